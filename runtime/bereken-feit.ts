/**
 * Feiten van een zaak als diagram: een blad als het feit bekend is, anders een vertakking op wat het kan zijn.
 *
 * Een ja/nee-feit vertakt in ja en nee, een keuze in haar labels, een verzameling per lid. Een datum, getal of bedrag
 * blijft een term, tot een vergelijking zegt welke grenzen ertoe doen.
 */
import { termblad, waardeblad } from './blad.ts';
import { blad, bladVan, type Diagram, GEEN, JA, kies, NEE, ONBEKEND, vertaal } from './diagram.ts';
import { eersteDag, isVolledig, laatsteDag } from './datum.ts';
import { aantal, getal } from './getal.ts';
import { maakDag } from './kalender.ts';
import {
  bevat,
  gebreken,
  leesFeit,
  type OpDag,
  opDatum,
  type Oordeel,
  type Verzameling,
  waardeVanOordeel,
} from './lees.ts';
import type { Feit, Type } from './model.ts';
import { FEIT, type Inhoud, type Punt, REST } from './onbekende.ts';
import { type Rekening, vertak, vraagOnbekende } from './rekening.ts';
import { zoek } from './register.ts';
import type { Bereik } from './schaal.ts';
import { dagGetal, grootheid, puntenVan, type Term } from './term.ts';
import type { Anders } from './vergelijk.ts';
import { EERSTE_JAAR, LAATSTE_JAAR } from './vorm.ts';

/** De waarde van het feit; bij een feit per datum op de dag die `dag` aanwijst. */
export function feitDiagram(r: Rekening, id: string, dag?: Diagram): Diagram {
  const feit = zoek(r.register.feiten, id);
  return opPlaats(r, feit, dag, (plek) => waardeOp(r, feit, plek));
}

/** Of de verzameling het label bevat. */
export function bevatDiagram(r: Rekening, id: string, label: string, dag?: Diagram): Diagram {
  const feit = zoek(r.register.feiten, id);
  return opPlaats(r, feit, dag, (plek) => lidOp(r, feit, label, plek));
}

/** Of het feit bekend afwezig is. */
export function ontbreektDiagram(r: Rekening, id: string): Diagram {
  const feit = zoek(r.register.feiten, id);
  const ruw = leesFeit(r.zaak, feit);
  if (ruw !== undefined) return ruw === null ? JA : NEE;
  return feit.facultatief ? afwezig(r, plekVan(r, feit)) : NEE;
}

/** De ja/nee-vraag of iets dat niet genoemd is bij een open keuze hoort, als geen beoordeling daarover gaat. */
export function openKeuzeDiagram(r: Rekening, keuze: string, waarde: string): Diagram {
  const punt: Punt = { soort: 'lezing', id: `keuze:${keuze}` };
  return vertak(
    r,
    vraagOnbekende(r, `keuze:${keuze}:${waarde}`, () => [punt]),
    [NEE, JA],
  );
}

/** Een plaats in de zaak waar één waarde kan staan. */
interface Plek {
  readonly sleutel: string;
  readonly punten: readonly Punt[];
  /** Wat er staat, ontdaan van de dag; `undefined` als het er niet is of niet meetelt. */
  readonly ruw: unknown;
  readonly inhoud: Inhoud;
}

const OUDSTE_DAG = dagGetal(maakDag(EERSTE_JAAR, 1, 1));
const LAATSTE_DAG = dagGetal(maakDag(LAATSTE_JAAR, 12, 31));

function opPlaats(r: Rekening, feit: Feit, dag: Diagram | undefined, lees: (plek: Plek) => Diagram): Diagram {
  if (!feit.perDatum || dag === undefined) return lees(plekVan(r, feit, leesFeit(r.zaak, feit)));
  return vertaal(r.werk, dag, (d) => {
    const wanneer = bladVan(d);
    if (wanneer.soort === 'term') return lees(plekOpOnbekendeDag(feit, wanneer.term));
    if (wanneer.soort !== 'waarde' || typeof wanneer.waarde !== 'string')
      return opOnbepaaldeDag(r, feit, d, lees);
    return lees(plekOpDag(feit, leesFeit(r.zaak, feit), wanneer.waarde));
  });
}

