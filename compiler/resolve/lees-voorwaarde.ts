/** Voorwaarden: delen met en of of, opsommingen, gezegden, vergelijkingen en verwijzingen. */
import { toonVerwijzing, type Clausule, type Kwantor, type Lijst, type Stuk } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { losOp } from './bepalingen.ts';
import { leesKwantorzin } from './lees-elementen.ts';
import { leesGezegde } from './lees-gezegde.ts';
import { alsHoofdzin, leesVergelijking } from './lees-vergelijking.ts';
import { leesWaarde, typeVan } from './lees-waarde.ts';
import {
  goed,
  ontdubbel,
  plat,
  spanVan,
  telt,
  woordsleutel,
  type Lezer,
  type Lezing,
  type Voorwaardelezing,
} from './lezer.ts';
import { leesToestand } from './lees-toestand.ts';
import { leesLijsten } from './lees-lijst.ts';
import { genoemd, nietBegrepen, tweeLezingen } from './niet-begrepen.ts';
import { woorden } from './namen.ts';
import type { Obj, Symbool } from './symbolen.ts';
import { toonType } from './typen.ts';

type Rij = readonly Stuk[];
type Kwantorstuk = Extract<Stuk, { soort: 'kwantor' }>;
type Lezingen = readonly Lezing<Voorwaardelezing>[];

/** Leest een clausule als voorwaarde. Problemen komen in `lezer.problemen`; zonder betekenis: undefined. */
export function voorwaardeUit(lezer: Lezer, clausule: Clausule, onderwerp?: Obj): Voorwaarde | undefined {
  leesLijsten(lezer, clausule.stukken);
  const rij = telt(clausule.stukken);
  const lezingen = ontdubbel(leesDelen(lezer, rij, onderwerp));
  const [eerste] = lezingen;
  if (!eerste) {
    lezer.problemen.push(geenJaOfNee(lezer, clausule) ?? nietBegrepen(lezer, clausule.stukken, 'voorwaarde'));
    return undefined;
  }
  if (lezingen.length > 1) {
    lezer.problemen.push(
      tweeLezingen(
        lezer,
        clausule.stukken,
        lezingen.map(({ v }) => v.voorwaarde),
      ),
    );
    return undefined;
  }
  lezer.problemen.push(...eerste.p);
  return eerste.v.voorwaarde;
}

/** T010: de woorden zijn wel te begrijpen, maar als een waarde. */
function geenJaOfNee(lezer: Lezer, { stukken, span }: Clausule): Probleem | undefined {
  const [waarde] = leesWaarde(lezer, telt(stukken));
  if (!waarde) return undefined;
  return meld(
    'T010',
    { bestand: lezer.bestand, span },
    { tekst: woorden(stukken), type: waarde.v.soort === 'duur' ? 'een duur' : toonType(typeVan(waarde.v)) },
  );
}

/** Alle manieren om de rij als voorwaarde te lezen. */
export const alleVoorwaarden = (lezer: Lezer, rij: Rij): Lezingen =>
  ontdubbel(leesDelen(lezer, rij, undefined));

/** De feiten of lezingen die een rij woorden noemt: als waarde, als gezegde, of als gezegde zonder waarde erachter. */
export function leesNaamlijst(lezer: Lezer, rij: Rij): readonly string[] {
  const sleutel = lezer.voorbeeld && woordsleutel(rij);
  const eerder = sleutel === undefined ? undefined : lezer.voorbeeld?.namen.get(sleutel);
  if (eerder) return eerder;
  const namen = leesNamen(lezer, rij);
  if (sleutel !== undefined) lezer.voorbeeld?.namen.set(sleutel, namen);
  return namen;
}

function leesNamen(lezer: Lezer, rij: Rij): readonly string[] {
  const uit = new Set<string>();
  for (const { v } of leesWaarde(lezer, rij)) {
    if (v.soort === 'duur') genoemd(v.begin).forEach((id) => uit.add(id));
    else if (v.soort === 'waarde') uit.add(genoemd(v.waarde)[0] ?? '');
  }
  for (const { v } of uit.size > 0 ? [] : leesDelen(lezer, rij, undefined)) {
    const [eerste] = genoemd(v.voorwaarde);
    if (eerste !== undefined) uit.add(eerste);
  }
  if (uit.size === 0) kaleNaam(lezer, rij).forEach((id) => uit.add(id));
  uit.delete('');
  return [...uit];
}

