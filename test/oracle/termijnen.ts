/**
 * De Algemene termijnenwet van het orakel: dag voor dag geteld, met JavaScripts eigen kalender in UTC en Pasen uit de
 * kerkelijke tabel van maansleutels.
 */
import { plusTijd, type Kalendereenheid } from './kalender.ts';

const DAG = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const plus = (dag: string, aantal: number): string => iso(Date.parse(dag) + aantal * DAG);

/** Paaszondag, zoals de kerk haar opschreef: van maansleutel (epacta) naar volle maan naar zondag. */
export function pasen(jaar: number): string {
  const eeuw = Math.floor(jaar / 100) + 1;
  const gulden = (jaar % 19) + 1;
  const zon = Math.floor((3 * eeuw) / 4) - 12;
  const maan = Math.floor((8 * eeuw + 5) / 25) - 5;
  const sleutel = (((11 * gulden + 20 + maan - zon) % 30) + 30) % 30;
  const later = sleutel === 24 || (sleutel === 25 && gulden > 11) ? sleutel + 1 : sleutel;
  const dag = 44 - later < 21 ? 74 - later : 44 - later;
  const ms = Date.UTC(jaar, 2, dag);
  return iso(ms + (7 - new Date(ms).getUTCDay()) * DAG);
}

function isVrij(dag: string, gelijkgesteld: readonly string[]): boolean {
  const weekdag = new Date(dag).getUTCDay();
  return weekdag % 6 === 0 || feestdagen(dag.slice(0, 4)).includes(dag) || gelijkgesteld.includes(dag);
}

const perJaar = new Map<string, readonly string[]>();
function feestdagen(jaar: string): readonly string[] {
  const rond = (): readonly string[] => [-2, 1, 39, 50].map((n) => plus(pasen(Number(jaar)), n));
  const vast = ['01-01', '05-05', '12-25', '12-26'].map((d) => `${jaar}-${d}`);
  const alle = perJaar.get(jaar) ?? [...rond(), ...vast, koningsdag(Number(jaar))];
  perJaar.set(jaar, alle);
  return alle;
}

function koningsdag(jaar: number): string {
  const dag =
    jaar < 1949 ? `${String(jaar)}-08-31` : jaar < 2014 ? `${String(jaar)}-04-30` : `${String(jaar)}-04-27`;
  const zondag = new Date(dag).getUTCDay() === 0 && jaar >= 1949;
  return zondag ? plus(dag, jaar < 1980 ? 1 : -1) : dag;
}

const MEESTE: Readonly<Record<Kalendereenheid, number>> = { dag: 90, week: 12, maand: 3, jaar: 0 };

/** De laatste dag van de termijn: de eerste werkdag vanaf het getelde einde waarvóór genoeg werkdagen liggen. */
export function laatsteDagVan(
  vanaf: string,
  aantal: number,
  eenheid: Kalendereenheid,
  gelijkgesteld: readonly string[],
): string {
  let einde = plusTijd(vanaf, aantal, eenheid);
  if (aantal <= 0 || aantal > MEESTE[eenheid]) return einde;
  const lang = eenheid !== 'dag' || aantal >= 3;
  for (;;) {
    let werkdagen = 0;
    for (let dag = plus(vanaf, 1); dag <= einde; dag = plus(dag, 1))
      if (!isVrij(dag, gelijkgesteld)) werkdagen++;
    if (!isVrij(einde, gelijkgesteld) && (!lang || werkdagen >= 2)) return einde;
    einde = plus(einde, 1);
  }
}

/** Hoeveel dagen er van de ene tot en met de andere zijn. */
export const dagenTussen = (van: string, tot: string): number =>
  Math.max(0, (Date.parse(tot) - Date.parse(van)) / DAG + 1);

/** Een datum met een berekend aantal erbij, dat groot kan zijn. */
export function verderVan(dag: string, aantal: number, eenheid: Kalendereenheid): string {
  if (eenheid === 'maand' || eenheid === 'jaar') return plusTijd(dag, aantal, eenheid);
  return plus(dag, aantal * (eenheid === 'week' ? 7 : 1));
}

/**
 * Een termijn die stilstaat: dag voor dag, waarbij een dag in een opschorting niet meetelt, tot er evenveel andere dagen
 * voorbij zijn als de termijn lang is. Dan pas de verlenging. Niets als hij stil blijft staan.
 */
export function opgeschorteDag(
  vanaf: string,
  termijn: { readonly aantal: number; readonly eenheid: Kalendereenheid },
  opschortingen: readonly { readonly van: string | null; readonly tot: string | null }[],
  gelijkgesteld: readonly string[] | undefined,
): string | null {
  const { aantal, eenheid } = termijn;
  const stil = (dag: string): boolean =>
    opschortingen.some(({ van, tot }) => van !== null && van <= dag && (tot === null || dag <= tot));
  let over = dagenTussen(vanaf, plusTijd(vanaf, aantal, eenheid)) - 1;
  const zonderEinde = opschortingen.flatMap(({ van, tot }) => (van !== null && tot === null ? [van] : []));
  let [dag, werkdagen] = [vanaf, 0];
  const volgende = (): void => {
    dag = plus(dag, 1);
  };
  while (over > 0) {
    volgende();
    if (zonderEinde.some((van) => van <= dag)) return null;
    if (stil(dag)) continue;
    over--;
    if (!isVrij(dag, gelijkgesteld ?? [])) werkdagen++;
  }
  if (gelijkgesteld === undefined || aantal > MEESTE[eenheid]) return dag;
  const lang = eenheid !== 'dag' || aantal >= 3;
  while (isVrij(dag, gelijkgesteld) || (lang && werkdagen < 2)) {
    volgende();
    if (!isVrij(dag, gelijkgesteld)) werkdagen++;
  }
  return dag;
}
