/**
 * De uitleg als tekst van echte gevallen, byte voor byte. Een bestand verandert alleen met opzet (`npx vitest run test/uitleg -u`),
 * en wordt dan opnieuw naast de tekst van de regeling gelegd.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { laad, type Geladen } from '../../compiler/cli/laad.ts';
import type { Gecompileerd } from '../../compiler/phases.ts';
import { standsleutel } from '../../compiler/resolve/stand.ts';
import { zaakVan } from '../../compiler/voorbeelden.ts';
import { proza, prozavormen } from '../../runtime/proza.ts';
import { gevallen, type Geval } from './gevallen.ts';

/** Zoals `regel toets --uitleg` rekent. */
const OPTIES = { uitleg: true, andereLezingen: true };

const hier = import.meta.dirname;

const geopend = new Map<string, { readonly regeling: Gecompileerd; readonly geladen: Geladen }>();

function open(map: string): { readonly regeling: Gecompileerd; readonly geladen: Geladen } {
  const eerder = geopend.get(map);
  if (eerder) return eerder;
  const werkmap = openWerkmap(process.cwd(), [`policies/${map}`]);
  if (werkmap.soort === 'verkeerd') throw new Error(werkmap.zin);
  const [regeling] = werkmap.werkmap.regelingen;
  if (!regeling) throw new Error(`Er is geen regeling in policies/${map}.`);
  const nieuw = { regeling, geladen: laad(regeling) };
  geopend.set(map, nieuw);
  return nieuw;
}

function zaakBij({ regeling: map, zaak, op }: Geval, { opgelost, model }: Gecompileerd): unknown {
  if (zaak.endsWith('.json'))
    return JSON.parse(readFileSync(join('policies', map, 'zaken', zaak), 'utf8')) as unknown;
  const voorbeeld = opgelost.voorbeelden.find(({ naam }) => naam === zaak);
  if (!voorbeeld) throw new Error(`Er is geen voorbeeld "${zaak}" in policies/${map}.`);
  const gemaakt = zaakVan(voorbeeld, opgelost.voorbeelden, model);
  if (op === undefined) return gemaakt;
  return { ...gemaakt, zaak: { ...(gemaakt['zaak'] as object | undefined), [standsleutel]: op } };
}

function blad(geval: Geval): string {
  const { regeling, geladen } = open(geval.regeling);
  const zaak = zaakBij(geval, regeling);
  const evaluator = geladen.evaluators[geval.beslissing];
  if (!evaluator) throw new Error(`Er is geen beslissing ${geval.beslissing}.`);
  const uitkomst = evaluator(zaak, OPTIES);
  const delen = prozavormen.map((vorm) => {
    const tekst = proza(geladen.model, geval.beslissing, uitkomst, { vorm });
    return vorm === 'volledig' ? `# ${vorm}\n\n\`\`\`text\n${tekst}\n\`\`\`` : `# ${vorm}\n\n${tekst}`;
  });
  const kop = [
    `Regeling: \`policies/${geval.regeling}\`. Zaak: ${geval.zaak}. Beslissing: \`${geval.beslissing}\`.`,
    `# zaak\n\n\`\`\`json\n${JSON.stringify(zaak, null, 2)}\n\`\`\``,
  ];
  return `${[...kop, ...delen].join('\n\n')}\n`;
}

describe('de uitleg als tekst', () => {
  it.each(gevallen)('$naam', async (geval) => {
    await expect(blad(geval)).toMatchFileSnapshot(join(hier, 'teksten', `${geval.naam}.md`));
  });

  it('er zijn er ten minste dertig, en geen bestand te veel', () => {
    const bestanden = readdirSync(join(hier, 'teksten')).sort();
    expect(bestanden).toEqual(gevallen.map(({ naam }) => `${naam}.md`).sort());
    expect(gevallen.length).toBeGreaterThanOrEqual(30);
  });

  it.each(gevallen)('$naam: de korte uitleg is kort', (geval) => {
    const { regeling, geladen } = open(geval.regeling);
    const uitkomst = geladen.evaluators[geval.beslissing]?.(zaakBij(geval, regeling), OPTIES);
    if (!uitkomst) throw new Error(geval.beslissing);
    const tekst = proza(geladen.model, geval.beslissing, uitkomst, { vorm: 'kort' });
    expect(tekst.split('\n')).toHaveLength(1);
    expect(tekst.split(/\s+/).length).toBeLessThanOrEqual(90);
  });
});
