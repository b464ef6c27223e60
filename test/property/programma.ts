/** Willekeurige regelingen als .regel-tekst: declaraties, artikelen, controles en lezingen die bij elkaar passen. */
import fc from 'fast-check';
import {
  geldigheid,
  plichtschets,
  schrijfIndexering,
  schrijfLaag,
  schrijfPlicht,
  schrijfTabel,
  schrijfWet,
  tabelschets,
  uitWet,
  wetschets,
  type Plichtschets,
  type Tabelschets,
  type Wetschets,
} from './aanbouw.ts';
import { blad } from './bladen.ts';
import { conditie, opEenRegel, type Conditie } from './conditie.ts';
import { type Blad, type Maker, type Pen } from './pen.ts';
import {
  hoofdletter,
  rang,
  regelschets,
  schrijfArtikel,
  type Artikel,
  type Onderwerp,
  type Regelschets,
} from './regels.ts';
import { kaleDatum } from './waarden.ts';
import { schrijfDeclaraties } from './declaraties.ts';
import type { Instelling } from './woordenschat.ts';

/** De beslissingen, in de volgorde waarin zij op elkaar mogen rusten. */
const beslissingen: readonly Onderwerp[] = [
  { soort: 'gezegde', onderwerp: 'de cliënt', werkwoord: 'voldoet', rest: 'aan de criteria', artikel: '1' },
  { soort: 'orgaan', onderwerp: 'de melding', werkwoord: '', rest: 'ontvanger', artikel: '2' },
  { soort: 'gezegde', onderwerp: 'de melding', werkwoord: 'is', rest: 'dringend', artikel: '3' },
  { soort: 'datum', onderwerp: 'het Pgb', werkwoord: '', rest: 'peildag', artikel: '4' },
  { soort: 'familie', onderwerp: 'de cliënt', werkwoord: 'heeft', rest: 'recht op', artikel: '5' },
  { soort: 'bedrag', onderwerp: 'het Pgb', werkwoord: '', rest: 'hoogte', artikel: '6' },
  { soort: 'gezegde', onderwerp: 'de cliënt', werkwoord: 'komt', rest: 'in aanmerking', artikel: '7' },
];

export interface Beslissingschets {
  readonly regels: readonly Regelschets[];
  readonly uitputtend: boolean;
  readonly peildatum: Maker | null;
  readonly voorrang: readonly [number, number] | null;
  readonly buiten: readonly [number, Conditie | null] | null;
  /** Alleen met een peildatum: welke leden in welke periode gelden. */
  readonly versies: number | null;
  readonly tabel: Tabelschets | null;
  /** Alleen bij een bedrag met een peildatum en zonder versies. */
  readonly index: boolean;
  /** Kiest wat niets aan de uitkomst verandert: het orgaan, de gunstige kant, een lid met een aard. */
  readonly bij: number;
}

export interface Programmaschets {
  readonly instelling: Instelling;
  readonly beslissingen: readonly (Beslissingschets | null)[];
  readonly controles: readonly Maker<Blad>[];
  readonly buitenReikwijdte: Conditie | null;
  readonly plicht: Plichtschets | null;
  readonly wet: Wetschets | null;
}

const zelden = <T>(arbitrary: fc.Arbitrary<T>, gewicht: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: gewicht, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const misschienConditie: fc.Arbitrary<Conditie | null> = fc.option(conditie, { freq: 5 });

const beslissingschets: fc.Arbitrary<Beslissingschets> = fc.record({
  regels: fc.array(regelschets, { minLength: 1, maxLength: 4 }),
  uitputtend: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
  peildatum: zelden(kaleDatum, 6),
  voorrang: zelden(fc.tuple(fc.nat(), fc.nat()), 4),
  buiten: zelden(fc.tuple(fc.nat(), misschienConditie), 8),
  bij: fc.nat({ max: 59 }),
  versies: fc.option(fc.nat({ max: 60 })),
  tabel: zelden(tabelschets, 7),
  index: fc.boolean(),
});

const instelling: fc.Arbitrary<Instelling> = fc.record({
  woonvorm: fc.constantFrom('gesloten', 'met oordeel', 'open', 'illustratief'),
  hulp: fc.constantFrom('gesloten', 'open', 'illustratief'),
  leeftijdslezing: fc.constantFrom('', 'a', 'b', 'c'),
  verblijfslezing: fc.constantFrom('', 'a', 'b'),
  geldig: fc.constantFrom('', 'vanaf', 'tussen', 'tot'),
  altijd: fc.boolean(),
});

export const programmaschets: fc.Arbitrary<Programmaschets> = fc.record({
  instelling,
  beslissingen: fc.tuple(...beslissingen.map(() => fc.option(beslissingschets, { freq: 2 }))),
  controles: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(blad, { minLength: 1, maxLength: 2 }) },
  ),
  buitenReikwijdte: zelden(conditie, 15),
  plicht: zelden(plichtschets, 5),
  wet: zelden(wetschets, 6),
});

