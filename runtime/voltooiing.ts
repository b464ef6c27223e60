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
import { bladVan, type Diagram, JA, kies, NEE, onderdelen, UITGESLOTEN, vertaal } from './diagram.ts';
import { alle, en } from './logica.ts';
import { metEnigeWaarden } from './invullen.ts';
import type { Controle } from './model.ts';
import { maakOnbekenden, type Onbekende, zetSamenhangVooraan } from './onbekende.ts';
import { heeftVoltooiing, isBewezen, samenhangVan } from './samenhang.ts';
import type { Element } from './lijst.ts';
import { maakRekening, metElement, type Rekening } from './rekening.ts';
import { type Register, zoek } from './register.ts';
import { gewichten } from './vraagvolgorde.ts';
import { grootheden } from './term.ts';

/** Een zaak met de manier waarop zij gelezen wordt. */
export interface Vraagstuk {
  readonly register: Register;
  readonly zaak: unknown;
  /** De gekozen letter van een lezing, of niets. */
  readonly letter: (lezing: string) => string | undefined;
  readonly werkgrens: number;
  /** Bij een beslissing over een element: welk. */
  readonly element?: Element | undefined;
}

export type Voltooid =
  /** Elke voltooiing eindigt zo; alleen de bepalingen kunnen per blad verschillen. */
  | { readonly soort: 'bekend'; readonly bladen: readonly [Blad, ...Blad[]] }
  | {
      readonly soort: 'onbekend';
      readonly belang: readonly Onbekende[];
      readonly benaderd: boolean;
      /** Hoeveel een onbekende (op rang) over de uitkomst zegt; afwezig: dat is niet te zeggen. */
      readonly gewichten?: ReadonlyMap<number, number>;
    }
  /** Geen enkele voltooiing doorstaat de controles. */
  | { readonly soort: 'onmogelijk'; readonly geschonden: readonly Controle[] };

type Open = Extract<Voltooid, { readonly soort: 'onbekend' }>;

export function voltooi(v: Vraagstuk, beslissing: string): Voltooid {
  const door = doorgerekend(v, beslissing);
  // Is de beslissing te groot om exact te berekenen, dan zijn de controles dat meestal nog wel.
  const stand = door.rekening.exact ? undefined : controleStand(v);
  return stand?.soort === 'geschonden' ? { soort: 'onmogelijk', geschonden: stand.controles } : oordeel(door);
}

/** Hoe groot de berekening van een beslissing is. */
export interface Omvang {
  /** Hoeveel onbekenden de berekening tegenkwam. */
  readonly onbekenden: number;
  /** Zoveel stappen op een diagram, van zoveel die mogen. */
  readonly werk: number;
  readonly grens: number;
  readonly binnenGrens: boolean;
}

export function omvangVan(v: Vraagstuk, beslissing: string): Omvang {
  const { rekening } = doorgerekend(v, beslissing);
  const { stappen } = rekening.werk;
  return {
    onbekenden: rekening.onbekenden.opRang.length,
    werk: stappen,
    grens: v.werkgrens * STAPPEN,
    binnenGrens: rekening.exact,
  };
}

function doorgerekend(v: Vraagstuk, beslissing: string): Doorrekening {
  return rekenDoor(v, (r) => beslissingDiagram(overElement(v, r, beslissing), beslissing));
}

/** De rekening waarin een beslissing over een element haar element heeft. */
export function overElement({ register, element }: Vraagstuk, r: Rekening, beslissing: string): Rekening {
  const over = zoek(register.beslissingen, beslissing).beslissing.element;
  return over === undefined || element === undefined ? r : metElement(r, over, element);
}

/** Wat de controles van een zaak zeggen, zonder een beslissing te nemen. */
export type Controlestand =
  | { readonly soort: 'doorstaan' }
  /** Niet elke voltooiing doorstaat de controles. */
  | { readonly soort: 'onzeker' }
  | { readonly soort: 'geschonden'; readonly controles: readonly Controle[] };

export function controleStand(v: Vraagstuk): Controlestand {
  if (v.register.model.controles.length === 0) return { soort: 'doorstaan' };
  const { rekening, controle, overig } = rekenDoor(v, () => JA);
  const samen = en(rekening.werk, controle, overig);
  if (samen === NEE) return { soort: 'geschonden', controles: geschonden(rekening) };
  return { soort: samen === JA && rekening.exact ? 'doorstaan' : 'onzeker' };
}

export interface Doorrekening {
  readonly rekening: Rekening;
  /** Wie de controles doorstaat die met de uitkomst samenhangen, en wie de overige. */
  readonly controle: Diagram;
  readonly overig: Diagram;
  /** De onbekenden van de uitkomst zelf: wat alleen in een controle voorkomt, kan haar niet veranderen. */
  readonly rangen: ReadonlySet<number>;
  /** De uitkomst van elke voltooiing die de controles doorstaat. */
  readonly uitkomst: Diagram;
  /** Dezelfde, maar gelijke uitkomsten zijn hetzelfde blad, uit welke bepalingen zij ook volgen. */
  readonly slot: Diagram;
}

/** Elke ronde vindt ten minste één nieuwe grens; meer rondes dan dit komen in regelingen niet voor. */
const MEESTE_RONDES = 50;

/** Zoveel stappen op een diagram kosten ongeveer evenveel als de beslissing één keer doorrekenen. */
const STAPPEN = 3;

