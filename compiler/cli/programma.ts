/**
 * De opdrachtregel: welke opdrachten er zijn, wat zij aannemen, en hulp in het Nederlands. De opdrachten zelf worden pas
 * geladen als zij gevraagd zijn, zodat `--versie`, `leg-uit` en een tikfout meteen antwoord geven.
 */
import { Command, CommanderError, Option } from 'commander';
import {
  bronhulp,
  codehulp,
  compileerhulp,
  controleerhulp,
  dekkinghulp,
  hoofdhulp,
  opmaakhulp,
  testhulp,
  toetshulp,
  verdeelhulp,
} from './hulp.ts';
import { metBewijs, voegHerhaalToe, voegRegistratieToe } from './programma-bewijs.ts';
import { voegPubliceerToe } from './programma-publiceer.ts';
import { voegVraagToe } from './programma-vraag.ts';
import { hulpopmaak, vertaal } from './vertaling.ts';
import { versie } from './versie.ts';
import { schrijf, type Afloop, type Wereld } from './wereld.ts';
import { zichtbaar } from './zichtbaar.ts';

/** Voert een opdracht uit en geeft de afloop: 0 goed, 1 problemen gevonden, 2 verkeerd gebruik. */
export async function voerUit(argumenten: readonly string[], wereld: Wereld): Promise<Afloop> {
  let afloop: Afloop = 0;
  const tekst = { uit: '', fout: '' };
  const programma = maakProgramma(wereld, (code) => (afloop = code), tekst);
  try {
    await programma.parseAsync([...argumenten], { from: 'user' });
  } catch (fout) {
    if (!(fout instanceof CommanderError)) throw fout;
    afloop = fout.exitCode === 0 ? 0 : 2;
  }
  await schrijf(wereld.uit, tekst.uit);
  await schrijf(wereld.fout, tekst.fout);
  return afloop;
}

type Klaar = (afloop: Afloop) => void;

