/** Problemen van de syntaxis. Gestructureerd: de woorden erbij staan in de catalogus van de compiler. */
import type { Span } from './span.ts';

export type Syntaxprobleem = { readonly span: Span } & (
  | {
      readonly code: 'S001';
      readonly gevonden: string;
      readonly verwacht: readonly string[];
      /** De laatste woorden, als er daarachter iets ontbreekt. */
      readonly achter?: string;
    }
  | { readonly code: 'S002'; readonly zin: string }
  | { readonly code: 'S003' }
  | { readonly code: 'S004'; readonly tekst: string; readonly dagen?: number }
  | { readonly code: 'S005'; readonly woord: string; readonly dichtbij?: string }
  | { readonly code: 'S006'; readonly teken: string; readonly bedoeld?: string; readonly cel?: true }
  | { readonly code: 'S008'; readonly wat: string }
  | { readonly code: 'S009'; readonly tekst: string; readonly goed: string; readonly ook?: string }
  | { readonly code: 'S010'; readonly blok: string; readonly wat: string }
  | {
      readonly code: 'S011';
      readonly woord: string;
      readonly blok: string;
      readonly verwacht: readonly string[];
      readonly dichtbij: string;
    }
  | { readonly code: 'S014'; readonly woorden: number }
  | { readonly code: 'S015'; readonly niveaus: number }
  | { readonly code: 'S016'; readonly kop: string }
  | { readonly code: 'S017'; readonly voor: string; readonly achter: string }
  | { readonly code: 'S018'; readonly gevonden: number; readonly verwacht: number }
  | { readonly code: 'S019' }
  | { readonly code: 'S023' }
  | { readonly code: 'S024'; readonly kolommen: number; readonly meeste: number }
  | { readonly code: 'S026'; readonly tekst: string }
  | { readonly code: 'S025'; readonly tekst: string }
  | { readonly code: 'S013'; readonly kop: string; readonly gevonden: string }
);
