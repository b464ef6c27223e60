/** Wat er tussen twee indexen veranderd is, per bepaling. */
import { zelfdeKop } from './normaliseer.ts';
import type { Bronbepaling, Bronindex } from './bronindex.ts';

export type Verschil =
  | { readonly soort: 'gewijzigd'; readonly id: string; readonly kop: boolean }
  | { readonly soort: 'kop gewijzigd'; readonly id: string; readonly was: string; readonly is: string }
  | { readonly soort: 'vernummerd'; readonly id: string; readonly was: string }
  | { readonly soort: 'nieuw'; readonly id: string }
  | { readonly soort: 'vervallen'; readonly id: string };

/**
 * De verschillen in de volgorde van de nieuwe tekst; wat vervallen is staat achteraan, in de volgorde van de oude. Een nieuw
 * lid 2 dat het oude tot lid 3 maakt, is één nieuw lid en één vernummerd lid.
 */
export function vergelijkIndexen(oud: Bronindex, nieuw: Bronindex): readonly Verschil[] {
  // Een alinea is deel van de bepaling erboven: haar wijziging staat daar.
  const voor = oud.bepalingen.filter(({ soort }) => soort !== 'alinea');
  const na = nieuw.bepalingen.filter(({ soort }) => soort !== 'alinea');
  const was = new Map(voor.map((bepaling) => [bepaling.id, bepaling]));
  const is = new Map(na.map((bepaling) => [bepaling.id, bepaling]));
  const vandaan = herkomst(
    voor.filter((bepaling) => !zelfdeTekst(bepaling, is.get(bepaling.id))),
    na.filter((bepaling) => !zelfdeTekst(bepaling, was.get(bepaling.id))),
  );
  const verhuisd = new Set(vandaan.values());
  return [
    ...na.flatMap((bepaling): readonly Verschil[] => {
      const { id } = bepaling;
      const van = vandaan.get(id);
      const eerder = was.get(id);
      if (van !== undefined) return [{ soort: 'vernummerd', id, was: van }];
      return eerder && !verhuisd.has(id) ? inBepaling(eerder, bepaling) : [{ soort: 'nieuw', id }];
    }),
    ...voor
      .filter(({ id }) => !is.has(id) && !verhuisd.has(id))
      .map(({ id }): Verschil => ({ soort: 'vervallen', id })),
  ];
}

const zelfdeTekst = (a: Bronbepaling, b: Bronbepaling | undefined): boolean => a.sha256 === b?.sha256;

function inBepaling(was: Bronbepaling, is: Bronbepaling): readonly Verschil[] {
  const kop = !zelfdeKop(was.kop, is.kop);
  if (was.sha256 !== is.sha256) return [{ soort: 'gewijzigd', id: is.id, kop }];
  return kop ? [{ soort: 'kop gewijzigd', id: is.id, was: was.kop ?? '', is: is.kop ?? '' }] : [];
}

/** Bij elke id de oude met dezelfde tekst en soort; gelijke teksten in de volgorde waarin zij staan. */
function herkomst(weg: readonly Bronbepaling[], erbij: readonly Bronbepaling[]): ReadonlyMap<string, string> {
  const vrij = new Map<string, string[]>();
  for (const bepaling of weg)
    vrij.set(sleutel(bepaling), [...(vrij.get(sleutel(bepaling)) ?? []), bepaling.id]);
  for (const rij of vrij.values()) rij.reverse();
  const uit = new Map<string, string>();
  for (const bepaling of erbij) {
    const van = vrij.get(sleutel(bepaling))?.pop();
    if (van !== undefined) uit.set(bepaling.id, van);
  }
  return uit;
}

/** Zonder eigen tekst telt het opschrift: een artikel met leden verhuist met zijn kop. */
const sleutel = ({ soort, kop, volzinnen, sha256 }: Bronbepaling): string =>
  `${soort} ${volzinnen > 0 ? sha256 : `kop ${kop ?? ''}`}`;
