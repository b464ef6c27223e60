/**
 * Model → uitvoer: TypeScript, of JavaScript met typen ernaast, een JSON Schema van de zaak, en dezelfde code als
 * fabriek om in een lopend proces te gebruiken. Gelijke invoer geeft letter voor letter gelijke uitvoer.
 */
import type { Beslissing } from '../../runtime/model.ts';
import type { Gecompileerd } from '../phases.ts';
import { beslissingsnaam, kernVan } from './beslissing.ts';
import { schrijfControles } from './controles.ts';
import { schrijfGeldig } from './geldig.ts';
import { maakSchrijver, uit, vrij, type Schrijver } from './schrijver.ts';
import { schrijfSchema } from './schema.ts';
import { inCommentaar, tekst } from './tekst.ts';
import { schrijfTypen, waardetype } from './typen.ts';
import { schrijfModel } from './model.ts';
import { schrijfVerdelingen, VERDEELTYPE } from './verdeling.ts';

export interface Uitvoerbestand {
  readonly naam: string;
  readonly inhoud: string;
}

/** Het begin van elk gegenereerd bestand; alleen wat zo begint, wordt overschreven. */
export const generatiekop = '// Gegenereerd door regel';

export function schrijfUit(regeling: Gecompileerd, doel: 'ts' | 'js'): readonly Uitvoerbestand[] {
  const basis = (regeling.hoofdbestand.split(/[\\/]/).pop() ?? 'regeling').replace(/\.regel$/, '');
  const schema = { naam: `${basis}.schema.json`, inhoud: schrijfSchema(regeling.model) };
  if (doel === 'ts') return [{ naam: `${basis}.regel.ts`, inhoud: schrijfModule(regeling, true) }, schema];
  return [
    { naam: `${basis}.regel.js`, inhoud: schrijfModule(regeling, false) },
    { naam: `${basis}.regel.d.ts`, inhoud: schrijfDeclaraties(regeling) },
    schema,
  ];
}

/** De romp van een functie met één parameter `runtime` die `{ model, evaluators, regeling }` teruggeeft. */
export function alsFabriek(regeling: Gecompileerd): string {
  const { s, romp, evaluators } = schrijfRomp(regeling, false);
  const gebruikt = `const { ${[...s.gebruikt].sort().join(', ')} } = runtime;\n`;
  const [gewoon, bijElement] = gescheiden(evaluators).map(perId);
  const slot = `const evaluators = {\n${gewoon ?? ''}};\nconst perElement = {\n${bijElement ?? ''}};\n`;
  const regelingcode =
    'const regeling = maakRegeling(model, Object.values({ ...evaluators, ...perElement }));\n';
  return `'use strict';\n${gebruikt}${romp}${slot}${regelingcode}return { model, evaluators, perElement, regeling };\n`;
}

// ── De module ────────────────────────────────────────────────────────────────────────────────────────────────────

interface Evaluator {
  readonly id: string;
  readonly naam: string;
  readonly beslissing: Beslissing;
}

interface Romp {
  readonly s: Schrijver;
  readonly romp: string;
  readonly evaluators: readonly Evaluator[];
  /** Namen van de functies die verdelen. */
  readonly verdelingen: readonly string[];
}

function schrijfRomp(regeling: Gecompileerd, getypeerd: boolean): Romp {
  const s = maakSchrijver(regeling.model, getypeerd);
  const beslissingen = [...regeling.model.beslissingen].sort(opBron);
  const evaluators = beslissingen.map((beslissing) => ({
    id: beslissing.id,
    naam: vrij(s, beslissingsnaam(beslissing)),
    beslissing,
  }));
  const openbaar = evaluators.map((deel) => schrijfEvaluator(s, deel)).join('\n');
  // Wie niets beslist, heeft niets aan een controle van de zaak.
  const geldig = evaluators.length === 0 ? '' : `${schrijfGeldig(s)}${schrijfControles(s)}`;
  uit(s, 'maakRegeling');
  const functies = [...s.functies].sort((a, b) => a.orde - b.orde || opAlfabet(a.naam, b.naam));
  const constanten = [...s.constanten].map(([code, naam]) => `const ${naam}${code};\n`);
  const modeltype = getypeerd ? ': Regelingmodel' : '';
  const model = `const model${modeltype} = ${schrijfModel(regeling.model)};\n`;
  const verdelingen = schrijfVerdelingen(s);
  const delen = [
    constanten.join(''),
    ...functies.map((functie) => functie.tekst),
    geldig,
    model,
    openbaar,
    verdelingen.map((deel) => deel.tekst).join('\n'),
  ];
  const romp = `${delen.filter((deel) => deel !== '').join('\n')}\n`;
  return { s, romp, evaluators, verdelingen: verdelingen.map(({ naam }) => naam) };
}

const opAlfabet = new Intl.Collator('nl').compare;

const opBron = (a: Beslissing, b: Beslissing): number =>
  opAlfabet(a.bestand ?? '', b.bestand ?? '') || a.regel - b.regel || opAlfabet(a.id, b.id);

/** De gewone evaluatoren, en die per element. */
const gescheiden = (evaluators: readonly Evaluator[]): readonly (readonly Evaluator[])[] => [
  evaluators.filter(({ beslissing }) => beslissing.element === undefined),
  evaluators.filter(({ beslissing }) => beslissing.element !== undefined),
];

const perId = (evaluators: readonly Evaluator[]): string =>
  evaluators.map(({ id, naam }) => `  ${tekst(id)}: ${naam},\n`).join('');

