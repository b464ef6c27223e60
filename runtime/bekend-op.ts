/**
 * Een zaak zoals zij op een eerdere dag bekend was: wat later bekend werd, valt weg en is dan onbekend. Omdat meer bekendheid een
 * bekende uitkomst nooit verandert, is elke uitkomst die dan al bekend is ook nu de uitkomst.
 */
import { vergelijkDatum } from './datum.ts';
import { herkomstOp, HERKOMST, herkomstVan, leesOpPad, leesPad } from './herkomst.ts';
import { leesFeit } from './lees.ts';
import { alsLijst } from './lijst.ts';
import type { Feit, Regelingmodel } from './model.ts';
import { registerVan } from './register.ts';
import { AFWIJKINGEN } from './valideer-afwijking.ts';

export interface Weggelaten {
  /** Waar het in de hele zaak stond. */
  readonly pad: string;
  readonly naam: string;
  /** De dag waarop het bekend werd. */
  readonly sinds: string;
}

export interface Zaakopdag {
  readonly zaak: unknown;
  readonly weggelaten: readonly Weggelaten[];
  /** De paden van gegevens zonder dag; zij tellen als bekend. */
  readonly zonderDag: readonly string[];
}

type Houder = Readonly<Record<string, unknown>>;
type Blijft = { readonly waarde: unknown } | undefined;

interface Werk {
  readonly zaak: unknown;
  readonly dag: string;
  readonly velden: ReadonlyMap<string, ReadonlyMap<string, Feit>>;
  readonly weggelaten: Weggelaten[];
  readonly zonderDag: string[];
  /** Waar wat overblijft nu staat: een element schuift op als er een vóór wegvalt. */
  readonly verhuisd: Map<string, string>;
}

/** De zaak is gecontroleerd; `dag` is een hele dag. */
export function zaakOpDag(model: Regelingmodel, zaak: unknown, dag: string): Zaakopdag {
  const velden = veldenVan(model);
  const w: Werk = { zaak, dag, velden, weggelaten: [], zonderDag: [], verhuisd: new Map() };
  const { elementobjecten } = registerVan(model);
  const delen = Object.entries(zaak as Houder).flatMap(([sleutel, waarde]): [string, unknown][] => {
    if (waarde === undefined) return [];
    const eigen = elementobjecten.has(sleutel) ? undefined : velden.get(sleutel);
    if (eigen) return [[sleutel, objectOpDag(w, eigen, waarde as Houder, sleutel, sleutel)]];
    if (sleutel === AFWIJKINGEN) return [[sleutel, afwijkingenOpDag(w, waarde as readonly Houder[])]];
    return sleutel === HERKOMST ? [] : [[sleutel, waarde]];
  });
  const over = Object.fromEntries(delen);
  const herkomst = overgebleven(w, over);
  const nieuw = herkomst === undefined ? over : { ...over, [HERKOMST]: herkomst };
  return { zaak: nieuw, weggelaten: w.weggelaten, zonderDag: w.zonderDag };
}

function veldenVan({ feiten }: Regelingmodel): Werk['velden'] {
  const uit = new Map<string, Map<string, Feit>>();
  for (const feit of feiten) {
    const eigen = uit.get(feit.object) ?? new Map<string, Feit>();
    uit.set(feit.object, eigen.set(feit.sleutel, feit));
  }
  return uit;
}

/** `nieuw` is het pad van het object in de zaak die overblijft. */
function objectOpDag(
  w: Werk,
  feiten: ReadonlyMap<string, Feit>,
  inhoud: Houder,
  pad: string,
  nieuw: string,
): unknown {
  return Object.fromEntries(
    Object.entries(inhoud).flatMap(([sleutel, waarde]): [string, unknown][] => {
      const feit = feiten.get(sleutel);
      if (feit === undefined || waarde === undefined) return [];
      const blijft = feitOpDag(w, feit, waarde, `${pad}.${sleutel}`, `${nieuw}.${sleutel}`);
      return blijft ? [[sleutel, blijft.waarde]] : [];
    }),
  );
}

function feitOpDag(w: Werk, feit: Feit, waarde: unknown, pad: string, nieuw: string): Blijft {
  w.verhuisd.set(pad, nieuw);
  if (feit.type.soort === 'lijst' && waarde !== null)
    return lijstOpDag(w, feit, feit.type.object, waarde, pad, nieuw);
  if (feit.perDatum && Array.isArray(waarde)) return dagenOpDag(w, feit, waarde, pad);
  const gegeven = feit.soort === 'beoordeling' ? datumIn(waarde) : undefined;
  const sinds = laatste(w, herkomstVan(w.zaak, pad)?.bekend, gegeven);
  return isBekend(w, pad, feit.naam, sinds) ? { waarde } : undefined;
}

