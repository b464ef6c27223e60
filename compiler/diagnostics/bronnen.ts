/** B: bronnen. Bestanden en wat zij van elkaar gebruiken. */

export const bronnencatalogus = {
  B001: {
    ernst: 'fout',
    titel: 'Bestand niet gevonden',
    bericht: (g: { pad: string }) => `Het bestand '${g.pad}' bestaat niet.`,
    uitleg: '`gebruikt "…"` noemt een pad vanaf de map van het bestand waarin het staat.',
  },
  B002: {
    ernst: 'fout',
    titel: 'Bestanden gebruiken elkaar in een kring',
    bericht: (g: { kring: readonly string[] }) => `Deze bestanden gebruiken elkaar: ${g.kring.join(' → ')}.`,
    uitleg: 'Een bestand kan niet, ook niet via andere bestanden, zichzelf gebruiken.',
  },
  B003: {
    ernst: 'fout',
    titel: 'Geen regeling',
    bericht: (g: { bestand: string }) =>
      `'${g.bestand}' bevat geen blok 'regeling' en wordt door geen regeling gebruikt.`,
    hint: () => 'Begin het bestand met: regeling "Citeertitel".',
    uitleg:
      'Elke regeling heeft één bestand met het blok `regeling`; andere bestanden horen erbij door `gebruikt`.',
  },
  B004: {
    ernst: 'fout',
    titel: 'Tweede regeling',
    bericht: (g: { titel: string }) =>
      `Het bestand hoort al bij de regeling "${g.titel}"; een tweede blok 'regeling' kan niet.`,
    uitleg:
      'Een gebruikt bestand hoort bij de regeling die het gebruikt. Een andere regeling gebruiken kan in deze versie nog niet.',
  },
  B005: {
    ernst: 'fout',
    titel: 'Geen leesbare tekst',
    bericht: (g: { pad: string }) => `'${g.pad}' is geen UTF-8-tekst.`,
    hint: () => "Sla het bestand op als UTF-8 (in VS Code rechtsonder: 'Save with Encoding').",
    uitleg: 'Een .regel-bestand is platte tekst in UTF-8, met of zonder BOM.',
  },
  B006: {
    ernst: 'fout',
    titel: 'Dit is een map',
    bericht: (g: { pad: string }) => `'${g.pad}' is een map, geen bestand.`,
    uitleg: '`gebruikt "…"` noemt één bestand.',
  },
  B007: {
    ernst: 'fout',
    titel: 'Pad buiten de werkmap',
    bericht: (g: { pad: string }) => `'${g.pad}' ligt buiten de map van de regeling.`,
    uitleg:
      'Een regeling gebruikt alleen bestanden in haar eigen map of daaronder; zo leest zij nooit iets van elders op de computer.',
  },
} as const;
