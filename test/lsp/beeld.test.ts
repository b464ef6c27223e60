/** De officiële tekst naast de regeling, en haar dekking als boom. */
import { HoverRequest, type Hover, type MarkupContent } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { leesBron, schrijfIndex } from '../../compiler/bron/index.ts';
import type {
  Bepalingplaats,
  Dekkingsbericht,
  Dekkingsregelingbericht,
  Officielebericht,
} from '../../lsp/client/berichten.ts';
import { uriVan } from '../../lsp/paden.ts';
import { metServer as metServerOp, type Bestanden, type Proefserver } from './hulp.ts';

const HOOFD = '/werk/proef.regel';

const REGELING = `regeling "Verordening proef"
  kenmerk:    proef
  soort:      verordening
  publicatie: "https://zoek.officielebekendmakingen.nl/gmb-2026-1.html"

gebruikt "deel.regel"

gegevens over de klant
  woont hier: ja/nee

uitkomsten over de klant
  heeft recht op hulp: ja/nee

artikel 1 "Recht"

lid 1
  De klant heeft recht op hulp indien de klant woont hier.
`;

const DEEL = `artikel 2 "Slot"
  niet uitvoerbaar, slotbepaling: "Deze verordening heet Proef."
`;

const BRON = `Verordening proef

Artikel 1 Recht

1. Wie hier woont, heeft recht op hulp.
2. Het college kan nadere regels stellen over:
a. de duur; en
b. de vorm.

Artikel 2 Slot

Deze verordening heet Proef.
`;

const metServer = <T>(doe: (server: Proefserver) => Promise<T>, erbij: Bestanden = {}): Promise<T> =>
  metServerOp({ [HOOFD]: REGELING, '/werk/deel.regel': DEEL, '/werk/los.regel': '', ...erbij }, doe);

const officieel = ({ client }: Proefserver, pad = HOOFD): Promise<Officielebericht> =>
  client.sendRequest('regel/officieleTekst', { textDocument: { uri: uriVan(pad) } });

