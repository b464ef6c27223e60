/** Waar de regeling, haar index en de officiële tekst uit elkaar lopen. */
import { naaste, toonPlaats } from '../../grammar/index.ts';
import { leesBron, zelfdeKop, type Bronindex, type Brontekst } from '../bron/index.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Gecompileerd } from '../phases.ts';
import { aanduiding, type Standplaats } from '../resolve/bepalingen.ts';
import { erboven, isTekst, type Rij } from './meet.ts';
import { alsInIndex } from './stand.ts';

export function dekkingsproblemen(
  regeling: Gecompileerd,
  index: Bronindex,
  rijen: readonly Rij[],
  tekst?: Brontekst,
): readonly Probleem[] {
  const { kop } = regeling.opgelost;
  // Van een andere regeling klopt geen enkele id.
  if (index.kenmerk !== kop.kenmerk) return andereBron(regeling, index);
  return [
    ...andereBron(regeling, index),
    ...(tekst ? verouderd(regeling, index, tekst) : []),
    ...(kop.omvang === 'gedeeltelijk' ? [] : ontbrekend(regeling, rijen)),
    ...onbekend(regeling, index),
    ...andereOpschriften(regeling, index),
  ];
}

export function zonderIndexProbleem({ opgelost: { kop } }: Gecompileerd): readonly Probleem[] {
  return kop.omvang === 'gedeeltelijk' ? [] : [meld('B045', kop, { kenmerk: kop.kenmerk })];
}

function andereBron({ opgelost: { kop } }: Gecompileerd, index: Bronindex): readonly Probleem[] {
  const verschillen = [
    { veld: 'kenmerk', hier: kop.kenmerk, daar: index.kenmerk },
    { veld: 'publicatie', hier: kop.link, daar: index.publicatie },
  ];
  return verschillen.flatMap(({ veld, hier, daar }) =>
    hier === daar ? [] : [meld('B043', kop, { veld, hier: hier ?? 'niets', daar: daar ?? 'niets' })],
  );
}

function verouderd(
  { opgelost: { kop } }: Gecompileerd,
  index: Bronindex,
  tekst: Brontekst,
): readonly Probleem[] {
  const gelezen = leesBron(tekst, {
    kenmerk: index.kenmerk,
    titel: index.titel,
    ...(index.publicatie === undefined ? {} : { publicatie: index.publicatie }),
    ...(index.deel === undefined ? {} : { deel: index.deel }),
  });
  if (gelezen.soort === 'onleesbaar') return gelezen.problemen;
  return gelezen.index.sha256 === index.sha256 ? [] : [meld('B044', kop, { bestand: tekst.bestand })];
}

/**
 * Elke bepaling waarvan niets gezegd is: een artikel of lid dat er niet is als geheel, en de onderdelen van één opsomming
 * samen.
 */
function ontbrekend({ opgelost }: Gecompileerd, rijen: readonly Rij[]): readonly Probleem[] {
  const { kop, bepalingen } = opgelost;
  const plaatsen = new Map([...bepalingen.tabel].map(([id, plaats]) => [alsInIndex(id), plaats]));
  const groepen = new Map<string, string[]>();
  for (const { id, klasse } of rijen) {
    if (klasse !== 'ontbreekt') continue;
    const heel = id
      .split('/')
      .map((_, i, delen) => delen.slice(0, i + 1).join('/'))
      .slice(1)
      .find((boven) => !plaatsen.has(boven));
    const groep = heel === undefined || heel === id ? (isOnderdeel(id) ? erboven(id) : id) : heel;
    const leden = groepen.get(groep) ?? [];
    groepen.set(groep, heel === groep ? [groep] : [...leden, id]);
  }
  return [...groepen].map(([groep, ids]) => {
    let boven = groep;
    while (boven.includes('/') && !plaatsen.has(boven)) boven = erboven(boven);
    const onderdelen = ids.filter(isOnderdeel).map((id) => ontleed(id).onderdelen);
    const [eerste = groep] = ids;
    const basis = ontleed(eerste);
    const plek = onderdelen.length === 0 ? undefined : toonPlaats({ onderdelen });
    const waar = [aanduiding(basis.plaats), ...(plek === undefined ? [] : [plek])].join(', ');
    return meld('B040', plaatsen.get(boven) ?? kop, { aanduiding: waar, onderdeel: plek });
  });
}

const isOnderdeel = (id: string): boolean => ontleed(id).onderdelen.length > 0;

/** Wat geschreven is en in de officiële tekst niet bestaat. */
function onbekend({ opgelost: { bepalingen } }: Gecompileerd, index: Bronindex): readonly Probleem[] {
  const bekend = new Set(index.bepalingen.map(({ id }) => id));
  const metTekens = new Set([...bekend].filter((id) => /\/•\d+$/.test(id)).map(erboven));
  const gezien = new Set<string>();
  return [...bepalingen.tabel].flatMap(([lang, plaats]) => {
    const id = alsInIndex(lang);
    const [, eerste] = id.split('/');
    if (!isTekst(eerste) || bekend.has(id) || gezien.has(id)) return [];
    gezien.add(id);
    // Onder wat er niet is, is ook de rest er niet.
    if (!bekend.has(erboven(id)) && erboven(id) !== index.kenmerk) return [];
    // Een opsommingsteken in een zin die in de tekst geen opsomming is, is een eigen indeling van de auteur.
    if (/\/•\d+$/.test(id) && !metTekens.has(erboven(id))) return [];
    const naast = [...bekend].filter((ander) => erboven(ander) === erboven(id));
    const dichtbij = naaste(id, naast.length > 0 ? naast : bekend).map(inWoorden);
    return [meld('B041', plaats, { aanduiding: plaats.aanduiding, dichtbij })];
  });
}

function andereOpschriften(
  { opgelost: { bepalingen } }: Gecompileerd,
  index: Bronindex,
): readonly Probleem[] {
  const koppen = new Map(index.bepalingen.map(({ id, kop }) => [id, kop]));
  return [...bepalingen.tabel].flatMap(([id, { opschrift, ...plaats }]) => {
    const kop = koppen.get(id);
    if (opschrift === undefined || kop === undefined || zelfdeKop(opschrift, kop)) return [];
    return [meld('B042', plaats, { aanduiding: plaats.aanduiding, hier: opschrift, daar: kop })];
  });
}

/** "artikel 3.2, vierde lid, onderdeel b", uit een id van de index. */
export function inWoorden(id: string): string {
  const { plaats, onderdelen } = ontleed(id);
  return aanduiding(plaats, onderdelen);
}

/** Waaruit een id van de index bestaat. Een lid heet naar een getal; al het andere daaronder is een onderdeel. */
function ontleed(id: string): { readonly plaats: Standplaats; readonly onderdelen: readonly string[] } {
  const [, artikel = '', ...rest] = id.split('/');
  const woord = /^(bijlage|fase)-(.*)$/.exec(artikel);
  const naam = woord ? `${woord[1] ?? ''} ${woord[2] ?? ''}` : artikel.replace(/^§/, '§ ');
  const [lid, ...onderdelen] = rest;
  return lid !== undefined && /^\d+[a-z]?(?:\.\d+)*$/.test(lid)
    ? { plaats: { artikel: naam, lid }, onderdelen }
    : { plaats: { artikel: naam }, onderdelen: rest };
}
