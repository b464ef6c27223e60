/**
 * Het model van een regeling: de getypeerde tussenvorm (IR) die de compiler maakt en die elke uitvoering leest.
 *
 * Alles is platte, bevroren, in JSON uit te drukken data. Beslissingen staan in volgorde van afhankelijkheid:
 * wat een beslissing gebruikt, staat ervóór. Elke regel, elk onderdeel en elk feit noemt zijn bepaling.
 */
import type { Bepaling } from './model-bepaling.ts';
import type { Gegevensherkomst, Verwerking } from './model-avg.ts';
import type { Dagentelling } from './model-dagen.ts';
import type { Datumrekening } from './model-datum.ts';
import type { Voorlopig } from './model-voorlopig.ts';
import type { Zegging } from './model-zegging.ts';

export type { Aard, Bepaling } from './model-bepaling.ts';
export type { Zegging } from './model-zegging.ts';

/** Stabiele aanduiding van een bepaling, bijvoorbeeld `vmobw-zhe-2026/3.2/1/a`. */
export type BepalingId = string;

/** Tijdseenheden zijn verschillende eenheden: een etmaal is geen dag en een maand is geen dertig dagen. */
export type Tijdseenheid = 'uur' | 'dag' | 'etmaal' | 'week' | 'maand' | 'jaar';

export type Type =
  | { readonly soort: 'ja/nee' }
  | { readonly soort: 'tekst' }
  | { readonly soort: 'getal' }
  | { readonly soort: 'percentage' }
  /** Een bedrag in euro, eventueel per tijdseenheid (`bedrag per etmaal`). */
  | { readonly soort: 'bedrag'; readonly per?: Tijdseenheid }
  | { readonly soort: 'datum' }
  /** Een aantal van één tijdseenheid: `aantal etmalen`, `5 jaar`. */
  | { readonly soort: 'aantal'; readonly eenheid: Tijdseenheid }
  /** Eén waarde uit een keuze; `keuze` is de id van de {@link Keuze}. */
  | { readonly soort: 'keuze'; readonly keuze: string }
  /** Een verzameling waarden uit een keuze. */
  | { readonly soort: 'keuzes'; readonly keuze: string }
  /** Een lijst van elementen; `object` is het object waarover de gegevens van een element gaan, `naam` hoe dat heet. */
  | { readonly soort: 'lijst'; readonly object: string; readonly naam: string };

/** Een kring van waarden. De organen van een regeling zijn de keuze met id `organen`. */
export interface Keuze {
  readonly id: string;
  readonly naam: string;
  /**
   * `gesloten`: wat er niet staat, hoort er niet bij. `open` ("in ieder geval"): of iets dat er niet staat erbij
   * hoort, is een beoordeling (`oordeel`) of blijft open. `illustratief` ("zoals"): de lijst beslist niets.
   */
  readonly vorm: 'gesloten' | 'open' | 'illustratief';
  readonly labels: readonly string[];
  /** Feit-id van de ja/nee-beoordeling die bij een open keuze beslist over wat niet genoemd is. */
  readonly oordeel?: string;
}

export interface Feit extends Gegevensherkomst, Zegging {
  /** `object.sleutel`, bijvoorbeeld `client.geboortedatum`: tegelijk het pad in de zaak. */
  readonly id: string;
  readonly object: string;
  readonly sleutel: string;
  /** Zoals de auteur het zegt: "geboortedatum van de cliënt", "de cliënt verblijft legaal in Nederland". */
  readonly naam: string;
  readonly type: Type;
  readonly soort: 'gegeven' | 'beoordeling' | 'parameter';
  /** Geldt per datum: de zaak geeft een lijst van `{ op, waarde }`. */
  readonly perDatum?: true;
  /** Mag `geen` zijn: in de zaak `null`, bekend afwezig. */
  readonly facultatief?: true;
  /** Niemand kan er nog iets aan veranderen, zoals een geboortedatum: er is geen "wat als" van. */
  readonly ligtVast?: true;
  /** De laatste dag van een tijdvak: de id van de eerste dag ervan. Is zij er niet, dan loopt het tijdvak nog. */
  readonly eindeVan?: string;
  readonly vraag?: string;
  /** Beoordeling: de organen die het oordeel mogen geven; leeg of afwezig: ieder. */
  readonly door?: readonly string[];
  /** Beoordeling: namen van factoren die meewegen; geen ervan is nodig of voldoende. */
  readonly weegtMee?: readonly string[];
  /** Beoordeling: beslissing-id's waarbij zij altijd gevraagd wordt, ook als zij niets verandert. */
  readonly altijdBij?: readonly string[];
  /** Regelnummer van de declaratie in de bron. */
  readonly regel: number;
  readonly bestand?: string;
}

