// Gegenereerd door regel uit addendum.regel, begrippen.regel, proefvoorbeelden.regel, voorbeelden-acties.regel. Niet met de hand wijzigen.
// Addendum Regiovisie beschermd wonen en opvang
// Zonder rechtskracht: geen uitkomst hiervan is een norm.
// Publicatie: https://czwbureau.nl/beleidsterreinen/beschermd-wonen-in-zeeland.htm
/* eslint-disable */
import { eenVan, kies, maakEvaluator, maakRegeling, snelleControle, vergelijkLabel } from 'regel/runtime';
import type { Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** actie */
export type Actie =
  | "borging ervaringsdeskundigheid"
  | "verbreding ervaringsdeskundigheid"
  | "verbinding naasten met steunpunten"
  | "afstemming lerend netwerk"
  | "ETHOS-telling"
  | "evaluatie pilot veldwerker"
  | "implementatieplan aanbieders plus"
  | "ontwikkeling toegang aanbieders plus"
  | "uniformiteit tussen toegangen"
  | "verbinding opvang met lokale Wmo"
  | "woonzorgvisie"
  | "uitwerking realisatieplan wonen"
  | "vertaling wooncirkels"
  | "verbinding stevige lokale teams"
  | "uitwerking realisatieplan voorzieningen"
  | "verbinding IPS-methode"
  | "continuïteit bij achttien jaar"
  | "uitvoeringskader pgb"
  | "aanbesteding beschermd wonen"
  | "inzet toezichthouders"
  | "evaluatie bouwstenennotitie"
  | "Zeeuws actieplan dakloosheid"
  | "regiovisie aanpak geweld"
  | "afspraken lokale teams over onveiligheid"
  | "gesprek over de landelijke monitor"
  | "evaluatie partnerschapsafspraken"
  | "actuele monitor beschermd wonen"
  | "aansluiting landelijke monitors"
  | "overeenstemming over iWmo-gegevens"
  | "jaarlijkse werkbegroting"
  | "gesprek over integraal beleid"
  | "inzet doorbraakmethode"
  | "visie op cliënt- en naastenperspectief"
  | "halfjaarlijkse rapportage";

/** trekker */
export type Trekker =
  | "de gezamenlijke gemeenten"
  | "de gemeenten"
  | "de ambtelijke werkgroep maatschappelijke opvang"
  | "gemeenten met CZW-bureau en zorgaanbieders"
  | "gemeente Vlissingen"
  | "niet genoemd";

/** periode */
export type Periode =
  | "eind 2025"
  | "eind 2025 of begin 2026"
  | "in 2026"
  | "per 2026"
  | "elk jaar"
  | "elk half jaar"
  | "niet genoemd";

export interface VoornemenGegevens {
  /** actie van het voornemen · Om welke actie uit het addendum gaat het? · volgens het addendum · geen persoonsgegeven */
  readonly actie?: Actie;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly voornemen?: VoornemenGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const actie: readonly string[] = ["borging ervaringsdeskundigheid", "verbreding ervaringsdeskundigheid", "verbinding naasten met steunpunten", "afstemming lerend netwerk", "ETHOS-telling", "evaluatie pilot veldwerker", "implementatieplan aanbieders plus", "ontwikkeling toegang aanbieders plus", "uniformiteit tussen toegangen", "verbinding opvang met lokale Wmo", "woonzorgvisie", "uitwerking realisatieplan wonen", "vertaling wooncirkels", "verbinding stevige lokale teams", "uitwerking realisatieplan voorzieningen", "verbinding IPS-methode", "continuïteit bij achttien jaar", "uitvoeringskader pgb", "aanbesteding beschermd wonen", "inzet toezichthouders", "evaluatie bouwstenennotitie", "Zeeuws actieplan dakloosheid", "regiovisie aanpak geweld", "afspraken lokale teams over onveiligheid", "gesprek over de landelijke monitor", "evaluatie partnerschapsafspraken", "actuele monitor beschermd wonen", "aansluiting landelijke monitors", "overeenstemming over iWmo-gegevens", "jaarlijkse werkbegroting", "gesprek over integraal beleid", "inzet doorbraakmethode", "visie op cliënt- en naastenperspectief", "halfjaarlijkse rapportage"];
const bronnen: readonly string[] = ["het addendum"];

/** paragraaf 2, derde alinea: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:21) */
function artikel_2_al3(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "gesprek over integraal beleid");
}

/** paragraaf 2, derde alinea: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:25) */
function artikel_2_al3_2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "inzet doorbraakmethode");
}

/** paragraaf 3, vijfde alinea: De trekker van het voornemen is niet genoemd (addendum.regel:31) */
function artikel_3_al5(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "visie op cliënt- en naastenperspectief");
}

/** paragraaf 3, eerste lid: De trekker van het voornemen is niet genoemd (addendum.regel:37) */
function artikel_3_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "borging ervaringsdeskundigheid");
}

/** paragraaf 3, tweede lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:41) */
function artikel_3_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "verbreding ervaringsdeskundigheid");
}

