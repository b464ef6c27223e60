/**
 * De stand van één doorrekening van een zaak: wat er gelezen wordt, wat al berekend is, en wat nog onbekend bleek.
 */
import {
  type Bewerking,
  type Diagram,
  knoop,
  maakBewerking,
  maakWerkbank,
  ONBEKEND,
  type Werkbank,
} from './diagram.ts';
import { type Element, metElementInZaak } from './lijst.ts';
import type { BepalingId } from './model.ts';
import {
  type Inhoud,
  maakOnbekenden,
  onbekende,
  type Onbekende,
  type Onbekenden,
  type Punt,
} from './onbekende.ts';
import type { Regelplaats, Register } from './register.ts';
import type { Bereik } from './schaal.ts';

export interface Rekening {
  readonly register: Register;
  readonly zaak: unknown;
  /** De gekozen letter van een lezing, of niets. */
  readonly letter: (lezing: string) => string | undefined;
  readonly werk: Werkbank;
  readonly onbekenden: Onbekenden;
  /** Onwaar: reken met Kleene, zonder voltooiingen te onderscheiden. */
  readonly exact: boolean;
  /** Beslissingen (op id) en regels (op hun plaats) die al berekend zijn. */
  readonly bekend: Map<string | Regelplaats, Diagram>;
  /** Bewerkingen op twee diagrammen, met wat zij al opleverden. */
  readonly bewerkingen: Map<string, Bewerking>;
  /** De bepaling waarvan de uitdrukking nu berekend wordt. */
  readonly plaats: { bepaling: BepalingId | undefined };
  /** De elementen van lijsten waarover het nu gaat, op hun object. */
  readonly elementen: ReadonlyMap<string, Element>;
  /** Dezelfde rekening zonder elementen. */
  readonly basis?: Rekening;
  /** Rekeningen voor beslissingen over één element, op zijn object en plaats: elk onthoudt wat daar berekend is. */
  readonly perElement: Map<string, Rekening>;
}

export function maakRekening(
  van: Pick<Rekening, 'register' | 'zaak' | 'letter' | 'exact'>,
  grens: number,
  onbekenden: Onbekenden = maakOnbekenden(),
): Rekening {
  return {
    ...van,
    onbekenden,
    werk: maakWerkbank(grens),
    bekend: new Map(),
    bewerkingen: new Map(),
    plaats: { bepaling: undefined },
    elementen: new Map(),
    perElement: new Map(),
  };
}

/** De onbekende met deze sleutel; hier gevraagd, dus de bepaling waar wij nu zijn heeft haar nodig. */
export function vraagOnbekende(
  r: Rekening,
  sleutel: string,
  punten: () => readonly Punt[],
  inhoud?: Inhoud,
  bereik?: Bereik | 'tekst',
): Onbekende {
  const o = onbekende(r.onbekenden, sleutel, punten, inhoud, bereik);
  if (r.plaats.bepaling !== undefined) o.bepalingen.add(r.plaats.bepaling);
  return o;
}

/**
 * Een vertakking op de onbekende. De benadering kent alleen "onbekend"; een doorrekening die overnieuw moet omdat er een
 * grens bij kwam, zoekt alleen nog naar andere grenzen.
 */
export function vertak(r: Rekening, o: Onbekende, takken: readonly Diagram[]): Diagram {
  return r.exact && !r.onbekenden.gegroeid ? knoop(r.werk, o.rang, takken) : ONBEKEND;
}

export function bewerking(r: Rekening, naam: string, doe: (a: Diagram, b: Diagram) => Diagram): Bewerking {
  const bestaand = r.bewerkingen.get(naam);
  if (bestaand !== undefined) return bestaand;
  const nieuw = maakBewerking(doe);
  r.bewerkingen.set(naam, nieuw);
  return nieuw;
}

/** Berekent het één keer per doorrekening. */
export function eenmalig(r: Rekening, sleutel: string | Regelplaats, bereken: () => Diagram): Diagram {
  const bestaand = r.bekend.get(sleutel);
  if (bestaand !== undefined) return bestaand;
  const uitkomst = bereken();
  r.bekend.set(sleutel, uitkomst);
  return uitkomst;
}

/** Dezelfde rekening, waarin de feiten van `object` die van dit element zijn. */
export function metElement(r: Rekening, object: string, element: Element): Rekening {
  const zaak = metElementInZaak(r.zaak, object, element);
  return { ...r, zaak, elementen: new Map([...r.elementen, [object, element]]), basis: r.basis ?? r };
}

/**
 * De rekening waarin een beslissing wordt genomen: over één element alleen dat element, en anders geen enkel. Zo hangt wat er
 * onthouden wordt nooit af van waar de beslissing gebruikt wordt.
 */
export function voorBeslissing(r: Rekening, object: string | undefined): Rekening {
  const basis = r.basis ?? r;
  if (object === undefined) return basis;
  const element = r.elementen.get(object);
  if (element === undefined) throw new Error(`Er is geen ${object} aan de beurt.`);
  const sleutel = `${object} ${element.pad}`;
  const bestaand = basis.perElement.get(sleutel);
  if (bestaand !== undefined) return bestaand;
  const nieuw = { ...metElement(basis, object, element), bekend: new Map<string | Regelplaats, Diagram>() };
  basis.perElement.set(sleutel, nieuw);
  return nieuw;
}

/** Rekent iets uit binnen een bepaling: wat daar onbekend blijkt, is daar nodig. */
export function binnen<T>(r: Rekening, bepaling: BepalingId | undefined, bereken: () => T): T {
  return bepaling === undefined ? bereken() : opPlaats(r, bepaling, bereken);
}

/** Rekent iets uit dat niet bij één bepaling hoort, ook als een bepaling ernaar verwijst. */
export function zonderBepaling<T>(r: Rekening, bereken: () => T): T {
  return opPlaats(r, undefined, bereken);
}

function opPlaats<T>(r: Rekening, bepaling: BepalingId | undefined, bereken: () => T): T {
  const buiten = r.plaats.bepaling;
  r.plaats.bepaling = bepaling;
  const uitkomst = bereken();
  r.plaats.bepaling = buiten;
  return uitkomst;
}
