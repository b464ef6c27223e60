/** Voorwaarden en waarden in één voltooiing: alles is waar of onwaar, zie hoofdstuk 1 van docs/taal.md. */
import type { Lijstbron, Type, Voorwaarde, Waarde as Uitdrukking } from '../../runtime/model.ts';
import { beslis } from './beslis.ts';
import { afgerond, breuk, gedeeld, maal, min, plus, vergelijk, type Breuk } from './breuk.ts';

import { telDagVoorDag } from './dagen.ts';
import { plusTijd } from './kalender.ts';
import { dagenTussen, laatsteDagVan, opgeschorteDag, verderVan } from './termijnen.ts';
import {
  alsWaarde,
  elementenVan,
  heeftLabel,
  leesFeit,
  metElement,
  ontbreekt,
  waardetekst,
  zoek,
  type Waarde,
  type Wereld,
} from './wereld.ts';

export function isWaar(w: Wereld, v: Voorwaarde): boolean {
  switch (v.op) {
    case 'constant':
      return v.waarde;
    case 'feit':
      return leesFeit(w, v.feit, dagVan(w, v.opDatum)) === true;
    case 'ontbreekt':
      return ontbreekt(w, v.feit);
    case 'bevat':
      return heeftLabel(w, v.feit, v.label, dagVan(w, v.opDatum));
    case 'isEen':
      return isEen(w, waardeVan(w, v.waarde), v.keuze);
    case 'vergelijk':
      return klopt(v.a.type, v.cmp, waardeVan(w, v.a), waardeVan(w, v.b));
    case 'verstreken':
      return verstreken(w, v);
    case 'en':
      return v.delen.every((deel) => isWaar(w, deel));
    case 'of':
      return v.delen.some((deel) => isWaar(w, deel));
    case 'telling':
      return past(v.delen.filter((deel) => isWaar(w, deel)).length - v.aantal, v.cmp);
    case 'kwantor': {
      const { cmp } = v;
      const rij = leden(w, v.lijst);
      const waar = rij.filter((element) => isWaar(element, v.deel)).length;
      return cmp === 'alle' ? waar === rij.length : past(waar - v.aantal, cmp);
    }
    case 'niet':
      return !isWaar(w, v.deel);
    case 'beslissing':
      return uitkomstwaarde(w, v.beslissing) === true;
    case 'vanToepassing':
      return isVanToepassing(w, v.beslissing);
    case 'voldaan':
      return isWaar(w, v.voorwaarde);
    case 'lezing': {
      const gelezen = alternatief(w, v.lezing);
      return gelezen.soort === 'voorwaarde' && isWaar(w, gelezen.voorwaarde);
    }
  }
}

