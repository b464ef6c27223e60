/** "het aantal dagen van D1 tot en met D2", "de dag na D", en van wanneer tot wanneer iets duurt. */
import type { Stuk } from '../../grammar/index.ts';
import type { Waarde } from '../../runtime/model.ts';
import { leesWaarde } from './lees-waarde.ts';
import { woorden } from './namen.ts';
import { goed, plat, type Lezer, type Lezing, type Waardelezing } from './lezer.ts';

type Rij = readonly Stuk[];

/** Beide dagen tellen mee. */
export function leesDagen(lezer: Lezer, rij: Rij): readonly Lezing<Waardelezing>[] {
  if (plat(rij.slice(0, 3)) !== 'aantal dagen van') return [];
  const type = { soort: 'aantal', eenheid: 'dag' } as const;
  return leesVanTot(lezer, rij.slice(3)).map(({ v, p }) =>
    goed<Waardelezing>({ soort: 'waarde', waarde: { op: 'dagen', ...v, type } }, p),
  );
}

/** "de dag na D", "de dag vóór D" */
export function leesDagErnaast(lezer: Lezer, rij: Rij): readonly Lezing<Waardelezing>[] {
  const [dag, woord] = rij;
  if (dag?.norm !== 'dag' || (woord?.norm !== 'na' && woord?.norm !== 'vóór')) return [];
  return leesDagwaarde(lezer, rij.slice(2)).map(({ v, p }) =>
    goed<Waardelezing>({ soort: 'waarde', waarde: dagen(v, woord.norm === 'na' ? 1 : -1, rij) }, p),
  );
}

/** Van een eerste tot en met een laatste dag. */
export interface VanTot {
  readonly van: Waarde;
  readonly totEnMet: Waarde;
}

/** Alle manieren om de rij als "D1 tot en met D2" of "D1 tot D2" te lezen; bij het tweede telt D2 zelf niet mee. */
export function leesVanTot(lezer: Lezer, rij: Rij): readonly Lezing<VanTot>[] {
  return rij.flatMap((stuk, i) => {
    if (stuk.norm !== 'tot' || i === 0) return [];
    const metEinde = plat(rij.slice(i, i + 3)) === 'tot en met';
    const einden = leesDagwaarde(lezer, rij.slice(i + (metEinde ? 3 : 1)));
    if (einden.length === 0) return [];
    return leesDagwaarde(lezer, rij.slice(0, i)).flatMap(({ v: van, p }) =>
      einden.map(({ v, p: q }) =>
        goed({ van, totEnMet: metEinde ? v : dagen(v, -1, rij.slice(i + 1), 'de dag vóór ') }, [...p, ...q]),
      ),
    );
  });
}

function leesDagwaarde(lezer: Lezer, rij: Rij): readonly Lezing<Waarde>[] {
  return leesWaarde(lezer, rij).flatMap(({ v, p }) =>
    v.soort === 'waarde' && v.waarde.type.soort === 'datum' ? [goed(v.waarde, p)] : [],
  );
}

const dagen = (datum: Waarde, aantal: number, rij: Rij, ervoor = ''): Waarde => ({
  ...{ op: 'datumPlus', datum, aantal, eenheid: 'dag', type: { soort: 'datum' } },
  tekst: `${ervoor}${woorden(rij)}`,
});
