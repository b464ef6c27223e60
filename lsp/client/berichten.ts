/** Wat de extensie van de server vraagt buiten het protocol om, en wat zij terugkrijgt. */
import type { Position, Range } from 'vscode-languageserver-types';
export type { Regelingstand } from '../regelingstand.ts';
import type { Genoemd, Stuk, Uitlegdeel } from '../voorbeelduitleg.ts';
import type { Dekkingsknoop, Dekkingsregeling } from '../dekking.ts';
import type { Officiele, Plaats } from '../officiele-tekst.ts';
import type { Voorbeeldzaak, Zaakmodel } from '../zaakmodel.ts';
export type { Uitlegblad } from '../codeuitleg.ts';
export type { Stuk };

// ── Voorbeelden ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Van `regel/voorbeelden`. */
export interface Regelingvoorbeelden {
  /** Het bestand waarmee de regeling begint. */
  readonly hoofd: string;
  readonly titel: string;
  readonly bestanden: readonly {
    readonly uri: string;
    readonly naam: string;
    readonly voorbeelden: readonly Voorbeeldplaats[];
  }[];
}

export interface Voorbeeldplaats {
  readonly naam: string;
  /** Enig in zijn bestand. */
  readonly sleutel: string;
  readonly bereik: Range;
}

/** Voor `regel/voerVoorbeeldenUit`. */
export interface Gevraagdvoorbeeld {
  readonly hoofd: string;
  readonly uri: string;
  readonly sleutel: string;
}

export type Uitslagbericht = Gevraagdvoorbeeld & { readonly duur: number } & (
    | { readonly soort: 'geslaagd' }
    | { readonly soort: 'mislukt'; readonly verschillen: readonly Verschilbericht[] }
    | { readonly soort: 'niet gedraaid'; readonly reden: string }
  );

export interface Verschilbericht {
  readonly bereik: Range;
  readonly tekst: string;
  readonly naast?: { readonly verwacht: string; readonly gevonden: string };
}

// ── Leg uit ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Van `regel/legUit`. */
export type Uitleg = {
  readonly uri: string;
  readonly sleutel: string;
  readonly naam: string;
} & (
  | { readonly soort: 'geen'; readonly reden: string }
  | {
      readonly soort: 'uitleg';
      readonly regeling: string;
      readonly delen: readonly (Omit<Uitlegdeel, 'span'> & { readonly bereik: Range })[];
      readonly bepalingen: readonly Bepalingbericht[];
    }
);

export interface Bepalingbericht extends Omit<Genoemd, 'plaats'> {
  readonly plaats?: { readonly uri: string; readonly regel: number };
}

// ── Een zaak ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Van `regel/zaakmodel`; `hoofd` is een uri. */
export type Zaakmodelbericht = Zaakmodel;
/** Van `regel/zaakVanVoorbeeld`. */
export type Voorbeeldzaakbericht = Voorbeeldzaak;

/** Van `regel/schrijfVoorbeeld`: wat waar in te voegen is. */
export interface Voorbeeldtekst {
  readonly uri: string;
  readonly plek: Position;
  readonly tekst: string;
  /** Wat niet in een zin te zeggen was. */
  readonly nietGezegd: readonly string[];
}

// ── De officiële tekst ───────────────────────────────────────────────────────────────────────────────────────────

/** Van `regel/officieleTekst`; `hoofd` en `map` zijn uri's. */
export type Officielebericht = Officiele;
export type Bronplaats = Plaats;
/** Van `regel/bepalingplaatsen`. */
export type Bepalingplaats = Plaats & { readonly uri: string };

// ── Dekking ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Van `regel/dekking` zonder `hoofd`; `hoofd` is een uri. */
export type Dekkingsregelingbericht = Dekkingsregeling;
/** Van `regel/dekking` met `hoofd`. */
export interface Dekkingsbericht extends Omit<Dekkingsknoop, 'plaats' | 'delen'> {
  readonly plaats?: { readonly uri: string; readonly regel: number };
  readonly delen: readonly Dekkingsbericht[];
}
