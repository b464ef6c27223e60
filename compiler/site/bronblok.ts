/** De regels zoals zij geschreven zijn: gekleurd naar de soort woord, met een anker per onderdeel en links in verwijzingen. */
import { h, type ComponentChild, type VNode } from './h.ts';
import { lex } from '../../grammar/lexer.ts';
import type { Token } from '../../grammar/tokens.ts';
import type { Verwijzing } from '../../grammar/index.ts';

export interface Bronstuk {
  readonly tekst: string;
  /** Waar het stuk in het bestand begint. */
  readonly begin: number;
}

export interface Verrijking {
  /** Ankers met hun plaats in het bestand, op volgorde. */
  readonly ankers: readonly (readonly [number, string])[];
  readonly verwijs: (verwijzing: Verwijzing) => string | undefined;
}

const KLEUR: Readonly<Record<string, string>> = {
  Kop: 'sleutel',
  Sectie: 'sleutel',
  Indien: 'sleutel',
  Tenzij: 'sleutel',
  Mits: 'sleutel',
  Omdat: 'sleutel',
  InAfwijkingVan: 'sleutel',
  Onverminderd: 'sleutel',
  OpGrondVan: 'sleutel',
  Plaats: 'sleutel',
  Aard: 'sleutel',
  Hardheid: 'sleutel',
  MetAfwijking: 'sleutel',
  NogNodig: 'sleutel',
  VerderVolgens: 'sleutel',
  Frase: 'frase',
  Is: 'frase',
  En: 'frase',
  Of: 'frase',
  Kwantor: 'frase',
  Literal: 'waarde',
  Tekst: 'aanhaling',
  Verwijzing: 'verwijzing',
  Label: 'label',
};

export function bronblok(stuk: Bronstuk, { ankers, verwijs }: Verrijking, naam: string): VNode {
  const { tekst, begin } = stuk;
  const { tokens, opmerkingen } = lex(tekst, begin);
  const inspringing = ondiepste(tekst);
  /** Alleen witruimte: een woord begint nooit met een regeleinde. */
  const zonderInspringing = (wit: string, vooraan: boolean): string =>
    (vooraan ? `\n${wit}` : wit).replaceAll(`\n${' '.repeat(inspringing)}`, '\n').slice(vooraan ? 1 : 0);
  const delen: ComponentChild[] = [];
  let hier = begin;
  const tot = (plaats: number): void => {
    if (plaats > hier)
      delen.push(zonderInspringing(tekst.slice(hier - begin, plaats - begin), hier === begin));
    hier = Math.max(hier, plaats);
  };
  let anker = 0;
  const stukken = [
    ...tokens.map((token) => ({ begin: token.begin, eind: token.eind, token })),
    ...opmerkingen.map(({ span }) => ({ ...span, token: undefined })),
  ].sort((a, b) => a.begin - b.begin);
  for (const { begin: van, eind, token } of stukken) {
    if (eind <= van || van < hier) continue;
    tot(van);
    for (let plek = ankers[anker]; plek !== undefined && plek[0] <= van; plek = ankers[++anker])
      delen.push(h('span', { id: plek[1], class: 'anker' }));
    delen.push(woord(tekst.slice(van - begin, eind - begin), token, verwijs));
    hier = eind;
  }
  tot(begin + tekst.length);
  const breed = tokens.some(({ tokenType }) => tokenType.name === 'RijBegin');
  const schuif = breed
    ? { class: 'bron breed', tabIndex: 0, role: 'group', 'aria-label': naam }
    : { class: 'bron' };
  return h('pre', schuif, h('code', null, delen));
}

function woord(tekst: string, token: Token | undefined, verwijs: Verrijking['verwijs']): ComponentChild {
  const kleur = token === undefined ? 'opmerking' : KLEUR[token.tokenType.name];
  const naar = token === undefined ? undefined : doelVan(token, verwijs);
  const inhoud = naar === undefined ? tekst : h('a', { href: naar }, tekst);
  return kleur === undefined ? inhoud : h('span', { class: `t-${kleur}` }, inhoud);
}

function doelVan({ tokenType, inhoud }: Token, verwijs: Verrijking['verwijs']): string | undefined {
  if (tokenType.name !== 'Verwijzing' || typeof inhoud !== 'object' || !('leden' in inhoud)) return undefined;
  return verwijs(inhoud);
}

/** Hoeveel spaties elke regel ten minste vooraan heeft. */
const ondiepste = (tekst: string): number =>
  Math.min(...tekst.split('\n').flatMap((regel) => (regel.trim() === '' ? [] : [regel.search(/\S/)])));

/** De hele regels waarin een stuk van een bestand staat. */
export function heleRegels(
  bestand: string,
  span: { readonly begin: number; readonly eind: number },
): Bronstuk {
  const begin = bestand.lastIndexOf('\n', span.begin - 1) + 1;
  const eind = bestand.indexOf('\n', Math.max(span.begin, span.eind - 1));
  return { tekst: bestand.slice(begin, eind < 0 ? bestand.length : eind).trimEnd(), begin };
}
