/** De plaats van een zin in zijn lid, en wat van een regeling is opgeschreven. */
import { bedoelde, citeer } from './woorden.ts';

export const dekkingcatalogus = {
  S026: {
    ernst: 'fout',
    titel: 'Reeks onderdelen klopt niet',
    bericht: (g: { tekst: string }) => `${citeer(g.tekst)} is geen rij die oploopt.`,
    hint: () => 'Noem elk onderdeel: onderdelen a, b en c.',
    uitleg:
      'Tussen "a tot en met d" staan b en c. Begin en einde zijn allebei een letter, een getal of (onder een onderdeel) een Romeins cijfer, en het einde komt later.',
  },
  N088: {
    ernst: 'fout',
    titel: 'Waarom niet uitvoerbaar?',
    bericht: (g: { reden: string | undefined; redenen: readonly string[]; dichtbij: readonly string[] }) =>
      g.reden === undefined
        ? 'Er staat niet waarom de bepaling niet uitvoerbaar is.'
        : `${citeer(g.reden)} is geen reden waarom een bepaling niet uitvoerbaar is.`,
    hint: (g: { dichtbij: readonly string[]; redenen: readonly string[] }) =>
      bedoelde(g.dichtbij) ??
      `Schrijf: niet uitvoerbaar, ${g.redenen[0] ?? ''}: "…". Redenen: ${g.redenen.join(', ')}.`,
    uitleg:
      'De redenen vormen een gesloten lijst (docs/taal.md, 3.7). Past er geen, dan is de bepaling meestal een plicht, bevoegdheid of procedure, of kan zij wel uitgewerkt worden.',
  },
  N087: {
    ernst: 'fout',
    titel: 'Een regel staat in één onderdeel',
    bericht: (g: { plaats: string; aanhef: boolean }) =>
      `Een regel kan niet in ${citeer(g.plaats)} staan${g.aanhef ? ': hij geldt voor het hele lid' : ''}.`,
    hint: (g: { aanhef: boolean }) =>
      g.aanhef
        ? "Laat 'aanhef:' weg; de zin hoort dan bij het lid."
        : "Zet hem bij één onderdeel, en noem de andere achteraan: 'op grond van onderdeel e'.",
    uitleg:
      'Meer onderdelen tegelijk, of alleen de aanhef, kunnen vóór een aard staan (onderdelen d en e: procedure: "…"). Een regel heeft één bepaling, waar andere regels naar verwijzen.',
  },
} as const;
