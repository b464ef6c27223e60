/** `reeks prijsindex: percentage`: een parameter per datum, met de waarden die bekend zijn. */
import type { Clausule, ReeksBlok, Stuk, Tabelrij } from '../../grammar/index.ts';
import { meld } from '../diagnostics/probleem.ts';
import { isNieuw } from './declaratieproblemen.ts';
import { breek, losTypeOp, voegSymbool, type Verzameling } from './declaraties.ts';
import { binnenJaren, toonDag } from './geldigheid.ts';
import { spanVan, telt } from './lezer.ts';
import { norms, woorden } from './namen.ts';
import type { Reeksrij, Symbool } from './symbolen.ts';
import { gelijkType, toonType } from './typen.ts';
import { perNaam, tekstVan } from './velden.ts';

type Type = Symbool['type'];
type Kolomsoort = 'vanaf' | 'totEnMet' | 'jaar' | 'waarde';

const kolomnamen: Readonly<Record<string, Kolomsoort>> = {
  'met ingang van': 'vanaf',
  'tot en met': 'totEnMet',
  jaar: 'jaar',
  waarde: 'waarde',
};
const typen: ReadonlySet<string> = new Set(['bedrag', 'percentage', 'getal', 'aantal']);

export function leesReeks(uit: Verzameling, blok: ReeksBlok, bestand: string): void {
  const { naam, tabel } = blok;
  if (naam.stukken.length === 0 || !isNieuw(uit, 'parameters', naam, bestand)) return;
  const bron = perNaam(blok.velden, 'reeks', bestand, uit.problemen).get('bron');
  const brontekst = tekstVan(bron);
  if (brontekst === undefined && !bron?.kapot) {
    const gegevens = { blok: 'reeks', veld: 'bron', voorbeeld: 'bron: "https://…"' };
    uit.problemen.push(meld('S012', { bestand, span: naam.span }, gegevens));
  }
  const type = losTypeOp(uit, blok.type.stukken, bestand, { inhoud: blok.type });
  if (!type || 'sinds' in type || !typen.has(type.type.soort)) {
    if (type)
      uit.problemen.push(
        meld('N057', { bestand, span: blok.type.span }, { tekst: woorden(blok.type.stukken) }),
      );
    return void breek(uit, naam);
  }
  const reeks = tabel ? leesRijen(uit, tabel.kolommen, tabel.rijen, type.type, bestand) : [];
  voegSymbool(uit, {
    soort: 'parameter',
    object: 'parameters',
    naam: woorden(naam.stukken),
    norms: norms(naam.stukken),
    type: type.type,
    perDatum: true,
    reeks,
    ...(brontekst === undefined ? {} : { leverancier: [brontekst] }),
    bestand,
    span: naam.span,
  });
}

function leesRijen(
  uit: Verzameling,
  koppen: readonly Clausule[],
  rijen: readonly Tabelrij[],
  type: Type,
  bestand: string,
): readonly Reeksrij[] {
  const kolommen = koppen.map(({ stukken }) => kolomnamen[norms(stukken).join(' ')]);
  const uniek = new Set(kolommen).size === kolommen.length;
  const begint = kolommen.includes('vanaf') !== kolommen.includes('jaar');
  const jaarMetEind = kolommen.includes('jaar') && kolommen.includes('totEnMet');
  if (!uniek || !begint || jaarMetEind || !kolommen.includes('waarde') || kolommen.includes(undefined)) {
    const span = { begin: koppen[0]?.span.begin ?? 0, eind: koppen[koppen.length - 1]?.span.eind ?? 0 };
    const gevonden = koppen.map(({ stukken }) => woorden(stukken)).join(' | ');
    const verwacht = ["'met ingang van' en 'waarde', eventueel met 'tot en met'", "'jaar' en 'waarde'"];
    uit.problemen.push(meld('S001', { bestand, span }, { gevonden, verwacht }));
    return [];
  }
  const gelezen = rijen.flatMap((rij) => leesRij(uit, kolommen, rij, type, bestand) ?? []);
  return aansluitend(
    uit,
    [...gelezen].sort((a, b) => a.vanaf.localeCompare(b.vanaf)),
  );
}

