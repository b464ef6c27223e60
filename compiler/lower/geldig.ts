/** Een regel die maar een deel van de tijd in werking is, geldt niet als de peildatum van de uitkomst daarbuiten valt. */
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { toonGeldigheid, type Geldigheid } from '../resolve/geldigheid.ts';

/** Wat de regel opzij zet: eerst dat hij niet in werking is, dan zijn eigen `tenzij`. */
export function metGeldigheid(
  tenzij: Voorwaarde | undefined,
  geldig: Geldigheid,
  peildatum: Waarde,
  bepaling: string,
): Voorwaarde {
  const buiten: Voorwaarde = {
    op: 'niet',
    deel: inWerking(geldig, peildatum),
    bepaling,
    tekst: `niet in werking: geldig ${toonGeldigheid(geldig)}`,
  };
  return tenzij ? { op: 'of', delen: [buiten, tenzij] } : buiten;
}

/** Een bepaling die regels weghaalt, doet dat alleen zolang zij in werking is. */
export function alleenInWerking(
  voorwaarde: Voorwaarde | undefined,
  geldig: Geldigheid,
  peildatum: Waarde,
): Voorwaarde {
  const nu = { ...inWerking(geldig, peildatum), tekst: `in werking ${toonGeldigheid(geldig)}` };
  return voorwaarde ? { op: 'en', delen: [nu, voorwaarde] } : nu;
}

/** Een peildatum die er niet is, valt er niet in. */
export function inWerking({ vanaf, totEnMet }: Geldigheid, a: Waarde): Voorwaarde {
  const grens = (cmp: '>=' | '<=', waarde: string): Voorwaarde => {
    const type = { soort: 'datum' } as const;
    return { op: 'vergelijk', cmp, a, b: { op: 'literal', literal: { type, waarde }, type } };
  };
  const delen = [
    ...(vanaf === undefined ? [] : [grens('>=', vanaf)]),
    ...(totEnMet === undefined ? [] : [grens('<=', totEnMet)]),
  ];
  const [eerste] = delen;
  return delen.length === 1 && eerste ? eerste : { op: 'en', delen };
}
