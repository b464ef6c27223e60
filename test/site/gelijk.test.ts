/**
 * De evaluator in de browser geeft hetzelfde als in Node: uitkomst en uitleg, letter voor letter, over tienduizend willekeurige zaken
 * met onbekenden, lijsten, datums en lezingen.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laad, type Geladen } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { alsFabriek } from '../../compiler/emit/index.ts';
import { alsFabriekscript } from '../../compiler/site/script.ts';
import { maakZaak } from '../property/zaak.ts';
import { kijker, start, zetNeer, zonderBrowser, type Kijker } from './browser.ts';
import { bundel } from './siteproef.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

/** Hoeveel zaken per regeling. */
const AANTALLEN: Readonly<Record<string, number>> = {
  'nissewaard-beschermde-woonvormen-2026': 1500,
  'vlissingen-uitvoeringsregel-bw': 3500,
  'vlissingen-pilot-complexe-casuistiek': 3500,
  'wet-awb': 200,
  'wet-wmo-2015': 500,
  'zeeland-procesmodel-escalatie': 800,
};
const PER_KEER = 250;

/** Zo krijgt de proef de evaluator in handen die het formulier gebruikt, met de runtime van het formulier. */
const LUISTER = `
  let fabriek;
  globalThis.RegelSite = Object.defineProperty({}, 'fabriek', {
    get: () => (runtime) => (globalThis.bron = fabriek(runtime)),
    set: (f) => { fabriek = f; },
  });
`;

interface Opdracht {
  readonly id: string;
  readonly zaak: unknown;
}

/** Een kleine werkgrens: ook wat daarboven benaderd wordt, hoort gelijk te zijn. */
const OPTIES = { uitleg: true, werkgrens: 300 };

/** Dezelfde regel code in Node en in de browser. */
const reken = (
  { evaluators, perElement }: Pick<Geladen, 'evaluators' | 'perElement'>,
  opdrachten: readonly Opdracht[],
): string[] =>
  opdrachten.map(({ id, zaak }) =>
    JSON.stringify(
      evaluators[id] === undefined ? perElement[id]?.alle(zaak, OPTIES) : evaluators[id](zaak, OPTIES),
    ),
  );

describe.skipIf(zonderBrowser !== undefined)('in de browser en in Node', () => {
  let browser: Browser;
  let map: string;
  const regelingen = new Map<string, Geladen>();

  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'regel-gelijk-'));
    const geopend = openWerkmap(
      WORTEL,
      Object.keys(AANTALLEN).map((naam) => `policies/${naam}`),
    );
    if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
    const { proef } = await bundel();
    zetNeer(map, [{ pad: 'proef.js', inhoud: proef }]);
    for (const regeling of geopend.werkmap.regelingen) {
      const naam = regeling.hoofdbestand.split('/').at(-2) ?? '';
      const geladen = laad(regeling);
      regelingen.set(naam, geladen);
      const [beslissing = ''] = Object.keys(geladen.evaluators);
      const blad = `<!doctype html><meta charset="utf-8"><div id="proef" data-beslissing="${beslissing}"></div><script src="../proef.js" defer></script><script src="evaluator.js" defer></script>`;
      zetNeer(map, [
        { pad: `${naam}/evaluator.js`, inhoud: alsFabriekscript(alsFabriek(regeling)) },
        { pad: `${naam}/blad.html`, inhoud: blad },
      ]);
    }
    browser = await start();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(map, { recursive: true, force: true });
  });

  it('samen tienduizend', () => {
    expect(Object.values(AANTALLEN).reduce((som, aantal) => som + aantal, 0)).toBe(10_000);
  });

  it.each(Object.entries(AANTALLEN))('%s: %d zaken', async (naam, aantal) => {
    const geladen = regelingen.get(naam);
    if (geladen === undefined) throw new Error(`${naam} is niet gelezen`);
    const een = await open(browser, map, naam);
    const soorten = new Set<string>();
    for (let vanaf = 0; vanaf < aantal; vanaf += PER_KEER) {
      const opdrachten = opdrachtenVan(geladen, vanaf, Math.min(PER_KEER, aantal - vanaf));
      // Tegelijk: de browser is een ander proces.
      const daar = een.page.evaluate(
        `(${String(reken).replaceAll('OPTIES', JSON.stringify(OPTIES))})(bron, ${JSON.stringify(opdrachten)})`,
      ) as Promise<string[]>;
      const hier = reken(geladen, opdrachten);
      const anders = (await daar).findIndex((tekst, i) => tekst !== hier[i]);
      if (anders >= 0)
        expect({ ...opdrachten[anders], browser: (await daar)[anders] }).toEqual({
          ...opdrachten[anders],
          browser: hier[anders],
        });
      for (const tekst of hier) soorten.add(/"soort":"([^"]+)"/.exec(tekst)?.[1] ?? tekst);
    }
    // De zaken zeggen iets: er zijn bekende en onbekende uitkomsten bij.
    expect([...soorten]).toEqual(expect.arrayContaining(['waarde', 'onbekend']));
    expect(een.misgegaan).toEqual([]);
    await een.page.context().close();
  });
});

async function open(browser: Browser, map: string, naam: string): Promise<Kijker> {
  const een = await kijker(browser, map);
  await (een.page as Page).addInitScript(LUISTER);
  await een.ga(`${naam}/blad.html`);
  await een.page.waitForFunction('globalThis.bron !== undefined');
  return een;
}

/** Zaken zoals zij als JSON binnenkomen, van leeg tot volledig. */
function opdrachtenVan({ model }: Geladen, vanaf: number, aantal: number): readonly Opdracht[] {
  const ids = model.beslissingen.map(({ id }) => id);
  return Array.from({ length: aantal }, (_, i) => {
    const zaad = vanaf + i;
    const id = ids[(zaad * 7919) % ids.length] ?? '';
    const zaak: unknown = JSON.parse(JSON.stringify(maakZaak(model, zaad, zaad % 11)));
    return { id, zaak };
  });
}
