/** Opgeloste regeling → model: feiten, keuzes, lezingen en beslissingen in volgorde van afhankelijkheid. */
import type {
  Bepaling,
  Beslissing,
  Feit,
  Keuze,
  Lezing,
  Regel,
  Regelingmodel,
  Verdeling,
  Voorwaarde,
  Waarde,
} from '../../runtime/model.ts';
import type { Voorlopig } from '../../runtime/model-voorlopig.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Opgelost } from '../resolve/index.ts';
import { toonSymbool, type Symbool, type Vindplaats } from '../resolve/symbolen.ts';
import type { Lezingontwerp } from '../resolve/lezingen.ts';
import type { Regelontwerp, Werking } from '../resolve/zinnen.ts';
import { elementobjecten } from './elementen.ts';
import { gebruikVan, kringoordelen, ordenBeslissingen, type Kringoordelen } from './volgorde.ts';
import { alleenInWerking, metGeldigheid } from './geldig.ts';
import { maakInvuller, type Invuller } from './voldaan.ts';
import { genoemdeReeksen, metIndexrijen, reeksbeslissingen } from './reeksen.ts';
import { metOvereenkomstige } from './overeenkomstig.ts';
import { vraagt } from './gevraagd.ts';
import { herkomstVan, verwerkingenVan } from './herkomst.ts';
import { metRechtskracht } from './rechtskracht.ts';
import { snoei } from './snoei.ts';
import { metZegging } from './zegging.ts';
import { buitenToepassing, nummer, voorrangskring, voorrangVan, type Genummerd } from './voorrang.ts';

/** Regelnummer (vanaf 1) van een plaats, en het bestand gezien vanaf de map van de regeling. */
export type Bronplaats = (plaats: Vindplaats) => { readonly regel: number; readonly bestand: string };

export interface Verlaagd {
  readonly model: Regelingmodel;
  readonly problemen: readonly Probleem[];
  /** Waar elke regel van het model vandaan komt. */
  readonly herkomst: ReadonlyMap<Regel, Vindplaats>;
}

/** Wat alle stappen van het verlagen delen. */
interface Verlaging {
  readonly opgelost: Opgelost;
  readonly invuller: Invuller;
  readonly bron: Bronplaats;
  readonly problemen: Probleem[];
  readonly herkomst: Map<Regel, Vindplaats>;
  readonly nummers: ReadonlyMap<Regelontwerp, string>;
  /** De regels van elke beslissing. */
  readonly perBeslissing: ReadonlyMap<string, readonly Regelontwerp[]>;
  /** De objecten die het element van een lijst zijn. */
  readonly elementen: ReadonlySet<string>;
  readonly oordelen: Kringoordelen;
  /** Of een zin over de hele regeling, rechtstreeks of via andere uitkomsten, naar een uitkomst vraagt. */
  readonly vraagtNaar: (werking: Werking, beslissing: string) => boolean;
}

export function verlaag(geschreven: Opgelost, bron: Bronplaats): Verlaagd {
  const problemen: Probleem[] = [];
  const { kop, omgeving } = geschreven;
  const keuzes = [...omgeving.keuzes.values()].map(({ keuze }) => maakKeuze(geschreven, keuze));
  const oordelen = kringoordelen(keuzes);
  const opgelost = metOvereenkomstige(geschreven, oordelen, problemen);
  const invuller = maakInvuller(opgelost);
  const verlaging: Verlaging = {
    opgelost,
    invuller,
    bron,
    problemen,
    herkomst: new Map(),
    nummers: nummer(opgelost.regels),
    perBeslissing: perBeslissing(opgelost.regels),
    elementen: elementobjecten(opgelost.omgeving.symbolen),
    oordelen,
    vraagtNaar: vraagt(opgelost),
  };
  const lezingen = opgelost.lezingen.map((lezing) => maakLezing(verlaging, lezing));
  const beslissingen = opgelost.omgeving.symbolen
    .filter((symbool) => symbool.soort === 'beslissing')
    .flatMap((symbool) => leden(opgelost, symbool))
    .map((lid) => maakBeslissing(verlaging, lid));
  const controles = opgelost.controles.map((controle, i) => ({
    id: `controle ${String(i + 1)}`,
    naam: controle.naam,
    voorwaarde: invuller.vul(controle.voorwaarde),
    ...bron(controle),
  }));
  const verdelingen = maakVerdelingen(verlaging);
  const direct = gebruikVan([
    beslissingen,
    lezingen,
    controles,
    verdelingen,
    opgelost.voorlopig,
  ]).beslissingen;
  const nodig = genoemdeReeksen(opgelost.reeksgebruik, direct, (dag) => gebruikVan(dag).beslissingen);
  const reeksen = reeksbeslissingen(opgelost, bron, nodig).map((deel) => ({
    ...deel,
    gebruikt: gebruikVan(deel, verlaging.oordelen),
  }));
  const geordend = ordenBeslissingen([...reeksen, ...beslissingen], lezingen, verlaging.oordelen, (kring) => {
    problemen.push(meldKring(opgelost, beslissingen, kring));
  });
  const model: Regelingmodel = {
    versie: 1,
    id: kop.kenmerk,
    titel: kop.titel,
    soort: kop.soort,
    geldig: kop.geldig,
    ...(kop.link === undefined ? {} : { link: kop.link }),
    ...(kop.zonderRechtskracht ? { rechtskracht: 'geen' as const } : {}),
    ...termijnenVan(opgelost),
    bepalingen: maakBepalingen(verlaging),
    keuzes,
    feiten: maakFeiten(verlaging),
    lezingen,
    controles,
    beslissingen: metRechtskracht(geordend, opgelost),
    ...afwijkgronden(verlaging),
    ...voorlopigeWerking(verlaging),
    ...(verdelingen.length > 0 ? { verdelingen } : {}),
    ...verwerkingenVan(omgeving, bron),
  };
  return {
    model: metZegging(snoei(model, opgelost), opgelost),
    problemen: [...problemen, ...invuller.problemen],
    herkomst: verlaging.herkomst,
  };
}

