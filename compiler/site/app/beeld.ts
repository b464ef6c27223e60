/** Het formulier zoals het op de bladzijde staat: uitkomst, volgende vraag, antwoorden, en de zaak zelf. */
import {
  antwoorden,
  overbodig,
  stand,
  toonDatum,
  zaakVan,
  type Antwoord,
  type Stand,
  type Vraag,
  type Zaakprobleem,
} from '../../../runtime/index.ts';
import { h, type ComponentChild, type VNode } from '../h.ts';
import { leesVelden, velden } from './invoervelden.ts';
import { inWoorden, type Handeling, type Toestand } from './toestand.ts';
import { bepalingen, uitkomstdeel } from './uitkomstbeeld.ts';
import { zaakdeel } from './zaakbeeld.ts';

export interface Omgeving {
  readonly doe: (handeling: Handeling) => void;
  /** Waar een bepaling op de site staat. */
  readonly adres: (bepaling: string) => string | undefined;
  readonly laadVoorbeelden: () => void;
  /** In plaats van wat er op een bladzijde onder het formulier staat. */
  readonly zaakdeel?: (toestand: Toestand) => ComponentChild;
}

export function formulier(toestand: Toestand, omgeving: Omgeving): VNode {
  const { bron, gesprek, wijzigt } = toestand;
  const nu = stand(bron, gesprek);
  const vraag = wijzigt ?? (nu.soort === 'vraag' ? nu.vraag : undefined);
  return h('div', null, [
    h(
      'p',
      { class: 'weg', role: 'status', 'aria-live': 'polite' },
      [...toestand.melding, kort(toestand, nu)].join(' '),
    ),
    melding(toestand),
    ...(toestand.onleesbaar.length > 0 ? [onleesbaar(toestand.onleesbaar)] : []),
    nu.soort === 'tegenspraak' ? tegenspraak(nu, omgeving) : uitkomstdeel(toestand, omgeving),
    vraag === undefined ? null : vraagdeel(toestand, omgeving, vraag, nu),
    nu.soort === 'klaar' && wijzigt === undefined ? klaar(nu, omgeving) : null,
    antwoordendeel(toestand, omgeving),
    omgeving.zaakdeel?.(toestand) ?? zaakdeel(toestand, zaakVan(bron, gesprek), omgeving),
  ]);
}

function melding({ melding: regels }: Toestand): ComponentChild {
  return regels.length === 0
    ? null
    : h(
        'div',
        { class: 'melding' },
        regels.map((regel) => h('p', null, regel)),
      );
}

const onleesbaar = (problemen: readonly Zaakprobleem[]): VNode =>
  h('div', { class: 'fout', role: 'alert' }, [
    h('p', null, h('strong', null, 'Deze zaak is niet te laden. Wat er stond, is niet veranderd.')),
    h(
      'ul',
      null,
      problemen.slice(0, 20).map((probleem) => h('li', null, probleemtekst(probleem))),
    ),
  ]);

export const probleemtekst = ({ bericht, verwacht, hint }: Zaakprobleem): string =>
  [bericht, verwacht === undefined ? '' : `Verwacht: ${verwacht}.`, hint ?? '']
    .filter((deel) => deel !== '')
    .join(' ');

/** Voor wie de bladzijde hoort: hoe het ervoor staat. */
function kort(toestand: Toestand, nu: Stand): string {
  if (nu.soort === 'tegenspraak') return '';
  return nu.uitkomsten
    .map(({ naam, uitkomst }) => `${naam}: ${inWoorden(toestand, uitkomst) ?? ''}.`)
    .join(' ');
}

