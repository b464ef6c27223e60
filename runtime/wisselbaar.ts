/** Wat er in een zaak anders kan zijn: elk bekend gegeven met zijn plaats, en de zaak zonder of met iets anders op die plaats. */
import { gebreken, leesFeit, type OpDag, type Oordeel, type Verzameling } from './lees.ts';
import { alsLijst, type Element, elementenVan, leesLijst, naamBijElement } from './lijst.ts';
import type { Feit } from './model.ts';
import type { Onbekende, Punt } from './onbekende.ts';
import { isSamengesteld } from './onbekende.ts';
import { type Register, zoek } from './register.ts';
import { isHouder } from './vreemd.ts';

/** Eén plaats in de zaak: een gegeven, een dag van een gegeven per datum, of een lid van een verzameling. */
export interface Wisselbaar {
  readonly sleutel: string;
  readonly feit: Feit;
  readonly element?: Elementplaats;
  readonly opDatum?: string;
  readonly label?: string;
  /** Wat er nu staat, van een oordeel het oordeel zelf; `undefined` als het onbekend is. */
  readonly nu: unknown;
}

interface Elementplaats {
  readonly lijst: Feit;
  readonly nummer: number;
  readonly element: Element;
}

/** De dag van een gegeven op een dag die zelf verandert. */
export const DIE_DAG = '*';

/** Waaraan een onbekende en een plaats in de zaak elkaar herkennen. */
function sleutelVan({ element, id, opDatum = '', label = '' }: Omit<Punt, 'soort'>): string {
  return `${element?.pad ?? ''} ${id}@${opDatum}#${label}`;
}

/** De plaats op een dag die nu vaststaat. */
export function opDeDag(w: Wisselbaar, opDatum: string): Wisselbaar {
  const { feit, element, label } = w;
  const punt = {
    id: feit.id,
    opDatum,
    ...(element && { element: element.element }),
    ...(label !== undefined && { label }),
  };
  return { ...w, opDatum, sleutel: sleutelVan(punt) };
}

/** De plaatsen waar een onbekende van afhangt; van wat een samengestelde onbekende zelf nog openlaat ook die. */
export function sleutelsBij(o: Onbekende): readonly string[] {
  const [punt] = o.punten;
  if (punt === undefined) return [];
  if (!isSamengesteld(o)) return [eigenSleutel(o)];
  const grond = o.grondslag.map(eigenSleutel);
  return o.inhoud.soort === 'op dag' ? [sleutelVan({ ...punt, opDatum: DIE_DAG }), ...grond] : grond;
}

/** Elke plaats waar een onbekende naar vraagt. */
export function gevraagdeSleutels(o: Onbekende): readonly string[] {
  return [...sleutelsBij(o), ...o.punten.map(sleutelVan)];
}

function eigenSleutel({ punten: [punt] }: Onbekende): string {
  return punt === undefined ? '' : sleutelVan(punt);
}

/** Een onbekende als plaats waar een antwoord kan komen; niets bij een lezing, of iets waarvan de dag nog openligt. */
export function alsOnbekende(register: Register, zaak: unknown, o: Onbekende): Wisselbaar | undefined {
  const [punt] = o.punten;
  if (punt === undefined || punt.soort === 'lezing' || punt.soort === 'parameter') return undefined;
  const feit = register.feiten.get(punt.id);
  if (feit === undefined || o.inhoud.soort === 'rest' || o.inhoud.soort === 'verschil') return undefined;
  if (o.inhoud.soort === 'duur' || feit.type.soort === 'lijst') return undefined;
  if (feit.type.soort === 'keuzes' && punt.label === undefined) return undefined;
  const element = punt.element && plaatsVan(register, zaak, punt.element);
  if (punt.element !== undefined && element === undefined) return undefined;
  const opDatum = o.inhoud.soort === 'op dag' ? DIE_DAG : punt.opDatum;
  return {
    sleutel: sleutelVan({ ...punt, ...(opDatum !== undefined && { opDatum }) }),
    feit,
    ...(element && { element }),
    ...(opDatum !== undefined && { opDatum }),
    ...(punt.label !== undefined && { label: punt.label }),
    nu: undefined,
  };
}

function plaatsVan(register: Register, zaak: unknown, gezocht: Element): Elementplaats | undefined {
  return [...elementplaatsen(register, zaak)].find(({ element }) => element.pad === gezocht.pad);
}