/** Een dag staat overal gelijk met een feestdag, welke regeling het ook vermeldt. */
function termijnenVan({ kop, wetten }: Opgelost): Pick<Regelingmodel, 'termijnen'> {
  const alle = [kop, ...wetten.values()].flatMap(({ termijnen }) => termijnen ?? []);
  const [eerste] = alle;
  if (!eerste) return {};
  const gelijkgesteld = [...new Set(alle.flatMap((deel) => deel.gelijkgesteld))].sort();
  return { termijnen: { verlengd: kop.termijnen?.verlengd ?? eerste.verlengd, gelijkgesteld } };
}

// ── Beslissingen ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Lid {
  readonly symbool: Symbool;
  readonly id: string;
  readonly naam: string;
  readonly familie?: NonNullable<Beslissing['familie']>;
}

function leden(opgelost: Opgelost, symbool: Symbool): readonly Lid[] {
  const naam = toonSymbool(symbool, opgelost.omgeving.objecten);
  if (symbool.familie === undefined) return [{ symbool, id: symbool.id, naam }];
  const keuze = symbool.familie;
  const labels = opgelost.omgeving.keuzes.get(keuze)?.keuze.labels ?? [];
  return labels.map((label) => {
    const familie = { id: symbool.id, keuze, label };
    return { symbool, id: `${symbool.id}[${label}]`, naam: `${naam} ${label}`, familie };
  });
}

function maakBeslissing(verlaging: Verlaging, lid: Lid): Beslissing {
  const { opgelost, invuller, bron, problemen } = verlaging;
  const { symbool, id, naam, familie } = lid;
  const eigen = verlaging.perBeslissing.get(id) ?? [];
  const genummerd = eigen.map((ontwerp) => ({
    ontwerp,
    id: verlaging.nummers.get(ontwerp) ?? ontwerp.bepaling,
  }));
  const vul = (v: Voorwaarde): Voorwaarde => invuller.vul(v, familie?.label);
  const peildatum = opgelost.declaraties.peildatums.get(symbool.id);
  const regels = genummerd.map((deel) => maakRegel(verlaging, deel, genummerd, { naam, peildatum, vul }));
  const kring = voorrangskring(regels);
  if (kring) {
    const aanduiding = (regel: string): string => opgelost.bepalingen.tabel.get(regel)?.aanduiding ?? regel;
    const plaats = genummerd[0]?.ontwerp ?? symbool;
    problemen.push(meld('A003', plaats, { kring: kring.map(aanduiding) }));
  }
  const wet = symbool.uit === undefined ? undefined : opgelost.wetten.get(symbool.uit);
  const zonderGebruik = {
    id,
    object: symbool.object,
    sleutel: symbool.sleutel,
    naam,
    type: symbool.type,
    ...(familie ? { familie } : {}),
    ...(verlaging.elementen.has(symbool.object) ? { element: symbool.object } : {}),
    uitputtend: symbool.uitputtend ?? true,
    ...(symbool.norm ? { norm: symbool.norm } : {}),
    ...(symbool.door?.[0] === undefined ? {} : { door: symbool.door[0] }),
    ...(peildatum ? { peildatum } : {}),
    ...(wet ? { geldig: wet.geldig } : {}),
    ...(symbool.gunstig === undefined ? {} : { gunstig: symbool.gunstig }),
    ...(symbool.richting ? { richting: symbool.richting } : {}),
    regels,
    buitenToepassing: buitenToepassing(genummerd, opgelost.werkingen, bron, verlaging.vraagtNaar).map(
      ({ werking, ...deel }) => {
        if (werking.geldig && !peildatum) problemen.push(meld('T020', werking, { naam }));
        const eigen = werking.voorwaarde && vul(werking.voorwaarde);
        const voorwaarde =
          werking.geldig && peildatum ? alleenInWerking(eigen, werking.geldig, peildatum) : eigen;
        return voorwaarde ? { ...deel, voorwaarde } : deel;
      },
    ),
    ...(symbool.vraag === undefined ? {} : { vraag: symbool.vraag }),
    ...bron(symbool),
  };
  return { ...zonderGebruik, gebruikt: gebruikVan(zonderGebruik, verlaging.oordelen) };
}

