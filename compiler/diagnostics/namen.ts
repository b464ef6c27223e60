/** N: namen. Woorden, bepalingen en declaraties die niet of dubbel te vinden zijn. */
import { aanhaal, bedoelde, citeer, hoofdletter, opsom } from './woorden.ts';

export interface Onbegrepen {
  readonly tekst: string;
  /** Woorden die in geen naam voorkomen. */
  readonly onbekend: readonly string[];
  readonly dichtbij: readonly string[];
  readonly wat: string;
  /** De naam met haar object, als het object er niet staat. */
  readonly vol?: readonly string[];
  /** Het object waarbij de naam niet hoort. */
  readonly bij?: string;
  /** Wat te doen, als dat te zien is. */
  readonly raad?: string;
  /** De waarden van de keuze waaruit hier gekozen wordt. */
  readonly mogelijk?: readonly string[];
}

export const namencatalogus = {
  N001: {
    ernst: 'fout',
    titel: 'Deze woorden zijn niet te begrijpen',
    bericht: (g: Onbegrepen) => {
      if (g.vol) return `Bij ${citeer(g.tekst)} staat niet van wie of wat.`;
      if (g.bij !== undefined) return `Er is geen ${citeer(g.tekst)} gedeclareerd bij ${citeer(g.bij)}.`;
      if (g.onbekend.length === 0) return `${citeer(g.tekst)} is hier niet te begrijpen als ${g.wat}.`;
      const eerste = g.onbekend.slice(0, 3).map(aanhaal);
      const meer = g.onbekend.length > 3 ? [`nog ${String(g.onbekend.length - 3)} woorden`] : [];
      return `${opsom([...eerste, ...meer], 'en')} ${g.onbekend.length === 1 ? 'komt' : 'komen'} in geen gedeclareerde naam voor.`;
    },
    hint: (g: Onbegrepen) => {
      if (g.raad !== undefined) return g.raad;
      if (g.vol) return `Schrijf: ${opsom(g.vol, 'of')}.`;
      if (g.dichtbij.length === 0 && g.mogelijk) return `Mogelijk: ${opsom(g.mogelijk, 'of')}.`;
      return (
        bedoelde(g.dichtbij) ??
        'Is dit een naam, declareer haar dan onder gegevens, uitkomsten, beoordeling of lezing.'
      );
    },
    uitleg:
      'Een rij woorden wordt gelezen met de namen die gedeclareerd zijn: een eigenschap van een object ("de geboortedatum van de ' +
      'cliënt"), een gezegde bij een onderwerp ("de cliënt verblijft legaal in Nederland"), een vergelijking. Een eigenschap die onder ' +
      '"gegevens over de cliënt" of "uitkomsten over de cliënt" staat, krijgt in een zin "van de cliënt" achter de hele naam: "hoogte van ' +
      'de vergoeding" wordt "de hoogte van de vergoeding van de cliënt". Lukt het lezen niet, dan wordt er niets geraden. Verbeter de ' +
      'tikfout, of declareer de naam.',
  },
  N002: {
    ernst: 'fout',
    titel: 'Twee lezingen',
    bericht: (g: { tekst: string; lezingen: readonly string[]; raad?: string }) =>
      `${citeer(g.tekst)} is op ${String(g.lezingen.length)} manieren te lezen: ${opsom(
        g.lezingen.map((lezing, i) => `(${String(i + 1)}) ${lezing}`),
        'en',
      )}.`,
    hint: (g: { raad?: string }) => g.raad ?? 'Verander een van de namen, zodat er één lezing overblijft.',
    uitleg:
      'Dezelfde woorden betekenen twee verschillende dingen. De taal kiest dan niet: een naam die ergens anders wordt toegevoegd, mag de betekenis van een zin nooit stil veranderen.',
  },
  N003: {
    ernst: 'fout',
    titel: 'Naam bestaat al',
    bericht: (g: { naam: string }) => `'${g.naam}' staat er al.`,
    hint: () => 'Haal een van beide weg, of geef ze elk een eigen naam.',
    uitleg:
      'Elke naam wordt één keer gedeclareerd. Namen die alleen in hoofdletters of lidwoorden verschillen, gelden als dezelfde.',
  },
  N004: {
    ernst: 'fout',
    titel: 'Declaratie maakt een tweede lezing mogelijk',
    bericht: (g: { naam: string; ander: string }) => `De naam '${g.naam}' is ook te lezen als ${g.ander}.`,
    hint: () => 'Geef een van beide een andere naam.',
    uitleg:
      'Deze declaratie zou zinnen dubbelzinnig maken, of hun betekenis veranderen. Dat wordt hier gemeld, ook als nog geen zin haar gebruikt.',
  },
  N005: {
    ernst: 'fout',
    titel: 'Bepaling bestaat niet',
    bericht: (g: { verwijzing: string; dichtbij: readonly string[]; doel: string }) =>
      `${hoofdletter(g.verwijzing)} staat niet in deze regeling.`,
    hint: (g: { dichtbij: readonly string[] }) => bedoelde(g.dichtbij),
    uitleg:
      'Een verwijzing naar een artikel, lid of onderdeel moet in deze regeling bestaan. "Het eerste lid" slaat op het artikel waarin de zin staat, "onderdeel a" op het lid, of op het artikel als dat geen leden heeft.',
  },
  N006: {
    ernst: 'fout',
    titel: 'Bepaling staat er twee keer',
    bericht: (g: { aanduiding: string }) => `${hoofdletter(g.aanduiding)} staat al eerder in deze regeling.`,
    uitleg:
      'Artikelen hebben elk een eigen nummer, leden binnen een artikel en onderdelen binnen een lid ook.',
  },
  N007: {
    ernst: 'fout',
    titel: 'Onbekende keuze',
    bericht: (g: { naam: string; dichtbij: readonly string[] }) => `Er is geen keuze '${g.naam}'.`,
    hint: (g: { naam: string; dichtbij: readonly string[] }) =>
      bedoelde(g.dichtbij) ??
      `Declareer de keuze, bijvoorbeeld: keuze ${g.naam}: eerste waarde, tweede waarde.`,
    uitleg:
      'Een type `keuze uit …` noemt een keuze die met `keuze naam: a, b.` gedeclareerd is, of `organen`.',
  },
  N008: {
    ernst: 'fout',
    titel: 'Onbekend type',
    bericht: (g: { tekst: string; raad?: string; bestaat?: true }) => {
      if (g.tekst === '') return 'Hier ontbreekt het type.';
      return g.bestaat ? `Het type '${g.tekst}' kan hier niet.` : `'${g.tekst}' is geen type.`;
    },
    hint: (g: { raad?: string }) =>
      g.raad ??
      'Types zijn: ja/nee, tekst, getal, percentage, bedrag (per uur …), datum, aantal dagen, keuze uit …, keuzes uit …, duur sinds ….',
    uitleg:
      'Achter de dubbele punt staat het type van het gegeven of de uitkomst, en daarna eventueel bijvoegingen zoals `per datum` en een vraag.',
  },
  N009: {
    ernst: 'fout',
    titel: 'Naam met een ontkenning',
    bericht: (g: { naam: string; woord: string }) =>
      `De naam '${g.naam}' bevat '${g.woord}'; declareer haar zonder, dan zegt een zin zelf niet of geen.`,
    uitleg:
      'Een naam met niet of geen heeft geen leesbare ontkenning. Declareer "verblijft legaal in Nederland"; een zin zegt dan "verblijft niet legaal in Nederland".',
  },
  N010: {
    ernst: 'fout',
    titel: 'Onbekend object',
    bericht: (g: { naam: string; dichtbij: readonly string[] }) =>
      `Er zijn geen gegevens of uitkomsten over '${g.naam}'.`,
    hint: (g: { dichtbij: readonly string[] }) => bedoelde(g.dichtbij),
    uitleg:
      'Een beoordeling noemt achter `over:`, en een zin achter `van overeenkomstige toepassing op`, een object dat met `gegevens over …` of `uitkomsten over …` bestaat.',
  },
  N011: {
    ernst: 'fout',
    titel: 'Onbekend orgaan',
    bericht: (g: { naam: string; dichtbij: readonly string[] }) => `'${g.naam}' staat niet bij de organen.`,
    hint: (g: { dichtbij: readonly string[] }) => bedoelde(g.dichtbij),
    uitleg: 'Wie beoordeelt of beslist, staat onder `organen:`.',
  },
  N012: {
    ernst: 'fout',
    titel: 'Onbekende bijvoeging',
    bericht: (g: { tekst: string; bij: string; mogelijk: readonly string[]; dichtbij?: string }) =>
      `'${g.tekst}' kan niet bij een ${g.bij} staan.`,
    hint: (g: { mogelijk: readonly string[]; dichtbij?: string }) =>
      g.dichtbij === undefined ? `Mogelijk: ${opsom(g.mogelijk, 'of')}.` : bedoelde([g.dichtbij]),
    uitleg:
      'Achter het type van een gegeven of uitkomst, of achter de naam van een keuze, staan bijvoegingen die de taal kent, gescheiden ' +
      'door komma’s. Wat de taal niet kent, wordt niet stil overgeslagen.',
  },
  N013: {
    ernst: 'fout',
    titel: 'En en of door elkaar',
    bericht: (g: { tekst: string }) =>
      `In ${citeer(g.tekst)} staan 'en' en 'of' door elkaar; wat bij elkaar hoort, is dan niet te zien.`,
    hint: () => 'Maak er een opsomming van: aan alle volgende voorwaarden is voldaan: a. …; b. ….',
    uitleg:
      '"a en b of c" betekent voor de een iets anders dan voor de ander. De taal laat daarom tussen voorwaarden in één zin alleen en, of alleen of toe. Binnen een rij waarden ("aanspraak op a of b") staat een eigen voegwoord.',
  },
  N014: {
    ernst: 'fout',
    titel: 'Onbekend voorbeeld',
    bericht: (g: { naam: string; dichtbij: readonly string[] }) => `Er is geen voorbeeld "${g.naam}".`,
    hint: (g: { dichtbij: readonly string[] }) => bedoelde(g.dichtbij),
    uitleg: '`zoals "…"` noemt de naam van een ander voorbeeld van dezelfde regeling.',
  },
  N015: {
    ernst: 'fout',
    titel: 'Onderwerp ontbreekt',
    bericht: (g: { tekst: string; objecten: readonly string[] }) =>
      `Bij ${citeer(g.tekst)} ontbreekt het onderwerp: er staat niet over wie of wat het gaat.`,
    hint: (g: { objecten: readonly string[] }) => `Zet ervoor: ${opsom(g.objecten, 'of')}.`,
    uitleg:
      'Een gezegde heeft een onderwerp. Alleen in een volgend deel van een zin met en of of mag het wegblijven, als het hetzelfde onderwerp is.',
  },
  N016: {
    ernst: 'fout',
    titel: 'Uitkomst is niet gedeclareerd',
    bericht: (g: { tekst: string; naam: string }) =>
      `'${g.naam}' is een gegeven; een regel kan alleen iets zeggen over een uitkomst.`,
    hint: () => 'Declareer de naam onder uitkomsten in plaats van onder gegevens.',
    uitleg:
      'Wat een regel vaststelt, staat onder `uitkomsten`. Een gegeven of beoordeling komt uit de zaak en wordt niet berekend.',
  },
  N017: {
    ernst: 'fout',
    titel: 'Sleutels botsen',
    bericht: (g: { naam: string; sleutel: string }) =>
      `'${g.naam}' krijgt in een zaak dezelfde sleutel (${g.sleutel}) als een andere naam.`,
    hint: () => 'Geef een van beide een andere naam.',
    uitleg:
      'In een zaak (JSON) heten gegevens naar hun naam zonder accenten en spaties. Twee namen mogen daarbij niet samenvallen.',
  },
  N018: {
    ernst: 'fout',
    titel: 'Onbekende letter',
    bericht: (g: { letter: string; letters: readonly string[] }) =>
      `De lezing heeft geen alternatief '${g.letter}'; wel ${opsom(g.letters, 'en')}.`,
    uitleg: 'Een lezing heeft alternatieven met een letter; `gekozen:` noemt een van die letters.',
  },
  N019: {
    ernst: 'fout',
    titel: 'Zin zegt niet één ding',
    bericht: (g: { deel: 'gegeven' | 'verwacht' }) =>
      g.deel === 'gegeven'
        ? "Onder 'gegeven' staat wat in deze zaak vaststaat; deze zin laat dat open."
        : "Onder 'verwacht' staat een uitkomst met wat zij moet zijn; deze zin zegt dat niet.",
    hint: (g: { deel: 'gegeven' | 'verwacht' }) =>
      g.deel === 'gegeven'
        ? "Noem elk gegeven dat vaststaat, met 'en' of in een eigen zin."
        : 'Noem een uitkomst met haar waarde, of schrijf: is onbekend, is niet van toepassing, is tegenstrijdig.',
    uitleg:
      'Onder `gegeven` staat wat in de zaak bekend is; "A of B" zegt niet welke van de twee. Onder `verwacht` staan uitkomsten.',
  },
  N021: {
    ernst: 'fout',
    titel: 'Zelfde waarde, andere spelling',
    bericht: (g: { label: string; ander: string; keuze: string }) =>
      `'${g.label}' staat in de keuze '${g.keuze}' als '${g.ander}'.`,
    hint: (g: { ander: string }) => `Schrijf overal '${g.ander}'.`,
    uitleg:
      'Hetzelfde woord in twee keuzes is dezelfde waarde. Hoofdletters en lidwoorden maken geen andere waarde, en staan dus overal gelijk.',
  },
  N022: {
    ernst: 'fout',
    titel: 'Geen dag in het voorbeeld',
    bericht: () =>
      'In een voorbeeld staat bij een gegeven per datum de dag zelf, geen verwijzing naar een datum.',
    hint: () => 'Schrijf de dag voluit: op 1 maart 2026.',
    uitleg:
      'Een gegeven per datum staat in de zaak bij een dag. Welke dag "de datum van de melding" is, kan per voorbeeld anders zijn.',
  },
  N023: {
    ernst: 'fout',
    titel: 'Vereiste dat niets vereist',
    bericht: (g: { woord: string; zonder?: true }) =>
      g.zonder
        ? `Achter '${g.woord}' hoort in deze zin 'indien', met wat vervuld moet zijn.`
        : `'${g.woord}' hoort bij een uitkomst die ja of nee is, in een zin zonder niet of geen.`,
    hint: (g: { woord: string; zonder?: true }) => (g.zonder ? undefined : `Laat '${g.woord}' weg.`),
    uitleg:
      '`De cliënt komt alleen in aanmerking indien C` is een vereiste: zonder C is de uitkomst nee. Een reden voor nee is een zin met niet of geen, zonder alleen.',
  },
  N024: {
    ernst: 'fout',
    titel: 'Regel zonder één uitkomst',
    bericht: (g: { tekst: string }) => `${citeer(g.tekst)} laat open welke uitkomst geldt.`,
    hint: () =>
      "Noem de uitkomsten met 'en' of 'elke', en bij een waarde 'is': met 'of', 'ten minste' of 'meer dan' staat er niets vast.",
    uitleg:
      'Een regel stelt vast wat er geldt als zijn voorwaarde vervuld is. "A of B", "niet alle" en "ten minste € 10" zeggen dat niet.',
  },
  N020: {
    ernst: 'fout',
    titel: 'Wie oordeelt',
    bericht: (g: { naam: string; beoordeling: boolean }) =>
      g.beoordeling
        ? `'${g.naam}' is een beoordeling; er staat niet bij wie oordeelt.`
        : `'${g.naam}' is een gegeven; daarover wordt niet geoordeeld.`,
    hint: (g: { beoordeling: boolean }) =>
      g.beoordeling
        ? 'Schrijf: Het college oordeelt dat …, omdat "…".'
        : 'Schrijf de zin zonder "oordeelt dat".',
    uitleg:
      'In een voorbeeld staat bij een beoordeling welk orgaan oordeelt, en achter omdat waarom; een gegeven staat er zonder.',
  },
  N025: {
    ernst: 'fout',
    titel: 'Geen tegenhanger',
    bericht: (g: { object: string; namen: readonly string[]; verwijzing: string }) =>
      `Over ${g.object} is niet gedeclareerd wat ${g.verwijzing} gebruikt: ${opsom(
        g.namen.map((naam) => `'${naam}'`),
        'en',
      )}.`,
    hint: (g: { object: string }) =>
      `Declareer het over ${g.object} met dezelfde naam en hetzelfde type, of schrijf de regel uit.`,
    uitleg:
      'Bij `van overeenkomstige toepassing` komt het andere object in de plaats van het object waarover de regel gaat. Alles wat de regel daarover noemt, moet bij het andere object ook bestaan.',
  },
  N070: {
    ernst: 'fout',
    titel: 'Voegwoord past niet bij de opsomming',
    bericht: (g: { voegwoord: string; aanhef: string }) =>
      `Achter dit onderdeel staat '${g.voegwoord}'. De aanhef zegt iets anders: '${g.aanhef}'.`,
    hint: (g: { voegwoord: string }) =>
      g.voegwoord === 'of'
        ? "Moet aan alles voldaan zijn, schrijf dan '; en'. Is één genoeg: 'ten minste één van de volgende voorwaarden'."
        : "Is één genoeg, schrijf dan '; of'. Moet aan alles voldaan zijn: 'aan alle volgende voorwaarden is voldaan'.",
    uitleg:
      'De aanhef van een opsomming zegt hoeveel onderdelen nodig zijn. Het voegwoord achter een onderdeel mag dat herhalen, maar niet tegenspreken.',
  },
  N026: {
    ernst: 'fout',
    titel: 'Rekenvolgorde',
    bericht: (g: { tekst: string; woord: string }) =>
      `Het is niet te zien of '${g.woord}' bij alles ervóór hoort of alleen bij het laatste deel.`,
    hint: (g: { woord: string }) =>
      `Hoort het bij alles ervóór, zet dan een komma: ', ${g.woord} …'. Geef anders het deel een eigen uitkomst.`,
    uitleg:
      'De taal kent geen haakjes en geen voorrang van vermenigvuldigen. Een bewerking achter een komma geldt voor alles wat ervóór staat.',
  },
  N030: {
    ernst: 'fout',
    titel: 'Lijst van iets onbekends',
    bericht: (g: { naam: string; dichtbij: readonly string[] }) =>
      `Er is geen blok 'gegevens over een ${g.naam}'.`,
    hint: (g: { naam: string; dichtbij: readonly string[] }) =>
      bedoelde(g.dichtbij) ?? `Declareer wat over elk element bekend is: gegevens over een ${g.naam}.`,
    uitleg:
      'De elementen van een lijst zijn een object met eigen gegevens. `lijst van afwezigheid` hoort bij een blok `gegevens over een afwezigheid`.',
  },
  N031: {
    ernst: 'fout',
    titel: 'Kan niet bij een lijst',
    bericht: (g: { naam: string; waarom: string }) => `'${g.naam}': ${g.waarom}`,
    hint: () => undefined,
    uitleg:
      'Een lijst is een gegeven. Haar elementen hebben gegevens, beoordelingen en uitkomsten, maar zelf geen lijst en niets per datum.',
  },
  N032: {
    ernst: 'fout',
    titel: 'Element buiten zijn lijst',
    bericht: (g: { naam: string; lijst: string }) =>
      `Over ${g.naam} gaat het alleen in een zin over de ${g.lijst}: hier is niet te zien welke bedoeld is.`,
    hint: (g: { lijst: string }) =>
      `Schrijf: voor alle ${g.lijst} … geldt dat …, of: ten minste één van de ${g.lijst} … voldoet aan ….`,
    uitleg:
      'Een object dat element van een lijst is, komt niet los voor. In een zin over de lijst is "die …" het element dat aan de beurt is; in een regel over een uitkomst per element is dat het element waarmee de zin begint.',
  },
  N033: {
    ernst: 'fout',
    titel: 'Verwijzing binnen een lijst',
    bericht: (g: { verwijzing: string }) =>
      `Achter 'waarvoor geldt dat' kan niet naar ${g.verwijzing} verwezen worden.`,
    hint: () => 'Schrijf de voorwaarde uit, of maak er een eigen uitkomst van.',
    uitleg:
      'Of aan een bepaling is voldaan, gaat over de zaak als geheel. Bij het kiezen van elementen van een lijst staat de voorwaarde er daarom zelf.',
  },
  N035: {
    ernst: 'fout',
    titel: 'Onbekende kolom',
    bericht: (g: {
      naam: string;
      object: string;
      mogelijk: readonly string[];
      dichtbij: readonly string[];
      oordeel?: true;
    }) => `'${g.naam}' is geen gegeven over ${g.object}.`,
    hint: (g: { mogelijk: readonly string[]; dichtbij: readonly string[]; oordeel?: true }) =>
      (g.oordeel
        ? 'Een oordeel heeft redenen. Schrijf het onder de tabel: Het college oordeelt dat <element> 2 …, omdat "…".'
        : bedoelde(g.dichtbij)) ?? `Mogelijk zijn: ${opsom(g.mogelijk.map(aanhaal), 'en')}.`,
    uitleg:
      'Boven elke kolom staat de naam van een gegeven van de elementen. Een oordeel over een element past niet in een tabel: daar horen redenen bij.',
  },
  N036: {
    ernst: 'fout',
    titel: 'Cel past niet bij de kolom',
    bericht: (g: { tekst: string; naam: string; type: string }) =>
      `${citeer(g.tekst)} past niet bij '${g.naam}': dat is ${g.type}.`,
    hint: () => 'Schrijf de waarde zoals in een zin; laat de cel leeg als zij onbekend is.',
    uitleg:
      'In een cel staat één waarde van het type van de kolom: ja of nee, een datum, een bedrag, een waarde uit de keuze. Bij een facultatief gegeven kan er ook geen staan.',
  },
  N034: {
    ernst: 'fout',
    titel: 'Tweemaal hetzelfde element',
    bericht: (g: { naam: string }) =>
      `In deze zin over ${g.naam} staat weer een zin over ${g.naam}: welke bedoeld is, is niet te zien.`,
    hint: () => 'Maak van de binnenste zin een eigen uitkomst.',
    uitleg:
      'Binnen een zin over een lijst is "die …" één element; een tweede van dezelfde soort heeft geen naam.',
  },
} as const;
