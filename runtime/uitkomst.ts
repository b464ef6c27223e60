/** De uitkomst van een beslissing in een zaak, en wat daarbij hoort. Alles is platte data, geschikt voor JSON. */
import type { Feitherkomst } from './herkomst.ts';
import type { BepalingId, Norm, Type, Waarde } from './model.ts';

/** ja, nee, of onbekend (`undefined`). Onbekend is nooit nee. */
export type Waarheid = boolean | undefined;

export type Uitkomst<T = unknown> = (
  | { readonly soort: 'waarde'; readonly waarde: T }
  | {
      readonly soort: 'onbekend';
      /**
       * Wat nog kan uitmaken. Gevoelige gegevens achteraan; daarvóór eerst wat het meeste over de uitkomst zegt, en bij gelijk gewicht
       * in volgorde van de wet.
       */
      readonly open: readonly OpenPunt[];
      /** Waar: de werkgrens is bereikt of de zaak viel buiten het exacte deel; `open` kan dan te lang zijn. */
      readonly benaderd: boolean;
    }
  | {
      readonly soort: 'niet van toepassing';
      readonly reden: Nietreden;
      readonly bepalingen: readonly BepalingId[];
    }
  | {
      readonly soort: 'tegenstrijdig';
      /** Een waarde die er niet staat, is in deze zaak nog onbekend. */
      readonly tussen: readonly { readonly bepaling: BepalingId; readonly waarde?: unknown }[];
    }
  | { readonly soort: 'ongeldige gegevens'; readonly problemen: readonly Zaakprobleem[] }
) & {
  /** Alleen als om uitleg is gevraagd. */
  readonly uitleg?: Uitleg;
  /** Meldingen bij de zaak die de uitkomst niet tegenhouden, zoals een oordeel zonder motivering. */
  readonly meldingen?: readonly Zaakprobleem[];
  /** Alleen als een afwijking in de zaak deze uitkomst raakt. Wat hiernaast staat, blijft de uitkomst van de regels. */
  readonly metAfwijking?: MetAfwijking<T>;
  /** Alleen als de uitkomst onbekend is: wat er volgens de regeling voorlopig geldt. Geen uitkomst, en niets rust erop. */
  readonly voorlopig?: Voorlopigeuitkomst<T>;
  /** De titels van de stukken zonder rechtskracht waarop dit rust: de uitkomst is dan geen norm. */
  readonly zonderRechtskracht?: readonly string[];
};

/** Wat er geldt zolang een vraag niet vaststaat. */
export type Voorlopigeuitkomst<T = unknown> =
  | {
      readonly soort: 'waarde';
      readonly waarde: T;
      readonly bepalingen: readonly BepalingId[];
      /** De vragen die nog niet vaststaan, in de woorden van de regeling. */
      readonly zolang: readonly string[];
    }
  /** Twee bepalingen zeggen voorlopig iets anders. */
  | {
      readonly soort: 'tegenstrijdig';
      readonly tussen: readonly { readonly bepaling: BepalingId; readonly waarde: T }[];
    }
  /** Of er voorlopig iets geldt, hangt zelf nog van deze antwoorden af. */
  | { readonly soort: 'onbekend'; readonly open: readonly OpenPunt[] };

/** Wat er uitkomt als de afwijkingen in de zaak meetellen die de regeling toelaat. Een besluit is ook dit niet. */
export interface MetAfwijking<T = unknown> {
  /** Nooit met een eigen `metAfwijking`. Is geen enkele afwijking toegepast, dan is dit de uitkomst van de regels. */
  readonly uitkomst: Uitkomst<T>;
  readonly afwijkingen: readonly Afwijkingsoordeel[];
}

/** Een afwijking zoals zij in een zaak staat: een orgaan kende in dit geval iets anders toe dan de regels geven. */
export interface Afwijking {
  /** De bepaling die de bevoegdheid of de plicht geeft. */
  readonly opGrondVan: BepalingId;
  readonly beslissing: string;
  readonly waarde: boolean | string | number;
  /** De bepalingen waarvan wordt afgeweken. */
  readonly van: readonly BepalingId[];
  readonly motivering?: string;
  readonly door?: string;
  readonly datum?: string;
  readonly mandaat?: string;
}

export type Afwijkingsoordeel = {
  readonly afwijking: Afwijking;
  /** De eigen uitkomst van de regels waarvan wordt afgeweken, als die een waarde is. */
  readonly inPlaatsVan?: unknown;
  /** Alleen met uitleg, en als ernaar gekeken is: waarom de bepaling afwijken hier toelaat of niet. */
  readonly grond?: Uitleg;
} & (
  | { readonly status: 'toegepast' }
  | { readonly status: 'geweigerd'; readonly reden: Pick<Zaakprobleem, 'code' | 'bericht' | 'hint'> }
  /** Of zij kan, hangt nog van deze antwoorden af. */
  | { readonly status: 'open'; readonly open: readonly OpenPunt[]; readonly benaderd: boolean }
);

