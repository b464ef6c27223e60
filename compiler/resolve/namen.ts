/** Namen: van woorden naar sleutels en naar rijen die te vergelijken zijn. */
import type { Clausule, Stuk } from '../../grammar/index.ts';

/** De woorden die meetellen bij het vergelijken. */
export function norms(stukken: readonly Stuk[]): readonly string[] {
  return stukken.filter((stuk) => stuk.norm !== '').map((stuk) => stuk.norm);
}

/** De woorden zoals de auteur ze schreef, op één regel. */
export function woorden(stukken: readonly Stuk[]): string {
  let uit = '';
  for (const stuk of stukken) {
    const tekst = stuk.lidwoord === undefined ? stuk.tekst : `${stuk.lidwoord} ${stuk.tekst}`;
    uit += stuk.soort === 'komma' || uit === '' ? tekst : ` ${tekst}`;
  }
  return bijzonder.test(uit) ? uit.replace(/[\s\u00a0]+/g, ' ').normalize('NFC') : uit;
}
/** Meer dan gewone tekens met één spatie ertussen. */
const bijzonder = /[^\x20-\x7e]| {2}/;

/** Splitst op losse komma's: "a, b, c". */
export function opKomma(clausule: Clausule): readonly (readonly Stuk[])[] {
  const delen: Stuk[][] = [[]];
  for (const stuk of clausule.stukken) {
    if (stuk.soort === 'komma') delen.push([]);
    else delen[delen.length - 1]?.push(stuk);
  }
  return delen.filter((deel) => deel.length > 0);
}

const gereserveerd = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * De sleutel van een naam in een zaak: zonder accenten, aan elkaar, met hoofdletters per woord; een lidwoord vooraan
 * valt weg. Namen van ingebouwde eigenschappen krijgen een liggend streepje, zodat zij nooit iets anders lezen.
 */
export function sleutel(naam: string): string {
  const eerder = sleutels.get(naam);
  if (eerder !== undefined) return eerder;
  if (sleutels.size >= MEESTE_SLEUTELS) sleutels.clear();
  const uit = maakSleutel(naam);
  sleutels.set(naam, uit);
  return uit;
}

/** Dezelfde namen komen steeds terug, en in een editor bij elke aanslag allemaal. */
const sleutels = new Map<string, string>();
const MEESTE_SLEUTELS = 20_000;

function maakSleutel(naam: string): string {
  const kaal = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(de|het|een)\s+/i, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((deel) => deel !== '');
  const samen = kaal.map((deel, i) => (i === 0 ? klein(deel) : hoofd(deel))).join('');
  const veilig = /^[0-9]/.test(samen) || samen === '' ? `_${samen}` : samen;
  return gereserveerd.has(veilig) ? `${veilig}_` : veilig;
}

const hoofd = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);
/** "Pgb" wordt "pgb", "VOG" wordt "vog", "iPad" blijft herkenbaar. */
const klein = (woord: string): string =>
  woord === woord.toUpperCase() ? woord.toLowerCase() : woord.charAt(0).toLowerCase() + woord.slice(1);

/** Hulpwerkwoorden gaan in een bijzin samen met het woord erachter naar het einde. */
const hulpwerkwoorden = new Set([
  'is',
  'zijn',
  'wordt',
  'worden',
  'heeft',
  'hebben',
  'kan',
  'kunnen',
  'mag',
  'mogen',
  'moet',
  'moeten',
]);

/**
 * De volgordes waarin een naam in een zin kan staan: zoals gedeclareerd, of met één woord naar achteren geschoven
 * ("verblijft legaal in Nederland" → "legaal in Nederland verblijft"), of met het hulpwerkwoord en het woord erachter
 * ("is gedaan bij het college" → "bij het college is gedaan").
 */
export function volgordes(naam: readonly string[]): readonly (readonly string[])[] {
  const uit: (readonly string[])[] = [naam];
  const [eerste = '', tweede = '', ...verder] = naam;
  if (verder.length > 0 && hulpwerkwoorden.has(eerste))
    uit.push([...verder, eerste, tweede], [...verder, tweede, eerste]);
  for (let van = 0; van < naam.length - 1; van++) {
    const woord = naam[van] ?? '';
    const rest = [...naam.slice(0, van), ...naam.slice(van + 1)];
    for (let naar = van + 1; naar <= rest.length; naar++) {
      uit.push([...rest.slice(0, naar), woord, ...rest.slice(naar)]);
    }
  }
  return uit;
}

/** Wat in een bijzin aan het werkwoord vast komt: "telt mee" wordt "meetelt", "wijkt van de norm af" "van de norm afwijkt". */
const voorvoegsels = new Set(
  'aan achter af bij binnen door in langs mee na om onder op open over samen terug tegen toe uit vast voor weg'.split(
    ' ',
  ),
);

/** Niet bij een hulpwerkwoord: "heeft recht op" eindigt op een voorzetsel. */
export function aaneengeschreven(naam: readonly string[]): readonly string[] | undefined {
  const [werkwoord = '', ...rest] = naam;
  const voorvoegsel = rest.pop();
  return voorvoegsel !== undefined && voorvoegsels.has(voorvoegsel) && !hulpwerkwoorden.has(werkwoord)
    ? [...rest, voorvoegsel + werkwoord]
    : undefined;
}
