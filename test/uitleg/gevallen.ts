/** De gevallen waarvan de uitleg in haar drie vormen is bewaard, en door een lezer naast de tekst van de regeling is gelegd. */

export interface Geval {
  /** De naam van het bestand in `teksten/`, zonder `.md`. */
  readonly naam: string;
  /** De map in `policies/`. */
  readonly regeling: string;
  /** Een bestand in `zaken/` van die map, of de naam van een voorbeeld in de regeling. */
  readonly zaak: string;
  readonly beslissing: string;
  /** De dag waarop de stand van plichten wordt opgemaakt. */
  readonly op?: string;
}

const NISSEWAARD = 'nissewaard-beschermde-woonvormen-2026';
const PILOT = 'vlissingen-pilot-complexe-casuistiek';
const UITVOERING = 'vlissingen-uitvoeringsregel-bw';
const ESCALATIE = 'zeeland-procesmodel-escalatie';
const ADDENDUM = 'zeeland-addendum-regiovisie';
const AWB = 'wet-awb';
const WMO = 'wet-wmo-2015';

const geval = (naam: string, regeling: string, zaak: string, beslissing: string, op?: string): Geval => ({
  naam,
  regeling,
  zaak,
  beslissing,
  ...(op === undefined ? {} : { op }),
});

