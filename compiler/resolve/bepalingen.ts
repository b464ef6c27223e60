/** De bepalingen van een regeling: de boom van de wet, met een id voor elk artikel, lid en onderdeel. */
import {
  naaste,
  norm,
  toonOnderdeel,
  toonVerwijzing,
  type AfwijkingsplichtBlok,
  type ArtikelBlok,
  type Bestand,
  type Inhoudzin,
  type KopBlok,
  type LidBlok,
  type Lijst,
  type Stuk,
  type Tabel,
  type Verwijzing,
  type Zin,
} from '../../grammar/index.ts';
import { meld, vervang, type Probleem } from '../diagnostics/probleem.ts';
import type { Geldigheid } from './geldigheid.ts';
import { aanduiding, bepalingId, type Standplaats } from './plaats.ts';
import type { Vindplaats } from './symbolen.ts';
import { leesReeksbepalingen } from './reeksbepalingen.ts';
import {
  controleerVersies,
  doorsnede,
  isBegrensd,
  leesVersie,
  zonderVersie,
  type Versie,
} from './versies.ts';

export { aanduiding, bepalingId, zonderVolzin, type Standplaats } from './plaats.ts';

export interface Bepalingsplaats extends Vindplaats {
  readonly id: string;
  readonly aanduiding: string;
  readonly opschrift?: string;
  readonly aard?: { readonly soort: string; readonly omschrijving: string };
  /** Publicatie, als de bepaling uit een gebruikte regeling komt. */
  readonly link?: string;
}

export interface Zinplaats {
  readonly standplaats: Standplaats;
  readonly bestand: string;
  readonly zin: Inhoudzin;
  /** Het volgnummer van de eerste rij van de tabel bij de zin. */
  readonly eersteRij?: number;
  /** De dagen waarop de bepaling geldt. */
  readonly geldig?: Geldigheid;
  /** In het blok `afwijkingsplicht`: de id van de bepaling waarop de plicht rust. */
  readonly plicht?: string;
}

export interface Bepalingen {
  readonly kenmerk: string;
  /** Hoe een gebruikte regeling hier heet. */
  readonly naam?: string;
  readonly tabel: ReadonlyMap<string, Bepalingsplaats>;
  readonly zinnen: readonly Zinplaats[];
  /** De artikelen van elk hoofdstuk, op zijn nummer. */
  readonly hoofdstukken: ReadonlyMap<string, readonly string[]>;
  readonly problemen: readonly Probleem[];
  /** Bepalingen van gebruikte regelingen, op hun naam zonder lidwoord: "wmo 2015". */
  readonly wetten?: ReadonlyMap<string, Bepalingen>;
}

interface Bouw {
  readonly kenmerk: string;
  readonly tabel: Map<string, Bepalingsplaats>;
  readonly zinnen: Zinplaats[];
  readonly hoofdstukken: Map<string, string[]>;
  readonly versies: Versie[];
  readonly problemen: Probleem[];
}

export function leesBepalingen(
  kenmerk: string,
  bestanden: readonly { readonly pad: string; readonly boom: Bestand }[],
): Bepalingen {
  const bouw: Bouw = {
    kenmerk,
    tabel: new Map(),
    zinnen: [],
    hoofdstukken: new Map(),
    versies: [],
    problemen: [],
  };
  for (const { pad, boom } of bestanden) {
    let artikel: string | undefined;
    let versie: Geldigheid | undefined;
    let paragraaf: KopBlok | undefined;
    let hoofdstuk: string[] | undefined;
    for (const blok of boom.blokken) {
      if (blok.soort === 'artikel') {
        artikel = artikelnaam(blok);
        paragraaf = undefined;
        hoofdstuk?.push(bepalingId(kenmerk, { artikel }));
        versie = leesBepalingsversie(bouw, pad, blok, { artikel });
        leesInhoud(bouw, pad, blok, { artikel, ...alsVersie('artikelversie', versie) }, versie);
      } else if (blok.soort === 'reeks') {
        leesReeksbepalingen(kenmerk, blok, pad).forEach(
          (bepaling) => void bouw.tabel.set(bepaling.id, bepaling),
        );
      } else if (blok.soort === 'afwijkingsplicht') {
        leesPlicht(bouw, pad, blok);
      } else if (blok.soort === 'hoofdstuk' || blok.soort === 'paragraaf') {
        artikel = undefined;
        versie = undefined;
        paragraaf = blok.soort === 'paragraaf' ? blok : undefined;
        if (blok.soort === 'hoofdstuk') hoofdstuk = artikelenVan(bouw, blok.nummer);
      } else if (blok.soort === 'lid') {
        if (paragraaf) {
          artikel = leesParagraaf(bouw, pad, paragraaf);
          hoofdstuk?.push(bepalingId(kenmerk, { artikel }));
        }
        paragraaf = undefined;
        const plaats = {
          ...(artikel === undefined ? {} : { artikel }),
          ...alsVersie('artikelversie', versie),
          lid: blok.nummer,
        };
        const eigen = leesBepalingsversie(bouw, pad, blok, plaats);
        const geldig = samenGeldig(bouw, pad, blok, versie, eigen);
        leesInhoud(bouw, pad, blok, { ...plaats, ...alsVersie('lidversie', eigen) }, geldig);
      }
    }
  }
  bouw.problemen.push(...controleerVersies(bouw.versies));
  return bouw;
}

