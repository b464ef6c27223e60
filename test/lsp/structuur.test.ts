/** Links, inklappen en selectie: de functies op een momentopname, en wat de server ervan maakt. */
import {
  DocumentLinkRequest,
  FoldingRangeRequest,
  SelectionRangeRequest,
  type SelectionRange,
} from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { bronadres } from '../../compiler/bron/adres.ts';
import { koppelingenVan } from '../../lsp/koppelingen.ts';
import { selectieOp } from '../../lsp/selecties.ts';
import { vouwenVan } from '../../lsp/vouwen.ts';
import { gemerkt, merk, start } from './hulp.ts';
import { beleidsbestanden, momentVan } from './moment.ts';

const WET = `regeling "Wet opvang"
  kenmerk:    wet-opvang
  soort:      wet
  publicatie: "https://wetten.overheid.nl/BWBR0000001/2026-01-01"

gegevens over de cliënt
  is dakloos: ja/nee

uitkomsten over de cliënt
  heeft recht op opvang: ja/nee

artikel 1.1 "Opvang"

lid 1
  De cliënt heeft recht op opvang indien de cliënt dakloos is.
`;
const VERORDENING = `regeling "Verordening opvang"
  kenmerk:    vo
  soort:      verordening
  publicatie: "https://zoek.officielebekendmakingen.nl/gmb-2025-1.html"

gebruikt "../wet/wet.regel"
  als:     de Wet
  gedeeld: de cliënt

gebruikt "deel.regel"

gegevens over de aanvraag
  is volledig: ja/nee

uitkomsten over de cliënt
  krijgt opvang: ja/nee

hoofdstuk 1 "Opvang"

artikel 2 "Toegang"

lid 1
  De cliënt krijgt opvang indien de aanvraag volledig is.

lid 2
  In afwijking van artikel 1.1, eerste lid, van de Wet: de cliënt krijgt geen opvang
  indien aan één van de volgende voorwaarden is voldaan:
    a. de cliënt is niet dakloos;
    b. de aanvraag is niet volledig.
`;
const bestanden = {
  '/werk/wet/wet.regel': WET,
  '/werk/vo/vo.regel': VERORDENING,
  '/werk/vo/deel.regel': '# Niets.\n',
};

const links = (alle: Readonly<Record<string, string>>, pad: string): readonly string[] =>
  koppelingenVan(momentVan(alle), pad).map(
    ({ span, naar }) =>
      `${(alle[pad] ?? '').slice(span.begin, span.eind)} → ${'adres' in naar ? naar.adres : naar.pad}`,
  );

