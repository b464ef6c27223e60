/**
 * De boom van een uitleg als ingesprongen zinnen: alleen wat beslist, elk ding één keer, verwijzingen zo kort als kan.
 * De volledige uitleg en de overwegingen vertellen hem allebei; de overwegingen zonder bronnen en motiveringen, die daar apart staan.
 */
import { bronVan, feitzinnen, losseFeiten } from './proza-feit.ts';
import { dragend, isDoorgang, isElement, volledig } from './proza-knoop.ts';
import { isTenzij, isUitgezonderd, regelzin, uitzonderingzin } from './proza-regel.ts';
import { alsPunt, alsZin, hoofdletter, knoopzin, oordeelzin, voorwaardezin } from './proza-zin.ts';
import { aanduiding, type Register } from './register.ts';
import type { Knoop } from './uitkomst.ts';
import { toonVan } from './uitleg-toon.ts';

export interface Regelstuk {
  readonly diepte: number;
  readonly tekst: string;
}

export interface Verteller {
  readonly register: Register;
  /** De volledige uitleg van elke beslissing; ergens anders staat alleen een verwijzing. */
  readonly beslissingen: ReadonlyMap<string, Knoop>;
  /** Beslissingen en oordelen die al verteld zijn. */
  readonly verteld: Set<string>;
  /** Of bronnen en motiveringen erbij staan. */
  readonly bronnen: boolean;
  readonly stukken: Regelstuk[];
}

export function maakVerteller(register: Register, boom: Knoop, bronnen: boolean): Verteller {
  return { register, beslissingen: volledig(boom), verteld: new Set(), bronnen, stukken: [] };
}

/** Vertelt wat de wortel draagt. */
export function vertelBoom(v: Verteller, boom: Knoop): readonly Regelstuk[] {
  if (boom.id !== undefined) v.verteld.add(boom.id);
  vertelDelen(v, dragend(boom), 0, '');
  return v.stukken;
}

function schrijf(v: Verteller, diepte: number, tekst: string): void {
  v.stukken.push({ diepte, tekst });
}

/** `boven` is de aanduiding waar de vorige regel stond: wat daarmee begint hoeft niet herhaald. */
function vertel(v: Verteller, knoop: Knoop, diepte: number, boven: string): void {
  if (knoop.soort === 'regel' || knoop.soort === 'buiten toepassing') return vertelRegel(v, knoop, diepte);
  if (isDoorgang(knoop)) return vertelDelen(v, dragend(knoop), diepte, boven);
  const plaats = knoop.bepaling === undefined ? boven : aanduiding(v.register, knoop.bepaling);
  const kop = kopVan(v, knoop, plaats, boven);
  if (kop !== '') schrijf(v, diepte, kop);
  vertelOnder(v, knoop, kop === '' ? diepte : diepte + 1, plaats, kop !== '' && plaats !== boven);
}

function vertelRegel(v: Verteller, knoop: Knoop, diepte: number): void {
  const plaats = knoop.bepaling === undefined ? '' : aanduiding(v.register, knoop.bepaling);
  const plek = v.stukken.length;
  schrijf(v, diepte, alsZin(regelzin(v.register, knoop)));
  if (knoop.toelichting !== undefined) schrijf(v, diepte + 1, voorrangzin(knoop.toelichting));
  vertelDelen(v, onderRegel(knoop), diepte + 1, plaats);
  metDubbelepunt(v, plek);
}

/** Zegt de regel zelf al dat een uitzondering zich voordoet, dan staat eronder meteen welke. */
const onderRegel = (knoop: Knoop): readonly Knoop[] =>
  isUitgezonderd(knoop)
    ? dragend(knoop).flatMap((deel) => (isTenzij(deel) ? dragend(deel) : [deel]))
    : dragend(knoop);

