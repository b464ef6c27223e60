/**
 * Gevolgen van een fout: wie een zin leest waarin al iets mis is, of naar een bepaling verwijst die niet te lezen was, heeft
 * daar zelf geen schuld aan. Eén fout geeft zo één probleem.
 */
import type { Bestand, Blok, Span } from '../../grammar/index.ts';
import { isFout, type Label, type Probleem } from './probleem.ts';

interface Bron {
  readonly pad: string;
  readonly boom: Bestand;
}

/** Merkt problemen die uit een ander probleem volgen. */
export function metGevolgen(
  problemen: readonly Probleem[],
  kenmerk: string,
  bestanden: readonly Bron[],
): readonly Probleem[] {
  return dubbelzinnig(gelezenMetGat(beschadigd(problemen, kenmerk, bestanden), bestanden));
}

const alsGevolg = (probleem: Probleem): Probleem => ({ ...probleem, gevolg: true });

// ── Verwijzingen naar een bepaling waarin iets fout is ───────────────────────────────────────────────────────────

const verwijzend: ReadonlySet<string> = new Set(['N005', 'A002', 'A011']);

function beschadigd(
  problemen: readonly Probleem[],
  kenmerk: string,
  bestanden: readonly Bron[],
): readonly Probleem[] {
  if (!problemen.some(({ code }) => verwijzend.has(code))) return problemen;
  const oorzaken = problemen.filter((probleem) => isFout(probleem) && !verwijzend.has(probleem.code));
  const bepalingen = bestanden.flatMap((bestand) => beschadigdIn(bestand, kenmerk, oorzaken));
  return problemen.map((probleem) => (volgtUit(probleem, bepalingen) ? alsGevolg(probleem) : probleem));
}

function volgtUit({ code, gegevens }: Probleem, bepalingen: readonly string[]): boolean {
  if (!verwijzend.has(code)) return false;
  const { doel } = gegevens as { readonly doel: string };
  return bepalingen.some((id) => doel === id || doel.startsWith(`${id}/`));
}

function beschadigdIn(
  { pad, boom }: Bron,
  kenmerk: string,
  oorzaken: readonly Probleem[],
): readonly string[] {
  let artikel = '';
  return boom.blokken.flatMap(({ soort, span, ...blok }) => {
    const nummer = 'nummer' in blok ? blok.nummer : '';
    if (soort === 'artikel') artikel = nummer;
    else if (soort !== 'lid') return [];
    const raak = oorzaken.some((p) => p.bestand === pad && ligtIn(p.span.begin, span));
    return raak ? [soort === 'artikel' ? `${kenmerk}/${artikel}` : `${kenmerk}/${artikel}/${nummer}`] : [];
  });
}

const ligtIn = (plaats: number, { begin, eind }: Span): boolean => plaats >= begin && plaats <= eind;

// ── Woorden in een zin waaruit een teken is weggelaten ───────────────────────────────────────────────────────────

const gelezen: ReadonlySet<string> = new Set(['S001', 'N001', 'N015', 'N019', 'N024', 'T001', 'T010']);

function gelezenMetGat(problemen: readonly Probleem[], bestanden: readonly Bron[]): readonly Probleem[] {
  const gaten = problemen.filter(({ code }) => code === 'S006' || code === 'S003');
  if (gaten.length === 0) return problemen;
  const zinnen = bestanden.flatMap(({ pad, boom }) =>
    boom.blokken.flatMap(eenheden).flatMap((span) => {
      const raak = gaten.some((gat) => gat.bestand === pad && ligtIn(gat.span.begin, span));
      return raak ? [{ pad, span }] : [];
    }),
  );
  return problemen.map((probleem) => {
    const volgt =
      gelezen.has(probleem.code) &&
      zinnen.some(({ pad, span }) => pad === probleem.bestand && ligtIn(probleem.span.begin, span));
    return volgt ? alsGevolg(probleem) : probleem;
  });
}

function eenheden(blok: Blok): readonly Span[] {
  const delen = [
    ...('inhoud' in blok ? blok.inhoud : []),
    ...('zinnen' in blok ? blok.zinnen : []),
    ...('velden' in blok ? blok.velden : []),
    ...(blok.soort === 'voorbeeld' ? [...blok.gegeven, ...blok.verwacht] : []),
  ];
  return delen.map(({ span }) => span);
}

// ── Zinnen die dubbelzinnig zijn door een declaratie die dat al meldt ────────────────────────────────────────────

function dubbelzinnig(problemen: readonly Probleem[]): readonly Probleem[] {
  const declaraties = problemen.filter(({ code }) => code === 'N004');
  if (declaraties.length === 0) return problemen;
  const oorzaak = (probleem: Probleem): Probleem | undefined =>
    probleem.code === 'N002'
      ? declaraties.find((deel) => [deel, ...deel.labels].every((plek) => heeft(probleem, plek)))
      : undefined;
  const eerste = new Map(
    [...problemen].reverse().flatMap((probleem) => {
      const bij = oorzaak(probleem);
      return bij ? [[bij, probleem] as const] : [];
    }),
  );
  return problemen.map((probleem) => {
    const zin = eerste.get(probleem);
    if (!zin) return oorzaak(probleem) ? alsGevolg(probleem) : probleem;
    const label: Label = {
      bestand: zin.bestand,
      span: zin.span,
      tekst: 'deze woorden zijn zo op twee manieren te lezen',
    };
    return { ...probleem, labels: [...probleem.labels, label] };
  });
}

const heeft = ({ labels }: Probleem, plek: { readonly bestand: string; readonly span: Span }): boolean =>
  labels.some((label) => label.bestand === plek.bestand && label.span.begin === plek.span.begin);
