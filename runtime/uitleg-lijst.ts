/** De uitleg van een lijst: de elementen die het zo maken, en van een lange lijst alleen de eerste daarvan. */
import { hoogsteDatum, isVolledig as isHeleDatum, laagsteDatum } from './datum.ts';
import * as reken from './getal.ts';
import { verzamelGronden } from './gronden.ts';
import { type Element, elementenVan, leesLijst } from './lijst.ts';
import type { Lijstbron, Voorwaarde, Waarde } from './model.ts';
import { zoek } from './register.ts';
import { legBeslissingUit } from './uitleg-beslissing.ts';
import { standBij, terloops, vergeet } from './uitleg-element.ts';
import { toonVan } from './uitleg-toon.ts';
import { vergeleken } from './uitleg-vergelijking.ts';
import { voorwaardeUitlegger } from './uitleg-voorwaarde.ts';
import { alsGetal, getaltekst, waardeUitlegger } from './uitleg-waarde.ts';
import {
  type Bouwknoop,
  type Knoopwaarde,
  maakOuder,
  type Uitlegboek,
  type Uitlegger,
  type Uitlegstand,
  waarheidVan,
} from './uitlegstand.ts';
import type { Waarheid } from './uitkomst.ts';

type Bij<Op extends Waarde['op']> = Extract<Waarde, { op: Op }>;
type Kwantor = Extract<Voorwaarde, { op: 'kwantor' }>;

/** Van elke waarheid laat de uitleg zoveel elementen zien. */
const MEESTE = 5;

interface Lijstbeeld {
  readonly delen: Bouwknoop[];
  readonly volledig: boolean;
  readonly lengte: number;
  readonly waar: number;
  readonly open: number;
  /** De bepalingen waarop de elementen rusten die niet getoond worden, per waarheid. */
  readonly verborgen: ReadonlyMap<Waarheid, ReadonlySet<string>>;
}

function verberg(
  s: Uitlegstand,
  knoop: Bouwknoop,
  { verborgen }: Lijstbeeld,
  draagt: Waarheid | 'alle',
): void {
  const gronden = [...verborgen].flatMap(([waarheid, rij]) =>
    draagt === 'alle' || draagt === waarheid ? [...rij] : [],
  );
  if (gronden.length > 0) s.verborgen.set(knoop, new Set(gronden));
}

export function kwantorUitlegger(boek: Uitlegboek, v: Kwantor): Uitlegger {
  const lijst = zoek(boek.register.feiten, v.lijst.feit);
  const legMeeUit = v.lijst.waarvoor && voorwaardeUitlegger(boek, v.lijst.waarvoor);
  const legDeelUit = voorwaardeUitlegger(boek, v.deel);
  const tekst =
    v.tekst ?? `${v.cmp === 'alle' ? 'alle' : `${WOORDEN[v.cmp]} ${String(v.aantal)} van de`} ${lijst.naam}`;
  return (s) => {
    const beeld = bekijk(boek, s, v.lijst, (stand) => {
      const mee = legMeeUit?.(stand);
      // Bij "alle" is ook waar wat niet meedoet; anders telt het niet mee.
      if (mee?.waarde === false) return undefined;
      const deel = legDeelUit(stand);
      const delen = mee === undefined ? [deel] : [mee, deel];
      const doetMee = mee === undefined ? true : waarheidVan(mee);
      return [doetMee === true ? waarheidVan(deel) : anders(v, waarheidVan(deel)), delen];
    });
    const waarde = uitkomst(v, beeld);
    const draagt = dragend(v, beeld, waarde);
    const knoop = maakOuder('telling', tekst, v.bepaling, waarde, beeld.delen, draagt);
    verberg(s, knoop, beeld, draagt);
    knoop.toelichting = stand(beeld);
    return knoop;
  };
}

const WOORDEN = { '>=': 'ten minste', '<=': 'ten hoogste', '=': 'precies' } as const;

/** Of een element meedoet is onbekend: dan staat alleen vast wat ook dan niets verandert. */
function anders({ cmp }: Kwantor, deel: Waarheid): Waarheid {
  const onschuldig = cmp === 'alle';
  return deel === onschuldig ? deel : undefined;
}

