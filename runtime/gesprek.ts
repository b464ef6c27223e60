/**
 * Het gesprek: van vraag naar vraag tot de uitkomst vaststaat. Puur: elke stap geeft een nieuw gesprek, en wat er te vragen is
 * volgt alleen uit wat bekend is. Er gaat nooit een antwoord verloren: wat niet meer telt, blijft staan en wordt genoemd.
 */
import { citeer } from './citeer.ts';
import { zet } from './gesprek-bewaar.ts';
import { leesInvoer } from './gesprek-invoer.ts';
import type {
  Antwoord,
  Antwoordstap,
  Beantwoord,
  Gesprek,
  Gespreksbron,
  Gespreksuitkomst,
  Invoer,
  Stand,
  Stap,
  Vraag,
} from './gesprek-model.ts';
import { leesPlek, type Plek, sleutelVan, zoekPlek, zonderPlek } from './gesprek-plek.ts';
import { antwoordenVan, antwoordVan, bepaalStand, lees } from './gesprek-stand.ts';
import { uitkomstenVan } from './gesprek-uitkomst.ts';
import { maakVraag } from './gesprek-vraag.ts';
import { elementenVan, leesLijst } from './lijst.ts';
import type { Punt } from './onbekende.ts';
import { maakOpenPunten } from './openpunt.ts';
import { registerVan, zoek } from './register.ts';
import { toonDatum } from './toon.ts';
import type { OpenPunt, Zaakprobleem } from './uitkomst.ts';
import { valideerZaak } from './valideer.ts';

export type Begonnen =
  | { readonly soort: 'begonnen'; readonly gesprek: Gesprek }
  /** De zaak waarmee het gesprek zou beginnen, is niet te lezen. */
  | { readonly soort: 'ongeldig'; readonly problemen: readonly Zaakprobleem[] };

/** Begint een gesprek over deze beslissingen (id), met wat al bekend is. */
export function begin(bron: Gespreksbron, beslissingen: readonly string[], zaak: unknown = {}): Begonnen {
  const problemen = valideerZaak(bron.model, zaak).filter(({ ernst }) => ernst === 'fout');
  if (problemen.length > 0) return { soort: 'ongeldig', problemen };
  for (const id of beslissingen) zoek(registerVan(bron.model).beslissingen, id);
  const { id: regeling } = bron.model;
  return {
    soort: 'begonnen',
    gesprek: { regeling, beslissingen, begin: zaak as object, stappen: [], ingetrokken: [] },
  };
}

/** De zaak zoals zij nu bekend is. */
export const zaakVan = (bron: Gespreksbron, gesprek: Gesprek): object => lees(bron, gesprek).zaak;

/** Waar het gesprek staat: bij de volgende vraag, bij antwoorden die niet samengaan, of aan het eind. */
export function stand(bron: Gespreksbron, gesprek: Gesprek): Stand {
  const gelezen = lees(bron, gesprek);
  return (gelezen.stand ??= bepaalStand(bron, gesprek));
}

/** De uitkomsten met hun uitleg, en met wat een andere lezing zou geven. */
export const uitkomsten = (bron: Gespreksbron, gesprek: Gesprek): readonly Gespreksuitkomst[] =>
  uitkomstenVan(bron, gesprek.beslissingen, zaakVan(bron, gesprek), {
    uitleg: true,
    andereLezingen: true,
  });

/** Alles wat bekend is: eerst wat met de zaak meekwam, dan wat in het gesprek is geantwoord. */
export const antwoorden = (bron: Gespreksbron, gesprek: Gesprek): readonly Antwoord[] =>
  antwoordenVan(bron, gesprek);

