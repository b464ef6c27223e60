/** Lijsten: uitvoering naast orakel, over willekeurige zinnen en zaken; en meer weten verandert een bekende uitkomst nooit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  merk,
  mindereLijsten,
  uitkomst,
  vergelijkAlles,
  zekerProgramma,
  zonderEerste,
} from './lijstproef.ts';
import { maakZaak, type Zaak } from './zaak.ts';

const kop = `regeling "Proef"
  kenmerk: proef

keuze reden: detentie, vakantie, ziekenhuis.

gegevens over de inwoner
  is ouder: ja/nee
  grens: getal
  afwezigheden: lijst van afwezigheid
  betalingen: lijst van betaling

gegevens over een afwezigheid
  reden: keuze uit reden
  is gemeld: ja/nee
  eerste dag: datum

gegevens over een betaling
  bedrag: bedrag, facultatief
  aantal dagen: aantal dagen
`;

const nat = fc.nat({ max: 60 });
const kies = <T>(uit: readonly [T, ...T[]], n: number): T => uit[n % uit.length] ?? uit[0];

/** Wat over één afwezigheid gezegd kan worden. */
const perAfwezigheid = fc.tuple(nat, nat).map(([n, m]) => {
  const reden = kies(['detentie', 'vakantie', 'ziekenhuis'], m);
  return kies(
    [
      `de reden van die afwezigheid is ${m % 2 === 0 ? '' : 'niet '}${reden}`,
      `die afwezigheid is ${m % 2 === 0 ? '' : 'niet '}gemeld`,
      'de eerste dag van die afwezigheid ligt na 1 maart 2026',
      `de inwoner is ouder`,
    ],
    n,
  );
});

const hoeveel = nat.map((n) =>
  kies(
    [
      'alle',
      'ten minste één van de',
      'geen van de',
      'ten minste twee van de',
      'ten hoogste één van de',
      'precies één van de',
    ],
    n,
  ),
);

const voorwaarde = fc.oneof(
  fc
    .tuple(hoeveel, perAfwezigheid, fc.option(perAfwezigheid), fc.option(nat))
    .map(([q, deel, ook, filter]) => {
      const waarvan = filter === null ? '' : ` waarvan de reden ${kies(['detentie', 'vakantie'], filter)} is`;
      if (ook === null) return `voor ${q} afwezigheden van de inwoner${waarvan} geldt dat ${deel}`;
      const aanhef = ook.length % 2 === 0 ? 'alle' : 'ten minste één van de';
      return `voor ${q} afwezigheden van de inwoner${waarvan} aan ${aanhef} volgende voorwaarden is voldaan:\n    a. ${deel};\n    b. ${ook}`;
    }),
  fc.tuple(nat, nat).map(([n, m]) => {
    const grens = kies(['1', '2', 'de grens van de inwoner'], m);
    const links = kies(
      [
        'het aantal afwezigheden van de inwoner',
        'het aantal afwezigheden van de inwoner waarvan de reden vakantie is,',
        'het aantal betalingen van de inwoner waarvoor geldt dat het bedrag van die betaling ten minste € 10 is,',
      ],
      n,
    );
    return `${links} is ${kies(['meer dan', 'ten hoogste', 'gelijk aan'], n + m)} ${grens}`;
  }),
  fc.tuple(nat, nat).map(([n, m]) => {
    const vergelijking = `is ${kies(['meer dan', 'minder dan', 'ten minste'], m)}`;
    return kies(
      [
        `de som van het bedrag van de betalingen van de inwoner ${vergelijking} € 21`,
        `het hoogste bedrag van de betalingen van de inwoner ${vergelijking} € 10`,
        `het laagste bedrag van de betalingen van de inwoner ${vergelijking} € 10`,
        `het totale aantal dagen van de betalingen van de inwoner ${vergelijking} 10 dagen`,
        'de vroegste eerste dag van de afwezigheden van de inwoner ligt vóór 1 maart 2026',
        'de reden van de eerste afwezigheid van de inwoner, op volgorde van de eerste dag, is detentie',
      ],
      n,
    );
  }),
);

