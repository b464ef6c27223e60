/**
 * De vorm van waarden in een zaak: wat een datum, een bedrag of een aantal is, en wat niet.
 *
 * Zowel de controle van een zaak als de gegenereerde snelle controle gebruikt deze functies, zodat zij het nooit
 * oneens zijn. Zij lezen teken voor teken en maken niets aan; `patronen` zegt hetzelfde voor een JSON-schema.
 */
import { dagenInMaand } from './kalender.ts';

/** Vroegste en laatste jaar van een datum in een zaak. */
export const EERSTE_JAAR = 1800;
export const LAATSTE_JAAR = 2200;

/** Ruimte voor een waarde op elke dag van vier eeuwen; een langere lijst wordt als geheel geweigerd. */
export const LANGSTE_LIJST = 150_000;

/** Langer dan dit aantal cijfers voor of achter de punt is geen bedrag of getal maar een vergissing. */
const MEESTE_CIJFERS = 30;

/** Reguliere uitdrukkingen met dezelfde betekenis, behalve dat zij onmogelijke dagen als 30 februari doorlaten. */
export const patronen = {
  datum: '^((18|19|20|21)\\d\\d|2200)(-00-00|-(0[1-9]|1[0-2])(-(0\\d|[12]\\d|3[01]))?)?$',
  bedrag: '^-?\\d{1,30}(\\.\\d{1,2})?$',
  getal: '^-?\\d{1,30}(\\.\\d{1,30})?$',
} as const;

/**
 * Een bestaande datum: `JJJJ-MM-DD`, of onvolledig als `JJJJ-MM`, `JJJJ`, `JJJJ-MM-00` of `JJJJ-00-00`
 * (zoals de basisregistratie personen onbekende delen schrijft).
 */
export function isDatum(x: unknown): x is string {
  if (typeof x !== 'string') return false;
  const lengte = x.length;
  if (lengte !== 10 && lengte !== 7 && lengte !== 4) return false;
  const jaar = tweeCijfers(x, 0) * 100 + tweeCijfers(x, 2);
  if (!(jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR)) return false;
  if (lengte === 4) return true;
  const maand = x.charCodeAt(4) === STREEP ? tweeCijfers(x, 5) : GEEN_CIJFERS;
  if (lengte === 7) return maand >= 1 && maand <= 12;
  const dag = x.charCodeAt(7) === STREEP ? tweeCijfers(x, 8) : GEEN_CIJFERS;
  if (maand === 0) return dag === 0;
  return maand >= 1 && maand <= 12 && dag >= 0 && dag <= dagenInMaand(jaar, maand);
}

/** Een volledige datum: één dag. */
export function isDag(x: unknown): x is string {
  return isDatum(x) && x.length === 10 && !x.endsWith('-00');
}

/** Een decimaal getal als tekst, met een punt en zonder duizendtallen: `67.29`, `-3`. */
export function isDecimaal(x: unknown, meesteDecimalen: number = MEESTE_CIJFERS): x is string {
  if (typeof x !== 'string' || x.length > 2 * MEESTE_CIJFERS + 2) return false;
  const begin = x.charCodeAt(0) === STREEP ? 1 : 0;
  const punt = eindeCijfers(x, begin);
  if (punt === begin || punt - begin > MEESTE_CIJFERS) return false;
  if (punt === x.length) return true;
  const decimalen = x.length - punt - 1;
  if (x.charCodeAt(punt) !== PUNT || decimalen < 1 || decimalen > meesteDecimalen) return false;
  return eindeCijfers(x, punt + 1) === x.length;
}

/** Een bedrag in euro als tekst: een decimaal getal met ten hoogste twee decimalen. */
export function isBedrag(x: unknown): x is string {
  return isDecimaal(x, 2);
}

/** Een getal of percentage als tekst: een decimaal getal, met zoveel decimalen als nodig. */
export function isGetal(x: unknown): x is string {
  return isDecimaal(x);
}

/** Een aantal tijdseenheden: een geheel JSON-getal van nul of meer. */
export function isAantal(x: unknown): x is number {
  return Number.isSafeInteger(x) && (x as number) >= 0;
}

const PUNT = 46;
const STREEP = 45;
const NUL = 48;
const GEEN_CIJFERS = -1_000_000;

function isCijfer(code: number): boolean {
  return code >= NUL && code <= NUL + 9;
}

function eindeCijfers(x: string, van: number): number {
  let i = van;
  while (i < x.length && isCijfer(x.charCodeAt(i))) i++;
  return i;
}

/** Het getal van twee cijfers op plaats `i`, of een heel getal dat ver onder elk jaar en elke maand of dag ligt. */
function tweeCijfers(x: string, i: number): number {
  const tien = x.charCodeAt(i);
  const een = x.charCodeAt(i + 1);
  return isCijfer(tien) && isCijfer(een) ? (tien - NUL) * 10 + (een - NUL) : GEEN_CIJFERS;
}
