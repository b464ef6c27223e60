/** Getallen, bedragen, datums, percentages en duren, zoals Nederlandse regelgeving ze schrijft. */
import type { AstLiteral } from './ast.ts';
import { eenheden, maanden } from './keywords.ts';

export interface Literallezing {
  readonly lengte: number;
  readonly literal: AstLiteral;
  readonly probleem?:
    | { readonly code: 'S004'; readonly tekst: string; readonly dagen?: number }
    | { readonly code: 'S009'; readonly tekst: string; readonly goed: string; readonly ook?: string }
    | { readonly code: 'S025'; readonly tekst: string };
}

const wit = '[^\\S\\r\\n]';
const ruimte = '[\\s\\u00a0]';
const getal = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const grens = '(?![\\p{L}\\p{N}\\p{M}])';
const datum = new RegExp(`(\\d{1,2})${ruimte}+(${maanden.join('|')})${ruimte}+(\\d{4})${grens}`, 'iuy');
const per = `(?:${ruimte}+per${ruimte}+(${Object.keys(eenheden).join('|')})${grens})?`;
/** Een minteken staat vast aan het getal of aan het euroteken, aan een van beide kanten daarvan: "€ -5", "-€ 5", "-3%". */
const onderNul = new RegExp(`[-−](?:(?=\\d)|€${wit}*(?=\\d))|€${wit}*[-−](?=\\d)`, 'uy');
const bedrag = new RegExp(`€${wit}*(${getal})(?:,-|,–)?${per}`, 'uy');
const maandEnJaar = new RegExp(`(${maanden.join('|')})${ruimte}+(\\d{4})${grens}`, 'iuy');
/** Een bedrag waarin een punt staat op een plaats waar geen duizendtallen gescheiden worden. */
const bedragMetPunt = new RegExp(
  `€${wit}*(?!(?:${getal})(?![.,]?\\d))(\\d+(?:\\.\\d+)*)\\.(\\d+)(?![.,]?\\d)`,
  'uy',
);
/** "€ 1,000.50": duizendtallen met een komma. */
const engelsBedrag = new RegExp(`€${wit}*(\\d{1,3}(?:,\\d{3})+)\\.(\\d{1,2})(?!\\d)`, 'uy');
const eindPer = new RegExp(per, 'iuy');
/**
 * Duizendtallen met een komma: "€ 90,000", "1,000,000". Een derde cijfer achter de komma dat een nul is, zegt als decimaal niets.
 * "€ 48,715" en "€ 0,120" zijn gewone decimalen.
 */
