/** De plaats van een zin in zijn lid, en wat van een regeling is opgeschreven. */
import { bedoelde, citeer, hoofdletter } from './woorden.ts';

export const dekkingcatalogus = {
  B040: {
    ernst: 'fout',
    titel: 'Bepaling ontbreekt',
    bericht: (g: { aanduiding: string; onderdeel: string | undefined }) =>
      `Van ${g.aanduiding}${g.aanduiding.includes(',') ? ',' : ''} staat er niets.`,
    hint: (g: { onderdeel: string | undefined }) =>
      `Werk haar uit, of zeg wat zij is: ${g.onderdeel === undefined ? '' : `${g.onderdeel}: `}procedure: "…".`,
    uitleg:
      'De index van de officiële tekst (bronindex.json) noemt deze bepaling; in de regeling staat er geen regel, tabelrij, lezing of aard van, en ook geen aard van het lid of artikel waarin zij staat.',
  },
  B041: {
    ernst: 'fout',
    titel: 'Bepaling staat niet in de officiële tekst',
    bericht: (g: { aanduiding: string; dichtbij: readonly string[] }) =>
      `${hoofdletter(g.aanduiding)} staat niet in de index van de officiële tekst.`,
    hint: (g: { dichtbij: readonly string[] }) => bedoelde(g.dichtbij),
    uitleg:
      'Een uitleg noemt deze bepaling, en een lezer vindt haar niet. Meestal is het een tikfout in een nummer, of een letter bij een eigen opsomming: neem daarvoor een opsommingsteken (•).',
  },
  B042: {
    ernst: 'fout',
    titel: 'Opschrift anders dan in de officiële tekst',
    bericht: (g: { aanduiding: string; hier: string; daar: string }) =>
      `${hoofdletter(g.aanduiding)} heet hier ${citeer(g.hier)}, en in de officiële tekst ${citeer(g.daar)}.`,
    hint: () => 'Neem het opschrift over. Is de tekst gewijzigd, maak de index dan opnieuw met regel bron.',
    uitleg: 'Hoofdletters en een punt aan het eind tellen niet als verschil.',
  },
  B043: {
    ernst: 'fout',
    titel: 'Index van een andere regeling of publicatie',
    bericht: (g: { veld: string; hier: string; daar: string }) =>
      `De index is gemaakt voor ${g.veld} ${citeer(g.daar)}, en hier staat ${citeer(g.hier)}.`,
    hint: () =>
      'Maak de index opnieuw van de tekst die bij deze publicatie hoort: regel bron <tekst> --regeling <map>.',
    uitleg:
      'Een index hoort bij één officiële tekst. Verandert het kenmerk of de publicatie in de kop van de regeling, dan is niet meer zeker dat de index bij haar hoort.',
  },
  B044: {
    ernst: 'fout',
    titel: 'Index verouderd',
    bericht: (g: { bestand: string }) => `De tekst in ${citeer(g.bestand)} is niet de tekst van de index.`,
    hint: () => 'Met regel bron vergelijk ziet u wat er veranderd is; regel bron maakt de index opnieuw.',
    uitleg:
      'Naast de regeling ligt een officiële tekst met een andere vingerafdruk dan die in bronindex.json.',
  },
  B045: {
    ernst: 'fout',
    titel: 'Geen index van de officiële tekst',
    bericht: (g: { kenmerk: string }) =>
      `Naast ${citeer(g.kenmerk)} ligt geen bronindex.json; wat er ontbreekt is dan niet te zeggen.`,
    hint: () =>
      "Maak hem met 'regel bron <tekst> --regeling <map>'. Staat er met opzet maar een deel van een wet, zet dan in de kop: omvang: alleen wat hier wordt gebruikt.",
    uitleg: 'Zonder index kan dekking wel tellen wat er staat, maar niet wat er had moeten staan.',
  },
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