function klaar(
  { uitkomsten: alle, overgeslagen, nietTeVragen }: Extract<Stand, { soort: 'klaar' }>,
  { doe }: Omgeving,
): VNode {
  const open = alle.some(({ uitkomst }) => uitkomst.soort === 'onbekend');
  return h('section', { 'aria-labelledby': 'klaar' }, [
    h('h3', { id: 'klaar', tabIndex: -1 }, open ? 'Er is niets meer te vragen' : 'Er is genoeg bekend'),
    h(
      'p',
      null,
      open
        ? 'De uitkomst blijft onbekend zolang de overgeslagen vragen openstaan. Onbekend is geen nee.'
        : 'Andere gegevens kunnen de uitkomst niet meer veranderen. U kunt hieronder elk antwoord wijzigen en zien wat er dan uitkomt.',
    ),
    overgeslagen.length === 0
      ? null
      : h(
          'ul',
          { class: 'antwoorden' },
          overgeslagen.map(({ tekst, sleutel }) =>
            h('li', null, [
              h('span', null, tekst),
              ' ',
              knop('Toch beantwoorden', () => doe({ soort: 'stel opnieuw', sleutel }), tekst),
            ]),
          ),
        ),
    nietTeVragen.length === 0
      ? null
      : h('div', null, [
          h('p', null, 'Dit is nodig, maar hier niet te beantwoorden:'),
          h(
            'ul',
            null,
            nietTeVragen.map(({ vraag, naam }) => h('li', null, `${naam}. ${vraag}`)),
          ),
        ]),
  ]);
}

// ── De vraag ─────────────────────────────────────────────────────────────────────────────────────────────────────

function vraagdeel(toestand: Toestand, omgeving: Omgeving, vraag: Vraag, nu: Stand): VNode {
  const { doe } = omgeving;
  const { geweigerd, wijzigt } = toestand;
  const beschreven = geweigerd === undefined ? 'typhulp' : 'typhulp weigering';
  const stuur = (gebeurtenis: Event): void => {
    gebeurtenis.preventDefault();
    const { currentTarget } = gebeurtenis;
    if (currentTarget instanceof HTMLFormElement)
      doe({ soort: 'antwoord', vraag, invoer: leesVelden(vraag, new FormData(currentTarget)) });
  };
  return h('section', { class: 'vraag', 'aria-labelledby': 'vraag' }, [
    h('h3', { id: 'vraag', tabIndex: -1 }, wijzigt === undefined ? 'Volgende vraag' : 'Antwoord wijzigen'),
    h('form', { key: vraag.sleutel, onSubmit: stuur, noValidate: true }, [
      h('fieldset', null, [
        h('legend', null, [vraag.tekst, dag(vraag)]),
        vraag.gevoelig ? h('p', null, h('span', { class: 'merk merk-open' }, 'gevoelig gegeven')) : null,
        h('p', { id: 'typhulp', class: 'klein' }, hulp(toestand, omgeving, vraag)),
        ...(vraag.punt.weegtMee === undefined
          ? []
          : [
              h(
                'p',
                { class: 'klein' },
                `Weegt mee: ${vraag.punt.weegtMee.join('; ')}. Geen ervan is op zichzelf beslissend.`,
              ),
            ]),
        geweigerd === undefined
          ? null
          : h('p', { id: 'weigering', class: 'fout', role: 'alert', tabIndex: -1 }, probleemtekst(geweigerd)),
        ...velden({ vraag, beschreven, fout: geweigerd !== undefined }),
      ]),
      h('div', { class: 'knoppen' }, [
        h('button', { type: 'submit', class: 'eerst' }, 'Antwoord'),
        h('button', { type: 'button', onClick: () => doe({ soort: 'weet niet', vraag }) }, 'Weet ik niet'),
        wijzigt === undefined
          ? h('button', { type: 'button', onClick: () => doe({ soort: 'terug' }) }, 'Vorige')
          : h('button', { type: 'button', onClick: () => doe({ soort: 'laat staan' }) }, 'Laat staan'),
      ]),
    ]),
    wijzigt === undefined ? h('p', { class: 'klein' }, voortgang(nu)) : null,
  ]);
}

const dag = ({ opDatum, punt }: Vraag): string =>
  opDatum === undefined || punt.vraag.includes(toonDatum(opDatum)) ? '' : opDag(opDatum);

const opDag = (datum: string): string => ` (op ${toonDatum(datum)})`;

function hulp(toestand: Toestand, omgeving: Omgeving, { typhulp, wie, waarom }: Vraag): ComponentChild[] {
  return [
    `Antwoord: ${typhulp}.`,
    wie.length === 0 ? '' : ` Van: ${wie.join(' of ')}.`,
    ...(waarom.length === 0
      ? []
      : [
          ' Nodig voor ',
          ...bepalingen(
            toestand,
            omgeving,
            waarom.slice(0, 4).map(({ bepaling }) => bepaling),
          ),
          waarom.length > 4 ? ` en ${String(waarom.length - 4)} andere.` : '.',
        ]),
  ];
}

