// Gegenereerd door regel uit wmo-2015.regel, begrippen.regel, proefvoorbeelden.regel, voorbeelden-termijnen.regel. Niet met de hand wijzigen.
// Wet maatschappelijke ondersteuning 2015
// Publicatie: https://wetten.overheid.nl/BWBR0035362/2026-01-01
/* eslint-disable */
import { datumPlus, eensgezind, en, gelijkgesteldeDagen, heleDatum, isBedrag, isDatum, isJaNee, jaOfNee, kies, laagsteDatum, maakEvaluator, maakRegeling, niet, of, ofGeen, oordeelVan, opgeschort, snelleControle, vergelijkDatum, vergelijkDecimaal, waardeVanOordeel } from 'regel/runtime';
import type { Oordeel, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "het college";

/** toestand van een plicht */
export type ToestandVanEenPlicht =
  | "niet ontstaan"
  | "loopt"
  | "nagekomen"
  | "te laat nagekomen"
  | "niet nagekomen"
  | "niet vast te stellen";

export interface ClientGegevens {
  /** de cliënt maakt gebruik van een algemene voorziening · Gebruikt deze persoon een algemene voorziening? · volgens de cliënt · gezondheidsgegeven */
  readonly maaktGebruikVanEenAlgemeneVoorziening?: boolean;
  /** de cliënt kreeg een maatwerkvoorziening · Is aan deze persoon een maatwerkvoorziening verstrekt? · volgens het college · gezondheidsgegeven */
  readonly kreegEenMaatwerkvoorziening?: boolean;
  /** de cliënt kreeg een persoonsgebonden budget · Is aan deze persoon een persoonsgebonden budget verstrekt? · volgens het college · gezondheidsgegeven */
  readonly kreegEenPersoonsgebondenBudget?: boolean;
  /** de cliënt is gemeld · Is door of namens deze persoon melding gedaan van een behoefte aan ondersteuning? · volgens het college · persoonsgegeven */
  readonly isGemeld?: boolean;
  /** de cliënt is ingezetene van Nederland · Is de cliënt ingezetene van Nederland? · volgens de cliënt · persoonsgegeven */
  readonly isIngezeteneVanNederland?: boolean;
  /** de cliënt wenst een persoonsgebonden budget · Wil de cliënt een persoonsgebonden budget? · volgens de cliënt · persoonsgegeven */
  readonly wenstEenPersoonsgebondenBudget?: boolean;
  /** de cliënt wenst gemotiveerd een persoonsgebonden budget · Heeft de cliënt met redenen gezegd dat hij de voorziening als persoonsgebonden budget wil? · volgens de cliënt · persoonsgegeven */
  readonly wenstGemotiveerdEenPersoonsgebondenBudget?: boolean;
  /** de cliënt heeft aanspraak op Wlz-verblijf · Heeft de cliënt aanspraak op verblijf in een instelling met de zorg die daarbij hoort, uit de Wet langdurige zorg? · volgens de cliënt · gezondheidsgegeven */
  readonly heeftAanspraakOpWlzVerblijf?: boolean;
  /** de cliënt werkt mee aan een Wlz-besluit · Werkt de cliënt mee om een besluit over Wlz-verblijf te krijgen? Antwoord alleen nee als hij dat weigert. · volgens de cliënt · persoonsgegeven */
  readonly werktMeeAanEenWlzBesluit?: boolean;
  /** de cliënt kreeg eerder een herziening of intrekking · Is al eens een beslissing herzien of ingetrokken op grond van artikel 2.3.10, eerste lid, onderdeel a, d of e? · volgens het college · persoonsgegeven */
  readonly kreegEerderEenHerzieningOfIntrekking?: boolean;
  /** de cliënt valt onder het overgangsrecht van de Wet langdurige zorg · Is de cliënt een verzekerde als bedoeld in artikel 11.1.1, derde lid, van de Wet langdurige zorg? · volgens de cliënt · gezondheidsgegeven */
  readonly valtOnderHetOvergangsrechtVanDeWetLangdurigeZorg?: boolean;
  /** de cliënt kan zich op eigen kracht of met hulp handhaven · Kan de cliënt zich handhaven in de samenleving, op eigen kracht of met gebruikelijke hulp, mantelzorg of hulp uit zijn netwerk? Antwoord alleen nee als dat door psychische of psychosociale problemen niet lukt. · gezondheidsgegeven */
  readonly kanZichOpEigenKrachtOfMetHulpHandhaven?: Oordeel<boolean>;
  /** de cliënt kan de problemen zelf of met hulp verminderen of wegnemen · Kan de cliënt zijn problemen om zich te handhaven verminderen of wegnemen op eigen kracht, met gebruikelijke hulp, mantelzorg, hulp uit zijn netwerk of een algemene voorziening? · gezondheidsgegeven */
  readonly kanDeProblemenZelfOfMetHulpVerminderenOfWegnemen?: Oordeel<boolean>;
  /** de cliënt heeft waarschijnlijk aanspraak op Wlz-verblijf · Zijn er redenen om aan te nemen dat de cliënt aanspraak op Wlz-verblijf kan doen gelden? · gezondheidsgegeven */
  readonly heeftWaarschijnlijkAanspraakOpWlzVerblijf?: Oordeel<boolean>;
  /** de cliënt kan zijn belangen redelijk waarderen · Is de cliënt op eigen kracht voldoende in staat zijn belangen rond het persoonsgebonden budget redelijk te waarderen? · gezondheidsgegeven */
  readonly kanZijnBelangenRedelijkWaarderen?: Oordeel<boolean>;
  /** de cliënt kan de taken verantwoord uitvoeren · Kan de cliënt, met hulp uit zijn netwerk of van zijn vertegenwoordiger, de taken van een persoonsgebonden budget verantwoord uitvoeren? · gezondheidsgegeven */
  readonly kanDeTakenVerantwoordUitvoeren?: Oordeel<boolean>;
  /** de cliënt is op de voorziening of het budget aangewezen · Is de cliënt nog op de maatwerkvoorziening of het persoonsgebonden budget aangewezen? · gezondheidsgegeven */
  readonly isOpDeVoorzieningOfHetBudgetAangewezen?: Oordeel<boolean>;
  /** de cliënt voldoet aan de verbonden voorwaarden · Voldoet de cliënt aan de voorwaarden die aan de voorziening of het budget zijn verbonden? · persoonsgegeven */
  readonly voldoetAanDeVerbondenVoorwaarden?: Oordeel<boolean>;
}

export interface MeldingGegevens {
  /** dag van melden van de melding · Op welke dag is de behoefte aan ondersteuning gemeld? Geen: er is niet gemeld. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly dagVanMelden?: string | null;
}

export interface AanvraagGegevens {
  /** dag van indiening van de aanvraag · Op welke dag is de aanvraag ingediend? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly dagVanIndiening?: string;
  /** dag van ontvangst van de aanvraag · Op welke dag is de aanvraag ontvangen? Geen: er is geen aanvraag. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly dagVanOntvangst?: string | null;
  /** dag van de uitnodiging tot aanvulling van de aanvraag · Op welke dag is de cliënt uitgenodigd de aanvraag aan te vullen? Geen: er is niets gevraagd. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly dagVanDeUitnodigingTotAanvulling?: string | null;
  /** laatste dag voor aanvulling van de aanvraag · Tot en met welke dag mocht de cliënt aanvullen? Geen: er is geen termijn gesteld. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly laatsteDagVoorAanvulling?: string | null;
  /** dag van aanvulling van de aanvraag · Op welke dag is de aanvraag aangevuld? Geen: dat is niet gebeurd. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly dagVanAanvulling?: string | null;
  /** eerste dag van het uitstel waarmee is ingestemd van de aanvraag · Vanaf welke dag heeft de cliënt schriftelijk met uitstel ingestemd? Geen: er is geen uitstel afgesproken. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly eersteDagVanHetUitstelWaarmeeIsIngestemd?: string | null;
  /** laatste dag van het uitstel waarmee is ingestemd van de aanvraag · Tot en met welke dag heeft de cliënt met uitstel ingestemd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly laatsteDagVanHetUitstelWaarmeeIsIngestemd?: string;
  /** eerste dag van de andere vertraging van de aanvraag · Vanaf welke dag komt vertraging voor rekening van de cliënt, is er overmacht, of is informatie gevraagd aan een buitenlandse instantie? Geen: dat speelt niet. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly eersteDagVanDeAndereVertraging?: string | null;
  /** laatste dag van de andere vertraging van de aanvraag · Tot en met welke dag duurt die vertraging? Geen: zij duurt nog voort. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het college · persoonsgegeven */
  readonly laatsteDagVanDeAndereVertraging?: string | null;
}

export interface PersoonsgebondenBudgetGegevens {
  /** kosten van derden van het persoonsgebonden budget · Hoeveel kost het om de diensten en middelen van derden te betrekken? · bedrag in euro als tekst: "67.29" · volgens de cliënt · persoonsgegeven */
  readonly kostenVanDerden?: string;
}

export interface MaatwerkvoorzieningGegevens {
  /** kosten van de maatwerkvoorziening · Hoeveel kost de maatwerkvoorziening zelf? · bedrag in euro als tekst: "67.29" · volgens het college · persoonsgegeven */
  readonly kosten?: string;
}

export interface BeslissingGegevens {
  /** de beslissing is ingetrokken wegens onjuiste gegevens · Is de beslissing ingetrokken op grond van artikel 2.3.10, eerste lid, onderdeel a? · volgens het college · persoonsgegeven */
  readonly isIngetrokkenWegensOnjuisteGegevens?: boolean;
}

export interface VorderingGegevens {
  /** de vordering is bij besluit vastgesteld · Heeft het college besloten welk bedrag het terugvordert? · volgens het college · persoonsgegeven */
  readonly isBijBesluitVastgesteld?: boolean;
}

export interface FeitenEnOmstandighedenGegevens {
  /** de feiten en omstandigheden blijken uit authentieke gegevens of aangewezen administraties · Kan het college de feiten zelf vaststellen uit gegevens die bij wettelijk voorschrift authentiek zijn, of uit een door de minister aangewezen administratie? · volgens het college · persoonsgegeven */
  readonly blijkenUitAuthentiekeGegevensOfAangewezenAdministraties?: boolean;
  /** de feiten en omstandigheden kunnen aanleiding zijn tot heroverweging · Moet de cliënt redelijkerwijs begrijpen dat deze feiten aanleiding kunnen zijn om de beslissing te heroverwegen? · persoonsgegeven */
  readonly kunnenAanleidingZijnTotHeroverweging?: Oordeel<boolean>;
}

export interface GegevensEnBescheidenGegevens {
  /** de gegevens en bescheiden zijn nodig voor het onderzoek · Zijn deze gegevens en bescheiden nodig voor het onderzoek? · persoonsgegeven */
  readonly zijnNodigVoorHetOnderzoek?: Oordeel<boolean>;
  /** de gegevens en bescheiden zijn redelijkerwijs te krijgen · Kan de cliënt of zijn vertegenwoordiger redelijkerwijs over deze gegevens en bescheiden beschikken? · persoonsgegeven */
  readonly zijnRedelijkerwijsTeKrijgen?: Oordeel<boolean>;
}

export interface OndersteuningGegevens {
  /** de ondersteuning is van gewaarborgde kwaliteit · Is gewaarborgd dat wat met het persoonsgebonden budget wordt betrokken veilig, doeltreffend en cliëntgericht wordt verstrekt? · persoonsgegeven */
  readonly isVanGewaarborgdeKwaliteit?: Oordeel<boolean>;
  /** de ondersteuning is in redelijkheid geschikt voor het doel · Is wat de cliënt wil betrekken in redelijkheid geschikt voor het doel van het persoonsgebonden budget? · gezondheidsgegeven */
  readonly isInRedelijkheidGeschiktVoorHetDoel?: Oordeel<boolean>;
}

export interface ZaakGegevens {
  /** de medewerking is redelijkerwijs nodig · Is de gevraagde medewerking redelijkerwijs nodig om de wet uit te voeren? · persoonsgegeven */
  readonly medewerkingIsRedelijkerwijsNodig?: Oordeel<boolean>;
  /** dag waarop de stand wordt opgemaakt · Op welke dag wordt opgemaakt hoe het met de plichten staat? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagWaaropDeStandWordtOpgemaakt?: string;
}

export interface VerstrekteGegevensGegevens {
  /** de verstrekte gegevens zijn onjuist of onvolledig · Heeft de cliënt onjuiste of onvolledige gegevens verstrekt? · persoonsgegeven */
  readonly zijnOnjuistOfOnvolledig?: Oordeel<boolean>;
  /** de verstrekte gegevens hebben tot een andere beslissing geleid · Zou met de juiste of volledige gegevens anders zijn beslist? · persoonsgegeven */
  readonly hebbenTotEenAndereBeslissingGeleid?: Oordeel<boolean>;
}

export interface VoorzieningOfHetBudgetGegevens {
  /** de voorziening of het budget is toereikend · Is de maatwerkvoorziening of het persoonsgebonden budget nog toereikend? · gezondheidsgegeven */
  readonly isToereikend?: Oordeel<boolean>;
  /** de voorziening of het budget wordt gebruikt voor het doel · Gebruikt de cliënt de voorziening of het budget, en voor het doel waarvoor het is verstrekt? · persoonsgegeven */
  readonly wordtGebruiktVoorHetDoel?: Oordeel<boolean>;
}

export interface VerstrekkingVanOnjuisteGegevensGegevens {
  /** de verstrekking van onjuiste gegevens is opzettelijk gedaan · Heeft de cliënt de onjuiste of onvolledige gegevens opzettelijk verstrekt? · persoonsgegeven */
  readonly isOpzettelijkGedaan?: Oordeel<boolean>;
}

export interface MedewerkerGegevens {
  /** de medewerker heeft opzettelijk meegewerkt · Heeft deze persoon opzettelijk meegewerkt aan het verstrekken van de onjuiste of onvolledige gegevens? · persoonsgegeven */
  readonly heeftOpzettelijkMeegewerkt?: Oordeel<boolean>;
}

export interface PlichtTotHetUitvoerenVanHetOnderzoekGegevens {
  /** dag van nakoming van de plicht tot het uitvoeren van het onderzoek · Op welke dag was het onderzoek uitgevoerd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetBevestigenVanDeOntvangstVanDeMeldingGegevens {
  /** dag van nakoming van de plicht tot het bevestigen van de ontvangst van de melding · Op welke dag is de ontvangst van de melding bevestigd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetVerschaffenVanGegevensEnBescheidenGegevens {
  /** dag van nakoming van de plicht tot het verschaffen van gegevens en bescheiden · Op welke dag zijn de gegevens en bescheiden verschaft? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetGevenVanDeBeschikkingGegevens {
  /** dag van nakoming van de plicht tot het geven van de beschikking · Op welke dag is de beschikking gegeven? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenGegevens {
  /** dag van nakoming van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen · Op welke dag is tot verstrekking beslist? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetGegevens {
  /** dag van nakoming van de plicht tot het verstrekken van een persoonsgebonden budget · Op welke dag is het persoonsgebonden budget verstrekt? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenGegevens {
  /** dag van nakoming van de plicht tot het doen van mededeling van feiten en omstandigheden · Op welke dag heeft de cliënt de feiten en omstandigheden meegedeeld? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetVerlenenVanMedewerkingGegevens {
  /** dag van nakoming van de plicht tot het verlenen van medewerking · Op welke dag heeft de cliënt de gevraagde medewerking verleend? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface CollegeGegevens {
  /** het college heeft gebruikgemaakt van de bevoegdheid tot het weigeren van een maatwerkvoorziening · Heeft het college gebruikgemaakt van de bevoegdheid tot het weigeren van een maatwerkvoorziening? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetWeigerenVanEenMaatwerkvoorziening?: Oordeel<boolean>;
  /** het college heeft gebruikgemaakt van de bevoegdheid tot het weigeren van een persoonsgebonden budget · Heeft het college gebruikgemaakt van de bevoegdheid tot het weigeren van een persoonsgebonden budget? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetWeigerenVanEenPersoonsgebondenBudget?: Oordeel<boolean>;
  /** het college heeft gebruikgemaakt van de bevoegdheid tot het herzien of intrekken van de beslissing · Heeft het college gebruikgemaakt van de bevoegdheid tot het herzien of intrekken van de beslissing? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetHerzienOfIntrekkenVanDeBeslissing?: Oordeel<boolean>;
  /** het college heeft gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de cliënt · Heeft het college gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de cliënt? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetVorderenVanDeGeldswaardeVanDeClient?: Oordeel<boolean>;
  /** het college heeft gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de medewerker · Heeft het college gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de medewerker? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetVorderenVanDeGeldswaardeVanDeMedewerker?: Oordeel<boolean>;
  /** het college heeft gebruikgemaakt van de bevoegdheid tot het invorderen bij dwangbevel · Heeft het college gebruikgemaakt van de bevoegdheid tot het invorderen bij dwangbevel? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetInvorderenBijDwangbevel?: Oordeel<boolean>;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  readonly melding?: MeldingGegevens;
  readonly aanvraag?: AanvraagGegevens;
  readonly persoonsgebondenBudget?: PersoonsgebondenBudgetGegevens;
  readonly maatwerkvoorziening?: MaatwerkvoorzieningGegevens;
  readonly beslissing?: BeslissingGegevens;
  readonly vordering?: VorderingGegevens;
  readonly feitenEnOmstandigheden?: FeitenEnOmstandighedenGegevens;
  readonly gegevensEnBescheiden?: GegevensEnBescheidenGegevens;
  readonly ondersteuning?: OndersteuningGegevens;
  readonly zaak?: ZaakGegevens;
  readonly verstrekteGegevens?: VerstrekteGegevensGegevens;
  readonly voorzieningOfHetBudget?: VoorzieningOfHetBudgetGegevens;
  readonly verstrekkingVanOnjuisteGegevens?: VerstrekkingVanOnjuisteGegevensGegevens;
  readonly medewerker?: MedewerkerGegevens;
  readonly plichtTotHetUitvoerenVanHetOnderzoek?: PlichtTotHetUitvoerenVanHetOnderzoekGegevens;
  readonly plichtTotHetBevestigenVanDeOntvangstVanDeMelding?: PlichtTotHetBevestigenVanDeOntvangstVanDeMeldingGegevens;
  readonly plichtTotHetVerschaffenVanGegevensEnBescheiden?: PlichtTotHetVerschaffenVanGegevensEnBescheidenGegevens;
  readonly plichtTotHetGevenVanDeBeschikking?: PlichtTotHetGevenVanDeBeschikkingGegevens;
  readonly plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen?: PlichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenGegevens;
  readonly plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget?: PlichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetGegevens;
  readonly plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden?: PlichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenGegevens;
  readonly plichtTotHetVerlenenVanMedewerking?: PlichtTotHetVerlenenVanMedewerkingGegevens;
  readonly college?: CollegeGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
  /** Een andere lezing dan de auteur koos. */
  readonly lezingen?: {
    readonly clientIsBekwaamVoorEenPersoonsgebondenBudget?: "a" | "b";
  };
}

const organen: readonly string[] = ["het college"];
const gelijkgesteld = gelijkgesteldeDagen(["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"]);
const bronnen: readonly string[] = ["de cliënt"];

/** artikel 1.1.1, eerste lid: De cliënt is een cliënt (wmo-2015.regel:22) */
function artikel1_1_1_lid1(z: Zaak): Waarheid {
  // • de cliënt maakt gebruik van een algemene voorziening
  const punt1 = z.client?.maaktGebruikVanEenAlgemeneVoorziening;
  if (punt1 === true) return true;
  // • de cliënt kreeg een maatwerkvoorziening
  const punt2 = z.client?.kreegEenMaatwerkvoorziening;
  if (punt2 === true) return true;
  // • de cliënt kreeg een persoonsgebonden budget
  const punt3 = z.client?.kreegEenPersoonsgebondenBudget;
  if (punt3 === true) return true;
  // • de cliënt is gemeld
  const punt4 = z.client?.isGemeld;
  if (punt4 === true) return true;
  return of(punt1, punt2, punt3, punt4);
}

/** artikel 1.2.1: De cliënt komt in aanmerking voor beschermd wonen (wmo-2015.regel:32) */
function artikel1_2_1(z: Zaak): Waarheid {
  const deel1 = z.client?.isIngezeteneVanNederland;
  if (deel1 === false) return false;
  // de cliënt zich niet op eigen kracht of met hulp kan handhaven
  const deel2 = niet(jaOfNee(waardeVanOordeel(z.client?.kanZichOpEigenKrachtOfMetHulpHandhaven, organen)));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3.2, eerste lid: de plicht tot het uitvoeren van het onderzoek: niet nagekomen (wmo-2015.regel:60) */
function artikel2_3_2_lid1_10(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan voorbij
  const deel6 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.2, eerste lid: de plicht tot het uitvoeren van het onderzoek: niet vast te stellen (wmo-2015.regel:60) */
function artikel2_3_2_lid1_11(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  const deel5 = niet(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.3.2, eerste lid: Het college is verplicht tot het uitvoeren van het onderzoek binnen zes weken na de dag van melden van de melding (wmo-2015.regel:60) */
function artikel2_3_2_lid1_2(z: Zaak): Waarheid {
  return niet((z.melding?.dagVanMelden === undefined ? undefined : z.melding?.dagVanMelden === null));
}

/** artikel 2.3.2, eerste lid: de plicht tot het uitvoeren van het onderzoek: niet ontstaan (wmo-2015.regel:60) */
function artikel2_3_2_lid1_5(z: Zaak): Waarheid {
  return niet(artikel2_3_2_lid1_6(z));
}

/** artikel 2.3.2, eerste lid: de plicht tot het uitvoeren van het onderzoek: niet ontstaan (wmo-2015.regel:60) */
function artikel2_3_2_lid1_6(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.2, eerste lid: de plicht tot het uitvoeren van het onderzoek: loopt (wmo-2015.regel:60) */
function artikel2_3_2_lid1_7(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel6 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.2, eerste lid: de plicht tot het uitvoeren van het onderzoek: nagekomen (wmo-2015.regel:60) */
function artikel2_3_2_lid1_8(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is niet te laat nagekomen
  const deel5 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z))));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.3.2, eerste lid: de plicht tot het uitvoeren van het onderzoek: te laat nagekomen (wmo-2015.regel:60) */
function artikel2_3_2_lid1_9(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z);
  if (deel5 === false) return false;
  // er is na de laatste dag nagekomen
  const deel6 = vergelijkDatum(">", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.2, eerste lid, tweede volzin: de plicht tot het bevestigen van de ontvangst van de melding: niet ontstaan (wmo-2015.regel:62) */
function artikel2_3_2_lid1_v2(z: Zaak): Waarheid {
  return niet(en(vanToepassing_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z), kern_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z)));
}

/** artikel 2.3.2, eerste lid, tweede volzin: de plicht tot het bevestigen van de ontvangst van de melding: nagekomen (wmo-2015.regel:62) */
function artikel2_3_2_lid1_v2_2(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetBevestigenVanDeOntvangstVanDeMelding?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.2, eerste lid, tweede volzin: de plicht tot het bevestigen van de ontvangst van de melding: niet vast te stellen (wmo-2015.regel:62) */
function artikel2_3_2_lid1_v2_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetBevestigenVanDeOntvangstVanDeMelding?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.2, zevende lid: De cliënt is verplicht tot het verschaffen van gegevens en bescheiden (wmo-2015.regel:81) */
function artikel2_3_2_lid7(z: Zaak): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.gegevensEnBescheiden?.zijnNodigVoorHetOnderzoek, organen));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.gegevensEnBescheiden?.zijnRedelijkerwijsTeKrijgen, organen));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3.2, zevende lid: de plicht tot het verschaffen van gegevens en bescheiden: niet ontstaan (wmo-2015.regel:81) */
function artikel2_3_2_lid7_2(z: Zaak): Waarheid {
  return niet(en(vanToepassing_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z), kern_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z)));
}

