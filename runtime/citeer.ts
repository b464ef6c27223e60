/** Wat iemand opgaf, herkenbaar en veilig in een melding: kort, op één regel, zonder onzichtbare tekens. */
import { isLijst } from './vreemd.ts';

const LANGSTE_CITAAT = 60;

/**
 * Stuurtekens, tekens die de leesrichting omkeren, onzichtbare tekens en losse helften van tekens: in een terminal of
 * webpagina kunnen zij de melding iets anders laten zeggen.
 */
const GEVAARLIJK = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}]/gu;

/** De tekst tussen aanhalingstekens, na zestig tekens afgekapt. */
export function citeer(tekst: string): string {
  return `"${kort(tekst)}"`;
}

/** De tekst zonder aanhalingstekens, na zestig tekens afgekapt. */
export function kort(tekst: string): string {
  // Knippen kan een teken van twee helften breken; de losse eerste helft gaat mee weg.
  const knip = (): string => tekst.slice(0, LANGSTE_CITAAT - 1).replace(/[\uD800-\uDBFF]$/, '');
  const begin = tekst.length > LANGSTE_CITAAT ? `${knip()}…` : tekst;
  return begin.replace(GEVAARLIJK, (teken) => {
    return `\\u${(teken.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

/** Wat voor waarde het is, in woorden: `de tekst "ja"`, `het getal 5`, `een lijst`. */
export function aard(x: unknown): string {
  switch (typeof x) {
    case 'string':
      return `de tekst ${citeer(x)}`;
    case 'number':
      return `het getal ${x}`;
    case 'boolean':
      return String(x);
    case 'undefined':
      return 'niets';
    case 'bigint':
      return 'een getal dat niet in JSON past';
    case 'symbol':
      return 'een symbool';
    case 'function':
      return 'een functie';
    case 'object':
      return x === null ? 'null (geen)' : isLijst(x) ? 'een lijst' : 'een object';
  }
}

/** Een sleutel achter een pad: `.naam`, of tussen haken en aanhalingstekens als hij geen gewone naam is. */
export function metSleutel(pad: string, sleutel: string | symbol): string {
  const tekst = typeof sleutel === 'string' ? sleutel : `symbool ${sleutel.description ?? ''}`;
  if (!/^[\p{L}\p{N}_$-]{1,60}$/u.test(tekst)) return `${pad}[${citeer(tekst)}]`;
  return pad === '' ? tekst : `${pad}.${tekst}`;
}
