/** De evaluator van een beslissing per element: de uitkomst voor één element van een lijst, of voor alle die de zaak noemt. */
import {
  GEEN_OPTIES,
  maakBeslisser,
  maakToegang,
  type Ongeldig,
  type Toets,
  zetBinnenwerk,
} from './evaluator.ts';
import {
  type Element,
  elementenVan,
  leesLijst,
  metGeheugen,
  naamBijElement,
  sleutelBijElement,
} from './lijst.ts';
import type { Beslissing, Feit, Regelingmodel } from './model.ts';
import { opsomming } from './toon.ts';
import type { Opties, Uitkomst } from './uitkomst.ts';

/** Het zoveelste element, te beginnen bij 1; staat zo'n element in meer lijsten, dan met de id van de lijst. */
export type Elementplek = number | { readonly lijst: string; readonly nummer: number };

export interface Elementuitkomst<T = unknown> {
  /** De plaats van de uitkomst: `inwoner.declaraties[1].vergoeding`. */
  readonly pad: string;
  /** "vergoeding van declaratie 2" */
  readonly naam: string;
  readonly uitkomst: Uitkomst<T>;
}

export type Elementuitkomsten<T = unknown> =
  | {
      readonly soort: 'elementen';
      /** Onwaar: er kunnen elementen zijn die de zaak niet noemt. */
      readonly volledig: boolean;
      /** Hoeveel elementen de zaak noemt. */
      readonly aantal: number;
      readonly elementen: readonly Elementuitkomst<T>[];
    }
  | Ongeldig;

export interface Elementevaluator<Zaak = unknown, T = unknown> {
  (zaak: Zaak, plek: Elementplek, opties?: Opties): Uitkomst<T>;
  /** De uitkomst voor elk element dat de zaak noemt, of voor de eerste daarvan. */
  readonly alle: (zaak: Zaak, opties?: Opties, hoogstens?: number) => Elementuitkomsten<T>;
  /** De snelle weg, in een zaak waarin het object van de elementen één element is. */
  readonly kern: (zaak: Zaak) => T | undefined;
  /** Id van de beslissing. */
  readonly id: string;
}

export function maakElementevaluator<Zaak, T>(
  model: Regelingmodel,
  beslissing: string,
  kern: (zaak: Zaak) => T | undefined,
  isGeldig: Toets,
  doorstaat: (zaak: Zaak) => boolean = () => model.controles.length === 0,
): Elementevaluator<Zaak, T> {
  const over = model.beslissingen.find(({ id }) => id === beslissing);
  if (over === undefined) throw new Error(`Het model kent ${beslissing} niet.`);
  const lijsten = model.feiten.filter(({ type }) => type.soort === 'lijst' && type.object === over.element);
  const toegang = maakToegang(model, isGeldig, doorstaat as Toets);
  const beslis = maakBeslisser(model, beslissing, kern as (zaak: unknown) => T | undefined);
  const genoemd = (zaak: unknown): readonly Element[] =>
    lijsten.flatMap((lijst) => [...elementenVan(lijst, leesLijst(zaak, lijst))]);
  const evalueer = (zaak: Zaak, plek: Elementplek, opties: Opties = GEEN_OPTIES): Uitkomst<T> => {
    const oordeel = toegang(zaak, opties);
    if (oordeel.soort !== 'toegelaten') return oordeel;
    const element = vind(lijsten, zaak, plek);
    return element === undefined ? geenElement(over, lijsten, plek) : beslis(zaak, opties, oordeel, element);
  };
  const alle = (
    zaak: Zaak,
    opties: Opties = GEEN_OPTIES,
    hoogstens = Number.POSITIVE_INFINITY,
  ): Elementuitkomsten<T> => {
    const oordeel = toegang(zaak, opties);
    if (oordeel.soort !== 'toegelaten') return oordeel;
    const gedeeld = metGeheugen(zaak);
    const rij = genoemd(zaak);
    const volledig = lijsten.every((lijst) => leesLijst(zaak, lijst).volledig);
    const elementen = rij.slice(0, hoogstens).map((element) => ({
      pad: sleutelBijElement(over, element),
      naam: naamBijElement(over.naam, element),
      uitkomst: beslis(gedeeld, opties, oordeel, element),
    }));
    return { soort: 'elementen', volledig, aantal: rij.length, elementen };
  };
  const evaluator: Elementevaluator<Zaak, T> = Object.assign(evalueer, { alle, kern, id: beslissing });
  zetBinnenwerk(evaluator, {
    id: beslissing,
    toegang,
    beslis,
    elementen: (zaak) => genoemd(zaak).map((element) => [sleutelBijElement(over, element), element]),
  });
  return evaluator;
}

function vind(lijsten: readonly Feit[], zaak: unknown, plek: Elementplek): Element | undefined {
  const nummer = typeof plek === 'number' ? plek : plek.nummer;
  const gezocht = typeof plek === 'number' ? undefined : plek.lijst;
  const [lijst, ...meer] = lijsten.filter(({ id }) => gezocht === undefined || id === gezocht);
  if (lijst === undefined || meer.length > 0) return undefined;
  return [...elementenVan(lijst, leesLijst(zaak, lijst))][nummer - 1];
}

function geenElement({ naam }: Beslissing, lijsten: readonly Feit[], plek: Elementplek): Ongeldig {
  const ids = lijsten.map(({ id }) => id);
  const [nummer, lijst] = typeof plek === 'number' ? [plek, ids.join(', ')] : [plek.nummer, plek.lijst];
  const problemen = [
    {
      code: 'U057',
      ernst: 'fout' as const,
      pad: lijst,
      bericht: `${naam}: in ${lijst} staat geen element ${String(nummer)}.`,
      verwacht: `het nummer van een element, te beginnen bij 1, in ${opsomming(ids, 'of')}`,
    },
  ];
  return { soort: 'ongeldige gegevens', problemen };
}
