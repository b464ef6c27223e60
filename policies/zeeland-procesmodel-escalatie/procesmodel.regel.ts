// Gegenereerd door regel uit procesmodel.regel, begrippen.regel, beoordelingen.regel, lezingen.regel, proefvoorbeelden.regel, voorbeelden-fasen.regel. Niet met de hand wijzigen.
// Schets opschalingsmodel voor passende zorg (MEE NL, 2016)
// Zonder rechtskracht: geen uitkomst hiervan is een norm.
/* eslint-disable */
import { eensgezind, en, isJaNee, jaOfNee, kies, kwantorOver, lijstVan, maakEvaluator, maakRegeling, niet, of, oordeelVan, snelleControle, waardeVanOordeel } from 'regel/runtime';
import type { Elementenlijst, Oordeel, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "de direct betrokkenen"
  | "de onafhankelijke professional";

/** fase */
export type Fase =
  | "voorkomen"
  | "regulier proces"
  | "inhoudelijk casusoverleg"
  | "doorbraak"
  | "overleg met vertegenwoordigers"
  | "passende zorg bereikt";

export interface CasusGegevens {
  /** de casus heeft de eerste fase doorlopen · Hebben de direct betrokkenen zelf geprobeerd om vraag en aanbod bij elkaar te brengen? · volgens de direct betrokkenen of de onafhankelijke professional · persoonsgegeven */
  readonly heeftDeEersteFaseDoorlopen?: boolean;
  /** de casus heeft de tweede fase doorlopen · Is er in het reguliere proces overlegd tussen de cliënt, zijn netwerk, de cliëntondersteuner en de zorgaanbieders? · volgens de direct betrokkenen of de onafhankelijke professional · persoonsgegeven */
  readonly heeftDeTweedeFaseDoorlopen?: boolean;
  /** de casus heeft de derde fase doorlopen · Is de casus besproken in een inhoudelijk casusoverleg? · volgens de direct betrokkenen of de onafhankelijke professional · persoonsgegeven */
  readonly heeftDeDerdeFaseDoorlopen?: boolean;
  /** de casus is besproken in een doorbraakoverleg · Is er een specifiek overleg van fase 4 over deze casus geweest? · volgens de direct betrokkenen of de onafhankelijke professional · persoonsgegeven */
  readonly isBesprokenInEenDoorbraakoverleg?: boolean;
  /** betrokken organisaties van de casus · Welke organisaties zijn bij de casus betrokken? · volgens de direct betrokkenen of de onafhankelijke professional · persoonsgegeven */
  readonly betrokkenOrganisaties?: Elementenlijst<OrganisatieGegevens>;
  /** de casus heeft passende zorg · Is er passende zorg gevonden voor de cliënt? · gezondheidsgegeven */
  readonly heeftPassendeZorg?: Oordeel<boolean>;
  /** de casus is herkend als potentieel complex · Is de problematiek van de cliënt complex, of kan zij dat worden? · gezondheidsgegeven */
  readonly isHerkendAlsPotentieelComplex?: Oordeel<boolean>;
  /** de casus vergt meer expertise en samenwerkingsafspraken · Zijn meer expertise en samenwerkingsafspraken nodig, tussen zorgaanbieders en misschien ook financiers? · gezondheidsgegeven */
  readonly vergtMeerExpertiseEnSamenwerkingsafspraken?: Oordeel<boolean>;
  /** de casus vergt meer creativiteit · Is meer creativiteit nodig in de zorg en ondersteuning die geboden wordt? · gezondheidsgegeven */
  readonly vergtMeerCreativiteit?: Oordeel<boolean>;
  /** de casus vergt specifieke afspraken tussen zorgaanbieders en financiers · Zijn specifieke afspraken tussen zorgaanbieders en financiers nodig? · persoonsgegeven */
  readonly vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers?: Oordeel<boolean>;
  /** de casus kent overeenstemming · Kunnen de betrokkenen het onderling eens worden? · persoonsgegeven */
  readonly kentOvereenstemming?: Oordeel<boolean>;
  /** de casus is lokaal of regionaal opgelost · Zijn de partijen er lokaal of regionaal uitgekomen? · persoonsgegeven */
  readonly isLokaalOfRegionaalOpgelost?: Oordeel<boolean>;
}

export interface OrganisatieGegevens {
  /** een organisatie heeft een eindverantwoordelijke aan tafel · Zit van deze organisatie een bestuurder, of een manager met mandaat, aan tafel? · volgens de onafhankelijke professional · geen persoonsgegeven */
  readonly heeftEenEindverantwoordelijkeAanTafel?: boolean;
}

export interface CasusoverlegGegevens {
  /** het casusoverleg is aan een lokale of regionale overlegtafel · Wordt de casus besproken aan een lokale of regionale overlegtafel, of in een bestaand expertisenetwerk? · volgens de onafhankelijke professional · persoonsgegeven */
  readonly isAanEenLokaleOfRegionaleOverlegtafel?: boolean;
  /** het casusoverleg wordt ondersteund en gecoördineerd door een professional · Is er een professional die het overleg ondersteunt en coördineert? · volgens de onafhankelijke professional · persoonsgegeven */
  readonly wordtOndersteundEnGecoordineerdDoorEenProfessional?: boolean;
  /** het casusoverleg heeft afspraken over de bekostiging · Hebben de financiers afspraken gemaakt over de bekostiging? · volgens de onafhankelijke professional · persoonsgegeven */
  readonly heeftAfsprakenOverDeBekostiging?: boolean;
  /** het casusoverleg staat in het teken van de inhoud · Gaat het overleg vooral over de zorg en ondersteuning die nodig is, en over wat elke zorgaanbieder daaraan bijdraagt? · persoonsgegeven */
  readonly staatInHetTekenVanDeInhoud?: Oordeel<boolean>;
  /** het casusoverleg vergt afspraken over de bekostiging · Zijn afspraken over de bekostiging van het voorgestelde arrangement nodig? · persoonsgegeven */
  readonly vergtAfsprakenOverDeBekostiging?: Oordeel<boolean>;
}

export interface ZaakGegevens {
  /** professional is onafhankelijk · Is de professional die het overleg ondersteunt en coördineert onafhankelijk? · geen persoonsgegeven */
  readonly professionalIsOnafhankelijk?: Oordeel<boolean>;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly casus?: CasusGegevens;
  readonly casusoverleg?: CasusoverlegGegevens;
  readonly zaak?: ZaakGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
  /** Een andere lezing dan de auteur koos. */
  readonly lezingen?: {
    readonly momentVoorHetReguliereProcesIsEr?: "a" | "b";
    readonly momentVoorEenCasusoverlegIsEr?: "a" | "b";
    readonly momentVoorEenDoorbraakoverlegIsEr?: "a" | "b" | "c";
  };
}

/** Tijdens het rekenen: met het element van een lijst dat aan de beurt is. */
interface ZaakMetElement extends Zaak {
  readonly organisatie?: OrganisatieGegevens;
}

const bronnen: readonly string[] = ["de direct betrokkenen", "de onafhankelijke professional"];
const bronnen_2: readonly string[] = ["de onafhankelijke professional"];

/** Lezing het moment voor het reguliere proces is er — nog niet gekozen: alle alternatieven tellen */
function lezing_momentVoorHetReguliereProcesIsEr(z: ZaakMetElement): Waarheid {
  return eensgezind(jaOfNee(waardeVanOordeel(z.casus?.isHerkendAlsPotentieelComplex)), en(jaOfNee(waardeVanOordeel(z.casus?.isHerkendAlsPotentieelComplex)), z.casus?.heeftDeEersteFaseDoorlopen));
}

/** Lezing het moment voor een casusoverleg is er — nog niet gekozen: alle alternatieven tellen */
function lezing_momentVoorEenCasusoverlegIsEr(z: ZaakMetElement): Waarheid {
  return eensgezind(jaOfNee(waardeVanOordeel(z.casus?.vergtMeerExpertiseEnSamenwerkingsafspraken)), en(jaOfNee(waardeVanOordeel(z.casus?.vergtMeerExpertiseEnSamenwerkingsafspraken)), z.casus?.heeftDeTweedeFaseDoorlopen));
}

/** Lezing het moment voor een doorbraakoverleg is er — gekozen: a, de casus heeft de eerdere fasen doorlopen */
function lezing_momentVoorEenDoorbraakoverlegIsEr(z: ZaakMetElement): Waarheid {
  return kern_casusHeeftDeEerdereFasenDoorlopen(z);
}

/** bijlage 3, tabelrij 1: huidige fase van de casus is passende zorg bereikt (procesmodel.regel:21) */
function artikelbijlage_3_r1(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg));
}

