/** Wat er in een zaak anders kan zijn, los van de uitvoering opgesomd: elke plaats met waarden die ertoe kunnen doen. */
import type { Feit, Regelingmodel } from '../../runtime/model.ts';
import type { Groep, Verandering } from '../../runtime/waarom-niet-model.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { breuktekst, type Breuk } from '../oracle/breuk.ts';
import { constanten, kandidaten } from '../oracle/kandidaten.ts';
import type { Waarde } from '../oracle/wereld.ts';
import type { Zaak } from './zaak.ts';

export interface Plaats {
  readonly naam: string;
  readonly isBekend: boolean;
  readonly waarden: readonly unknown[];
  readonly zet: (zaak: Zaak, waarde: unknown) => Zaak;
}

const veld = (zaak: Zaak, { object, sleutel }: Feit, waarde: unknown): Zaak => ({
  ...zaak,
  [object]: { ...zaak[object], [sleutel]: waarde },
});

/** De plaats van een verandering, zoals {@link plaatsen} haar noemt. */
export const naamVan = ({ pad, label, opDatum }: Verandering): string =>
  `${pad}${label === undefined ? '' : `#${label}`}${opDatum === undefined ? '' : `@${opDatum}`}`;

export const namenVan = ({ veranderingen, ookBekend }: Groep): readonly string[] =>
  [...veranderingen, ...ookBekend].map(naamVan);

const opGegeven = (feit: Feit, w: Waarde): unknown => {
  if (typeof w !== 'object' || w === null || 'anders' in w) return w;
  const tekst = breuktekst(w as Breuk);
  return feit.type.soort === 'aantal' ? Number(tekst) : tekst;
};

/** Een waarde zoals zij in een zaak kan staan: met breuken als 1/3 kan dat niet. */
const isSchrijfbaar = (waarde: unknown): boolean =>
  typeof waarde !== 'string' || !/^-?\d+\/\d+$/.test(waarde);

/** Wat de beslissing of een controle raadpleegt, behalve lijsten en hun elementen, en wat vastligt. */
export function plaatsen(model: Regelingmodel, zaak: Zaak, beslissing: string): Plaats[] {
  const gebruikt = new Set(model.beslissingen.find(({ id }) => id === beslissing)?.gebruikt.feiten);
  const controles = JSON.stringify(model.controles);
  const elementen = new Set(
    model.feiten.flatMap(({ type }) => (type.soort === 'lijst' ? [type.object] : [])),
  );
  const keuzes = new Map(model.keuzes.map((keuze) => [keuze.id, keuze]));
  const gegevens = model.feiten.map((feit) => ({
    type: feit.type,
    gegeven: oordeelVan(feit, zaak[feit.object]?.[feit.sleutel]),
  }));
  const c = constanten([model.beslissingen, model.controles, model.lezingen, model.geldig], gegevens);
  return model.feiten.flatMap((feit): Plaats[] => {
    if (feit.type.soort === 'lijst' || elementen.has(feit.object)) return [];
    if (feit.soort === 'parameter') return [];
    if (!gebruikt.has(feit.id) && !controles.includes(`"${feit.id}"`)) return [];
    const ruw = zaak[feit.object]?.[feit.sleutel];
    // Wat vastligt kan niet anders, maar wel bekend worden; een tekst ook.
    const magAnders = feit.ligtVast !== true && feit.type.soort !== 'tekst';
    if (ruw !== undefined && !magAnders && !isLos(feit, ruw)) return [];
    if (feit.perDatum) return perDag(feit, ruw, keuzes, c);
    if (feit.type.soort === 'keuzes') {
      const labels = keuzes.get(feit.type.keuze)?.labels ?? [];
      return labels.map((label) => lidVan(feit, ruw, label, labels));
    }
    const waarden = kandidaten(feit, keuzes, c)
      .map((w) => opGegeven(feit, w))
      .filter(isSchrijfbaar);
    const alsOordeel = (waarde: unknown): unknown =>
      feit.soort === 'beoordeling' && waarde !== null
        ? {
            oordeel: waarde,
            motivering: 'proef',
            ...(feit.door?.[0] === undefined ? {} : { door: feit.door[0] }),
          }
        : waarde;
    return [
      {
        naam: feit.id,
        isBekend: ruw !== undefined && !isLos(feit, ruw),
        waarden,
        zet: (z, waarde) => veld(z, feit, alsOordeel(waarde)),
      },
    ];
  });
}

const oordeelVan = ({ soort }: Feit, ruw: unknown): unknown =>
  soort === 'beoordeling' && typeof ruw === 'object' && ruw !== null
    ? (ruw as { oordeel?: unknown }).oordeel
    : ruw;