/** Een waarde in het model zelf: datums als `2026-01-01`, getallen en bedragen als decimale tekst, labels als tekst. */
export type Literal = { readonly type: Type; readonly waarde: string };

/** Wat elke knoop van een uitdrukking kan dragen: de bepaling waar hij staat en de woorden van de auteur. */
interface Herkomst {
  readonly bepaling?: BepalingId;
  readonly tekst?: string;
}

/**
 * De elementen van een lijst, eventueel alleen die waarvoor `waarvoor` geldt. Waar een bron staat, slaan de feiten van
 * `element` in `waarvoor` en in de delen ernaast op het element dat aan de beurt is.
 */
export interface Lijstbron {
  readonly feit: string;
  /** Id van het object van de elementen. */
  readonly element: string;
  readonly waarvoor?: Voorwaarde;
}

export type Vergelijking = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** Een uitdrukking met de waarde ja, nee of onbekend. */
export type Voorwaarde = Herkomst &
  (
    | { readonly op: 'constant'; readonly waarde: boolean }
    /** Een ja/nee-gegeven of ja/nee-beoordeling; `opDatum` alleen bij een feit per datum. */
    | { readonly op: 'feit'; readonly feit: string; readonly opDatum?: Waarde }
    /** Het feit (facultatief) is bekend afwezig. */
    | { readonly op: 'ontbreekt'; readonly feit: string }
    /** De verzameling `feit` (type keuzes) bevat het label. */
    | { readonly op: 'bevat'; readonly feit: string; readonly label: string; readonly opDatum?: Waarde }
    /** De waarde (type keuze) hoort bij de kring van een andere keuze: "is een beschermde woonvorm". */
    | { readonly op: 'isEen'; readonly waarde: Waarde; readonly keuze: string }
    | { readonly op: 'vergelijk'; readonly cmp: Vergelijking; readonly a: Waarde; readonly b: Waarde }
    /**
     * De duur sinds `begin` op de dag `opDag`, vergeleken met een kalenderduur: `>=` is waar vanaf de dag
     * begin + aantal eenheden, `>` vanaf de dag daarna. "18 jaar of ouder" is `>= 18 jaar`, "niet ouder dan 5 jaar" `<= 5 jaar`.
     */
    | {
        readonly op: 'verstreken';
        readonly cmp: '<' | '<=' | '>=' | '>';
        readonly begin: Waarde;
        readonly opDag: Waarde;
        readonly aantal: number;
        readonly eenheid: 'dag' | 'week' | 'maand' | 'jaar';
      }
    | { readonly op: 'en' | 'of'; readonly delen: readonly Voorwaarde[] }
    /** Ten minste, ten hoogste of precies `aantal` van de delen is waar. */
    | {
        readonly op: 'telling';
        readonly cmp: '>=' | '<=' | '=';
        readonly aantal: number;
        readonly delen: readonly Voorwaarde[];
      }
    /** Voor alle elementen geldt het deel, of voor ten minste, ten hoogste of precies `aantal` ervan. */
    | {
        readonly op: 'kwantor';
        readonly cmp: 'alle' | '>=' | '<=' | '=';
        readonly aantal: number;
        readonly lijst: Lijstbron;
        readonly deel: Voorwaarde;
      }
    | { readonly op: 'niet'; readonly deel: Voorwaarde }
    /** De uitkomst van een ja/nee-beslissing. */
    | { readonly op: 'beslissing'; readonly beslissing: string }
    /** De beslissing heeft een waarde (zij is niet "niet van toepassing"). */
    | { readonly op: 'vanToepassing'; readonly beslissing: string }
    /** Aan de voorwaarde van een regel (of één onderdeel ervan) is voldaan: "voldoet aan artikel 3.2, zesde lid". */
    | { readonly op: 'voldaan'; readonly verwijzing: BepalingId; readonly voorwaarde: Voorwaarde }
    /** Een lezing waarvan de alternatieven voorwaarden zijn. */
    | { readonly op: 'lezing'; readonly lezing: string }
  );

