/** Naamresolutie van een regeling: bestanden → declaraties, bepalingen en ontwerpen van regels. */
import type { Bestand, RegelingBlok } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import type { Probleem } from '../diagnostics/probleem.ts';
import { leesBepalingen, type Bepalingen } from './bepalingen.ts';
import { alsOmgeving, verzamel, type Bron } from './declaraties.ts';
import { losDeclaratiesOp, type Declaraties } from './declaratieverwijzingen.ts';
import type { Lezer, Uitgesteld } from './lezer.ts';
import { leesLezing, type Lezingontwerp } from './lezingen.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { maakIndex, voegSymboolToe } from './naamindex.ts';
import { controleerNamen } from './naamcontrole.ts';
import { leesRegelingkop, type Regelingkop } from './regelingkop.ts';
import type { Omgeving, Plaatsen, Vindplaats } from './symbolen.ts';
import { leesVoorbeelden, type Voorbeeldontwerp } from './voorbeelden.ts';
import { meldOverbodig } from './zindelen.ts';
import { leesZin, type Regelontwerp, type Werking } from './zinnen.ts';

export interface Controleontwerp extends Vindplaats {
  readonly naam: string;
  readonly voorwaarde: Voorwaarde;
}

export interface Opgelost {
  readonly kop: Regelingkop;
  readonly omgeving: Omgeving;
  readonly bepalingen: Bepalingen;
  readonly regels: readonly Regelontwerp[];
  readonly werkingen: readonly Werking[];
  readonly lezingen: readonly Lezingontwerp[];
  readonly controles: readonly Controleontwerp[];
  readonly declaraties: Declaraties;
  readonly voorbeelden: readonly Voorbeeldontwerp[];
  readonly plaatsen: Plaatsen;
  readonly uitgesteld: ReadonlyMap<Voorwaarde, Uitgesteld>;
  readonly problemen: readonly Probleem[];
}

export function losRegelingOp(bronnen: readonly Bron[], blok: RegelingBlok, hoofdbestand: string): Opgelost {
  const problemen: Probleem[] = [];
  const kop = leesRegelingkop(blok, hoofdbestand, problemen);
  const bepalingen = leesBepalingen(kop.kenmerk, bronnen);
  const verzameling = verzamel(kop.kenmerk, bronnen);
  const omgeving: Omgeving = {
    ...alsOmgeving(verzameling),
    ...(kop.termijnen ? { termijnVerlengd: kop.termijnen.verlengd } : {}),
  };
  const plaatsen: Plaatsen = new WeakMap();
  const uitgesteld = new Map<Voorwaarde, Uitgesteld>();
  const index = maakIndex(omgeving);
  const maakLezer = (
    { standplaats, bestand }: Pick<Lezer, 'standplaats' | 'bestand'>,
    binding?: Lezer['binding'],
    voorbeeld?: Lezer['voorbeeld'],
  ): Lezer => ({
    omgeving,
    index,
    bepalingen,
    standplaats,
    bestand,
    plaatsen,
    uitgesteld,
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
    if (gelezen) voegSymboolToe(index, gelezen.symbool);
    return gelezen ? [gelezen.lezing] : [];
  });
  const zinnen = bepalingen.zinnen.map((plaats) => leesZin(maakLezer, plaats));
  const controles = leesControles(bronnen, maakLezer);
  const declaraties = losDeclaratiesOp(omgeving, (bestand) => maakLezer({ standplaats: {}, bestand }));
  const voorbeeld = { zinnen: new Map(), namen: new Map() };
  const voorbeelden = leesVoorbeelden(bronnen, (bestand) =>
    maakLezer({ standplaats: {}, bestand }, undefined, voorbeeld),
  );
  const namen = controleerNamen(omgeving, index);
  return {
    ...{ kop, omgeving, bepalingen, lezingen, controles, declaraties, voorbeelden, plaatsen, uitgesteld },
    regels: zinnen.flatMap((deel) => deel.regels),
    werkingen: zinnen.flatMap((deel) => deel.werkingen),
    problemen: [...bepalingen.problemen, ...verzameling.problemen, ...problemen, ...namen],
  };
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
            return voorwaarde ? [{ naam: blok.naam.waarde, voorwaarde, bestand: pad, span: zin.span }] : [];
          }),
    ),
  );
}