function uitkomst({ cmp, aantal }: Kwantor, { waar, open, lengte, volledig }: Lijstbeeld): Waarheid {
  const hoogst = volledig ? waar + open : Number.POSITIVE_INFINITY;
  if (cmp === 'alle') return waar + open < lengte ? false : volledig && open === 0 ? true : undefined;
  const genoeg = waar >= aantal ? true : hoogst < aantal ? false : undefined;
  const nietTeveel = hoogst <= aantal ? true : waar > aantal ? false : undefined;
  if (cmp === '>=') return genoeg;
  if (cmp === '<=') return nietTeveel;
  return genoeg === false || nietTeveel === false ? false : genoeg && nietTeveel;
}

function dragend({ cmp }: Kwantor, _beeld: Lijstbeeld, waarde: Waarheid): Waarheid | 'alle' {
  if (waarde === undefined) return undefined;
  if (cmp === 'alle' || cmp === '>=') return waarde;
  return cmp === '<=' ? !waarde : 'alle';
}

/** "geldt voor 2 van de 3; van 1 is het onbekend" */
function stand({ waar, open, lengte, volledig, delen }: Lijstbeeld): string {
  const meer = volledig ? [] : ['de lijst is niet volledig'];
  if (lengte === 0) return [...(volledig ? ['er zijn er geen'] : []), ...meer].join('; ');
  const onbekend = open > 0 ? [`van ${String(open)} is het onbekend`] : [];
  const getoond = delen.length < lengte ? [`hier staan er ${String(delen.length)}`] : [];
  return [`geldt voor ${String(waar)} van de ${String(lengte)}`, ...onbekend, ...meer, ...getoond].join('; ');
}

/** Bekijkt elk element; wat `undefined` geeft doet niet mee. */
function bekijk(
  { register }: Uitlegboek,
  s: Uitlegstand,
  { feit: id, element: object }: Lijstbron,
  bij: (stand: Uitlegstand) => readonly [Waarheid, Bouwknoop[]] | undefined,
): Lijstbeeld {
  const feit = zoek(register.feiten, id);
  const lijst = leesLijst(s.zaak, feit);
  const delen: Bouwknoop[] = [];
  const getoond = new Map<Waarheid, number>();
  const verborgen = new Map<Waarheid, Set<string>>();
  const geteld = { waar: 0, open: 0, lengte: 0 };
  for (const element of elementenVan(feit, lijst)) {
    const vanaf = s.perElement.length;
    const gezien = bij(standBij(s, object, element));
    if (gezien === undefined) {
      vergeet(s, vanaf);
      continue;
    }
    const [waarde, onder] = gezien;
    geteld.lengte++;
    if (waarde === true) geteld.waar++;
    if (waarde === undefined) geteld.open++;
    const al = getoond.get(waarde) ?? 0;
    getoond.set(waarde, al + 1);
    const knoop = maakOuder('voorwaarde', element.naam, undefined, waarde, onder, 'alle');
    if (al < MEESTE) delen.push(knoop);
    else {
      const gronden = verborgen.get(waarde) ?? new Set();
      verborgen.set(waarde, gronden);
      verzamelGronden(s, knoop, gronden);
      vergeet(s, vanaf);
    }
  }
  return { delen, volledig: lijst.volledig, verborgen, ...geteld };
}

// ── Waarden ──────────────────────────────────────────────────────────────────────────────────────────────────────

export function aantalUitlegger(boek: Uitlegboek, w: Bij<'aantalVan'>): Uitlegger {
  const lijst = zoek(boek.register.feiten, w.lijst.feit);
  const legMeeUit = w.lijst.waarvoor && voorwaardeUitlegger(boek, w.lijst.waarvoor);
  return (s) => {
    const beeld = bekijk(boek, s, w.lijst, (stand) => {
      const mee = legMeeUit?.(stand);
      return mee === undefined ? [true, []] : [waarheidVan(mee), [mee]];
    });
    const { waar, open, volledig, delen } = beeld;
    const waarde = volledig && open === 0 ? String(waar) : undefined;
    const onder = legMeeUit === undefined ? [] : delen;
    const knoop = maakOuder(
      'waarde',
      w.tekst ?? `aantal ${lijst.naam}`,
      w.bepaling,
      waarde,
      onder,
      waarde === undefined ? undefined : true,
    );
    if (waarde !== undefined) verberg(s, knoop, beeld, true);
    knoop.type = w.type;
    if (legMeeUit !== undefined || !volledig) knoop.toelichting = stand(beeld);
    return knoop;
  };
}

