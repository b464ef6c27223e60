/** Het manifest van de extensie: wat het noemt bestaat, en alles is Nederlands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUNDEL, tekstbundel } from '../../lsp/client/verpakken/teksten.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLIENT = join(ROOT, 'lsp/client');
const lees = (naam: string): unknown => JSON.parse(readFileSync(join(CLIENT, naam), 'utf8'));
const tekst = readFileSync(join(CLIENT, 'package.json'), 'utf8');
const manifest = lees('package.json') as {
  readonly version: string;
  readonly capabilities: {
    readonly untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
};
const bron = readdirSync(CLIENT)
  .filter((naam) => naam.endsWith('.ts'))
  .map((naam) => readFileSync(join(CLIENT, naam), 'utf8'))
  .join('\n');

describe('manifest', () => {
  it('heeft de versie van het pakket', () => {
    const pakket = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(manifest.version).toBe(pakket.version);
  });

  it('elke tekst staat in package.nls.json, en daar staat niets te veel', () => {
    const gevraagd = [...tekst.matchAll(/"%([\w.]+)%"/g)].map(([, naam]) => naam);
    expect([...new Set(gevraagd)].sort()).toEqual(Object.keys(lees('package.nls.json') as object).sort());
  });

  it('elke tekst van de extensie zelf is te vertalen, en staat in de bundel (npm run teksten)', () => {
    expect(readFileSync(BUNDEL, 'utf8')).toBe(tekstbundel());
    expect(Object.keys(JSON.parse(tekstbundel()) as object).length).toBeGreaterThan(30);
  });

  it('elk bestand dat het noemt bestaat, behalve wat de bouw maakt', () => {
    const paden = [...tekst.matchAll(/"(\.?\/?[\w./-]+\.(?:json|md|svg|png))"/g)].map(([, pad = '']) => pad);
    expect(paden.length).toBeGreaterThan(10);
    expect(paden.filter((pad) => !existsSync(join(CLIENT, pad)))).toEqual([]);
  });

  it('heeft geen eigen fragmenten: die geeft de server, en dan stonden zij dubbel in de aanvulling', () => {
    expect(Object.keys(manifest.contributes)).not.toContain('snippets');
  });

  it('elke opdracht wordt ergens geregistreerd', () => {
    const namen = manifest.contributes.commands.map(({ command }) => command);
    expect(namen.filter((naam) => !new RegExp(`registerCommand\\(\\s*'${naam}'`).test(bron))).toEqual([]);
  });

  it('zonder vertrouwen telt een eigen server niet', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    expect(supported).toBe('limited');
    expect(restrictedConfigurations).toContain('regel.server.pad');
    expect(Object.keys(manifest.contributes.configuration.properties)).toContain('regel.server.pad');
  });
});
