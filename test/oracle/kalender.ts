/** De kalender van het orakel: dagen als tekst (`2026-03-01`), gerekend met jaar, maand en dag. */

export type Kalendereenheid = 'dag' | 'week' | 'maand' | 'jaar';

/** Een maand of jaar verder is dezelfde dag van de maand, en anders de laatste dag van die maand. */
export function plusTijd(dag: string, aantal: number, eenheid: Kalendereenheid): string {
  const [j, m, d] = delen(dag);
  if (eenheid === 'dag' || eenheid === 'week')
    return schrijf(j, m, d + aantal * (eenheid === 'week' ? 7 : 1));
  const maanden = j * 12 + (m - 1) + aantal * (eenheid === 'jaar' ? 12 : 1);
  const jaar = Math.floor(maanden / 12);
  const maand = (maanden % 12) + 1;
  return schrijf(jaar, maand, Math.min(d, dagenInMaand(jaar, maand)));
}

export const isVolledig = (datum: string): boolean => delen(datum)[2] !== 0;

/** Alle dagen die een (onvolledige) datum kan zijn. */
export function dagenVan(datum: string): readonly string[] {
  const [j, m, d] = delen(datum);
  if (d !== 0) return [datum];
  const maanden = m === 0 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [m];
  return maanden.flatMap((maand) =>
    Array.from({ length: dagenInMaand(j, maand) }, (_, i) => schrijf(j, maand, i + 1)),
  );
}

function delen(datum: string): readonly [number, number, number] {
  const [j = '0', m = '0', d = '0'] = datum.split('-');
  return [Number(j), Number(m), Number(d)];
}

function dagenInMaand(j: number, m: number): number {
  if (m !== 2) return [4, 6, 9, 11].includes(m) ? 30 : 31;
  return j % 400 === 0 || (j % 4 === 0 && j % 100 !== 0) ? 29 : 28;
}

/** Een dagnummer buiten de maand loopt door in de volgende of vorige maand. */
function schrijf(j: number, m: number, d: number): string {
  if (d < 1) return m === 1 ? schrijf(j - 1, 12, d + 31) : schrijf(j, m - 1, d + dagenInMaand(j, m - 1));
  const lengte = dagenInMaand(j, m);
  if (d > lengte) return m === 12 ? schrijf(j + 1, 1, d - lengte) : schrijf(j, m + 1, d - lengte);
  return `${cijfers(j, 4)}-${cijfers(m, 2)}-${cijfers(d, 2)}`;
}

const cijfers = (getal: number, aantal: number): string => String(getal).padStart(aantal, '0');