export interface OpenPunt {
  readonly soort: 'gegeven' | 'beoordeling' | 'motivering' | 'bevoegdheid' | 'lezing' | 'parameter' | 'bron';
  /** Feit-id of lezing-id. */
  readonly id: string;
  readonly naam: string;
  readonly vraag: string;
  /** Pad in de zaak waar het antwoord hoort, bijvoorbeeld `client.geboortedatum`. */
  readonly pad: string;
  /** Wat daar verwacht wordt, in woorden: "een datum als 2026-03-01". */
  readonly verwacht: string;
  /** Bij een feit per datum: de dag waarvan het antwoord gevraagd wordt, als die bekend is. */
  readonly opDatum?: string;
  readonly door?: readonly string[];
  /** Wie het antwoord aanlevert: een van hen. */
  readonly leverancier?: readonly string[];
  /** Een bijzonder of strafrechtelijk persoonsgegeven: vraag het laat, en alleen als het nodig is. */
  readonly gevoelig?: true;
  readonly weegtMee?: readonly string[];
  /** De bepalingen die het nodig hebben. */
  readonly bepalingen: readonly BepalingId[];
}

/** Een fout of melding in een zaak: waar, wat er staat, wat verwacht werd. */
export interface Zaakprobleem {
  /** Code uit de catalogus (U…): zie `regel leg-uit`. */
  readonly code: string;
  readonly ernst: 'fout' | 'let op';
  /** Pad in de zaak: `client.geboortedatum`, `client.heeftAanspraakOp[0].waarde`. */
  readonly pad: string;
  readonly bericht: string;
  readonly verwacht?: string;
  readonly hint?: string;
}

/** De uitleg van één uitkomst: een boom die de volgorde van de wet houdt. */
export interface Uitleg {
  readonly versie: 1;
  readonly regeling: string;
  readonly beslissing: string;
  /** De bepalingen waarop de uitkomst rust, in volgorde van de wet. */
  readonly gronden: readonly BepalingId[];
  /** De uitzonderingen die zijn bekeken en niet opgaan: gold er een, dan kon de uitkomst anders zijn. In volgorde van de wet. */
  readonly overwogen: readonly BepalingId[];
  /** De uitkomst staat vast, maar de grond verschilt tussen de voltooiingen: geen enkele tak draagt haar. */
  readonly grondVerschilt?: true;
  /** Zie {@link Uitkomst}: ook wie alleen de uitleg bewaart, ziet dat dit geen norm is. */
  readonly zonderRechtskracht?: readonly string[];
  readonly boom: Knoop;
}

