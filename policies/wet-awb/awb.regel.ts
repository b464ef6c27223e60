// Gegenereerd door regel uit awb.regel, begrippen.regel, proefvoorbeelden.regel, voorbeelden-termijnen.regel. Niet met de hand wijzigen.
// Algemene wet bestuursrecht
// Publicatie: https://wetten.overheid.nl/BWBR0005537/2026-01-01
/* eslint-disable */
import { datumPlus, en, gelijkgesteldeDagen, heleDatum, isDatum, isJaNee, jaOfNee, kies, laagsteDatum, maakEvaluator, maakRegeling, niet, of, ofGeen, oordeelVan, opgeschort, snelleControle, vergelijkDatum, waardeVanOordeel } from 'regel/runtime';
import type { Oordeel, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "het bestuursorgaan";

/** toestand van een plicht */
export type ToestandVanEenPlicht =
  | "niet ontstaan"
  | "loopt"
  | "nagekomen"
  | "te laat nagekomen"
  | "niet nagekomen"
  | "niet vast te stellen";

export interface BerichtGegevens {
  /** het bericht is voor een ander bestemd · Is het bericht voor een ander bestemd dan voor dit bestuursorgaan? · volgens het bestuursorgaan · persoonsgegeven */
  readonly isVoorEenAnderBestemd?: boolean;
  /** het bericht wordt doorgezonden · Wordt het bericht doorgezonden? · volgens het bestuursorgaan · persoonsgegeven */
  readonly wordtDoorgezonden?: boolean;
  /** het bericht is elektronisch ontvangen · Kwam het bericht elektronisch binnen? · volgens het bestuursorgaan · persoonsgegeven */
  readonly isElektronischOntvangen?: boolean;
}

export interface ZaakGegevens {
  /** kennelijk een ander bestuursorgaan bevoegd is tot behandeling van het bericht · Is zonder nader onderzoek duidelijk dat een ander bestuursorgaan bevoegd is om het bericht te behandelen? · persoonsgegeven */
  readonly kennelijkEenAnderBestuursorgaanBevoegdIsTotBehandelingVanHetBericht?: Oordeel<boolean>;
  /** de juiste ontvanger blijkt zonder nadere bewerking uit het bericht · Blijkt zonder nadere bewerking uit het bericht, gelet op hoe het is verzonden, naar wie het door of terug moet? · persoonsgegeven */
  readonly juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht?: Oordeel<boolean>;
  /** dag waarop de stand wordt opgemaakt · Op welke dag wordt opgemaakt hoe het met de plichten staat? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagWaaropDeStandWordtOpgemaakt?: string;
}

export interface AanvraagGegevens {
  /** dag van ontvangst van de aanvraag · Op welke dag is de aanvraag ontvangen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly dagVanOntvangst?: string;
  /** de aanvraag heeft een wettelijke beslistermijn · Staat in een wettelijk voorschrift binnen welke termijn op deze aanvraag beslist moet worden? · volgens het bestuursorgaan · persoonsgegeven */
  readonly heeftEenWettelijkeBeslistermijn?: boolean;
  /** de aanvraag voldoet aan elk wettelijk voorschrift voor het in behandeling nemen · Voldoet de aanvraag aan elk wettelijk voorschrift dat geldt om haar in behandeling te nemen? Een beleidsregel is geen wettelijk voorschrift. · volgens het bestuursorgaan · persoonsgegeven */
  readonly voldoetAanElkWettelijkVoorschriftVoorHetInBehandelingNemen?: boolean;
  /** de aanvraag is geweigerd om de wijze van verzenden · Is de aanvraag helemaal of voor een deel geweigerd omdat elektronische stukken te belastend of onvoldoende betrouwbaar waren (artikel 2:15)? · volgens het bestuursorgaan · persoonsgegeven */
  readonly isGeweigerdOmDeWijzeVanVerzenden?: boolean;
  /** dag van de uitnodiging tot aanvulling van de aanvraag · Op welke dag is de aanvrager uitgenodigd de aanvraag aan te vullen? Geen: er is niets gevraagd. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly dagVanDeUitnodigingTotAanvulling?: string | null;
  /** laatste dag voor aanvulling van de aanvraag · Tot en met welke dag mocht de aanvrager aanvullen? Geen: er is geen termijn gesteld. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly laatsteDagVoorAanvulling?: string | null;
  /** dag van aanvulling van de aanvraag · Op welke dag is de aanvraag aangevuld? Geen: dat is niet gebeurd. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly dagVanAanvulling?: string | null;
  /** eerste dag van het uitstel waarmee is ingestemd van de aanvraag · Vanaf welke dag heeft de aanvrager schriftelijk met uitstel ingestemd? Geen: er is geen uitstel afgesproken. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly eersteDagVanHetUitstelWaarmeeIsIngestemd?: string | null;
  /** laatste dag van het uitstel waarmee is ingestemd van de aanvraag · Tot en met welke dag heeft de aanvrager met uitstel ingestemd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly laatsteDagVanHetUitstelWaarmeeIsIngestemd?: string;
  /** eerste dag van de andere vertraging van de aanvraag · Vanaf welke dag komt vertraging voor rekening van de aanvrager, is er overmacht, of is informatie gevraagd aan een buitenlandse instantie? Geen: dat speelt niet. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly eersteDagVanDeAndereVertraging?: string | null;
  /** laatste dag van de andere vertraging van de aanvraag · Tot en met welke dag duurt die vertraging? Geen: zij duurt nog voort. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly laatsteDagVanDeAndereVertraging?: string | null;
  /** de aanvraag geeft voldoende gegevens en bescheiden · Zijn de gegevens en bescheiden genoeg om de aanvraag te beoordelen of de beschikking voor te bereiden? · persoonsgegeven */
  readonly geeftVoldoendeGegevensEnBescheiden?: Oordeel<boolean>;
}

export interface AanvragerGegevens {
  /** de aanvrager had de gelegenheid de aanvraag aan te vullen · Heeft de aanvrager de gelegenheid gehad om binnen een gestelde termijn aan te vullen wat ontbrak? · volgens het bestuursorgaan · persoonsgegeven */
  readonly hadDeGelegenheidDeAanvraagAanTeVullen?: boolean;
}

export interface BestuursorgaanGegevens {
  /** het bestuursorgaan wijst alleen op de juiste wijze van verzending · Volstaat het bestuursorgaan ermee de afzender op de juiste wijze van verzending te wijzen (artikel 2:16, eerste lid)? · volgens het bestuursorgaan · geen persoonsgegeven */
  readonly wijstAlleenOpDeJuisteWijzeVanVerzending?: boolean;
  /** het bestuursorgaan heeft gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag · Heeft het bestuursorgaan gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag?: Oordeel<boolean>;
  /** het bestuursorgaan heeft gebruikgemaakt van de bevoegdheid tot het afzien van de gelegenheid tot aanvulling · Heeft het bestuursorgaan gebruikgemaakt van de bevoegdheid tot het afzien van de gelegenheid tot aanvulling? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetAfzienVanDeGelegenheidTotAanvulling?: Oordeel<boolean>;
}

export interface BesluitGegevens {
  /** dag van bekendmaking van het besluit · Op welke dag is het besluit op de voorgeschreven wijze bekendgemaakt? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly dagVanBekendmaking?: string;
}

export interface BezwaarschriftGegevens {
  /** dag van ontvangst van het bezwaarschrift · Op welke dag is het bezwaarschrift ontvangen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly dagVanOntvangst?: string;
  /** het bezwaarschrift is per post verzonden · Is het bezwaarschrift per post verzonden? · volgens het bestuursorgaan · persoonsgegeven */
  readonly isPerPostVerzonden?: boolean;
  /** dag van terpostbezorging van het bezwaarschrift · Op welke dag is het bezwaarschrift op de post gedaan? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het bestuursorgaan · persoonsgegeven */
  readonly dagVanTerpostbezorging?: string;
}

export interface PlichtTotHetDoorzendenVanHetBerichtGegevens {
  /** dag van nakoming van de plicht tot het doorzenden van het bericht · Op welke dag is het bericht doorgezonden, met mededeling daarvan aan de afzender? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetTerugzendenVanHetBerichtGegevens {
  /** dag van nakoming van de plicht tot het terugzenden van het bericht · Op welke dag is het bericht teruggezonden? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetBekendmakenVanHetBuitenBehandelingLatenGegevens {
  /** dag van nakoming van de plicht tot het bekendmaken van het buiten behandeling laten · Op welke dag is het besluit om de aanvraag niet te behandelen bekendgemaakt? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnGegevens {
  /** dag van nakoming van de plicht tot het geven van de beschikking of het noemen van een andere termijn · Op welke dag is de beschikking gegeven, of een andere termijn genoemd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly bericht?: BerichtGegevens;
  readonly zaak?: ZaakGegevens;
  readonly aanvraag?: AanvraagGegevens;
  readonly aanvrager?: AanvragerGegevens;
  readonly bestuursorgaan?: BestuursorgaanGegevens;
  readonly besluit?: BesluitGegevens;
  readonly bezwaarschrift?: BezwaarschriftGegevens;
  readonly plichtTotHetDoorzendenVanHetBericht?: PlichtTotHetDoorzendenVanHetBerichtGegevens;
  readonly plichtTotHetTerugzendenVanHetBericht?: PlichtTotHetTerugzendenVanHetBerichtGegevens;
  readonly plichtTotHetBekendmakenVanHetBuitenBehandelingLaten?: PlichtTotHetBekendmakenVanHetBuitenBehandelingLatenGegevens;
  readonly plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn?: PlichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const gelijkgesteld = gelijkgesteldeDagen(["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"]);
const organen: readonly string[] = ["het bestuursorgaan"];

/** artikel 2:3, eerste lid: Het bestuursorgaan is verplicht tot het doorzenden van het bericht (awb.regel:27) */
function artikel2_3_lid1(z: Zaak): Waarheid {
  return jaOfNee(waardeVanOordeel(z.zaak?.kennelijkEenAnderBestuursorgaanBevoegdIsTotBehandelingVanHetBericht, organen));
}

/** artikel 2:3, eerste lid: de plicht tot het doorzenden van het bericht: niet ontstaan (awb.regel:27) */
function artikel2_3_lid1_2(z: Zaak): Waarheid {
  return niet(en(vanToepassing_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z), kern_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z)));
}

/** artikel 2:3, eerste lid: de plicht tot het doorzenden van het bericht: nagekomen (awb.regel:27) */
function artikel2_3_lid1_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetDoorzendenVanHetBericht?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2:3, eerste lid: de plicht tot het doorzenden van het bericht: niet vast te stellen (awb.regel:27) */
function artikel2_3_lid1_4(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetDoorzendenVanHetBericht?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2:3, tweede lid: Het bestuursorgaan is verplicht tot het terugzenden van het bericht (awb.regel:31) */
function artikel2_3_lid2(z: Zaak): Waarheid {
  const deel1 = z.bericht?.isVoorEenAnderBestemd;
  if (deel1 === false) return false;
  // het bericht niet wordt doorgezonden
  const deel2 = niet(z.bericht?.wordtDoorgezonden);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 2:3, tweede lid: de plicht tot het terugzenden van het bericht: niet ontstaan (awb.regel:31) */
function artikel2_3_lid2_2(z: Zaak): Waarheid {
  return niet(en(vanToepassing_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z), kern_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z)));
}

