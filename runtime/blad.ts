/**
 * De bladen van een diagram: wat er aan het einde van een voltooiing staat.
 *
 * Een blad is een bekende waarde, een nog onbekende grootheid, of een reden waarom er geen waarde is. Bladen met
 * dezelfde sleutel zijn dezelfde uitkomst.
 */
import type { Getal } from './getal.ts';
import type { BepalingId } from './model.ts';
import type { Term } from './term.ts';
import type { Anders } from './vergelijk.ts';

/** Een bekende waarde: ja/nee, een datum, label of tekst, een getal, of iets buiten de labels van een keuze. */
export type Gegeven = boolean | string | Getal | Anders;

export type NietVanToepassing = 'niet in werking' | 'buiten reikwijdte' | 'uitgezonderd' | 'leemte';

/** Een bepaling met de waarde die zij aan een beslissing geeft; zonder waarde is die nog onbekend. */
export interface Standpunt {
  readonly bepaling: BepalingId;
  readonly waarde: Waardeblad | Termblad;
}

export interface Waardeblad {
  readonly soort: 'waarde';
  readonly sleutel: string;
  readonly waarde: Gegeven;
}

/** Een grootheid waarvan de waarde onbekend is, maar die wel met andere te vergelijken is. */
export interface Termblad {
  readonly soort: 'term';
  readonly sleutel: string;
  readonly term: Term;
}

export type Blad =
  | Waardeblad
  | Termblad
  /** Het feit is bekend afwezig. */
  | { readonly soort: 'geen'; readonly sleutel: string }
  /** Niet te bepalen: in de benadering elk onbekend feit, anders alleen iets dat geen antwoord heeft (delen door nul). */
  | { readonly soort: 'onbekend'; readonly sleutel: string }
  /** Geen enkele regel geeft een waarde. */
  | { readonly soort: 'leeg'; readonly sleutel: string }
  /** Deze voltooiing doorstaat een controle niet. */
  | { readonly soort: 'uitgesloten'; readonly sleutel: string }
  | {
      readonly soort: 'niet van toepassing';
      readonly sleutel: string;
      readonly reden: NietVanToepassing;
      readonly bepalingen: readonly BepalingId[];
    }
  | { readonly soort: 'tegenstrijdig'; readonly sleutel: string; readonly tussen: readonly Standpunt[] }
  /** Tussenstand bij het verzamelen van waarden: één standpunt, of alle die elkaar tegenspreken. */
  | { readonly soort: 'standpunten'; readonly sleutel: string; readonly lijst: readonly Standpunt[] };

export function waardeblad(waarde: Gegeven): Waardeblad {
  return { soort: 'waarde', sleutel: waardesleutel(waarde), waarde };
}

export function termblad(term: Term): Termblad {
  return { soort: 'term', sleutel: `t:${term.sleutel}`, term };
}

export function nietVanToepassing(reden: NietVanToepassing, bepalingen: readonly BepalingId[]): Blad {
  return { soort: 'niet van toepassing', sleutel: `n:${reden}:${bepalingen.join()}`, reden, bepalingen };
}

export function tegenstrijdig(tussen: readonly Standpunt[]): Blad {
  return { soort: 'tegenstrijdig', sleutel: `x:${tussen.map(standpuntsleutel).join()}`, tussen };
}

export function standpuntenblad(lijst: readonly Standpunt[]): Blad {
  return { soort: 'standpunten', sleutel: `p:${lijst.map(standpuntsleutel).join()}`, lijst };
}

/** Een blad waar geen waarheid en geen waarde uit volgt. */
export function isOnbepaald(blad: Blad): boolean {
  return blad.soort === 'onbekend' || blad.soort === 'niet van toepassing' || blad.soort === 'tegenstrijdig';
}

function standpuntsleutel({ bepaling, waarde }: Standpunt): string {
  return `${bepaling}=${waarde.sleutel}`;
}

function waardesleutel(waarde: Gegeven): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'string') return `w:${waarde}`;
  return 'anders' in waarde ? `a:${waarde.anders}` : `g:${waarde.t}/${waarde.n}`;
}