/** In de benadering is de dag onbekend, maar blijft ook het feit zelf te vragen. */
function opOnbepaaldeDag(r: Rekening, feit: Feit, dag: Diagram, lees: (plek: Plek) => Diagram): Diagram {
  if (dag === ONBEKEND) lees(plekVan(r, feit));
  return dag;
}

function plekVan(r: Rekening, feit: Feit, ruw?: unknown): Plek {
  const element = r.elementen.get(feit.object);
  const sleutel = element === undefined ? feit.id : `${element.pad}.${feit.sleutel}`;
  const bij = element === undefined ? {} : { element };
  if (feit.soort !== 'beoordeling')
    return { sleutel, punten: [{ ...puntVan(feit), ...bij }], ruw, inhoud: FEIT };
  const oordeel = ruw as Oordeel | null | undefined;
  const punt: Punt = { soort: openstaand(feit, oordeel), id: feit.id, ...bij };
  return { sleutel, punten: [punt], ruw: waardeVanOordeel(oordeel, feit.door), inhoud: FEIT };
}

function puntVan(feit: Feit): Punt {
  return { soort: feit.soort, id: feit.id };
}

/** Wat er van een oordeel ontbreekt: van het verkeerde orgaan moet het over, zonder redenen ontbreken alleen die. */
export function openstaand(feit: Feit, oordeel: Oordeel | null | undefined): Punt['soort'] {
  if (oordeel === null || oordeel === undefined) return 'beoordeling';
  const gebrek = gebreken(oordeel, feit.door);
  return gebrek.includes('bevoegdheid') ? 'bevoegdheid' : (gebrek[0] ?? 'beoordeling');
}

function plekOpDag(feit: Feit, ruw: unknown, dag: string): Plek {
  return {
    sleutel: `${feit.id}@${dag}`,
    punten: [{ ...puntVan(feit), opDatum: dag }],
    ruw: opDatum(ruw as readonly OpDag[] | null | undefined, dag),
    inhoud: FEIT,
  };
}

function plekOpOnbekendeDag(feit: Feit, dag: Term): Plek {
  return {
    sleutel: `${feit.id}@${dag.sleutel}`,
    punten: [puntVan(feit), ...puntenVan(dag)],
    ruw: undefined,
    inhoud: { soort: 'op dag', dag },
  };
}

function waardeOp(r: Rekening, feit: Feit, plek: Plek): Diagram {
  const { ruw } = plek;
  if (ruw === null) return GEEN;
  if (ruw !== undefined) return bekendeWaarde(r, feit, plek, ruw);
  const waarde = onbekendeWaarde(r, feit, plek);
  return feit.facultatief ? kies(r.werk, afwezig(r, plek), GEEN, waarde) : waarde;
}

function bekendeWaarde(r: Rekening, feit: Feit, plek: Plek, ruw: unknown): Diagram {
  switch (feit.type.soort) {
    case 'ja/nee':
      return ruw === true ? JA : NEE;
    case 'getal':
    case 'percentage':
    case 'bedrag':
      return blad(r.werk, waardeblad(getal(ruw as string)));
    case 'aantal':
      return blad(r.werk, waardeblad(aantal(ruw as number) ?? getal('0')));
    case 'datum':
      return isVolledig(ruw as string)
        ? blad(r.werk, waardeblad(ruw as string))
        : termDiagram(r, plek, dagenVan(ruw as string));
    case 'tekst':
    case 'keuze':
      return blad(r.werk, waardeblad(ruw as string | Anders));
    case 'keuzes':
    case 'lijst':
      return ONBEKEND;
  }
}

/** Een waarde van dit type die ergens in de elementen zit die de zaak niet noemt. */
export function restwaarde(r: Rekening, type: Type, sleutel: string, punten: readonly Punt[]): Diagram {
  return onbekendeWaarde(r, { type }, { sleutel, punten, ruw: undefined, inhoud: REST });
}

