/** De uitkomst waar iemand naar vraagt: `--naar ja`, `--naar "ten minste € 100"`, `--naar "niet van toepassing"`. */
import { leesDatum } from '../../runtime/gesprek-datum.ts';
import type { Beslissing, Regelingmodel, Type } from '../../runtime/model.ts';
import { naasteNaam, vereenvoudigd } from '../../runtime/naaste.ts';
import { isDag } from '../../runtime/vorm.ts';
import type { Doel } from '../../runtime/waarom-niet-model.ts';
import type { Keuze } from './kies.ts';

const vergelijkers: readonly (readonly [string, '<' | '<=' | '>=' | '>'])[] = [
  ['ten minste ', '>='],
  ['minstens ', '>='],
  ['op of na ', '>='],
  ['vanaf ', '>='],
  ['ten hoogste ', '<='],
  ['hoogstens ', '<='],
  ['op of vóór ', '<='],
  ['op of voor ', '<='],
  ['uiterlijk ', '<='],
  ['meer dan ', '>'],
  ['hoger dan ', '>'],
  ['later dan ', '>'],
  ['na ', '>'],
  ['minder dan ', '<'],
  ['lager dan ', '<'],
  ['eerder dan ', '<'],
  ['vóór ', '<'],
  ['voor ', '<'],
];

export function kiesDoel(model: Regelingmodel, { naam, type }: Beslissing, tekst: string): Keuze<Doel> {
  const t = tekst.trim();
  if (t.toLowerCase() === 'niet van toepassing') return gekozen({ soort: 'niet van toepassing' });
  switch (type.soort) {
    case 'ja/nee':
      if (t === 'ja' || t === 'nee') return gekozen({ soort: 'is', waarde: t === 'ja' });
      return verkeerd(naam, t, 'ja, nee of niet van toepassing');
    case 'keuze': {
      const labels = model.keuzes.find(({ id }) => id === type.keuze)?.labels ?? [];
      const label = labels.find((deel) => vereenvoudigd(deel) === vereenvoudigd(t));
      if (label !== undefined) return gekozen({ soort: 'is', waarde: label });
      const bedoeld = naasteNaam(t, labels);
      return verkeerd(naam, t, bedoeld === undefined ? labels.join(', ') : `misschien '${bedoeld}'`);
    }
    case 'getal':
    case 'percentage':
    case 'bedrag':
    case 'aantal':
    case 'datum':
      return metVergelijking(naam, type, t);
    case 'tekst':
    case 'keuzes':
    case 'lijst':
      return verkeerd(naam, t, 'niet van toepassing');
  }
}

function metVergelijking(naam: string, type: Type, tekst: string): Keuze<Doel> {
  const [woord, cmp] = vergelijkers.find(([deel]) => tekst.toLowerCase().startsWith(deel)) ?? ['', undefined];
  const waarde = leesGrens(type, tekst.slice(woord.length).trim());
  if (waarde === undefined)
    return verkeerd(
      naam,
      tekst,
      type.soort === 'datum' ? '"op of na 2 maart 2026"' : '"ten minste € 100" of "minder dan 12,5"',
    );
  return gekozen(cmp === undefined ? { soort: 'is', waarde } : { soort: 'vergelijk', cmp, waarde });
}

function leesGrens(type: Type, tekst: string): string | undefined {
  if (type.soort === 'datum') {
    const gelezen = leesDatum(tekst);
    return gelezen.soort === 'datum' && isDag(gelezen.datum) ? gelezen.datum : undefined;
  }
  const kaal = tekst.replace(/^€\s*|\s*(euro|%|procent|\p{L}+)$/giu, '').trim();
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(kaal)) return undefined;
  return kaal.replaceAll('.', '').replace(',', '.');
}

const gekozen = (waarde: Doel): Keuze<Doel> => ({ soort: 'gekozen', waarde });

const verkeerd = (naam: string, tekst: string, hint: string): Keuze<Doel> => ({
  soort: 'verkeerd',
  zin: `'${tekst}' kan geen uitkomst zijn van '${naam}'.`,
  hint: `Mogelijk: ${hint}.`,
});
