/** De bepalingen van een regeling: de boom van de wet, met een id voor elk artikel, lid en onderdeel. */
import {
  naaste,
  toonLid,
  toonOnderdeel,
  toonVerwijzing,
  type ArtikelBlok,
  type Bestand,
  type Inhoudzin,
  type LidBlok,
  type Lijst,
  type Stuk,
  type Verwijzing,
} from '../../grammar/index.ts';
import { meld, vervang, type Probleem } from '../diagnostics/probleem.ts';
import type { Vindplaats } from './symbolen.ts';

export interface Bepalingsplaats extends Vindplaats {
  readonly id: string;
  readonly aanduiding: string;
  readonly opschrift?: string;
  readonly aard?: { readonly soort: string; readonly omschrijving: string };
}

/** Waar een zin staat: de basis voor relatieve verwijzingen. */
export interface Standplaats {
  readonly artikel?: string;
  readonly lid?: string;
  readonly volzin?: number;
}

export interface Zinplaats {
  readonly standplaats: Standplaats;
  readonly bestand: string;
  readonly zin: Inhoudzin;
}

export interface Bepalingen {
  readonly kenmerk: string;
  readonly tabel: ReadonlyMap<string, Bepalingsplaats>;
  readonly zinnen: readonly Zinplaats[];
  readonly problemen: readonly Probleem[];
}

interface Bouw {
  readonly kenmerk: string;
  readonly tabel: Map<string, Bepalingsplaats>;
  readonly zinnen: Zinplaats[];
  readonly problemen: Probleem[];
}

export function leesBepalingen(
  kenmerk: string,
  bestanden: readonly { readonly pad: string; readonly boom: Bestand }[],
): Bepalingen {
  const bouw: Bouw = { kenmerk, tabel: new Map(), zinnen: [], problemen: [] };
  for (const { pad, boom } of bestanden) {
    let artikel: string | undefined;
    for (const blok of boom.blokken) {
      if (blok.soort === 'artikel') {
        artikel = blok.nummer;
        leesInhoud(bouw, pad, blok, { artikel });
      } else if (blok.soort === 'lid') {
        leesInhoud(bouw, pad, blok, { ...(artikel === undefined ? {} : { artikel }), lid: blok.nummer });
      }
    }
  }
  return bouw;
}

export function bepalingId(kenmerk: string, plaats: Standplaats, onderdelen: readonly string[] = []): string {
  const delen = [kenmerk, plaats.artikel, plaats.lid, ...onderdelen];
  return delen.filter((deel) => deel !== undefined).join('/');
}

export function aanduiding(plaats: Standplaats, onderdelen: readonly string[] = []): string {
  const delen: string[] = [];
  if (plaats.artikel !== undefined) delen.push(`artikel ${plaats.artikel}`);
  if (plaats.lid !== undefined) delen.push(toonLid(plaats.lid));
  onderdelen.forEach((label, i) => delen.push(toonOnderdeel(label, i)));
  return delen.join(', ');
}

function leesInhoud(bouw: Bouw, bestand: string, blok: ArtikelBlok | LidBlok, plaats: Standplaats): void {
  const opschrift = blok.soort === 'artikel' ? blok.opschrift?.waarde : undefined;
  const aard = blok.inhoud.find((zin) => zin.soort === 'aard');
  voegToe(bouw, {
    id: bepalingId(bouw.kenmerk, plaats),
    aanduiding: aanduiding(plaats),
    bestand,
    span: blok.kop,
    ...(opschrift === undefined ? {} : { opschrift }),
    ...(aard ? { aard: { soort: aard.aard, omschrijving: aard.omschrijving.waarde } } : {}),
  });
  for (const zin of blok.inhoud) {
    const volzin = zin.soort === 'zin' ? zin.volzin : undefined;
    const standplaats = volzin === undefined ? plaats : { ...plaats, volzin };
    bouw.zinnen.push({ standplaats, bestand, zin });
    if (zin.soort === 'zin') leesOnderdelen(bouw, bestand, plaats, alleLijsten(zin), []);
  }
}

