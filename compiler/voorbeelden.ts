/** Voorbeelden draaien: van zinnen onder `gegeven` naar een zaak, en van een uitkomst naar wat er anders is dan verwacht. */
import type { Feit, Regelingmodel, Type } from '../runtime/model.ts';
import type { OpenPunt, Uitkomst } from '../runtime/uitkomst.ts';
import { opsom } from './diagnostics/woorden.ts';
import { raakt } from './lower/voorrang.ts';
import type { Elementplaats } from './resolve/genummerd.ts';
import type { Openverwachting, Verwachting, Voorbeeldontwerp } from './resolve/voorbeelden.ts';
import { voerUit, type Uitvoering } from './uitvoering.ts';
import { standsleutel } from './resolve/stand.ts';
import type { Afwijkingontwerp } from './resolve/afwijkingen.ts';
import type { Lijstzetting } from './resolve/lijstzetting.ts';
import type { Feitzetting as Gegevenzetting } from './resolve/zettingen.ts';
import { alsJson, metZetting, zonder, type Inhoud } from './zaakinhoud.ts';

/** Een zaak in JSON: per object de gegevens, en eventueel de gekozen lezingen en de afwijkingen. */
export type Zaak = Readonly<Record<string, unknown>>;

/** Hoe waarden, bepalingen en namen in woorden heten. */
export interface Woorden {
  readonly waarde: (beslissing: string, waarde: unknown) => string;
  readonly bepaling: (id: string) => string;
  readonly naam: (id: string) => string;
}

export interface Uitslag {
  readonly verwachting: Verwachting;
  readonly uitkomst: Uitkomst;
  /** Wat er anders is dan verwacht; afwezig als het klopt. */
  readonly verschil?: string;
}

/** Draait één voorbeeld met uitleg; `alle` zijn de voorbeelden waarnaar `zoals` kan verwijzen. */
export function draaiVoorbeeld(
  voorbeeld: Voorbeeldontwerp,
  alle: readonly Voorbeeldontwerp[],
  model: Regelingmodel,
  uitvoering: Uitvoering,
  woorden: Woorden,
): readonly Uitslag[] {
  const zaak = zaakVan(voorbeeld, alle, model);
  return voorbeeld.verwacht.flatMap((verwachting) => {
    const uitkomst = voerUit(uitvoering, verwachting, opStanddag(zaak, verwachting, model));
    if (!uitkomst) return [];
    const verschil = vergelijkMet(verwachting, uitkomst, woorden);
    return [{ verwachting, uitkomst, ...(verschil === undefined ? {} : { verschil }) }];
  });
}

function vergelijkMet(verwachting: Verwachting, uitkomst: Uitkomst, woorden: Woorden): string | undefined {
  if (verwachting.soort === 'afwijking geweigerd') return vergelijkWeigering(verwachting, uitkomst, woorden);
  if (verwachting.voorlopig) return vergelijkVoorlopig(verwachting, uitkomst, woorden);
  return (verwachting.metAfwijking ? vergelijkAfwijking : vergelijk)(verwachting, uitkomst, woorden);
}

/** De zaak op de dag waarop de verwachting de toestand van een plicht noemt. */
function opStanddag(zaak: Zaak, verwachting: Verwachting, model: Regelingmodel): Zaak {
  if (verwachting.soort === 'ongeldige gegevens' || verwachting.opDag === undefined) return zaak;
  const { beslissing, opDag } = verwachting;
  const gebruikt = model.beslissingen.find(({ id }) => id === beslissing)?.gebruikt.feiten ?? [];
  const feit = model.feiten.find(({ id, sleutel }) => sleutel === standsleutel && gebruikt.includes(id));
  const eerder = feit && zaak[feit.object];
  const velden = typeof eerder === 'object' && eerder !== null ? eerder : {};
  return feit ? { ...zaak, [feit.object]: { ...velden, [feit.sleutel]: opDag } } : zaak;
}