function* elementplaatsen(register: Register, zaak: unknown): Generator<Elementplaats, void> {
  for (const lijst of register.model.feiten) {
    if (lijst.type.soort !== 'lijst') continue;
    let nummer = 0;
    for (const element of elementenVan(lijst, leesLijst(zaak, lijst))) {
      yield { lijst, nummer: nummer++, element };
    }
  }
}

/** Elk gegeven dat in de zaak staat, in de volgorde van het model; van een verzameling ook de leden die nog onbekend zijn. */
export function gegevensIn(register: Register, zaak: unknown): Wisselbaar[] {
  const plaatsen = [...elementplaatsen(register, zaak)];
  return register.model.feiten.flatMap((feit) => {
    if (feit.type.soort === 'lijst') return [];
    if (!register.elementobjecten.has(feit.object))
      return opPlaats(register, feit, leesFeit(zaak, feit), undefined);
    return plaatsen.flatMap((plaats) => {
      const { type } = plaats.lijst;
      if (type.soort !== 'lijst' || type.object !== feit.object) return [];
      return opPlaats(register, feit, leesFeit({ [feit.object]: plaats.element.inhoud }, feit), plaats);
    });
  });
}

function opPlaats(
  register: Register,
  feit: Feit,
  ruw: unknown,
  element: Elementplaats | undefined,
): Wisselbaar[] {
  if (ruw === undefined) return [];
  const basis = { feit, ...(element && { element }) };
  if (feit.perDatum && ruw !== null) {
    return (ruw as readonly OpDag[]).flatMap(({ op, waarde }) =>
      metLeden(register, { ...basis, opDatum: op }, waarde),
    );
  }
  if (feit.soort !== 'beoordeling' || ruw === null) return metLeden(register, basis, ruw);
  const oordeel = ruw as Oordeel;
  return gebreken(oordeel, feit.door).length > 0 ? [] : metLeden(register, basis, oordeel.oordeel);
}

function metLeden(
  register: Register,
  basis: Omit<Wisselbaar, 'sleutel' | 'nu'>,
  waarde: unknown,
): Wisselbaar[] {
  const punt = { id: basis.feit.id, ...(basis.element && { element: basis.element.element }) };
  const dag = basis.opDatum === undefined ? {} : { opDatum: basis.opDatum };
  const { type } = basis.feit;
  if (type.soort !== 'keuzes') return [{ ...basis, sleutel: sleutelVan({ ...punt, ...dag }), nu: waarde }];
  const { labels } = zoek(register.keuzes, type.keuze);
  const { ja, nee } = leden(labels, waarde as Verzameling | null);
  return labels.map((label) => ({
    ...basis,
    label,
    sleutel: sleutelVan({ ...punt, ...dag, label }),
    nu: ja.includes(label) ? true : nee.includes(label) ? false : undefined,
  }));
}

/** Van welke labels vaststaat dat zij erbij horen, en van welke niet. */
function leden(
  alle: readonly string[],
  waarde: Verzameling | null | undefined,
): { readonly ja: readonly string[]; readonly nee: readonly string[] } {
  if (waarde === undefined) return { ja: [], nee: [] };
  if (waarde === null) return { ja: [], nee: alle };
  if (Array.isArray(waarde)) {
    const ja = waarde as readonly string[];
    return { ja, nee: alle.filter((label) => !ja.includes(label)) };
  }
  const { ja = [], nee = [] } = waarde as Exclude<Verzameling, readonly string[]>;
  return { ja, nee };
}

// ── Plaats en naam ───────────────────────────────────────────────────────────────────────────────────────────────

/** Waar in de zaak het staat: `client.geboortedatum`, `client.afwezigheden[2].reden`. */
export function padVan({ feit, element }: Wisselbaar): string {
  return element === undefined ? feit.id : `${element.element.pad}.${feit.sleutel}`;
}

export function naamVan({ feit, element }: Wisselbaar): string {
  return element === undefined ? feit.naam : naamBijElement(feit.naam, element.element);
}

// ── De zaak met iets anders ──────────────────────────────────────────────────────────────────────────────────────

/** De zaak met deze waarde op die plaats; `undefined` maakt haar onbekend. De zaak zelf verandert niet. */
export function metWaarde(register: Register, zaak: unknown, w: Wisselbaar, waarde: unknown): unknown {
  const { feit, element } = w;
  const nieuw = (oud: unknown): unknown => opDag(register, w, oud, waarde);
  if (element === undefined) return veld(zaak, feit.object, (houder) => veld(houder, feit.sleutel, nieuw));
  const { lijst, nummer } = element;
  const inElement = (deel: unknown, i: number): unknown =>
    i === nummer ? veld(deel, feit.sleutel, nieuw) : deel;
  return veld(zaak, lijst.object, (houder) =>
    veld(houder, lijst.sleutel, (ruw) => {
      const { elementen, onder } = alsLijst(ruw);
      const anders = elementen.map(inElement);
      return onder === '' ? anders : { ...(ruw as object), elementen: anders };
    }),
  );
}

