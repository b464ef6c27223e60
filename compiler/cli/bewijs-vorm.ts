/**
 * Het bewijs van een uitkomst: alles wat nodig is om haar later opnieuw uit te rekenen, of te zeggen wat er sindsdien anders is. Platte
 * data met een versie; docs/bewijs.md beschrijft elk veld.
 */
import type { BepalingId } from '../../runtime/model.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import type { Programma } from './afdrukken.ts';

export const BEWIJSSOORT = 'bewijs van regel';

export interface Bewijs {
  readonly soort: typeof BEWIJSSOORT;
  readonly versie: 1;
  readonly programma: Programma;
  readonly regeling: Regelingbewijs;
  /** De bepalingen die in de uitleg staan, met de afdruk van hun regels en van hun officiële tekst. */
  readonly bepalingen: readonly Bepalingbewijs[];
  /** De gedateerde reeksen waarvan een waarde gebruikt is. */
  readonly reeksen: readonly Reeksbewijs[];
  readonly lezingen: readonly Lezingbewijs[];
  /** De dag die bepaalt welke versie van de regeling geldt, als zij bekend is. */
  readonly peildata: readonly { readonly beslissing: string; readonly dag: string }[];
  readonly opties: Bewijsopties;
  /** Alleen de gegevens die er voor deze uitkomsten toe doen. */
  readonly zaak: Readonly<Record<string, unknown>>;
  /** Op de id van de beslissing, of het pad bij een beslissing per element; zonder meldingen, met uitleg tenzij die is afgeschermd. */
  readonly uitkomsten: Readonly<Record<string, Uitkomst>>;
  readonly afgeschermd?: Afgeschermd;
  /** Van al het andere in dit bewijs. */
  readonly sha256: string;
}

export interface Regelingbewijs {
  readonly id: string;
  readonly titel: string;
  /** Van de gecompileerde regeling, zonder regelnummers: wat zij betekent. */
  readonly model: string;
  /** Paden vanaf de map van de regeling, ook van regelingen die zij gebruikt. */
  readonly bestanden: readonly { readonly pad: string; readonly sha256: string }[];
  readonly bron?: { readonly sha256: string; readonly tekst: string; readonly publicatie?: string };
}

export interface Bepalingbewijs {
  readonly id: string;
  readonly aanduiding: string;
  /** Van wat de regeling over deze bepaling zegt. */
  readonly regels?: string;
  /** Van de officiële tekst, uit de index. */
  readonly tekst?: string;
}

export interface Reeksbewijs {
  readonly id: string;
  readonly naam: string;
  readonly rijen: string;
}

export interface Lezingbewijs {
  readonly id: string;
  readonly naam: string;
  /** Afwezig: nog niet gekozen. */
  readonly letter?: string;
  readonly gekozen?: 'door de auteur' | 'in de zaak' | 'bij de opdracht';
  readonly door?: string;
  readonly op?: string;
}

export interface Bewijsopties {
  readonly beslissingen: readonly string[];
  readonly lezingen?: Readonly<Record<string, string>>;
  readonly bekendOp?: string;
}

export interface Afgeschermd {
  /** Per pad de afdruk van het pad, de waarde, haar herkomst en een geheim zout. */
  readonly gegevens: readonly { readonly pad: string; readonly afdruk: string }[];
  /** Paden van redenen die door {@link AFGESCHERMD} vervangen zijn, met hun afdruk. */
  readonly redenen: readonly { readonly pad: string; readonly afdruk: string }[];
  /** Alleen als er gegevens zijn afgeschermd: de uitleg, die ze laat zien, is dan weggelaten. */
  readonly uitleg?: {
    /** Van de uitkomsten met hun uitleg. */
    readonly afdruk: string;
    /** Waarop elke uitkomst rust. */
    readonly gronden: Readonly<Record<string, readonly BepalingId[]>>;
  };
}

/** Staat op de plaats van een afgeschermde reden: er was er een. */
export const AFGESCHERMD = '(afgeschermd)';

/** Wat wie het bewijs maakt apart bewaart: met het zout is te laten zien dat een gegeven dit gegeven was. */
export interface Sleutel {
  readonly soort: 'sleutel bij een bewijs van regel';
  readonly versie: 1;
  /** De sha256 van het bewijs. */
  readonly bewijs: string;
  readonly zout: Readonly<Record<string, string>>;
}
