/** De bepalingen van een regeling: de boom van de wet, met een id voor elk artikel, lid en onderdeel. */
import {
  toonOnderdeel,
  toonPlaats,
  type Aardzin,
  type AfwijkingsplichtBlok,
  type ArtikelBlok,
  type Bestand,
  type Inhoudzin,
  type KopBlok,
  type LidBlok,
  type Lijst,
  type Stuk,
  type Tabel,
} from '../../grammar/index.ts';
import type { Aard } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { alsAard, controleerReden } from './aarden.ts';
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

export { losOp, zonderLidwoord } from './verwijzingen.ts';
export { aanduiding, bepalingId, zonderVolzin, type Standplaats } from './plaats.ts';

export interface Bepalingsplaats extends Vindplaats {
  readonly id: string;
  readonly aanduiding: string;
  readonly opschrift?: string;
  readonly aard?: Aard;
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
  /** Bepalingen die er zijn om wat er vóór een zin staat; een opsomming mag dezelfde onderdelen nog noemen. */
  readonly losse: Set<string>;
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
    losse: new Set(),
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
  const aard = blok.inhoud.find((zin): zin is Aardzin => zin.soort === 'aard' && !zin.plaats);
  voegToe(bouw, {
    id: bepalingId(bouw.kenmerk, plaats),
    aanduiding: aanduiding(plaats),
    bestand,
    span: blok.kop,
    ...(opschrift === undefined ? {} : { opschrift }),
    ...(aard ? alsAard(aard) : {}),
  });
  for (const zin of blok.inhoud) {
    if (zin.soort === 'aard') {
      bouw.problemen.push(...controleerReden(bestand, zin));
      for (const standplaats of leesPlaatsInLid(bouw, bestand, plaats, zin))
        bouw.zinnen.push({ standplaats, bestand, zin });
      continue;
    }
    const [standplaats = plaats, ...meer] = leesPlaatsInLid(bouw, bestand, plaats, zin);
    if (zin.plaats && (meer.length > 0 || standplaats.aanhef)) {
      const gegevens = { plaats: toonPlaats(zin.plaats), aanhef: standplaats.aanhef === true };
      bouw.problemen.push(meld('N087', { bestand, span: zin.plaats.span }, gegevens));
    }
    const eersteRij = zin.tabel ? leesRijen(bouw, bestand, standplaats, zin.tabel) : undefined;
    bouw.zinnen.push({
      ...{ standplaats, bestand, zin },
      ...(eersteRij === undefined ? {} : { eersteRij }),
      ...(geldig && isBegrensd(geldig) ? { geldig } : {}),
    });
    const { onderdelen } = standplaats;
    leesOnderdelen(bouw, bestand, onderdelen ? standplaats : plaats, alleLijsten(zin), []);
  }
}

/** Wat vóór een zin staat wordt een bepaling, met wat eromheen ligt; meer zinnen kunnen in één volzin of onderdeel staan. */
function leesPlaatsInLid(
  bouw: Bouw,
  bestand: string,
  lid: Standplaats,
  zin: Inhoudzin,
): readonly Standplaats[] {
  const plek = zin.plaats;
  if (!plek) return [lid];
  const { alinea, volzin, aanhef, onderdelen = [], span } = plek;
  const inLid = { ...lid, ...(alinea === undefined ? {} : { alinea }) };
  const inZin = { ...inLid, ...(volzin === undefined ? {} : { volzin }), ...(aanhef ? { aanhef } : {}) };
  const paden = onderdelen.map((pad) => pad.map((_, i) => ({ ...inZin, onderdelen: pad.slice(0, i + 1) })));
  const zinplaatsen = onderdelen.length > 0 ? paden.flatMap((pad) => pad.slice(-1)) : [inZin];
  for (const trap of [inLid, inZin, ...paden.flat()]) {
    const id = bepalingId(bouw.kenmerk, trap);
    const hier = { id, aanduiding: aanduiding(trap), bestand, span };
    const aard = zin.soort === 'aard' && zinplaatsen.includes(trap) ? alsAard(zin) : {};
    const eerder = bouw.tabel.get(id);
    if (!eerder) {
      zet(bouw, { ...hier, ...aard });
      bouw.losse.add(id);
    } else if (!eerder.aard) bouw.tabel.set(id, { ...eerder, ...aard });
  }
  return zinplaatsen;
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
  else if (bouw.losse.delete(bepaling.id))
    bouw.tabel.set(bepaling.id, { ...bepaling, ...(eerder.aard ? { aard: eerder.aard } : {}) });
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
