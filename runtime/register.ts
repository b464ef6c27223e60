/**
 * Het register van een model: alles wat de uitvoering bij naam opzoekt, één keer per model geordend.
 *
 * Een model is data en verandert niet, dus het register hoort bij het model en wordt met het model vergeten.
 */
import type { Dag } from './kalender.ts';
import type {
  Bepaling,
  BepalingId,
  Beslissing,
  BuitenToepassing,
  Feit,
  Keuze,
  Lezing,
  Regel,
  Regelingmodel,
} from './model.ts';
import { gelijkgesteldeDagen } from './termijn.ts';

/** Een regel met wat hem opzij kan zetten. */
export interface Regelplaats {
  readonly regel: Regel;
  /** Regels van dezelfde beslissing waarvoor deze regel wijkt. */
  readonly wijktVoor: readonly Regelplaats[];
  readonly buitenToepassing: readonly BuitenToepassing[];
}

/** Een beslissing met haar regels op hun plaats, in volgorde van de wet. */
export interface Beslisplaats {
  readonly beslissing: Beslissing;
  readonly regels: readonly Regelplaats[];
}

export interface Register {
  readonly model: Regelingmodel;
  readonly feiten: ReadonlyMap<string, Feit>;
  readonly keuzes: ReadonlyMap<string, Keuze>;
  readonly lezingen: ReadonlyMap<string, Lezing>;
  readonly beslissingen: ReadonlyMap<string, Beslisplaats>;
  readonly bepalingen: ReadonlyMap<BepalingId, Bepaling>;
  /** De objecten van elementen van lijsten. */
  readonly elementobjecten: ReadonlySet<string>;
  /** De plaats van een bepaling in de volgorde van de wet. */
  readonly volgorde: ReadonlyMap<BepalingId, number>;
  /** De dagen die bij een termijn met een feestdag gelijk staan. */
  readonly gelijkgesteld: ReadonlySet<Dag>;
}

const registers = new WeakMap<Regelingmodel, Register>();

export function registerVan(model: Regelingmodel): Register {
  const bestaand = registers.get(model);
  if (bestaand !== undefined) return bestaand;
  const register = maakRegister(model);
  registers.set(model, register);
  return register;
}

/** Zoekt iets op dat er volgens de compiler is; ontbreekt het, dan is het model kapot. */
export function zoek<T>(kaart: ReadonlyMap<string, T>, id: string): T {
  const gevonden = kaart.get(id);
  if (gevonden === undefined) throw new Error(`Het model noemt "${id}", maar beschrijft het niet.`);
  return gevonden;
}

/** De bepalingen zonder dubbele, in de volgorde van de wet. */
export function inVolgorde(register: Register, bepalingen: Iterable<BepalingId>): BepalingId[] {
  const uniek: BepalingId[] = [];
  const plaatsen: number[] = [];
  // Een handvol bepalingen, en meestal al bijna op volgorde: dan is invoegen het snelst.
  for (const id of bepalingen instanceof Set ? (bepalingen as Set<BepalingId>) : new Set(bepalingen)) {
    const plaats = register.volgorde.get(id) ?? Number.MAX_SAFE_INTEGER;
    let i = uniek.length;
    while (i > 0 && (plaatsen[i - 1] ?? 0) > plaats) i--;
    if (i === uniek.length) {
      uniek.push(id);
      plaatsen.push(plaats);
    } else {
      uniek.splice(i, 0, id);
      plaatsen.splice(i, 0, plaats);
    }
  }
  return uniek;
}

/** "artikel 3.2, eerste lid, onderdeel a", of de id als het model de bepaling niet beschrijft. */
export function aanduiding(register: Register, id: BepalingId): string {
  return register.bepalingen.get(id)?.aanduiding ?? id;
}

function maakRegister(model: Regelingmodel): Register {
  return {
    model,
    feiten: opId(model.feiten),
    keuzes: opId(model.keuzes),
    lezingen: opId(model.lezingen),
    beslissingen: new Map(model.beslissingen.map((b) => [b.id, plaatsBeslissing(b)])),
    bepalingen: opId(model.bepalingen),
    elementobjecten: new Set(
      model.feiten.flatMap(({ type }) => (type.soort === 'lijst' ? [type.object] : [])),
    ),
    volgorde: new Map(model.bepalingen.map(({ id }, i) => [id, i])),
    gelijkgesteld: gelijkgesteldeDagen(model.termijnen?.gelijkgesteld ?? []),
  };
}

function opId<T extends { readonly id: string }>(lijst: readonly T[]): ReadonlyMap<string, T> {
  return new Map(lijst.map((deel) => [deel.id, deel]));
}

function plaatsBeslissing(beslissing: Beslissing): Beslisplaats {
  const regels = beslissing.regels.map((regel) => ({
    regel,
    wijktVoor: [] as Regelplaats[],
    buitenToepassing: beslissing.buitenToepassing.filter(({ regels }) => regels.includes(regel.id)),
  }));
  for (const voorgaand of regels) {
    for (const { regel, wijktVoor } of regels) {
      if (voorgaand.regel.wijktAfVan?.includes(regel.id)) wijktVoor.push(voorgaand);
    }
  }
  return { beslissing, regels };
}