/** "gaat voor, omdat …": dat leest de auteur in de tekst, en de reden is een zin van hemzelf. */
function voorrangzin(toelichting: string): string {
  const reden = toelichting.replace(/^gaat voor, omdat /, '');
  return `Dat deze regel voorgaat, is een lezing van de tekst. De reden daarvoor: ${alsPunt(reden)}`;
}

/** Een regel waar nog iets onder staat, eindigt op een dubbele punt. */
function metDubbelepunt(v: Verteller, plek: number): void {
  const stuk = v.stukken[plek];
  if (stuk && v.stukken.length > plek + 1)
    v.stukken[plek] = { ...stuk, tekst: stuk.tekst.replace(/\.$/, ':') };
}

// ── De regel over één knoop ──────────────────────────────────────────────────────────────────────────────────────

const STAND = (waarde: Knoop['waarde']): string =>
  waarde === true ? 'voldaan' : waarde === false ? 'niet voldaan' : 'nog niet te zeggen';

const DAARAAN = (waarde: Knoop['waarde']): string =>
  typeof waarde === 'boolean' ? `Daaraan is ${waarde ? '' : 'niet '}voldaan` : 'Dat is nog niet te zeggen';

function kopVan(v: Verteller, knoop: Knoop, plaats: string, boven: string): string {
  const waar = plaats === boven ? '' : kortWaar(plaats, boven);
  const metWaarde =
    knoop.soort === 'waarde' ||
    (isOfFeit(knoop) && knoop.type !== undefined && knoop.type.soort !== 'keuzes');
  if (waar !== '' && !metWaarde) return metPlaats(v, knoop, waar);
  const zin = zinVan(v, knoop);
  return zin === '' ? '' : alsZin(`${zin}${waar === '' ? '' : ` (${waar})`}`);
}

const isOfFeit = ({ soort }: Knoop): boolean =>
  soort === 'beslissing' || soort === 'gegeven' || soort === 'oordeel';

/** "Onderdeel a: de cliënt is 18 jaar of ouder. Daaraan is voldaan." */
function metPlaats(v: Verteller, knoop: Knoop, waar: string): string {
  const woorden = knoop.tekst.replace(/:$/, '');
  const kop = hoofdletter(waar);
  if (/volgende voorwaarden/.test(woorden)) return `${kop}: ${DAARAAN(knoop.waarde).toLowerCase()}.`;
  const [deel] = knoop.delen ?? [];
  const feit = knoop.soort === 'niet' && deel?.soort === 'gegeven' ? deel : knoop;
  return `${kop}: ${verwijzendeZin(woorden)}${bron(v, feit)}. ${DAARAAN(knoop.waarde)}.`;
}

/** "het vierde lid" is geen zin. */
const isVerwijzing = (tekst: string): boolean =>
  /^(het \p{L}+ lid|(artikel|paragraaf|onderdeel) .+)$/u.test(tekst);
const verwijzendeZin = (tekst: string): string => (isVerwijzing(tekst) ? `verwijzing naar ${tekst}` : tekst);

function zinVan(v: Verteller, knoop: Knoop): string {
  switch (knoop.soort) {
    case 'gegeven':
    case 'oordeel':
      return `${knoopzin(v.register, knoop)}${bron(v, knoop)}`;
    case 'beslissing':
      return knoopzin(v.register, knoop);
    case 'lezing':
      return typeof knoop.waarde === 'boolean' ? knoopzin(v.register, knoop) : '';
    case 'niet':
      return nietzin(v, knoop);
    case 'waarde':
      return waardezinVan(knoop);
    case 'telling':
    case 'voorwaarde':
    case 'alle':
    case 'een van':
      return conditiezin(v, knoop);
    case 'regel':
    case 'buiten toepassing':
      return regelzin(v.register, knoop);
  }
}