function schrijfEvaluator(s: Schrijver, { id, naam, beslissing }: Evaluator): string {
  const type = waardetype(s, beslissing.type);
  const soort = s.getypeerd ? `<Zaak, ${type}>` : '';
  const kern = kernVan(s, id);
  const delen = [beslissing.naam, beslissing.vraag ?? ''].filter((deel) => deel !== '');
  const kop = `/** ${inCommentaar(delen.join(' · '))} */\n`;
  const snel = s.model.controles.length === 0 ? 'isGeldig' : 'isGeldig, doorstaatControles';
  const maak = beslissing.element === undefined ? 'maakEvaluator' : 'maakElementevaluator';
  return `${kop}const ${naam} = ${uit(s, maak)}${soort}(model, ${tekst(id)}, ${kern}, ${snel});\n`;
}

function schrijfModule(regeling: Gecompileerd, getypeerd: boolean): string {
  const { s, romp, evaluators, verdelingen } = schrijfRomp(regeling, getypeerd);
  const typen = getypeerd ? `${schrijfTypen(s)}\n` : '';
  const invoer = [...s.gebruikt].sort();
  const genoemd = new Set(
    `${typen}${romp}`.match(
      /\b(?:Afwijking|Anders|Elementenlijst|Oordeel|OpDag|Opties|Regelingmodel|Verdeeluitslag|Verdeelzaak|Waarheid|Zaakherkomst)\b/g,
    ),
  );
  const typeInvoer =
    getypeerd && genoemd.size > 0
      ? `import type { ${[...genoemd].sort().join(', ')} } from 'regel/runtime';\n`
      : '';
  const kop = kopVan(regeling);
  return `${kop}import { ${invoer.join(', ')} } from 'regel/runtime';\n${typeInvoer}\n${typen}${romp}\n${schrijfExports(evaluators, verdelingen)}`;
}

function kopVan({ model, bestanden }: Gecompileerd): string {
  const namen = bestanden.map((pad) => pad.split(/[\\/]/).pop() ?? pad).join(', ');
  const bron = model.link === undefined ? '' : `// Publicatie: ${inCommentaar(model.link)}\n`;
  const rechtskracht =
    model.rechtskracht === undefined ? '' : '// Zonder rechtskracht: geen uitkomst hiervan is een norm.\n';
  return `${generatiekop} uit ${namen}. Niet met de hand wijzigen.\n// ${inCommentaar(model.titel)}\n${rechtskracht}${bron}/* eslint-disable */\n`;
}

function schrijfExports(evaluators: readonly Evaluator[], verdelingen: readonly string[]): string {
  const [gewoon = [], bijElement = []] = gescheiden(evaluators);
  const kop = '/** Alle beslissingen op hun id. */\n';
  const heel = '/** Alle beslissingen van de regeling in één zaak. */\n';
  const namen = [...evaluators.map(({ naam }) => naam), ...verdelingen];
  const element =
    bijElement.length === 0
      ? ''
      : `/** De beslissingen per element van een lijst, op hun id. */\nexport const perElement = {\n${perId(bijElement)}};\n\n`;
  const samen = bijElement.length === 0 ? 'evaluators' : '{ ...evaluators, ...perElement }';
  const alle = evaluators.length === 0 ? '[]' : `Object.values(${samen})`;
  return `${kop}export const evaluators = {\n${perId(gewoon)}};\n\n${element}${heel}export const regeling = maakRegeling(model, ${alle});\n\nexport {\n  model,\n${namen.map((naam) => `  ${naam},\n`).join('')}};\n`;
}

/** De typen bij de JavaScript-uitvoer. */
function schrijfDeclaraties(regeling: Gecompileerd): string {
  const s = maakSchrijver(regeling.model, true);
  const { evaluators, verdelingen } = schrijfRomp(regeling, true);
  const typen = schrijfTypen(s);
  const regels = evaluators.map(
    ({ naam, beslissing }) =>
      `/** ${inCommentaar(beslissing.naam)} */\nexport declare const ${naam}: ${beslissing.element === undefined ? 'Evaluator' : 'Elementevaluator'}<Zaak, ${waardetype(s, beslissing.type)}>;\n`,
  );
  const [gewoon = [], bijElement = []] = gescheiden(evaluators);
  const alsVelden = (rij: readonly Evaluator[]): string =>
    rij.map(({ id, naam }) => `  readonly ${tekst(id)}: typeof ${naam};\n`).join('');
  const element =
    bijElement.length === 0 ? '' : `export declare const perElement: {\n${alsVelden(bijElement)}};\n`;
  const invoer = ['Afwijking', 'Anders', 'Elementenlijst', 'Oordeel', 'OpDag', 'Zaakherkomst'].filter(
    (naam) => new RegExp(`\\b${naam}\\b`).test(typen + regels.join('')),
  );
  const kop = `${kopVan(regeling)}import type { ${[...invoer, ...(bijElement.length > 0 ? ['Elementevaluator'] : []), 'Evaluator', 'Opties', 'Regelingmodel', 'Uitkomst', ...(verdelingen.length > 0 ? ['Verdeeluitslag', 'Verdeelzaak'] : [])].join(', ')} } from 'regel/runtime';\n\n`;
  const slot = `export declare const model: Regelingmodel;\nexport declare const evaluators: {\n${alsVelden(gewoon)}};\n${element}export declare const regeling: (zaak: Zaak, opties?: Opties) => Readonly<Record<string, Uitkomst>>;\n`;
  const verdeel = verdelingen.map((naam) => `export declare const ${naam}: ${VERDEELTYPE};\n`);
  return `${kop}${typen}\n${regels.join('')}${verdeel.join('')}${slot}`;
}
