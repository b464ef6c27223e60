/** De velden van een blok, op naam. */
import { naaste, velden as veldnamen, type Veld } from '../../grammar/index.ts';
import { meld, vervang, type Probleem } from '../diagnostics/probleem.ts';
import { norms, woorden } from './namen.ts';

/** De velden van een blok op hun genormaliseerde naam; onbekende en dubbele velden worden gemeld. */
export function perNaam(
  velden: readonly Veld[],
  soort: keyof typeof veldnamen,
  bestand: string,
  problemen: Probleem[],
): ReadonlyMap<string, Veld> {
  const bekend: readonly string[] = veldnamen[soort];
  const uit = new Map<string, Veld>();
  for (const veld of velden) {
    const naam = norms(veld.naam.stukken).join(' ');
    const [dichtbij] = bekend.includes(naam) ? [naam] : naaste(naam, bekend);
    // Een veld met een tikfout is het veld dat bedoeld is: dan ontbreekt het niet ook nog.
    const eerder = dichtbij === undefined ? undefined : uit.get(dichtbij);
    if (dichtbij !== undefined && !eerder) uit.set(dichtbij, veld);
    if (eerder && dichtbij === naam) {
      const labels = [{ bestand, span: eerder.naam.span, tekst: 'hier staat het al' }];
      problemen.push(meld('N003', { bestand, span: veld.naam.span }, { naam }, { labels }));
    }
    if (dichtbij === naam) continue;
    const gegevens = {
      woord: woorden(veld.naam.stukken),
      blok: soort,
      verwacht: bekend,
      ...(dichtbij === undefined ? {} : { dichtbij }),
    };
    const plaats = { bestand, span: veld.naam.span };
    const herstel = vervang(plaats, dichtbij === undefined ? [] : [dichtbij]);
    problemen.push(meld('S011', plaats, gegevens, { herstel }));
  }
  return uit;
}

export function tekstVan(veld: Veld | undefined): string | undefined {
  const stuk = veld?.inhoud.stukken.find((deel) => deel.soort === 'tekst');
  return stuk?.soort === 'tekst' ? stuk.waarde : undefined;
}