interface Elementwaarde {
  readonly element: Element;
  readonly knoop: Bouwknoop;
  readonly mee: Waarheid;
  readonly volgorde?: Bouwknoop;
  /** De bepalingen waarop de waarde rust, en dat het element meedoet. */
  readonly gronden: ReadonlySet<string>;
}

export function samenUitlegger(
  boek: Uitlegboek,
  w: Bij<'somVan' | 'laagsteVan' | 'hoogsteVan' | 'eersteVan' | 'laatsteVan'>,
): Uitlegger {
  const lijst = zoek(boek.register.feiten, w.lijst.feit);
  const legMeeUit = w.lijst.waarvoor && voorwaardeUitlegger(boek, w.lijst.waarvoor);
  const legDeelUit = elementwaarde(boek, w.deel);
  const legVolgordeUit = 'volgorde' in w ? waardeUitlegger(boek, w.volgorde) : undefined;
  return (s) => {
    const gegeven = leesLijst(s.zaak, lijst);
    const { volledig } = gegeven;
    const buiten: Buiten = { knopen: [], aantal: 0, gronden: new Set() };
    const rij: Elementwaarde[] = [];
    for (const element of elementenVan(lijst, gegeven)) {
      const stand = standBij(s, w.lijst.element, element);
      const doetMee = legMeeUit && terloops(s, () => legMeeUit(stand));
      const mee = doetMee === undefined ? true : waarheidVan(doetMee.knoop);
      if (mee === false) {
        if (legMeeUit && buiten.aantal++ < MEESTE) buiten.knopen.push(nietMee(element, legMeeUit(stand)));
        doetMee?.gronden.forEach((grond) => buiten.gronden.add(grond));
        continue;
      }
      const { knoop, gronden } = terloops(s, () => legDeelUit(stand));
      const samen = doetMee === undefined ? gronden : new Set([...doetMee.gronden, ...gronden]);
      rij.push({
        ...{ element, mee, gronden: samen },
        knoop: { ...knoop, delen: [] },
        ...(legVolgordeUit && { volgorde: terloops(s, () => legVolgordeUit(stand)).knoop }),
      });
    }
    const vast = volledig && rij.every(({ mee }) => mee === true);
    const gekozen = vast ? kies(w, rij) : { waarde: undefined, bij: rij };
    const getoond = gekozen.bij.slice(0, MEESTE).flatMap(({ element }) => {
      const stand = standBij(s, w.lijst.element, element);
      return [...(legMeeUit ? [legMeeUit(stand)] : []), legDeelUit(stand)];
    });
    const tekst = w.tekst ?? `${w.op.slice(0, -3)} van ${lijst.naam}`;
    const delen = [...getoond, ...buiten.knopen];
    const knoop = maakOuder('waarde', tekst, w.bepaling, gekozen.waarde, delen, 'alle');
    const gronden = new Set([...gekozen.bij.flatMap((deel) => [...deel.gronden]), ...buiten.gronden]);
    if (gronden.size > 0) s.verborgen.set(knoop, gronden);
    knoop.type = w.type;
    knoop.toelichting = volledig ? verantwoord(w, rij, knoop) : 'de lijst is niet volledig';
    return knoop;
  };
}

/** De elementen die niet meedoen: van een paar waarom, van alle waarop dat rust. */
interface Buiten {
  readonly knopen: Bouwknoop[];
  readonly gronden: Set<string>;
  aantal: number;
}

function nietMee({ naam }: Element, waarom: Bouwknoop): Bouwknoop {
  return maakOuder('voorwaarde', `${naam} telt mee`, undefined, false, [waarom], 'alle');
}

/** Een uitkomst die niet van toepassing is, is er voor dit element niet. */
function elementwaarde(boek: Uitlegboek, deel: Waarde): Uitlegger {
  if (deel.op !== 'beslissing') return waardeUitlegger(boek, deel);
  return (s) => {
    const { soort, knoop } = legBeslissingUit(s, deel.beslissing);
    return soort === 'niet van toepassing' ? { ...knoop, waarde: null } : knoop;
  };
}

