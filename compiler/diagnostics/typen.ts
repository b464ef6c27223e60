/** T: typen. Wat vergeleken of berekend wordt, past niet bij elkaar. */
import { citeer } from './woorden.ts';

type Leemte = 'waarde' | 'niet uitputtend' | 'buiten toepassing';

export const typencatalogus = {
  T001: {
    ernst: 'fout',
    titel: 'Niet te vergelijken',
    bericht: (g: { links: string; rechts: string }) => `${g.links} is niet te vergelijken met ${g.rechts}.`,
    uitleg:
      'Alleen waarden van hetzelfde type zijn te vergelijken. Eenheden tellen mee: dagen zijn geen etmalen, en een bedrag per uur is geen bedrag per etmaal.',
  },
  T002: {
    ernst: 'fout',
    titel: 'Ontbreekt: op welke dag',
    bericht: (g: { naam: string }) => `'${g.naam}' hangt van een dag af; er staat niet bij op welke dag.`,
    hint: () => "Zet de dag erbij, met 'op': op 1 maart 2026, of op een datum uit de gegevens.",
    uitleg:
      'Een duur (leeftijd, ouderdom) en een gegeven per datum hebben pas een waarde op een dag. Noemt de tekst geen dag, maak er dan een lezing van.',
  },
  T003: {
    ernst: 'fout',
    titel: 'Dag bij een gegeven zonder datum',
    bericht: (g: { naam: string }) => `'${g.naam}' geldt niet per datum; 'op …' kan hier niet.`,
    hint: () => "Voeg 'per datum' toe aan het gegeven.",
    uitleg:
      'Alleen een duur (leeftijd) en een gegeven dat `per datum` gedeclareerd is, kunnen op een dag gevraagd worden.',
  },
  T004: {
    ernst: 'fout',
    titel: 'Rekenen met verschillende soorten',
    bericht: (g: { links: string; rechts: string; bewerking: string }) =>
      `${g.links} ${g.bewerking} ${g.rechts} heeft geen betekenis.`,
    uitleg:
      'Optellen en aftrekken kan met twee waarden van hetzelfde type en dezelfde eenheid, of met een percentage; een datum kan met een duur worden vermeerderd of verminderd. Delen kan door een getal, een percentage of een waarde van hetzelfde type. Vermenigvuldigen kan met een getal, een percentage, of een aantal van de eenheid van het bedrag (euro per etmaal × etmalen).',
  },
  T005: {
    ernst: 'fout',
    titel: 'Waarde past niet bij de uitkomst',
    bericht: (g: { links: string; rechts: string }) =>
      `${g.links} krijgt hier ${g.rechts}; dat past niet bij elkaar.`,
    uitleg:
      'De waarde die een regel of voorbeeld geeft, heeft het type waarmee de uitkomst of het gegeven gedeclareerd is.',
  },
  T006: {
    ernst: 'fout',
    titel: 'Waarde hoort niet in de keuze',
    bericht: (g: { label: string; keuze: string }) => `'${g.label}' hoort niet bij de keuze '${g.keuze}'.`,
    uitleg: 'De waarde staat niet in de kring waaruit gekozen wordt.',
  },
  T007: {
    ernst: 'fout',
    titel: 'Uitkomst die er niet altijd is',
    bericht: (g: { naam: string; soort: Leemte }) =>
      `'${g.naam}' is er niet in elk geval: zij kan 'niet van toepassing' zijn. Wat deze regel dan doet, staat er niet.`,
    hint: (g: { naam: string; soort: Leemte }) => {
      if (g.soort === 'waarde') return `Vraag er eerst naar: indien de ${g.naam} van toepassing is en ….`;
      const vraag = `Vraag er eerst naar: indien de vraag of ${g.naam} van toepassing is en ….`;
      return g.soort === 'niet uitputtend'
        ? `${vraag} Is het antwoord nee als geen regel iets zegt, haal dan 'niet uitputtend' weg.`
        : vraag;
    },
    uitleg:
      'Een uitkomst met een waarde kan een leemte hebben als geen regel zonder voorwaarde haar vaststelt; een uitkomst met ja of nee als zij ' +
      '`niet uitputtend` is. Ook kan een uitkomst buiten toepassing blijven of nog niet in werking zijn. Wie haar gebruikt, moet zeggen wat er dan geldt.',
  },
  T008: {
    ernst: 'fout',
    titel: 'Alternatieven van een lezing verschillen',
    bericht: (g: { naam: string }) =>
      `De alternatieven van '${g.naam}' zijn niet allemaal voorwaarden, of niet allemaal waarden van hetzelfde type.`,
    uitleg: 'Wie een lezing gebruikt, moet niet hoeven weten welk alternatief gekozen is.',
  },
  T009: {
    ernst: 'fout',
    titel: 'Eenheid past niet bij een datum',
    bericht: (g: { eenheid: string }) =>
      `Een datum is niet met ${g.eenheid} te vermeerderen of te verminderen.`,
    uitleg: 'Bij een datum tellen dagen, weken, maanden en jaren. Uren en etmalen zijn geen kalenderdagen.',
  },
  T010: {
    ernst: 'fout',
    titel: 'Dit is geen ja of nee',
    bericht: (g: { tekst: string; type: string }) =>
      `${citeer(g.tekst)} is ${g.type}; hier hoort een voorwaarde, iets dat waar is of niet.`,
    uitleg:
      'Achter indien, tenzij en mits, en in een onderdeel van een opsomming van voorwaarden, staat iets dat waar of onwaar is.',
  },
  T011: {
    ernst: 'fout',
    titel: 'Onvolledige datum in een regel',
    bericht: (g: { tekst: string }) => `'${g.tekst}' is geen dag; een regel noemt een volledige datum.`,
    hint: () => 'Noem de dag, bijvoorbeeld 1 maart 2026.',
    uitleg:
      'In een voorbeeld mag de dag van een datum onbekend zijn (maart 2008), zoals in de BRP. Een regel moet zeggen welke dag zij bedoelt.',
  },
  T013: {
    ernst: 'fout',
    titel: 'Samennemen wat niet samen te nemen is',
    bericht: (g: { woord: string; naam: string; type: string }) =>
      `'${g.woord}' kan niet van '${g.naam}': dat is ${g.type}.`,
    hint: () =>
      'Een som is er van getallen, bedragen, percentages en aantallen; een hoogste of laagste ook van datums.',
    uitleg: 'Wat van alle elementen van een lijst wordt samengenomen, moet op te tellen of te ordenen zijn.',
  },
  T014: {
    ernst: 'fout',
    titel: 'Geen volgorde',
    bericht: (g: { naam: string }) => `Op '${g.naam}' is geen volgorde te maken.`,
    hint: () => 'Neem een datum, getal, bedrag of aantal dat er altijd is (niet facultatief).',
    uitleg:
      'De eerste of laatste van een lijst is er alleen als elk element een plaats in de volgorde heeft.',
  },
  T020: {
    ernst: 'fout',
    titel: 'Geldigheid zonder peildatum',
    bericht: (g: { naam: string }) =>
      `Deze regel geldt maar een deel van de tijd, en '${g.naam}' heeft geen peildatum.`,
    hint: () =>
      "Zet bij de uitkomst of de plicht op welke dag het aankomt: 'peildatum <een datum uit de gegevens>'.",
    uitleg:
      'Welke versie van een bepaling geldt, hangt van een dag af. Welke dag dat is, zegt de uitkomst met `peildatum`; de taal kiest er geen.',
  },
  T012: {
    ernst: 'fout',
    titel: 'Termijn zonder Algemene termijnenwet',
    bericht: () =>
      'Of de Algemene termijnenwet deze termijn verlengt, volgt niet uit de soort van de regeling.',
    hint: () =>
      "Schrijf in de kop van de regeling 'algemene termijnenwet: van toepassing' of 'algemene termijnenwet: niet van toepassing'.",
    uitleg:
      'Een termijn in een wet of een gemeentelijke verordening die op een zaterdag, zondag of feestdag eindigt, loopt door tot de volgende werkdag; een termijn in een beleidsregel niet. Bij andere regelingen maakt de auteur die keuze zichtbaar.',
  },
  T017: {
    ernst: 'fout',
    titel: 'Termijn zonder lengte',
    bericht: (g: { duur: string }) => `Een termijn van ${g.duur} heeft geen enkele dag.`,
    hint: () => "Is de dag zelf bedoeld, schrijf dan 'op …'.",
    uitleg:
      'De dag van de gebeurtenis telt niet mee; een termijn is dus ten minste een dag lang. Een verlenging ook.',
  },
  T019: {
    ernst: 'fout',
    titel: 'Termijn zonder laatste dag',
    bericht: (g: { duur: string }) => `Een termijn van ${g.duur} eindigt op een uur, niet op een dag.`,
    hint: () =>
      'Bedoelt de tekst dagen, schrijf dan dagen; is dat een keuze, leg haar dan vast in een lezing.',
    uitleg:
      'Een datum is een kalenderdag. Uren en etmalen tellen vanaf een tijdstip, en dat staat niet in een zaak. De Algemene termijnenwet verlengt termijnen in uren niet.',
  },
} as const;