const alsVersie = (sleutel: 'artikelversie' | 'lidversie', geldig: Geldigheid | undefined): Standplaats =>
  geldig?.vanaf === undefined ? {} : { [sleutel]: geldig.vanaf };

/** De geldigheid in de kop; alle blokken tellen mee, ook die altijd gelden. */
function leesBepalingsversie(
  bouw: Bouw,
  bestand: string,
  { geldig: tekst, kop: span }: ArtikelBlok | LidBlok,
  plaats: Standplaats,
): Geldigheid | undefined {
  const geldig = leesVersie(tekst, bestand, bouw.problemen);
  const id = bepalingId(bouw.kenmerk, plaats);
  const ander = bouw.versies.some((versie) => versie.id === id && versie.geldig.vanaf === geldig?.vanaf);
  // Twee versies met dezelfde eerste dag hebben dezelfde id; dat wordt al gemeld.
  if (!ander) bouw.versies.push({ id, aanduiding: aanduiding(plaats), geldig: geldig ?? {}, bestand, span });
  return geldig;
}

/** Een lid geldt alleen als zijn artikel geldt. */
function samenGeldig(
  bouw: Bouw,
  bestand: string,
  { kop: span }: LidBlok,
  artikel: Geldigheid | undefined,
  lid: Geldigheid | undefined,
): Geldigheid | undefined {
  if (!artikel || !lid) return lid ?? artikel;
  const samen = doorsnede(artikel, lid);
  if (!samen) bouw.problemen.push(meld('A036', { bestand, span }, {}));
  return samen ?? lid;
}

function artikelenVan({ hoofdstukken }: Bouw, nummer: string): string[] {
  const artikelen = hoofdstukken.get(nummer) ?? [];
  hoofdstukken.set(nummer, artikelen);
  return artikelen;
}

/** De afwijkingsplicht staat niet in de beleidsregel: zij rust op de Awb zelf, en zo heet haar bepaling ook. */
function leesPlicht(bouw: Bouw, bestand: string, blok: AfwijkingsplichtBlok): void {
  const id = `${bouw.kenmerk}/awb/4:84`;
  const aanduiding = 'artikel 4:84 van de Algemene wet bestuursrecht';
  voegToe(bouw, { id, aanduiding, bestand, span: blok.kop });
  for (const zin of blok.zinnen) {
    bouw.zinnen.push({ standplaats: { artikel: 'awb/4:84' }, bestand, zin, plicht: id });
    leesPlichtdelen(bouw, bestand, id, alleLijsten(zin));
  }
}

function leesPlichtdelen(bouw: Bouw, bestand: string, boven: string, rijen: readonly Lijst[]): void {
  for (const { label, span, inhoud } of rijen.flatMap((lijst) => lijst.onderdelen)) {
    const id = `${boven}/${label}`;
    const aanduiding = `${toonOnderdeel(label, 0)} van de afwijkingsplicht`;
    voegToe(bouw, { id, aanduiding, bestand, span });
    leesPlichtdelen(bouw, bestand, id, lijsten(inhoud.stukken));
  }
}

/** Zoals een verwijzing het artikel noemt: `3.2`, `bijlage 1`, `§ 3.2.1`. */
function artikelnaam({ kopwoord, nummer }: ArtikelBlok): string {
  if (kopwoord === 'artikel') return nummer;
  return kopwoord === 'paragraaf' ? `§ ${nummer}` : `${kopwoord} ${nummer}`;
}

/** Een paragraaf met leden is zelf een bepaling. */
function leesParagraaf(bouw: Bouw, bestand: string, { nummer, opschrift, span }: KopBlok): string {
  const artikel = `§ ${nummer}`;
  voegToe(bouw, {
    id: bepalingId(bouw.kenmerk, { artikel }),
    aanduiding: aanduiding({ artikel }),
    bestand,
    span,
    ...(opschrift === undefined ? {} : { opschrift: opschrift.waarde }),
  });
  return artikel;
}

