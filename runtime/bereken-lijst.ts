/**
 * Lijsten in alle voltooiingen: kwantoren, aantallen, sommen en uitersten over elementen.
 *
 * Wat per element bekend is, wordt meteen geteld; alleen wat open is wordt een diagram. De elementen die de zaak niet
 * noemt, dragen samen één onbekende bij (een aantal, een som, een uiterste). Die is los van wat dezelfde elementen elders
 * bijdragen: veilig, en daarom heet een uitkomst die ervan afhangt benaderd.
 */
import { openVraag, restwaarde } from './bereken-feit.ts';
import { vergelijkDiagram } from './bereken-vergelijking.ts';
import { voorwaardeDiagram } from './bereken-voorwaarde.ts';
import { rekenDiagram, waardeDiagram } from './bereken-waarde.ts';
import { isOnbepaald, waardeblad } from './blad.ts';
import { blad, bladVan, combineer, type Diagram, GEEN, JA, kies, NEE, ONBEKEND, vertaal } from './diagram.ts';
import { type Getal, getal, plus } from './getal.ts';
import { betekenis, elementenVan as elementenUit, leesLijst } from './lijst.ts';
import { en, of, telling } from './logica.ts';
import type { Lijstbron, Type, Voorwaarde, Waarde } from './model.ts';
import { type Punt, REST } from './onbekende.ts';
import { bewerking, metElement, type Rekening, vertak, vraagOnbekende } from './rekening.ts';
import { zoek } from './register.ts';

type Bij<Op extends Waarde['op']> = Extract<Waarde, { op: Op }>;

export function kwantorDiagram(r: Rekening, v: Extract<Voorwaarde, { op: 'kwantor' }>): Diagram {
  const { lijst, deel } = v;
  // "Alle" is: er is er geen waarvoor het niet geldt.
  const [cmp, aantal] = v.cmp === 'alle' ? (['<=', 0] as const) : [v.cmp, v.aantal];
  const telt: Voorwaarde = v.cmp === 'alle' ? { op: 'niet', deel } : deel;
  let zeker = 0;
  const open: Diagram[] = [];
  for (const element of elementenVan(r, lijst)) {
    const doetMee = inBron(element, lijst);
    const d = doetMee === NEE ? NEE : en(r.werk, doetMee, voorwaardeDiagram(element, telt));
    if (d === JA) zeker++;
    else if (d !== NEE) open.push(d);
    if (cmp === '>=' ? zeker >= aantal : zeker > aantal) return cmp === '>=' ? JA : NEE;
  }
  if (isVolledig(r, lijst)) return telling(r.werk, cmp, aantal - zeker, open);
  const geteld = som(
    r,
    getalBlad(r, String(zeker)),
    open.map((d) => alsTelling(r, d)),
  );
  const rest = restVan(r, lijst, { soort: 'aantal', eenheid: 'dag' }, 'aantal', telt);
  const samen = rekenDiagram(r, 'plus', rest, geteld);
  return vergelijkDiagram(r, cmp, samen, getalBlad(r, String(aantal)));
}

export function aantalDiagram(r: Rekening, { lijst }: Bij<'aantalVan'>): Diagram {
  let zeker = 0;
  const open: Diagram[] = [];
  for (const element of elementenVan(r, lijst)) {
    const d = inBron(element, lijst);
    if (d === JA) zeker++;
    else if (d !== NEE) open.push(alsTelling(r, d));
  }
  const geteld = som(r, getalBlad(r, String(zeker)), open);
  if (isVolledig(r, lijst)) return geteld;
  const rest = restVan(r, lijst, { soort: 'aantal', eenheid: 'dag' }, 'aantal');
  return rekenDiagram(r, 'plus', rest, geteld);
}

