/** De bladzijde van een artikel: per lid de regel, wat hij zegt, de officiële tekst als die er is, en alles wat erover is. */
import { h, type ComponentChild, type VNode } from './h.ts';
import type { Beslissing, Regel } from '../../runtime/model.ts';
import { inWoorden, type Dekkingsrij } from '../dekking/index.ts';
import { isUitvoerbaar } from '../dekking/klassen.ts';
import { alsInIndex } from '../dekking/stand.ts';
import { bepalingId, losOp, type Zinplaats } from '../resolve/bepalingen.ts';
import { STANDEN } from '../resolve/stand.ts';
import { ankerVan, artikelsleutel } from './adressen.ts';
import { naarBuiten, type Bladzijde } from './bladzijde.ts';
import { hoofdletter, telwoord } from './tekst.ts';
import { isVanElders, naarBepaling, thuisVan, type Boek } from './boek.ts';
import { bronblok, heleRegels } from './bronblok.ts';
import { lezingdeel } from './lezingen.ts';
import { voorbeeldlijst } from './voorbeelden.ts';
import { naarBeslissing, regelInWoorden, voorwaardeInWoorden, bepaling, type Pen } from './woorden.ts';

/** Zo veel regels van één lid staan uitgeschreven; een grote tabel leest beter als tabel. */
const MEESTE_REGELS = 14;

export function artikelblad(boek: Boek, sleutel: string, pad: string): Bladzijde {
  const pen = { boek, pad };
  const { model, dekking } = boek;
  const rijen = dekking.rijen.filter(({ id, diepte }) => diepte > 0 && artikelsleutel(id) === sleutel);
  const kop = rijen.find(({ diepte }) => diepte === 1);
  const naam = naamVan(boek, sleutel);
  const opschrift = kop?.kop;
  const link = kop?.link ?? model.link;
  const artikel = `${model.id}/${sleutel}`;
  return {
    pad,
    titel: hoofdletter(`${naam}${opschrift === undefined ? '' : ` ${opschrift}`}`),
    kruimels: [
      { naam: 'Regelingen', adres: { pad: 'index.html' } },
      { naam: model.titel, adres: thuisVan(boek) },
    ],
    inhoud: [
      h('h1', null, [
        hoofdletter(naam),
        opschrift === undefined ? null : h('span', { class: 'opschrift' }, ` ${opschrift}`),
      ]),
      zonderRechtskracht(boek),
      h('p', { class: 'links' }, [naarBuiten(link, 'Officiële publicatie')]),
      ...leden(pen, artikel, rijen),
      lezingen(pen, artikel),
      bevindingen(pen, sleutel),
      voorbeelden(pen, artikel),
      bladeren(pen, sleutel),
    ],
  };
}

export const zonderRechtskracht = ({ dekking }: Boek): VNode | null =>
  dekking.zonderRechtskracht
    ? h('p', { class: 'letop' }, [
        h('strong', null, 'Zonder rechtskracht. '),
        'Dit stuk bindt niemand; geen uitkomst ervan is een norm.',
      ])
    : null;

function naamVan({ model, regeling }: Boek, sleutel: string): string {
  const id = `${model.id}/${sleutel}`;
  return regeling.opgelost.bepalingen.tabel.get(id)?.aanduiding ?? inWoorden(id);
}

// ── De leden ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Een artikel zonder leden is één deel; wat bij het artikel zelf staat, gaat voor de leden. */
function leden(pen: Pen, artikel: string, rijen: readonly Dekkingsrij[]): ComponentChild[] {
  const { boek } = pen;
  const inLid = (id: string): string => {
    const delen = alsInIndex(id)
      .slice(artikel.length + 1)
      .split('/');
    const lid = delen[0] ?? '';
    return isLid(boek, `${artikel}/${lid}`) ? `${artikel}/${lid}` : artikel;
  };
  const zinnen = groepeer(
    boek.regeling.opgelost.bepalingen.zinnen.filter(({ standplaats }) =>
      hoortBij(bepalingId(boek.model.id, standplaats), artikel),
    ),
    ({ standplaats }) => inLid(bepalingId(boek.model.id, standplaats)),
  );
  const perRij = groepeer(rijen, ({ id }) => inLid(id));
  const regels = groepeer(regelsIn(boek, artikel), ({ regel }) => inLid(regel.bepaling));
  const delen = [...new Set([artikel, ...perRij.keys(), ...zinnen.keys(), ...regels.keys()])];
  return delen.map((id) =>
    lid(pen, id, artikel, {
      zinnen: zinnen.get(id) ?? [],
      rijen: perRij.get(id) ?? [],
      regels: regels.get(id) ?? [],
    }),
  );
}

