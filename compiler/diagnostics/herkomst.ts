/** Wie een gegeven aanlevert en wat het voor de AVG is: codes uit de reeksen N en A. */
import { bedoelde } from './woorden.ts';

export interface Onbekendenaam {
  readonly naam: string;
  readonly dichtbij: readonly string[];
}
export type Herkomsttegenspraak =
  'dubbel' | 'afgeleid' | 'duur ligt vast' | 'geen persoonsgegeven' | 'zonder soort';
export interface Bijzondergegeven {
  readonly naam: string;
  readonly soort: string;
  readonly veld: 'bijzondere gegevens' | 'strafrechtelijke gegevens';
  readonly verwerking?: string;
}

export const herkomstcatalogus = {
  N090: {
    ernst: 'fout',
    titel: 'Onbekende leverancier',
    bericht: (g: Onbekendenaam) =>
      `'${g.naam}' is geen orgaan, geen partij, geen register en niets waarover gegevens zijn.`,
    hint: (g: Onbekendenaam) =>
      bedoelde(g.dichtbij) ??
      `Voeg toe: registers: ${g.naam}. Of, als het geen register is: partijen: ${g.naam}.`,
    uitleg:
      'Achter `volgens` staat wie het gegeven aanlevert. Dat is een orgaan, een partij, een register (`registers: de BRP.`) of iets waarover gegevens zijn, zoals de cliënt. Kunnen er meer zijn, dan staat er `of` tussen.',
  },
  N091: {
    ernst: 'fout',
    titel: 'Herkomst spreekt zichzelf tegen',
    bericht: (g: { waarom: Herkomsttegenspraak }) => {
      switch (g.waarom) {
        case 'dubbel':
          return 'Dit staat er al, met iets anders.';
        case 'afgeleid':
          return 'Een duur wordt uitgerekend; niemand levert haar aan.';
        case 'duur ligt vast':
          return 'Een duur wordt uitgerekend en verandert elke dag; zij ligt niet vast.';
        case 'geen persoonsgegeven':
          return 'Een gegeven dat geen persoonsgegeven is, hoort niet bij een verwerking van persoonsgegevens.';
        case 'zonder soort':
          return 'Er staat een verwerking bij, maar niet dat dit een persoonsgegeven is.';
      }
    },
    hint: (g: { waarom: Herkomsttegenspraak }) =>
      ({
        dubbel:
          'Houd er één over; levert meer dan één het aan, schrijf dan: volgens de cliënt of de zorgaanbieder.',
        afgeleid: 'Zet het bij de datum waarvan de duur telt.',
        'duur ligt vast': "Zet 'ligt vast' bij de datum waarvan de duur telt.",
        'geen persoonsgegeven': 'Laat een van de twee weg.',
        'zonder soort': 'Schrijf er ook bij: persoonsgegeven, of welk bijzonder gegeven het is.',
      })[g.waarom],
    uitleg:
      'Van een gegeven staat er één keer wie het aanlevert, wat het voor de AVG is en voor welke verwerking het gebruikt wordt. Wat in de kop van het blok staat, geldt voor elk veld dat er zelf niets over zegt.',
  },
  N092: {
    ernst: 'fout',
    titel: 'Onbekende verwerking',
    bericht: (g: Onbekendenaam) => `Er is geen verwerking '${g.naam}'.`,
    hint: (g: Onbekendenaam) =>
      bedoelde(g.dichtbij) ?? `Declareer haar: verwerking ${g.naam}, met een doel en een grondslag.`,
    uitleg:
      'Een verwerking van persoonsgegevens heeft een eigen blok met haar doel en haar grondslag. Is er maar één, dan horen alle persoonsgegevens erbij en hoeft haar naam er niet te staan.',
  },
  A052: {
    ernst: 'fout',
    titel: 'Bijzonder gegeven zonder uitzondering',
    bericht: (g: Bijzondergegeven) =>
      g.verwerking === undefined
        ? `'${g.naam}' is een ${g.soort}, maar er staat niet voor welke verwerking het gebruikt wordt.`
        : `'${g.naam}' is een ${g.soort}, maar de verwerking '${g.verwerking}' zegt niet waarom dat gebruikt mag worden.`,
    hint: (g: Bijzondergegeven) =>
      g.verwerking === undefined
        ? `Declareer een verwerking, met het veld '${g.veld}'.`
        : `Voeg bij die verwerking toe: ${g.veld}: ${g.veld === 'bijzondere gegevens' ? 'artikel 9, tweede lid, onderdeel …, van de AVG' : 'artikel … van de …'}`,
    uitleg:
      'Bijzondere persoonsgegevens verwerken is verboden (artikel 9 van de AVG), tenzij een uitzondering uit het tweede lid geldt; persoonsgegevens van strafrechtelijke aard alleen voor zover de wet het toestaat (artikel 10). De verwerking noemt die grond.',
  },
} as const;
