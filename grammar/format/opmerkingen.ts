/**
 * De opmerkingen van een bestand, in volgorde. De drukkers lopen de bron van voor naar achter af en nemen onderweg mee
 * wat er vóór hun volgende woord staat: zo blijft een opmerking tussen dezelfde twee woorden.
 */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import type { Opmerking } from '../ast.ts';
import type { Span } from '../span.ts';

const { hardline, breakParent, lineSuffix } = builders;

export interface Kanttekening {
  readonly span: Span;
  readonly tekst: string;
  /** Staat op een eigen regel, dus niet achter iets. */
  readonly eigenRegel: boolean;
  /** Staat in de eerste kolom. */
  readonly vooraan: boolean;
}

/** Wat er nog te drukken is. Het enige met toestand in de opmaak; leeft binnen één bestand. */
export class Opmerkingen {
  private plaats = 0;
  private readonly alle: readonly Kanttekening[];
  constructor(bron: string, opmerkingen: readonly Opmerking[]) {
    this.alle = opmerkingen.map(({ span, tekst }) => {
      const ervoor = voorOpRegel(bron, span.begin);
      const eigenRegel = ervoor.trim() === '';
      return { span, tekst: tekst.trimEnd(), eigenRegel, vooraan: eigenRegel && ervoor.length === 0 };
    });
  }

  /** Hoeveel er al genomen zijn. */
  get genomen(): number {
    return this.plaats;
  }

  /** Neemt er zoveel, zonder ze te geven. */
  sla(aantal: number): void {
    this.plaats += aantal;
  }

  /** Neemt de opmerkingen die vóór deze plaats beginnen. */
  voor(plaats: number): readonly Kanttekening[] {
    const begin = this.plaats;
    while ((this.alle[this.plaats]?.span.begin ?? Infinity) < plaats) this.plaats++;
    return begin === this.plaats ? geen : this.alle.slice(begin, this.plaats);
  }

  /** Neemt de opmerking achter wat net gedrukt is, als die op dezelfde regel staat en vóór deze plaats. */
  erachter(plaats: number): Kanttekening | undefined {
    const volgende = this.alle[this.plaats];
    if (!volgende || volgende.eigenRegel || volgende.span.begin >= plaats) return undefined;
    this.plaats++;
    return volgende;
  }
}

const geen: readonly Kanttekening[] = [];

function voorOpRegel(bron: string, begin: number): string {
  let regel = begin;
  while (regel > 0 && !/[\r\n]/.test(bron[regel - 1] ?? '')) regel--;
  return bron.slice(regel, begin).replace(/^\ufeff/, '');
}

/** Een opmerking achter aan de regel; zij telt niet mee voor de breedte. */
export const achteraan = ({ tekst }: Kanttekening): Doc => [lineSuffix(` ${tekst}`), breakParent];

/** Opmerkingen midden in een zin of veld. Wat erop volgt begint op een nieuwe regel; die zet de aanroeper. */
export const tussendoor = (rij: readonly Kanttekening[]): Doc =>
  rij.map((opmerking) => (opmerking.eigenRegel ? [hardline, opmerking.tekst] : achteraan(opmerking)));

/** Wat er tussen twee delen komt: het gewone wit, of de opmerkingen en een nieuwe regel. */
export function scheiding(opmerkingen: Opmerkingen, begin: number, gewoon: Doc): Doc {
  const rij = opmerkingen.voor(begin);
  return rij.length === 0 ? gewoon : [tussendoor(rij), hardline];
}