const waarden = [
  ['getal', 'het aantal afwezigheden van de inwoner waarvoor geldt dat die afwezigheid is gemeld'],
  ['bedrag', 'de som van het bedrag van de betalingen van de inwoner'],
  [
    'bedrag',
    'het hoogste bedrag van de betalingen van de inwoner waarvan het aantal dagen meer dan 7 dagen is',
  ],
  ['datum', 'de laatste eerste dag van de afwezigheden van de inwoner'],
  ['keuze uit reden', 'de reden van de laatste afwezigheid van de inwoner, op volgorde van de eerste dag'],
] as const;

function programma(voorwaarden: readonly string[], tenzij: string | null, n: number): string {
  const [type, uitdrukking] = waarden[n % waarden.length] ?? waarden[0];
  const zinnen = voorwaarden
    .map((deel, i) => `lid ${String(i + 1)}\n  De inwoner voldoet indien ${deel}.\n`)
    .join('\n');
  const weigering = tenzij === null ? '' : `\nlid 9\n  De inwoner voldoet niet indien ${tenzij}.\n`;
  return `${kop}
uitkomsten over de inwoner
  voldoet: ja/nee
  stand: ${type}

artikel 1

${zinnen}${weigering}
artikel 2
  De stand van de inwoner is ${uitdrukking}.
`;
}

const GRENS = 400;

describe('lijsten', () => {
  it('uitvoering en orakel zijn het eens', () => {
    const telling = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.array(voorwaarde, { minLength: 1, maxLength: 2 }),
        fc.option(voorwaarde),
        nat,
        nat,
        (voorwaarden, tenzij, n, zaad) => {
          const tekst = programma(voorwaarden, tenzij, n);
          const gelezen = zekerProgramma(tekst);
          for (const bekend of [6, 9, 10])
            vergelijkAlles(gelezen, maakZaak(gelezen.model, zaad, bekend), GRENS, telling);
        },
      ),
      { numRuns: 250, seed: 1 },
    );
    // Zonder deze ondergrenzen zou een generator die niets meer raakt, ook slagen.
    expect(telling.get('waarde') ?? 0).toBeGreaterThan(300);
    expect(telling.get('onbekend') ?? 0).toBeGreaterThan(100);
  }, 120_000);

  it('meer weten verandert een bekende uitkomst nooit, ook van onvolledig naar volledig', () => {
    fc.assert(
      fc.property(fc.array(voorwaarde, { minLength: 1, maxLength: 2 }), nat, nat, (voorwaarden, n, zaad) => {
        const gelezen = zekerProgramma(programma(voorwaarden, null, n));
        const heel = maakZaak(gelezen.model, zaad, 10);
        for (const minder of verzwakkingen(heel)) {
          for (const { id } of gelezen.model.beslissingen) {
            const [weinig, veel] = [uitkomst(gelezen, id, minder), uitkomst(gelezen, id, heel)];
            if (weinig.soort !== 'onbekend') expect(merk(veel)).toBe(merk(weinig));
          }
        }
      }),
      { numRuns: 120, seed: 2 },
    );
  }, 120_000);
});

/** Dezelfde zaak waarin minder bekend is: een element minder en onvolledig, een gegeven weg, de lijst weg. */
function verzwakkingen(zaak: Zaak): readonly Zaak[] {
  const inwoner = zaak['inwoner'] ?? {};
  return Object.entries(inwoner).flatMap(([sleutel, waarde]) => {
    const { [sleutel]: _weg, ...rest } = inwoner;
    const weg: Zaak = { ...zaak, inwoner: rest };
    if (!Array.isArray(waarde)) return [weg];
    const elementen = waarde as readonly Readonly<Record<string, unknown>>[];
    const minder = [zonderEerste(elementen), ...mindereLijsten(elementen)];
    return [weg, ...minder.map((anders): Zaak => ({ ...zaak, inwoner: { ...inwoner, [sleutel]: anders } }))];
  });
}
