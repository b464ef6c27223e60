/**
 * Hoe een gezegde luidt als het niet zo is: "heeft aanspraak op" wordt "heeft geen aanspraak op". Alleen waar dat met
 * zekerheid te zeggen is; anders komt er niets, en noemt de uitleg de vraag met het antwoord nee.
 */

const rij = (tekst: string): ReadonlySet<string> => new Set(tekst.split(' '));

/** Bij deze werkwoorden wordt een zelfstandig naamwoord zonder lidwoord met "geen" ontkend. */
const metGeen = rij(
  'heeft hebben had geeft geven verleent verlenen kent kennen vereist vereisen vergt wenst veroorzaakt biedt bieden ' +
    'levert ontvangt krijgt betaalt maakt maken bevat verdient vermeldt draagt toont',
);
/** Vóór deze woorden staat "niet": bijwoorden, hoeveelheden en voorzetsels. */
const naNiet = rij(
  'actief voldoende genoeg regelmatig legaal volledig opzettelijk tijdelijk zelf altijd alle alles iedereen elke elk ' +
    'ieder te nodig nieuw naast aan af als bij binnen buiten door dat in met mee na naar namens om onder op over per rond ' +
    'sinds tegen tot tijdens uit uiterlijk van vanaf via volgens voor vóór wegens zonder',
);
/** Achter een lijdend voorwerp staat "niet" vóór deze woorden. */
const bijwoorden = rij('voldoende altijd zelf redelijk verantwoord');
/** Wat waarschijnlijk is, is met "niet" iets anders dan waarschijnlijk niet. */
const onzeker = rij(
  'waarschijnlijk kennelijk vermoedelijk mogelijk wellicht meer minder alleen uitsluitend ook nog eveneens',
);
const bepaald = rij('de het zijn haar hun deze dit die');
const modaal = rij('kan kunnen mag mogen wil willen dreigt');
const koppel = rij('is zijn was waren wordt worden werd blijft blijven');
/** "kan overbruggingszorg krijgen": wat hiervoor staat is een naamwoord. */
const metNaamwoord = rij('maken krijgen ondervinden zijn ontvangen');
const hulp = ['worden', 'kunnen', 'zijn', 'hebben', 'maken'];

export interface Gezegde {
  /** Leeg als het gezegde met "er" begint. */
  readonly onderwerp: string;
  readonly woorden: string;
  /** Er komt nog een waarde achter; "niet" kan dan niet achteraan. */
  readonly metWaarde: boolean;
}

/** De hele zin, ontkend. */
export function ontken({ onderwerp, woorden, metWaarde }: Gezegde): string | undefined {
  const [eerste = '', ...verder] = woorden.split(' ');
  const [werkwoord = '', ...rest] = eerste === 'er' ? verder : [eerste, ...verder];
  const delen = ontkendeRest(werkwoord, rest, metWaarde, eerste === 'er');
  if (delen === undefined) return undefined;
  const ervoor = [onderwerp, eerste === 'er' ? 'er' : ''].filter((deel) => deel !== '');
  return [...ervoor, ...delen].join(' ');
}

type Woorden = readonly string[];

function ontkendeRest(
  werkwoord: string,
  rest: Woorden,
  metWaarde: boolean,
  er: boolean,
): Woorden | undefined {
  const [eerste = '', tweede = '', ...verder] = rest;
  if (['en', 'of'].includes(eerste) || eerste.endsWith(',') || onzeker.has(eerste)) return undefined;
  if (rest.some((woord) => woord === 'niet' || woord === 'geen')) return undefined;
  if (werkwoord === 'moet' || werkwoord === 'moeten') return nietHoeven(werkwoord, rest);
  const na = (aantal: number): Woorden => [
    werkwoord,
    ...rest.slice(0, aantal),
    'niet',
    ...rest.slice(aantal),
  ];
  if (koppel.has(werkwoord) && /^\d+ \S+ of ouder$/.test(rest.join(' ')))
    return [werkwoord, 'nog', 'geen', eerste, tweede];
  if (eerste === '' && metWaarde && metGeen.has(werkwoord)) return [werkwoord, 'geen'];
  if (eerste === '' || eerste === 'zich') return na(eerste === '' ? 0 : 1);
  if (eerste === 'er' && rest.length === 1) return na(1);
  if (eerste === 'al') return [werkwoord, 'nog', 'niet', ...rest.slice(1)];
  if (eerste === 'een') return [werkwoord, 'geen', ...zonderTweedeEen(rest.slice(1))];
  if ((eerste === 'in' && tweede === 'principe') || (eerste === 'die' && tweede === 'dag')) return na(2);
  if (naNiet.has(eerste)) return na(0);
  if (modaal.has(werkwoord) && !bepaald.has(eerste))
    return metNaamwoord.has(tweede) && !isDeelwoord(eerste)
      ? [werkwoord, 'geen', eerste, tweede, ...verder]
      : na(0);
  if (bepaald.has(eerste)) return metWaarde ? na(0) : na(voorwerp(werkwoord, rest));
  if (isDeelwoord(eerste)) return na(0);
  if (metGeen.has(werkwoord) || (er && koppel.has(werkwoord)))
    return [werkwoord, 'geen', ...zonderTweedeEen(rest)];
  const kort = rest.length <= 3 && !metWaarde && !rest.some((woord) => naNiet.has(woord));
  return na(kort && !koppel.has(werkwoord) ? rest.length : 0);
}

/** "geen x of een y" is "geen x of y". */
const zonderTweedeEen = (rest: Woorden): Woorden =>
  rest.filter((woord, i) => woord !== 'een' || rest[i - 1] !== 'of');

const isDeelwoord = (woord: string): boolean =>
  /^((be|ver|ont|her|door|vol)|((aan|af|op|uit|in|mee|toe|kwijt|terug|vrij|weg|vast|samen|gebruik)?ge))[a-zë]{1,}(d|t|en|aan)$/.test(
    woord,
  ) && !/(heid|heden|teit|ing|schap)$/.test(woord);

/** Waar "niet" komt achter een lijdend voorwerp: "motiveert de keuze niet", "kan zijn hulpvraag niet formuleren". */
function voorwerp(werkwoord: string, rest: Woorden): number {
  const bijwoord = rest.findIndex((woord) => bijwoorden.has(woord));
  if (bijwoord > 0) return bijwoord;
  const nodig = rest.indexOf('nodig');
  if (nodig > 0 && !rest.slice(0, nodig).includes('en')) return nodig;
  // Meer dan één voorwerp, of nog een bepaling: achteraan zou "niet" op het laatste alleen slaan.
  if (
    rest.some(
      (woord, i) => woord === 'en' || woord === 'of' || woord.endsWith(',') || (i > 0 && naNiet.has(woord)),
    )
  )
    return 0;
  const laatste = rest[rest.length - 1] ?? '';
  const werkwoordAchteraan =
    rest.length > 2 && (isDeelwoord(laatste) || (modaal.has(werkwoord) && laatste.endsWith('en')));
  return werkwoordAchteraan ? rest.length - 1 : rest.length;
}

/** "Moet niet" is verboden; wie niet moet, hoeft niet. */
function nietHoeven(werkwoord: string, rest: Woorden): Woorden | undefined {
  const plaats = rest.findIndex((woord) => hulp.includes(woord));
  if (plaats < 0) return undefined;
  const hoeft = werkwoord === 'moet' ? 'hoeft' : 'hoeven';
  return [hoeft, 'niet', ...rest.slice(0, plaats), 'te', ...rest.slice(plaats)];
}
