/**
 * De snelle weg voor rechtstreekse vergelijking van decimale tekst uit de zaak: dezelfde antwoorden als de breuken van
 * `getal.ts`, zonder ze te maken.
 */
import { bedrag, getalTekst, vergelijkGetal } from './getal.ts';
import { honderdsten } from './honderdsten.ts';
import type { Vergelijking } from './model.ts';
import type { Waarheid } from './uitkomst.ts';
import { klopt, type Misschien } from './vergelijk.ts';

/** Hetzelfde als `vergelijkGetal(cmp, bedrag(a), bedrag(b))`; `null` voldoet aan geen vergelijking. */
export function vergelijkDecimaal(cmp: Vergelijking, a: Misschien<string>, b: Misschien<string>): Waarheid {
  if (a === null || b === null) return false;
  if (a === undefined || b === undefined) return undefined;
  const verschil = honderdsten(a) - honderdsten(b);
  return Number.isNaN(verschil) ? vergelijkGetal(cmp, bedrag(a), bedrag(b)) : klopt(cmp, verschil);
}

/** Het laagste van twee decimale teksten, geschreven als `getalTekst`; onbekend zodra er een onbekend of afwezig is. */
export function laagsteDecimaal(a: Misschien<string>, b: Misschien<string>): string | undefined {
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  return decimaleTekst(vergelijkDecimaal('<=', a, b) === true ? a : b);
}

/** Het hoogste van twee decimale teksten, geschreven als `getalTekst`; onbekend zodra er een onbekend of afwezig is. */
export function hoogsteDecimaal(a: Misschien<string>, b: Misschien<string>): string | undefined {
  if (typeof a !== 'string' || typeof b !== 'string') return undefined;
  return decimaleTekst(vergelijkDecimaal('>=', a, b) === true ? a : b);
}

/** Eén schrijfwijze per getal, die van `getalTekst`: "67.50" wordt "67.5" en "007" wordt "7". */
export function decimaleTekst(tekst: Misschien<string>): string | undefined {
  if (tekst === null || tekst === undefined) return undefined;
  if (isEnigeSchrijfwijze(tekst)) return tekst;
  const waarde = bedrag(tekst);
  return waarde && getalTekst(waarde);
}

/** Geen overbodige nullen vooraan of achteraan, en geen minteken dat voor nul zou kunnen staan. */
function isEnigeSchrijfwijze(tekst: string): boolean {
  const begin = tekst.charCodeAt(0);
  if (begin === NUL ? tekst.charCodeAt(1) !== PUNT && tekst.length > 1 : begin === STREEP) return false;
  return tekst.charCodeAt(tekst.length - 1) !== NUL || !tekst.includes('.');
}

const NUL = 48;
const PUNT = 46;
const STREEP = 45;