function conditiezin(v: Verteller, knoop: Knoop): string {
  const { waarde, toelichting, geldig } = knoop;
  const tekst = knoop.tekst.replace(/:$/, '');
  if (geldig !== undefined)
    return `${tekst}: ${waarde === undefined ? 'nog niet te zeggen' : waarde === true ? 'ja' : 'nee'}${toelichting === undefined ? '' : ` (${toelichting})`}`;
  if (isElement(knoop)) return `${tekst}:`;
  if (isVerwijzing(tekst))
    return `aan ${tekst} is ${waarde === true ? '' : waarde === false ? 'niet ' : 'nog niet zeker '}voldaan`;
  if (/volgende voorwaarden/.test(tekst)) return `${tekst}: ${STAND(waarde)}${tussenHaken(knoop)}`;
  return `${voorwaardezin(v.register, knoop)}${tussenHaken(knoop)}`;
}

const tussenHaken = ({ soort, toelichting }: Knoop): string =>
  soort === 'telling' && toelichting !== undefined ? ` (${toelichting})` : '';

/** "Kan zich niet handhaven" heeft aan "kan zich handhaven: nee" niets toe te voegen. */
function nietzin(v: Verteller, { tekst, waarde, delen: [deel] = [] }: Knoop): string {
  if (tekst.startsWith('tenzij '))
    return `de uitzondering doet zich ${waarde === true ? 'niet ' : waarde === false ? '' : 'misschien '}voor:`;
  if (deel?.soort === 'gegeven' || deel?.soort === 'oordeel')
    return `${knoopzin(v.register, deel)}${bron(v, deel)}`;
  if (deel?.soort === 'beslissing' || (deel?.soort === 'lezing' && typeof deel.waarde === 'boolean'))
    return knoopzin(v.register, deel);
  if (deel?.soort === 'voorwaarde' && typeof deel.waarde === 'boolean') return conditiezin(v, deel);
  return waarde === true ? tekst : waarde === false ? `niet: ${tekst}` : `nog niet te zeggen is: ${tekst}`;
}

function waardezinVan(knoop: Knoop): string {
  const { toelichting, bewerking, tekst } = knoop;
  if (toelichting === undefined) return tekst.startsWith('per ') ? `${tekst}: ${toonVan(knoop)}` : '';
  return bewerking === 'dagenVan' || bewerking === 'aantalVan' ? `geteld: ${toelichting}` : toelichting;
}

const bron = (v: Verteller, knoop: Knoop): string => (v.bronnen ? bronVan(knoop) : '');

// ── Wat eronder staat ────────────────────────────────────────────────────────────────────────────────────────────

function vertelOnder(v: Verteller, knoop: Knoop, diepte: number, plaats: string, metKop: boolean): void {
  const { soort, tekst, delen: [deel] = [] } = knoop;
  if (soort === 'lezing') return vertelLezing(v, knoop, diepte, plaats);
  // De dag van een gegeven staat er al bij; waar die vandaan komt niet, als dat meer is dan een gegeven.
  if (soort === 'gegeven')
    return vertelDelen(
      v,
      dragend(knoop).filter((dag) => dag.soort !== 'gegeven'),
      diepte,
      plaats,
    );
  if (soort === 'oordeel') return vertelOordeel(v, knoop, diepte);
  if (soort === 'beslissing') return vertelBeslissing(v, knoop, diepte, plaats);
  if (soort === 'niet' && deel && !tekst.startsWith('tenzij ')) {
    // De zin over het deel staat al in de kop, met het woord niet erin.
    if (deel.soort === 'gegeven') return;
    if (
      deel.soort === 'oordeel' ||
      deel.soort === 'lezing' ||
      (deel.soort === 'voorwaarde' && typeof deel.waarde === 'boolean') ||
      (deel.soort === 'beslissing' && !metKop)
    )
      return vertelOnder(v, deel, diepte, plaats, false);
  }
  if (!v.bronnen && metKop && zegtHetAl(knoop)) return;
  if (
    soort !== 'waarde' &&
    soort !== 'telling' &&
    knoop.toelichting !== undefined &&
    knoop.geldig === undefined
  )
    schrijf(v, diepte, alsZin(knoop.toelichting));
  vertelDelen(v, dragend(knoop), diepte, plaats);
}

