/**
 * Een verdeling over de zaken van een momentopname (S17): een zuivere functie. Elke zaak krijgt wat in elke voltooiing van alle
 * zaken samen vaststaat, en is anders onbekend, met waar het van afhangt.
 */
import { controleer } from './bereken.ts';
import { type Getal, getal, getalTekst } from './getal.ts';
import type { Regelingmodel, Verdeling } from './model.ts';
import { toonWaarde } from './toon.ts';
import type { OpenPunt, Opties } from './uitkomst.ts';
import { valideerZaak } from './valideer.ts';
import type { Plaats, Verdeeljaar, Verdeelprobleem, Verdeeluitslag, Verdeelzaak } from './verdeeluitslag.ts';
import { type Aanspraak, leesAanspraak } from './verdeling-aanspraak.ts';
import {
  aftrekken,
  gaatZekerVoor,
  type Grenzen,
  grenzenMetVoorbijgaan,
  grenzenVan,
  isHoogstens,
  isMeer,
  NUL,
  optellen,
  vergelijkSleutel,
} from './verdeling-rij.ts';

/** Verdeelt; `verdeling` is de id van een verdeling in het model. */
export function verdeel(
  model: Regelingmodel,
  verdeling: string,
  zaken: readonly Verdeelzaak[],
  opties: Opties = {},
): Verdeeluitslag {
  const gezocht = (model.verdelingen ?? []).find(({ id }) => id === verdeling);
  if (!gezocht) throw new Error(`Het model kent geen verdeling "${verdeling}".`);
  const vooraf = controleerZaken(model, zaken, opties);
  if (vooraf.length > 0) return { soort: 'ongeldig', verdeling, problemen: vooraf };
  const aanspraken = zaken.map((deel) => leesAanspraak(model, gezocht, deel, opties));
  const negatief = aanspraken.filter((a) => a.negatief).map(({ kenmerk }) => meldNegatief(gezocht, kenmerk));
  if (negatief.length > 0) return { soort: 'ongeldig', verdeling, problemen: negatief };
  const rijen = gezocht.plafonds.map(({ jaar, waarde }) => maakRij(gezocht, jaar, getal(waarde), aanspraken));
  const plaatsen = aanspraken.map((a) => plaatsVan(gezocht, rijen, a));
  return {
    soort: 'verdeeld',
    verdeling,
    bij: gezocht.bij,
    jaren: rijen.map((rij) => jaarVan(rij, plaatsen)),
    plaatsen,
  };
}

// ── De momentopname ──────────────────────────────────────────────────────────────────────────────────────────────

function controleerZaken(
  model: Regelingmodel,
  zaken: readonly Verdeelzaak[],
  opties: Opties,
): readonly Verdeelprobleem[] {
  const { lezingen } = opties;
  const gezien = new Set<string>();
  const problemen: Verdeelprobleem[] = [];
  if (lezingen) problemen.push(...fouten('', model, { lezingen }));
  for (const { kenmerk, zaak } of zaken) {
    const bericht = gezien.has(kenmerk) ? `De zaak "${kenmerk}" staat er meer dan één keer.` : undefined;
    if (bericht) problemen.push({ kenmerk, code: 'U051', ernst: 'fout', pad: 'kenmerk', bericht });
    gezien.add(kenmerk);
    problemen.push(...fouten(kenmerk, model, zaak));
    const stand = model.controles.length === 0 ? [] : controleer(model, zaak, opties);
    if (typeof stand === 'object') problemen.push(...stand.map((probleem) => ({ ...probleem, kenmerk })));
  }
  return problemen;
}

const fouten = (kenmerk: string, model: Regelingmodel, zaak: unknown): readonly Verdeelprobleem[] =>
  valideerZaak(model, zaak)
    .filter(({ ernst }) => ernst === 'fout')
    .map((probleem) => ({ ...probleem, kenmerk }));

