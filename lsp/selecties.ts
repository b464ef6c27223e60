/** Uitbreiden van een selectie: woord, naam, deel van de zin, zin, lid, artikel, paragraaf, hoofdstuk, bestand. */
import type { Span } from '../grammar/index.ts';
import { groepen, loop } from './boomloop.ts';
import { boomVan, raakt, tekstVan, type Momentopname } from './momentopname.ts';

/** Van klein naar groot; elk omvat het vorige. */
export function selectieOp(moment: Momentopname, pad: string, offset: number): readonly Span[] {
  const boom = boomVan(moment, pad);
  const tekst = tekstVan(moment, pad);
  if (!boom || tekst === undefined) return [{ begin: offset, eind: offset }];
  const spans: Span[] = [...woordOp(tekst, offset), { begin: 0, eind: tekst.length }];
  loop(boom.blokken, ({ span }) => {
    if (!raakt(span, offset)) return false;
    spans.push(span, ...zonderAanhaling(tekst, span, offset));
    return true;
  });
  for (const { span } of boom.opmerkingen) if (raakt(span, offset)) spans.push(span);
  for (const { span } of groepen(boom.blokken)) if (raakt(span, offset)) spans.push(span);
  return genest(spans);
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Het woord rond een plaats; een koppelteken tussen letters hoort erbij. */
function woordOp(tekst: string, offset: number): readonly Span[] {
  const isDeel = (i: number): boolean =>
    letter.test(tekst.charAt(i)) ||
    (/[-.,'’]/.test(tekst.charAt(i)) && letter.test(tekst.charAt(i - 1)) && letter.test(tekst.charAt(i + 1)));
  let [begin, eind] = [offset, offset];
  while (begin > 0 && isDeel(begin - 1)) begin--;
  while (eind < tekst.length && isDeel(eind)) eind++;
  return eind > begin ? [{ begin, eind }] : [];
}

function zonderAanhaling(tekst: string, { begin, eind }: Span, offset: number): readonly Span[] {
  const binnen = { begin: begin + 1, eind: eind - 1 };
  const isTekst = tekst.charAt(begin) === '"' && tekst.charAt(eind - 1) === '"' && eind - begin > 2;
  return isTekst && raakt(binnen, offset) ? [binnen] : [];
}

/** Op grootte; wat het vorige niet omvat of eraan gelijk is, valt weg. */
function genest(spans: readonly Span[]): readonly Span[] {
  const uit: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.eind - a.begin - (b.eind - b.begin))) {
    const vorige = uit.at(-1);
    const groter = !vorige || span.eind - span.begin > vorige.eind - vorige.begin;
    if (groter && (!vorige || (span.begin <= vorige.begin && span.eind >= vorige.eind))) uit.push(span);
  }
  return uit;
}
