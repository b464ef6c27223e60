/** Versies van bepalingen: welke geldt, wat een verwijzing bedoelt, en of zij op elkaar aansluiten. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { legUit, proza } from '../../runtime/index.ts';
import { beslissingVan, compileer, problemenVan } from './hulp.ts';

const blad = (artikelen: string, uitkomst = 'hoogte: bedrag, peildatum de datum'): string => `regeling "Proef"
  kenmerk: proef
  geldig: met ingang van 1 januari 2026

gegevens over de zaak
  datum: datum
  is goed: ja/nee

uitkomsten over de zaak
  ${uitkomst}

${artikelen}`;

const hoogte = (bedrag: number): string => `  De hoogte is € ${String(bedrag)}.\n`;
const tweeVersies = blad(`artikel 1, geldig met ingang van 1 januari 2026 tot en met 30 juni 2026
${hoogte(1)}
artikel 1, geldig met ingang van 1 juli 2026
${hoogte(2)}`);

const uitkomst = (tekst: string, zaak: object, id = 'zaak.hoogte'): unknown => {
  const uit = bereken(compileer(tekst, 'A034', 'A010', 'A008').model, id, { zaak });
  return uit.soort === 'waarde' ? uit.waarde : uit.soort;
};

describe('een versie', () => {
  it('heeft een eigen, vaste id; de gezamenlijke id bestaat ook', () => {
    const { model } = compileer(tweeVersies, 'A010');
    expect(beslissingVan(model, 'zaak.hoogte').regels.map(({ id, geldig }) => [id, geldig])).toEqual([
      ['proef/1@2026-01-01', { vanaf: '2026-01-01', totEnMet: '2026-06-30' }],
      ['proef/1@2026-07-01', { vanaf: '2026-07-01' }],
    ]);
    expect(model.bepalingen.map(({ id }) => id)).toEqual([
      'proef/1@2026-01-01',
      'proef/1',
      'proef/1@2026-07-01',
    ]);
  });

  it.each([
    ['2026-06-30', '1'],
    ['2026-07-01', '2'],
    ['2025-12-31', 'niet van toepassing'],
    ['2026-06', '1'],
    ['2026', 'onbekend'],
    [undefined, 'onbekend'],
  ])('op %s: %s', (datum, verwacht) => {
    expect(uitkomst(tweeVersies, datum === undefined ? {} : { datum })).toBe(verwacht);
  });

  it('die de regeling helemaal dekken, maken de uitkomst er altijd; een gat niet', () => {
    const gebruik = '\nartikel 2\n  Het dubbele is de hoogte vermenigvuldigd met 2.\n';
    const met = (tekst: string) =>
      problemenVan(
        (tekst + gebruik).replace('de datum\n', 'de datum\n  dubbele: bedrag, peildatum de datum\n'),
      ).map(({ code }) => code);
    expect(met(tweeVersies)).toEqual(['A010']);
    expect(met(tweeVersies.replace('1 juli', '2 juli'))).toEqual(['A010', 'A034', 'T007']);
    expect(met(tweeVersies.replace('1 januari 2026 tot', '1 februari 2026 tot'))).toEqual(['A010', 'T007']);
  });

  it('stelt een vereiste alleen zolang zij geldt', () => {
    const tekst = blad(
      `artikel 1
  De zaak slaagt.

artikel 2, geldig met ingang van 1 juli 2026
  De zaak slaagt alleen indien de zaak goed is.
`,
      'slaagt: ja/nee, peildatum de datum',
    );
    expect(uitkomst(tekst, { datum: '2026-06-30', isGoed: false }, 'zaak.slaagt')).toBe(true);
    expect(uitkomst(tekst, { datum: '2026-06-30' }, 'zaak.slaagt')).toBe(true);
    expect(uitkomst(tekst, { datum: '2026-07-01', isGoed: false }, 'zaak.slaagt')).toBe(false);
    expect(uitkomst(tekst, { datum: '2026', isGoed: true }, 'zaak.slaagt')).toBe(true);
    expect(uitkomst(tekst, { datum: '2026', isGoed: false }, 'zaak.slaagt')).toBe('onbekend');
  });

  it('laat regels alleen buiten toepassing zolang zij geldt', () => {
    const tekst = blad(`artikel 1
${hoogte(1)}
artikel 2, geldig met ingang van 1 juli 2026
  Artikel 1 blijft buiten toepassing indien de zaak goed is.
`);
    expect(uitkomst(tekst, { datum: '2026-06-30', isGoed: true })).toBe('1');
    expect(uitkomst(tekst, { datum: '2026-07-01', isGoed: true })).toBe('niet van toepassing');
  });

  it('van een lid, met een tabel en een afwijking van wat op dat moment geldt', () => {
    const tekst = blad(`artikel 1

lid 1, geldig tot en met 30 juni 2026
  De hoogte volgt uit de tabel:
    | de zaak is goed | hoogte |
    | ja              |    € 1 |
    | nee             |    € 2 |

lid 1, geldig met ingang van 1 juli 2026
${hoogte(3)}
artikel 2
  In afwijking van artikel 1, eerste lid, tabelrij 2, is de hoogte € 4.
`);
    expect(uitkomst(tekst, { datum: '2026-06-30', isGoed: false })).toBe('4');
    expect(uitkomst(tekst, { datum: '2026-06-30', isGoed: true })).toBe('tegenstrijdig');
    const { model } = compileer(tekst, 'A010');
    expect(beslissingVan(model, 'zaak.hoogte').regels.map(({ id, wijktAfVan }) => [id, wijktAfVan])).toEqual([
      ['proef/1/1/r1', undefined],
      ['proef/1/1/r2', undefined],
      ['proef/1/1@2026-07-01', undefined],
      ['proef/2', ['proef/1/1/r2']],
    ]);
  });

  it('staat in de uitleg als niet in werking, met de dag', () => {
    const { model } = compileer(tweeVersies, 'A010');
    const zaak = { zaak: { datum: '2025-01-01' } };
    const uit = bereken(model, 'zaak.hoogte', zaak);
    expect(uit).toMatchObject({ soort: 'niet van toepassing', reden: 'niet in werking' });
    const los = { ...model, geldig: {} };
    const ook = bereken(los, 'zaak.hoogte', zaak);
    const tekst = proza(los, 'zaak.hoogte', { ...ook, uitleg: legUit(los, 'zaak.hoogte', zaak, {}, ook) });
    expect(tekst).toContain('Artikel 1 is dan niet in werking (in werking vanaf 1 juli 2026)');
    expect(tekst).toContain('(in werking vanaf 1 juli 2026):\n    De datum is 1 januari 2025.');
  });
});

describe('een verwijzing naar een bepaling met versies', () => {
  const tekst = blad(
    `artikel 1

lid 1, geldig met ingang van 1 januari 2026 tot en met 30 juni 2026
  De zaak slaagt indien aan alle volgende voorwaarden is voldaan:
    a. de zaak is goed.

lid 1, geldig met ingang van 1 juli 2026
  De zaak slaagt indien aan alle volgende voorwaarden is voldaan:
    a. de zaak is niet goed.

artikel 2
  De zaak telt mee indien aan artikel 1, eerste lid, onderdeel a, is voldaan.
  De zaak doet mee indien de zaak voldoet aan artikel 1, eerste lid.
`,
    'slaagt: ja/nee, peildatum de datum\n  telt mee: ja/nee\n  doet mee: ja/nee',
  );

  it.each(['slaagt', 'teltMee', 'doetMee'])('bedoelt de versie die geldt: %s', (sleutel) => {
    const id = `zaak.${sleutel}`;
    expect(uitkomst(tekst, { datum: '2026-06-30', isGoed: true }, id)).toBe(true);
    expect(uitkomst(tekst, { datum: '2026-07-01', isGoed: true }, id)).toBe(false);
    expect(uitkomst(tekst, { isGoed: true }, id)).toBe('onbekend');
  });
});

describe('tegen een directe lezing', () => {
  const dag = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
  const maanden =
    'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  const woord = (iso: string): string => {
    const [jaar = '', maand = '', nummer = ''] = iso.split('-');
    return `${String(Number(nummer))} ${maanden[Number(maand) - 1] ?? ''} ${jaar}`;
  };
  const grenzen = fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 });

  it('geldt op elke dag precies de versie die dan geldt, ook met een gat', () => {
    fc.assert(
      fc.property(grenzen, fc.boolean(), fc.integer({ min: 0, max: 720 }), (rij, gat, peil) => {
        const begin = [0, ...rij.sort((a, b) => a - b)];
        const versies = begin.map((van, i) => {
          const volgende = begin[i + 1];
          const tot = volgende === undefined ? undefined : volgende - (gat && volgende - van > 1 ? 2 : 1);
          return { van, tot, bedrag: i + 1 };
        });
        const tekst = blad(
          versies
            .map(({ van, tot, bedrag }) => {
              const slot = tot === undefined ? '' : ` tot en met ${woord(dag(tot))}`;
              return `artikel 1, geldig met ingang van ${woord(dag(van))}${slot}\n${hoogte(bedrag)}`;
            })
            .join('\n'),
        );
        const geldend = versies.filter(({ van, tot }) => van <= peil && peil <= (tot ?? Infinity));
        const verwacht = geldend[0] ? String(geldend[0].bedrag) : 'niet van toepassing';
        expect(uitkomst(tekst, { datum: dag(peil) })).toBe(verwacht);
      }),
      { numRuns: 60 },
    );
  });
});