/** paragraaf 3, derde lid: De trekker van het voornemen is niet genoemd (addendum.regel:46) */
function artikel_3_lid3(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "verbinding naasten met steunpunten");
}

/** paragraaf 3, vierde lid: De trekker van het voornemen is niet genoemd (addendum.regel:50) */
function artikel_3_lid4(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "afstemming lerend netwerk");
}

/** paragraaf 4, eerste lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:57) */
function artikel_4_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "ETHOS-telling");
}

/** paragraaf 4, tweede lid: De trekker van het voornemen is niet genoemd (addendum.regel:61) */
function artikel_4_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "evaluatie pilot veldwerker");
}

/** paragraaf 5, eerste lid: De trekker van het voornemen is de ambtelijke werkgroep maatschappelijke opvang (addendum.regel:68) */
function artikel_5_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "implementatieplan aanbieders plus");
}

/** paragraaf 5, tweede lid: De trekker van het voornemen is gemeenten met CZW-bureau en zorgaanbieders (addendum.regel:73) */
function artikel_5_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "ontwikkeling toegang aanbieders plus");
}

/** paragraaf 5, derde lid: De trekker van het voornemen is de gemeenten (addendum.regel:79) */
function artikel_5_lid3(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "uniformiteit tussen toegangen");
}

/** paragraaf 5, vierde lid: De trekker van het voornemen is niet genoemd (addendum.regel:83) */
function artikel_5_lid4(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "verbinding opvang met lokale Wmo");
}

/** paragraaf 6, eerste lid: De trekker van het voornemen is de gemeenten (addendum.regel:90) */
function artikel_6_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "woonzorgvisie");
}

/** paragraaf 6, tweede lid: De trekker van het voornemen is niet genoemd (addendum.regel:94) */
function artikel_6_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "uitwerking realisatieplan wonen");
}

/** paragraaf 6, derde lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:98) */
function artikel_6_lid3(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "vertaling wooncirkels");
}

/** paragraaf 6, vierde lid: De trekker van het voornemen is niet genoemd (addendum.regel:102) */
function artikel_6_lid4(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "verbinding stevige lokale teams");
}

/** paragraaf 7, eerste lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:109) */
function artikel_7_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "uitwerking realisatieplan voorzieningen");
}

/** paragraaf 7, tweede lid: De trekker van het voornemen is niet genoemd (addendum.regel:115) */
function artikel_7_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "verbinding IPS-methode");
}

/** paragraaf 7, derde lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:119) */
function artikel_7_lid3(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "continuïteit bij achttien jaar");
}

/** paragraaf 8, eerste lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:127) */
function artikel_8_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "uitvoeringskader pgb");
}

/** paragraaf 8, tweede lid: De trekker van het voornemen is niet genoemd (addendum.regel:131) */
function artikel_8_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "aanbesteding beschermd wonen");
}

/** paragraaf 8, derde lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:135) */
function artikel_8_lid3(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "inzet toezichthouders");
}

/** paragraaf 9, eerste lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:142) */
function artikel_9_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "evaluatie bouwstenennotitie");
}

/** paragraaf 9, tweede lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:147) */
function artikel_9_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "Zeeuws actieplan dakloosheid");
}

/** paragraaf 10, eerste lid: De trekker van het voornemen is niet genoemd (addendum.regel:157) */
function artikel_10_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "regiovisie aanpak geweld");
}

/** paragraaf 10, tweede lid: De trekker van het voornemen is niet genoemd (addendum.regel:160) */
function artikel_10_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "afspraken lokale teams over onveiligheid");
}

/** paragraaf 10, derde lid: De trekker van het voornemen is niet genoemd (addendum.regel:166) */
function artikel_10_lid3(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "gesprek over de landelijke monitor");
}

/** paragraaf 11, vierde alinea: De trekker van het voornemen is gemeente Vlissingen (addendum.regel:171) */
function artikel_11_al4(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "jaarlijkse werkbegroting");
}

/** paragraaf 11, eerste lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:176) */
function artikel_11_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "evaluatie partnerschapsafspraken");
}

/** paragraaf 12, eerste alinea: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:182) */
function artikel_12_al1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "halfjaarlijkse rapportage");
}

/** paragraaf 12, eerste lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:188) */
function artikel_12_lid1(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "actuele monitor beschermd wonen");
}

/** paragraaf 12, tweede lid: De trekker van het voornemen is de gezamenlijke gemeenten (addendum.regel:193) */
function artikel_12_lid2(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "aansluiting landelijke monitors");
}

/** paragraaf 12, derde lid: De trekker van het voornemen is de gemeenten (addendum.regel:198) */
function artikel_12_lid3(z: Zaak): Waarheid {
  return vergelijkLabel("=", z.voornemen?.actie, "overeenstemming over iWmo-gegevens");
}