/** "x en y" staat al in de kop; dat x zo is en y ook, hoeft er zonder bron of motivering niet onder. */
const zegtHetAl = (knoop: Knoop): boolean =>
  knoop.soort === 'alle' &&
  knoop.waarde === true &&
  !/volgende voorwaarden/.test(knoop.tekst) &&
  dragend(knoop).every((deel) => isFeit(deel) || (deel.soort === 'niet' && (deel.delen ?? []).every(isFeit)));

const isFeit = ({ soort, toelichting }: Knoop): boolean =>
  (soort === 'gegeven' || soort === 'oordeel') && toelichting === undefined;

function vertelOordeel(v: Verteller, knoop: Knoop, diepte: number): void {
  if (knoop.toelichting !== undefined) schrijf(v, diepte, alsZin(knoop.toelichting));
  const sleutel = `${knoop.pad ?? knoop.id ?? ''} ${knoop.tekst}`;
  const zin = v.bronnen && !v.verteld.has(sleutel) ? oordeelzin(knoop) : undefined;
  v.verteld.add(sleutel);
  if (zin !== undefined) schrijf(v, diepte, zin);
}

/** Van een beslissing die al verteld is, niet nog eens. */
function vertelBeslissing(v: Verteller, knoop: Knoop, diepte: number, plaats: string): void {
  const { id = '' } = knoop;
  const delen = dragend(v.beslissingen.get(id) ?? knoop);
  if (v.verteld.has(id)) {
    const laatste = v.stukken[v.stukken.length - 1];
    if (laatste && delen.length > 0 && !laatste.tekst.includes('(zie hierboven)'))
      v.stukken[v.stukken.length - 1] = {
        ...laatste,
        tekst: `${laatste.tekst.replace(/[.:]$/, '')} (zie hierboven).`,
      };
    return;
  }
  v.verteld.add(id);
  vertelDelen(v, delen, diepte, plaats);
}

function vertelLezing(v: Verteller, knoop: Knoop, diepte: number, plaats: string): void {
  const { lezing, delen = [] } = knoop;
  if (lezing?.gekozen !== undefined) {
    schrijf(v, diepte, `Gelezen als: “${lezing.gekozen}”.`);
    const anders = delen.filter((deel) => deel.tekst !== lezing.gekozen || deel.soort !== 'gegeven');
    return vertelDelen(v, anders, diepte, plaats);
  }
  if (lezing?.alternatieven.length !== delen.length) return vertelDelen(v, dragend(knoop), diepte, plaats);
  const manieren = delen.map((deel) => apart(v, () => vertelAlternatief(v, deel, diepte + 1, plaats)));
  const [eerste = []] = manieren;
  const zelfde = manieren.every((stukken) => JSON.stringify(stukken) === JSON.stringify(eerste));
  // Is er nog iets onbekend, dan kan de lezing wel uitmaken.
  const hetzelfde = knoop.waarde === undefined ? '' : '; elke lezing geeft hier hetzelfde';
  if (zelfde) {
    schrijf(v, diepte, `Er is geen lezing gekozen${hetzelfde}:`);
    v.stukken.push(...eerste);
    return;
  }
  schrijf(v, diepte, `Er is geen lezing gekozen${hetzelfde}.`);
  manieren.forEach((stukken, i) => {
    schrijf(v, diepte, `Bij “${lezing.alternatieven[i] ?? ''}”:`);
    v.stukken.push(...stukken);
  });
}

function vertelAlternatief(v: Verteller, deel: Knoop, diepte: number, plaats: string): void {
  if (deel.toelichting !== undefined && deel.soort === 'voorwaarde')
    schrijf(v, diepte, alsZin(deel.toelichting));
  const zelf = ['gegeven', 'oordeel', 'beslissing', 'niet', 'waarde', 'lezing'].includes(deel.soort);
  vertelDelen(v, zelf ? [deel] : dragend(deel), diepte, plaats);
}

