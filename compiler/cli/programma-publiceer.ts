/** De opdracht `publiceer`. */
import type { Command } from 'commander';
import type { Afloop, Wereld } from './wereld.ts';

const hulp = `
De website staat in één map en doet geen enkel verzoek naar buiten: open index.html, of zet de map op een webserver. Elke uitkomst
heeft een formulier dat rekent in de browser van de lezer. De officiële tekst komt er alleen bij met --met-tekst, uit bron.txt of
bron.xml naast de regeling.

Voorbeeld:
  regel publiceer policies --uit site
`;

export function voegPubliceerToe(
  programma: Command,
  wereld: Wereld,
  klaar: (afloop: Afloop) => void,
  paden: readonly [string, string],
): void {
  programma
    .command('publiceer')
    .description('maak een website van regelingen, om na te lezen en te proberen')
    .usage('[opties] [paden…]')
    .argument(...paden)
    .option('--uit <map>', 'de map waarin de website komt')
    .option('--met-tekst', 'zet de officiële tekst erbij, waar die naast de regeling ligt')
    .helpOption('-h, --help', 'toon deze hulp')
    .addHelpText('after', hulp)
    .action(async (namen: string[], opties: object) => {
      const { publiceer } = await import('./commando-publiceer.ts');
      klaar(await publiceer(wereld, namen, opties));
    });
}
