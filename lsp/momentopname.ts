/**
 * De momentopname: alle bekende bestanden op één ogenblik, onveranderlijk. Wat ervan af te leiden is (boom, regelingen,
 * problemen) wordt pas gemaakt als iemand het vraagt, en onthouden; wat een wijziging niet raakt, gaat mee naar de
 * volgende.
 */
import type { Bestand, Blok, Inhoudzin, Span, Veld, Zin } from '../grammar/index.ts';
import { positie, regelbegin } from '../grammar/span.ts';
import { ordenProblemen, type Probleem } from '../compiler/diagnostics/probleem.ts';
import type { Gecompileerd, Ontleed } from '../compiler/phases.ts';
import {
  kopieVanGeheugen,
  leesWerkruimte,
  metGeheugen,
  type Bestandsinhoud,
  type Geheugen,
  type Werkruimte,
} from '../compiler/workspace.ts';
import { nieuweGraaf, type Graaf } from './graaf.ts';
import type { Nagekeken } from './nakijken.ts';
import { ligtIn, mapVan } from './paden.ts';
import type { Gelezen } from './schijf.ts';

/** Een bekend pad. Zonder `open` staat het op schijf. */
export type Inhoud = Gelezen & { readonly open?: { readonly versie: number } };

export interface Momentopname {
  /** Telt op bij elke wijziging. */
  readonly nummer: number;
  readonly inhoud: ReadonlyMap<string, Inhoud>;
  /** De mappen van de werkruimte. */
  readonly mappen: readonly string[];
  readonly graaf: Graaf;
  readonly geheugen: Geheugen;
  /** Wat al gecompileerd is, op het bestand waarmee begonnen werd. */
  readonly standen: Map<string, Stand>;
  /** Wat op een andere draad nagekeken is. */
  readonly nagekeken: Map<string, Nagekeken>;
}

/** Een regeling zoals zij er nu bij staat; of een bestand dat bij geen regeling hoort. */
export interface Stand {
  readonly hoofd: string;
  readonly regeling: Gecompileerd | undefined;
  readonly ruimte: Werkruimte;
  /** Elk pad waarnaar gekeken is, ook als er niets stond. */
  readonly gelezen: ReadonlySet<string>;
}

export const leegMoment = (geheugen: Geheugen): Momentopname => ({
  nummer: 0,
  inhoud: new Map(),
  mappen: [],
  graaf: nieuweGraaf(new Map()),
  geheugen,
  standen: new Map(),
  nagekeken: new Map(),
});

/** De volgende momentopname; `undefined` haalt een pad weg. */
export function volgende(
  vorige: Momentopname,
  wijzigingen: ReadonlyMap<string, Inhoud | undefined>,
  mappen: readonly string[] = vorige.mappen,
): Momentopname {
  const inhoud = new Map(vorige.inhoud);
  const anders = new Set<string>();
  for (const [pad, nieuw] of wijzigingen) {
    if (!zelfdeTekst(vorige.inhoud.get(pad), nieuw)) anders.add(pad);
    if (nieuw) inhoud.set(pad, nieuw);
    else inhoud.delete(pad);
  }
  const graaf = anders.size === 0 ? vorige.graaf : nieuweGraaf(inhoud, vorige.graaf);
  const nogGoed = <T extends Pick<Stand, 'gelezen'>>(tabel: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...tabel].filter(([, { gelezen }]) => ![...anders].some((pad) => gelezen.has(pad))));
  const standen = nogGoed(vorige.standen);
  const nagekeken = nogGoed(vorige.nagekeken);
  return { ...vorige, nummer: vorige.nummer + 1, inhoud, mappen, graaf, standen, nagekeken };
}

/**
 * De momentopname waarin bestanden een andere tekst hebben, om te zien wat daarvan komt. Wat al gelezen is helpt; wat de proef
 * leest, komt niet in het geheugen van de editor.
 */
export function proefmoment(moment: Momentopname, teksten: ReadonlyMap<string, string>): Momentopname {
  const nieuw = [...teksten].map(([pad, tekst]): readonly [string, Inhoud] => {
    const oud = moment.inhoud.get(pad);
    return [pad, { ...(oud?.soort === 'tekst' ? oud : { soort: 'tekst' }), tekst }];
  });
  return volgende({ ...moment, geheugen: kopieVanGeheugen(moment.geheugen) }, new Map(nieuw));
}

export function zelfdeTekst(een: Inhoud | undefined, ander: Inhoud | undefined): boolean {
  if (een === undefined || ander === undefined) return een === ander;
  if (een.soort !== 'tekst' || ander.soort !== 'tekst') return een.soort === ander.soort;
  return een.tekst === ander.tekst && een.echt === ander.echt;
}

