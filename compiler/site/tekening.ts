/** De tekening van een beslissing en waar zij van afhangt: voor een bladzijde en voor de editor. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Beslissing, Feit, Regelingmodel } from '../../runtime/model.ts';
import { rechtstreeks, type Afhankelijkheden } from './afhankelijk.ts';
import { h, type VNode } from './h.ts';
import { telwoord } from './tekst.ts';

/** Wat een tekening van een regeling moet weten. */
export interface Tekenboek {
  readonly model: Regelingmodel;
  readonly beslissingen: ReadonlyMap<string, Beslissing>;
  readonly feiten: ReadonlyMap<string, Feit>;
  readonly naam: (id: string) => string;
  /** Waar een vak heen leidt. */
  readonly adres: (id: string) => string | undefined;
}

type Soort = 'beslissing' | 'gegeven' | 'beoordeling' | 'parameter' | 'groep' | 'lezing';

interface Vak {
  readonly id: string;
  readonly soort: Soort;
  readonly regels: readonly string[];
  readonly breed: number;
  readonly hoog: number;
  readonly href?: string;
}

const TEKENBREEDTE = 7.1;
const REGELHOOGTE = 18;
const MEESTE_TEKENS = 26;
/** Meer beslissingen in één tekening is niet meer te volgen; de lijst ernaast is altijd volledig. */
const MEESTE_BESLISSINGEN = 24;
const MEESTE_GEGEVENS = 12;

export type Boom = ReadonlyMap<string, Afhankelijkheden>;

export const isLeeg = (deel: Afhankelijkheden | undefined): boolean =>
  deel === undefined || deel.beslissingen.length + deel.feiten.length + deel.lezingen.length === 0;

export function leesBoom(
  { model, beslissingen }: Pick<Tekenboek, 'model' | 'beslissingen'>,
  wortel: Beslissing,
): Boom {
  const boom = new Map<string, Afhankelijkheden>();
  const rij = [wortel.id];
  for (let id = rij.shift(); id !== undefined; id = rij.shift()) {
    const beslissing = beslissingen.get(id);
    if (boom.has(id) || beslissing === undefined) continue;
    const deel = rechtstreeks(model, beslissing);
    boom.set(id, deel);
    rij.push(...deel.beslissingen);
  }
  return boom;
}

// ── De tekening ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Niets als er meer uitkomsten van elkaar afhangen dan in een tekening te volgen is. */
export function teken(boek: Tekenboek, wortel: Beslissing, boom: Boom): VNode | undefined {
  if (boom.size > MEESTE_BESLISSINGEN) return undefined;
  const vakken = new Map<string, Vak>();
  const pijlen: [string, string][] = [];
  const zet = (id: string, soort: Soort, tekst: string, href?: string): void => {
    if (!vakken.has(id)) vakken.set(id, maakVak(id, soort, tekst, href));
  };
  for (const [id, { beslissingen, feiten, lezingen }] of boom) {
    zet(`b ${id}`, 'beslissing', boek.naam(id), boek.adres(id));
    for (const naar of beslissingen) if (boom.has(naar)) pijlen.push([`b ${id}`, `b ${naar}`]);
    for (const lezing of lezingen) {
      zet(`l ${lezing}`, 'lezing', `lezing: ${boek.naam(lezing)}`, boek.adres(lezing));
      pijlen.push([`b ${id}`, `l ${lezing}`]);
    }
    const los = id === wortel.id || boom.size <= 4 ? feiten.length <= MEESTE_GEGEVENS : feiten.length <= 2;
    if (los)
      for (const feit of feiten) {
        zet(`f ${feit}`, boek.feiten.get(feit)?.soort ?? 'gegeven', boek.naam(feit), boek.adres(feit));
        pijlen.push([`b ${id}`, `f ${feit}`]);
      }
    else {
      zet(`g ${id}`, 'groep', groepsnaam(boek, feiten));
      pijlen.push([`b ${id}`, `g ${id}`]);
    }
  }
  return alsSvg(vakken, pijlen, wortel.naam);
}

