/**
 * De onverkleinbare groepen van een eigenschap die met meer leden nooit verdwijnt, kleinste eerst.
 *
 * Wie een groep vindt die het niet haalt, maakt haar zo groot mogelijk: elke groep die het wel haalt, heeft dan iets van wat er
 * niet in zit. De volgende kandidaat is steeds de kleinste greep uit al die resten. Zo komt elke onverkleinbare groep aan de
 * beurt, en is een groep die het haalt vanzelf onverkleinbaar: elke kleinere die ertoe doet is al geweest.
 *
 * Bron van de techniek: de dualiteit van minimale en maximale verzamelingen (R. Reiter, "A Theory of Diagnosis from First
 * Principles", 1987; M. Liffiton e.a., "Fast, flexible MUS enumeration", 2016).
 */

export interface Zoekvraag<T> {
  /** De leden, de liefste eerst. */
  readonly leden: readonly T[];
  /** Of de groep het zeker niet haalt; onwaar mag ook als dat niet te zeggen is. */
  readonly zekerNiet: (groep: readonly T[]) => boolean;
  readonly probeer: (groep: readonly T[]) => 'ja' | 'nee' | 'onzeker';
  readonly grootste: number;
  /** Na zoveel groepen is het genoeg; de grootte waar het bij gebeurt wordt afgemaakt tot dit aantal. */
  readonly meeste: number;
  /** Of er nog verder gezocht mag worden. */
  readonly magVerder: () => boolean;
}

export interface Zoekuitslag<T> {
  readonly groepen: readonly (readonly T[])[];
  /** Er kunnen er meer zijn. */
  readonly beperkt: readonly ('aantal' | 'grootte' | 'benaderd')[];
}

export function zoekGroepen<T>(z: Zoekvraag<T>): Zoekuitslag<T> {
  const zoektocht = new Zoektocht(z);
  return zoektocht.alles();
}

class Zoektocht<T> {
  readonly #z: Zoekvraag<T>;
  /** Van elke grootste groep die het niet haalt, wat er niet in zit: volgnummers. */
  readonly #resten: (readonly number[])[] = [];
  readonly #groepen: (readonly number[])[] = [];
  /** Wat niet te zeggen was, en dus ook niet van alles waar het in zit. */
  readonly #onzeker: (readonly number[])[] = [];
  #dieper = false;

  constructor(z: Zoekvraag<T>) {
    this.#z = z;
  }

  alles(): Zoekuitslag<T> {
    const { leden, grootste, meeste } = this.#z;
    const alle = leden.map((_, i) => i);
    if (this.#kanNiet(alle)) return { groepen: [], beperkt: [] };
    let grootte = 0;
    do {
      grootte++;
      this.#dieper = false;
      this.#verder([], new Set(), grootte);
    } while (this.#magGroter(grootte));
    const beperkt = [
      ...(this.#groepen.length > meeste ? (['aantal'] as const) : []),
      ...(this.#kanDieper() && grootte >= grootste ? (['grootte'] as const) : []),
      ...(this.#onzeker.length > 0 || !this.#z.magVerder() ? (['benaderd'] as const) : []),
    ];
    return { groepen: this.#groepen.map((groep) => this.#leden(groep)), beperkt };
  }

  #kanDieper(): boolean {
    return this.#dieper;
  }

  /** Is er nog geen enkele, dan mag de eerste groter zijn. */
  #magGroter(grootte: number): boolean {
    const { grootste, meeste, magVerder } = this.#z;
    const genoeg = this.#groepen.length > 0 && (grootte >= grootste || this.#groepen.length > meeste);
    return this.#dieper && !genoeg && magVerder();
  }

  #leden(groep: readonly number[]): readonly T[] {
    return groep.flatMap((i) => {
      const lid = this.#z.leden[i];
      return lid === undefined ? [] : [lid];
    });
  }

  /** Breidt de greep uit tot hij uit elke rest iets heeft; `niet` is langs een andere weg al geweest. */
  #verder(greep: readonly number[], niet: ReadonlySet<number>, grootte: number): void {
    if (!this.#z.magVerder()) return;
    if ([...this.#groepen, ...this.#onzeker].some((groep) => groep.every((i) => greep.includes(i)))) return;
    const rest = this.#resten.find((deel) => !deel.some((i) => greep.includes(i)));
    if (rest === undefined && greep.length > 0) {
      this.#toets(greep, niet, grootte);
      return;
    }
    if (greep.length >= grootte) {
      this.#dieper = true;
      return;
    }
    const geweest = new Set(niet);
    for (const i of rest ?? this.#z.leden.map((_, j) => j)) {
      if (geweest.has(i)) continue;
      this.#verder([...greep, i], geweest, grootte);
      geweest.add(i);
    }
  }

  #toets(greep: readonly number[], niet: ReadonlySet<number>, grootte: number): void {
    switch (this.#z.probeer(this.#leden(greep))) {
      case 'ja':
        this.#groepen.push([...greep].sort((a, b) => a - b));
        return;
      case 'onzeker':
        this.#onzeker.push(greep);
        return;
      case 'nee':
        this.#resten.push(this.#rest(greep));
        this.#verder(greep, niet, grootte);
    }
  }

  /** Maakt de groep die het niet haalt zo groot mogelijk, met halveren; geeft wat er niet meer bij kan. */
  #rest(greep: readonly number[]): readonly number[] {
    let samen = [...greep];
    const voegToe = (deel: readonly number[]): readonly number[] => {
      if (deel.length === 0) return [];
      if (this.#kanNiet([...samen, ...deel])) {
        samen = [...samen, ...deel];
        return [];
      }
      if (deel.length === 1) return deel;
      const midden = deel.length >> 1;
      return [...voegToe(deel.slice(0, midden)), ...voegToe(deel.slice(midden))];
    };
    const andere = this.#z.leden.map((_, i) => i).filter((i) => !greep.includes(i));
    // Wat het liefst veranderd wordt komt achteraan: zo blijft het in de rest staan.
    const rest = voegToe([...andere].reverse());
    return [...rest].sort((a, b) => a - b);
  }

  #kanNiet(groep: readonly number[]): boolean {
    return this.#z.zekerNiet(this.#leden(groep));
  }
}
