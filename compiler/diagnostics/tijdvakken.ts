/** Tijdvakken: de dagen van een lijst. */
import { aanhaal, bedoelde, citeer, opsom } from './woorden.ts';

export const tijdvakcatalogus = {
  N071: {
    ernst: 'fout',
    titel: 'Lijst zonder tijdvak',
    bericht: (g: { naam: string; lijst: string; begin: string; eind: string }) =>
      `Van de ${g.lijst} zijn geen dagen te tellen: bij ${g.naam} staat niet van wanneer tot wanneer.`,
    hint: (g: { naam: string; begin: string; eind: string }) =>
      `Schrijf onder 'gegevens over ${g.naam}': tijdvak: van ${g.begin} tot en met ${g.eind}`,
    uitleg:
      'Dagen zijn te tellen als de declaratie van de elementen zegt welke twee datums hun tijdvak begrenzen. Beide dagen tellen mee.',
  },
  N072: {
    ernst: 'fout',
    titel: 'Tijdvak niet te lezen',
    bericht: (g: { tekst: string; begin: string; eind: string }) => `${citeer(g.tekst)} is geen tijdvak.`,
    hint: (g: { begin: string; eind: string }) => `Schrijf: van ${g.begin} tot en met ${g.eind}`,
    uitleg: 'Een tijdvak loopt van de ene datum van een element tot en met de andere.',
  },
  N073: {
    ernst: 'fout',
    titel: 'Tijdvak op de verkeerde plaats',
    bericht: (g: { naam: string; dubbel: boolean }) =>
      g.dubbel
        ? `Van ${g.naam} staat er al een tijdvak.`
        : `${citeer(g.naam)} is geen element van een lijst.`,
    hint: (g: { naam: string; dubbel: boolean }) =>
      g.dubbel
        ? 'Laat er één staan.'
        : `Declareer eerst een lijst: 'lijst van ${g.naam.replace(/^(de|het|een) /, '')}'.`,
    uitleg: 'Een tijdvak hoort bij de elementen van een lijst, één per soort element.',
  },
  N074: {
    ernst: 'fout',
    titel: 'Onbekende dag van een tijdvak',
    bericht: (g: { naam: string; mogelijk: readonly string[]; dichtbij: readonly string[] }) =>
      `${citeer(g.naam)} is geen datum van het element.`,
    hint: (g: { mogelijk: readonly string[]; dichtbij: readonly string[] }) =>
      bedoelde(g.dichtbij) ??
      (g.mogelijk.length === 0
        ? 'Declareer de datum in hetzelfde blok.'
        : `Mogelijk zijn: ${opsom(g.mogelijk.map(aanhaal), 'en')}.`),
    uitleg: 'De twee dagen van een tijdvak zijn datums die in hetzelfde blok als gegeven staan.',
  },
  T027: {
    ernst: 'fout',
    titel: 'Geen dag van een tijdvak',
    bericht: (g: { naam: string; type: string }) =>
      g.type === 'facultatief'
        ? `Een tijdvak begint altijd, en '${g.naam}' is facultatief.`
        : `'${g.naam}' is ${g.type}, en geen datum.`,
    hint: (g: { type: string }) =>
      g.type === 'facultatief'
        ? "Haal 'facultatief' weg; alleen de laatste dag kan er niet zijn, zolang het tijdvak loopt."
        : 'Noem een datum die de zaak geeft, en die niet per datum verschilt.',
    uitleg: 'Een tijdvak loopt van een datum tot en met een datum.',
  },
  A045: {
    ernst: 'fout',
    titel: 'Aaneengesloten dagen naast alle dagen samen',
    bericht: (g: { tekst: string }) =>
      `Hier worden alle dagen samen geteld, en '${g.tekst}' gaat over dagen achtereen.`,
    hint: () =>
      "Schrijf 'het hoogste aantal aaneengesloten dagen van …', of laat 'aaneengesloten' achter het getal weg.",
    uitleg:
      'Het aantal dagen telt ook dagen die los van elkaar liggen. Alleen het hoogste aantal aaneengesloten dagen is te vergelijken met een aantal dagen achtereen.',
  },
  T028: {
    ernst: 'fout',
    titel: 'Tijdvak dat nog kan lopen',
    bericht: (g: { eind: string; naam: string }) =>
      `'${g.eind}' van ${g.naam} is facultatief: loopt een tijdvak nog, dan is er geen laatste dag om tot te tellen.`,
    hint: () => "Zeg tot wanneer er geteld wordt: 'tot en met <datum>' of 'in het kalenderjaar van <datum>'.",
    uitleg:
      'Is de laatste dag er niet, dan loopt het tijdvak nog. Hoeveel dagen het zijn, hangt dan af van de dag waarop geteld wordt; de taal kiest er geen.',
  },
} as const;