/** Een aantal waarvan alleen vaststaat waar het tussen ligt. */
export function aantalTussen(
  r: Rekening,
  sleutel: string,
  punten: readonly Punt[],
  bereik: Pick<Bereik, 'laagst' | 'hoogst'>,
): Diagram {
  return termDiagram(r, { sleutel, punten, ruw: undefined, inhoud: REST }, { ...bereik, stap: '1' });
}

/** De vraag naar een feit dat nog niet vaststaat; niets als het bekend is. */
export function openVraag(r: Rekening, id: string): Punt | undefined {
  const feit = zoek(r.register.feiten, id);
  const { punten, ruw } = plekVan(r, feit, leesFeit(r.zaak, feit));
  const vast =
    ruw !== undefined &&
    typeof ruw !== 'object' &&
    (feit.type.soort !== 'datum' || isVolledig(ruw as string));
  return vast || ruw === null ? undefined : punten[0];
}

function onbekendeWaarde(r: Rekening, feit: Pick<Feit, 'type'>, plek: Plek): Diagram {
  switch (feit.type.soort) {
    case 'ja/nee':
      return vertak(r, vraag(r, plek), [NEE, JA]);
    case 'datum':
      return termDiagram(r, plek, { isDag: true, laagst: OUDSTE_DAG, hoogst: LAATSTE_DAG, stap: '1' });
    case 'bedrag':
      return termDiagram(r, plek, { stap: '0.01' });
    case 'aantal':
      return termDiagram(r, plek, { laagst: getal('0'), stap: '1' });
    case 'getal':
    case 'percentage':
      return termDiagram(r, plek, {});
    case 'tekst':
      return termDiagram(r, plek, 'tekst');
    case 'keuze':
      return keuzeDiagram(r, feit.type.keuze, plek);
    case 'keuzes':
    case 'lijst':
      return ONBEKEND;
  }
}

function dagenVan(datum: string): Bereik {
  return {
    isDag: true,
    laagst: dagGetal(eersteDag(datum)),
    hoogst: dagGetal(laatsteDag(datum)),
    stap: '1',
  };
}

function termDiagram(r: Rekening, plek: Plek, bereik: Bereik | 'tekst'): Diagram {
  const o = vraag(r, plek, bereik);
  return r.exact ? blad(r.werk, termblad(grootheid(o))) : ONBEKEND;
}

/** Bij een keuze die niet gesloten is kan het ook iets zijn dat niet genoemd is. */
function keuzeDiagram(r: Rekening, keuzeId: string, plek: Plek): Diagram {
  const keuze = zoek(r.register.keuzes, keuzeId);
  const takken = keuze.labels.map((label) => blad(r.werk, waardeblad(label)));
  if (keuze.vorm !== 'gesloten') takken.push(blad(r.werk, waardeblad({ anders: `(${plek.sleutel})` })));
  return takken.length === 0 ? ONBEKEND : vertak(r, vraag(r, plek), takken);
}

function lidOp(r: Rekening, feit: Feit, label: string, plek: Plek): Diagram {
  const lid = bevat(plek.ruw as Verzameling | null | undefined, label);
  if (lid !== undefined) return lid ? JA : NEE;
  const o = vraagOnbekende(
    r,
    `${plek.sleutel}#${label}`,
    () => plek.punten.map((punt, i) => (i === 0 ? { ...punt, label } : punt)),
    plek.inhoud,
  );
  const waarde = vertak(r, o, [NEE, JA]);
  return feit.facultatief && plek.ruw === undefined ? kies(r.werk, afwezig(r, plek), NEE, waarde) : waarde;
}

function vraag(r: Rekening, plek: Plek, bereik?: Bereik | 'tekst'): ReturnType<typeof vraagOnbekende> {
  return vraagOnbekende(r, plek.sleutel, () => plek.punten, plek.inhoud, bereik);
}

/** Een facultatief feit dat onbekend is, kan er ook niet zijn. */
function afwezig(r: Rekening, plek: Plek): Diagram {
  const o = vraagOnbekende(r, `${plek.sleutel}?`, () => plek.punten, plek.inhoud);
  return vertak(r, o, [NEE, JA]);
}
