/** Welke uitkomst of lezing welke naam gebruikt: van een naam naar wie haar gebruikt, en van een uitkomst naar wat zij gebruikt. */
import type { Span } from '../grammar/index.ts';
import { toonSymbool, type Symbool, type Vindplaats } from '../compiler/resolve/symbolen.ts';
import type { Regelontwerp } from '../compiler/resolve/zinnen.ts';
import type { Plaats } from './convert.ts';
import { doelenOp } from './navigatie.ts';
import { beeldVan, type Naambeeld } from './naambeeld.ts';
import { boomVan, raakt, type Momentopname } from './momentopname.ts';
import { gebruiktDoor } from './vermeldingen-gebruikt.ts';
import { beginVan, eindVan } from './vermelding.ts';
import { beeldenRond, declaratieVan, sleutelsVan, vermeldingenIn, type Doel } from './vermeldingen.ts';

export interface Schakel extends Plaats {
  readonly naam: string;
  readonly detail: string;
  readonly soort: Symbool['soort'];
  /** De naam zelf, binnen de span. */
  readonly selectie: Span;
  /** Om de schakel later terug te vinden: de id, in de regeling van dit bestand. */
  readonly id: string;
  readonly van: string;
}

export interface Oproep {
  readonly schakel: Schakel;
  /** Bij wie gebruikt: in het bestand van de schakel; bij wat gebruikt wordt: in dat van de vraag. */
  readonly plekken: readonly Span[];
}

/** Een zin die iets beslist, of een alternatief van een lezing. */
interface Gebruiker extends Vindplaats {
  readonly id: string;
  readonly inhoud: unknown;
  readonly bepaling?: string;
}

export function schakelOp(moment: Momentopname, pad: string, offset: number): Schakel | undefined {
  const [doel] = doelenOp(moment, pad, offset)?.doelen ?? [];
  const beeld = beeldVan(moment, pad);
  const symbool = beeld && doel && symboolVan(beeld, doel);
  return symbool && schakelVan(moment, beeld, pad, symbool);
}

function symboolVan({ opgelost }: Naambeeld, doel: Doel): Symbool | undefined {
  const { opId, plichten } = opgelost.omgeving;
  if (doel.soort === 'plicht') return opId.get(plichten.get(doel.id)?.ontstaan ?? '');
  return doel.soort === 'symbool' ? opId.get(doel.id) : undefined;
}

const soortnamen: Readonly<Record<Symbool['soort'], string>> = {
  gegeven: 'gegeven',
  beoordeling: 'beoordeling',
  parameter: 'parameter',
  beslissing: 'uitkomst',
  lezing: 'lezing',
  duur: 'duur',
};

/** Een uitkomst staat waar zij beslist wordt, al het andere waar het gedeclareerd is. */
function schakelVan(
  moment: Momentopname,
  beeld: Naambeeld,
  van: string,
  symbool: Symbool,
  bij?: Gebruiker,
): Schakel | undefined {
  const { id, soort } = symbool;
  const doel: Doel = { soort: 'symbool', id };
  const zin =
    bij ?? (soort === 'beslissing' ? gebruikersVan(beeld).find((deel) => deel.id === id) : undefined);
  const [plaats] = zin ? [zin] : declaratieVan(moment, van, doel);
  if (!plaats) return undefined;
  const [eerste] = plekkenIn(moment, plaats, new Set(sleutelsVan(beeld, doel)));
  const bepaling = beeld.opgelost.bepalingen.tabel.get(zin?.bepaling ?? '');
  return {
    naam: toonSymbool(symbool, beeld.opgelost.omgeving.objecten),
    detail: [soortnamen[soort], ...(bepaling ? [bepaling.aanduiding] : [])].join(' · '),
    soort,
    pad: plaats.bestand,
    span: plaats.span,
    selectie: eerste && raakt(plaats.span, eerste.begin) ? eerste : plaats.span,
    id,
    van,
  };
}

const bewaard = new WeakMap<object, readonly Gebruiker[]>();

function gebruikersVan({ opgelost }: Naambeeld): readonly Gebruiker[] {
  const eerder = bewaard.get(opgelost);
  if (eerder) return eerder;
  const uit: readonly Gebruiker[] = [
    ...opgelost.regels.flatMap((regel) => (regel.afgeleid === 'toestand' ? [] : [alsGebruiker(regel)])),
    ...opgelost.lezingen.map(({ id, bestand, span, alternatieven }) => ({
      id,
      bestand,
      span,
      inhoud: alternatieven,
    })),
  ];
  bewaard.set(opgelost, uit);
  return uit;
}

function alsGebruiker({
  beslissing,
  bestand,
  span,
  voorwaarde,
  tenzij,
  waarde,
  termijn,
  bepaling,
}: Regelontwerp): Gebruiker {
  const inhoud = [voorwaarde, tenzij, waarde, termijn?.einde, termijn?.begin];
  return { id: beslissing.replace(/\[.*\]$/, ''), bestand, span, inhoud, bepaling };
}

