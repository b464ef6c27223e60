/** Met welke waarden het op één plaats kan, als de andere van de groep vaststaan; en in welke bepalingen die plaats ertoe doet. */
import { aanwezig } from './belang.ts';
import { type Diagram, ingeperkt, JA } from './diagram.ts';
import { vergelijkGetal } from './getal.ts';
import type { BepalingId } from './model.ts';
import type { Onbekende } from './onbekende.ts';
import type { Rekening } from './rekening.ts';
import { gebiedsgrenzen, type Schaal } from './schaal.ts';
import type { Deelbereik, Doel, Mogelijk } from './waarom-niet-model.ts';
import { rekenVrij, type Vraagbaak } from './waarom-niet-orakel.ts';
import { zekerHaalbaar } from './waarom-niet-vrij.ts';
import { isAanwezigheid, takwaarde, vanGetal } from './waarom-niet-waarden.ts';
import { sleutelsBij, type Wisselbaar } from './wisselbaar.ts';

export interface Bereikt {
  readonly kan: Mogelijk;
  readonly bepalingen: ReadonlySet<BepalingId>;
}

/** Wat op deze plaats kan staan, in een zaak waarin de andere van de groep al veranderd zijn; `voorbeeld` kan zeker. */
export function bereikVan(
  v: Vraagbaak,
  zaak: unknown,
  w: Wisselbaar,
  doel: Doel,
  voorbeeld: unknown,
): Bereikt {
  const { rekening, uitkomst } = rekenVrij(v, zaak, [w], doel);
  const eigen = rekening.onbekenden.opRang.filter((o) => sleutelsBij(o).includes(w.sleutel));
  const bepalingen = new Set(eigen.flatMap((o) => [...o.bepalingen]));
  const alleen: Mogelijk = { soort: 'onder meer', waarden: [voorbeeld] };
  if (!rekening.exact) return { kan: alleen, bepalingen };
  // Dat er iets uitkomt, of ten minste zoveel, kan vaststaan zonder dat te zeggen is wat; dan is het nog geen uitkomst.
  const kanOpen = doel.soort === 'waarde' || doel.soort === 'vergelijk';
  if (kanOpen && eigen.length < rekening.onbekenden.opRang.length) return { kan: alleen, bepalingen };
  const f = zekerHaalbaar(rekening, uitkomst, [w]);
  // Op een andere dag geldt een gegeven per datum ook anders; dan is niet één bereik te geven.
  const isDag = eigen.some(({ inhoud }) => inhoud.soort === 'op dag');
  const los = !isDag && [...aanwezig(f)].every((rang) => isLos(rekening.onbekenden.opRang[rang], w));
  return { kan: (los && !rekening.werk.op && mogelijk(rekening, f, w)) || alleen, bepalingen };
}

/** De onbekende is precies deze plaats: de enige waarop dan nog vertakt wordt. */
function isLos(o: Onbekende | undefined, { sleutel }: Wisselbaar): boolean {
  return o?.inhoud.soort === 'feit' && sleutelsBij(o).includes(sleutel);
}

function mogelijk(r: Rekening, f: Diagram, w: Wisselbaar): Mogelijk | undefined {
  const aanwezigheid = [...aanwezig(f)].find((rang) => isVanAanwezigheid(r, rang));
  if (aanwezigheid === undefined) return opTakken(r, f, w);
  const [wel, geen] = [0, 1].map((tak) => ingeperkt(r.werk, f, new Map([[aanwezigheid, tak]])));
  const rest = wel && opTakken(r, wel, w);
  if (rest === undefined || geen?.blad === undefined) return undefined;
  return geen === JA ? metGeen(rest) : rest.soort === 'alles' ? ALLES : rest;
}

const isVanAanwezigheid = (r: Rekening, rang: number): boolean => {
  const o = r.onbekenden.opRang[rang];
  return o !== undefined && isAanwezigheid(o);
};

const ALLES: Mogelijk = { soort: 'bereik', delen: [{}] };

function metGeen(rest: Mogelijk): Mogelijk {
  if (rest.soort === 'waarden') return { soort: 'waarden', waarden: [...rest.waarden, null] };
  return rest.soort === 'bereik' ? { ...rest, geen: true } : rest;
}

function opTakken(r: Rekening, f: Diagram, w: Wisselbaar): Mogelijk | undefined {
  if (f === JA) return { soort: 'alles' };
  const o = r.onbekenden.opRang[f.rang];
  if (f.blad !== undefined) return { soort: 'waarden', waarden: [] };
  if (o === undefined || f.takken.some((tak) => tak.blad === undefined)) return undefined;
  const goed = f.takken.flatMap((tak, i) => (tak === JA ? [i] : []));
  if (o.schaal === undefined) return { soort: 'waarden', waarden: goed.map((i) => takwaarde(r, o, w, i)) };
  return { soort: 'bereik', delen: delenVan(o.schaal, goed, w) };
}

/** Opeenvolgende gebieden zijn één deel. */
function delenVan(schaal: Schaal, goed: readonly number[], { feit: { type } }: Wisselbaar): Deelbereik[] {
  const rijen: number[][] = [];
  for (const i of goed) {
    const laatste = rijen[rijen.length - 1];
    if (laatste?.[laatste.length - 1] === i - 1) laatste.push(i);
    else rijen.push([i]);
  }
  return rijen.map((rij) => {
    const eerste = gebiedsgrenzen(schaal, rij[0] ?? 0);
    const laatste = gebiedsgrenzen(schaal, rij[rij.length - 1] ?? 0);
    const { laagst, hoogst } = schaal.bereik;
    const onder = gelijk(eerste.onder, laagst) ? undefined : eerste.onder;
    const boven = gelijk(laatste.boven, hoogst) ? undefined : laatste.boven;
    return {
      ...(onder && { [eerste.uitsluitend ? 'boven' : 'vanaf']: vanGetal(type, onder) }),
      ...(boven && { [laatste.uitsluitend ? 'onder' : 'totEnMet']: vanGetal(type, boven) }),
    };
  });
}

const gelijk = (a: Parameters<typeof vergelijkGetal>[1], b: Parameters<typeof vergelijkGetal>[1]): boolean =>
  vergelijkGetal('=', a, b) === true;
