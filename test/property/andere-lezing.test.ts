/**
 * Wat de uitleg over een andere lezing zegt, is wat er uitkomt als die lezing echt gekozen wordt. Over de voorbeelden van de
 * geleverde regelingen, over half bekende zaken daaruit, en over gemaakte regelingen.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { laad, type Geladen } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { zaakVan } from '../../compiler/voorbeelden.ts';
import { canoniek } from '../../runtime/canoniek.ts';
import type { AndereLezing, Knoop, Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import { uitZaad } from './lus.ts';
import { compileer } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { deelVan } from './uitleg-deel.ts';
import { maakZaak, type Zaak } from './zaak.ts';

const ROOT = join(import.meta.dirname, '../..');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(join(ROOT, 'runtime/uitkomst.schema.json'), 'utf8')) as object);
const past = ajv.getSchema('urn:regel:uitkomst:1#/$defs/Uitkomst');

const MET = { uitleg: true, andereLezingen: true };

interface Telling {
  uitkomsten: number;
  gelijk: number;
  anders: number;
  onbekend: number;
}
const nieuweTelling = (): Telling => ({ uitkomsten: 0, gelijk: 0, anders: 0, onbekend: 0 });

/** Elke knoop met een lezing, met haar andere letters; de boom zonder die letters blijft over. */
function zonderAnders(knoop: Knoop, gevonden: Map<string, readonly AndereLezing[]>): Knoop {
  const { lezing, id = '', delen } = knoop;
  const kaal =
    delen === undefined ? knoop : { ...knoop, delen: delen.map((deel) => zonderAnders(deel, gevonden)) };
  if (lezing?.anders === undefined) return kaal;
  const { anders, ...rest } = lezing;
  expect(gevonden.has(id)).toBe(false);
  gevonden.set(id, anders);
  return { ...kaal, lezing: rest };
}

/** Onafhankelijk van de uitleg zelf: komt er hetzelfde uit? */
function gelijkgebleven(a: Uitkomst, b: Uitkomst): boolean {
  const kern = (u: Uitkomst): unknown => {
    const naast = [
      u.metAfwijking && [kern(u.metAfwijking.uitkomst)],
      u.voorlopig?.soort === 'waarde' && u.voorlopig.waarde,
    ];
    if (u.soort === 'waarde') return [u.waarde, naast];
    if (u.soort === 'niet van toepassing') return [u.reden, naast];
    if (u.soort === 'onbekend')
      return [u.open.map(({ pad, soort, opDatum }) => [pad, soort, opDatum].join()).sort(), naast];
    return [u.soort === 'tegenstrijdig' ? u.tussen : u.soort, naast];
  };
  return a.soort === b.soort && canoniek(kern(a)) === canoniek(kern(b));
}

