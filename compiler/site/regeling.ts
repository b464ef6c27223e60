/** De bladzijden van een regeling als geheel: inhoudsopgave en samenvatting, bevindingen, en gegevens met hun verwerking. */
import { h, type ComponentChild, type VNode } from './h.ts';
import { opsomming } from '../../runtime/toon.ts';
import type { Dekkingsrij, Telling } from '../dekking/index.ts';
import { isGevoelig, type Verwerking } from '../../runtime/model-avg.ts';
import { inWoorden } from '../dekking/index.ts';
import { artikelsleutel, type Adres } from './adressen.ts';
import { zonderRechtskracht } from './artikel.ts';
import { feitentabel } from './beslissing.ts';
import { koppel, naarBuiten, type Bladzijde } from './bladzijde.ts';
import { hoofdletter, telwoord } from './tekst.ts';
import { bepalingAdres, isVanElders, thuisVan, type Boek } from './boek.ts';
import { naarBeslissing, soortEnWerking, type Pen } from './woorden.ts';

const thuis = { naam: 'Regelingen', adres: { pad: 'index.html' } };

export function regelingblad(boek: Boek): Bladzijde {
  const { model, dekking, eigen } = boek;
  const pad = thuisVan(boek).pad;
  const pen = { boek, pad };
  return {
    pad,
    titel: model.titel,
    kruimels: [thuis],
    inhoud: [
      h('h1', null, model.titel),
      zonderRechtskracht(boek),
      h('p', { class: 'inleiding' }, [
        `${soortEnWerking(model)} `,
        dekking.omvang === 'geheel' ? '' : 'Alleen wat andere regelingen hier gebruiken, is opgeschreven. ',
        naarBuiten(model.link, 'Officiële publicatie'),
      ]),
      h('nav', { 'aria-label': 'Over deze regeling' }, [
        h('ul', { class: 'rij' }, [
          ...wegwijzer(boek).map(([adres, naam]) => h('li', null, koppel(pad, adres, naam))),
        ]),
      ]),
      inhoudsopgave(pen),
      samenvatting(dekking.telling),
      beslissingen(pen),
      eigen.artikelen.size === 0 ? h('p', null, 'Er zijn geen bepalingen.') : null,
    ],
  };
}

function wegwijzer({ eigen, model, punten, dekking }: Boek): readonly (readonly [Adres, string])[] {
  const { gekozen, open } = dekking.lezingen;
  const aantal = punten.filter(({ nummers }) => nummers.size > 0).length;
  return [
    ...(punten.length === 0
      ? []
      : [
          [
            { pad: `${eigen.map}/bevindingen.html` },
            `Bevindingen${aantal === 0 ? '' : ` (${String(aantal)})`}`,
          ] as const,
        ]),
    ...(model.lezingen.length === 0
      ? []
      : [
          [
            { pad: `${eigen.map}/lezingen.html` },
            `Lezingen (${String(gekozen)} gekozen, ${String(open)} open)`,
          ] as const,
        ]),
    ...(model.feiten.length === 0
      ? []
      : [[{ pad: `${eigen.map}/gegevens.html` }, 'Gegevens en hun verwerking (AVG)'] as const]),
  ];
}

// ── Inhoudsopgave ────────────────────────────────────────────────────────────────────────────────────────────────

function inhoudsopgave(pen: Pen): VNode {
  const { boek, pad } = pen;
  const genoemd = new Set<string>();
  const groepen: { kop?: string; delen: ComponentChild[] }[] = [{ delen: [] }];
  const bij = (deel: ComponentChild): void => void groepen[groepen.length - 1]?.delen.push(deel);
  for (const rij of boek.dekking.rijen) {
    if (rij.diepte === 0) groepen.push({ kop: hoofdletter(indeling(rij)), delen: [] });
    if (rij.diepte !== 1 || genoemd.has(artikelsleutel(rij.id))) continue;
    genoemd.add(artikelsleutel(rij.id));
    bij(
      h('li', null, [
        koppel(pad, bepalingAdres(boek, rij.id), artikelnaam(boek, rij)),
        ...kenmerken(boek, rij),
      ]),
    );
  }
  const rest = [...boek.eigen.artikelen.keys()].filter((sleutel) => !genoemd.has(sleutel));
  if (rest.length > 0) groepen.push({ kop: 'Verder', delen: [] });
  for (const sleutel of rest) {
    const id = `${boek.model.id}/${sleutel}`;
    bij(h('li', null, koppel(pad, bepalingAdres(boek, id), hoofdletter(boek.woorden.bepaling(id)))));
  }
  return h('section', { 'aria-labelledby': 'artikelen' }, [
    h('h2', { id: 'artikelen' }, 'Artikelen'),
    ...groepen.flatMap(({ kop, delen }): ComponentChild[] =>
      delen.length === 0
        ? kop === undefined
          ? []
          : [h('h3', null, kop)]
        : [kop === undefined ? null : h('h3', null, kop), h('ul', { class: 'inhoud' }, delen)],
    ),
  ]);
}

