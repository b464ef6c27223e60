/** Lezingen → een functie: het gekozen alternatief, of wat alle alternatieven zeggen. */
import type { LezingAlternatief } from '../../runtime/model.ts';
import { schrijfFunctie, uit, vrij, type Schrijver } from './schrijver.ts';
import { waardetype } from './typen.ts';
import { schrijfVoorwaarde } from './voorwaarde.ts';
import { schrijfWaarde } from './waarde.ts';

export function lezingVan(s: Schrijver, id: string): string {
  const eerder = s.opLezing.get(id);
  if (eerder !== undefined) return eerder;
  const gekozen = vrij(s, `lezing_${id}`);
  s.opLezing.set(id, gekozen);
  const lezing = s.lezingen.get(id);
  const alternatieven = lezing?.alternatieven ?? [];
  const keuze = alternatieven.find((deel) => deel.letter === lezing?.gekozen?.letter);
  const codes = (keuze ? [keuze] : alternatieven).map((deel) => schrijfAlternatief(s, deel, gekozen));
  const waarde = keuze ? (codes[0] ?? 'undefined') : `${uit(s, 'eensgezind')}(${codes.join(', ')})`;
  const [eerste] = alternatieven;
  const type =
    eerste?.soort === 'waarde' ? `${waardetype(s, eerste.waarde.type)} | null | undefined` : 'Waarheid';
  const reden = keuze
    ? `gekozen: ${keuze.letter}, ${keuze.tekst}`
    : 'nog niet gekozen: alle alternatieven tellen';
  const kop = `Lezing ${lezing?.naam ?? id} — ${reden}`;
  schrijfFunctie(s, { kop, naam: gekozen, type, romp: `  return ${waarde};\n`, orde: lezing?.regel ?? 0 });
  return gekozen;
}

function schrijfAlternatief(s: Schrijver, deel: LezingAlternatief, functie: string): string {
  if (deel.soort === 'waarde') return schrijfWaarde(s, deel.waarde);
  return schrijfVoorwaarde(s, deel.voorwaarde, {
    naam: `${functie}_${deel.letter}`,
    kop: deel.tekst,
    orde: 0,
  });
}
