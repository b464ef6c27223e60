/** Het diagram van een beslissing en waar zij van afhangt: bij het publiceren getekend, met dezelfde inhoud als lijst ernaast. */
import { h, type ComponentChild } from './h.ts';
import type { Beslissing } from '../../runtime/model.ts';
import { isGevoelig } from '../../runtime/model-avg.ts';
import { verwijs } from './adressen.ts';
import { beslissingAdres, type Boek } from './boek.ts';
import { isLeeg, leesBoom, teken, type Boom, type Tekenboek } from './tekening.ts';
import { telwoord } from './tekst.ts';
import { naarBeslissing, type Pen } from './woorden.ts';

export function diagram(pen: Pen, beslissing: Beslissing): ComponentChild {
  const { boek, pad } = pen;
  const boom = leesBoom(boek, beslissing);
  const { naam } = beslissing;
  if (boom.size === 1 && isLeeg(boom.get(beslissing.id))) return null;
  const tekenboek: Tekenboek = {
    ...boek,
    naam: boek.woorden.naam,
    adres: (id) => {
      const adres = id === beslissing.id ? undefined : beslissingAdres(boek, id);
      return adres === undefined ? undefined : verwijs(pad, adres);
    },
  };
  const tekening = teken(tekenboek, beslissing, boom);
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
