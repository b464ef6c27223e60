// Gegenereerd door regel uit vlissingen.regel, begrippen.regel, beoordelingen.regel, lezingen.regel, proefvoorbeelden.regel, voorbeelden-doelgroep.regel, voorbeelden-aanvraag.regel. Niet met de hand wijzigen.
// Beleidsregel pilot complexe casuïstiek intensief individueel 2025 en 2026
// Publicatie: https://lokaleregelgeving.overheid.nl/
/* eslint-disable */
import { alsTekst, bedrag, decimaleTekst, eenVan, eensgezind, en, hoogste, inWerking, isBedrag, isDatum, isJaNee, jaOfNee, kies, laagsteDecimaal, maakEvaluator, maakRegeling, min, niet, of, ofGeen, oordeelVan, snelleControle, verdeel, vergelijkDatum, vergelijkLabel, waardeVanOordeel } from 'regel/runtime';
import type { Afwijking, Oordeel, Opties, Regelingmodel, Verdeeluitslag, Verdeelzaak, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "het college"
  | "het CZW-bureau";

/** leveringsvorm */
export type Leveringsvorm =
  | "in natura"
  | "persoonsgebonden budget";

/** toestand van een plicht */
export type ToestandVanEenPlicht =
  | "niet ontstaan"
  | "loopt"
  | "nagekomen"
  | "te laat nagekomen"
  | "niet nagekomen"
  | "niet vast te stellen";

export interface ClientGegevens {
  /** de cliënt heeft de thuissituatie verlaten · Heeft de cliënt de thuissituatie verlaten? Om welke reden maakt niet uit. · volgens de aanvrager · persoonsgegeven */
  readonly heeftDeThuissituatieVerlaten?: boolean;
  /** de cliënt heeft een licht verstandelijke beperking · Heeft de cliënt een licht verstandelijke beperking? · volgens de aanvrager · gezondheidsgegeven */
  readonly heeftEenLichtVerstandelijkeBeperking?: boolean;
  /** de cliënt was onder ggz-behandeling · Is de cliënt onder behandeling geweest bij de ggz? · volgens de aanvrager · gezondheidsgegeven */
  readonly wasOnderGgzBehandeling?: boolean;
  /** de cliënt mijdt of weigert voortzetting van de behandeling · Mijdt of weigert de cliënt verdere behandeling bij de ggz? · volgens de aanvrager · gezondheidsgegeven */
  readonly mijdtOfWeigertVoortzettingVanDeBehandeling?: boolean;
  /** toegekend in het kalenderjaar van de cliënt · Hoeveel is er voor deze cliënt in dat kalenderjaar al uit de post toegekend? Nog niets: € 0. · bedrag in euro als tekst: "67.29" · volgens het CZW-bureau · persoonsgegeven */
  readonly toegekendInHetKalenderjaar?: string;
  /** toegekend in de twaalf maanden van de cliënt · Hoeveel is er voor deze cliënt over dezelfde twaalf maanden al uit de post toegekend? Nog niets: € 0. · bedrag in euro als tekst: "67.29" · volgens het CZW-bureau · persoonsgegeven */
  readonly toegekendInDeTwaalfMaanden?: string;
  /** de cliënt is een Zeeuwse cliënt · Is dit een Zeeuwse cliënt? De beleidsregel zegt niet wat dat is: ingeschreven, verblijvend of gemeld in Zeeland. · persoonsgegeven */
  readonly isEenZeeuwseClient?: Oordeel<boolean>;
  /** de cliënt heeft nog perspectief op herstel · Is er voor deze cliënt nog perspectief op herstel? · gezondheidsgegeven */
  readonly heeftNogPerspectiefOpHerstel?: Oordeel<boolean>;
  /** de cliënt kan terecht bij een gecontracteerde maatwerkvoorziening · Kan de cliënt voor passende ondersteuning terecht bij een gecontracteerde maatwerkvoorziening? Antwoord alleen nee als dat door de complexiteit of de contra-indicaties niet kan; een andere oorzaak telt niet. · gezondheidsgegeven */
  readonly kanTerechtBijEenGecontracteerdeMaatwerkvoorziening?: Oordeel<boolean>;
  /** de cliënt heeft complexe psychische of psychosociale problemen · Heeft de cliënt complexe, veelal meervoudige, psychische of psychosociale problemen? · gezondheidsgegeven */
  readonly heeftComplexePsychischeOfPsychosocialeProblemen?: Oordeel<boolean>;
  /** de cliënt is in staat zich op eigen kracht te handhaven · Kan de cliënt zich op eigen kracht handhaven in de samenleving? · gezondheidsgegeven */
  readonly isInStaatZichOpEigenKrachtTeHandhaven?: Oordeel<boolean>;
  /** de cliënt kan in een reguliere voorziening voor beschermd wonen worden geplaatst · Kan de cliënt, gezien zijn individuele kenmerken, in een reguliere voorziening voor beschermd wonen worden geplaatst? · gezondheidsgegeven */
  readonly kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst?: Oordeel<boolean>;
  /** de cliënt kan in een reguliere opvangvoorziening worden geplaatst · Kan de cliënt, gezien zijn individuele kenmerken, in een reguliere opvangvoorziening worden geplaatst? · gezondheidsgegeven */
  readonly kanInEenReguliereOpvangvoorzieningWordenGeplaatst?: Oordeel<boolean>;
  /** de cliënt heeft gevaarlijke en onvoorspelbare gedragsproblematiek · Is er langdurige, ernstige en onvoorspelbare gedragsproblematiek, met een concreet veiligheidsrisico voor de cliënt, zijn omgeving of zorgverleners? · gezondheidsgegeven */
  readonly heeftGevaarlijkeEnOnvoorspelbareGedragsproblematiek?: Oordeel<boolean>;
  /** de cliënt heeft een op de voorgrond staande middelenverslaving · Staat bij de cliënt een middelenverslaving sterk op de voorgrond? · gezondheidsgegeven */
  readonly heeftEenOpDeVoorgrondStaandeMiddelenverslaving?: Oordeel<boolean>;
  /** de cliënt heeft voldoende woonvaardigheden · Heeft de cliënt voldoende woonvaardigheden? Nee bij geen of gebrekkige woonvaardigheden. · gezondheidsgegeven */
  readonly heeftVoldoendeWoonvaardigheden?: Oordeel<boolean>;
  /** de cliënt is in staat op eigen kracht het leven in te richten · Kan de cliënt op eigen kracht zijn leven inrichten? · gezondheidsgegeven */
  readonly isInStaatOpEigenKrachtHetLevenInTeRichten?: Oordeel<boolean>;
  /** de cliënt kan in een groep wonen zonder die te ontwrichten · Kan de cliënt, gezien aandoening en gedrag, in een groep wonen zonder die te ontwrichten? · gezondheidsgegeven */
  readonly kanInEenGroepWonenZonderDieTeOntwrichten?: Oordeel<boolean>;
}

export interface AanvraagGegevens {
  /** dag van binnenkomst van de aanvraag · Op welke dag is de aanvraag bij het CZW-bureau binnengekomen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het CZW-bureau · persoonsgegeven */
  readonly dagVanBinnenkomst?: string;
  /** dag waarop zij compleet was van de aanvraag · Op welke dag waren alle stukken bij de aanvraag er? Geen: er ontbreekt nog iets. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens het CZW-bureau · persoonsgegeven */
  readonly dagWaaropZijCompleetWas?: string | null;
  /** eerste dag van de ondersteuning van de aanvraag · Op welke dag begint de ondersteuning waarvoor geld wordt gevraagd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de aanvrager · persoonsgegeven */
  readonly eersteDagVanDeOndersteuning?: string;
  /** gevraagd bedrag van de aanvraag · Hoeveel wordt er voor dit jaar gevraagd? · bedrag in euro als tekst: "67.29" · volgens de aanvrager · persoonsgegeven */
  readonly gevraagdBedrag?: string;
  /** leveringsvorm van de aanvraag · Hoe wordt de ondersteuning geleverd? · volgens de aanvrager · persoonsgegeven */
  readonly leveringsvorm?: Leveringsvorm;
  /** de aanvraag bevat een beschrijving van de casus · Zit er een beschrijving van de casus bij de aanvraag? · volgens de aanvrager · persoonsgegeven */
  readonly bevatEenBeschrijvingVanDeCasus?: boolean;
  /** de aanvraag bevat de innovatieve maatwerkoplossing · Beschrijft de aanvraag de innovatieve maatwerkoplossing? · volgens de aanvrager · persoonsgegeven */
  readonly bevatDeInnovatieveMaatwerkoplossing?: boolean;
  /** de aanvraag bevat een onderbouwing van de kosten · Zijn de kosten van de oplossing onderbouwd? · volgens de aanvrager · persoonsgegeven */
  readonly bevatEenOnderbouwingVanDeKosten?: boolean;
  /** de aanvraag bevat een maatschappelijke kosten-batenanalyse · Zit er een maatschappelijke kosten- en batenanalyse bij de aanvraag? · volgens de aanvrager · persoonsgegeven */
  readonly bevatEenMaatschappelijkeKostenBatenanalyse?: boolean;
}

export interface GemeenteGegevens {
  /** de gemeente heeft een aanvraag gedaan · Heeft deze gemeente in de pilot een aanvraag gedaan? · volgens het CZW-bureau · geen persoonsgegeven */
  readonly heeftEenAanvraagGedaan?: boolean;
}

export interface ResultaatgegevensGegevens {
  /** de resultaatgegevens vermelden de casus · Staat de casus in de aangeleverde gegevens? · volgens de gemeente · geen persoonsgegeven */
  readonly vermeldenDeCasus?: boolean;
  /** de resultaatgegevens vermelden het beoogde doel · Staat het beoogde doel in de aangeleverde gegevens? · volgens de gemeente · geen persoonsgegeven */
  readonly vermeldenHetBeoogdeDoel?: boolean;
  /** de resultaatgegevens vermelden de innovatieve maatwerkoplossing · Staat de maatwerkoplossing in de aangeleverde gegevens? · volgens de gemeente · geen persoonsgegeven */
  readonly vermeldenDeInnovatieveMaatwerkoplossing?: boolean;
  /** de resultaatgegevens vermelden het resultaat · Staat het resultaat in de aangeleverde gegevens? · volgens de gemeente · geen persoonsgegeven */
  readonly vermeldenHetResultaat?: boolean;
}

export interface PlichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenGegevens {
  /** dag van nakoming van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen · Op welke dag heeft het CZW-bureau de maatwerkoplossing genoteerd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetEvaluerenVanDePilotGegevens {
  /** dag van nakoming van de plicht tot het evalueren van de pilot · Op welke dag was de evaluatie klaar? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetAanleverenVanDeResultaatgegevensGegevens {
  /** dag van nakoming van de plicht tot het aanleveren van de resultaatgegevens · Op welke dag heeft de gemeente de resultaatgegevens aangeleverd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeGegevens {
  /** dag van nakoming van de plicht tot het adviseren over het voortzetten van de werkwijze · Op welke dag heeft de werkgroep geadviseerd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface ProblematiekGegevens {
  /** de problematiek is complex · Is de problematiek van de cliënt complex? · gezondheidsgegeven */
  readonly isComplex?: Oordeel<boolean>;
  /** de problematiek is meervoudig · Is de problematiek van de cliënt meervoudig? · gezondheidsgegeven */
  readonly isMeervoudig?: Oordeel<boolean>;
  /** de problematiek is zeer uitzonderlijk · Is de problematiek van de cliënt zeer uitzonderlijk? · gezondheidsgegeven */
  readonly isZeerUitzonderlijk?: Oordeel<boolean>;
  /** de problematiek ligt op het snijvlak van zorg en veiligheid · Ligt de problematiek van de cliënt op het snijvlak van zorg en veiligheid? · gezondheidsgegeven */
  readonly ligtOpHetSnijvlakVanZorgEnVeiligheid?: Oordeel<boolean>;
}

export interface BenodigdeHulpGegevens {
  /** de benodigde hulp is in het gecontracteerd maatwerk beschikbaar · Is de hulp die deze cliënt nodig heeft in het gecontracteerd maatwerk te krijgen? Het moet duidelijk zijn dat dat niet zo is. · persoonsgegeven */
  readonly isInHetGecontracteerdMaatwerkBeschikbaar?: Oordeel<boolean>;
}

export interface OmstandighedenGegevens {
  /** de omstandigheden zijn bijzonder · Zijn er in dit geval bijzondere omstandigheden? Ook omstandigheden waaraan bij het schrijven is gedacht, tellen mee. · persoonsgegeven */
  readonly zijnBijzonder?: Oordeel<boolean>;
}

export interface GevolgenGegevens {
  /** de gevolgen zijn onevenredig · Zijn de gevolgen voor een belanghebbende daardoor onevenredig in verhouding tot de doelen van de beleidsregel (artikel 1)? · persoonsgegeven */
  readonly zijnOnevenredig?: Oordeel<boolean>;
}

export interface ZaakGegevens {
  /** dag waarop de stand wordt opgemaakt · Op welke dag wordt opgemaakt hoe het met de plichten staat? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagWaaropDeStandWordtOpgemaakt?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  readonly aanvraag?: AanvraagGegevens;
  readonly gemeente?: GemeenteGegevens;
  readonly resultaatgegevens?: ResultaatgegevensGegevens;
  readonly plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen?: PlichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenGegevens;
  readonly plichtTotHetEvaluerenVanDePilot?: PlichtTotHetEvaluerenVanDePilotGegevens;
  readonly plichtTotHetAanleverenVanDeResultaatgegevens?: PlichtTotHetAanleverenVanDeResultaatgegevensGegevens;
  readonly plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze?: PlichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeGegevens;
  readonly problematiek?: ProblematiekGegevens;
  readonly benodigdeHulp?: BenodigdeHulpGegevens;
  readonly omstandigheden?: OmstandighedenGegevens;
  readonly gevolgen?: GevolgenGegevens;
  readonly zaak?: ZaakGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
  /** Een andere lezing dan de auteur koos. */
  readonly lezingen?: {
    readonly doelGeldtAlsVoorwaarde?: "a" | "b" | "c";
    readonly problematiekIsComplexOfMeervoudigGenoeg?: "a" | "b";
    readonly clientIsUitgeslotenVanRegulierePlaatsing?: "a" | "b";
    readonly bedragNaDeRaming?: "a" | "b" | "c";
    readonly dagVanDeVolgorde?: "a" | "b";
    readonly dagVanHetBudgetjaar?: "a" | "b";
    readonly beleidsregelGoldBijBinnenkomst?: "a" | "b";
  };
  /** Wat een orgaan in dit geval anders vaststelde. */
  readonly afwijkingen?: readonly Afwijking[];
}

const organen: readonly string[] = ["het CZW-bureau"];
const organen_2: readonly string[] = ["het college"];
const leveringsvorm: readonly string[] = ["in natura", "persoonsgebonden budget"];
const bronnen: readonly string[] = ["de aanvrager"];
const bronnen_2: readonly string[] = ["de gemeente"];

/** Lezing het doel geldt als voorwaarde — gekozen: a, de cliënt past bij het doel en de leveringsvorm van de aanvraag is in natura */
function lezing_doelGeldtAlsVoorwaarde(z: Zaak): Waarheid {
  return en(kern_clientPastBijHetDoel(z), vergelijkLabel("=", z.aanvraag?.leveringsvorm, "in natura"));
}

/** Lezing de problematiek is complex of meervoudig genoeg — nog niet gekozen: alle alternatieven tellen */
function lezing_problematiekIsComplexOfMeervoudigGenoeg(z: Zaak): Waarheid {
  return eensgezind(of(jaOfNee(waardeVanOordeel(z.problematiek?.isComplex, organen)), jaOfNee(waardeVanOordeel(z.problematiek?.isMeervoudig, organen))), en(jaOfNee(waardeVanOordeel(z.problematiek?.isComplex, organen)), jaOfNee(waardeVanOordeel(z.problematiek?.isMeervoudig, organen))));
}

/** Lezing de cliënt is uitgesloten van reguliere plaatsing — nog niet gekozen: alle alternatieven tellen */
function lezing_clientIsUitgeslotenVanRegulierePlaatsing(z: Zaak): Waarheid {
  return eensgezind(en(niet(jaOfNee(waardeVanOordeel(z.client?.kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst, organen))), niet(jaOfNee(waardeVanOordeel(z.client?.kanInEenReguliereOpvangvoorzieningWordenGeplaatst, organen)))), of(niet(jaOfNee(waardeVanOordeel(z.client?.kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst, organen))), niet(jaOfNee(waardeVanOordeel(z.client?.kanInEenReguliereOpvangvoorzieningWordenGeplaatst, organen)))));
}

/** artikel 1: De cliënt past bij het doel (vlissingen.regel:23) */
function artikel1(z: Zaak): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.client?.isEenZeeuwseClient, organen));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.client?.heeftNogPerspectiefOpHerstel, organen));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 1: De aanvraag komt alleen in aanmerking voor financiering (vlissingen.regel:24) */
function artikel1_2(z: Zaak): Waarheid {
  return lezing_doelGeldtAlsVoorwaarde(z);
}