function indeling({ soort, nummer, kop }: Dekkingsrij): string {
  const naam = soort === 'hoofdstuk' ? `hoofdstuk ${nummer}` : nummer;
  return kop === undefined ? naam : `${naam} ${netjes(kop)}`;
}

/** Een opschrift dat helemaal in hoofdletters staat, leest als gewone tekst beter voor. */
const netjes = (kop: string): string => (kop === kop.toUpperCase() ? hoofdletter(kop.toLowerCase()) : kop);

function artikelnaam({ regeling }: Boek, { id, kop }: Dekkingsrij): string {
  const naam = regeling.opgelost.bepalingen.tabel.get(id)?.aanduiding ?? inWoorden(id);
  return `${hoofdletter(naam)}${kop === undefined ? '' : ` ${kop}`}`;
}

function kenmerken({ dekking }: Boek, { id, voorbeelden, bevindingen = 0 }: Dekkingsrij): ComponentChild[] {
  const klassen = new Set(
    dekking.rijen
      .filter((rij) => rij.id === id || rij.id.startsWith(`${id}/`))
      .flatMap(({ klasse }) => (klasse === undefined ? [] : [klasse])),
  );
  const delen = [
    [...klassen].join(', '),
    voorbeelden === 0 ? '' : telwoord(voorbeelden, 'voorbeeld', 'voorbeelden'),
    bevindingen === 0 ? '' : telwoord(bevindingen, 'bevinding', 'bevindingen'),
  ].filter((deel) => deel !== '');
  return delen.length === 0 ? [] : [' ', h('span', { class: 'klein' }, delen.join(' · '))];
}

// ── Samenvatting ─────────────────────────────────────────────────────────────────────────────────────────────────

export function aandeel({ normzinnen, uitvoerbareZinnen }: Telling): string {
  if (normzinnen === 0) return 'geen enkele volzin stelt een norm';
  const procent = Math.floor((100 * uitvoerbareZinnen) / normzinnen);
  return `${String(uitvoerbareZinnen)} van ${String(normzinnen)} volzinnen met een norm zijn uitvoerbaar (${String(procent)}%)`;
}

function samenvatting(telling: Telling): VNode {
  const paren = [
    ['Bepalingen', String(telling.bepalingen)],
    ...Object.entries(telling.perKlasse).map(([klasse, aantal]) => [hoofdletter(klasse), String(aantal)]),
    ...Object.entries(telling.perReden).map(([reden, aantal]) => [
      `Niet uitvoerbaar: ${reden}`,
      String(aantal),
    ]),
    ...(telling.uitvoerbaar === 0
      ? []
      : [
          [
            'Uitvoerbare bepalingen die een voorbeeld raakt',
            `${String(telling.geraakt)} van ${String(telling.uitvoerbaar)}`,
          ],
        ]),
  ];
  return h('section', { 'aria-labelledby': 'dekking' }, [
    h('h2', { id: 'dekking' }, 'Dekking'),
    h('p', null, `${hoofdletter(aandeel(telling))}.`),
    h('p', { class: 'klein' }, [
      h('em', null, 'Uitvoerbaar'),
      ': de uitkomst volgt uit gegevens. ',
      h('em', null, 'Beoordeling'),
      ': een mens beantwoordt een open norm, de rest volgt.',
    ]),
    h(
      'dl',
      { class: 'cijfers' },
      paren.map(([naam, waarde]) => h('div', null, [h('dt', null, naam), h('dd', null, waarde)])),
    ),
  ]);
}

