/**
 * Keuzes van de taal zelf die een uitkomst kunnen bepalen (S12): een termijn van maanden of jaren die uitkomt op een
 * dag die niet bestaat (29, 30 of 31 van een korte maand) eindigt op de laatste dag van die maand. Wie de dag daarna
 * zou nemen, kan op één dag een ander antwoord krijgen. Dan moet de uitleg dat zeggen.
 */
import { dagTekst, eersteDag, laatsteDag, verstreken } from './datum.ts';
import {
  type Dag,
  dagVan,
  jaarVan,
  type Kalendereenheid,
  MAANDNAMEN,
  maandVan,
  plusDagen,
  plusEenheden,
} from './kalender.ts';
import { toonDatum, toonDuur } from './toon.ts';
import { kloptVoorAlle, type Misschien } from './vergelijk.ts';

/**
 * Eén Nederlandse zin als het antwoord van `verstreken(begin, opDag, cmp, aantal, eenheid)` anders was geweest met de
 * eerste dag van de volgende maand; anders niets.
 */
export function taalkeuze(
  begin: Misschien<string>,
  opDag: Misschien<string>,
  aantal: number,
  eenheid: Kalendereenheid,
  cmp: '<' | '<=' | '>=' | '>' = '>=',
): string | undefined {
  if (typeof begin !== 'string' || typeof opDag !== 'string') return undefined;
  if (eenheid === 'dag' || eenheid === 'week') return undefined;
  const eerste = eersteDag(begin);
  const laatste = laatsteDag(begin);
  const anders = kloptVoorAlle(
    cmp,
    eersteDag(opDag),
    laatsteDag(opDag),
    plusVolgende(eerste, aantal, eenheid),
    plusVolgende(laatste, aantal, eenheid),
  );
  if (anders === verstreken(begin, opDag, cmp, aantal, eenheid)) return undefined;
  return zin(bestaatNiet(eerste, aantal, eenheid) ? eerste : laatste, aantal, eenheid);
}

/** De andere keuze: de eerste dag van de volgende maand als het dagnummer niet bestaat. */
function plusVolgende(dag: Dag, aantal: number, eenheid: Kalendereenheid): Dag {
  const eind = plusEenheden(dag, aantal, eenheid);
  return bestaatNiet(dag, aantal, eenheid) ? plusDagen(eind, 1) : eind;
}

function bestaatNiet(dag: Dag, aantal: number, eenheid: Kalendereenheid): boolean {
  return dagVan(plusEenheden(dag, aantal, eenheid)) !== dagVan(dag);
}

function zin(begin: Dag, aantal: number, eenheid: Kalendereenheid): string {
  const eind = plusEenheden(begin, aantal, eenheid);
  const gezocht = `${dagVan(begin)} ${MAANDNAMEN[maandVan(eind) - 1] ?? ''} ${jaarVan(eind)}`;
  const volgende = toonDatum(dagTekst(plusDagen(eind, 1)));
  return (
    `${toonDatum(dagTekst(begin))} + ${toonDuur(aantal, eenheid)}: ${gezocht} bestaat niet. ` +
    `Regel rekent dan met de laatste dag van de maand, ${toonDatum(dagTekst(eind))}; ` +
    `met ${volgende} was het antwoord anders geweest.`
  );
}
