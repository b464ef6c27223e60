/** De bouwstenen van een zin in aanbouw, en wat zij van elkaar nodig hebben. */
import type { Symbool } from '../compiler/resolve/symbolen.ts';
import type { Type } from '../runtime/model.ts';
import type { Gezegdebouw } from './aanvul-gezegde.ts';
import type { Naam, Namen } from './aanvul-namen.ts';
import type { Staat, Voorstel, Zet } from './aanvul-staat.ts';
import { lijstbouw } from './aanvul-lijst.ts';
import { vergelijkbouw } from './aanvul-vergelijking.ts';
import { voorwaardebouw } from './aanvul-voorwaarde.ts';
import { waardebouw } from './aanvul-waarde.ts';

export type Maak = (sleutel: string, zetten: () => readonly Zet[]) => Staat;

/** Waar een voorwaarde staat. */
export interface Voorwaardeplek {
  /** Waarover het vorige deel ging. */
  readonly object?: string;
  /** Achter `indien`: dan kan er een opsomming komen. */
  readonly vooraan?: boolean;
}

/** Elke functie geeft een toestand; `na` is wat er daarna komt. */
export interface Bouw extends Gezegdebouw {
  readonly waarde: (type: Type | undefined, na: Staat) => Staat;
  /** "2 weken na D" */
  readonly duur: (na: Staat) => Staat;
  /** Waarden die met een vast woord beginnen. */
  readonly rekening: (type: Type | undefined, na: Staat) => readonly Zet[];
  /** Een lijst, en welke elementen en dagen meedoen. */
  readonly lijst: (na: Staat) => Staat;
  readonly naLijst: (na: Staat) => Staat;
  readonly eigenschap: (na: Staat) => Staat;
  readonly vergelijking: (type: Type, na: Staat) => Staat;
  readonly werkwoord: (na: Staat) => Staat;
  readonly links: (symbool: Symbool, na: Staat) => Staat;
  readonly onderwerp: (object: string, na: Staat) => Staat;
  readonly voorwaarde: (na: Staat, plek?: Voorwaardeplek) => Staat;
  readonly verwijzingen: (na: Staat) => Staat;
}

/** Een andere naam, een plicht of iets van een gebruikte regeling komt later. */
export const verVan = ({ anders, object }: Naam, { omgeving }: Namen): number =>
  (anders ? 4 : 0) +
  (object?.uit === undefined ? 0 : 20) +
  (object !== undefined && omgeving.plichten.has(object.id) ? 8 : 0);

export const objectzet =
  (namen: Namen, rang: number) =>
  (naam: Naam): Voorstel => ({
    ...{ tekst: naam.tekst, soort: 'object', rang: rang + verVan(naam, namen) },
  });

export const waardezet =
  (namen: Namen, rang: number) =>
  (naam: Naam): Voorstel => ({
    ...{ tekst: naam.tekst, soort: 'waarde', rang: rang + verVan(naam, namen) },
    ...(naam.symbool ? { symbool: naam.symbool } : {}),
  });

export const typesleutel = (type: Type | undefined): string => (type ? JSON.stringify(type) : '*');

export function bouwVan(namen: Namen): Bouw {
  const memo = new Map<string, Staat>();
  const maak: Maak = (sleutel, zetten) => {
    const eerder = memo.get(sleutel);
    if (eerder) return eerder;
    let gemaakt: readonly Zet[] | undefined;
    const staat: Staat = { sleutel: `#${String(memo.size)}`, zetten: () => (gemaakt ??= zetten()) };
    memo.set(sleutel, staat);
    return staat;
  };
  const zelf = (): Bouw => bouw;
  const bouw: Bouw = {
    ...{ namen, maak, datum: (na: Staat): Staat => bouw.waarde({ soort: 'datum' }, na) },
    ...waardebouw(namen, maak, zelf),
    ...lijstbouw(namen, maak, zelf),
    ...vergelijkbouw(namen, maak, zelf),
    ...voorwaardebouw(namen, maak, zelf),
  };
  return bouw;
}
