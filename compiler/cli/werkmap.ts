/** Van genoemde paden naar een gelezen werkruimte. */
import { dirname, posix, resolve } from 'node:path';
import {
  leesWerkruimte,
  nieuwGeheugen,
  type Bestandsinhoud,
  type Geheugen,
  type Werkruimte,
} from '../workspace.ts';
import { isFout, ordenProblemen, type Probleem } from '../diagnostics/probleem.ts';
import type { Gecompileerd } from '../phases.ts';
import { leesBinnen } from './bestanden.ts';
import type { Bronnen } from './toonbaar.ts';
import { opAlfabet, regelsDirectIn, vanaf, zoekRegels } from './zoek.ts';

export interface Werkmap extends Bronnen {
  readonly regelingen: readonly Gecompileerd[];
  readonly problemen: readonly Probleem[];
  readonly fouten: number;
  /** Per regeling haar eigen bestanden, en die van de regelingen die zij gebruikt. */
  readonly bronnen: readonly Regelingbronnen[];
}

export interface Regelingbronnen {
  readonly eigen: readonly string[];
  readonly gebruikt: readonly string[];
}

export type Geopend =
  | { readonly soort: 'open'; readonly werkmap: Werkmap }
  | { readonly soort: 'verkeerd'; readonly zin: string; readonly hint?: string };

/** Leest en compileert wat de gebruiker noemt; zonder paden de huidige map. */
export function openWerkmap(map: string, argumenten: readonly string[]): Geopend {
  const gevonden = zoekRegels(map, argumenten);
  return gevonden.soort === 'verkeerd'
    ? gevonden
    : { soort: 'open', werkmap: leesWerkmap(map, gevonden.paden, gevonden.genoemd) };
}

/** @param genoemd de paden waarvan de gebruiker het bestand zelf noemde */
export function leesWerkmap(map: string, paden: readonly string[], genoemd: ReadonlySet<string>): Werkmap {
  const geheugen = nieuwGeheugen();
  const eerste = lees(map, paden, geheugen);
  const wezen = eerste.problemen.filter(({ code, bestand }) => code === 'B003' && genoemd.has(bestand));
  const buren = wezen.flatMap(({ bestand }) => burenVan(map, bestand));
  const met = buren.length === 0 ? eerste : lees(map, uniek([...paden, ...buren]), geheugen);
  return buren.length === 0 ? met : alleenOver(met, paden);
}

/** Wie een deel van een regeling noemt, bedoelt de regeling waar het bij hoort: die staat ernaast of erboven. */
function burenVan(map: string, bestand: string): readonly string[] {
  const eigen = dirname(resolve(map, bestand));
  const alle = [eigen, dirname(eigen)].flatMap(regelsDirectIn);
  return alle.map((pad) => vanaf(map, pad));
}

/** Van de buren telt alleen wat met de genoemde bestanden samen een regeling is. */
function alleenOver(werkmap: Werkmap, paden: readonly string[]): Werkmap {
  const regelingen = werkmap.regelingen.filter(({ bestanden }) =>
    bestanden.some((pad) => paden.includes(pad)),
  );
  const erbij = new Set([...paden, ...regelingen.flatMap(({ bestanden }) => bestanden)]);
  return maakWerkmap(
    regelingen,
    werkmap.problemen.filter(({ bestand }) => erbij.has(bestand)),
    new Map([...werkmap.teksten].filter(([pad]) => erbij.has(pad))),
    werkmap.redenen,
    werkmap.bronnen.filter(({ eigen }) => eigen.some((pad) => erbij.has(pad))),
  );
}

const uniek = (paden: readonly string[]): readonly string[] => [...new Set(paden)].sort(opAlfabet);

/** Elk pad wordt gelezen als begin van een regeling; wat bij een andere regeling hoort, valt daarna weg. */
function lees(map: string, paden: readonly string[], geheugen: Geheugen): Werkmap {
  const redenen = new Map<string, string>();
  const delen = paden.map((pad) => ({
    pad,
    ruimte: leesWerkruimte([pad], lezer(map, posix.dirname(pad), redenen), geheugen),
  }));
  const gebruikt = new Set(
    delen.flatMap(({ ruimte }) => ruimte.regelingen.flatMap(({ bestanden }) => bestanden.slice(1))),
  );
  const eigen = delen.filter(({ pad }) => !gebruikt.has(pad)).map(({ ruimte }) => ruimte);
  return maakWerkmap(
    eigen.flatMap(({ regelingen }) => regelingen),
    eigen.flatMap(({ problemen }) => problemen),
    new Map(eigen.flatMap(({ teksten }) => [...teksten])),
    redenen,
    eigen.flatMap(bronnenVan),
  );
}

const bronnenVan = ({ regelingen, teksten }: Werkruimte): readonly Regelingbronnen[] =>
  regelingen.map(({ bestanden }) => ({
    eigen: bestanden,
    gebruikt: [...teksten.keys()].filter((pad) => !bestanden.includes(pad)),
  }));

/**
 * Een regeling leest alleen in haar eigen map en daaronder; wat zij met een andere deelt, staat in een map ernaast (B007).
 */
function lezer(map: string, grens: string, redenen: Map<string, string>): (pad: string) => Bestandsinhoud {
  return (pad) => {
    const ernaast = isErnaast(grens, pad);
    const gelezen = leesBinnen(map, pad, ernaast ? posix.join(grens, '..') : grens);
    if (gelezen.soort === 'tekst') return gelezen;
    redenen.set(pad, gelezen.zin);
    return { soort: gelezen.soort };
  };
}

/** `../wmo-2015/wmo-2015.regel`: in een map naast die van de regeling. */
function isErnaast(grens: string, pad: string): boolean {
  const [eerste, ...rest] = posix.relative(grens, pad).split('/');
  return eerste === '..' && rest.length > 1 && rest[0] !== '..' && pad.endsWith('.regel');
}

function maakWerkmap(
  regelingen: readonly Gecompileerd[],
  problemen: readonly Probleem[],
  teksten: ReadonlyMap<string, string>,
  redenen: ReadonlyMap<string, string>,
  bronnen: readonly Regelingbronnen[],
): Werkmap {
  const geordend = ordenProblemen(problemen);
  return {
    regelingen,
    problemen: geordend,
    teksten,
    redenen,
    fouten: geordend.filter(isFout).length,
    bronnen,
  };
}