const isLid = ({ rijen, regeling }: Boek, id: string): boolean =>
  rijen.get(id)?.soort === 'lid' ||
  (!rijen.has(id) && /\/\d+[a-z]?$/.test(id) && regeling.opgelost.bepalingen.tabel.has(id));

const hoortBij = (id: string, artikel: string): boolean =>
  alsInIndex(id) === artikel || alsInIndex(id).startsWith(`${artikel}/`);

interface Inhoud {
  readonly zinnen: readonly Zinplaats[];
  readonly rijen: readonly Dekkingsrij[];
  readonly regels: readonly Geplaatst[];
}

function lid(pen: Pen, id: string, artikel: string, { zinnen, rijen, regels }: Inhoud): ComponentChild {
  const { boek } = pen;
  const rij = boek.rijen.get(id);
  const isArtikel = id === artikel;
  const tekst = officieel(pen, id, isArtikel);
  const leeg = zinnen.length === 0 && regels.length === 0 && rij?.klasse === undefined && tekst === null;
  const onderdelen = rijen.filter((deel) => deel.id !== id && deel.klasse !== undefined);
  if (isArtikel && leeg && onderdelen.length === 0) return reeksbron(pen, id);
  const anker = ankerVan(id);
  const kop = isArtikel ? null : h('h2', { id: anker }, hoofdletter(lidnaam(boek, id)));
  return h('section', { class: 'lid' }, [
    kop,
    rij === undefined ? null : klasse(rij),
    tekst,
    ...bronnen(pen, zinnen, isArtikel ? boek.woorden.bepaling(id) : lidnaam(boek, id)),
    uitleg(pen, regels),
    buiten(pen, id),
    onderdelen.length === 0 ? null : onderdeellijst(onderdelen, geschreven(pen, zinnen)),
  ]);
}

function lidnaam({ regeling }: Boek, id: string): string {
  const heel = regeling.opgelost.bepalingen.tabel.get(id)?.aanduiding ?? inWoorden(id);
  return heel.split(', ').slice(1).join(', ') || heel;
}

export function klasse({
  klasse: soort,
  reden,
  omschrijving,
  via,
  ook,
  voorbeelden,
}: Dekkingsrij): VNode | null {
  if (soort === undefined) return null;
  const erbij = [
    ...(reden === undefined ? [] : [reden]),
    ...(via === undefined ? [] : ['zoals de bepaling erboven']),
    ...ook.filter((ander) => ander !== 'uitvoerbaar' && ander !== 'lezing').map((ander) => `ook ${ander}`),
    ...(isUitvoerbaar(soort) ? [telwoord(voorbeelden, 'voorbeeld', 'voorbeelden')] : []),
  ].join(', ');
  return h('div', { class: 'klasse' }, [
    h('p', null, [
      h('span', { class: `merk merk-${kleurVan(soort)}` }, soort),
      erbij === '' ? null : ` ${erbij}`,
    ]),
    omschrijving === undefined || via !== undefined ? null : h('p', null, omschrijving),
  ]);
}

const kleurVan = (soort: string): string =>
  soort === 'uitvoerbaar' || soort === 'beoordeling'
    ? 'goed'
    : soort === 'ontbreekt'
      ? 'fout'
      : soort === 'nog niet uitgewerkt'
        ? 'open'
        : 'rustig';