/** bijlage 3, tabelrij 2: huidige fase van de casus is overleg met vertegenwoordigers (procesmodel.regel:22) */
function artikelbijlage_3_r2(z: ZaakMetElement): Waarheid {
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg)));
  if (deel1 === false) return false;
  const deel2 = kern_casusIsToeAanEenOverlegMetVertegenwoordigers(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** bijlage 3, tabelrij 3: huidige fase van de casus is doorbraak (procesmodel.regel:23) */
function artikelbijlage_3_r3(z: ZaakMetElement): Waarheid {
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg)));
  if (deel1 === false) return false;
  const deel2 = niet(kern_casusIsToeAanEenOverlegMetVertegenwoordigers(z));
  if (deel2 === false) return false;
  const deel3 = kern_casusIsToeAanEenDoorbraakoverleg(z);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** bijlage 3, tabelrij 4: huidige fase van de casus is inhoudelijk casusoverleg (procesmodel.regel:24) */
function artikelbijlage_3_r4(z: ZaakMetElement): Waarheid {
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg)));
  if (deel1 === false) return false;
  const deel2 = niet(kern_casusIsToeAanEenOverlegMetVertegenwoordigers(z));
  if (deel2 === false) return false;
  const deel3 = niet(kern_casusIsToeAanEenDoorbraakoverleg(z));
  if (deel3 === false) return false;
  const deel4 = kern_casusIsToeAanEenCasusoverleg(z);
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** bijlage 3, tabelrij 5: huidige fase van de casus is regulier proces (procesmodel.regel:25) */
function artikelbijlage_3_r5(z: ZaakMetElement): Waarheid {
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg)));
  if (deel1 === false) return false;
  const deel2 = niet(kern_casusIsToeAanEenOverlegMetVertegenwoordigers(z));
  if (deel2 === false) return false;
  const deel3 = niet(kern_casusIsToeAanEenDoorbraakoverleg(z));
  if (deel3 === false) return false;
  const deel4 = niet(kern_casusIsToeAanEenCasusoverleg(z));
  if (deel4 === false) return false;
  const deel5 = kern_casusIsToeAanHetReguliereProces(z);
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** bijlage 3, tabelrij 6: huidige fase van de casus is voorkomen (procesmodel.regel:26) */
function artikelbijlage_3_r6(z: ZaakMetElement): Waarheid {
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg)));
  if (deel1 === false) return false;
  const deel2 = niet(kern_casusIsToeAanEenOverlegMetVertegenwoordigers(z));
  if (deel2 === false) return false;
  const deel3 = niet(kern_casusIsToeAanEenDoorbraakoverleg(z));
  if (deel3 === false) return false;
  const deel4 = niet(kern_casusIsToeAanEenCasusoverleg(z));
  if (deel4 === false) return false;
  const deel5 = niet(kern_casusIsToeAanHetReguliereProces(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** fase 2: De casus is toe aan het reguliere proces (procesmodel.regel:34) */
function artikelfase_2(z: ZaakMetElement): Waarheid {
  // de casus geen passende zorg heeft
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg)));
  if (deel1 === false) return false;
  const deel2 = lezing_momentVoorHetReguliereProcesIsEr(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** fase 3: De casus is toe aan een casusoverleg (procesmodel.regel:39) */
function artikelfase_3(z: ZaakMetElement): Waarheid {
  // de casus geen passende zorg heeft
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg)));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.casus?.isHerkendAlsPotentieelComplex));
  if (deel2 === false) return false;
  const deel3 = lezing_momentVoorEenCasusoverlegIsEr(z);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** fase 3, tweede volzin: Het casusoverleg voldoet alleen aan het model (procesmodel.regel:42) */
function artikelfase_3_v2(z: ZaakMetElement): Waarheid {
  return z.casusoverleg?.isAanEenLokaleOfRegionaleOverlegtafel;
}

/** fase 3, vierde volzin: Het casusoverleg voldoet aan het model (procesmodel.regel:44) */
function artikelfase_3_v4(z: ZaakMetElement): Waarheid {
  const deel1 = z.casusoverleg?.wordtOndersteundEnGecoordineerdDoorEenProfessional;
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.zaak?.professionalIsOnafhankelijk));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** fase 3, vijfde volzin: Het casusoverleg voldoet alleen aan het model (procesmodel.regel:46) */
function artikelfase_3_v5(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.casusoverleg?.staatInHetTekenVanDeInhoud));
}

/** fase 3, zesde volzin: Het casusoverleg voldoet niet aan het model (procesmodel.regel:47) */
function artikelfase_3_v6(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.casusoverleg?.vergtAfsprakenOverDeBekostiging));
  if (deel1 === false) return false;
  // het casusoverleg geen afspraken over de bekostiging heeft
  const deel2 = niet(z.casusoverleg?.heeftAfsprakenOverDeBekostiging);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** fase 4: De casus is toe aan een doorbraakoverleg (procesmodel.regel:51) */
