/** Wat een regel zegt, in gewone woorden: uit het model, met een lijst waar de wet er een heeft. */
import { h, type ComponentChild, type VNode } from './h.ts';
import type { Regel, Regelingmodel, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { toonDuur, toonGeldigheid, toonWaarde } from '../../runtime/toon.ts';
import { beschrijf, beschrijfWaarde } from '../ir/beschrijf.ts';
import { bepalingAdres, beslissingAdres, type Boek } from './boek.ts';
import { koppel } from './bladzijde.ts';
import { hoofdletter } from './tekst.ts';
import { lezingAdres } from './lezingen.ts';

/** Voor welke bladzijde er geschreven wordt. */
export interface Pen {
  readonly boek: Boek;
  readonly pad: string;
}

/** Een voorwaarde als regel tekst, of als aanhef met een lijst. */
export function voorwaardeInWoorden(pen: Pen, v: Voorwaarde): ComponentChild[] {
  const { boek } = pen;
  if (v.tekst !== undefined && !heeftOnderdelen(v)) return [v.tekst];
  switch (v.op) {
    case 'en':
      return lijst(pen, 'aan al deze voorwaarden is voldaan:', v.delen);
    case 'of':
      return lijst(pen, 'ten minste één hiervan klopt:', v.delen);
    case 'telling':
      return lijst(pen, `${telling(v.cmp, v.aantal)} van deze voorwaarden klopt:`, v.delen);
    case 'niet':
      return [h('em', null, 'niet: '), ...voorwaardeInWoorden(pen, v.deel)];
    case 'beslissing':
      return [naarBeslissing(pen, v.beslissing, v.tekst)];
    case 'vanToepassing':
      return [naarBeslissing(pen, v.beslissing), ' is van toepassing'];
    case 'lezing':
      return [naarLezing(pen, v.lezing, v.tekst)];
    case 'voldaan':
      return [
        'aan ',
        bepaling(pen, v.verwijzing),
        ' is voldaan',
        ...(v.tekst === undefined ? [] : [` (${v.tekst})`]),
      ];
    default:
      return [v.tekst ?? beschrijf(v, boek.woorden.naam)];
  }
}

/** Alleen dan zegt de lijst meer dan de woorden van de auteur. */
const heeftOnderdelen = (v: Voorwaarde): boolean =>
  v.op === 'beslissing' ||
  v.op === 'lezing' ||
  ((v.op === 'en' || v.op === 'of' || v.op === 'telling') &&
    v.delen.some((deel) => deel.bepaling !== undefined));

function lijst(pen: Pen, aanhef: string, delen: readonly Voorwaarde[]): ComponentChild[] {
  return [
    aanhef,
    h(
      'ul',
      null,
      delen.map((deel) => h('li', null, [...voorwaardeInWoorden(pen, deel), ...onderdeel(pen, deel)])),
    ),
  ];
}

function onderdeel(pen: Pen, { bepaling: id }: Voorwaarde): ComponentChild[] {
  if (id === undefined) return [];
  const naam = pen.boek.woorden.bepaling(id);
  const kort = /(?:^|, )(onderdeel [^,]+|opsommingsteken [^,]+|tabelrij [^,]+)$/.exec(naam)?.[1] ?? naam;
  return [
    ' ',
    h('span', { class: 'plaats' }, ['(', koppel(pen.pad, bepalingAdres(pen.boek, id), kort), ')']),
  ];
}

function telling(cmp: '>=' | '<=' | '=', aantal: number): string {
  const hoe = { '>=': 'ten minste', '<=': 'ten hoogste', '=': 'precies' }[cmp];
  return `${hoe} ${String(aantal)}`;
}

export function waardeInWoorden(pen: Pen, w: Waarde): ComponentChild[] {
  if (w.tekst !== undefined) return [w.tekst];
  switch (w.op) {
    case 'literal':
      return [toonWaarde(w.literal.type, w.literal.waarde)];
    case 'feit':
      return w.opDatum === undefined
        ? [pen.boek.woorden.naam(w.feit)]
        : [pen.boek.woorden.naam(w.feit), ' op ', ...waardeInWoorden(pen, w.opDatum)];
    case 'beslissing':
      return [naarBeslissing(pen, w.beslissing)];
    case 'lezing':
      return [naarLezing(pen, w.lezing)];
    case 'laagste':
    case 'hoogste':
      return [
        `het ${w.op} van:`,
        h(
          'ul',
          null,
          w.delen.map((deel) => h('li', null, waardeInWoorden(pen, deel))),
        ),
      ];
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld': {
      const teken = { plus: ' + ', min: ' − ', maal: ' × ', gedeeld: ' : ' }[w.op];
      return [...haakjes(pen, w.a), teken, ...haakjes(pen, w.b)];
    }
    case 'datumPlus':
      return [
        ...haakjes(pen, w.datum),
        w.aantal < 0 ? ' − ' : ' + ',
        toonDuur(Math.abs(w.aantal), w.eenheid),
        w.verlengd ? ', zo nodig verlengd volgens de Algemene termijnenwet' : '',
      ];
    default:
      return [beschrijfWaarde(w, pen.boek.woorden.naam)];
  }
}

