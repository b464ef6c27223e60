/** Of iets door een selectie geraakt wordt. */
import type { Span } from '../grammar/index.ts';
import { raakt } from './momentopname.ts';

export const raaktSelectie = (een: Span, { begin, eind }: Span): boolean =>
  raakt(een, begin) || raakt(een, eind) || (begin <= een.begin && een.eind <= eind);
