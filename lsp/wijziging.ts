/** Wijzigingen in de tekst van bestanden: maken, toepassen, en nagaan wat er daarna mis is. */
import type { Span } from '../grammar/index.ts';
import { bericht, type Probleem } from '../compiler/diagnostics/probleem.ts';
import { hoofdenVan, problemenVan, proefmoment, tekstVan, type Momentopname } from './momentopname.ts';

export interface Wijziging {
  readonly pad: string;
  readonly span: Span;
  readonly tekst: string;
}

/** De momentopname waarin de wijzigingen gedaan zijn; in elk bestand van achteren naar voren. */
export function metWijzigingen(moment: Momentopname, wijzigingen: readonly Wijziging[]): Momentopname {
  const paden = new Set(wijzigingen.map(({ pad }) => pad));
  const nieuw = [...paden].map((pad) => {
    const eigen = wijzigingen.filter((deel) => deel.pad === pad);
    return [pad, toegepast(tekstVan(moment, pad) ?? '', eigen)] as const;
  });
  return proefmoment(moment, new Map(nieuw));
}

export function toegepast(tekst: string, wijzigingen: readonly Omit<Wijziging, 'pad'>[]): string {
  // Bij gelijke plaats komt de eerste van de rij vooraan te staan.
  const rij = wijzigingen.map((deel, i) => ({ ...deel, i }));
  rij.sort((a, b) => b.span.begin - a.span.begin || b.i - a.i);
  return rij.reduce(
    (uit, { span, tekst: deel }) => uit.slice(0, span.begin) + deel + uit.slice(span.eind),
    tekst,
  );
}

/** Of wijzigingen elkaar niet raken. */
export const isLos = (wijzigingen: readonly Wijziging[]): boolean =>
  wijzigingen.every((een, i) =>
    wijzigingen
      .slice(i + 1)
      .every(
        (ander) =>
          een.pad !== ander.pad || een.span.eind <= ander.span.begin || ander.span.eind <= een.span.begin,
      ),
  );

/** Alle problemen van de regelingen waar deze bestanden bij horen. */
export function problemenRond(moment: Momentopname, paden: readonly string[]): readonly Probleem[] {
  const alle = new Set(
    paden.flatMap((pad) => [pad, ...hoofdenVan(moment, pad).flatMap((hoofd) => delen(moment, hoofd))]),
  );
  return [...alle].flatMap((pad) => problemenVan(moment, pad));
}

const delen = ({ graaf }: Momentopname, hoofd: string): readonly string[] =>
  [...graaf.koppen.keys()].filter((pad) => graaf.hoofden(pad).includes(hoofd));

/** Wat er na de wijzigingen mis is dat er eerst niet was; op de plaats na wordt vergeleken. */
export function nieuweProblemen(
  moment: Momentopname,
  wijzigingen: readonly Wijziging[],
): readonly Probleem[] {
  const paden = wijzigingen.map(({ pad }) => pad);
  const was = telling(problemenRond(moment, paden));
  return problemenRond(metWijzigingen(moment, wijzigingen), paden).filter((probleem) => {
    const sleutel = sleutelVan(probleem);
    const over = was.get(sleutel) ?? 0;
    was.set(sleutel, over - 1);
    return over <= 0;
  });
}

const sleutelVan = (probleem: Probleem): string =>
  `${probleem.bestand}\n${probleem.code}\n${bericht(probleem)}`;

function telling(problemen: readonly Probleem[]): Map<string, number> {
  const uit = new Map<string, number>();
  for (const probleem of problemen) uit.set(sleutelVan(probleem), (uit.get(sleutelVan(probleem)) ?? 0) + 1);
  return uit;
}
