/** Of iets in het gepubliceerde schema past: leeg als het past, anders wat er niet past. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const PAD = join(import.meta.dirname, '../../runtime/uitkomst.schema.json');
const SCHEMA = 'urn:regel:uitkomst:1';
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addSchema(JSON.parse(readFileSync(PAD, 'utf8')) as object);

/** Zonder naam: wat `regel toets --json` kan schrijven. */
export function past(wat?: string): (waarde: unknown) => string {
  const controle = ajv.getSchema(wat === undefined ? SCHEMA : `${SCHEMA}#/$defs/${wat}`);
  if (!controle) throw new Error(`Het schema kent ${String(wat)} niet.`);
  return (waarde) =>
    controle(JSON.parse(JSON.stringify(waarde))) === true
      ? ''
      : ajv.errorsText(controle.errors?.slice(-3)) + JSON.stringify(waarde).slice(0, 300);
}
