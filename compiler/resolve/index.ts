/** Naamresolutie van een regeling: bestanden → declaraties, bepalingen en ontwerpen van regels. */
import type { Bestand, RegelingBlok } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesBepalingen, zonderLidwoord, type Bepalingen, type Zinplaats } from './bepalingen.ts';
import type { Bron } from './declaraties.ts';
import type { Delegatie } from './delegaties.ts';
import { losDeclaratiesOp, type Declaraties } from './declaratieverwijzingen.ts';
import {
  leesDelingen,
  leesLagenaam,
  meldOnbekendeDelingen,
  naamgevingVan,
  objectnamen,
  type Ingevoerd,
  type Laag,
} from './lagen.ts';
import type { Hardheidsuitkomst } from './hardheid.ts';
import type { Lezer, Reeksgebruik, Uitgesteld } from './lezer.ts';
import {
  beginLeesronde,
  bepalingstand,
  geheugenVanLaag,
  leesstand,
  onthoudLaag,
  zonderGeheugen,
  type Leesgeheugen,
  type Leesronde,
  type Leesstand,
  type Leesstuk,
} from './leesgeheugen.ts';
import type { Lezingontwerp } from './lezingen.ts';
import { geindexeerd } from './indexeringen.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { namenbeeldVan, type Namenbeeld } from './namenbeeld.ts';
import { termijnregels, toestandregels } from './plichten.ts';
import { leesRegelingkop, type Regelingkop } from './regelingkop.ts';
import type { Omgeving, Plaatsen, Vindplaats } from './symbolen.ts';
import { leesVerdelingen, type Verdelingontwerp } from './verdelingen.ts';
import { leesVoorbeelden, type Voorbeeldontwerp } from './voorbeelden.ts';
import type { Voorlopigontwerp } from './voorlopig.ts';
import type { Tabelontwerp } from './tabel.ts';
import { meldOverbodig } from './zindelen.ts';
import { metIngevoerde, wettenVan } from './samenvoegen.ts';
import type { Naamgeving, Verzameling } from './verzameling.ts';
import { norms } from './namen.ts';
import { doelen, leesZin, type Doel, type Regelontwerp, type Werking } from './zinnen.ts';

export interface Controleontwerp extends Vindplaats {
  /** Onwaar: uit een gebruikte regeling. */
  readonly eigen: boolean;
  readonly naam: string;
  readonly voorwaarde: Voorwaarde;
}

export interface Opgelost {
  readonly kop: Regelingkop;
  readonly omgeving: Omgeving;
  readonly bepalingen: Bepalingen;
  readonly regels: readonly Regelontwerp[];
  readonly werkingen: readonly Werking[];
  readonly tabellen: readonly Tabelontwerp[];
  readonly lezingen: readonly Lezingontwerp[];
  readonly controles: readonly Controleontwerp[];
  readonly verdelingen: readonly Verdelingontwerp[];
  readonly voorlopig: readonly Voorlopigontwerp[];
  readonly declaraties: Declaraties;
  readonly voorbeelden: readonly Voorbeeldontwerp[];
  readonly delegaties: readonly Delegatie[];
  /** De bepalingen van gebruikte regelingen waarop deze regeling berust. */
  readonly grondslag: readonly Doel[];
  /** De koppen van gebruikte regelingen, op de naam waaronder zij gebruikt worden. */
  readonly wetten: ReadonlyMap<string, Regelingkop>;
  readonly plaatsen: Plaatsen;
  readonly reeksgebruik: ReadonlyMap<string, Reeksgebruik>;
  readonly uitgesteld: WeakMap<Voorwaarde, Uitgesteld>;
  readonly problemen: readonly Probleem[];
  readonly stand: Leesstand;
}

/** Wat alle regelingen van één compilatie delen: plaatsen en wat later ingevuld wordt. */
interface Boek {
  readonly plaatsen: Plaatsen;
  readonly uitgesteld: WeakMap<Voorwaarde, Uitgesteld>;
  readonly reeksgebruik: Map<string, Reeksgebruik>;
}

