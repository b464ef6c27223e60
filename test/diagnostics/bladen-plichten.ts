/** Bladen met één fout in een termijn, een plicht of een bevoegdheid. */
import type { Foutblad } from './bladen.ts';

const termijn = (deel: string): NonNullable<Foutblad['wijzigingen']> => [
  ['  geldig: met', '  soort: verordening\n  geldig: met'],
  ['aanspraak op time-out.', `aanspraak op time-out;\n    d. de datum van de melding ${deel}.`],
];

const PLICHT = `regeling "Plichten"
  kenmerk: proef
  soort:   verordening

organen: het college, de raad.
partijen: de zorgaanbieder.

gegevens over het verslag
  datum van ontvangst: datum
  is volledig: ja/nee

uitkomsten over het verslag
  is klaar: ja/nee

plichten
  het verstrekken van het verslag: door het college

artikel 1
  Het college is verplicht tot het verstrekken van het verslag binnen een week na de datum van ontvangst van het verslag.

artikel 2
  Het verslag is klaar indien de plicht tot het verstrekken van het verslag op 1 mei 2026 is nagekomen.
`;

const plicht = (...wijzigingen: readonly (readonly [van: string, naar: string])[]): string =>
  wijzigingen.reduce(
    (tekst, [van, naar]) => {
      if (!tekst.includes(van)) throw new Error(`niet in het blad: ${van}`);
      return tekst.replace(van, naar);
    },
    PLICHT.replace(
      '  is volledig: ja/nee\n',
      wijzigingen.some(([, naar]) => naar.includes('volledig')) ? '  is volledig: ja/nee\n' : '',
    ),
  );

const week = 'binnen een week na de datum van ontvangst van het verslag';
const schrijfTermijn =
  'Schrijf: binnen een week na …, uiterlijk zes weken na …, uiterlijk 8 weken vóór …, uiterlijk op … of vóór ….';

