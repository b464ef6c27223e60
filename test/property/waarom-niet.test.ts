/**
 * Waarom niet, tegen domme opsomming: elke groep verandert de uitkomst echt, geen deel ervan doet dat al, en wat er met één of
 * twee gegevens kan staat erbij. Niets dat vastligt verandert, en geen lezing of parameter.
 */
import { describe, expect, it } from 'vitest';
import { waaromNiet } from '../../runtime/waarom-niet.ts';
import { uitZaad } from './lus.ts';
import { compileer } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { foutenIn, type Geval, invullingen, reken, type Telling, toon } from './waarom-niet-geval.ts';
import { namenVan, plaatsen, zelfdeDoel } from './waarom-niet-proef.ts';
import { maakZaak } from './zaak.ts';
import { PROEFTIJD, zaden } from './zaden.ts';

/** Wat er met één plaats, of met twee, te bereiken is en waarvan geen groep een deel is. */
function* gemist(g: Geval): Generator<string, void> {
  const gevonden = g.w.groepen.map((groep) => ({ namen: namenVan(groep), wordt: groep.wordt }));
  const paren = g.plaatsen.flatMap((a, i) => g.plaatsen.slice(i + 1, i + 3).map((b) => [a, b])).slice(0, 25);
  for (const rij of [...g.plaatsen.map((deel) => [deel]), ...paren]) {
    for (const anders of invullingen(g.zaak, rij, rij.length > 1 ? 2 : 12)) {
      const uit = reken(g, anders);
      if (uit.soort !== 'waarde' && uit.soort !== 'niet van toepassing') continue;
      if (toon(g, uit) === toon(g, g.w.uitkomst)) continue;
      if (uit.soort === g.w.uitkomst.soort && uit.soort === 'niet van toepassing') continue;
      const namen = rij.map(({ naam }) => naam);
      const bekend = gevonden.some(
        (groep) =>
          zelfdeDoel(g.w.uitkomst, groep.wordt, uit) && groep.namen.every((naam) => namen.includes(naam)),
      );
      if (!bekend) yield `${namen.join(' + ')} → ${JSON.stringify(uit)} in ${JSON.stringify(anders)}`;
    }
  }
}

function* gevallen(aantal: number): Generator<Geval, void> {
  for (const zaad of zaden(aantal)) {
    const tekst = metVast(schrijfProgramma(uitZaad(zaad)));
    const programma = compileer(tekst);
    if ('fouten' in programma) continue;
    for (const bekend of [7, 10]) {
      const zaak = maakZaak(programma.model, zaad * 7 + bekend, bekend);
      for (const { id } of programma.model.beslissingen) {
        if (programma.evaluators[id] === undefined) continue;
        const was = programma.evaluators[id](zaak);
        if (was.soort !== 'waarde' && was.soort !== 'niet van toepassing') continue;
        const w = waaromNiet(programma.model, id, zaak, { grootste: 2, meeste: 60 });
        yield {
          programma,
          id,
          zaak,
          w,
          plaatsen: plaatsen(programma.model, zaak, id),
          waar: `zaad ${String(zaad)}, bekend ${String(bekend)}, ${id}`,
        };
      }
    }
  }
}

/** Van elk programma ligt ook iets vast. */
const metVast = (tekst: string): string =>
  tekst.replace(/^( {2}geboortedatum: *datum)(?=[,\n ])/m, '$1, ligt vast');

describe('waarom niet', () => {
  it(
    'elke groep klopt, is onverkleinbaar, en er ontbreekt geen',
    () => {
      const telling: Telling = { groepen: 0, waarden: 0, groot: 0, ookBekend: 0 };
      const fouten: string[] = [];
      let volledig = 0;
      for (const g of gevallen(12)) {
        expect(g.w.uitkomst, g.waar).toMatchObject({ soort: reken(g, g.zaak).soort });
        fouten.push(...foutenIn(g, telling));
        if (g.w.beperkt.includes('benaderd') || g.w.beperkt.includes('aantal')) continue;
        volledig++;
        const [eerste] = gemist(g);
        if (eerste !== undefined) fouten.push(`${g.waar}: gemist: ${eerste}`);
      }
      expect(fouten).toEqual([]);
      expect(telling.groepen).toBeGreaterThan(15);
      expect(telling.waarden).toBeGreaterThan(15);
      expect(telling.groot).toBeGreaterThan(2);
      expect(volledig).toBeGreaterThan(10);
    },
    PROEFTIJD,
  );
});
