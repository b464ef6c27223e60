/**
 * Wat een gesprek is: de gegevens die een scherm of terminal nodig heeft om vragen te stellen en antwoorden te tonen.
 * Alles is platte data; een gesprek verandert nooit, elke stap geeft een nieuw gesprek.
 */
import type { Elementevaluator } from './elementevaluator.ts';
import type { BepalingId, Regelingmodel, Tijdseenheid } from './model.ts';
import type { Opties, OpenPunt, Uitkomst, Zaakprobleem } from './uitkomst.ts';

/** De regeling waarover het gesprek gaat: `model`, `evaluators` en `perElement` van een gegenereerde module. */
export interface Gespreksbron {
  readonly model: Regelingmodel;
  readonly evaluators: Readonly<Record<string, (zaak: never, opties?: Opties) => Uitkomst>>;
  readonly perElement?: Readonly<Record<string, Pick<Elementevaluator<never>, 'alle'>>>;
}

/** Alles wat een gesprek weet. Wat ervan te zeggen is, volgt uit `stand`. */
export interface Gesprek {
  readonly regeling: string;
  readonly beslissingen: readonly string[];
  /** Wat al bekend was toen het gesprek begon. */
  readonly begin: object;
  readonly stappen: readonly Stap[];
  /** Antwoorden die zijn teruggenomen: zij staan klaar als de vraag weer komt. */
  readonly ingetrokken: readonly Antwoordstap[];
}

export type Stap = Antwoordstap | { readonly soort: 'overgeslagen'; readonly sleutel: string };

export interface Antwoordstap {
  readonly soort: 'antwoord';
  /** Van de vraag: {@link Vraag.sleutel}. */
  readonly sleutel: string;
  /** Waar het antwoord in de zaak komt. */
  readonly pad: string;
  readonly opDatum?: string;
  /** Zoals het in de zaak staat; bij een lijst ook hoeveel elementen er zijn. */
  readonly waarde: unknown;
}

/** Hoeveel elementen een lijst heeft; `volledig` onwaar: er kunnen er meer zijn. */
export interface Lijstomvang {
  readonly elementen: number;
  readonly volledig: boolean;
}

export interface Optie {
  /** Zoals het in de zaak staat. */
  readonly waarde: string;
  readonly label: string;
}

/** Met wat voor bediening een vraag beantwoord wordt. */
export type Bediening =
  | { readonly soort: 'ja/nee' }
  | { readonly soort: 'tekst' }
  | { readonly soort: 'getal' }
  | { readonly soort: 'percentage' }
  | { readonly soort: 'bedrag'; readonly per?: Tijdseenheid }
  | { readonly soort: 'aantal'; readonly eenheid: Tijdseenheid }
  /** Ook een onvolledige: alleen jaar en maand, of alleen het jaar. */
  | { readonly soort: 'datum' }
  /** `anders`: er mag ook iets anders zijn, in woorden. */
  | { readonly soort: 'keuze'; readonly opties: readonly Optie[]; readonly anders: boolean }
  /** Nul of meer. */
  | { readonly soort: 'keuzes'; readonly opties: readonly Optie[] }
  /** Hoeveel elementen er zijn; daarna komen de vragen per element. */
  | { readonly soort: 'lijst'; readonly naam: string; readonly genoemd: number }
  /** Een oordeel met zijn redenen. `door`: wie het mag geven; leeg: ieder. */
  | { readonly soort: 'oordeel'; readonly oordeel: Bediening; readonly door: readonly Optie[] }
  /** Wie een oordeel gaf dat er al is. */
  | { readonly soort: 'orgaan'; readonly opties: readonly Optie[] }
  /** De letter van een lezing; die keuze is aan de auteur van de regeling. */
  | { readonly soort: 'lezing'; readonly opties: readonly Optie[] };