/** Een programma in stukken die in elke volgorde hetzelfde betekenen: na de kop de declaraties en artikelen. */
export interface Blokken {
  /** De wet waarop het programma rust: een eigen bestand. */
  readonly wet?: string;
  readonly kop: string;
  readonly declaraties: readonly string[];
  readonly artikelen: readonly { readonly kop: string; readonly leden: readonly string[] }[];
}

/** Scheidt het programma van de wet waarop het rust. */
const WET = '\n#### wet\n';

/** De bestanden van een programma, het eigen bestand eerst. */
export function bestandenVan(tekst: string): Readonly<Record<string, string>> {
  const [eigen = '', wet] = tekst.split(WET);
  return wet === undefined ? { 'proef.regel': eigen } : { 'proef/proef.regel': eigen, 'wet/wet.regel': wet };
}

/** De tekst van het programma. Gelijke schets, gelijke tekst. */
export const schrijfProgramma = (schets: Programmaschets): string => alsTekst(schrijfBlokken(schets));

export function alsTekst({ wet, kop, declaraties, artikelen }: Blokken): string {
  const teksten = artikelen.map((artikel) => [artikel.kop, ...artikel.leden].join('\n'));
  const eigen = [kop, ...declaraties, ...teksten].join('\n');
  return wet === undefined ? eigen : `${eigen}${WET}${wet}`;
}

export function schrijfBlokken(schets: Programmaschets): Blokken {
  if (schets.beslissingen.every((deel) => deel === null)) {
    return schrijfBlokken({ ...schets, beslissingen: [minimaal] });
  }
  const gebruikt = new Set<string>();
  const noem = (id: string): void => void gebruikt.add(id);
  const leeg: Pen = { noem, eerder: [], misschien: [], bepalingen: [], artikel: '', die: false };
  // Wat over bescherming beslist, kan zelf niet naar bescherming vragen.
  const laag = schets.wet ? schrijfLaag(schets.wet, leeg) : undefined;
  const kaal = laag && !schets.buitenReikwijdte ? { ...leeg, eerder: [uitWet] } : leeg;
  const { uitkomsten, artikelen } = schrijfArtikelen(schets, kaal);
  const plicht = schets.plicht ? schrijfPlicht(schets.plicht, kaal) : undefined;
  const aanbouw = [plicht, laag].flatMap((stuk) => stuk ?? []);
  const reikwijdte = schets.buitenReikwijdte ? [schrijfReikwijdte(schets.buitenReikwijdte, kaal)] : [];
  const controles = schets.controles.map(
    (maak, i) => `controle "controle ${String(i + 1)}"\n  ${hoofdletter(maak(kaal).tekst)}.\n`,
  );
  const [kop = '', ...declaraties] = schrijfDeclaraties(schets.instelling, gebruikt, uitkomsten);
  return {
    ...(schets.wet ? { wet: schrijfWet(schets.wet) } : {}),
    kop: laag ? kop.replace('"Proef"\n', '"Proef"\n  soort: verordening\n') : kop,
    declaraties: [...declaraties, ...aanbouw.flatMap((stuk) => stuk.declaraties), ...controles],
    artikelen: [...artikelen, ...aanbouw.map(({ artikel }) => artikel), ...reikwijdte],
  };
}

interface Geschreven {
  readonly uitkomsten: readonly string[];
  readonly artikelen: Blokken['artikelen'];
}

