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
  /** Het aantal woorden van de langste naam van een object. */
  readonly langsteObject: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly keuzes: ReadonlyMap<string, Keuzesymbool>;
  /** Alle woorden die in een naam voorkomen; voor het aanwijzen van tikfouten. */
  readonly woorden: ReadonlySet<string>;
}

/** De index tijdens het opbouwen: lezingen komen er een voor een bij. */
export interface Indexbouw extends Naamindex {
  readonly waarden: Map<string, Symbool[]>;
  readonly gezegden: Map<string, Symbool[]>;
  readonly metWaarde: Map<string, { symbool: Symbool; achter?: string }[]>;
  readonly woorden: Set<string>;
}

/** Voegt één naam toe, zodat wat daarna gelezen wordt haar kent. */
export function voegSymboolToe(index: Indexbouw, symbool: Symbool): void {
  symbool.norms.forEach((woord) => index.woorden.add(woord));
  if (symbool.familie !== undefined) voegMetWaarde(index.metWaarde, symbool);
  else if (symbool.type.soort === 'ja/nee' && symbool.soort !== 'duur') {
    for (const rij of volgordes(symbool.norms)) voeg(index.gezegden, rij.join(' '), symbool);
  } else {
    voeg(index.waarden, symbool.norms.join(' '), symbool);
    if (symbool.type.soort === 'keuze' || symbool.type.soort === 'keuzes')
      voegMetWaarde(index.metWaarde, symbool);
  }
}

export function maakIndex(omgeving: Omgeving): Indexbouw {
  const labels = [...omgeving.keuzes.values()].flatMap(({ keuze }) => keuze.labels);
  const index: Indexbouw = {
    waarden: new Map(),
    gezegden: new Map(),
    metWaarde: new Map(),
    objecten: new Map(
      [...omgeving.objecten.values()].flatMap((object) =>
        object.namen.map((naam) => [naam.join(' '), object]),
      ),
    ),
    langsteObject: Math.max(
      0,
      ...[...omgeving.objecten.values()].flatMap(({ namen }) => namen.map((naam) => naam.length)),
    ),
    labels: new Map(labels.map((label) => [kaal(label), label])),
    keuzes: new Map([...omgeving.keuzes.values()].map((symbool) => [symbool.norms.join(' '), symbool])),
    woorden: woordenschat(omgeving, labels),
  };
  for (const symbool of omgeving.symbolen) voegSymboolToe(index, symbool);
  return index;
}

function voegMetWaarde(tabel: Map<string, { symbool: Symbool; achter?: string }[]>, symbool: Symbool): void {
  const { norms } = symbool;
  for (const rij of volgordes(norms)) voeg(tabel, rij.join(' '), { symbool });
  norms.forEach((achter, i) => {
    const voor = [...norms.slice(0, i), ...norms.slice(i + 1)];
    voeg(tabel, voor.join(' '), { symbool, achter });
  });
}

function voeg<T>(tabel: Map<string, T[]>, sleutel: string, waarde: T): void {
  const rij = tabel.get(sleutel);
  if (!rij) tabel.set(sleutel, [waarde]);
  else if (!rij.includes(waarde)) rij.push(waarde);
}

const taalwoorden =
  "is ligt liggen bedraagt bedragen zijn van op na niet geen en of , die elke alleen slechts uitsluitend aan voldoet voldaan toepassing laagste hoogste vroegste eerste laatste ontbreekt niets euro euro's hele centen";

function woordenschat(omgeving: Omgeving, labels: readonly string[]): Set<string> {
  const rijen = [
    ...[...omgeving.objecten.values()].flatMap((object) => object.namen),
    ...[...omgeving.keuzes.values()].map((symbool) => symbool.norms),
    ...labels.map((label) => kaal(label).split(' ')),
  ];
  return new Set([...taalwoorden.split(' '), ...rijen.flat()]);
}