function toets(
  { model }: Pick<Geladen, 'model'>,
  beslis: (opties?: Opties) => Uitkomst | undefined,
  telling: Telling,
): readonly string[] {
  const uitkomst = beslis(MET);
  const gewoon = beslis({ uitleg: true });
  const { uitleg } = uitkomst ?? {};
  if (!uitkomst || !uitleg || !gewoon) return [];
  const fouten: string[] = [];
  const gevonden = new Map<string, readonly AndereLezing[]>();
  const boom = zonderAnders(uitleg.boom, gevonden);
  if (canoniek({ ...uitkomst, uitleg: { ...uitleg, boom } }) !== canoniek(gewoon))
    fouten.push('zonder de andere lezingen is het niet de gewone uitkomst');
  if (past?.(JSON.parse(JSON.stringify(uitkomst))) !== true)
    fouten.push(ajv.errorsText(past?.errors?.slice(-3)));
  const gerekend = uitkomst.soort !== 'onbekend' || uitkomst.open.length <= 5;
  const inBoom = (knoop: Knoop): readonly string[] => [
    ...(knoop.soort === 'lezing' ? [knoop.id ?? ''] : []),
    ...(knoop.delen ?? []).flatMap(inBoom),
  ];
  const lezingen = uitkomst.soort === 'onbekend' ? new Set(inBoom(boom)) : deelVan(uitleg).lezingen;
  const hoort = gerekend ? [...lezingen] : [];
  if (canoniek(hoort.sort()) !== canoniek([...gevonden.keys()].sort()))
    fouten.push(`lezingen: ${[...gevonden.keys()].join()} in plaats van ${hoort.join()}`);
  if (gevonden.size > 0) telling.uitkomsten++;
  for (const [id, anders] of gevonden)
    for (const { letter, uitkomst: gezegd, zelfde } of anders) {
      const vers = beslis({ lezingen: { [id]: letter } });
      const { meldingen: _, ...kaal } = vers ?? {};
      if (canoniek(kaal) !== canoniek(gezegd)) fouten.push(`${id} = ${letter}: er komt iets anders uit`);
      if (vers && gelijkgebleven(vers, gewoon) !== zelfde)
        fouten.push(`${id} = ${letter}: zelfde is ${String(zelfde)}`);
      const soort = zelfde ? 'gelijk' : gezegd.soort === 'onbekend' ? 'onbekend' : 'anders';
      telling[soort]++;
    }
  const letters = [...gevonden].every(([id, anders]) => {
    const lezing = model.lezingen.find((deel) => deel.id === id);
    return anders.length >= (lezing?.alternatieven.length ?? 0) - 1;
  });
  return letters ? fouten : [...fouten, 'er ontbreekt een letter'];
}

it('over gemaakte regelingen', () => {
  const telling = nieuweTelling();
  const fouten: string[] = [];
  const einde = Date.now() + 60_000;
  for (let zaad = 1; zaad <= 120 && fouten.length < 5 && (zaad < 40 || Date.now() < einde); zaad++) {
    const programma = compileer(schrijfProgramma(uitZaad(zaad)));
    if ('fouten' in programma) continue;
    for (const bekend of [5, 8, 10]) {
      const zaak = maakZaak(programma.model, zaad * 7 + bekend, bekend);
      for (const { id } of programma.model.beslissingen) {
        const evaluator = programma.evaluators[id];
        if (!evaluator) continue;
        const gezien = toets(programma, (opties) => evaluator(zaak, opties), telling);
        fouten.push(...gezien.map((fout) => `zaad ${String(zaad)}/${String(bekend)} ${id}: ${fout}`));
      }
    }
  }
  expect(fouten.slice(0, 5)).toEqual([]);
  expect(telling.uitkomsten).toBeGreaterThan(50);
  expect(telling.gelijk).toBeGreaterThan(20);
  expect(telling.anders).toBeGreaterThan(20);
}, 180_000);

it('over de geleverde regelingen', () => {
  const geopend = openWerkmap(ROOT, ['policies']);
  if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
  const telling = nieuweTelling();
  const fouten: string[] = [];
  for (const regeling of geopend.werkmap.regelingen) {
    const geladen = laad(regeling);
    const { model } = geladen;
    const { voorbeelden } = regeling.opgelost;
    if (model.lezingen.length === 0) continue;
    for (const voorbeeld of voorbeelden) {
      const zaak = zaakVan(voorbeeld, voorbeelden, model) as Zaak;
      for (const verwacht of voorbeeld.verwacht) {
        if (!('beslissing' in verwacht) || fouten.length > 5) continue;
        const { beslissing: id, element } = verwacht;
        const gezien = toets(
          geladen,
          (opties) =>
            element === undefined
              ? geladen.evaluators[id]?.(zaak as never, opties)
              : geladen.perElement[id]?.(zaak as never, element, opties),
          telling,
        );
        fouten.push(...gezien.map((fout) => `${voorbeeld.naam}, ${id}: ${fout}`));
      }
    }
  }
  expect(fouten.slice(0, 5)).toEqual([]);
  expect(telling.uitkomsten).toBeGreaterThan(200);
  expect(telling.gelijk).toBeGreaterThan(100);
  expect(telling.anders).toBeGreaterThan(50);
  expect(telling.onbekend).toBeGreaterThan(5);
}, 180_000);
