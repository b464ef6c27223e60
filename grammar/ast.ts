/**
 * De syntaxisboom van een `.regel`-bestand: onveranderlijk, met een span op elke knoop en nog zonder betekenis.
 * Losse woorden blijven een rij stukken; pas de naamresolutie weet wat een naam is.
 */
import type { Span } from './span.ts';

export interface Bestand {
  readonly soort: 'bestand';
  readonly span: Span;
  readonly blokken: readonly Blok[];
  readonly opmerkingen: readonly Opmerking[];
}

export interface Opmerking {
  readonly span: Span;
  readonly tekst: string;
}

export type Blok =
  | RegelingBlok
  | GebruiktBlok
  | OrganenBlok
  | KeuzeBlok
  | VeldenBlok
  | ReeksBlok
  | BeoordelingBlok
  | LezingBlok
  | VerdelingBlok
  | VerwerkingBlok
  | ControleBlok
  | AfwijkingsplichtBlok
  | KopBlok
  | ArtikelBlok
  | LidBlok
  | VoorbeeldBlok;

interface Knoop {
  readonly span: Span;
}

export interface Tekst extends Knoop {
  readonly waarde: string;
}

/** Eén stuk van een rij woorden. `norm` is wat bij het herkennen van namen vergeleken wordt; '' doet niet mee. */
export type Stuk = Stuksoort & {
  /** Het lidwoord ervóór, als de rij zonder lidwoorden gelezen wordt. */
  readonly lidwoord?: string;
};
type Stuksoort =
  | (Knoop & { readonly soort: 'woord' | 'frase'; readonly norm: string; readonly tekst: string })
  | (Knoop & { readonly soort: 'en' | 'of' | 'komma' | 'is'; readonly norm: string; readonly tekst: string })
  | (Knoop & {
      readonly soort: 'literal';
      readonly norm: string;
      readonly tekst: string;
      readonly literal: AstLiteral;
    })
  | (Knoop & {
      readonly soort: 'tekst';
      readonly norm: string;
      readonly tekst: string;
      readonly waarde: string;
    })
  | (Knoop & {
      readonly soort: 'verwijzing';
      readonly norm: string;
      readonly tekst: string;
      readonly verwijzing: Verwijzing;
    })
  | (Knoop & {
      readonly soort: 'kwantor';
      readonly norm: string;
      readonly tekst: string;
      readonly kwantor: Kwantor;
    })
  | (Knoop & {
      readonly soort: 'lijst';
      readonly norm: string;
      readonly tekst: string;
      readonly lijst: Lijst;
    });

export type AstLiteral =
  | { readonly soort: 'getal'; readonly waarde: string }
  | { readonly soort: 'percentage'; readonly waarde: string }
  | { readonly soort: 'bedrag'; readonly waarde: string; readonly per?: Eenheid }
  /** `2026-03-01`; in een voorbeeld ook `2026-03`: de dag is onbekend. */
  | { readonly soort: 'datum'; readonly waarde: string }
  | { readonly soort: 'duur'; readonly aantal: number; readonly eenheid: Eenheid };
export type Eenheid = 'uur' | 'dag' | 'etmaal' | 'week' | 'maand' | 'jaar';

/** "ten minste twee van", "alle", "geen": hoeveel van de delen waar moeten zijn. */
export type Kwantor =
  | { readonly soort: 'alle' }
  | { readonly soort: 'alleen' }
  | { readonly soort: 'tel'; readonly cmp: '>=' | '<=' | '='; readonly aantal: number };

/** Een rij stukken: een naam, een voorwaarde of een waarde. */
export interface Clausule extends Knoop {
  readonly stukken: readonly Stuk[];
}

export interface Lijst extends Knoop {
  readonly onderdelen: readonly Onderdeel[];
}

export interface Onderdeel extends Knoop {
  /** `a`, `1°`, `i`, of het volgnummer met `•` ervoor bij een opsommingsteken. */
  readonly label: string;
  readonly labelSpan: Span;
  readonly inhoud: Clausule;
  readonly staarten: readonly Staart[];
  /** Wat achter de puntkomma staat: `a. …; en`. */
  readonly voegwoord?: 'en' | 'of';
}

