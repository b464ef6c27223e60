/** Wat één zaak in een verdeling is: of zij meedoet, haar plaats in de rij en wat zij vraagt, elk zo ver als het vaststaat. */
import { bereken } from './bereken.ts';
import { dagTekst, eersteDag, laatsteDag } from './datum.ts';
import { type Getal, getal, vergelijkGetal } from './getal.ts';
import { leesFeit } from './lees.ts';
import type { Beslissing, Regel, Regelingmodel, Verdeling, Voorwaarde, Waarde } from './model.ts';
import { registerVan } from './register.ts';
import type { OpenPunt, Opties, Waarheid } from './uitkomst.ts';
import type { Verdeelzaak } from './verdeeluitslag.ts';
import { isDatum } from './vorm.ts';

/** Een plaats in de rij: voorrang, dan de dag, dan wat bij gelijke dag geldt. */
export interface Sleutel {
  readonly voorrang: 0 | 1;
  readonly dag: string;
  readonly gelijk: Getal | typeof BEGIN | typeof EIND;
}
export const BEGIN = -1;
export const EIND = 1;

export interface Aanspraak {
  readonly kenmerk: string;
  /** Of zij meedoet. */
  readonly recht: Waarheid;
  /** Het jaar waarin zij meedoet; onbekend: elk jaar kan. */
  readonly jaar: number | undefined;
  /** Waarvoor zij meedoet (`per`); onbekend: elke waarde kan. */
  readonly per: readonly (string | undefined)[];
  /** De rij waarin zij staat, als die vaststaat. */
  readonly rij: string | undefined;
  readonly laag: Sleutel;
  readonly hoog: Sleutel;
  /** Wat zij vraagt; onbekend: alles vanaf nul kan. */
  readonly gevraagd: Getal | undefined;
  readonly open: readonly OpenPunt[];
  /** Hoeveel van die open punten over het meedoen zelf gaan; zij staan vooraan. */
  readonly openRecht: number;
  /** Waar: `open` kan ook zonder verdeling al te lang zijn. */
  readonly benaderd: boolean;
  /** Wat volgens deze zaak het plafond is, als dat uit een waarde volgt. */
  readonly plafond: Pick<Lezing, 'open' | 'benaderd'> & { readonly waarde: Getal | undefined };
  /** Een gevraagd bedrag onder nul. */
  readonly negatief: boolean;
}

export const EEN: Getal = getal('1');
const NUL: Getal = getal('0');

export function leesAanspraak(
  model: Regelingmodel,
  verdeling: Verdeling,
  { kenmerk, zaak }: Verdeelzaak,
  opties: Opties,
): Aanspraak {
  const hulp = hulpmodel(model, verdeling);
  const nieuw = (): Lezing => ({ hulp, verdeling, zaak, opties, open: [], benaderd: false });
  const l = nieuw();
  const recht = verdeling.komtInAanmerking ? jaNee(l, 'recht', verdeling.komtInAanmerking) : true;
  const openRecht = l.open.length;
  const voorrang = verdeling.voorrang ? jaNee(l, 'voorrang', verdeling.voorrang) : false;
  const dag = dagen(l, 'volgorde', verdeling.volgorde);
  const gelijk = verdeling.bijGelijkeDag && getalVan(l, 'gelijk', verdeling.bijGelijkeDag);
  const jaren = verdeling.jaarVan && dagen(l, 'jaar', verdeling.jaarVan);
  const gevraagd = verdeling.beslag ? getalVan(l, 'beslag', verdeling.beslag) : EEN;
  const eerste = jaren?.laag.slice(0, 4);
  const jaar = eerste !== undefined && eerste === jaren?.hoog.slice(0, 4) ? Number(eerste) : undefined;
  const per = (verdeling.per ?? []).map((deel, i) => sleutelVan(l, `per${i}`, deel));
  const staatVast = (jaar !== undefined || !jaren) && !per.includes(undefined);
  const vanPlafond = nieuw();
  const plafond = verdeling.plafond && getalVan(vanPlafond, 'plafond', verdeling.plafond);
  return {
    kenmerk,
    recht,
    jaar,
    per,
    rij: staatVast ? rijsleutel(jaar, per) : undefined,
    laag: { voorrang: voorrang === false ? 1 : 0, dag: dag.laag, gelijk: gelijk ?? BEGIN },
    hoog: { voorrang: voorrang === true ? 0 : 1, dag: dag.hoog, gelijk: gelijk ?? EIND },
    gevraagd,
    open: l.open,
    openRecht,
    benaderd: l.benaderd,
    plafond: { waarde: plafond, open: vanPlafond.open, benaderd: vanPlafond.benaderd },
    negatief: gevraagd !== undefined && vergelijkGetal('<', gevraagd, NUL) === true,
  };
}

