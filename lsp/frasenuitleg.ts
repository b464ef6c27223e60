/** Wat elk woord van de taal betekent, in één zin; docs/taal.md zegt meer. */
import {
  aarden,
  achtervergelijkers,
  frasen,
  gegevenssoorten,
  koppen,
  norm,
  redenenNietUitvoerbaar,
  velden,
  vergelijkers,
} from '../grammar/index.ts';
import { blokuitleg } from './aanvul-blok.ts';

const zin: Readonly<Record<string, string>> = {
  indien: 'Wat erachter staat moet vervuld zijn: dan geldt de regel.',
  tenzij: 'Een uitzondering: is wat erachter staat waar, dan geldt de regel niet.',
  mits: 'Een voorwaarde van deze ene zin, net als `indien`.',
  omdat: 'De redenen, in eigen woorden. Een oordeel zonder redenen telt niet mee.',
  'in afwijking van':
    'Deze regel gaat voor op de regels van die bepaling over dezelfde uitkomst, zodra hij zelf geldt.',
  onverminderd: 'De genoemde bepaling blijft volledig gelden; een afwijking ervan is een fout.',
  'op grond van': 'De regel rust mede op deze bepaling; in een voorbeeld moet de uitkomst erop rusten.',
  'verder volgens': 'Over wat niet in de keuze genoemd is, beslist deze beoordeling.',
  'nog nodig': 'Precies de open punten van de verwachting ervóór, gescheiden door `;`.',
  hardheidsclausule: 'Een bevoegdheid om af te wijken; of en hoe, beslist een mens, met redenen.',
  'met afwijking': 'Wat eruit komt met de afwijkingen die in deze zaak zijn toegestaan.',
  en: 'Beide moeten waar zijn. `en` en `of` in één zin mag niet: maak er een opsomming van.',
  of: 'Een van beide is genoeg. `en` en `of` in één zin mag niet: maak er een opsomming van.',
  'en/of': 'Een van beide is genoeg, of beide.',
  is: 'De waarde ervóór is gelijk aan wat erachter staat, of voldoet aan de vergelijking.',
  alle: 'Elk onderdeel moet vervuld zijn.',
  'ten minste één': 'Eén onderdeel dat vervuld is, is genoeg.',
  'geen van': 'Geen enkel onderdeel mag vervuld zijn.',
  telling: 'Zoveel van de onderdelen moeten vervuld zijn.',
  alleen: 'Deze waarden, en geen andere uit de keuze.',
  gegeven: 'Wat er in deze zaak bekend is; al het andere is onbekend.',
  verwacht: 'Wat eruit moet komen.',
  zoals: 'Neemt de gegevens van een ander voorbeeld over; wat hier staat gaat voor.',
};

const overige: Readonly<Record<(typeof frasen)[number], string>> = {
  'vermeerderd met': 'Telt erbij op; bij een percentage over de waarde ervóór, bij een dag een duur.',
  'verminderd met': 'Trekt ervan af; bij een percentage over de waarde ervóór.',
  'vermenigvuldigd met': 'Maal.',
  'gedeeld door': 'Delen door nul heeft geen uitkomst.',
  'rekenkundig afgerond op': 'Rondt af naar de dichtstbijzijnde; een half gaat omhoog.',
  'naar boven afgerond op': 'Rondt altijd naar boven af.',
  'naar beneden afgerond op': 'Rondt altijd naar beneden af.',
  'afgerond op': 'Rondt af naar de dichtstbijzijnde; een half gaat omhoog.',
  onafgerond: 'De tekst zwijgt over afronden: er wordt met een deel van een cent verder gerekend.',
  'met uitzondering van': 'Alles wat ervóór staat, behalve dit.',
  'blijft buiten toepassing': 'De regels van die bepaling gelden dan niet; er komt niets voor in de plaats.',
  'blijven buiten toepassing':
    'De regels van die bepalingen gelden dan niet; er komt niets voor in de plaats.',
  'gaat voor op': 'Voorrang als lezing van de auteur; de redenen staan erbij.',
  'gaan voor op': 'Voorrang als lezing van de auteur; de redenen staan erbij.',
  'is van overeenkomstige toepassing op': 'Dezelfde regels, over een ander object.',
  'zijn van overeenkomstige toepassing op': 'Dezelfde regels, over een ander object.',
  'oordeelt dat': 'Een orgaan geeft een oordeel; zonder `omdat` telt het niet mee.',
  'in ieder geval':
    'De keuze is open: wat genoemd is hoort erbij, en over iets anders beslist `verder volgens`.',
  'onbekend is of': 'De uitkomst staat niet vast: er zijn nog open punten.',
  'niet van toepassing is of':
    'Er is geen uitkomst: niet in werking, buiten reikwijdte, uitgezonderd of een leemte.',
  'de vraag of': 'Vraagt of een ja/nee-uitkomst een antwoord heeft, wat het ook is.',
  'de gegevens zijn ongeldig': 'De zaak klopt niet, of doorstaat een controle niet.',
  'worden nadere regels gesteld over': 'Nadere regels moeten er komen; de uitkomst zelf staat elders.',
  'kunnen nadere regels worden gesteld over': 'Nadere regels kunnen er komen.',
  'kan worden afgeweken van': 'Van de genoemde bepaling kan bij nadere regels worden afgeweken.',
};

