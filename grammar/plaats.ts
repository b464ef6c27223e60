/** Waar in het artikel of lid een zin staat: `volzin 2:`, `alinea 2, volzin 3:`, `onderdelen d en e:`, `aanhef:`. */
import type { Plaats } from './ast.ts';
import { norm } from './norm.ts';
import { toonOnderdeel } from './verwijzing.ts';

const wit = '[^\\S\\r\\n]+';
const label = '(?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,3}°?|•?\\d{1,3})(?![0-9A-Za-z])';
/** Vóór een komma mag wit staan. */
const komma = `[^\\S\\r\\n]*,${wit}`;
const en = `(?:${komma}|${wit}en${wit}|${wit}tot${wit}en${wit}met${wit})`;
const stap = `(?:onderdeel|onderdelen|onder|opsommingstekens?)${wit}${label}(?:${en}${label})*`;
const nummer = `(?:alinea|volzin)${wit}\\d+`;
/** Vooraan op een regel, met de dubbele punt; de rest van de zin staat erachter. */
export const plaatsaanduiding = new RegExp(
  `((?:${nummer}${komma})*(?:${nummer}|aanhef|${stap}(?:${komma}${stap})*))[^\\S\\r\\n]*:`,
  'iy',
);

const stappen = new RegExp(
  `(onderdeel|onderdelen|onder|opsommingstekens?) (${label}(?:${en}${label})*)`,
  'g',
);

/** Niets als een reeks (`d tot en met a`) niet oploopt. */
export function leesPlaats(tekst: string): Plaats | undefined {
  const klein = norm(tekst).replace(/\s+/g, ' ').replaceAll(' ,', ',');
  const alinea = /alinea (\d+)/.exec(klein)?.[1];
  const volzin = /volzin (\d+)/.exec(klein)?.[1];
  const trappen = [...klein.matchAll(stappen)].map(([, woord = '', labels = ''], diepte) =>
    leesLabels(labels, diepte)?.map((deel) => (woord.startsWith('opsomming') ? `•${deel}` : deel)),
  );
  if (!trappen.every((trap) => trap !== undefined)) return undefined;
  return {
    ...(alinea === undefined ? {} : { alinea: Number(alinea) }),
    ...(volzin === undefined ? {} : { volzin: Number(volzin) }),
    ...(klein === 'aanhef' ? { aanhef: true as const } : {}),
    ...(trappen.length === 0 ? {} : { onderdelen: paden(trappen) }),
  };
}

/** "c, onder i en ii": elk pad van buiten naar binnen. */
const paden = (trappen: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  trappen.reduce<readonly (readonly string[])[]>(
    (boven, labels) => boven.flatMap((pad) => labels.map((deel) => [...pad, deel])),
    [[]],
  );

/** "a, c tot en met e" */
function leesLabels(tekst: string, diepte: number): readonly string[] | undefined {
  const delen = tekst.split(/(,| en | tot en met )/).map((deel) => deel.trim());
  const uit: string[] = [];
  for (let i = 0; i < delen.length; i += 2) {
    const deel = delen[i] ?? '';
    const vorige = uit.at(-1) ?? '';
    const reeks = delen[i - 1] === 'tot en met' ? achter(vorige, deel, diepte) : [deel];
    if (reeks.length === 0) return undefined;
    uit.push(...reeks);
  }
  return uit;
}

const romeins = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const getallen = Array.from({ length: 99 }, (_, i) => String(i + 1));
const graden = getallen.map((getal) => `${getal}°`);

/** Wat er na `van` komt, tot en met `tot`: letters, getallen, of (onder een onderdeel) Romeinse cijfers. */
function achter(van: string, tot: string, diepte: number): readonly string[] {
  const rijen = diepte > 0 ? [romeins, letters, getallen, graden] : [letters, romeins, getallen, graden];
  const rij = rijen.find((labels) => labels.includes(van) && labels.includes(tot)) ?? [];
  return rij.slice(rij.indexOf(van) + 1, rij.indexOf(tot) + 1);
}

export function toonPlaats({ alinea, volzin, aanhef, onderdelen = [] }: Plaats): string {
  return [
    ...(alinea === undefined ? [] : [`alinea ${String(alinea)}`]),
    ...(volzin === undefined ? [] : [`volzin ${String(volzin)}`]),
    ...(aanhef ? ['aanhef'] : []),
    ...toonPaden(onderdelen),
  ].join(', ');
}

/** Elke trap van de paden: de buitenste hebben zij gemeen, tenzij er maar één trap is. */
function toonPaden(paden: readonly (readonly string[])[]): readonly string[] {
  return (paden[0] ?? []).map((_, diepte) => {
    const labels = [...new Set(paden.map((pad) => pad[diepte] ?? ''))];
    const [eerste = ''] = labels;
    if (labels.length === 1) return toonOnderdeel(eerste, diepte);
    const teken = eerste.startsWith('•');
    const woord = teken ? 'opsommingstekens' : diepte === 0 ? 'onderdelen' : 'onder';
    const kaal = labels.map((deel) => deel.replace('•', ''));
    return `${woord} ${kaal.slice(0, -1).join(', ')} en ${kaal[kaal.length - 1] ?? ''}`;
  });
}
