/**
 * Het einde van een termijn (S12, S13). De dag van de gebeurtenis telt niet mee. Een termijn in maanden of jaren eindigt
 * op hetzelfde dagnummer, of op de laatste dag van de maand. Geldt de Algemene termijnenwet, dan kan zij hem verlengen.
 */
import { vrijeDag } from './feestdagen.ts';
import {
  type Dag,
  dagnummer,
  type Kalendereenheid,
  maakDag,
  plusDagen,
  plusEenheden,
  vanDagnummer,
} from './kalender.ts';

export interface Termijn {
  readonly aantal: number;
  readonly eenheid: Kalendereenheid;
}

/** Waarom de laatste dag later is dan geteld. */
export interface Verlenging {
  readonly artikel: 1 | 2;
  /** De dag waarop de termijn niet kon eindigen, of die niet meetelde als werkdag. */
  readonly dag: Dag;
  /** "zaterdag", "Koningsdag" */
  readonly reden: string;
}

/** Een opgeschorte termijn: zijn getelde einde, en van welk tot welk dagnummer hij stilstond. */
export interface Stilstand {
  readonly einde: Dag;
  readonly dagen: readonly (readonly [number, number])[];
}

export interface Termijneinde {
  readonly einde: Dag;
  /** In volgorde; leeg als er niets verschuift. */
  readonly verlengd: readonly Verlenging[];
}

/** De met een feestdag gelijkgestelde dagen, uit hun schrijfwijze als datum. */
export function gelijkgesteldeDagen(datums: readonly string[]): ReadonlySet<Dag> {
  return new Set(
    datums.map((datum) => {
      const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number);
      return maakDag(jaar, maand, dag);
    }),
  );
}

/** De laatste dag: geteld, en alleen met `verlengd` volgens de Algemene termijnenwet met deze gelijkgestelde dagen. */
export function termijneinde(
  vanaf: Dag,
  aantal: number,
  eenheid: Kalendereenheid,
  verlengd: ReadonlySet<Dag> | undefined,
): Dag {
  return verlengd
    ? metVerlenging(vanaf, { aantal, eenheid }, verlengd).einde
    : plusEenheden(vanaf, aantal, eenheid);
}

/**
 * De laatste dag met verlenging volgens de Algemene termijnenwet: er liggen ten minste twee werkdagen in een termijn van
 * drie dagen of meer (artikel 2), en hij eindigt niet op een zaterdag, zondag of feestdag (artikel 1, eerste lid).
 */
export function metVerlenging(
  vanaf: Dag,
  termijn: Termijn,
  gelijkgesteld?: ReadonlySet<Dag>,
  stilstand?: Stilstand,
): Termijneinde {
  const verlengd: Verlenging[] = [];
  let einde = stilstand?.einde ?? plusEenheden(vanaf, termijn.aantal, termijn.eenheid);
  if (isUitgesloten(termijn)) return { einde, verlengd };
  const schuif = (artikel: 1 | 2): void => {
    verlengd.push({ artikel, dag: einde, reden: vrijeDag(einde, gelijkgesteld) ?? 'te weinig werkdagen' });
    einde = plusDagen(einde, 1);
  };
  if (inDagen(termijn) >= 3) while (!heeftTweeWerkdagen(vanaf, einde, gelijkgesteld, stilstand)) schuif(2);
  while (vrijeDag(einde, gelijkgesteld) !== undefined) schuif(1);
  return { einde, verlengd };
}

/**
 * Of artikel 4, onder a, de termijn uitsluit: meer dan negentig dagen, twaalf weken of drie maanden, of in jaren. Ook
 * een teruggerekende termijn (een negatief aantal) verschuift niet: artikel 1, tweede lid.
 */
export function isUitgesloten({ aantal, eenheid }: Termijn): boolean {
  return aantal <= 0 || eenheid === 'jaar' || aantal > LANGST[eenheid];
}

const LANGST = { dag: 90, week: 12, maand: 3 } as const;

const inDagen = ({ aantal, eenheid }: Termijn): number =>
  eenheid === 'dag' ? aantal : eenheid === 'week' ? aantal * 7 : aantal * 28;

function heeftTweeWerkdagen(
  vanaf: Dag,
  einde: Dag,
  gelijkgesteld: ReadonlySet<Dag> | undefined,
  stilstand: Stilstand | undefined,
): boolean {
  const laatste = dagnummer(einde);
  let werkdagen = 0;
  for (let nummer = dagnummer(vanaf) + 1; nummer <= laatste && werkdagen < 2; nummer++) {
    // Stil staan kan eeuwen duren, als de dagen nog gezocht worden: niet dag voor dag langslopen.
    const stil = stilstand?.dagen.find(([van, tot]) => van <= nummer && nummer <= tot);
    if (stil) nummer = stil[1];
    else if (vrijeDag(vanDagnummer(nummer), gelijkgesteld) === undefined) werkdagen++;
  }
  return werkdagen >= 2;
}
