/**
 * Wanneer een regel geldt: aan zijn voorwaarde is voldaan, er is geen `tenzij`, geen regel die in afwijking van hem
 * geldt, en geen bepaling die hem buiten toepassing laat.
 */
import { voorwaardeDiagram } from './bereken-voorwaarde.ts';
import { type Diagram, JA, kies, NEE } from './diagram.ts';
import { en, niet, of } from './logica.ts';
import type { Voorwaarde } from './model.ts';
import { binnen, eenmalig, type Rekening } from './rekening.ts';
import type { Regelplaats } from './register.ts';

/** Of de regel geldt. Een vereiste wordt gesteld zolang niets het opzij zet, vervuld of niet. */
export function geldtDiagram(r: Rekening, plaats: Regelplaats): Diagram {
  return eenmalig(r, plaats, () => {
    const isVereiste = plaats.regel.soort === 'vereiste';
    const voldaan = isVereiste ? JA : bijRegel(r, plaats, (regel) => ofAltijd(r, regel.voorwaarde));
    return voldaan === NEE ? NEE : en(r.werk, voldaan, niet(r.werk, opzijDiagram(r, plaats)));
  });
}

/** Of een vereiste dat niet opzij gezet is, niet vervuld is. */
export function schendingDiagram(r: Rekening, plaats: Regelplaats): Diagram {
  const vervuld = bijRegel(r, plaats, (regel) => ofAltijd(r, regel.voorwaarde));
  return vervuld === JA ? NEE : kies(r.werk, vervuld, NEE, geldtDiagram(r, plaats));
}

/** Of een bepaling de regel buiten toepassing laat. */
export function buitenToepassingDiagram(r: Rekening, { buitenToepassing }: Regelplaats): Diagram {
  let uitkomst = NEE;
  for (const { bepaling, voorwaarde } of buitenToepassing) {
    uitkomst = of(
      r.werk,
      uitkomst,
      binnen(r, bepaling, () => ofAltijd(r, voorwaarde)),
    );
  }
  return uitkomst;
}

export function ofAltijd(r: Rekening, voorwaarde: Voorwaarde | undefined): Diagram {
  return voorwaarde === undefined ? JA : voorwaardeDiagram(r, voorwaarde);
}

function opzijDiagram(r: Rekening, plaats: Regelplaats): Diagram {
  const { tenzij } = plaats.regel;
  let opzij = tenzij === undefined ? NEE : bijRegel(r, plaats, () => voorwaardeDiagram(r, tenzij));
  for (const voorgaand of plaats.wijktVoor) opzij = of(r.werk, opzij, geldtDiagram(r, voorgaand));
  return of(r.werk, opzij, buitenToepassingDiagram(r, plaats));
}

function bijRegel(
  r: Rekening,
  { regel }: Regelplaats,
  bereken: (regel: Regelplaats['regel']) => Diagram,
): Diagram {
  return binnen(r, regel.bepaling, () => bereken(regel));
}
