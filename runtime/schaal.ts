/**
 * De schaal van een onbekende grootheid: welke waarden nog verschil maken.
 *
 * Een regel vergelijkt een grootheid met grenzen. Tussen twee opeenvolgende grenzen maakt het niet uit welke waarde het
 * is. De schaal verdeelt de mogelijke waarden daarom in gebieden: elke grens zelf, en elke ruimte daartussen.
 */
import { afgerond, gedeeld, type Getal, getal, getalTekst, min, plus } from './getal.ts';
import type { Vergelijking } from './model.ts';
import { klopt } from './vergelijk.ts';

/** De waarden die mogelijk zijn; zonder `stap` ligt er tussen twee waarden altijd nog een. */
export interface Bereik {
  /** De waarden zijn dagnummers. */
  readonly isDag?: true;
  readonly laagst?: Getal;
  readonly hoogst?: Getal;
  /** Decimale tekst: elke mogelijke waarde is hiervan een veelvoud. */
  readonly stap?: string;
}

export interface Schaal {
  readonly bereik: Bereik;
  /** Oplopend. */
  readonly grenzen: Getal[];
  /** De gebieden, zolang er geen grens bij komt. */
  gebieden: readonly number[] | undefined;
}

export function maakSchaal(bereik: Bereik): Schaal {
  return { bereik, grenzen: [], gebieden: undefined };
}

/** Zet de grens op de schaal; zegt of zij er nog niet op stond. */
export function voegGrensToe(schaal: Schaal, grens: Getal): boolean {
  const plaats = plaatsVan(schaal, grens);
  if (plaats >= 0) return false;
  schaal.grenzen.splice(-plaats - 1, 0, grens);
  schaal.gebieden = undefined;
  return true;
}

/** Oneven is een grens zelf, even de ruimte ervóór (of achter de laatste grens); alleen wat waarden heeft. */
export function gebiedenVan(schaal: Schaal): readonly number[] {
  schaal.gebieden ??= bewoonbareGebieden(schaal);
  return schaal.gebieden;
}

/** Per gebied of zijn waarden aan de vergelijking met de grens voldoen; de grens staat op de schaal. */
export function toets(schaal: Schaal, cmp: Vergelijking, grens: Getal): boolean[] {
  const gebied = 2 * plaatsVan(schaal, grens) + 1;
  return gebiedenVan(schaal).map((g) => klopt(cmp, g - gebied));
}

/** Het volgnummer onder de gebieden van een waarde uit het bereik. */
export function gebiedVan(schaal: Schaal, waarde: Getal): number {
  const plaats = plaatsVan(schaal, waarde);
  return gebiedenVan(schaal).indexOf(plaats >= 0 ? 2 * plaats + 1 : 2 * (-plaats - 1));
}

/** De waarde van een gebied (op volgnummer) waarin er maar één past. */
export function enigeWaarde(schaal: Schaal, volgnummer: number): Getal | undefined {
  const gebied = gebiedenVan(schaal)[volgnummer] ?? 0;
  if (gebied % 2 === 1) return schaal.grenzen[(gebied - 1) / 2];
  const { onder, boven } = ruimte(schaal, gebied);
  if (schaal.bereik.stap === undefined || onder === undefined || boven === undefined) return undefined;
  return kleiner(onder, boven) ? undefined : onder;
}

/** De laagste en hoogste waarde van een gebied (op volgnummer); bij `uitsluitend` horen die er zelf niet bij. */
export function gebiedsgrenzen(
  schaal: Schaal,
  volgnummer: number,
): { readonly onder?: Getal; readonly boven?: Getal; readonly uitsluitend: boolean } {
  const gebied = gebiedenVan(schaal)[volgnummer] ?? 0;
  const grens = gebied % 2 === 1 ? schaal.grenzen[(gebied - 1) / 2] : undefined;
  if (grens !== undefined) return { onder: grens, boven: grens, uitsluitend: false };
  return { ...ruimte(schaal, gebied), uitsluitend: schaal.bereik.stap === undefined };
}

