/** Beslistabellen: wat elke rij wordt, wat cellen betekenen, en of gaten en overlap precies gevonden worden. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { legUit, proza } from '../../runtime/index.ts';
import { beslissingVan, compileer, kaal, problemenVan, regelsUit } from './hulp.ts';

const tabel = (...rijen: readonly string[]): string => rijen.map((rij) => `    ${rij}\n`).join('');

/** De voorwaarde van een cel in een tabel met één kolom. */
const cel = (kolom: string, inhoud: string): unknown =>
  kaal(
    regelsUit(
      `  De hoogte van de cliënt volgt uit de tabel:\n${tabel(`| ${kolom} | hoogte van de cliënt |`, `| ${inhoud} | € 5 |`)}`,
    ),
  ).map(({ voorwaarde }) => voorwaarde)[0];

const leeftijd = 'leeftijd van de cliënt op de datum van de melding';
const oud = (cmp: string, aantal: number) => ({
  op: 'verstreken',
  cmp,
  begin: { op: 'feit', feit: 'client.geboortedatum' },
  opDag: { op: 'feit', feit: 'melding.datum' },
  aantal,
  eenheid: 'jaar',
});
const inkomen = (cmp: string, waarde: string) => ({
  op: 'vergelijk',
  cmp,
  a: { op: 'feit', feit: 'client.inkomen' },
  b: { op: 'literal', literal: { waarde } },
});

describe('een cel', () => {
  it.each([
    [leeftijd, '18 jaar of ouder', oud('>=', 18)],
    [leeftijd, 'jonger dan 18 jaar', oud('<', 18)],
    // Wie twintig is, is dat tot de dag waarop hij eenentwintig wordt.
    [leeftijd, '18 tot en met 20 jaar', { op: 'en', delen: [oud('>=', 18), oud('<', 21)] }],
    [leeftijd, 'van 18 tot 21 jaar', { op: 'en', delen: [oud('>=', 18), oud('<', 21)] }],
    [leeftijd, '18 jaar', { op: 'en', delen: [oud('>=', 18), oud('<', 19)] }],
    [leeftijd, 'tot en met 17 jaar', oud('<', 18)],
    ['inkomen van de cliënt', 'meer dan € 10', inkomen('>', '10')],
    [
      'inkomen van de cliënt',
      '5 tot en met € 10',
      { op: 'en', delen: [inkomen('>=', '5'), inkomen('<=', '10')] },
    ],
    ['inkomen van de cliënt', 'vanaf € 10', inkomen('>=', '10')],
    ['inkomen van de cliënt', '€ 5 of € 10', { op: 'of', delen: [inkomen('=', '5'), inkomen('=', '10')] }],
    ['inkomen van de cliënt', 'niet € 5', inkomen('!=', '5')],
    ['inkomen van de cliënt', '–', undefined],
    ['inkomen van de cliënt', 'elke', undefined],
    ['de cliënt heeft een indicatie', 'ja', { op: 'feit', feit: 'client.heeftEenIndicatie' }],
    [
      'de cliënt heeft een indicatie',
      'nee',
      { op: 'niet', deel: { op: 'feit', feit: 'client.heeftEenIndicatie' } },
    ],
  ])('%s: %s', (kolom, inhoud, verwacht) => {
    expect(cel(kolom, inhoud)).toEqual(verwacht);
  });

  it('noemt meer waarden met of of met een komma, ook met een werkwoord voor datums', () => {
    const zorg = (label: string) => ({
      op: 'vergelijk',
      cmp: '=',
      a: { op: 'feit', feit: 'aanvraag.voorziening' },
      b: { op: 'literal', literal: { waarde: label } },
    });
    const beide = { op: 'of', delen: [zorg('time-out'), zorg('klinische ggz')] };
    expect(cel('voorziening van de aanvraag', 'time-out of klinische ggz')).toEqual(beide);
    expect(cel('voorziening van de aanvraag', 'time-out, klinische ggz')).toEqual(beide);
    expect(cel('voorziening van de aanvraag', 'een zware zorg')).toMatchObject({ op: 'isEen' });
    expect(cel('datum van de melding', 'na 1 januari 2026')).toMatchObject({ cmp: '>' });
  });
});

