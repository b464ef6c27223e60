/** `regel leg-uit`: wat een code betekent en wat eraan te doen is. */
import { naaste } from '../../grammar/naaste.ts';
import { zaakproblemen, type Zaakprobleemuitleg } from '../../runtime/problemen.ts';
import { codesVanCompiler, codeuitlegVan, type Codeuitleg } from '../diagnostics/codeuitleg.ts';
import { opsom } from '../diagnostics/woorden.ts';
import { schrijf, verkeerdGebruik, type Afloop, type Verf, type Wereld } from './wereld.ts';

const groepen: Readonly<Record<string, string>> = {
  S: 'Syntaxis: wat er staat is geen zin van de taal',
  N: 'Namen: woorden en bepalingen die niet of dubbel te vinden zijn',
  T: 'Typen: wat vergeleken of berekend wordt, past niet bij elkaar',
  A: 'Analyse: de regels kloppen elk, maar samen niet',
  B: 'Bronnen: bestanden en wat zij van elkaar gebruiken',
  U: 'Uitvoering: de zaak klopt niet',
};

export async function legUit(wereld: Wereld, code: string | undefined): Promise<Afloop> {
  const alle = alleCodes();
  if (code === undefined) {
    await schrijf(wereld.uit, drukLijst(alle, wereld.uit.verf));
    return 0;
  }
  const gezocht = code.trim().toUpperCase();
  const gevonden = alle.find((een) => een.code === gezocht);
  if (gevonden) {
    await schrijf(wereld.uit, drukUitleg(gevonden, wereld.uit.verf));
    return 0;
  }
  const dichtbij = naaste(
    gezocht,
    alle.map((een) => een.code),
  );
  const hint =
    dichtbij.length > 0
      ? `Bedoelde u ${opsom(dichtbij, 'of')}?`
      : "'regel leg-uit' zonder code toont ze alle.";
  return verkeerdGebruik(wereld, `De code '${code}' bestaat niet.`, hint);
}

function alleCodes(): readonly Codeuitleg[] {
  const vanCompiler = codesVanCompiler.map(codeuitlegVan);
  const vanUitvoering = Object.entries<Zaakprobleemuitleg>(zaakproblemen).map(
    ([code, { bericht, oplossing, ...rest }]) => ({
      ...rest,
      code,
      voorbeeld: () => bericht,
      oplossing: () => oplossing,
    }),
  );
  return [...vanCompiler, ...vanUitvoering];
}

function drukUitleg({ code, ernst, titel, uitleg, ...rest }: Codeuitleg, verf: Verf): string {
  const oplossing = rest.oplossing();
  const kleur = ernst === 'fout' ? verf.red : verf.yellow;
  return [
    `${kleur(verf.bold(`${ernst} ${code}`))} ${verf.bold(titel)}`,
    '',
    ...omgeslagen(uitleg),
    '',
    verf.cyan('Zo ziet de melding eruit:'),
    ...omgeslagen(rest.voorbeeld()).map((regel) => `  ${regel}`),
    ...(oplossing === undefined
      ? []
      : ['', verf.cyan('Wat u kunt doen:'), ...omgeslagen(oplossing).map((regel) => `  ${regel}`)]),
    '',
  ].join('\n');
}

function drukLijst(alle: readonly Codeuitleg[], verf: Verf): string {
  const delen = Object.entries(groepen).map(([letter, kop]) => {
    const codes = alle.filter(({ code }) => code.startsWith(letter));
    return `${verf.bold(kop)}\n${codes.map(({ code, titel }) => `  ${verf.cyan(code)}  ${titel}\n`).join('')}`;
  });
  return `${delen.join('\n')}\nMeer over een code: regel leg-uit N001\n`;
}

const KOLOMMEN = 90;

/** Breekt een alinea tussen woorden af. */
function omgeslagen(tekst: string): readonly string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/)) {
    const laatste = regels[regels.length - 1];
    if (laatste !== undefined && laatste.length + 1 + woord.length <= KOLOMMEN)
      regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}
