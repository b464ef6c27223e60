// Gegenereerd door regel uit uitvoeringsregel.regel, begrippen.regel, beoordelingen.regel, lezingen.regel, proefvoorbeelden.regel, voorbeelden-toegang.regel, voorbeelden-toelating.regel, voorbeelden-pgb.regel. Niet met de hand wijzigen.
// Uitvoeringsregel BW
/* eslint-disable */
import { aantal, alsTekst, bedrag, datumPlus, datumVerder, decimaleTekst, eenVan, eensgezind, en, geindexeerd, heleDatum, hoogsteDecimaal, inWerking, isAantal, isBedrag, isDatum, isGetal, isJaNee, jaOfNee, kies, kwantorOver, laagsteDecimaal, lijstVan, maakElementevaluator, maakEvaluator, maakRegeling, maal, min, niet, of, ofGeen, oordeelVan, opDatum, perDag, snelleControle, vergelijkAantal, vergelijkDatum, vergelijkLabel, waardeVanOordeel } from 'regel/runtime';
import type { Elementenlijst, Oordeel, OpDag, Regelingmodel, Waarheid, Zaakherkomst } from 'regel/runtime';

/** organen */
export type Organen =
  | "het college"
  | "de gemeente"
  | "de zorgaanbieder"
  | "het toegangsorgaan van de ontvangende centrumgemeente";

/** toestand van een plicht */
export type ToestandVanEenPlicht =
  | "niet ontstaan"
  | "loopt"
  | "nagekomen"
  | "te laat nagekomen"
  | "niet nagekomen"
  | "niet vast te stellen";

/** indiener */
export type Indiener =
  | "cliënt"
  | "gemachtigde"
  | "vertegenwoordiger"
  | "iemand anders";

/** leveringsvorm */
export type Leveringsvorm =
  | "zorg in natura"
  | "PGB-BW";

/** grondslag */
export type Grondslag =
  | "BW basis"
  | "BW extra";

/** woonvorm */
export type Woonvorm =
  | "accommodatie van een zorgaanbieder"
  | "huurwoning"
  | "eigen woning"
  | "woning als medebewoner"
  | "anders";

/** plaatsing */
export type Plaatsing =
  | "plaatsing bij de voorkeursaanbieder"
  | "plaatsing bij een andere aanbieder"
  | "overbruggingszorg";

/** financier */
export type Financier =
  | "de zorgaanbieder"
  | "gemeentelijke trekkingsrechten PGB-BW";

/** grondslag van een beschikking */
export type GrondslagVanBeschikking =
  | "AWBZ-indicatiebesluit"
  | "regelgeving van de ontvangende centrumgemeente";

export interface ClientGegevens {
  /** de cliënt maakt gebruik van een algemene voorziening · Gebruikt deze persoon een algemene voorziening? · volgens de cliënt · gezondheidsgegeven */
  readonly maaktGebruikVanEenAlgemeneVoorziening?: boolean;
  /** de cliënt kreeg een maatwerkvoorziening · Is aan deze persoon een maatwerkvoorziening verstrekt? · volgens het college · gezondheidsgegeven */
  readonly kreegEenMaatwerkvoorziening?: boolean;
  /** de cliënt kreeg een persoonsgebonden budget · Is aan deze persoon een persoonsgebonden budget verstrekt? · volgens het college · gezondheidsgegeven */
  readonly kreegEenPersoonsgebondenBudget?: boolean;
  /** de cliënt is gemeld · Is door of namens deze persoon melding gedaan van een behoefte aan ondersteuning? · volgens het college · persoonsgegeven */
  readonly isGemeld?: boolean;
  /** de cliënt wenst een persoonsgebonden budget · Wil de cliënt een persoonsgebonden budget? · volgens de cliënt · persoonsgegeven */
  readonly wenstEenPersoonsgebondenBudget?: boolean;
  /** de cliënt wenst gemotiveerd een persoonsgebonden budget · Heeft de cliënt met redenen gezegd dat hij de voorziening als persoonsgebonden budget wil? · volgens de cliënt · persoonsgegeven */
  readonly wenstGemotiveerdEenPersoonsgebondenBudget?: boolean;
  /** de cliënt kan zijn belangen redelijk waarderen · Is de cliënt op eigen kracht voldoende in staat zijn belangen rond het persoonsgebonden budget redelijk te waarderen? · gezondheidsgegeven */
  readonly kanZijnBelangenRedelijkWaarderen?: Oordeel<boolean>;
  /** de cliënt kan de taken verantwoord uitvoeren · Kan de cliënt, met hulp uit zijn netwerk of van zijn vertegenwoordiger, de taken van een persoonsgebonden budget verantwoord uitvoeren? · gezondheidsgegeven */
  readonly kanDeTakenVerantwoordUitvoeren?: Oordeel<boolean>;
  /** de cliënt is nieuw · Is dit een nieuwe cliënt? Een bestaande cliënt heeft al beschermd wonen op een eerder verstrekte AWBZ-indicatie (ZZP GGZ-C). · volgens de cliënt · gezondheidsgegeven */
  readonly isNieuw?: boolean;
  /** laatste dag van de AWBZ-indicatie van de cliënt · Wat is de laatste dag van de AWBZ-indicatie (ZZP GGZ-C) van de cliënt? Geen, als hij er nooit een had. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de cliënt · gezondheidsgegeven */
  readonly laatsteDagVanDeAWBZIndicatie?: string | null;
  /** de cliënt heeft overgangsrecht · Maakt de cliënt nu gebruik van het wettelijk overgangsrecht (een AWBZ-indicatie die nog geldt)? · volgens de cliënt · gezondheidsgegeven */
  readonly heeftOvergangsrecht?: boolean;
  /** de cliënt had eerder overgangsrecht · Had de cliënt overgangsrecht dat nu is afgelopen? · volgens de cliënt · gezondheidsgegeven */
  readonly hadEerderOvergangsrecht?: boolean;
  /** de cliënt heeft een beschikking voor BW · Heeft de cliënt een beschikking van de gemeente voor beschermd wonen? · volgens de gemeente · gezondheidsgegeven */
  readonly heeftEenBeschikkingVoorBW?: boolean;
  /** woonvorm van de cliënt · Hoe woont de cliënt? · volgens de cliënt · gezondheidsgegeven */
  readonly woonvorm?: Woonvorm;
  /** de cliënt betaalt huur aan de zorgaanbieder · Betaalt de cliënt huur voor zijn plek in de accommodatie? · volgens de cliënt · persoonsgegeven */
  readonly betaaltHuurAanDeZorgaanbieder?: boolean;
  /** de cliënt draagt zelf de huur of de eigenaarslasten · Komen de huur of de eigenaarslasten voor rekening van de cliënt? · volgens de cliënt · persoonsgegeven */
  readonly draagtZelfDeHuurOfDeEigenaarslasten?: boolean;
  /** leveringsvorm van de cliënt · Krijgt de cliënt beschermd wonen in natura of als PGB-BW? · volgens de cliënt · persoonsgegeven */
  readonly leveringsvorm?: Leveringsvorm;
  /** de cliënt wil verhuizen naar een andere centrumgemeente · Wil de cliënt verhuizen naar het gebied van een andere centrumgemeente? · volgens de cliënt · persoonsgegeven */
  readonly wilVerhuizenNaarEenAndereCentrumgemeente?: boolean;
  /** de cliënt wacht op een plek · Wacht de cliënt op een plek? · volgens de cliënt · gezondheidsgegeven */
  readonly wachtOpEenPlek?: boolean;
  /** ondersteuningsvormen van de cliënt · Welke vormen van ondersteuning heeft de cliënt nodig? · volgens de cliënt · gezondheidsgegeven */
  readonly ondersteuningsvormen?: Elementenlijst<OndersteuningsvormGegevens>;
  /** de cliënt is door psychische of psychosociale problemen buiten staat zich te handhaven · Kan de cliënt zich door psychische of psychosociale problemen niet handhaven in de samenleving, ook niet met gebruikelijke hulp, mantelzorg of zijn netwerk? · gezondheidsgegeven */
  readonly isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven?: Oordeel<boolean>;
  /** de cliënt kan op beschermd wonen zijn aangewezen · Blijkt uit het onderzoek van de gemeente dat een maatwerkvoorziening beschermd wonen voor de cliënt aangewezen kan zijn? · gezondheidsgegeven */
  readonly kanOpBeschermdWonenZijnAangewezen?: Oordeel<boolean>;
  /** de cliënt motiveert afdoende de afwijzing van zorg in natura · Geeft de cliënt genoeg redenen om de zorg niet in natura te willen? · persoonsgegeven */
  readonly motiveertAfdoendeDeAfwijzingVanZorgInNatura?: Oordeel<boolean>;
}

export interface OndersteuningGegevens {
  /** de ondersteuning is van gewaarborgde kwaliteit · Is gewaarborgd dat wat met het persoonsgebonden budget wordt betrokken veilig, doeltreffend en cliëntgericht wordt verstrekt? · persoonsgegeven */
  readonly isVanGewaarborgdeKwaliteit?: Oordeel<boolean>;
}

export interface OndersteuningsvormGegevens {
  /** een ondersteuningsvorm wordt in natura geleverd · Wordt (een deel van) deze ondersteuning in natura geleverd? · volgens de gemeente · gezondheidsgegeven */
  readonly wordtInNaturaGeleverd?: boolean;
  /** een ondersteuningsvorm wordt met een PGB-BW geregeld · Wordt (een deel van) deze ondersteuning met een PGB-BW geregeld? · volgens de gemeente · gezondheidsgegeven */
  readonly wordtMetEenPGBBWGeregeld?: boolean;
}

export interface AanvraagGegevens {
  /** indiener van de aanvraag · Wie heeft de aanvraag ingediend? · volgens de gemeente · persoonsgegeven */
  readonly indiener?: Indiener;
  /** de aanvraag is schriftelijk · Is de aanvraag schriftelijk gedaan? · volgens de gemeente · persoonsgegeven */
  readonly isSchriftelijk?: boolean;
  /** de aanvraag is ingediend bij een Zeeuwse gemeente · Is de aanvraag ingediend bij de Zeeuwse gemeente waartoe de cliënt zich wendt? · volgens de gemeente · persoonsgegeven */
  readonly isIngediendBijEenZeeuwseGemeente?: boolean;
}

export interface OnderzoekGegevens {
  /** dag van afronding van het onderzoek · Op welke dag was het onderzoek naar aanleiding van de melding klaar? Geen, als het er nog niet is. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de gemeente · persoonsgegeven */
  readonly dagVanAfronding?: string | null;
}

export interface VaststellingGegevens {
  /** datum van de vaststelling · Op welke dag stelde de zorgaanbieder vast dat beschermd wonen is aangewezen? Geen, als dat niet is gebeurd. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder · persoonsgegeven */
  readonly datum?: string | null;
}

export interface ToelatingsbeschikkingGegevens {
  /** de toelatingsbeschikking is afgegeven · Is er een toelatingsbeschikking afgegeven? · volgens de zorgaanbieder of de gemeente · persoonsgegeven */
  readonly isAfgegeven?: boolean;
  /** datum van de toelatingsbeschikking · Op welke dag is de toelatingsbeschikking afgegeven? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder of de gemeente · persoonsgegeven */
  readonly datum?: string;
  /** de toelatingsbeschikking is ingetrokken · Is de toelatingsbeschikking ingetrokken? · volgens de zorgaanbieder of de gemeente · persoonsgegeven */
  readonly isIngetrokken?: boolean;
  /** dag van de laatste toets van de toelatingsbeschikking · Op welke dag is voor het laatst bekeken of zij ongewijzigd kan worden voortgezet? Is dat nog niet gebeurd, dan de dag waarop zij is afgegeven. · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de zorgaanbieder of de gemeente · persoonsgegeven */
  readonly dagVanDeLaatsteToets?: string;
}

export interface ToetsGegevens {
  /** datum van de toets · Op welke dag wordt getoetst of deze uitvoeringsregels gelden? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de gemeente · persoonsgegeven */
  readonly datum?: string;
}

export interface ZorgaanbiederGegevens {
  /** de zorgaanbieder is een rechtspersoon · Is de zorgaanbieder een rechtspersoon? · volgens de gemeente · geen persoonsgegeven */
  readonly isEenRechtspersoon?: boolean;
  /** de zorgaanbieder biedt BW met subsidie van gemeenten · Voert de zorgaanbieder beschermd wonen (of trajecten daarvoor) uit met subsidie van gemeenten? · volgens de gemeente · geen persoonsgegeven */
  readonly biedtBWMetSubsidieVanGemeenten?: boolean;
  /** de zorgaanbieder is gesubsidieerd of gecontracteerd · Subsidieert of contracteert de centrumgemeente Vlissingen deze zorgaanbieder om in Zeeland beschermd wonen uit te voeren? · volgens de gemeente · geen persoonsgegeven */
  readonly isGesubsidieerdOfGecontracteerd?: boolean;
  /** de zorgaanbieder is gevestigd in Zeeland · Is de zorgaanbieder in Zeeland gevestigd? · volgens de gemeente · geen persoonsgegeven */
  readonly isGevestigdInZeeland?: boolean;
  /** de zorgaanbieder heeft ondermandaat · Heeft de zorgaanbieder ondermandaat van de gemeente Vlissingen voor het onderzoek en het toegangsbesluit? · volgens de gemeente · geen persoonsgegeven */
  readonly heeftOndermandaat?: boolean;
  /** de zorgaanbieder heeft gebruikgemaakt van de bevoegdheid tot het doen van het onderzoek en het nemen van het toegangsbesluit · Heeft de zorgaanbieder gebruikgemaakt van de bevoegdheid tot het doen van het onderzoek en het nemen van het toegangsbesluit? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit?: Oordeel<boolean>;
  /** de zorgaanbieder heeft gebruikgemaakt van de bevoegdheid tot het intrekken van de toelatingsbeschikking · Heeft de zorgaanbieder gebruikgemaakt van de bevoegdheid tot het intrekken van de toelatingsbeschikking? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetIntrekkenVanDeToelatingsbeschikking?: Oordeel<boolean>;
}

export interface VoorkeursaanbiederGegevens {
  /** de voorkeursaanbieder heeft plaats · Heeft de zorgaanbieder van de keuze van de cliënt (op enig moment) een plaats voor hem? · volgens de voorkeursaanbieder · persoonsgegeven */
  readonly heeftPlaats?: boolean;
  /** de voorkeursaanbieder heeft binnen een redelijke termijn plaats · Komt de plaats bij de aanbieder van zijn keuze binnen een redelijke termijn vrij? · persoonsgegeven */
  readonly heeftBinnenEenRedelijkeTermijnPlaats?: Oordeel<boolean>;
}

export interface GekozenAanbiederGegevens {
  /** de gekozen aanbieder is gesubsidieerd of gecontracteerd · Subsidieert of contracteert de centrumgemeente de aanbieder bij wie de cliënt zijn PGB-BW wil besteden? · volgens de gemeente · geen persoonsgegeven */
  readonly isGesubsidieerdOfGecontracteerd?: boolean;
}

export interface VerhuiswensGegevens {
  /** de verhuiswens betreft een bepaalde voorziening of woonplaats · Wil de cliënt naar een bepaalde voorziening of woonplaats? · volgens de cliënt · persoonsgegeven */
  readonly betreftEenBepaaldeVoorzieningOfWoonplaats?: boolean;
  /** de verhuiswens betreft de woonplaats van familie of andere steunende personen · Wonen daar familie of anderen met wie de cliënt een goede band heeft? · volgens de cliënt · persoonsgegeven */
  readonly betreftDeWoonplaatsVanFamilieOfAndereSteunendePersonen?: boolean;
  /** de verhuiswens betreft een plaats met een eerdere voorziening voor BW · Woonde de cliënt daar eerder in een voorziening voor beschermd wonen? · volgens de cliënt · gezondheidsgegeven */
  readonly betreftEenPlaatsMetEenEerdereVoorzieningVoorBW?: boolean;
  /** de verhuiswens betreft een plaats uit de geschiedenis van de cliënt · Heeft de cliënt daar een verleden van vóór zijn opname of detentie, bijvoorbeeld volgens de BRP? · volgens de cliënt · persoonsgegeven */
  readonly betreftEenPlaatsUitDeGeschiedenisVanDeClient?: boolean;
  /** de verhuiswens verdient navolging · Wegen de omstandigheden, alles bij elkaar, zo zwaar dat de wens om naar een andere plaats te verhuizen navolging verdient? · persoonsgegeven */
  readonly verdientNavolging?: Oordeel<boolean>;
}

export interface PgbBWGegevens {
  /** grondslag van het PGB-BW · Is het PGB-BW voor BW basis of voor BW extra? · volgens de gemeente · gezondheidsgegeven */
  readonly grondslag?: Grondslag;
  /** dag van het PGB-BW · Voor welke dag wordt het tarief bepaald? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de gemeente · persoonsgegeven */
  readonly dag?: string;
  /** datum van toekenning van het PGB-BW · Op welke dag wordt het PGB-BW toegekend? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) · volgens de gemeente · persoonsgegeven */
  readonly datumVanToekenning?: string;
  /** aantal etmalen van het PGB-BW · Voor hoeveel etmalen (met hetzelfde tarief) is het PGB-BW? · aantal (etmaal) · volgens de gemeente · persoonsgegeven */
  readonly aantalEtmalen?: number;
  /** waarde van andere zorg van het PGB-BW · Wat is in die etmalen de waarde van de zorg die de cliënt in natura of van de gemeentelijke Wmo krijgt? € 0 als er geen is. · bedrag in euro als tekst: "67.29" · volgens de gemeente · persoonsgegeven */
  readonly waardeVanAndereZorg?: string;
  /** bedrag naar aard en omvang van het PGB-BW · Welk bedrag past voor die etmalen bij de aard en de omvang van de gewenste maatwerkvoorziening? · bedrag in euro als tekst: "67.29" · persoonsgegeven */
  readonly bedragNaarAardEnOmvang?: Oordeel<string>;
}

export interface EvaluatieGegevens {
  /** jaren na 2016 van de evaluatie · Hoeveel jaar na 2016 ligt het jaar van de evaluatie? Voor 2017 is dat 1 jaar. · aantal (jaar) · volgens de gemeente · geen persoonsgegeven */
  readonly jarenNa2016?: number;
}

export interface ParametersGegevens {
  /** de consumentenprijsindex · Met welk percentage (CPI van het CBS) worden de tarieven op die dag geïndexeerd? · percentage als tekst: "8" · volgens het CBS */
  readonly consumentenprijsindex?: readonly OpDag<string>[];
}

export interface PlichtTotHetVerzorgenVanDeIntakeEnDeRegistratieGegevens {
  /** dag van nakoming van de plicht tot het verzorgen van de intake en de registratie · Op welke dag zijn de intake en de registratie van de melding gedaan? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetDoorgeleidenVanDeAanvraagGegevens {
  /** dag van nakoming van de plicht tot het doorgeleiden van de aanvraag · Op welke dag is de aanvraag doorgestuurd naar een zorgaanbieder? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersGegevens {
  /** dag van nakoming van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders · Op welke dag kregen de Zeeuwse gemeenten de lijst van dit jaar? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingGegevens {
  /** dag van nakoming van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking · Op welke dag gaf de ontvangende centrumgemeente na haar onderzoek een beschikking af? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetAfgevenVanEenToelatingsbeschikkingGegevens {
  /** dag van nakoming van de plicht tot het afgeven van een toelatingsbeschikking · Op welke dag is de toelatingsbeschikking afgegeven? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetBeoordelenVanDeVoortzettingGegevens {
  /** dag van nakoming van de plicht tot het beoordelen van de voortzetting · Op welke dag is beoordeeld of de toelatingsbeschikking ongewijzigd kan worden voortgezet? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensGegevens {
  /** dag van nakoming van de plicht tot het beschikbaar stellen van de beoordelingsgegevens · Op welke dag kreeg de gemeente de gegevens voor de beoordeling? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetBiedenVanOverbruggingszorgGegevens {
  /** dag van nakoming van de plicht tot het bieden van overbruggingszorg · Op welke dag is de overbruggingszorg begonnen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaGegevens {
  /** dag van nakoming van de plicht tot het motiveren van de keuze tegen zorg in natura · Op welke dag gaf de cliënt zijn redenen om geen zorg in natura te willen? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenGegevens {
  /** dag van nakoming van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen · Op welke dag zijn de gegevens verstrekt? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface PlichtTotHetEvaluerenVanDeUitvoeringsregelGegevens {
  /** dag van nakoming van de plicht tot het evalueren van de uitvoeringsregel · Op welke dag is de uitvoeringsregel dat jaar geëvalueerd? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagVanNakoming?: string | null;
}

export interface GemeenteGegevens {
  /** de gemeente heeft gebruikgemaakt van de bevoegdheid tot het vaker evalueren van de uitvoeringsregel · Heeft de gemeente gebruikgemaakt van de bevoegdheid tot het vaker evalueren van de uitvoeringsregel? */
  readonly heeftGebruikgemaaktVanDeBevoegdheidTotHetVakerEvaluerenVanDeUitvoeringsregel?: Oordeel<boolean>;
}

export interface MaatwerkvoorzieningBWGegevens {
  /** de maatwerkvoorziening BW levert een passende bijdrage · Levert een maatwerkvoorziening, bezien met routekaart en beslisboom, een passende bijdrage aan wat de cliënt aan beschermd wonen nodig heeft? · gezondheidsgegeven */
  readonly levertEenPassendeBijdrage?: Oordeel<boolean>;
}

export interface ZaakGegevens {
  /** er is een toelatingsbeschikking nodig · Is voor het gebruik van de maatwerkvoorziening een toelatingsbeschikking nodig? · persoonsgegeven */
  readonly erIsEenToelatingsbeschikkingNodig?: Oordeel<boolean>;
  /** noodzaak van specifieke begeleiding pleit voor de verhuiswens · Heeft de cliënt voor zijn problematiek een bijzondere begeleiding nodig die daar is te krijgen? · gezondheidsgegeven */
  readonly noodzaakVanSpecifiekeBegeleidingPleitVoorDeVerhuiswens?: Oordeel<boolean>;
  /** er is verandering in zelfredzaamheid of problematiek · Is de cliënt meer of minder zelfredzaam geworden, of is zijn problematiek veranderd? · gezondheidsgegeven */
  readonly erIsVeranderingInZelfredzaamheidOfProblematiek?: Oordeel<boolean>;
  /** omstandigheden van de cliënt geven aanleiding tot intrekken · Geven de omstandigheden van de cliënt zelf, na een zorgvuldig proces, aanleiding om de toelatingsbeschikking in te trekken? Gebrek aan plaats of gedrag van de aanbieder telt niet. · gezondheidsgegeven */
  readonly omstandighedenVanDeClientGevenAanleidingTotIntrekken?: Oordeel<boolean>;
  /** omstandigheden rechtvaardigen een ongewijzigde voortzetting · Rechtvaardigen de omstandigheden, na overleg met de aanbieders, dat de toelatingsbeschikking ongewijzigd doorloopt? · gezondheidsgegeven */
  readonly omstandighedenRechtvaardigenEenOngewijzigdeVoortzetting?: Oordeel<boolean>;
  /** er is een passende plaats bij een andere aanbieder · Is er, in of buiten de regio, bij een andere aanbieder een plaats die past? · persoonsgegeven */
  readonly erIsEenPassendePlaatsBijEenAndereAanbieder?: Oordeel<boolean>;
  /** het verstrekken van de gegevens is nodig · Heeft het CZW-bureau gegevens nodig over het PGB-BW of de eigen bijdragen? · persoonsgegeven */
  readonly verstrekkenVanDeGegevensIsNodig?: Oordeel<boolean>;
  /** wet- en regelgeving geeft aanleiding tot een extra evaluatie · Is er door een wijziging van wet- of regelgeving reden om vaker te evalueren? · geen persoonsgegeven */
  readonly wetEnRegelgevingGeeftAanleidingTotEenExtraEvaluatie?: Oordeel<boolean>;
  /** uitvoeringspraktijk geeft aanleiding tot een extra evaluatie · Is er door ervaringen in de uitvoering reden om vaker te evalueren? · geen persoonsgegeven */
  readonly uitvoeringspraktijkGeeftAanleidingTotEenExtraEvaluatie?: Oordeel<boolean>;
  /** dag waarop de stand wordt opgemaakt · Op welke dag wordt opgemaakt hoe het met de plichten staat? · datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is) */
  readonly dagWaaropDeStandWordtOpgemaakt?: string;
}

/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */
export interface Zaak {
  readonly client?: ClientGegevens;
  readonly ondersteuning?: OndersteuningGegevens;
  readonly aanvraag?: AanvraagGegevens;
  readonly onderzoek?: OnderzoekGegevens;
  readonly vaststelling?: VaststellingGegevens;
  readonly toelatingsbeschikking?: ToelatingsbeschikkingGegevens;
  readonly toets?: ToetsGegevens;
  readonly zorgaanbieder?: ZorgaanbiederGegevens;
  readonly voorkeursaanbieder?: VoorkeursaanbiederGegevens;
  readonly gekozenAanbieder?: GekozenAanbiederGegevens;
  readonly verhuiswens?: VerhuiswensGegevens;
  readonly pgbBW?: PgbBWGegevens;
  readonly evaluatie?: EvaluatieGegevens;
  readonly parameters?: ParametersGegevens;
  readonly plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie?: PlichtTotHetVerzorgenVanDeIntakeEnDeRegistratieGegevens;
  readonly plichtTotHetDoorgeleidenVanDeAanvraag?: PlichtTotHetDoorgeleidenVanDeAanvraagGegevens;
  readonly plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders?: PlichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersGegevens;
  readonly plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking?: PlichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingGegevens;
  readonly plichtTotHetAfgevenVanEenToelatingsbeschikking?: PlichtTotHetAfgevenVanEenToelatingsbeschikkingGegevens;
  readonly plichtTotHetBeoordelenVanDeVoortzetting?: PlichtTotHetBeoordelenVanDeVoortzettingGegevens;
  readonly plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens?: PlichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensGegevens;
  readonly plichtTotHetBiedenVanOverbruggingszorg?: PlichtTotHetBiedenVanOverbruggingszorgGegevens;
  readonly plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura?: PlichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaGegevens;
  readonly plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen?: PlichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenGegevens;
  readonly plichtTotHetEvaluerenVanDeUitvoeringsregel?: PlichtTotHetEvaluerenVanDeUitvoeringsregelGegevens;
  readonly gemeente?: GemeenteGegevens;
  readonly maatwerkvoorzieningBW?: MaatwerkvoorzieningBWGegevens;
  readonly zaak?: ZaakGegevens;
  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */
  readonly herkomst?: Zaakherkomst;
  /** Een andere lezing dan de auteur koos. */
  readonly lezingen?: {
    readonly clientIsBekwaamVoorEenPersoonsgebondenBudget?: "a" | "b";
    readonly nieuweClientValtOnderDeUitvoeringsregels?: "a" | "b";
    readonly beginVanDeBeoordelingstermijn?: "a" | "b";
    readonly erIsVoorafVastgesteldDatBWIsAangewezen?: "a" | "b";
    readonly budgetNaAftrek?: "a" | "b";
    readonly budgetMetOndergrens?: "a" | "b";
  };
}

/** Tijdens het rekenen: met het element van een lijst dat aan de beurt is. */
interface ZaakMetElement extends Zaak {
  readonly ondersteuningsvorm?: OndersteuningsvormGegevens;
}

const organen: readonly string[] = ["het college"];
const organen_2: readonly string[] = ["de zorgaanbieder"];
const organen_3: readonly string[] = ["de gemeente"];
const organen_4: readonly string[] = ["het toegangsorgaan van de ontvangende centrumgemeente"];
const indexering = {"eerste":"2017-01-01","rijen":[]} as const;
const woonvorm: readonly string[] = ["accommodatie van een zorgaanbieder", "huurwoning", "eigen woning", "woning als medebewoner", "anders"];
const leveringsvorm: readonly string[] = ["zorg in natura", "PGB-BW"];
const indiener: readonly string[] = ["cliënt", "gemachtigde", "vertegenwoordiger", "iemand anders"];
const grondslag: readonly string[] = ["BW basis", "BW extra"];
const bronnen: readonly string[] = ["de cliënt"];
const bronnen_2: readonly string[] = ["de zorgaanbieder", "de gemeente"];
const bronnen_3: readonly string[] = ["de voorkeursaanbieder"];
const bronnen_4: readonly string[] = ["het CBS"];

/** Lezing een nieuwe cliënt valt onder de uitvoeringsregels — gekozen: a, de cliënt is nieuw */
function lezing_nieuweClientValtOnderDeUitvoeringsregels(z: ZaakMetElement): Waarheid {
  return z.client?.isNieuw;
}

/** Lezing begin van de beoordelingstermijn — nog niet gekozen: alle alternatieven tellen */
function lezing_beginVanDeBeoordelingstermijn(z: ZaakMetElement): string | null | undefined {
  return eensgezind(z.toelatingsbeschikking?.datum, z.toelatingsbeschikking?.dagVanDeLaatsteToets);
}

/** Lezing er is vooraf vastgesteld dat BW is aangewezen — nog niet gekozen: alle alternatieven tellen */
function lezing_erIsVoorafVastgesteldDatBWIsAangewezen(z: ZaakMetElement): Waarheid {
  return eensgezind(vergelijkDatum("<=", z.vaststelling?.datum, z.pgbBW?.datumVanToekenning), vergelijkDatum("<", z.vaststelling?.datum, z.pgbBW?.datumVanToekenning));
}

/** Lezing budget na aftrek — gekozen: a, de hoogte vóór aftrek van het PGB-BW verminderd met de waarde van andere zorg van het PGB-BW */
function lezing_budgetNaAftrek(z: ZaakMetElement): string | null | undefined {
  return alsTekst(min(bedrag(kern_pgbBWHoogteVoorAftrek(z)), bedrag(z.pgbBW?.waardeVanAndereZorg)));
}

/** paragraaf 1.2: De cliënt is cliënt-BW (uitvoeringsregel.regel:35) */
function artikel_1_2(z: ZaakMetElement): Waarheid {
  const deel1 = z.client?.maaktGebruikVanEenAlgemeneVoorziening;
  if (deel1 === true) return true;
  const deel2 = z.client?.kreegEenMaatwerkvoorziening;
  if (deel2 === true) return true;
  const deel3 = z.client?.kreegEenPersoonsgebondenBudget;
  if (deel3 === true) return true;
  const deel4 = z.client?.isGemeld;
  if (deel4 === true) return true;
  return of(deel1, deel2, deel3, deel4);
}

/** Lezing budget met ondergrens — gekozen: a, het hoogste van de hoogte na aftrek van het PGB-BW en € 0 */
function lezing_budgetMetOndergrens(z: ZaakMetElement): string | null | undefined {
  return hoogsteDecimaal(kern_pgbBWHoogteNaAftrek(z), "0");
}

/** paragraaf 1.2: De zorgaanbieder past bij de begripsbepaling (uitvoeringsregel.regel:38) */
function artikel_1_2_3(z: ZaakMetElement): Waarheid {
  const deel1 = z.zorgaanbieder?.isEenRechtspersoon;
  if (deel1 === false) return false;
  const deel2 = z.zorgaanbieder?.biedtBWMetSubsidieVanGemeenten;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 1.2: De cliënt kan overbruggingszorg krijgen (uitvoeringsregel.regel:40) */
function artikel_1_2_2(z: ZaakMetElement): Waarheid {
  const deel1 = z.client?.wachtOpEenPlek;
  if (deel1 === false) return false;
  const deel2 = z.toelatingsbeschikking?.isAfgegeven;
  if (deel2 === false) return false;
  // de toelatingsbeschikking niet is ingetrokken
  const deel3 = niet(z.toelatingsbeschikking?.isIngetrokken);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 1.3: De cliënt valt onder de uitvoeringsregels (uitvoeringsregel.regel:44) */
function artikel_1_3(z: ZaakMetElement): Waarheid {
  return lezing_nieuweClientValtOnderDeUitvoeringsregels(z);
}

/** paragraaf 1.3: De cliënt valt onder de uitvoeringsregels (uitvoeringsregel.regel:45) */
function artikel_1_3_2(z: ZaakMetElement): Waarheid {
  // de cliënt niet nieuw is
  const deel1 = niet(z.client?.isNieuw);
  if (deel1 === false) return false;
  // de laatste dag van de AWBZ-indicatie van de cliënt ligt vóór de datum van de toets
  const deel2 = vergelijkDatum("<", z.client?.laatsteDagVanDeAWBZIndicatie, z.toets?.datum);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 1.3: De cliënt valt alleen onder de uitvoeringsregels (uitvoeringsregel.regel:47) */
function artikel_1_3_3(z: ZaakMetElement): Waarheid {
  return vergelijkDatum(">=", z.toets?.datum, "2016-10-01");
}

/** paragraaf 2.1: De aanvraag is ingediend zoals het hoort (uitvoeringsregel.regel:64) */
function artikel_2_1(z: ZaakMetElement): Waarheid {
  const deel1 = z.aanvraag?.isSchriftelijk;
  if (deel1 === false) return false;
  const deel2 = z.aanvraag?.isIngediendBijEenZeeuwseGemeente;
  if (deel2 === false) return false;
  const deel3 = artikel_2_1_deel(z);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.1: De aanvraag is ingediend zoals het hoort (uitvoeringsregel.regel:64) */
function artikel_2_1_deel(z: ZaakMetElement): Waarheid {
  const deel1 = vergelijkLabel("=", z.aanvraag?.indiener, "cliënt");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.aanvraag?.indiener, "gemachtigde");
  if (deel2 === true) return true;
  const deel3 = vergelijkLabel("=", z.aanvraag?.indiener, "vertegenwoordiger");
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** paragraaf 2.1, tweede alinea, eerste volzin: De gemeente is verplicht tot het verzorgen van de intake en de registratie (uitvoeringsregel.regel:68) */
function artikel_2_1_al2_v1(z: ZaakMetElement): Waarheid {
  return z.client?.isGemeld;
}

/** paragraaf 2.1, tweede alinea, eerste volzin: de plicht tot het verzorgen van de intake en de registratie: niet ontstaan (uitvoeringsregel.regel:68) */
function artikel_2_1_al2_v1_2(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z), kern_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z)));
}

/** paragraaf 2.1, tweede alinea, eerste volzin: de plicht tot het verzorgen van de intake en de registratie: nagekomen (uitvoeringsregel.regel:68) */
function artikel_2_1_al2_v1_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.1, tweede alinea, eerste volzin: de plicht tot het verzorgen van de intake en de registratie: niet vast te stellen (uitvoeringsregel.regel:68) */
function artikel_2_1_al2_v1_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.2, eerste alinea, eerste volzin: De cliënt is aangewezen op een maatwerkvoorziening BW (uitvoeringsregel.regel:74) */
function artikel_2_2_al1_v1(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.client?.isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven, organen_2));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.maatwerkvoorzieningBW?.levertEenPassendeBijdrage, organen_2));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.2, tweede alinea, eerste volzin: De gemeente is verplicht tot het doorgeleiden van de aanvraag (uitvoeringsregel.regel:79) */
function artikel_2_2_al2_v1(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.client?.kanOpBeschermdWonenZijnAangewezen, organen_3));
}

