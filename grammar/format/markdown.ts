/** Blokken ```regel in Markdown. Alleen wat erin staat; de rest van de bladzijde blijft zoals zij is. */
import type { Syntaxprobleem } from '../problemen.ts';
import { eersteEinde, maakOp } from './opmaak.ts';
import type { Opmaakopties } from './opties.ts';

const blok = /^([ \t]*)(`{3,}|~{3,})regel\b[^\r\n]*(?:\r\n|\r|\n)([\s\S]*?)^\1\2[ \t]*$/gm;

export interface Bladzijde {
  readonly tekst: string;
  /** Problemen in blokken die daarom bleven zoals zij waren, met hun plaats op de bladzijde. */
  readonly problemen: readonly Syntaxprobleem[];
}

/** Maakt elk goed leesbaar blok op; een ingesprongen blok (in een lijst) houdt zijn inspringing. Gooit nooit. */
export function maakBlokkenOp(bladzijde: string, opties: Partial<Opmaakopties> = {}): Bladzijde {
  const problemen: Syntaxprobleem[] = [];
  const tekst = bladzijde.replace(blok, (heel, wit: string, _hek: string, inhoud: string, plaats: number) => {
    const kaal = wit === '' ? inhoud : inhoud.replace(new RegExp(`^${wit}`, 'gm'), '');
    const endOfLine = eersteEinde(bladzijde);
    const opgemaakt = maakOp(kaal, { ...opties, endOfLine });
    const begin = plaats + heel.indexOf(inhoud, heel.search(/[\r\n]/));
    if (opgemaakt.soort === 'problemen') {
      const opPlaats = (offset: number): number =>
        begin + offset + wit.length * (regelsTot(kaal, offset) + 1);
      problemen.push(...opgemaakt.problemen.map((probleem) => verplaatst(probleem, opPlaats)));
      return heel;
    }
    const nieuw = wit === '' ? opgemaakt.tekst : opgemaakt.tekst.replace(/^(?=[^\r\n])/gm, wit);
    return bladzijde.slice(plaats, begin) + nieuw + heel.slice(begin - plaats + inhoud.length);
  });
  return { tekst, problemen };
}

const regelsTot = (tekst: string, offset: number): number =>
  tekst.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0;

const verplaatst = (probleem: Syntaxprobleem, naar: (offset: number) => number): Syntaxprobleem => ({
  ...probleem,
  span: { begin: naar(probleem.span.begin), eind: naar(probleem.span.eind) },
});
