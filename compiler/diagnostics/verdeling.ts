/** Verdeling van wat schaars is: codes uit de reeksen N, T en A. */
import { citeer, opsom } from './woorden.ts';

export const verdelingcatalogus = {
  N068: {
    ernst: 'fout',
    titel: 'Veld van een verdeling niet begrepen',
    bericht: (g: { tekst: string; veld: 'plafond' | 'wat niet past' }) =>
      `${citeer(g.tekst)} is geen ${g.veld === 'plafond' ? 'plafond' : "antwoord op 'wat niet past'"}.`,
    hint: (g: { veld: 'plafond' | 'wat niet past' }) =>
      g.veld === 'plafond'
        ? 'Schrijf: € 500.000, of een aantal plaatsen (12), of per jaar: € 500.000 in 2026, € 400.000 in 2027; of een waarde: het budget.'
        : 'Kies: wordt afgewezen, gedeeltelijk, komt op de wachtlijst, of de volgende gaat voor.',
    uitleg:
      'Een plafond is een bedrag of een aantal, voor alles samen of per jaar, of een waarde waar het uit volgt: een reeks, een parameter of een uitkomst. Wat niet past: wordt afgewezen (ook wie daarna komt), gedeeltelijk (krijgt wat er nog is), komt op de wachtlijst, of de volgende gaat voor (wie later komt en wel past).',
  },
  T025: {
    ernst: 'fout',
    titel: 'Verkeerd type in een verdeling',
    bericht: (g: { veld: string; type: string; verwacht: readonly string[] }) =>
      `Bij '${g.veld}' hoort ${opsom(g.verwacht, 'of')}, maar hier staat ${g.type}.`,
    uitleg:
      'De volgorde en het jaar volgen uit een datum, een eigen rij (per) uit een keuze of een tekst, het beslag is van hetzelfde type als het plafond, en bij een gelijke dag beslist een getal, bedrag, aantal of datum: de laagste of vroegste gaat voor.',
  },
  T026: {
    ernst: 'fout',
    titel: 'Plafond en jaar passen niet bij elkaar',
    bericht: (g: { waarom: 'dubbel' | 'geen datum' | 'geen jaar' }) =>
      g.waarom === 'dubbel'
        ? 'Eén jaar heeft hier meer dan één plafond.'
        : g.waarom === 'geen datum'
          ? "Het plafond is per jaar; er staat niet bij welke datum het jaar geeft ('jaar van')."
          : "'jaar van' zegt welk jaar telt, maar niet elk plafond noemt zijn jaar.",
    uitleg:
      'Een plafond per jaar en de datum die het jaar geeft, horen bij elkaar; elk jaar heeft één plafond.',
  },
  T034: {
    ernst: 'fout',
    titel: 'Plafond wisselt binnen een jaar',
    bericht: (g: { naam: string }) =>
      `'${g.naam}' verandert binnen een jaar, maar een plafond geldt voor een heel jaar.`,
    hint: () =>
      "Geef de reeks een kolom 'jaar'. Verdeelt de regeling over een andere periode dan een jaar, maak daar dan een eigen verdeling van.",
    uitleg:
      'Aanvragen van één jaar staan in één rij met één plafond. Zou het bedrag halverwege veranderen, dan was niet te zeggen wat er over is.',
  },
  T035: {
    ernst: 'fout',
    titel: 'Plafond onder nul',
    bericht: (g: { tekst: string }) => `'${g.tekst}' is minder dan nul; zo is er niets te verdelen.`,
    hint: () => 'Een plafond van nul kan wel: dan krijgt niemand iets.',
    uitleg:
      'Een plafond zegt wat er te verdelen is. Volgt het uit een waarde, dan ziet de verdeling zelf erop toe (U060).',
  },
  A043: {
    ernst: 'waarschuwing',
    titel: 'Gelijke dag niet geregeld',
    bericht: (g: { naam: string }) => `'${g.naam}' zegt niet wie voorgaat bij dezelfde dag.`,
    hint: () =>
      "Zegt de tekst het, vul dan 'bij gelijke dag' in; zwijgt hij, schrijf dan 'bij gelijke dag: geen'. Wie erdoor geraakt wordt, blijft onbekend.",
    uitleg:
      'Komen twee aanvragen op dezelfde dag binnen en past er maar één, dan hangt de uitkomst van een regel af die er niet is. Er wordt niet geraden.',
  },
  A044: {
    ernst: 'waarschuwing',
    titel: 'Wat niet past is niet geregeld',
    bericht: (g: { naam: string }) => `'${g.naam}' zegt niet wat er gebeurt met de eerste die niet past.`,
    hint: () =>
      "Vul 'wat niet past' in: wordt afgewezen, gedeeltelijk, komt op de wachtlijst, of de volgende gaat voor; zwijgt de tekst, schrijf dan 'wat niet past: geen'. Dan blijft die zaak, en wie na haar komt, onbekend.",
    uitleg: 'Is er nog geld, maar minder dan gevraagd, dan moet de regeling zeggen wat dat betekent.',
  },
} as const;
