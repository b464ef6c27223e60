/** Uitkomsten en gezegden per element van een lijst: codes uit de reeks N. */
import { bedoelde, citeer } from './woorden.ts';

export interface Lijstzin {
  readonly tekst: string;
  readonly naam: string;
  readonly lijst: string;
  /** "alle", "ten minste twee van de" */
  readonly hoeveel: string;
}

export const elementcatalogus = {
  N081: {
    ernst: 'fout',
    titel: 'Gezegde van elementen niet begrepen',
    bericht: (g: Lijstzin & { dichtbij: readonly string[] }) =>
      `${citeer(g.tekst)} is niet over een ${g.naam} gedeclareerd, ook niet in het enkelvoud.`,
    hint: (g: Lijstzin & { dichtbij: readonly string[] }) =>
      `${bedoelde(g.dichtbij) ?? ''} Schrijf: voor ${g.hoeveel} ${g.lijst} … geldt dat die ${g.naam} ….`.trim(),
    uitleg:
      'Een gezegde is in het enkelvoud gedeclareerd. In een zin over een lijst mag het in het meervoud staan met `zijn`, `hebben` of `worden` (`alle betalingen zijn te laat`). Bij elk ander werkwoord staat er: voor alle … geldt dat die ….',
  },
  N082: {
    ernst: 'fout',
    titel: 'Geen gegeven of uitkomst per element',
    bericht: (g: { tekst: string; naam: string; dichtbij: readonly string[] }) =>
      `${citeer(g.tekst)} is geen gegeven of uitkomst van ${g.naam}.`,
    hint: (g: { naam: string; dichtbij: readonly string[] }) =>
      bedoelde(g.dichtbij) ??
      `Declareer onder 'uitkomsten over ${g.naam}' wat er per element uitkomt, en neem dat hier.`,
    uitleg:
      'Een som, hoogste of laagste wordt genomen van iets dat over elk element gedeclareerd is. Wie per element rekent, maakt daarvan een uitkomst per element met een eigen regel; zij staat dan ook in de uitleg.',
  },
  N083: {
    ernst: 'fout',
    titel: 'Welk element bedoeld is, is niet te zien',
    bericht: (g: {
      naam: string;
      waarom: 'geen nummer' | 'geen element' | 'welke lijst' | 'te hoog';
      nummer?: string;
      aantal?: number;
    }) => {
      switch (g.waarom) {
        case 'geen nummer':
          return `Er staat niet bij om welk element het gaat: ${g.naam} is er voor elk element.`;
        case 'geen element':
          return `${citeer(g.nummer ?? '')} is geen nummer van ${g.naam}: het eerste is 1.`;
        case 'welke lijst':
          return `Er is meer dan één lijst met ${g.naam}: welke bedoeld is, is niet te zien.`;
        case 'te hoog':
          return `In dit voorbeeld is er geen ${g.naam} ${g.nummer ?? ''}: de lijst heeft ${String(g.aantal ?? 0)} ${g.aantal === 1 ? 'element' : 'elementen'}.`;
      }
    },
    hint: (g: { waarom: string }) =>
      g.waarom === 'welke lijst'
        ? 'Zet erbij van welke lijst: declaratie 2 van de ingediende declaraties van de inwoner.'
        : 'Schrijf het nummer van de rij in de tabel erachter: de vergoeding van declaratie 2 van de inwoner is ….',
    uitleg:
      'In een voorbeeld wordt een element aangewezen met zijn nummer: de rij van de tabel waarin het staat, te beginnen bij 1. Achter het nummer kan staan in welke lijst het staat.',
  },
  N084: {
    ernst: 'fout',
    titel: 'Alle … niet',
    bericht: (g: Lijstzin) =>
      `Met 'alle' en ${citeer(g.tekst)} is niet te zien of het voor geen enkele ${g.naam} geldt, of niet voor allemaal.`,
    hint: (g: Lijstzin) =>
      `Schrijf: geen van de ${g.lijst} … als het voor geen enkele geldt; of: ten minste één van de ${g.lijst} … niet ….`,
    uitleg:
      'Een ontkenning achter `alle` kan op elk element slaan of op het geheel. De taal kiest niet; `geen van de` en `ten minste één van de` zeggen wel wat bedoeld is.',
  },
} as const;
