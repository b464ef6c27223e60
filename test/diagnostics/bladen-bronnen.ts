/** Bronnen: bestanden die ontbreken, geen tekst zijn of elkaar gebruiken. */
import type { Foutblad } from './bladen.ts';

export const bronnen: readonly Foutblad[] = [
  {
    code: 'B001',
    wijzigingen: [['artikel 1 "M', 'gebruikt "weg.regel"\n\nartikel 1 "M']],
    woorden: '"weg.regel"',
    bericht: "Het bestand 'weg.regel' bestaat niet.",
  },
  { code: 'B001', paden: ['niets.regel'], woorden: '', bericht: "Het bestand 'niets.regel' bestaat niet." },
  {
    code: 'B002',
    wijzigingen: [['artikel 1 "M', 'gebruikt "b.regel"\n\nartikel 1 "M']],
    bestanden: { 'b.regel': { soort: 'tekst', tekst: 'gebruikt "proef.regel"\n' } },
    woorden: '"proef.regel"',
    bericht: 'Deze bestanden gebruiken elkaar: proef.regel → b.regel → proef.regel.',
  },
  {
    code: 'B003',
    tekst: 'keuze zorg: a, b.\n',
    woorden: 'k',
    bericht: "'proef.regel' bevat geen blok 'regeling' en wordt door geen regeling gebruikt.",
    hint: 'Begin het bestand met: regeling "Citeertitel".',
  },
  {
    code: 'B003',
    tekst: '',
    woorden: '',
    bericht: "'proef.regel' bevat geen blok 'regeling' en wordt door geen regeling gebruikt.",
    hint: 'Begin het bestand met: regeling "Citeertitel".',
  },
  {
    code: 'B004',
    wijzigingen: [['voorbeeld "Alles', 'regeling "Andere"\n\nvoorbeeld "Alles']],
    woorden: '"Andere"',
    bericht:
      'Het bestand hoort al bij de regeling "Proefverordening"; een tweede blok \'regeling\' kan niet.',
  },
  {
    code: 'B005',
    wijzigingen: [['artikel 1 "M', 'gebruikt "b.regel"\n\nartikel 1 "M']],
    bestanden: { 'b.regel': { soort: 'geen tekst' } },
    woorden: '"b.regel"',
    bericht: "'b.regel' is geen UTF-8-tekst.",
    hint: "Sla het bestand op als UTF-8 (in VS Code rechtsonder: 'Save with Encoding').",
  },
  {
    code: 'B006',
    wijzigingen: [['artikel 1 "M', 'gebruikt "delen"\n\nartikel 1 "M']],
    bestanden: { delen: { soort: 'map' } },
    woorden: '"delen"',
    bericht: "'delen' is een map, geen bestand.",
  },
  {
    code: 'B007',
    wijzigingen: [['artikel 1 "M', 'gebruikt "../b.regel"\n\nartikel 1 "M']],
    bestanden: { '../b.regel': { soort: 'buiten' } },
    woorden: '"../b.regel"',
    bericht: "'../b.regel' ligt buiten de map van de regeling.",
  },
];
