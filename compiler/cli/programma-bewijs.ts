/** De opdrachten over bewijs: wat `regel toets` erover aanneemt, en `regel herhaal`. */
import type { Command } from 'commander';
import type { Afloop, Wereld } from './wereld.ts';

type Klaar = (afloop: Afloop) => void;

const erbij = (waarde: string, eerder: readonly string[]): readonly string[] => [...eerder, waarde];

/** De opties van `regel toets` waarmee een uitkomst haar bewijs krijgt. */
export const metBewijs = (opdracht: Command): Command =>
  opdracht
    .option(
      '--bekend-op <dag>',
      'met alleen wat op die dag al bekend was (de herkomst in de zaak zegt sinds wanneer)',
    )
    .option(
      '--bewijs <bestand>',
      'schrijf een bewijs waarmee de uitkomst later te herhalen is (regel herhaal)',
    )
    .option(
      '--afscherm',
      'in het bewijs: geen bijzondere of strafrechtelijke gegevens en geen redenen, maar een afdruk',
    )
    .option('--afscherm-pad <pad>', 'in het bewijs: van dit gegeven alleen een afdruk (mag vaker)', erbij, [])
    .option(
      '--sleutel <bestand>',
      'waar de sleutel van de afdrukken komt; zonder deze optie naast het bewijs',
    );

export const herhaalhulp = `
Voorbeelden:
  regel toets zaak.json --regeling policies/mijn-regeling --bewijs zaak.bewijs.json
  regel herhaal zaak.bewijs.json --regeling policies/mijn-regeling
  regel herhaal zaak.bewijs.json --zaak zaak.json --sleutel zaak.bewijs.sleutel.json   ook wat is afgeschermd

Afloop 0: elke uitkomst en elke uitleg is letter voor letter herhaald. Afloop 1: iets is anders, niet na te rekenen of gewijzigd;
de uitvoer zegt wat.
`;

export function voegHerhaalToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('herhaal')
    .description('reken een bewijs opnieuw uit, en zeg of het hetzelfde is of wat er anders is')
    .usage('[opties] <bewijs>')
    .argument('<bewijs>', 'een bestand dat regel toets --bewijs schreef')
    .option('--regeling <pad>', 'bestand of map met de regeling; zonder deze optie de huidige map')
    .option('--zaak <bestand>', 'de oorspronkelijke zaak, voor wat in het bewijs is afgeschermd')
    .option('--sleutel <bestand>', 'de sleutel van de afdrukken; zonder deze optie die naast het bewijs ligt')
    .option('--afdruk <sha256>', 'controleer ook of dit het bewijs met deze afdruk is')
    .option('--json', 'geef het verslag als JSON')
    .helpOption('-h, --help', 'toon deze hulp')
    .addHelpText('after', herhaalhulp)
    .action(async (naam: string, opties: object) => {
      const { voerHerhaalUit } = await import('./commando-herhaal.ts');
      klaar(await voerHerhaalUit(wereld, naam, opties));
    });
}

export const registratiehulp = `
Voorbeelden:
  regel registratie policies/mijn-regeling > registratie.md
  regel registratie policies/mijn-regeling --antwoorden antwoorden.json --json

Ingevuld is alleen wat de regeling zelf zegt. De antwoorden zijn een JSON-object met de velden van het register:
{ "organization": "…", "status": "In gebruik", "contact_email": "…" }
`;

export function voegRegistratieToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('registratie')
    .description(
      'maak van een regeling een registratie voor het Algoritmeregister, met wat nog in te vullen is',
    )
    .usage('[opties] [pad]')
    .argument('[pad]', 'bestand of map met precies één regeling; zonder pad de huidige map')
    .option('--antwoorden <bestand>', 'een JSON-bestand met wat de regeling niet weet')
    .option('--json', 'geef de velden als JSON, met wat nog in te vullen is')
    .helpOption('-h, --help', 'toon deze hulp')
    .addHelpText('after', registratiehulp)
    .action(async (pad: string | undefined, opties: object) => {
      const { registreer } = await import('./commando-registratie.ts');
      klaar(await registreer(wereld, pad, opties));
    });
}
