/** Wat `regel controleer --vragen` belooft en wat een vraag betekent, op de echte regelingen: in willekeurige, half bekende zaken. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { laad, type Geladen } from '../../compiler/cli/laad.ts';
import { leesWerkmap } from '../../compiler/cli/werkmap.ts';
import { vragenstand } from '../../compiler/cli/controleer-vragen.ts';
import { zoekRegels } from '../../compiler/cli/zoek.ts';
import { sleutelVan } from '../../runtime/gesprek-plek.ts';
import type { Feit, Uitkomst } from '../../runtime/index.ts';
import { valideerZaak } from '../../runtime/index.ts';
import { maakKiezer, vanType } from '../bench/volgorde.ts';
import { compileer } from '../compiler/hulp.ts';
import { BLAD } from '../runtime/gesprekproef.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const ZAKEN = 6;

function beleid(naam: string): Geladen {
  const gevonden = zoekRegels(WORTEL, [`policies/${naam}`]);
  if (gevonden.soort === 'verkeerd') throw new Error(gevonden.zin);
  const [regeling] = leesWerkmap(WORTEL, gevonden.paden, gevonden.genoemd).regelingen;
  if (regeling === undefined) throw new Error(naam);
  return laad(regeling);
}

/** Een zaak waarin van elk los gegeven bij toeval iets bekend is. */
function zaakMet(
  { model }: Geladen,
  zaad: number,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const zaak: Record<string, Record<string, unknown>> = {};
  for (const feit of losse(model.feiten)) {
    const kies = maakKiezer(`${String(zaad)} ${feit.id}`);
    if (kies(3) > 0) continue;
    (zaak[feit.object] ??= {})[feit.sleutel] = waardeVan({ model }, feit, kies);
  }
  return zaak;
}

const losse = (feiten: readonly Feit[]): readonly Feit[] =>
  feiten.filter(
    ({ type, perDatum, object }) =>
      type.soort !== 'lijst' &&
      perDatum !== true &&
      !feiten.some((lijst) => lijst.type.soort === 'lijst' && lijst.type.object === object),
  );

function waardeVan({ model }: Pick<Geladen, 'model'>, feit: Feit, kies: (n: number) => number): unknown {
  const waarde = vanType(model, feit.type, kies);
  if (feit.soort !== 'beoordeling') return waarde;
  return { oordeel: waarde, motivering: 'x', ...(feit.door?.[0] !== undefined && { door: feit.door[0] }) };
}

const slot = (uitkomst: Uitkomst): unknown =>
  uitkomst.soort === 'onbekend'
    ? uitkomst.open.map(({ pad, opDatum, soort }) => `${soort} ${sleutelVan(pad, opDatum)}`).sort()
    : uitkomst;

/** Met hoeveel beslissingen er ten minste exact en benaderd zijn: anders zou een kant van de proef niets nagaan. */
describe.each([
  ['gesprekken', 0, 6, () => laad(compileer(BLAD, 'A005', 'A007', 'A008', 'A010', 'A015', 'A030'))],
  ['procesmodel', 8, 1, () => beleid('zeeland-procesmodel-escalatie')],
  ['uitvoeringsregel', 40, 20, () => beleid('vlissingen-uitvoeringsregel-bw')],
])('%s', (_naam, exacte, benaderde, open) => {
  it(
    'noemt een beslissing alleen exact als zij nooit benaderd is, en anders een plaats',
    { timeout: 120_000 },
    () => {
      const geladen = open();
      const { model } = geladen;
      const telling = { exact: 0, onbekend: 0, benaderd: 0 };
      for (const beslissing of model.beslissingen) {
        const stand = vragenstand(model, beslissing);
        telling[stand.exact ? 'exact' : 'benaderd']++;
        if (!stand.exact) {
          const [reden] = stand.redenen;
          expect(reden?.regel, beslissing.id).toBeGreaterThan(0);
          expect(reden?.waar, beslissing.id).not.toBe('');
          continue;
        }
        const evaluator = geladen.evaluators[beslissing.id];
        for (let zaad = -1; zaad < ZAKEN; zaad++) {
          const uitkomst = evaluator?.(zaad < 0 ? {} : zaakMet(geladen, zaad));
          if (uitkomst?.soort !== 'onbekend') continue;
          expect(uitkomst.benaderd, `${beslissing.id} ${String(zaad)}`).toBe(false);
          telling.onbekend++;
        }
      }
      expect(telling.exact).toBeGreaterThanOrEqual(exacte);
      expect(telling.onbekend).toBeGreaterThanOrEqual(exacte);
      expect(telling.benaderd).toBeGreaterThanOrEqual(benaderde);
    },
  );

  it(
    'verandert niets aan de uitkomst en de vragen door iets waar niet naar gevraagd is',
    { timeout: 120_000 },
    () => {
      const geladen = open();
      let nagegaan = 0;
      const paren = Object.entries(geladen.evaluators).flatMap((paar) =>
        Array.from({ length: ZAKEN }, (_, zaad) => [...paar, zaad] as const),
      );
      for (const [id, evaluator, zaad] of paren) {
        const { feiten = [] } = geladen.model.beslissingen.find((b) => b.id === id)?.gebruikt ?? {};
        const zaak = zaakMet(geladen, zaad);
        const voor = evaluator(zaak);
        if (voor.soort === 'ongeldige gegevens' || (voor.soort === 'onbekend' && voor.benaderd)) continue;
        const gevraagd = new Set(voor.soort === 'onbekend' ? voor.open.map((punt) => punt.id) : []);
        const stil = losse(geladen.model.feiten).find(
          (feit) =>
            feiten.includes(feit.id) &&
            !gevraagd.has(feit.id) &&
            zaak[feit.object]?.[feit.sleutel] === undefined,
        );
        if (stil === undefined) continue;
        const waarde = waardeVan(geladen, stil, maakKiezer(`erbij ${stil.id}`));
        const met = { ...zaak, [stil.object]: { ...zaak[stil.object], [stil.sleutel]: waarde } };
        const na = valideerZaak(geladen.model, met).some(({ ernst }) => ernst === 'fout')
          ? undefined
          : evaluator(met);
        // Een antwoord dat een controle schendt, is geen voltooiing van deze zaak.
        if (na === undefined || na.soort === 'ongeldige gegevens') continue;
        expect(slot(na), `${id} met ${stil.id}`).toEqual(slot(voor));
        nagegaan++;
      }
      expect(nagegaan).toBeGreaterThan(0);
    },
  );
});
