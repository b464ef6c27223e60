/** De teksten van een blad in een paneel. Zij komen uit dezelfde bundel als die van de extensie, en gaan met de bladzijde mee. */

let bundel: Readonly<Record<string, string>> = {};

export const l10n = {
  /** De bundel in de taal van de editor; zonder staat er wat in de code staat. */
  gebruik: (teksten: Readonly<Record<string, string>>): void => {
    bundel = teksten;
  },
  /** Een tekst, met op de plaats van `{0}`, `{1}` … wat ingevuld wordt. */
  t: (tekst: string, ...waarden: readonly string[]): string =>
    (bundel[tekst] ?? tekst).replace(/\{(\d+)\}/g, (heel, i: string) => waarden[Number(i)] ?? heel),
};
