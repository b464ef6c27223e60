/**
 * De TextMate-grammatica van `.regel`, uit dezelfde woordentabel als de lexer. Zij kleurt zonder server: in een diff, op een forge, vóór de server er
 * is. Wat een naam betekent weet zij niet; dat zegt de server met semantische tokens.
 */
import {
  aarden,
  achtervergelijkers,
  eenheden,
  frasen,
  hardheidsclausule,
  koppen,
  maanden,
  rangtelwoorden,
  redenenNietUitvoerbaar,
  telwoorden,
  velden,
  vergelijkers,
} from '../../grammar/keywords.ts';
import { mogelijk } from '../../compiler/resolve/bijvoegingen.ts';
import { typewoorden } from '../../compiler/resolve/typen.ts';

interface Vangst {
  readonly name: string;
}
interface Patroon {
  readonly name?: string;
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, Vangst>>;
  readonly beginCaptures?: Readonly<Record<string, Vangst>>;
  readonly patterns?: readonly Patroon[];
}

export interface Kleuring {
  readonly $schema: string;
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly Patroon[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Patroon[] }>>;
}

const teken = '\\p{L}\\p{M}\\p{N}';
const voor = `(?<![${teken}-])`;
const na = `(?![${teken}-])`;

/** Langste eerst: TextMate neemt de eerste die past. Elke spatie mag ook een ander wit zijn. */
const eenVan = (woorden: readonly string[]): string =>
  [...new Set(woorden)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((woord) => woord.replace(/[/.()|+*?]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');

const heelWoord = (woorden: readonly string[]): string => `(?i)${voor}(?:${eenVan(woorden)})${na}`;

const bepalingen = ['hoofdstuk', 'paragraaf', 'artikel', 'bijlage', 'fase', 'lid'] as const;
const nummer = '\\d+[a-z]*(?:[.:]\\d+[a-z]*)*';
const declaraties = ['gegevens', 'parameters', 'uitkomsten', 'plichten', 'bevoegdheden', 'verboden', 'reeks'];
const voegwoorden = [
  ...['indien', 'tenzij', 'mits', 'omdat', 'in afwijking van', 'onverminderd', 'verder volgens'],
  ...['op grond van', 'alleen indien', 'en', 'of', 'en/of', 'dan', 'met afwijking', 'nog nodig'],
];
const lijstwoorden = [
  ...['aan alle volgende voorwaarden is voldaan', 'aan elk van de volgende voorwaarden is voldaan'],
  ...['aan één of meer van de volgende voorwaarden is voldaan', 'ten minste één van', 'alle van', 'geen van'],
];
const ontkenning = ['niet', 'geen', 'noch'];
const plaats =
  '(?:alinea|volzin)\\s+\\d+|aanhef|onderdelen?\\s+[a-z0-9]+(?:(?:,|\\s+en|\\s+tot\\s+en\\s+met)\\s+[a-z0-9]+)*';

/** Wat achter het type kan staan, zonder het deel dat de auteur invult. */
const bijvoegingen = [...new Set(Object.values(mogelijk).flat())].map((vorm) => vorm.replace(/\s*…$/, ''));
const veldnamen = [...new Set(Object.values(velden).flat())];

export function maakKleuring(): Kleuring {
  return {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    name: 'Regel',
    scopeName: 'source.regel',
    patterns: [
      { include: '#opmerking' },
      { include: '#bepaling' },
      { include: '#declaraties' },
      { include: '#voorbeeld' },
      { include: '#kop' },
      { include: '#aard' },
      { include: '#veld' },
      { include: '#plaats' },
      { include: '#tabel' },
      { include: '#zin' },
    ],
    repository: {
      opmerking: { patterns: [{ name: 'comment.line.number-sign.regel', match: '#.*$' }] },
      tekst: {
        patterns: [{ name: 'string.quoted.double.regel', match: '["“„][^"“”„\\r\\n]*(?:["”“„]|$)' }],
      },
      bepaling: {
        patterns: [
          {
            match: `^(${eenVan(bepalingen)}|§)\\s+(${nummer})[.:]?(?=\\s*(?:["“”„#,\\p{Lu}]|$))`,
            captures: {
              1: { name: 'keyword.control.bepaling.regel' },
              2: { name: 'entity.name.section.regel' },
            },
          },
        ],
      },
      kop: {
        patterns: [
          {
            match: `^(${eenVan(koppen.filter((kop) => !bepalingen.some((deel) => deel === kop)))})${na}(?:\\s+([^:,"“„#\\r\\n]+))?`,
            captures: {
              1: { name: 'keyword.control.kop.regel' },
              2: { name: 'entity.name.type.regel' },
            },
          },
        ],
      },
      declaraties: {
        patterns: [
          {
            begin: `^(${eenVan(declaraties)})${na}`,
            end: '^(?=[^\\s#])',
            beginCaptures: { 1: { name: 'keyword.control.kop.regel' } },
            patterns: [
              { include: '#opmerking' },
              { include: '#tekst' },
              {
                match: '^\\s+([\\p{L}][^:"“„#|\\r\\n]*?)\\s*(:)',
                captures: {
                  1: { name: 'variable.other.regel' },
                  2: { name: 'punctuation.separator.regel' },
                },
              },
              { name: 'storage.modifier.regel', match: heelWoord([...bijvoegingen, 'ook']) },
              {
                name: 'support.type.regel',
                match: `(?i)(?<=:\\s|:\\s\\s|\\s)(?:${eenVan(typewoorden)})(?:\\s+(?:uit|van|sinds))?${na}`,
              },
              { include: '#tabel' },
              { include: '#verwijzing' },
              { include: '#literal' },
            ],
          },
        ],
      },
      voorbeeld: {
        patterns: [
          { name: 'keyword.control.voorbeeld.regel', match: '^voorbeeld(?=\\s*["“„])' },
          { name: 'keyword.other.deel.regel', match: '^\\s+(?:gegeven|verwacht)(?=\\s*:?\\s*(?:#|$))' },
          { name: 'keyword.other.deel.regel', match: '^\\s+zoals(?=\\s*(?:voorbeeld\\s*)?["“„])' },
        ],
      },
      aard: {
        patterns: [
          {
            match: `^\\s*(${eenVan([...aarden, hardheidsclausule])})(?:\\s*,\\s*(${eenVan(redenenNietUitvoerbaar)}))?\\s*(:)`,
            captures: {
              1: { name: 'keyword.other.aard.regel' },
              2: { name: 'constant.language.reden.regel' },
              3: { name: 'punctuation.separator.regel' },
            },
          },
        ],
      },
      veld: {
        patterns: [
          {
            match: `^\\s+(${eenVan(veldnamen)})(?:\\s+([^:"“„#\\r\\n]+?))?\\s*(:)`,
            captures: {
              1: { name: 'keyword.other.veld.regel' },
              3: { name: 'punctuation.separator.regel' },
            },
          },
        ],
      },
      plaats: {
        patterns: [
          {
            match: `^\\s+((?:${plaats})(?:,\\s*(?:${plaats}))*)\\s*(:)`,
            captures: {
              1: { name: 'entity.name.section.regel' },
              2: { name: 'punctuation.separator.regel' },
            },
          },
          {
            match: '^\\s+((?:[a-z]|([a-z])\\2|[ivx]{2,5})[.)](?=\\s)|\\d{1,2}°|[•–-](?=\\s))',
            captures: { 1: { name: 'punctuation.definition.list.begin.regel' } },
          },
        ],
      },
      tabel: { patterns: [{ name: 'punctuation.separator.table.regel', match: '\\|' }] },
      zin: {
        patterns: [
          { include: '#tekst' },
          { include: '#verwijzing' },
          { include: '#literal' },
          {
            name: 'keyword.operator.comparison.regel',
            match: heelWoord([...Object.keys(vergelijkers), ...Object.keys(achtervergelijkers)]),
          },
          { name: 'keyword.operator.frase.regel', match: heelWoord([...frasen, ...lijstwoorden]) },
          { name: 'keyword.control.voegwoord.regel', match: heelWoord(voegwoorden) },
          { name: 'keyword.operator.logical.not.regel', match: heelWoord(ontkenning) },
          { name: 'constant.language.boolean.regel', match: heelWoord(['ja', 'nee', 'onbekend']) },
          { name: 'punctuation.terminator.regel', match: '\\.(?=\\s|$)' },
        ],
      },
      verwijzing: {
        patterns: [
          {
            name: 'markup.underline.link.verwijzing.regel',
            match: `(?i)${voor}(?:(?:artikel|artikelen|bijlage|paragraaf|fase|hoofdstuk)\\s+${nummer}${na}|(?:het\\s+)?(?:${eenVan(rangtelwoorden)})\\s+(?:lid|volzin|alinea)${na}|(?:lid|onderdeel|onder)\\s+(?:\\d+|[a-z])°?${na}|(?:deze|dit)\\s+(?:verordening|artikel|lid|regeling|bijlage)${na})`,
          },
        ],
      },
      literal: {
        patterns: [
          { name: 'constant.numeric.bedrag.regel', match: '€\\s*-?\\d[\\d.]*(?:,\\d+)?' },
          {
            name: 'constant.numeric.datum.regel',
            match: `(?i)${voor}\\d{1,2}\\s+(?:${eenVan(maanden)})(?:\\s+\\d{4})?${na}`,
          },
          {
            name: 'constant.numeric.regel',
            match: `${voor}-?\\d[\\d.]*(?<!\\.)(?:,\\d+)?(?:%|\\s+procent)?(?:\\s+(?:${eenVan(Object.keys(eenheden))})${na})?(?![\\p{L}])`,
          },
          {
            name: 'constant.numeric.telwoord.regel',
            match: `(?i)${voor}(?:${eenVan(Object.keys(telwoorden))})\\s+(?:${eenVan(Object.keys(eenheden))})${na}`,
          },
        ],
      },
    },
  };
}

/** Zoals het bestand in de extensie staat. */
export const kleuringstekst = (): string => `${JSON.stringify(maakKleuring(), undefined, 2)}\n`;