const kommas = '[1-9]\\d{0,2}(?:(?:,\\d{3}){2,}|,\\d\\d0)(?![.,]?\\d)';
const bedragMetKommas = new RegExp(`€${wit}*(${kommas})`, 'uy');
const getalMetKommas = new RegExp(`(${kommas})(?![\\p{L}\\p{M}/+&-])`, 'uy');
const percentage = new RegExp(`(${getal})(?:${wit}*%|${ruimte}+procent${grens})`, 'iuy');
const duur = new RegExp(
  `(\\d+)${ruimte}+(?:aaneengesloten${ruimte}+|volle${ruimte}+)?(${Object.keys(eenheden).join('|')})${grens}`,
  'iuy',
);
const kaalGetal = new RegExp(`(${getal})(?![\\p{L}\\p{M}\\p{N}/+&-])`, 'uy');
const getalwoord = /\d[\p{L}\p{N}\p{M}'’+&/-]*/uy;

export function leesLiteral(tekst: string, begin: number): Literallezing | undefined {
  return leesOnderNul(tekst, begin) ?? leesZonderTeken(tekst, begin);
}

function leesOnderNul(tekst: string, begin: number): Literallezing | undefined {
  const teken = treffer(onderNul, tekst, begin)?.[0];
  if (teken === undefined) return undefined;
  const valuta = teken.includes('€') ? '€' : '';
  const gelezen = leesZonderTeken(
    valuta + tekst.slice(begin + teken.length, begin + teken.length + LANGSTE),
    0,
  );
  if (!gelezen || gelezen.literal.soort === 'datum') return undefined;
  const { literal, probleem } = gelezen;
  const lengte = gelezen.lengte - valuta.length + teken.length;
  const geheel = tekst.slice(begin, begin + lengte);
  if (literal.soort === 'duur') return { lengte, literal, probleem: { code: 'S025', tekst: geheel } };
  const waarde = /[1-9]/.test(literal.waarde) ? `-${literal.waarde}` : literal.waarde;
  const lezing = { lengte, literal: { ...literal, waarde } };
  if (probleem?.code !== 'S009') return lezing;
  const negatief = (goed: string): string => (valuta === '' ? `-${goed}` : goed.replace('€ ', '€ -'));
  const { goed, ook } = probleem;
  return {
    ...lezing,
    probleem: {
      ...{ code: 'S009', tekst: geheel, goed: negatief(goed) },
      ...(ook === undefined ? {} : { ook: negatief(ook) }),
    },
  };
}

/** Ruim langer dan een getal met zijn eenheid in een tekst ooit is. */
const LANGSTE = 200;

function leesZonderTeken(tekst: string, begin: number): Literallezing | undefined {
  if (tekst.charAt(begin) === '€') return leesBedrag(tekst, begin);
  return (
    leesDatum(tekst, begin) ??
    leesPercentage(tekst, begin) ??
    leesDuur(tekst, begin) ??
    leesGetal(tekst, begin)
  );
}

/** Eén schrijfwijze voor tekens om een getal: "€5", "-€ 5" en "8 %" worden "€ 5", "€ -5" en "8%"; de cijfers blijven. */
export function metVasteTekens(tekst: string): string {
  return tekst
    .replace(/^−/, '-')
    .replace(/^-?€ ?[-−]?/, (begin) => (/[-−]/.test(begin) ? '€ -' : '€ '))
    .replace(/ %$/, '%');
}

/** "maart 2008": een datum waarvan de dag onbekend is. */
export function leesMaandEnJaar(tekst: string, begin: number): Literallezing | undefined {
  const deel = treffer(maandEnJaar, tekst, begin);
  if (!deel) return undefined;
  const maand = maanden.findIndex((naam) => naam === deel[1]?.toLowerCase()) + 1;
  return { lengte: deel[0].length, literal: { soort: 'datum', waarde: `${deel[2] ?? ''}-${twee(maand)}` } };
}

/** De lengte van een woord dat met een cijfer begint ("24/7", "24-uurs"). */
export function leesGetalwoord(tekst: string, begin: number): number {
  return treffer(getalwoord, tekst, begin)?.[0].length ?? 0;
}

function leesDatum(tekst: string, begin: number): Literallezing | undefined {
  const deel = treffer(datum, tekst, begin);
  if (!deel) return undefined;
  const dag = Number(deel[1]);
  const jaar = Number(deel[3]);
  const maand = maanden.findIndex((naam) => naam === deel[2]?.toLowerCase()) + 1;
  const dagen = dagenInMaand(jaar, maand);
  const literal = { soort: 'datum', waarde: `${deel[3] ?? ''}-${twee(maand)}-${twee(dag)}` } as const;
  const lengte = deel[0].length;
  if (dag >= 1 && dag <= dagen) return { lengte, literal };
  return { lengte, literal, probleem: { code: 'S004', tekst: deel[0], dagen } };
}

function leesBedrag(tekst: string, begin: number): Literallezing | undefined {
  const fout = treffer(bedragMetPunt, tekst, begin) ?? treffer(engelsBedrag, tekst, begin);
  if (fout) {
    const goed = herschreven((fout[1] ?? '').replace(/[.,]/g, ''), fout[2] ?? '');
    const probleem = { code: 'S009', tekst: fout[0], goed: `€ ${goed}` } as const;
    return { lengte: fout[0].length, literal: { soort: 'bedrag', waarde: decimaal(goed) }, probleem };
  }
  const duizend = treffer(bedragMetKommas, tekst, begin);
  if (duizend) {
    const rest = treffer(eindPer, tekst, begin + duizend[0].length);
    const achter = rest?.[0] ?? '';
    const eenheid = eenheden[rest?.[1]?.toLowerCase() ?? ''];
    const { waarde, goed, ook } = metDuizendtallen(duizend[1] ?? '', 2);
    return {
      lengte: duizend[0].length + achter.length,
      literal: { soort: 'bedrag', waarde, ...(eenheid ? { per: eenheid } : {}) },
      probleem: {
        ...{ code: 'S009', tekst: duizend[0] + achter, goed: `€ ${goed}${achter}` },
        ...(ook === undefined ? {} : { ook: `€ ${ook}${achter}` }),
      },
    };
  }
  const deel = treffer(bedrag, tekst, begin);
  if (!deel) return undefined;
  const eenheid = eenheden[deel[2]?.toLowerCase() ?? ''];
  const waarde = decimaal(deel[1]);
  return {
    lengte: deel[0].length,
    literal: { soort: 'bedrag', waarde, ...(eenheid ? { per: eenheid } : {}) },
  };
}

function leesPercentage(tekst: string, begin: number): Literallezing | undefined {
  const deel = treffer(percentage, tekst, begin);
  return deel
    ? { lengte: deel[0].length, literal: { soort: 'percentage', waarde: decimaal(deel[1]) } }
    : undefined;
}

function leesDuur(tekst: string, begin: number): Literallezing | undefined {
  const deel = treffer(duur, tekst, begin);
  const eenheid = eenheden[deel?.[2]?.toLowerCase() ?? ''];
  if (!deel || !eenheid) return undefined;
  return { lengte: deel[0].length, literal: { soort: 'duur', aantal: Number(deel[1]), eenheid } };
}

function leesGetal(tekst: string, begin: number): Literallezing | undefined {
  const duizend = treffer(getalMetKommas, tekst, begin);
  if (duizend) {
    const { waarde, ...bedoeld } = metDuizendtallen(duizend[0], 1);
    const probleem = { code: 'S009', tekst: duizend[0], ...bedoeld } as const;
    return { lengte: duizend[0].length, literal: { soort: 'getal', waarde }, probleem };
  }
  const deel = treffer(kaalGetal, tekst, begin);
  return deel
    ? { lengte: deel[0].length, literal: { soort: 'getal', waarde: decimaal(deel[1]) } }
    : undefined;
}

function treffer(regex: RegExp, tekst: string, begin: number): RegExpExecArray | null {
  regex.lastIndex = begin;
  return regex.exec(tekst);
}

/** Eén of twee cijfers achter de laatste punt zijn centen; drie zijn duizendtallen. */
function herschreven(voor: string, achter: string): string {
  const [heel, centen] = achter.length <= 2 ? [voor, `,${achter}`] : [voor + achter, ''];
  return heel.replace(/\B(?=(?:\d{3})+$)/g, '.') + centen;
}

/** Wat met "90,000" bedoeld kan zijn: 90.000, of als er één komma staat 90. */
function metDuizendtallen(
  tekst: string,
  decimalen: 1 | 2,
): { readonly waarde: string; readonly goed: string; readonly ook?: string } {
  const goed = tekst.replaceAll(',', '.');
  const [heel = '', achter = '', meer] = tekst.split(',');
  const kort = achter.slice(0, 2).replace(decimalen === 2 ? /^00$/ : /0+$/, '');
  const ook = kort === '' ? heel : `${heel},${kort}`;
  return { waarde: decimaal(goed), goed, ...(meer === undefined ? { ook } : {}) };
}

/** "1.212.000,50" → "1212000.50" */
function decimaal(nederlands = ''): string {
  return nederlands.replaceAll('.', '').replace(',', '.');
}

const twee = (getal: number): string => String(getal).padStart(2, '0');

export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(maand) ? 30 : 31;
}