describe('links', () => {
  it('een wet: elk artikel en lid naar Juriconnect, op de dag van de publicatie', () => {
    expect(links(bestanden, '/werk/wet/wet.regel')).toEqual([
      'https://wetten.overheid.nl/BWBR0000001/2026-01-01 → https://wetten.overheid.nl/BWBR0000001/2026-01-01',
      'artikel 1.1 → https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1.1&z=2026-01-01&g=2026-01-01',
      'lid 1 → https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1.1&lid=1&z=2026-01-01&g=2026-01-01',
    ]);
  });

  it('een verordening: artikelen naar het hele stuk, want ankers zijn niet bekend; de naam van een wet naar de bepaling daar', () => {
    expect(links(bestanden, '/werk/vo/vo.regel')).toEqual([
      'https://zoek.officielebekendmakingen.nl/gmb-2025-1.html → https://zoek.officielebekendmakingen.nl/gmb-2025-1.html',
      '../wet/wet.regel → /werk/wet/wet.regel',
      'deel.regel → /werk/vo/deel.regel',
      'artikel 2 → https://zoek.officielebekendmakingen.nl/gmb-2025-1.html',
      'de Wet → https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1.1&lid=1&z=2026-01-01&g=2026-01-01',
    ]);
  });

  it('een bepaling die bij de wet niet is opgeschreven: de hele verwijzing gaat naar de officiële tekst', () => {
    const anders = {
      ...bestanden,
      '/werk/vo/vo.regel': VERORDENING.replace('artikel 1.1, eerste lid', 'artikel 9.9'),
    };
    expect(links(anders, '/werk/vo/vo.regel').at(-1)).toBe(
      'artikel 9.9, van de Wet → https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=9.9&z=2026-01-01&g=2026-01-01',
    );
  });

  it('een wet die hier niet gebruikt wordt: zoals een andere regeling haar noemt, of zoals zij heet', () => {
    const los = `regeling "Los"
  grondslag: artikel 1.1 van de Wet, artikel 2 van de Algemene Onzin, artikel 4:84 van de Awb
`;
    expect(links({ ...bestanden, '/werk/los/los.regel': los }, '/werk/los/los.regel')).toEqual([
      'artikel 1.1 van de Wet → https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1.1&z=2026-01-01&g=2026-01-01',
      'artikel 4:84 van de Awb → https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:84',
    ]);
  });

  it('een adres uit de index van de officiële tekst gaat voor', () => {
    const moment = momentVan(bestanden);
    const anker = 'https://lokaleregelgeving.overheid.nl/CVDR1/1#artikel_2';
    const gevonden = koppelingenVan(moment, '/werk/vo/vo.regel', new Map([['vo/2/1', anker]]));
    expect(gevonden.map(({ naar }) => ('adres' in naar ? naar.adres : ''))).toContain(anker);
  });

  it('in een kapot bestand, en in een bestand zonder regeling', () => {
    const kapot = { '/werk/a.regel': `${WET}artikel 2 "\nlid\n  De cliënt indien en\n` };
    expect(links(kapot, '/werk/a.regel')[1]).toContain('artikel=1.1');
    expect(links({ '/werk/b.regel': 'artikel 1\n  De.\n' }, '/werk/b.regel')).toEqual([]);
  });

  it.each([
    ['https://wetten.overheid.nl/BWBR0000001', {}, 'https://wetten.overheid.nl/BWBR0000001'],
    [
      'https://wetten.overheid.nl/BWBR0000001/2026-01-01',
      { artikel: '3', geldig: { vanaf: '2026-07-01' } },
      'https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=3&z=2026-07-01&g=2026-07-01',
    ],
    [
      'https://wetten.overheid.nl/BWBR0000001/2026-01-01',
      { artikel: '3', geldig: { totEnMet: '2025-12-31' } },
      'https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=3&z=2025-12-31&g=2025-12-31',
    ],
    [
      'https://wetten.overheid.nl/BWBR0000001/2026-01-01',
      { artikel: 'bijlage 1' },
      'https://wetten.overheid.nl/BWBR0000001/2026-01-01',
    ],
    [
      'https://lokaleregelgeving.overheid.nl/CVDR1/2',
      { artikel: '3' },
      'https://lokaleregelgeving.overheid.nl/CVDR1/2',
    ],
    ['https://lokaleregelgeving.overheid.nl/', { artikel: '3' }, undefined],
    ['command:workbench.action.quit', { artikel: '3' }, undefined],
    ['javascript:alert(1)', {}, undefined],
    [undefined, { artikel: '3' }, undefined],
  ])('het adres van %s bij %o', (publicatie, plek, adres) => {
    expect(bronadres(publicatie, plek)?.url).toBe(adres);
  });

  it('elke kop en verwijzing van de meegeleverde regelingen geeft een adres dat te openen is', () => {
    const alle = beleidsbestanden();
    const moment = momentVan(alle);
    const adressen = Object.keys(alle).flatMap((pad) =>
      koppelingenVan(moment, pad).flatMap(({ naar }) => ('adres' in naar ? [naar.adres] : [])),
    );
    expect(adressen.length).toBeGreaterThan(100);
    for (const adres of adressen) expect(new URL(adres).protocol).toBe('https:');
  });
});

