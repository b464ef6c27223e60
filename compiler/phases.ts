/**
 * De fasen, als functies: tekst → boom → opgeloste regeling → model. Elke fase geeft een bruikbare waarde voor wat
 * zij begreep, en problemen voor de rest; zij leest of schrijft niets en gooit niet op invoer.
 */
import {
  parse,
  positie,
  regelbegin,
  type Bestand,
  type Blokcache,
  type RegelingBlok,
  type Syntaxprobleem,
} from '../grammar/index.ts';
import type { Regelingmodel } from '../runtime/model.ts';
import { analyseer } from './analyse/index.ts';
import {
  bericht,
  meld,
  isFout,
  ordenProblemen,
  type Herstel,
  type Probleem,
} from './diagnostics/probleem.ts';
import { metGevolgen } from './diagnostics/gevolg.ts';
import { verlaag, type Bronplaats } from './lower/model.ts';
import { losRegelingOp, type Opgelost } from './resolve/index.ts';
import { controleerDelegatie } from './analyse/delegatie.ts';
import { controleerVoorbeelden } from './analyse/voorbeelden.ts';
import type { Laag } from './resolve/lagen.ts';
import type { Leesgeheugen } from './resolve/leesgeheugen.ts';

export interface Ontleed {
  readonly pad: string;
  readonly tekst: string;
  readonly boom: Bestand;
  readonly problemen: readonly Probleem[];
}

export function ontleed(pad: string, tekst: string, cache?: Blokcache): Ontleed {
  const { value, problems } = parse(tekst, cache);
  return { pad, tekst, boom: value, problemen: problems.map((probleem) => alsProbleem(pad, probleem)) };
}

export function alsProbleem(bestand: string, probleem: Syntaxprobleem): Probleem {
  const { code, span, ...gegevens } = probleem;
  return { code, bestand, span, gegevens, labels: [], herstel: herstelVan(bestand, probleem) };
}

function herstelVan(bestand: string, probleem: Syntaxprobleem): readonly Herstel[] {
  const { span } = probleem;
  if (probleem.code === 'S002') {
    return [{ titel: 'Zet een punt', bestand, span: { begin: span.eind, eind: span.eind }, tekst: '.' }];
  }
  if (probleem.code === 'S006' && /^[\p{C}\p{Z}\p{M}]+$/u.test(probleem.teken))
    return [{ titel: 'Haal het weg', bestand, span, tekst: '' }];
  if (probleem.code === 'S006' && probleem.cel) return [{ titel: 'Haal het weg', bestand, span, tekst: '' }];
  if (probleem.code === 'S009') {
    const { goed: bedoeld, ook } = probleem;
    return [bedoeld, ...(ook === undefined ? [] : [ook])].map((tekst) => ({
      titel: `Schrijf ${tekst}`,
      bestand,
      span,
      tekst,
    }));
  }
  const goed = voorstel(probleem);
  return goed === undefined ? [] : [{ titel: `Schrijf ${goed}`, bestand, span, tekst: goed }];
}

function voorstel(probleem: Syntaxprobleem): string | undefined {
  switch (probleem.code) {
    case 'S005':
    case 'S011':
      return probleem.dichtbij;
    case 'S006':
      return probleem.bedoeld;
    default:
      return undefined;
  }
}

export interface Gecompileerd {
  readonly hoofdbestand: string;
  readonly bestanden: readonly string[];
  readonly opgelost: Opgelost;
  readonly model: Regelingmodel;
  readonly problemen: readonly Probleem[];
  /** Zonder fouten: alleen dan komt er een evaluator. */
  readonly goed: boolean;
}

