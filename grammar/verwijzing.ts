/** Verwijzingen naar bepalingen: "artikel 3.2, eerste lid, onderdeel a", "artikel 3.2 lid 1 onder a", "het vierde lid". */
import type { Verwijzing } from './ast.ts';
import { rangtelwoorden } from './keywords.ts';
import { norm } from './norm.ts';

const ruimte = '[\\s\\u00a0]+';
// Geen \p{L}: die klasse maakt het opbouwen van deze uitdrukkingen bij het starten tien keer zo duur.
const letter = 'A-Za-z\\u00aa-\\u024f\\u0300-\\u036f';
const grens = `(?![0-9${letter}])`;
const nummer = '\\d+[a-z]{0,2}(?:[.:]\\d+[a-z]{0,2})*';
const rang = `(?:${rangtelwoorden.join('|')})`;
const rangenrij = `${rang}(?:[\\s\\u00a0]*,${ruimte}${rang})*(?:${ruimte}(?:en|of|tot${ruimte}en${ruimte}met)${ruimte}${rang})?`;
const los = `(?:lid|leden)${ruimte}\\d+[a-z]?(?:(?:,|${ruimte}en|${ruimte}tot${ruimte}en${ruimte}met)${ruimte}\\d+[a-z]?)*`;
const leden = `(?:(?:(?:het|de)${ruimte})?${rangenrij}${ruimte}(?:lid|leden)|${los})`;
const kaart = `(?:opsommingsteken${ruimte}\\d+|[ivx]{1,5}(?![${letter}])|[a-z]{1,2}(?![${letter}])|\\d+°?|•\\d+)`;
const onderdeel = `(?:onderdeel|onder|sub|opsommingsteken)${ruimte}${kaart}${grens}`;
const scheiding = `(?:[\\s\\u00a0]*,[\\s\\u00a0]*|${ruimte})`;
const onderdelen = `(?:${scheiding}${onderdeel})*`;
const aanhef = `(?:aanhef(?:${ruimte}en)?${grens})`;
const volzin = `(?:(?:de${ruimte})?${rang}${ruimte}(?:volzin|alinea)|(?:volzin|alinea)${ruimte}\\d+)${grens}`;
const tabelrij = `tabelrij${ruimte}\\d+${grens}`;
// Binnen een lid: de aanhef, een alinea of volzin, een tabelrij, en dan de onderdelen.
const binnen = `(?:${scheiding}(?:${aanhef}|${volzin}|${tabelrij}))*${onderdelen}`;
const vormen = [
  `(?<artikel>(?:artikel|(?:de${ruimte})?artikelen|bijlage|fase|paragraaf)${ruimte}${nummer})(?:${scheiding}(?<leden>${leden})${grens})?(?<onder>${binnen})`,
  `(?<leden2>${leden})${grens}(?<onder2>${binnen})`,
  `(?<onder3>(?:onderdeel${ruimte}${kaart}${grens}|${volzin}|${tabelrij})${onderdelen})`,
  `(?<regeling>deze${ruimte}(?:verordening|regeling|beleidsregels?))${grens}`,
  `(?<dit>dit${ruimte}(?:lid|artikel))${grens}`,
];
const verwijzing = new RegExp(vormen.join('|'), 'iy');
const vervolg = new RegExp(
  `(?<artikel>${nummer})(?:${scheiding}(?<leden>${leden}))?${grens}(?<onder>${binnen})`,
  'iy',
);

const binnenLid = {
  alinea: new RegExp(`(?:(${rang}) alinea|alinea (\\d+))`),
  volzin: new RegExp(`(?:(${rang}) volzin|volzin (\\d+))`),
};
/** ", van de Wmo 2015": één woord met een hoofdletter, en soms een jaartal. Hier telt de hoofdletter dus wel. */
const wet = new RegExp(
  `(?:[\\s\\u00a0]*,)?${ruimte}van${ruimte}((?:(?:de|het)${ruimte})?[A-Z][${letter}-]*(?:${ruimte}(?:19|20)\\d\\d(?!\\d))?)${grens}`,
  'y',
);
const artikelnummer = new RegExp(nummer);
const lidnummer = new RegExp(`${rang}|\\d+[a-z]?`, 'g');
const onderdeelnummer = new RegExp(
  `(onderdeel|onder|sub|opsommingsteken)${ruimte}(opsommingsteken${ruimte})?(${kaart})`,
  'gi',
);