function haakjes(pen: Pen, w: Waarde): ComponentChild[] {
  const samengesteld = w.op === 'plus' || w.op === 'min' || w.op === 'maal' || w.op === 'gedeeld';
  const binnen = waardeInWoorden(pen, w);
  return samengesteld && w.tekst === undefined ? ['(', ...binnen, ')'] : binnen;
}

export const naarBeslissing = ({ boek, pad }: Pen, id: string, tekst?: string): ComponentChild =>
  koppel(pad, beslissingAdres(boek, id), tekst ?? boek.woorden.naam(id));

const naarLezing = ({ boek, pad }: Pen, id: string, tekst?: string): ComponentChild =>
  h('span', null, [
    tekst ?? boek.woorden.naam(id),
    ' (',
    koppel(pad, lezingAdres(boek, id), 'een lezing van de tekst'),
    ')',
  ]);

export const bepaling = ({ boek, pad }: Pen, id: string): ComponentChild =>
  koppel(pad, bepalingAdres(boek, id), boek.woorden.bepaling(id));

/** "artikel 2, artikel 3 en artikel 4", elk met een link. */
export const bepalingen = (pen: Pen, ids: readonly string[]): ComponentChild[] =>
  ids.flatMap((id, i) => [...(i === 0 ? [] : [i === ids.length - 1 ? ' en ' : ', ']), bepaling(pen, id)]);

/** Een regel: wat eruit volgt, wanneer, wanneer niet, en wat voorgaat. */
export function regelInWoorden(pen: Pen, beslissing: string, regel: Regel): VNode {
  const { voorwaarde, tenzij, wijktAfVan = [], geldig, mede = [], onverminderd = [], voorrangOmdat } = regel;
  const wijkt = wijktAfVan.map((id) => id.replace(/(?:#\d+)?(?:\[[^\]]*\])?$/, ''));
  return h('div', { class: 'regel' }, [
    h('p', null, gevolg(pen, beslissing, regel)),
    voorwaarde === undefined ? null : deel(pen, regel.soort === 'vereiste' ? 'Nodig is' : 'Als', voorwaarde),
    tenzij === undefined
      ? null
      : deel(pen, regel.soort === 'vereiste' ? 'Niet nodig als' : 'Maar niet als', tenzij),
    geldig === undefined ? null : h('p', null, `Deze regel geldt ${toonGeldigheid(geldig)}.`),
    wijkt.length === 0
      ? null
      : h('p', null, [
          'Gaat dan voor op ',
          ...bepalingen(pen, [...new Set(wijkt)]),
          voorrangOmdat === undefined ? '.' : `, omdat ${voorrangOmdat.replace(/\.$/, '')}.`,
        ]),
    onverminderd.length === 0
      ? null
      : h('p', null, ['Daarnaast blijft gelden: ', ...bepalingen(pen, onverminderd), '.']),
    mede.length === 0 ? null : h('p', null, ['Rust mede op ', ...bepalingen(pen, mede), '.']),
  ]);
}

const deel = (pen: Pen, kop: string, v: Voorwaarde): VNode =>
  h('div', { class: 'deel' }, [h('strong', null, `${kop}: `), ...voorwaardeInWoorden(pen, v)]);

function gevolg(pen: Pen, beslissing: string, { soort, waarde }: Regel): ComponentChild[] {
  const naam = naarBeslissing(pen, beslissing);
  switch (soort) {
    case 'grond':
      return [naam, ': ', h('strong', null, 'ja')];
    case 'vereiste':
      return ['Een vereiste voor: ', naam];
    case 'weigering':
      return [naam, ': ', h('strong', null, 'nee')];
    case 'waarde':
      return [naam, ': ', h('strong', null, waarde === undefined ? '' : waardeInWoorden(pen, waarde))];
  }
}

/** "Verordening, geldt vanaf 1 januari 2026." */
export const soortEnWerking = ({ soort, geldig }: Pick<Regelingmodel, 'soort' | 'geldig'>): string => {
  const wanneer = toonGeldigheid(geldig);
  return `${hoofdletter(soort)}${wanneer === '' ? '' : `, geldt ${wanneer}`}.`;
};