export interface Vraag {
  /** Waaraan een antwoord de vraag herkent: het pad, met de dag erachter bij een gegeven per datum. */
  readonly sleutel: string;
  readonly punt: OpenPunt;
  readonly tekst: string;
  readonly bediening: Bediening;
  /** Wat er ingevuld kan worden, in woorden voor wie typt. */
  readonly typhulp: string;
  /** "geen" is een antwoord: het is er niet. */
  readonly kanGeen: boolean;
  readonly opDatum?: string;
  /** Wie het antwoord geeft: een van hen. */
  readonly wie: readonly string[];
  readonly gevoelig: boolean;
  /** Waarom het gevraagd wordt. */
  readonly waarom: readonly { readonly bepaling: BepalingId; readonly aanduiding: string }[];
  /** De beslissingen (id) van dit gesprek waarvoor het nodig is. */
  readonly voor: readonly string[];
  /** Wat er al staat en nog niet genoeg is ("maart 2008"), of het antwoord dat is teruggenomen. */
  readonly eerder?: { readonly waarde: unknown; readonly tekst: string };
}

/** Wat iemand invult: één tekst, of bij een oordeel de delen ervan. */
export type Invoer = string | Oordeelinvoer;

export interface Oordeelinvoer {
  readonly oordeel: string;
  readonly motivering?: string;
  readonly door?: string;
  readonly datum?: string;
  readonly mandaat?: string;
}

/** Een gegeven antwoord, om te tonen. */
export interface Antwoord {
  readonly sleutel: string;
  readonly pad: string;
  readonly opDatum?: string;
  readonly naam: string;
  readonly waarde: unknown;
  /** De waarde in gewoon Nederlands. */
  readonly tekst: string;
  /** Onwaar: het stond al in de zaak waarmee het gesprek begon. */
  readonly inGesprek: boolean;
  /** Het hoort bij een element dat er niet meer is, en telt daarom niet mee. Het blijft wel bewaard. */
  readonly vervallen?: true;
}

/** De uitkomst van een beslissing van het gesprek; bij een beslissing per element een per element. */
export interface Gespreksuitkomst {
  readonly beslissing: string;
  /** Haar id, of de plaats van het element: `inwoner.declaraties[1].vergoeding`. */
  readonly pad: string;
  readonly naam: string;
  readonly uitkomst: Uitkomst;
}

export interface Voortgang {
  /** Hoeveel vragen er in dit gesprek beantwoord zijn. */
  readonly beantwoord: number;
  readonly overgeslagen: number;
  /** Zo veel vragen staan nog open; `kanGroeien`: er kunnen er bij komen (een lijst, een andere dag, een benadering). */
  readonly hoogstens: number;
  readonly kanGroeien: boolean;
}

export type Stand =
  | {
      readonly soort: 'vraag';
      readonly vraag: Vraag;
      readonly voortgang: Voortgang;
      readonly uitkomsten: readonly Gespreksuitkomst[];
    }
  /** Deze antwoorden kunnen niet samen waar zijn. Er is niets verloren; wijzig er een, of ga terug. */
  | {
      readonly soort: 'tegenspraak';
      readonly problemen: readonly Zaakprobleem[];
      /** De laatst gegeven eerst. */
      readonly antwoorden: readonly Antwoord[];
      readonly voortgang: Voortgang;
    }
  /** Alles is beslist, of wat er nog open staat is overgeslagen of hier niet te beantwoorden. */
  | {
      readonly soort: 'klaar';
      readonly uitkomsten: readonly Gespreksuitkomst[];
      readonly overgeslagen: readonly Vraag[];
      readonly nietTeVragen: readonly OpenPunt[];
      readonly voortgang: Voortgang;
    };

export type Beantwoord =
  | { readonly soort: 'beantwoord'; readonly gesprek: Gesprek; readonly antwoord: Antwoord }
  /** "weet ik niet" */
  | { readonly soort: 'overgeslagen'; readonly gesprek: Gesprek }
  | { readonly soort: 'geweigerd'; readonly probleem: Zaakprobleem };

/** Wat een wijziging doet. */
export interface Gevolgen {
  /** Uitkomsten die anders zijn. */
  readonly veranderd: readonly {
    readonly pad: string;
    readonly naam: string;
    readonly voor: Uitkomst | undefined;
    readonly na: Uitkomst | undefined;
  }[];
  /** Antwoorden die niet meer nodig zijn; zij blijven bewaard. */
  readonly nietMeerNodig: readonly Antwoord[];
  /** Antwoorden die opnieuw meetellen. */
  readonly weerNodig: readonly Antwoord[];
}
