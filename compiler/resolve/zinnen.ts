/** Zinnen van artikelen en leden → ontwerpen van regels. Voorrang en verwijzingen worden daarna pas ingevuld. */
import { toonVerwijzing, type Clausule, type Staart, type Stuk, type Verwijzing, type Zin } from '../../grammar/index.ts';
import type { Regel, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { bepalingId, losOp, type Zinplaats } from './bepalingen.ts';
import { leesHoofd, type Hoofddoel } from './hoofd.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { plat, telt, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Vindplaats } from './symbolen.ts';

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
}

/** Een bepaling waarnaar verwezen wordt, met de woorden en de plaats van de verwijzing. */
export interface Doel extends Vindplaats {
  readonly id: string;
  readonly tekst: string;
}

/** `<bepaling> blijft buiten toepassing [indien C]`, `<bepaling> gaat voor op <bepaling>, omdat "…"` */
export type Werking = Vindplaats & {
  readonly bepaling: string;
  readonly doelen: readonly Doel[];
  readonly tekst: string;
} & (
    | { readonly soort: 'buiten toepassing'; readonly voorwaarde?: Voorwaarde; readonly heleRegeling: boolean }
    | { readonly soort: 'gaat voor'; readonly van: readonly Doel[]; readonly omdat: string }
  );

export interface Zinnenuitkomst {
  readonly regels: readonly Regelontwerp[];
  readonly werkingen: readonly Werking[];
}

export type MaakLezer = (plaats: Pick<Zinplaats, 'standplaats' | 'bestand'>, binding?: Lezer['binding']) => Lezer;

export function leesZin(maakLezer: MaakLezer, plaats: Zinplaats): Zinnenuitkomst {
  const { zin } = plaats;
  if (zin.soort !== 'zin') return { regels: [], werkingen: [] };
  const lezer = maakLezer(plaats);
  const werking = leesWerking(lezer, zin);
  if (werking) return { regels: [], werkingen: [werking] };
  return { regels: leesRegels(maakLezer, plaats, zin), werkingen: [] };
}

// ── Regels ───────────────────────────────────────────────────────────────────────────────────────────────────────

const alleenwoorden = new Set(['alleen', 'slechts', 'uitsluitend']);

function leesRegels(maakLezer: MaakLezer, plaats: Zinplaats, zin: Zin): readonly Regelontwerp[] {
  const lezer = maakLezer(plaats);
  const { hoofd, alleen } = zonderAlleen(zin.hoofd);
  const doelen = leesHoofd(lezer, hoofd, zin.inAfwijkingVan?.omkering === true);
  const basis = leesBasis(lezer, zin, plaats);
  const gedeeld = noemtDie(zin) ? undefined : leesStaarten(lezer, zin.staarten);
  if (alleen && !zin.staarten.some(({ soort }) => soort === 'indien')) {
    const gegevens = { gevonden: '.', verwacht: ["'indien' met wat vervuld moet zijn (achter alleen)"] };
    lezer.problemen.push(meld('S001', { bestand: plaats.bestand, span: zin.span }, gegevens));
  }
  // Zonder bruikbaar hoofd worden de voorwaarden toch gelezen: alles wat mis is, wordt in één keer gemeld.
  if (!doelen && !gedeeld) leesStaarten(lezer, zin.staarten);
  return (doelen ?? []).map((doel) => {
    const staarten = gedeeld ?? leesStaarten(maakLezer(plaats, bindingVan(doel)), zin.staarten);
    const vereiste = alleen && staarten.voorwaarde !== undefined;
    const soort = doel.waarde ? 'waarde' : doel.ontkend ? 'weigering' : vereiste ? 'vereiste' : 'grond';
    const waarde = doel.waarde ? { waarde: doel.waarde } : {};
    return { ...basis, beslissing: doel.beslissing, soort, ...waarde, ...staarten };
  });
}

const bindingVan = ({ keuze, label }: Hoofddoel): Lezer['binding'] =>
  keuze === undefined || label === undefined ? undefined : { keuze, label };

/** Of de voorwaarden op een lid van een familie terugslaan ("die voorziening"). */
function noemtDie(zin: Zin): boolean {
  const inStukken = (stukken: readonly Stuk[]): boolean =>
    stukken.some(
      (stuk) =>
        stuk.norm === 'die' ||
        (stuk.soort === 'lijst' && stuk.lijst.onderdelen.some((deel) => inStukken(deel.inhoud.stukken))),
    );
  return zin.staarten.some((staart) => inStukken(staart.clausule.stukken));
}

function zonderAlleen(hoofd: Clausule): { readonly hoofd: Clausule; readonly alleen: boolean } {
  const stukken = hoofd.stukken.filter((stuk) => stuk.soort !== 'woord' || !alleenwoorden.has(stuk.norm));
  return { hoofd: { ...hoofd, stukken }, alleen: stukken.length < hoofd.stukken.length };
}

