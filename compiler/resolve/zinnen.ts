/** Zinnen van artikelen en leden → ontwerpen van regels. Voorrang en verwijzingen worden daarna pas ingevuld. */
import {
  naaste,
  toonVerwijzing,
  type Clausule,
  type Stuk,
  type Verwijzing,
  type Zin,
} from '../../grammar/index.ts';
import type { Regel, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { bepalingId, losOp, type Zinplaats } from './bepalingen.ts';
import { leesDelegatie, type Delegatie } from './delegaties.ts';
import { leesHardheid, type Hardheidsuitkomst } from './hardheid.ts';
import { hoofdlezingen, leesHoofd, type Hoofddoel } from './hoofd.ts';
import { metElement } from './lees-elementen.ts';
import { isDie, plat, spanVan, telt, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';
import { elementVan, passendElement } from './over-element.ts';
import { leesPlichttermijn } from './lees-plichttermijn.ts';
import { leesIndexering, type Indexering } from './indexeringen.ts';
import type { Plichttermijn } from './plichten.ts';
import { leesWijziging, type Wijziging } from './verlengingen.ts';
import type { Geldigheid } from './geldigheid.ts';
import type { Obj, Vindplaats } from './symbolen.ts';
import { leesTabel, type Tabelontwerp } from './tabel.ts';
import { leesVoorlopig, type Voorlopigontwerp } from './voorlopig.ts';
import { metVoorwaardeAchter } from './voorop.ts';
import { meldOverbodig, type Zindeel } from './zindelen.ts';
import { leesStaarten } from './zinnen-delen.ts';

/** Een regel vóór de voorrang is ingevuld. */
export interface Regelontwerp extends Vindplaats {
  readonly beslissing: string;
  readonly bepaling: string;
  readonly soort: Regel['soort'];
  readonly voorwaarde?: Voorwaarde;
  readonly tenzij?: Voorwaarde;
  readonly waarde?: Waarde;
  readonly afwijkingVan: readonly Doel[];
  readonly onverminderd: readonly Doel[];
  readonly mede: readonly string[];
  readonly tekst: string;
  /** Bij een zin waaruit een plicht ontstaat. */
  readonly termijn?: Plichttermijn;
  /** Volgt uit een zin over een plicht; de zin zelf is een andere regel. */
  readonly afgeleid?: 'termijn' | 'toestand';
  /** Ontwerpen waarop dit voorgaat, en de bepalingen die de termijn verlengen. */
  readonly voorOp?: readonly Regelontwerp[];
  readonly verlengdDoor?: readonly string[];
  /** Bij één opschorting: het gegeven dat ontbreekt zolang zij niet geëindigd is. */
  readonly opgeschortTot?: string;
  /** Wanneer de regel geldt, als dat maar een deel van de tijd is. */
  readonly geldig?: Geldigheid;
  /** De bepaling waarvan de regel komt, als een andere haar van overeenkomstige toepassing verklaart. */
  readonly overeenkomstig?: string;
}

/** Een bepaling waarnaar verwezen wordt, met de woorden en de plaats van de verwijzing. */
export interface Doel extends Vindplaats {
  readonly id: string;
  readonly tekst: string;
}

/**
 * `<bepaling> blijft buiten toepassing [indien C]`, `<bepaling> gaat voor op <bepaling>, omdat "…"`,
 * `<bepaling> is van overeenkomstige toepassing op <object> [indien C]`
 */
export type Werking = Vindplaats & {
  readonly bepaling: string;
  readonly geldig?: Geldigheid;
  readonly doelen: readonly Doel[];
  readonly tekst: string;
} & (
    | {
        readonly soort: 'buiten toepassing';
        readonly voorwaarde?: Voorwaarde;
        readonly heleRegeling: boolean;
      }
    | { readonly soort: 'gaat voor'; readonly van: readonly Doel[]; readonly omdat: string }
    | ({ readonly soort: 'overeenkomstig'; readonly object: Obj } & Pick<
        Regelontwerp,
        'voorwaarde' | 'tenzij'
      >)
  );

export interface Zinnenuitkomst {
  readonly hardheid?: Hardheidsuitkomst;
  readonly regels: readonly Regelontwerp[];
  readonly werkingen: readonly Werking[];
  readonly delegaties: readonly Delegatie[];
  readonly tabellen: readonly Tabelontwerp[];
  readonly wijziging?: Wijziging;
  readonly indexering?: Indexering;
  readonly voorlopig?: readonly Voorlopigontwerp[];
}

export type MaakLezer = (
  plaats: Pick<Zinplaats, 'standplaats' | 'bestand'>,
  binding?: Lezer['binding'],
) => Lezer;

export function leesZin(maakVrij: MaakLezer, plaats: Zinplaats): Zinnenuitkomst {
  const { zin } = plaats;
  const leeg: Zinnenuitkomst = { regels: [], werkingen: [], delegaties: [], tabellen: [] };
  if (zin.soort !== 'zin') return leeg;
  const element = elementVan(maakVrij(plaats), zin);
  const maakLezer: MaakLezer =
    element === undefined ? maakVrij : (...wat) => metElement(maakVrij(...wat), element);
  const lezer = maakLezer(plaats);
  if (plaats.plicht !== undefined) return hardheid(lezer, zin, plaats, plaats.plicht, 'plicht');
  if (zin.hardheid) {
    const bepaling = bepalingId(lezer.bepalingen.kenmerk, plaats.standplaats);
    const { bestand, geldig } = plaats;
    if (geldig) lezer.problemen.push(meld('T021', { bestand, span: zin.span }, { wat: 'hardheidsclausule' }));
    return hardheid(lezer, zin, plaats, bepaling, 'bevoegdheid');
  }
  if (zin.tabel) {
    meldOverbodig(lezer, zin, [...inRegel, 'tabel'], 'regel');
    const staarten = leesStaarten(lezer, zin.staarten);
    return { ...leeg, ...leesTabel(lezer, zin, plaats, leesBasis(lezer, zin, plaats), staarten) };
  }
  const over = passendElement(
    () => maakLezer(plaats),
    (proef) => leesWerking(proef, zin),
  );
  const werking = leesWerking(over === undefined ? lezer : metElement(lezer, over), zin);
  if (werking) {
    const { geldig } = plaats;
    if (werking === 'onleesbaar') return leeg;
    if (geldig && werking.soort === 'gaat voor')
      lezer.problemen.push(meld('T021', werking, { wat: 'gaat voor op' }));
    return { ...leeg, werkingen: [geldig ? { ...werking, geldig } : werking] };
  }
  const wijziging = leesWijziging(lezer, zin, bepalingId(lezer.bepalingen.kenmerk, plaats.standplaats));
  if (wijziging === 'onleesbaar') return leeg;
  if (wijziging) {
    meldOverbodig(lezer, zin, ['volzin', 'indien', 'tenzij', 'mits'], wijziging.soort);
    const wat = wijziging.soort === 'verlenging' ? 'wordt verlengd met' : 'wordt opgeschort';
    if (plaats.geldig) lezer.problemen.push(meld('T021', wijziging, { wat }));
    return { ...leeg, wijziging };
  }
  const indexering = leesIndexering(lezer, zin, bepalingId(lezer.bepalingen.kenmerk, plaats.standplaats));
  if (indexering === 'onleesbaar') return leeg;
  if (indexering) {
    meldOverbodig(lezer, zin, ['volzin', 'indien', 'tenzij', 'mits'], 'indexering');
    if (plaats.geldig) lezer.problemen.push(meld('T021', indexering, { wat: 'wordt geïndexeerd' }));
    return { ...leeg, indexering };
  }
  const voorlopig = leesVoorlopig(lezer, zin, bepalingId(lezer.bepalingen.kenmerk, plaats.standplaats));
  if (voorlopig) {
    const [eerste] = voorlopig;
    if (plaats.geldig && eerste) lezer.problemen.push(meld('T021', eerste, { wat: 'zolang niet vaststaat' }));
    return { ...leeg, voorlopig };
  }
  const delegatie = leesDelegatie(lezer, zin);
  if (delegatie) return { ...leeg, delegaties: delegatie === 'onleesbaar' ? [] : [delegatie] };
  return { ...leeg, regels: leesRegels(maakLezer, plaats, zin) };
}

function hardheid(
  lezer: Lezer,
  zin: Zin,
  plaats: Zinplaats,
  bepaling: string,
  aard: 'bevoegdheid' | 'plicht',
): Zinnenuitkomst {
  const gelezen = leesHardheid(lezer, zin, plaats, bepaling, aard);
  return {
    regels: gelezen ? [gelezen.regel] : [],
    werkingen: [],
    delegaties: [],
    tabellen: [],
    ...(gelezen ? { hardheid: gelezen } : {}),
  };
}

// ── Regels ───────────────────────────────────────────────────────────────────────────────────────────────────────

const inRegel: readonly Zindeel[] = [
  'volzin',
  'in afwijking van',
  'onverminderd',
  'indien',
  'tenzij',
  'mits',
  'op grond van',
];
const alleenwoorden = new Set(['alleen', 'slechts', 'uitsluitend']);

function leesRegels(maakLezer: MaakLezer, plaats: Zinplaats, geschreven: Zin): readonly Regelontwerp[] {
  const lezer = maakLezer(plaats);
  meldOverbodig(lezer, geschreven, inRegel, 'regel');
  const zin = metVoorwaardeAchter(lezer, geschreven);
  if (!zin) return [];
  const omkering =
    zin.inAfwijkingVan?.omkering ?? (zin.onverminderd !== undefined || geschreven.voorop !== undefined);
  const { termijn, hoofd: zonder } = leesPlichttermijn(lezer, zin.hoofd, omkering);
  const { hoofd, alleen } = zonderAlleen(lezer, zonder);
  const doelen = leesHoofd(lezer, hoofd, omkering);
  const basis = leesBasis(lezer, zin, plaats);
  const gedeeld = noemtDie(zin) ? undefined : leesStaarten(lezer, zin.staarten);
  if (alleen) controleerVereiste(lezer, zin, alleen, doelen ?? []);
  return (doelen ?? []).map((doel) => {
    const staarten = gedeeld ?? leesStaarten(maakLezer(plaats, bindingVan(doel)), zin.staarten);
    const vereiste = alleen !== undefined && staarten.voorwaarde !== undefined;
    const soort = doel.waarde ? 'waarde' : doel.ontkend ? 'weigering' : vereiste ? 'vereiste' : 'grond';
    const waarde = doel.waarde ? { waarde: doel.waarde } : {};
    const bij = termijn ? { termijn: bijGrond(lezer, termijn, soort) } : {};
    return { ...basis, beslissing: doel.beslissing, soort, ...waarde, ...staarten, ...bij };
  });
}

/** Een vereiste of weigering beperkt een plicht; haar termijn staat bij de zin waaruit zij ontstaat. */
function bijGrond(lezer: Lezer, termijn: Plichttermijn, soort: Regel['soort']): Plichttermijn {
  if (soort !== 'grond')
    lezer.problemen.push(meld('N041', termijn, { tekst: termijn.tekst, waarom: 'geen plicht' }));
  return termijn;
}

const bindingVan = ({ keuze, label }: Hoofddoel): Lezer['binding'] =>
  keuze === undefined || label === undefined ? undefined : { keuze, label };

/** Of de voorwaarden op een lid van een familie terugslaan ("die voorziening"). */
function noemtDie(zin: Zin): boolean {
  const inStukken = (stukken: readonly Stuk[]): boolean =>
    stukken.some(
      (stuk) =>
        isDie(stuk) ||
        (stuk.soort === 'lijst' && stuk.lijst.onderdelen.some((deel) => inStukken(deel.inhoud.stukken))),
    );
  return zin.staarten.some((staart) => inStukken(staart.clausule.stukken));
}

/** Zonder het woord alleen, tenzij het bij een naam hoort ("woont alleen"). */
function zonderAlleen(lezer: Lezer, hoofd: Clausule): { readonly hoofd: Clausule; readonly alleen?: Stuk } {
  const alleen = hoofd.stukken.find((stuk) => stuk.soort === 'woord' && alleenwoorden.has(stuk.norm));
  if (!alleen || hoofdlezingen(lezer, hoofd, false).length > 0) return { hoofd };
  return { hoofd: { ...hoofd, stukken: hoofd.stukken.filter((stuk) => stuk !== alleen) }, alleen };
}

/** Een vereiste gaat over een ja/nee-uitkomst, zonder ontkenning, en zegt wat vervuld moet zijn. */
function controleerVereiste(lezer: Lezer, zin: Zin, alleen: Stuk, doelen: readonly Hoofddoel[]): void {
  const fout = doelen.some(({ ontkend, waarde }) => ontkend || waarde !== undefined);
  const zonder = !zin.staarten.some(({ soort }) => soort === 'indien');
  const plaats = { bestand: lezer.bestand, span: alleen.span };
  if (fout) lezer.problemen.push(meld('N023', plaats, { woord: alleen.tekst }));
  else if (zonder) lezer.problemen.push(meld('N023', plaats, { woord: alleen.tekst, zonder: true }));
}

function leesBasis(
  lezer: Lezer,
  zin: Zin,
  plaats: Zinplaats,
): Omit<Regelontwerp, 'beslissing' | 'soort' | 'voorwaarde' | 'tenzij' | 'waarde'> {
  const { kenmerk } = lezer.bepalingen;
  return {
    bestand: plaats.bestand,
    span: zin.span,
    bepaling: bepalingId(kenmerk, plaats.standplaats),
    afwijkingVan: doelen(lezer, zin.inAfwijkingVan?.verwijzingen ?? []),
    onverminderd: doelen(lezer, zin.onverminderd ?? []),
    mede: doelen(lezer, zin.opGrondVan).map(({ id }) => id),
    tekst: woorden(zin.hoofd.stukken),
    ...(plaats.geldig ? { geldig: plaats.geldig } : {}),
  };
}

export function doelen(lezer: Lezer, verwijzingen: readonly Verwijzing[]): readonly Doel[] {
  return verwijzingen.flatMap((verwijzing) => {
    const { ids, problemen } = losOp(lezer.bepalingen, verwijzing, lezer.standplaats, lezer.bestand);
    lezer.problemen.push(...problemen);
    const tekst = toonVerwijzing(verwijzing);
    return ids.map((id) => ({ id, tekst, bestand: lezer.bestand, span: verwijzing.span }));
  });
}

// ── Werking van bepalingen ───────────────────────────────────────────────────────────────────────────────────────

const werkingsfrase =
  /^(?:blij(?:ft|ven) buiten toepassing|gaa[tn] voor op|(?:is|zijn) van overeenkomstige toepassing op)$/;

function leesWerking(lezer: Lezer, zin: Zin): Werking | 'onleesbaar' | undefined {
  const rij = telt(zin.hoofd.stukken).filter((stuk) => stuk.soort !== 'komma' && stuk.soort !== 'en');
  const grens = rij.findIndex((stuk) => stuk.soort === 'frase' && werkingsfrase.test(stuk.norm));
  const frase = rij[grens];
  if (!frase) return undefined;
  const bepaling = bepalingId(lezer.bepalingen.kenmerk, lezer.standplaats);
  const basis = { bestand: lezer.bestand, span: zin.span, bepaling, tekst: woorden(zin.hoofd.stukken) };
  const [voor, na] = [rij.slice(0, grens), rij.slice(grens + 1)];
  if (frase.norm.endsWith('voor op')) return leesGaatVoor(lezer, zin, frase, basis, voor, na);
  meldOverbodig(lezer, zin, ['volzin', 'indien', 'tenzij', 'mits'], `zin met '${frase.norm}'`);
  if (frase.norm.endsWith('toepassing op')) return leesOvereenkomstig(lezer, zin, frase, basis, voor, na);
  const verwijzingen = alleenVerwijzingen(lezer, frase, [...voor, ...na]);
  const { voorwaarde, tenzij } = leesStaarten(lezer, zin.staarten);
  const delen: readonly Voorwaarde[] = [
    ...(voorwaarde ? [voorwaarde] : []),
    ...(tenzij ? [{ op: 'niet', deel: tenzij } as const] : []),
  ];
  const [eerste] = delen;
  return {
    ...basis,
    soort: 'buiten toepassing',
    doelen: doelen(lezer, verwijzingen),
    heleRegeling: verwijzingen.some(({ regeling }) => regeling),
    ...(eerste ? { voorwaarde: delen.length === 1 ? eerste : { op: 'en', delen } } : {}),
  };
}

type Basis = Vindplaats & { readonly bepaling: string; readonly tekst: string };

function leesOvereenkomstig(
  lezer: Lezer,
  zin: Zin,
  frase: Stuk,
  basis: Basis,
  voor: readonly Stuk[],
  na: readonly Stuk[],
): Werking | 'onleesbaar' {
  const verwijzingen = alleenVerwijzingen(lezer, frase, voor);
  const objecten = [...lezer.omgeving.objecten.values()];
  const gezocht = plat(na);
  const object = objecten.find(({ namen }) => namen.some((naam) => naam.join(' ') === gezocht));
  if (!object) {
    const namen = objecten.map(({ naam }) => naam);
    const plaats = { bestand: lezer.bestand, span: spanVan(na.length > 0 ? na : [frase]) };
    const dichtbij = naaste(
      gezocht,
      objecten.flatMap((deel) => deel.namen.map((rij) => rij.join(' '))),
    );
    lezer.problemen.push(
      meld('N010', plaats, {
        naam: woorden(na),
        dichtbij: dichtbij.length > 0 ? dichtbij : namen.slice(0, 3),
      }),
    );
    return 'onleesbaar';
  }
  const staarten = leesStaarten(lezer, zin.staarten);
  return { ...basis, soort: 'overeenkomstig', doelen: doelen(lezer, verwijzingen), object, ...staarten };
}

function leesGaatVoor(
  lezer: Lezer,
  zin: Zin,
  frase: Stuk,
  basis: Basis,
  voor: readonly Stuk[],
  na: readonly Stuk[],
): Werking {
  meldOverbodig(lezer, zin, ['volzin', 'omdat'], `zin met '${frase.norm}'`);
  if (!zin.omdat) {
    const gegevens = {
      gevonden: '',
      achter: woorden(na.length > 0 ? na : [frase]),
      verwacht: ['omdat "…" met de reden van de voorrang'],
    };
    lezer.problemen.push(
      meld('S001', { bestand: lezer.bestand, span: spanVan(na.length > 0 ? na : [frase]) }, gegevens),
    );
  }
  const [van, naar] = [voor, na].map((kant) => doelen(lezer, alleenVerwijzingen(lezer, frase, kant)));
  return { ...basis, soort: 'gaat voor', van: van ?? [], doelen: naar ?? [], omdat: zin.omdat?.waarde ?? '' };
}

/** De verwijzingen in een rij; andere woorden zouden de werking stil beperken, en worden gemeld. */
function alleenVerwijzingen(lezer: Lezer, frase: Stuk, rij: readonly Stuk[]): readonly Verwijzing[] {
  const over = rij.filter((stuk) => stuk.soort !== 'verwijzing');
  if (over.length > 0 || rij.length === 0) {
    const gegevens = {
      gevonden: woorden(over.length > 0 ? over : [frase]),
      verwacht: [`een verwijzing naar een bepaling bij '${frase.norm}'`],
    };
    lezer.problemen.push(
      meld('S001', { bestand: lezer.bestand, span: spanVan(over.length > 0 ? over : [frase]) }, gegevens),
    );
  }
  return rij.flatMap((stuk) => (stuk.soort === 'verwijzing' ? [stuk.verwijzing] : []));
}
