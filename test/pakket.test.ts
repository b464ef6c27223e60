/**
 * Het pakket zoals een gemeente het krijgt: ingepakt, geïnstalleerd in een lege map, en daar gebruikt zonder deze
 * repository. De afhankelijkheden komen uit het register van npm; is dat niet bereikbaar, dan slaan de proeven zich over.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const WORTEL = fileURLToPath(new URL('..', import.meta.url));
const TSC = join(WORTEL, 'node_modules/typescript/bin/tsc');
const MINUTEN = 60_000;

const REGELING = `regeling "Klein beleid"
  kenmerk: klein
  soort: verordening
  geldig: met ingang van 1 januari 2026

organen: het college.

gegevens over de aanvraag
  datum: datum "Op welke datum is de aanvraag gedaan?"
  tarief: bedrag "Wat kost het?"

parameters
  het maximumtarief: bedrag

uitkomsten over de aanvraag
  is op tijd: ja/nee
  vergoeding: bedrag

artikel 1 "Termijn"
  De aanvraag is op tijd
  indien de datum van de aanvraag op of vóór 1 mei 2026 ligt.

artikel 2 "Hoogte"
  De vergoeding van de aanvraag is het laagste van het tarief van de aanvraag en het maximumtarief.

voorbeeld "De laatste dag"
  gegeven
    De datum van de aanvraag is 1 mei 2026.
  verwacht
    De aanvraag is op tijd op grond van artikel 1.
`;

const GEBRUIK = `import { aanvraagIsOpTijd, aanvraagVergoeding } from './uit/klein.regel.js';

const zaak = { aanvraag: { datum: '2026-05-02', tarief: '60.50' }, parameters: { maximumtarief: '67.29' } };
const uitleg = aanvraagIsOpTijd(zaak, { uitleg: true }).uitleg;
console.log(JSON.stringify([aanvraagIsOpTijd(zaak), aanvraagVergoeding(zaak), aanvraagIsOpTijd({}).soort, uitleg.gronden]));
`;

/** Wat een afnemer met de typen kan; de uitkomst is een tekst, dus \`toFixed\` bestaat er niet op. */
const GETYPEERD = `import { aanvraagVergoeding, regeling, type Zaak } from './uit/klein.regel.js';
import { toonBedrag, type Uitkomst } from 'regel/runtime';
import { leesWerkruimte } from 'regel';

const zaak: Zaak = { aanvraag: { tarief: '60.50' } };
const uitkomst = aanvraagVergoeding(zaak);
const tekst: string = uitkomst.soort === 'waarde' ? toonBedrag(uitkomst.waarde) : '';
const alles: Readonly<Record<string, Uitkomst>> = regeling(zaak);
export { tekst, alles, leesWerkruimte };
`;

const FOUT = `import { aanvraagVergoeding } from './uit/klein.regel.js';
export const uitkomst = aanvraagVergoeding({ aanvraag: { tarrief: '60.50' } });
`;

interface Afloop {
  readonly status: number | null;
  readonly uit: string;
  readonly fout: string;
}

interface Proefmap {
  readonly map: string;
  readonly ingepakt: readonly string[];
  /** Waarom er niet geïnstalleerd kon worden; niets als het lukte. */
  readonly onbereikbaar?: string;
}

let proef: Proefmap;