/** trekker van het voornemen */
function kern_voornemenTrekker(z: Zaak): Trekker | undefined {
  const r_2_al3 = artikel_2_al3(z);
  const r_2_al3_2 = artikel_2_al3_2(z);
  const r_3_al5 = artikel_3_al5(z);
  const r_3_lid1 = artikel_3_lid1(z);
  const r_3_lid2 = artikel_3_lid2(z);
  const r_3_lid3 = artikel_3_lid3(z);
  const r_3_lid4 = artikel_3_lid4(z);
  const r_4_lid1 = artikel_4_lid1(z);
  const r_4_lid2 = artikel_4_lid2(z);
  const r_5_lid1 = artikel_5_lid1(z);
  const r_5_lid2 = artikel_5_lid2(z);
  const r_5_lid3 = artikel_5_lid3(z);
  const r_5_lid4 = artikel_5_lid4(z);
  const r_6_lid1 = artikel_6_lid1(z);
  const r_6_lid2 = artikel_6_lid2(z);
  const r_6_lid3 = artikel_6_lid3(z);
  const r_6_lid4 = artikel_6_lid4(z);
  const r_7_lid1 = artikel_7_lid1(z);
  const r_7_lid2 = artikel_7_lid2(z);
  const r_7_lid3 = artikel_7_lid3(z);
  const r_8_lid1 = artikel_8_lid1(z);
  const r_8_lid2 = artikel_8_lid2(z);
  const r_8_lid3 = artikel_8_lid3(z);
  const r_9_lid1 = artikel_9_lid1(z);
  const r_9_lid2 = artikel_9_lid2(z);
  const r_10_lid1 = artikel_10_lid1(z);
  const r_10_lid2 = artikel_10_lid2(z);
  const r_10_lid3 = artikel_10_lid3(z);
  const r_11_al4 = artikel_11_al4(z);
  const r_11_lid1 = artikel_11_lid1(z);
  const r_12_al1 = artikel_12_al1(z);
  const r_12_lid1 = artikel_12_lid1(z);
  const r_12_lid2 = artikel_12_lid2(z);
  const r_12_lid3 = artikel_12_lid3(z);
  return kies([r_2_al3, "de gezamenlijke gemeenten"], [r_2_al3_2, "de gezamenlijke gemeenten"], [r_3_al5, "niet genoemd"], [r_3_lid1, "niet genoemd"], [r_3_lid2, "de gezamenlijke gemeenten"], [r_3_lid3, "niet genoemd"], [r_3_lid4, "niet genoemd"], [r_4_lid1, "de gezamenlijke gemeenten"], [r_4_lid2, "niet genoemd"], [r_5_lid1, "de ambtelijke werkgroep maatschappelijke opvang"], [r_5_lid2, "gemeenten met CZW-bureau en zorgaanbieders"], [r_5_lid3, "de gemeenten"], [r_5_lid4, "niet genoemd"], [r_6_lid1, "de gemeenten"], [r_6_lid2, "niet genoemd"], [r_6_lid3, "de gezamenlijke gemeenten"], [r_6_lid4, "niet genoemd"], [r_7_lid1, "de gezamenlijke gemeenten"], [r_7_lid2, "niet genoemd"], [r_7_lid3, "de gezamenlijke gemeenten"], [r_8_lid1, "de gezamenlijke gemeenten"], [r_8_lid2, "niet genoemd"], [r_8_lid3, "de gezamenlijke gemeenten"], [r_9_lid1, "de gezamenlijke gemeenten"], [r_9_lid2, "de gezamenlijke gemeenten"], [r_10_lid1, "niet genoemd"], [r_10_lid2, "niet genoemd"], [r_10_lid3, "niet genoemd"], [r_11_al4, "gemeente Vlissingen"], [r_11_lid1, "de gezamenlijke gemeenten"], [r_12_al1, "de gezamenlijke gemeenten"], [r_12_lid1, "de gezamenlijke gemeenten"], [r_12_lid2, "de gezamenlijke gemeenten"], [r_12_lid3, "de gemeenten"]);
}