export function woordenVan(
  model: Regelingmodel,
  toonWaarde: (type: Type, waarde: unknown) => string,
): Woorden {
  const typen = new Map(model.beslissingen.map(({ id, type }) => [id, type]));
  const bepalingen = new Map(model.bepalingen.map(({ id, aanduiding }) => [id, aanduiding]));
  const namen = new Map(
    [...model.beslissingen, ...model.feiten, ...model.lezingen].map(({ id, naam }) => [id, naam]),
  );
  return {
    waarde: (beslissing, waarde) => toonWaarde(typen.get(beslissing) ?? { soort: 'tekst' }, waarde),
    bepaling: (id) => bepalingen.get(id) ?? id,
    naam: (id) => namen.get(id) ?? id,
  };
}

// ── De zaak ──────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * De zaak die een voorbeeld beschrijft. Wat via `zoals` komt gaat voorop; een latere zin gaat voor op een eerdere.
 * `alle` bevat de voorbeelden van dezelfde regeling.
 */
export function zaakVan(
  voorbeeld: Voorbeeldontwerp,
  alle: readonly Voorbeeldontwerp[],
  model: Pick<Regelingmodel, 'feiten'>,
): Zaak {
  const feiten = new Map(model.feiten.map((feit) => [feit.id, feit]));
  const inhoud = new Map<string, Inhoud>();
  const lezingen = new Map<string, string>();
  const rij = keten(voorbeeld, alle);
  for (const zetting of rij.flatMap(({ gegeven }) => gegeven)) {
    if (zetting.soort === 'afwijking') continue;
    if (zetting.soort === 'lezing') lezingen.set(zetting.lezing, zetting.letter);
    else if (zetting.element) zetInElement(inhoud, zetting, zetting.element, feiten);
    else if (zetting.soort === 'wis') {
      const over = zonder(inhoud.get(zetting.feit), zetting);
      if (over) inhoud.set(zetting.feit, over);
      else [inhoud, lezingen].forEach((tabel) => tabel.delete(zetting.feit));
    } else if (zetting.soort === 'lijst') inhoud.set(zetting.feit, { waarde: lijstVan(zetting) });
    else inhoud.set(zetting.feit, metZetting(inhoud.get(zetting.feit), zetting, feiten.get(zetting.feit)));
  }
  const zaak = perObject([...inhoud], feiten, lezingen);
  const afwijkingen = afwijkingenIn(rij);
  return afwijkingen.length > 0 ? { ...zaak, afwijkingen } : zaak;
}

/** Wat over één element gezegd wordt, komt in de lijst die al beschreven is. Dat het element er is, is dan al nagegaan. */
function zetInElement(
  inhoud: Map<string, Inhoud>,
  zetting: Gegevenzetting,
  { lijst, nummer }: Elementplaats,
  feiten: ReadonlyMap<string, Feit>,
): void {
  if (!('feit' in zetting)) return;
  const eerder = inhoud.get(lijst);
  const waarde = eerder?.waarde;
  const elementen = elementenIn(waarde);
  const element = elementen[nummer - 1];
  const feit = feiten.get(zetting.feit);
  if (!element || !feit || zetting.soort === 'lijst') return;
  const sleutel = `${String(nummer)} ${feit.id}`;
  const { [feit.sleutel]: _weg, ...over } = element;
  const inElement = eerder?.perElement?.get(sleutel);
  const nieuw = zetting.soort === 'wis' ? zonder(inElement, zetting) : metZetting(inElement, zetting, feit);
  const vervangen = elementen.map((deel, i) =>
    i !== nummer - 1 ? deel : nieuw ? { ...over, [feit.sleutel]: alsJson(nieuw) } : over,
  );
  const perElement = new Map(eerder?.perElement);
  if (nieuw) perElement.set(sleutel, nieuw);
  else perElement.delete(sleutel);
  const volledig = Array.isArray(waarde);
  inhoud.set(lijst, { waarde: lijstVan({ volledig, elementen: vervangen }), perElement });
}

/** De elementen van een lijst in een zaak, volledig of niet. */
function elementenIn(waarde: unknown): Lijstzetting['elementen'] {
  if (Array.isArray(waarde)) return waarde as Lijstzetting['elementen'];
  return (waarde as Pick<Lijstzetting, 'elementen'> | undefined)?.elementen ?? [];
}

