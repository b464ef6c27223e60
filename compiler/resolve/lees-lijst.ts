/** Opsommingen: elk onderdeel is een voorwaarde met een eigen bepaling, of een waarde uit een keuze. */
import type { Lijst, Onderdeel, Stuk } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld } from '../diagnostics/probleem.ts';
import { bepalingId } from './bepalingen.ts';
import { telt, type Lezer } from './lezer.ts';
import { lezerVoorOpsomming } from './lees-elementen.ts';
import { leesLabels } from './lees-kring.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { woorden } from './namen.ts';

/** Leest alle opsommingen in een rij stukken, vóór de zin eromheen gelezen wordt. */
export function leesLijsten(lezer: Lezer, stukken: readonly Stuk[], pad: readonly string[] = []): void {
  for (const stuk of stukken) {
    if (stuk.soort !== 'lijst' || lezer.lijsten.has(stuk)) continue;
    const labels = alsLabels(lezer, stuk.lijst);
    const binnen = lezerVoorOpsomming(lezer, telt(stukken.slice(0, stukken.indexOf(stuk))));
    lezer.lijsten.set(stuk, labels ? { labels } : { voorwaarden: alsVoorwaarden(binnen, stuk.lijst, pad) });
  }
}

function alsLabels(lezer: Lezer, lijst: Lijst): readonly string[] | undefined {
  const labels = lijst.onderdelen.map((deel) => leesLabels(lezer, telt(deel.inhoud.stukken))[0]?.labels);
  return labels.every((deel) => deel?.length === 1) ? labels.flatMap((deel) => deel ?? []) : undefined;
}

function alsVoorwaarden(lezer: Lezer, lijst: Lijst, pad: readonly string[]): readonly Voorwaarde[] {
  return lijst.onderdelen.flatMap((onderdeel) => {
    const hier = [...pad, onderdeel.label];
    const voorwaarde = leesOnderdeel(lezer, onderdeel, hier);
    if (!voorwaarde) return [];
    const bepaling = bepalingId(lezer.bepalingen.kenmerk, lezer.standplaats, hier);
    const tekst = woorden(onderdeel.inhoud.stukken.filter((stuk) => stuk.soort !== 'lijst'));
    const eigen: Voorwaarde = { ...voorwaarde, bepaling, tekst };
    const plaats = lezer.plaatsen.get(voorwaarde);
    lezer.plaatsen.set(eigen, plaats ?? { bestand: lezer.bestand, span: onderdeel.span });
    const uitgesteld = lezer.uitgesteld.get(voorwaarde);
    if (uitgesteld) lezer.uitgesteld.set(eigen, uitgesteld);
    return [eigen];
  });
}

function leesOnderdeel(lezer: Lezer, onderdeel: Onderdeel, pad: readonly string[]): Voorwaarde | undefined {
  for (const staart of onderdeel.staarten) {
    lezer.problemen.push(
      meld('A009', { bestand: lezer.bestand, span: staart.span }, { woord: staart.soort }),
    );
  }
  leesLijsten(lezer, onderdeel.inhoud.stukken, pad);
  return voorwaardeUit(lezer, onderdeel.inhoud);
}