function alleLijsten(zin: Extract<Inhoudzin, { soort: 'zin' }>): readonly Lijst[] {
  return [zin.hoofd, ...zin.staarten.map((staart) => staart.clausule)].flatMap((deel) =>
    lijsten(deel.stukken),
  );
}

const lijsten = (stukken: readonly Stuk[]): readonly Lijst[] =>
  stukken.flatMap((stuk) => (stuk.soort === 'lijst' ? [stuk.lijst] : []));

function leesOnderdelen(
  bouw: Bouw,
  bestand: string,
  plaats: Standplaats,
  rijen: readonly Lijst[],
  pad: readonly string[],
): void {
  for (const onderdeel of rijen.flatMap((lijst) => lijst.onderdelen)) {
    const hier = [...pad, onderdeel.label];
    const id = bepalingId(bouw.kenmerk, plaats, hier);
    voegToe(bouw, { id, aanduiding: aanduiding(plaats, hier), bestand, span: onderdeel.span });
    leesOnderdelen(bouw, bestand, plaats, lijsten(onderdeel.inhoud.stukken), hier);
  }
}

function voegToe(bouw: Bouw, bepaling: Bepalingsplaats): void {
  const eerder = bouw.tabel.get(bepaling.id);
  if (!eerder) bouw.tabel.set(bepaling.id, bepaling);
  else {
    const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat zij al' }];
    bouw.problemen.push(meld('N006', bepaling, { aanduiding: bepaling.aanduiding }, { labels }));
  }
}

/** De id's waarnaar een verwijzing wijst; een probleem als er een niet bestaat. */
export function losOp(
  bepalingen: Bepalingen,
  verwijzing: Verwijzing,
  vanaf: Standplaats,
  bestand: string,
): { readonly ids: readonly string[]; readonly problemen: readonly Probleem[] } {
  if (verwijzing.regeling) return { ids: [bepalingen.kenmerk], problemen: [] };
  const ids = doelen(verwijzing, vanaf).map(({ plaats, onderdelen }) =>
    bepalingId(bepalingen.kenmerk, plaats, onderdelen),
  );
  const weg = ids.filter((id) => !bepalingen.tabel.has(id));
  if (weg.length === 0) return { ids, problemen: [] };
  const dichtbij = naasteBepalingen(weg[0] ?? '', bepalingen.tabel);
  const gegevens = { verwijzing: toonVerwijzing(verwijzing), dichtbij, doel: weg[0] ?? '' };
  const plaats = { bestand, span: verwijzing.span };
  const herstel = verwijzing.leden.length > 1 ? [] : vervang(plaats, dichtbij);
  return {
    ids: ids.filter((id) => bepalingen.tabel.has(id)),
    problemen: [meld('N005', plaats, gegevens, { herstel })],
  };
}

/** De bepalingen ernaast: leden van hetzelfde artikel, onderdelen van hetzelfde lid, of artikelen met bijna dat nummer. */
function naasteBepalingen(id: string, tabel: Bepalingen['tabel']): readonly string[] {
  const boven = id.slice(0, id.lastIndexOf('/') + 1);
  const naast = [...tabel.keys()].filter(
    (ander) => ander.startsWith(boven) && !ander.slice(boven.length).includes('/'),
  );
  return naaste(id, naast.length > 0 ? naast : tabel.keys()).map(
    (ander) => tabel.get(ander)?.aanduiding ?? ander,
  );
}

function doelen(
  verwijzing: Verwijzing,
  vanaf: Standplaats,
): readonly { readonly plaats: Standplaats; readonly onderdelen: readonly string[] }[] {
  const artikel = verwijzing.artikel ?? vanaf.artikel;
  const basis: Standplaats = artikel === undefined ? {} : { artikel };
  const { leden, onderdelen } = verwijzing;
  if (leden.length > 0) return leden.map((lid) => ({ plaats: { ...basis, lid }, onderdelen }));
  const eigenLid =
    verwijzing.artikel === undefined && verwijzing.dit !== 'artikel' && vanaf.lid !== undefined;
  return [{ plaats: eigenLid ? { ...basis, lid: vanaf.lid } : basis, onderdelen }];
}

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