const nieuwBoek = (geheugen?: Leesgeheugen): Boek => ({
  plaatsen: geheugen?.plaatsen ?? new WeakMap(),
  uitgesteld: geheugen?.uitgesteld ?? new WeakMap(),
  reeksgebruik: new Map(),
});

/**
 * @param geheugen wat een vorige momentopname van deze regeling las; zonder is alles nieuw
 */
export function losRegelingOp(
  bronnen: readonly Bron[],
  blok: RegelingBlok,
  hoofdbestand: string,
  lagen: readonly Laag[] = [],
  geheugen?: Leesgeheugen,
): Opgelost {
  const invoer = { bronnen, blok, hoofdbestand, lagen, ...(geheugen ? { geheugen } : {}) };
  const opgelost = losOp(invoer, nieuwBoek(geheugen));
  return { ...opgelost, regels: [...opgelost.regels, ...toestandregels(opgelost.omgeving, opgelost)] };
}

interface Invoer {
  readonly bronnen: readonly Bron[];
  readonly blok: RegelingBlok;
  readonly hoofdbestand: string;
  readonly lagen: readonly Laag[];
  readonly geheugen?: Leesgeheugen;
}

function losOp(
  { bronnen: alle, blok, hoofdbestand, lagen, geheugen }: Invoer,
  boek: Boek,
  noem?: Benoeming,
): Opgelost {
  const problemen: Probleem[] = [];
  const kop = leesRegelingkop(blok, hoofdbestand, problemen);
  const ingevoerd = lagen.map((laag) => losLaagOp({ laag, eigen: alle, boek, noem, geheugen }, problemen));
  // Wat beide regelingen gebruiken, is al gelezen.
  const gelezen = new Set(lagen.flatMap((laag) => laag.bronnen.map(({ pad }) => pad)));
  const bronnen = alle.filter(({ pad }) => !gelezen.has(pad));
  const bepalingen = { ...leesBepalingen(kop.kenmerk, bronnen), wetten: wettenVan(ingevoerd) };
  const lezerMet =
    ({ leesomgeving, index }: Pick<Namenbeeld, 'leesomgeving' | 'index'>, gemeld: Probleem[]) =>
    (
      { standplaats, bestand }: Pick<Lezer, 'standplaats' | 'bestand'>,
      binding?: Lezer['binding'],
      voorbeeld?: Lezer['voorbeeld'],
    ): Lezer => ({
      omgeving: leesomgeving,
      index,
      bepalingen,
      standplaats,
      bestand,
      ...boek,
      problemen: gemeld,
      geheugen: new Map(),
      lijsten: new Map(),
      binnen: new Map(),
      ...(binding ? { binding } : {}),
      ...(voorbeeld ? { voorbeeld } : {}),
    });
  const beeld = namenbeeldVan(
    {
      ...{ kop, bronnen, ingevoerd, noem: noem?.naamgeving },
      maakLezer: (van, bestand, gemeld) => lezerMet(van, gemeld)({ standplaats: {}, bestand }),
    },
    () => JSON.stringify([noem?.sleutel, bepalingstand(bepalingen)]),
    geheugen,
  );
  const { verzameling, omgeving, lezingen, leesomgeving } = beeld;
  problemen.push(...beeld.gemeld);
  const maakLezer = lezerMet(beeld, problemen);
  const ronde = begin({ geheugen, bronnen, bepalingen, omgeving: leesomgeving, problemen });
  const zinnen = bepalingen.zinnen.map((plaats) =>
    ronde.lees(alsStuk(plaats), (gemeld) => leesZin(lezerMet(beeld, gemeld), plaats)),
  );
  const geschreven = zinnen.flatMap((deel) => deel.regels);
  const werkingen = zinnen.flatMap((deel) => deel.werkingen);
  const wijzigingen = zinnen.flatMap(({ wijziging }) => wijziging ?? []);
  const afgeleid = termijnregels(omgeving, { regels: geschreven, werkingen }, wijzigingen, problemen);
  for (const { hardheid } of zinnen) if (hardheid) voegAfwijkgrond(verzameling, kop, hardheid);
  const controles = leesControles(bronnen, maakLezer);
  const verdelingen = leesVerdelingen(
    bronnen,
    (bestand) => maakLezer({ standplaats: {}, bestand }),
    problemen,
  );
  const eigen = { ...omgeving, symbolen: omgeving.symbolen.filter(({ uit }) => uit === undefined) };
  const declaraties = losDeclaratiesOp(eigen, (bestand) => maakLezer({ standplaats: {}, bestand }));
  const indexeringen = zinnen.flatMap(({ indexering }) => indexering ?? []);
  const indexregels = geindexeerd(geschreven, indexeringen, omgeving, declaraties.peildatums, problemen);
  const voorbeelden = leesVoorbeelden(bronnen, ronde.lees, grondstand(verzameling), (bestand, gemeld) =>
    lezerMet(beeld, gemeld)({ standplaats: {}, bestand }, undefined, ronde.voorbeeld),
  );
  ronde.klaar();
  return metIngevoerde(
    {
      ...{ kop, omgeving, bepalingen, lezingen, controles, verdelingen, declaraties, voorbeelden, ...boek },
      regels: [...geschreven, ...afgeleid, ...indexregels],
      werkingen,
      voorlopig: zinnen.flatMap((deel) => deel.voorlopig ?? []),
      delegaties: zinnen.flatMap((deel) => deel.delegaties),
      tabellen: zinnen.flatMap((deel) => deel.tabellen),
      grondslag: leesGrondslag(maakLezer({ standplaats: {}, bestand: hoofdbestand }), blok),
      wetten: new Map(),
      stand: ronde.stand,
      problemen: [...bepalingen.problemen, ...verzameling.problemen, ...problemen],
    },
    ingevoerd,
  );
}

