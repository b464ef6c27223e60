/** JSON lezen, met bij een fout de plaats en wat er verwacht werd. */
import { positie, regelbegin, type Positie } from '../../grammar/span.ts';
import { loopJson, type Leesfout } from './json-loop.ts';

export type GelezenJson =
  | { readonly soort: 'waarde'; readonly waarde: unknown }
  | { readonly soort: 'fout'; readonly plaats: Positie; readonly bericht: string };

/** Een dubbele sleutel is een fout: de eerste van de twee zou stil verloren gaan. */
export function leesJson(tekst: string): GelezenJson {
  const fout = loopJson(tekst);
  if (fout) return alsFout(tekst, fout);
  try {
    return { soort: 'waarde', waarde: JSON.parse(tekst) };
  } catch {
    // Wat alleen JSON.parse weigert, is niet aan te wijzen.
    return alsFout(tekst, { plaats: 0, bericht: 'Dit is geen geldige JSON.' });
  }
}

/** Waar elke waarde staat, op haar pad: `client.geboortedatum` → plaats. */
export function plaatsenInJson(tekst: string): (pad: string) => Positie | undefined {
  const plaatsen = new Map<string, number>();
  loopJson(tekst, (pad, plaats) => plaatsen.set(pad, plaats));
  const begin = regelbegin(tekst);
  return (pad) => {
    const plaats = plaatsen.get(pad) ?? plaatsen.get(ouder(pad));
    return plaats === undefined ? undefined : positie(begin, plaats);
  };
}

/** Wat ontbreekt, hoort in wat eromheen staat. */
const ouder = (pad: string): string => pad.replace(/(\.[^.[\]]*|\[[^\]]*\])$/, '');

function alsFout(tekst: string, { plaats, bericht }: Leesfout): GelezenJson {
  return { soort: 'fout', plaats: positie(regelbegin(tekst), plaats), bericht };
}
