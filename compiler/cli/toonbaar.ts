/** Een probleem zoals een terminal of een ander programma het krijgt: alles in woorden, elke plaats als regel en kolom. */
import type { Positie, Span } from '../../grammar/span.ts';
import { bericht, ernst, hint, titel, type Ernst, type Probleem } from '../diagnostics/probleem.ts';
import { samengevoegd } from '../workspace.ts';
import { plaatsVan } from './bronregel.ts';

export interface Toonbaar {
  readonly code: string;
  readonly ernst: Ernst;
  readonly titel: string;
  readonly bericht: string;
  readonly hint?: string;
  readonly plaats: Toonplaats;
  readonly labels: readonly (Toonplaats & { readonly tekst: string })[];
  readonly herstel: readonly (Toonplaats & { readonly titel: string; readonly tekst: string })[];
}

/** `begin` en `eind` ontbreken als het bestand niet gelezen kon worden. */
export interface Toonplaats {
  readonly bestand: string;
  readonly begin?: Positie;
  readonly eind?: Positie;
}

/** De teksten van de gelezen bestanden, en per pad waarom het niet gelezen kon worden. */
export interface Bronnen {
  readonly teksten: ReadonlyMap<string, string>;
  readonly redenen: ReadonlyMap<string, string>;
}

export function toonbaar(probleem: Probleem, bronnen: Bronnen): Toonbaar {
  const plaats = (bestand: string, span: Span): Toonplaats => {
    const tekst = bronnen.teksten.get(bestand);
    return tekst === undefined ? { bestand } : { bestand, ...plaatsVan(tekst, span) };
  };
  const tip = hint(probleem);
  return {
    code: probleem.code,
    ernst: ernst(probleem),
    titel: titel(probleem),
    bericht: redenVan(probleem, bronnen) ?? bericht(probleem),
    ...(tip === undefined ? {} : { hint: tip }),
    plaats: plaats(probleem.bestand, probleem.span),
    labels: probleem.labels.map(({ bestand, span, tekst }) => ({ ...plaats(bestand, span), tekst })),
    herstel: probleem.herstel.map((deel) => ({
      ...plaats(deel.bestand, deel.span),
      titel: deel.titel,
      tekst: deel.tekst,
    })),
  };
}

/** Waarom een bestand niet te lezen is, weet de lezer preciezer dan de catalogus. */
function redenVan({ code, bestand, gegevens }: Probleem, { redenen }: Bronnen): string | undefined {
  if (!['B001', 'B005', 'B006', 'B007'].includes(code)) return undefined;
  const { pad } = gegevens as { readonly pad: string };
  return redenen.get(samengevoegd(bestand, pad)) ?? redenen.get(bestand);
}
