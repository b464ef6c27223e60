/**
 * De woorden waarmee willekeurige regelingen worden geschreven. Een programma declareert alleen wat het gebruikt, zodat
 * een verkleind tegenvoorbeeld kort is; wat variabel is aan een declaratie, staat in de {@link Instelling}.
 */
export interface Instelling {
  readonly woonvorm: 'gesloten' | 'met oordeel' | 'open' | 'illustratief';
  readonly hulp: 'gesloten' | 'open' | 'illustratief';
  readonly leeftijdslezing: '' | 'a' | 'b' | 'c';
  readonly verblijfslezing: '' | 'a' | 'b';
  readonly geldig: '' | 'vanaf' | 'tussen' | 'tot';
  readonly altijd: boolean;
}

export const objecten: Readonly<Record<string, string>> = {
  client: 'gegevens over de cliënt, ook: de inwoner',
  melding: 'gegevens over de melding',
  aanvraag: 'gegevens over de aanvraag',
  pgb: 'gegevens over het Pgb',
  zaak: 'gegevens over de zaak',
};

/** Gegevens en parameters: id → veldregel. */
export const velden: Readonly<Record<string, string>> = {
  'client.heeft schulden': 'ja/nee "Heeft de cliënt schulden?"',
  'client.verblijft legaal in Nederland': 'ja/nee',
  'client.werkt mee': 'ja/nee',
  'client.woont beschermd': 'ja/nee, per datum',
  'client.is bekend met': 'keuzes uit zorgvorm',
  'client.heeft aanspraak op':
    'keuzes uit zorgvorm, per datum "Waarop heeft de cliënt op die dag aanspraak?"',
  'client.gemeente': 'keuze uit gemeente, per datum',
  'client.geboortedatum': 'datum "Wat is de geboortedatum van de cliënt?"',
  'client.leeftijd': 'duur sinds geboortedatum',
  'client.inkomen': 'bedrag',
  'client.vermogen': 'bedrag, facultatief',
  'client.aantal kinderen': 'getal',
  'client.verblijfsduur': 'aantal dagen',
  'melding.datum': 'datum "Op welke datum is de melding gedaan?"',
  'melding.is gedaan': 'ja/nee',
  'aanvraag.datum': 'datum',
  'aanvraag.einddatum': 'datum, facultatief',
  'aanvraag.voorziening': 'keuze uit voorziening',
  'aanvraag.is volledig': 'ja/nee',
  'aanvraag.steunverklaring': 'tekst, facultatief',
  'pgb.soort': 'keuze uit hulpvorm',
  'pgb.tarief': 'bedrag',
  'pgb.uurtarief': 'bedrag per uur',
  'pgb.aantal uren': 'aantal uren',
  'zaak.er is gevaar': 'ja/nee',
};

export const parameters: Readonly<Record<string, string>> = {
  'het maximumtarief': 'bedrag "Wat is het maximumtarief?"',
  'het kortingspercentage': 'percentage',
};

/** Keuzes: naam → regel. `beschermde woonvorm` en `hulpvorm` hangen van de instelling af. */
export function keuzes({ woonvorm, hulp }: Instelling): Readonly<Record<string, string>> {
  const vormen = { gesloten: '', open: ', in ieder geval', illustratief: ', zoals' };
  const soort = woonvorm === 'met oordeel' ? 'open' : woonvorm;
  const verder = woonvorm === 'met oordeel' ? '; verder volgens telt als beschermde woonvorm' : '';
  return {
    zorgvorm: 'keuze zorgvorm: klinische ggz, intramurale Wlz, forensische zorg.',
    gemeente: 'keuze gemeente: Nissewaard, Hoeksche Waard.',
    voorziening: 'keuze voorziening: begeleid wonen, time-out, safehouse.',
    'beschermde woonvorm': `keuze beschermde woonvorm${vormen[soort]}: begeleid wonen, time-out${verder}.`,
    hulpvorm: `keuze hulpvorm${vormen[hulp]}: formele zorg, informele hulp.`,
  };
}

