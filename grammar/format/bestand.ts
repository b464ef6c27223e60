/** Een bestand → regels: blokken, witregels, opmerkingen op een eigen regel, en wat met rust gelaten moet worden. */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import type { Bestand, Blok } from '../ast.ts';
import type { Blad, Eenheid } from './blad.ts';
import { eenhedenVan } from './blokken.ts';
import type { Opmaakgeheugen } from './geheugen.ts';
import { achteraan, Opmerkingen, type Kanttekening } from './opmerkingen.ts';
import type { Opmaakopties } from './opties.ts';

const { align, hardline } = builders;

/** Wat als geheel op eigen regels staat, met zijn plaats in de bron. Zonder wit ervóór en erachter. */
export interface Regelgroep {
  readonly begin: number;
  readonly witregel: boolean;
  readonly doc: Doc;
}

/** Een opmerking die zegt dat wat erop volgt blijft zoals het is. */
const metRust = /^#\s*prettier-ignore\s*$/;
/** Korte blokken die de auteur dicht op elkaar mag zetten. */
const kort: ReadonlySet<Blok['soort']> = new Set(['gebruikt', 'organen', 'partijen', 'registers', 'keuze']);
const isKort = (blok: Blok): boolean =>
  kort.has(blok.soort) && (blok.soort !== 'gebruikt' || blok.velden.length === 0);

export function drukBestand(bestand: Bestand, bron: string, opties: Opmaakopties): Doc {
  const groepen = groepenVan(bestand, bron, opties);
  if (groepen.length === 0) return '';
  return [
    ...groepen.map(({ doc, witregel }, i) => [i === 0 ? '' : hardline, witregel ? hardline : '', doc]),
    hardline,
  ];
}

export function groepenVan(
  bestand: Bestand,
  bron: string,
  opties: Opmaakopties,
  geheugen?: Opmaakgeheugen,
): readonly Regelgroep[] {
  const blad: Blad = {
    bron,
    opties,
    opmerkingen: new Opmerkingen(bron, bestand.opmerkingen),
    inspring: Math.max(1, opties.tabWidth),
  };
  return new Zetter(blad, bestand.blokken, geheugen).zet();
}

/** Loopt het bestand van voor naar achter af. */
class Zetter {
  private readonly groepen: Regelgroep[] = [];
  private readonly blad: Blad;
  private readonly blokken: readonly Blok[];
  private readonly geheugen: Opmaakgeheugen | undefined;
  /** Wat er het laatst gezet is; daarvan hangt de witregel af. Na een blok is dat een eenheid. */
  private vorige: 'niets' | 'opening' | 'eenheid' | 'losse opmerking' = 'niets';

  constructor(blad: Blad, blokken: readonly Blok[], geheugen: Opmaakgeheugen | undefined) {
    this.blad = blad;
    this.blokken = blokken;
    this.geheugen = geheugen;
  }

  zet(): readonly Regelgroep[] {
    const nu: Opmaakgeheugen['blokken'] = new Map();
    this.blokken.forEach((blok, i) => this.zetOfHerhaal(nu, blok, this.blokken[i - 1], this.blokken[i + 1]));
    this.zetLosse(Infinity, this.blokken[this.blokken.length - 1]);
    if (this.geheugen) this.geheugen.blokken = nu;
    return this.groepen;
  }

  /** Wat een blok geeft, hangt af van zijn tekst met het wit eromheen, en van het blok ervoor. */
  private zetOfHerhaal(
    nu: Opmaakgeheugen['blokken'],
    blok: Blok,
    vorig: Blok | undefined,
    volgend: Blok | undefined,
  ): void {
    if (!this.geheugen) return this.zetBlok(blok, vorig, volgend);
    const { bron, opmerkingen } = this.blad;
    const van = vorig?.span.eind ?? 0;
    const tekst = bron.slice(van, volgend?.span.begin ?? bron.length);
    const sleutel = `${vorig ? String(isKort(vorig)) : ''}|${tekst}`;
    const eerder = this.geheugen.blokken.get(sleutel);
    if (eerder) {
      nu.set(sleutel, eerder);
      for (const groep of eerder.groepen) this.plaats({ ...groep, begin: groep.begin + van });
      opmerkingen.sla(eerder.opmerkingen);
      this.vorige = 'eenheid';
      return;
    }
    const [gezet, genomen] = [this.groepen.length, opmerkingen.genomen];
    this.zetBlok(blok, vorig, volgend);
    const groepen = this.groepen.slice(gezet).map((groep) => ({ ...groep, begin: groep.begin - van }));
    nu.set(sleutel, { groepen, opmerkingen: opmerkingen.genomen - genomen });
  }

