/** De uitleg van een regel: of hij geldt, en zo niet of dat aan zijn voorwaarde ligt of aan een regel die voorgaat. */
import { voorwaardeUitlegger } from './uitleg-voorwaarde.ts';
import { waardeUitlegger } from './uitleg-waarde.ts';
import type { BuitenToepassing, Regel, Voorwaarde } from './model.ts';
import type { Beslisplaats, Regelplaats } from './register.ts';
import type { Waarheid } from './uitkomst.ts';
import {
  type Bouwknoop,
  type Knoopwaarde,
  maakKnoop,
  maakOuder,
  type Uitlegboek,
  type Uitlegger,
  type Uitlegstand,
  waarheidVan,
} from './uitlegstand.ts';
import { toonDatum } from './toon.ts';
import { en, niet, of } from './waarheid.ts';

/** Een regel binnen zijn beslissing. */
export interface Regeluitleg {
  readonly plan: Regelplan;
  readonly plaats: Regelplaats;
  readonly knoop: Bouwknoop;
  /** Of de regel van toepassing is; bij een vereiste: of het gesteld wordt. */
  readonly geldt: Waarheid;
  /** Of een bepaling de regel buiten toepassing laat. */
  readonly weg: Waarheid;
  /** Wat hem in deze zaak buiten toepassing kan laten. */
  readonly wegDoor: readonly Bouwknoop[];
  /** Bij een regel die een waarde geeft. */
  readonly waarde: Bouwknoop | undefined;
}

/** Wat er van een regel klaarstaat voor een zaak; andere regels en bepalingen op hun plaats in de beslissing. */
export interface Regelplan {
  readonly plaats: Regelplaats;
  readonly voorwaarde: Uitlegger | undefined;
  readonly inWerking: Uitlegger | undefined;
  readonly tenzij: Uitlegger | undefined;
  readonly waarde: Uitlegger | undefined;
  readonly wijktVoor: readonly number[];
  readonly buitenToepassing: readonly number[];
  readonly gaatVoorOp: readonly string[] | undefined;
}

/** De regels van een beslissing, en de bepalingen die ze buiten toepassing laten, in volgorde van de wet. */
export interface Regelplannen {
  readonly regels: readonly Regelplan[];
  readonly buitenToepassing: readonly Uitlegger[];
}

export function maakRegelplannen(
  boek: Uitlegboek,
  { regels, beslissing: { buitenToepassing } }: Beslisplaats,
): Regelplannen {
  const legUit = (v: Voorwaarde | undefined): Uitlegger | undefined => v && voorwaardeUitlegger(boek, v);
  return {
    regels: regels.map((plaats) => ({
      plaats,
      voorwaarde: legUit(plaats.regel.voorwaarde),
      ...(plaats.regel.geldig
        ? metGeldigheid(boek, plaats.regel)
        : { inWerking: undefined, tenzij: legUit(plaats.regel.tenzij) }),
      waarde: plaats.regel.waarde && waardeUitlegger(boek, plaats.regel.waarde),
      wijktVoor: plaats.wijktVoor.map((voorgaand) => regels.indexOf(voorgaand)),
      buitenToepassing: plaats.buitenToepassing.map((b) => buitenToepassing.indexOf(b)),
      gaatVoorOp: plaats.regel.wijktAfVan && bepalingenBij(regels, plaats.regel.wijktAfVan),
    })),
    buitenToepassing: buitenToepassing.map((b) =>
      buitenToepassingUitlegger(boek, b, bepalingenBij(regels, b.regels)),
    ),
  };
}

function bepalingenBij(regels: readonly Regelplaats[], ids: readonly string[]): readonly string[] {
  const gezocht = regels.filter(({ regel }) => ids.includes(regel.id));
  return [...new Set(gezocht.map(({ regel }) => regel.bepaling))];
}

/** Bij een geldigheid staat in `tenzij` eerst dat de regel niet in werking is, en dan zijn eigen uitzondering. */
function metGeldigheid(
  boek: Uitlegboek,
  { tenzij, geldig = {} }: Regel,
): Pick<Regelplan, 'inWerking' | 'tenzij'> {
  const [buiten, eigen] = tenzij?.op === 'of' ? tenzij.delen : [tenzij];
  if (buiten?.op !== 'niet') throw new Error('De geldigheid van een regel staat niet in zijn tenzij.');
  return {
    inWerking: inWerkingUitlegger(boek, buiten.deel, geldig),
    tenzij: eigen && voorwaardeUitlegger(boek, eigen),
  };
}

/** "in werking met ingang van 1 januari 2026: nee", met de peildatum eronder. */
function inWerkingUitlegger(
  boek: Uitlegboek,
  v: Voorwaarde,
  geldig: NonNullable<Regel['geldig']>,
): Uitlegger {
  const legUit = voorwaardeUitlegger(boek, v);
  const vergelijking = v.op === 'en' ? v.delen[0] : v;
  const peildatum = vergelijking?.op === 'vergelijk' ? waardeUitlegger(boek, vergelijking.a) : undefined;
  const tekst = `in werking ${toonGeldigheid(geldig)}`;
  return (s) =>
    maakOuder(
      'voorwaarde',
      tekst,
      undefined,
      waarheidVan(legUit(s)),
      peildatum ? [peildatum(s)] : [],
      'alle',
    );
}

