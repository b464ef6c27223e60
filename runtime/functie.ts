/**
 * Rekenstappen met een uitkomst in hele dagen, over meer waarden tegelijk: met onbekende delen worden zij een term. Dagen
 * staan er als dagnummer in.
 */
import { heelAantal } from './datum.ts';
import { type Getal, getal, min, plus, vergelijkGetal } from './getal.ts';
import { type Dag, plusEenheden, vanDagnummer } from './kalender.ts';
import type { Vergelijking, Waarde } from './model.ts';
import { opgeschortEinde } from './opschorting.ts';
import { dagGetal, type Functie, type Grenzen } from './term.ts';
import type { Termijn } from './termijn.ts';

type Bij<Op extends Waarde['op']> = Extract<Waarde, { op: Op }>;

/** `van`, `totEnMet` */
export const DAGEN: Functie = {
  naam: 'dagen',
  isDag: false,
  doe: ([van, tot]) => aantalDagen(van, tot),
  verloop: (i) => (i === 0 ? -1 : 1),
  grenzen: ([van = {}, tot = {}]) => ({
    laagst: aantalDagen(van.hoogst, tot.laagst) ?? NUL,
    ...alsEr('hoogst', aantalDagen(van.laagst, tot.hoogst)),
  }),
};

/** `datum`, `aantal` */
export function datumVerderFunctie({ eenheid, terug }: Bij<'datumVerder'>): Functie {
  const doe = (datum: Getal | undefined, aantal: Getal | undefined): Getal | undefined => {
    const heel = heelAantal(aantal);
    if (datum === undefined || heel === undefined) return undefined;
    return dagGetal(plusEenheden(dagVan(datum), terug ? -heel : heel, eenheid));
  };
  return {
    naam: `${terug ? 'terug' : 'verder'} ${eenheid}`,
    isDag: true,
    doe: ([datum, aantal]) => doe(datum, aantal),
    verloop: (i) => (i === 1 && terug ? -1 : 1),
    // Een onbekend aantal is heel; wat eruit berekend is misschien niet, en zegt dan niets over de uiterste dagen.
    grenzen: ([datum = {}, aantal = {}]) => ({
      ...alsEr('laagst', doe(datum.laagst, terug ? aantal.hoogst : aantal.laagst)),
      ...alsEr('hoogst', doe(datum.hoogst, terug ? aantal.laagst : aantal.hoogst)),
    }),
  };
}

/** `datum`, en dan per opschorting de eerste en de laatste dag. */
export function opgeschortFunctie(termijn: Termijn, verlengd: ReadonlySet<Dag> | undefined): Functie {
  const inMaanden = termijn.eenheid === 'maand' || termijn.eenheid === 'jaar';
  const functie: Omit<Functie, 'grenzen'> = {
    naam: `${termijn.aantal} ${termijn.eenheid} opgeschort${verlengd ? ' verlengd' : ''}`,
    isDag: true,
    doe: ([datum, ...paren]) => {
      if (datum === undefined) return undefined;
      const uit = opgeschortEinde(dagVan(datum), termijn, inParen(paren), verlengd);
      return uit && dagGetal(uit.einde);
    },
    // Eén dag later kan een termijn in maanden een dag korter zijn, en zo met een opschorting eerder eindigen.
    verloop: (i) => (i === 0 ? (inMaanden ? 0 : 1) : i % 2 === 1 ? -1 : 1),
  };
  const zonder = (dag: Getal | undefined): Getal | undefined => {
    const uit = dag && opgeschortEinde(dagVan(dag), termijn, [], verlengd);
    return uit && dagGetal(uit.einde);
  };
  return {
    ...functie,
    // In maanden is alleen zeker dat een opschorting de laatste dag later maakt, met ten hoogste haar eigen dagen.
    grenzen: ([datum = {}, ...delen]) => {
      let langst: Getal | undefined = getal(String(verlengd ? RUIM + 2 * verlengd.size : 0));
      for (let i = 0; i < delen.length; i += 2)
        langst = plus(langst, aantalDagen(delen[i]?.laagst, delen[i + 1]?.hoogst));
      return {
        ...alsEr('laagst', uiterste(functie, [datum, ...delen], -1) ?? zonder(datum.laagst)),
        ...alsEr('hoogst', uiterste(functie, [datum, ...delen], 1) ?? plus(zonder(datum.hoogst), langst)),
      };
    },
  };
}