/** periode van het voornemen */
function kern_voornemenPeriode(z: Zaak): Periode | undefined {
  const r_2_al3 = artikel_2_al3(z);
  const r_2_al3_2 = artikel_2_al3_2(z);
  const r_3_al5 = artikel_3_al5(z);
  const r_3_lid1 = artikel_3_lid1(z);
  const r_3_lid2 = artikel_3_lid2(z);
  const r_3_lid3 = artikel_3_lid3(z);
  const r_3_lid4 = artikel_3_lid4(z);
  const r_4_lid1 = artikel_4_lid1(z);
  const r_4_lid2 = artikel_4_lid2(z);
  const r_5_lid1 = artikel_5_lid1(z);
  const r_5_lid2 = artikel_5_lid2(z);
  const r_5_lid3 = artikel_5_lid3(z);
  const r_5_lid4 = artikel_5_lid4(z);
  const r_6_lid1 = artikel_6_lid1(z);
  const r_6_lid2 = artikel_6_lid2(z);
  const r_6_lid3 = artikel_6_lid3(z);
  const r_6_lid4 = artikel_6_lid4(z);
  const r_7_lid1 = artikel_7_lid1(z);
  const r_7_lid2 = artikel_7_lid2(z);
  const r_7_lid3 = artikel_7_lid3(z);
  const r_8_lid1 = artikel_8_lid1(z);
  const r_8_lid2 = artikel_8_lid2(z);
  const r_8_lid3 = artikel_8_lid3(z);
  const r_9_lid1 = artikel_9_lid1(z);
  const r_9_lid2 = artikel_9_lid2(z);
  const r_10_al2 = artikel_10_lid1(z);
  const r_10_lid2 = artikel_10_lid2(z);
  const r_10_lid3 = artikel_10_lid3(z);
  const r_11_al4 = artikel_11_al4(z);
  const r_11_lid1 = artikel_11_lid1(z);
  const r_12_al1 = artikel_12_al1(z);
  const r_12_lid1 = artikel_12_lid1(z);
  const r_12_lid2 = artikel_12_lid2(z);
  const r_12_lid3 = artikel_12_lid3(z);
  return kies([r_2_al3, "niet genoemd"], [r_2_al3_2, "niet genoemd"], [r_3_al5, "niet genoemd"], [r_3_lid1, "niet genoemd"], [r_3_lid2, "niet genoemd"], [r_3_lid3, "niet genoemd"], [r_3_lid4, "niet genoemd"], [r_4_lid1, "in 2026"], [r_4_lid2, "eind 2025"], [r_5_lid1, "niet genoemd"], [r_5_lid2, "niet genoemd"], [r_5_lid3, "niet genoemd"], [r_5_lid4, "niet genoemd"], [r_6_lid1, "niet genoemd"], [r_6_lid2, "niet genoemd"], [r_6_lid3, "niet genoemd"], [r_6_lid4, "niet genoemd"], [r_7_lid1, "niet genoemd"], [r_7_lid2, "niet genoemd"], [r_7_lid3, "niet genoemd"], [r_8_lid1, "niet genoemd"], [r_8_lid2, "per 2026"], [r_8_lid3, "niet genoemd"], [r_9_lid1, "niet genoemd"], [r_9_lid2, "niet genoemd"], [r_10_al2, "eind 2025 of begin 2026"], [r_10_lid2, "niet genoemd"], [r_10_lid3, "niet genoemd"], [r_11_al4, "elk jaar"], [r_11_lid1, "niet genoemd"], [r_12_al1, "elk half jaar"], [r_12_lid1, "niet genoemd"], [r_12_lid2, "niet genoemd"], [r_12_lid3, "niet genoemd"]);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  voornemen: {
    actie: eenVan(actie),
  },
}, {
  "voornemen.actie": bronnen,
});