/** artikel 2.3.2, zevende lid: de plicht tot het verschaffen van gegevens en bescheiden: nagekomen (wmo-2015.regel:81) */
function artikel2_3_2_lid7_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVerschaffenVanGegevensEnBescheiden?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.2, zevende lid: de plicht tot het verschaffen van gegevens en bescheiden: niet vast te stellen (wmo-2015.regel:81) */
function artikel2_3_2_lid7_4(z: Zaak): Waarheid {
  const deel1 = vanToepassing_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerschaffenVanGegevensEnBescheiden?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.2, eerste lid */
function artikel2_3_2_lid1(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.aanvraag?.dagVanIndiening)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.aanvraag?.dagVanIndiening);
  if (deel4 === false) return false;
  // er is niet te laat nagekomen
  const deel5 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z))));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.3.2, eerste lid */
function artikel2_3_2_lid1_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.aanvraag?.dagVanIndiening)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.aanvraag?.dagVanIndiening);
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z);
  if (deel5 === false) return false;
  // er is na de laatste dag nagekomen
  const deel6 = vergelijkDatum(">", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.2, eerste lid */
function artikel2_3_2_lid1_4(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z);
  if (deel2 === false) return false;
  // de plicht tot het uitvoeren van het onderzoek is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), vergelijkDatum(">", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z), z.aanvraag?.dagVanIndiening)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetUitvoerenVanHetOnderzoek?.dagVanNakoming, z.aanvraag?.dagVanIndiening));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan voorbij
  const deel6 = vergelijkDatum(">", z.aanvraag?.dagVanIndiening, kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.2, negende lid: De aanvraag kan worden gedaan (wmo-2015.regel:89) */
function artikel2_3_2_lid9(z: Zaak): Waarheid {
  // de plicht tot het uitvoeren van het onderzoek op de dag van indiening van de aanvraag is nagekomen
  const deel1 = artikel2_3_2_lid1(z);
  if (deel1 === true) return true;
  // de plicht tot het uitvoeren van het onderzoek op de dag van indiening van de aanvraag te laat is nagekomen
  const deel2 = artikel2_3_2_lid1_3(z);
  if (deel2 === true) return true;
  // de plicht tot het uitvoeren van het onderzoek op de dag van indiening van de aanvraag niet is nagekomen
  const deel3 = artikel2_3_2_lid1_4(z);
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** artikel 2.3.5, tweede lid: Het college is verplicht tot het geven van de beschikking binnen twee weken na de dag van ontvangst van de aanvraag (wmo-2015.regel:100) */
function artikel2_3_5_lid2(z: Zaak): Waarheid {
  return niet((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null));
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: niet ontstaan (wmo-2015.regel:100) */
function artikel2_3_5_lid2_17(z: Zaak): Waarheid {
  return niet(artikel2_3_5_lid2_18(z));
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: niet ontstaan (wmo-2015.regel:100) */
function artikel2_3_5_lid2_18(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: loopt (wmo-2015.regel:100) */
function artikel2_3_5_lid2_19(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  const deel5 = artikel2_3_5_lid2_deel_3(z);
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: nagekomen (wmo-2015.regel:100) */
function artikel2_3_5_lid2_20(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is niet te laat nagekomen
  const deel5 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetGevenVanDeBeschikking?.dagVanNakoming, kern_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z))));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: te laat nagekomen (wmo-2015.regel:100) */
function artikel2_3_5_lid2_21(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z);
  if (deel5 === false) return false;
  // er is na de laatste dag nagekomen
  const deel6 = vergelijkDatum(">", z.plichtTotHetGevenVanDeBeschikking?.dagVanNakoming, kern_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: niet nagekomen (wmo-2015.regel:100) */
function artikel2_3_5_lid2_22(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan voorbij
  const deel6 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: niet vast te stellen (wmo-2015.regel:100) */
function artikel2_3_5_lid2_23(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetGevenVanDeBeschikking(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  const deel5 = niet(vanToepassing_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z));
  if (deel5 === false) return false;
  const deel6 = niet(artikel2_3_5_lid2_deel_deel_deel(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: loopt (wmo-2015.regel:100) */
function artikel2_3_5_lid2_deel_3(z: Zaak): Waarheid {
  const deel1 = en(vanToepassing_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z), vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z)));
  if (deel1 === true) return true;
  const deel2 = artikel2_3_5_lid2_deel_deel(z);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: loopt (wmo-2015.regel:100) */
function artikel2_3_5_lid2_deel_deel(z: Zaak): Waarheid {
  // er is nog geen laatste dag
  const deel1 = niet(vanToepassing_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z));
  if (deel1 === false) return false;
  // de opschorting van de termijn is nog niet geëindigd
  const deel2 = artikel2_3_5_lid2_deel_deel_deel(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: loopt (wmo-2015.regel:100) */
function artikel2_3_5_lid2_deel_deel_deel(z: Zaak): Waarheid {
  const deel1 = artikel2_3_5_lid2_deel_deel_deel_deel(z);
  if (deel1 === true) return true;
  const deel2 = artikel2_3_5_lid2_deel_deel_deel_deel_2(z);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: loopt (wmo-2015.regel:100) */
function artikel2_3_5_lid2_deel_deel_deel_deel(z: Zaak): Waarheid {
  const deel1 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  const deel3 = niet(of((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel3 === false) return false;
  const deel4 = (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null);
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.3.5, tweede lid: de plicht tot het geven van de beschikking: loopt (wmo-2015.regel:100) */
function artikel2_3_5_lid2_deel_deel_deel_deel_2(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel1 === false) return false;
  const deel2 = niet((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null));
  if (deel2 === false) return false;
  const deel3 = (z.aanvraag?.laatsteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.laatsteDagVanDeAndereVertraging === null);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag (wmo-2015.regel:103) */
function artikel2_3_5_lid2_9(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel1 === false) return false;
  const deel2 = niet(artikel2_3_5_lid2_deel_2(z));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag (wmo-2015.regel:107) */
function artikel2_3_5_lid2_13(z: Zaak): Waarheid {
  const deel1 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  const deel3 = niet(of((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag (wmo-2015.regel:107) */
function artikel2_3_5_lid2_5(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel3 === false) return false;
  const deel4 = niet(artikel2_3_5_lid2_deel(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag (wmo-2015.regel:111) */
function artikel2_3_5_lid2_11(z: Zaak): Waarheid {
  const deel1 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel3 === false) return false;
  const deel4 = niet(of((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag (wmo-2015.regel:111) */
function artikel2_3_5_lid2_15(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel1 === false) return false;
  const deel2 = niet((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag (wmo-2015.regel:111) */
function artikel2_3_5_lid2_3(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel4 === false) return false;
  const deel5 = niet(artikel2_3_5_lid2_deel(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag (wmo-2015.regel:111) */
function artikel2_3_5_lid2_7(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel2 === false) return false;
  const deel3 = niet(artikel2_3_5_lid2_deel_2(z));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_10(z: Zaak): Waarheid {
  const deel1 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel4 === false) return false;
  const deel5 = niet(of((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_12(z: Zaak): Waarheid {
  const deel1 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel3 === false) return false;
  const deel4 = niet(of((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_14(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel2 === false) return false;
  const deel3 = niet((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_16(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel1 === false) return false;
  const deel2 = niet((z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_2(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel4 === false) return false;
  // de termijn is opgeschort
  const deel5 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel5 === false) return false;
  const deel6 = niet(artikel2_3_5_lid2_deel(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_4(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel4 === false) return false;
  const deel5 = niet(artikel2_3_5_lid2_deel(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_6(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel3 === false) return false;
  const deel4 = niet(artikel2_3_5_lid2_deel_2(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_8(z: Zaak): Waarheid {
  // de termijn is opgeschort
  const deel1 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel2 === false) return false;
  const deel3 = niet(artikel2_3_5_lid2_deel_2(z));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_deel(z: Zaak): Waarheid {
  const deel1 = (z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null);
  if (deel1 === true) return true;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === true) return true;
  const deel3 = (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null);
  if (deel3 === true) return true;
  const deel4 = (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null);
  if (deel4 === true) return true;
  return of(deel1, deel2, deel3, deel4);
}

/** artikel 2.3.5, tweede lid: de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (wmo-2015.regel:113) */
function artikel2_3_5_lid2_deel_2(z: Zaak): Waarheid {
  const deel1 = (z.aanvraag?.dagVanOntvangst === undefined ? undefined : z.aanvraag?.dagVanOntvangst === null);
  if (deel1 === true) return true;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === true) return true;
  const deel3 = (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null);
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** artikel 2.3.5, vierde lid: Het college is verplicht tot het verstrekken van een maatwerkvoorziening beschermd wonen (wmo-2015.regel:117) */
function artikel2_3_5_lid4(z: Zaak): Waarheid {
  const deel1 = kern_clientKomtInAanmerkingVoorBeschermdWonen(z);
  if (deel1 === false) return false;
  // de cliënt de problemen niet zelf of met hulp kan verminderen of wegnemen
  const deel2 = niet(jaOfNee(waardeVanOordeel(z.client?.kanDeProblemenZelfOfMetHulpVerminderenOfWegnemen, organen)));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.3.5, vierde lid: de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen: niet ontstaan (wmo-2015.regel:117) */
function artikel2_3_5_lid4_2(z: Zaak): Waarheid {
  return niet(en(vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z), kern_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z)));
}

/** artikel 2.3.5, vierde lid: de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen: nagekomen (wmo-2015.regel:117) */
function artikel2_3_5_lid4_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.5, vierde lid: de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen: niet vast te stellen (wmo-2015.regel:117) */
function artikel2_3_5_lid4_4(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.5, zesde lid: Het college is bevoegd tot het weigeren van een maatwerkvoorziening (wmo-2015.regel:123) */
function artikel2_3_5_lid6(z: Zaak): Waarheid {
  // • de cliënt heeft aanspraak op Wlz-verblijf
  const punt1 = z.client?.heeftAanspraakOpWlzVerblijf;
  if (punt1 === true) return true;
  // • de cliënt heeft waarschijnlijk aanspraak op Wlz-verblijf en werkt niet mee aan een Wlz-besluit
  const punt2 = en(jaOfNee(waardeVanOordeel(z.client?.heeftWaarschijnlijkAanspraakOpWlzVerblijf, organen)), niet(z.client?.werktMeeAanEenWlzBesluit));
  if (punt2 === true) return true;
  return of(punt1, punt2);
}

/** artikel 2.3.6: de plicht tot het verstrekken van een persoonsgebonden budget: niet ontstaan (wmo-2015.regel:134) */
function artikel2_3_6(z: Zaak): Waarheid {
  return niet(en(vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z), kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z)));
}

/** artikel 2.3.6: de plicht tot het verstrekken van een persoonsgebonden budget: nagekomen (wmo-2015.regel:134) */
function artikel2_3_6_2(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.6: de plicht tot het verstrekken van een persoonsgebonden budget: niet vast te stellen (wmo-2015.regel:134) */
function artikel2_3_6_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.6, eerste lid: Het college is verplicht tot het verstrekken van een persoonsgebonden budget (wmo-2015.regel:134) */
function artikel2_3_6_lid1(z: Zaak): Waarheid {
  return z.client?.wenstEenPersoonsgebondenBudget;
}

/** artikel 2.3.6, tweede lid: Het college is alleen verplicht tot het verstrekken van een persoonsgebonden budget (wmo-2015.regel:138) */
function artikel2_3_6_lid2(z: Zaak): Waarheid {
  // a. de cliënt is bekwaam voor een persoonsgebonden budget
  const a = lezing_clientIsBekwaamVoorEenPersoonsgebondenBudget(z);
  if (a === false) return false;
  // b. de cliënt wenst gemotiveerd een persoonsgebonden budget
  const b = z.client?.wenstGemotiveerdEenPersoonsgebondenBudget;
  if (b === false) return false;
  // c. de ondersteuning is van gewaarborgde kwaliteit
  const c = jaOfNee(waardeVanOordeel(z.ondersteuning?.isVanGewaarborgdeKwaliteit, organen));
  if (c === false) return false;
  return a && b && c;
}

/** artikel 2.3.6, vijfde lid: Het college is bevoegd tot het weigeren van een persoonsgebonden budget (wmo-2015.regel:151) */
function artikel2_3_6_lid5(z: Zaak): Waarheid {
  // a. de kosten van derden van het persoonsgebonden budget is meer dan de kosten van de maatwerkvoorziening
  const a = vergelijkDecimaal(">", z.persoonsgebondenBudget?.kostenVanDerden, z.maatwerkvoorziening?.kosten);
  if (a === true) return true;
  // b. de cliënt kreeg eerder een herziening of intrekking
  const b = z.client?.kreegEerderEenHerzieningOfIntrekking;
  if (b === true) return true;
  return of(a, b);
}

/** artikel 2.3.8, eerste lid: De cliënt is verplicht tot het doen van mededeling van feiten en omstandigheden (wmo-2015.regel:162) */
function artikel2_3_8_lid1(z: Zaak): Waarheid {
  return jaOfNee(waardeVanOordeel(z.feitenEnOmstandigheden?.kunnenAanleidingZijnTotHeroverweging));
}

/** artikel 2.3.8, eerste lid: de plicht tot het doen van mededeling van feiten en omstandigheden: niet ontstaan (wmo-2015.regel:162) */
function artikel2_3_8_lid1_2(z: Zaak): Waarheid {
  return niet(en(vanToepassing_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z), kern_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z)));
}

/** artikel 2.3.8, eerste lid: de plicht tot het doen van mededeling van feiten en omstandigheden: nagekomen (wmo-2015.regel:162) */
function artikel2_3_8_lid1_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.8, eerste lid: de plicht tot het doen van mededeling van feiten en omstandigheden: niet vast te stellen (wmo-2015.regel:162) */
function artikel2_3_8_lid1_4(z: Zaak): Waarheid {
  const deel1 = vanToepassing_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.8, derde lid: De cliënt is verplicht tot het verlenen van medewerking (wmo-2015.regel:170) */
function artikel2_3_8_lid3(z: Zaak): Waarheid {
  return jaOfNee(waardeVanOordeel(z.zaak?.medewerkingIsRedelijkerwijsNodig, organen));
}

/** artikel 2.3.8, derde lid: de plicht tot het verlenen van medewerking: niet ontstaan (wmo-2015.regel:170) */
function artikel2_3_8_lid3_2(z: Zaak): Waarheid {
  return niet(en(vanToepassing_clientIsVerplichtTotHetVerlenenVanMedewerking(z), kern_clientIsVerplichtTotHetVerlenenVanMedewerking(z)));
}

/** artikel 2.3.8, derde lid: de plicht tot het verlenen van medewerking: nagekomen (wmo-2015.regel:170) */
function artikel2_3_8_lid3_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_clientIsVerplichtTotHetVerlenenVanMedewerking(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsVerplichtTotHetVerlenenVanMedewerking(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVerlenenVanMedewerking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.8, derde lid: de plicht tot het verlenen van medewerking: niet vast te stellen (wmo-2015.regel:170) */
function artikel2_3_8_lid3_4(z: Zaak): Waarheid {
  const deel1 = vanToepassing_clientIsVerplichtTotHetVerlenenVanMedewerking(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsVerplichtTotHetVerlenenVanMedewerking(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerlenenVanMedewerking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.10, eerste lid: Het college is bevoegd tot het herzien of intrekken van de beslissing (wmo-2015.regel:183) */
function artikel2_3_10_lid1(z: Zaak): Waarheid {
  // a. de verstrekte gegevens zijn onjuist of onvolledig en de verstrekte gegevens hebben tot een andere beslissing geleid
  const a = en(jaOfNee(waardeVanOordeel(z.verstrekteGegevens?.zijnOnjuistOfOnvolledig, organen)), jaOfNee(waardeVanOordeel(z.verstrekteGegevens?.hebbenTotEenAndereBeslissingGeleid, organen)));
  if (a === true) return true;
  // b. de cliënt is niet op de voorziening of het budget aangewezen
  const b = niet(jaOfNee(waardeVanOordeel(z.client?.isOpDeVoorzieningOfHetBudgetAangewezen, organen)));
  if (b === true) return true;
  // c. de voorziening of het budget is niet toereikend
  const c = niet(jaOfNee(waardeVanOordeel(z.voorzieningOfHetBudget?.isToereikend, organen)));
  if (c === true) return true;
  // d. de cliënt voldoet niet aan de verbonden voorwaarden
  const d = niet(jaOfNee(waardeVanOordeel(z.client?.voldoetAanDeVerbondenVoorwaarden, organen)));
  if (d === true) return true;
  // e. de voorziening of het budget wordt niet gebruikt voor het doel
  const e = niet(jaOfNee(waardeVanOordeel(z.voorzieningOfHetBudget?.wordtGebruiktVoorHetDoel, organen)));
  if (e === true) return true;
  return of(a, b, c, d, e);
}

/** artikel 2.4.1, eerste lid: Het college is bevoegd tot het vorderen van de geldswaarde van de cliënt (wmo-2015.regel:198) */
function artikel2_4_1_lid1(z: Zaak): Waarheid {
  const deel1 = z.beslissing?.isIngetrokkenWegensOnjuisteGegevens;
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.verstrekkingVanOnjuisteGegevens?.isOpzettelijkGedaan, organen));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2.4.1, eerste lid: Het college is bevoegd tot het vorderen van de geldswaarde van de medewerker (wmo-2015.regel:201) */
function artikel2_4_1_lid1_2(z: Zaak): Waarheid {
  const deel1 = z.beslissing?.isIngetrokkenWegensOnjuisteGegevens;
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.verstrekkingVanOnjuisteGegevens?.isOpzettelijkGedaan, organen));
  if (deel2 === false) return false;
  const deel3 = jaOfNee(waardeVanOordeel(z.medewerker?.heeftOpzettelijkMeegewerkt, organen));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** Lezing de cliënt is bekwaam voor een persoonsgebonden budget — nog niet gekozen: alle alternatieven tellen */
function lezing_clientIsBekwaamVoorEenPersoonsgebondenBudget(z: Zaak): Waarheid {
  return eensgezind(en(jaOfNee(waardeVanOordeel(z.client?.kanZijnBelangenRedelijkWaarderen, organen)), jaOfNee(waardeVanOordeel(z.client?.kanDeTakenVerantwoordUitvoeren, organen))), of(jaOfNee(waardeVanOordeel(z.client?.kanZijnBelangenRedelijkWaarderen, organen)), jaOfNee(waardeVanOordeel(z.client?.kanDeTakenVerantwoordUitvoeren, organen))));
}

/** artikel 2.4.1, tweede lid: Het college is bevoegd tot het invorderen bij dwangbevel (wmo-2015.regel:206) */
function artikel2_4_1_lid2(z: Zaak): Waarheid {
  return z.vordering?.isBijBesluitVastgesteld;
}

/** de cliënt is een cliënt */
function kern_clientIsEenClient(z: Zaak): Waarheid {
  return artikel1_1_1_lid1(z);
}

/** de cliënt komt in aanmerking voor beschermd wonen */
function kern_clientKomtInAanmerkingVoorBeschermdWonen(z: Zaak): Waarheid {
  return artikel1_2_1(z);
}

/** de aanvraag kan worden gedaan */
function kern_aanvraagKanWordenGedaan(z: Zaak): Waarheid {
  return artikel2_3_2_lid9(z);
}

/** het college is verplicht tot het uitvoeren van het onderzoek */
function kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z: Zaak): Waarheid {
  return artikel2_3_2_lid1_2(z);
}

/** begin van de plicht tot het uitvoeren van het onderzoek */
function kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z: Zaak): string | undefined {
  const r2_3_2_lid1 = artikel2_3_2_lid1_2(z);
  if (r2_3_2_lid1 === true) return heleDatum(z.melding?.dagVanMelden);
  if (r2_3_2_lid1 === undefined) return undefined;
  return undefined;
}

/** laatste dag van de plicht tot het uitvoeren van het onderzoek */
function kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z: Zaak): string | undefined {
  const r2_3_2_lid1 = artikel2_3_2_lid1_2(z);
  if (r2_3_2_lid1 === true) return heleDatum(datumPlus(z.melding?.dagVanMelden, 6, "week", gelijkgesteld));
  if (r2_3_2_lid1 === undefined) return undefined;
  return undefined;
}

/** toestand van de plicht tot het uitvoeren van het onderzoek */
function kern_plichtTotHetUitvoerenVanHetOnderzoekToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_2_lid1 = artikel2_3_2_lid1_5(z);
  const r2_3_2_lid1_2 = artikel2_3_2_lid1_7(z);
  const r2_3_2_lid1_3 = artikel2_3_2_lid1_8(z);
  const r2_3_2_lid1_4 = artikel2_3_2_lid1_9(z);
  const r2_3_2_lid1_5 = artikel2_3_2_lid1_10(z);
  const r2_3_2_lid1_6 = artikel2_3_2_lid1_11(z);
  return kies([r2_3_2_lid1, "niet ontstaan"], [r2_3_2_lid1_2, "loopt"], [r2_3_2_lid1_3, "nagekomen"], [r2_3_2_lid1_4, "te laat nagekomen"], [r2_3_2_lid1_5, "niet nagekomen"], [r2_3_2_lid1_6, "niet vast te stellen"]);
}

/** het college is verplicht tot het uitvoeren van het onderzoek is van toepassing */
function vanToepassing_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z: Zaak): Waarheid {
  return kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek(z) === undefined ? undefined : true;
}

/** begin van de plicht tot het uitvoeren van het onderzoek is van toepassing */
function vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekBegin(z: Zaak): Waarheid {
  return kern_plichtTotHetUitvoerenVanHetOnderzoekBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het uitvoeren van het onderzoek is van toepassing */
function vanToepassing_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z: Zaak): Waarheid {
  return kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag(z) === undefined ? undefined : true;
}

/** het college is verplicht tot het bevestigen van de ontvangst van de melding */
function kern_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z: Zaak): Waarheid {
  return artikel2_3_2_lid1_2(z);
}

/** begin van de plicht tot het bevestigen van de ontvangst van de melding */
function kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het bevestigen van de ontvangst van de melding */
function kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het bevestigen van de ontvangst van de melding */
function kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_2_lid1_v2 = artikel2_3_2_lid1_v2(z);
  const r2_3_2_lid1_v2_2 = artikel2_3_2_lid1_v2_2(z);
  const r2_3_2_lid1_v2_3 = artikel2_3_2_lid1_v2_3(z);
  return kies([r2_3_2_lid1_v2, "niet ontstaan"], [r2_3_2_lid1_v2_2, "nagekomen"], [r2_3_2_lid1_v2_3, "niet vast te stellen"]);
}

/** het college is verplicht tot het bevestigen van de ontvangst van de melding is van toepassing */
function vanToepassing_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z: Zaak): Waarheid {
  return kern_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding(z) === undefined ? undefined : true;
}

/** de cliënt is verplicht tot het verschaffen van gegevens en bescheiden */
function kern_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z: Zaak): Waarheid {
  return artikel2_3_2_lid7(z);
}

/** begin van de plicht tot het verschaffen van gegevens en bescheiden */
function kern_plichtTotHetVerschaffenVanGegevensEnBescheidenBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het verschaffen van gegevens en bescheiden */
function kern_plichtTotHetVerschaffenVanGegevensEnBescheidenLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het verschaffen van gegevens en bescheiden */
function kern_plichtTotHetVerschaffenVanGegevensEnBescheidenToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_2_lid7 = artikel2_3_2_lid7_2(z);
  const r2_3_2_lid7_2 = artikel2_3_2_lid7_3(z);
  const r2_3_2_lid7_3 = artikel2_3_2_lid7_4(z);
  return kies([r2_3_2_lid7, "niet ontstaan"], [r2_3_2_lid7_2, "nagekomen"], [r2_3_2_lid7_3, "niet vast te stellen"]);
}

/** de cliënt is verplicht tot het verschaffen van gegevens en bescheiden is van toepassing */
function vanToepassing_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z: Zaak): Waarheid {
  return kern_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden(z) === undefined ? undefined : true;
}

/** het college is verplicht tot het geven van de beschikking */
function kern_collegeIsVerplichtTotHetGevenVanDeBeschikking(z: Zaak): Waarheid {
  return artikel2_3_5_lid2(z);
}

/** begin van de plicht tot het geven van de beschikking */
function kern_plichtTotHetGevenVanDeBeschikkingBegin(z: Zaak): string | undefined {
  const r2_3_5_lid2 = artikel2_3_5_lid2(z);
  if (r2_3_5_lid2 === true) return heleDatum(z.aanvraag?.dagVanOntvangst);
  if (r2_3_5_lid2 === undefined) return undefined;
  return undefined;
}

/** laatste dag van de plicht tot het geven van de beschikking */
function kern_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z: Zaak): string | undefined {
  const r2_3_5_lid2 = artikel2_3_5_lid2_2(z);
  const r2_3_5_lid2_2 = en(artikel2_3_5_lid2_3(z), niet(r2_3_5_lid2));
  const r2_3_5_lid2_3 = en(artikel2_3_5_lid2_4(z), niet(r2_3_5_lid2));
  const r2_3_5_lid2_4 = en(artikel2_3_5_lid2_5(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_2), niet(r2_3_5_lid2_3));
  const r2_3_5_lid2_5 = en(artikel2_3_5_lid2_6(z), niet(r2_3_5_lid2));
  const r2_3_5_lid2_6 = en(artikel2_3_5_lid2_7(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_2), niet(r2_3_5_lid2_5));
  const r2_3_5_lid2_7 = en(artikel2_3_5_lid2_8(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_3), niet(r2_3_5_lid2_5));
  const r2_3_5_lid2_8 = en(artikel2_3_5_lid2_9(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_2), niet(r2_3_5_lid2_3), niet(r2_3_5_lid2_4), niet(r2_3_5_lid2_5), niet(r2_3_5_lid2_6), niet(r2_3_5_lid2_7));
  const r2_3_5_lid2_9 = en(artikel2_3_5_lid2_10(z), niet(r2_3_5_lid2));
  const r2_3_5_lid2_10 = en(artikel2_3_5_lid2_11(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_2), niet(r2_3_5_lid2_9));
  const r2_3_5_lid2_11 = en(artikel2_3_5_lid2_12(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_3), niet(r2_3_5_lid2_9));
  const r2_3_5_lid2_12 = en(artikel2_3_5_lid2_13(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_2), niet(r2_3_5_lid2_3), niet(r2_3_5_lid2_4), niet(r2_3_5_lid2_9), niet(r2_3_5_lid2_10), niet(r2_3_5_lid2_11));
  const r2_3_5_lid2_13 = en(artikel2_3_5_lid2_14(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_5), niet(r2_3_5_lid2_9));
  const r2_3_5_lid2_14 = en(artikel2_3_5_lid2_15(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_2), niet(r2_3_5_lid2_5), niet(r2_3_5_lid2_6), niet(r2_3_5_lid2_9), niet(r2_3_5_lid2_10), niet(r2_3_5_lid2_13));
  const r2_3_5_lid2_15 = en(artikel2_3_5_lid2_16(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_3), niet(r2_3_5_lid2_5), niet(r2_3_5_lid2_7), niet(r2_3_5_lid2_9), niet(r2_3_5_lid2_11), niet(r2_3_5_lid2_13));
  const r2_3_5_lid2_16 = en(artikel2_3_5_lid2(z), niet(r2_3_5_lid2), niet(r2_3_5_lid2_2), niet(r2_3_5_lid2_3), niet(r2_3_5_lid2_4), niet(r2_3_5_lid2_5), niet(r2_3_5_lid2_6), niet(r2_3_5_lid2_7), niet(r2_3_5_lid2_8), niet(r2_3_5_lid2_9), niet(r2_3_5_lid2_10), niet(r2_3_5_lid2_11), niet(r2_3_5_lid2_12), niet(r2_3_5_lid2_13), niet(r2_3_5_lid2_14), niet(r2_3_5_lid2_15));
  return kies([r2_3_5_lid2, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r2_3_5_lid2_2, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd]], gelijkgesteld))], [r2_3_5_lid2_3, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r2_3_5_lid2_4, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling]], gelijkgesteld))], [r2_3_5_lid2_5, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r2_3_5_lid2_6, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd]], gelijkgesteld))], [r2_3_5_lid2_7, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r2_3_5_lid2_8, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")]], gelijkgesteld))], [r2_3_5_lid2_9, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r2_3_5_lid2_10, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd]], gelijkgesteld))], [r2_3_5_lid2_11, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r2_3_5_lid2_12, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling]], gelijkgesteld))], [r2_3_5_lid2_13, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r2_3_5_lid2_14, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd]], gelijkgesteld))], [r2_3_5_lid2_15, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 2, "week", [[z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r2_3_5_lid2_16, heleDatum(datumPlus(z.aanvraag?.dagVanOntvangst, 2, "week", gelijkgesteld))]);
}

/** toestand van de plicht tot het geven van de beschikking */
function kern_plichtTotHetGevenVanDeBeschikkingToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_5_lid2 = artikel2_3_5_lid2_17(z);
  const r2_3_5_lid2_2 = artikel2_3_5_lid2_19(z);
  const r2_3_5_lid2_3 = artikel2_3_5_lid2_20(z);
  const r2_3_5_lid2_4 = artikel2_3_5_lid2_21(z);
  const r2_3_5_lid2_5 = artikel2_3_5_lid2_22(z);
  const r2_3_5_lid2_6 = artikel2_3_5_lid2_23(z);
  return kies([r2_3_5_lid2, "niet ontstaan"], [r2_3_5_lid2_2, "loopt"], [r2_3_5_lid2_3, "nagekomen"], [r2_3_5_lid2_4, "te laat nagekomen"], [r2_3_5_lid2_5, "niet nagekomen"], [r2_3_5_lid2_6, "niet vast te stellen"]);
}

/** het college is verplicht tot het geven van de beschikking is van toepassing */
function vanToepassing_collegeIsVerplichtTotHetGevenVanDeBeschikking(z: Zaak): Waarheid {
  return kern_collegeIsVerplichtTotHetGevenVanDeBeschikking(z) === undefined ? undefined : true;
}

/** begin van de plicht tot het geven van de beschikking is van toepassing */
function vanToepassing_plichtTotHetGevenVanDeBeschikkingBegin(z: Zaak): Waarheid {
  return kern_plichtTotHetGevenVanDeBeschikkingBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het geven van de beschikking is van toepassing */
function vanToepassing_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z: Zaak): Waarheid {
  return kern_plichtTotHetGevenVanDeBeschikkingLaatsteDag(z) === undefined ? undefined : true;
}

/** het college is verplicht tot het verstrekken van een maatwerkvoorziening beschermd wonen */
function kern_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z: Zaak): Waarheid {
  return artikel2_3_5_lid4(z);
}

/** begin van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen */
function kern_plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen */
function kern_plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen */
function kern_plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_5_lid4 = artikel2_3_5_lid4_2(z);
  const r2_3_5_lid4_2 = artikel2_3_5_lid4_3(z);
  const r2_3_5_lid4_3 = artikel2_3_5_lid4_4(z);
  return kies([r2_3_5_lid4, "niet ontstaan"], [r2_3_5_lid4_2, "nagekomen"], [r2_3_5_lid4_3, "niet vast te stellen"]);
}

/** het college is verplicht tot het verstrekken van een maatwerkvoorziening beschermd wonen is van toepassing */
function vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z: Zaak): Waarheid {
  return kern_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen(z) === undefined ? undefined : true;
}

/** het college is verplicht tot het verstrekken van een persoonsgebonden budget */
function kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z: Zaak): Waarheid {
  let uitkomst: Waarheid = artikel2_3_6_lid1(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel2_3_6_lid2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** begin van de plicht tot het verstrekken van een persoonsgebonden budget */
function kern_plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het verstrekken van een persoonsgebonden budget */
function kern_plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het verstrekken van een persoonsgebonden budget */
function kern_plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_6 = artikel2_3_6(z);
  const r2_3_6_2 = artikel2_3_6_2(z);
  const r2_3_6_3 = artikel2_3_6_3(z);
  return kies([r2_3_6, "niet ontstaan"], [r2_3_6_2, "nagekomen"], [r2_3_6_3, "niet vast te stellen"]);
}

/** het college is verplicht tot het verstrekken van een persoonsgebonden budget is van toepassing */
function vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z: Zaak): Waarheid {
  return kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z) === undefined ? undefined : true;
}

/** de cliënt is verplicht tot het doen van mededeling van feiten en omstandigheden */
function kern_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z: Zaak): Waarheid {
  if (z.feitenEnOmstandigheden?.blijkenUitAuthentiekeGegevensOfAangewezenAdministraties !== false) return undefined;
  return artikel2_3_8_lid1(z);
}

/** begin van de plicht tot het doen van mededeling van feiten en omstandigheden */
function kern_plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het doen van mededeling van feiten en omstandigheden */
function kern_plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het doen van mededeling van feiten en omstandigheden */
function kern_plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_8_lid1 = artikel2_3_8_lid1_2(z);
  const r2_3_8_lid1_2 = artikel2_3_8_lid1_3(z);
  const r2_3_8_lid1_3 = artikel2_3_8_lid1_4(z);
  return kies([r2_3_8_lid1, "niet ontstaan"], [r2_3_8_lid1_2, "nagekomen"], [r2_3_8_lid1_3, "niet vast te stellen"]);
}

/** de cliënt is verplicht tot het doen van mededeling van feiten en omstandigheden is van toepassing */
function vanToepassing_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z: Zaak): Waarheid {
  return kern_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden(z) === undefined ? undefined : true;
}

/** de cliënt is verplicht tot het verlenen van medewerking */
function kern_clientIsVerplichtTotHetVerlenenVanMedewerking(z: Zaak): Waarheid {
  return artikel2_3_8_lid3(z);
}

/** begin van de plicht tot het verlenen van medewerking */
function kern_plichtTotHetVerlenenVanMedewerkingBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het verlenen van medewerking */
function kern_plichtTotHetVerlenenVanMedewerkingLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het verlenen van medewerking */
function kern_plichtTotHetVerlenenVanMedewerkingToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_8_lid3 = artikel2_3_8_lid3_2(z);
  const r2_3_8_lid3_2 = artikel2_3_8_lid3_3(z);
  const r2_3_8_lid3_3 = artikel2_3_8_lid3_4(z);
  return kies([r2_3_8_lid3, "niet ontstaan"], [r2_3_8_lid3_2, "nagekomen"], [r2_3_8_lid3_3, "niet vast te stellen"]);
}

/** de cliënt is verplicht tot het verlenen van medewerking is van toepassing */
function vanToepassing_clientIsVerplichtTotHetVerlenenVanMedewerking(z: Zaak): Waarheid {
  return kern_clientIsVerplichtTotHetVerlenenVanMedewerking(z) === undefined ? undefined : true;
}

/** het college is bevoegd tot het weigeren van een maatwerkvoorziening */
function kern_collegeIsBevoegdTotHetWeigerenVanEenMaatwerkvoorziening(z: Zaak): Waarheid {
  if (z.client?.valtOnderHetOvergangsrechtVanDeWetLangdurigeZorg !== false) return undefined;
  return artikel2_3_5_lid6(z);
}

/** het college is bevoegd tot het weigeren van een persoonsgebonden budget */
function kern_collegeIsBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget(z: Zaak): Waarheid {
  return artikel2_3_6_lid5(z);
}

/** het college is bevoegd tot het herzien of intrekken van de beslissing */
function kern_collegeIsBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing(z: Zaak): Waarheid {
  return artikel2_3_10_lid1(z);
}

/** het college is bevoegd tot het vorderen van de geldswaarde van de cliënt */
function kern_collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient(z: Zaak): Waarheid {
  return artikel2_4_1_lid1(z);
}

/** het college is bevoegd tot het vorderen van de geldswaarde van de medewerker */
function kern_collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker(z: Zaak): Waarheid {
  return artikel2_4_1_lid1_2(z);
}

/** het college is bevoegd tot het invorderen bij dwangbevel */
function kern_collegeIsBevoegdTotHetInvorderenBijDwangbevel(z: Zaak): Waarheid {
  return artikel2_4_1_lid2(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    maaktGebruikVanEenAlgemeneVoorziening: isJaNee,
    kreegEenMaatwerkvoorziening: isJaNee,
    kreegEenPersoonsgebondenBudget: isJaNee,
    isGemeld: isJaNee,
    isIngezeteneVanNederland: isJaNee,
    wenstEenPersoonsgebondenBudget: isJaNee,
    wenstGemotiveerdEenPersoonsgebondenBudget: isJaNee,
    heeftAanspraakOpWlzVerblijf: isJaNee,
    werktMeeAanEenWlzBesluit: isJaNee,
    kreegEerderEenHerzieningOfIntrekking: isJaNee,
    valtOnderHetOvergangsrechtVanDeWetLangdurigeZorg: isJaNee,
    kanZichOpEigenKrachtOfMetHulpHandhaven: oordeelVan(isJaNee, organen),
    kanDeProblemenZelfOfMetHulpVerminderenOfWegnemen: oordeelVan(isJaNee, organen),
    heeftWaarschijnlijkAanspraakOpWlzVerblijf: oordeelVan(isJaNee, organen),
    kanZijnBelangenRedelijkWaarderen: oordeelVan(isJaNee, organen),
    kanDeTakenVerantwoordUitvoeren: oordeelVan(isJaNee, organen),
    isOpDeVoorzieningOfHetBudgetAangewezen: oordeelVan(isJaNee, organen),
    voldoetAanDeVerbondenVoorwaarden: oordeelVan(isJaNee, organen),
  },
  melding: {
    dagVanMelden: ofGeen(isDatum),
  },
  aanvraag: {
    dagVanIndiening: isDatum,
    dagVanOntvangst: ofGeen(isDatum),
    dagVanDeUitnodigingTotAanvulling: ofGeen(isDatum),
    laatsteDagVoorAanvulling: ofGeen(isDatum),
    dagVanAanvulling: ofGeen(isDatum),
    eersteDagVanHetUitstelWaarmeeIsIngestemd: ofGeen(isDatum),
    laatsteDagVanHetUitstelWaarmeeIsIngestemd: isDatum,
    eersteDagVanDeAndereVertraging: ofGeen(isDatum),
    laatsteDagVanDeAndereVertraging: ofGeen(isDatum),
  },
  persoonsgebondenBudget: {
    kostenVanDerden: isBedrag,
  },
  maatwerkvoorziening: {
    kosten: isBedrag,
  },
  beslissing: {
    isIngetrokkenWegensOnjuisteGegevens: isJaNee,
  },
  vordering: {
    isBijBesluitVastgesteld: isJaNee,
  },
  feitenEnOmstandigheden: {
    blijkenUitAuthentiekeGegevensOfAangewezenAdministraties: isJaNee,
    kunnenAanleidingZijnTotHeroverweging: oordeelVan(isJaNee),
  },
  gegevensEnBescheiden: {
    zijnNodigVoorHetOnderzoek: oordeelVan(isJaNee, organen),
    zijnRedelijkerwijsTeKrijgen: oordeelVan(isJaNee, organen),
  },
  ondersteuning: {
    isVanGewaarborgdeKwaliteit: oordeelVan(isJaNee, organen),
    isInRedelijkheidGeschiktVoorHetDoel: oordeelVan(isJaNee, organen),
  },
  zaak: {
    medewerkingIsRedelijkerwijsNodig: oordeelVan(isJaNee, organen),
    dagWaaropDeStandWordtOpgemaakt: isDatum,
  },
  verstrekteGegevens: {
    zijnOnjuistOfOnvolledig: oordeelVan(isJaNee, organen),
    hebbenTotEenAndereBeslissingGeleid: oordeelVan(isJaNee, organen),
  },
  voorzieningOfHetBudget: {
    isToereikend: oordeelVan(isJaNee, organen),
    wordtGebruiktVoorHetDoel: oordeelVan(isJaNee, organen),
  },
  verstrekkingVanOnjuisteGegevens: {
    isOpzettelijkGedaan: oordeelVan(isJaNee, organen),
  },
  medewerker: {
    heeftOpzettelijkMeegewerkt: oordeelVan(isJaNee, organen),
  },
  plichtTotHetUitvoerenVanHetOnderzoek: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetBevestigenVanDeOntvangstVanDeMelding: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetVerschaffenVanGegevensEnBescheiden: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetGevenVanDeBeschikking: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetVerlenenVanMedewerking: {
    dagVanNakoming: ofGeen(isDatum),
  },
  college: {
    heeftGebruikgemaaktVanDeBevoegdheidTotHetWeigerenVanEenMaatwerkvoorziening: oordeelVan(isJaNee, organen),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetWeigerenVanEenPersoonsgebondenBudget: oordeelVan(isJaNee, organen),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetHerzienOfIntrekkenVanDeBeslissing: oordeelVan(isJaNee, organen),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetVorderenVanDeGeldswaardeVanDeClient: oordeelVan(isJaNee, organen),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetVorderenVanDeGeldswaardeVanDeMedewerker: oordeelVan(isJaNee, organen),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetInvorderenBijDwangbevel: oordeelVan(isJaNee, organen),
  },
}, {
  "client.maaktGebruikVanEenAlgemeneVoorziening": bronnen,
  "client.kreegEenMaatwerkvoorziening": organen,
  "client.kreegEenPersoonsgebondenBudget": organen,
  "client.isGemeld": organen,
  "client.isIngezeteneVanNederland": bronnen,
  "client.wenstEenPersoonsgebondenBudget": bronnen,
  "client.wenstGemotiveerdEenPersoonsgebondenBudget": bronnen,
  "client.heeftAanspraakOpWlzVerblijf": bronnen,
  "client.werktMeeAanEenWlzBesluit": bronnen,
  "client.kreegEerderEenHerzieningOfIntrekking": organen,
  "client.valtOnderHetOvergangsrechtVanDeWetLangdurigeZorg": bronnen,
  "melding.dagVanMelden": organen,
  "aanvraag.dagVanIndiening": organen,
  "aanvraag.dagVanOntvangst": organen,
  "aanvraag.dagVanDeUitnodigingTotAanvulling": organen,
  "aanvraag.laatsteDagVoorAanvulling": organen,
  "aanvraag.dagVanAanvulling": organen,
  "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd": organen,
  "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd": organen,
  "aanvraag.eersteDagVanDeAndereVertraging": organen,
  "aanvraag.laatsteDagVanDeAndereVertraging": organen,
  "persoonsgebondenBudget.kostenVanDerden": bronnen,
  "maatwerkvoorziening.kosten": organen,
  "beslissing.isIngetrokkenWegensOnjuisteGegevens": organen,
  "vordering.isBijBesluitVastgesteld": organen,
  "feitenEnOmstandigheden.blijkenUitAuthentiekeGegevensOfAangewezenAdministraties": organen,
});

const model: Regelingmodel = {
  versie: 1,
  id: "wmo-2015",
  titel: "Wet maatschappelijke ondersteuning 2015",
  soort: "wet",
  geldig: { vanaf: "2015-01-01" },
  link: "https://wetten.overheid.nl/BWBR0035362/2026-01-01",
  termijnen: { verlengd: true, gelijkgesteld: ["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"] },
  bepalingen: [
    { id: "wmo-2015/1.1.1", aanduiding: "artikel 1.1.1", opschrift: "Begripsbepalingen", regel: 19, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/1.1.1/1", aanduiding: "artikel 1.1.1, eerste lid", aard: { soort: "definitie", omschrijving: "Beschermd wonen is wonen in een accommodatie van een instelling, met toezicht en begeleiding, voor wie zich door psychische of psychosociale problemen niet op eigen kracht kan handhaven." }, regel: 21, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/1.1.1/1/•1", aanduiding: "artikel 1.1.1, eerste lid, opsommingsteken 1", regel: 24, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/1.1.1/1/•2", aanduiding: "artikel 1.1.1, eerste lid, opsommingsteken 2", regel: 25, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/1.1.1/1/•3", aanduiding: "artikel 1.1.1, eerste lid, opsommingsteken 3", regel: 26, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/1.1.1/1/•4", aanduiding: "artikel 1.1.1, eerste lid, opsommingsteken 4", regel: 27, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/1.2.1", aanduiding: "artikel 1.2.1", opschrift: "Wie in aanmerking komt", regel: 31, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.1.3", aanduiding: "artikel 2.1.3", opschrift: "Verordening", regel: 35, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.1.3/1", aanduiding: "artikel 2.1.3, eerste lid", aard: { soort: "gedelegeerd", omschrijving: "De raad stelt bij verordening de regels vast die nodig zijn voor het beleidsplan en voor wat het college ter uitvoering daarvan besluit of doet." }, regel: 37, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.1.3/2", aanduiding: "artikel 2.1.3, tweede lid", aard: { soort: "gedelegeerd", omschrijving: "De verordening zegt in elk geval hoe en met welke criteria wordt vastgesteld wie een maatwerkvoorziening krijgt, hoe hoog een toereikend persoonsgebonden budget is, welke kwaliteitseisen gelden, en voor welke voorzieningen klachten en medezeggenschap geregeld zijn." }, regel: 40, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.1.3/3", aanduiding: "artikel 2.1.3, derde lid", aard: { soort: "gedelegeerd", omschrijving: "De verordening regelt hoe ingezetenen, onder wie cliënten, bij de uitvoering worden betrokken." }, regel: 43, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.1.3/4", aanduiding: "artikel 2.1.3, vierde lid", aard: { soort: "gedelegeerd", omschrijving: "De verordening stelt regels tegen het ten onrechte ontvangen van een voorziening of budget, en tegen misbruik en oneigenlijk gebruik." }, regel: 46, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.1.4a", aanduiding: "artikel 2.1.4a", opschrift: "Bijdrage in de kosten", regel: 49, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.1.4a/1", aanduiding: "artikel 2.1.4a, eerste lid", aard: { soort: "gedelegeerd", omschrijving: "Bij verordening kan een bijdrage worden gevraagd voor een maatwerkvoorziening of een persoonsgebonden budget." }, regel: 51, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.1.4a/7", aanduiding: "artikel 2.1.4a, zevende lid", aard: { soort: "gedelegeerd", omschrijving: "Voor beschermd wonen en opvang staat in of op grond van een algemene maatregel van bestuur hoe hoog de bijdrage is en hoe inkomen en vermogen meetellen." }, regel: 54, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2", aanduiding: "artikel 2.3.2", opschrift: "Melding en onderzoek", regel: 57, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/1", aanduiding: "artikel 2.3.2, eerste lid", regel: 59, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/1/v2", aanduiding: "artikel 2.3.2, eerste lid, tweede volzin", regel: 62, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/2", aanduiding: "artikel 2.3.2, tweede lid", aard: { soort: "procedure", omschrijving: "De cliënt kan vóór het onderzoek een persoonlijk plan geven; het college wijst daarop en geeft er na de melding zeven dagen voor." }, regel: 65, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/3", aanduiding: "artikel 2.3.2, derde lid", aard: { soort: "plicht", omschrijving: "Het college wijst de cliënt en zijn mantelzorger vóór het onderzoek op gratis cliëntondersteuning." }, regel: 68, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/4", aanduiding: "artikel 2.3.2, vierde lid", aard: { soort: "procedure", omschrijving: "Wat het college onderzoekt: de persoon en zijn wensen, eigen kracht en gebruikelijke hulp, mantelzorg en netwerk, de mantelzorger zelf, algemene voorzieningen, samenwerking met andere zorg, en de bijdrage." }, regel: 71, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/5", aanduiding: "artikel 2.3.2, vijfde lid", aard: { soort: "plicht", omschrijving: "Het college betrekt een persoonlijk plan bij het onderzoek." }, regel: 74, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/6", aanduiding: "artikel 2.3.2, zesde lid", aard: { soort: "plicht", omschrijving: "De cliënt of zijn vertegenwoordiger hoort bij het onderzoek begrijpelijk welke keuze er is voor een persoonsgebonden budget en wat die keuze betekent." }, regel: 77, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/7", aanduiding: "artikel 2.3.2, zevende lid", regel: 80, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/8", aanduiding: "artikel 2.3.2, achtste lid", aard: { soort: "plicht", omschrijving: "Het college geeft de cliënt of zijn vertegenwoordiger de uitkomsten van het onderzoek op schrift." }, regel: 85, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.2/9", aanduiding: "artikel 2.3.2, negende lid", regel: 88, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.5", aanduiding: "artikel 2.3.5", opschrift: "Beslissing op de aanvraag", regel: 94, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.5/1", aanduiding: "artikel 2.3.5, eerste lid", aard: { soort: "procedure", omschrijving: "Het college beslist op een aanvraag; gaat zij over beschermd wonen of opvang, dan mag zij van elke ingezetene van Nederland komen." }, regel: 96, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.5/2", aanduiding: "artikel 2.3.5, tweede lid", regel: 99, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.5/4", aanduiding: "artikel 2.3.5, vierde lid", aard: { soort: "definitie", omschrijving: "De voorziening levert een passende bijdrage aan de behoefte van de cliënt, gelet op het onderzoek, en is gericht op weer zo snel mogelijk zelf redden." }, regel: 116, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.5/6", aanduiding: "artikel 2.3.5, zesde lid", regel: 122, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.5/6/•1", aanduiding: "artikel 2.3.5, zesde lid, opsommingsteken 1", regel: 125, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.5/6/•2", aanduiding: "artikel 2.3.5, zesde lid, opsommingsteken 2", regel: 126, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.5/7", aanduiding: "artikel 2.3.5, zevende lid", regel: 128, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6", aanduiding: "artikel 2.3.6", opschrift: "Persoonsgebonden budget", regel: 131, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/1", aanduiding: "artikel 2.3.6, eerste lid", regel: 133, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/2", aanduiding: "artikel 2.3.6, tweede lid", regel: 137, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/2/a", aanduiding: "artikel 2.3.6, tweede lid, onderdeel a", regel: 140, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/2/b", aanduiding: "artikel 2.3.6, tweede lid, onderdeel b", regel: 141, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/2/c", aanduiding: "artikel 2.3.6, tweede lid, onderdeel c", regel: 142, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/3", aanduiding: "artikel 2.3.6, derde lid", aard: { soort: "procedure", omschrijving: "Bij de kwaliteit weegt mee of wat de cliënt wil betrekken in redelijkheid past bij het doel; zie de beoordeling." }, regel: 144, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/4", aanduiding: "artikel 2.3.6, vierde lid", aard: { soort: "gedelegeerd", omschrijving: "Bij verordening kunnen voorwaarden over het tarief worden gesteld voor hulp uit het sociale netwerk." }, regel: 147, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/5", aanduiding: "artikel 2.3.6, vijfde lid", regel: 150, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/5/a", aanduiding: "artikel 2.3.6, vijfde lid, onderdeel a", regel: 153, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/5/b", aanduiding: "artikel 2.3.6, vijfde lid, onderdeel b", regel: 154, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/6", aanduiding: "artikel 2.3.6, zesde lid", aard: { soort: "niet uitvoerbaar", reden: "verhouding tot een andere regeling", omschrijving: "De subsidietitel van de Awb geldt niet voor een persoonsgebonden budget." }, regel: 156, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.8", aanduiding: "artikel 2.3.8", opschrift: "Inlichtingen en medewerking", regel: 159, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.8/1", aanduiding: "artikel 2.3.8, eerste lid", regel: 161, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.8/2", aanduiding: "artikel 2.3.8, tweede lid", regel: 165, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.8/3", aanduiding: "artikel 2.3.8, derde lid", regel: 169, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.9", aanduiding: "artikel 2.3.9", opschrift: "Periodiek onderzoek", regel: 172, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.9/1", aanduiding: "artikel 2.3.9, eerste lid", aard: { soort: "plicht", omschrijving: "Het college kijkt van tijd tot tijd of er reden is een beslissing te heroverwegen; hoe vaak, zegt de wet niet." }, regel: 174, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.9/2", aanduiding: "artikel 2.3.9, tweede lid", aard: { soort: "procedure", omschrijving: "Voor dat onderzoek gelden artikel 2.3.2, tweede tot en met zesde lid, en artikel 2.3.5, zesde lid, ook." }, regel: 177, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.10", aanduiding: "artikel 2.3.10", opschrift: "Herzien en intrekken", regel: 180, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.10/1", aanduiding: "artikel 2.3.10, eerste lid", regel: 182, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.10/1/a", aanduiding: "artikel 2.3.10, eerste lid, onderdeel a", regel: 185, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.10/1/b", aanduiding: "artikel 2.3.10, eerste lid, onderdeel b", regel: 187, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.10/1/c", aanduiding: "artikel 2.3.10, eerste lid, onderdeel c", regel: 188, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.10/1/d", aanduiding: "artikel 2.3.10, eerste lid, onderdeel d", regel: 189, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.10/1/e", aanduiding: "artikel 2.3.10, eerste lid, onderdeel e", regel: 190, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.3.10/2", aanduiding: "artikel 2.3.10, tweede lid", aard: { soort: "plicht", omschrijving: "In die beslissing staat wanneer zij in werking treedt." }, regel: 192, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.4.1", aanduiding: "artikel 2.4.1", opschrift: "Terugvordering", regel: 195, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.4.1/1", aanduiding: "artikel 2.4.1, eerste lid", regel: 197, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.4.1/2", aanduiding: "artikel 2.4.1, tweede lid", regel: 205, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.6.3", aanduiding: "artikel 2.6.3", opschrift: "Uitvoering door anderen", regel: 208, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.6.3/1", aanduiding: "artikel 2.6.3, eerste lid", aard: { soort: "bevoegdheid", omschrijving: "Het college kan de uitvoering door derden laten doen, behalve het vaststellen van rechten en plichten van de cliënt." }, regel: 210, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/2.6.3/2", aanduiding: "artikel 2.6.3, tweede lid", aard: { soort: "bevoegdheid", omschrijving: "Het vaststellen van rechten en plichten van de cliënt kan het college mandateren aan een aanbieder." }, regel: 213, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/5.1.1", aanduiding: "artikel 5.1.1", opschrift: "Verwerken van persoonsgegevens", regel: 216, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/5.1.1/1", aanduiding: "artikel 5.1.1, eerste lid", aard: { soort: "bevoegdheid", omschrijving: "Het college mag persoonsgegevens van de cliënt verwerken, ook over gezondheid, en van zijn huisgenoten, voor zover verkregen bij het onderzoek of op een van de wegen die het lid noemt, en nodig voor de bijdrage, het onderzoek, de beslissing, heronderzoek, intrekking, terugvordering of verhaal." }, regel: 218, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/5.1.1/2", aanduiding: "artikel 5.1.1, tweede lid", aard: { soort: "bevoegdheid", omschrijving: "Het college mag gegevens van de mantelzorger verwerken om te weten welke hulp hij geeft of kan geven." }, regel: 221, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/5.1.1/3", aanduiding: "artikel 5.1.1, derde lid", aard: { soort: "bevoegdheid", omschrijving: "Hetzelfde geldt voor anderen uit het sociale netwerk van de cliënt." }, regel: 224, bestand: "wmo-2015.regel" },
    { id: "wmo-2015/5.1.1/7", aanduiding: "artikel 5.1.1, zevende lid", aard: { soort: "definitie", omschrijving: "Het college is de verwerkingsverantwoordelijke." }, regel: 227, bestand: "wmo-2015.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college"] },
    { id: "toestand van een plicht", naam: "toestand van een plicht", vorm: "gesloten", labels: ["niet ontstaan", "loopt", "nagekomen", "te laat nagekomen", "niet nagekomen", "niet vast te stellen"] },
  ],
  feiten: [
    { id: "client.maaktGebruikVanEenAlgemeneVoorziening", object: "client", sleutel: "maaktGebruikVanEenAlgemeneVoorziening", naam: "de cliënt maakt gebruik van een algemene voorziening", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Gebruikt deze persoon een algemene voorziening?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 15, bestand: "begrippen.regel", ontkend: "de cliënt maakt geen gebruik van een algemene voorziening" },
    { id: "client.kreegEenMaatwerkvoorziening", object: "client", sleutel: "kreegEenMaatwerkvoorziening", naam: "de cliënt kreeg een maatwerkvoorziening", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is aan deze persoon een maatwerkvoorziening verstrekt?", leverancier: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 17, bestand: "begrippen.regel", ontkend: "de cliënt kreeg geen maatwerkvoorziening" },
    { id: "client.kreegEenPersoonsgebondenBudget", object: "client", sleutel: "kreegEenPersoonsgebondenBudget", naam: "de cliënt kreeg een persoonsgebonden budget", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is aan deze persoon een persoonsgebonden budget verstrekt?", leverancier: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 19, bestand: "begrippen.regel", ontkend: "de cliënt kreeg geen persoonsgebonden budget" },
    { id: "client.isGemeld", object: "client", sleutel: "isGemeld", naam: "de cliënt is gemeld", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is door of namens deze persoon melding gedaan van een behoefte aan ondersteuning?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 21, bestand: "begrippen.regel", ontkend: "de cliënt is niet gemeld" },
    { id: "client.isIngezeteneVanNederland", object: "client", sleutel: "isIngezeteneVanNederland", naam: "de cliënt is ingezetene van Nederland", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de cliënt ingezetene van Nederland?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 23, bestand: "begrippen.regel", ontkend: "de cliënt is niet ingezetene van Nederland" },
    { id: "client.wenstEenPersoonsgebondenBudget", object: "client", sleutel: "wenstEenPersoonsgebondenBudget", naam: "de cliënt wenst een persoonsgebonden budget", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wil de cliënt een persoonsgebonden budget?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 24, bestand: "begrippen.regel", ontkend: "de cliënt wenst geen persoonsgebonden budget" },
    { id: "client.wenstGemotiveerdEenPersoonsgebondenBudget", object: "client", sleutel: "wenstGemotiveerdEenPersoonsgebondenBudget", naam: "de cliënt wenst gemotiveerd een persoonsgebonden budget", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt met redenen gezegd dat hij de voorziening als persoonsgebonden budget wil?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 25, bestand: "begrippen.regel", ontkend: "de cliënt wenst niet gemotiveerd een persoonsgebonden budget" },
    { id: "client.heeftAanspraakOpWlzVerblijf", object: "client", sleutel: "heeftAanspraakOpWlzVerblijf", naam: "de cliënt heeft aanspraak op Wlz-verblijf", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt aanspraak op verblijf in een instelling met de zorg die daarbij hoort, uit de Wet langdurige zorg?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 27, bestand: "begrippen.regel", ontkend: "de cliënt heeft geen aanspraak op Wlz-verblijf" },
    { id: "client.werktMeeAanEenWlzBesluit", object: "client", sleutel: "werktMeeAanEenWlzBesluit", naam: "de cliënt werkt mee aan een Wlz-besluit", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Werkt de cliënt mee om een besluit over Wlz-verblijf te krijgen? Antwoord alleen nee als hij dat weigert.", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 29, bestand: "begrippen.regel", ontkend: "de cliënt werkt niet mee aan een Wlz-besluit" },
    { id: "client.kreegEerderEenHerzieningOfIntrekking", object: "client", sleutel: "kreegEerderEenHerzieningOfIntrekking", naam: "de cliënt kreeg eerder een herziening of intrekking", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is al eens een beslissing herzien of ingetrokken op grond van artikel 2.3.10, eerste lid, onderdeel a, d of e?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 31, bestand: "begrippen.regel", ontkend: "de cliënt kreeg niet eerder een herziening of intrekking" },
    { id: "client.valtOnderHetOvergangsrechtVanDeWetLangdurigeZorg", object: "client", sleutel: "valtOnderHetOvergangsrechtVanDeWetLangdurigeZorg", naam: "de cliënt valt onder het overgangsrecht van de Wet langdurige zorg", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de cliënt een verzekerde als bedoeld in artikel 11.1.1, derde lid, van de Wet langdurige zorg?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 33, bestand: "begrippen.regel", ontkend: "de cliënt valt niet onder het overgangsrecht van de Wet langdurige zorg" },
    { id: "melding.dagVanMelden", object: "melding", sleutel: "dagVanMelden", naam: "dag van melden van de melding", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de behoefte aan ondersteuning gemeld? Geen: er is niet gemeld.", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 37, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.dagVanIndiening", object: "aanvraag", sleutel: "dagVanIndiening", naam: "dag van indiening van de aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag is de aanvraag ingediend?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 40, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.dagVanOntvangst", object: "aanvraag", sleutel: "dagVanOntvangst", naam: "dag van ontvangst van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de aanvraag ontvangen? Geen: er is geen aanvraag.", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 41, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.dagVanDeUitnodigingTotAanvulling", object: "aanvraag", sleutel: "dagVanDeUitnodigingTotAanvulling", naam: "dag van de uitnodiging tot aanvulling van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de cliënt uitgenodigd de aanvraag aan te vullen? Geen: er is niets gevraagd.", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 42, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.laatsteDagVoorAanvulling", object: "aanvraag", sleutel: "laatsteDagVoorAanvulling", naam: "laatste dag voor aanvulling van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Tot en met welke dag mocht de cliënt aanvullen? Geen: er is geen termijn gesteld.", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 44, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.dagVanAanvulling", object: "aanvraag", sleutel: "dagVanAanvulling", naam: "dag van aanvulling van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de aanvraag aangevuld? Geen: dat is niet gebeurd.", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 46, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", object: "aanvraag", sleutel: "eersteDagVanHetUitstelWaarmeeIsIngestemd", naam: "eerste dag van het uitstel waarmee is ingestemd van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Vanaf welke dag heeft de cliënt schriftelijk met uitstel ingestemd? Geen: er is geen uitstel afgesproken.", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 47, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", object: "aanvraag", sleutel: "laatsteDagVanHetUitstelWaarmeeIsIngestemd", naam: "laatste dag van het uitstel waarmee is ingestemd van de aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Tot en met welke dag heeft de cliënt met uitstel ingestemd?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 49, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.eersteDagVanDeAndereVertraging", object: "aanvraag", sleutel: "eersteDagVanDeAndereVertraging", naam: "eerste dag van de andere vertraging van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Vanaf welke dag komt vertraging voor rekening van de cliënt, is er overmacht, of is informatie gevraagd aan een buitenlandse instantie? Geen: dat speelt niet.", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 50, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.laatsteDagVanDeAndereVertraging", object: "aanvraag", sleutel: "laatsteDagVanDeAndereVertraging", naam: "laatste dag van de andere vertraging van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Tot en met welke dag duurt die vertraging? Geen: zij duurt nog voort.", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 52, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "persoonsgebondenBudget.kostenVanDerden", object: "persoonsgebondenBudget", sleutel: "kostenVanDerden", naam: "kosten van derden van het persoonsgebonden budget", type: { soort: "bedrag" }, soort: "gegeven", vraag: "Hoeveel kost het om de diensten en middelen van derden te betrekken?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 56, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "maatwerkvoorziening.kosten", object: "maatwerkvoorziening", sleutel: "kosten", naam: "kosten van de maatwerkvoorziening", type: { soort: "bedrag" }, soort: "gegeven", vraag: "Hoeveel kost de maatwerkvoorziening zelf?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 59, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "beslissing.isIngetrokkenWegensOnjuisteGegevens", object: "beslissing", sleutel: "isIngetrokkenWegensOnjuisteGegevens", naam: "de beslissing is ingetrokken wegens onjuiste gegevens", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de beslissing ingetrokken op grond van artikel 2.3.10, eerste lid, onderdeel a?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 62, bestand: "begrippen.regel", ontkend: "de beslissing is niet ingetrokken wegens onjuiste gegevens" },
    { id: "vordering.isBijBesluitVastgesteld", object: "vordering", sleutel: "isBijBesluitVastgesteld", naam: "de vordering is bij besluit vastgesteld", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft het college besloten welk bedrag het terugvordert?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 66, bestand: "begrippen.regel", ontkend: "de vordering is niet bij besluit vastgesteld" },
    { id: "feitenEnOmstandigheden.blijkenUitAuthentiekeGegevensOfAangewezenAdministraties", object: "feitenEnOmstandigheden", sleutel: "blijkenUitAuthentiekeGegevensOfAangewezenAdministraties", naam: "de feiten en omstandigheden blijken uit authentieke gegevens of aangewezen administraties", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Kan het college de feiten zelf vaststellen uit gegevens die bij wettelijk voorschrift authentiek zijn, of uit een door de minister aangewezen administratie?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 71, bestand: "begrippen.regel", ontkend: "de feiten en omstandigheden blijken niet uit authentieke gegevens of aangewezen administraties" },
    { id: "client.kanZichOpEigenKrachtOfMetHulpHandhaven", object: "client", sleutel: "kanZichOpEigenKrachtOfMetHulpHandhaven", naam: "de cliënt kan zich op eigen kracht of met hulp handhaven", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zich handhaven in de samenleving, op eigen kracht of met gebruikelijke hulp, mantelzorg of hulp uit zijn netwerk? Antwoord alleen nee als dat door psychische of psychosociale problemen niet lukt.", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 76, bestand: "begrippen.regel", ontkend: "de cliënt kan zich niet op eigen kracht of met hulp handhaven" },
    { id: "client.kanDeProblemenZelfOfMetHulpVerminderenOfWegnemen", object: "client", sleutel: "kanDeProblemenZelfOfMetHulpVerminderenOfWegnemen", naam: "de cliënt kan de problemen zelf of met hulp verminderen of wegnemen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zijn problemen om zich te handhaven verminderen of wegnemen op eigen kracht, met gebruikelijke hulp, mantelzorg, hulp uit zijn netwerk of een algemene voorziening?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 82, bestand: "begrippen.regel", ontkend: "de cliënt kan de problemen niet zelf of met hulp verminderen of wegnemen" },
    { id: "gegevensEnBescheiden.zijnNodigVoorHetOnderzoek", object: "gegevensEnBescheiden", sleutel: "zijnNodigVoorHetOnderzoek", naam: "de gegevens en bescheiden zijn nodig voor het onderzoek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn deze gegevens en bescheiden nodig voor het onderzoek?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 88, bestand: "begrippen.regel", ontkend: "de gegevens en bescheiden zijn niet nodig voor het onderzoek" },
    { id: "gegevensEnBescheiden.zijnRedelijkerwijsTeKrijgen", object: "gegevensEnBescheiden", sleutel: "zijnRedelijkerwijsTeKrijgen", naam: "de gegevens en bescheiden zijn redelijkerwijs te krijgen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt of zijn vertegenwoordiger redelijkerwijs over deze gegevens en bescheiden beschikken?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 94, bestand: "begrippen.regel", ontkend: "de gegevens en bescheiden zijn niet redelijkerwijs te krijgen" },
    { id: "client.heeftWaarschijnlijkAanspraakOpWlzVerblijf", object: "client", sleutel: "heeftWaarschijnlijkAanspraakOpWlzVerblijf", naam: "de cliënt heeft waarschijnlijk aanspraak op Wlz-verblijf", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn er redenen om aan te nemen dat de cliënt aanspraak op Wlz-verblijf kan doen gelden?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 100, bestand: "begrippen.regel" },
    { id: "client.kanZijnBelangenRedelijkWaarderen", object: "client", sleutel: "kanZijnBelangenRedelijkWaarderen", naam: "de cliënt kan zijn belangen redelijk waarderen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt op eigen kracht voldoende in staat zijn belangen rond het persoonsgebonden budget redelijk te waarderen?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 106, bestand: "begrippen.regel", ontkend: "de cliënt kan zijn belangen niet redelijk waarderen" },
    { id: "client.kanDeTakenVerantwoordUitvoeren", object: "client", sleutel: "kanDeTakenVerantwoordUitvoeren", naam: "de cliënt kan de taken verantwoord uitvoeren", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt, met hulp uit zijn netwerk of van zijn vertegenwoordiger, de taken van een persoonsgebonden budget verantwoord uitvoeren?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 112, bestand: "begrippen.regel", ontkend: "de cliënt kan de taken niet verantwoord uitvoeren" },
    { id: "ondersteuning.isVanGewaarborgdeKwaliteit", object: "ondersteuning", sleutel: "isVanGewaarborgdeKwaliteit", naam: "de ondersteuning is van gewaarborgde kwaliteit", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is gewaarborgd dat wat met het persoonsgebonden budget wordt betrokken veilig, doeltreffend en cliëntgericht wordt verstrekt?", door: ["het college"], weegtMee: ["de ondersteuning is in redelijkheid geschikt voor het doel"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 118, bestand: "begrippen.regel", ontkend: "de ondersteuning is niet van gewaarborgde kwaliteit" },
    { id: "ondersteuning.isInRedelijkheidGeschiktVoorHetDoel", object: "ondersteuning", sleutel: "isInRedelijkheidGeschiktVoorHetDoel", naam: "de ondersteuning is in redelijkheid geschikt voor het doel", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is wat de cliënt wil betrekken in redelijkheid geschikt voor het doel van het persoonsgebonden budget?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 125, bestand: "begrippen.regel", ontkend: "de ondersteuning is niet in redelijkheid geschikt voor het doel" },
    { id: "feitenEnOmstandigheden.kunnenAanleidingZijnTotHeroverweging", object: "feitenEnOmstandigheden", sleutel: "kunnenAanleidingZijnTotHeroverweging", naam: "de feiten en omstandigheden kunnen aanleiding zijn tot heroverweging", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Moet de cliënt redelijkerwijs begrijpen dat deze feiten aanleiding kunnen zijn om de beslissing te heroverwegen?", avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 131, bestand: "begrippen.regel", ontkend: "de feiten en omstandigheden kunnen geen aanleiding zijn tot heroverweging" },
    { id: "zaak.medewerkingIsRedelijkerwijsNodig", object: "zaak", sleutel: "medewerkingIsRedelijkerwijsNodig", naam: "de medewerking is redelijkerwijs nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de gevraagde medewerking redelijkerwijs nodig om de wet uit te voeren?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 136, bestand: "begrippen.regel", ontkend: "de medewerking is niet redelijkerwijs nodig" },
    { id: "verstrekteGegevens.zijnOnjuistOfOnvolledig", object: "verstrekteGegevens", sleutel: "zijnOnjuistOfOnvolledig", naam: "de verstrekte gegevens zijn onjuist of onvolledig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt onjuiste of onvolledige gegevens verstrekt?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 141, bestand: "begrippen.regel", ontkend: "de verstrekte gegevens zijn niet onjuist of onvolledig" },
    { id: "verstrekteGegevens.hebbenTotEenAndereBeslissingGeleid", object: "verstrekteGegevens", sleutel: "hebbenTotEenAndereBeslissingGeleid", naam: "de verstrekte gegevens hebben tot een andere beslissing geleid", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zou met de juiste of volledige gegevens anders zijn beslist?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 147, bestand: "begrippen.regel", ontkend: "de verstrekte gegevens hebben niet tot een andere beslissing geleid" },
    { id: "client.isOpDeVoorzieningOfHetBudgetAangewezen", object: "client", sleutel: "isOpDeVoorzieningOfHetBudgetAangewezen", naam: "de cliënt is op de voorziening of het budget aangewezen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt nog op de maatwerkvoorziening of het persoonsgebonden budget aangewezen?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 153, bestand: "begrippen.regel", ontkend: "de cliënt is niet op de voorziening of het budget aangewezen" },
    { id: "voorzieningOfHetBudget.isToereikend", object: "voorzieningOfHetBudget", sleutel: "isToereikend", naam: "de voorziening of het budget is toereikend", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de maatwerkvoorziening of het persoonsgebonden budget nog toereikend?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 159, bestand: "begrippen.regel", ontkend: "de voorziening of het budget is niet toereikend" },
    { id: "client.voldoetAanDeVerbondenVoorwaarden", object: "client", sleutel: "voldoetAanDeVerbondenVoorwaarden", naam: "de cliënt voldoet aan de verbonden voorwaarden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Voldoet de cliënt aan de voorwaarden die aan de voorziening of het budget zijn verbonden?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 165, bestand: "begrippen.regel", ontkend: "de cliënt voldoet niet aan de verbonden voorwaarden" },
    { id: "voorzieningOfHetBudget.wordtGebruiktVoorHetDoel", object: "voorzieningOfHetBudget", sleutel: "wordtGebruiktVoorHetDoel", naam: "de voorziening of het budget wordt gebruikt voor het doel", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Gebruikt de cliënt de voorziening of het budget, en voor het doel waarvoor het is verstrekt?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 171, bestand: "begrippen.regel", ontkend: "de voorziening of het budget wordt niet gebruikt voor het doel" },
    { id: "verstrekkingVanOnjuisteGegevens.isOpzettelijkGedaan", object: "verstrekkingVanOnjuisteGegevens", sleutel: "isOpzettelijkGedaan", naam: "de verstrekking van onjuiste gegevens is opzettelijk gedaan", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt de onjuiste of onvolledige gegevens opzettelijk verstrekt?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 177, bestand: "begrippen.regel", ontkend: "de verstrekking van onjuiste gegevens is niet opzettelijk gedaan" },
    { id: "medewerker.heeftOpzettelijkMeegewerkt", object: "medewerker", sleutel: "heeftOpzettelijkMeegewerkt", naam: "de medewerker heeft opzettelijk meegewerkt", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft deze persoon opzettelijk meegewerkt aan het verstrekken van de onjuiste of onvolledige gegevens?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 183, bestand: "begrippen.regel", ontkend: "de medewerker heeft niet opzettelijk meegewerkt" },
    { id: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", object: "plichtTotHetUitvoerenVanHetOnderzoek", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het uitvoeren van het onderzoek", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag was het onderzoek uitgevoerd?", afgeleid: true, regel: 218, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.dagVanNakoming", object: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het bevestigen van de ontvangst van de melding", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de ontvangst van de melding bevestigd?", afgeleid: true, regel: 219, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetVerschaffenVanGegevensEnBescheiden.dagVanNakoming", object: "plichtTotHetVerschaffenVanGegevensEnBescheiden", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het verschaffen van gegevens en bescheiden", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag zijn de gegevens en bescheiden verschaft?", afgeleid: true, regel: 221, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", object: "plichtTotHetGevenVanDeBeschikking", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het geven van de beschikking", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de beschikking gegeven?", afgeleid: true, regel: 223, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.dagVanNakoming", object: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is tot verstrekking beslist?", afgeleid: true, regel: 224, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.dagVanNakoming", object: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het verstrekken van een persoonsgebonden budget", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is het persoonsgebonden budget verstrekt?", afgeleid: true, regel: 226, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.dagVanNakoming", object: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het doen van mededeling van feiten en omstandigheden", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag heeft de cliënt de feiten en omstandigheden meegedeeld?", afgeleid: true, regel: 228, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetVerlenenVanMedewerking.dagVanNakoming", object: "plichtTotHetVerlenenVanMedewerking", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het verlenen van medewerking", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag heeft de cliënt de gevraagde medewerking verleend?", afgeleid: true, regel: 230, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "college.heeftGebruikgemaaktVanDeBevoegdheidTotHetWeigerenVanEenMaatwerkvoorziening", object: "college", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetWeigerenVanEenMaatwerkvoorziening", naam: "het college heeft gebruikgemaakt van de bevoegdheid tot het weigeren van een maatwerkvoorziening", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college gebruikgemaakt van de bevoegdheid tot het weigeren van een maatwerkvoorziening?", door: ["het college"], afgeleid: true, regel: 234, bestand: "begrippen.regel", ontkend: "het college heeft niet gebruikgemaakt van de bevoegdheid tot het weigeren van een maatwerkvoorziening" },
    { id: "college.heeftGebruikgemaaktVanDeBevoegdheidTotHetWeigerenVanEenPersoonsgebondenBudget", object: "college", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetWeigerenVanEenPersoonsgebondenBudget", naam: "het college heeft gebruikgemaakt van de bevoegdheid tot het weigeren van een persoonsgebonden budget", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college gebruikgemaakt van de bevoegdheid tot het weigeren van een persoonsgebonden budget?", door: ["het college"], afgeleid: true, regel: 235, bestand: "begrippen.regel", ontkend: "het college heeft niet gebruikgemaakt van de bevoegdheid tot het weigeren van een persoonsgebonden budget" },
    { id: "college.heeftGebruikgemaaktVanDeBevoegdheidTotHetHerzienOfIntrekkenVanDeBeslissing", object: "college", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetHerzienOfIntrekkenVanDeBeslissing", naam: "het college heeft gebruikgemaakt van de bevoegdheid tot het herzien of intrekken van de beslissing", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college gebruikgemaakt van de bevoegdheid tot het herzien of intrekken van de beslissing?", door: ["het college"], afgeleid: true, regel: 236, bestand: "begrippen.regel", ontkend: "het college heeft niet gebruikgemaakt van de bevoegdheid tot het herzien of intrekken van de beslissing" },
    { id: "college.heeftGebruikgemaaktVanDeBevoegdheidTotHetVorderenVanDeGeldswaardeVanDeClient", object: "college", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetVorderenVanDeGeldswaardeVanDeClient", naam: "het college heeft gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de cliënt", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de cliënt?", door: ["het college"], afgeleid: true, regel: 237, bestand: "begrippen.regel", ontkend: "het college heeft niet gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de cliënt" },
    { id: "college.heeftGebruikgemaaktVanDeBevoegdheidTotHetVorderenVanDeGeldswaardeVanDeMedewerker", object: "college", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetVorderenVanDeGeldswaardeVanDeMedewerker", naam: "het college heeft gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de medewerker", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de medewerker?", door: ["het college"], afgeleid: true, regel: 238, bestand: "begrippen.regel", ontkend: "het college heeft niet gebruikgemaakt van de bevoegdheid tot het vorderen van de geldswaarde van de medewerker" },
    { id: "college.heeftGebruikgemaaktVanDeBevoegdheidTotHetInvorderenBijDwangbevel", object: "college", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetInvorderenBijDwangbevel", naam: "het college heeft gebruikgemaakt van de bevoegdheid tot het invorderen bij dwangbevel", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college gebruikgemaakt van de bevoegdheid tot het invorderen bij dwangbevel?", door: ["het college"], afgeleid: true, regel: 239, bestand: "begrippen.regel", ontkend: "het college heeft niet gebruikgemaakt van de bevoegdheid tot het invorderen bij dwangbevel" },
    { id: "zaak.dagWaaropDeStandWordtOpgemaakt", object: "zaak", sleutel: "dagWaaropDeStandWordtOpgemaakt", naam: "dag waarop de stand wordt opgemaakt", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt opgemaakt hoe het met de plichten staat?", afgeleid: true, regel: 218, bestand: "begrippen.regel", lidwoord: "de" },
  ],
  lezingen: [
    { id: "clientIsBekwaamVoorEenPersoonsgebondenBudget", naam: "de cliënt is bekwaam voor een persoonsgebonden budget", bij: ["wmo-2015/2.3.6/2/a"], vraag: "De zin noemt eerst het waarderen van de eigen belangen en na 'dan wel' de taken, met hulp. Moet de cliënt beide kunnen, of is een van beide genoeg?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt kan zijn belangen redelijk waarderen en de cliënt kan de taken verantwoord uitvoeren", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.kanZijnBelangenRedelijkWaarderen" }, { op: "feit", feit: "client.kanDeTakenVerantwoordUitvoeren" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt kan zijn belangen redelijk waarderen of de cliënt kan de taken verantwoord uitvoeren", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "client.kanZijnBelangenRedelijkWaarderen" }, { op: "feit", feit: "client.kanDeTakenVerantwoordUitvoeren" }] } }], regel: 201, bestand: "begrippen.regel", ontkend: "de cliënt is niet bekwaam voor een persoonsgebonden budget" },
  ],
  controles: [],
  beslissingen: [
    { id: "client.isEenClient", object: "client", sleutel: "isEenClient", naam: "de cliënt is een cliënt", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "wmo-2015/1.1.1/1", bepaling: "wmo-2015/1.1.1/1", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "client.maaktGebruikVanEenAlgemeneVoorziening", bepaling: "wmo-2015/1.1.1/1/•1", tekst: "de cliënt maakt gebruik van een algemene voorziening" }, { op: "feit", feit: "client.kreegEenMaatwerkvoorziening", bepaling: "wmo-2015/1.1.1/1/•2", tekst: "de cliënt kreeg een maatwerkvoorziening" }, { op: "feit", feit: "client.kreegEenPersoonsgebondenBudget", bepaling: "wmo-2015/1.1.1/1/•3", tekst: "de cliënt kreeg een persoonsgebonden budget" }, { op: "feit", feit: "client.isGemeld", bepaling: "wmo-2015/1.1.1/1/•4", tekst: "de cliënt is gemeld" }] }, tekst: "De cliënt is een cliënt", regel: 22, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 211, bestand: "begrippen.regel", gebruikt: { feiten: ["client.maaktGebruikVanEenAlgemeneVoorziening", "client.kreegEenMaatwerkvoorziening", "client.kreegEenPersoonsgebondenBudget", "client.isGemeld"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt is geen cliënt" },
    { id: "client.komtInAanmerkingVoorBeschermdWonen", object: "client", sleutel: "komtInAanmerkingVoorBeschermdWonen", naam: "de cliënt komt in aanmerking voor beschermd wonen", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "wmo-2015/1.2.1", bepaling: "wmo-2015/1.2.1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.isIngezeteneVanNederland" }, { op: "niet", deel: { op: "feit", feit: "client.kanZichOpEigenKrachtOfMetHulpHandhaven" }, tekst: "de cliënt zich niet op eigen kracht of met hulp kan handhaven" }] }, tekst: "De cliënt komt in aanmerking voor beschermd wonen", regel: 32, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 212, bestand: "begrippen.regel", gebruikt: { feiten: ["client.isIngezeteneVanNederland", "client.kanZichOpEigenKrachtOfMetHulpHandhaven"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt komt niet in aanmerking voor beschermd wonen" },
    { id: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek", object: "college", sleutel: "isVerplichtTotHetUitvoerenVanHetOnderzoek", naam: "het college is verplicht tot het uitvoeren van het onderzoek", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college", jegens: "de cliënt" }, regels: [{ id: "wmo-2015/2.3.2/1", bepaling: "wmo-2015/2.3.2/1", soort: "grond", tenzij: { op: "ontbreekt", feit: "melding.dagVanMelden" }, tekst: "Het college is verplicht tot het uitvoeren van het onderzoek binnen zes weken na de dag van melden van de melding", regel: 60, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 218, bestand: "begrippen.regel", gebruikt: { feiten: ["melding.dagVanMelden"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet verplicht tot het uitvoeren van het onderzoek" },
    { id: "plichtTotHetUitvoerenVanHetOnderzoek.begin", object: "plichtTotHetUitvoerenVanHetOnderzoek", sleutel: "begin", naam: "begin van de plicht tot het uitvoeren van het onderzoek", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.2/1#plichtTotHetUitvoerenVanHetOnderzoek.begin", bepaling: "wmo-2015/2.3.2/1", soort: "waarde", tenzij: { op: "ontbreekt", feit: "melding.dagVanMelden" }, waarde: { op: "feit", feit: "melding.dagVanMelden", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het uitvoeren van het onderzoek", regel: 60, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 218, bestand: "begrippen.regel", gebruikt: { feiten: ["melding.dagVanMelden"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", object: "plichtTotHetUitvoerenVanHetOnderzoek", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het uitvoeren van het onderzoek", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.2/1#plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", bepaling: "wmo-2015/2.3.2/1", soort: "waarde", tenzij: { op: "ontbreekt", feit: "melding.dagVanMelden" }, waarde: { op: "datumPlus", datum: { op: "feit", feit: "melding.dagVanMelden", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 6, verlengd: true }, tekst: "de laatste dag van de plicht tot het uitvoeren van het onderzoek", regel: 60, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 218, bestand: "begrippen.regel", gebruikt: { feiten: ["melding.dagVanMelden"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "aanvraag.kanWordenGedaan", object: "aanvraag", sleutel: "kanWordenGedaan", naam: "de aanvraag kan worden gedaan", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.2/9", bepaling: "wmo-2015/2.3.2/9", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "voldaan", verwijzing: "wmo-2015/2.3.2/1", tekst: "de plicht tot het uitvoeren van het onderzoek op de dag van indiening van de aanvraag is nagekomen", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.dagVanIndiening", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.dagVanIndiening", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] } }, { op: "voldaan", verwijzing: "wmo-2015/2.3.2/1", tekst: "de plicht tot het uitvoeren van het onderzoek op de dag van indiening van de aanvraag te laat is nagekomen", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.dagVanIndiening", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.dagVanIndiening", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] } }, { op: "voldaan", verwijzing: "wmo-2015/2.3.2/1", tekst: "de plicht tot het uitvoeren van het onderzoek op de dag van indiening van de aanvraag niet is nagekomen", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.dagVanIndiening", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.dagVanIndiening", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "aanvraag.dagVanIndiening", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] } }] }, tekst: "De aanvraag kan worden gedaan", regel: 89, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 215, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.dagVanIndiening", "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", "melding.dagVanMelden"], beslissingen: ["college.isVerplichtTotHetUitvoerenVanHetOnderzoek", "plichtTotHetUitvoerenVanHetOnderzoek.begin", "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag"], lezingen: [] }, ontkend: "de aanvraag kan niet worden gedaan" },
    { id: "plichtTotHetUitvoerenVanHetOnderzoek.toestand", object: "plichtTotHetUitvoerenVanHetOnderzoek", sleutel: "toestand", naam: "toestand van de plicht tot het uitvoeren van het onderzoek", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.2/1#plichtTotHetUitvoerenVanHetOnderzoek.toestand", bepaling: "wmo-2015/2.3.2/1", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: niet ontstaan", regel: 60, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/1#plichtTotHetUitvoerenVanHetOnderzoek.toestand#2", bepaling: "wmo-2015/2.3.2/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: loopt", regel: 60, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/1#plichtTotHetUitvoerenVanHetOnderzoek.toestand#3", bepaling: "wmo-2015/2.3.2/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: nagekomen", regel: 60, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/1#plichtTotHetUitvoerenVanHetOnderzoek.toestand#4", bepaling: "wmo-2015/2.3.2/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: te laat nagekomen", regel: 60, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/1#plichtTotHetUitvoerenVanHetOnderzoek.toestand#5", bepaling: "wmo-2015/2.3.2/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: niet nagekomen", regel: 60, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/1#plichtTotHetUitvoerenVanHetOnderzoek.toestand#6", bepaling: "wmo-2015/2.3.2/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetUitvoerenVanHetOnderzoek" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het uitvoeren van het onderzoek is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het uitvoeren van het onderzoek: niet vast te stellen", regel: 60, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 218, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetUitvoerenVanHetOnderzoek.dagVanNakoming", "melding.dagVanMelden"], beslissingen: ["college.isVerplichtTotHetUitvoerenVanHetOnderzoek", "plichtTotHetUitvoerenVanHetOnderzoek.begin", "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag"], lezingen: [] }, lidwoord: "de" },
    { id: "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding", object: "college", sleutel: "isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding", naam: "het college is verplicht tot het bevestigen van de ontvangst van de melding", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college", jegens: "de cliënt" }, regels: [{ id: "wmo-2015/2.3.2/1/v2", bepaling: "wmo-2015/2.3.2/1/v2", soort: "grond", tenzij: { op: "ontbreekt", feit: "melding.dagVanMelden" }, tekst: "Het college is verplicht tot het bevestigen van de ontvangst van de melding", regel: 62, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 219, bestand: "begrippen.regel", gebruikt: { feiten: ["melding.dagVanMelden"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet verplicht tot het bevestigen van de ontvangst van de melding" },
    { id: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.begin", object: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding", sleutel: "begin", naam: "begin van de plicht tot het bevestigen van de ontvangst van de melding", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 219, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.laatsteDag", object: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het bevestigen van de ontvangst van de melding", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 219, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand", object: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding", sleutel: "toestand", naam: "toestand van de plicht tot het bevestigen van de ontvangst van de melding", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.2/1/v2#plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand", bepaling: "wmo-2015/2.3.2/1/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }] }, tekst: "de plicht tot het bevestigen van de ontvangst van de melding is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bevestigen van de ontvangst van de melding: niet ontstaan", regel: 62, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/1/v2#plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand#2", bepaling: "wmo-2015/2.3.2/1/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bevestigen van de ontvangst van de melding: nagekomen", regel: 62, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/1/v2#plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand#3", bepaling: "wmo-2015/2.3.2/1/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bevestigen van de ontvangst van de melding: niet vast te stellen", regel: 62, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 219, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetBevestigenVanDeOntvangstVanDeMelding.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "melding.dagVanMelden"], beslissingen: ["college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding"], lezingen: [] }, lidwoord: "de" },
    { id: "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden", object: "client", sleutel: "isVerplichtTotHetVerschaffenVanGegevensEnBescheiden", naam: "de cliënt is verplicht tot het verschaffen van gegevens en bescheiden", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de cliënt", jegens: "het college" }, regels: [{ id: "wmo-2015/2.3.2/7", bepaling: "wmo-2015/2.3.2/7", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "gegevensEnBescheiden.zijnNodigVoorHetOnderzoek" }, { op: "feit", feit: "gegevensEnBescheiden.zijnRedelijkerwijsTeKrijgen" }] }, tekst: "De cliënt is verplicht tot het verschaffen van gegevens en bescheiden", regel: 81, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: ["gegevensEnBescheiden.zijnNodigVoorHetOnderzoek", "gegevensEnBescheiden.zijnRedelijkerwijsTeKrijgen"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt is niet verplicht tot het verschaffen van gegevens en bescheiden" },
    { id: "plichtTotHetVerschaffenVanGegevensEnBescheiden.begin", object: "plichtTotHetVerschaffenVanGegevensEnBescheiden", sleutel: "begin", naam: "begin van de plicht tot het verschaffen van gegevens en bescheiden", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetVerschaffenVanGegevensEnBescheiden.laatsteDag", object: "plichtTotHetVerschaffenVanGegevensEnBescheiden", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het verschaffen van gegevens en bescheiden", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetVerschaffenVanGegevensEnBescheiden.toestand", object: "plichtTotHetVerschaffenVanGegevensEnBescheiden", sleutel: "toestand", naam: "toestand van de plicht tot het verschaffen van gegevens en bescheiden", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.2/7#plichtTotHetVerschaffenVanGegevensEnBescheiden.toestand", bepaling: "wmo-2015/2.3.2/7", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden" }] }, tekst: "de plicht tot het verschaffen van gegevens en bescheiden is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verschaffen van gegevens en bescheiden: niet ontstaan", regel: 81, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/7#plichtTotHetVerschaffenVanGegevensEnBescheiden.toestand#2", bepaling: "wmo-2015/2.3.2/7", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerschaffenVanGegevensEnBescheiden.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verschaffen van gegevens en bescheiden: nagekomen", regel: 81, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.2/7#plichtTotHetVerschaffenVanGegevensEnBescheiden.toestand#3", bepaling: "wmo-2015/2.3.2/7", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerschaffenVanGegevensEnBescheiden.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verschaffen van gegevens en bescheiden: niet vast te stellen", regel: 81, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetVerschaffenVanGegevensEnBescheiden.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "gegevensEnBescheiden.zijnNodigVoorHetOnderzoek", "gegevensEnBescheiden.zijnRedelijkerwijsTeKrijgen"], beslissingen: ["client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden"], lezingen: [] }, lidwoord: "de" },
    { id: "college.isVerplichtTotHetGevenVanDeBeschikking", object: "college", sleutel: "isVerplichtTotHetGevenVanDeBeschikking", naam: "het college is verplicht tot het geven van de beschikking", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college", jegens: "de cliënt" }, regels: [{ id: "wmo-2015/2.3.5/2", bepaling: "wmo-2015/2.3.5/2", soort: "grond", tenzij: { op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, tekst: "Het college is verplicht tot het geven van de beschikking binnen twee weken na de dag van ontvangst van de aanvraag", regel: 100, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 223, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.dagVanOntvangst"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet verplicht tot het geven van de beschikking" },
    { id: "plichtTotHetGevenVanDeBeschikking.begin", object: "plichtTotHetGevenVanDeBeschikking", sleutel: "begin", naam: "begin van de plicht tot het geven van de beschikking", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.begin", bepaling: "wmo-2015/2.3.5/2", soort: "waarde", tenzij: { op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, waarde: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het geven van de beschikking", regel: 100, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 223, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.dagVanOntvangst"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetGevenVanDeBeschikking.laatsteDag", object: "plichtTotHetGevenVanDeBeschikking", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het geven van de beschikking", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", bepaling: "wmo-2015/2.3.5/2", soort: "waarde", tenzij: { op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, waarde: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true }, tekst: "de laatste dag van de plicht tot het geven van de beschikking", regel: 100, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#2", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag", regel: 103, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#3", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag", regel: 107, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#4", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, tenzij: { op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag", regel: 111, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#5", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }, tenzij: { op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 113, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#3#plichtTotHetGevenVanDeBeschikking.laatsteDag", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#2", "wmo-2015/2.3.5/2#3"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag", regel: 107, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#2", "wmo-2015/2.3.5/2#4"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag", regel: 111, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag#2", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#3", "wmo-2015/2.3.5/2#4"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag", regel: 111, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#2", "wmo-2015/2.3.5/2#5"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 113, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#2", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#3", "wmo-2015/2.3.5/2#5"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 113, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#3", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#4", "wmo-2015/2.3.5/2#5"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 113, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag#3", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#2", "wmo-2015/2.3.5/2#3", "wmo-2015/2.3.5/2#4", "wmo-2015/2.3.5/2#3#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag#2"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag", regel: 111, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#4", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#2", "wmo-2015/2.3.5/2#3", "wmo-2015/2.3.5/2#5", "wmo-2015/2.3.5/2#3#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#2"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 113, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#5", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#2", "wmo-2015/2.3.5/2#4", "wmo-2015/2.3.5/2#5", "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#3"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 113, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#6", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#3", "wmo-2015/2.3.5/2#4", "wmo-2015/2.3.5/2#5", "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag#2", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#2", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#3"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 113, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#7", bepaling: "wmo-2015/2.3.5/2", mede: ["wmo-2015/2.3.5/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 2, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#2", "wmo-2015/2.3.5/2#3", "wmo-2015/2.3.5/2#4", "wmo-2015/2.3.5/2#5", "wmo-2015/2.3.5/2#3#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag#2", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#2", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#3", "wmo-2015/2.3.5/2#4#plichtTotHetGevenVanDeBeschikking.laatsteDag#3", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#4", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#5", "wmo-2015/2.3.5/2#5#plichtTotHetGevenVanDeBeschikking.laatsteDag#6"], tekst: "de laatste dag van de plicht tot het geven van de beschikking, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 113, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 223, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.dagVanOntvangst", "aanvraag.dagVanDeUitnodigingTotAanvulling", "aanvraag.dagVanAanvulling", "aanvraag.laatsteDagVoorAanvulling", "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", "aanvraag.eersteDagVanDeAndereVertraging", "aanvraag.laatsteDagVanDeAndereVertraging"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetGevenVanDeBeschikking.toestand", object: "plichtTotHetGevenVanDeBeschikking", sleutel: "toestand", naam: "toestand van de plicht tot het geven van de beschikking", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.toestand", bepaling: "wmo-2015/2.3.5/2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking is op die dag begonnen" }] }, tekst: "de plicht tot het geven van de beschikking is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking: niet ontstaan", regel: 100, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.toestand#2", bepaling: "wmo-2015/2.3.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "of", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, { op: "en", delen: [{ op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", tekst: "er is een laatste dag" }, tekst: "er is nog geen laatste dag" }, { op: "of", delen: [{ op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] } }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" } }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVanDeAndereVertraging" }] }], tekst: "de opschorting van de termijn is nog niet geëindigd" }] }] }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking: loopt", regel: 100, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.toestand#3", bepaling: "wmo-2015/2.3.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking: nagekomen", regel: 100, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.toestand#4", bepaling: "wmo-2015/2.3.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking: te laat nagekomen", regel: 100, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.toestand#5", bepaling: "wmo-2015/2.3.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking: niet nagekomen", regel: 100, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/2#plichtTotHetGevenVanDeBeschikking.toestand#6", bepaling: "wmo-2015/2.3.5/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetGevenVanDeBeschikking" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikking.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikking.laatsteDag", tekst: "er is een laatste dag" } }, { op: "niet", deel: { op: "of", delen: [{ op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] } }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanOntvangst" } }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVanDeAndereVertraging" }] }], tekst: "de opschorting van de termijn is nog niet geëindigd" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking: niet vast te stellen", regel: 100, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 223, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetGevenVanDeBeschikking.dagVanNakoming", "aanvraag.dagVanAanvulling", "aanvraag.dagVanDeUitnodigingTotAanvulling", "aanvraag.dagVanOntvangst", "aanvraag.laatsteDagVoorAanvulling", "aanvraag.eersteDagVanDeAndereVertraging", "aanvraag.laatsteDagVanDeAndereVertraging", "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd"], beslissingen: ["college.isVerplichtTotHetGevenVanDeBeschikking", "plichtTotHetGevenVanDeBeschikking.begin", "plichtTotHetGevenVanDeBeschikking.laatsteDag"], lezingen: [] }, lidwoord: "de" },
    { id: "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen", object: "college", sleutel: "isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen", naam: "het college is verplicht tot het verstrekken van een maatwerkvoorziening beschermd wonen", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college", jegens: "de cliënt" }, regels: [{ id: "wmo-2015/2.3.5/4", bepaling: "wmo-2015/2.3.5/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.komtInAanmerkingVoorBeschermdWonen" }, { op: "niet", deel: { op: "feit", feit: "client.kanDeProblemenZelfOfMetHulpVerminderenOfWegnemen" }, tekst: "de cliënt de problemen niet zelf of met hulp kan verminderen of wegnemen" }] }, tekst: "Het college is verplicht tot het verstrekken van een maatwerkvoorziening beschermd wonen", regel: 117, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 224, bestand: "begrippen.regel", gebruikt: { feiten: ["client.kanDeProblemenZelfOfMetHulpVerminderenOfWegnemen", "client.isIngezeteneVanNederland", "client.kanZichOpEigenKrachtOfMetHulpHandhaven"], beslissingen: ["client.komtInAanmerkingVoorBeschermdWonen"], lezingen: [] }, ontkend: "het college is niet verplicht tot het verstrekken van een maatwerkvoorziening beschermd wonen" },
    { id: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.begin", object: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen", sleutel: "begin", naam: "begin van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 224, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.laatsteDag", object: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 224, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.toestand", object: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen", sleutel: "toestand", naam: "toestand van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.5/4#plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.toestand", bepaling: "wmo-2015/2.3.5/4", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen" }] }, tekst: "de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen: niet ontstaan", regel: 117, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/4#plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.toestand#2", bepaling: "wmo-2015/2.3.5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen: nagekomen", regel: 117, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.5/4#plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.toestand#3", bepaling: "wmo-2015/2.3.5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen: niet vast te stellen", regel: 117, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 224, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.kanDeProblemenZelfOfMetHulpVerminderenOfWegnemen", "client.isIngezeteneVanNederland", "client.kanZichOpEigenKrachtOfMetHulpHandhaven"], beslissingen: ["college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen", "client.komtInAanmerkingVoorBeschermdWonen"], lezingen: [] }, lidwoord: "de" },
    { id: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", object: "college", sleutel: "isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", naam: "het college is verplicht tot het verstrekken van een persoonsgebonden budget", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college", jegens: "de cliënt" }, regels: [{ id: "wmo-2015/2.3.6/1", bepaling: "wmo-2015/2.3.6/1", soort: "grond", voorwaarde: { op: "feit", feit: "client.wenstEenPersoonsgebondenBudget" }, tekst: "Het college is verplicht tot het verstrekken van een persoonsgebonden budget", regel: 134, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.6/2", bepaling: "wmo-2015/2.3.6/2", soort: "vereiste", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "clientIsBekwaamVoorEenPersoonsgebondenBudget", bepaling: "wmo-2015/2.3.6/2/a", tekst: "de cliënt is bekwaam voor een persoonsgebonden budget" }, { op: "feit", feit: "client.wenstGemotiveerdEenPersoonsgebondenBudget", bepaling: "wmo-2015/2.3.6/2/b", tekst: "de cliënt wenst gemotiveerd een persoonsgebonden budget" }, { op: "feit", feit: "ondersteuning.isVanGewaarborgdeKwaliteit", bepaling: "wmo-2015/2.3.6/2/c", tekst: "de ondersteuning is van gewaarborgde kwaliteit" }] }, tekst: "Het college is alleen verplicht tot het verstrekken van een persoonsgebonden budget", regel: 138, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 226, bestand: "begrippen.regel", gebruikt: { feiten: ["client.wenstEenPersoonsgebondenBudget", "client.wenstGemotiveerdEenPersoonsgebondenBudget", "ondersteuning.isVanGewaarborgdeKwaliteit", "client.kanZijnBelangenRedelijkWaarderen", "client.kanDeTakenVerantwoordUitvoeren"], beslissingen: [], lezingen: ["clientIsBekwaamVoorEenPersoonsgebondenBudget"] }, ontkend: "het college is niet verplicht tot het verstrekken van een persoonsgebonden budget" },
    { id: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.begin", object: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", sleutel: "begin", naam: "begin van de plicht tot het verstrekken van een persoonsgebonden budget", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 226, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.laatsteDag", object: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het verstrekken van een persoonsgebonden budget", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 226, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.toestand", object: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", sleutel: "toestand", naam: "toestand van de plicht tot het verstrekken van een persoonsgebonden budget", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.6", bepaling: "wmo-2015/2.3.6", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget" }] }, tekst: "de plicht tot het verstrekken van een persoonsgebonden budget is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van een persoonsgebonden budget: niet ontstaan", regel: 134, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.6#plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.toestand", bepaling: "wmo-2015/2.3.6", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van een persoonsgebonden budget: nagekomen", regel: 134, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.6#plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.toestand#2", bepaling: "wmo-2015/2.3.6", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van een persoonsgebonden budget: niet vast te stellen", regel: 134, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 226, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.wenstEenPersoonsgebondenBudget", "client.wenstGemotiveerdEenPersoonsgebondenBudget", "ondersteuning.isVanGewaarborgdeKwaliteit", "client.kanZijnBelangenRedelijkWaarderen", "client.kanDeTakenVerantwoordUitvoeren"], beslissingen: ["college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget"], lezingen: ["clientIsBekwaamVoorEenPersoonsgebondenBudget"] }, lidwoord: "de" },
    { id: "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden", object: "client", sleutel: "isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden", naam: "de cliënt is verplicht tot het doen van mededeling van feiten en omstandigheden", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de cliënt", jegens: "het college" }, regels: [{ id: "wmo-2015/2.3.8/1", bepaling: "wmo-2015/2.3.8/1", soort: "grond", voorwaarde: { op: "feit", feit: "feitenEnOmstandigheden.kunnenAanleidingZijnTotHeroverweging" }, tekst: "De cliënt is verplicht tot het doen van mededeling van feiten en omstandigheden", regel: 162, bestand: "wmo-2015.regel" }], buitenToepassing: [{ bepaling: "wmo-2015/2.3.8/2", tekst: "Het eerste lid blijft buiten toepassing", regels: ["wmo-2015/2.3.8/1"], reden: "uitgezonderd", regel: 166, bestand: "wmo-2015.regel", voorwaarde: { op: "feit", feit: "feitenEnOmstandigheden.blijkenUitAuthentiekeGegevensOfAangewezenAdministraties" } }], regel: 228, bestand: "begrippen.regel", gebruikt: { feiten: ["feitenEnOmstandigheden.kunnenAanleidingZijnTotHeroverweging", "feitenEnOmstandigheden.blijkenUitAuthentiekeGegevensOfAangewezenAdministraties"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt is niet verplicht tot het doen van mededeling van feiten en omstandigheden" },
    { id: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.begin", object: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden", sleutel: "begin", naam: "begin van de plicht tot het doen van mededeling van feiten en omstandigheden", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 228, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.laatsteDag", object: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het doen van mededeling van feiten en omstandigheden", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 228, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.toestand", object: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden", sleutel: "toestand", naam: "toestand van de plicht tot het doen van mededeling van feiten en omstandigheden", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.8/1#plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.toestand", bepaling: "wmo-2015/2.3.8/1", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden" }] }, tekst: "de plicht tot het doen van mededeling van feiten en omstandigheden is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doen van mededeling van feiten en omstandigheden: niet ontstaan", regel: 162, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.8/1#plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.toestand#2", bepaling: "wmo-2015/2.3.8/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doen van mededeling van feiten en omstandigheden: nagekomen", regel: 162, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.8/1#plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.toestand#3", bepaling: "wmo-2015/2.3.8/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doen van mededeling van feiten en omstandigheden: niet vast te stellen", regel: 162, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 228, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "feitenEnOmstandigheden.kunnenAanleidingZijnTotHeroverweging", "feitenEnOmstandigheden.blijkenUitAuthentiekeGegevensOfAangewezenAdministraties"], beslissingen: ["client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden"], lezingen: [] }, lidwoord: "de" },
    { id: "client.isVerplichtTotHetVerlenenVanMedewerking", object: "client", sleutel: "isVerplichtTotHetVerlenenVanMedewerking", naam: "de cliënt is verplicht tot het verlenen van medewerking", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de cliënt", jegens: "het college" }, regels: [{ id: "wmo-2015/2.3.8/3", bepaling: "wmo-2015/2.3.8/3", soort: "grond", voorwaarde: { op: "feit", feit: "zaak.medewerkingIsRedelijkerwijsNodig" }, tekst: "De cliënt is verplicht tot het verlenen van medewerking", regel: 170, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 230, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.medewerkingIsRedelijkerwijsNodig"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt is niet verplicht tot het verlenen van medewerking" },
    { id: "plichtTotHetVerlenenVanMedewerking.begin", object: "plichtTotHetVerlenenVanMedewerking", sleutel: "begin", naam: "begin van de plicht tot het verlenen van medewerking", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 230, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetVerlenenVanMedewerking.laatsteDag", object: "plichtTotHetVerlenenVanMedewerking", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het verlenen van medewerking", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 230, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetVerlenenVanMedewerking.toestand", object: "plichtTotHetVerlenenVanMedewerking", sleutel: "toestand", naam: "toestand van de plicht tot het verlenen van medewerking", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "wmo-2015/2.3.8/3#plichtTotHetVerlenenVanMedewerking.toestand", bepaling: "wmo-2015/2.3.8/3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetVerlenenVanMedewerking" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetVerlenenVanMedewerking" }] }, tekst: "de plicht tot het verlenen van medewerking is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verlenen van medewerking: niet ontstaan", regel: 170, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.8/3#plichtTotHetVerlenenVanMedewerking.toestand#2", bepaling: "wmo-2015/2.3.8/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetVerlenenVanMedewerking" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetVerlenenVanMedewerking" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerlenenVanMedewerking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verlenen van medewerking: nagekomen", regel: 170, bestand: "wmo-2015.regel" }, { id: "wmo-2015/2.3.8/3#plichtTotHetVerlenenVanMedewerking.toestand#3", bepaling: "wmo-2015/2.3.8/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetVerlenenVanMedewerking" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetVerlenenVanMedewerking" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerlenenVanMedewerking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verlenen van medewerking: niet vast te stellen", regel: 170, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 230, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetVerlenenVanMedewerking.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "zaak.medewerkingIsRedelijkerwijsNodig"], beslissingen: ["client.isVerplichtTotHetVerlenenVanMedewerking"], lezingen: [] }, lidwoord: "de" },
    { id: "college.isBevoegdTotHetWeigerenVanEenMaatwerkvoorziening", object: "college", sleutel: "isBevoegdTotHetWeigerenVanEenMaatwerkvoorziening", naam: "het college is bevoegd tot het weigeren van een maatwerkvoorziening", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college" }, regels: [{ id: "wmo-2015/2.3.5/6", bepaling: "wmo-2015/2.3.5/6", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "client.heeftAanspraakOpWlzVerblijf", bepaling: "wmo-2015/2.3.5/6/•1", tekst: "de cliënt heeft aanspraak op Wlz-verblijf" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftWaarschijnlijkAanspraakOpWlzVerblijf" }, { op: "niet", deel: { op: "feit", feit: "client.werktMeeAanEenWlzBesluit" }, tekst: "de cliënt werkt niet mee aan een Wlz-besluit" }], bepaling: "wmo-2015/2.3.5/6/•2", tekst: "de cliënt heeft waarschijnlijk aanspraak op Wlz-verblijf en werkt niet mee aan een Wlz-besluit" }] }, tekst: "Het college is bevoegd tot het weigeren van een maatwerkvoorziening", regel: 123, bestand: "wmo-2015.regel" }], buitenToepassing: [{ bepaling: "wmo-2015/2.3.5/7", tekst: "Het zesde lid blijft buiten toepassing", regels: ["wmo-2015/2.3.5/6"], reden: "uitgezonderd", regel: 129, bestand: "wmo-2015.regel", voorwaarde: { op: "feit", feit: "client.valtOnderHetOvergangsrechtVanDeWetLangdurigeZorg" } }], regel: 234, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftAanspraakOpWlzVerblijf", "client.heeftWaarschijnlijkAanspraakOpWlzVerblijf", "client.werktMeeAanEenWlzBesluit", "client.valtOnderHetOvergangsrechtVanDeWetLangdurigeZorg"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet bevoegd tot het weigeren van een maatwerkvoorziening" },
    { id: "college.isBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget", object: "college", sleutel: "isBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget", naam: "het college is bevoegd tot het weigeren van een persoonsgebonden budget", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college" }, regels: [{ id: "wmo-2015/2.3.6/5", bepaling: "wmo-2015/2.3.6/5", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: ">", a: { op: "feit", feit: "persoonsgebondenBudget.kostenVanDerden", type: { soort: "bedrag" } }, b: { op: "feit", feit: "maatwerkvoorziening.kosten", type: { soort: "bedrag" } }, tekst: "de kosten van derden van het persoonsgebonden budget is meer dan de kosten van de maatwerkvoorziening", bepaling: "wmo-2015/2.3.6/5/a" }, { op: "feit", feit: "client.kreegEerderEenHerzieningOfIntrekking", bepaling: "wmo-2015/2.3.6/5/b", tekst: "de cliënt kreeg eerder een herziening of intrekking" }] }, tekst: "Het college is bevoegd tot het weigeren van een persoonsgebonden budget", regel: 151, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 235, bestand: "begrippen.regel", gebruikt: { feiten: ["persoonsgebondenBudget.kostenVanDerden", "maatwerkvoorziening.kosten", "client.kreegEerderEenHerzieningOfIntrekking"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet bevoegd tot het weigeren van een persoonsgebonden budget" },
    { id: "college.isBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing", object: "college", sleutel: "isBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing", naam: "het college is bevoegd tot het herzien of intrekken van de beslissing", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college" }, regels: [{ id: "wmo-2015/2.3.10/1", bepaling: "wmo-2015/2.3.10/1", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "en", delen: [{ op: "feit", feit: "verstrekteGegevens.zijnOnjuistOfOnvolledig" }, { op: "feit", feit: "verstrekteGegevens.hebbenTotEenAndereBeslissingGeleid" }], bepaling: "wmo-2015/2.3.10/1/a", tekst: "de verstrekte gegevens zijn onjuist of onvolledig en de verstrekte gegevens hebben tot een andere beslissing geleid" }, { op: "niet", deel: { op: "feit", feit: "client.isOpDeVoorzieningOfHetBudgetAangewezen" }, tekst: "de cliënt is niet op de voorziening of het budget aangewezen", bepaling: "wmo-2015/2.3.10/1/b" }, { op: "niet", deel: { op: "feit", feit: "voorzieningOfHetBudget.isToereikend" }, tekst: "de voorziening of het budget is niet toereikend", bepaling: "wmo-2015/2.3.10/1/c" }, { op: "niet", deel: { op: "feit", feit: "client.voldoetAanDeVerbondenVoorwaarden" }, tekst: "de cliënt voldoet niet aan de verbonden voorwaarden", bepaling: "wmo-2015/2.3.10/1/d" }, { op: "niet", deel: { op: "feit", feit: "voorzieningOfHetBudget.wordtGebruiktVoorHetDoel" }, tekst: "de voorziening of het budget wordt niet gebruikt voor het doel", bepaling: "wmo-2015/2.3.10/1/e" }] }, tekst: "Het college is bevoegd tot het herzien of intrekken van de beslissing", regel: 183, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 236, bestand: "begrippen.regel", gebruikt: { feiten: ["verstrekteGegevens.zijnOnjuistOfOnvolledig", "verstrekteGegevens.hebbenTotEenAndereBeslissingGeleid", "client.isOpDeVoorzieningOfHetBudgetAangewezen", "voorzieningOfHetBudget.isToereikend", "client.voldoetAanDeVerbondenVoorwaarden", "voorzieningOfHetBudget.wordtGebruiktVoorHetDoel"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet bevoegd tot het herzien of intrekken van de beslissing" },
    { id: "college.isBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient", object: "college", sleutel: "isBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient", naam: "het college is bevoegd tot het vorderen van de geldswaarde van de cliënt", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college" }, regels: [{ id: "wmo-2015/2.4.1/1", bepaling: "wmo-2015/2.4.1/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "beslissing.isIngetrokkenWegensOnjuisteGegevens" }, { op: "feit", feit: "verstrekkingVanOnjuisteGegevens.isOpzettelijkGedaan" }] }, tekst: "Het college is bevoegd tot het vorderen van de geldswaarde van de cliënt", regel: 198, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 237, bestand: "begrippen.regel", gebruikt: { feiten: ["beslissing.isIngetrokkenWegensOnjuisteGegevens", "verstrekkingVanOnjuisteGegevens.isOpzettelijkGedaan"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet bevoegd tot het vorderen van de geldswaarde van de cliënt" },
    { id: "college.isBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker", object: "college", sleutel: "isBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker", naam: "het college is bevoegd tot het vorderen van de geldswaarde van de medewerker", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college" }, regels: [{ id: "wmo-2015/2.4.1/1#2", bepaling: "wmo-2015/2.4.1/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "beslissing.isIngetrokkenWegensOnjuisteGegevens" }, { op: "feit", feit: "verstrekkingVanOnjuisteGegevens.isOpzettelijkGedaan" }, { op: "feit", feit: "medewerker.heeftOpzettelijkMeegewerkt" }] }, tekst: "Het college is bevoegd tot het vorderen van de geldswaarde van de medewerker", regel: 201, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 238, bestand: "begrippen.regel", gebruikt: { feiten: ["beslissing.isIngetrokkenWegensOnjuisteGegevens", "verstrekkingVanOnjuisteGegevens.isOpzettelijkGedaan", "medewerker.heeftOpzettelijkMeegewerkt"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet bevoegd tot het vorderen van de geldswaarde van de medewerker" },
    { id: "college.isBevoegdTotHetInvorderenBijDwangbevel", object: "college", sleutel: "isBevoegdTotHetInvorderenBijDwangbevel", naam: "het college is bevoegd tot het invorderen bij dwangbevel", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college" }, regels: [{ id: "wmo-2015/2.4.1/2", bepaling: "wmo-2015/2.4.1/2", soort: "grond", voorwaarde: { op: "feit", feit: "vordering.isBijBesluitVastgesteld" }, tekst: "Het college is bevoegd tot het invorderen bij dwangbevel", regel: 206, bestand: "wmo-2015.regel" }], buitenToepassing: [], regel: 239, bestand: "begrippen.regel", gebruikt: { feiten: ["vordering.isBijBesluitVastgesteld"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet bevoegd tot het invorderen bij dwangbevel" },
  ],
  verwerkingen: [
    { id: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning", naam: "beoordelen en verstrekken van maatschappelijke ondersteuning", doel: "Onderzoeken welke ondersteuning iemand nodig heeft, daarop beslissen, en wat verstrekt is heroverwegen of terugvorderen.", grondslag: ["artikel 6, eerste lid, onderdeel e, van de AVG", "artikel 5.1.1, eerste lid, van de Wmo 2015"], bijzonder: ["artikel 9, tweede lid, onderdeel h, van de AVG", "artikel 5.1.1, eerste lid, van de Wmo 2015"], door: ["het college"], regel: 6, bestand: "begrippen.regel" },
  ],
};

/** de cliënt is een cliënt */
const clientIsEenClient = maakEvaluator<Zaak, boolean>(model, "client.isEenClient", kern_clientIsEenClient, isGeldig);

/** de cliënt komt in aanmerking voor beschermd wonen */
const clientKomtInAanmerkingVoorBeschermdWonen = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoorBeschermdWonen", kern_clientKomtInAanmerkingVoorBeschermdWonen, isGeldig);

/** de aanvraag kan worden gedaan */
const aanvraagKanWordenGedaan = maakEvaluator<Zaak, boolean>(model, "aanvraag.kanWordenGedaan", kern_aanvraagKanWordenGedaan, isGeldig);

/** het college is verplicht tot het uitvoeren van het onderzoek */
const collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek = maakEvaluator<Zaak, boolean>(model, "college.isVerplichtTotHetUitvoerenVanHetOnderzoek", kern_collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek, isGeldig);

/** begin van de plicht tot het uitvoeren van het onderzoek */
const plichtTotHetUitvoerenVanHetOnderzoekBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetUitvoerenVanHetOnderzoek.begin", kern_plichtTotHetUitvoerenVanHetOnderzoekBegin, isGeldig);

/** laatste dag van de plicht tot het uitvoeren van het onderzoek */
const plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag", kern_plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag, isGeldig);

/** toestand van de plicht tot het uitvoeren van het onderzoek */
const plichtTotHetUitvoerenVanHetOnderzoekToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetUitvoerenVanHetOnderzoek.toestand", kern_plichtTotHetUitvoerenVanHetOnderzoekToestand, isGeldig);

/** het college is verplicht tot het bevestigen van de ontvangst van de melding */
const collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding = maakEvaluator<Zaak, boolean>(model, "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding", kern_collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding, isGeldig);

/** begin van de plicht tot het bevestigen van de ontvangst van de melding */
const plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.begin", kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin, isGeldig);

/** laatste dag van de plicht tot het bevestigen van de ontvangst van de melding */
const plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.laatsteDag", kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag, isGeldig);

/** toestand van de plicht tot het bevestigen van de ontvangst van de melding */
const plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand", kern_plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand, isGeldig);

/** de cliënt is verplicht tot het verschaffen van gegevens en bescheiden */
const clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden = maakEvaluator<Zaak, boolean>(model, "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden", kern_clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden, isGeldig);

/** begin van de plicht tot het verschaffen van gegevens en bescheiden */
const plichtTotHetVerschaffenVanGegevensEnBescheidenBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVerschaffenVanGegevensEnBescheiden.begin", kern_plichtTotHetVerschaffenVanGegevensEnBescheidenBegin, isGeldig);

/** laatste dag van de plicht tot het verschaffen van gegevens en bescheiden */
const plichtTotHetVerschaffenVanGegevensEnBescheidenLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVerschaffenVanGegevensEnBescheiden.laatsteDag", kern_plichtTotHetVerschaffenVanGegevensEnBescheidenLaatsteDag, isGeldig);

/** toestand van de plicht tot het verschaffen van gegevens en bescheiden */
const plichtTotHetVerschaffenVanGegevensEnBescheidenToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVerschaffenVanGegevensEnBescheiden.toestand", kern_plichtTotHetVerschaffenVanGegevensEnBescheidenToestand, isGeldig);

/** het college is verplicht tot het geven van de beschikking */
const collegeIsVerplichtTotHetGevenVanDeBeschikking = maakEvaluator<Zaak, boolean>(model, "college.isVerplichtTotHetGevenVanDeBeschikking", kern_collegeIsVerplichtTotHetGevenVanDeBeschikking, isGeldig);

/** begin van de plicht tot het geven van de beschikking */
const plichtTotHetGevenVanDeBeschikkingBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetGevenVanDeBeschikking.begin", kern_plichtTotHetGevenVanDeBeschikkingBegin, isGeldig);

/** laatste dag van de plicht tot het geven van de beschikking */
const plichtTotHetGevenVanDeBeschikkingLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetGevenVanDeBeschikking.laatsteDag", kern_plichtTotHetGevenVanDeBeschikkingLaatsteDag, isGeldig);

/** toestand van de plicht tot het geven van de beschikking */
const plichtTotHetGevenVanDeBeschikkingToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetGevenVanDeBeschikking.toestand", kern_plichtTotHetGevenVanDeBeschikkingToestand, isGeldig);

/** het college is verplicht tot het verstrekken van een maatwerkvoorziening beschermd wonen */
const collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen = maakEvaluator<Zaak, boolean>(model, "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen", kern_collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen, isGeldig);

/** begin van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen */
const plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.begin", kern_plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenBegin, isGeldig);

/** laatste dag van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen */
const plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.laatsteDag", kern_plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenLaatsteDag, isGeldig);

/** toestand van de plicht tot het verstrekken van een maatwerkvoorziening beschermd wonen */
const plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.toestand", kern_plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenToestand, isGeldig);

/** het college is verplicht tot het verstrekken van een persoonsgebonden budget */
const collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget = maakEvaluator<Zaak, boolean>(model, "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget, isGeldig);

/** begin van de plicht tot het verstrekken van een persoonsgebonden budget */
const plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.begin", kern_plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetBegin, isGeldig);

/** laatste dag van de plicht tot het verstrekken van een persoonsgebonden budget */
const plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.laatsteDag", kern_plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetLaatsteDag, isGeldig);

/** toestand van de plicht tot het verstrekken van een persoonsgebonden budget */
const plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.toestand", kern_plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetToestand, isGeldig);

/** de cliënt is verplicht tot het doen van mededeling van feiten en omstandigheden */
const clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden = maakEvaluator<Zaak, boolean>(model, "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden", kern_clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden, isGeldig);

/** begin van de plicht tot het doen van mededeling van feiten en omstandigheden */
const plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.begin", kern_plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenBegin, isGeldig);

/** laatste dag van de plicht tot het doen van mededeling van feiten en omstandigheden */
const plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.laatsteDag", kern_plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenLaatsteDag, isGeldig);

/** toestand van de plicht tot het doen van mededeling van feiten en omstandigheden */
const plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.toestand", kern_plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenToestand, isGeldig);

/** de cliënt is verplicht tot het verlenen van medewerking */
const clientIsVerplichtTotHetVerlenenVanMedewerking = maakEvaluator<Zaak, boolean>(model, "client.isVerplichtTotHetVerlenenVanMedewerking", kern_clientIsVerplichtTotHetVerlenenVanMedewerking, isGeldig);

/** begin van de plicht tot het verlenen van medewerking */
const plichtTotHetVerlenenVanMedewerkingBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVerlenenVanMedewerking.begin", kern_plichtTotHetVerlenenVanMedewerkingBegin, isGeldig);

/** laatste dag van de plicht tot het verlenen van medewerking */
const plichtTotHetVerlenenVanMedewerkingLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVerlenenVanMedewerking.laatsteDag", kern_plichtTotHetVerlenenVanMedewerkingLaatsteDag, isGeldig);

/** toestand van de plicht tot het verlenen van medewerking */
const plichtTotHetVerlenenVanMedewerkingToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVerlenenVanMedewerking.toestand", kern_plichtTotHetVerlenenVanMedewerkingToestand, isGeldig);

/** het college is bevoegd tot het weigeren van een maatwerkvoorziening */
const collegeIsBevoegdTotHetWeigerenVanEenMaatwerkvoorziening = maakEvaluator<Zaak, boolean>(model, "college.isBevoegdTotHetWeigerenVanEenMaatwerkvoorziening", kern_collegeIsBevoegdTotHetWeigerenVanEenMaatwerkvoorziening, isGeldig);

/** het college is bevoegd tot het weigeren van een persoonsgebonden budget */
const collegeIsBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget = maakEvaluator<Zaak, boolean>(model, "college.isBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget", kern_collegeIsBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget, isGeldig);

/** het college is bevoegd tot het herzien of intrekken van de beslissing */
const collegeIsBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing = maakEvaluator<Zaak, boolean>(model, "college.isBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing", kern_collegeIsBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing, isGeldig);

/** het college is bevoegd tot het vorderen van de geldswaarde van de cliënt */
const collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient = maakEvaluator<Zaak, boolean>(model, "college.isBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient", kern_collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient, isGeldig);

/** het college is bevoegd tot het vorderen van de geldswaarde van de medewerker */
const collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker = maakEvaluator<Zaak, boolean>(model, "college.isBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker", kern_collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker, isGeldig);

/** het college is bevoegd tot het invorderen bij dwangbevel */
const collegeIsBevoegdTotHetInvorderenBijDwangbevel = maakEvaluator<Zaak, boolean>(model, "college.isBevoegdTotHetInvorderenBijDwangbevel", kern_collegeIsBevoegdTotHetInvorderenBijDwangbevel, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "client.isEenClient": clientIsEenClient,
  "client.komtInAanmerkingVoorBeschermdWonen": clientKomtInAanmerkingVoorBeschermdWonen,
  "aanvraag.kanWordenGedaan": aanvraagKanWordenGedaan,
  "college.isVerplichtTotHetUitvoerenVanHetOnderzoek": collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek,
  "plichtTotHetUitvoerenVanHetOnderzoek.begin": plichtTotHetUitvoerenVanHetOnderzoekBegin,
  "plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag": plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag,
  "plichtTotHetUitvoerenVanHetOnderzoek.toestand": plichtTotHetUitvoerenVanHetOnderzoekToestand,
  "college.isVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding": collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding,
  "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.begin": plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin,
  "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.laatsteDag": plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag,
  "plichtTotHetBevestigenVanDeOntvangstVanDeMelding.toestand": plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand,
  "client.isVerplichtTotHetVerschaffenVanGegevensEnBescheiden": clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden,
  "plichtTotHetVerschaffenVanGegevensEnBescheiden.begin": plichtTotHetVerschaffenVanGegevensEnBescheidenBegin,
  "plichtTotHetVerschaffenVanGegevensEnBescheiden.laatsteDag": plichtTotHetVerschaffenVanGegevensEnBescheidenLaatsteDag,
  "plichtTotHetVerschaffenVanGegevensEnBescheiden.toestand": plichtTotHetVerschaffenVanGegevensEnBescheidenToestand,
  "college.isVerplichtTotHetGevenVanDeBeschikking": collegeIsVerplichtTotHetGevenVanDeBeschikking,
  "plichtTotHetGevenVanDeBeschikking.begin": plichtTotHetGevenVanDeBeschikkingBegin,
  "plichtTotHetGevenVanDeBeschikking.laatsteDag": plichtTotHetGevenVanDeBeschikkingLaatsteDag,
  "plichtTotHetGevenVanDeBeschikking.toestand": plichtTotHetGevenVanDeBeschikkingToestand,
  "college.isVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen": collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen,
  "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.begin": plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenBegin,
  "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.laatsteDag": plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenLaatsteDag,
  "plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen.toestand": plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenToestand,
  "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget": collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget,
  "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.begin": plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetBegin,
  "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.laatsteDag": plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetLaatsteDag,
  "plichtTotHetVerstrekkenVanEenPersoonsgebondenBudget.toestand": plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetToestand,
  "client.isVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden": clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden,
  "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.begin": plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenBegin,
  "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.laatsteDag": plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenLaatsteDag,
  "plichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden.toestand": plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenToestand,
  "client.isVerplichtTotHetVerlenenVanMedewerking": clientIsVerplichtTotHetVerlenenVanMedewerking,
  "plichtTotHetVerlenenVanMedewerking.begin": plichtTotHetVerlenenVanMedewerkingBegin,
  "plichtTotHetVerlenenVanMedewerking.laatsteDag": plichtTotHetVerlenenVanMedewerkingLaatsteDag,
  "plichtTotHetVerlenenVanMedewerking.toestand": plichtTotHetVerlenenVanMedewerkingToestand,
  "college.isBevoegdTotHetWeigerenVanEenMaatwerkvoorziening": collegeIsBevoegdTotHetWeigerenVanEenMaatwerkvoorziening,
  "college.isBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget": collegeIsBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget,
  "college.isBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing": collegeIsBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing,
  "college.isBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient": collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient,
  "college.isBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker": collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker,
  "college.isBevoegdTotHetInvorderenBijDwangbevel": collegeIsBevoegdTotHetInvorderenBijDwangbevel,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  clientIsEenClient,
  clientKomtInAanmerkingVoorBeschermdWonen,
  aanvraagKanWordenGedaan,
  collegeIsVerplichtTotHetUitvoerenVanHetOnderzoek,
  plichtTotHetUitvoerenVanHetOnderzoekBegin,
  plichtTotHetUitvoerenVanHetOnderzoekLaatsteDag,
  plichtTotHetUitvoerenVanHetOnderzoekToestand,
  collegeIsVerplichtTotHetBevestigenVanDeOntvangstVanDeMelding,
  plichtTotHetBevestigenVanDeOntvangstVanDeMeldingBegin,
  plichtTotHetBevestigenVanDeOntvangstVanDeMeldingLaatsteDag,
  plichtTotHetBevestigenVanDeOntvangstVanDeMeldingToestand,
  clientIsVerplichtTotHetVerschaffenVanGegevensEnBescheiden,
  plichtTotHetVerschaffenVanGegevensEnBescheidenBegin,
  plichtTotHetVerschaffenVanGegevensEnBescheidenLaatsteDag,
  plichtTotHetVerschaffenVanGegevensEnBescheidenToestand,
  collegeIsVerplichtTotHetGevenVanDeBeschikking,
  plichtTotHetGevenVanDeBeschikkingBegin,
  plichtTotHetGevenVanDeBeschikkingLaatsteDag,
  plichtTotHetGevenVanDeBeschikkingToestand,
  collegeIsVerplichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonen,
  plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenBegin,
  plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenLaatsteDag,
  plichtTotHetVerstrekkenVanEenMaatwerkvoorzieningBeschermdWonenToestand,
  collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget,
  plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetBegin,
  plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetLaatsteDag,
  plichtTotHetVerstrekkenVanEenPersoonsgebondenBudgetToestand,
  clientIsVerplichtTotHetDoenVanMededelingVanFeitenEnOmstandigheden,
  plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenBegin,
  plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenLaatsteDag,
  plichtTotHetDoenVanMededelingVanFeitenEnOmstandighedenToestand,
  clientIsVerplichtTotHetVerlenenVanMedewerking,
  plichtTotHetVerlenenVanMedewerkingBegin,
  plichtTotHetVerlenenVanMedewerkingLaatsteDag,
  plichtTotHetVerlenenVanMedewerkingToestand,
  collegeIsBevoegdTotHetWeigerenVanEenMaatwerkvoorziening,
  collegeIsBevoegdTotHetWeigerenVanEenPersoonsgebondenBudget,
  collegeIsBevoegdTotHetHerzienOfIntrekkenVanDeBeslissing,
  collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeClient,
  collegeIsBevoegdTotHetVorderenVanDeGeldswaardeVanDeMedewerker,
  collegeIsBevoegdTotHetInvorderenBijDwangbevel,
};