function onderdeellijst(rijen: readonly Dekkingsrij[], ankers: ReadonlySet<string>): VNode {
  return h('details', { class: 'onderdelen' }, [
    h('summary', null, `${telwoord(rijen.length, 'onderdeel', 'onderdelen')}: wat elk is`),
    h(
      'ul',
      null,
      rijen.map((rij) =>
        h('li', ankers.has(ankerVan(rij.id)) ? null : { id: ankerVan(rij.id) }, [
          h('span', null, inWoorden(rij.id).split(', ').slice(1).join(', ')),
          klasse(rij),
        ]),
      ),
    ),
  ]);
}

// ── De tekst ─────────────────────────────────────────────────────────────────────────────────────────────────────

function officieel({ boek }: Pen, id: string, alleenZelf: boolean): VNode | null {
  const { officieel: tekst } = boek;
  if (tekst === undefined) return null;
  const passages = [...tekst.passages.values()].filter(
    (passage) =>
      passage.alineas.length > 0 && (passage.id === id || (!alleenZelf && passage.id.startsWith(`${id}/`))),
  );
  if (passages.length === 0) return null;
  return h('blockquote', { class: 'officieel' }, [
    h('p', { class: 'klein' }, [
      'De officiële tekst',
      tekst.anders ? ' (let op: niet de versie waarop de regels gemaakt zijn)' : '',
    ]),
    ...passages.flatMap(({ alineas, nummer, id: eigen }) =>
      alineas.map((alinea, i) =>
        h('p', null, [i === 0 && eigen !== id ? h('b', null, `${nummer}. `) : null, alinea]),
      ),
    ),
  ]);
}

/** Wat in één bestand bij elkaar staat, is één blok. */
function bronnen(pen: Pen, zinnen: readonly Zinplaats[], naam: string): ComponentChild[] {
  const { boek } = pen;
  const perBestand = groepeer(zinnen, ({ bestand, standplaats: { artikelversie = '', lidversie = '' } }) =>
    [bestand, artikelversie, lidversie].join('\n'),
  );
  return [...perBestand.values()].flatMap((groep): ComponentChild[] => {
    const [eerste] = groep;
    const tekst = eerste === undefined ? undefined : boek.teksten.get(eerste.bestand);
    if (eerste === undefined || tekst === undefined) return [];
    const span = {
      begin: Math.min(...groep.map(({ zin }) => zin.span.begin)),
      eind: Math.max(...groep.map(({ zin }) => zin.span.eind)),
    };
    const stuk = heleRegels(tekst, span);
    const { bepalingen } = boek.regeling.opgelost;
    return [
      bronblok(
        stuk,
        {
          ankers: ankersIn(boek, eerste.bestand, stuk.begin, stuk.begin + stuk.tekst.length),
          verwijs: (verwijzing) => {
            const { ids } = losOp(bepalingen, verwijzing, eerste.standplaats, eerste.bestand);
            const [id] = ids;
            return id === undefined ? undefined : naarBepaling(boek, pen.pad, id);
          },
        },
        `Regel van ${naam}`,
      ),
    ];
  });
}

/** De ankers van onderdelen die in de tekst zelf staan. */
function ankersIn(boek: Boek, bestand: string, begin: number, eind: number): readonly [number, string][] {
  const uit = new Map<string, number>();
  for (const [id, plaats] of boek.regeling.opgelost.bepalingen.tabel) {
    if (plaats.bestand !== bestand || plaats.span.begin < begin || plaats.span.begin >= eind) continue;
    const anker = ankerVan(id);
    if (anker !== '' && !isLid(boek, alsInIndex(id)) && !uit.has(anker)) uit.set(anker, plaats.span.begin);
  }
  return [...uit].map(([anker, plaats]): [number, string] => [plaats, anker]).sort(([a], [b]) => a - b);
}

const geschreven = (pen: Pen, zinnen: readonly Zinplaats[]): ReadonlySet<string> =>
  new Set(
    zinnen.flatMap(({ bestand, zin }) => {
      const tekst = pen.boek.teksten.get(bestand);
      if (tekst === undefined) return [];
      const stuk = heleRegels(tekst, zin.span);
      return ankersIn(pen.boek, bestand, stuk.begin, stuk.begin + stuk.tekst.length).map(
        ([, anker]) => anker,
      );
    }),
  );