/** paragraaf 2.2, tweede alinea, eerste volzin: de plicht tot het doorgeleiden van de aanvraag: niet ontstaan (uitvoeringsregel.regel:79) */
function artikel_2_2_al2_v1_2(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z), kern_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z)));
}

/** paragraaf 2.2, tweede alinea, eerste volzin: de plicht tot het doorgeleiden van de aanvraag: nagekomen (uitvoeringsregel.regel:79) */
function artikel_2_2_al2_v1_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetDoorgeleidenVanDeAanvraag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.2, tweede alinea, eerste volzin: de plicht tot het doorgeleiden van de aanvraag: niet vast te stellen (uitvoeringsregel.regel:79) */
function artikel_2_2_al2_v1_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetDoorgeleidenVanDeAanvraag?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.2, tweede alinea, derde volzin: De zorgaanbieder is bevoegd tot het doen van het onderzoek en het nemen van het toegangsbesluit (uitvoeringsregel.regel:81) */
function artikel_2_2_al2_v3(z: ZaakMetElement): Waarheid {
  const deel1 = z.zorgaanbieder?.isGesubsidieerdOfGecontracteerd;
  if (deel1 === false) return false;
  const deel2 = z.zorgaanbieder?.heeftOndermandaat;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.2, tweede alinea, vierde volzin: de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders: niet ontstaan (uitvoeringsregel.regel:83) */
function artikel_2_2_al2_v4(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(z), kern_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(z)));
}

/** paragraaf 2.2, tweede alinea, vierde volzin: de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders: nagekomen (uitvoeringsregel.regel:83) */
function artikel_2_2_al2_v4_2(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(z);
  if (deel1 === false) return false;
  const deel2 = kern_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.2, tweede alinea, vierde volzin: de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders: niet vast te stellen (uitvoeringsregel.regel:83) */
function artikel_2_2_al2_v4_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(z);
  if (deel1 === false) return false;
  const deel2 = kern_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.3.1: De cliënt heeft de kenmerken van BW in natura (uitvoeringsregel.regel:89) */
function artikel_2_3_1(z: ZaakMetElement): Waarheid {
  // • de cliënt heeft overgangsrecht of heeft een beschikking voor BW
  const punt1 = of(z.client?.heeftOvergangsrecht, z.client?.heeftEenBeschikkingVoorBW);
  if (punt1 === false) return false;
  // • de woonvorm van de cliënt is accommodatie van een zorgaanbieder
  const punt2 = vergelijkLabel("=", z.client?.woonvorm, "accommodatie van een zorgaanbieder");
  if (punt2 === false) return false;
  // • de cliënt betaalt geen huur aan de zorgaanbieder
  const punt3 = niet(z.client?.betaaltHuurAanDeZorgaanbieder);
  if (punt3 === false) return false;
  return punt1 && punt2 && punt3;
}

/** paragraaf 2.3.1, opsommingsteken 7: De cliënt heeft alleen de kenmerken van een PGB-BW (uitvoeringsregel.regel:98) */
function artikel_2_3_1_punt7(z: ZaakMetElement): Waarheid {
  return z.client?.heeftEenBeschikkingVoorBW;
}

/** paragraaf 2.3.1, opsommingsteken 8: De cliënt heeft alleen de kenmerken van een PGB-BW (uitvoeringsregel.regel:99) */
function artikel_2_3_1_punt8(z: ZaakMetElement): Waarheid {
  const deel1 = vergelijkLabel("=", z.client?.woonvorm, "huurwoning");
  if (deel1 === true) return true;
  const deel2 = vergelijkLabel("=", z.client?.woonvorm, "eigen woning");
  if (deel2 === true) return true;
  const deel3 = vergelijkLabel("=", z.client?.woonvorm, "woning als medebewoner");
  if (deel3 === true) return true;
  return of(deel1, deel2, deel3);
}

/** paragraaf 2.3.1, opsommingsteken 9: De cliënt heeft alleen de kenmerken van een PGB-BW (uitvoeringsregel.regel:101) */
function artikel_2_3_1_punt9(z: ZaakMetElement): Waarheid {
  return z.client?.draagtZelfDeHuurOfDeEigenaarslasten;
}

/** paragraaf 2.4: De verhuiswens heeft steun in een omstandigheid (uitvoeringsregel.regel:108) */
function artikel_2_4(z: ZaakMetElement): Waarheid {
  // • de verhuiswens betreft een bepaalde voorziening of woonplaats
  const punt1 = z.verhuiswens?.betreftEenBepaaldeVoorzieningOfWoonplaats;
  if (punt1 === true) return true;
  // • de verhuiswens betreft de woonplaats van familie of andere steunende personen
  const punt2 = z.verhuiswens?.betreftDeWoonplaatsVanFamilieOfAndereSteunendePersonen;
  if (punt2 === true) return true;
  // • de verhuiswens betreft een plaats met een eerdere voorziening voor BW
  const punt3 = z.verhuiswens?.betreftEenPlaatsMetEenEerdereVoorzieningVoorBW;
  if (punt3 === true) return true;
  // • de verhuiswens betreft een plaats uit de geschiedenis van de cliënt
  const punt4 = z.verhuiswens?.betreftEenPlaatsUitDeGeschiedenisVanDeClient;
  if (punt4 === true) return true;
  // • noodzaak van specifieke begeleiding pleit voor de verhuiswens
  const punt5 = jaOfNee(waardeVanOordeel(z.zaak?.noodzaakVanSpecifiekeBegeleidingPleitVoorDeVerhuiswens, organen_4));
  if (punt5 === true) return true;
  return of(punt1, punt2, punt3, punt4, punt5);
}

/** paragraaf 2.4: De verhuiswens wordt gevolgd (uitvoeringsregel.regel:115) */
function artikel_2_4_2(z: ZaakMetElement): Waarheid {
  // de leveringsvorm van de cliënt is zorg in natura
  const deel1 = vergelijkLabel("=", z.client?.leveringsvorm, "zorg in natura");
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.verhuiswens?.verdientNavolging, organen_4));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.4: De verhuiswens wordt niet gevolgd (uitvoeringsregel.regel:117) */
function artikel_2_4_3(z: ZaakMetElement): Waarheid {
  // de leveringsvorm van de cliënt is zorg in natura
  const deel1 = vergelijkLabel("=", z.client?.leveringsvorm, "zorg in natura");
  if (deel1 === false) return false;
  // de verhuiswens geen navolging verdient
  const deel2 = niet(jaOfNee(waardeVanOordeel(z.verhuiswens?.verdientNavolging, organen_4)));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.4, tweede alinea, eerste volzin: De grondslag van de nieuwe beschikking is AWBZ-indicatiebesluit (uitvoeringsregel.regel:119) */
function artikel_2_4_al2_v1(z: ZaakMetElement): Waarheid {
  const deel1 = z.client?.wilVerhuizenNaarEenAndereCentrumgemeente;
  if (deel1 === false) return false;
  const deel2 = z.client?.heeftOvergangsrecht;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.4, tweede alinea, tweede volzin: De nieuwe beschikking vereist geen nieuw onderzoek (uitvoeringsregel.regel:121) */
function artikel_2_4_al2_v2(z: ZaakMetElement): Waarheid {
  return z.client?.heeftOvergangsrecht;
}

/** paragraaf 2.4, tweede alinea, tweede volzin: Het vervolg van BW wordt opnieuw bekeken (uitvoeringsregel.regel:122) */
function artikel_2_4_al2_v2_2(z: ZaakMetElement): Waarheid {
  return z.client?.hadEerderOvergangsrecht;
}

/** paragraaf 2.4, tweede alinea, tweede volzin: Het vervolg van BW wordt opnieuw bekeken (uitvoeringsregel.regel:123) */
function artikel_2_4_al2_v2_3(z: ZaakMetElement): Waarheid {
  const deel1 = z.client?.heeftOvergangsrecht;
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.zaak?.erIsVeranderingInZelfredzaamheidOfProblematiek));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.4, tweede alinea, derde volzin: De grondslag van de nieuwe beschikking is regelgeving van de ontvangende centrumgemeente (uitvoeringsregel.regel:127) */
function artikel_2_4_al2_v3(z: ZaakMetElement): Waarheid {
  const deel1 = z.client?.wilVerhuizenNaarEenAndereCentrumgemeente;
  if (deel1 === false) return false;
  // de cliënt geen overgangsrecht heeft
  const deel2 = niet(z.client?.heeftOvergangsrecht);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.4, tweede alinea, derde volzin: de plicht tot het doen van nader onderzoek en het afgeven van een beschikking: niet ontstaan (uitvoeringsregel.regel:129) */
function artikel_2_4_al2_v3_2(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z), kern_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z)));
}

/** paragraaf 2.4, tweede alinea, derde volzin: de plicht tot het doen van nader onderzoek en het afgeven van een beschikking: nagekomen (uitvoeringsregel.regel:129) */
function artikel_2_4_al2_v3_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.4, tweede alinea, derde volzin: de plicht tot het doen van nader onderzoek en het afgeven van een beschikking: niet vast te stellen (uitvoeringsregel.regel:129) */
function artikel_2_4_al2_v3_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.6, eerste lid, van de Wmo 2015: Het college is verplicht tot het verstrekken van een persoonsgebonden budget (wmo-2015.regel:134) */
function wmo_2015_artikel2_3_6_lid1(z: ZaakMetElement): Waarheid {
  return z.client?.wenstEenPersoonsgebondenBudget;
}

/** paragraaf 2.5: De toelatingsbeschikking komt na het onderzoek (uitvoeringsregel.regel:135) */
function artikel_2_5(z: ZaakMetElement): Waarheid {
  const deel1 = z.client?.isGemeld;
  if (deel1 === false) return false;
  // de dag van afronding van het onderzoek ligt op of vóór de datum van de toelatingsbeschikking
  const deel2 = vergelijkDatum("<=", z.onderzoek?.dagVanAfronding, z.toelatingsbeschikking?.datum);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.5, eerste alinea, tweede volzin: de plicht tot het afgeven van een toelatingsbeschikking: niet ontstaan (uitvoeringsregel.regel:138) */
function artikel_2_5_al1_v2_2(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z), kern_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z)));
}

/** paragraaf 2.5, eerste alinea, tweede volzin: De zorgaanbieder is verplicht tot het afgeven van een toelatingsbeschikking (uitvoeringsregel.regel:138) */
function artikel_2_5_al1_v2_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_clientIsAangewezenOpEenMaatwerkvoorzieningBW(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsAangewezenOpEenMaatwerkvoorzieningBW(z);
  if (deel2 === false) return false;
  const deel3 = jaOfNee(waardeVanOordeel(z.zaak?.erIsEenToelatingsbeschikkingNodig, organen_2));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.5, eerste alinea, tweede volzin: de plicht tot het afgeven van een toelatingsbeschikking: nagekomen (uitvoeringsregel.regel:138) */
function artikel_2_5_al1_v2_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetAfgevenVanEenToelatingsbeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.5, eerste alinea, tweede volzin: de plicht tot het afgeven van een toelatingsbeschikking: niet vast te stellen (uitvoeringsregel.regel:138) */
function artikel_2_5_al1_v2_5(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z);
  if (deel1 === false) return false;
  const deel2 = kern_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetAfgevenVanEenToelatingsbeschikking?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** artikel 2.3.6, tweede lid, van de Wmo 2015: Het college is alleen verplicht tot het verstrekken van een persoonsgebonden budget (wmo-2015.regel:138) */
function wmo_2015_artikel2_3_6_lid2(z: ZaakMetElement): Waarheid {
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

/** paragraaf 2.5, eerste alinea, tweede volzin: De cliënt kan gebruikmaken van een maatwerkvoorziening BW (uitvoeringsregel.regel:141) */
function artikel_2_5_al1_v2(z: ZaakMetElement): Waarheid {
  const deel1 = z.toelatingsbeschikking?.isAfgegeven;
  if (deel1 === false) return false;
  // de toelatingsbeschikking niet is ingetrokken
  const deel2 = niet(z.toelatingsbeschikking?.isIngetrokken);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.5, eerste alinea, derde volzin: De zorgaanbieder is bevoegd tot het intrekken van de toelatingsbeschikking (uitvoeringsregel.regel:143) */
function artikel_2_5_al1_v3(z: ZaakMetElement): Waarheid {
  const deel1 = z.zorgaanbieder?.heeftOndermandaat;
  if (deel1 === false) return false;
  const deel2 = z.toelatingsbeschikking?.isAfgegeven;
  if (deel2 === false) return false;
  const deel3 = jaOfNee(waardeVanOordeel(z.zaak?.omstandighedenVanDeClientGevenAanleidingTotIntrekken, organen_2));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.5, tweede alinea, tweede volzin: De gemeente is verplicht tot het beoordelen van de voortzetting uiterlijk twee jaar na het begin van de beoordelingstermijn (uitvoeringsregel.regel:146) */
function artikel_2_5_al2_v2_2(z: ZaakMetElement): Waarheid {
  const deel1 = z.toelatingsbeschikking?.isAfgegeven;
  if (deel1 === false) return false;
  const deel2 = niet(z.toelatingsbeschikking?.isIngetrokken);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.5, tweede alinea, tweede volzin: de plicht tot het beoordelen van de voortzetting: niet ontstaan (uitvoeringsregel.regel:146) */
function artikel_2_5_al2_v2_3(z: ZaakMetElement): Waarheid {
  return niet(artikel_2_5_al2_v2_4(z));
}

/** paragraaf 2.5, tweede alinea, tweede volzin: de plicht tot het beoordelen van de voortzetting: niet ontstaan (uitvoeringsregel.regel:146) */
function artikel_2_5_al2_v2_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel2 === false) return false;
  // de plicht tot het beoordelen van de voortzetting is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), vergelijkDatum(">", kern_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.5, tweede alinea, tweede volzin: de plicht tot het beoordelen van de voortzetting: loopt (uitvoeringsregel.regel:146) */
function artikel_2_5_al2_v2_5(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel2 === false) return false;
  // de plicht tot het beoordelen van de voortzetting is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), vergelijkDatum(">", kern_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetBeoordelenVanDeVoortzetting?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel6 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** paragraaf 2.5, tweede alinea, tweede volzin: de plicht tot het beoordelen van de voortzetting: nagekomen (uitvoeringsregel.regel:146) */
function artikel_2_5_al2_v2_6(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel2 === false) return false;
  // de plicht tot het beoordelen van de voortzetting is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), vergelijkDatum(">", kern_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetBeoordelenVanDeVoortzetting?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is niet te laat nagekomen
  const deel5 = niet(en(vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetBeoordelenVanDeVoortzetting?.dagVanNakoming, kern_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z))));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** paragraaf 2.5, tweede alinea, tweede volzin: de plicht tot het beoordelen van de voortzetting: te laat nagekomen (uitvoeringsregel.regel:146) */
function artikel_2_5_al2_v2_7(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel2 === false) return false;
  // de plicht tot het beoordelen van de voortzetting is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), vergelijkDatum(">", kern_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nagekomen
  const deel4 = vergelijkDatum("<=", z.plichtTotHetBeoordelenVanDeVoortzetting?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z);
  if (deel5 === false) return false;
  // er is na de laatste dag nagekomen
  const deel6 = vergelijkDatum(">", z.plichtTotHetBeoordelenVanDeVoortzetting?.dagVanNakoming, kern_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** paragraaf 2.5, tweede alinea, tweede volzin: de plicht tot het beoordelen van de voortzetting: niet nagekomen (uitvoeringsregel.regel:146) */
function artikel_2_5_al2_v2_8(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel2 === false) return false;
  // de plicht tot het beoordelen van de voortzetting is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), vergelijkDatum(">", kern_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetBeoordelenVanDeVoortzetting?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  // er is een laatste dag
  const deel5 = vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z);
  if (deel5 === false) return false;
  // de laatste dag is dan voorbij
  const deel6 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z));
  if (deel6 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5 && deel6;
}

/** paragraaf 2.5, tweede alinea, tweede volzin: de plicht tot het beoordelen van de voortzetting: niet vast te stellen (uitvoeringsregel.regel:146) */
function artikel_2_5_al2_v2_9(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
  if (deel2 === false) return false;
  // de plicht tot het beoordelen van de voortzetting is op die dag begonnen
  const deel3 = niet(en(vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), vergelijkDatum(">", kern_plichtTotHetBeoordelenVanDeVoortzettingBegin(z), z.zaak?.dagWaaropDeStandWordtOpgemaakt)));
  if (deel3 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel4 = niet(vergelijkDatum("<=", z.plichtTotHetBeoordelenVanDeVoortzetting?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel4 === false) return false;
  const deel5 = niet(vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** paragraaf 2.5, tweede alinea, tweede volzin: De toelatingsbeschikking kan ongewijzigd worden voortgezet (uitvoeringsregel.regel:150) */
function artikel_2_5_al2_v2(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.zaak?.omstandighedenRechtvaardigenEenOngewijzigdeVoortzetting, organen_3));
}

/** paragraaf 2.5, tweede alinea, derde volzin: de plicht tot het beschikbaar stellen van de beoordelingsgegevens: niet ontstaan (uitvoeringsregel.regel:152) */
function artikel_2_5_al2_v3(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z), kern_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z)));
}

/** paragraaf 2.5, tweede alinea, derde volzin: De zorgaanbieder is verplicht tot het beschikbaar stellen van de beoordelingsgegevens (uitvoeringsregel.regel:152) */
function artikel_2_5_al2_v3_2(z: ZaakMetElement): Waarheid {
  return kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z);
}

/** paragraaf 2.5, tweede alinea, derde volzin: de plicht tot het beschikbaar stellen van de beoordelingsgegevens: nagekomen (uitvoeringsregel.regel:152) */
function artikel_2_5_al2_v3_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z);
  if (deel1 === false) return false;
  const deel2 = kern_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.5, tweede alinea, derde volzin: de plicht tot het beschikbaar stellen van de beoordelingsgegevens: niet vast te stellen (uitvoeringsregel.regel:152) */
function artikel_2_5_al2_v3_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z);
  if (deel1 === false) return false;
  const deel2 = kern_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.6: De cliënt krijgt plaats bij de voorkeursaanbieder (uitvoeringsregel.regel:156) */
function artikel_2_6_2(z: ZaakMetElement): Waarheid {
  const deel1 = z.voorkeursaanbieder?.heeftPlaats;
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.voorkeursaanbieder?.heeftBinnenEenRedelijkeTermijnPlaats));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.6: De plaatsing van de cliënt is plaatsing bij de voorkeursaanbieder (uitvoeringsregel.regel:158) */
function artikel_2_6(z: ZaakMetElement): Waarheid {
  return kern_clientKrijgtPlaatsBijDeVoorkeursaanbieder(z);
}

/** paragraaf 2.6: De plaatsing van de cliënt is plaatsing bij een andere aanbieder (uitvoeringsregel.regel:160) */
function artikel_2_6_3(z: ZaakMetElement): Waarheid {
  // de cliënt geen plaats bij de voorkeursaanbieder krijgt
  const deel1 = niet(kern_clientKrijgtPlaatsBijDeVoorkeursaanbieder(z));
  if (deel1 === false) return false;
  const deel2 = jaOfNee(waardeVanOordeel(z.zaak?.erIsEenPassendePlaatsBijEenAndereAanbieder));
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.6, tweede volzin: De plaatsing van de cliënt is overbruggingszorg (uitvoeringsregel.regel:162) */
function artikel_2_6_v2(z: ZaakMetElement): Waarheid {
  const deel1 = kern_clientKanOverbruggingszorgKrijgen(z);
  if (deel1 === false) return false;
  // de cliënt geen plaats bij de voorkeursaanbieder krijgt
  const deel2 = niet(kern_clientKrijgtPlaatsBijDeVoorkeursaanbieder(z));
  if (deel2 === false) return false;
  // de cliënt er geen passende plaats bij een andere aanbieder is
  const deel3 = niet(jaOfNee(waardeVanOordeel(z.zaak?.erIsEenPassendePlaatsBijEenAndereAanbieder)));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.6, tweede volzin: de plicht tot het bieden van overbruggingszorg: niet ontstaan (uitvoeringsregel.regel:165) */
function artikel_2_6_v2_2(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z), kern_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z)));
}

/** paragraaf 2.6, tweede volzin: De zorgaanbieder is verplicht tot het bieden van overbruggingszorg (uitvoeringsregel.regel:165) */
function artikel_2_6_v2_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_clientPlaatsing(z);
  if (deel1 === false) return false;
  // de plaatsing van de cliënt is overbruggingszorg
  const deel2 = vergelijkLabel("=", kern_clientPlaatsing(z), "overbruggingszorg");
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 2.6, tweede volzin: de plicht tot het bieden van overbruggingszorg: nagekomen (uitvoeringsregel.regel:165) */
function artikel_2_6_v2_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z);
  if (deel1 === false) return false;
  const deel2 = kern_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetBiedenVanOverbruggingszorg?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.6, tweede volzin: de plicht tot het bieden van overbruggingszorg: niet vast te stellen (uitvoeringsregel.regel:165) */
function artikel_2_6_v2_5(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z);
  if (deel1 === false) return false;
  const deel2 = kern_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetBiedenVanOverbruggingszorg?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 2.6, vierde volzin: De financier van de overbruggingszorg is de zorgaanbieder (uitvoeringsregel.regel:168) */
function artikel_2_6_v4(z: ZaakMetElement): Waarheid {
  return vergelijkLabel("=", z.client?.leveringsvorm, "zorg in natura");
}

/** paragraaf 2.6, vierde volzin: De financier van de overbruggingszorg is gemeentelijke trekkingsrechten PGB-BW (uitvoeringsregel.regel:170) */
function artikel_2_6_v4_2(z: ZaakMetElement): Waarheid {
  return vergelijkLabel("=", z.client?.leveringsvorm, "PGB-BW");
}

/** paragraaf 3.1, tweede volzin: De cliënt komt in aanmerking voor een PGB-BW (uitvoeringsregel.regel:177) */
function artikel_3_1_v2(z: ZaakMetElement): Waarheid {
  return kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z);
}

/** paragraaf 3.2.1: De cliënt komt alleen in aanmerking voor een PGB-BW (uitvoeringsregel.regel:183) */
function artikel_3_2_1(z: ZaakMetElement): Waarheid {
  const deel1 = z.zorgaanbieder?.isGevestigdInZeeland;
  if (deel1 === false) return false;
  const deel2 = z.zorgaanbieder?.heeftOndermandaat;
  if (deel2 === false) return false;
  const deel3 = kern_clientIsAangewezenOpEenMaatwerkvoorzieningBW(z);
  if (deel3 === false) return false;
  const deel4 = lezing_erIsVoorafVastgesteldDatBWIsAangewezen(z);
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** paragraaf 3.2.2, tabelrij 1: maximumtarief van het PGB-BW is € 67,29 per etmaal (uitvoeringsregel.regel:190) */
function artikel_3_2_2_r1_2(z: ZaakMetElement): Waarheid {
  return vergelijkLabel("=", z.pgbBW?.grondslag, "BW basis");
}

/** paragraaf 3.2.2, tabelrij 2: maximumtarief van het PGB-BW is € 97,43 per etmaal (uitvoeringsregel.regel:191) */
function artikel_3_2_2_r2_2(z: ZaakMetElement): Waarheid {
  return vergelijkLabel("=", z.pgbBW?.grondslag, "BW extra");
}

/** paragraaf 3.2.2: Het maximum van het PGB-BW is het maximumtarief van het PGB-BW vermenigvuldigd met het aantal etmalen van het PGB-BW (uitvoeringsregel.regel:192) */
function artikel_3_2_2(z: ZaakMetElement): Waarheid {
  return vanToepassing_pgbBWMaximumtarief(z);
}

/** paragraaf 3.2.2, tweede volzin: De hoogte vóór aftrek van het PGB-BW is het laagste van het bedrag naar aard en omvang van het PGB-BW en het maximum van het PGB-BW (uitvoeringsregel.regel:194) */
function artikel_3_2_2_v2(z: ZaakMetElement): Waarheid {
  return vanToepassing_pgbBWMaximum(z);
}

/** paragraaf 3.2.2, derde volzin: De hoogte na aftrek van het PGB-BW is het budget na aftrek (uitvoeringsregel.regel:197) */
function artikel_3_2_2_v3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_pgbBWHoogteVoorAftrek(z);
  if (deel1 === false) return false;
  const deel2 = vanToepassing_pgbBWMaximum(z);
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 3.2.2, derde volzin: De hoogte van het PGB-BW is het budget met ondergrens (uitvoeringsregel.regel:199) */
function artikel_3_2_2_v3_2(z: ZaakMetElement): Waarheid {
  return vanToepassing_pgbBWHoogteNaAftrek(z);
}

/** paragraaf 3.2.2, vierde volzin: Het PGB-BW kan worden besteed bij de gekozen aanbieder (uitvoeringsregel.regel:201) */
function artikel_3_2_2_v4(z: ZaakMetElement): Waarheid {
  return niet(z.gekozenAanbieder?.isGesubsidieerdOfGecontracteerd);
}

/** Lezing de cliënt is bekwaam voor een persoonsgebonden budget — nog niet gekozen: alle alternatieven tellen */
function lezing_clientIsBekwaamVoorEenPersoonsgebondenBudget(z: ZaakMetElement): Waarheid {
  return eensgezind(en(jaOfNee(waardeVanOordeel(z.client?.kanZijnBelangenRedelijkWaarderen, organen)), jaOfNee(waardeVanOordeel(z.client?.kanDeTakenVerantwoordUitvoeren, organen))), of(jaOfNee(waardeVanOordeel(z.client?.kanZijnBelangenRedelijkWaarderen, organen)), jaOfNee(waardeVanOordeel(z.client?.kanDeTakenVerantwoordUitvoeren, organen))));
}

/** paragraaf 3.2.2, vijfde volzin: De cliënt komt alleen in aanmerking voor een PGB-BW (uitvoeringsregel.regel:203) */
function artikel_3_2_2_v5(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.client?.motiveertAfdoendeDeAfwijzingVanZorgInNatura, organen_3));
}

/** paragraaf 3.2.2, vijfde volzin: de plicht tot het motiveren van de keuze tegen zorg in natura: niet ontstaan (uitvoeringsregel.regel:206) */
function artikel_3_2_2_v5_2(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z), kern_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z)));
}

/** paragraaf 3.2.2, vijfde volzin: de plicht tot het motiveren van de keuze tegen zorg in natura: nagekomen (uitvoeringsregel.regel:206) */
function artikel_3_2_2_v5_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 3.2.2, vijfde volzin: de plicht tot het motiveren van de keuze tegen zorg in natura: niet vast te stellen (uitvoeringsregel.regel:206) */
function artikel_3_2_2_v5_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z);
  if (deel1 === false) return false;
  const deel2 = kern_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 3.2.3: De cliënt combineert de leveringsvormen op een toegestane manier (uitvoeringsregel.regel:211) */
function artikel_3_2_3(z: ZaakMetElement): Waarheid {
  return kwantorOver(z, "ondersteuningsvorm", z.client?.ondersteuningsvormen, "<=", 0, (z) => artikel_3_2_3_element(z));
}

/** paragraaf 3.2.3: De cliënt combineert de leveringsvormen op een toegestane manier (uitvoeringsregel.regel:211) */
function artikel_3_2_3_element(z: ZaakMetElement): Waarheid {
  return niet(kern_ondersteuningsvormIsToegestaan(z));
}

/** paragraaf 3.2.3, tweede volzin: Een ondersteuningsvorm is niet toegestaan (uitvoeringsregel.regel:213) */
function artikel_3_2_3_v2(z: ZaakMetElement): Waarheid {
  const deel1 = z.ondersteuningsvorm?.wordtInNaturaGeleverd;
  if (deel1 === false) return false;
  const deel2 = z.ondersteuningsvorm?.wordtMetEenPGBBWGeregeld;
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 3.3: Het college is verplicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen (uitvoeringsregel.regel:217) */
function artikel_3_3(z: ZaakMetElement): Waarheid {
  return jaOfNee(waardeVanOordeel(z.zaak?.verstrekkenVanDeGegevensIsNodig, organen));
}

/** paragraaf 3.3: de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen: niet ontstaan (uitvoeringsregel.regel:217) */
function artikel_3_3_2(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z), kern_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z)));
}

/** paragraaf 3.3: de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen: nagekomen (uitvoeringsregel.regel:217) */
function artikel_3_3_3(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 3.3: de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen: niet vast te stellen (uitvoeringsregel.regel:217) */
function artikel_3_3_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z);
  if (deel1 === false) return false;
  const deel2 = kern_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  return deel1 && deel2 && deel3;
}

/** paragraaf 4.1: De grens van de evaluatie is 1 november 2016 vermeerderd met de jaren na 2016 van de evaluatie (uitvoeringsregel.regel:223) */
function artikel_4_1(z: ZaakMetElement): Waarheid {
  return vergelijkAantal(">=", z.evaluatie?.jarenNa2016, 1);
}

/** paragraaf 4.1: De gemeente is verplicht tot het evalueren van de uitvoeringsregel vóór de grens van de evaluatie (uitvoeringsregel.regel:225) */
function artikel_4_1_2(z: ZaakMetElement): Waarheid {
  return vanToepassing_evaluatieGrens(z);
}

/** paragraaf 4.1: de plicht tot het evalueren van de uitvoeringsregel: niet ontstaan (uitvoeringsregel.regel:225) */
function artikel_4_1_3(z: ZaakMetElement): Waarheid {
  return niet(en(vanToepassing_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z), kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z)));
}

/** paragraaf 4.1: de plicht tot het evalueren van de uitvoeringsregel: loopt (uitvoeringsregel.regel:225) */
function artikel_4_1_4(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetEvaluerenVanDeUitvoeringsregel?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan nog niet voorbij
  const deel5 = vergelijkDatum("<=", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** paragraaf 4.1: de plicht tot het evalueren van de uitvoeringsregel: nagekomen (uitvoeringsregel.regel:225) */
function artikel_4_1_5(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetEvaluerenVanDeUitvoeringsregel?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is niet te laat nagekomen
  const deel4 = niet(en(vanToepassing_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z), vergelijkDatum(">", z.plichtTotHetEvaluerenVanDeUitvoeringsregel?.dagVanNakoming, kern_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z))));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** paragraaf 4.1: de plicht tot het evalueren van de uitvoeringsregel: te laat nagekomen (uitvoeringsregel.regel:225) */
function artikel_4_1_6(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel2 === false) return false;
  // er is op die dag nagekomen
  const deel3 = vergelijkDatum("<=", z.plichtTotHetEvaluerenVanDeUitvoeringsregel?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt);
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z);
  if (deel4 === false) return false;
  // er is na de laatste dag nagekomen
  const deel5 = vergelijkDatum(">", z.plichtTotHetEvaluerenVanDeUitvoeringsregel?.dagVanNakoming, kern_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** paragraaf 4.1: de plicht tot het evalueren van de uitvoeringsregel: niet nagekomen (uitvoeringsregel.regel:225) */
function artikel_4_1_7(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetEvaluerenVanDeUitvoeringsregel?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  // er is een laatste dag
  const deel4 = vanToepassing_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z);
  if (deel4 === false) return false;
  // de laatste dag is dan voorbij
  const deel5 = vergelijkDatum(">", z.zaak?.dagWaaropDeStandWordtOpgemaakt, kern_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z));
  if (deel5 === false) return false;
  return deel1 && deel2 && deel3 && deel4 && deel5;
}

/** paragraaf 4.1: de plicht tot het evalueren van de uitvoeringsregel: niet vast te stellen (uitvoeringsregel.regel:225) */
function artikel_4_1_8(z: ZaakMetElement): Waarheid {
  const deel1 = vanToepassing_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel1 === false) return false;
  const deel2 = kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z);
  if (deel2 === false) return false;
  // er is op die dag nog niet nagekomen
  const deel3 = niet(vergelijkDatum("<=", z.plichtTotHetEvaluerenVanDeUitvoeringsregel?.dagVanNakoming, z.zaak?.dagWaaropDeStandWordtOpgemaakt));
  if (deel3 === false) return false;
  const deel4 = niet(vanToepassing_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z));
  if (deel4 === false) return false;
  return deel1 && deel2 && deel3 && deel4;
}

/** paragraaf 4.1, tweede volzin: De gemeente is bevoegd tot het vaker evalueren van de uitvoeringsregel (uitvoeringsregel.regel:227) */
function artikel_4_1_v2(z: ZaakMetElement): Waarheid {
  const deel1 = jaOfNee(waardeVanOordeel(z.zaak?.wetEnRegelgevingGeeftAanleidingTotEenExtraEvaluatie, organen_3));
  if (deel1 === true) return true;
  const deel2 = jaOfNee(waardeVanOordeel(z.zaak?.uitvoeringspraktijkGeeftAanleidingTotEenExtraEvaluatie, organen_3));
  if (deel2 === true) return true;
  return of(deel1, deel2);
}