export function somDiagram(r: Rekening, w: Bij<'somVan'>): Diagram {
  let zeker: Getal | undefined = getal('0');
  const open: Diagram[] = [];
  for (const d of waardenVan(r, w.lijst, w.deel)) {
    const bekend = getalVan(d);
    if (d === GEEN) continue;
    if (bekend === undefined) open.push(vertaal(r.werk, d, (x) => (x === GEEN ? getalBlad(r, '0') : x)));
    else zeker = plus(zeker, bekend);
  }
  const geteld = som(r, zeker === undefined ? ONBEKEND : blad(r.werk, waardeblad(zeker)), open);
  if (isVolledig(r, w.lijst)) return geteld;
  return rekenDiagram(r, 'plus', restVan(r, w.lijst, w.type, 'som', w.deel), geteld);
}

/** Zonder elementen met een waarde is er geen uiterste. */
export function uitersteVanDiagram(r: Rekening, w: Bij<'laagsteVan' | 'hoogsteVan'>): Diagram {
  const cmp = w.op === 'laagsteVan' ? '<=' : '>=';
  const kiesUiterste = bewerking(r, w.op, (a, b) => {
    if (a === GEEN || b === GEEN) return a === GEEN ? b : a;
    if (isOnbepaald(bladVan(a))) return a;
    if (isOnbepaald(bladVan(b))) return b;
    return kies(r.werk, vergelijkDiagram(r, cmp, a, b), a, b);
  });
  let uiterste = GEEN;
  const open: Diagram[] = [];
  for (const d of waardenVan(r, w.lijst, w.deel)) {
    if (d.blad?.soort === 'waarde') uiterste = combineer(r.werk, kiesUiterste, uiterste, d);
    else if (d !== GEEN) open.push(d);
  }
  if (!isVolledig(r, w.lijst)) open.push(misschien(r, w.lijst, w.type, w.op, w.deel));
  return begrensd(r, open).reduce((tot, d) => combineer(r.werk, kiesUiterste, tot, d), uiterste);
}

interface Kandidaat {
  /** Of het element meedoet. */
  readonly mee: Diagram;
  readonly sleutel: Diagram;
  readonly waarde: Diagram;
}

/** Zijn er twee even vroeg (of laat) met een andere waarde, dan is er geen eerste: dat blijft onbekend. */
export function eersteDiagram(r: Rekening, w: Bij<'eersteVan' | 'laatsteVan'>): Diagram {
  const cmp = w.op === 'eersteVan' ? '<' : '>';
  const kandidaten: Kandidaat[] = [];
  for (const element of elementenVan(r, w.lijst)) {
    const mee = inBron(element, w.lijst);
    if (mee === NEE) continue;
    const sleutel = waardeDiagram(element, w.volgorde);
    kandidaten.push({ mee, sleutel, waarde: waardeVanElement(element, w.deel) });
  }
  const beste = kandidaten.filter(({ mee, sleutel }) => mee === JA && sleutel.blad?.soort === 'waarde');
  const vooraan = beste.reduce<Kandidaat | undefined>((tot, ander) => {
    return tot === undefined || vergelijkDiagram(r, cmp, ander.sleutel, tot.sleutel) === JA ? ander : tot;
  }, undefined);
  // Wat zeker achter een ander komt, doet niet mee; zo blijft er van een lange lijst weinig over.
  const over = kandidaten.filter(
    ({ sleutel }) => !vooraan || vergelijkDiagram(r, cmp, vooraan.sleutel, sleutel) !== JA,
  );
  begrensd(r, over);
  const volgorde = vooraan === undefined ? over : [vooraan, ...over.filter((k) => k !== vooraan)];
  const eerste = (r.werk.op ? [] : volgorde).reduce<Diagram>((tot, kandidaat, i) => {
    const nieuw = vertaal(r.werk, tot, (d) => {
      const plaats = getalVan(d);
      const staand = plaats && volgorde[Number(plaats.t)];
      if (staand === undefined) return d === GEEN ? getalBlad(r, String(i)) : d;
      return voorrang(r, cmp, [kandidaat, i], [staand, d]);
    });
    return kies(r.werk, kandidaat.mee, nieuw, tot);
  }, GEEN);
  const waarde = vertaal(r.werk, eerste, (d) => {
    const plaats = getalVan(d);
    return (plaats && volgorde[Number(plaats.t)]?.waarde) ?? d;
  });
  if (isVolledig(r, w.lijst)) return waarde;
  const ander = misschien(r, w.lijst, w.type, w.op, [w.deel, w.volgorde]);
  return vertaal(r.werk, ander, (d) => (d === GEEN ? waarde : d));
}