/** Uit elk gebied een waarde zo dicht mogelijk bij een grens; uit een gebied zonder grenzen twee. */
export function nabijeWaarden(schaal: Schaal): Getal[] {
  const { grenzen, bereik } = schaal;
  if (grenzen.length === 0) {
    const midden =
      afgerond(gedeeld(plus(bereik.laagst ?? NUL, bereik.hoogst ?? NUL), TWEE), '1', 'naar beneden') ?? NUL;
    return [midden, plus(midden, EEN) ?? midden].filter((waarde) => isInBereik(schaal, waarde));
  }
  return gebiedenVan(schaal).map((gebied) => {
    const grens = grenzen[(gebied - 1) / 2];
    if (gebied % 2 === 1 && grens !== undefined) return grens;
    const { onder, boven } = ruimte(schaal, gebied);
    if (bereik.stap !== undefined) return (gebied === 0 ? boven : onder) ?? onder ?? boven ?? NUL;
    if (onder && boven) return gedeeld(plus(onder, boven), TWEE) ?? onder;
    return plus(onder, EEN) ?? min(boven, EEN) ?? NUL;
  });
}

export function isInBereik({ bereik }: Schaal, waarde: Getal): boolean {
  if (bereik.laagst && kleiner(waarde, bereik.laagst)) return false;
  if (bereik.hoogst && kleiner(bereik.hoogst, waarde)) return false;
  return bereik.stap === undefined || opStap(waarde, bereik.stap);
}

const NUL = getal('0');
const EEN = getal('1');
const TWEE = getal('2');

/** De plaats van de grens in de rij, of −1 min de plaats waar zij hoort. */
function plaatsVan({ grenzen }: Schaal, grens: Getal): number {
  let laag = 0;
  let hoog = grenzen.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    const deze = grenzen[midden];
    if (deze !== undefined && kleiner(deze, grens)) laag = midden + 1;
    else hoog = midden;
  }
  const gevonden = grenzen[laag];
  return gevonden !== undefined && !kleiner(grens, gevonden) ? laag : -laag - 1;
}

function bewoonbareGebieden(schaal: Schaal): number[] {
  const gebieden: number[] = [];
  for (let gebied = 0; gebied <= 2 * schaal.grenzen.length; gebied++) {
    if (gebied % 2 === 1 ? isMogelijk(schaal, (gebied - 1) / 2) : heeftRuimte(schaal, gebied))
      gebieden.push(gebied);
  }
  return gebieden;
}

function isMogelijk(schaal: Schaal, plaats: number): boolean {
  const grens = schaal.grenzen[plaats];
  return grens !== undefined && isInBereik(schaal, grens);
}

function heeftRuimte(schaal: Schaal, gebied: number): boolean {
  const { onder, boven } = ruimte(schaal, gebied);
  if (onder === undefined || boven === undefined) return true;
  return schaal.bereik.stap === undefined ? kleiner(onder, boven) : !kleiner(boven, onder);
}

/** De laagste en hoogste mogelijke waarde van een ruimte; zonder stap haar grenzen zelf, die er niet bij horen. */
function ruimte({ bereik, grenzen }: Schaal, gebied: number): { onder?: Getal; boven?: Getal } {
  const links = grenzen[gebied / 2 - 1];
  const rechts = grenzen[gebied / 2];
  const onder = hoogsteVan(links && volgende(links, bereik.stap), bereik.laagst);
  const boven = laagsteVan(rechts && vorige(rechts, bereik.stap), bereik.hoogst);
  return { ...(onder && { onder }), ...(boven && { boven }) };
}

/** De eerste mogelijke waarde boven de grens. */
function volgende(grens: Getal, stap: string | undefined): Getal | undefined {
  return stap === undefined ? grens : plus(afgerond(grens, stap, 'naar beneden'), getal(stap));
}

/** De laatste mogelijke waarde onder de grens. */
function vorige(grens: Getal, stap: string | undefined): Getal | undefined {
  return stap === undefined ? grens : min(afgerond(grens, stap, 'naar boven'), getal(stap));
}

function opStap(waarde: Getal, stap: string): boolean {
  const rond = afgerond(waarde, stap, 'naar beneden');
  return rond !== undefined && getalTekst(rond) === getalTekst(waarde);
}

function hoogsteVan(a: Getal | undefined, b: Getal | undefined): Getal | undefined {
  return a && b ? (kleiner(a, b) ? b : a) : (a ?? b);
}

function laagsteVan(a: Getal | undefined, b: Getal | undefined): Getal | undefined {
  return a && b ? (kleiner(a, b) ? a : b) : (a ?? b);
}

function kleiner(a: Getal, b: Getal): boolean {
  return a.t * b.n < b.t * a.n;
}
