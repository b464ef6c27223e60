/** Wat er van een gesprek te zeggen is: de zaak tot nu toe, de antwoorden, de volgende vraag of het einde. */
import type {
  Antwoord,
  Antwoordstap,
  Gesprek,
  Gespreksbron,
  Gespreksuitkomst,
  Stand,
  Voortgang,
  Vraag,
} from './gesprek-model.ts';
import { leesPlek, metAntwoord, type Plek, sleutelVan, zoekPlek } from './gesprek-plek.ts';
import { botsing } from './gesprek-tegenspraak.ts';
import { openVan, uitkomstenVan } from './gesprek-uitkomst.ts';
import { maakVraag, toonAntwoord } from './gesprek-vraag.ts';
import { elementenVan, leesLijst, naamBijElement } from './lijst.ts';
import type { Feit, Regelingmodel } from './model.ts';
import type { OpenPunt } from './uitkomst.ts';

/** Een gesprek zoals het gelezen is; wat duur is, wordt één keer berekend. */
export interface Gelezengesprek {
  readonly model: Regelingmodel;
  readonly zaak: object;
  /** Sleutels van antwoorden bij een element dat er niet is. */
  readonly vervallen: ReadonlySet<string>;
  stand?: Stand;
}

const gelezen = new WeakMap<Gesprek, Gelezengesprek>();

export function lees({ model }: Gespreksbron, gesprek: Gesprek): Gelezengesprek {
  const bestaand = gelezen.get(gesprek);
  if (bestaand?.model === model) return bestaand;
  let zaak = gesprek.begin;
  const vervallen = new Set<string>();
  for (const stap of gesprek.stappen) {
    if (stap.soort !== 'antwoord') continue;
    const plek = zoekPlek(model, stap.pad);
    const nieuw = plek && metAntwoord(zaak, plek, stap);
    if (nieuw === undefined) vervallen.add(stap.sleutel);
    else zaak = nieuw;
  }
  const nieuw = { model, zaak, vervallen };
  gelezen.set(gesprek, nieuw);
  return nieuw;
}

export function bepaalStand(bron: Gespreksbron, gesprek: Gesprek): Stand {
  const { zaak } = lees(bron, gesprek);
  const botst = botsing(bron, zaak, antwoordenVan(bron, gesprek));
  if (botst !== undefined) return { soort: 'tegenspraak', ...botst, voortgang: voortgang(gesprek, [], []) };
  const uitkomsten = uitkomstenVan(bron, gesprek.beslissingen, zaak);
  const { teVragen, overgeslagen, nietTeVragen } = verdeel(bron, gesprek, zaak, uitkomsten);
  const [volgende] = teVragen;
  const hoever = voortgang(gesprek, teVragen, uitkomsten);
  return volgende === undefined
    ? { soort: 'klaar', uitkomsten, overgeslagen, nietTeVragen, voortgang: hoever }
    : { soort: 'vraag', vraag: volgende, voortgang: hoever, uitkomsten };
}

interface Verdeeld {
  /** Op de volgorde waarin zij gesteld worden. */
  readonly teVragen: readonly Vraag[];
  readonly overgeslagen: readonly Vraag[];
  readonly nietTeVragen: readonly OpenPunt[];
}

function verdeel(
  bron: Gespreksbron,
  gesprek: Gesprek,
  zaak: object,
  uitkomsten: readonly Gespreksuitkomst[],
): Verdeeld {
  const over = new Set(gesprek.stappen.flatMap((s) => (s.soort === 'overgeslagen' ? [s.sleutel] : [])));
  const open = openVan(bron, gesprek.beslissingen, zaak, uitkomsten);
  const vragen = open.map((gevraagd) => [gevraagd, maakVraag(bron.model, zaak, gevraagd)] as const);
  const teVragen: Vraag[] = [];
  const overgeslagen: Vraag[] = [];
  const nietTeVragen: OpenPunt[] = [];
  for (const [{ punt }, vraag] of vragen) {
    if (vraag === undefined) nietTeVragen.push(punt);
    else if (over.has(vraag.sleutel)) overgeslagen.push(vraag);
    else teVragen.push(metEerder(bron, gesprek, vraag));
  }
  return { teVragen: opBeurt(gesprek, teVragen), overgeslagen, nietTeVragen };
}

/**
 * Beslissing voor beslissing. Wat al een antwoord heeft dat nog niet genoeg is, komt later terug: wie "maart 2008" zei,
 * weet de dag misschien niet, en misschien is zij dan niet meer nodig. Een lezing is niet aan wie antwoordt, en komt het laatst.
 */
function opBeurt({ stappen, beslissingen }: Gesprek, vragen: readonly Vraag[]): readonly Vraag[] {
  const gegeven = new Set(stappen.map(({ sleutel }) => sleutel));
  const beurt = ({ sleutel, bediening }: Vraag): number =>
    bediening.soort === 'lezing' ? 2 : gegeven.has(sleutel) ? 1 : 0;
  const eerste = ({ voor }: Vraag): number => Math.min(...voor.map((id) => beslissingen.indexOf(id)));
  return [...vragen].sort((a, b) => eerste(a) - eerste(b) || beurt(a) - beurt(b));
}

function metEerder(bron: Gespreksbron, { ingetrokken }: Gesprek, vraag: Vraag): Vraag {
  const stap = ingetrokken.find(({ sleutel }) => sleutel === vraag.sleutel);
  if (stap === undefined) return vraag;
  const { waarde, tekst } = antwoordVan(bron.model, stap);
  return { ...vraag, eerder: { waarde, tekst } };
}

