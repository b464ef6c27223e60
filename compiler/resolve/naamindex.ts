/** Opzoektabellen waarmee een rij woorden snel met de gedeclareerde namen vergeleken wordt. */
import type { Keuzesymbool, Obj, Omgeving, Symbool } from './symbolen.ts';
import { kaal } from './declaraties.ts';
import { aaneengeschreven, volgordes } from './namen.ts';

export interface Naamindex {
  /** Eigenschappen, parameters, lezingen: op de hele naam. */
  readonly waarden: ReadonlyMap<string, readonly Symbool[]>;
  /** Gezegden met ja/nee: op elke volgorde waarin de naam kan staan. */
  readonly gezegden: ReadonlyMap<string, readonly Symbool[]>;
  /** Gezegden met een waarde erachter: de boom van hun woorden. */
  readonly metWaarde: Naamtak;
  readonly objecten: ReadonlyMap<string, Obj>;
  /** Het aantal woorden van de langste naam van een object. */
  readonly langsteObject: number;
  /** De lijsten op het object van hun elementen. */
  readonly lijsten: ReadonlyMap<string, readonly Symbool[]>;
  /** Woorden waarmee een naam, een waarde uit een keuze of een uiterste kan beginnen. */
  readonly beginwoorden: ReadonlySet<string>;
  /** Woorden waarmee een gezegde kan beginnen, in welke volgorde het ook staat. */
  readonly beginGezegde: ReadonlySet<string>;
  /** Objecten die een gezegde hebben; bij lezingen van voorwaarden hoort daar de zaak bij. */
  readonly metGezegde: ReadonlySet<string>;
  /** Het aantal woorden van de langste naam of waarde. */
  readonly langsteNaam: number;
  readonly labels: ReadonlyMap<string, string>;
  readonly keuzes: ReadonlyMap<string, Keuzesymbool>;
  /** Alle woorden die in een naam voorkomen; voor het aanwijzen van tikfouten. */
  readonly woorden: ReadonlySet<string>;
}

/** Namen die met dezelfde woorden beginnen. */
export interface Naamtak {
  readonly verder: ReadonlyMap<string, Naamtak>;
  readonly hier: readonly MetWaarde[];
}

/** `achter` is het woord dat achter de waarde staat. */
export interface MetWaarde {
  readonly symbool: Symbool;
  readonly achter?: string;
}

interface Bouwtak extends Naamtak {
  readonly verder: Map<string, Bouwtak>;
  readonly hier: MetWaarde[];
}

/** De index tijdens het opbouwen: lezingen komen er een voor een bij. */
export interface Indexbouw extends Naamindex {
  readonly waarden: Map<string, Symbool[]>;
  readonly gezegden: Map<string, Symbool[]>;
  readonly metWaarde: Bouwtak;
  readonly woorden: Set<string>;
  readonly beginwoorden: Set<string>;
  readonly beginGezegde: Set<string>;
  readonly metGezegde: Set<string>;
  langsteNaam: number;
}

/** Voegt één naam toe, zodat wat daarna gelezen wordt haar kent. */
export function voegSymboolToe(index: Indexbouw, symbool: Symbool, zaak: string): void {
  symbool.norms.forEach((woord) => index.woorden.add(woord));
  index.langsteNaam = Math.max(index.langsteNaam, symbool.norms.length);
  const gezegde =
    symbool.familie !== undefined ||
    symbool.type.soort === 'ja/nee' ||
    symbool.type.soort.startsWith('keuze');
  if (gezegde) index.metGezegde.add(symbool.soort === 'lezing' ? zaak : symbool.object);
  index.beginwoorden.add(symbool.norms[0] ?? '');
  if (symbool.familie !== undefined) voegMetWaarde(index, symbool);
  else if (symbool.type.soort === 'ja/nee' && symbool.soort !== 'duur') {
    const aaneen = aaneengeschreven(symbool.norms);
    aaneen?.forEach((woord) => index.woorden.add(woord));
    [...symbool.norms, ...(aaneen ?? [])].forEach((woord) => index.beginGezegde.add(woord));
    for (const rij of [...volgordes(symbool.norms), ...(aaneen ? [aaneen] : [])])
      voeg(index.gezegden, rij.join(' '), symbool);
  } else {
    voeg(index.waarden, symbool.norms.join(' '), symbool);
    if (symbool.type.soort === 'keuze' || symbool.type.soort === 'keuzes') voegMetWaarde(index, symbool);
  }
}

