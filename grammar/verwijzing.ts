/** Verwijzingen naar bepalingen: "artikel 3.2, eerste lid, onderdeel a", "artikel 3.2 lid 1 onder a", "het vierde lid". */
import type { Verwijzing } from './ast.ts';
import { rangtelwoorden } from './keywords.ts';
import { norm } from './norm.ts';

const ruimte = '[\\s\\u00a0]+';
const grens = '(?![\\p{L}\\p{N}\\p{M}])';
const nummer = '\\d+[a-z]{0,2}(?:[.:]\\d+[a-z]{0,2})*';
const rang = `(?:${rangtelwoorden.join('|')})`;
const rangenrij = `${rang}(?:[\\s\\u00a0]*,${ruimte}${rang})*(?:${ruimte}(?:en|of|tot${ruimte}en${ruimte}met)${ruimte}${rang})?`;
const los = `(?:lid|leden)${ruimte}\\d+[a-z]?(?:(?:,|${ruimte}en|${ruimte}tot${ruimte}en${ruimte}met)${ruimte}\\d+[a-z]?)*`;
const leden = `(?:(?:(?:het|de)${ruimte})?${rangenrij}${ruimte}(?:lid|leden)|${los})`;
const kaart = `(?:opsommingsteken${ruimte}\\d+|[ivx]{1,5}(?!\\p{L})|[a-z]{1,2}(?!\\p{L})|\\d+°?|•\\d+)`;
const onderdeel = `(?:onderdeel|onder|sub|opsommingsteken)${ruimte}${kaart}${grens}`;
const scheiding = `(?:[\\s\\u00a0]*,[\\s\\u00a0]*|${ruimte})`;
const onderdelen = `(?:${scheiding}${onderdeel})*`;
const vormen = [
  `(?<artikel>(?:artikel|(?:de${ruimte})?artikelen)${ruimte}${nummer})(?:${scheiding}(?<leden>${leden})${grens})?(?<onder>${onderdelen})`,
  `(?<leden2>${leden})${grens}(?<onder2>${onderdelen})`,
  `(?<onder3>onderdeel${ruimte}${kaart}${grens}${onderdelen})`,
  `(?<regeling>deze${ruimte}(?:verordening|regeling|beleidsregels?))${grens}`,
  `(?<dit>dit${ruimte}(?:lid|artikel))${grens}`,
];
const verwijzing = new RegExp(vormen.join('|'), 'iuy');
const vervolg = new RegExp(
  `(?<artikel>${nummer})(?:${scheiding}(?<leden>${leden}))?${grens}(?<onder>${onderdelen})`,
  'iuy',
);

export const leesVerwijzing = (tekst: string, begin: number): Verwijzing | undefined =>
  lees(verwijzing, tekst, begin);

/** Het tweede en volgende nummer in "de artikelen 1, 2 en 4". */
export const leesVervolg = (tekst: string, begin: number): Verwijzing | undefined =>
  lees(vervolg, tekst, begin);

function lees(regex: RegExp, tekst: string, begin: number): Verwijzing | undefined {
  regex.lastIndex = begin;
  const deel = regex.exec(tekst);
  if (!deel) return undefined;
  const groep = deel.groups ?? {};
  const artikel = groep['artikel'] && new RegExp(nummer, 'u').exec(groep['artikel'])?.[0];
  const dit = groep['dit'] && (/lid/i.test(groep['dit']) ? 'lid' : 'artikel');
  return {
    span: { begin, eind: begin + deel[0].length },
    leden: leesLeden(groep['leden'] ?? groep['leden2'] ?? ''),
    onderdelen: leesOnderdelen(groep['onder'] ?? groep['onder2'] ?? groep['onder3'] ?? ''),
    ...(artikel ? { artikel } : {}),
    ...(groep['regeling'] ? { regeling: true as const } : {}),
    ...(dit ? { dit } : {}),
  };
}

function leesLeden(tekst: string): readonly string[] {
  if (tekst === '') return [];
  const klein = norm(tekst);
  const gevonden = klein.match(new RegExp(`${rang}|\\d+[a-z]?`, 'gu')) ?? [];
  const nummers = gevonden.map((woord) =>
    String((rangtelwoorden as readonly string[]).indexOf(woord) + 1 || woord),
  );
  const [eerste, laatste] = [Number(nummers[0]), Number(nummers[nummers.length - 1])];
  if (!klein.includes('tot en met') || nummers.length !== 2) return nummers;
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => String(eerste + i));
}

function leesOnderdelen(tekst: string): readonly string[] {
  if (tekst === '') return [];
  const regex = new RegExp(
    `(onderdeel|onder|sub|opsommingsteken)${ruimte}(opsommingsteken${ruimte})?(${kaart})`,
    'giu',
  );
  return [...tekst.matchAll(regex)].map((deel) => {
    const kaal = norm(deel[3] ?? '');
    const teken = deel[2] !== undefined || norm(deel[1] ?? '') === 'opsommingsteken';
    return teken ? `•${kaal.replace(/^(opsommingsteken |•)/, '')}` : kaal;
  });
}

/** De officiële vorm: "artikel 3.2, eerste lid, onderdeel a, onder 1°". */
export function toonVerwijzing(verwijzing: Omit<Verwijzing, 'span'>): string {
  if (verwijzing.regeling) return 'deze regeling';
  if (verwijzing.dit) return `dit ${verwijzing.dit}`;
  const delen: string[] = [];
  if (verwijzing.artikel !== undefined) delen.push(`artikel ${verwijzing.artikel}`);
  if (verwijzing.leden.length > 0) delen.push(verwijzing.leden.map(toonLid).join(' en '));
  verwijzing.onderdelen.forEach((label, i) => delen.push(toonOnderdeel(label, i)));
  return delen.join(', ');
}

export function toonLid(lid: string): string {
  const rangwoord = rangtelwoorden[Number(lid) - 1];
  return rangwoord === undefined ? `lid ${lid}` : `${rangwoord} lid`;
}

export function toonOnderdeel(label: string, diepte: number): string {
  if (label.startsWith('•')) return `opsommingsteken ${label.slice(1)}`;
  return `${diepte === 0 ? 'onderdeel' : 'onder'} ${label}`;
}
