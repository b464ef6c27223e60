/** Dagen in tijdvakken, dag voor dag geteld. */

export interface Tijdvak {
  readonly begin: string;
  /** `null`: het loopt nog. */
  readonly eind: string | null;
}

const DAG = 86_400_000;
const nummer = (dag: string): number => Date.parse(`${dag}T00:00:00Z`) / DAG;

/** Meer dagen dan dit worden niet een voor een nagelopen. */
const MEESTE = 10_000;

/** De meeste dagen achtereen (met ten hoogste `onderbreking` dagen ertussen), of alle samen; niets als het er te veel zijn. */
export function telDagVoorDag(
  tijdvakken: readonly Tijdvak[],
  van: string | undefined,
  tot: string | undefined,
  onderbreking: number | undefined,
): number | undefined {
  const dagen = new Set<number>();
  for (const { begin, eind } of tijdvakken) {
    const eerste = Math.max(nummer(begin), van === undefined ? -Infinity : nummer(van));
    const laatste = Math.min(
      eind === null ? Infinity : nummer(eind),
      tot === undefined ? Infinity : nummer(tot),
    );
    if (laatste - eerste > MEESTE) return undefined;
    for (let dag = eerste; dag <= laatste; dag++) dagen.add(dag);
  }
  if (onderbreking === undefined) return dagen.size;
  const volgorde = [...dagen].sort((a, b) => a - b);
  let meeste = 0;
  let reeks = 0;
  volgorde.forEach((dag, i) => {
    const vorige = volgorde[i - 1];
    reeks = vorige !== undefined && dag - vorige - 1 <= onderbreking ? reeks + 1 : 1;
    meeste = Math.max(meeste, reeks);
  });
  return meeste;
}