/** Laat weg wat zeker niets verandert: voorbij voordat de termijn begint, of begonnen nadat hij is geëindigd. */
export function zonderLoze<T extends { readonly van: Grenzen; readonly totEnMet: Grenzen }>(
  vanaf: Grenzen,
  termijn: Termijn,
  opschortingen: readonly T[],
): readonly T[] {
  const over = opschortingen.filter(
    ({ van, totEnMet: { hoogst } }) => !(ligt(hoogst, '<=', vanaf.laagst) || ligt(hoogst, '<', van.laagst)),
  );
  const dag = enige(vanaf);
  if (dag === undefined) return over;
  const bekend = over.filter(({ van, totEnMet }) => enige(van) && enige(totEnMet));
  const paren = inParen(bekend.flatMap(({ van, totEnMet }) => [enige(van) ?? NUL, enige(totEnMet) ?? NUL]));
  const stil = opgeschortEinde(dagVan(dag), termijn, paren, undefined);
  const einde = stil && dagGetal(stil.einde);
  const teLaat = ({ van }: T): boolean => ligt(van.laagst, '>', einde);
  const loos = over.filter((deel) => !bekend.includes(deel)).every(teLaat);
  return loos ? bekend.filter((deel) => !teLaat(deel)) : over;
}

const ligt = (a: Getal | undefined, cmp: Vergelijking, b: Getal | undefined): boolean =>
  vergelijkGetal(cmp, a, b) === true;

/** De waarde als er maar één kan zijn. */
const enige = ({ laagst, hoogst }: Grenzen): Getal | undefined =>
  ligt(laagst, '=', hoogst) ? laagst : undefined;

/** De uitkomst als die voor alle waarden binnen de grenzen van de delen dezelfde is. */
export function enigeUitkomst(functie: Functie, delen: readonly Grenzen[]): Getal | undefined {
  const laagst = uiterste(functie, delen, -1);
  return ligt(laagst, '=', uiterste(functie, delen, 1)) ? laagst : undefined;
}

/** De laagste of hoogste uitkomst, als van elk deel de grens daarvoor bekend is. */
function uiterste(
  { doe, verloop }: Omit<Functie, 'grenzen'>,
  delen: readonly Grenzen[],
  kant: -1 | 1,
): Getal | undefined {
  const waarden = delen.flatMap((deel, i) => {
    const richting = verloop(i) * kant;
    return (richting === 0 ? enige(deel) : richting < 0 ? deel.laagst : deel.hoogst) ?? [];
  });
  return waarden.length < delen.length ? undefined : doe(waarden);
}

function inParen(delen: readonly Getal[]): { van: Dag; totEnMet: Dag }[] {
  const uit: { van: Dag; totEnMet: Dag }[] = [];
  for (let i = 0; i + 1 < delen.length; i += 2) {
    const [van, totEnMet] = [delen[i], delen[i + 1]];
    if (van && totEnMet) uit.push({ van: dagVan(van), totEnMet: dagVan(totEnMet) });
  }
  return uit;
}

function aantalDagen(van: Getal | undefined, tot: Getal | undefined): Getal | undefined {
  const verschil = plus(min(tot, van), EEN);
  return verschil && (verschil.t < 0n ? NUL : verschil);
}

const dagVan = (dag: Getal): Dag => vanDagnummer(Number(dag.t));

const alsEr = <K extends 'laagst' | 'hoogst'>(
  sleutel: K,
  waarde: Getal | undefined,
): Partial<Record<K, Getal>> => (waarde === undefined ? {} : ({ [sleutel]: waarde } as Record<K, Getal>));

const NUL = getal('0');
const EEN = getal('1');
/** Meer dan een termijn ooit door de Algemene termijnenwet verschuift, de gelijkgestelde dagen niet meegeteld. */
const RUIM = 40;
