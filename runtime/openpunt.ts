/** Open punten: de vragen die nog kunnen uitmaken, met wie ze beantwoordt en welke bepalingen ze nodig hebben. */
import { citeer } from './citeer.ts';
import { gebreken, leesFeit, type Oordeel } from './lees.ts';
import { type Element, metElementInZaak, naamBijElement } from './lijst.ts';
import { isGevoelig } from './model-avg.ts';
import type { Feit, Lezing } from './model.ts';
import { type Onbekende, type Punt, vraagsleutel } from './onbekende.ts';
import { inVolgorde, type Register, zoek } from './register.ts';
import { opsomming, toonDatum } from './toon.ts';
import type { OpenPunt } from './uitkomst.ts';
import { verwachting } from './verwachting.ts';

/** Eén vraag, met alles waarvoor zij nodig is. */
interface Vraag {
  readonly punt: Punt;
  readonly labels: string[];
  readonly bepalingen: Set<string>;
  /** Hoeveel het antwoord over de uitkomst zegt. */
  gewicht: number;
}

/** Een onbekende die ertoe doet, of iets dat altijd gevraagd wordt: dat heeft geen rang. */
export type Gevraagd = Pick<Onbekende, 'punten' | 'bepalingen'> & { readonly rang?: number };

/** De open punten van onbekenden die ertoe doen, elk één keer. */
export function maakOpenPunten(
  register: Register,
  zaak: unknown,
  onbekenden: Iterable<Gevraagd>,
  gewichten?: ReadonlyMap<number, number>,
): OpenPunt[] {
  const vragen = new Map<string, Vraag>();
  for (const { punten, bepalingen, rang } of onbekenden) {
    // Waar meer antwoorden voor nodig zijn, zegt elk ervan een deel.
    const gewicht = (rang === undefined ? 0 : (gewichten?.get(rang) ?? 0)) / punten.length;
    for (const punt of punten) voegVraagToe(vragen, punt, bepalingen, gewicht);
  }
  const punten = [...vragen.values()].map((vraag) => ({
    punt: maakOpenPunt(register, zaak, vraag),
    gewicht: vraag.gewicht,
  }));
  return sorteer(register, punten);
}

/** Beoordelingen die bij deze beslissing altijd gevraagd worden en er nog niet zijn, of niet meetellen. */
export function altijdGevraagd(register: Register, beslissing: string, zaak: unknown): Punt[] {
  return register.model.feiten.flatMap((feit): Punt[] => {
    if (feit.altijdBij?.includes(beslissing) !== true) return [];
    const oordeel = leesFeit(zaak, feit) as Oordeel | undefined;
    if (oordeel === undefined) return [{ soort: 'beoordeling', id: feit.id }];
    // Een oordeel dat niet meetelt, is nog niet gegeven.
    return gebreken(oordeel, feit.door).map((soort) => ({ soort, id: feit.id }));
  });
}

function voegVraagToe(
  vragen: Map<string, Vraag>,
  punt: Punt,
  bepalingen: Iterable<string>,
  gewicht: number,
): void {
  const sleutel = vraagsleutel(punt);
  const vraag = vragen.get(sleutel) ?? { punt, labels: [], bepalingen: new Set<string>(), gewicht: 0 };
  vraag.gewicht += gewicht;
  vragen.set(sleutel, vraag);
  if (punt.label !== undefined && !vraag.labels.includes(punt.label)) vraag.labels.push(punt.label);
  for (const bepaling of bepalingen) vraag.bepalingen.add(bepaling);
}

function maakOpenPunt(register: Register, zaak: unknown, vraag: Vraag): OpenPunt {
  const { punt } = vraag;
  const bepalingen = inVolgorde(register, vraag.bepalingen);
  if (punt.soort !== 'lezing') return puntOverFeit(register, zaak, vraag, bepalingen);
  const lezing = register.lezingen.get(punt.id);
  if (lezing === undefined) return puntOverKeuze(register, punt, bepalingen);
  return {
    soort: 'lezing',
    id: lezing.id,
    naam: lezing.naam,
    vraag: lezing.vraag,
    pad: `lezingen.${lezing.id}`,
    verwacht: `een letter: ${alternatieven(lezing)}`,
    bepalingen: inVolgorde(register, [...lezing.bij, ...bepalingen]),
  };
}

function alternatieven({ alternatieven: lijst }: Lezing): string {
  return opsomming(
    lijst.map(({ letter, tekst }) => `${letter} (${tekst})`),
    'of',
  );
}

/** Wat bij een open keuze hoort, kan alleen de auteur zeggen: hij verklaart er een beoordeling voor. */
function puntOverKeuze(register: Register, punt: Punt, bepalingen: readonly string[]): OpenPunt {
  const naam = register.keuzes.get(punt.id.slice('keuze:'.length))?.naam ?? punt.id;
  return {
    soort: 'lezing',
    id: punt.id,
    naam,
    vraag: `Hoort wat hier niet genoemd is ook bij "${naam}"?`,
    pad: punt.id,
    verwacht: 'een beoordeling in de regeling, of een keuze die dit noemt',
    bepalingen,
  };
}

