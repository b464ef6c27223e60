/** Alles wat gegenereerde evaluatoren en hun gebruikers van de runtime nodig hebben. */
export type * from './model.ts';
export { type Gegevensherkomst, type Gegevenssoort, isGevoelig, type Verwerking } from './model-avg.ts';
export type * from './toetsuitslag.ts';
export type * from './uitkomst.ts';
export type * from './verdeeluitslag.ts';

// Waarheid, vergelijken en rekenen.
export { en, niet, of, telling } from './waarheid.ts';
export { type Anders, type Misschien, vergelijkAantal, vergelijkLabel } from './vergelijk.ts';
export {
  aantal,
  afgerond,
  bedrag,
  gedeeld,
  type Getal,
  getal,
  getalTekst,
  hoogste,
  laagste,
  maal,
  min,
  plus,
  procent,
  vergelijkGetal,
} from './getal.ts';
export { decimaleTekst, hoogsteDecimaal, laagsteDecimaal, vergelijkDecimaal } from './decimaal.ts';
export {
  dagenVan,
  datumPlus,
  datumVerder,
  hoogsteDatum,
  isVolledig,
  laagsteDatum,
  vergelijkDatum,
  verstreken,
} from './datum.ts';
export type { Kalendereenheid } from './kalender.ts';
export { gelijkgesteldeDagen } from './termijn.ts';
export { geindexeerd } from './indexering.ts';
export { dagenTotEnMet, opgeschort } from './opschorting.ts';
export { taalkeuze } from './taalkeuze.ts';

// Lezen en controleren van een zaak.
export {
  bevat,
  gebreken,
  isEen,
  leesFeit,
  type Oordeel,
  type OpDag,
  opDatum,
  type Verzameling,
  waardeVanOordeel,
  zelfdeOrgaan,
} from './lees.ts';
export { alsLijst, type Elementenlijst, eenmaal } from './lijst.ts';
export { isAantal, isBedrag, isDag, isDatum, isDecimaal, isGetal, patronen } from './vorm.ts';
export { valideerZaak } from './valideer.ts';
export { verwachting } from './verwachting.ts';
export { type Zaakprobleemcode, zaakproblemen, type Zaakprobleemuitleg } from './problemen.ts';

export { type Feitherkomst, herkomstVan, padVan, type Zaakherkomst } from './herkomst.ts';
export { type Weggelaten, type Zaakopdag, zaakOpDag } from './bekend-op.ts';

// Tonen in gewoon Nederlands.
export { opsomming, toonBedrag, toonDatum, toonDuur, toonGetal, toonWaarde } from './toon.ts';

// Beslissen, uitleggen en vertellen.
export { type Evaluator, maakEvaluator, maakRegeling } from './evaluator.ts';
export {
  type Elementevaluator,
  type Elementplek,
  type Elementuitkomst,
  type Elementuitkomsten,
  maakElementevaluator,
} from './elementevaluator.ts';
export { verdeel } from './verdeling.ts';
export { legUit } from './uitleg.ts';
export { proza } from './proza.ts';

// Waarom niet, en wat als.
export type * from './waarom-niet-model.ts';
export { metGroep, waaromNiet } from './waarom-niet.ts';
export { prozaWaaromNiet } from './proza-waarom-niet.ts';
export {
  type Gewijzigd,
  type Vergelijking as Uitkomstvergelijking,
  vergelijkUitkomsten,
  wijzig as wijzigZaak,
  type Wijziging,
} from './wat-als.ts';

// Een gesprek: van vraag naar vraag tot de uitkomst.
export type * from './gesprek-model.ts';
export {
  antwoorden,
  beantwoord,
  begin,
  type Begonnen,
  geefWeer,
  opPad,
  slaOver,
  stand,
  stelOpnieuw,
  terug,
  uitkomsten,
  vraagBij,
  wijzig,
  zaakVan,
} from './gesprek.ts';
export { bewaar, type Bewaardgesprek, hervat, type Hervat } from './gesprek-bewaar.ts';
export { gevolgen, overbodig } from './gesprek-gevolg.ts';

// Alleen voor gegenereerde evaluatoren.
export { dagenOver, dagenTussen } from './kern-dagen.ts';
export { vergelijkDagen } from './tijdvak.ts';
export { aantalOver, kwantorOver, somOver, uitersteOver } from './kern-lijst.ts';
export { alsAantal, alsTekst, eensgezind, heleDatum, inWerking, jaOfNee, kies } from './kern.ts';
export {
  eenVan,
  eenVanOfAnders,
  isJaNee,
  isTekst,
  lijstVan,
  oordeelVan,
  ofGeen,
  perDag,
  snelleControle,
  verzamelingVan,
} from './snelcontrole.ts';
