/** Wat een programma naast zijn gewone regels kan hebben: een beslistabel, versies, een plicht, en een wet waarop het rust. */
import fc from 'fast-check';
import { opEenRegel, type Conditie, conditie } from './conditie.ts';
import { kies, type Eerdere, type Maker, type Pen } from './pen.ts';
import { hoofdletter, type Onderwerp } from './regels.ts';
import { kaleDatum } from './waarden.ts';
import { bedragen, datums, labels, termijnen } from './woordenschat.ts';

const nat = fc.nat({ max: 60 });
const misschien = fc.option(conditie, { freq: 3 });

// ── Beslistabellen ───────────────────────────────────────────────────────────────────────────────────────────────

/** Kolommen en per rij een keuze van cellen; `tenzij` geldt voor elke rij. */
export interface Tabelschets {
  readonly kolommen: readonly number[];
  readonly rijen: readonly (readonly number[])[];
  readonly uitkomsten: readonly number[];
  readonly tenzij: Conditie | null;
}

export const tabelschets: fc.Arbitrary<Tabelschets> = fc.record({
  kolommen: fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }),
  rijen: fc.array(fc.array(nat, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  uitkomsten: fc.array(nat, { minLength: 4, maxLength: 4 }),
  tenzij: misschien,
});

interface Kolom {
  readonly nodig: string;
  readonly kop: string;
  readonly cellen: readonly string[];
}

const kolommen: readonly Kolom[] = [
  {
    nodig: 'client.inkomen',
    kop: 'inkomen van de cliënt',
    cellen: ['–', 'tot € 10', 'van € 10 tot € 67,29', '€ 10,50 of meer', 'meer dan € 10', '€ 10'],
  },
  {
    nodig: 'aanvraag.voorziening',
    kop: 'voorziening van de aanvraag',
    cellen: ['–', 'begeleid wonen', 'time-out of safehouse', 'niet time-out'],
  },
  { nodig: 'client.werkt mee', kop: 'de cliënt werkt mee', cellen: ['–', 'ja', 'nee'] },
  {
    nodig: 'melding.datum',
    kop: 'datum van de melding',
    cellen: ['–', 'vóór 1 maart 2026', 'op of na 1 maart 2026', '1 januari 2026 tot en met 1 maart 2026'],
  },
  {
    nodig: 'client.verblijfsduur',
    kop: 'verblijfsduur van de cliënt',
    cellen: ['–', 'tot en met 10 dagen', 'vanaf 11 dagen', '42 dagen'],
  },
];

/** De zin met de tabel, als laatste lid; elke rij kan de eerdere regels tegenspreken. */
export function schrijfTabel(
  { soort, onderwerp, rest, werkwoord }: Onderwerp,
  tabel: Tabelschets,
  pen: Pen,
): string {
  const gekozen = tabel.kolommen.map((n) => kies(kolommen, n));
  for (const { nodig } of gekozen) pen.noem(nodig);
  const isGezegde = soort === 'gezegde';
  const kop = isGezegde ? `${onderwerp} ${rest} ${werkwoord}` : `${rest} van ${onderwerp}`;
  const waarden: Readonly<Record<string, readonly string[]>> = {
    gezegde: ['ja', 'nee'],
    orgaan: labels.organen,
    bedrag: bedragen,
    datum: datums,
  };
  const cellen = tabel.rijen.map((rij, i) => [
    ...gekozen.map((kolom, k) => kies(kolom.cellen, rij[k] ?? 0)),
    kies(waarden[soort] ?? [], tabel.uitkomsten[i] ?? 0),
  ]);
  const tenzij = tabel.tenzij ? `, tenzij ${opEenRegel(tabel.tenzij, pen)}` : '';
  const hoofd = isGezegde ? `Of ${kop}, volgt uit de tabel` : `De ${kop} volgt uit de tabel`;
  const koppen = [...gekozen.map((kolom) => kolom.kop), kop];
  return [`${hoofd}${tenzij}:`, ...[koppen, ...cellen].map((rij) => `    | ${rij.join(' | ')} |`)].join('\n');
}

// ── Versies ──────────────────────────────────────────────────────────────────────────────────────────────────────

const geldigheden = [
  '',
  ', geldig met ingang van 1 januari 2026',
  ', geldig tot en met 31 januari 2026',
  ', geldig met ingang van 1 februari 2026 tot en met 1 maart 2026',
] as const;

/** Achter het nummer van een lid; alleen bij een uitkomst met een peildatum. */
export const geldigheid = (versies: number, lid: number): string => kies(geldigheden, versies + lid * 7);

/** Jaarlijkse indexering van een bedrag, met een reeks die niet voor elk jaar een percentage heeft. */
export function schrijfIndexering({ onderwerp, rest }: Onderwerp, pen: Pen): string {
  pen.noem('reeks prijsindex');
  return `De ${rest} van ${onderwerp} wordt jaarlijks per 1 januari, voor het eerst per 1 januari 2024, geïndexeerd met de prijsindex, afgerond op centen.`;
}

// ── Een plicht ───────────────────────────────────────────────────────────────────────────────────────────────────

export interface Plichtschets {
  readonly indien: Conditie | null;
  readonly tenzij: Conditie | null;
  readonly vanaf: Maker;
  readonly termijn: number;
  readonly verlenging: Conditie | null;
  readonly opschorting: readonly [Maker, Maker] | null;
  readonly op: Maker;
  readonly stand: number;
}

