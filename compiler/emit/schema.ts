/** JSON Schema (2020-12) van een zaak: voor formulieren, koppelingen en editors. */
import type { Feit, Keuze, Regelingmodel, Type } from '../../runtime/model.ts';
import { elementobjecten, objectenVan } from './typen.ts';

type Schema = Readonly<Record<string, unknown>>;

export function schrijfSchema(model: Regelingmodel): string {
  const elementen = elementobjecten(model);
  const objecten = objectenVan({ model })
    .filter(([object]) => !elementen.has(object))
    .map(([object, feiten]) => [object, objectschema(model, feiten)] as const);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:regel:${model.id}:zaak`,
    title: `Zaak: ${model.titel}`,
    description: `Wat over één geval bekend is. Wat ontbreekt is onbekend; null is bekend afwezig.${model.rechtskracht === undefined ? '' : ' De bron heeft geen rechtskracht: geen uitkomst is een norm.'}`,
    type: 'object',
    properties: Object.fromEntries([
      ...objecten,
      herkomstschema(objecten.map(([object]) => object)),
      ...lezingen(model),
      ...afwijkingen(model),
    ]) as Schema,
    additionalProperties: false,
    ...verwerkingen(model),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** De vorm van een pad; dat het gegeven bestaat, zegt de controle van de zaak. */
function herkomstschema(objecten: readonly string[]): readonly [string, Schema] {
  const tekst = { type: 'string', pattern: '\\S' };
  const naam = '[^.\\[\\]]+';
  const begin = objecten.map((object) => object.replace(/\$/g, '\\$&')).join('|');
  const schema = {
    title: 'Herkomst van gegevens, op hun pad',
    description: 'Verandert geen uitkomst.',
    type: 'object',
    propertyNames: { pattern: `^(${begin})\\.${naam}((\\.elementen)?\\[\\d+\\](\\.${naam})?)?$` },
    additionalProperties: object({ bron: tekst, bekend: dag, kenmerk: tekst }),
  };
  return ['herkomst', schema];
}

function lezingen(model: Regelingmodel): readonly (readonly [string, Schema])[] {
  if (model.lezingen.length === 0) return [];
  const velden = model.lezingen.map((lezing) => {
    const letters = lezing.alternatieven.map((deel) => deel.letter);
    return [lezing.id, { title: lezing.naam, description: lezing.vraag, enum: letters }];
  });
  return [['lezingen', object(Object.fromEntries(velden) as Schema)]];
}

function afwijkingen({ afwijkgronden }: Regelingmodel): readonly (readonly [string, Schema])[] {
  if (!afwijkgronden) return [];
  const tekst = { type: 'string' };
  const velden = {
    opGrondVan: { enum: afwijkgronden.map(({ bepaling }) => bepaling) },
    beslissing: { ...tekst, description: 'de id van de uitkomst' },
    waarde: { type: ['boolean', 'string', 'integer'] },
    van: { type: 'array', items: tekst, minItems: 1, description: "de id's van bepalingen" },
    motivering: tekst,
    door: { ...tekst, examples: [...new Set(afwijkgronden.map(({ door }) => door))] },
    datum: dag,
    mandaat: tekst,
  };
  const items = object(velden, ['opGrondVan', 'beslissing', 'waarde', 'van']);
  return [
    ['afwijkingen', { title: 'Afwijkingen die een orgaan in dit geval toestond', type: 'array', items }],
  ];
}

function objectschema(model: Regelingmodel, feiten: readonly Feit[]): Schema {
  return object(Object.fromEntries(feiten.map((feit) => [feit.sleutel, feitschema(model, feit)])));
}

const object = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
});

function feitschema(model: Regelingmodel, feit: Feit): Schema {
  const waarde = waardeschema(model, feit.type);
  const heel =
    feit.soort === 'beoordeling' ? oordeelschema(feit, waarde) : feit.perDatum ? perDag(waarde) : waarde;
  const kop = {
    title: feit.naam,
    ...(feit.vraag === undefined ? {} : { description: feit.vraag }),
    ...(feit.ligtVast ? { 'x-regel-ligt-vast': true } : {}),
    ...herkomst(feit),
  };
  return feit.facultatief ? { ...kop, anyOf: [heel, { type: 'null' }] } : { ...kop, ...heel };
}

/** Voor wie een formulier of logboek maakt: wie het aanlevert, en wat het voor de AVG is. */
function herkomst({ leverancier, avg }: Feit): Schema {
  return {
    ...(leverancier ? { 'x-regel-volgens': leverancier } : {}),
    ...(avg ? { 'x-regel-avg': avg.soorten } : {}),
    ...(avg?.verwerking === undefined ? {} : { 'x-regel-verwerking': avg.verwerking }),
  };
}

function verwerkingen({ verwerkingen: alle }: Regelingmodel): Schema {
  if (!alle) return {};
  const delen = alle.map(({ id, regel: _regel, bestand: _bestand, ...rest }) => [id, rest]);
  return { 'x-regel-verwerkingen': Object.fromEntries(delen) as Schema };
}

const dag = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

function perDag(waarde: Schema): Schema {
  return { type: 'array', items: object({ op: dag, waarde }, ['op', 'waarde']) };
}

function oordeelschema(feit: Feit, oordeel: Schema): Schema {
  const door = { type: 'string', ...(feit.door && feit.door.length > 0 ? { examples: feit.door } : {}) };
  const tekst = { type: 'string' };
  return object({ oordeel, motivering: tekst, door, datum: dag, mandaat: tekst }, ['oordeel']);
}

function waardeschema(model: Regelingmodel, type: Type): Schema {
  switch (type.soort) {
    case 'ja/nee':
      return { type: 'boolean' };
    case 'tekst':
      return { type: 'string' };
    case 'datum':
      return {
        type: 'string',
        pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
        examples: ['2026-03-01', '2026-03', '2026'],
      };
    case 'bedrag':
      return { type: 'string', pattern: '^-?\\d+(\\.\\d{1,2})?$', examples: ['67.29'] };
    case 'getal':
    case 'percentage':
      return { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$', examples: ['8'] };
    case 'aantal':
      return { type: 'integer', minimum: 0, description: `in ${type.eenheid}` };
    case 'keuze':
      return keuzeschema(model.keuzes.find((keuze) => keuze.id === type.keuze));
    case 'keuzes':
      return verzameling(model.keuzes.find((keuze) => keuze.id === type.keuze));
    case 'lijst':
      return lijstschema(model, type.object);
  }
}

/** Een gewone lijst is volledig; een onvolledige zegt dat erbij. */
function lijstschema(model: Regelingmodel, element: string): Schema {
  const eigen = model.feiten.filter((feit) => feit.object === element);
  const lijst: Schema = { type: 'array', items: objectschema(model, eigen) };
  return {
    anyOf: [lijst, object({ volledig: { const: false }, elementen: lijst }, ['volledig', 'elementen'])],
  };
}

function keuzeschema(keuze: Keuze | undefined): Schema {
  const labels: Schema = { enum: keuze?.labels ?? [] };
  if (!keuze || keuze.vorm === 'gesloten') return labels;
  return { anyOf: [labels, object({ anders: { type: 'string', minLength: 1 } }, ['anders'])] };
}

function verzameling(keuze: Keuze | undefined): Schema {
  const lijst: Schema = { type: 'array', items: { enum: keuze?.labels ?? [] }, uniqueItems: true };
  return { anyOf: [lijst, object({ ja: lijst, nee: lijst })] };
}
