/** Problemen op de terminal: plaats, code, titel, bericht, de regels uit de bron met een streep, en de hint. */
import { bericht, type Probleem } from '../diagnostics/probleem.ts';
import { bronregels } from './bronregel.ts';
import { toonbaar, type Bronnen, type Toonbaar, type Toonplaats } from './toonbaar.ts';
import type { Verf } from './wereld.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

export { telregel, telwoord } from './tel.ts';

/** Vaker hetzelfde heeft meestal één oorzaak: dan staan de andere plaatsen bij het eerste. */
const VAAK = 4;
const MEESTE_PLAATSEN = 6;

/** Alle problemen als blokken tekst; wie één declaratie vergeet, krijgt niet honderd keer hetzelfde te lezen. */
export function* drukProblemen(
  problemen: readonly Probleem[],
  bronnen: Bronnen,
  verf: Verf,
): Generator<string> {
  const gelijken = new Map<string, Probleem[]>();
  for (const probleem of problemen) {
    const sleutel = `${probleem.code} ${bericht(probleem)}`;
    const groep = gelijken.get(sleutel);
    if (groep) groep.push(probleem);
    else gelijken.set(sleutel, [probleem]);
  }
  for (const probleem of problemen) {
    const groep = gelijken.get(`${probleem.code} ${bericht(probleem)}`) ?? [];
    if (groep.length < VAAK) yield drukProbleem(probleem, bronnen, verf);
    else if (groep[0] === probleem) yield drukProbleem(probleem, bronnen, verf, groep.slice(1));
  }
}

/** Eén probleem als blok tekst, met een lege regel erachter; `ook` zijn andere plaatsen met hetzelfde probleem. */
function drukProbleem(
  probleem: Probleem,
  bronnen: Bronnen,
  verf: Verf,
  ook: readonly Probleem[] = [],
): string {
  const t = toonbaar(probleem, bronnen);
  const bron = bronnen.teksten.get(probleem.bestand);
  const kleur = kleurVan(t, verf);
  const regels = bron === undefined ? [] : ['', ...citaat(bron, probleem.span, verf, kleur)];
  const labels = probleem.labels.flatMap((label, i) => drukLabel(label, t.labels[i], bronnen, verf));
  return [
    kop(t, verf),
    ...zichtbaar(t.bericht).split('\n').map(ingesprongen),
    ...regels,
    ...labels,
    ...elders(ook, bronnen),
    ...(t.hint === undefined ? [] : ['', ingesprongen(`${verf.cyan('Hint:')} ${zichtbaar(t.hint)}`)]),
    '',
    '',
  ].join('\n');
}

function elders(ook: readonly Probleem[], bronnen: Bronnen): readonly string[] {
  if (ook.length === 0) return [];
  const plaatsen = ook
    .slice(0, MEESTE_PLAATSEN)
    .map((probleem) => `    ${toonPlaats(toonbaar(probleem, bronnen).plaats)}`);
  const meer = ook.length > MEESTE_PLAATSEN ? [`    en nog ${ook.length - MEESTE_PLAATSEN}`] : [];
  return ['', ingesprongen(`Hetzelfde op nog ${ook.length} plaatsen:`), ...plaatsen, ...meer];
}

/** Vooraan het pad met regel en kolom: daar klikt een terminal op. */
function kop({ plaats, ernst, code, titel }: Toonbaar, verf: Verf): string {
  const kleur = ernst === 'fout' ? verf.red : verf.yellow;
  return `${verf.underline(toonPlaats(plaats))} ${kleur(verf.bold(`${ernst} ${code}`))} ${verf.bold(zichtbaar(titel))}`;
}

export function toonPlaats({ bestand, begin }: Toonplaats): string {
  const pad = opEenRegel(bestand);
  return begin === undefined ? pad : `${pad}:${begin.regel}:${begin.kolom}`;
}

const kleurVan = ({ ernst }: Toonbaar, verf: Verf): ((tekst: string) => string) =>
  ernst === 'fout' ? verf.red : verf.yellow;

function citaat(
  bron: string,
  span: Probleem['span'],
  verf: Verf,
  kleur: (tekst: string) => string,
  bijschrift = '',
): readonly string[] {
  const regels = bronregels(bron, span);
  const goot = Math.max(...regels.map(({ nummer }) => String(nummer).length), 3);
  return regels.flatMap(({ nummer, tekst, streep }, i) => {
    const achter = bijschrift !== '' && i === regels.length - 1 ? ` ${bijschrift}` : '';
    return [
      `  ${verf.dim(`${String(nummer).padStart(goot)} │`)} ${tekst}`.trimEnd(),
      `  ${verf.dim(`${' '.repeat(goot)} │`)} ${kleur(streep + achter)}`,
    ];
  });
}

function drukLabel(
  label: Probleem['labels'][number],
  plaats: Toonplaats | undefined,
  bronnen: Bronnen,
  verf: Verf,
): readonly string[] {
  const bron = bronnen.teksten.get(label.bestand);
  const waar = ingesprongen(verf.underline(toonPlaats(plaats ?? { bestand: label.bestand })));
  if (bron === undefined) return ['', `${waar} ${zichtbaar(label.tekst)}`];
  return ['', waar, ...citaat(bron, label.span, verf, verf.cyan, zichtbaar(label.tekst))];
}

const ingesprongen = (regel: string): string => (regel === '' ? '' : `  ${regel}`);