describe('een rij', () => {
  it('is een regel met een eigen bepaling; wat boven de tabel staat geldt voor elke rij', () => {
    const regels = regelsUit(
      `  De hoogte van de cliënt en de datum van ingang van de cliënt volgen uit de tabel,
  indien de cliënt een indicatie heeft, tenzij de cliënt voldoet op grond van artikel 1:
${tabel(
  '| inkomen van de cliënt | hoogte van de cliënt | datum van ingang van de cliënt |',
  '| tot € 10 | € 5 | 1 maart 2026 |',
  '| vanaf € 10 | – | de datum van de melding |',
)}`,
    );
    expect(
      regels.map(({ id, soort, mede, tenzij, voorwaarde }) => [id, soort, mede, tenzij?.op, voorwaarde?.op]),
    ).toEqual([
      ['proef/9/1/r1', 'waarde', ['proef/1'], 'beslissing', 'en'],
      ['proef/9/1/r1#client.datumVanIngang', 'waarde', ['proef/1'], 'beslissing', 'en'],
      ['proef/9/1/r2', 'waarde', ['proef/1'], 'beslissing', 'en'],
    ]);
  });

  it('geeft bij ja of nee een grond of een weigering', () => {
    const regels = regelsUit(
      `  Of de cliënt in aanmerking komt, volgt uit de tabel:
${tabel('| inkomen van de cliënt | de cliënt komt in aanmerking |', '| tot € 10 | ja |', '| vanaf € 10 | nee |')}`,
    );
    expect(regels.map(({ soort }) => soort)).toEqual(['grond', 'weigering']);
  });

  it('wijkt af van een andere bepaling, en is zelf aan te halen', () => {
    const { model } = compileer(
      `regeling "Proef"
  kenmerk: proef

gegevens over de zaak
  inkomen: bedrag
  is bijzonder: ja/nee

uitkomsten over de zaak
  hoogte: bedrag

artikel 1
  De hoogte volgt uit de tabel:
${tabel('| inkomen | hoogte |', '| tot € 10 | € 5 |', '| vanaf € 10 | € 1 |')}
artikel 2
  In afwijking van artikel 1, tabelrij 2, volgt de hoogte uit de tabel:
${tabel('| is bijzonder | hoogte |', '| ja | € 3 |')}`,
    );
    const { regels } = beslissingVan(model, 'zaak.hoogte');
    expect(regels[2]).toMatchObject({ id: 'proef/2/r1', wijktAfVan: ['proef/1/r2'] });
    expect(model.bepalingen.map(({ aanduiding }) => aanduiding)).toContain('artikel 1, tabelrij 2');
    const uitkomst = (zaak: object): unknown => bereken(model, 'zaak.hoogte', { zaak });
    expect(uitkomst({ inkomen: '12.00', isBijzonder: true })).toMatchObject({ waarde: '3' });
    expect(uitkomst({ inkomen: '9.00', isBijzonder: true })).toMatchObject({ soort: 'tegenstrijdig' });
    expect(uitkomst({ inkomen: '12.00', isBijzonder: false })).toMatchObject({ waarde: '1' });
  });
});

describe('een kolom geldig', () => {
  const blad = `regeling "Proef"
  kenmerk: proef

gegevens over de melding
  datum: datum

uitkomsten over de melding
  tarief: bedrag, peildatum de datum van de melding

artikel 1
  Het tarief van de melding volgt uit de tabel:
${tabel(
  '| geldig | tarief van de melding |',
  '| met ingang van 1 januari 2026 tot en met 31 december 2026 | € 5 |',
  '| met ingang van 1 januari 2027 | € 6 |',
)}`;

  it.each([
    ['2025-12-31', { soort: 'niet van toepassing' }],
    ['2026-01-01', { waarde: '5' }],
    ['2026-12-31', { waarde: '5' }],
    ['2027-01-01', { waarde: '6' }],
    ['2026-12', { waarde: '5' }],
    ['2026', { waarde: '5' }],
    [undefined, { soort: 'onbekend' }],
  ])('op %s', (datum, verwacht) => {
    const { model } = compileer(blad);
    expect(bereken(model, 'melding.tarief', { melding: datum === undefined ? {} : { datum } })).toMatchObject(
      verwacht,
    );
  });

  it('zegt in de uitleg dat een rij niet in werking is', () => {
    const { model } = compileer(blad);
    const zaak = { melding: { datum: '2025-12-31' } };
    const uit = bereken(model, 'melding.tarief', zaak);
    const tekst = proza(model, 'melding.tarief', {
      ...uit,
      uitleg: legUit(model, 'melding.tarief', zaak, {}, uit),
    });
    expect(tekst).toContain(
      'Artikel 1, tabelrij 2, is dan niet in werking (in werking vanaf 1 januari 2027)',
    );
    expect(tekst).toContain(
      '(in werking vanaf 1 januari 2027):\n    De datum van de melding is 31 december 2025.',
    );
  });
});

// ── Tegen een directe lezing van de tabel ────────────────────────────────────────────────────────────────────────

const kleuren = ['rood', 'groen', 'blauw'] as const;
interface Rij {
  readonly kleuren: readonly (typeof kleuren)[number][];
  readonly onder: number | undefined;
  readonly boven: number | undefined;
  readonly rijk: boolean | undefined;
  readonly hoogte: number;
}
interface Zaak {
  readonly kleur: string;
  readonly score: number;
  readonly rijk: boolean;
}

const rij: fc.Arbitrary<Rij> = fc.record({
  kleuren: fc.subarray([...kleuren]),
  onder: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  boven: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  rijk: fc.option(fc.boolean(), { nil: undefined }),
  hoogte: fc.integer({ min: 1, max: 3 }),
});