function leesBasis(
  lezer: Lezer,
  zin: Zin,
  plaats: Zinplaats,
): Omit<Regelontwerp, 'beslissing' | 'soort' | 'voorwaarde' | 'tenzij' | 'waarde'> {
  const { kenmerk } = lezer.bepalingen;
  const volzin = plaats.standplaats.volzin === undefined ? [] : [`v${String(plaats.standplaats.volzin)}`];
  return {
    bestand: plaats.bestand,
    span: zin.span,
    bepaling: bepalingId(kenmerk, plaats.standplaats, volzin),
    afwijkingVan: doelen(lezer, zin.inAfwijkingVan?.verwijzingen ?? []),
    onverminderd: doelen(lezer, zin.onverminderd ?? []),
    mede: doelen(lezer, zin.opGrondVan).map(({ id }) => id),
    tekst: woorden(zin.hoofd.stukken),
  };
}

function doelen(lezer: Lezer, verwijzingen: readonly Verwijzing[]): readonly Doel[] {
  return verwijzingen.flatMap((verwijzing) => {
    const { ids, problemen } = losOp(lezer.bepalingen, verwijzing, lezer.standplaats, lezer.bestand);
    lezer.problemen.push(...problemen);
    const tekst = toonVerwijzing(verwijzing);
    return ids.map((id) => ({ id, tekst, bestand: lezer.bestand, span: verwijzing.span }));
  });
}

/** `indien` en `mits` zijn samen de voorwaarde, elke `tenzij` een uitzondering. */
function leesStaarten(lezer: Lezer, staarten: readonly Staart[]): Pick<Regelontwerp, 'voorwaarde' | 'tenzij'> {
  const van = (tenzij: boolean): Voorwaarde | undefined => {
    const delen = staarten.filter((staart) => (staart.soort === 'tenzij') === tenzij);
    const gelezen = delen.map((staart) => voorwaardeUit(lezer, staart.clausule));
    const heel = gelezen.filter((deel) => deel !== undefined);
    if (delen.length === 0) return undefined;
    // Een voorwaarde die niet te lezen was, wordt nooit "altijd": het probleem staat er en er komt geen model.
    if (heel.length < delen.length) return { op: 'constant', waarde: false };
    const [eerste] = heel;
    return heel.length === 1 && eerste ? eerste : { op: tenzij ? 'of' : 'en', delen: heel };
  };
  const [voorwaarde, tenzij] = [van(false), van(true)];
  return { ...(voorwaarde ? { voorwaarde } : {}), ...(tenzij ? { tenzij } : {}) };
}

// ── Werking van bepalingen ───────────────────────────────────────────────────────────────────────────────────────

function leesWerking(lezer: Lezer, zin: Zin): Werking | undefined {
  const rij = telt(zin.hoofd.stukken).filter((stuk) => stuk.soort !== 'komma');
  const frase = rij.find((stuk) => stuk.soort === 'frase')?.norm ?? '';
  const verwijzingen = rij.flatMap((stuk) => (stuk.soort === 'verwijzing' ? [stuk] : []));
  const plaats = { bestand: lezer.bestand, span: zin.span };
  const bepaling = bepalingId(lezer.bepalingen.kenmerk, lezer.standplaats);
  const tekst = woorden(zin.hoofd.stukken);
  if (/^blij(ft|ven) buiten toepassing$/.test(frase) && verwijzingen.length > 0) {
    const gelezen = doelen(lezer, verwijzingen.map((stuk) => stuk.verwijzing));
    const heleRegeling = verwijzingen.some((stuk) => stuk.verwijzing.regeling);
    const { voorwaarde } = leesStaarten(lezer, zin.staarten);
    const basis = { ...plaats, bepaling, tekst, doelen: gelezen, heleRegeling };
    return { ...basis, soort: 'buiten toepassing', ...(voorwaarde ? { voorwaarde } : {}) };
  }
  if (frase !== 'gaat voor op' && frase !== 'gaan voor op') return undefined;
  const grens = rij.findIndex((stuk) => stuk.norm === frase);
  const deel = (kant: readonly Stuk[]): readonly Doel[] =>
    doelen(lezer, kant.flatMap((stuk) => (stuk.soort === 'verwijzing' ? [stuk.verwijzing] : [])));
  if (!zin.omdat) {
    const gegevens = { gevonden: '.', verwacht: ['omdat "…" met de reden van de voorrang'] };
    lezer.problemen.push(meld('S001', plaats, gegevens));
  }
  const [van, naar] = [deel(rij.slice(0, grens)), deel(rij.slice(grens + 1))];
  return { ...plaats, bepaling, tekst, soort: 'gaat voor', van, doelen: naar, omdat: zin.omdat?.waarde ?? plat(rij) };
}
