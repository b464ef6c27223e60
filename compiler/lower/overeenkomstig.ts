/**
 * `<bepaling> is van overeenkomstige toepassing op <object>`: elke regel van die bepaling geldt ook voor het andere
 * object. Het object van de uitkomst wordt overal in de regel vervangen; wat daar geen tegenhanger heeft, is een probleem.
 */
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Opgelost } from '../resolve/index.ts';
import { toonSymbool, type Symbool } from '../resolve/symbolen.ts';
import type { Regelontwerp, Werking } from '../resolve/zinnen.ts';
import { doorsnede, isBegrensd } from '../resolve/versies.ts';
import { gebruikVan, type Kringoordelen } from './volgorde.ts';
import { raakt } from './voorrang.ts';

type Overeenkomstig = Extract<Werking, { soort: 'overeenkomstig' }>;

interface Overdracht {
  readonly opgelost: Opgelost;
  readonly oordelen: Kringoordelen;
  readonly problemen: Probleem[];
}

/** De regeling met de regels die zij elders van overeenkomstige toepassing verklaart erbij. */
export function metOvereenkomstige(
  opgelost: Opgelost,
  oordelen: Kringoordelen,
  problemen: Probleem[],
): Opgelost {
  const overdracht: Overdracht = { opgelost, oordelen, problemen };
  const erbij = opgelost.werkingen.flatMap((werking) =>
    werking.soort === 'overeenkomstig' ? neemOver(overdracht, werking) : [],
  );
  return erbij.length === 0 ? opgelost : { ...opgelost, regels: [...opgelost.regels, ...erbij] };
}

function neemOver(overdracht: Overdracht, werking: Overeenkomstig): readonly Regelontwerp[] {
  const { opgelost, problemen } = overdracht;
  const hierin = (bepaling: string): boolean => werking.doelen.some(({ id }) => raakt(bepaling, id));
  for (const doel of werking.doelen) {
    const leeg = !opgelost.regels.some(({ bepaling }) => raakt(bepaling, doel.id));
    const ander = opgelost.werkingen.some(
      (deel) => deel !== werking && deel.soort !== 'overeenkomstig' && betreft(deel, doel.id),
    );
    const waarom = ander
      ? 'wat erover voorgaat of buiten toepassing blijft, gaat niet vanzelf mee'
      : 'er staat geen regel in';
    if (leeg || ander) problemen.push(meld('A014', doel, { verwijzing: doel.tekst, waarom }));
  }
  // Een verlenging, opschorting of indexering gaat alleen mee als ook haar bepaling is genoemd.
  const mee = opgelost.regels.filter(
    ({ bepaling, verlengdDoor = [] }) => hierin(bepaling) && verlengdDoor.every(hierin),
  );
  const paren = mee.flatMap((regel) =>
    verplaats(overdracht, werking, regel).map((kopie) => ({ regel, kopie })),
  );
  return metVoorrang(paren);
}

/** Waar een regel op voorging, gaat zijn kopie voor op de kopie daarvan. */
function metVoorrang(
  paren: readonly { readonly regel: Regelontwerp; readonly kopie: Regelontwerp }[],
): readonly Regelontwerp[] {
  const kopieen = new Map<Regelontwerp, Regelontwerp>();
  for (const { regel, kopie } of paren) {
    const voorOp = regel.voorOp?.flatMap((ander) => kopieen.get(ander) ?? []);
    kopieen.set(regel, voorOp ? { ...kopie, voorOp } : kopie);
  }
  return [...kopieen.values()];
}

/** Of een zin over voorrang of buiten toepassing in de bepaling staat, of over (een deel van) haar gaat. */
function betreft(deel: Werking, doel: string): boolean {
  const genoemd = [...deel.doelen, ...(deel.soort === 'gaat voor' ? deel.van : [])];
  return (
    raakt(deel.bepaling, doel) ||
    genoemd.some(({ id }) =>
      deel.soort !== 'buiten toepassing' || !deel.heleRegeling ? raakt(id, doel) || raakt(doel, id) : false,
    )
  );
}

