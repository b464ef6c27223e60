/** Hulp bij het toetsen van de opmaak: opmaken, vergelijken, en een bestand anders over de regels verdelen. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { standaardopties, type Opmaakopties } from '../../grammar/format/index.ts';
import { drukTekst } from '../../grammar/format/opmaak.ts';
import { betekenis } from '../../grammar/format/zelfde.ts';
import { lex } from '../../grammar/lexer.ts';
import * as T from '../../grammar/tokens.ts';
import type { Token } from '../../grammar/tokens.ts';

export interface Blad {
  readonly naam: string;
  readonly tekst: string;
}

const lees = (pad: string): readonly Blad[] => {
  const map = new URL(`../../${pad}/`, import.meta.url);
  return readdirSync(map)
    .filter((naam) => naam.endsWith('.regel'))
    .map((naam) => ({ naam, tekst: readFileSync(new URL(naam, map), 'utf8') }));
};

export const beleid = readdirSync(new URL('../../policies/', import.meta.url)).flatMap((naam) =>
  lees(`policies/${naam}`),
);
export const bladen = [...lees('test/bladen'), ...lees('test/bladen/monsters')];

/** De opgemaakte tekst, zonder vangnet; een tekst met problemen is hier een fout in de test. */
export function opgemaakt(tekst: string, opties: Partial<Opmaakopties> = {}): string {
  const { value, problems } = parse(tekst);
  if (problems.length > 0) throw new Error(`niet te lezen: ${JSON.stringify(problems[0])}\n${tekst}`);
  return drukTekst(value, tekst, { ...standaardopties, ...opties });
}

/** Wat de tekst zegt; `undefined` als zij niet goed te lezen is. */
export function gelezen(tekst: string): string | undefined {
  const { value, problems } = parse(tekst);
  return problems.length > 0 ? undefined : betekenis(value);
}

export const opmerkingen = (tekst: string): readonly string[] =>
  lex(tekst).opmerkingen.map((opmerking) => opmerking.tekst.trimEnd());

/** De drie wetten van de opmaak voor één tekst. */
export function houdtStand(tekst: string, opties: Partial<Opmaakopties> = {}): string {
  const uit = opgemaakt(tekst, opties);
  expect(gelezen(uit), uit).toBe(gelezen(tekst));
  expect(opgemaakt(uit, opties)).toBe(uit);
  expect(opmerkingen(uit)).toEqual(opmerkingen(tekst));
  return uit;
}

/** Kiest een geheel getal van 0 tot `grens`. */
export type Kies = (grens: number) => number;

/** Een vast rijtje willekeurige keuzes: gelijk zaad, gelijke keuzes. */
export function kiezer(zaad: number): Kies {
  let stand = zaad | 1;
  return (grens) => {
    stand = Math.imul(stand ^ (stand >>> 15), 0x2c1b3c6d);
    stand = Math.imul(stand ^ (stand >>> 12), 0x297a2d39);
    stand = (stand ^ (stand >>> 15)) >>> 0;
    return stand % grens;
  };
}

interface Stand {
  kop: string;
  /** Kolom van de eenheid in de bron. */
  kolom: number;
  inNaam: boolean;
  label: number;
  schuif: number;
  inRij: boolean;
}

const metVelden =
  /^(?:regeling|gegevens|parameters|uitkomsten|plichten|bevoegdheden|verboden|beoordeling|lezing|verdeling|verwerking|reeks)\b/;
const vrij = /^(?:organen|partijen|registers|keuze)\b/;

/** Dezelfde woorden met ander wit en andere regeleinden, zonder dat een regel iets anders gaat betekenen. */
export function herschik(bron: string, kies: Kies): string {
  const { value } = parse(bron);
  const eenheden = new Set(eenheidsbegin(value));
  const { tokens } = lex(bron);
  const stand: Stand = { kop: '', kolom: 0, inNaam: false, label: -1, schuif: 0, inRij: false };
  let uit = '';
  let vorigEind = 0;
  for (const [i, token] of tokens.entries()) {
    const wit = bron.slice(vorigEind, token.begin);
    uit += i === 0 ? wit : ander(wit, token, tokens[i - 1], tokens[i + 1], stand, eenheden, kies);
    uit += token.image;
    vorigEind = token.eind;
  }
  return uit + bron.slice(vorigEind);
}

