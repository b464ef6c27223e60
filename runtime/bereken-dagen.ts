/**
 * Het aantal dagen in de tijdvakken van een lijst, in alle voltooiingen.
 *
 * Wat zeker meetelt en wat mee kan tellen geven een laagste en een hoogste aantal; zijn die gelijk, dan is het bekend. Is van een
 * volledige lijst alleen onbekend wélke elementen meedoen, of een datum waar weinig dagen voor zijn, dan wordt het een diagram op
 * volgorde van de tijdvakken. Anders blijft het een aantal tussen die grenzen: veilig, en daarom benaderd.
 */
import { bereikVan } from './bereik.ts';
import { aantalDagenIn, dagBlad, MEESTE_KEUZES, perDag, perKeuze } from './bereken-dagkeuze.ts';
import { aantalTussen, openVraag } from './bereken-feit.ts';
import { elementenVan, inBron, isVolledig, restpunten, restsleutel } from './bereken-lijst.ts';
import { vergelijkDiagram } from './bereken-vergelijking.ts';
import { waardeDiagram } from './bereken-waarde.ts';
import { waardeblad } from './blad.ts';
import { blad, bladVan, type Diagram, JA, kies, NEE, ONBEKEND, vertaal } from './diagram.ts';
import { aantal, getal, type Getal } from './getal.ts';
import { dagnummer, jaarVan, maakDag, vanDagnummer } from './kalender.ts';
import { leesFeit } from './lees.ts';
import type { Voorwaarde, Waarde } from './model.ts';
import type { Punt } from './onbekende.ts';
import type { Rekening } from './rekening.ts';
import { zoek } from './register.ts';
import {
  aaneengesloten,
  ALLES,
  type Dagengrenzen,
  type Dagruimte,
  dagruimte,
  geknipt,
  grenzen,
  HEEL,
  jaarruimte,
  jaarTotRuimte,
  mogelijk,
  type Ruimte,
  type Tijdvak,
  vergelijkDagen,
  type Vensterruimte,
  zeker,
} from './tijdvak.ts';

type Dagen = Extract<Waarde, { op: 'dagenVan' }>;

/** Een element dat mee kan doen. */
interface Lid extends Ruimte {
  readonly element: Rekening;
  readonly doetMee: Diagram;
}

export function dagenDiagram(r: Rekening, w: Dagen): Diagram {
  const leden = ledenVan(r, w);
  return inVenster(r, w, leden, (venster, meeste) => geteld(r, w, leden, venster, meeste));
}

/** In de benadering, die alleen "onbekend" kent, beslissen de grenzen een vergelijking soms toch. */
export function dagenVergeleken(
  r: Rekening,
  { cmp, a, b }: Extract<Voorwaarde, { op: 'vergelijk' }>,
): Diagram | undefined {
  if (r.exact || a.op !== 'dagenVan') return undefined;
  const grens = waardeDiagram(r, b).blad;
  if (grens?.soort !== 'waarde' || typeof grens.waarde !== 'object' || !('t' in grens.waarde))
    return undefined;
  const leden = ledenVan(r, a);
  const gevonden: Dagengrenzen[] = [];
  inVenster(r, a, leden, (venster) => {
    gevonden.push(grenzen(leden, venster, isVolledig(r, a.lijst), a.onderbreking));
    return JA;
  });
  const waar = gevonden.length === 1 ? vergelijkDagen(cmp, gevonden[0], grens.waarde) : undefined;
  return waar === undefined ? undefined : waar ? JA : NEE;
}

/** De elementen op volgorde van hun vroegste dag; zo komen hun onbekenden in die volgorde in de diagrammen. */
function ledenVan(r: Rekening, w: Dagen): readonly Lid[] {
  const [begin, eind] = [w.begin, w.eind].map(({ feit }) => zoek(r.register.feiten, feit));
  if (begin === undefined || eind === undefined) return [];
  const rij = [...elementenVan(r, w.lijst)].map((element) => ({
    element,
    begin: dagruimte(leesFeit(element.zaak, begin) as string | undefined),
    eind: dagruimte(leesFeit(element.zaak, eind) as string | null | undefined),
  }));
  rij.sort((a, b) => a.begin.vroegst - b.begin.vroegst);
  return rij.flatMap((deel) => {
    const doetMee = inBron(deel.element, w.lijst);
    return doetMee === NEE ? [] : [{ ...deel, doetMee, mee: doetMee === JA ? true : undefined }];
  });
}

// ── Venster ──────────────────────────────────────────────────────────────────────────────────────────────────────