export interface Verwijzing extends Knoop {
  /** "deze verordening" */
  readonly regeling?: true;
  /** Het nummer van het artikel, of `bijlage 1`, `fase 2`, `§ 3.2`; afwezig: het artikel waarin de verwijzing staat. */
  readonly artikel?: string;
  /** De regeling waarin zij staat, zoals de auteur haar noemt: "de Wmo 2015". Afwezig: deze regeling. */
  readonly van?: string;
  readonly leden: readonly string[];
  /** "aanhef en onderdeel a": de aanhef hoort erbij, en heeft geen eigen id. */
  readonly aanhef?: true;
  readonly alinea?: number;
  readonly volzin?: number;
  /** "tabelrij 3" */
  readonly rij?: number;
  /** Onderdelen van buiten naar binnen: `['a', '1°']`. */
  readonly onderdelen: readonly string[];
  /** "dit lid", "dit artikel". */
  readonly dit?: 'lid' | 'artikel';
}

export interface Staart extends Knoop {
  readonly soort: 'indien' | 'tenzij' | 'mits';
  /** Er staat een komma vóór het woord; zij betekent niets. */
  readonly komma?: true;
  readonly clausule: Clausule;
}

/** Waar in het artikel of lid een zin staat: `alinea 2, volzin 3:`, `onderdelen d en e:`, `aanhef:`. */
export interface Plaats {
  readonly alinea?: number;
  readonly volzin?: number;
  readonly aanhef?: true;
  /** Elk onderdeel van buiten naar binnen: `onderdeel c, onder i en ii` is `[['c', 'i'], ['c', 'ii']]`. */
  readonly onderdelen?: readonly (readonly string[])[];
}

export interface Zin extends Knoop {
  readonly soort: 'zin';
  readonly plaats?: Plaats & Knoop;
  /** `hardheidsclausule:` staat ervóór. */
  readonly hardheid?: Knoop;
  /** `Met afwijking:` staat ervóór; alleen onder `verwacht`. */
  readonly metAfwijking?: Knoop;
  readonly inAfwijkingVan?: {
    readonly verwijzingen: readonly Verwijzing[];
    readonly omkering: boolean;
  } & Knoop;
  readonly onverminderd?: readonly Verwijzing[];
  /** Het woord `Indien` vooraan: de voorwaarde staat vóór het hoofd, en beide staan in `hoofd`. */
  readonly voorop?: Knoop;
  readonly hoofd: Clausule;
  readonly staarten: readonly Staart[];
  readonly omdat?: Tekst;
  readonly opGrondVan: readonly Verwijzing[];
  /** De zin eindigt op een dubbele punt; de rijen staan eronder. */
  readonly tabel?: Tabel;
}

/** Rijen met cellen. Alle rijen hebben evenveel cellen als er kolommen zijn; een lege cel is een lege clausule. */
export interface Tabel extends Knoop {
  readonly kolommen: readonly Clausule[];
  readonly rijen: readonly Tabelrij[];
}

export interface Tabelrij extends Knoop {
  readonly cellen: readonly Clausule[];
}

/** Onder `gegeven`: een afwijking die een orgaan heeft toegestaan. */
export interface Afwijkzin extends Knoop {
  readonly soort: 'wijkt af';
  /** "Het college wijkt af van artikel 5.4, eerste lid", of tot aan `op grond van`. */
  readonly kop: Clausule;
  readonly opGrondVan: readonly Verwijzing[];
  /** Achter `op grond van …`: "af van artikel 5.4, eerste lid". */
  readonly rest?: Clausule;
  readonly toekenning: Clausule;
  readonly omdat?: Tekst;
}

/** Een bepaling zonder uitvoerbare regel: haar aard, met een omschrijving. */
export interface Aardzin extends Knoop {
  readonly soort: 'aard';
  readonly plaats?: Plaats & Knoop;
  readonly aard: string;
  /** De aard met wat erachter staat, tot de dubbele punt. */
  readonly kop: Span;
  /** Achter een komma: waarom de bepaling niet uitvoerbaar is. */
  readonly reden?: string;
  readonly omschrijving: Tekst;
}

/** `Nog nodig: a; b.` */
export interface Nogzin extends Knoop {
  readonly soort: 'nog nodig';
  readonly namen: readonly Clausule[];
}

export interface RegelingBlok extends Knoop {
  readonly soort: 'regeling';
  readonly titel: Tekst;
  readonly velden: readonly Veld[];
}

export interface GebruiktBlok extends Knoop {
  readonly soort: 'gebruikt';
  readonly pad: Tekst;
  readonly velden: readonly Veld[];
}

