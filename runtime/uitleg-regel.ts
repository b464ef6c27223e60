/** De uitleg van een regel: of hij geldt, en zo niet of dat aan zijn voorwaarde ligt of aan een regel die voorgaat. */
import { legVoorwaardeUit } from './uitleg-voorwaarde.ts';
import { legWaardeUit } from './uitleg-waarde.ts';
import type { BuitenToepassing, Voorwaarde } from './model.ts';
import type { Regelplaats } from './register.ts';
import type { Waarheid } from './uitkomst.ts';
import {
  type Bouwknoop,
  maakKnoop,
  metDelen,
  metWaarde,
  type Uitlegstand,
  waarheidVan,
} from './uitlegstand.ts';
import { en, niet, of } from './waarheid.ts';

/** Een regel binnen zijn beslissing. */
export interface Regeluitleg {
  readonly plaats: Regelplaats;
  readonly knoop: Bouwknoop;
  /** Of de regel van toepassing is; bij een vereiste: of het gesteld wordt. */
  readonly geldt: Waarheid;
  /** Of een bepaling de regel buiten toepassing laat. */
  readonly weg: Waarheid;
  /** Bij een regel die een waarde geeft. */
  readonly waarde?: Bouwknoop;
}

/** De regels van een beslissing die al uitgelegd zijn. */
export interface Regelstand {
  readonly stand: Uitlegstand;
  readonly regels: Map<Regelplaats, Regeluitleg>;
  readonly buitenToepassing: Map<BuitenToepassing, Bouwknoop>;
}

export function legRegelUit(rs: Regelstand, plaats: Regelplaats): Regeluitleg {
  const bestaand = rs.regels.get(plaats);
  if (bestaand !== undefined) return bestaand;
  const uitleg = maakRegeluitleg(rs, plaats);
  rs.regels.set(plaats, uitleg);
  return uitleg;
}

export function legBuitenToepassingUit(rs: Regelstand, b: BuitenToepassing): Bouwknoop {
  const bestaand = rs.buitenToepassing.get(b);
  if (bestaand !== undefined) return bestaand;
  const knoop = maakKnoop('buiten toepassing', b.tekst, b.bepaling);
  if (b.voorwaarde === undefined) knoop.waarde = true;
  else {
    const voorwaarde = legVoorwaardeUit(rs.stand, b.voorwaarde);
    metDelen(metWaarde(knoop, waarheidVan(voorwaarde)), [voorwaarde], 'alle');
  }
  rs.buitenToepassing.set(b, knoop);
  return knoop;
}

function maakRegeluitleg(rs: Regelstand, plaats: Regelplaats): Regeluitleg {
  const { regel } = plaats;
  const voorwaarde = regel.voorwaarde && legVoorwaardeUit(rs.stand, regel.voorwaarde);
  const tenzij = regel.tenzij && legTenzijUit(rs.stand, regel.tenzij);
  const waarde = regel.waarde && legWaardeUit(rs.stand, regel.waarde);
  const opzij = zoekOpzij(rs, plaats);
  const eigen = voorwaarde === undefined ? true : waarheidVan(voorwaarde);
  const isVereiste = regel.soort === 'vereiste';
  const geldt = en(isVereiste ? true : eigen, tenzij === undefined ? true : waarheidVan(tenzij), opzij.niet);
  const knoop = regelknoop(plaats, opzij, geldt, isVereiste ? true : eigen, tenzij);
  zetUitkomst(knoop, isVereiste ? eigen : geldt, waarde);
  const delen = [voorwaarde, tenzij, waarde].filter((deel) => deel !== undefined);
  if (delen.length > 0) knoop.delen = delen;
  merkRegel(knoop, { voorwaarde, tenzij, waarde });
  const uitleg = { plaats, knoop, geldt, weg: opzij.weg };
  return waarde === undefined ? uitleg : { ...uitleg, waarde };
}

