/** Wie een gegeven aanlevert (`volgens …`), wat het voor de AVG is, en de verwerking waarvoor het gebruikt wordt. */
import { gegevenssoorten, naaste, type Clausule, type Stuk, type VeldenBlok } from '../../grammar/index.ts';
import type { Gegevenssoort } from '../../runtime/model-avg.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';
import { kaal } from './declaraties.ts';
import { spanVan } from './lezer.ts';
import { norms, opKomma, sleutel, woorden } from './namen.ts';
import type { Herkomst, Vindplaats } from './symbolen.ts';
import { zoekObject, type Verzameling } from './verzameling.ts';

/** De bijvoegingen die over de herkomst gaan, zoals de auteur ze schrijft. */
export const herkomstvormen = ['volgens …', 'verwerking …', ...gegevenssoorten] as const;

/** Bijzonder (artikel 9 van de AVG) of strafrechtelijk (artikel 10). */
export const isBijzonder = (soort: Gegevenssoort): boolean => gegevenssoorten.indexOf(soort) >= 2;

const zeldzaam: readonly string[] = gegevenssoorten.slice(3);
/** Wat in een melding genoemd wordt: van de bijzondere gegevens het gewoonste. */
export const teNoemen = (vormen: readonly string[]): readonly string[] =>
  vormen.filter((vorm) => !zeldzaam.includes(vorm));

/** `registers: de BRP, het Pgb-portaal.` */
export function leesRegisters(uit: Verzameling, namen: Clausule, bestand: string): void {
  for (const stukken of opKomma(namen)) {
    const naam = norms(stukken).join(' ');
    const plaats = { bestand, span: spanVan(stukken) };
    const eerder = uit.registers.get(naam);
    // Een register dat ook een gebruikte regeling noemt, is hetzelfde register.
    if (!eerder || eerder.uit !== undefined) uit.registers.set(naam, { naam: woorden(stukken) });
    else uit.problemen.push(meld('N003', plaats, { naam: woorden(stukken) }));
  }
}

/** Leest een bijvoeging over de herkomst; niets als zij dat niet is. */
export function leesHerkomst(
  uit: Verzameling,
  stukken: readonly Stuk[],
  bestand: string,
): (Herkomst & { readonly kapot?: true }) | undefined {
  const [woord = '', ...rest] = norms(stukken);
  if (woord === 'volgens' && rest.length > 0) {
    const leverancier = zoekLeveranciers(uit, stukken.slice(1), bestand);
    // Alleen wie het aanlevert is onleesbaar; het gegeven zelf is er wel.
    return leverancier ? { leverancier } : {};
  }
  if (woord === 'verwerking' && rest.length > 0) return zoekVerwerking(uit, stukken.slice(1), bestand);
  const soort = soortVan([woord, ...rest]);
  return soort && { gegevenssoorten: [soort] };
}

export function soortVan(naam: readonly string[]): Gegevenssoort | undefined {
  const gezocht = naam.join(' ');
  return gegevenssoorten.find((soort) => kaal(soort) === gezocht);
}

/** "de cliënt of de zorgaanbieder": een orgaan, een partij, een register of iets waarover gegevens zijn. */
function zoekLeveranciers(
  uit: Verzameling,
  stukken: readonly Stuk[],
  bestand: string,
): readonly string[] | undefined {
  const heel = zoekLeverancier(uit, norms(stukken));
  if (heel !== undefined) return [heel];
  const delen = opOf(stukken).filter((deel) => norms(deel).length > 0);
  const namen = delen.flatMap((deel) => {
    const naam = zoekLeverancier(uit, norms(deel));
    if (naam === undefined) meldOnbekend(uit, deel, bestand);
    return naam ?? [];
  });
  return namen.length === delen.length ? [...new Set(namen)] : undefined;
}

function opOf(stukken: readonly Stuk[]): readonly (readonly Stuk[])[] {
  const delen: Stuk[][] = [[]];
  for (const stuk of stukken) {
    if (stuk.soort === 'of') delen.push([]);
    else delen[delen.length - 1]?.push(stuk);
  }
  return delen;
}

const organenVan = (uit: Verzameling): readonly string[] => uit.keuzes.get('organen')?.keuze.labels ?? [];

function zoekLeverancier(uit: Verzameling, naam: readonly string[]): string | undefined {
  const gezocht = naam.join(' ');
  const orgaan = organenVan(uit).find((label) => kaal(label) === gezocht);
  return orgaan ?? uit.registers.get(gezocht)?.naam ?? zoekObject(uit, naam)?.naam;
}

function meldOnbekend(uit: Verzameling, stukken: readonly Stuk[], bestand: string): void {
  const namen = [
    ...organenVan(uit),
    ...[...uit.registers.values()].map(({ naam }) => naam),
    ...[...uit.objecten.values()].filter(({ id }) => id !== uit.zaak).map((deel) => deel.naam),
  ];
  const plaats = { bestand, span: spanVan(stukken) };
  const dichtbij = naaste(woorden(stukken), namen);
  const gegevens = { naam: woorden(stukken), dichtbij };
  uit.problemen.push(meld('N090', plaats, gegevens, { herstel: vervang(plaats, dichtbij) }));
}

