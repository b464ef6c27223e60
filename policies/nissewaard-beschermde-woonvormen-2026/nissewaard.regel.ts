// Gegenereerd door regel uit nissewaard.regel, begrippen.regel, beoordelingen.regel, lezingen.regel, hoofdstuk-7.regel, hoofdstuk-11.regel, plichten.regel, proefvoorbeelden.regel, voorbeelden.regel, voorbeelden-voorzieningen.regel, voorbeelden-intensief.regel, voorbeelden-specialistisch.regel, voorbeelden-vergoedingen.regel, voorbeelden-pgb.regel, voorbeelden-7-11.regel. Niet met de hand wijzigen.
// Verordening maatschappelijke ondersteuning in beschermde woonvormen Zuid-Hollandse Eilanden 2026
// Publicatie: https://zoek.officielebekendmakingen.nl/gmb-2025-557578.html
/* eslint-disable */
import { aantal, aantalOver, alsAantal, bedrag, bevat, dagenOver, dagenTussen, datumPlus, decimaleTekst, eenVan, eenmaal, eensgezind, en, gelijkgesteldeDagen, heleDatum, isAantal, isBedrag, isDatum, isEen, isGetal, isJaNee, jaOfNee, kies, laagsteDatum, laagsteDecimaal, lijstVan, maakElementevaluator, maakEvaluator, maakRegeling, niet, of, ofGeen, oordeelVan, opDatum, perDag, snelleControle, vergelijkAantal, vergelijkDagen, vergelijkDatum, vergelijkDecimaal, vergelijkGetal, vergelijkLabel, verstreken, verzamelingVan, waardeVanOordeel } from 'regel/runtime';
import type { Afwijking, Elementenlijst, Oordeel, OpDag, Regelingmodel, Waarheid } from 'regel/runtime';

/** organen */
export type Organen =
  | "het college van de centrumgemeente"
  | "het college van de woongemeente"
  | "het college van de gemeente van de melding";

/** regiogemeente */
export type Regiogemeente =
  | "Goeree-Overflakkee"
  | "Hoeksche Waard"
  | "Nissewaard"
  | "Voorne aan Zee";

/** gemeente */
export type Gemeente =
  | "Goeree-Overflakkee"
  | "Hoeksche Waard"
  | "Nissewaard"
  | "Voorne aan Zee"
  | "een gemeente buiten de regio"
  | "nergens ingeschreven";

/** voorziening */
export type Voorziening =
  | "begeleid wonen"
  | "begeleid wonen voor gezinnen"
  | "beschermd verblijf semimuraal"
  | "beschermd verblijf regulier"
  | "beschermd verblijf intensief"
  | "beschermd verblijf specialistisch"
  | "time-out"
  | "individuele begeleiding plus"
  | "uitstroombegeleiding"
  | "safehouse";

/** maatwerkvoorziening beschermde woonvorm (open) */
export type MaatwerkvoorzieningBeschermdeWoonvorm =
  | "begeleid wonen"
  | "begeleid wonen voor gezinnen"
  | "beschermd verblijf semimuraal"
  | "beschermd verblijf regulier"
  | "beschermd verblijf intensief"
  | "beschermd verblijf specialistisch"
  | "time-out"
  | "safehouse";

/** regionale maatwerkvoorziening (open) */
export type RegionaleMaatwerkvoorziening =
  | "begeleid wonen"
  | "begeleid wonen voor gezinnen"
  | "beschermd verblijf semimuraal"
  | "beschermd verblijf regulier"
  | "beschermd verblijf intensief"
  | "beschermd verblijf specialistisch"
  | "time-out"
  | "individuele begeleiding plus"
  | "uitstroombegeleiding"
  | "safehouse";

/** lopende zorg */
export type LopendeZorg =
  | "beschermde woonvorm"
  | "residentiële jeugdzorg"
  | "intramurale Wlz"
  | "forensische zorg"
  | "klinische ggz-behandeling";

/** voorliggende wet */
export type VoorliggendeWet =
  | "Zorgverzekeringswet"
  | "Jeugdwet"
  | "Wet langdurige zorg"
  | "Wet forensische zorg"
  | "Wet verplichte ggz";

/** problematiek */
export type Problematiek =
  | "psychiatrische problematiek"
  | "psychische problematiek"
  | "psychosociale problematiek"
  | "licht verstandelijke beperking"
  | "verslavingsproblematiek";

/** indicatie */
export type Indicatie =
  | "begeleid wonen"
  | "begeleid wonen voor gezinnen"
  | "beschermd verblijf semimuraal"
  | "beschermd verblijf regulier"
  | "beschermd verblijf intensief"
  | "beschermd verblijf specialistisch"
  | "time-out"
  | "individuele begeleiding plus"
  | "uitstroombegeleiding"
  | "safehouse"
  | "dagbesteding";

/** aanvulling */
export type Aanvulling =
  | "aanvullende vergoeding begeleid wonen"
  | "aanvullende vergoeding safehouse 24/7"
  | "dagbesteding"
  | "vervoer naar dagbesteding"
  | "aanvullende vergoeding voor gezinnen"
  | "aanvullende vergoeding wakende wacht";

/** bezigheid */
export type Bezigheid =
  | "vrijwilligerswerk"
  | "daginvulling"
  | "dagstructurering";

/** weigeraar */
export type Weigeraar =
  | "cliënt zelf"
  | "mantelzorger"
  | "sociaal netwerk";

/** soort hulp */
export type SoortHulp =
  | "formele zorg"
  | "informele hulp";

/** beheerder */
export type Beheerder =
  | "inwoner zelf"
  | "wettelijk vertegenwoordiger";

/** reden van afwezigheid */
export type RedenVanAfwezigheid =
  | "opname in een andere zorginstelling"
  | "verblijf in detentie"
  | "vakantie"
  | "andere reden";

/** soort wijziging */
export type SoortWijziging =
  | "ondersteuningsvorm"
  | "ondersteuningsintensiteit"
  | "arrangementsonderdelen";

/** toe te passen recht */
export type ToeTePassenRecht =
  | "de verordening van 2022"
  | "de verordening van 2026";

/** grondslag van een besluit */
export type GrondslagVanBesluit =
  | "besluit op grond van de verordening van 2022"
  | "besluit op grond van de verordening van 2026"
  | "ander besluit";

/** toestand van een plicht */
export type ToestandVanEenPlicht =
  | "niet ontstaan"
  | "loopt"
  | "nagekomen"
  | "te laat nagekomen"
  | "niet nagekomen"
  | "niet vast te stellen";

export interface ClientGegevens {
  /** geboortedatum van de cliënt · Wat is de geboortedatum van de cliënt? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de BRP · persoonsgegeven */
  readonly geboortedatum?: string;
  /** de cliënt heeft de Nederlandse nationaliteit · Heeft de cliënt de Nederlandse nationaliteit? · volgens de BRP · persoonsgegeven */
  readonly heeftDeNederlandseNationaliteit?: boolean;
  /** de cliënt verblijft legaal in Nederland · Verblijft de cliënt legaal in Nederland? · volgens de BRP · persoonsgegeven */
  readonly verblijftLegaalInNederland?: boolean;
  /** de cliënt is bekend met · Met welke problematiek is de cliënt bekend? Bij een licht verstandelijke beperking noemt het artikel een IQ van 50-85. · volgens de cliënt · gezondheidsgegeven */
  readonly isBekendMet?: readonly Problematiek[] | { readonly ja?: readonly Problematiek[]; readonly nee?: readonly Problematiek[] };
  /** BRP-gemeente van de cliënt · In welke gemeente staat de cliënt op die dag ingeschreven in de BRP? · volgens de BRP · persoonsgegeven */
  readonly brpGemeente?: readonly OpDag<Gemeente>[];
  /** de cliënt maakt aanspraak op · Op welke van deze vormen van zorg heeft de cliënt op die dag nog aanspraak? · volgens de cliënt · gezondheidsgegeven · strafrechtelijk gegeven */
  readonly maaktAanspraakOp?: readonly OpDag<readonly LopendeZorg[] | { readonly ja?: readonly LopendeZorg[]; readonly nee?: readonly LopendeZorg[] }>[];
  /** de cliënt kan aanspraak maken op een voorziening uit · Uit welke van deze wetten kan de cliënt een voorziening krijgen? · volgens de cliënt · gezondheidsgegeven · strafrechtelijk gegeven */
  readonly kanAanspraakMakenOpEenVoorzieningUit?: readonly VoorliggendeWet[] | { readonly ja?: readonly VoorliggendeWet[]; readonly nee?: readonly VoorliggendeWet[] };
  /** de cliënt wil en accepteert een ondersteuningstraject · Wil en accepteert de cliënt een traject dat past bij wat hij kan en dat ertoe leidt dat hij weer zelf woont en meedoet? · volgens de cliënt · persoonsgegeven */
  readonly wilEnAccepteertEenOndersteuningstraject?: boolean;
  /** de cliënt verblijft in een thuissituatie · Woont de cliënt thuis? · volgens de cliënt · persoonsgegeven */
  readonly verblijftInEenThuissituatie?: boolean;
  /** de cliënt verblijft in een voorziening voor · In een voorziening van welke soort woont de cliënt nu? · volgens de cliënt of het college van de centrumgemeente · gezondheidsgegeven */
  readonly verblijftInEenVoorzieningVoor?: readonly Voorziening[] | { readonly ja?: readonly Voorziening[]; readonly nee?: readonly Voorziening[] };
  /** de cliënt heeft een indicatie voor · Waarvoor heeft de cliënt een indicatie? · volgens het college van de centrumgemeente · gezondheidsgegeven */
  readonly heeftEenIndicatieVoor?: readonly Indicatie[] | { readonly ja?: readonly Indicatie[]; readonly nee?: readonly Indicatie[] };
  /** de cliënt heeft een wachtlijstbeschikking voor · Voor welke voorziening staat de cliënt met een beschikking op de wachtlijst? · volgens het college van de centrumgemeente · gezondheidsgegeven */
  readonly heeftEenWachtlijstbeschikkingVoor?: readonly Voorziening[] | { readonly ja?: readonly Voorziening[]; readonly nee?: readonly Voorziening[] };
  /** de cliënt heeft een klinische behandeling voor verslaving doorlopen · Heeft de cliënt een klinische behandeling doorlopen die op verslaving gericht was, aan bijvoorbeeld middelen, gokken of gamen? · volgens de cliënt · gezondheidsgegeven */
  readonly heeftEenKlinischeBehandelingVoorVerslavingDoorlopen?: boolean;
  /** heeft als bezigheid van de cliënt · Wat heeft de cliënt overdag te doen? · volgens de cliënt · persoonsgegeven */
  readonly heeftAlsBezigheid?: readonly Bezigheid[] | { readonly ja?: readonly Bezigheid[]; readonly nee?: readonly Bezigheid[] };
  /** de cliënt heeft een minderjarig kind dat elke week inwoont · Heeft de cliënt een kind jonger dan 18 jaar dat elke week (een deel van de week) bij hem woont? · volgens de cliënt · persoonsgegeven */
  readonly heeftEenMinderjarigKindDatElkeWeekInwoont?: boolean;
  /** de cliënt heeft problematische schulden · Heeft de inwoner problematische schulden? · volgens de cliënt · persoonsgegeven */
  readonly heeftProblematischeSchulden?: boolean;
  /** de cliënt is door problematiek of beperking buiten staat zich te handhaven · Lukt het de inwoner door psychische of psychosociale problemen, of door een licht verstandelijke beperking, niet om zich op eigen kracht te redden in de samenleving? · gezondheidsgegeven */
  readonly isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven?: Oordeel<boolean>;
  /** de cliënt kan met voorliggende en lokale voorzieningen voldoende worden ondersteund · Krijgt de inwoner met voorliggende voorzieningen en maatwerk van de gemeente genoeg hulp om zichzelf te redden? · gezondheidsgegeven */
  readonly kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund?: Oordeel<boolean>;
  /** de cliënt kan op eigen kracht of met hulp in zijn ondersteuningsbehoefte voorzien · Kan de cliënt zelf, met gebruikelijke hulp, met mantelzorg of met hulp van zijn netwerk, voor de nodige ondersteuning zorgen? · gezondheidsgegeven */
  readonly kanOpEigenKrachtOfMetHulpInZijnOndersteuningsbehoefteVoorzien?: Oordeel<boolean>;
  /** de cliënt kan met een voorliggende voorziening in zijn ondersteuningsbehoefte voorzien · Kan de cliënt met een voorliggende voorziening voor de nodige ondersteuning zorgen? · gezondheidsgegeven */
  readonly kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien?: Oordeel<boolean>;
  /** de cliënt kan zich op eigen kracht handhaven · Kan de cliënt zich in de samenleving redden, eventueel met gebruikelijke hulp, mantelzorg, zijn netwerk of algemene of voorliggende voorzieningen? · gezondheidsgegeven */
  readonly kanZichOpEigenKrachtHandhaven?: Oordeel<boolean>;
  /** de cliënt kan zelfstandig wonen · Kan de cliënt zelfstandig wonen, eventueel met gebruikelijke hulp, mantelzorg, zijn netwerk of algemene of voorliggende voorzieningen? · gezondheidsgegeven */
  readonly kanZelfstandigWonen?: Oordeel<boolean>;
  /** de cliënt heeft professionele ondersteuning nodig buiten kantoortijden · Heeft de cliënt ook buiten kantoortijden ondersteuning van een professional nodig? · gezondheidsgegeven */
  readonly heeftProfessioneleOndersteuningNodigBuitenKantoortijden?: Oordeel<boolean>;
  /** de cliënt kan toereikend voor zichzelf en zijn leefomgeving zorgen · Zorgt de cliënt toereikend voor zichzelf en voor zijn leefomgeving? · gezondheidsgegeven */
  readonly kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen?: Oordeel<boolean>;
  /** de cliënt heeft ondersteuning nodig bij het initiëren van taken · Heeft de cliënt hulp nodig om aan taken te beginnen? · gezondheidsgegeven */
  readonly heeftOndersteuningNodigBijHetInitierenVanTaken?: Oordeel<boolean>;
  /** de cliënt heeft ondersteuning nodig bij het nemen van beslissingen · Heeft de cliënt hulp nodig bij het nemen van beslissingen? · gezondheidsgegeven */
  readonly heeftOndersteuningNodigBijHetNemenVanBeslissingen?: Oordeel<boolean>;
  /** de cliënt heeft naast planbare zorg ook begeleiding buiten kantoortijden nodig · Heeft de cliënt naast zorg op afspraak ook begeleiding buiten kantoortijden nodig? · gezondheidsgegeven */
  readonly heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig?: Oordeel<boolean>;
  /** de cliënt heeft een functionerend sociaal netwerk · Heeft de cliënt een sociaal netwerk dat werkt en dat genoeg ondersteuning kan bieden? · persoonsgegeven */
  readonly heeftEenFunctionerendSociaalNetwerk?: Oordeel<boolean>;
  /** de cliënt bevindt zich in een onveilig netwerk · Zit de cliënt in een onveilig netwerk? · persoonsgegeven */
  readonly bevindtZichInEenOnveiligNetwerk?: Oordeel<boolean>;
  /** de cliënt bevindt zich in een netwerk dat de zelfredzaamheid belemmert · Zit de cliënt in een netwerk dat hem belemmert om zelfredzaam te zijn? · persoonsgegeven */
  readonly bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert?: Oordeel<boolean>;
  /** de cliënt heeft perspectief op uitstroom binnen twee jaar · Kan de cliënt naar verwachting in ten hoogste twee jaar doorstromen naar een zelfstandiger woonsituatie? · gezondheidsgegeven */
  readonly heeftPerspectiefOpUitstroomBinnenTweeJaar?: Oordeel<boolean>;
  /** de cliënt heeft lichte tot matige psychische of psychosociale problematiek of een beperking · Heeft de cliënt lichte tot matige psychische of psychosociale problemen, een licht verstandelijke beperking, of een combinatie? · gezondheidsgegeven */
  readonly heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking?: Oordeel<boolean>;
  /** de cliënt kan met enige begeleiding relatief zelfstandig functioneren · Kan de cliënt met enige begeleiding betrekkelijk zelfstandig functioneren? · gezondheidsgegeven */
  readonly kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren?: Oordeel<boolean>;
  /** de cliënt is psychisch stabiel · Is de cliënt psychisch stabiel, dus met hooguit een beperkte kans op gedrag dat hem of anderen schaadt? · gezondheidsgegeven */
  readonly isPsychischStabiel?: Oordeel<boolean>;
  /** de cliënt heeft ondersteuning nodig met beperkte intensiteit · Heeft de cliënt ondersteuning met beperkte intensiteit nodig, bijvoorbeeld bij zijn dag plannen, medicijnen innemen of omgaan met mensen? · gezondheidsgegeven */
  readonly heeftOndersteuningNodigMetBeperkteIntensiteit?: Oordeel<boolean>;
  /** de cliënt is enigszins kwetsbaar · Is de cliënt enigszins kwetsbaar in sociale vaardigheden, zelfzorg of emotionele stabiliteit? · gezondheidsgegeven */
  readonly isEnigszinsKwetsbaar?: Oordeel<boolean>;
  /** de cliënt is grotendeels zelfstandig · Is de cliënt grotendeels zelfstandig? · gezondheidsgegeven */
  readonly isGrotendeelsZelfstandig?: Oordeel<boolean>;
  /** de cliënt heeft behoefte aan structuur en ondersteuning bij dagelijkse activiteiten · Heeft de cliënt behoefte aan structuur en aan ondersteuning bij de dingen van elke dag? · gezondheidsgegeven */
  readonly heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten?: Oordeel<boolean>;
  /** de cliënt kan in principe zonder 24-uurs toezicht · Kan de cliënt in principe zonder toezicht gedurende het hele etmaal? · gezondheidsgegeven */
  readonly kanInPrincipeZonder24UursToezicht?: Oordeel<boolean>;
  /** de cliënt heeft baat bij regelmatige begeleiding en een veilige woonomgeving · Is de cliënt gebaat bij geregelde begeleiding en een plek om veilig te wonen? · gezondheidsgegeven */
  readonly heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving?: Oordeel<boolean>;
  /** de cliënt heeft matige tot complexe psychische of psychosociale problematiek of een beperking · Heeft de cliënt matige tot complexe psychische of psychosociale problemen, een licht verstandelijke beperking, of een combinatie? · gezondheidsgegeven */
  readonly heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking?: Oordeel<boolean>;
  /** de cliënt kan volledig zelfstandig wonen · Kan de cliënt volledig zelfstandig wonen? · gezondheidsgegeven */
  readonly kanVolledigZelfstandigWonen?: Oordeel<boolean>;
  /** de cliënt heeft intensievere ondersteuning nodig · Heeft de cliënt intensievere ondersteuning nodig? · gezondheidsgegeven */
  readonly heeftIntensievereOndersteuningNodig?: Oordeel<boolean>;
  /** de cliënt heeft behoefte aan dagelijkse gestructureerde begeleiding en ondersteuning · Heeft de cliënt elke dag gestructureerde begeleiding nodig, ook bij medicijnen, bij zijn dagbesteding en bij het omgaan met zijn klachten? · gezondheidsgegeven */
  readonly heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning?: Oordeel<boolean>;
  /** de cliënt vertoont regelmatig risicogedrag · Is er regelmatig risicogedrag, zoals terugval, conflicten in de woonomgeving of licht risicovol gedrag voor de cliënt of anderen? · gezondheidsgegeven */
  readonly vertoontRegelmatigRisicogedrag?: Oordeel<boolean>;
  /** de cliënt heeft ondersteuning nodig op meerdere levensgebieden · Heeft de cliënt op meer dan één levensgebied ondersteuning nodig, zoals zelfzorg, huishouden, geld en contacten? · gezondheidsgegeven */
  readonly heeftOndersteuningNodigOpMeerdereLevensgebieden?: Oordeel<boolean>;
  /** de cliënt heeft ondersteuning nodig op geplande en ongeplande momenten · Heeft de cliënt zowel op geplande als op ongeplande momenten ondersteuning nodig? · gezondheidsgegeven */
  readonly heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten?: Oordeel<boolean>;
  /** de cliënt moet 24/7 kunnen terugvallen op aanwezige begeleiding · Moet de cliënt dag en nacht kunnen terugvallen op begeleiding die aanwezig is? · gezondheidsgegeven */
  readonly moet247KunnenTerugvallenOpAanwezigeBegeleiding?: Oordeel<boolean>;
  /** de cliënt heeft ondersteuning nodig bij het voeren van regie · Heeft de cliënt ondersteuning nodig om de regie over zijn leven te voeren? · gezondheidsgegeven */
  readonly heeftOndersteuningNodigBijHetVoerenVanRegie?: Oordeel<boolean>;
  /** de cliënt dreigt zelfredzaamheid te verliezen · Verliest de cliënt zonder die ondersteuning zelfredzaamheid? · gezondheidsgegeven */
  readonly dreigtZelfredzaamheidTeVerliezen?: Oordeel<boolean>;
  /** de cliënt heeft ernstige en complexe psychische problematiek · Heeft de cliënt ernstige en complexe psychische problemen, eventueel samen met een licht verstandelijke beperking? · gezondheidsgegeven */
  readonly heeftErnstigeEnComplexePsychischeProblematiek?: Oordeel<boolean>;
  /** de cliënt heeft behoefte aan directe nabijheid · Heeft de cliënt iemand in de directe nabijheid nodig? · gezondheidsgegeven */
  readonly heeftBehoefteAanDirecteNabijheid?: Oordeel<boolean>;
  /** de cliënt heeft behoefte aan constante aansturing · Moet de cliënt voortdurend worden aangestuurd? · gezondheidsgegeven */
  readonly heeftBehoefteAanConstanteAansturing?: Oordeel<boolean>;
  /** de cliënt heeft continue zorg nodig · Heeft de cliënt voortdurend zorg nodig, ook behandeling (medisch én psychiatrisch), hulp bij een crisis en hulp bij wat hij elke dag doet? · gezondheidsgegeven */
  readonly heeftContinueZorgNodig?: Oordeel<boolean>;
  /** de cliënt heeft outreachende begeleiding nodig · Is het nodig dat begeleiders zelf op de cliënt afstappen? · gezondheidsgegeven */
  readonly heeftOutreachendeBegeleidingNodig?: Oordeel<boolean>;
  /** de cliënt kan zijn hulpvraag formuleren · Kan de cliënt zelf zeggen welke hulp hij nodig heeft? · gezondheidsgegeven */
  readonly kanZijnHulpvraagFormuleren?: Oordeel<boolean>;
  /** de cliënt kan zijn hulpvraag uitstellen · Kan de cliënt wachten met zijn hulpvraag? · gezondheidsgegeven */
  readonly kanZijnHulpvraagUitstellen?: Oordeel<boolean>;
  /** de cliënt kan na afloop terug naar de plek waar hij vandaan kwam · Kan de cliënt daarna terug naar waar hij vandaan kwam? · gezondheidsgegeven */
  readonly kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam?: Oordeel<boolean>;
  /** de cliënt heeft tijdelijk extra rust, structuur en begeleiding nodig · Heeft de cliënt een tijdje meer rust, structuur en begeleiding nodig, om op te knappen of om niet ontregeld te raken? · gezondheidsgegeven */
  readonly heeftTijdelijkExtraRustStructuurEnBegeleidingNodig?: Oordeel<boolean>;
  /** benodigde verblijfsduur van de cliënt · Hoeveel dagen heeft de cliënt dat nodig? · aantal (dag) · gezondheidsgegeven */
  readonly benodigdeVerblijfsduur?: Oordeel<number>;
  /** de cliënt heeft 24/7 ondersteuning en toezicht nodig · Heeft de cliënt dag en nacht ondersteuning en toezicht nodig? · gezondheidsgegeven */
  readonly heeft247OndersteuningEnToezichtNodig?: Oordeel<boolean>;
  /** de cliënt heeft stabiele en toereikende huisvesting · Is de huisvesting van de cliënt stabiel en toereikend? · persoonsgegeven */
  readonly heeftStabieleEnToereikendeHuisvesting?: Oordeel<boolean>;
  /** de cliënt veroorzaakt woonoverlast · Veroorzaakt de cliënt woonoverlast? · persoonsgegeven */
  readonly veroorzaaktWoonoverlast?: Oordeel<boolean>;
  /** de cliënt vertoont regelmatig of continu schadelijk gedrag · Vertoont de cliënt regelmatig of voortdurend gedrag dat hem of anderen kan schaden? · gezondheidsgegeven */
  readonly vertoontRegelmatigOfContinuSchadelijkGedrag?: Oordeel<boolean>;
  /** de cliënt heeft crisisinterventie nodig · Is bij dat gedrag crisisinterventie noodzakelijk? · gezondheidsgegeven */
  readonly heeftCrisisinterventieNodig?: Oordeel<boolean>;
  /** de cliënt heeft gespecialiseerde zorg nodig · Is bij dat gedrag gespecialiseerde zorg noodzakelijk? · gezondheidsgegeven */
  readonly heeftGespecialiseerdeZorgNodig?: Oordeel<boolean>;
  /** de cliënt is gemotiveerd · Is de cliënt gemotiveerd? · persoonsgegeven */
  readonly isGemotiveerd?: Oordeel<boolean>;
  /** de cliënt kan zich altijd aan de voorwaarden houden · Kan de cliënt zich ondanks zijn problematiek altijd aan de voorwaarden houden? · gezondheidsgegeven */
  readonly kanZichAltijdAanDeVoorwaardenHouden?: Oordeel<boolean>;
  /** de cliënt heeft de ondersteuning nodig voor het behoud van de eigen woonsituatie · Heeft de cliënt de ondersteuning nodig om te kunnen blijven wonen waar hij nu woont, zelfstandig of in? · gezondheidsgegeven */
  readonly heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie?: Oordeel<boolean>;
  /** de cliënt heeft de ondersteuning nodig in het Sociaal Hostel · Heeft de cliënt de ondersteuning nodig in het Sociaal Hostel? · gezondheidsgegeven */
  readonly heeftDeOndersteuningNodigInHetSociaalHostel?: Oordeel<boolean>;
  /** de cliënt heeft de ondersteuning nodig ter overbrugging · Heeft de cliënt de ondersteuning nodig zolang hij wacht op plaatsing in beschermd verblijf? · gezondheidsgegeven */
  readonly heeftDeOndersteuningNodigTerOverbrugging?: Oordeel<boolean>;
  /** de cliënt heeft behoefte aan 24/7 bereikbaarheid van begeleiding · Moet de begeleiding dag en nacht bereikbaar zijn voor de cliënt? · gezondheidsgegeven */
  readonly heeftBehoefteAan247BereikbaarheidVanBegeleiding?: Oordeel<boolean>;
  /** de cliënt kan zijn hulpvraag altijd uitstellen · Kan de cliënt altijd wachten met zijn hulpvraag? · gezondheidsgegeven */
  readonly kanZijnHulpvraagAltijdUitstellen?: Oordeel<boolean>;
  /** de cliënt heeft nodig dat de aanbieder ongevraagd contact zoekt · Moet de aanbieder uit zichzelf contact met de cliënt zoeken? · gezondheidsgegeven */
  readonly heeftNodigDatDeAanbiederOngevraagdContactZoekt?: Oordeel<boolean>;
  /** de cliënt heeft nodig dat de aanbieder actief signaleert · Moet de aanbieder actief signalen opvangen? · gezondheidsgegeven */
  readonly heeftNodigDatDeAanbiederActiefSignaleert?: Oordeel<boolean>;
  /** de cliënt heeft te maken met complexe multiproblematiek · Heeft de cliënt te maken met ingewikkelde problemen tegelijk, zoals schulden, justitie, weinig steun of huiselijke relaties? · gezondheidsgegeven · strafrechtelijk gegeven */
  readonly heeftTeMakenMetComplexeMultiproblematiek?: Oordeel<boolean>;
  /** de cliënt is gebaat bij een veilige en gestructureerde omgeving zonder het oude netwerk · Is de cliënt voor zijn terugkeer in de samenleving gebaat bij veiligheid en structuur, weg van het oude netwerk en zijn verleiding? · gezondheidsgegeven */
  readonly isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk?: Oordeel<boolean>;
  /** de cliënt heeft perspectief op uitstroom binnen een jaar · Kan de cliënt naar verwachting binnen een jaar doorstromen naar een zelfstandiger woonsituatie? · gezondheidsgegeven */
  readonly heeftPerspectiefOpUitstroomBinnenEenJaar?: Oordeel<boolean>;
  /** de cliënt is in staat tot reguliere arbeid · Kan de inwoner gewoon betaald werk doen? · gezondheidsgegeven */
  readonly isInStaatTotReguliereArbeid?: Oordeel<boolean>;
  /** de cliënt is in staat tot het volgen van een opleiding · Kan de inwoner een opleiding volgen? · gezondheidsgegeven */
  readonly isInStaatTotHetVolgenVanEenOpleiding?: Oordeel<boolean>;
  /** de cliënt heeft baat bij dagbesteding · Heeft de inwoner baat bij dagbesteding om op bepaalde leefgebieden zelfredzamer te worden? · gezondheidsgegeven */
  readonly heeftBaatBijDagbesteding?: Oordeel<boolean>;
  /** de cliënt heeft mogelijkheden om zich te vervoeren · Heeft de inwoner mogelijkheden om naar de dagbesteding en terug te komen? · persoonsgegeven */
  readonly heeftMogelijkhedenOmZichTeVervoeren?: Oordeel<boolean>;
  /** de cliënt heeft middelen om zich te vervoeren · Heeft de inwoner middelen om naar de dagbesteding en terug te komen? · persoonsgegeven */
  readonly heeftMiddelenOmZichTeVervoeren?: Oordeel<boolean>;
  /** de cliënt is de Nederlandse taal voldoende machtig · Beheerst de inwoner het Nederlands voldoende, in woord én geschrift? · persoonsgegeven */
  readonly isDeNederlandseTaalVoldoendeMachtig?: Oordeel<boolean>;
  /** afwezigheden van de cliënt · Wanneer was de inwoner tijdens deze beschikking afwezig, en waarom? · volgens de zorgaanbieder · persoonsgegeven */
  readonly afwezigheden?: Elementenlijst<AfwezigheidGegevens>;
  /** verblijfsweken van de cliënt · Hoeveel etmalen was de inwoner elke week in de accommodatie? · volgens de zorgaanbieder · persoonsgegeven */
  readonly verblijfsweken?: Elementenlijst<VerblijfsweekGegevens>;
  /** de cliënt is zijn plek kwijtgeraakt · Is de inwoner zijn plek in de accommodatie kwijtgeraakt doordat die niet langer werd vrijgehouden? · volgens de zorgaanbieder · persoonsgegeven */
  readonly isZijnPlekKwijtgeraakt?: boolean;
  /** de cliënt is opnieuw geïndiceerd · Heeft het college na de wijziging opnieuw een indicatie gesteld? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isOpnieuwGeindiceerd?: boolean;
  /** de cliënt heeft schuld aan het verlies van zijn plek · Is het de schuld van de inwoner dat hij zijn plek kwijtraakte? · persoonsgegeven */
  readonly heeftSchuldAanHetVerliesVanZijnPlek?: Oordeel<boolean>;
  /** de cliënt geeft gehoor aan de oproep · Is de inwoner verschenen op de plaats en het tijdstip van de oproep? Ook wie niet kon komen, gaf geen gehoor. · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly geeftGehoorAanDeOproep?: boolean;
  /** de cliënt heeft opmerkingen of aanvullingen · Heeft de inwoner of zijn vertegenwoordiger iets op te merken of aan te vullen? · volgens de cliënt · persoonsgegeven */
  readonly heeftOpmerkingenOfAanvullingen?: boolean;
  /** de cliënt wenst cliëntondersteuning · Wil de inwoner zich laten bijstaan door een onafhankelijke cliëntondersteuner? · volgens de cliënt · persoonsgegeven */
  readonly wenstClientondersteuning?: boolean;
}

export interface VoorliggendeOplossingGegevens {
  /** de voorliggende oplossing is afgewezen wegens onnodige kosten · Zijn de kosten van de voorziening onder een andere wet als niet noodzakelijk aangemerkt? · volgens de cliënt · persoonsgegeven */
  readonly isAfgewezenWegensOnnodigeKosten?: boolean;
  /** de voorliggende oplossing is passend en toereikend · Biedt een voorziening uit een van die wetten de cliënt een oplossing die past én toereikend is? · gezondheidsgegeven */
  readonly isPassendEnToereikend?: Oordeel<boolean>;
}

export interface GezinGegevens {
  /** aantal ouders van het gezin · Hoeveel ouders telt het gezin? · getal als tekst: "14.71" · volgens de cliënt · persoonsgegeven */
  readonly aantalOuders?: string;
  /** aantal minderjarige kinderen van het gezin · Hoeveel kinderen jonger dan 18 jaar telt het gezin? · getal als tekst: "14.71" · volgens de cliënt · persoonsgegeven */
  readonly aantalMinderjarigeKinderen?: string;
  /** het gezin heeft actieve jeugdhulpverleners · Is er een jeugdhulpverlener actief in het gezin? · volgens de cliënt · gezondheidsgegeven */
  readonly heeftActieveJeugdhulpverleners?: boolean;
}

export interface DiagnoseGegevens {
  /** datum van de diagnose · Op welke datum is de diagnose gesteld? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de cliënt · gezondheidsgegeven */
  readonly datum?: string;
  /** de diagnose is gesteld door een gekwalificeerde professional · Is de diagnose gesteld door iemand die daarvoor gekwalificeerd is? · volgens de cliënt · gezondheidsgegeven */
  readonly isGesteldDoorEenGekwalificeerdeProfessional?: boolean;
}

export interface MeldingGegevens {
  /** datum van de melding · Op welke datum is de melding gedaan? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de gemeente van de melding · persoonsgegeven */
  readonly datum?: string;
  /** de melding is gedaan bij het college van de woongemeente · Kwam de melding binnen bij de gemeente waar de inwoner woont? · volgens het college van de gemeente van de melding · persoonsgegeven */
  readonly isGedaanBijHetCollegeVanDeWoongemeente?: boolean;
}

export interface MeldingBeschermdeWoonvormGegevens {
  /** datum van de melding beschermde woonvorm · Op welke datum kreeg het college van de centrumgemeente de melding beschermde woonvorm, met het verslag van de screening? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
}

export interface AanvraagGegevens {
  /** datum van de aanvraag · Op welke datum is de aanvraag ingediend? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
  /** de aanvraag onderbouwt dat de problematiek ongewijzigd is · Onderbouwt de aanvraag dat de problematiek of beperking sinds de diagnose niet is veranderd? · gezondheidsgegeven */
  readonly onderbouwtDatDeProblematiekOngewijzigdIs?: Oordeel<boolean>;
  /** de aanvraag onderbouwt de inzet van de aanvullende vergoeding · Onderbouwt de aanvraag waarom de vergoeding nodig is bij de begeleiding van deze cliënt? · persoonsgegeven */
  readonly onderbouwtDeInzetVanDeAanvullendeVergoeding?: Oordeel<boolean>;
  /** de aanvraag is beslist vóór de inwerkingtreding · Is er vóór 1 januari 2026 al op de aanvraag beslist? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isBeslistVoorDeInwerkingtreding?: boolean;
}

export interface BesluitGegevens {
  /** datum van het besluit · Op welke datum besluit het college op de aanvraag? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
}

export interface IndicatiestellingGegevens {
  /** datum van de indicatiestelling · Op welke datum wordt de indicatie gesteld? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
}

export interface IdentificatiedocumentGegevens {
  /** het identificatiedocument is al bekend bij het college · Heeft het college al een geldig identificatiedocument van de inwoner? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isAlBekendBijHetCollege?: boolean;
}

export interface DossieronderzoekGegevens {
  /** het dossieronderzoek is gedaan · Is het dossieronderzoek gedaan? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isGedaan?: boolean;
}

export interface VraagverhelderingsgesprekGegevens {
  /** het vraagverhelderingsgesprek is gevoerd · Is het vraagverhelderingsgesprek gevoerd? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isGevoerd?: boolean;
}

export interface OplossingGegevens {
  /** wordt geweigerd door van de oplossing · Wie weigert de oplossing zonder maatwerkvoorziening? · volgens de cliënt · persoonsgegeven */
  readonly wordtGeweigerdDoor?: readonly Weigeraar[] | { readonly ja?: readonly Weigeraar[]; readonly nee?: readonly Weigeraar[] };
}

export interface OnderzoeksverslagGegevens {
  /** het onderzoeksverslag bevat de problematiek op de leefgebieden · Staat in het verslag welke problematiek er is op de leefgebieden, met aard, intensiteit en zwaarte? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly bevatDeProblematiekOpDeLeefgebieden?: boolean;
  /** het onderzoeksverslag bevat de ondersteuningsbehoefte op de leefgebieden · Staat in het verslag welke ondersteuning nodig is op de leefgebieden, met aard, intensiteit en zwaarte? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly bevatDeOndersteuningsbehoefteOpDeLeefgebieden?: boolean;
  /** het onderzoeksverslag bevat de te behalen resultaten met de periode · Staat in het verslag welke resultaten op de leefgebieden behaald moeten worden, en in welke periode? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly bevatDeTeBehalenResultatenMetDePeriode?: boolean;
  /** het onderzoeksverslag bevat de conclusie over de noodzaak · Staat in het verslag de conclusie of een maatwerkvoorziening beschermde woonvorm nodig is? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly bevatDeConclusieOverDeNoodzaak?: boolean;
  /** het onderzoeksverslag is ondertekend · Heeft de inwoner het verslag ondertekend? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isOndertekend?: boolean;
  /** het onderzoeksverslag is teruggestuurd · Heeft de inwoner het verslag teruggestuurd? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isTeruggestuurd?: boolean;
  /** het onderzoeksverslag vermeldt dat de inwoner een aanvraag wil indienen · Staat in het teruggestuurde verslag dat de inwoner een aanvraag wil doen? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly vermeldtDatDeInwonerEenAanvraagWilIndienen?: boolean;
  /** datum van ontvangst van de opmerkingen van het onderzoeksverslag · Op welke datum ontving het college de opmerkingen of aanvullingen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datumVanOntvangstVanDeOpmerkingen?: string;
}

export interface BeschikkingGegevens {
  /** voorziening van de beschikking · Welke voorziening is toegekend? · volgens het college van de centrumgemeente · gezondheidsgegeven */
  readonly voorziening?: Voorziening;
  /** einddatum van de beschikking · Tot en met welke dag is de indicatie geldig? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly einddatum?: string;
  /** datum van afgifte van de beschikking · Op welke datum is de beschikking afgegeven? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datumVanAfgifte?: string | null;
}

export interface OndersteuningsplanGegevens {
  /** het ondersteuningsplan betreft ook de kinderen · Staan de kinderen van de inwoner in het ondersteuningsplan? · volgens het college van de centrumgemeente of de zorgaanbieder · persoonsgegeven */
  readonly betreftOokDeKinderen?: boolean;
}

export interface PgbGegevens {
  /** soort van het Pgb · Is het Pgb voor formele zorg of voor informele hulp? · volgens de cliënt · persoonsgegeven */
  readonly soort?: SoortHulp;
  /** voorziening van het Pgb · Voor welke voorziening is het Pgb bedoeld? · volgens de cliënt · gezondheidsgegeven */
  readonly voorziening?: Voorziening;
  /** beheerder van het Pgb · Wie gaat het Pgb beheren? · volgens de cliënt · persoonsgegeven */
  readonly beheerder?: Beheerder;
}

export interface PgbAanvraagGegevens {
  /** de Pgb-aanvraag vermeldt de zorg, de zorgaanbieder en de kosten · Staat in de aanvraag welke zorg wordt ingekocht, bij wie en voor welke prijs? · volgens de cliënt · persoonsgegeven */
  readonly vermeldtDeZorgDeZorgaanbiederEnDeKosten?: boolean;
  /** de Pgb-aanvraag vermeldt de oriëntatie op zorg in natura · Staat in de aanvraag naar welke voorziening in natura de inwoner heeft gekeken? · volgens de cliënt · persoonsgegeven */
  readonly vermeldtDeOrientatieOpZorgInNatura?: boolean;
  /** de Pgb-aanvraag vermeldt de resultaten op de leefgebieden · Staat in de aanvraag welke resultaten op de leefgebieden tijdens de looptijd van de indicatie behaald worden? · volgens de cliënt · persoonsgegeven */
  readonly vermeldtDeResultatenOpDeLeefgebieden?: boolean;
  /** de Pgb-aanvraag motiveert dat zorg in natura ongeschikt is · Motiveert de aanvraag voldoende waarom de bekeken voorziening in natura niet past bij de situatie van de inwoner? · persoonsgegeven */
  readonly motiveertDatZorgInNaturaOngeschiktIs?: Oordeel<boolean>;
  /** de Pgb-aanvraag motiveert de zorg, de zorgaanbieder en de kosten · Is voldoende gemotiveerd welke zorg wordt ingekocht, bij wie en voor welke prijs? · persoonsgegeven */
  readonly motiveertDeZorgDeZorgaanbiederEnDeKosten?: Oordeel<boolean>;
  /** de Pgb-aanvraag motiveert de resultaten op de leefgebieden · Is voldoende gemotiveerd dat de zorg tijdens de looptijd van de indicatie de resultaten op de leefgebieden oplevert? · persoonsgegeven */
  readonly motiveertDeResultatenOpDeLeefgebieden?: Oordeel<boolean>;
  /** de Pgb-aanvraag onderbouwt goede zorg · Is onderbouwd dat de zorg veilig, doeltreffend en inwonergericht wordt gegeven en van goede kwaliteit is? · persoonsgegeven */
  readonly onderbouwtGoedeZorg?: Oordeel<boolean>;
  /** de Pgb-aanvraag motiveert dat informele hulp beter en effectiever is · Is onderbouwd dat informele hulp tot betere en effectievere ondersteuning leidt? · persoonsgegeven */
  readonly motiveertDatInformeleHulpBeterEnEffectieverIs?: Oordeel<boolean>;
  /** datum van de Pgb-aanvraag · Op welke datum is de aanvraag voor een Pgb ingediend? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
  /** dag van beoordeling van de Pgb-aanvraag · Op welke dag wordt de aanvraag voor een Pgb beoordeeld? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly dagVanBeoordeling?: string;
  /** de Pgb-aanvraag is die dag later dan de uitkomst van het onderzoek · Kwam de aanvraag op die dag ná het moment waarop bleek dat er aanspraak is? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isDieDagLaterDanDeUitkomstVanHetOnderzoek?: boolean;
  /** de Pgb-aanvraag is die dag eerder dan de beschikking · Kwam de aanvraag op die dag vóór de afgifte van de beschikking? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isDieDagEerderDanDeBeschikking?: boolean;
}

export interface ZorgaanbiederGegevens {
  /** tarief van de zorgaanbieder · Welk tarief rekent de gecontracteerde zorgaanbieder? · bedrag in euro als tekst: "67.29" · volgens de zorgaanbieder · geen persoonsgegeven */
  readonly tarief?: string;
}

export interface ZaakGegevens {
  /** er is sprake van intermediaire verhuur · Verhuurt de zorgaanbieder de woning door aan de cliënt? · volgens de zorgaanbieder · persoonsgegeven */
  readonly erIsSprakeVanIntermediaireVerhuur?: boolean;
  /** er is een verhuisdatum vastgesteld · Staat de datum van de verhuizing vast? · volgens de cliënt · persoonsgegeven */
  readonly erIsEenVerhuisdatumVastgesteld?: boolean;
  /** er is een vastgestelde verstandelijke beperking · Is bij de inwoner een verstandelijke beperking vastgesteld? · volgens de cliënt · gezondheidsgegeven */
  readonly erIsEenVastgesteldeVerstandelijkeBeperking?: boolean;
  /** er is een vastgestelde blijvende cognitieve stoornis · Is bij de inwoner een blijvende cognitieve stoornis vastgesteld? · volgens de cliënt · gezondheidsgegeven */
  readonly erIsEenVastgesteldeBlijvendeCognitieveStoornis?: boolean;
  /** er is sprake van een actieve verslaving · Heeft de inwoner een actieve verslaving, aan bijvoorbeeld alcohol, drugs of gokken? · volgens de cliënt · gezondheidsgegeven */
  readonly erIsSprakeVanEenActieveVerslaving?: boolean;
  /** er is eerdere fraude met een Pgb vastgesteld · Is eerder fraude of een onrechtmatigheid met een Pgb vastgesteld? · volgens het college van de centrumgemeente · strafrechtelijk gegeven */
  readonly erIsEerdereFraudeMetEenPgbVastgesteld?: boolean;
  /** er is een betalingsregeling getroffen · Is er voor de schulden een betalingsregeling? · volgens de cliënt · persoonsgegeven */
  readonly erIsEenBetalingsregelingGetroffen?: boolean;
  /** er is een wettelijk vertegenwoordiger zonder Verklaring Omtrent Gedrag · Is er een wettelijk vertegenwoordiger die geen VOG kan laten zien voor minstens de aspecten Geld en Zakelijke transacties? · volgens de cliënt · strafrechtelijk gegeven */
  readonly erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag?: boolean;
  /** er is een reëel perspectief op vergroten van de zelfredzaamheid · Is het reëel te verwachten dat de cliënt zelfredzamer wordt? · gezondheidsgegeven */
  readonly erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid?: Oordeel<boolean>;
  /** er is een risico op zelfverwaarlozing · Dreigt de cliënt zichzelf te verwaarlozen? · gezondheidsgegeven */
  readonly erIsEenRisicoOpZelfverwaarlozing?: Oordeel<boolean>;
  /** er is sprake van zwaar regieverlies · Heeft de cliënt de regie over zijn leven in zware mate verloren? · gezondheidsgegeven */
  readonly erIsSprakeVanZwaarRegieverlies?: Oordeel<boolean>;
  /** er is een structureel of acuut risico op schadelijk gedrag · Is er een structureel of acuut risico op gedrag dat de cliënt of anderen schaadt? · gezondheidsgegeven */
  readonly erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag?: Oordeel<boolean>;
  /** er is intensieve begeleiding met toezicht vereist · Vereist dat risico intensieve begeleiding en toezicht? · gezondheidsgegeven */
  readonly erIsIntensieveBegeleidingMetToezichtVereist?: Oordeel<boolean>;
  /** er is sprake van decompensatie in de thuissituatie · Is de cliënt thuis psychisch ontregeld? Dat kan bijvoorbeeld blijken uit de factoren die meewegen. · gezondheidsgegeven */
  readonly erIsSprakeVanDecompensatieInDeThuissituatie?: Oordeel<boolean>;
  /** er is decompensatie op ADL of daginvulling · Is er ontregeling in de dagelijkse verrichtingen of de daginvulling? · gezondheidsgegeven */
  readonly erIsDecompensatieOpADLOfDaginvulling?: Oordeel<boolean>;
  /** er is decompensatie op het sociaal netwerk · Is er ontregeling in het sociaal netwerk? · gezondheidsgegeven */
  readonly erIsDecompensatieOpHetSociaalNetwerk?: Oordeel<boolean>;
  /** er is decompensatie op huiselijke relaties met risico · Is er ontregeling in de huiselijke relaties, met risico op verwaarlozing of escalatie? · gezondheidsgegeven */
  readonly erIsDecompensatieOpHuiselijkeRelatiesMetRisico?: Oordeel<boolean>;
  /** er is sprake van een acute crisis · Is er een acute (psychische) crisis? · gezondheidsgegeven */
  readonly erIsSprakeVanEenAcuteCrisis?: Oordeel<boolean>;
  /** er is direct gevaar voor de cliënt zelf · Is de cliënt direct in gevaar? · gezondheidsgegeven */
  readonly erIsDirectGevaarVoorDeClientZelf?: Oordeel<boolean>;
  /** er is direct gevaar voor anderen · Zijn anderen direct in gevaar? · gezondheidsgegeven */
  readonly erIsDirectGevaarVoorAnderen?: Oordeel<boolean>;
  /** er is onmiddellijke interventie nodig · Moet er onmiddellijk worden ingegrepen? · gezondheidsgegeven */
  readonly erIsOnmiddellijkeInterventieNodig?: Oordeel<boolean>;
  /** er is sprake van overlastgevend middelengebruik · Gebruikt de cliënt middelen op een manier die overlast geeft? · gezondheidsgegeven */
  readonly erIsSprakeVanOverlastgevendMiddelengebruik?: Oordeel<boolean>;
  /** er is perspectief op behandeling · Is er uitzicht op (ambulante) behandeling? · gezondheidsgegeven */
  readonly erIsPerspectiefOpBehandeling?: Oordeel<boolean>;
  /** er is noodzaak tot inzet van een safehouse · Is een beschermde omgeving met structuur onmisbaar om terugval tegen te gaan en om blijvend herstel en terugkeer in de samenleving kansrijker te maken? · gezondheidsgegeven */
  readonly erIsNoodzaakTotInzetVanEenSafehouse?: Oordeel<boolean>;
  /** er is een aantoonbare noodzaak voor 24/7 toezicht op locatie · Is aangetoond dat er dag en nacht toezicht op de locatie moet zijn? · gezondheidsgegeven */
  readonly erIsEenAantoonbareNoodzaakVoor247ToezichtOpLocatie?: Oordeel<boolean>;
  /** er is sprake van complexiteit van de inwoner en zijn context · Is het complex wat er bij de inwoner en in zijn omgeving speelt? · gezondheidsgegeven */
  readonly erIsSprakeVanComplexiteitVanDeInwonerEnZijnContext?: Oordeel<boolean>;
  /** er is noodzaak tot een wakende wacht · Is een wakende wacht noodzakelijk? · gezondheidsgegeven */
  readonly erIsNoodzaakTotEenWakendeWacht?: Oordeel<boolean>;
  /** er is sprake van zware ontregeling, agressie of een zware zorgvraag · Komt dat door zware ontregeling, door agressie of door een zorgvraag waarbij een slapende wacht te weinig is? · gezondheidsgegeven */
  readonly erIsSprakeVanZwareOntregelingAgressieOfEenZwareZorgvraag?: Oordeel<boolean>;
  /** er is sprake van een ernstig psychiatrisch ziektebeeld · Heeft de inwoner een ernstig psychiatrisch ziektebeeld? · gezondheidsgegeven */
  readonly erIsSprakeVanEenErnstigPsychiatrischZiektebeeld?: Oordeel<boolean>;
  /** er is sprake van langdurig verblijf in het buitenland · Is de inwoner langdurig in het buitenland? · persoonsgegeven */
  readonly erIsSprakeVanLangdurigVerblijfInHetBuitenland?: Oordeel<boolean>;
  /** er is sprake van een bijzonder geval · Is dit een bijzonder geval, gelet op de omstandigheden van de inwoner? · persoonsgegeven */
  readonly erIsSprakeVanEenBijzonderGeval?: Oordeel<boolean>;
  /** er is sprake van onbillijkheid van overwegende aard · Leidt toepassing van de verordening tot onbillijkheden van overwegende aard? · persoonsgegeven */
  readonly erIsSprakeVanOnbillijkheidVanOverwegendeAard?: Oordeel<boolean>;
  /** dag waarop de stand wordt opgemaakt · Op welke dag wordt opgemaakt hoe het met de plichten staat? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagWaaropDeStandWordtOpgemaakt?: string;
}

export interface ParametersGegevens {
  /** het tarief voor zorg in natura · Welk tarief hanteert de gemeente voor deze voorziening in natura? · bedrag in euro als tekst: "67.29" · volgens het college van de centrumgemeente */
  readonly tariefVoorZorgInNatura?: string;
  /** het minimumuurloon met vakantiebijslag en vakantie-uren · Wat is het wettelijk minimumuurloon vanaf 21 jaar, met vakantiebijslag en vakantie-uren, bij een werkweek van 36 uur? · bedrag in euro per uur als tekst: "67.29" · volgens de Staatscourant */
  readonly minimumuurloonMetVakantiebijslagEnVakantieUren?: string;
  /** het maximumbedrag uit het Uitvoeringsbesluit Wmo · Wat is de maximale bijdrage volgens het Uitvoeringsbesluit Wmo 2015? · bedrag in euro als tekst: "67.29" · volgens het Uitvoeringsbesluit Wmo */
  readonly maximumbedragUitHetUitvoeringsbesluitWmo?: string;
}

export interface SituatieGegevens {
  /** de situatie is schrijnend · Is de situatie van de inwoner schrijnend? · persoonsgegeven */
  readonly isSchrijnend?: Oordeel<boolean>;
  /** de situatie heeft een risico op escalatie · Dreigt de situatie van de inwoner uit de hand te lopen? · persoonsgegeven */
  readonly heeftEenRisicoOpEscalatie?: Oordeel<boolean>;
  /** de situatie kan anders dan met een snel besluit worden opgelost · Is er een andere oplossing dan snel te beslissen over de aanspraak? · persoonsgegeven */
  readonly kanAndersDanMetEenSnelBesluitWordenOpgelost?: Oordeel<boolean>;
}

export interface StukGegevens {
  /** het stuk is nodig voor het onderzoek · Is dit stuk nodig voor het onderzoek? · persoonsgegeven */
  readonly isNodigVoorHetOnderzoek?: Oordeel<boolean>;
  /** het stuk is voor de inwoner redelijkerwijs te krijgen · Kan de inwoner redelijkerwijs aan dit stuk komen? · persoonsgegeven */
  readonly isVoorDeInwonerRedelijkerwijsTeKrijgen?: Oordeel<boolean>;
}

export interface OnderzoekGegevens {
  /** het onderzoek biedt voldoende grond voor een oordeel over de aanspraak · Kan het college met het dossier en het gesprek beoordelen of er aanspraak is? · persoonsgegeven */
  readonly biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak?: Oordeel<boolean>;
}

export interface BelemmeringenGegevens {
  /** de belemmeringen zijn van kortdurende aard · Duren de belemmeringen bij het zich redden of zelfstandig wonen maar kort? · gezondheidsgegeven */
  readonly zijnVanKortdurendeAard?: Oordeel<boolean>;
}

export interface ProblemenGegevens {
  /** de problemen werken belemmerend op functioneren en ontwikkeling · Belemmeren de problemen die uit de problematiek of beperking voortkomen de cliënt in zijn functioneren en ontwikkeling? · gezondheidsgegeven */
  readonly werkenBelemmerendOpFunctionerenEnOntwikkeling?: Oordeel<boolean>;
}

export interface ThuissituatieGegevens {
  /** de thuissituatie is onveilig voor de cliënt · Is de thuissituatie of de huisvesting onveilig voor de cliënt? · persoonsgegeven */
  readonly isOnveiligVoorDeClient?: Oordeel<boolean>;
  /** de thuissituatie is onveilig door de cliënt · Is de thuissituatie of de huisvesting onveilig door de cliënt? · persoonsgegeven */
  readonly isOnveiligDoorDeClient?: Oordeel<boolean>;
}

export interface OndersteuningsbehoefteGegevens {
  /** de ondersteuningsbehoefte ligt bij de ouder · Liggen de problematiek en de ondersteuningsbehoefte bij de ouder? · gezondheidsgegeven */
  readonly ligtBijDeOuder?: Oordeel<boolean>;
  /** de ondersteuningsbehoefte is beperkt tot opvoedondersteuning · Gaat het alleen om ondersteuning bij de opvoeding? · gezondheidsgegeven */
  readonly isBeperktTotOpvoedondersteuning?: Oordeel<boolean>;
}

export interface LokaleBegeleidingGegevens {
  /** de lokale begeleiding is toereikend · Is ambulante begeleiding uit de lokale Wmo toereikend? · gezondheidsgegeven */
  readonly isToereikend?: Oordeel<boolean>;
}

export interface BehandelingGegevens {
  /** de behandeling is positief doorlopen · Heeft de cliënt de klinische behandeling met goed gevolg doorlopen? · gezondheidsgegeven */
  readonly isPositiefDoorlopen?: Oordeel<boolean>;
}

export interface MultiproblematiekGegevens {
  /** de multiproblematiek belemmert duurzaam herstel · Belemmeren die problemen duurzaam herstel? · gezondheidsgegeven */
  readonly belemmertDuurzaamHerstel?: Oordeel<boolean>;
}

export interface VervoerGegevens {
  /** het vervoer moet door de aanbieder worden georganiseerd · Staat vast dat de aanbieder het vervoer van en naar de dagbesteding moet regelen? · persoonsgegeven */
  readonly moetDoorDeAanbiederWordenGeorganiseerd?: Oordeel<boolean>;
}

export interface OndersteuningGegevens {
  /** de ondersteuning overstijgt de gebruikelijke hulp · Gaat de ondersteuning verder dan gebruikelijke hulp? · gezondheidsgegeven */
  readonly overstijgtDeGebruikelijkeHulp?: Oordeel<boolean>;
  /** de ondersteuning is aantoonbaar doelmatiger · Is aangetoond dat die ondersteuning doelmatiger is? · persoonsgegeven */
  readonly isAantoonbaarDoelmatiger?: Oordeel<boolean>;
}

export interface BudgethouderGegevens {
  /** de budgethouder is in staat zijn hulpvraag en belangen te behartigen · Kan wie het Pgb gaat beheren (de inwoner of zijn wettelijk vertegenwoordiger) opkomen voor de hulpvraag en de belangen? · gezondheidsgegeven */
  readonly isInStaatZijnHulpvraagEnBelangenTeBehartigen?: Oordeel<boolean>;
  /** de budgethouder is in staat de taken van een Pgb verantwoord uit te voeren · Kan wie het Pgb gaat beheren, eventueel met hulp van zijn netwerk, de taken die bij een Pgb horen verantwoord uitvoeren? · gezondheidsgegeven */
  readonly isInStaatDeTakenVanEenPgbVerantwoordUitTeVoeren?: Oordeel<boolean>;
}

export interface IndividueleAfwegingGegevens {
  /** de individuele afweging pleit tegen een Pgb · Zijn er in dit geval andere redenen om geen Pgb toe te kennen? Deze afweging wordt altijd gemaakt. · persoonsgegeven */
  readonly pleitTegenEenPgb?: Oordeel<boolean>;
}

export interface AfwezigheidGegevens {
  /** reden van een afwezigheid · Waarom was de inwoner afwezig? · volgens de zorgaanbieder · gezondheidsgegeven · strafrechtelijk gegeven */
  readonly reden?: RedenVanAfwezigheid;
  /** eerste dag van een afwezigheid · Wat is de eerste dag waarop de inwoner afwezig was? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly eersteDag?: string;
  /** laatste dag van een afwezigheid · Wat is de laatste dag waarop de inwoner afwezig was? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly laatsteDag?: string | null;
}

export interface TeMeldenAfwezigheidGegevens {
  /** duur van de te melden afwezigheid · Hoeveel etmalen duurt de afwezigheid, of duurde zij? · aantal (etmaal) · volgens de zorgaanbieder · persoonsgegeven */
  readonly duur?: number;
  /** eerste dag van de te melden afwezigheid · Op welke dag begon de afwezigheid? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly eersteDag?: string;
  /** laatste dag van de te melden afwezigheid · Op welke dag eindigde de afwezigheid? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly laatsteDag?: string | null;
  /** de te melden afwezigheid is herstelgericht · Is de afwezigheid gericht op het herstel van de inwoner? · gezondheidsgegeven */
  readonly isHerstelgericht?: Oordeel<boolean>;
}

export interface VerblijfsweekGegevens {
  /** eerste dag van een verblijfsweek · Op welke dag begint de week? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly eersteDag?: string;
  /** laatste dag van een verblijfsweek · Op welke dag eindigt de week? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly laatsteDag?: string;
  /** etmalen van een verblijfsweek · Hoeveel etmalen was de inwoner die week in de accommodatie? · aantal (etmaal) · volgens de zorgaanbieder · persoonsgegeven */
  readonly etmalen?: number;
}

export interface ToetsingGegevens {
  /** datum van de toetsing · Tot en met welke dag wordt de afwezigheid geteld? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
}

export interface TerugkeerGegevens {
  /** datum van de terugkeer · Op welke dag keert de inwoner terug? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly datum?: string;
}

export interface WijzigingGegevens {
  /** betreft van de wijziging · Wat verandert er in de ondersteuning die nodig is of geboden wordt? · volgens de zorgaanbieder of de cliënt · gezondheidsgegeven */
  readonly betreft?: readonly SoortWijziging[] | { readonly ja?: readonly SoortWijziging[]; readonly nee?: readonly SoortWijziging[] };
  /** de wijziging is gemeld · Is de wijziging aan het college gemeld? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isGemeld?: boolean;
  /** de wijziging is het gevolg van structurele weigering · Komt de wijziging doordat de inwoner de geboden ondersteuning structureel weigert? · persoonsgegeven */
  readonly isHetGevolgVanStructureleWeigering?: Oordeel<boolean>;
}

export interface PlichtTotHetMeldenVanDeAfwezigheidGegevens {
  /** dag van nakoming van de plicht tot het melden van de afwezigheid · Op welke dag meldde de zorgaanbieder de afwezigheid aan het college? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetOpnieuwToetsenVanDeNoodzaakGegevens {
  /** dag van nakoming van de plicht tot het opnieuw toetsen van de noodzaak · Op welke dag is de noodzaak van beschermd verblijf of begeleid wonen opnieuw getoetst? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetOpnieuwIndicerenVanDeInwonerGegevens {
  /** dag van nakoming van de plicht tot het opnieuw indiceren van de inwoner · Op welke dag is de inwoner opnieuw geïndiceerd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface CollegeVanDeCentrumgemeenteGegevens {
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het bovenaan de wachtlijst plaatsen van de inwoner · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het bovenaan de wachtlijst plaatsen van de inwoner? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner?: Oordeel<boolean>;
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het aanpassen of beëindigen van de beschikking · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het aanpassen of beëindigen van de beschikking? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetAanpassenOfBeeindigenVanDeBeschikking?: Oordeel<boolean>;
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het toeleiden van de inwoner naar een andere aanbieder · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het toeleiden van de inwoner naar een andere aanbieder? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder?: Oordeel<boolean>;
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het stopzetten van de indicatie · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het stopzetten van de indicatie? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetStopzettenVanDeIndicatie?: Oordeel<boolean>;
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het vragen om stukken tijdens het gesprek · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het vragen om stukken tijdens het gesprek? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetVragenOmStukkenTijdensHetGesprek?: Oordeel<boolean>;
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het inwinnen van advies · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het inwinnen van advies? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetInwinnenVanAdvies?: Oordeel<boolean>;
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het oproepen en bevragen van de inwoner · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het oproepen en bevragen van de inwoner? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner?: Oordeel<boolean>;
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het laten bevragen of onderzoeken van de inwoner · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het laten bevragen of onderzoeken van de inwoner? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetLatenBevragenOfOnderzoekenVanDeInwoner?: Oordeel<boolean>;
  /** het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het afleggen van een huisbezoek · Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het afleggen van een huisbezoek? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetAfleggenVanEenHuisbezoek?: Oordeel<boolean>;
}

export interface AfwijkingGegevens {
  /** voorziening van de afwijking · Voor welke voorziening wordt afgeweken? · volgens het college van de centrumgemeente · gezondheidsgegeven */
  readonly voorziening?: Voorziening;
  /** de afwijking hoort bij de verstrekking · Wordt er afgeweken bij het verstrekken van de voorziening? Bij de bijdrage, de toegang en een opschorting is dat de vraag. · persoonsgegeven */
  readonly hoortBijDeVerstrekking?: Oordeel<boolean>;
}

export interface OudeBesluitGegevens {
  /** het oude besluit berust op de verordening van 2022 · Is het besluit genomen op grond van de verordening van 2022? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly berustOpDeVerordeningVan2022?: boolean;
  /** datum van het oude besluit · Op welke datum is het besluit genomen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
  /** dag van ontvangst van het oude besluit · Op welke dag ontving de cliënt het besluit? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de cliënt · persoonsgegeven */
  readonly dagVanOntvangst?: string;
  /** einddatum van het oude besluit · Wat is de einddatum van de beschikking? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly einddatum?: string | null;
  /** het oude besluit moet worden omgezet · Is het nodig om het besluit om te zetten naar een besluit op grond van deze verordening? · persoonsgegeven */
  readonly moetWordenOmgezet?: Oordeel<boolean>;
}

export interface BezwaarschriftGegevens {
  /** datum van het bezwaarschrift · Op welke datum is het bezwaarschrift ingediend? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
  /** bestreden besluit van het bezwaarschrift · Waar is het bestreden besluit op gebaseerd? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly bestredenBesluit?: GrondslagVanBesluit;
}

export interface PlichtTotHetHerzienVanHetOudeBesluitGegevens {
  /** dag van nakoming van de plicht tot het herzien van het oude besluit · Op welke dag is het oude besluit herzien? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetOmzettenVanHetOudeBesluitGegevens {
  /** dag van nakoming van de plicht tot het omzetten van het oude besluit · Op welke dag is het oude besluit omgezet? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlaatsingGegevens {
  /** datum van de plaatsing · Op welke datum is de cliënt geplaatst? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string;
  /** de plaatsing gebeurt met een geldige beschikking van de centrumgemeente · Is er voor deze plaatsing een geldige beschikking van de centrumgemeente? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly gebeurtMetEenGeldigeBeschikkingVanDeCentrumgemeente?: boolean;
  /** de plaatsing is in de regio · Is dit een plaatsing op de Zuid-Hollandse Eilanden? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isInDeRegio?: boolean;
}

export interface DefinitieveOnderzoeksverslagGegevens {
  /** datum van ontvangst van het definitieve onderzoeksverslag · Op welke datum ontving de inwoner of zijn vertegenwoordiger het definitieve verslag? Waren er geen opmerkingen, dan is dat het eerste verslag. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de cliënt · persoonsgegeven */
  readonly datumVanOntvangst?: string;
}

export interface AdviesGegevens {
  /** het advies komt van een geschikte instantie · Is de instantie geschikt om over dit onderwerp te adviseren? · volgens het college van de centrumgemeente · geen persoonsgegeven */
  readonly komtVanEenGeschikteInstantie?: boolean;
  /** het advies is van belang voor het onderzoek · Is een advies van belang voor het onderzoek? · persoonsgegeven */
  readonly isVanBelangVoorHetOnderzoek?: Oordeel<boolean>;
}

export interface DeskundigenonderzoekGegevens {
  /** het deskundigenonderzoek gebeurt door aangewezen deskundigen · Heeft het college de deskundigen daarvoor aangewezen? · volgens het college van de centrumgemeente · geen persoonsgegeven */
  readonly gebeurtDoorAangewezenDeskundigen?: boolean;
  /** het deskundigenonderzoek kan van belang zijn voor de beoordeling van de aanspraak · Kan het van belang zijn dat deskundigen de inwoner bevragen of onderzoeken, om te beoordelen of er aanspraak is? · persoonsgegeven */
  readonly kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak?: Oordeel<boolean>;
}

export interface WakendeWachtGegevens {
  /** datum van aanvraag van de wakende wacht · Op welke datum is de aanvullende vergoeding wakende wacht aangevraagd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datumVanAanvraag?: string;
  /** eerste dag van inzet van de wakende wacht · Op welke dag is de wakende wacht voor het eerst ingezet? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly eersteDagVanInzet?: string;
  /** datum van toekenning van de wakende wacht · Op welke datum is de aanvullende vergoeding wakende wacht toegekend? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datumVanToekenning?: string;
  /** de wakende wacht is toegekend · Is de aanvullende vergoeding wakende wacht toegekend? · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly isToegekend?: boolean;
  /** evaluatietermijn van de wakende wacht · Wordt na 3 of na 6 maanden geëvalueerd? · aantal (maand) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly evaluatietermijn?: number;
}

export interface UitkomstVanHetOnderzoekGegevens {
  /** datum van de uitkomst van het onderzoek · Op welke datum bleek uit het onderzoek dat de inwoner aanspraak heeft? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college van de centrumgemeente · persoonsgegeven */
  readonly datum?: string | null;
}

export interface OproepGegevens {
  /** de oproep kan van belang zijn voor de beoordeling van de aanspraak · Kan het van belang zijn om de inwoner op te roepen en te bevragen, om te beoordelen of er aanspraak is? · persoonsgegeven */
  readonly kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak?: Oordeel<boolean>;
}

export interface PlichtTotHetBevestigenVanDeOntvangstVanDeMeldingGegevens {
  /** dag van nakoming van de plicht tot het bevestigen van de ontvangst van de melding · Op welke dag is de ontvangst van de melding per post of e-mail bevestigd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetUitvoerenVanHetOnderzoekGegevens {
  /** dag van nakoming van de plicht tot het uitvoeren van het onderzoek · Op welke dag was het onderzoek uitgevoerd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetMeewerkenAanDeOproepGegevens {
  /** dag van nakoming van de plicht tot het meewerken aan de oproep · Op welke dag werkte de inwoner mee aan de oproep? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekGegevens {
  /** dag van nakoming van de plicht tot het meewerken aan de bevraging of het onderzoek · Op welke dag werkte de inwoner mee aan de bevraging of het onderzoek door deskundigen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagGegevens {
  /** dag van nakoming van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag · Op welke dag zijn de opmerkingen of aanvullingen aan het verslag toegevoegd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagGegevens {
  /** dag van nakoming van de plicht tot het verstrekken van het aangepaste onderzoeksverslag · Op welke dag is het aangepaste verslag verstrekt? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagGegevens {
  /** dag van nakoming van de plicht tot het terugsturen van het ondertekende onderzoeksverslag · Op welke dag stuurde de inwoner of zijn vertegenwoordiger het ondertekende verslag terug? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagGegevens {
  /** dag van nakoming van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag · Op welke dag gaf de inwoner of zijn vertegenwoordiger aan of hij akkoord is en of hij een aanvraag wil doen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetInformerenOverClientondersteuningGegevens {
  /** dag van nakoming van de plicht tot het informeren over cliëntondersteuning · Op welke dag zijn de cliënt en zijn mantelzorgers geïnformeerd over onafhankelijke cliëntondersteuning? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetBiedenVanClientondersteuningGegevens {
  /** dag van nakoming van de plicht tot het bieden van cliëntondersteuning · Op welke dag is onafhankelijke cliëntondersteuning geboden? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbGegevens {
  /** dag van nakoming van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb · Op welke dag is met de inwoner of zijn wettelijk vertegenwoordiger gesproken over de rechten en plichten bij een Pgb? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  readonly voorliggendeOplossing?: VoorliggendeOplossingGegevens;
  readonly gezin?: GezinGegevens;
  readonly diagnose?: DiagnoseGegevens;
  readonly melding?: MeldingGegevens;
  readonly meldingBeschermdeWoonvorm?: MeldingBeschermdeWoonvormGegevens;
  readonly aanvraag?: AanvraagGegevens;
  readonly besluit?: BesluitGegevens;
  readonly indicatiestelling?: IndicatiestellingGegevens;
  readonly identificatiedocument?: IdentificatiedocumentGegevens;
  readonly dossieronderzoek?: DossieronderzoekGegevens;
  readonly vraagverhelderingsgesprek?: VraagverhelderingsgesprekGegevens;
  readonly oplossing?: OplossingGegevens;
  readonly onderzoeksverslag?: OnderzoeksverslagGegevens;
  readonly beschikking?: BeschikkingGegevens;
  readonly ondersteuningsplan?: OndersteuningsplanGegevens;
  readonly pgb?: PgbGegevens;
  readonly pgbAanvraag?: PgbAanvraagGegevens;
  readonly zorgaanbieder?: ZorgaanbiederGegevens;
  readonly zaak?: ZaakGegevens;
  readonly parameters?: ParametersGegevens;
  readonly situatie?: SituatieGegevens;
  readonly stuk?: StukGegevens;
  readonly onderzoek?: OnderzoekGegevens;
  readonly belemmeringen?: BelemmeringenGegevens;
  readonly problemen?: ProblemenGegevens;
  readonly thuissituatie?: ThuissituatieGegevens;
  readonly ondersteuningsbehoefte?: OndersteuningsbehoefteGegevens;
  readonly lokaleBegeleiding?: LokaleBegeleidingGegevens;
  readonly behandeling?: BehandelingGegevens;
  readonly multiproblematiek?: MultiproblematiekGegevens;
  readonly vervoer?: VervoerGegevens;
  readonly ondersteuning?: OndersteuningGegevens;
  readonly budgethouder?: BudgethouderGegevens;
  readonly individueleAfweging?: IndividueleAfwegingGegevens;
  readonly teMeldenAfwezigheid?: TeMeldenAfwezigheidGegevens;
  readonly toetsing?: ToetsingGegevens;
  readonly terugkeer?: TerugkeerGegevens;
  readonly wijziging?: WijzigingGegevens;
  readonly plichtTotHetMeldenVanDeAfwezigheid?: PlichtTotHetMeldenVanDeAfwezigheidGegevens;
  readonly plichtTotHetOpnieuwToetsenVanDeNoodzaak?: PlichtTotHetOpnieuwToetsenVanDeNoodzaakGegevens;
  readonly plichtTotHetOpnieuwIndicerenVanDeInwoner?: PlichtTotHetOpnieuwIndicerenVanDeInwonerGegevens;
  readonly collegeVanDeCentrumgemeente?: CollegeVanDeCentrumgemeenteGegevens;
  readonly afwijking?: AfwijkingGegevens;
  readonly oudeBesluit?: OudeBesluitGegevens;
  readonly bezwaarschrift?: BezwaarschriftGegevens;
  readonly plichtTotHetHerzienVanHetOudeBesluit?: PlichtTotHetHerzienVanHetOudeBesluitGegevens;
  readonly plichtTotHetOmzettenVanHetOudeBesluit?: PlichtTotHetOmzettenVanHetOudeBesluitGegevens;
  readonly plaatsing?: PlaatsingGegevens;
  readonly definitieveOnderzoeksverslag?: DefinitieveOnderzoeksverslagGegevens;
  readonly advies?: AdviesGegevens;
  readonly deskundigenonderzoek?: DeskundigenonderzoekGegevens;
  readonly wakendeWacht?: WakendeWachtGegevens;
  readonly uitkomstVanHetOnderzoek?: UitkomstVanHetOnderzoekGegevens;
  readonly oproep?: OproepGegevens;
  readonly plichtTotHetBevestigenVanDeOntvangstVanDeMelding?: PlichtTotHetBevestigenVanDeOntvangstVanDeMeldingGegevens;
  readonly plichtTotHetUitvoerenVanHetOnderzoek?: PlichtTotHetUitvoerenVanHetOnderzoekGegevens;
  readonly plichtTotHetMeewerkenAanDeOproep?: PlichtTotHetMeewerkenAanDeOproepGegevens;
  readonly plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek?: PlichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekGegevens;
  readonly plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag?: PlichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagGegevens;
  readonly plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag?: PlichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagGegevens;
  readonly plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag?: PlichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagGegevens;
  readonly plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag?: PlichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagGegevens;
  readonly plichtTotHetInformerenOverClientondersteuning?: PlichtTotHetInformerenOverClientondersteuningGegevens;
  readonly plichtTotHetBiedenVanClientondersteuning?: PlichtTotHetBiedenVanClientondersteuningGegevens;
  readonly plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb?: PlichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbGegevens;
  /** Een andere lezing dan de auteur koos. */
  readonly lezingen?: {
    readonly dagVanDeDirecteMelding?: "a" | "b";
    readonly erIsEenEigenOplossing?: "a" | "b";
    readonly clientIs18JaarOfOuder?: "a" | "b" | "c";
    readonly erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen?: "a" | "b";
    readonly erIsAanspraakOpEenVoorliggendeVoorziening?: "a" | "b";
    readonly erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden?: "a" | "b";
    readonly erIsSprakeVanTekortschietendeZelfzorg?: "a" | "b";
    readonly erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf?: "a" | "b";
    readonly verblijfDuurt10Tot14Dagen?: "a" | "b";
    readonly erIsSprakeVanEenCrisisDieTimeOutUitsluit?: "a" | "b";
    readonly erIsVerblijfInBegeleidWonenOfBeschermdVerblijf?: "a" | "b" | "c";
    readonly erIsAanspraakOpEenBeschermdeWoonvorm?: "a" | "b";
    readonly erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch?: "a" | "b";
    readonly erIsSprakeVanOnvermogenTotArbeidOfOpleiding?: "a" | "b";
    readonly erIsGebrekAanEigenVervoer?: "a" | "b";
    readonly erIsEenIndicatieVoorBegeleidWonenBeschermdVerblijfOfTimeOut?: "a" | "b";
    readonly omstandigheidIsVanBelang?: "a" | "b";
    readonly voorzieningGeldtAlsBeschermdeWoonvorm?: "a" | "b";
    readonly gaatOmBeschermdVerblijfOfBegeleidWonen?: "a" | "b" | "c";
    readonly erIsEenAfwezigheidDieGemeldMoetWorden?: "a" | "b";
    readonly beginVanDeMeldingstermijn?: "a" | "b" | "c";
    readonly uitersteMeldingsdag?: "a" | "b";
    readonly afwezigheidMetEenKorteOnderbreking?: "a" | "b";
    readonly afwezigheidMetDeTweedePeriodeErbij?: "a" | "b";
    readonly erStructureelTeWeinigEtmalenZijn?: "a" | "b";
    readonly erWordtAfgewekenVoorEenBeschermdeWoonvorm?: "a" | "b";
    readonly clientHadHetBesluitVoor2026?: "a" | "b";
    readonly laatsteDagVanKracht?: "a" | "b";
    readonly dagVanOmzetting?: "a" | "b";
    readonly bezwaarschriftValtOnderHetOvergangsrecht?: "a" | "b";
    readonly aanvraagVanDeWakendeWachtLigtInDeZesWeken?: "a" | "b";
    readonly beginVanDeTerugwerkendeKracht?: "a" | "b" | "c";
    readonly beginVanDeEvaluatieperiode?: "a" | "b" | "c";
  };
  /** Wat een orgaan in dit geval anders vaststelde. */
  readonly afwijkingen?: readonly Afwijking[];
}

/** Tijdens het rekenen: met het element van een lijst dat aan de beurt is. */
interface ZaakMetElement extends Zaak {
  readonly afwezigheid?: AfwezigheidGegevens;
  readonly verblijfsweek?: VerblijfsweekGegevens;
}

const organen: readonly string[] = ["het college van de gemeente van de melding"];
const organen_2: readonly string[] = ["het college van de centrumgemeente"];
const regiogemeente: readonly string[] = ["Goeree-Overflakkee", "Hoeksche Waard", "Nissewaard", "Voorne aan Zee"];
const regionale_maatwerkvoorziening: readonly string[] = ["begeleid wonen", "begeleid wonen voor gezinnen", "beschermd verblijf semimuraal", "beschermd verblijf regulier", "beschermd verblijf intensief", "beschermd verblijf specialistisch", "time-out", "individuele begeleiding plus", "uitstroombegeleiding", "safehouse"];
const gelijkgesteld = gelijkgesteldeDagen(["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"]);
const problematiek: readonly string[] = ["psychiatrische problematiek", "psychische problematiek", "psychosociale problematiek", "licht verstandelijke beperking", "verslavingsproblematiek"];
const gemeente: readonly string[] = ["Goeree-Overflakkee", "Hoeksche Waard", "Nissewaard", "Voorne aan Zee", "een gemeente buiten de regio", "nergens ingeschreven"];
const lopende_zorg: readonly string[] = ["beschermde woonvorm", "residentiële jeugdzorg", "intramurale Wlz", "forensische zorg", "klinische ggz-behandeling"];
const voorliggende_wet: readonly string[] = ["Zorgverzekeringswet", "Jeugdwet", "Wet langdurige zorg", "Wet forensische zorg", "Wet verplichte ggz"];
const indicatie: readonly string[] = ["begeleid wonen", "begeleid wonen voor gezinnen", "beschermd verblijf semimuraal", "beschermd verblijf regulier", "beschermd verblijf intensief", "beschermd verblijf specialistisch", "time-out", "individuele begeleiding plus", "uitstroombegeleiding", "safehouse", "dagbesteding"];
const bezigheid: readonly string[] = ["vrijwilligerswerk", "daginvulling", "dagstructurering"];
const reden_van_afwezigheid: readonly string[] = ["opname in een andere zorginstelling", "verblijf in detentie", "vakantie", "andere reden"];
const weigeraar: readonly string[] = ["cliënt zelf", "mantelzorger", "sociaal netwerk"];
const soort_hulp: readonly string[] = ["formele zorg", "informele hulp"];
const beheerder: readonly string[] = ["inwoner zelf", "wettelijk vertegenwoordiger"];
const soort_wijziging: readonly string[] = ["ondersteuningsvorm", "ondersteuningsintensiteit", "arrangementsonderdelen"];
const grondslag_van_besluit: readonly string[] = ["besluit op grond van de verordening van 2022", "besluit op grond van de verordening van 2026", "ander besluit"];

/** de cliënt heeft aanspraak op een maatwerkvoorziening beschermde woonvorm */
function lezing_erIsAanspraakOpEenBeschermdeWoonvorm_a(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientHeeftAanspraakOp_begeleid_wonen(z);
  if (deel1 === true) return true;
  const deel2 = kern_clientHeeftAanspraakOp_begeleid_wonen_voor_gezinnen(z);
  if (deel2 === true) return true;
  const deel3 = kern_clientHeeftAanspraakOp_beschermd_verblijf_semimuraal(z);
  if (deel3 === true) return true;
  const deel4 = kern_clientHeeftAanspraakOp_beschermd_verblijf_regulier(z);
  if (deel4 === true) return true;
  const deel5 = kern_clientHeeftAanspraakOp_beschermd_verblijf_intensief(z);
  if (deel5 === true) return true;
  const deel6 = kern_clientHeeftAanspraakOp_beschermd_verblijf_specialistisch(z);
  if (deel6 === true) return true;
  const deel7 = kern_clientHeeftAanspraakOp_time_out(z);
  if (deel7 === true) return true;
  const deel8 = kern_clientHeeftAanspraakOp_safehouse(z);
  if (deel8 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6, deel7, deel8);
}

/** de cliënt heeft aanspraak op een regionale maatwerkvoorziening */
function lezing_erIsAanspraakOpEenBeschermdeWoonvorm_b(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientHeeftAanspraakOp_begeleid_wonen(z);
  if (deel1 === true) return true;
  const deel2 = kern_clientHeeftAanspraakOp_begeleid_wonen_voor_gezinnen(z);
  if (deel2 === true) return true;
  const deel3 = kern_clientHeeftAanspraakOp_beschermd_verblijf_semimuraal(z);
  if (deel3 === true) return true;
  const deel4 = kern_clientHeeftAanspraakOp_beschermd_verblijf_regulier(z);
  if (deel4 === true) return true;
  const deel5 = kern_clientHeeftAanspraakOp_beschermd_verblijf_intensief(z);
  if (deel5 === true) return true;
  const deel6 = kern_clientHeeftAanspraakOp_beschermd_verblijf_specialistisch(z);
  if (deel6 === true) return true;
  const deel7 = kern_clientHeeftAanspraakOp_time_out(z);
  if (deel7 === true) return true;
  const deel8 = kern_clientHeeftAanspraakOp_individuele_begeleiding_plus(z);
  if (deel8 === true) return true;
  const deel9 = kern_clientHeeftAanspraakOp_uitstroombegeleiding(z);
  if (deel9 === true) return true;
  const deel10 = kern_clientHeeftAanspraakOp_safehouse(z);
  if (deel10 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6, deel7, deel8, deel9, deel10);
}

/** de cliënt heeft een indicatie voor ten minste één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch of time-out */
function lezing_erIsEenIndicatieVoorBegeleidWonenBeschermdVerblijfOfTimeOut_a(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.heeftEenIndicatieVoor, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.heeftEenIndicatieVoor, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  const deel6 = bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf specialistisch");
  if (deel6 === true) return true;
  const deel7 = bevat(z.client?.heeftEenIndicatieVoor, "time-out");
  if (deel7 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6, deel7);
}

/** de cliënt heeft een indicatie voor ten minste één van: beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch */
function lezing_erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch_a(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf semimuraal");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf regulier");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf intensief");
  if (deel3 === true) return true;
  const deel4 = bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf specialistisch");
  if (deel4 === true) return true;
  return of(deel1, deel2, deel3, deel4);
}

/** de cliënt kan aanspraak maken op een voorziening uit een voorliggende wet en de voorliggende oplossing is afgewezen wegens onnodige kosten */
function lezing_erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden_a(z: ZaakMetElement): Waarheid {
  const deel1 = artikel3_2_lid1_deel(z);
  if (deel1 === false) return false;
  const deel2 = z.voorliggendeOplossing?.isAfgewezenWegensOnnodigeKosten;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** de cliënt heeft een wachtlijstbeschikking voor ten minste één van: beschermd verblijf semimuraal, beschermd verblijf regulier of beschermd verblijf intensief */
function lezing_erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf_a(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.heeftEenWachtlijstbeschikkingVoor, "beschermd verblijf semimuraal");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.heeftEenWachtlijstbeschikkingVoor, "beschermd verblijf regulier");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.heeftEenWachtlijstbeschikkingVoor, "beschermd verblijf intensief");
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** de cliënt heeft een wachtlijstbeschikking voor ten minste één van: beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch */
function lezing_erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf_b(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.heeftEenWachtlijstbeschikkingVoor, "beschermd verblijf semimuraal");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.heeftEenWachtlijstbeschikkingVoor, "beschermd verblijf regulier");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.heeftEenWachtlijstbeschikkingVoor, "beschermd verblijf intensief");
  if (deel3 === true) return true;
  const deel4 = bevat(z.client?.heeftEenWachtlijstbeschikkingVoor, "beschermd verblijf specialistisch");
  if (deel4 === true) return true;
  return of(deel1, deel2, deel3, deel4);
}

/** er is sprake van een acute crisis en er is direct gevaar voor de cliënt zelf en er is direct gevaar voor anderen en er is onmiddellijke interventie nodig */
function lezing_erIsSprakeVanEenCrisisDieTimeOutUitsluit_a(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanEenAcuteCrisis, organen_2));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.zaak?.erIsDirectGevaarVoorDeClientZelf, organen_2));
  if (deel2 === false) return false;
  const deel3 = jaOfNee(waardeVanOordeel(z.zaak?.erIsDirectGevaarVoorAnderen, organen_2));
  if (deel3 === false) return false;
  const deel4 = jaOfNee(waardeVanOordeel(z.zaak?.erIsOnmiddellijkeInterventieNodig, organen_2));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** er is sprake van een acute crisis en er is gevaar voor iemand en er is onmiddellijke interventie nodig */
function lezing_erIsSprakeVanEenCrisisDieTimeOutUitsluit_b(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanEenAcuteCrisis, organen_2));
  if (deel1 === false) return false;
  const deel2 = kern_erIsGevaarVoorIemand(z);
  if (deel2 === false) return false;
  const deel3 = jaOfNee(waardeVanOordeel(z.zaak?.erIsOnmiddellijkeInterventieNodig, organen_2));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** de cliënt verblijft in een voorziening voor ten minste één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier of beschermd verblijf intensief */
function lezing_erIsVerblijfInBegeleidWonenOfBeschermdVerblijf_a(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.verblijftInEenVoorzieningVoor, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.verblijftInEenVoorzieningVoor, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5);
}

/** de cliënt verblijft in een voorziening voor ten minste één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch */
function lezing_erIsVerblijfInBegeleidWonenOfBeschermdVerblijf_b(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.verblijftInEenVoorzieningVoor, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.verblijftInEenVoorzieningVoor, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  const deel6 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf specialistisch");
  if (deel6 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6);
}

/** de cliënt verblijft in een voorziening voor een maatwerkvoorziening beschermde woonvorm met uitzondering van time-out */
function lezing_erIsVerblijfInBegeleidWonenOfBeschermdVerblijf_c(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.verblijftInEenVoorzieningVoor, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.verblijftInEenVoorzieningVoor, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  const deel6 = bevat(z.client?.verblijftInEenVoorzieningVoor, "beschermd verblijf specialistisch");
  if (deel6 === true) return true;
  const deel7 = bevat(z.client?.verblijftInEenVoorzieningVoor, "safehouse");
  if (deel7 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6, deel7);
}

/** de voorziening van de afwijking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch, time-out of safehouse */
function lezing_erWordtAfgewekenVoorEenBeschermdeWoonvorm_a(z: ZaakMetElement): Waarheid {
  const deel1 = vergelijkLabel("=", z.afwijking?.voorziening, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.afwijking?.voorziening, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = vergelijkLabel("=", z.afwijking?.voorziening, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = vergelijkLabel("=", z.afwijking?.voorziening, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = vergelijkLabel("=", z.afwijking?.voorziening, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  const deel6 = vergelijkLabel("=", z.afwijking?.voorziening, "beschermd verblijf specialistisch");
  if (deel6 === true) return true;
  const deel7 = vergelijkLabel("=", z.afwijking?.voorziening, "time-out");
  if (deel7 === true) return true;
  const deel8 = vergelijkLabel("=", z.afwijking?.voorziening, "safehouse");
  if (deel8 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6, deel7, deel8);
}

/** de voorziening van de beschikking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier of beschermd verblijf intensief */
function lezing_gaatOmBeschermdVerblijfOfBegeleidWonen_a(z: ZaakMetElement): Waarheid {
  const deel1 = vergelijkLabel("=", z.beschikking?.voorziening, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.beschikking?.voorziening, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5);
}

/** de voorziening van de beschikking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch */
function lezing_gaatOmBeschermdVerblijfOfBegeleidWonen_b(z: ZaakMetElement): Waarheid {
  const deel1 = vergelijkLabel("=", z.beschikking?.voorziening, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.beschikking?.voorziening, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  const deel6 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf specialistisch");
  if (deel6 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6);
}

/** de voorziening van de beschikking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch of time-out */
function lezing_gaatOmBeschermdVerblijfOfBegeleidWonen_c(z: ZaakMetElement): Waarheid {
  const deel1 = vergelijkLabel("=", z.beschikking?.voorziening, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.beschikking?.voorziening, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  const deel6 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf specialistisch");
  if (deel6 === true) return true;
  const deel7 = vergelijkLabel("=", z.beschikking?.voorziening, "time-out");
  if (deel7 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6, deel7);
}

/** de voorziening van de beschikking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch, time-out of safehouse */
function lezing_voorzieningGeldtAlsBeschermdeWoonvorm_a(z: ZaakMetElement): Waarheid {
  const deel1 = vergelijkLabel("=", z.beschikking?.voorziening, "begeleid wonen");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.beschikking?.voorziening, "begeleid wonen voor gezinnen");
  if (deel2 === true) return true;
  const deel3 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf semimuraal");
  if (deel3 === true) return true;
  const deel4 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf regulier");
  if (deel4 === true) return true;
  const deel5 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf intensief");
  if (deel5 === true) return true;
  const deel6 = vergelijkLabel("=", z.beschikking?.voorziening, "beschermd verblijf specialistisch");
  if (deel6 === true) return true;
  const deel7 = vergelijkLabel("=", z.beschikking?.voorziening, "time-out");
  if (deel7 === true) return true;
  const deel8 = vergelijkLabel("=", z.beschikking?.voorziening, "safehouse");
  if (deel8 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5, deel6, deel7, deel8);
}

/** die verblijfsweek te weinig etmalen telt */
function waarvoor(z: ZaakMetElement): Waarheid {
  return kern_verblijfsweekTeltTeWeinigEtmalen(z);
}

/** de reden van die afwezigheid één van: opname in een andere zorginstelling of verblijf in detentie is */
function waarvoor_2(z: ZaakMetElement): Waarheid {
  const deel1 = vergelijkLabel("=", z.afwezigheid?.reden, "opname in een andere zorginstelling");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.afwezigheid?.reden, "verblijf in detentie");
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** de reden van die afwezigheid vakantie is */
function waarvoor_3(z: ZaakMetElement): Waarheid {
  return vergelijkLabel("=", z.afwezigheid?.reden, "vakantie");
}

/** Lezing dag van de directe melding — gekozen: a, de datum van de melding */
function lezing_dagVanDeDirecteMelding(z: ZaakMetElement): string | null | undefined {
  return z.melding?.datum;
}

/** Lezing er is een eigen oplossing — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsEenEigenOplossing(z: ZaakMetElement): Waarheid {
  return eensgezind(of(jaOfNee(waardeVanOordeel(z.client?.kanOpEigenKrachtOfMetHulpInZijnOndersteuningsbehoefteVoorzien, organen_2)), jaOfNee(waardeVanOordeel(z.client?.kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien, organen_2))), jaOfNee(waardeVanOordeel(z.client?.kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien, organen_2)));
}

/** Lezing de cliënt is 18 jaar of ouder — nog niet gekozen: alle alternatieven tellen */
function lezing_clientIs18JaarOfOuder(z: ZaakMetElement): Waarheid {
  return eensgezind(verstreken(z.client?.geboortedatum, z.melding?.datum, ">=", 18, "jaar"), verstreken(z.client?.geboortedatum, z.aanvraag?.datum, ">=", 18, "jaar"), verstreken(z.client?.geboortedatum, z.besluit?.datum, ">=", 18, "jaar"));
}

/** Lezing er is sprake van onvermogen om zich te handhaven of zelfstandig te wonen — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen(z: ZaakMetElement): Waarheid {
  return eensgezind(of(niet(jaOfNee(waardeVanOordeel(z.client?.kanZichOpEigenKrachtHandhaven, organen_2))), niet(jaOfNee(waardeVanOordeel(z.client?.kanZelfstandigWonen, organen_2)))), en(niet(jaOfNee(waardeVanOordeel(z.client?.kanZichOpEigenKrachtHandhaven, organen_2))), niet(jaOfNee(waardeVanOordeel(z.client?.kanZelfstandigWonen, organen_2)))));
}

/** Lezing er is aanspraak op een voorliggende voorziening — gekozen: b, de cliënt heeft een voorliggende voorziening */
function lezing_erIsAanspraakOpEenVoorliggendeVoorziening(z: ZaakMetElement): Waarheid {
  return kern_clientHeeftEenVoorliggendeVoorziening(z);
}

/** Lezing er is een voorziening waarvan de kosten elders onnodig zijn gevonden — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden(z: ZaakMetElement): Waarheid {
  return eensgezind(lezing_erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden_a(z), z.voorliggendeOplossing?.isAfgewezenWegensOnnodigeKosten);
}

/** Lezing er is sprake van tekortschietende zelfzorg — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsSprakeVanTekortschietendeZelfzorg(z: ZaakMetElement): Waarheid {
  return eensgezind(en(niet(jaOfNee(waardeVanOordeel(z.client?.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen, organen_2))), jaOfNee(waardeVanOordeel(z.zaak?.erIsEenRisicoOpZelfverwaarlozing, organen_2))), of(niet(jaOfNee(waardeVanOordeel(z.client?.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen, organen_2))), jaOfNee(waardeVanOordeel(z.zaak?.erIsEenRisicoOpZelfverwaarlozing, organen_2))));
}

/** Lezing er is een wachtlijstbeschikking voor beschermd verblijf — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf(z: ZaakMetElement): Waarheid {
  return eensgezind(lezing_erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf_a(z), lezing_erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf_b(z));
}

/** artikel 2.1, derde lid: De plaatsing valt buiten de kosten van de centrumgemeente (nissewaard.regel:68) */
function artikel2_1_lid3(z: ZaakMetElement): Waarheid {
  const deel1 = z.plaatsing?.isInDeRegio;
  if (deel1 === false) return false;
  // de plaatsing niet met een geldige beschikking van de centrumgemeente gebeurt
  const deel2 = niet(z.plaatsing?.gebeurtMetEenGeldigeBeschikkingVanDeCentrumgemeente);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing het verblijf duurt 10 tot 14 dagen — nog niet gekozen: alle alternatieven tellen */
function lezing_verblijfDuurt10Tot14Dagen(z: ZaakMetElement): Waarheid {
  return eensgezind(en(vergelijkAantal(">=", waardeVanOordeel(z.client?.benodigdeVerblijfsduur, organen_2), 10), vergelijkAantal("<=", waardeVanOordeel(z.client?.benodigdeVerblijfsduur, organen_2), 14)), en(vergelijkAantal(">=", waardeVanOordeel(z.client?.benodigdeVerblijfsduur, organen_2), 10), vergelijkAantal("<", waardeVanOordeel(z.client?.benodigdeVerblijfsduur, organen_2), 14)));
}

/** artikel 2.1, vierde lid: De cliënt heeft alleen toegang tot begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, time-out, individuele begeleiding plus en uitstroombegeleiding (nissewaard.regel:72) */
function artikel2_1_lid4(z: ZaakMetElement): Waarheid {
  return isEen(opDatum(z.client?.brpGemeente, z.indicatiestelling?.datum), regiogemeente, "gesloten");
}

/** Lezing er wordt afgeweken voor een beschermde woonvorm — nog niet gekozen: alle alternatieven tellen */
function lezing_erWordtAfgewekenVoorEenBeschermdeWoonvorm(z: ZaakMetElement): Waarheid {
  return eensgezind(lezing_erWordtAfgewekenVoorEenBeschermdeWoonvorm_a(z), isEen(z.afwijking?.voorziening, regionale_maatwerkvoorziening, "open"));
}

/** Lezing er is sprake van een crisis die time-out uitsluit — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsSprakeVanEenCrisisDieTimeOutUitsluit(z: ZaakMetElement): Waarheid {
  return eensgezind(lezing_erIsSprakeVanEenCrisisDieTimeOutUitsluit_a(z), lezing_erIsSprakeVanEenCrisisDieTimeOutUitsluit_b(z));
}

/** Lezing de cliënt had het besluit vóór 2026 — nog niet gekozen: alle alternatieven tellen */
function lezing_clientHadHetBesluitVoor2026(z: ZaakMetElement): Waarheid {
  return eensgezind(vergelijkDatum("<", z.oudeBesluit?.dagVanOntvangst, "2026-01-01"), vergelijkDatum("<", z.oudeBesluit?.datum, "2026-01-01"));
}

/** artikel 2.2, derde lid: Het college van de woongemeente is verplicht tot het bevestigen van de ontvangst van de melding (nissewaard.regel:85) */
function artikel2_2_lid3(z: ZaakMetElement): Waarheid {
  return z.melding?.isGedaanBijHetCollegeVanDeWoongemeente;
}

/** artikel 2.2, derde lid: de plicht tot het bevestigen van de ontvangst van de melding: niet ontstaan (nissewaard.regel:85) */
function artikel2_2_lid3_2(z: ZaakMetElement): Waarheid {
  return niet(kern_collegeVanDeWoongemeenteIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z));
}

/** artikel 2.2, derde lid: de plicht tot het bevestigen van de ontvangst van de melding: nagekomen (nissewaard.regel:85) */
function artikel2_2_lid3_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeWoongemeenteIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetBevestigenVanDeOntvangstVanDeMelding?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.2, derde lid: de plicht tot het bevestigen van de ontvangst van de melding: niet vast te stellen (nissewaard.regel:85) */
function artikel2_2_lid3_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeWoongemeenteIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetBevestigenVanDeOntvangstVanDeMelding?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing er is verblijf in begeleid wonen of beschermd verblijf — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsVerblijfInBegeleidWonenOfBeschermdVerblijf(z: ZaakMetElement): Waarheid {
  return eensgezind(lezing_erIsVerblijfInBegeleidWonenOfBeschermdVerblijf_a(z), lezing_erIsVerblijfInBegeleidWonenOfBeschermdVerblijf_b(z), lezing_erIsVerblijfInBegeleidWonenOfBeschermdVerblijf_c(z));
}

/** artikel 2.2, vierde lid: is de ontvanger van de melding het college van de centrumgemeente (nissewaard.regel:89) */
function artikel2_2_lid4(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(opDatum(z.client?.maaktAanspraakOp, z.melding?.datum), "beschermde woonvorm");
  if (deel1 === true) return true;
  const deel2 = bevat(opDatum(z.client?.maaktAanspraakOp, z.melding?.datum), "residentiële jeugdzorg");
  if (deel2 === true) return true;
  const deel3 = bevat(opDatum(z.client?.maaktAanspraakOp, z.melding?.datum), "intramurale Wlz");
  if (deel3 === true) return true;
  const deel4 = bevat(opDatum(z.client?.maaktAanspraakOp, z.melding?.datum), "forensische zorg");
  if (deel4 === true) return true;
  const deel5 = bevat(opDatum(z.client?.maaktAanspraakOp, z.melding?.datum), "klinische ggz-behandeling");
  if (deel5 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5);
}

/** Lezing de laatste dag van kracht — gekozen: a, het vroegste van de einddatum van het oude besluit en 31 december 2026 */
function lezing_laatsteDagVanKracht(z: ZaakMetElement): string | null | undefined {
  return laagsteDatum(z.oudeBesluit?.einddatum, "2026-12-31");
}

/** artikel 2.2, vijfde lid: De melding kan worden doorgestuurd (nissewaard.regel:94) */
function artikel2_2_lid5(z: ZaakMetElement): Waarheid {
  // het vierde lid
  const deel1 = artikel2_2_lid4(z);
  if (deel1 === false) return false;
  const deel2 = z.melding?.isGedaanBijHetCollegeVanDeWoongemeente;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing er is aanspraak op een beschermde woonvorm — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsAanspraakOpEenBeschermdeWoonvorm(z: ZaakMetElement): Waarheid {
  return eensgezind(lezing_erIsAanspraakOpEenBeschermdeWoonvorm_a(z), lezing_erIsAanspraakOpEenBeschermdeWoonvorm_b(z));
}

/** Lezing de dag van omzetting — nog niet gekozen: alle alternatieven tellen */
function lezing_dagVanOmzetting(z: ZaakMetElement): string | null | undefined {
  return eensgezind(z.oudeBesluit?.einddatum, datumPlus(z.oudeBesluit?.einddatum, 1, "dag"));
}

/** artikel 2.3, tweede lid: De inwoner voldoet aan de omschrijving van de eerste screening (nissewaard.regel:103) */
function artikel2_3_lid2(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.client?.isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven, organen));
  if (deel1 === false) return false;
  // de inwoner met voorliggende en lokale voorzieningen niet voldoende kan worden ondersteund
  const deel2 = niet(jaOfNee(waardeVanOordeel(z.client?.kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund, organen)));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing het bezwaarschrift valt onder het overgangsrecht — nog niet gekozen: alle alternatieven tellen */
function lezing_bezwaarschriftValtOnderHetOvergangsrecht(z: ZaakMetElement): Waarheid {
  return eensgezind(vergelijkLabel("=", z.bezwaarschrift?.bestredenBesluit, "besluit op grond van de verordening van 2022"), en(vergelijkLabel("=", z.bezwaarschrift?.bestredenBesluit, "besluit op grond van de verordening van 2022"), vergelijkDatum("<", z.bezwaarschrift?.datum, "2026-01-01")));
}

/** Lezing er is een indicatie voor beschermd verblijf of beschermd verblijf specialistisch — gekozen: a, de cliënt heeft een indicatie voor ten minste één van: beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch */
function lezing_erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch(z: ZaakMetElement): Waarheid {
  return lezing_erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch_a(z);
}

/** artikel 2.3, derde lid: De melding wordt ingediend als melding beschermde woonvorm (nissewaard.regel:108) */
function artikel2_3_lid3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_meldingVereistEenEersteScreening(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeOmschrijvingVanDeEersteScreening(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3, vierde lid: De melding wordt door de gemeente van de melding verder afgehandeld (nissewaard.regel:112) */
function artikel2_3_lid4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_meldingVereistEenEersteScreening(z);
  if (deel1 === false) return false;
  // de inwoner niet voldoet aan de omschrijving van de eerste screening
  const deel2 = niet(kern_clientVoldoetAanDeOmschrijvingVanDeEersteScreening(z));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing het gaat om beschermd verblijf of begeleid wonen — nog niet gekozen: alle alternatieven tellen */
function lezing_gaatOmBeschermdVerblijfOfBegeleidWonen(z: ZaakMetElement): Waarheid {
  return eensgezind(lezing_gaatOmBeschermdVerblijfOfBegeleidWonen_a(z), lezing_gaatOmBeschermdVerblijfOfBegeleidWonen_b(z), lezing_gaatOmBeschermdVerblijfOfBegeleidWonen_c(z));
}

/** artikel 2.3: de plicht tot het uitvoeren van het onderzoek: niet ontstaan (nissewaard.regel:119) */
function artikel2_3(z: ZaakMetElement): Waarheid {
  return niet(kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetUitvoerenVanHetOnderzoek(z));
}

/** artikel 2.3: de plicht tot het uitvoeren van het onderzoek: nagekomen (nissewaard.regel:119) */
function artikel2_3_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3: de plicht tot het uitvoeren van het onderzoek: niet vast te stellen (nissewaard.regel:119) */
function artikel2_3_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3, vijfde lid: De peildatum van de diagnose is de dag van de directe melding (nissewaard.regel:121) */
function artikel2_3_lid5(z: ZaakMetElement): Waarheid {
  return niet(kern_meldingVereistEenEersteScreening(z));
}

/** Lezing er is sprake van onvermogen tot arbeid of opleiding — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsSprakeVanOnvermogenTotArbeidOfOpleiding(z: ZaakMetElement): Waarheid {
  return eensgezind(en(niet(jaOfNee(waardeVanOordeel(z.client?.isInStaatTotReguliereArbeid, organen_2))), niet(jaOfNee(waardeVanOordeel(z.client?.isInStaatTotHetVolgenVanEenOpleiding, organen_2)))), of(niet(jaOfNee(waardeVanOordeel(z.client?.isInStaatTotReguliereArbeid, organen_2))), niet(jaOfNee(waardeVanOordeel(z.client?.isInStaatTotHetVolgenVanEenOpleiding, organen_2)))));
}

/** artikel 11.1, eerste lid: het college van de centrumgemeente kan ten gunste van de inwoner afwijken van deze verordening en de daarop gebaseerde regels (hoofdstuk-11.regel:122) */
function artikel11_1_lid1(z: ZaakMetElement): Waarheid {
  // • er is sprake van een bijzonder geval
  const punt1 = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanEenBijzonderGeval, organen_2));
  if (punt1 === false) return false;
  // • de afwijking hoort bij de verstrekking
  const punt2 = jaOfNee(waardeVanOordeel(z.afwijking?.hoortBijDeVerstrekking, organen_2));
  if (punt2 === false) return false;
  // • er wordt afgeweken voor een beschermde woonvorm
  const punt3 = lezing_erWordtAfgewekenVoorEenBeschermdeWoonvorm(z);
  if (punt3 === false) return false;
  // • er is sprake van onbillijkheid van overwegende aard
  const punt4 = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanOnbillijkheidVanOverwegendeAard, organen_2));
  if (punt4 === false) return false;
  return punt1 && punt2 && punt3 && punt4;
}

/** Lezing de aanvraag van de wakende wacht ligt in de zes weken — nog niet gekozen: alle alternatieven tellen */
function lezing_aanvraagVanDeWakendeWachtLigtInDeZesWeken(z: ZaakMetElement): Waarheid {
  return eensgezind(vergelijkDatum("<=", z.wakendeWacht?.datumVanAanvraag, datumPlus(z.plaatsing?.datum, 6, "week", gelijkgesteld)), en(vergelijkDatum(">=", z.wakendeWacht?.datumVanAanvraag, z.plaatsing?.datum), vergelijkDatum("<=", z.wakendeWacht?.datumVanAanvraag, datumPlus(z.plaatsing?.datum, 6, "week", gelijkgesteld))));
}

/** artikel 2.4, eerste lid: Het college van de centrumgemeente is verplicht tot het uitvoeren van het onderzoek (nissewaard.regel:128) */
function artikel2_4_lid1(z: ZaakMetElement): Waarheid {
  return kern_meldingWordtIngediendAlsMeldingBeschermdeWoonvorm(z);
}

/** Lezing er is gebrek aan eigen vervoer — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsGebrekAanEigenVervoer(z: ZaakMetElement): Waarheid {
  return eensgezind(en(niet(jaOfNee(waardeVanOordeel(z.client?.heeftMogelijkhedenOmZichTeVervoeren, organen_2))), niet(jaOfNee(waardeVanOordeel(z.client?.heeftMiddelenOmZichTeVervoeren, organen_2)))), of(niet(jaOfNee(waardeVanOordeel(z.client?.heeftMogelijkhedenOmZichTeVervoeren, organen_2))), niet(jaOfNee(waardeVanOordeel(z.client?.heeftMiddelenOmZichTeVervoeren, organen_2)))));
}

/** Lezing er is een afwezigheid die gemeld moet worden — gekozen: a, de duur van de te melden afwezigheid is ten minste 5 etmalen */
function lezing_erIsEenAfwezigheidDieGemeldMoetWorden(z: ZaakMetElement): Waarheid {
  return vergelijkAantal(">=", z.teMeldenAfwezigheid?.duur, 5);
}

/** artikel 2.4, tweede lid, tweede volzin: De melding mag met voorrang worden afgehandeld (nissewaard.regel:133) */
function artikel2_4_lid2_v2(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.situatie?.isSchrijnend, organen_2));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.situatie?.heeftEenRisicoOpEscalatie, organen_2));
  if (deel2 === false) return false;
  // de situatie niet anders dan met een snel besluit kan worden opgelost
  const deel3 = niet(jaOfNee(waardeVanOordeel(z.situatie?.kanAndersDanMetEenSnelBesluitWordenOpgelost, organen_2)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** Lezing begin van de terugwerkende kracht — nog niet gekozen: alle alternatieven tellen */
function lezing_beginVanDeTerugwerkendeKracht(z: ZaakMetElement): string | null | undefined {
  return eensgezind(z.plaatsing?.datum, z.wakendeWacht?.eersteDagVanInzet, z.wakendeWacht?.datumVanAanvraag);
}

/** Lezing er is een indicatie voor begeleid wonen, beschermd verblijf of time-out — gekozen: a, de cliënt heeft een indicatie voor ten minste één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch of time-out */
function lezing_erIsEenIndicatieVoorBegeleidWonenBeschermdVerblijfOfTimeOut(z: ZaakMetElement): Waarheid {
  return lezing_erIsEenIndicatieVoorBegeleidWonenBeschermdVerblijfOfTimeOut_a(z);
}

/** artikel 11.3, eerste lid: Het toe te passen recht van de aanvraag is de verordening van 2022 (hoofdstuk-11.regel:139) */
function artikel11_3_lid1(z: ZaakMetElement): Waarheid {
  // • de datum van de aanvraag ligt vóór 1 januari 2026
  const punt1 = vergelijkDatum("<", z.aanvraag?.datum, "2026-01-01");
  if (punt1 === false) return false;
  // • de aanvraag is niet beslist vóór de inwerkingtreding of de datum van het besluit ligt op of na 1 januari 2026
  const punt2 = of(niet(z.aanvraag?.isBeslistVoorDeInwerkingtreding), vergelijkDatum(">=", z.besluit?.datum, "2026-01-01"));
  if (punt2 === false) return false;
  return punt1 && punt2;
}

/** artikel 2.4, vierde lid: Het stuk wordt bij de inwoner opgevraagd (nissewaard.regel:141) */
function artikel2_4_lid4(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.stuk?.isNodigVoorHetOnderzoek, organen_2));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.stuk?.isVoorDeInwonerRedelijkerwijsTeKrijgen, organen_2));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing begin van de evaluatieperiode — nog niet gekozen: alle alternatieven tellen */
function lezing_beginVanDeEvaluatieperiode(z: ZaakMetElement): string | null | undefined {
  return eensgezind(z.plaatsing?.datum, z.wakendeWacht?.eersteDagVanInzet, z.wakendeWacht?.datumVanToekenning);
}

/** Lezing het begin van de meldingstermijn — nog niet gekozen: alle alternatieven tellen */
function lezing_beginVanDeMeldingstermijn(z: ZaakMetElement): string | null | undefined {
  return eensgezind(z.teMeldenAfwezigheid?.eersteDag, datumPlus(z.teMeldenAfwezigheid?.eersteDag, 5, "dag"), z.teMeldenAfwezigheid?.laatsteDag);
}

/** artikel 2.4, vierde lid, tweede volzin: Het identificatiedocument wordt gevraagd (nissewaard.regel:143) */
function artikel2_4_lid4_v2(z: ZaakMetElement): Waarheid {
  return niet(z.identificatiedocument?.isAlBekendBijHetCollege);
}

/** artikel 11.3, tweede lid: Het oude besluit valt onder het overgangsrecht (hoofdstuk-11.regel:145) */
function artikel11_3_lid2(z: ZaakMetElement): Waarheid {
  const deel1 = z.oudeBesluit?.berustOpDeVerordeningVan2022;
  if (deel1 === false) return false;
  const deel2 = lezing_clientHadHetBesluitVoor2026(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 11.3, tweede lid: De laatste dag van het oude besluit is de laatste dag van kracht (hoofdstuk-11.regel:147) */
function artikel11_3_lid2_2(z: ZaakMetElement): Waarheid {
  return kern_oudeBesluitValtOnderHetOvergangsrecht(z);
}

/** artikel 11.3, tweede lid: De laatste dag van het oude besluit is 31 december 2026 (hoofdstuk-11.regel:149) */
function artikel11_3_lid2_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_oudeBesluitValtOnderHetOvergangsrecht(z);
  if (deel1 === false) return false;
  const deel2 = (z.oudeBesluit?.einddatum === undefined ? undefined : z.oudeBesluit?.einddatum === null);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing de omstandigheid is van belang — nog niet gekozen: alle alternatieven tellen */
function lezing_omstandigheidIsVanBelang(z: ZaakMetElement): Waarheid {
  return eensgezind(of(vergelijkLabel("=", z.pgb?.beheerder, "inwoner zelf"), vergelijkLabel("=", z.pgb?.beheerder, "wettelijk vertegenwoordiger")), of(vergelijkLabel("=", z.pgb?.beheerder, "inwoner zelf"), z.zaak?.erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag));
}

/** Lezing de uiterste meldingsdag — gekozen: a, het begin van de meldingstermijn vermeerderd met 5 dagen */
function lezing_uitersteMeldingsdag(z: ZaakMetElement): string | null | undefined {
  return datumPlus(lezing_beginVanDeMeldingstermijn(z), 5, "dag");
}

/** artikel 11.3, derde lid: Het oude besluit loopt door na 2026 (hoofdstuk-11.regel:153) */
function artikel11_3_lid3_2(z: ZaakMetElement): Waarheid {
  // de einddatum van het oude besluit ligt na 31 december 2026
  const deel1 = vergelijkDatum(">", z.oudeBesluit?.einddatum, "2026-12-31");
  if (deel1 === true) return true;
  const deel2 = (z.oudeBesluit?.einddatum === undefined ? undefined : z.oudeBesluit?.einddatum === null);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 2.4, zevende lid: Het onderzoek vereist een aanvullend onderzoek (nissewaard.regel:153) */
function artikel2_4_lid7(z: ZaakMetElement): Waarheid {
  const deel1 = z.dossieronderzoek?.isGedaan;
  if (deel1 === false) return false;
  const deel2 = z.vraagverhelderingsgesprek?.isGevoerd;
  if (deel2 === false) return false;
  // het onderzoek niet voldoende grond biedt voor een oordeel over de aanspraak
  const deel3 = niet(jaOfNee(waardeVanOordeel(z.onderzoek?.biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak, organen_2)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 11.3, derde lid: Het college van de centrumgemeente is verplicht tot het herzien van het oude besluit uiterlijk op 31 december 2026 (hoofdstuk-11.regel:155) */
function artikel11_3_lid3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_oudeBesluitValtOnderHetOvergangsrecht(z);
  if (deel1 === false) return false;
  const deel2 = kern_oudeBesluitLooptDoorNa2026(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 11.3, derde lid: de plicht tot het herzien van het oude besluit: niet ontstaan (hoofdstuk-11.regel:155) */
function artikel11_3_lid3_3(z: ZaakMetElement): Waarheid {
  return niet(kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit(z));
}

/** artikel 11.3, derde lid: de plicht tot het herzien van het oude besluit: loopt (hoofdstuk-11.regel:155) */
function artikel11_3_lid3_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetHerzienVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z);
  if (deel3 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel4 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 11.3, derde lid: de plicht tot het herzien van het oude besluit: nagekomen (hoofdstuk-11.regel:155) */
function artikel11_3_lid3_5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetHerzienVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  // er is niet te laat nagekomen
  const deel3 = niet(en(vanToepassing_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetHerzienVanHetOudeBesluit?.dagVanNakoming, kern_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z))));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 11.3, derde lid: de plicht tot het herzien van het oude besluit: te laat nagekomen (hoofdstuk-11.regel:155) */
function artikel11_3_lid3_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetHerzienVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z);
  if (deel3 === false) return false;
  // er is na de laatste dag nagekomen
  const deel4 = vergelijkDatum(">", z.plichtTotHetHerzienVanHetOudeBesluit?.dagVanNakoming, kern_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 11.3, derde lid: de plicht tot het herzien van het oude besluit: niet nagekomen (hoofdstuk-11.regel:155) */
function artikel11_3_lid3_7(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetHerzienVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z);
  if (deel3 === false) return false;
  // de laatste dag is dan voorbij
  const deel4 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 11.3, derde lid: de plicht tot het herzien van het oude besluit: niet vast te stellen (hoofdstuk-11.regel:155) */
function artikel11_3_lid3_8(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetHerzienVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  const deel3 = niet(vanToepassing_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.4, zevende lid: Het onderzoek vereist geen aanvullend onderzoek (nissewaard.regel:156) */
function artikel2_4_lid7_2(z: ZaakMetElement): Waarheid {
  const deel1 = z.dossieronderzoek?.isGedaan;
  if (deel1 === false) return false;
  const deel2 = z.vraagverhelderingsgesprek?.isGevoerd;
  if (deel2 === false) return false;
  const deel3 = jaOfNee(waardeVanOordeel(z.onderzoek?.biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak, organen_2));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 11.3: de plicht tot het omzetten van het oude besluit: niet ontstaan (hoofdstuk-11.regel:157) */
function artikel11_3(z: ZaakMetElement): Waarheid {
  return niet(kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit(z));
}

/** artikel 11.3: de plicht tot het omzetten van het oude besluit: loopt (hoofdstuk-11.regel:157) */
function artikel11_3_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetOmzettenVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z);
  if (deel3 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel4 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 11.3: de plicht tot het omzetten van het oude besluit: nagekomen (hoofdstuk-11.regel:157) */
function artikel11_3_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetOmzettenVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  // er is niet te laat nagekomen
  const deel3 = niet(en(vanToepassing_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetOmzettenVanHetOudeBesluit?.dagVanNakoming, kern_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z))));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 11.3: de plicht tot het omzetten van het oude besluit: te laat nagekomen (hoofdstuk-11.regel:157) */
function artikel11_3_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetOmzettenVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z);
  if (deel3 === false) return false;
  // er is na de laatste dag nagekomen
  const deel4 = vergelijkDatum(">", z.plichtTotHetOmzettenVanHetOudeBesluit?.dagVanNakoming, kern_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 11.3: de plicht tot het omzetten van het oude besluit: niet nagekomen (hoofdstuk-11.regel:157) */
function artikel11_3_5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetOmzettenVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z);
  if (deel3 === false) return false;
  // de laatste dag is dan voorbij
  const deel4 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 11.3: de plicht tot het omzetten van het oude besluit: niet vast te stellen (hoofdstuk-11.regel:157) */
function artikel11_3_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetOmzettenVanHetOudeBesluit?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  const deel3 = niet(vanToepassing_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 11.3, derde lid: Het college van de centrumgemeente is verplicht tot het omzetten van het oude besluit uiterlijk op 31 december 2026 (hoofdstuk-11.regel:157) */
function artikel11_3_lid3_9(z: ZaakMetElement): Waarheid {
  const deel1 = kern_oudeBesluitValtOnderHetOvergangsrecht(z);
  if (deel1 === false) return false;
  const deel2 = kern_oudeBesluitLooptDoorNa2026(z);
  if (deel2 === false) return false;
  const deel3 = jaOfNee(waardeVanOordeel(z.oudeBesluit?.moetWordenOmgezet, organen_2));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** Lezing de voorziening geldt als beschermde woonvorm — nog niet gekozen: alle alternatieven tellen */
function lezing_voorzieningGeldtAlsBeschermdeWoonvorm(z: ZaakMetElement): Waarheid {
  return eensgezind(lezing_voorzieningGeldtAlsBeschermdeWoonvorm_a(z), isEen(z.beschikking?.voorziening, regionale_maatwerkvoorziening, "open"));
}

/** Lezing de afwezigheid met een korte onderbreking — nog niet gekozen: alle alternatieven tellen */
function lezing_afwezigheidMetEenKorteOnderbreking(z: ZaakMetElement): number | null | undefined {
  return eensgezind(alsAantal(dagenOver(z, "afwezigheid", z.client?.afwezigheden, (z) => z.afwezigheid?.eersteDag, (z) => z.afwezigheid?.laatsteDag, { totEnMet: z.toetsing?.datum }, 13, (z) => waarvoor_2(z))), alsAantal(dagenOver(z, "afwezigheid", z.client?.afwezigheden, (z) => z.afwezigheid?.eersteDag, (z) => z.afwezigheid?.laatsteDag, { totEnMet: z.toetsing?.datum }, 14, (z) => waarvoor_2(z))));
}

/** artikel 2.4, achtste lid: Het college van de centrumgemeente is bevoegd tot het inwinnen van advies (nissewaard.regel:161) */
function artikel2_4_lid8(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.advies?.isVanBelangVoorHetOnderzoek, organen_2));
  if (deel1 === false) return false;
  const deel2 = z.advies?.komtVanEenGeschikteInstantie;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 11.3, vierde lid: Het college van de centrumgemeente is verplicht tot het omzetten van het oude besluit uiterlijk op de dag van omzetting (hoofdstuk-11.regel:162) */
function artikel11_3_lid4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_oudeBesluitValtOnderHetOvergangsrecht(z);
  if (deel1 === false) return false;
  const deel2 = vergelijkDatum(">=", z.oudeBesluit?.einddatum, "2026-01-01");
  if (deel2 === false) return false;
  const deel3 = vergelijkDatum("<=", z.oudeBesluit?.einddatum, "2026-12-31");
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.5, eerste lid: Het college van de centrumgemeente is bevoegd tot het oproepen en bevragen van de inwoner (nissewaard.regel:167) */
function artikel2_5_lid1(z: ZaakMetElement): Waarheid {
  // a. de oproep kan van belang zijn voor de beoordeling van de aanspraak
  const a = jaOfNee(waardeVanOordeel(z.oproep?.kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak, organen_2));
  if (a === false) return false;
  return a;
}

/** artikel 11.3, vijfde lid: Het toe te passen recht van het bezwaarschrift is de verordening van 2022 (hoofdstuk-11.regel:168) */
function artikel11_3_lid5(z: ZaakMetElement): Waarheid {
  return lezing_bezwaarschriftValtOnderHetOvergangsrecht(z);
}

/** Lezing de afwezigheid met de tweede periode erbij — gekozen: a, de afwezigheid met een korte onderbreking */
function lezing_afwezigheidMetDeTweedePeriodeErbij(z: ZaakMetElement): number | null | undefined {
  return lezing_afwezigheidMetEenKorteOnderbreking(z);
}

/** artikel 2.5, eerste lid: Het college van de centrumgemeente is bevoegd tot het laten bevragen of onderzoeken van de inwoner (nissewaard.regel:170) */
function artikel2_5_lid1_2(z: ZaakMetElement): Waarheid {
  // b. het deskundigenonderzoek kan van belang zijn voor de beoordeling van de aanspraak en gebeurt door aangewezen deskundigen
  const b = jaOfNee(waardeVanOordeel(z.deskundigenonderzoek?.kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak, organen_2));
  if (b === false) return false;
  const b_2 = z.deskundigenonderzoek?.gebeurtDoorAangewezenDeskundigen;
  if (b_2 === false) return false;
  return b && b_2;
}

/** artikel 11.4: Het toe te passen recht van de aanvraag is de verordening van 2026 (hoofdstuk-11.regel:172) */
function artikel11_4(z: ZaakMetElement): Waarheid {
  return vergelijkDatum(">=", z.aanvraag?.datum, "2026-01-01");
}

/** artikel 11.4: Het toe te passen recht van het bezwaarschrift is de verordening van 2026 (hoofdstuk-11.regel:174) */
function artikel11_4_2(z: ZaakMetElement): Waarheid {
  return vergelijkLabel("=", z.bezwaarschrift?.bestredenBesluit, "besluit op grond van de verordening van 2026");
}

/** artikel 2.5, tweede lid: De inwoner is verplicht tot het meewerken aan de oproep (nissewaard.regel:176) */
function artikel2_5_lid2(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.collegeVanDeCentrumgemeente?.heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner, organen_2));
}

/** artikel 2.5, tweede lid: de plicht tot het meewerken aan de oproep: niet ontstaan (nissewaard.regel:176) */
function artikel2_5_lid2_2(z: ZaakMetElement): Waarheid {
  return niet(kern_clientIsVerplichtTotHetMeewerkenAanDeOproep(z));
}

/** artikel 2.5, tweede lid: de plicht tot het meewerken aan de oproep: nagekomen (nissewaard.regel:176) */
function artikel2_5_lid2_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetMeewerkenAanDeOproep(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetMeewerkenAanDeOproep?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.5, tweede lid: de plicht tot het meewerken aan de oproep: niet vast te stellen (nissewaard.regel:176) */
function artikel2_5_lid2_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetMeewerkenAanDeOproep(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetMeewerkenAanDeOproep?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing er structureel te weinig etmalen zijn — nog niet gekozen: alle alternatieven tellen */
function lezing_erStructureelTeWeinigEtmalenZijn(z: ZaakMetElement): Waarheid {
  return eensgezind(vergelijkGetal(">=", aantalOver(z, "verblijfsweek", z.client?.verblijfsweken, (z) => waarvoor(z)), bedrag("10")), vergelijkDagen(">=", dagenTussen(z, "verblijfsweek", z.client?.verblijfsweken, (z) => z.verblijfsweek?.eersteDag, (z) => z.verblijfsweek?.laatsteDag, {}, 0, (z) => waarvoor(z)), aantal(70)));
}

/** artikel 2.5, tweede lid: De inwoner is verplicht tot het meewerken aan de bevraging of het onderzoek (nissewaard.regel:179) */
function artikel2_5_lid2_5(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.collegeVanDeCentrumgemeente?.heeftGebruikgemaaktVanDeBevoegdheidTotHetLatenBevragenOfOnderzoekenVanDeInwoner, organen_2));
}

/** artikel 2.5, tweede lid: de plicht tot het meewerken aan de bevraging of het onderzoek: niet ontstaan (nissewaard.regel:179) */
function artikel2_5_lid2_6(z: ZaakMetElement): Waarheid {
  return niet(kern_clientIsVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek(z));
}

/** artikel 2.5, tweede lid: de plicht tot het meewerken aan de bevraging of het onderzoek: nagekomen (nissewaard.regel:179) */
function artikel2_5_lid2_7(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.5, tweede lid: de plicht tot het meewerken aan de bevraging of het onderzoek: niet vast te stellen (nissewaard.regel:179) */
function artikel2_5_lid2_8(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.5, derde lid: Het college van de centrumgemeente is bevoegd tot het afleggen van een huisbezoek (nissewaard.regel:184) */
function artikel2_5_lid3(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.collegeVanDeCentrumgemeente?.heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner, organen_2));
  if (deel1 === false) return false;
  // de inwoner geen gehoor aan de oproep geeft
  const deel2 = niet(z.client?.geeftGehoorAanDeOproep);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.5, vierde lid: De maatwerkvoorziening mag wegens een afgewezen oplossing worden geweigerd (nissewaard.regel:190) */
function artikel2_5_lid4(z: ZaakMetElement): Waarheid {
  const deel1 = lezing_erIsEenEigenOplossing(z);
  if (deel1 === false) return false;
  const deel2 = artikel2_5_lid4_deel(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.5, vierde lid: De maatwerkvoorziening mag wegens een afgewezen oplossing worden geweigerd (nissewaard.regel:190) */
function artikel2_5_lid4_deel(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.oplossing?.wordtGeweigerdDoor, "cliënt zelf");
  if (deel1 === true) return true;
  const deel2 = bevat(z.oplossing?.wordtGeweigerdDoor, "mantelzorger");
  if (deel2 === true) return true;
  const deel3 = bevat(z.oplossing?.wordtGeweigerdDoor, "sociaal netwerk");
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** artikel 7.1, eerste lid: de plicht tot het melden van de afwezigheid: niet ontstaan (hoofdstuk-7.regel:195) */
function artikel7_1_lid1(z: ZaakMetElement): Waarheid {
  return niet(kern_zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid(z));
}

/** artikel 7.1, eerste lid: De zorgaanbieder is verplicht tot het melden van de afwezigheid (hoofdstuk-7.regel:195) */
function artikel7_1_lid1_2(z: ZaakMetElement): Waarheid {
  const deel1 = lezing_gaatOmBeschermdVerblijfOfBegeleidWonen(z);
  if (deel1 === false) return false;
  const deel2 = lezing_erIsEenAfwezigheidDieGemeldMoetWorden(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.1, eerste lid: de plicht tot het melden van de afwezigheid: loopt (hoofdstuk-7.regel:195) */
function artikel7_1_lid1_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetMeldenVanDeAfwezigheid?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z);
  if (deel3 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel4 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 7.1, eerste lid: de plicht tot het melden van de afwezigheid: nagekomen (hoofdstuk-7.regel:195) */
function artikel7_1_lid1_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetMeldenVanDeAfwezigheid?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  // er is niet te laat nagekomen
  const deel3 = niet(en(vanToepassing_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetMeldenVanDeAfwezigheid?.dagVanNakoming, kern_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z))));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 7.1, eerste lid: de plicht tot het melden van de afwezigheid: te laat nagekomen (hoofdstuk-7.regel:195) */
function artikel7_1_lid1_5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetMeldenVanDeAfwezigheid?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z);
  if (deel3 === false) return false;
  // er is na de laatste dag nagekomen
  const deel4 = vergelijkDatum(">", z.plichtTotHetMeldenVanDeAfwezigheid?.dagVanNakoming, kern_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 7.1, eerste lid: de plicht tot het melden van de afwezigheid: niet nagekomen (hoofdstuk-7.regel:195) */
function artikel7_1_lid1_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetMeldenVanDeAfwezigheid?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z);
  if (deel3 === false) return false;
  // de laatste dag is dan voorbij
  const deel4 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 7.1, eerste lid: de plicht tot het melden van de afwezigheid: niet vast te stellen (hoofdstuk-7.regel:195) */
function artikel7_1_lid1_7(z: ZaakMetElement): Waarheid {
  const deel1 = kern_zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetMeldenVanDeAfwezigheid?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  const deel3 = niet(vanToepassing_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 7.1, eerste lid, tweede volzin: de laatste dag van de plicht tot het melden van de afwezigheid (hoofdstuk-7.regel:197) */
function artikel7_1_lid1_v2(z: ZaakMetElement): Waarheid {
  const deel1 = lezing_gaatOmBeschermdVerblijfOfBegeleidWonen(z);
  if (deel1 === false) return false;
  const deel2 = lezing_erIsEenAfwezigheidDieGemeldMoetWorden(z);
  if (deel2 === false) return false;
  const deel3 = niet(jaOfNee(waardeVanOordeel(z.teMeldenAfwezigheid?.isHerstelgericht, organen_2)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.6, tweede lid: Het onderzoeksverslag is volledig (nissewaard.regel:200) */
function artikel2_6_lid2(z: ZaakMetElement): Waarheid {
  // • het onderzoeksverslag bevat de problematiek op de leefgebieden
  const punt1 = z.onderzoeksverslag?.bevatDeProblematiekOpDeLeefgebieden;
  if (punt1 === false) return false;
  // • het onderzoeksverslag bevat de ondersteuningsbehoefte op de leefgebieden
  const punt2 = z.onderzoeksverslag?.bevatDeOndersteuningsbehoefteOpDeLeefgebieden;
  if (punt2 === false) return false;
  // • het onderzoeksverslag bevat de te behalen resultaten met de periode
  const punt3 = z.onderzoeksverslag?.bevatDeTeBehalenResultatenMetDePeriode;
  if (punt3 === false) return false;
  // • het onderzoeksverslag bevat de conclusie over de noodzaak
  const punt4 = z.onderzoeksverslag?.bevatDeConclusieOverDeNoodzaak;
  if (punt4 === false) return false;
  return punt1 && punt2 && punt3 && punt4;
}

/** artikel 7.1, tweede lid: De inwoner is te lang afwezig door opname of detentie (hoofdstuk-7.regel:205) */
function artikel7_1_lid2(z: ZaakMetElement): Waarheid {
  const deel1 = lezing_gaatOmBeschermdVerblijfOfBegeleidWonen(z);
  if (deel1 === false) return false;
  // de aaneengesloten afwezigheid van de inwoner meer dan 42 dagen is
  const deel2 = vergelijkAantal(">", eenmaal(z, "client.aaneengeslotenAfwezigheid", kern_clientAaneengeslotenAfwezigheid), 42);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.6, derde lid: Het college van de centrumgemeente is verplicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag (nissewaard.regel:208) */
function artikel2_6_lid3(z: ZaakMetElement): Waarheid {
  return z.client?.heeftOpmerkingenOfAanvullingen;
}

/** artikel 2.6, derde lid: de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag: niet ontstaan (nissewaard.regel:208) */
function artikel2_6_lid3_2(z: ZaakMetElement): Waarheid {
  return niet(kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag(z));
}

/** artikel 2.6, derde lid: de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag: nagekomen (nissewaard.regel:208) */
function artikel2_6_lid3_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.6, derde lid: de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag: niet vast te stellen (nissewaard.regel:208) */
function artikel2_6_lid3_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.1, tweede lid: De beschikking wordt opgeschort (hoofdstuk-7.regel:208) */
function artikel7_1_lid2_2(z: ZaakMetElement): Waarheid {
  return eenmaal(z, "client.isTeLangAfwezigDoorOpnameOfDetentie", kern_clientIsTeLangAfwezigDoorOpnameOfDetentie);
}

/** artikel 2.6, derde lid, tweede volzin: de plicht tot het verstrekken van het aangepaste onderzoeksverslag: niet ontstaan (nissewaard.regel:210) */
function artikel2_6_lid3_v2(z: ZaakMetElement): Waarheid {
  return niet(en(kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag(z), niet(en(vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)))));
}

/** artikel 2.6, derde lid, tweede volzin: de plicht tot het verstrekken van het aangepaste onderzoeksverslag: loopt (nissewaard.regel:210) */
function artikel2_6_lid3_v2_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel5 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, derde lid, tweede volzin: de plicht tot het verstrekken van het aangepaste onderzoeksverslag: nagekomen (nissewaard.regel:210) */
function artikel2_6_lid3_v2_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is niet te laat nagekomen
  const deel4 = niet(en(vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag?.dagVanNakoming, kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z))));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.6, derde lid, tweede volzin: de plicht tot het verstrekken van het aangepaste onderzoeksverslag: te laat nagekomen (nissewaard.regel:210) */
function artikel2_6_lid3_v2_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // er is na de laatste dag nagekomen
  const deel5 = vergelijkDatum(">", z.plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag?.dagVanNakoming, kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, derde lid, tweede volzin: de plicht tot het verstrekken van het aangepaste onderzoeksverslag: niet nagekomen (nissewaard.regel:210) */
function artikel2_6_lid3_v2_5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan voorbij
  const deel5 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, derde lid, tweede volzin: de plicht tot het verstrekken van het aangepaste onderzoeksverslag: niet vast te stellen (nissewaard.regel:210) */
function artikel2_6_lid3_v2_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  const deel4 = niet(vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 7.1, derde lid: De inwoner is te lang afwezig door opname of detentie (hoofdstuk-7.regel:213) */
function artikel7_1_lid3(z: ZaakMetElement): Waarheid {
  const deel1 = lezing_gaatOmBeschermdVerblijfOfBegeleidWonen(z);
  if (deel1 === false) return false;
  // de opgetelde afwezigheid van de inwoner meer dan 42 dagen is
  const deel2 = vergelijkAantal(">", eenmaal(z, "client.opgeteldeAfwezigheid", kern_clientOpgeteldeAfwezigheid), 42);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.6, vierde lid: de plicht tot het terugsturen van het ondertekende onderzoeksverslag: niet ontstaan (nissewaard.regel:215) */
function artikel2_6_lid4(z: ZaakMetElement): Waarheid {
  return niet(en(kern_clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag(z), niet(en(vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)))));
}

/** artikel 2.6, vierde lid: de plicht tot het terugsturen van het ondertekende onderzoeksverslag: loopt (nissewaard.regel:215) */
function artikel2_6_lid4_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel5 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, vierde lid: de plicht tot het terugsturen van het ondertekende onderzoeksverslag: nagekomen (nissewaard.regel:215) */
function artikel2_6_lid4_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is niet te laat nagekomen
  const deel4 = niet(en(vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag?.dagVanNakoming, kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z))));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.6, vierde lid: de plicht tot het terugsturen van het ondertekende onderzoeksverslag: te laat nagekomen (nissewaard.regel:215) */
function artikel2_6_lid4_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // er is na de laatste dag nagekomen
  const deel5 = vergelijkDatum(">", z.plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag?.dagVanNakoming, kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, vierde lid: de plicht tot het terugsturen van het ondertekende onderzoeksverslag: niet nagekomen (nissewaard.regel:215) */
function artikel2_6_lid4_5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan voorbij
  const deel5 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, vierde lid: de plicht tot het terugsturen van het ondertekende onderzoeksverslag: niet vast te stellen (nissewaard.regel:215) */
function artikel2_6_lid4_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  const deel4 = niet(vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.6, vierde lid, tweede volzin: de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: niet ontstaan (nissewaard.regel:217) */
function artikel2_6_lid4_v2(z: ZaakMetElement): Waarheid {
  return niet(en(kern_clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag(z), niet(en(vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)))));
}

/** artikel 2.6, vierde lid, tweede volzin: de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: loopt (nissewaard.regel:217) */
function artikel2_6_lid4_v2_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel5 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, vierde lid, tweede volzin: de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: nagekomen (nissewaard.regel:217) */
function artikel2_6_lid4_v2_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is niet te laat nagekomen
  const deel4 = niet(en(vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag?.dagVanNakoming, kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z))));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.6, vierde lid, tweede volzin: de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: te laat nagekomen (nissewaard.regel:217) */
function artikel2_6_lid4_v2_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // er is na de laatste dag nagekomen
  const deel5 = vergelijkDatum(">", z.plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag?.dagVanNakoming, kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, vierde lid, tweede volzin: de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: niet nagekomen (nissewaard.regel:217) */
function artikel2_6_lid4_v2_5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan voorbij
  const deel5 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.6, vierde lid, tweede volzin: de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: niet vast te stellen (nissewaard.regel:217) */
function artikel2_6_lid4_v2_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag(z);
  if (deel1 === false) return false;
  // de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), vergelijkDatum(">", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  const deel4 = niet(vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 7.1, vierde lid: Het college van de centrumgemeente is bevoegd tot het bovenaan de wachtlijst plaatsen van de inwoner (hoofdstuk-7.regel:218) */
function artikel7_1_lid4(z: ZaakMetElement): Waarheid {
  const deel1 = artikel7_1_lid4_deel(z);
  if (deel1 === false) return false;
  // de datum van de terugkeer op of vóór de einddatum van de beschikking ligt
  const deel2 = vergelijkDatum("<=", z.terugkeer?.datum, z.beschikking?.einddatum);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.1, vierde lid: Het college van de centrumgemeente is bevoegd tot het bovenaan de wachtlijst plaatsen van de inwoner (hoofdstuk-7.regel:218) */
function artikel7_1_lid4_deel(z: ZaakMetElement): Waarheid {
  // • het gaat om beschermd verblijf of begeleid wonen
  const punt1 = lezing_gaatOmBeschermdVerblijfOfBegeleidWonen(z);
  if (punt1 === false) return false;
  // • de inwoner is te lang afwezig door opname of detentie
  const punt2 = eenmaal(z, "client.isTeLangAfwezigDoorOpnameOfDetentie", kern_clientIsTeLangAfwezigDoorOpnameOfDetentie);
  if (punt2 === false) return false;
  // • de inwoner is zijn plek kwijtgeraakt
  const punt3 = z.client?.isZijnPlekKwijtgeraakt;
  if (punt3 === false) return false;
  // • de inwoner heeft geen schuld aan het verlies van zijn plek
  const punt4 = niet(jaOfNee(waardeVanOordeel(z.client?.heeftSchuldAanHetVerliesVanZijnPlek, organen_2)));
  if (punt4 === false) return false;
  return punt1 && punt2 && punt3 && punt4;
}

/** artikel 2.7: Het onderzoeksverslag geldt als aanvraag (nissewaard.regel:222) */
function artikel2_7(z: ZaakMetElement): Waarheid {
  const deel1 = z.onderzoeksverslag?.isOndertekend;
  if (deel1 === false) return false;
  const deel2 = z.onderzoeksverslag?.isTeruggestuurd;
  if (deel2 === false) return false;
  const deel3 = z.onderzoeksverslag?.vermeldtDatDeInwonerEenAanvraagWilIndienen;
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.8: de plicht tot het informeren over cliëntondersteuning: niet ontstaan (nissewaard.regel:226) */
function artikel2_8(z: ZaakMetElement): Waarheid {
  return niet(kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetInformerenOverClientondersteuning(z));
}

/** artikel 2.8: de plicht tot het informeren over cliëntondersteuning: nagekomen (nissewaard.regel:226) */
function artikel2_8_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetInformerenOverClientondersteuning(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetInformerenOverClientondersteuning?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.8: de plicht tot het informeren over cliëntondersteuning: niet vast te stellen (nissewaard.regel:226) */
function artikel2_8_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetInformerenOverClientondersteuning(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetInformerenOverClientondersteuning?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.8: Het college van de gemeente van de melding is verplicht tot het bieden van cliëntondersteuning (nissewaard.regel:227) */
function artikel2_8_4(z: ZaakMetElement): Waarheid {
  return z.client?.wenstClientondersteuning;
}

/** artikel 2.8: de plicht tot het bieden van cliëntondersteuning: niet ontstaan (nissewaard.regel:227) */
function artikel2_8_5(z: ZaakMetElement): Waarheid {
  return niet(kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetBiedenVanClientondersteuning(z));
}

/** artikel 2.8: de plicht tot het bieden van cliëntondersteuning: nagekomen (nissewaard.regel:227) */
function artikel2_8_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetBiedenVanClientondersteuning(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetBiedenVanClientondersteuning?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.8: de plicht tot het bieden van cliëntondersteuning: niet vast te stellen (nissewaard.regel:227) */
function artikel2_8_7(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetBiedenVanClientondersteuning(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetBiedenVanClientondersteuning?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.1, vijfde lid: De inwoner is te lang afwezig wegens vakantie (hoofdstuk-7.regel:229) */
function artikel7_1_lid5(z: ZaakMetElement): Waarheid {
  const deel1 = lezing_gaatOmBeschermdVerblijfOfBegeleidWonen(z);
  if (deel1 === false) return false;
  // de vakantiedagen van de inwoner meer dan 28 dagen is
  const deel2 = vergelijkAantal(">", eenmaal(z, "client.vakantiedagen", kern_clientVakantiedagen), 28);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.1, vijfde lid, tweede volzin: De beschikking wordt opgeschort (hoofdstuk-7.regel:231) */
function artikel7_1_lid5_v2(z: ZaakMetElement): Waarheid {
  return eenmaal(z, "client.isTeLangAfwezigWegensVakantie", kern_clientIsTeLangAfwezigWegensVakantie);
}

/** artikel 7.1, zesde lid: Een verblijfsweek telt te weinig etmalen (hoofdstuk-7.regel:235) */
function artikel7_1_lid6(z: ZaakMetElement): Waarheid {
  return vergelijkAantal("<", z.verblijfsweek?.etmalen, 5);
}

/** artikel 7.1, zesde lid, tweede volzin: Het college van de centrumgemeente is verplicht tot het opnieuw toetsen van de noodzaak (hoofdstuk-7.regel:236) */
function artikel7_1_lid6_v2(z: ZaakMetElement): Waarheid {
  const deel1 = lezing_gaatOmBeschermdVerblijfOfBegeleidWonen(z);
  if (deel1 === false) return false;
  const deel2 = lezing_erStructureelTeWeinigEtmalenZijn(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.1, zesde lid, tweede volzin: de plicht tot het opnieuw toetsen van de noodzaak: niet ontstaan (hoofdstuk-7.regel:236) */
function artikel7_1_lid6_v2_2(z: ZaakMetElement): Waarheid {
  return niet(eenmaal(z, "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwToetsenVanDeNoodzaak));
}

/** artikel 7.1, zesde lid, tweede volzin: de plicht tot het opnieuw toetsen van de noodzaak: nagekomen (hoofdstuk-7.regel:236) */
function artikel7_1_lid6_v2_3(z: ZaakMetElement): Waarheid {
  const deel1 = eenmaal(z, "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwToetsenVanDeNoodzaak);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetOpnieuwToetsenVanDeNoodzaak?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.1, zesde lid, tweede volzin: de plicht tot het opnieuw toetsen van de noodzaak: niet vast te stellen (hoofdstuk-7.regel:236) */
function artikel7_1_lid6_v2_4(z: ZaakMetElement): Waarheid {
  const deel1 = eenmaal(z, "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwToetsenVanDeNoodzaak);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetOpnieuwToetsenVanDeNoodzaak?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt voldoet aan de algemene criteria (nissewaard.regel:238) */
function artikel3_2_lid1_3(z: ZaakMetElement): Waarheid {
  // a. de cliënt is 18 jaar of ouder
  const a = lezing_clientIs18JaarOfOuder(z);
  if (a === false) return false;
  // b. de cliënt heeft de Nederlandse nationaliteit of verblijft legaal in Nederland
  const b = of(z.client?.heeftDeNederlandseNationaliteit, z.client?.verblijftLegaalInNederland);
  if (b === false) return false;
  // c. de cliënt is bekend met ten minste één van: psychiatrische problematiek, psychische problematiek, psychosociale problematiek of licht verstandelijke beperking
  const c = artikel3_2_lid1_c(z);
  if (c === false) return false;
  // d. er is sprake van onvermogen om zich te handhaven of zelfstandig te wonen
  const d = lezing_erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen(z);
  if (d === false) return false;
  // e. er is geen aanspraak op een voorliggende voorziening
  const e = niet(lezing_erIsAanspraakOpEenVoorliggendeVoorziening(z));
  if (e === false) return false;
  // f. de belemmeringen zijn niet van kortdurende aard en er is een reëel perspectief op vergroten van de zelfredzaamheid
  const f = niet(jaOfNee(waardeVanOordeel(z.belemmeringen?.zijnVanKortdurendeAard, organen_2)));
  if (f === false) return false;
  const f_2 = jaOfNee(waardeVanOordeel(z.zaak?.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid, organen_2));
  if (f_2 === false) return false;
  // g. de cliënt heeft professionele ondersteuning nodig buiten kantoortijden
  const g = jaOfNee(waardeVanOordeel(z.client?.heeftProfessioneleOndersteuningNodigBuitenKantoortijden, organen_2));
  if (g === false) return false;
  // h. de cliënt wil en accepteert een ondersteuningstraject
  const h = z.client?.wilEnAccepteertEenOndersteuningstraject;
  if (h === false) return false;
  return a && b && c && d && e && f && f_2 && g && h;
}

/** artikel 3.2, eerste lid, onderdeel c */
function artikel3_2_lid1_c(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.isBekendMet, "psychiatrische problematiek");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.isBekendMet, "psychische problematiek");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.isBekendMet, "psychosociale problematiek");
  if (deel3 === true) return true;
  const deel4 = bevat(z.client?.isBekendMet, "licht verstandelijke beperking");
  if (deel4 === true) return true;
  return of(deel1, deel2, deel3, deel4);
}

/** artikel 7.2, eerste lid: De wijziging moet worden gemeld (hoofdstuk-7.regel:242) */
function artikel7_2_lid1(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.wijziging?.betreft, "ondersteuningsvorm");
  if (deel1 === true) return true;
  const deel2 = bevat(z.wijziging?.betreft, "ondersteuningsintensiteit");
  if (deel2 === true) return true;
  const deel3 = bevat(z.wijziging?.betreft, "arrangementsonderdelen");
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** artikel 7.2, eerste lid, tweede volzin: Het college van de centrumgemeente is verplicht tot het opnieuw indiceren van de inwoner (hoofdstuk-7.regel:245) */
function artikel7_2_lid1_v2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_wijzigingMoetWordenGemeld(z);
  if (deel1 === false) return false;
  const deel2 = z.wijziging?.isGemeld;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.2, eerste lid, tweede volzin: de plicht tot het opnieuw indiceren van de inwoner: niet ontstaan (hoofdstuk-7.regel:245) */
function artikel7_2_lid1_v2_2(z: ZaakMetElement): Waarheid {
  return niet(kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwIndicerenVanDeInwoner(z));
}

/** artikel 7.2, eerste lid, tweede volzin: de plicht tot het opnieuw indiceren van de inwoner: nagekomen (hoofdstuk-7.regel:245) */
function artikel7_2_lid1_v2_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwIndicerenVanDeInwoner(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetOpnieuwIndicerenVanDeInwoner?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.2, eerste lid, tweede volzin: de plicht tot het opnieuw indiceren van de inwoner: niet vast te stellen (hoofdstuk-7.regel:245) */
function artikel7_2_lid1_v2_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwIndicerenVanDeInwoner(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetOpnieuwIndicerenVanDeInwoner?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7.2, eerste lid: Het college van de centrumgemeente is bevoegd tot het aanpassen of beëindigen van de beschikking (hoofdstuk-7.regel:247) */
function artikel7_2_lid1_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_wijzigingMoetWordenGemeld(z);
  if (deel1 === false) return false;
  const deel2 = z.client?.isOpnieuwGeindiceerd;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft een voorliggende voorziening (nissewaard.regel:251) */
function artikel3_2_lid1(z: ZaakMetElement): Waarheid {
  const deel1 = artikel3_2_lid1_deel(z);
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.voorliggendeOplossing?.isPassendEnToereikend, organen_2));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft een voorliggende voorziening (nissewaard.regel:251) */
function artikel3_2_lid1_deel(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.kanAanspraakMakenOpEenVoorzieningUit, "Zorgverzekeringswet");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.kanAanspraakMakenOpEenVoorzieningUit, "Jeugdwet");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.kanAanspraakMakenOpEenVoorzieningUit, "Wet langdurige zorg");
  if (deel3 === true) return true;
  const deel4 = bevat(z.client?.kanAanspraakMakenOpEenVoorzieningUit, "Wet forensische zorg");
  if (deel4 === true) return true;
  const deel5 = bevat(z.client?.kanAanspraakMakenOpEenVoorzieningUit, "Wet verplichte ggz");
  if (deel5 === true) return true;
  return of(deel1, deel2, deel3, deel4, deel5);
}

/** artikel 7.2, tweede lid: Het college van de centrumgemeente is bevoegd tot het toeleiden van de inwoner naar een andere aanbieder (hoofdstuk-7.regel:251) */
function artikel7_2_lid2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_wijzigingMoetWordenGemeld(z);
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.wijziging?.isHetGevolgVanStructureleWeigering, organen_2));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft een voorliggende voorziening (nissewaard.regel:255) */
function artikel3_2_lid1_2(z: ZaakMetElement): Waarheid {
  return lezing_erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden(z);
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_10(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_individuele_begeleiding_plus(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_11(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_safehouse(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_12(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_time_out(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_13(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_uitstroombegeleiding(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_begeleid_wonen_voor_gezinnen(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_begeleid_wonen(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_intensief(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_7(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_regulier(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_8(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_semimuraal(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, eerste lid: De cliënt heeft aanspraak op elke voorziening (nissewaard.regel:257) */
function artikel3_2_lid1_9(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeAlgemeneCriteria(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_specialistisch(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, tweede lid: De cliënt voldoet aan de criteria voor begeleid wonen (nissewaard.regel:262) */
function artikel3_2_lid2(z: ZaakMetElement): Waarheid {
  // a. de problemen werken belemmerend op functioneren en ontwikkeling
  const a = jaOfNee(waardeVanOordeel(z.problemen?.werkenBelemmerendOpFunctionerenEnOntwikkeling, organen_2));
  if (a === false) return false;
  // b. er is sprake van tekortschietende zelfzorg
  const b = lezing_erIsSprakeVanTekortschietendeZelfzorg(z);
  if (b === false) return false;
  // c. de cliënt heeft ondersteuning nodig bij het initiëren van taken en heeft ondersteuning nodig bij het nemen van beslissingen
  const c = jaOfNee(waardeVanOordeel(z.client?.heeftOndersteuningNodigBijHetInitierenVanTaken, organen_2));
  if (c === false) return false;
  const c_2 = jaOfNee(waardeVanOordeel(z.client?.heeftOndersteuningNodigBijHetNemenVanBeslissingen, organen_2));
  if (c_2 === false) return false;
  // d. de cliënt heeft naast planbare zorg ook begeleiding buiten kantoortijden nodig
  const d = jaOfNee(waardeVanOordeel(z.client?.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig, organen_2));
  if (d === false) return false;
  // e. de thuissituatie is onveilig voor de cliënt of is onveilig door de cliënt
  const e = of(jaOfNee(waardeVanOordeel(z.thuissituatie?.isOnveiligVoorDeClient, organen_2)), jaOfNee(waardeVanOordeel(z.thuissituatie?.isOnveiligDoorDeClient, organen_2)));
  if (e === false) return false;
  // f. de cliënt heeft geen functionerend sociaal netwerk of bevindt zich in een onveilig netwerk of bevindt zich in een netwerk dat de zelfredzaamheid belemmert
  const f = artikel3_2_lid2_f(z);
  if (f === false) return false;
  // g. de cliënt heeft perspectief op uitstroom binnen twee jaar
  const g = jaOfNee(waardeVanOordeel(z.client?.heeftPerspectiefOpUitstroomBinnenTweeJaar, organen_2));
  if (g === false) return false;
  return a && b && c && c_2 && d && e && f && g;
}

/** artikel 3.2, tweede lid, onderdeel f */
function artikel3_2_lid2_f(z: ZaakMetElement): Waarheid {
  // de cliënt heeft geen functionerend sociaal netwerk
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.client?.heeftEenFunctionerendSociaalNetwerk, organen_2)));
  if (deel1 === true) return true;
  const deel2 = jaOfNee(waardeVanOordeel(z.client?.bevindtZichInEenOnveiligNetwerk, organen_2));
  if (deel2 === true) return true;
  const deel3 = jaOfNee(waardeVanOordeel(z.client?.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert, organen_2));
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** artikel 3.2, derde lid: De cliënt voldoet aan de criteria voor begeleid wonen voor gezinnen (nissewaard.regel:275) */
function artikel3_2_lid3(z: ZaakMetElement): Waarheid {
  // a. het aantal ouders van het gezin is ten minste 1 en het aantal minderjarige kinderen van het gezin is ten minste 1
  const a = vergelijkDecimaal(">=", z.gezin?.aantalOuders, "1");
  if (a === false) return false;
  // a. het aantal minderjarige kinderen van het gezin is ten minste 1
  const a_2 = vergelijkDecimaal(">=", z.gezin?.aantalMinderjarigeKinderen, "1");
  if (a_2 === false) return false;
  // b. de ondersteuningsbehoefte ligt bij de ouder en is niet beperkt tot opvoedondersteuning
  const b = jaOfNee(waardeVanOordeel(z.ondersteuningsbehoefte?.ligtBijDeOuder, organen_2));
  if (b === false) return false;
  // b. de ondersteuningsbehoefte is niet beperkt tot opvoedondersteuning
  const b_2 = niet(jaOfNee(waardeVanOordeel(z.ondersteuningsbehoefte?.isBeperktTotOpvoedondersteuning, organen_2)));
  if (b_2 === false) return false;
  return a && a_2 && b && b_2;
}

/** artikel 3.2, derde lid: De cliënt voldoet alleen aan de criteria voor begeleid wonen voor gezinnen (nissewaard.regel:280) */
function artikel3_2_lid3_2(z: ZaakMetElement): Waarheid {
  return kern_clientVoldoetAanDeCriteriaVoor_begeleid_wonen(z);
}

/** artikel 3.2, vierde lid: De cliënt komt in aanmerking voor de aanvullende vergoeding begeleid wonen (nissewaard.regel:284) */
function artikel3_2_lid4(z: ZaakMetElement): Waarheid {
  // a. er is aanspraak op een beschermde woonvorm
  const a = lezing_erIsAanspraakOpEenBeschermdeWoonvorm(z);
  if (a === false) return false;
  // c. aan alle volgende voorwaarden is voldaan:
  const c = artikel3_2_lid4_c(z);
  if (c === false) return false;
  return a && c;
}

/** artikel 3.2, vierde lid, onderdeel c */
function artikel3_2_lid4_c(z: ZaakMetElement): Waarheid {
  // i. de cliënt heeft een indicatie voor begeleid wonen of begeleid wonen voor gezinnen
  const i = of(bevat(z.client?.heeftEenIndicatieVoor, "begeleid wonen"), bevat(z.client?.heeftEenIndicatieVoor, "begeleid wonen voor gezinnen"));
  if (i === false) return false;
  // ii. er is sprake van intermediaire verhuur
  const ii = z.zaak?.erIsSprakeVanIntermediaireVerhuur;
  if (ii === false) return false;
  return i && ii;
}

/** artikel 3.2, vijfde lid: De cliënt voldoet aan de criteria voor beschermd verblijf semimuraal (nissewaard.regel:293) */
function artikel3_2_lid5(z: ZaakMetElement): Waarheid {
  // a. de cliënt heeft lichte tot matige psychische of psychosociale problematiek of een beperking en kan met enige begeleiding relatief zelfstandig functioneren
  const a = jaOfNee(waardeVanOordeel(z.client?.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking, organen_2));
  if (a === false) return false;
  const a_2 = jaOfNee(waardeVanOordeel(z.client?.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren, organen_2));
  if (a_2 === false) return false;
  // b. de cliënt is psychisch stabiel
  const b = jaOfNee(waardeVanOordeel(z.client?.isPsychischStabiel, organen_2));
  if (b === false) return false;
  // c. de cliënt heeft ondersteuning nodig met beperkte intensiteit
  const c = jaOfNee(waardeVanOordeel(z.client?.heeftOndersteuningNodigMetBeperkteIntensiteit, organen_2));
  if (c === false) return false;
  // d. de cliënt is enigszins kwetsbaar
  const d = jaOfNee(waardeVanOordeel(z.client?.isEnigszinsKwetsbaar, organen_2));
  if (d === false) return false;
  // e. de cliënt is grotendeels zelfstandig en heeft behoefte aan structuur en ondersteuning bij dagelijkse activiteiten
  const e = jaOfNee(waardeVanOordeel(z.client?.isGrotendeelsZelfstandig, organen_2));
  if (e === false) return false;
  const e_2 = jaOfNee(waardeVanOordeel(z.client?.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten, organen_2));
  if (e_2 === false) return false;
  // f. de cliënt kan in principe zonder 24-uurs toezicht en heeft baat bij regelmatige begeleiding en een veilige woonomgeving
  const f = jaOfNee(waardeVanOordeel(z.client?.kanInPrincipeZonder24UursToezicht, organen_2));
  if (f === false) return false;
  const f_2 = jaOfNee(waardeVanOordeel(z.client?.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving, organen_2));
  if (f_2 === false) return false;
  return a && a_2 && b && c && d && e && e_2 && f && f_2;
}

/** artikel 3.2, zesde lid: De cliënt voldoet aan de criteria voor beschermd verblijf regulier (nissewaard.regel:306) */
function artikel3_2_lid6(z: ZaakMetElement): Waarheid {
  // a. de cliënt heeft matige tot complexe psychische of psychosociale problematiek of een beperking en kan niet volledig zelfstandig wonen en heeft intensievere ondersteuning nodig
  const a = jaOfNee(waardeVanOordeel(z.client?.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking, organen_2));
  if (a === false) return false;
  // a. de cliënt kan niet volledig zelfstandig wonen
  const a_2 = niet(jaOfNee(waardeVanOordeel(z.client?.kanVolledigZelfstandigWonen, organen_2)));
  if (a_2 === false) return false;
  const a_3 = jaOfNee(waardeVanOordeel(z.client?.heeftIntensievereOndersteuningNodig, organen_2));
  if (a_3 === false) return false;
  // b. de cliënt heeft behoefte aan dagelijkse gestructureerde begeleiding en ondersteuning
  const b = jaOfNee(waardeVanOordeel(z.client?.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning, organen_2));
  if (b === false) return false;
  // c. de cliënt vertoont regelmatig risicogedrag
  const c = jaOfNee(waardeVanOordeel(z.client?.vertoontRegelmatigRisicogedrag, organen_2));
  if (c === false) return false;
  // d. de cliënt heeft ondersteuning nodig op meerdere levensgebieden
  const d = jaOfNee(waardeVanOordeel(z.client?.heeftOndersteuningNodigOpMeerdereLevensgebieden, organen_2));
  if (d === false) return false;
  // e. de cliënt heeft ondersteuning nodig op geplande en ongeplande momenten en moet 24/7 kunnen terugvallen op aanwezige begeleiding
  const e = jaOfNee(waardeVanOordeel(z.client?.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten, organen_2));
  if (e === false) return false;
  const e_2 = jaOfNee(waardeVanOordeel(z.client?.moet247KunnenTerugvallenOpAanwezigeBegeleiding, organen_2));
  if (e_2 === false) return false;
  // f. de cliënt heeft ondersteuning nodig bij het voeren van regie en dreigt zelfredzaamheid te verliezen
  const f = jaOfNee(waardeVanOordeel(z.client?.heeftOndersteuningNodigBijHetVoerenVanRegie, organen_2));
  if (f === false) return false;
  const f_2 = jaOfNee(waardeVanOordeel(z.client?.dreigtZelfredzaamheidTeVerliezen, organen_2));
  if (f_2 === false) return false;
  return a && a_2 && a_3 && b && c && d && e && e_2 && f && f_2;
}

/** artikel 3.2, zevende lid: De cliënt voldoet aan de criteria voor beschermd verblijf intensief (nissewaard.regel:318) */
function artikel3_2_lid7_2(z: ZaakMetElement): Waarheid {
  // a. de cliënt heeft ernstige en complexe psychische problematiek
  const a = jaOfNee(waardeVanOordeel(z.client?.heeftErnstigeEnComplexePsychischeProblematiek, organen_2));
  if (a === false) return false;
  // b. de diagnose is gesteld door een gekwalificeerde professional en is bruikbaar
  const b = z.diagnose?.isGesteldDoorEenGekwalificeerdeProfessional;
  if (b === false) return false;
  const b_2 = kern_diagnoseIsBruikbaar(z);
  if (b_2 === false) return false;
  // c. de cliënt heeft ondersteuning nodig bij het voeren van regie en er is sprake van zwaar regieverlies
  const c = jaOfNee(waardeVanOordeel(z.client?.heeftOndersteuningNodigBijHetVoerenVanRegie, organen_2));
  if (c === false) return false;
  const c_2 = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanZwaarRegieverlies, organen_2));
  if (c_2 === false) return false;
  // d. de cliënt heeft behoefte aan directe nabijheid en heeft behoefte aan constante aansturing
  const d = jaOfNee(waardeVanOordeel(z.client?.heeftBehoefteAanDirecteNabijheid, organen_2));
  if (d === false) return false;
  const d_2 = jaOfNee(waardeVanOordeel(z.client?.heeftBehoefteAanConstanteAansturing, organen_2));
  if (d_2 === false) return false;
  // e. er is een structureel of acuut risico op schadelijk gedrag en er is intensieve begeleiding met toezicht vereist
  const e = jaOfNee(waardeVanOordeel(z.zaak?.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag, organen_2));
  if (e === false) return false;
  const e_2 = jaOfNee(waardeVanOordeel(z.zaak?.erIsIntensieveBegeleidingMetToezichtVereist, organen_2));
  if (e_2 === false) return false;
  // f. de cliënt heeft continue zorg nodig
  const f = jaOfNee(waardeVanOordeel(z.client?.heeftContinueZorgNodig, organen_2));
  if (f === false) return false;
  // g. de cliënt heeft outreachende begeleiding nodig en kan zijn hulpvraag niet formuleren en kan zijn hulpvraag niet uitstellen
  const g = jaOfNee(waardeVanOordeel(z.client?.heeftOutreachendeBegeleidingNodig, organen_2));
  if (g === false) return false;
  // g. de cliënt kan zijn hulpvraag niet formuleren
  const g_2 = niet(jaOfNee(waardeVanOordeel(z.client?.kanZijnHulpvraagFormuleren, organen_2)));
  if (g_2 === false) return false;
  // g. de cliënt kan zijn hulpvraag niet uitstellen
  const g_3 = niet(jaOfNee(waardeVanOordeel(z.client?.kanZijnHulpvraagUitstellen, organen_2)));
  if (g_3 === false) return false;
  return a && b && b_2 && c && c_2 && d && d_2 && e && e_2 && f && g && g_2 && g_3;
}

/** artikel 3.2, zevende lid: De diagnose is bruikbaar (nissewaard.regel:328) */
function artikel3_2_lid7(z: ZaakMetElement): Waarheid {
  // de ouderdom van de diagnose op de peildatum van de diagnose ten hoogste 5 jaar is
  const deel1 = verstreken(z.diagnose?.datum, kern_diagnosePeildatum(z), "<=", 5, "jaar");
  if (deel1 === true) return true;
  const deel2 = jaOfNee(waardeVanOordeel(z.aanvraag?.onderbouwtDatDeProblematiekOngewijzigdIs, organen_2));
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 3.2, achtste lid: De cliënt voldoet aan de criteria voor time-out (nissewaard.regel:336) */
function artikel3_2_lid8_3(z: ZaakMetElement): Waarheid {
  // a. de cliënt verblijft thuis met een indicatie of wachtlijstbeschikking
  const a = kern_clientVerblijftThuisMetEenIndicatieOfWachtlijstbeschikking(z);
  if (a === false) return false;
  // b. de cliënt kan na afloop terug naar de plek waar hij vandaan kwam
  const b = jaOfNee(waardeVanOordeel(z.client?.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam, organen_2));
  if (b === false) return false;
  // c. de cliënt heeft tijdelijk extra rust, structuur en begeleiding nodig en het verblijf duurt 10 tot 14 dagen
  const c = jaOfNee(waardeVanOordeel(z.client?.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig, organen_2));
  if (c === false) return false;
  const c_2 = lezing_verblijfDuurt10Tot14Dagen(z);
  if (c_2 === false) return false;
  // d. er is sprake van decompensatie in de thuissituatie
  const d = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanDecompensatieInDeThuissituatie, organen_2));
  if (d === false) return false;
  // e. er is geen sprake van een crisis die time-out uitsluit
  const e = niet(lezing_erIsSprakeVanEenCrisisDieTimeOutUitsluit(z));
  if (e === false) return false;
  return a && b && c && c_2 && d && e;
}

/** artikel 3.2, achtste lid: De cliënt verblijft thuis met een indicatie of wachtlijstbeschikking (nissewaard.regel:344) */
function artikel3_2_lid8(z: ZaakMetElement): Waarheid {
  const deel1 = z.client?.verblijftInEenThuissituatie;
  if (deel1 === false) return false;
  const deel2 = bevat(z.client?.heeftEenIndicatieVoor, "individuele begeleiding plus");
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, achtste lid: De cliënt verblijft thuis met een indicatie of wachtlijstbeschikking (nissewaard.regel:347) */
function artikel3_2_lid8_2(z: ZaakMetElement): Waarheid {
  const deel1 = z.client?.verblijftInEenThuissituatie;
  if (deel1 === false) return false;
  const deel2 = lezing_erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.2, achtste lid: Er is gevaar voor iemand (nissewaard.regel:350) */
function artikel3_2_lid8_4(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.zaak?.erIsDirectGevaarVoorDeClientZelf, organen_2));
  if (deel1 === true) return true;
  const deel2 = jaOfNee(waardeVanOordeel(z.zaak?.erIsDirectGevaarVoorAnderen, organen_2));
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 3.2, negende lid: De cliënt voldoet aan de criteria voor beschermd verblijf specialistisch (nissewaard.regel:354) */
function artikel3_2_lid9(z: ZaakMetElement): Waarheid {
  // a. de cliënt is bekend met alle van: psychiatrische problematiek, licht verstandelijke beperking en verslavingsproblematiek
  const a = bevat(z.client?.isBekendMet, "psychiatrische problematiek");
  if (a === false) return false;
  const a_2 = bevat(z.client?.isBekendMet, "licht verstandelijke beperking");
  if (a_2 === false) return false;
  const a_3 = bevat(z.client?.isBekendMet, "verslavingsproblematiek");
  if (a_3 === false) return false;
  // b. de diagnose is gesteld door een gekwalificeerde professional en is bruikbaar
  const b = z.diagnose?.isGesteldDoorEenGekwalificeerdeProfessional;
  if (b === false) return false;
  const b_2 = kern_diagnoseIsBruikbaar(z);
  if (b_2 === false) return false;
  // c. de cliënt heeft 24/7 ondersteuning en toezicht nodig
  const c = jaOfNee(waardeVanOordeel(z.client?.heeft247OndersteuningEnToezichtNodig, organen_2));
  if (c === false) return false;
  // d. de cliënt heeft geen stabiele en toereikende huisvesting of veroorzaakt woonoverlast
  const d = of(niet(jaOfNee(waardeVanOordeel(z.client?.heeftStabieleEnToereikendeHuisvesting, organen_2))), jaOfNee(waardeVanOordeel(z.client?.veroorzaaktWoonoverlast, organen_2)));
  if (d === false) return false;
  // e. er is sprake van overlastgevend middelengebruik
  const e = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanOverlastgevendMiddelengebruik, organen_2));
  if (e === false) return false;
  // f. er is perspectief op behandeling
  const f = jaOfNee(waardeVanOordeel(z.zaak?.erIsPerspectiefOpBehandeling, organen_2));
  if (f === false) return false;
  // g. de cliënt vertoont regelmatig of continu schadelijk gedrag en heeft crisisinterventie nodig en heeft gespecialiseerde zorg nodig
  const g = jaOfNee(waardeVanOordeel(z.client?.vertoontRegelmatigOfContinuSchadelijkGedrag, organen_2));
  if (g === false) return false;
  const g_2 = jaOfNee(waardeVanOordeel(z.client?.heeftCrisisinterventieNodig, organen_2));
  if (g_2 === false) return false;
  const g_3 = jaOfNee(waardeVanOordeel(z.client?.heeftGespecialiseerdeZorgNodig, organen_2));
  if (g_3 === false) return false;
  // h. de cliënt is gemotiveerd en kan zich niet altijd aan de voorwaarden houden
  const h = jaOfNee(waardeVanOordeel(z.client?.isGemotiveerd, organen_2));
  if (h === false) return false;
  // h. de cliënt kan zich niet altijd aan de voorwaarden houden
  const h_2 = niet(jaOfNee(waardeVanOordeel(z.client?.kanZichAltijdAanDeVoorwaardenHouden, organen_2)));
  if (h_2 === false) return false;
  return a && a_2 && a_3 && b && b_2 && c && d && e && f && g && g_2 && g_3 && h && h_2;
}

/** artikel 3.2, tiende lid: De cliënt voldoet alleen aan de criteria voor individuele begeleiding plus (nissewaard.regel:368) */
function artikel3_2_lid10_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_regulier(z);
  if (deel1 === true) return true;
  const deel2 = kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_intensief(z);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 3.2, tiende lid: De cliënt voldoet aan de criteria voor individuele begeleiding plus (nissewaard.regel:371) */
function artikel3_2_lid10(z: ZaakMetElement): Waarheid {
  // a. aan ten minste één van de volgende voorwaarden is voldaan:
  const a = artikel3_2_lid10_a(z);
  if (a === false) return false;
  // b. de lokale begeleiding is niet toereikend en de cliënt heeft naast planbare zorg ook begeleiding buiten kantoortijden nodig
  const b = niet(jaOfNee(waardeVanOordeel(z.lokaleBegeleiding?.isToereikend, organen_2)));
  if (b === false) return false;
  const b_2 = jaOfNee(waardeVanOordeel(z.client?.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig, organen_2));
  if (b_2 === false) return false;
  // c. de cliënt heeft behoefte aan 24/7 bereikbaarheid van begeleiding en kan zijn hulpvraag niet altijd uitstellen
  const c = jaOfNee(waardeVanOordeel(z.client?.heeftBehoefteAan247BereikbaarheidVanBegeleiding, organen_2));
  if (c === false) return false;
  // c. de cliënt kan zijn hulpvraag niet altijd uitstellen
  const c_2 = niet(jaOfNee(waardeVanOordeel(z.client?.kanZijnHulpvraagAltijdUitstellen, organen_2)));
  if (c_2 === false) return false;
  // d. de cliënt heeft nodig dat de aanbieder ongevraagd contact zoekt en heeft nodig dat de aanbieder actief signaleert
  const d = jaOfNee(waardeVanOordeel(z.client?.heeftNodigDatDeAanbiederOngevraagdContactZoekt, organen_2));
  if (d === false) return false;
  const d_2 = jaOfNee(waardeVanOordeel(z.client?.heeftNodigDatDeAanbiederActiefSignaleert, organen_2));
  if (d_2 === false) return false;
  return a && b && b_2 && c && c_2 && d && d_2;
}

/** artikel 3.2, tiende lid, onderdeel a */
function artikel3_2_lid10_a(z: ZaakMetElement): Waarheid {
  // i. de cliënt heeft de ondersteuning nodig voor het behoud van de eigen woonsituatie
  const i = jaOfNee(waardeVanOordeel(z.client?.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie, organen_2));
  if (i === true) return true;
  // ii. de cliënt heeft de ondersteuning nodig in het Sociaal Hostel
  const ii = jaOfNee(waardeVanOordeel(z.client?.heeftDeOndersteuningNodigInHetSociaalHostel, organen_2));
  if (ii === true) return true;
  // iii. de cliënt heeft de ondersteuning nodig ter overbrugging
  const iii = jaOfNee(waardeVanOordeel(z.client?.heeftDeOndersteuningNodigTerOverbrugging, organen_2));
  if (iii === true) return true;
  return of(i, ii, iii);
}

/** artikel 3.2, elfde lid: De cliënt voldoet aan de criteria voor uitstroombegeleiding (nissewaard.regel:384) */
function artikel3_2_lid11(z: ZaakMetElement): Waarheid {
  // a. er is verblijf in begeleid wonen of beschermd verblijf
  const a = lezing_erIsVerblijfInBegeleidWonenOfBeschermdVerblijf(z);
  if (a === false) return false;
  // b. er is een verhuisdatum vastgesteld
  const b = z.zaak?.erIsEenVerhuisdatumVastgesteld;
  if (b === false) return false;
  return a && b;
}

/** artikel 3.2, twaalfde lid: De cliënt voldoet aan de criteria voor safehouse (nissewaard.regel:390) */
function artikel3_2_lid12(z: ZaakMetElement): Waarheid {
  // a. de cliënt heeft een klinische behandeling voor verslaving doorlopen en de behandeling is positief doorlopen
  const a = z.client?.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen;
  if (a === false) return false;
  const a_2 = jaOfNee(waardeVanOordeel(z.behandeling?.isPositiefDoorlopen, organen_2));
  if (a_2 === false) return false;
  // b. de cliënt heeft te maken met complexe multiproblematiek en de multiproblematiek belemmert duurzaam herstel
  const b = jaOfNee(waardeVanOordeel(z.client?.heeftTeMakenMetComplexeMultiproblematiek, organen_2));
  if (b === false) return false;
  const b_2 = jaOfNee(waardeVanOordeel(z.multiproblematiek?.belemmertDuurzaamHerstel, organen_2));
  if (b_2 === false) return false;
  // c. er is noodzaak tot inzet van een safehouse
  const c = jaOfNee(waardeVanOordeel(z.zaak?.erIsNoodzaakTotInzetVanEenSafehouse, organen_2));
  if (c === false) return false;
  // d. de cliënt is gebaat bij een veilige en gestructureerde omgeving zonder het oude netwerk
  const d = jaOfNee(waardeVanOordeel(z.client?.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk, organen_2));
  if (d === false) return false;
  // e. de cliënt heeft perspectief op uitstroom binnen een jaar
  const e = jaOfNee(waardeVanOordeel(z.client?.heeftPerspectiefOpUitstroomBinnenEenJaar, organen_2));
  if (e === false) return false;
  return a && a_2 && b && b_2 && c && d && e;
}

/** artikel 3.2, dertiende lid: De cliënt komt in aanmerking voor de aanvullende vergoeding safehouse 24/7 (nissewaard.regel:399) */
function artikel3_2_lid13(z: ZaakMetElement): Waarheid {
  // a. er is aanspraak op een beschermde woonvorm
  const a = lezing_erIsAanspraakOpEenBeschermdeWoonvorm(z);
  if (a === false) return false;
  // c. aan alle volgende voorwaarden is voldaan:
  const c = en(bevat(z.client?.heeftEenIndicatieVoor, "safehouse"), jaOfNee(waardeVanOordeel(z.zaak?.erIsEenAantoonbareNoodzaakVoor247ToezichtOpLocatie, organen_2)));
  if (c === false) return false;
  // d. de aanvraag onderbouwt de inzet van de aanvullende vergoeding
  const d = jaOfNee(waardeVanOordeel(z.aanvraag?.onderbouwtDeInzetVanDeAanvullendeVergoeding, organen_2));
  if (d === false) return false;
  return a && c && d;
}

/** artikel 3.3, eerste lid: De cliënt komt in aanmerking voor dagbesteding (nissewaard.regel:411) */
function artikel3_3_lid1(z: ZaakMetElement): Waarheid {
  // a. er is een indicatie voor beschermd verblijf of beschermd verblijf specialistisch
  const a = lezing_erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch(z);
  if (a === false) return false;
  // b. er is sprake van onvermogen tot arbeid of opleiding
  const b = lezing_erIsSprakeVanOnvermogenTotArbeidOfOpleiding(z);
  if (b === false) return false;
  // c. de inwoner heeft als bezigheid geen van: vrijwilligerswerk, daginvulling of dagstructurering
  const c = niet(artikel3_3_lid1_c(z));
  if (c === false) return false;
  // d. de inwoner heeft baat bij dagbesteding
  const d = jaOfNee(waardeVanOordeel(z.client?.heeftBaatBijDagbesteding, organen_2));
  if (d === false) return false;
  return a && b && c && d;
}

/** artikel 3.3, eerste lid, onderdeel c */
function artikel3_3_lid1_c(z: ZaakMetElement): Waarheid {
  const deel1 = bevat(z.client?.heeftAlsBezigheid, "vrijwilligerswerk");
  if (deel1 === true) return true;
  const deel2 = bevat(z.client?.heeftAlsBezigheid, "daginvulling");
  if (deel2 === true) return true;
  const deel3 = bevat(z.client?.heeftAlsBezigheid, "dagstructurering");
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** artikel 3.4, eerste lid: De cliënt komt in aanmerking voor vervoer naar dagbesteding (nissewaard.regel:421) */
function artikel3_4_lid1(z: ZaakMetElement): Waarheid {
  // a. er is een indicatie voor beschermd verblijf of beschermd verblijf specialistisch
  const a = lezing_erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch(z);
  if (a === false) return false;
  // b. de cliënt heeft een indicatie voor dagbesteding
  const b = bevat(z.client?.heeftEenIndicatieVoor, "dagbesteding");
  if (b === false) return false;
  // c. er is gebrek aan eigen vervoer
  const c = lezing_erIsGebrekAanEigenVervoer(z);
  if (c === false) return false;
  // d. het vervoer moet door de aanbieder worden georganiseerd
  const d = jaOfNee(waardeVanOordeel(z.vervoer?.moetDoorDeAanbiederWordenGeorganiseerd, organen_2));
  if (d === false) return false;
  return a && b && c && d;
}

/** artikel 3.5, eerste lid: De cliënt komt alleen in aanmerking voor de aanvullende vergoeding voor gezinnen (nissewaard.regel:431) */
function artikel3_5_lid1(z: ZaakMetElement): Waarheid {
  const deel1 = lezing_erIsAanspraakOpEenBeschermdeWoonvorm(z);
  if (deel1 === false) return false;
  const deel2 = z.client?.heeftEenMinderjarigKindDatElkeWeekInwoont;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.5, derde lid: De cliënt komt in aanmerking voor de aanvullende vergoeding voor gezinnen (nissewaard.regel:438) */
function artikel3_5_lid3(z: ZaakMetElement): Waarheid {
  // a. er is een indicatie voor begeleid wonen, beschermd verblijf of time-out
  const a = lezing_erIsEenIndicatieVoorBegeleidWonenBeschermdVerblijfOfTimeOut(z);
  if (a === false) return false;
  // b. het ondersteuningsplan betreft ook de kinderen
  const b = z.ondersteuningsplan?.betreftOokDeKinderen;
  if (b === false) return false;
  // c. het gezin heeft actieve jeugdhulpverleners
  const c = z.gezin?.heeftActieveJeugdhulpverleners;
  if (c === false) return false;
  return a && b && c;
}

/** artikel 3.6, eerste lid: De cliënt komt alleen in aanmerking voor de aanvullende vergoeding wakende wacht (nissewaard.regel:447) */
function artikel3_6_lid1(z: ZaakMetElement): Waarheid {
  return lezing_erIsAanspraakOpEenBeschermdeWoonvorm(z);
}

/** artikel 3.6, derde lid: De cliënt komt in aanmerking voor de aanvullende vergoeding wakende wacht (nissewaard.regel:454) */
function artikel3_6_lid3(z: ZaakMetElement): Waarheid {
  // a. de cliënt heeft een indicatie voor beschermd verblijf intensief of time-out
  const a = of(bevat(z.client?.heeftEenIndicatieVoor, "beschermd verblijf intensief"), bevat(z.client?.heeftEenIndicatieVoor, "time-out"));
  if (a === false) return false;
  // b. er is sprake van complexiteit van de inwoner en zijn context en er is noodzaak tot een wakende wacht en er is sprake van zware ontregeling, agressie of een zware zorgvraag
  const b = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanComplexiteitVanDeInwonerEnZijnContext, organen_2));
  if (b === false) return false;
  const b_2 = jaOfNee(waardeVanOordeel(z.zaak?.erIsNoodzaakTotEenWakendeWacht, organen_2));
  if (b_2 === false) return false;
  const b_3 = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanZwareOntregelingAgressieOfEenZwareZorgvraag, organen_2));
  if (b_3 === false) return false;
  return a && b && b_2 && b_3;
}

/** artikel 3.6, vierde lid: De wakende wacht is op tijd aangevraagd (nissewaard.regel:461) */
function artikel3_6_lid4(z: ZaakMetElement): Waarheid {
  return lezing_aanvraagVanDeWakendeWachtLigtInDeZesWeken(z);
}

/** artikel 3.6, vijfde lid: De ingangsdatum van de wakende wacht is het begin van de terugwerkende kracht (nissewaard.regel:464) */
function artikel3_6_lid5(z: ZaakMetElement): Waarheid {
  return z.wakendeWacht?.isToegekend;
}

/** artikel 3.6, zesde lid: De dag van evaluatie van de wakende wacht is het begin van de evaluatieperiode vermeerderd met 3 maanden (nissewaard.regel:467) */
function artikel3_6_lid6(z: ZaakMetElement): Waarheid {
  const deel1 = z.wakendeWacht?.isToegekend;
  if (deel1 === false) return false;
  // de evaluatietermijn van de wakende wacht 3 maanden is
  const deel2 = vergelijkAantal("=", z.wakendeWacht?.evaluatietermijn, 3);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 3.6, zesde lid: De dag van evaluatie van de wakende wacht is het begin van de evaluatieperiode vermeerderd met 6 maanden (nissewaard.regel:469) */
function artikel3_6_lid6_2(z: ZaakMetElement): Waarheid {
  const deel1 = z.wakendeWacht?.isToegekend;
  if (deel1 === false) return false;
  // de evaluatietermijn van de wakende wacht 6 maanden is
  const deel2 = vergelijkAantal("=", z.wakendeWacht?.evaluatietermijn, 6);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 5.1, eerste lid: De Pgb-aanvraag is op tijd ingediend (nissewaard.regel:477) */
function artikel5_1_lid1_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_pgbAanvraagKomtNaDeUitkomstVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_pgbAanvraagKomtVoorDeBeschikking(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 5.1, eerste lid: De Pgb-aanvraag komt na de uitkomst van het onderzoek (nissewaard.regel:479) */
function artikel5_1_lid1(z: ZaakMetElement): Waarheid {
  return vergelijkDatum(">", z.pgbAanvraag?.datum, z.uitkomstVanHetOnderzoek?.datum);
}

/** artikel 5.1, eerste lid: De Pgb-aanvraag komt na de uitkomst van het onderzoek (nissewaard.regel:481) */
function artikel5_1_lid1_2(z: ZaakMetElement): Waarheid {
  // de datum van de Pgb-aanvraag op de datum van de uitkomst van het onderzoek ligt
  const deel1 = vergelijkDatum("=", z.pgbAanvraag?.datum, z.uitkomstVanHetOnderzoek?.datum);
  if (deel1 === false) return false;
  const deel2 = z.pgbAanvraag?.isDieDagLaterDanDeUitkomstVanHetOnderzoek;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 5.1, eerste lid: De Pgb-aanvraag komt vóór de beschikking (nissewaard.regel:484) */
function artikel5_1_lid1_3(z: ZaakMetElement): Waarheid {
  return (z.beschikking?.datumVanAfgifte === undefined ? undefined : z.beschikking?.datumVanAfgifte === null);
}

/** artikel 5.1, eerste lid: De Pgb-aanvraag komt vóór de beschikking (nissewaard.regel:485) */
function artikel5_1_lid1_4(z: ZaakMetElement): Waarheid {
  return vergelijkDatum("<", z.pgbAanvraag?.datum, z.beschikking?.datumVanAfgifte);
}

/** artikel 5.1, eerste lid: De Pgb-aanvraag komt vóór de beschikking (nissewaard.regel:487) */
function artikel5_1_lid1_5(z: ZaakMetElement): Waarheid {
  // de datum van de Pgb-aanvraag op de datum van afgifte van de beschikking ligt
  const deel1 = vergelijkDatum("=", z.pgbAanvraag?.datum, z.beschikking?.datumVanAfgifte);
  if (deel1 === false) return false;
  const deel2 = z.pgbAanvraag?.isDieDagEerderDanDeBeschikking;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 5.1, tweede lid: de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: niet ontstaan (nissewaard.regel:492) */
function artikel5_1_lid2(z: ZaakMetElement): Waarheid {
  return niet(kern_centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb(z));
}

/** artikel 5.1, tweede lid: de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: loopt (nissewaard.regel:492) */
function artikel5_1_lid2_2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z);
  if (deel3 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel4 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 5.1, tweede lid: de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: nagekomen (nissewaard.regel:492) */
function artikel5_1_lid2_3(z: ZaakMetElement): Waarheid {
  const deel1 = kern_centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  // er is niet te laat nagekomen
  const deel3 = niet(en(vanToepassing_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb?.dagVanNakoming, kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z))));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 5.1, tweede lid: de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: te laat nagekomen (nissewaard.regel:492) */
function artikel5_1_lid2_4(z: ZaakMetElement): Waarheid {
  const deel1 = kern_centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z);
  if (deel3 === false) return false;
  // er is na de laatste dag nagekomen
  const deel4 = vergelijkDatum(">", z.plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb?.dagVanNakoming, kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 5.1, tweede lid: de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: niet nagekomen (nissewaard.regel:492) */
function artikel5_1_lid2_5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  // er is een laatste dag
  const deel3 = vanToepassing_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z);
  if (deel3 === false) return false;
  // de laatste dag is dan voorbij
  const deel4 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 5.1, tweede lid: de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: niet vast te stellen (nissewaard.regel:492) */
function artikel5_1_lid2_6(z: ZaakMetElement): Waarheid {
  const deel1 = kern_centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  const deel3 = niet(vanToepassing_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 5.2, eerste lid: De inwoner komt in aanmerking voor een Pgb (nissewaard.regel:501) */
function artikel5_2_lid1(z: ZaakMetElement): Waarheid {
  // a. de Pgb-aanvraag vermeldt de oriëntatie op zorg in natura en motiveert dat zorg in natura ongeschikt is
  const a = z.pgbAanvraag?.vermeldtDeOrientatieOpZorgInNatura;
  if (a === false) return false;
  const a_2 = jaOfNee(waardeVanOordeel(z.pgbAanvraag?.motiveertDatZorgInNaturaOngeschiktIs, organen_2));
  if (a_2 === false) return false;
  // b. de Pgb-aanvraag vermeldt de zorg, de zorgaanbieder en de kosten en motiveert de zorg, de zorgaanbieder en de kosten
  const b = z.pgbAanvraag?.vermeldtDeZorgDeZorgaanbiederEnDeKosten;
  if (b === false) return false;
  const b_2 = jaOfNee(waardeVanOordeel(z.pgbAanvraag?.motiveertDeZorgDeZorgaanbiederEnDeKosten, organen_2));
  if (b_2 === false) return false;
  // c. de Pgb-aanvraag vermeldt de resultaten op de leefgebieden en motiveert de resultaten op de leefgebieden
  const c = z.pgbAanvraag?.vermeldtDeResultatenOpDeLeefgebieden;
  if (c === false) return false;
  const c_2 = jaOfNee(waardeVanOordeel(z.pgbAanvraag?.motiveertDeResultatenOpDeLeefgebieden, organen_2));
  if (c_2 === false) return false;
  // d. de Pgb-aanvraag onderbouwt goede zorg
  const d = jaOfNee(waardeVanOordeel(z.pgbAanvraag?.onderbouwtGoedeZorg, organen_2));
  if (d === false) return false;
  return a && a_2 && b && b_2 && c && c_2 && d;
}

/** artikel 5.2, tweede lid: De inwoner komt alleen in aanmerking voor een Pgb (nissewaard.regel:510) */
function artikel5_2_lid2(z: ZaakMetElement): Waarheid {
  // de soort van het Pgb formele zorg is
  const deel1 = vergelijkLabel("=", z.pgb?.soort, "formele zorg");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.pgb?.voorziening, "uitstroombegeleiding");
  if (deel2 === true) return true;
  const deel3 = vergelijkLabel("=", z.pgb?.voorziening, "individuele begeleiding plus");
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** artikel 5.2, derde lid: De inwoner komt alleen in aanmerking voor een Pgb (nissewaard.regel:515) */
function artikel5_2_lid3(z: ZaakMetElement): Waarheid {
  // de soort van het Pgb formele zorg is
  const deel1 = vergelijkLabel("=", z.pgb?.soort, "formele zorg");
  if (deel1 === true) return true;
  const deel2 = artikel5_2_lid3_deel(z);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 5.2, derde lid: De inwoner komt alleen in aanmerking voor een Pgb (nissewaard.regel:515) */
function artikel5_2_lid3_deel(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.ondersteuning?.overstijgtDeGebruikelijkeHulp, organen_2));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.pgbAanvraag?.motiveertDatInformeleHulpBeterEnEffectieverIs, organen_2));
  if (deel2 === false) return false;
  const deel3 = jaOfNee(waardeVanOordeel(z.ondersteuning?.isAantoonbaarDoelmatiger, organen_2));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 5.3, eerste lid: De inwoner komt niet in aanmerking voor een Pgb (nissewaard.regel:524) */
function artikel5_3_lid1(z: ZaakMetElement): Waarheid {
  // de budgethouder niet in staat is zijn hulpvraag en belangen te behartigen
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.budgethouder?.isInStaatZijnHulpvraagEnBelangenTeBehartigen, organen_2)));
  if (deel1 === true) return true;
  // de budgethouder niet in staat is de taken van een Pgb verantwoord uit te voeren
  const deel2 = niet(jaOfNee(waardeVanOordeel(z.budgethouder?.isInStaatDeTakenVanEenPgbVerantwoordUitTeVoeren, organen_2)));
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 5.3, eerste lid, tweede volzin: De inwoner komt niet in aanmerking voor een Pgb (nissewaard.regel:527) */
function artikel5_3_lid1_v2(z: ZaakMetElement): Waarheid {
  const deel1 = artikel5_3_lid1_v2_deel(z);
  if (deel1 === false) return false;
  const deel2 = lezing_omstandigheidIsVanBelang(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 5.3, eerste lid, tweede volzin: De inwoner komt niet in aanmerking voor een Pgb (nissewaard.regel:527) */
function artikel5_3_lid1_v2_deel(z: ZaakMetElement): Waarheid {
  // • er is sprake van een ernstig psychiatrisch ziektebeeld
  const punt1 = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanEenErnstigPsychiatrischZiektebeeld, organen_2));
  if (punt1 === true) return true;
  // • er is een vastgestelde verstandelijke beperking
  const punt2 = z.zaak?.erIsEenVastgesteldeVerstandelijkeBeperking;
  if (punt2 === true) return true;
  // • er is een vastgestelde blijvende cognitieve stoornis
  const punt3 = z.zaak?.erIsEenVastgesteldeBlijvendeCognitieveStoornis;
  if (punt3 === true) return true;
  // • er is sprake van een actieve verslaving
  const punt4 = z.zaak?.erIsSprakeVanEenActieveVerslaving;
  if (punt4 === true) return true;
  // • de inwoner is de Nederlandse taal niet voldoende machtig
  const punt5 = niet(jaOfNee(waardeVanOordeel(z.client?.isDeNederlandseTaalVoldoendeMachtig, organen_2)));
  if (punt5 === true) return true;
  // • er is eerdere fraude met een Pgb vastgesteld
  const punt6 = z.zaak?.erIsEerdereFraudeMetEenPgbVastgesteld;
  if (punt6 === true) return true;
  // • de inwoner heeft problematische schulden en er is geen betalingsregeling getroffen
  const punt7 = en(z.client?.heeftProblematischeSchulden, niet(z.zaak?.erIsEenBetalingsregelingGetroffen));
  if (punt7 === true) return true;
  // • er is sprake van langdurig verblijf in het buitenland
  const punt8 = jaOfNee(waardeVanOordeel(z.zaak?.erIsSprakeVanLangdurigVerblijfInHetBuitenland, organen_2));
  if (punt8 === true) return true;
  // • er is een wettelijk vertegenwoordiger zonder Verklaring Omtrent Gedrag
  const punt9 = z.zaak?.erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag;
  if (punt9 === true) return true;
  return of(punt1, punt2, punt3, punt4, punt5, punt6, punt7, punt8, punt9);
}

/** artikel 5.3, tweede lid: De inwoner komt niet in aanmerking voor een Pgb (nissewaard.regel:541) */
function artikel5_3_lid2(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.individueleAfweging?.pleitTegenEenPgb, organen_2));
}

/** artikel 6.1, eerste lid: De cliënt is een bijdrage verschuldigd (nissewaard.regel:558) */
function artikel6_1_lid1(z: ZaakMetElement): Waarheid {
  return lezing_voorzieningGeldtAlsBeschermdeWoonvorm(z);
}

/** artikel 6.1, tweede lid: De hoogte van de bijdrage is het maximumbedrag uit het Uitvoeringsbesluit Wmo (nissewaard.regel:561) */
function artikel6_1_lid2(z: ZaakMetElement): Waarheid {
  return lezing_voorzieningGeldtAlsBeschermdeWoonvorm(z);
}

/** het college van de centrumgemeente is verplicht tot het herzien van het oude besluit */
function kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit(z: ZaakMetElement): Waarheid {
  return artikel11_3_lid3(z);
}

/** begin van de plicht tot het herzien van het oude besluit */
function kern_plichtTotHetHerzienVanHetOudeBesluitBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het herzien van het oude besluit */
function kern_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z: ZaakMetElement): string | undefined {
  const r11_3_lid3 = artikel11_3_lid3(z);
  if (r11_3_lid3 === true) return "2026-12-31";
  if (r11_3_lid3 === undefined) return undefined;
  return undefined;
}

/** toestand van de plicht tot het herzien van het oude besluit */
function kern_plichtTotHetHerzienVanHetOudeBesluitToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r11_3_lid3 = artikel11_3_lid3_3(z);
  const r11_3_lid3_2 = artikel11_3_lid3_4(z);
  const r11_3_lid3_3 = artikel11_3_lid3_5(z);
  const r11_3_lid3_4 = artikel11_3_lid3_6(z);
  const r11_3_lid3_5 = artikel11_3_lid3_7(z);
  const r11_3_lid3_6 = artikel11_3_lid3_8(z);
  return kies([r11_3_lid3, "niet ontstaan"], [r11_3_lid3_2, "loopt"], [r11_3_lid3_3, "nagekomen"], [r11_3_lid3_4, "te laat nagekomen"], [r11_3_lid3_5, "niet nagekomen"], [r11_3_lid3_6, "niet vast te stellen"]);
}

/** laatste dag van de plicht tot het herzien van het oude besluit is van toepassing */
function vanToepassing_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag(z) === undefined ? undefined : true;
}

/** het college van de centrumgemeente is verplicht tot het omzetten van het oude besluit */
function kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel11_3_lid3_9(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel11_3_lid4(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** begin van de plicht tot het omzetten van het oude besluit */
function kern_plichtTotHetOmzettenVanHetOudeBesluitBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het omzetten van het oude besluit */
function kern_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z: ZaakMetElement): string | undefined {
  const r11_3_lid3 = artikel11_3_lid3_9(z);
  const r11_3_lid4 = artikel11_3_lid4(z);
  return kies([r11_3_lid3, "2026-12-31"], [r11_3_lid4, heleDatum(lezing_dagVanOmzetting(z))]);
}

/** toestand van de plicht tot het omzetten van het oude besluit */
function kern_plichtTotHetOmzettenVanHetOudeBesluitToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r11_3 = artikel11_3(z);
  const r11_3_2 = artikel11_3_2(z);
  const r11_3_3 = artikel11_3_3(z);
  const r11_3_4 = artikel11_3_4(z);
  const r11_3_5 = artikel11_3_5(z);
  const r11_3_6 = artikel11_3_6(z);
  return kies([r11_3, "niet ontstaan"], [r11_3_2, "loopt"], [r11_3_3, "nagekomen"], [r11_3_4, "te laat nagekomen"], [r11_3_5, "niet nagekomen"], [r11_3_6, "niet vast te stellen"]);
}

/** laatste dag van de plicht tot het omzetten van het oude besluit is van toepassing */
function vanToepassing_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag(z) === undefined ? undefined : true;
}

/** toe te passen recht van de aanvraag */
function kern_aanvraagToeTePassenRecht(z: ZaakMetElement): ToeTePassenRecht | undefined {
  const r11_3_lid1 = artikel11_3_lid1(z);
  const r11_4 = artikel11_4(z);
  return kies([r11_3_lid1, "de verordening van 2022"], [r11_4, "de verordening van 2026"]);
}

/** het oude besluit valt onder het overgangsrecht */
function kern_oudeBesluitValtOnderHetOvergangsrecht(z: ZaakMetElement): Waarheid {
  return artikel11_3_lid2(z);
}

/** het oude besluit loopt door na 2026 */
function kern_oudeBesluitLooptDoorNa2026(z: ZaakMetElement): Waarheid {
  return artikel11_3_lid3_2(z);
}

/** laatste dag van het oude besluit */
function kern_oudeBesluitLaatsteDag(z: ZaakMetElement): string | undefined {
  const r11_3_lid2 = artikel11_3_lid2_2(z);
  const r11_3_lid2_2 = artikel11_3_lid2_3(z);
  return kies([r11_3_lid2, heleDatum(lezing_laatsteDagVanKracht(z))], [r11_3_lid2_2, "2026-12-31"]);
}

/** toe te passen recht van het bezwaarschrift */
function kern_bezwaarschriftToeTePassenRecht(z: ZaakMetElement): ToeTePassenRecht | undefined {
  const r11_3_lid5 = artikel11_3_lid5(z);
  const r11_4 = artikel11_4_2(z);
  return kies([r11_3_lid5, "de verordening van 2022"], [r11_4, "de verordening van 2026"]);
}

/** het college van de woongemeente is verplicht tot het bevestigen van de ontvangst van de melding */
function kern_collegeVanDeWoongemeenteIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z: ZaakMetElement): Waarheid {
  return artikel2_2_lid3(z);
}

/** begin van de plicht tot het bevestigen van de ontvangst van de melding */
function kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het bevestigen van de ontvangst van de melding */
function kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het bevestigen van de ontvangst van de melding */
function kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_2_lid3 = artikel2_2_lid3_2(z);
  const r2_2_lid3_2 = artikel2_2_lid3_3(z);
  const r2_2_lid3_3 = artikel2_2_lid3_4(z);
  return kies([r2_2_lid3, "niet ontstaan"], [r2_2_lid3_2, "nagekomen"], [r2_2_lid3_3, "niet vast te stellen"]);
}

/** begin van de plicht tot het melden van de afwezigheid */
function kern_plichtTotHetMeldenVanDeAfwezigheidBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het melden van de afwezigheid */
function kern_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z: ZaakMetElement): string | undefined {
  const r7_1_lid1_v2 = artikel7_1_lid1_v2(z);
  if (r7_1_lid1_v2 === true) return heleDatum(lezing_uitersteMeldingsdag(z));
  if (r7_1_lid1_v2 === undefined) return undefined;
  return undefined;
}

/** toestand van de plicht tot het melden van de afwezigheid */
function kern_plichtTotHetMeldenVanDeAfwezigheidToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r7_1_lid1 = artikel7_1_lid1(z);
  const r7_1_lid1_2 = artikel7_1_lid1_3(z);
  const r7_1_lid1_3 = artikel7_1_lid1_4(z);
  const r7_1_lid1_4 = artikel7_1_lid1_5(z);
  const r7_1_lid1_5 = artikel7_1_lid1_6(z);
  const r7_1_lid1_6 = artikel7_1_lid1_7(z);
  return kies([r7_1_lid1, "niet ontstaan"], [r7_1_lid1_2, "loopt"], [r7_1_lid1_3, "nagekomen"], [r7_1_lid1_4, "te laat nagekomen"], [r7_1_lid1_5, "niet nagekomen"], [r7_1_lid1_6, "niet vast te stellen"]);
}

/** de zorgaanbieder is verplicht tot het melden van de afwezigheid */
function kern_zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel7_1_lid1_2(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel7_1_lid1_v2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** laatste dag van de plicht tot het melden van de afwezigheid is van toepassing */
function vanToepassing_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag(z) === undefined ? undefined : true;
}

/** het college van de centrumgemeente is verplicht tot het uitvoeren van het onderzoek */
function kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetUitvoerenVanHetOnderzoek(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel2_3_lid5(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel2_4_lid1(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** begin van de plicht tot het uitvoeren van het onderzoek */
function kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het uitvoeren van het onderzoek */
function kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het uitvoeren van het onderzoek */
function kern_plichtTotHetUitvoerenVanHetOnderzoekToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_3 = artikel2_3(z);
  const r2_3_2 = artikel2_3_2(z);
  const r2_3_3 = artikel2_3_3(z);
  return kies([r2_3, "niet ontstaan"], [r2_3_2, "nagekomen"], [r2_3_3, "niet vast te stellen"]);
}

/** het college van de centrumgemeente is verplicht tot het opnieuw toetsen van de noodzaak */
function kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwToetsenVanDeNoodzaak(z: ZaakMetElement): Waarheid {
  return artikel7_1_lid6_v2(z);
}

/** begin van de plicht tot het opnieuw toetsen van de noodzaak */
function kern_plichtTotHetOpnieuwToetsenVanDeNoodzaakBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het opnieuw toetsen van de noodzaak */
function kern_plichtTotHetOpnieuwToetsenVanDeNoodzaakLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het opnieuw toetsen van de noodzaak */
function kern_plichtTotHetOpnieuwToetsenVanDeNoodzaakToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r7_1_lid6_v2 = artikel7_1_lid6_v2_2(z);
  const r7_1_lid6_v2_2 = artikel7_1_lid6_v2_3(z);
  const r7_1_lid6_v2_3 = artikel7_1_lid6_v2_4(z);
  return kies([r7_1_lid6_v2, "niet ontstaan"], [r7_1_lid6_v2_2, "nagekomen"], [r7_1_lid6_v2_3, "niet vast te stellen"]);
}

/** de cliënt is verplicht tot het meewerken aan de oproep */
function kern_clientIsVerplichtTotHetMeewerkenAanDeOproep(z: ZaakMetElement): Waarheid {
  return artikel2_5_lid2(z);
}

/** begin van de plicht tot het meewerken aan de oproep */
function kern_plichtTotHetMeewerkenAanDeOproepBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het meewerken aan de oproep */
function kern_plichtTotHetMeewerkenAanDeOproepLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het meewerken aan de oproep */
function kern_plichtTotHetMeewerkenAanDeOproepToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_5_lid2 = artikel2_5_lid2_2(z);
  const r2_5_lid2_2 = artikel2_5_lid2_3(z);
  const r2_5_lid2_3 = artikel2_5_lid2_4(z);
  return kies([r2_5_lid2, "niet ontstaan"], [r2_5_lid2_2, "nagekomen"], [r2_5_lid2_3, "niet vast te stellen"]);
}

/** de cliënt is verplicht tot het meewerken aan de bevraging of het onderzoek */
function kern_clientIsVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek(z: ZaakMetElement): Waarheid {
  return artikel2_5_lid2_5(z);
}

/** het college van de centrumgemeente is verplicht tot het opnieuw indiceren van de inwoner */
function kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwIndicerenVanDeInwoner(z: ZaakMetElement): Waarheid {
  return artikel7_2_lid1_v2(z);
}

/** begin van de plicht tot het meewerken aan de bevraging of het onderzoek */
function kern_plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het meewerken aan de bevraging of het onderzoek */
function kern_plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het meewerken aan de bevraging of het onderzoek */
function kern_plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_5_lid2 = artikel2_5_lid2_6(z);
  const r2_5_lid2_2 = artikel2_5_lid2_7(z);
  const r2_5_lid2_3 = artikel2_5_lid2_8(z);
  return kies([r2_5_lid2, "niet ontstaan"], [r2_5_lid2_2, "nagekomen"], [r2_5_lid2_3, "niet vast te stellen"]);
}

/** begin van de plicht tot het opnieuw indiceren van de inwoner */
function kern_plichtTotHetOpnieuwIndicerenVanDeInwonerBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het opnieuw indiceren van de inwoner */
function kern_plichtTotHetOpnieuwIndicerenVanDeInwonerLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het opnieuw indiceren van de inwoner */
function kern_plichtTotHetOpnieuwIndicerenVanDeInwonerToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r7_2_lid1_v2 = artikel7_2_lid1_v2_2(z);
  const r7_2_lid1_v2_2 = artikel7_2_lid1_v2_3(z);
  const r7_2_lid1_v2_3 = artikel7_2_lid1_v2_4(z);
  return kies([r7_2_lid1_v2, "niet ontstaan"], [r7_2_lid1_v2_2, "nagekomen"], [r7_2_lid1_v2_3, "niet vast te stellen"]);
}

/** het college van de centrumgemeente is verplicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag */
function kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag(z: ZaakMetElement): Waarheid {
  return artikel2_6_lid3(z);
}

/** begin van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag */
function kern_plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag */
function kern_plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag */
function kern_plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_6_lid3 = artikel2_6_lid3_2(z);
  const r2_6_lid3_2 = artikel2_6_lid3_3(z);
  const r2_6_lid3_3 = artikel2_6_lid3_4(z);
  return kies([r2_6_lid3, "niet ontstaan"], [r2_6_lid3_2, "nagekomen"], [r2_6_lid3_3, "niet vast te stellen"]);
}

/** het college van de centrumgemeente is bevoegd tot het bovenaan de wachtlijst plaatsen van de inwoner */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner(z: ZaakMetElement): Waarheid {
  return artikel7_1_lid4(z);
}

/** het college van de centrumgemeente is verplicht tot het verstrekken van het aangepaste onderzoeksverslag */
function kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag(z: ZaakMetElement): Waarheid {
  return artikel2_6_lid3(z);
}

/** begin van de plicht tot het verstrekken van het aangepaste onderzoeksverslag */
function kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z: ZaakMetElement): string | undefined {
  const r2_6_lid3_v2 = artikel2_6_lid3(z);
  if (r2_6_lid3_v2 === true) return heleDatum(z.onderzoeksverslag?.datumVanOntvangstVanDeOpmerkingen);
  if (r2_6_lid3_v2 === undefined) return undefined;
  return undefined;
}

/** laatste dag van de plicht tot het verstrekken van het aangepaste onderzoeksverslag */
function kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z: ZaakMetElement): string | undefined {
  const r2_6_lid3_v2 = artikel2_6_lid3(z);
  if (r2_6_lid3_v2 === true) return heleDatum(datumPlus(z.onderzoeksverslag?.datumVanOntvangstVanDeOpmerkingen, 1, "week", gelijkgesteld));
  if (r2_6_lid3_v2 === undefined) return undefined;
  return undefined;
}

/** toestand van de plicht tot het verstrekken van het aangepaste onderzoeksverslag */
function kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_6_lid3_v2 = artikel2_6_lid3_v2(z);
  const r2_6_lid3_v2_2 = artikel2_6_lid3_v2_2(z);
  const r2_6_lid3_v2_3 = artikel2_6_lid3_v2_3(z);
  const r2_6_lid3_v2_4 = artikel2_6_lid3_v2_4(z);
  const r2_6_lid3_v2_5 = artikel2_6_lid3_v2_5(z);
  const r2_6_lid3_v2_6 = artikel2_6_lid3_v2_6(z);
  return kies([r2_6_lid3_v2, "niet ontstaan"], [r2_6_lid3_v2_2, "loopt"], [r2_6_lid3_v2_3, "nagekomen"], [r2_6_lid3_v2_4, "te laat nagekomen"], [r2_6_lid3_v2_5, "niet nagekomen"], [r2_6_lid3_v2_6, "niet vast te stellen"]);
}

/** begin van de plicht tot het verstrekken van het aangepaste onderzoeksverslag is van toepassing */
function vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het verstrekken van het aangepaste onderzoeksverslag is van toepassing */
function vanToepassing_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag(z) === undefined ? undefined : true;
}

/** het college van de centrumgemeente is bevoegd tot het aanpassen of beëindigen van de beschikking */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking(z: ZaakMetElement): Waarheid {
  return artikel7_2_lid1_2(z);
}

/** de cliënt is verplicht tot het terugsturen van het ondertekende onderzoeksverslag */
function kern_clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag(_z: ZaakMetElement): Waarheid {
  return true;
}

/** het college van de centrumgemeente is bevoegd tot het toeleiden van de inwoner naar een andere aanbieder */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder(z: ZaakMetElement): Waarheid {
  return artikel7_2_lid2(z);
}

/** begin van de plicht tot het terugsturen van het ondertekende onderzoeksverslag */
function kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z: ZaakMetElement): string | undefined {
  return heleDatum(z.definitieveOnderzoeksverslag?.datumVanOntvangst);
}

/** laatste dag van de plicht tot het terugsturen van het ondertekende onderzoeksverslag */
function kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z: ZaakMetElement): string | undefined {
  return heleDatum(datumPlus(z.definitieveOnderzoeksverslag?.datumVanOntvangst, 2, "week", gelijkgesteld));
}

/** toestand van de plicht tot het terugsturen van het ondertekende onderzoeksverslag */
function kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_6_lid4 = artikel2_6_lid4(z);
  const r2_6_lid4_2 = artikel2_6_lid4_2(z);
  const r2_6_lid4_3 = artikel2_6_lid4_3(z);
  const r2_6_lid4_4 = artikel2_6_lid4_4(z);
  const r2_6_lid4_5 = artikel2_6_lid4_5(z);
  const r2_6_lid4_6 = artikel2_6_lid4_6(z);
  return kies([r2_6_lid4, "niet ontstaan"], [r2_6_lid4_2, "loopt"], [r2_6_lid4_3, "nagekomen"], [r2_6_lid4_4, "te laat nagekomen"], [r2_6_lid4_5, "niet nagekomen"], [r2_6_lid4_6, "niet vast te stellen"]);
}

/** begin van de plicht tot het terugsturen van het ondertekende onderzoeksverslag is van toepassing */
function vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het terugsturen van het ondertekende onderzoeksverslag is van toepassing */
function vanToepassing_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag(z) === undefined ? undefined : true;
}

/** het college van de centrumgemeente is bevoegd tot het stopzetten van de indicatie */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetStopzettenVanDeIndicatie(z: ZaakMetElement): Waarheid {
  return artikel7_2_lid2(z);
}

/** de cliënt is verplicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag */
function kern_clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag(_z: ZaakMetElement): Waarheid {
  return true;
}

/** begin van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag */
function kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z: ZaakMetElement): string | undefined {
  return heleDatum(z.definitieveOnderzoeksverslag?.datumVanOntvangst);
}

/** laatste dag van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag */
function kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z: ZaakMetElement): string | undefined {
  return heleDatum(datumPlus(z.definitieveOnderzoeksverslag?.datumVanOntvangst, 2, "week", gelijkgesteld));
}

/** toestand van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag */
function kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_6_lid4_v2 = artikel2_6_lid4_v2(z);
  const r2_6_lid4_v2_2 = artikel2_6_lid4_v2_2(z);
  const r2_6_lid4_v2_3 = artikel2_6_lid4_v2_3(z);
  const r2_6_lid4_v2_4 = artikel2_6_lid4_v2_4(z);
  const r2_6_lid4_v2_5 = artikel2_6_lid4_v2_5(z);
  const r2_6_lid4_v2_6 = artikel2_6_lid4_v2_6(z);
  return kies([r2_6_lid4_v2, "niet ontstaan"], [r2_6_lid4_v2_2, "loopt"], [r2_6_lid4_v2_3, "nagekomen"], [r2_6_lid4_v2_4, "te laat nagekomen"], [r2_6_lid4_v2_5, "niet nagekomen"], [r2_6_lid4_v2_6, "niet vast te stellen"]);
}

/** begin van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is van toepassing */
function vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is van toepassing */
function vanToepassing_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag(z) === undefined ? undefined : true;
}

/** het college van de gemeente van de melding is verplicht tot het informeren over cliëntondersteuning */
function kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetInformerenOverClientondersteuning(_z: ZaakMetElement): Waarheid {
  return true;
}

/** begin van de plicht tot het informeren over cliëntondersteuning */
function kern_plichtTotHetInformerenOverClientondersteuningBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het informeren over cliëntondersteuning */
function kern_plichtTotHetInformerenOverClientondersteuningLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het informeren over cliëntondersteuning */
function kern_plichtTotHetInformerenOverClientondersteuningToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_8 = artikel2_8(z);
  const r2_8_2 = artikel2_8_2(z);
  const r2_8_3 = artikel2_8_3(z);
  return kies([r2_8, "niet ontstaan"], [r2_8_2, "nagekomen"], [r2_8_3, "niet vast te stellen"]);
}

/** een verblijfsweek telt te weinig etmalen */
function kern_verblijfsweekTeltTeWeinigEtmalen(z: ZaakMetElement): Waarheid {
  return artikel7_1_lid6(z);
}

/** het college van de gemeente van de melding is verplicht tot het bieden van cliëntondersteuning */
function kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetBiedenVanClientondersteuning(z: ZaakMetElement): Waarheid {
  return artikel2_8_4(z);
}

/** begin van de plicht tot het bieden van cliëntondersteuning */
function kern_plichtTotHetBiedenVanClientondersteuningBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het bieden van cliëntondersteuning */
function kern_plichtTotHetBiedenVanClientondersteuningLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het bieden van cliëntondersteuning */
function kern_plichtTotHetBiedenVanClientondersteuningToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r2_8 = artikel2_8_5(z);
  const r2_8_2 = artikel2_8_6(z);
  const r2_8_3 = artikel2_8_7(z);
  return kies([r2_8, "niet ontstaan"], [r2_8_2, "nagekomen"], [r2_8_3, "niet vast te stellen"]);
}

/** aaneengesloten afwezigheid van de cliënt */
function kern_clientAaneengeslotenAfwezigheid(z: ZaakMetElement): number | undefined {
  return alsAantal(dagenOver(z, "afwezigheid", z.client?.afwezigheden, (z) => z.afwezigheid?.eersteDag, (z) => z.afwezigheid?.laatsteDag, { totEnMet: z.toetsing?.datum }, 0, (z) => waarvoor_2(z)));
}

/** de centrale Toegang is verplicht tot het voeren van het voorlichtingsgesprek over een Pgb */
function kern_centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb(_z: ZaakMetElement): Waarheid {
  return true;
}

/** opgetelde afwezigheid van de cliënt */
function kern_clientOpgeteldeAfwezigheid(z: ZaakMetElement): number | undefined {
  return lezing_afwezigheidMetDeTweedePeriodeErbij(z) ?? undefined;
}

/** begin van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb */
function kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb */
function kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z: ZaakMetElement): string | undefined {
  return heleDatum(z.pgbAanvraag?.dagVanBeoordeling);
}

/** toestand van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb */
function kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r5_1_lid2 = artikel5_1_lid2(z);
  const r5_1_lid2_2 = artikel5_1_lid2_2(z);
  const r5_1_lid2_3 = artikel5_1_lid2_3(z);
  const r5_1_lid2_4 = artikel5_1_lid2_4(z);
  const r5_1_lid2_5 = artikel5_1_lid2_5(z);
  const r5_1_lid2_6 = artikel5_1_lid2_6(z);
  return kies([r5_1_lid2, "niet ontstaan"], [r5_1_lid2_2, "loopt"], [r5_1_lid2_3, "nagekomen"], [r5_1_lid2_4, "te laat nagekomen"], [r5_1_lid2_5, "niet nagekomen"], [r5_1_lid2_6, "niet vast te stellen"]);
}

/** laatste dag van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb is van toepassing */
function vanToepassing_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag(z) === undefined ? undefined : true;
}

/** vakantiedagen van de cliënt */
function kern_clientVakantiedagen(z: ZaakMetElement): number | undefined {
  return alsAantal(dagenOver(z, "afwezigheid", z.client?.afwezigheden, (z) => z.afwezigheid?.eersteDag, (z) => z.afwezigheid?.laatsteDag, { jaarTot: z.toetsing?.datum }, undefined, (z) => waarvoor_3(z)));
}

/** de cliënt is te lang afwezig door opname of detentie */
function kern_clientIsTeLangAfwezigDoorOpnameOfDetentie(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel7_1_lid2(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel7_1_lid3(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** het college van de centrumgemeente is bevoegd tot het vragen om stukken tijdens het gesprek */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetVragenOmStukkenTijdensHetGesprek(z: ZaakMetElement): Waarheid {
  return artikel2_4_lid4(z);
}

/** de cliënt is te lang afwezig wegens vakantie */
function kern_clientIsTeLangAfwezigWegensVakantie(z: ZaakMetElement): Waarheid {
  return artikel7_1_lid5(z);
}

/** het college van de centrumgemeente is bevoegd tot het inwinnen van advies */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetInwinnenVanAdvies(z: ZaakMetElement): Waarheid {
  return artikel2_4_lid8(z);
}

/** het college van de centrumgemeente is bevoegd tot het oproepen en bevragen van de inwoner */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetOproepenEnBevragenVanDeInwoner(z: ZaakMetElement): Waarheid {
  return artikel2_5_lid1(z);
}

/** het college van de centrumgemeente is bevoegd tot het laten bevragen of onderzoeken van de inwoner */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner(z: ZaakMetElement): Waarheid {
  return artikel2_5_lid1_2(z);
}

/** het college van de centrumgemeente is bevoegd tot het afleggen van een huisbezoek */
function kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetAfleggenVanEenHuisbezoek(z: ZaakMetElement): Waarheid {
  return artikel2_5_lid3(z);
}

/** de beschikking wordt opgeschort */
function kern_beschikkingWordtOpgeschort(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel7_1_lid2_2(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel7_1_lid5_v2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de plek mag worden vrijgegeven */
function kern_plekMagWordenVrijgegeven(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel7_1_lid2_2(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel7_1_lid5_v2(z));
  return uitkomst === true ? true : undefined;
}

/** de plaatsing valt buiten de kosten van de centrumgemeente */
function kern_plaatsingValtBuitenDeKostenVanDeCentrumgemeente(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel2_1_lid3(z);
  return uitkomst === true ? true : undefined;
}

/** de wijziging moet worden gemeld */
function kern_wijzigingMoetWordenGemeld(z: ZaakMetElement): Waarheid {
  return artikel7_2_lid1(z);
}

/** de wakende wacht is op tijd aangevraagd */
function kern_wakendeWachtIsOpTijdAangevraagd(z: ZaakMetElement): Waarheid {
  return artikel3_6_lid4(z);
}

/** ingangsdatum van de wakende wacht */
function kern_wakendeWachtIngangsdatum(z: ZaakMetElement): string | undefined {
  const r3_6_lid5 = artikel3_6_lid5(z);
  if (r3_6_lid5 === true) return heleDatum(lezing_beginVanDeTerugwerkendeKracht(z));
  if (r3_6_lid5 === undefined) return undefined;
  return undefined;
}

/** dag van evaluatie van de wakende wacht */
function kern_wakendeWachtDagVanEvaluatie(z: ZaakMetElement): string | undefined {
  const r3_6_lid6 = artikel3_6_lid6(z);
  const r3_6_lid6_2 = artikel3_6_lid6_2(z);
  return kies([r3_6_lid6, heleDatum(datumPlus(lezing_beginVanDeEvaluatieperiode(z), 3, "maand"))], [r3_6_lid6_2, heleDatum(datumPlus(lezing_beginVanDeEvaluatieperiode(z), 6, "maand"))]);
}

/** de Pgb-aanvraag komt na de uitkomst van het onderzoek */
function kern_pgbAanvraagKomtNaDeUitkomstVanHetOnderzoek(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel5_1_lid1(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel5_1_lid1_2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de Pgb-aanvraag komt vóór de beschikking */
function kern_pgbAanvraagKomtVoorDeBeschikking(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel5_1_lid1_3(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel5_1_lid1_4(z));
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel5_1_lid1_5(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** bevoegd tot afwijken op grond van artikel 11.1, eerste lid */
function kern_afwijkenOpGrondVan_11_1_1_(z: ZaakMetElement): Waarheid {
  return artikel11_1_lid1(z);
}

/** de Pgb-aanvraag is op tijd ingediend */
function kern_pgbAanvraagIsOpTijdIngediend(z: ZaakMetElement): Waarheid {
  return artikel5_1_lid1_6(z);
}

/** ontvanger van de melding */
function kern_meldingOntvanger(z: ZaakMetElement): Organen | undefined {
  const r2_2_lid4 = artikel2_2_lid4(z);
  if (r2_2_lid4 === true) return "het college van de centrumgemeente";
  if (r2_2_lid4 === undefined) return undefined;
  return "het college van de woongemeente";
}

/** de melding kan worden doorgestuurd */
function kern_meldingKanWordenDoorgestuurd(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel2_2_lid5(z);
  return uitkomst === true ? true : undefined;
}

/** de melding vereist een eerste screening */
function kern_meldingVereistEenEersteScreening(z: ZaakMetElement): Waarheid {
  const r2_3_lid5 = artikel2_2_lid4(z);
  const r2_3_lid1 = niet(r2_3_lid5);
  const grond = r2_3_lid1;
  const nee = r2_3_lid5;
  if (nee === true) return false;
  if (grond === false) return false;
  return grond === true && nee === false ? true : undefined;
}

/** de melding wordt ingediend als melding beschermde woonvorm */
function kern_meldingWordtIngediendAlsMeldingBeschermdeWoonvorm(z: ZaakMetElement): Waarheid {
  return artikel2_3_lid3(z);
}

/** de melding wordt door de gemeente van de melding verder afgehandeld */
function kern_meldingWordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld(z: ZaakMetElement): Waarheid {
  return artikel2_3_lid4(z);
}

/** de melding mag met voorrang worden afgehandeld */
function kern_meldingMagMetVoorrangWordenAfgehandeld(z: ZaakMetElement): Waarheid {
  return artikel2_4_lid2_v2(z);
}

/** het stuk wordt bij de inwoner opgevraagd */
function kern_stukWordtBijDeInwonerOpgevraagd(z: ZaakMetElement): Waarheid {
  return artikel2_4_lid4(z);
}

/** het identificatiedocument wordt gevraagd */
function kern_identificatiedocumentWordtGevraagd(z: ZaakMetElement): Waarheid {
  return artikel2_4_lid4_v2(z);
}

/** het onderzoek vereist een aanvullend onderzoek */
function kern_onderzoekVereistEenAanvullendOnderzoek(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel2_4_lid7(z);
  const eis1 = niet(artikel2_4_lid7_2(z));
  if (eis1 === false) return false;
  return uitkomst === true && eis1 === true ? true : undefined;
}

/** de maatwerkvoorziening mag wegens een afgewezen oplossing worden geweigerd */
function kern_maatwerkvoorzieningMagWegensEenAfgewezenOplossingWordenGeweigerd(z: ZaakMetElement): Waarheid {
  return artikel2_5_lid4(z);
}

/** het onderzoeksverslag is volledig */
function kern_onderzoeksverslagIsVolledig(z: ZaakMetElement): Waarheid {
  return artikel2_6_lid2(z);
}

/** het onderzoeksverslag geldt als aanvraag */
function kern_onderzoeksverslagGeldtAlsAanvraag(z: ZaakMetElement): Waarheid {
  return artikel2_7(z);
}

/** peildatum van de diagnose */
function kern_diagnosePeildatum(z: ZaakMetElement): string | undefined {
  const r2_3_lid5 = artikel2_3_lid5(z);
  if (r2_3_lid5 === true) return heleDatum(lezing_dagVanDeDirecteMelding(z));
  if (r2_3_lid5 === undefined) return undefined;
  return heleDatum(z.meldingBeschermdeWoonvorm?.datum);
}

/** de diagnose is bruikbaar */
function kern_diagnoseIsBruikbaar(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid7(z);
}

/** de cliënt voldoet aan de omschrijving van de eerste screening */
function kern_clientVoldoetAanDeOmschrijvingVanDeEersteScreening(z: ZaakMetElement): Waarheid {
  return artikel2_3_lid2(z);
}

/** de cliënt heeft toegang tot begeleid wonen */
function kern_clientHeeftToegangTot_begeleid_wonen(z: ZaakMetElement): Waarheid {
  return artikel2_1_lid4(z);
}

/** de cliënt heeft toegang tot begeleid wonen voor gezinnen */
function kern_clientHeeftToegangTot_begeleid_wonen_voor_gezinnen(z: ZaakMetElement): Waarheid {
  return artikel2_1_lid4(z);
}

/** de cliënt heeft toegang tot beschermd verblijf intensief */
function kern_clientHeeftToegangTot_beschermd_verblijf_intensief(_z: ZaakMetElement): Waarheid {
  return true;
}

/** de cliënt heeft toegang tot beschermd verblijf regulier */
function kern_clientHeeftToegangTot_beschermd_verblijf_regulier(_z: ZaakMetElement): Waarheid {
  return true;
}

/** de cliënt heeft toegang tot beschermd verblijf semimuraal */
function kern_clientHeeftToegangTot_beschermd_verblijf_semimuraal(z: ZaakMetElement): Waarheid {
  return artikel2_1_lid4(z);
}

/** de cliënt heeft toegang tot beschermd verblijf specialistisch */
function kern_clientHeeftToegangTot_beschermd_verblijf_specialistisch(_z: ZaakMetElement): Waarheid {
  return true;
}

/** de cliënt heeft toegang tot individuele begeleiding plus */
function kern_clientHeeftToegangTot_individuele_begeleiding_plus(z: ZaakMetElement): Waarheid {
  return artikel2_1_lid4(z);
}

/** de cliënt heeft toegang tot safehouse */
function kern_clientHeeftToegangTot_safehouse(_z: ZaakMetElement): Waarheid {
  return true;
}

/** de cliënt heeft toegang tot time-out */
function kern_clientHeeftToegangTot_time_out(z: ZaakMetElement): Waarheid {
  return artikel2_1_lid4(z);
}

/** de cliënt heeft toegang tot uitstroombegeleiding */
function kern_clientHeeftToegangTot_uitstroombegeleiding(z: ZaakMetElement): Waarheid {
  return artikel2_1_lid4(z);
}

/** de cliënt heeft een voorliggende voorziening */
function kern_clientHeeftEenVoorliggendeVoorziening(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel3_2_lid1(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel3_2_lid1_2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt voldoet aan de algemene criteria */
function kern_clientVoldoetAanDeAlgemeneCriteria(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_3(z);
}

/** de cliënt verblijft thuis met een indicatie of wachtlijstbeschikking */
function kern_clientVerblijftThuisMetEenIndicatieOfWachtlijstbeschikking(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel3_2_lid8(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel3_2_lid8_2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt voldoet aan de criteria voor begeleid wonen */
function kern_clientVoldoetAanDeCriteriaVoor_begeleid_wonen(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid2(z);
}

/** de cliënt voldoet aan de criteria voor begeleid wonen voor gezinnen */
function kern_clientVoldoetAanDeCriteriaVoor_begeleid_wonen_voor_gezinnen(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel3_2_lid3(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel3_2_lid3_2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt voldoet aan de criteria voor beschermd verblijf intensief */
function kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_intensief(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid7_2(z);
}

/** de cliënt voldoet aan de criteria voor beschermd verblijf regulier */
function kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_regulier(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid6(z);
}

/** de cliënt voldoet aan de criteria voor beschermd verblijf semimuraal */
function kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_semimuraal(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid5(z);
}

/** de cliënt voldoet aan de criteria voor beschermd verblijf specialistisch */
function kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_specialistisch(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid9(z);
}

/** de cliënt voldoet aan de criteria voor individuele begeleiding plus */
function kern_clientVoldoetAanDeCriteriaVoor_individuele_begeleiding_plus(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel3_2_lid10(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel3_2_lid10_2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt voldoet aan de criteria voor safehouse */
function kern_clientVoldoetAanDeCriteriaVoor_safehouse(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid12(z);
}

/** de cliënt voldoet aan de criteria voor time-out */
function kern_clientVoldoetAanDeCriteriaVoor_time_out(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid8_3(z);
}

/** de cliënt voldoet aan de criteria voor uitstroombegeleiding */
function kern_clientVoldoetAanDeCriteriaVoor_uitstroombegeleiding(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid11(z);
}

/** de cliënt heeft aanspraak op begeleid wonen */
function kern_clientHeeftAanspraakOp_begeleid_wonen(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_5(z);
}

/** de cliënt heeft aanspraak op begeleid wonen voor gezinnen */
function kern_clientHeeftAanspraakOp_begeleid_wonen_voor_gezinnen(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_4(z);
}

/** de cliënt heeft aanspraak op beschermd verblijf intensief */
function kern_clientHeeftAanspraakOp_beschermd_verblijf_intensief(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_6(z);
}

/** de cliënt heeft aanspraak op beschermd verblijf regulier */
function kern_clientHeeftAanspraakOp_beschermd_verblijf_regulier(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_7(z);
}

/** de cliënt heeft aanspraak op beschermd verblijf semimuraal */
function kern_clientHeeftAanspraakOp_beschermd_verblijf_semimuraal(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_8(z);
}

/** de cliënt heeft aanspraak op beschermd verblijf specialistisch */
function kern_clientHeeftAanspraakOp_beschermd_verblijf_specialistisch(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_9(z);
}

/** de cliënt heeft aanspraak op individuele begeleiding plus */
function kern_clientHeeftAanspraakOp_individuele_begeleiding_plus(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_10(z);
}

/** de cliënt heeft aanspraak op safehouse */
function kern_clientHeeftAanspraakOp_safehouse(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_11(z);
}

/** de cliënt heeft aanspraak op time-out */
function kern_clientHeeftAanspraakOp_time_out(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_12(z);
}

/** de cliënt heeft aanspraak op uitstroombegeleiding */
function kern_clientHeeftAanspraakOp_uitstroombegeleiding(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid1_13(z);
}

/** de cliënt komt in aanmerking voor aanvullende vergoeding begeleid wonen */
function kern_clientKomtInAanmerkingVoor_aanvullende_vergoeding_begeleid_wonen(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid4(z);
}

/** de cliënt komt in aanmerking voor aanvullende vergoeding safehouse 24/7 */
function kern_clientKomtInAanmerkingVoor_aanvullende_vergoeding_safehouse_24_7(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid13(z);
}

/** de cliënt komt in aanmerking voor aanvullende vergoeding voor gezinnen */
function kern_clientKomtInAanmerkingVoor_aanvullende_vergoeding_voor_gezinnen(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel3_5_lid3(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel3_5_lid1(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt komt in aanmerking voor aanvullende vergoeding wakende wacht */
function kern_clientKomtInAanmerkingVoor_aanvullende_vergoeding_wakende_wacht(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel3_6_lid3(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel3_6_lid1(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt komt in aanmerking voor dagbesteding */
function kern_clientKomtInAanmerkingVoor_dagbesteding(z: ZaakMetElement): Waarheid {
  return artikel3_3_lid1(z);
}

/** de cliënt komt in aanmerking voor vervoer naar dagbesteding */
function kern_clientKomtInAanmerkingVoor_vervoer_naar_dagbesteding(z: ZaakMetElement): Waarheid {
  return artikel3_4_lid1(z);
}

/** de cliënt komt in aanmerking voor een Pgb */
function kern_clientKomtInAanmerkingVoorEenPgb(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel5_2_lid1(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel5_2_lid2(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel5_2_lid3(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, niet(artikel5_3_lid1(z)));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, niet(artikel5_3_lid1_v2(z)));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, niet(artikel5_3_lid2(z)));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt is een bijdrage verschuldigd */
function kern_clientIsEenBijdrageVerschuldigd(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel6_1_lid1(z);
  return uitkomst === true ? true : undefined;
}

/** er is gevaar voor iemand */
function kern_erIsGevaarVoorIemand(z: ZaakMetElement): Waarheid {
  return artikel3_2_lid8_4(z);
}

/** hoogte van het Pgb formele zorg */
function kern_pgbFormeleZorgHoogte(z: ZaakMetElement): string | undefined {
  return laagsteDecimaal(z.zorgaanbieder?.tarief, z.parameters?.tariefVoorZorgInNatura);
}

/** hoogte van het Pgb informele zorg */
function kern_pgbInformeleZorgHoogte(z: ZaakMetElement): string | undefined {
  return decimaleTekst(z.parameters?.minimumuurloonMetVakantiebijslagEnVakantieUren);
}

/** hoogte van de bijdrage */
function kern_bijdrageHoogte(z: ZaakMetElement): string | undefined {
  const r6_1_lid2 = artikel6_1_lid2(z);
  if (r6_1_lid2 === true) return decimaleTekst(z.parameters?.maximumbedragUitHetUitvoeringsbesluitWmo);
  if (r6_1_lid2 === undefined) return undefined;
  return undefined;
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    geboortedatum: isDatum,
    heeftDeNederlandseNationaliteit: isJaNee,
    verblijftLegaalInNederland: isJaNee,
    isBekendMet: verzamelingVan(problematiek),
    brpGemeente: perDag(eenVan(gemeente)),
    maaktAanspraakOp: perDag(verzamelingVan(lopende_zorg)),
    kanAanspraakMakenOpEenVoorzieningUit: verzamelingVan(voorliggende_wet),
    wilEnAccepteertEenOndersteuningstraject: isJaNee,
    verblijftInEenThuissituatie: isJaNee,
    verblijftInEenVoorzieningVoor: verzamelingVan(regionale_maatwerkvoorziening),
    heeftEenIndicatieVoor: verzamelingVan(indicatie),
    heeftEenWachtlijstbeschikkingVoor: verzamelingVan(regionale_maatwerkvoorziening),
    heeftEenKlinischeBehandelingVoorVerslavingDoorlopen: isJaNee,
    heeftAlsBezigheid: verzamelingVan(bezigheid),
    heeftEenMinderjarigKindDatElkeWeekInwoont: isJaNee,
    heeftProblematischeSchulden: isJaNee,
    isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven: oordeelVan(isJaNee, organen),
    kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund: oordeelVan(isJaNee, organen),
    kanOpEigenKrachtOfMetHulpInZijnOndersteuningsbehoefteVoorzien: oordeelVan(isJaNee, organen_2),
    kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien: oordeelVan(isJaNee, organen_2),
    kanZichOpEigenKrachtHandhaven: oordeelVan(isJaNee, organen_2),
    kanZelfstandigWonen: oordeelVan(isJaNee, organen_2),
    heeftProfessioneleOndersteuningNodigBuitenKantoortijden: oordeelVan(isJaNee, organen_2),
    kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen: oordeelVan(isJaNee, organen_2),
    heeftOndersteuningNodigBijHetInitierenVanTaken: oordeelVan(isJaNee, organen_2),
    heeftOndersteuningNodigBijHetNemenVanBeslissingen: oordeelVan(isJaNee, organen_2),
    heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig: oordeelVan(isJaNee, organen_2),
    heeftEenFunctionerendSociaalNetwerk: oordeelVan(isJaNee, organen_2),
    bevindtZichInEenOnveiligNetwerk: oordeelVan(isJaNee, organen_2),
    bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert: oordeelVan(isJaNee, organen_2),
    heeftPerspectiefOpUitstroomBinnenTweeJaar: oordeelVan(isJaNee, organen_2),
    heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking: oordeelVan(isJaNee, organen_2),
    kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren: oordeelVan(isJaNee, organen_2),
    isPsychischStabiel: oordeelVan(isJaNee, organen_2),
    heeftOndersteuningNodigMetBeperkteIntensiteit: oordeelVan(isJaNee, organen_2),
    isEnigszinsKwetsbaar: oordeelVan(isJaNee, organen_2),
    isGrotendeelsZelfstandig: oordeelVan(isJaNee, organen_2),
    heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten: oordeelVan(isJaNee, organen_2),
    kanInPrincipeZonder24UursToezicht: oordeelVan(isJaNee, organen_2),
    heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving: oordeelVan(isJaNee, organen_2),
    heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking: oordeelVan(isJaNee, organen_2),
    kanVolledigZelfstandigWonen: oordeelVan(isJaNee, organen_2),
    heeftIntensievereOndersteuningNodig: oordeelVan(isJaNee, organen_2),
    heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning: oordeelVan(isJaNee, organen_2),
    vertoontRegelmatigRisicogedrag: oordeelVan(isJaNee, organen_2),
    heeftOndersteuningNodigOpMeerdereLevensgebieden: oordeelVan(isJaNee, organen_2),
    heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten: oordeelVan(isJaNee, organen_2),
    moet247KunnenTerugvallenOpAanwezigeBegeleiding: oordeelVan(isJaNee, organen_2),
    heeftOndersteuningNodigBijHetVoerenVanRegie: oordeelVan(isJaNee, organen_2),
    dreigtZelfredzaamheidTeVerliezen: oordeelVan(isJaNee, organen_2),
    heeftErnstigeEnComplexePsychischeProblematiek: oordeelVan(isJaNee, organen_2),
    heeftBehoefteAanDirecteNabijheid: oordeelVan(isJaNee, organen_2),
    heeftBehoefteAanConstanteAansturing: oordeelVan(isJaNee, organen_2),
    heeftContinueZorgNodig: oordeelVan(isJaNee, organen_2),
    heeftOutreachendeBegeleidingNodig: oordeelVan(isJaNee, organen_2),
    kanZijnHulpvraagFormuleren: oordeelVan(isJaNee, organen_2),
    kanZijnHulpvraagUitstellen: oordeelVan(isJaNee, organen_2),
    kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam: oordeelVan(isJaNee, organen_2),
    heeftTijdelijkExtraRustStructuurEnBegeleidingNodig: oordeelVan(isJaNee, organen_2),
    benodigdeVerblijfsduur: oordeelVan(isAantal, organen_2),
    heeft247OndersteuningEnToezichtNodig: oordeelVan(isJaNee, organen_2),
    heeftStabieleEnToereikendeHuisvesting: oordeelVan(isJaNee, organen_2),
    veroorzaaktWoonoverlast: oordeelVan(isJaNee, organen_2),
    vertoontRegelmatigOfContinuSchadelijkGedrag: oordeelVan(isJaNee, organen_2),
    heeftCrisisinterventieNodig: oordeelVan(isJaNee, organen_2),
    heeftGespecialiseerdeZorgNodig: oordeelVan(isJaNee, organen_2),
    isGemotiveerd: oordeelVan(isJaNee, organen_2),
    kanZichAltijdAanDeVoorwaardenHouden: oordeelVan(isJaNee, organen_2),
    heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie: oordeelVan(isJaNee, organen_2),
    heeftDeOndersteuningNodigInHetSociaalHostel: oordeelVan(isJaNee, organen_2),
    heeftDeOndersteuningNodigTerOverbrugging: oordeelVan(isJaNee, organen_2),
    heeftBehoefteAan247BereikbaarheidVanBegeleiding: oordeelVan(isJaNee, organen_2),
    kanZijnHulpvraagAltijdUitstellen: oordeelVan(isJaNee, organen_2),
    heeftNodigDatDeAanbiederOngevraagdContactZoekt: oordeelVan(isJaNee, organen_2),
    heeftNodigDatDeAanbiederActiefSignaleert: oordeelVan(isJaNee, organen_2),
    heeftTeMakenMetComplexeMultiproblematiek: oordeelVan(isJaNee, organen_2),
    isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk: oordeelVan(isJaNee, organen_2),
    heeftPerspectiefOpUitstroomBinnenEenJaar: oordeelVan(isJaNee, organen_2),
    isInStaatTotReguliereArbeid: oordeelVan(isJaNee, organen_2),
    isInStaatTotHetVolgenVanEenOpleiding: oordeelVan(isJaNee, organen_2),
    heeftBaatBijDagbesteding: oordeelVan(isJaNee, organen_2),
    heeftMogelijkhedenOmZichTeVervoeren: oordeelVan(isJaNee, organen_2),
    heeftMiddelenOmZichTeVervoeren: oordeelVan(isJaNee, organen_2),
    isDeNederlandseTaalVoldoendeMachtig: oordeelVan(isJaNee, organen_2),
    afwezigheden: lijstVan({ reden: eenVan(reden_van_afwezigheid), eersteDag: isDatum, laatsteDag: ofGeen(isDatum) }, ["eersteDag", "laatsteDag"]),
    verblijfsweken: lijstVan({ eersteDag: isDatum, laatsteDag: isDatum, etmalen: isAantal }, ["eersteDag", "laatsteDag"]),
    isZijnPlekKwijtgeraakt: isJaNee,
    isOpnieuwGeindiceerd: isJaNee,
    heeftSchuldAanHetVerliesVanZijnPlek: oordeelVan(isJaNee, organen_2),
    geeftGehoorAanDeOproep: isJaNee,
    heeftOpmerkingenOfAanvullingen: isJaNee,
    wenstClientondersteuning: isJaNee,
  },
  voorliggendeOplossing: {
    isAfgewezenWegensOnnodigeKosten: isJaNee,
    isPassendEnToereikend: oordeelVan(isJaNee, organen_2),
  },
  gezin: {
    aantalOuders: isGetal,
    aantalMinderjarigeKinderen: isGetal,
    heeftActieveJeugdhulpverleners: isJaNee,
  },
  diagnose: {
    datum: isDatum,
    isGesteldDoorEenGekwalificeerdeProfessional: isJaNee,
  },
  melding: {
    datum: isDatum,
    isGedaanBijHetCollegeVanDeWoongemeente: isJaNee,
  },
  meldingBeschermdeWoonvorm: {
    datum: isDatum,
  },
  aanvraag: {
    datum: isDatum,
    onderbouwtDatDeProblematiekOngewijzigdIs: oordeelVan(isJaNee, organen_2),
    onderbouwtDeInzetVanDeAanvullendeVergoeding: oordeelVan(isJaNee, organen_2),
    isBeslistVoorDeInwerkingtreding: isJaNee,
  },
  besluit: {
    datum: isDatum,
  },
  indicatiestelling: {
    datum: isDatum,
  },
  identificatiedocument: {
    isAlBekendBijHetCollege: isJaNee,
  },
  dossieronderzoek: {
    isGedaan: isJaNee,
  },
  vraagverhelderingsgesprek: {
    isGevoerd: isJaNee,
  },
  oplossing: {
    wordtGeweigerdDoor: verzamelingVan(weigeraar),
  },
  onderzoeksverslag: {
    bevatDeProblematiekOpDeLeefgebieden: isJaNee,
    bevatDeOndersteuningsbehoefteOpDeLeefgebieden: isJaNee,
    bevatDeTeBehalenResultatenMetDePeriode: isJaNee,
    bevatDeConclusieOverDeNoodzaak: isJaNee,
    isOndertekend: isJaNee,
    isTeruggestuurd: isJaNee,
    vermeldtDatDeInwonerEenAanvraagWilIndienen: isJaNee,
    datumVanOntvangstVanDeOpmerkingen: isDatum,
  },
  beschikking: {
    voorziening: eenVan(regionale_maatwerkvoorziening),
    einddatum: isDatum,
    datumVanAfgifte: ofGeen(isDatum),
  },
  ondersteuningsplan: {
    betreftOokDeKinderen: isJaNee,
  },
  pgb: {
    soort: eenVan(soort_hulp),
    voorziening: eenVan(regionale_maatwerkvoorziening),
    beheerder: eenVan(beheerder),
  },
  pgbAanvraag: {
    vermeldtDeZorgDeZorgaanbiederEnDeKosten: isJaNee,
    vermeldtDeOrientatieOpZorgInNatura: isJaNee,
    vermeldtDeResultatenOpDeLeefgebieden: isJaNee,
    motiveertDatZorgInNaturaOngeschiktIs: oordeelVan(isJaNee, organen_2),
    motiveertDeZorgDeZorgaanbiederEnDeKosten: oordeelVan(isJaNee, organen_2),
    motiveertDeResultatenOpDeLeefgebieden: oordeelVan(isJaNee, organen_2),
    onderbouwtGoedeZorg: oordeelVan(isJaNee, organen_2),
    motiveertDatInformeleHulpBeterEnEffectieverIs: oordeelVan(isJaNee, organen_2),
    datum: isDatum,
    dagVanBeoordeling: isDatum,
    isDieDagLaterDanDeUitkomstVanHetOnderzoek: isJaNee,
    isDieDagEerderDanDeBeschikking: isJaNee,
  },
  zorgaanbieder: {
    tarief: isBedrag,
  },
  zaak: {
    erIsSprakeVanIntermediaireVerhuur: isJaNee,
    erIsEenVerhuisdatumVastgesteld: isJaNee,
    erIsEenVastgesteldeVerstandelijkeBeperking: isJaNee,
    erIsEenVastgesteldeBlijvendeCognitieveStoornis: isJaNee,
    erIsSprakeVanEenActieveVerslaving: isJaNee,
    erIsEerdereFraudeMetEenPgbVastgesteld: isJaNee,
    erIsEenBetalingsregelingGetroffen: isJaNee,
    erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag: isJaNee,
    erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid: oordeelVan(isJaNee, organen_2),
    erIsEenRisicoOpZelfverwaarlozing: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanZwaarRegieverlies: oordeelVan(isJaNee, organen_2),
    erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag: oordeelVan(isJaNee, organen_2),
    erIsIntensieveBegeleidingMetToezichtVereist: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanDecompensatieInDeThuissituatie: oordeelVan(isJaNee, organen_2),
    erIsDecompensatieOpADLOfDaginvulling: oordeelVan(isJaNee, organen_2),
    erIsDecompensatieOpHetSociaalNetwerk: oordeelVan(isJaNee, organen_2),
    erIsDecompensatieOpHuiselijkeRelatiesMetRisico: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanEenAcuteCrisis: oordeelVan(isJaNee, organen_2),
    erIsDirectGevaarVoorDeClientZelf: oordeelVan(isJaNee, organen_2),
    erIsDirectGevaarVoorAnderen: oordeelVan(isJaNee, organen_2),
    erIsOnmiddellijkeInterventieNodig: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanOverlastgevendMiddelengebruik: oordeelVan(isJaNee, organen_2),
    erIsPerspectiefOpBehandeling: oordeelVan(isJaNee, organen_2),
    erIsNoodzaakTotInzetVanEenSafehouse: oordeelVan(isJaNee, organen_2),
    erIsEenAantoonbareNoodzaakVoor247ToezichtOpLocatie: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanComplexiteitVanDeInwonerEnZijnContext: oordeelVan(isJaNee, organen_2),
    erIsNoodzaakTotEenWakendeWacht: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanZwareOntregelingAgressieOfEenZwareZorgvraag: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanEenErnstigPsychiatrischZiektebeeld: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanLangdurigVerblijfInHetBuitenland: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanEenBijzonderGeval: oordeelVan(isJaNee, organen_2),
    erIsSprakeVanOnbillijkheidVanOverwegendeAard: oordeelVan(isJaNee, organen_2),
    dagWaaropDeStandWordtOpgemaakt: isDatum,
  },
  parameters: {
    tariefVoorZorgInNatura: isBedrag,
    minimumuurloonMetVakantiebijslagEnVakantieUren: isBedrag,
    maximumbedragUitHetUitvoeringsbesluitWmo: isBedrag,
  },
  situatie: {
    isSchrijnend: oordeelVan(isJaNee, organen_2),
    heeftEenRisicoOpEscalatie: oordeelVan(isJaNee, organen_2),
    kanAndersDanMetEenSnelBesluitWordenOpgelost: oordeelVan(isJaNee, organen_2),
  },
  stuk: {
    isNodigVoorHetOnderzoek: oordeelVan(isJaNee, organen_2),
    isVoorDeInwonerRedelijkerwijsTeKrijgen: oordeelVan(isJaNee, organen_2),
  },
  onderzoek: {
    biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak: oordeelVan(isJaNee, organen_2),
  },
  belemmeringen: {
    zijnVanKortdurendeAard: oordeelVan(isJaNee, organen_2),
  },
  problemen: {
    werkenBelemmerendOpFunctionerenEnOntwikkeling: oordeelVan(isJaNee, organen_2),
  },
  thuissituatie: {
    isOnveiligVoorDeClient: oordeelVan(isJaNee, organen_2),
    isOnveiligDoorDeClient: oordeelVan(isJaNee, organen_2),
  },
  ondersteuningsbehoefte: {
    ligtBijDeOuder: oordeelVan(isJaNee, organen_2),
    isBeperktTotOpvoedondersteuning: oordeelVan(isJaNee, organen_2),
  },
  lokaleBegeleiding: {
    isToereikend: oordeelVan(isJaNee, organen_2),
  },
  behandeling: {
    isPositiefDoorlopen: oordeelVan(isJaNee, organen_2),
  },
  multiproblematiek: {
    belemmertDuurzaamHerstel: oordeelVan(isJaNee, organen_2),
  },
  vervoer: {
    moetDoorDeAanbiederWordenGeorganiseerd: oordeelVan(isJaNee, organen_2),
  },
  ondersteuning: {
    overstijgtDeGebruikelijkeHulp: oordeelVan(isJaNee, organen_2),
    isAantoonbaarDoelmatiger: oordeelVan(isJaNee, organen_2),
  },
  budgethouder: {
    isInStaatZijnHulpvraagEnBelangenTeBehartigen: oordeelVan(isJaNee, organen_2),
    isInStaatDeTakenVanEenPgbVerantwoordUitTeVoeren: oordeelVan(isJaNee, organen_2),
  },
  individueleAfweging: {
    pleitTegenEenPgb: oordeelVan(isJaNee, organen_2),
  },
  teMeldenAfwezigheid: {
    duur: isAantal,
    eersteDag: isDatum,
    laatsteDag: ofGeen(isDatum),
    isHerstelgericht: oordeelVan(isJaNee, organen_2),
  },
  toetsing: {
    datum: isDatum,
  },
  terugkeer: {
    datum: isDatum,
  },
  wijziging: {
    betreft: verzamelingVan(soort_wijziging),
    isGemeld: isJaNee,
    isHetGevolgVanStructureleWeigering: oordeelVan(isJaNee, organen_2),
  },
  plichtTotHetMeldenVanDeAfwezigheid: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetOpnieuwToetsenVanDeNoodzaak: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetOpnieuwIndicerenVanDeInwoner: {
    dagVanNakoming: ofGeen(isDatum),
  },
  collegeVanDeCentrumgemeente: {
    heeftGebruikgemaaktVanDeBevoegdheidTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetAanpassenOfBeeindigenVanDeBeschikking: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetStopzettenVanDeIndicatie: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetVragenOmStukkenTijdensHetGesprek: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetInwinnenVanAdvies: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetLatenBevragenOfOnderzoekenVanDeInwoner: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetAfleggenVanEenHuisbezoek: oordeelVan(isJaNee, organen_2),
  },
  afwijking: {
    voorziening: eenVan(regionale_maatwerkvoorziening),
    hoortBijDeVerstrekking: oordeelVan(isJaNee, organen_2),
  },
  oudeBesluit: {
    berustOpDeVerordeningVan2022: isJaNee,
    datum: isDatum,
    dagVanOntvangst: isDatum,
    einddatum: ofGeen(isDatum),
    moetWordenOmgezet: oordeelVan(isJaNee, organen_2),
  },
  bezwaarschrift: {
    datum: isDatum,
    bestredenBesluit: eenVan(grondslag_van_besluit),
  },
  plichtTotHetHerzienVanHetOudeBesluit: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetOmzettenVanHetOudeBesluit: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plaatsing: {
    datum: isDatum,
    gebeurtMetEenGeldigeBeschikkingVanDeCentrumgemeente: isJaNee,
    isInDeRegio: isJaNee,
  },
  definitieveOnderzoeksverslag: {
    datumVanOntvangst: isDatum,
  },
  advies: {
    komtVanEenGeschikteInstantie: isJaNee,
    isVanBelangVoorHetOnderzoek: oordeelVan(isJaNee, organen_2),
  },
  deskundigenonderzoek: {
    gebeurtDoorAangewezenDeskundigen: isJaNee,
    kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak: oordeelVan(isJaNee, organen_2),
  },
  wakendeWacht: {
    datumVanAanvraag: isDatum,
    eersteDagVanInzet: isDatum,
    datumVanToekenning: isDatum,
    isToegekend: isJaNee,
    evaluatietermijn: isAantal,
  },
  uitkomstVanHetOnderzoek: {
    datum: ofGeen(isDatum),
  },
  oproep: {
    kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak: oordeelVan(isJaNee, organen_2),
  },
  plichtTotHetBevestigenVanDeOntvangstVanDeMelding: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetUitvoerenVanHetOnderzoek: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetMeewerkenAanDeOproep: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetInformerenOverClientondersteuning: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetBiedenVanClientondersteuning: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb: {
    dagVanNakoming: ofGeen(isDatum),
  },
});

/** Elke controle klopt zeker, of gaat over gegevens die alle nog onbekend zijn; bij `false` wordt er gerekend. */
function doorstaatControles(z: Zaak): boolean {
  // geboren op of vóór de dag van de melding
  if (vergelijkDatum("<=", z.client?.geboortedatum, z.melding?.datum) !== true && (z.client?.geboortedatum !== undefined || z.melding?.datum !== undefined)) return false;
  // de aanvraag komt niet vóór de melding
  if (vergelijkDatum("<=", z.melding?.datum, z.aanvraag?.datum) !== true && (z.melding?.datum !== undefined || z.aanvraag?.datum !== undefined)) return false;
  // het besluit komt niet vóór de aanvraag
  if (vergelijkDatum("<=", z.aanvraag?.datum, z.besluit?.datum) !== true && (z.aanvraag?.datum !== undefined || z.besluit?.datum !== undefined)) return false;
  return true;
}

const model: Regelingmodel = {
  versie: 1,
  id: "vmobw-zhe-2026",
  titel: "Verordening maatschappelijke ondersteuning in beschermde woonvormen Zuid-Hollandse Eilanden 2026",
  soort: "verordening",
  geldig: { vanaf: "2026-01-01" },
  link: "https://zoek.officielebekendmakingen.nl/gmb-2025-557578.html",
  termijnen: { verlengd: true, gelijkgesteld: ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"] },
  bepalingen: [
    { id: "vmobw-zhe-2026/1.1", aanduiding: "artikel 1.1", opschrift: "Definities", regel: 40, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/1.1/1", aanduiding: "artikel 1.1, eerste lid", aard: { soort: "definitie", omschrijving: "De centrumgemeente is Nissewaard, voor de regionale taken van beschermd wonen van de vier regiogemeenten." }, regel: 42, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/1.1/2", aanduiding: "artikel 1.1, tweede lid", aard: { soort: "definitie", omschrijving: "Welke intramurale voorzieningen in elk geval een beschermde woonvorm zijn; bijlage 1 beschrijft ze." }, regel: 45, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/1.1/3", aanduiding: "artikel 1.1, derde lid", aard: { soort: "definitie", omschrijving: "Welke extramurale voorzieningen er in elk geval zijn: individuele begeleiding plus en uitstroombegeleiding." }, regel: 48, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/1.1/4", aanduiding: "artikel 1.1, vierde lid", aard: { soort: "definitie", omschrijving: "Wat hier niet is omschreven, betekent wat het in de Wmo 2015 betekent." }, regel: 51, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/1.2", aanduiding: "artikel 1.2", opschrift: "Reikwijdte", aard: { soort: "niet uitvoerbaar", reden: "verhouding tot een andere regeling", omschrijving: "Deze verordening regelt de beschermde woonvorm en wijkt daarin af van de algemene Wmo-verordening van Nissewaard." }, regel: 54, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.1", aanduiding: "artikel 2.1", opschrift: "Landelijke toegankelijkheid", regel: 59, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.1/1", aanduiding: "artikel 2.1, eerste lid", regel: 61, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.1/2", aanduiding: "artikel 2.1, tweede lid", aard: { soort: "procedure", omschrijving: "Wil een college van buiten de regio iemand hier plaatsen, dan volgt het de landelijke afspraken van de VNG, altijd via de centrumgemeente." }, regel: 64, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.1/3", aanduiding: "artikel 2.1, derde lid", regel: 67, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.1/4", aanduiding: "artikel 2.1, vierde lid", regel: 71, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.2", aanduiding: "artikel 2.2", opschrift: "Melding", regel: 76, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.2/1", aanduiding: "artikel 2.2, eerste lid", regel: 78, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.2/2", aanduiding: "artikel 2.2, tweede lid", aard: { soort: "procedure", omschrijving: "Het college van de woongemeente schrijft voor hoe de melding wordt gedaan." }, regel: 81, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.2/3", aanduiding: "artikel 2.2, derde lid", regel: 84, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.2/4", aanduiding: "artikel 2.2, vierde lid", regel: 88, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.2/5", aanduiding: "artikel 2.2, vijfde lid", regel: 93, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.3", aanduiding: "artikel 2.3", opschrift: "Eerste screening door gemeente waar de melding wordt gedaan", regel: 97, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.3/1", aanduiding: "artikel 2.3, eerste lid", regel: 99, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.3/2", aanduiding: "artikel 2.3, tweede lid", regel: 102, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.3/3", aanduiding: "artikel 2.3, derde lid", regel: 107, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.3/4", aanduiding: "artikel 2.3, vierde lid", regel: 111, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.3/5", aanduiding: "artikel 2.3, vijfde lid", regel: 115, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.3/5/v2", aanduiding: "artikel 2.3, vijfde lid, tweede volzin", regel: 119, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4", aanduiding: "artikel 2.4", opschrift: "Onderzoek door centrumgemeente", regel: 125, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/1", aanduiding: "artikel 2.4, eerste lid", regel: 127, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/2", aanduiding: "artikel 2.4, tweede lid", aard: { soort: "procedure", omschrijving: "Een melding die eerder binnenkwam, wordt eerder behandeld." }, regel: 131, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/2/v2", aanduiding: "artikel 2.4, tweede lid, tweede volzin", regel: 133, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/3", aanduiding: "artikel 2.4, derde lid", aard: { soort: "procedure", omschrijving: "Het onderzoek bestaat uit een dossieronderzoek en een vraagverhelderingsgesprek, en soms uit een aanvullend onderzoek." }, regel: 137, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/4", aanduiding: "artikel 2.4, vierde lid", regel: 140, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/4/v2", aanduiding: "artikel 2.4, vierde lid, tweede volzin", regel: 143, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/5", aanduiding: "artikel 2.4, vijfde lid", aard: { soort: "procedure", omschrijving: "Het gesprek is persoonlijk, met de inwoner en zijn vertegenwoordiger als die er is; vijf soorten anderen kunnen erbij zijn." }, regel: 145, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/6", aanduiding: "artikel 2.4, zesde lid", regel: 148, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/7", aanduiding: "artikel 2.4, zevende lid", regel: 152, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.4/8", aanduiding: "artikel 2.4, achtste lid", regel: 160, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.5", aanduiding: "artikel 2.5", opschrift: "Medewerking inwoner", regel: 164, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.5/1", aanduiding: "artikel 2.5, eerste lid", regel: 166, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.5/1/a", aanduiding: "artikel 2.5, eerste lid, onderdeel a", regel: 169, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.5/1/b", aanduiding: "artikel 2.5, eerste lid, onderdeel b", regel: 172, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.5/2", aanduiding: "artikel 2.5, tweede lid", regel: 175, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.5/3", aanduiding: "artikel 2.5, derde lid", regel: 183, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.5/4", aanduiding: "artikel 2.5, vierde lid", regel: 189, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6", aanduiding: "artikel 2.6", opschrift: "Onderzoeksverslag", regel: 194, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/1", aanduiding: "artikel 2.6, eerste lid", aard: { soort: "plicht", omschrijving: "Het college maakt een onderzoeksverslag en geeft het aan de inwoner en zijn vertegenwoordiger." }, regel: 196, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/2", aanduiding: "artikel 2.6, tweede lid", regel: 199, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/2/•1", aanduiding: "artikel 2.6, tweede lid, opsommingsteken 1", regel: 202, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/2/•2", aanduiding: "artikel 2.6, tweede lid, opsommingsteken 2", regel: 203, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/2/•3", aanduiding: "artikel 2.6, tweede lid, opsommingsteken 3", regel: 204, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/2/•4", aanduiding: "artikel 2.6, tweede lid, opsommingsteken 4", regel: 205, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/3", aanduiding: "artikel 2.6, derde lid", regel: 207, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/3/v2", aanduiding: "artikel 2.6, derde lid, tweede volzin", regel: 210, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/4", aanduiding: "artikel 2.6, vierde lid", regel: 214, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.6/4/v2", aanduiding: "artikel 2.6, vierde lid, tweede volzin", regel: 217, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.7", aanduiding: "artikel 2.7", opschrift: "Aanvraag", regel: 221, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/2.8", aanduiding: "artikel 2.8", opschrift: "Clientondersteuning", regel: 225, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.1", aanduiding: "artikel 3.1", opschrift: "Wijze van beoordeling aanspraak", aard: { soort: "procedure", omschrijving: "Het college beoordeelt de aanspraak op basis van het onderzoeksverslag." }, regel: 232, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2", aanduiding: "artikel 3.2", opschrift: "Criteria voor beoordeling aanspraak op maatwerkvoorziening beschermde woonvorm", regel: 235, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1", aanduiding: "artikel 3.2, eerste lid", regel: 237, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1/a", aanduiding: "artikel 3.2, eerste lid, onderdeel a", regel: 240, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1/b", aanduiding: "artikel 3.2, eerste lid, onderdeel b", regel: 241, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1/c", aanduiding: "artikel 3.2, eerste lid, onderdeel c", regel: 242, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1/d", aanduiding: "artikel 3.2, eerste lid, onderdeel d", regel: 245, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1/e", aanduiding: "artikel 3.2, eerste lid, onderdeel e", regel: 246, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1/f", aanduiding: "artikel 3.2, eerste lid, onderdeel f", regel: 247, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1/g", aanduiding: "artikel 3.2, eerste lid, onderdeel g", regel: 249, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/1/h", aanduiding: "artikel 3.2, eerste lid, onderdeel h", regel: 250, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/2", aanduiding: "artikel 3.2, tweede lid", regel: 261, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/2/a", aanduiding: "artikel 3.2, tweede lid, onderdeel a", regel: 264, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/2/b", aanduiding: "artikel 3.2, tweede lid, onderdeel b", regel: 265, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/2/c", aanduiding: "artikel 3.2, tweede lid, onderdeel c", regel: 266, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/2/d", aanduiding: "artikel 3.2, tweede lid, onderdeel d", regel: 268, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/2/e", aanduiding: "artikel 3.2, tweede lid, onderdeel e", regel: 269, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/2/f", aanduiding: "artikel 3.2, tweede lid, onderdeel f", regel: 270, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/2/g", aanduiding: "artikel 3.2, tweede lid, onderdeel g", regel: 272, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/3", aanduiding: "artikel 3.2, derde lid", regel: 274, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/3/a", aanduiding: "artikel 3.2, derde lid, onderdeel a", regel: 277, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/3/b", aanduiding: "artikel 3.2, derde lid, onderdeel b", regel: 279, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/4", aanduiding: "artikel 3.2, vierde lid", regel: 283, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/4/a", aanduiding: "artikel 3.2, vierde lid, onderdeel a", regel: 286, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/4/c", aanduiding: "artikel 3.2, vierde lid, onderdeel c", regel: 287, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/4/c/i", aanduiding: "artikel 3.2, vierde lid, onderdeel c, onder i", regel: 288, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/4/c/ii", aanduiding: "artikel 3.2, vierde lid, onderdeel c, onder ii", regel: 289, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/4/b", aanduiding: "artikel 3.2, vierde lid, onderdeel b", aard: { soort: "definitie", omschrijving: "De vergoeding is voor de zorgaanbieder, voor intermediaire verhuur en stoffering; de cliënt richt zelf in." }, regel: 290, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/5", aanduiding: "artikel 3.2, vijfde lid", regel: 292, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/5/a", aanduiding: "artikel 3.2, vijfde lid, onderdeel a", regel: 295, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/5/b", aanduiding: "artikel 3.2, vijfde lid, onderdeel b", regel: 297, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/5/c", aanduiding: "artikel 3.2, vijfde lid, onderdeel c", regel: 298, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/5/d", aanduiding: "artikel 3.2, vijfde lid, onderdeel d", regel: 299, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/5/e", aanduiding: "artikel 3.2, vijfde lid, onderdeel e", regel: 300, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/5/f", aanduiding: "artikel 3.2, vijfde lid, onderdeel f", regel: 302, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/6", aanduiding: "artikel 3.2, zesde lid", regel: 305, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/6/a", aanduiding: "artikel 3.2, zesde lid, onderdeel a", regel: 308, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/6/b", aanduiding: "artikel 3.2, zesde lid, onderdeel b", regel: 310, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/6/c", aanduiding: "artikel 3.2, zesde lid, onderdeel c", regel: 311, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/6/d", aanduiding: "artikel 3.2, zesde lid, onderdeel d", regel: 312, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/6/e", aanduiding: "artikel 3.2, zesde lid, onderdeel e", regel: 313, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/6/f", aanduiding: "artikel 3.2, zesde lid, onderdeel f", regel: 315, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/7", aanduiding: "artikel 3.2, zevende lid", regel: 317, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/7/a", aanduiding: "artikel 3.2, zevende lid, onderdeel a", regel: 320, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/7/b", aanduiding: "artikel 3.2, zevende lid, onderdeel b", regel: 321, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/7/c", aanduiding: "artikel 3.2, zevende lid, onderdeel c", regel: 322, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/7/d", aanduiding: "artikel 3.2, zevende lid, onderdeel d", regel: 323, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/7/e", aanduiding: "artikel 3.2, zevende lid, onderdeel e", regel: 324, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/7/f", aanduiding: "artikel 3.2, zevende lid, onderdeel f", regel: 325, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/7/g", aanduiding: "artikel 3.2, zevende lid, onderdeel g", regel: 326, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8", aanduiding: "artikel 3.2, achtste lid", regel: 335, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8/a", aanduiding: "artikel 3.2, achtste lid, onderdeel a", regel: 338, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8/b", aanduiding: "artikel 3.2, achtste lid, onderdeel b", regel: 339, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8/c", aanduiding: "artikel 3.2, achtste lid, onderdeel c", regel: 340, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8/d", aanduiding: "artikel 3.2, achtste lid, onderdeel d", regel: 341, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8/e", aanduiding: "artikel 3.2, achtste lid, onderdeel e", regel: 342, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8/d/i", aanduiding: "artikel 3.2, achtste lid, onderdeel d, onder i", aard: { soort: "definitie", omschrijving: "Drie voorbeelden van decompensatie; zij wegen mee in het oordeel, en er kunnen er meer zijn." }, regel: 343, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8/d/ii", aanduiding: "artikel 3.2, achtste lid, onderdeel d, onder ii", aard: { soort: "definitie", omschrijving: "Drie voorbeelden van decompensatie; zij wegen mee in het oordeel, en er kunnen er meer zijn." }, regel: 343, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/8/d/iii", aanduiding: "artikel 3.2, achtste lid, onderdeel d, onder iii", aard: { soort: "definitie", omschrijving: "Drie voorbeelden van decompensatie; zij wegen mee in het oordeel, en er kunnen er meer zijn." }, regel: 343, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9", aanduiding: "artikel 3.2, negende lid", regel: 353, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9/a", aanduiding: "artikel 3.2, negende lid, onderdeel a", regel: 356, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9/b", aanduiding: "artikel 3.2, negende lid, onderdeel b", regel: 358, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9/c", aanduiding: "artikel 3.2, negende lid, onderdeel c", regel: 359, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9/d", aanduiding: "artikel 3.2, negende lid, onderdeel d", regel: 360, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9/e", aanduiding: "artikel 3.2, negende lid, onderdeel e", regel: 361, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9/f", aanduiding: "artikel 3.2, negende lid, onderdeel f", regel: 362, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9/g", aanduiding: "artikel 3.2, negende lid, onderdeel g", regel: 363, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/9/h", aanduiding: "artikel 3.2, negende lid, onderdeel h", regel: 365, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/10", aanduiding: "artikel 3.2, tiende lid", regel: 367, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/10/a", aanduiding: "artikel 3.2, tiende lid, onderdeel a", regel: 373, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/10/a/i", aanduiding: "artikel 3.2, tiende lid, onderdeel a, onder i", regel: 374, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/10/a/ii", aanduiding: "artikel 3.2, tiende lid, onderdeel a, onder ii", regel: 375, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/10/a/iii", aanduiding: "artikel 3.2, tiende lid, onderdeel a, onder iii", regel: 376, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/10/b", aanduiding: "artikel 3.2, tiende lid, onderdeel b", regel: 377, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/10/c", aanduiding: "artikel 3.2, tiende lid, onderdeel c", regel: 379, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/10/d", aanduiding: "artikel 3.2, tiende lid, onderdeel d", regel: 380, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/11", aanduiding: "artikel 3.2, elfde lid", regel: 383, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/11/a", aanduiding: "artikel 3.2, elfde lid, onderdeel a", regel: 386, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/11/b", aanduiding: "artikel 3.2, elfde lid, onderdeel b", regel: 387, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/12", aanduiding: "artikel 3.2, twaalfde lid", regel: 389, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/12/a", aanduiding: "artikel 3.2, twaalfde lid, onderdeel a", regel: 392, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/12/b", aanduiding: "artikel 3.2, twaalfde lid, onderdeel b", regel: 393, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/12/c", aanduiding: "artikel 3.2, twaalfde lid, onderdeel c", regel: 394, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/12/d", aanduiding: "artikel 3.2, twaalfde lid, onderdeel d", regel: 395, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/12/e", aanduiding: "artikel 3.2, twaalfde lid, onderdeel e", regel: 396, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/13", aanduiding: "artikel 3.2, dertiende lid", regel: 398, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/13/a", aanduiding: "artikel 3.2, dertiende lid, onderdeel a", regel: 401, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/13/c", aanduiding: "artikel 3.2, dertiende lid, onderdeel c", regel: 402, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/13/c/i", aanduiding: "artikel 3.2, dertiende lid, onderdeel c, onder i", regel: 403, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/13/c/ii", aanduiding: "artikel 3.2, dertiende lid, onderdeel c, onder ii", regel: 404, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/13/d", aanduiding: "artikel 3.2, dertiende lid, onderdeel d", regel: 405, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.2/13/b", aanduiding: "artikel 3.2, dertiende lid, onderdeel b", aard: { soort: "definitie", omschrijving: "De vergoeding is voor toezicht op de locatie, dag en nacht." }, regel: 406, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.3", aanduiding: "artikel 3.3", opschrift: "Criteria voor beoordeling aanspraak op dagbesteding", regel: 408, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.3/1", aanduiding: "artikel 3.3, eerste lid", regel: 410, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.3/1/a", aanduiding: "artikel 3.3, eerste lid, onderdeel a", regel: 413, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.3/1/b", aanduiding: "artikel 3.3, eerste lid, onderdeel b", regel: 414, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.3/1/c", aanduiding: "artikel 3.3, eerste lid, onderdeel c", regel: 415, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.3/1/d", aanduiding: "artikel 3.3, eerste lid, onderdeel d", regel: 416, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.4", aanduiding: "artikel 3.4", opschrift: "Criteria voor beoordelen aanspraak op vervoer dagbesteding", regel: 418, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.4/1", aanduiding: "artikel 3.4, eerste lid", regel: 420, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.4/1/a", aanduiding: "artikel 3.4, eerste lid, onderdeel a", regel: 423, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.4/1/b", aanduiding: "artikel 3.4, eerste lid, onderdeel b", regel: 424, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.4/1/c", aanduiding: "artikel 3.4, eerste lid, onderdeel c", regel: 425, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.4/1/d", aanduiding: "artikel 3.4, eerste lid, onderdeel d", regel: 426, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.5", aanduiding: "artikel 3.5", opschrift: "Criteria voor beoordelen aanspraak op aanvullende vergoeding voor gezinnen", regel: 428, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.5/1", aanduiding: "artikel 3.5, eerste lid", regel: 430, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.5/2", aanduiding: "artikel 3.5, tweede lid", aard: { soort: "definitie", omschrijving: "De vergoeding is een vast bedrag voor de zorgaanbieder, voor het afstemmen met de jeugdhulp in het gezin." }, regel: 434, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.5/3", aanduiding: "artikel 3.5, derde lid", regel: 437, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.5/3/a", aanduiding: "artikel 3.5, derde lid, onderdeel a", regel: 440, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.5/3/b", aanduiding: "artikel 3.5, derde lid, onderdeel b", regel: 441, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.5/3/c", aanduiding: "artikel 3.5, derde lid, onderdeel c", regel: 442, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6", aanduiding: "artikel 3.6", opschrift: "Criteria voor beoordelen aanspraak aanvullende vergoeding wakende wacht", regel: 444, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6/1", aanduiding: "artikel 3.6, eerste lid", regel: 446, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6/2", aanduiding: "artikel 3.6, tweede lid", aard: { soort: "definitie", omschrijving: "De vergoeding is een bijdrage in het organiseren van een wakende wacht." }, regel: 450, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6/3", aanduiding: "artikel 3.6, derde lid", regel: 453, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6/3/a", aanduiding: "artikel 3.6, derde lid, onderdeel a", regel: 456, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6/3/b", aanduiding: "artikel 3.6, derde lid, onderdeel b", regel: 457, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6/4", aanduiding: "artikel 3.6, vierde lid", regel: 460, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6/5", aanduiding: "artikel 3.6, vijfde lid", regel: 463, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/3.6/6", aanduiding: "artikel 3.6, zesde lid", regel: 466, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.1", aanduiding: "artikel 5.1", opschrift: "Wijze van aanvraag leveringsvorm Pgb", regel: 474, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.1/1", aanduiding: "artikel 5.1, eerste lid", regel: 476, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.1/2", aanduiding: "artikel 5.1, tweede lid", regel: 491, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.1/3", aanduiding: "artikel 5.1, derde lid", aard: { soort: "procedure", omschrijving: "De inwoner of zijn wettelijk vertegenwoordiger vraagt een Pgb aan met een Pgb-plan, op de manier van de beleidsregels." }, regel: 495, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.2", aanduiding: "artikel 5.2", opschrift: "Criteria voor toekenning van leveringsvorm Pgb", regel: 498, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.2/1", aanduiding: "artikel 5.2, eerste lid", regel: 500, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.2/1/a", aanduiding: "artikel 5.2, eerste lid, onderdeel a", regel: 503, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.2/1/b", aanduiding: "artikel 5.2, eerste lid, onderdeel b", regel: 504, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.2/1/c", aanduiding: "artikel 5.2, eerste lid, onderdeel c", regel: 506, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.2/1/d", aanduiding: "artikel 5.2, eerste lid, onderdeel d", regel: 507, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.2/2", aanduiding: "artikel 5.2, tweede lid", regel: 509, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.2/3", aanduiding: "artikel 5.2, derde lid", regel: 514, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3", aanduiding: "artikel 5.3", opschrift: "Criteria voor afwijzing leveringsvorm Pgb", regel: 521, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1", aanduiding: "artikel 5.3, eerste lid", regel: 523, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/v2", aanduiding: "artikel 5.3, eerste lid, tweede volzin", regel: 527, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•1", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 1", regel: 529, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•2", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 2", regel: 530, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•3", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 3", regel: 531, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•4", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 4", regel: 532, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•5", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 5", regel: 533, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•6", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 6", regel: 534, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•7", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 7", regel: 535, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•8", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 8", regel: 536, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/1/•9", aanduiding: "artikel 5.3, eerste lid, opsommingsteken 9", regel: 537, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.3/2", aanduiding: "artikel 5.3, tweede lid", aard: { soort: "plicht", omschrijving: "Wie een Pgb afwijst om een van deze omstandigheden, onderbouwt dat met feiten en zet dat in de beschikking." }, regel: 540, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.4", aanduiding: "artikel 5.4", opschrift: "Bepalen hoogte van het Pgb", regel: 544, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.4/1", aanduiding: "artikel 5.4, eerste lid", regel: 546, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/5.4/2", aanduiding: "artikel 5.4, tweede lid", regel: 550, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/6.1", aanduiding: "artikel 6.1", opschrift: "Eigen bijdrage", regel: 555, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/6.1/1", aanduiding: "artikel 6.1, eerste lid", regel: 557, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/6.1/2", aanduiding: "artikel 6.1, tweede lid", regel: 560, bestand: "nissewaard.regel" },
    { id: "vmobw-zhe-2026/7.1", aanduiding: "artikel 7.1", opschrift: "Afwezigheid inwoner in beschermd verblijf of begeleid wonen", regel: 192, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/1", aanduiding: "artikel 7.1, eerste lid", regel: 194, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/1/v2", aanduiding: "artikel 7.1, eerste lid, tweede volzin", regel: 197, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/2", aanduiding: "artikel 7.1, tweede lid", regel: 201, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/2/v2", aanduiding: "artikel 7.1, tweede lid, tweede volzin", regel: 209, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/3", aanduiding: "artikel 7.1, derde lid", regel: 211, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/4", aanduiding: "artikel 7.1, vierde lid", regel: 217, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/4/•1", aanduiding: "artikel 7.1, vierde lid, opsommingsteken 1", regel: 220, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/4/•2", aanduiding: "artikel 7.1, vierde lid, opsommingsteken 2", regel: 221, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/4/•3", aanduiding: "artikel 7.1, vierde lid, opsommingsteken 3", regel: 222, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/4/•4", aanduiding: "artikel 7.1, vierde lid, opsommingsteken 4", regel: 223, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/5", aanduiding: "artikel 7.1, vijfde lid", regel: 226, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/5/v2", aanduiding: "artikel 7.1, vijfde lid, tweede volzin", regel: 231, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/5/v3", aanduiding: "artikel 7.1, vijfde lid, derde volzin", regel: 232, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/6", aanduiding: "artikel 7.1, zesde lid", regel: 234, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.1/6/v2", aanduiding: "artikel 7.1, zesde lid, tweede volzin", regel: 236, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.2", aanduiding: "artikel 7.2", opschrift: "Wijziging in ondersteuning", regel: 239, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.2/1", aanduiding: "artikel 7.2, eerste lid", regel: 241, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.2/1/v2", aanduiding: "artikel 7.2, eerste lid, tweede volzin", regel: 245, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/7.2/2", aanduiding: "artikel 7.2, tweede lid", regel: 250, bestand: "hoofdstuk-7.regel" },
    { id: "vmobw-zhe-2026/11.1", aanduiding: "artikel 11.1", opschrift: "Hardheidsclausule", regel: 119, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.1/1", aanduiding: "artikel 11.1, eerste lid", regel: 121, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.1/1/•1", aanduiding: "artikel 11.1, eerste lid, opsommingsteken 1", regel: 125, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.1/1/•2", aanduiding: "artikel 11.1, eerste lid, opsommingsteken 2", regel: 126, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.1/1/•3", aanduiding: "artikel 11.1, eerste lid, opsommingsteken 3", regel: 127, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.1/1/•4", aanduiding: "artikel 11.1, eerste lid, opsommingsteken 4", regel: 128, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.1/2", aanduiding: "artikel 11.1, tweede lid", aard: { soort: "gedelegeerd", omschrijving: "Het college kan bij deze verordening nadere regels stellen." }, regel: 130, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.2", aanduiding: "artikel 11.2", opschrift: "Evaluatie", aard: { soort: "plicht", omschrijving: "Het college evalueert zijn beleid in de gewone planning-en-controlcyclus: in twee tussenrapportages en in de jaarrekening." }, regel: 133, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.3", aanduiding: "artikel 11.3", opschrift: "Overgangsrecht", regel: 136, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.3/1", aanduiding: "artikel 11.3, eerste lid", regel: 138, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.3/1/•1", aanduiding: "artikel 11.3, eerste lid, opsommingsteken 1", regel: 141, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.3/1/•2", aanduiding: "artikel 11.3, eerste lid, opsommingsteken 2", regel: 142, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.3/2", aanduiding: "artikel 11.3, tweede lid", regel: 144, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.3/3", aanduiding: "artikel 11.3, derde lid", regel: 152, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.3/4", aanduiding: "artikel 11.3, vierde lid", regel: 161, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.3/5", aanduiding: "artikel 11.3, vijfde lid", regel: 167, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.4", aanduiding: "artikel 11.4", opschrift: "Inwerkingtreding", regel: 171, bestand: "hoofdstuk-11.regel" },
    { id: "vmobw-zhe-2026/11.5", aanduiding: "artikel 11.5", opschrift: "Citeertitel", aard: { soort: "definitie", omschrijving: "De titel waaronder deze verordening wordt aangehaald; hij staat in de kop." }, regel: 177, bestand: "hoofdstuk-11.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college van de centrumgemeente", "het college van de woongemeente", "het college van de gemeente van de melding"] },
    { id: "regiogemeente", naam: "regiogemeente", vorm: "gesloten", labels: ["Goeree-Overflakkee", "Hoeksche Waard", "Nissewaard", "Voorne aan Zee"] },
    { id: "gemeente", naam: "gemeente", vorm: "gesloten", labels: ["Goeree-Overflakkee", "Hoeksche Waard", "Nissewaard", "Voorne aan Zee", "een gemeente buiten de regio", "nergens ingeschreven"] },
    { id: "voorziening", naam: "voorziening", vorm: "gesloten", labels: ["begeleid wonen", "begeleid wonen voor gezinnen", "beschermd verblijf semimuraal", "beschermd verblijf regulier", "beschermd verblijf intensief", "beschermd verblijf specialistisch", "time-out", "individuele begeleiding plus", "uitstroombegeleiding", "safehouse"] },
    { id: "maatwerkvoorziening beschermde woonvorm", naam: "maatwerkvoorziening beschermde woonvorm", vorm: "open", labels: ["begeleid wonen", "begeleid wonen voor gezinnen", "beschermd verblijf semimuraal", "beschermd verblijf regulier", "beschermd verblijf intensief", "beschermd verblijf specialistisch", "time-out", "safehouse"] },
    { id: "regionale maatwerkvoorziening", naam: "regionale maatwerkvoorziening", vorm: "open", labels: ["begeleid wonen", "begeleid wonen voor gezinnen", "beschermd verblijf semimuraal", "beschermd verblijf regulier", "beschermd verblijf intensief", "beschermd verblijf specialistisch", "time-out", "individuele begeleiding plus", "uitstroombegeleiding", "safehouse"] },
    { id: "lopende zorg", naam: "lopende zorg", vorm: "gesloten", labels: ["beschermde woonvorm", "residentiële jeugdzorg", "intramurale Wlz", "forensische zorg", "klinische ggz-behandeling"] },
    { id: "voorliggende wet", naam: "voorliggende wet", vorm: "gesloten", labels: ["Zorgverzekeringswet", "Jeugdwet", "Wet langdurige zorg", "Wet forensische zorg", "Wet verplichte ggz"] },
    { id: "problematiek", naam: "problematiek", vorm: "gesloten", labels: ["psychiatrische problematiek", "psychische problematiek", "psychosociale problematiek", "licht verstandelijke beperking", "verslavingsproblematiek"] },
    { id: "indicatie", naam: "indicatie", vorm: "gesloten", labels: ["begeleid wonen", "begeleid wonen voor gezinnen", "beschermd verblijf semimuraal", "beschermd verblijf regulier", "beschermd verblijf intensief", "beschermd verblijf specialistisch", "time-out", "individuele begeleiding plus", "uitstroombegeleiding", "safehouse", "dagbesteding"] },
    { id: "aanvulling", naam: "aanvulling", vorm: "gesloten", labels: ["aanvullende vergoeding begeleid wonen", "aanvullende vergoeding safehouse 24/7", "dagbesteding", "vervoer naar dagbesteding", "aanvullende vergoeding voor gezinnen", "aanvullende vergoeding wakende wacht"] },
    { id: "bezigheid", naam: "bezigheid", vorm: "gesloten", labels: ["vrijwilligerswerk", "daginvulling", "dagstructurering"] },
    { id: "weigeraar", naam: "weigeraar", vorm: "gesloten", labels: ["cliënt zelf", "mantelzorger", "sociaal netwerk"] },
    { id: "soort hulp", naam: "soort hulp", vorm: "gesloten", labels: ["formele zorg", "informele hulp"] },
    { id: "beheerder", naam: "beheerder", vorm: "gesloten", labels: ["inwoner zelf", "wettelijk vertegenwoordiger"] },
    { id: "reden van afwezigheid", naam: "reden van afwezigheid", vorm: "gesloten", labels: ["opname in een andere zorginstelling", "verblijf in detentie", "vakantie", "andere reden"] },
    { id: "soort wijziging", naam: "soort wijziging", vorm: "gesloten", labels: ["ondersteuningsvorm", "ondersteuningsintensiteit", "arrangementsonderdelen"] },
    { id: "toe te passen recht", naam: "toe te passen recht", vorm: "gesloten", labels: ["de verordening van 2022", "de verordening van 2026"] },
    { id: "grondslag van besluit", naam: "grondslag van een besluit", vorm: "gesloten", labels: ["besluit op grond van de verordening van 2022", "besluit op grond van de verordening van 2026", "ander besluit"] },
    { id: "toestand van een plicht", naam: "toestand van een plicht", vorm: "gesloten", labels: ["niet ontstaan", "loopt", "nagekomen", "te laat nagekomen", "niet nagekomen", "niet vast te stellen"] },
  ],
  feiten: [
    { id: "client.geboortedatum", object: "client", sleutel: "geboortedatum", naam: "geboortedatum van de cliënt", type: { soort: "datum" }, soort: "gegeven", vraag: "Wat is de geboortedatum van de cliënt?", leverancier: ["de BRP"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 70, bestand: "begrippen.regel" },
    { id: "client.heeftDeNederlandseNationaliteit", object: "client", sleutel: "heeftDeNederlandseNationaliteit", naam: "de cliënt heeft de Nederlandse nationaliteit", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt de Nederlandse nationaliteit?", leverancier: ["de BRP"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 72, bestand: "begrippen.regel" },
    { id: "client.verblijftLegaalInNederland", object: "client", sleutel: "verblijftLegaalInNederland", naam: "de cliënt verblijft legaal in Nederland", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Verblijft de cliënt legaal in Nederland?", leverancier: ["de BRP"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 73, bestand: "begrippen.regel" },
    { id: "client.isBekendMet", object: "client", sleutel: "isBekendMet", naam: "de cliënt is bekend met", type: { soort: "keuzes", keuze: "problematiek" }, soort: "gegeven", vraag: "Met welke problematiek is de cliënt bekend? Bij een licht verstandelijke beperking noemt het artikel een IQ van 50-85.", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 74, bestand: "begrippen.regel" },
    { id: "client.brpGemeente", object: "client", sleutel: "brpGemeente", naam: "BRP-gemeente van de cliënt", type: { soort: "keuze", keuze: "gemeente" }, soort: "gegeven", perDatum: true, vraag: "In welke gemeente staat de cliënt op die dag ingeschreven in de BRP?", leverancier: ["de BRP"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 76, bestand: "begrippen.regel" },
    { id: "client.maaktAanspraakOp", object: "client", sleutel: "maaktAanspraakOp", naam: "de cliënt maakt aanspraak op", type: { soort: "keuzes", keuze: "lopende zorg" }, soort: "gegeven", perDatum: true, vraag: "Op welke van deze vormen van zorg heeft de cliënt op die dag nog aanspraak?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven", "strafrechtelijk gegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 78, bestand: "begrippen.regel" },
    { id: "client.kanAanspraakMakenOpEenVoorzieningUit", object: "client", sleutel: "kanAanspraakMakenOpEenVoorzieningUit", naam: "de cliënt kan aanspraak maken op een voorziening uit", type: { soort: "keuzes", keuze: "voorliggende wet" }, soort: "gegeven", vraag: "Uit welke van deze wetten kan de cliënt een voorziening krijgen?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven", "strafrechtelijk gegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 80, bestand: "begrippen.regel" },
    { id: "client.wilEnAccepteertEenOndersteuningstraject", object: "client", sleutel: "wilEnAccepteertEenOndersteuningstraject", naam: "de cliënt wil en accepteert een ondersteuningstraject", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wil en accepteert de cliënt een traject dat past bij wat hij kan en dat ertoe leidt dat hij weer zelf woont en meedoet?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 82, bestand: "begrippen.regel" },
    { id: "client.verblijftInEenThuissituatie", object: "client", sleutel: "verblijftInEenThuissituatie", naam: "de cliënt verblijft in een thuissituatie", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Woont de cliënt thuis?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 84, bestand: "begrippen.regel" },
    { id: "client.verblijftInEenVoorzieningVoor", object: "client", sleutel: "verblijftInEenVoorzieningVoor", naam: "de cliënt verblijft in een voorziening voor", type: { soort: "keuzes", keuze: "voorziening" }, soort: "gegeven", vraag: "In een voorziening van welke soort woont de cliënt nu?", leverancier: ["de cliënt", "het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 85, bestand: "begrippen.regel" },
    { id: "client.heeftEenIndicatieVoor", object: "client", sleutel: "heeftEenIndicatieVoor", naam: "de cliënt heeft een indicatie voor", type: { soort: "keuzes", keuze: "indicatie" }, soort: "gegeven", vraag: "Waarvoor heeft de cliënt een indicatie?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 88, bestand: "begrippen.regel" },
    { id: "client.heeftEenWachtlijstbeschikkingVoor", object: "client", sleutel: "heeftEenWachtlijstbeschikkingVoor", naam: "de cliënt heeft een wachtlijstbeschikking voor", type: { soort: "keuzes", keuze: "voorziening" }, soort: "gegeven", vraag: "Voor welke voorziening staat de cliënt met een beschikking op de wachtlijst?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 90, bestand: "begrippen.regel" },
    { id: "client.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen", object: "client", sleutel: "heeftEenKlinischeBehandelingVoorVerslavingDoorlopen", naam: "de cliënt heeft een klinische behandeling voor verslaving doorlopen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt een klinische behandeling doorlopen die op verslaving gericht was, aan bijvoorbeeld middelen, gokken of gamen?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 93, bestand: "begrippen.regel" },
    { id: "client.heeftAlsBezigheid", object: "client", sleutel: "heeftAlsBezigheid", naam: "heeft als bezigheid van de cliënt", type: { soort: "keuzes", keuze: "bezigheid" }, soort: "gegeven", vraag: "Wat heeft de cliënt overdag te doen?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 95, bestand: "begrippen.regel" },
    { id: "client.heeftEenMinderjarigKindDatElkeWeekInwoont", object: "client", sleutel: "heeftEenMinderjarigKindDatElkeWeekInwoont", naam: "de cliënt heeft een minderjarig kind dat elke week inwoont", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt een kind jonger dan 18 jaar dat elke week (een deel van de week) bij hem woont?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 96, bestand: "begrippen.regel" },
    { id: "client.heeftProblematischeSchulden", object: "client", sleutel: "heeftProblematischeSchulden", naam: "de cliënt heeft problematische schulden", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de inwoner problematische schulden?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 98, bestand: "begrippen.regel" },
    { id: "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", object: "voorliggendeOplossing", sleutel: "isAfgewezenWegensOnnodigeKosten", naam: "de voorliggende oplossing is afgewezen wegens onnodige kosten", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Zijn de kosten van de voorziening onder een andere wet als niet noodzakelijk aangemerkt?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 101, bestand: "begrippen.regel" },
    { id: "gezin.aantalOuders", object: "gezin", sleutel: "aantalOuders", naam: "aantal ouders van het gezin", type: { soort: "getal" }, soort: "gegeven", vraag: "Hoeveel ouders telt het gezin?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 105, bestand: "begrippen.regel" },
    { id: "gezin.aantalMinderjarigeKinderen", object: "gezin", sleutel: "aantalMinderjarigeKinderen", naam: "aantal minderjarige kinderen van het gezin", type: { soort: "getal" }, soort: "gegeven", vraag: "Hoeveel kinderen jonger dan 18 jaar telt het gezin?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 106, bestand: "begrippen.regel" },
    { id: "gezin.heeftActieveJeugdhulpverleners", object: "gezin", sleutel: "heeftActieveJeugdhulpverleners", naam: "het gezin heeft actieve jeugdhulpverleners", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er een jeugdhulpverlener actief in het gezin?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 107, bestand: "begrippen.regel" },
    { id: "diagnose.datum", object: "diagnose", sleutel: "datum", naam: "datum van de diagnose", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is de diagnose gesteld?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 110, bestand: "begrippen.regel" },
    { id: "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", object: "diagnose", sleutel: "isGesteldDoorEenGekwalificeerdeProfessional", naam: "de diagnose is gesteld door een gekwalificeerde professional", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de diagnose gesteld door iemand die daarvoor gekwalificeerd is?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 112, bestand: "begrippen.regel" },
    { id: "melding.datum", object: "melding", sleutel: "datum", naam: "datum van de melding", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is de melding gedaan?", leverancier: ["het college van de gemeente van de melding"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 118, bestand: "begrippen.regel" },
    { id: "melding.isGedaanBijHetCollegeVanDeWoongemeente", object: "melding", sleutel: "isGedaanBijHetCollegeVanDeWoongemeente", naam: "de melding is gedaan bij het college van de woongemeente", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Kwam de melding binnen bij de gemeente waar de inwoner woont?", leverancier: ["het college van de gemeente van de melding"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 119, bestand: "begrippen.regel" },
    { id: "meldingBeschermdeWoonvorm.datum", object: "meldingBeschermdeWoonvorm", sleutel: "datum", naam: "datum van de melding beschermde woonvorm", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum kreeg het college van de centrumgemeente de melding beschermde woonvorm, met het verslag van de screening?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 122, bestand: "begrippen.regel" },
    { id: "aanvraag.datum", object: "aanvraag", sleutel: "datum", naam: "datum van de aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is de aanvraag ingediend?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 126, bestand: "begrippen.regel" },
    { id: "besluit.datum", object: "besluit", sleutel: "datum", naam: "datum van het besluit", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum besluit het college op de aanvraag?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 129, bestand: "begrippen.regel" },
    { id: "indicatiestelling.datum", object: "indicatiestelling", sleutel: "datum", naam: "datum van de indicatiestelling", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum wordt de indicatie gesteld?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 132, bestand: "begrippen.regel" },
    { id: "identificatiedocument.isAlBekendBijHetCollege", object: "identificatiedocument", sleutel: "isAlBekendBijHetCollege", naam: "het identificatiedocument is al bekend bij het college", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft het college al een geldig identificatiedocument van de inwoner?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 135, bestand: "begrippen.regel" },
    { id: "dossieronderzoek.isGedaan", object: "dossieronderzoek", sleutel: "isGedaan", naam: "het dossieronderzoek is gedaan", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is het dossieronderzoek gedaan?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 138, bestand: "begrippen.regel" },
    { id: "vraagverhelderingsgesprek.isGevoerd", object: "vraagverhelderingsgesprek", sleutel: "isGevoerd", naam: "het vraagverhelderingsgesprek is gevoerd", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is het vraagverhelderingsgesprek gevoerd?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 141, bestand: "begrippen.regel" },
    { id: "oplossing.wordtGeweigerdDoor", object: "oplossing", sleutel: "wordtGeweigerdDoor", naam: "wordt geweigerd door van de oplossing", type: { soort: "keuzes", keuze: "weigeraar" }, soort: "gegeven", vraag: "Wie weigert de oplossing zonder maatwerkvoorziening?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 144, bestand: "begrippen.regel" },
    { id: "onderzoeksverslag.bevatDeProblematiekOpDeLeefgebieden", object: "onderzoeksverslag", sleutel: "bevatDeProblematiekOpDeLeefgebieden", naam: "het onderzoeksverslag bevat de problematiek op de leefgebieden", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in het verslag welke problematiek er is op de leefgebieden, met aard, intensiteit en zwaarte?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 147, bestand: "begrippen.regel" },
    { id: "onderzoeksverslag.bevatDeOndersteuningsbehoefteOpDeLeefgebieden", object: "onderzoeksverslag", sleutel: "bevatDeOndersteuningsbehoefteOpDeLeefgebieden", naam: "het onderzoeksverslag bevat de ondersteuningsbehoefte op de leefgebieden", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in het verslag welke ondersteuning nodig is op de leefgebieden, met aard, intensiteit en zwaarte?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 149, bestand: "begrippen.regel" },
    { id: "onderzoeksverslag.bevatDeTeBehalenResultatenMetDePeriode", object: "onderzoeksverslag", sleutel: "bevatDeTeBehalenResultatenMetDePeriode", naam: "het onderzoeksverslag bevat de te behalen resultaten met de periode", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in het verslag welke resultaten op de leefgebieden behaald moeten worden, en in welke periode?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 151, bestand: "begrippen.regel" },
    { id: "onderzoeksverslag.bevatDeConclusieOverDeNoodzaak", object: "onderzoeksverslag", sleutel: "bevatDeConclusieOverDeNoodzaak", naam: "het onderzoeksverslag bevat de conclusie over de noodzaak", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in het verslag de conclusie of een maatwerkvoorziening beschermde woonvorm nodig is?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 153, bestand: "begrippen.regel" },
    { id: "onderzoeksverslag.isOndertekend", object: "onderzoeksverslag", sleutel: "isOndertekend", naam: "het onderzoeksverslag is ondertekend", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de inwoner het verslag ondertekend?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 155, bestand: "begrippen.regel" },
    { id: "onderzoeksverslag.isTeruggestuurd", object: "onderzoeksverslag", sleutel: "isTeruggestuurd", naam: "het onderzoeksverslag is teruggestuurd", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de inwoner het verslag teruggestuurd?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 156, bestand: "begrippen.regel" },
    { id: "onderzoeksverslag.vermeldtDatDeInwonerEenAanvraagWilIndienen", object: "onderzoeksverslag", sleutel: "vermeldtDatDeInwonerEenAanvraagWilIndienen", naam: "het onderzoeksverslag vermeldt dat de inwoner een aanvraag wil indienen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in het teruggestuurde verslag dat de inwoner een aanvraag wil doen?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 157, bestand: "begrippen.regel" },
    { id: "beschikking.voorziening", object: "beschikking", sleutel: "voorziening", naam: "voorziening van de beschikking", type: { soort: "keuze", keuze: "voorziening" }, soort: "gegeven", vraag: "Welke voorziening is toegekend?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 161, bestand: "begrippen.regel" },
    { id: "ondersteuningsplan.betreftOokDeKinderen", object: "ondersteuningsplan", sleutel: "betreftOokDeKinderen", naam: "het ondersteuningsplan betreft ook de kinderen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staan de kinderen van de inwoner in het ondersteuningsplan?", leverancier: ["het college van de centrumgemeente", "de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 164, bestand: "begrippen.regel" },
    { id: "pgb.soort", object: "pgb", sleutel: "soort", naam: "soort van het Pgb", type: { soort: "keuze", keuze: "soort hulp" }, soort: "gegeven", vraag: "Is het Pgb voor formele zorg of voor informele hulp?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 169, bestand: "begrippen.regel" },
    { id: "pgb.voorziening", object: "pgb", sleutel: "voorziening", naam: "voorziening van het Pgb", type: { soort: "keuze", keuze: "voorziening" }, soort: "gegeven", vraag: "Voor welke voorziening is het Pgb bedoeld?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 170, bestand: "begrippen.regel" },
    { id: "pgb.beheerder", object: "pgb", sleutel: "beheerder", naam: "beheerder van het Pgb", type: { soort: "keuze", keuze: "beheerder" }, soort: "gegeven", vraag: "Wie gaat het Pgb beheren?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 171, bestand: "begrippen.regel" },
    { id: "pgbAanvraag.vermeldtDeZorgDeZorgaanbiederEnDeKosten", object: "pgbAanvraag", sleutel: "vermeldtDeZorgDeZorgaanbiederEnDeKosten", naam: "de Pgb-aanvraag vermeldt de zorg, de zorgaanbieder en de kosten", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in de aanvraag welke zorg wordt ingekocht, bij wie en voor welke prijs?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 174, bestand: "begrippen.regel" },
    { id: "pgbAanvraag.vermeldtDeOrientatieOpZorgInNatura", object: "pgbAanvraag", sleutel: "vermeldtDeOrientatieOpZorgInNatura", naam: "de Pgb-aanvraag vermeldt de oriëntatie op zorg in natura", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in de aanvraag naar welke voorziening in natura de inwoner heeft gekeken?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 176, bestand: "begrippen.regel" },
    { id: "pgbAanvraag.vermeldtDeResultatenOpDeLeefgebieden", object: "pgbAanvraag", sleutel: "vermeldtDeResultatenOpDeLeefgebieden", naam: "de Pgb-aanvraag vermeldt de resultaten op de leefgebieden", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in de aanvraag welke resultaten op de leefgebieden tijdens de looptijd van de indicatie behaald worden?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 178, bestand: "begrippen.regel" },
    { id: "zorgaanbieder.tarief", object: "zorgaanbieder", sleutel: "tarief", naam: "tarief van de zorgaanbieder", type: { soort: "bedrag" }, soort: "gegeven", vraag: "Welk tarief rekent de gecontracteerde zorgaanbieder?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 182, bestand: "begrippen.regel" },
    { id: "zaak.erIsSprakeVanIntermediaireVerhuur", object: "zaak", sleutel: "erIsSprakeVanIntermediaireVerhuur", naam: "er is sprake van intermediaire verhuur", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Verhuurt de zorgaanbieder de woning door aan de cliënt?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 187, bestand: "begrippen.regel" },
    { id: "zaak.erIsEenVerhuisdatumVastgesteld", object: "zaak", sleutel: "erIsEenVerhuisdatumVastgesteld", naam: "er is een verhuisdatum vastgesteld", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat de datum van de verhuizing vast?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 189, bestand: "begrippen.regel" },
    { id: "zaak.erIsEenVastgesteldeVerstandelijkeBeperking", object: "zaak", sleutel: "erIsEenVastgesteldeVerstandelijkeBeperking", naam: "er is een vastgestelde verstandelijke beperking", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is bij de inwoner een verstandelijke beperking vastgesteld?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 190, bestand: "begrippen.regel" },
    { id: "zaak.erIsEenVastgesteldeBlijvendeCognitieveStoornis", object: "zaak", sleutel: "erIsEenVastgesteldeBlijvendeCognitieveStoornis", naam: "er is een vastgestelde blijvende cognitieve stoornis", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is bij de inwoner een blijvende cognitieve stoornis vastgesteld?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 192, bestand: "begrippen.regel" },
    { id: "zaak.erIsSprakeVanEenActieveVerslaving", object: "zaak", sleutel: "erIsSprakeVanEenActieveVerslaving", naam: "er is sprake van een actieve verslaving", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de inwoner een actieve verslaving, aan bijvoorbeeld alcohol, drugs of gokken?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 194, bestand: "begrippen.regel" },
    { id: "zaak.erIsEerdereFraudeMetEenPgbVastgesteld", object: "zaak", sleutel: "erIsEerdereFraudeMetEenPgbVastgesteld", naam: "er is eerdere fraude met een Pgb vastgesteld", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is eerder fraude of een onrechtmatigheid met een Pgb vastgesteld?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["strafrechtelijk gegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 196, bestand: "begrippen.regel" },
    { id: "zaak.erIsEenBetalingsregelingGetroffen", object: "zaak", sleutel: "erIsEenBetalingsregelingGetroffen", naam: "er is een betalingsregeling getroffen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er voor de schulden een betalingsregeling?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 199, bestand: "begrippen.regel" },
    { id: "zaak.erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag", object: "zaak", sleutel: "erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag", naam: "er is een wettelijk vertegenwoordiger zonder Verklaring Omtrent Gedrag", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er een wettelijk vertegenwoordiger die geen VOG kan laten zien voor minstens de aspecten Geld en Zakelijke transacties?", leverancier: ["de cliënt"], avg: { soorten: ["strafrechtelijk gegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 200, bestand: "begrippen.regel" },
    { id: "parameters.tariefVoorZorgInNatura", object: "parameters", sleutel: "tariefVoorZorgInNatura", naam: "het tarief voor zorg in natura", type: { soort: "bedrag" }, soort: "parameter", vraag: "Welk tarief hanteert de gemeente voor deze voorziening in natura?", leverancier: ["het college van de centrumgemeente"], regel: 204, bestand: "begrippen.regel" },
    { id: "parameters.minimumuurloonMetVakantiebijslagEnVakantieUren", object: "parameters", sleutel: "minimumuurloonMetVakantiebijslagEnVakantieUren", naam: "het minimumuurloon met vakantiebijslag en vakantie-uren", type: { soort: "bedrag", per: "uur" }, soort: "parameter", vraag: "Wat is het wettelijk minimumuurloon vanaf 21 jaar, met vakantiebijslag en vakantie-uren, bij een werkweek van 36 uur?", leverancier: ["de Staatscourant"], regel: 206, bestand: "begrippen.regel" },
    { id: "parameters.maximumbedragUitHetUitvoeringsbesluitWmo", object: "parameters", sleutel: "maximumbedragUitHetUitvoeringsbesluitWmo", naam: "het maximumbedrag uit het Uitvoeringsbesluit Wmo", type: { soort: "bedrag" }, soort: "parameter", vraag: "Wat is de maximale bijdrage volgens het Uitvoeringsbesluit Wmo 2015?", leverancier: ["het Uitvoeringsbesluit Wmo"], regel: 208, bestand: "begrippen.regel" },
    { id: "client.isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven", object: "client", sleutel: "isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven", naam: "de cliënt is door problematiek of beperking buiten staat zich te handhaven", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Lukt het de inwoner door psychische of psychosociale problemen, of door een licht verstandelijke beperking, niet om zich op eigen kracht te redden in de samenleving?", door: ["het college van de gemeente van de melding"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 33, bestand: "beoordelingen.regel" },
    { id: "client.kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund", object: "client", sleutel: "kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund", naam: "de cliënt kan met voorliggende en lokale voorzieningen voldoende worden ondersteund", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Krijgt de inwoner met voorliggende voorzieningen en maatwerk van de gemeente genoeg hulp om zichzelf te redden?", door: ["het college van de gemeente van de melding"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 39, bestand: "beoordelingen.regel" },
    { id: "situatie.isSchrijnend", object: "situatie", sleutel: "isSchrijnend", naam: "de situatie is schrijnend", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de situatie van de inwoner schrijnend?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 45, bestand: "beoordelingen.regel" },
    { id: "situatie.heeftEenRisicoOpEscalatie", object: "situatie", sleutel: "heeftEenRisicoOpEscalatie", naam: "de situatie heeft een risico op escalatie", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Dreigt de situatie van de inwoner uit de hand te lopen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 51, bestand: "beoordelingen.regel" },
    { id: "situatie.kanAndersDanMetEenSnelBesluitWordenOpgelost", object: "situatie", sleutel: "kanAndersDanMetEenSnelBesluitWordenOpgelost", naam: "de situatie kan anders dan met een snel besluit worden opgelost", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er een andere oplossing dan snel te beslissen over de aanspraak?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 57, bestand: "beoordelingen.regel" },
    { id: "stuk.isNodigVoorHetOnderzoek", object: "stuk", sleutel: "isNodigVoorHetOnderzoek", naam: "het stuk is nodig voor het onderzoek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is dit stuk nodig voor het onderzoek?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 63, bestand: "beoordelingen.regel" },
    { id: "stuk.isVoorDeInwonerRedelijkerwijsTeKrijgen", object: "stuk", sleutel: "isVoorDeInwonerRedelijkerwijsTeKrijgen", naam: "het stuk is voor de inwoner redelijkerwijs te krijgen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de inwoner redelijkerwijs aan dit stuk komen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 69, bestand: "beoordelingen.regel" },
    { id: "onderzoek.biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak", object: "onderzoek", sleutel: "biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak", naam: "het onderzoek biedt voldoende grond voor een oordeel over de aanspraak", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan het college met het dossier en het gesprek beoordelen of er aanspraak is?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 75, bestand: "beoordelingen.regel" },
    { id: "client.kanOpEigenKrachtOfMetHulpInZijnOndersteuningsbehoefteVoorzien", object: "client", sleutel: "kanOpEigenKrachtOfMetHulpInZijnOndersteuningsbehoefteVoorzien", naam: "de cliënt kan op eigen kracht of met hulp in zijn ondersteuningsbehoefte voorzien", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zelf, met gebruikelijke hulp, met mantelzorg of met hulp van zijn netwerk, voor de nodige ondersteuning zorgen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 81, bestand: "beoordelingen.regel" },
    { id: "client.kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien", object: "client", sleutel: "kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien", naam: "de cliënt kan met een voorliggende voorziening in zijn ondersteuningsbehoefte voorzien", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt met een voorliggende voorziening voor de nodige ondersteuning zorgen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 87, bestand: "beoordelingen.regel" },
    { id: "client.kanZichOpEigenKrachtHandhaven", object: "client", sleutel: "kanZichOpEigenKrachtHandhaven", naam: "de cliënt kan zich op eigen kracht handhaven", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zich in de samenleving redden, eventueel met gebruikelijke hulp, mantelzorg, zijn netwerk of algemene of voorliggende voorzieningen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 95, bestand: "beoordelingen.regel" },
    { id: "client.kanZelfstandigWonen", object: "client", sleutel: "kanZelfstandigWonen", naam: "de cliënt kan zelfstandig wonen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zelfstandig wonen, eventueel met gebruikelijke hulp, mantelzorg, zijn netwerk of algemene of voorliggende voorzieningen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 101, bestand: "beoordelingen.regel" },
    { id: "voorliggendeOplossing.isPassendEnToereikend", object: "voorliggendeOplossing", sleutel: "isPassendEnToereikend", naam: "de voorliggende oplossing is passend en toereikend", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Biedt een voorziening uit een van die wetten de cliënt een oplossing die past én toereikend is?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 107, bestand: "beoordelingen.regel" },
    { id: "belemmeringen.zijnVanKortdurendeAard", object: "belemmeringen", sleutel: "zijnVanKortdurendeAard", naam: "de belemmeringen zijn van kortdurende aard", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Duren de belemmeringen bij het zich redden of zelfstandig wonen maar kort?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 113, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", object: "zaak", sleutel: "erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", naam: "er is een reëel perspectief op vergroten van de zelfredzaamheid", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is het reëel te verwachten dat de cliënt zelfredzamer wordt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 119, bestand: "beoordelingen.regel" },
    { id: "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", object: "client", sleutel: "heeftProfessioneleOndersteuningNodigBuitenKantoortijden", naam: "de cliënt heeft professionele ondersteuning nodig buiten kantoortijden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt ook buiten kantoortijden ondersteuning van een professional nodig?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 124, bestand: "beoordelingen.regel" },
    { id: "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", object: "problemen", sleutel: "werkenBelemmerendOpFunctionerenEnOntwikkeling", naam: "de problemen werken belemmerend op functioneren en ontwikkeling", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Belemmeren de problemen die uit de problematiek of beperking voortkomen de cliënt in zijn functioneren en ontwikkeling?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 132, bestand: "beoordelingen.regel" },
    { id: "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", object: "client", sleutel: "kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", naam: "de cliënt kan toereikend voor zichzelf en zijn leefomgeving zorgen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zorgt de cliënt toereikend voor zichzelf en voor zijn leefomgeving?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 138, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsEenRisicoOpZelfverwaarlozing", object: "zaak", sleutel: "erIsEenRisicoOpZelfverwaarlozing", naam: "er is een risico op zelfverwaarlozing", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Dreigt de cliënt zichzelf te verwaarlozen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 144, bestand: "beoordelingen.regel" },
    { id: "client.heeftOndersteuningNodigBijHetInitierenVanTaken", object: "client", sleutel: "heeftOndersteuningNodigBijHetInitierenVanTaken", naam: "de cliënt heeft ondersteuning nodig bij het initiëren van taken", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt hulp nodig om aan taken te beginnen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 149, bestand: "beoordelingen.regel" },
    { id: "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", object: "client", sleutel: "heeftOndersteuningNodigBijHetNemenVanBeslissingen", naam: "de cliënt heeft ondersteuning nodig bij het nemen van beslissingen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt hulp nodig bij het nemen van beslissingen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 155, bestand: "beoordelingen.regel" },
    { id: "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", object: "client", sleutel: "heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", naam: "de cliënt heeft naast planbare zorg ook begeleiding buiten kantoortijden nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt naast zorg op afspraak ook begeleiding buiten kantoortijden nodig?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 161, bestand: "beoordelingen.regel" },
    { id: "thuissituatie.isOnveiligVoorDeClient", object: "thuissituatie", sleutel: "isOnveiligVoorDeClient", naam: "de thuissituatie is onveilig voor de cliënt", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de thuissituatie of de huisvesting onveilig voor de cliënt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 167, bestand: "beoordelingen.regel" },
    { id: "thuissituatie.isOnveiligDoorDeClient", object: "thuissituatie", sleutel: "isOnveiligDoorDeClient", naam: "de thuissituatie is onveilig door de cliënt", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de thuissituatie of de huisvesting onveilig door de cliënt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 173, bestand: "beoordelingen.regel" },
    { id: "client.heeftEenFunctionerendSociaalNetwerk", object: "client", sleutel: "heeftEenFunctionerendSociaalNetwerk", naam: "de cliënt heeft een functionerend sociaal netwerk", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt een sociaal netwerk dat werkt en dat genoeg ondersteuning kan bieden?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 179, bestand: "beoordelingen.regel" },
    { id: "client.bevindtZichInEenOnveiligNetwerk", object: "client", sleutel: "bevindtZichInEenOnveiligNetwerk", naam: "de cliënt bevindt zich in een onveilig netwerk", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zit de cliënt in een onveilig netwerk?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 185, bestand: "beoordelingen.regel" },
    { id: "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", object: "client", sleutel: "bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", naam: "de cliënt bevindt zich in een netwerk dat de zelfredzaamheid belemmert", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zit de cliënt in een netwerk dat hem belemmert om zelfredzaam te zijn?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 191, bestand: "beoordelingen.regel" },
    { id: "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", object: "client", sleutel: "heeftPerspectiefOpUitstroomBinnenTweeJaar", naam: "de cliënt heeft perspectief op uitstroom binnen twee jaar", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt naar verwachting in ten hoogste twee jaar doorstromen naar een zelfstandiger woonsituatie?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 197, bestand: "beoordelingen.regel" },
    { id: "ondersteuningsbehoefte.ligtBijDeOuder", object: "ondersteuningsbehoefte", sleutel: "ligtBijDeOuder", naam: "de ondersteuningsbehoefte ligt bij de ouder", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Liggen de problematiek en de ondersteuningsbehoefte bij de ouder?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 203, bestand: "beoordelingen.regel" },
    { id: "ondersteuningsbehoefte.isBeperktTotOpvoedondersteuning", object: "ondersteuningsbehoefte", sleutel: "isBeperktTotOpvoedondersteuning", naam: "de ondersteuningsbehoefte is beperkt tot opvoedondersteuning", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Gaat het alleen om ondersteuning bij de opvoeding?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 209, bestand: "beoordelingen.regel" },
    { id: "client.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking", object: "client", sleutel: "heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking", naam: "de cliënt heeft lichte tot matige psychische of psychosociale problematiek of een beperking", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt lichte tot matige psychische of psychosociale problemen, een licht verstandelijke beperking, of een combinatie?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 217, bestand: "beoordelingen.regel" },
    { id: "client.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren", object: "client", sleutel: "kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren", naam: "de cliënt kan met enige begeleiding relatief zelfstandig functioneren", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt met enige begeleiding betrekkelijk zelfstandig functioneren?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 223, bestand: "beoordelingen.regel" },
    { id: "client.isPsychischStabiel", object: "client", sleutel: "isPsychischStabiel", naam: "de cliënt is psychisch stabiel", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt psychisch stabiel, dus met hooguit een beperkte kans op gedrag dat hem of anderen schaadt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 229, bestand: "beoordelingen.regel" },
    { id: "client.heeftOndersteuningNodigMetBeperkteIntensiteit", object: "client", sleutel: "heeftOndersteuningNodigMetBeperkteIntensiteit", naam: "de cliënt heeft ondersteuning nodig met beperkte intensiteit", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt ondersteuning met beperkte intensiteit nodig, bijvoorbeeld bij zijn dag plannen, medicijnen innemen of omgaan met mensen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 235, bestand: "beoordelingen.regel" },
    { id: "client.isEnigszinsKwetsbaar", object: "client", sleutel: "isEnigszinsKwetsbaar", naam: "de cliënt is enigszins kwetsbaar", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt enigszins kwetsbaar in sociale vaardigheden, zelfzorg of emotionele stabiliteit?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 241, bestand: "beoordelingen.regel" },
    { id: "client.isGrotendeelsZelfstandig", object: "client", sleutel: "isGrotendeelsZelfstandig", naam: "de cliënt is grotendeels zelfstandig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt grotendeels zelfstandig?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 247, bestand: "beoordelingen.regel" },
    { id: "client.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten", object: "client", sleutel: "heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten", naam: "de cliënt heeft behoefte aan structuur en ondersteuning bij dagelijkse activiteiten", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt behoefte aan structuur en aan ondersteuning bij de dingen van elke dag?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 253, bestand: "beoordelingen.regel" },
    { id: "client.kanInPrincipeZonder24UursToezicht", object: "client", sleutel: "kanInPrincipeZonder24UursToezicht", naam: "de cliënt kan in principe zonder 24-uurs toezicht", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt in principe zonder toezicht gedurende het hele etmaal?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 259, bestand: "beoordelingen.regel" },
    { id: "client.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving", object: "client", sleutel: "heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving", naam: "de cliënt heeft baat bij regelmatige begeleiding en een veilige woonomgeving", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt gebaat bij geregelde begeleiding en een plek om veilig te wonen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 265, bestand: "beoordelingen.regel" },
    { id: "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", object: "client", sleutel: "heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", naam: "de cliënt heeft matige tot complexe psychische of psychosociale problematiek of een beperking", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt matige tot complexe psychische of psychosociale problemen, een licht verstandelijke beperking, of een combinatie?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 273, bestand: "beoordelingen.regel" },
    { id: "client.kanVolledigZelfstandigWonen", object: "client", sleutel: "kanVolledigZelfstandigWonen", naam: "de cliënt kan volledig zelfstandig wonen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt volledig zelfstandig wonen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 279, bestand: "beoordelingen.regel" },
    { id: "client.heeftIntensievereOndersteuningNodig", object: "client", sleutel: "heeftIntensievereOndersteuningNodig", naam: "de cliënt heeft intensievere ondersteuning nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt intensievere ondersteuning nodig?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 285, bestand: "beoordelingen.regel" },
    { id: "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", object: "client", sleutel: "heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", naam: "de cliënt heeft behoefte aan dagelijkse gestructureerde begeleiding en ondersteuning", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt elke dag gestructureerde begeleiding nodig, ook bij medicijnen, bij zijn dagbesteding en bij het omgaan met zijn klachten?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 291, bestand: "beoordelingen.regel" },
    { id: "client.vertoontRegelmatigRisicogedrag", object: "client", sleutel: "vertoontRegelmatigRisicogedrag", naam: "de cliënt vertoont regelmatig risicogedrag", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er regelmatig risicogedrag, zoals terugval, conflicten in de woonomgeving of licht risicovol gedrag voor de cliënt of anderen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 297, bestand: "beoordelingen.regel" },
    { id: "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", object: "client", sleutel: "heeftOndersteuningNodigOpMeerdereLevensgebieden", naam: "de cliënt heeft ondersteuning nodig op meerdere levensgebieden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt op meer dan één levensgebied ondersteuning nodig, zoals zelfzorg, huishouden, geld en contacten?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 303, bestand: "beoordelingen.regel" },
    { id: "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", object: "client", sleutel: "heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", naam: "de cliënt heeft ondersteuning nodig op geplande en ongeplande momenten", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt zowel op geplande als op ongeplande momenten ondersteuning nodig?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 309, bestand: "beoordelingen.regel" },
    { id: "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", object: "client", sleutel: "moet247KunnenTerugvallenOpAanwezigeBegeleiding", naam: "de cliënt moet 24/7 kunnen terugvallen op aanwezige begeleiding", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Moet de cliënt dag en nacht kunnen terugvallen op begeleiding die aanwezig is?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 315, bestand: "beoordelingen.regel" },
    { id: "client.heeftOndersteuningNodigBijHetVoerenVanRegie", object: "client", sleutel: "heeftOndersteuningNodigBijHetVoerenVanRegie", naam: "de cliënt heeft ondersteuning nodig bij het voeren van regie", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt ondersteuning nodig om de regie over zijn leven te voeren?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 321, bestand: "beoordelingen.regel" },
    { id: "client.dreigtZelfredzaamheidTeVerliezen", object: "client", sleutel: "dreigtZelfredzaamheidTeVerliezen", naam: "de cliënt dreigt zelfredzaamheid te verliezen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Verliest de cliënt zonder die ondersteuning zelfredzaamheid?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 327, bestand: "beoordelingen.regel" },
    { id: "client.heeftErnstigeEnComplexePsychischeProblematiek", object: "client", sleutel: "heeftErnstigeEnComplexePsychischeProblematiek", naam: "de cliënt heeft ernstige en complexe psychische problematiek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt ernstige en complexe psychische problemen, eventueel samen met een licht verstandelijke beperking?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 335, bestand: "beoordelingen.regel" },
    { id: "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", object: "aanvraag", sleutel: "onderbouwtDatDeProblematiekOngewijzigdIs", naam: "de aanvraag onderbouwt dat de problematiek ongewijzigd is", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Onderbouwt de aanvraag dat de problematiek of beperking sinds de diagnose niet is veranderd?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 341, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsSprakeVanZwaarRegieverlies", object: "zaak", sleutel: "erIsSprakeVanZwaarRegieverlies", naam: "er is sprake van zwaar regieverlies", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt de regie over zijn leven in zware mate verloren?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 347, bestand: "beoordelingen.regel" },
    { id: "client.heeftBehoefteAanDirecteNabijheid", object: "client", sleutel: "heeftBehoefteAanDirecteNabijheid", naam: "de cliënt heeft behoefte aan directe nabijheid", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt iemand in de directe nabijheid nodig?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 352, bestand: "beoordelingen.regel" },
    { id: "client.heeftBehoefteAanConstanteAansturing", object: "client", sleutel: "heeftBehoefteAanConstanteAansturing", naam: "de cliënt heeft behoefte aan constante aansturing", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Moet de cliënt voortdurend worden aangestuurd?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 358, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", object: "zaak", sleutel: "erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", naam: "er is een structureel of acuut risico op schadelijk gedrag", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er een structureel of acuut risico op gedrag dat de cliënt of anderen schaadt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 364, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsIntensieveBegeleidingMetToezichtVereist", object: "zaak", sleutel: "erIsIntensieveBegeleidingMetToezichtVereist", naam: "er is intensieve begeleiding met toezicht vereist", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Vereist dat risico intensieve begeleiding en toezicht?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 369, bestand: "beoordelingen.regel" },
    { id: "client.heeftContinueZorgNodig", object: "client", sleutel: "heeftContinueZorgNodig", naam: "de cliënt heeft continue zorg nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt voortdurend zorg nodig, ook behandeling (medisch én psychiatrisch), hulp bij een crisis en hulp bij wat hij elke dag doet?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 374, bestand: "beoordelingen.regel" },
    { id: "client.heeftOutreachendeBegeleidingNodig", object: "client", sleutel: "heeftOutreachendeBegeleidingNodig", naam: "de cliënt heeft outreachende begeleiding nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is het nodig dat begeleiders zelf op de cliënt afstappen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 380, bestand: "beoordelingen.regel" },
    { id: "client.kanZijnHulpvraagFormuleren", object: "client", sleutel: "kanZijnHulpvraagFormuleren", naam: "de cliënt kan zijn hulpvraag formuleren", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zelf zeggen welke hulp hij nodig heeft?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 386, bestand: "beoordelingen.regel" },
    { id: "client.kanZijnHulpvraagUitstellen", object: "client", sleutel: "kanZijnHulpvraagUitstellen", naam: "de cliënt kan zijn hulpvraag uitstellen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt wachten met zijn hulpvraag?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 392, bestand: "beoordelingen.regel" },
    { id: "client.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", object: "client", sleutel: "kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", naam: "de cliënt kan na afloop terug naar de plek waar hij vandaan kwam", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt daarna terug naar waar hij vandaan kwam?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 400, bestand: "beoordelingen.regel" },
    { id: "client.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig", object: "client", sleutel: "heeftTijdelijkExtraRustStructuurEnBegeleidingNodig", naam: "de cliënt heeft tijdelijk extra rust, structuur en begeleiding nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt een tijdje meer rust, structuur en begeleiding nodig, om op te knappen of om niet ontregeld te raken?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 406, bestand: "beoordelingen.regel" },
    { id: "client.benodigdeVerblijfsduur", object: "client", sleutel: "benodigdeVerblijfsduur", naam: "benodigde verblijfsduur van de cliënt", type: { soort: "aantal", eenheid: "dag" }, soort: "beoordeling", vraag: "Hoeveel dagen heeft de cliënt dat nodig?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 412, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsSprakeVanDecompensatieInDeThuissituatie", object: "zaak", sleutel: "erIsSprakeVanDecompensatieInDeThuissituatie", naam: "er is sprake van decompensatie in de thuissituatie", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt thuis psychisch ontregeld? Dat kan bijvoorbeeld blijken uit de factoren die meewegen.", door: ["het college van de centrumgemeente"], weegtMee: ["er is decompensatie op ADL of daginvulling", "er is decompensatie op het sociaal netwerk", "er is decompensatie op huiselijke relaties met risico"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 419, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsDecompensatieOpADLOfDaginvulling", object: "zaak", sleutel: "erIsDecompensatieOpADLOfDaginvulling", naam: "er is decompensatie op ADL of daginvulling", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er ontregeling in de dagelijkse verrichtingen of de daginvulling?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 426, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsDecompensatieOpHetSociaalNetwerk", object: "zaak", sleutel: "erIsDecompensatieOpHetSociaalNetwerk", naam: "er is decompensatie op het sociaal netwerk", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er ontregeling in het sociaal netwerk?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 431, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsDecompensatieOpHuiselijkeRelatiesMetRisico", object: "zaak", sleutel: "erIsDecompensatieOpHuiselijkeRelatiesMetRisico", naam: "er is decompensatie op huiselijke relaties met risico", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er ontregeling in de huiselijke relaties, met risico op verwaarlozing of escalatie?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 436, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsSprakeVanEenAcuteCrisis", object: "zaak", sleutel: "erIsSprakeVanEenAcuteCrisis", naam: "er is sprake van een acute crisis", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er een acute (psychische) crisis?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 441, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsDirectGevaarVoorDeClientZelf", object: "zaak", sleutel: "erIsDirectGevaarVoorDeClientZelf", naam: "er is direct gevaar voor de cliënt zelf", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt direct in gevaar?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 446, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsDirectGevaarVoorAnderen", object: "zaak", sleutel: "erIsDirectGevaarVoorAnderen", naam: "er is direct gevaar voor anderen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn anderen direct in gevaar?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 451, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsOnmiddellijkeInterventieNodig", object: "zaak", sleutel: "erIsOnmiddellijkeInterventieNodig", naam: "er is onmiddellijke interventie nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Moet er onmiddellijk worden ingegrepen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 456, bestand: "beoordelingen.regel" },
    { id: "client.heeft247OndersteuningEnToezichtNodig", object: "client", sleutel: "heeft247OndersteuningEnToezichtNodig", naam: "de cliënt heeft 24/7 ondersteuning en toezicht nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt dag en nacht ondersteuning en toezicht nodig?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 463, bestand: "beoordelingen.regel" },
    { id: "client.heeftStabieleEnToereikendeHuisvesting", object: "client", sleutel: "heeftStabieleEnToereikendeHuisvesting", naam: "de cliënt heeft stabiele en toereikende huisvesting", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de huisvesting van de cliënt stabiel en toereikend?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 469, bestand: "beoordelingen.regel" },
    { id: "client.veroorzaaktWoonoverlast", object: "client", sleutel: "veroorzaaktWoonoverlast", naam: "de cliënt veroorzaakt woonoverlast", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Veroorzaakt de cliënt woonoverlast?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 475, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsSprakeVanOverlastgevendMiddelengebruik", object: "zaak", sleutel: "erIsSprakeVanOverlastgevendMiddelengebruik", naam: "er is sprake van overlastgevend middelengebruik", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Gebruikt de cliënt middelen op een manier die overlast geeft?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 481, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsPerspectiefOpBehandeling", object: "zaak", sleutel: "erIsPerspectiefOpBehandeling", naam: "er is perspectief op behandeling", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er uitzicht op (ambulante) behandeling?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 486, bestand: "beoordelingen.regel" },
    { id: "client.vertoontRegelmatigOfContinuSchadelijkGedrag", object: "client", sleutel: "vertoontRegelmatigOfContinuSchadelijkGedrag", naam: "de cliënt vertoont regelmatig of continu schadelijk gedrag", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Vertoont de cliënt regelmatig of voortdurend gedrag dat hem of anderen kan schaden?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 491, bestand: "beoordelingen.regel" },
    { id: "client.heeftCrisisinterventieNodig", object: "client", sleutel: "heeftCrisisinterventieNodig", naam: "de cliënt heeft crisisinterventie nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is bij dat gedrag crisisinterventie noodzakelijk?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 497, bestand: "beoordelingen.regel" },
    { id: "client.heeftGespecialiseerdeZorgNodig", object: "client", sleutel: "heeftGespecialiseerdeZorgNodig", naam: "de cliënt heeft gespecialiseerde zorg nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is bij dat gedrag gespecialiseerde zorg noodzakelijk?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 503, bestand: "beoordelingen.regel" },
    { id: "client.isGemotiveerd", object: "client", sleutel: "isGemotiveerd", naam: "de cliënt is gemotiveerd", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt gemotiveerd?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 509, bestand: "beoordelingen.regel" },
    { id: "client.kanZichAltijdAanDeVoorwaardenHouden", object: "client", sleutel: "kanZichAltijdAanDeVoorwaardenHouden", naam: "de cliënt kan zich altijd aan de voorwaarden houden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zich ondanks zijn problematiek altijd aan de voorwaarden houden?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 515, bestand: "beoordelingen.regel" },
    { id: "client.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", object: "client", sleutel: "heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", naam: "de cliënt heeft de ondersteuning nodig voor het behoud van de eigen woonsituatie", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt de ondersteuning nodig om te kunnen blijven wonen waar hij nu woont, zelfstandig of in?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 523, bestand: "beoordelingen.regel" },
    { id: "client.heeftDeOndersteuningNodigInHetSociaalHostel", object: "client", sleutel: "heeftDeOndersteuningNodigInHetSociaalHostel", naam: "de cliënt heeft de ondersteuning nodig in het Sociaal Hostel", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt de ondersteuning nodig in het Sociaal Hostel?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 529, bestand: "beoordelingen.regel" },
    { id: "client.heeftDeOndersteuningNodigTerOverbrugging", object: "client", sleutel: "heeftDeOndersteuningNodigTerOverbrugging", naam: "de cliënt heeft de ondersteuning nodig ter overbrugging", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt de ondersteuning nodig zolang hij wacht op plaatsing in beschermd verblijf?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 535, bestand: "beoordelingen.regel" },
    { id: "lokaleBegeleiding.isToereikend", object: "lokaleBegeleiding", sleutel: "isToereikend", naam: "de lokale begeleiding is toereikend", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is ambulante begeleiding uit de lokale Wmo toereikend?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 541, bestand: "beoordelingen.regel" },
    { id: "client.heeftBehoefteAan247BereikbaarheidVanBegeleiding", object: "client", sleutel: "heeftBehoefteAan247BereikbaarheidVanBegeleiding", naam: "de cliënt heeft behoefte aan 24/7 bereikbaarheid van begeleiding", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Moet de begeleiding dag en nacht bereikbaar zijn voor de cliënt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 547, bestand: "beoordelingen.regel" },
    { id: "client.kanZijnHulpvraagAltijdUitstellen", object: "client", sleutel: "kanZijnHulpvraagAltijdUitstellen", naam: "de cliënt kan zijn hulpvraag altijd uitstellen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt altijd wachten met zijn hulpvraag?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 553, bestand: "beoordelingen.regel" },
    { id: "client.heeftNodigDatDeAanbiederOngevraagdContactZoekt", object: "client", sleutel: "heeftNodigDatDeAanbiederOngevraagdContactZoekt", naam: "de cliënt heeft nodig dat de aanbieder ongevraagd contact zoekt", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Moet de aanbieder uit zichzelf contact met de cliënt zoeken?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 559, bestand: "beoordelingen.regel" },
    { id: "client.heeftNodigDatDeAanbiederActiefSignaleert", object: "client", sleutel: "heeftNodigDatDeAanbiederActiefSignaleert", naam: "de cliënt heeft nodig dat de aanbieder actief signaleert", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Moet de aanbieder actief signalen opvangen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 565, bestand: "beoordelingen.regel" },
    { id: "behandeling.isPositiefDoorlopen", object: "behandeling", sleutel: "isPositiefDoorlopen", naam: "de behandeling is positief doorlopen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt de klinische behandeling met goed gevolg doorlopen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 573, bestand: "beoordelingen.regel" },
    { id: "client.heeftTeMakenMetComplexeMultiproblematiek", object: "client", sleutel: "heeftTeMakenMetComplexeMultiproblematiek", naam: "de cliënt heeft te maken met complexe multiproblematiek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt te maken met ingewikkelde problemen tegelijk, zoals schulden, justitie, weinig steun of huiselijke relaties?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven", "strafrechtelijk gegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 579, bestand: "beoordelingen.regel" },
    { id: "multiproblematiek.belemmertDuurzaamHerstel", object: "multiproblematiek", sleutel: "belemmertDuurzaamHerstel", naam: "de multiproblematiek belemmert duurzaam herstel", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Belemmeren die problemen duurzaam herstel?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 585, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsNoodzaakTotInzetVanEenSafehouse", object: "zaak", sleutel: "erIsNoodzaakTotInzetVanEenSafehouse", naam: "er is noodzaak tot inzet van een safehouse", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is een beschermde omgeving met structuur onmisbaar om terugval tegen te gaan en om blijvend herstel en terugkeer in de samenleving kansrijker te maken?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 591, bestand: "beoordelingen.regel" },
    { id: "client.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", object: "client", sleutel: "isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", naam: "de cliënt is gebaat bij een veilige en gestructureerde omgeving zonder het oude netwerk", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt voor zijn terugkeer in de samenleving gebaat bij veiligheid en structuur, weg van het oude netwerk en zijn verleiding?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 596, bestand: "beoordelingen.regel" },
    { id: "client.heeftPerspectiefOpUitstroomBinnenEenJaar", object: "client", sleutel: "heeftPerspectiefOpUitstroomBinnenEenJaar", naam: "de cliënt heeft perspectief op uitstroom binnen een jaar", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt naar verwachting binnen een jaar doorstromen naar een zelfstandiger woonsituatie?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 602, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsEenAantoonbareNoodzaakVoor247ToezichtOpLocatie", object: "zaak", sleutel: "erIsEenAantoonbareNoodzaakVoor247ToezichtOpLocatie", naam: "er is een aantoonbare noodzaak voor 24/7 toezicht op locatie", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is aangetoond dat er dag en nacht toezicht op de locatie moet zijn?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 608, bestand: "beoordelingen.regel" },
    { id: "aanvraag.onderbouwtDeInzetVanDeAanvullendeVergoeding", object: "aanvraag", sleutel: "onderbouwtDeInzetVanDeAanvullendeVergoeding", naam: "de aanvraag onderbouwt de inzet van de aanvullende vergoeding", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Onderbouwt de aanvraag waarom de vergoeding nodig is bij de begeleiding van deze cliënt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 613, bestand: "beoordelingen.regel" },
    { id: "client.isInStaatTotReguliereArbeid", object: "client", sleutel: "isInStaatTotReguliereArbeid", naam: "de cliënt is in staat tot reguliere arbeid", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de inwoner gewoon betaald werk doen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 621, bestand: "beoordelingen.regel" },
    { id: "client.isInStaatTotHetVolgenVanEenOpleiding", object: "client", sleutel: "isInStaatTotHetVolgenVanEenOpleiding", naam: "de cliënt is in staat tot het volgen van een opleiding", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de inwoner een opleiding volgen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 627, bestand: "beoordelingen.regel" },
    { id: "client.heeftBaatBijDagbesteding", object: "client", sleutel: "heeftBaatBijDagbesteding", naam: "de cliënt heeft baat bij dagbesteding", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de inwoner baat bij dagbesteding om op bepaalde leefgebieden zelfredzamer te worden?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 633, bestand: "beoordelingen.regel" },
    { id: "client.heeftMogelijkhedenOmZichTeVervoeren", object: "client", sleutel: "heeftMogelijkhedenOmZichTeVervoeren", naam: "de cliënt heeft mogelijkheden om zich te vervoeren", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de inwoner mogelijkheden om naar de dagbesteding en terug te komen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 639, bestand: "beoordelingen.regel" },
    { id: "client.heeftMiddelenOmZichTeVervoeren", object: "client", sleutel: "heeftMiddelenOmZichTeVervoeren", naam: "de cliënt heeft middelen om zich te vervoeren", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de inwoner middelen om naar de dagbesteding en terug te komen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 645, bestand: "beoordelingen.regel" },
    { id: "vervoer.moetDoorDeAanbiederWordenGeorganiseerd", object: "vervoer", sleutel: "moetDoorDeAanbiederWordenGeorganiseerd", naam: "het vervoer moet door de aanbieder worden georganiseerd", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Staat vast dat de aanbieder het vervoer van en naar de dagbesteding moet regelen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 651, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsSprakeVanComplexiteitVanDeInwonerEnZijnContext", object: "zaak", sleutel: "erIsSprakeVanComplexiteitVanDeInwonerEnZijnContext", naam: "er is sprake van complexiteit van de inwoner en zijn context", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is het complex wat er bij de inwoner en in zijn omgeving speelt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 657, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsNoodzaakTotEenWakendeWacht", object: "zaak", sleutel: "erIsNoodzaakTotEenWakendeWacht", naam: "er is noodzaak tot een wakende wacht", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is een wakende wacht noodzakelijk?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 662, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsSprakeVanZwareOntregelingAgressieOfEenZwareZorgvraag", object: "zaak", sleutel: "erIsSprakeVanZwareOntregelingAgressieOfEenZwareZorgvraag", naam: "er is sprake van zware ontregeling, agressie of een zware zorgvraag", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Komt dat door zware ontregeling, door agressie of door een zorgvraag waarbij een slapende wacht te weinig is?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 667, bestand: "beoordelingen.regel" },
    { id: "pgbAanvraag.motiveertDatZorgInNaturaOngeschiktIs", object: "pgbAanvraag", sleutel: "motiveertDatZorgInNaturaOngeschiktIs", naam: "de Pgb-aanvraag motiveert dat zorg in natura ongeschikt is", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Motiveert de aanvraag voldoende waarom de bekeken voorziening in natura niet past bij de situatie van de inwoner?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 674, bestand: "beoordelingen.regel" },
    { id: "pgbAanvraag.motiveertDeZorgDeZorgaanbiederEnDeKosten", object: "pgbAanvraag", sleutel: "motiveertDeZorgDeZorgaanbiederEnDeKosten", naam: "de Pgb-aanvraag motiveert de zorg, de zorgaanbieder en de kosten", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is voldoende gemotiveerd welke zorg wordt ingekocht, bij wie en voor welke prijs?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 680, bestand: "beoordelingen.regel" },
    { id: "pgbAanvraag.motiveertDeResultatenOpDeLeefgebieden", object: "pgbAanvraag", sleutel: "motiveertDeResultatenOpDeLeefgebieden", naam: "de Pgb-aanvraag motiveert de resultaten op de leefgebieden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is voldoende gemotiveerd dat de zorg tijdens de looptijd van de indicatie de resultaten op de leefgebieden oplevert?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 686, bestand: "beoordelingen.regel" },
    { id: "pgbAanvraag.onderbouwtGoedeZorg", object: "pgbAanvraag", sleutel: "onderbouwtGoedeZorg", naam: "de Pgb-aanvraag onderbouwt goede zorg", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is onderbouwd dat de zorg veilig, doeltreffend en inwonergericht wordt gegeven en van goede kwaliteit is?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 692, bestand: "beoordelingen.regel" },
    { id: "ondersteuning.overstijgtDeGebruikelijkeHulp", object: "ondersteuning", sleutel: "overstijgtDeGebruikelijkeHulp", naam: "de ondersteuning overstijgt de gebruikelijke hulp", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Gaat de ondersteuning verder dan gebruikelijke hulp?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 698, bestand: "beoordelingen.regel" },
    { id: "pgbAanvraag.motiveertDatInformeleHulpBeterEnEffectieverIs", object: "pgbAanvraag", sleutel: "motiveertDatInformeleHulpBeterEnEffectieverIs", naam: "de Pgb-aanvraag motiveert dat informele hulp beter en effectiever is", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is onderbouwd dat informele hulp tot betere en effectievere ondersteuning leidt?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 704, bestand: "beoordelingen.regel" },
    { id: "ondersteuning.isAantoonbaarDoelmatiger", object: "ondersteuning", sleutel: "isAantoonbaarDoelmatiger", naam: "de ondersteuning is aantoonbaar doelmatiger", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is aangetoond dat die ondersteuning doelmatiger is?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 710, bestand: "beoordelingen.regel" },
    { id: "budgethouder.isInStaatZijnHulpvraagEnBelangenTeBehartigen", object: "budgethouder", sleutel: "isInStaatZijnHulpvraagEnBelangenTeBehartigen", naam: "de budgethouder is in staat zijn hulpvraag en belangen te behartigen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan wie het Pgb gaat beheren (de inwoner of zijn wettelijk vertegenwoordiger) opkomen voor de hulpvraag en de belangen?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 716, bestand: "beoordelingen.regel" },
    { id: "budgethouder.isInStaatDeTakenVanEenPgbVerantwoordUitTeVoeren", object: "budgethouder", sleutel: "isInStaatDeTakenVanEenPgbVerantwoordUitTeVoeren", naam: "de budgethouder is in staat de taken van een Pgb verantwoord uit te voeren", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan wie het Pgb gaat beheren, eventueel met hulp van zijn netwerk, de taken die bij een Pgb horen verantwoord uitvoeren?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 722, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsSprakeVanEenErnstigPsychiatrischZiektebeeld", object: "zaak", sleutel: "erIsSprakeVanEenErnstigPsychiatrischZiektebeeld", naam: "er is sprake van een ernstig psychiatrisch ziektebeeld", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de inwoner een ernstig psychiatrisch ziektebeeld?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 728, bestand: "beoordelingen.regel" },
    { id: "client.isDeNederlandseTaalVoldoendeMachtig", object: "client", sleutel: "isDeNederlandseTaalVoldoendeMachtig", naam: "de cliënt is de Nederlandse taal voldoende machtig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Beheerst de inwoner het Nederlands voldoende, in woord én geschrift?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 733, bestand: "beoordelingen.regel" },
    { id: "zaak.erIsSprakeVanLangdurigVerblijfInHetBuitenland", object: "zaak", sleutel: "erIsSprakeVanLangdurigVerblijfInHetBuitenland", naam: "er is sprake van langdurig verblijf in het buitenland", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de inwoner langdurig in het buitenland?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 739, bestand: "beoordelingen.regel" },
    { id: "individueleAfweging.pleitTegenEenPgb", object: "individueleAfweging", sleutel: "pleitTegenEenPgb", naam: "de individuele afweging pleit tegen een Pgb", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn er in dit geval andere redenen om geen Pgb toe te kennen? Deze afweging wordt altijd gemaakt.", door: ["het college van de centrumgemeente"], altijdBij: ["client.komtInAanmerkingVoorEenPgb"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 744, bestand: "beoordelingen.regel" },
    { id: "client.afwezigheden", object: "client", sleutel: "afwezigheden", naam: "afwezigheden van de cliënt", type: { soort: "lijst", object: "afwezigheid", naam: "een afwezigheid" }, soort: "gegeven", vraag: "Wanneer was de inwoner tijdens deze beschikking afwezig, en waarom?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 15, bestand: "hoofdstuk-7.regel" },
    { id: "client.verblijfsweken", object: "client", sleutel: "verblijfsweken", naam: "verblijfsweken van de cliënt", type: { soort: "lijst", object: "verblijfsweek", naam: "een verblijfsweek" }, soort: "gegeven", vraag: "Hoeveel etmalen was de inwoner elke week in de accommodatie?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 16, bestand: "hoofdstuk-7.regel" },
    { id: "client.isZijnPlekKwijtgeraakt", object: "client", sleutel: "isZijnPlekKwijtgeraakt", naam: "de cliënt is zijn plek kwijtgeraakt", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de inwoner zijn plek in de accommodatie kwijtgeraakt doordat die niet langer werd vrijgehouden?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 17, bestand: "hoofdstuk-7.regel" },
    { id: "client.isOpnieuwGeindiceerd", object: "client", sleutel: "isOpnieuwGeindiceerd", naam: "de cliënt is opnieuw geïndiceerd", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft het college na de wijziging opnieuw een indicatie gesteld?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 19, bestand: "hoofdstuk-7.regel" },
    { id: "afwezigheid.reden", object: "afwezigheid", sleutel: "reden", naam: "reden van een afwezigheid", type: { soort: "keuze", keuze: "reden van afwezigheid" }, soort: "gegeven", vraag: "Waarom was de inwoner afwezig?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["gezondheidsgegeven", "strafrechtelijk gegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 23, bestand: "hoofdstuk-7.regel" },
    { id: "afwezigheid.eersteDag", object: "afwezigheid", sleutel: "eersteDag", naam: "eerste dag van een afwezigheid", type: { soort: "datum" }, soort: "gegeven", vraag: "Wat is de eerste dag waarop de inwoner afwezig was?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 25, bestand: "hoofdstuk-7.regel" },
    { id: "afwezigheid.laatsteDag", object: "afwezigheid", sleutel: "laatsteDag", naam: "laatste dag van een afwezigheid", type: { soort: "datum" }, soort: "gegeven", facultatief: true, eindeVan: "afwezigheid.eersteDag", vraag: "Wat is de laatste dag waarop de inwoner afwezig was?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 26, bestand: "hoofdstuk-7.regel" },
    { id: "teMeldenAfwezigheid.duur", object: "teMeldenAfwezigheid", sleutel: "duur", naam: "duur van de te melden afwezigheid", type: { soort: "aantal", eenheid: "etmaal" }, soort: "gegeven", vraag: "Hoeveel etmalen duurt de afwezigheid, of duurde zij?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 31, bestand: "hoofdstuk-7.regel" },
    { id: "teMeldenAfwezigheid.eersteDag", object: "teMeldenAfwezigheid", sleutel: "eersteDag", naam: "eerste dag van de te melden afwezigheid", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag begon de afwezigheid?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 32, bestand: "hoofdstuk-7.regel" },
    { id: "teMeldenAfwezigheid.laatsteDag", object: "teMeldenAfwezigheid", sleutel: "laatsteDag", naam: "laatste dag van de te melden afwezigheid", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag eindigde de afwezigheid?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 33, bestand: "hoofdstuk-7.regel" },
    { id: "verblijfsweek.eersteDag", object: "verblijfsweek", sleutel: "eersteDag", naam: "eerste dag van een verblijfsweek", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag begint de week?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 36, bestand: "hoofdstuk-7.regel" },
    { id: "verblijfsweek.laatsteDag", object: "verblijfsweek", sleutel: "laatsteDag", naam: "laatste dag van een verblijfsweek", type: { soort: "datum" }, soort: "gegeven", eindeVan: "verblijfsweek.eersteDag", vraag: "Op welke dag eindigt de week?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 37, bestand: "hoofdstuk-7.regel" },
    { id: "verblijfsweek.etmalen", object: "verblijfsweek", sleutel: "etmalen", naam: "etmalen van een verblijfsweek", type: { soort: "aantal", eenheid: "etmaal" }, soort: "gegeven", vraag: "Hoeveel etmalen was de inwoner die week in de accommodatie?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 38, bestand: "hoofdstuk-7.regel" },
    { id: "toetsing.datum", object: "toetsing", sleutel: "datum", naam: "datum van de toetsing", type: { soort: "datum" }, soort: "gegeven", vraag: "Tot en met welke dag wordt de afwezigheid geteld?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 42, bestand: "hoofdstuk-7.regel" },
    { id: "terugkeer.datum", object: "terugkeer", sleutel: "datum", naam: "datum van de terugkeer", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag keert de inwoner terug?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 45, bestand: "hoofdstuk-7.regel" },
    { id: "beschikking.einddatum", object: "beschikking", sleutel: "einddatum", naam: "einddatum van de beschikking", type: { soort: "datum" }, soort: "gegeven", vraag: "Tot en met welke dag is de indicatie geldig?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 48, bestand: "hoofdstuk-7.regel" },
    { id: "wijziging.betreft", object: "wijziging", sleutel: "betreft", naam: "betreft van de wijziging", type: { soort: "keuzes", keuze: "soort wijziging" }, soort: "gegeven", vraag: "Wat verandert er in de ondersteuning die nodig is of geboden wordt?", leverancier: ["de zorgaanbieder", "de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 51, bestand: "hoofdstuk-7.regel" },
    { id: "wijziging.isGemeld", object: "wijziging", sleutel: "isGemeld", naam: "de wijziging is gemeld", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de wijziging aan het college gemeld?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 53, bestand: "hoofdstuk-7.regel" },
    { id: "teMeldenAfwezigheid.isHerstelgericht", object: "teMeldenAfwezigheid", sleutel: "isHerstelgericht", naam: "de te melden afwezigheid is herstelgericht", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de afwezigheid gericht op het herstel van de inwoner?", door: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 59, bestand: "hoofdstuk-7.regel" },
    { id: "client.heeftSchuldAanHetVerliesVanZijnPlek", object: "client", sleutel: "heeftSchuldAanHetVerliesVanZijnPlek", naam: "de cliënt heeft schuld aan het verlies van zijn plek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is het de schuld van de inwoner dat hij zijn plek kwijtraakte?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 65, bestand: "hoofdstuk-7.regel" },
    { id: "wijziging.isHetGevolgVanStructureleWeigering", object: "wijziging", sleutel: "isHetGevolgVanStructureleWeigering", naam: "de wijziging is het gevolg van structurele weigering", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Komt de wijziging doordat de inwoner de geboden ondersteuning structureel weigert?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 71, bestand: "hoofdstuk-7.regel" },
    { id: "plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", object: "plichtTotHetMeldenVanDeAfwezigheid", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het melden van de afwezigheid", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag meldde de zorgaanbieder de afwezigheid aan het college?", afgeleid: true, regel: 80, bestand: "hoofdstuk-7.regel" },
    { id: "plichtTotHetOpnieuwToetsenVanDeNoodzaak.dagVanNakoming", object: "plichtTotHetOpnieuwToetsenVanDeNoodzaak", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het opnieuw toetsen van de noodzaak", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de noodzaak van beschermd verblijf of begeleid wonen opnieuw getoetst?", afgeleid: true, regel: 82, bestand: "hoofdstuk-7.regel" },
    { id: "plichtTotHetOpnieuwIndicerenVanDeInwoner.dagVanNakoming", object: "plichtTotHetOpnieuwIndicerenVanDeInwoner", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het opnieuw indiceren van de inwoner", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de inwoner opnieuw geïndiceerd?", afgeleid: true, regel: 84, bestand: "hoofdstuk-7.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het bovenaan de wachtlijst plaatsen van de inwoner", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het bovenaan de wachtlijst plaatsen van de inwoner?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 88, bestand: "hoofdstuk-7.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetAanpassenOfBeeindigenVanDeBeschikking", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetAanpassenOfBeeindigenVanDeBeschikking", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het aanpassen of beëindigen van de beschikking", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het aanpassen of beëindigen van de beschikking?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 89, bestand: "hoofdstuk-7.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het toeleiden van de inwoner naar een andere aanbieder", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het toeleiden van de inwoner naar een andere aanbieder?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 90, bestand: "hoofdstuk-7.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetStopzettenVanDeIndicatie", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetStopzettenVanDeIndicatie", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het stopzetten van de indicatie", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het stopzetten van de indicatie?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 91, bestand: "hoofdstuk-7.regel" },
    { id: "afwijking.voorziening", object: "afwijking", sleutel: "voorziening", naam: "voorziening van de afwijking", type: { soort: "keuze", keuze: "voorziening" }, soort: "gegeven", vraag: "Voor welke voorziening wordt afgeweken?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 14, bestand: "hoofdstuk-11.regel" },
    { id: "aanvraag.isBeslistVoorDeInwerkingtreding", object: "aanvraag", sleutel: "isBeslistVoorDeInwerkingtreding", naam: "de aanvraag is beslist vóór de inwerkingtreding", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er vóór 1 januari 2026 al op de aanvraag beslist?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 17, bestand: "hoofdstuk-11.regel" },
    { id: "oudeBesluit.berustOpDeVerordeningVan2022", object: "oudeBesluit", sleutel: "berustOpDeVerordeningVan2022", naam: "het oude besluit berust op de verordening van 2022", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is het besluit genomen op grond van de verordening van 2022?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 21, bestand: "hoofdstuk-11.regel" },
    { id: "oudeBesluit.datum", object: "oudeBesluit", sleutel: "datum", naam: "datum van het oude besluit", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is het besluit genomen?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 22, bestand: "hoofdstuk-11.regel" },
    { id: "oudeBesluit.dagVanOntvangst", object: "oudeBesluit", sleutel: "dagVanOntvangst", naam: "dag van ontvangst van het oude besluit", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag ontving de cliënt het besluit?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 23, bestand: "hoofdstuk-11.regel" },
    { id: "oudeBesluit.einddatum", object: "oudeBesluit", sleutel: "einddatum", naam: "einddatum van het oude besluit", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Wat is de einddatum van de beschikking?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 24, bestand: "hoofdstuk-11.regel" },
    { id: "bezwaarschrift.datum", object: "bezwaarschrift", sleutel: "datum", naam: "datum van het bezwaarschrift", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is het bezwaarschrift ingediend?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 27, bestand: "hoofdstuk-11.regel" },
    { id: "bezwaarschrift.bestredenBesluit", object: "bezwaarschrift", sleutel: "bestredenBesluit", naam: "bestreden besluit van het bezwaarschrift", type: { soort: "keuze", keuze: "grondslag van besluit" }, soort: "gegeven", vraag: "Waar is het bestreden besluit op gebaseerd?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 28, bestand: "hoofdstuk-11.regel" },
    { id: "zaak.erIsSprakeVanEenBijzonderGeval", object: "zaak", sleutel: "erIsSprakeVanEenBijzonderGeval", naam: "er is sprake van een bijzonder geval", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is dit een bijzonder geval, gelet op de omstandigheden van de inwoner?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 32, bestand: "hoofdstuk-11.regel" },
    { id: "zaak.erIsSprakeVanOnbillijkheidVanOverwegendeAard", object: "zaak", sleutel: "erIsSprakeVanOnbillijkheidVanOverwegendeAard", naam: "er is sprake van onbillijkheid van overwegende aard", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Leidt toepassing van de verordening tot onbillijkheden van overwegende aard?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 37, bestand: "hoofdstuk-11.regel" },
    { id: "afwijking.hoortBijDeVerstrekking", object: "afwijking", sleutel: "hoortBijDeVerstrekking", naam: "de afwijking hoort bij de verstrekking", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Wordt er afgeweken bij het verstrekken van de voorziening? Bij de bijdrage, de toegang en een opschorting is dat de vraag.", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 42, bestand: "hoofdstuk-11.regel" },
    { id: "oudeBesluit.moetWordenOmgezet", object: "oudeBesluit", sleutel: "moetWordenOmgezet", naam: "het oude besluit moet worden omgezet", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is het nodig om het besluit om te zetten naar een besluit op grond van deze verordening?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 48, bestand: "hoofdstuk-11.regel" },
    { id: "plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", object: "plichtTotHetHerzienVanHetOudeBesluit", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het herzien van het oude besluit", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is het oude besluit herzien?", afgeleid: true, regel: 55, bestand: "hoofdstuk-11.regel" },
    { id: "plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", object: "plichtTotHetOmzettenVanHetOudeBesluit", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het omzetten van het oude besluit", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is het oude besluit omgezet?", afgeleid: true, regel: 57, bestand: "hoofdstuk-11.regel" },
    { id: "plaatsing.datum", object: "plaatsing", sleutel: "datum", naam: "datum van de plaatsing", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is de cliënt geplaatst?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 9, bestand: "plichten.regel" },
    { id: "plaatsing.gebeurtMetEenGeldigeBeschikkingVanDeCentrumgemeente", object: "plaatsing", sleutel: "gebeurtMetEenGeldigeBeschikkingVanDeCentrumgemeente", naam: "de plaatsing gebeurt met een geldige beschikking van de centrumgemeente", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er voor deze plaatsing een geldige beschikking van de centrumgemeente?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 10, bestand: "plichten.regel" },
    { id: "plaatsing.isInDeRegio", object: "plaatsing", sleutel: "isInDeRegio", naam: "de plaatsing is in de regio", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is dit een plaatsing op de Zuid-Hollandse Eilanden?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 12, bestand: "plichten.regel" },
    { id: "client.geeftGehoorAanDeOproep", object: "client", sleutel: "geeftGehoorAanDeOproep", naam: "de cliënt geeft gehoor aan de oproep", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de inwoner verschenen op de plaats en het tijdstip van de oproep? Ook wie niet kon komen, gaf geen gehoor.", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 15, bestand: "plichten.regel" },
    { id: "client.heeftOpmerkingenOfAanvullingen", object: "client", sleutel: "heeftOpmerkingenOfAanvullingen", naam: "de cliënt heeft opmerkingen of aanvullingen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de inwoner of zijn vertegenwoordiger iets op te merken of aan te vullen?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 17, bestand: "plichten.regel" },
    { id: "client.wenstClientondersteuning", object: "client", sleutel: "wenstClientondersteuning", naam: "de cliënt wenst cliëntondersteuning", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wil de inwoner zich laten bijstaan door een onafhankelijke cliëntondersteuner?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 19, bestand: "plichten.regel" },
    { id: "onderzoeksverslag.datumVanOntvangstVanDeOpmerkingen", object: "onderzoeksverslag", sleutel: "datumVanOntvangstVanDeOpmerkingen", naam: "datum van ontvangst van de opmerkingen van het onderzoeksverslag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum ontving het college de opmerkingen of aanvullingen?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 22, bestand: "plichten.regel" },
    { id: "definitieveOnderzoeksverslag.datumVanOntvangst", object: "definitieveOnderzoeksverslag", sleutel: "datumVanOntvangst", naam: "datum van ontvangst van het definitieve onderzoeksverslag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum ontving de inwoner of zijn vertegenwoordiger het definitieve verslag? Waren er geen opmerkingen, dan is dat het eerste verslag.", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 25, bestand: "plichten.regel" },
    { id: "advies.komtVanEenGeschikteInstantie", object: "advies", sleutel: "komtVanEenGeschikteInstantie", naam: "het advies komt van een geschikte instantie", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de instantie geschikt om over dit onderwerp te adviseren?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 31, bestand: "plichten.regel" },
    { id: "deskundigenonderzoek.gebeurtDoorAangewezenDeskundigen", object: "deskundigenonderzoek", sleutel: "gebeurtDoorAangewezenDeskundigen", naam: "het deskundigenonderzoek gebeurt door aangewezen deskundigen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft het college de deskundigen daarvoor aangewezen?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 34, bestand: "plichten.regel" },
    { id: "wakendeWacht.datumVanAanvraag", object: "wakendeWacht", sleutel: "datumVanAanvraag", naam: "datum van aanvraag van de wakende wacht", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is de aanvullende vergoeding wakende wacht aangevraagd?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 37, bestand: "plichten.regel" },
    { id: "wakendeWacht.eersteDagVanInzet", object: "wakendeWacht", sleutel: "eersteDagVanInzet", naam: "eerste dag van inzet van de wakende wacht", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag is de wakende wacht voor het eerst ingezet?", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 38, bestand: "plichten.regel" },
    { id: "wakendeWacht.datumVanToekenning", object: "wakendeWacht", sleutel: "datumVanToekenning", naam: "datum van toekenning van de wakende wacht", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is de aanvullende vergoeding wakende wacht toegekend?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 39, bestand: "plichten.regel" },
    { id: "wakendeWacht.isToegekend", object: "wakendeWacht", sleutel: "isToegekend", naam: "de wakende wacht is toegekend", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de aanvullende vergoeding wakende wacht toegekend?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 40, bestand: "plichten.regel" },
    { id: "wakendeWacht.evaluatietermijn", object: "wakendeWacht", sleutel: "evaluatietermijn", naam: "evaluatietermijn van de wakende wacht", type: { soort: "aantal", eenheid: "maand" }, soort: "gegeven", vraag: "Wordt na 3 of na 6 maanden geëvalueerd?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 41, bestand: "plichten.regel" },
    { id: "pgbAanvraag.datum", object: "pgbAanvraag", sleutel: "datum", naam: "datum van de Pgb-aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke datum is de aanvraag voor een Pgb ingediend?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 44, bestand: "plichten.regel" },
    { id: "pgbAanvraag.dagVanBeoordeling", object: "pgbAanvraag", sleutel: "dagVanBeoordeling", naam: "dag van beoordeling van de Pgb-aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt de aanvraag voor een Pgb beoordeeld?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 45, bestand: "plichten.regel" },
    { id: "pgbAanvraag.isDieDagLaterDanDeUitkomstVanHetOnderzoek", object: "pgbAanvraag", sleutel: "isDieDagLaterDanDeUitkomstVanHetOnderzoek", naam: "de Pgb-aanvraag is die dag later dan de uitkomst van het onderzoek", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Kwam de aanvraag op die dag ná het moment waarop bleek dat er aanspraak is?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 46, bestand: "plichten.regel" },
    { id: "pgbAanvraag.isDieDagEerderDanDeBeschikking", object: "pgbAanvraag", sleutel: "isDieDagEerderDanDeBeschikking", naam: "de Pgb-aanvraag is die dag eerder dan de beschikking", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Kwam de aanvraag op die dag vóór de afgifte van de beschikking?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 48, bestand: "plichten.regel" },
    { id: "uitkomstVanHetOnderzoek.datum", object: "uitkomstVanHetOnderzoek", sleutel: "datum", naam: "datum van de uitkomst van het onderzoek", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke datum bleek uit het onderzoek dat de inwoner aanspraak heeft?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 51, bestand: "plichten.regel" },
    { id: "beschikking.datumVanAfgifte", object: "beschikking", sleutel: "datumVanAfgifte", naam: "datum van afgifte van de beschikking", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke datum is de beschikking afgegeven?", leverancier: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 54, bestand: "plichten.regel" },
    { id: "advies.isVanBelangVoorHetOnderzoek", object: "advies", sleutel: "isVanBelangVoorHetOnderzoek", naam: "het advies is van belang voor het onderzoek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is een advies van belang voor het onderzoek?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 58, bestand: "plichten.regel" },
    { id: "oproep.kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak", object: "oproep", sleutel: "kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak", naam: "de oproep kan van belang zijn voor de beoordeling van de aanspraak", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan het van belang zijn om de inwoner op te roepen en te bevragen, om te beoordelen of er aanspraak is?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 64, bestand: "plichten.regel" },
    { id: "deskundigenonderzoek.kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak", object: "deskundigenonderzoek", sleutel: "kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak", naam: "het deskundigenonderzoek kan van belang zijn voor de beoordeling van de aanspraak", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan het van belang zijn dat deskundigen de inwoner bevragen of onderzoeken, om te beoordelen of er aanspraak is?", door: ["het college van de centrumgemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm" }, regel: 70, bestand: "plichten.regel" },
    { id: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.dagVanNakoming", object: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het bevestigen van de ontvangst van de melding", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de ontvangst van de melding per post of e-mail bevestigd?", afgeleid: true, regel: 79, bestand: "plichten.regel" },
    { id: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", object: "plichtTotHetUitvoerenVanHetOnderzoek", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het uitvoeren van het onderzoek", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag was het onderzoek uitgevoerd?", afgeleid: true, regel: 81, bestand: "plichten.regel" },
    { id: "plichtTotHetMeewerkenAanDeOproep.dagVanNakoming", object: "plichtTotHetMeewerkenAanDeOproep", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het meewerken aan de oproep", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag werkte de inwoner mee aan de oproep?", afgeleid: true, regel: 83, bestand: "plichten.regel" },
    { id: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.dagVanNakoming", object: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het meewerken aan de bevraging of het onderzoek", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag werkte de inwoner mee aan de bevraging of het onderzoek door deskundigen?", afgeleid: true, regel: 84, bestand: "plichten.regel" },
    { id: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.dagVanNakoming", object: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag zijn de opmerkingen of aanvullingen aan het verslag toegevoegd?", afgeleid: true, regel: 86, bestand: "plichten.regel" },
    { id: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", object: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het verstrekken van het aangepaste onderzoeksverslag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is het aangepaste verslag verstrekt?", afgeleid: true, regel: 88, bestand: "plichten.regel" },
    { id: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", object: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het terugsturen van het ondertekende onderzoeksverslag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag stuurde de inwoner of zijn vertegenwoordiger het ondertekende verslag terug?", afgeleid: true, regel: 90, bestand: "plichten.regel" },
    { id: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", object: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag gaf de inwoner of zijn vertegenwoordiger aan of hij akkoord is en of hij een aanvraag wil doen?", afgeleid: true, regel: 92, bestand: "plichten.regel" },
    { id: "plichtTotHetInformerenOverClientondersteuning.dagVanNakoming", object: "plichtTotHetInformerenOverClientondersteuning", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het informeren over cliëntondersteuning", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag zijn de cliënt en zijn mantelzorgers geïnformeerd over onafhankelijke cliëntondersteuning?", afgeleid: true, regel: 94, bestand: "plichten.regel" },
    { id: "plichtTotHetBiedenVanClientondersteuning.dagVanNakoming", object: "plichtTotHetBiedenVanClientondersteuning", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het bieden van cliëntondersteuning", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is onafhankelijke cliëntondersteuning geboden?", afgeleid: true, regel: 96, bestand: "plichten.regel" },
    { id: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", object: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is met de inwoner of zijn wettelijk vertegenwoordiger gesproken over de rechten en plichten bij een Pgb?", afgeleid: true, regel: 98, bestand: "plichten.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetVragenOmStukkenTijdensHetGesprek", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetVragenOmStukkenTijdensHetGesprek", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het vragen om stukken tijdens het gesprek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het vragen om stukken tijdens het gesprek?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 102, bestand: "plichten.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetInwinnenVanAdvies", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetInwinnenVanAdvies", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het inwinnen van advies", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het inwinnen van advies?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 103, bestand: "plichten.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het oproepen en bevragen van de inwoner", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het oproepen en bevragen van de inwoner?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 104, bestand: "plichten.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetLatenBevragenOfOnderzoekenVanDeInwoner", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetLatenBevragenOfOnderzoekenVanDeInwoner", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het laten bevragen of onderzoeken van de inwoner", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het laten bevragen of onderzoeken van de inwoner?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 105, bestand: "plichten.regel" },
    { id: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetAfleggenVanEenHuisbezoek", object: "collegeVanDeCentrumgemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetAfleggenVanEenHuisbezoek", naam: "het college van de centrumgemeente heeft gebruikgemaakt van de bevoegdheid tot het afleggen van een huisbezoek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college van de centrumgemeente gebruikgemaakt van de bevoegdheid tot het afleggen van een huisbezoek?", door: ["het college van de centrumgemeente"], afgeleid: true, regel: 106, bestand: "plichten.regel" },
    { id: "zaak.dagWaaropDeStandWordtOpgemaakt", object: "zaak", sleutel: "dagWaaropDeStandWordtOpgemaakt", naam: "dag waarop de stand wordt opgemaakt", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt opgemaakt hoe het met de plichten staat?", afgeleid: true, regel: 80, bestand: "hoofdstuk-7.regel" },
  ],
  lezingen: [
    { id: "dagVanDeDirecteMelding", naam: "dag van de directe melding", bij: ["vmobw-zhe-2026/2.3/5", "vmobw-zhe-2026/3.2/7/b", "vmobw-zhe-2026/3.2/9/b"], vraag: "Wie direct bij de centrumgemeente meldt, doet nooit een melding beschermde woonvorm. Vanaf welke dag telt dan de termijn van vijf jaar voor de diagnose?", gekozen: { letter: "a", omdat: "artikel 2.3, vijfde lid, laat het onderzoek van artikel 2.4 meteen op de directe melding volgen, en dat onderzoek begint na een melding beschermde woonvorm" }, alternatieven: [{ soort: "waarde", letter: "a", tekst: "de datum van de melding", waarde: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de datum van de aanvraag", waarde: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } } }], regel: 3, bestand: "lezingen.regel" },
    { id: "erIsEenEigenOplossing", naam: "er is een eigen oplossing", bij: ["vmobw-zhe-2026/2.5/4"], vraag: "Mag het college weigeren om elke eigen oplossing die wordt afgewezen, of alleen om een voorliggende voorziening, zoals de Toelichting schrijft? Kan de cliënt zich al redden, dan ontbreekt ook de aanspraak van artikel 3.2, eerste lid, onder d.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt kan op eigen kracht of met hulp in zijn ondersteuningsbehoefte voorzien of kan met een voorliggende voorziening in zijn ondersteuningsbehoefte voorzien", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "client.kanOpEigenKrachtOfMetHulpInZijnOndersteuningsbehoefteVoorzien" }, { op: "feit", feit: "client.kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt kan met een voorliggende voorziening in zijn ondersteuningsbehoefte voorzien", voorwaarde: { op: "feit", feit: "client.kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien" } }], regel: 12, bestand: "lezingen.regel" },
    { id: "clientIs18JaarOfOuder", naam: "de cliënt is 18 jaar of ouder", bij: ["vmobw-zhe-2026/3.2/1/a"], vraag: "Op welke dag moet de cliënt achttien zijn? Het artikel toetst 'elke aanvraag', maar noemt geen dag.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de leeftijd van de cliënt op de datum van de melding is 18 jaar of ouder", voorwaarde: { op: "verstreken", cmp: ">=", begin: { op: "feit", feit: "client.geboortedatum", type: { soort: "datum" } }, opDag: { op: "feit", feit: "melding.datum", type: { soort: "datum" } }, aantal: 18, eenheid: "jaar", tekst: "de leeftijd van de cliënt op de datum van de melding is 18 jaar of ouder" } }, { soort: "voorwaarde", letter: "b", tekst: "de leeftijd van de cliënt op de datum van de aanvraag is 18 jaar of ouder", voorwaarde: { op: "verstreken", cmp: ">=", begin: { op: "feit", feit: "client.geboortedatum", type: { soort: "datum" } }, opDag: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, aantal: 18, eenheid: "jaar", tekst: "de leeftijd van de cliënt op de datum van de aanvraag is 18 jaar of ouder" } }, { soort: "voorwaarde", letter: "c", tekst: "de leeftijd van de cliënt op de datum van het besluit is 18 jaar of ouder", voorwaarde: { op: "verstreken", cmp: ">=", begin: { op: "feit", feit: "client.geboortedatum", type: { soort: "datum" } }, opDag: { op: "feit", feit: "besluit.datum", type: { soort: "datum" } }, aantal: 18, eenheid: "jaar", tekst: "de leeftijd van de cliënt op de datum van het besluit is 18 jaar of ouder" } }], regel: 20, bestand: "lezingen.regel" },
    { id: "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", naam: "er is sprake van onvermogen om zich te handhaven of zelfstandig te wonen", bij: ["vmobw-zhe-2026/3.2/1/d"], vraag: "Is het genoeg dat de cliënt één van beide niet kan, of moet hij zich niet kunnen handhaven én niet zelfstandig kunnen wonen?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt kan zich niet op eigen kracht handhaven of kan niet zelfstandig wonen", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.kanZichOpEigenKrachtHandhaven" }, tekst: "de cliënt kan zich niet op eigen kracht handhaven" }, { op: "niet", deel: { op: "feit", feit: "client.kanZelfstandigWonen" }, tekst: "de cliënt kan niet zelfstandig wonen" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt kan zich niet op eigen kracht handhaven en kan niet zelfstandig wonen", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "client.kanZichOpEigenKrachtHandhaven" }, tekst: "de cliënt kan zich niet op eigen kracht handhaven" }, { op: "niet", deel: { op: "feit", feit: "client.kanZelfstandigWonen" }, tekst: "de cliënt kan niet zelfstandig wonen" }] } }], regel: 28, bestand: "lezingen.regel" },
    { id: "erIsAanspraakOpEenVoorliggendeVoorziening", naam: "er is aanspraak op een voorliggende voorziening", bij: ["vmobw-zhe-2026/3.2/1/e"], vraag: "Sluit elke aanspraak uit een van de vijf wetten uit, of alleen een voorziening die echt voorgaat?", gekozen: { letter: "b", omdat: "de Toelichting bij artikel 3.2, eerste lid, onder d en e, noemt een voorziening alleen voorliggend als zij passend en toereikend is of als de kosten elders niet noodzakelijk zijn gevonden" }, alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt kan aanspraak maken op een voorziening uit een voorliggende wet", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Zorgverzekeringswet" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Jeugdwet" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet langdurige zorg" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet forensische zorg" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet verplichte ggz" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt heeft een voorliggende voorziening", voorwaarde: { op: "beslissing", beslissing: "client.heeftEenVoorliggendeVoorziening" } }], regel: 35, bestand: "lezingen.regel" },
    { id: "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", naam: "er is een voorziening waarvan de kosten elders onnodig zijn gevonden", bij: ["vmobw-zhe-2026/3.2/1/e"], vraag: "Telt dat ook tegen een cliënt die geen aanspraak op die voorziening heeft? Het artikel vraagt naar aanspraak, de Toelichting weigert hoe dan ook.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt kan aanspraak maken op een voorziening uit een voorliggende wet en de voorliggende oplossing is afgewezen wegens onnodige kosten", voorwaarde: { op: "en", delen: [{ op: "of", delen: [{ op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Zorgverzekeringswet" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Jeugdwet" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet langdurige zorg" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet forensische zorg" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet verplichte ggz" }] }, { op: "feit", feit: "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de voorliggende oplossing is afgewezen wegens onnodige kosten", voorwaarde: { op: "feit", feit: "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten" } }], regel: 44, bestand: "lezingen.regel" },
    { id: "erIsSprakeVanTekortschietendeZelfzorg", naam: "er is sprake van tekortschietende zelfzorg", bij: ["vmobw-zhe-2026/3.2/2/b"], vraag: "Tussen 'niet toereikend' en 'er is een risico' ontbreekt een woord. Zijn beide nodig, of is één genoeg?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt kan niet toereikend voor zichzelf en zijn leefomgeving zorgen en er is een risico op zelfverwaarlozing", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen" }, tekst: "de cliënt kan niet toereikend voor zichzelf en zijn leefomgeving zorgen" }, { op: "feit", feit: "zaak.erIsEenRisicoOpZelfverwaarlozing" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt kan niet toereikend voor zichzelf en zijn leefomgeving zorgen of er is een risico op zelfverwaarlozing", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen" }, tekst: "de cliënt kan niet toereikend voor zichzelf en zijn leefomgeving zorgen" }, { op: "feit", feit: "zaak.erIsEenRisicoOpZelfverwaarlozing" }] } }], regel: 52, bestand: "lezingen.regel" },
    { id: "erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf", naam: "er is een wachtlijstbeschikking voor beschermd verblijf", bij: ["vmobw-zhe-2026/3.2/8/a"], vraag: "Hoort beschermd verblijf specialistisch bij 'beschermd verblijf'? Bijlage 1 plaatst het eronder, maar stelt het ook tegenover 'het perceel Beschermd Verblijf'.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt heeft een wachtlijstbeschikking voor ten minste één van: beschermd verblijf semimuraal, beschermd verblijf regulier of beschermd verblijf intensief", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.heeftEenWachtlijstbeschikkingVoor", label: "beschermd verblijf semimuraal" }, { op: "bevat", feit: "client.heeftEenWachtlijstbeschikkingVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.heeftEenWachtlijstbeschikkingVoor", label: "beschermd verblijf intensief" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt heeft een wachtlijstbeschikking voor ten minste één van: beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.heeftEenWachtlijstbeschikkingVoor", label: "beschermd verblijf semimuraal" }, { op: "bevat", feit: "client.heeftEenWachtlijstbeschikkingVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.heeftEenWachtlijstbeschikkingVoor", label: "beschermd verblijf intensief" }, { op: "bevat", feit: "client.heeftEenWachtlijstbeschikkingVoor", label: "beschermd verblijf specialistisch" }] } }], regel: 59, bestand: "lezingen.regel" },
    { id: "verblijfDuurt10Tot14Dagen", naam: "het verblijf duurt 10 tot 14 dagen", bij: ["vmobw-zhe-2026/3.2/8/c"], vraag: "Hoort de veertiende dag erbij? 'Tot' sluit in regels vaak uit, maar in '10 tot 14 dagen' meestal in.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de benodigde verblijfsduur van de cliënt is ten minste 10 dagen en de benodigde verblijfsduur van de cliënt is ten hoogste 14 dagen", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "client.benodigdeVerblijfsduur", type: { soort: "aantal", eenheid: "dag" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "10" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "de benodigde verblijfsduur van de cliënt is ten minste 10 dagen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "client.benodigdeVerblijfsduur", type: { soort: "aantal", eenheid: "dag" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "14" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "de benodigde verblijfsduur van de cliënt is ten hoogste 14 dagen" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de benodigde verblijfsduur van de cliënt is ten minste 10 dagen en de benodigde verblijfsduur van de cliënt is minder dan 14 dagen", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "client.benodigdeVerblijfsduur", type: { soort: "aantal", eenheid: "dag" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "10" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "de benodigde verblijfsduur van de cliënt is ten minste 10 dagen" }, { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "client.benodigdeVerblijfsduur", type: { soort: "aantal", eenheid: "dag" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "14" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "de benodigde verblijfsduur van de cliënt is minder dan 14 dagen" }] } }], regel: 69, bestand: "lezingen.regel" },
    { id: "erIsSprakeVanEenCrisisDieTimeOutUitsluit", naam: "er is sprake van een crisis die time-out uitsluit", bij: ["vmobw-zhe-2026/3.2/8/e"], vraag: "Moet er gevaar zijn voor de cliënt én voor anderen, of is gevaar voor één van hen genoeg?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "er is sprake van een acute crisis en er is direct gevaar voor de cliënt zelf en er is direct gevaar voor anderen en er is onmiddellijke interventie nodig", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "zaak.erIsSprakeVanEenAcuteCrisis" }, { op: "feit", feit: "zaak.erIsDirectGevaarVoorDeClientZelf" }, { op: "feit", feit: "zaak.erIsDirectGevaarVoorAnderen" }, { op: "feit", feit: "zaak.erIsOnmiddellijkeInterventieNodig" }] } }, { soort: "voorwaarde", letter: "b", tekst: "er is sprake van een acute crisis en er is gevaar voor iemand en er is onmiddellijke interventie nodig", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "zaak.erIsSprakeVanEenAcuteCrisis" }, { op: "beslissing", beslissing: "zaak.erIsGevaarVoorIemand" }, { op: "feit", feit: "zaak.erIsOnmiddellijkeInterventieNodig" }] } }], regel: 78, bestand: "lezingen.regel" },
    { id: "erIsVerblijfInBegeleidWonenOfBeschermdVerblijf", naam: "er is verblijf in begeleid wonen of beschermd verblijf", bij: ["vmobw-zhe-2026/3.2/11/a"], vraag: "Wat is hier 'beschermd verblijf met uitzondering van time-out'? Hoort specialistisch erbij, en safehouse?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt verblijft in een voorziening voor ten minste één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier of beschermd verblijf intensief", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "begeleid wonen" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "begeleid wonen voor gezinnen" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf semimuraal" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf intensief" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt verblijft in een voorziening voor ten minste één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "begeleid wonen" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "begeleid wonen voor gezinnen" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf semimuraal" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf intensief" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf specialistisch" }] } }, { soort: "voorwaarde", letter: "c", tekst: "de cliënt verblijft in een voorziening voor een maatwerkvoorziening beschermde woonvorm met uitzondering van time-out", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "begeleid wonen" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "begeleid wonen voor gezinnen" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf semimuraal" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf intensief" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "beschermd verblijf specialistisch" }, { op: "bevat", feit: "client.verblijftInEenVoorzieningVoor", label: "safehouse" }] } }], regel: 86, bestand: "lezingen.regel" },
    { id: "erIsAanspraakOpEenBeschermdeWoonvorm", naam: "er is aanspraak op een beschermde woonvorm", bij: ["vmobw-zhe-2026/3.2/4/a", "vmobw-zhe-2026/3.2/13/a", "vmobw-zhe-2026/3.5/1", "vmobw-zhe-2026/3.6/1"], vraag: "Tellen individuele begeleiding plus en uitstroombegeleiding als beschermde woonvorm? Artikel 1.1, tweede lid, noemt alleen de intramurale voorzieningen; de Toelichting bij artikel 11.3 noemt ze alle bij beschermd wonen.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt heeft aanspraak op een maatwerkvoorziening beschermde woonvorm", voorwaarde: { op: "of", delen: [{ op: "beslissing", beslissing: "client.heeftAanspraakOp[begeleid wonen]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[begeleid wonen voor gezinnen]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[beschermd verblijf semimuraal]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[beschermd verblijf regulier]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[beschermd verblijf intensief]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[beschermd verblijf specialistisch]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[time-out]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[safehouse]" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt heeft aanspraak op een regionale maatwerkvoorziening", voorwaarde: { op: "of", delen: [{ op: "beslissing", beslissing: "client.heeftAanspraakOp[begeleid wonen]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[begeleid wonen voor gezinnen]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[beschermd verblijf semimuraal]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[beschermd verblijf regulier]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[beschermd verblijf intensief]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[beschermd verblijf specialistisch]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[time-out]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[individuele begeleiding plus]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[uitstroombegeleiding]" }, { op: "beslissing", beslissing: "client.heeftAanspraakOp[safehouse]" }] } }], regel: 99, bestand: "lezingen.regel" },
    { id: "erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch", naam: "er is een indicatie voor beschermd verblijf of beschermd verblijf specialistisch", bij: ["vmobw-zhe-2026/3.3/1/a", "vmobw-zhe-2026/3.4/1/a"], vraag: "Wat is hier 'beschermd verblijf'? Artikel 3.2, elfde lid, rekent time-out ertoe.", gekozen: { letter: "a", omdat: "bijlage 1, onder 2, zet semimuraal, regulier en intensief onder beschermd verblijf en time-out apart onder 3, en artikel 3.5 noemt time-out naast beschermd verblijf" }, alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt heeft een indicatie voor ten minste één van: beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf semimuraal" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf intensief" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf specialistisch" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt heeft een indicatie voor ten minste één van: beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch of time-out", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf semimuraal" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf intensief" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf specialistisch" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "time-out" }] } }], regel: 107, bestand: "lezingen.regel" },
    { id: "erIsSprakeVanOnvermogenTotArbeidOfOpleiding", naam: "er is sprake van onvermogen tot arbeid of opleiding", bij: ["vmobw-zhe-2026/3.3/1/b"], vraag: "Moet de inwoner geen van beide kunnen, of is het genoeg dat hij één van beide niet kan?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de inwoner is niet in staat tot reguliere arbeid en is niet in staat tot het volgen van een opleiding", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "client.isInStaatTotReguliereArbeid" }, tekst: "de inwoner is niet in staat tot reguliere arbeid" }, { op: "niet", deel: { op: "feit", feit: "client.isInStaatTotHetVolgenVanEenOpleiding" }, tekst: "de cliënt is niet in staat tot het volgen van een opleiding" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de inwoner is niet in staat tot reguliere arbeid of is niet in staat tot het volgen van een opleiding", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.isInStaatTotReguliereArbeid" }, tekst: "de inwoner is niet in staat tot reguliere arbeid" }, { op: "niet", deel: { op: "feit", feit: "client.isInStaatTotHetVolgenVanEenOpleiding" }, tekst: "de cliënt is niet in staat tot het volgen van een opleiding" }] } }], regel: 121, bestand: "lezingen.regel" },
    { id: "erIsGebrekAanEigenVervoer", naam: "er is gebrek aan eigen vervoer", bij: ["vmobw-zhe-2026/3.4/1/c"], vraag: "Moeten mogelijkheden én middelen ontbreken, of is het genoeg dat één van beide ontbreekt?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de inwoner heeft geen mogelijkheden om zich te vervoeren en heeft geen middelen om zich te vervoeren", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "client.heeftMogelijkhedenOmZichTeVervoeren" }, tekst: "de inwoner heeft geen mogelijkheden om zich te vervoeren" }, { op: "niet", deel: { op: "feit", feit: "client.heeftMiddelenOmZichTeVervoeren" }, tekst: "de cliënt heeft geen middelen om zich te vervoeren" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de inwoner heeft geen mogelijkheden om zich te vervoeren of heeft geen middelen om zich te vervoeren", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.heeftMogelijkhedenOmZichTeVervoeren" }, tekst: "de inwoner heeft geen mogelijkheden om zich te vervoeren" }, { op: "niet", deel: { op: "feit", feit: "client.heeftMiddelenOmZichTeVervoeren" }, tekst: "de cliënt heeft geen middelen om zich te vervoeren" }] } }], regel: 128, bestand: "lezingen.regel" },
    { id: "erIsEenIndicatieVoorBegeleidWonenBeschermdVerblijfOfTimeOut", naam: "er is een indicatie voor begeleid wonen, beschermd verblijf of time-out", bij: ["vmobw-zhe-2026/3.5/3/a"], vraag: "Welke voorzieningen zijn hier 'beschermd verblijf'?", gekozen: { letter: "a", omdat: "bijlage 1, onder 2, zet semimuraal, regulier en intensief onder beschermd verblijf" }, alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt heeft een indicatie voor ten minste één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch of time-out", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "begeleid wonen" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "begeleid wonen voor gezinnen" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf semimuraal" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf intensief" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf specialistisch" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "time-out" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt heeft een indicatie voor ten minste één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch of time-out", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "begeleid wonen" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "begeleid wonen voor gezinnen" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf regulier" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf intensief" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf specialistisch" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "time-out" }] } }], regel: 135, bestand: "lezingen.regel" },
    { id: "omstandigheidIsVanBelang", naam: "de omstandigheid is van belang", bij: ["vmobw-zhe-2026/5.3/1"], vraag: "Om wiens omstandigheden gaat het? Tellen die van de inwoner ook als een wettelijk vertegenwoordiger het Pgb beheert?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de beheerder van het Pgb is één van: inwoner zelf of wettelijk vertegenwoordiger", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.beheerder", type: { soort: "keuze", keuze: "beheerder" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "beheerder" }, waarde: "inwoner zelf" }, type: { soort: "keuze", keuze: "beheerder" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.beheerder", type: { soort: "keuze", keuze: "beheerder" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "beheerder" }, waarde: "wettelijk vertegenwoordiger" }, type: { soort: "keuze", keuze: "beheerder" } } }] } }, { soort: "voorwaarde", letter: "b", tekst: "de beheerder van het Pgb is inwoner zelf of er is een wettelijk vertegenwoordiger zonder Verklaring Omtrent Gedrag", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.beheerder", type: { soort: "keuze", keuze: "beheerder" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "beheerder" }, waarde: "inwoner zelf" }, type: { soort: "keuze", keuze: "beheerder" } }, tekst: "de beheerder van het Pgb is inwoner zelf" }, { op: "feit", feit: "zaak.erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag" }] } }], regel: 149, bestand: "lezingen.regel" },
    { id: "voorzieningGeldtAlsBeschermdeWoonvorm", naam: "de voorziening geldt als beschermde woonvorm", bij: ["vmobw-zhe-2026/6.1/1"], vraag: "Is ook bij individuele begeleiding plus en uitstroombegeleiding een bijdrage verschuldigd? Dezelfde vraag als bij de aanvullende vergoedingen.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de voorziening van de beschikking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch, time-out of safehouse", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen voor gezinnen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf semimuraal" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf regulier" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf intensief" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf specialistisch" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "time-out" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "safehouse" }, type: { soort: "keuze", keuze: "voorziening" } } }] } }, { soort: "voorwaarde", letter: "b", tekst: "de voorziening van de beschikking is een regionale maatwerkvoorziening", voorwaarde: { op: "isEen", waarde: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, keuze: "regionale maatwerkvoorziening", tekst: "de voorziening van de beschikking is een regionale maatwerkvoorziening" } }], regel: 157, bestand: "lezingen.regel" },
    { id: "gaatOmBeschermdVerblijfOfBegeleidWonen", naam: "het gaat om beschermd verblijf of begeleid wonen", bij: ["vmobw-zhe-2026/7.1/1", "vmobw-zhe-2026/7.1/2", "vmobw-zhe-2026/7.1/3", "vmobw-zhe-2026/7.1/4", "vmobw-zhe-2026/7.1/5", "vmobw-zhe-2026/7.1/6"], vraag: "Welke voorzieningen zijn hier 'beschermd verblijf'? Over specialistisch en time-out zwijgt het artikel; andere artikelen noemen ze nu eens apart en dan weer niet.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de voorziening van de beschikking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier of beschermd verblijf intensief", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen voor gezinnen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf semimuraal" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf regulier" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf intensief" }, type: { soort: "keuze", keuze: "voorziening" } } }] } }, { soort: "voorwaarde", letter: "b", tekst: "de voorziening van de beschikking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief of beschermd verblijf specialistisch", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen voor gezinnen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf semimuraal" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf regulier" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf intensief" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf specialistisch" }, type: { soort: "keuze", keuze: "voorziening" } } }] } }, { soort: "voorwaarde", letter: "c", tekst: "de voorziening van de beschikking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch of time-out", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen voor gezinnen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf semimuraal" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf regulier" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf intensief" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf specialistisch" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "beschikking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "time-out" }, type: { soort: "keuze", keuze: "voorziening" } } }] } }], regel: 117, bestand: "hoofdstuk-7.regel" },
    { id: "erIsEenAfwezigheidDieGemeldMoetWorden", naam: "er is een afwezigheid die gemeld moet worden", bij: ["vmobw-zhe-2026/7.1/1"], vraag: "Is een herstelgerichte afwezigheid vrij van de hele meldplicht, of alleen van de termijn?", gekozen: { letter: "a", omdat: "de uitzondering staat in de volzin over de termijn; de eerste volzin laat elke afwezigheid melden, gepland of niet" }, alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de duur van de te melden afwezigheid is ten minste 5 etmalen", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "teMeldenAfwezigheid.duur", type: { soort: "aantal", eenheid: "etmaal" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "etmaal" }, waarde: "5" }, type: { soort: "aantal", eenheid: "etmaal" } }, tekst: "de duur van de te melden afwezigheid is ten minste 5 etmalen" } }, { soort: "voorwaarde", letter: "b", tekst: "de duur van de te melden afwezigheid is ten minste 5 etmalen en de te melden afwezigheid is niet herstelgericht", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "teMeldenAfwezigheid.duur", type: { soort: "aantal", eenheid: "etmaal" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "etmaal" }, waarde: "5" }, type: { soort: "aantal", eenheid: "etmaal" } }, tekst: "de duur van de te melden afwezigheid is ten minste 5 etmalen" }, { op: "niet", deel: { op: "feit", feit: "teMeldenAfwezigheid.isHerstelgericht" }, tekst: "de te melden afwezigheid is niet herstelgericht" }] } }], regel: 132, bestand: "hoofdstuk-7.regel" },
    { id: "beginVanDeMeldingstermijn", naam: "het begin van de meldingstermijn", bij: ["vmobw-zhe-2026/7.1/1"], vraag: "Vanaf welke dag tellen de vijf etmalen om te melden? 'Na afwezigheid' kan het begin, het vijfde etmaal of het einde van de afwezigheid zijn.", alternatieven: [{ soort: "waarde", letter: "a", tekst: "de eerste dag van de te melden afwezigheid", waarde: { op: "feit", feit: "teMeldenAfwezigheid.eersteDag", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de eerste dag van de te melden afwezigheid vermeerderd met 5 dagen", waarde: { op: "datumPlus", datum: { op: "feit", feit: "teMeldenAfwezigheid.eersteDag", type: { soort: "datum" } }, aantal: 5, eenheid: "dag", type: { soort: "datum" } } }, { soort: "waarde", letter: "c", tekst: "de laatste dag van de te melden afwezigheid", waarde: { op: "feit", feit: "teMeldenAfwezigheid.laatsteDag", type: { soort: "datum" } } }], regel: 141, bestand: "hoofdstuk-7.regel" },
    { id: "uitersteMeldingsdag", naam: "de uiterste meldingsdag", bij: ["vmobw-zhe-2026/7.1/1"], vraag: "Is 'vijf etmalen' een termijn die na een weekend of feestdag later eindigt?", gekozen: { letter: "a", omdat: "dit lid zegt etmalen waar het tweede, derde en vijfde lid dagen zeggen: een etmaal loopt van uur tot uur, en voor een termijn in uren geldt de Algemene termijnenwet niet" }, alternatieven: [{ soort: "waarde", letter: "a", tekst: "het begin van de meldingstermijn vermeerderd met 5 dagen", waarde: { op: "datumPlus", datum: { op: "lezing", lezing: "beginVanDeMeldingstermijn", type: { soort: "datum" } }, aantal: 5, eenheid: "dag", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de laatste dag van de termijn van 5 dagen na het begin van de meldingstermijn", waarde: { op: "datumPlus", datum: { op: "lezing", lezing: "beginVanDeMeldingstermijn", type: { soort: "datum" } }, eenheid: "dag", type: { soort: "datum" }, aantal: 5, verlengd: true } }], regel: 149, bestand: "hoofdstuk-7.regel" },
    { id: "afwezigheidMetEenKorteOnderbreking", naam: "de afwezigheid met een korte onderbreking", bij: ["vmobw-zhe-2026/7.1/3"], vraag: "Vanaf welke dag tellen de veertien dagen waarbinnen de inwoner weer afwezig is: de laatste dag van de eerste periode, of de dag van terugkeer? Van meer dan twee perioden zegt het lid niets; wij tellen ze op zolang elke onderbreking kort genoeg is.", alternatieven: [{ soort: "waarde", letter: "a", tekst: "het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner waarvan de reden één van: opname in een andere zorginstelling of verblijf in detentie is tot en met de datum van de toetsing, waarbij tijdvakken met ten hoogste 13 dagen ertussen bij elkaar worden geteld", waarde: { op: "dagenVan", lijst: { feit: "client.afwezigheden", element: "afwezigheid", waarvoor: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwezigheid.reden", type: { soort: "keuze", keuze: "reden van afwezigheid" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "reden van afwezigheid" }, waarde: "opname in een andere zorginstelling" }, type: { soort: "keuze", keuze: "reden van afwezigheid" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwezigheid.reden", type: { soort: "keuze", keuze: "reden van afwezigheid" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "reden van afwezigheid" }, waarde: "verblijf in detentie" }, type: { soort: "keuze", keuze: "reden van afwezigheid" } } }], tekst: "de reden van die afwezigheid één van: opname in een andere zorginstelling of verblijf in detentie is" } }, begin: { op: "feit", feit: "afwezigheid.eersteDag", type: { soort: "datum" } }, eind: { op: "feit", feit: "afwezigheid.laatsteDag", type: { soort: "datum" } }, venster: { totEnMet: { op: "feit", feit: "toetsing.datum", type: { soort: "datum" } } }, onderbreking: 13, type: { soort: "aantal", eenheid: "dag" }, tekst: "het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner waarvan de reden één van: opname in een andere zorginstelling of verblijf in detentie is tot en met de datum van de toetsing, waarbij tijdvakken met ten hoogste 13 dagen ertussen bij elkaar worden geteld" } }, { soort: "waarde", letter: "b", tekst: "het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner waarvan de reden één van: opname in een andere zorginstelling of verblijf in detentie is tot en met de datum van de toetsing, waarbij tijdvakken met ten hoogste 14 dagen ertussen bij elkaar worden geteld", waarde: { op: "dagenVan", lijst: { feit: "client.afwezigheden", element: "afwezigheid", waarvoor: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwezigheid.reden", type: { soort: "keuze", keuze: "reden van afwezigheid" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "reden van afwezigheid" }, waarde: "opname in een andere zorginstelling" }, type: { soort: "keuze", keuze: "reden van afwezigheid" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwezigheid.reden", type: { soort: "keuze", keuze: "reden van afwezigheid" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "reden van afwezigheid" }, waarde: "verblijf in detentie" }, type: { soort: "keuze", keuze: "reden van afwezigheid" } } }], tekst: "de reden van die afwezigheid één van: opname in een andere zorginstelling of verblijf in detentie is" } }, begin: { op: "feit", feit: "afwezigheid.eersteDag", type: { soort: "datum" } }, eind: { op: "feit", feit: "afwezigheid.laatsteDag", type: { soort: "datum" } }, venster: { totEnMet: { op: "feit", feit: "toetsing.datum", type: { soort: "datum" } } }, onderbreking: 14, type: { soort: "aantal", eenheid: "dag" }, tekst: "het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner waarvan de reden één van: opname in een andere zorginstelling of verblijf in detentie is tot en met de datum van de toetsing, waarbij tijdvakken met ten hoogste 14 dagen ertussen bij elkaar worden geteld" } }], regel: 158, bestand: "hoofdstuk-7.regel" },
    { id: "afwezigheidMetDeTweedePeriodeErbij", naam: "de afwezigheid met de tweede periode erbij", bij: ["vmobw-zhe-2026/7.1/3"], vraag: "Moet de tweede periode op zichzelf al langer dan 42 dagen duren ('zoals bedoeld in lid 2'), of slaat dat alleen op de oorzaak van de afwezigheid?", gekozen: { letter: "a", omdat: "een tweede periode van meer dan 42 dagen schort de beschikking al op volgens het tweede lid; het optellen zou dan nooit iets veranderen" }, alternatieven: [{ soort: "waarde", letter: "a", tekst: "de afwezigheid met een korte onderbreking", waarde: { op: "lezing", lezing: "afwezigheidMetEenKorteOnderbreking", type: { soort: "aantal", eenheid: "dag" } } }, { soort: "waarde", letter: "b", tekst: "de aaneengesloten afwezigheid van de inwoner", waarde: { op: "beslissing", beslissing: "client.aaneengeslotenAfwezigheid", type: { soort: "aantal", eenheid: "dag" } } }], regel: 169, bestand: "hoofdstuk-7.regel" },
    { id: "erStructureelTeWeinigEtmalenZijn", naam: "er structureel te weinig etmalen zijn", bij: ["vmobw-zhe-2026/7.1/6"], vraag: "Zijn het tien weken in totaal, of tien weken achter elkaar? Het lid zegt 'structureel, gedurende'.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "het aantal verblijfsweken van de inwoner waarvoor geldt dat die verblijfsweek te weinig etmalen telt, is ten minste 10", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "aantalVan", lijst: { feit: "client.verblijfsweken", element: "verblijfsweek", waarvoor: { op: "beslissing", beslissing: "verblijfsweek.teltTeWeinigEtmalen", tekst: "die verblijfsweek te weinig etmalen telt" } }, type: { soort: "getal" }, tekst: "het aantal verblijfsweken van de inwoner waarvoor geldt dat die verblijfsweek te weinig etmalen telt" }, b: { op: "literal", literal: { type: { soort: "getal" }, waarde: "10" }, type: { soort: "getal" } }, tekst: "het aantal verblijfsweken van de inwoner waarvoor geldt dat die verblijfsweek te weinig etmalen telt, is ten minste 10" } }, { soort: "voorwaarde", letter: "b", tekst: "het hoogste aantal aaneengesloten dagen van de verblijfsweken van de inwoner waarvoor geldt dat die verblijfsweek te weinig etmalen telt, is ten minste 70 dagen", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "dagenVan", lijst: { feit: "client.verblijfsweken", element: "verblijfsweek", waarvoor: { op: "beslissing", beslissing: "verblijfsweek.teltTeWeinigEtmalen", tekst: "die verblijfsweek te weinig etmalen telt" } }, begin: { op: "feit", feit: "verblijfsweek.eersteDag", type: { soort: "datum" } }, eind: { op: "feit", feit: "verblijfsweek.laatsteDag", type: { soort: "datum" } }, onderbreking: 0, type: { soort: "aantal", eenheid: "dag" }, tekst: "het hoogste aantal aaneengesloten dagen van de verblijfsweken van de inwoner waarvoor geldt dat die verblijfsweek te weinig etmalen telt" }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "70" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "het hoogste aantal aaneengesloten dagen van de verblijfsweken van de inwoner waarvoor geldt dat die verblijfsweek te weinig etmalen telt, is ten minste 70 dagen" } }], regel: 178, bestand: "hoofdstuk-7.regel" },
    { id: "erWordtAfgewekenVoorEenBeschermdeWoonvorm", naam: "er wordt afgeweken voor een beschermde woonvorm", bij: ["vmobw-zhe-2026/11.1/1"], vraag: "Kan ook worden afgeweken bij individuele begeleiding plus en uitstroombegeleiding? Dezelfde vraag als bij de bijdrage en de aanvullende vergoedingen.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de voorziening van de afwijking is één van: begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, beschermd verblijf regulier, beschermd verblijf intensief, beschermd verblijf specialistisch, time-out of safehouse", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "begeleid wonen voor gezinnen" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf semimuraal" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf regulier" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf intensief" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "beschermd verblijf specialistisch" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "time-out" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "safehouse" }, type: { soort: "keuze", keuze: "voorziening" } } }] } }, { soort: "voorwaarde", letter: "b", tekst: "de voorziening van de afwijking is een regionale maatwerkvoorziening", voorwaarde: { op: "isEen", waarde: { op: "feit", feit: "afwijking.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, keuze: "regionale maatwerkvoorziening", tekst: "de voorziening van de afwijking is een regionale maatwerkvoorziening" } }], regel: 75, bestand: "hoofdstuk-11.regel" },
    { id: "clientHadHetBesluitVoor2026", naam: "de cliënt had het besluit vóór 2026", bij: ["vmobw-zhe-2026/11.3/2"], vraag: "Moet de cliënt het besluit vóór 1 januari 2026 hebben ontvangen, zoals er staat, of is genoeg dat het toen genomen was? De Toelichting houdt 'bestaande indicaties' in stand.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de dag van ontvangst van het oude besluit ligt vóór 1 januari 2026", voorwaarde: { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "oudeBesluit.dagVanOntvangst", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } }, tekst: "de dag van ontvangst van het oude besluit ligt vóór 1 januari 2026" } }, { soort: "voorwaarde", letter: "b", tekst: "de datum van het oude besluit ligt vóór 1 januari 2026", voorwaarde: { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "oudeBesluit.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } }, tekst: "de datum van het oude besluit ligt vóór 1 januari 2026" } }], regel: 84, bestand: "hoofdstuk-11.regel" },
    { id: "laatsteDagVanKracht", naam: "de laatste dag van kracht", bij: ["vmobw-zhe-2026/11.3/2"], vraag: "Is het oude besluit op de einddatum, of op 31 december 2026, zelf nog van kracht? 'Tot' sluit in regels vaak uit.", gekozen: { letter: "a", omdat: "het derde lid herziet wat doorloopt ná 31 december 2026, dus die dag hoort er nog bij; een einddatum is de laatste dag van een beschikking" }, alternatieven: [{ soort: "waarde", letter: "a", tekst: "het vroegste van de einddatum van het oude besluit en 31 december 2026", waarde: { op: "laagste", delen: [{ op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } }, { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } }], type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de dag vóór het vroegste van de einddatum van het oude besluit en 31 december 2026", waarde: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } }, { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de einddatum van het oude besluit en 31 december 2026" } }], regel: 91, bestand: "hoofdstuk-11.regel" },
    { id: "dagVanOmzetting", naam: "de dag van omzetting", bij: ["vmobw-zhe-2026/11.3/4"], vraag: "Is het moment waarop de indicatie afloopt haar laatste dag, of de dag erna? In het eerste geval zijn er op die dag twee besluiten.", alternatieven: [{ soort: "waarde", letter: "a", tekst: "de einddatum van het oude besluit", waarde: { op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de dag na de einddatum van het oude besluit", waarde: { op: "datumPlus", datum: { op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de einddatum van het oude besluit" } }], regel: 100, bestand: "hoofdstuk-11.regel" },
    { id: "bezwaarschriftValtOnderHetOvergangsrecht", naam: "het bezwaarschrift valt onder het overgangsrecht", bij: ["vmobw-zhe-2026/11.3/5"], vraag: "Gaat het om elk bezwaarschrift tegen een besluit op grond van de verordening van 2022, of alleen om wat bij de inwerkingtreding al 'ingediend' was?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "het bestreden besluit van het bezwaarschrift is besluit op grond van de verordening van 2022", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "bezwaarschrift.bestredenBesluit", type: { soort: "keuze", keuze: "grondslag van besluit" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag van besluit" }, waarde: "besluit op grond van de verordening van 2022" }, type: { soort: "keuze", keuze: "grondslag van besluit" } }, tekst: "het bestreden besluit van het bezwaarschrift is besluit op grond van de verordening van 2022" } }, { soort: "voorwaarde", letter: "b", tekst: "het bestreden besluit van het bezwaarschrift is besluit op grond van de verordening van 2022 en de datum van het bezwaarschrift ligt vóór 1 januari 2026", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "bezwaarschrift.bestredenBesluit", type: { soort: "keuze", keuze: "grondslag van besluit" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag van besluit" }, waarde: "besluit op grond van de verordening van 2022" }, type: { soort: "keuze", keuze: "grondslag van besluit" } }, tekst: "het bestreden besluit van het bezwaarschrift is besluit op grond van de verordening van 2022" }, { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "bezwaarschrift.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } }, tekst: "de datum van het bezwaarschrift ligt vóór 1 januari 2026" }] } }], regel: 107, bestand: "hoofdstuk-11.regel" },
    { id: "aanvraagVanDeWakendeWachtLigtInDeZesWeken", naam: "de aanvraag van de wakende wacht ligt in de zes weken", bij: ["vmobw-zhe-2026/3.6/4"], vraag: "Is een aanvraag van vóór de plaatsing op tijd? De zes weken beginnen naar de letter pas bij de plaatsing.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de datum van aanvraag van de wakende wacht is uiterlijk zes weken na de datum van de plaatsing", voorwaarde: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "wakendeWacht.datumVanAanvraag", type: { soort: "datum" } }, b: { op: "datumPlus", datum: { op: "feit", feit: "plaatsing.datum", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 6, verlengd: true }, tekst: "de datum van aanvraag van de wakende wacht is uiterlijk zes weken na de datum van de plaatsing" } }, { soort: "voorwaarde", letter: "b", tekst: "de datum van aanvraag van de wakende wacht ligt binnen zes weken na de datum van de plaatsing", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "wakendeWacht.datumVanAanvraag", type: { soort: "datum" } }, b: { op: "feit", feit: "plaatsing.datum", type: { soort: "datum" } } }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "wakendeWacht.datumVanAanvraag", type: { soort: "datum" } }, b: { op: "datumPlus", datum: { op: "feit", feit: "plaatsing.datum", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 6, verlengd: true } }] } }], regel: 126, bestand: "plichten.regel" },
    { id: "beginVanDeTerugwerkendeKracht", naam: "begin van de terugwerkende kracht", bij: ["vmobw-zhe-2026/3.6/5"], vraag: "Tot welke dag werkt de toekenning terug? Het artikel zegt alleen dat zij terugwerkt.", alternatieven: [{ soort: "waarde", letter: "a", tekst: "de datum van de plaatsing", waarde: { op: "feit", feit: "plaatsing.datum", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de eerste dag van inzet van de wakende wacht", waarde: { op: "feit", feit: "wakendeWacht.eersteDagVanInzet", type: { soort: "datum" } } }, { soort: "waarde", letter: "c", tekst: "de datum van aanvraag van de wakende wacht", waarde: { op: "feit", feit: "wakendeWacht.datumVanAanvraag", type: { soort: "datum" } } }], regel: 133, bestand: "plichten.regel" },
    { id: "beginVanDeEvaluatieperiode", naam: "begin van de evaluatieperiode", bij: ["vmobw-zhe-2026/3.6/6"], vraag: "Vanaf welke dag tellen de drie of zes maanden? Het artikel noemt geen begin.", alternatieven: [{ soort: "waarde", letter: "a", tekst: "de datum van de plaatsing", waarde: { op: "feit", feit: "plaatsing.datum", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de eerste dag van inzet van de wakende wacht", waarde: { op: "feit", feit: "wakendeWacht.eersteDagVanInzet", type: { soort: "datum" } } }, { soort: "waarde", letter: "c", tekst: "de datum van toekenning van de wakende wacht", waarde: { op: "feit", feit: "wakendeWacht.datumVanToekenning", type: { soort: "datum" } } }], regel: 141, bestand: "plichten.regel" },
  ],
  controles: [
    { id: "controle 1", naam: "geboren op of vóór de dag van de melding", voorwaarde: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "client.geboortedatum", type: { soort: "datum" } }, b: { op: "feit", feit: "melding.datum", type: { soort: "datum" } }, tekst: "De geboortedatum van de cliënt ligt op of vóór de datum van de melding" }, regel: 277, bestand: "begrippen.regel" },
    { id: "controle 2", naam: "de aanvraag komt niet vóór de melding", voorwaarde: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "melding.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, tekst: "De datum van de melding ligt op of vóór de datum van de aanvraag" }, regel: 280, bestand: "begrippen.regel" },
    { id: "controle 3", naam: "het besluit komt niet vóór de aanvraag", voorwaarde: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "besluit.datum", type: { soort: "datum" } }, tekst: "De datum van de aanvraag ligt op of vóór de datum van het besluit" }, regel: 283, bestand: "begrippen.regel" },
  ],
  beslissingen: [
    { id: "melding.ontvanger", object: "melding", sleutel: "ontvanger", naam: "ontvanger van de melding", type: { soort: "keuze", keuze: "organen" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.2/1", bepaling: "vmobw-zhe-2026/2.2/1", soort: "waarde", waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "organen" }, waarde: "het college van de woongemeente" }, type: { soort: "keuze", keuze: "organen" } }, tekst: "De ontvanger van de melding is het college van de woongemeente", regel: 79, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.2/4", bepaling: "vmobw-zhe-2026/2.2/4", soort: "waarde", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.maaktAanspraakOp", label: "beschermde woonvorm", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "residentiële jeugdzorg", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "intramurale Wlz", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "forensische zorg", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "klinische ggz-behandeling", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "organen" }, waarde: "het college van de centrumgemeente" }, type: { soort: "keuze", keuze: "organen" } }, wijktAfVan: ["vmobw-zhe-2026/2.2/1"], tekst: "is de ontvanger van de melding het college van de centrumgemeente", regel: 89, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Bij wie wordt de melding gedaan?", regel: 214, bestand: "begrippen.regel", gebruikt: { feiten: ["client.maaktAanspraakOp", "melding.datum"], beslissingen: [], lezingen: [] } },
    { id: "melding.kanWordenDoorgestuurd", object: "melding", sleutel: "kanWordenDoorgestuurd", naam: "de melding kan worden doorgestuurd", type: { soort: "ja/nee" }, uitputtend: false, regels: [{ id: "vmobw-zhe-2026/2.2/5", bepaling: "vmobw-zhe-2026/2.2/5", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "voldaan", verwijzing: "vmobw-zhe-2026/2.2/4", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.maaktAanspraakOp", label: "beschermde woonvorm", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "residentiële jeugdzorg", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "intramurale Wlz", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "forensische zorg", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "klinische ggz-behandeling", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }] }, tekst: "het vierde lid" }, { op: "feit", feit: "melding.isGedaanBijHetCollegeVanDeWoongemeente" }] }, tekst: "De melding kan worden doorgestuurd", regel: 94, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Kan de melding naar de centrumgemeente worden doorgestuurd?", regel: 215, bestand: "begrippen.regel", gebruikt: { feiten: ["client.maaktAanspraakOp", "melding.datum", "melding.isGedaanBijHetCollegeVanDeWoongemeente"], beslissingen: [], lezingen: [] } },
    { id: "melding.vereistEenEersteScreening", object: "melding", sleutel: "vereistEenEersteScreening", naam: "de melding vereist een eerste screening", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.3/1", bepaling: "vmobw-zhe-2026/2.3/1", soort: "grond", tekst: "De melding vereist een eerste screening", regel: 100, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.3/5", bepaling: "vmobw-zhe-2026/2.3/5", soort: "weigering", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "client.maaktAanspraakOp", label: "beschermde woonvorm", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "residentiële jeugdzorg", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "intramurale Wlz", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "forensische zorg", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }, { op: "bevat", feit: "client.maaktAanspraakOp", label: "klinische ggz-behandeling", opDatum: { op: "feit", feit: "melding.datum", type: { soort: "datum" } } }] }, wijktAfVan: ["vmobw-zhe-2026/2.3/1"], tekst: "de melding vereist geen eerste screening", regel: 116, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is een eerste screening nodig?", regel: 216, bestand: "begrippen.regel", gebruikt: { feiten: ["client.maaktAanspraakOp", "melding.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.voldoetAanDeOmschrijvingVanDeEersteScreening", object: "client", sleutel: "voldoetAanDeOmschrijvingVanDeEersteScreening", naam: "de cliënt voldoet aan de omschrijving van de eerste screening", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.3/2", bepaling: "vmobw-zhe-2026/2.3/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven" }, { op: "niet", deel: { op: "feit", feit: "client.kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund" }, tekst: "de inwoner met voorliggende en lokale voorzieningen niet voldoende kan worden ondersteund" }] }, tekst: "De inwoner voldoet aan de omschrijving van de eerste screening", regel: 103, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Past de situatie van de inwoner bij de omschrijving van de eerste screening?", regel: 247, bestand: "begrippen.regel", gebruikt: { feiten: ["client.isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven", "client.kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund"], beslissingen: [], lezingen: [] } },
    { id: "melding.wordtIngediendAlsMeldingBeschermdeWoonvorm", object: "melding", sleutel: "wordtIngediendAlsMeldingBeschermdeWoonvorm", naam: "de melding wordt ingediend als melding beschermde woonvorm", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.3/3", bepaling: "vmobw-zhe-2026/2.3/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "melding.vereistEenEersteScreening" }, { op: "beslissing", beslissing: "client.voldoetAanDeOmschrijvingVanDeEersteScreening" }] }, tekst: "De melding wordt ingediend als melding beschermde woonvorm", regel: 108, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Gaat de melding als melding beschermde woonvorm naar de centrumgemeente?", regel: 217, bestand: "begrippen.regel", gebruikt: { feiten: ["client.maaktAanspraakOp", "melding.datum", "client.isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven", "client.kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund"], beslissingen: ["melding.vereistEenEersteScreening", "client.voldoetAanDeOmschrijvingVanDeEersteScreening"], lezingen: [] } },
    { id: "melding.wordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld", object: "melding", sleutel: "wordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld", naam: "de melding wordt door de gemeente van de melding verder afgehandeld", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.3/4", bepaling: "vmobw-zhe-2026/2.3/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "melding.vereistEenEersteScreening" }, { op: "niet", deel: { op: "beslissing", beslissing: "client.voldoetAanDeOmschrijvingVanDeEersteScreening" }, tekst: "de inwoner niet voldoet aan de omschrijving van de eerste screening" }] }, tekst: "De melding wordt door de gemeente van de melding verder afgehandeld", regel: 112, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Handelt de gemeente van de melding de melding zelf verder af?", regel: 219, bestand: "begrippen.regel", gebruikt: { feiten: ["client.maaktAanspraakOp", "melding.datum", "client.isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven", "client.kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund"], beslissingen: ["melding.vereistEenEersteScreening", "client.voldoetAanDeOmschrijvingVanDeEersteScreening"], lezingen: [] } },
    { id: "melding.magMetVoorrangWordenAfgehandeld", object: "melding", sleutel: "magMetVoorrangWordenAfgehandeld", naam: "de melding mag met voorrang worden afgehandeld", type: { soort: "ja/nee" }, uitputtend: true, door: "het college van de centrumgemeente", regels: [{ id: "vmobw-zhe-2026/2.4/2/v2", bepaling: "vmobw-zhe-2026/2.4/2/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "situatie.isSchrijnend" }, { op: "feit", feit: "situatie.heeftEenRisicoOpEscalatie" }, { op: "niet", deel: { op: "feit", feit: "situatie.kanAndersDanMetEenSnelBesluitWordenOpgelost" }, tekst: "de situatie niet anders dan met een snel besluit kan worden opgelost" }] }, tekst: "De melding mag met voorrang worden afgehandeld", regel: 133, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Mag het college deze melding vóór andere behandelen?", regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: ["situatie.isSchrijnend", "situatie.heeftEenRisicoOpEscalatie", "situatie.kanAndersDanMetEenSnelBesluitWordenOpgelost"], beslissingen: [], lezingen: [] } },
    { id: "stuk.wordtBijDeInwonerOpgevraagd", object: "stuk", sleutel: "wordtBijDeInwonerOpgevraagd", naam: "het stuk wordt bij de inwoner opgevraagd", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.4/4", bepaling: "vmobw-zhe-2026/2.4/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "stuk.isNodigVoorHetOnderzoek" }, { op: "feit", feit: "stuk.isVoorDeInwonerRedelijkerwijsTeKrijgen" }] }, tekst: "Het stuk wordt bij de inwoner opgevraagd", regel: 141, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Vraagt het college de inwoner om dit stuk?", regel: 225, bestand: "begrippen.regel", gebruikt: { feiten: ["stuk.isNodigVoorHetOnderzoek", "stuk.isVoorDeInwonerRedelijkerwijsTeKrijgen"], beslissingen: [], lezingen: [] } },
    { id: "identificatiedocument.wordtGevraagd", object: "identificatiedocument", sleutel: "wordtGevraagd", naam: "het identificatiedocument wordt gevraagd", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.4/4/v2", bepaling: "vmobw-zhe-2026/2.4/4/v2", soort: "grond", tenzij: { op: "feit", feit: "identificatiedocument.isAlBekendBijHetCollege" }, tekst: "Het identificatiedocument wordt gevraagd", regel: 143, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Vraagt het college de inwoner om een identificatiedocument?", regel: 228, bestand: "begrippen.regel", gebruikt: { feiten: ["identificatiedocument.isAlBekendBijHetCollege"], beslissingen: [], lezingen: [] } },
    { id: "onderzoek.vereistEenAanvullendOnderzoek", object: "onderzoek", sleutel: "vereistEenAanvullendOnderzoek", naam: "het onderzoek vereist een aanvullend onderzoek", type: { soort: "ja/nee" }, uitputtend: false, door: "het college van de centrumgemeente", regels: [{ id: "vmobw-zhe-2026/2.4/7", bepaling: "vmobw-zhe-2026/2.4/7", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "dossieronderzoek.isGedaan" }, { op: "feit", feit: "vraagverhelderingsgesprek.isGevoerd" }, { op: "niet", deel: { op: "feit", feit: "onderzoek.biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak" }, tekst: "het onderzoek niet voldoende grond biedt voor een oordeel over de aanspraak" }] }, tekst: "Het onderzoek vereist een aanvullend onderzoek", regel: 153, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.4/7#2", bepaling: "vmobw-zhe-2026/2.4/7", soort: "weigering", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "dossieronderzoek.isGedaan" }, { op: "feit", feit: "vraagverhelderingsgesprek.isGevoerd" }, { op: "feit", feit: "onderzoek.biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak" }] }, tekst: "Het onderzoek vereist geen aanvullend onderzoek", regel: 156, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is een aanvullend onderzoek nodig?", regel: 231, bestand: "begrippen.regel", gebruikt: { feiten: ["dossieronderzoek.isGedaan", "vraagverhelderingsgesprek.isGevoerd", "onderzoek.biedtVoldoendeGrondVoorEenOordeelOverDeAanspraak"], beslissingen: [], lezingen: [] } },
    { id: "maatwerkvoorziening.magWegensEenAfgewezenOplossingWordenGeweigerd", object: "maatwerkvoorziening", sleutel: "magWegensEenAfgewezenOplossingWordenGeweigerd", naam: "de maatwerkvoorziening mag wegens een afgewezen oplossing worden geweigerd", type: { soort: "ja/nee" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: false, regels: [{ id: "vmobw-zhe-2026/2.5/4", bepaling: "vmobw-zhe-2026/2.5/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "erIsEenEigenOplossing" }, { op: "of", delen: [{ op: "bevat", feit: "oplossing.wordtGeweigerdDoor", label: "cliënt zelf" }, { op: "bevat", feit: "oplossing.wordtGeweigerdDoor", label: "mantelzorger" }, { op: "bevat", feit: "oplossing.wordtGeweigerdDoor", label: "sociaal netwerk" }] }] }, tekst: "De maatwerkvoorziening mag wegens een afgewezen oplossing worden geweigerd", regel: 190, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is het college bevoegd te weigeren omdat een eigen oplossing wordt afgewezen?", regel: 235, bestand: "begrippen.regel", gebruikt: { feiten: ["oplossing.wordtGeweigerdDoor", "client.kanOpEigenKrachtOfMetHulpInZijnOndersteuningsbehoefteVoorzien", "client.kanMetEenVoorliggendeVoorzieningInZijnOndersteuningsbehoefteVoorzien"], beslissingen: [], lezingen: ["erIsEenEigenOplossing"] } },
    { id: "onderzoeksverslag.isVolledig", object: "onderzoeksverslag", sleutel: "isVolledig", naam: "het onderzoeksverslag is volledig", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/2", bepaling: "vmobw-zhe-2026/2.6/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "onderzoeksverslag.bevatDeProblematiekOpDeLeefgebieden", bepaling: "vmobw-zhe-2026/2.6/2/•1", tekst: "het onderzoeksverslag bevat de problematiek op de leefgebieden" }, { op: "feit", feit: "onderzoeksverslag.bevatDeOndersteuningsbehoefteOpDeLeefgebieden", bepaling: "vmobw-zhe-2026/2.6/2/•2", tekst: "het onderzoeksverslag bevat de ondersteuningsbehoefte op de leefgebieden" }, { op: "feit", feit: "onderzoeksverslag.bevatDeTeBehalenResultatenMetDePeriode", bepaling: "vmobw-zhe-2026/2.6/2/•3", tekst: "het onderzoeksverslag bevat de te behalen resultaten met de periode" }, { op: "feit", feit: "onderzoeksverslag.bevatDeConclusieOverDeNoodzaak", bepaling: "vmobw-zhe-2026/2.6/2/•4", tekst: "het onderzoeksverslag bevat de conclusie over de noodzaak" }] }, tekst: "Het onderzoeksverslag is volledig", regel: 200, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Bevat het onderzoeksverslag alles wat erin hoort?", regel: 239, bestand: "begrippen.regel", gebruikt: { feiten: ["onderzoeksverslag.bevatDeProblematiekOpDeLeefgebieden", "onderzoeksverslag.bevatDeOndersteuningsbehoefteOpDeLeefgebieden", "onderzoeksverslag.bevatDeTeBehalenResultatenMetDePeriode", "onderzoeksverslag.bevatDeConclusieOverDeNoodzaak"], beslissingen: [], lezingen: [] } },
    { id: "onderzoeksverslag.geldtAlsAanvraag", object: "onderzoeksverslag", sleutel: "geldtAlsAanvraag", naam: "het onderzoeksverslag geldt als aanvraag", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.7", bepaling: "vmobw-zhe-2026/2.7", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "onderzoeksverslag.isOndertekend" }, { op: "feit", feit: "onderzoeksverslag.isTeruggestuurd" }, { op: "feit", feit: "onderzoeksverslag.vermeldtDatDeInwonerEenAanvraagWilIndienen" }] }, tekst: "Het onderzoeksverslag geldt als aanvraag", regel: 222, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Geldt het onderzoeksverslag als aanvraag?", regel: 240, bestand: "begrippen.regel", gebruikt: { feiten: ["onderzoeksverslag.isOndertekend", "onderzoeksverslag.isTeruggestuurd", "onderzoeksverslag.vermeldtDatDeInwonerEenAanvraagWilIndienen"], beslissingen: [], lezingen: [] } },
    { id: "diagnose.peildatum", object: "diagnose", sleutel: "peildatum", naam: "peildatum van de diagnose", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.3/5#2", bepaling: "vmobw-zhe-2026/2.3/5", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "melding.vereistEenEersteScreening" }, tekst: "de melding geen eerste screening vereist" }, waarde: { op: "lezing", lezing: "dagVanDeDirecteMelding", type: { soort: "datum" } }, wijktAfVan: ["vmobw-zhe-2026/3.2/7#3"], voorrangOmdat: "in de directe route komt er nooit een melding beschermde woonvorm, dus ook geen dag waarop die is gedaan", tekst: "De peildatum van de diagnose is de dag van de directe melding", regel: 121, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/3.2/7#3", bepaling: "vmobw-zhe-2026/3.2/7", mede: ["vmobw-zhe-2026/3.2/7/b", "vmobw-zhe-2026/3.2/9/b"], soort: "waarde", waarde: { op: "feit", feit: "meldingBeschermdeWoonvorm.datum", type: { soort: "datum" } }, tekst: "De peildatum van de diagnose is de datum van de melding beschermde woonvorm", regel: 332, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Op welke dag mag de diagnose niet ouder zijn dan vijf jaar?", regel: 243, bestand: "begrippen.regel", gebruikt: { feiten: ["meldingBeschermdeWoonvorm.datum", "melding.datum", "aanvraag.datum", "client.maaktAanspraakOp"], beslissingen: ["melding.vereistEenEersteScreening"], lezingen: ["dagVanDeDirecteMelding"] } },
    { id: "diagnose.isBruikbaar", object: "diagnose", sleutel: "isBruikbaar", naam: "de diagnose is bruikbaar", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/3.2/7#2", bepaling: "vmobw-zhe-2026/3.2/7", mede: ["vmobw-zhe-2026/3.2/7/b", "vmobw-zhe-2026/3.2/9/b"], soort: "grond", voorwaarde: { op: "of", delen: [{ op: "verstreken", cmp: "<=", begin: { op: "feit", feit: "diagnose.datum", type: { soort: "datum" } }, opDag: { op: "beslissing", beslissing: "diagnose.peildatum", type: { soort: "datum" } }, aantal: 5, eenheid: "jaar", tekst: "de ouderdom van de diagnose op de peildatum van de diagnose ten hoogste 5 jaar is" }, { op: "feit", feit: "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs" }] }, tekst: "De diagnose is bruikbaar", regel: 328, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de diagnose recent genoeg, of is onderbouwd dat er niets is veranderd?", regel: 244, bestand: "begrippen.regel", gebruikt: { feiten: ["diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "melding.datum", "aanvraag.datum", "client.maaktAanspraakOp"], beslissingen: ["diagnose.peildatum", "melding.vereistEenEersteScreening"], lezingen: ["dagVanDeDirecteMelding"] } },
    { id: "client.heeftToegangTot[begeleid wonen]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot begeleid wonen", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "begeleid wonen" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[begeleid wonen]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.1/4[begeleid wonen]", bepaling: "vmobw-zhe-2026/2.1/4", soort: "vereiste", voorwaarde: { op: "isEen", waarde: { op: "feit", feit: "client.brpGemeente", type: { soort: "keuze", keuze: "gemeente" }, opDatum: { op: "feit", feit: "indicatiestelling.datum", type: { soort: "datum" } } }, keuze: "regiogemeente", tekst: "de BRP-gemeente van de cliënt op de datum van de indicatiestelling een regiogemeente is" }, tekst: "De cliënt heeft alleen toegang tot begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, time-out, individuele begeleiding plus en uitstroombegeleiding", regel: 72, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: ["client.brpGemeente", "indicatiestelling.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[begeleid wonen voor gezinnen]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot begeleid wonen voor gezinnen", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "begeleid wonen voor gezinnen" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[begeleid wonen voor gezinnen]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.1/4[begeleid wonen voor gezinnen]", bepaling: "vmobw-zhe-2026/2.1/4", soort: "vereiste", voorwaarde: { op: "isEen", waarde: { op: "feit", feit: "client.brpGemeente", type: { soort: "keuze", keuze: "gemeente" }, opDatum: { op: "feit", feit: "indicatiestelling.datum", type: { soort: "datum" } } }, keuze: "regiogemeente", tekst: "de BRP-gemeente van de cliënt op de datum van de indicatiestelling een regiogemeente is" }, tekst: "De cliënt heeft alleen toegang tot begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, time-out, individuele begeleiding plus en uitstroombegeleiding", regel: 72, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: ["client.brpGemeente", "indicatiestelling.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[beschermd verblijf semimuraal]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot beschermd verblijf semimuraal", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "beschermd verblijf semimuraal" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[beschermd verblijf semimuraal]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.1/4[beschermd verblijf semimuraal]", bepaling: "vmobw-zhe-2026/2.1/4", soort: "vereiste", voorwaarde: { op: "isEen", waarde: { op: "feit", feit: "client.brpGemeente", type: { soort: "keuze", keuze: "gemeente" }, opDatum: { op: "feit", feit: "indicatiestelling.datum", type: { soort: "datum" } } }, keuze: "regiogemeente", tekst: "de BRP-gemeente van de cliënt op de datum van de indicatiestelling een regiogemeente is" }, tekst: "De cliënt heeft alleen toegang tot begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, time-out, individuele begeleiding plus en uitstroombegeleiding", regel: 72, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: ["client.brpGemeente", "indicatiestelling.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[beschermd verblijf regulier]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot beschermd verblijf regulier", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "beschermd verblijf regulier" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[beschermd verblijf regulier]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[beschermd verblijf intensief]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot beschermd verblijf intensief", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "beschermd verblijf intensief" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[beschermd verblijf intensief]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[beschermd verblijf specialistisch]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot beschermd verblijf specialistisch", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "beschermd verblijf specialistisch" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[beschermd verblijf specialistisch]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[time-out]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot time-out", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "time-out" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[time-out]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.1/4[time-out]", bepaling: "vmobw-zhe-2026/2.1/4", soort: "vereiste", voorwaarde: { op: "isEen", waarde: { op: "feit", feit: "client.brpGemeente", type: { soort: "keuze", keuze: "gemeente" }, opDatum: { op: "feit", feit: "indicatiestelling.datum", type: { soort: "datum" } } }, keuze: "regiogemeente", tekst: "de BRP-gemeente van de cliënt op de datum van de indicatiestelling een regiogemeente is" }, tekst: "De cliënt heeft alleen toegang tot begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, time-out, individuele begeleiding plus en uitstroombegeleiding", regel: 72, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: ["client.brpGemeente", "indicatiestelling.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[individuele begeleiding plus]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot individuele begeleiding plus", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "individuele begeleiding plus" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[individuele begeleiding plus]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.1/4[individuele begeleiding plus]", bepaling: "vmobw-zhe-2026/2.1/4", soort: "vereiste", voorwaarde: { op: "isEen", waarde: { op: "feit", feit: "client.brpGemeente", type: { soort: "keuze", keuze: "gemeente" }, opDatum: { op: "feit", feit: "indicatiestelling.datum", type: { soort: "datum" } } }, keuze: "regiogemeente", tekst: "de BRP-gemeente van de cliënt op de datum van de indicatiestelling een regiogemeente is" }, tekst: "De cliënt heeft alleen toegang tot begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, time-out, individuele begeleiding plus en uitstroombegeleiding", regel: 72, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: ["client.brpGemeente", "indicatiestelling.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[uitstroombegeleiding]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot uitstroombegeleiding", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "uitstroombegeleiding" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[uitstroombegeleiding]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.1/4[uitstroombegeleiding]", bepaling: "vmobw-zhe-2026/2.1/4", soort: "vereiste", voorwaarde: { op: "isEen", waarde: { op: "feit", feit: "client.brpGemeente", type: { soort: "keuze", keuze: "gemeente" }, opDatum: { op: "feit", feit: "indicatiestelling.datum", type: { soort: "datum" } } }, keuze: "regiogemeente", tekst: "de BRP-gemeente van de cliënt op de datum van de indicatiestelling een regiogemeente is" }, tekst: "De cliënt heeft alleen toegang tot begeleid wonen, begeleid wonen voor gezinnen, beschermd verblijf semimuraal, time-out, individuele begeleiding plus en uitstroombegeleiding", regel: 72, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: ["client.brpGemeente", "indicatiestelling.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.heeftToegangTot[safehouse]", object: "client", sleutel: "heeftToegangTot", naam: "de cliënt heeft toegang tot safehouse", type: { soort: "ja/nee" }, familie: { id: "client.heeftToegangTot", keuze: "voorziening", label: "safehouse" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/2.1/1[safehouse]", bepaling: "vmobw-zhe-2026/2.1/1", soort: "grond", tekst: "De cliënt heeft toegang tot elke voorziening", regel: 62, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de voorziening voor deze inwoner toegankelijk?", regel: 249, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "client.heeftEenVoorliggendeVoorziening", object: "client", sleutel: "heeftEenVoorliggendeVoorziening", naam: "de cliënt heeft een voorliggende voorziening", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#2", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2/1/e"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "of", delen: [{ op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Zorgverzekeringswet" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Jeugdwet" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet langdurige zorg" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet forensische zorg" }, { op: "bevat", feit: "client.kanAanspraakMakenOpEenVoorzieningUit", label: "Wet verplichte ggz" }] }, { op: "feit", feit: "voorliggendeOplossing.isPassendEnToereikend" }] }, tekst: "De cliënt heeft een voorliggende voorziening", regel: 251, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/3.2/1#3", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2/1/e"], soort: "grond", voorwaarde: { op: "lezing", lezing: "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden" }, tekst: "De cliënt heeft een voorliggende voorziening", regel: 255, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is er een voorziening uit een andere wet die voorgaat?", regel: 251, bestand: "begrippen.regel", gebruikt: { feiten: ["client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten"], beslissingen: [], lezingen: ["erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden"] } },
    { id: "client.voldoetAanDeAlgemeneCriteria", object: "client", sleutel: "voldoetAanDeAlgemeneCriteria", naam: "de cliënt voldoet aan de algemene criteria", type: { soort: "ja/nee" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1", bepaling: "vmobw-zhe-2026/3.2/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "clientIs18JaarOfOuder", bepaling: "vmobw-zhe-2026/3.2/1/a", tekst: "de cliënt is 18 jaar of ouder" }, { op: "of", delen: [{ op: "feit", feit: "client.heeftDeNederlandseNationaliteit" }, { op: "feit", feit: "client.verblijftLegaalInNederland" }], bepaling: "vmobw-zhe-2026/3.2/1/b", tekst: "de cliënt heeft de Nederlandse nationaliteit of verblijft legaal in Nederland" }, { op: "of", delen: [{ op: "bevat", feit: "client.isBekendMet", label: "psychiatrische problematiek" }, { op: "bevat", feit: "client.isBekendMet", label: "psychische problematiek" }, { op: "bevat", feit: "client.isBekendMet", label: "psychosociale problematiek" }, { op: "bevat", feit: "client.isBekendMet", label: "licht verstandelijke beperking" }], bepaling: "vmobw-zhe-2026/3.2/1/c", tekst: "de cliënt is bekend met ten minste één van: psychiatrische problematiek, psychische problematiek, psychosociale problematiek of licht verstandelijke beperking" }, { op: "lezing", lezing: "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", bepaling: "vmobw-zhe-2026/3.2/1/d", tekst: "er is sprake van onvermogen om zich te handhaven of zelfstandig te wonen" }, { op: "niet", deel: { op: "lezing", lezing: "erIsAanspraakOpEenVoorliggendeVoorziening" }, tekst: "er is geen aanspraak op een voorliggende voorziening", bepaling: "vmobw-zhe-2026/3.2/1/e" }, { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "belemmeringen.zijnVanKortdurendeAard" }, tekst: "de belemmeringen zijn niet van kortdurende aard" }, { op: "feit", feit: "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid" }], bepaling: "vmobw-zhe-2026/3.2/1/f", tekst: "de belemmeringen zijn niet van kortdurende aard en er is een reëel perspectief op vergroten van de zelfredzaamheid" }, { op: "feit", feit: "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", bepaling: "vmobw-zhe-2026/3.2/1/g", tekst: "de cliënt heeft professionele ondersteuning nodig buiten kantoortijden" }, { op: "feit", feit: "client.wilEnAccepteertEenOndersteuningstraject", bepaling: "vmobw-zhe-2026/3.2/1/h", tekst: "de cliënt wil en accepteert een ondersteuningstraject" }] }, tekst: "De cliënt voldoet aan de algemene criteria", regel: 238, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 252, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten"], beslissingen: ["client.heeftEenVoorliggendeVoorziening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden"] } },
    { id: "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", object: "client", sleutel: "verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", naam: "de cliënt verblijft thuis met een indicatie of wachtlijstbeschikking", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/3.2/8#2", bepaling: "vmobw-zhe-2026/3.2/8", mede: ["vmobw-zhe-2026/3.2/8/a"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.verblijftInEenThuissituatie" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "individuele begeleiding plus" }] }, tekst: "De cliënt verblijft thuis met een indicatie of wachtlijstbeschikking", regel: 344, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/3.2/8#3", bepaling: "vmobw-zhe-2026/3.2/8", mede: ["vmobw-zhe-2026/3.2/8/a"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.verblijftInEenThuissituatie" }, { op: "lezing", lezing: "erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf" }] }, tekst: "De cliënt verblijft thuis met een indicatie of wachtlijstbeschikking", regel: 347, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 253, bestand: "begrippen.regel", gebruikt: { feiten: ["client.verblijftInEenThuissituatie", "client.heeftEenIndicatieVoor", "client.heeftEenWachtlijstbeschikkingVoor"], beslissingen: [], lezingen: ["erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf"] } },
    { id: "client.voldoetAanDeCriteriaVoor[begeleid wonen]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor begeleid wonen", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "begeleid wonen" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/2[begeleid wonen]", bepaling: "vmobw-zhe-2026/3.2/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", bepaling: "vmobw-zhe-2026/3.2/2/a", tekst: "de problemen werken belemmerend op functioneren en ontwikkeling" }, { op: "lezing", lezing: "erIsSprakeVanTekortschietendeZelfzorg", bepaling: "vmobw-zhe-2026/3.2/2/b", tekst: "er is sprake van tekortschietende zelfzorg" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftOndersteuningNodigBijHetInitierenVanTaken" }, { op: "feit", feit: "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen" }], bepaling: "vmobw-zhe-2026/3.2/2/c", tekst: "de cliënt heeft ondersteuning nodig bij het initiëren van taken en heeft ondersteuning nodig bij het nemen van beslissingen" }, { op: "feit", feit: "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", bepaling: "vmobw-zhe-2026/3.2/2/d", tekst: "de cliënt heeft naast planbare zorg ook begeleiding buiten kantoortijden nodig" }, { op: "of", delen: [{ op: "feit", feit: "thuissituatie.isOnveiligVoorDeClient" }, { op: "feit", feit: "thuissituatie.isOnveiligDoorDeClient" }], bepaling: "vmobw-zhe-2026/3.2/2/e", tekst: "de thuissituatie is onveilig voor de cliënt of is onveilig door de cliënt" }, { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.heeftEenFunctionerendSociaalNetwerk" }, tekst: "de cliënt heeft geen functionerend sociaal netwerk" }, { op: "feit", feit: "client.bevindtZichInEenOnveiligNetwerk" }, { op: "feit", feit: "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert" }], bepaling: "vmobw-zhe-2026/3.2/2/f", tekst: "de cliënt heeft geen functionerend sociaal netwerk of bevindt zich in een onveilig netwerk of bevindt zich in een netwerk dat de zelfredzaamheid belemmert" }, { op: "feit", feit: "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", bepaling: "vmobw-zhe-2026/3.2/2/g", tekst: "de cliënt heeft perspectief op uitstroom binnen twee jaar" }] }, tekst: "De cliënt voldoet aan de criteria voor begeleid wonen", regel: 262, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", "client.heeftOndersteuningNodigBijHetInitierenVanTaken", "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "thuissituatie.isOnveiligVoorDeClient", "thuissituatie.isOnveiligDoorDeClient", "client.heeftEenFunctionerendSociaalNetwerk", "client.bevindtZichInEenOnveiligNetwerk", "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", "zaak.erIsEenRisicoOpZelfverwaarlozing"], beslissingen: [], lezingen: ["erIsSprakeVanTekortschietendeZelfzorg"] } },
    { id: "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor begeleid wonen voor gezinnen", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "begeleid wonen voor gezinnen" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/3[begeleid wonen voor gezinnen]", bepaling: "vmobw-zhe-2026/3.2/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "gezin.aantalOuders", type: { soort: "getal" } }, b: { op: "literal", literal: { type: { soort: "getal" }, waarde: "1" }, type: { soort: "getal" } }, tekst: "het aantal ouders van het gezin is ten minste 1" }, { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "gezin.aantalMinderjarigeKinderen", type: { soort: "getal" } }, b: { op: "literal", literal: { type: { soort: "getal" }, waarde: "1" }, type: { soort: "getal" } }, tekst: "het aantal minderjarige kinderen van het gezin is ten minste 1" }], bepaling: "vmobw-zhe-2026/3.2/3/a", tekst: "het aantal ouders van het gezin is ten minste 1 en het aantal minderjarige kinderen van het gezin is ten minste 1" }, { op: "en", delen: [{ op: "feit", feit: "ondersteuningsbehoefte.ligtBijDeOuder" }, { op: "niet", deel: { op: "feit", feit: "ondersteuningsbehoefte.isBeperktTotOpvoedondersteuning" }, tekst: "de ondersteuningsbehoefte is niet beperkt tot opvoedondersteuning" }], bepaling: "vmobw-zhe-2026/3.2/3/b", tekst: "de ondersteuningsbehoefte ligt bij de ouder en is niet beperkt tot opvoedondersteuning" }] }, tekst: "De cliënt voldoet aan de criteria voor begeleid wonen voor gezinnen", regel: 275, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/3.2/3#2[begeleid wonen voor gezinnen]", bepaling: "vmobw-zhe-2026/3.2/3", mede: ["vmobw-zhe-2026/3.2/2"], soort: "vereiste", voorwaarde: { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[begeleid wonen]" }, tekst: "De cliënt voldoet alleen aan de criteria voor begeleid wonen voor gezinnen", regel: 280, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["gezin.aantalOuders", "gezin.aantalMinderjarigeKinderen", "ondersteuningsbehoefte.ligtBijDeOuder", "ondersteuningsbehoefte.isBeperktTotOpvoedondersteuning", "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", "client.heeftOndersteuningNodigBijHetInitierenVanTaken", "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "thuissituatie.isOnveiligVoorDeClient", "thuissituatie.isOnveiligDoorDeClient", "client.heeftEenFunctionerendSociaalNetwerk", "client.bevindtZichInEenOnveiligNetwerk", "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", "zaak.erIsEenRisicoOpZelfverwaarlozing"], beslissingen: ["client.voldoetAanDeCriteriaVoor[begeleid wonen]"], lezingen: ["erIsSprakeVanTekortschietendeZelfzorg"] } },
    { id: "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor beschermd verblijf semimuraal", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "beschermd verblijf semimuraal" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/5[beschermd verblijf semimuraal]", bepaling: "vmobw-zhe-2026/3.2/5", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "feit", feit: "client.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking" }, { op: "feit", feit: "client.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren" }], bepaling: "vmobw-zhe-2026/3.2/5/a", tekst: "de cliënt heeft lichte tot matige psychische of psychosociale problematiek of een beperking en kan met enige begeleiding relatief zelfstandig functioneren" }, { op: "feit", feit: "client.isPsychischStabiel", bepaling: "vmobw-zhe-2026/3.2/5/b", tekst: "de cliënt is psychisch stabiel" }, { op: "feit", feit: "client.heeftOndersteuningNodigMetBeperkteIntensiteit", bepaling: "vmobw-zhe-2026/3.2/5/c", tekst: "de cliënt heeft ondersteuning nodig met beperkte intensiteit" }, { op: "feit", feit: "client.isEnigszinsKwetsbaar", bepaling: "vmobw-zhe-2026/3.2/5/d", tekst: "de cliënt is enigszins kwetsbaar" }, { op: "en", delen: [{ op: "feit", feit: "client.isGrotendeelsZelfstandig" }, { op: "feit", feit: "client.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten" }], bepaling: "vmobw-zhe-2026/3.2/5/e", tekst: "de cliënt is grotendeels zelfstandig en heeft behoefte aan structuur en ondersteuning bij dagelijkse activiteiten" }, { op: "en", delen: [{ op: "feit", feit: "client.kanInPrincipeZonder24UursToezicht" }, { op: "feit", feit: "client.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving" }], bepaling: "vmobw-zhe-2026/3.2/5/f", tekst: "de cliënt kan in principe zonder 24-uurs toezicht en heeft baat bij regelmatige begeleiding en een veilige woonomgeving" }] }, tekst: "De cliënt voldoet aan de criteria voor beschermd verblijf semimuraal", regel: 293, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren", "client.isPsychischStabiel", "client.heeftOndersteuningNodigMetBeperkteIntensiteit", "client.isEnigszinsKwetsbaar", "client.isGrotendeelsZelfstandig", "client.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten", "client.kanInPrincipeZonder24UursToezicht", "client.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving"], beslissingen: [], lezingen: [] } },
    { id: "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor beschermd verblijf regulier", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "beschermd verblijf regulier" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/6[beschermd verblijf regulier]", bepaling: "vmobw-zhe-2026/3.2/6", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "feit", feit: "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking" }, { op: "niet", deel: { op: "feit", feit: "client.kanVolledigZelfstandigWonen" }, tekst: "de cliënt kan niet volledig zelfstandig wonen" }, { op: "feit", feit: "client.heeftIntensievereOndersteuningNodig" }], bepaling: "vmobw-zhe-2026/3.2/6/a", tekst: "de cliënt heeft matige tot complexe psychische of psychosociale problematiek of een beperking en kan niet volledig zelfstandig wonen en heeft intensievere ondersteuning nodig" }, { op: "feit", feit: "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", bepaling: "vmobw-zhe-2026/3.2/6/b", tekst: "de cliënt heeft behoefte aan dagelijkse gestructureerde begeleiding en ondersteuning" }, { op: "feit", feit: "client.vertoontRegelmatigRisicogedrag", bepaling: "vmobw-zhe-2026/3.2/6/c", tekst: "de cliënt vertoont regelmatig risicogedrag" }, { op: "feit", feit: "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", bepaling: "vmobw-zhe-2026/3.2/6/d", tekst: "de cliënt heeft ondersteuning nodig op meerdere levensgebieden" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten" }, { op: "feit", feit: "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding" }], bepaling: "vmobw-zhe-2026/3.2/6/e", tekst: "de cliënt heeft ondersteuning nodig op geplande en ongeplande momenten en moet 24/7 kunnen terugvallen op aanwezige begeleiding" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftOndersteuningNodigBijHetVoerenVanRegie" }, { op: "feit", feit: "client.dreigtZelfredzaamheidTeVerliezen" }], bepaling: "vmobw-zhe-2026/3.2/6/f", tekst: "de cliënt heeft ondersteuning nodig bij het voeren van regie en dreigt zelfredzaamheid te verliezen" }] }, tekst: "De cliënt voldoet aan de criteria voor beschermd verblijf regulier", regel: 306, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanVolledigZelfstandigWonen", "client.heeftIntensievereOndersteuningNodig", "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", "client.vertoontRegelmatigRisicogedrag", "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "client.dreigtZelfredzaamheidTeVerliezen"], beslissingen: [], lezingen: [] } },
    { id: "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor beschermd verblijf intensief", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "beschermd verblijf intensief" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/7[beschermd verblijf intensief]", bepaling: "vmobw-zhe-2026/3.2/7", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.heeftErnstigeEnComplexePsychischeProblematiek", bepaling: "vmobw-zhe-2026/3.2/7/a", tekst: "de cliënt heeft ernstige en complexe psychische problematiek" }, { op: "en", delen: [{ op: "feit", feit: "diagnose.isGesteldDoorEenGekwalificeerdeProfessional" }, { op: "beslissing", beslissing: "diagnose.isBruikbaar" }], bepaling: "vmobw-zhe-2026/3.2/7/b", tekst: "de diagnose is gesteld door een gekwalificeerde professional en is bruikbaar" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftOndersteuningNodigBijHetVoerenVanRegie" }, { op: "feit", feit: "zaak.erIsSprakeVanZwaarRegieverlies" }], bepaling: "vmobw-zhe-2026/3.2/7/c", tekst: "de cliënt heeft ondersteuning nodig bij het voeren van regie en er is sprake van zwaar regieverlies" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftBehoefteAanDirecteNabijheid" }, { op: "feit", feit: "client.heeftBehoefteAanConstanteAansturing" }], bepaling: "vmobw-zhe-2026/3.2/7/d", tekst: "de cliënt heeft behoefte aan directe nabijheid en heeft behoefte aan constante aansturing" }, { op: "en", delen: [{ op: "feit", feit: "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag" }, { op: "feit", feit: "zaak.erIsIntensieveBegeleidingMetToezichtVereist" }], bepaling: "vmobw-zhe-2026/3.2/7/e", tekst: "er is een structureel of acuut risico op schadelijk gedrag en er is intensieve begeleiding met toezicht vereist" }, { op: "feit", feit: "client.heeftContinueZorgNodig", bepaling: "vmobw-zhe-2026/3.2/7/f", tekst: "de cliënt heeft continue zorg nodig" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftOutreachendeBegeleidingNodig" }, { op: "niet", deel: { op: "feit", feit: "client.kanZijnHulpvraagFormuleren" }, tekst: "de cliënt kan zijn hulpvraag niet formuleren" }, { op: "niet", deel: { op: "feit", feit: "client.kanZijnHulpvraagUitstellen" }, tekst: "de cliënt kan zijn hulpvraag niet uitstellen" }], bepaling: "vmobw-zhe-2026/3.2/7/g", tekst: "de cliënt heeft outreachende begeleiding nodig en kan zijn hulpvraag niet formuleren en kan zijn hulpvraag niet uitstellen" }] }, tekst: "De cliënt voldoet aan de criteria voor beschermd verblijf intensief", regel: 318, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftErnstigeEnComplexePsychischeProblematiek", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "zaak.erIsSprakeVanZwaarRegieverlies", "client.heeftBehoefteAanDirecteNabijheid", "client.heeftBehoefteAanConstanteAansturing", "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", "zaak.erIsIntensieveBegeleidingMetToezichtVereist", "client.heeftContinueZorgNodig", "client.heeftOutreachendeBegeleidingNodig", "client.kanZijnHulpvraagFormuleren", "client.kanZijnHulpvraagUitstellen", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "melding.datum", "aanvraag.datum", "client.maaktAanspraakOp"], beslissingen: ["diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening"], lezingen: ["dagVanDeDirecteMelding"] } },
    { id: "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor beschermd verblijf specialistisch", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "beschermd verblijf specialistisch" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/9[beschermd verblijf specialistisch]", bepaling: "vmobw-zhe-2026/3.2/9", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "bevat", feit: "client.isBekendMet", label: "psychiatrische problematiek" }, { op: "bevat", feit: "client.isBekendMet", label: "licht verstandelijke beperking" }, { op: "bevat", feit: "client.isBekendMet", label: "verslavingsproblematiek" }], bepaling: "vmobw-zhe-2026/3.2/9/a", tekst: "de cliënt is bekend met alle van: psychiatrische problematiek, licht verstandelijke beperking en verslavingsproblematiek" }, { op: "en", delen: [{ op: "feit", feit: "diagnose.isGesteldDoorEenGekwalificeerdeProfessional" }, { op: "beslissing", beslissing: "diagnose.isBruikbaar" }], bepaling: "vmobw-zhe-2026/3.2/9/b", tekst: "de diagnose is gesteld door een gekwalificeerde professional en is bruikbaar" }, { op: "feit", feit: "client.heeft247OndersteuningEnToezichtNodig", bepaling: "vmobw-zhe-2026/3.2/9/c", tekst: "de cliënt heeft 24/7 ondersteuning en toezicht nodig" }, { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.heeftStabieleEnToereikendeHuisvesting" }, tekst: "de cliënt heeft geen stabiele en toereikende huisvesting" }, { op: "feit", feit: "client.veroorzaaktWoonoverlast" }], bepaling: "vmobw-zhe-2026/3.2/9/d", tekst: "de cliënt heeft geen stabiele en toereikende huisvesting of veroorzaakt woonoverlast" }, { op: "feit", feit: "zaak.erIsSprakeVanOverlastgevendMiddelengebruik", bepaling: "vmobw-zhe-2026/3.2/9/e", tekst: "er is sprake van overlastgevend middelengebruik" }, { op: "feit", feit: "zaak.erIsPerspectiefOpBehandeling", bepaling: "vmobw-zhe-2026/3.2/9/f", tekst: "er is perspectief op behandeling" }, { op: "en", delen: [{ op: "feit", feit: "client.vertoontRegelmatigOfContinuSchadelijkGedrag" }, { op: "feit", feit: "client.heeftCrisisinterventieNodig" }, { op: "feit", feit: "client.heeftGespecialiseerdeZorgNodig" }], bepaling: "vmobw-zhe-2026/3.2/9/g", tekst: "de cliënt vertoont regelmatig of continu schadelijk gedrag en heeft crisisinterventie nodig en heeft gespecialiseerde zorg nodig" }, { op: "en", delen: [{ op: "feit", feit: "client.isGemotiveerd" }, { op: "niet", deel: { op: "feit", feit: "client.kanZichAltijdAanDeVoorwaardenHouden" }, tekst: "de cliënt kan zich niet altijd aan de voorwaarden houden" }], bepaling: "vmobw-zhe-2026/3.2/9/h", tekst: "de cliënt is gemotiveerd en kan zich niet altijd aan de voorwaarden houden" }] }, tekst: "De cliënt voldoet aan de criteria voor beschermd verblijf specialistisch", regel: 354, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["client.isBekendMet", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "client.heeft247OndersteuningEnToezichtNodig", "client.heeftStabieleEnToereikendeHuisvesting", "client.veroorzaaktWoonoverlast", "zaak.erIsSprakeVanOverlastgevendMiddelengebruik", "zaak.erIsPerspectiefOpBehandeling", "client.vertoontRegelmatigOfContinuSchadelijkGedrag", "client.heeftCrisisinterventieNodig", "client.heeftGespecialiseerdeZorgNodig", "client.isGemotiveerd", "client.kanZichAltijdAanDeVoorwaardenHouden", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "melding.datum", "aanvraag.datum", "client.maaktAanspraakOp"], beslissingen: ["diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening"], lezingen: ["dagVanDeDirecteMelding"] } },
    { id: "zaak.erIsGevaarVoorIemand", object: "zaak", sleutel: "erIsGevaarVoorIemand", naam: "er is gevaar voor iemand", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/3.2/8#4", bepaling: "vmobw-zhe-2026/3.2/8", mede: ["vmobw-zhe-2026/3.2/8/e"], soort: "grond", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "zaak.erIsDirectGevaarVoorDeClientZelf" }, { op: "feit", feit: "zaak.erIsDirectGevaarVoorAnderen" }] }, tekst: "Er is gevaar voor iemand", regel: 350, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is er direct gevaar voor de cliënt of voor anderen?", regel: 263, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.erIsDirectGevaarVoorDeClientZelf", "zaak.erIsDirectGevaarVoorAnderen"], beslissingen: [], lezingen: [] } },
    { id: "client.voldoetAanDeCriteriaVoor[time-out]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor time-out", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "time-out" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/8[time-out]", bepaling: "vmobw-zhe-2026/3.2/8", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", bepaling: "vmobw-zhe-2026/3.2/8/a", tekst: "de cliënt verblijft thuis met een indicatie of wachtlijstbeschikking" }, { op: "feit", feit: "client.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", bepaling: "vmobw-zhe-2026/3.2/8/b", tekst: "de cliënt kan na afloop terug naar de plek waar hij vandaan kwam" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig" }, { op: "lezing", lezing: "verblijfDuurt10Tot14Dagen" }], bepaling: "vmobw-zhe-2026/3.2/8/c", tekst: "de cliënt heeft tijdelijk extra rust, structuur en begeleiding nodig en het verblijf duurt 10 tot 14 dagen" }, { op: "feit", feit: "zaak.erIsSprakeVanDecompensatieInDeThuissituatie", bepaling: "vmobw-zhe-2026/3.2/8/d", tekst: "er is sprake van decompensatie in de thuissituatie" }, { op: "niet", deel: { op: "lezing", lezing: "erIsSprakeVanEenCrisisDieTimeOutUitsluit" }, tekst: "er is geen sprake van een crisis die time-out uitsluit", bepaling: "vmobw-zhe-2026/3.2/8/e" }] }, tekst: "De cliënt voldoet aan de criteria voor time-out", regel: 336, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["client.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", "client.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig", "zaak.erIsSprakeVanDecompensatieInDeThuissituatie", "client.benodigdeVerblijfsduur", "zaak.erIsSprakeVanEenAcuteCrisis", "zaak.erIsDirectGevaarVoorDeClientZelf", "zaak.erIsDirectGevaarVoorAnderen", "zaak.erIsOnmiddellijkeInterventieNodig", "client.verblijftInEenThuissituatie", "client.heeftEenIndicatieVoor", "client.heeftEenWachtlijstbeschikkingVoor"], beslissingen: ["client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", "zaak.erIsGevaarVoorIemand"], lezingen: ["verblijfDuurt10Tot14Dagen", "erIsSprakeVanEenCrisisDieTimeOutUitsluit", "erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf"] } },
    { id: "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor individuele begeleiding plus", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "individuele begeleiding plus" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/10[individuele begeleiding plus]", bepaling: "vmobw-zhe-2026/3.2/10", mede: ["vmobw-zhe-2026/3.2/10/a", "vmobw-zhe-2026/3.2/6", "vmobw-zhe-2026/3.2/7"], soort: "vereiste", voorwaarde: { op: "of", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]" }] }, tekst: "De cliënt voldoet alleen aan de criteria voor individuele begeleiding plus", regel: 368, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/3.2/10#2[individuele begeleiding plus]", bepaling: "vmobw-zhe-2026/3.2/10", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "of", delen: [{ op: "feit", feit: "client.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", bepaling: "vmobw-zhe-2026/3.2/10/a/i", tekst: "de cliënt heeft de ondersteuning nodig voor het behoud van de eigen woonsituatie" }, { op: "feit", feit: "client.heeftDeOndersteuningNodigInHetSociaalHostel", bepaling: "vmobw-zhe-2026/3.2/10/a/ii", tekst: "de cliënt heeft de ondersteuning nodig in het Sociaal Hostel" }, { op: "feit", feit: "client.heeftDeOndersteuningNodigTerOverbrugging", bepaling: "vmobw-zhe-2026/3.2/10/a/iii", tekst: "de cliënt heeft de ondersteuning nodig ter overbrugging" }], bepaling: "vmobw-zhe-2026/3.2/10/a", tekst: "aan ten minste één van de volgende voorwaarden is voldaan:" }, { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "lokaleBegeleiding.isToereikend" }, tekst: "de lokale begeleiding is niet toereikend" }, { op: "feit", feit: "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig" }], bepaling: "vmobw-zhe-2026/3.2/10/b", tekst: "de lokale begeleiding is niet toereikend en de cliënt heeft naast planbare zorg ook begeleiding buiten kantoortijden nodig" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftBehoefteAan247BereikbaarheidVanBegeleiding" }, { op: "niet", deel: { op: "feit", feit: "client.kanZijnHulpvraagAltijdUitstellen" }, tekst: "de cliënt kan zijn hulpvraag niet altijd uitstellen" }], bepaling: "vmobw-zhe-2026/3.2/10/c", tekst: "de cliënt heeft behoefte aan 24/7 bereikbaarheid van begeleiding en kan zijn hulpvraag niet altijd uitstellen" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftNodigDatDeAanbiederOngevraagdContactZoekt" }, { op: "feit", feit: "client.heeftNodigDatDeAanbiederActiefSignaleert" }], bepaling: "vmobw-zhe-2026/3.2/10/d", tekst: "de cliënt heeft nodig dat de aanbieder ongevraagd contact zoekt en heeft nodig dat de aanbieder actief signaleert" }] }, tekst: "De cliënt voldoet aan de criteria voor individuele begeleiding plus", regel: 371, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", "client.heeftDeOndersteuningNodigInHetSociaalHostel", "client.heeftDeOndersteuningNodigTerOverbrugging", "lokaleBegeleiding.isToereikend", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "client.heeftBehoefteAan247BereikbaarheidVanBegeleiding", "client.kanZijnHulpvraagAltijdUitstellen", "client.heeftNodigDatDeAanbiederOngevraagdContactZoekt", "client.heeftNodigDatDeAanbiederActiefSignaleert", "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanVolledigZelfstandigWonen", "client.heeftIntensievereOndersteuningNodig", "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", "client.vertoontRegelmatigRisicogedrag", "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "client.dreigtZelfredzaamheidTeVerliezen", "client.heeftErnstigeEnComplexePsychischeProblematiek", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "zaak.erIsSprakeVanZwaarRegieverlies", "client.heeftBehoefteAanDirecteNabijheid", "client.heeftBehoefteAanConstanteAansturing", "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", "zaak.erIsIntensieveBegeleidingMetToezichtVereist", "client.heeftContinueZorgNodig", "client.heeftOutreachendeBegeleidingNodig", "client.kanZijnHulpvraagFormuleren", "client.kanZijnHulpvraagUitstellen", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "melding.datum", "aanvraag.datum", "client.maaktAanspraakOp"], beslissingen: ["client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", "diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening"], lezingen: ["dagVanDeDirecteMelding"] } },
    { id: "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor uitstroombegeleiding", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "uitstroombegeleiding" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/11[uitstroombegeleiding]", bepaling: "vmobw-zhe-2026/3.2/11", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "erIsVerblijfInBegeleidWonenOfBeschermdVerblijf", bepaling: "vmobw-zhe-2026/3.2/11/a", tekst: "er is verblijf in begeleid wonen of beschermd verblijf" }, { op: "feit", feit: "zaak.erIsEenVerhuisdatumVastgesteld", bepaling: "vmobw-zhe-2026/3.2/11/b", tekst: "er is een verhuisdatum vastgesteld" }] }, tekst: "De cliënt voldoet aan de criteria voor uitstroombegeleiding", regel: 384, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.erIsEenVerhuisdatumVastgesteld", "client.verblijftInEenVoorzieningVoor"], beslissingen: [], lezingen: ["erIsVerblijfInBegeleidWonenOfBeschermdVerblijf"] } },
    { id: "client.voldoetAanDeCriteriaVoor[safehouse]", object: "client", sleutel: "voldoetAanDeCriteriaVoor", naam: "de cliënt voldoet aan de criteria voor safehouse", type: { soort: "ja/nee" }, familie: { id: "client.voldoetAanDeCriteriaVoor", keuze: "voorziening", label: "safehouse" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/12[safehouse]", bepaling: "vmobw-zhe-2026/3.2/12", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "feit", feit: "client.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen" }, { op: "feit", feit: "behandeling.isPositiefDoorlopen" }], bepaling: "vmobw-zhe-2026/3.2/12/a", tekst: "de cliënt heeft een klinische behandeling voor verslaving doorlopen en de behandeling is positief doorlopen" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftTeMakenMetComplexeMultiproblematiek" }, { op: "feit", feit: "multiproblematiek.belemmertDuurzaamHerstel" }], bepaling: "vmobw-zhe-2026/3.2/12/b", tekst: "de cliënt heeft te maken met complexe multiproblematiek en de multiproblematiek belemmert duurzaam herstel" }, { op: "feit", feit: "zaak.erIsNoodzaakTotInzetVanEenSafehouse", bepaling: "vmobw-zhe-2026/3.2/12/c", tekst: "er is noodzaak tot inzet van een safehouse" }, { op: "feit", feit: "client.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", bepaling: "vmobw-zhe-2026/3.2/12/d", tekst: "de cliënt is gebaat bij een veilige en gestructureerde omgeving zonder het oude netwerk" }, { op: "feit", feit: "client.heeftPerspectiefOpUitstroomBinnenEenJaar", bepaling: "vmobw-zhe-2026/3.2/12/e", tekst: "de cliënt heeft perspectief op uitstroom binnen een jaar" }] }, tekst: "De cliënt voldoet aan de criteria voor safehouse", regel: 390, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 254, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen", "behandeling.isPositiefDoorlopen", "client.heeftTeMakenMetComplexeMultiproblematiek", "multiproblematiek.belemmertDuurzaamHerstel", "zaak.erIsNoodzaakTotInzetVanEenSafehouse", "client.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", "client.heeftPerspectiefOpUitstroomBinnenEenJaar"], beslissingen: [], lezingen: [] } },
    { id: "client.heeftAanspraakOp[begeleid wonen]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op begeleid wonen", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "begeleid wonen" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[begeleid wonen]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[begeleid wonen]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", "client.heeftOndersteuningNodigBijHetInitierenVanTaken", "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "thuissituatie.isOnveiligVoorDeClient", "thuissituatie.isOnveiligDoorDeClient", "client.heeftEenFunctionerendSociaalNetwerk", "client.bevindtZichInEenOnveiligNetwerk", "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", "zaak.erIsEenRisicoOpZelfverwaarlozing"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[begeleid wonen]", "client.heeftEenVoorliggendeVoorziening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "erIsSprakeVanTekortschietendeZelfzorg"] } },
    { id: "client.heeftAanspraakOp[begeleid wonen voor gezinnen]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op begeleid wonen voor gezinnen", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "begeleid wonen voor gezinnen" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[begeleid wonen voor gezinnen]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "gezin.aantalOuders", "gezin.aantalMinderjarigeKinderen", "ondersteuningsbehoefte.ligtBijDeOuder", "ondersteuningsbehoefte.isBeperktTotOpvoedondersteuning", "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", "client.heeftOndersteuningNodigBijHetInitierenVanTaken", "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "thuissituatie.isOnveiligVoorDeClient", "thuissituatie.isOnveiligDoorDeClient", "client.heeftEenFunctionerendSociaalNetwerk", "client.bevindtZichInEenOnveiligNetwerk", "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", "zaak.erIsEenRisicoOpZelfverwaarlozing"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]", "client.heeftEenVoorliggendeVoorziening", "client.voldoetAanDeCriteriaVoor[begeleid wonen]"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "erIsSprakeVanTekortschietendeZelfzorg"] } },
    { id: "client.heeftAanspraakOp[beschermd verblijf semimuraal]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op beschermd verblijf semimuraal", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "beschermd verblijf semimuraal" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[beschermd verblijf semimuraal]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "client.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren", "client.isPsychischStabiel", "client.heeftOndersteuningNodigMetBeperkteIntensiteit", "client.isEnigszinsKwetsbaar", "client.isGrotendeelsZelfstandig", "client.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten", "client.kanInPrincipeZonder24UursToezicht", "client.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]", "client.heeftEenVoorliggendeVoorziening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden"] } },
    { id: "client.heeftAanspraakOp[beschermd verblijf regulier]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op beschermd verblijf regulier", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "beschermd verblijf regulier" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[beschermd verblijf regulier]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanVolledigZelfstandigWonen", "client.heeftIntensievereOndersteuningNodig", "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", "client.vertoontRegelmatigRisicogedrag", "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "client.dreigtZelfredzaamheidTeVerliezen"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", "client.heeftEenVoorliggendeVoorziening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden"] } },
    { id: "client.heeftAanspraakOp[beschermd verblijf intensief]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op beschermd verblijf intensief", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "beschermd verblijf intensief" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[beschermd verblijf intensief]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "client.heeftErnstigeEnComplexePsychischeProblematiek", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "zaak.erIsSprakeVanZwaarRegieverlies", "client.heeftBehoefteAanDirecteNabijheid", "client.heeftBehoefteAanConstanteAansturing", "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", "zaak.erIsIntensieveBegeleidingMetToezichtVereist", "client.heeftContinueZorgNodig", "client.heeftOutreachendeBegeleidingNodig", "client.kanZijnHulpvraagFormuleren", "client.kanZijnHulpvraagUitstellen", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "client.maaktAanspraakOp"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", "client.heeftEenVoorliggendeVoorziening", "diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "dagVanDeDirecteMelding"] } },
    { id: "client.heeftAanspraakOp[beschermd verblijf specialistisch]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op beschermd verblijf specialistisch", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "beschermd verblijf specialistisch" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[beschermd verblijf specialistisch]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "client.heeft247OndersteuningEnToezichtNodig", "client.heeftStabieleEnToereikendeHuisvesting", "client.veroorzaaktWoonoverlast", "zaak.erIsSprakeVanOverlastgevendMiddelengebruik", "zaak.erIsPerspectiefOpBehandeling", "client.vertoontRegelmatigOfContinuSchadelijkGedrag", "client.heeftCrisisinterventieNodig", "client.heeftGespecialiseerdeZorgNodig", "client.isGemotiveerd", "client.kanZichAltijdAanDeVoorwaardenHouden", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "client.maaktAanspraakOp"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]", "client.heeftEenVoorliggendeVoorziening", "diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "dagVanDeDirecteMelding"] } },
    { id: "client.heeftAanspraakOp[time-out]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op time-out", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "time-out" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[time-out]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[time-out]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "client.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", "client.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig", "zaak.erIsSprakeVanDecompensatieInDeThuissituatie", "client.benodigdeVerblijfsduur", "zaak.erIsSprakeVanEenAcuteCrisis", "zaak.erIsDirectGevaarVoorDeClientZelf", "zaak.erIsDirectGevaarVoorAnderen", "zaak.erIsOnmiddellijkeInterventieNodig", "client.verblijftInEenThuissituatie", "client.heeftEenIndicatieVoor", "client.heeftEenWachtlijstbeschikkingVoor"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[time-out]", "client.heeftEenVoorliggendeVoorziening", "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", "zaak.erIsGevaarVoorIemand"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "verblijfDuurt10Tot14Dagen", "erIsSprakeVanEenCrisisDieTimeOutUitsluit", "erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf"] } },
    { id: "client.heeftAanspraakOp[individuele begeleiding plus]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op individuele begeleiding plus", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "individuele begeleiding plus" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[individuele begeleiding plus]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "client.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", "client.heeftDeOndersteuningNodigInHetSociaalHostel", "client.heeftDeOndersteuningNodigTerOverbrugging", "lokaleBegeleiding.isToereikend", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "client.heeftBehoefteAan247BereikbaarheidVanBegeleiding", "client.kanZijnHulpvraagAltijdUitstellen", "client.heeftNodigDatDeAanbiederOngevraagdContactZoekt", "client.heeftNodigDatDeAanbiederActiefSignaleert", "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanVolledigZelfstandigWonen", "client.heeftIntensievereOndersteuningNodig", "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", "client.vertoontRegelmatigRisicogedrag", "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "client.dreigtZelfredzaamheidTeVerliezen", "client.heeftErnstigeEnComplexePsychischeProblematiek", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "zaak.erIsSprakeVanZwaarRegieverlies", "client.heeftBehoefteAanDirecteNabijheid", "client.heeftBehoefteAanConstanteAansturing", "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", "zaak.erIsIntensieveBegeleidingMetToezichtVereist", "client.heeftContinueZorgNodig", "client.heeftOutreachendeBegeleidingNodig", "client.kanZijnHulpvraagFormuleren", "client.kanZijnHulpvraagUitstellen", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "client.maaktAanspraakOp"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]", "client.heeftEenVoorliggendeVoorziening", "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", "diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "dagVanDeDirecteMelding"] } },
    { id: "client.heeftAanspraakOp[uitstroombegeleiding]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op uitstroombegeleiding", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "uitstroombegeleiding" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[uitstroombegeleiding]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "zaak.erIsEenVerhuisdatumVastgesteld", "client.verblijftInEenVoorzieningVoor"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]", "client.heeftEenVoorliggendeVoorziening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "erIsVerblijfInBegeleidWonenOfBeschermdVerblijf"] } },
    { id: "client.heeftAanspraakOp[safehouse]", object: "client", sleutel: "heeftAanspraakOp", naam: "de cliënt heeft aanspraak op safehouse", type: { soort: "ja/nee" }, familie: { id: "client.heeftAanspraakOp", keuze: "voorziening", label: "safehouse" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/1#4[safehouse]", bepaling: "vmobw-zhe-2026/3.2/1", mede: ["vmobw-zhe-2026/3.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.voldoetAanDeAlgemeneCriteria" }, { op: "beslissing", beslissing: "client.voldoetAanDeCriteriaVoor[safehouse]" }] }, tekst: "De cliënt heeft aanspraak op elke voorziening", regel: 257, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 255, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "client.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen", "behandeling.isPositiefDoorlopen", "client.heeftTeMakenMetComplexeMultiproblematiek", "multiproblematiek.belemmertDuurzaamHerstel", "zaak.erIsNoodzaakTotInzetVanEenSafehouse", "client.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", "client.heeftPerspectiefOpUitstroomBinnenEenJaar"], beslissingen: ["client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[safehouse]", "client.heeftEenVoorliggendeVoorziening"], lezingen: ["clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden"] } },
    { id: "client.komtInAanmerkingVoor[aanvullende vergoeding begeleid wonen]", object: "client", sleutel: "komtInAanmerkingVoor", naam: "de cliënt komt in aanmerking voor aanvullende vergoeding begeleid wonen", type: { soort: "ja/nee" }, familie: { id: "client.komtInAanmerkingVoor", keuze: "aanvulling", label: "aanvullende vergoeding begeleid wonen" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/4[aanvullende vergoeding begeleid wonen]", bepaling: "vmobw-zhe-2026/3.2/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "erIsAanspraakOpEenBeschermdeWoonvorm", bepaling: "vmobw-zhe-2026/3.2/4/a", tekst: "er is aanspraak op een beschermde woonvorm" }, { op: "en", delen: [{ op: "of", delen: [{ op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "begeleid wonen" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "begeleid wonen voor gezinnen" }], bepaling: "vmobw-zhe-2026/3.2/4/c/i", tekst: "de cliënt heeft een indicatie voor begeleid wonen of begeleid wonen voor gezinnen" }, { op: "feit", feit: "zaak.erIsSprakeVanIntermediaireVerhuur", bepaling: "vmobw-zhe-2026/3.2/4/c/ii", tekst: "er is sprake van intermediaire verhuur" }], bepaling: "vmobw-zhe-2026/3.2/4/c", tekst: "aan alle volgende voorwaarden is voldaan:" }] }, tekst: "De cliënt komt in aanmerking voor de aanvullende vergoeding begeleid wonen", regel: 284, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 256, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftEenIndicatieVoor", "zaak.erIsSprakeVanIntermediaireVerhuur", "client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", "client.heeftOndersteuningNodigBijHetInitierenVanTaken", "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "thuissituatie.isOnveiligVoorDeClient", "thuissituatie.isOnveiligDoorDeClient", "client.heeftEenFunctionerendSociaalNetwerk", "client.bevindtZichInEenOnveiligNetwerk", "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", "zaak.erIsEenRisicoOpZelfverwaarlozing", "gezin.aantalOuders", "gezin.aantalMinderjarigeKinderen", "ondersteuningsbehoefte.ligtBijDeOuder", "ondersteuningsbehoefte.isBeperktTotOpvoedondersteuning", "client.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren", "client.isPsychischStabiel", "client.heeftOndersteuningNodigMetBeperkteIntensiteit", "client.isEnigszinsKwetsbaar", "client.isGrotendeelsZelfstandig", "client.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten", "client.kanInPrincipeZonder24UursToezicht", "client.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving", "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanVolledigZelfstandigWonen", "client.heeftIntensievereOndersteuningNodig", "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", "client.vertoontRegelmatigRisicogedrag", "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "client.dreigtZelfredzaamheidTeVerliezen", "client.heeftErnstigeEnComplexePsychischeProblematiek", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "zaak.erIsSprakeVanZwaarRegieverlies", "client.heeftBehoefteAanDirecteNabijheid", "client.heeftBehoefteAanConstanteAansturing", "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", "zaak.erIsIntensieveBegeleidingMetToezichtVereist", "client.heeftContinueZorgNodig", "client.heeftOutreachendeBegeleidingNodig", "client.kanZijnHulpvraagFormuleren", "client.kanZijnHulpvraagUitstellen", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "client.maaktAanspraakOp", "client.heeft247OndersteuningEnToezichtNodig", "client.heeftStabieleEnToereikendeHuisvesting", "client.veroorzaaktWoonoverlast", "zaak.erIsSprakeVanOverlastgevendMiddelengebruik", "zaak.erIsPerspectiefOpBehandeling", "client.vertoontRegelmatigOfContinuSchadelijkGedrag", "client.heeftCrisisinterventieNodig", "client.heeftGespecialiseerdeZorgNodig", "client.isGemotiveerd", "client.kanZichAltijdAanDeVoorwaardenHouden", "client.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", "client.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig", "zaak.erIsSprakeVanDecompensatieInDeThuissituatie", "client.benodigdeVerblijfsduur", "zaak.erIsSprakeVanEenAcuteCrisis", "zaak.erIsDirectGevaarVoorDeClientZelf", "zaak.erIsDirectGevaarVoorAnderen", "zaak.erIsOnmiddellijkeInterventieNodig", "client.verblijftInEenThuissituatie", "client.heeftEenWachtlijstbeschikkingVoor", "client.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen", "behandeling.isPositiefDoorlopen", "client.heeftTeMakenMetComplexeMultiproblematiek", "multiproblematiek.belemmertDuurzaamHerstel", "zaak.erIsNoodzaakTotInzetVanEenSafehouse", "client.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", "client.heeftPerspectiefOpUitstroomBinnenEenJaar", "client.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", "client.heeftDeOndersteuningNodigInHetSociaalHostel", "client.heeftDeOndersteuningNodigTerOverbrugging", "lokaleBegeleiding.isToereikend", "client.heeftBehoefteAan247BereikbaarheidVanBegeleiding", "client.kanZijnHulpvraagAltijdUitstellen", "client.heeftNodigDatDeAanbiederOngevraagdContactZoekt", "client.heeftNodigDatDeAanbiederActiefSignaleert", "zaak.erIsEenVerhuisdatumVastgesteld", "client.verblijftInEenVoorzieningVoor"], beslissingen: ["client.heeftAanspraakOp[begeleid wonen]", "client.heeftAanspraakOp[begeleid wonen voor gezinnen]", "client.heeftAanspraakOp[beschermd verblijf semimuraal]", "client.heeftAanspraakOp[beschermd verblijf regulier]", "client.heeftAanspraakOp[beschermd verblijf intensief]", "client.heeftAanspraakOp[beschermd verblijf specialistisch]", "client.heeftAanspraakOp[time-out]", "client.heeftAanspraakOp[safehouse]", "client.heeftAanspraakOp[individuele begeleiding plus]", "client.heeftAanspraakOp[uitstroombegeleiding]", "client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[begeleid wonen]", "client.heeftEenVoorliggendeVoorziening", "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", "diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening", "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]", "client.voldoetAanDeCriteriaVoor[time-out]", "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", "zaak.erIsGevaarVoorIemand", "client.voldoetAanDeCriteriaVoor[safehouse]", "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]", "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]"], lezingen: ["erIsAanspraakOpEenBeschermdeWoonvorm", "clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "erIsSprakeVanTekortschietendeZelfzorg", "dagVanDeDirecteMelding", "verblijfDuurt10Tot14Dagen", "erIsSprakeVanEenCrisisDieTimeOutUitsluit", "erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf", "erIsVerblijfInBegeleidWonenOfBeschermdVerblijf"] } },
    { id: "client.komtInAanmerkingVoor[aanvullende vergoeding safehouse 24/7]", object: "client", sleutel: "komtInAanmerkingVoor", naam: "de cliënt komt in aanmerking voor aanvullende vergoeding safehouse 24/7", type: { soort: "ja/nee" }, familie: { id: "client.komtInAanmerkingVoor", keuze: "aanvulling", label: "aanvullende vergoeding safehouse 24/7" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.2/13[aanvullende vergoeding safehouse 24/7]", bepaling: "vmobw-zhe-2026/3.2/13", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "erIsAanspraakOpEenBeschermdeWoonvorm", bepaling: "vmobw-zhe-2026/3.2/13/a", tekst: "er is aanspraak op een beschermde woonvorm" }, { op: "en", delen: [{ op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "safehouse", bepaling: "vmobw-zhe-2026/3.2/13/c/i", tekst: "de cliënt heeft een indicatie voor safehouse" }, { op: "feit", feit: "zaak.erIsEenAantoonbareNoodzaakVoor247ToezichtOpLocatie", bepaling: "vmobw-zhe-2026/3.2/13/c/ii", tekst: "er is een aantoonbare noodzaak voor 24/7 toezicht op locatie" }], bepaling: "vmobw-zhe-2026/3.2/13/c", tekst: "aan alle volgende voorwaarden is voldaan:" }, { op: "feit", feit: "aanvraag.onderbouwtDeInzetVanDeAanvullendeVergoeding", bepaling: "vmobw-zhe-2026/3.2/13/d", tekst: "de aanvraag onderbouwt de inzet van de aanvullende vergoeding" }] }, tekst: "De cliënt komt in aanmerking voor de aanvullende vergoeding safehouse 24/7", regel: 399, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 256, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftEenIndicatieVoor", "zaak.erIsEenAantoonbareNoodzaakVoor247ToezichtOpLocatie", "aanvraag.onderbouwtDeInzetVanDeAanvullendeVergoeding", "client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", "client.heeftOndersteuningNodigBijHetInitierenVanTaken", "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "thuissituatie.isOnveiligVoorDeClient", "thuissituatie.isOnveiligDoorDeClient", "client.heeftEenFunctionerendSociaalNetwerk", "client.bevindtZichInEenOnveiligNetwerk", "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", "zaak.erIsEenRisicoOpZelfverwaarlozing", "gezin.aantalOuders", "gezin.aantalMinderjarigeKinderen", "ondersteuningsbehoefte.ligtBijDeOuder", "ondersteuningsbehoefte.isBeperktTotOpvoedondersteuning", "client.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren", "client.isPsychischStabiel", "client.heeftOndersteuningNodigMetBeperkteIntensiteit", "client.isEnigszinsKwetsbaar", "client.isGrotendeelsZelfstandig", "client.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten", "client.kanInPrincipeZonder24UursToezicht", "client.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving", "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanVolledigZelfstandigWonen", "client.heeftIntensievereOndersteuningNodig", "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", "client.vertoontRegelmatigRisicogedrag", "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "client.dreigtZelfredzaamheidTeVerliezen", "client.heeftErnstigeEnComplexePsychischeProblematiek", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "zaak.erIsSprakeVanZwaarRegieverlies", "client.heeftBehoefteAanDirecteNabijheid", "client.heeftBehoefteAanConstanteAansturing", "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", "zaak.erIsIntensieveBegeleidingMetToezichtVereist", "client.heeftContinueZorgNodig", "client.heeftOutreachendeBegeleidingNodig", "client.kanZijnHulpvraagFormuleren", "client.kanZijnHulpvraagUitstellen", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "client.maaktAanspraakOp", "client.heeft247OndersteuningEnToezichtNodig", "client.heeftStabieleEnToereikendeHuisvesting", "client.veroorzaaktWoonoverlast", "zaak.erIsSprakeVanOverlastgevendMiddelengebruik", "zaak.erIsPerspectiefOpBehandeling", "client.vertoontRegelmatigOfContinuSchadelijkGedrag", "client.heeftCrisisinterventieNodig", "client.heeftGespecialiseerdeZorgNodig", "client.isGemotiveerd", "client.kanZichAltijdAanDeVoorwaardenHouden", "client.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", "client.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig", "zaak.erIsSprakeVanDecompensatieInDeThuissituatie", "client.benodigdeVerblijfsduur", "zaak.erIsSprakeVanEenAcuteCrisis", "zaak.erIsDirectGevaarVoorDeClientZelf", "zaak.erIsDirectGevaarVoorAnderen", "zaak.erIsOnmiddellijkeInterventieNodig", "client.verblijftInEenThuissituatie", "client.heeftEenWachtlijstbeschikkingVoor", "client.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen", "behandeling.isPositiefDoorlopen", "client.heeftTeMakenMetComplexeMultiproblematiek", "multiproblematiek.belemmertDuurzaamHerstel", "zaak.erIsNoodzaakTotInzetVanEenSafehouse", "client.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", "client.heeftPerspectiefOpUitstroomBinnenEenJaar", "client.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", "client.heeftDeOndersteuningNodigInHetSociaalHostel", "client.heeftDeOndersteuningNodigTerOverbrugging", "lokaleBegeleiding.isToereikend", "client.heeftBehoefteAan247BereikbaarheidVanBegeleiding", "client.kanZijnHulpvraagAltijdUitstellen", "client.heeftNodigDatDeAanbiederOngevraagdContactZoekt", "client.heeftNodigDatDeAanbiederActiefSignaleert", "zaak.erIsEenVerhuisdatumVastgesteld", "client.verblijftInEenVoorzieningVoor"], beslissingen: ["client.heeftAanspraakOp[begeleid wonen]", "client.heeftAanspraakOp[begeleid wonen voor gezinnen]", "client.heeftAanspraakOp[beschermd verblijf semimuraal]", "client.heeftAanspraakOp[beschermd verblijf regulier]", "client.heeftAanspraakOp[beschermd verblijf intensief]", "client.heeftAanspraakOp[beschermd verblijf specialistisch]", "client.heeftAanspraakOp[time-out]", "client.heeftAanspraakOp[safehouse]", "client.heeftAanspraakOp[individuele begeleiding plus]", "client.heeftAanspraakOp[uitstroombegeleiding]", "client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[begeleid wonen]", "client.heeftEenVoorliggendeVoorziening", "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", "diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening", "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]", "client.voldoetAanDeCriteriaVoor[time-out]", "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", "zaak.erIsGevaarVoorIemand", "client.voldoetAanDeCriteriaVoor[safehouse]", "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]", "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]"], lezingen: ["erIsAanspraakOpEenBeschermdeWoonvorm", "clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "erIsSprakeVanTekortschietendeZelfzorg", "dagVanDeDirecteMelding", "verblijfDuurt10Tot14Dagen", "erIsSprakeVanEenCrisisDieTimeOutUitsluit", "erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf", "erIsVerblijfInBegeleidWonenOfBeschermdVerblijf"] } },
    { id: "client.komtInAanmerkingVoor[dagbesteding]", object: "client", sleutel: "komtInAanmerkingVoor", naam: "de cliënt komt in aanmerking voor dagbesteding", type: { soort: "ja/nee" }, familie: { id: "client.komtInAanmerkingVoor", keuze: "aanvulling", label: "dagbesteding" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.3/1[dagbesteding]", bepaling: "vmobw-zhe-2026/3.3/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch", bepaling: "vmobw-zhe-2026/3.3/1/a", tekst: "er is een indicatie voor beschermd verblijf of beschermd verblijf specialistisch" }, { op: "lezing", lezing: "erIsSprakeVanOnvermogenTotArbeidOfOpleiding", bepaling: "vmobw-zhe-2026/3.3/1/b", tekst: "er is sprake van onvermogen tot arbeid of opleiding" }, { op: "niet", deel: { op: "of", delen: [{ op: "bevat", feit: "client.heeftAlsBezigheid", label: "vrijwilligerswerk" }, { op: "bevat", feit: "client.heeftAlsBezigheid", label: "daginvulling" }, { op: "bevat", feit: "client.heeftAlsBezigheid", label: "dagstructurering" }] }, tekst: "de inwoner heeft als bezigheid geen van: vrijwilligerswerk, daginvulling of dagstructurering", bepaling: "vmobw-zhe-2026/3.3/1/c" }, { op: "feit", feit: "client.heeftBaatBijDagbesteding", bepaling: "vmobw-zhe-2026/3.3/1/d", tekst: "de inwoner heeft baat bij dagbesteding" }] }, tekst: "De cliënt komt in aanmerking voor dagbesteding", regel: 411, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 256, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftAlsBezigheid", "client.heeftBaatBijDagbesteding", "client.heeftEenIndicatieVoor", "client.isInStaatTotReguliereArbeid", "client.isInStaatTotHetVolgenVanEenOpleiding"], beslissingen: [], lezingen: ["erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch", "erIsSprakeVanOnvermogenTotArbeidOfOpleiding"] } },
    { id: "client.komtInAanmerkingVoor[vervoer naar dagbesteding]", object: "client", sleutel: "komtInAanmerkingVoor", naam: "de cliënt komt in aanmerking voor vervoer naar dagbesteding", type: { soort: "ja/nee" }, familie: { id: "client.komtInAanmerkingVoor", keuze: "aanvulling", label: "vervoer naar dagbesteding" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.4/1[vervoer naar dagbesteding]", bepaling: "vmobw-zhe-2026/3.4/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch", bepaling: "vmobw-zhe-2026/3.4/1/a", tekst: "er is een indicatie voor beschermd verblijf of beschermd verblijf specialistisch" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "dagbesteding", bepaling: "vmobw-zhe-2026/3.4/1/b", tekst: "de cliënt heeft een indicatie voor dagbesteding" }, { op: "lezing", lezing: "erIsGebrekAanEigenVervoer", bepaling: "vmobw-zhe-2026/3.4/1/c", tekst: "er is gebrek aan eigen vervoer" }, { op: "feit", feit: "vervoer.moetDoorDeAanbiederWordenGeorganiseerd", bepaling: "vmobw-zhe-2026/3.4/1/d", tekst: "het vervoer moet door de aanbieder worden georganiseerd" }] }, tekst: "De cliënt komt in aanmerking voor vervoer naar dagbesteding", regel: 421, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 256, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftEenIndicatieVoor", "vervoer.moetDoorDeAanbiederWordenGeorganiseerd", "client.heeftMogelijkhedenOmZichTeVervoeren", "client.heeftMiddelenOmZichTeVervoeren"], beslissingen: [], lezingen: ["erIsEenIndicatieVoorBeschermdVerblijfOfBeschermdVerblijfSpecialistisch", "erIsGebrekAanEigenVervoer"] } },
    { id: "client.komtInAanmerkingVoor[aanvullende vergoeding voor gezinnen]", object: "client", sleutel: "komtInAanmerkingVoor", naam: "de cliënt komt in aanmerking voor aanvullende vergoeding voor gezinnen", type: { soort: "ja/nee" }, familie: { id: "client.komtInAanmerkingVoor", keuze: "aanvulling", label: "aanvullende vergoeding voor gezinnen" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.5/1[aanvullende vergoeding voor gezinnen]", bepaling: "vmobw-zhe-2026/3.5/1", soort: "vereiste", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "erIsAanspraakOpEenBeschermdeWoonvorm" }, { op: "feit", feit: "client.heeftEenMinderjarigKindDatElkeWeekInwoont" }] }, tekst: "De cliënt komt alleen in aanmerking voor de aanvullende vergoeding voor gezinnen", regel: 431, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/3.5/3[aanvullende vergoeding voor gezinnen]", bepaling: "vmobw-zhe-2026/3.5/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "erIsEenIndicatieVoorBegeleidWonenBeschermdVerblijfOfTimeOut", bepaling: "vmobw-zhe-2026/3.5/3/a", tekst: "er is een indicatie voor begeleid wonen, beschermd verblijf of time-out" }, { op: "feit", feit: "ondersteuningsplan.betreftOokDeKinderen", bepaling: "vmobw-zhe-2026/3.5/3/b", tekst: "het ondersteuningsplan betreft ook de kinderen" }, { op: "feit", feit: "gezin.heeftActieveJeugdhulpverleners", bepaling: "vmobw-zhe-2026/3.5/3/c", tekst: "het gezin heeft actieve jeugdhulpverleners" }] }, tekst: "De cliënt komt in aanmerking voor de aanvullende vergoeding voor gezinnen", regel: 438, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 256, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftEenMinderjarigKindDatElkeWeekInwoont", "ondersteuningsplan.betreftOokDeKinderen", "gezin.heeftActieveJeugdhulpverleners", "client.heeftEenIndicatieVoor", "client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", "client.heeftOndersteuningNodigBijHetInitierenVanTaken", "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "thuissituatie.isOnveiligVoorDeClient", "thuissituatie.isOnveiligDoorDeClient", "client.heeftEenFunctionerendSociaalNetwerk", "client.bevindtZichInEenOnveiligNetwerk", "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", "zaak.erIsEenRisicoOpZelfverwaarlozing", "gezin.aantalOuders", "gezin.aantalMinderjarigeKinderen", "ondersteuningsbehoefte.ligtBijDeOuder", "ondersteuningsbehoefte.isBeperktTotOpvoedondersteuning", "client.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren", "client.isPsychischStabiel", "client.heeftOndersteuningNodigMetBeperkteIntensiteit", "client.isEnigszinsKwetsbaar", "client.isGrotendeelsZelfstandig", "client.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten", "client.kanInPrincipeZonder24UursToezicht", "client.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving", "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanVolledigZelfstandigWonen", "client.heeftIntensievereOndersteuningNodig", "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", "client.vertoontRegelmatigRisicogedrag", "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "client.dreigtZelfredzaamheidTeVerliezen", "client.heeftErnstigeEnComplexePsychischeProblematiek", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "zaak.erIsSprakeVanZwaarRegieverlies", "client.heeftBehoefteAanDirecteNabijheid", "client.heeftBehoefteAanConstanteAansturing", "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", "zaak.erIsIntensieveBegeleidingMetToezichtVereist", "client.heeftContinueZorgNodig", "client.heeftOutreachendeBegeleidingNodig", "client.kanZijnHulpvraagFormuleren", "client.kanZijnHulpvraagUitstellen", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "client.maaktAanspraakOp", "client.heeft247OndersteuningEnToezichtNodig", "client.heeftStabieleEnToereikendeHuisvesting", "client.veroorzaaktWoonoverlast", "zaak.erIsSprakeVanOverlastgevendMiddelengebruik", "zaak.erIsPerspectiefOpBehandeling", "client.vertoontRegelmatigOfContinuSchadelijkGedrag", "client.heeftCrisisinterventieNodig", "client.heeftGespecialiseerdeZorgNodig", "client.isGemotiveerd", "client.kanZichAltijdAanDeVoorwaardenHouden", "client.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", "client.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig", "zaak.erIsSprakeVanDecompensatieInDeThuissituatie", "client.benodigdeVerblijfsduur", "zaak.erIsSprakeVanEenAcuteCrisis", "zaak.erIsDirectGevaarVoorDeClientZelf", "zaak.erIsDirectGevaarVoorAnderen", "zaak.erIsOnmiddellijkeInterventieNodig", "client.verblijftInEenThuissituatie", "client.heeftEenWachtlijstbeschikkingVoor", "client.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen", "behandeling.isPositiefDoorlopen", "client.heeftTeMakenMetComplexeMultiproblematiek", "multiproblematiek.belemmertDuurzaamHerstel", "zaak.erIsNoodzaakTotInzetVanEenSafehouse", "client.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", "client.heeftPerspectiefOpUitstroomBinnenEenJaar", "client.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", "client.heeftDeOndersteuningNodigInHetSociaalHostel", "client.heeftDeOndersteuningNodigTerOverbrugging", "lokaleBegeleiding.isToereikend", "client.heeftBehoefteAan247BereikbaarheidVanBegeleiding", "client.kanZijnHulpvraagAltijdUitstellen", "client.heeftNodigDatDeAanbiederOngevraagdContactZoekt", "client.heeftNodigDatDeAanbiederActiefSignaleert", "zaak.erIsEenVerhuisdatumVastgesteld", "client.verblijftInEenVoorzieningVoor"], beslissingen: ["client.heeftAanspraakOp[begeleid wonen]", "client.heeftAanspraakOp[begeleid wonen voor gezinnen]", "client.heeftAanspraakOp[beschermd verblijf semimuraal]", "client.heeftAanspraakOp[beschermd verblijf regulier]", "client.heeftAanspraakOp[beschermd verblijf intensief]", "client.heeftAanspraakOp[beschermd verblijf specialistisch]", "client.heeftAanspraakOp[time-out]", "client.heeftAanspraakOp[safehouse]", "client.heeftAanspraakOp[individuele begeleiding plus]", "client.heeftAanspraakOp[uitstroombegeleiding]", "client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[begeleid wonen]", "client.heeftEenVoorliggendeVoorziening", "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", "diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening", "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]", "client.voldoetAanDeCriteriaVoor[time-out]", "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", "zaak.erIsGevaarVoorIemand", "client.voldoetAanDeCriteriaVoor[safehouse]", "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]", "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]"], lezingen: ["erIsAanspraakOpEenBeschermdeWoonvorm", "erIsEenIndicatieVoorBegeleidWonenBeschermdVerblijfOfTimeOut", "clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "erIsSprakeVanTekortschietendeZelfzorg", "dagVanDeDirecteMelding", "verblijfDuurt10Tot14Dagen", "erIsSprakeVanEenCrisisDieTimeOutUitsluit", "erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf", "erIsVerblijfInBegeleidWonenOfBeschermdVerblijf"] } },
    { id: "client.komtInAanmerkingVoor[aanvullende vergoeding wakende wacht]", object: "client", sleutel: "komtInAanmerkingVoor", naam: "de cliënt komt in aanmerking voor aanvullende vergoeding wakende wacht", type: { soort: "ja/nee" }, familie: { id: "client.komtInAanmerkingVoor", keuze: "aanvulling", label: "aanvullende vergoeding wakende wacht" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.6/1[aanvullende vergoeding wakende wacht]", bepaling: "vmobw-zhe-2026/3.6/1", soort: "vereiste", voorwaarde: { op: "lezing", lezing: "erIsAanspraakOpEenBeschermdeWoonvorm" }, tekst: "De cliënt komt alleen in aanmerking voor de aanvullende vergoeding wakende wacht", regel: 447, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/3.6/3[aanvullende vergoeding wakende wacht]", bepaling: "vmobw-zhe-2026/3.6/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "of", delen: [{ op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "beschermd verblijf intensief" }, { op: "bevat", feit: "client.heeftEenIndicatieVoor", label: "time-out" }], bepaling: "vmobw-zhe-2026/3.6/3/a", tekst: "de cliënt heeft een indicatie voor beschermd verblijf intensief of time-out" }, { op: "en", delen: [{ op: "feit", feit: "zaak.erIsSprakeVanComplexiteitVanDeInwonerEnZijnContext" }, { op: "feit", feit: "zaak.erIsNoodzaakTotEenWakendeWacht" }, { op: "feit", feit: "zaak.erIsSprakeVanZwareOntregelingAgressieOfEenZwareZorgvraag" }], bepaling: "vmobw-zhe-2026/3.6/3/b", tekst: "er is sprake van complexiteit van de inwoner en zijn context en er is noodzaak tot een wakende wacht en er is sprake van zware ontregeling, agressie of een zware zorgvraag" }] }, tekst: "De cliënt komt in aanmerking voor de aanvullende vergoeding wakende wacht", regel: 454, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 256, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftEenIndicatieVoor", "zaak.erIsSprakeVanComplexiteitVanDeInwonerEnZijnContext", "zaak.erIsNoodzaakTotEenWakendeWacht", "zaak.erIsSprakeVanZwareOntregelingAgressieOfEenZwareZorgvraag", "client.heeftDeNederlandseNationaliteit", "client.verblijftLegaalInNederland", "client.isBekendMet", "belemmeringen.zijnVanKortdurendeAard", "zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid", "client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden", "client.wilEnAccepteertEenOndersteuningstraject", "client.geboortedatum", "melding.datum", "aanvraag.datum", "besluit.datum", "client.kanZichOpEigenKrachtHandhaven", "client.kanZelfstandigWonen", "client.kanAanspraakMakenOpEenVoorzieningUit", "voorliggendeOplossing.isPassendEnToereikend", "voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten", "problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling", "client.heeftOndersteuningNodigBijHetInitierenVanTaken", "client.heeftOndersteuningNodigBijHetNemenVanBeslissingen", "client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig", "thuissituatie.isOnveiligVoorDeClient", "thuissituatie.isOnveiligDoorDeClient", "client.heeftEenFunctionerendSociaalNetwerk", "client.bevindtZichInEenOnveiligNetwerk", "client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert", "client.heeftPerspectiefOpUitstroomBinnenTweeJaar", "client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen", "zaak.erIsEenRisicoOpZelfverwaarlozing", "gezin.aantalOuders", "gezin.aantalMinderjarigeKinderen", "ondersteuningsbehoefte.ligtBijDeOuder", "ondersteuningsbehoefte.isBeperktTotOpvoedondersteuning", "client.heeftLichteTotMatigePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanMetEnigeBegeleidingRelatiefZelfstandigFunctioneren", "client.isPsychischStabiel", "client.heeftOndersteuningNodigMetBeperkteIntensiteit", "client.isEnigszinsKwetsbaar", "client.isGrotendeelsZelfstandig", "client.heeftBehoefteAanStructuurEnOndersteuningBijDagelijkseActiviteiten", "client.kanInPrincipeZonder24UursToezicht", "client.heeftBaatBijRegelmatigeBegeleidingEnEenVeiligeWoonomgeving", "client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking", "client.kanVolledigZelfstandigWonen", "client.heeftIntensievereOndersteuningNodig", "client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning", "client.vertoontRegelmatigRisicogedrag", "client.heeftOndersteuningNodigOpMeerdereLevensgebieden", "client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten", "client.moet247KunnenTerugvallenOpAanwezigeBegeleiding", "client.heeftOndersteuningNodigBijHetVoerenVanRegie", "client.dreigtZelfredzaamheidTeVerliezen", "client.heeftErnstigeEnComplexePsychischeProblematiek", "diagnose.isGesteldDoorEenGekwalificeerdeProfessional", "zaak.erIsSprakeVanZwaarRegieverlies", "client.heeftBehoefteAanDirecteNabijheid", "client.heeftBehoefteAanConstanteAansturing", "zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag", "zaak.erIsIntensieveBegeleidingMetToezichtVereist", "client.heeftContinueZorgNodig", "client.heeftOutreachendeBegeleidingNodig", "client.kanZijnHulpvraagFormuleren", "client.kanZijnHulpvraagUitstellen", "diagnose.datum", "aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs", "meldingBeschermdeWoonvorm.datum", "client.maaktAanspraakOp", "client.heeft247OndersteuningEnToezichtNodig", "client.heeftStabieleEnToereikendeHuisvesting", "client.veroorzaaktWoonoverlast", "zaak.erIsSprakeVanOverlastgevendMiddelengebruik", "zaak.erIsPerspectiefOpBehandeling", "client.vertoontRegelmatigOfContinuSchadelijkGedrag", "client.heeftCrisisinterventieNodig", "client.heeftGespecialiseerdeZorgNodig", "client.isGemotiveerd", "client.kanZichAltijdAanDeVoorwaardenHouden", "client.kanNaAfloopTerugNaarDePlekWaarHijVandaanKwam", "client.heeftTijdelijkExtraRustStructuurEnBegeleidingNodig", "zaak.erIsSprakeVanDecompensatieInDeThuissituatie", "client.benodigdeVerblijfsduur", "zaak.erIsSprakeVanEenAcuteCrisis", "zaak.erIsDirectGevaarVoorDeClientZelf", "zaak.erIsDirectGevaarVoorAnderen", "zaak.erIsOnmiddellijkeInterventieNodig", "client.verblijftInEenThuissituatie", "client.heeftEenWachtlijstbeschikkingVoor", "client.heeftEenKlinischeBehandelingVoorVerslavingDoorlopen", "behandeling.isPositiefDoorlopen", "client.heeftTeMakenMetComplexeMultiproblematiek", "multiproblematiek.belemmertDuurzaamHerstel", "zaak.erIsNoodzaakTotInzetVanEenSafehouse", "client.isGebaatBijEenVeiligeEnGestructureerdeOmgevingZonderHetOudeNetwerk", "client.heeftPerspectiefOpUitstroomBinnenEenJaar", "client.heeftDeOndersteuningNodigVoorHetBehoudVanDeEigenWoonsituatie", "client.heeftDeOndersteuningNodigInHetSociaalHostel", "client.heeftDeOndersteuningNodigTerOverbrugging", "lokaleBegeleiding.isToereikend", "client.heeftBehoefteAan247BereikbaarheidVanBegeleiding", "client.kanZijnHulpvraagAltijdUitstellen", "client.heeftNodigDatDeAanbiederOngevraagdContactZoekt", "client.heeftNodigDatDeAanbiederActiefSignaleert", "zaak.erIsEenVerhuisdatumVastgesteld", "client.verblijftInEenVoorzieningVoor"], beslissingen: ["client.heeftAanspraakOp[begeleid wonen]", "client.heeftAanspraakOp[begeleid wonen voor gezinnen]", "client.heeftAanspraakOp[beschermd verblijf semimuraal]", "client.heeftAanspraakOp[beschermd verblijf regulier]", "client.heeftAanspraakOp[beschermd verblijf intensief]", "client.heeftAanspraakOp[beschermd verblijf specialistisch]", "client.heeftAanspraakOp[time-out]", "client.heeftAanspraakOp[safehouse]", "client.heeftAanspraakOp[individuele begeleiding plus]", "client.heeftAanspraakOp[uitstroombegeleiding]", "client.voldoetAanDeAlgemeneCriteria", "client.voldoetAanDeCriteriaVoor[begeleid wonen]", "client.heeftEenVoorliggendeVoorziening", "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", "diagnose.isBruikbaar", "diagnose.peildatum", "melding.vereistEenEersteScreening", "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]", "client.voldoetAanDeCriteriaVoor[time-out]", "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", "zaak.erIsGevaarVoorIemand", "client.voldoetAanDeCriteriaVoor[safehouse]", "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]", "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]"], lezingen: ["erIsAanspraakOpEenBeschermdeWoonvorm", "clientIs18JaarOfOuder", "erIsSprakeVanOnvermogenOmZichTeHandhavenOfZelfstandigTeWonen", "erIsAanspraakOpEenVoorliggendeVoorziening", "erIsEenVoorzieningWaarvanDeKostenEldersOnnodigZijnGevonden", "erIsSprakeVanTekortschietendeZelfzorg", "dagVanDeDirecteMelding", "verblijfDuurt10Tot14Dagen", "erIsSprakeVanEenCrisisDieTimeOutUitsluit", "erIsEenWachtlijstbeschikkingVoorBeschermdVerblijf", "erIsVerblijfInBegeleidWonenOfBeschermdVerblijf"] } },
    { id: "client.komtInAanmerkingVoorEenPgb", object: "client", sleutel: "komtInAanmerkingVoorEenPgb", naam: "de cliënt komt in aanmerking voor een Pgb", type: { soort: "ja/nee" }, uitputtend: true, door: "het college van de centrumgemeente", gunstig: true, regels: [{ id: "vmobw-zhe-2026/5.2/1", bepaling: "vmobw-zhe-2026/5.2/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "feit", feit: "pgbAanvraag.vermeldtDeOrientatieOpZorgInNatura" }, { op: "feit", feit: "pgbAanvraag.motiveertDatZorgInNaturaOngeschiktIs" }], bepaling: "vmobw-zhe-2026/5.2/1/a", tekst: "de Pgb-aanvraag vermeldt de oriëntatie op zorg in natura en motiveert dat zorg in natura ongeschikt is" }, { op: "en", delen: [{ op: "feit", feit: "pgbAanvraag.vermeldtDeZorgDeZorgaanbiederEnDeKosten" }, { op: "feit", feit: "pgbAanvraag.motiveertDeZorgDeZorgaanbiederEnDeKosten" }], bepaling: "vmobw-zhe-2026/5.2/1/b", tekst: "de Pgb-aanvraag vermeldt de zorg, de zorgaanbieder en de kosten en motiveert de zorg, de zorgaanbieder en de kosten" }, { op: "en", delen: [{ op: "feit", feit: "pgbAanvraag.vermeldtDeResultatenOpDeLeefgebieden" }, { op: "feit", feit: "pgbAanvraag.motiveertDeResultatenOpDeLeefgebieden" }], bepaling: "vmobw-zhe-2026/5.2/1/c", tekst: "de Pgb-aanvraag vermeldt de resultaten op de leefgebieden en motiveert de resultaten op de leefgebieden" }, { op: "feit", feit: "pgbAanvraag.onderbouwtGoedeZorg", bepaling: "vmobw-zhe-2026/5.2/1/d", tekst: "de Pgb-aanvraag onderbouwt goede zorg" }] }, tekst: "De inwoner komt in aanmerking voor een Pgb", regel: 501, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.2/2", bepaling: "vmobw-zhe-2026/5.2/2", soort: "vereiste", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "uitstroombegeleiding" }, type: { soort: "keuze", keuze: "voorziening" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.voorziening", type: { soort: "keuze", keuze: "voorziening" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "voorziening" }, waarde: "individuele begeleiding plus" }, type: { soort: "keuze", keuze: "voorziening" } } }] }, tenzij: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.soort", type: { soort: "keuze", keuze: "soort hulp" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "soort hulp" }, waarde: "formele zorg" }, type: { soort: "keuze", keuze: "soort hulp" } }, tekst: "de soort van het Pgb formele zorg is" }, tekst: "De inwoner komt alleen in aanmerking voor een Pgb", regel: 510, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.2/3", bepaling: "vmobw-zhe-2026/5.2/3", soort: "vereiste", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "ondersteuning.overstijgtDeGebruikelijkeHulp" }, { op: "feit", feit: "pgbAanvraag.motiveertDatInformeleHulpBeterEnEffectieverIs" }, { op: "feit", feit: "ondersteuning.isAantoonbaarDoelmatiger" }] }, tenzij: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgb.soort", type: { soort: "keuze", keuze: "soort hulp" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "soort hulp" }, waarde: "formele zorg" }, type: { soort: "keuze", keuze: "soort hulp" } }, tekst: "de soort van het Pgb formele zorg is" }, tekst: "De inwoner komt alleen in aanmerking voor een Pgb", regel: 515, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.3/1", bepaling: "vmobw-zhe-2026/5.3/1", soort: "weigering", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "budgethouder.isInStaatZijnHulpvraagEnBelangenTeBehartigen" }, tekst: "de budgethouder niet in staat is zijn hulpvraag en belangen te behartigen" }, { op: "niet", deel: { op: "feit", feit: "budgethouder.isInStaatDeTakenVanEenPgbVerantwoordUitTeVoeren" }, tekst: "de budgethouder niet in staat is de taken van een Pgb verantwoord uit te voeren" }] }, tekst: "De inwoner komt niet in aanmerking voor een Pgb", regel: 524, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.3/1/v2", bepaling: "vmobw-zhe-2026/5.3/1/v2", soort: "weigering", voorwaarde: { op: "en", delen: [{ op: "of", delen: [{ op: "feit", feit: "zaak.erIsSprakeVanEenErnstigPsychiatrischZiektebeeld", bepaling: "vmobw-zhe-2026/5.3/1/•1", tekst: "er is sprake van een ernstig psychiatrisch ziektebeeld" }, { op: "feit", feit: "zaak.erIsEenVastgesteldeVerstandelijkeBeperking", bepaling: "vmobw-zhe-2026/5.3/1/•2", tekst: "er is een vastgestelde verstandelijke beperking" }, { op: "feit", feit: "zaak.erIsEenVastgesteldeBlijvendeCognitieveStoornis", bepaling: "vmobw-zhe-2026/5.3/1/•3", tekst: "er is een vastgestelde blijvende cognitieve stoornis" }, { op: "feit", feit: "zaak.erIsSprakeVanEenActieveVerslaving", bepaling: "vmobw-zhe-2026/5.3/1/•4", tekst: "er is sprake van een actieve verslaving" }, { op: "niet", deel: { op: "feit", feit: "client.isDeNederlandseTaalVoldoendeMachtig" }, tekst: "de inwoner is de Nederlandse taal niet voldoende machtig", bepaling: "vmobw-zhe-2026/5.3/1/•5" }, { op: "feit", feit: "zaak.erIsEerdereFraudeMetEenPgbVastgesteld", bepaling: "vmobw-zhe-2026/5.3/1/•6", tekst: "er is eerdere fraude met een Pgb vastgesteld" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftProblematischeSchulden" }, { op: "niet", deel: { op: "feit", feit: "zaak.erIsEenBetalingsregelingGetroffen" }, tekst: "de cliënt er is geen betalingsregeling getroffen" }], bepaling: "vmobw-zhe-2026/5.3/1/•7", tekst: "de inwoner heeft problematische schulden en er is geen betalingsregeling getroffen" }, { op: "feit", feit: "zaak.erIsSprakeVanLangdurigVerblijfInHetBuitenland", bepaling: "vmobw-zhe-2026/5.3/1/•8", tekst: "er is sprake van langdurig verblijf in het buitenland" }, { op: "feit", feit: "zaak.erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag", bepaling: "vmobw-zhe-2026/5.3/1/•9", tekst: "er is een wettelijk vertegenwoordiger zonder Verklaring Omtrent Gedrag" }] }, { op: "lezing", lezing: "omstandigheidIsVanBelang" }] }, tekst: "De inwoner komt niet in aanmerking voor een Pgb", regel: 527, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.3/2", bepaling: "vmobw-zhe-2026/5.3/2", soort: "weigering", voorwaarde: { op: "feit", feit: "individueleAfweging.pleitTegenEenPgb" }, tekst: "De inwoner komt niet in aanmerking voor een Pgb", regel: 541, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Kan wie aanspraak heeft, de voorziening als Pgb krijgen?", regel: 257, bestand: "begrippen.regel", gebruikt: { feiten: ["pgbAanvraag.vermeldtDeOrientatieOpZorgInNatura", "pgbAanvraag.motiveertDatZorgInNaturaOngeschiktIs", "pgbAanvraag.vermeldtDeZorgDeZorgaanbiederEnDeKosten", "pgbAanvraag.motiveertDeZorgDeZorgaanbiederEnDeKosten", "pgbAanvraag.vermeldtDeResultatenOpDeLeefgebieden", "pgbAanvraag.motiveertDeResultatenOpDeLeefgebieden", "pgbAanvraag.onderbouwtGoedeZorg", "pgb.voorziening", "pgb.soort", "ondersteuning.overstijgtDeGebruikelijkeHulp", "pgbAanvraag.motiveertDatInformeleHulpBeterEnEffectieverIs", "ondersteuning.isAantoonbaarDoelmatiger", "budgethouder.isInStaatZijnHulpvraagEnBelangenTeBehartigen", "budgethouder.isInStaatDeTakenVanEenPgbVerantwoordUitTeVoeren", "zaak.erIsSprakeVanEenErnstigPsychiatrischZiektebeeld", "zaak.erIsEenVastgesteldeVerstandelijkeBeperking", "zaak.erIsEenVastgesteldeBlijvendeCognitieveStoornis", "zaak.erIsSprakeVanEenActieveVerslaving", "client.isDeNederlandseTaalVoldoendeMachtig", "zaak.erIsEerdereFraudeMetEenPgbVastgesteld", "client.heeftProblematischeSchulden", "zaak.erIsEenBetalingsregelingGetroffen", "zaak.erIsSprakeVanLangdurigVerblijfInHetBuitenland", "zaak.erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag", "individueleAfweging.pleitTegenEenPgb", "pgb.beheerder"], beslissingen: [], lezingen: ["omstandigheidIsVanBelang"] } },
    { id: "client.isEenBijdrageVerschuldigd", object: "client", sleutel: "isEenBijdrageVerschuldigd", naam: "de cliënt is een bijdrage verschuldigd", type: { soort: "ja/nee" }, uitputtend: false, gunstig: false, regels: [{ id: "vmobw-zhe-2026/6.1/1", bepaling: "vmobw-zhe-2026/6.1/1", soort: "grond", voorwaarde: { op: "lezing", lezing: "voorzieningGeldtAlsBeschermdeWoonvorm" }, tekst: "De cliënt is een bijdrage verschuldigd", regel: 558, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is op grond van deze verordening een bijdrage verschuldigd?", regel: 259, bestand: "begrippen.regel", gebruikt: { feiten: ["beschikking.voorziening"], beslissingen: [], lezingen: ["voorzieningGeldtAlsBeschermdeWoonvorm"] } },
    { id: "pgbFormeleZorg.hoogte", object: "pgbFormeleZorg", sleutel: "hoogte", naam: "hoogte van het Pgb formele zorg", type: { soort: "bedrag" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/5.4/1", bepaling: "vmobw-zhe-2026/5.4/1", soort: "waarde", waarde: { op: "laagste", delen: [{ op: "feit", feit: "zorgaanbieder.tarief", type: { soort: "bedrag" } }, { op: "feit", feit: "parameters.tariefVoorZorgInNatura", type: { soort: "bedrag" } }], type: { soort: "bedrag" } }, tekst: "De hoogte van het Pgb formele zorg is het laagste van het tarief van de zorgaanbieder en het tarief voor zorg in natura", regel: 547, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Hoe hoog is het Pgb voor formele zorg?", regel: 266, bestand: "begrippen.regel", gebruikt: { feiten: ["zorgaanbieder.tarief", "parameters.tariefVoorZorgInNatura"], beslissingen: [], lezingen: [] } },
    { id: "pgbInformeleZorg.hoogte", object: "pgbInformeleZorg", sleutel: "hoogte", naam: "hoogte van het Pgb informele zorg", type: { soort: "bedrag", per: "uur" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/5.4/2", bepaling: "vmobw-zhe-2026/5.4/2", soort: "waarde", waarde: { op: "feit", feit: "parameters.minimumuurloonMetVakantiebijslagEnVakantieUren", type: { soort: "bedrag", per: "uur" } }, tekst: "De hoogte van het Pgb informele zorg is het minimumuurloon met vakantiebijslag en vakantie-uren", regel: 551, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Van welk bedrag per uur gaat het Pgb voor informele zorg uit?", regel: 269, bestand: "begrippen.regel", gebruikt: { feiten: ["parameters.minimumuurloonMetVakantiebijslagEnVakantieUren"], beslissingen: [], lezingen: [] } },
    { id: "bijdrage.hoogte", object: "bijdrage", sleutel: "hoogte", naam: "hoogte van de bijdrage", type: { soort: "bedrag" }, uitputtend: false, regels: [{ id: "vmobw-zhe-2026/6.1/2", bepaling: "vmobw-zhe-2026/6.1/2", soort: "waarde", voorwaarde: { op: "voldaan", verwijzing: "vmobw-zhe-2026/6.1/1", voorwaarde: { op: "lezing", lezing: "voorzieningGeldtAlsBeschermdeWoonvorm" }, tekst: "het eerste lid" }, waarde: { op: "feit", feit: "parameters.maximumbedragUitHetUitvoeringsbesluitWmo", type: { soort: "bedrag" } }, tekst: "De hoogte van de bijdrage is het maximumbedrag uit het Uitvoeringsbesluit Wmo", regel: 561, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Hoe hoog is de bijdrage?", regel: 272, bestand: "begrippen.regel", gebruikt: { feiten: ["parameters.maximumbedragUitHetUitvoeringsbesluitWmo", "beschikking.voorziening"], beslissingen: [], lezingen: ["voorzieningGeldtAlsBeschermdeWoonvorm"] } },
    { id: "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid", object: "zorgaanbieder", sleutel: "isVerplichtTotHetMeldenVanDeAfwezigheid", naam: "de zorgaanbieder is verplicht tot het melden van de afwezigheid", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de zorgaanbieder", jegens: "het college van de centrumgemeente" }, regels: [{ id: "vmobw-zhe-2026/7.1/1", bepaling: "vmobw-zhe-2026/7.1/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "gaatOmBeschermdVerblijfOfBegeleidWonen" }, { op: "lezing", lezing: "erIsEenAfwezigheidDieGemeldMoetWorden" }] }, tekst: "De zorgaanbieder is verplicht tot het melden van de afwezigheid", regel: 195, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/1/v2", bepaling: "vmobw-zhe-2026/7.1/1/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "gaatOmBeschermdVerblijfOfBegeleidWonen" }, { op: "lezing", lezing: "erIsEenAfwezigheidDieGemeldMoetWorden" }] }, tenzij: { op: "feit", feit: "teMeldenAfwezigheid.isHerstelgericht" }, tekst: "De zorgaanbieder is verplicht tot het melden van de afwezigheid uiterlijk op de uiterste meldingsdag", regel: 197, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 80, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["teMeldenAfwezigheid.isHerstelgericht", "beschikking.voorziening", "teMeldenAfwezigheid.duur"], beslissingen: [], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "erIsEenAfwezigheidDieGemeldMoetWorden"] } },
    { id: "plichtTotHetMeldenVanDeAfwezigheid.begin", object: "plichtTotHetMeldenVanDeAfwezigheid", sleutel: "begin", naam: "begin van de plicht tot het melden van de afwezigheid", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 80, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", object: "plichtTotHetMeldenVanDeAfwezigheid", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het melden van de afwezigheid", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.1/1/v2#plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", bepaling: "vmobw-zhe-2026/7.1/1/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "gaatOmBeschermdVerblijfOfBegeleidWonen" }, { op: "lezing", lezing: "erIsEenAfwezigheidDieGemeldMoetWorden" }] }, tenzij: { op: "feit", feit: "teMeldenAfwezigheid.isHerstelgericht" }, waarde: { op: "lezing", lezing: "uitersteMeldingsdag", type: { soort: "datum" } }, tekst: "de laatste dag van de plicht tot het melden van de afwezigheid", regel: 197, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 80, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["teMeldenAfwezigheid.isHerstelgericht", "beschikking.voorziening", "teMeldenAfwezigheid.duur", "teMeldenAfwezigheid.eersteDag", "teMeldenAfwezigheid.laatsteDag"], beslissingen: [], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "erIsEenAfwezigheidDieGemeldMoetWorden", "uitersteMeldingsdag", "beginVanDeMeldingstermijn"] } },
    { id: "plichtTotHetMeldenVanDeAfwezigheid.toestand", object: "plichtTotHetMeldenVanDeAfwezigheid", sleutel: "toestand", naam: "toestand van de plicht tot het melden van de afwezigheid", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.1/1#plichtTotHetMeldenVanDeAfwezigheid.toestand", bepaling: "vmobw-zhe-2026/7.1/1", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid" }, tekst: "de plicht tot het melden van de afwezigheid is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het melden van de afwezigheid: niet ontstaan", regel: 195, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/1#plichtTotHetMeldenVanDeAfwezigheid.toestand#2", bepaling: "vmobw-zhe-2026/7.1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het melden van de afwezigheid: loopt", regel: 195, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/1#plichtTotHetMeldenVanDeAfwezigheid.toestand#3", bepaling: "vmobw-zhe-2026/7.1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het melden van de afwezigheid: nagekomen", regel: 195, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/1#plichtTotHetMeldenVanDeAfwezigheid.toestand#4", bepaling: "vmobw-zhe-2026/7.1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het melden van de afwezigheid: te laat nagekomen", regel: 195, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/1#plichtTotHetMeldenVanDeAfwezigheid.toestand#5", bepaling: "vmobw-zhe-2026/7.1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het melden van de afwezigheid: niet nagekomen", regel: 195, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/1#plichtTotHetMeldenVanDeAfwezigheid.toestand#6", bepaling: "vmobw-zhe-2026/7.1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het melden van de afwezigheid: niet vast te stellen", regel: 195, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 80, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["plichtTotHetMeldenVanDeAfwezigheid.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "teMeldenAfwezigheid.isHerstelgericht", "beschikking.voorziening", "teMeldenAfwezigheid.duur", "teMeldenAfwezigheid.eersteDag", "teMeldenAfwezigheid.laatsteDag"], beslissingen: ["zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid", "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag"], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "erIsEenAfwezigheidDieGemeldMoetWorden", "uitersteMeldingsdag", "beginVanDeMeldingstermijn"] } },
    { id: "verblijfsweek.teltTeWeinigEtmalen", object: "verblijfsweek", sleutel: "teltTeWeinigEtmalen", naam: "een verblijfsweek telt te weinig etmalen", type: { soort: "ja/nee" }, element: "verblijfsweek", uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.1/6", bepaling: "vmobw-zhe-2026/7.1/6", soort: "grond", voorwaarde: { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "verblijfsweek.etmalen", type: { soort: "aantal", eenheid: "etmaal" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "etmaal" }, waarde: "5" }, type: { soort: "aantal", eenheid: "etmaal" } }, tekst: "de etmalen van die verblijfsweek minder dan 5 etmalen is" }, tekst: "Een verblijfsweek telt te weinig etmalen", regel: 235, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "Was de inwoner die week minder dan vijf etmalen in de accommodatie?", regel: 94, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["verblijfsweek.etmalen"], beslissingen: [], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak", object: "collegeVanDeCentrumgemeente", sleutel: "isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak", naam: "het college van de centrumgemeente is verplicht tot het opnieuw toetsen van de noodzaak", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/7.1/6/v2", bepaling: "vmobw-zhe-2026/7.1/6/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "gaatOmBeschermdVerblijfOfBegeleidWonen" }, { op: "lezing", lezing: "erStructureelTeWeinigEtmalenZijn" }] }, tekst: "Het college van de centrumgemeente is verplicht tot het opnieuw toetsen van de noodzaak", regel: 236, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 82, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["beschikking.voorziening", "client.verblijfsweken", "verblijfsweek.eersteDag", "verblijfsweek.laatsteDag", "verblijfsweek.etmalen"], beslissingen: ["verblijfsweek.teltTeWeinigEtmalen"], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "erStructureelTeWeinigEtmalenZijn"] } },
    { id: "plichtTotHetOpnieuwToetsenVanDeNoodzaak.begin", object: "plichtTotHetOpnieuwToetsenVanDeNoodzaak", sleutel: "begin", naam: "begin van de plicht tot het opnieuw toetsen van de noodzaak", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 82, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetOpnieuwToetsenVanDeNoodzaak.laatsteDag", object: "plichtTotHetOpnieuwToetsenVanDeNoodzaak", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het opnieuw toetsen van de noodzaak", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 82, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetOpnieuwToetsenVanDeNoodzaak.toestand", object: "plichtTotHetOpnieuwToetsenVanDeNoodzaak", sleutel: "toestand", naam: "toestand van de plicht tot het opnieuw toetsen van de noodzaak", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.1/6/v2#plichtTotHetOpnieuwToetsenVanDeNoodzaak.toestand", bepaling: "vmobw-zhe-2026/7.1/6/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak" }, tekst: "de plicht tot het opnieuw toetsen van de noodzaak is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het opnieuw toetsen van de noodzaak: niet ontstaan", regel: 236, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/6/v2#plichtTotHetOpnieuwToetsenVanDeNoodzaak.toestand#2", bepaling: "vmobw-zhe-2026/7.1/6/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOpnieuwToetsenVanDeNoodzaak.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het opnieuw toetsen van de noodzaak: nagekomen", regel: 236, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/6/v2#plichtTotHetOpnieuwToetsenVanDeNoodzaak.toestand#3", bepaling: "vmobw-zhe-2026/7.1/6/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOpnieuwToetsenVanDeNoodzaak.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het opnieuw toetsen van de noodzaak: niet vast te stellen", regel: 236, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 82, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["plichtTotHetOpnieuwToetsenVanDeNoodzaak.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "beschikking.voorziening", "client.verblijfsweken", "verblijfsweek.eersteDag", "verblijfsweek.laatsteDag", "verblijfsweek.etmalen"], beslissingen: ["collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak", "verblijfsweek.teltTeWeinigEtmalen"], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "erStructureelTeWeinigEtmalenZijn"] } },
    { id: "wijziging.moetWordenGemeld", object: "wijziging", sleutel: "moetWordenGemeld", naam: "de wijziging moet worden gemeld", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.2/1", bepaling: "vmobw-zhe-2026/7.2/1", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "bevat", feit: "wijziging.betreft", label: "ondersteuningsvorm" }, { op: "bevat", feit: "wijziging.betreft", label: "ondersteuningsintensiteit" }, { op: "bevat", feit: "wijziging.betreft", label: "arrangementsonderdelen" }] }, tekst: "De wijziging moet worden gemeld", regel: 242, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "Moet de zorgaanbieder, de inwoner of de vertegenwoordiger de wijziging melden?", regel: 113, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["wijziging.betreft"], beslissingen: [], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwIndicerenVanDeInwoner", object: "collegeVanDeCentrumgemeente", sleutel: "isVerplichtTotHetOpnieuwIndicerenVanDeInwoner", naam: "het college van de centrumgemeente is verplicht tot het opnieuw indiceren van de inwoner", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/7.2/1/v2", bepaling: "vmobw-zhe-2026/7.2/1/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "wijziging.moetWordenGemeld" }, { op: "feit", feit: "wijziging.isGemeld" }] }, tekst: "Het college van de centrumgemeente is verplicht tot het opnieuw indiceren van de inwoner", regel: 245, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 84, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["wijziging.isGemeld", "wijziging.betreft"], beslissingen: ["wijziging.moetWordenGemeld"], lezingen: [] } },
    { id: "plichtTotHetOpnieuwIndicerenVanDeInwoner.begin", object: "plichtTotHetOpnieuwIndicerenVanDeInwoner", sleutel: "begin", naam: "begin van de plicht tot het opnieuw indiceren van de inwoner", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 84, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetOpnieuwIndicerenVanDeInwoner.laatsteDag", object: "plichtTotHetOpnieuwIndicerenVanDeInwoner", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het opnieuw indiceren van de inwoner", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 84, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetOpnieuwIndicerenVanDeInwoner.toestand", object: "plichtTotHetOpnieuwIndicerenVanDeInwoner", sleutel: "toestand", naam: "toestand van de plicht tot het opnieuw indiceren van de inwoner", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.2/1/v2#plichtTotHetOpnieuwIndicerenVanDeInwoner.toestand", bepaling: "vmobw-zhe-2026/7.2/1/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwIndicerenVanDeInwoner" }, tekst: "de plicht tot het opnieuw indiceren van de inwoner is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het opnieuw indiceren van de inwoner: niet ontstaan", regel: 245, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.2/1/v2#plichtTotHetOpnieuwIndicerenVanDeInwoner.toestand#2", bepaling: "vmobw-zhe-2026/7.2/1/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwIndicerenVanDeInwoner" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOpnieuwIndicerenVanDeInwoner.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het opnieuw indiceren van de inwoner: nagekomen", regel: 245, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.2/1/v2#plichtTotHetOpnieuwIndicerenVanDeInwoner.toestand#3", bepaling: "vmobw-zhe-2026/7.2/1/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwIndicerenVanDeInwoner" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOpnieuwIndicerenVanDeInwoner.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het opnieuw indiceren van de inwoner: niet vast te stellen", regel: 245, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 84, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["plichtTotHetOpnieuwIndicerenVanDeInwoner.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "wijziging.isGemeld", "wijziging.betreft"], beslissingen: ["collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwIndicerenVanDeInwoner", "wijziging.moetWordenGemeld"], lezingen: [] } },
    { id: "client.aaneengeslotenAfwezigheid", object: "client", sleutel: "aaneengeslotenAfwezigheid", naam: "aaneengesloten afwezigheid van de cliënt", type: { soort: "aantal", eenheid: "dag" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.1/2", bepaling: "vmobw-zhe-2026/7.1/2", soort: "waarde", waarde: { op: "dagenVan", lijst: { feit: "client.afwezigheden", element: "afwezigheid", waarvoor: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwezigheid.reden", type: { soort: "keuze", keuze: "reden van afwezigheid" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "reden van afwezigheid" }, waarde: "opname in een andere zorginstelling" }, type: { soort: "keuze", keuze: "reden van afwezigheid" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwezigheid.reden", type: { soort: "keuze", keuze: "reden van afwezigheid" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "reden van afwezigheid" }, waarde: "verblijf in detentie" }, type: { soort: "keuze", keuze: "reden van afwezigheid" } } }], tekst: "de reden van die afwezigheid één van: opname in een andere zorginstelling of verblijf in detentie is" } }, begin: { op: "feit", feit: "afwezigheid.eersteDag", type: { soort: "datum" } }, eind: { op: "feit", feit: "afwezigheid.laatsteDag", type: { soort: "datum" } }, venster: { totEnMet: { op: "feit", feit: "toetsing.datum", type: { soort: "datum" } } }, onderbreking: 0, type: { soort: "aantal", eenheid: "dag" }, tekst: "het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner waarvan de reden één van: opname in een andere zorginstelling of verblijf in detentie is tot en met de datum van de toetsing" }, tekst: "De aaneengesloten afwezigheid van de inwoner is het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner waarvan de reden één van: opname in een andere zorginstelling of verblijf in detentie is tot en met de datum van de toetsing", regel: 202, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "Hoeveel dagen achtereen was de inwoner afwezig door opname of detentie?", regel: 97, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["client.afwezigheden", "afwezigheid.reden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toetsing.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.opgeteldeAfwezigheid", object: "client", sleutel: "opgeteldeAfwezigheid", naam: "opgetelde afwezigheid van de cliënt", type: { soort: "aantal", eenheid: "dag" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.1/3", bepaling: "vmobw-zhe-2026/7.1/3", soort: "waarde", waarde: { op: "lezing", lezing: "afwezigheidMetDeTweedePeriodeErbij", type: { soort: "aantal", eenheid: "dag" } }, tekst: "De opgetelde afwezigheid van de inwoner is de afwezigheid met de tweede periode erbij", regel: 212, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "En als een tweede periode kort daarna erbij wordt opgeteld?", regel: 98, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["client.afwezigheden", "afwezigheid.reden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toetsing.datum"], beslissingen: ["client.aaneengeslotenAfwezigheid"], lezingen: ["afwezigheidMetDeTweedePeriodeErbij", "afwezigheidMetEenKorteOnderbreking"] } },
    { id: "client.isTeLangAfwezigDoorOpnameOfDetentie", object: "client", sleutel: "isTeLangAfwezigDoorOpnameOfDetentie", naam: "de cliënt is te lang afwezig door opname of detentie", type: { soort: "ja/nee" }, uitputtend: true, gunstig: false, regels: [{ id: "vmobw-zhe-2026/7.1/2#2", bepaling: "vmobw-zhe-2026/7.1/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "gaatOmBeschermdVerblijfOfBegeleidWonen" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "client.aaneengeslotenAfwezigheid", type: { soort: "aantal", eenheid: "dag" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "42" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "de aaneengesloten afwezigheid van de inwoner meer dan 42 dagen is" }] }, tekst: "De inwoner is te lang afwezig door opname of detentie", regel: 205, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/3#2", bepaling: "vmobw-zhe-2026/7.1/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "gaatOmBeschermdVerblijfOfBegeleidWonen" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "client.opgeteldeAfwezigheid", type: { soort: "aantal", eenheid: "dag" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "42" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "de opgetelde afwezigheid van de inwoner meer dan 42 dagen is" }] }, tekst: "De inwoner is te lang afwezig door opname of detentie", regel: 213, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "Is de inwoner langer dan 42 dagen afwezig door opname of detentie?", regel: 101, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["beschikking.voorziening", "client.afwezigheden", "afwezigheid.reden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toetsing.datum"], beslissingen: ["client.aaneengeslotenAfwezigheid", "client.opgeteldeAfwezigheid"], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "afwezigheidMetDeTweedePeriodeErbij", "afwezigheidMetEenKorteOnderbreking"] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner", naam: "het college van de centrumgemeente is bevoegd tot het bovenaan de wachtlijst plaatsen van de inwoner", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/7.1/4", bepaling: "vmobw-zhe-2026/7.1/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "lezing", lezing: "gaatOmBeschermdVerblijfOfBegeleidWonen", bepaling: "vmobw-zhe-2026/7.1/4/•1", tekst: "het gaat om beschermd verblijf of begeleid wonen" }, { op: "beslissing", beslissing: "client.isTeLangAfwezigDoorOpnameOfDetentie", bepaling: "vmobw-zhe-2026/7.1/4/•2", tekst: "de inwoner is te lang afwezig door opname of detentie" }, { op: "feit", feit: "client.isZijnPlekKwijtgeraakt", bepaling: "vmobw-zhe-2026/7.1/4/•3", tekst: "de inwoner is zijn plek kwijtgeraakt" }, { op: "niet", deel: { op: "feit", feit: "client.heeftSchuldAanHetVerliesVanZijnPlek" }, tekst: "de inwoner heeft geen schuld aan het verlies van zijn plek", bepaling: "vmobw-zhe-2026/7.1/4/•4" }] }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "terugkeer.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "beschikking.einddatum", type: { soort: "datum" } }, tekst: "de datum van de terugkeer op of vóór de einddatum van de beschikking ligt" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het bovenaan de wachtlijst plaatsen van de inwoner", regel: 218, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 88, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["client.isZijnPlekKwijtgeraakt", "client.heeftSchuldAanHetVerliesVanZijnPlek", "terugkeer.datum", "beschikking.einddatum", "beschikking.voorziening", "client.afwezigheden", "afwezigheid.reden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toetsing.datum"], beslissingen: ["client.isTeLangAfwezigDoorOpnameOfDetentie", "client.aaneengeslotenAfwezigheid", "client.opgeteldeAfwezigheid"], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "afwezigheidMetDeTweedePeriodeErbij", "afwezigheidMetEenKorteOnderbreking"] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking", naam: "het college van de centrumgemeente is bevoegd tot het aanpassen of beëindigen van de beschikking", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/7.2/1#2", bepaling: "vmobw-zhe-2026/7.2/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "wijziging.moetWordenGemeld" }, { op: "feit", feit: "client.isOpnieuwGeindiceerd" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het aanpassen of beëindigen van de beschikking", regel: 247, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 89, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["client.isOpnieuwGeindiceerd", "wijziging.betreft"], beslissingen: ["wijziging.moetWordenGemeld"], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder", naam: "het college van de centrumgemeente is bevoegd tot het toeleiden van de inwoner naar een andere aanbieder", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/7.2/2", bepaling: "vmobw-zhe-2026/7.2/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "wijziging.moetWordenGemeld" }, { op: "feit", feit: "wijziging.isHetGevolgVanStructureleWeigering" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het toeleiden van de inwoner naar een andere aanbieder", regel: 251, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 90, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["wijziging.isHetGevolgVanStructureleWeigering", "wijziging.betreft"], beslissingen: ["wijziging.moetWordenGemeld"], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetStopzettenVanDeIndicatie", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetStopzettenVanDeIndicatie", naam: "het college van de centrumgemeente is bevoegd tot het stopzetten van de indicatie", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/7.2/2#2", bepaling: "vmobw-zhe-2026/7.2/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "wijziging.moetWordenGemeld" }, { op: "feit", feit: "wijziging.isHetGevolgVanStructureleWeigering" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het stopzetten van de indicatie", regel: 253, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], regel: 91, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["wijziging.isHetGevolgVanStructureleWeigering", "wijziging.betreft"], beslissingen: ["wijziging.moetWordenGemeld"], lezingen: [] } },
    { id: "client.vakantiedagen", object: "client", sleutel: "vakantiedagen", naam: "vakantiedagen van de cliënt", type: { soort: "aantal", eenheid: "dag" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/7.1/5", bepaling: "vmobw-zhe-2026/7.1/5", soort: "waarde", waarde: { op: "dagenVan", lijst: { feit: "client.afwezigheden", element: "afwezigheid", waarvoor: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "afwezigheid.reden", type: { soort: "keuze", keuze: "reden van afwezigheid" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "reden van afwezigheid" }, waarde: "vakantie" }, type: { soort: "keuze", keuze: "reden van afwezigheid" } }, tekst: "de reden van die afwezigheid vakantie is" } }, begin: { op: "feit", feit: "afwezigheid.eersteDag", type: { soort: "datum" } }, eind: { op: "feit", feit: "afwezigheid.laatsteDag", type: { soort: "datum" } }, venster: { jaarTot: { op: "feit", feit: "toetsing.datum", type: { soort: "datum" } } }, type: { soort: "aantal", eenheid: "dag" }, tekst: "het aantal dagen van de afwezigheden van de inwoner waarvan de reden vakantie is in het kalenderjaar van de datum van de toetsing tot en met die dag" }, tekst: "De vakantiedagen van de inwoner is het aantal dagen van de afwezigheden van de inwoner waarvan de reden vakantie is in het kalenderjaar van de datum van de toetsing tot en met die dag", regel: 227, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "Hoeveel dagen was de inwoner dit kalenderjaar afwezig wegens vakantie?", regel: 99, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["client.afwezigheden", "afwezigheid.reden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toetsing.datum"], beslissingen: [], lezingen: [] } },
    { id: "client.isTeLangAfwezigWegensVakantie", object: "client", sleutel: "isTeLangAfwezigWegensVakantie", naam: "de cliënt is te lang afwezig wegens vakantie", type: { soort: "ja/nee" }, uitputtend: true, gunstig: false, regels: [{ id: "vmobw-zhe-2026/7.1/5#2", bepaling: "vmobw-zhe-2026/7.1/5", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "gaatOmBeschermdVerblijfOfBegeleidWonen" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "client.vakantiedagen", type: { soort: "aantal", eenheid: "dag" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "dag" }, waarde: "28" }, type: { soort: "aantal", eenheid: "dag" } }, tekst: "de vakantiedagen van de inwoner meer dan 28 dagen is" }] }, tekst: "De inwoner is te lang afwezig wegens vakantie", regel: 229, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "Is de inwoner dit kalenderjaar meer dan 28 dagen afwezig wegens vakantie?", regel: 103, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["beschikking.voorziening", "client.afwezigheden", "afwezigheid.reden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toetsing.datum"], beslissingen: ["client.vakantiedagen"], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen"] } },
    { id: "beschikking.wordtOpgeschort", object: "beschikking", sleutel: "wordtOpgeschort", naam: "de beschikking wordt opgeschort", type: { soort: "ja/nee" }, uitputtend: true, gunstig: false, regels: [{ id: "vmobw-zhe-2026/7.1/2#3", bepaling: "vmobw-zhe-2026/7.1/2", soort: "grond", voorwaarde: { op: "beslissing", beslissing: "client.isTeLangAfwezigDoorOpnameOfDetentie" }, tekst: "De beschikking wordt opgeschort", regel: 208, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/5/v2", bepaling: "vmobw-zhe-2026/7.1/5/v2", soort: "grond", voorwaarde: { op: "beslissing", beslissing: "client.isTeLangAfwezigWegensVakantie" }, tekst: "De beschikking wordt opgeschort", regel: 231, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "Wordt de beschikking opgeschort wegens afwezigheid?", regel: 107, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["beschikking.voorziening", "client.afwezigheden", "afwezigheid.reden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toetsing.datum"], beslissingen: ["client.isTeLangAfwezigDoorOpnameOfDetentie", "client.isTeLangAfwezigWegensVakantie", "client.aaneengeslotenAfwezigheid", "client.opgeteldeAfwezigheid", "client.vakantiedagen"], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "afwezigheidMetDeTweedePeriodeErbij", "afwezigheidMetEenKorteOnderbreking"] } },
    { id: "plek.magWordenVrijgegeven", object: "plek", sleutel: "magWordenVrijgegeven", naam: "de plek mag worden vrijgegeven", type: { soort: "ja/nee" }, uitputtend: false, gunstig: false, regels: [{ id: "vmobw-zhe-2026/7.1/2/v2", bepaling: "vmobw-zhe-2026/7.1/2/v2", soort: "grond", voorwaarde: { op: "beslissing", beslissing: "client.isTeLangAfwezigDoorOpnameOfDetentie" }, tekst: "De plek mag worden vrijgegeven", regel: 209, bestand: "hoofdstuk-7.regel" }, { id: "vmobw-zhe-2026/7.1/5/v3", bepaling: "vmobw-zhe-2026/7.1/5/v3", soort: "grond", voorwaarde: { op: "beslissing", beslissing: "client.isTeLangAfwezigWegensVakantie" }, tekst: "De plek mag worden vrijgegeven", regel: 232, bestand: "hoofdstuk-7.regel" }], buitenToepassing: [], vraag: "Hoeft de plek niet langer te worden vrijgehouden?", regel: 110, bestand: "hoofdstuk-7.regel", gebruikt: { feiten: ["beschikking.voorziening", "client.afwezigheden", "afwezigheid.reden", "afwezigheid.eersteDag", "afwezigheid.laatsteDag", "toetsing.datum"], beslissingen: ["client.isTeLangAfwezigDoorOpnameOfDetentie", "client.isTeLangAfwezigWegensVakantie", "client.aaneengeslotenAfwezigheid", "client.opgeteldeAfwezigheid", "client.vakantiedagen"], lezingen: ["gaatOmBeschermdVerblijfOfBegeleidWonen", "afwezigheidMetDeTweedePeriodeErbij", "afwezigheidMetEenKorteOnderbreking"] } },
    { id: "oudeBesluit.valtOnderHetOvergangsrecht", object: "oudeBesluit", sleutel: "valtOnderHetOvergangsrecht", naam: "het oude besluit valt onder het overgangsrecht", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/11.3/2", bepaling: "vmobw-zhe-2026/11.3/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "oudeBesluit.berustOpDeVerordeningVan2022" }, { op: "lezing", lezing: "clientHadHetBesluitVoor2026" }] }, tekst: "Het oude besluit valt onder het overgangsrecht", regel: 145, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], vraag: "Blijft het besluit voorlopig van kracht?", regel: 65, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["oudeBesluit.berustOpDeVerordeningVan2022", "oudeBesluit.dagVanOntvangst", "oudeBesluit.datum"], beslissingen: [], lezingen: ["clientHadHetBesluitVoor2026"] } },
    { id: "oudeBesluit.looptDoorNa2026", object: "oudeBesluit", sleutel: "looptDoorNa2026", naam: "het oude besluit loopt door na 2026", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/11.3/3", bepaling: "vmobw-zhe-2026/11.3/3", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: ">", a: { op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } }, tekst: "de einddatum van het oude besluit ligt na 31 december 2026" }, { op: "ontbreekt", feit: "oudeBesluit.einddatum" }] }, tekst: "Het oude besluit loopt door na 2026", regel: 153, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], vraag: "Loopt het besluit door na 31 december 2026?", regel: 66, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["oudeBesluit.einddatum"], beslissingen: [], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit", object: "collegeVanDeCentrumgemeente", sleutel: "isVerplichtTotHetHerzienVanHetOudeBesluit", naam: "het college van de centrumgemeente is verplicht tot het herzien van het oude besluit", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/11.3/3#2", bepaling: "vmobw-zhe-2026/11.3/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "oudeBesluit.valtOnderHetOvergangsrecht" }, { op: "beslissing", beslissing: "oudeBesluit.looptDoorNa2026" }] }, tekst: "Het college van de centrumgemeente is verplicht tot het herzien van het oude besluit uiterlijk op 31 december 2026", regel: 155, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], regel: 55, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["oudeBesluit.berustOpDeVerordeningVan2022", "oudeBesluit.dagVanOntvangst", "oudeBesluit.datum", "oudeBesluit.einddatum"], beslissingen: ["oudeBesluit.valtOnderHetOvergangsrecht", "oudeBesluit.looptDoorNa2026"], lezingen: ["clientHadHetBesluitVoor2026"] } },
    { id: "plichtTotHetHerzienVanHetOudeBesluit.begin", object: "plichtTotHetHerzienVanHetOudeBesluit", sleutel: "begin", naam: "begin van de plicht tot het herzien van het oude besluit", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 55, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", object: "plichtTotHetHerzienVanHetOudeBesluit", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het herzien van het oude besluit", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/11.3/3#2#plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", bepaling: "vmobw-zhe-2026/11.3/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "oudeBesluit.valtOnderHetOvergangsrecht" }, { op: "beslissing", beslissing: "oudeBesluit.looptDoorNa2026" }] }, waarde: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } }, tekst: "de laatste dag van de plicht tot het herzien van het oude besluit", regel: 155, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], regel: 55, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["oudeBesluit.berustOpDeVerordeningVan2022", "oudeBesluit.dagVanOntvangst", "oudeBesluit.datum", "oudeBesluit.einddatum"], beslissingen: ["oudeBesluit.valtOnderHetOvergangsrecht", "oudeBesluit.looptDoorNa2026"], lezingen: ["clientHadHetBesluitVoor2026"] } },
    { id: "plichtTotHetHerzienVanHetOudeBesluit.toestand", object: "plichtTotHetHerzienVanHetOudeBesluit", sleutel: "toestand", naam: "toestand van de plicht tot het herzien van het oude besluit", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/11.3/3#2#plichtTotHetHerzienVanHetOudeBesluit.toestand", bepaling: "vmobw-zhe-2026/11.3/3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit" }, tekst: "de plicht tot het herzien van het oude besluit is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het herzien van het oude besluit: niet ontstaan", regel: 155, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3/3#2#plichtTotHetHerzienVanHetOudeBesluit.toestand#2", bepaling: "vmobw-zhe-2026/11.3/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het herzien van het oude besluit: loopt", regel: 155, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3/3#2#plichtTotHetHerzienVanHetOudeBesluit.toestand#3", bepaling: "vmobw-zhe-2026/11.3/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het herzien van het oude besluit: nagekomen", regel: 155, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3/3#2#plichtTotHetHerzienVanHetOudeBesluit.toestand#4", bepaling: "vmobw-zhe-2026/11.3/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het herzien van het oude besluit: te laat nagekomen", regel: 155, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3/3#2#plichtTotHetHerzienVanHetOudeBesluit.toestand#5", bepaling: "vmobw-zhe-2026/11.3/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het herzien van het oude besluit: niet nagekomen", regel: 155, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3/3#2#plichtTotHetHerzienVanHetOudeBesluit.toestand#6", bepaling: "vmobw-zhe-2026/11.3/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het herzien van het oude besluit: niet vast te stellen", regel: 155, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], regel: 55, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["plichtTotHetHerzienVanHetOudeBesluit.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "oudeBesluit.berustOpDeVerordeningVan2022", "oudeBesluit.dagVanOntvangst", "oudeBesluit.datum", "oudeBesluit.einddatum"], beslissingen: ["collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit", "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", "oudeBesluit.valtOnderHetOvergangsrecht", "oudeBesluit.looptDoorNa2026"], lezingen: ["clientHadHetBesluitVoor2026"] } },
    { id: "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit", object: "collegeVanDeCentrumgemeente", sleutel: "isVerplichtTotHetOmzettenVanHetOudeBesluit", naam: "het college van de centrumgemeente is verplicht tot het omzetten van het oude besluit", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/11.3/3#3", bepaling: "vmobw-zhe-2026/11.3/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "oudeBesluit.valtOnderHetOvergangsrecht" }, { op: "beslissing", beslissing: "oudeBesluit.looptDoorNa2026" }, { op: "feit", feit: "oudeBesluit.moetWordenOmgezet" }] }, tekst: "Het college van de centrumgemeente is verplicht tot het omzetten van het oude besluit uiterlijk op 31 december 2026", regel: 157, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3/4", bepaling: "vmobw-zhe-2026/11.3/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "oudeBesluit.valtOnderHetOvergangsrecht" }, { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } } }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } } }] }] }, tekst: "Het college van de centrumgemeente is verplicht tot het omzetten van het oude besluit uiterlijk op de dag van omzetting", regel: 162, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], regel: 57, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["oudeBesluit.moetWordenOmgezet", "oudeBesluit.einddatum", "oudeBesluit.berustOpDeVerordeningVan2022", "oudeBesluit.dagVanOntvangst", "oudeBesluit.datum"], beslissingen: ["oudeBesluit.valtOnderHetOvergangsrecht", "oudeBesluit.looptDoorNa2026"], lezingen: ["clientHadHetBesluitVoor2026"] } },
    { id: "plichtTotHetOmzettenVanHetOudeBesluit.begin", object: "plichtTotHetOmzettenVanHetOudeBesluit", sleutel: "begin", naam: "begin van de plicht tot het omzetten van het oude besluit", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 57, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", object: "plichtTotHetOmzettenVanHetOudeBesluit", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het omzetten van het oude besluit", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/11.3/3#3#plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", bepaling: "vmobw-zhe-2026/11.3/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "oudeBesluit.valtOnderHetOvergangsrecht" }, { op: "beslissing", beslissing: "oudeBesluit.looptDoorNa2026" }, { op: "feit", feit: "oudeBesluit.moetWordenOmgezet" }] }, waarde: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } }, tekst: "de laatste dag van de plicht tot het omzetten van het oude besluit", regel: 157, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3/4#plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", bepaling: "vmobw-zhe-2026/11.3/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "oudeBesluit.valtOnderHetOvergangsrecht" }, { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } } }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "oudeBesluit.einddatum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } } }] }] }, waarde: { op: "lezing", lezing: "dagVanOmzetting", type: { soort: "datum" } }, tekst: "de laatste dag van de plicht tot het omzetten van het oude besluit", regel: 162, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], regel: 57, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["oudeBesluit.moetWordenOmgezet", "oudeBesluit.einddatum", "oudeBesluit.berustOpDeVerordeningVan2022", "oudeBesluit.dagVanOntvangst", "oudeBesluit.datum"], beslissingen: ["oudeBesluit.valtOnderHetOvergangsrecht", "oudeBesluit.looptDoorNa2026"], lezingen: ["dagVanOmzetting", "clientHadHetBesluitVoor2026"] } },
    { id: "plichtTotHetOmzettenVanHetOudeBesluit.toestand", object: "plichtTotHetOmzettenVanHetOudeBesluit", sleutel: "toestand", naam: "toestand van de plicht tot het omzetten van het oude besluit", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/11.3", bepaling: "vmobw-zhe-2026/11.3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit" }, tekst: "de plicht tot het omzetten van het oude besluit is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het omzetten van het oude besluit: niet ontstaan", regel: 157, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3#plichtTotHetOmzettenVanHetOudeBesluit.toestand", bepaling: "vmobw-zhe-2026/11.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het omzetten van het oude besluit: loopt", regel: 157, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3#plichtTotHetOmzettenVanHetOudeBesluit.toestand#2", bepaling: "vmobw-zhe-2026/11.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het omzetten van het oude besluit: nagekomen", regel: 157, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3#plichtTotHetOmzettenVanHetOudeBesluit.toestand#3", bepaling: "vmobw-zhe-2026/11.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het omzetten van het oude besluit: te laat nagekomen", regel: 157, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3#plichtTotHetOmzettenVanHetOudeBesluit.toestand#4", bepaling: "vmobw-zhe-2026/11.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het omzetten van het oude besluit: niet nagekomen", regel: 157, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3#plichtTotHetOmzettenVanHetOudeBesluit.toestand#5", bepaling: "vmobw-zhe-2026/11.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het omzetten van het oude besluit: niet vast te stellen", regel: 157, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], regel: 57, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["plichtTotHetOmzettenVanHetOudeBesluit.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "oudeBesluit.moetWordenOmgezet", "oudeBesluit.einddatum", "oudeBesluit.berustOpDeVerordeningVan2022", "oudeBesluit.dagVanOntvangst", "oudeBesluit.datum"], beslissingen: ["collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit", "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", "oudeBesluit.valtOnderHetOvergangsrecht", "oudeBesluit.looptDoorNa2026"], lezingen: ["clientHadHetBesluitVoor2026", "dagVanOmzetting"] } },
    { id: "aanvraag.toeTePassenRecht", object: "aanvraag", sleutel: "toeTePassenRecht", naam: "toe te passen recht van de aanvraag", type: { soort: "keuze", keuze: "toe te passen recht" }, uitputtend: false, regels: [{ id: "vmobw-zhe-2026/11.3/1", bepaling: "vmobw-zhe-2026/11.3/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "<", a: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } }, tekst: "de datum van de aanvraag ligt vóór 1 januari 2026", bepaling: "vmobw-zhe-2026/11.3/1/•1" }, { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.isBeslistVoorDeInwerkingtreding" }, tekst: "de aanvraag is niet beslist vóór de inwerkingtreding" }, { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "besluit.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } }, tekst: "de datum van het besluit ligt op of na 1 januari 2026" }], bepaling: "vmobw-zhe-2026/11.3/1/•2", tekst: "de aanvraag is niet beslist vóór de inwerkingtreding of de datum van het besluit ligt op of na 1 januari 2026" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toe te passen recht" }, waarde: "de verordening van 2022" }, type: { soort: "keuze", keuze: "toe te passen recht" } }, tekst: "Het toe te passen recht van de aanvraag is de verordening van 2022", regel: 139, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.4", bepaling: "vmobw-zhe-2026/11.4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "aanvraag.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } }, tekst: "de datum van de aanvraag op of na 1 januari 2026 ligt" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toe te passen recht" }, waarde: "de verordening van 2026" }, type: { soort: "keuze", keuze: "toe te passen recht" } }, tekst: "Het toe te passen recht van de aanvraag is de verordening van 2026", regel: 172, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], vraag: "Op grond van welke verordening wordt de aanvraag afgehandeld?", regel: 61, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["aanvraag.datum", "aanvraag.isBeslistVoorDeInwerkingtreding", "besluit.datum"], beslissingen: [], lezingen: [] } },
    { id: "oudeBesluit.laatsteDag", object: "oudeBesluit", sleutel: "laatsteDag", naam: "laatste dag van het oude besluit", type: { soort: "datum" }, uitputtend: true, richting: "later", regels: [{ id: "vmobw-zhe-2026/11.3/2#2", bepaling: "vmobw-zhe-2026/11.3/2", soort: "waarde", voorwaarde: { op: "beslissing", beslissing: "oudeBesluit.valtOnderHetOvergangsrecht" }, waarde: { op: "lezing", lezing: "laatsteDagVanKracht", type: { soort: "datum" } }, tekst: "De laatste dag van het oude besluit is de laatste dag van kracht", regel: 147, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.3/2#3", bepaling: "vmobw-zhe-2026/11.3/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "oudeBesluit.valtOnderHetOvergangsrecht" }, { op: "ontbreekt", feit: "oudeBesluit.einddatum" }] }, waarde: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } }, tekst: "De laatste dag van het oude besluit is 31 december 2026", regel: 149, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], vraag: "Tot en met welke dag blijft het besluit van kracht?", regel: 67, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["oudeBesluit.einddatum", "oudeBesluit.berustOpDeVerordeningVan2022", "oudeBesluit.dagVanOntvangst", "oudeBesluit.datum"], beslissingen: ["oudeBesluit.valtOnderHetOvergangsrecht"], lezingen: ["laatsteDagVanKracht", "clientHadHetBesluitVoor2026"] } },
    { id: "bezwaarschrift.toeTePassenRecht", object: "bezwaarschrift", sleutel: "toeTePassenRecht", naam: "toe te passen recht van het bezwaarschrift", type: { soort: "keuze", keuze: "toe te passen recht" }, uitputtend: false, regels: [{ id: "vmobw-zhe-2026/11.3/5", bepaling: "vmobw-zhe-2026/11.3/5", soort: "waarde", voorwaarde: { op: "lezing", lezing: "bezwaarschriftValtOnderHetOvergangsrecht" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toe te passen recht" }, waarde: "de verordening van 2022" }, type: { soort: "keuze", keuze: "toe te passen recht" } }, tekst: "Het toe te passen recht van het bezwaarschrift is de verordening van 2022", regel: 168, bestand: "hoofdstuk-11.regel" }, { id: "vmobw-zhe-2026/11.4#2", bepaling: "vmobw-zhe-2026/11.4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "bezwaarschrift.bestredenBesluit", type: { soort: "keuze", keuze: "grondslag van besluit" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag van besluit" }, waarde: "besluit op grond van de verordening van 2026" }, type: { soort: "keuze", keuze: "grondslag van besluit" } }, tekst: "het bestreden besluit van het bezwaarschrift besluit op grond van de verordening van 2026 is" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toe te passen recht" }, waarde: "de verordening van 2026" }, type: { soort: "keuze", keuze: "toe te passen recht" } }, tekst: "Het toe te passen recht van het bezwaarschrift is de verordening van 2026", regel: 174, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], vraag: "Op grond van welke verordening wordt het bezwaarschrift afgehandeld?", regel: 70, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["bezwaarschrift.bestredenBesluit", "bezwaarschrift.datum"], beslissingen: [], lezingen: ["bezwaarschriftValtOnderHetOvergangsrecht"] } },
    { id: "collegeVanDeWoongemeente.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding", object: "collegeVanDeWoongemeente", sleutel: "isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding", naam: "het college van de woongemeente is verplicht tot het bevestigen van de ontvangst van de melding", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de woongemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.2/3", bepaling: "vmobw-zhe-2026/2.2/3", soort: "grond", voorwaarde: { op: "feit", feit: "melding.isGedaanBijHetCollegeVanDeWoongemeente" }, tekst: "Het college van de woongemeente is verplicht tot het bevestigen van de ontvangst van de melding", regel: 85, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 79, bestand: "plichten.regel", gebruikt: { feiten: ["melding.isGedaanBijHetCollegeVanDeWoongemeente"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.begin", object: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding", sleutel: "begin", naam: "begin van de plicht tot het bevestigen van de ontvangst van de melding", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 79, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.laatsteDag", object: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het bevestigen van de ontvangst van de melding", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 79, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand", object: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding", sleutel: "toestand", naam: "toestand van de plicht tot het bevestigen van de ontvangst van de melding", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.2/3#plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand", bepaling: "vmobw-zhe-2026/2.2/3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeWoongemeente.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }, tekst: "de plicht tot het bevestigen van de ontvangst van de melding is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bevestigen van de ontvangst van de melding: niet ontstaan", regel: 85, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.2/3#plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand#2", bepaling: "vmobw-zhe-2026/2.2/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeWoongemeente.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bevestigen van de ontvangst van de melding: nagekomen", regel: 85, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.2/3#plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand#3", bepaling: "vmobw-zhe-2026/2.2/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeWoongemeente.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bevestigen van de ontvangst van de melding: niet vast te stellen", regel: 85, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 79, bestand: "plichten.regel", gebruikt: { feiten: ["plichtTotHetBevestigenVanDeOntvangstVanDeMelding.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "melding.isGedaanBijHetCollegeVanDeWoongemeente"], beslissingen: ["collegeVanDeWoongemeente.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding"], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isVerplichtTotHetUitvoerenVanHetOnderzoek", object: "collegeVanDeCentrumgemeente", sleutel: "isVerplichtTotHetUitvoerenVanHetOnderzoek", naam: "het college van de centrumgemeente is verplicht tot het uitvoeren van het onderzoek", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.3/5/v2", bepaling: "vmobw-zhe-2026/2.3/5/v2", soort: "grond", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "melding.vereistEenEersteScreening" }, tekst: "de melding geen eerste screening vereist" }, tekst: "Het college van de centrumgemeente is verplicht tot het uitvoeren van het onderzoek", regel: 119, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.4/1", bepaling: "vmobw-zhe-2026/2.4/1", soort: "grond", voorwaarde: { op: "beslissing", beslissing: "melding.wordtIngediendAlsMeldingBeschermdeWoonvorm" }, tekst: "Het college van de centrumgemeente is verplicht tot het uitvoeren van het onderzoek", regel: 128, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 81, bestand: "plichten.regel", gebruikt: { feiten: ["client.maaktAanspraakOp", "melding.datum", "client.isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven", "client.kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund"], beslissingen: ["melding.vereistEenEersteScreening", "melding.wordtIngediendAlsMeldingBeschermdeWoonvorm", "client.voldoetAanDeOmschrijvingVanDeEersteScreening"], lezingen: [] } },
    { id: "plichtTotHetUitvoerenVanHetOnderzoek.begin", object: "plichtTotHetUitvoerenVanHetOnderzoek", sleutel: "begin", naam: "begin van de plicht tot het uitvoeren van het onderzoek", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 81, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", object: "plichtTotHetUitvoerenVanHetOnderzoek", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het uitvoeren van het onderzoek", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 81, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetUitvoerenVanHetOnderzoek.toestand", object: "plichtTotHetUitvoerenVanHetOnderzoek", sleutel: "toestand", naam: "toestand van de plicht tot het uitvoeren van het onderzoek", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.3", bepaling: "vmobw-zhe-2026/2.3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: niet ontstaan", regel: 119, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.3#plichtTotHetUitvoerenVanHetOnderzoek.toestand", bepaling: "vmobw-zhe-2026/2.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: nagekomen", regel: 119, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.3#plichtTotHetUitvoerenVanHetOnderzoek.toestand#2", bepaling: "vmobw-zhe-2026/2.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: niet vast te stellen", regel: 119, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 81, bestand: "plichten.regel", gebruikt: { feiten: ["plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.maaktAanspraakOp", "melding.datum", "client.isDoorProblematiekOfBeperkingBuitenStaatZichTeHandhaven", "client.kanMetVoorliggendeEnLokaleVoorzieningenVoldoendeWordenOndersteund"], beslissingen: ["collegeVanDeCentrumgemeente.isVerplichtTotHetUitvoerenVanHetOnderzoek", "melding.vereistEenEersteScreening", "melding.wordtIngediendAlsMeldingBeschermdeWoonvorm", "client.voldoetAanDeOmschrijvingVanDeEersteScreening"], lezingen: [] } },
    { id: "client.isVerplichtTotHetMeewerkenAanDeOproep", object: "client", sleutel: "isVerplichtTotHetMeewerkenAanDeOproep", naam: "de cliënt is verplicht tot het meewerken aan de oproep", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.5/2", bepaling: "vmobw-zhe-2026/2.5/2", soort: "grond", voorwaarde: { op: "feit", feit: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner" }, tekst: "De inwoner is verplicht tot het meewerken aan de oproep", regel: 176, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 83, bestand: "plichten.regel", gebruikt: { feiten: ["collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetMeewerkenAanDeOproep.begin", object: "plichtTotHetMeewerkenAanDeOproep", sleutel: "begin", naam: "begin van de plicht tot het meewerken aan de oproep", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 83, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetMeewerkenAanDeOproep.laatsteDag", object: "plichtTotHetMeewerkenAanDeOproep", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het meewerken aan de oproep", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 83, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetMeewerkenAanDeOproep.toestand", object: "plichtTotHetMeewerkenAanDeOproep", sleutel: "toestand", naam: "toestand van de plicht tot het meewerken aan de oproep", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.5/2#plichtTotHetMeewerkenAanDeOproep.toestand", bepaling: "vmobw-zhe-2026/2.5/2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "client.isVerplichtTotHetMeewerkenAanDeOproep" }, tekst: "de plicht tot het meewerken aan de oproep is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het meewerken aan de oproep: niet ontstaan", regel: 176, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.5/2#plichtTotHetMeewerkenAanDeOproep.toestand#2", bepaling: "vmobw-zhe-2026/2.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetMeewerkenAanDeOproep" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeewerkenAanDeOproep.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het meewerken aan de oproep: nagekomen", regel: 176, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.5/2#plichtTotHetMeewerkenAanDeOproep.toestand#3", bepaling: "vmobw-zhe-2026/2.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetMeewerkenAanDeOproep" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeewerkenAanDeOproep.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het meewerken aan de oproep: niet vast te stellen", regel: 176, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 83, bestand: "plichten.regel", gebruikt: { feiten: ["plichtTotHetMeewerkenAanDeOproep.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner"], beslissingen: ["client.isVerplichtTotHetMeewerkenAanDeOproep"], lezingen: [] } },
    { id: "client.isVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek", object: "client", sleutel: "isVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek", naam: "de cliënt is verplicht tot het meewerken aan de bevraging of het onderzoek", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.5/2#2", bepaling: "vmobw-zhe-2026/2.5/2", soort: "grond", voorwaarde: { op: "feit", feit: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetLatenBevragenOfOnderzoekenVanDeInwoner" }, tekst: "De inwoner is verplicht tot het meewerken aan de bevraging of het onderzoek", regel: 179, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 84, bestand: "plichten.regel", gebruikt: { feiten: ["collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetLatenBevragenOfOnderzoekenVanDeInwoner"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.begin", object: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek", sleutel: "begin", naam: "begin van de plicht tot het meewerken aan de bevraging of het onderzoek", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 84, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.laatsteDag", object: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het meewerken aan de bevraging of het onderzoek", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 84, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.toestand", object: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek", sleutel: "toestand", naam: "toestand van de plicht tot het meewerken aan de bevraging of het onderzoek", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.5/2#2#plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.toestand", bepaling: "vmobw-zhe-2026/2.5/2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "client.isVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek" }, tekst: "de plicht tot het meewerken aan de bevraging of het onderzoek is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het meewerken aan de bevraging of het onderzoek: niet ontstaan", regel: 179, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.5/2#2#plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.toestand#2", bepaling: "vmobw-zhe-2026/2.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het meewerken aan de bevraging of het onderzoek: nagekomen", regel: 179, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.5/2#2#plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.toestand#3", bepaling: "vmobw-zhe-2026/2.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het meewerken aan de bevraging of het onderzoek: niet vast te stellen", regel: 179, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 84, bestand: "plichten.regel", gebruikt: { feiten: ["plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetLatenBevragenOfOnderzoekenVanDeInwoner"], beslissingen: ["client.isVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek"], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag", object: "collegeVanDeCentrumgemeente", sleutel: "isVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag", naam: "het college van de centrumgemeente is verplicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.6/3", bepaling: "vmobw-zhe-2026/2.6/3", soort: "grond", voorwaarde: { op: "feit", feit: "client.heeftOpmerkingenOfAanvullingen" }, tekst: "Het college van de centrumgemeente is verplicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag", regel: 208, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 86, bestand: "plichten.regel", gebruikt: { feiten: ["client.heeftOpmerkingenOfAanvullingen"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.begin", object: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag", sleutel: "begin", naam: "begin van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 86, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.laatsteDag", object: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 86, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.toestand", object: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag", sleutel: "toestand", naam: "toestand van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/3#plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.toestand", bepaling: "vmobw-zhe-2026/2.6/3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag" }, tekst: "de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag: niet ontstaan", regel: 208, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/3#plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.toestand#2", bepaling: "vmobw-zhe-2026/2.6/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag: nagekomen", regel: 208, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/3#plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.toestand#3", bepaling: "vmobw-zhe-2026/2.6/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag: niet vast te stellen", regel: 208, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 86, bestand: "plichten.regel", gebruikt: { feiten: ["plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.heeftOpmerkingenOfAanvullingen"], beslissingen: ["collegeVanDeCentrumgemeente.isVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag"], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag", object: "collegeVanDeCentrumgemeente", sleutel: "isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag", naam: "het college van de centrumgemeente is verplicht tot het verstrekken van het aangepaste onderzoeksverslag", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.6/3/v2", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "grond", voorwaarde: { op: "feit", feit: "client.heeftOpmerkingenOfAanvullingen" }, tekst: "Het college van de centrumgemeente is verplicht tot het verstrekken van het aangepaste onderzoeksverslag binnen een week na de datum van ontvangst van de opmerkingen van het onderzoeksverslag", regel: 210, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 88, bestand: "plichten.regel", gebruikt: { feiten: ["client.heeftOpmerkingenOfAanvullingen"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", object: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag", sleutel: "begin", naam: "begin van de plicht tot het verstrekken van het aangepaste onderzoeksverslag", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/3/v2#plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "waarde", voorwaarde: { op: "feit", feit: "client.heeftOpmerkingenOfAanvullingen" }, waarde: { op: "feit", feit: "onderzoeksverslag.datumVanOntvangstVanDeOpmerkingen", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het verstrekken van het aangepaste onderzoeksverslag", regel: 210, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 88, bestand: "plichten.regel", gebruikt: { feiten: ["client.heeftOpmerkingenOfAanvullingen", "onderzoeksverslag.datumVanOntvangstVanDeOpmerkingen"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", object: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het verstrekken van het aangepaste onderzoeksverslag", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/3/v2#plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "waarde", voorwaarde: { op: "feit", feit: "client.heeftOpmerkingenOfAanvullingen" }, waarde: { op: "datumPlus", datum: { op: "feit", feit: "onderzoeksverslag.datumVanOntvangstVanDeOpmerkingen", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 1, verlengd: true }, tekst: "de laatste dag van de plicht tot het verstrekken van het aangepaste onderzoeksverslag", regel: 210, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 88, bestand: "plichten.regel", gebruikt: { feiten: ["client.heeftOpmerkingenOfAanvullingen", "onderzoeksverslag.datumVanOntvangstVanDeOpmerkingen"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand", object: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag", sleutel: "toestand", naam: "toestand van de plicht tot het verstrekken van het aangepaste onderzoeksverslag", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/3/v2#plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen" }] }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag: niet ontstaan", regel: 210, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/3/v2#plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand#2", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag: loopt", regel: 210, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/3/v2#plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand#3", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag: nagekomen", regel: 210, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/3/v2#plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand#4", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag: te laat nagekomen", regel: 210, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/3/v2#plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand#5", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag: niet nagekomen", regel: 210, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/3/v2#plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand#6", bepaling: "vmobw-zhe-2026/2.6/3/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van het aangepaste onderzoeksverslag: niet vast te stellen", regel: 210, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 88, bestand: "plichten.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.dagVanNakoming", "client.heeftOpmerkingenOfAanvullingen", "onderzoeksverslag.datumVanOntvangstVanDeOpmerkingen"], beslissingen: ["collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag", "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag"], lezingen: [] } },
    { id: "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag", object: "client", sleutel: "isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag", naam: "de cliënt is verplicht tot het terugsturen van het ondertekende onderzoeksverslag", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.6/4", bepaling: "vmobw-zhe-2026/2.6/4", soort: "grond", tekst: "De inwoner is verplicht tot het terugsturen van het ondertekende onderzoeksverslag binnen twee weken na de datum van ontvangst van het definitieve onderzoeksverslag", regel: 215, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 90, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", object: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag", sleutel: "begin", naam: "begin van de plicht tot het terugsturen van het ondertekende onderzoeksverslag", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/4#plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", bepaling: "vmobw-zhe-2026/2.6/4", soort: "waarde", waarde: { op: "feit", feit: "definitieveOnderzoeksverslag.datumVanOntvangst", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het terugsturen van het ondertekende onderzoeksverslag", regel: 215, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 90, bestand: "plichten.regel", gebruikt: { feiten: ["definitieveOnderzoeksverslag.datumVanOntvangst"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", object: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het terugsturen van het ondertekende onderzoeksverslag", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/4#plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", bepaling: "vmobw-zhe-2026/2.6/4", soort: "waarde", waarde: { op: "datumPlus", datum: { op: "feit", feit: "definitieveOnderzoeksverslag.datumVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true }, tekst: "de laatste dag van de plicht tot het terugsturen van het ondertekende onderzoeksverslag", regel: 215, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 90, bestand: "plichten.regel", gebruikt: { feiten: ["definitieveOnderzoeksverslag.datumVanOntvangst"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand", object: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag", sleutel: "toestand", naam: "toestand van de plicht tot het terugsturen van het ondertekende onderzoeksverslag", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/4#plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand", bepaling: "vmobw-zhe-2026/2.6/4", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen" }] }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag: niet ontstaan", regel: 215, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4#plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand#2", bepaling: "vmobw-zhe-2026/2.6/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag: loopt", regel: 215, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4#plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand#3", bepaling: "vmobw-zhe-2026/2.6/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag: nagekomen", regel: 215, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4#plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand#4", bepaling: "vmobw-zhe-2026/2.6/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag: te laat nagekomen", regel: 215, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4#plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand#5", bepaling: "vmobw-zhe-2026/2.6/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag: niet nagekomen", regel: 215, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4#plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand#6", bepaling: "vmobw-zhe-2026/2.6/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugsturen van het ondertekende onderzoeksverslag: niet vast te stellen", regel: 215, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 90, bestand: "plichten.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.dagVanNakoming", "definitieveOnderzoeksverslag.datumVanOntvangst"], beslissingen: ["client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag", "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag"], lezingen: [] } },
    { id: "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag", object: "client", sleutel: "isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag", naam: "de cliënt is verplicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.6/4/v2", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "grond", tekst: "De inwoner is verplicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag binnen twee weken na de datum van ontvangst van het definitieve onderzoeksverslag", regel: 217, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 92, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", object: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag", sleutel: "begin", naam: "begin van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/4/v2#plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "waarde", waarde: { op: "feit", feit: "definitieveOnderzoeksverslag.datumVanOntvangst", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag", regel: 217, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 92, bestand: "plichten.regel", gebruikt: { feiten: ["definitieveOnderzoeksverslag.datumVanOntvangst"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", object: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/4/v2#plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "waarde", waarde: { op: "datumPlus", datum: { op: "feit", feit: "definitieveOnderzoeksverslag.datumVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true }, tekst: "de laatste dag van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag", regel: 217, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 92, bestand: "plichten.regel", gebruikt: { feiten: ["definitieveOnderzoeksverslag.datumVanOntvangst"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand", object: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag", sleutel: "toestand", naam: "toestand van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.6/4/v2#plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen" }] }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: niet ontstaan", regel: 217, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4/v2#plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand#2", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: loopt", regel: 217, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4/v2#plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand#3", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: nagekomen", regel: 217, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4/v2#plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand#4", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: te laat nagekomen", regel: 217, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4/v2#plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand#5", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: niet nagekomen", regel: 217, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.6/4/v2#plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand#6", bepaling: "vmobw-zhe-2026/2.6/4/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag: niet vast te stellen", regel: 217, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 92, bestand: "plichten.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.dagVanNakoming", "definitieveOnderzoeksverslag.datumVanOntvangst"], beslissingen: ["client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag", "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag"], lezingen: [] } },
    { id: "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetInformerenOverClientondersteuning", object: "collegeVanDeGemeenteVanDeMelding", sleutel: "isVerplichtTotHetInformerenOverClientondersteuning", naam: "het college van de gemeente van de melding is verplicht tot het informeren over cliëntondersteuning", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de gemeente van de melding", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.8", bepaling: "vmobw-zhe-2026/2.8", soort: "grond", tekst: "Het college van de gemeente van de melding is verplicht tot het informeren over cliëntondersteuning", regel: 226, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 94, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetInformerenOverClientondersteuning.begin", object: "plichtTotHetInformerenOverClientondersteuning", sleutel: "begin", naam: "begin van de plicht tot het informeren over cliëntondersteuning", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 94, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetInformerenOverClientondersteuning.laatsteDag", object: "plichtTotHetInformerenOverClientondersteuning", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het informeren over cliëntondersteuning", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 94, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetInformerenOverClientondersteuning.toestand", object: "plichtTotHetInformerenOverClientondersteuning", sleutel: "toestand", naam: "toestand van de plicht tot het informeren over cliëntondersteuning", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.8#plichtTotHetInformerenOverClientondersteuning.toestand", bepaling: "vmobw-zhe-2026/2.8", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetInformerenOverClientondersteuning" }, tekst: "de plicht tot het informeren over cliëntondersteuning is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het informeren over cliëntondersteuning: niet ontstaan", regel: 226, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.8#plichtTotHetInformerenOverClientondersteuning.toestand#2", bepaling: "vmobw-zhe-2026/2.8", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetInformerenOverClientondersteuning" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetInformerenOverClientondersteuning.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het informeren over cliëntondersteuning: nagekomen", regel: 226, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.8#plichtTotHetInformerenOverClientondersteuning.toestand#3", bepaling: "vmobw-zhe-2026/2.8", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetInformerenOverClientondersteuning" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetInformerenOverClientondersteuning.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het informeren over cliëntondersteuning: niet vast te stellen", regel: 226, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 94, bestand: "plichten.regel", gebruikt: { feiten: ["plichtTotHetInformerenOverClientondersteuning.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt"], beslissingen: ["collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetInformerenOverClientondersteuning"], lezingen: [] } },
    { id: "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetBiedenVanClientondersteuning", object: "collegeVanDeGemeenteVanDeMelding", sleutel: "isVerplichtTotHetBiedenVanClientondersteuning", naam: "het college van de gemeente van de melding is verplicht tot het bieden van cliëntondersteuning", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college van de gemeente van de melding", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/2.8#2", bepaling: "vmobw-zhe-2026/2.8", soort: "grond", voorwaarde: { op: "feit", feit: "client.wenstClientondersteuning" }, tekst: "Het college van de gemeente van de melding is verplicht tot het bieden van cliëntondersteuning", regel: 227, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 96, bestand: "plichten.regel", gebruikt: { feiten: ["client.wenstClientondersteuning"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetBiedenVanClientondersteuning.begin", object: "plichtTotHetBiedenVanClientondersteuning", sleutel: "begin", naam: "begin van de plicht tot het bieden van cliëntondersteuning", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 96, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetBiedenVanClientondersteuning.laatsteDag", object: "plichtTotHetBiedenVanClientondersteuning", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het bieden van cliëntondersteuning", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 96, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetBiedenVanClientondersteuning.toestand", object: "plichtTotHetBiedenVanClientondersteuning", sleutel: "toestand", naam: "toestand van de plicht tot het bieden van cliëntondersteuning", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/2.8#2#plichtTotHetBiedenVanClientondersteuning.toestand", bepaling: "vmobw-zhe-2026/2.8", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetBiedenVanClientondersteuning" }, tekst: "de plicht tot het bieden van cliëntondersteuning is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bieden van cliëntondersteuning: niet ontstaan", regel: 227, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.8#2#plichtTotHetBiedenVanClientondersteuning.toestand#2", bepaling: "vmobw-zhe-2026/2.8", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetBiedenVanClientondersteuning" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBiedenVanClientondersteuning.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bieden van cliëntondersteuning: nagekomen", regel: 227, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/2.8#2#plichtTotHetBiedenVanClientondersteuning.toestand#3", bepaling: "vmobw-zhe-2026/2.8", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetBiedenVanClientondersteuning" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBiedenVanClientondersteuning.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bieden van cliëntondersteuning: niet vast te stellen", regel: 227, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 96, bestand: "plichten.regel", gebruikt: { feiten: ["plichtTotHetBiedenVanClientondersteuning.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.wenstClientondersteuning"], beslissingen: ["collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetBiedenVanClientondersteuning"], lezingen: [] } },
    { id: "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb", object: "centraleToegang", sleutel: "isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb", naam: "de centrale Toegang is verplicht tot het voeren van het voorlichtingsgesprek over een Pgb", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de centrale Toegang", jegens: "de cliënt" }, regels: [{ id: "vmobw-zhe-2026/5.1/2", bepaling: "vmobw-zhe-2026/5.1/2", soort: "grond", tekst: "De centrale Toegang is verplicht tot het voeren van het voorlichtingsgesprek over een Pgb uiterlijk op de dag van beoordeling van de Pgb-aanvraag", regel: 492, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 98, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.begin", object: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb", sleutel: "begin", naam: "begin van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 98, bestand: "plichten.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", object: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/5.1/2#plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", bepaling: "vmobw-zhe-2026/5.1/2", soort: "waarde", waarde: { op: "feit", feit: "pgbAanvraag.dagVanBeoordeling", type: { soort: "datum" } }, tekst: "de laatste dag van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb", regel: 492, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 98, bestand: "plichten.regel", gebruikt: { feiten: ["pgbAanvraag.dagVanBeoordeling"], beslissingen: [], lezingen: [] } },
    { id: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand", object: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb", sleutel: "toestand", naam: "toestand van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/5.1/2#plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand", bepaling: "vmobw-zhe-2026/5.1/2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb" }, tekst: "de plicht tot het voeren van het voorlichtingsgesprek over een Pgb is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: niet ontstaan", regel: 492, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.1/2#plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand#2", bepaling: "vmobw-zhe-2026/5.1/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: loopt", regel: 492, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.1/2#plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand#3", bepaling: "vmobw-zhe-2026/5.1/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: nagekomen", regel: 492, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.1/2#plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand#4", bepaling: "vmobw-zhe-2026/5.1/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: te laat nagekomen", regel: 492, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.1/2#plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand#5", bepaling: "vmobw-zhe-2026/5.1/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: niet nagekomen", regel: 492, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.1/2#plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand#6", bepaling: "vmobw-zhe-2026/5.1/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het voeren van het voorlichtingsgesprek over een Pgb: niet vast te stellen", regel: 492, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 98, bestand: "plichten.regel", gebruikt: { feiten: ["plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "pgbAanvraag.dagVanBeoordeling"], beslissingen: ["centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb", "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag"], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetVragenOmStukkenTijdensHetGesprek", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetVragenOmStukkenTijdensHetGesprek", naam: "het college van de centrumgemeente is bevoegd tot het vragen om stukken tijdens het gesprek", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente" }, regels: [{ id: "vmobw-zhe-2026/2.4/6", bepaling: "vmobw-zhe-2026/2.4/6", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "stuk.isNodigVoorHetOnderzoek" }, { op: "feit", feit: "stuk.isVoorDeInwonerRedelijkerwijsTeKrijgen" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het vragen om stukken tijdens het gesprek", regel: 149, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 102, bestand: "plichten.regel", gebruikt: { feiten: ["stuk.isNodigVoorHetOnderzoek", "stuk.isVoorDeInwonerRedelijkerwijsTeKrijgen"], beslissingen: [], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetInwinnenVanAdvies", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetInwinnenVanAdvies", naam: "het college van de centrumgemeente is bevoegd tot het inwinnen van advies", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente" }, regels: [{ id: "vmobw-zhe-2026/2.4/8", bepaling: "vmobw-zhe-2026/2.4/8", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "advies.isVanBelangVoorHetOnderzoek" }, { op: "feit", feit: "advies.komtVanEenGeschikteInstantie" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het inwinnen van advies", regel: 161, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 103, bestand: "plichten.regel", gebruikt: { feiten: ["advies.isVanBelangVoorHetOnderzoek", "advies.komtVanEenGeschikteInstantie"], beslissingen: [], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetOproepenEnBevragenVanDeInwoner", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetOproepenEnBevragenVanDeInwoner", naam: "het college van de centrumgemeente is bevoegd tot het oproepen en bevragen van de inwoner", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente" }, regels: [{ id: "vmobw-zhe-2026/2.5/1", bepaling: "vmobw-zhe-2026/2.5/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "oproep.kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak", bepaling: "vmobw-zhe-2026/2.5/1/a", tekst: "de oproep kan van belang zijn voor de beoordeling van de aanspraak" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het oproepen en bevragen van de inwoner", regel: 167, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 104, bestand: "plichten.regel", gebruikt: { feiten: ["oproep.kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak"], beslissingen: [], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner", naam: "het college van de centrumgemeente is bevoegd tot het laten bevragen of onderzoeken van de inwoner", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente" }, regels: [{ id: "vmobw-zhe-2026/2.5/1#2", bepaling: "vmobw-zhe-2026/2.5/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "feit", feit: "deskundigenonderzoek.kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak" }, { op: "feit", feit: "deskundigenonderzoek.gebeurtDoorAangewezenDeskundigen" }], bepaling: "vmobw-zhe-2026/2.5/1/b", tekst: "het deskundigenonderzoek kan van belang zijn voor de beoordeling van de aanspraak en gebeurt door aangewezen deskundigen" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het laten bevragen of onderzoeken van de inwoner", regel: 170, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 105, bestand: "plichten.regel", gebruikt: { feiten: ["deskundigenonderzoek.kanVanBelangZijnVoorDeBeoordelingVanDeAanspraak", "deskundigenonderzoek.gebeurtDoorAangewezenDeskundigen"], beslissingen: [], lezingen: [] } },
    { id: "collegeVanDeCentrumgemeente.isBevoegdTotHetAfleggenVanEenHuisbezoek", object: "collegeVanDeCentrumgemeente", sleutel: "isBevoegdTotHetAfleggenVanEenHuisbezoek", naam: "het college van de centrumgemeente is bevoegd tot het afleggen van een huisbezoek", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college van de centrumgemeente" }, regels: [{ id: "vmobw-zhe-2026/2.5/3", bepaling: "vmobw-zhe-2026/2.5/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner" }, { op: "niet", deel: { op: "feit", feit: "client.geeftGehoorAanDeOproep" }, tekst: "de inwoner geen gehoor aan de oproep geeft" }] }, tekst: "Het college van de centrumgemeente is bevoegd tot het afleggen van een huisbezoek", regel: 184, bestand: "nissewaard.regel" }], buitenToepassing: [], regel: 106, bestand: "plichten.regel", gebruikt: { feiten: ["collegeVanDeCentrumgemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetOproepenEnBevragenVanDeInwoner", "client.geeftGehoorAanDeOproep"], beslissingen: [], lezingen: [] } },
    { id: "plaatsing.valtBuitenDeKostenVanDeCentrumgemeente", object: "plaatsing", sleutel: "valtBuitenDeKostenVanDeCentrumgemeente", naam: "de plaatsing valt buiten de kosten van de centrumgemeente", type: { soort: "ja/nee" }, uitputtend: false, gunstig: false, regels: [{ id: "vmobw-zhe-2026/2.1/3", bepaling: "vmobw-zhe-2026/2.1/3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "plaatsing.isInDeRegio" }, { op: "niet", deel: { op: "feit", feit: "plaatsing.gebeurtMetEenGeldigeBeschikkingVanDeCentrumgemeente" }, tekst: "de plaatsing niet met een geldige beschikking van de centrumgemeente gebeurt" }] }, tekst: "De plaatsing valt buiten de kosten van de centrumgemeente", regel: 68, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Kan de centrumgemeente, ook in latere jaren, niet verantwoordelijk worden gesteld voor de kosten van deze plaatsing?", regel: 111, bestand: "plichten.regel", gebruikt: { feiten: ["plaatsing.isInDeRegio", "plaatsing.gebeurtMetEenGeldigeBeschikkingVanDeCentrumgemeente"], beslissingen: [], lezingen: [] } },
    { id: "wakendeWacht.isOpTijdAangevraagd", object: "wakendeWacht", sleutel: "isOpTijdAangevraagd", naam: "de wakende wacht is op tijd aangevraagd", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/3.6/4", bepaling: "vmobw-zhe-2026/3.6/4", soort: "grond", voorwaarde: { op: "lezing", lezing: "aanvraagVanDeWakendeWachtLigtInDeZesWeken" }, tekst: "De wakende wacht is op tijd aangevraagd", regel: 461, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de vergoeding binnen zes weken na plaatsing aangevraagd?", regel: 115, bestand: "plichten.regel", gebruikt: { feiten: ["wakendeWacht.datumVanAanvraag", "plaatsing.datum"], beslissingen: [], lezingen: ["aanvraagVanDeWakendeWachtLigtInDeZesWeken"] } },
    { id: "wakendeWacht.ingangsdatum", object: "wakendeWacht", sleutel: "ingangsdatum", naam: "ingangsdatum van de wakende wacht", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/3.6/5", bepaling: "vmobw-zhe-2026/3.6/5", soort: "waarde", voorwaarde: { op: "feit", feit: "wakendeWacht.isToegekend" }, waarde: { op: "lezing", lezing: "beginVanDeTerugwerkendeKracht", type: { soort: "datum" } }, tekst: "De ingangsdatum van de wakende wacht is het begin van de terugwerkende kracht", regel: 464, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Vanaf welke dag werkt de toekenning terug?", regel: 116, bestand: "plichten.regel", gebruikt: { feiten: ["wakendeWacht.isToegekend", "plaatsing.datum", "wakendeWacht.eersteDagVanInzet", "wakendeWacht.datumVanAanvraag"], beslissingen: [], lezingen: ["beginVanDeTerugwerkendeKracht"] } },
    { id: "wakendeWacht.dagVanEvaluatie", object: "wakendeWacht", sleutel: "dagVanEvaluatie", naam: "dag van evaluatie van de wakende wacht", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/3.6/6", bepaling: "vmobw-zhe-2026/3.6/6", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "wakendeWacht.isToegekend" }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "wakendeWacht.evaluatietermijn", type: { soort: "aantal", eenheid: "maand" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "maand" }, waarde: "3" }, type: { soort: "aantal", eenheid: "maand" } }, tekst: "de evaluatietermijn van de wakende wacht 3 maanden is" }] }, waarde: { op: "datumPlus", datum: { op: "lezing", lezing: "beginVanDeEvaluatieperiode", type: { soort: "datum" } }, aantal: 3, eenheid: "maand", type: { soort: "datum" } }, tekst: "De dag van evaluatie van de wakende wacht is het begin van de evaluatieperiode vermeerderd met 3 maanden", regel: 467, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/3.6/6#2", bepaling: "vmobw-zhe-2026/3.6/6", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "wakendeWacht.isToegekend" }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "wakendeWacht.evaluatietermijn", type: { soort: "aantal", eenheid: "maand" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "maand" }, waarde: "6" }, type: { soort: "aantal", eenheid: "maand" } }, tekst: "de evaluatietermijn van de wakende wacht 6 maanden is" }] }, waarde: { op: "datumPlus", datum: { op: "lezing", lezing: "beginVanDeEvaluatieperiode", type: { soort: "datum" } }, aantal: 6, eenheid: "maand", type: { soort: "datum" } }, tekst: "De dag van evaluatie van de wakende wacht is het begin van de evaluatieperiode vermeerderd met 6 maanden", regel: 469, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Op welke dag wordt bekeken of de wakende wacht nog nodig is?", regel: 117, bestand: "plichten.regel", gebruikt: { feiten: ["wakendeWacht.isToegekend", "wakendeWacht.evaluatietermijn", "plaatsing.datum", "wakendeWacht.eersteDagVanInzet", "wakendeWacht.datumVanToekenning"], beslissingen: [], lezingen: ["beginVanDeEvaluatieperiode"] } },
    { id: "pgbAanvraag.komtNaDeUitkomstVanHetOnderzoek", object: "pgbAanvraag", sleutel: "komtNaDeUitkomstVanHetOnderzoek", naam: "de Pgb-aanvraag komt na de uitkomst van het onderzoek", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/5.1/1#2", bepaling: "vmobw-zhe-2026/5.1/1", soort: "grond", voorwaarde: { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "pgbAanvraag.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "uitkomstVanHetOnderzoek.datum", type: { soort: "datum" } }, tekst: "de datum van de Pgb-aanvraag na de datum van de uitkomst van het onderzoek ligt" }, tekst: "De Pgb-aanvraag komt na de uitkomst van het onderzoek", regel: 479, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.1/1#3", bepaling: "vmobw-zhe-2026/5.1/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgbAanvraag.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "uitkomstVanHetOnderzoek.datum", type: { soort: "datum" } }, tekst: "de datum van de Pgb-aanvraag op de datum van de uitkomst van het onderzoek ligt" }, { op: "feit", feit: "pgbAanvraag.isDieDagLaterDanDeUitkomstVanHetOnderzoek" }] }, tekst: "De Pgb-aanvraag komt na de uitkomst van het onderzoek", regel: 481, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de aanvraag ingediend nadat bleek dat er aanspraak is?", regel: 120, bestand: "plichten.regel", gebruikt: { feiten: ["pgbAanvraag.datum", "uitkomstVanHetOnderzoek.datum", "pgbAanvraag.isDieDagLaterDanDeUitkomstVanHetOnderzoek"], beslissingen: [], lezingen: [] } },
    { id: "pgbAanvraag.komtVoorDeBeschikking", object: "pgbAanvraag", sleutel: "komtVoorDeBeschikking", naam: "de Pgb-aanvraag komt vóór de beschikking", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vmobw-zhe-2026/5.1/1#4", bepaling: "vmobw-zhe-2026/5.1/1", soort: "grond", voorwaarde: { op: "ontbreekt", feit: "beschikking.datumVanAfgifte" }, tekst: "De Pgb-aanvraag komt vóór de beschikking", regel: 484, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.1/1#5", bepaling: "vmobw-zhe-2026/5.1/1", soort: "grond", voorwaarde: { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "pgbAanvraag.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "beschikking.datumVanAfgifte", type: { soort: "datum" } }, tekst: "de datum van de Pgb-aanvraag vóór de datum van afgifte van de beschikking ligt" }, tekst: "De Pgb-aanvraag komt vóór de beschikking", regel: 485, bestand: "nissewaard.regel" }, { id: "vmobw-zhe-2026/5.1/1#6", bepaling: "vmobw-zhe-2026/5.1/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgbAanvraag.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "beschikking.datumVanAfgifte", type: { soort: "datum" } }, tekst: "de datum van de Pgb-aanvraag op de datum van afgifte van de beschikking ligt" }, { op: "feit", feit: "pgbAanvraag.isDieDagEerderDanDeBeschikking" }] }, tekst: "De Pgb-aanvraag komt vóór de beschikking", regel: 487, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de aanvraag ingediend voordat de beschikking is afgegeven?", regel: 121, bestand: "plichten.regel", gebruikt: { feiten: ["beschikking.datumVanAfgifte", "pgbAanvraag.datum", "pgbAanvraag.isDieDagEerderDanDeBeschikking"], beslissingen: [], lezingen: [] } },
    { id: "pgbAanvraag.isOpTijdIngediend", object: "pgbAanvraag", sleutel: "isOpTijdIngediend", naam: "de Pgb-aanvraag is op tijd ingediend", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "vmobw-zhe-2026/5.1/1", bepaling: "vmobw-zhe-2026/5.1/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "pgbAanvraag.komtNaDeUitkomstVanHetOnderzoek" }, { op: "beslissing", beslissing: "pgbAanvraag.komtVoorDeBeschikking" }] }, tekst: "De Pgb-aanvraag is op tijd ingediend", regel: 477, bestand: "nissewaard.regel" }], buitenToepassing: [], vraag: "Is de aanvraag voor een Pgb op een goed moment ingediend?", regel: 122, bestand: "plichten.regel", gebruikt: { feiten: ["pgbAanvraag.datum", "uitkomstVanHetOnderzoek.datum", "pgbAanvraag.isDieDagLaterDanDeUitkomstVanHetOnderzoek", "beschikking.datumVanAfgifte", "pgbAanvraag.isDieDagEerderDanDeBeschikking"], beslissingen: ["pgbAanvraag.komtNaDeUitkomstVanHetOnderzoek", "pgbAanvraag.komtVoorDeBeschikking"], lezingen: [] } },
    { id: "afwijken.opGrondVan[11.1/1]", object: "afwijken", sleutel: "opGrondVan[11.1/1]", naam: "bevoegd tot afwijken op grond van artikel 11.1, eerste lid", type: { soort: "ja/nee" }, uitputtend: true, door: "het college van de centrumgemeente", regels: [{ id: "vmobw-zhe-2026/11.1/1[11.1/1]", bepaling: "vmobw-zhe-2026/11.1/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "zaak.erIsSprakeVanEenBijzonderGeval", bepaling: "vmobw-zhe-2026/11.1/1/•1", tekst: "er is sprake van een bijzonder geval" }, { op: "feit", feit: "afwijking.hoortBijDeVerstrekking", bepaling: "vmobw-zhe-2026/11.1/1/•2", tekst: "de afwijking hoort bij de verstrekking" }, { op: "lezing", lezing: "erWordtAfgewekenVoorEenBeschermdeWoonvorm", bepaling: "vmobw-zhe-2026/11.1/1/•3", tekst: "er wordt afgeweken voor een beschermde woonvorm" }, { op: "feit", feit: "zaak.erIsSprakeVanOnbillijkheidVanOverwegendeAard", bepaling: "vmobw-zhe-2026/11.1/1/•4", tekst: "er is sprake van onbillijkheid van overwegende aard" }] }, tekst: "het college van de centrumgemeente kan ten gunste van de inwoner afwijken van deze verordening en de daarop gebaseerde regels", regel: 122, bestand: "hoofdstuk-11.regel" }], buitenToepassing: [], regel: 122, bestand: "hoofdstuk-11.regel", gebruikt: { feiten: ["zaak.erIsSprakeVanEenBijzonderGeval", "afwijking.hoortBijDeVerstrekking", "zaak.erIsSprakeVanOnbillijkheidVanOverwegendeAard", "afwijking.voorziening"], beslissingen: [], lezingen: ["erWordtAfgewekenVoorEenBeschermdeWoonvorm"] } },
  ],
  afwijkgronden: [
    { aard: "bevoegdheid", beslissing: "afwijken.opGrondVan[11.1/1]", bepaling: "vmobw-zhe-2026/11.1/1", tekst: "het college van de centrumgemeente kan ten gunste van de inwoner afwijken van deze verordening en de daarop gebaseerde regels", door: "het college van de centrumgemeente", richting: "ten gunste", van: ["vmobw-zhe-2026"], regel: 122, bestand: "hoofdstuk-11.regel" },
  ],
  verwerkingen: [
    { id: "vmobw-zhe-2026/verwerking/beoordelenEnVerstrekkenVanEenBeschermdeWoonvorm", naam: "beoordelen en verstrekken van een beschermde woonvorm", doel: "Beoordelen of de inwoner een beschermde woonvorm, een vergoeding of een Pgb krijgt, en die verstrekken.", grondslag: ["artikel 6, eerste lid, onderdeel e, van de AVG", "artikel 5.1.1 van de Wmo 2015"], bijzonder: ["artikel 9, tweede lid, onderdeel h, van de AVG", "artikel 5.1.1 van de Wmo 2015"], strafrechtelijk: ["artikel 33, tweede lid, van de UAVG"], door: ["het college van de centrumgemeente", "het college van de woongemeente", "het college van de gemeente van de melding"], regel: 13, bestand: "begrippen.regel" },
  ],
};

/** ontvanger van de melding · Bij wie wordt de melding gedaan? */
const meldingOntvanger = maakEvaluator<Zaak, Organen>(model, "melding.ontvanger", kern_meldingOntvanger, isGeldig, doorstaatControles);

/** de melding kan worden doorgestuurd · Kan de melding naar de centrumgemeente worden doorgestuurd? */
const meldingKanWordenDoorgestuurd = maakEvaluator<Zaak, boolean>(model, "melding.kanWordenDoorgestuurd", kern_meldingKanWordenDoorgestuurd, isGeldig, doorstaatControles);

/** de melding vereist een eerste screening · Is een eerste screening nodig? */
const meldingVereistEenEersteScreening = maakEvaluator<Zaak, boolean>(model, "melding.vereistEenEersteScreening", kern_meldingVereistEenEersteScreening, isGeldig, doorstaatControles);

/** de melding wordt ingediend als melding beschermde woonvorm · Gaat de melding als melding beschermde woonvorm naar de centrumgemeente? */
const meldingWordtIngediendAlsMeldingBeschermdeWoonvorm = maakEvaluator<Zaak, boolean>(model, "melding.wordtIngediendAlsMeldingBeschermdeWoonvorm", kern_meldingWordtIngediendAlsMeldingBeschermdeWoonvorm, isGeldig, doorstaatControles);

/** de melding wordt door de gemeente van de melding verder afgehandeld · Handelt de gemeente van de melding de melding zelf verder af? */
const meldingWordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld = maakEvaluator<Zaak, boolean>(model, "melding.wordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld", kern_meldingWordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld, isGeldig, doorstaatControles);

/** de melding mag met voorrang worden afgehandeld · Mag het college deze melding vóór andere behandelen? */
const meldingMagMetVoorrangWordenAfgehandeld = maakEvaluator<Zaak, boolean>(model, "melding.magMetVoorrangWordenAfgehandeld", kern_meldingMagMetVoorrangWordenAfgehandeld, isGeldig, doorstaatControles);

/** het stuk wordt bij de inwoner opgevraagd · Vraagt het college de inwoner om dit stuk? */
const stukWordtBijDeInwonerOpgevraagd = maakEvaluator<Zaak, boolean>(model, "stuk.wordtBijDeInwonerOpgevraagd", kern_stukWordtBijDeInwonerOpgevraagd, isGeldig, doorstaatControles);

/** het identificatiedocument wordt gevraagd · Vraagt het college de inwoner om een identificatiedocument? */
const identificatiedocumentWordtGevraagd = maakEvaluator<Zaak, boolean>(model, "identificatiedocument.wordtGevraagd", kern_identificatiedocumentWordtGevraagd, isGeldig, doorstaatControles);

/** het onderzoek vereist een aanvullend onderzoek · Is een aanvullend onderzoek nodig? */
const onderzoekVereistEenAanvullendOnderzoek = maakEvaluator<Zaak, boolean>(model, "onderzoek.vereistEenAanvullendOnderzoek", kern_onderzoekVereistEenAanvullendOnderzoek, isGeldig, doorstaatControles);

/** de maatwerkvoorziening mag wegens een afgewezen oplossing worden geweigerd · Is het college bevoegd te weigeren omdat een eigen oplossing wordt afgewezen? */
const maatwerkvoorzieningMagWegensEenAfgewezenOplossingWordenGeweigerd = maakEvaluator<Zaak, boolean>(model, "maatwerkvoorziening.magWegensEenAfgewezenOplossingWordenGeweigerd", kern_maatwerkvoorzieningMagWegensEenAfgewezenOplossingWordenGeweigerd, isGeldig, doorstaatControles);

/** het onderzoeksverslag is volledig · Bevat het onderzoeksverslag alles wat erin hoort? */
const onderzoeksverslagIsVolledig = maakEvaluator<Zaak, boolean>(model, "onderzoeksverslag.isVolledig", kern_onderzoeksverslagIsVolledig, isGeldig, doorstaatControles);

/** het onderzoeksverslag geldt als aanvraag · Geldt het onderzoeksverslag als aanvraag? */
const onderzoeksverslagGeldtAlsAanvraag = maakEvaluator<Zaak, boolean>(model, "onderzoeksverslag.geldtAlsAanvraag", kern_onderzoeksverslagGeldtAlsAanvraag, isGeldig, doorstaatControles);

/** peildatum van de diagnose · Op welke dag mag de diagnose niet ouder zijn dan vijf jaar? */
const diagnosePeildatum = maakEvaluator<Zaak, string>(model, "diagnose.peildatum", kern_diagnosePeildatum, isGeldig, doorstaatControles);

/** de diagnose is bruikbaar · Is de diagnose recent genoeg, of is onderbouwd dat er niets is veranderd? */
const diagnoseIsBruikbaar = maakEvaluator<Zaak, boolean>(model, "diagnose.isBruikbaar", kern_diagnoseIsBruikbaar, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de omschrijving van de eerste screening · Past de situatie van de inwoner bij de omschrijving van de eerste screening? */
const clientVoldoetAanDeOmschrijvingVanDeEersteScreening = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeOmschrijvingVanDeEersteScreening", kern_clientVoldoetAanDeOmschrijvingVanDeEersteScreening, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot begeleid wonen voor gezinnen · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_begeleid_wonen_voor_gezinnen = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[begeleid wonen voor gezinnen]", kern_clientHeeftToegangTot_begeleid_wonen_voor_gezinnen, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot begeleid wonen · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_begeleid_wonen = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[begeleid wonen]", kern_clientHeeftToegangTot_begeleid_wonen, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot beschermd verblijf intensief · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_beschermd_verblijf_intensief = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[beschermd verblijf intensief]", kern_clientHeeftToegangTot_beschermd_verblijf_intensief, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot beschermd verblijf regulier · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_beschermd_verblijf_regulier = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[beschermd verblijf regulier]", kern_clientHeeftToegangTot_beschermd_verblijf_regulier, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot beschermd verblijf semimuraal · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_beschermd_verblijf_semimuraal = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[beschermd verblijf semimuraal]", kern_clientHeeftToegangTot_beschermd_verblijf_semimuraal, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot beschermd verblijf specialistisch · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_beschermd_verblijf_specialistisch = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[beschermd verblijf specialistisch]", kern_clientHeeftToegangTot_beschermd_verblijf_specialistisch, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot individuele begeleiding plus · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_individuele_begeleiding_plus = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[individuele begeleiding plus]", kern_clientHeeftToegangTot_individuele_begeleiding_plus, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot safehouse · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_safehouse = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[safehouse]", kern_clientHeeftToegangTot_safehouse, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot time-out · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_time_out = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[time-out]", kern_clientHeeftToegangTot_time_out, isGeldig, doorstaatControles);

/** de cliënt heeft toegang tot uitstroombegeleiding · Is de voorziening voor deze inwoner toegankelijk? */
const clientHeeftToegangTot_uitstroombegeleiding = maakEvaluator<Zaak, boolean>(model, "client.heeftToegangTot[uitstroombegeleiding]", kern_clientHeeftToegangTot_uitstroombegeleiding, isGeldig, doorstaatControles);

/** de cliënt heeft een voorliggende voorziening · Is er een voorziening uit een andere wet die voorgaat? */
const clientHeeftEenVoorliggendeVoorziening = maakEvaluator<Zaak, boolean>(model, "client.heeftEenVoorliggendeVoorziening", kern_clientHeeftEenVoorliggendeVoorziening, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de algemene criteria */
const clientVoldoetAanDeAlgemeneCriteria = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeAlgemeneCriteria", kern_clientVoldoetAanDeAlgemeneCriteria, isGeldig, doorstaatControles);

/** de cliënt verblijft thuis met een indicatie of wachtlijstbeschikking */
const clientVerblijftThuisMetEenIndicatieOfWachtlijstbeschikking = maakEvaluator<Zaak, boolean>(model, "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking", kern_clientVerblijftThuisMetEenIndicatieOfWachtlijstbeschikking, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor begeleid wonen voor gezinnen */
const clientVoldoetAanDeCriteriaVoor_begeleid_wonen_voor_gezinnen = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]", kern_clientVoldoetAanDeCriteriaVoor_begeleid_wonen_voor_gezinnen, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor begeleid wonen */
const clientVoldoetAanDeCriteriaVoor_begeleid_wonen = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[begeleid wonen]", kern_clientVoldoetAanDeCriteriaVoor_begeleid_wonen, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor beschermd verblijf intensief */
const clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_intensief = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]", kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_intensief, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor beschermd verblijf regulier */
const clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_regulier = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]", kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_regulier, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor beschermd verblijf semimuraal */
const clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_semimuraal = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]", kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_semimuraal, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor beschermd verblijf specialistisch */
const clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_specialistisch = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]", kern_clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_specialistisch, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor individuele begeleiding plus */
const clientVoldoetAanDeCriteriaVoor_individuele_begeleiding_plus = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]", kern_clientVoldoetAanDeCriteriaVoor_individuele_begeleiding_plus, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor safehouse */
const clientVoldoetAanDeCriteriaVoor_safehouse = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[safehouse]", kern_clientVoldoetAanDeCriteriaVoor_safehouse, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor time-out */
const clientVoldoetAanDeCriteriaVoor_time_out = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[time-out]", kern_clientVoldoetAanDeCriteriaVoor_time_out, isGeldig, doorstaatControles);

/** de cliënt voldoet aan de criteria voor uitstroombegeleiding */
const clientVoldoetAanDeCriteriaVoor_uitstroombegeleiding = maakEvaluator<Zaak, boolean>(model, "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]", kern_clientVoldoetAanDeCriteriaVoor_uitstroombegeleiding, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op begeleid wonen voor gezinnen */
const clientHeeftAanspraakOp_begeleid_wonen_voor_gezinnen = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[begeleid wonen voor gezinnen]", kern_clientHeeftAanspraakOp_begeleid_wonen_voor_gezinnen, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op begeleid wonen */
const clientHeeftAanspraakOp_begeleid_wonen = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[begeleid wonen]", kern_clientHeeftAanspraakOp_begeleid_wonen, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op beschermd verblijf intensief */
const clientHeeftAanspraakOp_beschermd_verblijf_intensief = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[beschermd verblijf intensief]", kern_clientHeeftAanspraakOp_beschermd_verblijf_intensief, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op beschermd verblijf regulier */
const clientHeeftAanspraakOp_beschermd_verblijf_regulier = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[beschermd verblijf regulier]", kern_clientHeeftAanspraakOp_beschermd_verblijf_regulier, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op beschermd verblijf semimuraal */
const clientHeeftAanspraakOp_beschermd_verblijf_semimuraal = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[beschermd verblijf semimuraal]", kern_clientHeeftAanspraakOp_beschermd_verblijf_semimuraal, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op beschermd verblijf specialistisch */
const clientHeeftAanspraakOp_beschermd_verblijf_specialistisch = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[beschermd verblijf specialistisch]", kern_clientHeeftAanspraakOp_beschermd_verblijf_specialistisch, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op individuele begeleiding plus */
const clientHeeftAanspraakOp_individuele_begeleiding_plus = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[individuele begeleiding plus]", kern_clientHeeftAanspraakOp_individuele_begeleiding_plus, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op safehouse */
const clientHeeftAanspraakOp_safehouse = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[safehouse]", kern_clientHeeftAanspraakOp_safehouse, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op time-out */
const clientHeeftAanspraakOp_time_out = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[time-out]", kern_clientHeeftAanspraakOp_time_out, isGeldig, doorstaatControles);

/** de cliënt heeft aanspraak op uitstroombegeleiding */
const clientHeeftAanspraakOp_uitstroombegeleiding = maakEvaluator<Zaak, boolean>(model, "client.heeftAanspraakOp[uitstroombegeleiding]", kern_clientHeeftAanspraakOp_uitstroombegeleiding, isGeldig, doorstaatControles);

/** de cliënt komt in aanmerking voor aanvullende vergoeding begeleid wonen */
const clientKomtInAanmerkingVoor_aanvullende_vergoeding_begeleid_wonen = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoor[aanvullende vergoeding begeleid wonen]", kern_clientKomtInAanmerkingVoor_aanvullende_vergoeding_begeleid_wonen, isGeldig, doorstaatControles);

/** de cliënt komt in aanmerking voor aanvullende vergoeding safehouse 24/7 */
const clientKomtInAanmerkingVoor_aanvullende_vergoeding_safehouse_24_7 = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoor[aanvullende vergoeding safehouse 24/7]", kern_clientKomtInAanmerkingVoor_aanvullende_vergoeding_safehouse_24_7, isGeldig, doorstaatControles);

/** de cliënt komt in aanmerking voor aanvullende vergoeding voor gezinnen */
const clientKomtInAanmerkingVoor_aanvullende_vergoeding_voor_gezinnen = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoor[aanvullende vergoeding voor gezinnen]", kern_clientKomtInAanmerkingVoor_aanvullende_vergoeding_voor_gezinnen, isGeldig, doorstaatControles);

/** de cliënt komt in aanmerking voor aanvullende vergoeding wakende wacht */
const clientKomtInAanmerkingVoor_aanvullende_vergoeding_wakende_wacht = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoor[aanvullende vergoeding wakende wacht]", kern_clientKomtInAanmerkingVoor_aanvullende_vergoeding_wakende_wacht, isGeldig, doorstaatControles);

/** de cliënt komt in aanmerking voor dagbesteding */
const clientKomtInAanmerkingVoor_dagbesteding = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoor[dagbesteding]", kern_clientKomtInAanmerkingVoor_dagbesteding, isGeldig, doorstaatControles);

/** de cliënt komt in aanmerking voor vervoer naar dagbesteding */
const clientKomtInAanmerkingVoor_vervoer_naar_dagbesteding = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoor[vervoer naar dagbesteding]", kern_clientKomtInAanmerkingVoor_vervoer_naar_dagbesteding, isGeldig, doorstaatControles);

/** de cliënt komt in aanmerking voor een Pgb · Kan wie aanspraak heeft, de voorziening als Pgb krijgen? */
const clientKomtInAanmerkingVoorEenPgb = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoorEenPgb", kern_clientKomtInAanmerkingVoorEenPgb, isGeldig, doorstaatControles);

/** de cliënt is een bijdrage verschuldigd · Is op grond van deze verordening een bijdrage verschuldigd? */
const clientIsEenBijdrageVerschuldigd = maakEvaluator<Zaak, boolean>(model, "client.isEenBijdrageVerschuldigd", kern_clientIsEenBijdrageVerschuldigd, isGeldig, doorstaatControles);

/** er is gevaar voor iemand · Is er direct gevaar voor de cliënt of voor anderen? */
const erIsGevaarVoorIemand = maakEvaluator<Zaak, boolean>(model, "zaak.erIsGevaarVoorIemand", kern_erIsGevaarVoorIemand, isGeldig, doorstaatControles);

/** hoogte van het Pgb formele zorg · Hoe hoog is het Pgb voor formele zorg? */
const pgbFormeleZorgHoogte = maakEvaluator<Zaak, string>(model, "pgbFormeleZorg.hoogte", kern_pgbFormeleZorgHoogte, isGeldig, doorstaatControles);

/** hoogte van het Pgb informele zorg · Van welk bedrag per uur gaat het Pgb voor informele zorg uit? */
const pgbInformeleZorgHoogte = maakEvaluator<Zaak, string>(model, "pgbInformeleZorg.hoogte", kern_pgbInformeleZorgHoogte, isGeldig, doorstaatControles);

/** hoogte van de bijdrage · Hoe hoog is de bijdrage? */
const bijdrageHoogte = maakEvaluator<Zaak, string>(model, "bijdrage.hoogte", kern_bijdrageHoogte, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is verplicht tot het herzien van het oude besluit */
const collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit, isGeldig, doorstaatControles);

/** begin van de plicht tot het herzien van het oude besluit */
const plichtTotHetHerzienVanHetOudeBesluitBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetHerzienVanHetOudeBesluit.begin", kern_plichtTotHetHerzienVanHetOudeBesluitBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het herzien van het oude besluit */
const plichtTotHetHerzienVanHetOudeBesluitLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag", kern_plichtTotHetHerzienVanHetOudeBesluitLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het herzien van het oude besluit */
const plichtTotHetHerzienVanHetOudeBesluitToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetHerzienVanHetOudeBesluit.toestand", kern_plichtTotHetHerzienVanHetOudeBesluitToestand, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is verplicht tot het omzetten van het oude besluit */
const collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit, isGeldig, doorstaatControles);

/** begin van de plicht tot het omzetten van het oude besluit */
const plichtTotHetOmzettenVanHetOudeBesluitBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetOmzettenVanHetOudeBesluit.begin", kern_plichtTotHetOmzettenVanHetOudeBesluitBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het omzetten van het oude besluit */
const plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag", kern_plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het omzetten van het oude besluit */
const plichtTotHetOmzettenVanHetOudeBesluitToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetOmzettenVanHetOudeBesluit.toestand", kern_plichtTotHetOmzettenVanHetOudeBesluitToestand, isGeldig, doorstaatControles);

/** toe te passen recht van de aanvraag · Op grond van welke verordening wordt de aanvraag afgehandeld? */
const aanvraagToeTePassenRecht = maakEvaluator<Zaak, ToeTePassenRecht>(model, "aanvraag.toeTePassenRecht", kern_aanvraagToeTePassenRecht, isGeldig, doorstaatControles);

/** het oude besluit valt onder het overgangsrecht · Blijft het besluit voorlopig van kracht? */
const oudeBesluitValtOnderHetOvergangsrecht = maakEvaluator<Zaak, boolean>(model, "oudeBesluit.valtOnderHetOvergangsrecht", kern_oudeBesluitValtOnderHetOvergangsrecht, isGeldig, doorstaatControles);

/** het oude besluit loopt door na 2026 · Loopt het besluit door na 31 december 2026? */
const oudeBesluitLooptDoorNa2026 = maakEvaluator<Zaak, boolean>(model, "oudeBesluit.looptDoorNa2026", kern_oudeBesluitLooptDoorNa2026, isGeldig, doorstaatControles);

/** laatste dag van het oude besluit · Tot en met welke dag blijft het besluit van kracht? */
const oudeBesluitLaatsteDag = maakEvaluator<Zaak, string>(model, "oudeBesluit.laatsteDag", kern_oudeBesluitLaatsteDag, isGeldig, doorstaatControles);

/** toe te passen recht van het bezwaarschrift · Op grond van welke verordening wordt het bezwaarschrift afgehandeld? */
const bezwaarschriftToeTePassenRecht = maakEvaluator<Zaak, ToeTePassenRecht>(model, "bezwaarschrift.toeTePassenRecht", kern_bezwaarschriftToeTePassenRecht, isGeldig, doorstaatControles);

/** bevoegd tot afwijken op grond van artikel 11.1, eerste lid */
const afwijkenOpGrondVan_11_1_1_ = maakEvaluator<Zaak, boolean>(model, "afwijken.opGrondVan[11.1/1]", kern_afwijkenOpGrondVan_11_1_1_, isGeldig, doorstaatControles);

/** begin van de plicht tot het melden van de afwezigheid */
const plichtTotHetMeldenVanDeAfwezigheidBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetMeldenVanDeAfwezigheid.begin", kern_plichtTotHetMeldenVanDeAfwezigheidBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het melden van de afwezigheid */
const plichtTotHetMeldenVanDeAfwezigheidLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag", kern_plichtTotHetMeldenVanDeAfwezigheidLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het melden van de afwezigheid */
const plichtTotHetMeldenVanDeAfwezigheidToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetMeldenVanDeAfwezigheid.toestand", kern_plichtTotHetMeldenVanDeAfwezigheidToestand, isGeldig, doorstaatControles);

/** de zorgaanbieder is verplicht tot het melden van de afwezigheid */
const zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid = maakEvaluator<Zaak, boolean>(model, "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid", kern_zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is verplicht tot het opnieuw toetsen van de noodzaak */
const collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwToetsenVanDeNoodzaak = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwToetsenVanDeNoodzaak, isGeldig, doorstaatControles);

/** begin van de plicht tot het opnieuw toetsen van de noodzaak */
const plichtTotHetOpnieuwToetsenVanDeNoodzaakBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetOpnieuwToetsenVanDeNoodzaak.begin", kern_plichtTotHetOpnieuwToetsenVanDeNoodzaakBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het opnieuw toetsen van de noodzaak */
const plichtTotHetOpnieuwToetsenVanDeNoodzaakLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetOpnieuwToetsenVanDeNoodzaak.laatsteDag", kern_plichtTotHetOpnieuwToetsenVanDeNoodzaakLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het opnieuw toetsen van de noodzaak */
const plichtTotHetOpnieuwToetsenVanDeNoodzaakToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetOpnieuwToetsenVanDeNoodzaak.toestand", kern_plichtTotHetOpnieuwToetsenVanDeNoodzaakToestand, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is verplicht tot het opnieuw indiceren van de inwoner */
const collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwIndicerenVanDeInwoner = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwIndicerenVanDeInwoner", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwIndicerenVanDeInwoner, isGeldig, doorstaatControles);

/** begin van de plicht tot het opnieuw indiceren van de inwoner */
const plichtTotHetOpnieuwIndicerenVanDeInwonerBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetOpnieuwIndicerenVanDeInwoner.begin", kern_plichtTotHetOpnieuwIndicerenVanDeInwonerBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het opnieuw indiceren van de inwoner */
const plichtTotHetOpnieuwIndicerenVanDeInwonerLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetOpnieuwIndicerenVanDeInwoner.laatsteDag", kern_plichtTotHetOpnieuwIndicerenVanDeInwonerLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het opnieuw indiceren van de inwoner */
const plichtTotHetOpnieuwIndicerenVanDeInwonerToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetOpnieuwIndicerenVanDeInwoner.toestand", kern_plichtTotHetOpnieuwIndicerenVanDeInwonerToestand, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het bovenaan de wachtlijst plaatsen van de inwoner */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het aanpassen of beëindigen van de beschikking */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het toeleiden van de inwoner naar een andere aanbieder */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het stopzetten van de indicatie */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetStopzettenVanDeIndicatie = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetStopzettenVanDeIndicatie", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetStopzettenVanDeIndicatie, isGeldig, doorstaatControles);

/** een verblijfsweek telt te weinig etmalen · Was de inwoner die week minder dan vijf etmalen in de accommodatie? */
const verblijfsweekTeltTeWeinigEtmalen = maakElementevaluator<Zaak, boolean>(model, "verblijfsweek.teltTeWeinigEtmalen", kern_verblijfsweekTeltTeWeinigEtmalen, isGeldig, doorstaatControles);

/** aaneengesloten afwezigheid van de cliënt · Hoeveel dagen achtereen was de inwoner afwezig door opname of detentie? */
const clientAaneengeslotenAfwezigheid = maakEvaluator<Zaak, number>(model, "client.aaneengeslotenAfwezigheid", kern_clientAaneengeslotenAfwezigheid, isGeldig, doorstaatControles);

/** opgetelde afwezigheid van de cliënt · En als een tweede periode kort daarna erbij wordt opgeteld? */
const clientOpgeteldeAfwezigheid = maakEvaluator<Zaak, number>(model, "client.opgeteldeAfwezigheid", kern_clientOpgeteldeAfwezigheid, isGeldig, doorstaatControles);

/** vakantiedagen van de cliënt · Hoeveel dagen was de inwoner dit kalenderjaar afwezig wegens vakantie? */
const clientVakantiedagen = maakEvaluator<Zaak, number>(model, "client.vakantiedagen", kern_clientVakantiedagen, isGeldig, doorstaatControles);

/** de cliënt is te lang afwezig door opname of detentie · Is de inwoner langer dan 42 dagen afwezig door opname of detentie? */
const clientIsTeLangAfwezigDoorOpnameOfDetentie = maakEvaluator<Zaak, boolean>(model, "client.isTeLangAfwezigDoorOpnameOfDetentie", kern_clientIsTeLangAfwezigDoorOpnameOfDetentie, isGeldig, doorstaatControles);

/** de cliënt is te lang afwezig wegens vakantie · Is de inwoner dit kalenderjaar meer dan 28 dagen afwezig wegens vakantie? */
const clientIsTeLangAfwezigWegensVakantie = maakEvaluator<Zaak, boolean>(model, "client.isTeLangAfwezigWegensVakantie", kern_clientIsTeLangAfwezigWegensVakantie, isGeldig, doorstaatControles);

/** de beschikking wordt opgeschort · Wordt de beschikking opgeschort wegens afwezigheid? */
const beschikkingWordtOpgeschort = maakEvaluator<Zaak, boolean>(model, "beschikking.wordtOpgeschort", kern_beschikkingWordtOpgeschort, isGeldig, doorstaatControles);

/** de plek mag worden vrijgegeven · Hoeft de plek niet langer te worden vrijgehouden? */
const plekMagWordenVrijgegeven = maakEvaluator<Zaak, boolean>(model, "plek.magWordenVrijgegeven", kern_plekMagWordenVrijgegeven, isGeldig, doorstaatControles);

/** de wijziging moet worden gemeld · Moet de zorgaanbieder, de inwoner of de vertegenwoordiger de wijziging melden? */
const wijzigingMoetWordenGemeld = maakEvaluator<Zaak, boolean>(model, "wijziging.moetWordenGemeld", kern_wijzigingMoetWordenGemeld, isGeldig, doorstaatControles);

/** het college van de woongemeente is verplicht tot het bevestigen van de ontvangst van de melding */
const collegeVanDeWoongemeenteIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding = maakEvaluator<Zaak, boolean>(model, "collegeVanDeWoongemeente.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding", kern_collegeVanDeWoongemeenteIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding, isGeldig, doorstaatControles);

/** begin van de plicht tot het bevestigen van de ontvangst van de melding */
const plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.begin", kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het bevestigen van de ontvangst van de melding */
const plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.laatsteDag", kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het bevestigen van de ontvangst van de melding */
const plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand", kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is verplicht tot het uitvoeren van het onderzoek */
const collegeVanDeCentrumgemeenteIsVerplichtTotHetUitvoerenVanHetOnderzoek = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isVerplichtTotHetUitvoerenVanHetOnderzoek", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetUitvoerenVanHetOnderzoek, isGeldig, doorstaatControles);

/** begin van de plicht tot het uitvoeren van het onderzoek */
const plichtTotHetUitvoerenVanHetOnderzoekBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetUitvoerenVanHetOnderzoek.begin", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het uitvoeren van het onderzoek */
const plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het uitvoeren van het onderzoek */
const plichtTotHetUitvoerenVanHetOnderzoekToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetUitvoerenVanHetOnderzoek.toestand", kern_plichtTotHetUitvoerenVanHetOnderzoekToestand, isGeldig, doorstaatControles);

/** de cliënt is verplicht tot het meewerken aan de oproep */
const clientIsVerplichtTotHetMeewerkenAanDeOproep = maakEvaluator<Zaak, boolean>(model, "client.isVerplichtTotHetMeewerkenAanDeOproep", kern_clientIsVerplichtTotHetMeewerkenAanDeOproep, isGeldig, doorstaatControles);

/** begin van de plicht tot het meewerken aan de oproep */
const plichtTotHetMeewerkenAanDeOproepBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetMeewerkenAanDeOproep.begin", kern_plichtTotHetMeewerkenAanDeOproepBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het meewerken aan de oproep */
const plichtTotHetMeewerkenAanDeOproepLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetMeewerkenAanDeOproep.laatsteDag", kern_plichtTotHetMeewerkenAanDeOproepLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het meewerken aan de oproep */
const plichtTotHetMeewerkenAanDeOproepToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetMeewerkenAanDeOproep.toestand", kern_plichtTotHetMeewerkenAanDeOproepToestand, isGeldig, doorstaatControles);

/** de cliënt is verplicht tot het meewerken aan de bevraging of het onderzoek */
const clientIsVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek = maakEvaluator<Zaak, boolean>(model, "client.isVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek", kern_clientIsVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek, isGeldig, doorstaatControles);

/** begin van de plicht tot het meewerken aan de bevraging of het onderzoek */
const plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.begin", kern_plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het meewerken aan de bevraging of het onderzoek */
const plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.laatsteDag", kern_plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het meewerken aan de bevraging of het onderzoek */
const plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.toestand", kern_plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekToestand, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is verplicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag */
const collegeVanDeCentrumgemeenteIsVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag, isGeldig, doorstaatControles);

/** begin van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag */
const plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.begin", kern_plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag */
const plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.laatsteDag", kern_plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het toevoegen van de opmerkingen aan het onderzoeksverslag */
const plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.toestand", kern_plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagToestand, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is verplicht tot het verstrekken van het aangepaste onderzoeksverslag */
const collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag", kern_collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag, isGeldig, doorstaatControles);

/** begin van de plicht tot het verstrekken van het aangepaste onderzoeksverslag */
const plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het verstrekken van het aangepaste onderzoeksverslag */
const plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het verstrekken van het aangepaste onderzoeksverslag */
const plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand", kern_plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagToestand, isGeldig, doorstaatControles);

/** de cliënt is verplicht tot het terugsturen van het ondertekende onderzoeksverslag */
const clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag = maakEvaluator<Zaak, boolean>(model, "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag", kern_clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag, isGeldig, doorstaatControles);

/** begin van de plicht tot het terugsturen van het ondertekende onderzoeksverslag */
const plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het terugsturen van het ondertekende onderzoeksverslag */
const plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het terugsturen van het ondertekende onderzoeksverslag */
const plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand", kern_plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagToestand, isGeldig, doorstaatControles);

/** de cliënt is verplicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag */
const clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag = maakEvaluator<Zaak, boolean>(model, "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag", kern_clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag, isGeldig, doorstaatControles);

/** begin van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag */
const plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag */
const plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het vermelden van akkoord en aanvraag bij het onderzoeksverslag */
const plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand", kern_plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagToestand, isGeldig, doorstaatControles);

/** het college van de gemeente van de melding is verplicht tot het informeren over cliëntondersteuning */
const collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetInformerenOverClientondersteuning = maakEvaluator<Zaak, boolean>(model, "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetInformerenOverClientondersteuning", kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetInformerenOverClientondersteuning, isGeldig, doorstaatControles);

/** begin van de plicht tot het informeren over cliëntondersteuning */
const plichtTotHetInformerenOverClientondersteuningBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetInformerenOverClientondersteuning.begin", kern_plichtTotHetInformerenOverClientondersteuningBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het informeren over cliëntondersteuning */
const plichtTotHetInformerenOverClientondersteuningLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetInformerenOverClientondersteuning.laatsteDag", kern_plichtTotHetInformerenOverClientondersteuningLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het informeren over cliëntondersteuning */
const plichtTotHetInformerenOverClientondersteuningToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetInformerenOverClientondersteuning.toestand", kern_plichtTotHetInformerenOverClientondersteuningToestand, isGeldig, doorstaatControles);

/** het college van de gemeente van de melding is verplicht tot het bieden van cliëntondersteuning */
const collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetBiedenVanClientondersteuning = maakEvaluator<Zaak, boolean>(model, "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetBiedenVanClientondersteuning", kern_collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetBiedenVanClientondersteuning, isGeldig, doorstaatControles);

/** begin van de plicht tot het bieden van cliëntondersteuning */
const plichtTotHetBiedenVanClientondersteuningBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetBiedenVanClientondersteuning.begin", kern_plichtTotHetBiedenVanClientondersteuningBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het bieden van cliëntondersteuning */
const plichtTotHetBiedenVanClientondersteuningLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetBiedenVanClientondersteuning.laatsteDag", kern_plichtTotHetBiedenVanClientondersteuningLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het bieden van cliëntondersteuning */
const plichtTotHetBiedenVanClientondersteuningToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetBiedenVanClientondersteuning.toestand", kern_plichtTotHetBiedenVanClientondersteuningToestand, isGeldig, doorstaatControles);

/** de centrale Toegang is verplicht tot het voeren van het voorlichtingsgesprek over een Pgb */
const centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb = maakEvaluator<Zaak, boolean>(model, "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb", kern_centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb, isGeldig, doorstaatControles);

/** begin van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb */
const plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.begin", kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb */
const plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag", kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het voeren van het voorlichtingsgesprek over een Pgb */
const plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand", kern_plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbToestand, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het vragen om stukken tijdens het gesprek */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetVragenOmStukkenTijdensHetGesprek = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetVragenOmStukkenTijdensHetGesprek", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetVragenOmStukkenTijdensHetGesprek, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het inwinnen van advies */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetInwinnenVanAdvies = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetInwinnenVanAdvies", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetInwinnenVanAdvies, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het oproepen en bevragen van de inwoner */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetOproepenEnBevragenVanDeInwoner = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetOproepenEnBevragenVanDeInwoner", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetOproepenEnBevragenVanDeInwoner, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het laten bevragen of onderzoeken van de inwoner */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner, isGeldig, doorstaatControles);

/** het college van de centrumgemeente is bevoegd tot het afleggen van een huisbezoek */
const collegeVanDeCentrumgemeenteIsBevoegdTotHetAfleggenVanEenHuisbezoek = maakEvaluator<Zaak, boolean>(model, "collegeVanDeCentrumgemeente.isBevoegdTotHetAfleggenVanEenHuisbezoek", kern_collegeVanDeCentrumgemeenteIsBevoegdTotHetAfleggenVanEenHuisbezoek, isGeldig, doorstaatControles);

/** de plaatsing valt buiten de kosten van de centrumgemeente · Kan de centrumgemeente, ook in latere jaren, niet verantwoordelijk worden gesteld voor de kosten van deze plaatsing? */
const plaatsingValtBuitenDeKostenVanDeCentrumgemeente = maakEvaluator<Zaak, boolean>(model, "plaatsing.valtBuitenDeKostenVanDeCentrumgemeente", kern_plaatsingValtBuitenDeKostenVanDeCentrumgemeente, isGeldig, doorstaatControles);

/** de wakende wacht is op tijd aangevraagd · Is de vergoeding binnen zes weken na plaatsing aangevraagd? */
const wakendeWachtIsOpTijdAangevraagd = maakEvaluator<Zaak, boolean>(model, "wakendeWacht.isOpTijdAangevraagd", kern_wakendeWachtIsOpTijdAangevraagd, isGeldig, doorstaatControles);

/** ingangsdatum van de wakende wacht · Vanaf welke dag werkt de toekenning terug? */
const wakendeWachtIngangsdatum = maakEvaluator<Zaak, string>(model, "wakendeWacht.ingangsdatum", kern_wakendeWachtIngangsdatum, isGeldig, doorstaatControles);

/** dag van evaluatie van de wakende wacht · Op welke dag wordt bekeken of de wakende wacht nog nodig is? */
const wakendeWachtDagVanEvaluatie = maakEvaluator<Zaak, string>(model, "wakendeWacht.dagVanEvaluatie", kern_wakendeWachtDagVanEvaluatie, isGeldig, doorstaatControles);

/** de Pgb-aanvraag komt na de uitkomst van het onderzoek · Is de aanvraag ingediend nadat bleek dat er aanspraak is? */
const pgbAanvraagKomtNaDeUitkomstVanHetOnderzoek = maakEvaluator<Zaak, boolean>(model, "pgbAanvraag.komtNaDeUitkomstVanHetOnderzoek", kern_pgbAanvraagKomtNaDeUitkomstVanHetOnderzoek, isGeldig, doorstaatControles);

/** de Pgb-aanvraag komt vóór de beschikking · Is de aanvraag ingediend voordat de beschikking is afgegeven? */
const pgbAanvraagKomtVoorDeBeschikking = maakEvaluator<Zaak, boolean>(model, "pgbAanvraag.komtVoorDeBeschikking", kern_pgbAanvraagKomtVoorDeBeschikking, isGeldig, doorstaatControles);

/** de Pgb-aanvraag is op tijd ingediend · Is de aanvraag voor een Pgb op een goed moment ingediend? */
const pgbAanvraagIsOpTijdIngediend = maakEvaluator<Zaak, boolean>(model, "pgbAanvraag.isOpTijdIngediend", kern_pgbAanvraagIsOpTijdIngediend, isGeldig, doorstaatControles);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "melding.ontvanger": meldingOntvanger,
  "melding.kanWordenDoorgestuurd": meldingKanWordenDoorgestuurd,
  "melding.vereistEenEersteScreening": meldingVereistEenEersteScreening,
  "melding.wordtIngediendAlsMeldingBeschermdeWoonvorm": meldingWordtIngediendAlsMeldingBeschermdeWoonvorm,
  "melding.wordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld": meldingWordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld,
  "melding.magMetVoorrangWordenAfgehandeld": meldingMagMetVoorrangWordenAfgehandeld,
  "stuk.wordtBijDeInwonerOpgevraagd": stukWordtBijDeInwonerOpgevraagd,
  "identificatiedocument.wordtGevraagd": identificatiedocumentWordtGevraagd,
  "onderzoek.vereistEenAanvullendOnderzoek": onderzoekVereistEenAanvullendOnderzoek,
  "maatwerkvoorziening.magWegensEenAfgewezenOplossingWordenGeweigerd": maatwerkvoorzieningMagWegensEenAfgewezenOplossingWordenGeweigerd,
  "onderzoeksverslag.isVolledig": onderzoeksverslagIsVolledig,
  "onderzoeksverslag.geldtAlsAanvraag": onderzoeksverslagGeldtAlsAanvraag,
  "diagnose.peildatum": diagnosePeildatum,
  "diagnose.isBruikbaar": diagnoseIsBruikbaar,
  "client.voldoetAanDeOmschrijvingVanDeEersteScreening": clientVoldoetAanDeOmschrijvingVanDeEersteScreening,
  "client.heeftToegangTot[begeleid wonen voor gezinnen]": clientHeeftToegangTot_begeleid_wonen_voor_gezinnen,
  "client.heeftToegangTot[begeleid wonen]": clientHeeftToegangTot_begeleid_wonen,
  "client.heeftToegangTot[beschermd verblijf intensief]": clientHeeftToegangTot_beschermd_verblijf_intensief,
  "client.heeftToegangTot[beschermd verblijf regulier]": clientHeeftToegangTot_beschermd_verblijf_regulier,
  "client.heeftToegangTot[beschermd verblijf semimuraal]": clientHeeftToegangTot_beschermd_verblijf_semimuraal,
  "client.heeftToegangTot[beschermd verblijf specialistisch]": clientHeeftToegangTot_beschermd_verblijf_specialistisch,
  "client.heeftToegangTot[individuele begeleiding plus]": clientHeeftToegangTot_individuele_begeleiding_plus,
  "client.heeftToegangTot[safehouse]": clientHeeftToegangTot_safehouse,
  "client.heeftToegangTot[time-out]": clientHeeftToegangTot_time_out,
  "client.heeftToegangTot[uitstroombegeleiding]": clientHeeftToegangTot_uitstroombegeleiding,
  "client.heeftEenVoorliggendeVoorziening": clientHeeftEenVoorliggendeVoorziening,
  "client.voldoetAanDeAlgemeneCriteria": clientVoldoetAanDeAlgemeneCriteria,
  "client.verblijftThuisMetEenIndicatieOfWachtlijstbeschikking": clientVerblijftThuisMetEenIndicatieOfWachtlijstbeschikking,
  "client.voldoetAanDeCriteriaVoor[begeleid wonen voor gezinnen]": clientVoldoetAanDeCriteriaVoor_begeleid_wonen_voor_gezinnen,
  "client.voldoetAanDeCriteriaVoor[begeleid wonen]": clientVoldoetAanDeCriteriaVoor_begeleid_wonen,
  "client.voldoetAanDeCriteriaVoor[beschermd verblijf intensief]": clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_intensief,
  "client.voldoetAanDeCriteriaVoor[beschermd verblijf regulier]": clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_regulier,
  "client.voldoetAanDeCriteriaVoor[beschermd verblijf semimuraal]": clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_semimuraal,
  "client.voldoetAanDeCriteriaVoor[beschermd verblijf specialistisch]": clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_specialistisch,
  "client.voldoetAanDeCriteriaVoor[individuele begeleiding plus]": clientVoldoetAanDeCriteriaVoor_individuele_begeleiding_plus,
  "client.voldoetAanDeCriteriaVoor[safehouse]": clientVoldoetAanDeCriteriaVoor_safehouse,
  "client.voldoetAanDeCriteriaVoor[time-out]": clientVoldoetAanDeCriteriaVoor_time_out,
  "client.voldoetAanDeCriteriaVoor[uitstroombegeleiding]": clientVoldoetAanDeCriteriaVoor_uitstroombegeleiding,
  "client.heeftAanspraakOp[begeleid wonen voor gezinnen]": clientHeeftAanspraakOp_begeleid_wonen_voor_gezinnen,
  "client.heeftAanspraakOp[begeleid wonen]": clientHeeftAanspraakOp_begeleid_wonen,
  "client.heeftAanspraakOp[beschermd verblijf intensief]": clientHeeftAanspraakOp_beschermd_verblijf_intensief,
  "client.heeftAanspraakOp[beschermd verblijf regulier]": clientHeeftAanspraakOp_beschermd_verblijf_regulier,
  "client.heeftAanspraakOp[beschermd verblijf semimuraal]": clientHeeftAanspraakOp_beschermd_verblijf_semimuraal,
  "client.heeftAanspraakOp[beschermd verblijf specialistisch]": clientHeeftAanspraakOp_beschermd_verblijf_specialistisch,
  "client.heeftAanspraakOp[individuele begeleiding plus]": clientHeeftAanspraakOp_individuele_begeleiding_plus,
  "client.heeftAanspraakOp[safehouse]": clientHeeftAanspraakOp_safehouse,
  "client.heeftAanspraakOp[time-out]": clientHeeftAanspraakOp_time_out,
  "client.heeftAanspraakOp[uitstroombegeleiding]": clientHeeftAanspraakOp_uitstroombegeleiding,
  "client.komtInAanmerkingVoor[aanvullende vergoeding begeleid wonen]": clientKomtInAanmerkingVoor_aanvullende_vergoeding_begeleid_wonen,
  "client.komtInAanmerkingVoor[aanvullende vergoeding safehouse 24/7]": clientKomtInAanmerkingVoor_aanvullende_vergoeding_safehouse_24_7,
  "client.komtInAanmerkingVoor[aanvullende vergoeding voor gezinnen]": clientKomtInAanmerkingVoor_aanvullende_vergoeding_voor_gezinnen,
  "client.komtInAanmerkingVoor[aanvullende vergoeding wakende wacht]": clientKomtInAanmerkingVoor_aanvullende_vergoeding_wakende_wacht,
  "client.komtInAanmerkingVoor[dagbesteding]": clientKomtInAanmerkingVoor_dagbesteding,
  "client.komtInAanmerkingVoor[vervoer naar dagbesteding]": clientKomtInAanmerkingVoor_vervoer_naar_dagbesteding,
  "client.komtInAanmerkingVoorEenPgb": clientKomtInAanmerkingVoorEenPgb,
  "client.isEenBijdrageVerschuldigd": clientIsEenBijdrageVerschuldigd,
  "zaak.erIsGevaarVoorIemand": erIsGevaarVoorIemand,
  "pgbFormeleZorg.hoogte": pgbFormeleZorgHoogte,
  "pgbInformeleZorg.hoogte": pgbInformeleZorgHoogte,
  "bijdrage.hoogte": bijdrageHoogte,
  "collegeVanDeCentrumgemeente.isVerplichtTotHetHerzienVanHetOudeBesluit": collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit,
  "plichtTotHetHerzienVanHetOudeBesluit.begin": plichtTotHetHerzienVanHetOudeBesluitBegin,
  "plichtTotHetHerzienVanHetOudeBesluit.laatsteDag": plichtTotHetHerzienVanHetOudeBesluitLaatsteDag,
  "plichtTotHetHerzienVanHetOudeBesluit.toestand": plichtTotHetHerzienVanHetOudeBesluitToestand,
  "collegeVanDeCentrumgemeente.isVerplichtTotHetOmzettenVanHetOudeBesluit": collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit,
  "plichtTotHetOmzettenVanHetOudeBesluit.begin": plichtTotHetOmzettenVanHetOudeBesluitBegin,
  "plichtTotHetOmzettenVanHetOudeBesluit.laatsteDag": plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag,
  "plichtTotHetOmzettenVanHetOudeBesluit.toestand": plichtTotHetOmzettenVanHetOudeBesluitToestand,
  "aanvraag.toeTePassenRecht": aanvraagToeTePassenRecht,
  "oudeBesluit.valtOnderHetOvergangsrecht": oudeBesluitValtOnderHetOvergangsrecht,
  "oudeBesluit.looptDoorNa2026": oudeBesluitLooptDoorNa2026,
  "oudeBesluit.laatsteDag": oudeBesluitLaatsteDag,
  "bezwaarschrift.toeTePassenRecht": bezwaarschriftToeTePassenRecht,
  "afwijken.opGrondVan[11.1/1]": afwijkenOpGrondVan_11_1_1_,
  "plichtTotHetMeldenVanDeAfwezigheid.begin": plichtTotHetMeldenVanDeAfwezigheidBegin,
  "plichtTotHetMeldenVanDeAfwezigheid.laatsteDag": plichtTotHetMeldenVanDeAfwezigheidLaatsteDag,
  "plichtTotHetMeldenVanDeAfwezigheid.toestand": plichtTotHetMeldenVanDeAfwezigheidToestand,
  "zorgaanbieder.isVerplichtTotHetMeldenVanDeAfwezigheid": zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid,
  "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwToetsenVanDeNoodzaak": collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwToetsenVanDeNoodzaak,
  "plichtTotHetOpnieuwToetsenVanDeNoodzaak.begin": plichtTotHetOpnieuwToetsenVanDeNoodzaakBegin,
  "plichtTotHetOpnieuwToetsenVanDeNoodzaak.laatsteDag": plichtTotHetOpnieuwToetsenVanDeNoodzaakLaatsteDag,
  "plichtTotHetOpnieuwToetsenVanDeNoodzaak.toestand": plichtTotHetOpnieuwToetsenVanDeNoodzaakToestand,
  "collegeVanDeCentrumgemeente.isVerplichtTotHetOpnieuwIndicerenVanDeInwoner": collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwIndicerenVanDeInwoner,
  "plichtTotHetOpnieuwIndicerenVanDeInwoner.begin": plichtTotHetOpnieuwIndicerenVanDeInwonerBegin,
  "plichtTotHetOpnieuwIndicerenVanDeInwoner.laatsteDag": plichtTotHetOpnieuwIndicerenVanDeInwonerLaatsteDag,
  "plichtTotHetOpnieuwIndicerenVanDeInwoner.toestand": plichtTotHetOpnieuwIndicerenVanDeInwonerToestand,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner": collegeVanDeCentrumgemeenteIsBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking": collegeVanDeCentrumgemeenteIsBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder": collegeVanDeCentrumgemeenteIsBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetStopzettenVanDeIndicatie": collegeVanDeCentrumgemeenteIsBevoegdTotHetStopzettenVanDeIndicatie,
  "client.aaneengeslotenAfwezigheid": clientAaneengeslotenAfwezigheid,
  "client.opgeteldeAfwezigheid": clientOpgeteldeAfwezigheid,
  "client.vakantiedagen": clientVakantiedagen,
  "client.isTeLangAfwezigDoorOpnameOfDetentie": clientIsTeLangAfwezigDoorOpnameOfDetentie,
  "client.isTeLangAfwezigWegensVakantie": clientIsTeLangAfwezigWegensVakantie,
  "beschikking.wordtOpgeschort": beschikkingWordtOpgeschort,
  "plek.magWordenVrijgegeven": plekMagWordenVrijgegeven,
  "wijziging.moetWordenGemeld": wijzigingMoetWordenGemeld,
  "collegeVanDeWoongemeente.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding": collegeVanDeWoongemeenteIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding,
  "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.begin": plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin,
  "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.laatsteDag": plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag,
  "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand": plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand,
  "collegeVanDeCentrumgemeente.isVerplichtTotHetUitvoerenVanHetOnderzoek": collegeVanDeCentrumgemeenteIsVerplichtTotHetUitvoerenVanHetOnderzoek,
  "plichtTotHetUitvoerenVanHetOnderzoek.begin": plichtTotHetUitvoerenVanHetOnderzoekBegin,
  "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag": plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag,
  "plichtTotHetUitvoerenVanHetOnderzoek.toestand": plichtTotHetUitvoerenVanHetOnderzoekToestand,
  "client.isVerplichtTotHetMeewerkenAanDeOproep": clientIsVerplichtTotHetMeewerkenAanDeOproep,
  "plichtTotHetMeewerkenAanDeOproep.begin": plichtTotHetMeewerkenAanDeOproepBegin,
  "plichtTotHetMeewerkenAanDeOproep.laatsteDag": plichtTotHetMeewerkenAanDeOproepLaatsteDag,
  "plichtTotHetMeewerkenAanDeOproep.toestand": plichtTotHetMeewerkenAanDeOproepToestand,
  "client.isVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek": clientIsVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek,
  "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.begin": plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekBegin,
  "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.laatsteDag": plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekLaatsteDag,
  "plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek.toestand": plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekToestand,
  "collegeVanDeCentrumgemeente.isVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag": collegeVanDeCentrumgemeenteIsVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag,
  "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.begin": plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagBegin,
  "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.laatsteDag": plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagLaatsteDag,
  "plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag.toestand": plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagToestand,
  "collegeVanDeCentrumgemeente.isVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag": collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag,
  "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.begin": plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin,
  "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.laatsteDag": plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag,
  "plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag.toestand": plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagToestand,
  "client.isVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag": clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag,
  "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.begin": plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin,
  "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.laatsteDag": plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag,
  "plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand": plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagToestand,
  "client.isVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag": clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag,
  "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.begin": plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin,
  "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.laatsteDag": plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag,
  "plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag.toestand": plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagToestand,
  "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetInformerenOverClientondersteuning": collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetInformerenOverClientondersteuning,
  "plichtTotHetInformerenOverClientondersteuning.begin": plichtTotHetInformerenOverClientondersteuningBegin,
  "plichtTotHetInformerenOverClientondersteuning.laatsteDag": plichtTotHetInformerenOverClientondersteuningLaatsteDag,
  "plichtTotHetInformerenOverClientondersteuning.toestand": plichtTotHetInformerenOverClientondersteuningToestand,
  "collegeVanDeGemeenteVanDeMelding.isVerplichtTotHetBiedenVanClientondersteuning": collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetBiedenVanClientondersteuning,
  "plichtTotHetBiedenVanClientondersteuning.begin": plichtTotHetBiedenVanClientondersteuningBegin,
  "plichtTotHetBiedenVanClientondersteuning.laatsteDag": plichtTotHetBiedenVanClientondersteuningLaatsteDag,
  "plichtTotHetBiedenVanClientondersteuning.toestand": plichtTotHetBiedenVanClientondersteuningToestand,
  "centraleToegang.isVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb": centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb,
  "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.begin": plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbBegin,
  "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.laatsteDag": plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag,
  "plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb.toestand": plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbToestand,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetVragenOmStukkenTijdensHetGesprek": collegeVanDeCentrumgemeenteIsBevoegdTotHetVragenOmStukkenTijdensHetGesprek,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetInwinnenVanAdvies": collegeVanDeCentrumgemeenteIsBevoegdTotHetInwinnenVanAdvies,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetOproepenEnBevragenVanDeInwoner": collegeVanDeCentrumgemeenteIsBevoegdTotHetOproepenEnBevragenVanDeInwoner,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner": collegeVanDeCentrumgemeenteIsBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner,
  "collegeVanDeCentrumgemeente.isBevoegdTotHetAfleggenVanEenHuisbezoek": collegeVanDeCentrumgemeenteIsBevoegdTotHetAfleggenVanEenHuisbezoek,
  "plaatsing.valtBuitenDeKostenVanDeCentrumgemeente": plaatsingValtBuitenDeKostenVanDeCentrumgemeente,
  "wakendeWacht.isOpTijdAangevraagd": wakendeWachtIsOpTijdAangevraagd,
  "wakendeWacht.ingangsdatum": wakendeWachtIngangsdatum,
  "wakendeWacht.dagVanEvaluatie": wakendeWachtDagVanEvaluatie,
  "pgbAanvraag.komtNaDeUitkomstVanHetOnderzoek": pgbAanvraagKomtNaDeUitkomstVanHetOnderzoek,
  "pgbAanvraag.komtVoorDeBeschikking": pgbAanvraagKomtVoorDeBeschikking,
  "pgbAanvraag.isOpTijdIngediend": pgbAanvraagIsOpTijdIngediend,
};

/** De beslissingen per element van een lijst, op hun id. */
export const perElement = {
  "verblijfsweek.teltTeWeinigEtmalen": verblijfsweekTeltTeWeinigEtmalen,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values({ ...evaluators, ...perElement }));

export {
  model,
  meldingOntvanger,
  meldingKanWordenDoorgestuurd,
  meldingVereistEenEersteScreening,
  meldingWordtIngediendAlsMeldingBeschermdeWoonvorm,
  meldingWordtDoorDeGemeenteVanDeMeldingVerderAfgehandeld,
  meldingMagMetVoorrangWordenAfgehandeld,
  stukWordtBijDeInwonerOpgevraagd,
  identificatiedocumentWordtGevraagd,
  onderzoekVereistEenAanvullendOnderzoek,
  maatwerkvoorzieningMagWegensEenAfgewezenOplossingWordenGeweigerd,
  onderzoeksverslagIsVolledig,
  onderzoeksverslagGeldtAlsAanvraag,
  diagnosePeildatum,
  diagnoseIsBruikbaar,
  clientVoldoetAanDeOmschrijvingVanDeEersteScreening,
  clientHeeftToegangTot_begeleid_wonen_voor_gezinnen,
  clientHeeftToegangTot_begeleid_wonen,
  clientHeeftToegangTot_beschermd_verblijf_intensief,
  clientHeeftToegangTot_beschermd_verblijf_regulier,
  clientHeeftToegangTot_beschermd_verblijf_semimuraal,
  clientHeeftToegangTot_beschermd_verblijf_specialistisch,
  clientHeeftToegangTot_individuele_begeleiding_plus,
  clientHeeftToegangTot_safehouse,
  clientHeeftToegangTot_time_out,
  clientHeeftToegangTot_uitstroombegeleiding,
  clientHeeftEenVoorliggendeVoorziening,
  clientVoldoetAanDeAlgemeneCriteria,
  clientVerblijftThuisMetEenIndicatieOfWachtlijstbeschikking,
  clientVoldoetAanDeCriteriaVoor_begeleid_wonen_voor_gezinnen,
  clientVoldoetAanDeCriteriaVoor_begeleid_wonen,
  clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_intensief,
  clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_regulier,
  clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_semimuraal,
  clientVoldoetAanDeCriteriaVoor_beschermd_verblijf_specialistisch,
  clientVoldoetAanDeCriteriaVoor_individuele_begeleiding_plus,
  clientVoldoetAanDeCriteriaVoor_safehouse,
  clientVoldoetAanDeCriteriaVoor_time_out,
  clientVoldoetAanDeCriteriaVoor_uitstroombegeleiding,
  clientHeeftAanspraakOp_begeleid_wonen_voor_gezinnen,
  clientHeeftAanspraakOp_begeleid_wonen,
  clientHeeftAanspraakOp_beschermd_verblijf_intensief,
  clientHeeftAanspraakOp_beschermd_verblijf_regulier,
  clientHeeftAanspraakOp_beschermd_verblijf_semimuraal,
  clientHeeftAanspraakOp_beschermd_verblijf_specialistisch,
  clientHeeftAanspraakOp_individuele_begeleiding_plus,
  clientHeeftAanspraakOp_safehouse,
  clientHeeftAanspraakOp_time_out,
  clientHeeftAanspraakOp_uitstroombegeleiding,
  clientKomtInAanmerkingVoor_aanvullende_vergoeding_begeleid_wonen,
  clientKomtInAanmerkingVoor_aanvullende_vergoeding_safehouse_24_7,
  clientKomtInAanmerkingVoor_aanvullende_vergoeding_voor_gezinnen,
  clientKomtInAanmerkingVoor_aanvullende_vergoeding_wakende_wacht,
  clientKomtInAanmerkingVoor_dagbesteding,
  clientKomtInAanmerkingVoor_vervoer_naar_dagbesteding,
  clientKomtInAanmerkingVoorEenPgb,
  clientIsEenBijdrageVerschuldigd,
  erIsGevaarVoorIemand,
  pgbFormeleZorgHoogte,
  pgbInformeleZorgHoogte,
  bijdrageHoogte,
  collegeVanDeCentrumgemeenteIsVerplichtTotHetHerzienVanHetOudeBesluit,
  plichtTotHetHerzienVanHetOudeBesluitBegin,
  plichtTotHetHerzienVanHetOudeBesluitLaatsteDag,
  plichtTotHetHerzienVanHetOudeBesluitToestand,
  collegeVanDeCentrumgemeenteIsVerplichtTotHetOmzettenVanHetOudeBesluit,
  plichtTotHetOmzettenVanHetOudeBesluitBegin,
  plichtTotHetOmzettenVanHetOudeBesluitLaatsteDag,
  plichtTotHetOmzettenVanHetOudeBesluitToestand,
  aanvraagToeTePassenRecht,
  oudeBesluitValtOnderHetOvergangsrecht,
  oudeBesluitLooptDoorNa2026,
  oudeBesluitLaatsteDag,
  bezwaarschriftToeTePassenRecht,
  afwijkenOpGrondVan_11_1_1_,
  plichtTotHetMeldenVanDeAfwezigheidBegin,
  plichtTotHetMeldenVanDeAfwezigheidLaatsteDag,
  plichtTotHetMeldenVanDeAfwezigheidToestand,
  zorgaanbiederIsVerplichtTotHetMeldenVanDeAfwezigheid,
  collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwToetsenVanDeNoodzaak,
  plichtTotHetOpnieuwToetsenVanDeNoodzaakBegin,
  plichtTotHetOpnieuwToetsenVanDeNoodzaakLaatsteDag,
  plichtTotHetOpnieuwToetsenVanDeNoodzaakToestand,
  collegeVanDeCentrumgemeenteIsVerplichtTotHetOpnieuwIndicerenVanDeInwoner,
  plichtTotHetOpnieuwIndicerenVanDeInwonerBegin,
  plichtTotHetOpnieuwIndicerenVanDeInwonerLaatsteDag,
  plichtTotHetOpnieuwIndicerenVanDeInwonerToestand,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetAanpassenOfBeeindigenVanDeBeschikking,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetToeleidenVanDeInwonerNaarEenAndereAanbieder,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetStopzettenVanDeIndicatie,
  verblijfsweekTeltTeWeinigEtmalen,
  clientAaneengeslotenAfwezigheid,
  clientOpgeteldeAfwezigheid,
  clientVakantiedagen,
  clientIsTeLangAfwezigDoorOpnameOfDetentie,
  clientIsTeLangAfwezigWegensVakantie,
  beschikkingWordtOpgeschort,
  plekMagWordenVrijgegeven,
  wijzigingMoetWordenGemeld,
  collegeVanDeWoongemeenteIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding,
  plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin,
  plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag,
  plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand,
  collegeVanDeCentrumgemeenteIsVerplichtTotHetUitvoerenVanHetOnderzoek,
  plichtTotHetUitvoerenVanHetOnderzoekBegin,
  plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag,
  plichtTotHetUitvoerenVanHetOnderzoekToestand,
  clientIsVerplichtTotHetMeewerkenAanDeOproep,
  plichtTotHetMeewerkenAanDeOproepBegin,
  plichtTotHetMeewerkenAanDeOproepLaatsteDag,
  plichtTotHetMeewerkenAanDeOproepToestand,
  clientIsVerplichtTotHetMeewerkenAanDeBevragingOfHetOnderzoek,
  plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekBegin,
  plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekLaatsteDag,
  plichtTotHetMeewerkenAanDeBevragingOfHetOnderzoekToestand,
  collegeVanDeCentrumgemeenteIsVerplichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslag,
  plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagBegin,
  plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagLaatsteDag,
  plichtTotHetToevoegenVanDeOpmerkingenAanHetOnderzoeksverslagToestand,
  collegeVanDeCentrumgemeenteIsVerplichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslag,
  plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagBegin,
  plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagLaatsteDag,
  plichtTotHetVerstrekkenVanHetAangepasteOnderzoeksverslagToestand,
  clientIsVerplichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag,
  plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagBegin,
  plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagLaatsteDag,
  plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslagToestand,
  clientIsVerplichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslag,
  plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagBegin,
  plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagLaatsteDag,
  plichtTotHetVermeldenVanAkkoordEnAanvraagBijHetOnderzoeksverslagToestand,
  collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetInformerenOverClientondersteuning,
  plichtTotHetInformerenOverClientondersteuningBegin,
  plichtTotHetInformerenOverClientondersteuningLaatsteDag,
  plichtTotHetInformerenOverClientondersteuningToestand,
  collegeVanDeGemeenteVanDeMeldingIsVerplichtTotHetBiedenVanClientondersteuning,
  plichtTotHetBiedenVanClientondersteuningBegin,
  plichtTotHetBiedenVanClientondersteuningLaatsteDag,
  plichtTotHetBiedenVanClientondersteuningToestand,
  centraleToegangIsVerplichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgb,
  plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbBegin,
  plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbLaatsteDag,
  plichtTotHetVoerenVanHetVoorlichtingsgesprekOverEenPgbToestand,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetVragenOmStukkenTijdensHetGesprek,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetInwinnenVanAdvies,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetOproepenEnBevragenVanDeInwoner,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetLatenBevragenOfOnderzoekenVanDeInwoner,
  collegeVanDeCentrumgemeenteIsBevoegdTotHetAfleggenVanEenHuisbezoek,
  plaatsingValtBuitenDeKostenVanDeCentrumgemeente,
  wakendeWachtIsOpTijdAangevraagd,
  wakendeWachtIngangsdatum,
  wakendeWachtDagVanEvaluatie,
  pgbAanvraagKomtNaDeUitkomstVanHetOnderzoek,
  pgbAanvraagKomtVoorDeBeschikking,
  pgbAanvraagIsOpTijdIngediend,
};