// ── Bestanden ────────────────────────────────────────────────────────────────────────────────────────────────────

export function tekstVan({ inhoud }: Momentopname, pad: string): string | undefined {
  const gevonden = inhoud.get(pad);
  return gevonden?.soort === 'tekst' ? gevonden.tekst : undefined;
}

/** De tekst met haar boom en de problemen van de grammatica. */
export function ontleedVan(moment: Momentopname, pad: string): Ontleed | undefined {
  const tekst = tekstVan(moment, pad);
  return tekst === undefined ? undefined : metGeheugen(pad, tekst, moment.geheugen);
}

export const boomVan = (moment: Momentopname, pad: string): Bestand | undefined =>
  ontleedVan(moment, pad)?.boom;

const begin = new WeakMap<Inhoud, readonly number[]>();

/** De offsets waarop elke regel begint. */
export function regelsVan({ inhoud }: Momentopname, pad: string): readonly number[] {
  const gevonden = inhoud.get(pad);
  if (gevonden?.soort !== 'tekst') return [0];
  const eerder = begin.get(gevonden);
  if (eerder) return eerder;
  const regels = regelbegin(gevonden.tekst);
  begin.set(gevonden, regels);
  return regels;
}

/** Een plaats in de tekst zoals editors haar tellen: regel en teken vanaf nul, in UTF-16. */
export interface Plek {
  readonly regel: number;
  readonly teken: number;
}

export function plekVan(moment: Momentopname, pad: string, offset: number): Plek {
  const { regel, kolom } = positie(regelsVan(moment, pad), offset);
  return { regel: regel - 1, teken: kolom - 1 };
}

/** Wat buiten de tekst ligt, komt op de rand ervan terecht. */
export function offsetVan(moment: Momentopname, pad: string, { regel, teken }: Plek): number {
  const tekst = tekstVan(moment, pad) ?? '';
  const regels = regelsVan(moment, pad);
  const van = regel < 0 ? 0 : (regels[regel] ?? tekst.length);
  const eind = regels[regel + 1] ?? tekst.length;
  let laatste = regel + 1 < regels.length ? eind - 1 : eind;
  if (laatste > van && tekst.charCodeAt(laatste) === 10 && tekst.charCodeAt(laatste - 1) === 13) laatste--;
  return Math.max(van, Math.min(van + Math.max(0, teken), laatste));
}

// ── Regelingen ───────────────────────────────────────────────────────────────────────────────────────────────────

/** De hoofdbestanden van de regelingen waar een bestand deel van is. */
export const hoofdenVan = ({ graaf }: Momentopname, pad: string): readonly string[] => graaf.hoofden(pad);

/** De regelingen waar een bestand deel van is; een regeling die er alleen gebruik van maakt telt niet mee. */
export const regelingenVan = (moment: Momentopname, pad: string): readonly Gecompileerd[] =>
  hoofdenVan(moment, pad).flatMap((hoofd) => {
    const { regeling } = standVan(moment, hoofd);
    return regeling?.bestanden.includes(pad) === true ? [regeling] : [];
  });

/** De regeling waarin een bestand gelezen wordt; hoort het bij meer, dan de eerste op alfabet. */
export function regelingVan(moment: Momentopname, pad: string): Gecompileerd | undefined {
  for (const hoofd of hoofdenVan(moment, pad)) {
    const { regeling } = standVan(moment, hoofd);
    if (regeling?.bestanden.includes(pad) === true) return regeling;
  }
  return undefined;
}

/** Elk bestand waarmee een regeling begint. */
export const alleHoofden = ({ graaf }: Momentopname): readonly string[] => graaf.alleHoofden;

/** De regelingen die (ook via andere) van een bestand afhangen. */
export const hoofdenDieLezen = ({ graaf }: Momentopname, pad: string): readonly string[] => graaf.lezers(pad);

/** Compileert, of geeft wat er al was. */
export function standVan(moment: Momentopname, hoofd: string): Stand {
  const eerder = moment.standen.get(hoofd);
  if (eerder) return eerder;
  const gelezen = new Set<string>();
  const ruimte = leesWerkruimte(
    [hoofd],
    (pad) => {
      gelezen.add(pad);
      return leesVoor(moment, hoofd, pad);
    },
    moment.geheugen,
  );
  const regeling = ruimte.regelingen.find(({ hoofdbestand }) => hoofdbestand === hoofd);
  const stand: Stand = { hoofd, regeling, ruimte, gelezen };
  moment.standen.set(hoofd, stand);
  return stand;
}