describe('het ingepakte pakket', () => {
  beforeAll(() => {
    if (!existsSync(join(WORTEL, 'dist/compiler/cli/regel.js'))) geslaagd(npm(WORTEL, 'run build'));
    proef = richtIn(mkdtempSync(join(tmpdir(), 'regel-pakket-')));
  }, 5 * MINUTEN);

  afterAll(() => rmSync(proef.map, { recursive: true, force: true }));

  it('bevat alleen het gebouwde programma, het beleid en wat erbij hoort', () => {
    const toegestaan = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^dist\/(grammar|compiler|runtime)\/[\w/-]+\.(js|js\.map|d\.ts)$/,
      /^dist\/compiler\/cli\/[\w-]+\.js\.LEGAL\.txt$/,
      /^dist\/runtime\/uitkomst\.schema\.json$/,
      /^dist\/compiler\/site\/licenties\.txt$/,
      /^dist\/lsp\/(server\.js|server\.js\.LEGAL\.txt|licenties\.txt)$/,
      /^policies\/[^.][^/]*\/([\w-]+\/)*[\w-]+\.(regel|regel\.ts|schema\.json|json|ndjson|md)$/,
    ];
    expect(proef.ingepakt.filter((pad) => !toegestaan.some((vorm) => vorm.test(pad)))).toEqual([]);
    expect(proef.ingepakt.filter((pad) => /(^|[/.])(test|tmp|bench)[/.]/.test(pad))).toEqual([]);
    expect(proef.ingepakt).toEqual(
      expect.arrayContaining([
        'dist/compiler/cli/regel.js',
        'dist/compiler/site/proef.js',
        'dist/lsp/server.js',
        'dist/runtime/index.d.ts',
        'dist/runtime/uitkomst.schema.json',
        'README.md',
        'LICENSE',
      ]),
    );
  });

  describe(
    'in een lege map geïnstalleerd',
    () => {
      beforeEach((context) => {
        if (proef.onbereikbaar !== undefined)
          context.skip(`het register is niet bereikbaar: ${proef.onbereikbaar}`);
      });

      it('compileert een regeling, en gewoon JavaScript kan haar gebruiken', () => {
        geslaagd(npx('regel compileer klein.regel --uit uit --doel js'));
        const [opTijd, vergoeding, leeg, gronden] = JSON.parse(geslaagd(node('main.mjs')).uit) as unknown[];
        expect(opTijd).toEqual({ soort: 'waarde', waarde: false });
        expect(vergoeding).toEqual({ soort: 'waarde', waarde: '60.5' });
        expect(leeg).toBe('onbekend');
        expect(gronden).toEqual(['klein/1']);
      });

      it('brengt de plugin voor Prettier mee', () => {
        const opgemaakt = geslaagd(npx('prettier --plugin regel/prettier klein.regel'));
        expect(opgemaakt.uit).toContain('  kenmerk: klein\n  soort:   verordening\n');
        geslaagd(npx('regel opmaak klein.regel'));
        geslaagd(npx('prettier --check --plugin regel/prettier klein.regel'));
      });

      it('geeft typen waarmee een vergissing in een naam opvalt', () => {
        geslaagd(npx('regel compileer klein.regel --uit uit --doel js'));
        const klachten = tsc('main.ts', 'fout.ts').uit.trim().split('\n');
        expect(klachten).toEqual([
          expect.stringMatching(/^fout\.ts\(2,.*'tarrief' does not exist in type 'AanvraagGegevens'/),
        ]);
      });

      it('controleert een regeling en draait haar voorbeelden', () => {
        expect(geslaagd(npx('regel controleer klein.regel')).uit).toContain('Geen problemen');
        expect(geslaagd(npx('regel test klein.regel')).uit).toContain('1 geslaagd');
        const mislukt = npx('regel test anders.regel');
        expect(mislukt.status).toBe(1);
        expect(mislukt.uit).toContain('1 mislukt');
      });
    },
    MINUTEN,
  );
});

/** Pakt in, installeert in een lege map en zet daar het beleid en wie het gebruikt. */
function richtIn(map: string): Proefmap {
  const [pakket] = JSON.parse(
    geslaagd(npm(WORTEL, `pack --ignore-scripts --json --pack-destination "${map}"`)).uit,
  ) as [{ readonly filename: string; readonly files: readonly { readonly path: string }[] }];
  mkdirSync(join(map, 'leeg'));
  schrijf(map, {
    'package.json': '{ "private": true, "type": "module" }',
    'klein.regel': REGELING,
    'anders.regel': REGELING.replace(
      'De aanvraag is op tijd op grond',
      'De aanvraag is niet op tijd op grond',
    ),
    'main.mjs': GEBRUIK,
    'main.ts': GETYPEERD,
    'fout.ts': FOUT,
  });
  const ingepakt = pakket.files.map(({ path }) => path);
  const vlaggen = '--ignore-scripts --no-audit --no-fund --prefer-offline';
  const installatie = npm(join(map, 'leeg'), `install "${join(map, pakket.filename)}" ${vlaggen}`);
  if (installatie.status === 0) return { map, ingepakt };
  const oorzaak = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/.exec(
    installatie.fout,
  )?.[1];
  if (oorzaak === undefined) throw new Error(`Installeren mislukt:\n${installatie.fout}`);
  return { map, ingepakt, onbereikbaar: oorzaak };
}

function schrijf(map: string, bestanden: Readonly<Record<string, string>>): void {
  for (const [naam, inhoud] of Object.entries(bestanden)) writeFileSync(join(map, 'leeg', naam), inhoud);
}

// ── Opdrachten ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Via de shell, omdat npm op Windows een script is. */
function npm(map: string, opdracht: string): Afloop {
  return afloop(spawnSync(`npm ${opdracht}`, { cwd: map, shell: true, encoding: 'utf8', maxBuffer: 1e8 }));
}

const binnen = (): string => join(proef.map, 'leeg');

const npx = (opdracht: string): Afloop => npm(binnen(), `exec --no -- ${opdracht}`);

function node(...argumenten: readonly string[]): Afloop {
  return afloop(spawnSync(process.execPath, argumenten, { cwd: binnen(), encoding: 'utf8' }));
}

function tsc(...bestanden: readonly string[]): Afloop {
  const vlaggen = '--noEmit --strict --module nodenext --target es2022 --types --pretty false'.split(' ');
  return node(TSC, ...vlaggen, ...bestanden);
}

function afloop({ status, stdout, stderr }: ReturnType<typeof spawnSync>): Afloop {
  return { status, uit: String(stdout), fout: String(stderr) };
}

function geslaagd(gedaan: Afloop): Afloop {
  if (gedaan.status !== 0) throw new Error(`Afloop ${String(gedaan.status)}:\n${gedaan.uit}${gedaan.fout}`);
  return gedaan;
}
