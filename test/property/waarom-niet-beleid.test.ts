/** Waarom niet op de echte regelingen: elke groep klopt, geen deel ervan is genoeg, en niets wat vastligt verandert. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { waaromNiet } from '../../runtime/waarom-niet.ts';
import { foutenIn, type Geval, type Telling } from './waarom-niet-geval.ts';
import { plaatsen } from './waarom-niet-proef.ts';
import type { Zaak } from './zaak.ts';

const wortel = join(import.meta.dirname, '..', '..');

/** Van elke zaak in het beleid de uitkomsten die vaststaan; om de beurt, zodat elke regeling aan bod komt. */
function* gevallen(map: string): Generator<Geval, void> {
  const geopend = openWerkmap(wortel, [map]);
  if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
  const [regeling] = geopend.werkmap.regelingen;
  if (!regeling) throw new Error(`${map}: geen regeling`);
  const programma = laad(regeling);
  const bestanden = readdirSync(join(wortel, map, 'zaken')).filter((naam) => naam.endsWith('.json'));
  for (const bestand of bestanden) {
    const zaak = JSON.parse(readFileSync(join(wortel, map, 'zaken', bestand), 'utf8')) as Zaak;
    for (const { id, regels } of programma.model.beslissingen) {
      const was = programma.evaluators[id]?.(zaak);
      if (regels.length === 0 || (was?.soort !== 'waarde' && was?.soort !== 'niet van toepassing')) continue;
      // Een zoekruimte die klein genoeg is voor een proef; wat gevonden wordt, moet evengoed kloppen.
      const w = waaromNiet(programma.model, id, zaak, { grootste: 2, meeste: 4, werkgrens: 1_500 });
      yield {
        programma,
        id,
        zaak,
        w,
        plaatsen: plaatsen(programma.model, zaak, id),
        waar: `${bestand}, ${id}`,
      };
    }
  }
}

it.each(
  readdirSync(join(wortel, 'policies')).filter((naam) => existsSync(join(wortel, 'policies', naam, 'zaken'))),
)(
  '%s',
  (naam) => {
    const telling: Telling = { groepen: 0, waarden: 0, groot: 0, ookBekend: 0 };
    const einde = Date.now() + 15_000;
    const fouten: string[] = [];
    for (const g of gevallen(`policies/${naam}`)) {
      fouten.push(...foutenIn(g, telling));
      if (Date.now() > einde && telling.groepen > 5) break;
    }
    expect(fouten).toEqual([]);
    expect(telling.groepen).toBeGreaterThan(0);
  },
  180_000,
);
