/** Door een boom lopen zonder elke soort knoop te kennen: elke knoop heeft een span, en alles daarbinnen is van hem. */
import type { Blok, Span, Verwijzing } from '../grammar/index.ts';

export interface Knoop {
  readonly span: Span;
}

/** Bezoekt een knoop en alles daaronder; geeft `bezoek` nee, dan niet wat eronder zit. */
export function loop(waarde: unknown, bezoek: (knoop: Knoop) => boolean): void {
  if (typeof waarde !== 'object' || waarde === null) return;
  if (Array.isArray(waarde)) {
    for (const deel of waarde) loop(deel, bezoek);
    return;
  }
  if (isKnoop(waarde) && !bezoek(waarde)) return;
  for (const sleutel in waarde) {
    if (sleutel !== 'span') loop((waarde as Readonly<Record<string, unknown>>)[sleutel], bezoek);
  }
}

const isKnoop = (waarde: object): waarde is Knoop => 'span' in waarde;

const verwijzingen = new WeakMap<Blok, readonly Verwijzing[]>();

/** Elke verwijzing naar een bepaling in een blok, op volgorde. */
export function verwijzingenIn(blok: Blok): readonly Verwijzing[] {
  const eerder = verwijzingen.get(blok);
  if (eerder) return eerder;
  const uit: Verwijzing[] = [];
  loop(blok, (knoop) => {
    if ('leden' in knoop && 'onderdelen' in knoop) uit.push(knoop as Verwijzing);
    return true;
  });
  verwijzingen.set(blok, uit);
  return uit;
}

/** De kop van een artikel, lid of hoofdstuk, zonder het opschrift: `artikel 3.2`. */
export function kopspan(
  tekst: string,
  { span: { begin, eind }, nummer }: Blok & { readonly nummer: string },
): Span {
  const regel = /^[^\r\n"]*/.exec(tekst.slice(begin, eind))?.[0] ?? '';
  const bij = nummer === '' ? -1 : regel.indexOf(nummer);
  return { begin, eind: begin + (bij < 0 ? regel.trimEnd().length : bij + nummer.length) };
}

/** Een artikel met zijn leden, en een hoofdstuk of paragraaf met wat eronder valt: de plaats van het laatste blok. */
export function groepen(blokken: readonly Blok[]): readonly { readonly blok: Blok; readonly span: Span }[] {
  const rang = (blok: Blok): number =>
    (({ hoofdstuk: 1, paragraaf: 2, artikel: 3, lid: 4 }) as Readonly<Record<string, number>>)[blok.soort] ??
    0;
  const uit: { blok: Blok; span: Span }[] = [];
  const open: { blok: Blok; rang: number; eind: number }[] = [];
  const sluit = (vanaf: number): void => {
    for (let top = open.at(-1); top && top.rang >= vanaf; top = open.at(-1)) {
      uit.push({ blok: top.blok, span: { begin: top.blok.span.begin, eind: top.eind } });
      open.pop();
    }
  };
  for (const blok of blokken) {
    const hier = rang(blok);
    if (hier === 0) continue;
    sluit(hier);
    open.push({ blok, rang: hier, eind: blok.span.eind });
    for (const boven of open) boven.eind = blok.span.eind;
  }
  sluit(0);
  return uit.sort((a, b) => a.span.begin - b.span.begin || b.span.eind - a.span.eind);
}