function toonGeldigheid({ vanaf, totEnMet }: NonNullable<Regel['geldig']>): string {
  const begin = vanaf === undefined ? [] : [`met ingang van ${toonDatum(vanaf)}`];
  const eind = totEnMet === undefined ? [] : [`tot en met ${toonDatum(totEnMet)}`];
  return [...begin, ...eind].join(' ');
}

/** De regels van een beslissing, en wat ze buiten toepassing laat, voor zover zij al uitgelegd zijn. */
export interface Regelstand {
  readonly stand: Uitlegstand;
  readonly plannen: Regelplannen;
  readonly regels: (Regeluitleg | undefined)[];
  readonly buitenToepassing: (Bouwknoop | undefined)[];
}

export function legRegelUit(rs: Regelstand, nummer: number): Regeluitleg {
  const bestaand = rs.regels[nummer];
  if (bestaand !== undefined) return bestaand;
  const plan = rs.plannen.regels[nummer];
  if (plan === undefined) throw new Error(`Er is geen regel ${nummer}.`);
  return (rs.regels[nummer] = maakRegeluitleg(rs, plan));
}

export function legBuitenToepassingUit(rs: Regelstand, nummer: number): Bouwknoop {
  const bestaand = rs.buitenToepassing[nummer];
  if (bestaand !== undefined) return bestaand;
  const legUit = rs.plannen.buitenToepassing[nummer];
  if (legUit === undefined) throw new Error(`Er is geen bepaling ${nummer}.`);
  return (rs.buitenToepassing[nummer] = legUit(rs.stand));
}

function buitenToepassingUitlegger(
  boek: Uitlegboek,
  { bepaling, tekst, voorwaarde }: BuitenToepassing,
  gaatVoorOp: readonly string[],
): Uitlegger {
  const metVoorrang = (knoop: Bouwknoop): Bouwknoop => {
    knoop.gaatVoorOp = gaatVoorOp;
    return knoop;
  };
  if (voorwaarde === undefined)
    return () => metVoorrang(maakKnoop('buiten toepassing', tekst, bepaling, true));
  const legVoorwaardeUit = voorwaardeUitlegger(boek, voorwaarde);
  return (s) => {
    const deel = legVoorwaardeUit(s);
    return metVoorrang(maakOuder('buiten toepassing', tekst, bepaling, waarheidVan(deel), [deel], 'alle'));
  };
}

function maakRegeluitleg(rs: Regelstand, plan: Regelplan): Regeluitleg {
  const { plaats } = plan;
  const { regel } = plaats;
  const voorwaarde = plan.voorwaarde?.(rs.stand);
  const inWerking = plan.inWerking?.(rs.stand);
  const tenzij = plan.tenzij && legTenzijUit(plan.tenzij(rs.stand));
  const waarde = plan.waarde?.(rs.stand);
  const opzij = zoekOpzij(rs, plan);
  const eigen = voorwaarde === undefined ? true : waarheidVan(voorwaarde);
  const isVereiste = regel.soort === 'vereiste';
  const ongemoeid = en(waarheidOfJa(inWerking), waarheidOfJa(tenzij));
  const geldt = en3(isVereiste ? true : eigen, ongemoeid, opzij.niet);
  const stand =
    waarheidOfJa(inWerking) === false
      ? 'niet in werking'
      : statusVan(opzij, geldt, isVereiste ? true : eigen, tenzij);
  const delen: Bouwknoop[] = [];
  if (inWerking !== undefined) delen.push(inWerking);
  if (voorwaarde !== undefined) delen.push(voorwaarde);
  if (tenzij !== undefined) delen.push(tenzij);
  if (waarde !== undefined) delen.push(waarde);
  const uitkomst =
    waarde === undefined ? (isVereiste ? eigen : geldt) : stand === 'geldt' ? waarde.waarde : undefined;
  const knoop = regelknoop(regel, stand, uitkomst, delen);
  if (plan.gaatVoorOp !== undefined) knoop.gaatVoorOp = plan.gaatVoorOp;
  if (waarde?.type !== undefined) knoop.type = waarde.type;
  if (stand === opzij.status) knoop.wijktVoor = opzij.voor;
  merkRegel(knoop, { inWerking, voorwaarde, tenzij, waarde });
  return { plan, plaats, knoop, geldt, weg: opzij.weg, wegDoor: opzij.wegDoor, waarde };
}

const waarheidOfJa = (knoop: Bouwknoop | undefined): Waarheid =>
  knoop === undefined ? true : waarheidVan(knoop);

const en3 = (a: Waarheid, b: Waarheid, c: Waarheid): Waarheid => en(a, en(b, c));

