/** De uitleg van een aantal dagen: de tijdvakken die het zo maken met hun dagen, en van een lange lijst alleen de eerste. */
import { dagTekst } from './datum.ts';
import { vanDagnummer } from './kalender.ts';
import { vensterruimte } from './kern-dagen.ts';
import { leesFeit } from './lees.ts';
import { type Element, elementenVan, leesLijst } from './lijst.ts';
import { nieuweSteun, voegSamen } from './gronden.ts';
import { standBij, terloops, zetLijst } from './uitleg-element.ts';
import type { Waarde } from './model.ts';
import { zoek } from './register.ts';
import {
  aaneengesloten,
  aantalDagen,
  type Dagengrenzen,
  dagruimte,
  geknipt,
  grenzen,
  langsteReeks,
  mogelijk,
  type Ruimte,
  type Tijdvak,
  type Vensterruimte,
  zeker,
} from './tijdvak.ts';
import { opsomming, toonDatum, toonDuur } from './toon.ts';
import { voorwaardeUitlegger } from './uitleg-voorwaarde.ts';
import { waardeUitlegger } from './uitleg-waarde.ts';
import {
  type Bouwknoop,
  dagengrenzen,
  maakOuder,
  type Uitlegboek,
  type Uitlegger,
  type Uitlegstand,
  waarheidVan,
} from './uitlegstand.ts';

type Dagen = Extract<Waarde, { op: 'dagenVan' }>;

/** De uitleg noemt ten hoogste zoveel elementen, en zoveel tijdvakken met hun dagen. */
const MEESTE = 5;

interface Lid extends Ruimte {
  readonly element: Element;
}

export function tijdvakUitlegger(boek: Uitlegboek, w: Dagen): Uitlegger {
  const { feiten } = boek.register;
  const [lijst, begin, eind] = [w.lijst.feit, w.begin.feit, w.eind.feit].map((id) => zoek(feiten, id));
  const legMeeUit = w.lijst.waarvoor && voorwaardeUitlegger(boek, w.lijst.waarvoor);
  const legDagenUit = [w.begin, w.eind].map((dag) => waardeUitlegger(boek, dag));
  const venster = Object.entries(w.venster ?? {}).map(
    ([naam, dag]: [string, Waarde]) => [naam, waardeUitlegger(boek, dag)] as const,
  );
  return (s) => {
    if (!lijst || !begin || !eind) throw new Error('Een tijdvak heeft een lijst, een begin en een einde.');
    const van = (element: Element): Uitlegstand => standBij(s, w.lijst.element, element);
    const steun = nieuweSteun();
    const gegeven = leesLijst(s.zaak, lijst);
    const leden = [...elementenVan(lijst, gegeven)].flatMap((element): readonly Lid[] => {
      const stand = van(element);
      const doetMee = legMeeUit && terloops(s, () => legMeeUit(stand));
      if (doetMee) voegSamen(steun, doetMee.steun);
      const mee = doetMee === undefined ? true : waarheidVan(doetMee.knoop);
      const dag = (feit: typeof begin) => dagruimte(leesFeit(stand.zaak, feit) as string | null | undefined);
      return mee === false ? [] : [{ element, mee, begin: dag(begin), eind: dag(eind) }];
    });
    const knopen = venster.map(([naam, legUit]) => [naam, legUit(s)] as const);
    const ruimte = vensterruimte(Object.fromEntries(knopen.map(([naam, { waarde }]) => [naam, waarde])));
    const beeld = ruimte && bekijk(w, leden, ruimte, gegeven.volledig);
    const toon = ({ element, mee }: Lid): readonly Bouwknoop[] => {
      const stand = van(element);
      const dagen = legDagenUit.map((legUit) => legUit(stand));
      if (!legMeeUit) return dagen;
      if (mee === true) return [legMeeUit(stand), ...dagen];
      const telt = `${element.naam} telt mee`;
      const knoop = maakOuder('voorwaarde', telt, undefined, undefined, [legMeeUit(stand)], undefined);
      return [knoop, ...dagen];
    };
    const dragend = (beeld?.dragend ?? []).slice(0, MEESTE);
    const open = (beeld?.open ?? []).slice(0, MEESTE - dragend.length).flatMap(toon);
    const delen = [...knopen.map(([, knoop]) => knoop), ...dragend.flatMap(toon), ...open];
    const tekst = w.tekst ?? `aantal dagen van ${lijst.naam}`;
    const waarde = ruimte === undefined ? null : beeld?.waarde;
    const knoop = maakOuder('waarde', tekst, w.bepaling, waarde, delen, 'alle');
    knoop.type = w.type;
    knoop.bewerking = w.op;
    const getoond = dragend.length + Math.min(beeld?.open.length ?? 0, MEESTE - dragend.length);
    zetLijst(s, knoop, lijst, gegeven, gegeven.elementen.length - getoond);
    s.verborgen.set(knoop, steun);
    if (beeld) knoop.toelichting = beeld.toelichting;
    if (beeld && beeld.waarde === undefined)
      dagengrenzen.set(knoop, { tussen: beeld.tussen, open: new Set(open) });
    return knoop;
  };
}

