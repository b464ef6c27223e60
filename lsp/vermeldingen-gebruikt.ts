/** Welke namen de lezer in een zin vond: alle id's in wat er van die zin gemaakt is. */
import type { Span } from '../grammar/index.ts';
import type { Opgelost } from '../compiler/resolve/index.ts';
import type { Lijstzetting } from '../compiler/resolve/lijstzetting.ts';
import type { Symbool, Vindplaats } from '../compiler/resolve/symbolen.ts';
import { zetBij } from './naambeeld.ts';
import type { Gebruikt } from './vermeldingen-rij.ts';

interface Gelezen {
  readonly perBestand: ReadonlyMap<string, readonly Vindplaats[]>;
  readonly reeksen: ReadonlyMap<string, Symbool>;
  /** De duren die van een datum tellen, en het tijdvak dat met een datum begint. */
  readonly afgeleid: ReadonlyMap<string, readonly Symbool[]>;
}

const bewaard = new WeakMap<Opgelost, Gelezen>();

function gelezenVan(opgelost: Opgelost): Gelezen {
  const eerder = bewaard.get(opgelost);
  if (eerder) return eerder;
  const perBestand = new Map<string, Vindplaats[]>();
  const { regels, werkingen, tabellen, controles, verdelingen, voorlopig, delegaties, voorbeelden } =
    opgelost;
  const stukken: readonly Vindplaats[] = [
    // Wat uit een zin over een plicht volgt, staat niet in die zin.
    ...regels.filter(({ afgeleid }) => afgeleid === undefined),
    ...[...werkingen, ...tabellen, ...controles, ...verdelingen, ...voorlopig, ...delegaties],
    ...opgelost.omgeving.afwijkgronden,
    // Wat nog nodig is, staat in een zin daarna.
    ...voorbeelden.flatMap(({ gegeven, verwacht }) => [
      ...gegeven,
      ...verwacht.map((deel) => ({ ...deel, open: undefined })),
    ]),
  ];
  for (const stuk of stukken) zetBij(perBestand, stuk.bestand, stuk);
  for (const rij of perBestand.values()) rij.sort((a, b) => a.span.begin - b.span.begin);
  const afgeleid = new Map<string, Symbool[]>();
  for (const symbool of opgelost.omgeving.symbolen) {
    if (symbool.sinds) zetBij(afgeleid, `${symbool.object}|${symbool.sinds.join(' ')}`, symbool);
  }
  const reeksen = new Map([...opgelost.reeksgebruik.values()].map(({ id, symbool }) => [id, symbool]));
  const gelezen = { perBestand, reeksen, afgeleid };
  bewaard.set(opgelost, gelezen);
  return gelezen;
}

/** Wat er in het stuk tekst genoemd wordt; niets als er niets van gelezen is. */
export function gebruiktIn(opgelost: Opgelost, bestand: string, span: Span): Gebruikt | undefined {
  const { perBestand } = gelezenVan(opgelost);
  const rij = perBestand.get(bestand) ?? [];
  const stukken: unknown[] = [];
  for (let i = eersteVanaf(rij, span.begin); i < rij.length; i++) {
    const stuk = rij[i];
    if (!stuk || stuk.span.begin >= span.eind) break;
    if (stuk.span.eind <= span.eind) stukken.push(stuk);
  }
  return stukken.length === 0 ? undefined : gebruiktDoor(opgelost, stukken, { bestand, span });
}

/** Wat een ontwerp noemt, voor zover dat binnen het stuk tekst staat. */
export function gebruiktDoor(opgelost: Opgelost, wat: unknown, binnen?: Vindplaats): Gebruikt {
  const { reeksen, afgeleid } = gelezenVan(opgelost);
  const { opId, keuzes: kringen } = opgelost.omgeving;
  const [symbolen, labels, keuzes] = [new Set<Symbool>(), new Set<string>(), new Set<string>()];
  const voeg = (symbool: Symbool): void => {
    symbolen.add(symbool);
    if (symbool.type.soort === 'keuze' || symbool.type.soort === 'keuzes') keuzes.add(symbool.type.keuze);
    if (symbool.familie !== undefined) keuzes.add(symbool.familie);
    for (const duur of afgeleid.get(`${symbool.object}|${symbool.norms.join(' ')}`) ?? []) symbolen.add(duur);
    const begin = symbool.eindeVan === undefined ? undefined : opId.get(symbool.eindeVan);
    if (begin) symbolen.add(begin);
  };
  const lees = (tekst: string): void => {
    const symbool = opId.get(tekst) ?? reeksen.get(tekst);
    if (symbool) return voeg(symbool);
    const lid = tekst.endsWith(']') ? /^(.*)\[(.*)\]$/.exec(tekst) : null;
    const familie = lid && opId.get(lid[1] ?? '');
    if (familie) {
      voeg(familie);
      labels.add(lid[2] ?? '');
    } else labels.add(tekst);
  };
  /** De kolommen van een lijst in een voorbeeld staan er alleen met hun sleutel. */
  const elementenIn = ({ soort, feit, elementen = [] }: Partial<Lijstzetting>): readonly Symbool[] => {
    const type = soort === 'lijst' ? opId.get(feit ?? '')?.type : undefined;
    if (type?.soort !== 'lijst') return [];
    const sleutels = new Set(elementen.flatMap((element) => Object.keys(element)));
    return [...sleutels].flatMap((sleutel) => opId.get(`${type.object}.${sleutel}`) ?? []);
  };
  const gezien = new Set<object>();
  const ga = (knoop: unknown): void => {
    if (typeof knoop === 'string') return lees(knoop);
    if (knoop === null || typeof knoop !== 'object' || gezien.has(knoop)) return;
    gezien.add(knoop);
    if (binnen && ligtBuiten(knoop, binnen)) {
      const { id } = knoop as Partial<{ id: string }>;
      const symbool = id === undefined ? undefined : opId.get(id);
      if (symbool) voeg(symbool);
      return;
    }
    elementenIn(knoop).forEach(voeg);
    if (knoop instanceof Map || knoop instanceof Set) for (const deel of knoop) ga(deel);
    else for (const deel of Array.isArray(knoop) ? knoop : Object.values(knoop)) ga(deel);
  };
  ga(wat);
  for (const label of labels) if (kringen.has(label)) keuzes.add(label);
  return { symbolen, labels, keuzes };
}

const ligtBuiten = ({ bestand, span }: Partial<Vindplaats>, binnen: Vindplaats): boolean =>
  bestand !== undefined &&
  span !== undefined &&
  (bestand !== binnen.bestand || span.begin < binnen.span.begin || span.eind > binnen.span.eind);

function eersteVanaf(rij: readonly Vindplaats[], begin: number): number {
  let [laag, hoog] = [0, rij.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((rij[midden]?.span.begin ?? 0) < begin) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}
