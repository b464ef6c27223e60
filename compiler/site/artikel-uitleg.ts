/** Wat de regels van een artikel zeggen, in gewone woorden. */
import type { Beslissing, Regel } from '../../runtime/model.ts';
import { alsInIndex } from '../dekking/stand.ts';
import { STANDEN } from '../resolve/stand.ts';
import { isVanElders, type Boek } from './boek.ts';
import { groepeer } from './groepeer.ts';
import { h, type ComponentChild, type VNode } from './h.ts';
import { telwoord } from './tekst.ts';
import { naarBeslissing, regelInWoorden, voorwaardeInWoorden, type Pen } from './woorden.ts';

/** Zo veel regels van één lid staan uitgeschreven; een grote tabel leest beter als tabel. */
const MEESTE_REGELS = 14;

export const hoortBij = (id: string, artikel: string): boolean =>
  alsInIndex(id) === artikel || alsInIndex(id).startsWith(`${artikel}/`);

export interface Geplaatst {
  readonly beslissing: string;
  readonly regel: Regel;
}

export const regelsIn = ({ model }: Boek, artikel: string): readonly Geplaatst[] =>
  model.beslissingen.flatMap((beslissing) =>
    isVanElders(beslissing) || isToestand(model, beslissing)
      ? []
      : beslissing.regels.flatMap((regel) =>
          hoortBij(regel.bepaling, artikel) ? [{ beslissing: beslissing.id, regel }] : [],
        ),
  );

/** Hoe het met een plicht staat volgt voor elke plicht op dezelfde manier; dat staat niet in het artikel. */
const isToestand = ({ keuzes }: Boek['model'], { type }: Beslissing): boolean =>
  type.soort === 'keuze' && keuzes.some(({ id, naam }) => id === type.keuze && naam === STANDEN);

export function uitleg(pen: Pen, regels: readonly Geplaatst[]): VNode | null {
  if (regels.length === 0) return null;
  const groepen = groepenVan(regels);
  const getoond = groepen.slice(0, MEESTE_REGELS);
  return h('div', { class: 'uitleg' }, [
    h('h3', null, 'Wat hier staat'),
    ...getoond.map((groep) => regelgroep(pen, groep)),
    groepen.length === getoond.length
      ? null
      : h(
          'p',
          null,
          `En nog ${telwoord(groepen.length - getoond.length, 'regel', 'regels')} van dezelfde soort: zie de regels zelf, hierboven.`,
        ),
  ]);
}

/**
 * Een zin voor elke waarde van een keuze geeft per waarde een regel, en een tabel per rij: die staan er één keer. Twee regels van
 * dezelfde uitkomst blijven twee, ook met dezelfde aanhef: hun voorwaarden verschillen.
 */
function groepenVan(regels: readonly Geplaatst[]): readonly (readonly Geplaatst[])[] {
  const keren = new Map<string, number>();
  const nummer = (sleutel: string): number => {
    const keer = (keren.get(sleutel) ?? 0) + 1;
    keren.set(sleutel, keer);
    return keer;
  };
  const vorm = ({ beslissing, regel }: Geplaatst): string => {
    if (RIJ.test(regel.bepaling))
      return `${kaal(beslissing)}\n${regel.bepaling.replace(RIJ, '/r')} ${regel.tekst}`;
    const zin = `${regel.soort}\n${regel.bestand ?? ''}:${String(regel.regel)}`;
    return `${kaal(beslissing)}\n${zin}\n${String(nummer(`${beslissing}\n${zin}`))}`;
  };
  return [...groepeer(regels, vorm).values()];
}

const RIJ = /\/r\d+$/;

const kaal = (id: string): string => id.replace(/\[[^\]]*\]$/, '');

function regelgroep(pen: Pen, groep: readonly Geplaatst[]): VNode | null {
  const [eerste, ...rest] = groep;
  if (eerste === undefined) return null;
  return h('div', null, [
    regelInWoorden(pen, eerste.beslissing, eerste.regel),
    RIJ.test(eerste.regel.bepaling) && rest.length > 0
      ? h('p', null, `Zo ook ${telwoord(rest.length, 'andere rij', 'andere rijen')} van de tabel hierboven.`)
      : anderen(pen, rest),
  ]);
}

function anderen(pen: Pen, rest: readonly Geplaatst[]): VNode | null {
  const ids = [...new Set(rest.map(({ beslissing }) => beslissing))];
  if (ids.length === 0) return null;
  return h('details', null, [
    h('summary', null, `Net zo voor ${telwoord(ids.length, 'andere uitkomst', 'andere uitkomsten')}`),
    h(
      'ul',
      null,
      ids.map((id) => h('li', null, naarBeslissing(pen, id))),
    ),
  ]);
}

/** Wat deze bepaling buiten toepassing laat. */
export function buiten(pen: Pen, id: string): VNode | null {
  const gezien = new Map<string, ComponentChild>();
  for (const { buitenToepassing } of pen.boek.model.beslissingen)
    for (const { bepaling: waar, tekst, voorwaarde, regel } of buitenToepassing) {
      if (alsInIndex(waar) !== id || gezien.has(`${String(regel)} ${tekst}`)) continue;
      gezien.set(
        `${String(regel)} ${tekst}`,
        h('div', { class: 'regel' }, [
          h('p', null, `${tekst}${voorwaarde === undefined ? '.' : ','}`),
          voorwaarde === undefined
            ? null
            : h('div', { class: 'deel' }, [
                h('strong', null, 'als: '),
                ...voorwaardeInWoorden(pen, voorwaarde),
              ]),
        ]),
      );
    }
  return gezien.size === 0 ? null : h('div', { class: 'uitleg' }, [...gezien.values()]);
}