function artikelfase_4(z: ZaakMetElement): Waarheid {
  // de casus geen passende zorg heeft
  const deel1 = niet(jaOfNee(waardeVanOordeel(z.casus?.heeftPassendeZorg)));
  if (deel1 === false) return false;
  const deel2 = lezing_momentVoorEenDoorbraakoverlegIsEr(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** fase 4: De casus heeft de eerdere fasen doorlopen (procesmodel.regel:53) */
function artikelfase_4_2(z: ZaakMetElement): Waarheid {
  const deel1 = z.casus?.heeftDeEersteFaseDoorlopen;
  if (deel1 === false) return false;
  const deel2 = z.casus?.heeftDeTweedeFaseDoorlopen;
  if (deel2 === false) return false;
  const deel3 = z.casus?.heeftDeDerdeFaseDoorlopen;
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** fase 4, tweede volzin: De casus heeft een kenmerk van een doorbraakcasus (procesmodel.regel:55) */
function artikelfase_4_v2(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.casus?.vergtMeerCreativiteit));
  if (deel1 === true) return true;
  const deel2 = jaOfNee(waardeVanOordeel(z.casus?.vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers));
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** fase 4, derde volzin: De casus heeft een kenmerk van een doorbraakcasus (procesmodel.regel:57) */
function artikelfase_4_v3(z: ZaakMetElement): Waarheid {
  return niet(jaOfNee(waardeVanOordeel(z.casus?.kentOvereenstemming)));
}

/** fase 4, vierde volzin: Het doorbraakoverleg voldoet aan het model (procesmodel.regel:58) */
function artikelfase_4_v4(z: ZaakMetElement): Waarheid {
  return kwantorOver(z, "organisatie", z.casus?.betrokkenOrganisaties, "<=", 0, (z) => artikelfase_4_v4_element(z));
}

/** fase 4, vierde volzin: Het doorbraakoverleg voldoet aan het model (procesmodel.regel:58) */
function artikelfase_4_v4_element(z: ZaakMetElement): Waarheid {
  return niet(z.organisatie?.heeftEenEindverantwoordelijkeAanTafel);
}

/** fase 4, vijfde volzin: De casus is toe aan een overleg met vertegenwoordigers (procesmodel.regel:61) */
function artikelfase_4_v5(z: ZaakMetElement): Waarheid {
  const deel1 = kern_casusIsToeAanEenDoorbraakoverleg(z);
  if (deel1 === false) return false;
  const deel2 = z.casus?.isBesprokenInEenDoorbraakoverleg;
  if (deel2 === false) return false;
  // de casus niet lokaal of regionaal is opgelost
  const deel3 = niet(jaOfNee(waardeVanOordeel(z.casus?.isLokaalOfRegionaalOpgelost)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** huidige fase van de casus */
function kern_casusHuidigeFase(z: ZaakMetElement): Fase | undefined {
  const rbijlage_3_r1 = artikelbijlage_3_r1(z);
  const rbijlage_3_r2 = artikelbijlage_3_r2(z);
  const rbijlage_3_r3 = artikelbijlage_3_r3(z);
  const rbijlage_3_r4 = artikelbijlage_3_r4(z);
  const rbijlage_3_r5 = artikelbijlage_3_r5(z);
  const rbijlage_3_r6 = artikelbijlage_3_r6(z);
  return kies([rbijlage_3_r1, "passende zorg bereikt"], [rbijlage_3_r2, "overleg met vertegenwoordigers"], [rbijlage_3_r3, "doorbraak"], [rbijlage_3_r4, "inhoudelijk casusoverleg"], [rbijlage_3_r5, "regulier proces"], [rbijlage_3_r6, "voorkomen"]);
}

/** de casus is toe aan het reguliere proces */
function kern_casusIsToeAanHetReguliereProces(z: ZaakMetElement): Waarheid {
  return artikelfase_2(z);
}

/** de casus is toe aan een casusoverleg */
function kern_casusIsToeAanEenCasusoverleg(z: ZaakMetElement): Waarheid {
  return artikelfase_3(z);
}

/** de casus heeft de eerdere fasen doorlopen */
function kern_casusHeeftDeEerdereFasenDoorlopen(z: ZaakMetElement): Waarheid {
  return artikelfase_4_2(z);
}

/** de casus is toe aan een doorbraakoverleg */
function kern_casusIsToeAanEenDoorbraakoverleg(z: ZaakMetElement): Waarheid {
  return artikelfase_4(z);
}

/** de casus is toe aan een overleg met vertegenwoordigers */
function kern_casusIsToeAanEenOverlegMetVertegenwoordigers(z: ZaakMetElement): Waarheid {
  return artikelfase_4_v5(z);
}

/** de casus heeft een kenmerk van een doorbraakcasus */
function kern_casusHeeftEenKenmerkVanEenDoorbraakcasus(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikelfase_4_v2(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikelfase_4_v3(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** het casusoverleg voldoet aan het model */
function kern_casusoverlegVoldoetAanHetModel(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikelfase_3_v4(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikelfase_3_v2(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikelfase_3_v5(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, niet(artikelfase_3_v6(z)));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** het doorbraakoverleg voldoet aan het model */
function kern_doorbraakoverlegVoldoetAanHetModel(z: ZaakMetElement): Waarheid {
  return artikelfase_4_v4(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  casus: {
    heeftDeEersteFaseDoorlopen: isJaNee,
    heeftDeTweedeFaseDoorlopen: isJaNee,
    heeftDeDerdeFaseDoorlopen: isJaNee,
    isBesprokenInEenDoorbraakoverleg: isJaNee,
    betrokkenOrganisaties: lijstVan({ heeftEenEindverantwoordelijkeAanTafel: isJaNee }),
    heeftPassendeZorg: oordeelVan(isJaNee),
    isHerkendAlsPotentieelComplex: oordeelVan(isJaNee),
    vergtMeerExpertiseEnSamenwerkingsafspraken: oordeelVan(isJaNee),
    vergtMeerCreativiteit: oordeelVan(isJaNee),
    vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers: oordeelVan(isJaNee),
    kentOvereenstemming: oordeelVan(isJaNee),
    isLokaalOfRegionaalOpgelost: oordeelVan(isJaNee),
  },
  casusoverleg: {
    isAanEenLokaleOfRegionaleOverlegtafel: isJaNee,
    wordtOndersteundEnGecoordineerdDoorEenProfessional: isJaNee,
    heeftAfsprakenOverDeBekostiging: isJaNee,
    staatInHetTekenVanDeInhoud: oordeelVan(isJaNee),
    vergtAfsprakenOverDeBekostiging: oordeelVan(isJaNee),
  },
  zaak: {
    professionalIsOnafhankelijk: oordeelVan(isJaNee),
  },
}, {
  "casus.heeftDeEersteFaseDoorlopen": bronnen,
  "casus.heeftDeTweedeFaseDoorlopen": bronnen,
  "casus.heeftDeDerdeFaseDoorlopen": bronnen,
  "casus.isBesprokenInEenDoorbraakoverleg": bronnen,
  "casus.betrokkenOrganisaties": bronnen,
  "casusoverleg.isAanEenLokaleOfRegionaleOverlegtafel": bronnen_2,
  "casusoverleg.wordtOndersteundEnGecoordineerdDoorEenProfessional": bronnen_2,
  "casusoverleg.heeftAfsprakenOverDeBekostiging": bronnen_2,
});

const model: Regelingmodel = {
  versie: 1,
  id: "procesmodel-escalatie",
  titel: "Schets opschalingsmodel voor passende zorg (MEE NL, 2016)",
  soort: "schets",
  geldig: {  },
  rechtskracht: "geen",
  bepalingen: [
    { id: "procesmodel-escalatie/bijlage-3", aanduiding: "bijlage 3", opschrift: "Schets opschalingsmodel voor passende zorg", aard: { soort: "definitie", omschrijving: "De schets stelt een model van vier fasen voor, deels met bestaande expertisenetwerken, deels naar voorbeelden uit andere sectoren." }, regel: 18, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/bijlage-3/r1", aanduiding: "bijlage 3, tabelrij 1", regel: 21, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/bijlage-3/r2", aanduiding: "bijlage 3, tabelrij 2", regel: 22, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/bijlage-3/r3", aanduiding: "bijlage 3, tabelrij 3", regel: 23, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/bijlage-3/r4", aanduiding: "bijlage 3, tabelrij 4", regel: 24, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/bijlage-3/r5", aanduiding: "bijlage 3, tabelrij 5", regel: 25, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/bijlage-3/r6", aanduiding: "bijlage 3, tabelrij 6", regel: 26, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/bijlage-3/al4", aanduiding: "bijlage 3, vierde alinea", aard: { soort: "procedure", omschrijving: "Wat de fasen opleveren, wordt gedeeld binnen het zorg- en gemeentelijk domein." }, regel: 28, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-1", aanduiding: "fase 1", opschrift: "voorkomen", aard: { soort: "procedure", omschrijving: "Wie direct betrokken is, brengt zoveel mogelijk zelf vraag en aanbod bij elkaar. Kennis van doelgroepen helpt om complexe problematiek op tijd te herkennen." }, regel: 30, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-2", aanduiding: "fase 2", opschrift: "regulier proces", aard: { soort: "procedure", omschrijving: "Cliënt, netwerk, cliëntondersteuner en zorgaanbieders komen samen tot een invulling van de zorg." }, regel: 33, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-3", aanduiding: "fase 3", opschrift: "inhoudelijk casusoverleg", regel: 38, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-3/v2", aanduiding: "fase 3, tweede volzin", regel: 42, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-3/v4", aanduiding: "fase 3, vierde volzin", regel: 44, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-3/v5", aanduiding: "fase 3, vijfde volzin", regel: 46, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-3/v6", aanduiding: "fase 3, zesde volzin", regel: 47, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-4", aanduiding: "fase 4", opschrift: "doorbraak", regel: 50, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-4/v2", aanduiding: "fase 4, tweede volzin", regel: 55, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-4/v3", aanduiding: "fase 4, derde volzin", regel: 57, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-4/v4", aanduiding: "fase 4, vierde volzin", regel: 58, bestand: "procesmodel.regel" },
    { id: "procesmodel-escalatie/fase-4/v5", aanduiding: "fase 4, vijfde volzin", regel: 61, bestand: "procesmodel.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["de direct betrokkenen", "de onafhankelijke professional"] },
    { id: "fase", naam: "fase", vorm: "gesloten", labels: ["voorkomen", "regulier proces", "inhoudelijk casusoverleg", "doorbraak", "overleg met vertegenwoordigers", "passende zorg bereikt"] },
  ],
  feiten: [
    { id: "casus.heeftDeEersteFaseDoorlopen", object: "casus", sleutel: "heeftDeEersteFaseDoorlopen", naam: "de casus heeft de eerste fase doorlopen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Hebben de direct betrokkenen zelf geprobeerd om vraag en aanbod bij elkaar te brengen?", leverancier: ["de direct betrokkenen", "de onafhankelijke professional"], avg: { soorten: ["persoonsgegeven"] }, regel: 11, bestand: "begrippen.regel", ontkend: "de casus heeft de eerste fase niet doorlopen" },
    { id: "casus.heeftDeTweedeFaseDoorlopen", object: "casus", sleutel: "heeftDeTweedeFaseDoorlopen", naam: "de casus heeft de tweede fase doorlopen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er in het reguliere proces overlegd tussen de cliënt, zijn netwerk, de cliëntondersteuner en de zorgaanbieders?", leverancier: ["de direct betrokkenen", "de onafhankelijke professional"], avg: { soorten: ["persoonsgegeven"] }, regel: 13, bestand: "begrippen.regel", ontkend: "de casus heeft de tweede fase niet doorlopen" },
    { id: "casus.heeftDeDerdeFaseDoorlopen", object: "casus", sleutel: "heeftDeDerdeFaseDoorlopen", naam: "de casus heeft de derde fase doorlopen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de casus besproken in een inhoudelijk casusoverleg?", leverancier: ["de direct betrokkenen", "de onafhankelijke professional"], avg: { soorten: ["persoonsgegeven"] }, regel: 15, bestand: "begrippen.regel", ontkend: "de casus heeft de derde fase niet doorlopen" },
    { id: "casus.isBesprokenInEenDoorbraakoverleg", object: "casus", sleutel: "isBesprokenInEenDoorbraakoverleg", naam: "de casus is besproken in een doorbraakoverleg", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er een specifiek overleg van fase 4 over deze casus geweest?", leverancier: ["de direct betrokkenen", "de onafhankelijke professional"], avg: { soorten: ["persoonsgegeven"] }, regel: 16, bestand: "begrippen.regel", ontkend: "de casus is niet besproken in een doorbraakoverleg" },
    { id: "casus.betrokkenOrganisaties", object: "casus", sleutel: "betrokkenOrganisaties", naam: "betrokken organisaties van de casus", type: { soort: "lijst", object: "organisatie", naam: "een organisatie" }, soort: "gegeven", vraag: "Welke organisaties zijn bij de casus betrokken?", leverancier: ["de direct betrokkenen", "de onafhankelijke professional"], avg: { soorten: ["persoonsgegeven"] }, regel: 17, bestand: "begrippen.regel" },
    { id: "organisatie.heeftEenEindverantwoordelijkeAanTafel", object: "organisatie", sleutel: "heeftEenEindverantwoordelijkeAanTafel", naam: "een organisatie heeft een eindverantwoordelijke aan tafel", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Zit van deze organisatie een bestuurder, of een manager met mandaat, aan tafel?", leverancier: ["de onafhankelijke professional"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 20, bestand: "begrippen.regel", ontkend: "een organisatie heeft geen eindverantwoordelijke aan tafel" },
    { id: "casusoverleg.isAanEenLokaleOfRegionaleOverlegtafel", object: "casusoverleg", sleutel: "isAanEenLokaleOfRegionaleOverlegtafel", naam: "het casusoverleg is aan een lokale of regionale overlegtafel", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wordt de casus besproken aan een lokale of regionale overlegtafel, of in een bestaand expertisenetwerk?", leverancier: ["de onafhankelijke professional"], avg: { soorten: ["persoonsgegeven"] }, regel: 24, bestand: "begrippen.regel", ontkend: "het casusoverleg is niet aan een lokale of regionale overlegtafel" },
    { id: "casusoverleg.wordtOndersteundEnGecoordineerdDoorEenProfessional", object: "casusoverleg", sleutel: "wordtOndersteundEnGecoordineerdDoorEenProfessional", naam: "het casusoverleg wordt ondersteund en gecoördineerd door een professional", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er een professional die het overleg ondersteunt en coördineert?", leverancier: ["de onafhankelijke professional"], avg: { soorten: ["persoonsgegeven"] }, regel: 26, bestand: "begrippen.regel", ontkend: "het casusoverleg wordt niet ondersteund en gecoördineerd door een professional" },
    { id: "casusoverleg.heeftAfsprakenOverDeBekostiging", object: "casusoverleg", sleutel: "heeftAfsprakenOverDeBekostiging", naam: "het casusoverleg heeft afspraken over de bekostiging", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Hebben de financiers afspraken gemaakt over de bekostiging?", leverancier: ["de onafhankelijke professional"], avg: { soorten: ["persoonsgegeven"] }, regel: 28, bestand: "begrippen.regel", ontkend: "het casusoverleg heeft geen afspraken over de bekostiging" },
    { id: "casus.heeftPassendeZorg", object: "casus", sleutel: "heeftPassendeZorg", naam: "de casus heeft passende zorg", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er passende zorg gevonden voor de cliënt?", avg: { soorten: ["gezondheidsgegeven"] }, regel: 3, bestand: "beoordelingen.regel", ontkend: "de casus heeft geen passende zorg" },
    { id: "casus.isHerkendAlsPotentieelComplex", object: "casus", sleutel: "isHerkendAlsPotentieelComplex", naam: "de casus is herkend als potentieel complex", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de problematiek van de cliënt complex, of kan zij dat worden?", avg: { soorten: ["gezondheidsgegeven"] }, regel: 8, bestand: "beoordelingen.regel", ontkend: "de casus is niet herkend als potentieel complex" },
    { id: "casus.vergtMeerExpertiseEnSamenwerkingsafspraken", object: "casus", sleutel: "vergtMeerExpertiseEnSamenwerkingsafspraken", naam: "de casus vergt meer expertise en samenwerkingsafspraken", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn meer expertise en samenwerkingsafspraken nodig, tussen zorgaanbieders en misschien ook financiers?", avg: { soorten: ["gezondheidsgegeven"] }, regel: 13, bestand: "beoordelingen.regel" },
    { id: "casus.vergtMeerCreativiteit", object: "casus", sleutel: "vergtMeerCreativiteit", naam: "de casus vergt meer creativiteit", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is meer creativiteit nodig in de zorg en ondersteuning die geboden wordt?", avg: { soorten: ["gezondheidsgegeven"] }, regel: 18, bestand: "beoordelingen.regel" },
    { id: "casus.vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers", object: "casus", sleutel: "vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers", naam: "de casus vergt specifieke afspraken tussen zorgaanbieders en financiers", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn specifieke afspraken tussen zorgaanbieders en financiers nodig?", avg: { soorten: ["persoonsgegeven"] }, regel: 23, bestand: "beoordelingen.regel", ontkend: "de casus vergt geen specifieke afspraken tussen zorgaanbieders en financiers" },
    { id: "casus.kentOvereenstemming", object: "casus", sleutel: "kentOvereenstemming", naam: "de casus kent overeenstemming", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kunnen de betrokkenen het onderling eens worden?", avg: { soorten: ["persoonsgegeven"] }, regel: 28, bestand: "beoordelingen.regel", ontkend: "de casus kent geen overeenstemming" },
    { id: "casus.isLokaalOfRegionaalOpgelost", object: "casus", sleutel: "isLokaalOfRegionaalOpgelost", naam: "de casus is lokaal of regionaal opgelost", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn de partijen er lokaal of regionaal uitgekomen?", avg: { soorten: ["persoonsgegeven"] }, regel: 33, bestand: "beoordelingen.regel", ontkend: "de casus is niet lokaal of regionaal opgelost" },
    { id: "zaak.professionalIsOnafhankelijk", object: "zaak", sleutel: "professionalIsOnafhankelijk", naam: "professional is onafhankelijk", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de professional die het overleg ondersteunt en coördineert onafhankelijk?", avg: { soorten: ["geen persoonsgegeven"] }, regel: 38, bestand: "beoordelingen.regel", ontkend: "professional is niet onafhankelijk" },
    { id: "casusoverleg.staatInHetTekenVanDeInhoud", object: "casusoverleg", sleutel: "staatInHetTekenVanDeInhoud", naam: "het casusoverleg staat in het teken van de inhoud", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Gaat het overleg vooral over de zorg en ondersteuning die nodig is, en over wat elke zorgaanbieder daaraan bijdraagt?", avg: { soorten: ["persoonsgegeven"] }, regel: 42, bestand: "beoordelingen.regel", ontkend: "het casusoverleg staat niet in het teken van de inhoud" },
    { id: "casusoverleg.vergtAfsprakenOverDeBekostiging", object: "casusoverleg", sleutel: "vergtAfsprakenOverDeBekostiging", naam: "het casusoverleg vergt afspraken over de bekostiging", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Zijn afspraken over de bekostiging van het voorgestelde arrangement nodig?", avg: { soorten: ["persoonsgegeven"] }, regel: 47, bestand: "beoordelingen.regel", ontkend: "het casusoverleg vergt geen afspraken over de bekostiging" },
  ],
  lezingen: [
    { id: "momentVoorHetReguliereProcesIsEr", naam: "het moment voor het reguliere proces is er", bij: ["procesmodel-escalatie/fase-2"], vraag: "Begint fase 2 zodra de problematiek als (mogelijk) complex is herkend, of pas als de direct betrokkenen er in fase 1 zelf niet uitkwamen? Fase 1 noemt het herkennen zelf ook.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de casus is herkend als potentieel complex", voorwaarde: { op: "feit", feit: "casus.isHerkendAlsPotentieelComplex" } }, { soort: "voorwaarde", letter: "b", tekst: "de casus is herkend als potentieel complex en heeft de eerste fase doorlopen", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "casus.isHerkendAlsPotentieelComplex" }, { op: "feit", feit: "casus.heeftDeEersteFaseDoorlopen" }] } }], regel: 3, bestand: "lezingen.regel", ontkend: "het moment voor het reguliere proces is er niet" },
    { id: "momentVoorEenCasusoverlegIsEr", naam: "het moment voor een casusoverleg is er", bij: ["procesmodel-escalatie/fase-3"], vraag: "Begint fase 3 zodra meer expertise en afspraken nodig zijn, of pas als het reguliere proces is doorlopen? Fase 3 noemt alleen het eerste.", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de casus vergt meer expertise en samenwerkingsafspraken", voorwaarde: { op: "feit", feit: "casus.vergtMeerExpertiseEnSamenwerkingsafspraken" } }, { soort: "voorwaarde", letter: "b", tekst: "de casus vergt meer expertise en samenwerkingsafspraken en heeft de tweede fase doorlopen", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "casus.vergtMeerExpertiseEnSamenwerkingsafspraken" }, { op: "feit", feit: "casus.heeftDeTweedeFaseDoorlopen" }] } }], regel: 10, bestand: "lezingen.regel", ontkend: "het moment voor een casusoverleg is er niet" },
    { id: "momentVoorEenDoorbraakoverlegIsEr", naam: "het moment voor een doorbraakoverleg is er", bij: ["procesmodel-escalatie/fase-4"], vraag: "Kan een casus bij onenigheid meteen naar fase 4, of alleen als de drie eerdere fasen zijn doorlopen? En moet er dan ook nog een van de genoemde kenmerken zijn?", gekozen: { letter: "a", omdat: "de eerste zin van fase 4 agendeert het overleg als de voorgaande fasen niets opleverden; de twee zinnen daarna zeggen alleen om wat voor casussen het dan gaat" }, alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de casus heeft de eerdere fasen doorlopen", voorwaarde: { op: "beslissing", beslissing: "casus.heeftDeEerdereFasenDoorlopen" } }, { soort: "voorwaarde", letter: "b", tekst: "de casus heeft de eerdere fasen doorlopen of kent geen overeenstemming", voorwaarde: { op: "of", delen: [{ op: "beslissing", beslissing: "casus.heeftDeEerdereFasenDoorlopen" }, { op: "niet", deel: { op: "feit", feit: "casus.kentOvereenstemming" }, tekst: "de casus kent geen overeenstemming" }] } }, { soort: "voorwaarde", letter: "c", tekst: "de casus heeft de eerdere fasen doorlopen en heeft een kenmerk van een doorbraakcasus", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "casus.heeftDeEerdereFasenDoorlopen" }, { op: "beslissing", beslissing: "casus.heeftEenKenmerkVanEenDoorbraakcasus" }] } }], regel: 17, bestand: "lezingen.regel", ontkend: "het moment voor een doorbraakoverleg is er niet" },
  ],
  controles: [],
  beslissingen: [
    { id: "casus.heeftDeEerdereFasenDoorlopen", object: "casus", sleutel: "heeftDeEerdereFasenDoorlopen", naam: "de casus heeft de eerdere fasen doorlopen", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/fase-4#2", bepaling: "procesmodel-escalatie/fase-4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "casus.heeftDeEersteFaseDoorlopen" }, { op: "feit", feit: "casus.heeftDeTweedeFaseDoorlopen" }, { op: "feit", feit: "casus.heeftDeDerdeFaseDoorlopen" }] }, tekst: "De casus heeft de eerdere fasen doorlopen", regel: 53, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "Zijn de fasen 1, 2 en 3 alle drie doorlopen?", regel: 34, bestand: "begrippen.regel", gebruikt: { feiten: ["casus.heeftDeEersteFaseDoorlopen", "casus.heeftDeTweedeFaseDoorlopen", "casus.heeftDeDerdeFaseDoorlopen"], beslissingen: [], lezingen: [] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], ontkend: "de casus heeft de eerdere fasen niet doorlopen" },
    { id: "casus.heeftEenKenmerkVanEenDoorbraakcasus", object: "casus", sleutel: "heeftEenKenmerkVanEenDoorbraakcasus", naam: "de casus heeft een kenmerk van een doorbraakcasus", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/fase-4/v2", bepaling: "procesmodel-escalatie/fase-4/v2", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "casus.vergtMeerCreativiteit" }, { op: "feit", feit: "casus.vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers" }] }, tekst: "De casus heeft een kenmerk van een doorbraakcasus", regel: 55, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/fase-4/v3", bepaling: "procesmodel-escalatie/fase-4/v3", soort: "grond", voorwaarde: { op: "niet", deel: { op: "feit", feit: "casus.kentOvereenstemming" }, tekst: "de casus geen overeenstemming kent" }, tekst: "De casus heeft een kenmerk van een doorbraakcasus", regel: 57, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "Past de casus bij wat het model over fase 4 zegt?", regel: 38, bestand: "begrippen.regel", gebruikt: { feiten: ["casus.vergtMeerCreativiteit", "casus.vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers", "casus.kentOvereenstemming"], beslissingen: [], lezingen: [] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], ontkend: "de casus heeft geen kenmerk van een doorbraakcasus" },
    { id: "casus.isToeAanEenDoorbraakoverleg", object: "casus", sleutel: "isToeAanEenDoorbraakoverleg", naam: "de casus is toe aan een doorbraakoverleg", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/fase-4", bepaling: "procesmodel-escalatie/fase-4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "casus.heeftPassendeZorg" }, tekst: "de casus geen passende zorg heeft" }, { op: "lezing", lezing: "momentVoorEenDoorbraakoverlegIsEr" }] }, tekst: "De casus is toe aan een doorbraakoverleg", regel: 51, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "Hoort de casus volgens het model in fase 4?", regel: 35, bestand: "begrippen.regel", gebruikt: { feiten: ["casus.heeftPassendeZorg", "casus.kentOvereenstemming", "casus.heeftDeEersteFaseDoorlopen", "casus.heeftDeTweedeFaseDoorlopen", "casus.heeftDeDerdeFaseDoorlopen", "casus.vergtMeerCreativiteit", "casus.vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers"], beslissingen: ["casus.heeftDeEerdereFasenDoorlopen", "casus.heeftEenKenmerkVanEenDoorbraakcasus"], lezingen: ["momentVoorEenDoorbraakoverlegIsEr"] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], ontkend: "de casus is niet toe aan een doorbraakoverleg" },
    { id: "casus.isToeAanEenOverlegMetVertegenwoordigers", object: "casus", sleutel: "isToeAanEenOverlegMetVertegenwoordigers", naam: "de casus is toe aan een overleg met vertegenwoordigers", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/fase-4/v5", bepaling: "procesmodel-escalatie/fase-4/v5", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "casus.isToeAanEenDoorbraakoverleg" }, { op: "feit", feit: "casus.isBesprokenInEenDoorbraakoverleg" }, { op: "niet", deel: { op: "feit", feit: "casus.isLokaalOfRegionaalOpgelost" }, tekst: "de casus niet lokaal of regionaal is opgelost" }] }, tekst: "De casus is toe aan een overleg met vertegenwoordigers", regel: 61, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "Wordt het overleg volgens het model gevoerd met lokale of landelijke vertegenwoordigers?", regel: 36, bestand: "begrippen.regel", gebruikt: { feiten: ["casus.isBesprokenInEenDoorbraakoverleg", "casus.isLokaalOfRegionaalOpgelost", "casus.heeftPassendeZorg", "casus.kentOvereenstemming", "casus.heeftDeEersteFaseDoorlopen", "casus.heeftDeTweedeFaseDoorlopen", "casus.heeftDeDerdeFaseDoorlopen", "casus.vergtMeerCreativiteit", "casus.vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers"], beslissingen: ["casus.isToeAanEenDoorbraakoverleg", "casus.heeftDeEerdereFasenDoorlopen", "casus.heeftEenKenmerkVanEenDoorbraakcasus"], lezingen: ["momentVoorEenDoorbraakoverlegIsEr"] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], ontkend: "de casus is niet toe aan een overleg met vertegenwoordigers" },
    { id: "casus.isToeAanEenCasusoverleg", object: "casus", sleutel: "isToeAanEenCasusoverleg", naam: "de casus is toe aan een casusoverleg", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/fase-3", bepaling: "procesmodel-escalatie/fase-3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "casus.heeftPassendeZorg" }, tekst: "de casus geen passende zorg heeft" }, { op: "feit", feit: "casus.isHerkendAlsPotentieelComplex" }, { op: "lezing", lezing: "momentVoorEenCasusoverlegIsEr" }] }, tekst: "De casus is toe aan een casusoverleg", regel: 39, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "Hoort de casus volgens het model in fase 3?", regel: 33, bestand: "begrippen.regel", gebruikt: { feiten: ["casus.heeftPassendeZorg", "casus.isHerkendAlsPotentieelComplex", "casus.vergtMeerExpertiseEnSamenwerkingsafspraken", "casus.heeftDeTweedeFaseDoorlopen"], beslissingen: [], lezingen: ["momentVoorEenCasusoverlegIsEr"] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], ontkend: "de casus is niet toe aan een casusoverleg" },
    { id: "casus.isToeAanHetReguliereProces", object: "casus", sleutel: "isToeAanHetReguliereProces", naam: "de casus is toe aan het reguliere proces", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/fase-2", bepaling: "procesmodel-escalatie/fase-2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "casus.heeftPassendeZorg" }, tekst: "de casus geen passende zorg heeft" }, { op: "lezing", lezing: "momentVoorHetReguliereProcesIsEr" }] }, tekst: "De casus is toe aan het reguliere proces", regel: 34, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "Hoort de casus volgens het model in fase 2?", regel: 32, bestand: "begrippen.regel", gebruikt: { feiten: ["casus.heeftPassendeZorg", "casus.isHerkendAlsPotentieelComplex", "casus.heeftDeEersteFaseDoorlopen"], beslissingen: [], lezingen: ["momentVoorHetReguliereProcesIsEr"] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], ontkend: "de casus is niet toe aan het reguliere proces" },
    { id: "casus.huidigeFase", object: "casus", sleutel: "huidigeFase", naam: "huidige fase van de casus", type: { soort: "keuze", keuze: "fase" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/bijlage-3/r1", bepaling: "procesmodel-escalatie/bijlage-3/r1", soort: "waarde", voorwaarde: { op: "feit", feit: "casus.heeftPassendeZorg" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "fase" }, waarde: "passende zorg bereikt" }, type: { soort: "keuze", keuze: "fase" } }, tekst: "huidige fase van de casus is passende zorg bereikt", regel: 21, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/bijlage-3/r2", bepaling: "procesmodel-escalatie/bijlage-3/r2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "casus.heeftPassendeZorg" } }, { op: "beslissing", beslissing: "casus.isToeAanEenOverlegMetVertegenwoordigers" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "fase" }, waarde: "overleg met vertegenwoordigers" }, type: { soort: "keuze", keuze: "fase" } }, tekst: "huidige fase van de casus is overleg met vertegenwoordigers", regel: 22, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/bijlage-3/r3", bepaling: "procesmodel-escalatie/bijlage-3/r3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "casus.heeftPassendeZorg" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenOverlegMetVertegenwoordigers" } }, { op: "beslissing", beslissing: "casus.isToeAanEenDoorbraakoverleg" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "fase" }, waarde: "doorbraak" }, type: { soort: "keuze", keuze: "fase" } }, tekst: "huidige fase van de casus is doorbraak", regel: 23, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/bijlage-3/r4", bepaling: "procesmodel-escalatie/bijlage-3/r4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "casus.heeftPassendeZorg" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenOverlegMetVertegenwoordigers" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenDoorbraakoverleg" } }, { op: "beslissing", beslissing: "casus.isToeAanEenCasusoverleg" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "fase" }, waarde: "inhoudelijk casusoverleg" }, type: { soort: "keuze", keuze: "fase" } }, tekst: "huidige fase van de casus is inhoudelijk casusoverleg", regel: 24, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/bijlage-3/r5", bepaling: "procesmodel-escalatie/bijlage-3/r5", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "casus.heeftPassendeZorg" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenOverlegMetVertegenwoordigers" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenDoorbraakoverleg" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenCasusoverleg" } }, { op: "beslissing", beslissing: "casus.isToeAanHetReguliereProces" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "fase" }, waarde: "regulier proces" }, type: { soort: "keuze", keuze: "fase" } }, tekst: "huidige fase van de casus is regulier proces", regel: 25, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/bijlage-3/r6", bepaling: "procesmodel-escalatie/bijlage-3/r6", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "casus.heeftPassendeZorg" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenOverlegMetVertegenwoordigers" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenDoorbraakoverleg" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanEenCasusoverleg" } }, { op: "niet", deel: { op: "beslissing", beslissing: "casus.isToeAanHetReguliereProces" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "fase" }, waarde: "voorkomen" }, type: { soort: "keuze", keuze: "fase" } }, tekst: "huidige fase van de casus is voorkomen", regel: 26, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "In welke fase van het model is de casus?", regel: 31, bestand: "begrippen.regel", gebruikt: { feiten: ["casus.heeftPassendeZorg", "casus.isBesprokenInEenDoorbraakoverleg", "casus.isLokaalOfRegionaalOpgelost", "casus.kentOvereenstemming", "casus.heeftDeEersteFaseDoorlopen", "casus.heeftDeTweedeFaseDoorlopen", "casus.heeftDeDerdeFaseDoorlopen", "casus.vergtMeerCreativiteit", "casus.vergtSpecifiekeAfsprakenTussenZorgaanbiedersEnFinanciers", "casus.isHerkendAlsPotentieelComplex", "casus.vergtMeerExpertiseEnSamenwerkingsafspraken"], beslissingen: ["casus.isToeAanEenOverlegMetVertegenwoordigers", "casus.isToeAanEenDoorbraakoverleg", "casus.isToeAanEenCasusoverleg", "casus.isToeAanHetReguliereProces", "casus.heeftDeEerdereFasenDoorlopen", "casus.heeftEenKenmerkVanEenDoorbraakcasus"], lezingen: ["momentVoorEenDoorbraakoverlegIsEr", "momentVoorEenCasusoverlegIsEr", "momentVoorHetReguliereProcesIsEr"] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], lidwoord: "de" },
    { id: "casusoverleg.voldoetAanHetModel", object: "casusoverleg", sleutel: "voldoetAanHetModel", naam: "het casusoverleg voldoet aan het model", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/fase-3/v2", bepaling: "procesmodel-escalatie/fase-3/v2", soort: "vereiste", voorwaarde: { op: "feit", feit: "casusoverleg.isAanEenLokaleOfRegionaleOverlegtafel" }, tekst: "Het casusoverleg voldoet alleen aan het model", regel: 42, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/fase-3/v4", bepaling: "procesmodel-escalatie/fase-3/v4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "casusoverleg.wordtOndersteundEnGecoordineerdDoorEenProfessional" }, { op: "feit", feit: "zaak.professionalIsOnafhankelijk" }] }, tekst: "Het casusoverleg voldoet aan het model", regel: 44, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/fase-3/v5", bepaling: "procesmodel-escalatie/fase-3/v5", soort: "vereiste", voorwaarde: { op: "feit", feit: "casusoverleg.staatInHetTekenVanDeInhoud" }, tekst: "Het casusoverleg voldoet alleen aan het model", regel: 46, bestand: "procesmodel.regel" }, { id: "procesmodel-escalatie/fase-3/v6", bepaling: "procesmodel-escalatie/fase-3/v6", soort: "weigering", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "casusoverleg.vergtAfsprakenOverDeBekostiging" }, { op: "niet", deel: { op: "feit", feit: "casusoverleg.heeftAfsprakenOverDeBekostiging" }, tekst: "het casusoverleg geen afspraken over de bekostiging heeft" }] }, tekst: "Het casusoverleg voldoet niet aan het model", regel: 47, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "Voldoet het overleg van fase 3 aan het model?", regel: 41, bestand: "begrippen.regel", gebruikt: { feiten: ["casusoverleg.isAanEenLokaleOfRegionaleOverlegtafel", "casusoverleg.wordtOndersteundEnGecoordineerdDoorEenProfessional", "zaak.professionalIsOnafhankelijk", "casusoverleg.staatInHetTekenVanDeInhoud", "casusoverleg.vergtAfsprakenOverDeBekostiging", "casusoverleg.heeftAfsprakenOverDeBekostiging"], beslissingen: [], lezingen: [] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], ontkend: "het casusoverleg voldoet niet aan het model" },
    { id: "doorbraakoverleg.voldoetAanHetModel", object: "doorbraakoverleg", sleutel: "voldoetAanHetModel", naam: "het doorbraakoverleg voldoet aan het model", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "procesmodel-escalatie/fase-4/v4", bepaling: "procesmodel-escalatie/fase-4/v4", soort: "grond", voorwaarde: { op: "kwantor", cmp: "alle", aantal: 0, lijst: { feit: "casus.betrokkenOrganisaties", element: "organisatie" }, deel: { op: "feit", feit: "organisatie.heeftEenEindverantwoordelijkeAanTafel" }, tekst: "voor alle betrokken organisaties van de casus geldt dat die organisatie een eindverantwoordelijke aan tafel heeft" }, tekst: "Het doorbraakoverleg voldoet aan het model", regel: 58, bestand: "procesmodel.regel" }], buitenToepassing: [], vraag: "Voldoet het overleg van fase 4 aan het model?", regel: 44, bestand: "begrippen.regel", gebruikt: { feiten: ["casus.betrokkenOrganisaties", "organisatie.heeftEenEindverantwoordelijkeAanTafel"], beslissingen: [], lezingen: [] }, zonderRechtskracht: ["Schets opschalingsmodel voor passende zorg (MEE NL, 2016)"], ontkend: "het doorbraakoverleg voldoet niet aan het model" },
  ],
};

