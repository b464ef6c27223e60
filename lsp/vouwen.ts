/** Wat in te klappen is: blokken, een artikel met zijn leden, een hoofdstuk, de rij gebruikte bestanden, delen van een voorbeeld, lijsten en opmerkingen. */
import type { Bestand, Blok, Span } from '../grammar/index.ts';
import { groepen } from './boomloop.ts';
import { boomVan, plekVan, tekstVan, zinnenVan, type Momentopname } from './momentopname.ts';

export interface Vouw {
  /** Van de eerste regel, die zichtbaar blijft, tot en met de laatste; regels tellen vanaf nul. */
  readonly van: number;
  readonly tot: number;
  readonly soort?: 'gebied' | 'invoer' | 'opmerking';
}

export function vouwenVan(moment: Momentopname, pad: string): readonly Vouw[] {
  const boom = boomVan(moment, pad);
  if (!boom) return [];
  const regel = (offset: number): number => plekVan(moment, pad, offset).regel;
  const vouw = ({ begin, eind }: Span, soort?: Vouw['soort']): readonly Vouw[] => {
    const [van, tot] = [regel(begin), regel(Math.max(begin, eind - 1))];
    return tot > van ? [{ van, tot, ...(soort ? { soort } : {}) }] : [];
  };
  const alle = [
    ...groepen(boom.blokken).flatMap(({ blok, span }) => vouw(span, isIndeling(blok) ? 'gebied' : undefined)),
    ...invoer(boom).flatMap((span) => vouw(span, 'invoer')),
    ...boom.blokken.flatMap((blok) => vouw(blok.span)),
    ...boom.blokken.flatMap(binnen).flatMap((span) => vouw(span)),
    ...opmerkingen(moment, pad, boom).flatMap((span) => vouw(span, 'opmerking')),
  ];
  // Een regel klapt één ding in: het grootste dat er begint.
  const perRegel = new Map<number, Vouw>();
  for (const deel of alle) {
    const eerder = perRegel.get(deel.van);
    if (!eerder || deel.tot > eerder.tot) perRegel.set(deel.van, deel);
  }
  return [...perRegel.values()].sort((a, b) => a.van - b.van);
}

const isIndeling = ({ soort }: Blok): boolean => soort === 'hoofdstuk' || soort === 'paragraaf';

/** Regels `gebruikt` onder elkaar. */
function invoer({ blokken }: Bestand): readonly Span[] {
  const uit: { begin: number; eind: number }[] = [];
  blokken.forEach((blok, i) => {
    if (blok.soort !== 'gebruikt') return;
    const laatste = uit.at(-1);
    if (laatste && blokken[i - 1]?.soort === 'gebruikt') laatste.eind = blok.span.eind;
    else uit.push({ begin: blok.span.begin, eind: blok.span.eind });
  });
  return uit;
}

/** De delen van een voorbeeld, en een zin met een opsomming of tabel. */
function binnen(blok: Blok): readonly Span[] {
  const zinnen = zinnenVan(blok).flatMap((zin) => (zin.soort === 'zin' && heeftRijen(zin) ? [zin.span] : []));
  if (blok.soort !== 'voorbeeld') return zinnen;
  const delen = blok.secties.map(({ span }, i) => ({
    begin: span.begin,
    eind: Math.max(
      span.eind,
      ...[...blok.gegeven, ...blok.verwacht].flatMap((zin) =>
        zin.span.begin > span.begin && zin.span.eind <= (blok.secties[i + 1]?.span.begin ?? blok.span.eind)
          ? [zin.span.eind]
          : [],
      ),
    ),
  }));
  return [...delen, ...zinnen];
}

type Zin = Extract<ReturnType<typeof zinnenVan>[number], { soort: 'zin' }>;
const heeftRijen = ({ tabel, hoofd, staarten }: Zin): boolean =>
  tabel !== undefined ||
  [hoofd, ...staarten.map(({ clausule }) => clausule)].some(({ stukken }) =>
    stukken.some(({ soort }) => soort === 'lijst'),
  );

/** Opmerkingen die alleen op hun regel staan, op regels onder elkaar. */
function opmerkingen(moment: Momentopname, pad: string, { opmerkingen: alle }: Bestand): readonly Span[] {
  const tekst = tekstVan(moment, pad) ?? '';
  const uit: { begin: number; eind: number; regel: number }[] = [];
  for (const { span } of alle) {
    const { regel, teken } = plekVan(moment, pad, span.begin);
    if (tekst.slice(span.begin - teken, span.begin).trim() !== '') continue;
    const laatste = uit.at(-1);
    if (laatste?.regel === regel - 1) Object.assign(laatste, { eind: span.eind, regel });
    else uit.push({ begin: span.begin, eind: span.eind, regel });
  }
  return uit;
}
