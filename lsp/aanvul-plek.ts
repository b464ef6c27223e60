/** Waar de cursor staat: in welk blok, in welk deel daarvan, en wat er in dat deel al staat. */
import { lidwoorden, norm } from '../grammar/index.ts';
import { knipBlokken } from '../grammar/knip.ts';
import { deelIn, zinsbegin } from '../grammar/layout.ts';
import { lex } from '../grammar/lexer.ts';
import * as T from '../grammar/tokens.ts';
import { inhoudTekst, type Token } from '../grammar/tokens.ts';

export interface Aanvulplek {
  readonly deel: 'regelbegin' | 'kopregel' | 'zin' | 'veldnaam' | 'veld' | 'cel' | 'sectie' | 'niets';
  /** "artikel", "gegevens", "voorbeeld"; leeg vóór het eerste blok. */
  readonly blok: string;
  /** Met het nummer: "artikel 3.2". */
  readonly kop: string;
  /** Wat er in dit deel al staat, zonder het woord waar de cursor in staat. */
  readonly tokens: readonly Token[];
  readonly sectie?: string;
  /** De naam van het veld waar de cursor achter staat. */
  readonly veld?: string;
  /** Het begin van het woord waar de cursor in staat; de cursor zelf als er geen woord is. */
  readonly begin: number;
  readonly getypt: string;
  readonly offset: number;
  /** Het hele blok tot hier, en de hele tekst ervan. */
  readonly blokbegin: number;
  readonly bloktekst: string;
  /** Alleen witruimte vóór het woord op deze regel. */
  readonly vooraan: boolean;
  readonly inspringing: number;
}

const woordVoor = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’+&/-]*$/u;
const metVelden = new Set(
  'regeling gebruikt gegevens parameters uitkomsten beoordeling lezing verdeling verwerking plichten bevoegdheden verboden reeks'.split(
    ' ',
  ),
);

export function aanvulplek(tekst: string, offset: number): Aanvulplek {
  const blok = knipBlokken(tekst).reduce((vorige, deel) => (deel.begin <= offset ? deel : vorige), {
    begin: 0,
    tekst,
  });
  const tot = tekst.slice(blok.begin, offset);
  const regelVoor = /[^\r\n]*$/.exec(tot)?.[0] ?? '';
  const getypt = woordVoor.exec(regelVoor)?.[0] ?? '';
  const begin = offset - getypt.length;
  const voor = regelVoor.slice(0, regelVoor.length - getypt.length);
  const vooraan = voor.trim() === '';
  const basis = {
    ...{ begin, getypt, offset, vooraan, inspringing: voor.length },
    ...{ blokbegin: blok.begin, bloktekst: blok.tekst },
  };
  const { tokens, opmerkingen, problemen } = lex(tekst.slice(blok.begin, begin), blok.begin);
  const [kop] = tokens;
  const inhoud = kop?.tokenType === T.Kop ? inhoudTekst(kop) : '';
  const soort = inhoud.split(' ')[0] ?? '';
  const met = { ...basis, blok: soort, kop: inhoud };
  const inOpmerking = opmerkingen.some(({ span }) => span.eind === begin) && voor.includes('#');
  const inTekst = problemen.some(({ code, span }) => code === 'S003' && span.eind === begin);
  if (inOpmerking || inTekst) return { ...met, deel: 'niets', tokens: [] };
  if (kop?.tokenType !== T.Kop || (vooraan && voor === '')) return { ...met, deel: 'regelbegin', tokens: [] };
  return { ...met, ...binnen(soort, tokens, basis) };
}

type Deel = Pick<Aanvulplek, 'deel' | 'tokens' | 'sectie' | 'veld'>;
type Basis = Pick<Aanvulplek, 'vooraan' | 'inspringing' | 'getypt'>;

