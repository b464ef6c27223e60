/** Waar een antwoord in de zaak hoort, en hoe het daar komt zonder de zaak zelf te veranderen. */
import { alsLijst } from './lijst.ts';
import type { Antwoordstap, Lijstomvang } from './gesprek-model.ts';
import type { Feit, Lezing, Regelingmodel } from './model.ts';
import { registerVan } from './register.ts';
import { isHouder } from './vreemd.ts';

/** Wat er op een pad staat; een pad dat nergens in de regeling bij hoort, is er geen. */
export type Plek =
  | {
      readonly soort: 'feit';
      readonly feit: Feit;
      /** Bij een gegeven van een element: de lijst en het nummer, te beginnen bij 0. */
      readonly lijst?: { readonly feit: Feit; readonly nummer: number };
      /** Een deel van een oordeel. */
      readonly deel?: Oordeeldeel;
    }
  | { readonly soort: 'lezing'; readonly lezing: Lezing };

export type Oordeeldeel = 'motivering' | 'door';

const ELEMENT = /^([^.[\]]+)\.([^.[\]]+)(?:\.elementen)?\[(\d{1,6})\]\.(.+)$/;

/** `…/lijst.elementen[0].x` en `…/lijst[0].x` zijn dezelfde vraag: een lijst wordt soms later pas volledig. */
export function sleutelVan(pad: string, opDatum?: string): string {
  const kaal = pad.replace(/\.elementen\[/, '[');
  return opDatum === undefined ? kaal : `${kaal}@${opDatum}`;
}

export function zoekPlek(model: Regelingmodel, pad: string): Plek | undefined {
  const { feiten, lezingen } = registerVan(model);
  const element = ELEMENT.exec(pad);
  if (element !== null) {
    const [, object = '', sleutel = '', nummer = '', rest = ''] = element;
    const lijst = feiten.get(`${object}.${sleutel}`);
    if (lijst?.type.soort !== 'lijst') return undefined;
    const plek = feitOp(feiten, `${lijst.type.object}.${rest}`);
    return plek && { ...plek, lijst: { feit: lijst, nummer: Number(nummer) } };
  }
  const lezing = pad.startsWith('lezingen.') ? lezingen.get(pad.slice('lezingen.'.length)) : undefined;
  if (lezing !== undefined) return { soort: 'lezing', lezing };
  return feitOp(feiten, pad);
}

function feitOp(
  feiten: ReadonlyMap<string, Feit>,
  pad: string,
): Extract<Plek, { soort: 'feit' }> | undefined {
  const heel = feiten.get(pad);
  if (heel !== undefined) return { soort: 'feit', feit: heel };
  const [, kop = '', deel] = /^(.*)\.(motivering|door)$/.exec(pad) ?? [];
  const feit = feiten.get(kop);
  if (feit?.soort !== 'beoordeling' || deel === undefined) return undefined;
  return { soort: 'feit', feit, deel: deel as Oordeeldeel };
}

/** De zaak met het antwoord erin; niets als het bij een element hoort dat er niet is. */
export function metAntwoord(zaak: object, plek: Plek, stap: Antwoordstap): object | undefined {
  if (plek.soort === 'lezing')
    return zetIn(zaak, 'lezingen', (h) => ({ ...h, [plek.lezing.id]: stap.waarde }));
  const { feit, lijst } = plek;
  const inFeit = (oud: unknown): unknown => nieuweWaarde(plek, stap, oud);
  if (lijst === undefined) return zetIn(zaak, feit.object, (h) => veld(h, feit.sleutel, inFeit));
  const { elementen } = alsLijst(lees(zaak, lijst.feit));
  if (lijst.nummer >= elementen.length) return undefined;
  return zetIn(zaak, lijst.feit.object, (h) =>
    veld(h, lijst.feit.sleutel, (oud) =>
      inElement(oud, lijst.nummer, (element) => veld(element, feit.sleutel, inFeit)),
    ),
  );
}

/** De zaak zonder wat er op deze plek staat; van een oordeel gaat het geheel weg. */
export function zonderPlek(zaak: object, plek: Plek, opDatum?: string): object {
  if (plek.soort === 'lezing') return zetIn(zaak, 'lezingen', (h) => zonderVeld(h, plek.lezing.id));
  const { feit, lijst } = plek;
  const weg = (h: object): object => {
    if (opDatum === undefined) return zonderVeld(h, feit.sleutel);
    return veld(h, feit.sleutel, (oud) => opDag(oud).filter(({ op }) => op !== opDatum));
  };
  if (lijst === undefined) return zetIn(zaak, feit.object, weg);
  return zetIn(zaak, lijst.feit.object, (h) =>
    veld(h, lijst.feit.sleutel, (oud) => inElement(oud, lijst.nummer, weg)),
  );
}

/** Wat er nu op deze plek staat. */
export function leesPlek(zaak: object, plek: Plek, opDatum?: string): unknown {
  if (plek.soort === 'lezing') return eigen(eigen(zaak, 'lezingen'), plek.lezing.id);
  const { feit, lijst, deel } = plek;
  const houder =
    lijst === undefined ? eigen(zaak, feit.object) : alsLijst(lees(zaak, lijst.feit)).elementen[lijst.nummer];
  const waarde = eigen(houder, feit.sleutel);
  if (deel !== undefined) return eigen(waarde, deel);
  if (opDatum === undefined) return waarde;
  return opDag(waarde).find(({ op }) => op === opDatum)?.waarde;
}

export function isOmvang(waarde: unknown): waarde is Lijstomvang {
  return isHouder(waarde) && typeof eigen(waarde, 'elementen') === 'number';
}

function nieuweWaarde(
  { feit, deel }: Extract<Plek, { soort: 'feit' }>,
  stap: Antwoordstap,
  oud: unknown,
): unknown {
  const { waarde, opDatum } = stap;
  if (deel !== undefined) return { ...(isHouder(oud) ? oud : {}), [deel]: waarde };
  if (opDatum !== undefined) {
    return [...opDag(oud).filter(({ op }) => op !== opDatum), { op: opDatum, waarde }];
  }
  return feit.type.soort === 'lijst' && isOmvang(waarde) ? lijstVan(waarde, oud) : waarde;
}

/** Wat van de elementen al bekend is, blijft. */
function lijstVan({ elementen: aantal, volledig }: Lijstomvang, oud: unknown): unknown {
  const al = alsLijst(oud).elementen;
  const elementen = Array.from({ length: aantal }, (_, i) => al[i] ?? {});
  return volledig ? elementen : { volledig: false, elementen };
}

interface Dagwaarde {
  readonly op: string;
  readonly waarde: unknown;
}

const opDag = (waarde: unknown): readonly Dagwaarde[] =>
  Array.isArray(waarde) ? (waarde as Dagwaarde[]) : [];

function inElement(lijst: unknown, nummer: number, doe: (element: object) => object): unknown {
  const { elementen, onder } = alsLijst(lijst);
  const nieuw = elementen.map((element, i) => (i === nummer ? doe(element as object) : element));
  return onder === '' ? nieuw : { ...(lijst as object), elementen: nieuw };
}

function zetIn(zaak: object, sleutel: string, doe: (houder: object) => object): object {
  const houder = eigen(zaak, sleutel);
  return { ...zaak, [sleutel]: doe(isHouder(houder) ? houder : {}) };
}

const veld = (houder: object, sleutel: string, doe: (oud: unknown) => unknown): object => ({
  ...houder,
  [sleutel]: doe(eigen(houder, sleutel)),
});

const zonderVeld = (houder: object, sleutel: string): object =>
  Object.fromEntries(Object.entries(houder).filter(([naam]) => naam !== sleutel));

const lees = (zaak: object, feit: Feit): unknown => eigen(eigen(zaak, feit.object), feit.sleutel);

function eigen(houder: unknown, sleutel: string): unknown {
  return isHouder(houder) && Object.hasOwn(houder, sleutel) ? houder[sleutel] : undefined;
}