function voorrang(
  r: Rekening,
  cmp: '<' | '>',
  [nieuw, i]: readonly [Kandidaat, number],
  [staand, d]: readonly [Kandidaat, Diagram],
): Diagram {
  const ervoor = vergelijkDiagram(r, cmp, nieuw.sleutel, staand.sleutel);
  const erachter = vergelijkDiagram(r, cmp, staand.sleutel, nieuw.sleutel);
  const zelfde = gelijk(r, nieuw.waarde, staand.waarde);
  return kies(
    r.werk,
    ervoor,
    getalBlad(r, String(i)),
    kies(r.werk, of(r.werk, erachter, zelfde), d, ONBEKEND),
  );
}

function gelijk(r: Rekening, a: Diagram, b: Diagram): Diagram {
  const beide = bewerking(r, 'gelijk', (x, y) => (x === y ? JA : vergelijkDiagram(r, '=', x, y)));
  return combineer(r.werk, beide, a, b);
}

// ── Elementen ────────────────────────────────────────────────────────────────────────────────────────────────────

export function* elementenVan(
  r: Rekening,
  { feit: id, element: object }: Lijstbron,
): Generator<Rekening, void> {
  const feit = zoek(r.register.feiten, id);
  for (const element of elementenUit(feit, leesLijst(r.zaak, feit))) {
    // Een exacte berekening over de grens is geen antwoord meer; de benadering ziet altijd elk element.
    if (r.exact && r.werk.op) return;
    yield metElement(r, object, element);
  }
}

export function isVolledig(r: Rekening, { feit }: Lijstbron): boolean {
  return leesLijst(r.zaak, zoek(r.register.feiten, feit)).volledig;
}

export function inBron(element: Rekening, { waarvoor }: Lijstbron): Diagram {
  return waarvoor === undefined ? JA : voorwaardeDiagram(element, waarvoor);
}

/** De waarde van elk element; geen van wat niet meedoet. */
function* waardenVan(r: Rekening, lijst: Lijstbron, deel: Waarde): Generator<Diagram, void> {
  for (const element of elementenVan(r, lijst)) {
    const mee = inBron(element, lijst);
    if (mee !== NEE) yield kies(r.werk, mee, waardeVanElement(element, deel), GEEN);
  }
}

/** Een element waarvoor een uitkomst niet van toepassing is, heeft die waarde niet. */
function waardeVanElement(element: Rekening, deel: Waarde): Diagram {
  const waarde = waardeDiagram(element, deel);
  if (deel.op !== 'beslissing') return waarde;
  return vertaal(element.werk, waarde, (d) => (bladVan(d).soort === 'niet van toepassing' ? GEEN : d));
}

// ── Tellen ───────────────────────────────────────────────────────────────────────────────────────────────────────

function alsTelling(r: Rekening, d: Diagram): Diagram {
  return kies(r.werk, d, getalBlad(r, '1'), getalBlad(r, '0'));
}

/** Meer open elementen dan dit worden niet exact met elkaar vergeleken of opgeteld. */
const MEESTE_OPEN = 100;

/** Zijn er te veel, dan is de werkgrens bereikt en rekent de benadering verder. */
function begrensd<T>(r: Rekening, open: readonly T[]): readonly T[] {
  if (!r.exact || open.length <= MEESTE_OPEN) return open;
  r.werk.op = true;
  return [];
}

function som(r: Rekening, zeker: Diagram, open: readonly Diagram[]): Diagram {
  return begrensd(r, open).reduce((tot, d) => rekenDiagram(r, 'plus', tot, d), zeker);
}

function getalVan(d: Diagram): Getal | undefined {
  const b = d.blad;
  return b?.soort === 'waarde' && typeof b.waarde === 'object' && 't' in b.waarde ? b.waarde : undefined;
}

