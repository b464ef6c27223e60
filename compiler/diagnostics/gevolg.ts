/**
 * Gevolgen van een fout: wie naar een bepaling verwijst waarin een zin niet te lezen was, heeft daar zelf geen schuld aan.
 * Eén fout geeft zo één probleem.
 */
import type { Bestand } from '../../grammar/index.ts';
import { isFout, type Probleem } from './probleem.ts';

const gevolgcodes: ReadonlySet<string> = new Set(['N005', 'A002', 'A011']);

/** Merkt problemen als gevolg als hun doel in een bepaling ligt waarin iets anders fout is. */
export function metGevolgen(
  problemen: readonly Probleem[],
  kenmerk: string,
  bestanden: readonly { readonly pad: string; readonly boom: Bestand }[],
): readonly Probleem[] {
  if (!problemen.some((probleem) => gevolgcodes.has(probleem.code))) return problemen;
  const oorzaken = problemen.filter((probleem) => isFout(probleem) && !gevolgcodes.has(probleem.code));
  const beschadigd = bestanden.flatMap((bestand) => beschadigdIn(bestand, kenmerk, oorzaken));
  return problemen.map((probleem) =>
    volgtUit(probleem, beschadigd) ? { ...probleem, gevolg: true } : probleem,
  );
}

function volgtUit({ code, gegevens }: Probleem, beschadigd: readonly string[]): boolean {
  if (!gevolgcodes.has(code)) return false;
  const { doel } = gegevens as { readonly doel: string };
  return beschadigd.some((id) => doel === id || doel.startsWith(`${id}/`));
}

function beschadigdIn(
  { pad, boom }: { readonly pad: string; readonly boom: Bestand },
  kenmerk: string,
  oorzaken: readonly Probleem[],
): readonly string[] {
  let artikel = '';
  return boom.blokken.flatMap(({ soort, span, ...blok }) => {
    const nummer = 'nummer' in blok ? blok.nummer : '';
    if (soort === 'artikel') artikel = nummer;
    else if (soort !== 'lid') return [];
    const raak = oorzaken.some(
      (p) => p.bestand === pad && p.span.begin >= span.begin && p.span.begin <= span.eind,
    );
    return raak ? [soort === 'artikel' ? `${kenmerk}/${artikel}` : `${kenmerk}/${artikel}/${nummer}`] : [];
  });
}