function regelknoop(
  { regel }: Regelplaats,
  opzij: Opzij,
  geldt: Waarheid,
  eigen: Waarheid,
  tenzij: Bouwknoop | undefined,
): Bouwknoop {
  const knoop = maakKnoop('regel', regel.tekst, regel.bepaling);
  knoop.regelsoort = regel.soort;
  if (regel.mede !== undefined) knoop.mede = regel.mede;
  if (regel.voorrangOmdat !== undefined) knoop.toelichting = `gaat voor, omdat ${regel.voorrangOmdat}`;
  if (eigen === false || tenzij?.waarde === false) knoop.status = 'geldt niet';
  else if (opzij.status !== undefined) {
    knoop.status = opzij.status;
    knoop.wijktVoor = opzij.voor;
  } else knoop.status = geldt === true ? 'geldt' : 'onbekend';
  return knoop;
}

function zetUitkomst(knoop: Bouwknoop, waarheid: Waarheid, waarde: Bouwknoop | undefined): void {
  if (waarde === undefined) metWaarde(knoop, waarheid);
  else {
    if (waarde.type !== undefined) knoop.type = waarde.type;
    if (knoop.status === 'geldt') metWaarde(knoop, waarde.waarde);
  }
}

interface Opzij {
  /** Of een bepaling de regel buiten toepassing laat. */
  readonly weg: Waarheid;
  /** Waar: niets zet de regel opzij. */
  readonly niet: Waarheid;
  readonly status?: 'wijkt' | 'buiten toepassing';
  readonly voor: readonly string[];
}

const NIETS: Opzij = { weg: false, niet: true, voor: [] };

function zoekOpzij(rs: Regelstand, { wijktVoor, buitenToepassing }: Regelplaats): Opzij {
  if (wijktVoor.length === 0 && buitenToepassing.length === 0) return NIETS;
  const wegDoor = buitenToepassing.map((b) => legBuitenToepassingUit(rs, b));
  const weg = of(...wegDoor.map(waarheidVan));
  if (weg === true) return { weg, niet: false, status: 'buiten toepassing', voor: bepalingenVan(wegDoor) };
  const voorgaand = wijktVoor.map((plaats) => legRegelUit(rs, plaats));
  const wijkt = of(...voorgaand.map(({ geldt }) => geldt));
  if (wijkt !== true) return { weg, niet: niet(of(weg, wijkt)), voor: [] };
  const voor = voorgaand.filter(({ geldt }) => geldt === true).map(({ plaats }) => plaats.regel.bepaling);
  return { weg, niet: false, status: 'wijkt', voor };
}

/** "Tenzij" is de ontkenning van zijn voorwaarde. */
function legTenzijUit(s: Uitlegstand, tenzij: Voorwaarde): Bouwknoop {
  const deel = legVoorwaardeUit(s, tenzij);
  const knoop = maakKnoop('niet', `tenzij ${deel.tekst}`, undefined);
  return metDelen(metWaarde(knoop, niet(waarheidVan(deel))), [deel], 'alle');
}

interface Delen {
  readonly voorwaarde: Bouwknoop | undefined;
  readonly tenzij: Bouwknoop | undefined;
  readonly waarde: Bouwknoop | undefined;
}

/** Wie geldt, doet dat door zijn voorwaarde; wie niet geldt, door wat eraan ontbreekt. */
function merkRegel(knoop: Bouwknoop, { voorwaarde, tenzij, waarde }: Delen): void {
  switch (knoop.status) {
    case 'geldt':
      if (voorwaarde !== undefined) voorwaarde.beslist = true;
      if (waarde !== undefined) waarde.beslist = true;
      return;
    case 'geldt niet':
      if (voorwaarde?.waarde === false) voorwaarde.beslist = true;
      else if (tenzij?.waarde === false) tenzij.beslist = true;
      return;
    case 'onbekend':
      for (const deel of [voorwaarde, tenzij])
        if (deel && waarheidVan(deel) === undefined) deel.beslist = true;
      return;
    case 'wijkt':
    case 'buiten toepassing':
    case undefined:
  }
}

function bepalingenVan(knopen: readonly Bouwknoop[]): string[] {
  return knopen.flatMap(({ waarde, bepaling }) =>
    waarde === true && bepaling !== undefined ? [bepaling] : [],
  );
}
