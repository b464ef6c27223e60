/** De boom van een uitleg als ingesprongen regels: alleen wat beslist, elk ding één keer, verwijzingen zo kort als kan. */
import { aanduiding, type Register } from './register.ts';
import { opsomming, toonDatum } from './toon.ts';
import type { Knoop } from './uitkomst.ts';
import { toonVan } from './uitleg-toon.ts';

interface Verteller {
  readonly register: Register;
  /** De volledige uitleg van elke beslissing; ergens anders staat alleen een verwijzing. */
  readonly beslissingen: ReadonlyMap<string, Knoop>;
  /** Beslissingen die al verteld zijn. */
  readonly verteld: Set<string>;
  readonly regels: string[];
}

export function regelsVanBoom(register: Register, boom: Knoop): string[] {
  const v: Verteller = { register, beslissingen: volledig(boom), verteld: new Set(), regels: [] };
  vertelRijen(v, dragend(boom), 0, '');
  return v.regels;
}

function volledig(boom: Knoop): Map<string, Knoop> {
  const gevonden = new Map<string, Knoop>();
  const ga = (knoop: Knoop): void => {
    if (knoop.soort === 'beslissing' && knoop.id !== undefined && knoop.delen) gevonden.set(knoop.id, knoop);
    knoop.delen?.forEach(ga);
  };
  ga(boom);
  return gevonden;
}

function dragend(knoop: Knoop): readonly Knoop[] {
  return (knoop.delen ?? []).filter((deel) => deel.beslist === true && !isGewoonInWerking(deel));
}

/** Dat de regeling geldt, hoeft er niet bij elke uitkomst bij. */
const isGewoonInWerking = ({ soort, geldig, waarde }: Knoop): boolean =>
  soort === 'voorwaarde' && geldig !== undefined && waarde === true;

/** `boven` is de aanduiding waar de vorige regel stond: wat daarmee begint hoeft niet herhaald. */
function vertel(v: Verteller, knoop: Knoop, diepte: number, boven: string): void {
  const plaats = knoop.bepaling === undefined ? boven : aanduiding(v.register, knoop.bepaling);
  if (isDoorgang(knoop)) {
    vertelDelen(v, dragend(knoop), diepte, boven);
    return;
  }
  const waar = plaats === boven ? '' : `${kortWaar(plaats, boven)}: `;
  schrijf(v, diepte, `${waar}${zin(v.register, knoop)}`);
  if (isOpenLezing(knoop)) return vertelLezingen(v, knoop, diepte + 1, plaats);
  const ontkend = ontkendFeit(knoop);
  for (const regel of bijzonderheden(ontkend ?? knoop)) schrijf(v, diepte + 1, regel);
  if (ontkend === undefined) vertelDelen(v, vervolg(v, knoop), diepte + 1, plaats);
}

/** Een lezing zonder keuze waarvan elk alternatief hetzelfde zegt: de uitkomst hangt er niet van af. */
function isOpenLezing({ soort, lezing, delen = [] }: Knoop): boolean {
  return soort === 'lezing' && lezing?.gekozen === undefined && lezing?.alternatieven.length === delen.length;
}

function vertelLezingen(v: Verteller, { lezing, delen = [] }: Knoop, diepte: number, plaats: string): void {
  delen.forEach((deel, i) => {
    schrijf(v, diepte, `gelezen als “${lezing?.alternatieven[i] ?? deel.tekst}”: ${toonVan(deel)}`);
    for (const regel of bijzonderheden(deel)) schrijf(v, diepte + 1, regel);
    vertelDelen(v, dragend(deel), diepte + 1, plaats);
  });
}

/** "Kan zich niet handhaven: ja" heeft aan "kan zich handhaven: nee" niets toe te voegen. */
function ontkendFeit({ soort, delen: [deel] = [] }: Knoop): Knoop | undefined {
  const isFeit = deel?.soort === 'gegeven' || deel?.soort === 'oordeel';
  return soort === 'niet' && isFeit ? deel : undefined;
}

/** Losse gegevens staan samen op één regel. */
function vertelDelen(v: Verteller, delen: readonly Knoop[], diepte: number, plaats: string): void {
  const los = delen.filter(isLos);
  if (los.length > 0) schrijf(v, diepte, los.map((deel) => zin(v.register, deel)).join('; '));
  vertelRijen(
    v,
    delen.filter((deel) => !isLos(deel)),
    diepte,
    plaats,
  );
}

/** Van een lange tabel staan de eerste rijen die niet gelden er, en dan hoeveel het er nog zijn. */
const MEESTE_RIJEN = 5;

