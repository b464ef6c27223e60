/** De uitleg van een lijst: de elementen die het zo maken, en van een lange lijst alleen de eerste daarvan. */
import { hoogsteDatum, isVolledig as isHeleDatum, laagsteDatum } from './datum.ts';
import * as reken from './getal.ts';
import { nieuweSteun, type Steun, verzamelSteun, voegSamen } from './gronden.ts';
import { type Element, elementenVan, leesLijst, type Lijst } from './lijst.ts';
import type { Feit, Lijstbron, Voorwaarde, Waarde } from './model.ts';
import { zoek } from './register.ts';
import { legBeslissingUit } from './uitleg-beslissing.ts';
import { standBij, terloops, vergeet, zetLijst } from './uitleg-element.ts';
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

/** Ja en nee van wat meedoet, en `buiten` voor wat niet meedoet. */
type Groep = Waarheid | 'buiten';

interface Lijstbeeld {
  readonly feit: Feit;
  readonly lijst: Lijst;
  readonly delen: Bouwknoop[];
  readonly volledig: boolean;
  readonly lengte: number;
  readonly waar: number;
  readonly open: number;
  /** De elementen die niet meedoen, voor zover zij getoond worden. */
  readonly buiten: readonly Bouwknoop[];
  /** De elementen die niet getoond worden, en waarop zij rusten, per groep. */
  readonly verborgen: ReadonlyMap<Groep, { aantal: number; readonly steun: Steun }>;
}

/** Merkt wat niet meedoet als dat de uitkomst draagt, en zegt over welke lijst het gaat. */
function rondAf(s: Uitlegstand, knoop: Bouwknoop, beeld: Lijstbeeld, dragend: readonly Groep[]): Bouwknoop {
  const steun = nieuweSteun();
  let aantal = 0;
  for (const groep of dragend) {
    const deel = beeld.verborgen.get(groep);
    if (deel === undefined) continue;
    aantal += deel.aantal;
    voegSamen(steun, deel.steun);
  }
  if (dragend.includes('buiten')) for (const deel of beeld.buiten) deel.beslist = true;
  zetLijst(s, knoop, beeld.feit, beeld.lijst, aantal);
  if (aantal > 0) s.verborgen.set(knoop, steun);
  return knoop;
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
      if (mee?.waarde === false) return ['buiten', [mee]];
      const deel = legDeelUit(stand);
      const delen = mee === undefined ? [deel] : [mee, deel];
      const doetMee = mee === undefined ? true : waarheidVan(mee);
      return [doetMee === true ? waarheidVan(deel) : anders(v, waarheidVan(deel)), delen];
    });
    const waarde = uitkomst(v, beeld);
    const draagt = dragend(v, waarde);
    const knoop = maakOuder('telling', tekst, v.bepaling, waarde, beeld.delen, draagt);
    knoop.toelichting = stand(beeld);
    return rondAf(s, knoop, beeld, groepen(v, draagt));
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

function dragend({ cmp }: Kwantor, waarde: Waarheid): Waarheid | 'alle' {
  if (waarde === undefined) return undefined;
  if (cmp === 'alle' || cmp === '>=') return waarde;
  return cmp === '<=' ? !waarde : 'alle';
}

/** Wat niet meedoet, draagt zoals wat bij "alle" waar is, en anders zoals wat niet waar is. */
function groepen({ cmp }: Kwantor, draagt: Waarheid | 'alle'): readonly Groep[] {
  if (draagt === 'alle') return [true, false, undefined, 'buiten'];
  return draagt === (cmp === 'alle') ? [draagt, 'buiten'] : [draagt];
}

/** "geldt voor 2 van de 3; van 1 is het onbekend" */
function stand({ waar, open, lengte, volledig, delen, buiten }: Lijstbeeld): string {
  const meer = volledig ? [] : ['de lijst is niet volledig'];
  if (lengte === 0) return [...(volledig ? ['er zijn er geen'] : []), ...meer].join('; ');
  const onbekend = open > 0 ? [`van ${String(open)} is het onbekend`] : [];
  const genoemd = delen.length - buiten.length;
  const getoond = genoemd < lengte ? [`hier staan er ${String(genoemd)}`] : [];
  return [`geldt voor ${String(waar)} van de ${String(lengte)}`, ...onbekend, ...meer, ...getoond].join('; ');
}