interface Keus {
  readonly waarde: Knoopwaarde;
  /** De elementen die de waarde dragen. */
  readonly bij: readonly Elementwaarde[];
}

function kies(w: Parameters<typeof samenUitlegger>[1], rij: readonly Elementwaarde[]): Keus {
  if ('volgorde' in w) return eerste(w, rij);
  const met = rij.filter(({ knoop }) => knoop.waarde !== null);
  const waarden = met.map(({ knoop: { waarde } }) => (typeof waarde === 'string' ? waarde : undefined));
  if (w.op === 'somVan') {
    const som = waarden.reduce<reken.Getal | undefined>(
      (tot, deel) => reken.plus(tot, alsGetal(deel)),
      reken.getal('0'),
    );
    return { waarde: getaltekst(som), bij: met };
  }
  if (met.length === 0) return { waarde: null, bij: [] };
  const waarde = uiterste(w, waarden);
  const bij = met.filter(({ knoop }) => knoop.waarde === waarde);
  return { waarde, bij: bij.length > 0 ? bij : met };
}

function uiterste(
  w: Bij<'laagsteVan' | 'hoogsteVan'>,
  waarden: readonly (string | undefined)[],
): Knoopwaarde {
  const laag = w.op === 'laagsteVan';
  const van = <T>(
    kies: (a: T | undefined, b: T | undefined) => T | undefined,
    rij: readonly (T | undefined)[],
  ): T | undefined => rij.slice(1).reduce(kies, rij[0]);
  if (w.type.soort === 'datum') {
    const datum = van<string>(
      (a, b) => (laag ? laagsteDatum(a, b) : hoogsteDatum(a, b)) ?? undefined,
      waarden,
    );
    return datum;
  }
  const getallen = waarden.map(alsGetal);
  return getaltekst(van((a, b) => (laag ? reken.laagste(a, b) : reken.hoogste(a, b)), getallen));
}

function eerste(w: Bij<'eersteVan' | 'laatsteVan'>, rij: readonly Elementwaarde[]): Keus {
  if (rij.length === 0) return { waarde: null, bij: [] };
  const cmp = w.op === 'eersteVan' ? '<' : '>';
  const voor = (a: Elementwaarde, b: Elementwaarde): Waarheid =>
    a.volgorde && b.volgorde && vergeleken(cmp, a.volgorde, b.volgorde);
  const bij = rij.reduce<readonly Elementwaarde[]>((tot, deel) => {
    const [staand] = tot;
    if (staand === undefined || voor(deel, staand) === true) return [deel];
    return voor(staand, deel) === true ? tot : [...tot, deel];
  }, []);
  const [een, ...meer] = bij;
  const zeker =
    rij.every(({ volgorde }) => isHeel(volgorde)) &&
    meer.every((deel) => deel.knoop.waarde === een?.knoop.waarde);
  return { waarde: zeker ? een?.knoop.waarde : undefined, bij };
}

const isHeel = (knoop: Bouwknoop | undefined): boolean =>
  typeof knoop?.waarde === 'string' && (knoop.type?.soort !== 'datum' || isHeleDatum(knoop.waarde));

function verantwoord(w: Waarde, rij: readonly Elementwaarde[], knoop: Bouwknoop): string {
  if (rij.length === 0) return 'er zijn er geen';
  if (w.op !== 'somVan') return `gekozen uit ${String(rij.length)}`;
  const met = rij.filter((deel) => deel.knoop.waarde !== null);
  const zonder = rij.filter((deel) => deel.knoop.waarde === null).map(({ element }) => element.naam);
  const namen = zonder.length > MEESTE ? `${String(zonder.length)} elementen` : zonder.join(', ');
  const niet = zonder.length === 0 ? '' : `; zonder waarde: ${namen}`;
  if (met.length === 0 || met.length > MEESTE) return `de som van ${String(met.length)} waarden${niet}`;
  return `${met.map((deel) => toonVan(deel.knoop)).join(' + ')} = ${toonVan(knoop)}${niet}`;
}