/** Waar de naam in een zin staat. Een lezing is haar hele blok. */
function plekkenIn(moment: Momentopname, plaats: Vindplaats, sleutels: ReadonlySet<string>): readonly Span[] {
  const beeld = beeldVan(moment, plaats.bestand);
  if (!beeld) return [];
  return vermeldingenIn(moment, plaats.bestand).flatMap((vermelding) => {
    const [begin, eind] = [beginVan(vermelding), eindVan(vermelding)];
    if (begin < plaats.span.begin || eind > plaats.span.eind) return [];
    const past = sleutelsVan(beeld, vermelding.doel).some((sleutel) => sleutels.has(sleutel));
    return past ? [{ begin, eind }] : [];
  });
}

/** De uitkomsten en lezingen die de naam gebruiken. */
export function gebruikersOp(
  moment: Momentopname,
  { id, van }: Pick<Schakel, 'id' | 'van'>,
): readonly Oproep[] {
  const beeld = beeldVan(moment, van);
  if (!beeld) return [];
  const doel: Doel = { soort: 'symbool', id };
  const gezocht = new Set(sleutelsVan(beeld, doel));
  const perPlaats = new Map<string, { schakel: Schakel; plekken: Map<number, Span> }>();
  for (const ander of beeldenRond(moment, van, doel)) {
    const eigen = ander.opgelost.kop.bestand;
    for (const gebruiker of gebruikersVan(ander)) {
      const genoemd = [...gebruiktDoor(ander.opgelost, gebruiker.inhoud).symbolen];
      const past = genoemd.some((symbool) =>
        sleutelsVan(ander, { soort: 'symbool', id: symbool.id }).some((sleutel) => gezocht.has(sleutel)),
      );
      const symbool = past ? ander.opgelost.omgeving.opId.get(gebruiker.id) : undefined;
      const [sleutel] = symbool ? sleutelsVan(ander, { soort: 'symbool', id: symbool.id }) : [];
      if (!symbool || sleutel === undefined) continue;
      const plaats = `${sleutel}|${gebruiker.bestand}`;
      const schakel = perPlaats.get(plaats)?.schakel ?? schakelVan(moment, ander, eigen, symbool, gebruiker);
      if (!schakel) continue;
      const deel = perPlaats.get(plaats) ?? { schakel, plekken: new Map<number, Span>() };
      for (const span of plekkenIn(moment, blokplaats(moment, gebruiker, symbool), gezocht))
        deel.plekken.set(span.begin, span);
      perPlaats.set(plaats, deel);
    }
  }
  return [...perPlaats.values()].map(({ schakel, plekken }) => ({
    schakel,
    plekken: plekken.size > 0 ? [...plekken.values()] : [schakel.selectie],
  }));
}

/** De mogelijkheden van een lezing staan onder haar naam. */
function blokplaats(moment: Momentopname, gebruiker: Gebruiker, { soort }: Symbool): Vindplaats {
  if (soort !== 'lezing') return gebruiker;
  const blok = boomVan(moment, gebruiker.bestand)?.blokken.find(({ span }) =>
    raakt(span, gebruiker.span.begin),
  );
  return { bestand: gebruiker.bestand, span: blok?.span ?? gebruiker.span };
}

/** Wat een uitkomst of lezing gebruikt. */
export function gebruiktOp(
  moment: Momentopname,
  { id, van, pad }: Pick<Schakel, 'id' | 'van' | 'pad'>,
): readonly Oproep[] {
  const beeld = beeldVan(moment, van);
  if (!beeld) return [];
  const eigen = new Set(sleutelsVan(beeld, { soort: 'symbool', id }));
  const uit = new Map<string, { schakel: Schakel; plekken: Map<number, Span> }>();
  for (const ander of beeldenRond(moment, van, { soort: 'symbool', id })) {
    const hoofd = ander.opgelost.kop.bestand;
    for (const gebruiker of gebruikersVan(ander)) {
      if (!sleutelsVan(ander, { soort: 'symbool', id: gebruiker.id }).some((een) => eigen.has(een))) continue;
      const over = ander.opgelost.omgeving.opId.get(gebruiker.id);
      for (const symbool of gebruiktDoor(ander.opgelost, gebruiker.inhoud).symbolen) {
        const sleutels = sleutelsVan(ander, { soort: 'symbool', id: symbool.id });
        const [sleutel = ''] = sleutels;
        const schakel = uit.get(sleutel)?.schakel ?? schakelVan(moment, ander, hoofd, symbool);
        if (!schakel || !over) continue;
        const deel = uit.get(sleutel) ?? { schakel, plekken: new Map<number, Span>() };
        const plaats = blokplaats(moment, gebruiker, over);
        if (plaats.bestand === pad)
          for (const span of plekkenIn(moment, plaats, new Set(sleutels))) deel.plekken.set(span.begin, span);
        // Een duur en de datum waarvan zij telt: alleen wat er staat.
        if (deel.plekken.size > 0 || plaats.bestand !== pad) uit.set(sleutel, deel);
      }
    }
  }
  return [...uit.values()].map(({ schakel, plekken }) => ({ schakel, plekken: [...plekken.values()] }));
}