describe('inklappen', () => {
  it('hoofdstuk, artikel met leden, gebruikte bestanden, opsomming en opmerkingen', () => {
    const tekst = `# Een.\n# Twee.\n\n${VERORDENING}`;
    const regels = tekst.split('\n');
    const gevouwen = vouwenVan(momentVan({ ...bestanden, '/werk/vo/vo.regel': tekst }), '/werk/vo/vo.regel');
    expect(
      gevouwen.map(({ van, tot, soort }) => [
        `${regels[van]?.trim() ?? ''} … ${regels[tot]?.trim() ?? ''}`,
        soort,
      ]),
    ).toEqual([
      ['# Een. … # Twee.', 'opmerking'],
      [
        'regeling "Verordening opvang" … publicatie: "https://zoek.officielebekendmakingen.nl/gmb-2025-1.html"',
        undefined,
      ],
      ['gebruikt "../wet/wet.regel" … gebruikt "deel.regel"', 'invoer'],
      ['gegevens over de aanvraag … is volledig: ja/nee', undefined],
      ['uitkomsten over de cliënt … krijgt opvang: ja/nee', undefined],
      ['hoofdstuk 1 "Opvang" … b. de aanvraag is niet volledig.', 'gebied'],
      ['artikel 2 "Toegang" … b. de aanvraag is niet volledig.', undefined],
      ['lid 1 … De cliënt krijgt opvang indien de aanvraag volledig is.', undefined],
      ['lid 2 … b. de aanvraag is niet volledig.', undefined],
      [
        'In afwijking van artikel 1.1, eerste lid, van de Wet: de cliënt krijgt geen opvang … b. de aanvraag is niet volledig.',
        undefined,
      ],
    ]);
  });
});

describe('selectie uitbreiden', () => {
  it('woord, deel, zin, lid, artikel, hoofdstuk, bestand', () => {
    const { tekst, plek } = gemerkt(VERORDENING.replace('aanvraag volledig is.', 'aanvraag vol$0ledig is.'));
    const spans = selectieOp(
      momentVan({ ...bestanden, '/werk/vo/vo.regel': tekst }),
      '/werk/vo/vo.regel',
      plek,
    );
    expect(spans.map(({ begin, eind }) => tekst.slice(begin, eind).split('\n')[0])).toEqual([
      'volledig',
      'de aanvraag volledig is',
      'indien de aanvraag volledig is',
      'De cliënt krijgt opvang indien de aanvraag volledig is.',
      'lid 1',
      'artikel 2 "Toegang"',
      'hoofdstuk 1 "Opvang"',
      'regeling "Verordening opvang"',
    ]);
    expect(merk(tekst, spans.slice(0, 2))).toContain('indien «de aanvraag «volledig» is»');
  });

  it('elk omvat het vorige, op elke plaats van een kapot bestand', () => {
    const kapot = `${VERORDENING.slice(0, 700)}\nlid 3\n  "open\nartikel\n`;
    const moment = momentVan({ '/werk/vo/vo.regel': kapot });
    for (let i = 0; i <= kapot.length; i += 3) {
      const spans = selectieOp(moment, '/werk/vo/vo.regel', i);
      spans.slice(1).forEach((span, j) => {
        expect(span.begin).toBeLessThanOrEqual(spans[j]?.begin ?? 0);
        expect(span.eind).toBeGreaterThanOrEqual(spans[j]?.eind ?? 0);
      });
      expect(spans.at(-1)).toEqual({ begin: 0, eind: kapot.length });
    }
  });
});

describe('in de server', () => {
  it('links, inklappen en selectie, ook met CRLF en in een naamloos document', async () => {
    const server = await start({ ...bestanden, '/werk/vo/vo.regel': VERORDENING.replaceAll('\n', '\r\n') });
    await server.open('/werk/vo/vo.regel');
    const textDocument = { uri: server.uri('/werk/vo/vo.regel') };
    const gevonden = await server.client.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(
      gevonden?.map(({ range, target }) => [server.stuk('/werk/vo/vo.regel', range), target]),
    ).toContainEqual(['../wet/wet.regel', server.uri('/werk/wet/wet.regel')]);
    const vouwen = await server.client.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(vouwen).toHaveLength(9);
    await server.open('untitled:Naamloos-1', 'artikel 1\n  De cliënt\n');
    const naamloos = { uri: server.uri('untitled:Naamloos-1') };
    expect(await server.client.sendRequest(DocumentLinkRequest.type, { textDocument: naamloos })).toEqual([]);
    const selectie = await server.client.sendRequest<SelectionRange[]>(SelectionRangeRequest.method, {
      textDocument: naamloos,
      positions: [{ line: 1, character: 6 }],
    });
    expect(selectie[0]?.range).toEqual({
      start: { line: 1, character: 5 },
      end: { line: 1, character: 11 },
    });
    server.stop();
  });
});
