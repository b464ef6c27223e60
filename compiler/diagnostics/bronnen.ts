/** B: bronnen. Bestanden en wat zij van elkaar gebruiken. */
import { hoofdletter as hoofd } from './woorden.ts';

/** Wat een hogere regeling niet overlaat; `van` is de bepaling waarvan wordt afgeweken. */
export interface Overlaten {
  readonly naam: string;
  readonly wet: string;
  readonly soort: string;
  readonly kan: readonly string[];
  readonly van?: string;
}

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
  B008: {
    ernst: 'fout',
    titel: 'Gebruikte regeling heeft fouten',
    bericht: (g: { titel: string; fouten: number; bestand: string }) =>
      `"${g.titel}" heeft ${g.fouten === 1 ? 'een fout' : `${String(g.fouten)} fouten`}; zolang kan deze regeling haar niet gebruiken.`,
    hint: (g: { bestand: string }) => `Zie: regel controleer ${g.bestand}`,
    uitleg: 'Wat op een andere regeling rust, kan pas gelden als die zelf klopt.',
  },
  B009: {
    ernst: 'fout',
    titel: 'Geen bruikbare naam voor een gebruikte regeling',
    bericht: (g: { titel: string; gevonden: string }) =>
      g.gevonden === ''
        ? `"${g.titel}" is een regeling; zeg hoe zij hier heet.`
        : `'${g.gevonden}' is niet te herkennen als naam van een regeling.`,
    hint: () => 'Schrijf eronder: als: de Wmo 2015. Eén woord met een hoofdletter, en eventueel een jaartal.',
    uitleg:
      'Onder die naam verwijst u naar haar bepalingen ("artikel 2.1.3 van de Wmo 2015") en naar wat zij niet deelt ("de cliënt van de Wmo 2015").',
  },
  B010: {
    ernst: 'fout',
    titel: 'Regel over een uitkomst van een hogere regeling',
    bericht: (g: Overlaten) =>
      g.van === undefined
        ? `Over '${g.naam}' beslist ${g.wet}; zij laat daar bij ${g.soort} niets over bepalen.`
        : `Over '${g.naam}' beslist ${g.wet}; van ${g.van} kan bij ${g.soort} niet worden afgeweken.`,
    hint: (g: Overlaten) => {
      if (g.kan.length > 0) return `Zij laat het wel over aan: ${g.kan.join(', ')}.`;
      const zin = g.van === undefined ? 'worden nadere regels gesteld over' : 'kan worden afgeweken van';
      return `Staat het er wel, schrijf het dan daar: Bij ${g.soort} ${zin} …`;
    },
    uitleg:
      'Een lagere regeling kan alleen bepalen wat de hogere aan haar overlaat (delegatie). Van een bepaling afwijken kan alleen als de hogere zegt dat van die bepaling kan worden afgeweken.',
  },
  B011: {
    ernst: 'waarschuwing',
    titel: 'Opgedragen regels ontbreken',
    bericht: (g: { naam: string; bepaling: string }) =>
      `${g.bepaling} draagt op om nadere regels te stellen over '${g.naam}'; die staan hier niet.`,
    hint: () => 'Zolang zij ontbreken, geldt wat de hogere regeling zelf zegt.',
    uitleg:
      'De grondslag van deze regeling is een bepaling die nadere regels opdraagt. Over elke uitkomst die zij noemt hoort hier een regel te staan.',
  },
  B012: {
    ernst: 'fout',
    titel: 'Dezelfde naam in twee gebruikte regelingen',
    bericht: (g: { wat: string; als: string }) =>
      `${hoofd(g.wat)} komt ook uit een andere gebruikte regeling dan ${g.als}.`,
    hint: () => 'Is het hetzelfde, zet de declaratie dan in één bestand dat beide regelingen gebruiken.',
    uitleg: 'Gelijke spelling is geen gelijkheid: twee regelingen kunnen met één woord iets anders bedoelen.',
  },
  B013: {
    ernst: 'fout',
    titel: 'Regeling niet bekend',
    bericht: (g: { naam: string; bekend: readonly string[] }) =>
      `Ik ken hier geen regeling die '${g.naam}' heet.`,
    hint: (g: { bekend: readonly string[] }) =>
      g.bekend.length === 0
        ? 'Gebruik haar: gebruikt "…", met daaronder als: en haar naam.'
        : `Bekend is hier: ${g.bekend.join(', ')}.`,
    uitleg:
      '"artikel 2 van de Awb" wijst naar een regeling die met `gebruikt "…"` en `als: de Awb` is ingevoerd.',
  },
  B014: {
    ernst: 'fout',
    titel: 'Geen regeling in het gebruikte bestand',
    bericht: (g: { veld: string; pad: string }) =>
      `'${g.veld}' hoort bij een gebruikte regeling; '${g.pad}' is een deel van deze regeling.`,
    uitleg:
      'Een bestand zonder blok `regeling` hoort bij de regeling die het gebruikt; daar is niets te delen of te noemen.',
  },
  B015: {
    ernst: 'fout',
    titel: 'Gebruikte regeling is hier niet te lezen',
    bericht: (g: { titel: string; bericht: string }) =>
      `"${g.titel}" klopt op zichzelf, maar niet met de namen die zij hier deelt: ${g.bericht}`,
    hint: () => 'Deel minder, of geef wat zij deelt hier een andere naam: gedeeld: … als ….',
    uitleg:
      'Delen maakt objecten van twee regelingen één. Valt daardoor in de gebruikte regeling iets samen of wordt een zin dubbelzinnig, dan zou een regel ontbreken; daarom is het een fout.',
  },
  B016: {
    ernst: 'fout',
    titel: 'Norm in een stuk zonder rechtskracht',
    bericht: (g: { titel: string; wat: string }) =>
      `"${g.titel}" heeft geen rechtskracht en kan dit niet regelen: ${g.wat}.`,
    hint: () => 'Maak er een gewone uitkomst van, of haal `rechtskracht: geen` weg als het stuk wel bindt.',
    uitleg:
      'Een visie, een plan of een schets bindt niemand. Een plicht, bevoegdheid, verbod, aanspraak, afwijking of verdeling zou doen alsof.',
  },
  B004: {
    ernst: 'fout',
    titel: 'Tweede regeling',
    bericht: (g: { titel: string }) =>
      `Het bestand hoort al bij de regeling "${g.titel}"; een tweede blok 'regeling' kan niet.`,
    uitleg:
      'Een bestand bevat ten hoogste één regeling. Een andere regeling staat in een eigen bestand, en wordt met `gebruikt "…"` en `als: …` ingevoerd.',
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
      'Een regeling gebruikt bestanden in haar eigen map of daaronder, en .regel-bestanden in een map ernaast; zo leest zij nooit iets van elders op de computer.',
  },
} as const;