interface Beeld {
  readonly tussen: Dagengrenzen;
  readonly waarde: string | undefined;
  readonly toelichting: string;
  /** De elementen die het aantal dragen, en die het nog openlaten. */
  readonly dragend: readonly Lid[];
  readonly open: readonly Lid[];
}

function bekijk(
  { onderbreking }: Dagen,
  leden: readonly Lid[],
  venster: Vensterruimte,
  volledig: boolean,
): Beeld {
  const tussen = grenzen(leden, venster, volledig, onderbreking);
  const { minstens, hoogstens } = tussen;
  const reeks = (rij: readonly Tijdvak[]): readonly Tijdvak[] =>
    onderbreking === undefined ? aaneengesloten(rij) : langsteReeks(rij, onderbreking);
  const gemaakt = reeks(zeker(leden, venster));
  const dragend = raakt(leden, gemaakt, venster);
  const alGenoemd = new Set(dragend);
  const zonder = volledig ? [] : ['de lijst is niet volledig'];
  if (minstens === hoogstens) {
    return {
      tussen,
      waarde: String(minstens),
      toelichting: [verantwoord(gemaakt, onderbreking), ...zonder].join('; '),
      dragend,
      open: [],
    };
  }
  const open = leden.filter(
    (lid) => grenzen([lid], venster, true).minstens < aantalDagen(mogelijk([lid], venster)),
  );
  const tenHoogste =
    volledig && hoogstens < ONBEGRENSD ? ` en ten hoogste ${toonDuur(hoogstens, 'dag')}` : '';
  const al = minstens === 0 ? [] : [verantwoord(gemaakt, onderbreking)];
  return {
    tussen,
    waarde: undefined,
    toelichting: [`ten minste ${toonDuur(minstens, 'dag')}${tenHoogste}`, ...al, ...zonder].join('; '),
    dragend,
    open: open.filter((lid) => !alGenoemd.has(lid)),
  };
}

/** Zo veel dagen kan geen zaak noemen: het is dan niet begrensd. */
const ONBEGRENSD = 500_000;

const raakt = (
  leden: readonly Lid[],
  dragend: readonly Tijdvak[],
  venster: Vensterruimte,
): readonly Lid[] => {
  const [eerste, laatste] = [dragend[0], dragend[dragend.length - 1]];
  if (!eerste || !laatste) return [];
  return leden.filter((lid) => geknipt(zeker([lid], venster), eerste.begin, laatste.eind).length > 0);
};

/** "van 1 maart 2026 tot en met 10 april 2026 en na 9 dagen van 20 april 2026 tot en met 25 april 2026, samen 47 dagen" */
function verantwoord(rij: readonly Tijdvak[], onderbreking: number | undefined): string {
  const [eerste, laatste] = [rij[0], rij[rij.length - 1]];
  if (!eerste || !laatste) return 'er zijn er geen';
  const samen = toonDuur(aantalDagen(rij), 'dag');
  if (rij.length === 1) return `${toonTijdvak(eerste)}, ${samen}`;
  if (rij.length <= MEESTE) {
    const delen = rij.map((deel, i) => {
      const vorige = onderbreking === undefined ? undefined : rij[i - 1];
      const ertussen = vorige ? `na ${toonDuur(deel.begin - vorige.eind - 1, 'dag')} ` : '';
      return ertussen + toonTijdvak(deel);
    });
    return `${opsomming(delen)}, samen ${samen}`;
  }
  const heel = toonTijdvak({ begin: eerste.begin, eind: laatste.eind });
  return `${String(rij.length)} tijdvakken ${heel}, samen ${samen}`;
}

function toonTijdvak({ begin, eind }: Tijdvak): string {
  const [van, tot] = [begin, eind].map((nummer) => toonDatum(dagTekst(vanDagnummer(nummer))));
  return begin === eind ? `op ${van ?? ''}` : `van ${van ?? ''} tot en met ${tot ?? ''}`;
}
