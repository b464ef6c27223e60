/** Problemen die bij meer dan één soort declaratie horen. */
import { naaste, norm, type Clausule, type Stuk } from '../../grammar/index.ts';
import { meld, vervang, type Probleem } from '../diagnostics/probleem.ts';
import type { Verzameling } from './declaraties.ts';
import { spanVan } from './lezer.ts';
import { norms, sleutel, woorden } from './namen.ts';
import type { Symbool } from './symbolen.ts';

export function onbekendeKeuze(uit: Verzameling, stukken: readonly Stuk[], bestand: string): Probleem {
  const plaats = { bestand, span: spanVan(stukken) };
  const dichtbij = naaste(norms(stukken).join(' '), uit.keuzes.keys());
  const gegevens = { naam: woorden(stukken), dichtbij };
  return meld('N007', plaats, gegevens, { herstel: vervang(plaats, dichtbij) });
}

/** N009; zonder het woord is de naam goed. */
export function metOntkenning(symbool: Symbool, woord: string): Probleem {
  const zonder = symbool.naam.split(' ').filter((deel) => norm(deel) !== woord);
  return meld(
    'N009',
    symbool,
    { naam: symbool.naam, woord },
    { herstel: vervang(symbool, [zonder.join(' ')]) },
  );
}

/** Elke naam één keer, ook als de eerste declaratie niet deugt. */
export function isNieuw(
  uit: Verzameling,
  object: string,
  { stukken, span }: Clausule,
  bestand: string,
): boolean {
  const [naam, id] = [woorden(stukken), `${object}.${sleutel(woorden(stukken))}`];
  const eerder = uit.namen.get(id);
  const plaats = { bestand, span };
  if (!eerder) uit.namen.set(id, { ...plaats, norms: norms(stukken).join(' ') });
  if (!eerder) return true;
  const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat de andere' }];
  if (eerder.norms === norms(stukken).join(' '))
    uit.problemen.push(meld('N003', plaats, { naam }, { labels }));
  else uit.problemen.push(meld('N017', plaats, { naam, sleutel: id }, { labels }));
  return false;
}
