/** CST → tabel. De eerste rij noemt de kolommen. */
import type { CstNode } from 'chevrotain';
import type { Clausule, Tabel, Tabelrij } from '../ast.ts';
import type { Syntaxprobleem } from '../problemen.ts';
import { omvat } from '../span.ts';
import { bouwClausule, knopen, leeg, spanVan, tokens } from './stukken.ts';

export interface Tabelbouw {
  readonly tabel: Tabel;
  readonly problemen: readonly Syntaxprobleem[];
}

const meesteKolommen = 50;

/** Een rij met te veel of te weinig cellen wordt gemeld. */
export function bouwTabel(node: CstNode): Tabelbouw {
  const [kop, ...rijen] = knopen(node, 'rij').map(bouwRij) as [Tabelrij, ...Tabelrij[]];
  const { cellen: kolommen } = kop;
  const tabel = { span: omvat(kop.span, rijen[rijen.length - 1]?.span ?? kop.span), kolommen, rijen };
  const verwacht = kolommen.length;
  if (verwacht > meesteKolommen) {
    return {
      tabel,
      problemen: [{ code: 'S024', kolommen: verwacht, meeste: meesteKolommen, span: kop.span }],
    };
  }
  const problemen = [
    ...rijen.flatMap(({ cellen: { length: gevonden }, span }): Syntaxprobleem[] =>
      gevonden === verwacht ? [] : [{ code: 'S018', gevonden, verwacht, span }],
    ),
    ...(rijen.length === 0 ? [{ code: 'S023', span: kop.span } as const] : []),
  ];
  return { tabel, problemen };
}

function bouwRij(node: CstNode): Tabelrij {
  const strepen = [...tokens(node, 'RijBegin'), ...tokens(node, 'Streep'), ...tokens(node, 'RijEinde')];
  const cellen = knopen(node, 'cel').map((cel, i): Clausule => {
    const [inhoud] = knopen(cel, 'clausule');
    return inhoud ? bouwClausule(inhoud) : leeg(strepen[i]?.eind ?? 0);
  });
  const [eerste, laatste] = [strepen[0], strepen[strepen.length - 1]];
  const span = eerste && laatste ? omvat(spanVan(eerste), spanVan(laatste)) : { begin: 0, eind: 0 };
  return { span, cellen };
}
