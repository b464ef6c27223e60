/**
 * Of de onbekenden los van elkaar elke waarde kunnen hebben. Alleen dan is een diagram ook exact.
 *
 * Een samengestelde onbekende ("de duur van de geboortedatum tot de datum van de melding") is vrij zolang haar
 * grootheden nergens anders in meespelen en samen elke verhouding kunnen aannemen.
 */
import { grootheden, termenVan } from './belang.ts';
import type { Onbekende } from './onbekende.ts';
import type { Rekening } from './rekening.ts';
import type { Bereik } from './schaal.ts';
import type { Term } from './term.ts';
import { leesFeit } from './lees.ts';
import { zoek } from './register.ts';

export function isLosVanElkaar(r: Rekening, rangen: ReadonlySet<number>): boolean {
  const onbekenden = [...rangen].flatMap((rang) => r.onbekenden.opRang[rang] ?? []);
  const samengesteld = onbekenden.filter(({ inhoud }) => inhoud.soort !== 'feit');
  if (samengesteld.length === 0) return true;
  return samengesteld.every((o) => isVrij(r, o)) && delenNiets(onbekenden);
}

/** Geen vraag komt achter twee onbekenden vandaan waarvan er een samengesteld is. */
function delenNiets(onbekenden: readonly Onbekende[]): boolean {
  const eigenaar = new Map<string, Onbekende>();
  for (const o of onbekenden) {
    for (const { id } of o.punten) {
      const ander = eigenaar.get(id);
      if (ander !== undefined && (ander.inhoud.soort !== 'feit' || o.inhoud.soort !== 'feit')) return false;
      eigenaar.set(id, o);
    }
  }
  return true;
}

function isVrij(r: Rekening, { inhoud, punten }: Onbekende): boolean {
  const termen = termenVan(inhoud);
  if (inhoud.soort === 'op dag') {
    return (
      termen.every(isEenvoudig) &&
      leesFeit(r.zaak, zoek(r.register.feiten, punten[0]?.id ?? '')) === undefined
    );
  }
  const bereiken = termen.flatMap(grootheden).map(({ schaal }) => schaal?.bereik);
  return (
    termen.length === 2 && termen.every(isEenvoudig) && bereiken.every((b) => zelfdeBereik(b, bereiken[0]))
  );
}

/** Een grootheid, eventueel verschoven: dan zijn alle verhoudingen tot een andere nog mogelijk. */
function isEenvoudig(term: Term): boolean {
  return term.soort === 'grootheid' || (term.soort === 'datumPlus' && isEenvoudig(term.van));
}

function zelfdeBereik(a: Bereik | undefined, b: Bereik | undefined): boolean {
  return a?.laagst?.t === b?.laagst?.t && a?.hoogst?.t === b?.hoogst?.t && a?.stap === b?.stap;
}