export const plichten: readonly Foutblad[] = [
  {
    code: 'N040',
    tekst: plicht(['verslag: door het college', 'verslag: jegens de zorgaanbieder']),
    woorden: 'het verstrekken van het verslag',
    bericht: "Bij de plicht 'het verstrekken van het verslag' staat niet voor wie zij geldt.",
    hint: 'Schrijf bijvoorbeeld: het verstrekken van het verslag: door het college',
  },
  {
    code: 'N046',
    tekst: plicht(['verslag: door het college', 'verslag: door het colege']),
    woorden: 'het colege',
    bericht: "'het colege' is geen orgaan, geen partij en niets waarover gegevens zijn.",
    hint: "Bedoelde u 'het college'?",
    herstel: "Vervang door 'het college'",
  },
  {
    code: 'N012',
    tekst: plicht(['verslag: door het college', 'verslag: door het college, binnenkort']),
    woorden: 'binnenkort',
    bericht: "'binnenkort' kan niet bij een plicht staan.",
    hint: 'Mogelijk: door …, jegens …, peildatum …, termijn uit een wet, termijn uit een verordening of termijn uit een beleidsregel.',
  },
  {
    code: 'N041',
    tekst: plicht([week, 'binnen redelijke tijd']),
    woorden: 'binnen redelijke tijd',
    bericht: "'binnen redelijke tijd' is geen termijn.",
    hint: schrijfTermijn,
  },
  {
    code: 'N041',
    tekst: plicht([week, 'zo spoedig mogelijk']),
    woorden: 'zo spoedig mogelijk',
    bericht: "Uit 'zo spoedig mogelijk' volgt geen laatste dag.",
    hint: 'Laat de woorden weg: de toestand is dan niet vast te stellen zolang de plicht niet is nagekomen. Of maak van de laatste dag een beoordeling.',
  },
  {
    code: 'N041',
    tekst: plicht([
      'artikel 2',
      `artikel 3\n  Het college is niet verplicht tot het verstrekken van het verslag ${week},\n  indien het verslag niet volledig is.\n\nartikel 2`,
    ]),
    woorden: week,
    bericht: `De termijn '${week}' staat bij een zin die de plicht beperkt, en niet bij de zin waaruit zij ontstaat.`,
    hint: 'Zet de termijn bij de zin zonder alleen, niet of geen.',
  },
  {
    code: 'N042',
    tekst: plicht(['artikel 2', 'artikel 3\n  Het college kan de beschikking intrekken.\n\nartikel 2']),
    woorden: 'Het college kan de beschikking intrekken',
    bericht:
      "'Het college kan de beschikking intrekken': of dit een plicht, een bevoegdheid of iets anders is, volgt niet uit 'kan'.",
    hint: "Kies: '… is bevoegd tot …' (mag, en beslist zelf of hij het doet), '… is verplicht tot … binnen …' (moet), een uitkomst met 'aanspraak' (wie aan de voorwaarden voldoet, heeft er recht op), of 'procedure: \"…\"' als er in een zaak niets uit volgt.",
  },
  {
    code: 'N043',
    tekst: plicht(['op 1 mei 2026 is nagekomen', 'is nagekomen']),
    woorden: 'plicht tot het verstrekken van het verslag is nagekomen',
    bericht: 'Hoe het met de plicht tot het verstrekken van het verslag staat, hangt van de dag af.',
    hint: "Noem de dag vóór 'nagekomen': is op 1 maart 2026 nagekomen. De dag waarop het gebeurde heet 'de dag van nakoming van de plicht tot …'.",
  },
  {
    code: 'N044',
    tekst: plicht(['op 1 mei 2026 is nagekomen', 'niet te laat is nagekomen']),
    woorden: 'niet te laat is nagekomen',
    bericht:
      "'niet te laat is nagekomen' is geen toestand van een plicht; dat is niet ontstaan, loopt, nagekomen, te laat nagekomen, niet nagekomen of niet vast te stellen.",
  },
  {
    code: 'A025',
    tekst: plicht(
      [` ${week}`, ' indien het verslag volledig is'],
      ['  datum van ontvangst: datum\n', ''],
      ['is nagekomen', 'niet is nagekomen'],
    ),
    woorden: 'plicht tot het verstrekken van het verslag op 1 mei 2026 niet is nagekomen',
    bericht:
      "De plicht tot het verstrekken van het verslag heeft geen termijn; zij kan nooit de toestand 'niet nagekomen' hebben.",
    hint: 'Zet de termijn in de zin waaruit de plicht ontstaat.',
  },
  {
    code: 'A028',
    tekst: plicht([
      'artikel 2',
      'artikel 3\n  In afwijking van artikel 1: het college is verplicht tot het verstrekken van het verslag indien het verslag volledig is.\n\nartikel 2',
    ]),
    woorden:
      'In afwijking van artikel 1: het college is verplicht tot het verstrekken van het verslag indien het verslag volledig is.',
    bericht: 'Deze zin gaat voor op artikel 1, waar de plicht een termijn heeft, en noemt zelf geen termijn.',
    hint: 'Noem de termijn ook hier.',
  },
  {
    code: 'A028',
    tekst: plicht([
      'artikel 2',
      'artikel 3\n  In afwijking van artikel 1: het college is verplicht tot het verstrekken van het verslag vóór 1 mei 2026 indien het verslag volledig is.\n\nartikel 2',
    ]),
    woorden:
      'In afwijking van artikel 1: het college is verplicht tot het verstrekken van het verslag vóór 1 mei 2026 indien het verslag volledig is.',
    bericht:
      'Deze zin gaat voor op artikel 1, waar de termijn van een dag telt, en zegt niet wanneer de plicht nu begint.',
    hint: 'Laat de termijn ook hier van een dag tellen: binnen … na …, of uiterlijk … na ….',
  },
  {
    code: 'T018',
    tekst: plicht([
      'artikel 2',
      'artikel 3\n  De termijn van de plicht tot het verstrekken van het verslag wordt verlengd met een maand.\n\nartikel 2',
    ]),
    woorden: 'De termijn van de plicht tot het verstrekken van het verslag wordt verlengd met een maand.',
    bericht:
      'De termijn van de plicht tot het verstrekken van het verslag is niet met een maand te verlengen: hij telt niet vooruit in dezelfde eenheid.',
    hint: 'Verleng weken met weken en maanden met maanden, of schrijf de langere termijn uit in een zin met "In afwijking van".',
  },
  {
    code: 'A026',
    tekst: plicht([
      'artikel 2',
      `artikel 3\n${'  De termijn van de plicht tot het verstrekken van het verslag wordt verlengd met 2 weken.\n'.repeat(4)}  De termijn van de plicht tot het verstrekken van het verslag wordt verlengd met 3 weken.\n\nartikel 2`,
    ]),
    woorden: 'De termijn van de plicht tot het verstrekken van het verslag wordt verlengd met 3 weken.',
    bericht:
      'De termijn van de plicht tot het verstrekken van het verslag wordt in meer dan 4 zinnen verlengd of opgeschort.',
    hint: 'Voeg zinnen samen die dezelfde verlenging of opschorting geven.',
  },
  {
    code: 'N008',
    tekst: plicht(['is klaar: ja/nee', 'is klaar: datum, aanspraak']),
    woorden: 'datum, aanspraak',
    bericht: "Het type 'datum' kan hier niet.",
    hint: 'Een aanspraak is er of is er niet: ja/nee.',
  },
  {
    code: 'T017',
    wijzigingen: termijn('ligt binnen 0 dagen na 1 maart 2026'),
    woorden: '0 dagen',
    bericht: 'Een termijn van 0 dagen heeft geen enkele dag.',
    hint: "Is de dag zelf bedoeld, schrijf dan 'op …'.",
  },
  {
    code: 'T019',
    wijzigingen: termijn('is uiterlijk vijf etmalen na 1 maart 2026'),
    woorden: 'vijf etmalen',
    bericht: 'Een termijn van vijf etmalen eindigt op een uur, niet op een dag.',
    hint: 'Bedoelt de tekst dagen, schrijf dan dagen; is dat een keuze, leg haar dan vast in een lezing.',
  },
];
