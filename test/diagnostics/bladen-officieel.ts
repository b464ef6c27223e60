/** Officiële teksten (eigen, verzonnen) met precies één ding dat niet klopt. */
import { leesBron, leesIndex, BRONINDEX } from '../../compiler/bron/index.ts';
import type { Probleem } from '../../compiler/index.ts';

export interface Bronblad {
  readonly code: string;
  readonly tekst: string;
  readonly deel?: string;
  readonly woorden: string;
  readonly bericht: string;
  readonly hint?: string;
}

export const officieel: readonly Bronblad[] = [
  {
    code: 'B020',
    tekst: 'Dit is een brief.\nEr staat geen enkele bepaling in, alleen twee zinnen over het weer.\n',
    woorden: '',
    bericht: 'In deze tekst is geen artikel, genummerd deel of opschrift te herkennen.',
    hint: 'Is dit wel de officiële tekst? Neem platte tekst uit de PDF, of de XML van officielebekendmakingen.nl, lokaleregelgeving.overheid.nl of wetten.overheid.nl.',
  },
  {
    code: 'B021',
    tekst: '<cvdr><body><artikel><lid></artikel></body></cvdr>',
    woorden: '',
    bericht: 'Deze XML klopt niet: een element wordt te vroeg gesloten.',
    hint: 'Haal het bestand opnieuw op; bewerk officiële XML niet met de hand.',
  },
  {
    code: 'B022',
    tekst: '<html><body>Artikel 1</body></html>',
    woorden: '<html>',
    bericht: 'XML die begint met <html> ken ik niet als officiële tekst.',
    hint: 'Ik lees <cvdr>, <officiele-publicatie> en <toestand>.',
  },
  {
    code: 'B023',
    tekst: 'Artikel 1 Doel\nDe regeling dient een doel.\nBijlage 1 Kaart\nDe kaart.\n',
    deel: 'Bijlage 2',
    woorden: '',
    bericht: "Deze tekst heeft geen deel 'Bijlage 2'.",
    hint: 'Wel: bijlage 1.',
  },
  {
    code: 'B025',
    tekst: 'Artikel 1 Doel\nDe regeling dient een doel.\nArtikel 3 Slot\nDe regeling vervalt.\n',
    woorden: 'Artikel 3 Slot',
    bericht: 'Na 1 ontbreekt artikel 2.',
    hint: 'Kijk in de officiële publicatie: is het daar ook zo, of is het bij het omzetten verloren?',
  },
  {
    code: 'B025',
    tekst: 'Artikel 1 Lijst\nEr wordt gelet op:\na. de woning;\nc. de tuin.\n',
    woorden: 'c. de tuin.',
    bericht: 'Na a ontbreekt onderdeel b.',
    hint: 'Kijk in de officiële publicatie: is het daar ook zo, of is het bij het omzetten verloren?',
  },
  {
    code: 'B026',
    tekst: 'Artikel 1 Doel\nDe regeling dient een doel.\nArtikel 1 Slot\nDe regeling vervalt.\n',
    woorden: 'Artikel 1 Slot',
    bericht: 'Er is al een artikel 1.',
    hint: 'De tweede krijgt in de index een eigen id met ~2.',
  },
  {
    code: 'B027',
    tekst: 'Artikel 1 Gebieden\nDe gebieden zijn:\nTuin a.\nb. Huis\nc. Straat\n',
    woorden: 'Tuin a.',
    bericht: 'Onderdeel a staat achter zijn tekst; ik lees het ervóór.',
  },
  {
    code: 'B028',
    tekst:
      'Bijlage 1 Model\nHet model heeft twee fasen.\nFase 1 = kijken\nWie kijkt, ziet.\nFase 2 =\nFase 2 = doen\nWie doet, leert.\n',
    woorden: 'Fase 2 =',
    bericht: "Hier staat nog eens 'fase 2'; ik lees dat als bijschrift en laat het weg.",
  },
  {
    code: 'B024',
    tekst: '{ "versie": 2 }',
    woorden: '',
    bericht: 'De index van bepalingen klopt niet: bij versie hoort 1.',
    hint: 'Maak hem opnieuw: regel bron <tekst> --regeling <map>',
  },
];

/** De problemen van een blad; een tekst die met een accolade begint is een index. */
export function bronproblemen({ tekst, deel }: Bronblad): readonly Probleem[] {
  if (tekst.startsWith('{')) {
    const index = leesIndex(tekst, BRONINDEX);
    return 'versie' in index ? [] : index.slice(0, 1);
  }
  const kop = { kenmerk: 'proef', titel: 'Proef', ...(deel === undefined ? {} : { deel }) };
  return leesBron({ bestand: 'bron.txt', tekst }, kop).problemen;
}
