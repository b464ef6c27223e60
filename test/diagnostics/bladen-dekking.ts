/** Een regeling en haar officiële tekst met precies één verschil. */
import { bericht, hint } from '../../compiler/index.ts';
import { BLAD, indexVan, meetBlad, TEKST, vervangen } from '../dekking-hulp.ts';

export interface Dekkingsblad {
  readonly code: string;
  readonly blad?: readonly [van: string, naar: string];
  readonly index?: Parameters<typeof indexVan>[1] | 'geen';
  readonly tekst?: string;
  readonly woorden: string;
  readonly bericht: string;
  readonly hint?: string;
}

export const dekkingbladen: readonly Dekkingsblad[] = [
  {
    code: 'B040',
    blad: ['  onderdeel b, onder i en ii: definitie: "Hoe iemand kan vragen."\n', ''],
    woorden: 'b. de inwoner vraagt erom',
    bericht: 'Van artikel 2, eerste lid, onderdeel b, onder i en ii, staat er niets.',
    hint: 'Werk haar uit, of zeg wat zij is: onderdeel b, onder i en ii: procedure: "…".',
  },
  {
    code: 'B040',
    blad: ['lid 3\n  bevoegdheid: "De burgemeester kan regels stellen."\n', ''],
    woorden: 'artikel 2 "Recht op hulp"',
    bericht: 'Van artikel 2, derde lid, staat er niets.',
    hint: 'Werk haar uit, of zeg wat zij is: procedure: "…".',
  },
  {
    code: 'B040',
    blad: ['artikel 3 "Werkwijze"\n  procedure: "Waar het college naar kijkt."\n', ''],
    woorden: '"Proefverordening"',
    bericht: 'Van artikel 3 staat er niets.',
    hint: 'Werk haar uit, of zeg wat zij is: procedure: "…".',
  },
  {
    code: 'B041',
    blad: ['lid 3\n', 'lid 3\n  procedure: "Zo."\n\nlid 13\n'],
    woorden: 'lid 13',
    bericht: 'Artikel 2, dertiende lid staat niet in de index van de officiële tekst.',
    hint: "Bedoelde u 'artikel 2, eerste lid', 'artikel 2, derde lid' of 'artikel 2, tweede lid'?",
  },
  {
    code: 'B042',
    blad: ['artikel 3 "Werkwijze"', 'artikel 3 "Manier van werken"'],
    woorden: 'artikel 3 "Manier van werken"',
    bericht: "Artikel 3 heet hier 'Manier van werken', en in de officiële tekst 'Werkwijze'.",
    hint: 'Neem het opschrift over. Is de tekst gewijzigd, maak de index dan opnieuw met regel bron.',
  },
  {
    code: 'B043',
    index: { kenmerk: 'ander' },
    woorden: '"Proefverordening"',
    bericht: "De index is gemaakt voor kenmerk 'ander', en hier staat 'proef'.",
    hint: 'Maak de index opnieuw van de tekst die bij deze publicatie hoort: regel bron <tekst> --regeling <map>.',
  },
  {
    code: 'B043',
    index: { publicatie: 'https://example.org/oud' },
    woorden: '"Proefverordening"',
    bericht:
      "De index is gemaakt voor publicatie 'https://example.org/oud', en hier staat 'https://example.org/proef'.",
    hint: 'Maak de index opnieuw van de tekst die bij deze publicatie hoort: regel bron <tekst> --regeling <map>.',
  },
  {
    code: 'B044',
    tekst: TEKST.replace('kijkt snel', 'kijkt traag'),
    woorden: '"Proefverordening"',
    bericht: "De tekst in 'bron.txt' is niet de tekst van de index.",
    hint: 'Met regel bron vergelijk ziet u wat er veranderd is; regel bron maakt de index opnieuw.',
  },
  {
    code: 'B045',
    index: 'geen',
    woorden: '"Proefverordening"',
    bericht: "Naast 'proef' ligt geen bronindex.json; wat er ontbreekt is dan niet te zeggen.",
    hint: "Maak hem met 'regel bron <tekst> --regeling <map>'. Staat er met opzet maar een deel van een wet, zet dan in de kop: omvang: alleen wat hier wordt gebruikt.",
  },
];

export function problemenBij({
  blad: wijziging,
  index,
  tekst,
}: Pick<Dekkingsblad, 'blad' | 'index' | 'tekst'>): readonly object[] {
  const blad = wijziging ? vervangen(BLAD, ...wijziging) : BLAD;
  const { problemen } = meetBlad(blad, {
    index: index === 'geen' ? index : indexVan(TEKST, index),
    ...(tekst === undefined ? {} : { tekst }),
  });
  return problemen.map((probleem) => ({
    code: probleem.code,
    woorden: blad.slice(probleem.span.begin, probleem.span.eind),
    bericht: bericht(probleem),
    hint: hint(probleem),
  }));
}