/** Rekent opnieuw zolang er grenzen bij komen; als de werkgrens is bereikt, met Kleene. */
export function rekenDoor(v: Vraagstuk, bereken: (r: Rekening) => Diagram): Doorrekening {
  let over = v.werkgrens * STAPPEN;
  const onbekenden = maakOnbekenden();
  for (let ronde = 0; ronde < MEESTE_RONDES && over >= 0; ronde++) {
    const rekening = maakRekening({ ...v, exact: true }, over, onbekenden);
    const door = rekenEens(rekening, bereken);
    if (!onbekenden.gegroeid && !rekening.werk.op) return door;
    over = rekening.werk.op ? -1 : over - rekening.werk.stappen;
    onbekenden.gegroeid = false;
    zetSamenhangVooraan(onbekenden);
  }
  return rekenEens(maakRekening({ ...v, exact: false }, v.werkgrens), bereken);
}

function rekenEens(rekening: Rekening, bereken: (r: Rekening) => Diagram): Doorrekening {
  const { werk } = rekening;
  const controles = controleDiagrammen(rekening);
  const kaal = bereken(rekening);
  const { rakend, overig } = verdeel(rekening, controles, kaal);
  const controle = alle(werk, rakend);
  const uitkomst = metEnigeWaarden(werk, kies(werk, controle, kaal, UITGESLOTEN));
  return {
    rekening,
    controle,
    overig: alle(werk, overig),
    rangen: aanwezig(kaal),
    uitkomst,
    slot: zelfdeSlot(rekening, uitkomst),
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

function oordeel(door: Doorrekening): Voltooid {
  const { rekening, controle, overig, uitkomst, slot } = door;
  if (controle === NEE || overig === NEE) return { soort: 'onmogelijk', geschonden: geschonden(rekening) };
  const [eerste, ...meer] = bladenVan(uitkomst);
  if (eerste === undefined) throw new Error('Een diagram heeft bladen.');
  const [enige, ...andere] = bladenVan(slot);
  const isOpen = andere.length > 0 || enige?.soort === 'term' || enige?.soort === 'onbekend';
  if (isOpen) {
    const open = watOpenStaat(door);
    // Is aan een controle die er los van staat niet zeker te voldoen, dan is misschien de hele zaak onmogelijk.
    return open.benaderd || bestaatZeker(rekening, overig) ? open : { ...open, benaderd: true };
  }
  if (bestaatZeker(rekening, controle) && bestaatZeker(rekening, overig)) {
    return { soort: 'bekend', bladen: [eerste, ...meer] };
  }
  // Misschien is er geen enkele voltooiing: dat hangt van de onbekenden in de controles af.
  const inControle = new Set([...aanwezig(controle), ...aanwezig(overig)]);
  return { soort: 'onbekend', belang: opVolgorde(rekening, inControle), benaderd: true };
}

function opVolgorde(r: Rekening, rangen: Iterable<number>): Onbekende[] {
  const onbekenden = [...rangen].flatMap((rang) => r.onbekenden.opRang[rang] ?? []);
  return onbekenden.sort((a, b) => a.volgnummer - b.volgnummer);
}

function bladenVan(f: Diagram): Blad[] {
  return [...onderdelen(f)].flatMap((d) => (d.blad && d !== UITGESLOTEN ? [d.blad] : []));
}

/** Of er een echte voltooiing is: een diagram houdt antwoorden die samenhangen voor los van elkaar. */
function bestaatZeker(r: Rekening, controle: Diagram): boolean {
  if (controle === JA) return true;
  // Wat ongenoemde elementen bijdragen, is in het diagram op elke plaats los; of dat samen kan, staat niet vast.
  if (noemtRest(r, aanwezig(controle))) return false;
  const samenhang = samenhangVan(r, aanwezig(controle));
  return samenhang === undefined || heeftVoltooiing(r, controle, samenhang);
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
    [...aanwezig(d)].flatMap((rang) => r.onbekenden.opRang[rang] ?? []).flatMap((o) => [o, ...o.grondslag]);
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

function watOpenStaat({ rekening: r, rangen, slot }: Doorrekening): Open {
  const { opRang } = r.onbekenden;
  if (!r.exact) return { soort: 'onbekend', belang: opRang, benaderd: true };
  const inSlot = aanwezig(slot);
  const vragend = new Set([...inSlot].filter((rang) => rangen.has(rang)));
  const samenhang = samenhangVan(r, inSlot);
  const los = samenhang === undefined ? belangrijk(slot, opRang, r.werk.grens) : undefined;
  const bewezen = samenhang === undefined ? los !== undefined : isBewezen(r, slot, samenhang, vragend);
  return {
    soort: 'onbekend',
    belang: opVolgorde(r, los ?? vragend),
    gewichten: gewichten(slot),
    benaderd: !bewezen || noemtDubbel(slot) || noemtRest(r, inSlot),
  };
}

function noemtRest(r: Rekening, rangen: ReadonlySet<number>): boolean {
  return [...rangen].some((rang) => r.onbekenden.opRang[rang]?.inhoud.soort === 'rest');
}

/** Een uitkomst waarin een grootheid twee keer voorkomt, kan daar toch niet van afhangen: (X + 5) - X. */
function noemtDubbel(slot: Diagram): boolean {
  return bladenVan(slot).some((b) => {
    if (b.soort !== 'term') return false;
    const genoemd = grootheden(b.term);
    return new Set(genoemd).size < genoemd.length;
  });
}

function zelfdeSlot(r: Rekening, f: Diagram): Diagram {
  if (bladenVan(f).filter(isOnbepaald).length < 2) return f;
  const eerste = new Map<string, Diagram>();
  return vertaal(r.werk, f, (d) => {
    const b = bladVan(d);
    if (!isOnbepaald(b)) return d;
    const soort = b.soort === 'niet van toepassing' ? b.reden : b.soort;
    const gelijk = eerste.get(soort) ?? d;
    eerste.set(soort, gelijk);
    return gelijk;
  });
}
