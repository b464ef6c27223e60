/** `tijdvak: van de eerste dag tot en met de laatste dag`: welke datums van een element zijn tijdvak begrenzen. */
import { naaste, type Clausule, type Stuk, type Veld, type VeldenBlok } from '../../grammar/index.ts';
import { eigenNaam } from './andere-namen.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';
import type { Bron } from './declaraties.ts';
import { spanVan } from './lezer.ts';
import { norms, sleutel, woorden } from './namen.ts';
import type { Symbool } from './symbolen.ts';
import { toonType } from './typen.ts';
import type { Verzameling } from './verzameling.ts';

/** Een gegeven kan ook zo heten; dan staat er een type achter, en geen type begint met `van`. */
export const isTijdvak = ({ soort }: VeldenBlok, { naam, inhoud }: Veld): boolean =>
  soort === 'gegevens' && norms(naam.stukken).join(' ') === 'tijdvak' && norms(inhoud.stukken)[0] === 'van';

/** Leest alle tijdvakken, als alle gegevens bekend zijn. */
export function metTijdvakken(uit: Verzameling, bronnen: readonly Bron[]): void {
  for (const { pad, boom } of bronnen)
    for (const blok of boom.blokken)
      if (blok.soort === 'gegevens')
        for (const veld of blok.velden)
          if (!veld.kapot && isTijdvak(blok, veld)) leesTijdvak(uit, blok, veld, pad);
}

function leesTijdvak(uit: Verzameling, blok: VeldenBlok, veld: Veld, bestand: string): void {
  const over = eigenNaam(uit.andereNamen, blok.over?.stukken ?? []);
  const object =
    over.length === 0 ? uit.zaak : uit.naamgeving({ id: sleutel(woorden(over)), naam: woorden(over) }).id;
  const plaats = { bestand, span: veld.inhoud.span };
  const naam = uit.objecten.get(object)?.naam ?? woorden(over);
  const isElement = uit.symbolen.some(({ type }) => type.soort === 'lijst' && type.object === object);
  if (!isElement) {
    uit.problemen.push(meld('N073', plaats, { naam, dubbel: false }));
    return;
  }
  if (uit.symbolen.some((symbool) => symbool.object === object && symbool.eindeVan !== undefined)) {
    uit.problemen.push(meld('N073', plaats, { naam, dubbel: true }));
    return;
  }
  const grenzen = grenzenVan(veld.inhoud);
  const datums = uit.symbolen.filter((symbool) => symbool.object === object && isDag(symbool));
  if (!grenzen) {
    const [begin = '…', eind = '…'] = datums.map((symbool) => symbool.naam);
    uit.problemen.push(meld('N072', plaats, { tekst: woorden(veld.inhoud.stukken), begin, eind }));
    return;
  }
  const [begin, eind] = grenzen.map((stukken) => zoekDag(uit, object, stukken, bestand));
  if (!begin || !eind) return;
  if (begin.facultatief) {
    const span = spanVan(grenzen[0]);
    uit.problemen.push(meld('T027', { bestand, span }, { naam: begin.naam, type: 'facultatief' }));
    return;
  }
  const metBegin: Symbool = { ...eind, eindeVan: begin.id };
  uit.opId.set(eind.id, metBegin);
  uit.symbolen.splice(uit.symbolen.indexOf(eind), 1, metBegin);
}

const isDag = ({ type, soort, perDatum }: Symbool): boolean =>
  type.soort === 'datum' && soort === 'gegeven' && !perDatum;

/** De woorden van de eerste en van de laatste dag. */
function grenzenVan({ stukken }: Clausule): readonly [readonly Stuk[], readonly Stuk[]] | undefined {
  const rij = stukken.filter(({ norm }) => norm !== '');
  const grens = rij.findIndex((_, i) => norms(rij.slice(i, i + 3)).join(' ') === 'tot en met');
  const [begin, eind] = [rij.slice(1, Math.max(grens, 0)), rij.slice(grens + 3)];
  return grens < 0 || begin.length === 0 || eind.length === 0 ? undefined : [begin, eind];
}

/** Het gegeven met deze naam, dat een datum is. */
function zoekDag(
  uit: Verzameling,
  object: string,
  stukken: readonly Stuk[],
  bestand: string,
): Symbool | undefined {
  const gezocht = norms(stukken).join(' ');
  const eigen = uit.symbolen.filter((symbool) => symbool.object === object);
  const gevonden = eigen.find((symbool) => symbool.norms.join(' ') === gezocht);
  const plaats = { bestand, span: spanVan(stukken) };
  if (gevonden && isDag(gevonden)) return gevonden;
  if (gevonden) {
    uit.problemen.push(meld('T027', plaats, { naam: gevonden.naam, type: toonType(gevonden.type) }));
    return undefined;
  }
  if (uit.gebroken.includes(gezocht)) return undefined;
  const datums = eigen.filter(isDag).map((symbool) => symbool.naam);
  const dichtbij = naaste(gezocht, datums);
  const gegevens = { naam: woorden(stukken), mogelijk: datums, dichtbij };
  uit.problemen.push(meld('N074', plaats, gegevens, { herstel: vervang(plaats, dichtbij) }));
  return undefined;
}
