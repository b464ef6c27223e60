/**
 * Platte tekst uit een PDF → de regels die bij de tekst horen. Wat van de bladzijde is (kop, voet, nummer) valt weg, en
 * witregels worden aanwijzingen: in zulke tekst staat er vaak een tussen élke twee regels.
 */
import type { Span } from '../../grammar/index.ts';

export interface Regel {
  /** Zonder witruimte eromheen, en met één spatie tussen de woorden. */
  readonly tekst: string;
  readonly span: Span;
  /** Er staat meer wit boven dan tussen gewone regels. */
  readonly wit: boolean;
  /** Er staat veel wit boven: een sprong in de tekst. */
  readonly sprong: boolean;
}

export interface Bladspiegel {
  readonly regels: readonly Regel[];
  /** Hoeveel tekens er op een volle regel staan. */
  readonly breedte: number;
  readonly weggelaten: number;
}

interface Ruw {
  readonly tekst: string;
  readonly span: Span;
  readonly witregels: number;
}

export function leesRegels(tekst: string): Bladspiegel {
  const ruw = splits(tekst);
  const pagina = paginaregels(ruw);
  const over = ruw.filter((_, i) => !pagina.has(i));
  const gewoon = gewoonWit(over);
  return {
    regels: over.map(({ tekst: inhoud, span, witregels }) => ({
      tekst: inhoud,
      span,
      wit: witregels > gewoon,
      sprong: witregels > gewoon + 1,
    })),
    breedte: volleBreedte(over),
    weggelaten: pagina.size,
  };
}

function splits(tekst: string): readonly Ruw[] {
  const uit: Ruw[] = [];
  const einde = /\r\n|[\n\r\f\v\u2028\u2029]/g;
  let begin = 0;
  let witregels = 0;
  const voegToe = (eind: number): void => {
    const rauw = tekst.slice(begin, eind);
    const kaal = rauw.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
    if (kaal === '') {
      witregels++;
      return;
    }
    const voor = rauw.length - rauw.trimStart().length;
    uit.push({
      tekst: kaal,
      span: { begin: begin + voor, eind: begin + rauw.trimEnd().length },
      witregels,
    });
    witregels = 0;
  };
  for (let treffer = einde.exec(tekst); treffer; treffer = einde.exec(tekst)) {
    voegToe(treffer.index);
    begin = einde.lastIndex;
  }
  voegToe(tekst.length);
  return uit;
}

/** Staat er tussen de meeste regels een witregel, dan zegt één witregel niets. */
function gewoonWit(regels: readonly Ruw[]): number {
  const met = regels.filter(({ witregels }) => witregels > 0).length;
  return regels.length > 8 && met > regels.length * 0.55 ? 1 : 0;
}

function volleBreedte(regels: readonly Ruw[]): number {
  const lang = regels.map(({ tekst }) => tekst.length).filter((lengte) => lengte >= 40);
  lang.sort((a, b) => a - b);
  return lang[Math.floor(lang.length * 0.8)] ?? 80;
}

// ── Wat bij de bladzijde hoort ───────────────────────────────────────────────────────────────────────────────────

const bladkop =
  /^(?:gemeenteblad|staatscourant|staatsblad|provinciaal blad|waterschapsblad|tractatenblad)(?: van .{1,60})? \d{4}[ ,]*nr\.? ?[\d-]+(?:[ ,].{0,60})?$/i;
const paginering =
  /^(?:-+ ?\d{1,4} ?-+|(?:pagina|blz\.?|bladzijde|p\.) ?\d{1,4}(?: ?(?:van|\/) ?\d{1,4})?|\d{1,4} ?(?:\/|van) ?\d{1,4})$/i;
/** Een regel van een inhoudsopgave. */
const inhoudsopgave = /(?:\.{4,}|(?: \.){4,}|…{2,}) ?\d{1,4}$/;

