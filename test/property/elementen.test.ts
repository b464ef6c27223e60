/** Uitkomsten per element: uitvoering naast orakel, voor elk element en voor wat er over de lijst uit volgt. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsProgramma, merk, mindereLijsten, uitkomst, vergelijkAlles } from './lijstproef.ts';
import type { Elementkeuze, Programma } from './paar.ts';
import { maakZaak, type Zaak } from './zaak.ts';

const kop = `regeling "Proef"
  kenmerk: proef

organen: het college.

keuze soort: zorg, vervoer, overig.

reeks tarief: bedrag
  bron: "https://www.voorbeeld.nl"
  | met ingang van | waarde | tot en met       |
  | 1 januari 2008 |   € 10 | 31 december 2025 |
  | 1 januari 2026 |   € 21 | –                |

gegevens over de inwoner
  heeft een laag inkomen: ja/nee
  eigen bijdrage: bedrag
  declaraties: lijst van declaratie
  ritten: lijst van rit

gegevens over een declaratie
  soort: keuze uit soort
  bedrag: bedrag
  korting: bedrag, facultatief
  dag: datum
  is te laat: ja/nee

gegevens over een rit
  is gemeld: ja/nee

beoordeling is noodzakelijk
  over: een declaratie
  door: het college
  vraag: "Nodig?"
`;

const nat = fc.nat({ max: 60 });
const kies = <T>(uit: readonly [T, ...T[]], n: number): T => uit[n % uit.length] ?? uit[0];

/** Wat over één declaratie gezegd kan worden. */
const perDeclaratie = fc.tuple(nat, nat).map(([n, m]) => {
  const niet = m % 2 === 0 ? '' : 'niet ';
  return kies(
    [
      `de soort van die declaratie is ${niet}${kies(['zorg', 'vervoer'], m)}`,
      `die declaratie is ${niet}te laat`,
      `die declaratie is ${niet}noodzakelijk`,
      'de dag van die declaratie ligt na 1 maart 2026',
      `het bedrag van die declaratie is ${kies(['meer dan', 'ten hoogste'], m)} € 10`,
      'het bedrag van die declaratie is meer dan de eigen bijdrage van de inwoner',
      `de inwoner heeft ${m % 2 === 0 ? 'een' : 'geen'} laag inkomen`,
      `voor ${kies(['alle', 'geen van de', 'ten minste één van de'], m)} ritten van de inwoner geldt dat die rit is gemeld`,
      'het bedrag van die declaratie is meer dan het tarief op de dag van die declaratie',
    ],
    n,
  );
});

const bedragVan = nat.map((n) =>
  kies(
    [
      'het bedrag van die declaratie',
      'het laagste van het bedrag van die declaratie en € 10',
      'het bedrag van die declaratie verminderd met de korting van die declaratie',
      'het bedrag van die declaratie verminderd met de eigen bijdrage van de inwoner',
      '€ 21',
      'het tarief op de dag van die declaratie',
    ],
    n,
  ),
);

interface Schets {
  readonly gronden: readonly string[];
  readonly weigering: string | null;
  readonly vereiste: string | null;
  readonly waarden: readonly (readonly [string, string | null])[];
  readonly uitputtend: boolean;
  readonly afwijking: boolean;
  readonly over: readonly [number, number];
}

const misschien: fc.Arbitrary<string | null> = fc.option(perDeclaratie, { freq: 3 });

const schets: fc.Arbitrary<Schets> = fc.record({
  gronden: fc.array(perDeclaratie, { minLength: 1, maxLength: 2 }),
  weigering: fc.option(perDeclaratie),
  vereiste: fc.option(perDeclaratie),
  waarden: fc.array(fc.tuple(bedragVan, misschien), {
    minLength: 1,
    maxLength: 2,
  }),
  uitputtend: fc.boolean(),
  afwijking: fc.boolean(),
  over: fc.tuple(nat, nat),
});

/** Zinnen over de lijst die een uitkomst per element gebruiken. */
const mee = (uitputtend: boolean): string =>
  uitputtend
    ? 'die declaratie in aanmerking komt'
    : 'de vraag of die declaratie in aanmerking komt van toepassing is en die declaratie in aanmerking komt';

function voorwaardeOver(n: number, uitputtend: boolean): string {
  const hoeveel = kies(
    ['alle', 'ten minste één van de', 'geen van de', 'precies één van de', 'ten hoogste één van de'],
    n,
  );
  return `voor ${hoeveel} declaraties van de inwoner geldt dat ${mee(uitputtend)}`;
}

const waardeOver = (n: number, uitputtend: boolean): readonly [string, string] =>
  kies(
    [
      ['bedrag', 'de som van de vergoeding van de declaraties van de inwoner'],
      [
        'bedrag',
        `de som van de vergoeding van de declaraties van de inwoner waarvoor geldt dat ${mee(uitputtend)}`,
      ],
      ['bedrag', 'de hoogste vergoeding van de declaraties van de inwoner'],
      ['bedrag', `de laagste vergoeding van de declaraties van de inwoner waarvan de soort zorg is`],
      ['getal', `het aantal declaraties van de inwoner waarvoor geldt dat ${mee(uitputtend)}`],
      ['bedrag', 'de vergoeding van de eerste declaratie van de inwoner, op volgorde van de dag'],
    ],
    n,
  );