export interface Knoop {
  readonly soort:
    | 'beslissing'
    | 'regel'
    | 'buiten toepassing'
    | 'alle'
    | 'een van'
    | 'telling'
    | 'niet'
    | 'voorwaarde'
    | 'gegeven'
    | 'oordeel'
    | 'lezing'
    | 'waarde';
  readonly bepaling?: BepalingId;
  /** Id van het feit, de beslissing of de lezing waar deze knoop over gaat. */
  readonly id?: string;
  /** Feit of lijst: waar het in de zaak staat, bijvoorbeeld `client.afwezigheden[0].reden`. */
  readonly pad?: string;
  /** Gegeven per datum: de dag waarvan de waarde telt, als die bekend is. */
  readonly opDatum?: string;
  /** Gegeven met een verzameling: het lid waarnaar gevraagd wordt. */
  readonly lid?: string;
  /** De woorden van de auteur, of de naam van het feit of de beslissing. */
  readonly tekst: string;
  /** `true`/`false` voor ja/nee; tekst voor datums, bedragen en labels; `null`: bekend afwezig; niet aanwezig: onbekend. */
  readonly waarde?: boolean | string | null;
  /** Het type van een waarde die geen ja of nee is, om haar te kunnen tonen. */
  readonly type?: Type;
  /** Beslissing: de soort van haar uitkomst. */
  readonly uitkomst?: Uitkomstsoort;
  /** Beslissing die niet van toepassing is: waarom. */
  readonly reden?: Nietreden;
  /** Beslissing: wat een ja betekent. */
  readonly norm?: Norm;
  /** Regel: of hij gold, en zo niet waarom. */
  readonly status?: 'geldt' | 'geldt niet' | 'niet in werking' | 'wijkt' | 'buiten toepassing' | 'onbekend';
  /** Regel: soort; wijkt voor: de bepaling die voorgaat. */
  readonly regelsoort?: 'grond' | 'vereiste' | 'weigering' | 'waarde';
  readonly wijktVoor?: readonly BepalingId[];
  /** Regel: de bepalingen waarvan hij afwijkt of waarop hij voorgaat; buiten toepassing: de bepalingen die dan vervallen. */
  readonly gaatVoorOp?: readonly BepalingId[];
  readonly mede?: readonly BepalingId[];
  /** De dagen waarop de regel, de tabelrij of de regeling geldt. */
  readonly geldig?: { readonly vanaf?: string; readonly totEnMet?: string };
  readonly motivering?: string;
  readonly door?: string;
  /** Gegeven: wie het volgens de regeling aanlevert. */
  readonly volgens?: readonly string[];
  readonly datum?: string;
  readonly mandaat?: string;
  /** Gegeven, oordeel of lijst: van wie het in deze zaak komt en sinds wanneer het bekend is, als de zaak dat zegt. */
  readonly herkomst?: Feitherkomst;
  /** Oordeel dat niet meetelt: wat eraan ontbreekt. */
  readonly gebrek?: readonly ('motivering' | 'bevoegdheid')[];
  readonly lezing?: Lezingkeuze;
  /** Waarde: wat er met de delen gedaan is. */
  readonly bewerking?: Bewerking;
  /** Lijst: waarover het gaat; de delen tonen er de eerste elementen van. */
  readonly lijst?: Lijststand;
  /** Berekening of taalkeuze in woorden: "2 maart 2008 + 18 jaar = 2 maart 2026", "29 februari: …". */
  readonly toelichting?: string;
  /** Deze knoop draagt de uitkomst van zijn ouder mee. */
  readonly beslist?: true;
  /** Deze knoop is een uitzondering die is bekeken en niet opgaat; zijn delen zeggen waarom niet. */
  readonly overwogen?: true;
  readonly delen?: readonly Knoop[];
}

export type Uitkomstsoort = 'waarde' | 'onbekend' | 'niet van toepassing' | 'tegenstrijdig';
export type Nietreden = 'niet in werking' | 'buiten reikwijdte' | 'uitgezonderd' | 'leemte';
export type Bewerking = Exclude<Waarde['op'], 'literal' | 'feit' | 'beslissing' | 'lezing'>;

export interface Lezingkeuze {
  /** De letter en de woorden van de gekozen lezing; niet aanwezig: er is niet gekozen. */
  readonly letter?: string;
  readonly gekozen?: string;
  /** Alleen bij de keuze van de auteur: wie, wanneer en waarom. */
  readonly door?: string;
  readonly op?: string;
  readonly omdat?: string;
  readonly alternatieven: readonly string[];
  /** Alleen als ernaar gevraagd is, en alleen bij de eerste knoop van deze lezing: wat elke andere letter voor de beslissing geeft. */
  readonly anders?: readonly AndereLezing[];
}

/** Wat er met een andere letter van één lezing uitkomt, als alle andere lezingen blijven zoals zij zijn. */
export interface AndereLezing {
  readonly letter: string;
  /** De woorden van die lezing. */
  readonly tekst: string;
  /** Van de beslissing waar de hele uitleg over gaat, en zonder eigen uitleg of meldingen. */
  readonly uitkomst: Uitkomst;
  /** Er komt hetzelfde uit: dezelfde waarde of reden, of hetzelfde is nog nodig; ook met afwijkingen en voorlopig. */
  readonly zelfde: boolean;
}

export interface Lijststand {
  /** Hoeveel elementen de zaak noemt. */
  readonly aantal: number;
  /** Onwaar: er kunnen elementen zijn die de zaak niet noemt. */
  readonly volledig: boolean;
  /** Hoeveel elementen meetellen voor de uitkomst zonder dat zij in de delen staan. */
  readonly verborgen?: number;
}

/** Opties van een evaluator. */
export interface Opties {
  readonly uitleg?: boolean;
  /** Bij uitleg ook: wat elke andere lezing hier zou geven. Dat kost een berekening per lezing en letter in de boom. */
  readonly andereLezingen?: boolean;
  /** Lezing-id → letter: rekent met een andere lezing dan de auteur koos (of met een nog open lezing). */
  readonly lezingen?: Readonly<Record<string, string>>;
  /** Grens aan het aantal doorrekeningen voor een exact antwoord bij onbekenden. Standaard 10.000. */
  readonly werkgrens?: number;
}
