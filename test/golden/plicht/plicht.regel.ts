// Gegenereerd door regel uit plicht.regel. Niet met de hand wijzigen.
// Plicht
/* eslint-disable */
import { datumPlus, en, gelijkgesteldeDagen, heleDatum, isDatum, isJaNee, kies, maakEvaluator, maakRegeling, niet, of, ofGeen, oordeelVan, opgeschort, snelleControle, vergelijkDatum } from 'regel/runtime';
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

export interface AanvraagGegevens {
  /** datum van ontvangst van de aanvraag · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly datumVanOntvangst?: string;
  /** de aanvraag vraagt om advies */
  readonly vraagtOmAdvies?: boolean;
  /** dag van de vraag van de aanvraag · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanDeVraag?: string | null;
  /** dag van aanvulling van de aanvraag · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanAanvulling?: string | null;
}

export interface PlichtTotHetNemenVanDeBeslissingGegevens {
  /** dag van nakoming van de plicht tot het nemen van de beslissing · Op welke dag is de plicht tot het nemen van de beslissing nagekomen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface CollegeGegevens {
  /** het college heeft gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag · Heeft het college gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag?: Oordeel<boolean>;
}

export interface ZaakGegevens {
  /** dag waarop de stand wordt opgemaakt · Op welke dag wordt opgemaakt hoe het met de plichten staat? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagWaaropDeStandWordtOpgemaakt?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly aanvraag?: AanvraagGegevens;
  readonly plichtTotHetNemenVanDeBeslissing?: PlichtTotHetNemenVanDeBeslissingGegevens;
  readonly college?: CollegeGegevens;
  readonly zaak?: ZaakGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
}

const gelijkgesteld = gelijkgesteldeDagen([]);
const organen: readonly string[] = ["het college"];

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: niet ontstaan (plicht.regel:23) */
function artikel1_lid1_4(z: Zaak): Waarheid {
  return niet(en(kern_collegeIsVerplichtTotHetNemenVanDeBeslissing(z), niet(en(vanToepassing_plichtTotHetNemenVanDeBeslissingBegin(z), vergelijkDatum(">", kern_plichtTotHetNemenVanDeBeslissingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)))));
}

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: loopt (plicht.regel:23) */
function artikel1_lid1_5(z: Zaak): Waarheid {
  const deel1 = kern_collegeIsVerplichtTotHetNemenVanDeBeslissing(z);
  if (deel1 === false) return false;
  // de plicht tot het nemen van de beslissing is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetNemenVanDeBeslissingBegin(z), vergelijkDatum(">", kern_plichtTotHetNemenVanDeBeslissingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetNemenVanDeBeslissing?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  const deel4 = artikel1_lid1_deel(z);
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: nagekomen (plicht.regel:23) */
function artikel1_lid1_6(z: Zaak): Waarheid {
  const deel1 = kern_collegeIsVerplichtTotHetNemenVanDeBeslissing(z);
  if (deel1 === false) return false;
  // de plicht tot het nemen van de beslissing is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetNemenVanDeBeslissingBegin(z), vergelijkDatum(">", kern_plichtTotHetNemenVanDeBeslissingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetNemenVanDeBeslissing?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is niet te laat nagekomen
  const deel4 = niet(en(vanToepassing_plichtTotHetNemenVanDeBeslissingLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetNemenVanDeBeslissing?.dagVanNakoming, kern_plichtTotHetNemenVanDeBeslissingLaatsteDag(z))));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: te laat nagekomen (plicht.regel:23) */
function artikel1_lid1_7(z: Zaak): Waarheid {
  const deel1 = kern_collegeIsVerplichtTotHetNemenVanDeBeslissing(z);
  if (deel1 === false) return false;
  // de plicht tot het nemen van de beslissing is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetNemenVanDeBeslissingBegin(z), vergelijkDatum(">", kern_plichtTotHetNemenVanDeBeslissingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetNemenVanDeBeslissing?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetNemenVanDeBeslissingLaatsteDag(z);
  if (deel4 === false) return false;
  // er is na de laatste dag nagekomen
  const deel5 = vergelijkDatum(">", z.plichtTotHetNemenVanDeBeslissing?.dagVanNakoming, kern_plichtTotHetNemenVanDeBeslissingLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: niet nagekomen (plicht.regel:23) */
function artikel1_lid1_8(z: Zaak): Waarheid {
  const deel1 = kern_collegeIsVerplichtTotHetNemenVanDeBeslissing(z);
  if (deel1 === false) return false;
  // de plicht tot het nemen van de beslissing is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetNemenVanDeBeslissingBegin(z), vergelijkDatum(">", kern_plichtTotHetNemenVanDeBeslissingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetNemenVanDeBeslissing?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetNemenVanDeBeslissingLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan voorbij
  const deel5 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetNemenVanDeBeslissingLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: niet vast te stellen (plicht.regel:23) */
function artikel1_lid1_9(z: Zaak): Waarheid {
  const deel1 = kern_collegeIsVerplichtTotHetNemenVanDeBeslissing(z);
  if (deel1 === false) return false;
  // de plicht tot het nemen van de beslissing is op die dag begonnen
  const deel2 = niet(en(vanToepassing_plichtTotHetNemenVanDeBeslissingBegin(z), vergelijkDatum(">", kern_plichtTotHetNemenVanDeBeslissingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetNemenVanDeBeslissing?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  const deel4 = niet(vanToepassing_plichtTotHetNemenVanDeBeslissingLaatsteDag(z));
  if (deel4 === false) return false;
  const deel5 = niet(artikel1_lid1_deel_deel_deel(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: loopt (plicht.regel:23) */
function artikel1_lid1_deel(z: Zaak): Waarheid {
  const deel1 = en(vanToepassing_plichtTotHetNemenVanDeBeslissingLaatsteDag(z), vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetNemenVanDeBeslissingLaatsteDag(z)));
  if (deel1 === true) return true;
  const deel2 = artikel1_lid1_deel_deel(z);
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: loopt (plicht.regel:23) */
function artikel1_lid1_deel_deel(z: Zaak): Waarheid {
  // er is nog geen laatste dag
  const deel1 = niet(vanToepassing_plichtTotHetNemenVanDeBeslissingLaatsteDag(z));
  if (deel1 === false) return false;
  // de opschorting van de termijn is nog niet geëindigd
  const deel2 = artikel1_lid1_deel_deel_deel(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 1, eerste lid: de plicht tot het nemen van de beslissing: loopt (plicht.regel:23) */
function artikel1_lid1_deel_deel_deel(z: Zaak): Waarheid {
  const deel1 = en(niet((z.aanvraag?.dagVanDeVraag === undefined ? undefined : z.aanvraag?.dagVanDeVraag === null)), (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null));
  if (deel1 === true) return true;
  return of(deel1);
}

/** artikel 1, eerste lid: de laatste dag van de plicht tot het nemen van de beslissing, verlengd met zes weken (plicht.regel:26) */
function artikel1_lid1_2(z: Zaak): Waarheid {
  return z.aanvraag?.vraagtOmAdvies;
}

/** artikel 1, eerste lid: de laatste dag van de plicht tot het nemen van de beslissing, verlengd met zes weken en opgeschort met ingang van de dag na de dag van de vraag van de aanvraag tot de dag van aanvulling van de aanvraag (plicht.regel:30) */
function artikel1_lid1(z: Zaak): Waarheid {
  const deel1 = z.aanvraag?.vraagtOmAdvies;
  if (deel1 === false) return false;
  // de termijn is opgeschort
  const deel2 = niet((z.aanvraag?.dagVanDeVraag === undefined ? undefined : z.aanvraag?.dagVanDeVraag === null));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** artikel 1, eerste lid: de laatste dag van de plicht tot het nemen van de beslissing, opgeschort met ingang van de dag na de dag van de vraag van de aanvraag tot de dag van aanvulling van de aanvraag (plicht.regel:30) */
function artikel1_lid1_3(z: Zaak): Waarheid {
  return niet((z.aanvraag?.dagVanDeVraag === undefined ? undefined : z.aanvraag?.dagVanDeVraag === null));
}

/** artikel 2: Het college is bevoegd tot het buiten behandeling laten van de aanvraag (plicht.regel:34) */
function artikel2(z: Zaak): Waarheid {
  return (z.aanvraag?.dagVanAanvulling === undefined ? undefined : z.aanvraag?.dagVanAanvulling === null);
}

/** het college is verplicht tot het nemen van de beslissing */
function kern_collegeIsVerplichtTotHetNemenVanDeBeslissing(_z: Zaak): Waarheid {
  return true;
}

/** begin van de plicht tot het nemen van de beslissing */
function kern_plichtTotHetNemenVanDeBeslissingBegin(z: Zaak): string | undefined {
  return heleDatum(z.aanvraag?.datumVanOntvangst);
}

/** laatste dag van de plicht tot het nemen van de beslissing */
function kern_plichtTotHetNemenVanDeBeslissingLaatsteDag(z: Zaak): string | undefined {
  const r1_lid1 = artikel1_lid1(z);
  const r1_lid1_2 = en(artikel1_lid1_2(z), niet(r1_lid1));
  const r1_lid1_3 = en(artikel1_lid1_3(z), niet(r1_lid1));
  const r1_lid1_4 = en(niet(r1_lid1), niet(r1_lid1_2), niet(r1_lid1_3));
  return kies([r1_lid1, heleDatum(opgeschort(z.aanvraag?.datumVanOntvangst, 14, "week", [[datumPlus(z.aanvraag?.dagVanDeVraag, 1, "dag"), datumPlus(z.aanvraag?.dagVanAanvulling, -1, "dag")]], gelijkgesteld))], [r1_lid1_2, heleDatum(datumPlus(z.aanvraag?.datumVanOntvangst, 14, "week", gelijkgesteld))], [r1_lid1_3, heleDatum(opgeschort(z.aanvraag?.datumVanOntvangst, 8, "week", [[datumPlus(z.aanvraag?.dagVanDeVraag, 1, "dag"), datumPlus(z.aanvraag?.dagVanAanvulling, -1, "dag")]], gelijkgesteld))], [r1_lid1_4, heleDatum(datumPlus(z.aanvraag?.datumVanOntvangst, 8, "week", gelijkgesteld))]);
}

/** toestand van de plicht tot het nemen van de beslissing */
function kern_plichtTotHetNemenVanDeBeslissingToestand(z: Zaak): ToestandVanEenPlicht | undefined {
  const r1_lid1 = artikel1_lid1_4(z);
  const r1_lid1_2 = artikel1_lid1_5(z);
  const r1_lid1_3 = artikel1_lid1_6(z);
  const r1_lid1_4 = artikel1_lid1_7(z);
  const r1_lid1_5 = artikel1_lid1_8(z);
  const r1_lid1_6 = artikel1_lid1_9(z);
  return kies([r1_lid1, "niet ontstaan"], [r1_lid1_2, "loopt"], [r1_lid1_3, "nagekomen"], [r1_lid1_4, "te laat nagekomen"], [r1_lid1_5, "niet nagekomen"], [r1_lid1_6, "niet vast te stellen"]);
}

/** begin van de plicht tot het nemen van de beslissing is van toepassing */
function vanToepassing_plichtTotHetNemenVanDeBeslissingBegin(z: Zaak): Waarheid {
  return kern_plichtTotHetNemenVanDeBeslissingBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het nemen van de beslissing is van toepassing */
function vanToepassing_plichtTotHetNemenVanDeBeslissingLaatsteDag(z: Zaak): Waarheid {
  return kern_plichtTotHetNemenVanDeBeslissingLaatsteDag(z) === undefined ? undefined : true;
}

/** het college is bevoegd tot het buiten behandeling laten van de aanvraag */
function kern_collegeIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag(z: Zaak): Waarheid {
  return artikel2(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  aanvraag: {
    datumVanOntvangst: isDatum,
    vraagtOmAdvies: isJaNee,
    dagVanDeVraag: ofGeen(isDatum),
    dagVanAanvulling: ofGeen(isDatum),
  },
  plichtTotHetNemenVanDeBeslissing: {
    dagVanNakoming: ofGeen(isDatum),
  },
  college: {
    heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag: oordeelVan(isJaNee, organen),
  },
  zaak: {
    dagWaaropDeStandWordtOpgemaakt: isDatum,
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "plicht",
  titel: "Plicht",
  soort: "verordening",
  geldig: {  },
  termijnen: { verlengd: true, gelijkgesteld: [] },
  bepalingen: [
    { id: "plicht/1", aanduiding: "artikel 1", regel: 20, bestand: "plicht.regel" },
    { id: "plicht/1/1", aanduiding: "artikel 1, eerste lid", regel: 22, bestand: "plicht.regel" },
    { id: "plicht/1/2", aanduiding: "artikel 1, tweede lid", regel: 25, bestand: "plicht.regel" },
    { id: "plicht/1/3", aanduiding: "artikel 1, derde lid", regel: 29, bestand: "plicht.regel" },
    { id: "plicht/2", aanduiding: "artikel 2", regel: 33, bestand: "plicht.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college"] },
    { id: "toestand van een plicht", naam: "toestand van een plicht", vorm: "gesloten", labels: ["niet ontstaan", "loopt", "nagekomen", "te laat nagekomen", "niet nagekomen", "niet vast te stellen"] },
  ],
  feiten: [
    { id: "aanvraag.datumVanOntvangst", object: "aanvraag", sleutel: "datumVanOntvangst", naam: "datum van ontvangst van de aanvraag", type: { soort: "datum" }, soort: "gegeven", regel: 9, bestand: "plicht.regel", lidwoord: "de" },
    { id: "aanvraag.vraagtOmAdvies", object: "aanvraag", sleutel: "vraagtOmAdvies", naam: "de aanvraag vraagt om advies", type: { soort: "ja/nee" }, soort: "gegeven", regel: 10, bestand: "plicht.regel", ontkend: "de aanvraag vraagt niet om advies" },
    { id: "aanvraag.dagVanDeVraag", object: "aanvraag", sleutel: "dagVanDeVraag", naam: "dag van de vraag van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, regel: 11, bestand: "plicht.regel", lidwoord: "de" },
    { id: "aanvraag.dagVanAanvulling", object: "aanvraag", sleutel: "dagVanAanvulling", naam: "dag van aanvulling van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, regel: 12, bestand: "plicht.regel", lidwoord: "de" },
    { id: "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", object: "plichtTotHetNemenVanDeBeslissing", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het nemen van de beslissing", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de plicht tot het nemen van de beslissing nagekomen?", afgeleid: true, regel: 15, bestand: "plicht.regel", lidwoord: "de" },
    { id: "college.heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag", object: "college", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetBuitenBehandelingLatenVanDeAanvraag", naam: "het college heeft gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het college gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag?", door: ["het college"], afgeleid: true, regel: 18, bestand: "plicht.regel", ontkend: "het college heeft niet gebruikgemaakt van de bevoegdheid tot het buiten behandeling laten van de aanvraag" },
    { id: "zaak.dagWaaropDeStandWordtOpgemaakt", object: "zaak", sleutel: "dagWaaropDeStandWordtOpgemaakt", naam: "dag waarop de stand wordt opgemaakt", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt opgemaakt hoe het met de plichten staat?", afgeleid: true, regel: 15, bestand: "plicht.regel", lidwoord: "de" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "college.isVerplichtTotHetNemenVanDeBeslissing", object: "college", sleutel: "isVerplichtTotHetNemenVanDeBeslissing", naam: "het college is verplicht tot het nemen van de beslissing", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college" }, regels: [{ id: "plicht/1/1", bepaling: "plicht/1/1", soort: "grond", tekst: "Het college is verplicht tot het nemen van de beslissing binnen acht weken na de datum van ontvangst van de aanvraag", regel: 23, bestand: "plicht.regel" }], buitenToepassing: [], regel: 15, bestand: "plicht.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, ontkend: "het college is niet verplicht tot het nemen van de beslissing" },
    { id: "plichtTotHetNemenVanDeBeslissing.begin", object: "plichtTotHetNemenVanDeBeslissing", sleutel: "begin", naam: "begin van de plicht tot het nemen van de beslissing", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "plicht/1/1#plichtTotHetNemenVanDeBeslissing.begin", bepaling: "plicht/1/1", soort: "waarde", waarde: { op: "feit", feit: "aanvraag.datumVanOntvangst", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het nemen van de beslissing", regel: 23, bestand: "plicht.regel" }], buitenToepassing: [], regel: 15, bestand: "plicht.regel", gebruikt: { feiten: ["aanvraag.datumVanOntvangst"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetNemenVanDeBeslissing.laatsteDag", object: "plichtTotHetNemenVanDeBeslissing", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het nemen van de beslissing", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "plicht/1/1#plichtTotHetNemenVanDeBeslissing.laatsteDag", bepaling: "plicht/1/1", soort: "waarde", waarde: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.datumVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true }, tekst: "de laatste dag van de plicht tot het nemen van de beslissing", regel: 23, bestand: "plicht.regel" }, { id: "plicht/1/1#2", bepaling: "plicht/1/1", mede: ["plicht/1/2"], soort: "waarde", voorwaarde: { op: "feit", feit: "aanvraag.vraagtOmAdvies" }, waarde: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.datumVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 14, verlengd: true }, wijktAfVan: ["plicht/1/1#plichtTotHetNemenVanDeBeslissing.laatsteDag"], tekst: "de laatste dag van de plicht tot het nemen van de beslissing, verlengd met zes weken", regel: 26, bestand: "plicht.regel" }, { id: "plicht/1/1#3", bepaling: "plicht/1/1", mede: ["plicht/1/3"], soort: "waarde", voorwaarde: { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeVraag" }, tekst: "de termijn is opgeschort" }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.datumVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 8, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeVraag", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de vraag van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór de dag van aanvulling van de aanvraag" } }] }, wijktAfVan: ["plicht/1/1#plichtTotHetNemenVanDeBeslissing.laatsteDag"], tekst: "de laatste dag van de plicht tot het nemen van de beslissing, opgeschort met ingang van de dag na de dag van de vraag van de aanvraag tot de dag van aanvulling van de aanvraag", regel: 30, bestand: "plicht.regel" }, { id: "plicht/1/1#3#plichtTotHetNemenVanDeBeslissing.laatsteDag", bepaling: "plicht/1/1", mede: ["plicht/1/2", "plicht/1/3"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "aanvraag.vraagtOmAdvies" }, { op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeVraag" }, tekst: "de termijn is opgeschort" }] }, waarde: { op: "opgeschort", datum: { op: "feit", feit: "aanvraag.datumVanOntvangst", type: { soort: "datum" } }, eenheid: "week", type: { soort: "datum" }, aantal: 14, verlengd: true, opschortingen: [{ van: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanDeVraag", type: { soort: "datum" } }, aantal: 1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag na de dag van de vraag van de aanvraag" }, totEnMet: { op: "datumPlus", datum: { op: "feit", feit: "aanvraag.dagVanAanvulling", type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" }, tekst: "de dag vóór de dag van aanvulling van de aanvraag" } }] }, wijktAfVan: ["plicht/1/1#plichtTotHetNemenVanDeBeslissing.laatsteDag", "plicht/1/1#2", "plicht/1/1#3"], tekst: "de laatste dag van de plicht tot het nemen van de beslissing, verlengd met zes weken en opgeschort met ingang van de dag na de dag van de vraag van de aanvraag tot de dag van aanvulling van de aanvraag", regel: 30, bestand: "plicht.regel" }], buitenToepassing: [], regel: 15, bestand: "plicht.regel", gebruikt: { feiten: ["aanvraag.datumVanOntvangst", "aanvraag.vraagtOmAdvies", "aanvraag.dagVanDeVraag", "aanvraag.dagVanAanvulling"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetNemenVanDeBeslissing.toestand", object: "plichtTotHetNemenVanDeBeslissing", sleutel: "toestand", naam: "toestand van de plicht tot het nemen van de beslissing", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "plicht/1/1#plichtTotHetNemenVanDeBeslissing.toestand", bepaling: "plicht/1/1", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "beslissing", beslissing: "college.isVerplichtTotHetNemenVanDeBeslissing" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het nemen van de beslissing is op die dag begonnen" }] }, tekst: "de plicht tot het nemen van de beslissing is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het nemen van de beslissing: niet ontstaan", regel: 23, bestand: "plicht.regel" }, { id: "plicht/1/1#plichtTotHetNemenVanDeBeslissing.toestand#2", bepaling: "plicht/1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "college.isVerplichtTotHetNemenVanDeBeslissing" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het nemen van de beslissing is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "of", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, { op: "en", delen: [{ op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", tekst: "er is een laatste dag" }, tekst: "er is nog geen laatste dag" }, { op: "of", delen: [{ op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeVraag" }, tekst: "de termijn is opgeschort" }, { op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }] }], tekst: "de opschorting van de termijn is nog niet geëindigd" }] }] }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het nemen van de beslissing: loopt", regel: 23, bestand: "plicht.regel" }, { id: "plicht/1/1#plichtTotHetNemenVanDeBeslissing.toestand#3", bepaling: "plicht/1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "college.isVerplichtTotHetNemenVanDeBeslissing" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het nemen van de beslissing is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het nemen van de beslissing: nagekomen", regel: 23, bestand: "plicht.regel" }, { id: "plicht/1/1#plichtTotHetNemenVanDeBeslissing.toestand#4", bepaling: "plicht/1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "college.isVerplichtTotHetNemenVanDeBeslissing" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het nemen van de beslissing is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het nemen van de beslissing: te laat nagekomen", regel: 23, bestand: "plicht.regel" }, { id: "plicht/1/1#plichtTotHetNemenVanDeBeslissing.toestand#5", bepaling: "plicht/1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "college.isVerplichtTotHetNemenVanDeBeslissing" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het nemen van de beslissing is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het nemen van de beslissing: niet nagekomen", regel: 23, bestand: "plicht.regel" }, { id: "plicht/1/1#plichtTotHetNemenVanDeBeslissing.toestand#6", bepaling: "plicht/1/1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "college.isVerplichtTotHetNemenVanDeBeslissing" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetNemenVanDeBeslissing.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het nemen van de beslissing is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetNemenVanDeBeslissing.laatsteDag", tekst: "er is een laatste dag" } }, { op: "niet", deel: { op: "of", delen: [{ op: "en", delen: [{ op: "niet", deel: { op: "ontbreekt", feit: "aanvraag.dagVanDeVraag" }, tekst: "de termijn is opgeschort" }, { op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }] }], tekst: "de opschorting van de termijn is nog niet geëindigd" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het nemen van de beslissing: niet vast te stellen", regel: 23, bestand: "plicht.regel" }], buitenToepassing: [], regel: 15, bestand: "plicht.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetNemenVanDeBeslissing.dagVanNakoming", "aanvraag.dagVanDeVraag", "aanvraag.dagVanAanvulling", "aanvraag.datumVanOntvangst", "aanvraag.vraagtOmAdvies"], beslissingen: ["college.isVerplichtTotHetNemenVanDeBeslissing", "plichtTotHetNemenVanDeBeslissing.begin", "plichtTotHetNemenVanDeBeslissing.laatsteDag"], lezingen: [] }, lidwoord: "de" },
    { id: "college.isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag", object: "college", sleutel: "isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag", naam: "het college is bevoegd tot het buiten behandeling laten van de aanvraag", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "het college" }, regels: [{ id: "plicht/2", bepaling: "plicht/2", soort: "grond", voorwaarde: { op: "ontbreekt", feit: "aanvraag.dagVanAanvulling" }, tekst: "Het college is bevoegd tot het buiten behandeling laten van de aanvraag", regel: 34, bestand: "plicht.regel" }], buitenToepassing: [], regel: 18, bestand: "plicht.regel", gebruikt: { feiten: ["aanvraag.dagVanAanvulling"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet bevoegd tot het buiten behandeling laten van de aanvraag" },
  ],
};

/** het college is verplicht tot het nemen van de beslissing */
const collegeIsVerplichtTotHetNemenVanDeBeslissing = maakEvaluator<Zaak, boolean>(model, "college.isVerplichtTotHetNemenVanDeBeslissing", kern_collegeIsVerplichtTotHetNemenVanDeBeslissing, isGeldig);

/** begin van de plicht tot het nemen van de beslissing */
const plichtTotHetNemenVanDeBeslissingBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetNemenVanDeBeslissing.begin", kern_plichtTotHetNemenVanDeBeslissingBegin, isGeldig);

/** laatste dag van de plicht tot het nemen van de beslissing */
const plichtTotHetNemenVanDeBeslissingLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetNemenVanDeBeslissing.laatsteDag", kern_plichtTotHetNemenVanDeBeslissingLaatsteDag, isGeldig);

/** toestand van de plicht tot het nemen van de beslissing */
const plichtTotHetNemenVanDeBeslissingToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetNemenVanDeBeslissing.toestand", kern_plichtTotHetNemenVanDeBeslissingToestand, isGeldig);

/** het college is bevoegd tot het buiten behandeling laten van de aanvraag */
const collegeIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag = maakEvaluator<Zaak, boolean>(model, "college.isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag", kern_collegeIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "college.isVerplichtTotHetNemenVanDeBeslissing": collegeIsVerplichtTotHetNemenVanDeBeslissing,
  "plichtTotHetNemenVanDeBeslissing.begin": plichtTotHetNemenVanDeBeslissingBegin,
  "plichtTotHetNemenVanDeBeslissing.laatsteDag": plichtTotHetNemenVanDeBeslissingLaatsteDag,
  "plichtTotHetNemenVanDeBeslissing.toestand": plichtTotHetNemenVanDeBeslissingToestand,
  "college.isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag": collegeIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  collegeIsVerplichtTotHetNemenVanDeBeslissing,
  plichtTotHetNemenVanDeBeslissingBegin,
  plichtTotHetNemenVanDeBeslissingLaatsteDag,
  plichtTotHetNemenVanDeBeslissingToestand,
  collegeIsBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag,
};
