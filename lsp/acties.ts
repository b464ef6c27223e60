/** Wat er op een plaats met de tekst te doen is. Wat veel werk is, wordt pas uitgewerkt als iemand de actie kiest. */
import type { Span } from '../grammar/index.ts';
import type { Probleem } from '../compiler/diagnostics/probleem.ts';
import { herstelAlles } from './herstel-alles.ts';
import { herstelacties } from './herstel.ts';
import { indelen } from './indelen.ts';
import { tekstVan, type Momentopname } from './momentopname.ts';
import { ordenKop } from './ordenen.ts';
import { maakUitzondering } from './uitzondering.ts';
import { schrijfVoorbeeld } from './voorbeeld-schrijven.ts';
import { haalVoorwaardeEruit } from './voorwaarde-eruit.ts';
import type { Wijziging } from './wijziging.ts';

export type Actiesoort =
  'quickfix' | 'refactor.extract' | 'refactor.rewrite' | 'source.fixAll.regel' | 'source.organizeImports';

export interface Actie {
  readonly titel: string;
  readonly soort: Actiesoort;
  /** Het probleem dat hiermee weg is. */
  readonly probleem?: Probleem;
  /** De aangewezen oplossing. */
  readonly voorkeur?: true;
  /** Waarom het hier niet kan. */
  readonly niet?: string;
  /** Rekent de wijzigingen uit; zonder wijzigingen kan het toch niet, en staat er waarom. */
  readonly doe: () => Uitwerking;
}

export type Uitwerking =
  | { readonly soort: 'wijzigingen'; readonly wijzigingen: readonly Wijziging[] }
  | { readonly soort: 'kan niet'; readonly waarom: string };

export interface Actieomgeving {
  /** Er mag iets van de regeling uitgerekend worden. */
  readonly vertrouwd: boolean;
}

/** @param wil of acties van een soort gevraagd zijn; wat niet gevraagd is, wordt niet gezocht */
export function actiesOp(
  moment: Momentopname,
  pad: string,
  span: Span,
  omgeving: Actieomgeving,
  wil: (soort: Actiesoort) => boolean = () => true,
): readonly Actie[] {
  if (tekstVan(moment, pad) === undefined) return [];
  return bronnen.flatMap(({ soorten, zoek }) =>
    soorten.some(wil) ? zoek(moment, pad, span, omgeving).filter(({ soort }) => wil(soort)) : [],
  );
}

export interface Actiebron {
  readonly soorten: readonly Actiesoort[];
  readonly zoek: (moment: Momentopname, pad: string, span: Span, omgeving: Actieomgeving) => readonly Actie[];
}

const bronnen: readonly Actiebron[] = [
  { soorten: ['quickfix'], zoek: herstelacties },
  { soorten: ['refactor.extract'], zoek: haalVoorwaardeEruit },
  { soorten: ['refactor.rewrite'], zoek: maakUitzondering },
  { soorten: ['refactor.rewrite'], zoek: schrijfVoorbeeld },
  { soorten: ['refactor.rewrite'], zoek: indelen },
  { soorten: ['source.fixAll.regel'], zoek: herstelAlles },
  { soorten: ['source.organizeImports'], zoek: ordenKop },
];
