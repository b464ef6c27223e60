/**
 * De snelle controle van een zaak: of zij zonder meer in orde is, zonder iets te kopiëren of te melden.
 *
 * Zij zegt alleen ja als `valideerZaak` niets te melden heeft. Bij nee zoekt die uit waarom, en of het erg is.
 * Symbolen ziet zij niet: JSON kent ze niet, en geen regel leest ze.
 */
import { HERKOMST, magBron } from './herkomst.ts';
import { type Oordeel, waardeVanOordeel } from './lees.ts';
import { eindigtTeVroeg } from './tijdvak.ts';
import { isDag, isDatum, LANGSTE_LIJST } from './vorm.ts';

/** Of een waarde in een zaak de vorm heeft die bij haar gegeven hoort. */
export type Vorm = (x: unknown) => boolean;

/** De vorm van elk gegeven, per object van de zaak. */
export type Vormen = Readonly<Record<string, Readonly<Record<string, Vorm>>>>;

/** Per feit-id de bronnen die de regeling noemt. */
export type Bronnen = Readonly<Record<string, readonly string[]>>;

/** De controle van een hele zaak. Sleutels die niet in `vormen` staan, zijn onbekend; dan is het antwoord nee. */
export function snelleControle(vormen: Vormen, bronnen: Bronnen = {}): Vorm {
  const perObject = Object.entries(vormen).map(
    ([object, velden]) => [object, houder(zonderErfenis(velden))] as const,
  );
  const eigen = houder(zonderErfenis(Object.fromEntries(perObject)));
  if (Object.hasOwn(vormen, HERKOMST)) return eigen;
  const metHerkomst = houder(
    zonderErfenis({ ...Object.fromEntries(perObject), [HERKOMST]: herkomstvorm(bronnen) }),
  );
  return (x) => {
    if (!isHouder(x) || x[HERKOMST] === undefined) return eigen(x);
    return metHerkomst(x) && Object.keys(x[HERKOMST] as Houder).every((pad) => staatIn(x, pad));
  };
}

/** De herkomst van gewone gegevens; die van elementen bekijkt de uitvoerige controle. */
function herkomstvorm(bronnen: Bronnen): Vorm {
  const isBron = (pad: string, bron: unknown): boolean =>
    isNietLeeg(bron) && (!Object.hasOwn(bronnen, pad) || magBron(bronnen[pad] ?? [], bron));
  const isDeel = (pad: string, x: unknown): boolean => {
    if (!isHouder(x)) return false;
    const { bron, bekend, kenmerk } = x;
    const gevuld = [bron, bekend, kenmerk].filter((deel) => deel !== undefined).length;
    return (
      heeftSleutels(x, gevuld) &&
      (bron === undefined || isBron(pad, bron)) &&
      (bekend === undefined || isDag(bekend)) &&
      (kenmerk === undefined || isNietLeeg(kenmerk))
    );
  };
  return (x) =>
    isHouder(x) &&
    heeftSleutels(x, Object.keys(x).length) &&
    Object.entries(x).every(([pad, deel]) => isDeel(pad, deel));
}

const isNietLeeg = (x: unknown): x is string => typeof x === 'string' && x.trim() !== '';

/** Een gegeven dat er staat, is een gegeven van de regeling: dat is dan al gezien. */
function staatIn(zaak: Houder, pad: string): boolean {
  const punt = pad.indexOf('.');
  const object = zaak[pad.slice(0, punt)];
  const sleutel = pad.slice(punt + 1);
  return punt > 0 && isHouder(object) && Object.hasOwn(object, sleutel) && object[sleutel] !== undefined;
}

export const isJaNee: Vorm = (x) => typeof x === 'boolean';
export const isTekst: Vorm = (x) => typeof x === 'string';

export function eenVan(labels: readonly string[]): Vorm {
  return (x) => labels.includes(x as string);
}

/** Een label, of bij een open of illustratieve keuze iets dat niet genoemd is. */
export function eenVanOfAnders(labels: readonly string[]): Vorm {
  return (x) => labels.includes(x as string) || isAnders(x);
}

/** Een verzameling: een lijst van labels, of `{ ja, nee }` zonder overlap. */
export function verzamelingVan(labels: readonly string[]): Vorm {
  return (x) => (Array.isArray(x) ? zijnLabels(x, labels) : isDeelsBekend(x, labels));
}

