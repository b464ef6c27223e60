/**
 * De lus van programma's en zaken: uitvoering naast orakel, met tellingen. De proef draait haar over een vast aantal
 * programma's, `npm run fuzz` zo lang als gevraagd. Een verschil komt er verkleind uit, als tekst.
 */
import fc from 'fast-check';
import { compileer, vergelijkMetOrakel, type Oordeel, type Programma } from './paar.ts';
import {
  gebruikteConstructies,
  programmaschets,
  schrijfProgramma,
  type Programmaschets,
} from './programma.ts';
import { verklein, type Plek } from './verklein.ts';
import { maakZaak } from './zaak.ts';

/** Hoeveel van de tien feiten bekend zijn, per zaak. */
const dichtheden = [2, 5, 6, 8, 9, 10] as const;

export interface Telling {
  programmas: number;
  afgekeurd: number;
  paren: number;
  /** Hoeveel paren zo uitkwamen: soort uitkomst, overgeslagen of voorzichtig. */
  readonly perUitkomst: Map<string, number>;
  readonly constructies: Map<string, number>;
  readonly afkeuringen: Map<string, string>;
}

export const nieuweTelling = (): Telling => ({
  programmas: 0,
  afgekeurd: 0,
  paren: 0,
  perUitkomst: new Map(),
  constructies: new Map(),
  afkeuringen: new Map(),
});

/** Eén programma met al zijn zaken; geeft het eerste verschil, verkleind. */
export function probeer(zaad: number, grens: number, telling: Telling): string | undefined {
  const schets = uitZaad(zaad);
  const tekst = schrijfProgramma(schets);
  const programma = compileer(tekst);
  telling.programmas++;
  if ('fouten' in programma) {
    telling.afgekeurd++;
    for (const fout of programma.fouten)
      telling.afkeuringen.set(fout.slice(0, 4), `zaad ${String(zaad)}: ${fout}`);
    return undefined;
  }
  for (const woord of gebruikteConstructies(tekst)) hoogOp(telling.constructies, woord);
  const plek = eersteVerschil(programma, zaad, grens, telling);
  return plek && `zaad ${String(zaad)}, ${verklein(schets, plek, grens)}`;
}

function eersteVerschil(
  programma: Programma,
  zaad: number,
  grens: number,
  telling: Telling,
): Plek | undefined {
  for (const [zaaknummer, bekend] of dichtheden.entries()) {
    const zaak = maakZaak(programma.model, zaad * dichtheden.length + zaaknummer, bekend);
    for (const beslissing of programma.model.beslissingen) {
      const oordeel = vergelijkMetOrakel(programma, beslissing, zaak, grens);
      telling.paren++;
      hoogOp(telling.perUitkomst, merk(oordeel));
      if (oordeel.soort === 'verschil') return { beslissing: beslissing.id, zaak };
    }
  }
  return undefined;
}

/** Het programma bij een zaad. */
export function uitZaad(zaad: number): Programmaschets {
  const [schets] = fc.sample(programmaschets, { seed: zaad, numRuns: 1 });
  if (!schets) throw new Error('Er is geen programma.');
  return schets;
}

function merk(oordeel: Oordeel): string {
  switch (oordeel.soort) {
    case 'gelijk': {
      const { uitkomst } = oordeel;
      return uitkomst.soort === 'onbekend' && uitkomst.benaderd ? 'onbekend, benaderd' : uitkomst.soort;
    }
    case 'overgeslagen':
      return `overgeslagen: ${oordeel.waarom}`;
    case 'voorzichtig':
    case 'niet aangetoond':
    case 'verschil':
      return oordeel.soort;
  }
}

export function hoogOp(tabel: Map<string, number>, sleutel: string): void {
  tabel.set(sleutel, (tabel.get(sleutel) ?? 0) + 1);
}
