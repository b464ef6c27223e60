/**
 * Elk vermogen dat de server noemt, op elk woord van elke meegeleverde regeling: nooit een fout. In de gewone gang krijgt elk woord een van
 * de vragen, op de rij af; met `OVERAL=1` krijgt elk woord ze allemaal (uren werk), met `OVERAL=wet-awb` alleen in die map. Wat een
 * compilatie kost, gaat ook dan niet bij elk woord: hernoemen bij een op de tien namen, een actie uitwerken bij een op de veertig.
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
const { OVERAL = '' } = process.env;
const ALLES = OVERAL !== '';
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
  paden = (await nodeSchijf.zoek(BELEID, 1000)).paden.filter(
    (pad) => !ALLES || OVERAL === '1' || pad.includes(`/${OVERAL}`),
  );
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

/** Wat zwaar is, gebeurt maar af en toe. */
const zware = new Map<string, number>();
const ZWAAR_OM_DE = { vraag: ALLES ? 10 : 40, vervolg: 40 };
function slaOver(methode: string, zwaar: 'vraag' | 'vervolg'): boolean {
  const nummer = zware.get(methode) ?? 0;
  zware.set(methode, nummer + 1);
  return nummer % ZWAAR_OM_DE[zwaar] !== 0;
}

/** Hier al eens gevraagd? Dezelfde naam in dezelfde map geeft dezelfde hernoeming, dezelfde actie op dezelfde regel hetzelfde. */
const gehad = new Set<string>();
function nieuw(...delen: readonly unknown[]): boolean {
  const sleutel = JSON.stringify(delen);
  return !gehad.has(sleutel) && gehad.add(sleutel) !== undefined;
}
const mapVan = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** Zonder hernoembare naam is de vraag licht: dan wordt zij geweigerd. */
async function isNieuweNaam(waar: Waar): Promise<boolean> {
  const vraag = { textDocument: { uri: waar.uri }, position: waar.plek };
  const naam = await server.client.sendRequest('textDocument/prepareRename', vraag).catch(() => undefined);
  return naam === undefined || nieuw(mapVan(waar.uri), (naam as { placeholder?: string }).placeholder);
}

/** Wat er niet goed ging; de rest van de vragen gaat door. */
const mislukt: string[] = [];

async function stel({ methode, bij, verder, zwaar, weigert }: Vraag, waar: Waar): Promise<void> {
  if (zwaar === 'regel' && !nieuw(methode, waar.uri, waar.plek.line)) return;
  if (zwaar === 'vraag' && ((ALLES && !(await isNieuweNaam(waar))) || slaOver(methode, zwaar))) return;
  try {
    const antwoord = await server.client.sendRequest(methode, bij(waar));
    for (const later of verder?.(antwoord, waar) ?? []) {
      const titel = 'title' in later.bij ? later.bij.title : '';
      const weg =
        zwaar === 'vervolg' && (!nieuw(methode, waar.uri, waar.plek.line, titel) || slaOver(methode, zwaar));
      if (!weg) await server.client.sendRequest(later.methode, later.bij);
    }
  } catch (fout) {
    if (weigert && fout instanceof ResponseError && fout.code === LSPErrorCodes.RequestFailed) return;
    const { line, character } = waar.plek;
    const wat = fout instanceof Error ? fout.message : String(fout);
    mislukt.push(`${methode} op ${waar.uri}:${String(line + 1)}:${String(character + 1)}: ${wat}`);
  }
}

describe('elk vermogen, overal', () => {
  it('kent de vermogens die editors verwachten', () => {
    expect(new Set(vragen.map(({ methode }) => methode)).size).toBeGreaterThanOrEqual(20);
  });

  it(
    'antwoordt zonder fout over elk bestand, en op de woorden erin',
    async () => {
      expect(paden.length).toBeGreaterThan(ALLES ? 0 : 20);
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
      if (ALLES) console.log([...gesteld].map(([methode, keer]) => `${methode} ${String(keer)}`).join('\n'));
      expect(mislukt).toEqual([]);
      // Elke vraag is ten minste een paar keer gesteld.
      expect(perPlek.filter(({ methode }) => (gesteld.get(methode) ?? 0) < 20)).toEqual([]);
    },
    ALLES ? 14_400_000 : 180_000,
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
        gehad.clear();
        for (const vraag of vragen) await stel(vraag, waarop(document, tot));
        await server.sluit(pad);
      }
      expect(mislukt).toEqual([]);
    },
    ALLES ? 14_400_000 : 180_000,
  );
});
