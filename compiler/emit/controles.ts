/** De snelle controle of een zaak alle controles van de regeling doorstaat. Wie faalt, wordt doorgerekend. */
import type { Controle, Vergelijking, Voorwaarde } from '../../runtime/model.ts';
import { als, type Schrijver } from './schrijver.ts';
import { inCommentaar } from './tekst.ts';
import { schrijfVoorwaarde } from './voorwaarde.ts';
import { leesFeit } from './waarde.ts';

/** Niets als er geen controles zijn. */
export function schrijfControles(s: Schrijver): string {
  const { controles } = s.model;
  if (controles.length === 0) return '';
  const samenMogelijk = zijnSamenMogelijk(controles);
  const regels = controles.map((controle) => schrijfControle(s, controle, samenMogelijk));
  const kop =
    '/** Elke controle klopt zeker, of gaat over gegevens die alle nog onbekend zijn; bij `false` wordt er gerekend. */\n';
  return `\n${kop}function doorstaatControles(z${als(s, 'Zaak')})${als(s, 'boolean')} {\n${regels.join('')}  return true;\n}\n`;
}

function schrijfControle(
  s: Schrijver,
  { naam, voorwaarde, regel }: Controle,
  samenMogelijk: boolean,
): string {
  const afkomst = { naam: 'controle', kop: naam, orde: regel };
  const klopt = schrijfVoorwaarde(s, voorwaarde, afkomst);
  const ordening = samenMogelijk ? ordeningVan(voorwaarde) : undefined;
  const gegeven = ordening?.feiten.map((feit) => `${leesFeit(s, feit)} !== undefined`).join(' || ');
  const bekend = gegeven === undefined ? '' : ` && (${gegeven})`;
  return `  // ${inCommentaar(naam)}\n  if (${klopt} !== true${bekend}) return false;\n`;
}

interface Ordening {
  readonly feiten: readonly [string, string];
  readonly cmp: Vergelijking;
}

/** Een controle die twee gegevens vergelijkt, zoals "de melding is op of vóór de aanvraag". */
function ordeningVan(v: Voorwaarde): Ordening | undefined {
  if (v.op !== 'vergelijk' || v.a.op !== 'feit' || v.b.op !== 'feit') return undefined;
  return v.a.opDatum || v.b.opDatum ? undefined : { feiten: [v.a.feit, v.b.feit], cmp: v.cmp };
}

/**
 * Of controles waarvan nog niets bekend is, altijd samen in te vullen zijn. Met gelijke waarden klopt elke vergelijking
 * die gelijk toelaat. Laat een controle dat niet toe of vraagt zij iets anders, dan moet dat per zaak blijken.
 */
function zijnSamenMogelijk(controles: readonly Controle[]): boolean {
  return controles.every(({ voorwaarde }) => {
    const cmp = ordeningVan(voorwaarde)?.cmp;
    return cmp === '<=' || cmp === '>=' || cmp === '=';
  });
}
