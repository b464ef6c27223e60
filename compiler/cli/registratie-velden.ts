/**
 * De velden van het Algoritmeregister, in hun volgorde. Standaard 1.0, volgens de Algoritmeregister Publicatiestandaard 1.0.9 (9 juli 2024);
 * de namen zijn die van het register, de vragen zijn van ons.
 */
export const STANDAARD = { versie: '1.0', publicatiestandaard: '1.0.9' } as const;

export interface Registerveld {
  readonly sleutel: string;
  readonly titel: string;
  readonly deel: 'Algemene informatie' | 'Verantwoord gebruik' | 'Werking' | 'Metagegevens';
  readonly verplicht?: true;
  /** Meer tekens neemt het register niet aan. */
  readonly tekens?: number;
  readonly keuze?: readonly string[];
  /** Een lijst van waarden, of van titels met een link. */
  readonly lijst?: 'waarden' | 'links';
  readonly meeste?: number;
  /** Wat iemand moet weten om het in te vullen. */
  readonly vraag: string;
}

const THEMAS = [
  'Organisatie en bedrijfsvoering',
  'Cultuur en recreatie',
  'Economie',
  'Overheidsfinanciën',
  'Wonen',
  'Internationaal',
  'Migratie en integratie',
  'Natuur en milieu',
  'Onderwijs en wetenschap',
  'Openbare orde en veiligheid',
  'Recht',
  'Ruimte en infrastructuur',
  'Sociale zekerheid',
  'Verkeer',
  'Werk',
  'Zorg en gezondheid',
];