/** `naam: inhoud` op één (logische) regel. */
export interface Veld extends Knoop {
  readonly naam: Clausule;
  readonly inhoud: Clausule;
  /** Het veld was niet te lezen; alleen de naam is er nog, zodat wat haar gebruikt niet ook een probleem wordt. */
  readonly kapot?: true;
}

export interface OrganenBlok extends Knoop {
  readonly soort: 'organen' | 'partijen' | 'registers';
  readonly namen: Clausule;
}

export interface KeuzeBlok extends Knoop {
  readonly soort: 'keuze';
  readonly naam: Clausule;
  readonly kapot?: true;
  readonly waarden: Clausule;
  readonly verderVolgens?: Clausule;
}

/** Blokken met wat iemand moet, mag of niet mag: elk veld is een handeling. */
export type Normsoort = 'plichten' | 'bevoegdheden' | 'verboden';

export interface VeldenBlok extends Knoop {
  readonly soort: 'gegevens' | 'parameters' | 'uitkomsten' | Normsoort;
  /** Bij `over …`: het object, en achter `ook:` zijn andere namen. */
  readonly over?: Clausule;
  readonly ook?: Clausule;
  /** Bijvoegingen die voor elk veld gelden: `volgens de cliënt`, `persoonsgegeven`. */
  readonly bij?: readonly Clausule[];
  readonly velden: readonly Veld[];
}

/** Gedateerde waarden: `reeks prijsindex: percentage`, een bron, en een tabel. */
export interface ReeksBlok extends Knoop {
  readonly soort: 'reeks';
  readonly naam: Clausule;
  readonly type: Clausule;
  readonly velden: readonly Veld[];
  readonly tabel?: Tabel;
}

export interface BeoordelingBlok extends Knoop {
  readonly soort: 'beoordeling';
  readonly naam: Clausule;
  readonly velden: readonly Veld[];
}

export interface LezingBlok extends Knoop {
  readonly soort: 'lezing';
  readonly naam: Clausule;
  readonly velden: readonly Veld[];
}

export interface VerdelingBlok extends Knoop {
  readonly soort: 'verdeling';
  readonly naam: Clausule;
  readonly velden: readonly Veld[];
}

/** Waarvoor en op grond waarvan persoonsgegevens verwerkt worden. */
export interface VerwerkingBlok extends Knoop {
  readonly soort: 'verwerking';
  readonly naam: Clausule;
  readonly velden: readonly Veld[];
}

export interface ControleBlok extends Knoop {
  readonly soort: 'controle';
  readonly naam: Tekst;
  readonly zinnen: readonly Zin[];
}

/** Een beleidsregel: wanneer artikel 4:84 Awb tot afwijken verplicht. */
export interface AfwijkingsplichtBlok extends Knoop {
  readonly soort: 'afwijkingsplicht';
  readonly kop: Span;
  readonly zinnen: readonly Zin[];
}

export interface KopBlok extends Knoop {
  readonly soort: 'hoofdstuk' | 'paragraaf';
  readonly nummer: string;
  readonly opschrift?: Tekst;
}

export interface ArtikelBlok extends Knoop {
  readonly soort: 'artikel';
  /** Een bijlage, een fase of een genummerde paragraaf met eigen zinnen is een bepaling als een artikel. */
  readonly kopwoord: 'artikel' | 'bijlage' | 'fase' | 'paragraaf';
  readonly nummer: string;
  readonly opschrift?: Tekst;
  /** Wat achter `, geldig` staat: "met ingang van 1 juli 2026". */
  readonly geldig?: Clausule;
  readonly kop: Span;
  readonly inhoud: readonly Inhoudzin[];
}

export interface LidBlok extends Knoop {
  readonly soort: 'lid';
  readonly nummer: string;
  readonly geldig?: Clausule;
  readonly kop: Span;
  readonly inhoud: readonly Inhoudzin[];
}

export type Inhoudzin = Zin | Aardzin;

export interface VoorbeeldBlok extends Knoop {
  readonly soort: 'voorbeeld';
  readonly naam: Tekst;
  /** De delen in de volgorde van de bron; hun zinnen staan in `gegeven` en `verwacht`. */
  readonly secties: readonly Sectie[];
  readonly zoals?: Tekst;
  readonly gegeven: readonly (Zin | Afwijkzin)[];
  readonly verwacht: readonly (Zin | Nogzin)[];
}

export interface Sectie extends Knoop {
  readonly soort: 'zoals' | 'gegeven' | 'verwacht';
  readonly tekst?: Tekst;
}