export const leesVerwijzing = (tekst: string, begin: number): Verwijzing | undefined =>
  lees(verwijzing, tekst, begin);

/** Of hier een verwijzing begint. */
export const isVerwijzing = (tekst: string, begin: number): boolean =>
  leesVerwijzing(tekst, begin) !== undefined;

/** Het tweede en volgende nummer in "de artikelen 1, 2 en 4". */
export const leesVervolg = (tekst: string, begin: number): Verwijzing | undefined =>
  lees(vervolg, tekst, begin);

function lees(regex: RegExp, tekst: string, begin: number): Verwijzing | undefined {
  regex.lastIndex = begin;
  const deel = regex.exec(tekst);
  if (!deel) return undefined;
  const groep = deel.groups ?? {};
  const artikel = groep['artikel'] && leesArtikel(groep['artikel']);
  const onder = groep['onder'] ?? groep['onder2'] ?? groep['onder3'] ?? '';
  const dit = groep['dit'] && (/lid/i.test(groep['dit']) ? 'lid' : 'artikel');
  const leden = leesLeden(groep['leden'] ?? groep['leden2'] ?? '');
  const plaats = leesBinnen(onder);
  const [staart = '', van] = artikel ? (leesWet(tekst, begin + deel[0].length) ?? []) : [];
  return {
    span: { begin, eind: begin + deel[0].length + staart.length },
    leden,
    onderdelen: leesOnderdelen(onder),
    ...plaats,
    ...(artikel ? { artikel } : {}),
    ...(van === undefined ? {} : { van: van.replace(/[\s\u00a0]+/g, ' ') }),
    ...(groep['regeling'] ? { regeling: true as const } : {}),
    ...(dit ? { dit } : {}),
  };
}

function leesWet(tekst: string, begin: number): RegExpExecArray | null {
  wet.lastIndex = begin;
  return wet.exec(tekst);
}

function leesArtikel(tekst: string): string {
  const cijfers = artikelnummer.exec(tekst)?.[0] ?? '';
  const [soort] = /^(?:bijlage|fase)/i.exec(tekst) ?? [];
  if (soort !== undefined) return `${soort.toLowerCase()} ${cijfers}`;
  return /^paragraaf/i.test(tekst) ? `§ ${cijfers}` : cijfers;
}

/** "aanhef", "tweede volzin", "alinea 3", "tabelrij 4" */
function leesBinnen(tekst: string): Pick<Verwijzing, 'aanhef' | 'alinea' | 'volzin' | 'rij'> {
  if (tekst === '') return {};
  const klein = norm(tekst);
  const nummerBij = (woord: 'alinea' | 'volzin'): number | undefined => {
    const [, voor, na] = binnenLid[woord].exec(klein) ?? [];
    if (na !== undefined) return Number(na);
    return voor === undefined ? undefined : (rangtelwoorden as readonly string[]).indexOf(voor) + 1;
  };
  const [alinea, zin] = [nummerBij('alinea'), nummerBij('volzin')];
  const rij = /tabelrij (\d+)/.exec(klein)?.[1];
  return {
    ...(/(?:^|[\s,])aanhef/.test(klein) ? { aanhef: true as const } : {}),
    ...(alinea === undefined ? {} : { alinea }),
    ...(zin === undefined ? {} : { volzin: zin }),
    ...(rij === undefined ? {} : { rij: Number(rij) }),
  };
}

function leesLeden(tekst: string): readonly string[] {
  if (tekst === '') return [];
  const klein = norm(tekst);
  const gevonden = klein.match(lidnummer) ?? [];
  const nummers = gevonden.map((woord) =>
    String((rangtelwoorden as readonly string[]).indexOf(woord) + 1 || woord),
  );
  if (!klein.includes('tot en met')) return nummers;
  // "eerste, derde tot en met vijfde lid": alleen de laatste twee zijn grenzen.
  const [eerste, laatste] = nummers.slice(-2).map(Number);
  const lengte = (laatste ?? NaN) - (eerste ?? NaN) + 1;
  // Een rij met een letter, achterstevoren of eindeloos blijft zoals zij er staat: die leden zijn dan niet te vinden.
  if (!(lengte > 1 && lengte < MEESTE_LEDEN)) return [nummers.join(' tot en met ')];
  return [...nummers.slice(0, -2), ...Array.from({ length: lengte }, (_, i) => String((eerste ?? 0) + i))];
}

