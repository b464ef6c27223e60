/**
 * De uitkomst van een zaak over al haar voltooiingen (S3), en wat er nog gevraagd moet worden (S4).
 *
 * Een uitkomst is bekend als elke voltooiing die de controles doorstaat haar geeft. Is zij dat niet, dan is een vraag
 * open precies als er twee voltooiingen zijn die alleen in dat antwoord verschillen en toch in uitkomst. Het diagram
 * van de beslissing geeft beide exact. Wordt het te groot, dan geeft Kleene een antwoord dat veilig maar ruimer is.
 */
import { aanwezig, belangrijk } from './belang.ts';
import { beslissingDiagram } from './bereken-beslissing.ts';
import { voorwaardeDiagram } from './bereken-voorwaarde.ts';
import { type Blad, isOnbepaald } from './blad.ts';
import { alle, bladVan, type Diagram, JA, kies, NEE, onderdelen, UITGESLOTEN, vertaal } from './diagram.ts';
import { metEnigeWaarden } from './invullen.ts';
import type { Controle } from './model.ts';
import type { Onbekende } from './onbekende.ts';
import { grondslag, isBewezen, samenhangen } from './samenhang.ts';
import { maakRekening, type Rekening } from './rekening.ts';
import type { Register } from './register.ts';

/** Een zaak met de manier waarop zij gelezen wordt. */
export interface Vraagstuk {
  readonly register: Register;
  readonly zaak: unknown;
  /** De gekozen letter van een lezing, of niets. */
  readonly letter: (lezing: string) => string | undefined;
  readonly werkgrens: number;
}

export type Voltooid =
  /** Elke voltooiing eindigt zo; alleen de bepalingen kunnen per blad verschillen. */
  | { readonly soort: 'bekend'; readonly bladen: readonly [Blad, ...Blad[]] }
  | { readonly soort: 'onbekend'; readonly belang: readonly Onbekende[]; readonly benaderd: boolean }
  /** Geen enkele voltooiing doorstaat de controles. */
  | { readonly soort: 'onmogelijk'; readonly geschonden: readonly Controle[] };

export function voltooi(v: Vraagstuk, beslissing: string): Voltooid {
  const doe = (r: Rekening): Doorrekening => rekenDoor(r, beslissing);
  return oordeel(exact(v, doe) ?? doe(maakRekening({ ...v, exact: false }, v.werkgrens)));
}

/** De controles die geen enkele voltooiing doorstaat, zonder een beslissing te nemen. */
export function geschondenControles(v: Vraagstuk): readonly Controle[] {
  if (v.register.model.controles.length === 0) return [];
  const doe = (r: Rekening): Doorrekening => ({
    rekening: r,
    controles: controleDiagrammen(r),
    uitkomst: JA,
  });
  const { rekening, controles } = exact(v, doe) ?? doe(maakRekening({ ...v, exact: false }, v.werkgrens));
  return alle(rekening.werk, controles) === NEE ? geschonden(rekening) : [];
}

interface Doorrekening {
  readonly rekening: Rekening;
  /** Per controle de voltooiingen die haar doorstaan. */
  readonly controles: readonly Diagram[];
  readonly uitkomst: Diagram;
}

/** Elke ronde vindt ten minste één nieuwe grens; meer rondes dan dit komen in regelingen niet voor. */
const MEESTE_RONDES = 50;

/** Rekent opnieuw zolang er grenzen bij komen; niets als de werkgrens is bereikt. */
function exact(v: Vraagstuk, doe: (r: Rekening) => Doorrekening): Doorrekening | undefined {
  let rekening = maakRekening({ ...v, exact: true }, v.werkgrens);
  for (let ronde = 0; ronde < MEESTE_RONDES; ronde++) {
    const door = doe(rekening);
    const { onbekenden, werk } = rekening;
    if (werk.op) return undefined;
    if (!onbekenden.gegroeid) return door;
    onbekenden.gegroeid = false;
    rekening = maakRekening({ ...v, exact: true }, v.werkgrens - werk.stappen, onbekenden);
  }
  return undefined;
}

function rekenDoor(rekening: Rekening, beslissing: string): Doorrekening {
  return {
    rekening,
    controles: controleDiagrammen(rekening),
    uitkomst: beslissingDiagram(rekening, beslissing),
  };
}

/** Per controle de voltooiingen die haar doorstaan. Een controle die niet te bepalen is, sluit niets uit. */
function controleDiagrammen(r: Rekening): readonly Diagram[] {
  return r.register.model.controles.map((controle) => doorstaat(r, controle));
}

function doorstaat(r: Rekening, { voorwaarde }: Controle): Diagram {
  return vertaal(r.werk, voorwaardeDiagram(r, voorwaarde), (d) => (d === NEE ? NEE : JA));
}