export const plichtschets: fc.Arbitrary<Plichtschets> = fc.record({
  indien: misschien,
  tenzij: fc.option(conditie, { freq: 1 }),
  vanaf: kaleDatum,
  termijn: nat,
  verlenging: fc.option(conditie, { freq: 1 }),
  opschorting: fc.option(fc.tuple(kaleDatum, kaleDatum), { freq: 1 }),
  op: kaleDatum,
  stand: nat,
});

const standen = [
  (dag: string) => `op ${dag} niet is nagekomen`,
  (dag: string) => `loopt op ${dag}`,
  (dag: string) => `op ${dag} te laat is nagekomen`,
  (dag: string) => `op ${dag} is nagekomen`,
  (dag: string) => `op ${dag} niet is ontstaan`,
] as const;

export interface Stuk {
  readonly declaraties: readonly string[];
  readonly artikel: { readonly kop: string; readonly leden: readonly string[] };
}

export function schrijfPlicht(plicht: Plichtschets, pen: Pen): Stuk {
  const naam = 'het nemen van het besluit';
  // De eenheden van een termijn en haar verlengingen zijn gelijk.
  const termijn = kies(termijnen, plicht.termijn);
  const indien = plicht.indien ? `, indien ${opEenRegel(plicht.indien, pen)}` : '';
  const tenzij = plicht.tenzij ? `, tenzij ${opEenRegel(plicht.tenzij, pen)}` : '';
  const plichtzin = `Het college is verplicht tot ${naam} binnen ${termijn} na ${plicht.vanaf(pen)}${indien}${tenzij}.`;
  const verlenging = plicht.verlenging
    ? [
        `De termijn van de plicht tot ${naam} wordt verlengd met ${termijn} indien ${opEenRegel(plicht.verlenging, pen)}.`,
      ]
    : [];
  const opschorting = plicht.opschorting
    ? [
        `De termijn van de plicht tot ${naam} wordt opgeschort van ${plicht.opschorting[0](pen)} tot en met ${plicht.opschorting[1](pen)}.`,
      ]
    : [];
  const stand = kies(standen, plicht.stand)(plicht.op(pen));
  const brief = `Er is een brief indien de plicht tot ${naam} ${stand}.`;
  return {
    declaraties: [
      `plichten\n  ${naam}: door het college\n`,
      'uitkomsten over de zaak\n  er is een brief: ja/nee\n',
    ],
    artikel: {
      kop: 'artikel 9\n',
      leden: [plichtzin, ...verlenging, ...opschorting, brief].map(
        (zin, i) => `lid ${String(i + 1)}\n  ${zin}\n`,
      ),
    },
  };
}

// ── Een wet waarop het programma rust ────────────────────────────────────────────────────────────────────────────

export interface Wetschets {
  readonly voorwaarde: number;
  readonly vereiste: boolean;
  /** Wat de verordening er zelf over zegt; `afwijking` gaat voor op de wet. */
  readonly eigen: Conditie | null;
  readonly afwijking: boolean;
  readonly geldig: boolean;
}

export const wetschets: fc.Arbitrary<Wetschets> = fc.record({
  voorwaarde: nat,
  vereiste: fc.boolean(),
  eigen: fc.option(conditie, { freq: 3 }),
  afwijking: fc.boolean(),
  geldig: fc.boolean(),
});

/** De uitkomst van de wet, waar elke regel van de verordening op kan rusten. */
export const uitWet: Eerdere = {
  soort: 'gezegde',
  onderwerp: 'de cliënt',
  werkwoord: 'heeft',
  rest: 'bescherming',
};

const wetsvoorwaarden = [
  'de cliënt is ingeschreven',
  'de cliënt niet is ingeschreven of wacht',
  'de wachtdatum van de cliënt vóór 1 maart 2026 ligt',
  'de cliënt wacht en de wachtdatum van de cliënt ligt binnen 2 weken na 1 januari 2026',
] as const;

export function schrijfWet({ voorwaarde, vereiste, geldig }: Wetschets): string {
  const extra = vereiste
    ? '\nlid 2\n  De cliënt heeft alleen bescherming indien de cliënt is ingeschreven.\n'
    : '';
  return `regeling "Beschermingswet"
  kenmerk: beschermingswet
  soort: wet
${geldig ? '  geldig: met ingang van 1 januari 2015\n' : ''}
gegevens over de cliënt
  is ingeschreven: ja/nee
  wacht: ja/nee
  wachtdatum: datum

uitkomsten over de cliënt
  heeft bescherming: ja/nee

artikel 1

lid 1
  De cliënt heeft bescherming indien ${kies(wetsvoorwaarden, voorwaarde)}.
${extra}
lid 3
  Bij verordening worden nadere regels gesteld over de vraag of de cliënt bescherming heeft.

lid 4
  Bij verordening kan worden afgeweken van het eerste lid.
`;
}

export function schrijfLaag({ eigen, afwijking }: Wetschets, pen: Pen): Stuk {
  const zin = eigen
    ? `de cliënt heeft bescherming indien ${opEenRegel(eigen, pen)}`
    : 'de cliënt heeft bescherming';
  const af = 'In afwijking van artikel 1, eerste lid, van de Beschermingswet:';
  return {
    declaraties: ['gebruikt "../wet/wet.regel"\n  als: de Beschermingswet\n  gedeeld: de cliënt\n'],
    artikel: {
      kop: 'artikel 10\n',
      leden: [`  ${afwijking || !eigen ? `${af} ${zin}` : hoofdletter(zin)}.\n`],
    },
  };
}
