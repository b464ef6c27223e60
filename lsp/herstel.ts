/** Herstel van problemen: wat de compiler zelf voorstelt, en wat met de regeling erbij te bedenken is. */
import type { Span } from '../grammar/index.ts';
import type { Code, Probleem } from '../compiler/diagnostics/probleem.ts';
import type { Actie } from './acties.ts';
import { raaktSelectie } from './selectie.ts';
import { bouwplaatsVan, type Bouwplaats } from './bouwplaats.ts';
import { namenherstel } from './herstel-namen.ts';
import { regelherstel } from './herstel-regels.ts';
import { syntaxisherstel } from './herstel-syntaxis.ts';
import { problemenVan, type Momentopname } from './momentopname.ts';
import type { Wijziging } from './wijziging.ts';

/** Eén manier om een probleem weg te nemen. */
export interface Voorstel {
  readonly titel: string;
  readonly wijzigingen: readonly Wijziging[];
}

export type Hersteller = (hier: Bouwplaats, probleem: Probleem) => readonly Voorstel[];
export type Herstellers = Readonly<Partial<Record<Code, Hersteller>>>;

const herstellers: Herstellers = { ...syntaxisherstel, ...namenherstel, ...regelherstel };

export function herstelacties(moment: Momentopname, pad: string, span: Span): readonly Actie[] {
  return problemenVan(moment, pad)
    .filter((probleem) => raaktSelectie(probleem.span, span))
    .flatMap((probleem) => actiesBij(moment, probleem));
}

export function actiesBij(moment: Momentopname, probleem: Probleem): readonly Actie[] {
  const voorstellen = voorstellenVoor(moment, probleem);
  return voorstellen.map(({ titel, wijzigingen }) => ({
    titel,
    soort: 'quickfix',
    probleem,
    ...(voorstellen.length === 1 ? { voorkeur: true } : {}),
    doe: () => ({ soort: 'wijzigingen', wijzigingen }),
  }));
}

export function voorstellenVoor(moment: Momentopname, probleem: Probleem): readonly Voorstel[] {
  const eigen = probleem.herstel.map(({ titel, bestand, span, tekst }) => ({
    titel,
    wijzigingen: [{ pad: bestand, span, tekst }],
  }));
  const hier = bouwplaatsVan(moment, probleem.bestand);
  const meer = hier ? (herstellers[probleem.code]?.(hier, probleem) ?? []) : [];
  const uniek = new Map([...eigen, ...meer].map((voorstel) => [voorstel.titel, voorstel]));
  return [...uniek.values()];
}