/** artikel 2:3, tweede lid: de plicht tot het terugzenden van het bericht: nagekomen (awb.regel:31) */
function artikel2_3_lid2_3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetTerugzendenVanHetBericht?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2:3, tweede lid: de plicht tot het terugzenden van het bericht: niet vast te stellen (awb.regel:31) */
function artikel2_3_lid2_4(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetTerugzendenVanHetBericht?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 4:5, eerste lid: Het bestuursorgaan is bevoegd tot het buiten behandeling laten van de aanvraag (awb.regel:45) */
function artikel4_5_lid1(z: Zaak): Waarheid {
  // a. de aanvraag voldoet niet aan elk wettelijk voorschrift voor het in behandeling nemen
  const a = niet(z.aanvraag?.voldoetAanElkWettelijkVoorschriftVoorHetInBehandelingNemen);
  if (a === true) return true;
  // b. de aanvraag is geweigerd om de wijze van verzenden
  const b = z.aanvraag?.isGeweigerdOmDeWijzeVanVerzenden;
  if (b === true) return true;
  // c. de aanvraag geeft niet voldoende gegevens en bescheiden
  const c = niet(jaOfNee(waardeVanOordeel(z.aanvraag?.geeftVoldoendeGegevensEnBescheiden, organen)));
  if (c === true) return true;
  return of(a, b, c);
}

/** artikel 4:5, eerste lid: Het bestuursorgaan is alleen bevoegd tot het buiten behandeling laten van de aanvraag (awb.regel:50) */
function artikel4_5_lid1_2(z: Zaak): Waarheid {
  const deel1 = z.aanvrager?.hadDeGelegenheidDeAanvraagAanTeVullen;
  if (deel1 === true) return true;
  const deel2 = kern_bestuursorgaanIsBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling(z);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 4:5, vierde lid: Het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten binnen vier weken na de dag van aanvulling van de aanvraag (awb.regel:55) */
function artikel4_5_lid4(z: Zaak): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.bestuursorgaan?.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag, organen));
  if (deel1 === false) return false;
  const deel2 = niet(of((z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null), vergelijkDatum(">", z.aanvraag?.dagVanAanvulling, z.aanvraag?.laatsteDagVoorAanvulling)));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 4:5, vierde lid: de plicht tot het bekendmaken van het buiten behandeling laten: niet vast te stellen (awb.regel:55) */
function artikel4_5_lid4_10(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel2 === false) return false;
  // de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), vergelijkDatum(">", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetBekendmakenVanHetBuitenBehandelingLaten?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  const deel5 = niet(vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:5, vierde lid: de plicht tot het bekendmaken van het buiten behandeling laten: niet ontstaan (awb.regel:55) */
function artikel4_5_lid4_4(z: Zaak): Waarheid {
  return niet(artikel4_5_lid4_5(z));
}

/** artikel 4:5, vierde lid: de plicht tot het bekendmaken van het buiten behandeling laten: niet ontstaan (awb.regel:55) */
function artikel4_5_lid4_5(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel2 === false) return false;
  // de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), vergelijkDatum(">", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 4:5, vierde lid: de plicht tot het bekendmaken van het buiten behandeling laten: loopt (awb.regel:55) */
function artikel4_5_lid4_6(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel2 === false) return false;
  // de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), vergelijkDatum(">", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetBekendmakenVanHetBuitenBehandelingLaten?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel6 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:5, vierde lid: de plicht tot het bekendmaken van het buiten behandeling laten: nagekomen (awb.regel:55) */
function artikel4_5_lid4_7(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel2 === false) return false;
  // de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), vergelijkDatum(">", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetBekendmakenVanHetBuitenBehandelingLaten?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is niet te laat nagekomen
  const deel5 = niet(en(vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetBekendmakenVanHetBuitenBehandelingLaten?.dagVanNakoming, kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z))));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:5, vierde lid: de plicht tot het bekendmaken van het buiten behandeling laten: te laat nagekomen (awb.regel:55) */
function artikel4_5_lid4_8(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel2 === false) return false;
  // de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), vergelijkDatum(">", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetBekendmakenVanHetBuitenBehandelingLaten?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z);
  if (deel5 === false) return false;
  // er is na de laatste dag nagekomen
  const deel6 = vergelijkDatum(">", z.plichtTotHetBekendmakenVanHetBuitenBehandelingLaten?.dagVanNakoming, kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:5, vierde lid: de plicht tot het bekendmaken van het buiten behandeling laten: niet nagekomen (awb.regel:55) */
function artikel4_5_lid4_9(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z);
  if (deel2 === false) return false;
  // de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), vergelijkDatum(">", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetBekendmakenVanHetBuitenBehandelingLaten?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan voorbij
  const deel6 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:5, vierde lid: Het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten binnen vier weken na de laatste dag voor aanvulling van de aanvraag (awb.regel:60) */
function artikel4_5_lid4_2(z: Zaak): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.bestuursorgaan?.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag, organen));
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 4:5, vierde lid: Het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten binnen vier weken na de laatste dag voor aanvulling van de aanvraag (awb.regel:64) */
function artikel4_5_lid4_3(z: Zaak): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.bestuursorgaan?.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag, organen));
  if (deel1 === false) return false;
  // de dag van aanvulling van de aanvraag ligt na de laatste dag voor aanvulling van de aanvraag
  const deel2 = vergelijkDatum(">", z.aanvraag?.dagVanAanvulling, z.aanvraag?.laatsteDagVoorAanvulling);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 4:5, vijfde lid: Het bestuursorgaan is bevoegd tot het afzien van de gelegenheid tot aanvulling (awb.regel:70) */
function artikel4_5_lid5(z: Zaak): Waarheid {
  return z.bestuursorgaan?.wijstAlleenOpDeJuisteWijzeVanVerzending;
}