function ander(
  wit: string,
  token: Token,
  vorige: Token | undefined,
  volgende: Token | undefined,
  stand: Stand,
  eenheden: ReadonlySet<number>,
  kies: Kies,
): string {
  if (token.tokenType === T.Kop) {
    Object.assign(stand, { kop: token.image, kolom: 0, inNaam: false, label: -1, schuif: kies(4) - 1 });
    return wit;
  }
  // Een rij van een tabel staat op één regel.
  if (token.tokenType === T.RijBegin) {
    stand.inRij = true;
    return ingesprongen(wit, stand.schuif);
  }
  if (stand.inRij) {
    stand.inRij = token.tokenType !== T.RijEinde;
    return ' '.repeat(1 + kies(3));
  }
  if (eenheden.has(token.begin)) {
    Object.assign(stand, { kolom: token.kolom, inNaam: metVelden.test(stand.kop), label: -1 });
    return ingesprongen(wit, stand.schuif);
  }
  if (token.tokenType === T.Label && token.vooraan) stand.label = token.kolom;
  else if (token.vooraan && stand.label >= token.kolom) stand.label = -1;
  else if (!wit.includes('#')) return binnen(token, vorige, volgende, stand, kies);
  return ingesprongen(wit, stand.schuif);
}

/** Wit binnen een eenheid: spaties, of een regeleinde waar dat mag. */
function binnen(
  token: Token,
  vorige: Token | undefined,
  volgende: Token | undefined,
  stand: Stand,
  kies: Kies,
): string {
  const teken = [T.Punt, T.Puntkomma, T.Komma, T.Dubbelepunt].includes(token.tokenType);
  const naam = stand.inNaam;
  if (token.tokenType === T.Dubbelepunt) stand.inNaam = false;
  if (teken) return ' '.repeat(kies(5) === 0 ? 1 : 0);
  const losKop = stand.kolom === 0 && !vrij.test(stand.kop);
  const heikel = /^(?:gegeven|verwacht|zoals)$|^.{1,3}$|^\d/;
  const mag =
    !naam &&
    !losKop &&
    !heikel.test(token.image) &&
    !heikel.test(vorige?.image ?? '') &&
    volgende?.tokenType !== T.Dubbelepunt;
  if (!mag || kies(4) > 0) return [' ', '  ', ' ', '\u00a0', '   '][kies(5)] ?? ' ';
  const diep = Math.max(stand.kolom, stand.label) + 1 + kies(5);
  return `${' '.repeat(kies(2))}\n${' '.repeat(diep + Math.max(0, stand.schuif))}`;
}

/** Alle regels van een blok schuiven evenveel op. */
const ingesprongen = (wit: string, schuif: number): string =>
  wit.replace(
    /\n([ ]+)(?=[^ \n]|$)/g,
    (_, spaties: string) => `\n${' '.repeat(Math.max(1, spaties.length + schuif))}`,
  );

function eenheidsbegin(knoop: unknown, pad = ''): readonly number[] {
  if (Array.isArray(knoop)) return knoop.flatMap((deel: unknown) => eenheidsbegin(deel, pad));
  if (knoop === null || typeof knoop !== 'object') return [];
  return Object.entries(knoop).flatMap(([sleutel, deel]) => {
    if (!/^(?:blokken|velden|inhoud|zinnen|secties|gegeven|verwacht)$/.test(sleutel) || !Array.isArray(deel))
      return [];
    const eigen =
      sleutel === 'blokken' ? [] : (deel as { span: { begin: number } }[]).map(({ span }) => span.begin);
    return [...eigen, ...eenheidsbegin(deel, sleutel)];
  });
}
