/** De boom van een officiële tekst → haar index, met de id's die de compiler aan dezelfde bepalingen geeft. */
import { bepalingId, type Standplaats } from '../resolve/plaats.ts';
import type { Bronbepaling, Bronindex, Bronvorm } from './bronindex.ts';
import type { Bronknoop } from './knoop.ts';
import { normaliseer, telVolzinnen } from './normaliseer.ts';
import { sha256 } from './sha256.ts';

export interface Bronkop {
  readonly kenmerk: string;
  readonly titel: string;
  readonly publicatie?: string;
  readonly deel?: string;
}

/** Een bepaling met haar tekst erbij; de index laat de tekst weg. */
export interface Passage extends Bronbepaling {
  /** De genormaliseerde eigen tekst, een alinea per element. */
  readonly alineas: readonly string[];
  readonly span: Bronknoop['span'];
}

/** Waar een bepaling in de publicatie staat, als dat bekend is. */
export type Link = (knoop: Bronknoop) => string | undefined;

/** Alle bepalingen in de volgorde van de tekst. Een id die er al is, krijgt een volgnummer: `kenmerk/3.2~2`. */
export function passages(
  kenmerk: string,
  knopen: readonly Bronknoop[],
  link: Link = () => undefined,
): readonly Passage[] {
  const uit: Passage[] = [];
  const gezien = new Map<string, number>();
  const voegToe = (id: string, deel: Omit<Passage, 'id'>): void => {
    const eerder = gezien.get(id) ?? 0;
    gezien.set(id, eerder + 1);
    uit.push({ id: eerder === 0 ? id : `${id}~${String(eerder + 1)}`, ...deel });
  };
  const loop = (knoop: Bronknoop, plek: Plek): void => {
    const hier = plekVan(kenmerk, knoop, plek);
    const alineas = knoop.alineas.map(normaliseer).filter((alinea) => alinea !== '');
    const adres = link(knoop);
    voegToe(hier.id, {
      soort: knoop.soort,
      nummer: knoop.soort === 'afdeling' ? `${knoop.woord ?? ''} ${knoop.nummer}`.trim() : knoop.nummer,
      ...(knoop.kop === undefined ? {} : { kop: normaliseer(knoop.kop) }),
      ...(knoop.geteld ? { geteld: knoop.geteld } : {}),
      ...maten(alineas),
      ...(adres === undefined ? {} : { link: adres }),
      ...(knoop.over ? { over: knoop.over.map((nummer) => bepalingId(kenmerk, { artikel: nummer })) } : {}),
      alineas,
      span: knoop.span,
    });
    if (alineas.length > 1 && hier.plaats)
      alineas.forEach((alinea, i) => {
        const id = bepalingId(kenmerk, { ...hier.plaats, alinea: i + 1 });
        if (hier.onderdelen.length === 0)
          voegToe(id, {
            soort: 'alinea',
            nummer: String(i + 1),
            ...maten([alinea]),
            alineas: [alinea],
            span: knoop.span,
          });
      });
    for (const kind of knoop.kinderen) loop(kind, hier);
  };
  for (const knoop of knopen) loop(knoop, { id: kenmerk, onderdelen: [] });
  return uit;
}

const maten = (alineas: readonly string[]): Pick<Bronbepaling, 'volzinnen' | 'sha256'> => ({
  volzinnen: alineas.reduce((som, alinea) => som + telVolzinnen(alinea), 0),
  sha256: sha256(alineas.join('\n')),
});

interface Plek {
  readonly id: string;
  /** Ontbreekt bij een indeling, de aanhef en de toelichting: die haalt de taal niet aan. */
  readonly plaats?: Standplaats;
  readonly onderdelen: readonly string[];
}

function plekVan(kenmerk: string, knoop: Bronknoop, boven: Plek): Plek {
  const { soort, nummer } = knoop;
  const los = (id: string): Plek => ({ id, onderdelen: [] });
  const als = (plaats: Standplaats, onderdelen: readonly string[] = []): Plek => ({
    id: bepalingId(kenmerk, plaats, onderdelen),
    plaats,
    onderdelen,
  });
  switch (soort) {
    case 'aanhef':
    case 'slot':
      return los(`${boven.id}/${soort}`);
    case 'toelichting':
      return los(`${boven.id}/${nummer === '' ? 'toelichting' : naam(knoop)}`);
    case 'hoofdstuk':
    case 'afdeling':
      return los(`${indeling(kenmerk, boven)}/${naam({ ...knoop, woord: knoop.woord ?? soort })}`);
    case 'paragraaf':
      // Een paragraaf met artikelen is een indeling; zij kan in elk hoofdstuk weer bij 1 beginnen.
      return knoop.kinderen.some((kind) => kind.soort === 'artikel')
        ? los(`${indeling(kenmerk, boven)}/${naam({ ...knoop, woord: 'paragraaf' })}`)
        : als({ artikel: `§ ${nummer}` });
    case 'artikel':
      return als({ artikel: nummer });
    case 'bijlage':
    case 'fase':
      return als({ artikel: `${soort} ${nummer}`.trim() });
    case 'lid':
      return als({ ...boven.plaats, lid: nummer });
    case 'onderdeel':
      return als(boven.plaats ?? {}, [...boven.onderdelen, nummer]);
    case 'alinea':
      return als({ ...boven.plaats, alinea: Number(nummer) });
  }
}

/** Een indeling in een indeling; onder een bepaling begint zij opnieuw. */
const indeling = (kenmerk: string, boven: Plek): string => (boven.plaats ? kenmerk : boven.id);

/** Onder de toelichting heet een artikel naar zijn nummer, een ander deel naar woord en nummer. */
function naam({
  soort,
  woord,
  nummer,
}: Pick<Bronknoop, 'soort' | 'nummer'> & { readonly woord?: string }): string {
  const kaal = nummer.replace(/,?\s+(?:en\s+)?/g, '-').replace(/-t\/m-|-tot-en-met-/g, '-');
  return soort === 'toelichting' && woord === 'artikel' ? kaal : `${woord ?? soort}-${kaal}`;
}

export function maakIndex(kop: Bronkop, vorm: Bronvorm, alle: readonly Passage[]): Bronindex {
  const { kenmerk, titel, publicatie, deel } = kop;
  return {
    versie: 1,
    kenmerk,
    titel,
    ...(publicatie === undefined ? {} : { publicatie }),
    vorm,
    ...(deel === undefined ? {} : { deel }),
    sha256: sha256(heleTekst(alle)),
    bepalingen: alle.map(({ alineas: _alineas, span: _span, ...bepaling }) => bepaling),
  };
}

/** De hele genormaliseerde tekst: per bepaling haar nummer, opschrift en alinea's. Een alinea staat al bij de bepaling erboven. */
const heleTekst = (alle: readonly Passage[]): string =>
  alle
    .filter(({ soort }) => soort !== 'alinea')
    .map(({ nummer, kop, alineas }) => [`${nummer} ${kop ?? ''}`.trim(), ...alineas].join('\n'))
    .join('\n');
