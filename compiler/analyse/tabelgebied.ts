/** Het gebied van een kolom: alle waarden, verdeeld in vakken waarbinnen elke rij overal hetzelfde zegt. */
import type { Keuze, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { toonDag } from '../resolve/geldigheid.ts';

/** Een aaneengesloten rij vakken, van en tot en met. */
export interface Bereik {
  readonly van: number;
  readonly tot: number;
}

export interface Gebied {
  /** Hoe elk vak heet; een leeg vak bestaat niet. */
  readonly vakken: readonly string[];
  /** Per rij de vakken waar zij over gaat. */
  readonly rijen: readonly (readonly Bereik[])[];
}

const sleutel = (knoop: unknown): string =>
  JSON.stringify(knoop, (naam, waarde: unknown) => (naam === 'tekst' ? undefined : waarde));

/** Van een grens een getal, om te ordenen; `undefined` als zij niet vaststaat of niet te ordenen is. */
interface Schaal {
  readonly sleutel: string;
  readonly toon: (waarde: number) => string;
  /** De kleinste stap, als er tussen twee waarden niets ligt. */
  readonly stap?: number;
  readonly laagste?: number;
  readonly naam: 'duur' | 'waarde' | 'datum';
}

type Grens = { readonly cmp: '<' | '<=' | '=' | '>=' | '>' | '!='; readonly waarde: number };

const DAG = 86_400_000;
const alsDag = (datum: string): number => Date.parse(`${datum}T00:00:00Z`) / DAG;
const datumVan = (dag: number): string => toonDag(new Date(dag * DAG).toISOString().slice(0, 10));

/** De schaal en de grens van één vergelijking met een vaste waarde. */
function alsGrens(v: Voorwaarde): { readonly schaal: Schaal; readonly grens: Grens } | undefined {
  if (v.op === 'verstreken') {
    const maanden = v.eenheid === 'jaar' || v.eenheid === 'maand';
    const factor = v.eenheid === 'jaar' ? 12 : v.eenheid === 'week' ? 7 : 1;
    const toon = (waarde: number): string => toonDuur(waarde, maanden);
    const schaal = { sleutel: sleutel([v.begin, v.opDag, maanden]), toon, laagste: 0, naam: 'duur' } as const;
    return { schaal, grens: { cmp: v.cmp, waarde: v.aantal * factor } };
  }
  if (v.op !== 'vergelijk' || v.b.op !== 'literal') return undefined;
  const { type, waarde: tekst } = v.b.literal;
  const waarde = type.soort === 'datum' ? alsDag(tekst) : Number(tekst);
  const schaal = waardeschaal(v.a, type.soort);
  return schaal && Number.isFinite(waarde) ? { schaal, grens: { cmp: v.cmp, waarde } } : undefined;
}

function waardeschaal(a: Waarde, soort: Waarde['type']['soort']): Schaal | undefined {
  const naam = sleutel(a);
  switch (soort) {
    case 'datum':
      return { sleutel: naam, toon: datumVan, stap: 1, naam: 'datum' };
    case 'bedrag':
      // Een gegeven bedrag heeft hele centen; een berekend bedrag niet altijd.
      return {
        sleutel: naam,
        toon: (w) => `€ ${metKomma(w)}`,
        ...(a.op === 'feit' ? { stap: 0.01 } : {}),
        naam: 'waarde',
      };
    case 'aantal':
      return {
        sleutel: naam,
        toon: metKomma,
        ...(a.op === 'feit' ? { stap: 1 } : {}),
        laagste: 0,
        naam: 'waarde',
      };
    case 'percentage':
      return { sleutel: naam, toon: (w) => `${metKomma(w)}%`, naam: 'waarde' };
    case 'getal':
      return { sleutel: naam, toon: metKomma, naam: 'waarde' };
    default:
      return undefined;
  }
}

const metKomma = (waarde: number): string => String(Math.round(waarde * 1e6) / 1e6).replace('.', ',');

function toonDuur(waarde: number, maanden: boolean): string {
  if (!maanden) return `${metKomma(waarde)} dagen`;
  return waarde % 12 === 0 ? `${String(waarde / 12)} jaar` : `${metKomma(waarde)} maanden`;
}

/** Het gebied van een kolom met grenzen; `undefined` als een cel iets vraagt dat niet op één schaal ligt. */
export function geordendGebied(cellen: readonly (Voorwaarde | undefined)[]): Gebied | undefined {
  let schaal: Schaal | undefined;
  const grenzen = new Set<number>();
  const verzamel = (v: Voorwaarde): boolean => {
    if (v.op === 'en' || v.op === 'of') return v.delen.every(verzamel);
    if (v.op === 'niet') return verzamel(v.deel);
    const gelezen = alsGrens(v);
    if (!gelezen || (schaal && schaal.sleutel !== gelezen.schaal.sleutel)) return false;
    schaal = gelezen.schaal;
    grenzen.add(gelezen.grens.waarde);
    return true;
  };
  const geordend = cellen.every((cel) => !cel || verzamel(cel));
  if (!geordend || !schaal) return undefined;
  const { vakken, plaats } = verdeel(
    schaal,
    [...grenzen].sort((a, b) => a - b),
  );
  const laatste = vakken.length - 1;
  const bereik = (v: Voorwaarde): readonly Bereik[] =>
    bereiken(v, laatste, (deel) => {
      const gelezen = alsGrens(deel);
      return gelezen ? metGrens(gelezen.grens, plaats, laatste) : [];
    });
  return { vakken, rijen: cellen.map((cel) => (cel ? bereik(cel) : [{ van: 0, tot: laatste }])) };
}

/** Waar een grens in de rij vakken staat: het vak van de grens zelf, het laatste ervóór en het eerste erna. */
interface Grensplaats {
  readonly op: number;
  readonly voor: number;
  readonly na: number;
}

function verdeel(
  { toon, stap, laagste, naam }: Schaal,
  grenzen: readonly number[],
): { readonly vakken: readonly string[]; readonly plaats: ReadonlyMap<number, Grensplaats> } {
  const woorden = {
    duur: ['korter dan', 'langer dan', 'en korter dan'],
    waarde: ['minder dan', 'meer dan', 'en minder dan'],
    datum: ['vóór', 'na', 'en vóór'],
  }[naam];
  const [onder = '', boven = '', tussen = ''] = woorden;
  const vakken: string[] = [];
  const plaats = new Map<number, Grensplaats>();
  const [eerste = 0] = grenzen;
  if (laagste === undefined || eerste > laagste) vakken.push(`${onder} ${toon(eerste)}`);
  grenzen.forEach((grens, i) => {
    const volgende = grenzen[i + 1];
    const op = vakken.length;
    vakken.push(naam === 'datum' || naam === 'waarde' ? toon(grens) : `precies ${toon(grens)}`);
    plaats.set(grens, { op, voor: op - 1, na: op + 1 });
    if (volgende === undefined) vakken.push(`${boven} ${toon(grens)}`);
    else if (stap === undefined) vakken.push(`${boven} ${toon(grens)} ${tussen} ${toon(volgende)}`);
    else if (volgende - grens > stap * 1.5) vakken.push(toon(grens + stap));
  });
  return { vakken, plaats };
}

function metGrens(
  { cmp, waarde }: Grens,
  plaatsen: ReadonlyMap<number, Grensplaats>,
  laatste: number,
): readonly Bereik[] {
  const plaats = plaatsen.get(waarde);
  if (!plaats) return [];
  const { op, voor, na } = plaats;
  const bereik = (van: number, tot: number): readonly Bereik[] => (van <= tot ? [{ van, tot }] : []);
  switch (cmp) {
    case '<':
      return bereik(0, voor);
    case '<=':
      return bereik(0, op);
    case '=':
      return bereik(op, op);
    case '!=':
      return [...bereik(0, voor), ...bereik(na, laatste)];
    case '>=':
      return bereik(op, laatste);
    case '>':
      return bereik(na, laatste);
  }
}

/** De vakken waar een samengestelde voorwaarde waar is. */
function bereiken(
  v: Voorwaarde,
  laatste: number,
  blad: (v: Voorwaarde) => readonly Bereik[],
): readonly Bereik[] {
  if (v.op === 'of') return verenig(v.delen.flatMap((deel) => bereiken(deel, laatste, blad)));
  if (v.op === 'niet') return tegendeel(bereiken(v.deel, laatste, blad), laatste);
  if (v.op !== 'en') return blad(v);
  return tegendeel(
    verenig(v.delen.flatMap((deel) => tegendeel(bereiken(deel, laatste, blad), laatste))),
    laatste,
  );
}

function verenig(rij: readonly Bereik[]): readonly Bereik[] {
  const uit: Bereik[] = [];
  for (const deel of [...rij].sort((a, b) => a.van - b.van)) {
    const vorige = uit[uit.length - 1];
    if (vorige && deel.van <= vorige.tot + 1)
      uit[uit.length - 1] = { van: vorige.van, tot: Math.max(vorige.tot, deel.tot) };
    else uit.push(deel);
  }
  return uit;
}

function tegendeel(rij: readonly Bereik[], laatste: number): readonly Bereik[] {
  const uit: Bereik[] = [];
  let van = 0;
  for (const deel of verenig(rij)) {
    if (deel.van > van) uit.push({ van, tot: deel.van - 1 });
    van = deel.tot + 1;
  }
  return van <= laatste ? [...uit, { van, tot: laatste }] : uit;
}

/** Het gebied van een kolom met waarden uit een keuze; bij een open keuze is er ook iets dat er niet in staat. */
export function keuzegebied(
  cellen: readonly (Voorwaarde | undefined)[],
  keuze: Keuze,
  kring: (id: string) => Keuze | undefined,
): Gebied | undefined {
  const vakken = [...keuze.labels, ...(keuze.vorm === 'gesloten' ? [] : ['iets anders'])];
  const laatste = vakken.length - 1;
  const nummer = new Map(keuze.labels.map((label, i) => [label, i]));
  const buiten: Voorwaarde[] = [];
  const blad = (v: Voorwaarde): readonly Bereik[] => {
    if (v.op === 'vergelijk' && v.b.op === 'literal') {
      const i = nummer.get(v.b.literal.waarde);
      const gelijk = i === undefined ? [] : [{ van: i, tot: i }];
      return v.cmp === '=' ? gelijk : tegendeel(gelijk, laatste);
    }
    const ander = v.op === 'isEen' ? kring(v.keuze) : undefined;
    if (ander?.vorm === 'gesloten')
      return verenig(
        ander.labels.flatMap((label) => {
          const i = nummer.get(label);
          return i === undefined ? [] : [{ van: i, tot: i }];
        }),
      );
    buiten.push(v);
    return [];
  };
  const rijen = cellen.map((cel) => (cel ? bereiken(cel, laatste, blad) : [{ van: 0, tot: laatste }]));
  return buiten.length === 0 ? { vakken, rijen } : undefined;
}

/** Ja of nee; een `niet` eromheen is nee. */
export function jaNeeGebied(cellen: readonly (Voorwaarde | undefined)[], ja: Voorwaarde): Gebied {
  const rijen = cellen.map((cel) => {
    if (!cel) return [{ van: 0, tot: 1 }];
    const i = cel === ja ? 0 : 1;
    return [{ van: i, tot: i }];
  });
  return { vakken: ['ja', 'nee'], rijen };
}