const meldNegatief = ({ naam }: Verdeling, kenmerk: string): Verdeelprobleem => ({
  kenmerk,
  code: 'U052',
  ernst: 'fout',
  pad: '',
  bericht: `Wat deze zaak van ${naam} vraagt, is minder dan nul.`,
});

// ── De rij van een jaar ──────────────────────────────────────────────────────────────────────────────────────────

interface Rij {
  readonly jaar: number | undefined;
  readonly plafond: Getal;
  readonly grenzen: ReadonlyMap<Aanspraak, Grenzen>;
  /** Zaken waarvan nog iets openstaat, op de vroegste plaats die zij kunnen hebben. */
  readonly onvolledig: readonly Aanspraak[];
  /** Zaken die met een andere op dezelfde dag staan. */
  readonly gelijk: ReadonlySet<Aanspraak>;
  readonly eersteGelijk: Aanspraak | undefined;
  /** Op plaats: wie daar zeker staat. */
  readonly opPlaats: ReadonlyMap<number, Aanspraak>;
}

function maakRij(
  { watNietPast }: Verdeling,
  jaar: number | undefined,
  plafond: Getal,
  alle: readonly Aanspraak[],
): Rij {
  const rij = alle.filter((a) => a.recht !== false && (jaar === undefined || (a.jaar ?? jaar) === jaar));
  const staatVast = (a: Aanspraak): boolean => jaar === undefined || a.jaar === jaar;
  const grenzen =
    watNietPast === 'volgende' ? grenzenMetVoorbijgaan(rij, plafond, staatVast) : grenzenVan(rij, staatVast);
  const onvolledig = rij.filter(
    (a) => a.open.length > 0 || a.recht === undefined || a.gevraagd === undefined,
  );
  const opPlaats = new Map<number, Aanspraak>();
  for (const [a, { zeker, misschien }] of grenzen) if (zeker === misschien) opPlaats.set(zeker, a);
  const gelijk = opGelijkeDag(rij);
  const [eersteGelijk] = [...gelijk].sort((a, b) => vergelijkSleutel(a.laag, b.laag));
  return {
    jaar,
    plafond,
    grenzen,
    onvolledig: onvolledig.sort((a, b) => vergelijkSleutel(a.laag, b.laag)),
    gelijk,
    eersteGelijk,
    opPlaats,
  };
}

/** Wie met een ander op dezelfde dag staat, terwijl niets zegt wie dan voorgaat. */
function opGelijkeDag(rij: readonly Aanspraak[]): ReadonlySet<Aanspraak> {
  const opDag = new Map<string, Aanspraak[]>();
  for (const a of rij) {
    const vast = a.laag.voorrang === a.hoog.voorrang && a.laag.dag === a.hoog.dag;
    const zelfde = vergelijkSleutel(a.laag, a.hoog) === 0 ? gelijkTekst(a) : '';
    if (!vast) continue;
    const sleutel = `${String(a.laag.voorrang)} ${a.laag.dag} ${zelfde}`;
    const groep = opDag.get(sleutel);
    if (groep) groep.push(a);
    else opDag.set(sleutel, [a]);
  }
  return new Set([...opDag.values()].filter(({ length }) => length > 1).flat());
}

const gelijkTekst = ({ laag: { gelijk } }: Aanspraak): string =>
  typeof gelijk === 'number' ? '' : getalTekst(gelijk);

function jaarVan({ jaar, plafond, grenzen }: Rij, plaatsen: readonly Plaats[]): Verdeeljaar {
  const inRij = new Set([...grenzen.keys()].map(({ kenmerk }) => kenmerk));
  const eigen = plaatsen.filter(({ kenmerk }) => inRij.has(kenmerk));
  const som = eigen.reduce(
    (tot, { krijgt }) => (krijgt === undefined ? tot : optellen(tot, getal(krijgt))),
    NUL,
  );
  const vast = eigen.every(({ uitkomst }) => uitkomst !== 'onbekend');
  return {
    ...(jaar === undefined ? {} : { jaar }),
    plafond: getalTekst(plafond),
    toegewezen: getalTekst(som),
    ...(vast ? { over: getalTekst(aftrekken(plafond, som)) } : {}),
  };
}

