/** De catalogus van fouten en meldingen bij een zaak: wat `regel leg-uit CODE` vertelt. Codes veranderen nooit van betekenis. */
import { gespreksproblemen } from './problemen-gesprek.ts';
import { herkomstproblemen } from './problemen-herkomst.ts';

export interface Zaakprobleemuitleg {
  readonly titel: string;
  readonly ernst: 'fout' | 'let op';
  /** Een bericht zoals het in een melding kan staan. */
  readonly bericht: string;
  /** Waarom dit een probleem is. */
  readonly uitleg: string;
  /** Wat eraan te doen is. */
  readonly oplossing: string;
}

export const zaakproblemen = {
  U001: {
    titel: 'De zaak is geen object',
    ernst: 'fout',
    bericht: 'De zaak moet een object zijn, maar is een lijst.',
    uitleg:
      'Een zaak is één JSON-object met per onderwerp een object met gegevens. Iets anders is niet te beoordelen. ' +
      'Deze code staat ook onder een zaak met zo veel fouten dat de controle is gestopt.',
    oplossing:
      'Geef één object, bijvoorbeeld { "melding": { "datum": "2026-03-01" } }. Meer zaken geeft u één voor één.',
  },
  U002: {
    titel: 'Onbekend gegeven',
    ernst: 'fout',
    bericht: 'De regeling kent geen gegeven "geboortedtum" over "client".',
    uitleg:
      'Een naam die de regeling niet kent zou stil verloren gaan: het bedoelde gegeven bleef dan onbekend. ' +
      'Daarom is elke onbekende sleutel een fout, ook een uitkomst die de regeling zelf berekent.',
    oplossing: 'Verbeter de naam, zet het gegeven onder het onderwerp waar het hoort, of laat het weg.',
  },
  U003: {
    titel: 'Onbekend onderwerp',
    ernst: 'fout',
    bericht: 'De regeling kent geen gegevens over "meldng".',
    uitleg:
      'Bovenaan een zaak staan alleen de onderwerpen waarover de regeling gegevens heeft, en eventueel "herkomst", "lezingen" en ' +
      '"afwijkingen".',
    oplossing: 'Verbeter de naam van het onderwerp, of zet het gegeven in het object van zijn onderwerp.',
  },
  U004: {
    titel: 'Verkeerde soort waarde',
    ernst: 'fout',
    bericht: 'de cliënt verblijft legaal in Nederland: hier hoort ja of nee, maar er staat de tekst "ja".',
    uitleg:
      'De waarde past niet bij het type dat de regeling aan het gegeven geeft. Er wordt niets omgerekend of geraden: ' +
      'wie raadt, kan een ander besluit uitrekenen dan bedoeld.',
    oplossing:
      'Schrijf de waarde zoals achter "verwacht" staat. Laat de sleutel weg als het gegeven onbekend is.',
  },
  U005: {
    titel: 'Geen bestaande datum',
    ernst: 'fout',
    bericht:
      'geboortedatum van de cliënt: "2026-02-30" is geen bestaande datum: februari 2026 heeft 28 dagen.',
    uitleg:
      'Een datum is een kalenderdag als 2026-03-01, in de jaren 1800 tot en met 2200. Is de dag of de maand onbekend, dan ' +
      'schrijft u 2026-03 of 2026; de uitkomst is dan alleen bekend als elke mogelijke dag haar geeft. ' +
      'Bij een waarde per datum moet de dag volledig zijn.',
    oplossing: 'Schrijf jaar, maand en dag met streepjes: "2026-03-01".',
  },
  U006: {
    titel: 'Bedrag of getal verkeerd geschreven',
    ernst: 'fout',
    bericht: 'tarief van de zorgaanbieder: 67.29 staat er als JSON-getal; dat rekent niet tot op de cent.',
    uitleg:
      'Bedragen, percentages en getallen zijn decimale tekst, omdat JSON-getallen in veel programma’s worden afgerond ' +
      '(0,1 + 0,2 is daar niet 0,3). De punt scheidt de decimalen; duizendtallen blijven aaneen. ' +
      'Een bedrag heeft ten hoogste twee decimalen.',
    oplossing:
      'Zet de waarde tussen aanhalingstekens en gebruik een punt: "1212.00" voor € 1.212,00, "8" voor 8%.',
  },
  U007: {
    titel: 'Waarde staat niet in de keuze',
    ernst: 'fout',
    bericht: 'grondslag van de cliënt: "BW extr" staat niet in de keuze "grondslag".',
    uitleg:
      'De regeling noemt de mogelijke waarden. Alleen bij een keuze die meer openlaat ("in ieder geval", "zoals") kan er ' +
      'iets anders zijn, en dan moet de zaak zeggen wat.',
    oplossing:
      'Neem een label over zoals het in de regeling staat, of schrijf bij een open keuze { "anders": "…" }.',
  },
  U008: {
    titel: 'Geen is hier niet mogelijk',
    ernst: 'fout',
    bericht: 'geboortedatum van de cliënt: null betekent "geen", maar dit gegeven is er altijd.',
    uitleg:
      'Onbekend en geen zijn verschillend. Een ontbrekende sleutel is onbekend en leidt tot een vraag; null zegt dat het ' +
      'er niet is. Dat laatste kan alleen bij een gegeven dat de regeling facultatief noemt.',
    oplossing: 'Laat de sleutel weg als het gegeven nog onbekend is.',
  },
  U009: {
    titel: 'Oordeel onvolledig of verkeerd opgeschreven',
    ernst: 'fout',
    bericht:
      'kan zich op eigen kracht handhaven: hier hoort een oordeel met zijn motivering, maar er staat true.',
    uitleg:
      'Een beoordeling is mensenwerk. De zaak bevat daarom niet alleen het oordeel, maar ook waarom en door wie; de uitleg ' +
      'van de uitkomst geeft dat terug.',
    oplossing: 'Schrijf { "oordeel": true, "motivering": "…", "door": "het college" }.',
  },
  U010: {
    titel: 'Oordeel zonder motivering',
    ernst: 'let op',
    bericht: 'kan zich op eigen kracht handhaven: dit oordeel heeft geen motivering en telt daarom niet mee.',
    uitleg:
      'In deze taal telt een oordeel pas mee met zijn motivering. Tot die er is, is het oordeel een open punt ' +
      'en kan de uitkomst onbekend zijn.',
    oplossing: 'Vul "motivering" in met de reden van het oordeel.',
  },
  U011: {
    titel: 'Oordeel van een ander orgaan',
    ernst: 'let op',
    bericht:
      'kan zich op eigen kracht handhaven: "de burgemeester" mag dit niet beoordelen; dit oordeel telt daarom niet mee.',
    uitleg:
      'De regeling noemt wie het oordeel geeft. Een oordeel van een ander, of van een onbekende, telt niet mee en is een open ' +
      'punt. Wie in mandaat oordeelt, doet dat namens het orgaan: bij "door" staat dan het orgaan, bij "mandaat" de grondslag.',
    oplossing: 'Vul bij "door" het orgaan in dat de regeling noemt, of laat dat orgaan oordelen.',
  },
  U012: {
    titel: 'Dubbel of met zichzelf in strijd',
    ernst: 'fout',
    bericht: 'aanspraak van de cliënt: de dag 2026-03-01 staat er al, bij client.heeftAanspraakOp[0].op.',
    uitleg:
      'Dezelfde dag of hetzelfde label staat er twee keer, of een label staat zowel bij ja als bij nee.',
    oplossing: 'Laat er één staan.',
  },
  U013: {
    titel: 'Onbekende lezing of letter',
    ernst: 'fout',
    bericht: 'De regeling kent geen lezing "peildatum".',
    uitleg:
      'Onder "lezingen" kan een zaak een andere lezing kiezen dan de auteur, om te zien wat die verandert. Dat kan alleen met ' +
      'lezingen die de regeling noemt, en met de letter van een van hun alternatieven.',
    oplossing: 'Gebruik de naam en een letter die achter "verwacht" staan.',
  },
  U014: {
    titel: 'Geen geheel aantal van nul of meer',
    ernst: 'fout',
    bericht: 'aantal etmalen: -1 is geen geheel aantal etmalen van nul of meer.',
    uitleg:
      'Een aantal dagen, etmalen, weken, maanden, jaren of uren telt hele eenheden. Er wordt niet afgerond.',
    oplossing: 'Schrijf een geheel getal, zonder aanhalingstekens, punt of komma.',
  },
  U020: {
    titel: 'Een controle van de regeling klopt niet',
    ernst: 'fout',
    bericht: 'De controle "de einddatum ligt niet vóór de begindatum" klopt niet.',
    uitleg:
      'De regeling stelt voorwaarden waaraan elke zaak voldoet. Deze gegevens kunnen samen niet waar zijn, dus er is geen ' +
      'uitkomst die erop kan rusten.',
    oplossing: 'Ga na welk van de gegevens in de controle verkeerd is.',
  },
  U022: {
    titel: 'Lijst verkeerd opgeschreven',
    ernst: 'fout',
    bericht: 'afwezigheden van de inwoner: hier hoort een lijst, maar er staat de tekst "geen".',
    uitleg:
      'Een lijst is een rij objecten met gegevens, en is volledig: wat er niet in staat, is er niet. Is zij nog niet volledig, ' +
      'dan zegt de zaak dat erbij; wat van de rest afhangt blijft dan onbekend. Een lege lijst ([]) zegt dat er geen elementen zijn.',
    oplossing:
      'Schrijf [{ … }, { … }], of { "volledig": false, "elementen": [{ … }] } als er nog meer kan zijn. Laat de sleutel weg als er niets over bekend is.',
  },
  U040: {
    titel: 'Afwijking verkeerd opgeschreven',
    ernst: 'fout',
    bericht: 'Bij een afwijking ontbreekt "waarde".',
    uitleg:
      'Een afwijking zegt op grond waarvan, bij welke uitkomst, met welke waarde en van welke bepalingen wordt afgeweken; ' +
      'verder waarom, door wie en wanneer. De waarde past bij het type van de uitkomst.',
    oplossing:
      'Schrijf { "opGrondVan": "…/11.1", "beslissing": "pgb.hoogte", "waarde": "70.00", "van": ["…/5.4/1"], ' +
      '"motivering": "…", "door": "het college" }.',
  },
  U041: {
    titel: 'Afwijking noemt iets wat er niet is',
    ernst: 'fout',
    bericht: 'De regeling kent geen uitkomst "pgb.hoogt".',
    uitleg:
      'De grond van een afwijking is een bepaling met een hardheidsclausule (of de afwijkingsplicht bij een beleidsregel); de ' +
      'uitkomst en de bepalingen waarvan wordt afgeweken, staan in de regeling.',
    oplossing: 'Neem de id over die achter "verwacht" staat.',
  },
  U042: {
    titel: 'Afwijking zonder motivering',
    ernst: 'let op',
    bericht: 'De afwijking heeft geen motivering.',
    uitleg: 'In deze taal telt een afwijking, net als een oordeel, pas mee met haar redenen.',
    oplossing: 'Vul "motivering" in met de reden van de afwijking.',
  },
  U043: {
    titel: 'Afwijking door een ander orgaan',
    ernst: 'let op',
    bericht: '"de raad" kan op grond van artikel 11.1 niet afwijken; dat kan het college.',
    uitleg:
      'De bepaling zegt welk orgaan kan (of moet) afwijken. Wie in mandaat handelt, doet dat namens het orgaan: bij "door" staat ' +
      'dan het orgaan, bij "mandaat" de grondslag.',
    oplossing: 'Vul bij "door" het orgaan in dat de bepaling noemt, of laat dat orgaan beslissen.',
  },
  U044: {
    titel: 'Afwijking valt niet onder de bepaling',
    ernst: 'let op',
    bericht: 'Artikel 11.1 laat niet toe om van artikel 1.1 af te wijken.',
    uitleg:
      'Een hardheidsclausule zegt van welke bepalingen kan worden afgeweken, en soms van welke niet. In elke genoemde bepaling ' +
      'moet ook een regel over de uitkomst staan: anders wordt er niets opzij gezet.',
    oplossing:
      'Noem onder "van" de bepalingen waarop de uitkomst rust; is die niet gedekt, dan kan de afwijking niet.',
  },
  U045: {
    titel: 'Niet te zien of de afwijking ten gunste is',
    ernst: 'let op',
    bericht: 'Van de hoogte van het Pgb zegt de regeling niet wat gunstig is.',
    uitleg:
      'De bevoegdheid geldt alleen ten gunste (of ten nadele) van iemand. Zonder dat vaststaat welke kant gunstig is, is dat niet te ' +
      'controleren, en wordt er niets geraden.',
    oplossing:
      'Laat de auteur bij de uitkomst "ja is gunstig", "hoger is gunstig" of een andere richting zetten.',
  },
  U046: {
    titel: 'Afwijking de verkeerde kant op',
    ernst: 'let op',
    bericht: '€ 50,00 per uur is niet gunstiger dan € 60,50 per uur.',
    uitleg:
      'De bevoegdheid geldt alleen in de richting die de bepaling noemt, vergeleken met wat de regels zelf geven. Dezelfde waarde ' +
      'als de regels geven, is geen afwijking.',
    oplossing: 'Noem een waarde in de goede richting, of laat de afwijking weg.',
  },
  U047: {
    titel: 'Geen bevoegdheid om af te wijken',
    ernst: 'let op',
    bericht: 'Aan de voorwaarden van artikel 11.1 om af te wijken is niet voldaan.',
    uitleg: 'Afwijken kan alleen als in elk geval vaststaat dat de bevoegdheid (of de plicht) er is.',
    oplossing: 'Bekijk de uitleg van de beslissing over de bevoegdheid.',
  },
  U048: {
    titel: 'Geen uitkomst om van af te wijken',
    ernst: 'let op',
    bericht: 'De hoogte van het Pgb heeft hier geen uitkomst om van af te wijken.',
    uitleg:
      'De regels geven zelf geen waarde: zij zijn niet van toepassing of spreken elkaar tegen. Dan is ook niet te zeggen waarvan en ' +
      'in welke richting wordt afgeweken.',
    oplossing: 'Bekijk waarom de regels geen uitkomst geven.',
  },
  U049: {
    titel: 'Een andere bepaling houdt de uitkomst tegen',
    ernst: 'let op',
    bericht: 'Ook zonder artikel 5.4, eerste lid, geven de andere regels niet de waarde van de afwijking.',
    uitleg:
      'De afwijking zet alleen de regels opzij van de bepalingen die zij noemt. Wat er verder over de uitkomst geregeld is, blijft ' +
      'gelden.',
    oplossing: 'Noem onder "van" ook de andere bepalingen, als de grond die dekt.',
  },
  U050: {
    titel: 'Twee afwijkingen van één uitkomst',
    ernst: 'fout',
    bericht: 'De afwijking van "pgb.hoogte" staat er al, bij afwijkingen[0].',
    uitleg: 'Van één uitkomst kan in één zaak maar op één manier zijn afgeweken.',
    oplossing: 'Laat er één staan.',
  },
  U051: {
    titel: 'Dezelfde zaak staat twee keer in de momentopname',
    ernst: 'fout',
    bericht: 'De zaak "A-12" staat er meer dan één keer.',
    uitleg:
      'Bij een verdeling is elke zaak één aanspraak. Stond dezelfde er twee keer, dan nam zij ook twee keer iets af van wat er te ' +
      'verdelen is.',
    oplossing: 'Laat er één staan, of geef een andere aanvraag haar eigen kenmerk.',
  },
  U052: {
    titel: 'Gevraagd is minder dan nul',
    ernst: 'fout',
    bericht: 'Wat deze zaak van budget van de pilot vraagt, is minder dan nul.',
    uitleg: 'Een bedrag onder nul zou anderen ruimte geven die er niet is.',
    oplossing: 'Verbeter het gevraagde bedrag.',
  },
  U053: {
    titel: 'Tijdvak eindigt voordat het begint',
    ernst: 'fout',
    bericht: 'Het tijdvak eindigt (1 maart 2026) voordat het begint (2 maart 2026).',
    uitleg:
      'De regeling zegt van welke tot en met welke dag een tijdvak loopt. Beide dagen tellen mee, dus de laatste is nooit eerder dan ' +
      'de eerste. Van een onvolledige datum telt elke dag die zij kan zijn.',
    oplossing: 'Verbeter een van de twee dagen. Is de laatste dag nog niet bekend, laat hem dan weg.',
  },
  U057: {
    titel: 'Uitkomst per element zonder dat element',
    ernst: 'fout',
    bericht: 'vergoeding van een declaratie: in inwoner.declaraties staat geen element 4.',
    uitleg:
      'Een uitkomst per element is er voor elk element van een lijst. Wie haar vraagt, zegt om welk element het gaat; het eerste is 1. ' +
      'Een afwijking (hardheidsclausule) kan niet van een uitkomst per element: er staat niet bij voor welk element.',
    oplossing:
      'Noem het nummer van een element dat in de zaak staat. Wijk af van een uitkomst die niet per element is, zoals het totaal.',
  },
  U058: {
    titel: 'Zaken van een momentopname verschillen over een parameter',
    ernst: 'fout',
    bericht:
      'het budget op 3 maart 2027: deze zaak zegt € 120.000,00, maar de zaak "A-12" zegt € 100.000,00.',
    uitleg:
      'Een parameter is van de regeling, niet van een zaak. In een momentopname geldt wat één zaak ervan zegt voor alle; zeggen er ' +
      'twee iets anders, dan is niet te zeggen wat er te verdelen is.',
    oplossing: 'Geef de parameter in elke zaak dezelfde waarde, of maar in één zaak.',
  },
  U059: {
    titel: 'Zaken in één rij verschillen over het plafond',
    ernst: 'fout',
    bericht:
      'Het plafond van wachtlijst voor Zonnehuis is volgens deze zaak 10, maar volgens de zaak "A-12" 12.',
    uitleg:
      'Een rij heeft één plafond. Volgt het uit gegevens van de zaken, dan moeten zaken met hetzelfde jaar en dezelfde waarden ' +
      "onder 'per' op hetzelfde plafond uitkomen.",
    oplossing: "Verbeter het gegeven, of noem onder 'per' waar het plafond van afhangt.",
  },
  U060: {
    titel: 'Plafond is minder dan nul',
    ernst: 'fout',
    bericht: 'Het plafond van budget van de pilot is hier -€ 5,00.',
    uitleg: 'Een plafond zegt wat er te verdelen is; minder dan niets kan niet.',
    oplossing: 'Bekijk de waarde waaruit het plafond volgt.',
  },
  ...herkomstproblemen,
  ...gespreksproblemen,
} as const satisfies Readonly<Record<string, Zaakprobleemuitleg>>;

export type Zaakprobleemcode = keyof typeof zaakproblemen;
