/** Tabellen: de schrijfwijze van rijen en cellen. */
import type { Foutblad } from './bladen.ts';

const zin = '  De ontvanger van de melding is het college.\n';
const tabel = (...rijen: readonly string[]): readonly (readonly [string, string])[] => [
  [zin, `  De ontvanger van de melding volgt uit de tabel:\n${rijen.map((rij) => `    ${rij}\n`).join('')}`],
];

export const tabellen: readonly Foutblad[] = [
  {
    code: 'S001',
    wijzigingen: [[zin, `${zin}    | zorg van de melding |\n`]],
    woorden: '|',
    bericht: "Hier staat '|'; verwacht werd een zin boven de tabel die op een dubbele punt eindigt.",
  },
  {
    code: 'S018',
    wijzigingen: tabel('| zorg van de melding | ontvanger van de melding |', '| time-out |'),
    woorden: '| time-out |',
    bericht: 'Deze rij heeft 1 cel; de tabel heeft 2 kolommen.',
    hint: "Een lege cel is ook een cel: zet er '|' omheen.",
  },
  {
    code: 'S018',
    wijzigingen: tabel('| ontvanger van de melding |', '| de raad | het college |'),
    woorden: '| de raad | het college |',
    bericht: 'Deze rij heeft 2 cellen; de tabel heeft 1 kolom.',
  },
  {
    code: 'S019',
    wijzigingen: tabel('| ontvanger van de melding |', '| de raad'),
    woorden: 'raad',
    bericht: "Deze rij van de tabel eindigt niet met '|'.",
    hint: "Zet '|' achter de laatste cel; een rij staat op één regel.",
  },
  {
    code: 'S023',
    wijzigingen: tabel('| ontvanger van de melding |'),
    woorden: '| ontvanger van de melding |',
    bericht: 'Deze tabel heeft alleen een rij met de namen van de kolommen.',
    hint: 'Zet er ten minste één rij onder.',
  },
  {
    code: 'S024',
    wijzigingen: tabel(`|${' datum van de melding |'.repeat(1000)}`, '| x |'),
    woorden: `|${' datum van de melding |'.repeat(1000)}`,
    bericht: 'Deze tabel heeft 1000 kolommen; een tabel heeft er hooguit 50.',
    hint: 'Verdeel haar over meer tabellen, of maak van de kolommen rijen.',
  },
];
