/**
 * Dekking: van elke bepaling van de officiële tekst wat de regeling ermee doet, en wat ontbreekt. Zuiver; lezen, draaien en
 * tonen doet de aanroeper.
 */
import type { Bronindex, Brontekst } from '../bron/index.ts';
import type { Probleem } from '../diagnostics/probleem.ts';
import { gegevensZonderHerkomst } from '../herkomst.ts';
import type { Gecompileerd } from '../phases.ts';
import { bereik, type Gedraaid } from './bereik.ts';
import { bevindingenPer } from './bevindingen.ts';
import { isNorm, isUitvoerbaar, klassen, type Klasse } from './klassen.ts';
import { meet, type Rij } from './meet.ts';
import { dekkingsproblemen, zonderIndexProbleem } from './problemen.ts';

export { inWoorden } from './problemen.ts';
export { klassen, type Klasse } from './klassen.ts';
export type { Rij } from './meet.ts';
export type { Gedraaid } from './bereik.ts';

export interface Dekkingsrij extends Rij {
  /** Hoeveel voorbeelden de bepaling raken. */
  readonly voorbeelden: number;
  /** Alleen bij een artikel. */
  readonly bevindingen?: number;
}

export interface Telling {
  readonly bepalingen: number;
  readonly perKlasse: Readonly<Partial<Record<Klasse, number>>>;
  readonly perReden: Readonly<Record<string, number>>;
  /** Volzinnen van bepalingen die een norm stellen, en hoeveel daarvan uitvoerbaar zijn. */
  readonly normzinnen: number;
  readonly uitvoerbareZinnen: number;
  /** Uitvoerbare bepalingen, en hoeveel daarvan een voorbeeld raakt. */
  readonly uitvoerbaar: number;
  readonly geraakt: number;
  /** Gegevens, beoordelingen en parameters, en bij hoeveel niet volledig staat wie ze levert en wat zij voor de AVG zijn. */
  readonly gegevens: number;
  readonly zonderHerkomst: number;
}

export interface Dekking {
  readonly regeling: Gecompileerd;
  readonly omvang: 'geheel' | 'gedeeltelijk';
  readonly index: boolean;
  /** Een visie, plan of schets: geen van haar volzinnen stelt een norm. */
  readonly zonderRechtskracht: boolean;
  readonly rijen: readonly Dekkingsrij[];
  readonly telling: Telling;
  readonly lezingen: { readonly gekozen: number; readonly open: number };
  readonly problemen: readonly Probleem[];
}

/** Wat er naast een regeling ligt. */
export interface Ernaast {
  readonly index?: Bronindex;
  /** De officiële tekst, als de gebruiker die heeft. */
  readonly tekst?: Brontekst;
  /** De tekst van bevindingen.md. */
  readonly bevindingen?: string;
  readonly gedraaid: readonly Gedraaid[];
}

export function dekkingVan(regeling: Gecompileerd, ernaast: Ernaast): Dekking {
  const { index, tekst } = ernaast;
  const kaal = meet(regeling, index);
  const geraakt = bereik(ernaast.gedraaid);
  const bevindingen = bevindingenPer(ernaast.bevindingen ?? '');
  const rijen = kaal.map((rij): Dekkingsrij => {
    const delen = rij.id.split('/');
    const aantal = delen.length === 2 ? bevindingen.get((delen[1] ?? '').replace(/^§/, '')) : undefined;
    return {
      ...rij,
      voorbeelden: geraakt.get(rij.id)?.size ?? 0,
      ...(aantal === undefined ? {} : { bevindingen: aantal }),
    };
  });
  const { lezingen } = regeling.model;
  const { zonderRechtskracht } = regeling.opgelost.kop;
  const gekozen = lezingen.filter((lezing) => lezing.gekozen).length;
  return {
    regeling,
    omvang: regeling.opgelost.kop.omvang,
    index: index !== undefined,
    rijen,
    zonderRechtskracht: zonderRechtskracht === true,
    telling: {
      ...tel(rijen, zonderRechtskracht !== true),
      gegevens: regeling.model.feiten.filter((feit) => !feit.afgeleid).length,
      zonderHerkomst: gegevensZonderHerkomst(regeling.model).length,
    },
    lezingen: { gekozen, open: lezingen.length - gekozen },
    problemen: index ? dekkingsproblemen(regeling, index, kaal, tekst) : zonderIndexProbleem(regeling),
  };
}

function tel(rijen: readonly Dekkingsrij[], norm: boolean): Omit<Telling, 'gegevens' | 'zonderHerkomst'> {
  const perKlasse: Partial<Record<Klasse, number>> = {};
  const perReden: Record<string, number> = {};
  const uit = { bepalingen: 0, normzinnen: 0, uitvoerbareZinnen: 0, uitvoerbaar: 0, geraakt: 0 };
  for (const { klasse, reden, volzinnen, voorbeelden } of rijen) {
    if (klasse === undefined) continue;
    uit.bepalingen++;
    perKlasse[klasse] = (perKlasse[klasse] ?? 0) + 1;
    if (reden !== undefined) perReden[reden] = (perReden[reden] ?? 0) + 1;
    if (norm && isNorm(klasse, reden)) uit.normzinnen += volzinnen;
    if (!isUitvoerbaar(klasse)) continue;
    if (norm) uit.uitvoerbareZinnen += volzinnen;
    uit.uitvoerbaar++;
    if (voorbeelden > 0) uit.geraakt++;
  }
  return { ...uit, perKlasse: opVolgorde(perKlasse), perReden };
}

const opVolgorde = (aantallen: Telling['perKlasse']): Telling['perKlasse'] =>
  Object.fromEntries(
    klassen.flatMap((klasse) => (aantallen[klasse] === undefined ? [] : [[klasse, aantallen[klasse]]])),
  );

/** Alle tellingen samen. */
export function opgeteld(tellingen: readonly Telling[]): Telling {
  const som = (veld: Exclude<keyof Telling, 'perKlasse' | 'perReden'>): number =>
    tellingen.reduce((totaal, telling) => totaal + telling[veld], 0);
  const samen = (veld: 'perKlasse' | 'perReden'): Record<string, number> => {
    const uit: Record<string, number> = {};
    for (const telling of tellingen)
      for (const [naam, aantal] of Object.entries(telling[veld])) uit[naam] = (uit[naam] ?? 0) + aantal;
    return uit;
  };
  return {
    bepalingen: som('bepalingen'),
    perKlasse: opVolgorde(samen('perKlasse')),
    perReden: samen('perReden'),
    normzinnen: som('normzinnen'),
    uitvoerbareZinnen: som('uitvoerbareZinnen'),
    uitvoerbaar: som('uitvoerbaar'),
    geraakt: som('geraakt'),
    gegevens: som('gegevens'),
    zonderHerkomst: som('zonderHerkomst'),
  };
}