function voortgang({ voortgang: { beantwoord, overgeslagen, hoogstens, kanGroeien } }: Stand): string {
  const over = overgeslagen === 0 ? '' : `, ${String(overgeslagen)} overgeslagen`;
  const nog = `nog ${kanGroeien ? 'ongeveer' : 'hoogstens'} ${String(hoogstens)} ${hoogstens === 1 ? 'vraag' : 'vragen'}`;
  return `${String(beantwoord)} beantwoord${over}; ${nog}.`;
}

// ── Antwoorden ───────────────────────────────────────────────────────────────────────────────────────────────────

function tegenspraak(
  { problemen, antwoorden: botsend }: Extract<Stand, { soort: 'tegenspraak' }>,
  omgeving: Omgeving,
): VNode {
  return h('section', { class: 'fout', 'aria-labelledby': 'uitkomst' }, [
    h('h3', { id: 'uitkomst', tabIndex: -1 }, 'Deze antwoorden kunnen niet samen waar zijn'),
    h(
      'ul',
      null,
      problemen.map((probleem) => h('li', null, probleemtekst(probleem))),
    ),
    h('p', null, 'Er is niets weggegooid. Wijzig een van deze antwoorden, of ga terug:'),
    h(
      'ul',
      { class: 'antwoorden' },
      botsend.map((antwoord) => antwoordregel(antwoord, omgeving, '')),
    ),
    h(
      'div',
      { class: 'knoppen' },
      h('button', { type: 'button', onClick: () => omgeving.doe({ soort: 'terug' }) }, 'Vorige'),
    ),
  ]);
}

/** Meer gegevens dan dit die al in de zaak stonden, zijn dichtgeklapt. */
const MEESTE_VOORAF = 6;

function antwoordendeel({ bron, gesprek, geladen }: Toestand, omgeving: Omgeving): ComponentChild {
  const alle = antwoorden(bron, gesprek);
  if (alle.length === 0) return null;
  const teveel = new Set(overbodig(bron, gesprek).map(({ sleutel }) => sleutel));
  const lijst = (rij: readonly Antwoord[]): ComponentChild =>
    rij.length === 0
      ? null
      : h(
          'ul',
          { class: 'antwoorden' },
          rij.map((antwoord) =>
            antwoordregel(
              antwoord,
              omgeving,
              antwoord.vervallen
                ? 'hoort bij iets dat er niet meer is'
                : teveel.has(antwoord.sleutel)
                  ? 'nu niet nodig'
                  : '',
            ),
          ),
        );
  const zelf = alle.filter(({ inGesprek }) => inGesprek);
  const vooraf = alle.filter(({ inGesprek }) => !inGesprek);
  const aantal = `${String(vooraf.length)} ${vooraf.length === 1 ? 'gegeven' : 'gegevens'}`;
  return h('section', { 'aria-labelledby': 'antwoorden' }, [
    h('h3', { id: 'antwoorden' }, 'Wat bekend is'),
    lijst(zelf),
    vooraf.length === 0
      ? null
      : h('details', { key: 'vooraf', class: 'vooraf', open: vooraf.length <= MEESTE_VOORAF }, [
          h('summary', null, `${aantal} uit ${geladen === undefined ? 'de geladen zaak' : 'het voorbeeld'}`),
          lijst(vooraf),
        ]),
  ]);
}

function antwoordregel({ naam, tekst, sleutel, opDatum }: Antwoord, { doe }: Omgeving, erbij: string): VNode {
  const wanneer = opDatum === undefined ? '' : opDag(opDatum);
  return h('li', null, [
    h('span', null, [`${naam}${wanneer}: `, h('strong', null, tekst)]),
    erbij === '' ? null : h('span', { class: 'klein' }, ` ${erbij}`),
    ' ',
    knop('Wijzig', () => doe({ soort: 'wijzig', sleutel }), `${naam}${wanneer}`),
  ]);
}

const knop = (tekst: string, onClick: () => void, waarvan: string): VNode =>
  h('button', { type: 'button', class: 'link', onClick }, [
    tekst,
    h('span', { class: 'weg' }, `: ${waarvan}`),
  ]);
