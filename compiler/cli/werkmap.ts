/** Van genoemde paden naar een gelezen werkruimte. */
import { posix } from 'node:path';
import { dirname, resolve } from 'node:path';
import { nieuwGeheugen, leesWerkruimte, type Bestandsinhoud, type Geheugen, type Werkruimte } from '../workspace.ts';
import { isFout, ordenProblemen, type Probleem } from '../diagnostics/probleem.ts';
import type { Gecompileerd } from '../phases.ts';
import { leesBestand } from './bestanden.ts';
import type { Bronnen } from './toonbaar.ts';
import { opAlfabet, regelsIn, vanaf, zoekRegels } from './zoek.ts';

export interface Werkmap extends Bronnen {
  readonly regelingen: readonly Gecompileerd[];
  readonly problemen: readonly Probleem[];
  readonly fouten: number;
}

export type Geopend =
  | { readonly soort: 'open'; readonly werkmap: Werkmap }
  | { readonly soort: 'verkeerd'; readonly zin: string; readonly hint?: string };

/** Leest en compileert wat de gebruiker noemt; zonder paden de huidige map. */
export function openWerkmap(map: string, argumenten: readonly string[]): Geopend {
  const gevonden = zoekRegels(map, argumenten);
  if (gevonden.soort === 'verkeerd') return gevonden;
  const geheugen = nieuwGeheugen();
  const eerste = lees(map, gevonden.paden, geheugen);
  const wezen = eerste.problemen.filter(({ code, bestand }) => code === 'B003' && gevonden.genoemd.has(bestand));
  const buren = wezen.flatMap(({ bestand }) => burenVan(map, bestand));
  const met = buren.length === 0 ? eerste : lees(map, uniek([...gevonden.paden, ...buren]), geheugen);
  const bedoeld = buren.length === 0 ? met : alleenOver(met, gevonden.paden);
  return { soort: 'open', werkmap: bedoeld };
}

/** Wie een deel van een regeling noemt, bedoelt de regeling waar het bij hoort: die staat ernaast of erboven. */
function burenVan(map: string, bestand: string): readonly string[] {
  const eigen = dirname(resolve(map, bestand));
  const alle = [...regelsIn(eigen), ...regelsIn(dirname(eigen))];
  return alle.map((pad) => vanaf(map, pad));
}

/** Van de buren telt alleen wat met de genoemde bestanden samen een regeling is. */
function alleenOver(werkmap: Werkmap, paden: readonly string[]): Werkmap {
  const regelingen = werkmap.regelingen.filter(({ bestanden }) => bestanden.some((pad) => paden.includes(pad)));
  const erbij = new Set([...paden, ...regelingen.flatMap(({ bestanden }) => bestanden)]);
  return maakWerkmap(
    regelingen,
    werkmap.problemen.filter(({ bestand }) => erbij.has(bestand)),
    new Map([...werkmap.teksten].filter(([pad]) => erbij.has(pad))),
    werkmap.redenen,
  );
}

const uniek = (paden: readonly string[]): readonly string[] => [...new Set(paden)].sort(opAlfabet);

function lees(map: string, paden: readonly string[], geheugen: Geheugen): Werkmap {
  const redenen = new Map<string, string>();
  const ruim = leesWerkruimte(paden, lezer(map, redenen), geheugen);
  const delen = ruim.regelingen.map((regeling) => binnenDeMap(map, regeling, redenen, geheugen));
  const streng = delen.filter((deel): deel is Werkruimte => 'teksten' in deel);
  const vervangen = new Set(streng.flatMap(({ regelingen }) => regelingen.map(({ hoofdbestand }) => hoofdbestand)));
  const oud = new Set(
    ruim.regelingen.filter(({ hoofdbestand }) => vervangen.has(hoofdbestand)).flatMap(({ problemen }) => problemen),
  );
  return maakWerkmap(
    delen.flatMap((deel) => ('teksten' in deel ? deel.regelingen : [deel])),
    [...ruim.problemen.filter((probleem) => !oud.has(probleem)), ...streng.flatMap(({ problemen }) => problemen)],
    ruim.teksten,
    redenen,
  );
}

/**
 * Een regeling leest alleen in haar eigen map en daaronder (B007). Bij het openen van een bovenliggende map ligt alles
 * binnen bereik; daarom wordt wie toch buiten haar map las, opnieuw gelezen met die map als grens.
 */
function binnenDeMap(
  map: string,
  regeling: Gecompileerd,
  redenen: Map<string, string>,
  geheugen: Geheugen,
): Gecompileerd | Werkruimte {
  const grens = posix.dirname(regeling.hoofdbestand);
  const erbuiten = regeling.bestanden.some((pad) => leesBestand(map, pad, grens).soort === 'buiten');
  return erbuiten ? leesWerkruimte([regeling.hoofdbestand], lezer(map, redenen, grens), geheugen) : regeling;
}

function lezer(map: string, redenen: Map<string, string>, grens?: string): (pad: string) => Bestandsinhoud {
  return (pad) => {
    const gelezen = leesBestand(map, pad, grens);
    if (gelezen.soort === 'tekst') return gelezen;
    redenen.set(pad, gelezen.zin);
    return { soort: gelezen.soort };
  };
}

function maakWerkmap(
  regelingen: readonly Gecompileerd[],
  problemen: readonly Probleem[],
  teksten: ReadonlyMap<string, string>,
  redenen: ReadonlyMap<string, string>,
): Werkmap {
  const geordend = ordenProblemen(problemen);
  return { regelingen, problemen: geordend, teksten, redenen, fouten: geordend.filter(isFout).length };
}