/** Een reeks heeft geen zinnen; haar rijen staan er zoals zij geschreven zijn. */
function reeksbron(pen: Pen, id: string): ComponentChild {
  const plaats = pen.boek.regeling.opgelost.bepalingen.tabel.get(id);
  const tekst = plaats === undefined ? undefined : pen.boek.teksten.get(plaats.bestand);
  if (plaats === undefined || tekst === undefined || !artikelsleutel(id).startsWith('reeks-')) return null;
  const einde = tekst.slice(plaats.span.begin).search(/\n(?=\S)/);
  const eind = einde < 0 ? tekst.length : plaats.span.begin + einde;
  const stuk = heleRegels(tekst, { begin: plaats.span.begin, eind });
  const ankers = ankersIn(pen.boek, plaats.bestand, stuk.begin, stuk.begin + stuk.tekst.length);
  return bronblok(stuk, { ankers, verwijs: () => undefined }, plaats.aanduiding);
}

// ── In gewone woorden ────────────────────────────────────────────────────────────────────────────────────────────

interface Geplaatst {
  readonly beslissing: string;
  readonly regel: Regel;
}

const regelsIn = ({ model }: Boek, artikel: string): readonly Geplaatst[] =>
  model.beslissingen.flatMap((beslissing) =>
    isVanElders(beslissing) || isToestand(model, beslissing)
      ? []
      : beslissing.regels.flatMap((regel) =>
          hoortBij(regel.bepaling, artikel) ? [{ beslissing: beslissing.id, regel }] : [],
        ),
  );

/** Hoe het met een plicht staat volgt voor elke plicht op dezelfde manier; dat staat niet in het artikel. */
const isToestand = ({ keuzes }: Boek['model'], { type }: Beslissing): boolean =>
  type.soort === 'keuze' && keuzes.some(({ id, naam }) => id === type.keuze && naam === STANDEN);

function uitleg(pen: Pen, regels: readonly Geplaatst[]): VNode | null {
  if (regels.length === 0) return null;
  const groepen = [...groepeer(regels, vormVan).values()];
  const getoond = groepen.slice(0, MEESTE_REGELS);
  return h('div', { class: 'uitleg' }, [
    h('h3', null, 'Wat hier staat'),
    ...getoond.map((groep) => regelgroep(pen, groep)),
    groepen.length === getoond.length
      ? null
      : h(
          'p',
          null,
          `En nog ${telwoord(groepen.length - getoond.length, 'regel', 'regels')} van dezelfde soort: zie de regels zelf, hierboven.`,
        ),
  ]);
}

