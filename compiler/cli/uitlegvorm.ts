/**
 * De vorm achter `--uitleg`. Zij mag ontbreken, en dan staat er soms de zaak op haar plaats: `toets --uitleg zaak.json`. Wat geen
 * vorm is, is dus de zaak als die er nog niet is, en anders een vergissing.
 */
import { naasteNaam } from '../../runtime/naaste.ts';
import { prozavormen, type Prozavorm } from '../../runtime/proza.ts';
import { opsomming } from '../../runtime/toon.ts';
import type { Keuze } from './kies.ts';

export interface Uitlegkeuze {
  /** Afwezig: de zaak is niet genoemd, of staat achter een andere optie. */
  readonly zaak: string | undefined;
  readonly uitleg: boolean;
  /** Alleen als zij genoemd is. */
  readonly vorm?: Prozavorm;
}

export function kiesUitleg(
  zaak: string | undefined,
  uitleg: string | boolean | undefined,
): Keuze<Uitlegkeuze> {
  const vorm = prozavormen.find((bekend) => bekend === uitleg);
  if (typeof uitleg !== 'string') return { soort: 'gekozen', waarde: { zaak, uitleg: uitleg === true } };
  if (vorm !== undefined) return { soort: 'gekozen', waarde: { zaak, uitleg: true, vorm } };
  if (zaak !== undefined) return onbekendeVorm(uitleg);
  return { soort: 'gekozen', waarde: { zaak: uitleg, uitleg: true } };
}

function onbekendeVorm(genoemd: string): Keuze<never> {
  const dichtbij = naasteNaam(genoemd, prozavormen);
  const mogelijk = `Kies ${opsomming(prozavormen, 'of')}; zonder vorm is de uitleg volledig.`;
  return {
    soort: 'verkeerd',
    zin: `'${genoemd}' is geen vorm van uitleg.`,
    hint: dichtbij === undefined ? mogelijk : `Bedoelde u '${dichtbij}'? ${mogelijk}`,
  };
}