function programma({ gronden, weigering, vereiste, waarden, uitputtend, afwijking, over }: Schets): string {
  const leden = [
    ...gronden.map((deel) => `Een declaratie komt in aanmerking indien ${deel}.`),
    ...(weigering === null ? [] : [`Een declaratie komt niet in aanmerking indien ${weigering}.`]),
    ...(vereiste === null ? [] : [`Een declaratie komt alleen in aanmerking indien ${vereiste}.`]),
  ];
  const bedragen = waarden.map(([waarde, indien], i) => {
    const staart = indien === null ? '' : ` indien ${indien}`;
    return i > 0 && afwijking
      ? `In afwijking van het eerste lid is de vergoeding van een declaratie ${waarde},${staart || ` indien ${gronden[0] ?? ''}`}.`
      : `De vergoeding van een declaratie is ${waarde}${staart}.`;
  });
  const [type, waarde] = waardeOver(over[1], uitputtend);
  const alsLeden = (zinnen: readonly string[]): string =>
    zinnen.map((zin, i) => `lid ${String(i + 1)}\n  ${zin}\n`).join('\n');
  return `${kop}
uitkomsten over een declaratie
  komt in aanmerking: ja/nee${uitputtend ? '' : ', niet uitputtend'}
  vergoeding: bedrag

uitkomsten over de inwoner
  voldoet: ja/nee
  stand: ${type}

artikel 1

${alsLeden(leden)}
artikel 2

${alsLeden(bedragen)}
artikel 3
  De inwoner voldoet indien ${voorwaardeOver(over[0], uitputtend)}.
  De stand van de inwoner is ${waarde}.
`;
}

const GRENS = 500;

describe('uitkomsten per element', () => {
  it('uitvoering en orakel zijn het eens, over elk element en over de lijst', () => {
    const telling = new Map<string, number>();
    fc.assert(
      fc.property(schets, nat, (deel, zaad) => {
        const gelezen = alsProgramma(programma(deel), TEGENSPRAAK);
        if (!gelezen) return;
        for (const bekend of [6, 9, 10]) {
          const zaak = zaakBij(gelezen, zaad, bekend);
          vergelijkAlles(gelezen, zaak, GRENS, telling, (beslissing) => elementenBij(beslissing, zaak));
        }
      }),
      { numRuns: 200, seed: 3 },
    );
    for (const soort of ['element waarde', 'waarde', 'element onbekend', 'onbekend'])
      expect(telling.get(soort) ?? 0, soort).toBeGreaterThan(50);
    expect(telling.get('element niet van toepassing') ?? 0).toBeGreaterThan(20);
  }, 180_000);

  it('meer weten verandert een bekende uitkomst nooit', () => {
    fc.assert(
      fc.property(schets, nat, (deel, zaad) => {
        const gelezen = alsProgramma(programma(deel), TEGENSPRAAK);
        if (!gelezen) return;
        const heel = zaakBij(gelezen, zaad, 10);
        for (const minder of verzwakkingen(heel)) {
          for (const beslissing of gelezen.model.beslissingen) {
            for (const element of elementenBij(beslissing, minder)) {
              const weinig = uitkomst(gelezen, beslissing.id, minder, element);
              if (weinig.soort === 'onbekend') continue;
              expect(merk(uitkomst(gelezen, beslissing.id, heel, element)), gelezen.tekst).toBe(merk(weinig));
            }
          }
        }
      }),
      { numRuns: 80, seed: 4 },
    );
  }, 180_000);
});

/** De reeks staat in de regeling; buiten haar rijen is zij onbekend. */
function zaakBij({ model }: Programma, zaad: number, bekend: number): Zaak {
  const { parameters: _reeks, ...zaak } = maakZaak(model, zaad, bekend);
  return zaak;
}

/** Bij een beslissing per element elk element dat de zaak noemt. */
function elementenBij(
  { element, object }: { readonly element?: string; readonly object: string },
  zaak: Zaak,
): readonly (Elementkeuze | undefined)[] {
  if (object === 'reeksen') return [];
  if (element === undefined) return [undefined];
  const lijst = zaak['inwoner']?.['declaraties'];
  const rij = Array.isArray(lijst)
    ? lijst
    : ((lijst as { elementen?: unknown[] } | undefined)?.elementen ?? []);
  return rij.map((_, i) => ['inwoner.declaraties', i] as const);
}

/** Twee regels die elkaar altijd tegenspreken weigert de compiler; dat is geen programma. */
const TEGENSPRAAK = /^A00[45]/;

/** Dezelfde zaak waarin minder bekend is: de lijst niet volledig, of een gegeven van een element weg. */
function verzwakkingen(zaak: Zaak): readonly Zaak[] {
  const inwoner = zaak['inwoner'] ?? {};
  const { declaraties } = inwoner;
  if (!Array.isArray(declaraties)) return [];
  return mindereLijsten(declaraties as readonly Readonly<Record<string, unknown>>[]).map((anders): Zaak => ({
    ...zaak,
    inwoner: { ...inwoner, declaraties: anders },
  }));
}