describe('de officiële tekst', () => {
  it('staat er opgemaakt, met de plaats van elke bepaling', async () => {
    await metServer(
      async (server) => {
        const antwoord = await officieel(server, '/werk/deel.regel');
        if (antwoord.soort !== 'tekst') throw new Error(antwoord.soort);
        expect(antwoord.hoofd).toBe(uriVan(HOOFD));
        expect(antwoord.tekst).toContain(
          '\nArtikel 1 Recht\n\n1. Wie hier woont, heeft recht op hulp.\n\n2. Het college kan nadere regels stellen over:\n  a. de duur; en\n  b. de vorm.\n\nArtikel 2 Slot\n\nDeze verordening heet Proef.\n',
        );
        const regels = antwoord.tekst.split('\n');
        const op = (id: string): string | undefined =>
          regels[antwoord.plaatsen.find((plaats) => plaats.id === id)?.regel ?? -1];
        expect([op('proef/1'), op('proef/1/2'), op('proef/1/2/b'), op('proef/2')]).toEqual([
          'Artikel 1 Recht',
          '2. Het college kan nadere regels stellen over:',
          '  b. de vorm.',
          'Artikel 2 Slot',
        ]);
      },
      { '/werk/bron.txt': BRON },
    );
  });

  it('in een hover: met een waarschuwing als zij niet die van de index is, en altijd zoals zij nu op schijf staat', async () => {
    const gelezen = leesBron({ bestand: 'bron.txt', tekst: BRON }, { kenmerk: 'proef', titel: 'Proef' });
    if (gelezen.soort !== 'gelezen') throw new Error('niet gelezen');
    const [bron, index] = ['/werk/bron.txt', '/werk/bronindex.json'];
    await metServer(
      async ({ client, bestanden }) => {
        const hover = async (): Promise<string> => {
          const regel = REGELING.split('\n').indexOf('lid 1');
          const antwoord = await client.sendRequest<Hover | null>(HoverRequest.method, {
            textDocument: { uri: uriVan(HOOFD) },
            position: { line: regel, character: 4 },
          });
          return antwoord ? (antwoord.contents as MarkupContent).value : '';
        };
        const zelfde = await hover();
        expect(zelfde).toContain('\nWie hier woont, heeft recht op hulp.');
        expect(zelfde).not.toContain('Let op');

        bestanden[bron] = BRON.replace('Wie hier woont', 'Wie hier werkt');
        const anders = await hover();
        expect(anders).toContain('\nWie hier werkt, heeft recht op hulp.');
        expect(anders).toContain('Let op: dit is niet de tekst waarvan bronindex.json is gemaakt');

        // Zonder index is er niets om mee te vergelijken.
        delete bestanden['/werk/bronindex.json'];
        expect(await hover()).not.toContain('Let op');
        delete bestanden['/werk/bron.txt'];
        expect(await hover()).not.toContain('heeft recht op hulp.');
      },
      { [bron]: BRON, [index]: schrijfIndex(gelezen.index) },
    );
  });

  it('ontbreekt zij, dan staat er waar zij hoort en waar zij gepubliceerd is', async () => {
    await metServer(async (server) => {
      expect(await officieel(server)).toEqual({
        soort: 'ontbreekt',
        titel: 'Verordening proef',
        map: uriVan('/werk'),
        link: 'https://zoek.officielebekendmakingen.nl/gmb-2026-1.html',
      });
      expect(await officieel(server, '/werk/los.regel')).toEqual({ soort: 'geen' });
    });
  });

  it('is zij niet te lezen, dan staat er waarom', async () => {
    await metServer(
      async (server) => {
        const antwoord = await officieel(server);
        expect(antwoord).toMatchObject({ soort: 'onleesbaar', bestand: 'bron.xml' });
        expect(antwoord.soort === 'onleesbaar' && antwoord.reden.length).toBeGreaterThan(10);
      },
      { '/werk/bron.xml': '<wet' },
    );
  });

  it('de bepalingen van de regeling staan in haar eigen bestanden', async () => {
    await metServer(async ({ client }) => {
      const plaatsen = await client.sendRequest<readonly Bepalingplaats[]>('regel/bepalingplaatsen', {
        textDocument: { uri: uriVan(HOOFD) },
      });
      expect(plaatsen).toContainEqual({
        id: 'proef/1/1',
        uri: uriVan(HOOFD),
        regel: REGELING.split('\n').indexOf('lid 1'),
      });
      expect(plaatsen).toContainEqual({ id: 'proef/2', uri: uriVan('/werk/deel.regel'), regel: 0 });
    });
  });
});

describe('de dekking', () => {
  it('is een boom van hoofdstuk, artikel en lid, met wat de regeling ermee doet', async () => {
    await metServer(async ({ client }) => {
      const regelingen = await client.sendRequest<readonly Dekkingsregelingbericht[]>('regel/dekking', {});
      expect(regelingen).toEqual([{ hoofd: uriVan(HOOFD), titel: 'Verordening proef' }]);
      const knopen = await client.sendRequest<readonly Dekkingsbericht[]>('regel/dekking', {
        hoofd: uriVan(HOOFD),
      });
      const inWoorden = (lijst: readonly Dekkingsbericht[]): readonly unknown[] =>
        lijst.map(({ naam, opschrift, stand, delen }) => [
          [naam, stand, opschrift].filter((deel) => deel !== undefined).join(' · '),
          ...(delen.length > 0 ? [inWoorden(delen)] : []),
        ]);
      expect(inWoorden(knopen)).toEqual([
        ['Artikel 1 · volledig · Recht', [['Lid 1 · uitvoerbaar']]],
        ['Artikel 2 · niet uitvoerbaar · Slot'],
      ]);
      const laatste = knopen.at(-1);
      expect(laatste?.plaats).toEqual({ uri: uriVan('/werk/deel.regel'), regel: 0 });
    });
  });
});