/** paragraaf 3.2.2, tabelrij 1: maximumtarief van het PGB-BW is € 67,29 per etmaal, geïndexeerd (uitvoeringsregel.regel:230) */
function artikel_3_2_2_r1(z: ZaakMetElement): Waarheid {
  // grondslag van het PGB-BW is BW basis
  const deel1 = vergelijkLabel("=", z.pgbBW?.grondslag, "BW basis");
  if (deel1 === false) return false;
  // er is al geïndexeerd
  const deel2 = vergelijkDatum(">=", z.pgbBW?.dag, "2017-01-01");
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** paragraaf 3.2.2, tabelrij 2: maximumtarief van het PGB-BW is € 97,43 per etmaal, geïndexeerd (uitvoeringsregel.regel:230) */
function artikel_3_2_2_r2(z: ZaakMetElement): Waarheid {
  // grondslag van het PGB-BW is BW extra
  const deel1 = vergelijkLabel("=", z.pgbBW?.grondslag, "BW extra");
  if (deel1 === false) return false;
  // er is al geïndexeerd
  const deel2 = vergelijkDatum(">=", z.pgbBW?.dag, "2017-01-01");
  if (deel2 === false) return false;
  return deel1 && deel2;
}

/** de cliënt is cliënt-BW */
function kern_clientIsClientBW(z: ZaakMetElement): Waarheid {
  return artikel_1_2(z);
}

/** de cliënt valt onder de uitvoeringsregels */
function kern_clientValtOnderDeUitvoeringsregels(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel_1_3(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel_1_3_2(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel_1_3_3(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt is aangewezen op een maatwerkvoorziening BW */
function kern_clientIsAangewezenOpEenMaatwerkvoorzieningBW(z: ZaakMetElement): Waarheid {
  if (niet(kern_clientValtOnderDeUitvoeringsregels(z)) !== false) return undefined;
  return artikel_2_2_al1_v1(z);
}

/** de cliënt is aangewezen op een maatwerkvoorziening BW is van toepassing */
function vanToepassing_clientIsAangewezenOpEenMaatwerkvoorzieningBW(z: ZaakMetElement): Waarheid {
  return kern_clientIsAangewezenOpEenMaatwerkvoorzieningBW(z) === undefined ? undefined : true;
}

/** de cliënt heeft de kenmerken van BW in natura */
function kern_clientHeeftDeKenmerkenVanBWInNatura(z: ZaakMetElement): Waarheid {
  return artikel_2_3_1(z);
}

/** de cliënt heeft de kenmerken van een PGB-BW */
function kern_clientHeeftDeKenmerkenVanEenPGBBW(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel_2_3_1_punt7(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel_2_3_1_punt8(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel_2_3_1_punt9(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt kan gebruikmaken van een maatwerkvoorziening BW */
function kern_clientKanGebruikmakenVanEenMaatwerkvoorzieningBW(z: ZaakMetElement): Waarheid {
  if (en(z.client?.heeftOvergangsrecht, niet(z.toelatingsbeschikking?.isAfgegeven)) !== false) return undefined;
  return artikel_2_5_al1_v2(z);
}

/** plaatsing van de cliënt */
function kern_clientPlaatsing(z: ZaakMetElement): Plaatsing | undefined {
  const r_2_6 = artikel_2_6(z);
  const r_2_6_2 = artikel_2_6_3(z);
  const r_2_6_v2 = artikel_2_6_v2(z);
  return kies([r_2_6, "plaatsing bij de voorkeursaanbieder"], [r_2_6_2, "plaatsing bij een andere aanbieder"], [r_2_6_v2, "overbruggingszorg"]);
}

/** plaatsing van de cliënt is van toepassing */
function vanToepassing_clientPlaatsing(z: ZaakMetElement): Waarheid {
  return kern_clientPlaatsing(z) === undefined ? undefined : true;
}

/** de cliënt krijgt plaats bij de voorkeursaanbieder */
function kern_clientKrijgtPlaatsBijDeVoorkeursaanbieder(z: ZaakMetElement): Waarheid {
  return artikel_2_6_2(z);
}

/** de cliënt kan overbruggingszorg krijgen */
function kern_clientKanOverbruggingszorgKrijgen(z: ZaakMetElement): Waarheid {
  return artikel_1_2_2(z);
}

/** de cliënt komt in aanmerking voor een PGB-BW */
function kern_clientKomtInAanmerkingVoorEenPGBBW(z: ZaakMetElement): Waarheid {
  if (niet(kern_clientValtOnderDeUitvoeringsregels(z)) !== false) return undefined;
  if (niet(kern_clientValtOnderDeUitvoeringsregels(z)) !== false) return undefined;
  if (niet(kern_clientValtOnderDeUitvoeringsregels(z)) !== false) return undefined;
  let uitkomst: Waarheid = artikel_3_1_v2(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel_3_2_1(z));
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, artikel_3_2_2_v5(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de cliënt combineert de leveringsvormen op een toegestane manier */
function kern_clientCombineertDeLeveringsvormenOpEenToegestaneManier(z: ZaakMetElement): Waarheid {
  return artikel_3_2_3(z);
}

/** een ondersteuningsvorm is toegestaan */
function kern_ondersteuningsvormIsToegestaan(z: ZaakMetElement): Waarheid {
  return niet(artikel_3_2_3_v2(z));
}

/** de zorgaanbieder past bij de begripsbepaling */
function kern_zorgaanbiederPastBijDeBegripsbepaling(z: ZaakMetElement): Waarheid {
  return artikel_1_2_3(z);
}

/** de aanvraag is ingediend zoals het hoort */
function kern_aanvraagIsIngediendZoalsHetHoort(z: ZaakMetElement): Waarheid {
  return artikel_2_1(z);
}

/** de verhuiswens heeft steun in een omstandigheid */
function kern_verhuiswensHeeftSteunInEenOmstandigheid(z: ZaakMetElement): Waarheid {
  return artikel_2_4(z);
}

/** de verhuiswens wordt gevolgd */
function kern_verhuiswensWordtGevolgd(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel_2_4_2(z);
  const eis1 = niet(artikel_2_4_3(z));
  if (eis1 === false) return false;
  return uitkomst === true && eis1 === true ? true : undefined;
}

/** grondslag van de nieuwe beschikking */
function kern_nieuweBeschikkingGrondslag(z: ZaakMetElement): GrondslagVanBeschikking | undefined {
  const r_2_4_al2_v1 = artikel_2_4_al2_v1(z);
  const r_2_4_al2_v3 = artikel_2_4_al2_v3(z);
  return kies([r_2_4_al2_v1, "AWBZ-indicatiebesluit"], [r_2_4_al2_v3, "regelgeving van de ontvangende centrumgemeente"]);
}

/** de nieuwe beschikking vereist een nieuw onderzoek */
function kern_nieuweBeschikkingVereistEenNieuwOnderzoek(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel_2_4_al2_v3(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, niet(artikel_2_4_al2_v2(z)));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** het vervolg van BW wordt opnieuw bekeken */
function kern_vervolgVanBWWordtOpnieuwBekeken(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel_2_4_al2_v2_2(z);
  if (uitkomst !== true) uitkomst = of(uitkomst, artikel_2_4_al2_v2_3(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** de toelatingsbeschikking komt na het onderzoek */
function kern_toelatingsbeschikkingKomtNaHetOnderzoek(z: ZaakMetElement): Waarheid {
  return artikel_2_5(z);
}

/** de toelatingsbeschikking kan ongewijzigd worden voortgezet */
function kern_toelatingsbeschikkingKanOngewijzigdWordenVoortgezet(z: ZaakMetElement): Waarheid {
  return artikel_2_5_al2_v2(z);
}

/** financier van de overbruggingszorg */
function kern_overbruggingszorgFinancier(z: ZaakMetElement): Financier | undefined {
  const r_2_6_v4 = artikel_2_6_v4(z);
  const r_2_6_v4_2 = artikel_2_6_v4_2(z);
  return kies([r_2_6_v4, "de zorgaanbieder"], [r_2_6_v4_2, "gemeentelijke trekkingsrechten PGB-BW"]);
}

/** maximumtarief van het PGB-BW */
function kern_pgbBWMaximumtarief(z: ZaakMetElement): string | undefined {
  if (!inWerking(z.pgbBW?.dag, "2016-10-01", undefined)) return undefined;
  const r_3_2_2_r1 = artikel_3_2_2_r1(z);
  const r_3_2_2_r1_2 = en(artikel_3_2_2_r1_2(z), niet(r_3_2_2_r1));
  const r_3_2_2_r2 = artikel_3_2_2_r2(z);
  const r_3_2_2_r2_4 = en(artikel_3_2_2_r2_2(z), niet(r_3_2_2_r2));
  return kies([r_3_2_2_r1, alsTekst(geindexeerd(bedrag("67.29"), z.pgbBW?.dag, indexering, (op) => opDatum(z.parameters?.consumentenprijsindex, op)))], [r_3_2_2_r1_2, "67.29"], [r_3_2_2_r2, alsTekst(geindexeerd(bedrag("97.43"), z.pgbBW?.dag, indexering, (op) => opDatum(z.parameters?.consumentenprijsindex, op)))], [r_3_2_2_r2_4, "97.43"]);
}

/** maximumtarief van het PGB-BW is van toepassing */
function vanToepassing_pgbBWMaximumtarief(z: ZaakMetElement): Waarheid {
  return kern_pgbBWMaximumtarief(z) === undefined ? undefined : true;
}

/** maximum van het PGB-BW */
function kern_pgbBWMaximum(z: ZaakMetElement): string | undefined {
  if (!inWerking(z.pgbBW?.dag, "2016-10-01", undefined)) return undefined;
  const r_3_2_2 = artikel_3_2_2(z);
  if (r_3_2_2 === true) return alsTekst(maal(bedrag(kern_pgbBWMaximumtarief(z)), aantal(z.pgbBW?.aantalEtmalen)));
  if (r_3_2_2 === undefined) return undefined;
  return undefined;
}

/** maximum van het PGB-BW is van toepassing */
function vanToepassing_pgbBWMaximum(z: ZaakMetElement): Waarheid {
  return kern_pgbBWMaximum(z) === undefined ? undefined : true;
}

/** hoogte vóór aftrek van het PGB-BW */
function kern_pgbBWHoogteVoorAftrek(z: ZaakMetElement): string | undefined {
  if (!inWerking(z.pgbBW?.dag, "2016-10-01", undefined)) return undefined;
  const r_3_2_2_v2 = artikel_3_2_2_v2(z);
  if (r_3_2_2_v2 === true) return laagsteDecimaal(waardeVanOordeel(z.pgbBW?.bedragNaarAardEnOmvang, organen_3), kern_pgbBWMaximum(z));
  if (r_3_2_2_v2 === undefined) return undefined;
  return undefined;
}

/** hoogte vóór aftrek van het PGB-BW is van toepassing */
function vanToepassing_pgbBWHoogteVoorAftrek(z: ZaakMetElement): Waarheid {
  return kern_pgbBWHoogteVoorAftrek(z) === undefined ? undefined : true;
}

/** hoogte na aftrek van het PGB-BW */
function kern_pgbBWHoogteNaAftrek(z: ZaakMetElement): string | undefined {
  if (!inWerking(z.pgbBW?.dag, "2016-10-01", undefined)) return undefined;
  const r_3_2_2_v3 = artikel_3_2_2_v3(z);
  if (r_3_2_2_v3 === true) return decimaleTekst(lezing_budgetNaAftrek(z));
  if (r_3_2_2_v3 === undefined) return undefined;
  return undefined;
}

/** hoogte na aftrek van het PGB-BW is van toepassing */
function vanToepassing_pgbBWHoogteNaAftrek(z: ZaakMetElement): Waarheid {
  return kern_pgbBWHoogteNaAftrek(z) === undefined ? undefined : true;
}

/** hoogte van het PGB-BW */
function kern_pgbBWHoogte(z: ZaakMetElement): string | undefined {
  if (!inWerking(z.pgbBW?.dag, "2016-10-01", undefined)) return undefined;
  const r_3_2_2_v3 = artikel_3_2_2_v3_2(z);
  if (r_3_2_2_v3 === true) return decimaleTekst(lezing_budgetMetOndergrens(z));
  if (r_3_2_2_v3 === undefined) return undefined;
  return undefined;
}

/** het PGB-BW kan worden besteed bij de gekozen aanbieder */
function kern_pgbBWKanWordenBesteedBijDeGekozenAanbieder(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = artikel_3_2_2_v4(z);
  return uitkomst === true ? true : undefined;
}

/** grens van de evaluatie */
function kern_evaluatieGrens(z: ZaakMetElement): string | undefined {
  const r_4_1 = artikel_4_1(z);
  if (r_4_1 === true) return heleDatum(datumVerder("2016-11-01", aantal(z.evaluatie?.jarenNa2016), "jaar"));
  if (r_4_1 === undefined) return undefined;
  return undefined;
}

/** grens van de evaluatie is van toepassing */
function vanToepassing_evaluatieGrens(z: ZaakMetElement): Waarheid {
  return kern_evaluatieGrens(z) === undefined ? undefined : true;
}

/** de gemeente is verplicht tot het verzorgen van de intake en de registratie */
function kern_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z: ZaakMetElement): Waarheid {
  return artikel_2_1_al2_v1(z);
}

/** begin van de plicht tot het verzorgen van de intake en de registratie */
function kern_plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het verzorgen van de intake en de registratie */
function kern_plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het verzorgen van de intake en de registratie */
function kern_plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_2_1_al2_v1 = artikel_2_1_al2_v1_2(z);
  const r_2_1_al2_v1_2 = artikel_2_1_al2_v1_3(z);
  const r_2_1_al2_v1_3 = artikel_2_1_al2_v1_4(z);
  return kies([r_2_1_al2_v1, "niet ontstaan"], [r_2_1_al2_v1_2, "nagekomen"], [r_2_1_al2_v1_3, "niet vast te stellen"]);
}

/** de gemeente is verplicht tot het verzorgen van de intake en de registratie is van toepassing */
function vanToepassing_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z: ZaakMetElement): Waarheid {
  return kern_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie(z) === undefined ? undefined : true;
}

/** de gemeente is verplicht tot het doorgeleiden van de aanvraag */
function kern_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z: ZaakMetElement): Waarheid {
  if (niet(kern_clientValtOnderDeUitvoeringsregels(z)) !== false) return undefined;
  return artikel_2_2_al2_v1(z);
}

/** begin van de plicht tot het doorgeleiden van de aanvraag */
function kern_plichtTotHetDoorgeleidenVanDeAanvraagBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het doorgeleiden van de aanvraag */
function kern_plichtTotHetDoorgeleidenVanDeAanvraagLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het doorgeleiden van de aanvraag */
function kern_plichtTotHetDoorgeleidenVanDeAanvraagToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_2_2_al2_v1 = artikel_2_2_al2_v1_2(z);
  const r_2_2_al2_v1_2 = artikel_2_2_al2_v1_3(z);
  const r_2_2_al2_v1_3 = artikel_2_2_al2_v1_4(z);
  return kies([r_2_2_al2_v1, "niet ontstaan"], [r_2_2_al2_v1_2, "nagekomen"], [r_2_2_al2_v1_3, "niet vast te stellen"]);
}

/** de gemeente is verplicht tot het doorgeleiden van de aanvraag is van toepassing */
function vanToepassing_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z: ZaakMetElement): Waarheid {
  return kern_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag(z) === undefined ? undefined : true;
}

/** het CZW-bureau is verplicht tot het beschikbaar stellen van de lijst van zorgaanbieders */
function kern_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(_z: ZaakMetElement): Waarheid {
  return true;
}

/** begin van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders */
function kern_plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders */
function kern_plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders */
function kern_plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_2_2_al2_v4 = artikel_2_2_al2_v4(z);
  const r_2_2_al2_v4_2 = artikel_2_2_al2_v4_2(z);
  const r_2_2_al2_v4_3 = artikel_2_2_al2_v4_3(z);
  return kies([r_2_2_al2_v4, "niet ontstaan"], [r_2_2_al2_v4_2, "nagekomen"], [r_2_2_al2_v4_3, "niet vast te stellen"]);
}

/** het CZW-bureau is verplicht tot het beschikbaar stellen van de lijst van zorgaanbieders is van toepassing */
function vanToepassing_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(z: ZaakMetElement): Waarheid {
  return kern_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders(z) === undefined ? undefined : true;
}

/** begin van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking */
function kern_plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking */
function kern_plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking */
function kern_plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_2_4_al2_v3 = artikel_2_4_al2_v3_2(z);
  const r_2_4_al2_v3_2 = artikel_2_4_al2_v3_3(z);
  const r_2_4_al2_v3_3 = artikel_2_4_al2_v3_4(z);
  return kies([r_2_4_al2_v3, "niet ontstaan"], [r_2_4_al2_v3_2, "nagekomen"], [r_2_4_al2_v3_3, "niet vast te stellen"]);
}

/** het toegangsorgaan van de ontvangende centrumgemeente is verplicht tot het doen van nader onderzoek en het afgeven van een beschikking */
function kern_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z: ZaakMetElement): Waarheid {
  return artikel_2_4_al2_v3(z);
}

/** het toegangsorgaan van de ontvangende centrumgemeente is verplicht tot het doen van nader onderzoek en het afgeven van een beschikking is van toepassing */
function vanToepassing_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z: ZaakMetElement): Waarheid {
  return kern_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking(z) === undefined ? undefined : true;
}

/** begin van de plicht tot het afgeven van een toelatingsbeschikking */
function kern_plichtTotHetAfgevenVanEenToelatingsbeschikkingBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het afgeven van een toelatingsbeschikking */
function kern_plichtTotHetAfgevenVanEenToelatingsbeschikkingLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het afgeven van een toelatingsbeschikking */
function kern_plichtTotHetAfgevenVanEenToelatingsbeschikkingToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_2_5_al1_v2 = artikel_2_5_al1_v2_2(z);
  const r_2_5_al1_v2_2 = artikel_2_5_al1_v2_4(z);
  const r_2_5_al1_v2_3 = artikel_2_5_al1_v2_5(z);
  return kies([r_2_5_al1_v2, "niet ontstaan"], [r_2_5_al1_v2_2, "nagekomen"], [r_2_5_al1_v2_3, "niet vast te stellen"]);
}

/** de zorgaanbieder is verplicht tot het afgeven van een toelatingsbeschikking */
function kern_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z: ZaakMetElement): Waarheid {
  if (en(z.client?.heeftOvergangsrecht, niet(z.toelatingsbeschikking?.isAfgegeven)) !== false) return undefined;
  return artikel_2_5_al1_v2_3(z);
}

/** de zorgaanbieder is verplicht tot het afgeven van een toelatingsbeschikking is van toepassing */
function vanToepassing_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z: ZaakMetElement): Waarheid {
  return kern_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking(z) === undefined ? undefined : true;
}

/** de gemeente is verplicht tot het beoordelen van de voortzetting */
function kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z: ZaakMetElement): Waarheid {
  return artikel_2_5_al2_v2_2(z);
}

/** begin van de plicht tot het beoordelen van de voortzetting */
function kern_plichtTotHetBeoordelenVanDeVoortzettingBegin(z: ZaakMetElement): string | undefined {
  const r_2_5_al2_v2 = artikel_2_5_al2_v2_2(z);
  if (r_2_5_al2_v2 === true) return heleDatum(lezing_beginVanDeBeoordelingstermijn(z));
  if (r_2_5_al2_v2 === undefined) return undefined;
  return undefined;
}

/** laatste dag van de plicht tot het beoordelen van de voortzetting */
function kern_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z: ZaakMetElement): string | undefined {
  const r_2_5_al2_v2 = artikel_2_5_al2_v2_2(z);
  if (r_2_5_al2_v2 === true) return heleDatum(datumPlus(lezing_beginVanDeBeoordelingstermijn(z), 2, "jaar"));
  if (r_2_5_al2_v2 === undefined) return undefined;
  return undefined;
}

/** toestand van de plicht tot het beoordelen van de voortzetting */
function kern_plichtTotHetBeoordelenVanDeVoortzettingToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_2_5_al2_v2 = artikel_2_5_al2_v2_3(z);
  const r_2_5_al2_v2_2 = artikel_2_5_al2_v2_5(z);
  const r_2_5_al2_v2_3 = artikel_2_5_al2_v2_6(z);
  const r_2_5_al2_v2_4 = artikel_2_5_al2_v2_7(z);
  const r_2_5_al2_v2_5 = artikel_2_5_al2_v2_8(z);
  const r_2_5_al2_v2_6 = artikel_2_5_al2_v2_9(z);
  return kies([r_2_5_al2_v2, "niet ontstaan"], [r_2_5_al2_v2_2, "loopt"], [r_2_5_al2_v2_3, "nagekomen"], [r_2_5_al2_v2_4, "te laat nagekomen"], [r_2_5_al2_v2_5, "niet nagekomen"], [r_2_5_al2_v2_6, "niet vast te stellen"]);
}

/** de gemeente is verplicht tot het beoordelen van de voortzetting is van toepassing */
function vanToepassing_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z: ZaakMetElement): Waarheid {
  return kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting(z) === undefined ? undefined : true;
}

/** begin van de plicht tot het beoordelen van de voortzetting is van toepassing */
function vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingBegin(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetBeoordelenVanDeVoortzettingBegin(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het beoordelen van de voortzetting is van toepassing */
function vanToepassing_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag(z) === undefined ? undefined : true;
}

/** begin van de plicht tot het beschikbaar stellen van de beoordelingsgegevens */
function kern_plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het beschikbaar stellen van de beoordelingsgegevens */
function kern_plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het beschikbaar stellen van de beoordelingsgegevens */
function kern_plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_2_5_al2_v3 = artikel_2_5_al2_v3(z);
  const r_2_5_al2_v3_2 = artikel_2_5_al2_v3_3(z);
  const r_2_5_al2_v3_3 = artikel_2_5_al2_v3_4(z);
  return kies([r_2_5_al2_v3, "niet ontstaan"], [r_2_5_al2_v3_2, "nagekomen"], [r_2_5_al2_v3_3, "niet vast te stellen"]);
}

/** de zorgaanbieder is verplicht tot het beschikbaar stellen van de beoordelingsgegevens */
function kern_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z: ZaakMetElement): Waarheid {
  return artikel_2_5_al2_v3_2(z);
}

/** de zorgaanbieder is verplicht tot het beschikbaar stellen van de beoordelingsgegevens is van toepassing */
function vanToepassing_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z: ZaakMetElement): Waarheid {
  return kern_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens(z) === undefined ? undefined : true;
}

/** het college is verplicht tot het verstrekken van een persoonsgebonden budget */
function kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget(z: ZaakMetElement): Waarheid {
  let uitkomst: Waarheid = wmo_2015_artikel2_3_6_lid1(z);
  if (uitkomst === false) return false;
  uitkomst = en(uitkomst, wmo_2015_artikel2_3_6_lid2(z));
  if (uitkomst === false) return false;
  return uitkomst;
}

/** begin van de plicht tot het bieden van overbruggingszorg */
function kern_plichtTotHetBiedenVanOverbruggingszorgBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het bieden van overbruggingszorg */
function kern_plichtTotHetBiedenVanOverbruggingszorgLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het bieden van overbruggingszorg */
function kern_plichtTotHetBiedenVanOverbruggingszorgToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_2_6_v2 = artikel_2_6_v2_2(z);
  const r_2_6_v2_2 = artikel_2_6_v2_4(z);
  const r_2_6_v2_3 = artikel_2_6_v2_5(z);
  return kies([r_2_6_v2, "niet ontstaan"], [r_2_6_v2_2, "nagekomen"], [r_2_6_v2_3, "niet vast te stellen"]);
}

/** de zorgaanbieder is verplicht tot het bieden van overbruggingszorg */
function kern_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z: ZaakMetElement): Waarheid {
  return artikel_2_6_v2_3(z);
}

/** de zorgaanbieder is verplicht tot het bieden van overbruggingszorg is van toepassing */
function vanToepassing_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z: ZaakMetElement): Waarheid {
  return kern_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg(z) === undefined ? undefined : true;
}

/** de cliënt is verplicht tot het motiveren van de keuze tegen zorg in natura */
function kern_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z: ZaakMetElement): Waarheid {
  if (niet(kern_clientValtOnderDeUitvoeringsregels(z)) !== false) return undefined;
  return wmo_2015_artikel2_3_6_lid1(z);
}

/** begin van de plicht tot het motiveren van de keuze tegen zorg in natura */
function kern_plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het motiveren van de keuze tegen zorg in natura */
function kern_plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het motiveren van de keuze tegen zorg in natura */
function kern_plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_3_2_2_v5 = artikel_3_2_2_v5_2(z);
  const r_3_2_2_v5_2 = artikel_3_2_2_v5_3(z);
  const r_3_2_2_v5_3 = artikel_3_2_2_v5_4(z);
  return kies([r_3_2_2_v5, "niet ontstaan"], [r_3_2_2_v5_2, "nagekomen"], [r_3_2_2_v5_3, "niet vast te stellen"]);
}

/** de cliënt is verplicht tot het motiveren van de keuze tegen zorg in natura is van toepassing */
function vanToepassing_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z: ZaakMetElement): Waarheid {
  return kern_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura(z) === undefined ? undefined : true;
}

/** het college is verplicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen */
function kern_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z: ZaakMetElement): Waarheid {
  return artikel_3_3(z);
}

/** begin van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen */
function kern_plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen */
function kern_plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenLaatsteDag(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** toestand van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen */
function kern_plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_3_3 = artikel_3_3_2(z);
  const r_3_3_2 = artikel_3_3_3(z);
  const r_3_3_3 = artikel_3_3_4(z);
  return kies([r_3_3, "niet ontstaan"], [r_3_3_2, "nagekomen"], [r_3_3_3, "niet vast te stellen"]);
}

/** het college is verplicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen is van toepassing */
function vanToepassing_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z: ZaakMetElement): Waarheid {
  return kern_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen(z) === undefined ? undefined : true;
}

/** de gemeente is verplicht tot het evalueren van de uitvoeringsregel */
function kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z: ZaakMetElement): Waarheid {
  return artikel_4_1_2(z);
}

/** begin van de plicht tot het evalueren van de uitvoeringsregel */
function kern_plichtTotHetEvaluerenVanDeUitvoeringsregelBegin(_z: ZaakMetElement): string | undefined {
  return undefined;
}

/** laatste dag van de plicht tot het evalueren van de uitvoeringsregel */
function kern_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z: ZaakMetElement): string | undefined {
  const r_4_1 = artikel_4_1_2(z);
  if (r_4_1 === true) return heleDatum(datumPlus(kern_evaluatieGrens(z), -1, "dag"));
  if (r_4_1 === undefined) return undefined;
  return undefined;
}

/** toestand van de plicht tot het evalueren van de uitvoeringsregel */
function kern_plichtTotHetEvaluerenVanDeUitvoeringsregelToestand(z: ZaakMetElement): ToestandVanEenPlicht | undefined {
  const r_4_1 = artikel_4_1_3(z);
  const r_4_1_2 = artikel_4_1_4(z);
  const r_4_1_3 = artikel_4_1_5(z);
  const r_4_1_4 = artikel_4_1_6(z);
  const r_4_1_5 = artikel_4_1_7(z);
  const r_4_1_6 = artikel_4_1_8(z);
  return kies([r_4_1, "niet ontstaan"], [r_4_1_2, "loopt"], [r_4_1_3, "nagekomen"], [r_4_1_4, "te laat nagekomen"], [r_4_1_5, "niet nagekomen"], [r_4_1_6, "niet vast te stellen"]);
}

/** de gemeente is verplicht tot het evalueren van de uitvoeringsregel is van toepassing */
function vanToepassing_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z: ZaakMetElement): Waarheid {
  return kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel(z) === undefined ? undefined : true;
}

/** laatste dag van de plicht tot het evalueren van de uitvoeringsregel is van toepassing */
function vanToepassing_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z: ZaakMetElement): Waarheid {
  return kern_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag(z) === undefined ? undefined : true;
}

/** de zorgaanbieder is bevoegd tot het doen van het onderzoek en het nemen van het toegangsbesluit */
function kern_zorgaanbiederIsBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit(z: ZaakMetElement): Waarheid {
  return artikel_2_2_al2_v3(z);
}

/** de zorgaanbieder is bevoegd tot het intrekken van de toelatingsbeschikking */
function kern_zorgaanbiederIsBevoegdTotHetIntrekkenVanDeToelatingsbeschikking(z: ZaakMetElement): Waarheid {
  return artikel_2_5_al1_v3(z);
}

/** de gemeente is bevoegd tot het vaker evalueren van de uitvoeringsregel */
function kern_gemeenteIsBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel(z: ZaakMetElement): Waarheid {
  return artikel_4_1_v2(z);
}

/** De zaak is zonder meer in orde; bij `false` zegt de uitvoerige controle waarom niet. */
const isGeldig = snelleControle({
  client: {
    maaktGebruikVanEenAlgemeneVoorziening: isJaNee,
    kreegEenMaatwerkvoorziening: isJaNee,
    kreegEenPersoonsgebondenBudget: isJaNee,
    isGemeld: isJaNee,
    wenstEenPersoonsgebondenBudget: isJaNee,
    wenstGemotiveerdEenPersoonsgebondenBudget: isJaNee,
    kanZijnBelangenRedelijkWaarderen: oordeelVan(isJaNee, organen),
    kanDeTakenVerantwoordUitvoeren: oordeelVan(isJaNee, organen),
    isNieuw: isJaNee,
    laatsteDagVanDeAWBZIndicatie: ofGeen(isDatum),
    heeftOvergangsrecht: isJaNee,
    hadEerderOvergangsrecht: isJaNee,
    heeftEenBeschikkingVoorBW: isJaNee,
    woonvorm: eenVan(woonvorm),
    betaaltHuurAanDeZorgaanbieder: isJaNee,
    draagtZelfDeHuurOfDeEigenaarslasten: isJaNee,
    leveringsvorm: eenVan(leveringsvorm),
    wilVerhuizenNaarEenAndereCentrumgemeente: isJaNee,
    wachtOpEenPlek: isJaNee,
    ondersteuningsvormen: lijstVan({ wordtInNaturaGeleverd: isJaNee, wordtMetEenPGBBWGeregeld: isJaNee }),
    isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven: oordeelVan(isJaNee, organen_2),
    kanOpBeschermdWonenZijnAangewezen: oordeelVan(isJaNee, organen_3),
    motiveertAfdoendeDeAfwijzingVanZorgInNatura: oordeelVan(isJaNee, organen_3),
  },
  ondersteuning: {
    isVanGewaarborgdeKwaliteit: oordeelVan(isJaNee, organen),
  },
  aanvraag: {
    indiener: eenVan(indiener),
    isSchriftelijk: isJaNee,
    isIngediendBijEenZeeuwseGemeente: isJaNee,
  },
  onderzoek: {
    dagVanAfronding: ofGeen(isDatum),
  },
  vaststelling: {
    datum: ofGeen(isDatum),
  },
  toelatingsbeschikking: {
    isAfgegeven: isJaNee,
    datum: isDatum,
    isIngetrokken: isJaNee,
    dagVanDeLaatsteToets: isDatum,
  },
  toets: {
    datum: isDatum,
  },
  zorgaanbieder: {
    isEenRechtspersoon: isJaNee,
    biedtBWMetSubsidieVanGemeenten: isJaNee,
    isGesubsidieerdOfGecontracteerd: isJaNee,
    isGevestigdInZeeland: isJaNee,
    heeftOndermandaat: isJaNee,
    heeftGebruikgemaaktVanDeBevoegdheidTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit: oordeelVan(isJaNee, organen_2),
    heeftGebruikgemaaktVanDeBevoegdheidTotHetIntrekkenVanDeToelatingsbeschikking: oordeelVan(isJaNee, organen_2),
  },
  voorkeursaanbieder: {
    heeftPlaats: isJaNee,
    heeftBinnenEenRedelijkeTermijnPlaats: oordeelVan(isJaNee),
  },
  gekozenAanbieder: {
    isGesubsidieerdOfGecontracteerd: isJaNee,
  },
  verhuiswens: {
    betreftEenBepaaldeVoorzieningOfWoonplaats: isJaNee,
    betreftDeWoonplaatsVanFamilieOfAndereSteunendePersonen: isJaNee,
    betreftEenPlaatsMetEenEerdereVoorzieningVoorBW: isJaNee,
    betreftEenPlaatsUitDeGeschiedenisVanDeClient: isJaNee,
    verdientNavolging: oordeelVan(isJaNee, organen_4),
  },
  pgbBW: {
    grondslag: eenVan(grondslag),
    dag: isDatum,
    datumVanToekenning: isDatum,
    aantalEtmalen: isAantal,
    waardeVanAndereZorg: isBedrag,
    bedragNaarAardEnOmvang: oordeelVan(isBedrag, organen_3),
  },
  evaluatie: {
    jarenNa2016: isAantal,
  },
  parameters: {
    consumentenprijsindex: perDag(isGetal),
  },
  plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetDoorgeleidenVanDeAanvraag: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetAfgevenVanEenToelatingsbeschikking: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetBeoordelenVanDeVoortzetting: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetBiedenVanOverbruggingszorg: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen: {
    dagVanNakoming: ofGeen(isDatum),
  },
  plichtTotHetEvaluerenVanDeUitvoeringsregel: {
    dagVanNakoming: ofGeen(isDatum),
  },
  gemeente: {
    heeftGebruikgemaaktVanDeBevoegdheidTotHetVakerEvaluerenVanDeUitvoeringsregel: oordeelVan(isJaNee, organen_3),
  },
  maatwerkvoorzieningBW: {
    levertEenPassendeBijdrage: oordeelVan(isJaNee, organen_2),
  },
  zaak: {
    erIsEenToelatingsbeschikkingNodig: oordeelVan(isJaNee, organen_2),
    noodzaakVanSpecifiekeBegeleidingPleitVoorDeVerhuiswens: oordeelVan(isJaNee, organen_4),
    erIsVeranderingInZelfredzaamheidOfProblematiek: oordeelVan(isJaNee),
    omstandighedenVanDeClientGevenAanleidingTotIntrekken: oordeelVan(isJaNee, organen_2),
    omstandighedenRechtvaardigenEenOngewijzigdeVoortzetting: oordeelVan(isJaNee, organen_3),
    erIsEenPassendePlaatsBijEenAndereAanbieder: oordeelVan(isJaNee),
    verstrekkenVanDeGegevensIsNodig: oordeelVan(isJaNee, organen),
    wetEnRegelgevingGeeftAanleidingTotEenExtraEvaluatie: oordeelVan(isJaNee, organen_3),
    uitvoeringspraktijkGeeftAanleidingTotEenExtraEvaluatie: oordeelVan(isJaNee, organen_3),
    dagWaaropDeStandWordtOpgemaakt: isDatum,
  },
}, {
  "client.maaktGebruikVanEenAlgemeneVoorziening": bronnen,
  "client.kreegEenMaatwerkvoorziening": organen,
  "client.kreegEenPersoonsgebondenBudget": organen,
  "client.isGemeld": organen,
  "client.wenstEenPersoonsgebondenBudget": bronnen,
  "client.wenstGemotiveerdEenPersoonsgebondenBudget": bronnen,
  "client.isNieuw": bronnen,
  "client.laatsteDagVanDeAWBZIndicatie": bronnen,
  "client.heeftOvergangsrecht": bronnen,
  "client.hadEerderOvergangsrecht": bronnen,
  "client.heeftEenBeschikkingVoorBW": organen_3,
  "client.woonvorm": bronnen,
  "client.betaaltHuurAanDeZorgaanbieder": bronnen,
  "client.draagtZelfDeHuurOfDeEigenaarslasten": bronnen,
  "client.leveringsvorm": bronnen,
  "client.wilVerhuizenNaarEenAndereCentrumgemeente": bronnen,
  "client.wachtOpEenPlek": bronnen,
  "client.ondersteuningsvormen": bronnen,
  "aanvraag.indiener": organen_3,
  "aanvraag.isSchriftelijk": organen_3,
  "aanvraag.isIngediendBijEenZeeuwseGemeente": organen_3,
  "onderzoek.dagVanAfronding": organen_3,
  "vaststelling.datum": organen_2,
  "toelatingsbeschikking.isAfgegeven": bronnen_2,
  "toelatingsbeschikking.datum": bronnen_2,
  "toelatingsbeschikking.isIngetrokken": bronnen_2,
  "toelatingsbeschikking.dagVanDeLaatsteToets": bronnen_2,
  "toets.datum": organen_3,
  "zorgaanbieder.isEenRechtspersoon": organen_3,
  "zorgaanbieder.biedtBWMetSubsidieVanGemeenten": organen_3,
  "zorgaanbieder.isGesubsidieerdOfGecontracteerd": organen_3,
  "zorgaanbieder.isGevestigdInZeeland": organen_3,
  "zorgaanbieder.heeftOndermandaat": organen_3,
  "voorkeursaanbieder.heeftPlaats": bronnen_3,
  "gekozenAanbieder.isGesubsidieerdOfGecontracteerd": organen_3,
  "verhuiswens.betreftEenBepaaldeVoorzieningOfWoonplaats": bronnen,
  "verhuiswens.betreftDeWoonplaatsVanFamilieOfAndereSteunendePersonen": bronnen,
  "verhuiswens.betreftEenPlaatsMetEenEerdereVoorzieningVoorBW": bronnen,
  "verhuiswens.betreftEenPlaatsUitDeGeschiedenisVanDeClient": bronnen,
  "pgbBW.grondslag": organen_3,
  "pgbBW.dag": organen_3,
  "pgbBW.datumVanToekenning": organen_3,
  "pgbBW.aantalEtmalen": organen_3,
  "pgbBW.waardeVanAndereZorg": organen_3,
  "evaluatie.jarenNa2016": organen_3,
  "parameters.consumentenprijsindex": bronnen_4,
});

