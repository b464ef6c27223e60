/** De evaluatoren van een regeling over haar model, zonder gegenereerde code: voor wie een regeling uitvoert terwijl zij geschreven wordt. */
import { type Elementevaluator, maakElementevaluator } from './elementevaluator.ts';
import { type Evaluator, maakEvaluator } from './evaluator.ts';
import type { Regelingmodel } from './model.ts';

/** Wat een gegenereerde module ook geeft. */
export interface Uitvoerbaar {
  readonly model: Regelingmodel;
  readonly evaluators: Readonly<Record<string, Evaluator>>;
  readonly perElement: Readonly<Record<string, Elementevaluator>>;
}

const gemaakt = new WeakMap<Regelingmodel, Uitvoerbaar>();

/** Alleen voor een model zonder fouten. */
export function uitModel(model: Regelingmodel): Uitvoerbaar {
  const eerder = gemaakt.get(model);
  if (eerder) return eerder;
  const gewoon = model.beslissingen.filter(({ element }) => element === undefined);
  const bijElement = model.beslissingen.filter(({ element }) => element !== undefined);
  const nieuw: Uitvoerbaar = {
    model,
    evaluators: Object.fromEntries(
      gewoon.map(({ id }) => [id, maakEvaluator(model, id, geenKern, nooit, nooit)]),
    ),
    perElement: Object.fromEntries(
      bijElement.map(({ id }) => [id, maakElementevaluator(model, id, geenKern, nooit, nooit)]),
    ),
  };
  gemaakt.set(model, nieuw);
  return nieuw;
}

/** Zonder kern rekent het model zelf, en controleert het de zaak zelf. */
const geenKern = (): undefined => undefined;
const nooit = (): boolean => false;
