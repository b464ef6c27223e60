/** De voorbeelden van een regeling: in woorden op de bladzijden, en als zaken om in het formulier te laden. */
import { h, type ComponentChild } from './h.ts';
import { zaakVan } from '../voorbeelden.ts';
import type { Verwachting, Voorbeeldontwerp } from '../resolve/voorbeelden.ts';
import type { Gedraaid } from '../dekking/index.ts';
import { verwijs } from './adressen.ts';
import { beslissingAdres, type Boek } from './boek.ts';
import { hoofdletter } from './tekst.ts';
import { slak } from './adressen.ts';
import type { Pen } from './woorden.ts';

/** Een voorbeeld zoals het formulier het laadt. */
export interface Laadbaar {
  readonly naam: string;
  readonly sleutel: string;
  readonly zaak: unknown;
  /** Per beslissing wat er verwacht wordt. */
  readonly verwacht: Readonly<Record<string, string>>;
}

export const voorbeeldsleutel = (plaats: number, naam: string): string =>
  `${String(plaats + 1)}-${slak(naam).slice(0, 40)}`;

export function laadbareVoorbeelden({ regeling, model, woorden }: Boek): readonly Laadbaar[] {
  const { voorbeelden } = regeling.opgelost;
  return voorbeelden.map((voorbeeld, i) => {
    const verwacht = new Map<string, string>();
    for (const deel of voorbeeld.verwacht)
      if (deel.soort !== 'ongeldige gegevens' && !verwacht.has(deel.beslissing))
        verwacht.set(
          deel.beslissing,
          uitkomstwoorden(deel, (waarde) => woorden.waarde(deel.beslissing, waarde)),
        );
    return {
      naam: voorbeeld.naam,
      sleutel: voorbeeldsleutel(i, voorbeeld.naam),
      zaak: zaakVan(voorbeeld, voorbeelden, model),
      verwacht: Object.fromEntries(verwacht),
    };
  });
}

/** Een lijst van voorbeelden met wat zij verwachten; `over` beperkt tot één beslissing. */
export function voorbeeldlijst(
  pen: Pen,
  namen: ReadonlySet<string>,
  over?: string,
): readonly ComponentChild[] {
  const { voorbeelden } = pen.boek.regeling.opgelost;
  return voorbeelden.flatMap((voorbeeld, i) =>
    namen.has(voorbeeld.naam) ? [h('li', null, voorbeeldregel(pen, voorbeeld, i, over))] : [],
  );
}

function voorbeeldregel(
  pen: Pen,
  { naam, verwacht }: Voorbeeldontwerp,
  plaats: number,
  over: string | undefined,
): ComponentChild[] {
  const { boek, pad } = pen;
  const delen = verwacht.filter(
    (deel) => over === undefined || (deel.soort !== 'ongeldige gegevens' && deel.beslissing === over),
  );
  const klopt = slaagt(boek.gedraaid, naam);
  return [
    h('span', { class: 'voorbeeldnaam' }, naam),
    klopt ? null : h('span', { class: 'merk merk-fout' }, 'klopt niet'),
    h(
      'ul',
      { class: 'kaal' },
      delen.map((deel) => {
        const zin = verwachtingInWoorden(boek, deel);
        const adres =
          deel.soort === 'ongeldige gegevens' || deel.element !== undefined
            ? undefined
            : beslissingAdres(boek, deel.beslissing);
        if (adres === undefined) return h('li', null, zin);
        const anker = `voorbeeld=${voorbeeldsleutel(plaats, naam)}`;
        return h('li', null, h('a', { href: verwijs(pad, { ...adres, anker }) }, zin));
      }),
    ),
  ];
}

const slaagt = (gedraaid: readonly Gedraaid[], naam: string): boolean =>
  gedraaid.every(
    (deel) => deel.naam !== naam || deel.uitslagen.every(({ verschil }) => verschil === undefined),
  );

export function verwachtingInWoorden({ woorden }: Boek, deel: Verwachting): string {
  if (deel.soort === 'ongeldige gegevens') return 'Deze gegevens kunnen niet samen waar zijn.';
  const element = deel.element === undefined ? '' : ` (nummer ${String(deel.element.nummer)})`;
  const vooraf = deel.metAfwijking ? 'Met afwijking: ' : deel.voorlopig ? 'Voorlopig: ' : '';
  const zin = `${woorden.naam(deel.beslissing)}${element}: ${uitkomstwoorden(deel, (waarde) => woorden.waarde(deel.beslissing, waarde))}`;
  return vooraf === '' ? hoofdletter(zin) : `${vooraf}${zin}`;
}

function uitkomstwoorden(
  deel: Exclude<Verwachting, { readonly soort: 'ongeldige gegevens' }>,
  toon: (waarde: unknown) => string,
): string {
  return deel.soort === 'waarde' ? toon(deel.waarde) : deel.soort;
}

/** Namen van de voorbeelden die iets over een beslissing verwachten. */
export const voorbeeldenOver = ({ regeling }: Boek, beslissing: string): ReadonlySet<string> =>
  new Set(
    regeling.opgelost.voorbeelden.flatMap(({ naam, verwacht }) =>
      verwacht.some((deel) => deel.soort !== 'ongeldige gegevens' && deel.beslissing === beslissing)
        ? [naam]
        : [],
    ),
  );
