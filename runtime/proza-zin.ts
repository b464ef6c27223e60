/** Zinnen over één ding: wat een gegeven, een oordeel of een uitkomst is, of juist niet is. Zonder hoofdletter en punt. */
import { naamBijElement } from './lijst.ts';
import type { Beslissing, Feit, Type, Zegging } from './model.ts';
import { type Register, zoek } from './register.ts';
import { opsomming, toonDatum, toonWaarde } from './toon.ts';
import type { Knoop, Uitkomst } from './uitkomst.ts';
import { toonVan } from './uitleg-toon.ts';

type Genoemd = Zegging & Pick<Feit, 'naam' | 'type' | 'vraag'>;

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Met een hoofdletter en een punt, als daar nog geen leesteken staat. */
export function alsZin(tekst: string): string {
  const heel = hoofdletter(tekst.trim());
  return /[.?!:][”"]?$/.test(heel) ? heel : `${heel}.`;
}

/** Met een punt, zonder de eerste letter te veranderen. */
export const alsPunt = (tekst: string): string => (/[.?!][”"]?$/.test(tekst) ? tekst : `${tekst}.`);

/** Het feit of de beslissing waar een knoop over gaat, met de namen zoals zij bij dit element luiden. */
export function genoemd(register: Register, { id, tekst }: Knoop): Genoemd | undefined {
  if (id === undefined) return undefined;
  const lezing = register.lezingen.get(id);
  if (lezing) return { ...lezing, type: { soort: 'ja/nee' } };
  const over = register.feiten.get(id) ?? beslissingVan(register, id);
  if (over === undefined) return undefined;
  return bijElement(register, over, tekst);
}

/** De beslissing van een sleutel als `inwoner.declaraties[1].vergoeding`, of van een gewone id. */
export function beslissingVan(register: Register, sleutel: string): Beslissing | undefined {
  const direct = register.beslissingen.get(sleutel);
  if (direct) return direct.beslissing;
  const gevonden = /^(.+?)(?:\.elementen)?\[\d+\]\.(.+)$/.exec(sleutel);
  const lijst = register.feiten.get(gevonden?.[1] ?? '');
  const rest = gevonden?.[2] ?? '';
  const object = lijst?.type.soort === 'lijst' ? lijst.type.object : '';
  return (register.beslissingen.get(`${object}.${rest}`) ?? register.beslissingen.get(rest))?.beslissing;
}

/** "reden van een afwezigheid" is bij het derde element "reden van afwezigheid 3"; de ontkende zin ook. */
function bijElement(register: Register, over: Feit | Beslissing, tekst: string): Genoemd {
  if (tekst === over.naam) return over;
  const soortnaam = lijstnaam(register, over.object);
  const plaats = soortnaam === undefined ? -1 : over.naam.lastIndexOf(soortnaam);
  if (soortnaam === undefined || plaats < 0) return over;
  const [voor, na] = [over.naam.slice(0, plaats), over.naam.slice(plaats + soortnaam.length)];
  if (!tekst.startsWith(voor) || !tekst.endsWith(na) || tekst.length < voor.length + na.length) return over;
  const element = { naam: tekst.slice(voor.length, tekst.length - na.length), soortnaam };
  const { ontkend } = over;
  return {
    ...over,
    naam: tekst,
    ...(ontkend === undefined ? {} : { ontkend: naamBijElement(ontkend, element) }),
  };
}

function lijstnaam(register: Register, object: string): string | undefined {
  for (const { type } of register.feiten.values())
    if (type.soort === 'lijst' && type.object === object) return type.naam;
  return undefined;
}

/** "de geboortedatum van de cliënt"; zonder lidwoord als dat niet bekend is. */
export const metLidwoord = ({ naam, lidwoord }: Genoemd): string =>
  lidwoord === undefined ? naam : `${lidwoord} ${naam}`;

/** De zin over een gegeven, een oordeel, een lezing of een uitkomst in de boom. */
export function knoopzin(register: Register, knoop: Knoop): string {
  return samenzin(register, knoop, knoop.lid === undefined ? [] : [knoop.lid]);
}

/** Hetzelfde, over meer leden van een verzameling tegelijk. */
export function samenzin(register: Register, knoop: Knoop, leden: readonly string[]): string {
  const over = genoemd(register, knoop);
  const { waarde, soort, uitkomst, reden } = knoop;
  if (over === undefined) return losseZin(knoop);
  if (soort === 'beslissing' && uitkomst === 'niet van toepassing')
    return `niet van toepassing is: ${over.naam}${reden === undefined ? '' : ` (${reden})`}`;
  if (waarde === undefined && over.type.soort === 'ja/nee')
    return `nog niet te zeggen is of dit zo is: ${over.naam}`;
  if (typeof waarde !== 'boolean') return waardezin(over, knoop.type ?? over.type, waarde, toonVan(knoop));
  if (over.type.soort === 'keuzes') return leden.length > 0 ? lidzin(over, leden, waarde) : losseZin(knoop);
  return janee(over, waarde);
}

/** Ja is de naam zelf; nee de ontkende naam, of anders de vraag met haar antwoord. */
export function janee(over: Genoemd, waarde: boolean): string {
  if (waarde) return over.naam;
  if (over.ontkend !== undefined) return over.ontkend;
  return over.vraag === undefined ? `niet: ${over.naam}` : `op de vraag “${over.vraag}” is het antwoord nee`;
}

/** "de cliënt is (niet) bekend met psychische problematiek" */
function lidzin(over: Genoemd, labels: readonly string[], waarde: boolean): string {
  const { naam, ontkend } = over;
  const leden = opsomming(labels, waarde ? 'en' : 'of');
  if (ontkend === undefined) return `${metLidwoord(over)}: ${waarde ? '' : 'niet '}${leden}`;
  return `${waarde ? naam : ontkend} ${leden}`;
}

/** "de geboortedatum van de cliënt is 2 maart 2008"; een meervoud krijgt geen "is". */
export function waardezin(over: Genoemd, type: Type, waarde: unknown, getoond: string): string {
  const naam = metLidwoord(over);
  if (waarde === null) return `er is geen ${over.naam.replace(/^(de|het) /, '')}`;
  if (waarde === undefined) return `${naam} is niet bekend`;
  if (over.ontkend !== undefined) return `${over.naam} ${getoond}`;
  const kaal = over.lidwoord === undefined && !/^(de|het) /.test(over.naam);
  if (kaal || isMeervoud(over.naam) || type.soort === 'lijst') return `${over.naam}: ${getoond}`;
  return `${naam} is ${getoond}`;
}

/** "de vakantiedagen van de cliënt", maar niet "de laatste dag van de plicht tot het terugsturen". */
function isMeervoud(naam: string): boolean {
  const [kop = ''] = naam.split(/ (?:van|na|voor|in|tot|op|is) /);
  return /(dagen|etmalen|weken|maanden|jaren|uren|kosten|personen|gegevens)$/.test(kop);
}

/** Een knoop die niet over een feit of beslissing van het model gaat. */
function losseZin({ tekst, waarde, ...rest }: Knoop): string {
  if (waarde === true) return tekst;
  return waarde === false ? `niet: ${tekst}` : `${tekst}: ${toonVan({ ...rest, waarde } as Knoop)}`;
}

// ── Vergelijkingen ───────────────────────────────────────────────────────────────────────────────────────────────

const TEGENDEEL: readonly (readonly [RegExp, string])[] = [
  [/ (is|zijn|bedraagt|bedragen) ten minste /, ' $1 minder dan '],
  [/ (is|zijn|bedraagt|bedragen) ten hoogste /, ' $1 meer dan '],
  [/ (is|zijn|bedraagt|bedragen) meer dan /, ' $1 niet meer dan '],
  [/ (is|zijn|bedraagt|bedragen) minder dan /, ' $1 niet minder dan '],
  [/ (ligt|liggen) op of vóór /, ' $1 na '],
  [/ (ligt|liggen) op of na /, ' $1 vóór '],
  [/ (ligt|liggen) vóór /, ' $1 niet vóór '],
  [/ (ligt|liggen) na /, ' $1 niet na '],
  [/ (ligt|liggen) op /, ' $1 niet op '],
  [/ (is|zijn) één van: /, ' $1 geen van: '],
  [/ (is|zijn) een /, ' $1 geen '],
  [/ (is|zijn|ligt|liggen) (uiterlijk|binnen|hoger|lager|later|eerder|van) /, ' $1 niet $2 '],
];

/** De zin van een vergelijking die niet opgaat; `undefined` als er meer dan één werkwoord is om te ontkennen. */
export function tegendeel(tekst: string): string | undefined {
  const elementen = /^voor ten minste (\S+ van .+? geldt dat .+)$/.exec(tekst)?.[1];
  if (elementen !== undefined) return `voor minder dan ${elementen}`;
  if (tekst.startsWith('er ')) return undefined;
  const werkwoorden = tekst.match(/\b(is|zijn|ligt|liggen|bedraagt|bedragen)\b/g) ?? [];
  if (werkwoorden.length !== 1) return undefined;
  const leeftijd = / (is|zijn) (.+) of ouder$/.exec(tekst);
  if (leeftijd) return `${tekst.slice(0, leeftijd.index)} ${leeftijd[1] ?? ''} nog geen ${leeftijd[2] ?? ''}`;
  const gevonden = TEGENDEEL.find(([patroon]) => patroon.test(tekst));
  return gevonden ? tekst.replace(gevonden[0], gevonden[1]) : tekst.replace(/ (is|zijn) /, ' $1 niet ');
}

/** De zin van een vergelijking of andere voorwaarde, zoals zij uitkomt. */
export function voorwaardezin(register: Register, knoop: Knoop): string {
  const { waarde, delen = [] } = knoop;
  const tekst = metMeervoud(knoop.tekst.replace(/:$/, ''));
  if (tekst.startsWith('geen ')) return `er is ${waarde === false ? 'wel een ' : 'geen '}${tekst.slice(5)}`;
  if (waarde === true) return tekst;
  if (waarde !== false) return `nog niet te zeggen is: ${tekst}`;
  // Is er iets niet, dan klopt het omgekeerde van de vergelijking evenmin.
  const afwezig = delen.find((deel) => deel.waarde === null);
  if (afwezig) return knoopzin(register, afwezig);
  return vasteTegendelen[tekst] ?? tegendeel(tekst) ?? `niet: ${tekst}`;
}

/** "de vakantiedagen zijn meer dan 28 dagen": de taal leest "is", maar een lezer niet. */
const metMeervoud = (tekst: string): string => (isMeervoud(tekst) ? tekst.replace(/ is /, ' zijn ') : tekst);

/** Zinnen die de taal zelf bij een plicht maakt. */
const vasteTegendelen: Readonly<Record<string, string>> = {
  'er is op die dag nagekomen': 'er is op die dag nog niet nagekomen',
  'er is na de laatste dag nagekomen': 'er is niet na de laatste dag nagekomen',
  'de laatste dag is dan voorbij': 'de laatste dag is dan nog niet voorbij',
  'de laatste dag is dan nog niet voorbij': 'de laatste dag is dan voorbij',
  'er is een laatste dag': 'er is geen laatste dag',
  'er is al geïndexeerd': 'er is nog niet geïndexeerd',
  'het begin ligt na die dag': 'het begin ligt niet na die dag',
};

// ── Oordelen ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** "Zo oordeelde het college op 15 april 2026, in mandaat (…): “Omdat …”" */
export function oordeelzin({ door, datum, mandaat, motivering }: Knoop): string | undefined {
  if (door === undefined && motivering === undefined) return undefined;
  const wie = door ?? 'wie dat is, staat er niet bij';
  const wanneer = datum === undefined ? '' : ` op ${toonDatum(datum)}`;
  const namens = mandaat === undefined ? '' : ` in mandaat (${mandaat})`;
  if (motivering === undefined) return `Zo oordeelde ${wie}${wanneer}${namens}, zonder motivering.`;
  const reden = motivering.trim();
  const zo = door === undefined ? 'De motivering van dit oordeel' : `Zo oordeelde ${wie}${wanneer}${namens}`;
  return `${zo}: “${reden}”${/[.?!]$/.test(reden) ? '' : '.'}`;
}

// ── De uitkomst zelf ─────────────────────────────────────────────────────────────────────────────────────────────

/** De uitkomst van een beslissing als zin; `naam` is haar naam bij één element. */
export function uitkomstzin(register: Register, id: string, uitkomst: Uitkomst, naam?: string): string {
  const beslissing = zoek(register.beslissingen, id).beslissing;
  const over = naam === undefined ? beslissing : bijElement(register, beslissing, naam);
  switch (uitkomst.soort) {
    case 'waarde':
      return uitgesproken(over, uitkomst.waarde);
    case 'onbekend':
      return over.type.soort === 'ja/nee'
        ? `nog niet te zeggen is of dit zo is: ${over.naam}`
        : `${metLidwoord(over)} is nog niet te zeggen`;
    case 'niet van toepassing':
      return nietAanDeOrde(over, uitkomst.reden);
    case 'tegenstrijdig':
      return `de regels spreken elkaar tegen over: ${over.naam}`;
    case 'ongeldige gegevens':
      return `de gegevens in de zaak kloppen niet; daarom is niet te zeggen: ${over.naam}`;
  }
}

function nietAanDeOrde(over: Genoemd, reden: string): string {
  const { naam, vraag, type } = over;
  if (reden === 'leemte')
    return type.soort === 'ja/nee'
      ? `geen regel zegt hier of dit zo is: ${naam}`
      : `over ${metLidwoord(over)} geeft geen regel hier een uitkomst`;
  if (vraag !== undefined) return `de vraag “${vraag}” is in deze zaak niet van toepassing`;
  return type.soort === 'ja/nee'
    ? `de regels zeggen in deze zaak niet of dit zo is: “${naam}”`
    : `de regels geven in deze zaak niet: ${metLidwoord(over)}`;
}

const VAN_PLICHT = /^toestand van (de plicht .+)$/;
const STANDEN: Readonly<Record<string, (plicht: string) => string>> = {
  nagekomen: (plicht) => `${plicht} is nagekomen`,
  'te laat nagekomen': (plicht) => `${plicht} is te laat nagekomen`,
  'niet nagekomen': (plicht) => `${plicht} is niet nagekomen`,
  'niet ontstaan': (plicht) => `${plicht} is niet ontstaan`,
  loopt: (plicht) => `${plicht} loopt nog`,
  'niet vast te stellen': (plicht) =>
    `of ${plicht.replace(/^de plicht/, 'de plicht')} is nagekomen, is niet vast te stellen`,
};

/** Een uitkomst die een waarde heeft. */
export function uitgesproken(over: Genoemd, waarde: unknown): string {
  if (typeof waarde === 'boolean' && over.type.soort === 'ja/nee') return janee(over, waarde);
  const plicht = VAN_PLICHT.exec(over.naam)?.[1];
  const stand = typeof waarde === 'string' ? STANDEN[waarde] : undefined;
  if (plicht !== undefined && stand) return stand(plicht);
  return waardezin(over, over.type, waarde, toonWaarde(over.type, waarde));
}
