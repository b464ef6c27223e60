/** Wie een gegeven aanlevert, en wat het voor de AVG is. */
import type { Foutblad } from './bladen.ts';

function blad(...wijzigingen: readonly (readonly [van: string, naar: string])[]): string {
  return wijzigingen.reduce((tekst, [van, naar]) => {
    if (!tekst.includes(van)) throw new Error(`niet in het blad: ${van}`);
    return tekst.replace(van, () => naar);
  }, BLAD);
}

const BLAD = `regeling "Proef"
  kenmerk: proef

organen: het college.
partijen: de zorgaanbieder.
registers: de BRP.

verwerking toegang tot opvang
  doel: "Beoordelen of iemand opvang nodig heeft."
  door: het college
  grondslag: artikel 6, eerste lid, onderdeel e, van de AVG
  bijzondere gegevens: artikel 9, tweede lid, onderdeel g, van de AVG

gegevens over de cliënt, volgens de cliënt, persoonsgegeven, ook: de inwoner
  geboortedatum: datum, volgens de BRP
  leeftijd: duur sinds geboortedatum
  is verslaafd: ja/nee, gezondheidsgegeven

beoordeling is zelfredzaam
  over: de cliënt
  door: het college
  avg: gezondheidsgegeven
  vraag: "Redt de cliënt zich?"

uitkomsten over de cliënt
  heeft recht: ja/nee

artikel 1
  De cliënt heeft recht indien de cliënt verslaafd is en niet zelfredzaam is,
  mits de leeftijd van de cliënt op 1 januari 2026 18 jaar of ouder is.
`;

