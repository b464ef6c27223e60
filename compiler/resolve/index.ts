/** Naamresolutie van een regeling: bestanden → declaraties, bepalingen en ontwerpen van regels. */
import type { Bestand, RegelingBlok } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesBepalingen, zonderLidwoord, type Bepalingen } from './bepalingen.ts';
import { alsOmgeving, verzamel, type Bron } from './declaraties.ts';
import type { Delegatie } from './delegaties.ts';
import { losDeclaratiesOp, type Declaraties } from './declaratieverwijzingen.ts';
import {
  leesbaar,
  leesDelingen,
  leesLagenaam,
  meldOnbekendeDelingen,
  naamgevingVan,
  objectnamen,
  verkortPlichten,
  voerIn,
  type Ingevoerd,
  type Laag,
} from './lagen.ts';
import type { Hardheidsuitkomst } from './hardheid.ts';
import type { Lezer, Reeksgebruik, Uitgesteld } from './lezer.ts';
import { leesLezing, type Lezingontwerp } from './lezingen.ts';
import { geindexeerd } from './indexeringen.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { maakIndex, voegSymboolToe } from './naamindex.ts';
import { controleerNamen } from './naamcontrole.ts';
import { termijnregels, toestandregels } from './plichten.ts';
import { leesRegelingkop, type Regelingkop } from './regelingkop.ts';
import type { Omgeving, Plaatsen, Vindplaats } from './symbolen.ts';
import { leesVerdelingen, type Verdelingontwerp } from './verdelingen.ts';
import { leesVoorbeelden, type Voorbeeldontwerp } from './voorbeelden.ts';
import type { Voorlopigontwerp } from './voorlopig.ts';
import type { Tabelontwerp } from './tabel.ts';
import { meldOverbodig } from './zindelen.ts';
import { metIngevoerde, wettenVan } from './samenvoegen.ts';
import { nieuweVerzameling, type Naamgeving, type Verzameling } from './verzameling.ts';
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
  readonly uitgesteld: ReadonlyMap<Voorwaarde, Uitgesteld>;
  readonly problemen: readonly Probleem[];
}

/** Wat alle regelingen van één compilatie delen: plaatsen en wat later ingevuld wordt. */
interface Boek {
  readonly plaatsen: Plaatsen;
  readonly uitgesteld: Map<Voorwaarde, Uitgesteld>;
  readonly reeksgebruik: Map<string, Reeksgebruik>;
}

const nieuwBoek = (): Boek => ({
  plaatsen: new WeakMap(),
  uitgesteld: new Map(),
  reeksgebruik: new Map(),
});

export function losRegelingOp(
  bronnen: readonly Bron[],
  blok: RegelingBlok,
  hoofdbestand: string,
  lagen: readonly Laag[] = [],
): Opgelost {
  const opgelost = losOp({ bronnen, blok, hoofdbestand, lagen }, nieuwBoek());
  return { ...opgelost, regels: [...opgelost.regels, ...toestandregels(opgelost.omgeving, opgelost)] };
}

interface Invoer {
  readonly bronnen: readonly Bron[];
  readonly blok: RegelingBlok;
  readonly hoofdbestand: string;
  readonly lagen: readonly Laag[];
}

function losOp(
  { bronnen: alle, blok, hoofdbestand, lagen }: Invoer,
  boek: Boek,
  noem?: Naamgeving,
): Opgelost {
  const problemen: Probleem[] = [];
  const kop = leesRegelingkop(blok, hoofdbestand, problemen);
  const ingevoerd = lagen.map((laag) => losLaagOp(laag, alle, boek, noem, problemen));
  // Wat beide regelingen gebruiken, is al gelezen.
  const gelezen = new Set(lagen.flatMap((laag) => laag.bronnen.map(({ pad }) => pad)));
  const bronnen = alle.filter(({ pad }) => !gelezen.has(pad));
  const bepalingen = { ...leesBepalingen(kop.kenmerk, bronnen), wetten: wettenVan(ingevoerd) };
  const verzameling = nieuweVerzameling(kop.kenmerk, noem);
  for (const deel of ingevoerd) voerIn(verzameling, deel);
  verzamel(verzameling, bronnen);
  verkortPlichten(verzameling, ingevoerd);
  const omgeving: Omgeving = {
    ...alsOmgeving(verzameling),
    ...(kop.termijnen ? { termijnVerlengd: kop.termijnen.verlengd } : {}),
  };
  const symbolen = leesbaar(omgeving.symbolen, ingevoerd);
  const leesomgeving: Omgeving = { ...omgeving, symbolen };
  const index = maakIndex(leesomgeving);
  const maakLezer = (
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
    problemen,
    geheugen: new Map(),
    lijsten: new Map(),
    binnen: new Map(),
    ...(binding ? { binding } : {}),
    ...(voorbeeld ? { voorbeeld } : {}),
  });
  const lezingen = verzameling.lezingen.flatMap((deel) => {
    const gelezen = leesLezing(verzameling, maakLezer({ standplaats: {}, bestand: deel.bestand }), deel);
    // Een volgende lezing mag deze noemen.
    if (gelezen) {
      symbolen.push(gelezen.symbool);
      voegSymboolToe(index, gelezen.symbool, omgeving.zaak);
    }
    return gelezen ? [gelezen.lezing] : [];
  });
  const zinnen = bepalingen.zinnen.map((plaats) => leesZin(maakLezer, plaats));
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
  const voorbeeld = { zinnen: new Map(), namen: new Map() };
  const voorbeelden = leesVoorbeelden(bronnen, (bestand) =>
    maakLezer({ standplaats: {}, bestand }, undefined, voorbeeld),
  );
  const namen = controleerNamen(leesomgeving, index).filter(({ bestand }) =>
    bronnen.some(({ pad }) => pad === bestand),
  );
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
      problemen: [...bepalingen.problemen, ...verzameling.problemen, ...problemen, ...namen],
    },
    ingevoerd,
  );
}

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

/** Lost een gebruikte regeling op met de namen die haar objecten hier hebben. */
function losLaagOp(
  laag: Laag,
  eigen: readonly Bron[],
  boek: Boek,
  noem: Naamgeving | undefined,
  problemen: Probleem[],
): Ingevoerd {
  const als = leesLagenaam(laag, problemen);
  const delingen = leesDelingen(laag);
  const namen = objectnamen(laag.bronnen);
  meldOnbekendeDelingen(delingen, namen, problemen);
  const samen = objectnamen(laag.bronnen.filter(({ pad }) => eigen.some((bron) => bron.pad === pad)));
  const buiten: Naamgeving = noem ?? ((object) => object);
  const naamgeving = naamgevingVan(als, delingen, namen, new Set(samen.keys()), buiten);
  return { laag, als, opgelost: losOp(laag, boek, naamgeving) };
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
