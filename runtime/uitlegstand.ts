/** De stand bij het uitleggen van een zaak, en de knopen waaruit de uitleg groeit. */
import type { Beslissing } from './model.ts';
import type { Register } from './register.ts';
import type { Knoop, Uitkomst, Waarheid } from './uitkomst.ts';

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
  readonly soort: Uitkomst['soort'];
  readonly knoop: Bouwknoop;
}

export interface Uitlegstand {
  readonly register: Register;
  readonly zaak: unknown;
  /** De gekozen letter van een lezing, of niets. */
  readonly letter: (lezing: string) => string | undefined;
  /** Wat al is uitgelegd; een tweede keer volstaat een verwijzing. */
  readonly beslissingen: Map<string, Uitgelegd>;
}

export function maakKnoop(soort: Knoop['soort'], tekst: string, bepaling: string | undefined): Bouwknoop {
  return bepaling === undefined ? { soort, tekst } : { soort, bepaling, tekst };
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

/** Zet de delen, en merkt die met deze waarde als de delen die de knoop dragen. */
export function metDelen(knoop: Bouwknoop, delen: Bouwknoop[], dragend: Waarheid | 'alle'): Bouwknoop {
  for (const deel of delen) if (dragend === 'alle' || waarheidVan(deel) === dragend) deel.beslist = true;
  knoop.delen = delen;
  return knoop;
}