// ── De plaats van een zaak ───────────────────────────────────────────────────────────────────────────────────────

function plaatsVan(v: Verdeling, rijen: readonly Rij[], a: Aanspraak): Plaats {
  const { kenmerk } = a;
  const gevraagd = a.gevraagd ? { gevraagd: getalTekst(a.gevraagd) } : {};
  const leeg = { kenmerk, open: [], wegens: [] };
  if (a.recht === false) {
    return {
      ...leeg,
      ...gevraagd,
      uitkomst: 'niet in aanmerking',
      reden: 'Deze zaak komt niet in aanmerking.',
    };
  }
  const rij = rijen.find(({ jaar }) => jaar === undefined || jaar === a.jaar);
  const jaar = rij?.jaar ?? (v.jaarVan ? a.jaar : undefined);
  const basis = { ...leeg, ...gevraagd, ...(jaar === undefined ? {} : { jaar }) };
  const onbekend = (reden: string, open: readonly OpenPunt[], wegens: readonly string[] = []): Plaats => ({
    ...basis,
    uitkomst: 'onbekend',
    reden,
    open: uniek(open),
    wegens,
  });
  if (!rij) {
    if (a.jaar === undefined) return onbekend('Het jaar staat nog niet vast.', a.open);
    return onbekend(`Voor ${String(a.jaar)} is er geen plafond.`, [
      lezing(v, 'plafond', `Wat is het plafond voor ${String(a.jaar)}?`),
    ]);
  }
  const g = rij.grenzen.get(a);
  if (a.recht === undefined || !g)
    return onbekend('Of deze zaak in aanmerking komt, staat nog niet vast.', a.open);
  return ofOnbekend(v, rij, a, { ...basis, ...plek(rij, a, g) }, onbekend);
}

type Maak = (reden: string, open: readonly OpenPunt[], wegens: readonly string[]) => Plaats;
type Basis = Omit<Plaats, 'uitkomst' | 'reden'>;

/** De uitkomst die in elke voltooiing dezelfde is. */
function ofOnbekend(v: Verdeling, rij: Rij, a: Aanspraak, basis: Basis, onbekend: Maak): Plaats {
  const { plafond } = rij;
  const g = rij.grenzen.get(a) as Grenzen;
  const toon = (bedrag: Getal): string => toonWaarde(v.type, getalTekst(bedrag));
  const vraagt = a.gevraagd ?? NUL;
  if (a.gevraagd && g.hoogstens && isHoogstens(optellen(g.hoogstens, vraagt), plafond)) {
    const reden = `${toon(vraagt)} past binnen het plafond van ${toon(plafond)}.`;
    return { ...basis, uitkomst: 'toegewezen', krijgt: getalTekst(vraagt), reden };
  }
  const zekerTeVeel = isMeer(optellen(g.ten, vraagt), plafond);
  const wegens = waarvan(rij, a);
  if (v.watNietPast === undefined) {
    const reden = zekerTeVeel
      ? 'Dit past niet meer binnen het plafond, en de regeling zegt niet wat er dan gebeurt.'
      : 'Of dit nog past, staat nog niet vast; en de regeling zegt niet wat er gebeurt als het niet past.';
    const open = [
      ...a.open,
      ...dagpunt(v, rij, a),
      lezing(v, 'wat niet past', 'Wat gebeurt er met een aanvraag die niet meer past?'),
    ];
    return onbekend(reden, open, zekerTeVeel ? [] : wegens);
  }
  if (zekerTeVeel && v.watNietPast === 'gedeeltelijk') {
    if (isHoogstens(plafond, g.ten)) return { ...basis, uitkomst: 'afgewezen', reden: op(toon(plafond)) };
    if (a.gevraagd && g.hoogstens && isHoogstens(g.hoogstens, g.ten)) {
      const rest = aftrekken(plafond, g.ten);
      const reden = `Van het plafond van ${toon(plafond)} was nog ${toon(rest)} over.`;
      return { ...basis, uitkomst: 'gedeeltelijk', krijgt: getalTekst(rest), reden };
    }
  } else if (zekerTeVeel) {
    const uitkomst = v.watNietPast === 'wachtlijst' ? 'wachtlijst' : 'afgewezen';
    return { ...basis, uitkomst, reden: teVeel(v, rij, a, g, toon) };
  }
  return onbekend(
    'Of dit binnen het plafond past, staat nog niet vast.',
    [...a.open, ...dagpunt(v, rij, a)],
    wegens,
  );
}

