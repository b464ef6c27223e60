/**
 * Elk vermogen dat de server noemt, op elk woord van elke meegeleverde regeling: nooit een fout. In de gewone gang krijgt elk woord een van
 * de vragen, op de rij af; met `OVERAL=1` krijgt elk woord ze allemaal (een uur werk).
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lex } from '../../grammar/lexer.ts';
import { nodeSchijf } from '../../lsp/schijf-node.ts';
import { uriVan } from '../../lsp/paden.ts';
import { start, type Proefserver } from './hulp.ts';
import { vragenVan, type Vraag, type Waar } from './vermogens.ts';

const BELEID = fileURLToPath(new URL('../../policies', import.meta.url))
  .replaceAll('\\', '/')
  .replace(/\/$/, '');
const ALLES = process.env.OVERAL !== undefined;
/** Zoveel woorden per bestand worden er in de gewone gang ten hoogste bekeken. */
const MEESTE = 90;

/** Wat een editor kan die wijzigingen pas uitrekent als iemand kiest. */
const ALS_VSCODE = {
  textDocument: {
    codeAction: { resolveSupport: { properties: ['edit'] }, disabledSupport: true },
    rename: { prepareSupport: true },
  },
};

let server: Proefserver;
let paden: readonly string[];
let vragen: readonly Vraag[];
beforeAll(async () => {
  server = await start(
    {},
    { mappen: [BELEID], schijf: nodeSchijf, opties: { opdrachten: true }, capabilities: ALS_VSCODE },
  );
  paden = (await nodeSchijf.zoek(BELEID, 1000)).paden;
  vragen = vragenVan(server.kan);
});
afterAll(() => server.stop());

const waarop = (document: TextDocument, offset: number): Waar => {
  const eind = document.getText().length;
  const plek = document.positionAt(offset);
  const bereik = { start: plek, end: document.positionAt(Math.min(eind, offset + 80)) };
  return {
    uri: document.uri,
    plek,
    bereik,
    alles: { start: document.positionAt(0), end: document.positionAt(eind) },
  };
};

/** Wat zwaar is, gebeurt in de gewone gang maar af en toe. */
const zware = new Map<string, number>();
const ZWAAR_OM_DE = 40;
function slaOver(methode: string): boolean {
  const nummer = zware.get(methode) ?? 0;
  zware.set(methode, nummer + 1);
  return !ALLES && nummer % ZWAAR_OM_DE !== 0;
}

async function stel({ methode, bij, verder, zwaar, weigert }: Vraag, waar: Waar): Promise<void> {
  if (zwaar === 'vraag' && slaOver(methode)) return;
  try {
    const antwoord = await server.client.sendRequest(methode, bij(waar));
    if (zwaar === 'vervolg' && slaOver(methode)) return;
    for (const later of verder?.(antwoord, waar) ?? [])
      await server.client.sendRequest(later.methode, later.bij);
  } catch (fout) {
    if (weigert && fout instanceof ResponseError && fout.code === LSPErrorCodes.RequestFailed) return;
    const { line, character } = waar.plek;
    const wat = fout instanceof Error ? fout.message : String(fout);
    throw new Error(`${methode} op ${waar.uri}:${String(line + 1)}:${String(character + 1)}: ${wat}`, {
      cause: fout,
    });
  }
}

describe('elk vermogen, overal', () => {
  it('kent de vermogens die editors verwachten', () => {
    expect(new Set(vragen.map(({ methode }) => methode)).size).toBeGreaterThanOrEqual(20);
  });

  it(
    'antwoordt zonder fout over elk bestand, en op de woorden erin',
    async () => {
      expect(paden.length).toBeGreaterThan(20);
      const perPlek = vragen.filter(({ per }) => per === 'plek');
      const gesteld = new Map<string, number>();
      let beurt = 0;
      for (const [b, pad] of paden.entries()) {
        await server.open(pad, readFileSync(pad, 'utf8'));
        const document = TextDocument.create(uriVan(pad), 'regel', 1, server.tekst(pad));
        const plekken = lex(document.getText()).tokens.map(({ startOffset }) => startOffset);
        const stap = ALLES ? 1 : Math.max(1, Math.floor(plekken.length / MEESTE));
        for (const vraag of vragen.filter(({ per }) => per === 'bestand'))
          await stel(vraag, waarop(document, 0));
        for (let i = b % stap; i < plekken.length; i += stap) {
          const nu = ALLES ? perPlek : perPlek.slice(beurt++ % perPlek.length).slice(0, 1);
          for (const vraag of nu) {
            await stel(vraag, waarop(document, plekken[i] ?? 0));
            gesteld.set(vraag.methode, (gesteld.get(vraag.methode) ?? 0) + 1);
          }
        }
        await server.sluit(pad);
      }
      // Elke vraag is ten minste een paar keer gesteld.
      expect(perPlek.filter(({ methode }) => (gesteld.get(methode) ?? 0) < 20)).toEqual([]);
    },
    ALLES ? 3_600_000 : 180_000,
  );

  it(
    'antwoordt ook in een bestand dat na elk stuk ophoudt',
    async () => {
      const pad =
        paden.find((een) => een.endsWith('/zeeland-procesmodel-escalatie/procesmodel.regel')) ??
        paden[0] ??
        '';
      const tekst = readFileSync(pad, 'utf8');
      const plekken = lex(tekst).tokens.map(({ startOffset, image }) => startOffset + image.length);
      const stap = Math.max(1, Math.floor(plekken.length / (ALLES ? 400 : 12)));
      for (let i = 0; i < plekken.length; i += stap) {
        const tot = plekken[i] ?? 0;
        await server.open(pad, tekst.slice(0, tot));
        const document = TextDocument.create(uriVan(pad), 'regel', 1, server.tekst(pad));
        for (const vraag of vragen) await stel(vraag, waarop(document, tot));
        await server.sluit(pad);
      }
    },
    ALLES ? 3_600_000 : 180_000,
  );
});