const model: Regelingmodel = {
  versie: 1,
  id: "addendum-regiovisie",
  titel: "Addendum Regiovisie beschermd wonen en opvang",
  soort: "visie",
  geldig: {  },
  link: "https://czwbureau.nl/beleidsterreinen/beschermd-wonen-in-zeeland.htm",
  rechtskracht: "geen",
  bepalingen: [
    { id: "addendum-regiovisie/§1", aanduiding: "paragraaf 1", opschrift: "Inleiding", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "De regiovisie loopt tot en met 2025 en is volgens haar evaluatie nog actueel; dit addendum voegt ontwikkelingen toe. Elke cliënt is een Zeeuwse cliënt." }, regel: 16, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§2", aanduiding: "paragraaf 2", opschrift: "Doelgroep en doelstelling", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "Voor wie de visie is, dat de nadruk op maatschappelijke opvang komt te liggen, en dat de gemeenten samen inkopen en subsidiëren." }, regel: 19, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§2/al3", aanduiding: "paragraaf 2, derde alinea", regel: 21, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§3", aanduiding: "paragraaf 3", opschrift: "Ontwikkellijn cliënt- en naastenperspectief", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Waarom ervaringskennis en naasten een grotere rol krijgen." }, regel: 29, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§3/al5", aanduiding: "paragraaf 3, vijfde alinea", regel: 31, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§3/1", aanduiding: "paragraaf 3, eerste lid", regel: 36, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§3/2", aanduiding: "paragraaf 3, tweede lid", regel: 40, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§3/3", aanduiding: "paragraaf 3, derde lid", regel: 45, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§3/4", aanduiding: "paragraaf 3, vierde lid", regel: 49, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§4", aanduiding: "paragraaf 4", opschrift: "Ontwikkellijn preventie en vroegsignalering", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Waarom vroeg signaleren nodig is, welk budget er is, en dat een Zeeuws actieplan het landelijke vertaalt." }, regel: 53, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§4/1", aanduiding: "paragraaf 4, eerste lid", regel: 56, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§4/2", aanduiding: "paragraaf 4, tweede lid", regel: 60, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§5", aanduiding: "paragraaf 5", opschrift: "Ontwikkellijn toegang", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "Wat het onderzoek naar de toegang opleverde: aanbieders plus voor de opvang, bij vrouwenopvang blijft de toegang bij de aanbieder." }, regel: 64, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§5/1", aanduiding: "paragraaf 5, eerste lid", regel: 67, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§5/2", aanduiding: "paragraaf 5, tweede lid", regel: 72, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§5/3", aanduiding: "paragraaf 5, derde lid", regel: 78, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§5/4", aanduiding: "paragraaf 5, vierde lid", regel: 82, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§6", aanduiding: "paragraaf 6", opschrift: "Ontwikkellijn wonen", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Waarom doorstroming en passende woonruimte nodig zijn, met wooncirkels als voorbeeld." }, regel: 86, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§6/1", aanduiding: "paragraaf 6, eerste lid", regel: 89, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§6/2", aanduiding: "paragraaf 6, tweede lid", regel: 93, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§6/3", aanduiding: "paragraaf 6, derde lid", regel: 97, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§6/4", aanduiding: "paragraaf 6, vierde lid", regel: 101, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§7", aanduiding: "paragraaf 7", opschrift: "Ontwikkellijn voorzieningen en ondersteuningsbehoefte", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Waarom spreiding, een breed Wmo-aanbod en hulp bij werk nodig zijn." }, regel: 105, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§7/1", aanduiding: "paragraaf 7, eerste lid", regel: 108, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§7/2", aanduiding: "paragraaf 7, tweede lid", regel: 114, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§7/3", aanduiding: "paragraaf 7, derde lid", regel: 118, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§8", aanduiding: "paragraaf 8", opschrift: "Product beschermd wonen", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Waar het product heen moet: meer maatwerk, beschermd thuis, jeugd, en een kader voor het pgb." }, regel: 123, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§8/1", aanduiding: "paragraaf 8, eerste lid", regel: 126, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§8/2", aanduiding: "paragraaf 8, tweede lid", regel: 130, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§8/3", aanduiding: "paragraaf 8, derde lid", regel: 134, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§9", aanduiding: "paragraaf 9", opschrift: "Product maatschappelijke opvang", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "Hoe de vraag naar opvang groeit. Het jaar 2030 is een doel van het rijk." }, regel: 138, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§9/1", aanduiding: "paragraaf 9, eerste lid", regel: 141, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§9/2", aanduiding: "paragraaf 9, tweede lid", regel: 146, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§10", aanduiding: "paragraaf 10", opschrift: "Product Vrouwenopvang/Veilige Opvang", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "Hoe de veilige opvang is georganiseerd en landelijk verandert." }, regel: 151, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§10/al2", aanduiding: "paragraaf 10, tweede alinea", regel: 153, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§10/1", aanduiding: "paragraaf 10, eerste lid", regel: 156, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§10/2", aanduiding: "paragraaf 10, tweede lid", regel: 159, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§10/3", aanduiding: "paragraaf 10, derde lid", regel: 165, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§11", aanduiding: "paragraaf 11", opschrift: "Ontwikkellijn bekostiging en partnerschap", aard: { soort: "niet uitvoerbaar", reden: "feitelijke mededeling", omschrijving: "Hoe de gemeenten samenwerken en het regiobudget besteden." }, regel: 169, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§11/al4", aanduiding: "paragraaf 11, vierde alinea", regel: 171, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§11/1", aanduiding: "paragraaf 11, eerste lid", regel: 175, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§12", aanduiding: "paragraaf 12", opschrift: "Ontwikkellijn monitoring", aard: { soort: "niet uitvoerbaar", reden: "overweging of doel", omschrijving: "Waarom er een monitor is." }, regel: 180, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§12/al1", aanduiding: "paragraaf 12, eerste alinea", regel: 182, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§12/1", aanduiding: "paragraaf 12, eerste lid", regel: 187, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§12/2", aanduiding: "paragraaf 12, tweede lid", regel: 192, bestand: "addendum.regel" },
    { id: "addendum-regiovisie/§12/3", aanduiding: "paragraaf 12, derde lid", regel: 197, bestand: "addendum.regel" },
  ],
  keuzes: [
    { id: "actie", naam: "actie", vorm: "gesloten", labels: ["borging ervaringsdeskundigheid", "verbreding ervaringsdeskundigheid", "verbinding naasten met steunpunten", "afstemming lerend netwerk", "ETHOS-telling", "evaluatie pilot veldwerker", "implementatieplan aanbieders plus", "ontwikkeling toegang aanbieders plus", "uniformiteit tussen toegangen", "verbinding opvang met lokale Wmo", "woonzorgvisie", "uitwerking realisatieplan wonen", "vertaling wooncirkels", "verbinding stevige lokale teams", "uitwerking realisatieplan voorzieningen", "verbinding IPS-methode", "continuïteit bij achttien jaar", "uitvoeringskader pgb", "aanbesteding beschermd wonen", "inzet toezichthouders", "evaluatie bouwstenennotitie", "Zeeuws actieplan dakloosheid", "regiovisie aanpak geweld", "afspraken lokale teams over onveiligheid", "gesprek over de landelijke monitor", "evaluatie partnerschapsafspraken", "actuele monitor beschermd wonen", "aansluiting landelijke monitors", "overeenstemming over iWmo-gegevens", "jaarlijkse werkbegroting", "gesprek over integraal beleid", "inzet doorbraakmethode", "visie op cliënt- en naastenperspectief", "halfjaarlijkse rapportage"] },
    { id: "trekker", naam: "trekker", vorm: "gesloten", labels: ["de gezamenlijke gemeenten", "de gemeenten", "de ambtelijke werkgroep maatschappelijke opvang", "gemeenten met CZW-bureau en zorgaanbieders", "gemeente Vlissingen", "niet genoemd"] },
    { id: "periode", naam: "periode", vorm: "gesloten", labels: ["eind 2025", "eind 2025 of begin 2026", "in 2026", "per 2026", "elk jaar", "elk half jaar", "niet genoemd"] },
  ],
  feiten: [
    { id: "voornemen.actie", object: "voornemen", sleutel: "actie", naam: "actie van het voornemen", type: { soort: "keuze", keuze: "actie" }, soort: "gegeven", vraag: "Om welke actie uit het addendum gaat het?", leverancier: ["het addendum"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 24, bestand: "begrippen.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "voornemen.trekker", object: "voornemen", sleutel: "trekker", naam: "trekker van het voornemen", type: { soort: "keuze", keuze: "trekker" }, uitputtend: true, regels: [{ id: "addendum-regiovisie/§2/al3", bepaling: "addendum-regiovisie/§2/al3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "gesprek over integraal beleid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is gesprek over integraal beleid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 21, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§2/al3#3", bepaling: "addendum-regiovisie/§2/al3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "inzet doorbraakmethode" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is inzet doorbraakmethode" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 25, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/al5", bepaling: "addendum-regiovisie/§3/al5", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "visie op cliënt- en naastenperspectief" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is visie op cliënt- en naastenperspectief" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 31, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/1", bepaling: "addendum-regiovisie/§3/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "borging ervaringsdeskundigheid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is borging ervaringsdeskundigheid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 37, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/2", bepaling: "addendum-regiovisie/§3/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbreding ervaringsdeskundigheid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbreding ervaringsdeskundigheid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 41, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/3", bepaling: "addendum-regiovisie/§3/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbinding naasten met steunpunten" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbinding naasten met steunpunten" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 46, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/4", bepaling: "addendum-regiovisie/§3/4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "afstemming lerend netwerk" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is afstemming lerend netwerk" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 50, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§4/1", bepaling: "addendum-regiovisie/§4/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "ETHOS-telling" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is ETHOS-telling" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 57, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§4/2", bepaling: "addendum-regiovisie/§4/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "evaluatie pilot veldwerker" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is evaluatie pilot veldwerker" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 61, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§5/1", bepaling: "addendum-regiovisie/§5/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "implementatieplan aanbieders plus" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is implementatieplan aanbieders plus" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de ambtelijke werkgroep maatschappelijke opvang" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de ambtelijke werkgroep maatschappelijke opvang", regel: 68, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§5/2", bepaling: "addendum-regiovisie/§5/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "ontwikkeling toegang aanbieders plus" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is ontwikkeling toegang aanbieders plus" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "gemeenten met CZW-bureau en zorgaanbieders" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is gemeenten met CZW-bureau en zorgaanbieders", regel: 73, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§5/3", bepaling: "addendum-regiovisie/§5/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "uniformiteit tussen toegangen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is uniformiteit tussen toegangen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gemeenten", regel: 79, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§5/4", bepaling: "addendum-regiovisie/§5/4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbinding opvang met lokale Wmo" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbinding opvang met lokale Wmo" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 83, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§6/1", bepaling: "addendum-regiovisie/§6/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "woonzorgvisie" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is woonzorgvisie" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gemeenten", regel: 90, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§6/2", bepaling: "addendum-regiovisie/§6/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "uitwerking realisatieplan wonen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is uitwerking realisatieplan wonen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 94, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§6/3", bepaling: "addendum-regiovisie/§6/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "vertaling wooncirkels" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is vertaling wooncirkels" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 98, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§6/4", bepaling: "addendum-regiovisie/§6/4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbinding stevige lokale teams" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbinding stevige lokale teams" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 102, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§7/1", bepaling: "addendum-regiovisie/§7/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "uitwerking realisatieplan voorzieningen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is uitwerking realisatieplan voorzieningen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 109, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§7/2", bepaling: "addendum-regiovisie/§7/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbinding IPS-methode" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbinding IPS-methode" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 115, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§7/3", bepaling: "addendum-regiovisie/§7/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "continuïteit bij achttien jaar" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is continuïteit bij achttien jaar" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 119, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§8/1", bepaling: "addendum-regiovisie/§8/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "uitvoeringskader pgb" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is uitvoeringskader pgb" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 127, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§8/2", bepaling: "addendum-regiovisie/§8/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "aanbesteding beschermd wonen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is aanbesteding beschermd wonen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 131, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§8/3", bepaling: "addendum-regiovisie/§8/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "inzet toezichthouders" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is inzet toezichthouders" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 135, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§9/1", bepaling: "addendum-regiovisie/§9/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "evaluatie bouwstenennotitie" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is evaluatie bouwstenennotitie" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 142, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§9/2", bepaling: "addendum-regiovisie/§9/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "Zeeuws actieplan dakloosheid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is Zeeuws actieplan dakloosheid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 147, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§10/1", bepaling: "addendum-regiovisie/§10/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "regiovisie aanpak geweld" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is regiovisie aanpak geweld" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 157, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§10/2", bepaling: "addendum-regiovisie/§10/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "afspraken lokale teams over onveiligheid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is afspraken lokale teams over onveiligheid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 160, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§10/3", bepaling: "addendum-regiovisie/§10/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "gesprek over de landelijke monitor" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is gesprek over de landelijke monitor" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is niet genoemd", regel: 166, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§11/al4", bepaling: "addendum-regiovisie/§11/al4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "jaarlijkse werkbegroting" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is jaarlijkse werkbegroting" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "gemeente Vlissingen" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is gemeente Vlissingen", regel: 171, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§11/1", bepaling: "addendum-regiovisie/§11/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "evaluatie partnerschapsafspraken" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is evaluatie partnerschapsafspraken" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 176, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§12/al1", bepaling: "addendum-regiovisie/§12/al1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "halfjaarlijkse rapportage" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is halfjaarlijkse rapportage" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 182, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§12/1", bepaling: "addendum-regiovisie/§12/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "actuele monitor beschermd wonen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is actuele monitor beschermd wonen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 188, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§12/2", bepaling: "addendum-regiovisie/§12/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "aansluiting landelijke monitors" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is aansluiting landelijke monitors" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gezamenlijke gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gezamenlijke gemeenten", regel: 193, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§12/3", bepaling: "addendum-regiovisie/§12/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "overeenstemming over iWmo-gegevens" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is overeenstemming over iWmo-gegevens" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "trekker" }, waarde: "de gemeenten" }, type: { soort: "keuze", keuze: "trekker" } }, tekst: "De trekker van het voornemen is de gemeenten", regel: 198, bestand: "addendum.regel" }], buitenToepassing: [], vraag: "Wie pakt dit volgens het addendum op?", regel: 27, bestand: "begrippen.regel", gebruikt: { feiten: ["voornemen.actie"], beslissingen: [], lezingen: [] }, zonderRechtskracht: ["Addendum Regiovisie beschermd wonen en opvang"], lidwoord: "de" },
    { id: "voornemen.periode", object: "voornemen", sleutel: "periode", naam: "periode van het voornemen", type: { soort: "keuze", keuze: "periode" }, uitputtend: true, regels: [{ id: "addendum-regiovisie/§2/al3#2", bepaling: "addendum-regiovisie/§2/al3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "gesprek over integraal beleid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is gesprek over integraal beleid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 23, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§2/al3#4", bepaling: "addendum-regiovisie/§2/al3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "inzet doorbraakmethode" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is inzet doorbraakmethode" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 27, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/al5#2", bepaling: "addendum-regiovisie/§3/al5", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "visie op cliënt- en naastenperspectief" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is visie op cliënt- en naastenperspectief" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 33, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/1#2", bepaling: "addendum-regiovisie/§3/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "borging ervaringsdeskundigheid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is borging ervaringsdeskundigheid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 38, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/2#2", bepaling: "addendum-regiovisie/§3/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbreding ervaringsdeskundigheid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbreding ervaringsdeskundigheid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 43, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/3#2", bepaling: "addendum-regiovisie/§3/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbinding naasten met steunpunten" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbinding naasten met steunpunten" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 47, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§3/4#2", bepaling: "addendum-regiovisie/§3/4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "afstemming lerend netwerk" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is afstemming lerend netwerk" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 51, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§4/1#2", bepaling: "addendum-regiovisie/§4/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "ETHOS-telling" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is ETHOS-telling" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "in 2026" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is in 2026", regel: 58, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§4/2#2", bepaling: "addendum-regiovisie/§4/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "evaluatie pilot veldwerker" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is evaluatie pilot veldwerker" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "eind 2025" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is eind 2025", regel: 62, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§5/1#2", bepaling: "addendum-regiovisie/§5/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "implementatieplan aanbieders plus" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is implementatieplan aanbieders plus" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 70, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§5/2#2", bepaling: "addendum-regiovisie/§5/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "ontwikkeling toegang aanbieders plus" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is ontwikkeling toegang aanbieders plus" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 75, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§5/3#2", bepaling: "addendum-regiovisie/§5/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "uniformiteit tussen toegangen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is uniformiteit tussen toegangen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 80, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§5/4#2", bepaling: "addendum-regiovisie/§5/4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbinding opvang met lokale Wmo" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbinding opvang met lokale Wmo" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 84, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§6/1#2", bepaling: "addendum-regiovisie/§6/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "woonzorgvisie" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is woonzorgvisie" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 91, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§6/2#2", bepaling: "addendum-regiovisie/§6/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "uitwerking realisatieplan wonen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is uitwerking realisatieplan wonen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 95, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§6/3#2", bepaling: "addendum-regiovisie/§6/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "vertaling wooncirkels" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is vertaling wooncirkels" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 99, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§6/4#2", bepaling: "addendum-regiovisie/§6/4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbinding stevige lokale teams" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbinding stevige lokale teams" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 103, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§7/1#2", bepaling: "addendum-regiovisie/§7/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "uitwerking realisatieplan voorzieningen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is uitwerking realisatieplan voorzieningen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 111, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§7/2#2", bepaling: "addendum-regiovisie/§7/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "verbinding IPS-methode" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is verbinding IPS-methode" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 116, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§7/3#2", bepaling: "addendum-regiovisie/§7/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "continuïteit bij achttien jaar" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is continuïteit bij achttien jaar" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 121, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§8/1#2", bepaling: "addendum-regiovisie/§8/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "uitvoeringskader pgb" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is uitvoeringskader pgb" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 128, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§8/2#2", bepaling: "addendum-regiovisie/§8/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "aanbesteding beschermd wonen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is aanbesteding beschermd wonen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "per 2026" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is per 2026", regel: 132, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§8/3#2", bepaling: "addendum-regiovisie/§8/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "inzet toezichthouders" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is inzet toezichthouders" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 136, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§9/1#2", bepaling: "addendum-regiovisie/§9/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "evaluatie bouwstenennotitie" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is evaluatie bouwstenennotitie" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 144, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§9/2#2", bepaling: "addendum-regiovisie/§9/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "Zeeuws actieplan dakloosheid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is Zeeuws actieplan dakloosheid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 149, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§10/al2", bepaling: "addendum-regiovisie/§10/al2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "regiovisie aanpak geweld" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is regiovisie aanpak geweld" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "eind 2025 of begin 2026" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is eind 2025 of begin 2026", regel: 153, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§10/2#2", bepaling: "addendum-regiovisie/§10/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "afspraken lokale teams over onveiligheid" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is afspraken lokale teams over onveiligheid" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 162, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§10/3#2", bepaling: "addendum-regiovisie/§10/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "gesprek over de landelijke monitor" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is gesprek over de landelijke monitor" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 167, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§11/al4#2", bepaling: "addendum-regiovisie/§11/al4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "jaarlijkse werkbegroting" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is jaarlijkse werkbegroting" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "elk jaar" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is elk jaar", regel: 173, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§11/1#2", bepaling: "addendum-regiovisie/§11/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "evaluatie partnerschapsafspraken" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is evaluatie partnerschapsafspraken" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 178, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§12/al1#2", bepaling: "addendum-regiovisie/§12/al1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "halfjaarlijkse rapportage" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is halfjaarlijkse rapportage" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "elk half jaar" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is elk half jaar", regel: 184, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§12/1#2", bepaling: "addendum-regiovisie/§12/1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "actuele monitor beschermd wonen" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is actuele monitor beschermd wonen" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 190, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§12/2#2", bepaling: "addendum-regiovisie/§12/2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "aansluiting landelijke monitors" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is aansluiting landelijke monitors" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 195, bestand: "addendum.regel" }, { id: "addendum-regiovisie/§12/3#2", bepaling: "addendum-regiovisie/§12/3", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "voornemen.actie", type: { soort: "keuze", keuze: "actie" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "actie" }, waarde: "overeenstemming over iWmo-gegevens" }, type: { soort: "keuze", keuze: "actie" } }, tekst: "de actie van het voornemen is overeenstemming over iWmo-gegevens" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "periode" }, waarde: "niet genoemd" }, type: { soort: "keuze", keuze: "periode" } }, tekst: "De periode van het voornemen is niet genoemd", regel: 199, bestand: "addendum.regel" }], buitenToepassing: [], vraag: "Wanneer moet het er volgens het addendum zijn?", regel: 28, bestand: "begrippen.regel", gebruikt: { feiten: ["voornemen.actie"], beslissingen: [], lezingen: [] }, zonderRechtskracht: ["Addendum Regiovisie beschermd wonen en opvang"], lidwoord: "de" },
  ],
};

/** trekker van het voornemen · Wie pakt dit volgens het addendum op? */
const voornemenTrekker = maakEvaluator<Zaak, Trekker>(model, "voornemen.trekker", kern_voornemenTrekker, isGeldig);

/** periode van het voornemen · Wanneer moet het er volgens het addendum zijn? */
const voornemenPeriode = maakEvaluator<Zaak, Periode>(model, "voornemen.periode", kern_voornemenPeriode, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "voornemen.trekker": voornemenTrekker,
  "voornemen.periode": voornemenPeriode,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  voornemenTrekker,
  voornemenPeriode,
};
