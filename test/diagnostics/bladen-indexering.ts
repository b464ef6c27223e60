/** Bladen met één fout in een indexering. */
import type { Foutblad } from './bladen.ts';

const ZIN =
  'Het tarief wordt jaarlijks per 1 januari, voor het eerst per 1 januari 2017, geïndexeerd met de prijsindex, afgerond op centen.';

const BLAD = `regeling "Indexering"
  kenmerk: proef

gegevens over de zaak
  datum: datum

reeks prijsindex: percentage
  bron: "https://voorbeeld.nl"
  | jaar | waarde |
  | 2017 |   1,4% |
  | 2018 |  -0,5% |

uitkomsten over de zaak
  tarief: bedrag, peildatum de datum

artikel 1
  Het tarief is € 100.

artikel 2
  ${ZIN}
`;

const blad = (van: string, naar: string): string => {
  if (!BLAD.includes(van)) throw new Error(`niet in het blad: ${van}`);
  return BLAD.replace(van, naar);
};

export const indexering: readonly Foutblad[] = [
  {
    code: 'N076',
    tekst: blad('per 1 januari, voor het eerst', 'voor het eerst'),
    woorden: 'voor het eerst per 1 januari 2017,',
    bericht:
      "'voor het eerst per 1 januari 2017,' is hier niet te lezen; hier staat 'per 1 januari, voor het eerst per 1 januari 2017'.",
    hint: `Schrijf: ${ZIN}`,
  },
  {
    code: 'T030',
    tekst: blad('tarief: bedrag, peildatum de datum', 'tarief: bedrag')
      .replace('  datum: datum', '  datum: datum\n  telt: ja/nee')
      .replace('€ 100.', '€ 100 indien telt en de datum ligt na 1 mei 2020.'),
    woorden: ZIN,
    bericht: "'tarief' heeft geen peildatum; hoe vaak er is geïndexeerd, is dan niet te zeggen.",
    hint: 'Zet achter het type van de uitkomst: peildatum <datum>.',
  },
  {
    code: 'T031',
    tekst: blad('-0,5%', '-120%'),
    woorden: '| 2018 | -120% |',
    bericht: "De reeks 'prijsindex' bevat -120%; daarmee zou het bedrag onder nul komen.",
  },
  {
    code: 'A046',
    tekst: blad('artikel 1', 'artikel 1, geldig met ingang van 1 januari 2016'),
    woorden: 'Het tarief is € 100.',
    bericht:
      "'tarief' wordt geïndexeerd, maar deze regel geldt maar een deel van de tijd; van welk jaar zijn bedrag is, staat er niet.",
    hint: 'Geef het geïndexeerde en het nieuwe bedrag elk een eigen uitkomst, en laat een regel tussen die twee kiezen.',
  },
  {
    code: 'A047',
    tekst: blad('afgerond op centen.', `afgerond op centen.\n  ${ZIN}`),
    woorden: ZIN,
    bericht: "'tarief' wordt in twee zinnen geïndexeerd.",
    hint: 'Zet beide percentages in één reeks, of geef elke indexering een eigen uitkomst.',
  },
];