interface Rondestof {
  readonly geheugen: Leesgeheugen | undefined;
  readonly bronnen: readonly Bron[];
  readonly bepalingen: Bepalingen;
  readonly omgeving: Omgeving;
  readonly problemen: Probleem[];
}

function begin({ geheugen, bronnen, bepalingen, omgeving, problemen }: Rondestof): Leesronde {
  if (!geheugen) return zonderGeheugen(problemen);
  const teksten = new Map(bronnen.map(({ pad, tekst }) => [pad, tekst]));
  return beginLeesronde(geheugen, leesstand(bronnen, bepalingen, omgeving), omgeving, teksten, problemen);
}

/** Een voorbeeld kan over een afwijking gaan; de gronden daarvoor staan in zinnen. */
const grondstand = ({ afwijkgronden }: Verzameling): string =>
  JSON.stringify(
    afwijkgronden.map(({ bepaling, aard, beslissing, van, uitgezonderd }) => [
      bepaling,
      aard,
      beslissing,
      ...[van, uitgezonderd].map((doelen) => doelen.map(({ id }) => id)),
    ]),
  );

const alsStuk = ({ bestand, zin, standplaats, geldig, plicht, eersteRij }: Zinplaats): Leesstuk => ({
  bestand,
  span: zin.span,
  sleutel: JSON.stringify([standplaats, geldig, plicht, eersteRij]),
});

/** `grondslag: artikel 2.1.3 van de Wmo 2015`; een regeling die hier niet gebruikt wordt, is alleen een vermelding. */
function leesGrondslag(lezer: Lezer, { velden }: RegelingBlok): readonly Doel[] {
  const veld = velden.find(({ naam }) => norms(naam.stukken).join(' ') === 'grondslag');
  const bekend = (van: string | undefined): boolean =>
    van !== undefined && lezer.bepalingen.wetten?.has(zonderLidwoord(van)) === true;
  return doelen(
    lezer,
    (veld?.inhoud.stukken ?? []).flatMap((stuk) =>
      stuk.soort === 'verwijzing' && bekend(stuk.verwijzing.van) ? [stuk.verwijzing] : [],
    ),
  );
}

