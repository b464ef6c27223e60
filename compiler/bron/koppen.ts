/** Welke regels een kop zijn: hoofdstuk, artikel, bijlage, fase, een genummerde of ongenummerde paragraaf, de toelichting. */
import { isKort } from './inhoud.ts';
import type { Bladspiegel, Regel } from './regels.ts';

export interface Kop {
  readonly soort: 'indeling' | 'artikel' | 'bijlage' | 'fase' | 'paragraaf' | 'lid' | 'toelichting' | 'slot';
  readonly woord: string;
  readonly nummer: string;
  readonly kop: string;
  readonly geteld?: true;
  /** De nummers van de artikelen waar een toelichting over gaat. */
  readonly over?: readonly string[];
  /** De eerste regel van de kop, en hoeveel regels hij beslaat. */
  readonly regel: number;
  readonly regels: number;
  /** Tekst die op dezelfde regel als het nummer begint. */
  readonly tekst?: true;
}

const getal = '\\d+[a-z]*(?:[.:]\\d+[a-z]*)*';
const nummer = `(?:${getal}|[IVXLC]+)`;
const indeling = new RegExp(
  `^(boek|deel|hoofdstuk|titel|afdeling|paragraaf|subparagraaf|§)\\s*(${nummer}|[A-Z])(?![\\p{L}\\d])\\s*[.:]?\\s*(?:[-–—]\\s*)?(.*)$`,
  'iu',
);
const artikel = new RegExp(
  `^(?:artikel|art\\.)\\s+(${nummer})(?![\\p{L}\\d])\\s*[.:]?\\s*(?:[-–—]\\s+)?(.*)$`,
  'iu',
);
const artikelen = new RegExp(
  `^artikel(?:en)?\\s+(${getal}(?:(?:,|\\s+en|\\s+t/m|\\s+tot en met)\\s+${getal})+)(?![\\p{L}\\d])\\s*[.:]?\\s*(.*)$`,
  'iu',
);
const bijlage = new RegExp(
  `^bijlage\\s+(${nummer}|[A-Z])(?![\\p{L}\\d])\\s*[.:]?\\s*(?:[-–—]\\s*)?(.*)$`,
  'iu',
);
const fase = /^fase\s+(\d+)\s*[=:.–-]?\s*(.*)$/i;
const toelichting =
  /^(?:algemene |artikelsgewijze )?toelichting(?:$|\s+(?:op|bij|behorende)\s.{1,80}$|\s*:?$)/i;
const slot = /^Aldus (?:vastgesteld|besloten|gedaan|ondertekend)/;

