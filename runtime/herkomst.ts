/**
 * De herkomst van wat er in een zaak staat: van wie het komt, sinds wanneer het bekend is, en waaronder het te vinden is. Zij staat
 * naast de gegevens, op hun pad, en geen regel leest haar: een uitkomst verandert er nooit door.
 */
import { leesFeit, zelfdeOrgaan } from './lees.ts';
import { alsLijst } from './lijst.ts';
import type { Feit } from './model.ts';

/** De sleutel van een zaak waar de herkomst staat. */
export const HERKOMST = 'herkomst';

export interface Feitherkomst {
  /** Van wie of waaruit het komt: "de BRP". */
  readonly bron?: string;
  /** De dag waarop het bekend werd. */
  readonly bekend?: string;
  /** Waaronder het bij die bron te vinden is: een dossiernummer, een brief van 2 maart. */
  readonly kenmerk?: string;
}

/** Per pad in de zaak: `client.geboortedatum`, `client.afwezigheden[0].eersteDag`, `client.heeftAanspraakOp[0]`. */
export type Zaakherkomst = Readonly<Record<string, Feitherkomst>>;

/** Een pad in een zaak: een gegeven, een element van een lijst (of een waarde per dag), of een gegeven van een element. */
export interface Zaakpad {
  readonly object: string;
  readonly sleutel: string;
  /** De lijst is niet volledig; haar elementen staan dan onder `elementen`. */
  readonly onder: '' | '.elementen';
  readonly plaats?: number;
  readonly veld?: string;
}

const LANGSTE_PAD = 300;

export function leesPad(pad: string): Zaakpad | undefined {
  if (pad.length > LANGSTE_PAD) return undefined;
  const [, object, sleutel, onder, plaats, veld] =
    /^([^.[\]]+)\.([^.[\]]+)(?:(\.elementen)?\[(0|[1-9]\d{0,6})\](?:\.([^.[\]]+))?)?$/.exec(pad) ?? [];
  if (object === undefined || sleutel === undefined) return undefined;
  return {
    object,
    sleutel,
    onder: onder === undefined ? '' : '.elementen',
    ...(plaats === undefined ? {} : { plaats: Number(plaats) }),
    ...(veld === undefined ? {} : { veld }),
  };
}

/** Wat er op het pad in de zaak staat. */
export function leesOpPad(zaak: unknown, { object, sleutel, onder, plaats, veld }: Zaakpad): unknown {
  const heel = leesFeit(zaak, { object, sleutel });
  if (plaats === undefined) return heel;
  const lijst = alsLijst(heel);
  const element = lijst.onder === onder ? lijst.elementen[plaats] : undefined;
  return veld === undefined ? element : leesFeit({ element }, { object: 'element', sleutel: veld });
}

/** De herkomst op precies dit pad. */
export function herkomstOp(zaak: unknown, pad: string): Feitherkomst | undefined {
  return leesFeit(zaak, { object: HERKOMST, sleutel: pad }) as Feitherkomst | undefined;
}

/**
 * De herkomst van wat er op dit pad staat; wat van een element of lijst als geheel gezegd is, geldt ook voor wat erin staat.
 * Het preciesste gaat voor, per veld.
 */
export function herkomstVan(zaak: unknown, pad: string): Feitherkomst | undefined {
  const delen = [pad, ...ouders(pad)].flatMap((deel) => herkomstOp(zaak, deel) ?? []);
  return delen.length === 0
    ? undefined
    : delen.reduceRight<Feitherkomst>((onder, op) => ({ ...onder, ...op }), {});
}

/** `a.b.elementen[0].c` → `a.b.elementen[0]`, `a.b`. */
function ouders(pad: string): readonly string[] {
  const gelezen = leesPad(pad);
  if (gelezen?.plaats === undefined) return [];
  const { object, sleutel, onder, plaats, veld } = gelezen;
  const lijst = `${object}.${sleutel}`;
  return veld === undefined ? [lijst] : [`${lijst}${onder}[${String(plaats)}]`, lijst];
}

/** Het pad van een feit; van een feit over een element binnen dat element. */
export const padVan = (
  { id, sleutel }: Pick<Feit, 'id' | 'sleutel'>,
  element?: { readonly pad: string },
): string => (element === undefined ? id : `${element.pad}.${sleutel}`);

/** Of de bron een van de bronnen is die de regeling noemt. */
export const magBron = (leverancier: readonly string[], bron: string): boolean =>
  leverancier.some((naam) => zelfdeOrgaan(naam, bron));
