/** N050 en verder: tabellen, geldigheid en reeksen. */
import { citeer, opsom } from './woorden.ts';

/** Zinnen die altijd gelden. */
type Tijdloos =
  | 'gaat voor op'
  | 'hardheidsclausule'
  | 'wordt verlengd met'
  | 'wordt opgeschort'
  | 'wordt geïndexeerd'
  | 'zolang niet vaststaat';

/** Een voorbeeld van een zaak, per kolom. */
export interface Geval {
  readonly kolommen: readonly string[];
  readonly rij: readonly string[];
}

const geval = ({ kolommen, rij }: Geval): string =>
  rij.length === 0
    ? 'dezelfde zaak'
    : opsom(
        rij.map((deel, i) => `${kolommen[i] ?? ''}: ${deel}`),
        'en',
      );

export const tabelcatalogus = {
  N050: {
    ernst: 'fout',
    titel: 'Zin boven een tabel',
    bericht: (g: { tekst: string }) => `${citeer(g.tekst)} zegt niet welke uitkomst uit de tabel volgt.`,
    hint: () => 'Schrijf: <de uitkomst> volgt uit de tabel:, of: Of <gezegde>, volgt uit de tabel:',
    uitleg:
      'Boven een tabel in een artikel of lid staat welke uitkomst eruit volgt: `De hoogte van het Pgb volgt uit de tabel:`. Bij ja of nee: ' +
      '`Of de cliënt in aanmerking komt, volgt uit de tabel:`. Meer uitkomsten staan met `en` achter elkaar.',
  },
  N051: {
    ernst: 'fout',
    titel: 'Tabel zonder kolom voor de uitkomst',
    bericht: (g: { uitkomst: string }) => `De tabel heeft geen kolom ${citeer(g.uitkomst)}.`,
    hint: () => 'Zet de naam van de uitkomst, zoals in de zin erboven, boven de kolom met haar waarden.',
    uitleg: 'Elke uitkomst in de zin boven de tabel heeft een eigen kolom, met dezelfde naam.',
  },
  N052: {
    ernst: 'fout',
    titel: 'Kolom staat er twee keer',
    bericht: (g: { kolom: string }) => `De kolom ${citeer(g.kolom)} staat er al.`,
    hint: () => 'Zet wat beide kolommen vragen in één cel, of haal er een weg.',
    uitleg: 'Twee kolommen over hetzelfde zijn bijna altijd een vergissing.',
  },
  N053: {
    ernst: 'fout',
    titel: 'Lege cel',
    bericht: (g: { waar: 'kolom' | 'cel'; kolom?: string }) =>
      g.waar === 'kolom' ? 'Deze kolom heeft geen naam.' : `De cel onder ${citeer(g.kolom ?? '')} is leeg.`,
    hint: (g: { waar: 'kolom' | 'cel' }) =>
      g.waar === 'kolom' ? undefined : "Schrijf '–' of 'elke' als het daar niet van afhangt.",
    uitleg:
      'Een lege cel zegt niet of elke waarde goed is of dat er iets vergeten is. `–` en `elke` zeggen dat het van deze kolom niet afhangt; onder een uitkomst dat de rij daarover niets zegt.',
  },
  N054: {
    ernst: 'fout',
    titel: 'Cel niet begrepen',
    bericht: (g: { cel: string; kolom: string; verwacht: readonly string[] }) =>
      `${citeer(g.cel)} zegt niets over ${citeer(g.kolom)}.`,
    hint: (g: { verwacht: readonly string[] }) => `Er kan staan: ${opsom(g.verwacht, 'of')}.`,
    uitleg:
      'In een cel staat een waarde, meer waarden met `of` ertussen, een grens (`18 jaar of ouder`, `meer dan € 10`), een bereik (`5 tot en met 9`, `van 5 tot 10`), `ja` of `nee`, of `–`.',
  },
  A030: {
    ernst: 'waarschuwing',
    titel: 'Gat in de tabel',
    bericht: (g: Geval) => `Geen rij van de tabel gaat over ${geval(g)}.`,
    hint: () => "Voeg een rij toe, of schrijf in een kolom '–' als het daar niet van afhangt.",
    uitleg:
      'Valt een zaak in geen enkele rij, dan is de uitkomst een leemte. Wat genoemd wordt is één voorbeeld; er kunnen er meer zijn. Gecontroleerd worden ja/nee, ' +
      'keuzes en grenzen met getallen, bedragen, datums en duren; tussen de rijen en, bij een geldigheid, vanaf het begin van de regeling.',
  },
  A031: {
    ernst: 'waarschuwing',
    titel: 'Rijen die elkaar tegenspreken',
    bericht: (g: Geval & { een: string; ander: string }) =>
      `${g.een} en ${g.ander} gaan allebei over ${geval(g)}, en geven iets anders.`,
    hint: () =>
      'Maak een van beide rijen smaller, of geef ze dezelfde uitkomst. De volgorde van de rijen doet niet mee.',
    uitleg:
      'Alle rijen hebben gelijke rang. Gelden er twee met een verschillende waarde, dan is de uitkomst tegenstrijdig; bij ja of nee gaat nee voor. Wat genoemd wordt is één voorbeeld.',
  },
  A032: {
    ernst: 'waarschuwing',
    titel: 'Tabel niet helemaal nagezien',
    bericht: () => 'Deze tabel heeft te veel combinaties om gaten en overlap uit te sluiten.',
    hint: () => 'Verdeel haar over meer tabellen.',
    uitleg:
      'De compiler loopt alle combinaties van de kolommen na. Zijn het er te veel, dan zegt hij dat. De tabel werkt dan wel.',
  },
  N057: {
    ernst: 'fout',
    titel: 'Type van een reeks',
    bericht: (g: { tekst: string }) => `Een reeks heeft geen waarden van het type ${citeer(g.tekst)}.`,
    hint: () => 'Er kan staan: bedrag, bedrag per …, percentage, getal of aantal ….',
    uitleg: 'Een reeks geeft per dag een bedrag, percentage, getal of aantal van buiten de regeling.',
  },
  N058: {
    ernst: 'fout',
    titel: 'Twee waarden op één dag',
    bericht: (g: { dag: string }) => `Op ${g.dag} gelden twee rijen van deze reeks.`,
    hint: () => "Laat 'tot en met' van de ene rij vóór 'met ingang van' van de andere eindigen.",
    uitleg:
      'Op elke dag geldt hooguit één rij van een reeks. Een rij zonder laatste dag geldt tot de volgende begint.',
  },
  A034: {
    ernst: 'waarschuwing',
    titel: 'Dagen zonder versie',
    bericht: (g: { aanduiding: string; van: string; voor: string }) =>
      `Van ${g.van} tot ${g.voor} geldt geen versie van ${g.aanduiding}.`,
    hint: () => 'Laat de versies op elkaar aansluiten, tenzij de bepaling die dagen echt niet gold.',
    uitleg:
      'Een bepaling met een geldigheid in haar kop geldt alleen op die dagen. Tussen twee versies hoort geen dag over te blijven.',
  },
  A035: {
    ernst: 'fout',
    titel: 'Versies die elkaar overlappen',
    bericht: (g: { aanduiding: string; wanneer: string }) =>
      `Van ${g.aanduiding} gelden ${g.wanneer} twee versies.`,
    hint: () => "Sluit de oudste af met 'tot en met', op de dag vóór de nieuwe.",
    uitleg: 'Op elke dag geldt hooguit één versie van een bepaling.',
  },
  A036: {
    ernst: 'fout',
    titel: 'Lid buiten de geldigheid van zijn artikel',
    bericht: () => 'Dit lid geldt op geen enkele dag waarop zijn artikel geldt.',
    uitleg: 'Een lid geldt alleen op dagen waarop ook het artikel geldt waar het in staat.',
  },
  T021: {
    ernst: 'fout',
    titel: 'Zin voor een deel van de tijd',
    bericht: (g: { wat: Tijdloos }) =>
      `'${g.wat}' kan niet in een bepaling staan die maar een deel van de tijd geldt.`,
    hint: (g: { wat: Tijdloos }) =>
      g.wat === 'gaat voor op' ? "Schrijf 'in afwijking van' in de bepaling die voorgaat." : undefined,
    uitleg:
      'Een lezing over voorrang, een verlenging, een opschorting, een indexering, een voorlopige werking en een hardheidsclausule gelden altijd. Een afwijking in de bepaling zelf geldt zolang die bepaling geldt.',
  },
  N055: {
    ernst: 'fout',
    titel: 'Geldigheid eindigt voor zij begint',
    bericht: (g: { vanaf: string; totEnMet: string }) => `${g.totEnMet} ligt vóór ${g.vanaf}.`,
    uitleg: 'Achter `tot en met` staat de laatste dag; die ligt niet vóór de dag achter `met ingang van`.',
  },
  N056: {
    ernst: 'fout',
    titel: 'Jaar buiten 1900 tot en met 2100',
    bericht: (g: { tekst: string }) => `${g.tekst} ligt niet in de jaren 1900 tot en met 2100.`,
    uitleg: 'Een geldigheid of reeks met zo een jaartal is bijna altijd een tikfout.',
  },
  N086: {
    ernst: 'fout',
    titel: 'Geldigheid bij een declaratie',
    bericht: (g: { bij: 'parameter' | 'gegeven' | 'uitkomst'; tekst: string }) =>
      `Een ${g.bij} geldt niet voor een deel van de tijd: ${citeer(g.tekst)} kan hier niet staan.`,
    hint: (g: { bij: 'parameter' | 'gegeven' | 'uitkomst' }) =>
      g.bij === 'parameter'
        ? "Maak er een reeks van, met de bron en een rij per periode: 'reeks minimumuurloon: bedrag per uur'. Vóór de eerste en na de laatste dag is zij onbekend."
        : g.bij === 'uitkomst'
          ? "Zet de geldigheid bij de bepaling met de regel: 'artikel 5, geldig met ingang van 1 juli 2026', en bij de uitkomst 'peildatum' met de dag die telt."
          : "Verandert het gegeven in de tijd, schrijf dan 'per datum'; een bedrag dat van buiten de zaak komt, is een reeks.",
    uitleg:
      'Wat in de tijd verandert, staat bij wat het bepaalt: een bepaling heeft versies, een bedrag van buiten staat in een reeks met haar bron, en een gegeven van de zaak geldt per datum. Een naam zelf geldt altijd.',
  },
} as const;
