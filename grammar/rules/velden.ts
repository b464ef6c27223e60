/** Velden en kopregels van declaraties. */
import type { CstNode, ParserMethod } from 'chevrotain';
import type { Bouwer } from '../parser.ts';
import * as T from '../tokens.ts';

export function veldregels(p: Bouwer, { clausule }: { clausule: ParserMethod<[], CstNode> }) {
  const veld = p.RULE('veld', () => {
    p.SUBRULE(clausule);
    p.CONSUME(T.Dubbelepunt);
    p.SUBRULE1(clausule);
    p.OPTION(() => p.CONSUME(T.Omdat));
    p.OPTION1(() => p.CONSUME(T.Tekst));
    p.OPTION2(() => p.CONSUME(T.Punt));
  });

  /** `keuze naam, in ieder geval: a, b; verder volgens naam.` */
  const keuze = p.RULE('keuze', () => {
    p.SUBRULE(clausule);
    p.CONSUME(T.Dubbelepunt);
    p.SUBRULE1(clausule);
    p.OPTION1(() => {
      p.OPTION2(() => p.CONSUME(T.Puntkomma));
      p.CONSUME(T.VerderVolgens);
      p.SUBRULE2(clausule);
    });
    p.CONSUME(T.Punt);
  });

  /** `organen: a, b.` */
  const organen = p.RULE('organen', () => {
    p.CONSUME(T.Dubbelepunt);
    p.SUBRULE(clausule);
    p.CONSUME(T.Punt);
  });

  /** De naam van een beoordeling of lezing. */
  const naam = p.RULE('naam', () => {
    p.SUBRULE(clausule);
  });

  /** De rest van een kopregel: een naam, en voor objecten `over X, ook: Y`. */
  const kopregel = p.RULE('kopregel', () => {
    p.OPTION(() => p.SUBRULE(clausule));
    p.OPTION1(() => {
      p.CONSUME(T.Dubbelepunt);
      p.SUBRULE1(clausule);
    });
  });

  return { veld, keuze, organen, naam, kopregel };
}
