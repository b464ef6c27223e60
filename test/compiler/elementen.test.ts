/** Uitkomsten per element: wat een regel over een element wordt, en wat eruit volgt (docs/taal.md, 6.5). */
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { schrijfUit } from '../../compiler/emit/index.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { compileer, kaal, problemenVan } from './hulp.ts';

interface Delen {
  readonly uitkomsten?: string;
  readonly rest?: string;
}

const blad = (artikelen: string, { uitkomsten = '', rest = '' }: Delen = {}): string => `regeling "Proef"
  kenmerk: proef
  geldig:  met ingang van 1 januari 2026

organen: het college.

keuze soort: zorg, vervoer, overig.

gegevens over de inwoner
  heeft een laag inkomen: ja/nee
  declaraties: lijst van declaratie
  betalingen: lijst van betaling

gegevens over een declaratie
  soort: keuze uit soort
  bedrag: bedrag
  dag: datum
  is te laat: ja/nee

gegevens over een betaling
  bedrag: bedrag

beoordeling is noodzakelijk
  over: een declaratie
  door: het college
  vraag: "Nodig?"

uitkomsten over een declaratie
  komt in aanmerking: ja/nee
  vergoeding: bedrag

uitkomsten over de inwoner
  totaal: bedrag
${uitkomsten}${rest}
${artikelen}`;

const TOTAAL = `artikel 9
  Het totaal van de inwoner is de som van de vergoeding van de declaraties van de inwoner.
`;

const mee = ['A010', 'A007'] as const;
const open = (tekst: string) => laad(compileer(tekst, ...mee));
const metLijst = (...declaraties: readonly object[]) => ({ inwoner: { declaraties } });

const GEWOON = blad(`artikel 1
  Een declaratie komt in aanmerking indien de soort van die declaratie zorg is.

artikel 2
  De vergoeding van een declaratie is het laagste van het bedrag van die declaratie en € 50,
  indien die declaratie in aanmerking komt.

${TOTAAL}`);

describe('een regel over een element', () => {
  it('wordt een beslissing met het object van het element', () => {
    const { model } = compileer(GEWOON, ...mee);
    const [een, twee, drie] = model.beslissingen;
    expect([een?.id, een?.element]).toEqual(['declaratie.komtInAanmerking', 'declaratie']);
    expect([twee?.id, twee?.element]).toEqual(['declaratie.vergoeding', 'declaratie']);
    expect([drie?.id, drie?.element]).toEqual(['inwoner.totaal', undefined]);
    expect(kaal(drie?.regels[0]?.waarde)).toMatchObject({
      op: 'somVan',
      lijst: { feit: 'inwoner.declaraties', element: 'declaratie' },
      deel: { op: 'beslissing', beslissing: 'declaratie.vergoeding' },
    });
  });

  it('wordt in de uitvoer een functie die per element wordt aangeroepen, en een evaluator die om een element vraagt', () => {
    const [ts] = schrijfUit(compileer(GEWOON, ...mee), 'ts');
    expect(ts?.inhoud).toContain('(z) => bedrag(kern_declaratieVergoeding(z))');
    expect(ts?.inhoud).toContain('const declaratieVergoeding = maakElementevaluator<Zaak, string>(');
    expect(ts?.inhoud).toContain('export const perElement = {\n  "declaratie.komtInAanmerking"');
    const js = schrijfUit(compileer(GEWOON, ...mee), 'js');
    expect(js[1]?.inhoud).toContain('declaratieVergoeding: Elementevaluator<Zaak, string>');
  });

  it('leest "die declaratie" ook na een afwijking, vooraan en in een tabel', () => {
    const tekst = blad(`artikel 1
  Of een declaratie in aanmerking komt, volgt uit de tabel:
    | soort van die declaratie | die declaratie is te laat | een declaratie komt in aanmerking |
    | zorg of vervoer          | nee                       | ja                                |
    | elke                     | ja                        | nee                               |

artikel 2

lid 1
  De vergoeding van een declaratie is € 10.

lid 2
  In afwijking van het eerste lid is de vergoeding van een declaratie € 20 indien die declaratie te laat is.

lid 3
  Indien de soort van die declaratie zorg is, is de vergoeding van een declaratie € 10.

${TOTAAL}`);
    const { perElement } = open(tekst);
    const zaak = metLijst({ soort: 'zorg', isTeLaat: false }, { soort: 'overig', isTeLaat: true });
    expect(perElement['declaratie.komtInAanmerking']?.(zaak, 1)).toEqual({ soort: 'waarde', waarde: true });
    expect(perElement['declaratie.komtInAanmerking']?.(zaak, 2)).toEqual({ soort: 'waarde', waarde: false });
    expect(perElement['declaratie.vergoeding']?.(zaak, 2)).toEqual({ soort: 'waarde', waarde: '20' });
  });

  it('kan een peildatum, een reeks en een uitzondering naar de dag van het element hebben', () => {
    const tekst = blad(
      `artikel 1

lid 1
  De vergoeding van een declaratie is het tarief op de dag van die declaratie.

lid 2
  Het eerste lid blijft buiten toepassing indien de soort van die declaratie overig is.

${TOTAAL}`,
      {
        rest: `
reeks tarief: bedrag
  bron: "https://www.voorbeeld.nl"
  | met ingang van | waarde |
  | 1 januari 2026 |   € 10 |
  | 1 juli 2026    |   € 12 |
`,
      },
    ).replace('  vergoeding: bedrag', '  vergoeding: bedrag, peildatum de dag van een declaratie');
    const { evaluators, perElement } = open(tekst);
    const zaak = metLijst(
      { soort: 'zorg', dag: '2026-02-01' },
      { soort: 'zorg', dag: '2026-08-01' },
      { soort: 'zorg', dag: '2025-08-01' },
      { soort: 'overig', dag: '2026-08-01' },
    );
    const uitslag = perElement['declaratie.vergoeding']?.alle(zaak);
    expect(uitslag?.soort === 'elementen' && uitslag.elementen.map(({ uitkomst }) => uitkomst)).toMatchObject(
      [
        { waarde: '10' },
        { waarde: '12' },
        { soort: 'niet van toepassing', reden: 'niet in werking' },
        { soort: 'niet van toepassing', reden: 'uitgezonderd' },
      ],
    );
    expect(evaluators['inwoner.totaal']?.(zaak)).toEqual({ soort: 'waarde', waarde: '22' });
  });
});

