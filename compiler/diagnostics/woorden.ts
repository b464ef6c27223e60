/** Kleine hulp voor berichten. */

/** "a, b en c" */
export function opsom(delen: readonly string[], voegwoord: 'en' | 'of'): string {
  if (delen.length <= 1) return delen[0] ?? '';
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen[delen.length - 1] ?? ''}`;
}

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

export const aanhaal = (tekst: string): string => `'${tekst}'`;

/** Van een lange zin het begin en het einde: de zin zelf staat onder de melding. */
export function citeer(tekst: string): string {
  const woorden = tekst.split(' ');
  return aanhaal(
    woorden.length <= 12 ? tekst : `${woorden.slice(0, 5).join(' ')} … ${woorden.slice(-4).join(' ')}`,
  );
}

export const bedoelde = (namen: readonly string[]): string | undefined =>
  namen.length === 0 ? undefined : `Bedoelde u ${opsom(namen.map(aanhaal), 'of')}?`;
