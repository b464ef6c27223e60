/** Een termijn die stil kan staan tot een dag die nog gezocht wordt: die dag kan ver weg liggen, en het zoeken mag daar niet op vastlopen. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { zaakVan } from '../../compiler/voorbeelden.ts';
import { waaromNiet } from '../../runtime/waarom-niet.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const LAATSTE_DAG = 'plichtTotHetGevenVanDeBeschikking.laatsteDag';

it('de laatste dag voor een beschikking op grond van de Wmo, na een verzoek om aanvulling', () => {
  const geopend = openWerkmap(WORTEL, ['policies/wet-wmo-2015']);
  const [regeling] = 'werkmap' in geopend ? geopend.werkmap.regelingen : [];
  const voorbeelden = regeling?.opgelost.voorbeelden ?? [];
  const voorbeeld = voorbeelden.find(({ naam }) => naam === 'Om aanvulling gevraagd: drie dagen stil');
  if (!regeling || !voorbeeld) throw new Error('het voorbeeld is er niet');
  const { model } = laad(regeling);
  const zaak = zaakVan(voorbeeld, voorbeelden, model);
  const { groepen } = waaromNiet(model, LAATSTE_DAG, zaak, { grootste: 1, meeste: 2, werkgrens: 1500 });
  const paden = groepen.map(({ veranderingen }) => veranderingen.map(({ pad }) => pad));
  expect(paden).toContainEqual(['aanvraag.dagVanOntvangst']);
}, 30_000);
