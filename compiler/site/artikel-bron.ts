/** De tekst van een artikel: zoals de regels geschreven zijn, en de officiële als die er is. */
import { alsInIndex } from '../dekking/stand.ts';
import { losOp, type Zinplaats } from '../resolve/bepalingen.ts';
import { ankerVan, artikelsleutel } from './adressen.ts';
import { naarBepaling, type Boek } from './boek.ts';
import { bronblok, heleRegels } from './bronblok.ts';
import { groepeer } from './groepeer.ts';
import { h, type ComponentChild, type VNode } from './h.ts';
import type { Pen } from './woorden.ts';

export const isLid = ({ rijen, regeling }: Boek, id: string): boolean =>
  rijen.get(id)?.soort === 'lid' ||
  (!rijen.has(id) && /\/\d+[a-z]?$/.test(id) && regeling.opgelost.bepalingen.tabel.has(id));

export function officieel({ boek }: Pen, id: string, alleenZelf: boolean): VNode | null {
  const { officieel: tekst } = boek;
  if (tekst === undefined) return null;
  const passages = [...tekst.passages.values()].filter(
    (passage) =>
      passage.alineas.length > 0 && (passage.id === id || (!alleenZelf && passage.id.startsWith(`${id}/`))),
  );
  if (passages.length === 0) return null;
  return h('blockquote', { class: 'officieel' }, [
    h('p', { class: 'klein' }, [
      'De officiële tekst',
      tekst.anders ? ' (let op: niet de versie waarop de regels gemaakt zijn)' : '',
    ]),
    ...passages.flatMap(({ alineas, nummer, id: eigen }) =>
      alineas.map((alinea, i) =>
        h('p', null, [i === 0 && eigen !== id ? h('b', null, `${nummer}. `) : null, alinea]),
      ),
    ),
  ]);
}

/** Wat in één bestand bij elkaar staat, is één blok. */
export function bronnen(pen: Pen, zinnen: readonly Zinplaats[], naam: string): ComponentChild[] {
  const { boek } = pen;
  const perBestand = groepeer(zinnen, ({ bestand, standplaats: { artikelversie = '', lidversie = '' } }) =>
    [bestand, artikelversie, lidversie].join('\n'),
  );
  return [...perBestand.values()].flatMap((groep): ComponentChild[] => {
    const [eerste] = groep;
    const tekst = eerste === undefined ? undefined : boek.teksten.get(eerste.bestand);
    if (eerste === undefined || tekst === undefined) return [];
    const span = {
      begin: Math.min(...groep.map(({ zin }) => zin.span.begin)),
      eind: Math.max(...groep.map(({ zin }) => zin.span.eind)),
    };
    const stuk = heleRegels(tekst, span);
    const { bepalingen } = boek.regeling.opgelost;
    return [
      bronblok(
        stuk,
        {
          ankers: ankersIn(boek, eerste.bestand, stuk.begin, stuk.begin + stuk.tekst.length),
          verwijs: (verwijzing) => {
            const { ids } = losOp(bepalingen, verwijzing, eerste.standplaats, eerste.bestand);
            const [id] = ids;
            return id === undefined ? undefined : naarBepaling(boek, pen.pad, id);
          },
        },
        `Regel van ${naam}`,
      ),
    ];
  });
}

/** De ankers van onderdelen die in de tekst zelf staan. */
function ankersIn(boek: Boek, bestand: string, begin: number, eind: number): readonly [number, string][] {
  const uit = new Map<string, number>();
  for (const [id, plaats] of boek.regeling.opgelost.bepalingen.tabel) {
    if (plaats.bestand !== bestand || plaats.span.begin < begin || plaats.span.begin >= eind) continue;
    const anker = ankerVan(id);
    if (anker !== '' && !isLid(boek, alsInIndex(id)) && !uit.has(anker)) uit.set(anker, plaats.span.begin);
  }
  return [...uit].map(([anker, plaats]): [number, string] => [plaats, anker]).sort(([a], [b]) => a - b);
}

export const geschreven = (pen: Pen, zinnen: readonly Zinplaats[]): ReadonlySet<string> =>
  new Set(
    zinnen.flatMap(({ bestand, zin }) => {
      const tekst = pen.boek.teksten.get(bestand);
      if (tekst === undefined) return [];
      const stuk = heleRegels(tekst, zin.span);
      return ankersIn(pen.boek, bestand, stuk.begin, stuk.begin + stuk.tekst.length).map(
        ([, anker]) => anker,
      );
    }),
  );

/** Een reeks heeft geen zinnen; haar rijen staan er zoals zij geschreven zijn. */
export function reeksbron(pen: Pen, id: string): ComponentChild {
  const plaats = pen.boek.regeling.opgelost.bepalingen.tabel.get(id);
  const tekst = plaats === undefined ? undefined : pen.boek.teksten.get(plaats.bestand);
  if (plaats === undefined || tekst === undefined || !artikelsleutel(id).startsWith('reeks-')) return null;
  const einde = tekst.slice(plaats.span.begin).search(/\n(?=\S)/);
  const eind = einde < 0 ? tekst.length : plaats.span.begin + einde;
  const stuk = heleRegels(tekst, { begin: plaats.span.begin, eind });
  const ankers = ankersIn(pen.boek, plaats.bestand, stuk.begin, stuk.begin + stuk.tekst.length);
  return bronblok(stuk, { ankers, verwijs: () => undefined }, plaats.aanduiding);
}