function groepsnaam({ feiten }: Tekenboek, ids: readonly string[]): string {
  const soorten = ids.map((id) => feiten.get(id)?.soort ?? 'gegeven');
  const tel = (soort: Feit['soort']): number => soorten.filter((ander) => ander === soort).length;
  return [
    ...(tel('gegeven') > 0 ? [telwoord(tel('gegeven'), 'gegeven', 'gegevens')] : []),
    ...(tel('beoordeling') > 0 ? [telwoord(tel('beoordeling'), 'beoordeling', 'beoordelingen')] : []),
    ...(tel('parameter') > 0 ? [telwoord(tel('parameter'), 'parameter', 'parameters')] : []),
  ].join(', ');
}

function maakVak(id: string, soort: Soort, tekst: string, href?: string): Vak {
  const regels = breek(tekst);
  const langste = Math.max(...regels.map((regel) => regel.length));
  return {
    ...{ id, soort, regels },
    breed: Math.round(langste * TEKENBREEDTE + 24),
    hoog: regels.length * REGELHOOGTE + 16,
    ...(href === undefined ? {} : { href }),
  };
}

function breek(tekst: string): readonly string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/)) {
    const laatste = regels[regels.length - 1];
    if (laatste !== undefined && laatste.length + woord.length < MEESTE_TEKENS)
      regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels.length <= 5 ? regels : [...regels.slice(0, 4), '…'];
}

function alsSvg(
  vakken: ReadonlyMap<string, Vak>,
  pijlen: readonly (readonly [string, string])[],
  naam: string,
): VNode {
  const graaf = new Graph();
  graaf.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 48, marginx: 8, marginy: 8 });
  graaf.setDefaultEdgeLabel(() => ({}));
  for (const { id, breed, hoog } of vakken.values()) graaf.setNode(id, { width: breed, height: hoog });
  for (const [van, naar] of pijlen) graaf.setEdge(van, naar);
  layout(graaf);
  const { width = 0, height = 0 } = graaf.graph();
  const lijnen = graaf.edges().map((edge) => {
    const { points = [] } = graaf.edge(edge);
    const d = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${rond(x)} ${rond(y)}`).join('');
    return h('path', { class: 'pijl', d, 'marker-end': 'url(#punt)' });
  });
  return h(
    'svg',
    {
      class: 'diagram',
      viewBox: `0 0 ${rond(width)} ${rond(height)}`,
      width: rond(width),
      height: rond(height),
      role: 'group',
      'aria-label': `Diagram van ${naam}`,
    },
    [
      h('defs', null, [
        h(
          'marker',
          {
            id: 'punt',
            viewBox: '0 0 8 8',
            refX: 7,
            refY: 4,
            markerWidth: 8,
            markerHeight: 8,
            orient: 'auto-start-reverse',
          },
          h('path', { class: 'punt', d: 'M0 0L8 4L0 8z' }),
        ),
      ]),
      ...lijnen,
      ...[...vakken.values()].map((vak) => tekenVak(vak, graaf.node(vak.id))),
    ],
  );
}

function tekenVak({ soort, regels, breed, hoog, href }: Vak, { x, y }: { x: number; y: number }): VNode {
  const links = x - breed / 2;
  const boven = y - hoog / 2;
  const rechthoek = (marge: number): VNode =>
    h('rect', {
      x: rond(links + marge),
      y: rond(boven + marge),
      width: rond(breed - 2 * marge),
      height: rond(hoog - 2 * marge),
      rx: soort === 'beoordeling' ? 14 : soort === 'beslissing' ? 3 : 0,
    });
  const vak = h('g', { class: `vak vak-${soort}` }, [
    rechthoek(0),
    soort === 'beslissing' ? rechthoek(3) : null,
    h(
      'text',
      { 'text-anchor': 'middle' },
      regels.map((regel, i) =>
        h('tspan', { x: rond(x), y: rond(boven + 8 + REGELHOOGTE * (i + 0.72)) }, regel),
      ),
    ),
  ]);
  return href === undefined ? vak : h('a', { href }, vak);
}

/** Hele getallen: gelijke invoer, gelijke bytes. */
const rond = (getal: number): string => String(Math.round(getal));