function leesRij(
  uit: Verzameling,
  kolommen: readonly (Kolomsoort | undefined)[],
  { cellen, span }: Tabelrij,
  type: Type,
  bestand: string,
): Reeksrij | undefined {
  const deel: Partial<Record<Kolomsoort, string>> = {};
  const voor = uit.problemen.length;
  cellen.forEach((cel, i) => {
    const soort = kolommen[i];
    const rij = telt(cel.stukken);
    // Zonder laatste dag geldt de waarde tot de volgende rij.
    if (!soort || (soort === 'totEnMet' && (rij.length === 0 || rij[0]?.norm === '–'))) return;
    const [stuk, ...meer] = rij;
    const waarde = stuk && meer.length === 0 ? leesCel(stuk, soort, type) : undefined;
    const plaats = {
      bestand,
      span: rij.length > 0 ? spanVan(rij) : { begin: cel.span.begin - 1, eind: cel.span.begin },
    };
    if (waarde === undefined) {
      const verwacht =
        soort === 'waarde'
          ? [toonType(type)]
          : [soort === 'jaar' ? 'een jaar, zoals 2026' : 'een dag, zoals 1 januari 2026'];
      const kolom = Object.keys(kolomnamen).find((naam) => kolomnamen[naam] === soort) ?? soort;
      uit.problemen.push(meld('N054', plaats, { cel: woorden(cel.stukken), kolom, verwacht }));
    } else if (soort !== 'waarde' && !binnenJaren(waarde)) {
      uit.problemen.push(meld('N056', plaats, { tekst: woorden(cel.stukken) }));
    } else deel[soort] = waarde;
  });
  const { jaar, waarde } = deel;
  const vanaf = jaar === undefined ? deel.vanaf : `${jaar}-01-01`;
  const totEnMet = jaar === undefined ? deel.totEnMet : `${jaar}-12-31`;
  if (uit.problemen.length > voor || vanaf === undefined || waarde === undefined) return undefined;
  if (totEnMet !== undefined && totEnMet < vanaf) {
    uit.problemen.push(
      meld('N055', { bestand, span }, { vanaf: toonDag(vanaf), totEnMet: toonDag(totEnMet) }),
    );
    return undefined;
  }
  return { bestand, span, vanaf, waarde, ...(totEnMet === undefined ? {} : { totEnMet }) };
}

function leesCel(stuk: Stuk, soort: Kolomsoort, type: Type): string | undefined {
  if (stuk.soort !== 'literal') return undefined;
  const { literal } = stuk;
  if (soort === 'jaar')
    return literal.soort === 'getal' && /^\d{4}$/.test(literal.waarde) ? literal.waarde : undefined;
  if (soort !== 'waarde')
    return literal.soort === 'datum' && literal.waarde.length === 10 ? literal.waarde : undefined;
  if (literal.soort === 'duur')
    return gelijkType(type, { soort: 'aantal', eenheid: literal.eenheid })
      ? String(literal.aantal)
      : undefined;
  const eigen: Type =
    literal.soort === 'bedrag' && literal.per
      ? { soort: 'bedrag', per: literal.per }
      : { soort: literal.soort };
  return gelijkType(type, eigen) ? literal.waarde : undefined;
}

/** Een rij zonder laatste dag geldt tot de volgende; twee rijen op dezelfde dag zijn een probleem. */
function aansluitend(uit: Verzameling, rijen: readonly Reeksrij[]): readonly Reeksrij[] {
  return rijen.map((rij, i) => {
    const volgende = rijen[i + 1];
    if (!volgende || (rij.totEnMet !== undefined && rij.totEnMet < volgende.vanaf)) return rij;
    if (rij.totEnMet !== undefined || rij.vanaf === volgende.vanaf) {
      const labels = [{ bestand: rij.bestand, span: rij.span, tekst: 'de andere rij' }];
      uit.problemen.push(meld('N058', volgende, { dag: toonDag(volgende.vanaf) }, { labels }));
    }
    return { ...rij, totEnMet: dagErvoor(volgende.vanaf) };
  });
}

function dagErvoor(dag: string): string {
  const datum = new Date(`${dag}T00:00:00Z`);
  datum.setUTCDate(datum.getUTCDate() - 1);
  return datum.toISOString().slice(0, 10);
}
