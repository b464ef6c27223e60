/** Van wie een gegeven komt en sinds wanneer het bekend is, verandert geen uitkomst; en wat eerder al bekend was, blijft zo. */
import { describe, expect, it } from 'vitest';
import { zaakOpDag } from '../../runtime/bekend-op.ts';
import { plusTijd } from '../oracle/kalender.ts';
import { uitZaad } from './lus.ts';
import { compileer, type Programma } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { maakZaak, type Zaak } from './zaak.ts';
import { PROEFTIJD, zaden } from './zaden.ts';

const DAG = '2026-03-01';

/** Een dag rond de gevraagde, afhankelijk van zaad en pad; soms geen. */
function herkomstBij(pad: string, zaad: number): Record<string, string> {
  const gooi = pad
    .split(/(?=.)/u)
    .reduce((som, teken) => (som * 31 + (teken.codePointAt(0) ?? 0)) % 9973, zaad);
  const bekend = gooi % 4 === 0 ? {} : { bekend: plusTijd(DAG, (gooi % 7) - 3, 'dag') };
  return { bron: 'het dossier', ...bekend };
}

/** Elk gegeven, elke dag en elk element in de zaak, met herkomst. */
function metHerkomst({ model }: Programma, zaak: Zaak, zaad: number): Record<string, unknown> {
  const paden = model.feiten.flatMap((feit) => {
    const waarde = zaak[feit.object]?.[feit.sleutel];
    if (waarde === undefined) return [];
    const [onder, delen] = Array.isArray(waarde)
      ? ['', waarde as unknown[]]
      : ['.elementen', (waarde as { elementen?: unknown[] } | null)?.elementen ?? []];
    if (feit.perDatum) return delen.map((_, i) => `${feit.id}[${String(i)}]`);
    if (feit.type.soort !== 'lijst') return [feit.id];
    const elementen = delen.flatMap((element, i) => {
      const hier = `${feit.id}${onder}[${String(i)}]`;
      return [hier, ...Object.keys(element as object).map((sleutel) => `${hier}.${sleutel}`)];
    });
    return zaad % 3 === 0 ? [feit.id, ...elementen] : elementen;
  });
  const herkomst = Object.fromEntries(
    paden.filter((_, i) => (zaad + i) % 5 > 0).map((pad) => [pad, herkomstBij(pad, zaad)]),
  );
  return { ...zaak, herkomst };
}

const kaal = (waarde: unknown): string =>
  JSON.stringify(waarde, (sleutel, deel: unknown) =>
    ['meldingen', 'herkomst'].includes(sleutel) ? undefined : deel,
  );

describe('de herkomst in een zaak', () => {
  it(
    'verandert geen uitkomst en geen uitleg; en wat op een eerdere dag bekend was, is dat nog',
    () => {
      const telling = { programmas: 0, vergeleken: 0, weggelaten: 0, bekend: 0, nuPas: 0 };
      for (const zaad of zaden(40)) {
        const programma = compileer(schrijfProgramma(uitZaad(zaad)));
        if ('fouten' in programma) continue;
        telling.programmas++;
        for (const bekend of [5, 8, 10]) {
          const zaak = maakZaak(programma.model, zaad * 7 + bekend, bekend);
          const met = metHerkomst(programma, zaak, zaad + bekend);
          const toen = zaakOpDag(programma.model, met, DAG);
          telling.weggelaten += toen.weggelaten.length;
          for (const [id, evaluator] of Object.entries(programma.evaluators)) {
            const zonder = evaluator(zaak, { uitleg: true });
            expect(kaal(evaluator(met, { uitleg: true })), id).toBe(kaal(zonder));
            if (zonder.soort === 'ongeldige gegevens') continue;
            telling.vergeleken++;
            const eerder = evaluator(toen.zaak);
            expect(eerder.soort, `${id} ${JSON.stringify(toen.zaak)}`).not.toBe('ongeldige gegevens');
            const { meldingen: _meldingen, metAfwijking: _met, ...nu } = evaluator(met);
            const { meldingen: _eerder, metAfwijking: _toen, ...kern } = eerder;
            if (kern.soort === 'onbekend') telling.nuPas += nu.soort === 'onbekend' ? 0 : 1;
            else {
              telling.bekend++;
              expect(zonderBepalingen(nu), `${id} ${JSON.stringify(toen.zaak)}`).toBe(zonderBepalingen(kern));
            }
          }
        }
      }
      expect(telling.programmas).toBeGreaterThan(20);
      expect(telling.vergeleken).toBeGreaterThan(300);
      expect(telling.weggelaten).toBeGreaterThan(200);
      expect(telling.bekend).toBeGreaterThan(100);
      expect(telling.nuPas).toBeGreaterThan(20);
    },
    PROEFTIJD,
  );
});

/** Waarop een leemte of tegenspraak rust, kan per voltooiing verschillen; dat zij er is niet. */
const zonderBepalingen = (uitkomst: object): string =>
  JSON.stringify(uitkomst, (sleutel, deel: unknown) =>
    ['bepalingen', 'tussen'].includes(sleutel) ? undefined : deel,
  );
