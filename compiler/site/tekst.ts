/** Kleine woorden die op elke bladzijde hetzelfde zijn. */

export const isGewoonAdres = (link: string): boolean => /^https?:\/\/[^\s/]/i.test(link);

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** "1 voorbeeld", "2 voorbeelden". */
export const telwoord = (aantal: number, een: string, meer: string): string =>
  `${String(aantal)} ${aantal === 1 ? een : meer}`;