/** Elke controle klopt zeker, of is met wat nog onbekend is in orde te brengen; bij `false` wordt er gerekend. */
function doorstaatControles(z: Zaak): boolean {
  // overgangsrecht loopt of is afgelopen
  if (of(niet(z.client?.heeftOvergangsrecht), niet(z.client?.hadEerderOvergangsrecht)) !== true && z.client?.hadEerderOvergangsrecht !== undefined) return false;
  // een nieuwe cliënt heeft geen overgangsrecht
  if (of(niet(z.client?.isNieuw), niet(z.client?.heeftOvergangsrecht)) !== true && z.client?.isNieuw !== undefined) return false;
  return true;
}

const model: Regelingmodel = {
  versie: 1,
  id: "uitvoeringsregel-bw",
  titel: "Uitvoeringsregel BW",
  soort: "nadere regels",
  geldig: { vanaf: "2016-10-01" },
  termijnen: { verlengd: false, gelijkgesteld: ["2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"] },
  bepalingen: [
    { id: "uitvoeringsregel-bw/§1.1", aanduiding: "paragraaf 1.1", opschrift: "Achtergrond", aard: { soort: "niet uitvoerbaar", reden: "verhouding tot een andere regeling", omschrijving: "Waarop deze regels rusten, en dat zij voor beschermd wonen kunnen afwijken van de verordening en de beleidsregel." }, regel: 30, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§1.2", aanduiding: "paragraaf 1.2", opschrift: "Begripsbepaling", regel: 33, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§1.2/•1", aanduiding: "paragraaf 1.2, opsommingsteken 1", aard: { soort: "definitie", omschrijving: "Beschermd wonen: wonen bij een zorgaanbieder met toezicht en begeleiding, waarop dat gericht is, en voor wie." }, regel: 34, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§1.2/•2", aanduiding: "paragraaf 1.2, opsommingsteken 2", aard: { soort: "definitie", omschrijving: "Beschermd wonen: wonen bij een zorgaanbieder met toezicht en begeleiding, waarop dat gericht is, en voor wie." }, regel: 34, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§1.2/•3", aanduiding: "paragraaf 1.2, opsommingsteken 3", aard: { soort: "definitie", omschrijving: "Beschermd wonen: wonen bij een zorgaanbieder met toezicht en begeleiding, waarop dat gericht is, en voor wie." }, regel: 34, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§1.2/•4", aanduiding: "paragraaf 1.2, opsommingsteken 4", aard: { soort: "definitie", omschrijving: "Beschermd wonen: wonen bij een zorgaanbieder met toezicht en begeleiding, waarop dat gericht is, en voor wie." }, regel: 34, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§1.2/•5", aanduiding: "paragraaf 1.2, opsommingsteken 5", aard: { soort: "definitie", omschrijving: "Beschermd wonen: wonen bij een zorgaanbieder met toezicht en begeleiding, waarop dat gericht is, en voor wie." }, regel: 34, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§1.3", aanduiding: "paragraaf 1.3", opschrift: "Reikwijdte en toepasselijkheid", regel: 43, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§1.4", aanduiding: "paragraaf 1.4", opschrift: "Bijlagen", aard: { soort: "definitie", omschrijving: "Routekaart klantproces, beslisboom en toelichting, in de versie van 22 september 2015 of een latere." }, regel: 58, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.1", aanduiding: "paragraaf 2.1", opschrift: "Melding", aard: { soort: "procedure", omschrijving: "De gemeente behandelt de aanvraag met het toegangsmodel van de routekaart." }, regel: 63, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.1/al2", aanduiding: "paragraaf 2.1, tweede alinea", regel: 68, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.1/al2/v1", aanduiding: "paragraaf 2.1, tweede alinea, eerste volzin", regel: 68, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.1/•1", aanduiding: "paragraaf 2.1, opsommingsteken 1", aard: { soort: "definitie", omschrijving: "Waarop de maatwerkvoorziening gericht is." }, regel: 70, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.1/•2", aanduiding: "paragraaf 2.1, opsommingsteken 2", aard: { soort: "definitie", omschrijving: "Waarop de maatwerkvoorziening gericht is." }, regel: 70, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.1/•3", aanduiding: "paragraaf 2.1, opsommingsteken 3", aard: { soort: "definitie", omschrijving: "Waarop de maatwerkvoorziening gericht is." }, regel: 70, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.1/•4", aanduiding: "paragraaf 2.1, opsommingsteken 4", aard: { soort: "definitie", omschrijving: "Waarop de maatwerkvoorziening gericht is." }, regel: 70, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.2", aanduiding: "paragraaf 2.2", opschrift: "Aanvraag maatwerkvoorziening BW", regel: 73, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.2/al1", aanduiding: "paragraaf 2.2, eerste alinea", regel: 74, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.2/al1/v1", aanduiding: "paragraaf 2.2, eerste alinea, eerste volzin", regel: 74, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.2/al1/v2", aanduiding: "paragraaf 2.2, eerste alinea, tweede volzin", aard: { soort: "definitie", omschrijving: "De voorziening is erop gericht dat de cliënt zich zo snel en zoveel mogelijk weer zelf redt." }, regel: 78, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.2/al2", aanduiding: "paragraaf 2.2, tweede alinea", regel: 79, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.2/al2/v1", aanduiding: "paragraaf 2.2, tweede alinea, eerste volzin", regel: 79, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.2/al2/v3", aanduiding: "paragraaf 2.2, tweede alinea, derde volzin", regel: 81, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.2/al2/v4", aanduiding: "paragraaf 2.2, tweede alinea, vierde volzin", regel: 83, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3", aanduiding: "paragraaf 2.3", opschrift: "Verstrekkingsvorm", aard: { soort: "procedure", omschrijving: "Bij voorkeur in natura; als PGB-BW onder de voorwaarden van de wet en het beleid (hoofdstuk 3)." }, regel: 85, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1", aanduiding: "paragraaf 2.3.1", opschrift: "Nadere uitwerking verstrekkingsvormen BW", regel: 88, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•1", aanduiding: "paragraaf 2.3.1, opsommingsteken 1", regel: 91, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•2", aanduiding: "paragraaf 2.3.1, opsommingsteken 2", regel: 92, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•3", aanduiding: "paragraaf 2.3.1, opsommingsteken 3", regel: 93, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•4", aanduiding: "paragraaf 2.3.1, opsommingsteken 4", aard: { soort: "definitie", omschrijving: "Wat de voorziening omvat: begeleiding, verpleging, verzorging, verblijf, wonen en voeding." }, regel: 94, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•5", aanduiding: "paragraaf 2.3.1, opsommingsteken 5", aard: { soort: "definitie", omschrijving: "De drie varianten van nabijheid: bereikbaar, oproepbaar, of 12 tot 24 uur per dag aanwezig." }, regel: 95, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•6", aanduiding: "paragraaf 2.3.1, opsommingsteken 6", aard: { soort: "definitie", omschrijving: "De eigen bijdrage is hoog; hoe hoog staat in landelijke regels." }, regel: 96, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/al2", aanduiding: "paragraaf 2.3.1, tweede alinea", regel: 97, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•7", aanduiding: "paragraaf 2.3.1, opsommingsteken 7", regel: 98, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•8", aanduiding: "paragraaf 2.3.1, opsommingsteken 8", regel: 99, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•9", aanduiding: "paragraaf 2.3.1, opsommingsteken 9", regel: 101, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•10", aanduiding: "paragraaf 2.3.1, opsommingsteken 10", aard: { soort: "definitie", omschrijving: "Wat de voorziening omvat: begeleiding, verpleging en persoonlijke verzorging, of een deel daarvan." }, regel: 103, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•11", aanduiding: "paragraaf 2.3.1, opsommingsteken 11", aard: { soort: "definitie", omschrijving: "Dezelfde drie varianten van nabijheid." }, regel: 104, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.3.1/•12", aanduiding: "paragraaf 2.3.1, opsommingsteken 12", aard: { soort: "definitie", omschrijving: "De bijdrage is de hoogste per periode; hoe hoog staat in landelijke regels." }, regel: 105, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4", aanduiding: "paragraaf 2.4", opschrift: "Landelijke toegang", regel: 107, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/•1", aanduiding: "paragraaf 2.4, opsommingsteken 1", regel: 110, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/•2", aanduiding: "paragraaf 2.4, opsommingsteken 2", regel: 111, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/•3", aanduiding: "paragraaf 2.4, opsommingsteken 3", regel: 112, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/•4", aanduiding: "paragraaf 2.4, opsommingsteken 4", regel: 113, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/•5", aanduiding: "paragraaf 2.4, opsommingsteken 5", regel: 114, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/al2", aanduiding: "paragraaf 2.4, tweede alinea", regel: 119, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/al2/v1", aanduiding: "paragraaf 2.4, tweede alinea, eerste volzin", regel: 119, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/al2/v2", aanduiding: "paragraaf 2.4, tweede alinea, tweede volzin", regel: 121, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.4/al2/v3", aanduiding: "paragraaf 2.4, tweede alinea, derde volzin", regel: 125, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.5", aanduiding: "paragraaf 2.5", opschrift: "Zorgtoewijzing, beschikking en geldigheidsduur", regel: 134, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.5/al1", aanduiding: "paragraaf 2.5, eerste alinea", regel: 138, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.5/al1/v2", aanduiding: "paragraaf 2.5, eerste alinea, tweede volzin", regel: 138, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.5/al1/v3", aanduiding: "paragraaf 2.5, eerste alinea, derde volzin", regel: 143, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.5/al2", aanduiding: "paragraaf 2.5, tweede alinea", regel: 146, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.5/al2/v2", aanduiding: "paragraaf 2.5, tweede alinea, tweede volzin", regel: 146, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.5/al2/v3", aanduiding: "paragraaf 2.5, tweede alinea, derde volzin", regel: 152, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.6", aanduiding: "paragraaf 2.6", opschrift: "Overbruggingszorg", regel: 155, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.6/v2", aanduiding: "paragraaf 2.6, tweede volzin", regel: 162, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.6/v3", aanduiding: "paragraaf 2.6, derde volzin", aard: { soort: "definitie", omschrijving: "De overbruggingszorg is een maatwerkvoorziening voor zelfredzaamheid." }, regel: 167, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§2.6/v4", aanduiding: "paragraaf 2.6, vierde volzin", regel: 168, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.1", aanduiding: "paragraaf 3.1", opschrift: "Algemeen", regel: 175, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.1/v1", aanduiding: "paragraaf 3.1, eerste volzin", aard: { soort: "definitie", omschrijving: "De cliënt houdt zelf zoveel mogelijk regie over zijn zorg." }, regel: 176, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.1/v2", aanduiding: "paragraaf 3.1, tweede volzin", regel: 177, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.1", aanduiding: "paragraaf 3.2.1", regel: 182, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.2", aanduiding: "paragraaf 3.2.2", regel: 187, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.2/r1", aanduiding: "paragraaf 3.2.2, tabelrij 1", regel: 190, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.2/r2", aanduiding: "paragraaf 3.2.2, tabelrij 2", regel: 191, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.2/v2", aanduiding: "paragraaf 3.2.2, tweede volzin", regel: 194, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.2/v3", aanduiding: "paragraaf 3.2.2, derde volzin", regel: 197, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.2/v4", aanduiding: "paragraaf 3.2.2, vierde volzin", regel: 201, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.2/v5", aanduiding: "paragraaf 3.2.2, vijfde volzin", regel: 203, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.3", aanduiding: "paragraaf 3.2.3", regel: 209, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.2.3/v2", aanduiding: "paragraaf 3.2.3, tweede volzin", regel: 213, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§3.3", aanduiding: "paragraaf 3.3", opschrift: "Informatieoverdracht eigen bijdrage", regel: 216, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§4.1", aanduiding: "paragraaf 4.1", opschrift: "Evaluatie en indexering", regel: 222, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§4.1/v2", aanduiding: "paragraaf 4.1, tweede volzin", regel: 227, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§4.1/v3", aanduiding: "paragraaf 4.1, derde volzin", regel: 230, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§4.2", aanduiding: "paragraaf 4.2", opschrift: "Inwerkingtreding", aard: { soort: "definitie", omschrijving: "Deze regels gelden met ingang van 1 oktober 2016." }, regel: 233, bestand: "uitvoeringsregel.regel" },
    { id: "uitvoeringsregel-bw/§4.3", aanduiding: "paragraaf 4.3", opschrift: "Citeertitel", aard: { soort: "definitie", omschrijving: "Uitvoeringsregel BW." }, regel: 236, bestand: "uitvoeringsregel.regel" },
    { id: "wmo-2015/2.3.6/1", aanduiding: "artikel 2.3.6, eerste lid, van de Wmo 2015", link: "https://wetten.overheid.nl/BWBR0035362/2026-01-01", regel: 133, bestand: "../wet-wmo-2015/wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/2", aanduiding: "artikel 2.3.6, tweede lid, van de Wmo 2015", link: "https://wetten.overheid.nl/BWBR0035362/2026-01-01", regel: 137, bestand: "../wet-wmo-2015/wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/2/a", aanduiding: "artikel 2.3.6, tweede lid, onderdeel a, van de Wmo 2015", link: "https://wetten.overheid.nl/BWBR0035362/2026-01-01", regel: 140, bestand: "../wet-wmo-2015/wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/2/b", aanduiding: "artikel 2.3.6, tweede lid, onderdeel b, van de Wmo 2015", link: "https://wetten.overheid.nl/BWBR0035362/2026-01-01", regel: 141, bestand: "../wet-wmo-2015/wmo-2015.regel" },
    { id: "wmo-2015/2.3.6/2/c", aanduiding: "artikel 2.3.6, tweede lid, onderdeel c, van de Wmo 2015", link: "https://wetten.overheid.nl/BWBR0035362/2026-01-01", regel: 142, bestand: "../wet-wmo-2015/wmo-2015.regel" },
  ],
  keuzes: [
    { id: "organen", naam: "organen", vorm: "gesloten", labels: ["het college", "de gemeente", "de zorgaanbieder", "het toegangsorgaan van de ontvangende centrumgemeente"] },
    { id: "toestand van een plicht", naam: "toestand van een plicht", vorm: "gesloten", labels: ["niet ontstaan", "loopt", "nagekomen", "te laat nagekomen", "niet nagekomen", "niet vast te stellen"] },
    { id: "indiener", naam: "indiener", vorm: "gesloten", labels: ["cliënt", "gemachtigde", "vertegenwoordiger", "iemand anders"] },
    { id: "leveringsvorm", naam: "leveringsvorm", vorm: "gesloten", labels: ["zorg in natura", "PGB-BW"] },
    { id: "grondslag", naam: "grondslag", vorm: "gesloten", labels: ["BW basis", "BW extra"] },
    { id: "woonvorm", naam: "woonvorm", vorm: "gesloten", labels: ["accommodatie van een zorgaanbieder", "huurwoning", "eigen woning", "woning als medebewoner", "anders"] },
    { id: "plaatsing", naam: "plaatsing", vorm: "gesloten", labels: ["plaatsing bij de voorkeursaanbieder", "plaatsing bij een andere aanbieder", "overbruggingszorg"] },
    { id: "financier", naam: "financier", vorm: "gesloten", labels: ["de zorgaanbieder", "gemeentelijke trekkingsrechten PGB-BW"] },
    { id: "grondslag van beschikking", naam: "grondslag van een beschikking", vorm: "gesloten", labels: ["AWBZ-indicatiebesluit", "regelgeving van de ontvangende centrumgemeente"] },
  ],
  feiten: [
    { id: "client.maaktGebruikVanEenAlgemeneVoorziening", object: "client", sleutel: "maaktGebruikVanEenAlgemeneVoorziening", naam: "de cliënt maakt gebruik van een algemene voorziening", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Gebruikt deze persoon een algemene voorziening?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 15, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt maakt geen gebruik van een algemene voorziening" },
    { id: "client.kreegEenMaatwerkvoorziening", object: "client", sleutel: "kreegEenMaatwerkvoorziening", naam: "de cliënt kreeg een maatwerkvoorziening", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is aan deze persoon een maatwerkvoorziening verstrekt?", leverancier: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 17, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt kreeg geen maatwerkvoorziening" },
    { id: "client.kreegEenPersoonsgebondenBudget", object: "client", sleutel: "kreegEenPersoonsgebondenBudget", naam: "de cliënt kreeg een persoonsgebonden budget", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is aan deze persoon een persoonsgebonden budget verstrekt?", leverancier: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 19, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt kreeg geen persoonsgebonden budget" },
    { id: "client.isGemeld", object: "client", sleutel: "isGemeld", naam: "de cliënt is gemeld", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is door of namens deze persoon melding gedaan van een behoefte aan ondersteuning?", leverancier: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 21, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt is niet gemeld" },
    { id: "client.wenstEenPersoonsgebondenBudget", object: "client", sleutel: "wenstEenPersoonsgebondenBudget", naam: "de cliënt wenst een persoonsgebonden budget", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wil de cliënt een persoonsgebonden budget?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 24, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt wenst geen persoonsgebonden budget" },
    { id: "client.wenstGemotiveerdEenPersoonsgebondenBudget", object: "client", sleutel: "wenstGemotiveerdEenPersoonsgebondenBudget", naam: "de cliënt wenst gemotiveerd een persoonsgebonden budget", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt met redenen gezegd dat hij de voorziening als persoonsgebonden budget wil?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 25, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt wenst niet gemotiveerd een persoonsgebonden budget" },
    { id: "client.kanZijnBelangenRedelijkWaarderen", object: "client", sleutel: "kanZijnBelangenRedelijkWaarderen", naam: "de cliënt kan zijn belangen redelijk waarderen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt op eigen kracht voldoende in staat zijn belangen rond het persoonsgebonden budget redelijk te waarderen?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 106, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt kan zijn belangen niet redelijk waarderen" },
    { id: "client.kanDeTakenVerantwoordUitvoeren", object: "client", sleutel: "kanDeTakenVerantwoordUitvoeren", naam: "de cliënt kan de taken verantwoord uitvoeren", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt, met hulp uit zijn netwerk of van zijn vertegenwoordiger, de taken van een persoonsgebonden budget verantwoord uitvoeren?", door: ["het college"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 112, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt kan de taken niet verantwoord uitvoeren" },
    { id: "ondersteuning.isVanGewaarborgdeKwaliteit", object: "ondersteuning", sleutel: "isVanGewaarborgdeKwaliteit", naam: "de ondersteuning is van gewaarborgde kwaliteit", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is gewaarborgd dat wat met het persoonsgebonden budget wordt betrokken veilig, doeltreffend en cliëntgericht wordt verstrekt?", door: ["het college"], weegtMee: ["de ondersteuning is in redelijkheid geschikt voor het doel"], avg: { soorten: ["persoonsgegeven"], verwerking: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning" }, regel: 118, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de ondersteuning is niet van gewaarborgde kwaliteit" },
    { id: "client.isNieuw", object: "client", sleutel: "isNieuw", naam: "de cliënt is nieuw", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is dit een nieuwe cliënt? Een bestaande cliënt heeft al beschermd wonen op een eerder verstrekte AWBZ-indicatie (ZZP GGZ-C).", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 41, bestand: "begrippen.regel", ontkend: "de cliënt is niet nieuw" },
    { id: "client.laatsteDagVanDeAWBZIndicatie", object: "client", sleutel: "laatsteDagVanDeAWBZIndicatie", naam: "laatste dag van de AWBZ-indicatie van de cliënt", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Wat is de laatste dag van de AWBZ-indicatie (ZZP GGZ-C) van de cliënt? Geen, als hij er nooit een had.", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 43, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "client.heeftOvergangsrecht", object: "client", sleutel: "heeftOvergangsrecht", naam: "de cliënt heeft overgangsrecht", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Maakt de cliënt nu gebruik van het wettelijk overgangsrecht (een AWBZ-indicatie die nog geldt)?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 45, bestand: "begrippen.regel", ontkend: "de cliënt heeft geen overgangsrecht" },
    { id: "client.hadEerderOvergangsrecht", object: "client", sleutel: "hadEerderOvergangsrecht", naam: "de cliënt had eerder overgangsrecht", type: { soort: "ja/nee" }, soort: "gegeven", ligtVast: true, vraag: "Had de cliënt overgangsrecht dat nu is afgelopen?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 47, bestand: "begrippen.regel", ontkend: "de cliënt had geen eerder overgangsrecht" },
    { id: "client.heeftEenBeschikkingVoorBW", object: "client", sleutel: "heeftEenBeschikkingVoorBW", naam: "de cliënt heeft een beschikking voor BW", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt een beschikking van de gemeente voor beschermd wonen?", leverancier: ["de gemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 48, bestand: "begrippen.regel", ontkend: "de cliënt heeft geen beschikking voor BW" },
    { id: "client.woonvorm", object: "client", sleutel: "woonvorm", naam: "woonvorm van de cliënt", type: { soort: "keuze", keuze: "woonvorm" }, soort: "gegeven", vraag: "Hoe woont de cliënt?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 50, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "client.betaaltHuurAanDeZorgaanbieder", object: "client", sleutel: "betaaltHuurAanDeZorgaanbieder", naam: "de cliënt betaalt huur aan de zorgaanbieder", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Betaalt de cliënt huur voor zijn plek in de accommodatie?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 51, bestand: "begrippen.regel", ontkend: "de cliënt betaalt geen huur aan de zorgaanbieder" },
    { id: "client.draagtZelfDeHuurOfDeEigenaarslasten", object: "client", sleutel: "draagtZelfDeHuurOfDeEigenaarslasten", naam: "de cliënt draagt zelf de huur of de eigenaarslasten", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Komen de huur of de eigenaarslasten voor rekening van de cliënt?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 52, bestand: "begrippen.regel", ontkend: "de cliënt draagt niet zelf de huur of de eigenaarslasten" },
    { id: "client.leveringsvorm", object: "client", sleutel: "leveringsvorm", naam: "leveringsvorm van de cliënt", type: { soort: "keuze", keuze: "leveringsvorm" }, soort: "gegeven", vraag: "Krijgt de cliënt beschermd wonen in natura of als PGB-BW?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 53, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "client.wilVerhuizenNaarEenAndereCentrumgemeente", object: "client", sleutel: "wilVerhuizenNaarEenAndereCentrumgemeente", naam: "de cliënt wil verhuizen naar een andere centrumgemeente", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wil de cliënt verhuizen naar het gebied van een andere centrumgemeente?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 54, bestand: "begrippen.regel", ontkend: "de cliënt wil niet verhuizen naar een andere centrumgemeente" },
    { id: "client.wachtOpEenPlek", object: "client", sleutel: "wachtOpEenPlek", naam: "de cliënt wacht op een plek", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wacht de cliënt op een plek?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 56, bestand: "begrippen.regel", ontkend: "de cliënt wacht niet op een plek" },
    { id: "client.ondersteuningsvormen", object: "client", sleutel: "ondersteuningsvormen", naam: "ondersteuningsvormen van de cliënt", type: { soort: "lijst", object: "ondersteuningsvorm", naam: "een ondersteuningsvorm" }, soort: "gegeven", vraag: "Welke vormen van ondersteuning heeft de cliënt nodig?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 57, bestand: "begrippen.regel" },
    { id: "ondersteuningsvorm.wordtInNaturaGeleverd", object: "ondersteuningsvorm", sleutel: "wordtInNaturaGeleverd", naam: "een ondersteuningsvorm wordt in natura geleverd", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wordt (een deel van) deze ondersteuning in natura geleverd?", leverancier: ["de gemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 61, bestand: "begrippen.regel", ontkend: "een ondersteuningsvorm wordt niet in natura geleverd" },
    { id: "ondersteuningsvorm.wordtMetEenPGBBWGeregeld", object: "ondersteuningsvorm", sleutel: "wordtMetEenPGBBWGeregeld", naam: "een ondersteuningsvorm wordt met een PGB-BW geregeld", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wordt (een deel van) deze ondersteuning met een PGB-BW geregeld?", leverancier: ["de gemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 62, bestand: "begrippen.regel", ontkend: "een ondersteuningsvorm wordt niet met een PGB-BW geregeld" },
    { id: "aanvraag.indiener", object: "aanvraag", sleutel: "indiener", naam: "indiener van de aanvraag", type: { soort: "keuze", keuze: "indiener" }, soort: "gegeven", vraag: "Wie heeft de aanvraag ingediend?", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 70, bestand: "begrippen.regel" },
    { id: "aanvraag.isSchriftelijk", object: "aanvraag", sleutel: "isSchriftelijk", naam: "de aanvraag is schriftelijk", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de aanvraag schriftelijk gedaan?", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 71, bestand: "begrippen.regel", ontkend: "de aanvraag is niet schriftelijk" },
    { id: "aanvraag.isIngediendBijEenZeeuwseGemeente", object: "aanvraag", sleutel: "isIngediendBijEenZeeuwseGemeente", naam: "de aanvraag is ingediend bij een Zeeuwse gemeente", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de aanvraag ingediend bij de Zeeuwse gemeente waartoe de cliënt zich wendt?", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 72, bestand: "begrippen.regel", ontkend: "de aanvraag is niet ingediend bij een Zeeuwse gemeente" },
    { id: "onderzoek.dagVanAfronding", object: "onderzoek", sleutel: "dagVanAfronding", naam: "dag van afronding van het onderzoek", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag was het onderzoek naar aanleiding van de melding klaar? Geen, als het er nog niet is.", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 76, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "vaststelling.datum", object: "vaststelling", sleutel: "datum", naam: "datum van de vaststelling", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag stelde de zorgaanbieder vast dat beschermd wonen is aangewezen? Geen, als dat niet is gebeurd.", leverancier: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 80, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "toelatingsbeschikking.isAfgegeven", object: "toelatingsbeschikking", sleutel: "isAfgegeven", naam: "de toelatingsbeschikking is afgegeven", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is er een toelatingsbeschikking afgegeven?", leverancier: ["de zorgaanbieder", "de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 84, bestand: "begrippen.regel", ontkend: "de toelatingsbeschikking is niet afgegeven" },
    { id: "toelatingsbeschikking.datum", object: "toelatingsbeschikking", sleutel: "datum", naam: "datum van de toelatingsbeschikking", type: { soort: "datum" }, soort: "gegeven", ligtVast: true, vraag: "Op welke dag is de toelatingsbeschikking afgegeven?", leverancier: ["de zorgaanbieder", "de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 85, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "toelatingsbeschikking.isIngetrokken", object: "toelatingsbeschikking", sleutel: "isIngetrokken", naam: "de toelatingsbeschikking is ingetrokken", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de toelatingsbeschikking ingetrokken?", leverancier: ["de zorgaanbieder", "de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 86, bestand: "begrippen.regel", ontkend: "de toelatingsbeschikking is niet ingetrokken" },
    { id: "toelatingsbeschikking.dagVanDeLaatsteToets", object: "toelatingsbeschikking", sleutel: "dagVanDeLaatsteToets", naam: "dag van de laatste toets van de toelatingsbeschikking", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag is voor het laatst bekeken of zij ongewijzigd kan worden voortgezet? Is dat nog niet gebeurd, dan de dag waarop zij is afgegeven.", leverancier: ["de zorgaanbieder", "de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 87, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "toets.datum", object: "toets", sleutel: "datum", naam: "datum van de toets", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt getoetst of deze uitvoeringsregels gelden?", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 91, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "zorgaanbieder.isEenRechtspersoon", object: "zorgaanbieder", sleutel: "isEenRechtspersoon", naam: "de zorgaanbieder is een rechtspersoon", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de zorgaanbieder een rechtspersoon?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 97, bestand: "begrippen.regel", ontkend: "de zorgaanbieder is geen rechtspersoon" },
    { id: "zorgaanbieder.biedtBWMetSubsidieVanGemeenten", object: "zorgaanbieder", sleutel: "biedtBWMetSubsidieVanGemeenten", naam: "de zorgaanbieder biedt BW met subsidie van gemeenten", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Voert de zorgaanbieder beschermd wonen (of trajecten daarvoor) uit met subsidie van gemeenten?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 98, bestand: "begrippen.regel", ontkend: "de zorgaanbieder biedt geen BW met subsidie van gemeenten" },
    { id: "zorgaanbieder.isGesubsidieerdOfGecontracteerd", object: "zorgaanbieder", sleutel: "isGesubsidieerdOfGecontracteerd", naam: "de zorgaanbieder is gesubsidieerd of gecontracteerd", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Subsidieert of contracteert de centrumgemeente Vlissingen deze zorgaanbieder om in Zeeland beschermd wonen uit te voeren?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 100, bestand: "begrippen.regel", ontkend: "de zorgaanbieder is niet gesubsidieerd of gecontracteerd" },
    { id: "zorgaanbieder.isGevestigdInZeeland", object: "zorgaanbieder", sleutel: "isGevestigdInZeeland", naam: "de zorgaanbieder is gevestigd in Zeeland", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Is de zorgaanbieder in Zeeland gevestigd?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 102, bestand: "begrippen.regel", ontkend: "de zorgaanbieder is niet gevestigd in Zeeland" },
    { id: "zorgaanbieder.heeftOndermandaat", object: "zorgaanbieder", sleutel: "heeftOndermandaat", naam: "de zorgaanbieder heeft ondermandaat", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de zorgaanbieder ondermandaat van de gemeente Vlissingen voor het onderzoek en het toegangsbesluit?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 103, bestand: "begrippen.regel", ontkend: "de zorgaanbieder heeft geen ondermandaat" },
    { id: "voorkeursaanbieder.heeftPlaats", object: "voorkeursaanbieder", sleutel: "heeftPlaats", naam: "de voorkeursaanbieder heeft plaats", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de zorgaanbieder van de keuze van de cliënt (op enig moment) een plaats voor hem?", leverancier: ["de voorkeursaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 107, bestand: "begrippen.regel", ontkend: "de voorkeursaanbieder heeft geen plaats" },
    { id: "gekozenAanbieder.isGesubsidieerdOfGecontracteerd", object: "gekozenAanbieder", sleutel: "isGesubsidieerdOfGecontracteerd", naam: "de gekozen aanbieder is gesubsidieerd of gecontracteerd", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Subsidieert of contracteert de centrumgemeente de aanbieder bij wie de cliënt zijn PGB-BW wil besteden?", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 111, bestand: "begrippen.regel", ontkend: "de gekozen aanbieder is niet gesubsidieerd of gecontracteerd" },
    { id: "verhuiswens.betreftEenBepaaldeVoorzieningOfWoonplaats", object: "verhuiswens", sleutel: "betreftEenBepaaldeVoorzieningOfWoonplaats", naam: "de verhuiswens betreft een bepaalde voorziening of woonplaats", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wil de cliënt naar een bepaalde voorziening of woonplaats?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 117, bestand: "begrippen.regel", ontkend: "de verhuiswens betreft geen bepaalde voorziening of woonplaats" },
    { id: "verhuiswens.betreftDeWoonplaatsVanFamilieOfAndereSteunendePersonen", object: "verhuiswens", sleutel: "betreftDeWoonplaatsVanFamilieOfAndereSteunendePersonen", naam: "de verhuiswens betreft de woonplaats van familie of andere steunende personen", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Wonen daar familie of anderen met wie de cliënt een goede band heeft?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 118, bestand: "begrippen.regel", ontkend: "de verhuiswens betreft niet de woonplaats van familie of andere steunende personen" },
    { id: "verhuiswens.betreftEenPlaatsMetEenEerdereVoorzieningVoorBW", object: "verhuiswens", sleutel: "betreftEenPlaatsMetEenEerdereVoorzieningVoorBW", naam: "de verhuiswens betreft een plaats met een eerdere voorziening voor BW", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Woonde de cliënt daar eerder in een voorziening voor beschermd wonen?", leverancier: ["de cliënt"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 120, bestand: "begrippen.regel", ontkend: "de verhuiswens betreft geen plaats met een eerdere voorziening voor BW" },
    { id: "verhuiswens.betreftEenPlaatsUitDeGeschiedenisVanDeClient", object: "verhuiswens", sleutel: "betreftEenPlaatsUitDeGeschiedenisVanDeClient", naam: "de verhuiswens betreft een plaats uit de geschiedenis van de cliënt", type: { soort: "ja/nee" }, soort: "gegeven", vraag: "Heeft de cliënt daar een verleden van vóór zijn opname of detentie, bijvoorbeeld volgens de BRP?", leverancier: ["de cliënt"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 122, bestand: "begrippen.regel", ontkend: "de verhuiswens betreft geen plaats uit de geschiedenis van de cliënt" },
    { id: "pgbBW.grondslag", object: "pgbBW", sleutel: "grondslag", naam: "grondslag van het PGB-BW", type: { soort: "keuze", keuze: "grondslag" }, soort: "gegeven", vraag: "Is het PGB-BW voor BW basis of voor BW extra?", leverancier: ["de gemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 128, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "pgbBW.dag", object: "pgbBW", sleutel: "dag", naam: "dag van het PGB-BW", type: { soort: "datum" }, soort: "gegeven", vraag: "Voor welke dag wordt het tarief bepaald?", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 129, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "pgbBW.datumVanToekenning", object: "pgbBW", sleutel: "datumVanToekenning", naam: "datum van toekenning van het PGB-BW", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt het PGB-BW toegekend?", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 130, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "pgbBW.aantalEtmalen", object: "pgbBW", sleutel: "aantalEtmalen", naam: "aantal etmalen van het PGB-BW", type: { soort: "aantal", eenheid: "etmaal" }, soort: "gegeven", vraag: "Voor hoeveel etmalen (met hetzelfde tarief) is het PGB-BW?", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 131, bestand: "begrippen.regel", lidwoord: "het" },
    { id: "pgbBW.waardeVanAndereZorg", object: "pgbBW", sleutel: "waardeVanAndereZorg", naam: "waarde van andere zorg van het PGB-BW", type: { soort: "bedrag" }, soort: "gegeven", vraag: "Wat is in die etmalen de waarde van de zorg die de cliënt in natura of van de gemeentelijke Wmo krijgt? € 0 als er geen is.", leverancier: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 132, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "evaluatie.jarenNa2016", object: "evaluatie", sleutel: "jarenNa2016", naam: "jaren na 2016 van de evaluatie", type: { soort: "aantal", eenheid: "jaar" }, soort: "gegeven", vraag: "Hoeveel jaar na 2016 ligt het jaar van de evaluatie? Voor 2017 is dat 1 jaar.", leverancier: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 136, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "parameters.consumentenprijsindex", object: "parameters", sleutel: "consumentenprijsindex", naam: "de consumentenprijsindex", type: { soort: "percentage" }, soort: "parameter", perDatum: true, vraag: "Met welk percentage (CPI van het CBS) worden de tarieven op die dag geïndexeerd?", leverancier: ["het CBS"], regel: 139, bestand: "begrippen.regel" },
    { id: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.dagVanNakoming", object: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het verzorgen van de intake en de registratie", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag zijn de intake en de registratie van de melding gedaan?", afgeleid: true, regel: 211, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetDoorgeleidenVanDeAanvraag.dagVanNakoming", object: "plichtTotHetDoorgeleidenVanDeAanvraag", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het doorgeleiden van de aanvraag", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de aanvraag doorgestuurd naar een zorgaanbieder?", afgeleid: true, regel: 213, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.dagVanNakoming", object: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag kregen de Zeeuwse gemeenten de lijst van dit jaar?", afgeleid: true, regel: 215, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.dagVanNakoming", object: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag gaf de ontvangende centrumgemeente na haar onderzoek een beschikking af?", afgeleid: true, regel: 217, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetAfgevenVanEenToelatingsbeschikking.dagVanNakoming", object: "plichtTotHetAfgevenVanEenToelatingsbeschikking", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het afgeven van een toelatingsbeschikking", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de toelatingsbeschikking afgegeven?", afgeleid: true, regel: 221, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", object: "plichtTotHetBeoordelenVanDeVoortzetting", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het beoordelen van de voortzetting", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is beoordeeld of de toelatingsbeschikking ongewijzigd kan worden voortgezet?", afgeleid: true, regel: 223, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.dagVanNakoming", object: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het beschikbaar stellen van de beoordelingsgegevens", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag kreeg de gemeente de gegevens voor de beoordeling?", afgeleid: true, regel: 225, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetBiedenVanOverbruggingszorg.dagVanNakoming", object: "plichtTotHetBiedenVanOverbruggingszorg", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het bieden van overbruggingszorg", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de overbruggingszorg begonnen?", afgeleid: true, regel: 227, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.dagVanNakoming", object: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het motiveren van de keuze tegen zorg in natura", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag gaf de cliënt zijn redenen om geen zorg in natura te willen?", afgeleid: true, regel: 229, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.dagVanNakoming", object: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag zijn de gegevens verstrekt?", afgeleid: true, regel: 231, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", object: "plichtTotHetEvaluerenVanDeUitvoeringsregel", sleutel: "dagVanNakoming", naam: "dag van nakoming van de plicht tot het evalueren van de uitvoeringsregel", type: { soort: "datum" }, soort: "gegeven", facultatief: true, vraag: "Op welke dag is de uitvoeringsregel dat jaar geëvalueerd?", afgeleid: true, regel: 233, bestand: "begrippen.regel", lidwoord: "de" },
    { id: "zorgaanbieder.heeftGebruikgemaaktVanDeBevoegdheidTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit", object: "zorgaanbieder", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit", naam: "de zorgaanbieder heeft gebruikgemaakt van de bevoegdheid tot het doen van het onderzoek en het nemen van het toegangsbesluit", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de zorgaanbieder gebruikgemaakt van de bevoegdheid tot het doen van het onderzoek en het nemen van het toegangsbesluit?", door: ["de zorgaanbieder"], afgeleid: true, regel: 236, bestand: "begrippen.regel", ontkend: "de zorgaanbieder heeft niet gebruikgemaakt van de bevoegdheid tot het doen van het onderzoek en het nemen van het toegangsbesluit" },
    { id: "zorgaanbieder.heeftGebruikgemaaktVanDeBevoegdheidTotHetIntrekkenVanDeToelatingsbeschikking", object: "zorgaanbieder", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetIntrekkenVanDeToelatingsbeschikking", naam: "de zorgaanbieder heeft gebruikgemaakt van de bevoegdheid tot het intrekken van de toelatingsbeschikking", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de zorgaanbieder gebruikgemaakt van de bevoegdheid tot het intrekken van de toelatingsbeschikking?", door: ["de zorgaanbieder"], afgeleid: true, regel: 237, bestand: "begrippen.regel", ontkend: "de zorgaanbieder heeft niet gebruikgemaakt van de bevoegdheid tot het intrekken van de toelatingsbeschikking" },
    { id: "gemeente.heeftGebruikgemaaktVanDeBevoegdheidTotHetVakerEvaluerenVanDeUitvoeringsregel", object: "gemeente", sleutel: "heeftGebruikgemaaktVanDeBevoegdheidTotHetVakerEvaluerenVanDeUitvoeringsregel", naam: "de gemeente heeft gebruikgemaakt van de bevoegdheid tot het vaker evalueren van de uitvoeringsregel", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de gemeente gebruikgemaakt van de bevoegdheid tot het vaker evalueren van de uitvoeringsregel?", door: ["de gemeente"], afgeleid: true, regel: 238, bestand: "begrippen.regel", ontkend: "de gemeente heeft niet gebruikgemaakt van de bevoegdheid tot het vaker evalueren van de uitvoeringsregel" },
    { id: "client.isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven", object: "client", sleutel: "isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven", naam: "de cliënt is door psychische of psychosociale problemen buiten staat zich te handhaven", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Kan de cliënt zich door psychische of psychosociale problemen niet handhaven in de samenleving, ook niet met gebruikelijke hulp, mantelzorg of zijn netwerk?", door: ["de zorgaanbieder"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 5, bestand: "beoordelingen.regel", ontkend: "de cliënt is niet door psychische of psychosociale problemen buiten staat zich te handhaven" },
    { id: "maatwerkvoorzieningBW.levertEenPassendeBijdrage", object: "maatwerkvoorzieningBW", sleutel: "levertEenPassendeBijdrage", naam: "de maatwerkvoorziening BW levert een passende bijdrage", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Levert een maatwerkvoorziening, bezien met routekaart en beslisboom, een passende bijdrage aan wat de cliënt aan beschermd wonen nodig heeft?", door: ["de zorgaanbieder"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 11, bestand: "beoordelingen.regel", ontkend: "de maatwerkvoorziening BW levert geen passende bijdrage" },
    { id: "client.kanOpBeschermdWonenZijnAangewezen", object: "client", sleutel: "kanOpBeschermdWonenZijnAangewezen", naam: "de cliënt kan op beschermd wonen zijn aangewezen", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Blijkt uit het onderzoek van de gemeente dat een maatwerkvoorziening beschermd wonen voor de cliënt aangewezen kan zijn?", door: ["de gemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 17, bestand: "beoordelingen.regel", ontkend: "de cliënt kan niet op beschermd wonen zijn aangewezen" },
    { id: "zaak.erIsEenToelatingsbeschikkingNodig", object: "zaak", sleutel: "erIsEenToelatingsbeschikkingNodig", naam: "er is een toelatingsbeschikking nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is voor het gebruik van de maatwerkvoorziening een toelatingsbeschikking nodig?", door: ["de zorgaanbieder"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 23, bestand: "beoordelingen.regel", ontkend: "er is geen toelatingsbeschikking nodig" },
    { id: "zaak.noodzaakVanSpecifiekeBegeleidingPleitVoorDeVerhuiswens", object: "zaak", sleutel: "noodzaakVanSpecifiekeBegeleidingPleitVoorDeVerhuiswens", naam: "noodzaak van specifieke begeleiding pleit voor de verhuiswens", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft de cliënt voor zijn problematiek een bijzondere begeleiding nodig die daar is te krijgen?", door: ["het toegangsorgaan van de ontvangende centrumgemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 30, bestand: "beoordelingen.regel" },
    { id: "verhuiswens.verdientNavolging", object: "verhuiswens", sleutel: "verdientNavolging", naam: "de verhuiswens verdient navolging", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Wegen de omstandigheden, alles bij elkaar, zo zwaar dat de wens om naar een andere plaats te verhuizen navolging verdient?", door: ["het toegangsorgaan van de ontvangende centrumgemeente"], weegtMee: ["de verhuiswens betreft een bepaalde voorziening of woonplaats", "de verhuiswens betreft de woonplaats van familie of andere steunende personen", "de verhuiswens betreft een plaats met een eerdere voorziening voor BW", "de verhuiswens betreft een plaats uit de geschiedenis van de cliënt", "noodzaak van specifieke begeleiding pleit voor de verhuiswens"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 35, bestand: "beoordelingen.regel", ontkend: "de verhuiswens verdient geen navolging" },
    { id: "zaak.erIsVeranderingInZelfredzaamheidOfProblematiek", object: "zaak", sleutel: "erIsVeranderingInZelfredzaamheidOfProblematiek", naam: "er is verandering in zelfredzaamheid of problematiek", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is de cliënt meer of minder zelfredzaam geworden, of is zijn problematiek veranderd?", avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 46, bestand: "beoordelingen.regel", ontkend: "er is geen verandering in zelfredzaamheid of problematiek" },
    { id: "zaak.omstandighedenVanDeClientGevenAanleidingTotIntrekken", object: "zaak", sleutel: "omstandighedenVanDeClientGevenAanleidingTotIntrekken", naam: "omstandigheden van de cliënt geven aanleiding tot intrekken", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Geven de omstandigheden van de cliënt zelf, na een zorgvuldig proces, aanleiding om de toelatingsbeschikking in te trekken? Gebrek aan plaats of gedrag van de aanbieder telt niet.", door: ["de zorgaanbieder"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 52, bestand: "beoordelingen.regel" },
    { id: "zaak.omstandighedenRechtvaardigenEenOngewijzigdeVoortzetting", object: "zaak", sleutel: "omstandighedenRechtvaardigenEenOngewijzigdeVoortzetting", naam: "omstandigheden rechtvaardigen een ongewijzigde voortzetting", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Rechtvaardigen de omstandigheden, na overleg met de aanbieders, dat de toelatingsbeschikking ongewijzigd doorloopt?", door: ["de gemeente"], avg: { soorten: ["gezondheidsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 57, bestand: "beoordelingen.regel" },
    { id: "voorkeursaanbieder.heeftBinnenEenRedelijkeTermijnPlaats", object: "voorkeursaanbieder", sleutel: "heeftBinnenEenRedelijkeTermijnPlaats", naam: "de voorkeursaanbieder heeft binnen een redelijke termijn plaats", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Komt de plaats bij de aanbieder van zijn keuze binnen een redelijke termijn vrij?", avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 62, bestand: "beoordelingen.regel", ontkend: "de voorkeursaanbieder heeft niet binnen een redelijke termijn plaats" },
    { id: "zaak.erIsEenPassendePlaatsBijEenAndereAanbieder", object: "zaak", sleutel: "erIsEenPassendePlaatsBijEenAndereAanbieder", naam: "er is een passende plaats bij een andere aanbieder", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er, in of buiten de regio, bij een andere aanbieder een plaats die past?", avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 67, bestand: "beoordelingen.regel", ontkend: "er is geen passende plaats bij een andere aanbieder" },
    { id: "client.motiveertAfdoendeDeAfwijzingVanZorgInNatura", object: "client", sleutel: "motiveertAfdoendeDeAfwijzingVanZorgInNatura", naam: "de cliënt motiveert afdoende de afwijzing van zorg in natura", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Geeft de cliënt genoeg redenen om de zorg niet in natura te willen?", door: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 73, bestand: "beoordelingen.regel", ontkend: "de cliënt motiveert niet afdoende de afwijzing van zorg in natura" },
    { id: "pgbBW.bedragNaarAardEnOmvang", object: "pgbBW", sleutel: "bedragNaarAardEnOmvang", naam: "bedrag naar aard en omvang van het PGB-BW", type: { soort: "bedrag" }, soort: "beoordeling", vraag: "Welk bedrag past voor die etmalen bij de aard en de omvang van de gewenste maatwerkvoorziening?", door: ["de gemeente"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 79, bestand: "beoordelingen.regel", lidwoord: "het" },
    { id: "zaak.verstrekkenVanDeGegevensIsNodig", object: "zaak", sleutel: "verstrekkenVanDeGegevensIsNodig", naam: "het verstrekken van de gegevens is nodig", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Heeft het CZW-bureau gegevens nodig over het PGB-BW of de eigen bijdragen?", door: ["het college"], avg: { soorten: ["persoonsgegeven"], verwerking: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen" }, regel: 88, bestand: "beoordelingen.regel", ontkend: "het verstrekken van de gegevens is niet nodig" },
    { id: "zaak.wetEnRegelgevingGeeftAanleidingTotEenExtraEvaluatie", object: "zaak", sleutel: "wetEnRegelgevingGeeftAanleidingTotEenExtraEvaluatie", naam: "wet- en regelgeving geeft aanleiding tot een extra evaluatie", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er door een wijziging van wet- of regelgeving reden om vaker te evalueren?", door: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 93, bestand: "beoordelingen.regel", ontkend: "wet- en regelgeving geeft geen aanleiding tot een extra evaluatie" },
    { id: "zaak.uitvoeringspraktijkGeeftAanleidingTotEenExtraEvaluatie", object: "zaak", sleutel: "uitvoeringspraktijkGeeftAanleidingTotEenExtraEvaluatie", naam: "uitvoeringspraktijk geeft aanleiding tot een extra evaluatie", type: { soort: "ja/nee" }, soort: "beoordeling", vraag: "Is er door ervaringen in de uitvoering reden om vaker te evalueren?", door: ["de gemeente"], avg: { soorten: ["geen persoonsgegeven"] }, regel: 98, bestand: "beoordelingen.regel", ontkend: "uitvoeringspraktijk geeft geen aanleiding tot een extra evaluatie" },
    { id: "zaak.dagWaaropDeStandWordtOpgemaakt", object: "zaak", sleutel: "dagWaaropDeStandWordtOpgemaakt", naam: "dag waarop de stand wordt opgemaakt", type: { soort: "datum" }, soort: "gegeven", vraag: "Op welke dag wordt opgemaakt hoe het met de plichten staat?", afgeleid: true, regel: 218, bestand: "../wet-wmo-2015/begrippen.regel", lidwoord: "de" },
  ],
  lezingen: [
    { id: "clientIsBekwaamVoorEenPersoonsgebondenBudget", naam: "de cliënt is bekwaam voor een persoonsgebonden budget", bij: ["wmo-2015/2.3.6/2/a"], vraag: "De zin noemt eerst het waarderen van de eigen belangen en na 'dan wel' de taken, met hulp. Moet de cliënt beide kunnen, of is een van beide genoeg?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt kan zijn belangen redelijk waarderen en de cliënt kan de taken verantwoord uitvoeren", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.kanZijnBelangenRedelijkWaarderen" }, { op: "feit", feit: "client.kanDeTakenVerantwoordUitvoeren" }] } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt kan zijn belangen redelijk waarderen of de cliënt kan de taken verantwoord uitvoeren", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "client.kanZijnBelangenRedelijkWaarderen" }, { op: "feit", feit: "client.kanDeTakenVerantwoordUitvoeren" }] } }], regel: 201, bestand: "../wet-wmo-2015/begrippen.regel", ontkend: "de cliënt is niet bekwaam voor een persoonsgebonden budget" },
    { id: "nieuweClientValtOnderDeUitvoeringsregels", naam: "een nieuwe cliënt valt onder de uitvoeringsregels", bij: ["uitvoeringsregel-bw/§1.3"], vraag: "Geldt de bijzin over de aflopende AWBZ-indicatie alleen voor bestaande cliënten, of ook voor nieuwe?", gekozen: { letter: "a", omdat: "de bijzin gaat over een eerder verstrekte indicatie, en die heeft alleen wie al cliënt was" }, alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de cliënt is nieuw", voorwaarde: { op: "feit", feit: "client.isNieuw" } }, { soort: "voorwaarde", letter: "b", tekst: "de cliënt is nieuw en de laatste dag van de AWBZ-indicatie van de cliënt ligt vóór de datum van de toets", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.isNieuw" }, { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "client.laatsteDagVanDeAWBZIndicatie", type: { soort: "datum" } }, b: { op: "feit", feit: "toets.datum", type: { soort: "datum" } }, tekst: "de laatste dag van de AWBZ-indicatie van de cliënt ligt vóór de datum van de toets" }] } }], regel: 3, bestand: "lezingen.regel" },
    { id: "beginVanDeBeoordelingstermijn", naam: "begin van de beoordelingstermijn", bij: ["uitvoeringsregel-bw/§2.5"], vraag: "Beoordeelt de gemeente één keer, binnen twee jaar na de toelatingsbeschikking, of daarna steeds opnieuw? De tekst zegt 'periodiek', maar telt vanaf de toelatingsbeschikking.", alternatieven: [{ soort: "waarde", letter: "a", tekst: "de datum van de toelatingsbeschikking", waarde: { op: "feit", feit: "toelatingsbeschikking.datum", type: { soort: "datum" } } }, { soort: "waarde", letter: "b", tekst: "de dag van de laatste toets van de toelatingsbeschikking", waarde: { op: "feit", feit: "toelatingsbeschikking.dagVanDeLaatsteToets", type: { soort: "datum" } } }], regel: 11, bestand: "lezingen.regel" },
    { id: "erIsVoorafVastgesteldDatBWIsAangewezen", naam: "er is vooraf vastgesteld dat BW is aangewezen", bij: ["uitvoeringsregel-bw/§3.2.1"], vraag: "Moet de zorgaanbieder uiterlijk de dag ervóór hebben vastgesteld dat beschermd wonen is aangewezen, of mag het op dezelfde dag?", alternatieven: [{ soort: "voorwaarde", letter: "a", tekst: "de datum van de vaststelling ligt op of vóór de datum van toekenning van het PGB-BW", voorwaarde: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "vaststelling.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "pgbBW.datumVanToekenning", type: { soort: "datum" } }, tekst: "de datum van de vaststelling ligt op of vóór de datum van toekenning van het PGB-BW" } }, { soort: "voorwaarde", letter: "b", tekst: "de datum van de vaststelling ligt vóór de datum van toekenning van het PGB-BW", voorwaarde: { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "vaststelling.datum", type: { soort: "datum" } }, b: { op: "feit", feit: "pgbBW.datumVanToekenning", type: { soort: "datum" } }, tekst: "de datum van de vaststelling ligt vóór de datum van toekenning van het PGB-BW" } }], regel: 18, bestand: "lezingen.regel", ontkend: "er is geen vooraf vastgesteld dat BW is aangewezen" },
    { id: "budgetNaAftrek", naam: "budget na aftrek", bij: ["uitvoeringsregel-bw/§3.2.2"], vraag: "Gaat de andere zorg af van het vastgestelde (en dus begrensde) PGB-BW, of wordt pas na de aftrek aan het maximum getoetst?", gekozen: { letter: "a", omdat: "de tekst laat de gemeente eerst de hoogte vaststellen, en vermindert dan die hoogte" }, alternatieven: [{ soort: "waarde", letter: "a", tekst: "de hoogte vóór aftrek van het PGB-BW verminderd met de waarde van andere zorg van het PGB-BW", waarde: { op: "min", a: { op: "beslissing", beslissing: "pgbBW.hoogteVoorAftrek", type: { soort: "bedrag" } }, b: { op: "feit", feit: "pgbBW.waardeVanAndereZorg", type: { soort: "bedrag" } }, type: { soort: "bedrag" } } }, { soort: "waarde", letter: "b", tekst: "het laagste van het bedrag naar aard en omvang van het PGB-BW verminderd met de waarde van andere zorg van het PGB-BW en het maximum van het PGB-BW", waarde: { op: "laagste", delen: [{ op: "min", a: { op: "feit", feit: "pgbBW.bedragNaarAardEnOmvang", type: { soort: "bedrag" } }, b: { op: "feit", feit: "pgbBW.waardeVanAndereZorg", type: { soort: "bedrag" } }, type: { soort: "bedrag" } }, { op: "beslissing", beslissing: "pgbBW.maximum", type: { soort: "bedrag" } }], type: { soort: "bedrag" } } }], regel: 25, bestand: "lezingen.regel" },
    { id: "budgetMetOndergrens", naam: "budget met ondergrens", bij: ["uitvoeringsregel-bw/§3.2.2"], vraag: "Kan door de aftrek een bedrag onder nul ontstaan? De tekst noemt geen ondergrens.", gekozen: { letter: "a", omdat: "de tekst geeft de cliënt een budget om zorg mee te kopen en vermindert dat; een schuld van de cliënt aan de gemeente maakt hij daar niet van" }, alternatieven: [{ soort: "waarde", letter: "a", tekst: "het hoogste van de hoogte na aftrek van het PGB-BW en € 0", waarde: { op: "hoogste", delen: [{ op: "beslissing", beslissing: "pgbBW.hoogteNaAftrek", type: { soort: "bedrag" } }, { op: "literal", literal: { type: { soort: "bedrag" }, waarde: "0" }, type: { soort: "bedrag" } }], type: { soort: "bedrag" } } }, { soort: "waarde", letter: "b", tekst: "de hoogte na aftrek van het PGB-BW", waarde: { op: "beslissing", beslissing: "pgbBW.hoogteNaAftrek", type: { soort: "bedrag" } } }], regel: 35, bestand: "lezingen.regel" },
  ],
  controles: [
    { id: "controle 1", naam: "overgangsrecht loopt of is afgelopen", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.heeftOvergangsrecht" }, tekst: "De cliënt heeft geen overgangsrecht" }, { op: "niet", deel: { op: "feit", feit: "client.hadEerderOvergangsrecht" }, tekst: "de cliënt had niet eerder overgangsrecht" }] }, regel: 243, bestand: "begrippen.regel" },
    { id: "controle 2", naam: "een nieuwe cliënt heeft geen overgangsrecht", voorwaarde: { op: "of", delen: [{ op: "niet", deel: { op: "feit", feit: "client.isNieuw" }, tekst: "De cliënt is niet nieuw" }, { op: "niet", deel: { op: "feit", feit: "client.heeftOvergangsrecht" }, tekst: "de cliënt heeft geen overgangsrecht" }] }, regel: 246, bestand: "begrippen.regel" },
  ],
  beslissingen: [
    { id: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", object: "college", sleutel: "isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", naam: "het college is verplicht tot het verstrekken van een persoonsgebonden budget", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college", jegens: "de cliënt" }, geldig: { vanaf: "2015-01-01" }, regels: [{ id: "wmo-2015/2.3.6/1", bepaling: "wmo-2015/2.3.6/1", soort: "grond", voorwaarde: { op: "feit", feit: "client.wenstEenPersoonsgebondenBudget" }, tekst: "Het college is verplicht tot het verstrekken van een persoonsgebonden budget", regel: 134, bestand: "../wet-wmo-2015/wmo-2015.regel" }, { id: "wmo-2015/2.3.6/2", bepaling: "wmo-2015/2.3.6/2", soort: "vereiste", voorwaarde: { op: "en", delen: [{ op: "lezing", lezing: "clientIsBekwaamVoorEenPersoonsgebondenBudget", bepaling: "wmo-2015/2.3.6/2/a", tekst: "de cliënt is bekwaam voor een persoonsgebonden budget" }, { op: "feit", feit: "client.wenstGemotiveerdEenPersoonsgebondenBudget", bepaling: "wmo-2015/2.3.6/2/b", tekst: "de cliënt wenst gemotiveerd een persoonsgebonden budget" }, { op: "feit", feit: "ondersteuning.isVanGewaarborgdeKwaliteit", bepaling: "wmo-2015/2.3.6/2/c", tekst: "de ondersteuning is van gewaarborgde kwaliteit" }] }, tekst: "Het college is alleen verplicht tot het verstrekken van een persoonsgebonden budget", regel: 138, bestand: "../wet-wmo-2015/wmo-2015.regel" }], buitenToepassing: [], regel: 226, bestand: "../wet-wmo-2015/begrippen.regel", gebruikt: { feiten: ["client.wenstEenPersoonsgebondenBudget", "client.wenstGemotiveerdEenPersoonsgebondenBudget", "ondersteuning.isVanGewaarborgdeKwaliteit", "client.kanZijnBelangenRedelijkWaarderen", "client.kanDeTakenVerantwoordUitvoeren"], beslissingen: [], lezingen: ["clientIsBekwaamVoorEenPersoonsgebondenBudget"] }, ontkend: "het college is niet verplicht tot het verstrekken van een persoonsgebonden budget" },
    { id: "client.isClientBW", object: "client", sleutel: "isClientBW", naam: "de cliënt is cliënt-BW", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§1.2", bepaling: "uitvoeringsregel-bw/§1.2", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "client.maaktGebruikVanEenAlgemeneVoorziening" }, { op: "feit", feit: "client.kreegEenMaatwerkvoorziening" }, { op: "feit", feit: "client.kreegEenPersoonsgebondenBudget" }, { op: "feit", feit: "client.isGemeld" }] }, tekst: "De cliënt is cliënt-BW", regel: 35, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Is deze persoon cliënt in de zin van de uitvoeringsregels?", regel: 145, bestand: "begrippen.regel", gebruikt: { feiten: ["client.maaktGebruikVanEenAlgemeneVoorziening", "client.kreegEenMaatwerkvoorziening", "client.kreegEenPersoonsgebondenBudget", "client.isGemeld"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt is niet cliënt-BW" },
    { id: "client.valtOnderDeUitvoeringsregels", object: "client", sleutel: "valtOnderDeUitvoeringsregels", naam: "de cliënt valt onder de uitvoeringsregels", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§1.3", bepaling: "uitvoeringsregel-bw/§1.3", soort: "grond", voorwaarde: { op: "lezing", lezing: "nieuweClientValtOnderDeUitvoeringsregels" }, tekst: "De cliënt valt onder de uitvoeringsregels", regel: 44, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§1.3#2", bepaling: "uitvoeringsregel-bw/§1.3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "feit", feit: "client.isNieuw" }, tekst: "de cliënt niet nieuw is" }, { op: "vergelijk", cmp: "<", a: { op: "feit", feit: "client.laatsteDagVanDeAWBZIndicatie", type: { soort: "datum" } }, b: { op: "feit", feit: "toets.datum", type: { soort: "datum" } }, tekst: "de laatste dag van de AWBZ-indicatie van de cliënt ligt vóór de datum van de toets" }] }, tekst: "De cliënt valt onder de uitvoeringsregels", regel: 45, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§1.3#3", bepaling: "uitvoeringsregel-bw/§1.3", soort: "vereiste", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "toets.datum", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2016-10-01" }, type: { soort: "datum" } }, tekst: "de datum van de toets ligt op of na 1 oktober 2016" }, tekst: "De cliënt valt alleen onder de uitvoeringsregels", regel: 47, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Gelden de uitvoeringsregels voor deze cliënt?", regel: 146, bestand: "begrippen.regel", gebruikt: { feiten: ["client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: [], lezingen: ["nieuweClientValtOnderDeUitvoeringsregels"] }, ontkend: "de cliënt valt niet onder de uitvoeringsregels" },
    { id: "client.isAangewezenOpEenMaatwerkvoorzieningBW", object: "client", sleutel: "isAangewezenOpEenMaatwerkvoorzieningBW", naam: "de cliënt is aangewezen op een maatwerkvoorziening BW", type: { soort: "ja/nee" }, uitputtend: true, door: "de zorgaanbieder", gunstig: true, regels: [{ id: "uitvoeringsregel-bw/§2.2/al1/v1", bepaling: "uitvoeringsregel-bw/§2.2/al1/v1", mede: ["uitvoeringsregel-bw/§1.2"], soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven" }, { op: "feit", feit: "maatwerkvoorzieningBW.levertEenPassendeBijdrage" }] }, tekst: "De cliënt is aangewezen op een maatwerkvoorziening BW", regel: 74, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [{ bepaling: "uitvoeringsregel-bw/§1.3", tekst: "Paragraaf 2.2, eerste alinea, eerste volzin, blijft buiten toepassing", regels: ["uitvoeringsregel-bw/§2.2/al1/v1"], reden: "uitgezonderd", regel: 48, bestand: "uitvoeringsregel.regel", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "client.valtOnderDeUitvoeringsregels" }, tekst: "de cliënt niet onder de uitvoeringsregels valt" } }], vraag: "Is voor de cliënt een maatwerkvoorziening beschermd wonen aangewezen?", regel: 147, bestand: "begrippen.regel", gebruikt: { feiten: ["client.isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven", "maatwerkvoorzieningBW.levertEenPassendeBijdrage", "client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: ["client.valtOnderDeUitvoeringsregels"], lezingen: ["nieuweClientValtOnderDeUitvoeringsregels"] }, ontkend: "de cliënt is niet aangewezen op een maatwerkvoorziening BW" },
    { id: "client.heeftDeKenmerkenVanBWInNatura", object: "client", sleutel: "heeftDeKenmerkenVanBWInNatura", naam: "de cliënt heeft de kenmerken van BW in natura", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.3.1", bepaling: "uitvoeringsregel-bw/§2.3.1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "of", delen: [{ op: "feit", feit: "client.heeftOvergangsrecht" }, { op: "feit", feit: "client.heeftEenBeschikkingVoorBW" }], bepaling: "uitvoeringsregel-bw/§2.3.1/•1", tekst: "de cliënt heeft overgangsrecht of heeft een beschikking voor BW" }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "client.woonvorm", type: { soort: "keuze", keuze: "woonvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "woonvorm" }, waarde: "accommodatie van een zorgaanbieder" }, type: { soort: "keuze", keuze: "woonvorm" } }, tekst: "de woonvorm van de cliënt is accommodatie van een zorgaanbieder", bepaling: "uitvoeringsregel-bw/§2.3.1/•2" }, { op: "niet", deel: { op: "feit", feit: "client.betaaltHuurAanDeZorgaanbieder" }, tekst: "de cliënt betaalt geen huur aan de zorgaanbieder", bepaling: "uitvoeringsregel-bw/§2.3.1/•3" }] }, tekst: "De cliënt heeft de kenmerken van BW in natura", regel: 89, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Past de situatie van de cliënt bij beschermd wonen in natura?", regel: 149, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftOvergangsrecht", "client.heeftEenBeschikkingVoorBW", "client.woonvorm", "client.betaaltHuurAanDeZorgaanbieder"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt heeft niet de kenmerken van BW in natura" },
    { id: "client.heeftDeKenmerkenVanEenPGBBW", object: "client", sleutel: "heeftDeKenmerkenVanEenPGBBW", naam: "de cliënt heeft de kenmerken van een PGB-BW", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.3.1/al2", bepaling: "uitvoeringsregel-bw/§2.3.1/al2", soort: "grond", tekst: "De cliënt heeft de kenmerken van een PGB-BW", regel: 97, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.3.1/•7", bepaling: "uitvoeringsregel-bw/§2.3.1/•7", soort: "vereiste", voorwaarde: { op: "feit", feit: "client.heeftEenBeschikkingVoorBW" }, tekst: "De cliënt heeft alleen de kenmerken van een PGB-BW", regel: 98, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.3.1/•8", bepaling: "uitvoeringsregel-bw/§2.3.1/•8", soort: "vereiste", voorwaarde: { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "client.woonvorm", type: { soort: "keuze", keuze: "woonvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "woonvorm" }, waarde: "huurwoning" }, type: { soort: "keuze", keuze: "woonvorm" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "client.woonvorm", type: { soort: "keuze", keuze: "woonvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "woonvorm" }, waarde: "eigen woning" }, type: { soort: "keuze", keuze: "woonvorm" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "client.woonvorm", type: { soort: "keuze", keuze: "woonvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "woonvorm" }, waarde: "woning als medebewoner" }, type: { soort: "keuze", keuze: "woonvorm" } } }] }, tekst: "De cliënt heeft alleen de kenmerken van een PGB-BW", regel: 99, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.3.1/•9", bepaling: "uitvoeringsregel-bw/§2.3.1/•9", soort: "vereiste", voorwaarde: { op: "feit", feit: "client.draagtZelfDeHuurOfDeEigenaarslasten" }, tekst: "De cliënt heeft alleen de kenmerken van een PGB-BW", regel: 101, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Past de situatie van de cliënt bij een PGB-BW?", regel: 150, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftEenBeschikkingVoorBW", "client.woonvorm", "client.draagtZelfDeHuurOfDeEigenaarslasten"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt heeft niet de kenmerken van een PGB-BW" },
    { id: "client.kanGebruikmakenVanEenMaatwerkvoorzieningBW", object: "client", sleutel: "kanGebruikmakenVanEenMaatwerkvoorzieningBW", naam: "de cliënt kan gebruikmaken van een maatwerkvoorziening BW", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "uitvoeringsregel-bw/§2.5/al1/v2#2", bepaling: "uitvoeringsregel-bw/§2.5/al1/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "toelatingsbeschikking.isAfgegeven" }, { op: "niet", deel: { op: "feit", feit: "toelatingsbeschikking.isIngetrokken" }, tekst: "de toelatingsbeschikking niet is ingetrokken" }] }, tekst: "De cliënt kan gebruikmaken van een maatwerkvoorziening BW", regel: 141, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [{ bepaling: "uitvoeringsregel-bw/§1.3", tekst: "Paragraaf 2.5, eerste alinea, tweede volzin, blijft buiten toepassing", regels: ["uitvoeringsregel-bw/§2.5/al1/v2#2"], reden: "uitgezonderd", regel: 52, bestand: "uitvoeringsregel.regel", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.heeftOvergangsrecht" }, { op: "niet", deel: { op: "feit", feit: "toelatingsbeschikking.isAfgegeven" }, tekst: "de toelatingsbeschikking niet is afgegeven" }] } }], vraag: "Kan de cliënt van een maatwerkvoorziening beschermd wonen gebruikmaken?", regel: 151, bestand: "begrippen.regel", gebruikt: { feiten: ["toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken", "client.heeftOvergangsrecht"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt kan niet gebruikmaken van een maatwerkvoorziening BW" },
    { id: "client.krijgtPlaatsBijDeVoorkeursaanbieder", object: "client", sleutel: "krijgtPlaatsBijDeVoorkeursaanbieder", naam: "de cliënt krijgt plaats bij de voorkeursaanbieder", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "uitvoeringsregel-bw/§2.6", bepaling: "uitvoeringsregel-bw/§2.6", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "voorkeursaanbieder.heeftPlaats" }, { op: "feit", feit: "voorkeursaanbieder.heeftBinnenEenRedelijkeTermijnPlaats" }] }, tekst: "De cliënt krijgt plaats bij de voorkeursaanbieder", regel: 156, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Krijgt de cliënt binnen een redelijke termijn plaats bij de aanbieder van zijn keuze?", regel: 154, bestand: "begrippen.regel", gebruikt: { feiten: ["voorkeursaanbieder.heeftPlaats", "voorkeursaanbieder.heeftBinnenEenRedelijkeTermijnPlaats"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt krijgt geen plaats bij de voorkeursaanbieder" },
    { id: "client.kanOverbruggingszorgKrijgen", object: "client", sleutel: "kanOverbruggingszorgKrijgen", naam: "de cliënt kan overbruggingszorg krijgen", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "uitvoeringsregel-bw/§1.2#3", bepaling: "uitvoeringsregel-bw/§1.2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.wachtOpEenPlek" }, { op: "feit", feit: "toelatingsbeschikking.isAfgegeven" }, { op: "niet", deel: { op: "feit", feit: "toelatingsbeschikking.isIngetrokken" }, tekst: "de toelatingsbeschikking niet is ingetrokken" }] }, tekst: "De cliënt kan overbruggingszorg krijgen", regel: 40, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Kan de cliënt in afwachting van een plek overbruggingszorg krijgen?", regel: 156, bestand: "begrippen.regel", gebruikt: { feiten: ["client.wachtOpEenPlek", "toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken"], beslissingen: [], lezingen: [] }, ontkend: "de cliënt kan geen overbruggingszorg krijgen" },
    { id: "client.plaatsing", object: "client", sleutel: "plaatsing", naam: "plaatsing van de cliënt", type: { soort: "keuze", keuze: "plaatsing" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.6#2", bepaling: "uitvoeringsregel-bw/§2.6", soort: "waarde", voorwaarde: { op: "beslissing", beslissing: "client.krijgtPlaatsBijDeVoorkeursaanbieder" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "plaatsing" }, waarde: "plaatsing bij de voorkeursaanbieder" }, type: { soort: "keuze", keuze: "plaatsing" } }, tekst: "De plaatsing van de cliënt is plaatsing bij de voorkeursaanbieder", regel: 158, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.6#3", bepaling: "uitvoeringsregel-bw/§2.6", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "niet", deel: { op: "beslissing", beslissing: "client.krijgtPlaatsBijDeVoorkeursaanbieder" }, tekst: "de cliënt geen plaats bij de voorkeursaanbieder krijgt" }, { op: "feit", feit: "zaak.erIsEenPassendePlaatsBijEenAndereAanbieder" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "plaatsing" }, waarde: "plaatsing bij een andere aanbieder" }, type: { soort: "keuze", keuze: "plaatsing" } }, tekst: "De plaatsing van de cliënt is plaatsing bij een andere aanbieder", regel: 160, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.6/v2", bepaling: "uitvoeringsregel-bw/§2.6/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "beslissing", beslissing: "client.kanOverbruggingszorgKrijgen" }, { op: "niet", deel: { op: "beslissing", beslissing: "client.krijgtPlaatsBijDeVoorkeursaanbieder" }, tekst: "de cliënt geen plaats bij de voorkeursaanbieder krijgt" }, { op: "niet", deel: { op: "feit", feit: "zaak.erIsEenPassendePlaatsBijEenAndereAanbieder" }, tekst: "de cliënt er geen passende plaats bij een andere aanbieder is" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "plaatsing" }, waarde: "overbruggingszorg" }, type: { soort: "keuze", keuze: "plaatsing" } }, tekst: "De plaatsing van de cliënt is overbruggingszorg", regel: 162, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Waar of hoe wordt de cliënt geholpen?", regel: 153, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.erIsEenPassendePlaatsBijEenAndereAanbieder", "voorkeursaanbieder.heeftPlaats", "voorkeursaanbieder.heeftBinnenEenRedelijkeTermijnPlaats", "client.wachtOpEenPlek", "toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken"], beslissingen: ["client.krijgtPlaatsBijDeVoorkeursaanbieder", "client.kanOverbruggingszorgKrijgen"], lezingen: [] }, lidwoord: "de" },
    { id: "client.komtInAanmerkingVoorEenPGBBW", object: "client", sleutel: "komtInAanmerkingVoorEenPGBBW", naam: "de cliënt komt in aanmerking voor een PGB-BW", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "uitvoeringsregel-bw/§3.1/v2", bepaling: "uitvoeringsregel-bw/§3.1/v2", soort: "grond", voorwaarde: { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget" }, tekst: "De cliënt komt in aanmerking voor een PGB-BW", regel: 177, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.2.1", bepaling: "uitvoeringsregel-bw/§3.2.1", soort: "vereiste", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "zorgaanbieder.isGevestigdInZeeland" }, { op: "feit", feit: "zorgaanbieder.heeftOndermandaat" }, { op: "beslissing", beslissing: "client.isAangewezenOpEenMaatwerkvoorzieningBW" }, { op: "lezing", lezing: "erIsVoorafVastgesteldDatBWIsAangewezen" }] }, tekst: "De cliënt komt alleen in aanmerking voor een PGB-BW", regel: 183, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.2.2/v5", bepaling: "uitvoeringsregel-bw/§3.2.2/v5", soort: "vereiste", voorwaarde: { op: "feit", feit: "client.motiveertAfdoendeDeAfwijzingVanZorgInNatura" }, tekst: "De cliënt komt alleen in aanmerking voor een PGB-BW", regel: 203, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [{ bepaling: "uitvoeringsregel-bw/§1.3", tekst: "Paragraaf 3.1 blijft buiten toepassing", regels: ["uitvoeringsregel-bw/§3.1/v2"], reden: "uitgezonderd", regel: 54, bestand: "uitvoeringsregel.regel", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "client.valtOnderDeUitvoeringsregels" }, tekst: "de cliënt niet onder de uitvoeringsregels valt" } }, { bepaling: "uitvoeringsregel-bw/§1.3", tekst: "Paragraaf 3.2.1 blijft buiten toepassing", regels: ["uitvoeringsregel-bw/§3.2.1"], reden: "uitgezonderd", regel: 55, bestand: "uitvoeringsregel.regel", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "client.valtOnderDeUitvoeringsregels" }, tekst: "de cliënt niet onder de uitvoeringsregels valt" } }, { bepaling: "uitvoeringsregel-bw/§1.3", tekst: "Paragraaf 3.2.2, vijfde volzin, blijft buiten toepassing", regels: ["uitvoeringsregel-bw/§3.2.2/v5"], reden: "uitgezonderd", regel: 56, bestand: "uitvoeringsregel.regel", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "client.valtOnderDeUitvoeringsregels" }, tekst: "de cliënt niet onder de uitvoeringsregels valt" } }], vraag: "Komt de cliënt in aanmerking voor een PGB-BW?", regel: 158, bestand: "begrippen.regel", gebruikt: { feiten: ["zorgaanbieder.isGevestigdInZeeland", "zorgaanbieder.heeftOndermandaat", "client.motiveertAfdoendeDeAfwijzingVanZorgInNatura", "vaststelling.datum", "pgbBW.datumVanToekenning", "client.wenstEenPersoonsgebondenBudget", "client.wenstGemotiveerdEenPersoonsgebondenBudget", "ondersteuning.isVanGewaarborgdeKwaliteit", "client.kanZijnBelangenRedelijkWaarderen", "client.kanDeTakenVerantwoordUitvoeren", "client.isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven", "maatwerkvoorzieningBW.levertEenPassendeBijdrage", "client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: ["college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", "client.isAangewezenOpEenMaatwerkvoorzieningBW", "client.valtOnderDeUitvoeringsregels"], lezingen: ["erIsVoorafVastgesteldDatBWIsAangewezen", "clientIsBekwaamVoorEenPersoonsgebondenBudget", "nieuweClientValtOnderDeUitvoeringsregels"] }, ontkend: "de cliënt komt niet in aanmerking voor een PGB-BW" },
    { id: "ondersteuningsvorm.isToegestaan", object: "ondersteuningsvorm", sleutel: "isToegestaan", naam: "een ondersteuningsvorm is toegestaan", type: { soort: "ja/nee" }, element: "ondersteuningsvorm", uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§3.2.3", bepaling: "uitvoeringsregel-bw/§3.2.3", soort: "grond", tekst: "Een ondersteuningsvorm is toegestaan", regel: 210, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.2.3/v2", bepaling: "uitvoeringsregel-bw/§3.2.3/v2", soort: "weigering", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "ondersteuningsvorm.wordtInNaturaGeleverd" }, { op: "feit", feit: "ondersteuningsvorm.wordtMetEenPGBBWGeregeld" }] }, tekst: "Een ondersteuningsvorm is niet toegestaan", regel: 213, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Mag deze vorm van ondersteuning zo worden geleverd?", regel: 163, bestand: "begrippen.regel", gebruikt: { feiten: ["ondersteuningsvorm.wordtInNaturaGeleverd", "ondersteuningsvorm.wordtMetEenPGBBWGeregeld"], beslissingen: [], lezingen: [] }, ontkend: "een ondersteuningsvorm is niet toegestaan" },
    { id: "client.combineertDeLeveringsvormenOpEenToegestaneManier", object: "client", sleutel: "combineertDeLeveringsvormenOpEenToegestaneManier", naam: "de cliënt combineert de leveringsvormen op een toegestane manier", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§3.2.3#2", bepaling: "uitvoeringsregel-bw/§3.2.3", soort: "grond", voorwaarde: { op: "kwantor", cmp: "alle", aantal: 0, lijst: { feit: "client.ondersteuningsvormen", element: "ondersteuningsvorm" }, deel: { op: "beslissing", beslissing: "ondersteuningsvorm.isToegestaan" }, tekst: "voor alle ondersteuningsvormen van de cliënt geldt dat die ondersteuningsvorm is toegestaan" }, tekst: "De cliënt combineert de leveringsvormen op een toegestane manier", regel: 211, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Mag de cliënt zijn ondersteuning zo verdelen over natura en PGB-BW?", regel: 159, bestand: "begrippen.regel", gebruikt: { feiten: ["client.ondersteuningsvormen", "ondersteuningsvorm.wordtInNaturaGeleverd", "ondersteuningsvorm.wordtMetEenPGBBWGeregeld"], beslissingen: ["ondersteuningsvorm.isToegestaan"], lezingen: [] }, ontkend: "de cliënt combineert niet de leveringsvormen op een toegestane manier" },
    { id: "zorgaanbieder.pastBijDeBegripsbepaling", object: "zorgaanbieder", sleutel: "pastBijDeBegripsbepaling", naam: "de zorgaanbieder past bij de begripsbepaling", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§1.2#2", bepaling: "uitvoeringsregel-bw/§1.2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "zorgaanbieder.isEenRechtspersoon" }, { op: "feit", feit: "zorgaanbieder.biedtBWMetSubsidieVanGemeenten" }] }, tekst: "De zorgaanbieder past bij de begripsbepaling", regel: 38, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Is dit een zorgaanbieder in de zin van paragraaf 1.2?", regel: 166, bestand: "begrippen.regel", gebruikt: { feiten: ["zorgaanbieder.isEenRechtspersoon", "zorgaanbieder.biedtBWMetSubsidieVanGemeenten"], beslissingen: [], lezingen: [] }, ontkend: "de zorgaanbieder past niet bij de begripsbepaling" },
    { id: "aanvraag.isIngediendZoalsHetHoort", object: "aanvraag", sleutel: "isIngediendZoalsHetHoort", naam: "de aanvraag is ingediend zoals het hoort", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.1", bepaling: "uitvoeringsregel-bw/§2.1", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "aanvraag.isSchriftelijk" }, { op: "feit", feit: "aanvraag.isIngediendBijEenZeeuwseGemeente" }, { op: "of", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "aanvraag.indiener", type: { soort: "keuze", keuze: "indiener" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "indiener" }, waarde: "cliënt" }, type: { soort: "keuze", keuze: "indiener" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "aanvraag.indiener", type: { soort: "keuze", keuze: "indiener" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "indiener" }, waarde: "gemachtigde" }, type: { soort: "keuze", keuze: "indiener" } } }, { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "aanvraag.indiener", type: { soort: "keuze", keuze: "indiener" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "indiener" }, waarde: "vertegenwoordiger" }, type: { soort: "keuze", keuze: "indiener" } } }] }] }, tekst: "De aanvraag is ingediend zoals het hoort", regel: 64, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Is de aanvraag ingediend zoals paragraaf 2.1 zegt?", regel: 169, bestand: "begrippen.regel", gebruikt: { feiten: ["aanvraag.isSchriftelijk", "aanvraag.isIngediendBijEenZeeuwseGemeente", "aanvraag.indiener"], beslissingen: [], lezingen: [] }, ontkend: "de aanvraag is niet ingediend zoals het hoort" },
    { id: "verhuiswens.heeftSteunInEenOmstandigheid", object: "verhuiswens", sleutel: "heeftSteunInEenOmstandigheid", naam: "de verhuiswens heeft steun in een omstandigheid", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.4", bepaling: "uitvoeringsregel-bw/§2.4", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "verhuiswens.betreftEenBepaaldeVoorzieningOfWoonplaats", bepaling: "uitvoeringsregel-bw/§2.4/•1", tekst: "de verhuiswens betreft een bepaalde voorziening of woonplaats" }, { op: "feit", feit: "verhuiswens.betreftDeWoonplaatsVanFamilieOfAndereSteunendePersonen", bepaling: "uitvoeringsregel-bw/§2.4/•2", tekst: "de verhuiswens betreft de woonplaats van familie of andere steunende personen" }, { op: "feit", feit: "verhuiswens.betreftEenPlaatsMetEenEerdereVoorzieningVoorBW", bepaling: "uitvoeringsregel-bw/§2.4/•3", tekst: "de verhuiswens betreft een plaats met een eerdere voorziening voor BW" }, { op: "feit", feit: "verhuiswens.betreftEenPlaatsUitDeGeschiedenisVanDeClient", bepaling: "uitvoeringsregel-bw/§2.4/•4", tekst: "de verhuiswens betreft een plaats uit de geschiedenis van de cliënt" }, { op: "feit", feit: "zaak.noodzaakVanSpecifiekeBegeleidingPleitVoorDeVerhuiswens", bepaling: "uitvoeringsregel-bw/§2.4/•5", tekst: "noodzaak van specifieke begeleiding pleit voor de verhuiswens" }] }, tekst: "De verhuiswens heeft steun in een omstandigheid", regel: 108, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Is er een omstandigheid die bij de verhuiswens een rol kan spelen?", regel: 172, bestand: "begrippen.regel", gebruikt: { feiten: ["verhuiswens.betreftEenBepaaldeVoorzieningOfWoonplaats", "verhuiswens.betreftDeWoonplaatsVanFamilieOfAndereSteunendePersonen", "verhuiswens.betreftEenPlaatsMetEenEerdereVoorzieningVoorBW", "verhuiswens.betreftEenPlaatsUitDeGeschiedenisVanDeClient", "zaak.noodzaakVanSpecifiekeBegeleidingPleitVoorDeVerhuiswens"], beslissingen: [], lezingen: [] }, ontkend: "de verhuiswens heeft geen steun in een omstandigheid" },
    { id: "verhuiswens.wordtGevolgd", object: "verhuiswens", sleutel: "wordtGevolgd", naam: "de verhuiswens wordt gevolgd", type: { soort: "ja/nee" }, uitputtend: false, gunstig: true, regels: [{ id: "uitvoeringsregel-bw/§2.4#2", bepaling: "uitvoeringsregel-bw/§2.4", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "client.leveringsvorm", type: { soort: "keuze", keuze: "leveringsvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "leveringsvorm" }, waarde: "zorg in natura" }, type: { soort: "keuze", keuze: "leveringsvorm" } }, tekst: "de leveringsvorm van de cliënt is zorg in natura" }, { op: "feit", feit: "verhuiswens.verdientNavolging" }] }, tekst: "De verhuiswens wordt gevolgd", regel: 115, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.4#3", bepaling: "uitvoeringsregel-bw/§2.4", soort: "weigering", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "client.leveringsvorm", type: { soort: "keuze", keuze: "leveringsvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "leveringsvorm" }, waarde: "zorg in natura" }, type: { soort: "keuze", keuze: "leveringsvorm" } }, tekst: "de leveringsvorm van de cliënt is zorg in natura" }, { op: "niet", deel: { op: "feit", feit: "verhuiswens.verdientNavolging" }, tekst: "de verhuiswens geen navolging verdient" }] }, tekst: "De verhuiswens wordt niet gevolgd", regel: 117, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Wordt de verhuiswens gevolgd?", regel: 173, bestand: "begrippen.regel", gebruikt: { feiten: ["client.leveringsvorm", "verhuiswens.verdientNavolging"], beslissingen: [], lezingen: [] }, ontkend: "de verhuiswens wordt niet gevolgd" },
    { id: "nieuweBeschikking.grondslag", object: "nieuweBeschikking", sleutel: "grondslag", naam: "grondslag van de nieuwe beschikking", type: { soort: "keuze", keuze: "grondslag van beschikking" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.4/al2/v1", bepaling: "uitvoeringsregel-bw/§2.4/al2/v1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.wilVerhuizenNaarEenAndereCentrumgemeente" }, { op: "feit", feit: "client.heeftOvergangsrecht" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag van beschikking" }, waarde: "AWBZ-indicatiebesluit" }, type: { soort: "keuze", keuze: "grondslag van beschikking" } }, tekst: "De grondslag van de nieuwe beschikking is AWBZ-indicatiebesluit", regel: 119, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.4/al2/v3#2", bepaling: "uitvoeringsregel-bw/§2.4/al2/v3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.wilVerhuizenNaarEenAndereCentrumgemeente" }, { op: "niet", deel: { op: "feit", feit: "client.heeftOvergangsrecht" }, tekst: "de cliënt geen overgangsrecht heeft" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag van beschikking" }, waarde: "regelgeving van de ontvangende centrumgemeente" }, type: { soort: "keuze", keuze: "grondslag van beschikking" } }, tekst: "De grondslag van de nieuwe beschikking is regelgeving van de ontvangende centrumgemeente", regel: 127, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Waarop wordt de nieuwe beschikking na een verhuizing gebaseerd?", regel: 176, bestand: "begrippen.regel", gebruikt: { feiten: ["client.wilVerhuizenNaarEenAndereCentrumgemeente", "client.heeftOvergangsrecht"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "nieuweBeschikking.vereistEenNieuwOnderzoek", object: "nieuweBeschikking", sleutel: "vereistEenNieuwOnderzoek", naam: "de nieuwe beschikking vereist een nieuw onderzoek", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.4/al2/v2", bepaling: "uitvoeringsregel-bw/§2.4/al2/v2", soort: "weigering", voorwaarde: { op: "feit", feit: "client.heeftOvergangsrecht" }, tekst: "De nieuwe beschikking vereist geen nieuw onderzoek", regel: 121, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.4/al2/v3", bepaling: "uitvoeringsregel-bw/§2.4/al2/v3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.wilVerhuizenNaarEenAndereCentrumgemeente" }, { op: "niet", deel: { op: "feit", feit: "client.heeftOvergangsrecht" }, tekst: "de cliënt geen overgangsrecht heeft" }] }, tekst: "De nieuwe beschikking vereist een nieuw onderzoek", regel: 125, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Is er na een verhuizing een nieuw onderzoek nodig? Bij overgangsrecht is alleen een nieuw, uitgebreid intake-onderzoek uitgesloten.", regel: 178, bestand: "begrippen.regel", gebruikt: { feiten: ["client.heeftOvergangsrecht", "client.wilVerhuizenNaarEenAndereCentrumgemeente"], beslissingen: [], lezingen: [] }, ontkend: "de nieuwe beschikking vereist geen nieuw onderzoek" },
    { id: "vervolgVanBW.wordtOpnieuwBekeken", object: "vervolgVanBW", sleutel: "wordtOpnieuwBekeken", naam: "het vervolg van BW wordt opnieuw bekeken", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.4/al2/v2#2", bepaling: "uitvoeringsregel-bw/§2.4/al2/v2", soort: "grond", voorwaarde: { op: "feit", feit: "client.hadEerderOvergangsrecht" }, tekst: "Het vervolg van BW wordt opnieuw bekeken", regel: 122, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.4/al2/v2#3", bepaling: "uitvoeringsregel-bw/§2.4/al2/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.heeftOvergangsrecht" }, { op: "feit", feit: "zaak.erIsVeranderingInZelfredzaamheidOfProblematiek" }] }, tekst: "Het vervolg van BW wordt opnieuw bekeken", regel: 123, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Wordt bekeken op welke wijze het beschermd wonen wordt voortgezet?", regel: 182, bestand: "begrippen.regel", gebruikt: { feiten: ["client.hadEerderOvergangsrecht", "client.heeftOvergangsrecht", "zaak.erIsVeranderingInZelfredzaamheidOfProblematiek"], beslissingen: [], lezingen: [] }, ontkend: "het vervolg van BW wordt niet opnieuw bekeken" },
    { id: "toelatingsbeschikking.komtNaHetOnderzoek", object: "toelatingsbeschikking", sleutel: "komtNaHetOnderzoek", naam: "de toelatingsbeschikking komt na het onderzoek", type: { soort: "ja/nee" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.5", bepaling: "uitvoeringsregel-bw/§2.5", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.isGemeld" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "onderzoek.dagVanAfronding", type: { soort: "datum" } }, b: { op: "feit", feit: "toelatingsbeschikking.datum", type: { soort: "datum" } }, tekst: "de dag van afronding van het onderzoek ligt op of vóór de datum van de toelatingsbeschikking" }] }, tekst: "De toelatingsbeschikking komt na het onderzoek", regel: 135, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Is de zorg pas toegewezen nadat het onderzoek naar aanleiding van de melding was gedaan?", regel: 185, bestand: "begrippen.regel", gebruikt: { feiten: ["client.isGemeld", "onderzoek.dagVanAfronding", "toelatingsbeschikking.datum"], beslissingen: [], lezingen: [] }, ontkend: "de toelatingsbeschikking komt niet na het onderzoek" },
    { id: "toelatingsbeschikking.kanOngewijzigdWordenVoortgezet", object: "toelatingsbeschikking", sleutel: "kanOngewijzigdWordenVoortgezet", naam: "de toelatingsbeschikking kan ongewijzigd worden voortgezet", type: { soort: "ja/nee" }, uitputtend: true, gunstig: true, regels: [{ id: "uitvoeringsregel-bw/§2.5/al2/v2#2", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "grond", voorwaarde: { op: "feit", feit: "zaak.omstandighedenRechtvaardigenEenOngewijzigdeVoortzetting" }, tekst: "De toelatingsbeschikking kan ongewijzigd worden voortgezet", regel: 150, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Kan de toelatingsbeschikking ongewijzigd worden voortgezet?", regel: 187, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.omstandighedenRechtvaardigenEenOngewijzigdeVoortzetting"], beslissingen: [], lezingen: [] }, ontkend: "de toelatingsbeschikking kan niet ongewijzigd worden voortgezet" },
    { id: "overbruggingszorg.financier", object: "overbruggingszorg", sleutel: "financier", naam: "financier van de overbruggingszorg", type: { soort: "keuze", keuze: "financier" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.6/v4", bepaling: "uitvoeringsregel-bw/§2.6/v4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "client.leveringsvorm", type: { soort: "keuze", keuze: "leveringsvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "leveringsvorm" }, waarde: "zorg in natura" }, type: { soort: "keuze", keuze: "leveringsvorm" } }, tekst: "de leveringsvorm van de cliënt is zorg in natura" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "financier" }, waarde: "de zorgaanbieder" }, type: { soort: "keuze", keuze: "financier" } }, tekst: "De financier van de overbruggingszorg is de zorgaanbieder", regel: 168, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.6/v4#2", bepaling: "uitvoeringsregel-bw/§2.6/v4", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "client.leveringsvorm", type: { soort: "keuze", keuze: "leveringsvorm" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "leveringsvorm" }, waarde: "PGB-BW" }, type: { soort: "keuze", keuze: "leveringsvorm" } }, tekst: "de leveringsvorm van de cliënt is PGB-BW" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "financier" }, waarde: "gemeentelijke trekkingsrechten PGB-BW" }, type: { soort: "keuze", keuze: "financier" } }, tekst: "De financier van de overbruggingszorg is gemeentelijke trekkingsrechten PGB-BW", regel: 170, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Wie betaalt de overbruggingszorg?", regel: 190, bestand: "begrippen.regel", gebruikt: { feiten: ["client.leveringsvorm"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "pgbBW.maximumtarief", object: "pgbBW", sleutel: "maximumtarief", naam: "maximumtarief van het PGB-BW", type: { soort: "bedrag", per: "etmaal" }, uitputtend: true, peildatum: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, richting: "hoger", regels: [{ id: "uitvoeringsregel-bw/§3.2.2/r1", bepaling: "uitvoeringsregel-bw/§3.2.2/r1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgbBW.grondslag", type: { soort: "keuze", keuze: "grondslag" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag" }, waarde: "BW basis" }, type: { soort: "keuze", keuze: "grondslag" } }, tekst: "grondslag van het PGB-BW is BW basis" }, waarde: { op: "literal", literal: { type: { soort: "bedrag", per: "etmaal" }, waarde: "67.29" }, type: { soort: "bedrag", per: "etmaal" } }, tekst: "maximumtarief van het PGB-BW is € 67,29 per etmaal", regel: 190, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.2.2/r2", bepaling: "uitvoeringsregel-bw/§3.2.2/r2", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgbBW.grondslag", type: { soort: "keuze", keuze: "grondslag" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag" }, waarde: "BW extra" }, type: { soort: "keuze", keuze: "grondslag" } }, tekst: "grondslag van het PGB-BW is BW extra" }, waarde: { op: "literal", literal: { type: { soort: "bedrag", per: "etmaal" }, waarde: "97.43" }, type: { soort: "bedrag", per: "etmaal" } }, tekst: "maximumtarief van het PGB-BW is € 97,43 per etmaal", regel: 191, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.2.2/r1#2", bepaling: "uitvoeringsregel-bw/§3.2.2/r1", mede: ["uitvoeringsregel-bw/§4.1/v3"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgbBW.grondslag", type: { soort: "keuze", keuze: "grondslag" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag" }, waarde: "BW basis" }, type: { soort: "keuze", keuze: "grondslag" } }, tekst: "grondslag van het PGB-BW is BW basis" }, { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2017-01-01" }, type: { soort: "datum" } }, tekst: "er is al geïndexeerd" }] }, waarde: { op: "geindexeerd", waarde: { op: "literal", literal: { type: { soort: "bedrag", per: "etmaal" }, waarde: "67.29" }, type: { soort: "bedrag", per: "etmaal" } }, dag: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, eerste: "2017-01-01", feit: "parameters.consumentenprijsindex", type: { soort: "bedrag", per: "etmaal" }, rijen: [], onafgerond: true }, wijktAfVan: ["uitvoeringsregel-bw/§3.2.2/r1"], tekst: "maximumtarief van het PGB-BW is € 67,29 per etmaal, geïndexeerd", regel: 230, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.2.2/r2#2", bepaling: "uitvoeringsregel-bw/§3.2.2/r2", mede: ["uitvoeringsregel-bw/§4.1/v3"], soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vergelijk", cmp: "=", a: { op: "feit", feit: "pgbBW.grondslag", type: { soort: "keuze", keuze: "grondslag" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "grondslag" }, waarde: "BW extra" }, type: { soort: "keuze", keuze: "grondslag" } }, tekst: "grondslag van het PGB-BW is BW extra" }, { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, b: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2017-01-01" }, type: { soort: "datum" } }, tekst: "er is al geïndexeerd" }] }, waarde: { op: "geindexeerd", waarde: { op: "literal", literal: { type: { soort: "bedrag", per: "etmaal" }, waarde: "97.43" }, type: { soort: "bedrag", per: "etmaal" } }, dag: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, eerste: "2017-01-01", feit: "parameters.consumentenprijsindex", type: { soort: "bedrag", per: "etmaal" }, rijen: [], onafgerond: true }, wijktAfVan: ["uitvoeringsregel-bw/§3.2.2/r2"], tekst: "maximumtarief van het PGB-BW is € 97,43 per etmaal, geïndexeerd", regel: 230, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Wat is het hoogste tarief per etmaal?", regel: 193, bestand: "begrippen.regel", gebruikt: { feiten: ["pgbBW.dag", "pgbBW.grondslag", "parameters.consumentenprijsindex"], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "pgbBW.maximum", object: "pgbBW", sleutel: "maximum", naam: "maximum van het PGB-BW", type: { soort: "bedrag" }, uitputtend: true, peildatum: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, richting: "hoger", regels: [{ id: "uitvoeringsregel-bw/§3.2.2", bepaling: "uitvoeringsregel-bw/§3.2.2", soort: "waarde", voorwaarde: { op: "vanToepassing", beslissing: "pgbBW.maximumtarief" }, waarde: { op: "maal", a: { op: "beslissing", beslissing: "pgbBW.maximumtarief", type: { soort: "bedrag", per: "etmaal" } }, b: { op: "feit", feit: "pgbBW.aantalEtmalen", type: { soort: "aantal", eenheid: "etmaal" } }, type: { soort: "bedrag" } }, tekst: "Het maximum van het PGB-BW is het maximumtarief van het PGB-BW vermenigvuldigd met het aantal etmalen van het PGB-BW", regel: 192, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Wat is het PGB-BW ten hoogste, vóór aftrek?", regel: 195, bestand: "begrippen.regel", gebruikt: { feiten: ["pgbBW.dag", "pgbBW.aantalEtmalen", "pgbBW.grondslag", "parameters.consumentenprijsindex"], beslissingen: ["pgbBW.maximumtarief"], lezingen: [] }, lidwoord: "het" },
    { id: "pgbBW.hoogteVoorAftrek", object: "pgbBW", sleutel: "hoogteVoorAftrek", naam: "hoogte vóór aftrek van het PGB-BW", type: { soort: "bedrag" }, uitputtend: true, peildatum: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, richting: "hoger", regels: [{ id: "uitvoeringsregel-bw/§3.2.2/v2", bepaling: "uitvoeringsregel-bw/§3.2.2/v2", soort: "waarde", voorwaarde: { op: "vanToepassing", beslissing: "pgbBW.maximum" }, waarde: { op: "laagste", delen: [{ op: "feit", feit: "pgbBW.bedragNaarAardEnOmvang", type: { soort: "bedrag" } }, { op: "beslissing", beslissing: "pgbBW.maximum", type: { soort: "bedrag" } }], type: { soort: "bedrag" } }, tekst: "De hoogte vóór aftrek van het PGB-BW is het laagste van het bedrag naar aard en omvang van het PGB-BW en het maximum van het PGB-BW", regel: 194, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Hoe hoog is het PGB-BW, voordat andere zorg eraf gaat?", regel: 197, bestand: "begrippen.regel", gebruikt: { feiten: ["pgbBW.dag", "pgbBW.bedragNaarAardEnOmvang", "pgbBW.aantalEtmalen", "pgbBW.grondslag", "parameters.consumentenprijsindex"], beslissingen: ["pgbBW.maximum", "pgbBW.maximumtarief"], lezingen: [] }, lidwoord: "de" },
    { id: "pgbBW.hoogteNaAftrek", object: "pgbBW", sleutel: "hoogteNaAftrek", naam: "hoogte na aftrek van het PGB-BW", type: { soort: "bedrag" }, uitputtend: true, peildatum: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, richting: "hoger", regels: [{ id: "uitvoeringsregel-bw/§3.2.2/v3", bepaling: "uitvoeringsregel-bw/§3.2.2/v3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "pgbBW.hoogteVoorAftrek" }, { op: "vanToepassing", beslissing: "pgbBW.maximum" }] }, waarde: { op: "lezing", lezing: "budgetNaAftrek", type: { soort: "bedrag" } }, tekst: "De hoogte na aftrek van het PGB-BW is het budget na aftrek", regel: 197, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Wat blijft over als de andere zorg eraf gaat, ook als dat onder nul is?", regel: 199, bestand: "begrippen.regel", gebruikt: { feiten: ["pgbBW.dag", "pgbBW.waardeVanAndereZorg", "pgbBW.bedragNaarAardEnOmvang", "pgbBW.aantalEtmalen", "pgbBW.grondslag", "parameters.consumentenprijsindex"], beslissingen: ["pgbBW.hoogteVoorAftrek", "pgbBW.maximum", "pgbBW.maximumtarief"], lezingen: ["budgetNaAftrek"] }, lidwoord: "de" },
    { id: "pgbBW.hoogte", object: "pgbBW", sleutel: "hoogte", naam: "hoogte van het PGB-BW", type: { soort: "bedrag" }, uitputtend: true, peildatum: { op: "feit", feit: "pgbBW.dag", type: { soort: "datum" } }, richting: "hoger", regels: [{ id: "uitvoeringsregel-bw/§3.2.2/v3#2", bepaling: "uitvoeringsregel-bw/§3.2.2/v3", soort: "waarde", voorwaarde: { op: "vanToepassing", beslissing: "pgbBW.hoogteNaAftrek" }, waarde: { op: "lezing", lezing: "budgetMetOndergrens", type: { soort: "bedrag" } }, tekst: "De hoogte van het PGB-BW is het budget met ondergrens", regel: 199, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Hoe hoog is het PGB-BW?", regel: 201, bestand: "begrippen.regel", gebruikt: { feiten: ["pgbBW.dag", "pgbBW.waardeVanAndereZorg", "pgbBW.bedragNaarAardEnOmvang", "pgbBW.aantalEtmalen", "pgbBW.grondslag", "parameters.consumentenprijsindex"], beslissingen: ["pgbBW.hoogteNaAftrek", "pgbBW.hoogteVoorAftrek", "pgbBW.maximum", "pgbBW.maximumtarief"], lezingen: ["budgetMetOndergrens", "budgetNaAftrek"] }, lidwoord: "de" },
    { id: "pgbBW.kanWordenBesteedBijDeGekozenAanbieder", object: "pgbBW", sleutel: "kanWordenBesteedBijDeGekozenAanbieder", naam: "het PGB-BW kan worden besteed bij de gekozen aanbieder", type: { soort: "ja/nee" }, uitputtend: false, gunstig: true, regels: [{ id: "uitvoeringsregel-bw/§3.2.2/v4", bepaling: "uitvoeringsregel-bw/§3.2.2/v4", soort: "grond", voorwaarde: { op: "niet", deel: { op: "feit", feit: "gekozenAanbieder.isGesubsidieerdOfGecontracteerd" }, tekst: "de gekozen aanbieder niet gesubsidieerd of gecontracteerd is" }, tekst: "Het PGB-BW kan worden besteed bij de gekozen aanbieder", regel: 201, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Kan de cliënt het PGB-BW bij deze aanbieder besteden?", regel: 202, bestand: "begrippen.regel", gebruikt: { feiten: ["gekozenAanbieder.isGesubsidieerdOfGecontracteerd"], beslissingen: [], lezingen: [] }, ontkend: "het PGB-BW kan niet worden besteed bij de gekozen aanbieder" },
    { id: "evaluatie.grens", object: "evaluatie", sleutel: "grens", naam: "grens van de evaluatie", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§4.1", bepaling: "uitvoeringsregel-bw/§4.1", soort: "waarde", voorwaarde: { op: "vergelijk", cmp: ">=", a: { op: "feit", feit: "evaluatie.jarenNa2016", type: { soort: "aantal", eenheid: "jaar" } }, b: { op: "literal", literal: { type: { soort: "aantal", eenheid: "jaar" }, waarde: "1" }, type: { soort: "aantal", eenheid: "jaar" } }, tekst: "de jaren na 2016 van de evaluatie is ten minste 1 jaar" }, waarde: { op: "datumVerder", datum: { op: "literal", literal: { type: { soort: "datum" }, waarde: "2016-11-01" }, type: { soort: "datum" } }, aantal: { op: "feit", feit: "evaluatie.jarenNa2016", type: { soort: "aantal", eenheid: "jaar" } }, eenheid: "jaar", type: { soort: "datum" } }, tekst: "De grens van de evaluatie is 1 november 2016 vermeerderd met de jaren na 2016 van de evaluatie", regel: 223, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], vraag: "Vóór welke dag moet de evaluatie zijn gedaan?", regel: 206, bestand: "begrippen.regel", gebruikt: { feiten: ["evaluatie.jarenNa2016"], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie", object: "gemeente", sleutel: "isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie", naam: "de gemeente is verplicht tot het verzorgen van de intake en de registratie", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de gemeente", jegens: "de cliënt" }, regels: [{ id: "uitvoeringsregel-bw/§2.1/al2/v1", bepaling: "uitvoeringsregel-bw/§2.1/al2/v1", soort: "grond", voorwaarde: { op: "feit", feit: "client.isGemeld" }, tekst: "De gemeente is verplicht tot het verzorgen van de intake en de registratie", regel: 68, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 211, bestand: "begrippen.regel", gebruikt: { feiten: ["client.isGemeld"], beslissingen: [], lezingen: [] }, ontkend: "de gemeente is niet verplicht tot het verzorgen van de intake en de registratie" },
    { id: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.begin", object: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie", sleutel: "begin", naam: "begin van de plicht tot het verzorgen van de intake en de registratie", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 211, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.laatsteDag", object: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het verzorgen van de intake en de registratie", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 211, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.toestand", object: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie", sleutel: "toestand", naam: "toestand van de plicht tot het verzorgen van de intake en de registratie", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.1/al2/v1#plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.toestand", bepaling: "uitvoeringsregel-bw/§2.1/al2/v1", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie" }] }, tekst: "de plicht tot het verzorgen van de intake en de registratie is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verzorgen van de intake en de registratie: niet ontstaan", regel: 68, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.1/al2/v1#plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.toestand#2", bepaling: "uitvoeringsregel-bw/§2.1/al2/v1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verzorgen van de intake en de registratie: nagekomen", regel: 68, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.1/al2/v1#plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.toestand#3", bepaling: "uitvoeringsregel-bw/§2.1/al2/v1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verzorgen van de intake en de registratie: niet vast te stellen", regel: 68, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 211, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.isGemeld"], beslissingen: ["gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie"], lezingen: [] }, lidwoord: "de" },
    { id: "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag", object: "gemeente", sleutel: "isVerplichtTotHetDoorgeleidenVanDeAanvraag", naam: "de gemeente is verplicht tot het doorgeleiden van de aanvraag", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de gemeente", jegens: "de cliënt" }, regels: [{ id: "uitvoeringsregel-bw/§2.2/al2/v1", bepaling: "uitvoeringsregel-bw/§2.2/al2/v1", soort: "grond", voorwaarde: { op: "feit", feit: "client.kanOpBeschermdWonenZijnAangewezen" }, tekst: "De gemeente is verplicht tot het doorgeleiden van de aanvraag", regel: 79, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [{ bepaling: "uitvoeringsregel-bw/§1.3", tekst: "Paragraaf 2.2, tweede alinea, eerste volzin, blijft buiten toepassing", regels: ["uitvoeringsregel-bw/§2.2/al2/v1"], reden: "uitgezonderd", regel: 50, bestand: "uitvoeringsregel.regel", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "client.valtOnderDeUitvoeringsregels" }, tekst: "de cliënt niet onder de uitvoeringsregels valt" } }], regel: 213, bestand: "begrippen.regel", gebruikt: { feiten: ["client.kanOpBeschermdWonenZijnAangewezen", "client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: ["client.valtOnderDeUitvoeringsregels"], lezingen: ["nieuweClientValtOnderDeUitvoeringsregels"] }, ontkend: "de gemeente is niet verplicht tot het doorgeleiden van de aanvraag" },
    { id: "plichtTotHetDoorgeleidenVanDeAanvraag.begin", object: "plichtTotHetDoorgeleidenVanDeAanvraag", sleutel: "begin", naam: "begin van de plicht tot het doorgeleiden van de aanvraag", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 213, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetDoorgeleidenVanDeAanvraag.laatsteDag", object: "plichtTotHetDoorgeleidenVanDeAanvraag", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het doorgeleiden van de aanvraag", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 213, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetDoorgeleidenVanDeAanvraag.toestand", object: "plichtTotHetDoorgeleidenVanDeAanvraag", sleutel: "toestand", naam: "toestand van de plicht tot het doorgeleiden van de aanvraag", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.2/al2/v1#plichtTotHetDoorgeleidenVanDeAanvraag.toestand", bepaling: "uitvoeringsregel-bw/§2.2/al2/v1", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag" }] }, tekst: "de plicht tot het doorgeleiden van de aanvraag is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doorgeleiden van de aanvraag: niet ontstaan", regel: 79, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.2/al2/v1#plichtTotHetDoorgeleidenVanDeAanvraag.toestand#2", bepaling: "uitvoeringsregel-bw/§2.2/al2/v1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetDoorgeleidenVanDeAanvraag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doorgeleiden van de aanvraag: nagekomen", regel: 79, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.2/al2/v1#plichtTotHetDoorgeleidenVanDeAanvraag.toestand#3", bepaling: "uitvoeringsregel-bw/§2.2/al2/v1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetDoorgeleidenVanDeAanvraag.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doorgeleiden van de aanvraag: niet vast te stellen", regel: 79, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 213, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetDoorgeleidenVanDeAanvraag.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.kanOpBeschermdWonenZijnAangewezen", "client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: ["gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag", "client.valtOnderDeUitvoeringsregels"], lezingen: ["nieuweClientValtOnderDeUitvoeringsregels"] }, lidwoord: "de" },
    { id: "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders", object: "czwBureau", sleutel: "isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders", naam: "het CZW-bureau is verplicht tot het beschikbaar stellen van de lijst van zorgaanbieders", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het CZW-bureau" }, regels: [{ id: "uitvoeringsregel-bw/§2.2/al2/v4", bepaling: "uitvoeringsregel-bw/§2.2/al2/v4", soort: "grond", tekst: "Het CZW-bureau is verplicht tot het beschikbaar stellen van de lijst van zorgaanbieders", regel: 83, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 215, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, ontkend: "het CZW-bureau is niet verplicht tot het beschikbaar stellen van de lijst van zorgaanbieders" },
    { id: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.begin", object: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders", sleutel: "begin", naam: "begin van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 215, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.laatsteDag", object: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 215, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.toestand", object: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders", sleutel: "toestand", naam: "toestand van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.2/al2/v4#plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.toestand", bepaling: "uitvoeringsregel-bw/§2.2/al2/v4", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders" }, { op: "beslissing", beslissing: "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders" }] }, tekst: "de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders: niet ontstaan", regel: 83, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.2/al2/v4#plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.toestand#2", bepaling: "uitvoeringsregel-bw/§2.2/al2/v4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders" }, { op: "beslissing", beslissing: "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders: nagekomen", regel: 83, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.2/al2/v4#plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.toestand#3", bepaling: "uitvoeringsregel-bw/§2.2/al2/v4", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders" }, { op: "beslissing", beslissing: "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders: niet vast te stellen", regel: 83, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 215, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt"], beslissingen: ["czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders"], lezingen: [] }, lidwoord: "de" },
    { id: "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking", object: "toegangsorgaanVanDeOntvangendeCentrumgemeente", sleutel: "isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking", naam: "het toegangsorgaan van de ontvangende centrumgemeente is verplicht tot het doen van nader onderzoek en het afgeven van een beschikking", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het toegangsorgaan van de ontvangende centrumgemeente", jegens: "de cliënt" }, regels: [{ id: "uitvoeringsregel-bw/§2.4/al2/v3#3", bepaling: "uitvoeringsregel-bw/§2.4/al2/v3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.wilVerhuizenNaarEenAndereCentrumgemeente" }, { op: "niet", deel: { op: "feit", feit: "client.heeftOvergangsrecht" }, tekst: "de cliënt geen overgangsrecht heeft" }] }, tekst: "Het toegangsorgaan van de ontvangende centrumgemeente is verplicht tot het doen van nader onderzoek en het afgeven van een beschikking", regel: 129, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 217, bestand: "begrippen.regel", gebruikt: { feiten: ["client.wilVerhuizenNaarEenAndereCentrumgemeente", "client.heeftOvergangsrecht"], beslissingen: [], lezingen: [] }, ontkend: "het toegangsorgaan van de ontvangende centrumgemeente is niet verplicht tot het doen van nader onderzoek en het afgeven van een beschikking" },
    { id: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.begin", object: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking", sleutel: "begin", naam: "begin van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 217, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.laatsteDag", object: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 217, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.toestand", object: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking", sleutel: "toestand", naam: "toestand van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.4/al2/v3#3#plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.toestand", bepaling: "uitvoeringsregel-bw/§2.4/al2/v3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking" }, { op: "beslissing", beslissing: "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking" }] }, tekst: "de plicht tot het doen van nader onderzoek en het afgeven van een beschikking is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doen van nader onderzoek en het afgeven van een beschikking: niet ontstaan", regel: 129, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.4/al2/v3#3#plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.toestand#2", bepaling: "uitvoeringsregel-bw/§2.4/al2/v3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking" }, { op: "beslissing", beslissing: "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doen van nader onderzoek en het afgeven van een beschikking: nagekomen", regel: 129, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.4/al2/v3#3#plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.toestand#3", bepaling: "uitvoeringsregel-bw/§2.4/al2/v3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking" }, { op: "beslissing", beslissing: "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het doen van nader onderzoek en het afgeven van een beschikking: niet vast te stellen", regel: 129, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 217, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.wilVerhuizenNaarEenAndereCentrumgemeente", "client.heeftOvergangsrecht"], beslissingen: ["toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking"], lezingen: [] }, lidwoord: "de" },
    { id: "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking", object: "zorgaanbieder", sleutel: "isVerplichtTotHetAfgevenVanEenToelatingsbeschikking", naam: "de zorgaanbieder is verplicht tot het afgeven van een toelatingsbeschikking", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de zorgaanbieder", jegens: "de cliënt" }, regels: [{ id: "uitvoeringsregel-bw/§2.5/al1/v2", bepaling: "uitvoeringsregel-bw/§2.5/al1/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isAangewezenOpEenMaatwerkvoorzieningBW" }, { op: "beslissing", beslissing: "client.isAangewezenOpEenMaatwerkvoorzieningBW" }, { op: "feit", feit: "zaak.erIsEenToelatingsbeschikkingNodig" }] }, tekst: "De zorgaanbieder is verplicht tot het afgeven van een toelatingsbeschikking", regel: 138, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [{ bepaling: "uitvoeringsregel-bw/§1.3", tekst: "Paragraaf 2.5, eerste alinea, tweede volzin, blijft buiten toepassing", regels: ["uitvoeringsregel-bw/§2.5/al1/v2"], reden: "uitgezonderd", regel: 52, bestand: "uitvoeringsregel.regel", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "client.heeftOvergangsrecht" }, { op: "niet", deel: { op: "feit", feit: "toelatingsbeschikking.isAfgegeven" }, tekst: "de toelatingsbeschikking niet is afgegeven" }] } }], regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.erIsEenToelatingsbeschikkingNodig", "client.heeftOvergangsrecht", "toelatingsbeschikking.isAfgegeven", "client.isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven", "maatwerkvoorzieningBW.levertEenPassendeBijdrage", "client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: ["client.isAangewezenOpEenMaatwerkvoorzieningBW", "client.valtOnderDeUitvoeringsregels"], lezingen: ["nieuweClientValtOnderDeUitvoeringsregels"] }, ontkend: "de zorgaanbieder is niet verplicht tot het afgeven van een toelatingsbeschikking" },
    { id: "plichtTotHetAfgevenVanEenToelatingsbeschikking.begin", object: "plichtTotHetAfgevenVanEenToelatingsbeschikking", sleutel: "begin", naam: "begin van de plicht tot het afgeven van een toelatingsbeschikking", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetAfgevenVanEenToelatingsbeschikking.laatsteDag", object: "plichtTotHetAfgevenVanEenToelatingsbeschikking", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het afgeven van een toelatingsbeschikking", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetAfgevenVanEenToelatingsbeschikking.toestand", object: "plichtTotHetAfgevenVanEenToelatingsbeschikking", sleutel: "toestand", naam: "toestand van de plicht tot het afgeven van een toelatingsbeschikking", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.5/al1/v2#plichtTotHetAfgevenVanEenToelatingsbeschikking.toestand", bepaling: "uitvoeringsregel-bw/§2.5/al1/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking" }] }, tekst: "de plicht tot het afgeven van een toelatingsbeschikking is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het afgeven van een toelatingsbeschikking: niet ontstaan", regel: 138, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al1/v2#plichtTotHetAfgevenVanEenToelatingsbeschikking.toestand#2", bepaling: "uitvoeringsregel-bw/§2.5/al1/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetAfgevenVanEenToelatingsbeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het afgeven van een toelatingsbeschikking: nagekomen", regel: 138, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al1/v2#plichtTotHetAfgevenVanEenToelatingsbeschikking.toestand#3", bepaling: "uitvoeringsregel-bw/§2.5/al1/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetAfgevenVanEenToelatingsbeschikking.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het afgeven van een toelatingsbeschikking: niet vast te stellen", regel: 138, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 221, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetAfgevenVanEenToelatingsbeschikking.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "zaak.erIsEenToelatingsbeschikkingNodig", "client.heeftOvergangsrecht", "toelatingsbeschikking.isAfgegeven", "client.isDoorPsychischeOfPsychosocialeProblemenBuitenStaatZichTeHandhaven", "maatwerkvoorzieningBW.levertEenPassendeBijdrage", "client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: ["zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking", "client.isAangewezenOpEenMaatwerkvoorzieningBW", "client.valtOnderDeUitvoeringsregels"], lezingen: ["nieuweClientValtOnderDeUitvoeringsregels"] }, lidwoord: "de" },
    { id: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting", object: "gemeente", sleutel: "isVerplichtTotHetBeoordelenVanDeVoortzetting", naam: "de gemeente is verplicht tot het beoordelen van de voortzetting", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de gemeente", jegens: "de cliënt" }, regels: [{ id: "uitvoeringsregel-bw/§2.5/al2/v2", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "grond", voorwaarde: { op: "feit", feit: "toelatingsbeschikking.isAfgegeven" }, tenzij: { op: "feit", feit: "toelatingsbeschikking.isIngetrokken" }, tekst: "De gemeente is verplicht tot het beoordelen van de voortzetting uiterlijk twee jaar na het begin van de beoordelingstermijn", regel: 146, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 223, bestand: "begrippen.regel", gebruikt: { feiten: ["toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken"], beslissingen: [], lezingen: [] }, ontkend: "de gemeente is niet verplicht tot het beoordelen van de voortzetting" },
    { id: "plichtTotHetBeoordelenVanDeVoortzetting.begin", object: "plichtTotHetBeoordelenVanDeVoortzetting", sleutel: "begin", naam: "begin van de plicht tot het beoordelen van de voortzetting", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.5/al2/v2#plichtTotHetBeoordelenVanDeVoortzetting.begin", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "waarde", voorwaarde: { op: "feit", feit: "toelatingsbeschikking.isAfgegeven" }, tenzij: { op: "feit", feit: "toelatingsbeschikking.isIngetrokken" }, waarde: { op: "lezing", lezing: "beginVanDeBeoordelingstermijn", type: { soort: "datum" } }, tekst: "het begin van de plicht tot het beoordelen van de voortzetting", regel: 146, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 223, bestand: "begrippen.regel", gebruikt: { feiten: ["toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken", "toelatingsbeschikking.datum", "toelatingsbeschikking.dagVanDeLaatsteToets"], beslissingen: [], lezingen: ["beginVanDeBeoordelingstermijn"] }, lidwoord: "het" },
    { id: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", object: "plichtTotHetBeoordelenVanDeVoortzetting", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het beoordelen van de voortzetting", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.5/al2/v2#plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "waarde", voorwaarde: { op: "feit", feit: "toelatingsbeschikking.isAfgegeven" }, tenzij: { op: "feit", feit: "toelatingsbeschikking.isIngetrokken" }, waarde: { op: "datumPlus", datum: { op: "lezing", lezing: "beginVanDeBeoordelingstermijn", type: { soort: "datum" } }, eenheid: "jaar", type: { soort: "datum" }, aantal: 2 }, tekst: "de laatste dag van de plicht tot het beoordelen van de voortzetting", regel: 146, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 223, bestand: "begrippen.regel", gebruikt: { feiten: ["toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken", "toelatingsbeschikking.datum", "toelatingsbeschikking.dagVanDeLaatsteToets"], beslissingen: [], lezingen: ["beginVanDeBeoordelingstermijn"] }, lidwoord: "de" },
    { id: "plichtTotHetBeoordelenVanDeVoortzetting.toestand", object: "plichtTotHetBeoordelenVanDeVoortzetting", sleutel: "toestand", naam: "toestand van de plicht tot het beoordelen van de voortzetting", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.5/al2/v2#plichtTotHetBeoordelenVanDeVoortzetting.toestand", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het beoordelen van de voortzetting is op die dag begonnen" }] }, tekst: "de plicht tot het beoordelen van de voortzetting is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beoordelen van de voortzetting: niet ontstaan", regel: 146, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al2/v2#plichtTotHetBeoordelenVanDeVoortzetting.toestand#2", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het beoordelen van de voortzetting is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beoordelen van de voortzetting: loopt", regel: 146, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al2/v2#plichtTotHetBeoordelenVanDeVoortzetting.toestand#3", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het beoordelen van de voortzetting is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beoordelen van de voortzetting: nagekomen", regel: 146, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al2/v2#plichtTotHetBeoordelenVanDeVoortzetting.toestand#4", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het beoordelen van de voortzetting is op die dag begonnen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beoordelen van de voortzetting: te laat nagekomen", regel: 146, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al2/v2#plichtTotHetBeoordelenVanDeVoortzetting.toestand#5", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het beoordelen van de voortzetting is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beoordelen van de voortzetting: niet nagekomen", regel: 146, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al2/v2#plichtTotHetBeoordelenVanDeVoortzetting.toestand#6", bepaling: "uitvoeringsregel-bw/§2.5/al2/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }] }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin" }, { op: "vergelijk", cmp: ">", a: { op: "beslissing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.begin", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "het begin ligt na die dag" }] }, tekst: "de plicht tot het beoordelen van de voortzetting is op die dag begonnen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beoordelen van de voortzetting: niet vast te stellen", regel: 146, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 223, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.dagWaaropDeStandWordtOpgemaakt", "plichtTotHetBeoordelenVanDeVoortzetting.dagVanNakoming", "toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken", "toelatingsbeschikking.datum", "toelatingsbeschikking.dagVanDeLaatsteToets"], beslissingen: ["gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting", "plichtTotHetBeoordelenVanDeVoortzetting.begin", "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag"], lezingen: ["beginVanDeBeoordelingstermijn"] }, lidwoord: "de" },
    { id: "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens", object: "zorgaanbieder", sleutel: "isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens", naam: "de zorgaanbieder is verplicht tot het beschikbaar stellen van de beoordelingsgegevens", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de zorgaanbieder", jegens: "de gemeente" }, regels: [{ id: "uitvoeringsregel-bw/§2.5/al2/v3", bepaling: "uitvoeringsregel-bw/§2.5/al2/v3", soort: "grond", voorwaarde: { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting" }, tekst: "De zorgaanbieder is verplicht tot het beschikbaar stellen van de beoordelingsgegevens", regel: 152, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 225, bestand: "begrippen.regel", gebruikt: { feiten: ["toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken"], beslissingen: ["gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting"], lezingen: [] }, ontkend: "de zorgaanbieder is niet verplicht tot het beschikbaar stellen van de beoordelingsgegevens" },
    { id: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.begin", object: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens", sleutel: "begin", naam: "begin van de plicht tot het beschikbaar stellen van de beoordelingsgegevens", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 225, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.laatsteDag", object: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het beschikbaar stellen van de beoordelingsgegevens", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 225, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.toestand", object: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens", sleutel: "toestand", naam: "toestand van de plicht tot het beschikbaar stellen van de beoordelingsgegevens", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.5/al2/v3#plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.toestand", bepaling: "uitvoeringsregel-bw/§2.5/al2/v3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens" }] }, tekst: "de plicht tot het beschikbaar stellen van de beoordelingsgegevens is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beschikbaar stellen van de beoordelingsgegevens: niet ontstaan", regel: 152, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al2/v3#plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.toestand#2", bepaling: "uitvoeringsregel-bw/§2.5/al2/v3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beschikbaar stellen van de beoordelingsgegevens: nagekomen", regel: 152, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.5/al2/v3#plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.toestand#3", bepaling: "uitvoeringsregel-bw/§2.5/al2/v3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het beschikbaar stellen van de beoordelingsgegevens: niet vast te stellen", regel: 152, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 225, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken"], beslissingen: ["zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens", "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting"], lezingen: [] }, lidwoord: "de" },
    { id: "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg", object: "zorgaanbieder", sleutel: "isVerplichtTotHetBiedenVanOverbruggingszorg", naam: "de zorgaanbieder is verplicht tot het bieden van overbruggingszorg", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de zorgaanbieder", jegens: "de cliënt" }, regels: [{ id: "uitvoeringsregel-bw/§2.6/v2#2", bepaling: "uitvoeringsregel-bw/§2.6/v2", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.plaatsing" }, { op: "vergelijk", cmp: "=", a: { op: "beslissing", beslissing: "client.plaatsing", type: { soort: "keuze", keuze: "plaatsing" } }, b: { op: "literal", literal: { type: { soort: "keuze", keuze: "plaatsing" }, waarde: "overbruggingszorg" }, type: { soort: "keuze", keuze: "plaatsing" } }, tekst: "de plaatsing van de cliënt is overbruggingszorg" }] }, tekst: "De zorgaanbieder is verplicht tot het bieden van overbruggingszorg", regel: 165, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 227, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.erIsEenPassendePlaatsBijEenAndereAanbieder", "voorkeursaanbieder.heeftPlaats", "voorkeursaanbieder.heeftBinnenEenRedelijkeTermijnPlaats", "client.wachtOpEenPlek", "toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken"], beslissingen: ["client.plaatsing", "client.krijgtPlaatsBijDeVoorkeursaanbieder", "client.kanOverbruggingszorgKrijgen"], lezingen: [] }, ontkend: "de zorgaanbieder is niet verplicht tot het bieden van overbruggingszorg" },
    { id: "plichtTotHetBiedenVanOverbruggingszorg.begin", object: "plichtTotHetBiedenVanOverbruggingszorg", sleutel: "begin", naam: "begin van de plicht tot het bieden van overbruggingszorg", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 227, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetBiedenVanOverbruggingszorg.laatsteDag", object: "plichtTotHetBiedenVanOverbruggingszorg", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het bieden van overbruggingszorg", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 227, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetBiedenVanOverbruggingszorg.toestand", object: "plichtTotHetBiedenVanOverbruggingszorg", sleutel: "toestand", naam: "toestand van de plicht tot het bieden van overbruggingszorg", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§2.6/v2#2#plichtTotHetBiedenVanOverbruggingszorg.toestand", bepaling: "uitvoeringsregel-bw/§2.6/v2", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg" }] }, tekst: "de plicht tot het bieden van overbruggingszorg is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bieden van overbruggingszorg: niet ontstaan", regel: 165, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.6/v2#2#plichtTotHetBiedenVanOverbruggingszorg.toestand#2", bepaling: "uitvoeringsregel-bw/§2.6/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBiedenVanOverbruggingszorg.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bieden van overbruggingszorg: nagekomen", regel: 165, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§2.6/v2#2#plichtTotHetBiedenVanOverbruggingszorg.toestand#3", bepaling: "uitvoeringsregel-bw/§2.6/v2", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg" }, { op: "beslissing", beslissing: "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetBiedenVanOverbruggingszorg.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het bieden van overbruggingszorg: niet vast te stellen", regel: 165, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 227, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetBiedenVanOverbruggingszorg.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "zaak.erIsEenPassendePlaatsBijEenAndereAanbieder", "voorkeursaanbieder.heeftPlaats", "voorkeursaanbieder.heeftBinnenEenRedelijkeTermijnPlaats", "client.wachtOpEenPlek", "toelatingsbeschikking.isAfgegeven", "toelatingsbeschikking.isIngetrokken"], beslissingen: ["zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg", "client.plaatsing", "client.krijgtPlaatsBijDeVoorkeursaanbieder", "client.kanOverbruggingszorgKrijgen"], lezingen: [] }, lidwoord: "de" },
    { id: "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura", object: "client", sleutel: "isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura", naam: "de cliënt is verplicht tot het motiveren van de keuze tegen zorg in natura", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de cliënt" }, regels: [{ id: "uitvoeringsregel-bw/§3.2.2/v5#2", bepaling: "uitvoeringsregel-bw/§3.2.2/v5", soort: "grond", voorwaarde: { op: "feit", feit: "client.wenstEenPersoonsgebondenBudget" }, tekst: "De cliënt is verplicht tot het motiveren van de keuze tegen zorg in natura", regel: 206, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [{ bepaling: "uitvoeringsregel-bw/§1.3", tekst: "Paragraaf 3.2.2, vijfde volzin, blijft buiten toepassing", regels: ["uitvoeringsregel-bw/§3.2.2/v5#2"], reden: "uitgezonderd", regel: 56, bestand: "uitvoeringsregel.regel", voorwaarde: { op: "niet", deel: { op: "beslissing", beslissing: "client.valtOnderDeUitvoeringsregels" }, tekst: "de cliënt niet onder de uitvoeringsregels valt" } }], regel: 229, bestand: "begrippen.regel", gebruikt: { feiten: ["client.wenstEenPersoonsgebondenBudget", "client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: ["client.valtOnderDeUitvoeringsregels"], lezingen: ["nieuweClientValtOnderDeUitvoeringsregels"] }, ontkend: "de cliënt is niet verplicht tot het motiveren van de keuze tegen zorg in natura" },
    { id: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.begin", object: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura", sleutel: "begin", naam: "begin van de plicht tot het motiveren van de keuze tegen zorg in natura", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 229, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.laatsteDag", object: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het motiveren van de keuze tegen zorg in natura", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 229, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.toestand", object: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura", sleutel: "toestand", naam: "toestand van de plicht tot het motiveren van de keuze tegen zorg in natura", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§3.2.2/v5#2#plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.toestand", bepaling: "uitvoeringsregel-bw/§3.2.2/v5", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura" }] }, tekst: "de plicht tot het motiveren van de keuze tegen zorg in natura is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het motiveren van de keuze tegen zorg in natura: niet ontstaan", regel: 206, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.2.2/v5#2#plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.toestand#2", bepaling: "uitvoeringsregel-bw/§3.2.2/v5", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het motiveren van de keuze tegen zorg in natura: nagekomen", regel: 206, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.2.2/v5#2#plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.toestand#3", bepaling: "uitvoeringsregel-bw/§3.2.2/v5", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura" }, { op: "beslissing", beslissing: "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het motiveren van de keuze tegen zorg in natura: niet vast te stellen", regel: 206, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 229, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "client.wenstEenPersoonsgebondenBudget", "client.isNieuw", "client.laatsteDagVanDeAWBZIndicatie", "toets.datum"], beslissingen: ["client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura", "client.valtOnderDeUitvoeringsregels"], lezingen: ["nieuweClientValtOnderDeUitvoeringsregels"] }, lidwoord: "de" },
    { id: "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen", object: "college", sleutel: "isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen", naam: "het college is verplicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "het college", jegens: "het CZW-bureau" }, regels: [{ id: "uitvoeringsregel-bw/§3.3", bepaling: "uitvoeringsregel-bw/§3.3", soort: "grond", voorwaarde: { op: "feit", feit: "zaak.verstrekkenVanDeGegevensIsNodig" }, tekst: "Het college is verplicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen", regel: 217, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 231, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.verstrekkenVanDeGegevensIsNodig"], beslissingen: [], lezingen: [] }, ontkend: "het college is niet verplicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen" },
    { id: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.begin", object: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen", sleutel: "begin", naam: "begin van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 231, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.laatsteDag", object: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 231, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.toestand", object: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen", sleutel: "toestand", naam: "toestand van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§3.3#plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.toestand", bepaling: "uitvoeringsregel-bw/§3.3", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen" }] }, tekst: "de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen: niet ontstaan", regel: 217, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.3#plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.toestand#2", bepaling: "uitvoeringsregel-bw/§3.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen: nagekomen", regel: 217, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§3.3#plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.toestand#3", bepaling: "uitvoeringsregel-bw/§3.3", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen" }, { op: "beslissing", beslissing: "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen: niet vast te stellen", regel: 217, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 231, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "zaak.verstrekkenVanDeGegevensIsNodig"], beslissingen: ["college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen"], lezingen: [] }, lidwoord: "de" },
    { id: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel", object: "gemeente", sleutel: "isVerplichtTotHetEvaluerenVanDeUitvoeringsregel", naam: "de gemeente is verplicht tot het evalueren van de uitvoeringsregel", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "plicht", drager: "de gemeente" }, regels: [{ id: "uitvoeringsregel-bw/§4.1#2", bepaling: "uitvoeringsregel-bw/§4.1", soort: "grond", voorwaarde: { op: "vanToepassing", beslissing: "evaluatie.grens" }, tekst: "De gemeente is verplicht tot het evalueren van de uitvoeringsregel vóór de grens van de evaluatie", regel: 225, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 233, bestand: "begrippen.regel", gebruikt: { feiten: ["evaluatie.jarenNa2016"], beslissingen: ["evaluatie.grens"], lezingen: [] }, ontkend: "de gemeente is niet verplicht tot het evalueren van de uitvoeringsregel" },
    { id: "plichtTotHetEvaluerenVanDeUitvoeringsregel.begin", object: "plichtTotHetEvaluerenVanDeUitvoeringsregel", sleutel: "begin", naam: "begin van de plicht tot het evalueren van de uitvoeringsregel", type: { soort: "datum" }, uitputtend: true, regels: [], buitenToepassing: [], regel: 233, bestand: "begrippen.regel", gebruikt: { feiten: [], beslissingen: [], lezingen: [] }, lidwoord: "het" },
    { id: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", object: "plichtTotHetEvaluerenVanDeUitvoeringsregel", sleutel: "laatsteDag", naam: "laatste dag van de plicht tot het evalueren van de uitvoeringsregel", type: { soort: "datum" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§4.1#2#plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", bepaling: "uitvoeringsregel-bw/§4.1", soort: "waarde", voorwaarde: { op: "vanToepassing", beslissing: "evaluatie.grens" }, waarde: { op: "datumPlus", datum: { op: "beslissing", beslissing: "evaluatie.grens", type: { soort: "datum" } }, aantal: -1, eenheid: "dag", type: { soort: "datum" } }, tekst: "de laatste dag van de plicht tot het evalueren van de uitvoeringsregel", regel: 225, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 233, bestand: "begrippen.regel", gebruikt: { feiten: ["evaluatie.jarenNa2016"], beslissingen: ["evaluatie.grens"], lezingen: [] }, lidwoord: "de" },
    { id: "plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand", object: "plichtTotHetEvaluerenVanDeUitvoeringsregel", sleutel: "toestand", naam: "toestand van de plicht tot het evalueren van de uitvoeringsregel", type: { soort: "keuze", keuze: "toestand van een plicht" }, uitputtend: true, regels: [{ id: "uitvoeringsregel-bw/§4.1#2#plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand", bepaling: "uitvoeringsregel-bw/§4.1", soort: "waarde", voorwaarde: { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }] }, tekst: "de plicht tot het evalueren van de uitvoeringsregel is op die dag niet ontstaan" }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet ontstaan" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de uitvoeringsregel: niet ontstaan", regel: 225, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§4.1#2#plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand#2", bepaling: "uitvoeringsregel-bw/§4.1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan nog niet voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "loopt" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de uitvoeringsregel: loopt", regel: 225, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§4.1#2#plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand#3", bepaling: "uitvoeringsregel-bw/§4.1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "niet", deel: { op: "en", delen: [{ op: "vanToepassing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, tekst: "er is niet te laat nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de uitvoeringsregel: nagekomen", regel: 225, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§4.1#2#plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand#4", bepaling: "uitvoeringsregel-bw/§4.1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", type: { soort: "datum" } }, tekst: "er is na de laatste dag nagekomen" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "te laat nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de uitvoeringsregel: te laat nagekomen", regel: 225, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§4.1#2#plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand#5", bepaling: "uitvoeringsregel-bw/§4.1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "vanToepassing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", tekst: "er is een laatste dag" }, { op: "vergelijk", cmp: ">", a: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, b: { op: "beslissing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", type: { soort: "datum" } }, tekst: "de laatste dag is dan voorbij" }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet nagekomen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de uitvoeringsregel: niet nagekomen", regel: 225, bestand: "uitvoeringsregel.regel" }, { id: "uitvoeringsregel-bw/§4.1#2#plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand#6", bepaling: "uitvoeringsregel-bw/§4.1", soort: "waarde", voorwaarde: { op: "en", delen: [{ op: "vanToepassing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "beslissing", beslissing: "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel" }, { op: "niet", deel: { op: "vergelijk", cmp: "<=", a: { op: "feit", feit: "plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", type: { soort: "datum" } }, b: { op: "feit", feit: "zaak.dagWaaropDeStandWordtOpgemaakt", type: { soort: "datum" } }, tekst: "er is op die dag nagekomen" }, tekst: "er is op die dag nog niet nagekomen" }, { op: "niet", deel: { op: "vanToepassing", beslissing: "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", tekst: "er is een laatste dag" } }] }, waarde: { op: "literal", literal: { type: { soort: "keuze", keuze: "toestand van een plicht" }, waarde: "niet vast te stellen" }, type: { soort: "keuze", keuze: "toestand van een plicht" } }, tekst: "de plicht tot het evalueren van de uitvoeringsregel: niet vast te stellen", regel: 225, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 233, bestand: "begrippen.regel", gebruikt: { feiten: ["plichtTotHetEvaluerenVanDeUitvoeringsregel.dagVanNakoming", "zaak.dagWaaropDeStandWordtOpgemaakt", "evaluatie.jarenNa2016"], beslissingen: ["gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel", "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", "evaluatie.grens"], lezingen: [] }, lidwoord: "de" },
    { id: "zorgaanbieder.isBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit", object: "zorgaanbieder", sleutel: "isBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit", naam: "de zorgaanbieder is bevoegd tot het doen van het onderzoek en het nemen van het toegangsbesluit", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "de zorgaanbieder" }, regels: [{ id: "uitvoeringsregel-bw/§2.2/al2/v3", bepaling: "uitvoeringsregel-bw/§2.2/al2/v3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "zorgaanbieder.isGesubsidieerdOfGecontracteerd" }, { op: "feit", feit: "zorgaanbieder.heeftOndermandaat" }] }, tekst: "De zorgaanbieder is bevoegd tot het doen van het onderzoek en het nemen van het toegangsbesluit", regel: 81, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 236, bestand: "begrippen.regel", gebruikt: { feiten: ["zorgaanbieder.isGesubsidieerdOfGecontracteerd", "zorgaanbieder.heeftOndermandaat"], beslissingen: [], lezingen: [] }, ontkend: "de zorgaanbieder is niet bevoegd tot het doen van het onderzoek en het nemen van het toegangsbesluit" },
    { id: "zorgaanbieder.isBevoegdTotHetIntrekkenVanDeToelatingsbeschikking", object: "zorgaanbieder", sleutel: "isBevoegdTotHetIntrekkenVanDeToelatingsbeschikking", naam: "de zorgaanbieder is bevoegd tot het intrekken van de toelatingsbeschikking", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "de zorgaanbieder" }, regels: [{ id: "uitvoeringsregel-bw/§2.5/al1/v3", bepaling: "uitvoeringsregel-bw/§2.5/al1/v3", soort: "grond", voorwaarde: { op: "en", delen: [{ op: "feit", feit: "zorgaanbieder.heeftOndermandaat" }, { op: "feit", feit: "toelatingsbeschikking.isAfgegeven" }, { op: "feit", feit: "zaak.omstandighedenVanDeClientGevenAanleidingTotIntrekken" }] }, tekst: "De zorgaanbieder is bevoegd tot het intrekken van de toelatingsbeschikking", regel: 143, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 237, bestand: "begrippen.regel", gebruikt: { feiten: ["zorgaanbieder.heeftOndermandaat", "toelatingsbeschikking.isAfgegeven", "zaak.omstandighedenVanDeClientGevenAanleidingTotIntrekken"], beslissingen: [], lezingen: [] }, ontkend: "de zorgaanbieder is niet bevoegd tot het intrekken van de toelatingsbeschikking" },
    { id: "gemeente.isBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel", object: "gemeente", sleutel: "isBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel", naam: "de gemeente is bevoegd tot het vaker evalueren van de uitvoeringsregel", type: { soort: "ja/nee" }, uitputtend: true, norm: { soort: "bevoegdheid", drager: "de gemeente" }, regels: [{ id: "uitvoeringsregel-bw/§4.1/v2", bepaling: "uitvoeringsregel-bw/§4.1/v2", soort: "grond", voorwaarde: { op: "of", delen: [{ op: "feit", feit: "zaak.wetEnRegelgevingGeeftAanleidingTotEenExtraEvaluatie" }, { op: "feit", feit: "zaak.uitvoeringspraktijkGeeftAanleidingTotEenExtraEvaluatie" }] }, tekst: "De gemeente is bevoegd tot het vaker evalueren van de uitvoeringsregel", regel: 227, bestand: "uitvoeringsregel.regel" }], buitenToepassing: [], regel: 238, bestand: "begrippen.regel", gebruikt: { feiten: ["zaak.wetEnRegelgevingGeeftAanleidingTotEenExtraEvaluatie", "zaak.uitvoeringspraktijkGeeftAanleidingTotEenExtraEvaluatie"], beslissingen: [], lezingen: [] }, ontkend: "de gemeente is niet bevoegd tot het vaker evalueren van de uitvoeringsregel" },
  ],
  verwerkingen: [
    { id: "wmo-2015/verwerking/beoordelenEnVerstrekkenVanMaatschappelijkeOndersteuning", naam: "beoordelen en verstrekken van maatschappelijke ondersteuning", doel: "Onderzoeken welke ondersteuning iemand nodig heeft, daarop beslissen, en wat verstrekt is heroverwegen of terugvorderen.", grondslag: ["artikel 6, eerste lid, onderdeel e, van de AVG", "artikel 5.1.1, eerste lid, van de Wmo 2015"], bijzonder: ["artikel 9, tweede lid, onderdeel h, van de AVG", "artikel 5.1.1, eerste lid, van de Wmo 2015"], door: ["het college"], regel: 6, bestand: "../wet-wmo-2015/begrippen.regel" },
    { id: "uitvoeringsregel-bw/verwerking/beoordelenVanDeToegangTotBeschermdWonen", naam: "beoordelen van de toegang tot beschermd wonen", doel: "Beoordelen of de cliënt op beschermd wonen is aangewezen, in natura of met een PGB-BW, en dat verstrekken.", grondslag: ["artikel 6, eerste lid, onderdeel e, van de AVG", "artikel 5.1.1 van de Wmo 2015"], bijzonder: ["artikel 9, tweede lid, onderdeel h, van de AVG", "artikel 5.1.1 van de Wmo 2015"], door: ["het college"], regel: 12, bestand: "begrippen.regel" },
  ],
};

/** het college is verplicht tot het verstrekken van een persoonsgebonden budget */
const collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget = maakEvaluator<Zaak, boolean>(model, "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget", kern_collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget, isGeldig, doorstaatControles);

/** de cliënt is cliënt-BW · Is deze persoon cliënt in de zin van de uitvoeringsregels? */
const clientIsClientBW = maakEvaluator<Zaak, boolean>(model, "client.isClientBW", kern_clientIsClientBW, isGeldig, doorstaatControles);

/** de cliënt valt onder de uitvoeringsregels · Gelden de uitvoeringsregels voor deze cliënt? */
const clientValtOnderDeUitvoeringsregels = maakEvaluator<Zaak, boolean>(model, "client.valtOnderDeUitvoeringsregels", kern_clientValtOnderDeUitvoeringsregels, isGeldig, doorstaatControles);

/** de cliënt is aangewezen op een maatwerkvoorziening BW · Is voor de cliënt een maatwerkvoorziening beschermd wonen aangewezen? */
const clientIsAangewezenOpEenMaatwerkvoorzieningBW = maakEvaluator<Zaak, boolean>(model, "client.isAangewezenOpEenMaatwerkvoorzieningBW", kern_clientIsAangewezenOpEenMaatwerkvoorzieningBW, isGeldig, doorstaatControles);

/** de cliënt heeft de kenmerken van BW in natura · Past de situatie van de cliënt bij beschermd wonen in natura? */
const clientHeeftDeKenmerkenVanBWInNatura = maakEvaluator<Zaak, boolean>(model, "client.heeftDeKenmerkenVanBWInNatura", kern_clientHeeftDeKenmerkenVanBWInNatura, isGeldig, doorstaatControles);

/** de cliënt heeft de kenmerken van een PGB-BW · Past de situatie van de cliënt bij een PGB-BW? */
const clientHeeftDeKenmerkenVanEenPGBBW = maakEvaluator<Zaak, boolean>(model, "client.heeftDeKenmerkenVanEenPGBBW", kern_clientHeeftDeKenmerkenVanEenPGBBW, isGeldig, doorstaatControles);

/** de cliënt kan gebruikmaken van een maatwerkvoorziening BW · Kan de cliënt van een maatwerkvoorziening beschermd wonen gebruikmaken? */
const clientKanGebruikmakenVanEenMaatwerkvoorzieningBW = maakEvaluator<Zaak, boolean>(model, "client.kanGebruikmakenVanEenMaatwerkvoorzieningBW", kern_clientKanGebruikmakenVanEenMaatwerkvoorzieningBW, isGeldig, doorstaatControles);

/** plaatsing van de cliënt · Waar of hoe wordt de cliënt geholpen? */
const clientPlaatsing = maakEvaluator<Zaak, Plaatsing>(model, "client.plaatsing", kern_clientPlaatsing, isGeldig, doorstaatControles);

/** de cliënt krijgt plaats bij de voorkeursaanbieder · Krijgt de cliënt binnen een redelijke termijn plaats bij de aanbieder van zijn keuze? */
const clientKrijgtPlaatsBijDeVoorkeursaanbieder = maakEvaluator<Zaak, boolean>(model, "client.krijgtPlaatsBijDeVoorkeursaanbieder", kern_clientKrijgtPlaatsBijDeVoorkeursaanbieder, isGeldig, doorstaatControles);

/** de cliënt kan overbruggingszorg krijgen · Kan de cliënt in afwachting van een plek overbruggingszorg krijgen? */
const clientKanOverbruggingszorgKrijgen = maakEvaluator<Zaak, boolean>(model, "client.kanOverbruggingszorgKrijgen", kern_clientKanOverbruggingszorgKrijgen, isGeldig, doorstaatControles);

/** de cliënt komt in aanmerking voor een PGB-BW · Komt de cliënt in aanmerking voor een PGB-BW? */
const clientKomtInAanmerkingVoorEenPGBBW = maakEvaluator<Zaak, boolean>(model, "client.komtInAanmerkingVoorEenPGBBW", kern_clientKomtInAanmerkingVoorEenPGBBW, isGeldig, doorstaatControles);

/** de cliënt combineert de leveringsvormen op een toegestane manier · Mag de cliënt zijn ondersteuning zo verdelen over natura en PGB-BW? */
const clientCombineertDeLeveringsvormenOpEenToegestaneManier = maakEvaluator<Zaak, boolean>(model, "client.combineertDeLeveringsvormenOpEenToegestaneManier", kern_clientCombineertDeLeveringsvormenOpEenToegestaneManier, isGeldig, doorstaatControles);

/** een ondersteuningsvorm is toegestaan · Mag deze vorm van ondersteuning zo worden geleverd? */
const ondersteuningsvormIsToegestaan = maakElementevaluator<Zaak, boolean>(model, "ondersteuningsvorm.isToegestaan", kern_ondersteuningsvormIsToegestaan, isGeldig, doorstaatControles);

/** de zorgaanbieder past bij de begripsbepaling · Is dit een zorgaanbieder in de zin van paragraaf 1.2? */
const zorgaanbiederPastBijDeBegripsbepaling = maakEvaluator<Zaak, boolean>(model, "zorgaanbieder.pastBijDeBegripsbepaling", kern_zorgaanbiederPastBijDeBegripsbepaling, isGeldig, doorstaatControles);

/** de aanvraag is ingediend zoals het hoort · Is de aanvraag ingediend zoals paragraaf 2.1 zegt? */
const aanvraagIsIngediendZoalsHetHoort = maakEvaluator<Zaak, boolean>(model, "aanvraag.isIngediendZoalsHetHoort", kern_aanvraagIsIngediendZoalsHetHoort, isGeldig, doorstaatControles);

/** de verhuiswens heeft steun in een omstandigheid · Is er een omstandigheid die bij de verhuiswens een rol kan spelen? */
const verhuiswensHeeftSteunInEenOmstandigheid = maakEvaluator<Zaak, boolean>(model, "verhuiswens.heeftSteunInEenOmstandigheid", kern_verhuiswensHeeftSteunInEenOmstandigheid, isGeldig, doorstaatControles);

/** de verhuiswens wordt gevolgd · Wordt de verhuiswens gevolgd? */
const verhuiswensWordtGevolgd = maakEvaluator<Zaak, boolean>(model, "verhuiswens.wordtGevolgd", kern_verhuiswensWordtGevolgd, isGeldig, doorstaatControles);

/** grondslag van de nieuwe beschikking · Waarop wordt de nieuwe beschikking na een verhuizing gebaseerd? */
const nieuweBeschikkingGrondslag = maakEvaluator<Zaak, GrondslagVanBeschikking>(model, "nieuweBeschikking.grondslag", kern_nieuweBeschikkingGrondslag, isGeldig, doorstaatControles);

/** de nieuwe beschikking vereist een nieuw onderzoek · Is er na een verhuizing een nieuw onderzoek nodig? Bij overgangsrecht is alleen een nieuw, uitgebreid intake-onderzoek uitgesloten. */
const nieuweBeschikkingVereistEenNieuwOnderzoek = maakEvaluator<Zaak, boolean>(model, "nieuweBeschikking.vereistEenNieuwOnderzoek", kern_nieuweBeschikkingVereistEenNieuwOnderzoek, isGeldig, doorstaatControles);

/** het vervolg van BW wordt opnieuw bekeken · Wordt bekeken op welke wijze het beschermd wonen wordt voortgezet? */
const vervolgVanBWWordtOpnieuwBekeken = maakEvaluator<Zaak, boolean>(model, "vervolgVanBW.wordtOpnieuwBekeken", kern_vervolgVanBWWordtOpnieuwBekeken, isGeldig, doorstaatControles);

/** de toelatingsbeschikking komt na het onderzoek · Is de zorg pas toegewezen nadat het onderzoek naar aanleiding van de melding was gedaan? */
const toelatingsbeschikkingKomtNaHetOnderzoek = maakEvaluator<Zaak, boolean>(model, "toelatingsbeschikking.komtNaHetOnderzoek", kern_toelatingsbeschikkingKomtNaHetOnderzoek, isGeldig, doorstaatControles);

/** de toelatingsbeschikking kan ongewijzigd worden voortgezet · Kan de toelatingsbeschikking ongewijzigd worden voortgezet? */
const toelatingsbeschikkingKanOngewijzigdWordenVoortgezet = maakEvaluator<Zaak, boolean>(model, "toelatingsbeschikking.kanOngewijzigdWordenVoortgezet", kern_toelatingsbeschikkingKanOngewijzigdWordenVoortgezet, isGeldig, doorstaatControles);

/** financier van de overbruggingszorg · Wie betaalt de overbruggingszorg? */
const overbruggingszorgFinancier = maakEvaluator<Zaak, Financier>(model, "overbruggingszorg.financier", kern_overbruggingszorgFinancier, isGeldig, doorstaatControles);

/** maximumtarief van het PGB-BW · Wat is het hoogste tarief per etmaal? */
const pgbBWMaximumtarief = maakEvaluator<Zaak, string>(model, "pgbBW.maximumtarief", kern_pgbBWMaximumtarief, isGeldig, doorstaatControles);

/** maximum van het PGB-BW · Wat is het PGB-BW ten hoogste, vóór aftrek? */
const pgbBWMaximum = maakEvaluator<Zaak, string>(model, "pgbBW.maximum", kern_pgbBWMaximum, isGeldig, doorstaatControles);

/** hoogte vóór aftrek van het PGB-BW · Hoe hoog is het PGB-BW, voordat andere zorg eraf gaat? */
const pgbBWHoogteVoorAftrek = maakEvaluator<Zaak, string>(model, "pgbBW.hoogteVoorAftrek", kern_pgbBWHoogteVoorAftrek, isGeldig, doorstaatControles);

/** hoogte na aftrek van het PGB-BW · Wat blijft over als de andere zorg eraf gaat, ook als dat onder nul is? */
const pgbBWHoogteNaAftrek = maakEvaluator<Zaak, string>(model, "pgbBW.hoogteNaAftrek", kern_pgbBWHoogteNaAftrek, isGeldig, doorstaatControles);

/** hoogte van het PGB-BW · Hoe hoog is het PGB-BW? */
const pgbBWHoogte = maakEvaluator<Zaak, string>(model, "pgbBW.hoogte", kern_pgbBWHoogte, isGeldig, doorstaatControles);

/** het PGB-BW kan worden besteed bij de gekozen aanbieder · Kan de cliënt het PGB-BW bij deze aanbieder besteden? */
const pgbBWKanWordenBesteedBijDeGekozenAanbieder = maakEvaluator<Zaak, boolean>(model, "pgbBW.kanWordenBesteedBijDeGekozenAanbieder", kern_pgbBWKanWordenBesteedBijDeGekozenAanbieder, isGeldig, doorstaatControles);

/** grens van de evaluatie · Vóór welke dag moet de evaluatie zijn gedaan? */
const evaluatieGrens = maakEvaluator<Zaak, string>(model, "evaluatie.grens", kern_evaluatieGrens, isGeldig, doorstaatControles);

/** de gemeente is verplicht tot het verzorgen van de intake en de registratie */
const gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie = maakEvaluator<Zaak, boolean>(model, "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie", kern_gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie, isGeldig, doorstaatControles);

/** begin van de plicht tot het verzorgen van de intake en de registratie */
const plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.begin", kern_plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het verzorgen van de intake en de registratie */
const plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.laatsteDag", kern_plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het verzorgen van de intake en de registratie */
const plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.toestand", kern_plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieToestand, isGeldig, doorstaatControles);

/** de gemeente is verplicht tot het doorgeleiden van de aanvraag */
const gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag = maakEvaluator<Zaak, boolean>(model, "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag", kern_gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag, isGeldig, doorstaatControles);

/** begin van de plicht tot het doorgeleiden van de aanvraag */
const plichtTotHetDoorgeleidenVanDeAanvraagBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetDoorgeleidenVanDeAanvraag.begin", kern_plichtTotHetDoorgeleidenVanDeAanvraagBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het doorgeleiden van de aanvraag */
const plichtTotHetDoorgeleidenVanDeAanvraagLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetDoorgeleidenVanDeAanvraag.laatsteDag", kern_plichtTotHetDoorgeleidenVanDeAanvraagLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het doorgeleiden van de aanvraag */
const plichtTotHetDoorgeleidenVanDeAanvraagToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetDoorgeleidenVanDeAanvraag.toestand", kern_plichtTotHetDoorgeleidenVanDeAanvraagToestand, isGeldig, doorstaatControles);

/** het CZW-bureau is verplicht tot het beschikbaar stellen van de lijst van zorgaanbieders */
const czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders = maakEvaluator<Zaak, boolean>(model, "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders", kern_czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders, isGeldig, doorstaatControles);

/** begin van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders */
const plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.begin", kern_plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders */
const plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.laatsteDag", kern_plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het beschikbaar stellen van de lijst van zorgaanbieders */
const plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.toestand", kern_plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersToestand, isGeldig, doorstaatControles);

/** begin van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking */
const plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.begin", kern_plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking */
const plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.laatsteDag", kern_plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het doen van nader onderzoek en het afgeven van een beschikking */
const plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.toestand", kern_plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingToestand, isGeldig, doorstaatControles);

/** het toegangsorgaan van de ontvangende centrumgemeente is verplicht tot het doen van nader onderzoek en het afgeven van een beschikking */
const toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking = maakEvaluator<Zaak, boolean>(model, "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking", kern_toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking, isGeldig, doorstaatControles);

/** begin van de plicht tot het afgeven van een toelatingsbeschikking */
const plichtTotHetAfgevenVanEenToelatingsbeschikkingBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetAfgevenVanEenToelatingsbeschikking.begin", kern_plichtTotHetAfgevenVanEenToelatingsbeschikkingBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het afgeven van een toelatingsbeschikking */
const plichtTotHetAfgevenVanEenToelatingsbeschikkingLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetAfgevenVanEenToelatingsbeschikking.laatsteDag", kern_plichtTotHetAfgevenVanEenToelatingsbeschikkingLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het afgeven van een toelatingsbeschikking */
const plichtTotHetAfgevenVanEenToelatingsbeschikkingToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetAfgevenVanEenToelatingsbeschikking.toestand", kern_plichtTotHetAfgevenVanEenToelatingsbeschikkingToestand, isGeldig, doorstaatControles);

/** de zorgaanbieder is verplicht tot het afgeven van een toelatingsbeschikking */
const zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking = maakEvaluator<Zaak, boolean>(model, "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking", kern_zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking, isGeldig, doorstaatControles);

/** de gemeente is verplicht tot het beoordelen van de voortzetting */
const gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting = maakEvaluator<Zaak, boolean>(model, "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting", kern_gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting, isGeldig, doorstaatControles);

/** begin van de plicht tot het beoordelen van de voortzetting */
const plichtTotHetBeoordelenVanDeVoortzettingBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetBeoordelenVanDeVoortzetting.begin", kern_plichtTotHetBeoordelenVanDeVoortzettingBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het beoordelen van de voortzetting */
const plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag", kern_plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het beoordelen van de voortzetting */
const plichtTotHetBeoordelenVanDeVoortzettingToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetBeoordelenVanDeVoortzetting.toestand", kern_plichtTotHetBeoordelenVanDeVoortzettingToestand, isGeldig, doorstaatControles);

/** begin van de plicht tot het beschikbaar stellen van de beoordelingsgegevens */
const plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.begin", kern_plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het beschikbaar stellen van de beoordelingsgegevens */
const plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.laatsteDag", kern_plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het beschikbaar stellen van de beoordelingsgegevens */
const plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.toestand", kern_plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensToestand, isGeldig, doorstaatControles);

/** de zorgaanbieder is verplicht tot het beschikbaar stellen van de beoordelingsgegevens */
const zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens = maakEvaluator<Zaak, boolean>(model, "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens", kern_zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens, isGeldig, doorstaatControles);

/** begin van de plicht tot het bieden van overbruggingszorg */
const plichtTotHetBiedenVanOverbruggingszorgBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetBiedenVanOverbruggingszorg.begin", kern_plichtTotHetBiedenVanOverbruggingszorgBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het bieden van overbruggingszorg */
const plichtTotHetBiedenVanOverbruggingszorgLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetBiedenVanOverbruggingszorg.laatsteDag", kern_plichtTotHetBiedenVanOverbruggingszorgLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het bieden van overbruggingszorg */
const plichtTotHetBiedenVanOverbruggingszorgToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetBiedenVanOverbruggingszorg.toestand", kern_plichtTotHetBiedenVanOverbruggingszorgToestand, isGeldig, doorstaatControles);

/** de zorgaanbieder is verplicht tot het bieden van overbruggingszorg */
const zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg = maakEvaluator<Zaak, boolean>(model, "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg", kern_zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg, isGeldig, doorstaatControles);

/** de cliënt is verplicht tot het motiveren van de keuze tegen zorg in natura */
const clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura = maakEvaluator<Zaak, boolean>(model, "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura", kern_clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura, isGeldig, doorstaatControles);

/** begin van de plicht tot het motiveren van de keuze tegen zorg in natura */
const plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.begin", kern_plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het motiveren van de keuze tegen zorg in natura */
const plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.laatsteDag", kern_plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het motiveren van de keuze tegen zorg in natura */
const plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.toestand", kern_plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaToestand, isGeldig, doorstaatControles);

/** het college is verplicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen */
const collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen = maakEvaluator<Zaak, boolean>(model, "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen", kern_collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen, isGeldig, doorstaatControles);

/** begin van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen */
const plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.begin", kern_plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen */
const plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.laatsteDag", kern_plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het verstrekken van de gegevens over het PGB-BW en de eigen bijdragen */
const plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.toestand", kern_plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenToestand, isGeldig, doorstaatControles);

/** de gemeente is verplicht tot het evalueren van de uitvoeringsregel */
const gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel = maakEvaluator<Zaak, boolean>(model, "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel", kern_gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel, isGeldig, doorstaatControles);

/** begin van de plicht tot het evalueren van de uitvoeringsregel */
const plichtTotHetEvaluerenVanDeUitvoeringsregelBegin = maakEvaluator<Zaak, string>(model, "plichtTotHetEvaluerenVanDeUitvoeringsregel.begin", kern_plichtTotHetEvaluerenVanDeUitvoeringsregelBegin, isGeldig, doorstaatControles);

/** laatste dag van de plicht tot het evalueren van de uitvoeringsregel */
const plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag = maakEvaluator<Zaak, string>(model, "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag", kern_plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag, isGeldig, doorstaatControles);

/** toestand van de plicht tot het evalueren van de uitvoeringsregel */
const plichtTotHetEvaluerenVanDeUitvoeringsregelToestand = maakEvaluator<Zaak, ToestandVanEenPlicht>(model, "plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand", kern_plichtTotHetEvaluerenVanDeUitvoeringsregelToestand, isGeldig, doorstaatControles);

/** de zorgaanbieder is bevoegd tot het doen van het onderzoek en het nemen van het toegangsbesluit */
const zorgaanbiederIsBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit = maakEvaluator<Zaak, boolean>(model, "zorgaanbieder.isBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit", kern_zorgaanbiederIsBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit, isGeldig, doorstaatControles);

/** de zorgaanbieder is bevoegd tot het intrekken van de toelatingsbeschikking */
const zorgaanbiederIsBevoegdTotHetIntrekkenVanDeToelatingsbeschikking = maakEvaluator<Zaak, boolean>(model, "zorgaanbieder.isBevoegdTotHetIntrekkenVanDeToelatingsbeschikking", kern_zorgaanbiederIsBevoegdTotHetIntrekkenVanDeToelatingsbeschikking, isGeldig, doorstaatControles);

/** de gemeente is bevoegd tot het vaker evalueren van de uitvoeringsregel */
const gemeenteIsBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel = maakEvaluator<Zaak, boolean>(model, "gemeente.isBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel", kern_gemeenteIsBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel, isGeldig, doorstaatControles);


/** Alle beslissingen op hun id. */
export const evaluators = {
  "college.isVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget": collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget,
  "client.isClientBW": clientIsClientBW,
  "client.valtOnderDeUitvoeringsregels": clientValtOnderDeUitvoeringsregels,
  "client.isAangewezenOpEenMaatwerkvoorzieningBW": clientIsAangewezenOpEenMaatwerkvoorzieningBW,
  "client.heeftDeKenmerkenVanBWInNatura": clientHeeftDeKenmerkenVanBWInNatura,
  "client.heeftDeKenmerkenVanEenPGBBW": clientHeeftDeKenmerkenVanEenPGBBW,
  "client.kanGebruikmakenVanEenMaatwerkvoorzieningBW": clientKanGebruikmakenVanEenMaatwerkvoorzieningBW,
  "client.plaatsing": clientPlaatsing,
  "client.krijgtPlaatsBijDeVoorkeursaanbieder": clientKrijgtPlaatsBijDeVoorkeursaanbieder,
  "client.kanOverbruggingszorgKrijgen": clientKanOverbruggingszorgKrijgen,
  "client.komtInAanmerkingVoorEenPGBBW": clientKomtInAanmerkingVoorEenPGBBW,
  "client.combineertDeLeveringsvormenOpEenToegestaneManier": clientCombineertDeLeveringsvormenOpEenToegestaneManier,
  "zorgaanbieder.pastBijDeBegripsbepaling": zorgaanbiederPastBijDeBegripsbepaling,
  "aanvraag.isIngediendZoalsHetHoort": aanvraagIsIngediendZoalsHetHoort,
  "verhuiswens.heeftSteunInEenOmstandigheid": verhuiswensHeeftSteunInEenOmstandigheid,
  "verhuiswens.wordtGevolgd": verhuiswensWordtGevolgd,
  "nieuweBeschikking.grondslag": nieuweBeschikkingGrondslag,
  "nieuweBeschikking.vereistEenNieuwOnderzoek": nieuweBeschikkingVereistEenNieuwOnderzoek,
  "vervolgVanBW.wordtOpnieuwBekeken": vervolgVanBWWordtOpnieuwBekeken,
  "toelatingsbeschikking.komtNaHetOnderzoek": toelatingsbeschikkingKomtNaHetOnderzoek,
  "toelatingsbeschikking.kanOngewijzigdWordenVoortgezet": toelatingsbeschikkingKanOngewijzigdWordenVoortgezet,
  "overbruggingszorg.financier": overbruggingszorgFinancier,
  "pgbBW.maximumtarief": pgbBWMaximumtarief,
  "pgbBW.maximum": pgbBWMaximum,
  "pgbBW.hoogteVoorAftrek": pgbBWHoogteVoorAftrek,
  "pgbBW.hoogteNaAftrek": pgbBWHoogteNaAftrek,
  "pgbBW.hoogte": pgbBWHoogte,
  "pgbBW.kanWordenBesteedBijDeGekozenAanbieder": pgbBWKanWordenBesteedBijDeGekozenAanbieder,
  "evaluatie.grens": evaluatieGrens,
  "gemeente.isVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie": gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie,
  "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.begin": plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieBegin,
  "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.laatsteDag": plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieLaatsteDag,
  "plichtTotHetVerzorgenVanDeIntakeEnDeRegistratie.toestand": plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieToestand,
  "gemeente.isVerplichtTotHetDoorgeleidenVanDeAanvraag": gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag,
  "plichtTotHetDoorgeleidenVanDeAanvraag.begin": plichtTotHetDoorgeleidenVanDeAanvraagBegin,
  "plichtTotHetDoorgeleidenVanDeAanvraag.laatsteDag": plichtTotHetDoorgeleidenVanDeAanvraagLaatsteDag,
  "plichtTotHetDoorgeleidenVanDeAanvraag.toestand": plichtTotHetDoorgeleidenVanDeAanvraagToestand,
  "czwBureau.isVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders": czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders,
  "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.begin": plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersBegin,
  "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.laatsteDag": plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersLaatsteDag,
  "plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders.toestand": plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersToestand,
  "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.begin": plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingBegin,
  "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.laatsteDag": plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingLaatsteDag,
  "plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking.toestand": plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingToestand,
  "toegangsorgaanVanDeOntvangendeCentrumgemeente.isVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking": toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking,
  "plichtTotHetAfgevenVanEenToelatingsbeschikking.begin": plichtTotHetAfgevenVanEenToelatingsbeschikkingBegin,
  "plichtTotHetAfgevenVanEenToelatingsbeschikking.laatsteDag": plichtTotHetAfgevenVanEenToelatingsbeschikkingLaatsteDag,
  "plichtTotHetAfgevenVanEenToelatingsbeschikking.toestand": plichtTotHetAfgevenVanEenToelatingsbeschikkingToestand,
  "zorgaanbieder.isVerplichtTotHetAfgevenVanEenToelatingsbeschikking": zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking,
  "gemeente.isVerplichtTotHetBeoordelenVanDeVoortzetting": gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting,
  "plichtTotHetBeoordelenVanDeVoortzetting.begin": plichtTotHetBeoordelenVanDeVoortzettingBegin,
  "plichtTotHetBeoordelenVanDeVoortzetting.laatsteDag": plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag,
  "plichtTotHetBeoordelenVanDeVoortzetting.toestand": plichtTotHetBeoordelenVanDeVoortzettingToestand,
  "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.begin": plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensBegin,
  "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.laatsteDag": plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensLaatsteDag,
  "plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens.toestand": plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensToestand,
  "zorgaanbieder.isVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens": zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens,
  "plichtTotHetBiedenVanOverbruggingszorg.begin": plichtTotHetBiedenVanOverbruggingszorgBegin,
  "plichtTotHetBiedenVanOverbruggingszorg.laatsteDag": plichtTotHetBiedenVanOverbruggingszorgLaatsteDag,
  "plichtTotHetBiedenVanOverbruggingszorg.toestand": plichtTotHetBiedenVanOverbruggingszorgToestand,
  "zorgaanbieder.isVerplichtTotHetBiedenVanOverbruggingszorg": zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg,
  "client.isVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura": clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura,
  "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.begin": plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaBegin,
  "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.laatsteDag": plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaLaatsteDag,
  "plichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura.toestand": plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaToestand,
  "college.isVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen": collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen,
  "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.begin": plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenBegin,
  "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.laatsteDag": plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenLaatsteDag,
  "plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen.toestand": plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenToestand,
  "gemeente.isVerplichtTotHetEvaluerenVanDeUitvoeringsregel": gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel,
  "plichtTotHetEvaluerenVanDeUitvoeringsregel.begin": plichtTotHetEvaluerenVanDeUitvoeringsregelBegin,
  "plichtTotHetEvaluerenVanDeUitvoeringsregel.laatsteDag": plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag,
  "plichtTotHetEvaluerenVanDeUitvoeringsregel.toestand": plichtTotHetEvaluerenVanDeUitvoeringsregelToestand,
  "zorgaanbieder.isBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit": zorgaanbiederIsBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit,
  "zorgaanbieder.isBevoegdTotHetIntrekkenVanDeToelatingsbeschikking": zorgaanbiederIsBevoegdTotHetIntrekkenVanDeToelatingsbeschikking,
  "gemeente.isBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel": gemeenteIsBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel,
};

/** De beslissingen per element van een lijst, op hun id. */
export const perElement = {
  "ondersteuningsvorm.isToegestaan": ondersteuningsvormIsToegestaan,
};

/** Alle beslissingen van de regeling in één zaak. */
export const regeling = maakRegeling(model, Object.values({ ...evaluators, ...perElement }));

export {
  model,
  collegeIsVerplichtTotHetVerstrekkenVanEenPersoonsgebondenBudget,
  clientIsClientBW,
  clientValtOnderDeUitvoeringsregels,
  clientIsAangewezenOpEenMaatwerkvoorzieningBW,
  clientHeeftDeKenmerkenVanBWInNatura,
  clientHeeftDeKenmerkenVanEenPGBBW,
  clientKanGebruikmakenVanEenMaatwerkvoorzieningBW,
  clientPlaatsing,
  clientKrijgtPlaatsBijDeVoorkeursaanbieder,
  clientKanOverbruggingszorgKrijgen,
  clientKomtInAanmerkingVoorEenPGBBW,
  clientCombineertDeLeveringsvormenOpEenToegestaneManier,
  ondersteuningsvormIsToegestaan,
  zorgaanbiederPastBijDeBegripsbepaling,
  aanvraagIsIngediendZoalsHetHoort,
  verhuiswensHeeftSteunInEenOmstandigheid,
  verhuiswensWordtGevolgd,
  nieuweBeschikkingGrondslag,
  nieuweBeschikkingVereistEenNieuwOnderzoek,
  vervolgVanBWWordtOpnieuwBekeken,
  toelatingsbeschikkingKomtNaHetOnderzoek,
  toelatingsbeschikkingKanOngewijzigdWordenVoortgezet,
  overbruggingszorgFinancier,
  pgbBWMaximumtarief,
  pgbBWMaximum,
  pgbBWHoogteVoorAftrek,
  pgbBWHoogteNaAftrek,
  pgbBWHoogte,
  pgbBWKanWordenBesteedBijDeGekozenAanbieder,
  evaluatieGrens,
  gemeenteIsVerplichtTotHetVerzorgenVanDeIntakeEnDeRegistratie,
  plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieBegin,
  plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieLaatsteDag,
  plichtTotHetVerzorgenVanDeIntakeEnDeRegistratieToestand,
  gemeenteIsVerplichtTotHetDoorgeleidenVanDeAanvraag,
  plichtTotHetDoorgeleidenVanDeAanvraagBegin,
  plichtTotHetDoorgeleidenVanDeAanvraagLaatsteDag,
  plichtTotHetDoorgeleidenVanDeAanvraagToestand,
  czwBureauIsVerplichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbieders,
  plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersBegin,
  plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersLaatsteDag,
  plichtTotHetBeschikbaarStellenVanDeLijstVanZorgaanbiedersToestand,
  plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingBegin,
  plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingLaatsteDag,
  plichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikkingToestand,
  toegangsorgaanVanDeOntvangendeCentrumgemeenteIsVerplichtTotHetDoenVanNaderOnderzoekEnHetAfgevenVanEenBeschikking,
  plichtTotHetAfgevenVanEenToelatingsbeschikkingBegin,
  plichtTotHetAfgevenVanEenToelatingsbeschikkingLaatsteDag,
  plichtTotHetAfgevenVanEenToelatingsbeschikkingToestand,
  zorgaanbiederIsVerplichtTotHetAfgevenVanEenToelatingsbeschikking,
  gemeenteIsVerplichtTotHetBeoordelenVanDeVoortzetting,
  plichtTotHetBeoordelenVanDeVoortzettingBegin,
  plichtTotHetBeoordelenVanDeVoortzettingLaatsteDag,
  plichtTotHetBeoordelenVanDeVoortzettingToestand,
  plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensBegin,
  plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensLaatsteDag,
  plichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevensToestand,
  zorgaanbiederIsVerplichtTotHetBeschikbaarStellenVanDeBeoordelingsgegevens,
  plichtTotHetBiedenVanOverbruggingszorgBegin,
  plichtTotHetBiedenVanOverbruggingszorgLaatsteDag,
  plichtTotHetBiedenVanOverbruggingszorgToestand,
  zorgaanbiederIsVerplichtTotHetBiedenVanOverbruggingszorg,
  clientIsVerplichtTotHetMotiverenVanDeKeuzeTegenZorgInNatura,
  plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaBegin,
  plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaLaatsteDag,
  plichtTotHetMotiverenVanDeKeuzeTegenZorgInNaturaToestand,
  collegeIsVerplichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragen,
  plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenBegin,
  plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenLaatsteDag,
  plichtTotHetVerstrekkenVanDeGegevensOverHetPGBBWEnDeEigenBijdragenToestand,
  gemeenteIsVerplichtTotHetEvaluerenVanDeUitvoeringsregel,
  plichtTotHetEvaluerenVanDeUitvoeringsregelBegin,
  plichtTotHetEvaluerenVanDeUitvoeringsregelLaatsteDag,
  plichtTotHetEvaluerenVanDeUitvoeringsregelToestand,
  zorgaanbiederIsBevoegdTotHetDoenVanHetOnderzoekEnHetNemenVanHetToegangsbesluit,
  zorgaanbiederIsBevoegdTotHetIntrekkenVanDeToelatingsbeschikking,
  gemeenteIsBevoegdTotHetVakerEvaluerenVanDeUitvoeringsregel,
};
