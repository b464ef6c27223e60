/** De korte uitleg: één alinea voor een brief of een gesprek, met ten hoogste ongeveer tachtig woorden. */
import { opDag } from './proza-feit.ts';
import { korteLezingen } from './proza-lezing.ts';
import { slotVoorlopig } from './proza-voorlopig.ts';
import { alsOnderwerp, verwijzing } from './proza-verwijzing.ts';
import { dragendeRegels, redenenVan, type Reden, voorwaardenBovenaan } from './proza-verzamel.ts';
import { alsZin, knoopzin, uitkomstzin, voorwaardezin } from './proza-zin.ts';
import { isGevoelig } from './model-avg.ts';
import { aanduiding, type Register, zoek } from './register.ts';
import { toonVan } from './uitleg-toon.ts';
import { opsomming } from './toon.ts';
import type { Knoop, MetAfwijking, OpenPunt, Uitkomst, Uitleg } from './uitkomst.ts';

const MEESTE_WOORDEN = 80;
/** Meer redenen dan dit leest niemand in één alinea. */
const MEESTE_REDENEN = 3;

export function kort(register: Register, id: string, uitkomst: Uitkomst, naam?: string): string {
  const begin = alsZin(uitkomstzin(register, id, uitkomst, naam));
  const slot = [...voorbehoud(register, id, uitkomst, naam)];
  const over = MEESTE_WOORDEN - tel([begin, ...slot].join(' '));
  const midden = waarom(register, uitkomst, over);
  return [begin, midden, ...slot].filter((deel) => deel !== '').join(' ');
}

const tel = (tekst: string): number => (tekst === '' ? 0 : tekst.split(/\s+/).length);

function waarom(register: Register, uitkomst: Uitkomst, ruimte: number): string {
  switch (uitkomst.soort) {
    case 'onbekend': {
      const { open } = uitkomst;
      const [eerste] = open;
      if (eerste === undefined) return 'Geen enkel gegeven kan dit nog duidelijk maken.';
      return open.length === 1
        ? `${wieNog(eerste)}: “${eerste.vraag}”`
        : `Daarvoor zijn nog hoogstens ${open.length} antwoorden nodig. ${wieNog(eerste)}: “${eerste.vraag}”`;
    }
    case 'niet van toepassing': {
      const zin = nietVanToepassing(register, uitkomst);
      const redenen = uitkomst.uitleg === undefined ? [] : voorwaardenBovenaan(uitkomst.uitleg.boom);
      const reden =
        uitkomst.reden === 'uitgezonderd' || uitkomst.reden === 'buiten reikwijdte'
          ? opsommingen(register, redenen, '')
          : [];
      return passend([...reden.map((deel) => `${zin} ${deel}`), zin], ruimte);
    }
    case 'tegenstrijdig':
      return `Het gaat om ${verwijzing(
        register,
        uitkomst.tussen.map(({ bepaling }) => bepaling),
      )}.`;
    case 'ongeldige gegevens':
      return uitkomst.problemen[0]?.bericht ?? '';
    case 'waarde':
      return uitkomst.uitleg === undefined ? '' : redenen(register, uitkomst.uitleg, ruimte);
  }
}

/** Wie aan zet is: een oordeel geeft niet de burger, en een lezing kiest niemand in een zaak. */
function wieNog({ soort, door, leverancier }: OpenPunt): string {
  switch (soort) {
    case 'lezing':
      return 'De tekst van de regeling is op meer manieren te lezen en er is nog niet gekozen';
    case 'beoordeling':
    case 'bevoegdheid':
      return door === undefined ? 'Nog te beoordelen is' : `Nog te beoordelen door ${opsomming(door, 'of')}`;
    case 'motivering':
      return 'Van een oordeel ontbreekt de motivering';
    case 'parameter':
      return 'Nog niet vastgesteld of ingevuld is';
    case 'gegeven':
    case 'bron':
      return leverancier === undefined ? 'Nog nodig is' : `Nog nodig is, van ${opsomming(leverancier, 'of')}`;
  }
}

