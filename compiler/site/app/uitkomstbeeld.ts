/** De uitkomst tot nu toe: in één zin, voluit met de redenen, en wat haar anders zou maken. */
import { proza, uitkomsten, type Gespreksuitkomst } from '../../../runtime/index.ts';
import { h, type ComponentChild, type VNode } from '../h.ts';
import { hoofdletter } from '../tekst.ts';
import type { Omgeving } from './beeld.ts';
import { inWoorden, type Toestand } from './toestand.ts';

export function uitkomstdeel(toestand: Toestand, omgeving: Omgeving): VNode {
  const { bron, gesprek } = toestand;
  const alle = uitkomsten(bron, gesprek);
  const bekend = alle.every(({ uitkomst }) => uitkomst.soort !== 'onbekend');
  return h('section', { class: 'uitkomst', 'aria-labelledby': 'uitkomst' }, [
    h('h3', { id: 'uitkomst', tabIndex: -1 }, bekend ? 'Uitkomst' : 'Uitkomst tot nu toe'),
    alle.length === 0 ? h('p', null, 'Er is nog niets waarover iets te zeggen valt.') : null,
    ...alle.map((deel) => eenUitkomst(toestand, omgeving, deel)),
  ]);
}

function eenUitkomst(toestand: Toestand, omgeving: Omgeving, deel: Gespreksuitkomst): VNode {
  const { naam, beslissing, pad, uitkomst } = deel;
  const woorden = inWoorden(toestand, uitkomst) ?? '';
  const bekend = uitkomst.soort !== 'onbekend';
  const { model } = toestand.bron;
  const gronden = bekend ? (uitkomst.uitleg?.gronden ?? []) : [];
  const tekst = proza(model, beslissing, uitkomst, { naam: pad === beslissing ? undefined : naam });
  return h('div', { class: 'eenuitkomst' }, [
    h('p', { class: 'slotzin' }, [
      `${hoofdletter(naam)}: `,
      h('strong', { class: bekend ? 'bekend' : 'onbekend' }, woorden),
      '.',
    ]),
    uitkomst.zonderRechtskracht === undefined
      ? null
      : h('p', { class: 'letop' }, 'Geen norm: dit rust op een stuk zonder rechtskracht.'),
    gronden.length === 0
      ? null
      : h('p', { class: 'klein' }, ['Rust op ', ...bepalingen(toestand, omgeving, gronden), '.']),
    uitklap(bekend ? 'Waarom? De volledige uitleg' : 'Wat is er nog nodig?', tekst, bekend),
    bekend && pad === beslissing ? watAnders(toestand, omgeving) : null,
  ]);
}

const uitklap = (kop: string, tekst: string, open: boolean): VNode =>
  h('details', { class: 'waarom', open }, [h('summary', null, kop), h('pre', { class: 'proza' }, tekst)]);

/** Pas als iemand ernaar vraagt: het kost rekenwerk. */
function watAnders({ watAnders: tekst }: Toestand, { doe }: Omgeving): VNode {
  return tekst === undefined
    ? h(
        'div',
        { class: 'knoppen' },
        h(
          'button',
          { type: 'button', onClick: () => doe({ soort: 'wat anders' }) },
          'Wat zou het anders maken?',
        ),
      )
    : h('div', null, [
        h('h4', { id: 'anders', tabIndex: -1 }, 'Wat het anders zou maken'),
        h('pre', { class: 'proza' }, tekst),
      ]);
}

export function bepalingen(
  { bron }: Toestand,
  { adres }: Omgeving,
  ids: readonly string[],
): ComponentChild[] {
  const namen = new Map(bron.model.bepalingen.map(({ id, aanduiding }) => [id, aanduiding]));
  return ids.flatMap((id, i) => {
    const href = adres(id);
    const naam = namen.get(id) ?? id;
    return [
      i === 0 ? '' : i === ids.length - 1 ? ' en ' : ', ',
      href === undefined ? naam : h('a', { href }, naam),
    ];
  });
}