const op = (plafond: string): string => `Het plafond van ${plafond} was op.`;

function teVeel(
  v: Verdeling,
  { plafond }: Rij,
  a: Aanspraak,
  g: Grenzen,
  toon: (g: Getal) => string,
): string {
  const over = aftrekken(plafond, g.ten);
  const vast = g.hoogstens !== undefined && isHoogstens(g.hoogstens, g.ten) && isHoogstens(NUL, over);
  if (!vast || !a.gevraagd) {
    return v.watNietPast === 'volgende'
      ? `Dit past niet binnen wat er van het plafond van ${toon(plafond)} nog was.`
      : `Het plafond van ${toon(plafond)} was bereikt door wie eerder was.`;
  }
  return `Van het plafond van ${toon(plafond)} was nog ${toon(over)} over; gevraagd is ${toon(a.gevraagd)}.`;
}

/** Plaats, voorganger en wat er over was, voor zover die vaststaan. */
function plek(rij: Rij, a: Aanspraak, g: Grenzen): Partial<Plaats> {
  if (g.zeker !== g.misschien) return {};
  const voorganger = g.zeker > 0 ? rij.opPlaats.get(g.zeker - 1) : undefined;
  const over = aftrekken(rij.plafond, g.ten);
  const vast = g.hoogstens !== undefined && isHoogstens(g.hoogstens, g.ten) && isHoogstens(NUL, over);
  return {
    plaats: g.zeker + 1,
    ...(voorganger && gaatZekerVoor(voorganger, a) ? { voorganger: voorganger.kenmerk } : {}),
    ...(vast ? { over: getalTekst(over) } : {}),
  };
}

const MEESTE_WEGENS = 5;

/** Andere zaken die er misschien vóór gaan en waarvan nog iets openstaat. */
function waarvan({ onvolledig }: Rij, a: Aanspraak): readonly string[] {
  const uit: string[] = [];
  for (const ander of onvolledig) {
    if (uit.length >= MEESTE_WEGENS || gaatZekerVoor(a, ander)) break;
    if (ander !== a) uit.push(ander.kenmerk);
  }
  return uit;
}

/** Wie met een ander op dezelfde dag staat, wacht op wat de regeling daarover moet zeggen. */
function dagpunt(v: Verdeling, { gelijk, eersteGelijk }: Rij, a: Aanspraak): readonly OpenPunt[] {
  const eerder = eersteGelijk !== undefined && !gaatZekerVoor(a, eersteGelijk);
  const raakt = gelijk.has(a) || (v.watNietPast === 'volgende' && eerder);
  return raakt ? [lezing(v, 'bij gelijke dag', 'Wie gaat voor bij dezelfde dag?')] : [];
}

function lezing(v: Verdeling, veld: string, vraag: string): OpenPunt {
  return {
    soort: 'lezing',
    id: `verdeling:${v.id}:${veld}`,
    naam: `${veld} van ${v.naam}`,
    vraag,
    pad: `verdeling ${v.naam}, ${veld}`,
    verwacht: 'een keuze van de auteur van de regeling',
    bepalingen: v.bij,
  };
}

function uniek(open: readonly OpenPunt[]): readonly OpenPunt[] {
  return [...new Map(open.map((punt) => [`${punt.soort} ${punt.pad} ${punt.opDatum ?? ''}`, punt])).values()];
}