/** De waarde van een uitdrukking; `null` als een gegeven waarop zij rust er niet is. */
export function waardeVan(w: Wereld, u: Uitdrukking): Waarde {
  switch (u.op) {
    case 'literal':
      return alsWaarde(u.literal.type, u.literal.waarde);
    case 'feit':
      return leesFeit(w, u.feit, dagVan(w, u.opDatum));
    case 'beslissing':
      return uitkomstwaarde(w, u.beslissing);
    case 'lezing': {
      const gelezen = alternatief(w, u.lezing);
      return gelezen.soort === 'waarde' ? waardeVan(w, gelezen.waarde) : isWaar(w, gelezen.voorwaarde);
    }
    case 'laagste':
    case 'hoogste':
      return uiterste(
        u.type,
        u.op,
        u.delen.map((deel) => waardeVan(w, deel)),
      );
    case 'aantalVan':
      return breuk(String(leden(w, u.lijst).length));
    case 'somVan':
    case 'laagsteVan':
    case 'hoogsteVan':
      return samengenomen(w, u);
    case 'eersteVan':
    case 'laatsteVan':
      return eersteVan(w, u);
    case 'dagenVan':
      return dagenVan(w, u);
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return rekening(w, u);
    case 'datumPlus': {
      const dag = waardeVan(w, u.datum);
      if (dag === null) return null;
      const { gelijkgesteld = [] } = w.boek.model.termijnen ?? {};
      return u.verlengd
        ? laatsteDagVan(dag as string, u.aantal, u.eenheid, gelijkgesteld)
        : plusTijd(dag as string, u.aantal, u.eenheid);
    }
    case 'datumVerder': {
      const [dag, aantal] = [waardeVan(w, u.datum), waardeVan(w, u.aantal)];
      if (dag === null || aantal === null) return null;
      const heel = alsHeel(aantal as Breuk);
      if (heel === undefined) w.onbepaald('een aantal dat niet heel is');
      return verderVan(dag as string, (heel ?? 0) * (u.terug ? -1 : 1), u.eenheid);
    }
    case 'dagen': {
      const [van, tot] = [waardeVan(w, u.van), waardeVan(w, u.totEnMet)];
      return van === null || tot === null ? null : breuk(String(dagenTussen(van as string, tot as string)));
    }
    case 'opgeschort': {
      const dag = waardeVan(w, u.datum);
      if (dag === null) return null;
      const { gelijkgesteld = [] } = w.boek.model.termijnen ?? {};
      const paren = u.opschortingen.map(({ van, totEnMet }) => ({
        ...{ van: waardeVan(w, van) as string | null, tot: waardeVan(w, totEnMet) as string | null },
      }));
      return opgeschorteDag(dag as string, u, paren, u.verlengd ? gelijkgesteld : undefined);
    }
    case 'geindexeerd': {
      const [basis, dag] = [waardeVan(w, u.waarde), waardeVan(w, u.dag)];
      if (basis === null || dag === null) return null;
      let uit = basis as Breuk;
      const [eerste, rest] = [Number(u.eerste.slice(0, 4)), u.eerste.slice(4)];
      for (let jaar = eerste; `${String(jaar)}${rest}` <= (dag as string); jaar++) {
        const op = `${String(jaar)}${rest}`;
        const rij = u.rijen.find(({ vanaf, totEnMet = '9999' }) => vanaf <= op && op <= totEnMet);
        const index = rij ? breuk(rij.waarde) : (leesFeit(w, u.feit, op) as Breuk);
        uit = plus(uit, maal(uit, maal(index, breuk('0.01'))));
        if (u.stap !== undefined && u.richting) uit = afgerond(uit, breuk(u.stap), u.richting);
      }
      return uit;
    }
    case 'afgerond': {
      const getal = waardeVan(w, u.waarde);
      return getal === null ? null : afgerond(getal as Breuk, breuk(u.stap), u.richting);
    }
  }
}

// ── Voorwaarden ──────────────────────────────────────────────────────────────────────────────────────────────────

function dagVan(w: Wereld, dag: Uitdrukking | undefined): string | undefined {
  if (!dag) return undefined;
  const waarde = waardeVan(w, dag);
  if (waarde === null) w.onbepaald('een gegeven per datum op een datum die er niet is');
  return waardetekst(waarde);
}

/** Bij een open kring beslist over wat niet genoemd is het oordeel; een illustratieve kring beslist zelf niets. */
function isEen(w: Wereld, waarde: Waarde, id: string): boolean {
  if (waarde === null) return false;
  const keuze = zoek(w.boek.keuzes, id);
  const genoemd = keuze.labels.some((label) => label === waarde);
  if (keuze.vorm === 'gesloten' || (keuze.vorm === 'open' && genoemd)) return genoemd;
  if (keuze.oordeel !== undefined) return leesFeit(w, keuze.oordeel) === true;
  const sleutel = `${waardetekst(waarde)} is een ${id}`;
  return w.kies({ sleutel, item: `keuze:${id}`, domein: () => [true, false] }) === true;
}

/** Een vergelijking met wat er niet is, is nooit vervuld. */
function klopt(type: Type, cmp: string, a: Waarde, b: Waarde): boolean {
  if (a === null || b === null) return false;
  return past(verschil(type, a, b), cmp);
}

