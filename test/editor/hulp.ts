/** De proeven delen één installatie en één gebouwde `.vsix`; elke proef heeft een eigen, verse werkbank. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { inject } from 'vitest';
import { startWerkbank, vsixVan, type Werkbank, type Werkbankopties, ROOT } from './werkbank.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** De map van de installatie, of leeg met een reden. */
    readonly installatie: string;
    readonly reden: string;
  }
}

export const werkbankAanwezig = (): boolean => inject('installatie') !== '';

export const werkbank = (
  opties: Pick<Werkbankopties, 'metVertrouwen' | 'alleenBrowser'> = {},
): Promise<Werkbank> => {
  const vsix = vsixVan();
  if (!existsSync(vsix)) throw new Error('Er is geen .vsix: draai eerst npm run extensie.');
  return startWerkbank({ installatie: inject('installatie'), vsix, ...opties });
};

/** Bundelt de proeven voor de extensiehost als een lege extensie. Geeft haar map. */
export async function bouwSuite(map: string, uitslag: string): Promise<string> {
  await build({
    entryPoints: [join(ROOT, 'test/editor/suite/index.ts')],
    outfile: join(map, 'suite.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    define: { UITSLAG: JSON.stringify(uitslag) },
    logLevel: 'warning',
  });
  const manifest = { name: 'proef', publisher: 'regel', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(map, 'package.json'), JSON.stringify(manifest));
  return map;
}