const MEESTE_LEDEN = 200;

function leesOnderdelen(tekst: string): readonly string[] {
  if (tekst === '') return [];
  return [...tekst.matchAll(onderdeelnummer)].map((deel) => {
    const kaal = norm(deel[3] ?? '');
    const teken = deel[2] !== undefined || norm(deel[1] ?? '') === 'opsommingsteken';
    return teken ? `•${kaal.replace(/^(opsommingsteken |•)/, '')}` : kaal;
  });
}

/** De officiële vorm: "artikel 3.2, eerste lid, onderdeel a, onder 1°". */
export function toonVerwijzing(verwijzing: Omit<Verwijzing, 'span'>): string {
  if (verwijzing.regeling) return 'deze regeling';
  if (verwijzing.dit) return `dit ${verwijzing.dit}`;
  const { artikel, leden: nummers } = verwijzing;
  const delen: string[] = [];
  if (artikel !== undefined) delen.push(toonArtikel(artikel));
  if (nummers.length > 0) delen.push((artikel === undefined ? 'het ' : '') + toonLeden(nummers));
  const stappen = [...delen, ...stappenBinnenLid(verwijzing)];
  const wetdeel =
    verwijzing.van === undefined ? '' : `${stappen.length > 1 ? ',' : ''} van ${verwijzing.van}`;
  return stappen.join(', ') + wetdeel;
}

/** Wat achter het lid komt: "tweede alinea", "eerste volzin", "aanhef en onderdeel a", "onder 1°". */
export function stappenBinnenLid(
  {
    artikel,
    leden: nummers,
    aanhef: metAanhef,
    alinea,
    volzin: zin,
    rij,
    onderdelen: labels,
  }: Omit<Verwijzing, 'span'>,
  naLidwoord = false,
): readonly string[] {
  const [eerste, ...rest] = labels.map(toonOnderdeel);
  const stappen: string[] = [];
  // Zonder artikel en lid ervóór: "de tweede volzin".
  const los = artikel === undefined && nummers.length === 0 && !naLidwoord;
  const rangstap = (nummer: number, woord: string): string =>
    `${los && stappen.length === 0 ? 'de ' : ''}${toonRang(nummer)} ${woord}`;
  if (alinea !== undefined) stappen.push(rangstap(alinea, 'alinea'));
  if (zin !== undefined) stappen.push(rangstap(zin, 'volzin'));
  if (rij !== undefined) stappen.push(`tabelrij ${String(rij)}`);
  if (metAanhef) stappen.push(eerste === undefined ? 'aanhef' : `aanhef en ${eerste}`);
  else if (eerste !== undefined) stappen.push(eerste);
  return [...stappen, ...rest];
}

/** "artikel 3.2", "bijlage 1", "paragraaf 3.2.1" */
export const toonArtikel = (artikel: string): string =>
  /^\d/.test(artikel) ? `artikel ${artikel}` : artikel.replace(/^§/, 'paragraaf');

export const toonRang = (nummer: number): string => rangtelwoorden[nummer - 1] ?? `${String(nummer)}e`;

/** "eerste en tweede lid"; nummers zonder rangtelwoord staan erachter. */
function toonLeden(nummers: readonly string[]): string {
  const woorden = nummers.map((lid) => rangtelwoorden[Number(lid) - 1]);
  if (woorden.some((woord) => woord === undefined)) return nummers.map(toonLid).join(' en ');
  const kop = woorden.slice(0, -1).join(', ');
  return `${kop === '' ? '' : `${kop} en `}${woorden[woorden.length - 1] ?? ''} lid`;
}

export function toonLid(lid: string): string {
  const rangwoord = rangtelwoorden[Number(lid) - 1];
  return rangwoord === undefined ? `lid ${lid}` : `${rangwoord} lid`;
}

export function toonOnderdeel(label: string, diepte: number): string {
  if (label.startsWith('•')) return `opsommingsteken ${label.slice(1)}`;
  return `${diepte === 0 ? 'onderdeel' : 'onder'} ${label}`;
}