function inVenster(
  r: Rekening,
  w: Dagen,
  leden: readonly Lid[],
  tel: (venster: Vensterruimte, meeste: number) => Diagram,
): Diagram {
  const { venster = {} } = w;
  if ('jaarVan' in venster) return inJaar(r, w, venster.jaarVan, leden, tel);
  const telt = grensdagen(r, w, leden);
  // Welk jaar het is, hangt van de dag af: geen dag die het kan zijn is dan als een andere.
  if ('jaarTot' in venster)
    return opDag(r, venster.jaarTot, HEEL.tot, telt && ALLES, MEESTE_KEUZES, (tot, meeste) =>
      tel(jaarTotRuimte(tot), meeste),
    );
  const { vanaf, totEnMet } = venster;
  const [vantelt, tottelt] = [
    telt && { ...telt, laatst: telt.laatst + 1 },
    telt && { ...telt, vroegst: telt.vroegst - 1 },
  ];
  return opDag(r, vanaf, HEEL.van, vantelt, MEESTE_KEUZES, (van, over) =>
    opDag(r, totEnMet, HEEL.tot, tottelt, over, (tot, meeste) => tel({ van, tot }, meeste)),
  );
}

/** De dagen die in een tijdvak kunnen vallen: daarbuiten maakt het niet uit op welke dag het venster begint of eindigt. */
function grensdagen(r: Rekening, w: Dagen, leden: readonly Lid[]): Dagruimte | undefined {
  if (!r.exact || !isVolledig(r, w.lijst)) return undefined;
  const delen = mogelijk(leden, HEEL);
  if (delen.length === 0) return undefined;
  return {
    vroegst: laagste(delen.map(({ begin }) => begin)),
    laatst: hoogste(delen.map(({ eind }) => eind)),
  };
}

/** Een dag van het venster die er niet is, geeft geen aantal. */
function opDag(
  r: Rekening,
  dag: Waarde | undefined,
  anders: Dagruimte,
  telt: Dagruimte | undefined,
  meeste: number,
  doe: (dag: Dagruimte, meeste: number) => Diagram,
): Diagram {
  if (dag === undefined) return doe(anders, meeste);
  return vertaal(r.werk, waardeDiagram(r, dag), (d) => {
    const ruimte = ruimteVan(d);
    // De benadering zegt van elke onbekende dag alleen dat; er kan dan nog steeds maar één aantal zijn.
    if (ruimte === undefined) return d === ONBEKEND && !r.exact ? doe(ALLES, meeste) : d;
    if (telt === undefined || staatVast(ruimte)) return doe(ruimte, meeste);
    const vroegst = Math.min(Math.max(ruimte.vroegst, telt.vroegst), ruimte.laatst);
    const binnen = { vroegst, laatst: Math.max(vroegst, Math.min(ruimte.laatst, telt.laatst)) };
    const aantal = aantalDagenIn(binnen);
    if (aantal > meeste / 4) return doe(ruimte, meeste);
    return perDag(r, d, binnen, (op) => doe({ vroegst: op, laatst: op }, meeste / aantal));
  });
}

/** De dagen die het blad kan zijn. */
function ruimteVan(d: Diagram): Dagruimte | undefined {
  const b = bladVan(d);
  if (b.soort === 'waarde' && typeof b.waarde === 'string') return dagruimte(b.waarde);
  if (b.soort !== 'term') return undefined;
  const { laagst, hoogst } = bereikVan({ soort: 'verschil', a: b.term });
  return laagst && hoogst && { vroegst: nummerVan(laagst), laatst: nummerVan(hoogst) };
}

const nummerVan = ({ t, n }: Getal): number => Number(t / n);

/** Meer kalenderjaren dan dit worden niet een voor een bekeken. */
const MEESTE_JAREN = 40;

