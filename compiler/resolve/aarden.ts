/** De aard van een bepaling zonder uitvoerbare regel, en waarom zij niet uitvoerbaar is. */
import { naaste, redenenNietUitvoerbaar, type Aardzin } from '../../grammar/index.ts';
import type { Aard } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';

export const alsAard = ({ aard: soort, reden, omschrijving }: Aardzin): { readonly aard: Aard } => ({
  aard: { soort, ...(reden === undefined ? {} : { reden }), omschrijving: omschrijving.waarde },
});

const redenen: readonly string[] = redenenNietUitvoerbaar;

export function controleerReden(bestand: string, { aard, reden, kop }: Aardzin): readonly Probleem[] {
  if (aard !== 'niet uitvoerbaar' || (reden !== undefined && redenen.includes(reden))) return [];
  const dichtbij = reden === undefined ? [] : naaste(reden, redenen);
  return [meld('N088', { bestand, span: kop }, { reden, redenen, dichtbij })];
}