function kaleNaam(lezer: Lezer, rij: Rij): readonly string[] {
  return rij.flatMap((_, i) => {
    const object = lezer.index.objecten.get(plat(rij.slice(0, i)));
    const naam = plat(rij.slice(i));
    const treffers = lezer.omgeving.symbolen.filter((symbool) => symbool.norms.join(' ') === naam);
    const passend = treffers.filter((symbool) =>
      i === 0 ? isLos(lezer, symbool) : symbool.object === object?.id,
    );
    return passend.map((symbool) => symbool.id);
  });
}

const isLos = ({ omgeving }: Lezer, { object }: Symbool): boolean =>
  [omgeving.zaak, 'parameters', 'lezingen'].includes(object);

/** "a, b en c" of "a of b": de eerste is een los deel, de rest met hetzelfde voegwoord. */
function leesDelen(lezer: Lezer, rij: Rij, onderwerp: Obj | undefined): Lezingen {
  const heel = leesDeel(lezer, rij, onderwerp);
  const samen: Lezing<Voorwaardelezing>[] = [];
  for (let i = 1; i < rij.length - 1; i++) {
    const soort = rij[i]?.soort;
    if (soort !== 'en' && soort !== 'of' && soort !== 'komma') continue;
    for (const links of leesDeel(lezer, rij.slice(0, i), onderwerp)) {
      for (const rest of leesDelen(lezer, rij.slice(i + 1), links.v.onderwerp ?? onderwerp)) {
        const verbonden = verbind(lezer, soort, links, rest, rij);
        if (verbonden) samen.push(verbonden);
      }
    }
  }
  return ontdubbel([...heel, ...samen]);
}

function verbind(
  lezer: Lezer,
  woord: 'en' | 'of' | 'komma',
  links: Lezing<Voorwaardelezing>,
  rest: Lezing<Voorwaardelezing>,
  rij: Rij,
): Lezing<Voorwaardelezing> | undefined {
  const { voorwaarde } = rest.v;
  const samengesteld = (voorwaarde.op === 'en' || voorwaarde.op === 'of') && verbonden.has(voorwaarde);
  const op = woord === 'komma' ? (samengesteld ? voorwaarde.op : undefined) : woord;
  if (!op) return undefined;
  const p = [...links.p, ...rest.p];
  const gemengd = samengesteld && voorwaarde.op !== op;
  if (gemengd) p.push(meld('N013', { bestand: lezer.bestand, span: spanVan(rij) }, { tekst: woorden(rij) }));
  const delen =
    samengesteld && !gemengd ? [links.v.voorwaarde, ...voorwaarde.delen] : [links.v.voorwaarde, voorwaarde];
  const samen: Voorwaarde = { op, delen };
  verbonden.add(samen);
  lezer.plaatsen.set(samen, { bestand: lezer.bestand, span: spanVan(rij) });
  return goed({ voorwaarde: samen, ...onderwerpVan(links.v.onderwerp ?? rest.v.onderwerp) }, p);
}

/** Voorwaarden die met en of of verbonden zijn (in tegenstelling tot een opsomming of een rij waarden). */
const verbonden = new WeakSet<Voorwaarde>();

const onderwerpVan = (onderwerp: Obj | undefined): { onderwerp?: Obj } => (onderwerp ? { onderwerp } : {});

function leesDeel(lezer: Lezer, rij: Rij, onderwerp: Obj | undefined): Lezingen {
  if (rij.length === 0) return [];
  const lijst = leesOpsomming(lezer, rij);
  if (lijst) return [lijst];
  const gelezen = ontdubbel([
    ...leesBepaling(lezer, rij),
    ...leesAanwezigheid(lezer, rij),
    ...leesKwantorzin(lezer, rij),
    ...leesToestand(lezer, rij),
    ...leesGezegde(lezer, rij, onderwerp),
    ...leesVergelijking(lezer, rij),
  ]);
  return gelezen.map(({ v, p }) => {
    const voorwaarde = metWoorden(v, rij);
    const uitgesteld = lezer.uitgesteld.get(v.voorwaarde);
    if (uitgesteld) lezer.uitgesteld.set(voorwaarde, uitgesteld);
    merk(lezer, voorwaarde, rij);
    return goed({ ...v, voorwaarde }, p);
  });
}

const metEigenWoorden = new Set<Voorwaarde['op']>([
  'niet',
  'vergelijk',
  'verstreken',
  'isEen',
  'telling',
  'kwantor',
]);

/**
 * De woorden van de auteur bij wat de uitleg anders in haar eigen woorden zou zeggen. Liet hij het onderwerp weg, dan
 * staat het er weer bij.
 */
