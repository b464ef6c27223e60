/** Opzoektabellen waarmee een rij woorden snel met de gedeclareerde namen vergeleken wordt. */
import type { Keuzesymbool, Obj, Omgeving, Symbool } from './symbolen.ts';
import { kaal } from './declaraties.ts';
import { volgordes } from './namen.ts';

export interface Naamindex {
  /** Eigenschappen, parameters, lezingen: op de hele naam. */
  readonly waarden: ReadonlyMap<string, readonly Symbool[]>;
  /** Gezegden met ja/nee: op elke volgorde waarin de naam kan staan. */
  readonly gezegden: ReadonlyMap<string, readonly Symbool[]>;
  /** Gezegden met een waarde erachter; `achter` is het woord dat achter de waarde staat. */
  readonly metWaarde: ReadonlyMap<string, readonly { readonly symbool: Symbool; readonly achter?: string }[]>;
  readonly objecten: ReadonlyMap<string, Obj>;
  readonly labels: ReadonlyMap<string, string>;
  readonly keuzes: ReadonlyMap<string, Keuzesymbool>;
  /** Alle woorden die in een naam voorkomen; voor het aanwijzen van tikfouten. */
  readonly woorden: ReadonlySet<string>;
  /** De langste naam in woorden: langer hoeft niet gezocht te worden. */
  readonly langste: number;
}

export function maakIndex(omgeving: Omgeving): Naamindex {
  const waarden = new Map<string, Symbool[]>();
  const gezegden = new Map<string, Symbool[]>();
  const metWaarde = new Map<string, { symbool: Symbool; achter?: string }[]>();
  for (const symbool of omgeving.symbolen) {
    if (symbool.familie !== undefined) voegMetWaarde(metWaarde, symbool);
    else if (symbool.type.soort === 'ja/nee' && symbool.soort !== 'duur') {
      for (const rij of volgordes(symbool.norms)) voeg(gezegden, rij.join(' '), symbool);
    } else {
      voeg(waarden, symbool.norms.join(' '), symbool);
      if (symbool.type.soort === 'keuze' || symbool.type.soort === 'keuzes') voegMetWaarde(metWaarde, symbool);
    }
  }
  const labels = [...omgeving.keuzes.values()].flatMap(({ keuze }) => keuze.labels);
  return {
    waarden,
    gezegden,
    metWaarde,
    objecten: new Map(
      [...omgeving.objecten.values()].flatMap((object) => object.namen.map((naam) => [naam.join(' '), object])),
    ),
    labels: new Map(labels.map((label) => [kaal(label), label])),
    keuzes: new Map([...omgeving.keuzes.values()].map((symbool) => [symbool.norms.join(' '), symbool])),
    ...woordenschat(omgeving, labels),
  };
}

function voegMetWaarde(tabel: Map<string, { symbool: Symbool; achter?: string }[]>, symbool: Symbool): void {
  const { norms } = symbool;
  for (const rij of volgordes(norms)) voeg(tabel, rij.join(' '), { symbool });
  norms.forEach((achter, i) => {
    const voor = [...norms.slice(0, i), ...norms.slice(i + 1)];
    if (voor.length > 0) voeg(tabel, voor.join(' '), { symbool, achter });
  });
}

function voeg<T>(tabel: Map<string, T[]>, sleutel: string, waarde: T): void {
  const rij = tabel.get(sleutel);
  if (!rij) tabel.set(sleutel, [waarde]);
  else if (!rij.includes(waarde)) rij.push(waarde);
}

const taalwoorden =
  'is ligt liggen bedraagt bedragen zijn van op na niet geen en of , die elke alleen slechts uitsluitend aan voldoet voldaan toepassing laagste hoogste ontbreekt niets euro euro\'s hele centen';

function woordenschat(omgeving: Omgeving, labels: readonly string[]): { woorden: Set<string>; langste: number } {
  const rijen = [
    ...omgeving.symbolen.map((symbool) => symbool.norms),
    ...[...omgeving.objecten.values()].flatMap((object) => object.namen),
    ...[...omgeving.keuzes.values()].map((symbool) => symbool.norms),
    ...labels.map((label) => kaal(label).split(' ')),
  ];
  const woorden = new Set([...taalwoorden.split(' '), ...rijen.flat()]);
  return { woorden, langste: Math.max(1, ...rijen.map((rij) => rij.length)) };
}
