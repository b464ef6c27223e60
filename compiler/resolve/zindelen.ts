/** Delen van een zin die op hun plaats geen betekenis hebben. Zij worden gemeld: stil weglaten verandert wat er staat. */
import type { Span, Zin } from '../../grammar/index.ts';
import { meld } from '../diagnostics/probleem.ts';
import type { Lezer } from './lezer.ts';

export type Zindeel =
  | 'hardheidsclausule'
  | 'met afwijking'
  /** De plaats ervóór: `volzin 2:`, `onderdeel b:`. */
  | 'volzin'
  | 'in afwijking van'
  | 'onverminderd'
  | 'indien'
  | 'tenzij'
  | 'mits'
  | 'omdat'
  | 'op grond van'
  | 'tabel';

/** S010 voor elk deel dat er staat en hier niet kan. */
export function meldOverbodig(lezer: Lezer, zin: Zin, mag: readonly Zindeel[], blok: string): void {
  for (const { deel, span } of delenVan(zin)) {
    if (!mag.includes(deel))
      lezer.problemen.push(meld('S010', { bestand: lezer.bestand, span }, { wat: deel, blok }));
  }
}

function delenVan(zin: Zin): readonly { readonly deel: Zindeel; readonly span: Span }[] {
  const { inAfwijkingVan, omdat } = zin;
  const [onverminderd] = zin.onverminderd ?? [];
  const [grond] = zin.opGrondVan;
  return [
    ...(zin.plaats ? [{ deel: 'volzin', span: zin.plaats.span } as const] : []),
    ...(zin.hardheid ? [{ deel: 'hardheidsclausule', span: zin.hardheid.span } as const] : []),
    ...(zin.metAfwijking ? [{ deel: 'met afwijking', span: zin.metAfwijking.span } as const] : []),
    ...(inAfwijkingVan ? [{ deel: 'in afwijking van', span: inAfwijkingVan.span } as const] : []),
    ...(onverminderd ? [{ deel: 'onverminderd', span: onverminderd.span } as const] : []),
    ...(zin.voorop ? [{ deel: 'indien', span: zin.voorop.span } as const] : []),
    ...zin.staarten.map(({ soort, span }) => ({ deel: soort, span })),
    ...(omdat ? [{ deel: 'omdat', span: omdat.span } as const] : []),
    ...(grond ? [{ deel: 'op grond van', span: grond.span } as const] : []),
    ...(zin.tabel ? [{ deel: 'tabel', span: zin.tabel.span } as const] : []),
  ];
}