/** artikel 4:13, tweede lid: De aanvraag heeft een redelijke beslistermijn die is verstreken (awb.regel:79) */
function artikel4_13_lid2(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de plicht tot het geven van de beschikking of het noemen van een andere termijn op de dag waarop de stand wordt opgemaakt niet is nagekomen
  const deel2 = artikel4_14_lid3(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 4:14, derde lid */
function artikel4_14_lid3(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan voorbij
  const deel6 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: niet ontstaan (awb.regel:89) */
function artikel4_14_lid3_18(z: Zaak): Waarheid {
  return niet(artikel4_14_lid3_19(z));
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: niet ontstaan (awb.regel:89) */
function artikel4_14_lid3_19(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 4:14, derde lid: Het bestuursorgaan is verplicht tot het geven van de beschikking of het noemen van een andere termijn binnen acht weken na de dag van ontvangst van de aanvraag (awb.regel:89) */
function artikel4_14_lid3_2(z: Zaak): Waarheid {
  return niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: loopt (awb.regel:89) */
function artikel4_14_lid3_20(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  const deel5 = artikel4_14_lid3_deel_2(z);
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: nagekomen (awb.regel:89) */
function artikel4_14_lid3_21(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is niet te laat nagekomen
  const deel5 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn?.dagVanNakoming, kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z))));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: te laat nagekomen (awb.regel:89) */
function artikel4_14_lid3_22(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z);
  if (deel5 === false) return false;
  // er is na de laatste dag nagekomen
  const deel6 = vergelijkDatum(">", z.plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn?.dagVanNakoming, kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: niet vast te stellen (awb.regel:89) */
function artikel4_14_lid3_23(z: Zaak): Waarheid {
  const deel1 = vanToepassing_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel1 === false) return false;
  const deel2 = kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z);
  if (deel2 === false) return false;
  // de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), vergelijkDatum(">", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  const deel5 = niet(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z));
  if (deel5 === false) return false;
  const deel6 = niet(artikel4_14_lid3_deel_deel_deel(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: loopt (awb.regel:89) */
function artikel4_14_lid3_deel_2(z: Zaak): Waarheid {
  const deel1 = en(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z), vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z)));
  if (deel1 === true) return true;
  const deel2 = artikel4_14_lid3_deel_deel(z);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: loopt (awb.regel:89) */
function artikel4_14_lid3_deel_deel(z: Zaak): Waarheid {
  // er is nog geen laatste dag
  const deel1 = niet(vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z));
  if (deel1 === false) return false;
  // de opschorting van de termijn is nog niet geëindigd
  const deel2 = artikel4_14_lid3_deel_deel_deel(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: loopt (awb.regel:89) */
function artikel4_14_lid3_deel_deel_deel(z: Zaak): Waarheid {
  const deel1 = artikel4_14_lid3_deel_deel_deel_deel(z);
  if (deel1 === true) return true;
  const deel2 = artikel4_14_lid3_deel_deel_deel_deel_2(z);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: loopt (awb.regel:89) */
function artikel4_14_lid3_deel_deel_deel_deel(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel3 === false) return false;
  const deel4 = niet((z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null));
  if (deel4 === false) return false;
  const deel5 = (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null);
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:14, derde lid: de plicht tot het geven van de beschikking of het noemen van een andere termijn: loopt (awb.regel:89) */
function artikel4_14_lid3_deel_deel_deel_deel_2(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel2 === false) return false;
  const deel3 = (z.aanvraag?.laatsteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.laatsteDagVanDeAndereVertraging === null);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag (awb.regel:96) */
function artikel4_14_lid3_10(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  const deel3 = niet(of((z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag (awb.regel:101) */
function artikel4_14_lid3_14(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel3 === false) return false;
  const deel4 = niet((z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag (awb.regel:101) */
function artikel4_14_lid3_6(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  const deel3 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel4 === false) return false;
  const deel5 = niet(artikel4_14_lid3_deel(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag (awb.regel:108) */
function artikel4_14_lid3_12(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel4 === false) return false;
  const deel5 = niet((z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag (awb.regel:108) */
function artikel4_14_lid3_16(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag (awb.regel:108) */
function artikel4_14_lid3_4(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  const deel3 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel4 === false) return false;
  // de termijn is opgeschort
  const deel5 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel5 === false) return false;
  const deel6 = niet(artikel4_14_lid3_deel(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag (awb.regel:108) */
function artikel4_14_lid3_8(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel3 === false) return false;
  const deel4 = niet(of((z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_11(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
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
  const deel6 = niet((z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_13(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  const deel2 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel4 === false) return false;
  const deel5 = niet((z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_15(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_17(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_3(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  const deel3 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel4 === false) return false;
  // de termijn is opgeschort
  const deel5 = niet((z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === undefined ? undefined : z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd === null));
  if (deel5 === false) return false;
  // de termijn is opgeschort
  const deel6 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel6 === false) return false;
  const deel7 = niet(artikel4_14_lid3_deel(z));
  if (deel7 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6 && deel7;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_5(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  const deel3 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel3 === false) return false;
  // de termijn is opgeschort
  const deel4 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel4 === false) return false;
  // de termijn is opgeschort
  const deel5 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel5 === false) return false;
  const deel6 = niet(artikel4_14_lid3_deel(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_7(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
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
  const deel5 = niet(of((z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_9(z: Zaak): Waarheid {
  // de aanvraag geen wettelijke beslistermijn heeft
  const deel1 = niet(z.aanvraag?.heeftEenWettelijkeBeslistermijn);
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeUitnodigingTotAanvulling === undefined ? undefined : z.aanvraag?.dagVanDeUitnodigingTotAanvulling === null));
  if (deel2 === false) return false;
  // de termijn is opgeschort
  const deel3 = niet((z.aanvraag?.eersteDagVanDeAndereVertraging === undefined ? undefined : z.aanvraag?.eersteDagVanDeAndereVertraging === null));
  if (deel3 === false) return false;
  const deel4 = niet(of((z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null), (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null)));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 4:14, derde lid: de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag (awb.regel:111) */
function artikel4_14_lid3_deel(z: Zaak): Waarheid {
  const deel1 = (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
  if (deel1 === true) return true;
  const deel2 = (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null);
  if (deel2 === true) return true;
  const deel3 = (z.aanvraag?.laatsteDagVoorAanvulling === undefined ? undefined : z.aanvraag?.laatsteDagVoorAanvulling === null);
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** artikel 6:9, eerste lid: Het bezwaarschrift is tijdig ingediend (awb.regel:136) */
function artikel6_9_lid1(z: Zaak): Waarheid {
  return vergelijkDatum("<=", z.bezwaarschrift?.dagVanOntvangst, kern_bezwaarschriftLaatsteDagOmInTeDienen(z));
}

/** artikel 6:9, tweede lid: Het bezwaarschrift is tijdig ingediend (awb.regel:141) */
function artikel6_9_lid2(z: Zaak): Waarheid {
  // • het bezwaarschrift is per post verzonden
  const punt1 = z.bezwaarschrift?.isPerPostVerzonden;
  if (punt1 === false) return false;
  // • de dag van terpostbezorging van het bezwaarschrift ligt op of vóór de laatste dag om in te dienen van het bezwaarschrift
  const punt2 = vergelijkDatum("<=", z.bezwaarschrift?.dagVanTerpostbezorging, kern_bezwaarschriftLaatsteDagOmInTeDienen(z));
  if (punt2 === false) return false;
  // • de dag van ontvangst van het bezwaarschrift is uiterlijk een week na de laatste dag om in te dienen van het bezwaarschrift
  const punt3 = vergelijkDatum("<=", z.bezwaarschrift?.dagVanOntvangst, datumPlus(kern_bezwaarschriftLaatsteDagOmInTeDienen(z), 1, "week", gelijkgesteld));
  if (punt3 === false) return false;
  return punt1 && punt2 && punt3;
}

/** de aanvraag heeft een redelijke beslistermijn die is verstreken */
function kern_aanvraagHeeftEenRedelijkeBeslistermijnDieIsVerstreken(z: Zaak): Waarheid {
  let uitkomst: Waarheid = artikel4_13_lid2(z);
  return uitkomst === true ? true : undefined;
}

/** laatste dag om in te dienen van het bezwaarschrift */
function kern_bezwaarschriftLaatsteDagOmInTeDienen(z: Zaak): string | undefined {
  return heleDatum(datumPlus(z.besluit?.dagVanBekendmaking, 6, "week", gelijkgesteld));
}

/** het bezwaarschrift is tijdig ingediend */
function kern_bezwaarschriftIsTijdigIngediend(z: Zaak): Waarheid {
  let uitkomst: Waarheid = artikel6_9_lid1(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel6_9_lid2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** het bestuursorgaan is verplicht tot het doorzenden van het bericht */
function kern_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z: Zaak): Waarheid {
  if (en(z.bericht?.isElektronischOntvangen, niet(jaOfNee(waardeVanOordeel(z.zaak?.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht, organen)))) !== false) return undefined;
  return artikel2_3_lid1(z);
}

/** begin van de plicht tot het doorzenden van het bericht */
function kern_plichtTotHetDoorzendenVanHetBerichtBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het doorzenden van het bericht */
function kern_plichtTotHetDoorzendenVanHetBerichtLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het doorzenden van het bericht */
function kern_plichtTotHetDoorzendenVanHetBerichtToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_lid1 = artikel2_3_lid1_2(z);
  const r2_3_lid1_2 = artikel2_3_lid1_3(z);
  const r2_3_lid1_3 = artikel2_3_lid1_4(z);
  return kies([r2_3_lid1, "niet ontstaan"], [r2_3_lid1_2, "nagekomen"], [r2_3_lid1_3, "niet vast te stellen"]);
}

/** het bestuursorgaan is verplicht tot het doorzenden van het bericht is van toepassing */
function vanToepassing_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z: Zaak): Waarheid {
  return kern_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht(z) === undefined ? undefined : true;
}

/** het bestuursorgaan is verplicht tot het terugzenden van het bericht */
function kern_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z: Zaak): Waarheid {
  if (en(z.bericht?.isElektronischOntvangen, niet(jaOfNee(waardeVanOordeel(z.zaak?.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht, organen)))) !== false) return undefined;
  return artikel2_3_lid2(z);
}

/** begin van de plicht tot het terugzenden van het bericht */
function kern_plichtTotHetTerugzendenVanHetBerichtBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het terugzenden van het bericht */
function kern_plichtTotHetTerugzendenVanHetBerichtLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het terugzenden van het bericht */
function kern_plichtTotHetTerugzendenVanHetBerichtToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r2_3_lid2 = artikel2_3_lid2_2(z);
  const r2_3_lid2_2 = artikel2_3_lid2_3(z);
  const r2_3_lid2_3 = artikel2_3_lid2_4(z);
  return kies([r2_3_lid2, "niet ontstaan"], [r2_3_lid2_2, "nagekomen"], [r2_3_lid2_3, "niet vast te stellen"]);
}

/** het bestuursorgaan is verplicht tot het terugzenden van het bericht is van toepassing */
function vanToepassing_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z: Zaak): Waarheid {
  return kern_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht(z) === undefined ? undefined : true;
}

/** het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten */
function kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z: Zaak): Waarheid {
  let uitkomst: Waarheid = artikel4_5_lid4(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel4_5_lid4_2(z));
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel4_5_lid4_3(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** begin van de plicht tot het bekendmaken van het buiten behandeling laten */
function kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z: Zaak): string | undefined {
  const r4_5_lid4 = artikel4_5_lid4(z);
  const r4_5_lid4_2 = artikel4_5_lid4_2(z);
  const r4_5_lid4_3 = artikel4_5_lid4_3(z);
  return kies([r4_5_lid4, heleDatum(z.aanvraag?.dagVanAanvulling)], [r4_5_lid4_2, heleDatum(z.aanvraag?.laatsteDagVoorAanvulling)], [r4_5_lid4_3, heleDatum(z.aanvraag?.laatsteDagVoorAanvulling)]);
}

/** laatste dag van de plicht tot het bekendmaken van het buiten behandeling laten */
function kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z: Zaak): string | undefined {
  const r4_5_lid4 = artikel4_5_lid4(z);
  const r4_5_lid4_2 = artikel4_5_lid4_2(z);
  const r4_5_lid4_3 = artikel4_5_lid4_3(z);
  return kies([r4_5_lid4, heleDatum(datumPlus(z.aanvraag?.dagVanAanvulling, 4, "week", gelijkgesteld))], [r4_5_lid4_2, heleDatum(datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 4, "week", gelijkgesteld))], [r4_5_lid4_3, heleDatum(datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 4, "week", gelijkgesteld))]);
}

/** toestand van de plicht tot het bekendmaken van het buiten behandeling laten */
function kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r4_5_lid4 = artikel4_5_lid4_4(z);
  const r4_5_lid4_2 = artikel4_5_lid4_6(z);
  const r4_5_lid4_3 = artikel4_5_lid4_7(z);
  const r4_5_lid4_4 = artikel4_5_lid4_8(z);
  const r4_5_lid4_5 = artikel4_5_lid4_9(z);
  const r4_5_lid4_6 = artikel4_5_lid4_10(z);
  return kies([r4_5_lid4, "niet ontstaan"], [r4_5_lid4_2, "loopt"], [r4_5_lid4_3, "nagekomen"], [r4_5_lid4_4, "te laat nagekomen"], [r4_5_lid4_5, "niet nagekomen"], [r4_5_lid4_6, "niet vast te stellen"]);
}

/** het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten is van toepassing */
function vanToepassing_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z: Zaak): Waarheid {
  return kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten(z) === undefined ? undefined : true;
}

/** begin van de plicht tot het bekendmaken van het buiten behandeling laten is van toepassing */
function vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z: Zaak): Waarheid {
  return kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het bekendmaken van het buiten behandeling laten is van toepassing */
function vanToepassing_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z: Zaak): Waarheid {
  return kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag(z) === undefined ? undefined : true;
}

/** het bestuursorgaan is verplicht tot het geven van de beschikking of het noemen van een andere termijn */
function kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z: Zaak): Waarheid {
  return artikel4_14_lid3_2(z);
}

/** begin van de plicht tot het geven van de beschikking of het noemen van een andere termijn */
function kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z: Zaak): string | undefined {
  const r4_14_lid3 = artikel4_14_lid3_2(z);
  if (r4_14_lid3 === true) return heleDatum(z.aanvraag?.dagVanOntvangst);
  if (r4_14_lid3 === undefined) return undefined;
  return undefined;
}

/** laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn */
function kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z: Zaak): string | undefined {
  const r4_14_lid3 = artikel4_14_lid3_3(z);
  const r4_14_lid3_2 = en(artikel4_14_lid3_4(z), niet(r4_14_lid3));
  const r4_14_lid3_3 = en(artikel4_14_lid3_5(z), niet(r4_14_lid3));
  const r4_14_lid3_4 = en(artikel4_14_lid3_6(z), niet(r4_14_lid3), niet(r4_14_lid3_2), niet(r4_14_lid3_3));
  const r4_14_lid3_5 = en(artikel4_14_lid3_7(z), niet(r4_14_lid3));
  const r4_14_lid3_6 = en(artikel4_14_lid3_8(z), niet(r4_14_lid3), niet(r4_14_lid3_2), niet(r4_14_lid3_5));
  const r4_14_lid3_7 = en(artikel4_14_lid3_9(z), niet(r4_14_lid3), niet(r4_14_lid3_3), niet(r4_14_lid3_5));
  const r4_14_lid3_8 = en(artikel4_14_lid3_10(z), niet(r4_14_lid3), niet(r4_14_lid3_2), niet(r4_14_lid3_3), niet(r4_14_lid3_4), niet(r4_14_lid3_5), niet(r4_14_lid3_6), niet(r4_14_lid3_7));
  const r4_14_lid3_9 = en(artikel4_14_lid3_11(z), niet(r4_14_lid3));
  const r4_14_lid3_10 = en(artikel4_14_lid3_12(z), niet(r4_14_lid3), niet(r4_14_lid3_2), niet(r4_14_lid3_9));
  const r4_14_lid3_11 = en(artikel4_14_lid3_13(z), niet(r4_14_lid3), niet(r4_14_lid3_3), niet(r4_14_lid3_9));
  const r4_14_lid3_12 = en(artikel4_14_lid3_14(z), niet(r4_14_lid3), niet(r4_14_lid3_2), niet(r4_14_lid3_3), niet(r4_14_lid3_4), niet(r4_14_lid3_9), niet(r4_14_lid3_10), niet(r4_14_lid3_11));
  const r4_14_lid3_13 = en(artikel4_14_lid3_15(z), niet(r4_14_lid3), niet(r4_14_lid3_5), niet(r4_14_lid3_9));
  const r4_14_lid3_14 = en(artikel4_14_lid3_16(z), niet(r4_14_lid3), niet(r4_14_lid3_2), niet(r4_14_lid3_5), niet(r4_14_lid3_6), niet(r4_14_lid3_9), niet(r4_14_lid3_10), niet(r4_14_lid3_13));
  const r4_14_lid3_15 = en(artikel4_14_lid3_17(z), niet(r4_14_lid3), niet(r4_14_lid3_3), niet(r4_14_lid3_5), niet(r4_14_lid3_7), niet(r4_14_lid3_9), niet(r4_14_lid3_11), niet(r4_14_lid3_13));
  const r4_14_lid3_16 = en(artikel4_14_lid3_2(z), niet(r4_14_lid3), niet(r4_14_lid3_2), niet(r4_14_lid3_3), niet(r4_14_lid3_4), niet(r4_14_lid3_5), niet(r4_14_lid3_6), niet(r4_14_lid3_7), niet(r4_14_lid3_8), niet(r4_14_lid3_9), niet(r4_14_lid3_10), niet(r4_14_lid3_11), niet(r4_14_lid3_12), niet(r4_14_lid3_13), niet(r4_14_lid3_14), niet(r4_14_lid3_15));
  return kies([r4_14_lid3, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r4_14_lid3_2, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd]], gelijkgesteld))], [r4_14_lid3_3, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r4_14_lid3_4, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling]], gelijkgesteld))], [r4_14_lid3_5, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r4_14_lid3_6, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd]], gelijkgesteld))], [r4_14_lid3_7, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r4_14_lid3_8, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), datumPlus(laagsteDatum(z.aanvraag?.dagVanAanvulling, datumPlus(z.aanvraag?.laatsteDagVoorAanvulling, 1, "dag")), -1, "dag")]], gelijkgesteld))], [r4_14_lid3_9, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r4_14_lid3_10, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd]], gelijkgesteld))], [r4_14_lid3_11, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r4_14_lid3_12, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeUitnodigingTotAanvulling, 1, "dag"), z.aanvraag?.laatsteDagVoorAanvulling]], gelijkgesteld))], [r4_14_lid3_13, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd], [z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r4_14_lid3_14, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[z.aanvraag?.eersteDagVanHetUitstelWaarmeeIsIngestemd, z.aanvraag?.laatsteDagVanHetUitstelWaarmeeIsIngestemd]], gelijkgesteld))], [r4_14_lid3_15, heleDatum(opgeschort(z.aanvraag?.dagVanOntvangst, 8, "week", [[z.aanvraag?.eersteDagVanDeAndereVertraging, z.aanvraag?.laatsteDagVanDeAndereVertraging]], gelijkgesteld))], [r4_14_lid3_16, heleDatum(datumPlus(z.aanvraag?.dagVanOntvangst, 8, "week", gelijkgesteld))]);
}