function getalBlad(r: Rekening, tekst: string): Diagram {
  return blad(r.werk, waardeblad(getal(tekst)));
}

// ── Wat de zaak niet noemt ───────────────────────────────────────────────────────────────────────────────────────

function restVan(r: Rekening, lijst: Lijstbron, type: Type, ...wat: readonly unknown[]): Diagram {
  return restwaarde(r, type, restsleutel(r, lijst, wat), restpunten(r, lijst, wat));
}

/** Gevraagd wordt de lijst, en wat er buiten de elementen van afhangt wat zij bijdragen. */
export function restpunten(r: Rekening, lijst: Lijstbron, wat: readonly unknown[]): readonly Punt[] {
  const gezien = new Set<string>();
  const punten: Punt[] = [{ soort: 'gegeven', id: lijst.feit }];
  const voeg = (id: string): void => {
    if (gezien.has(id) || id === lijst.feit) return;
    gezien.add(id);
    const { object } = zoek(r.register.feiten, id);
    // Van een element dat de zaak niet noemt, valt niets te vragen.
    if (object === lijst.element) return;
    punten.push(...vragenNaar(r, id));
  };
  const ga = (deel: unknown): void => {
    if (typeof deel !== 'object' || deel === null) return;
    const { feit, beslissing, lezing, keuze } = deel as Readonly<Record<string, unknown>>;
    if (typeof feit === 'string') voeg(feit);
    if (typeof keuze === 'string') ga({ feit: r.register.keuzes.get(keuze)?.oordeel });
    if (typeof beslissing === 'string') {
      const { gebruikt } = zoek(r.register.beslissingen, beslissing).beslissing;
      gebruikt.feiten.forEach(voeg);
      gebruikt.lezingen.forEach((id) => ga({ lezing: id }));
    }
    if (typeof lezing === 'string' && !gezien.has(lezing)) {
      gezien.add(lezing);
      if (r.letter(lezing) === undefined) punten.push({ soort: 'lezing', id: lezing });
      ga(zoek(r.register.lezingen, lezing).alternatieven);
    }
    Object.values(deel).forEach(ga);
  };
  ga([lijst, wat]);
  return punten;
}

/** Wat er over een feit te vragen is; bij een element dat niet aan de beurt is, van elk element van zijn lijsten. */
function vragenNaar(r: Rekening, id: string): readonly Punt[] {
  const { object, type } = zoek(r.register.feiten, id);
  if (type.soort === 'lijst' && isVolledig(r, { feit: id, element: type.object })) return [];
  if (!r.register.elementobjecten.has(object) || r.elementen.has(object)) {
    const punt = openVraag(r, id);
    return punt === undefined ? [] : [punt];
  }
  const lijsten = r.register.model.feiten.filter(
    (feit) => feit.type.soort === 'lijst' && feit.type.object === object,
  );
  return lijsten.flatMap((feit) =>
    [...elementenUit(feit, leesLijst(r.zaak, feit))].flatMap(
      (element) => openVraag(metElement(r, object, element), id) ?? [],
    ),
  );
}

/** De waarde van een element dat de zaak niet noemt, of geen als zo'n element er niet is. */
function misschien(r: Rekening, lijst: Lijstbron, type: Type, ...wat: readonly unknown[]): Diagram {
  const sleutel = `${restsleutel(r, lijst, wat)}?`;
  const o = vraagOnbekende(r, sleutel, () => restpunten(r, lijst, wat), REST);
  return kies(r.werk, vertak(r, o, [NEE, JA]), restVan(r, lijst, type, ...wat), GEEN);
}

/** Over welke elementen het gaat hoort bij de sleutel: in een kwantor kan een andere staan. */
export function restsleutel(r: Rekening, lijst: Lijstbron, wat: readonly unknown[]): string {
  const binnen = [...r.elementen.values()].map(({ pad }) => pad).join(' ');
  return `${lijst.feit}+ ${binnen} ${betekenis(lijst, ...wat)}`;
}