  private zetBlok(blok: Blok, vorig: Blok | undefined, volgend: Blok | undefined): void {
    const eenheden = eenhedenVan(blok, this.blad);
    const dicht = vorig !== undefined && isKort(blok) && isKort(vorig);
    const rust = this.zetLosse(blok.span.begin, vorig, blok);
    const [kop, ...inhoud] = eenheden as [Eenheid, ...Eenheid[]];
    const vrij = dicht || this.vorige === 'losse opmerking';
    const witregel = vrij ? this.heeftWitregel(kop.begin) : this.vorige !== 'niets';
    const einde = (i: number): number => inhoud[i]?.begin ?? volgend?.span.begin ?? Infinity;
    if (rust) {
      const geheel = { ...kop, eind: blok.span.eind, opent: false };
      this.zetEenheid(geheel, witregel, volgend?.span.begin ?? Infinity, true);
      return;
    }
    this.zetEenheid(kop, witregel, einde(0));
    inhoud.forEach((eenheid, i) => {
      const laat = this.zetTussen(eenheid);
      const wit = this.vorige !== 'opening' && this.heeftWitregel(eenheid.begin);
      this.zetEenheid(eenheid, wit, einde(i + 1), laat);
    });
    if (this.vorige === 'opening') this.vorige = 'eenheid';
  }

  private zetEenheid(eenheid: Eenheid, witregel: boolean, tot: number, rust = false): void {
    const { begin, eind, inspring } = eenheid;
    const doc = rust
      ? this.letterlijk(begin, eind, inspring)
      : align(inspring, [' '.repeat(inspring), eenheid.druk()]);
    const erachter = this.blad.opmerkingen.erachter(tot);
    this.plaats({ begin, witregel, doc: erachter ? [doc, achteraan(erachter)] : doc });
    this.vorige = eenheid.opent ? 'opening' : 'eenheid';
  }

  /** De opmerkingen tussen twee eenheden van een blok; geeft of de volgende met rust gelaten moet worden. */
  private zetTussen({ begin, inspring }: Eenheid): boolean {
    const rij = this.blad.opmerkingen.voor(begin);
    for (const opmerking of rij) {
      const witregel = this.vorige !== 'opening' && this.heeftWitregel(opmerking.span.begin);
      this.zetOpmerking(opmerking, inspring, witregel);
      this.vorige = 'eenheid';
    }
    return metRust.test(rij[rij.length - 1]?.tekst ?? '');
  }

  /** De opmerkingen tussen twee blokken: in de eerste kolom staan zij los, anders horen zij bij het blok erboven. */
  private zetLosse(tot: number, vorig: Blok | undefined, volgend?: Blok): boolean {
    const rij = this.blad.opmerkingen.voor(tot);
    for (const opmerking of rij) {
      const los = vorig === undefined || opmerking.vooraan;
      const dicht = vorig !== undefined && isKort(vorig) && (volgend === undefined || isKort(volgend));
      const vrij = !los || dicht || this.vorige === 'losse opmerking';
      const witregel = this.vorige !== 'niets' && (vrij ? this.heeftWitregel(opmerking.span.begin) : true);
      this.zetOpmerking(opmerking, los ? 0 : this.blad.inspring, witregel);
      this.vorige = los ? 'losse opmerking' : 'eenheid';
    }
    return metRust.test(rij[rij.length - 1]?.tekst ?? '');
  }

  private zetOpmerking({ span, tekst }: Kanttekening, inspring: number, witregel: boolean): void {
    this.plaats({ begin: span.begin, witregel, doc: ' '.repeat(inspring) + tekst });
  }

  private plaats(groep: Regelgroep): void {
    this.groepen.push(groep);
  }

  /** Of de auteur hiervóór een regel leeg liet. */
  private heeftWitregel(begin: number): boolean {
    const { bron } = this.blad;
    let regeleinden = 0;
    for (let i = begin - 1; i >= 0 && /\s/.test(bron[i] ?? ''); i--) {
      if (bron[i] === '\n' || (bron[i] === '\r' && bron[i + 1] !== '\n')) regeleinden++;
    }
    return regeleinden > 1;
  }

  /** De tekst zoals zij er staat; alleen de inspringing van het geheel schuift mee. */
  private letterlijk(begin: number, eind: number, inspring: number): Doc {
    const { bron, opmerkingen } = this.blad;
    opmerkingen.voor(eind);
    let regel = begin;
    while (regel > 0 && !/[\r\n]/.test(bron[regel - 1] ?? '')) regel--;
    const ervoor = bron.slice(regel, begin);
    const schuif = ervoor.trim() === '' ? inspring - breedte(ervoor) : 0;
    const [eerste = '', ...rest] = bron.slice(begin, eind).split(/\r\n|\r|\n/);
    const regels = rest.map((deel) => {
      const wit = /^\s*/.exec(deel)?.[0] ?? '';
      const kaal = deel.slice(wit.length);
      return kaal === '' ? '' : ' '.repeat(Math.max(0, breedte(wit) + schuif)) + kaal;
    });
    return [' '.repeat(inspring) + eerste, ...regels.map((deel) => [hardline, deel])];
  }
}

/** De kolom na dit wit, geteld zoals de lezer telt. */
function breedte(wit: string): number {
  let kolom = 0;
  for (const teken of wit) kolom = teken === '\t' ? (Math.floor(kolom / 8) + 1) * 8 : kolom + 1;
  return kolom;
}
