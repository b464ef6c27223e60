/** De opdracht `regel vraag`. */
import type { Command } from 'commander';
import { vraaghulp } from './hulp-vraag.ts';
import type { Afloop, Wereld } from './wereld.ts';

/** Een optie die vaker mag. */
const erbij = (waarde: string, eerder: readonly string[]): readonly string[] => [...eerder, waarde];

export function voegVraagToe(programma: Command, wereld: Wereld, klaar: (afloop: Afloop) => void): void {
  programma
    .command('vraag')
    .description('stel de vragen van een regeling één voor één, tot de uitkomst vaststaat')
    .usage('[opties]')
    .option('--regeling <pad>', 'bestand of map met precies één regeling; zonder deze optie de huidige map')
    .option('--beslissing <naam>', 'waar het over gaat: id, sleutel of naam (mag vaker)', erbij, [])
    .option('--zaak <bestand>', 'begin met wat al bekend is')
    .option('--hervat <bestand>', 'ga verder met een bewaard gesprek')
    .option('--neem-over', 'met --hervat: ook van een andere versie van de regeling, met wat nog past')
    .option('--bewaar <bestand>', 'bewaar het gesprek hier')
    .option('--antwoorden <bestand>', 'de antwoorden, een per regel; - is de standaardinvoer')
    .option('--een-vraag <zaak>', 'geef de volgende vraag bij deze zaak als JSON, en stop')
    .option('--json', 'met --antwoorden: geef de stand als JSON')
    .helpOption('-h, --help', 'toon deze hulp')
    .addHelpText('after', vraaghulp)
    .action(async (opties: { beslissing: string[] }) => {
      const { vraag } = await import('./commando-vraag.ts');
      klaar(await vraag(wereld, opties));
    });
}