function statusVan(
  opzij: Opzij,
  geldt: Waarheid,
  eigen: Waarheid,
  tenzij: Bouwknoop | undefined,
): NonNullable<Bouwknoop['status']> {
  if (eigen === false || tenzij?.waarde === false) return 'geldt niet';
  return opzij.status ?? (geldt === true ? 'geldt' : 'onbekend');
}

function regelknoop(
  { bepaling, tekst, soort: regelsoort, mede, geldig, voorrangOmdat }: Regel,
  status: NonNullable<Bouwknoop['status']>,
  waarde: Knoopwaarde,
  delen: Bouwknoop[],
): Bouwknoop {
  const knoop: Bouwknoop =
    waarde === undefined
      ? { soort: 'regel', bepaling, tekst, regelsoort, status }
      : { soort: 'regel', bepaling, tekst, regelsoort, status, waarde };
  if (delen.length > 0) knoop.delen = delen;
  if (mede !== undefined) knoop.mede = mede;
  if (geldig !== undefined) knoop.geldig = geldig;
  if (voorrangOmdat !== undefined) knoop.toelichting = `gaat voor, omdat ${voorrangOmdat}`;
  return knoop;
}

interface Opzij {
  /** Of een bepaling de regel buiten toepassing laat. */
  readonly weg: Waarheid;
  /** Waar: niets zet de regel opzij. */
  readonly niet: Waarheid;
  readonly status?: 'wijkt' | 'buiten toepassing';
  readonly voor: readonly string[];
  readonly wegDoor: readonly Bouwknoop[];
}

const NIETS: Opzij = { weg: false, niet: true, voor: [], wegDoor: [] };

function zoekOpzij(rs: Regelstand, { wijktVoor, buitenToepassing }: Regelplan): Opzij {
  if (wijktVoor.length === 0 && buitenToepassing.length === 0) return NIETS;
  const wegDoor = buitenToepassing.map((nummer) => legBuitenToepassingUit(rs, nummer));
  const weg = of(...wegDoor.map(waarheidVan));
  if (weg === true)
    return { weg, niet: false, status: 'buiten toepassing', voor: bepalingenVan(wegDoor), wegDoor };
  const voorgaand = wijktVoor.map((nummer) => legRegelUit(rs, nummer));
  const wijkt = of(...voorgaand.map(({ geldt }) => geldt));
  if (wijkt !== true) return { weg, niet: niet(of(weg, wijkt)), voor: [], wegDoor };
  const voor = voorgaand.filter(({ geldt }) => geldt === true).map(({ plaats }) => plaats.regel.bepaling);
  return { weg, niet: false, status: 'wijkt', voor, wegDoor };
}

/** "Tenzij" is de ontkenning van zijn voorwaarde. */
function legTenzijUit(deel: Bouwknoop): Bouwknoop {
  return maakOuder('niet', `tenzij ${deel.tekst}`, undefined, niet(waarheidVan(deel)), [deel], 'alle');
}

interface Delen {
  readonly inWerking: Bouwknoop | undefined;
  readonly voorwaarde: Bouwknoop | undefined;
  readonly tenzij: Bouwknoop | undefined;
  readonly waarde: Bouwknoop | undefined;
}

/** Wie geldt, doet dat door zijn voorwaarde; wie niet geldt, door wat eraan ontbreekt. */
function merkRegel(knoop: Bouwknoop, { inWerking, voorwaarde, tenzij, waarde }: Delen): void {
  switch (knoop.status) {
    case 'geldt':
      if (inWerking !== undefined) inWerking.beslist = true;
      if (voorwaarde !== undefined) voorwaarde.beslist = true;
      if (waarde !== undefined) waarde.beslist = true;
      // Een vervuld vereiste rust niet op zijn uitzondering.
      if (tenzij !== undefined && !isVervuld(knoop)) tenzij.overwogen = true;
      return;
    case 'geldt niet':
      if (voorwaarde?.waarde === false) voorwaarde.beslist = true;
      if (tenzij?.waarde === false) tenzij.beslist = true;
      return;
    case 'niet in werking':
      if (inWerking !== undefined) inWerking.beslist = true;
      return;
    case 'onbekend':
      if (isVervuld(knoop) && voorwaarde !== undefined) voorwaarde.beslist = true;
      for (const deel of [inWerking, voorwaarde, tenzij])
        if (deel && waarheidVan(deel) === undefined) deel.beslist = true;
      return;
    case 'wijkt':
    case 'buiten toepassing':
    case undefined:
  }
}

/** Een vereiste waaraan is voldaan, ook als niet vaststaat of het gesteld wordt. */
export const isVervuld = ({ regelsoort, waarde }: Bouwknoop): boolean =>
  regelsoort === 'vereiste' && waarde === true;

function bepalingenVan(knopen: readonly Bouwknoop[]): string[] {
  return knopen.flatMap(({ waarde, bepaling }) =>
    waarde === true && bepaling !== undefined ? [bepaling] : [],
  );
}