/** Wie alleen al geschonden is; is dat er geen, dan spreken de controles elkaar tegen. */
function geschonden(r: Rekening): Controle[] {
  const { controles } = r.register.model;
  const alleen = controles.filter((controle) => doorstaat(r, controle) === NEE);
  return alleen.length > 0 ? alleen : controles.filter((controle) => doorstaat(r, controle) !== JA);
}

function oordeel({ rekening, controles, uitkomst }: Doorrekening): Voltooid {
  const { rakend, overig } = verdeel(rekening, controles, uitkomst);
  const controle = alle(rekening.werk, rakend);
  if (controle === NEE || alle(rekening.werk, overig) === NEE) {
    return { soort: 'onmogelijk', geschonden: geschonden(rekening) };
  }
  const f = metEnigeWaarden(rekening.werk, kies(rekening.werk, controle, uitkomst, UITGESLOTEN));
  const bladen = [...onderdelen(f)].flatMap((d) => (d.blad && d !== UITGESLOTEN ? [d.blad] : []));
  const [eerste, ...meer] = bladen;
  if (eerste === undefined) throw new Error('Een diagram heeft bladen.');
  const slot = slotsleutel(eerste);
  if (slot !== undefined && meer.every((b) => slotsleutel(b) === slot)) {
    return { soort: 'bekend', bladen: [eerste, ...meer] };
  }
  return watOpenStaat(rekening, f, aanwezig(uitkomst));
}

/**
 * De controles die met de uitkomst samenhangen, en de overige. Een controle over andere onbekenden moet wel te doorstaan
 * zijn, maar verandert niets aan welke uitkomsten er zijn.
 */
function verdeel(
  r: Rekening,
  controles: readonly Diagram[],
  uitkomst: Diagram,
): { readonly rakend: readonly Diagram[]; readonly overig: readonly Diagram[] } {
  const over = (d: Diagram): readonly Onbekende[] =>
    [...aanwezig(d)].flatMap((rang) => r.onbekenden.opRang[rang] ?? []).flatMap((o) => [o, ...grondslag(o)]);
  const geraakt = new Set(over(uitkomst));
  const rakend: Diagram[] = [];
  let overig = [...controles];
  for (;;) {
    const erbij = overig.filter((d) => over(d).some((o) => geraakt.has(o)));
    if (erbij.length === 0) return { rakend, overig };
    rakend.push(...erbij);
    erbij.flatMap(over).forEach((o) => geraakt.add(o));
    overig = overig.filter((d) => !erbij.includes(d));
  }
}

/** Wat twee uitkomsten dezelfde maakt; niets als het nog geen uitkomst is. */
function slotsleutel(b: Blad): string | undefined {
  if (b.soort === 'waarde') return b.sleutel;
  return isOnbepaald(b) && b.soort !== 'onbekend' ? slotsoort(b) : undefined;
}

function slotsoort(b: Blad): string {
  return b.soort === 'niet van toepassing' ? b.reden : b.soort;
}

/** Wat alleen in een controle voorkomt, kan de uitkomst niet veranderen: alleen de rangen van de uitkomst tellen. */
function watOpenStaat(r: Rekening, f: Diagram, inUitkomst: ReadonlySet<number>): Voltooid {
  const { opRang } = r.onbekenden;
  if (!r.exact) return { soort: 'onbekend', belang: opRang, benaderd: true };
  const slot = zelfdeSlot(r, f);
  const rangen = new Set([...aanwezig(slot)].filter((rang) => inUitkomst.has(rang)));
  const groepen = samenhangen(r, aanwezig(slot));
  const los = groepen.length === 0 && !r.werk.op ? belangrijk(slot, opRang, r.werk.grens) : undefined;
  const bewezen =
    los !== undefined || (groepen.length > 0 && !r.werk.op && isBewezen(r, slot, groepen, rangen));
  const belang = [...(los ?? rangen)].sort((a, b) => a - b);
  return { soort: 'onbekend', belang: belang.flatMap((rang) => opRang[rang] ?? []), benaderd: !bewezen };
}

/** Het diagram waarin dezelfde uitkomst ook hetzelfde blad is, uit welke bepalingen zij ook volgt. */
function zelfdeSlot(r: Rekening, f: Diagram): Diagram {
  const eerste = new Map<string, Diagram>();
  return vertaal(r.werk, f, (d) => {
    const b = bladVan(d);
    if (!isOnbepaald(b)) return d;
    const gelijk = eerste.get(slotsoort(b)) ?? d;
    eerste.set(slotsoort(b), gelijk);
    return gelijk;
  });
}
