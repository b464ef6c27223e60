/** Een grond waarop de uitkomst rust ontbreekt nooit (docs/uitleg.md, "Waarop u kunt rekenen"), over gemaakte zaken. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laad, type Geladen } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { zaakVan } from '../../compiler/voorbeelden.ts';
import { elementenVan, leesLijst } from '../../runtime/lijst.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { uitZaad } from './lus.ts';
import { compileer } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { nieuweUitlegtelling, toetsUitleg, type Geval, type Uitlegtelling } from './uitleg-toets.ts';
import { maakZaak, type Zaak } from './zaak.ts';

const ROOT = join(import.meta.dirname, '../..');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(join(ROOT, 'runtime/uitkomst.schema.json'), 'utf8')) as object);
const past = ajv.getSchema('urn:regel:uitkomst:1#/$defs/Uitkomst');

/** Alle uitleggen van een beslissing in een zaak; bij een beslissing per element die van elk element. */
function* gevallen(
  { model, evaluators, perElement }: Geladen,
  id: string,
  zaak: Zaak,
): Generator<Geval, void> {
  const geval = (uitkomst: Uitkomst): Geval | undefined =>
    uitkomst.uitleg && { model, beslissing: id, zaak, uitkomst, uitleg: uitkomst.uitleg };
  const evaluator = evaluators[id];
  const alleen = evaluator && geval(evaluator(zaak, { uitleg: true }));
  if (alleen) yield alleen;
  const beslissing = model.beslissingen.find((deel) => deel.id === id);
  for (const lijst of model.feiten) {
    if (!perElement[id] || lijst.type.soort !== 'lijst' || lijst.type.object !== beslissing?.element)
      continue;
    for (const [i, element] of [...elementenVan(lijst, leesLijst(zaak, lijst))].slice(0, 3).entries()) {
      const bij = geval(perElement[id](zaak, { lijst: lijst.id, nummer: i + 1 }, { uitleg: true }));
      if (bij) yield { ...bij, element };
    }
  }
}

function toets(
  geladen: Geladen,
  id: string,
  zaak: Zaak,
  ander: Zaak,
  telling: Uitlegtelling,
): readonly string[] {
  const fouten: string[] = [];
  for (const geval of gevallen(geladen, id, zaak)) {
    fouten.push(...toetsUitleg(geval, ander, telling));
    if (past?.(JSON.parse(JSON.stringify(geval.uitkomst))) !== true)
      fouten.push(ajv.errorsText(past?.errors?.slice(-3)));
  }
  return fouten.map((fout) => `${id}: ${fout.slice(0, 600)}`);
}

const PROGRAMMAS = 160;
/** Op een drukke machine minder, maar nooit minder dan een derde. */
const TIJD = 60_000;

it(`over ${String(PROGRAMMAS)} gemaakte regelingen`, () => {
  const telling = nieuweUitlegtelling();
  const fouten: string[] = [];
  const einde = Date.now() + TIJD;
  for (let zaad = 1; zaad <= PROGRAMMAS && fouten.length < 5; zaad++) {
    if (Date.now() > einde && zaad > PROGRAMMAS / 3) break;
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
  expect(telling.uitleggen).toBeGreaterThan(1000);
  expect(telling.bekend).toBeGreaterThan(400);
  expect(telling.regelsDieErtoeDoen).toBeGreaterThan(250);
  expect(telling.verschilt).toBeLessThan(telling.bekend / 8);
}, 240_000);

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
      const einde = Date.now() + TIJD / 2;
      // Om en om een voorbeeld met wat het verwacht, en een gemaakte zaak met een paar beslissingen.
      const stap = Math.max(1, Math.floor(voorbeelden.length / 60));
      for (let i = 0; i < voorbeelden.length && Date.now() < einde && fouten.length < 5; i += stap) {
        const voorbeeld = voorbeelden[i];
        if (!voorbeeld) continue;
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
    120_000,
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
