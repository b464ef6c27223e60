/** Eén programma, gecompileerd en geladen, en het oordeel over één zaak ervan: uitvoering naast orakel. */
import { bericht, isFout, leesWerkruimte, type Gecompileerd } from '../../compiler/index.ts';
import { laad, type Evaluator, type Geladen } from '../../compiler/cli/laad.ts';
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import type { OpenPunt, Uitkomst } from '../../runtime/uitkomst.ts';
import { merkVan } from '../oracle/beslis.ts';
import { orakel, type Orakeluitkomst } from '../oracle/orakel.ts';
import { alsWaarde, waardetekst } from '../oracle/wereld.ts';
import { bestandenVan } from './programma.ts';
import type { Zaak } from './zaak.ts';

export interface Programma {
  readonly tekst: string;
  readonly regeling: Gecompileerd;
  readonly model: Regelingmodel;
  readonly evaluators: Readonly<Record<string, Evaluator>>;
  readonly perElement: Geladen['perElement'];
}

type Lader = (regeling: Gecompileerd) => Pick<Programma, 'model' | 'evaluators' | 'perElement'>;

/** Het programma, of wat de compiler erop tegen heeft. */
export function compileer(
  tekst: string,
  laden: Lader = laad,
): Programma | { readonly fouten: readonly string[] } {
  const bestanden = bestandenVan(tekst);
  const { regelingen, problemen } = leesWerkruimte(Object.keys(bestanden).slice(0, 1), (pad) => {
    const inhoud = bestanden[pad];
    return inhoud === undefined ? { soort: 'ontbreekt' } : { soort: 'tekst', tekst: inhoud };
  });
  const fouten = problemen.filter(isFout).map((probleem) => `${probleem.code} ${bericht(probleem)}`);
  const [regeling] = regelingen;
  if (fouten.length > 0 || !regeling) return { fouten };
  const { model, evaluators, perElement } = laden(regeling);
  return { tekst, regeling, model, evaluators, perElement };
}

/** Wat er uit één paar kwam. */
export type Oordeel =
  | { readonly soort: 'gelijk'; readonly uitkomst: Uitkomst }
  | { readonly soort: 'overgeslagen'; readonly waarom: 'te groot' | 'onbepaald' }
  /** De uitvoering zegt `onbekend`, met het kenmerk benaderd, waar het orakel de uitkomst kent. */
  | { readonly soort: 'voorzichtig' }
  /** De uitvoering houdt meer open dan het orakel bij onbekende getallen kon aantonen. */
  | { readonly soort: 'niet aangetoond' }
  | { readonly soort: 'verschil'; readonly verwacht: string; readonly gekregen: string };

/** Een lijst, en het hoeveelste element ervan (vanaf 0). */
export type Elementkeuze = readonly [lijst: string, nummer: number];

export function vergelijkMetOrakel(
  programma: Programma,
  beslissing: Beslissing,
  zaak: Zaak,
  grens: number,
  element?: Elementkeuze,
): Oordeel {
  const verwacht = orakel(programma.model, beslissing.id, zaak, { grens, ...(element ? { element } : {}) });
  if (verwacht.soort === 'te groot' || verwacht.soort === 'onbepaald') {
    return { soort: 'overgeslagen', waarom: verwacht.soort };
  }
  const gekregen = voerUit(programma, beslissing.id, zaak, element);
  if (typeof gekregen === 'string') return { soort: 'verschil', verwacht: toonOrakel(verwacht), gekregen };
  const getoond = toonUitkomst(gekregen, beslissing.type);
  if (toonOrakel(verwacht) === getoond) return { soort: 'gelijk', uitkomst: gekregen };
  // Onder de getallen die het orakel probeert, is er geen die de controle doorstaat; dat bewijst niets over de andere.
  if (verwacht.soort === 'ongeldige gegevens' && verwacht.onzeker) return { soort: 'niet aangetoond' };
  if (
    gekregen.soort === 'onbekend' &&
    (gekregen.benaderd || verwacht.onzeker) &&
    isRuimer(gekregen.open, verwacht)
  ) {
    if (gekregen.benaderd && verwacht.soort === 'onbekend') return { soort: 'gelijk', uitkomst: gekregen };
    return { soort: gekregen.benaderd ? 'voorzichtig' : 'niet aangetoond' };
  }
  return { soort: 'verschil', verwacht: toonOrakel(verwacht), gekregen: getoond };
}

/** Staat alles open wat volgens het orakel uitmaakt? Wat bekend is, houdt niets open. */
function isRuimer(gekregen: readonly OpenPunt[], verwacht: Orakeluitkomst): boolean {
  const open = new Set(gekregen.map(itemVan));
  return verwacht.soort !== 'onbekend' || [...verwacht.open].every((id) => open.has(id));
}

/** De uitkomst; een evaluator die gooit, geeft zijn fout als tekst. */
export function voerUit(
  { evaluators, perElement }: Programma,
  id: string,
  zaak: unknown,
  element?: Elementkeuze,
): Uitkomst | string {
  const evaluator = evaluators[id];
  const bijElement = perElement[id];
  try {
    if (element && bijElement) return bijElement(zaak, { lijst: element[0], nummer: element[1] + 1 });
    return evaluator ? evaluator(zaak) : `er is geen evaluator voor ${id}`;
  } catch (fout) {
    return `gooit: ${fout instanceof Error ? fout.message : String(fout)}`;
  }
}

export function toonOrakel(uitkomst: Orakeluitkomst): string {
  switch (uitkomst.soort) {
    case 'waarde':
    case 'niet van toepassing':
    case 'tegenstrijdig':
      return merkVan(uitkomst);
    case 'onbekend':
      return `onbekend, open: ${[...uitkomst.open].sort().join(', ')}`;
    case 'ongeldige gegevens':
    case 'te groot':
      return uitkomst.soort;
    case 'onbepaald':
      return `onbepaald: ${uitkomst.waarom}`;
  }
}

export function toonUitkomst(uitkomst: Uitkomst, type: Beslissing['type']): string {
  switch (uitkomst.soort) {
    case 'waarde':
      return `waarde ${waardetekst(alsWaarde(type, uitkomst.waarde))}`;
    case 'niet van toepassing':
      return `${uitkomst.soort}: ${uitkomst.reden}`;
    case 'onbekend':
      return `onbekend${uitkomst.benaderd ? ' (benaderd)' : ''}, open: ${openIds(uitkomst.open).join(', ')}`;
    case 'tegenstrijdig':
    case 'ongeldige gegevens':
      return uitkomst.soort;
  }
}

export const openIds = (open: readonly OpenPunt[]): readonly string[] =>
  [...new Set(open.map(itemVan))].sort();

/** Van een gegeven van een element telt ook welk element het is. */
const itemVan = ({ id, pad }: OpenPunt): string =>
  pad.includes('[') ? pad.replace(/\.motivering$/, '') : id;