function vertelRijen(v: Verteller, delen: readonly Knoop[], diepte: number, plaats: string): void {
  let rijen = 0;
  for (const deel of delen) {
    if (isNietGeldendeRij(deel)) rijen++;
    if (!isNietGeldendeRij(deel) || rijen <= MEESTE_RIJEN) vertel(v, deel, diepte, plaats);
  }
  const over = rijen - MEESTE_RIJEN;
  if (over > 0)
    schrijf(v, diepte, over === 1 ? 'ook 1 andere tabelrij niet' : `ook ${over} andere tabelrijen niet`);
}

const isNietGeldendeRij = ({ status, bepaling = '' }: Knoop): boolean =>
  (status === 'geldt niet' || status === 'niet in werking') && /\/r\d+$/.test(bepaling);

function isLos({ soort, bepaling, toelichting, motivering, door, delen }: Knoop): boolean {
  const isKaal =
    bepaling === undefined && toelichting === undefined && motivering === undefined && door === undefined;
  return soort === 'gegeven' && isKaal && delen === undefined;
}

/** Een groep zonder eigen plaats of woorden zegt niets wat haar enige deel niet zegt. */
function isDoorgang(knoop: Knoop): boolean {
  const isGroep = knoop.soort === 'alle' || knoop.soort === 'een van' || knoop.soort === 'waarde';
  return (
    isGroep && knoop.bepaling === undefined && knoop.toelichting === undefined && dragend(knoop).length > 0
  );
}

/** "artikel 3.2, eerste lid, onderdeel a" onder "artikel 3.2, eerste lid" is "onderdeel a". */
function kortWaar(plaats: string, boven: string): string {
  return boven !== '' && plaats.startsWith(`${boven}, `) ? plaats.slice(boven.length + 2) : plaats;
}

function zin(register: Register, knoop: Knoop): string {
  switch (knoop.soort) {
    case 'regel':
      return regelzin(register, knoop);
    case 'buiten toepassing':
      return knoop.tekst;
    case 'beslissing':
    case 'alle':
    case 'een van':
    case 'telling':
    case 'niet':
    case 'voorwaarde':
    case 'gegeven':
      return `${knoop.tekst}: ${toonVan(knoop)}${volgens(knoop)}`;
    case 'oordeel':
    case 'lezing':
    case 'waarde':
      return `${knoop.tekst}: ${toonVan(knoop)}`;
  }
}

/** "(volgens de BRP)" */
const volgens = ({ volgens: wie }: Knoop): string => (wie ? ` (volgens ${opsomming(wie, 'of')})` : '');

function regelzin(register: Register, knoop: Knoop): string {
  const { tekst, status, wijktVoor = [], regelsoort, waarde, mede = [] } = knoop;
  const ook =
    mede.length === 0 ? '' : `, ook op grond van ${opsomming(mede.map((id) => aanduiding(register, id)))}`;
  const voor = opsomming(wijktVoor.map((id) => aanduiding(register, id)));
  const vervuld = waarde === true ? 'vervuld' : 'niet vervuld';
  const standen = {
    geldt: regelsoort === 'vereiste' ? vervuld : 'geldt',
    'geldt niet': 'geldt niet',
    'niet in werking': 'niet in werking',
    wijkt: `wijkt voor ${voor}`,
    'buiten toepassing': `blijft buiten toepassing door ${voor}`,
    onbekend: 'nog niet te zeggen',
  };
  return `${tekst} (${standen[status ?? 'onbekend']}${ook})`;
}

function bijzonderheden({ toelichting, motivering, door, datum, mandaat }: Knoop): string[] {
  const regels = toelichting === undefined ? [] : [toelichting];
  if (motivering === undefined && door === undefined) return regels;
  const wanneer = datum === undefined ? '' : ` op ${toonDatum(datum)}`;
  const namens = mandaat === undefined ? '' : ` (mandaat: ${mandaat})`;
  const reden = motivering === undefined ? '' : `: “${motivering.trim()}”`;
  return [...regels, `oordeel van ${door ?? 'onbekend'}${wanneer}${namens}${reden}`];
}

/** De delen die volgen; van een beslissing die al verteld is niet nog eens. */
function vervolg(v: Verteller, knoop: Knoop): readonly Knoop[] {
  // De dag van een gegeven staat er al bij; alleen waar hij vandaan komt als dat meer is dan een gegeven, staat er nog onder.
  if (knoop.soort === 'gegeven') return dragend(knoop).filter(({ soort }) => soort !== 'gegeven');
  if (knoop.soort !== 'beslissing' || knoop.id === undefined) return dragend(knoop);
  if (v.verteld.has(knoop.id)) return [];
  v.verteld.add(knoop.id);
  return dragend(v.beslissingen.get(knoop.id) ?? knoop);
}

function schrijf(v: Verteller, diepte: number, tekst: string): void {
  v.regels.push(`${'  '.repeat(diepte)}${tekst}`);
}
