/** Het model als letterlijke data in de uitvoer: één regel per bepaling, feit of beslissing, zodat een diff leesbaar blijft. */
import type { Regelingmodel } from '../../runtime/model.ts';
import { tekst } from './tekst.ts';

export function schrijfModel(model: Regelingmodel): string {
  const velden = Object.entries(model).map(([sleutel, waarde]) => {
    const inhoud = Array.isArray(waarde) ? rij(waarde) : data(waarde);
    return `  ${sleutel}: ${inhoud},\n`;
  });
  return `{\n${velden.join('')}}`;
}

const rij = (delen: readonly unknown[]): string =>
  delen.length === 0 ? '[]' : `[\n${delen.map((deel) => `    ${data(deel)},\n`).join('')}  ]`;

/** JSON met veilige teksten; sleutels die geen naam zijn, blijven tussen aanhalingstekens. */
function data(waarde: unknown): string {
  if (typeof waarde === 'string') return tekst(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map(data).join(', ')}]`;
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde);
  const velden = Object.entries(waarde).map(([sleutel, deel]) => `${sleutel}: ${data(deel)}`);
  return `{ ${velden.join(', ')} }`;
}
