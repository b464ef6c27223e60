/** Fouten en meldingen bij de herkomst van gegevens in een zaak. */
import type { Zaakprobleemuitleg } from './problemen.ts';

export const herkomstproblemen = {
  U061: {
    titel: 'Herkomst verkeerd opgeschreven',
    ernst: 'fout',
    bericht: 'Hier hoort een object met een bron of een dag, maar er staat de tekst "de BRP".',
    uitleg:
      'Onder "herkomst" staat per gegeven, op zijn pad, van wie het komt ("bron"), sinds welke dag het bekend is ("bekend") en ' +
      'waaronder het te vinden is ("kenmerk"). Elk daarvan mag ontbreken. Geen uitkomst verandert erdoor.',
    oplossing:
      'Schrijf "herkomst": { "client.geboortedatum": { "bron": "de BRP", "bekend": "2026-03-01" } }.',
  },
  U062: {
    titel: 'Herkomst van een onbekend gegeven',
    ernst: 'fout',
    bericht: 'De regeling kent geen gegeven op het pad "client.geboortedtum".',
    uitleg:
      'De herkomst van een verschreven naam zou stil verloren gaan. Een pad is het onderwerp, een punt en het gegeven; in een lijst ' +
      'met de plaats van het element, vanaf nul, en zo nodig het gegeven daarin. De herkomst van een lijst of element geldt ook voor ' +
      'wat erin staat.',
    oplossing:
      'Verbeter het pad: "client.geboortedatum", "client.kinderen[0].geboortedatum", of bij een gegeven per datum "client.aanspraak[0]".',
  },
  U063: {
    titel: 'Herkomst van iets wat niet in de zaak staat',
    ernst: 'let op',
    bericht: 'Van "client.geboortedatum" staat er een herkomst, maar in de zaak staat daar niets.',
    uitleg:
      'Er is gezegd waar een gegeven vandaan komt, maar het gegeven zelf ontbreekt: het blijft onbekend.',
    oplossing: 'Vul het gegeven in, of laat zijn herkomst weg.',
  },
  U064: {
    titel: 'Gegeven uit een andere bron',
    ernst: 'let op',
    bericht: 'geboortedatum van de cliënt: dit komt van "de cliënt"; de regeling noemt een andere bron.',
    uitleg:
      'De regeling zegt wie het gegeven aanlevert ("volgens de BRP"). Een gegeven uit een andere bron telt gewoon mee; of die bron ' +
      'voldoende is, beoordeelt wie de zaak behandelt.',
    oplossing: 'Haal het gegeven uit de genoemde bron, of laat het zo en leg vast waarom.',
  },
} as const satisfies Readonly<Record<string, Zaakprobleemuitleg>>;