/** Het element van een beslissing zoals het in deze zaak is. */
export function elementIn(
  register: Register,
  zaak: unknown,
  element: Element | undefined,
): Element | undefined {
  return element && plaatsVan(register, zaak, element)?.element;
}

function veld(houder: unknown, sleutel: string, doe: (oud: unknown) => unknown): object {
  const oud = isHouder(houder) ? houder : {};
  const { [sleutel]: eerder, ...rest } = oud;
  const nieuw = doe(eerder);
  // Op zijn oude plaats, zodat een zaak leest zoals zij was.
  return nieuw === undefined ? rest : { ...oud, [sleutel]: nieuw };
}

function opDag(register: Register, w: Wisselbaar, oud: unknown, waarde: unknown): unknown {
  const { feit, opDatum } = w;
  if (!feit.perDatum) return alsOordeel(register, w, oud, waarde);
  // Zonder bekende dag is er geen plaats voor een waarde; onbekend maken kan wel.
  if (opDatum === undefined) return waarde === undefined ? undefined : oud;
  const dagen = Array.isArray(oud) ? (oud as readonly OpDag[]) : [];
  const eerder = dagen.find(({ op }) => op === opDatum);
  const nieuw = metLid(register, w, eerder?.waarde, waarde);
  const andere = dagen.filter((dag) => dag !== eerder);
  return nieuw === undefined ? andere : [...andere, { op: opDatum, waarde: nieuw }];
}

function alsOordeel(register: Register, w: Wisselbaar, oud: unknown, waarde: unknown): unknown {
  const { feit } = w;
  if (feit.soort !== 'beoordeling') return metLid(register, w, oud, waarde);
  const eerder = isHouder(oud) ? (oud as Partial<Oordeel>) : {};
  const oordeel = metLid(register, w, eerder.oordeel, waarde);
  if (oordeel === undefined) return undefined;
  // Wat telt is het oordeel: dat het dan gemotiveerd is en van een bevoegd orgaan komt, wordt aangenomen.
  const [motivering, bevoegdheid] = (['motivering', 'bevoegdheid'] as const).map((gebrek) =>
    gebreken(eerder, feit.door).includes(gebrek),
  );
  const [orgaan] = feit.door ?? [];
  return {
    ...eerder,
    oordeel,
    ...(motivering && { motivering: 'een ander oordeel' }),
    ...(bevoegdheid && orgaan !== undefined && { door: orgaan }),
  };
}

function metLid(register: Register, { feit, label }: Wisselbaar, oud: unknown, waarde: unknown): unknown {
  if (label === undefined || feit.type.soort !== 'keuzes') return waarde;
  const { labels } = zoek(register.keuzes, feit.type.keuze);
  const eerder = leden(labels, oud as Verzameling | null | undefined);
  const zonder = (rij: readonly string[]): readonly string[] => rij.filter((ander) => ander !== label);
  const ja = waarde === true ? [...zonder(eerder.ja), label] : zonder(eerder.ja);
  const nee = waarde === false ? [...zonder(eerder.nee), label] : zonder(eerder.nee);
  const wel = labels.filter((ander) => ja.includes(ander));
  return ja.length + nee.length === labels.length ? wel : { ja: wel, nee };
}

/** De plaats die een pad aanwijst; niets als die er in deze zaak niet is. */
export function plaatsOp(
  register: Register,
  zaak: unknown,
  {
    id,
    pad,
    label,
    opDatum,
  }: Pick<Wisselbaar, 'label' | 'opDatum'> & { readonly id: string; readonly pad: string },
): Wisselbaar | undefined {
  const feit = register.feiten.get(id);
  if (feit === undefined) return undefined;
  const element = register.elementobjecten.has(feit.object)
    ? [...elementplaatsen(register, zaak)].find((plaats) => `${plaats.element.pad}.${feit.sleutel}` === pad)
    : undefined;
  if (element === undefined && pad !== feit.id) return undefined;
  return {
    feit,
    ...(element && { element }),
    ...(opDatum !== undefined && { opDatum }),
    ...(label !== undefined && { label }),
    sleutel: sleutelVan({
      id,
      ...(element && { element: element.element }),
      ...(opDatum !== undefined && { opDatum }),
      ...(label !== undefined && { label }),
    }),
    nu: undefined,
  };
}