function verplaats(
  overdracht: Overdracht,
  werking: Overeenkomstig,
  regel: Regelontwerp,
): readonly Regelontwerp[] {
  const { opgelost, problemen } = overdracht;
  const { opId, objecten } = opgelost.omgeving;
  const van = opId.get(kaal(regel.beslissing))?.object;
  if (van === undefined) return [];
  const genoemd = [regel.voorwaarde, regel.tenzij, regel.waarde];
  const gebruik = gebruikVan(genoemd);
  const ids = [kaal(regel.beslissing), ...gebruik.feiten, ...gebruik.beslissingen.map(kaal)];
  const vervang = new Map<string, string>();
  const mist: string[] = [];
  for (const id of new Set(ids)) {
    const symbool = opId.get(id);
    if (symbool?.object !== van) continue;
    const ander = tegenhanger(opgelost, symbool, werking.object.id);
    if (ander) vervang.set(id, ander.id);
    else mist.push(symbool.naam);
  }
  const verwijzing = werking.doelen.find(({ id }) => raakt(regel.bepaling, id))?.tekst ?? regel.bepaling;
  if (mist.length > 0) {
    problemen.push(meld('N025', werking, { object: werking.object.naam, namen: mist, verwijzing }));
    return [];
  }
  const vast = blijvend(overdracht, gebruikVan(genoemd, overdracht.oordelen), new Set(gebruik.feiten), van);
  const waarom = verwijstDoor(genoemd)
    ? 'de regel daar verwijst zelf naar een andere bepaling'
    : vast &&
      `'${vast}' gaat daar over ${objecten.get(van)?.naam ?? van}, en niet over ${werking.object.naam}`;
  if (waarom !== undefined) {
    problemen.push(meld('A014', werking, { verwijzing, waarom }));
    return [];
  }
  const ruil = <T>(deel: T): T => kopie(opgelost, deel, vervang);
  const eigen = (deel: Voorwaarde | undefined): readonly Voorwaarde[] => (deel ? [ruil(deel)] : []);
  // Een vereiste geldt altijd, en zijn voorwaarde is wat het vereist: geldt de zin niet, dan geldt ook het vereiste niet.
  const vereiste = regel.soort === 'vereiste';
  const zonder = vereiste ? lijst(werking.voorwaarde).map((deel): Voorwaarde => ({ op: 'niet', deel })) : [];
  const voorwaarde = samen('en', [
    ...eigen(regel.voorwaarde),
    ...(vereiste ? [] : lijst(werking.voorwaarde)),
  ]);
  const tenzij = samen('of', [...eigen(regel.tenzij), ...zonder, ...lijst(werking.tenzij)]);
  const { voorwaarde: _v, tenzij: _t, geldig: _g, waarde, ...rest } = regel;
  const geldig = doorsnede(regel.geldig ?? {}, werking.geldig ?? {});
  if (!geldig) return [];
  return [
    {
      ...rest,
      bestand: werking.bestand,
      span: werking.span,
      bepaling: werking.bepaling,
      overeenkomstig: regel.bepaling,
      mede: [...new Set([regel.bepaling, ...regel.mede])],
      beslissing: ruilId(regel.beslissing, vervang),
      tekst: `${regel.tekst}, van overeenkomstige toepassing op ${werking.object.naam}`,
      ...(voorwaarde ? { voorwaarde } : {}),
      ...(tenzij ? { tenzij } : {}),
      ...(isBegrensd(geldig) ? { geldig } : {}),
      ...(waarde ? { waarde: ruil(waarde) } : {}),
    },
  ];
}

const kaal = (id: string): string => id.replace(/\[.*\]$/, '');
const lijst = <T>(deel: T | undefined): readonly T[] => (deel === undefined ? [] : [deel]);

function samen(op: 'en' | 'of', delen: readonly Voorwaarde[]): Voorwaarde | undefined {
  return delen.length > 1 ? { op, delen } : delen[0];
}

/** Wat bij het andere object net zo heet en net zo is. */
function tegenhanger({ omgeving }: Opgelost, symbool: Symbool, object: string): Symbool | undefined {
  const naam = symbool.norms.join(' ');
  return omgeving.symbolen.find(
    (ander) =>
      ander.object === object &&
      ander.soort === symbool.soort &&
      ander.norms.join(' ') === naam &&
      ander.familie === symbool.familie &&
      ander.perDatum === symbool.perDatum &&
      JSON.stringify(ander.type) === JSON.stringify(symbool.type),
  );
}

/** Een lezing of het oordeel bij een kring die over het oude object blijft gaan, met haar naam. */
function blijvend(
  { opgelost, oordelen }: Overdracht,
  gebruik: ReturnType<typeof gebruikVan>,
  vervangen: ReadonlySet<string>,
  object: string,
): string | undefined {
  const { opId, objecten } = opgelost.omgeving;
  const overObject = (id: string): boolean => opId.get(kaal(id))?.object === object;
  const oordeel = gebruik.feiten.find((id) => !vervangen.has(id) && overObject(id));
  const lezing = opgelost.lezingen.find(({ id, alternatieven }) => {
    const { feiten, beslissingen } = gebruikVan(alternatieven, oordelen);
    return gebruik.lezingen.includes(id) && [...feiten, ...beslissingen].some(overObject);
  });
  const symbool = opId.get(oordeel ?? lezing?.id ?? '');
  return symbool && toonSymbool(symbool, objecten);
}

/** Dezelfde knoop met andere namen, op dezelfde plaats in de bron. */
function kopie<T>(opgelost: Opgelost, knoop: T, vervang: ReadonlyMap<string, string>): T {
  if (Array.isArray(knoop)) return knoop.map((deel: unknown) => kopie(opgelost, deel, vervang)) as T;
  if (knoop === null || typeof knoop !== 'object') return knoop;
  const nieuw = Object.fromEntries(
    Object.entries(knoop).map(([sleutel, waarde]: [string, unknown]) => {
      const naam = (sleutel === 'feit' || sleutel === 'beslissing') && typeof waarde === 'string';
      return [sleutel, naam ? ruilId(waarde, vervang) : kopie(opgelost, waarde, vervang)];
    }),
  ) as T & object;
  const plaats = opgelost.plaatsen.get(knoop as unknown as Voorwaarde);
  if (plaats) opgelost.plaatsen.set(nieuw as unknown as Voorwaarde, plaats);
  return nieuw;
}

function ruilId(id: string, vervang: ReadonlyMap<string, string>): string {
  const stam = kaal(id);
  return (vervang.get(stam) ?? stam) + id.slice(stam.length);
}

/** "Voldoet aan artikel x": de voorwaarde daarvan staat elders en noemt misschien het oude object. */
function verwijstDoor(knoop: unknown): boolean {
  if (Array.isArray(knoop)) return knoop.some(verwijstDoor);
  if (knoop === null || typeof knoop !== 'object') return false;
  return ('op' in knoop && knoop.op === 'voldaan') || Object.values(knoop).some(verwijstDoor);
}
