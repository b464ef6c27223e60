/** De teksten van de extensie die te vertalen zijn. `npm run teksten` schrijft ze weg; een test houdt het bestand actueel. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const HIER = dirname(fileURLToPath(import.meta.url));
const CLIENT = dirname(HIER);
export const BUNDEL = join(CLIENT, 'l10n/bundle.l10n.json');

/** De inhoud van de bundel: elke tekst onder zichzelf, op alfabet. */
export function tekstbundel(): string {
  const teksten = [...new Set(bestanden(CLIENT).flatMap(tekstenIn))].sort();
  return `${JSON.stringify(Object.fromEntries(teksten.map((tekst) => [tekst, tekst])), undefined, 2)}\n`;
}

const bestanden = (map: string): readonly string[] =>
  readdirSync(map, { withFileTypes: true }).flatMap((deel) => {
    const pad = join(map, deel.name);
    if (deel.isDirectory()) return deel.name === 'verpakken' ? [] : bestanden(pad);
    return pad.endsWith('.ts') ? [pad] : [];
  });

function tekstenIn(pad: string): readonly string[] {
  const boom = ts.createSourceFile(pad, readFileSync(pad, 'utf8'), ts.ScriptTarget.ES2022, true);
  const gevonden: string[] = [];
  const bezoek = (knoop: ts.Node): void => {
    if (ts.isCallExpression(knoop) && knoop.expression.getText().endsWith('l10n.t')) {
      const [tekst] = knoop.arguments;
      if (tekst === undefined || !ts.isStringLiteralLike(tekst))
        throw new Error(`${pad}: een te vertalen tekst staat er letterlijk`);
      gevonden.push(tekst.text);
    }
    ts.forEachChild(knoop, bezoek);
  };
  bezoek(boom);
  return gevonden;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(BUNDEL, tekstbundel());