function metWoorden({ voorwaarde, onderwerp }: Voorwaardelezing, rij: Rij): Voorwaarde {
  if (!metEigenWoorden.has(voorwaarde.op)) return voorwaarde;
  const hoofdzin = alsHoofdzin(voorwaarde);
  if (hoofdzin !== undefined) return { ...voorwaarde, tekst: hoofdzin };
  const weggelaten = onderwerp && !onderwerp.namen.some((naam) => bevatRij(rij, naam));
  const tekst = weggelaten && voorwaarde.op === 'niet' ? `${onderwerp.naam} ${woorden(rij)}` : woorden(rij);
  return { ...voorwaarde, tekst: tekst.replace(/\s*:\s*$/, '') };
}

const bevatRij = (rij: Rij, naam: readonly string[]): boolean =>
  rij.some((_, i) => plat(rij.slice(i, i + naam.length)) === naam.join(' '));

/** Hangt de plaats in de bron aan een voorwaarde, als die er nog geen heeft. */
function merk(lezer: Lezer, voorwaarde: Voorwaarde, rij: Rij): void {
  if (!lezer.plaatsen.has(voorwaarde))
    lezer.plaatsen.set(voorwaarde, { bestand: lezer.bestand, span: spanVan(rij) });
}

/** "aan alle volgende voorwaarden is voldaan: …" */
function leesOpsomming(lezer: Lezer, rij: Rij): Lezing<Voorwaardelezing> | undefined {
  const [kwantor, lijst] = rij;
  if (rij.length !== 2 || kwantor?.soort !== 'kwantor' || lijst?.soort !== 'lijst') return undefined;
  const delen = lezer.lijsten.get(lijst)?.voorwaarden;
  if (!delen) return undefined;
  const voorwaarde = metKwantor(kwantor.kwantor, delen);
  merk(lezer, voorwaarde, rij);
  return goed({ voorwaarde }, tegenspraakInLijst(lezer, lijst.lijst, kwantor));
}

/** `; of` onder "aan alle volgende voorwaarden", of `; en` onder "ten minste één van": de zin zegt twee dingen. */
function tegenspraakInLijst(lezer: Lezer, { onderdelen }: Lijst, aanhef: Kwantorstuk): readonly Probleem[] {
  const { kwantor } = aanhef;
  const past =
    kwantor.soort === 'alle' ? 'en' : kwantor.soort === 'tel' && kwantor.cmp === '>=' ? 'of' : undefined;
  const strijdig = onderdelen.find(({ voegwoord }) => voegwoord !== undefined && voegwoord !== past);
  if (past === undefined || !strijdig) return [];
  const plaats = { bestand: lezer.bestand, span: strijdig.span };
  return [meld('N070', plaats, { voegwoord: strijdig.voegwoord ?? '', aanhef: woorden([aanhef]) })];
}

export function metKwantor(kwantor: Kwantor, delen: readonly Voorwaarde[]): Voorwaarde {
  if (kwantor.soort !== 'tel') return { op: 'en', delen };
  const { cmp, aantal } = kwantor;
  if (cmp === '>=' && aantal === 1) return { op: 'of', delen };
  if (cmp === '<=' && aantal === 0) return { op: 'niet', deel: { op: 'of', delen } };
  return { op: 'telling', cmp, aantal, delen };
}

const voldaan = new Set(
  [
    'voldoet aan',
    'aan voldoet',
    'is voldaan aan',
    'voldaan is aan',
    'aan is voldaan',
    'is aan voldaan',
    'aan voldaan is',
  ].concat(['wordt voldaan aan', 'aan wordt voldaan', 'aan voldaan wordt']),
);
const geldt = new Set([
  'is van toepassing',
  'van toepassing is',
  'zijn van toepassing',
  'van toepassing zijn',
  'geldt',
  'gelden',
]);

/** "voldoet aan artikel 3.2, zesde lid", "het vierde lid van toepassing is", "aan de artikelen 1 en 2 is voldaan" */
function leesBepaling(lezer: Lezer, rij: Rij): Lezingen {
  if (!rij.some(({ soort }) => soort === 'verwijzing')) return [];
  const verwijzingen = rij.flatMap((stuk) => (stuk.soort === 'verwijzing' ? [stuk] : []));
  const over = rij.filter(({ soort }) => soort !== 'verwijzing' && soort !== 'komma' && soort !== 'en');
  const bevestigend = over.filter((stuk) => stuk.norm !== 'niet');
  const ontkend = bevestigend.length < over.length;
  // "Niet aan artikel 1 en artikel 2" zegt niet of het om geen van beide gaat.
  if (ontkend && verwijzingen.length > 1) return [];
  for (let i = 0; i <= bevestigend.length; i++) {
    const onderwerp = i === 0 ? undefined : lezer.index.objecten.get(plat(bevestigend.slice(0, i)));
    if (i > 0 && !onderwerp) continue;
    const gezegde = plat(bevestigend.slice(i));
    const soort = voldaan.has(gezegde) ? 'voldaan' : geldt.has(gezegde) ? 'geldt' : undefined;
    if (soort) return [metOnderwerp(aanBepalingen(lezer, soort, verwijzingen, ontkend), onderwerp)];
  }
  return [];
}

