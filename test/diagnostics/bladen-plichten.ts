/** Bladen met één fout in een termijn, een plicht of een bevoegdheid. */
import type { Foutblad } from './bladen.ts';

const termijn = (deel: string): NonNullable<Foutblad['wijzigingen']> => [
  ['  geldig: met', '  soort: verordening\n  geldig: met'],
  ['aanspraak op time-out.', `aanspraak op time-out;\n    d. de datum van de melding ${deel}.`],
];

export const plichten: readonly Foutblad[] = [
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