/** Elk artikel kan verwijzen naar wat ervóór geschreven is. */
function schrijfArtikelen(schets: Programmaschets, kaal: Pen): Geschreven {
  const uitkomsten: string[] = [];
  const artikelen: Blokken['artikelen'][number][] = [];
  let vorig = kaal;
  beslissingen.forEach((onderwerp, i) => {
    const deel = schets.beslissingen[i];
    if (!deel) return;
    const pen = { ...vorig, artikel: onderwerp.artikel };
    // Wat onverminderd blijft, kan niet tegelijk wijken.
    const regels = deel.voorrang ? deel.regels.map((regel) => ({ ...regel, omlijsting: 1 })) : deel.regels;
    const artikel = schrijfArtikel(onderwerp, regels, pen);
    uitkomsten.push(uitkomstveld(onderwerp, deel, pen));
    artikelen.push(metWerkingen(onderwerp, artikel, deel, pen));
    vorig = { ...vorig, bepalingen: [...vorig.bepalingen, ...artikel.bepalingen] };
    // Valt de hele regeling weg, dan is geen uitkomst er zeker.
    if (!schets.buitenReikwijdte) vorig = metBeslissing(vorig, onderwerp, artikel, deel);
  });
  return { uitkomsten, artikelen };
}

function metBeslissing(pen: Pen, onderwerp: Onderwerp, artikel: Artikel, deel: Beslissingschets): Pen {
  if (isVolledig(onderwerp, artikel, deel)) return { ...pen, eerder: [...pen.eerder, onderwerp] };
  const isWaarde = onderwerp.soort !== 'gezegde' && onderwerp.soort !== 'familie';
  return isWaarde ? { ...pen, misschien: [...pen.misschien, onderwerp] } : pen;
}

const minimaal: Beslissingschets = {
  regels: [
    {
      ...{
        soort: 0,
        voorwaarde: null,
        tenzij: null,
        mits: null,
        afwijking: false,
        zelfdeLid: false,
        labels: [],
      },
      bedrag: () => '€ 0',
      datum: () => '1 januari 2026',
      omlijsting: 1,
    },
  ],
  uitputtend: true,
  peildatum: null,
  voorrang: null,
  buiten: null,
  versies: null,
  tabel: null,
  index: false,
  bij: 1,
};

function isVolledig({ soort }: Onderwerp, artikel: Artikel, deel: Beslissingschets): boolean {
  if (deel.buiten || deel.peildatum || (deel.tabel && soort !== 'gezegde')) return false;
  if (soort === 'gezegde' || soort === 'familie') return deel.uitputtend;
  return artikel.eenduidig && artikel.onvoorwaardelijk;
}

const typen = {
  gezegde: 'ja/nee',
  familie: 'ja/nee, voor elke voorziening',
  orgaan: 'keuze uit organen',
  bedrag: 'bedrag',
  datum: 'datum',
};

function uitkomstveld(
  { soort, onderwerp, werkwoord, rest }: Onderwerp,
  deel: Beslissingschets,
  pen: Pen,
): string {
  if (soort === 'familie') pen.noem('voorziening');
  const volledig = deel.uitputtend || (soort !== 'gezegde' && soort !== 'familie') ? '' : ', niet uitputtend';
  const peildatum = deel.peildatum ? `, peildatum ${deel.peildatum(pen)}` : '';
  const isJaNee = soort === 'gezegde' || soort === 'familie';
  const gunstig = isJaNee && deel.bij % 4 === 0 ? ', ja is gunstig' : '';
  const bij = `${deel.bij % 3 === 0 ? ', door het college' : ''}${gunstig}`;
  const naam = werkwoord === '' ? rest : `${werkwoord} ${rest}`;
  return `uitkomsten over ${onderwerp}\n  ${naam}: ${typen[soort]}${volledig}${peildatum}${bij}\n`;
}

/** De leden met regels, en daarachter die van voorrang en buiten toepassing. */
function metWerkingen(
  onderwerp: Onderwerp,
  { leden }: Artikel,
  deel: Beslissingschets,
  pen: Pen,
): Blokken['artikelen'][number] {
  const tabel =
    deel.tabel && onderwerp.soort !== 'familie' ? schrijfTabel(onderwerp, deel.tabel, pen) : undefined;
  const werkingen = [
    ...(tabel === undefined ? [] : [tabel]),
    ...(isGeindexeerd(onderwerp, deel) ? [schrijfIndexering(onderwerp, pen)] : []),
    ...voorrang(leden.length, deel),
    ...buitenToepassing(leden.length, deel, pen),
    ...aard(deel),
  ];
  return {
    kop: `artikel ${onderwerp.artikel}\n`,
    leden: [
      ...leden.map(
        (lid) =>
          `lid ${String(lid.nummer)}${versie(deel, lid.nummer)}\n${lid.zinnen.map((zin) => `  ${zin}\n`).join('')}`,
      ),
      ...werkingen.map((zin, i) => `lid ${String(leden.length + i + 1)}\n  ${zin}\n`),
    ],
  };
}