/** Een uitdrukking met een waarde (of onbekend). `onafgerond`: de auteur zegt dat er niet afgerond wordt. */
export type Waarde = Herkomst & { readonly onafgerond?: true } & (
    | { readonly op: 'literal'; readonly literal: Literal }
    | { readonly op: 'feit'; readonly feit: string; readonly opDatum?: Waarde }
    | { readonly op: 'beslissing'; readonly beslissing: string }
    | { readonly op: 'lezing'; readonly lezing: string }
    | { readonly op: 'laagste' | 'hoogste'; readonly delen: readonly Waarde[] }
    /** Hoeveel elementen er zijn. */
    | { readonly op: 'aantalVan'; readonly lijst: Lijstbron }
    /** De som of het uiterste van een waarde per element; een element zonder die waarde doet niet mee. */
    | { readonly op: 'somVan'; readonly lijst: Lijstbron; readonly deel: Waarde }
    | { readonly op: 'laagsteVan' | 'hoogsteVan'; readonly lijst: Lijstbron; readonly deel: Waarde }
    /** De waarde van het element dat op volgorde van `volgorde` het eerste of laatste is. */
    | {
        readonly op: 'eersteVan' | 'laatsteVan';
        readonly lijst: Lijstbron;
        readonly deel: Waarde;
        readonly volgorde: Waarde;
      }
    | ({ readonly op: 'dagenVan' } & Dagentelling)
    | { readonly op: 'plus' | 'min' | 'maal' | 'gedeeld'; readonly a: Waarde; readonly b: Waarde }
    | Datumrekening
    /** Afgerond op een veelvoud van `stap` (decimale tekst, "0.01" = centen); 'half op' is rekenkundig: half weg van nul. */
    | {
        readonly op: 'afgerond';
        readonly waarde: Waarde;
        readonly stap: string;
        readonly richting: 'rekenkundig' | 'naar boven' | 'naar beneden';
      }
  ) & { readonly type: Type };

/** Een dubbelzinnigheid in de tekst met haar mogelijke lezingen; zonder keuze een onbekende die van de auteur is. */
export interface Lezing extends Zegging {
  readonly id: string;
  readonly naam: string;
  readonly bij: readonly BepalingId[];
  readonly vraag: string;
  /** Alternatieven met hun letter; allemaal voorwaarden, of allemaal waarden van hetzelfde type. */
  readonly alternatieven: readonly LezingAlternatief[];
  readonly gekozen?: {
    readonly letter: string;
    readonly door?: string;
    readonly op?: string;
    readonly omdat?: string;
  };
  readonly regel: number;
  readonly bestand?: string;
}
export type LezingAlternatief = { readonly letter: string; readonly tekst: string } & (
  | { readonly soort: 'voorwaarde'; readonly voorwaarde: Voorwaarde }
  | { readonly soort: 'waarde'; readonly waarde: Waarde }
);

/** Een controle die elke zaak moet doorstaan; geen voltooiing die haar schendt telt mee. */
export interface Controle {
  readonly id: string;
  readonly naam: string;
  readonly voorwaarde: Voorwaarde;
  readonly regel: number;
  readonly bestand?: string;
}

export interface Regel {
  /** Uniek in het model: de bepaling, met `#2` voor een tweede zin daarin, en bij een familie het lid: `…/2.1/1[time-out]`. */
  readonly id: string;
  readonly bepaling: BepalingId;
  /** Andere bepalingen waarop de regel mede rust (`op grond van …`). */
  readonly mede?: readonly BepalingId[];
  /**
   * ja/nee-beslissing: `grond` geeft ja, `vereiste` moet vervuld zijn voor ja, `weigering` geeft nee.
   * Andere beslissing: `waarde` geeft de waarde.
   */
  readonly soort: 'grond' | 'vereiste' | 'weigering' | 'waarde';
  /** `indien` en `mits`; afwezig: onvoorwaardelijk. Bij een vereiste: wat vervuld moet zijn. */
  readonly voorwaarde?: Voorwaarde;
  /** `tenzij`: de regel geldt niet als dit waar is. Bij een vereiste: dan hoeft het vereiste niet vervuld te zijn. */
  readonly tenzij?: Voorwaarde;
  /** Alleen bij soort `waarde`. */
  readonly waarde?: Waarde;
  /** De dagen waarop de regel in werking is. Staat ook in `tenzij`, over de peildatum; hier voor wie het leest. */
  readonly geldig?: { readonly vanaf?: string; readonly totEnMet?: string };
  /** Regels (id) van dezelfde beslissing die wijken zodra deze regel van toepassing is. */
  readonly wijktAfVan?: readonly string[];
  /** `gaat voor op …, omdat …`: de voorrang is een lezing van de auteur; hier zijn reden. */
  readonly voorrangOmdat?: string;
  /** `onverminderd`: bepalingen die volledig van toepassing blijven. */
  readonly onverminderd?: readonly BepalingId[];
  readonly tekst: string;
  readonly regel: number;
  readonly bestand?: string;
}