export const gevallen: readonly Geval[] = [
  geval(
    '01-aanspraak-intensief',
    NISSEWAARD,
    'intensief.json',
    'client.heeftAanspraakOp[beschermd verblijf intensief]',
  ),
  geval('02-ontvanger-van-de-melding', NISSEWAARD, 'intensief.json', 'melding.ontvanger'),
  geval(
    '03-aanspraak-onbekend',
    NISSEWAARD,
    'intensief.json',
    'client.heeftAanspraakOp[beschermd verblijf regulier]',
  ),
  geval(
    '04-hardheid-begeleid-wonen',
    NISSEWAARD,
    'Hardheid: er is geen uitzicht op uitstroom binnen twee jaar, en toch wordt verstrekt',
    'client.heeftAanspraakOp[begeleid wonen]',
  ),
  geval(
    '05-hardheid-telt-niet-mee',
    NISSEWAARD,
    'Hardheid: geen bijzonder geval',
    'beschikking.wordtOpgeschort',
  ),
  geval(
    '06-afwezig-twee-perioden',
    NISSEWAARD,
    'afwezigheid.json',
    'client.isTeLangAfwezigDoorOpnameOfDetentie',
  ),
  geval(
    '07-bovenaan-de-wachtlijst',
    NISSEWAARD,
    'afwezigheid.json',
    'collegeVanDeCentrumgemeente.isBevoegdTotHetBovenaanDeWachtlijstPlaatsenVanDeInwoner',
  ),
  geval('08-vakantie-niet-te-lang', NISSEWAARD, 'afwezigheid.json', 'client.isTeLangAfwezigWegensVakantie'),
  geval('09-hoogte-pgb-formeel', NISSEWAARD, 'pgb.json', 'pgbFormeleZorg.hoogte'),
  geval('10-pgb-toegekend', NISSEWAARD, 'Alles bekend: Pgb', 'client.komtInAanmerkingVoorEenPgb'),
  geval(
    '11-pgb-informeel-begeleid-wonen',
    NISSEWAARD,
    'Pgb informeel: bij begeleid wonen',
    'client.komtInAanmerkingVoorEenPgb',
  ),
  geval(
    '12-onderzoek-na-paasmaandag',
    NISSEWAARD,
    'Proef: directe melding, zes weken tot en met tweede paasdag wordt een dag later',
    'plichtTotHetUitvoerenVanHetOnderzoek.laatsteDag',
  ),
  geval(
    '13-verslag-te-laat-terug',
    NISSEWAARD,
    'Proef: het verslag een dag te laat terug',
    'plichtTotHetTerugsturenVanHetOndertekendeOnderzoeksverslag.toestand',
    '2026-04-01',
  ),
  geval(
    '14-aanvraag-onder-oud-recht',
    NISSEWAARD,
    'overgang.json',
    'client.heeftAanspraakOp[begeleid wonen]',
  ),
  geval('15-oud-besluit-laatste-dag', NISSEWAARD, 'overgang.json', 'oudeBesluit.laatsteDag'),
  geval(
    '16-vrijwilliger-zonder-vog',
    NISSEWAARD,
    'Proef: één vrijwilliger zonder VOG',
    'kwaliteitVanDeZorgaanbieder.isGewaarborgd',
  ),
  geval(
    '17-toegang-buiten-de-regio',
    NISSEWAARD,
    'Toegang: verhuisde een dag na de indicatiestelling naar de regio',
    'client.heeftToegangTot[time-out]',
  ),
  geval(
    '18-criteria-time-out',
    NISSEWAARD,
    'Alles bekend: time-out',
    'client.voldoetAanDeCriteriaVoor[time-out]',
  ),
  geval(
    '19-wakende-wacht-lezing-open',
    NISSEWAARD,
    'Proef: wakende wacht, vóór de plaatsing aangevraagd',
    'wakendeWacht.isOpTijdAangevraagd',
  ),
  geval(
    '20-bijdrage-leemte',
    NISSEWAARD,
    'Bijdrage: individuele begeleiding plus telt niet als beschermde woonvorm',
    'bijdrage.hoogte',
  ),
  geval('21-wachtlijstbeschikking', NISSEWAARD, 'wachtlijst.json', 'beschikking.soort'),
  geval(
    '22-terugvorderen',
    NISSEWAARD,
    'Proef: oneigenlijk gebruik vastgesteld, dan mag worden teruggevorderd',
    'collegeVanDeCentrumgemeente.isBevoegdTotHetTerugvorderen',
  ),
  geval(
    '23-vakantie-lijst-niet-volledig',
    NISSEWAARD,
    'Negenentwintig dagen vakantie, ook als niet alle afwezigheid bekend is',
    'beschikking.wordtOpgeschort',
  ),
  geval('24-pilot-financiering', PILOT, 'volledig.json', 'aanvraag.komtInAanmerkingVoorFinanciering'),
  geval(
    '25-pilot-afwijkplicht',
    PILOT,
    'Bijzondere omstandigheden: afwijken is dan een plicht',
    'aanvraag.komtInAanmerkingVoorFinanciering',
  ),
  geval('26-pilot-bedrag', PILOT, 'Een volledige aanvraag die past', 'aanvraag.teFinancierenBedrag'),
  geval(
    '27-hoogte-pgb-bw',
    UITVOERING,
    'Meer nodig dan het maximum, en er gaat andere zorg af',
    'pgbBW.hoogte',
  ),
  geval(
    '28-tarief-geindexeerd',
    UITVOERING,
    'In 2017 met een index die de zaak geeft',
    'pgbBW.maximumtarief',
  ),
  geval(
    '29-doorbraakoverleg-nog-niet',
    ESCALATIE,
    'Onenigheid alleen is niet genoeg voor fase 4',
    'casus.isToeAanEenDoorbraakoverleg',
  ),
  geval('30-trekker-van-een-voornemen', ADDENDUM, 'De telling heeft een jaar', 'voornemen.trekker'),
  geval(
    '31-bezwaar-op-de-laatste-dag',
    AWB,
    'Bezwaar op de laatste dag, na de brugdag na Hemelvaart',
    'bezwaarschrift.isTijdigIngediend',
  ),
  geval(
    '32-buiten-behandeling',
    AWB,
    'Stukken ontbreken en er is tevergeefs om gevraagd',
    'bestuursorgaan.isBevoegdTotHetBuitenBehandelingLatenVanDeAanvraag',
  ),
  geval(
    '33-beschikking-opgeschort',
    WMO,
    'Om aanvulling gevraagd: drie dagen stil',
    'plichtTotHetGevenVanDeBeschikking.laatsteDag',
  ),
  geval(
    '34-nog-zeventien',
    NISSEWAARD,
    'Leeftijd: op de dag van het besluit nog zeventien, in elke lezing te jong',
    'client.voldoetAanDeAlgemeneCriteria',
  ),
  geval(
    '35-pgb-niet-gevestigd',
    UITVOERING,
    'De zorgaanbieder werkt in Zeeland, maar is er niet gevestigd',
    'client.komtInAanmerkingVoorEenPGBBW',
  ),
];