/** Een zin voor elke waarde van een keuze geeft per waarde een regel, en een tabel per rij: die staan er één keer. */
const vormVan = ({ beslissing, regel }: Geplaatst): string =>
  [kaal(beslissing), regel.soort, kaal(regel.id.replace(/#\d+/, '')).replace(RIJ, '/r'), regel.tekst].join(
    '\n',
  );

const RIJ = /\/r\d+$/;

const kaal = (id: string): string => id.replace(/\[[^\]]*\]$/, '');

function regelgroep(pen: Pen, groep: readonly Geplaatst[]): VNode | null {
  const [eerste, ...rest] = groep;
  if (eerste === undefined) return null;
  return h('div', null, [
    regelInWoorden(pen, eerste.beslissing, eerste.regel),
    RIJ.test(eerste.regel.bepaling) && rest.length > 0
      ? h('p', null, `Zo ook ${telwoord(rest.length, 'andere rij', 'andere rijen')} van de tabel hierboven.`)
      : anderen(pen, rest),
  ]);
}

function anderen(pen: Pen, rest: readonly Geplaatst[]): VNode | null {
  const ids = [...new Set(rest.map(({ beslissing }) => beslissing))];
  if (ids.length === 0) return null;
  return h('details', null, [
    h('summary', null, `Net zo voor ${telwoord(ids.length, 'andere uitkomst', 'andere uitkomsten')}`),
    h(
      'ul',
      null,
      ids.map((id) => h('li', null, naarBeslissing(pen, id))),
    ),
  ]);
}

/** Wat deze bepaling buiten toepassing laat. */
function buiten(pen: Pen, id: string): VNode | null {
  const gezien = new Map<string, ComponentChild>();
  for (const { buitenToepassing } of pen.boek.model.beslissingen)
    for (const { bepaling: waar, tekst, voorwaarde, regel } of buitenToepassing) {
      if (alsInIndex(waar) !== id || gezien.has(`${String(regel)} ${tekst}`)) continue;
      gezien.set(
        `${String(regel)} ${tekst}`,
        h('div', { class: 'regel' }, [
          h('p', null, `${tekst}${voorwaarde === undefined ? '.' : ','}`),
          voorwaarde === undefined
            ? null
            : h('div', { class: 'deel' }, [
                h('strong', null, 'als: '),
                ...voorwaardeInWoorden(pen, voorwaarde),
              ]),
        ]),
      );
    }
  return gezien.size === 0 ? null : h('div', { class: 'uitleg' }, [...gezien.values()]);
}

// ── Wat erover is ────────────────────────────────────────────────────────────────────────────────────────────────

function lezingen(pen: Pen, artikel: string): VNode | null {
  const hier = pen.boek.model.lezingen.filter(({ bij }) => bij.some((id) => hoortBij(id, artikel)));
  if (hier.length === 0) return null;
  return h('section', null, [
    h('h2', { id: 'lezingen' }, 'Lezingen'),
    h('p', null, 'Waar deze tekst meer dan één ding kan betekenen.'),
    ...hier.map((lezing) => lezingdeel(pen, lezing, 'h3', false)),
  ]);
}

function bevindingen({ boek }: Pen, sleutel: string): VNode | null {
  const hier = boek.punten.filter(({ nummers }) => nummers.has(sleutel.replace(/^§/, '')));
  if (hier.length === 0) return null;
  return h('section', null, [
    h('h2', { id: 'bevindingen' }, 'Bevindingen'),
    h('p', null, 'Wat bij het opschrijven opviel. Het zijn opmerkingen voor de auteur van de regeling.'),
    ...hier.map(({ html }) => h('div', { class: 'kaart', dangerouslySetInnerHTML: { __html: html } })),
  ]);
}

function voorbeelden(pen: Pen, artikel: string): VNode | null {
  const namen = new Set<string>();
  for (const [id, raak] of pen.boek.bereik)
    if (hoortBij(id, artikel)) raak.forEach((naam) => namen.add(naam));
  if (namen.size === 0) return null;
  const lijst = voorbeeldlijst(pen, namen);
  return h('section', null, [
    h('h2', { id: 'voorbeelden' }, 'Voorbeelden'),
    h('p', null, 'Elk voorbeeld is nagerekend. Een link opent het in het formulier van de uitkomst.'),
    h('details', { open: lijst.length <= 12 }, [
      h(
        'summary',
        null,
        telwoord(lijst.length, 'voorbeeld raakt dit artikel', 'voorbeelden raken dit artikel'),
      ),
      h('ul', { class: 'voorbeelden' }, lijst),
    ]),
  ]);
}

function bladeren(pen: Pen, sleutel: string): VNode | null {
  const sleutels = [...pen.boek.eigen.artikelen.keys()];
  const hier = sleutels.indexOf(sleutel);
  const [vorige, volgende] = [sleutels[hier - 1], sleutels[hier + 1]];
  if (vorige === undefined && volgende === undefined) return null;
  const naar = (waar: string | undefined, woord: string): ComponentChild =>
    waar === undefined ? null : h('li', null, [`${woord}: `, bepaling(pen, `${pen.boek.model.id}/${waar}`)]);
  return h('nav', { class: 'bladeren', 'aria-label': 'Vorig en volgend artikel' }, [
    h('ul', null, [naar(vorige, 'Vorige'), naar(volgende, 'Volgende')]),
  ]);
}

function groepeer<T>(rij: readonly T[], sleutel: (deel: T) => string): ReadonlyMap<string, readonly T[]> {
  const uit = new Map<string, T[]>();
  for (const deel of rij) {
    const bij = sleutel(deel);
    const groep = uit.get(bij);
    if (groep === undefined) uit.set(bij, [deel]);
    else groep.push(deel);
  }
  return uit;
}