/** huidige fase van de casus · In welke fase van het model is de casus? */
const casusHuidigeFase = maakEvaluator<Zaak, Fase>(model, "casus.huidigeFase", kern_casusHuidigeFase, isGeldig);

/** de casus is toe aan het reguliere proces · Hoort de casus volgens het model in fase 2? */
const casusIsToeAanHetReguliereProces = maakEvaluator<Zaak, boolean>(model, "casus.isToeAanHetReguliereProces", kern_casusIsToeAanHetReguliereProces, isGeldig);

/** de casus is toe aan een casusoverleg · Hoort de casus volgens het model in fase 3? */
const casusIsToeAanEenCasusoverleg = maakEvaluator<Zaak, boolean>(model, "casus.isToeAanEenCasusoverleg", kern_casusIsToeAanEenCasusoverleg, isGeldig);

/** de casus heeft de eerdere fasen doorlopen · Zijn de fasen 1, 2 en 3 alle drie doorlopen? */
const casusHeeftDeEerdereFasenDoorlopen = maakEvaluator<Zaak, boolean>(model, "casus.heeftDeEerdereFasenDoorlopen", kern_casusHeeftDeEerdereFasenDoorlopen, isGeldig);

/** de casus is toe aan een doorbraakoverleg · Hoort de casus volgens het model in fase 4? */
const casusIsToeAanEenDoorbraakoverleg = maakEvaluator<Zaak, boolean>(model, "casus.isToeAanEenDoorbraakoverleg", kern_casusIsToeAanEenDoorbraakoverleg, isGeldig);