export function nietVanToepassing(
  register: Register,
  { reden, bepalingen }: Extract<Uitkomst, { soort: 'niet van toepassing' }>,
): string {
  const waar = verwijzing(register, bepalingen);
  switch (reden) {
    case 'niet in werking':
      return 'De regeling is op de peildatum niet in werking.';
    case 'buiten reikwijdte':
      return `De zaak valt buiten de reikwijdte van de regeling (${waar}).`;
    case 'uitgezonderd':
      return `De zaak is uitgezonderd (${waar}).`;
    case 'leemte':
      return '';
  }
}

// ── Redenen bij een waarde ───────────────────────────────────────────────────────────────────────────────────────

function redenen(register: Register, { boom, gronden, grondVerschilt }: Uitleg, ruimte: number): string {
  if (grondVerschilt === true) return '';
  const regels = verwijzing(register, dragendeRegels(boom));
  const som = somVan(boom);
  if (som !== undefined)
    return passend([`De berekening: ${som} (${regels}).`, `Dit volgt uit ${regels}.`], ruimte);
  const bovenaan = boom.waarde === false ? [] : voorwaardenBovenaan(boom);
  if (bovenaan.length > 0 && bovenaan.length <= MEESTE_REDENEN)
    return passend([...opsommingen(register, bovenaan, regels), voldaan(regels)], ruimte);
  if (bovenaan.length > 0) return passend([voldaan(regels), 'Aan alle voorwaarden is voldaan.'], ruimte);
  const onderaan = boom.waarde === true ? [] : redenenVan(boom);
  if (onderaan.length > 0 && boom.waarde === false) return passend(opsommingen(register, onderaan), ruimte);
  return gronden.length === 0
    ? ''
    : passend([`Dit volgt uit ${regels === '' ? verwijzing(register, gronden) : regels}.`], ruimte);
}

const voldaan = (regels: string): string => `Aan alle voorwaarden van ${alsOnderwerp(regels)} is voldaan.`;

/** De som van de uitkomst zelf, als er één is. */
function somVan(boom: Knoop): string | undefined {
  const [regel, ander] = (boom.delen ?? []).filter(
    ({ soort, beslist }) => soort === 'regel' && beslist === true,
  );
  if (regel === undefined || ander !== undefined || regel.regelsoort !== 'waarde') return undefined;
  const waarde = (regel.delen ?? []).find(({ soort, beslist }) => soort === 'waarde' && beslist === true);
  return waarde?.toelichting;
}

/** Van veel redenen naar één: de eerste die past. Met `samen` staat de bepaling er één keer bij. */
function opsommingen(register: Register, alle: readonly Reden[], samen?: string): readonly string[] {
  const volgorde = [...alle].sort(gevoeligAchteraan(register));
  const zinnen = uniek(volgorde.map((reden) => redenzin(register, reden, samen === undefined)));
  const bij = samen === undefined || samen === '' ? '' : ` (${samen})`;
  return Array.from({ length: Math.min(MEESTE_REDENEN, zinnen.length) }, (_, i) => {
    const n = Math.min(MEESTE_REDENEN, zinnen.length) - i;
    const over = zinnen.length - n;
    const meer =
      over === 0 ? '' : over === 1 ? ' Er is nog één andere reden.' : ` Er zijn nog ${over} andere redenen.`;
    const kop =
      over > 0 ? (n === 1 ? 'Een van de redenen' : 'Onder meer hierom') : n === 1 ? 'De reden' : 'De redenen';
    return `${kop}: ${zinnen.slice(0, n).join('; ')}${bij}.${meer}`;
  });
}

const uniek = (zinnen: readonly string[]): readonly string[] => [...new Set(zinnen)];

/** Wat extra bescherming heeft, komt het laatst. */
const gevoeligAchteraan =
  (register: Register) =>
  (a: Reden, b: Reden): number =>
    Number(gevoelig(register, a.knoop)) - Number(gevoelig(register, b.knoop));

