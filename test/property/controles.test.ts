/** De snelle weg langs controles die gegevens ordenen: nooit een zaak die er niet kan zijn, nooit een andere uitkomst. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { alsFabriek } from '../../compiler/index.ts';
import { bereken, controleer } from '../../runtime/bereken.ts';
import { bijzaak, compileer } from '../compiler/hulp.ts';

const DAGEN = ['eerste', 'tweede', 'derde', 'vierde'].map((rang) => ({
  naam: `${rang} dag`,
  sleutel: `${rang}Dag`,
}));

/** Een controle in woorden, en of een volledig ingevulde zaak haar doorstaat. */
interface Proefcontrole {
  readonly zin: string;
  readonly klopt: (zaak: Zaak) => boolean;
}

type Zaak = Readonly<Record<string, string | boolean>>;

const dagnummer = fc.nat({ max: DAGEN.length - 1 });
const orde = (cmp: (a: string, b: string) => boolean, woorden: string): Orde => ({ cmp, woorden });
interface Orde {
  readonly cmp: (a: string, b: string) => boolean;
  readonly woorden: string;
}
const ordes = [
  orde((a, b) => a <= b, 'ligt op of vóór'),
  orde((a, b) => a >= b, 'ligt op of na'),
  orde((a, b) => a === b, 'is gelijk aan'),
  orde((a, b) => a < b, 'ligt vóór'),
] as const;

const ordening = fc
  .tuple(dagnummer, fc.constantFrom(...ordes), dagnummer)
  .map(([a, { cmp, woorden }, b]): Proefcontrole => {
    const [van, tot] = [DAGEN[a]?.sleutel ?? '', DAGEN[b]?.sleutel ?? ''];
    return {
      zin: `De ${DAGEN[a]?.naam ?? ''} van de zaak ${woorden} de ${DAGEN[b]?.naam ?? ''} van de zaak.`,
      klopt: (zaak) => cmp(String(zaak[van]), String(zaak[tot])),
    };
  });

const OUD = '2026-02-01';
const oudeZaak = dagnummer.map((a): Proefcontrole => ({
  zin: `De ${DAGEN[a]?.naam ?? ''} van de zaak ligt vóór 1 februari 2026 of de zaak is oud.`,
  klopt: (zaak) => String(zaak[DAGEN[a]?.sleutel ?? '']) < OUD || zaak['isOud'] === true,
}));

const controles = fc.array(fc.oneof({ weight: 4, arbitrary: ordening }, { weight: 1, arbitrary: oudeZaak }), {
  minLength: 1,
  maxLength: 4,
});

function regeling(lijst: readonly Proefcontrole[]): string {
  const blokken = lijst.map(({ zin }, i) => `controle "controle ${String(i + 1)}"\n  ${zin}\n`);
  return `regeling "Proef"
  kenmerk: proef

gegevens over de zaak
${DAGEN.map(({ naam }) => `  ${naam}: datum\n`).join('')}  is oud: ja/nee

uitkomsten over de zaak
  is tijdig: ja/nee

${blokken.join('\n')}
artikel 1
  De zaak is tijdig indien de eerste dag van de zaak op of vóór de derde dag van de zaak ligt of de zaak oud is.
`;
}

const weet = <T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(waarde, { nil: undefined });
const dag = weet(fc.constantFrom('2026-01-15', '2026-01-31', '2026-02', '2026', '2026-02-01'));
const zaken = fc.array(
  fc.tuple(dag, dag, dag, dag, weet(fc.boolean())).map((waarden) => {
    const sleutels = [...DAGEN.map(({ sleutel }) => sleutel), 'isOud'];
    return Object.fromEntries(
      sleutels.flatMap((sleutel, i) => (waarden[i] === undefined ? [] : [[sleutel, waarden[i]]])),
    ) as Zaak;
  }),
  { minLength: 20, maxLength: 20 },
);

it('laat geen zaak door die de controles schendt, en verandert geen uitkomst', () => {
  const keren = { onbeslist: 0, nageteld: 0 };
  fc.assert(
    fc.property(controles, zaken, (lijst, gevallen) => {
      const gecompileerd = compileer(regeling(lijst), ...bijzaak);
      expect(alsFabriek(gecompileerd)).toContain('function doorstaatControles(z)');
      const { model, evaluators } = laad(gecompileerd);
      for (const feiten of gevallen) {
        const zaak = { zaak: feiten };
        const stand = controleer(model, zaak);
        const uitkomst = evaluators['zaak.isTijdig']?.(zaak);
        expect(uitkomst?.soort === 'ongeldige gegevens').toBe(typeof stand === 'object');
        if (typeof stand === 'object' || uitkomst === undefined) continue;
        const volledig = bereken(model, 'zaak.isTijdig', zaak);
        if (uitkomst.soort === 'waarde' && stand === 'onzeker') keren.onbeslist++;
        // Waar de volledige berekening niet bewijst dat er een voltooiing is, kan de snelle weg dat wel.
        const weetMeer = volledig.soort === 'onbekend' && volledig.benaderd && uitkomst.soort === 'waarde';
        if (weetMeer) keren.nageteld++;
        expect(weetMeer ? [uitkomst.waarde] : uitkomst).toEqual(
          weetMeer ? antwoorden(feiten, lijst) : volledig,
        );
      }
    }),
    { numRuns: 300, seed: 1 },
  );
  expect(keren.onbeslist).toBeGreaterThan(100);
  expect(keren.nageteld).toBeGreaterThan(0);
});

/** Vóór, op en na elke dag die ergens genoemd is: meer onderscheid maken vergelijkingen niet. */
const KANDIDATEN = ['2025-12-31', '2026-01-14', '2026-01-15', '2026-01-31', OUD, '2026-02-02', '2026-03-01'];

/** De antwoorden van alle voltooiingen die de controles doorstaan, elk één keer. */
function antwoorden(feiten: Zaak, lijst: readonly Proefcontrole[]): boolean[] {
  const sleutels = DAGEN.map(({ sleutel }) => sleutel);
  let open: Zaak[] = [feiten];
  for (const sleutel of sleutels) {
    const passend = KANDIDATEN.filter((kandidaat) => kandidaat.startsWith(String(feiten[sleutel] ?? '')));
    open = open.flatMap((deel) => passend.map((waarde) => ({ ...deel, [sleutel]: waarde })));
  }
  if (feiten['isOud'] === undefined)
    open = open.flatMap((deel) => [true, false].map((isOud) => ({ ...deel, isOud })));
  const geldig = open.filter((zaak) => lijst.every(({ klopt }) => klopt(zaak)));
  return [
    ...new Set(
      geldig.map((zaak) => String(zaak['eersteDag']) <= String(zaak['derdeDag']) || zaak['isOud'] === true),
    ),
  ];
}
