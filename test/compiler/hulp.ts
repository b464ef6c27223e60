/** Een regeling uit losse tekst, in het geheugen; en haar problemen zoals een lezer ze ziet. */
import { bericht, hint, leesWerkruimte, type Gecompileerd, type Werkruimte } from '../../compiler/index.ts';
import { positie, regelbegin } from '../../grammar/index.ts';
import type { Beslissing, Regel, Regelingmodel } from '../../runtime/model.ts';

export interface Gezien {
  readonly code: string;
  /** De onderstreepte tekst. */
  readonly woorden: string;
  readonly regel: number;
  readonly bericht: string;
  readonly hint: string | undefined;
}

export function werkruimte(
  bestanden: Readonly<Record<string, string>>,
  paden = Object.keys(bestanden).slice(0, 1),
): Werkruimte {
  return leesWerkruimte(paden, (pad) => {
    const tekst = Object.hasOwn(bestanden, pad) ? bestanden[pad] : undefined;
    return tekst === undefined ? { soort: 'ontbreekt' } : { soort: 'tekst', tekst };
  });
}

export function gezien({ problemen, teksten }: Werkruimte): readonly Gezien[] {
  const begin = new Map([...teksten].map(([pad, tekst]) => [pad, regelbegin(tekst)]));
  return problemen.map((probleem) => {
    const tekst = teksten.get(probleem.bestand) ?? '';
    const { span } = probleem;
    return {
      code: probleem.code,
      woorden: tekst.slice(span.begin, span.eind).replace(/\s+/g, ' '),
      regel: positie(begin.get(probleem.bestand) ?? [0], span.begin).regel,
      bericht: bericht(probleem),
      hint: hint(probleem),
    };
  });
}

export const problemenVan = (tekst: string): readonly Gezien[] =>
  gezien(werkruimte({ 'proef.regel': tekst }));

/** De enige regeling, die geen enkel probleem mag hebben behalve de genoemde codes. */
export function compileer(tekst: string, ...mag: readonly string[]): Gecompileerd {
  const ruimte = werkruimte({ 'proef.regel': tekst });
  const fout = gezien(ruimte).filter(({ code }) => !mag.includes(code));
  if (fout.length > 0) throw new Error(fout.map((p) => `${p.regel}: ${p.code} ${p.bericht}`).join('\n'));
  const [regeling] = ruimte.regelingen;
  if (!regeling) throw new Error('geen regeling');
  return regeling;
}

/** Codes die over het geheel gaan en in een kleine proef niet ter zake doen. */
export const bijzaak = ['A005', 'A007', 'A008', 'A010', 'A015', 'A030'];

/**
 * Een regeling om zinnen in te lezen. `zinnen` komt in artikel 9; `erbij` zijn extra blokken vóór de artikelen.
 * Artikel 1 en 2 zijn er om naar te verwijzen.
 */
export function proef(zinnen: string, erbij = ''): string {
  return `regeling "Proef"
  kenmerk: proef

organen: het college, het college van de woongemeente, de raad.

keuze zorg: klinische ggz, intramurale Wlz, time-out.

keuze zware zorg: klinische ggz, intramurale Wlz.

keuze woonvorm, in ieder geval: time-out, intramurale Wlz; verder volgens is naar het oordeel een woonvorm.

keuze kleur: rood, groen.

gegevens over de cliënt, ook: de inwoner, bewoner van de gemeente
  geboortedatum: datum
  leeftijd: duur sinds geboortedatum
  heeft de Nederlandse nationaliteit: ja/nee
  verblijft legaal in Nederland: ja/nee
  heeft een indicatie: ja/nee
  is bekend met psychiatrische, psychische of psychosociale problematiek: ja/nee
  wil en kan meewerken: ja/nee
  is gezien door de huisarts: ja/nee
  heeft aanspraak op: keuzes uit zorg, per datum
  woont in: keuze uit zorg, per datum
  gemeente: keuze uit kleur, per datum
  krijgt: keuzes uit zorg
  inkomen: bedrag
  uurloon: bedrag per uur
  aantal kinderen: getal
  aantal etmalen: aantal etmalen
  score: percentage
  naam van de vertegenwoordiger: tekst, facultatief

gegevens over de melding
  datum: datum
  datum van ontvangst: datum

gegevens over de aanvraag
  datum: datum
  voorziening: keuze uit zorg

parameters
  het maximum: bedrag
  het tarief per etmaal: bedrag per etmaal

beoordeling is naar het oordeel een woonvorm
  over: de aanvraag
  vraag: "Is het een woonvorm?"

uitkomsten over de cliënt
  voldoet: ja/nee
  komt in aanmerking: ja/nee
  hoogte: bedrag
  bedrag per uur: bedrag per uur
  datum van ingang: datum
  heeft recht op: ja/nee, voor elke zorg

uitkomsten over de melding
  ontvanger: keuze uit organen

${erbij}
artikel 1 "Eerste"
  De cliënt komt in aanmerking indien de cliënt een indicatie heeft.

artikel 9 "Proef"

lid 1
${zinnen}
`;
}

export const beslissingVan = (model: Regelingmodel, id: string): Beslissing => {
  const gevonden = model.beslissingen.find((deel) => deel.id === id);
  if (!gevonden) throw new Error(`geen beslissing ${id}`);
  return gevonden;
};

/** De regels die in artikel 9 van {@link proef} staan. */
export function regelsUit(zinnen: string, erbij = ''): readonly Regel[] {
  const { model } = compileer(proef(zinnen, erbij), ...bijzaak);
  return model.beslissingen.flatMap(({ regels }) =>
    regels.filter(({ bepaling }) => bepaling.startsWith('proef/9')),
  );
}

/** Een stuk model zonder wat alleen voor de uitleg is. */
export function kaal<T>(knoop: T): T {
  return JSON.parse(
    JSON.stringify(knoop, (sleutel, waarde: unknown) =>
      ['tekst', 'type', 'regel', 'bestand'].includes(sleutel) ? undefined : waarde,
    ),
  ) as T;
}

/** De voorwaarde van "De cliënt voldoet indien …", zonder bijzaken. */
export function voorwaardeVan(tekst: string, erbij = ''): unknown {
  const [regel] = regelsUit(`  De cliënt voldoet indien ${tekst}.`, erbij);
  return kaal(regel?.voorwaarde);
}

/** De problemen bij één zin in {@link proef}. */
export const problemenBij = (zinnen: string, erbij = ''): readonly Gezien[] =>
  problemenVan(proef(zinnen, erbij)).filter(({ code }) => !bijzaak.includes(code));
