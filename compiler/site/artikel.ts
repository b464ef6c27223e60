/** De bladzijde van een artikel: per lid de regel, wat hij zegt, de officiële tekst als die er is, en alles wat erover is. */
import { inWoorden, type Dekkingsrij } from '../dekking/index.ts';
import { isUitvoerbaar } from '../dekking/klassen.ts';
import { alsInIndex } from '../dekking/stand.ts';
import { bepalingId, type Zinplaats } from '../resolve/bepalingen.ts';
import { ankerVan, artikelsleutel } from './adressen.ts';
import { bronnen, geschreven, isLid, officieel, reeksbron } from './artikel-bron.ts';
import { buiten, hoortBij, regelsIn, uitleg, type Geplaatst } from './artikel-uitleg.ts';
import { naarBuiten, type Bladzijde } from './bladzijde.ts';
import { thuisVan, type Boek } from './boek.ts';
import { groepeer } from './groepeer.ts';
import { h, type ComponentChild, type VNode } from './h.ts';
import { lezingdeel } from './lezingen.ts';
import { hoofdletter, telwoord } from './tekst.ts';
import { voorbeeldlijst } from './voorbeelden.ts';
import { bepaling, type Pen } from './woorden.ts';

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
