/** Controleert gegevens met het deel van JSON Schema dat onze eigen bestanden gebruiken, en zegt in het Nederlands waar het misgaat. */
import { aard, metSleutel } from '../../runtime/citeer.ts';
import { naasteNaam } from '../../runtime/naaste.ts';

export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly type?: 'object' | 'array' | 'string';
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

export interface Schemafout {
  readonly pad: string;
  readonly zin: string;
}

/** De eerste fout, in de volgorde van het bestand. */
export function eersteFout(schema: Schema, waarde: unknown, pad = ''): Schemafout | undefined {
  const eigen = foutIn(schema, waarde);
  if (eigen !== undefined) return { pad, zin: eigen };
  if (Array.isArray(waarde)) {
    if (!schema.items) return undefined;
    return eersteIn(waarde.map((deel, i) => [schema.items, deel as unknown, `${pad}[${String(i)}]`]));
  }
  if (!isObject(waarde)) return undefined;
  const { properties = {}, additionalProperties = true } = schema;
  const mist = schema.required?.find((naam) => !Object.hasOwn(waarde, naam));
  if (mist !== undefined) return { pad: metSleutel(pad, mist), zin: 'dit ontbreekt' };
  for (const naam of Object.keys(waarde)) {
    if (Object.hasOwn(properties, naam) || additionalProperties !== false) continue;
    const naaste = naasteNaam(naam, Object.keys(properties));
    const zin = `dit hoort hier niet${naaste === undefined ? '' : ` (bedoeld is misschien '${naaste}')`}`;
    return { pad: metSleutel(pad, naam), zin };
  }
  const anders = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  return eersteIn(
    Object.entries(waarde).map(([naam, deel]) => [
      Object.hasOwn(properties, naam) ? properties[naam] : anders,
      deel,
      metSleutel(pad, naam),
    ]),
  );
}

function eersteIn(
  delen: readonly (readonly [Schema | undefined, unknown, string])[],
): Schemafout | undefined {
  for (const [schema, waarde, pad] of delen) {
    const fout = schema && eersteFout(schema, waarde, pad);
    if (fout) return fout;
  }
  return undefined;
}

const WOORDEN = { object: 'een object', array: 'een lijst', string: 'tekst' } as const;

function foutIn({ type, const: vast, enum: keuze, pattern }: Schema, waarde: unknown): string | undefined {
  if (vast !== undefined && waarde !== vast)
    return `hier hoort ${JSON.stringify(vast)}, maar er staat ${aard(waarde)}`;
  if (keuze && !keuze.includes(waarde as string))
    return `hier hoort een van ${keuze.join(', ')}, maar er staat ${aard(waarde)}`;
  const past =
    type === undefined ||
    (type === 'array'
      ? Array.isArray(waarde)
      : type === 'object'
        ? isObject(waarde)
        : typeof waarde === 'string');
  if (type !== undefined && !past) return `hier hoort ${WOORDEN[type]}, maar er staat ${aard(waarde)}`;
  if (pattern !== undefined && typeof waarde === 'string' && !new RegExp(pattern).test(waarde))
    return pattern.includes('64')
      ? 'dit is geen afdruk van 64 hexadecimale tekens'
      : `${aard(waarde)} heeft hier niet de goede vorm`;
  return undefined;
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);
