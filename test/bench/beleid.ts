/** De gecompileerde regelingen, geladen zoals een gebruiker dat doet. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Evaluator } from '../../runtime/evaluator.ts';
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';

export interface Beleid {
  readonly model: Regelingmodel;
  readonly evaluators: Readonly<Record<string, Evaluator>>;
}

export type Beleidsnaam = 'nissewaard' | 'nissewaard-7-11';

export async function laadBeleid(map: string, naam: Beleidsnaam): Promise<Beleid> {
  return (await import(pathToFileURL(join(map, 'beleid', `${naam}.regel.js`)).href)) as Beleid;
}

export function zoekBeslissing({ model }: Beleid, id: string): Beslissing {
  const gevonden = model.beslissingen.find((beslissing) => beslissing.id === id);
  if (gevonden === undefined) throw new Error(`Het beleid kent geen beslissing ${id}.`);
  return gevonden;
}

export function zoekEvaluator({ evaluators }: Beleid, id: string): Evaluator {
  const gevonden = evaluators[id];
  if (gevonden === undefined) throw new Error(`Het beleid heeft geen evaluator voor ${id}.`);
  return gevonden;
}