/** toestand van de plicht tot het geven van de beschikking of het noemen van een andere termijn */
function kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r4_14_lid3 = artikel4_14_lid3_18(z);
  const r4_14_lid3_2 = artikel4_14_lid3_20(z);
  const r4_14_lid3_3 = artikel4_14_lid3_21(z);
  const r4_14_lid3_4 = artikel4_14_lid3_22(z);
  const r4_14_lid3_5 = artikel4_14_lid3(z);
  const r4_14_lid3_6 = artikel4_14_lid3_23(z);
  return kies([r4_14_lid3, "niet ontstaan"], [r4_14_lid3_2, "loopt"], [r4_14_lid3_3, "nagekomen"], [r4_14_lid3_4, "te laat nagekomen"], [r4_14_lid3_5, "niet nagekomen"], [r4_14_lid3_6, "niet vast te stellen"]);
}

/** het bestuursorgaan is verplicht tot het geven van de beschikking of het noemen van een andere termijn is van toepassing */
function vanToepassing_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z: Zaak): Waarheid {
  return kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn(z) === undefined ? undefined : true;
}

/** begin van de plicht tot het geven van de beschikking of het noemen van een andere termijn is van toepassing */
function vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z: Zaak): Waarheid {
  return kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn is van toepassing */
function vanToepassing_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z: Zaak): Waarheid {
  return kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag(z) === undefined ? undefined : true;
}

