/** Verdelingen: velden, typen en wat er niet geregeld is. */
import type { Foutblad } from './bladen.ts';

function blad(...wijzigingen: readonly (readonly [van: string, naar: string])[]): string {
  return wijzigingen.reduce((tekst, [van, naar]) => {
    if (!tekst.includes(van)) throw new Error(`niet in het blad: ${van}`);
    return tekst.replace(van, () => naar);
  }, BLAD);
}

const BLAD = `regeling "Proef"
  kenmerk: proef

gegevens over de aanvraag
  datum: datum
  bedrag: bedrag
  volgnummer: getal

verdeling potje
  bij: artikel 1
  volgorde: de datum van de aanvraag
  bij gelijke dag: het volgnummer van de aanvraag
  beslag: het bedrag van de aanvraag
  jaar van: de datum van de aanvraag
  plafond: € 100 in 2026, € 50 in 2027
  wat niet past: wordt afgewezen

artikel 1
  procedure: "Op volgorde van de datum."
`;

const REEKS = `reeks budget: bedrag
  bron: "https://www.voorbeeld.nl/begroting"
  | met ingang van | waarde |
  | 1 januari 2026 |  € 100 |
  | 1 juli 2026    |  € 120 |

verdeling potje`;

export const verdeling: readonly Foutblad[] = [
  {
    code: 'N068',
    tekst: blad(['€ 100 in 2026, € 50 in 2027', '€ 100 in 2026, voldoende in 2027']),
    woorden: '€ 100 in 2026, voldoende in 2027',
    bericht: "'€ 100 in 2026, voldoende in 2027' is geen plafond.",
    hint: 'Schrijf: € 500.000, of een aantal plaatsen (12), of per jaar: € 500.000 in 2026, € 400.000 in 2027; of een waarde: het budget.',
  },
  {
    code: 'N068',
    tekst: blad(['wordt afgewezen', 'wordt bekeken']),
    woorden: 'wordt bekeken',
    bericht: "'wordt bekeken' is geen antwoord op 'wat niet past'.",
    hint: 'Kies: wordt afgewezen, gedeeltelijk, komt op de wachtlijst, of de volgende gaat voor.',
  },
  {
    code: 'S012',
    tekst: blad(['  bij: artikel 1\n', '']),
    woorden: 'potje',
    bericht: "In deze verdeling ontbreekt het veld 'bij'.",
    hint: 'Voeg toe: bij: artikel 6, tweede lid',
  },
  {
    code: 'T025',
    tekst: blad(['volgorde: de datum van', 'volgorde: het bedrag van']),
    woorden: 'het bedrag van de aanvraag',
    bericht: "Bij 'volgorde' hoort een datum, maar hier staat een bedrag.",
  },
  {
    code: 'T025',
    tekst: blad(['€ 100 in 2026, € 50 in 2027', '100 in 2026']),
    woorden: 'het bedrag van de aanvraag',
    bericht: "Bij 'beslag' hoort een getal, maar hier staat een bedrag.",
  },
  {
    code: 'T026',
    tekst: blad(['  jaar van: de datum van de aanvraag\n', '']),
    woorden: '€ 100 in 2026, € 50 in 2027',
    bericht: "Het plafond is per jaar; er staat niet bij welke datum het jaar geeft ('jaar van').",
  },
  {
    code: 'T026',
    tekst: blad(['€ 50 in 2027', '€ 50 in 2026']),
    woorden: '€ 100 in 2026, € 50 in 2026',
    bericht: 'Eén jaar heeft hier meer dan één plafond.',
  },
  {
    code: 'T025',
    tekst: blad(['  jaar van: de datum', '  per: het volgnummer van de aanvraag\n  jaar van: de datum']),
    woorden: 'het volgnummer van de aanvraag',
    bericht: "Bij 'per' hoort een keuze of een tekst, maar hier staat een getal.",
  },
  {
    code: 'T026',
    tekst: blad(
      ['verdeling potje', REEKS],
      ['€ 100 in 2026, € 50 in 2027', 'het budget'],
      ['  jaar van: de datum van de aanvraag\n', ''],
    ),
    woorden: 'het budget',
    bericht: "Het plafond is per jaar; er staat niet bij welke datum het jaar geeft ('jaar van').",
  },
  {
    code: 'T034',
    tekst: blad(['verdeling potje', REEKS], ['€ 100 in 2026, € 50 in 2027', 'het budget']),
    woorden: 'het budget',
    bericht: "'budget' verandert binnen een jaar, maar een plafond geldt voor een heel jaar.",
    hint: "Geef de reeks een kolom 'jaar'. Verdeelt de regeling over een andere periode dan een jaar, maak daar dan een eigen verdeling van.",
  },
  {
    code: 'T035',
    tekst: blad(['€ 100 in 2026, € 50 in 2027', '€ 0 in 2026, € -50 in 2027']),
    woorden: '€ 0 in 2026, € -50 in 2027',
    bericht: "'€ 0 in 2026, € -50 in 2027' is minder dan nul; zo is er niets te verdelen.",
    hint: 'Een plafond van nul kan wel: dan krijgt niemand iets.',
  },
  {
    code: 'A043',
    tekst: blad(['  volgnummer: getal\n', ''], ['  bij gelijke dag: het volgnummer van de aanvraag\n', '']),
    woorden: 'potje',
    bericht: "'potje' zegt niet wie voorgaat bij dezelfde dag.",
    hint: "Zegt de tekst het, vul dan 'bij gelijke dag' in; zwijgt hij, schrijf dan 'bij gelijke dag: geen'. Wie erdoor geraakt wordt, blijft onbekend.",
  },
  {
    code: 'A044',
    tekst: blad(['  wat niet past: wordt afgewezen\n', '']),
    woorden: 'potje',
    bericht: "'potje' zegt niet wat er gebeurt met de eerste die niet past.",
    hint: "Vul 'wat niet past' in: wordt afgewezen, gedeeltelijk, komt op de wachtlijst, of de volgende gaat voor; zwijgt de tekst, schrijf dan 'wat niet past: geen'. Dan blijft die zaak, en wie na haar komt, onbekend.",
  },
];
