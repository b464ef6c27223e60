/** N04x, A02x: plichten, bevoegdheden, verboden en aanspraken. */
import { citeer, hoofdletter, opsom } from './woorden.ts';

export const plichtencatalogus = {
  N040: {
    ernst: 'fout',
    titel: 'Wie moet of mag',
    bericht: (g: { naam: string; soort: string }) =>
      `Bij de ${g.soort} '${g.naam}' staat niet voor wie zij geldt.`,
    hint: (g: { naam: string }) => `Schrijf bijvoorbeeld: ${g.naam}: door het college`,
    uitleg:
      'Een plicht, bevoegdheid of verbod noemt achter `door` wie haar heeft: een orgaan, een partij, of iets waarover gegevens zijn.',
  },
  N041: {
    ernst: 'fout',
    titel: 'Termijn van een plicht',
    bericht: (g: { tekst: string; waarom: 'geen dag' | 'niet te lezen' | 'geen plicht' }) =>
      g.waarom === 'geen dag'
        ? `Uit '${g.tekst}' volgt geen laatste dag.`
        : g.waarom === 'geen plicht'
          ? `De termijn '${g.tekst}' staat bij een zin die de plicht beperkt, en niet bij de zin waaruit zij ontstaat.`
          : `${citeer(g.tekst)} is geen termijn.`,
    hint: (g: { waarom: 'geen dag' | 'niet te lezen' | 'geen plicht' }) =>
      g.waarom === 'geen dag'
        ? 'Laat de woorden weg: de toestand is dan niet vast te stellen zolang de plicht niet is nagekomen. Of maak van de laatste dag een beoordeling.'
        : g.waarom === 'geen plicht'
          ? 'Zet de termijn bij de zin zonder alleen, niet of geen.'
          : 'Schrijf: binnen een week na …, uiterlijk zes weken na …, uiterlijk 8 weken vóór …, uiterlijk op … of vóór ….',
    uitleg:
      'De termijn van een plicht staat in de zin die haar laat ontstaan, en heeft een laatste dag die uit te rekenen is.',
  },
  N042: {
    ernst: 'fout',
    titel: 'Wat voor zin dit is',
    bericht: (g: { tekst: string; woord: string }) =>
      `${citeer(g.tekst)}: of dit een plicht, een bevoegdheid of iets anders is, volgt niet uit '${g.woord}'.`,
    hint: () =>
      "Kies: '… is bevoegd tot …' (mag, en beslist zelf of hij het doet), '… is verplicht tot … binnen …' (moet), een uitkomst met 'aanspraak' (wie aan de voorwaarden voldoet, heeft er recht op), of 'procedure: \"…\"' als er in een zaak niets uit volgt.",
    uitleg:
      'Hetzelfde woord betekent in de ene bepaling een bevoegdheid en in de andere een gebonden besluit of een recht van de inwoner. De auteur kiest; de handeling staat onder `plichten`, `bevoegdheden` of `verboden`.',
  },
  N043: {
    ernst: 'fout',
    titel: 'Op welke dag',
    bericht: (g: { plicht: string }) => `Hoe het met ${g.plicht} staat, hangt van de dag af.`,
    hint: () =>
      "Noem de dag vóór 'nagekomen': is op 1 maart 2026 nagekomen. De dag waarop het gebeurde heet 'de dag van nakoming van de plicht tot …'.",
    uitleg:
      'Er is geen klok: de toestand van een plicht wordt gevraagd op een dag die in de zin of in de zaak staat.',
  },
  N044: {
    ernst: 'fout',
    titel: 'Geen toestand van een plicht',
    bericht: (g: { tekst: string; standen: readonly string[] }) =>
      `'${g.tekst}' is geen toestand van een plicht; dat is ${opsom(g.standen, 'of')}.`,
    uitleg: 'Een plicht heeft op elke dag precies een van deze toestanden.',
  },
  N046: {
    ernst: 'fout',
    titel: 'Onbekende drager',
    bericht: (g: { naam: string; dichtbij: readonly string[] }) =>
      `'${g.naam}' is geen orgaan, geen partij en niets waarover gegevens zijn.`,
    hint: (g: { naam: string; dichtbij: readonly string[] }) =>
      g.dichtbij.length > 0
        ? `Bedoelde u ${opsom(
            g.dichtbij.map((naam) => `'${naam}'`),
            'of',
          )}?`
        : `Voeg toe: partijen: ${g.naam}.`,
    uitleg: 'Wie iets moet of mag, staat onder `organen:` of `partijen:`, of is een object van gegevens.',
  },
  A025: {
    ernst: 'waarschuwing',
    titel: 'Plicht zonder laatste dag',
    bericht: (g: { plicht: string; stand: string }) =>
      `${hoofdletter(g.plicht)} heeft geen termijn; zij kan nooit de toestand '${g.stand}' hebben.`,
    hint: () => 'Zet de termijn in de zin waaruit de plicht ontstaat.',
    uitleg: 'Zonder laatste dag loopt een plicht niet, en is zij niet te laat of niet nagekomen.',
  },
  T018: {
    ernst: 'fout',
    titel: 'Verlenging die niet past',
    bericht: (g: { plicht: string; duur: string; waarom: 'geen termijn' | 'andere eenheid' }) =>
      g.waarom === 'geen termijn'
        ? `${hoofdletter(g.plicht)} heeft geen termijn; er is niets met ${g.duur} te verlengen.`
        : `De termijn van ${g.plicht} is niet met ${g.duur} te verlengen: hij telt niet vooruit in dezelfde eenheid.`,
    hint: (g: { waarom: 'geen termijn' | 'andere eenheid' }) =>
      g.waarom === 'geen termijn'
        ? 'Zet de termijn in de zin waaruit de plicht ontstaat.'
        : 'Verleng weken met weken en maanden met maanden, of schrijf de langere termijn uit in een zin met "In afwijking van".',
    uitleg:
      'Een verlengde termijn is één langere termijn vanaf dezelfde dag. Of weken en maanden samen nog onder de Algemene termijnenwet vallen, is niet te zeggen; daarom hebben zij dezelfde eenheid.',
  },
  N075: {
    ernst: 'fout',
    titel: 'Opschorting niet begrepen',
    bericht: (g: { tekst: string; dubbel: boolean }) =>
      g.dubbel
        ? `${citeer(g.tekst)} is op meer dan één manier als twee dagen te lezen.`
        : `${citeer(g.tekst)} zegt niet van welke tot en met welke dag de termijn stilstaat.`,
    hint: () =>
      'Schrijf: wordt opgeschort van D1 tot en met D2, of: met ingang van de dag na D1 tot D2. Achter `tot` telt de dag zelf niet mee. Kan een dag er nog niet zijn, maak het gegeven dan facultatief.',
    uitleg:
      'Een opschorting heeft een eerste en een laatste dag, allebei een datum. Zonder laatste dag, in een gegeven dat facultatief is, is zij nog niet geëindigd.',
  },
  T029: {
    ernst: 'fout',
    titel: 'Opschorting die niet past',
    bericht: (g: { plicht: string; waarom: 'geen termijn' | 'telt niet vooruit' }) =>
      g.waarom === 'geen termijn'
        ? `${hoofdletter(g.plicht)} heeft geen termijn; er is niets op te schorten.`
        : `De termijn van ${g.plicht} telt niet vooruit van een dag, en kan dus niet stilstaan.`,
    hint: (g: { waarom: 'geen termijn' | 'telt niet vooruit' }) =>
      g.waarom === 'geen termijn'
        ? 'Zet de termijn in de zin waaruit de plicht ontstaat.'
        : 'Laat de termijn van een dag tellen: binnen … na …, of uiterlijk … na ….',
    uitleg:
      'Alleen een termijn die van een dag vooruit telt, kan stilstaan. Een vaste laatste dag en een teruggerekende termijn schuiven niet op.',
  },
  A026: {
    ernst: 'fout',
    titel: 'Te veel verlengingen en opschortingen',
    bericht: (g: { plicht: string; meeste: number }) =>
      `De termijn van ${g.plicht} wordt in meer dan ${String(g.meeste)} zinnen verlengd of opgeschort.`,
    hint: () => 'Voeg zinnen samen die dezelfde verlenging of opschorting geven.',
    uitleg:
      'Elke combinatie van verlengingen en opschortingen krijgt haar eigen laatste dag; het aantal is daarom begrensd.',
  },
  A028: {
    ernst: 'fout',
    titel: 'Afwijking zonder eigen termijn',
    bericht: (g: { verwijzing: string; deel: 'termijn' | 'begin' }) =>
      g.deel === 'termijn'
        ? `Deze zin gaat voor op ${g.verwijzing}, waar de plicht een termijn heeft, en noemt zelf geen termijn.`
        : `Deze zin gaat voor op ${g.verwijzing}, waar de termijn van een dag telt, en zegt niet wanneer de plicht nu begint.`,
    hint: (g: { deel: 'termijn' | 'begin' }) =>
      g.deel === 'termijn'
        ? 'Noem de termijn ook hier.'
        : 'Laat de termijn ook hier van een dag tellen: binnen … na …, of uiterlijk … na ….',
    uitleg:
      'De laatste dag hoort bij de zin waaruit de plicht ontstaat. Wijkt die zin voor een andere, dan geldt ook zijn termijn niet meer.',
  },
} as const;
