/** De index van de officiële tekst naast wat er van geschreven is: wat elke bepaling is, en wat ontbreekt. */
import { isNormatief, type Bronbepaling, type Bronindex } from '../bron/index.ts';
import type { Gecompileerd } from '../phases.ts';
import { voornaamste, type Klasse } from './klassen.ts';
import { leesStand, type Regelingstand, type Stand } from './stand.ts';

export interface Rij {
  readonly id: string;
  /** Nul is een hoofdstuk, één een artikel, twee een lid, en dieper een onderdeel. */
  readonly diepte: number;
  readonly soort: Bronbepaling['soort'];
  readonly nummer: string;
  readonly kop?: string;
  readonly link?: string;
  readonly volzinnen: number;
  /** Afwezig bij alleen een kop. */
  readonly klasse?: Klasse;
  /** Alles wat er staat, het voornaamste eerst. */
  readonly ook: readonly Klasse[];
  readonly reden?: string;
  readonly omschrijving?: string;
  /** De bepaling erboven waarvan de aard ook hier geldt. */
  readonly via?: string;
  readonly lezingen: readonly { readonly naam: string; readonly gekozen?: string }[];
}

/** De rijen van een regeling; zonder index staat er wat er geschreven is. */
export function meet(regeling: Gecompileerd, index: Bronindex | undefined): readonly Rij[] {
  const stand = leesStand(regeling);
  const bronnen = index ? index.bepalingen.filter(({ soort }) => telt(soort)) : zonderIndex(regeling, stand);
  const kinderen = new Map<string, Bronbepaling[]>();
  for (const bron of bronnen) {
    const boven = erboven(bron.id);
    kinderen.set(boven, [...(kinderen.get(boven) ?? []), bron]);
  }
  const lezingen = lezingenPer(regeling);
  return bronnen.map((bron): Rij => {
    const gevonden = isNormatief(bron) ? klasseVan(bron, stand, kinderen) : undefined;
    const { id, soort, nummer, kop, link, volzinnen } = bron;
    return {
      ...{ id, soort, nummer, volzinnen, diepte: diepteVan(bron) },
      ...(kop === undefined ? {} : { kop }),
      ...(link === undefined ? {} : { link }),
      ...(gevonden ?? {}),
      ook: [...(stand.perBepaling.get(id)?.klassen ?? [])].filter((klasse) => klasse !== gevonden?.klasse),
      lezingen: lezingen.get(id) ?? [],
    };
  });
}

/** Een alinea is een plaats in de bepaling erboven; aanhef, slot en toelichting werkt niemand uit. */
const telt = (soort: Bronbepaling['soort']): boolean =>
  soort !== 'alinea' && soort !== 'aanhef' && soort !== 'slot' && soort !== 'toelichting';

type Gevonden = Pick<Rij, 'klasse' | 'reden' | 'omschrijving' | 'via'>;

function klasseVan(
  { id }: Bronbepaling,
  { perBepaling, geschreven }: Regelingstand,
  kinderen: ReadonlyMap<string, readonly Bronbepaling[]>,
): Gevonden {
  const eigen = perBepaling.get(id);
  if (eigen) return uitStand(eigen);
  // De aanhef van een opsomming is uitgewerkt met haar onderdelen.
  const onder = (kinderen.get(id) ?? []).map((kind) => perBepaling.get(kind.id));
  if (onder.length > 0 && onder.every((deel) => deel !== undefined)) {
    const klasse = voornaamste(onder.flatMap(({ klassen }) => [...klassen]));
    return klasse === undefined ? { klasse: 'ontbreekt' } : { klasse };
  }
  for (let boven = erboven(id); boven.includes('/'); boven = erboven(boven)) {
    const stand = perBepaling.get(boven);
    if (stand?.aarden.length) {
      const alleenAard = [...stand.klassen].every((klasse) =>
        stand.aarden.some(({ soort }) => soort === klasse),
      );
      return alleenAard ? { ...uitStand(stand), via: boven } : { klasse: 'ontbreekt' };
    }
    if (geschreven.has(boven)) break;
  }
  return { klasse: 'ontbreekt' };
}

function uitStand({ klassen, aarden }: Stand): Gevonden {
  const klasse = voornaamste(klassen) ?? 'ontbreekt';
  const aard = aarden.find(({ soort }) => soort === klasse);
  return {
    klasse,
    ...(aard?.reden === undefined ? {} : { reden: aard.reden }),
    ...(aard ? { omschrijving: aard.omschrijving } : {}),
  };
}

export const erboven = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

function diepteVan({ id, soort }: Bronbepaling): number {
  if (soort === 'hoofdstuk' || soort === 'afdeling') return 0;
  return id.split('/').length - 1;
}

function lezingenPer({ model, opgelost }: Gecompileerd): ReadonlyMap<string, Rij['lezingen']> {
  const uit = new Map<string, Rij['lezingen'][number][]>();
  for (const { naam, bij, gekozen } of model.lezingen)
    for (const id of bij.filter((deel) => deel.startsWith(`${opgelost.bepalingen.kenmerk}/`)))
      uit.set(id, [...(uit.get(id) ?? []), { naam, ...(gekozen ? { gekozen: gekozen.letter } : {}) }]);
  return uit;
}

/** Van een regeling waarvan alleen staat wat hier wordt gebruikt: de bepalingen die er zijn. */
function zonderIndex(
  { model, opgelost }: Gecompileerd,
  { perBepaling, geschreven }: Regelingstand,
): readonly Bronbepaling[] {
  const { kenmerk } = opgelost.bepalingen;
  return [...geschreven].flatMap(([id, { opschrift }]): readonly Bronbepaling[] => {
    const delen = id.slice(kenmerk.length + 1).split('/');
    const nummer = delen[delen.length - 1] ?? '';
    if (!isTekst(delen[0])) return [];
    const soort =
      delen.length === 1 ? 'artikel' : /^\d/.test(nummer) && delen.length === 2 ? 'lid' : 'onderdeel';
    const volzinnen = perBepaling.has(id) ? 1 : 0;
    const link = model.link;
    return [
      {
        ...{ id, soort, nummer, volzinnen, sha256: '' },
        ...(opschrift === undefined ? {} : { kop: opschrift }),
        ...(link === undefined ? {} : { link }),
      },
    ];
  });
}

/** Een reeks, en de plicht van artikel 4:84 Awb bij een beleidsregel, staan niet in de officiële tekst. */
export const isTekst = (eerste: string | undefined): boolean =>
  eerste !== undefined && eerste !== 'awb' && !eerste.startsWith('reeks-');