function puntOverFeit(
  register: Register,
  zaak: unknown,
  { punt, labels }: Vraag,
  bepalingen: readonly string[],
): OpenPunt {
  const { element } = punt;
  const feit = zoek(register.feiten, punt.id);
  const ruw = leesFeit(element === undefined ? zaak : metElementInZaak(zaak, feit.object, element), feit);
  const naam = element === undefined ? feit.naam : naamBijElement(feit.naam, element);
  const gevraagd = gevraagde(register, ruw, { ...feit, naam }, punt, labels);
  return {
    soort: punt.soort,
    id: feit.id,
    naam,
    ...(element === undefined ? gevraagd : bijElement(feit, gevraagd, element)),
    ...(punt.opDatum !== undefined && { opDatum: punt.opDatum }),
    ...(feit.door !== undefined && feit.door.length > 0 && { door: feit.door }),
    ...(feit.leverancier !== undefined && { leverancier: feit.leverancier }),
    ...(isGevoelig(feit) && { gevoelig: true as const }),
    ...(feit.weegtMee !== undefined && feit.weegtMee.length > 0 && { weegtMee: feit.weegtMee }),
    bepalingen,
  };
}

/** De vraag van de auteur zegt niet om welk element het gaat. */
function bijElement(
  feit: Feit,
  { vraag, pad, verwacht: hoe }: Pick<OpenPunt, 'vraag' | 'pad' | 'verwacht'>,
  element: Element,
): Pick<OpenPunt, 'vraag' | 'pad' | 'verwacht'> {
  return {
    vraag: vraag === feit.vraag ? `${vraag} (${element.naam})` : vraag,
    pad: `${element.pad}${pad.slice(feit.object.length)}`,
    verwacht: hoe,
  };
}

/** Wat er gevraagd wordt, waar het antwoord hoort en hoe het eruitziet. */
function gevraagde(
  register: Register,
  ruw: unknown,
  feit: Feit,
  { soort }: Punt,
  labels: readonly string[],
): Pick<OpenPunt, 'vraag' | 'pad' | 'verwacht'> {
  if (soort === 'motivering') {
    return {
      vraag: `Wat is de motivering van dit oordeel: ${feit.naam}?`,
      pad: `${feit.id}.motivering`,
      verwacht: 'de redenen van het oordeel, als tekst',
    };
  }
  const vraag = feit.vraag ?? standaardvraag(feit);
  if (soort === 'bevoegdheid') {
    const door = opsomming(feit.door ?? [], 'of');
    return { vraag, pad: feit.id, verwacht: `een oordeel van ${door}${nuVan(ruw)}` };
  }
  return { vraag, pad: feit.id, verwacht: verwacht(register, ruw, feit, labels) };
}

function verwacht(register: Register, ruw: unknown, feit: Feit, labels: readonly string[]): string {
  if (typeof ruw === 'string') return `de volledige datum als 2026-03-01; bekend is ${toonDatum(ruw)}`;
  const geheel = verwachting(register.model, feit);
  return labels.length === 0 ? geheel : `${geheel}; het gaat om ${opsomming(labels)}`;
}

function nuVan(ruw: unknown): string {
  const { door } = ruw as Oordeel;
  return door === undefined ? '' : `, niet van ${citeer(door)}`;
}

/** Zonder eigen vraag van de auteur: zijn eigen woorden, als vraag gezet. */
function standaardvraag({ naam, type }: Feit): string {
  return type.soort === 'ja/nee' ? `Klopt dit: ${naam}?` : `${naam.charAt(0).toUpperCase()}${naam.slice(1)}?`;
}

interface Gewogen {
  readonly punt: OpenPunt;
  readonly gewicht: number;
}

/** Verschillen zo klein zijn er geen: dan beslist de volgorde van de wet. */
const GELIJK = 1e-9;

/**
 * Wat gevoelig is achteraan: misschien is het dan niet meer nodig. Een gegeven per datum pas als de dag bekend is. Dan wat het
 * meeste over de uitkomst zegt, en bij gelijk gewicht de volgorde van de wet.
 */
function sorteer(register: Register, punten: readonly Gewogen[]): OpenPunt[] {
  const plaats = ({ bepalingen: [eerste] }: OpenPunt): number =>
    (eerste === undefined ? undefined : register.volgorde.get(eerste)) ?? Number.MAX_SAFE_INTEGER;
  const laat = ({ gevoelig }: OpenPunt): number => (gevoelig === true ? 1 : 0);
  const zonderDag = ({ id, opDatum }: OpenPunt): number =>
    opDatum === undefined && register.feiten.get(id)?.perDatum === true ? 1 : 0;
  const trede = (gewicht: number): number => Math.round(gewicht / GELIJK);
  return [...punten]
    .sort(
      ({ punt: a, gewicht: x }, { punt: b, gewicht: y }) =>
        laat(a) - laat(b) || zonderDag(a) - zonderDag(b) || trede(y) - trede(x) || plaats(a) - plaats(b),
    )
    .map(({ punt }) => punt);
}
