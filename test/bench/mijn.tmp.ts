import { meetVragen } from './meting-vragen.ts';
import { meetEvaluator } from './meting-evaluator.ts';
const map = new URL('../../node_modules/.cache/regel-bench', import.meta.url).pathname;
console.log(JSON.stringify(await meetVragen(map), null, 1));
try { console.log(JSON.stringify(await (meetEvaluator as any)(map), null, 1)); } catch (e) { console.log(e); }
