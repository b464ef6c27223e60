/**
 * The JSON Schema (2020-12) of outcomes and explanations, made from the TypeScript types themselves: one source, so they cannot drift apart.
 * What types cannot say stands here: the fields per kind of node, the pattern of a field, and what a value can be.
 */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import ts from 'typescript';
import { patronen } from '../../runtime/vorm.ts';
import { KNOOPVELDEN } from './knoopvelden.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BRON = join(ROOT, 'runtime/toetsuitslag.ts');

/** Where the published schema stands. */
export const SCHEMA_PAD = join(ROOT, 'runtime/uitkomst.schema.json');

export type Schema = { readonly [sleutel: string]: unknown };

/** De types die een lezer los nodig heeft, met de bladzijde zelf voorop. */
const UITGANGEN = ['Toetsuitslag', 'WaaromNietuitslag', 'Watalsuitslag', 'Uitkomsten'] as const;

/** Wat `regel toets --json` kan schrijven. */
const BLADZIJDEN = UITGANGEN.slice(0, 3);

export function maakSchema(): Schema {
  const programma = ts.createProgram([BRON], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noLib: false,
    lib: ['lib.es2022.d.ts'],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const maker = new Maker(programma.getTypeChecker());
  const bron = programma.getSourceFile(BRON);
  const module = bron && programma.getTypeChecker().getSymbolAtLocation(bron);
  if (!module) throw new Error(`${BRON} is geen module.`);
  const namen = programma.getTypeChecker().getExportsOfModule(module);
  for (const naam of UITGANGEN) {
    const symbool = namen.find((deel) => deel.name === naam);
    if (!symbool) throw new Error(`${BRON} heeft geen ${naam}.`);
    maker.verwijs(programma.getTypeChecker().getDeclaredTypeOfSymbol(symbool));
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:regel:uitkomst:1',
    title: 'Uitkomsten en uitleg van Regel, versie 1',
    description:
      'Wat `regel toets --json` geeft, per zaak of per regel van een stroom. `#/$defs/Uitkomsten` is wat een gecompileerde regeling geeft, `#/$defs/Uitkomst` één beslissing, `#/$defs/Uitleg` haar uitleg.',
    anyOf: BLADZIJDEN.map((naam) => ({ $ref: `#/$defs/${naam}` })),
    $defs: Object.fromEntries([...maker.defs].sort(([a], [b]) => (a < b ? -1 : 1))) as Schema,
  };
}

export const schrijfSchema = (): string => `${JSON.stringify(maakSchema(), null, 2)}\n`;

/** Een hele dag; een {@link patronen.datum} kan ook onvolledig zijn. */
const DAG = { pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const BEPALING = { pattern: '^[^\\s/]+(/[^\\s/]+)*$' };
const GEVULD = { minLength: 1 };

/** Wat een veld altijd is, waar het ook staat. */
const PATRONEN: Readonly<Record<string, Schema>> = {
  ...Object.fromEntries(['op', 'vanaf', 'totEnMet', 'opDatum', 'bekend', 'dag'].map((veld) => [veld, DAG])),
  ...Object.fromEntries(
    [
      'bepaling',
      'bepalingen',
      'gronden',
      'overwogen',
      'wijktVoor',
      'gaatVoorOp',
      'mede',
      'opGrondVan',
      'van',
    ].map((veld) => [veld, BEPALING]),
  ),
  ...Object.fromEntries(
    ['id', 'tekst', 'naam', 'vraag', 'bericht', 'regeling', 'beslissing'].map((veld) => [veld, GEVULD]),
  ),
  datum: { pattern: patronen.datum },
  sinds: { pattern: patronen.datum },
  code: { pattern: '^U\\d{3}$' },
};

/** Een waarde uit een zaak: ja of nee, tekst (ook datums, bedragen en getallen), een aantal, of wat geen van de labels is. */
const WAARDE: Schema = {
  title: 'Waarde',
  description:
    'Ja of nee; tekst (een label, een datum, een bedrag of getal in decimalen); een geheel aantal; of wat geen van de labels van een keuze is.',
  anyOf: [
    { type: ['boolean', 'string', 'integer'] },
    {
      type: 'object',
      properties: { anders: { type: 'string', minLength: 1 } },
      required: ['anders'],
      additionalProperties: false,
    },
    { type: 'array', items: { type: 'string' } },
  ],
};

/** Alles wat het schema van de zaak daar toelaat, ook een oordeel of een lijst. */
const ZOALS_IN_DE_ZAAK: ReadonlySet<string> = new Set(['was', 'wordt']);

/** `null`: bekend dat het er niet is. */
const KAN_ER_NIET_ZIJN: ReadonlySet<string> = new Set(['nu', 'voorbeeld', 'waarden']);

class Maker {
  readonly defs = new Map<string, Schema>();
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  verwijs(type: ts.Type, veld = ''): Schema {
    const naam = naamVan(type);
    if (naam === undefined) return this.#los(type, veld);
    if (!this.defs.has(naam)) {
      this.defs.set(naam, {});
      const schema = naam === 'Knoop' ? this.#knoop(type) : this.#los(type, veld);
      this.defs.set(naam, { ...this.#beschrijving(type.aliasSymbol ?? type.symbol), ...schema });
    }
    return { $ref: `#/$defs/${naam}` };
  }

  #los(type: ts.Type, veld: string): Schema {
    if (type.flags & ts.TypeFlags.Unknown) return this.#waarde(veld);
    if (type.isUnion()) return this.#unie(type, veld);
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral)
      return { const: this.#checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.String) return { type: 'string', ...PATRONEN[veld] };
    if (type.flags & ts.TypeFlags.Number) return { type: 'integer', minimum: 0 };
    const element = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (element) return { type: 'array', items: this.verwijs(element, veld) };
    const waarde = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (waarde) return { type: 'object', additionalProperties: this.verwijs(waarde) };
    return this.#object(type);
  }

  #waarde(veld: string): Schema {
    if (ZOALS_IN_DE_ZAAK.has(veld)) return {};
    this.defs.set('Waarde', WAARDE);
    const waarde = { $ref: '#/$defs/Waarde' };
    return KAN_ER_NIET_ZIJN.has(veld) ? { anyOf: [waarde, { type: 'null' }] } : waarde;
  }

  #unie(type: ts.UnionType, naam: string): Schema {
    // Wat ook een getal kan zijn, is geen dag.
    const veld = type.types.some(({ flags }) => flags & ts.TypeFlags.Number) ? '' : naam;
    const leden = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const isBoolean = leden.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const over = isBoolean ? leden.filter(({ flags }) => !(flags & ts.TypeFlags.BooleanLiteral)) : leden;
    const teksten = over.flatMap((deel) => (deel.isStringLiteral() ? [deel.value] : []));
    const anders = over.filter((deel) => !deel.isStringLiteral());
    const delen: Schema[] = [
      ...(isBoolean ? [{ type: 'boolean' }] : []),
      ...(teksten.length === 1
        ? [{ const: teksten[0] }]
        : teksten.length > 1
          ? [{ enum: teksten.sort() }]
          : []),
      ...anders.map((deel) => this.verwijs(deel, veld)),
    ];
    return delen.length === 1 && delen[0] ? delen[0] : { anyOf: delen };
  }

  #object(type: ts.Type, velden = this.#checker.getPropertiesOfType(type)): Schema {
    const verplicht = velden
      .filter(({ flags }) => !(flags & ts.SymbolFlags.Optional))
      .map(({ name }) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(velden.map((veld) => [veld.name, this.#veld(veld)])) as Schema,
      ...(verplicht.length > 0 ? { required: verplicht } : {}),
      additionalProperties: false,
    };
  }

  #veld(veld: ts.Symbol): Schema {
    const type = this.#genoemd(veld) ?? this.#checker.getTypeOfSymbol(veld);
    return { ...this.#beschrijving(veld), ...this.verwijs(type, veld.name) };
  }

  /** Het type zoals het bij het veld staat: bij een veld dat kan ontbreken, verliest een samengesteld type anders zijn naam. */
  #genoemd({ valueDeclaration }: ts.Symbol): ts.Type | undefined {
    const knoop =
      valueDeclaration && ts.isPropertySignature(valueDeclaration) ? valueDeclaration.type : undefined;
    if (!knoop || !ts.isTypeReferenceNode(knoop) || knoop.typeArguments) return undefined;
    const type = this.#checker.getTypeFromTypeNode(knoop);
    return type.flags & ts.TypeFlags.TypeParameter ? undefined : type;
  }

  /** Een knoop heeft de velden van zijn soort, en geen andere. */
  #knoop(type: ts.Type): Schema {
    const velden = new Map(this.#checker.getPropertiesOfType(type).map((veld) => [veld.name, veld]));
    const soorten = Object.entries(KNOOPVELDEN).map(([soort, { heeft, kan }]) => {
      const gekozen = [...heeft, ...kan, 'beslist' as const, 'overwogen' as const];
      const eigen = gekozen.map((naam): [string, Schema] => {
        const veld = velden.get(naam);
        if (!veld) throw new Error(`Een knoop heeft geen veld ${naam}.`);
        return [naam, this.#veld(veld)];
      });
      return {
        title: soort,
        type: 'object',
        properties: { soort: { const: soort }, ...(Object.fromEntries(eigen) as Schema) },
        required: ['soort', ...heeft],
        additionalProperties: false,
      };
    });
    return { anyOf: soorten };
  }

  #beschrijving(symbool: ts.Symbol | undefined): Schema {
    const delen = symbool?.getDocumentationComment(this.#checker) ?? [];
    const tekst = ts
      .displayPartsToString(delen)
      .replace(/\{@link ([^}]+)\}/g, '$1')
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    return tekst === '' ? {} : { description: tekst };
  }
}

/** De naam van een eigen type dat op meer plaatsen staat; een rij of een type van TypeScript heeft er geen. */
function naamVan(type: ts.Type): string | undefined {
  const symbool = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
  const bestand = symbool?.declarations?.[0]?.getSourceFile().fileName;
  if (!symbool || !bestand?.startsWith(join(ROOT, 'runtime'))) return undefined;
  return /^[A-Z]/.test(symbool.name) ? symbool.name : undefined;
}
