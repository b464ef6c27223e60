/** De staat van één uitvoer: welke functies er zijn, hoe zij heten en wat zij van de runtime gebruiken. */
import type { Beslissing, Feit, Keuze, Lezing, Regelingmodel, Voorwaarde } from '../../runtime/model.ts';
import { inCommentaar, naam, tekst } from './tekst.ts';

export interface Functie {
  readonly naam: string;
  /** Plaats in de bron, voor de volgorde van de wet. */
  readonly orde: number;
  readonly tekst: string;
}

export interface Schrijver {
  readonly model: Regelingmodel;
  readonly feiten: ReadonlyMap<string, Feit>;
  readonly keuzes: ReadonlyMap<string, Keuze>;
  readonly lezingen: ReadonlyMap<string, Lezing>;
  readonly beslissingen: ReadonlyMap<string, Beslissing>;
  /** Met typen (TypeScript) of zonder (JavaScript). */
  readonly getypeerd: boolean;
  readonly gebruikt: Set<string>;
  readonly namen: Set<string>;
  readonly functies: Functie[];
  /** Functies op hun betekenis: dezelfde voorwaarde wordt één functie. */
  readonly opVoorwaarde: Map<string, string>;
  readonly opBeslissing: Map<string, string>;
  readonly opLezing: Map<string, string>;
  /** Constanten bovenaan: code op naam. */
  readonly constanten: Map<string, string>;
  readonly bepalingnaam: ReadonlyMap<string, string>;
}

/** Wat de uitvoer uit de runtime kan halen. Een uitkomst die ook zo heet ("bedrag"), krijgt in de uitvoer een andere naam. */
const vanRuntime: ReadonlySet<string> = new Set(
  (
    'aantal aantalOver afgerond alsAantal alsTekst bedrag bevat dagenOver dagenTotEnMet dagenTussen datumPlus datumVerder decimaleTekst eenmaal eenVan eenVanOfAnders eensgezind en gedeeld geindexeerd gelijkgesteldeDagen getal heleDatum ' +
    'hoogste hoogsteDatum hoogsteDecimaal inWerking isAantal isBedrag isDatum isDecimaal isEen isGetal isJaNee isTekst jaOfNee kies kwantorOver laagste ' +
    'laagsteDatum laagsteDecimaal lijstVan maakElementevaluator maakEvaluator maakRegeling maal min niet of ofGeen oordeelVan opDatum opgeschort perDag plus procent ' +
    'snelleControle somOver telling uitersteOver vergelijkAantal vergelijkDagen vergelijkDatum vergelijkDecimaal vergelijkGetal vergelijkLabel verstreken ' +
    'verdeel verzamelingVan waardeVanOordeel'
  ).split(' '),
);

export function maakSchrijver(model: Regelingmodel, getypeerd: boolean): Schrijver {
  const opId = <T extends { readonly id: string }>(rij: readonly T[]): Map<string, T> =>
    new Map(rij.map((deel) => [deel.id, deel]));
  return {
    model,
    feiten: opId(model.feiten),
    keuzes: opId(model.keuzes),
    lezingen: opId(model.lezingen),
    beslissingen: opId(model.beslissingen),
    getypeerd,
    gebruikt: new Set(),
    namen: new Set([
      ...vanRuntime,
      'z',
      'model',
      'regeling',
      'evaluators',
      'perElement',
      'isGeldig',
      'doorstaatControles',
      'Zaak',
      'ZaakMetElement',
    ]),
    functies: [],
    opVoorwaarde: new Map(),
    opBeslissing: new Map(),
    opLezing: new Map(),
    constanten: new Map(),
    bepalingnaam: new Map(model.bepalingen.map((bepaling) => [bepaling.id, bepaling.aanduiding])),
  };
}

/** Een functie van de runtime; komt in de import. */
export function uit(schrijver: Schrijver, functie: string): string {
  if (!vanRuntime.has(functie))
    throw new Error(`'${functie}' ontbreekt in de lijst van wat de uitvoer gebruikt`);
  schrijver.gebruikt.add(functie);
  return functie;
}

/** Een nog niet gebruikte naam. */
export function vrij(schrijver: Schrijver, gewenst: string): string {
  const basis = naam(gewenst);
  let kandidaat = basis;
  for (let i = 2; schrijver.namen.has(kandidaat); i++) kandidaat = `${basis}_${String(i)}`;
  schrijver.namen.add(kandidaat);
  return kandidaat;
}

/** Een typeaanduiding, of niets bij JavaScript. */
export const als = (schrijver: Schrijver, type: string): string => (schrijver.getypeerd ? `: ${type}` : '');

/** Een lijst teksten als constante bovenaan, zodat zij niet bij elke aanroep opnieuw ontstaat. */
export function constante(schrijver: Schrijver, gewenst: string, waarden: readonly string[]): string {
  return bovenaan(
    schrijver,
    gewenst,
    `${als(schrijver, 'readonly string[]')} = [${waarden.map(tekst).join(', ')}]`,
  );
}

/** Een constante (waarde of functie) bovenaan de uitvoer; dezelfde code is één constante. */
export function bovenaan(schrijver: Schrijver, gewenst: string, code: string): string {
  const eerder = schrijver.constanten.get(code);
  if (eerder !== undefined) return eerder;
  const gekozen = vrij(schrijver, gewenst);
  schrijver.constanten.set(code, gekozen);
  return gekozen;
}

/** De betekenis van een voorwaarde, los van woorden. */
export const sleutelVan = (v: Voorwaarde): string => JSON.stringify(v);

/** In een functie kan het over een element gaan; dan staat dat in de zaak naast de rest. */
const zaaktype = ({ model }: Schrijver): string =>
  model.feiten.some(({ type }) => type.soort === 'lijst') ? 'ZaakMetElement' : 'Zaak';

/** Schrijft een functie van de zaak. Leest de romp de zaak niet, dan zegt de naam van de parameter dat. */
export function schrijfFunctie(
  schrijver: Schrijver,
  {
    kop,
    naam: eigen,
    type,
    romp,
    orde,
  }: { kop: string; naam: string; type: string; romp: string; orde: number },
): void {
  const parameter = /\bz\b/.test(romp) ? 'z' : '_z';
  const hoofd = `function ${eigen}(${parameter}${als(schrijver, zaaktype(schrijver))})${als(schrijver, type)}`;
  schrijver.functies.push({
    naam: eigen,
    orde,
    tekst: `/** ${inCommentaar(kop)} */\n${hoofd} {\n${romp}}\n`,
  });
}