/** Bekijkt elk element; van elke groep blijven de eerste staan. */
function bekijk(
  { register }: Uitlegboek,
  s: Uitlegstand,
  { feit: id, element: object }: Lijstbron,
  bij: (stand: Uitlegstand) => readonly [Groep, Bouwknoop[]],
): Lijstbeeld {
  const feit = zoek(register.feiten, id);
  const lijst = leesLijst(s.zaak, feit);
  const delen: Bouwknoop[] = [];
  const buiten: Bouwknoop[] = [];
  const getoond = new Map<Groep, number>();
  const verborgen = new Map<Groep, { aantal: number; readonly steun: Steun }>();
  const geteld = { waar: 0, open: 0, lengte: 0 };
  for (const element of elementenVan(feit, lijst)) {
    const vanaf = s.perElement.length;
    const [groep, onder] = bij(standBij(s, object, element));
    if (groep !== 'buiten') geteld.lengte++;
    if (groep === true) geteld.waar++;
    if (groep === undefined) geteld.open++;
    const al = getoond.get(groep) ?? 0;
    getoond.set(groep, al + 1);
    const knoop =
      groep === 'buiten'
        ? nietMee(element, onder)
        : maakOuder('voorwaarde', element.naam, undefined, groep, onder, 'alle');
    if (al < MEESTE) {
      if (groep === 'buiten') buiten.push(knoop);
      delen.push(knoop);
      continue;
    }
    const deel = verborgen.get(groep) ?? { aantal: 0, steun: nieuweSteun() };
    verborgen.set(groep, deel);
    deel.aantal++;
    verzamelSteun(s, knoop, deel.steun);
    vergeet(s, vanaf, knoop);
  }
  return { feit, lijst, delen, buiten, volledig: lijst.volledig, verborgen, ...geteld };
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
    const draagt = waarde === undefined ? undefined : 'alle';
    const tekst = w.tekst ?? `aantal ${lijst.naam}`;
    const knoop = maakOuder('waarde', tekst, w.bepaling, waarde, onder, draagt);
    knoop.type = w.type;
    knoop.bewerking = w.op;
    if (legMeeUit !== undefined || !volledig) knoop.toelichting = stand(beeld);
    return rondAf(s, knoop, beeld, waarde === undefined ? [undefined] : legMeeUit ? [true, false] : []);
  };
}

interface Elementwaarde {
  readonly element: Element;
  readonly knoop: Bouwknoop;
  readonly mee: Waarheid;
  readonly volgorde?: Bouwknoop;
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
    const steun = nieuweSteun();
    const buiten: Element[] = [];
    const rij: Elementwaarde[] = [];
    for (const element of elementenVan(lijst, gegeven)) {
      const stand = standBij(s, w.lijst.element, element);
      const reken = (leg: Uitlegger): Bouwknoop => {
        const { knoop, steun: deel } = terloops(s, () => leg(stand));
        voegSamen(steun, deel);
        return knoop;
      };
      const mee = legMeeUit === undefined ? true : waarheidVan(reken(legMeeUit));
      if (mee === false) {
        buiten.push(element);
        continue;
      }
      const knoop = { ...reken(legDeelUit), delen: [] };
      rij.push({ element, mee, knoop, ...(legVolgordeUit && { volgorde: reken(legVolgordeUit) }) });
    }
    const vast = volledig && rij.every(({ mee }) => mee === true);
    const gekozen = vast ? kies(w, rij) : { waarde: undefined, bij: rij };
    // Ook van een element zonder waarde hoort erbij waarom.
    const zonder = rij.filter((deel) => deel.knoop.waarde === null && !gekozen.bij.includes(deel));
    const getoond = [...gekozen.bij.slice(0, MEESTE), ...zonder.slice(0, MEESTE)];
    const toon = ({ element }: Elementwaarde): Bouwknoop[] => {
      const stand = standBij(s, w.lijst.element, element);
      return [...(legMeeUit ? [legMeeUit(stand)] : []), legDeelUit(stand)];
    };
    const nietGeteld = buiten.slice(0, MEESTE).map((element) => {
      const waarom = legMeeUit?.(standBij(s, w.lijst.element, element));
      return nietMee(element, waarom === undefined ? [] : [waarom]);
    });
    const tekst = w.tekst ?? `${w.op.slice(0, -3)} van ${lijst.naam}`;
    const delen = [...getoond.flatMap(toon), ...nietGeteld];
    const knoop = maakOuder('waarde', tekst, w.bepaling, gekozen.waarde, delen, 'alle');
    zetLijst(s, knoop, lijst, gegeven, rij.length + buiten.length - getoond.length - nietGeteld.length);
    // Een uiterste rust ook op de elementen die het niet zijn.
    s.verborgen.set(knoop, steun);
    knoop.type = w.type;
    knoop.bewerking = w.op;
    knoop.toelichting = volledig ? verantwoord(w, rij, knoop) : 'de lijst is niet volledig';
    return knoop;
  };
}

function nietMee({ naam }: Element, waarom: Bouwknoop[]): Bouwknoop {
  return maakOuder('voorwaarde', `${naam} telt mee`, undefined, false, waarom, 'alle');
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