function perBeslissing(regels: readonly Regelontwerp[]): ReadonlyMap<string, readonly Regelontwerp[]> {
  const uit = new Map<string, Regelontwerp[]>();
  for (const regel of regels) {
    const rij = uit.get(regel.beslissing);
    if (rij) rij.push(regel);
    else uit.set(regel.beslissing, [regel]);
  }
  return uit;
}

/** Wat de regels van een beslissing met elkaar delen. */
interface Beslisvorm {
  readonly naam: string;
  readonly peildatum: Waarde | undefined;
  readonly vul: (v: Voorwaarde) => Voorwaarde;
}

function maakRegel(
  verlaging: Verlaging,
  deel: Genummerd,
  alle: readonly Genummerd[],
  { naam, peildatum, vul }: Beslisvorm,
): Regel {
  const { opgelost, bron, problemen, herkomst } = verlaging;
  const { ontwerp, id } = deel;
  const voorrang = voorrangVan(deel, alle, opgelost.werkingen, naam, problemen);
  const { mede, onverminderd, geldig } = ontwerp;
  const eigen = ontwerp.tenzij && vul(ontwerp.tenzij);
  // Het begin en de laatste dag van een plicht volgen uit dezelfde zin: één keer melden is genoeg.
  if (geldig && !peildatum && ontwerp.afgeleid === undefined) problemen.push(meld('T020', ontwerp, { naam }));
  const tenzij = geldig && peildatum ? metGeldigheid(eigen, geldig, peildatum, ontwerp.bepaling) : eigen;
  const regel: Regel = {
    id,
    bepaling: ontwerp.bepaling,
    ...(mede.length > 0 ? { mede } : {}),
    soort: ontwerp.soort,
    ...(ontwerp.voorwaarde ? { voorwaarde: vul(ontwerp.voorwaarde) } : {}),
    ...(tenzij ? { tenzij } : {}),
    ...(ontwerp.waarde ? { waarde: metIndexrijen(opgelost, ontwerp.waarde) } : {}),
    ...(geldig ? { geldig } : {}),
    ...(voorrang.wijktAfVan.length > 0 ? { wijktAfVan: voorrang.wijktAfVan } : {}),
    ...(voorrang.omdat === undefined ? {} : { voorrangOmdat: voorrang.omdat }),
    ...(onverminderd.length > 0 ? { onverminderd: onverminderd.map((doel) => doel.id) } : {}),
    tekst: ontwerp.tekst,
    ...bron(ontwerp),
  };
  herkomst.set(regel, ontwerp);
  return regel;
}

function meldKring(
  opgelost: Opgelost,
  beslissingen: readonly Beslissing[],
  kring: readonly string[],
): Probleem {
  const namen = kring.map((id) => beslissingen.find((deel) => deel.id === id)?.naam ?? id);
  const labels = kring.slice(0, -1).flatMap((id) => {
    const regel = opgelost.regels.find((deel) => deel.beslissing === id);
    return regel
      ? [{ bestand: regel.bestand, span: regel.span, tekst: 'deze regel hoort bij de kring' }]
      : [];
  });
  const [plaats, ...rest] = labels;
  const symbool = opgelost.omgeving.symbolen.find((deel) => kring[0]?.startsWith(deel.id));
  return meld('A001', plaats ?? symbool ?? opgelost.kop, { kring: namen }, { labels: rest });
}

// ── Feiten, keuzes, lezingen, bepalingen ─────────────────────────────────────────────────────────────────────────

