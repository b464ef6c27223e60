/** Een reeks en haar rijen als bepalingen: zo noemt de uitleg de rij en de bron. */
import type { ReeksBlok } from '../../grammar/index.ts';
import type { Bepalingsplaats } from './bepalingen.ts';
import { sleutel, woorden } from './namen.ts';
import { tekstVan } from './velden.ts';

export const reeksId = (kenmerk: string, naam: string): string => `${kenmerk}/reeks-${sleutel(naam)}`;

export function leesReeksbepalingen(
  kenmerk: string,
  { naam: { stukken, span }, velden, tabel }: ReeksBlok,
  bestand: string,
): readonly Bepalingsplaats[] {
  const naam = woorden(stukken);
  const id = reeksId(kenmerk, naam);
  const bron = tekstVan(velden.find((veld) => woorden(veld.naam.stukken) === 'bron'));
  const link = bron === undefined ? {} : { link: bron };
  const rijen = (tabel?.rijen ?? []).map((rij, i) => ({
    id: `${id}/r${String(i + 1)}`,
    aanduiding: `reeks ${naam}, tabelrij ${String(i + 1)}`,
    bestand,
    span: rij.span,
    ...link,
  }));
  return [{ id, aanduiding: `reeks ${naam}`, bestand, span, ...link }, ...rijen];
}