function inJaar(
  r: Rekening,
  w: Dagen,
  dag: Waarde,
  leden: readonly Lid[],
  tel: (venster: Vensterruimte, meeste: number) => Diagram,
): Diagram {
  return vertaal(r.werk, waardeDiagram(r, dag), (d) => {
    const ruimte = ruimteVan(d);
    if (ruimte === undefined) return d === ONBEKEND && !r.exact ? tel({ van: ALLES, tot: ALLES }, 0) : d;
    const [eerste, laatste] = [jaarOp(ruimte.vroegst), jaarOp(ruimte.laatst)];
    if (eerste === laatste) return tel(jaarruimte(eerste), MEESTE_KEUZES);
    const delen = geknipt(mogelijk(leden, HEEL), ruimte.vroegst, ruimte.laatst);
    // Buiten de jaren waarin een tijdvak kan vallen zijn er geen dagen.
    const jaren = delen.flatMap(({ begin, eind }) => [jaarOp(begin), jaarOp(eind)]);
    const [vroegst, laatst] = [laagste(jaren), hoogste(jaren)];
    if (!isVolledig(r, w.lijst) || laatst - vroegst >= MEESTE_JAREN)
      return tel(jaarruimte(eerste, laatste), 0);
    let uit = dagenBlad(r, 0);
    if (jaren.length === 0) return uit;
    for (let jaar = laatst; jaar >= vroegst; jaar--) {
      const later = vergelijkDiagram(r, '>', d, dagBlad(r, dagnummer(maakDag(jaar, 12, 31))));
      uit = kies(r.werk, later, uit, tel(jaarruimte(jaar), MEESTE_KEUZES / (laatst - vroegst + 1)));
    }
    if (vroegst <= eerste) return uit;
    const eerder = vergelijkDiagram(r, '<', d, dagBlad(r, dagnummer(maakDag(vroegst, 1, 1))));
    return kies(r.werk, eerder, dagenBlad(r, 0), uit);
  });
}

const jaarOp = (nummer: number): number => jaarVan(vanDagnummer(nummer));
const laagste = (rij: readonly number[]): number =>
  rij.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const hoogste = (rij: readonly number[]): number =>
  rij.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);

// ── Tellen ───────────────────────────────────────────────────────────────────────────────────────────────────────

function geteld(
  r: Rekening,
  w: Dagen,
  leden: readonly Lid[],
  venster: Vensterruimte,
  meeste: number,
): Diagram {
  const { onderbreking } = w;
  const volledig = isVolledig(r, w.lijst);
  const { minstens, hoogstens } = grenzen(leden, venster, volledig, onderbreking);
  if (minstens === hoogstens) return dagenBlad(r, minstens);
  const exact = r.exact && volledig ? exactGeteld(r, w, leden, venster, meeste) : undefined;
  if (exact !== undefined) return exact;
  const { van, tot } = venster;
  const waar = [van.vroegst, van.laatst, tot.vroegst, tot.laatst, minstens, hoogstens].join(' ');
  const bereik = {
    laagst: getal(String(minstens)),
    ...(hoogstens < ONBEGRENSD ? { hoogst: getal(String(hoogstens)) } : {}),
  };
  return aantalTussen(r, `${restsleutel(r, w.lijst, [w])} ${waar}`, vragen(r, w, leden, volledig), bereik);
}

/** Zo veel dagen zijn er tussen de eerste en de laatste dag die een datum kan zijn niet. */
const ONBEGRENSD = 500_000;

/** Een tijdvak dat zeker of misschien meetelt. */
interface Deel extends Tijdvak {
  readonly doetMee: Diagram;
}

interface Stand {
  /** De laatste dag die al geteld is. */
  readonly tot: number;
  /** De dagen tot nu toe, of die van de reeks die nog loopt. */
  readonly lopend: number;
  readonly meeste: number;
}

const BEGIN: Stand = { tot: Number.NEGATIVE_INFINITY, lopend: 0, meeste: 0 };

/** Meer verschillende standen dan dit worden geen diagram, en na zoveel stappen is er genoeg gezocht. */
const MEESTE_STANDEN = 2000;
const MEESTE_STAPPEN = 2_000_000;

/** Voor elke keuze van de dagen die openstaan en van wie er meedoet; niets als dat te veel wordt. */
function exactGeteld(
  r: Rekening,
  w: Dagen,
  leden: readonly Lid[],
  venster: Vensterruimte,
  meeste: number,
): Diagram | undefined {
  if (!staatVast(venster.van) || !staatVast(venster.tot)) return undefined;
  const stand = { teVeel: false };
  const uit = perKeuze(r, w, leden, venster, meeste, (rij, keuzes) => {
    // Er kwam een grens bij: deze doorrekening zoekt alleen nog naar andere.
    if (r.onbekenden.gegroeid || stand.teVeel) return ONBEKEND;
    const geteld = opVolgorde(r, w, rij, venster, MEESTE_STANDEN / keuzes);
    stand.teVeel ||= geteld === undefined;
    return geteld ?? ONBEKEND;
  });
  return stand.teVeel ? undefined : uit;
}

