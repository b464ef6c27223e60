/** Een momentopname zonder server eromheen, voor proeven op de zuivere functies. */
import { readdirSync, readFileSync } from 'node:fs';
import { leegMoment, tekstVan, volgende, type Momentopname } from '../../lsp/momentopname.ts';
import { nieuwGeheugen } from '../../compiler/workspace.ts';
import { gemerkt, merk, type Bestanden, type Gemerkt } from './hulp.ts';

export const momentVan = (bestanden: Readonly<Record<string, string>>): Momentopname =>
  volgende(
    leegMoment(nieuwGeheugen(true)),
    new Map(Object.entries(bestanden).map(([pad, tekst]) => [pad, { soort: 'tekst', tekst }])),
    ['/werk'],
  );

/** Dezelfde momentopname met een andere tekst van een bestand, zoals typen dat geeft. */
export const metTekst = (moment: Momentopname, pad: string, tekst: string): Momentopname =>
  volgende(moment, new Map([[pad, { soort: 'tekst', tekst }]]));

/** Alle regelingen uit `policies`, op `/werk/<map>/<bestand>`. */
export function beleidsbestanden(): Record<string, string> {
  const wortel = new URL('../../policies', import.meta.url).pathname;
  const namen = readdirSync(wortel, { recursive: true, encoding: 'utf8' }).filter((naam) =>
    naam.endsWith('.regel'),
  );
  return Object.fromEntries(
    namen.map((naam) => [`/werk/${naam}`, readFileSync(`${wortel}/${naam}`, 'utf8')]),
  );
}

export interface Gemerktmoment {
  readonly moment: Momentopname;
  /** Waar `$0` staat. */
  readonly pad: string;
  readonly plek: number;
  readonly gemerkt: ReadonlyMap<string, Gemerkt>;
}

/** Bestanden met merktekens; `$0` staat in een ervan. */
export function gemerktMoment(bestanden: Bestanden): Gemerktmoment {
  const gelezen = new Map(Object.entries(bestanden).map(([pad, bron]) => [pad, gemerkt(bron)]));
  const [pad = '', { plek } = { plek: -1 }] = [...gelezen].find(([, deel]) => deel.plek >= 0) ?? [];
  const teksten = Object.fromEntries([...gelezen].map(([naam, { tekst }]) => [naam, tekst]));
  return { moment: momentVan(teksten), pad, plek, gemerkt: gelezen };
}

type Spans = readonly { readonly begin: number; readonly eind: number }[];

/** De bestanden met `«…»` om elke span, en zonder `$0`: zo is een antwoord met de proef te vergelijken. */
export function metMerken(moment: Momentopname, spans: ReadonlyMap<string, Spans>): Bestanden {
  return Object.fromEntries(
    [...spans].map(([pad, hier]) => [pad, merk(tekstVan(moment, pad) ?? '', hier)] as const),
  );
}
