/** Echte waarden voor plaatsen in een zaak: de antwoorden waarmee een diagram op ja uitkomt. */
import { aanwezig } from './belang.ts';
import { dagTekst, eersteDag } from './datum.ts';
import { type Diagram, JA, onderdelen } from './diagram.ts';
import { afgerond, type Getal, getal, getalTekst, min, plus, vergelijkGetal } from './getal.ts';
import { vulTermIn } from './invullen.ts';
import { vanDagnummer } from './kalender.ts';
import type { Type } from './model.ts';
import type { Onbekende } from './onbekende.ts';
import { maakRaster, type Rasterpunt } from './raster.ts';
import type { Rekening } from './rekening.ts';
import { zoek } from './register.ts';
import { samenhangVan } from './samenhang.ts';
import { gebiedsgrenzen, nabijeWaarden, type Schaal } from './schaal.ts';
import { dagGetal, isTerm } from './term.ts';
import { DIE_DAG, opDeDag, sleutelsBij, type Wisselbaar } from './wisselbaar.ts';

export type Waarden = ReadonlyMap<Wisselbaar, unknown>;

/** Antwoorden op deze plaatsen waarmee `f` ja is, één voor één; wat er niet in staat, blijft zoals het is. */
export function* antwoorden(r: Rekening, f: Diagram, vrij: readonly Wisselbaar[]): Generator<Waarden, void> {
  if (!onderdelen(f).has(JA)) return;
  const samenhang = samenhangVan(r, aanwezig(f));
  if (samenhang === undefined) {
    for (const pad of paden(r, f, vrij)) yield metPad(r, vrij, pad, new Map());
    return;
  }
  // Het zoeken naar waarden heeft zijn eigen grens, naast die van het diagram.
  r.werk.stappen = 0;
  const punten: Rasterpunt[] = [];
  for (const punt of maakRaster(r.werk, samenhang, f)) {
    if (onderdelen(punt.f).has(JA)) punten.push(punt);
    if (punten.length >= MEESTE_PUNTEN) break;
  }
  const opAfstand = punten.map((punt) => [afstandVan(punt, vrij), punt] as const).sort(([a], [b]) => a - b);
  for (const [, { waarden, f: over }] of opAfstand) {
    for (const pad of paden(r, over, vrij)) yield metPad(r, vrij, pad, waarden);
  }
}

/** Uit zoveel punten van het raster wordt gekozen wat het dichtst bij de zaak ligt. */
const MEESTE_PUNTEN = 60;

/** Hoe ver de waarden van een punt van de huidige liggen; een schatting is genoeg om te kiezen. */
function afstandVan({ waarden }: Rasterpunt, vrij: readonly Wisselbaar[]): number {
  let afstand = 0;
  for (const [o, waarde] of waarden) {
    const w = eigenaar(vrij, o);
    const nu = w && alsGetal(w.feit.type, w.nu);
    const d = min(waarde, nu);
    if (d !== undefined) afstand += Math.abs(Number(d.t) / Number(d.n));
  }
  return afstand;
}

type Pad = ReadonlyMap<number, number>;

/** De paden naar ja; takken die dicht bij de huidige waarde liggen eerst. */
function* paden(r: Rekening, f: Diagram, vrij: readonly Wisselbaar[]): Generator<Pad, void> {
  if (f === JA) yield new Map();
  if (f.blad !== undefined) return;
  const o = r.onbekenden.opRang[f.rang];
  const volgorde = o === undefined ? f.takken.map((_, i) => i) : takvolgorde(o, f, eigenaar(vrij, o));
  for (const i of volgorde) {
    const tak = f.takken[i];
    if (tak === undefined || !onderdelen(tak).has(JA)) continue;
    for (const verder of paden(r, tak, vrij)) yield new Map([[f.rang, i], ...verder]);
  }
}

function takvolgorde(o: Onbekende, f: Diagram, w: Wisselbaar | undefined): readonly number[] {
  const takken = f.takken.map((_, i) => i);
  const nu = w && o.schaal && alsGetal(w.feit.type, w.nu);
  if (nu === undefined || o.schaal === undefined) return takken;
  const { schaal } = o;
  const afstand = (i: number): number => {
    const { onder, boven } = gebiedsgrenzen(schaal, i);
    if (onder && vergelijkGetal('<', nu, onder)) return 1;
    return boven && vergelijkGetal('>', nu, boven) ? -1 : 0;
  };
  // Onder de huidige waarde ligt wat het dichtst bij is achteraan, erboven vooraan.
  const boven = takken.filter((i) => afstand(i) === 1);
  const onder = takken.filter((i) => afstand(i) === -1).reverse();
  const omEnOm = takken.flatMap((i) => [boven[i], onder[i]]).filter((i) => i !== undefined);
  return [...takken.filter((i) => afstand(i) === 0), ...omEnOm];
}

function eigenaar(vrij: readonly Wisselbaar[], o: Onbekende): Wisselbaar | undefined {
  const [sleutel] = sleutelsBij(o);
  return vrij.find((w) => w.sleutel === sleutel);
}

function metPad(
  r: Rekening,
  vrij: readonly Wisselbaar[],
  pad: Pad,
  vast: ReadonlyMap<Onbekende, Getal>,
): Waarden {
  const uit = new Map<Wisselbaar, unknown>();
  const aanwezigheid: Wisselbaar[] = [];
  for (const [o, waarde] of vast) {
    const w = eigenaar(vrij, o);
    if (w !== undefined) uit.set(w, vanGetal(w.feit.type, waarde));
  }
  for (const [rang, i] of pad) {
    const o = r.onbekenden.opRang[rang];
    const plaats = o && eigenaar(vrij, o);
    if (o === undefined || plaats === undefined) continue;
    const w = opDieDag(plaats, o, vast);
    if (isAanwezigheid(o)) {
      if (i === 1) uit.set(w, null);
      else aanwezigheid.push(w);
    } else if (!uit.has(w)) uit.set(w, takwaarde(r, o, w, i));
  }
  for (const w of aanwezigheid) if (!uit.has(w)) uit.set(w, zomaar(r, w));
  return uit;
}