export const rijsleutel = (jaar: number | undefined, per: readonly (string | undefined)[]): string =>
  JSON.stringify([jaar ?? null, ...per]);

// ── De velden van een verdeling als beslissing ───────────────────────────────────────────────────────────────────

interface Lezing {
  readonly hulp: Regelingmodel;
  readonly verdeling: Verdeling;
  readonly zaak: unknown;
  readonly opties: Opties;
  readonly open: OpenPunt[];
  benaderd: boolean;
}

type Veld = 'recht' | 'volgorde' | 'voorrang' | 'gelijk' | 'beslag' | 'jaar' | 'plafond' | `per${number}`;
const idVan = ({ id }: Verdeling, veld: Veld): string => `verdeling ${id} ${veld}`;

const hulpmodellen = new WeakMap<Verdeling, Regelingmodel>();

/** Het model met elk veld van de verdeling als beslissing: zo rekent alles met dezelfde betekenis. */
function hulpmodel(model: Regelingmodel, verdeling: Verdeling): Regelingmodel {
  const bestaand = hulpmodellen.get(verdeling);
  if (bestaand !== undefined) return bestaand;
  const {
    volgorde,
    voorrang,
    komtInAanmerking,
    bijGelijkeDag,
    beslag,
    jaarVan,
    plafond,
    per = [],
  } = verdeling;
  const voorwaarden = { recht: komtInAanmerking, voorrang } as const;
  const sleutels = Object.fromEntries(per.map((waarde, i) => [`per${i}`, waarde]));
  const waarden = { volgorde, gelijk: bijGelijkeDag, beslag, jaar: jaarVan, plafond, ...sleutels } as const;
  const extra = [
    ...Object.entries(voorwaarden).map(([veld, voorwaarde]) =>
      voorwaarde === undefined ? undefined : hulpbeslissing(verdeling, veld as Veld, { voorwaarde }),
    ),
    ...Object.entries(waarden).map(([veld, waarde]) =>
      waarde === undefined ? undefined : hulpbeslissing(verdeling, veld as Veld, { waarde }),
    ),
  ].filter((deel) => deel !== undefined);
  const hulp = { ...model, beslissingen: [...model.beslissingen, ...extra] };
  hulpmodellen.set(verdeling, hulp);
  return hulp;
}

function hulpbeslissing(
  verdeling: Verdeling,
  veld: Veld,
  inhoud: { readonly voorwaarde: Voorwaarde } | { readonly waarde: Waarde },
): Beslissing {
  const id = idVan(verdeling, veld);
  const bepaling = verdeling.bij[0] ?? '';
  const { naam, regel: nummer } = verdeling;
  const soort = 'waarde' in inhoud ? 'waarde' : 'grond';
  const regel: Regel = { id, bepaling, soort, ...inhoud, tekst: naam, regel: nummer };
  return {
    id,
    object: 'verdeling',
    sleutel: id,
    naam: `${veld} van ${naam}`,
    type: 'waarde' in inhoud ? inhoud.waarde.type : { soort: 'ja/nee' },
    uitputtend: true,
    regels: [regel],
    buitenToepassing: [],
    gebruikt: { feiten: [], beslissingen: [], lezingen: [] },
    regel: nummer,
  };
}

