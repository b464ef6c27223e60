/** Opsommingen: waar een label hoort in de leden en onderdelen die open zijn. */
import type { Span } from '../../grammar/index.ts';
import type { Bronsoort } from './bronindex.ts';
import { knoop, type Bronknoop } from './knoop.ts';
import { eerste, volgende, waarde, type Label, type Labelsoort } from './labels.ts';

/** Een knoop waaronder opsommingen lopen. */
export interface Tak {
  readonly knoop: Bronknoop;
  /** Per soort opsomming het label dat er het laatst is bijgekomen. */
  readonly kinderen: Map<Labelsoort, string>;
  readonly soort?: Labelsoort;
  /** Hoeveel opsommingstekens eronder staan. */
  tekens: number;
  /** De laatste regel van de eigen tekst, zolang die nog niet in de knoop staat. */
  slot?: string;
}

/** Een label en de knoop waar het onder hoort. */
export interface Keus {
  readonly boven: Tak;
  readonly label: Label;
}

interface Labelnaam {
  readonly soort: Labelsoort;
  readonly label: string;
}

/** Of een label verderop nog komt. */
export type KomtNog = (label: Labelnaam) => boolean;

/** Dieper gaat geen regeling; wat nog dieper lijkt te gaan is tekst. */
const DIEPST = 8;

export const sleutel = ({ soort, label }: Labelnaam): string => `${soort} ${label}`;

/**
 * Waar een onderdeel hoort: als vervolg van een opsomming, van binnen naar buiten; anders als begin van een nieuwe; anders
 * als vervolg na een gat. `i.` is een Romeins cijfer als er een `ii.` volgt.
 */
export function plaats(
  pad: readonly Tak[],
  labels: readonly Label[],
  los: boolean,
  komtNog: KomtNog,
): Keus | undefined {
  const binnen = [...pad].reverse();
  for (const boven of binnen) {
    for (const label of labels) {
      const laatste = boven.kinderen.get(label.soort);
      if (laatste === undefined || volgende(label.soort, laatste) !== label.label) continue;
      const alsRomeins =
        label.soort === 'letter' && label.label === 'i' && komtNog({ soort: 'romeins', label: 'ii' });
      if (!alsRomeins || !labels.some(({ soort }) => soort === 'romeins')) return { boven, label };
    }
  }
  const begin = labels.find(({ soort, label }) => eerste(soort, label));
  const boven = begin && beginplaats(pad, begin, los);
  if (begin && boven) return { boven, label: begin };
  if (!los) return undefined;
  for (const boven of binnen) {
    for (const label of labels) {
      const laatste = boven.kinderen.get(label.soort);
      if (laatste === undefined || label.soort === 'teken') continue;
      const verwacht = volgende(label.soort, laatste);
      const sprong = waarde(label.soort, label.label) - waarde(label.soort, laatste);
      if (sprong >= 0 && sprong < 6 && !komtNog({ soort: label.soort, label: verwacht }))
        return { boven, label };
    }
  }
  return undefined;
}

/** Leden beginnen onder de drager; een andere opsomming onder wat er het laatst stond, als die soort daar nog niet loopt. */
function beginplaats(pad: readonly Tak[], { soort }: Label, los: boolean): Tak | undefined {
  const [wortel] = pad;
  const hier = pad[pad.length - 1];
  if (!wortel || !hier || pad.length > DIEPST) return undefined;
  const kondigtAan = /:$/.test(hier.slot ?? hier.knoop.alineas.at(-1) ?? '');
  const leden = soort === 'cijfer' && los && !kondigtAan && !wortel.kinderen.has('cijfer');
  const boven = leden ? wortel : hier.soort === soort && !kondigtAan ? pad[pad.length - 2] : hier;
  return boven && (soort === 'teken' || !boven.kinderen.has(soort)) ? boven : undefined;
}

const metLeden: ReadonlySet<Bronsoort> = new Set(['artikel', 'paragraaf', 'bijlage', 'fase']);

export const wortelTak = (drager: Bronknoop): Tak => ({ knoop: drager, kinderen: new Map(), tekens: 0 });

/** Hangt een onderdeel onder zijn opsomming; een cijfer direct onder een artikel is een lid. */
export function hangAan(
  pad: readonly Tak[],
  { boven, label: { soort, label } }: Keus,
  span: Span,
): readonly Tak[] {
  const plek = pad.indexOf(boven);
  const isWortel = plek === 0;
  const lid = isWortel && soort === 'cijfer' && metLeden.has(boven.knoop.soort);
  const nummer = soort === 'teken' ? `•${String(++boven.tekens)}` : label;
  const tak: Tak = {
    knoop: knoop(lid ? 'lid' : 'onderdeel', nummer, span),
    kinderen: new Map(),
    soort,
    tekens: 0,
  };
  boven.knoop.kinderen.push(tak.knoop);
  boven.kinderen.set(soort, label);
  return [...pad.slice(0, plek + 1), tak];
}