/** Als de dagen vaststaan: wie er meedoet bepaalt op volgorde wat de stand is. */
function opVolgorde(
  r: Rekening,
  w: Dagen,
  leden: readonly Lid[],
  venster: Vensterruimte,
  meeste: number,
): Diagram | undefined {
  const vast = aaneengesloten(zeker(leden, venster)).map((deel) => ({ ...deel, doetMee: JA }));
  const open = leden.flatMap(({ doetMee, begin, eind }) =>
    doetMee === JA || begin.vroegst > eind.vroegst
      ? []
      : [{ begin: begin.vroegst, eind: eind.vroegst, doetMee }],
  );
  const delen = [...vast, ...geknipt(open, venster.van.vroegst, venster.tot.vroegst)];
  delen.sort((a, b) => a.begin - b.begin);
  return doorlopen(r, delen, w.onderbreking, meeste);
}

const staatVast = ({ vroegst, laatst }: Dagruimte): boolean => vroegst === laatst;

function doorlopen(
  r: Rekening,
  delen: readonly Deel[],
  onderbreking: number | undefined,
  meeste: number,
): Diagram | undefined {
  const bekend = new Map<string, Diagram>();
  let stappen = 0;
  const vanaf = (van: number, begin: Stand): Diagram => {
    let stand = begin;
    let i = van;
    for (; delen[i]?.doetMee === JA; i++) stand = erbij(stand, delen[i] as Deel, onderbreking);
    stappen += i - van + 1;
    const deel = delen[i];
    if (deel === undefined) return dagenBlad(r, onderbreking === undefined ? stand.lopend : stand.meeste);
    const sleutel = `${String(i)} ${standsleutel(stand, deel.begin, onderbreking)}`;
    const eerder = bekend.get(sleutel);
    if (eerder !== undefined) return eerder;
    if (bekend.size >= meeste || stappen > MEESTE_STAPPEN) return ONBEKEND;
    bekend.set(sleutel, ONBEKEND);
    const [met, zonder] = [vanaf(i + 1, erbij(stand, deel, onderbreking)), vanaf(i + 1, stand)];
    const uit = kies(r.werk, deel.doetMee, met, zonder);
    bekend.set(sleutel, uit);
    return uit;
  };
  const uit = vanaf(0, BEGIN);
  return bekend.size >= meeste || stappen > MEESTE_STAPPEN ? undefined : uit;
}

function erbij(stand: Stand, { begin, eind }: Tijdvak, onderbreking: number | undefined): Stand {
  const nieuw = Math.max(0, eind - Math.max(begin, stand.tot + 1) + 1);
  const sluitAan = onderbreking === undefined || begin - stand.tot - 1 <= onderbreking;
  const lopend = (sluitAan ? stand.lopend : 0) + nieuw;
  return { tot: Math.max(stand.tot, eind), lopend, meeste: Math.max(stand.meeste, lopend) };
}

/** Wat van de stand nog uitmaakt als er niets meer vóór `begin` begint. */
function standsleutel(
  { tot, lopend, meeste }: Stand,
  begin: number,
  onderbreking: number | undefined,
): string {
  if (onderbreking === undefined) return `${String(Math.max(tot, begin - 1))} ${String(lopend)}`;
  return begin - tot - 1 > onderbreking
    ? String(meeste)
    : `${String(tot)} ${String(lopend)} ${String(meeste)}`;
}

// ── Vragen ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Wat er gevraagd moet worden om het aantal te weten: per element wat openstaat, en wat erbuiten ligt. */
function vragen(r: Rekening, w: Dagen, leden: readonly Lid[], volledig: boolean): readonly Punt[] {
  const [lijst, ...buiten] = restpunten(r, w.lijst, [w.venster]);
  const inFilter = [...genoemdeFeiten(r, w.lijst.waarvoor)].filter(
    (id) => zoek(r.register.feiten, id).object === w.lijst.element,
  );
  const perLid = leden.flatMap(({ element, doetMee }) => {
    const ids = [w.begin.feit, w.eind.feit, ...(doetMee === JA ? [] : inFilter)];
    return ids.flatMap((id) => openVraag(element, id) ?? []);
  });
  return [...(volledig || lijst === undefined ? [] : [lijst]), ...perLid, ...buiten];
}

function genoemdeFeiten(r: Rekening, deel: unknown, uit = new Set<string>()): ReadonlySet<string> {
  if (typeof deel !== 'object' || deel === null) return uit;
  const { feit, beslissing } = deel as Readonly<Record<string, unknown>>;
  if (typeof feit === 'string') uit.add(feit);
  if (typeof beslissing === 'string')
    zoek(r.register.beslissingen, beslissing).beslissing.gebruikt.feiten.forEach((id) => uit.add(id));
  Object.values(deel).forEach((onder) => genoemdeFeiten(r, onder, uit));
  return uit;
}

const dagenBlad = (r: Rekening, dagen: number): Diagram => blad(r.werk, waardeblad(aantal(dagen) ?? NUL));
const NUL = getal('0');