export function maakIndex(omgeving: Omgeving): Indexbouw {
  const labels = [...omgeving.keuzes.values()].flatMap(({ keuze }) => keuze.labels);
  const lijsten = lijstenVan(omgeving);
  const index: Indexbouw = {
    waarden: new Map(),
    gezegden: new Map(),
    metWaarde: nieuweTak(),
    objecten: new Map(
      [...omgeving.objecten.values()].flatMap((object) =>
        namenVan(lijsten, object).map((naam) => [naam.join(' '), object]),
      ),
    ),
    langsteObject: Math.max(
      0,
      ...[...omgeving.objecten.values()].flatMap((object) =>
        namenVan(lijsten, object).map((naam) => naam.length),
      ),
    ),
    lijsten,
    labels: new Map(labels.map((label) => [kaal(label), label])),
    keuzes: new Map([...omgeving.keuzes.values()].map((symbool) => [symbool.norms.join(' '), symbool])),
    woorden: woordenschat(omgeving, labels),
    beginwoorden: new Set([
      ...labels.map((label) => kaal(label).split(' ')[0] ?? ''),
      ...uitersten,
      ...samenwoorden,
      ...['aantal', 'dag', 'die', 'dat'],
    ]),
    beginGezegde: new Set(),
    metGezegde: new Set(),
    langsteNaam: Math.max(0, ...labels.map((label) => kaal(label).split(' ').length)),
  };
  for (const symbool of omgeving.symbolen) voegSymboolToe(index, symbool, omgeving.zaak);
  return index;
}

function lijstenVan({ symbolen }: Omgeving): ReadonlyMap<string, readonly Symbool[]> {
  const uit = new Map<string, Symbool[]>();
  for (const symbool of symbolen) {
    const { type } = symbool;
    if (type.soort === 'lijst') voeg(uit, type.object, symbool);
  }
  return uit;
}

/** Het element van een lijst heet ook "die afwezigheid". */
const namenVan = (lijsten: Naamindex['lijsten'], { id, namen }: Obj): readonly (readonly string[])[] =>
  lijsten.has(id) ? namen.flatMap((naam) => [naam, ['die', ...naam], ['dat', ...naam]]) : namen;

function voegMetWaarde({ metWaarde, beginGezegde }: Indexbouw, symbool: Symbool): void {
  const { norms } = symbool;
  norms.forEach((woord) => beginGezegde.add(woord));
  for (const rij of volgordes(norms)) voegTak(metWaarde, rij, { symbool });
  norms.forEach((achter, i) => {
    const voor = [...norms.slice(0, i), ...norms.slice(i + 1)];
    voegTak(metWaarde, voor, { symbool, achter });
  });
}

const nieuweTak = (): Bouwtak => ({ verder: new Map(), hier: [] });

function voegTak(wortel: Bouwtak, rij: readonly string[], naam: MetWaarde): void {
  let tak = wortel;
  for (const woord of rij) {
    const volgende = tak.verder.get(woord) ?? nieuweTak();
    tak.verder.set(woord, volgende);
    tak = volgende;
  }
  const staatEr = tak.hier.some((deel) => deel.symbool === naam.symbool && deel.achter === naam.achter);
  if (!staatEr) tak.hier.push(naam);
}

/** De gezegden die met precies deze woorden, en dan een waarde, beginnen. */
export function zoekMetWaarde(index: Naamindex, rij: readonly string[]): readonly MetWaarde[] {
  let tak: Naamtak | undefined = index.metWaarde;
  for (const woord of rij) tak = tak?.verder.get(woord);
  return tak?.hier ?? [];
}

function voeg<T>(tabel: Map<string, T[]>, sleutel: string, waarde: T): void {
  const rij = tabel.get(sleutel);
  if (!rij) tabel.set(sleutel, [waarde]);
  else if (!rij.includes(waarde)) rij.push(waarde);
}

const samenwoorden = ['aantal', 'som', 'totaal', 'totale'];
const uitersten = ['laagste', 'vroegste', 'eerste', 'hoogste', 'laatste'];

const taalwoorden =
  "is ligt liggen bedraagt bedragen zijn van op na niet geen en of , die elke elk alleen slechts uitsluitend aan voldoet voldaan toepassing laagste hoogste vroegste eerste laatste ontbreekt niets euro euro's hele centen termijn dag binnen tot met";

const lijstwoorden = 'voor alle elk geldt dat waarvoor waarvan aantal som totaal totale volgorde voldoen';

const tijdvakwoorden =
  'dagen aaneengesloten in kalenderjaar periode vanaf waarbij tijdvakken ertussen bij elkaar worden geteld';

function woordenschat(omgeving: Omgeving, labels: readonly string[]): Set<string> {
  const rijen = [
    ...[...omgeving.objecten.values()].flatMap((object) => object.namen),
    ...[...omgeving.keuzes.values()].map((symbool) => symbool.norms),
    ...labels.map((label) => kaal(label).split(' ')),
  ];
  // Alleen wie een lijst heeft, heeft iets aan deze woorden; voor een ander zijn zij een tikfout.
  const bijLijsten = omgeving.symbolen.some(({ type }) => type.soort === 'lijst') ? lijstwoorden : '';
  const bijTijdvakken = omgeving.symbolen.some(({ eindeVan }) => eindeVan !== undefined)
    ? tijdvakwoorden
    : '';
  return new Set([...`${taalwoorden} ${bijLijsten} ${bijTijdvakken}`.split(' '), ...rijen.flat()]);
}