export const herkomst: readonly Foutblad[] = [
  {
    code: 'N090',
    tekst: blad(['datum, volgens de BRP', 'datum, volgens de BPR']),
    woorden: 'de BPR',
    bericht: "'de BPR' is geen orgaan, geen partij, geen register en niets waarover gegevens zijn.",
    hint: "Bedoelde u 'de BRP'?",
    herstel: "Vervang door 'de BRP'",
  },
  {
    code: 'N090',
    tekst: blad(['datum, volgens de BRP', 'datum, volgens de BRP of de wijkagent']),
    woorden: 'de wijkagent',
    bericht: "'de wijkagent' is geen orgaan, geen partij, geen register en niets waarover gegevens zijn.",
    hint: 'Voeg toe: registers: de wijkagent. Of, als het geen register is: partijen: de wijkagent.',
  },
  {
    code: 'N091',
    tekst: blad(['ja/nee, gezondheidsgegeven', 'ja/nee, gezondheidsgegeven, persoonsgegeven']),
    woorden: 'persoonsgegeven',
    bericht: 'Dit staat er al, met iets anders.',
    hint: 'Houd er één over; levert meer dan één het aan, schrijf dan: volgens de cliënt of de zorgaanbieder.',
  },
  {
    code: 'N091',
    tekst: blad([
      'volgens de cliënt, persoonsgegeven,',
      'volgens de cliënt, volgens de BRP, persoonsgegeven,',
    ]),
    woorden: 'volgens de BRP',
    bericht: 'Dit staat er al, met iets anders.',
    hint: 'Houd er één over; levert meer dan één het aan, schrijf dan: volgens de cliënt of de zorgaanbieder.',
  },
  {
    code: 'N091',
    tekst: blad(['duur sinds geboortedatum', 'duur sinds geboortedatum, volgens de BRP']),
    woorden: 'leeftijd',
    bericht: 'Een duur wordt uitgerekend; niemand levert haar aan.',
    hint: 'Zet het bij de datum waarvan de duur telt.',
  },
  {
    code: 'N091',
    tekst: blad(['duur sinds geboortedatum', 'duur sinds geboortedatum, ligt vast']),
    woorden: 'leeftijd',
    bericht: 'Een duur wordt uitgerekend en verandert elke dag; zij ligt niet vast.',
    hint: "Zet 'ligt vast' bij de datum waarvan de duur telt.",
  },
  {
    code: 'N091',
    tekst: blad(['datum, volgens de BRP', 'datum, geen persoonsgegeven, verwerking toegang tot opvang']),
    woorden: 'geboortedatum',
    bericht: 'Een gegeven dat geen persoonsgegeven is, hoort niet bij een verwerking van persoonsgegevens.',
    hint: 'Laat een van de twee weg.',
  },
  {
    code: 'N091',
    tekst: blad(['  avg: gezondheidsgegeven\n', '  verwerking: toegang tot opvang\n']),
    woorden: 'is zelfredzaam',
    bericht: 'Er staat een verwerking bij, maar niet dat dit een persoonsgegeven is.',
    hint: 'Schrijf er ook bij: persoonsgegeven, of welk bijzonder gegeven het is.',
  },
  {
    code: 'N092',
    tekst: blad([
      'ja/nee, gezondheidsgegeven',
      'ja/nee, gezondheidsgegeven, verwerking toegang tot de opvag',
    ]),
    woorden: 'toegang tot de opvag',
    bericht: "Er is geen verwerking 'toegang tot de opvag'.",
    hint: "Bedoelde u 'toegang tot opvang'?",
    herstel: "Vervang door 'toegang tot opvang'",
  },
  {
    code: 'A052',
    tekst: blad(
      ['  bijzondere gegevens: artikel 9, tweede lid, onderdeel g, van de AVG\n', ''],
      ['  avg: gezondheidsgegeven\n', ''],
    ),
    woorden: 'is verslaafd',
    bericht:
      "'de cliënt is verslaafd' is een gezondheidsgegeven, maar de verwerking 'toegang tot opvang' zegt niet waarom dat gebruikt mag worden.",
    hint: 'Voeg bij die verwerking toe: bijzondere gegevens: artikel 9, tweede lid, onderdeel …, van de AVG',
  },
  {
    code: 'A052',
    tekst: blad(['avg: gezondheidsgegeven', 'avg: strafrechtelijk gegeven']),
    woorden: 'is zelfredzaam',
    bericht:
      "'de cliënt is zelfredzaam' is een strafrechtelijk gegeven, maar de verwerking 'toegang tot opvang' zegt niet waarom dat gebruikt mag worden.",
    hint: 'Voeg bij die verwerking toe: strafrechtelijke gegevens: artikel … van de …',
  },
  {
    code: 'A052',
    tekst: blad(
      [BLAD.slice(BLAD.indexOf('verwerking toegang'), BLAD.indexOf('gegevens over')), ''],
      ['  avg: gezondheidsgegeven\n', ''],
    ),
    woorden: 'is verslaafd',
    bericht:
      "'de cliënt is verslaafd' is een gezondheidsgegeven, maar er staat niet voor welke verwerking het gebruikt wordt.",
    hint: "Declareer een verwerking, met het veld 'bijzondere gegevens'.",
  },
  {
    code: 'N012',
    tekst: blad(['volgens de cliënt, persoonsgegeven, ook: de inwoner', 'volgens de cliënt, de inwoner']),
    woorden: 'de inwoner',
    bericht: "'de inwoner' kan niet bij een blok gegevens staan.",
    hint: 'Mogelijk: ook: …, volgens …, verwerking …, geen persoonsgegeven, persoonsgegeven of gezondheidsgegeven.',
  },
  {
    code: 'N012',
    tekst: blad(['avg: gezondheidsgegeven', 'avg: gezondheidsgegevens']),
    woorden: 'gezondheidsgegevens',
    bericht: "'gezondheidsgegevens' kan niet bij een beoordeling staan.",
    hint: "Bedoelde u 'gezondheidsgegeven'?",
    herstel: "Vervang door 'gezondheidsgegeven'",
  },
  {
    code: 'S012',
    tekst: blad(['  doel: "Beoordelen of iemand opvang nodig heeft."\n', '']),
    woorden: 'toegang tot opvang',
    bericht: "In deze verwerking ontbreekt het veld 'doel'.",
    hint: 'Voeg toe: doel: "…"',
  },
  {
    code: 'S001',
    tekst: blad(['onderdeel e, van de AVG', 'onderdeel e']),
    woorden: 'artikel 6, eerste lid, onderdeel e',
    bericht:
      "Hier staat 'artikel 6, eerste lid, onderdeel e'; verwacht werd artikelen met hun wet, zoals artikel 5.1.1 van de Wmo 2015.",
  },
  {
    code: 'N003',
    tekst: blad(['registers: de BRP.', 'registers: de BRP, de BRP.']),
    woorden: 'de BRP',
    bericht: "'de BRP' staat er al.",
    hint: 'Haal een van beide weg, of geef ze elk een eigen naam.',
  },
];
