/**
 * Wat voor elke uitleg als tekst geldt, over zaken die uit de voorbeelden gemaakt zijn: telkens een voorbeeld waar willekeurige
 * gegevens uit weggelaten zijn, en een willekeurige beslissing.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { zaakVan, type Zaak } from '../../compiler/voorbeelden.ts';
import { proza, prozavormen } from '../../runtime/proza.ts';
import { verwijzingen } from '../../runtime/proza-verwijzing.ts';
import { registerVan } from '../../runtime/register.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';

const REGELINGEN = [
  'nissewaard-beschermde-woonvormen-2026',
  'vlissingen-uitvoeringsregel-bw',
  'vlissingen-pilot-complexe-casuistiek',
  'zeeland-procesmodel-escalatie',
  'wet-awb',
  'wet-wmo-2015',
];

/** Wat nooit in een tekst hoort; de plaats in de zaak ("Waar: client.geboortedatum") mag wel. */
const VUIL: readonly RegExp[] = [
  /undefined|\[object|NaN/,
  /\S {2,}\S/,
  / [.,;:]( |$)/m,
  /\.\./,
  /^#+ .*\n+(#|(?![\s\S]))/m,
  /^#+ *$/m,
  /\b(niet|geen) (niet|geen)\b/,
  /(^|[^:] )niet: (?!en met)/m,
  /[a-z]\.[a-z][A-Za-z]+/,
];

const schoon = (tekst: string): string =>
  tekst
    .split('\n')
    .filter((regel) => !/^ +(Waar|Nodig voor|Wie|Volgens|Weegt mee): /.test(regel))
    .map((regel) => regel.trimStart())
    .join('\n');

function zonder(zaak: Zaak, weg: (pad: string) => boolean): Zaak {
  return Object.fromEntries(
    Object.entries(zaak).map(([object, velden]) => {
      if (object === 'afwijkingen' || object === 'lezingen' || typeof velden !== 'object')
        return [object, velden];
      const over = Object.entries(velden as object).filter(([sleutel]) => !weg(`${object}.${sleutel}`));
      return [object, Object.fromEntries(over)];
    }),
  );
}

describe('elke uitleg als tekst', () => {
  it.each(REGELINGEN)('%s', (map) => {
    const geopend = openWerkmap(process.cwd(), [`policies/${map}`]);
    if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
    const [regeling] = geopend.werkmap.regelingen;
    if (!regeling) throw new Error(map);
    const geladen = laad(regeling);
    const { model } = geladen;
    const { voorbeelden } = regeling.opgelost;
    const register = registerVan(model);
    const beslissingen = model.beslissingen.filter(
      ({ id, regels }) => regels.length > 0 && geladen.evaluators[id],
    );
    const soorten = new Map<string, number>();
    const gegeven = fc.record({
      voorbeeld: fc.constantFrom(...voorbeelden),
      beslissing: fc.constantFrom(...beslissingen),
      zout: fc.nat(),
      deel: fc.constantFrom(0, 0, 3, 8),
    });
    fc.assert(
      fc.property(gegeven, ({ voorbeeld, beslissing, zout, deel }) => {
        const heel = zaakVan(voorbeeld, voorbeelden, model);
        const zaak = zonder(
          heel,
          (pad) => deel > 0 && (zout + pad.length * 31 + pad.charCodeAt(pad.length - 1)) % deel === 0,
        );
        const uitkomst = geladen.evaluators[beslissing.id]?.(zaak, { uitleg: true }) as Uitkomst;
        soorten.set(uitkomst.soort, (soorten.get(uitkomst.soort) ?? 0) + 1);
        for (const vorm of prozavormen) {
          const tekst = proza(model, beslissing.id, uitkomst, { vorm });
          for (const patroon of VUIL) expect(schoon(tekst), `${vorm} ${beslissing.id}`).not.toMatch(patroon);
          // Een uitkomst heet nooit een besluit.
          expect(tekst).not.toMatch(/dit besluit|het besluit is dat|wij besluiten/i);
        }
        const kort = proza(model, beslissing.id, uitkomst, { vorm: 'kort' });
        expect(kort).not.toContain('\n');
        if (uitkomst.soort === 'onbekend' || uitkomst.uitleg === undefined) return;
        for (const vorm of ['volledig', 'overwegingen'] as const) {
          const tekst = proza(model, beslissing.id, uitkomst, { vorm });
          for (const grond of verwijzingen(register, uitkomst.uitleg.gronden)) expect(tekst).toContain(grond);
        }
      }),
      { numRuns: 100, seed: 6 },
    );
    expect(soorten.get('waarde') ?? 0).toBeGreaterThan(0);
  });
});
