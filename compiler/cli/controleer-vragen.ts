/** `regel controleer --vragen`: of de open vragen van een beslissing exact zijn, en zo niet, waardoor. */
import { bereken, gekozenLetter, WERKGRENS } from '../../runtime/bereken.ts';
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import { registerVan } from '../../runtime/register.ts';
import { omvangVan } from '../../runtime/voltooiing.ts';
import { benaderredenen, type Benaderreden } from '../vragen.ts';
import { alsJson, drukProblemen, telling } from './commando-controleer.ts';
import { telwoord } from './druk.ts';
import { schrijf, schrijfJson, type Afloop, type Verf, type Wereld } from './wereld.ts';
import type { Werkmap } from './werkmap.ts';
import { opEenRegel } from './zichtbaar.ts';

/** Wat er van de vragen van een beslissing te zeggen is. */
export interface Vragenstand {
  readonly beslissing: string;
  readonly naam: string;
  /** In elke zaak binnen de werkgrens; onwaar: `redenen` zegt waardoor het per zaak kan verschillen. */
  readonly exact: boolean;
  /** Als nog niets bekend is; bij een beslissing per element wordt dat per zaak gezegd. */
  readonly nietsBekend: 'exact' | 'benaderd' | 'niet te zeggen';
  readonly feiten: number;
  readonly onbekenden: number;
  readonly werk: number;
  readonly grens: number;
  readonly redenen: readonly (Benaderreden | Grensreden)[];
}

interface Grensreden extends Omit<Benaderreden, 'soort'> {
  readonly soort: 'werkgrens';
}

export function vragenstand(model: Regelingmodel, beslissing: Beslissing): Vragenstand {
  const { id, naam, regel, bestand, element, gebruikt } = beslissing;
  const vast = { beslissing: id, naam, feiten: gebruikt.feiten.length };
  const redenen = benaderredenen(model, beslissing);
  if (element !== undefined) {
    return {
      ...vast,
      exact: false,
      nietsBekend: 'niet te zeggen',
      onbekenden: 0,
      werk: 0,
      grens: 0,
      redenen,
    };
  }
  const register = registerVan(model);
  const { onbekenden, werk, grens, binnenGrens } = omvangVan(
    { register, zaak: {}, letter: gekozenLetter(register, {}, {}), werkgrens: WERKGRENS },
    id,
  );
  const uitkomst = bereken(model, id, {});
  const benaderd = uitkomst.soort === 'onbekend' && uitkomst.benaderd;
  const teGroot: Grensreden = {
    soort: 'werkgrens',
    waar: naam,
    tekst: naam,
    regel,
    ...(bestand !== undefined && { bestand }),
  };
  const alle = binnenGrens ? redenen : [...redenen, teGroot];
  return {
    ...vast,
    exact: alle.length === 0,
    nietsBekend: benaderd ? 'benaderd' : 'exact',
    onbekenden,
    werk,
    grens,
    redenen: alle,
  };
}

export async function controleerVragen(wereld: Wereld, werkmap: Werkmap, json: boolean): Promise<Afloop> {
  const standen =
    werkmap.fouten > 0 ? [] : werkmap.regelingen.map(({ model }) => ({ model, standen: standenVan(model) }));
  if (json) {
    const vragen = standen.map((deel) => ({ regeling: deel.model.id, beslissingen: deel.standen }));
    await schrijfJson(wereld, { ...alsJson(werkmap), vragen });
  } else {
    const { verf } = wereld.uit;
    await drukProblemen(wereld, werkmap);
    for (const deel of standen) await schrijf(wereld.uit, alsTekst(deel.model, deel.standen, verf));
    await schrijf(wereld.uit, telling(wereld, werkmap));
  }
  return werkmap.fouten > 0 ? 1 : 0;
}

const standenVan = (model: Regelingmodel): readonly Vragenstand[] =>
  model.beslissingen.map((beslissing) => vragenstand(model, beslissing));

/** Zoveel plaatsen noemt een regel voor een mens; met --json staan ze er alle. */
const MEESTE_PLAATSEN = 3;

function alsTekst({ titel }: Regelingmodel, standen: readonly Vragenstand[], verf: Verf): string {
  const exact = standen.filter((stand) => stand.exact).length;
  const benaderd = standen.filter(({ nietsBekend }) => nietsBekend === 'benaderd').length;
  const regels = standen.map((stand) => eenStand(stand, verf)).join('');
  const slot = [
    `${telwoord(standen.length, 'beslissing', 'beslissingen')}: `,
    `${String(exact)} altijd exact, ${String(standen.length - exact)} per zaak, `,
    `waarvan ${String(benaderd)} benaderd als niets bekend is.\n\n`,
  ].join('');
  return `${verf.bold(opEenRegel(titel))}\n${regels}${slot}`;
}

function eenStand(stand: Vragenstand, verf: Verf): string {
  const { naam, exact, nietsBekend, feiten, onbekenden, werk, grens } = stand;
  const oordeel = exact
    ? verf.green('altijd exact')
    : nietsBekend === 'benaderd'
      ? verf.yellow('benaderd')
      : nietsBekend === 'exact'
        ? 'exact als niets bekend is, verder per zaak'
        : 'per element';
  const maat =
    grens === 0
      ? ''
      : `; ${telwoord(onbekenden, 'onbekende', 'onbekenden')}, werk ${String(werk)} van ${String(grens)}`;
  const kop = `  ${opEenRegel(naam)}: ${oordeel} (${telwoord(feiten, 'gegeven', 'gegevens')}${maat})\n`;
  return kop + redenenVan(stand);
}

const WAAROM: Readonly<Record<Vragenstand['redenen'][number]['soort'], string>> = {
  lijst: 'een lijst waarvan niet vaststaat wat erin staat',
  'twee onbekenden': 'twee gegevens die allebei onbekend kunnen zijn, worden vergeleken',
  berekening: 'er wordt gerekend met wat onbekend kan zijn',
  duur: 'een duur tussen twee dagen die onbekend kunnen zijn',
  'onbekende dag': 'een gegeven op een dag die zelf onbekend kan zijn',
  werkgrens: 'te groot om binnen de werkgrens exact te berekenen',
};

function redenenVan({ redenen }: Vragenstand): string {
  const soorten = [...new Set(redenen.map(({ soort }) => soort))];
  return soorten
    .map((soort) => {
      const bij = redenen.filter((reden) => reden.soort === soort);
      const plaatsen = bij.slice(0, MEESTE_PLAATSEN).map(({ waar, regel, bestand }) => {
        const bron = bestand === undefined ? `regel ${String(regel)}` : `${bestand}:${String(regel)}`;
        return `${opEenRegel(waar)} (${opEenRegel(bron)})`;
      });
      const meer = bij.length - plaatsen.length;
      return `    ${WAAROM[soort]}: ${plaatsen.join(', ')}${meer > 0 ? ` en nog ${String(meer)}` : ''}\n`;
    })
    .join('');
}
