/** Veilige stukken uitvoer: alles wat uit een regeling of zaak komt, gaat hierlangs en wordt nooit code. */

/** Een tekst als letterlijke waarde in JavaScript. */
export function tekst(waarde: string): string {
  return JSON.stringify(waarde).replace(/[\u2028\u2029<>\u007f-\u009f]/g, (teken) => {
    const code = teken.charCodeAt(0);
    return teken === '<' || teken === '>' ? teken : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Vrije tekst in een commentaar: op één regel, en zonder wat het commentaar zou sluiten. */
export function inCommentaar(waarde: string): string {
  return waarde
    .replace(/\*\//g, '* /')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();
}

const gereserveerd = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public ' +
    'return static super switch this throw true try typeof undefined var void while with yield z model regeling'
  ).split(' '),
);

/** Een naam die in JavaScript een naam mag zijn. */
export function naam(waarde: string): string {
  const kaal = waarde.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d)/, '_');
  return kaal === '' || gereserveerd.has(kaal) ? `${kaal}_` : kaal;
}

/** Een naam met een hoofdletter, voor een type. */
export function typenaam(waarde: string): string {
  const kaal = waarde
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((deel) => deel !== '')
    .map((deel) => deel.charAt(0).toUpperCase() + deel.slice(1))
    .join('');
  return /^\d/.test(kaal) || kaal === '' ? `T${kaal}` : kaal;
}
