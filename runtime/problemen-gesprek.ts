/** De codes van een gesprek: antwoorden die niet passen, en een bewaard gesprek dat niet te hervatten is. */
import type { Zaakprobleemuitleg } from './problemen.ts';

export const gespreksproblemen = {
  U070: {
    titel: 'Antwoord past niet bij een eerder antwoord',
    ernst: 'fout',
    bericht: 'geboortedatum van de cliënt: 2 april 2008 past niet bij het eerdere antwoord, maart 2008.',
    uitleg:
      'Op dezelfde vraag is eerder iets geantwoord dat minder precies was maar wel iets anders zegt. Een van de twee is niet waar, ' +
      'en welke dat is, kan alleen degene zeggen die antwoordt. Er wordt niets overschreven.',
    oplossing: 'Geef een antwoord dat binnen het eerdere past, of wijzig het eerdere antwoord.',
  },
  U071: {
    titel: 'Bewaard gesprek is niet te lezen',
    ernst: 'fout',
    bericht: 'Dit is geen bewaard gesprek: "stappen" ontbreekt.',
    uitleg:
      'Een bewaard gesprek is een JSON-bestand met de beslissingen, wat er bij het begin bekend was en de antwoorden op volgorde. ' +
      'Mist er iets of past een antwoord niet bij zijn vraag, dan wordt het gesprek niet half hervat.',
    oplossing:
      'Gebruik het bestand zoals het bewaard is. Is het met de hand gewijzigd, herstel dan wat het bericht noemt.',
  },
  U072: {
    titel: 'Bewaard gesprek is van een andere regeling of versie',
    ernst: 'fout',
    bericht: 'Dit gesprek is bewaard bij een andere versie van deze regeling.',
    uitleg:
      'Vragen en regels kunnen sindsdien anders zijn: een antwoord van toen hoeft nu niet hetzelfde te betekenen. Daarom gaat het ' +
      'gesprek niet vanzelf verder.',
    oplossing:
      'Hervat het met de versie waarmee het begon. Of neem de antwoorden over die nog passen, en loop ze na: `regel vraag --neem-over`.',
  },
  U073: {
    titel: 'Antwoord op een vraag die er niet is',
    ernst: 'fout',
    bericht: 'De regeling kent geen vraag "client.geboortedtum".',
    uitleg:
      'Een antwoord hoort bij het pad van een gegeven, een beoordeling of een lezing in de regeling. Een naam die er niet is, zou stil ' +
      'verloren gaan.',
    oplossing: 'Verbeter het pad; `regel vraag --een-vraag` noemt het pad van elke vraag.',
  },
} as const satisfies Readonly<Record<string, Zaakprobleemuitleg>>;