function voortgang(
  { stappen }: Gesprek,
  teVragen: readonly Vraag[],
  uitkomsten: readonly Gespreksuitkomst[],
): Voortgang {
  const gegeven = stappen.filter(({ soort }) => soort === 'antwoord');
  const benaderd = uitkomsten.some(({ uitkomst }) => uitkomst.soort === 'onbekend' && uitkomst.benaderd);
  return {
    beantwoord: new Set(gegeven.map(({ sleutel }) => sleutel)).size,
    overgeslagen: stappen.length - gegeven.length,
    hoogstens: teVragen.length,
    kanGroeien:
      benaderd ||
      teVragen.some(({ bediening, punt }) => bediening.soort === 'lijst' || punt.opDatum !== undefined),
  };
}

// ── Antwoorden ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Alles wat bekend is: eerst wat met de zaak meekwam, dan wat in het gesprek is geantwoord. */
export function antwoordenVan(bron: Gespreksbron, gesprek: Gesprek): readonly Antwoord[] {
  const { vervallen } = lees(bron, gesprek);
  const stappen = gesprek.stappen.filter((stap): stap is Antwoordstap => stap.soort === 'antwoord');
  const laatste = new Map(stappen.map((stap) => [stap.sleutel, stap]));
  const inGesprek = [...laatste.values()].map((stap) => ({
    ...antwoordVan(bron.model, stap),
    ...(vervallen.has(stap.sleutel) && { vervallen: true as const }),
  }));
  const vooraf = voorafBekend(bron.model, gesprek.begin).filter(({ sleutel }) => !laatste.has(sleutel));
  return [...vooraf, ...inGesprek];
}

export function antwoordVan(model: Regelingmodel, { sleutel, pad, opDatum, waarde }: Antwoordstap): Antwoord {
  const plek = zoekPlek(model, pad);
  if (plek === undefined) throw new Error(`De regeling kent ${pad} niet.`);
  return {
    sleutel,
    pad,
    ...(opDatum !== undefined && { opDatum }),
    naam: naamVan(plek),
    waarde,
    tekst: tekstVan(plek, waarde),
    inGesprek: true,
  };
}

function naamVan(plek: Plek): string {
  if (plek.soort === 'lezing') return plek.lezing.naam;
  const { feit, lijst, deel } = plek;
  const naam = lijst === undefined ? feit.naam : naamBijElement(feit.naam, element(lijst.feit, lijst.nummer));
  return deel === undefined ? naam : `${deel === 'door' ? 'wie oordeelde' : 'motivering'}: ${naam}`;
}

function element({ type }: Feit, nummer: number): { readonly naam: string; readonly soortnaam: string } {
  const soortnaam = type.soort === 'lijst' ? type.naam : '';
  return { soortnaam, naam: `${soortnaam.replace(/^(de|het|een) /, '')} ${String(nummer + 1)}` };
}

function tekstVan(plek: Plek, waarde: unknown): string {
  if (plek.soort === 'lezing') {
    const gekozen = plek.lezing.alternatieven.find(({ letter }) => letter === waarde);
    return gekozen === undefined ? String(waarde) : `${gekozen.letter} (${gekozen.tekst})`;
  }
  return plek.deel === undefined ? toonAntwoord(plek.feit, waarde) : String(waarde);
}

function voorafBekend(model: Regelingmodel, zaak: object): readonly Antwoord[] {
  const paden = model.feiten.flatMap((feit): readonly { feit: Feit; pad: string }[] => {
    const lijsten = model.feiten.filter(({ type }) => type.soort === 'lijst' && type.object === feit.object);
    const bijElement = lijsten.flatMap((lijst) =>
      [...elementenVan(lijst, leesLijst(zaak, lijst))].map(({ pad }) => ({
        feit,
        pad: `${pad}.${feit.sleutel}`,
      })),
    );
    return lijsten.length > 0 ? bijElement : [{ feit, pad: feit.id }];
  });
  const lezingen = model.lezingen.map(({ id }) => `lezingen.${id}`);
  return [
    ...paden.flatMap(({ feit, pad }) => opDagen(model, zaak, feit, pad)),
    ...lezingen.flatMap((pad) => bekendOp(model, zaak, pad)),
  ];
}

function opDagen(model: Regelingmodel, zaak: object, feit: Feit, pad: string): readonly Antwoord[] {
  if (!feit.perDatum) return bekendOp(model, zaak, pad);
  const plek = zoekPlek(model, pad);
  const waarden = plek && leesPlek(zaak, plek);
  if (!Array.isArray(waarden)) return [];
  return (waarden as readonly { op: string }[]).flatMap(({ op }) => bekendOp(model, zaak, pad, op));
}

function bekendOp(model: Regelingmodel, zaak: object, pad: string, opDatum?: string): readonly Antwoord[] {
  const plek = zoekPlek(model, pad);
  const waarde = plek && leesPlek(zaak, plek, opDatum);
  if (waarde === undefined) return [];
  const stap = { soort: 'antwoord' as const, sleutel: sleutelVan(pad, opDatum), pad, waarde };
  return [{ ...antwoordVan(model, opDatum === undefined ? stap : { ...stap, opDatum }), inGesprek: false }];
}