function paginaregels(regels: readonly Ruw[]): ReadonlySet<number> {
  const weg = new Set<number>();
  const reeksen = new Map<string, { readonly i: number; readonly getal: number }[]>();
  regels.forEach(({ tekst }, i) => {
    if (bladkop.test(tekst) || paginering.test(tekst) || inhoudsopgave.test(tekst)) weg.add(i);
    else {
      const met = paginagetal(tekst);
      if (!met) return;
      const reeks = reeksen.get(met.vorm);
      if (reeks) reeks.push({ i, getal: met.getal });
      else reeksen.set(met.vorm, [{ i, getal: met.getal }]);
    }
  });
  for (const reeks of reeksen.values()) for (const i of oplopend(reeks)) weg.add(i);
  return weg;
}

/** Een regel met één getal, vooraan of achteraan: "Verordening 2026 pagina 3" heeft er twee en doet alleen mee met zijn laatste. */
function paginagetal(tekst: string): { readonly vorm: string; readonly getal: number } | undefined {
  if (
    tekst.length > 120 ||
    /[;:,]$/.test(tekst) ||
    /^(?:artikel|hoofdstuk|paragraaf|afdeling|titel|bijlage|lid|fase)\b/i.test(tekst)
  )
    return undefined;
  const achter = /^(.*?)(?:^| )(\d{1,4})$/.exec(tekst);
  if (achter) return { vorm: `${achter[1] ?? ''}#`, getal: Number(achter[2]) };
  const voor = /^(\d{1,4}) (?=\p{L})(.*)$/u.exec(tekst);
  return voor ? { vorm: `#${voor[2] ?? ''}`, getal: Number(voor[1]) } : undefined;
}

/** Pas drie regels die alleen in een oplopend nummer verschillen zijn paginakoppen. */
function oplopend(reeks: readonly { readonly i: number; readonly getal: number }[]): readonly number[] {
  const klopt = reeks.every(({ getal }, n) => n === 0 || getal > (reeks[n - 1]?.getal ?? 0));
  return reeks.length >= 3 && klopt ? reeks.map(({ i }) => i) : [];
}

// ── Afbreken en aaneenschrijven ──────────────────────────────────────────────────────────────────────────────────

/** De woorden met een streepje die ergens midden op een regel staan: die worden ook aan een regeleinde niet aaneengeschreven. */
export function streepwoorden(regels: readonly Regel[]): ReadonlySet<string> {
  const uit = new Set<string>();
  for (const { tekst } of regels) {
    for (const [woord] of tekst.matchAll(/\p{L}+-\p{L}+/gu)) uit.add(woord.toLowerCase());
  }
  return uit;
}

/** De regels van een alinea achter elkaar; een afgebroken woord wordt weer heel. */
export function aaneen(regels: readonly string[], streep: ReadonlySet<string>): string {
  const delen: string[] = [];
  regels.forEach((regel, i) => {
    const vorige = regels[i - 1];
    if (vorige === undefined) delen.push(regel);
    else delen.push(...overgang(vorige, regel, delen, streep), regel);
  });
  return delen.join('');
}

/** Wat er tussen twee regels komt: een spatie, of niets; het afbreekstreepje gaat eraf. */
function overgang(
  vorige: string,
  regel: string,
  delen: string[],
  streep: ReadonlySet<string>,
): readonly string[] {
  const voor = /(\p{L}+)[-\u00ad\u2010]$/u.exec(vorige.slice(-60))?.[1];
  const na = /^\p{L}+/u.exec(regel)?.[0];
  if (voor === undefined || na === undefined) return [' '];
  // "zorg- en ondersteuning": een weglatingsstreepje.
  if (/^(?:en|of|als|noch|dan|tot|t)$/.test(na)) return [' '];
  const hoort =
    /^\p{Lu}/u.test(na) ||
    voor.length === 1 ||
    /^\p{Lu}{2,}$/u.test(voor) ||
    streep.has(`${voor}-${na}`.toLowerCase());
  if (!hoort) delen.push((delen.pop() ?? '').slice(0, -1));
  return [];
}