const metOnderwerp = ({ v, p }: Lezing<Voorwaarde>, onderwerp: Obj | undefined): Lezing<Voorwaardelezing> =>
  goed({ voorwaarde: v, ...onderwerpVan(onderwerp) }, p);

function aanBepalingen(
  lezer: Lezer,
  soort: 'voldaan' | 'geldt',
  verwijzingen: readonly Extract<Stuk, { soort: 'verwijzing' }>[],
  ontkend: boolean,
): Lezing<Voorwaarde> {
  const problemen: Probleem[] = [];
  const delen = verwijzingen.flatMap((stuk) => {
    const gevonden = losOp(lezer.bepalingen, stuk.verwijzing, lezer.standplaats, lezer.bestand);
    problemen.push(...gevonden.problemen);
    return gevonden.ids.map((id) => uitgesteld(lezer, soort, id, stuk));
  });
  const samen: Voorwaarde = delen.length === 1 && delen[0] ? delen[0] : { op: 'en', delen };
  return goed(ontkend ? { op: 'niet', deel: samen } : samen, problemen);
}

function uitgesteld(
  lezer: Lezer,
  soort: 'voldaan' | 'geldt',
  id: string,
  stuk: Extract<Stuk, { soort: 'verwijzing' }>,
): Voorwaarde {
  const tekst = toonVerwijzing(stuk.verwijzing);
  const node: Voorwaarde = {
    op: 'voldaan',
    verwijzing: id,
    voorwaarde: { op: 'constant', waarde: true },
    tekst,
  };
  lezer.uitgesteld.set(node, { soort, id, bestand: lezer.bestand, span: stuk.span });
  return node;
}

/** "de vraag of de cliënt recht heeft van toepassing is": zij heeft een antwoord, ja of nee. */
function leesVraagOf(lezer: Lezer, rij: Rij, metNiet: (v: Voorwaarde) => Voorwaarde): Lezingen {
  const gezegde = rij[rij.length - 1]?.soort === 'komma' ? rij.slice(0, -1) : rij;
  return leesGezegde(lezer, gezegde, undefined).flatMap(({ v: { voorwaarde }, p }) =>
    voorwaarde.op === 'beslissing'
      ? [goed({ voorwaarde: metNiet({ op: 'vanToepassing', beslissing: voorwaarde.beslissing }) }, p)]
      : [],
  );
}

/** "X van toepassing is" bij een beslissing (bij een gezegde: "de vraag of X van toepassing is"), "X ontbreekt" bij een facultatief gegeven. */
function leesAanwezigheid(lezer: Lezer, rij: Rij): Lezingen {
  const bevestigend = rij.filter((stuk) => stuk.norm !== 'niet');
  const metNiet = (v: Voorwaarde): Voorwaarde =>
    bevestigend.length < rij.length ? { op: 'niet', deel: v } : v;
  const einde = plat(bevestigend.slice(-3));
  if (einde === 'van toepassing is' || einde === 'is van toepassing') {
    if (rij[0]?.norm === 'de vraag of') return leesVraagOf(lezer, bevestigend.slice(1, -3), metNiet);
    return leesWaarde(lezer, bevestigend.slice(0, -3)).flatMap(({ v, p }) =>
      v.soort === 'waarde' && v.waarde.op === 'beslissing'
        ? [goed({ voorwaarde: metNiet({ op: 'vanToepassing', beslissing: v.waarde.beslissing }) }, p)]
        : [],
    );
  }
  if (bevestigend[bevestigend.length - 1]?.norm !== 'ontbreekt') return [];
  return leesWaarde(lezer, bevestigend.slice(0, -1)).flatMap(({ v, p }) =>
    v.soort === 'waarde' && v.waarde.op === 'feit' && v.symbool?.facultatief
      ? [goed({ voorwaarde: metNiet({ op: 'ontbreekt', feit: v.waarde.feit }) }, p)]
      : [],
  );
}