/** Hoe de objecten van een gebruikte regeling heten, en waaraan te zien is dat het nog zo is. */
interface Benoeming {
  readonly naamgeving: Naamgeving;
  readonly sleutel: string;
}

interface Laaginvoer {
  readonly laag: Laag;
  readonly eigen: readonly Bron[];
  readonly boek: Boek;
  readonly noem: Benoeming | undefined;
  readonly geheugen: Leesgeheugen | undefined;
}

/** Lost een gebruikte regeling op met de namen die haar objecten hier hebben. */
function losLaagOp(
  { laag, eigen, boek, noem, geheugen: vanGebruiker }: Laaginvoer,
  problemen: Probleem[],
): Ingevoerd {
  const als = leesLagenaam(laag, problemen);
  const delingen = leesDelingen(laag);
  const namen = objectnamen(laag.bronnen);
  meldOnbekendeDelingen(delingen, namen, problemen);
  const samen = objectnamen(laag.bronnen.filter(({ pad }) => eigen.some((bron) => bron.pad === pad)));
  const buiten: Naamgeving = noem?.naamgeving ?? ((object) => object);
  const naamgeving = naamgevingVan(als, delingen, namen, new Set(samen.keys()), buiten);
  const gedeeld = delingen.map((deling) => [deling.hun, deling.eigen]);
  const sleutel = JSON.stringify([als.naam, gedeeld, [...samen.keys()], noem?.sleutel]);
  const geheugen = vanGebruiker && geheugenVanLaag(vanGebruiker, `${laag.hoofdbestand}|${als.naam}`);
  const los = (): Opgelost =>
    losOp({ ...laag, ...(geheugen ? { geheugen } : {}) }, boek, { naamgeving, sleutel });
  const opgelost = geheugen ? onthoudLaag(geheugen, laag, sleutel, boek.reeksgebruik, los) : los();
  return { laag, als, opgelost };
}

/** De beslissing over een bevoegdheid om af te wijken heeft geen naam voor in zinnen, en staat dus niet in de naamindex. */
function voegAfwijkgrond(
  verzameling: Verzameling,
  { soort }: Regelingkop,
  { grond, symbool }: Hardheidsuitkomst,
): void {
  const isBeleidsregel = /^beleidsregels?$/i.test(soort);
  if (grond.aard === 'plicht' && !isBeleidsregel) verzameling.problemen.push(meld('N062', grond, { soort }));
  if (grond.aard === 'bevoegdheid' && isBeleidsregel) verzameling.problemen.push(meld('N065', grond, {}));
  const eerder = verzameling.opId.get(symbool.id);
  if (eerder) {
    const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat de eerste' }];
    verzameling.problemen.push(meld('N064', grond, { aard: grond.aard }, { labels }));
    return;
  }
  verzameling.afwijkgronden.push(grond);
  verzameling.opId.set(symbool.id, symbool);
  verzameling.symbolen.push(symbool);
}

function leesControles(
  bronnen: readonly { readonly pad: string; readonly boom: Bestand }[],
  maakLezer: (plaats: Pick<Lezer, 'standplaats' | 'bestand'>) => Lezer,
): readonly Controleontwerp[] {
  return bronnen.flatMap(({ pad, boom }) =>
    boom.blokken.flatMap((blok) =>
      blok.soort !== 'controle'
        ? []
        : blok.zinnen.flatMap((zin) => {
            const lezer = maakLezer({ standplaats: {}, bestand: pad });
            meldOverbodig(lezer, zin, [], 'controle');
            const voorwaarde = voorwaardeUit(lezer, zin.hoofd);
            return voorwaarde
              ? [{ naam: blok.naam.waarde, voorwaarde, eigen: true, bestand: pad, span: zin.span }]
              : [];
          }),
    ),
  );
}