export function zoekVerwerking(
  uit: Verzameling,
  stukken: readonly Stuk[],
  bestand: string,
): Pick<Herkomst, 'verwerking'> {
  const eigen = uit.verwerkingen.filter((deel) => deel.uit === undefined);
  const gezocht = norms(stukken).join(' ');
  const gevonden = eigen.find((deel) => deel.norms.join(' ') === gezocht);
  if (gevonden) return { verwerking: gevonden.id };
  const dichtbij = naaste(
    woorden(stukken),
    eigen.map(({ naam }) => naam),
  );
  const plaats = { bestand, span: spanVan(stukken) };
  const gegevens = { naam: woorden(stukken), dichtbij };
  uit.problemen.push(meld('N092', plaats, gegevens, { herstel: vervang(plaats, dichtbij) }));
  return {};
}

/** Wat in de kop van een blok staat, geldt voor elk veld dat er zelf niets over zegt. */
export function leesBlokherkomst(uit: Verzameling, blok: VeldenBlok, bestand: string): Herkomst {
  return (blok.bij ?? []).reduce<Herkomst>((samen, deel) => {
    const erbij = leesHerkomst(uit, deel.stukken, bestand);
    const plaats = { bestand, span: deel.span };
    if (erbij) return voegHerkomst(uit, samen, erbij, plaats);
    meldSoort(uit, deel, bestand, 'blok gegevens', ['ook: …', ...teNoemen(herkomstvormen)]);
    return samen;
  }, {});
}

/** N012: dit is geen soort gegeven. */
export function meldSoort(
  uit: Verzameling,
  { stukken, span }: Clausule,
  bestand: string,
  bij = 'beoordeling',
  mogelijk: readonly string[] = gegevenssoorten,
): void {
  const plaats = { bestand, span };
  const [dichtbij] = naaste(norms(stukken).join(' '), gegevenssoorten);
  const gegevens = { tekst: woorden(stukken), bij, mogelijk, ...(dichtbij ? { dichtbij } : {}) };
  uit.problemen.push(
    meld('N012', plaats, gegevens, { herstel: vervang(plaats, dichtbij ? [dichtbij] : []) }),
  );
}

export const isHerkomst = ({ leverancier, gegevenssoorten, verwerking }: Herkomst): boolean =>
  leverancier !== undefined || gegevenssoorten !== undefined || verwerking !== undefined;

/** Voegt samen; wat er al staat mag niet nog eens, behalve een tweede bijzondere soort. */
export function voegHerkomst(
  uit: Verzameling,
  eerder: Herkomst,
  erbij: Herkomst,
  plaats: Vindplaats,
): Herkomst {
  const soorten = [...(eerder.gegevenssoorten ?? []), ...(erbij.gegevenssoorten ?? [])];
  const samen =
    soorten.length <= 1 || (soorten.every(isBijzonder) && new Set(soorten).size === soorten.length);
  const dubbel = (['leverancier', 'verwerking'] as const).some(
    (deel) => erbij[deel] !== undefined && eerder[deel] !== undefined,
  );
  if (dubbel || !samen) uit.problemen.push(meld('N091', plaats, { waarom: 'dubbel' }));
  const leverancier = erbij.leverancier ?? eerder.leverancier;
  const verwerking = erbij.verwerking ?? eerder.verwerking;
  return {
    ...(leverancier ? { leverancier } : {}),
    ...(soorten.length > 0 ? { gegevenssoorten: soorten } : {}),
    ...(verwerking === undefined ? {} : { verwerking }),
  };
}

/** De herkomst van een gegeven: wat er zelf bij staat, anders wat voor het blok geldt, en de enige verwerking die er is. */
export function metHerkomst(uit: Verzameling, blok: Herkomst, eigen: Herkomst, plaats: Vindplaats): Herkomst {
  const leverancier = eigen.leverancier ?? blok.leverancier;
  const gegevenssoorten = eigen.gegevenssoorten ?? blok.gegevenssoorten;
  const persoonlijk = gegevenssoorten?.includes('geen persoonsgegeven') === false;
  if (eigen.verwerking !== undefined && !persoonlijk) {
    const waarom = gegevenssoorten === undefined ? 'zonder soort' : 'geen persoonsgegeven';
    uit.problemen.push(meld('N091', plaats, { waarom }));
  }
  const [enige, ...meer] = uit.verwerkingen.filter((deel) => deel.uit === undefined);
  const verwerking = eigen.verwerking ?? blok.verwerking ?? (meer.length === 0 ? enige?.id : undefined);
  return {
    ...(leverancier ? { leverancier } : {}),
    ...(gegevenssoorten ? { gegevenssoorten } : {}),
    ...(persoonlijk && verwerking !== undefined ? { verwerking } : {}),
  };
}

/** De id van een verwerking; in een gebruikte regeling begint zij met het kenmerk daarvan. */
export const verwerkingId = (uit: Verzameling, naam: string): string =>
  `${uit.kenmerk}/verwerking/${sleutel(naam)}`;