/** Eén regeling: het bestand met het blok `regeling`, en de bestanden die het gebruikt. */
export function compileerRegeling(
  bestanden: readonly Ontleed[],
  blok: RegelingBlok,
  lagen: readonly Gebruikt[] = [],
  geheugen?: Leesgeheugen,
): Gecompileerd {
  const hoofdbestand = bestanden[0]?.pad ?? '';
  const opgelost = losRegelingOp(bestanden, blok, hoofdbestand, lagen, geheugen);
  const verlaagd = verlaag(opgelost, bronplaats([...bestanden, ...bestandenVanLagen(lagen)]));
  const { model, problemen } = verlaagd;
  const syntaxis = bestanden.flatMap((bestand) => bestand.problemen);
  const kapot = lagen.flatMap(kapotteLaag);
  const gelezen = [
    ...opgelost.problemen,
    ...problemen,
    ...controleerDelegatie(opgelost),
    ...controleerVoorbeelden(opgelost),
  ];
  // Wat op een gebruikte regeling met fouten rust, is daarom nog niet fout.
  const eigenlijk =
    kapot.length === 0 ? gelezen : gelezen.map((deel) => ({ ...deel, gevolg: true as const }));
  const tot = [...syntaxis, ...kapot, ...eigenlijk];
  // Met gaten in het model zou de analyse melden wat er alleen door de gaten niet klopt.
  const heel = tot.some(isFout) ? tot : [...tot, ...analyseer(verlaagd, opgelost)];
  // Wat een gebruikte regeling zelf al meldt, hoort niet hier.
  const eigen = new Set(bestanden.map(({ pad }) => pad));
  const alle = [
    ...heel.filter(({ bestand }) => eigen.has(bestand)),
    ...lagen.flatMap((laag) => hierOnleesbaar(laag, heel, eigen)),
  ];
  return {
    hoofdbestand,
    bestanden: bestanden.map(({ pad }) => pad),
    opgelost,
    model,
    problemen: ordenProblemen(metGevolgen(alle, opgelost.kop.kenmerk, bestanden)),
    goed: !alle.some(isFout),
  };
}

/** Een gebruikte regeling, met wat haar eigen compilatie opleverde. */
export interface Gebruikt extends Laag {
  readonly bronnen: readonly Ontleed[];
  readonly lagen: readonly Gebruikt[];
  readonly fouten: number;
}

/** De bestanden van gebruikte regelingen, ook die zij zelf gebruiken. */
export const bestandenVanLagen = (lagen: readonly Gebruikt[]): readonly Ontleed[] =>
  lagen.flatMap((laag) => [...laag.bronnen, ...bestandenVanLagen(laag.lagen)]);

function kapotteLaag({ fouten, gebruikt, bestand, blok, hoofdbestand }: Gebruikt): readonly Probleem[] {
  if (fouten === 0) return [];
  const gegevens = { titel: blok.titel.waarde, fouten, bestand: hoofdbestand };
  return [meld('B008', { bestand, span: gebruikt.pad.span }, gegevens)];
}

/** Een fout in een gebruikte regeling die zij op zichzelf niet heeft: zij zou hier stil een regel missen. */
function hierOnleesbaar(
  laag: Gebruikt,
  problemen: readonly Probleem[],
  eigen: ReadonlySet<string>,
): readonly Probleem[] {
  const { gebruikt, bestand, blok, fouten } = laag;
  const haar = new Set(bestandenVanLagen([laag]).map(({ pad }) => pad));
  const fout = problemen.find((deel) => isFout(deel) && haar.has(deel.bestand) && !eigen.has(deel.bestand));
  if (fouten > 0 || !fout) return [];
  const labels = [{ bestand: fout.bestand, span: fout.span, tekst: 'hier' }];
  const gegevens = { titel: blok.titel.waarde, bericht: bericht(fout) };
  return [meld('B015', { bestand, span: gebruikt.pad.span }, gegevens, { labels })];
}

/** Bestanden heten in het model naar hun pad vanaf de map van de regeling: zo hangt de uitvoer niet van de werkmap af. */
function bronplaats(bestanden: readonly Ontleed[]): Bronplaats {
  const begin = new Map(bestanden.map(({ pad, tekst }) => [pad, regelbegin(tekst)]));
  const map = (bestanden[0]?.pad ?? '').replace(/[^/\\]*$/, '');
  return ({ bestand, span }) => ({
    regel: positie(begin.get(bestand) ?? [0], span.begin).regel,
    bestand: vanafMap(map, bestand),
  });
}

/** Een gebruikte regeling staat in een andere map: `../wmo-2015/wmo-2015.regel`. */
function vanafMap(map: string, bestand: string): string {
  if (bestand.startsWith(map)) return bestand.slice(map.length);
  const [van, naar] = [map, bestand].map((pad) => pad.split(/[/\\]/));
  let gelijk = 0;
  while (van?.[gelijk] !== undefined && van[gelijk] === naar?.[gelijk]) gelijk++;
  const op = (van?.length ?? 1) - 1 - gelijk;
  return [...Array.from({ length: op }, () => '..'), ...(naar?.slice(gelijk) ?? [])].join('/');
}

/** Een bestand dat bij geen regeling hoort. */
export function zonderRegeling({ pad, boom, problemen }: Ontleed): readonly Probleem[] {
  const span = boom.blokken[0]?.span ?? { begin: 0, eind: 0 };
  const begin = { begin: span.begin, eind: Math.min(span.eind, span.begin + 1) };
  return [...problemen, meld('B003', { bestand: pad, span: begin }, { bestand: pad })];
}
