/** Vóór alle proeven, één keer: de werkbank installeren (of wachten tot dat klaar is) en de extensie verpakken. */
import type { TestProject } from 'vitest/node';
import { bouwExtensie, verpak } from '../../lsp/client/verpakken/verpak.ts';
import { geenNetwerk, installatie, type Installatie } from './installatie.ts';

export default async function opzet(project: TestProject): Promise<void> {
  const gevonden = await metVsix(await installatie());
  project.provide('installatie', gevonden.soort === 'klaar' ? gevonden.map : '');
  project.provide('reden', gevonden.soort === 'klaar' ? '' : `(overgeslagen: ${gevonden.reden})`);
  if (gevonden.soort === 'niet') console.log(`De editorproef is overgeslagen: ${gevonden.reden}.`);
}

/** Verpakken vraagt een pakket dat niet bij de andere hoort; zonder netwerk is het er niet. */
async function metVsix(gevonden: Installatie): Promise<Installatie> {
  if (gevonden.soort === 'niet') return gevonden;
  await bouwExtensie();
  try {
    verpak();
    return gevonden;
  } catch (fout) {
    if (fout instanceof Error && geenNetwerk.test(fout.message))
      return { soort: 'niet', reden: 'het pakketregister is niet te bereiken' };
    throw fout;
  }
}
