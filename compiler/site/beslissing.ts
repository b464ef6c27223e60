/** De bladzijde van een beslissing: het formulier, de regels, het diagram, de gegevens en de voorbeelden. */
import { h, type ComponentChild, type VNode } from './h.ts';
import type { Beslissing, Feit } from '../../runtime/model.ts';
import { isGevoelig } from '../../runtime/model-avg.ts';
import { opsomming } from '../../runtime/toon.ts';
import { diagram } from './diagram.ts';
import { type Bladzijde } from './bladzijde.ts';
import { hoofdletter, telwoord } from './tekst.ts';
import { isVanElders, thuisVan, type Boek } from './boek.ts';
import { typeInWoorden } from './typewoorden.ts';
import { voorbeeldenOver, voorbeeldlijst } from './voorbeelden.ts';
import { zonderRechtskracht } from './artikel.ts';
import { bepalingen, type Pen } from './woorden.ts';

export const PROEFPROGRAMMA = 'proef.js';

export function beslissingblad(boek: Boek, beslissing: Beslissing, pad: string): Bladzijde {
  const pen = { boek, pad };
  const { naam, id, door, norm, element, vraag } = beslissing;
  const elders = isVanElders(beslissing);
  return {
    pad,
    titel: hoofdletter(naam),
    kruimels: [
      { naam: 'Regelingen', adres: { pad: 'index.html' } },
      { naam: boek.model.titel, adres: thuisVan(boek) },
    ],
    scripts: [PROEFPROGRAMMA, `${boek.eigen.map}/evaluator.js`],
    inhoud: [
      h('h1', null, hoofdletter(naam)),
      zonderRechtskracht(boek),
      h('p', { class: 'inleiding' }, [
        vraag === undefined ? '' : `${vraag} `,
        `De uitkomst is ${typeInWoorden(boek.model, beslissing.type)}`,
        element === undefined ? '' : ', voor elk element van een lijst',
        door === undefined ? '.' : `, te geven door ${door}.`,
        norm === undefined ? '' : ` ${norminWoorden(norm)}`,
        elders ? ' Deze uitkomst komt uit een regeling die hier gebruikt wordt.' : '',
      ]),
      h('p', null, ['Staat in ', ...bepalingen(pen, plaatsen(beslissing)), '.']),
      h('section', { class: 'proef', 'aria-labelledby': 'proberen' }, [
        h('h2', { id: 'proberen' }, 'Probeer een zaak'),
        h('p', { class: 'letop' }, [
          h('strong', null, 'Dit is een proef, geen besluit. '),
          'Wat u invult blijft in deze browser: er wordt niets verstuurd. Vul geen gegevens van een echt persoon in als dat niet nodig is.',
        ]),
        h(
          'div',
          { id: 'proef', 'data-beslissing': id, 'data-voorbeelden': 'voorbeelden.js' },
          h(
            'noscript',
            null,
            h('p', null, 'Voor het formulier is JavaScript nodig. De rest van de bladzijde werkt zonder.'),
          ),
        ),
      ]),
      diagram(pen, beslissing),
      gegevens(pen, beslissing),
      voorbeelden(pen, id),
    ],
  };
}

const plaatsen = ({ regels }: Beslissing): readonly string[] => [
  ...new Set(regels.map(({ bepaling: id }) => id.replace(/\/(?:r\d+|v\d+|al\d+)$/, ''))),
];

function norminWoorden({ soort, drager, jegens }: NonNullable<Beslissing['norm']>): string {
  const wie = drager === undefined ? '' : ` van ${drager}`;
  const voor = jegens === undefined ? '' : ` tegenover ${jegens}`;
  return `Het gaat om een ${soort}${wie}${voor}.`;
}

function gegevens(pen: Pen, { gebruikt }: Beslissing): VNode | null {
  const { boek } = pen;
  const feiten = gebruikt.feiten.flatMap((id) => boek.feiten.get(id) ?? []);
  if (feiten.length === 0) return null;
  const deel = (soort: Feit['soort'], kop: string): ComponentChild => {
    const hier = feiten.filter((feit) => feit.soort === soort);
    return hier.length === 0 ? null : feitentabel(boek, hier, kop);
  };
  return h('section', null, [
    h('h2', { id: 'gegevens' }, 'Wat ervoor nodig kan zijn'),
    h('p', null, 'Niet alles is in elke zaak nodig; het formulier vraagt alleen wat nog iets uitmaakt.'),
    deel('gegeven', 'Gegevens'),
    deel('beoordeling', 'Beoordelingen: het oordeel van een mens, met redenen'),
    deel('parameter', 'Parameters: waarden die de regeling of een ander vaststelt'),
  ]);
}

export function feitentabel({ model }: Boek, feiten: readonly Feit[], kop: string): VNode {
  return h('details', { open: feiten.length <= 6 }, [
    h('summary', null, `${kop} (${String(feiten.length)})`),
    h('ul', { class: 'feiten' }, [
      ...feiten.map((feit) =>
        h('li', null, [
          h('strong', null, hoofdletter(feit.naam)),
          isGevoelig(feit) ? h('span', { class: 'merk merk-open' }, 'gevoelig') : null,
          feit.vraag === undefined ? null : h('div', null, feit.vraag),
          h('div', { class: 'klein' }, [
            hoofdletter(typeInWoorden(model, feit.type)),
            feit.perDatum === true ? ', per datum' : '',
            feit.facultatief === true ? ', of geen' : '',
            ...wie(feit),
            feit.avg === undefined ? '' : `. ${hoofdletter(opsomming(feit.avg.soorten))}`,
            feit.weegtMee === undefined ? '' : `. Weegt mee: ${opsomming(feit.weegtMee)}`,
            '.',
          ]),
        ]),
      ),
    ]),
  ]);
}

const wie = ({ door = [], leverancier = [] }: Feit): readonly string[] => {
  if (door.length > 0) return [`. Oordeel van ${opsomming(door, 'of')}`];
  return leverancier.length === 0 ? [] : [`. Volgens ${opsomming(leverancier, 'of')}`];
};

function voorbeelden(pen: Pen, id: string): VNode | null {
  const namen = voorbeeldenOver(pen.boek, id);
  if (namen.size === 0) return null;
  return h('section', null, [
    h('h2', { id: 'voorbeelden' }, 'Voorbeelden'),
    h('details', { open: namen.size <= 12 }, [
      h('summary', null, telwoord(namen.size, 'nagerekend voorbeeld', 'nagerekende voorbeelden')),
      h('ul', { class: 'voorbeelden' }, voorbeeldlijst(pen, namen, id)),
    ]),
  ]);
}
