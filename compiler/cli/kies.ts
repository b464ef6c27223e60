/** Wat de gebruiker met een naam bedoelt: een beslissing, of een lezing met haar letter. */
import type { Beslissing, Lezing, Regelingmodel } from '../../runtime/model.ts';
import { naasteNaam } from '../../runtime/naaste.ts';
import { opsomming } from '../../runtime/toon.ts';

export type Keuze<T> =
  | { readonly soort: 'gekozen'; readonly waarde: T }
  | { readonly soort: 'verkeerd'; readonly zin: string; readonly hint?: string };

/** De beslissingen die bedoeld worden: met een id, een sleutel of een naam; een familie is al haar leden. Zonder namen alle. */
export function kiesBeslissingen(
  model: Regelingmodel,
  namen: readonly string[],
): Keuze<readonly Beslissing[]> {
  if (namen.length === 0) return { soort: 'gekozen', waarde: model.beslissingen.filter(zegtIets) };
  const gekozen = new Set<Beslissing>();
  for (const naam of namen) {
    const gevonden = metNaam(model.beslissingen, naam);
    if (gevonden.length === 0) return onbekend(model, naam);
    const objecten = new Set(gevonden.map(({ object }) => object));
    if (objecten.size > 1) return dubbelzinnig(naam, gevonden);
    gevonden.forEach((beslissing) => gekozen.add(beslissing));
  }
  return { soort: 'gekozen', waarde: model.beslissingen.filter((beslissing) => gekozen.has(beslissing)) };
}

/**
 * Een reeks op een dag is een tussenstap; de uitleg van wie haar gebruikt noemt haar. Een beslissing zonder regels (het begin van een
 * plicht die van geen dag telt) heeft in geen enkele zaak een waarde.
 */
const zegtIets = ({ object, regels }: Beslissing): boolean => object !== 'reeksen' && regels.length > 0;

/** Het preciesste gaat voor: eerst de id, dan de naam voluit, dan de sleutel of de familie. */
function metNaam(alle: readonly Beslissing[], naam: string): readonly Beslissing[] {
  const gezocht = new Set([kaal(naam), kaal(zonderLidwoorden(naam))]);
  const lijkt = (ander: string): boolean =>
    gezocht.has(kaal(ander)) || gezocht.has(kaal(zonderLidwoorden(ander)));
  const manieren: readonly ((beslissing: Beslissing) => boolean)[] = [
    ({ id }) => id === naam,
    (beslissing) => lijkt(beslissing.naam),
    ({ familie }) => familie?.id === naam,
    ({ sleutel }) => lijkt(sleutel),
    (beslissing) => lijkt(familienaam(beslissing)),
    ({ sleutel, familie }) => familie !== undefined && lijkt(`${sleutel} ${familie.label}`),
  ];
  for (const manier of manieren) {
    const gevonden = alle.filter(manier);
    if (gevonden.length > 0) return gevonden;
  }
  return [];
}

const zonderLidwoorden = (naam: string): string => naam.replace(/\b(de|het|een)\s+/gi, '');

/** Alleen letters en cijfers: "24/7" is in een sleutel "247". */
const kaal = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** "de cliënt heeft recht op begeleid wonen" zonder het lid: "de cliënt heeft recht op". */
function familienaam({ naam, familie }: Beslissing): string {
  return familie ? naam.slice(0, naam.length - familie.label.length).trim() : naam;
}

function onbekend({ beslissingen, titel }: Regelingmodel, naam: string): Keuze<never> {
  const namen = beslissingen.flatMap((deel) => [deel.naam, familienaam(deel), deel.sleutel, deel.id]);
  const dichtbij = naasteNaam(naam, namen) ?? metWoord(beslissingen, naam);
  const zin = `'${titel}' heeft geen beslissing '${naam}'.`;
  if (dichtbij !== undefined) return { soort: 'verkeerd', zin, hint: `Bedoelde u '${dichtbij}'?` };
  return { soort: 'verkeerd', zin, hint: lijst('Deze beslissingen zijn er', beslissingen.map(familienaam)) };
}

/** Wie maar een paar woorden van de naam geeft. */
function metWoord(alle: readonly Beslissing[], naam: string): string | undefined {
  const gezocht = naam.toLowerCase();
  return gezocht.length < 3
    ? undefined
    : alle.find((deel) => deel.naam.toLowerCase().includes(gezocht))?.naam;
}

const lijst = (kop: string, namen: readonly string[]): string =>
  `${kop}:${[...new Set(namen)].map((naam) => `\n  ${naam}`).join('')}`;

function dubbelzinnig(naam: string, gevonden: readonly Beslissing[]): Keuze<never> {
  const ids = [...new Set(gevonden.map(({ id, familie }) => familie?.id ?? id))];
  return { soort: 'verkeerd', zin: `'${naam}' kan ${opsomming(ids, 'of')} zijn.`, hint: 'Noem de id.' };
}

/** Van `naam=letter` naar lezing-id's met hun letter. */
export function kiesLezingen(
  { lezingen, titel }: Regelingmodel,
  delen: readonly string[],
): Keuze<Readonly<Record<string, string>>> {
  const gekozen = new Map<string, string>();
  for (const deel of delen) {
    const is = deel.lastIndexOf('=');
    if (is < 1)
      return {
        soort: 'verkeerd',
        zin: `'${deel}' is geen naam=letter.`,
        hint: 'Schrijf bijvoorbeeld: --lezing peildatum=b',
      };
    const [naam, letter] = [deel.slice(0, is), deel.slice(is + 1).trim()];
    const lezing = lezingen.find(({ id, naam: heet }) => id === naam || kaal(heet) === kaal(naam));
    if (!lezing) return onbekendeLezing(titel, lezingen, naam);
    if (!lezing.alternatieven.some((alternatief) => alternatief.letter === letter))
      return onbekendeLetter(lezing, letter);
    gekozen.set(lezing.id, letter);
  }
  return { soort: 'gekozen', waarde: Object.fromEntries(gekozen) };
}

function onbekendeLezing(titel: string, lezingen: readonly Lezing[], naam: string): Keuze<never> {
  const zin = `'${titel}' heeft geen lezing '${naam}'.`;
  if (lezingen.length === 0) return { soort: 'verkeerd', zin, hint: 'Deze regeling heeft geen lezingen.' };
  const namen = lezingen.flatMap((lezing) => [lezing.naam, lezing.id]);
  const dichtbij = naasteNaam(naam, namen);
  if (dichtbij !== undefined) return { soort: 'verkeerd', zin, hint: `Bedoelde u '${dichtbij}'?` };
  return {
    soort: 'verkeerd',
    zin,
    hint: lijst(
      'Deze lezingen zijn er',
      lezingen.map((lezing) => lezing.naam),
    ),
  };
}

function onbekendeLetter({ naam, alternatieven }: Lezing, letter: string): Keuze<never> {
  const wel = alternatieven.map((alternatief) => `${alternatief.letter} (${alternatief.tekst})`);
  return {
    soort: 'verkeerd',
    zin: `De lezing '${naam}' heeft geen alternatief '${letter}'.`,
    hint: `Kies ${opsomming(wel, 'of')}.`,
  };
}
