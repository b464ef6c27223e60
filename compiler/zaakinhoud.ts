/** Wat een voorbeeld over één feit zegt, zin na zin, en hoe dat in de zaak komt te staan. */
import type { Feit } from '../runtime/model.ts';
import type { Feitzetting as Gegevenzetting } from './resolve/zettingen.ts';

/** Wat er over één feit gezegd is: één waarde, leden van een verzameling, of zo'n inhoud per dag. */
export interface Inhoud {
  readonly waarde?: unknown;
  readonly leden?: ReadonlyMap<string, boolean>;
  readonly perDag?: ReadonlyMap<string, Inhoud>;
  readonly oordeel?: Gegevenzetting['oordeel'];
  /** Bij een lijst: wat er over een feit van een element gezegd is, op nummer en feit. */
  readonly perElement?: ReadonlyMap<string, Inhoud>;
}

type Feitzetting = Extract<Gegevenzetting, { soort: 'waarde' | 'lid' }>;
interface Wiszetting {
  readonly label?: string | undefined;
  readonly opDatum?: string | undefined;
}

export function metZetting(eerder: Inhoud | undefined, zetting: Feitzetting, feit: Feit | undefined): Inhoud {
  const { opDatum, oordeel } = zetting;
  if (opDatum !== undefined && feit?.perDatum) {
    const dag = metGegeven(eerder?.perDag?.get(opDatum), zetting, feit);
    return { perDag: new Map([...(eerder?.perDag ?? []), [opDatum, dag]]) };
  }
  return { ...metGegeven(eerder, zetting, feit), ...(oordeel ? { oordeel } : {}) };
}

function metGegeven(eerder: Inhoud | undefined, zetting: Feitzetting, feit: Feit | undefined): Inhoud {
  if (zetting.soort === 'lid')
    return { leden: new Map([...(eerder?.leden ?? []), [zetting.label, zetting.erbij]]) };
  const telbaar = feit?.type.soort === 'aantal' && typeof zetting.waarde === 'string';
  return { waarde: telbaar ? Number(zetting.waarde) : zetting.waarde };
}

/** Wat er over een feit nog gezegd is als een waarde, een dag of alles wegvalt. */
export function zonder(eerder: Inhoud | undefined, wis: Wiszetting): Inhoud | undefined {
  const { opDatum, label } = wis;
  if (!eerder || (opDatum === undefined && label === undefined)) return undefined;
  if (eerder.perDag) {
    const dagen = [...eerder.perDag].flatMap(([dag, inhoud]): [string, Inhoud][] => {
      if (opDatum !== undefined && dag !== opDatum) return [[dag, inhoud]];
      const over = zonder(inhoud, { ...wis, opDatum: undefined });
      return over ? [[dag, over]] : [];
    });
    return dagen.length > 0 ? { perDag: new Map(dagen) } : undefined;
  }
  const leden = [...(eerder.leden ?? [])].filter(([lid]) => lid !== label);
  return leden.length > 0 ? { ...eerder, leden: new Map(leden) } : undefined;
}

export function alsJson({ waarde, leden, perDag, oordeel }: Inhoud): unknown {
  if (perDag) return [...perDag].map(([op, inhoud]) => ({ op, waarde: alsJson(inhoud) }));
  const kaal = leden ? { ja: labels(leden, true), nee: labels(leden, false) } : waarde;
  return oordeel ? { oordeel: kaal, ...oordeel } : kaal;
}

const labels = (leden: ReadonlyMap<string, boolean>, erbij: boolean): readonly string[] =>
  [...leden].flatMap(([label, wel]) => (wel === erbij ? [label] : []));
