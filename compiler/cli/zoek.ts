/** De .regel-bestanden die een opdracht bedoelt: genoemde bestanden, en wat er in genoemde mappen staat. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { naaste } from '../../grammar/naaste.ts';
import { foutcode } from './foutcode.ts';

export type Gevonden =
  | { readonly soort: 'gevonden'; readonly paden: readonly string[]; readonly genoemd: ReadonlySet<string> }
  | { readonly soort: 'verkeerd'; readonly zin: string; readonly hint?: string };

const OVERGESLAGEN = new Set(['node_modules', 'dist', '.git']);

/**
 * Zoekt vanaf `map`. De paden die eruit komen zijn vanaf `map`, met schuine strepen, op alfabet en elk één keer;
 * `genoemd` zijn die waarvan de gebruiker het bestand zelf noemde.
 */
export function zoekRegels(
  map: string,
  argumenten: readonly string[],
  einden: readonly string[] = ['.regel'],
): Gevonden {
  const paden = new Set<string>();
  const genoemd = new Set<string>();
  for (const argument of argumenten.length === 0 ? ['.'] : argumenten) {
    const heel = resolve(map, argument);
    const soort = soortVan(heel);
    if (soort === 'map') regelsIn(heel, einden).forEach((pad) => paden.add(vanaf(map, pad)));
    else if (soort !== 'bestand') return { soort: 'verkeerd', ...nietGevonden(map, argument, soort) };
    else if (!einden.some((einde) => heel.endsWith(einde)))
      return { soort: 'verkeerd', ...geenRegel(argument) };
    else {
      paden.add(vanaf(map, heel));
      genoemd.add(vanaf(map, heel));
    }
  }
  if (paden.size === 0) return { soort: 'verkeerd', ...niets(argumenten) };
  return { soort: 'gevonden', paden: [...paden].sort(opAlfabet), genoemd };
}

/** De .regel-bestanden in een map en daaronder; koppelingen naar mappen worden niet gevolgd, dus een kring bestaat niet. */
export function regelsIn(map: string, einden: readonly string[] = ['.regel']): readonly string[] {
  return inhoud(map).flatMap((ding) => {
    const pad = join(map, ding.name);
    if (ding.isDirectory()) return OVERGESLAGEN.has(ding.name) ? [] : regelsIn(pad, einden);
    const past = einden.some((einde) => ding.name.endsWith(einde));
    return past && (ding.isFile() || soortVan(pad) !== 'map') ? [pad] : [];
  });
}

/** De .regel-bestanden in de map zelf. */
export const regelsDirectIn = (map: string): readonly string[] =>
  inhoud(map).flatMap((ding) => {
    const pad = join(map, ding.name);
    return ding.name.endsWith('.regel') && (ding.isFile() || soortVan(pad) === 'bestand') ? [pad] : [];
  });

/** Een pad voor mensen: vanaf de huidige map, met schuine strepen. */
export function vanaf(map: string, pad: string): string {
  const kort = relative(map, pad);
  return (isAbsolute(kort) ? pad : kort === '' ? '.' : kort).split(sep).join('/');
}

/** Paden in een volgorde die op elke computer dezelfde is. */
export const opAlfabet = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function soortVan(pad: string): string {
  try {
    const gegevens = statSync(pad);
    return gegevens.isDirectory() ? 'map' : gegevens.isFile() ? 'bestand' : 'iets anders';
  } catch (fout) {
    return foutcode(fout);
  }
}

/** Een map die niet te lezen is, telt als leeg: wie haar noemt, krijgt te horen dat er niets gevonden is. */
function inhoud(map: string): readonly Dirent[] {
  try {
    return readdirSync(map, { withFileTypes: true });
  } catch {
    return [];
  }
}

type Zin = { readonly zin: string; readonly hint?: string };

function nietGevonden(map: string, argument: string, soort: string): Zin {
  if (soort === 'ELOOP')
    return { zin: `'${argument}' is een koppeling die in een kring naar zichzelf verwijst.` };
  if (soort === 'EACCES' || soort === 'EPERM')
    return { zin: `'${argument}' mag u niet lezen: de leesrechten ontbreken.` };
  if (soort === 'iets anders') return { zin: `'${argument}' is geen bestand en geen map.` };
  return { zin: `Er is geen bestand of map '${argument}'.`, ...lijktOp(map, argument) };
}

/** Wat er in dezelfde map staat en er bijna zo heet. */
function lijktOp(map: string, argument: string): { readonly hint?: string } {
  const heel = resolve(map, argument);
  const namen = inhoud(dirname(heel)).map(({ name }) => name);
  const [dichtbij] = naaste(basename(heel), namen, 1);
  return dichtbij === undefined ? {} : { hint: `Bedoelde u '${vanaf(map, join(dirname(heel), dichtbij))}'?` };
}

const geenRegel = (argument: string): Zin => ({
  zin: `'${argument}' is geen .regel-bestand.`,
  hint: argument.endsWith('.json')
    ? `Een zaak beoordeelt u met: regel toets ${argument}`
    : 'Noem een .regel-bestand of een map.',
});

const niets = (argumenten: readonly string[]): Zin => ({
  zin: `Geen .regel-bestanden gevonden in ${argumenten.length === 0 ? 'deze map' : argumenten.map((a) => `'${a}'`).join(', ')}.`,
  hint: 'Ga naar de map met uw regelingen, of noem haar: regel controleer policies',
});
