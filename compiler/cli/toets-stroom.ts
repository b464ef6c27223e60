/**
 * Een stroom zaken, brok voor brok op alle kernen. De uitvoer houdt de volgorde van de invoer, en er wordt niet verder
 * gelezen dan wie de uitkomsten leest kan bijhouden; zo blijft het geheugen constant, hoe lang de stroom ook is.
 */
import { maakPloeg, type Ploeg } from './ploeg.ts';
import { maakBroktoets, type Brokuitslag, type Toetsopdracht } from './toets-brok.ts';
import { schrijf, type Afloop, type Wereld } from './wereld.ts';
import type { Zaakbrok } from './zaken-stroom.ts';

/** Zoveel milliseconden werkt dit proces alleen: een korte stroom is klaar voordat een werker begonnen is. */
const ALLEEN = 1500;

export async function toetsStroom(
  wereld: Wereld,
  opdracht: Toetsopdracht,
  invoer: AsyncIterable<Zaakbrok>,
  alleen = ALLEEN,
): Promise<Afloop> {
  const zelf = maakBroktoets(opdracht);
  const stand = { zaken: 0, ongeldig: 0 };
  const wachtrij: Promise<Brokuitslag>[] = [];
  const begin = performance.now();
  let ploeg: Ploeg | undefined;
  const schrijfEerste = async (): Promise<void> => {
    const eerste = wachtrij.shift();
    if (eerste) await verwerk(wereld, stand, await eerste);
  };
  try {
    for await (const brok of invoer) {
      if (wereld.werkers > 1 && performance.now() - begin >= alleen)
        ploeg ??= maakPloeg(opdracht, wereld.werkers);
      wachtrij.push(ploeg ? ploeg.doe(brok) : Promise.resolve(zelf(brok)));
      if (wachtrij.length >= (ploeg?.tegelijk ?? 1)) await schrijfEerste();
    }
    while (wachtrij.length > 0) await schrijfEerste();
  } finally {
    await ploeg?.sluit();
  }
  await toonSlot(wereld, opdracht.json, stand);
  return stand.ongeldig > 0 ? 1 : 0;
}

interface Stand {
  zaken: number;
  ongeldig: number;
}

async function verwerk(wereld: Wereld, stand: Stand, { tekst, zaken, ongeldig }: Brokuitslag): Promise<void> {
  stand.zaken += zaken;
  stand.ongeldig += ongeldig;
  await schrijf(wereld.uit, tekst);
  await toonVoortgang(wereld, stand);
}

/** Alleen voor wie meekijkt terwijl de uitkomsten naar een bestand gaan. */
async function toonVoortgang({ uit, fout }: Wereld, { zaken }: Stand): Promise<void> {
  if (fout.terminal && !uit.terminal) await schrijf(fout, `\r${inCijfers(zaken)} zaken`);
}

async function toonSlot(wereld: Wereld, json: boolean, { zaken, ongeldig }: Stand): Promise<void> {
  const geldig = ongeldig === 0 ? 'alle geldig' : `${inCijfers(ongeldig)} ongeldig`;
  const slot = `${inCijfers(zaken)} ${zaken === 1 ? 'zaak' : 'zaken'}, ${geldig}.\n`;
  if (!json) await schrijf(wereld.uit, slot);
  else if (wereld.fout.terminal) await schrijf(wereld.fout, `\r${slot}`);
}

const inCijfers = (aantal: number): string => aantal.toLocaleString('nl-NL');