/** Beantwoordt een vraag die het gesprek stelde. */
export function beantwoord(bron: Gespreksbron, gesprek: Gesprek, vraag: Vraag, invoer: Invoer): Beantwoord {
  const gelezen = leesInvoer(vraag, invoer);
  if (gelezen.soort === 'fout') return { soort: 'geweigerd', probleem: gelezen.probleem };
  if (gelezen.soort === 'onbekend') return { soort: 'overgeslagen', gesprek: slaOver(gesprek, vraag) };
  const stap = stapVan(vraag, gelezen.waarde);
  const strijdig = strijdMetDeel(bron, gesprek, stap);
  if (strijdig !== undefined) return { soort: 'geweigerd', probleem: strijdig };
  return vastgelegd(bron, { ...gesprek, stappen: [...zonderOverslaan(gesprek, vraag), stap] }, stap);
}

/** "Weet ik niet": de vraag blijft onbekend en komt niet terug, tenzij erom gevraagd wordt. */
export function slaOver(gesprek: Gesprek, vraag: Pick<Vraag, 'sleutel'>): Gesprek {
  const { sleutel } = vraag;
  return { ...gesprek, stappen: [...zonderOverslaan(gesprek, vraag), { soort: 'overgeslagen', sleutel }] };
}

/** Neemt de laatste stap terug; het antwoord blijft bewaard voor als de vraag weer komt. Zonder stappen: niets. */
export function terug(gesprek: Gesprek): Gesprek | undefined {
  const laatste = gesprek.stappen.at(-1);
  if (laatste === undefined) return undefined;
  const stappen = gesprek.stappen.slice(0, -1);
  return laatste.soort === 'antwoord'
    ? { ...gesprek, stappen, ingetrokken: ingetrokken(gesprek, laatste) }
    : { ...gesprek, stappen };
}

/** Geeft het antwoord dat is teruggenomen opnieuw; niets als er op deze vraag geen was. */
export function geefWeer(gesprek: Gesprek, { sleutel }: Pick<Vraag, 'sleutel'>): Gesprek | undefined {
  const stap = gesprek.ingetrokken.find((deel) => deel.sleutel === sleutel);
  if (stap === undefined) return undefined;
  const over = gesprek.ingetrokken.filter((deel) => deel !== stap);
  return { ...gesprek, stappen: [...zonderOverslaan(gesprek, stap), stap], ingetrokken: over };
}

/** Stelt een overgeslagen vraag weer open. */
export const stelOpnieuw = (gesprek: Gesprek, sleutel: string): Gesprek => ({
  ...gesprek,
  stappen: zonderOverslaan(gesprek, { sleutel }),
});

/** De vraag achter een eerder antwoord, om het te wijzigen; wat er nu staat is haar `eerder`. */
export function vraagBij(bron: Gespreksbron, gesprek: Gesprek, sleutel: string): Vraag | undefined {
  const antwoord = antwoordenVan(bron, gesprek).find((deel) => deel.sleutel === sleutel);
  const { zaak } = lees(bron, gesprek);
  const punt = antwoord && puntBij(bron, zaak, antwoord);
  const vraag = punt && maakVraag(bron.model, zaak, { punt, voor: gesprek.beslissingen });
  if (vraag === undefined) return undefined;
  const { waarde, tekst } = antwoord ?? { waarde: undefined, tekst: '' };
  const { bediening } = vraag;
  // Wie een aantal wijzigt, mag ook minder zeggen.
  return {
    ...vraag,
    sleutel,
    bediening: bediening.soort === 'lijst' ? { ...bediening, genoemd: 0 } : bediening,
    eerder: { waarde, tekst },
  };
}

/**
 * Vervangt een eerder antwoord op zijn plaats; `vraag` komt van `vraagBij`. Latere antwoorden blijven staan, en `gevolgen` zegt
 * welke daarvan niet meer nodig zijn. "Weet ik niet" maakt het weer onbekend.
 */
export function wijzig(bron: Gespreksbron, gesprek: Gesprek, vraag: Vraag, invoer: Invoer): Beantwoord {
  const gelezen = leesInvoer(vraag, invoer);
  if (gelezen.soort === 'fout') return { soort: 'geweigerd', probleem: gelezen.probleem };
  if (gelezen.soort === 'onbekend')
    return { soort: 'overgeslagen', gesprek: maakOnbekend(bron, gesprek, vraag) };
  const stap = stapVan(vraag, gelezen.waarde);
  return vastgelegd(bron, { ...gesprek, stappen: vervangen(gesprek, stap) }, stap);
}