/** Wat er verteld zou worden, zonder het nog te vertellen. */
function apart(v: Verteller, doe: () => void): readonly Regelstuk[] {
  const vanaf = v.stukken.length;
  doe();
  return v.stukken.splice(vanaf);
}

/** Losse gegevens staan samen op één regel, en elk maar één keer. */
function vertelDelen(v: Verteller, delen: readonly Knoop[], diepte: number, boven: string): void {
  const los = delen.flatMap((deel) => losseFeiten(deel) ?? []);
  const zinnen = feitzinnen(v.register, los, v.bronnen);
  if (zinnen.length > 0) schrijf(v, diepte, zinnen.join(' '));
  let rijen = 0;
  for (const deel of delen) {
    if (losseFeiten(deel) !== undefined) continue;
    if (isNietGeldendeRij(deel) && ++rijen > MEESTE_RIJEN) continue;
    vertel(v, deel, diepte, boven);
  }
  const over = rijen - MEESTE_RIJEN;
  if (over > 0)
    schrijf(
      v,
      diepte,
      over === 1 ? 'Ook 1 andere tabelrij geldt niet.' : `Ook ${over} andere tabelrijen gelden niet.`,
    );
}

/** Van een lange tabel staan de eerste rijen die niet gelden er, en dan hoeveel het er nog zijn. */
const MEESTE_RIJEN = 5;

const isNietGeldendeRij = ({ status, bepaling = '' }: Knoop): boolean =>
  (status === 'geldt niet' || status === 'niet in werking') && /\/r\d+$/.test(bepaling);

/** "artikel 3.2, eerste lid, onderdeel a" onder "artikel 3.2, eerste lid" is "onderdeel a". */
function kortWaar(plaats: string, boven: string): string {
  return boven !== '' && plaats.startsWith(`${boven}, `) ? plaats.slice(boven.length + 2) : plaats;
}

// ── Uitzonderingen ───────────────────────────────────────────────────────────────────────────────────────────────

/** De uitzonderingen die bekeken zijn en niet opgaan, elk met waarom niet; dezelfde maar één keer. */
export function vertelOverwogen(v: Verteller, boom: Knoop): readonly Regelstuk[] {
  const vanaf = v.stukken.length;
  const gezien = new Set<string>();
  const ga = (verwezen: Knoop, boven: string | undefined): void => {
    let knoop = verwezen;
    if (knoop.soort === 'beslissing' && knoop.id !== undefined) {
      if (gezien.has(knoop.id)) return;
      gezien.add(knoop.id);
      knoop = v.beslissingen.get(knoop.id) ?? knoop;
    }
    for (const deel of knoop.delen ?? []) {
      const hier = knoop.bepaling ?? boven;
      if (deel.overwogen === true) vertelUitzondering(v, deel, gezien, hier);
      else if (deel.beslist === true) ga(deel, hier);
    }
  };
  ga(boom, undefined);
  return v.stukken.slice(vanaf);
}

function vertelUitzondering(
  v: Verteller,
  knoop: Knoop,
  gezien: Set<string>,
  boven: string | undefined,
): void {
  const zin = uitzonderingzin(v.register, knoop, boven);
  const sleutel = `${zin} ${JSON.stringify(dragend(knoop).map(({ id, tekst, waarde }) => [id, tekst, waarde]))}`;
  if (gezien.has(sleutel)) return;
  gezien.add(sleutel);
  const plek = v.stukken.length;
  schrijf(v, 0, `${zin}.`);
  vertelDelen(
    v,
    dragend(knoop),
    1,
    knoop.bepaling === undefined ? '' : aanduiding(v.register, knoop.bepaling),
  );
  const stuk = v.stukken[plek];
  if (stuk && v.stukken.length > plek + 1) v.stukken[plek] = { ...stuk, tekst: `${zin}, want:` };
}
