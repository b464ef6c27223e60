/** Een ploeg van werkers, elk in een eigen draad, die brokken zaken beoordeelt. Bestaat alleen in het gebouwde pakket. */
import { Worker } from 'node:worker_threads';
import type { Brokuitslag, Toetsopdracht } from './toets-brok.ts';
import type { Zaakbrok } from './zaken-stroom.ts';

export interface Ploeg {
  /** Zoveel brokken mogen onderweg zijn: genoeg om iedereen bezig te houden, en niet meer. */
  readonly tegelijk: number;
  readonly doe: (brok: Zaakbrok) => Promise<Brokuitslag>;
  readonly sluit: () => Promise<void>;
}

interface Opdracht {
  readonly klaar: (uitslag: Brokuitslag) => void;
  readonly mislukt: (fout: unknown) => void;
}

const WERKER = new URL('./toets-werker.js', import.meta.url);

export function maakPloeg(opdracht: Toetsopdracht, aantal: number): Ploeg {
  const werkers = Array.from({ length: aantal }, () => maakWerker(opdracht));
  let beurt = 0;
  return {
    tegelijk: aantal * 3,
    doe: (brok) => {
      const werker = werkers[beurt++ % aantal];
      return werker ? werker.doe(brok) : Promise.reject(new Error('Een ploeg heeft werkers.'));
    },
    sluit: async () => {
      await Promise.all(werkers.map(({ sluit }) => sluit()));
    },
  };
}

/** Een werker antwoordt in de volgorde waarin hij gevraagd wordt. */
function maakWerker(opdracht: Toetsopdracht): Pick<Ploeg, 'doe' | 'sluit'> {
  const draad = new Worker(WERKER, { workerData: opdracht });
  const wachtend: Opdracht[] = [];
  draad.on('message', (uitslag: Brokuitslag) => wachtend.shift()?.klaar(uitslag));
  draad.on('error', (fout) => wachtend.splice(0).forEach(({ mislukt }) => mislukt(fout)));
  return {
    doe: (brok) => {
      const uitslag = new Promise<Brokuitslag>((klaar, mislukt) => {
        wachtend.push({ klaar, mislukt });
        draad.postMessage(brok);
      });
      // Wie als eerste wacht, hoort de fout; de brokken erachter hoeven haar niet te herhalen.
      uitslag.catch(() => undefined);
      return uitslag;
    },
    sluit: async () => {
      await draad.terminate();
    },
  };
}