function beslissingen(pen: Pen): VNode | null {
  const eigen = pen.boek.model.beslissingen.filter((deel) => !isVanElders(deel));
  const elders = pen.boek.model.beslissingen.filter(isVanElders);
  if (eigen.length + elders.length === 0) return null;
  const lijst = (kop: string, delen: typeof eigen): ComponentChild =>
    delen.length === 0
      ? null
      : h('details', { open: delen.length <= 40 }, [
          h('summary', null, `${kop} (${String(delen.length)})`),
          h(
            'ul',
            { class: 'inhoud' },
            delen.map(({ id, naam }) => h('li', null, naarBeslissing(pen, id, hoofdletter(naam)))),
          ),
        ]);
  return h('section', { 'aria-labelledby': 'uitkomsten' }, [
    h('h2', { id: 'uitkomsten' }, 'Uitkomsten'),
    h('p', null, 'Elke uitkomst heeft een formulier waarop u een zaak kunt proberen.'),
    lijst('Van deze regeling', eigen),
    lijst('Van gebruikte regelingen', elders),
  ]);
}

// ── Bevindingen en gegevens ──────────────────────────────────────────────────────────────────────────────────────

export function bevindingenblad(boek: Boek): Bladzijde {
  return {
    pad: `${boek.eigen.map}/bevindingen.html`,
    titel: `Bevindingen bij ${boek.model.titel}`,
    kruimels: [thuis, { naam: boek.model.titel, adres: thuisVan(boek) }],
    inhoud: [
      h('h1', null, 'Bevindingen'),
      ...boek.punten
        .filter(({ html }) => !html.startsWith('<h2>Bevindingen'))
        .map(({ anker, html }) => h('div', { id: anker, dangerouslySetInnerHTML: { __html: html } })),
    ],
  };
}

export function gegevensblad(boek: Boek): Bladzijde {
  const { model } = boek;
  const deel = (soort: (typeof model.feiten)[number]['soort'], kop: string): ComponentChild => {
    const feiten = model.feiten.filter((feit) => feit.soort === soort);
    return feiten.length === 0 ? null : feitentabel(boek, feiten, kop);
  };
  const gevoelig = model.feiten.filter(isGevoelig).length;
  return {
    pad: `${boek.eigen.map}/gegevens.html`,
    titel: `Gegevens van ${model.titel}`,
    kruimels: [thuis, { naam: model.titel, adres: thuisVan(boek) }],
    inhoud: [
      h('h1', null, 'Gegevens en hun verwerking'),
      h('p', { class: 'inleiding' }, [
        `${telwoord(model.feiten.length, 'gegeven', 'gegevens')}, waarvan ${String(gevoelig)} gevoelig (bijzonder of strafrechtelijk). `,
        'Van elk gegeven staat er wie het aanlevert en wat het voor de AVG is.',
      ]),
      ...(model.verwerkingen ?? []).map(verwerking),
      h('h2', null, 'Alle gegevens'),
      deel('gegeven', 'Gegevens'),
      deel('beoordeling', 'Beoordelingen'),
      deel('parameter', 'Parameters'),
    ],
  };
}

function verwerking({
  naam,
  doel,
  grondslag,
  bijzonder,
  strafrechtelijk,
  door,
  bewaartermijn,
}: Verwerking): VNode {
  const paren: readonly (readonly [string, string | undefined])[] = [
    ['Doel', doel],
    ['Grondslag', opsomming(grondslag)],
    ['Bijzondere gegevens', bijzonder && opsomming(bijzonder)],
    ['Strafrechtelijke gegevens', strafrechtelijk && opsomming(strafrechtelijk)],
    ['Verantwoordelijk', door && opsomming(door)],
    ['Bewaartermijn', bewaartermijn],
  ];
  return h('section', { class: 'kaart' }, [
    h('h2', null, `Verwerking: ${naam}`),
    h(
      'dl',
      null,
      paren.flatMap(([kop, waarde]) =>
        waarde === undefined ? [] : [h('dt', null, kop), h('dd', null, waarde)],
      ),
    ),
  ]);
}