function maakProgramma(wereld: Wereld, klaar: Klaar, tekst: { uit: string; fout: string }): Command {
  const programma = new Command('regel')
    .description(
      'Schrijf gemeentelijk beleid als regels, controleer het, en beoordeel zaken met uitleg per bepaling.',
    )
    .usage('<opdracht> [opties]')
    .version(versie(), '-v, --versie', 'toon het versienummer')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon de hulp van een opdracht')
    .configureHelp(hulpopmaak)
    .configureOutput({
      writeOut: (deel) => (tekst.uit += deel),
      writeErr: (deel) => (tekst.fout += deel),
      outputError: (deel) => (tekst.fout += foutzin(wereld, deel)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
    .exitOverride()
    .addHelpText('after', hoofdhulp);
  voegControleerToe(programma, wereld, klaar);
  voegCompileerToe(programma, wereld, klaar);
  voegToetsToe(programma, wereld, klaar);
  voegHerhaalToe(programma, wereld, klaar);
  voegRegistratieToe(programma, wereld, klaar);
  voegVraagToe(programma, wereld, klaar);
  voegVerdeelToe(programma, wereld, klaar);
  voegTestToe(programma, wereld, klaar);
  voegDekkingToe(programma, wereld, klaar);
  voegPubliceerToe(programma, wereld, klaar, paden);
  voegOpmaakToe(programma, wereld, klaar);
  voegBronToe(programma, wereld, klaar);
  voegLegUitToe(programma, wereld, klaar);
  voegRondleidingToe(programma, wereld, klaar);
  return programma;
}

function foutzin({ fout: { verf } }: Wereld, melding: string): string {
  return `${verf.red(verf.bold('Fout:'))} ${zichtbaar(vertaal(melding))}\nMeer weten: regel --help\n`;
}

const helpOpties = ['-h, --help', 'toon deze hulp'] as const;
const paden = ['[paden...]', '.regel-bestanden of mappen; zonder paden de huidige map'] as const;

function voegControleerToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('controleer')
    .alias('check')
    .description('controleer regelingen en toon elk probleem op zijn plaats')
    .usage('[opties] [paden…]')
    .argument(...paden)
    .option('--json', 'geef de problemen als JSON')
    .option('--vragen', 'zeg per beslissing of haar open vragen exact zijn, en waardoor niet')
    .option('--vers', 'lees alles opnieuw, ook wat de vorige keer in orde was')
    .helpOption(...helpOpties)
    .addHelpText('after', controleerhulp)
    .action(async (namen: string[], opties: object) => {
      const { controleerNieuws } = await import('./controleer-nieuws.ts');
      klaar(await controleerNieuws(wereld, namen, opties));
    });
}

function voegCompileerToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('compileer')
    .alias('build')
    .description('maak van regelingen TypeScript of JavaScript, met een schema van de zaak')
    .usage('[opties] [paden…]')
    .argument(...paden)
    .option('--uit <map>', 'schrijf in deze map, en niet naast de regeling')
    .option(
      '--doel <doel>',
      'ts (TypeScript), js (JavaScript met typen), of model: druk af wat de compiler begrepen heeft',
      'ts',
    )
    .option('--controleer-actueel', 'schrijf niets; meld wat verouderd is of ontbreekt')
    .helpOption(...helpOpties)
    .addHelpText('after', compileerhulp)
    .action(async (namen: string[], opties: { doel: string }) => {
      const { compileer } = await import('./commando-compileer.ts');
      klaar(await compileer(wereld, namen, opties));
    });
}

/** Een optie die vaker mag. */
const erbij = (waarde: string, eerder: readonly string[]): readonly string[] => [...eerder, waarde];

function voegToetsToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  metBewijs(programma.command('toets'))
    .alias('run')
    .description('beoordeel een zaak met een regeling')
    .usage('[opties] <zaak>')
    .argument(
      '[zaak]',
      'een .json-bestand, een .ndjson-bestand (een zaak per regel), of - voor de standaardinvoer',
    )
    .option('--regeling <pad>', 'bestand of map met precies één regeling; zonder deze optie de huidige map')
    .option('--beslissing <naam>', 'alleen deze beslissing: haar id, sleutel of naam (mag vaker)', erbij, [])
    .option('--lezing <naam=letter>', 'lees met dit alternatief van een lezing (mag vaker)', erbij, [])
    .option('--uitleg', 'leg elke uitkomst uit')
    .addOption(
      new Option(
        '--wat-als [pad=waarde]',
        'wat zou de uitkomst veranderen; met pad=waarde: de uitkomst ervoor en erna (mag vaker)',
      )
        .preset('')
        .argParser(erbij)
        .default([], ''),
    )
    .option(
      '--naar <waarde>',
      'met --wat-als: alleen wat deze uitkomst geeft, zoals ja of "ten minste € 100"',
    )
    .option('--json', 'geef de uitkomsten als JSON; bij meer zaken één regel per zaak')
    .helpOption(...helpOpties)
    .addHelpText('after', toetshulp)
    .action(
      async (
        zaak: string | undefined,
        opties: { beslissing: string[]; lezing: string[]; watAls: string[] },
      ) => {
        const { toets } = await import('./commando-toets.ts');
        klaar(await toets(wereld, zaak, opties));
      },
    );
}

function voegVerdeelToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('verdeel')
    .description('verdeel wat schaars is over een momentopname van zaken')
    .usage('[opties] <regeling> <verdeling> <zaken>')
    .argument('<regeling>', 'bestand of map met precies één regeling')
    .argument('<verdeling>', 'de naam van een verdeling')
    .argument(
      '<zaken>',
      'een .ndjson-bestand met per regel een kenmerk en een zaak, of - voor de standaardinvoer',
    )
    .option('--lezing <naam=letter>', 'lees met dit alternatief van een lezing (mag vaker)', erbij, [])
    .option('--json', 'geef de uitslag als JSON')
    .helpOption(...helpOpties)
    .addHelpText('after', verdeelhulp)
    .action(async (pad: string, naam: string, zaken: string, opties: { lezing: string[] }) => {
      const { verdeel } = await import('./commando-verdeel.ts');
      klaar(await verdeel(wereld, pad, naam, zaken, opties));
    });
}

function voegTestToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('test')
    .description('draai de voorbeelden in de regelingen')
    .usage('[opties] [paden…]')
    .argument(...paden)
    .option('--filter <tekst>', 'alleen voorbeelden met deze tekst in hun naam')
    .option('--json', 'geef de uitslag als JSON')
    .helpOption(...helpOpties)
    .addHelpText('after', testhulp)
    .action(async (namen: string[], opties: object) => {
      const { test } = await import('./commando-test.ts');
      klaar(await test(wereld, namen, opties));
    });
}

function voegDekkingToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('dekking')
    .description('toon van elke bepaling wat de regeling ermee doet, en wat er ontbreekt')
    .usage('[opties] [paden…]')
    .argument(...paden)
    .option('--alles', 'toon ook elk onderdeel')
    .option('--json', 'geef de dekking als JSON')
    .option('--html <bestand>', 'schrijf de dekking als bladzijde')
    .helpOption(...helpOpties)
    .addHelpText('after', dekkinghulp)
    .action(async (namen: string[], opties: object) => {
      const { dekking } = await import('./commando-dekking.ts');
      klaar(await dekking(wereld, namen, opties));
    });
}

function voegOpmaakToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('opmaak')
    .alias('format')
    .description('geef elke regeling dezelfde opmaak; de betekenis verandert niet')
    .usage('[opties] [paden…]')
    .argument(
      '[paden...]',
      '.regel- en .md-bestanden of mappen; zonder paden de huidige map; - leest de standaardinvoer',
    )
    .option('--controleer', 'schrijf niets; noem de bestanden die anders opgemaakt horen te zijn')
    .option('--bestand <pad>', 'met -: onder deze naam, voor de instellingen en de meldingen')
    .helpOption(...helpOpties)
    .addHelpText('after', opmaakhulp)
    .action(async (namen: string[], opties: object) => {
      const { opmaak } = await import('./commando-opmaak.ts');
      klaar(await opmaak(wereld, namen, opties));
    });
}

function voegBronToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  const tekst = [
    '[tekst]',
    'de officiële tekst: platte tekst uit een PDF, of XML; zonder tekst bron.txt of bron.xml naast de regeling',
  ] as const;
  const regeling = [
    '--regeling <pad>',
    'map met precies één regeling; zonder deze optie de huidige map',
  ] as const;
  const deel = ['--deel <naam>', 'alleen dit deel van de tekst, zoals "Bijlage 3"'] as const;
  const opdracht = programma
    .command('bron')
    .description(
      'leg vast welke bepalingen een officiële tekst heeft, of vergelijk haar met wat is vastgelegd',
    )
    .usage('[opties] [tekst]\n          regel bron vergelijk [opties] [tekst]')
    .argument(...tekst)
    .option(...regeling)
    .option(...deel)
    .option('--overschrijf', 'schrijf ook als er bepalingen uit de index verdwijnen')
    .option('--json', 'geef de index en de problemen als JSON')
    .helpOption(...helpOpties)
    .helpCommand(false)
    .addHelpText('after', bronhulp)
    .action(async (naam: string | undefined, opties: object) => {
      const { bron } = await import('./commando-bron.ts');
      klaar(await bron(wereld, naam, opties));
    });
  opdracht
    .command('vergelijk')
    .description('zeg welke bepalingen anders zijn dan in de index')
    .usage('[opties] [tekst]')
    .argument(...tekst)
    .option(...regeling)
    .option(...deel)
    .option('--json', 'geef de verschillen als JSON')
    .helpOption(...helpOpties)
    .action(async (naam: string | undefined, _opties: object, commando: Command) => {
      // De opties staan ook bij `bron`, en worden daar gelezen.
      const opties = commando.optsWithGlobals();
      const { vergelijk } = await import('./commando-bron.ts');
      klaar(await vergelijk(wereld, naam, opties));
    });
}

function voegLegUitToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('leg-uit')
    .alias('explain')
    .description('leg de code van een probleem uit; zonder code: toon alle codes')
    .usage('[code]')
    .argument('[code]', 'een code zoals N001')
    .helpOption(...helpOpties)
    .addHelpText('after', codehulp)
    .action(async (code: string | undefined) => {
      const { legUit } = await import('./commando-leg-uit.ts');
      klaar(await legUit(wereld, code));
    });
}

function voegRondleidingToe(programma: Command, wereld: Wereld, klaar: Klaar): void {
  programma
    .command('rondleiding', { hidden: true })
    .description('laat met de zaken van een regeling zien wat zij doet')
    .argument('<map>', 'een map met een regeling en een map zaken')
    .helpOption(...helpOpties)
    .action(async (map: string) => {
      const { rondleiding } = await import('./commando-rondleiding.ts');
      klaar(await rondleiding(wereld, map));
    });
}
