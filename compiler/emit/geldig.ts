/** De snelle controle van een zaak: veld voor veld, zonder te kopiëren. Wie faalt, gaat naar de uitvoerige controle. */
import type { Feit, Type } from '../../runtime/model.ts';
import { als, bovenaan, constante, uit, type Schrijver } from './schrijver.ts';
import { naam } from './tekst.ts';
import { objectenVan } from './typen.ts';

export function schrijfGeldig(s: Schrijver): string {
  const objecten = objectenVan(s);
  const functies = objecten.map(([object, feiten]) => {
    const velden = feiten.map((feit) => `  if (x.${feit.sleutel} !== undefined) {\n    if (${fout(s, feit)}) return false;\n    n++;\n  }\n`);
    return `function isGeldig_${naam(object)}(x${als(s, 'unknown')})${als(s, 'boolean')} {\n  if (!${uit(s, 'isHouder')}(x)) return false;\n  let n = 0;\n${velden.join('')}  return ${uit(s, 'heeftSleutels')}(x, n);\n}\n`;
  });
  const delen = objecten.map(
    ([object]) => `  if (z.${object} !== undefined) {\n    if (!isGeldig_${naam(object)}(z.${object})) return false;\n    n++;\n  }\n`,
  );
  const kop = '/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */\n';
  const romp = `  if (!${uit(s, 'isHouder')}(z)) return false;\n  let n = 0;\n${delen.join('')}  return ${uit(s, 'heeftSleutels')}(z, n);\n`;
  return [...functies, `${kop}function isGeldig(z${als(s, 'unknown')})${als(s, 'boolean')} {\n${romp}}\n`].join('\n');
}

function fout(s: Schrijver, feit: Feit): string {
  const waarde = `x.${feit.sleutel}`;
  const goed = vorm(s, feit, waarde);
  return feit.facultatief ? `${waarde} !== null && !${goed}` : `!${goed}`;
}

function vorm(s: Schrijver, feit: Feit, waarde: string): string {
  if (feit.soort === 'beoordeling') {
    const door = feit.door && feit.door.length > 0 ? `, ${constante(s, 'organen', feit.door)}` : '';
    return `${uit(s, 'isOordeel')}(${waarde}, ${los(s, feit.type)}${door})`;
  }
  if (feit.perDatum) return `${uit(s, 'isPerDag')}(${waarde}, ${los(s, feit.type)})`;
  return direct(s, feit.type, waarde);
}

const eenvoudig: Readonly<Partial<Record<Type['soort'], string>>> = {
  'ja/nee': 'isJaNee',
  tekst: 'isTekst',
  datum: 'isDatum',
  bedrag: 'isBedrag',
  aantal: 'isAantal',
  getal: 'isDecimaal',
  percentage: 'isDecimaal',
};

function direct(s: Schrijver, type: Type, waarde: string): string {
  if (type.soort === 'ja/nee') return `(typeof ${waarde} === 'boolean')`;
  const functie = eenvoudig[type.soort];
  if (functie !== undefined) return `${uit(s, functie)}(${waarde})`;
  return `${los(s, type)}(${waarde})`;
}

/** De vorm als functie van één waarde. */
function los(s: Schrijver, type: Type): string {
  const functie = eenvoudig[type.soort];
  const w = `(w${als(s, 'unknown')})${als(s, 'boolean')} =>`;
  if (functie === 'isDecimaal') return bovenaan(s, 'isGetal', ` = ${w} ${uit(s, functie)}(w)`);
  if (functie !== undefined) return uit(s, functie);
  const id = type.soort === 'keuze' || type.soort === 'keuzes' ? type.keuze : '';
  const keuze = s.keuzes.get(id);
  const labels = constante(s, naam(id), keuze?.labels ?? []);
  const anders = type.soort === 'keuze' && keuze?.vorm !== 'gesloten' ? ` || ${uit(s, 'isAnders')}(w)` : '';
  const isLabel = bovenaan(s, `is_${naam(id)}`, ` = ${w} ${labels}.includes(w${s.getypeerd ? ' as string' : ''})${anders}`);
  return type.soort === 'keuzes'
    ? bovenaan(s, `zijn_${naam(id)}`, ` = ${w} ${uit(s, 'isVerzameling')}(w, ${isLabel})`)
    : isLabel;
}