function maakFeiten({ opgelost, bron }: Verlaging): readonly Feit[] {
  const { declaraties, omgeving } = opgelost;
  return omgeving.symbolen.flatMap((symbool): readonly Feit[] => {
    const { soort } = symbool;
    if (soort !== 'gegeven' && soort !== 'beoordeling' && soort !== 'parameter') return [];
    const [weegtMee, altijdBij] = [
      declaraties.weegtMee.get(symbool.id),
      declaraties.altijdBij.get(symbool.id),
    ];
    const feit: Feit = {
      id: symbool.id,
      object: symbool.object,
      sleutel: symbool.sleutel,
      naam: toonSymbool(symbool, omgeving.objecten),
      type: symbool.type,
      soort,
      ...(symbool.perDatum ? { perDatum: true as const } : {}),
      ...(symbool.facultatief ? { facultatief: true as const } : {}),
      ...(symbool.ligtVast ? { ligtVast: true as const } : {}),
      ...(symbool.eindeVan === undefined ? {} : { eindeVan: symbool.eindeVan }),
      ...(symbool.vraag === undefined ? {} : { vraag: symbool.vraag }),
      ...(symbool.door ? { door: symbool.door } : {}),
      ...(weegtMee ? { weegtMee } : {}),
      ...(altijdBij ? { altijdBij } : {}),
      ...herkomstVan(symbool),
      ...bron(symbool),
    };
    return [feit];
  });
}

function voorlopigeWerking({ opgelost, bron, invuller }: Verlaging): Pick<Regelingmodel, 'voorlopig'> {
  const lijst = opgelost.voorlopig.map((ontwerp): Voorlopig => {
    const { span: _span, bestand: _bestand, vraag, voorwaarde, tenzij, ...rest } = ontwerp;
    return {
      ...rest,
      vraag: invuller.vul(vraag),
      ...(voorwaarde ? { voorwaarde: invuller.vul(voorwaarde) } : {}),
      ...(tenzij ? { tenzij: invuller.vul(tenzij) } : {}),
      ...bron(ontwerp),
    };
  });
  return lijst.length > 0 ? { voorlopig: lijst } : {};
}

function maakVerdelingen({ opgelost, bron, invuller }: Verlaging): readonly Verdeling[] {
  return opgelost.verdelingen.map((ontwerp): Verdeling => {
    const { span: _span, bestand: _bestand, eigen: _eigen, ...heel } = ontwerp;
    const { zonderGelijkeDag: _gelijk, zonderRest: _rest, ...rest } = heel;
    const { komtInAanmerking, voorrang } = rest;
    return {
      ...rest,
      ...(komtInAanmerking ? { komtInAanmerking: invuller.vul(komtInAanmerking) } : {}),
      ...(voorrang ? { voorrang: invuller.vul(voorrang) } : {}),
      ...bron(ontwerp),
    };
  });
}

function afwijkgronden({ opgelost, bron }: Verlaging): Pick<Regelingmodel, 'afwijkgronden'> {
  const gronden = opgelost.omgeving.afwijkgronden.map((ontwerp) => {
    const { span: _span, bestand: _bestand, ookLager: _ook, van, uitgezonderd, ...rest } = ontwerp;
    const ids = (doelen: readonly { readonly id: string }[]): readonly string[] => doelen.map(({ id }) => id);
    return {
      ...rest,
      van: ids(van),
      ...(uitgezonderd.length > 0 ? { uitgezonderd: ids(uitgezonderd) } : {}),
      ...bron(ontwerp),
    };
  });
  return gronden.length > 0 ? { afwijkgronden: gronden } : {};
}

function maakKeuze(opgelost: Opgelost, keuze: Keuze): Keuze {
  const { oordeel: _naam, ...kaal } = keuze;
  const oordeel = opgelost.declaraties.oordelen.get(keuze.id);
  return { ...kaal, ...(oordeel === undefined ? {} : { oordeel }) };
}

function maakLezing({ invuller, bron }: Verlaging, ontwerp: Lezingontwerp): Lezing {
  const { span: _span, bestand: _bestand, alternatieven, ...rest } = ontwerp;
  return {
    ...rest,
    alternatieven: alternatieven.map((deel) =>
      deel.soort === 'voorwaarde' ? { ...deel, voorwaarde: invuller.vul(deel.voorwaarde) } : deel,
    ),
    ...bron(ontwerp),
  };
}

function maakBepalingen({ opgelost, bron }: Verlaging): readonly Bepaling[] {
  return [...opgelost.bepalingen.tabel.values()].map((plaats) => {
    const { span: _span, bestand: _bestand, ...rest } = plaats;
    return { ...rest, ...bron(plaats) };
  });
}
