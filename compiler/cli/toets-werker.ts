/** De draad van één werker: krijgt de opdracht één keer, en daarna brokken. */
import { parentPort, workerData } from 'node:worker_threads';
import { maakBroktoets, type Toetsopdracht } from './toets-brok.ts';
import type { Zaakbrok } from './zaken-stroom.ts';

const toets = maakBroktoets(workerData as Toetsopdracht);

parentPort?.on('message', (brok: Zaakbrok) => {
  parentPort?.postMessage(toets(brok));
});
