/** Waarom niet op de echte regelingen: elke groep klopt, geen deel ervan is genoeg, en niets wat vastligt verandert. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { prozaWaaromNiet } from '../../runtime/proza-waarom-niet.ts';
import { waaromNiet } from '../../runtime/waarom-niet.ts';
import { past } from '../schema/past.ts';
import { foutenIn, type Geval, type Telling } from './waarom-niet-geval.ts';
import { plaatsen } from './waarom-niet-proef.ts';
import type { Zaak } from './zaak.ts';
import { PROEFTIJD, verspreid } from './zaden.ts';

const wortel = join(import.meta.dirname, '..', '..');

/** Zoveel uitkomsten van elke regeling, verspreid over de zaken in haar map. */
const UITKOMSTEN = 24;
const waaromfout = past('WaaromNiet');

/** Van elke zaak in het beleid de uitkomsten die vaststaan. */
function* gevallen(map: string): Generator<Geval, void> {
  const geopend = openWerkmap(wortel, [map]);
  if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
  const [regeling] = geopend.werkmap.regelingen;
  if (!regeling) throw new Error(`${map}: geen regeling`);
  const programma = laad(regeling);
  const { model, evaluators } = programma;
  const bestanden = readdirSync(join(wortel, map, 'zaken')).filter((naam) => naam.endsWith('.json'));
  const paren = bestanden.flatMap((bestand) => {
    const zaak = JSON.parse(readFileSync(join(wortel, map, 'zaken', bestand), 'utf8')) as Zaak;
    return model.beslissingen.flatMap(({ id, regels }) => {
      const soort = regels.length === 0 ? undefined : evaluators[id]?.(zaak).soort;
      return soort === 'waarde' || soort === 'niet van toepassing' ? [{ bestand, zaak, id }] : [];
    });
  });
  for (const { bestand, zaak, id } of verspreid(paren, UITKOMSTEN)) {
    // Een zoekruimte die klein genoeg is voor een proef; wat gevonden wordt, moet evengoed kloppen.
    const w = waaromNiet(model, id, zaak, { grootste: 2, meeste: 4, werkgrens: 1_500 });
    yield { programma, id, zaak, w, plaatsen: plaatsen(model, zaak, id), waar: `${bestand}, ${id}` };
  }
}

it.each(
  readdirSync(join(wortel, 'policies')).filter((naam) => existsSync(join(wortel, 'policies', naam, 'zaken'))),
)(
  '%s',
  (naam) => {
    const telling: Telling = { groepen: 0, waarden: 0, groot: 0, ookBekend: 0 };
    const fouten: string[] = [];
    for (const g of gevallen(`policies/${naam}`)) {
      fouten.push(...foutenIn(g, telling));
      expect(waaromfout(g.w), g.waar).toBe('');
      expect(prozaWaaromNiet(g.programma.model, g.w), g.waar).not.toMatch(/undefined|\[object/);
    }
    expect(fouten).toEqual([]);
    expect(telling.groepen).toBeGreaterThan(10);
  },
  PROEFTIJD,
);