function verschil(type: Type, a: Waarde, b: Waarde): number {
  if (type.soort === 'datum') return (a as string) < (b as string) ? -1 : a === b ? 0 : 1;
  if (isGetal(type)) return vergelijk(a as Breuk, b as Breuk);
  return waardetekst(a) === waardetekst(b) ? 0 : 1;
}

const isGetal = ({ soort }: Type): boolean => ['getal', 'percentage', 'bedrag', 'aantal'].includes(soort);

function past(verschil: number, cmp: string): boolean {
  switch (cmp) {
    case '<':
      return verschil < 0;
    case '<=':
      return verschil <= 0;
    case '>':
      return verschil > 0;
    case '>=':
      return verschil >= 0;
    case '!=':
      return verschil !== 0;
    default:
      return verschil === 0;
  }
}

/** `>=` is waar vanaf de dag waarop de duur vol is, `>` vanaf de dag daarna. */
function verstreken(w: Wereld, v: Extract<Voorwaarde, { op: 'verstreken' }>): boolean {
  const [begin, opDag] = [waardeVan(w, v.begin), waardeVan(w, v.opDag)];
  if (begin === null || opDag === null) return false;
  const vol = plusTijd(begin as string, v.aantal, v.eenheid);
  return past(opDag === vol ? 0 : (opDag as string) < vol ? -1 : 1, v.cmp);
}

function alternatief(w: Wereld, id: string) {
  const { gekozen, alternatieven } = zoek(w.boek.lezingen, id);
  const letters = (): readonly string[] => alternatieven.map(({ letter }) => letter);
  const letter =
    w.lezingen[id] ?? gekozen?.letter ?? w.kies({ sleutel: `lezing ${id}`, item: id, domein: letters });
  return zoek(new Map(alternatieven.map((deel) => [deel.letter, deel])), waardetekst(letter));
}

function isVanToepassing(w: Wereld, id: string): boolean {
  const { soort } = beslis(w, id);
  if (soort === 'tegenstrijdig')
    w.onbepaald(`een regel vraagt of ${id} van toepassing is, en dat is tegenstrijdig`);
  return soort === 'waarde';
}

function uitkomstwaarde(w: Wereld, id: string): Waarde {
  const uitkomst = beslis(w, id);
  if (uitkomst.soort === 'waarde') return uitkomst.waarde;
  w.onbepaald(`een regel gebruikt ${id}, dat ${uitkomst.soort} is`);
  return null;
}

// ── Lijsten ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Per element dat meedoet de wereld waarin het over dat element gaat. */
function leden(w: Wereld, { feit, element: object, waarvoor }: Lijstbron): readonly Wereld[] {
  const alle = elementenVan(w, feit).map((element) => metElement(w, object, element));
  return alle.filter((element) => !waarvoor || isWaar(element, waarvoor));
}

/** Een element zonder de waarde doet niet mee; zonder elementen is de som nul en is er geen uiterste. */
function samengenomen(
  w: Wereld,
  u: Extract<Uitdrukking, { op: 'somVan' | 'laagsteVan' | 'hoogsteVan' }>,
): Waarde {
  const waarden = leden(w, u.lijst)
    .map((element) => elementwaarde(element, u.deel))
    .filter((waarde) => waarde !== null);
  if (u.op === 'somVan') return (waarden as readonly Breuk[]).reduce(plus, breuk('0'));
  return waarden.length === 0
    ? null
    : uiterste(u.type, u.op === 'laagsteVan' ? 'laagste' : 'hoogste', waarden);
}

/** Een element waarvoor een uitkomst niet van toepassing is, heeft die waarde niet. */
function elementwaarde(w: Wereld, deel: Uitdrukking): Waarde {
  const zonder = deel.op === 'beslissing' && beslis(w, deel.beslissing).soort === 'niet van toepassing';
  return zonder ? null : waardeVan(w, deel);
}