function gevoelig(register: Register, knoop: Knoop): boolean {
  const feit = knoop.id === undefined ? undefined : register.feiten.get(knoop.id);
  return (
    (feit !== undefined && isGevoelig(feit)) || (knoop.delen ?? []).some((deel) => gevoelig(register, deel))
  );
}

function redenzin(register: Register, { knoop, bepaling }: Reden, metPlaats: boolean): string {
  const waar = bepaling === undefined || !metPlaats ? '' : ` (${aanduiding(register, bepaling)})`;
  return `${kortGezegd(register, knoop)}${waar}`;
}

function kortGezegd(register: Register, knoop: Knoop): string {
  const { soort, tekst, waarde, delen: [deel] = [] } = knoop;
  if (soort === 'gegeven') return `${knoopzin(register, knoop)}${opDag(knoop).replace(/^ \((.*)\)$/, ' $1')}`;
  if (soort === 'oordeel' || soort === 'beslissing') return knoopzin(register, knoop);
  if (soort === 'lezing' && typeof waarde === 'boolean') return waarde ? tekst : knoopzin(register, knoop);
  if (soort === 'niet' && deel && !tekst.startsWith('tenzij ')) {
    const gezegd =
      ['gegeven', 'oordeel', 'beslissing'].includes(deel.soort) || typeof deel.waarde === 'boolean';
    if (gezegd && deel.soort !== 'alle' && deel.soort !== 'een van') return kortGezegd(register, deel);
  }
  if (soort === 'niet') return waarde === true ? tekst : `niet: ${tekst}`;
  const telt = deel && typeof deel.waarde === 'string' && deel.type?.soort === 'aantal';
  return `${voorwaardezin(register, knoop)}${telt ? `, namelijk ${toonVan(deel)}` : ''}`;
}

const passend = (mogelijk: readonly string[], ruimte: number): string =>
  mogelijk.find((zin) => tel(zin) <= ruimte) ?? mogelijk[mogelijk.length - 1] ?? '';

// ── Wat er altijd bij moet ───────────────────────────────────────────────────────────────────────────────────────

function* voorbehoud(
  register: Register,
  id: string,
  uitkomst: Uitkomst,
  naam: string | undefined,
): Generator<string> {
  const { uitleg, metAfwijking, voorlopig, zonderRechtskracht } = uitkomst;
  const { norm } = zoek(register.beslissingen, id).beslissing;
  if (norm?.soort === 'bevoegdheid' && uitkomst.soort === 'waarde' && uitkomst.waarde === true)
    yield `Of die bevoegdheid wordt gebruikt, beslist ${norm.drager ?? 'wie haar heeft'}.`;
  if (uitleg?.grondVerschilt === true) yield 'Op welke grond staat nog niet vast.';
  yield* korteLezingen({ register, beslissing: id, uitkomst, naam });
  if (voorlopig) yield `Voorlopig geldt: ${slotVoorlopig(register, id, voorlopig)}.`;
  if (metAfwijking) {
    const gewijzigd = metAfwijking.afwijkingen.some(({ status }) => status !== 'geweigerd');
    yield gewijzigd
      ? metAfwijkingZin(register, id, metAfwijking)
      : 'De afwijking in deze zaak telt niet mee.';
  }
  if (zonderRechtskracht)
    yield `Dit is geen norm: het rust op ${opsomming(zonderRechtskracht.map((titel) => `“${titel}”`))}, zonder rechtskracht.`;
}

/** "Met de afwijking in deze zaak is het anders: de cliënt heeft aanspraak op begeleid wonen." */
export function metAfwijkingZin(
  register: Register,
  id: string,
  { uitkomst, afwijkingen }: MetAfwijking,
): string {
  const gronden = afwijkingen.filter(({ status }) => status !== 'geweigerd');
  const waar = verwijzing(
    register,
    gronden.map(({ afwijking }) => afwijking.opGrondVan),
  );
  return `Met de afwijking in deze zaak (${waar}) is de uitkomst: ${uitkomstzin(register, id, uitkomst)}.`;
}