describe('de uitkomst van een element', () => {
  const { evaluators, perElement, regeling } = laad(compileer(GEWOON, ...mee)) as ReturnType<typeof open> & {
    regeling: (zaak: unknown) => Record<string, Uitkomst>;
  };
  const zaak = metLijst({ soort: 'zorg', bedrag: '80.00' }, { soort: 'overig' }, { soort: 'zorg' });

  it('doet niet mee in een som als zij niet van toepassing is, en vraagt anders om haar eigen gegevens', () => {
    expect(
      evaluators['inwoner.totaal']?.(metLijst({ soort: 'overig' }, { soort: 'zorg', bedrag: '9.00' })),
    ).toEqual({
      soort: 'waarde',
      waarde: '9',
    });
    expect(perElement['declaratie.vergoeding']?.(zaak, 3)).toMatchObject({
      soort: 'onbekend',
      benaderd: false,
      open: [{ pad: 'inwoner.declaraties[2].bedrag', naam: 'bedrag van declaratie 3' }],
    });
    expect(evaluators['inwoner.totaal']?.(zaak)).toMatchObject({
      soort: 'onbekend',
      open: [{ pad: 'inwoner.declaraties[2].bedrag' }],
    });
  });

  it('staat in de regeling op haar plaats, ook van een onvolledige lijst', () => {
    expect(Object.keys(regeling(zaak))).toContain('inwoner.declaraties[1].vergoeding');
    const onvolledig = {
      inwoner: { declaraties: { volledig: false, elementen: [{ soort: 'zorg', bedrag: '9' }] } },
    };
    expect(regeling(onvolledig)['inwoner.declaraties.elementen[0].vergoeding']).toEqual({
      soort: 'waarde',
      waarde: '9',
    });
    expect(evaluators['inwoner.totaal']?.(onvolledig)).toMatchObject({ soort: 'onbekend', benaderd: true });
  });

  it.each([0, 4, -1])('is er niet voor element %i', (nummer) => {
    expect(perElement['declaratie.vergoeding']?.(zaak, nummer)).toMatchObject({
      soort: 'ongeldige gegevens',
      problemen: [{ code: 'U057' }],
    });
  });

  it('die tegenstrijdig is, maakt tegenstrijdig wat ervan afhangt', () => {
    const strijd = open(
      blad(`artikel 1
  De vergoeding van een declaratie is € 10 indien de soort van die declaratie zorg is.
  De vergoeding van een declaratie is € 20 indien die declaratie te laat is.

${TOTAAL}`),
    );
    const beide = metLijst({ soort: 'zorg', isTeLaat: true }, { soort: 'zorg', isTeLaat: false });
    expect(strijd.evaluators['inwoner.totaal']?.(beide)).toMatchObject({
      soort: 'tegenstrijdig',
      tussen: [{ waarde: '10' }, { waarde: '20' }],
    });
    expect(strijd.perElement['declaratie.vergoeding']?.(beide, 2)).toEqual({ soort: 'waarde', waarde: '10' });
  });

  it('draagt met haar eigen bepalingen, ook als de uitleg het element niet meer toont', () => {
    const twaalf = Array.from({ length: 12 }, (_, i) => ({
      soort: i === 11 ? 'zorg' : 'overig',
      isTeLaat: true,
    }));
    const { evaluators: eigen } = open(
      blad(`artikel 1
  De vergoeding van een declaratie is € 10 indien de soort van die declaratie overig is.

artikel 2
  De vergoeding van een declaratie is € 20 indien de soort van die declaratie zorg is.

${TOTAAL}`),
    );
    const { uitleg } = eigen['inwoner.totaal']?.(metLijst(...twaalf), { uitleg: true }) ?? {};
    expect(uitleg?.gronden).toEqual(['proef/1', 'proef/2', 'proef/9']);
  });
});