function leesInhoud(
  bouw: Bouw,
  bestand: string,
  blok: ArtikelBlok | LidBlok,
  plaats: Standplaats,
  geldig: Geldigheid | undefined,
): void {
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
    const standplaats = zin.soort === 'zin' ? leesPlaatsInLid(bouw, bestand, plaats, zin) : plaats;
    const eersteRij =
      zin.soort === 'zin' && zin.tabel ? leesRijen(bouw, bestand, standplaats, zin.tabel) : undefined;
    bouw.zinnen.push({
      ...{ standplaats, bestand, zin },
      ...(eersteRij === undefined ? {} : { eersteRij }),
      ...(geldig && isBegrensd(geldig) ? { geldig } : {}),
    });
    if (zin.soort === 'zin') leesOnderdelen(bouw, bestand, plaats, alleLijsten(zin), []);
  }
}

/** De alinea en de volzin van een zin worden bepalingen; meer zinnen kunnen samen één volzin uitwerken. */
function leesPlaatsInLid(bouw: Bouw, bestand: string, plaats: Standplaats, zin: Zin): Standplaats {
  const { alinea, volzin, span } = zin;
  const trappen: Standplaats[] = [
    ...(alinea === undefined ? [] : [{ ...plaats, alinea }]),
    ...(volzin === undefined ? [] : [{ ...plaats, ...(alinea === undefined ? {} : { alinea }), volzin }]),
  ];
  for (const trap of trappen) {
    const id = bepalingId(bouw.kenmerk, trap);
    if (!bouw.tabel.has(id)) zet(bouw, { id, aanduiding: aanduiding(trap), bestand, span });
  }
  return trappen[trappen.length - 1] ?? plaats;
}

/** Elke rij van een tabel is een bepaling; een volgende tabel in dezelfde bepaling telt door. */
function leesRijen(bouw: Bouw, bestand: string, plaats: Standplaats, { rijen }: Tabel): number {
  const id = (rij: number): string => bepalingId(bouw.kenmerk, { ...plaats, rij });
  let eerste = 1;
  while (bouw.tabel.has(id(eerste))) eerste++;
  rijen.forEach(({ span }, i) => {
    const rij = eerste + i;
    zet(bouw, { id: id(rij), aanduiding: aanduiding({ ...plaats, rij }), bestand, span });
  });
  return eerste;
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
  if (!eerder) zet(bouw, bepaling);
  else {
    const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat zij al' }];
    bouw.problemen.push(meld('N006', bepaling, { aanduiding: bepaling.aanduiding }, { labels }));
  }
}

/** Een versie staat er ook onder de id die alle versies delen: daar wijst een verwijzing naar. */
function zet(bouw: Bouw, bepaling: Bepalingsplaats): void {
  bouw.tabel.set(bepaling.id, bepaling);
  const kaal = zonderVersie(bepaling.id);
  if (!bouw.tabel.has(kaal)) bouw.tabel.set(kaal, { ...bepaling, id: kaal });
}

/** De id's waarnaar een verwijzing wijst; een probleem als er een niet bestaat. */
export function losOp(
  bepalingen: Bepalingen,
  verwijzing: Verwijzing,
  vanaf: Standplaats,
  bestand: string,
): { readonly ids: readonly string[]; readonly problemen: readonly Probleem[] } {
  if (verwijzing.regeling) return { ids: [bepalingen.kenmerk], problemen: [] };
  if (verwijzing.van !== undefined) return losElders(bepalingen, verwijzing, verwijzing.van, bestand);
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

/** De naam waarop een gebruikte regeling te vinden is. */
export const zonderLidwoord = (naam: string): string => norm(naam).replace(/^(?:de|het) /, '');

/** "artikel 2 van de Wmo 2015" */
function losElders(
  { wetten = new Map<string, Bepalingen>() }: Bepalingen,
  { van: _van, ...verwijzing }: Verwijzing,
  van: string,
  bestand: string,
): ReturnType<typeof losOp> {
  const wet = wetten.get(zonderLidwoord(van));
  if (wet) return losOp(wet, verwijzing, {}, bestand);
  const gegevens = { naam: van, bekend: [...wetten.values()].flatMap(({ naam: heet }) => heet ?? []) };
  return { ids: [], problemen: [meld('B013', { bestand, span: verwijzing.span }, gegevens)] };
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
  const { leden, onderdelen, alinea, volzin, rij } = verwijzing;
  const binnen = {
    ...(alinea === undefined ? {} : { alinea }),
    ...(volzin === undefined ? {} : { volzin }),
    ...(rij === undefined ? {} : { rij }),
  };
  if (leden.length > 0) return leden.map((lid) => ({ plaats: { ...basis, lid, ...binnen }, onderdelen }));
  const eigenLid =
    verwijzing.artikel === undefined && verwijzing.dit !== 'artikel' && vanaf.lid !== undefined;
  const lid = eigenLid ? { lid: vanaf.lid } : {};
  return [{ plaats: { ...basis, ...lid, ...binnen }, onderdelen }];
}
