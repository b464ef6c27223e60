/** Bladen met één fout in een opschorting. */
import type { Foutblad } from './bladen.ts';

const blad = (zin: string, termijn: string): string => `regeling "Opschorting"
  kenmerk: proef
  soort:   verordening

organen: het college.

gegevens over het verslag
  datum van ontvangst: datum

plichten
  het verstrekken van het verslag: door het college

artikel 1
  Het college is verplicht tot het verstrekken van het verslag ${termijn} de datum van ontvangst van het verslag.

artikel 2
  De termijn van de plicht tot het verstrekken van het verslag wordt opgeschort ${zin}.
`;

export const opschorting: readonly Foutblad[] = [
  {
    code: 'N075',
    tekst: blad('van 1 mei 2026', 'binnen een week na'),
    woorden: 'van 1 mei 2026',
    bericht: "'van 1 mei 2026' zegt niet van welke tot en met welke dag de termijn stilstaat.",
    hint: 'Schrijf: wordt opgeschort van D1 tot en met D2, of: met ingang van de dag na D1 tot D2. Achter `tot` telt de dag zelf niet mee. Kan een dag er nog niet zijn, maak het gegeven dan facultatief.',
  },
  {
    code: 'T029',
    tekst: blad('van 1 mei 2026 tot en met 5 mei 2026', 'uiterlijk op'),
    woorden:
      'De termijn van de plicht tot het verstrekken van het verslag wordt opgeschort van 1 mei 2026 tot en met 5 mei 2026.',
    bericht:
      'De termijn van de plicht tot het verstrekken van het verslag telt niet vooruit van een dag, en kan dus niet stilstaan.',
    hint: 'Laat de termijn van een dag tellen: binnen … na …, of uiterlijk … na ….',
  },
];