/** `<bepaling> blijft buiten toepassing indien …`: haalt regels weg zonder er iets voor in de plaats te stellen. */
export interface BuitenToepassing {
  readonly bepaling: BepalingId;
  /** Id's van de regels die vervallen zolang de voorwaarde waar is. */
  readonly regels: readonly string[];
  readonly voorwaarde?: Voorwaarde;
  /** `buiten reikwijdte` als de hele regeling wordt uitgezonderd. */
  readonly reden: 'uitgezonderd' | 'buiten reikwijdte';
  readonly tekst: string;
  readonly regel: number;
  readonly bestand?: string;
}

/** Wat een ja/nee-beslissing voor iemand betekent: wat hij moet, mag, niet mag, of kan vragen. */
export interface Norm {
  readonly soort: 'plicht' | 'bevoegdheid' | 'verbod' | 'aanspraak';
  /** Wie verplicht of bevoegd is, of voor wie het verbod geldt. */
  readonly drager?: string;
  readonly jegens?: string;
}

export interface Beslissing extends Zegging {
  /** `object.sleutel`, bij `voor elke <keuze>` met het lid erachter: `client.heeftAanspraakOp[begeleid wonen]`. */
  readonly id: string;
  readonly object: string;
  readonly sleutel: string;
  readonly naam: string;
  readonly type: Type;
  /** Lid van een familie (`voor elke voorziening`): de id van de familie en het label van dit lid. */
  readonly familie?: { readonly id: string; readonly keuze: string; readonly label: string };
  /** Zij wordt per element genomen: het object van de elementen van een lijst. Wat zij daarover noemt, is van dat ene element. */
  readonly element?: string;
  /** ja/nee: geen grond geeft nee (uitputtend) of een leemte (niet uitputtend). Anders: heeft altijd een waarde. */
  readonly uitputtend: boolean;
  readonly norm?: Norm;
  readonly door?: string;
  /** De datum die bepaalt of de regeling in werking is. */
  readonly peildatum?: Waarde;
  /** De geldigheid van de gebruikte regeling waar zij uit komt; afwezig: die van de regeling zelf. */
  readonly geldig?: Regelingmodel['geldig'];
  /** De titels van de stukken zonder rechtskracht waarop zij rust, zelf of via een andere beslissing. */
  readonly zonderRechtskracht?: readonly string[];
  /** Welke uitkomst gunstig is voor de betrokkene. */
  readonly gunstig?: boolean;
  /** Bij een bedrag, getal, aantal of datum: welke kant gunstig is voor de betrokkene. */
  readonly richting?: Richting;
  readonly regels: readonly Regel[];
  readonly buitenToepassing: readonly BuitenToepassing[];
  /** Alles wat rechtstreeks of via andere beslissingen geraadpleegd kan worden. */
  readonly gebruikt: {
    readonly feiten: readonly string[];
    readonly beslissingen: readonly string[];
    readonly lezingen: readonly string[];
  };
  readonly vraag?: string;
  readonly regel: number;
  readonly bestand?: string;
}

export type Richting = 'hoger' | 'lager' | 'later' | 'eerder';

/**
 * Grond om van de uitkomst van regels af te wijken. De bevoegdheid (hardheidsclausule) of plicht (artikel 4:84 Awb) is een
 * ja/nee-beslissing; de afwijking zelf neemt een mens, en staat in de zaak onder `afwijkingen`.
 */