/** Hoeveel elementen elke lijst in een voorbeeld heeft, op de id van de lijst. */
export function lengtenVan(
  voorbeeld: Voorbeeldontwerp,
  alle: readonly Voorbeeldontwerp[],
): ReadonlyMap<string, number> {
  const zettingen = keten(voorbeeld, alle).flatMap(({ gegeven }) => gegeven);
  return new Map(
    zettingen.flatMap((zetting) =>
      zetting.soort === 'lijst' ? [[zetting.feit, zetting.elementen.length] as const] : [],
    ),
  );
}

const lijstVan = ({ volledig, elementen }: Pick<Lijstzetting, 'volledig' | 'elementen'>): unknown =>
  volledig ? elementen : { volledig, elementen };

const namen = new WeakMap<readonly Voorbeeldontwerp[], ReadonlyMap<string, Voorbeeldontwerp>>();

/** Van twee met dezelfde naam (N003) telt de eerste. */
function opNaam(alle: readonly Voorbeeldontwerp[]): ReadonlyMap<string, Voorbeeldontwerp> {
  const eerder = namen.get(alle);
  if (eerder) return eerder;
  const nieuw = new Map([...alle].reverse().map((deel) => [deel.naam, deel]));
  namen.set(alle, nieuw);
  return nieuw;
}

/** Het voorbeeld met alles waarop het bouwt, de grondslag eerst. Een kring is elders al gemeld. */
function keten(voorbeeld: Voorbeeldontwerp, alle: readonly Voorbeeldontwerp[]): readonly Voorbeeldontwerp[] {
  const rij = [voorbeeld];
  for (;;) {
    const { zoals } = rij[0] ?? voorbeeld;
    const onder = zoals === undefined ? undefined : opNaam(alle).get(zoals);
    if (!onder || rij.includes(onder)) return rij;
    rij.unshift(onder);
  }
}

/** Een later voorbeeld gaat voor, per uitkomst. Twee in één voorbeeld blijven staan: dat is een fout in de zaak (U050). */
const afwijkingenIn = (rij: readonly Voorbeeldontwerp[]): readonly Afwijkingontwerp[] =>
  rij.reduce<readonly Afwijkingontwerp[]>((eerder, { gegeven }) => {
    const eigen = gegeven.flatMap((zetting) => (zetting.soort === 'afwijking' ? [zetting.afwijking] : []));
    const nieuw = new Set(eigen.map(({ beslissing }) => beslissing));
    return [...eerder.filter(({ beslissing }) => !nieuw.has(beslissing)), ...eigen];
  }, []);

function perObject(
  inhoud: readonly (readonly [string, Inhoud])[],
  feiten: ReadonlyMap<string, Feit>,
  lezingen: ReadonlyMap<string, string>,
): Zaak {
  const objecten = new Map<string, [string, unknown][]>();
  for (const [id, deel] of inhoud) {
    const feit = feiten.get(id);
    if (!feit) continue;
    objecten.set(feit.object, [...(objecten.get(feit.object) ?? []), [feit.sleutel, alsJson(deel)]]);
  }
  if (lezingen.size > 0) objecten.set('lezingen', [...lezingen]);
  return Object.fromEntries([...objecten].map(([object, velden]) => [object, Object.fromEntries(velden)]));
}

// ── De vergelijking ──────────────────────────────────────────────────────────────────────────────────────────────

/** Wat er anders is dan verwacht, in woorden; niets als de uitkomst klopt. Voor gronden is de uitleg nodig. */
export function vergelijk(
  verwachting: Verwachting,
  uitkomst: Uitkomst,
  woorden: Woorden,
): string | undefined {
  const soort = vergelijkSoort(verwachting, uitkomst, woorden);
  if (soort !== undefined) return soort;
  const delen = [
    vergelijkGronden(verwachting, uitkomst, woorden),
    vergelijkOpen(verwachting, uitkomst, woorden),
  ];
  const verschillen = delen.filter((deel) => deel !== undefined);
  return verschillen.length === 0 ? undefined : verschillen.join(' ');
}

/** Wat er met de afwijkingen in de zaak uitkomt; is er een geweigerd, dan staat erbij waarom. */
function vergelijkAfwijking(
  verwachting: Verwachting,
  { metAfwijking }: Uitkomst,
  woorden: Woorden,
): string | undefined {
  if (!metAfwijking) return 'In de zaak staat geen afwijking die deze uitkomst raakt.';
  const verschil = vergelijk(verwachting, metAfwijking.uitkomst, woorden);
  if (verschil === undefined) return undefined;
  const redenen = metAfwijking.afwijkingen.flatMap((deel) =>
    deel.status === 'geweigerd' ? [`De afwijking is geweigerd: ${deel.reden.bericht}`] : [],
  );
  return [verschil, ...redenen].join(' ');
}