const datumIn = (houder: unknown): string | undefined =>
  leesFeit({ houder }, { object: 'houder', sleutel: 'datum' }) as string | undefined;

/** Bekend is wat op beide dagen bekend is; een onvolledige dag die later kan zijn, is dat hier ook. */
function laatste({ dag }: Werk, a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && vergelijkDatum('<=', b, dag) !== true) ? b : a;
}

/** Of het op de dag zeker bekend was; zo niet, dan staat het bij wat is weggelaten. */
function isBekend(w: Werk, pad: string, naam: string, sinds: string | undefined): boolean {
  if (sinds === undefined) {
    w.zonderDag.push(pad);
    return true;
  }
  if (vergelijkDatum('<=', sinds, w.dag) === true) return true;
  w.weggelaten.push({ pad, naam, sinds });
  return false;
}

/** Elke dag van een gegeven per datum is een gegeven op zich: wat wegvalt is onbekend. */
function dagenOpDag(w: Werk, feit: Feit, waarde: readonly unknown[], pad: string): Blijft {
  const over: unknown[] = [];
  for (const [i, deel] of waarde.entries()) {
    const plek = `${pad}[${String(i)}]`;
    if (!isBekend(w, plek, feit.naam, herkomstVan(w.zaak, plek)?.bekend)) continue;
    w.verhuisd.set(plek, `${pad}[${String(over.length)}]`);
    over.push(deel);
  }
  return over.length === 0 ? undefined : { waarde: over };
}

/** Valt er een element weg, of was nog niet bekend dat dit alles is, dan is de lijst niet volledig. */
function lijstOpDag(
  w: Werk,
  { naam }: Feit,
  object: string,
  ruw: unknown,
  pad: string,
  nieuw: string,
): Blijft {
  const { elementen, volledig, onder } = alsLijst(ruw);
  const heel = herkomstOp(w.zaak, pad)?.bekend;
  const heelBekend = heel === undefined ? undefined : isBekend(w, pad, naam, heel);
  if (heel === undefined && elementen.length === 0) w.zonderDag.push(pad);
  const gebleven = elementen.flatMap((inhoud, i) => {
    const plek = `${pad}${onder}[${String(i)}]`;
    const sinds = herkomstOp(w.zaak, plek)?.bekend;
    const blijft = sinds === undefined ? heelBekend !== false : isBekend(w, plek, naam, sinds);
    return blijft ? [{ inhoud: inhoud as Houder, plek }] : [];
  });
  const blijftVolledig = volledig && heelBekend !== false && gebleven.length === elementen.length;
  const velden = w.velden.get(object) ?? new Map<string, Feit>();
  const over = gebleven.map(({ inhoud, plek }, i) => {
    const hier = `${nieuw}${blijftVolledig ? '' : '.elementen'}[${String(i)}]`;
    w.verhuisd.set(plek, hier);
    return objectOpDag(w, velden, inhoud, plek, hier);
  });
  if (blijftVolledig) return { waarde: over };
  return over.length === 0 ? undefined : { waarde: { volledig: false, elementen: over } };
}

/** Een afwijking is er vanaf haar datum. */
function afwijkingenOpDag(w: Werk, afwijkingen: readonly Houder[]): readonly Houder[] {
  return afwijkingen.filter((afwijking, i) => {
    const naam = `afwijking van ${String(afwijking['beslissing'])}`;
    return isBekend(w, `${AFWIJKINGEN}[${String(i)}]`, naam, datumIn(afwijking));
  });
}

/** De herkomst van wat er nog is, op zijn nieuwe pad. */
function overgebleven({ zaak, verhuisd, weggelaten }: Werk, over: Houder): Houder | undefined {
  const herkomst = leesFeit({ zaak }, { object: 'zaak', sleutel: HERKOMST });
  if (herkomst === undefined || herkomst === null) return undefined;
  const weg = new Set(weggelaten.map(({ pad }) => pad));
  return Object.fromEntries(
    Object.entries(herkomst as Houder).flatMap(([pad, deel]): [string, unknown][] => {
      const nieuw = weg.has(pad) ? undefined : verhuisd.get(pad);
      const gelezen = nieuw === undefined ? undefined : leesPad(nieuw);
      return nieuw === undefined || !gelezen || leesOpPad(over, gelezen) === undefined ? [] : [[nieuw, deel]];
    }),
  );
}