export const isKlaar = (moment: Momentopname, hoofd: string): boolean => bekend(moment, hoofd) !== undefined;

/** Wat er over een regeling al te zeggen is zonder te compileren. */
export const bekend = ({ standen, nagekeken }: Momentopname, hoofd: string): Stand | Nagekeken | undefined =>
  standen.get(hoofd) ?? nagekeken.get(hoofd);

/** De problemen van een regeling en van wat zij leest; gecompileerd wordt er alleen als niemand het al nakeek. */
export function problemenBij(moment: Momentopname, hoofd: string): readonly Probleem[] {
  const deel = bekend(moment, hoofd) ?? standVan(moment, hoofd);
  return 'ruimte' in deel ? deel.ruimte.problemen : deel.problemen;
}

/** De bestanden waar een regeling uit bestaat. */
export function bestandenBij(moment: Momentopname, hoofd: string): readonly string[] {
  const deel = bekend(moment, hoofd) ?? standVan(moment, hoofd);
  return 'ruimte' in deel ? (deel.regeling?.bestanden ?? [hoofd]) : deel.bestanden;
}

/**
 * Wat een regeling van een pad te lezen krijgt. Zij leest in haar eigen map en daaronder, en .regel-bestanden in een map
 * ernaast (B007); ook als een koppeling ergens anders heen leidt.
 */
function leesVoor({ inhoud }: Momentopname, hoofd: string, pad: string): Bestandsinhoud {
  const map = mapVan(hoofd);
  if (pad !== hoofd && !magLezen(map, pad)) return { soort: 'buiten' };
  const gevonden = inhoud.get(pad);
  if (!gevonden) return { soort: 'ontbreekt' };
  if (gevonden.soort !== 'tekst') return { soort: gevonden.soort };
  const echt = inhoud.get(hoofd);
  const echteMap = mapVan(echt?.soort === 'tekst' ? (echt.echt ?? hoofd) : hoofd);
  const binnen = gevonden.echt === undefined || magLezen(echteMap, gevonden.echt) || pad === hoofd;
  return binnen ? { soort: 'tekst', tekst: gevonden.tekst } : { soort: 'buiten' };
}

function magLezen(map: string, pad: string): boolean {
  if (pad.split('/').includes('..')) return false;
  if (ligtIn(map, pad)) return true;
  const boven = mapVan(map);
  const ernaast = pad.startsWith(`${boven}/`) && pad.slice(boven.length + 1).includes('/');
  return map !== boven && ernaast && pad.endsWith('.regel');
}

// ── Problemen ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Wat er in een bestand mis is, volgens elke regeling waar het deel van is. */
export function problemenVan(moment: Momentopname, pad: string): readonly Probleem[] {
  if (moment.inhoud.get(pad)?.soort !== 'tekst') return [];
  const hoofden = hoofdenVan(moment, pad);
  const problemen = (hoofden.length === 0 ? [pad] : hoofden).flatMap((hoofd) => problemenBij(moment, hoofd));
  return ordenProblemen(problemen.filter(({ bestand }) => bestand === pad));
}

// ── Waar staat iets ──────────────────────────────────────────────────────────────────────────────────────────────

export const raakt = ({ begin: van, eind }: Span, offset: number): boolean => van <= offset && offset <= eind;

/** Het blok op een plaats; tussen twee blokken het blok ervóór. */
export function blokOp({ blokken }: Bestand, offset: number): Blok | undefined {
  let laag = 0;
  let hoog = blokken.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((blokken[midden]?.span.begin ?? 0) <= offset) laag = midden + 1;
    else hoog = midden;
  }
  return blokken[laag - 1];
}

/** De zinnen van een blok, in de volgorde van de bron. */
export function zinnenVan(blok: Blok): readonly Zinsoort[] {
  if ('inhoud' in blok) return blok.inhoud;
  if ('zinnen' in blok) return blok.zinnen;
  if (blok.soort === 'voorbeeld') return [...blok.gegeven, ...blok.verwacht];
  return [];
}
export type Zinsoort =
  Inhoudzin | Zin | Extract<Blok, { soort: 'voorbeeld' }>['gegeven' | 'verwacht'][number];

export const veldenVan = (blok: Blok): readonly Veld[] => ('velden' in blok ? blok.velden : []);

/** De zin of het veld op een plaats. */
export function zinOp(blok: Blok, offset: number): Zinsoort | undefined {
  return zinnenVan(blok).find(({ span }) => raakt(span, offset));
}

export function veldOp(blok: Blok, offset: number): Veld | undefined {
  return veldenVan(blok).find(({ span }) => raakt(span, offset));
}
