// Gegenereerd door regel uit hardheid.regel. Niet met de hand wijzigen.
// Hardheid
/* eslint-disable */
import { isJaNee, jaOfNee, maakEvaluator, maakRegeling, oordeelVan, snelleControle, waardeVanOordeel } from 'regel/runtime';
import type { Afwijking, Oordeel, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "het college";

export interface InwonerGegevens {
  /** de inwoner is ingezetene */
  readonly isIngezetene?: boolean;
}

export interface ZaakGegevens {
  /** toepassing leidt tot onbillijkheden · Leidt toepassing in dit geval tot onbillijkheden? */
  readonly toepassingLeidtTotOnbillijkheden?: Oordeel<boolean>;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly inwoner?: InwonerGegevens;
  readonly zaak?: ZaakGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
  /** Wat een orgaan in dit geval anders vaststelde. */
  readonly afwijkingen?: readonly Afwijking[];
}

const organen: readonly string[] = ["het college"];

/** artikel 1: De inwoner heeft recht op opvang (hardheid.regel:19) */
function artikel1(z: Zaak): Waarheid {
  return z.inwoner?.isIngezetene;
}

/** artikel 2: het college kan ten gunste van de inwoner afwijken van artikel 1 (hardheid.regel:22) */
function artikel2(z: Zaak): Waarheid {
  return jaOfNee(waardeVanOordeel(z.zaak?.toepassingLeidtTotOnbillijkheden, organen));
}

/** de inwoner heeft recht op opvang */
function kern_inwonerHeeftRechtOpOpvang(z: Zaak): Waarheid {
  return artikel1(z);
}

/** bevoegd tot afwijken op grond van artikel 2 */
function kern_afwijkenOpGrondVan_2_(z: Zaak): Waarheid {
  return artikel2(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  inwoner: {
    isIngezetene: isJaNee,
  },
  zaak: {
    toepassingLeidtTotOnbillijkheden: oordeelVan(isJaNee, organen),
  },
});

const model: Regelingmodel = {
  versie: 1,
  id: "hardheid",
  titel: "Hardheid",
  soort: "verordening",
  geldig: {  },
  termijnen: { verlengd: true, gelijkgesteld: [] },
  bepalingen: [
    { id: "hardheid/1", aanduiding: "artikel 1", regel: 18, bestand: "hardheid.regel" },
    { id: "hardheid/2", aanduiding: "artikel 2", regel: 21, bestand: "hardheid.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college"] },
  ],
  feiten: [
    { id: "inwoner.isIngezetene", object: "inwoner", sleutel: "isIngezetene", naam: "de inwoner is ingezetene", type: { soort: "ja/nee" }, soort: "gegeven", regel: 9, bestand: "hardheid.regel", ontkend: "de inwoner is niet ingezetene" },
    { id: "zaak.toepassingLeidtTotOnbillijkheden", object: "zaak", sleutel: "toepassingLeidtTotOnbillijkheden", naam: "toepassing leidt tot onbillijkheden", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Leidt toepassing in dit geval tot onbillijkheden?", door: ["het college"], regel: 14, bestand: "hardheid.regel" },
  ],
  lezingen: [],
  controles: [],
  beslissingen: [
    { id: "inwoner.heeftRechtOpOpvang", object: "inwoner", sleutel: "heeftRechtOpOpvang", naam: "de inwoner heeft recht op opvang", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "hardheid/1", bepaling: "hardheid/1", soort: "grond", voorwaarde: { op: "feit", feit: "inwoner.isIngezetene" }, tekst: "De inwoner heeft recht op opvang", regel: 19, bestand: "hardheid.regel" }], buitenToepassing: [], regel: 12, bestand: "hardheid.regel", gebruikt: { feiten: ["inwoner.isIngezetene"], beslissingen: [], lezingen: [] }, ontkend: "de inwoner heeft geen recht op opvang" },
    { id: "afwijken.opGrondVan[2]", object: "afwijken", sleutel: "opGrondVan[2]", naam: "bevoegd tot afwijken op grond van artikel 2", type: { soort: "ja/nee" }, uitputtend: true, door: "het college", regels: [{ id: "hardheid/2[2]", bepaling: "hardheid/2", soort: "grond", voorwaarde: { op: "feit", feit: "zaak.toepassingLeidtTotOnbillijkheden" }, tekst: "het college kan ten gunste van de inwoner afwijken van artikel 1", regel: 22, bestand: "hardheid.regel" }], buitenToepassing: [], regel: 22, bestand: "hardheid.regel", gebruikt: { feiten: ["zaak.toepassingLeidtTotOnbillijkheden"], beslissingen: [], lezingen: [] } },
  ],
  afwijkgronden: [
    { aard: "bevoegdheid", beslissing: "afwijken.opGrondVan[2]", bepaling: "hardheid/2", tekst: "het college kan ten gunste van de inwoner afwijken van artikel 1", door: "het college", richting: "ten gunste", van: ["hardheid/1"], regel: 22, bestand: "hardheid.regel" },
  ],
};

/** de inwoner heeft recht op opvang */
const inwonerHeeftRechtOpOpvang = maakEvaluator<Zaak, boolean>(model, "inwoner.heeftRechtOpOpvang", kern_inwonerHeeftRechtOpOpvang, isGeldig);

/** bevoegd tot afwijken op grond van artikel 2 */
const afwijkenOpGrondVan_2_ = maakEvaluator<Zaak, boolean>(model, "afwijken.opGrondVan[2]", kern_afwijkenOpGrondVan_2_, isGeldig);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "inwoner.heeftRechtOpOpvang": inwonerHeeftRechtOpOpvang,
  "afwijken.opGrondVan[2]": afwijkenOpGrondVan_2_,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values(evaluators));

export {
  model,
  inwonerHeeftRechtOpOpvang,
  afwijkenOpGrondVan_2_,
};
