/** Een zaak waarin alles anders is, behalve wat een uitleg aanhaalt. */
import type { Feit, Keuze, Regelingmodel } from '../../runtime/model.ts';
import type { Aanhaling, Deel } from './uitleg-deel.ts';
import type { Zaak } from './zaak.ts';

type Velden = Readonly<Record<string, unknown>>;

/** Wat aangehaald is komt uit `zaak`, de rest uit `ander`. */
export function behalve(model: Regelingmodel, deel: Deel, zaak: Zaak, ander: Zaak): Zaak {
  const elementen = new Set(
    model.feiten.flatMap(({ type }) => (type.soort === 'lijst' ? [type.object] : [])),
  );
  const uit: Zaak = {};
  for (const feit of model.feiten) {
    if (elementen.has(feit.object)) continue;
    const [oud, nieuw] = [zaak, ander].map(
      (bron) => (bron[feit.object] as Velden | undefined)?.[feit.sleutel],
    );
    const waarde =
      feit.type.soort === 'lijst'
        ? meng.lijst(model, feit, deel, oud, nieuw)
        : meng.feit(model, feit, deel.feiten.get(feit.id), oud, nieuw);
    if (waarde !== undefined) (uit[feit.object] ??= {})[feit.sleutel] = waarde;
  }
  const lezingen = model.lezingen.flatMap(({ id }): readonly (readonly [string, unknown])[] => {
    const letter = (deel.lezingen.has(id) ? zaak : ander)['lezingen']?.[id];
    return letter === undefined ? [] : [[id, letter]];
  });
  return lezingen.length > 0
    ? { ...uit, lezingen: Object.fromEntries(lezingen) as Record<string, unknown> }
    : uit;
}

const meng = {
  feit(
    model: Regelingmodel,
    feit: Feit,
    aanhaling: Aanhaling | undefined,
    oud: unknown,
    nieuw: unknown,
  ): unknown {
    if (aanhaling === undefined) return nieuw;
    if (aanhaling.heel) return oud;
    if (feit.perDatum) return perDag(model, feit, aanhaling, oud, nieuw);
    return leden(model, feit, aanhaling, oud, nieuw);
  },

  lijst(model: Regelingmodel, feit: Feit, deel: Deel, oud: unknown, nieuw: unknown): unknown {
    const { id, type } = feit;
    if (type.soort !== 'lijst' || deel.heleLijsten.has(id)) return oud;
    const genoemd =
      deel.lijsten.has(id) ||
      [...deel.feiten.keys()].some((pad) => pad.startsWith(`${id}.`) || pad.startsWith(`${id}[`));
    if (!genoemd) return nieuw;
    if (oud === undefined || oud === null) return oud;
    const onder = Array.isArray(oud) ? '' : '.elementen';
    const rij = (bron: unknown): readonly Velden[] =>
      Array.isArray(bron)
        ? (bron as readonly Velden[])
        : ((bron as { elementen?: readonly Velden[] } | undefined)?.elementen ?? []);
    const anderen = rij(nieuw);
    const velden = model.feiten.filter(({ object }) => object === type.object);
    const elementen = rij(oud).map((element, i) => {
      const vervanging = anderen[i % Math.max(1, anderen.length)] ?? {};
      const inhoud = velden.flatMap((veld): readonly (readonly [string, unknown])[] => {
        const pad = `${id}${onder}[${String(i)}].${veld.sleutel}`;
        const waarde = meng.feit(
          model,
          veld,
          deel.feiten.get(pad),
          element[veld.sleutel],
          vervanging[veld.sleutel],
        );
        return waarde === undefined ? [] : [[veld.sleutel, waarde]];
      });
      return Object.fromEntries(inhoud) as Velden;
    });
    return Array.isArray(oud) ? elementen : { volledig: false, elementen };
  },
};

function perDag(
  model: Regelingmodel,
  feit: Feit,
  aanhaling: Aanhaling,
  oud: unknown,
  nieuw: unknown,
): unknown {
  if (!Array.isArray(oud)) return oud;
  type Op = { readonly op: string; readonly waarde: unknown };
  const bij = (bron: unknown, dag: string): unknown =>
    Array.isArray(bron) ? (bron as readonly Op[]).find(({ op }) => op === dag)?.waarde : undefined;
  const dagen = new Set(
    [...(oud as readonly Op[]), ...(Array.isArray(nieuw) ? (nieuw as readonly Op[]) : [])].map(
      ({ op }) => op,
    ),
  );
  return [...dagen].sort().flatMap((op) => {
    const waarde = !aanhaling.dagen.has(op)
      ? bij(nieuw, op)
      : aanhaling.leden.size > 0
        ? leden(model, feit, aanhaling, bij(oud, op), bij(nieuw, op))
        : bij(oud, op);
    return waarde === undefined ? [] : [{ op, waarde }];
  });
}

/** Van een verzameling alleen de aangehaalde leden; de rest andersom als `nieuw` niets zegt. */
function leden(
  { keuzes }: Regelingmodel,
  { type }: Feit,
  aanhaling: Aanhaling,
  oud: unknown,
  nieuw: unknown,
): unknown {
  if (type.soort !== 'keuzes' || oud === null || oud === undefined || nieuw === null) return oud;
  const { labels = [] } = keuzes.find(({ id }: Keuze) => id === type.keuze) ?? {};
  const stand = (bron: unknown, label: string): boolean | undefined => {
    if (bron === undefined || bron === null) return undefined;
    if (Array.isArray(bron)) return bron.includes(label);
    const { ja = [], nee = [] } = bron as { ja?: readonly string[]; nee?: readonly string[] };
    return ja.includes(label) ? true : nee.includes(label) ? false : undefined;
  };
  const van = (label: string): boolean | undefined => stand(aanhaling.leden.has(label) ? oud : nieuw, label);
  return {
    ja: labels.filter((label) => van(label) === true),
    nee: labels.filter((label) => van(label) === false),
  };
}