export const labels = {
  zorgvorm: ['klinische ggz', 'intramurale Wlz', 'forensische zorg'],
  gemeente: ['Nissewaard', 'Hoeksche Waard'],
  voorziening: ['begeleid wonen', 'time-out', 'safehouse'],
  hulpvorm: ['formele zorg', 'informele hulp'],
  organen: ['het college', 'de raad', 'de burgemeester'],
} as const;

/** Reeksen: id → het hele blok. Buiten de rijen is de waarde onbekend, of staat zij in de zaak. */
export const reeksen: Readonly<Record<string, string>> = {
  'reeks normbedrag': `reeks normbedrag: bedrag
  bron: "https://www.voorbeeld.nl/norm"
  | met ingang van | waarde | tot en met |
  | 29 februari 2024 | € 10 | 31 december 2025 |
  | 1 februari 2026 | € 67,29 | – |
`,
  'reeks prijsindex': `reeks prijsindex: percentage
  bron: "https://www.voorbeeld.nl/index"
  | jaar | waarde |
  | 2024 | 2,5% |
  | 2026 | 8% |
`,
};

/** Beoordelingen: id → de velden van het blok. */
export function beoordelingen(altijdBij: string | undefined): Readonly<Record<string, readonly string[]>> {
  const altijd = altijdBij === undefined ? [] : [`altijd beoordelen bij: ${altijdBij}`];
  return {
    'kan zich handhaven': [
      'over: de cliënt',
      'door: het college',
      'vraag: "Kan de cliënt zich handhaven?"',
      ...altijd,
    ],
    'er is een schrijnende situatie': [
      'door: het college, de burgemeester',
      'vraag: "Is de situatie schrijnend?"',
    ],
    'telt als beschermde woonvorm': ['over: de aanvraag', 'vraag: "Telt dit als beschermde woonvorm?"'],
    'passende hulp': ['over: het Pgb', 'type: keuze uit hulpvorm', 'vraag: "Welke hulp past?"'],
    'redelijk bedrag': [
      'over: het Pgb',
      'door: het college',
      'type: bedrag',
      'vraag: "Welk bedrag is redelijk?"',
    ],
  };
}

/** Lezingen: naam → alternatieven en de gekozen letter. */
export function lezingen({
  leeftijdslezing,
  verblijfslezing,
}: Instelling): Readonly<Record<string, readonly string[]>> {
  const gekozen = (letter: string): readonly string[] =>
    letter === '' ? [] : [`gekozen: ${letter}, omdat "zo gelezen"`];
  return {
    'peildatum van de leeftijd': [
      'vraag: "Op welke dag?"',
      'mogelijk:',
      '  a. de datum van de melding;',
      '  b. de datum van de aanvraag;',
      '  c. 1 maart 2026.',
      ...gekozen(leeftijdslezing),
    ],
    'er is rechtmatig verblijf': [
      'vraag: "Wat is rechtmatig verblijf?"',
      'mogelijk:',
      '  a. de cliënt verblijft legaal in Nederland;',
      '  b. de cliënt verblijft legaal in Nederland en werkt mee.',
      ...gekozen(verblijfslezing),
    ],
  };
}

/** Wat een naam nog meer nodig heeft om gedeclareerd te zijn. */
export const vereist: Readonly<Record<string, readonly string[]>> = {
  'client.leeftijd': ['client.geboortedatum'],
  'lezing peildatum van de leeftijd': ['melding.datum', 'aanvraag.datum'],
  'lezing er is rechtmatig verblijf': ['client.verblijft legaal in Nederland', 'client.werkt mee'],
};

export const datums = [
  '1 januari 2026',
  '1 maart 2026',
  '29 februari 2024',
  '2 maart 2008',
  '31 januari 2026',
] as const;
export const bedragen = ['€ 0', '€ 10', '€ 10,50', '€ 67,29', '€ 1.212'] as const;
/** Onder en boven wat de Algemene termijnenwet verlengt. */
export const termijnen = ['2 weken', '3 dagen', '1 maand', '91 dagen', '6 weken'] as const;

export const duren = ['18 jaar', '6 weken', '1 maand', '42 dagen', '5 jaar', '13 maanden'] as const;
export const percentages = ['8%', '50%', '12,5%'] as const;