/** Een oordeel dat niet meetelt, is onbekend. */
function isLos({ soort, door }: Feit, ruw: unknown): boolean {
  if (soort !== 'beoordeling' || ruw === null) return false;
  const { motivering = '', door: gaf = '' } = ruw as { motivering?: string; door?: string };
  const kaal = (orgaan: string): string => orgaan.toLowerCase().replace(/^(de|het) /, '');
  return (
    motivering.trim() === '' ||
    (door !== undefined && door.length > 0 && !door.some((o) => kaal(o) === kaal(gaf)))
  );
}

interface Verzameling {
  readonly ja?: readonly string[];
  readonly nee?: readonly string[];
}

const inDelen = (ruw: unknown, labels: readonly string[]): Required<Verzameling> => {
  if (ruw === undefined) return { ja: [], nee: [] };
  if (ruw === null) return { ja: [], nee: labels };
  if (Array.isArray(ruw)) return { ja: ruw as string[], nee: labels.filter((label) => !ruw.includes(label)) };
  const { ja = [], nee = [] } = ruw as Verzameling;
  return { ja, nee };
};

const metLid = (ruw: unknown, labels: readonly string[], label: string, wel: unknown): unknown => {
  const { ja, nee } = inDelen(ruw, labels);
  const zonder = (rij: readonly string[]): readonly string[] => rij.filter((ander) => ander !== label);
  return {
    ja: wel === true ? [...zonder(ja), label] : zonder(ja),
    nee: wel === true ? zonder(nee) : [...zonder(nee), label],
  };
};

function lidVan(feit: Feit, ruw: unknown, label: string, labels: readonly string[]): Plaats {
  const { ja, nee } = inDelen(ruw, labels);
  return {
    naam: `${feit.id}#${label}`,
    isBekend: ja.includes(label) || nee.includes(label),
    waarden: [true, false],
    zet: (z, wel) => veld(z, feit, metLid(z[feit.object]?.[feit.sleutel], labels, label, wel)),
  };
}

function perDag(
  feit: Feit,
  ruw: unknown,
  keuzes: Parameters<typeof kandidaten>[1],
  c: Parameters<typeof kandidaten>[2],
): Plaats[] {
  if (!Array.isArray(ruw)) return [];
  const labels = feit.type.soort === 'keuzes' ? (keuzes.get(feit.type.keuze)?.labels ?? []) : [];
  return (ruw as { op: string; waarde: unknown }[]).flatMap(({ op, waarde }): Plaats[] => {
    const opDag = (z: Zaak, doe: (oud: unknown) => unknown): Zaak => {
      const dagen = z[feit.object]?.[feit.sleutel] as { op: string; waarde: unknown }[];
      return veld(
        z,
        feit,
        dagen.map((dag) => (dag.op === op ? { op, waarde: doe(dag.waarde) } : dag)),
      );
    };
    if (feit.type.soort !== 'keuzes') {
      const waarden = kandidaten({ ...feit, facultatief: undefined } as unknown as Feit, keuzes, c)
        .map((w) => opGegeven(feit, w))
        .filter(isSchrijfbaar);
      return [{ naam: `${feit.id}@${op}`, isBekend: true, waarden, zet: (z, w) => opDag(z, () => w) }];
    }
    return labels.map((label) => {
      const { ja, nee } = inDelen(waarde, labels);
      return {
        naam: `${feit.id}#${label}@${op}`,
        isBekend: ja.includes(label) || nee.includes(label),
        waarden: [true, false],
        zet: (z, wel) => opDag(z, (oud) => metLid(oud, labels, label, wel)),
      };
    });
  });
}

/** Of twee uitkomsten hetzelfde doel halen, gezien vanaf de uitkomst die er was. */
export function zelfdeDoel(was: Uitkomst, doel: Uitkomst, uit: Uitkomst): boolean {
  if (doel.soort !== uit.soort) return false;
  if (doel.soort !== 'waarde' || uit.soort !== 'waarde') return doel.soort === 'niet van toepassing';
  if (was.soort !== 'waarde' && typeof doel.waarde !== 'boolean' && !isLabel(doel.waarde)) return true;
  if (typeof doel.waarde === 'boolean' || isLabel(doel.waarde)) return uit.waarde === doel.waarde;
  if (was.soort !== 'waarde') return true;
  const kant = (waarde: unknown): number => Math.sign(alsGetal(waarde) - alsGetal(was.waarde));
  return kant(doel.waarde) === kant(uit.waarde);
}

const isLabel = (waarde: unknown): boolean =>
  typeof waarde === 'string' && !/^-?\d+(\.\d+)?(\/\d+)?$/.test(waarde) && !/^\d{4}-\d\d-\d\d$/.test(waarde);

const alsGetal = (waarde: unknown): number => {
  const tekst = String(waarde);
  if (/^\d{4}-\d\d-\d\d$/.test(tekst)) return Date.parse(tekst) / 86_400_000;
  const [t = '', n = '1'] = tekst.split('/');
  return Number(t) / Number(n);
};