/** artikel 2: De cliënt behoort tot de doelgroep (vlissingen.regel:28) */
function artikel2(z: Zaak): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.problematiek?.isZeerUitzonderlijk, organen));
  if (deel1 === false) return false;
  const deel2 = lezing_problematiekIsComplexOfMeervoudigGenoeg(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** Lezing bedrag na de raming — nog niet gekozen: alle alternatieven tellen */
function lezing_bedragNaDeRaming(z: Zaak): string | null | undefined {
  return eensgezind(laagsteDecimaal(z.aanvraag?.gevraagdBedrag, kern_clientRuimteInHetKalenderjaar(z)), laagsteDecimaal(z.aanvraag?.gevraagdBedrag, kern_clientRuimteInDeTwaalfMaanden(z)), z.aanvraag?.gevraagdBedrag);
}

/** artikel 2, derde volzin: De cliënt behoort alleen tot de doelgroep (vlissingen.regel:30) */
function artikel2_v3(z: Zaak): Waarheid {
  return niet(jaOfNee(waardeVanOordeel(z.client?.kanTerechtBijEenGecontracteerdeMaatwerkvoorziening, organen)));
}

/** artikel 2: De aanvraag komt in aanmerking voor financiering (vlissingen.regel:32) */
function artikel2_2(z: Zaak): Waarheid {
  return kern_clientBehoortTotDeDoelgroep(z);
}

/** artikel 3: De aanvraag komt alleen in aanmerking voor financiering (vlissingen.regel:37) */
function artikel3_3(z: Zaak): Waarheid {
  return kern_clientHeeftEenVanDeKenmerkenATotEnMetD(z);
}

/** artikel 3: De cliënt heeft een van de kenmerken a tot en met d (vlissingen.regel:38) */
function artikel3(z: Zaak): Waarheid {
  // a. de cliënt heeft complexe psychische of psychosociale problemen en de cliënt is niet in staat zich op eigen kracht te handhaven
  const a = en(jaOfNee(waardeVanOordeel(z.client?.heeftComplexePsychischeOfPsychosocialeProblemen, organen)), niet(jaOfNee(waardeVanOordeel(z.client?.isInStaatZichOpEigenKrachtTeHandhaven, organen))));
  if (a === true) return true;
  // b. de cliënt heeft de thuissituatie verlaten en de cliënt is niet in staat zich op eigen kracht te handhaven
  const b = en(z.client?.heeftDeThuissituatieVerlaten, niet(jaOfNee(waardeVanOordeel(z.client?.isInStaatZichOpEigenKrachtTeHandhaven, organen))));
  if (b === true) return true;
  // c. de cliënt is uitgesloten van reguliere plaatsing
  const c = lezing_clientIsUitgeslotenVanRegulierePlaatsing(z);
  if (c === true) return true;
  // d. de problematiek ligt op het snijvlak van zorg en veiligheid
  const d = jaOfNee(waardeVanOordeel(z.problematiek?.ligtOpHetSnijvlakVanZorgEnVeiligheid, organen));
  if (d === true) return true;
  return of(a, b, c, d);
}

/** artikel 3: De cliënt heeft een van de kenmerken e tot en met k (vlissingen.regel:45) */
function artikel3_2(z: Zaak): Waarheid {
  // e. de cliënt heeft gevaarlijke en onvoorspelbare gedragsproblematiek
  const e = jaOfNee(waardeVanOordeel(z.client?.heeftGevaarlijkeEnOnvoorspelbareGedragsproblematiek, organen));
  if (e === true) return true;
  // f. de cliënt heeft een licht verstandelijke beperking
  const f = z.client?.heeftEenLichtVerstandelijkeBeperking;
  if (f === true) return true;
  // g. de cliënt heeft een op de voorgrond staande middelenverslaving
  const g = jaOfNee(waardeVanOordeel(z.client?.heeftEenOpDeVoorgrondStaandeMiddelenverslaving, organen));
  if (g === true) return true;
  // h. de cliënt heeft niet voldoende woonvaardigheden
  const h = niet(jaOfNee(waardeVanOordeel(z.client?.heeftVoldoendeWoonvaardigheden, organen)));
  if (h === true) return true;
  // i. de cliënt is niet in staat op eigen kracht het leven in te richten
  const i = niet(jaOfNee(waardeVanOordeel(z.client?.isInStaatOpEigenKrachtHetLevenInTeRichten, organen)));
  if (i === true) return true;
  // j. de cliënt kan niet in een groep wonen zonder die te ontwrichten
  const j = niet(jaOfNee(waardeVanOordeel(z.client?.kanInEenGroepWonenZonderDieTeOntwrichten, organen)));
  if (j === true) return true;
  // k. de cliënt was onder ggz-behandeling en mijdt of weigert voortzetting van de behandeling
  const k = en(z.client?.wasOnderGgzBehandeling, z.client?.mijdtOfWeigertVoortzettingVanDeBehandeling);
  if (k === true) return true;
  return of(e, f, g, h, i, j, k);
}

/** Lezing dag van het budgetjaar — gekozen: a, de dag van binnenkomst van de aanvraag */
function lezing_dagVanHetBudgetjaar(z: Zaak): string | null | undefined {
  return z.aanvraag?.dagVanBinnenkomst;
}

/** Lezing de beleidsregel gold bij binnenkomst — nog niet gekozen: alle alternatieven tellen */
function lezing_beleidsregelGoldBijBinnenkomst(z: Zaak): Waarheid {
  return eensgezind(vergelijkDatum(">=", z.aanvraag?.dagVanBinnenkomst, "2025-01-01"), vergelijkDatum(">=", z.aanvraag?.dagVanBinnenkomst, "2025-05-06"));
}

/** artikel 4, vierde volzin: De aanvraag komt alleen in aanmerking voor financiering (vlissingen.regel:59) */
function artikel4_v4(z: Zaak): Waarheid {
  return niet(jaOfNee(waardeVanOordeel(z.benodigdeHulp?.isInHetGecontracteerdMaatwerkBeschikbaar, organen)));
}

/** artikel 6, eerste lid: De aanvraag is volledig (vlissingen.regel:75) */
function artikel6_lid1(z: Zaak): Waarheid {
  const deel1 = z.aanvraag?.bevatEenBeschrijvingVanDeCasus;
  if (deel1 === false) return false;
  const deel2 = z.aanvraag?.bevatDeInnovatieveMaatwerkoplossing;
  if (deel2 === false) return false;
  const deel3 = z.aanvraag?.bevatEenOnderbouwingVanDeKosten;
  if (deel3 === false) return false;
  const deel4 = z.aanvraag?.bevatEenMaatschappelijkeKostenBatenanalyse;
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 6, tweede lid, tweede alinea: Het beschikbaar budget van de aanvraag is € 1.212.000 (vlissingen.regel:81) */
function artikel6_lid2_al2(z: Zaak): Waarheid {
  const deel1 = vergelijkDatum(">=", lezing_dagVanHetBudgetjaar(z), "2025-01-01");
  if (deel1 === false) return false;
  const deel2 = vergelijkDatum("<=", lezing_dagVanHetBudgetjaar(z), "2025-12-31");
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 6, tweede lid, derde alinea: Het beschikbaar budget van de aanvraag is € 1.165.000 (vlissingen.regel:83) */
function artikel6_lid2_al3(z: Zaak): Waarheid {
  const deel1 = vergelijkDatum(">=", lezing_dagVanHetBudgetjaar(z), "2026-01-01");
  if (deel1 === false) return false;
  const deel2 = vergelijkDatum("<=", lezing_dagVanHetBudgetjaar(z), "2026-12-31");
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 6, derde lid: de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen: niet ontstaan (vlissingen.regel:87) */
function artikel6_lid3(z: Zaak): Waarheid {
  return niet(kern_czwBureauIsVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen(z));
}

/** artikel 6, derde lid: de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen: nagekomen (vlissingen.regel:87) */
function artikel6_lid3_2(z: Zaak): Waarheid {
  const deel1 = kern_czwBureauIsVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 6, derde lid: de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen: niet vast te stellen (vlissingen.regel:87) */
function artikel6_lid3_3(z: Zaak): Waarheid {
  const deel1 = kern_czwBureauIsVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7: De aanvraag komt alleen in aanmerking voor financiering (vlissingen.regel:90) */
function artikel7(z: Zaak): Waarheid {
  return lezing_beleidsregelGoldBijBinnenkomst(z);
}

/** artikel 7, tweede alinea: de plicht tot het evalueren van de pilot: niet ontstaan (vlissingen.regel:91) */
function artikel7_al2(z: Zaak): Waarheid {
  return niet(kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetEvaluerenVanDePilot(z));
}

/** artikel 7, tweede alinea: de plicht tot het evalueren van de pilot: nagekomen (vlissingen.regel:91) */
function artikel7_al2_2(z: Zaak): Waarheid {
  const deel1 = kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetEvaluerenVanDePilot(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetEvaluerenVanDePilot?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7, tweede alinea: de plicht tot het evalueren van de pilot: niet vast te stellen (vlissingen.regel:91) */
function artikel7_al2_3(z: Zaak): Waarheid {
  const deel1 = kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetEvaluerenVanDePilot(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetEvaluerenVanDePilot?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7, tweede alinea, tweede volzin: De gemeente is verplicht tot het aanleveren van de resultaatgegevens (vlissingen.regel:92) */
function artikel7_al2_v2_2(z: Zaak): Waarheid {
  return z.gemeente?.heeftEenAanvraagGedaan;
}

/** artikel 7, tweede alinea, tweede volzin: de plicht tot het aanleveren van de resultaatgegevens: niet ontstaan (vlissingen.regel:92) */
function artikel7_al2_v2_3(z: Zaak): Waarheid {
  return niet(kern_gemeenteIsVerplichtTotHetAanleverenVanDeResultaatgegevens(z));
}

/** artikel 7, tweede alinea, tweede volzin: de plicht tot het aanleveren van de resultaatgegevens: nagekomen (vlissingen.regel:92) */
function artikel7_al2_v2_4(z: Zaak): Waarheid {
  const deel1 = kern_gemeenteIsVerplichtTotHetAanleverenVanDeResultaatgegevens(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetAanleverenVanDeResultaatgegevens?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7, tweede alinea, tweede volzin: de plicht tot het aanleveren van de resultaatgegevens: niet vast te stellen (vlissingen.regel:92) */
function artikel7_al2_v2_5(z: Zaak): Waarheid {
  const deel1 = kern_gemeenteIsVerplichtTotHetAanleverenVanDeResultaatgegevens(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetAanleverenVanDeResultaatgegevens?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7, tweede alinea, tweede volzin: De resultaatgegevens zijn compleet (vlissingen.regel:94) */
function artikel7_al2_v2(z: Zaak): Waarheid {
  const deel1 = z.resultaatgegevens?.vermeldenDeCasus;
  if (deel1 === false) return false;
  const deel2 = z.resultaatgegevens?.vermeldenHetBeoogdeDoel;
  if (deel2 === false) return false;
  const deel3 = z.resultaatgegevens?.vermeldenDeInnovatieveMaatwerkoplossing;
  if (deel3 === false) return false;
  const deel4 = z.resultaatgegevens?.vermeldenHetResultaat;
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 7, tweede alinea, derde volzin: de plicht tot het adviseren over het voortzetten van de werkwijze: niet ontstaan (vlissingen.regel:97) */
function artikel7_al2_v3(z: Zaak): Waarheid {
  return niet(kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze(z));
}

/** artikel 7, tweede alinea, derde volzin: de plicht tot het adviseren over het voortzetten van de werkwijze: nagekomen (vlissingen.regel:97) */
function artikel7_al2_v3_2(z: Zaak): Waarheid {
  const deel1 = kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze(z);
  if (deel1 === false) return false;
  // er is op die dag nagekomen
  const deel2 = vergelijkDatum("<=", z.plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 7, tweede alinea, derde volzin: de plicht tot het adviseren over het voortzetten van de werkwijze: niet vast te stellen (vlissingen.regel:97) */
function artikel7_al2_v3_3(z: Zaak): Waarheid {
  const deel1 = kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze(z);
  if (deel1 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel2 = niet(vergelijkDatum("<=", z.plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 4:84 van de Algemene wet bestuursrecht: Het college wijkt af van deze beleidsregel (vlissingen.regel:111) */
function artikelawb_lid4_84(z: Zaak): Waarheid {
  // a. de omstandigheden zijn bijzonder
  const a = jaOfNee(waardeVanOordeel(z.omstandigheden?.zijnBijzonder, organen_2));
  if (a === false) return false;
  // b. de gevolgen zijn onevenredig
  const b = jaOfNee(waardeVanOordeel(z.gevolgen?.zijnOnevenredig, organen_2));
  if (b === false) return false;
  return a && b;
}

/** de cliënt behoort tot de doelgroep */
function kern_clientBehoortTotDeDoelgroep(z: Zaak): Waarheid {
  let uitkomst: Waarheid = artikel2(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel2_v3(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt heeft een van de kenmerken a tot en met d */
function kern_clientHeeftEenVanDeKenmerkenATotEnMetD(z: Zaak): Waarheid {
  return artikel3(z);
}

/** de cliënt heeft een van de kenmerken e tot en met k */
function kern_clientHeeftEenVanDeKenmerkenETotEnMetK(z: Zaak): Waarheid {
  return artikel3_2(z);
}

/** de cliënt past bij het doel */
function kern_clientPastBijHetDoel(z: Zaak): Waarheid {
  return artikel1(z);
}

/** ruimte in het kalenderjaar van de cliënt */
function kern_clientRuimteInHetKalenderjaar(z: Zaak): string | undefined {
  return alsTekst(hoogste(min(bedrag("90000"), bedrag(z.client?.toegekendInHetKalenderjaar)), bedrag("0")));
}

/** ruimte in de twaalf maanden van de cliënt */
function kern_clientRuimteInDeTwaalfMaanden(z: Zaak): string | undefined {
  return alsTekst(hoogste(min(bedrag("90000"), bedrag(z.client?.toegekendInDeTwaalfMaanden)), bedrag("0")));
}

/** de aanvraag is volledig */
function kern_aanvraagIsVolledig(z: Zaak): Waarheid {
  return artikel6_lid1(z);
}

/** de aanvraag komt in aanmerking voor financiering */
function kern_aanvraagKomtInAanmerkingVoorFinanciering(z: Zaak): Waarheid {
  if (!inWerking(z.aanvraag?.dagVanBinnenkomst, "2025-01-01", "2026-12-31")) return undefined;
  let uitkomst: Waarheid = artikel2_2(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel1_2(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel3_3(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel4_v4(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel7(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** te financieren bedrag van de aanvraag */
function kern_aanvraagTeFinancierenBedrag(z: Zaak): string | undefined {
  return decimaleTekst(lezing_bedragNaDeRaming(z));
}

/** beschikbaar budget van de aanvraag */
function kern_aanvraagBeschikbaarBudget(z: Zaak): string | undefined {
  const r6_lid2_al2 = artikel6_lid2_al2(z);
  const r6_lid2_al3 = artikel6_lid2_al3(z);
  return kies([r6_lid2_al2, "1212000"], [r6_lid2_al3, "1165000"]);
}

/** de resultaatgegevens zijn compleet */
function kern_resultaatgegevensZijnCompleet(z: Zaak): Waarheid {
  return artikel7_al2_v2(z);
}

/** het CZW-bureau is verplicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen */
function kern_czwBureauIsVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen(_z: Zaak): Waarheid {
  return true;
}

/** begin van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen */
function kern_plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen */
function kern_plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen */
function kern_plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r6_lid3 = artikel6_lid3(z);
  const r6_lid3_2 = artikel6_lid3_2(z);
  const r6_lid3_3 = artikel6_lid3_3(z);
  return kies([r6_lid3, "niet ontstaan"], [r6_lid3_2, "nagekomen"], [r6_lid3_3, "niet vast te stellen"]);
}

/** begin van de plicht tot het evalueren van de pilot */
function kern_plichtTotHetEvaluerenVanDePilotBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het evalueren van de pilot */
function kern_plichtTotHetEvaluerenVanDePilotLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het evalueren van de pilot */
function kern_plichtTotHetEvaluerenVanDePilotToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r7_al2 = artikel7_al2(z);
  const r7_al2_2 = artikel7_al2_2(z);
  const r7_al2_3 = artikel7_al2_3(z);
  return kies([r7_al2, "niet ontstaan"], [r7_al2_2, "nagekomen"], [r7_al2_3, "niet vast te stellen"]);
}

/** de werkgroep Strategie en Ontwikkeling is verplicht tot het evalueren van de pilot */
function kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetEvaluerenVanDePilot(_z: Zaak): Waarheid {
  return true;
}

/** de gemeente is verplicht tot het aanleveren van de resultaatgegevens */
function kern_gemeenteIsVerplichtTotHetAanleverenVanDeResultaatgegevens(z: Zaak): Waarheid {
  return artikel7_al2_v2_2(z);
}

/** begin van de plicht tot het aanleveren van de resultaatgegevens */
function kern_plichtTotHetAanleverenVanDeResultaatgegevensBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het aanleveren van de resultaatgegevens */
function kern_plichtTotHetAanleverenVanDeResultaatgegevensLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het aanleveren van de resultaatgegevens */
function kern_plichtTotHetAanleverenVanDeResultaatgegevensToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r7_al2_v2 = artikel7_al2_v2_3(z);
  const r7_al2_v2_2 = artikel7_al2_v2_4(z);
  const r7_al2_v2_3 = artikel7_al2_v2_5(z);
  return kies([r7_al2_v2, "niet ontstaan"], [r7_al2_v2_2, "nagekomen"], [r7_al2_v2_3, "niet vast te stellen"]);
}

/** begin van de plicht tot het adviseren over het voortzetten van de werkwijze */
function kern_plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeBegin(_z: Zaak): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het adviseren over het voortzetten van de werkwijze */
function kern_plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeLaatsteDag(_z: Zaak): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het adviseren over het voortzetten van de werkwijze */
function kern_plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r7_al2_v3 = artikel7_al2_v3(z);
  const r7_al2_v3_2 = artikel7_al2_v3_2(z);
  const r7_al2_v3_3 = artikel7_al2_v3_3(z);
  return kies([r7_al2_v3, "niet ontstaan"], [r7_al2_v3_2, "nagekomen"], [r7_al2_v3_3, "niet vast te stellen"]);
}

/** de werkgroep Strategie en Ontwikkeling is verplicht tot het adviseren over het voortzetten van de werkwijze */
function kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze(_z: Zaak): Waarheid {
  return true;
}

/** verplicht tot afwijken op grond van artikel 4:84 van de Algemene wet bestuursrecht */
function kern_afwijkenOpGrondVan_awb_4_84_(z: Zaak): Waarheid {
  return artikelawb_lid4_84(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    heeftDeThuissituatieVerlaten: isJaNee,
    heeftEenLichtVerstandelijkeBeperking: isJaNee,
    wasOnderGgzBehandeling: isJaNee,
    mijdtOfWeigertVoortzettingVanDeBehandeling: isJaNee,
    toegekendInHetKalenderjaar: isBedrag,
    toegekendInDeTwaalfMaanden: isBedrag,
    isEenZeeuwseClient: oordeelVan(isJaNee, organen),
    heeftNogPerspectiefOpHerstel: oordeelVan(isJaNee, organen),
    kanTerechtBijEenGecontracteerdeMaatwerkvoorziening: oordeelVan(isJaNee, organen),
    heeftComplexePsychischeOfPsychosocialeProblemen: oordeelVan(isJaNee, organen),
    isInStaatZichOpEigenKrachtTeHandhaven: oordeelVan(isJaNee, organen),
    kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst: oordeelVan(isJaNee, organen),
    kanInEenReguliereOpvangvoorzieningWordenGeplaatst: oordeelVan(isJaNee, organen),
    heeftGevaarlijkeEnOnvoorspelbareGedragsproblematiek: oordeelVan(isJaNee, organen),
    heeftEenOpDeVoorgrondStaandeMiddelenverslaving: oordeelVan(isJaNee, organen),
    heeftVoldoendeWoonvaardigheden: oordeelVan(isJaNee, organen),
    isInStaatOpEigenKrachtHetLevenInTeRichten: oordeelVan(isJaNee, organen),
    kanInEenGroepWonenZonderDieTeOntwrichten: oordeelVan(isJaNee, organen),
  },
  aanvraag: {
    dagVanBinnenkomst: isDatum,
    dagWaaropZijCompleetWas: ofGeen(isDatum),
    eersteDagVanDeOndersteuning: isDatum,
    gevraagdBedrag: isBedrag,
    leveringsvorm: eenVan(leveringsvorm),
    bevatEenBeschrijvingVanDeCasus: isJaNee,
    bevatDeInnovatieveMaatwerkoplossing: isJaNee,
    bevatEenOnderbouwingVanDeKosten: isJaNee,
    bevatEenMaatschappelijkeKostenBatenanalyse: isJaNee,
  },
  gemeente: {
    heeftEenAanvraagGedaan: isJaNee,
  },
  resultaatgegevens: {
    vermeldenDeCasus: isJaNee,
    vermeldenHetBeoogdeDoel: isJaNee,
    vermeldenDeInnovatieveMaatwerkoplossing: isJaNee,
    vermeldenHetResultaat: isJaNee,
  },
  plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetEvaluerenVanDePilot: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetAanleverenVanDeResultaatgegevens: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze: {
    dagVanNakoming: ofGeen(isDatum),
  },
  problematiek: {
    isComplex: oordeelVan(isJaNee, organen),
    isMeervoudig: oordeelVan(isJaNee, organen),
    isZeerUitzonderlijk: oordeelVan(isJaNee, organen),
    ligtOpHetSnijvlakVanZorgEnVeiligheid: oordeelVan(isJaNee, organen),
  },
  benodigdeHulp: {
    isInHetGecontracteerdMaatwerkBeschikbaar: oordeelVan(isJaNee, organen),
  },
  omstandigheden: {
    zijnBijzonder: oordeelVan(isJaNee, organen_2),
  },
  gevolgen: {
    zijnOnevenredig: oordeelVan(isJaNee, organen_2),
  },
  zaak: {
    dagWaaropDeStandWordtOpgemaakt: isDatum,
  },
}, {
  "client.heeftDeThuissituatieVerlaten": bronnen,
  "client.heeftEenLichtVerstandelijkeBeperking": bronnen,
  "client.wasOnderGgzBehandeling": bronnen,
  "client.mijdtOfWeigertVoortzettingVanDeBehandeling": bronnen,
  "client.toegekendInHetKalenderjaar": organen,
  "client.toegekendInDeTwaalfMaanden": organen,
  "aanvraag.dagVanBinnenkomst": organen,
  "aanvraag.dagWaaropZijCompleetWas": organen,
  "aanvraag.eersteDagVanDeOndersteuning": bronnen,
  "aanvraag.gevraagdBedrag": bronnen,
  "aanvraag.leveringsvorm": bronnen,
  "aanvraag.bevatEenBeschrijvingVanDeCasus": bronnen,
  "aanvraag.bevatDeInnovatieveMaatwerkoplossing": bronnen,
  "aanvraag.bevatEenOnderbouwingVanDeKosten": bronnen,
  "aanvraag.bevatEenMaatschappelijkeKostenBatenanalyse": bronnen,
  "gemeente.heeftEenAanvraagGedaan": organen,
  "resultaatgegevens.vermeldenDeCasus": bronnen_2,
  "resultaatgegevens.vermeldenHetBeoogdeDoel": bronnen_2,
  "resultaatgegevens.vermeldenDeInnovatieveMaatwerkoplossing": bronnen_2,
  "resultaatgegevens.vermeldenHetResultaat": bronnen_2,
});

const model: Regelingmodel = {
  versie: 1,
  id: "vlissingen-pcc",
  titel: "Beleidsregel pilot complexe casuïstiek intensief individueel 2025 en 2026",
  soort: "beleidsregel",
  geldig: { vanaf: "2025-01-01", totEnMet: "2026-12-31" },
  link: "https://lokaleregelgeving.overheid.nl/",
  termijnen: { verlengd: false, gelijkgesteld: [] },
  bepalingen: [
    { id: "vlissingen-pcc/1", aanduiding: "artikel 1", opschrift: "Doel van de post financiering complexe casuïstiek intensief individueel", regel: 22, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/1/v2", aanduiding: "artikel 1, tweede volzin", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Zeeuwse gemeenten kunnen met zorgaanbieders nieuwe oplossingen inzetten ten laste van dit budget, om de cliënt te helpen en de maatschappelijke kosten niet te laten oplopen." }, regel: 25, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/2", aanduiding: "artikel 2", opschrift: "Doelgroep", regel: 27, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/2/v3", aanduiding: "artikel 2, derde volzin", regel: 30, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/2/v2", aanduiding: "artikel 2, tweede volzin", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "Op welke gebieden de casus kan liggen; het zijn voorbeelden." }, regel: 33, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/2/v4", aanduiding: "artikel 2, vierde volzin", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Waarom deze cliënten anders tussen wal en schip vallen." }, regel: 34, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3", aanduiding: "artikel 3", opschrift: "Soort problematiek", regel: 36, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/a", aanduiding: "artikel 3, onderdeel a", regel: 40, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/b", aanduiding: "artikel 3, onderdeel b", regel: 42, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/c", aanduiding: "artikel 3, onderdeel c", regel: 43, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/d", aanduiding: "artikel 3, onderdeel d", regel: 44, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/e", aanduiding: "artikel 3, onderdeel e", regel: 47, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/f", aanduiding: "artikel 3, onderdeel f", regel: 48, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/g", aanduiding: "artikel 3, onderdeel g", regel: 49, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/h", aanduiding: "artikel 3, onderdeel h", regel: 50, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/i", aanduiding: "artikel 3, onderdeel i", regel: 51, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/j", aanduiding: "artikel 3, onderdeel j", regel: 52, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/3/k", aanduiding: "artikel 3, onderdeel k", regel: 53, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/4", aanduiding: "artikel 4", opschrift: "Soort ondersteuning", regel: 55, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/4/v1", aanduiding: "artikel 4, eerste volzin", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Waarom hulp en geld per casus kunnen verschillen." }, regel: 56, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/4/v2", aanduiding: "artikel 4, tweede volzin", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Elke situatie vraagt maatwerk." }, regel: 57, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/4/v3", aanduiding: "artikel 4, derde volzin", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "De oplossing kan per casus anders zijn." }, regel: 58, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/4/v4", aanduiding: "artikel 4, vierde volzin", regel: 59, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/5", aanduiding: "artikel 5", opschrift: "Budget", regel: 62, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/5/v1", aanduiding: "artikel 5, eerste volzin", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "Hoeveel nodig is, hangt af van de oplossing." }, regel: 63, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/5/v2", aanduiding: "artikel 5, tweede volzin", aard: { soort: "procedure", omschrijving: "Bij de onderbouwing van het budget wordt een maatschappelijke kosten- en batenanalyse gemaakt; dat zij bij de aanvraag hoort, staat in artikel 6, eerste lid." }, regel: 64, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/5/v3", aanduiding: "artikel 5, derde volzin", regel: 65, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/6", aanduiding: "artikel 6", opschrift: "Beoordeling", regel: 71, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/6/aanhef", aanduiding: "artikel 6, aanhef", aard: { soort: "procedure", omschrijving: "De post valt onder het regiobudget; het CZW-bureau voert uit." }, regel: 72, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/6/1", aanduiding: "artikel 6, eerste lid", regel: 74, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/6/2", aanduiding: "artikel 6, tweede lid", aard: { soort: "procedure", omschrijving: "Aanvragen worden beoordeeld op datum van binnenkomst, zolang er budget is; zie de verdeling." }, regel: 79, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/6/2/al2", aanduiding: "artikel 6, tweede lid, tweede alinea", regel: 81, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/6/2/al3", aanduiding: "artikel 6, tweede lid, derde alinea", regel: 83, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/6/3", aanduiding: "artikel 6, derde lid", regel: 86, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/7", aanduiding: "artikel 7", opschrift: "Looptijd en monitor", regel: 89, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/7/al2", aanduiding: "artikel 7, tweede alinea", regel: 91, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/7/al2/v2", aanduiding: "artikel 7, tweede alinea, tweede volzin", regel: 92, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/7/al2/v3", aanduiding: "artikel 7, tweede alinea, derde volzin", regel: 97, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/awb/4:84", aanduiding: "artikel 4:84 van de Algemene wet bestuursrecht", regel: 110, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/awb/4:84/a", aanduiding: "onderdeel a van de afwijkingsplicht", regel: 113, bestand: "vlissingen.regel" },
    { id: "vlissingen-pcc/awb/4:84/b", aanduiding: "onderdeel b van de afwijkingsplicht", regel: 114, bestand: "vlissingen.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college", "het CZW-bureau"] },
    { id: "leveringsvorm", naam: "leveringsvorm", vorm: "gesloten", labels: ["in natura", "persoonsgebonden budget"] },
    { id: "toestand van een plicht", naam: "toestand van een plicht", vorm: "gesloten", labels: ["niet ontstaan", "loopt", "nagekomen", "te laat nagekomen", "niet nagekomen", "niet vast te stellen"] },
  ],
  feiten: [
    { id: "client.heeftDeThuissituatieVerlaten", object: "client", sleutel: "heeftDeThuissituatieVerlaten", naam: "de cliënt heeft de thuissituatie verlaten", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt de thuissituatie verlaten? Om welke reden maakt niet uit.", leverancier: ["de aanvrager"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 22, bestand: "begrippen.regel", ontkend: "de cliënt heeft de thuissituatie niet verlaten" },
    { id: "client.heeftEenLichtVerstandelijkeBeperking", object: "client", sleutel: "heeftEenLichtVerstandelijkeBeperking", naam: "de cliënt heeft een licht verstandelijke beperking", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt een licht verstandelijke beperking?", leverancier: ["de aanvrager"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 24, bestand: "begrippen.regel", ontkend: "de cliënt heeft geen licht verstandelijke beperking" },
    { id: "client.wasOnderGgzBehandeling", object: "client", sleutel: "wasOnderGgzBehandeling", naam: "de cliënt was onder ggz-behandeling", type: { soort: "ja/nee" }, soort: "gegeven", ligtVast: true, vraag: "Is de cliënt onder behandeling geweest bij de ggz?", leverancier: ["de aanvrager"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 25, bestand: "begrippen.regel", ontkend: "de cliënt was niet onder ggz-behandeling" },
    { id: "client.mijdtOfWeigertVoortzettingVanDeBehandeling", object: "client", sleutel: "mijdtOfWeigertVoortzettingVanDeBehandeling", naam: "de cliënt mijdt of weigert voortzetting van de behandeling", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Mijdt of weigert de cliënt verdere behandeling bij de ggz?", leverancier: ["de aanvrager"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 26, bestand: "begrippen.regel" },
    { id: "client.toegekendInHetKalenderjaar", object: "client", sleutel: "toegekendInHetKalenderjaar", naam: "toegekend in het kalenderjaar van de cliënt", type: { soort: "bedrag" }, soort: "gegeven", vraag: "Hoeveel is er voor deze cliënt in dat kalenderjaar al uit de post toegekend? Nog niets: € 0.", leverancier: ["het CZW-bureau"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 27, bestand: "begrippen.regel" },
    { id: "client.toegekendInDeTwaalfMaanden", object: "client", sleutel: "toegekendInDeTwaalfMaanden", naam: "toegekend in de twaalf maanden van de cliënt", type: { soort: "bedrag" }, soort: "gegeven", vraag: "Hoeveel is er voor deze cliënt over dezelfde twaalf maanden al uit de post toegekend? Nog niets: € 0.", leverancier: ["het CZW-bureau"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 29, bestand: "begrippen.regel" },
    { id: "aanvraag.dagVanBinnenkomst", object: "aanvraag", sleutel: "dagVanBinnenkomst", naam: "dag van binnenkomst van de aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag is de aanvraag bij het CZW-bureau binnengekomen?", leverancier: ["het CZW-bureau"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 35, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.dagWaaropZijCompleetWas", object: "aanvraag", sleutel: "dagWaaropZijCompleetWas", naam: "dag waarop zij compleet was van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag waren alle stukken bij de aanvraag er? Geen: er ontbreekt nog iets.", leverancier: ["het CZW-bureau"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 37, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.eersteDagVanDeOndersteuning", object: "aanvraag", sleutel: "eersteDagVanDeOndersteuning", naam: "eerste dag van de ondersteuning van de aanvraag", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag begint de ondersteuning waarvoor geld wordt gevraagd?", leverancier: ["de aanvrager"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 39, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.gevraagdBedrag", object: "aanvraag", sleutel: "gevraagdBedrag", naam: "gevraagd bedrag van de aanvraag", type: { soort: "bedrag" }, soort: "gegeven", vraag: "Hoeveel wordt er voor dit jaar gevraagd?", leverancier: ["de aanvrager"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 40, bestand: "begrippen.regel", lidwoord: "het" },
    { id: "aanvraag.leveringsvorm", object: "aanvraag", sleutel: "leveringsvorm", naam: "leveringsvorm van de aanvraag", type: { soort: "keuze", keuze: "leveringsvorm" }, soort: "gegeven", vraag: "Hoe wordt de ondersteuning geleverd?", leverancier: ["de aanvrager"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 41, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "aanvraag.bevatEenBeschrijvingVanDeCasus", object: "aanvraag", sleutel: "bevatEenBeschrijvingVanDeCasus", naam: "de aanvraag bevat een beschrijving van de casus", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Zit er een beschrijving van de casus bij de aanvraag?", leverancier: ["de aanvrager"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 42, bestand: "begrippen.regel", ontkend: "de aanvraag bevat geen beschrijving van de casus" },
    { id: "aanvraag.bevatDeInnovatieveMaatwerkoplossing", object: "aanvraag", sleutel: "bevatDeInnovatieveMaatwerkoplossing", naam: "de aanvraag bevat de innovatieve maatwerkoplossing", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Beschrijft de aanvraag de innovatieve maatwerkoplossing?", leverancier: ["de aanvrager"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 43, bestand: "begrippen.regel", ontkend: "de aanvraag bevat de innovatieve maatwerkoplossing niet" },
    { id: "aanvraag.bevatEenOnderbouwingVanDeKosten", object: "aanvraag", sleutel: "bevatEenOnderbouwingVanDeKosten", naam: "de aanvraag bevat een onderbouwing van de kosten", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Zijn de kosten van de oplossing onderbouwd?", leverancier: ["de aanvrager"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 44, bestand: "begrippen.regel", ontkend: "de aanvraag bevat geen onderbouwing van de kosten" },
    { id: "aanvraag.bevatEenMaatschappelijkeKostenBatenanalyse", object: "aanvraag", sleutel: "bevatEenMaatschappelijkeKostenBatenanalyse", naam: "de aanvraag bevat een maatschappelijke kosten-batenanalyse", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Zit er een maatschappelijke kosten- en batenanalyse bij de aanvraag?", leverancier: ["de aanvrager"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 45, bestand: "begrippen.regel", ontkend: "de aanvraag bevat geen maatschappelijke kosten-batenanalyse" },
    { id: "gemeente.heeftEenAanvraagGedaan", object: "gemeente", sleutel: "heeftEenAanvraagGedaan", naam: "de gemeente heeft een aanvraag gedaan", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft deze gemeente in de pilot een aanvraag gedaan?", leverancier: ["het CZW-bureau"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 51, bestand: "begrippen.regel", ontkend: "de gemeente heeft geen aanvraag gedaan" },
    { id: "resultaatgegevens.vermeldenDeCasus", object: "resultaatgegevens", sleutel: "vermeldenDeCasus", naam: "de resultaatgegevens vermelden de casus", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat de casus in de aangeleverde gegevens?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 55, bestand: "begrippen.regel", ontkend: "de resultaatgegevens vermelden de casus niet" },
    { id: "resultaatgegevens.vermeldenHetBeoogdeDoel", object: "resultaatgegevens", sleutel: "vermeldenHetBeoogdeDoel", naam: "de resultaatgegevens vermelden het beoogde doel", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat het beoogde doel in de aangeleverde gegevens?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 56, bestand: "begrippen.regel", ontkend: "de resultaatgegevens vermelden het beoogde doel niet" },
    { id: "resultaatgegevens.vermeldenDeInnovatieveMaatwerkoplossing", object: "resultaatgegevens", sleutel: "vermeldenDeInnovatieveMaatwerkoplossing", naam: "de resultaatgegevens vermelden de innovatieve maatwerkoplossing", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat de maatwerkoplossing in de aangeleverde gegevens?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 57, bestand: "begrippen.regel", ontkend: "de resultaatgegevens vermelden de innovatieve maatwerkoplossing niet" },
    { id: "resultaatgegevens.vermeldenHetResultaat", object: "resultaatgegevens", sleutel: "vermeldenHetResultaat", naam: "de resultaatgegevens vermelden het resultaat", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Staat het resultaat in de aangeleverde gegevens?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 58, bestand: "begrippen.regel", ontkend: "de resultaatgegevens vermelden het resultaat niet" },
    { id: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.dagVanNakoming", object: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag heeft het CZW-bureau de maatwerkoplossing genoteerd?", afgeleid: true, regel: 80, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetEvaluerenVanDePilot.dagVanNakoming", object: "plichtTotHetEvaluerenVanDePilot", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het evalueren van de pilot", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag was de evaluatie klaar?", afgeleid: true, regel: 82, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetAanleverenVanDeResultaatgegevens.dagVanNakoming", object: "plichtTotHetAanleverenVanDeResultaatgegevens", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het aanleveren van de resultaatgegevens", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag heeft de gemeente de resultaatgegevens aangeleverd?", afgeleid: true, regel: 83, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.dagVanNakoming", object: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het adviseren over het voortzetten van de werkwijze", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag heeft de werkgroep geadviseerd?", afgeleid: true, regel: 85, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "client.isEenZeeuwseClient", object: "client", sleutel: "isEenZeeuwseClient", naam: "de cliënt is een Zeeuwse cliënt", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is dit een Zeeuwse cliënt? De beleidsregel zegt niet wat dat is: ingeschreven, verblijvend of gemeld in Zeeland.", door: ["het CZW-bureau"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 9, bestand: "beoordelingen.regel", ontkend: "de cliënt is geen Zeeuwse cliënt" },
    { id: "client.heeftNogPerspectiefOpHerstel", object: "client", sleutel: "heeftNogPerspectiefOpHerstel", naam: "de cliënt heeft nog perspectief op herstel", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er voor deze cliënt nog perspectief op herstel?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 15, bestand: "beoordelingen.regel" },
    { id: "problematiek.isComplex", object: "problematiek", sleutel: "isComplex", naam: "de problematiek is complex", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de problematiek van de cliënt complex?", door: ["het CZW-bureau"], weegtMee: ["de cliënt heeft een van de kenmerken e tot en met k"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 21, bestand: "beoordelingen.regel", ontkend: "de problematiek is niet complex" },
    { id: "problematiek.isMeervoudig", object: "problematiek", sleutel: "isMeervoudig", naam: "de problematiek is meervoudig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de problematiek van de cliënt meervoudig?", door: ["het CZW-bureau"], weegtMee: ["de cliënt heeft een van de kenmerken e tot en met k"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 28, bestand: "beoordelingen.regel", ontkend: "de problematiek is niet meervoudig" },
    { id: "problematiek.isZeerUitzonderlijk", object: "problematiek", sleutel: "isZeerUitzonderlijk", naam: "de problematiek is zeer uitzonderlijk", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de problematiek van de cliënt zeer uitzonderlijk?", door: ["het CZW-bureau"], weegtMee: ["de cliënt heeft een van de kenmerken e tot en met k"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 35, bestand: "beoordelingen.regel", ontkend: "de problematiek is niet zeer uitzonderlijk" },
    { id: "client.kanTerechtBijEenGecontracteerdeMaatwerkvoorziening", object: "client", sleutel: "kanTerechtBijEenGecontracteerdeMaatwerkvoorziening", naam: "de cliënt kan terecht bij een gecontracteerde maatwerkvoorziening", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt voor passende ondersteuning terecht bij een gecontracteerde maatwerkvoorziening? Antwoord alleen nee als dat door de complexiteit of de contra-indicaties niet kan; een andere oorzaak telt niet.", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 42, bestand: "beoordelingen.regel", ontkend: "de cliënt kan niet terecht bij een gecontracteerde maatwerkvoorziening" },
    { id: "benodigdeHulp.isInHetGecontracteerdMaatwerkBeschikbaar", object: "benodigdeHulp", sleutel: "isInHetGecontracteerdMaatwerkBeschikbaar", naam: "de benodigde hulp is in het gecontracteerd maatwerk beschikbaar", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de hulp die deze cliënt nodig heeft in het gecontracteerd maatwerk te krijgen? Het moet duidelijk zijn dat dat niet zo is.", door: ["het CZW-bureau"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 48, bestand: "beoordelingen.regel", ontkend: "de benodigde hulp is niet in het gecontracteerd maatwerk beschikbaar" },
    { id: "client.heeftComplexePsychischeOfPsychosocialeProblemen", object: "client", sleutel: "heeftComplexePsychischeOfPsychosocialeProblemen", naam: "de cliënt heeft complexe psychische of psychosociale problemen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt complexe, veelal meervoudige, psychische of psychosociale problemen?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 56, bestand: "beoordelingen.regel", ontkend: "de cliënt heeft geen complexe psychische of psychosociale problemen" },
    { id: "client.isInStaatZichOpEigenKrachtTeHandhaven", object: "client", sleutel: "isInStaatZichOpEigenKrachtTeHandhaven", naam: "de cliënt is in staat zich op eigen kracht te handhaven", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zich op eigen kracht handhaven in de samenleving?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 62, bestand: "beoordelingen.regel", ontkend: "de cliënt is niet in staat zich op eigen kracht te handhaven" },
    { id: "client.kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst", object: "client", sleutel: "kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst", naam: "de cliënt kan in een reguliere voorziening voor beschermd wonen worden geplaatst", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt, gezien zijn individuele kenmerken, in een reguliere voorziening voor beschermd wonen worden geplaatst?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 68, bestand: "beoordelingen.regel", ontkend: "de cliënt kan niet in een reguliere voorziening voor beschermd wonen worden geplaatst" },
    { id: "client.kanInEenReguliereOpvangvoorzieningWordenGeplaatst", object: "client", sleutel: "kanInEenReguliereOpvangvoorzieningWordenGeplaatst", naam: "de cliënt kan in een reguliere opvangvoorziening worden geplaatst", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt, gezien zijn individuele kenmerken, in een reguliere opvangvoorziening worden geplaatst?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 74, bestand: "beoordelingen.regel", ontkend: "de cliënt kan niet in een reguliere opvangvoorziening worden geplaatst" },
    { id: "problematiek.ligtOpHetSnijvlakVanZorgEnVeiligheid", object: "problematiek", sleutel: "ligtOpHetSnijvlakVanZorgEnVeiligheid", naam: "de problematiek ligt op het snijvlak van zorg en veiligheid", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Ligt de problematiek van de cliënt op het snijvlak van zorg en veiligheid?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 80, bestand: "beoordelingen.regel", ontkend: "de problematiek ligt niet op het snijvlak van zorg en veiligheid" },
    { id: "client.heeftGevaarlijkeEnOnvoorspelbareGedragsproblematiek", object: "client", sleutel: "heeftGevaarlijkeEnOnvoorspelbareGedragsproblematiek", naam: "de cliënt heeft gevaarlijke en onvoorspelbare gedragsproblematiek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er langdurige, ernstige en onvoorspelbare gedragsproblematiek, met een concreet veiligheidsrisico voor de cliënt, zijn omgeving of zorgverleners?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 88, bestand: "beoordelingen.regel", ontkend: "de cliënt heeft geen gevaarlijke en onvoorspelbare gedragsproblematiek" },
    { id: "client.heeftEenOpDeVoorgrondStaandeMiddelenverslaving", object: "client", sleutel: "heeftEenOpDeVoorgrondStaandeMiddelenverslaving", naam: "de cliënt heeft een op de voorgrond staande middelenverslaving", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Staat bij de cliënt een middelenverslaving sterk op de voorgrond?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 94, bestand: "beoordelingen.regel", ontkend: "de cliënt heeft geen op de voorgrond staande middelenverslaving" },
    { id: "client.heeftVoldoendeWoonvaardigheden", object: "client", sleutel: "heeftVoldoendeWoonvaardigheden", naam: "de cliënt heeft voldoende woonvaardigheden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt voldoende woonvaardigheden? Nee bij geen of gebrekkige woonvaardigheden.", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 100, bestand: "beoordelingen.regel", ontkend: "de cliënt heeft niet voldoende woonvaardigheden" },
    { id: "client.isInStaatOpEigenKrachtHetLevenInTeRichten", object: "client", sleutel: "isInStaatOpEigenKrachtHetLevenInTeRichten", naam: "de cliënt is in staat op eigen kracht het leven in te richten", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt op eigen kracht zijn leven inrichten?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 106, bestand: "beoordelingen.regel", ontkend: "de cliënt is niet in staat op eigen kracht het leven in te richten" },
    { id: "client.kanInEenGroepWonenZonderDieTeOntwrichten", object: "client", sleutel: "kanInEenGroepWonenZonderDieTeOntwrichten", naam: "de cliënt kan in een groep wonen zonder die te ontwrichten", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt, gezien aandoening en gedrag, in een groep wonen zonder die te ontwrichten?", door: ["het CZW-bureau"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 112, bestand: "beoordelingen.regel", ontkend: "de cliënt kan niet in een groep wonen zonder die te ontwrichten" },
    { id: "omstandigheden.zijnBijzonder", object: "omstandigheden", sleutel: "zijnBijzonder", naam: "de omstandigheden zijn bijzonder", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn er in dit geval bijzondere omstandigheden? Ook omstandigheden waaraan bij het schrijven is gedacht, tellen mee.", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 124, bestand: "beoordelingen.regel", ontkend: "de omstandigheden zijn niet bijzonder" },
    { id: "gevolgen.zijnOnevenredig", object: "gevolgen", sleutel: "zijnOnevenredig", naam: "de gevolgen zijn onevenredig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn de gevolgen voor een belanghebbende daardoor onevenredig in verhouding tot de doelen van de beleidsregel (artikel 1)?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering" }, regel: 130, bestand: "beoordelingen.regel", ontkend: "de gevolgen zijn niet onevenredig" },
    { id: "zaak.dagWaaropDeStandWordtOpgemaakt", object: "zaak", sleutel: "dagWaaropDeStandWordtOpgemaakt", naam: "dag waarop de stand wordt opgemaakt", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt opgemaakt hoe het met de plichten staat?", afgeleid: true, regel: 80, bestand: "begrippen.regel", lidwoord: "de" },
  ],
  lezingen: [
    { id: "doelGeldtAlsVoorwaarde", naam: "het doel geldt als voorwaarde", bij: ["vlissingen-pcc/1"], vraag: "Is artikel 1 een voorwaarde voor het geld (ook waar het natura noemt, of alleen voor wie), of alleen het doel waaraan de andere artikelen worden gemeten?", gekozen: { letter: "a", omdat: "de overweging zet het budget in voor Zeeuwse cliënten met perspectief op herstel, artikel 1 herhaalt dat en noemt daarbij alleen natura, en geen ander artikel verruimt het" }, alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt past bij het doel en de leveringsvorm van de aanvraag is in natura", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.pastBijHetDoel" }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "aanvraag.leveringsvorm", type: { soort: "keuze", keuze: "leveringsvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "leveringsvorm" }, waarde: "in natura" }, type: { soort: "keuze", keuze: "leveringsvorm" } }, tekst: "de leveringsvorm van de aanvraag is in natura" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de leveringsvorm van de aanvraag is in natura of persoonsgebonden budget", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "aanvraag.leveringsvorm", type: { soort: "keuze", keuze: "leveringsvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "leveringsvorm" }, waarde: "in natura" }, type: { soort: "keuze", keuze: "leveringsvorm" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "aanvraag.leveringsvorm", type: { soort: "keuze", keuze: "leveringsvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "leveringsvorm" }, waarde: "persoonsgebonden budget" }, type: { soort: "keuze", keuze: "leveringsvorm" } } }] } }, { soort: "voorwaarde", letter: "c", tekst: "de cliënt past bij het doel", voorwaarde: { op: "beslissing", beslissing: "client.pastBijHetDoel" } }], regel: 3, bestand: "lezingen.regel" },
    { id: "problematiekIsComplexOfMeervoudigGenoeg", naam: "de problematiek is complex of meervoudig genoeg", bij: ["vlissingen-pcc/2"], vraag: "Artikel 1 en de overweging noemen complexe én meervoudige problematiek, artikel 2 complexe en/of meervoudige. Is een van beide genoeg?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de problematiek is complex of de problematiek is meervoudig", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "problematiek.isComplex" }, { op: "feit", feit: "problematiek.isMeervoudig" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de problematiek is complex en de problematiek is meervoudig", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "problematiek.isComplex" }, { op: "feit", feit: "problematiek.isMeervoudig" }] } }], regel: 13, bestand: "lezingen.regel", ontkend: "de problematiek is niet complex of meervoudig genoeg" },
    { id: "clientIsUitgeslotenVanRegulierePlaatsing", naam: "de cliënt is uitgesloten van reguliere plaatsing", bij: ["vlissingen-pcc/3/c"], vraag: "Moet plaatsing in geen van beide soorten voorzieningen kunnen, of is het genoeg dat zij in één van beide niet kan?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt kan niet in een reguliere voorziening voor beschermd wonen worden geplaatst en de cliënt kan niet in een reguliere opvangvoorziening worden geplaatst", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "client.kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst" }, tekst: "de cliënt kan niet in een reguliere voorziening voor beschermd wonen worden geplaatst" }, { op: "niet", deel: { op: "feit", feit: "client.kanInEenReguliereOpvangvoorzieningWordenGeplaatst" }, tekst: "de cliënt kan niet in een reguliere opvangvoorziening worden geplaatst" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt kan niet in een reguliere voorziening voor beschermd wonen worden geplaatst of de cliënt kan niet in een reguliere opvangvoorziening worden geplaatst", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst" }, tekst: "de cliënt kan niet in een reguliere voorziening voor beschermd wonen worden geplaatst" }, { op: "niet", deel: { op: "feit", feit: "client.kanInEenReguliereOpvangvoorzieningWordenGeplaatst" }, tekst: "de cliënt kan niet in een reguliere opvangvoorziening worden geplaatst" }] } }], regel: 20, bestand: "lezingen.regel", ontkend: "de cliënt is niet uitgesloten van reguliere plaatsing" },
    { id: "bedragNaDeRaming", naam: "bedrag na de raming", bij: ["vlissingen-pcc/5"], vraag: "Is € 90.000 per cliënt per jaar een grens aan wat een aanvraag krijgt (per kalenderjaar of per twaalf maanden), of alleen een raming, van dit budget of van de Zeeuwse werkbegroting, zonder gevolg voor één aanvraag?", alternatieven: [{ soort: "waarde", letter: "a", tekst: "het laagste van het gevraagd bedrag van de aanvraag en de ruimte in het kalenderjaar van de cliënt", waarde: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.gevraagdBedrag", type: { soort: "bedrag" } }, { op: "beslissing", beslissing: "client.ruimteInHetKalenderjaar", type: { soort: "bedrag" } }], type: { soort: "bedrag" } } }, { soort: "waarde", letter: "b", tekst: "het laagste van het gevraagd bedrag van de aanvraag en de ruimte in de twaalf maanden van de cliënt", waarde: { op: "laagste", delen: [{ op: "feit", feit: "aanvraag.gevraagdBedrag", type: { soort: "bedrag" } }, { op: "beslissing", beslissing: "client.ruimteInDeTwaalfMaanden", type: { soort: "bedrag" } }], type: { soort: "bedrag" } } }, { soort: "waarde", letter: "c", tekst: "het gevraagd bedrag van de aanvraag", waarde: { op: "feit", feit: "aanvraag.gevraagdBedrag", type: { soort: "bedrag" } } }], regel: 29, bestand: "lezingen.regel" },
    { id: "dagVanDeVolgorde", naam: "dag van de volgorde", bij: ["vlissingen-pcc/6/2"], vraag: "Telt voor de volgorde de dag waarop de aanvraag binnenkwam, of de dag waarop zij compleet was?", gekozen: { letter: "a", omdat: "het lid noemt de datum van binnenkomst, zonder te zeggen dat de aanvraag dan al compleet moet zijn" }, alternatieven: [{ soort: "waarde", letter: "a", tekst: "de dag van binnenkomst van de aanvraag", waarde: { op: "feit", feit: "aanvraag.dagVanBinnenkomst", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de dag waarop zij compleet was van de aanvraag", waarde: { op: "feit", feit: "aanvraag.dagWaaropZijCompleetWas", type: { soort: "datum" } } }], regel: 37, bestand: "lezingen.regel" },
    { id: "dagVanHetBudgetjaar", naam: "dag van het budgetjaar", bij: ["vlissingen-pcc/6/2"], vraag: "Komt een aanvraag ten laste van het jaar waarin zij binnenkwam, of van het jaar waarin de ondersteuning begint?", gekozen: { letter: "a", omdat: "het lid noemt maar één dag, die van binnenkomst, en zet de jaarbedragen daar meteen onder" }, alternatieven: [{ soort: "waarde", letter: "a", tekst: "de dag van binnenkomst van de aanvraag", waarde: { op: "feit", feit: "aanvraag.dagVanBinnenkomst", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de eerste dag van de ondersteuning van de aanvraag", waarde: { op: "feit", feit: "aanvraag.eersteDagVanDeOndersteuning", type: { soort: "datum" } } }], regel: 45, bestand: "lezingen.regel" },
    { id: "beleidsregelGoldBijBinnenkomst", naam: "de beleidsregel gold bij binnenkomst", bij: ["vlissingen-pcc/7"], vraag: "De beleidsregel is van kracht in 2025 en 2026, maar pas op 6 mei 2025 vastgesteld en zonder bepaling over inwerkingtreding. Geldt hij ook voor een aanvraag van vóór die dag?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de dag van binnenkomst van de aanvraag ligt op of na 1 januari 2025", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "aanvraag.dagVanBinnenkomst", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2025-01-01" }, type: { soort: "datum" } }, tekst: "de dag van binnenkomst van de aanvraag ligt op of na 1 januari 2025" } }, { soort: "voorwaarde", letter: "b", tekst: "de dag van binnenkomst van de aanvraag ligt op of na 6 mei 2025", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "aanvraag.dagVanBinnenkomst", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2025-05-06" }, type: { soort: "datum" } }, tekst: "de dag van binnenkomst van de aanvraag ligt op of na 6 mei 2025" } }], regel: 53, bestand: "lezingen.regel" },
  ],
  controles: [],
  beslissingen: [
    { id: "client.behoortTotDeDoelgroep", object: "client", sleutel: "behoortTotDeDoelgroep", naam: "de cliënt behoort tot de doelgroep", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/2", bepaling: "vlissingen-pcc/2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "problematiek.isZeerUitzonderlijk" }, { op: "lezing", lezing: "problematiekIsComplexOfMeervoudigGenoeg" }] }, tekst: "De cliënt behoort tot de doelgroep", regel: 28, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/2/v3", bepaling: "vlissingen-pcc/2/v3", soort: "vereiste", voorwaarde: { op: "niet", deel: { op: "feit", feit: "client.kanTerechtBijEenGecontracteerdeMaatwerkvoorziening" }, tekst: "de cliënt niet terecht kan bij een gecontracteerde maatwerkvoorziening" }, tekst: "De cliënt behoort alleen tot de doelgroep", regel: 30, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 63, bestand: "begrippen.regel", gebruikt: { feiten: ["problematiek.isZeerUitzonderlijk", "client.kanTerechtBijEenGecontracteerdeMaatwerkvoorziening", "problematiek.isComplex", "problematiek.isMeervoudig"], beslissingen: [], lezingen: ["problematiekIsComplexOfMeervoudigGenoeg"] }, ontkend: "de cliënt behoort niet tot de doelgroep" },
    { id: "client.heeftEenVanDeKenmerkenATotEnMetD", object: "client", sleutel: "heeftEenVanDeKenmerkenATotEnMetD", naam: "de cliënt heeft een van de kenmerken a tot en met d", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/3#2", bepaling: "vlissingen-pcc/3", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "en", delen: [{ op: "feit", feit: "client.heeftComplexePsychischeOfPsychosocialeProblemen" }, { op: "niet", deel: { op: "feit", feit: "client.isInStaatZichOpEigenKrachtTeHandhaven" }, tekst: "de cliënt is niet in staat zich op eigen kracht te handhaven" }], bepaling: "vlissingen-pcc/3/a", tekst: "de cliënt heeft complexe psychische of psychosociale problemen en de cliënt is niet in staat zich op eigen kracht te handhaven" }, { op: "en", delen: [{ op: "feit", feit: "client.heeftDeThuissituatieVerlaten" }, { op: "niet", deel: { op: "feit", feit: "client.isInStaatZichOpEigenKrachtTeHandhaven" }, tekst: "de cliënt is niet in staat zich op eigen kracht te handhaven" }], bepaling: "vlissingen-pcc/3/b", tekst: "de cliënt heeft de thuissituatie verlaten en de cliënt is niet in staat zich op eigen kracht te handhaven" }, { op: "lezing", lezing: "clientIsUitgeslotenVanRegulierePlaatsing", bepaling: "vlissingen-pcc/3/c", tekst: "de cliënt is uitgesloten van reguliere plaatsing" }, { op: "feit", feit: "problematiek.ligtOpHetSnijvlakVanZorgEnVeiligheid", bepaling: "vlissingen-pcc/3/d", tekst: "de problematiek ligt op het snijvlak van zorg en veiligheid" }] }, tekst: "De cliënt heeft een van de kenmerken a tot en met d", regel: 38, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 64, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftComplexePsychischeOfPsychosocialeProblemen", "client.isInStaatZichOpEigenKrachtTeHandhaven", "client.heeftDeThuissituatieVerlaten", "problematiek.ligtOpHetSnijvlakVanZorgEnVeiligheid", "client.kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst", "client.kanInEenReguliereOpvangvoorzieningWordenGeplaatst"], beslissingen: [], lezingen: ["clientIsUitgeslotenVanRegulierePlaatsing"] }, ontkend: "de cliënt heeft geen van de kenmerken a tot en met d" },
    { id: "client.heeftEenVanDeKenmerkenETotEnMetK", object: "client", sleutel: "heeftEenVanDeKenmerkenETotEnMetK", naam: "de cliënt heeft een van de kenmerken e tot en met k", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/3#3", bepaling: "vlissingen-pcc/3", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "client.heeftGevaarlijkeEnOnvoorspelbareGedragsproblematiek", bepaling: "vlissingen-pcc/3/e", tekst: "de cliënt heeft gevaarlijke en onvoorspelbare gedragsproblematiek" }, { op: "feit", feit: "client.heeftEenLichtVerstandelijkeBeperking", bepaling: "vlissingen-pcc/3/f", tekst: "de cliënt heeft een licht verstandelijke beperking" }, { op: "feit", feit: "client.heeftEenOpDeVoorgrondStaandeMiddelenverslaving", bepaling: "vlissingen-pcc/3/g", tekst: "de cliënt heeft een op de voorgrond staande middelenverslaving" }, { op: "niet", deel: { op: "feit", feit: "client.heeftVoldoendeWoonvaardigheden" }, tekst: "de cliënt heeft niet voldoende woonvaardigheden", bepaling: "vlissingen-pcc/3/h" }, { op: "niet", deel: { op: "feit", feit: "client.isInStaatOpEigenKrachtHetLevenInTeRichten" }, tekst: "de cliënt is niet in staat op eigen kracht het leven in te richten", bepaling: "vlissingen-pcc/3/i" }, { op: "niet", deel: { op: "feit", feit: "client.kanInEenGroepWonenZonderDieTeOntwrichten" }, tekst: "de cliënt kan niet in een groep wonen zonder die te ontwrichten", bepaling: "vlissingen-pcc/3/j" }, { op: "en", delen: [{ op: "feit", feit: "client.wasOnderGgzBehandeling" }, { op: "feit", feit: "client.mijdtOfWeigertVoortzettingVanDeBehandeling" }], bepaling: "vlissingen-pcc/3/k", tekst: "de cliënt was onder ggz-behandeling en mijdt of weigert voortzetting van de behandeling" }] }, tekst: "De cliënt heeft een van de kenmerken e tot en met k", regel: 45, bestand: "vlissingen.regel" }], buitenToepassing: [], vraag: "Alleen om vast te leggen: deze kenmerken zijn nodig noch genoeg.", regel: 65, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftGevaarlijkeEnOnvoorspelbareGedragsproblematiek", "client.heeftEenLichtVerstandelijkeBeperking", "client.heeftEenOpDeVoorgrondStaandeMiddelenverslaving", "client.heeftVoldoendeWoonvaardigheden", "client.isInStaatOpEigenKrachtHetLevenInTeRichten", "client.kanInEenGroepWonenZonderDieTeOntwrichten", "client.wasOnderGgzBehandeling", "client.mijdtOfWeigertVoortzettingVanDeBehandeling"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt heeft geen van de kenmerken e tot en met k" },
    { id: "client.pastBijHetDoel", object: "client", sleutel: "pastBijHetDoel", naam: "de cliënt past bij het doel", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/1", bepaling: "vlissingen-pcc/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.isEenZeeuwseClient" }, { op: "feit", feit: "client.heeftNogPerspectiefOpHerstel" }] }, tekst: "De cliënt past bij het doel", regel: 23, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 66, bestand: "begrippen.regel", gebruikt: { feiten: ["client.isEenZeeuwseClient", "client.heeftNogPerspectiefOpHerstel"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt past niet bij het doel" },
    { id: "client.ruimteInHetKalenderjaar", object: "client", sleutel: "ruimteInHetKalenderjaar", naam: "ruimte in het kalenderjaar van de cliënt", type: { soort: "bedrag" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/5", bepaling: "vlissingen-pcc/5", soort: "waarde", waarde: { op: "hoogste", delen: [{ op: "min", a: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "90000" }, type: { soort: "bedrag" } }, b: { op: "feit", feit: "client.toegekendInHetKalenderjaar", type: { soort: "bedrag" } }, type: { soort: "bedrag" } }, { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "0" }, type: { soort: "bedrag" } }], type: { soort: "bedrag" } }, tekst: "De ruimte in het kalenderjaar van de cliënt is het hoogste van € 90.000 verminderd met het toegekend in het kalenderjaar van de cliënt en € 0", regel: 66, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 67, bestand: "begrippen.regel", gebruikt: { feiten: ["client.toegekendInHetKalenderjaar"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "client.ruimteInDeTwaalfMaanden", object: "client", sleutel: "ruimteInDeTwaalfMaanden", naam: "ruimte in de twaalf maanden van de cliënt", type: { soort: "bedrag" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/5#2", bepaling: "vlissingen-pcc/5", soort: "waarde", waarde: { op: "hoogste", delen: [{ op: "min", a: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "90000" }, type: { soort: "bedrag" } }, b: { op: "feit", feit: "client.toegekendInDeTwaalfMaanden", type: { soort: "bedrag" } }, type: { soort: "bedrag" } }, { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "0" }, type: { soort: "bedrag" } }], type: { soort: "bedrag" } }, tekst: "De ruimte in de twaalf maanden van de cliënt is het hoogste van € 90.000 verminderd met het toegekend in de twaalf maanden van de cliënt en € 0", regel: 68, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 68, bestand: "begrippen.regel", gebruikt: { feiten: ["client.toegekendInDeTwaalfMaanden"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "aanvraag.isVolledig", object: "aanvraag", sleutel: "isVolledig", naam: "de aanvraag is volledig", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/6/1", bepaling: "vlissingen-pcc/6/1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "aanvraag.bevatEenBeschrijvingVanDeCasus" }, { op: "feit", feit: "aanvraag.bevatDeInnovatieveMaatwerkoplossing" }, { op: "feit", feit: "aanvraag.bevatEenOnderbouwingVanDeKosten" }, { op: "feit", feit: "aanvraag.bevatEenMaatschappelijkeKostenBatenanalyse" }] }, tekst: "De aanvraag is volledig", regel: 75, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 71, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.bevatEenBeschrijvingVanDeCasus", "aanvraag.bevatDeInnovatieveMaatwerkoplossing", "aanvraag.bevatEenOnderbouwingVanDeKosten", "aanvraag.bevatEenMaatschappelijkeKostenBatenanalyse"], beslissingen: [], lezingen: [] }, ontkend: "de aanvraag is niet volledig" },
    { id: "aanvraag.komtInAanmerkingVoorFinanciering", object: "aanvraag", sleutel: "komtInAanmerkingVoorFinanciering", naam: "de aanvraag komt in aanmerking voor financiering", type: { soort: "ja/nee" }, uitputtend: true, peildatum: { op: "feit", feit: "aanvraag.dagVanBinnenkomst", type: { soort: "datum" } }, gunstig: true, regels: [{ id: "vlissingen-pcc/1#2", bepaling: "vlissingen-pcc/1", soort: "vereiste", voorwaarde: { op: "lezing", lezing: "doelGeldtAlsVoorwaarde" }, tekst: "De aanvraag komt alleen in aanmerking voor financiering", regel: 24, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/2#2", bepaling: "vlissingen-pcc/2", soort: "grond", voorwaarde: { op: "beslissing", beslissing: "client.behoortTotDeDoelgroep" }, tekst: "De aanvraag komt in aanmerking voor financiering", regel: 32, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/3", bepaling: "vlissingen-pcc/3", soort: "vereiste", voorwaarde: { op: "beslissing", beslissing: "client.heeftEenVanDeKenmerkenATotEnMetD" }, tekst: "De aanvraag komt alleen in aanmerking voor financiering", regel: 37, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/4/v4", bepaling: "vlissingen-pcc/4/v4", soort: "vereiste", voorwaarde: { op: "niet", deel: { op: "feit", feit: "benodigdeHulp.isInHetGecontracteerdMaatwerkBeschikbaar" }, tekst: "de benodigde hulp niet in het gecontracteerd maatwerk beschikbaar is" }, tekst: "De aanvraag komt alleen in aanmerking voor financiering", regel: 59, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/7", bepaling: "vlissingen-pcc/7", soort: "vereiste", voorwaarde: { op: "lezing", lezing: "beleidsregelGoldBijBinnenkomst" }, tekst: "De aanvraag komt alleen in aanmerking voor financiering", regel: 90, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 72, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.dagVanBinnenkomst", "benodigdeHulp.isInHetGecontracteerdMaatwerkBeschikbaar", "aanvraag.leveringsvorm", "problematiek.isZeerUitzonderlijk", "client.kanTerechtBijEenGecontracteerdeMaatwerkvoorziening", "problematiek.isComplex", "problematiek.isMeervoudig", "client.heeftComplexePsychischeOfPsychosocialeProblemen", "client.isInStaatZichOpEigenKrachtTeHandhaven", "client.heeftDeThuissituatieVerlaten", "problematiek.ligtOpHetSnijvlakVanZorgEnVeiligheid", "client.kanInEenReguliereVoorzieningVoorBeschermdWonenWordenGeplaatst", "client.kanInEenReguliereOpvangvoorzieningWordenGeplaatst", "client.isEenZeeuwseClient", "client.heeftNogPerspectiefOpHerstel"], beslissingen: ["client.behoortTotDeDoelgroep", "client.heeftEenVanDeKenmerkenATotEnMetD", "client.pastBijHetDoel"], lezingen: ["doelGeldtAlsVoorwaarde", "beleidsregelGoldBijBinnenkomst", "problematiekIsComplexOfMeervoudigGenoeg", "clientIsUitgeslotenVanRegulierePlaatsing"] }, ontkend: "de aanvraag komt niet in aanmerking voor financiering" },
    { id: "aanvraag.teFinancierenBedrag", object: "aanvraag", sleutel: "teFinancierenBedrag", naam: "te financieren bedrag van de aanvraag", type: { soort: "bedrag" }, uitputtend: true, richting: "hoger", regels: [{ id: "vlissingen-pcc/5/v3", bepaling: "vlissingen-pcc/5/v3", soort: "waarde", waarde: { op: "lezing", lezing: "bedragNaDeRaming", type: { soort: "bedrag" } }, tekst: "Het te financieren bedrag van de aanvraag is het bedrag na de raming", regel: 65, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 73, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.gevraagdBedrag", "client.toegekendInHetKalenderjaar", "client.toegekendInDeTwaalfMaanden"], beslissingen: ["client.ruimteInHetKalenderjaar", "client.ruimteInDeTwaalfMaanden"], lezingen: ["bedragNaDeRaming"] }, lidwoord: "het" },
    { id: "aanvraag.beschikbaarBudget", object: "aanvraag", sleutel: "beschikbaarBudget", naam: "beschikbaar budget van de aanvraag", type: { soort: "bedrag" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/6/2/al2", bepaling: "vlissingen-pcc/6/2/al2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "lezing", lezing: "dagVanHetBudgetjaar", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2025-01-01" }, type: { soort: "datum" } } }, { op: "vergelijk", cmp: "<=", a: { op: "lezing", lezing: "dagVanHetBudgetjaar", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2025-12-31" }, type: { soort: "datum" } } }] }, waarde: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "1212000" }, type: { soort: "bedrag" } }, tekst: "Het beschikbaar budget van de aanvraag is € 1.212.000", regel: 81, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/6/2/al3", bepaling: "vlissingen-pcc/6/2/al3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: ">=", a: { op: "lezing", lezing: "dagVanHetBudgetjaar", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-01-01" }, type: { soort: "datum" } } }, { op: "vergelijk", cmp: "<=", a: { op: "lezing", lezing: "dagVanHetBudgetjaar", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2026-12-31" }, type: { soort: "datum" } } }] }, waarde: { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "1165000" }, type: { soort: "bedrag" } }, tekst: "Het beschikbaar budget van de aanvraag is € 1.165.000", regel: 83, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 74, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.dagVanBinnenkomst", "aanvraag.eersteDagVanDeOndersteuning"], beslissingen: [], lezingen: ["dagVanHetBudgetjaar"] }, lidwoord: "het" },
    { id: "resultaatgegevens.zijnCompleet", object: "resultaatgegevens", sleutel: "zijnCompleet", naam: "de resultaatgegevens zijn compleet", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/7/al2/v2#2", bepaling: "vlissingen-pcc/7/al2/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "resultaatgegevens.vermeldenDeCasus" }, { op: "feit", feit: "resultaatgegevens.vermeldenHetBeoogdeDoel" }, { op: "feit", feit: "resultaatgegevens.vermeldenDeInnovatieveMaatwerkoplossing" }, { op: "feit", feit: "resultaatgegevens.vermeldenHetResultaat" }] }, tekst: "De resultaatgegevens zijn compleet", regel: 94, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 77, bestand: "begrippen.regel", gebruikt: { feiten: ["resultaatgegevens.vermeldenDeCasus", "resultaatgegevens.vermeldenHetBeoogdeDoel", "resultaatgegevens.vermeldenDeInnovatieveMaatwerkoplossing", "resultaatgegevens.vermeldenHetResultaat"], beslissingen: [], lezingen: [] }, ontkend: "de resultaatgegevens zijn niet compleet" },
    { id: "czwBureau.isVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen", object: "czwBureau", sleutel: "isVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen", naam: "het CZW-bureau is verplicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het CZW-bureau" }, regels: [{ id: "vlissingen-pcc/6/3", bepaling: "vlissingen-pcc/6/3", soort: "grond", tekst: "Het CZW-bureau is verplicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen", regel: 87, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 80, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, ontkend: "het CZW-bureau is niet verplicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen" },
    { id: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.begin", object: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen", sleutel: "begin", naam: "begin van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 80, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.laatsteDag", object: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 80, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.toestand", object: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen", sleutel: "toestand", naam: "toestand van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/6/3#plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.toestand", bepaling: "vlissingen-pcc/6/3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "czwBureau.isVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen" }, tekst: "de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen: niet ontstaan", regel: 87, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/6/3#plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.toestand#2", bepaling: "vlissingen-pcc/6/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "czwBureau.isVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen: nagekomen", regel: 87, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/6/3#plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.toestand#3", bepaling: "vlissingen-pcc/6/3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "czwBureau.isVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen: niet vast te stellen", regel: 87, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 80, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt"], beslissingen: ["czwBureau.isVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen"], lezingen: [] }, lidwoord: "de" },
    { id: "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetEvaluerenVanDePilot", object: "werkgroepStrategieEnOntwikkeling", sleutel: "isVerplichtTotHetEvaluerenVanDePilot", naam: "de werkgroep Strategie en Ontwikkeling is verplicht tot het evalueren van de pilot", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de werkgroep Strategie en Ontwikkeling" }, regels: [{ id: "vlissingen-pcc/7/al2", bepaling: "vlissingen-pcc/7/al2", soort: "grond", tekst: "De werkgroep Strategie en Ontwikkeling is verplicht tot het evalueren van de pilot", regel: 91, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 82, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, ontkend: "de werkgroep Strategie en Ontwikkeling is niet verplicht tot het evalueren van de pilot" },
    { id: "plichtTotHetEvaluerenVanDePilot.begin", object: "plichtTotHetEvaluerenVanDePilot", sleutel: "begin", naam: "begin van de plicht tot het evalueren van de pilot", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 82, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetEvaluerenVanDePilot.laatsteDag", object: "plichtTotHetEvaluerenVanDePilot", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het evalueren van de pilot", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 82, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetEvaluerenVanDePilot.toestand", object: "plichtTotHetEvaluerenVanDePilot", sleutel: "toestand", naam: "toestand van de plicht tot het evalueren van de pilot", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/7/al2#plichtTotHetEvaluerenVanDePilot.toestand", bepaling: "vlissingen-pcc/7/al2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetEvaluerenVanDePilot" }, tekst: "de plicht tot het evalueren van de pilot is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de pilot: niet ontstaan", regel: 91, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/7/al2#plichtTotHetEvaluerenVanDePilot.toestand#2", bepaling: "vlissingen-pcc/7/al2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetEvaluerenVanDePilot" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDePilot.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de pilot: nagekomen", regel: 91, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/7/al2#plichtTotHetEvaluerenVanDePilot.toestand#3", bepaling: "vlissingen-pcc/7/al2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetEvaluerenVanDePilot" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDePilot.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de pilot: niet vast te stellen", regel: 91, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 82, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetEvaluerenVanDePilot.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt"], beslissingen: ["werkgroepStrategieEnOntwikkeling.isVerplichtTotHetEvaluerenVanDePilot"], lezingen: [] }, lidwoord: "de" },
    { id: "gemeente.isVerplichtTotHetAanleverenVanDeResultaatgegevens", object: "gemeente", sleutel: "isVerplichtTotHetAanleverenVanDeResultaatgegevens", naam: "de gemeente is verplicht tot het aanleveren van de resultaatgegevens", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de gemeente", jegens: "de werkgroep Strategie en Ontwikkeling" }, regels: [{ id: "vlissingen-pcc/7/al2/v2", bepaling: "vlissingen-pcc/7/al2/v2", soort: "grond", voorwaarde: { op: "feit", feit: "gemeente.heeftEenAanvraagGedaan" }, tekst: "De gemeente is verplicht tot het aanleveren van de resultaatgegevens", regel: 92, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 83, bestand: "begrippen.regel", gebruikt: { feiten: ["gemeente.heeftEenAanvraagGedaan"], beslissingen: [], lezingen: [] }, ontkend: "de gemeente is niet verplicht tot het aanleveren van de resultaatgegevens" },
    { id: "plichtTotHetAanleverenVanDeResultaatgegevens.begin", object: "plichtTotHetAanleverenVanDeResultaatgegevens", sleutel: "begin", naam: "begin van de plicht tot het aanleveren van de resultaatgegevens", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 83, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetAanleverenVanDeResultaatgegevens.laatsteDag", object: "plichtTotHetAanleverenVanDeResultaatgegevens", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het aanleveren van de resultaatgegevens", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 83, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetAanleverenVanDeResultaatgegevens.toestand", object: "plichtTotHetAanleverenVanDeResultaatgegevens", sleutel: "toestand", naam: "toestand van de plicht tot het aanleveren van de resultaatgegevens", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/7/al2/v2#plichtTotHetAanleverenVanDeResultaatgegevens.toestand", bepaling: "vlissingen-pcc/7/al2/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetAanleverenVanDeResultaatgegevens" }, tekst: "de plicht tot het aanleveren van de resultaatgegevens is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het aanleveren van de resultaatgegevens: niet ontstaan", regel: 92, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/7/al2/v2#plichtTotHetAanleverenVanDeResultaatgegevens.toestand#2", bepaling: "vlissingen-pcc/7/al2/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "gemeente.isVerplichtTotHetAanleverenVanDeResultaatgegevens" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetAanleverenVanDeResultaatgegevens.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het aanleveren van de resultaatgegevens: nagekomen", regel: 92, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/7/al2/v2#plichtTotHetAanleverenVanDeResultaatgegevens.toestand#3", bepaling: "vlissingen-pcc/7/al2/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "gemeente.isVerplichtTotHetAanleverenVanDeResultaatgegevens" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetAanleverenVanDeResultaatgegevens.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het aanleveren van de resultaatgegevens: niet vast te stellen", regel: 92, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 83, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetAanleverenVanDeResultaatgegevens.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "gemeente.heeftEenAanvraagGedaan"], beslissingen: ["gemeente.isVerplichtTotHetAanleverenVanDeResultaatgegevens"], lezingen: [] }, lidwoord: "de" },
    { id: "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze", object: "werkgroepStrategieEnOntwikkeling", sleutel: "isVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze", naam: "de werkgroep Strategie en Ontwikkeling is verplicht tot het adviseren over het voortzetten van de werkwijze", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de werkgroep Strategie en Ontwikkeling" }, regels: [{ id: "vlissingen-pcc/7/al2/v3", bepaling: "vlissingen-pcc/7/al2/v3", soort: "grond", tekst: "De werkgroep Strategie en Ontwikkeling is verplicht tot het adviseren over het voortzetten van de werkwijze", regel: 97, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 85, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, ontkend: "de werkgroep Strategie en Ontwikkeling is niet verplicht tot het adviseren over het voortzetten van de werkwijze" },
    { id: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.begin", object: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze", sleutel: "begin", naam: "begin van de plicht tot het adviseren over het voortzetten van de werkwijze", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 85, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.laatsteDag", object: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het adviseren over het voortzetten van de werkwijze", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 85, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.toestand", object: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze", sleutel: "toestand", naam: "toestand van de plicht tot het adviseren over het voortzetten van de werkwijze", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "vlissingen-pcc/7/al2/v3#plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.toestand", bepaling: "vlissingen-pcc/7/al2/v3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze" }, tekst: "de plicht tot het adviseren over het voortzetten van de werkwijze is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het adviseren over het voortzetten van de werkwijze: niet ontstaan", regel: 97, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/7/al2/v3#plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.toestand#2", bepaling: "vlissingen-pcc/7/al2/v3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het adviseren over het voortzetten van de werkwijze: nagekomen", regel: 97, bestand: "vlissingen.regel" }, { id: "vlissingen-pcc/7/al2/v3#plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.toestand#3", bepaling: "vlissingen-pcc/7/al2/v3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het adviseren over het voortzetten van de werkwijze: niet vast te stellen", regel: 97, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 85, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt"], beslissingen: ["werkgroepStrategieEnOntwikkeling.isVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze"], lezingen: [] }, lidwoord: "de" },
    { id: "afwijken.opGrondVan[awb/4:84]", object: "afwijken", sleutel: "opGrondVan[awb/4:84]", naam: "verplicht tot afwijken op grond van artikel 4:84 van de Algemene wet bestuursrecht", type: { soort: "ja/nee" }, uitputtend: true, door: "het college", regels: [{ id: "vlissingen-pcc/awb/4:84[awb/4:84]", bepaling: "vlissingen-pcc/awb/4:84", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "omstandigheden.zijnBijzonder", bepaling: "vlissingen-pcc/awb/4:84/a", tekst: "de omstandigheden zijn bijzonder" }, { op: "feit", feit: "gevolgen.zijnOnevenredig", bepaling: "vlissingen-pcc/awb/4:84/b", tekst: "de gevolgen zijn onevenredig" }] }, tekst: "Het college wijkt af van deze beleidsregel", regel: 111, bestand: "vlissingen.regel" }], buitenToepassing: [], regel: 111, bestand: "vlissingen.regel", gebruikt: { feiten: ["omstandigheden.zijnBijzonder", "gevolgen.zijnOnevenredig"], beslissingen: [], lezingen: [] } },
  ],
  afwijkgronden: [
    { aard: "plicht", beslissing: "afwijken.opGrondVan[awb/4:84]", bepaling: "vlissingen-pcc/awb/4:84", tekst: "Het college wijkt af van deze beleidsregel", door: "het college", van: ["vlissingen-pcc"], regel: 111, bestand: "vlissingen.regel" },
  ],
  verdelingen: [
    { id: "budgetVanDePilot", naam: "budget van de pilot", bij: ["vlissingen-pcc/6/2"], komtInAanmerking: { op: "en", delen: [{ op: "beslissing", beslissing: "aanvraag.komtInAanmerkingVoorFinanciering" }, { op: "beslissing", beslissing: "aanvraag.isVolledig" }] }, volgorde: { op: "lezing", lezing: "dagVanDeVolgorde", type: { soort: "datum" } }, beslag: { op: "beslissing", beslissing: "aanvraag.teFinancierenBedrag", type: { soort: "bedrag" } }, jaarVan: { op: "lezing", lezing: "dagVanHetBudgetjaar", type: { soort: "datum" } }, plafonds: [], plafond: { op: "beslissing", beslissing: "aanvraag.beschikbaarBudget", type: { soort: "bedrag" } }, type: { soort: "bedrag" }, regel: 100, bestand: "vlissingen.regel" },
  ],
  verwerkingen: [
    { id: "vlissingen-pcc/verwerking/beoordelenVanAanvragenOmFinanciering", naam: "beoordelen van aanvragen om financiering", doel: "Beoordelen of de oplossing voor een cliënt uit de post wordt betaald, en voor welk bedrag.", grondslag: ["artikel 6, eerste lid, onderdeel e, van de AVG", "artikel 5.1.1, eerste lid, van de Wmo 2015"], bijzonder: ["artikel 9, tweede lid, onderdeel h, van de AVG", "artikel 5.1.1, eerste lid, van de Wmo 2015"], door: ["het college"], regel: 11, bestand: "begrippen.regel" },
  ],
};

/** de cliënt behoort tot de doelgroep */
const clientBehoortTotDeDoelgroep = maakEvaluator<Zaak, boolean>(model, "client.behoortTotDeDoelgroep", kern_clientBehoortTotDeDoelgroep, isGeldig);

/** de cliënt heeft een van de kenmerken a tot en met d */
const clientHeeftEenVanDeKenmerkenATotEnMetD = maakEvaluator<Zaak, boolean>(model, "client.heeftEenVanDeKenmerkenATotEnMetD", kern_clientHeeftEenVanDeKenmerkenATotEnMetD, isGeldig);

/** de cliënt heeft een van de kenmerken e tot en met k · Alleen om vast te leggen: deze kenmerken zijn nodig noch genoeg. */
const clientHeeftEenVanDeKenmerkenETotEnMetK = maakEvaluator<Zaak, boolean>(model, "client.heeftEenVanDeKenmerkenETotEnMetK", kern_clientHeeftEenVanDeKenmerkenETotEnMetK, isGeldig);

/** de cliënt past bij het doel */
const clientPastBijHetDoel = maakEvaluator<Zaak, boolean>(model, "client.pastBijHetDoel", kern_clientPastBijHetDoel, isGeldig);

/** ruimte in het kalenderjaar van de cliënt */
const clientRuimteInHetKalenderjaar = maakEvaluator<Zaak, string>(model, "client.ruimteInHetKalenderjaar", kern_clientRuimteInHetKalenderjaar, isGeldig);

/** ruimte in de twaalf maanden van de cliënt */
const clientRuimteInDeTwaalfMaanden = maakEvaluator<Zaak, string>(model, "client.ruimteInDeTwaalfMaanden", kern_clientRuimteInDeTwaalfMaanden, isGeldig);

/** de aanvraag is volledig */
const aanvraagIsVolledig = maakEvaluator<Zaak, boolean>(model, "aanvraag.isVolledig", kern_aanvraagIsVolledig, isGeldig);

/** de aanvraag komt in aanmerking voor financiering */
const aanvraagKomtInAanmerkingVoorFinanciering = maakEvaluator<Zaak, boolean>(model, "aanvraag.komtInAanmerkingVoorFinanciering", kern_aanvraagKomtInAanmerkingVoorFinanciering, isGeldig);

/** te financieren bedrag van de aanvraag */
const aanvraagTeFinancierenBedrag = maakEvaluator<Zaak, string>(model, "aanvraag.teFinancierenBedrag", kern_aanvraagTeFinancierenBedrag, isGeldig);

/** beschikbaar budget van de aanvraag */
const aanvraagBeschikbaarBudget = maakEvaluator<Zaak, string>(model, "aanvraag.beschikbaarBudget", kern_aanvraagBeschikbaarBudget, isGeldig);

/** de resultaatgegevens zijn compleet */
const resultaatgegevensZijnCompleet = maakEvaluator<Zaak, boolean>(model, "resultaatgegevens.zijnCompleet", kern_resultaatgegevensZijnCompleet, isGeldig);

/** het CZW-bureau is verplicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen */
const czwBureauIsVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen = maakEvaluator<Zaak, boolean>(model, "czwBureau.isVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen", kern_czwBureauIsVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen, isGeldig);

/** begin van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen */
const plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.begin", kern_plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenBegin, isGeldig);

/** laatste dag van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen */
const plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.laatsteDag", kern_plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenLaatsteDag, isGeldig);

/** toestand van de plicht tot het noteren van de aangevraagde en goedgekeurde maatwerkoplossingen */
const plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.toestand", kern_plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenToestand, isGeldig);

/** begin van de plicht tot het evalueren van de pilot */
const plichtTotHetEvaluerenVanDePilotBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetEvaluerenVanDePilot.begin", kern_plichtTotHetEvaluerenVanDePilotBegin, isGeldig);

/** laatste dag van de plicht tot het evalueren van de pilot */
const plichtTotHetEvaluerenVanDePilotLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetEvaluerenVanDePilot.laatsteDag", kern_plichtTotHetEvaluerenVanDePilotLaatsteDag, isGeldig);

/** toestand van de plicht tot het evalueren van de pilot */
const plichtTotHetEvaluerenVanDePilotToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetEvaluerenVanDePilot.toestand", kern_plichtTotHetEvaluerenVanDePilotToestand, isGeldig);

/** de werkgroep Strategie en Ontwikkeling is verplicht tot het evalueren van de pilot */
const werkgroepStrategieEnOntwikkelingIsVerplichtTotHetEvaluerenVanDePilot = maakEvaluator<Zaak, boolean>(model, "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetEvaluerenVanDePilot", kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetEvaluerenVanDePilot, isGeldig);

/** de gemeente is verplicht tot het aanleveren van de resultaatgegevens */
const gemeenteIsVerplichtTotHetAanleverenVanDeResultaatgegevens = maakEvaluator<Zaak, boolean>(model, "gemeente.isVerplichtTotHetAanleverenVanDeResultaatgegevens", kern_gemeenteIsVerplichtTotHetAanleverenVanDeResultaatgegevens, isGeldig);

/** begin van de plicht tot het aanleveren van de resultaatgegevens */
const plichtTotHetAanleverenVanDeResultaatgegevensBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetAanleverenVanDeResultaatgegevens.begin", kern_plichtTotHetAanleverenVanDeResultaatgegevensBegin, isGeldig);

/** laatste dag van de plicht tot het aanleveren van de resultaatgegevens */
const plichtTotHetAanleverenVanDeResultaatgegevensLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetAanleverenVanDeResultaatgegevens.laatsteDag", kern_plichtTotHetAanleverenVanDeResultaatgegevensLaatsteDag, isGeldig);

/** toestand van de plicht tot het aanleveren van de resultaatgegevens */
const plichtTotHetAanleverenVanDeResultaatgegevensToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetAanleverenVanDeResultaatgegevens.toestand", kern_plichtTotHetAanleverenVanDeResultaatgegevensToestand, isGeldig);

/** begin van de plicht tot het adviseren over het voortzetten van de werkwijze */
const plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.begin", kern_plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeBegin, isGeldig);

/** laatste dag van de plicht tot het adviseren over het voortzetten van de werkwijze */
const plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.laatsteDag", kern_plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeLaatsteDag, isGeldig);

/** toestand van de plicht tot het adviseren over het voortzetten van de werkwijze */
const plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.toestand", kern_plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeToestand, isGeldig);

/** de werkgroep Strategie en Ontwikkeling is verplicht tot het adviseren over het voortzetten van de werkwijze */
const werkgroepStrategieEnOntwikkelingIsVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze = maakEvaluator<Zaak, boolean>(model, "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze", kern_werkgroepStrategieEnOntwikkelingIsVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze, isGeldig);

/** verplicht tot afwijken op grond van artikel 4:84 van de Algemene wet bestuursrecht */
const afwijkenOpGrondVan_awb_4_84_ = maakEvaluator<Zaak, boolean>(model, "afwijken.opGrondVan[awb/4:84]", kern_afwijkenOpGrondVan_awb_4_84_, isGeldig);

/** Verdeelt budget van de pilot over een momentopname van zaken. */
const verdeelBudgetVanDePilot = (zaken: readonly Verdeelzaak<Zaak>[], opties?: Opties): Verdeeluitslag =>
  verdeel(model, "budgetVanDePilot", zaken, opties);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "client.behoortTotDeDoelgroep": clientBehoortTotDeDoelgroep,
  "client.heeftEenVanDeKenmerkenATotEnMetD": clientHeeftEenVanDeKenmerkenATotEnMetD,
  "client.heeftEenVanDeKenmerkenETotEnMetK": clientHeeftEenVanDeKenmerkenETotEnMetK,
  "client.pastBijHetDoel": clientPastBijHetDoel,
  "client.ruimteInHetKalenderjaar": clientRuimteInHetKalenderjaar,
  "client.ruimteInDeTwaalfMaanden": clientRuimteInDeTwaalfMaanden,
  "aanvraag.isVolledig": aanvraagIsVolledig,
  "aanvraag.komtInAanmerkingVoorFinanciering": aanvraagKomtInAanmerkingVoorFinanciering,
  "aanvraag.teFinancierenBedrag": aanvraagTeFinancierenBedrag,
  "aanvraag.beschikbaarBudget": aanvraagBeschikbaarBudget,
  "resultaatgegevens.zijnCompleet": resultaatgegevensZijnCompleet,
  "czwBureau.isVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen": czwBureauIsVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen,
  "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.begin": plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenBegin,
  "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.laatsteDag": plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenLaatsteDag,
  "plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen.toestand": plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenToestand,
  "plichtTotHetEvaluerenVanDePilot.begin": plichtTotHetEvaluerenVanDePilotBegin,
  "plichtTotHetEvaluerenVanDePilot.laatsteDag": plichtTotHetEvaluerenVanDePilotLaatsteDag,
  "plichtTotHetEvaluerenVanDePilot.toestand": plichtTotHetEvaluerenVanDePilotToestand,
  "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetEvaluerenVanDePilot": werkgroepStrategieEnOntwikkelingIsVerplichtTotHetEvaluerenVanDePilot,
  "gemeente.isVerplichtTotHetAanleverenVanDeResultaatgegevens": gemeenteIsVerplichtTotHetAanleverenVanDeResultaatgegevens,
  "plichtTotHetAanleverenVanDeResultaatgegevens.begin": plichtTotHetAanleverenVanDeResultaatgegevensBegin,
  "plichtTotHetAanleverenVanDeResultaatgegevens.laatsteDag": plichtTotHetAanleverenVanDeResultaatgegevensLaatsteDag,
  "plichtTotHetAanleverenVanDeResultaatgegevens.toestand": plichtTotHetAanleverenVanDeResultaatgegevensToestand,
  "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.begin": plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeBegin,
  "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.laatsteDag": plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeLaatsteDag,
  "plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze.toestand": plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeToestand,
  "werkgroepStrategieEnOntwikkeling.isVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze": werkgroepStrategieEnOntwikkelingIsVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze,
  "afwijken.opGrondVan[awb/4:84]": afwijkenOpGrondVan_awb_4_84_,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  clientBehoortTotDeDoelgroep,
  clientHeeftEenVanDeKenmerkenATotEnMetD,
  clientHeeftEenVanDeKenmerkenETotEnMetK,
  clientPastBijHetDoel,
  clientRuimteInHetKalenderjaar,
  clientRuimteInDeTwaalfMaanden,
  aanvraagIsVolledig,
  aanvraagKomtInAanmerkingVoorFinanciering,
  aanvraagTeFinancierenBedrag,
  aanvraagBeschikbaarBudget,
  resultaatgegevensZijnCompleet,
  czwBureauIsVerplichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingen,
  plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenBegin,
  plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenLaatsteDag,
  plichtTotHetNoterenVanDeAangevraagdeEnGoedgekeurdeMaatwerkoplossingenToestand,
  plichtTotHetEvaluerenVanDePilotBegin,
  plichtTotHetEvaluerenVanDePilotLaatsteDag,
  plichtTotHetEvaluerenVanDePilotToestand,
  werkgroepStrategieEnOntwikkelingIsVerplichtTotHetEvaluerenVanDePilot,
  gemeenteIsVerplichtTotHetAanleverenVanDeResultaatgegevens,
  plichtTotHetAanleverenVanDeResultaatgegevensBegin,
  plichtTotHetAanleverenVanDeResultaatgegevensLaatsteDag,
  plichtTotHetAanleverenVanDeResultaatgegevensToestand,
  plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeBegin,
  plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeLaatsteDag,
  plichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijzeToestand,
  werkgroepStrategieEnOntwikkelingIsVerplichtTotHetAdviserenOverHetVoortzettenVanDeWerkwijze,
  afwijkenOpGrondVan_awb_4_84_,
  verdeelBudgetVanDePilot,
};
