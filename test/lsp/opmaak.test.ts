/** Opmaak door de server is die van `regel opmaak`, met de kleinste wijzigingen. */
import { readFileSync } from 'node:fs';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterEach, describe, expect, it } from 'vitest';
import { maakOp } from '../../grammar/format/index.ts';
import { regelverschil } from '../../lsp/regelverschil.ts';
import { beleid } from './aanvulproef.ts';
import { gemerkt, start, type Proefserver } from './hulp.ts';

const PAD = '/werk/proef.regel';
const options = { tabSize: 4, insertSpaces: true };
let server: Proefserver | undefined;
afterEach(() => {
  server?.stop();
  server = undefined;
});

async function met(tekst: string): Promise<Proefserver> {
  server = await start();
  await server.open(PAD, tekst);
  return server;
}
const toegepast = (tekst: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 0, tekst), edits);

async function opgemaakt(tekst: string): Promise<{ readonly na: string; readonly edits: TextEdit[] }> {
  const { client, uri } = await met(tekst);
  const edits = await client.sendRequest<TextEdit[]>(DocumentFormattingRequest.method, {
    textDocument: { uri: uri(PAD) },
    options,
  });
  server?.stop();
  return { na: toegepast(tekst, edits), edits };
}

/** Dezelfde zinnen, slordig: dubbele spaties en inspringing, en wit aan het eind. */
const slordig = (tekst: string): string =>
  tekst
    .split('\n')
    .map((regel) =>
      /^ *(?:#|\|)|"/.test(regel) || regel.trim() === ''
        ? regel
        : regel.replace(/(\S) (\S)/, '$1   $2').concat('  '),
    )
    .join('\n');

describe('een heel document', () => {
  it('is bij het echte beleid al zoals het hoort', { timeout: 120_000 }, async () => {
    for (const pad of beleid().paden.filter((_, i) => i % 5 === 0))
      expect((await opgemaakt(readFileSync(pad, 'utf8'))).edits, pad).toEqual([]);
  });

  it(
    'wordt wat `regel opmaak` ervan maakt, ook met regeleinden van Windows',
    { timeout: 120_000 },
    async () => {
      for (const pad of beleid().paden.filter((_, i) => i % 9 === 0)) {
        for (const bron of [
          slordig(readFileSync(pad, 'utf8')),
          slordig(readFileSync(pad, 'utf8')).replaceAll('\n', '\r\n'),
        ]) {
          const bedoeld = maakOp(bron);
          expect(bedoeld.soort, pad).toBe('opgemaakt');
          expect((await opgemaakt(bron)).na, pad).toBe(bedoeld.soort === 'problemen' ? bron : bedoeld.tekst);
        }
      }
    },
  );

  it('raakt alleen de regels die anders worden', async () => {
    const bron = `regeling "A"\n  kenmerk: a\n\ngegevens over de cliënt\n  is   oud: ja/nee\n\nuitkomsten over de cliënt\n  krijgt hulp: ja/nee\n`;
    const { edits } = await opgemaakt(bron);
    expect(edits.map(({ range }) => [range.start.line, range.end.line])).toEqual([[4, 5]]);
  });

  it('laat in een kapot bestand het kapotte blok met rust', async () => {
    const bron = `regeling "A"\n  kenmerk: a\n\ngegevens over de cliënt\n  is   oud: ja/nee\n\nartikel 1\n  De   cliënt indien indien\n`;
    const { na } = await opgemaakt(bron);
    expect(na).toContain('  is oud: ja/nee\n');
    expect(na).toContain('  De   cliënt indien indien\n');
  });
});

it('maakt in een bereik alleen op wat het raakt', async () => {
  const { tekst, bereiken } = gemerkt(
    `regeling "A"\n  kenmerk: a\n\ngegevens over de cliënt\n  is   «oud»: ja/nee\n\nuitkomsten over de cliënt\n  krijgt   hulp: ja/nee\n`,
  );
  const { client, uri } = await met(tekst);
  const document = TextDocument.create('', '', 0, tekst);
  const [bereik] = bereiken;
  const range = {
    start: document.positionAt(bereik?.begin ?? 0),
    end: document.positionAt(bereik?.eind ?? 0),
  };
  const edits = await client.sendRequest<TextEdit[]>(DocumentRangeFormattingRequest.method, {
    textDocument: { uri: uri(PAD) },
    range,
    options,
  });
  expect(toegepast(tekst, edits)).toBe(tekst.replace('is   oud', 'is oud'));
});

describe('tijdens het typen', () => {
  const typ = async (bron: string, ch: string): Promise<string> => {
    const { tekst, plek } = gemerkt(bron);
    const { client, uri } = await met(tekst);
    const position = TextDocument.create('', '', 0, tekst).positionAt(plek);
    const edits = await client.sendRequest<TextEdit[]>(DocumentOnTypeFormattingRequest.method, {
      textDocument: { uri: uri(PAD) },
      position,
      ch,
      options,
    });
    server?.stop();
    return toegepast(tekst, edits);
  };
  const kop =
    'regeling "A"\n  kenmerk: a\n\ngegevens over de cliënt\n  is oud: ja/nee\n\nuitkomsten over de cliënt\n  krijgt hulp: ja/nee\n\n';

  it('zet een zin recht als de punt er staat', async () => {
    expect(
      await typ(`${kop}artikel 1\n  De   cliënt krijgt hulp  indien de cliënt oud is.$0\n`, '.'),
    ).toContain('  De cliënt krijgt hulp indien de cliënt oud is.\n');
  });

  it('springt in onder een aanhef, een onderdeel, een deel van een voorbeeld en een kop', async () => {
    expect(
      await typ(
        `${kop}artikel 1\n  De cliënt krijgt hulp indien aan alle volgende voorwaarden is voldaan:\n$0\n`,
        '\n',
      ),
    ).toContain('is voldaan:\n    \n');
    expect(
      await typ(
        `${kop}artikel 1\n  De cliënt krijgt hulp indien aan alle volgende voorwaarden is voldaan:\n    a. de cliënt is oud;\n$0\n`,
        '\n',
      ),
    ).toContain('oud;\n    \n');
    expect(await typ(`${kop}voorbeeld "x"\n  gegeven\n$0\n`, '\n')).toContain('  gegeven\n    \n');
    expect(await typ(`${kop}artikel 1\n\nlid 1\n$0\n`, '\n')).toContain('lid 1\n  \n');
  });

  it('laat rust wat nog niet te lezen is', async () => {
    const bron = `${kop}artikel 1\n  De   cliënt indien indien.$0\n`;
    expect(await typ(bron, '.')).toBe(gemerkt(bron).tekst);
  });
});

describe('regelverschil', () => {
  it('geeft precies de nieuwe tekst', () => {
    const regels = ['a', 'b', 'c', 'd', 'e'];
    for (let i = 0; i < 200; i++) {
      const kies = (zaad: number): string =>
        regels.filter((_, j) => ((zaad >> j) & 1) === 1).join('\n') + (zaad & 32 ? '\n' : '');
      const [oud, nieuw] = [kies(i % 64), kies((i * 37) % 64)];
      let uit = '';
      let plaats = 0;
      for (const { begin, eind, tekst } of regelverschil(oud, nieuw)) {
        uit += oud.slice(plaats, begin) + tekst;
        plaats = eind;
      }
      expect(uit + oud.slice(plaats)).toBe(nieuw);
    }
  });
});
