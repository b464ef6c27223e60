/** Wat een beslissing gebruikt, en de volgorde waarin beslissingen op elkaar rusten. */
import type { Beslissing, Keuze, Lezing } from '../../runtime/model.ts';

type Gebruik = Beslissing['gebruikt'];

/** Bij een open keuze: het oordeel dat beslist of iets wat niet genoemd is, erbij hoort. */
export type Kringoordelen = ReadonlyMap<string, string>;

export const kringoordelen = (keuzes: readonly Keuze[]): Kringoordelen =>
  new Map(keuzes.flatMap(({ id, oordeel }) => (oordeel === undefined ? [] : [[id, oordeel] as const])));

/** De feiten, beslissingen en lezingen die rechtstreeks genoemd worden, met het oordeel bij een kring. */
export function gebruikVan(knoop: unknown, oordelen: Kringoordelen = new Map()): Gebruik {
  const feiten = new Set<string>();
  const beslissingen = new Set<string>();
  const lezingen = new Set<string>();
  const bak: Readonly<Record<string, Set<string>>> = {
    feit: feiten,
    beslissing: beslissingen,
    lezing: lezingen,
  };
  const loop = (deel: unknown): void => {
    if (Array.isArray(deel)) deel.forEach(loop);
    else if (deel !== null && typeof deel === 'object') {
      const kring = 'op' in deel && deel.op === 'isEen' && 'keuze' in deel ? deel.keuze : undefined;
      const oordeel = typeof kring === 'string' ? oordelen.get(kring) : undefined;
      if (oordeel !== undefined) feiten.add(oordeel);
      for (const sleutel in deel) {
        const waarde = (deel as Readonly<Record<string, unknown>>)[sleutel];
        if (typeof waarde === 'object') loop(waarde);
        else if (typeof waarde === 'string') bak[sleutel]?.add(waarde);
      }
    }
  };
  loop(knoop);
  return { feiten: [...feiten], beslissingen: [...beslissingen], lezingen: [...lezingen] };
}

/** Zet beslissingen achter wat zij gebruiken en vult het gebruik aan tot alles wat geraadpleegd kan worden. */
export function ordenBeslissingen(
  beslissingen: readonly Beslissing[],
  lezingen: readonly Lezing[],
  oordelen: Kringoordelen,
  bijKring: (kring: readonly string[]) => void,
): readonly Beslissing[] {
  const opId = new Map(beslissingen.map((deel) => [deel.id, deel]));
  const perLezing = new Map(
    lezingen.map((lezing) => [lezing.id, gebruikVan(lezing.alternatieven, oordelen)]),
  );
  const klaar = new Map<string, Beslissing>();
  const pad: string[] = [];

  const bezoek = (id: string): Gebruik => {
    const eerder = klaar.get(id);
    if (eerder) return eerder.gebruikt;
    const beslissing = opId.get(id);
    if (!beslissing) return leeg;
    if (pad.includes(id)) {
      bijKring([...pad.slice(pad.indexOf(id)), id]);
      return leeg;
    }
    pad.push(id);
    const gebruikt = volledig(beslissing.gebruikt);
    pad.pop();
    // Na een kring kan de beslissing langs een andere weg al geplaatst zijn.
    if (!klaar.has(id)) klaar.set(id, { ...beslissing, gebruikt });
    return gebruikt;
  };

  const volledig = (eigen: Gebruik): Gebruik => {
    const viaLezing = eigen.lezingen.map((id) => perLezing.get(id)).filter((deel) => deel !== undefined);
    const direct = samen([eigen, ...viaLezing]);
    const verder = direct.lezingen.length > eigen.lezingen.length ? volledig(direct) : direct;
    return samen([verder, ...verder.beslissingen.map(bezoek)]);
  };

  for (const { id } of beslissingen) bezoek(id);
  return [...klaar.values()];
}

const leeg: Gebruik = { feiten: [], beslissingen: [], lezingen: [] };

function samen(delen: readonly Gebruik[]): Gebruik {
  const [enige] = delen;
  if (enige && delen.length === 1) return enige;
  const alle = (soort: keyof Gebruik): readonly string[] => [
    ...new Set(delen.flatMap((deel) => deel[soort])),
  ];
  return { feiten: alle('feiten'), beslissingen: alle('beslissingen'), lezingen: alle('lezingen') };
}