/** Een facultatief gegeven dat onbekend is, vertakt eerst op of het er is. */
export const isAanwezigheid = ({ sleutel }: Onbekende): boolean => sleutel.endsWith('?');

function opDieDag(w: Wisselbaar, { inhoud }: Onbekende, vast: ReadonlyMap<Onbekende, Getal>): Wisselbaar {
  if (w.opDatum !== DIE_DAG || inhoud.soort !== 'op dag') return w;
  const dag = vulTermIn(inhoud.dag, (o) => vast.get(o));
  return dag === undefined || isTerm(dag) ? w : opDeDag(w, dagTekst(vanDagnummer(Number(dag.t))));
}

/** De waarde van een tak, zo dicht mogelijk bij wat er nu staat. */
export function takwaarde(r: Rekening, o: Onbekende, w: Wisselbaar, i: number): unknown {
  const { type } = w.feit;
  if (w.label !== undefined || type.soort === 'ja/nee') return i === 1;
  if (type.soort === 'keuze')
    return zoek(r.register.keuzes, type.keuze).labels[i] ?? { anders: 'iets anders' };
  if (o.teksten !== undefined) return o.teksten[i] ?? 'iets anders';
  return o.schaal === undefined ? undefined : vanGetal(type, dichtbij(o.schaal, i, alsGetal(type, w.nu)));
}

function dichtbij(schaal: Schaal, i: number, nu: Getal | undefined): Getal {
  const nabij = nabijeWaarden(schaal)[i] ?? getal('0');
  const { onder, boven, uitsluitend } = gebiedsgrenzen(schaal, i);
  if (nu === undefined || uitsluitend) return nabij;
  if (onder && vergelijkGetal('<', nu, onder)) return onder;
  return boven && vergelijkGetal('>', nu, boven) ? boven : nu;
}

/** Een waarde voor wie het niet uitmaakt welke. */
function zomaar(r: Rekening, { feit: { type }, nu }: Wisselbaar): unknown {
  if (nu !== undefined && nu !== null) return nu;
  switch (type.soort) {
    case 'ja/nee':
      return false;
    case 'keuze':
      return zoek(r.register.keuzes, type.keuze).labels[0] ?? { anders: 'iets anders' };
    case 'datum':
      return r.register.model.geldig.vanaf ?? '2026-01-01';
    case 'aantal':
      return 1;
    case 'getal':
    case 'percentage':
    case 'bedrag':
      return '1';
    case 'tekst':
      return 'iets';
    case 'keuzes':
    case 'lijst':
      return [];
  }
}

/** Een waarde uit de zaak als getal op een schaal; van een onvolledige datum de eerste dag. */
export function alsGetal(type: Type, waarde: unknown): Getal | undefined {
  if (type.soort === 'aantal') return typeof waarde === 'number' ? getal(String(waarde)) : undefined;
  if (typeof waarde !== 'string') return undefined;
  if (type.soort === 'datum') return dagGetal(eersteDag(waarde));
  return type.soort === 'bedrag' || type.soort === 'getal' || type.soort === 'percentage'
    ? getal(waarde)
    : undefined;
}

/** Een getal van een schaal zoals het in een zaak staat. */
export function vanGetal(type: Type, g: Getal): string | number {
  if (type.soort === 'datum') return dagTekst(vanDagnummer(Number(g.t)));
  if (type.soort === 'aantal') return Number(g.t);
  const tekst = getalTekst(g);
  // Wat niet opgaat, heeft in een zaak geen schrijfwijze; de zaak wordt daarna nagerekend.
  return tekst.includes('/') ? getalTekst(afgerond(g, '0.000001', 'naar boven') ?? g) : tekst;
}

/** Zover wordt naar een andere waarde getast: ruim elf jaar, of een paar duizend euro. */
const VERST = 4096n;

/**
 * Zoekt bij één datum of getal, steeds verder van wat er nu staat, een waarde die het haalt, en dan zo dichtbij mogelijk. Voor
 * wat het diagram alleen bij benadering kent, zoals dagen in tijdvakken.
 */
export function tastAf<T>(
  { feit: { type }, nu }: Wisselbaar,
  haalt: (waarde: string | number) => T | undefined,
): T | undefined {
  const vanaf = alsGetal(type, nu);
  if (vanaf === undefined) return undefined;
  const bij = (stap: bigint): T | undefined => {
    const waarde = plus(vanaf, { t: stap, n: 1n });
    return waarde && (type.soort !== 'aantal' || waarde.t >= 0n) ? haalt(vanGetal(type, waarde)) : undefined;
  };
  for (let ver = 1n; ver <= VERST; ver *= 2n) {
    for (const kant of [1n, -1n]) {
      let beste = bij(kant * ver);
      if (beste === undefined) continue;
      let [mis, raak] = [ver / 2n, ver];
      while (raak - mis > 1n) {
        const midden = (mis + raak) / 2n;
        const dichter = bij(kant * midden);
        if (dichter === undefined) mis = midden;
        else [raak, beste] = [midden, dichter];
      }
      return beste;
    }
  }
  return undefined;
}
