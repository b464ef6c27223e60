/** Waar een beslissing rechtstreeks van afhangt: andere beslissingen, gegevens, beoordelingen, parameters en lezingen. */
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';

export interface Afhankelijkheden {
  readonly beslissingen: readonly string[];
  readonly feiten: readonly string[];
  readonly lezingen: readonly string[];
}

/** Wat in de regels zelf staat; wat alleen via een andere beslissing telt, staat daar. */
export function rechtstreeks(model: Regelingmodel, beslissing: Beslissing): Afhankelijkheden {
  const beslissingen = new Set<string>();
  const feiten = new Set<string>();
  const lezingen = new Set<string>();
  const ga = (knoop: unknown): void => {
    if (Array.isArray(knoop)) {
      knoop.forEach(ga);
      return;
    }
    if (knoop === null || typeof knoop !== 'object') return;
    const velden = knoop as Readonly<Record<string, unknown>>;
    if (typeof velden['op'] === 'string') {
      const { beslissing: naar, feit, lezing } = velden;
      if (typeof naar === 'string') beslissingen.add(naar);
      if (typeof feit === 'string') feiten.add(feit);
      if (typeof lezing === 'string' && !lezingen.has(lezing)) {
        lezingen.add(lezing);
        ga(model.lezingen.find(({ id }) => id === lezing)?.alternatieven);
      }
    }
    if (typeof velden['feit'] === 'string' && typeof velden['element'] === 'string')
      feiten.add(velden['feit']);
    Object.values(velden).forEach(ga);
  };
  const { regels, buitenToepassing, peildatum } = beslissing;
  ga([regels, buitenToepassing, peildatum]);
  beslissingen.delete(beslissing.id);
  const gebruikt = new Set(beslissing.gebruikt.feiten);
  return {
    beslissingen: [...beslissingen],
    feiten: [...feiten].filter((id) => gebruikt.has(id)),
    lezingen: [...lezingen],
  };
}