const alsKop = (rest: string): boolean => rest === '' || !/^["'“‘„(]*\p{Ll}/u.test(rest);
const hoofdletter = (regel: string): boolean => /^[\p{Lu}§]/u.test(regel);

/** De koppen van een tekst met artikelen; in de toelichting staan dezelfde koppen nog eens. */
export function artikelkoppen({ regels, breedte }: Bladspiegel): readonly Kop[] {
  const uit: Kop[] = [];
  let inToelichting = false;
  regels.forEach(({ tekst }, i) => {
    const kop = hoofdletter(tekst) ? benoemd(tekst, inToelichting) : undefined;
    if (!kop || (inToelichting && kop.soort === 'slot')) return;
    if (kop.soort === 'toelichting') inToelichting = true;
    if (kop.soort === 'bijlage') inToelichting = false;
    uit.push(metVervolg(kop, i, regels, breedte));
  });
  return uit;
}

type Naakt = Omit<Kop, 'regel' | 'regels'>;

function benoemd(tekst: string, inToelichting: boolean): Naakt | undefined {
  if (slot.test(tekst)) return { soort: 'slot', woord: 'slot', nummer: '', kop: '', tekst: true };
  if (toelichting.test(tekst)) return { soort: 'toelichting', woord: 'toelichting', nummer: '', kop: tekst };
  const reeks = inToelichting ? artikelen.exec(tekst) : null;
  if (reeks) {
    const over = (reeks[1] ?? '').split(/,\s+|\s+(?:en|t\/m|tot en met)\s+/);
    return { soort: 'artikel', woord: 'artikel', nummer: reeks[1] ?? '', kop: reeks[2] ?? '', over };
  }
  const patronen = [
    ['artikel', artikel.exec(tekst)],
    ['bijlage', bijlage.exec(tekst)],
    ['fase', fase.exec(tekst)],
  ] as const;
  for (const [soort, treffer] of patronen) {
    const [, nr, kop = ''] = treffer ?? [];
    if (nr !== undefined && alsKop(soort === 'fase' ? '' : kop))
      return { soort, woord: soort, nummer: nr, kop };
  }
  const [, woord = '', nr = '', kop = ''] = indeling.exec(tekst) ?? [];
  if (woord === '' || !alsKop(kop)) return undefined;
  return { soort: 'indeling', woord: woord === '§' ? 'paragraaf' : woord.toLowerCase(), nummer: nr, kop };
}

/** Een opschrift loopt door op de volgende regel als het volgende woord er niet meer bij paste. */
function metVervolg(kop: Naakt, i: number, regels: readonly Regel[], breedte: number): Kop {
  let aantal = 1;
  let opschrift = kop.kop;
  for (
    let volgt = regels[i + 1];
    volgt && kop.tekst === undefined && aantal < 4;
    volgt = regels[i + aantal]
  ) {
    const vorige = regels[i + aantal - 1]?.tekst ?? '';
    const vol = !isKort(vorige, volgt.tekst, breedte, 0.9);
    if (opschrift === '' || !vol || !/^\p{Ll}/u.test(volgt.tekst) || /[.;:]$/.test(vorige)) break;
    opschrift = opschrift.endsWith('-')
      ? opschrift.slice(0, -1) + volgt.tekst
      : `${opschrift} ${volgt.tekst}`;
    aantal++;
  }
  return { ...kop, kop: kaalOpschrift(opschrift), regel: i, regels: aantal };
}

/** Een opschrift zonder leestekens eromheen. */
export const kaalOpschrift = (kop: string): string => kop.replace(/^[\s,;:]+|[\s.:;]+$/g, '');

// ── Genummerd zonder het woord artikel ───────────────────────────────────────────────────────────────────────────

const decimaal = /^(\d{1,2}(?:\.\d{1,2})*)(\.?)(?:\s+(.*))?$/;

interface Genummerd {
  readonly nummer: string;
  readonly delen: readonly number[];
  readonly rest: string;
  /** De rest van de regel is een opschrift, en niet het begin van een zin. */
  readonly titel: boolean;
  readonly regel: number;
}

function genummerdeRegels({ regels, breedte }: Bladspiegel): readonly Genummerd[] {
  return regels.flatMap(({ tekst }, regel) => {
    const [heel, nummer = '', punt = '', rest = ''] = decimaal.exec(tekst) ?? [];
    const delen = nummer.split('.').map(Number);
    if (heel === undefined || (delen.length === 1 && (punt === '' || rest === ''))) return [];
    const volgt = regels[regel + 1];
    const kort = volgt === undefined || isKort(tekst, volgt.tekst, breedte, 0.9);
    return [{ nummer, delen, rest, titel: rest !== '' && !/[.;,]$/.test(rest) && kort, regel }];
  });
}

/** De koppen van een tekst die alleen met nummers werkt: 1., 1.1, 3.2.1. Elk nummer volgt op het vorige. */
export function decimaalkoppen(blad: Bladspiegel): readonly Kop[] {
  const kandidaten = genummerdeRegels(blad);
  const metDeel = hoofdstukkenMetDeel(kandidaten);
  const uit: Kop[] = [];
  let pad: readonly number[] = [];
  kandidaten.forEach((kandidaat, k) => {
    const { delen, nummer, rest, titel, regel } = kandidaat;
    // "2." is een hoofdstuk als er een 2.1 op volgt; anders is het een onderdeel van een opsomming.
    const hoofdstuk = delen.length === 1;
    if (!volgtOp(pad, delen) || (hoofdstuk && !metDeel.has(k))) return;
    pad = delen;
    uit.push({
      soort: hoofdstuk ? 'indeling' : 'paragraaf',
      woord: hoofdstuk ? 'hoofdstuk' : 'paragraaf',
      nummer,
      kop: titel ? kaalOpschrift(rest) : '',
      regel,
      regels: 1,
      ...(titel || rest === '' ? {} : { tekst: true as const }),
    });
  });
  const ander = artikelkoppen(blad).filter(({ soort }) => soort !== 'indeling' && soort !== 'artikel');
  return [...uit, ...ander].sort((a, b) => a.regel - b.regel);
}

/** De genummerde delen van een bijlage die elk een opschrift hebben; zonder opschriften zijn het gewone leden. */
export function bijlagedelen(blad: Bladspiegel): readonly Kop[] {
  const uit: Kop[] = [];
  let pad: readonly number[] = [];
  for (const { delen, nummer, rest, titel, regel } of genummerdeRegels(blad)) {
    if (!titel || !alsKop(rest) || !volgtOp(pad, delen)) continue;
    pad = delen;
    uit.push({ soort: 'lid', woord: 'lid', nummer, kop: kaalOpschrift(rest), regel, regels: 1 });
  }
  return uit.length >= 2 ? uit : [];
}

/** Het volgende nummer op een niveau dat open is, of het eerste van een niveau dieper. */
function volgtOp(pad: readonly number[], delen: readonly number[]): boolean {
  const diepte = delen.length - 1;
  const zelfdeBegin = delen.slice(0, diepte).every((deel, i) => deel === pad[i]);
  if (!zelfdeBegin || diepte > pad.length) return false;
  return delen[diepte] === (pad[diepte] ?? 0) + 1;
}

/** De plaatsen van nummers waar binnen dat hoofdstuk een eerste deel op volgt: 2.1 vóór 3. */
function hoofdstukkenMetDeel(kandidaten: readonly Genummerd[]): ReadonlySet<number> {
  const uit = new Set<number>();
  const eersteDeel = new Map<number, number>();
  const begin = new Map<number, number>();
  for (let k = kandidaten.length - 1; k >= 0; k--) {
    const [hoofdstuk = 0, deel, ...dieper] = kandidaten[k]?.delen ?? [];
    if (deel === 1 && dieper.length === 0) eersteDeel.set(hoofdstuk, k);
    if (deel !== undefined) continue;
    const plaats = eersteDeel.get(hoofdstuk);
    if (plaats !== undefined && plaats < (begin.get(hoofdstuk + 1) ?? Infinity)) uit.add(k);
    begin.set(hoofdstuk, k);
  }
  return uit;
}

// ── Zonder nummers ───────────────────────────────────────────────────────────────────────────────────────────────

/** Koppen in een tekst zonder nummers: korte regels zonder leesteken, die maar één keer voorkomen. Zij worden geteld. */
export function losseKoppen({ regels, breedte }: Bladspiegel): readonly Kop[] {
  const aantal = new Map<string, number>();
  for (const { tekst } of regels) aantal.set(tekst, (aantal.get(tekst) ?? 0) + 1);
  const uit: Kop[] = [];
  regels.forEach(({ tekst }, i) => {
    const vorige = regels[i - 1]?.tekst;
    const volgt = regels[i + 1]?.tekst;
    if (volgt === undefined || aantal.get(tekst) !== 1 || !/^\p{Lu}/u.test(tekst)) return;
    if (/[.,;:?!]$/.test(tekst) || tekst.length > 90 || /https?:/.test(tekst)) return;
    const na = vorige === undefined || /[.!?:;]["”’)]?$/.test(vorige) || /^\d+[.)] /.test(vorige);
    if (!na || !/^\p{Lu}/u.test(volgt) || !isKort(tekst, volgt, breedte, 0.9)) return;
    uit.push({
      soort: 'paragraaf',
      woord: 'paragraaf',
      nummer: String(uit.length + 1),
      kop: tekst,
      geteld: true,
      regel: i,
      regels: 1,
    });
  });
  return uit;
}