export interface Afwijkgrond {
  readonly bepaling: BepalingId;
  readonly aard: 'bevoegdheid' | 'plicht';
  /** Id van de beslissing die zegt of van de bevoegdheid gebruik kan worden gemaakt. */
  readonly beslissing: string;
  readonly door: string;
  readonly richting?: 'ten gunste' | 'ten nadele';
  /** De bepalingen waarvan afgeweken kan worden, met alles wat eronder hangt; de id van de regeling is alles. */
  readonly van: readonly BepalingId[];
  readonly uitgezonderd?: readonly BepalingId[];
  readonly tekst: string;
  readonly regel: number;
  readonly bestand?: string;
}

/**
 * Een verdeling van wat schaars is over de zaken van een momentopname (S17). Elke zaak is één aanspraak; per jaar is er een plafond.
 */
export interface Verdeling {
  readonly id: string;
  readonly naam: string;
  /** De bepalingen waarop de verdeling rust. */
  readonly bij: readonly BepalingId[];
  /** Wie meedoet; afwezig: iedereen. */
  readonly komtInAanmerking?: Voorwaarde;
  /** De dag die de volgorde geeft: wie eerder is, gaat voor. */
  readonly volgorde: Waarde;
  /** Wie vóór alle anderen gaat, ongeacht de dag. */
  readonly voorrang?: Voorwaarde;
  /** Bij gelijke dag: de laagste of vroegste waarde gaat voor. Afwezig: de regeling zegt het niet. */
  readonly bijGelijkeDag?: Waarde;
  /** Wat één zaak vraagt; afwezig: één plaats. */
  readonly beslag?: Waarde;
  /** De dag die bepaalt welk plafond geldt; afwezig: er is één plafond. */
  readonly jaarVan?: Waarde;
  /** Per waarde hiervan een eigen rij met een eigen plafond (per aanbieder, per locatie); afwezig: één rij. */
  readonly per?: readonly Waarde[];
  /** Plafonds die in de tekst staan; leeg als `plafond` er is. */
  readonly plafonds: readonly { readonly jaar?: number; readonly waarde: string }[];
  /** Het plafond als het uit een waarde volgt; voor alle zaken van één rij hetzelfde. */
  readonly plafond?: Waarde;
  readonly type: Type;
  /** Wat er gebeurt met de eerste die niet past; afwezig: de regeling zegt het niet. */
  readonly watNietPast?: WatNietPast;
  readonly regel: number;
  readonly bestand?: string;
}

/**
 * `afgewezen`: hij en iedereen na hem niet. `gedeeltelijk`: hij krijgt wat er nog is, daarna is het op. `wachtlijst`: hij en
 * iedereen na hem wachten. `volgende`: hij niet, maar wie na hem komt en wel past, gaat voor.
 */
export type WatNietPast = 'afgewezen' | 'gedeeltelijk' | 'wachtlijst' | 'volgende';

export interface Regelingmodel {
  readonly versie: 1;
  /** Kenmerk: het eerste deel van elke bepaling-id. */
  readonly id: string;
  readonly titel: string;
  readonly soort: string;
  readonly geldig: { readonly vanaf?: string; readonly totEnMet?: string };
  readonly link?: string;
  readonly rechtskracht?: 'geen';
  /**
   * Of de Algemene termijnenwet de termijnen van de regeling verlengt, en welke dagen daarbij met een feestdag gelijk
   * staan. Afwezig: de auteur zegt het niet; dan staat er ook geen termijn in.
   */
  readonly termijnen?: { readonly verlengd: boolean; readonly gelijkgesteld: readonly string[] };
  readonly bepalingen: readonly Bepaling[];
  readonly keuzes: readonly Keuze[];
  readonly feiten: readonly Feit[];
  readonly lezingen: readonly Lezing[];
  readonly controles: readonly Controle[];
  readonly beslissingen: readonly Beslissing[];
  /** Afwezig: de regeling kent geen afwijking. */
  readonly afwijkgronden?: readonly Afwijkgrond[];
  /** Afwezig: de regeling kent geen voorlopige werking. */
  readonly voorlopig?: readonly Voorlopig[];
  /** Afwezig: de regeling verdeelt niets. */
  readonly verdelingen?: readonly Verdeling[];
  readonly verwerkingen?: readonly Verwerking[];
}
