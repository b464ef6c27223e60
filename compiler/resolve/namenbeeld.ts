/**
 * De namen van een regeling, klaar om zinnen mee te lezen: wat zij declareert, wat gebruikte regelingen inbrengen, de index daarop en de
 * lezingen. Staat er in de declaraties geen teken anders, dan is het beeld nog goed.
 */
import type { Probleem } from '../diagnostics/probleem.ts';
import { alsOmgeving, verzamel, type Bron } from './declaraties.ts';
import { leesbaar, verkortPlichten, voerIn, type Ingevoerd } from './lagen.ts';
import { zonderNamen, type Leesgeheugen } from './leesgeheugen.ts';
import type { Lezer } from './lezer.ts';
import { leesLezing, type Lezingontwerp } from './lezingen.ts';
import { controleerNamen } from './naamcontrole.ts';
import { maakIndex, voegSymboolToe, type Indexbouw, type Naamindex } from './naamindex.ts';
import type { Regelingkop } from './regelingkop.ts';
import type { Omgeving } from './symbolen.ts';
import { nieuweVerzameling, type Naamgeving, type Verzameling } from './verzameling.ts';

export interface Namenbeeld {
  readonly verzameling: Verzameling;
  readonly omgeving: Omgeving;
  /** Alleen wat een zin van deze regeling mag noemen. */
  readonly leesomgeving: Omgeving;
  readonly index: Naamindex;
  readonly lezingen: readonly Lezingontwerp[];
  /** Wat er bij het lezen van de lezingen mis was, en welke namen er niet naast elkaar kunnen. */
  readonly gemeld: readonly Probleem[];
}

export interface Namenstof {
  readonly kop: Regelingkop;
  readonly bronnen: readonly Bron[];
  readonly ingevoerd: readonly Ingevoerd[];
  readonly noem: Naamgeving | undefined;
  /** Maakt een lezer voor een bestand, die zijn problemen in de rij meldt. */
  readonly maakLezer: (
    beeld: Pick<Namenbeeld, 'leesomgeving' | 'index'>,
    bestand: string,
    gemeld: Probleem[],
  ) => Lezer;
}

/** @param stand waarvan een lezing verder afhangt: de bepalingen en hoe objecten hier heten */
export function namenbeeldVan(
  stof: Namenstof,
  stand: () => string,
  geheugen: Leesgeheugen | undefined,
): Namenbeeld {
  if (!geheugen) return maakBeeld(stof);
  const sleutel = `${stand()}\n${geschrevenNamen(stof.bronnen)}`;
  const eerder = geheugen.namen;
  const lagen = stof.ingevoerd.map(({ opgelost }) => opgelost);
  const zelfde =
    eerder?.sleutel === sleutel &&
    eerder.lagen.length === lagen.length &&
    eerder.lagen.every((laag, i) => laag === lagen[i]);
  const beeld = zelfde ? eerder.beeld : maakBeeld(stof);
  geheugen.namen = { sleutel, lagen, beeld };
  return alsWerkbeeld(beeld);
}

/** De tekst van alle declaraties, met hun plaats. */
function geschrevenNamen(bronnen: readonly Bron[]): string {
  let uit = '';
  for (const { pad, tekst, boom } of bronnen) {
    uit += `${pad}\n`;
    for (const { soort, span } of boom.blokken)
      if (!zonderNamen.has(soort)) uit += `${String(span.begin)} ${tekst.slice(span.begin, span.eind)}\n`;
  }
  return uit;
}

function maakBeeld({ kop, bronnen, ingevoerd, noem, maakLezer }: Namenstof): Namenbeeld {
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
  const index: Indexbouw = maakIndex(leesomgeving);
  const gemeld: Probleem[] = [];
  const lezingen = verzameling.lezingen.flatMap((deel) => {
    const lezer = maakLezer({ leesomgeving, index }, deel.bestand, gemeld);
    const gelezen = leesLezing(verzameling, lezer, deel);
    if (!gelezen) return [];
    // Een volgende lezing mag deze noemen.
    symbolen.push(gelezen.symbool);
    voegSymboolToe(index, gelezen.symbool, omgeving.zaak);
    return [gelezen.lezing];
  });
  const eigen = new Set(bronnen.map(({ pad }) => pad));
  gemeld.push(...controleerNamen(leesomgeving, index).filter(({ bestand }) => eigen.has(bestand)));
  return { verzameling, omgeving, leesomgeving, index, lezingen, gemeld };
}

/** Wat daarna in zinnen gevonden wordt, komt bij de verzameling; het beeld zelf blijft zoals het is. */
function alsWerkbeeld(beeld: Namenbeeld): Namenbeeld {
  const { afwijkgronden, opId, symbolen, problemen } = beeld.verzameling;
  const eigen = { afwijkgronden: [...afwijkgronden], opId: new Map(opId), symbolen: [...symbolen] };
  const { symbolen: _alle, ...vanLezen } = eigen;
  return {
    ...beeld,
    verzameling: { ...beeld.verzameling, ...eigen, problemen: [...problemen] },
    omgeving: { ...beeld.omgeving, ...eigen },
    leesomgeving: { ...beeld.leesomgeving, ...vanLezen },
  };
}
