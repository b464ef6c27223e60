/**
 * Van een gecompileerde regeling naar werkende evaluatoren in dit proces. Dit is de enige plaats waar tekst code wordt: de
 * uitvoer van onze eigen compiler, waarin alles van de auteur als tekst tussen aanhalingstekens staat.
 */
import * as runtime from '../../runtime/index.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import type { Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import { alsFabriek } from '../emit/index.ts';
import type { Gecompileerd } from '../phases.ts';

export interface Geladen {
  readonly model: Regelingmodel;
  readonly evaluators: Readonly<Record<string, Evaluator>>;
  /** De beslissingen per element van een lijst. */
  readonly perElement: Readonly<Record<string, runtime.Elementevaluator>>;
}

export type Evaluator = (zaak: unknown, opties?: Opties) => Uitkomst;

/** Alleen voor een regeling zonder fouten. */
export const laad = (regeling: Gecompileerd): Geladen => bouw(alsFabriek(regeling));

/** Bouwt op wat {@link alsFabriek} schreef; zo kan een ander proces dezelfde regeling gebruiken. */
export function bouw(fabriek: string): Geladen {
  const maak = new Function('runtime', fabriek) as (runtime: object) => Geladen;
  return maak(runtime);
}