/** de casus is toe aan een overleg met vertegenwoordigers · Wordt het overleg volgens het model gevoerd met lokale of landelijke vertegenwoordigers? */
const casusIsToeAanEenOverlegMetVertegenwoordigers = maakEvaluator<Zaak, boolean>(model, "casus.isToeAanEenOverlegMetVertegenwoordigers", kern_casusIsToeAanEenOverlegMetVertegenwoordigers, isGeldig);

/** de casus heeft een kenmerk van een doorbraakcasus · Past de casus bij wat het model over fase 4 zegt? */
const casusHeeftEenKenmerkVanEenDoorbraakcasus = maakEvaluator<Zaak, boolean>(model, "casus.heeftEenKenmerkVanEenDoorbraakcasus", kern_casusHeeftEenKenmerkVanEenDoorbraakcasus, isGeldig);

/** het casusoverleg voldoet aan het model · Voldoet het overleg van fase 3 aan het model? */
const casusoverlegVoldoetAanHetModel = maakEvaluator<Zaak, boolean>(model, "casusoverleg.voldoetAanHetModel", kern_casusoverlegVoldoetAanHetModel, isGeldig);

/** het doorbraakoverleg voldoet aan het model · Voldoet het overleg van fase 4 aan het model? */
const doorbraakoverlegVoldoetAanHetModel = maakEvaluator<Zaak, boolean>(model, "doorbraakoverleg.voldoetAanHetModel", kern_doorbraakoverlegVoldoetAanHetModel, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "casus.huidigeFase": casusHuidigeFase,
  "casus.isToeAanHetReguliereProces": casusIsToeAanHetReguliereProces,
  "casus.isToeAanEenCasusoverleg": casusIsToeAanEenCasusoverleg,
  "casus.heeftDeEerdereFasenDoorlopen": casusHeeftDeEerdereFasenDoorlopen,
  "casus.isToeAanEenDoorbraakoverleg": casusIsToeAanEenDoorbraakoverleg,
  "casus.isToeAanEenOverlegMetVertegenwoordigers": casusIsToeAanEenOverlegMetVertegenwoordigers,
  "casus.heeftEenKenmerkVanEenDoorbraakcasus": casusHeeftEenKenmerkVanEenDoorbraakcasus,
  "casusoverleg.voldoetAanHetModel": casusoverlegVoldoetAanHetModel,
  "doorbraakoverleg.voldoetAanHetModel": doorbraakoverlegVoldoetAanHetModel,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  casusHuidigeFase,
  casusIsToeAanHetReguliereProces,
  casusIsToeAanEenCasusoverleg,
  casusHeeftDeEerdereFasenDoorlopen,
  casusIsToeAanEenDoorbraakoverleg,
  casusIsToeAanEenOverlegMetVertegenwoordigers,
  casusHeeftEenKenmerkVanEenDoorbraakcasus,
  casusoverlegVoldoetAanHetModel,
  doorbraakoverlegVoldoetAanHetModel,
};