const isGeindexeerd = ({ soort }: Onderwerp, { index, peildatum, versies }: Beslissingschets): boolean =>
  index && soort === 'bedrag' && peildatum !== null && versies === null;

const versie = ({ peildatum, versies, voorrang: voor }: Beslissingschets, lid: number): string =>
  peildatum === null || versies === null || voor !== null ? '' : geldigheid(versies, lid);

/** Alleen een later lid gaat voor op een eerder: zo ontstaat er nooit een kring. */
function voorrang(leden: number, { voorrang: gekozen }: Beslissingschets): readonly string[] {
  if (!gekozen) return [];
  const [voor, achter] = [1 + (gekozen[0] % leden), 1 + (gekozen[1] % leden)];
  return voor > achter
    ? [`${hoofdletter(rang(voor))} gaat voor op ${rang(achter)}, omdat "zo gelezen".`]
    : [];
}

function buitenToepassing(leden: number, { buiten }: Beslissingschets, pen: Pen): readonly string[] {
  if (!buiten) return [];
  const [lid, voorwaarde] = buiten;
  const indien = voorwaarde ? ` indien ${opEenRegel(voorwaarde, pen)}` : '';
  return [`${hoofdletter(rang(1 + (lid % leden)))} blijft buiten toepassing${indien}.`];
}

const aard = ({ bij }: Beslissingschets): readonly string[] =>
  bij % 5 === 0 ? ['procedure: "Het college schrijft voor hoe."'] : [];

function schrijfReikwijdte(voorwaarde: Conditie, pen: Pen): Blokken['artikelen'][number] {
  const indien = opEenRegel(voorwaarde, pen);
  return { kop: 'artikel 8', leden: [`  Deze verordening blijft buiten toepassing indien ${indien}.\n`] };
}

/** Voor verslagen: welke woorden van de taal in het programma staan. */
export function gebruikteConstructies(tekst: string): readonly string[] {
  return constructies.filter((woord) => tekst.includes(woord));
}

const constructies = [
  'keuzes uit',
  'per datum',
  'facultatief',
  'duur sinds',
  'in ieder geval',
  'zoals:',
  'verder volgens',
  'voor elke',
  'elke voorziening',
  'die voorziening',
  'niet uitputtend',
  'peildatum de',
  'beoordeling ',
  'altijd beoordelen bij',
  'lezing ',
  'gekozen:',
  'controle ',
  'parameters',
  ' alleen ',
  'mits ',
  'tenzij ',
  'In afwijking van',
  'gaat voor op',
  'blijft buiten toepassing',
  'Deze verordening blijft',
  'is voldaan',
  'voldoet aan artikel',
  'van toepassing is',
  'onderdeel ',
  '1°',
  'ten minste',
  'ten hoogste',
  'precies',
  'geen van',
  'alle van',
  ' ontbreekt',
  'met uitzondering van',
  'een beschermde woonvorm',
  'het laagste van',
  'het hoogste van',
  'vermeerderd met',
  'verminderd met',
  'vermenigvuldigd met',
  'gedeeld door',
  'afgerond op',
  '% van',
  ' ligt ',
  ' weken na ',
  'laatste dag van de termijn',
  ' binnen ',
  ' jaar vóór ',
  'van de leeftijd',
  'Onverminderd',
  'op grond van',
  'volzin 2',
  '•',
  'procedure:',
  'is gunstig',
  ' volgt uit de tabel',
  'volgt uit de tabel, tenzij',
  ', geldig met ingang van',
  ', geldig tot en met',
  'het normbedrag op',
  'de prijsindex op',
  ' is verplicht tot ',
  ' wordt verlengd met ',
  ' wordt opgeschort van ',
  ' geïndexeerd met ',
  'te laat is nagekomen',
  ' loopt op ',
  'van de Beschermingswet',
  'heeft bescherming',
] as const;
