/** Wat de bibliotheek voor opdrachtregels in het Engels zegt, in het Nederlands. */
import type { Command, HelpConfiguration } from 'commander';

const koppen: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

export const hulpopmaak: HelpConfiguration = {
  styleTitle: (kop) => koppen[kop] ?? kop,
  subcommandTerm: (opdracht: Command) => {
    const namen = [opdracht.name(), ...opdracht.aliases()].join(', ');
    return opdracht.usage() === '' ? namen : `${namen} ${kort(opdracht)}`.trimEnd();
  },
  commandUsage: (opdracht: Command) => {
    const namen = [opdracht.name()];
    for (let boven = opdracht.parent; boven; boven = boven.parent) namen.unshift(boven.name());
    return `${namen.join(' ')} ${opdracht.usage()}`;
  },
  optionDescription: ({ description, defaultValue }) =>
    typeof defaultValue === 'string' ? `${description} (standaard: ${defaultValue})` : description,
};

/** De argumenten in de lijst van opdrachten; de opties staan bij de opdracht zelf. */
const kort = (opdracht: Command): string => opdracht.usage().replace('[opties]', '').trim();

type Vorm = readonly [patroon: RegExp, zin: string];

const vormen: readonly Vorm[] = [
  [/^unknown option '(.*?)'/s, "De optie '$1' bestaat niet."],
  [/^unknown command '(.*?)'/s, "De opdracht '$1' bestaat niet."],
  [/^missing required argument '(.*?)'/s, "Er ontbreekt een argument: '$1'."],
  [/^option '(.*?)' argument missing/s, "Achter de optie '$1' ontbreekt de waarde."],
  [/^required option '(.*?)' not specified/s, "De optie '$1' is verplicht."],
  [/^option '(.*?)' cannot be used with option '(.*?)'/s, "De opties '$1' en '$2' gaan niet samen."],
  [/^too many arguments for '(.*?)'.*/s, "Er staan te veel argumenten achter '$1'."],
  [/^too many arguments.*/s, 'Er staan te veel argumenten.'],
];

/** Een foutmelding als "error: unknown option '--jsn'\n(Did you mean --json?)". */
export function vertaal(melding: string): string {
  const kaal = melding.replace(/^error: /, '').trim();
  const [vorm] = vormen.flatMap(([patroon, zin]) => {
    const gevonden = patroon.exec(kaal);
    return gevonden ? [zin.replace(/\$(\d)/g, (_, nummer: string) => gevonden[Number(nummer)] ?? '')] : [];
  });
  const bedoeld = /\(Did you mean (?:one of )?(.*?)\?\)\s*$/s.exec(kaal)?.[1];
  const hint = bedoeld === undefined ? '' : ` Bedoelde u ${bedoeld.replace(/, ([^,]*)$/, ' of $1')}?`;
  return `${vorm ?? kaal}${hint}`;
}