/**
 * Een antwoord op een vraag die niet aan de beurt hoeft te zijn, op haar sleutel: als tekst, of als JSON zoals het in de zaak staat.
 */
export function opPad(
  bron: Gespreksbron,
  gesprek: Gesprek,
  sleutel: string,
  invoer: { readonly tekst: string } | { readonly json: unknown },
): Exclude<Beantwoord, { soort: 'overgeslagen' }> {
  const [kop = '', opDatum] = sleutel.split('@');
  const plek = zoekPlek(bron.model, kop);
  const geenPlek = (bericht: string): Exclude<Beantwoord, { soort: 'overgeslagen' }> => ({
    soort: 'geweigerd',
    probleem: { code: 'U073', ernst: 'fout', pad: sleutel, bericht },
  });
  if (plek === undefined) return geenPlek(`De regeling kent geen vraag ${citeer(sleutel)}.`);
  const heel = { sleutel: sleutelVan(kop, opDatum), pad: kop, ...(opDatum !== undefined && { opDatum }) };
  if ('json' in invoer) return vastOpPad(bron, gesprek, { soort: 'antwoord', ...heel, waarde: invoer.json });
  const { zaak } = lees(bron, gesprek);
  const punt = puntBij(bron, zaak, heel);
  const vraag = punt && maakVraag(bron.model, zaak, { punt, voor: gesprek.beslissingen });
  if (vraag === undefined) return geenPlek(`De vraag ${citeer(sleutel)} is nu niet te beantwoorden.`);
  const gelezen = leesInvoer(vraag, invoer.tekst);
  if (gelezen.soort === 'fout') return { soort: 'geweigerd', probleem: gelezen.probleem };
  if (gelezen.soort === 'onbekend')
    return geenPlek(`${citeer(sleutel)}: wie het niet weet, laat de regel weg.`);
  return vastOpPad(bron, gesprek, { soort: 'antwoord', ...heel, waarde: gelezen.waarde });
}

function vastOpPad(
  bron: Gespreksbron,
  gesprek: Gesprek,
  stap: Antwoordstap,
): Exclude<Beantwoord, { soort: 'overgeslagen' }> {
  const gezet = zet(bron.model, lees(bron, gesprek).zaak, stap);
  if ('zaak' in gezet) return vastgelegd(bron, { ...gesprek, stappen: vervangen(gesprek, stap) }, stap);
  const { bericht, probleem } = gezet;
  return {
    soort: 'geweigerd',
    probleem: probleem ?? { code: 'U073', ernst: 'fout', pad: stap.pad, bericht },
  };
}

function vastgelegd(
  bron: Gespreksbron,
  gesprek: Gesprek,
  stap: Antwoordstap,
): Extract<Beantwoord, { soort: 'beantwoord' }> {
  const over = gesprek.ingetrokken.filter(({ sleutel }) => sleutel !== stap.sleutel);
  const antwoord = antwoordVan(bron.model, stap);
  return { soort: 'beantwoord', gesprek: { ...gesprek, ingetrokken: over }, antwoord };
}

function stapVan({ sleutel, punt, opDatum }: Vraag, waarde: unknown): Antwoordstap {
  const stap = { soort: 'antwoord' as const, sleutel, pad: punt.pad, waarde };
  return opDatum === undefined ? stap : { ...stap, opDatum };
}

const zonderOverslaan = ({ stappen }: Gesprek, { sleutel }: Pick<Vraag, 'sleutel'>): readonly Stap[] =>
  stappen.filter((stap) => stap.soort !== 'overgeslagen' || stap.sleutel !== sleutel);