function binnen(soort: string, tokens: readonly Token[], basis: Basis): Deel {
  const { kopregel, eenheden, secties } = deelIn(tokens);
  const laatste = tokens.at(-1);
  const opKopregel = !basis.vooraan && tokens.slice(1).every(({ vooraan }) => !vooraan);
  if (opKopregel || soort === 'keuze' || soort === 'organen' || soort === 'partijen' || soort === 'registers')
    return { deel: 'kopregel', tokens: kopregel };
  const rij = rijVan(tokens);
  if (rij && !basis.vooraan) return { deel: 'cel', tokens: rij };
  if (metVelden.has(soort)) return inVeld(tokens, eenheden, basis);
  const sectie = secties.at(-1);
  const sectienaam = sectie === undefined ? undefined : inhoudTekst(sectie.token);
  const bij = sectienaam === undefined ? {} : { sectie: sectienaam };
  if (soort === 'voorbeeld') {
    if (sectienaam === undefined || (sectienaam === 'zoals' && basis.vooraan))
      return { deel: 'sectie', tokens: [], ...bij };
    if (sectienaam === 'zoals') return { deel: 'niets', tokens: [] };
  }
  const eenheid = eenheden.at(-1);
  const zin = eenheid?.tokens ?? [];
  const af =
    laatste === sectie?.token ||
    laatste?.tokenType === T.Punt ||
    laatste?.tokenType === T.RijEinde ||
    (eenheid?.soort === 'aard' && laatste?.tokenType === T.Tekst) ||
    (zin.length > 0 && begintZin(zin, basis));
  return { deel: 'zin', tokens: af || eenheid === undefined ? [] : metKomma(zin, tokens), ...bij };
}

/** De laatste komma, die de indeling weghaalt als er geen woord meer achter komt. */
const metKomma = (zin: readonly Token[], tokens: readonly Token[]): readonly Token[] => {
  const laatste = tokens.at(-1);
  return laatste?.tokenType === T.Komma && !zin.includes(laatste) ? [...zin, laatste] : zin;
};

/** Een nieuwe regel die met een hoofdletter begint, op de kolom van de zin. */
function begintZin(zin: readonly Token[], { vooraan, inspringing, getypt }: Basis): boolean {
  const kolom = zin.find(({ image }) => image !== '')?.kolom ?? 0;
  const vorige = zin.at(-1)?.tokenType;
  const los = vorige !== T.Komma && vorige !== T.En && vorige !== T.Of && vorige !== T.Plaats;
  return vooraan && inspringing <= kolom && los && zinsbegin.test(getypt);
}

/** De tokens van de tabelrij waar de cursor in staat. */
function rijVan(tokens: readonly Token[]): readonly Token[] | undefined {
  const begin = tokens.map(({ tokenType }) => tokenType).lastIndexOf(T.RijBegin);
  if (begin < 0) return undefined;
  // De lezer sluit een rij die nog open is; dat sluiten is er nog niet.
  const rij = tokens.slice(begin).filter(({ image }) => image !== '');
  return rij.slice(1).some(({ vooraan }) => vooraan) ? undefined : rij;
}

function inVeld(
  tokens: readonly Token[],
  eenheden: readonly { readonly tokens: readonly Token[] }[],
  { vooraan, inspringing }: Basis,
): Deel {
  const veld = eenheden.at(-1)?.tokens ?? [];
  const kolom = eenheden[0]?.tokens.find(({ image }) => image !== '')?.kolom ?? inspringing;
  const [laatste] = tokens.slice(-1);
  const openLijst = veld.some(({ tokenType }) => tokenType === T.LijstBegin) && laatste?.tokenType !== T.Punt;
  if (veld.length === 0 || (vooraan && inspringing <= kolom && !openLijst))
    return { deel: 'veldnaam', tokens: [] };
  const punten = veld.findIndex(({ tokenType }) => tokenType === T.Dubbelepunt);
  if (punten < 0) return { deel: 'veldnaam', tokens: veld };
  const naam = veld
    .slice(0, punten)
    .map(({ image }) => norm(image))
    .filter((woord) => woord !== '' && !lidwoorden.has(woord))
    .join(' ');
  return { deel: 'veld', veld: naam, tokens: metKomma(veld.slice(punten + 1), tokens) };
}
