/** Eén meting in een eigen proces, zodat metingen elkaars gecompileerde code niet beïnvloeden. De uitslag is JSON. */
import { afgevoerd } from './klok.ts';
import { meetEvaluator } from './meting-evaluator.ts';
import { meetLezer } from './meting-lezer.ts';
import { meetVragen } from './meting-vragen.ts';
import type { Uitslag } from './rij.ts';

const [, , naam, map = '', beleidsmap = ''] = process.argv;

const METINGEN: Readonly<Record<string, () => Promise<readonly Uitslag[]> | readonly Uitslag[]>> = {
  evaluator: () => meetEvaluator(map),
  vragen: () => meetVragen(map),
  lezer: () => meetLezer(beleidsmap),
};

const meting = METINGEN[naam ?? ''];
if (meting === undefined) throw new Error(`Er is geen meting ${naam ?? ''}.`);
const uitslagen = await meting();
process.stdout.write(`${JSON.stringify({ uitslagen, afgevoerd: afgevoerd() })}\n`);