/** Wat er voorlopig geldt, en op grond waarvan. */
function vergelijkVoorlopig(
  verwachting: Verwachting,
  { soort, voorlopig }: Uitkomst,
  woorden: Woorden,
): string | undefined {
  if (verwachting.soort !== 'waarde') return undefined;
  const toon = (waarde: unknown): string => `'${woorden.waarde(verwachting.beslissing, waarde)}'`;
  const verwacht = `Verwacht was dat voorlopig ${toon(verwachting.waarde)} geldt,`;
  if (!voorlopig)
    return soort === 'onbekend'
      ? `${verwacht} maar er geldt voorlopig niets.`
      : `${verwacht} maar de uitkomst is niet onbekend, en dan geldt er niets voorlopig.`;
  if (voorlopig.soort === 'onbekend')
    return `${verwacht} maar of dat zo is, is zelf onbekend; nodig is ${opsom(voorlopig.open.map(openNaam), 'en')}.`;
  if (voorlopig.soort === 'tegenstrijdig')
    return `${verwacht} maar ${opsom(
      voorlopig.tussen.map(({ bepaling, waarde }) => `${woorden.bepaling(bepaling)} zegt ${toon(waarde)}`),
      'en',
    )}.`;
  if (!isGelijk(verwachting.waarde, voorlopig.waarde))
    return `${verwacht} maar voorlopig geldt ${toon(voorlopig.waarde)}.`;
  const gemist = verwachting.gronden.filter((grond) => !voorlopig.bepalingen.some((id) => raakt(id, grond)));
  if (gemist.length === 0) return undefined;
  return `Wat voorlopig geldt, rust niet op ${opsom(gemist.map(woorden.bepaling), 'en')}.`;
}

/** Of de afwijking van deze uitkomst geweigerd is, en om de verwachte reden. */
function vergelijkWeigering(
  { beslissing, reden, codes, gronden }: Verwachting & { readonly soort: 'afwijking geweigerd' },
  { metAfwijking }: Uitkomst,
  woorden: Woorden,
): string | undefined {
  const oordelen = (metAfwijking?.afwijkingen ?? []).filter(
    ({ afwijking }) =>
      afwijking.beslissing === beslissing && (gronden.length === 0 || gronden.includes(afwijking.opGrondVan)),
  );
  const [eerste] = oordelen;
  if (!eerste) return `In de zaak staat geen afwijking van ${woorden.naam(beslissing)}.`;
  const verwacht = `Verwacht was dat de afwijking geweigerd is wegens ${reden}`;
  if (eerste.status === 'toegepast') return `${verwacht}, maar zij telt mee.`;
  if (eerste.status === 'open') return `${verwacht}, maar of zij kan, hangt nog van antwoorden af.`;
  return codes.some((code) => code === eerste.reden.code)
    ? undefined
    : `${verwacht}, maar de reden is: ${eerste.reden.bericht}`;
}

function vergelijkSoort(verwachting: Verwachting, uitkomst: Uitkomst, woorden: Woorden): string | undefined {
  if (verwachting.soort === 'ongeldige gegevens') {
    return uitkomst.soort === 'ongeldige gegevens'
      ? undefined
      : 'Verwacht waren ongeldige gegevens, maar de gegevens zijn geldig.';
  }
  const toon = (waarde: unknown): string => `'${woorden.waarde(verwachting.beslissing, waarde)}'`;
  const gevonden = `maar de uitkomst is ${beschrijf(uitkomst, toon, woorden)}.`;
  if (verwachting.soort !== 'waarde') {
    return uitkomst.soort === verwachting.soort
      ? undefined
      : `Verwacht was '${verwachting.soort}', ${gevonden}`;
  }
  const gelijk = uitkomst.soort === 'waarde' && isGelijk(verwachting.waarde, uitkomst.waarde);
  return gelijk ? undefined : `Verwacht was ${toon(verwachting.waarde)}, ${gevonden}`;
}

