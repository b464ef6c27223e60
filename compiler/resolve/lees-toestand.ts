/**
 * De toestand van een plicht op een dag: "de plicht tot … is op 6 mei 2026 niet nagekomen". In een voorbeeld ook wat er gebeurd is:
 * "de plicht tot … is nagekomen op 3 maart 2026", "… is nog niet nagekomen".
 */
import type { Stuk } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { metDag } from './lees-gezegde.ts';
import { goed, plat, spanVan, type Lezer, type Lezing, type Voorwaardelezing } from './lezer.ts';
import { woorden } from './namen.ts';
import { standen, type Stand } from './stand.ts';
import type { Plicht } from './symbolen.ts';

type Rij = readonly Stuk[];

/** Woorden die in zo'n zin kunnen staan zonder iets te veranderen. */
const loos: ReadonlySet<string> = new Set(['is', 'nog', 'al', 'stand', 'van']);
const standwoorden = /^(?:nagekomen|loopt|ontstaan|vast)$/;

export function leesToestand(lezer: Lezer, rij: Rij): readonly Lezing<Voorwaardelezing>[] {
  if (!rij.some(({ norm }) => standwoorden.test(norm))) return [];
  const gevonden = zoekPlicht(lezer, rij);
  if (!gevonden) return [];
  const { plicht, rest } = gevonden;
  const kandidaten = metDag(lezer, rest).flatMap(({ rest: over, opDag, p }) => {
    const stand = alsStand(over);
    if (!stand) return [];
    const gelezen = lees(lezer, rij, rest, plicht, stand, opDag);
    return [goed(gelezen.v, [...p, ...gelezen.p])];
  });
  if (kandidaten.length > 0) return kandidaten;
  const leesbaar =
    rest.some(({ norm }) => standwoorden.test(norm)) && !rest.some(({ norm }) => norm === 'op');
  if (!leesbaar) return [];
  const plaats = { bestand: lezer.bestand, span: spanVan(rest) };
  return [onbruikbaar(meld('N044', plaats, { tekst: woorden(rest), standen }))];
}

const onbruikbaar = (probleem: ReturnType<typeof meld>): Lezing<Voorwaardelezing> =>
  goed({ voorwaarde: { op: 'constant', waarde: false } }, [probleem]);

/** De plicht met de langste naam die in de rij staat, en wat er verder staat. */
function zoekPlicht(lezer: Lezer, rij: Rij): { readonly plicht: Plicht; readonly rest: Rij } | undefined {
  const alle = [...lezer.omgeving.plichten.values()].flatMap((plicht) =>
    plicht.object.namen.flatMap((naam) => {
      const van = rij.findIndex((_, i) => plat(rij.slice(i, i + naam.length)) === naam.join(' '));
      return van < 0 ? [] : [{ plicht, lengte: naam.length, van }];
    }),
  );
  const [langste] = alle.sort((a, b) => b.lengte - a.lengte);
  if (!langste) return undefined;
  const { plicht, van, lengte } = langste;
  return { plicht, rest: [...rij.slice(0, van), ...rij.slice(van + lengte)] };
}

function alsStand(rij: Rij): Stand | undefined {
  const kaal = plat(rij.filter(({ norm }) => !loos.has(norm)));
  const stand = standen.find((deel) => deel === kaal);
  return stand === 'loopt' || rij.some(({ norm }) => norm === 'is') ? stand : undefined;
}

function lees(
  lezer: Lezer,
  rij: Rij,
  rest: Rij,
  plicht: Plicht,
  stand: Stand,
  opDag: Waarde | undefined,
): Lezing<Voorwaardelezing> {
  const plaats = { bestand: lezer.bestand, span: spanVan(rij) };
  const plek = (woord: string): number => rest.findIndex(({ norm }) => norm === woord);
  const gebeurtenis = opDag !== undefined && stand === 'nagekomen' && plek('nagekomen') < plek('op');
  const nakoming: Waarde = { op: 'feit', feit: plicht.nakoming, type: { soort: 'datum' } };
  if (lezer.voorbeeld && gebeurtenis)
    return goed({ voorwaarde: { op: 'vergelijk', cmp: '=', a: nakoming, b: opDag } });
  if (lezer.voorbeeld && !opDag && stand === 'niet nagekomen')
    return goed({ voorwaarde: { op: 'ontbreekt', feit: plicht.nakoming } });
  if (!opDag || gebeurtenis) return onbruikbaar(meld('N043', plaats, { plicht: plicht.object.naam }));
  // Pas als alle zinnen gelezen zijn, is bekend of de plicht een begin en een laatste dag heeft.
  const voorwaarde: Voorwaarde = {
    ...{
      op: 'voldaan',
      verwijzing: `${plicht.object.id} ${stand} ${JSON.stringify(opDag)}`,
      tekst: woorden(rij),
    },
    voorwaarde: { op: 'constant', waarde: false },
  };
  lezer.uitgesteld.set(voorwaarde, { ...plaats, soort: 'toestand', id: plicht.object.id, stand, opDag });
  return goed({ voorwaarde });
}