const perTeken: Readonly<Record<string, string>> = {
  '>=': 'Groter of gelijk; een dag: op of na. De grens telt mee.',
  '<=': 'Kleiner of gelijk; een dag: op of vóór. De grens telt mee.',
  '>': 'Groter; een dag: erna. De grens telt niet mee.',
  '<': 'Kleiner; een dag: ervóór. De grens telt niet mee.',
  '=': 'Precies die waarde.',
};

const perAard: Readonly<Record<(typeof aarden)[number], string>> = {
  definitie: 'Een begripsbepaling: zij beslist zelf niets.',
  procedure: 'Hoe iets gebeurt; zonder gevolg voor een uitkomst.',
  plicht: 'Een plicht zonder gevolg in een zaak; anders staat zij onder `plichten`.',
  bevoegdheid: 'Een bevoegdheid zonder gevolg in een zaak; anders staat zij onder `bevoegdheden`.',
  gedelegeerd: 'Dit wordt ergens anders geregeld.',
  'niet uitvoerbaar': 'Er valt niets uit te rekenen; erachter staat waarom.',
  'nog niet uitgewerkt': 'Hier moet nog een regel komen. De aard verandert geen uitkomst.',
};

const perReden: Readonly<Record<(typeof redenenNietUitvoerbaar)[number], string>> = {
  'overweging of doel': 'Waarom iets geregeld is; het bindt niemand in een zaak.',
  'feitelijke mededeling': 'Hoe het is of was, of een bron.',
  'programmatisch voornemen': 'Wat een bestuur van plan is.',
  'norm buiten de regeling': 'Een norm die ergens anders staat en hier niet gebruikt wordt.',
  'verhouding tot een andere regeling': 'Wat in een andere regeling voorgaat, wijkt of vervalt.',
  'tekst onvolledig of tegenstrijdig':
    'Er ontbreekt iets of de zin spreekt zichzelf tegen; de bevindingen zeggen wat.',
  slotbepaling: 'Citeertitel, bekendmaking, ondertekening.',
  'zonder rechtskracht': 'Een schets, bijlage of rapport dat niemand heeft vastgesteld.',
};

const perVeld: Readonly<Record<string, string>> = {
  kenmerk: 'Het eerste deel van de id van elke bepaling.',
  soort: 'Verordening, beleidsregel, wet …; bepaalt ook of de Algemene termijnenwet geldt.',
  vastgesteld: 'De dag waarop de regeling is vastgesteld.',
  publicatie: 'Het adres van de officiële tekst.',
  geldig: 'Vanaf welke dag, en tot en met welke.',
  grondslag: 'De bepalingen waarop de regeling of de verwerking berust.',
  citeertitel: 'Hoe de regeling zichzelf noemt.',
  omvang: 'Of elke bepaling hier staat, of alleen wat gebruikt wordt.',
  rechtskracht: '`geen` bij een visie, plan of schets: niets ervan is een norm.',
  'algemene termijnenwet': 'Of die wet termijnen verlengt, als de soort het niet zegt.',
  'gelijkgestelde dagen': 'Dagen die voor termijnen met een feestdag gelijkstaan.',
  over: 'Waar de beoordeling over gaat; zonder dit veld over de zaak.',
  door: 'Wie het doet of beslist; een oordeel van een ander telt niet mee.',
  type: 'Wat het antwoord is; zonder dit veld ja of nee.',
  vraag: 'De vraag zoals iemand haar te zien krijgt.',
  'weegt mee': 'Factoren die nodig noch voldoende zijn.',
  'altijd beoordelen bij': 'Wordt bij deze uitkomsten altijd gevraagd, ook als zij niets verandert.',
  avg: 'Wat het antwoord voor de AVG is.',
  verwerking: 'De verwerking waar dit gegeven bij hoort.',
  doel: 'Waarvoor de gegevens gebruikt worden, in eigen woorden.',
  'bijzondere gegevens': 'De uitzondering op het verbod van artikel 9 van de AVG.',
  'strafrechtelijke gegevens': 'De wet die het toestaat (artikel 10 van de AVG).',
  bewaartermijn: 'Hoe lang de gegevens bewaard worden.',
  bron: 'Waar de waarden van de reeks vandaan komen.',
  bij: 'De bepaling waar dit bij hoort.',
  mogelijk: 'De uitleg die de tekst toelaat, elk met een letter.',
  gekozen: 'De lezing die geldt; zonder dit veld is zij onbekend.',
  'komt in aanmerking': 'Wie meedoet; zonder dit veld iedereen.',
  volgorde: 'Eerder gaat voor.',
  voorrang: 'Gaat vóór alle anderen.',
  'bij gelijke dag': 'Wie dan voorgaat; `geen` als de tekst het niet zegt.',
  beslag: 'Wat één zaak vraagt.',
  'jaar van': 'Welk jaar, en dus welk plafond, telt.',
  per: 'Een eigen rij en een eigen plafond per waarde.',
  plafond: 'Hoeveel er is.',
  'wat niet past': 'Wat er gebeurt met wie niet meer past.',
  als: 'Hoe de gebruikte regeling hier heet.',
  gedeeld: 'Welke objecten in beide regelingen dezelfde zijn.',
};

