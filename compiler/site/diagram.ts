/** Het diagram van een beslissing en waar zij van afhangt: bij het publiceren getekend, met dezelfde inhoud als lijst ernaast. */
import { Graph, layout } from '@dagrejs/dagre';
import { h, type ComponentChild, type VNode } from './h.ts';
import type { Beslissing, Feit } from '../../runtime/model.ts';
import { isGevoelig } from '../../runtime/model-avg.ts';
import { rechtstreeks, type Afhankelijkheden } from './afhankelijk.ts';
import { verwijs } from './adressen.ts';
import { beslissingAdres, type Boek } from './boek.ts';
import { telwoord } from './tekst.ts';
import { naarBeslissing, type Pen } from './woorden.ts';

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

export function diagram(pen: Pen, beslissing: Beslissing): ComponentChild {
  const boom = leesBoom(pen.boek, beslissing);
  const { naam } = beslissing;
  if (boom.size === 1 && isLeeg(boom.get(beslissing.id))) return null;
  const tekening = boom.size > MEESTE_BESLISSINGEN ? undefined : teken(pen, beslissing, boom);
  return h('section', { 'aria-labelledby': 'samenhang' }, [
    h('h2', { id: 'samenhang' }, 'Waar de uitkomst van afhangt'),
    tekening === undefined
      ? h(
          'p',
          null,
          `Hier hangen ${telwoord(boom.size - 1, 'andere uitkomst', 'andere uitkomsten')} van elkaar af. Dat is te veel voor één tekening; de lijst is volledig.`,
        )
      : h('figure', null, [
          h(
            'div',
            {
              class: 'schuif',
              tabIndex: 0,
              role: 'group',
              'aria-label': 'Diagram, te schuiven. De lijst hieronder zegt hetzelfde.',
            },
            tekening,
          ),
          h(
            'figcaption',
            null,
            `${naam}: links de uitkomst, rechts daarvan waar zij van afhangt. Een pijl wijst naar wat gebruikt wordt. Dubbele rand: uitkomst; rechte hoeken: gegeven; ronde hoeken: beoordeling door een mens; gestippeld: parameter of lezing.`,
          ),
        ]),
    h('details', { open: tekening === undefined }, [
      h('summary', null, 'Hetzelfde als lijst'),
      h('ul', { class: 'boom' }, h('li', null, takken(pen, boom, beslissing.id, new Set()))),
    ]),
  ]);
}

type Boom = ReadonlyMap<string, Afhankelijkheden>;

const isLeeg = (deel: Afhankelijkheden | undefined): boolean =>
  deel === undefined || deel.beslissingen.length + deel.feiten.length + deel.lezingen.length === 0;

function leesBoom({ model, beslissingen }: Boek, wortel: Beslissing): Boom {
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

function teken(pen: Pen, wortel: Beslissing, boom: Boom): VNode {
  const { boek } = pen;
  const vakken = new Map<string, Vak>();
  const pijlen: [string, string][] = [];
  const zet = (id: string, soort: Soort, tekst: string, href?: string): void => {
    if (!vakken.has(id)) vakken.set(id, maakVak(id, soort, tekst, href));
  };
  for (const [id, { beslissingen, feiten, lezingen }] of boom) {
    const adres = id === wortel.id ? undefined : beslissingAdres(boek, id);
    zet(
      `b ${id}`,
      'beslissing',
      boek.woorden.naam(id),
      adres === undefined ? undefined : verwijs(pen.pad, adres),
    );
    for (const naar of beslissingen) if (boom.has(naar)) pijlen.push([`b ${id}`, `b ${naar}`]);
    for (const lezing of lezingen) {
      zet(`l ${lezing}`, 'lezing', `lezing: ${boek.woorden.naam(lezing)}`);
      pijlen.push([`b ${id}`, `l ${lezing}`]);
    }
    const los = id === wortel.id || boom.size <= 4 ? feiten.length <= MEESTE_GEGEVENS : feiten.length <= 2;
    if (los)
      for (const feit of feiten) {
        zet(`f ${feit}`, boek.feiten.get(feit)?.soort ?? 'gegeven', boek.woorden.naam(feit));
        pijlen.push([`b ${id}`, `f ${feit}`]);
      }
    else {
      zet(`g ${id}`, 'groep', groepsnaam(boek, feiten));
      pijlen.push([`b ${id}`, `g ${id}`]);
    }
  }
  return alsSvg(vakken, pijlen, wortel.naam);
}

function groepsnaam({ feiten }: Boek, ids: readonly string[]): string {
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

// ── De lijst ─────────────────────────────────────────────────────────────────────────────────────────────────────

function takken(pen: Pen, boom: Boom, id: string, gezien: Set<string>): ComponentChild[] {
  const deel = boom.get(id);
  const kop =
    id === [...boom.keys()][0] ? h('strong', null, pen.boek.woorden.naam(id)) : naarBeslissing(pen, id);
  if (deel === undefined || isLeeg(deel)) return [kop];
  if (gezien.has(id)) return [kop, ' (staat hierboven)'];
  gezien.add(id);
  return [
    kop,
    h('ul', null, [
      ...deel.beslissingen.map((naar) => h('li', null, takken(pen, boom, naar, gezien))),
      ...deel.lezingen.map((lezing) => h('li', null, `lezing: ${pen.boek.woorden.naam(lezing)}`)),
      ...deel.feiten.map((feit) => h('li', null, feitregel(pen.boek, feit))),
    ]),
  ];
}

function feitregel({ feiten }: Boek, id: string): string {
  const feit = feiten.get(id);
  if (feit === undefined) return id;
  const gevoelig = isGevoelig(feit) ? ', gevoelig' : '';
  return `${feit.naam} (${feit.soort}${gevoelig})`;
}
