/** Bladen met één fout in een tijdvak of in een zin over de dagen van een lijst. */
import type { Foutblad } from './bladen.ts';

const GROND = `regeling "Proefverordening"
  kenmerk: proef

gegevens over de inwoner
  peildag: datum
  afwezigheden: lijst van afwezigheid

gegevens over een afwezigheid
  is gemeld: ja/nee
  eerste dag: datum
  laatste dag: datum, facultatief
  tijdvak: van de eerste dag tot en met de laatste dag

uitkomsten over de inwoner
  is lang weg: ja/nee

artikel 1
  De inwoner is lang weg indien het aantal dagen van de afwezigheden van de inwoner waarvoor geldt dat die afwezigheid is gemeld tot en met de peildag van de inwoner, meer dan 42 dagen is.

voorbeeld "Niet weg"
  gegeven
    De inwoner heeft geen afwezigheden.
  verwacht
    De inwoner is niet lang weg.
`;

function blad(van: string, naar: string): string {
  if (!GROND.includes(van)) throw new Error(`niet in het grondblad: ${van}`);
  return GROND.replace(van, () => naar);
}

const TIJDVAK = '  tijdvak: van de eerste dag tot en met de laatste dag\n';
const ZONDER = blad(TIJDVAK, '').replace(
  /indien het aantal dagen[^\n]*/,
  `indien aan alle volgende voorwaarden is voldaan:
    a. voor alle afwezigheden van de inwoner geldt dat die afwezigheid is gemeld;
    b. de vroegste eerste dag van de afwezigheden van de inwoner ligt vóór de peildag van de inwoner;
    c. de laatste laatste dag van de afwezigheden van de inwoner ligt vóór de peildag van de inwoner.`,
);

/** Het blad waarin niets over dagen gezegd wordt, met dit tijdvak. */
function metTijdvak(tijdvak: string): string {
  const plaats = '  laatste dag: datum, facultatief\n';
  return ZONDER.replace(plaats, () => `${plaats}  tijdvak: ${tijdvak}\n`);
}

export const tijdvakken: readonly Foutblad[] = [
  {
    code: 'N001',
    tekst: blad('indien het aantal dagen van', 'indien het aantal aaneengesloten dagen van'),
    woorden: 'aantal aaneengesloten dagen',
    bericht: "'aantal aaneengesloten dagen' is hier niet te begrijpen als voorwaarde.",
    hint: 'Schrijf: het hoogste aantal aaneengesloten dagen van ….',
    herstel: "Vervang door 'hoogste aantal aaneengesloten dagen'",
  },
  {
    code: 'N071',
    tekst: blad(TIJDVAK, ''),
    woorden:
      'aantal dagen van de afwezigheden van de inwoner waarvoor geldt dat die afwezigheid is gemeld tot en met de peildag van de inwoner',
    bericht:
      'Van de afwezigheden zijn geen dagen te tellen: bij een afwezigheid staat niet van wanneer tot wanneer.',
    hint: "Schrijf onder 'gegevens over een afwezigheid': tijdvak: van eerste dag tot en met laatste dag",
  },
  {
    code: 'N072',
    tekst: metTijdvak('van de eerste dag'),
    woorden: 'van de eerste dag',
    bericht: "'van de eerste dag' is geen tijdvak.",
    hint: 'Schrijf: van eerste dag tot en met laatste dag',
  },
  {
    code: 'N073',
    tekst: ZONDER.replace(
      '  peildag: datum\n',
      '  peildag: datum\n  tijdvak: van de peildag tot en met de peildag\n',
    ),
    woorden: 'van de peildag tot en met de peildag',
    bericht: "'de inwoner' is geen element van een lijst.",
    hint: "Declareer eerst een lijst: 'lijst van inwoner'.",
  },
  {
    code: 'N073',
    tekst: GROND.replace(TIJDVAK, `${TIJDVAK}${TIJDVAK}`),
    woorden: 'van de eerste dag tot en met de laatste dag',
    bericht: 'Van een afwezigheid staat er al een tijdvak.',
    hint: 'Laat er één staan.',
  },
  {
    code: 'N074',
    tekst: metTijdvak('van de eertse dag tot en met de laatste dag'),
    woorden: 'eertse dag',
    bericht: "'eertse dag' is geen datum van het element.",
    hint: "Bedoelde u 'eerste dag'?",
    herstel: "Vervang door 'eerste dag'",
  },
  {
    code: 'T027',
    tekst: metTijdvak('van de is gemeld tot en met de laatste dag'),
    woorden: 'is gemeld',
    bericht: "'is gemeld' is ja of nee, en geen datum.",
    hint: 'Noem een datum die de zaak geeft, en die niet per datum verschilt.',
  },
  {
    code: 'T027',
    tekst: metTijdvak('van de laatste dag tot en met de eerste dag'),
    woorden: 'laatste dag',
    bericht: "Een tijdvak begint altijd, en 'laatste dag' is facultatief.",
    hint: "Haal 'facultatief' weg; alleen de laatste dag kan er niet zijn, zolang het tijdvak loopt.",
  },
  {
    code: 'T028',
    tekst: ZONDER.replace(
      '  laatste dag: datum, facultatief\n',
      `  laatste dag: datum, facultatief\n${TIJDVAK}`,
    ).replace(
      'c. de laatste laatste dag van de afwezigheden van de inwoner ligt vóór de peildag van de inwoner.',
      'c. het aantal dagen van de afwezigheden van de inwoner is meer dan 42 dagen.',
    ),
    woorden: 'aantal dagen van de afwezigheden van de inwoner',
    bericht:
      "'laatste dag' van een afwezigheid is facultatief: loopt een tijdvak nog, dan is er geen laatste dag om tot te tellen.",
    hint: "Zeg tot wanneer er geteld wordt: 'tot en met <datum>' of 'in het kalenderjaar van <datum>'.",
  },
  {
    code: 'A045',
    tekst: blad('meer dan 42 dagen', 'meer dan 42 aaneengesloten dagen'),
    woorden: '42 aaneengesloten dagen',
    bericht: "Hier worden alle dagen samen geteld, en '42 aaneengesloten dagen' gaat over dagen achtereen.",
    hint: "Schrijf 'het hoogste aantal aaneengesloten dagen van …', of laat 'aaneengesloten' achter het getal weg.",
  },
];
