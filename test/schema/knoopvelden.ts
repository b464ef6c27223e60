/** Which fields a node of each kind has, beside `soort`, `beslist` and `overwogen`. */
import type { Knoop } from '../../runtime/uitkomst.ts';

type Veld = Exclude<keyof Knoop, 'soort' | 'beslist' | 'overwogen'>;

interface Velden {
  /** Altijd. */
  readonly heeft: readonly Veld[];
  /** Als het er is. */
  readonly kan: readonly Veld[];
}

const groep: Velden = { heeft: ['tekst', 'delen'], kan: ['bepaling', 'waarde'] };

export const KNOOPVELDEN: Readonly<Record<Knoop['soort'], Velden>> = {
  beslissing: {
    heeft: ['id', 'tekst', 'uitkomst'],
    kan: ['bepaling', 'waarde', 'type', 'reden', 'norm', 'toelichting', 'delen'],
  },
  regel: {
    heeft: ['bepaling', 'tekst', 'regelsoort', 'status'],
    kan: ['waarde', 'type', 'wijktVoor', 'gaatVoorOp', 'mede', 'geldig', 'toelichting', 'delen'],
  },
  'buiten toepassing': { heeft: ['bepaling', 'tekst', 'gaatVoorOp'], kan: ['waarde', 'delen'] },
  alle: groep,
  'een van': groep,
  niet: groep,
  telling: {
    heeft: ['tekst', 'delen', 'toelichting'],
    kan: ['bepaling', 'waarde', 'id', 'pad', 'lijst', 'herkomst'],
  },
  voorwaarde: {
    heeft: ['tekst'],
    kan: ['bepaling', 'waarde', 'id', 'pad', 'herkomst', 'geldig', 'toelichting', 'delen'],
  },
  gegeven: {
    heeft: ['id', 'pad', 'tekst'],
    kan: ['bepaling', 'waarde', 'type', 'opDatum', 'lid', 'volgens', 'herkomst', 'toelichting', 'delen'],
  },
  oordeel: {
    heeft: ['id', 'pad', 'tekst'],
    kan: [
      'bepaling',
      'waarde',
      'type',
      'motivering',
      'door',
      'datum',
      'mandaat',
      'gebrek',
      'herkomst',
      'toelichting',
    ],
  },
  lezing: { heeft: ['id', 'tekst', 'lezing', 'delen'], kan: ['bepaling', 'waarde', 'type'] },
  waarde: {
    heeft: ['tekst'],
    kan: [
      'bepaling',
      'waarde',
      'type',
      'bewerking',
      'id',
      'pad',
      'lijst',
      'herkomst',
      'toelichting',
      'delen',
    ],
  },
};