export const registervelden: readonly Registerveld[] = [
  {
    sleutel: 'name',
    titel: 'Naam',
    deel: 'Algemene informatie',
    verplicht: true,
    tekens: 100,
    vraag: 'Hoe heet het, liefst met een werkwoord dat zegt wat het doet?',
  },
  {
    sleutel: 'description_short',
    titel: 'Korte omschrijving',
    deel: 'Algemene informatie',
    verplicht: true,
    tekens: 350,
    vraag: 'Wat doet het, in twee of drie eenvoudige zinnen?',
  },
  {
    sleutel: 'organization',
    titel: 'Organisatie',
    deel: 'Algemene informatie',
    verplicht: true,
    tekens: 100,
    vraag:
      'Welke organisatie gebruikt het, met haar volledige naam? Per organisatie is er een eigen registratie.',
  },
  {
    sleutel: 'category',
    titel: 'Thema',
    deel: 'Algemene informatie',
    lijst: 'waarden',
    meeste: 3,
    keuze: THEMAS,
    vraag: 'Welk beleidsterrein, of welke (ten hoogste drie)?',
  },
  {
    sleutel: 'status',
    titel: 'Status',
    deel: 'Algemene informatie',
    verplicht: true,
    keuze: ['In ontwikkeling', 'In gebruik', 'Buiten gebruik'],
    vraag: 'Is het in ontwikkeling, in gebruik of buiten gebruik?',
  },
  {
    sleutel: 'begin_date',
    titel: 'Begindatum',
    deel: 'Algemene informatie',
    tekens: 7,
    vraag: 'In welke maand is het in gebruik genomen (JJJJ-MM)?',
  },
  {
    sleutel: 'end_date',
    titel: 'Einddatum',
    deel: 'Algemene informatie',
    tekens: 7,
    vraag: 'In welke maand is het buiten gebruik genomen? Leeg zolang het gebruikt wordt.',
  },
  {
    sleutel: 'contact_email',
    titel: 'Contactgegevens',
    deel: 'Algemene informatie',
    verplicht: true,
    tekens: 500,
    vraag: 'Op welk e-mailadres of welke website kan iemand vragen stellen?',
  },
  {
    sleutel: 'website',
    titel: 'Link naar publiekspagina',
    deel: 'Algemene informatie',
    tekens: 500,
    vraag: 'Welke pagina van de organisatie legt het uit?',
  },
  {
    sleutel: 'publication_category',
    titel: 'Publicatiecategorie',
    deel: 'Algemene informatie',
    verplicht: true,
    keuze: ['Hoog-risico AI-systeem', 'Impactvolle algoritmes', 'Overige algoritmes'],
    vraag: 'In welke categorie hoort het volgens de handreiking van het register?',
  },
  {
    sleutel: 'url',
    titel: 'Link naar bronregistratie',
    deel: 'Algemene informatie',
    tekens: 500,
    vraag: 'Staat het ook in een eigen register, waar dan?',
  },
  {
    sleutel: 'goal',
    titel: 'Doel en impact',
    deel: 'Verantwoord gebruik',
    tekens: 2500,
    vraag: 'Wat merkt iemand ervan als het werkt zoals bedoeld?',
  },
  {
    sleutel: 'proportionality',
    titel: 'Afwegingen',
    deel: 'Verantwoord gebruik',
    tekens: 2500,
    vraag:
      'Wat zijn de voor- en nadelen, welke alternatieven zijn overwogen, en waarom is het gebruik gerechtvaardigd?',
  },
  {
    sleutel: 'human_intervention',
    titel: 'Menselijke tussenkomst',
    deel: 'Verantwoord gebruik',
    tekens: 2500,
    vraag: 'Wie controleert een uitkomst voordat er een besluit op rust, en hoe wordt een fout hersteld?',
  },
  {
    sleutel: 'risks',
    titel: 'Risicobeheer',
    deel: 'Verantwoord gebruik',
    tekens: 2500,
    vraag: 'Welke risico’s zijn er in het gebruik, en hoe gaat de organisatie daarmee om?',
  },
  {
    sleutel: 'lawful_basis',
    titel: 'Wettelijke basis',
    deel: 'Verantwoord gebruik',
    tekens: 2500,
    vraag: 'Op welke wettelijke basis rust het proces?',
  },
  {
    sleutel: 'lawful_basis_grouping',
    titel: 'Verwijzingen wettelijke basis',
    deel: 'Verantwoord gebruik',
    lijst: 'links',
    vraag: 'Waar staan deze wetten en regelingen?',
  },
  {
    sleutel: 'process_index_url',
    titel: 'Link naar verwerkingsregister',
    deel: 'Verantwoord gebruik',
    tekens: 500,
    vraag: 'Waar staat de verwerking in een openbaar verwerkingsregister?',
  },
  {
    sleutel: 'impacttoetsen_grouping',
    titel: 'Impacttoetsen',
    deel: 'Verantwoord gebruik',
    lijst: 'links',
    vraag: 'Welke impacttoetsen (DPIA, IAMA) zijn gedaan, en waar staan zij?',
  },
  {
    sleutel: 'impacttoetsen',
    titel: 'Toelichting op impacttoetsen',
    deel: 'Verantwoord gebruik',
    tekens: 2500,
    vraag: 'Is er een toets niet gedaan, waarom niet?',
  },
  {
    sleutel: 'source_data',
    titel: 'Gegevens',
    deel: 'Werking',
    tekens: 2500,
    vraag: 'Welke gegevens worden gebruikt, en uit welke bron?',
  },
  {
    sleutel: 'source_data_grouping',
    titel: 'Verwijzingen gegevensbronnen',
    deel: 'Werking',
    lijst: 'links',
    vraag: 'Waar zijn deze bronnen beschreven?',
  },
  {
    sleutel: 'methods_and_models',
    titel: 'Technische werking',
    deel: 'Werking',
    tekens: 5000,
    vraag: 'Hoe werkt het?',
  },
  {
    sleutel: 'provider',
    titel: 'Leverancier',
    deel: 'Werking',
    tekens: 200,
    vraag: 'Van welke leverancier komt het, of is het intern ontwikkeld?',
  },
  {
    sleutel: 'publiccode',
    titel: 'Link naar broncode',
    deel: 'Werking',
    tekens: 500,
    vraag: 'Waar is de code openbaar?',
  },
  {
    sleutel: 'lang',
    titel: 'Taal',
    deel: 'Metagegevens',
    verplicht: true,
    keuze: ['nld'],
    vraag: 'In welke taal is de registratie?',
  },
  {
    sleutel: 'standard_version',
    titel: 'Versie publicatiestandaard',
    deel: 'Metagegevens',
    keuze: [STANDAARD.versie],
    vraag: 'Volgens welke versie van de standaard?',
  },
  {
    sleutel: 'source_id',
    titel: 'Bron-ID',
    deel: 'Metagegevens',
    tekens: 100,
    vraag: 'Welk kenmerk heeft het bij de organisatie zelf?',
  },
  {
    sleutel: 'tags',
    titel: 'Zoektermen',
    deel: 'Metagegevens',
    tekens: 2500,
    vraag: 'Met welke woorden, gescheiden door komma’s, is het te vinden?',
  },
];
