/** Wat voor waarde een gegeven of uitkomst heeft, voor wie geen code leest. */
import type { Regelingmodel, Type } from '../../runtime/model.ts';
import { opsomming } from '../../runtime/toon.ts';

const MEESTE_LABELS = 8;

export function typeInWoorden({ keuzes }: Pick<Regelingmodel, 'keuzes'>, type: Type): string {
  const labels = (id: string): string => {
    const alle = keuzes.find((keuze) => keuze.id === id)?.labels ?? [];
    const over = alle.length - MEESTE_LABELS;
    return over > 0
      ? `${alle.slice(0, MEESTE_LABELS).join(', ')} of een van ${String(over)} andere`
      : opsomming(alle, 'of');
  };
  switch (type.soort) {
    case 'ja/nee':
      return 'ja of nee';
    case 'tekst':
      return 'een tekst';
    case 'getal':
      return 'een getal';
    case 'percentage':
      return 'een percentage';
    case 'bedrag':
      return `een bedrag in euro${type.per === undefined ? '' : ` per ${type.per}`}`;
    case 'datum':
      return 'een datum';
    case 'aantal':
      return `een aantal (${type.eenheid})`;
    case 'keuze':
      return `een van: ${labels(type.keuze)}`;
    case 'keuzes':
      return `nul of meer van: ${labels(type.keuze)}`;
    case 'lijst':
      return `een lijst (${type.naam})`;
  }
}
