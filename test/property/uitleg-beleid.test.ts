/** Een grond waarop de uitkomst rust ontbreekt nooit (docs/uitleg.md, "Waarop u kunt rekenen"), over de geleverde regelingen. */
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { zaakVan } from '../../compiler/voorbeelden.ts';
import { toets } from './uitleg-gevallen.ts';
import { nieuweUitlegtelling } from './uitleg-toets.ts';
import { maakZaak, type Zaak } from './zaak.ts';
import { PROEFTIJD, verspreid } from './zaden.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Zoveel voorbeelden van elke regeling, verspreid. */
const VOORBEELDEN = 12;

describe('over de geleverde regelingen', () => {
  const geopend = openWerkmap(ROOT, ['policies']);
  if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
  const samen = nieuweUitlegtelling();
  it.each(
    geopend.werkmap.regelingen.map((regeling) => [dirname(regeling.bestanden[0] ?? '.'), regeling] as const),
  )(
    '%s',
    (_map, regeling) => {
      const geladen = laad(regeling);
      const { model } = geladen;
      const { voorbeelden } = regeling.opgelost;
      const fouten: string[] = [];
      // Om en om een voorbeeld met wat het verwacht, en een gemaakte zaak met een paar beslissingen.
      for (const [i, voorbeeld] of verspreid([...voorbeelden.entries()], VOORBEELDEN)) {
        if (fouten.length >= 5) break;
        const zaak = zaakVan(voorbeeld, voorbeelden, model) as Zaak;
        const ander = maakZaak(model, i + 1, 10);
        const verwacht = voorbeeld.verwacht.flatMap((deel) =>
          'beslissing' in deel ? [deel.beslissing] : [],
        );
        const ids = new Set([...verwacht, ...kies(model.beslissingen, i, 3)]);
        for (const id of ids)
          fouten.push(...toets(geladen, id, zaak, ander, samen).map((fout) => `${voorbeeld.naam}: ${fout}`));
        for (const id of kies(model.beslissingen, i * 7, 2))
          fouten.push(
            ...toets(geladen, id, maakZaak(model, i, 9), ander, samen).map(
              (fout) => `zaad ${String(i)}: ${fout}`,
            ),
          );
      }
      expect(fouten.slice(0, 5)).toEqual([]);
    },
    PROEFTIJD,
  );

  it('raakt genoeg', () => {
    expect(samen.uitleggen).toBeGreaterThan(500);
    expect(samen.bekend).toBeGreaterThan(250);
    expect(samen.regelsDieErtoeDoen).toBeGreaterThan(100);
  });
});

const kies = (rij: readonly { readonly id: string }[], vanaf: number, aantal: number): readonly string[] =>
  Array.from(
    { length: Math.min(aantal, rij.length) },
    (_, i) => rij[(vanaf + i * 13) % rij.length]?.id ?? '',
  );
