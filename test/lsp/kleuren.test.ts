/** Kleuren naar betekenis: welk woord wat is, en de getallen van het protocol. */
import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { kleurbij, kleurenVan, kleursoorten } from '../../lsp/kleuren.ts';
import { start } from './hulp.ts';
import { beleidsbestanden, momentVan } from './moment.ts';

const PAD = '/werk/proef.regel';
const TEKST = `regeling "Proef"
  kenmerk: proef

organen: het college, de raad.

keuze zorg: begeleid wonen, time-out.

gegevens over de cliënt
  geboortedatum: datum, ligt vast
  is verslaafd: ja/nee, gezondheidsgegeven
  zorg: keuze uit zorg

uitkomsten over de cliënt
  krijgt hulp van de gemeente: ja/nee

beoordeling kan zich redden
  over: de cliënt
  door: het college
  vraag: "Kan de cliënt zich redden?"

artikel 1

lid 1
  De cliënt krijgt hulp van
  de gemeente indien de cliënt verslaafd is en de zorg van de cliënt time-out is.

lid 2
  In afwijking van het eerste lid: de cliënt krijgt geen hulp van de gemeente indien de cliënt zich kan redden.
`;

const gekleurd = (tekst: string): readonly string[] =>
  kleurenVan(momentVan({ [PAD]: tekst }), PAD).map(
    ({ span, soort, bij }) => `${tekst.slice(span.begin, span.eind)} = ${[soort, ...bij].join(' ')}`,
  );

describe('welk woord wat is', () => {
  it('een naam is één teken van zijn soort, ook over meer woorden; over meer regels een per regel', () => {
    const alle = gekleurd(TEKST);
    expect(alle).toContain('geboortedatum = property declaration readonly');
    expect(alle).toContain('is verslaafd = property declaration gevoelig');
    expect(alle).toContain('time-out = enumMember declaration');
    expect(alle).toContain('kan zich redden = method declaration');
    expect(alle).toContain('krijgt hulp van = function');
    expect(alle).toContain('de gemeente = function');
    expect(alle).toContain('het eerste lid = namespace');
    expect(alle).toContain('time-out = enumMember');
  });

  it('geen twee raken elkaar, elk blijft op zijn regel; ook in een kapot bestand en met CRLF', () => {
    for (const tekst of [
      TEKST,
      TEKST.replaceAll('\n', '\r\n'),
      `${TEKST.slice(0, 700)}\nlid "\n  De en de\n`,
    ]) {
      const kleuren = kleurenVan(momentVan({ [PAD]: tekst }), PAD);
      expect(kleuren.length).toBeGreaterThan(5);
      kleuren.forEach(({ span }, i) => {
        expect(tekst.slice(span.begin, span.eind)).toMatch(/^\S(?:[^\r\n]*\S)?$/);
        expect(span.begin).toBeGreaterThanOrEqual(kleuren[i - 1]?.span.eind ?? 0);
      });
    }
  });

  it('wat uit een gebruikte regeling komt, is te zien', () => {
    const alle = beleidsbestanden();
    const pad = '/werk/vlissingen-uitvoeringsregel-bw/uitvoeringsregel.regel';
    const van = kleurenVan(momentVan(alle), pad);
    expect(van.some(({ bij }) => bij.includes('defaultLibrary'))).toBe(true);
  });
});

describe('in de server', () => {
  interface Teken {
    readonly regel: number;
    readonly teken: number;
    readonly lengte: number;
    readonly soort: string;
    readonly bij: readonly string[];
  }
  const uitgepakt = (data: readonly number[]): readonly Teken[] => {
    const uit: Teken[] = [];
    let [regel, teken] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [dr = 0, dt = 0, lengte = 0, soort = 0, bits = 0] = data.slice(i, i + 5);
      teken = dr === 0 ? teken + dt : dt;
      regel += dr;
      const bij = kleurbij.filter((_, bit) => (bits & (1 << bit)) !== 0);
      uit.push({ regel, teken, lengte, soort: kleursoorten[soort] ?? '', bij });
    }
    return uit;
  };

  it('heel, een bereik, en wat er anders is: samen weer heel', async () => {
    const server = await start({ [PAD]: TEKST });
    await server.open(PAD);
    const textDocument = { uri: server.uri(PAD) };
    const heel = await server.client.sendRequest<SemanticTokens>(SemanticTokensRequest.method, {
      textDocument,
    });
    expect(uitgepakt(heel.data)).toHaveLength(kleurenVan(momentVan({ [PAD]: TEKST }), PAD).length);
    const range = { start: { line: 20, character: 0 }, end: { line: 25, character: 0 } };
    const deel = await server.client.sendRequest<SemanticTokens>(SemanticTokensRangeRequest.method, {
      textDocument,
      range,
    });
    expect(uitgepakt(deel.data)).toEqual(
      uitgepakt(heel.data).filter(({ regel }) => regel >= 20 && regel < 25),
    );
    await server.typ(PAD, 0, 0, '# Boven.\n\n');
    const anders = await server.client.sendRequest<SemanticTokensDelta>(SemanticTokensDeltaRequest.method, {
      textDocument,
      previousResultId: heel.resultId,
    });
    expect(anders.edits).toHaveLength(1);
    const [edit] = anders.edits;
    const data = [...heel.data];
    data.splice(edit?.start ?? 0, edit?.deleteCount ?? 0, ...(edit?.data ?? []));
    const nieuw = await server.client.sendRequest<SemanticTokens>(SemanticTokensRequest.method, {
      textDocument,
    });
    expect(data).toEqual(nieuw.data);
    const niets = await server.client.sendRequest<SemanticTokensDelta>(SemanticTokensDeltaRequest.method, {
      textDocument,
      previousResultId: nieuw.resultId,
    });
    expect(niets.edits).toEqual([]);
    // Een onbekend vorig antwoord: alles opnieuw.
    const opnieuw = await server.client.sendRequest<SemanticTokens>(SemanticTokensDeltaRequest.method, {
      textDocument,
      previousResultId: 'weg',
    });
    expect(opnieuw.data).toEqual(nieuw.data);
    server.stop();
  });
});