/** het bestuursorgaan is bevoegd tot het buiten behandeling laten van de aanvraag */
function kern_bestuursorgaanIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag(z: Zaak): Waarheid {
  let uitkomst: Waarheid = artikel4_5_lid1(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel4_5_lid1_2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** het bestuursorgaan is bevoegd tot het afzien van de gelegenheid tot aanvulling */
function kern_bestuursorgaanIsBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling(z: Zaak): Waarheid {
  return artikel4_5_lid5(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  bericht: {
    isVoorEenAnderBestemd: isJaNee,
    wordtDoorgezonden: isJaNee,
    isElektronischOntvangen: isJaNee,
  },
  zaak: {
    kennelijkEenAnderBestuursorgaanBevoegdIsTotBehandelingVanHetBericht: oordeelVan(isJaNee, organen),
    juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht: oordeelVan(isJaNee, organen),
    dagWaaropDeStandWordtOpgemaakt: isDatum,
  },
  aanvraag: {
    dagVanOntvangst: isDatum,
    heeftEenWettelijkeBeslistermijn: isJaNee,
    voldoetAanElkWettelijkVoorschriftVoorHetInBehandelingNemen: isJaNee,
    isGeweigerdOmDeWijzeVanVerzenden: isJaNee,
    dagVanDeUitnodigingTotAanvulling: ofGeen(isDatum),
    laatsteDagVoorAanvulling: ofGeen(isDatum),
    dagVanAanvulling: ofGeen(isDatum),
    eersteDagVanHetUitstelWaarmeeIsIngestemd: ofGeen(isDatum),
    laatsteDagVanHetUitstelWaarmeeIsIngestemd: isDatum,
    eersteDagVanDeAndereVertraging: ofGeen(isDatum),
    laatsteDagVanDeAndereVertraging: ofGeen(isDatum),
    geeftVoldoendeGegevensEnBescheiden: oordeelVan(isJaNee, organen),
  },
  aanvrager: {
    hadDeGelegenheidDeAanvraagAanTeVullen: isJaNee,
  },
  bestuursorgaan: {
    wijstAlleenOpDeJuisteWijzeVanVerzending: isJaNee,
    heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag: oordeelVan(isJaNee, organen),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetAfzienVanDeGelegenheidTotAanvulling: oordeelVan(isJaNee, organen),
  },
  besluit: {
    dagVanBekendmaking: isDatum,
  },
  bezwaarschrift: {
    dagVanOntvangst: isDatum,
    isPerPostVerzonden: isJaNee,
    dagVanTerpostbezorging: isDatum,
  },
  plichtTotHetDoorzendenVanHetBericht: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetTerugzendenVanHetBericht: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetBekendmakenVanHetBuitenBehandelingLaten: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn: {
    dagVanNakoming: ofGeen(isDatum),
  },
}, {
  "bericht.isVoorEenAnderBestemd": organen,
  "bericht.wordtDoorgezonden": organen,
  "bericht.isElektronischOntvangen": organen,
  "aanvraag.dagVanOntvangst": organen,
  "aanvraag.heeftEenWettelijkeBeslistermijn": organen,
  "aanvraag.voldoetAanElkWettelijkVoorschriftVoorHetInBehandelingNemen": organen,
  "aanvraag.isGeweigerdOmDeWijzeVanVerzenden": organen,
  "aanvraag.dagVanDeUitnodigingTotAanvulling": organen,
  "aanvraag.laatsteDagVoorAanvulling": organen,
  "aanvraag.dagVanAanvulling": organen,
  "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd": organen,
  "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd": organen,
  "aanvraag.eersteDagVanDeAndereVertraging": organen,
  "aanvraag.laatsteDagVanDeAndereVertraging": organen,
  "aanvrager.hadDeGelegenheidDeAanvraagAanTeVullen": organen,
  "bestuursorgaan.wijstAlleenOpDeJuisteWijzeVanVerzending": organen,
  "besluit.dagVanBekendmaking": organen,
  "bezwaarschrift.dagVanOntvangst": organen,
  "bezwaarschrift.isPerPostVerzonden": organen,
  "bezwaarschrift.dagVanTerpostbezorging": organen,
});

const model: Regelingmodel = {
  versie: 1,
  id: "awb",
  titel: "Algemene wet bestuursrecht",
  soort: "wet",
  geldig: { vanaf: "1994-01-01" },
  link: "https://wetten.overheid.nl/BWBR0005537/2026-01-01",
  termijnen: { verlengd: true, gelijkgesteld: ["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"] },
  bepalingen: [
    { id: "awb/1:3", aanduiding: "artikel 1:3", opschrift: "Besluit, beschikking, aanvraag, beleidsregel", regel: 19, bestand: "awb.regel" },
    { id: "awb/1:3/4", aanduiding: "artikel 1:3, vierde lid", aard: { soort: "definitie", omschrijving: "Een beleidsregel is een algemene regel, bij besluit vastgesteld, over belangen afwegen, feiten vaststellen of voorschriften uitleggen als een bestuursorgaan een bevoegdheid gebruikt; een algemeen verbindend voorschrift is hij niet." }, regel: 21, bestand: "awb.regel" },
    { id: "awb/2:3", aanduiding: "artikel 2:3", opschrift: "Doorzenden en terugzenden", regel: 24, bestand: "awb.regel" },
    { id: "awb/2:3/1", aanduiding: "artikel 2:3, eerste lid", regel: 26, bestand: "awb.regel" },
    { id: "awb/2:3/2", aanduiding: "artikel 2:3, tweede lid", regel: 30, bestand: "awb.regel" },
    { id: "awb/2:3/3", aanduiding: "artikel 2:3, derde lid", regel: 34, bestand: "awb.regel" },
    { id: "awb/3:46", aanduiding: "artikel 3:46", opschrift: "Motivering", aard: { soort: "plicht", omschrijving: "Een besluit rust op een deugdelijke motivering. Dat een oordeel zonder redenen in deze taal niet meetelt, is een regel van de taal, met dit artikel als achtergrond." }, regel: 39, bestand: "awb.regel" },
    { id: "awb/4:5", aanduiding: "artikel 4:5", opschrift: "Onvolledige aanvraag", regel: 42, bestand: "awb.regel" },
    { id: "awb/4:5/1", aanduiding: "artikel 4:5, eerste lid", regel: 44, bestand: "awb.regel" },
    { id: "awb/4:5/1/a", aanduiding: "artikel 4:5, eerste lid, onderdeel a", regel: 47, bestand: "awb.regel" },
    { id: "awb/4:5/1/b", aanduiding: "artikel 4:5, eerste lid, onderdeel b", regel: 48, bestand: "awb.regel" },
    { id: "awb/4:5/1/c", aanduiding: "artikel 4:5, eerste lid, onderdeel c", regel: 49, bestand: "awb.regel" },
    { id: "awb/4:5/4", aanduiding: "artikel 4:5, vierde lid", regel: 54, bestand: "awb.regel" },
    { id: "awb/4:5/5", aanduiding: "artikel 4:5, vijfde lid", regel: 69, bestand: "awb.regel" },
    { id: "awb/4:13", aanduiding: "artikel 4:13", opschrift: "Beslistermijn", regel: 73, bestand: "awb.regel" },
    { id: "awb/4:13/1", aanduiding: "artikel 4:13, eerste lid", aard: { soort: "plicht", omschrijving: "Een beschikking wordt gegeven binnen de termijn van het wettelijk voorschrift, en anders binnen een redelijke termijn na ontvangst van de aanvraag." }, regel: 75, bestand: "awb.regel" },
    { id: "awb/4:13/2", aanduiding: "artikel 4:13, tweede lid", regel: 78, bestand: "awb.regel" },
    { id: "awb/4:14", aanduiding: "artikel 4:14", opschrift: "Beslistermijn wordt niet gehaald", regel: 83, bestand: "awb.regel" },
    { id: "awb/4:14/1", aanduiding: "artikel 4:14, eerste lid", aard: { soort: "plicht", omschrijving: "Lukt het niet binnen de wettelijke termijn, dan zegt het bestuursorgaan dat en noemt het een zo kort mogelijke termijn." }, regel: 85, bestand: "awb.regel" },
    { id: "awb/4:14/3", aanduiding: "artikel 4:14, derde lid", regel: 88, bestand: "awb.regel" },
    { id: "awb/4:15", aanduiding: "artikel 4:15", opschrift: "Opschorting van de beslistermijn", regel: 93, bestand: "awb.regel" },
    { id: "awb/4:15/1", aanduiding: "artikel 4:15, eerste lid", regel: 95, bestand: "awb.regel" },
    { id: "awb/4:15/2", aanduiding: "artikel 4:15, tweede lid", regel: 107, bestand: "awb.regel" },
    { id: "awb/4:81", aanduiding: "artikel 4:81", opschrift: "Beleidsregels", regel: 115, bestand: "awb.regel" },
    { id: "awb/4:81/1", aanduiding: "artikel 4:81, eerste lid", aard: { soort: "bevoegdheid", omschrijving: "Een bestuursorgaan kan beleidsregels vaststellen over een bevoegdheid die het zelf heeft, onder zijn verantwoordelijkheid laat uitoefenen of heeft gedelegeerd." }, regel: 117, bestand: "awb.regel" },
    { id: "awb/4:84", aanduiding: "artikel 4:84", opschrift: "Afwijken van een beleidsregel", aard: { soort: "plicht", omschrijving: "Het bestuursorgaan volgt de beleidsregel, tenzij de gevolgen door bijzondere omstandigheden onevenredig zijn tot de doelen. Een beleidsregel zegt dat zelf met het blok afwijkingsplicht; daar wordt het uitgevoerd." }, regel: 120, bestand: "awb.regel" },
    { id: "awb/6:7", aanduiding: "artikel 6:7", opschrift: "Termijn", regel: 123, bestand: "awb.regel" },
    { id: "awb/6:8", aanduiding: "artikel 6:8", opschrift: "Begin van de termijn", regel: 128, bestand: "awb.regel" },
    { id: "awb/6:8/1", aanduiding: "artikel 6:8, eerste lid", aard: { soort: "definitie", omschrijving: "De termijn begint op de dag na die van de bekendmaking; in deze taal telt die dag van de gebeurtenis nooit mee." }, regel: 130, bestand: "awb.regel" },
    { id: "awb/6:9", aanduiding: "artikel 6:9", opschrift: "Tijdig ingediend", regel: 133, bestand: "awb.regel" },
    { id: "awb/6:9/1", aanduiding: "artikel 6:9, eerste lid", regel: 135, bestand: "awb.regel" },
    { id: "awb/6:9/2", aanduiding: "artikel 6:9, tweede lid", regel: 140, bestand: "awb.regel" },
    { id: "awb/6:9/2/•1", aanduiding: "artikel 6:9, tweede lid, opsommingsteken 1", regel: 143, bestand: "awb.regel" },
    { id: "awb/6:9/2/•2", aanduiding: "artikel 6:9, tweede lid, opsommingsteken 2", regel: 144, bestand: "awb.regel" },
    { id: "awb/6:9/2/•3", aanduiding: "artikel 6:9, tweede lid, opsommingsteken 3", regel: 146, bestand: "awb.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het bestuursorgaan"] },
    { id: "toestand van een plicht", naam: "toestand van een plicht", vorm: "gesloten", labels: ["niet ontstaan", "loopt", "nagekomen", "te laat nagekomen", "niet nagekomen", "niet vast te stellen"] },
  ],
  feiten: [
    { id: "bericht.isVoorEenAnderBestemd", object: "bericht", sleutel: "isVoorEenAnderBestemd", naam: "het bericht is voor een ander bestemd", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is het bericht voor een ander bestemd dan voor dit bestuursorgaan?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 10, bestand: "begrippen.regel", ontkend: "het bericht is niet voor een ander bestemd" },
    { id: "bericht.wordtDoorgezonden", object: "bericht", sleutel: "wordtDoorgezonden", naam: "het bericht wordt doorgezonden", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wordt het bericht doorgezonden?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 11, bestand: "begrippen.regel", ontkend: "het bericht wordt niet doorgezonden" },
    { id: "bericht.isElektronischOntvangen", object: "bericht", sleutel: "isElektronischOntvangen", naam: "het bericht is elektronisch ontvangen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Kwam het bericht elektronisch binnen?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 12, bestand: "begrippen.regel", ontkend: "het bericht is niet elektronisch ontvangen" },
    { id: "zaak.kennelijkEenAnderBestuursorgaanBevoegdIsTotBehandelingVanHetBericht", object: "zaak", sleutel: "kennelijkEenAnderBestuursorgaanBevoegdIsTotBehandelingVanHetBericht", naam: "kennelijk een ander bestuursorgaan bevoegd is tot behandeling van het bericht", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is zonder nader onderzoek duidelijk dat een ander bestuursorgaan bevoegd is om het bericht te behandelen?", door: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 14, bestand: "begrippen.regel" },
    { id: "zaak.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht", object: "zaak", sleutel: "juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht", naam: "de juiste ontvanger blijkt zonder nadere bewerking uit het bericht", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Blijkt zonder nadere bewerking uit het bericht, gelet op hoe het is verzonden, naar wie het door of terug moet?", door: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 19, bestand: "begrippen.regel" },
    { id: "aanvraag.dagVanOntvangst", object: "aanvraag", sleutel: "dagVanOntvangst", naam: "dag van ontvangst van de aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag is de aanvraag ontvangen?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 27, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.heeftEenWettelijkeBeslistermijn", object: "aanvraag", sleutel: "heeftEenWettelijkeBeslistermijn", naam: "de aanvraag heeft een wettelijke beslistermijn", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat in een wettelijk voorschrift binnen welke termijn op deze aanvraag beslist moet worden?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 28, bestand: "begrippen.regel", ontkend: "de aanvraag heeft geen wettelijke beslistermijn" },
    { id: "aanvraag.voldoetAanElkWettelijkVoorschriftVoorHetInBehandelingNemen", object: "aanvraag", sleutel: "voldoetAanElkWettelijkVoorschriftVoorHetInBehandelingNemen", naam: "de aanvraag voldoet aan elk wettelijk voorschrift voor het in behandeling nemen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Voldoet de aanvraag aan elk wettelijk voorschrift dat geldt om haar in behandeling te nemen? Een beleidsregel is geen wettelijk voorschrift.", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 30, bestand: "begrippen.regel", ontkend: "de aanvraag voldoet niet aan elk wettelijk voorschrift voor het in behandeling nemen" },
    { id: "aanvraag.isGeweigerdOmDeWijzeVanVerzenden", object: "aanvraag", sleutel: "isGeweigerdOmDeWijzeVanVerzenden", naam: "de aanvraag is geweigerd om de wijze van verzenden", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de aanvraag helemaal of voor een deel geweigerd omdat elektronische stukken te belastend of onvoldoende betrouwbaar waren (artikel 2:15)?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 32, bestand: "begrippen.regel", ontkend: "de aanvraag is niet geweigerd om de wijze van verzenden" },
    { id: "aanvraag.dagVanDeUitnodigingTotAanvulling", object: "aanvraag", sleutel: "dagVanDeUitnodigingTotAanvulling", naam: "dag van de uitnodiging tot aanvulling van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de aanvrager uitgenodigd de aanvraag aan te vullen? Geen: er is niets gevraagd.", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 34, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.laatsteDagVoorAanvulling", object: "aanvraag", sleutel: "laatsteDagVoorAanvulling", naam: "laatste dag voor aanvulling van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Tot en met welke dag mocht de aanvrager aanvullen? Geen: er is geen termijn gesteld.", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 36, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.dagVanAanvulling", object: "aanvraag", sleutel: "dagVanAanvulling", naam: "dag van aanvulling van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de aanvraag aangevuld? Geen: dat is niet gebeurd.", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 38, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", object: "aanvraag", sleutel: "eersteDagVanHetUitstelWaarmeeIsIngestemd", naam: "eerste dag van het uitstel waarmee is ingestemd van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Vanaf welke dag heeft de aanvrager schriftelijk met uitstel ingestemd? Geen: er is geen uitstel afgesproken.", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 39, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", object: "aanvraag", sleutel: "laatsteDagVanHetUitstelWaarmeeIsIngestemd", naam: "laatste dag van het uitstel waarmee is ingestemd van de aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Tot en met welke dag heeft de aanvrager met uitstel ingestemd?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 41, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.eersteDagVanDeAndereVertraging", object: "aanvraag", sleutel: "eersteDagVanDeAndereVertraging", naam: "eerste dag van de andere vertraging van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Vanaf welke dag komt vertraging voor rekening van de aanvrager, is er overmacht, of is informatie gevraagd aan een buitenlandse instantie? Geen: dat speelt niet.", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 43, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.laatsteDagVanDeAndereVertraging", object: "aanvraag", sleutel: "laatsteDagVanDeAndereVertraging", naam: "laatste dag van de andere vertraging van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Tot en met welke dag duurt die vertraging? Geen: zij duurt nog voort.", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 45, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvrager.hadDeGelegenheidDeAanvraagAanTeVullen", object: "aanvrager", sleutel: "hadDeGelegenheidDeAanvraagAanTeVullen", naam: "de aanvrager had de gelegenheid de aanvraag aan te vullen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de aanvrager de gelegenheid gehad om binnen een gestelde termijn aan te vullen wat ontbrak?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 49, bestand: "begrippen.regel", ontkend: "de aanvrager had niet de gelegenheid de aanvraag aan te vullen" },
    { id: "bestuursorgaan.wijstAlleenOpDeJuisteWijzeVanVerzending", object: "bestuursorgaan", sleutel: "wijstAlleenOpDeJuisteWijzeVanVerzending", naam: "het bestuursorgaan wijst alleen op de juiste wijze van verzending", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Volstaat het bestuursorgaan ermee de afzender op de juiste wijze van verzending te wijzen (artikel 2:16, eerste lid)?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 53, bestand: "begrippen.regel" },
    { id: "aanvraag.geeftVoldoendeGegevensEnBescheiden", object: "aanvraag", sleutel: "geeftVoldoendeGegevensEnBescheiden", naam: "de aanvraag geeft voldoende gegevens en bescheiden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn de gegevens en bescheiden genoeg om de aanvraag te beoordelen of de beschikking voor te bereiden?", door: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 56, bestand: "begrippen.regel", ontkend: "de aanvraag geeft niet voldoende gegevens en bescheiden" },
    { id: "besluit.dagVanBekendmaking", object: "besluit", sleutel: "dagVanBekendmaking", naam: "dag van bekendmaking van het besluit", type: { soort: "datum" }, soort: "gegeven", ligtVast: true, vraag: "Op welke dag is het besluit op de voorgeschreven wijze bekendgemaakt?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 65, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "bezwaarschrift.dagVanOntvangst", object: "bezwaarschrift", sleutel: "dagVanOntvangst", naam: "dag van ontvangst van het bezwaarschrift", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag is het bezwaarschrift ontvangen?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 68, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "bezwaarschrift.isPerPostVerzonden", object: "bezwaarschrift", sleutel: "isPerPostVerzonden", naam: "het bezwaarschrift is per post verzonden", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is het bezwaarschrift per post verzonden?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 69, bestand: "begrippen.regel", ontkend: "het bezwaarschrift is niet per post verzonden" },
    { id: "bezwaarschrift.dagVanTerpostbezorging", object: "bezwaarschrift", sleutel: "dagVanTerpostbezorging", naam: "dag van terpostbezorging van het bezwaarschrift", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag is het bezwaarschrift op de post gedaan?", leverancier: ["het bestuursorgaan"], avg: { soorten: ["persoonsgegeven"] }, regel: 70, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetDoorzendenVanHetBericht.dagVanNakoming", object: "plichtTotHetDoorzendenVanHetBericht", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het doorzenden van het bericht", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is het bericht doorgezonden, met mededeling daarvan aan de afzender?", afgeleid: true, regel: 82, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetTerugzendenVanHetBericht.dagVanNakoming", object: "plichtTotHetTerugzendenVanHetBericht", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het terugzenden van het bericht", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is het bericht teruggezonden?", afgeleid: true, regel: 84, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", object: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het bekendmaken van het buiten behandeling laten", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is het besluit om de aanvraag niet te behandelen bekendgemaakt?", afgeleid: true, regel: 86, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", object: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het geven van de beschikking of het noemen van een andere termijn", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de beschikking gegeven, of een andere termijn genoemd?", afgeleid: true, regel: 88, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag", object: "bestuursorgaan", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag", naam: "het bestuursorgaan heeft gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het bestuursorgaan gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag?", door: ["het bestuursorgaan"], afgeleid: true, regel: 92, bestand: "begrippen.regel", ontkend: "het bestuursorgaan heeft niet gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag" },
    { id: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetAfzienVanDeGelegenheidTotAanvulling", object: "bestuursorgaan", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetAfzienVanDeGelegenheidTotAanvulling", naam: "het bestuursorgaan heeft gebruikgemaakt van de bevoegdheid tot het afzien van de gelegenheid tot aanvulling", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het bestuursorgaan gebruikgemaakt van de bevoegdheid tot het afzien van de gelegenheid tot aanvulling?", door: ["het bestuursorgaan"], afgeleid: true, regel: 93, bestand: "begrippen.regel", ontkend: "het bestuursorgaan heeft niet gebruikgemaakt van de bevoegdheid tot het afzien van de gelegenheid tot aanvulling" },
    { id: "zaak.dagWaaropDeStandWordtOpgemaakt", object: "zaak", sleutel: "dagWaaropDeStandWordtOpgemaakt", naam: "dag waarop de stand wordt opgemaakt", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt opgemaakt hoe het met de plichten staat?", afgeleid: true, regel: 82, bestand: "begrippen.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", object: "bestuursorgaan", sleutel: "isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", naam: "het bestuursorgaan is verplicht tot het geven van de beschikking of het noemen van een andere termijn", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het bestuursorgaan", jegens: "de aanvrager" }, regels: [{ id: "awb/4:14/3", bepaling: "awb/4:14/3", soort: "grond", voorwaarde: { op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, tekst: "Het bestuursorgaan is verplicht tot het geven van de beschikking of het noemen van een andere termijn binnen acht weken na de dag van ontvangst van de aanvraag", regel: 89, bestand: "awb.regel" }], buitenToepassing: [], regel: 88, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.heeftEenWettelijkeBeslistermijn"], beslissingen: [], lezingen: [] }, ontkend: "het bestuursorgaan is niet verplicht tot het geven van de beschikking of het noemen van een andere termijn" },
    { id: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", object: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", sleutel: "begin", naam: "begin van de plicht tot het geven van de beschikking of het noemen van een andere termijn", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", bepaling: "awb/4:14/3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, waarde: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het geven van de beschikking of het noemen van een andere termijn", regel: 89, bestand: "awb.regel" }], buitenToepassing: [], regel: 88, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.heeftEenWettelijkeBeslistermijn", "aanvraag.dagVanOntvangst"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", object: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", bepaling: "awb/4:14/3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, waarde: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true }, tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn", regel: 89, bestand: "awb.regel" }, { id: "awb/4:14/3#2", bepaling: "awb/4:14/3", mede: ["awb/4:15/1"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag", regel: 96, bestand: "awb.regel" }, { id: "awb/4:14/3#3", bepaling: "awb/4:14/3", mede: ["awb/4:15/1"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }] }, tenzij: { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag", regel: 101, bestand: "awb.regel" }, { id: "awb/4:14/3#4", bepaling: "awb/4:14/3", mede: ["awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag", regel: 108, bestand: "awb.regel" }, { id: "awb/4:14/3#5", bepaling: "awb/4:14/3", mede: ["awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 111, bestand: "awb.regel" }, { id: "awb/4:14/3#3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", bepaling: "awb/4:14/3", mede: ["awb/4:15/1"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }] }, tenzij: { op: "of", delen: [{ op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#2", "awb/4:14/3#3"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag", regel: 101, bestand: "awb.regel" }, { id: "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#2", "awb/4:14/3#4"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag", regel: 108, bestand: "awb.regel" }, { id: "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#2", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#3", "awb/4:14/3#4"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag", regel: 108, bestand: "awb.regel" }, { id: "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#2", "awb/4:14/3#5"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 111, bestand: "awb.regel" }, { id: "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#2", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#3", "awb/4:14/3#5"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 111, bestand: "awb.regel" }, { id: "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#3", bepaling: "awb/4:14/3", mede: ["awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#4", "awb/4:14/3#5"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 111, bestand: "awb.regel" }, { id: "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#3", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#2", "awb/4:14/3#3", "awb/4:14/3#4", "awb/4:14/3#3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#2"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag", regel: 108, bestand: "awb.regel" }, { id: "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#4", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#2", "awb/4:14/3#3", "awb/4:14/3#5", "awb/4:14/3#3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#2"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 111, bestand: "awb.regel" }, { id: "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#5", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#2", "awb/4:14/3#4", "awb/4:14/3#5", "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#3"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 111, bestand: "awb.regel" }, { id: "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#6", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#3", "awb/4:14/3#4", "awb/4:14/3#5", "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#2", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#2", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#3"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 111, bestand: "awb.regel" }, { id: "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#7", bepaling: "awb/4:14/3", mede: ["awb/4:15/1", "awb/4:15/2"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd" }, tekst: "de termijn is opgeschort" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }] }, tenzij: { op: "of", delen: [{ op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.dagVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de laatste dag voor aanvulling van de aanvraag" }], type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag" } }, { van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de uitnodiging tot aanvulling van de aanvraag" }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", type: { soort: "datum" } } }, { van: { op: "feit", feit: "aanvraag.eersteDagVanDeAndereVertraging", type: { soort: "datum" } }, totEnMet: { op: "feit", feit: "aanvraag.laatsteDagVanDeAndereVertraging", type: { soort: "datum" } } }] }, wijktAfVan: ["awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#2", "awb/4:14/3#3", "awb/4:14/3#4", "awb/4:14/3#5", "awb/4:14/3#3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#2", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#2", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#3", "awb/4:14/3#4#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#3", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#4", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#5", "awb/4:14/3#5#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag#6"], tekst: "de laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn, opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot het vroegste van de dag van aanvulling van de aanvraag en de dag na de laatste dag voor aanvulling van de aanvraag en opgeschort met ingang van de dag na de dag van de uitnodiging tot aanvulling van de aanvraag tot en met de laatste dag voor aanvulling van de aanvraag en opgeschort van de eerste dag van het uitstel waarmee is ingestemd van de aanvraag tot en met de laatste dag van het uitstel waarmee is ingestemd van de aanvraag en opgeschort van de eerste dag van de andere vertraging van de aanvraag tot en met de laatste dag van de andere vertraging van de aanvraag", regel: 111, bestand: "awb.regel" }], buitenToepassing: [], regel: 88, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.heeftEenWettelijkeBeslistermijn", "aanvraag.dagVanOntvangst", "aanvraag.dagVanDeUitnodigingTotAanvulling", "aanvraag.dagVanAanvulling", "aanvraag.laatsteDagVoorAanvulling", "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", "aanvraag.eersteDagVanDeAndereVertraging", "aanvraag.laatsteDagVanDeAndereVertraging"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "aanvraag.heeftEenRedelijkeBeslistermijnDieIsVerstreken", object: "aanvraag", sleutel: "heeftEenRedelijkeBeslistermijnDieIsVerstreken", naam: "de aanvraag heeft een redelijke beslistermijn die is verstreken", type: { soort: "ja/nee" }, uitputtend: false, regels: [{ id: "awb/4:13/2", bepaling: "awb/4:13/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "voldaan", verwijzing: "awb/4:14/3", tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn op de dag waarop de stand wordt opgemaakt niet is nagekomen", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] } }] }, tekst: "De aanvraag heeft een redelijke beslistermijn die is verstreken", regel: 79, bestand: "awb.regel" }], buitenToepassing: [], regel: 75, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.heeftEenWettelijkeBeslistermijn", "zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", "aanvraag.dagVanOntvangst", "aanvraag.dagVanDeUitnodigingTotAanvulling", "aanvraag.dagVanAanvulling", "aanvraag.laatsteDagVoorAanvulling", "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd", "aanvraag.eersteDagVanDeAndereVertraging", "aanvraag.laatsteDagVanDeAndereVertraging"], beslissingen: ["bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag"], lezingen: [] }, ontkend: "de aanvraag heeft geen redelijke beslistermijn die is verstreken" },
    { id: "bezwaarschrift.laatsteDagOmInTeDienen", object: "bezwaarschrift", sleutel: "laatsteDagOmInTeDienen", naam: "laatste dag om in te dienen van het bezwaarschrift", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "awb/6:7", bepaling: "awb/6:7", mede: ["awb/6:8/1"], soort: "waarde", waarde: { op: "datumPlus", datum: { op: "feit", feit: "besluit.dagVanBekendmaking", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 6, verlengd: true }, tekst: "De laatste dag om in te dienen van het bezwaarschrift is de laatste dag van de termijn van zes weken na de dag van bekendmaking van het besluit", regel: 124, bestand: "awb.regel" }], buitenToepassing: [], regel: 78, bestand: "begrippen.regel", gebruikt: { feiten: ["besluit.dagVanBekendmaking"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "bezwaarschrift.isTijdigIngediend", object: "bezwaarschrift", sleutel: "isTijdigIngediend", naam: "het bezwaarschrift is tijdig ingediend", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "awb/6:9/1", bepaling: "awb/6:9/1", soort: "grond", voorwaarde: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "bezwaarschrift.dagVanOntvangst", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "bezwaarschrift.laatsteDagOmInTeDienen", type: { soort: "datum" } }, tekst: "de dag van ontvangst van het bezwaarschrift ligt op of vóór de laatste dag om in te dienen van het bezwaarschrift" }, tekst: "Het bezwaarschrift is tijdig ingediend", regel: 136, bestand: "awb.regel" }, { id: "awb/6:9/2", bepaling: "awb/6:9/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bezwaarschrift.isPerPostVerzonden", bepaling: "awb/6:9/2/•1", tekst: "het bezwaarschrift is per post verzonden" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "bezwaarschrift.dagVanTerpostbezorging", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "bezwaarschrift.laatsteDagOmInTeDienen", type: { soort: "datum" } }, tekst: "de dag van terpostbezorging van het bezwaarschrift ligt op of vóór de laatste dag om in te dienen van het bezwaarschrift", bepaling: "awb/6:9/2/•2" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "bezwaarschrift.dagVanOntvangst", type: { soort: "datum" } }, b: { op: "datumPlus", datum: { op: "beslissing", beslissing: "bezwaarschrift.laatsteDagOmInTeDienen", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 1, verlengd: true }, tekst: "de dag van ontvangst van het bezwaarschrift is uiterlijk een week na de laatste dag om in te dienen van het bezwaarschrift", bepaling: "awb/6:9/2/•3" }] }, tekst: "Het bezwaarschrift is tijdig ingediend", regel: 141, bestand: "awb.regel" }], buitenToepassing: [], regel: 79, bestand: "begrippen.regel", gebruikt: { feiten: ["bezwaarschrift.dagVanOntvangst", "bezwaarschrift.isPerPostVerzonden", "bezwaarschrift.dagVanTerpostbezorging", "besluit.dagVanBekendmaking"], beslissingen: ["bezwaarschrift.laatsteDagOmInTeDienen"], lezingen: [] }, ontkend: "het bezwaarschrift is niet tijdig ingediend" },
    { id: "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht", object: "bestuursorgaan", sleutel: "isVerplichtTotHetDoorzendenVanHetBericht", naam: "het bestuursorgaan is verplicht tot het doorzenden van het bericht", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het bestuursorgaan", jegens: "de afzender" }, regels: [{ id: "awb/2:3/1", bepaling: "awb/2:3/1", soort: "grond", voorwaarde: { op: "feit", feit: "zaak.kennelijkEenAnderBestuursorgaanBevoegdIsTotBehandelingVanHetBericht" }, tekst: "Het bestuursorgaan is verplicht tot het doorzenden van het bericht", regel: 27, bestand: "awb.regel" }], buitenToepassing: [{ bepaling: "awb/2:3/3", tekst: "Het eerste en tweede lid blijven buiten toepassing", regels: ["awb/2:3/1"], reden: "uitgezonderd", regel: 35, bestand: "awb.regel", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bericht.isElektronischOntvangen" }, { op: "niet", deel: { op: "feit", feit: "zaak.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht" }, tekst: "de juiste ontvanger niet zonder nadere bewerking uit het bericht blijkt" }] } }], regel: 82, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.kennelijkEenAnderBestuursorgaanBevoegdIsTotBehandelingVanHetBericht", "bericht.isElektronischOntvangen", "zaak.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht"], beslissingen: [], lezingen: [] }, ontkend: "het bestuursorgaan is niet verplicht tot het doorzenden van het bericht" },
    { id: "plichtTotHetDoorzendenVanHetBericht.begin", object: "plichtTotHetDoorzendenVanHetBericht", sleutel: "begin", naam: "begin van de plicht tot het doorzenden van het bericht", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 82, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetDoorzendenVanHetBericht.laatsteDag", object: "plichtTotHetDoorzendenVanHetBericht", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het doorzenden van het bericht", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 82, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetDoorzendenVanHetBericht.toestand", object: "plichtTotHetDoorzendenVanHetBericht", sleutel: "toestand", naam: "toestand van de plicht tot het doorzenden van het bericht", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "awb/2:3/1#plichtTotHetDoorzendenVanHetBericht.toestand", bepaling: "awb/2:3/1", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht" }] }, tekst: "de plicht tot het doorzenden van het bericht is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doorzenden van het bericht: niet ontstaan", regel: 27, bestand: "awb.regel" }, { id: "awb/2:3/1#plichtTotHetDoorzendenVanHetBericht.toestand#2", bepaling: "awb/2:3/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetDoorzendenVanHetBericht.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doorzenden van het bericht: nagekomen", regel: 27, bestand: "awb.regel" }, { id: "awb/2:3/1#plichtTotHetDoorzendenVanHetBericht.toestand#3", bepaling: "awb/2:3/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetDoorzendenVanHetBericht.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doorzenden van het bericht: niet vast te stellen", regel: 27, bestand: "awb.regel" }], buitenToepassing: [], regel: 82, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetDoorzendenVanHetBericht.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "zaak.kennelijkEenAnderBestuursorgaanBevoegdIsTotBehandelingVanHetBericht", "bericht.isElektronischOntvangen", "zaak.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht"], beslissingen: ["bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht"], lezingen: [] }, lidwoord: "de" },
    { id: "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht", object: "bestuursorgaan", sleutel: "isVerplichtTotHetTerugzendenVanHetBericht", naam: "het bestuursorgaan is verplicht tot het terugzenden van het bericht", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het bestuursorgaan", jegens: "de afzender" }, regels: [{ id: "awb/2:3/2", bepaling: "awb/2:3/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bericht.isVoorEenAnderBestemd" }, { op: "niet", deel: { op: "feit", feit: "bericht.wordtDoorgezonden" }, tekst: "het bericht niet wordt doorgezonden" }] }, tekst: "Het bestuursorgaan is verplicht tot het terugzenden van het bericht", regel: 31, bestand: "awb.regel" }], buitenToepassing: [{ bepaling: "awb/2:3/3", tekst: "Het eerste en tweede lid blijven buiten toepassing", regels: ["awb/2:3/2"], reden: "uitgezonderd", regel: 35, bestand: "awb.regel", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bericht.isElektronischOntvangen" }, { op: "niet", deel: { op: "feit", feit: "zaak.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht" }, tekst: "de juiste ontvanger niet zonder nadere bewerking uit het bericht blijkt" }] } }], regel: 84, bestand: "begrippen.regel", gebruikt: { feiten: ["bericht.isVoorEenAnderBestemd", "bericht.wordtDoorgezonden", "bericht.isElektronischOntvangen", "zaak.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht"], beslissingen: [], lezingen: [] }, ontkend: "het bestuursorgaan is niet verplicht tot het terugzenden van het bericht" },
    { id: "plichtTotHetTerugzendenVanHetBericht.begin", object: "plichtTotHetTerugzendenVanHetBericht", sleutel: "begin", naam: "begin van de plicht tot het terugzenden van het bericht", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 84, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetTerugzendenVanHetBericht.laatsteDag", object: "plichtTotHetTerugzendenVanHetBericht", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het terugzenden van het bericht", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 84, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetTerugzendenVanHetBericht.toestand", object: "plichtTotHetTerugzendenVanHetBericht", sleutel: "toestand", naam: "toestand van de plicht tot het terugzenden van het bericht", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "awb/2:3/2#plichtTotHetTerugzendenVanHetBericht.toestand", bepaling: "awb/2:3/2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht" }] }, tekst: "de plicht tot het terugzenden van het bericht is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugzenden van het bericht: niet ontstaan", regel: 31, bestand: "awb.regel" }, { id: "awb/2:3/2#plichtTotHetTerugzendenVanHetBericht.toestand#2", bepaling: "awb/2:3/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetTerugzendenVanHetBericht.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugzenden van het bericht: nagekomen", regel: 31, bestand: "awb.regel" }, { id: "awb/2:3/2#plichtTotHetTerugzendenVanHetBericht.toestand#3", bepaling: "awb/2:3/2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetTerugzendenVanHetBericht.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het terugzenden van het bericht: niet vast te stellen", regel: 31, bestand: "awb.regel" }], buitenToepassing: [], regel: 84, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetTerugzendenVanHetBericht.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "bericht.isVoorEenAnderBestemd", "bericht.wordtDoorgezonden", "bericht.isElektronischOntvangen", "zaak.juisteOntvangerBlijktZonderNadereBewerkingUitHetBericht"], beslissingen: ["bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht"], lezingen: [] }, lidwoord: "de" },
    { id: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten", object: "bestuursorgaan", sleutel: "isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten", naam: "het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het bestuursorgaan", jegens: "de aanvrager" }, regels: [{ id: "awb/4:5/4", bepaling: "awb/4:5/4", soort: "grond", voorwaarde: { op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, tekst: "de dag van aanvulling van de aanvraag ligt na de laatste dag voor aanvulling van de aanvraag" }] }, tekst: "Het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten binnen vier weken na de dag van aanvulling van de aanvraag", regel: 55, bestand: "awb.regel" }, { id: "awb/4:5/4#2", bepaling: "awb/4:5/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, { op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }] }, tekst: "Het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten binnen vier weken na de laatste dag voor aanvulling van de aanvraag", regel: 60, bestand: "awb.regel" }, { id: "awb/4:5/4#3", bepaling: "awb/4:5/4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, tekst: "de dag van aanvulling van de aanvraag ligt na de laatste dag voor aanvulling van de aanvraag" }] }, tekst: "Het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten binnen vier weken na de laatste dag voor aanvulling van de aanvraag", regel: 64, bestand: "awb.regel" }], buitenToepassing: [], regel: 86, bestand: "begrippen.regel", gebruikt: { feiten: ["bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag", "aanvraag.dagVanAanvulling", "aanvraag.laatsteDagVoorAanvulling"], beslissingen: [], lezingen: [] }, ontkend: "het bestuursorgaan is niet verplicht tot het bekendmaken van het buiten behandeling laten" },
    { id: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", object: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten", sleutel: "begin", naam: "begin van de plicht tot het bekendmaken van het buiten behandeling laten", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "awb/4:5/4#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, tekst: "de dag van aanvulling van de aanvraag ligt na de laatste dag voor aanvulling van de aanvraag" }] }, waarde: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het bekendmaken van het buiten behandeling laten", regel: 55, bestand: "awb.regel" }, { id: "awb/4:5/4#2#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, { op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }] }, waarde: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het bekendmaken van het buiten behandeling laten", regel: 60, bestand: "awb.regel" }, { id: "awb/4:5/4#3#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, tekst: "de dag van aanvulling van de aanvraag ligt na de laatste dag voor aanvulling van de aanvraag" }] }, waarde: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het bekendmaken van het buiten behandeling laten", regel: 64, bestand: "awb.regel" }], buitenToepassing: [], regel: 86, bestand: "begrippen.regel", gebruikt: { feiten: ["bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag", "aanvraag.dagVanAanvulling", "aanvraag.laatsteDagVoorAanvulling"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", object: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het bekendmaken van het buiten behandeling laten", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "awb/4:5/4#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, tenzij: { op: "of", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, tekst: "de dag van aanvulling van de aanvraag ligt na de laatste dag voor aanvulling van de aanvraag" }] }, waarde: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 4, verlengd: true }, tekst: "de laatste dag van de plicht tot het bekendmaken van het buiten behandeling laten", regel: 55, bestand: "awb.regel" }, { id: "awb/4:5/4#2#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, { op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }] }, waarde: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 4, verlengd: true }, tekst: "de laatste dag van de plicht tot het bekendmaken van het buiten behandeling laten", regel: 60, bestand: "awb.regel" }, { id: "awb/4:5/4#3#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, b: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, tekst: "de dag van aanvulling van de aanvraag ligt na de laatste dag voor aanvulling van de aanvraag" }] }, waarde: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.laatsteDagVoorAanvulling", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 4, verlengd: true }, tekst: "de laatste dag van de plicht tot het bekendmaken van het buiten behandeling laten", regel: 64, bestand: "awb.regel" }], buitenToepassing: [], regel: 86, bestand: "begrippen.regel", gebruikt: { feiten: ["bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag", "aanvraag.dagVanAanvulling", "aanvraag.laatsteDagVoorAanvulling"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand", object: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten", sleutel: "toestand", naam: "toestand van de plicht tot het bekendmaken van het buiten behandeling laten", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "awb/4:5/4#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen" }] }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten: niet ontstaan", regel: 55, bestand: "awb.regel" }, { id: "awb/4:5/4#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand#2", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten: loopt", regel: 55, bestand: "awb.regel" }, { id: "awb/4:5/4#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand#3", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten: nagekomen", regel: 55, bestand: "awb.regel" }, { id: "awb/4:5/4#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand#4", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten: te laat nagekomen", regel: 55, bestand: "awb.regel" }, { id: "awb/4:5/4#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand#5", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten: niet nagekomen", regel: 55, bestand: "awb.regel" }, { id: "awb/4:5/4#plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand#6", bepaling: "awb/4:5/4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bekendmaken van het buiten behandeling laten: niet vast te stellen", regel: 55, bestand: "awb.regel" }], buitenToepassing: [], regel: 86, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.dagVanNakoming", "bestuursorgaan.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag", "aanvraag.dagVanAanvulling", "aanvraag.laatsteDagVoorAanvulling"], beslissingen: ["bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten", "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag"], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand", object: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", sleutel: "toestand", naam: "toestand van de plicht tot het geven van de beschikking of het noemen van een andere termijn", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand", bepaling: "awb/4:14/3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen" }] }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn: niet ontstaan", regel: 89, bestand: "awb.regel" }, { id: "awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand#2", bepaling: "awb/4:14/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "of", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, { op: "en", delen: [{ op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", tekst: "er is een laatste dag" }, tekst: "er is nog geen laatste dag" }, { op: "of", delen: [{ op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" } }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVanDeAndereVertraging" }] }], tekst: "de opschorting van de termijn is nog niet geëindigd" }] }] }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn: loopt", regel: 89, bestand: "awb.regel" }, { id: "awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand#3", bepaling: "awb/4:14/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn: nagekomen", regel: 89, bestand: "awb.regel" }, { id: "awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand#4", bepaling: "awb/4:14/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn: te laat nagekomen", regel: 89, bestand: "awb.regel" }, { id: "awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand#5", bepaling: "awb/4:14/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn: niet nagekomen", regel: 89, bestand: "awb.regel" }, { id: "awb/4:14/3#plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand#6", bepaling: "awb/4:14/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }, { op: "beslissing", beslissing: "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", tekst: "er is een laatste dag" } }, { op: "niet", deel: { op: "of", delen: [{ op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "en", delen: [{ op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeUitnodigingTotAanvulling" }, tekst: "de termijn is opgeschort" }] }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" } }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVoorAanvulling" }] }, { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.heeftEenWettelijkeBeslistermijn" }, tekst: "de aanvraag geen wettelijke beslistermijn heeft" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.eersteDagVanDeAndereVertraging" }, tekst: "de termijn is opgeschort" }, { op: "ontbreekt", feit: "aanvraag.laatsteDagVanDeAndereVertraging" }] }], tekst: "de opschorting van de termijn is nog niet geëindigd" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het geven van de beschikking of het noemen van een andere termijn: niet vast te stellen", regel: 89, bestand: "awb.regel" }], buitenToepassing: [], regel: 88, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.dagVanNakoming", "aanvraag.heeftEenWettelijkeBeslistermijn", "aanvraag.dagVanAanvulling", "aanvraag.dagVanDeUitnodigingTotAanvulling", "aanvraag.laatsteDagVoorAanvulling", "aanvraag.eersteDagVanDeAndereVertraging", "aanvraag.laatsteDagVanDeAndereVertraging", "aanvraag.dagVanOntvangst", "aanvraag.eersteDagVanHetUitstelWaarmeeIsIngestemd", "aanvraag.laatsteDagVanHetUitstelWaarmeeIsIngestemd"], beslissingen: ["bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag"], lezingen: [] }, lidwoord: "de" },
    { id: "bestuursorgaan.isBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling", object: "bestuursorgaan", sleutel: "isBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling", naam: "het bestuursorgaan is bevoegd tot het afzien van de gelegenheid tot aanvulling", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het bestuursorgaan" }, regels: [{ id: "awb/4:5/5", bepaling: "awb/4:5/5", soort: "grond", voorwaarde: { op: "feit", feit: "bestuursorgaan.wijstAlleenOpDeJuisteWijzeVanVerzending" }, tekst: "Het bestuursorgaan is bevoegd tot het afzien van de gelegenheid tot aanvulling", regel: 70, bestand: "awb.regel" }], buitenToepassing: [], regel: 93, bestand: "begrippen.regel", gebruikt: { feiten: ["bestuursorgaan.wijstAlleenOpDeJuisteWijzeVanVerzending"], beslissingen: [], lezingen: [] }, ontkend: "het bestuursorgaan is niet bevoegd tot het afzien van de gelegenheid tot aanvulling" },
    { id: "bestuursorgaan.isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag", object: "bestuursorgaan", sleutel: "isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag", naam: "het bestuursorgaan is bevoegd tot het buiten behandeling laten van de aanvraag", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het bestuursorgaan" }, regels: [{ id: "awb/4:5/1", bepaling: "awb/4:5/1", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "aanvraag.voldoetAanElkWettelijkVoorschriftVoorHetInBehandelingNemen" }, tekst: "de aanvraag voldoet niet aan elk wettelijk voorschrift voor het in behandeling nemen", bepaling: "awb/4:5/1/a" }, { op: "feit", feit: "aanvraag.isGeweigerdOmDeWijzeVanVerzenden", bepaling: "awb/4:5/1/b", tekst: "de aanvraag is geweigerd om de wijze van verzenden" }, { op: "niet", deel: { op: "feit", feit: "aanvraag.geeftVoldoendeGegevensEnBescheiden" }, tekst: "de aanvraag geeft niet voldoende gegevens en bescheiden", bepaling: "awb/4:5/1/c" }] }, tekst: "Het bestuursorgaan is bevoegd tot het buiten behandeling laten van de aanvraag", regel: 45, bestand: "awb.regel" }, { id: "awb/4:5/1#2", bepaling: "awb/4:5/1", soort: "vereiste", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "aanvrager.hadDeGelegenheidDeAanvraagAanTeVullen" }, { op: "beslissing", beslissing: "bestuursorgaan.isBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling" }] }, tekst: "Het bestuursorgaan is alleen bevoegd tot het buiten behandeling laten van de aanvraag", regel: 50, bestand: "awb.regel" }], buitenToepassing: [], regel: 92, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.voldoetAanElkWettelijkVoorschriftVoorHetInBehandelingNemen", "aanvraag.isGeweigerdOmDeWijzeVanVerzenden", "aanvraag.geeftVoldoendeGegevensEnBescheiden", "aanvrager.hadDeGelegenheidDeAanvraagAanTeVullen", "bestuursorgaan.wijstAlleenOpDeJuisteWijzeVanVerzending"], beslissingen: ["bestuursorgaan.isBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling"], lezingen: [] }, ontkend: "het bestuursorgaan is niet bevoegd tot het buiten behandeling laten van de aanvraag" },
  ],
};

/** de aanvraag heeft een redelijke beslistermijn die is verstreken */
const aanvraagHeeftEenRedelijkeBeslistermijnDieIsVerstreken = maakEvaluator<Zaak, boolean>(model, "aanvraag.heeftEenRedelijkeBeslistermijnDieIsVerstreken", kern_aanvraagHeeftEenRedelijkeBeslistermijnDieIsVerstreken, isGeldig);

/** laatste dag om in te dienen van het bezwaarschrift */
const bezwaarschriftLaatsteDagOmInTeDienen = maakEvaluator<Zaak, string>(model, "bezwaarschrift.laatsteDagOmInTeDienen", kern_bezwaarschriftLaatsteDagOmInTeDienen, isGeldig);

/** het bezwaarschrift is tijdig ingediend */
const bezwaarschriftIsTijdigIngediend = maakEvaluator<Zaak, boolean>(model, "bezwaarschrift.isTijdigIngediend", kern_bezwaarschriftIsTijdigIngediend, isGeldig);

/** het bestuursorgaan is verplicht tot het doorzenden van het bericht */
const bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht = maakEvaluator<Zaak, boolean>(model, "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht", kern_bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht, isGeldig);

/** begin van de plicht tot het doorzenden van het bericht */
const plichtTotHetDoorzendenVanHetBerichtBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetDoorzendenVanHetBericht.begin", kern_plichtTotHetDoorzendenVanHetBerichtBegin, isGeldig);

/** laatste dag van de plicht tot het doorzenden van het bericht */
const plichtTotHetDoorzendenVanHetBerichtLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetDoorzendenVanHetBericht.laatsteDag", kern_plichtTotHetDoorzendenVanHetBerichtLaatsteDag, isGeldig);

/** toestand van de plicht tot het doorzenden van het bericht */
const plichtTotHetDoorzendenVanHetBerichtToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetDoorzendenVanHetBericht.toestand", kern_plichtTotHetDoorzendenVanHetBerichtToestand, isGeldig);

/** het bestuursorgaan is verplicht tot het terugzenden van het bericht */
const bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht = maakEvaluator<Zaak, boolean>(model, "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht", kern_bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht, isGeldig);

/** begin van de plicht tot het terugzenden van het bericht */
const plichtTotHetTerugzendenVanHetBerichtBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetTerugzendenVanHetBericht.begin", kern_plichtTotHetTerugzendenVanHetBerichtBegin, isGeldig);

/** laatste dag van de plicht tot het terugzenden van het bericht */
const plichtTotHetTerugzendenVanHetBerichtLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetTerugzendenVanHetBericht.laatsteDag", kern_plichtTotHetTerugzendenVanHetBerichtLaatsteDag, isGeldig);

/** toestand van de plicht tot het terugzenden van het bericht */
const plichtTotHetTerugzendenVanHetBerichtToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetTerugzendenVanHetBericht.toestand", kern_plichtTotHetTerugzendenVanHetBerichtToestand, isGeldig);

/** het bestuursorgaan is verplicht tot het bekendmaken van het buiten behandeling laten */
const bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten = maakEvaluator<Zaak, boolean>(model, "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten", kern_bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten, isGeldig);

/** begin van de plicht tot het bekendmaken van het buiten behandeling laten */
const plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin, isGeldig);

/** laatste dag van de plicht tot het bekendmaken van het buiten behandeling laten */
const plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag, isGeldig);

/** toestand van de plicht tot het bekendmaken van het buiten behandeling laten */
const plichtTotHetBekendmakenVanHetBuitenBehandelingLatenToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand", kern_plichtTotHetBekendmakenVanHetBuitenBehandelingLatenToestand, isGeldig);

/** het bestuursorgaan is verplicht tot het geven van de beschikking of het noemen van een andere termijn */
const bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn = maakEvaluator<Zaak, boolean>(model, "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn", kern_bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn, isGeldig);

/** begin van de plicht tot het geven van de beschikking of het noemen van een andere termijn */
const plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin, isGeldig);

