/** De stand bij het uitleggen van een zaak, en de knopen waaruit de uitleg groeit. */
import type { Steun } from './gronden.ts';
import type { Element } from './lijst.ts';
import type { Beslissing, LezingAlternatief } from './model.ts';
import type { Register } from './register.ts';
import type { Dagengrenzen } from './tijdvak.ts';
import type { Knoop, Uitkomstsoort, Waarheid } from './uitkomst.ts';

/** Een knoop in aanbouw: de ouder voegt toe wat beslist. */
export type Bouwknoop = Schrijfbaar<Omit<Knoop, 'delen' | 'waarde'>> & {
  waarde?: Exclude<Knoopwaarde, undefined>;
  delen?: Bouwknoop[];
};

type Schrijfbaar<T> = { -readonly [Veld in keyof T]: T[Veld] };

/** Ja of nee, of een waarde als tekst; `null` is bekend afwezig, `undefined` onbekend. */
export type Knoopwaarde = boolean | string | null | undefined;

/** Een beslissing zoals Kleene haar ziet. */
export interface Uitgelegd {
  readonly beslissing: Beslissing;
  /** Bij een beslissing over een element: met dat element erin. */
  readonly naam: string;
  readonly soort: Uitkomstsoort;
  readonly knoop: Bouwknoop;
}

/** Tussen welke aantallen een nog onbekend aantal dagen ligt, en welke delen het openlaten; geen deel van de uitleg zelf. */
export const dagengrenzen = new WeakMap<
  Bouwknoop,
  { readonly tussen: Dagengrenzen; readonly open: ReadonlySet<Bouwknoop> }
>();

/** Maakt de knoop van één plaats in het model; wat niet van de zaak afhangt, staat dan al klaar. */
export type Uitlegger = (s: Uitlegstand) => Bouwknoop;

/** De uitleggers van een model, elk gemaakt zodra een zaak hem nodig heeft. */
export interface Uitlegboek {
  readonly register: Register;
  readonly beslissingen: Map<string, (s: Uitlegstand) => Uitgelegd>;
  readonly alternatieven: Map<LezingAlternatief, Uitlegger>;
}

export interface Uitlegstand {
  readonly boek: Uitlegboek;
  readonly zaak: unknown;
  /** Of de zaak zegt van wie haar gegevens komen. */
  readonly metHerkomst: boolean;
  /** De gekozen letter van een lezing, of niets. */
  readonly letter: (lezing: string) => string | undefined;
  /** Wat al is uitgelegd; een tweede keer volstaat een verwijzing. */
  readonly beslissingen: Map<string, Uitgelegd>;
  /** Welke daarvan over een element gaan, in de volgorde waarin zij erbij kwamen. */
  readonly perElement: string[];
  /** De beslissingen daarvan die alleen in iets stonden dat de boom niet toont: de volgende keer staat daar de hele uitleg. */
  readonly ongetoond: Set<string>;
  /** Bij een knoop met meer elementen dan hij toont: de bepalingen waarop de andere rusten. */
  readonly verborgen: Map<Bouwknoop, Steun>;
  /** De elementen van lijsten waarover het nu gaat, op hun object. */
  readonly elementen: ReadonlyMap<string, Element>;
  /** Dezelfde stand zonder elementen. */
  readonly basis?: Uitlegstand;
}

/** Een knoop ineens: een object dat zijn velden een voor een krijgt, kost een veelvoud. */
export function maakKnoop(
  soort: Knoop['soort'],
  tekst: string,
  bepaling: string | undefined,
  waarde?: Knoopwaarde,
): Bouwknoop {
  if (bepaling === undefined) return waarde === undefined ? { soort, tekst } : { soort, tekst, waarde };
  return waarde === undefined ? { soort, bepaling, tekst } : { soort, bepaling, tekst, waarde };
}

/** Een knoop met zijn delen; die met de waarde `dragend` dragen hem. */
export function maakOuder(
  soort: Knoop['soort'],
  tekst: string,
  bepaling: string | undefined,
  waarde: Knoopwaarde,
  delen: Bouwknoop[],
  dragend: Waarheid | 'alle',
): Bouwknoop {
  merkDragend(delen, dragend);
  if (bepaling === undefined)
    return waarde === undefined ? { soort, tekst, delen } : { soort, tekst, waarde, delen };
  return waarde === undefined ? { soort, bepaling, tekst, delen } : { soort, bepaling, tekst, waarde, delen };
}

/** De waarheid van een knoop die ja of nee is; al het andere telt niet. */
export function waarheidVan({ waarde }: Bouwknoop): Waarheid {
  return typeof waarde === 'boolean' ? waarde : undefined;
}

/** Zet de waarde als zij bekend is: een onbekende heeft er geen. */
export function metWaarde(knoop: Bouwknoop, waarde: Knoopwaarde): Bouwknoop {
  if (waarde !== undefined) knoop.waarde = waarde;
  return knoop;
}

function merkDragend(delen: readonly Bouwknoop[], dragend: Waarheid | 'alle'): void {
  for (const deel of delen) if (dragend === 'alle' || waarheidVan(deel) === dragend) deel.beslist = true;
}
