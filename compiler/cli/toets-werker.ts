/** De draad van één werker: krijgt de opdracht één keer, en daarna brokken. */
import { parentPort, workerData } from 'node:worker_threads';
import { maakBroktoets, type Toetsopdracht } from './toets-brok.ts';
import type { Zaakregel } from './zaken.ts';

const toets = maakBroktoets(workerData as Toetsopdracht);

parentPort?.on('message', (brok: readonly Zaakregel[]) => {
  parentPort?.postMessage(toets(brok));
});