/** Bedragen en getallen zijn gelijk als hun waarde dat is: "67.3" en "67.30". */
function isGelijk(verwacht: boolean | string, waarde: unknown): boolean {
  if (typeof verwacht === 'boolean' || typeof waarde === 'boolean') return verwacht === waarde;
  return kaal(verwacht) === kaal(String(waarde));
}

const kaal = (waarde: string): string =>
  /^-?\d+\.\d+$/.test(waarde) ? waarde.replace(/0+$/, '').replace(/\.$/, '') : waarde;

/** Een uitkomst in een paar woorden. */
export function beschrijf(uitkomst: Uitkomst, toon: (waarde: unknown) => string, woorden: Woorden): string {
  switch (uitkomst.soort) {
    case 'waarde':
      return toon(uitkomst.waarde);
    case 'onbekend':
      return `onbekend; nog nodig ${uitkomst.open.length === 1 ? 'is' : 'zijn'} ${opsom(uitkomst.open.map(openNaam), 'en')}`;
    case 'niet van toepassing':
      return `niet van toepassing (${uitkomst.reden})`;
    case 'tegenstrijdig':
      return `tegenstrijdig: ${uitkomst.tussen.map((deel) => `${woorden.bepaling(deel.bepaling)} geeft ${toon(deel.waarde)}`).join(', ')}`;
    case 'ongeldige gegevens':
      return `dat de gegevens ongeldig zijn: ${uitkomst.problemen.map(({ bericht }) => bericht).join(' ')}`;
  }
}

export const openNaam = ({ soort, naam }: OpenPunt): string =>
  soort === 'motivering' || soort === 'bevoegdheid' ? `de ${soort} van '${naam}'` : `'${naam}'`;

/** Wie op een onderdeel rust, rust ook op het lid waar dat in staat. */
function vergelijkGronden(
  { gronden }: Verwachting,
  { uitleg }: Uitkomst,
  woorden: Woorden,
): string | undefined {
  const echt = uitleg?.gronden ?? [];
  const gemist = gronden.filter((grond) => !echt.some((id) => raakt(id, grond)));
  if (gemist.length === 0) return undefined;
  const rust =
    echt.length === 0 ? 'op geen enkele bepaling' : `op ${opsom(echt.map(woorden.bepaling), 'en')}`;
  return `De uitkomst rust niet op ${opsom(gemist.map(woorden.bepaling), 'en')}, maar ${rust}.`;
}

function vergelijkOpen({ open }: Verwachting, uitkomst: Uitkomst, woorden: Woorden): string | undefined {
  if (!open) return undefined;
  const echt = uitkomst.soort === 'onbekend' ? uitkomst.open : [];
  const gemist = open.filter((punt) => !echt.some((ander) => isPunt(punt, ander)));
  const teveel = echt.filter((punt) => !open.some((ander) => isPunt(ander, punt)));
  const delen = [
    ...(gemist.length > 0
      ? [`Niet gevraagd, wel verwacht: ${gemist.map((punt) => toonPunt(punt, woorden)).join('; ')}.`]
      : []),
    ...(teveel.length > 0 ? [`Wel gevraagd, niet verwacht: ${teveel.map(openNaam).join('; ')}.`] : []),
  ];
  return delen.length === 0 ? undefined : delen.join(' ');
}

export const isPunt = (verwacht: Openverwachting, punt: OpenPunt): boolean =>
  verwacht.id === punt.id &&
  (verwacht.soort === undefined || verwacht.soort === punt.soort) &&
  (verwacht.element === undefined || isOver(verwacht.element, punt.pad));

/** Of het pad naar een gegeven van dit element wijst: `inwoner.declaraties[1].bedrag`. */
const isOver = ({ lijst, nummer }: Elementplaats, pad: string): boolean =>
  [lijst, `${lijst}.elementen`].some((waar) => pad.startsWith(`${waar}[${String(nummer - 1)}].`));

export function toonPunt({ id, soort, element }: Openverwachting, woorden: Woorden): string {
  const naam = `'${woorden.naam(id)}'${element === undefined ? '' : ` (nummer ${String(element.nummer)})`}`;
  return soort === undefined ? naam : `de ${soort} van ${naam}`;
}