const alsHeel = ({ t, n }: Breuk): number | undefined => (t % n === 0n ? Number(t / n) : undefined);

function eersteVan(w: Wereld, u: Extract<Uitdrukking, { op: 'eersteVan' | 'laatsteVan' }>): Waarde {
  const rij = leden(w, u.lijst).map((element) => ({
    waarde: elementwaarde(element, u.deel),
    plaats: waardeVan(element, u.volgorde),
  }));
  const vooraan = rij.filter(({ plaats }) =>
    rij.every(
      (ander) => verschil(u.volgorde.type, plaats, ander.plaats) * (u.op === 'eersteVan' ? 1 : -1) <= 0,
    ),
  );
  const waarden = new Map(
    vooraan.map(({ waarde }) => [waarde === null ? 'geen' : waardetekst(waarde), waarde]),
  );
  if (waarden.size > 1) w.onbepaald('twee elementen staan even vooraan en verschillen');
  const [waarde = null] = waarden.values();
  return waarde;
}

/** Zonder een dag van het venster is er geen aantal. */
function dagenVan(w: Wereld, u: Extract<Uitdrukking, { op: 'dagenVan' }>): Waarde {
  const grens = (dag: Uitdrukking | undefined): string | null | undefined =>
    dag && (waardeVan(w, dag) as string | null);
  const { venster = {} } = u;
  const [van, tot] = vensterVan(venster, grens);
  if (van === null || tot === null) return null;
  const tijdvakken = leden(w, u.lijst).map((element) => ({
    begin: waardeVan(element, u.begin) as string,
    eind: waardeVan(element, u.eind) as string | null,
  }));
  const dagen = telDagVoorDag(tijdvakken, van, tot, u.onderbreking);
  if (dagen === undefined) w.onbepaald('te veel dagen om een voor een te tellen');
  return breuk(String(dagen ?? 0));
}

type Dagtekst = string | null | undefined;

function vensterVan(
  venster: NonNullable<Extract<Uitdrukking, { op: 'dagenVan' }>['venster']>,
  grens: (dag: Uitdrukking | undefined) => Dagtekst,
): readonly [Dagtekst, Dagtekst] {
  const begin = (dag: Dagtekst): Dagtekst => dag && `${dag.slice(0, 4)}-01-01`;
  if ('jaarTot' in venster) {
    const dag = grens(venster.jaarTot);
    return [begin(dag), dag];
  }
  if ('jaarVan' in venster) {
    const dag = grens(venster.jaarVan);
    return [begin(dag), dag && `${dag.slice(0, 4)}-12-31`];
  }
  return [grens(venster.vanaf), grens(venster.totEnMet)];
}

// ── Rekenen ──────────────────────────────────────────────────────────────────────────────────────────────────────

function uiterste(type: Type, op: 'laagste' | 'hoogste', delen: readonly Waarde[]): Waarde {
  const beter = (a: Waarde, b: Waarde): Waarde =>
    a === null || b === null ? null : verschil(type, a, b) < 0 === (op === 'laagste') ? a : b;
  return delen.reduce(beter);
}

function rekening(w: Wereld, u: Extract<Uitdrukking, { op: 'plus' | 'min' | 'maal' | 'gedeeld' }>): Waarde {
  const [a, b] = [waardeVan(w, u.a), waardeVan(w, u.b)] as [Breuk | null, Breuk | null];
  if (a === null || b === null) return null;
  if (u.op === 'plus') return plus(a, b);
  if (u.op === 'min') return min(a, b);
  // Vermenigvuldigen met 8% is vermenigvuldigen met acht honderdste.
  const factor = u.b.type.soort === 'percentage' ? maal(b, breuk('0.01')) : b;
  if (u.op === 'maal') return maal(a, factor);
  const quotient = gedeeld(a, factor);
  if (!quotient) w.onbepaald('delen door nul');
  return quotient ?? null;
}