const schrijfBereik = ({ onder, boven }: Rij): string => {
  if (onder === undefined) return boven === undefined ? '–' : `tot ${String(boven)}`;
  return boven === undefined ? `${String(onder)} of meer` : `${String(onder)} tot en met ${String(boven)}`;
};
const schrijf = (rijen: readonly Rij[]): string => `regeling "Proef"
  kenmerk: proef

keuze kleur: rood, groen, blauw.

gegevens over de zaak
  kleur: keuze uit kleur
  score: getal
  is rijk: ja/nee

uitkomsten over de zaak
  hoogte: bedrag

artikel 1
  De hoogte volgt uit de tabel:
${tabel(
  '| kleur | score | is rijk | hoogte |',
  ...rijen.map(
    (deel) =>
      `| ${deel.kleuren.length === 0 ? 'elke' : deel.kleuren.join(' of ')} | ${schrijfBereik(deel)} | ${
        deel.rijk === undefined ? '–' : deel.rijk ? 'ja' : 'nee'
      } | € ${String(deel.hoogte)} |`,
  ),
)}`;

const past = ({ kleuren: mag, onder, boven, rijk }: Rij, zaak: Zaak): boolean =>
  (mag.length === 0 || (mag as readonly string[]).includes(zaak.kleur)) &&
  (onder === undefined || zaak.score >= onder) &&
  (boven === undefined || (onder === undefined ? zaak.score < boven : zaak.score <= boven)) &&
  (rijk === undefined || zaak.rijk === rijk);

function direct(rijen: readonly Rij[], zaak: Zaak): string {
  const hoogten = new Set(rijen.filter((deel) => past(deel, zaak)).map(({ hoogte }) => String(hoogte)));
  if (hoogten.size === 0) return 'niet van toepassing';
  return hoogten.size > 1 ? 'tegenstrijdig' : ([...hoogten][0] ?? '');
}

const scores = Array.from({ length: 17 }, (_, i) => i / 2 - 1);
const alles = kleuren.flatMap((kleur) =>
  scores.flatMap((score) => [true, false].map((rijk): Zaak => ({ kleur, score, rijk }))),
);

describe('tegen een directe lezing', () => {
  const rijen = fc.array(rij, { minLength: 1, maxLength: 6 });

  it('geeft dezelfde uitkomst, ook als er iets onbekend is', () => {
    fc.assert(
      fc.property(
        rijen,
        fc.constantFrom(...alles),
        fc.boolean(),
        fc.boolean(),
        (schets, zaak, metKleur, metRijk) => {
          const { model } = compileer(schrijf(schets), 'A004', 'A005', 'A010', 'A030', 'A031');
          const gegeven = {
            ...(metKleur ? { kleur: zaak.kleur } : {}),
            ...(metRijk ? { isRijk: zaak.rijk } : {}),
            score: String(zaak.score),
          };
          const voltooiingen = alles.filter(
            (ander) =>
              ander.score === zaak.score &&
              (!metKleur || ander.kleur === zaak.kleur) &&
              (!metRijk || ander.rijk === zaak.rijk),
          );
          const mogelijk = new Set(voltooiingen.map((ander) => direct(schets, ander)));
          const uitkomst = bereken(model, 'zaak.hoogte', { zaak: gegeven });
          const gezien = uitkomst.soort === 'waarde' ? String(uitkomst.waarde) : uitkomst.soort;
          expect(gezien).toBe(mogelijk.size === 1 ? [...mogelijk][0] : 'onbekend');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('meldt een gat en een tegenspraak als die er zijn, en anders niet', () => {
    fc.assert(
      fc.property(rijen, (schets) => {
        const codes = new Set(problemenVan(schrijf(schets)).map(({ code }) => code));
        const uitkomsten = new Set(alles.map((zaak) => direct(schets, zaak)));
        expect(codes.has('A030')).toBe(uitkomsten.has('niet van toepassing'));
        expect(codes.has('A031')).toBe(uitkomsten.has('tegenstrijdig'));
      }),
      { numRuns: 150 },
    );
  });
});

describe('een grote tabel', () => {
  it('van duizend rijen is binnen enkele seconden gelezen en nagezien', () => {
    const rijen = Array.from({ length: 1000 }, (_, i) => `| ${String(i)} dagen | € ${String(i)},50 |`);
    const tekst = `regeling "Groot"
  kenmerk: groot

gegevens over de zaak
  aantal punten: aantal dagen

uitkomsten over de zaak
  hoogte: bedrag

artikel 1
  De hoogte volgt uit de tabel:
${tabel('| aantal punten | hoogte |', ...rijen)}`;
    const begin = performance.now();
    const { model, problemen } = compileer(tekst, 'A030');
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(problemen.map(({ code }) => code)).toEqual(['A030']);
    expect(bereken(model, 'zaak.hoogte', { zaak: { aantalPunten: 500 } })).toMatchObject({ waarde: '500.5' });
  });
});