describe('een lange lijst', () => {
  it('met uitkomsten per element is binnen enkele seconden uitgerekend, ook als elk element naar het geheel kijkt', () => {
    const { evaluators, perElement } = open(
      blad(
        `artikel 1
  De vergoeding van een declaratie is het bedrag van die declaratie indien het ingediende van de inwoner
  ten hoogste € 1.000.000 is en de soort van die declaratie zorg is.

artikel 2
  Het ingediende van de inwoner is de som van het bedrag van de declaraties van de inwoner.

${TOTAAL}`,
        { uitkomsten: '  ingediende: bedrag\n' },
      ),
    );
    const zaak = metLijst(
      ...Array.from({ length: 100_000 }, (_, i) => ({ soort: i === 7 ? 'overig' : 'zorg', bedrag: '0.01' })),
    );
    const begin = performance.now();
    expect(evaluators['inwoner.totaal']?.(zaak)).toEqual({ soort: 'waarde', waarde: '999.99' });
    const { uitleg } = evaluators['inwoner.totaal']?.(zaak, { uitleg: true }) ?? {};
    expect(JSON.stringify(uitleg).length).toBeLessThan(20_000);
    const alle = perElement['declaratie.vergoeding']?.alle(zaak, {}, 50_000);
    expect(alle?.soort === 'elementen' && alle.elementen[49_999]?.uitkomst).toEqual({
      soort: 'waarde',
      waarde: '0.01',
    });
    expect(performance.now() - begin).toBeLessThan(100_000);
  }, 120_000);
});

describe('problemen', () => {
  const codes = (tekst: string): readonly string[] => problemenVan(tekst).map(({ code }) => code);

  it.each([
    ['N034', 'De vergoeding van een declaratie is het hoogste bedrag van de declaraties van de inwoner.'],
    ['A001', 'De vergoeding van een declaratie is het totaal van de inwoner.'],
    ['N032', 'De vergoeding van een declaratie is het bedrag van die betaling.'],
    ['N016', 'Een declaratie is te laat indien de soort van die declaratie zorg is.'],
  ])('%s: %s', (code, zin) => {
    expect(codes(blad(`artikel 1\n  ${zin}\n\n${TOTAAL}`))).toContain(code);
  });

  it('T007: een uitkomst die er niet voor elk element is, in een voorwaarde over de lijst', () => {
    const tekst = (waarvoor: string): string =>
      blad(
        `artikel 1
  Een declaratie komt in aanmerking indien de soort van die declaratie zorg is.

artikel 3
  Het aantal van de inwoner is het aantal declaraties van de inwoner waarvoor geldt dat ${waarvoor}.
`,
        { uitkomsten: '  aantal: getal\n' },
      ).replace('komt in aanmerking: ja/nee', 'komt in aanmerking: ja/nee, niet uitputtend');
    expect(codes(tekst('die declaratie in aanmerking komt'))).toContain('T007');
    const gevraagd =
      'de vraag of die declaratie in aanmerking komt van toepassing is en die declaratie in aanmerking komt';
    expect(codes(tekst(gevraagd))).not.toContain('T007');
  });

  it('N032: een voorwaarde over een element bij een uitkomst die niet over dat element gaat', () => {
    const tekst = blad(
      `artikel 1
  De vergoeding van een declaratie is € 10.

artikel 3
  Artikel 9 blijft buiten toepassing indien die declaratie te laat is.

${TOTAAL}`,
    );
    expect(codes(tekst)).toContain('N032');
  });

  it('N083: zonder nummer, met nummer nul, en bij twee lijsten', () => {
    const voorbeeld = (zin: string): string => `voorbeeld "Een"
  gegeven
    De declaraties van de inwoner zijn:
      | bedrag |
      |   € 10 |
  verwacht
    ${zin}
`;
    expect(codes(`${GEWOON}\n${voorbeeld('De vergoeding van de declaratie is onbekend.')}`)).toContain(
      'N083',
    );
    expect(codes(`${GEWOON}\n${voorbeeld('De vergoeding van declaratie 0 is onbekend.')}`)).toContain('N083');
    const twee = GEWOON.replace(
      '  betalingen: lijst',
      '  oude declaraties: lijst van declaratie\n  betalingen: lijst',
    );
    expect(
      codes(`${twee}\n${voorbeeld('De vergoeding van declaratie 1 van de inwoner is onbekend.')}`),
    ).toContain('N083');
    const metNaam = voorbeeld(
      'De vergoeding van declaratie 1 van de declaraties van de inwoner is onbekend.',
    );
    expect(codes(`${twee}\n${metNaam}`)).not.toContain('N083');
  });
});
