/**
 * Problemen zijn gegevens: een code, een plaats en wat er gevonden en verwacht werd. Titel, bericht, hint en lange
 * uitleg staan in de catalogus; wie ze toont (terminal, editor) kiest zelf de vorm.
 */
import type { Span } from '../../grammar/index.ts';
import { aanhaal } from './woorden.ts';
import { catalogus } from './catalogus.ts';

export interface Plaats {
  readonly bestand: string;
  readonly span: Span;
}

/** Een tweede plaats die het probleem verklaart. */
export interface Label extends Plaats {
  readonly tekst: string;
}

/** Een wijziging die het probleem oplost. */
export interface Herstel {
  readonly titel: string;
  readonly bestand: string;
  readonly span: Span;
  readonly tekst: string;
}

export type Code = keyof typeof catalogus;
export type Ernst = 'fout' | 'waarschuwing';
export type Gegevens<C extends Code> =
  Parameters<(typeof catalogus)[C]['bericht']> extends [infer G] ? G : object;

export interface Probleem extends Plaats {
  readonly code: Code;
  readonly gegevens: unknown;
  readonly labels: readonly Label[];
  readonly herstel: readonly Herstel[];
  /** Volgt uit een ander probleem, en wordt daarom niet getoond; de regeling is er niet minder fout om. */
  readonly gevolg?: true;
}

export function meld<C extends Code>(
  code: C,
  plaats: Plaats,
  gegevens: Gegevens<C>,
  extra: { readonly labels?: readonly Label[]; readonly herstel?: readonly Herstel[] } = {},
): Probleem {
  const { bestand, span } = plaats;
  return { code, bestand, span, gegevens, labels: extra.labels ?? [], herstel: extra.herstel ?? [] };
}

/** Voor elk voorstel een herstel: het staat er in plaats van wat er staat. */
export const vervang = ({ bestand, span }: Plaats, teksten: readonly string[]): readonly Herstel[] =>
  teksten.map((tekst) => ({
    titel: `Vervang door ${tekst.startsWith('"') ? tekst : aanhaal(tekst)}`,
    bestand,
    span,
    tekst,
  }));

interface Catalogusregel {
  readonly ernst: Ernst;
  readonly titel: string;
  readonly bericht: (gegevens: never) => string;
  readonly hint?: (gegevens: never) => string | undefined;
  readonly uitleg: string;
}

const regelVan = (code: Code): Catalogusregel => catalogus[code];

export const ernst = (probleem: Probleem): Ernst => regelVan(probleem.code).ernst;
export const titel = (probleem: Probleem): string => regelVan(probleem.code).titel;
export const bericht = (probleem: Probleem): string =>
  regelVan(probleem.code).bericht(probleem.gegevens as never);
export const hint = (probleem: Probleem): string | undefined =>
  regelVan(probleem.code).hint?.(probleem.gegevens as never);

export const isFout = (probleem: Probleem): boolean => ernst(probleem) === 'fout';

/** Op bestand, plaats en code; gelijke problemen op dezelfde plaats één keer. */
export function ordenProblemen(problemen: readonly Probleem[]): readonly Probleem[] {
  const eigen = problemen.filter((p) => !p.gevolg);
  const uniek = new Map(
    eigen.map((p) => [`${p.bestand}:${String(p.span.begin)}:${p.code}:${bericht(p)}`, p]),
  );
  return [...uniek.values()].sort(
    (a, b) =>
      a.bestand.localeCompare(b.bestand, 'nl') ||
      a.span.begin - b.span.begin ||
      a.code.localeCompare(b.code, 'nl'),
  );
}
