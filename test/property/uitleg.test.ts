/** Een grond waarop de uitkomst rust ontbreekt nooit (docs/uitleg.md, "Waarop u kunt rekenen"), over gemaakte zaken. */
import { expect, it } from 'vitest';
import { uitZaad } from './lus.ts';
import { compileer } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { toets } from './uitleg-gevallen.ts';
import { nieuweUitlegtelling } from './uitleg-toets.ts';
import { maakZaak } from './zaak.ts';
import { PROEFTIJD, zaden } from './zaden.ts';

const PROGRAMMAS = 30;

it(
  `over ${String(PROGRAMMAS)} gemaakte regelingen`,
  () => {
    const telling = nieuweUitlegtelling();
    const fouten: string[] = [];
    for (const zaad of zaden(PROGRAMMAS)) {
      if (fouten.length >= 5) break;
      const tekst = schrijfProgramma(uitZaad(zaad));
      const programma = compileer(tekst);
      if ('fouten' in programma) continue;
      for (const bekend of [2, 5, 8, 10]) {
        const zaak = maakZaak(programma.model, zaad * 11 + bekend, bekend);
        const ander = maakZaak(programma.model, zaad * 11 + bekend + 100_003, 10);
        for (const { id } of programma.model.beslissingen)
          fouten.push(
            ...toets(programma, id, zaak, ander, telling).map(
              (fout) => `zaad ${String(zaad)}/${String(bekend)} ${fout}`,
            ),
          );
      }
    }
    expect(fouten.slice(0, 5)).toEqual([]);
    expect(telling.uitleggen).toBeGreaterThan(500);
    expect(telling.bekend).toBeGreaterThan(200);
    expect(telling.regelsDieErtoeDoen).toBeGreaterThan(125);
    expect(telling.verschilt).toBeLessThan(telling.bekend / 8);
  },
  PROEFTIJD,
);