/** laatste dag van de plicht tot het geven van de beschikking of het noemen van een andere termijn */
const plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag, isGeldig);

/** toestand van de plicht tot het geven van de beschikking of het noemen van een andere termijn */
const plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand", kern_plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnToestand, isGeldig);

/** het bestuursorgaan is bevoegd tot het buiten behandeling laten van de aanvraag */
const bestuursorgaanIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag = maakEvaluator<Zaak, boolean>(model, "bestuursorgaan.isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag", kern_bestuursorgaanIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag, isGeldig);

/** het bestuursorgaan is bevoegd tot het afzien van de gelegenheid tot aanvulling */
const bestuursorgaanIsBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling = maakEvaluator<Zaak, boolean>(model, "bestuursorgaan.isBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling", kern_bestuursorgaanIsBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "aanvraag.heeftEenRedelijkeBeslistermijnDieIsVerstreken": aanvraagHeeftEenRedelijkeBeslistermijnDieIsVerstreken,
  "bezwaarschrift.laatsteDagOmInTeDienen": bezwaarschriftLaatsteDagOmInTeDienen,
  "bezwaarschrift.isTijdigIngediend": bezwaarschriftIsTijdigIngediend,
  "bestuursorgaan.isVerplichtTotHetDoorzendenVanHetBericht": bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht,
  "plichtTotHetDoorzendenVanHetBericht.begin": plichtTotHetDoorzendenVanHetBerichtBegin,
  "plichtTotHetDoorzendenVanHetBericht.laatsteDag": plichtTotHetDoorzendenVanHetBerichtLaatsteDag,
  "plichtTotHetDoorzendenVanHetBericht.toestand": plichtTotHetDoorzendenVanHetBerichtToestand,
  "bestuursorgaan.isVerplichtTotHetTerugzendenVanHetBericht": bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht,
  "plichtTotHetTerugzendenVanHetBericht.begin": plichtTotHetTerugzendenVanHetBerichtBegin,
  "plichtTotHetTerugzendenVanHetBericht.laatsteDag": plichtTotHetTerugzendenVanHetBerichtLaatsteDag,
  "plichtTotHetTerugzendenVanHetBericht.toestand": plichtTotHetTerugzendenVanHetBerichtToestand,
  "bestuursorgaan.isVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten": bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten,
  "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.begin": plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin,
  "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.laatsteDag": plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag,
  "plichtTotHetBekendmakenVanHetBuitenBehandelingLaten.toestand": plichtTotHetBekendmakenVanHetBuitenBehandelingLatenToestand,
  "bestuursorgaan.isVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn": bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn,
  "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.begin": plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin,
  "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.laatsteDag": plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag,
  "plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn.toestand": plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnToestand,
  "bestuursorgaan.isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag": bestuursorgaanIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag,
  "bestuursorgaan.isBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling": bestuursorgaanIsBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  aanvraagHeeftEenRedelijkeBeslistermijnDieIsVerstreken,
  bezwaarschriftLaatsteDagOmInTeDienen,
  bezwaarschriftIsTijdigIngediend,
  bestuursorgaanIsVerplichtTotHetDoorzendenVanHetBericht,
  plichtTotHetDoorzendenVanHetBerichtBegin,
  plichtTotHetDoorzendenVanHetBerichtLaatsteDag,
  plichtTotHetDoorzendenVanHetBerichtToestand,
  bestuursorgaanIsVerplichtTotHetTerugzendenVanHetBericht,
  plichtTotHetTerugzendenVanHetBerichtBegin,
  plichtTotHetTerugzendenVanHetBerichtLaatsteDag,
  plichtTotHetTerugzendenVanHetBerichtToestand,
  bestuursorgaanIsVerplichtTotHetBekendmakenVanHetBuitenBehandelingLaten,
  plichtTotHetBekendmakenVanHetBuitenBehandelingLatenBegin,
  plichtTotHetBekendmakenVanHetBuitenBehandelingLatenLaatsteDag,
  plichtTotHetBekendmakenVanHetBuitenBehandelingLatenToestand,
  bestuursorgaanIsVerplichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijn,
  plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnBegin,
  plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnLaatsteDag,
  plichtTotHetGevenVanDeBeschikkingOfHetNoemenVanEenAndereTermijnToestand,
  bestuursorgaanIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag,
  bestuursorgaanIsBevoegdTotHetAfzienVanDeGelegenheidTotAanvulling,
};