/** Alle frasen met hun uitleg, op hun genormaliseerde woorden. */
export const frasenuitleg: ReadonlyMap<string, string> = new Map([
  ...Object.entries(zin),
  ...Object.entries(overige),
  ...Object.entries({ ...vergelijkers, ...achtervergelijkers }).map(
    ([frase, teken]) => [frase, perTeken[teken] ?? ''] as const,
  ),
  ...Object.entries(perAard),
  ...Object.entries(perReden),
  ...gegevenssoorten.map((soort, i) => [soort, gegevensuitleg(soort, i)] as const),
]);

function gegevensuitleg(soort: string, i: number): string {
  if (i === 0) return 'Gaat niet over een persoon.';
  if (i === 1) return 'Een persoonsgegeven (artikel 4, onder 1, van de AVG).';
  return soort.startsWith('straf')
    ? 'Van strafrechtelijke aard (artikel 10 van de AVG): gevoelig, en dus het laatst gevraagd.'
    : 'Een bijzonder persoonsgegeven (artikel 9 van de AVG): gevoelig, en dus het laatst gevraagd.';
}

/** Wat er achter het type van een declaratie kan staan. */
export const bijvoegingen: ReadonlyMap<string, string> = new Map([
  ['per datum', 'Kan op elke dag anders zijn; een zin noemt de dag.'],
  ['facultatief', 'Kan er ook niet zijn (`geen`); met `ontbreekt` vraagt een regel ernaar.'],
  ['ligt vast', 'Niemand kan er nog iets aan veranderen: er is geen "wat als" van.'],
  ['volgens', 'Wie het aanlevert: een orgaan, een partij of een register.'],
  ['verwerking', 'De verwerking waar het bij hoort, als er meer zijn.'],
  ['voor elke', 'Een eigen uitkomst voor elke waarde van de keuze.'],
  ['voor elk', 'Een eigen uitkomst voor elke waarde van de keuze.'],
  ['uitputtend', 'Zonder grond is het antwoord nee.'],
  ['niet uitputtend', 'Zonder grond is er een leemte, en geen nee.'],
  ['door', 'Wie het doet of beslist.'],
  ['jegens', 'Tegenover wie; alleen voor de uitleg.'],
  ['peildatum', 'De dag die bepaalt welke versie van een bepaling geldt.'],
  ['aanspraak', 'Een recht van de betrokkene.'],
  ['termijn uit', 'Uit welke soort regeling de termijn komt, voor de Algemene termijnenwet.'],
  ...['ja', 'nee', 'hoger', 'lager', 'later', 'eerder'].map((kant): readonly [string, string] => [
    `${kant} is gunstig`,
    'Welke kant gunstig is voor de betrokkene; telt bij een hardheidsclausule.',
  ]),
  ...gegevenssoorten.map((soort, i): readonly [string, string] => [soort, gegevensuitleg(soort, i)]),
]);

export const kopuitleg = (kop: string): string | undefined =>
  (koppen as readonly string[]).includes(kop) ? blokuitleg[kop as keyof typeof blokuitleg] : undefined;

export const velduitleg = (blok: string, veld: string): string | undefined => {
  const namen: readonly string[] = Object.hasOwn(velden, blok) ? velden[blok as keyof typeof velden] : [];
  return namen.includes(veld) ? perVeld[veld] : undefined;
};

/** De uitleg bij een frase zoals zij in de tekst staat: met een getal, of met het werkwoord ertussen. */
export function uitlegVanFrase(tekst: string): string | undefined {
  const kaal = norm(
    tekst
      .replace(/\s+/g, ' ')
      .replace(/\s*:\s*$/, '')
      .trim(),
  );
  const zonderWerkwoord = kaal.replace(/ (?:is|zijn|bedraagt|bedragen) dan$/, ' dan');
  const vast = frasenuitleg.get(kaal) ?? frasenuitleg.get(zonderWerkwoord);
  if (vast !== undefined) return vast;
  if (/^niet uitvoerbaar,/.test(kaal)) {
    const reden = kaal.replace(/^niet uitvoerbaar,\s*/, '');
    return `${perAard['niet uitvoerbaar']} ${frasenuitleg.get(reden) ?? ''}`.trim();
  }
  if (/(?:^| )(?:alle|elk)(?: |$)/.test(kaal)) return zin['alle'];
  if (/(?:^| )geen(?: enkele)? van(?: |$)/.test(kaal)) return zin['geen van'];
  if (
    /(?:^| )één (?:of meer|of meerdere|van)(?: |$)/.test(kaal) &&
    !/(?:hoogste|hoogstens|precies)/.test(kaal)
  )
    return zin['ten minste één'];
  return /(?:ten minste|minstens|minimaal|ten hoogste|hoogstens|maximaal|precies) \S+ van/.test(kaal)
    ? zin['telling']
    : undefined;
}