/** Een lijst van elementen: volledig, of met erbij dat zij het niet is. Een tijdvak eindigt niet voordat het begint. */
export function lijstVan(
  velden: Readonly<Record<string, Vorm>>,
  [begin, eind]: readonly string[] = [],
): Vorm {
  const vorm = houder(zonderErfenis(velden));
  const element: Vorm =
    begin === undefined || eind === undefined
      ? vorm
      : (x) => vorm(x) && !eindigtTeVroeg((x as Houder)[begin], (x as Houder)[eind]);
  const zijnElementen = (x: unknown): boolean =>
    Array.isArray(x) && x.length <= LANGSTE_LIJST && x.every(element);
  return (x) => {
    if (Array.isArray(x)) return zijnElementen(x);
    return isHouder(x) && heeftSleutels(x, 2) && x['volledig'] === false && zijnElementen(x['elementen']);
  };
}

/** Een lijst van waarden per dag, zonder dubbele dagen. */
export function perDag(vorm: Vorm): Vorm {
  return (x) => Array.isArray(x) && zijnPerDag(x, vorm);
}

/** Een oordeel dat meetelt en waarin niets onbekends staat. */
export function oordeelVan(vorm: Vorm, door?: readonly string[]): Vorm {
  return (x) => isOordeel(x, vorm, door);
}

/** Een facultatief gegeven mag bekend afwezig zijn. */
export function ofGeen(vorm: Vorm): Vorm {
  return (x) => x === null || vorm(x);
}

type Houder = Readonly<Record<string, unknown>>;

/** Zonder wat elk object van JavaScript erft: een sleutel als `constructor` is dan gewoon onbekend. */
function zonderErfenis(velden: Readonly<Record<string, Vorm>>): Readonly<Record<string, Vorm>> {
  return Object.assign(Object.create(null), velden) as Readonly<Record<string, Vorm>>;
}

function houder(velden: Readonly<Record<string, Vorm>>): Vorm {
  return (x) => {
    if (!isHouder(x)) return false;
    let aantal = 0;
    for (const sleutel in x) {
      const vorm = velden[sleutel];
      if (vorm === undefined) return false;
      const waarde = x[sleutel];
      if (waarde !== undefined && !vorm(waarde)) return false;
      aantal++;
    }
    // Ook geen verborgen sleutels: die zou een regel wel lezen.
    return heeftSleutels(x, aantal);
  };
}

/** Een gewoon object: geen lijst, geen klasse, niets geërfd dat op een feit kan lijken. */
function isHouder(x: unknown): x is Houder {
  if (typeof x !== 'object' || x === null) return false;
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === Object.prototype || prototype === null;
}

function heeftSleutels(x: Houder, aantal: number): boolean {
  return Object.getOwnPropertyNames(x).length === aantal;
}

function isOordeel(x: unknown, vorm: Vorm, door: readonly string[] | undefined): boolean {
  if (!isHouder(x) || !vorm(x['oordeel']) || typeof x['motivering'] !== 'string') return false;
  let sleutels = 2;
  if (x['door'] !== undefined) {
    if (typeof x['door'] !== 'string') return false;
    sleutels++;
  }
  if (x['datum'] !== undefined) {
    if (!isDatum(x['datum'])) return false;
    sleutels++;
  }
  if (x['mandaat'] !== undefined) {
    if (typeof x['mandaat'] !== 'string') return false;
    sleutels++;
  }
  return heeftSleutels(x, sleutels) && waardeVanOordeel(x as unknown as Oordeel, door) !== undefined;
}

function isAnders(x: unknown): boolean {
  return isHouder(x) && heeftSleutels(x, 1) && typeof x['anders'] === 'string' && x['anders'].trim() !== '';
}

function isDeelsBekend(x: unknown, labels: readonly string[]): boolean {
  if (!isHouder(x)) return false;
  const { ja = [], nee = [] } = x;
  const sleutels = (x['ja'] === undefined ? 0 : 1) + (x['nee'] === undefined ? 0 : 1);
  if (!heeftSleutels(x, sleutels) || !Array.isArray(ja) || !Array.isArray(nee)) return false;
  if (!zijnLabels(ja, labels) || !zijnLabels(nee, labels)) return false;
  return !ja.some((label) => nee.includes(label));
}

/** Geen dubbele. Zoeken kan in de lijst zelf: na zoveel elementen als er labels zijn, is er altijd een dubbele. */
function zijnLabels(lijst: readonly unknown[], labels: readonly string[]): boolean {
  for (let i = 0; i < lijst.length; i++) {
    const label = lijst[i];
    if (!labels.includes(label as string) || lijst.indexOf(label, i + 1) >= 0) return false;
  }
  return true;
}

function zijnPerDag(lijst: readonly unknown[], vorm: Vorm): boolean {
  for (const deel of lijst) if (!isOpDag(deel, vorm)) return false;
  return lijst.length < 2 || new Set(lijst.map((deel) => (deel as Houder)['op'])).size === lijst.length;
}

function isOpDag(x: unknown, vorm: Vorm): boolean {
  return isHouder(x) && isDag(x['op']) && vorm(x['waarde']) && heeftSleutels(x, 2);
}
