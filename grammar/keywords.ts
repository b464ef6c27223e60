/**
 * Eén tabel van alles wat de taal zelf zegt: koppen, frasen en veldnamen. Lexer, foutmeldingen, formatter en
 * aanvulling in de editor lezen deze tabel; een nieuw woord van de taal komt hier en nergens anders.
 */

/** Woorden die in de eerste kolom een blok openen. */
export const koppen = [
  'regeling',
  'gebruikt',
  'organen',
  'partijen',
  'registers',
  'verwerking',
  'keuze',
  'gegevens',
  'parameters',
  'reeks',
  'uitkomsten',
  'plichten',
  'bevoegdheden',
  'verboden',
  'beoordeling',
  'lezing',
  'controle',
  'verdeling',
  'afwijkingsplicht',
  'hoofdstuk',
  'paragraaf',
  'artikel',
  'bijlage',
  'fase',
  'lid',
  'voorbeeld',
] as const;
export type Kop = (typeof koppen)[number];

/** Aard van een bepaling zonder uitvoerbare regel. */
export const aarden = [
  'definitie',
  'procedure',
  'plicht',
  'bevoegdheid',
  'gedelegeerd',
  'niet uitvoerbaar',
  'nog niet uitgewerkt',
] as const;

/** Waarom een bepaling niet uitvoerbaar is; docs/taal.md zegt wanneer elke reden past. */
export const redenenNietUitvoerbaar = [
  'overweging of doel',
  'feitelijke mededeling',
  'programmatisch voornemen',
  'norm buiten de regeling',
  'verhouding tot een andere regeling',
  'tekst onvolledig of tegenstrijdig',
  'slotbepaling',
  'zonder rechtskracht',
] as const;
export type RedenNietUitvoerbaar = (typeof redenenNietUitvoerbaar)[number];

/** Wat vóór de dubbele punt van een zin staat die een bevoegdheid om af te wijken geeft. */
export const hardheidsclausule = 'hardheidsclausule';

/** Velden per soort blok. */
export const velden = {
  regeling: [
    'kenmerk',
    'soort',
    'vastgesteld',
    'publicatie',
    'geldig',
    'grondslag',
    'citeertitel',
    'omvang',
    'rechtskracht',
    'algemene termijnenwet',
    'gelijkgestelde dagen',
  ],
  beoordeling: ['over', 'door', 'type', 'vraag', 'weegt mee', 'altijd beoordelen bij', 'avg', 'verwerking'],
  verwerking: [
    'doel',
    'door',
    'grondslag',
    'bijzondere gegevens',
    'strafrechtelijke gegevens',
    'bewaartermijn',
  ],
  reeks: ['bron'],
  lezing: ['bij', 'vraag', 'mogelijk', 'gekozen'],
  verdeling: [
    'bij',
    'komt in aanmerking',
    'volgorde',
    'voorrang',
    'bij gelijke dag',
    'beslag',
    'jaar van',
    'per',
    'plafond',
    'wat niet past',
  ],
  gebruikt: ['als', 'gedeeld'],
} as const;

/** Wat een gegeven voor de AVG is; alles achter de eerste twee is bijzonder (artikel 9) of strafrechtelijk (artikel 10). */
export const gegevenssoorten = [
  'geen persoonsgegeven',
  'persoonsgegeven',
  'gezondheidsgegeven',
  'genetisch gegeven',
  'biometrisch gegeven',
  'gegeven over ras of etnische afkomst',
  'gegeven over politieke opvattingen',
  'gegeven over godsdienst of levensovertuiging',
  'gegeven over vakbondslidmaatschap',
  'gegeven over seksueel gedrag of seksuele gerichtheid',
  'strafrechtelijk gegeven',
] as const;

/** Vergelijkingen: woorden vóór of achter de waarde, met de vergelijking die zij betekenen. */
export const vergelijkers = {
  'ten minste': '>=',
  minstens: '>=',
  minimaal: '>=',
  'niet minder dan': '>=',
  'niet jonger dan': '>=',
  'niet korter dan': '>=',
  'niet lager dan': '>=',
  'niet eerder dan': '>=',
  'niet vóór': '>=',
  'op of na': '>=',
  'ten hoogste': '<=',
  hoogstens: '<=',
  maximaal: '<=',
  'niet meer dan': '<=',
  'niet ouder dan': '<=',
  'niet langer dan': '<=',
  'niet hoger dan': '<=',
  'niet later dan': '<=',
  'niet na': '<=',
  'op of vóór': '<=',
  uiterlijk: '<=',
  'meer dan': '>',
  'ouder dan': '>',
  'langer dan': '>',
  'hoger dan': '>',
  'later dan': '>',
  'minder dan': '<',
  'jonger dan': '<',
  'korter dan': '<',
  'lager dan': '<',
  'eerder dan': '<',
  vóór: '<',
  'gelijk aan': '=',
} as const;

/** "18 jaar of ouder": achter de waarde. */
export const achtervergelijkers = {
  'of ouder': '>=',
  'of meer': '>=',
  'of langer': '>=',
  'of hoger': '>=',
  'of later': '>=',
  'of jonger': '<=',
  'of minder': '<=',
  'of korter': '<=',
  'of lager': '<=',
  'of eerder': '<=',
} as const;

/** Overige vaste frasen binnen een zin. */
export const frasen = [
  'vermeerderd met',
  'verminderd met',
  'vermenigvuldigd met',
  'gedeeld door',
  'rekenkundig afgerond op',
  'naar boven afgerond op',
  'naar beneden afgerond op',
  'afgerond op',
  'onafgerond',
  'met uitzondering van',
  'blijft buiten toepassing',
  'blijven buiten toepassing',
  'gaat voor op',
  'gaan voor op',
  'is van overeenkomstige toepassing op',
  'zijn van overeenkomstige toepassing op',
  'oordeelt dat',
  'in ieder geval',
  'onbekend is of',
  'niet van toepassing is of',
  'de vraag of',
  'de gegevens zijn ongeldig',
  'worden nadere regels gesteld over',
  'kunnen nadere regels worden gesteld over',
  'kan worden afgeweken van',
] as const;

export const telwoorden: Readonly<Record<string, number>> = {
  één: 1,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};

export const rangtelwoorden = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
  'dertiende',
  'veertiende',
  'vijftiende',
  'zestiende',
  'zeventiende',
  'achttiende',
  'negentiende',
  'twintigste',
] as const;

export const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Woordvormen van de tijdseenheden. */
export const eenheden: Readonly<Record<string, 'uur' | 'dag' | 'etmaal' | 'week' | 'maand' | 'jaar'>> = {
  uur: 'uur',
  uren: 'uur',
  dag: 'dag',
  dagen: 'dag',
  etmaal: 'etmaal',
  etmalen: 'etmaal',
  week: 'week',
  weken: 'week',
  maand: 'maand',
  maanden: 'maand',
  jaar: 'jaar',
  jaren: 'jaar',
};

/** Lidwoorden doen niet mee bij het herkennen van namen. */
export const lidwoorden: ReadonlySet<string> = new Set(['de', 'het', 'een']);