/** De waarde als zij vaststaat; anders komen de open punten erbij. */
function waardeVan(l: Lezing, veld: Veld): unknown {
  const uitkomst = bereken(l.hulp, idVan(l.verdeling, veld), l.zaak, l.opties);
  if (uitkomst.soort === 'waarde') return uitkomst.waarde;
  if (uitkomst.soort !== 'onbekend') {
    l.open.push(geenUitkomst(l.verdeling, veld, uitkomst.soort));
    return undefined;
  }
  l.open.push(...uitkomst.open);
  l.benaderd ||= uitkomst.benaderd;
  return undefined;
}

/** De regels zeggen hier niets, of spreken elkaar tegen: daar helpt geen antwoord aan, alleen de regeling zelf. */
function geenUitkomst({ id, naam, bij }: Verdeling, veld: Veld, soort: string): OpenPunt {
  const wat = `${veldnaam(veld)} van ${naam}`;
  return {
    soort: 'bron',
    id: `verdeling:${id}:${veldnaam(veld)}`,
    naam: wat,
    vraag: `De regels geven hier geen uitkomst voor ${wat} (${soort}).`,
    pad: `verdeling ${naam}, ${veldnaam(veld)}`,
    verwacht: 'een regel die dit geval regelt',
    bepalingen: bij,
  };
}

const veldnamen: Readonly<Record<string, string>> = {
  recht: 'komt in aanmerking',
  gelijk: 'bij gelijke dag',
  jaar: 'jaar van',
};
const veldnaam = (veld: Veld): string => veldnamen[veld] ?? (veld.startsWith('per') ? 'per' : veld);

/** Een gegeven dat zo in de zaak staat, hoeft niet berekend te worden. */
function rechtstreeks({ hulp, zaak }: Lezing, deel: Voorwaarde | Waarde): unknown {
  if (deel.op !== 'feit' || deel.opDatum) return undefined;
  const feit = registerVan(hulp).feiten.get(deel.feit);
  if (!feit || feit.soort === 'beoordeling' || feit.perDatum) return undefined;
  return leesFeit(zaak, feit) ?? undefined;
}

function jaNee(l: Lezing, veld: Veld, voorwaarde: Voorwaarde): Waarheid {
  const waarde = rechtstreeks(l, voorwaarde) ?? waardeVan(l, veld);
  return typeof waarde === 'boolean' ? waarde : undefined;
}

function getalVan(l: Lezing, veld: Veld, deel: Waarde): Getal | undefined {
  const waarde = rechtstreeks(l, deel) ?? waardeVan(l, veld);
  if (waarde === undefined) return undefined;
  if (deel.type.soort !== 'datum') {
    return typeof waarde === 'string' || typeof waarde === 'number' ? getal(String(waarde)) : undefined;
  }
  return isDatum(waarde) && waarde.length === HELE_DAG ? getal(waarde.replaceAll('-', '')) : undefined;
}

/** De waarde als tekst: wie hetzelfde noemt, staat in dezelfde rij. */
function sleutelVan(l: Lezing, veld: Veld, deel: Waarde): string | undefined {
  const waarde = rechtstreeks(l, deel) ?? waardeVan(l, veld);
  if (waarde === undefined || waarde === null) return undefined;
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}

const HELE_DAG = 10;
const VROEGST = '0000';
const LAATST = '9999';

/** De eerste en de laatste dag die het kan zijn. */
function dagen(l: Lezing, veld: Veld, deel: Waarde): { readonly laag: string; readonly hoog: string } {
  const ruw = rechtstreeks(l, deel);
  const waarde = isDatum(ruw) && ruw.length === HELE_DAG ? ruw : waardeVan(l, veld);
  const datum = isDatum(waarde) ? waarde : isDatum(ruw) ? ruw : undefined;
  if (datum === undefined) return { laag: VROEGST, hoog: LAATST };
  return { laag: dagTekst(eersteDag(datum)), hoog: dagTekst(laatsteDag(datum)) };
}
