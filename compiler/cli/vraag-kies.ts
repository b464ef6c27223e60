/** Aan de terminal kiezen waar het gesprek over gaat. */
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import { kiesBeslissingen } from './kies.ts';
import { regels } from './vraag-druk.ts';
import type { Regels } from './vraag-regels.ts';
import { schrijf, type Wereld } from './wereld.ts';
import { opEenRegel } from './zichtbaar.ts';

/** Een langere lijst leest niemand; dan helpt een woord. */
const MEESTE = 30;

/** De gekozen beslissing, of alle leden van een familie; niets als er niets gekozen wordt. */
export async function kiesAanTafel(
  wereld: Wereld,
  model: Regelingmodel,
  alle: readonly Beslissing[],
  tafel: Regels,
): Promise<readonly Beslissing[] | undefined> {
  let getoond = alle;
  await schrijf(wereld.uit, lijst(model, alle, getoond));
  for (;;) {
    const tekst = (await tafel.volgende())?.trim();
    if (tekst === undefined || tekst === '' || tekst === 'stop') return undefined;
    const nummer = /^\d+$/.test(tekst) ? getoond[Number(tekst) - 1] : undefined;
    if (nummer !== undefined) return [nummer];
    const precies = kiesBeslissingen(model, [tekst]);
    if (precies.soort === 'gekozen') return precies.waarde;
    const met = alle.filter(({ naam }) => naam.toLowerCase().includes(tekst.toLowerCase()));
    if (met.length === 1) return met;
    if (met.length > 0) getoond = met;
    const geen = `Geen uitkomst heet '${opEenRegel(tekst)}'. Geef een nummer, een ander woord, of stop.\n`;
    await schrijf(wereld.uit, met.length > 0 ? lijst(model, alle, met) : geen);
  }
}

function lijst(
  { titel }: Regelingmodel,
  alle: readonly Beslissing[],
  getoond: readonly Beslissing[],
): string {
  const meer = getoond.length - MEESTE;
  return regels([
    '',
    getoond.length === alle.length ? `Welke uitkomst van '${opEenRegel(titel)}'?` : 'Welke hiervan?',
    ...getoond.slice(0, MEESTE).map(({ naam }, i) => `  ${String(i + 1)}. ${opEenRegel(naam)}`),
    ...(meer > 0 ? [`  en nog ${String(meer)}`] : []),
    '  Geef een nummer, of (een deel van) de naam.',
  ]);
}