/** Op de plaats van het eerste antwoord op dezelfde vraag; wat met de zaak meekwam, is ouder dan elk antwoord. */
function vervangen({ stappen }: Gesprek, stap: Stap): readonly Stap[] {
  const plaats = stappen.findIndex(({ sleutel }) => sleutel === stap.sleutel);
  const rest = stappen.filter(({ sleutel }) => sleutel !== stap.sleutel);
  return [...rest.slice(0, Math.max(plaats, 0)), stap, ...rest.slice(Math.max(plaats, 0))];
}

function maakOnbekend({ model }: Gespreksbron, gesprek: Gesprek, { sleutel, punt, opDatum }: Vraag): Gesprek {
  const stappen = vervangen(gesprek, { soort: 'overgeslagen', sleutel });
  const oud = gesprek.stappen.filter(isAntwoord).find((stap) => stap.sleutel === sleutel);
  const plek = zoekPlek(model, punt.pad);
  const begonnen = plek === undefined ? gesprek.begin : zonderBekend(gesprek.begin, plek, opDatum);
  return { ...gesprek, stappen, begin: begonnen, ...(oud && { ingetrokken: ingetrokken(gesprek, oud) }) };
}

const isAntwoord = (stap: Stap): stap is Antwoordstap => stap.soort === 'antwoord';

const zonderBekend = (zaak: object, plek: Plek, opDatum: string | undefined): object =>
  leesPlek(zaak, plek, opDatum) === undefined ? zaak : zonderPlek(zaak, plek, opDatum);

const ingetrokken = ({ ingetrokken: al }: Gesprek, stap: Antwoordstap): readonly Antwoordstap[] => [
  ...al.filter(({ sleutel }) => sleutel !== stap.sleutel),
  stap,
];

/** Wie eerst "maart 2008" zei en dan een dag in april, spreekt zichzelf tegen: dat wordt gevraagd, niet overschreven. */
function strijdMetDeel(bron: Gespreksbron, gesprek: Gesprek, stap: Antwoordstap): Zaakprobleem | undefined {
  const eerder = antwoordenVan(bron, gesprek).find(({ sleutel }) => sleutel === stap.sleutel);
  const { waarde } = stap;
  if (eerder === undefined || typeof eerder.waarde !== 'string' || typeof waarde !== 'string')
    return undefined;
  const plek = zoekPlek(bron.model, stap.pad);
  if (plek?.soort !== 'feit' || plek.deel !== undefined || plek.feit.type.soort !== 'datum') return undefined;
  if (waarde.startsWith(eerder.waarde.replace(/(-00)+$/, ''))) return undefined;
  return {
    code: 'U070',
    ernst: 'fout',
    pad: stap.pad,
    bericht: `${eerder.naam}: ${toonDatum(waarde)} past niet bij het eerdere antwoord, ${eerder.tekst}.`,
    verwacht: `een dag in ${eerder.tekst.replace(/ \(.*/, '')}`,
    hint: 'Klopt het eerdere antwoord niet, wijzig dan dat.',
  };
}

function puntBij(
  bron: Gespreksbron,
  zaak: object,
  antwoord: Pick<Antwoord, 'pad' | 'opDatum'>,
): OpenPunt | undefined {
  const { model } = bron;
  const register = registerVan(model);
  const plek = zoekPlek(model, antwoord.pad);
  if (plek === undefined) return undefined;
  const { opDatum } = antwoord;
  const dag = opDatum === undefined ? {} : { opDatum };
  const maak = (punt: Punt): OpenPunt | undefined =>
    maakOpenPunten(register, zaak, [{ punten: [punt], bepalingen: new Set<string>() }])[0];
  if (plek.soort === 'lezing') return maak({ soort: 'lezing', id: plek.lezing.id });
  const { feit, lijst, deel } = plek;
  const element = lijst && [...elementenVan(lijst.feit, leesLijst(zaak, lijst.feit))][lijst.nummer];
  if (lijst !== undefined && element === undefined) return undefined;
  const soort = deel === 'motivering' ? 'motivering' : feit.soort;
  return maak({ soort, id: feit.id, ...dag, ...(element && { element }) });
}
