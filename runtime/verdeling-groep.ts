/** De rijen van een verdeling: per jaar en per waarde van `per` één, met haar plafond en wie erin staan of kunnen staan. */
import { type Getal, getal, getalTekst, vergelijkGetal } from './getal.ts';
import type { Verdeling } from './model.ts';
import { toonWaarde } from './toon.ts';
import type { Verdeelprobleem } from './verdeeluitslag.ts';
import { type Aanspraak, rijsleutel } from './verdeling-aanspraak.ts';
import {
  type Grenzen,
  grenzenMetVoorbijgaan,
  grenzenVan,
  isMeer,
  NUL,
  vergelijkSleutel,
} from './verdeling-rij.ts';

export interface Rij {
  readonly jaar: number | undefined;
  readonly per: readonly string[];
  /** Onbekend: geen enkele zaak zegt wat het is. */
  readonly plafond: Getal | undefined;
  readonly grenzen: ReadonlyMap<Aanspraak, Grenzen>;
  /** Zaken waarvan nog iets openstaat, op de vroegste plaats die zij kunnen hebben. */
  readonly onvolledig: readonly Aanspraak[];
  /** Zaken die met een andere op dezelfde dag staan. */
  readonly gelijk: ReadonlySet<Aanspraak>;
  readonly eersteGelijk: Aanspraak | undefined;
  /** Op plaats: wie daar zeker staat. */
  readonly opPlaats: ReadonlyMap<number, Aanspraak>;
}

/** Op hun sleutel; eerst de jaren van de tekst, dan wat uit de zaken volgt, op volgorde. */
export type Rijen = ReadonlyMap<string, Rij>;

export function maakRijen(v: Verdeling, alle: readonly Aanspraak[]): Rijen {
  const zeker = new Map<string, Aanspraak[]>();
  for (const a of alle) {
    if (a.rij === undefined) continue;
    const rij = zeker.get(a.rij);
    if (rij) rij.push(a);
    else zeker.set(a.rij, [a]);
  }
  const zwevend = alle.filter((a) => a.rij === undefined && a.recht !== false);
  const uit = new Map<string, Rij>();
  for (const { jaar, per } of plekken(v, alle)) {
    const sleutel = rijsleutel(jaar, per);
    const vast = zeker.get(sleutel) ?? [];
    const kan = zwevend.filter(
      (a) =>
        (jaar === undefined || (a.jaar ?? jaar) === jaar) &&
        per.every((deel, i) => (a.per[i] ?? deel) === deel),
    );
    const leden = [...vast.filter(({ recht }) => recht !== false), ...kan];
    uit.set(sleutel, maakRij(v, { jaar, per, plafond: plafondVan(v, jaar, vast) }, sleutel, leden));
  }
  return uit;
}

type Plek = Pick<Rij, 'jaar' | 'per'>;

function plekken(v: Verdeling, alle: readonly Aanspraak[]): readonly Plek[] {
  const uit = new Map<string, Plek>();
  for (const a of alle) {
    if (a.rij === undefined || a.recht === false) continue;
    const per = a.per.filter((deel) => deel !== undefined);
    const bestaat = v.plafond ?? v.plafonds.some(({ jaar }) => jaar === undefined || jaar === a.jaar);
    if (bestaat) uit.set(a.rij, { jaar: a.jaar, per });
  }
  const uitTekst = v.per ? [] : v.plafonds.map(({ jaar }): Plek => ({ jaar, per: [] }));
  const genoemd = new Set(uitTekst.map(({ jaar, per }) => rijsleutel(jaar, per)));
  return [
    ...uitTekst,
    ...[...uit]
      .filter(([sleutel]) => !genoemd.has(sleutel))
      .map(([, plek]) => plek)
      .sort(opPlek),
  ];
}

function opPlek(a: Plek, b: Plek): number {
  const jaar = (a.jaar ?? 0) - (b.jaar ?? 0);
  if (jaar !== 0) return jaar;
  const i = a.per.findIndex((deel, j) => deel !== b.per[j]);
  return i < 0 ? 0 : (a.per[i] ?? '') < (b.per[i] ?? '') ? -1 : 1;
}

/** Zaken die in één rij staan zeggen hetzelfde (anders U059); wie het niet weet, rekent met wat een ander weet. */
function plafondVan(v: Verdeling, jaar: number | undefined, vast: readonly Aanspraak[]): Getal | undefined {
  if (v.plafond) return vast.find(({ plafond }) => plafond.waarde !== undefined)?.plafond.waarde;
  const tekst = v.plafonds.find((deel) => deel.jaar === undefined || deel.jaar === jaar);
  return tekst && getal(tekst.waarde);
}

/** Zaken die elkaar over het plafond van hun rij tegenspreken, en plafonds onder nul. */
export function controleerPlafonds(v: Verdeling, alle: readonly Aanspraak[]): readonly Verdeelprobleem[] {
  const eerste = new Map<string, Aanspraak>();
  const problemen: Verdeelprobleem[] = [];
  const toon = (waarde: Getal): string => toonWaarde(v.type, getalTekst(waarde));
  const meld = (code: 'U059' | 'U060', kenmerk: string, bericht: string): void =>
    void problemen.push({ kenmerk, code, ernst: 'fout', pad: '', bericht });
  for (const a of alle) {
    const { waarde } = a.plafond;
    if (waarde === undefined) continue;
    if (isMeer(NUL, waarde)) meld('U060', a.kenmerk, `Het plafond van ${v.naam} is hier ${toon(waarde)}.`);
    if (a.rij === undefined) continue;
    const eerder = eerste.get(a.rij);
    if (!eerder) eerste.set(a.rij, a);
    else if (eerder.plafond.waarde && vergelijkGetal('=', eerder.plafond.waarde, waarde) !== true) {
      const waar = [a.jaar, ...a.per].filter((deel) => deel !== undefined).join(', ');
      const voor = waar === '' ? '' : ` voor ${waar}`;
      meld(
        'U059',
        a.kenmerk,
        `Het plafond van ${v.naam}${voor} is volgens deze zaak ${toon(waarde)}, maar volgens de zaak "${eerder.kenmerk}" ${toon(eerder.plafond.waarde)}.`,
      );
    }
  }
  return problemen;
}

function maakRij(
  { watNietPast }: Verdeling,
  plek: Pick<Rij, 'jaar' | 'per' | 'plafond'>,
  sleutel: string,
  rij: readonly Aanspraak[],
): Rij {
  const staatVast = (a: Aanspraak): boolean => a.rij === sleutel;
  const { plafond } = plek;
  const grenzen =
    watNietPast === 'volgende' && plafond
      ? grenzenMetVoorbijgaan(rij, plafond, staatVast)
      : grenzenVan(rij, staatVast);
  const onvolledig = rij.filter(
    (a) => a.open.length > 0 || a.rij === undefined || a.recht === undefined || a.gevraagd === undefined,
  );
  const opPlaats = new Map<number, Aanspraak>();
  for (const [a, { zeker, misschien }] of grenzen) if (zeker === misschien) opPlaats.set(zeker, a);
  const gelijk = opGelijkeDag(rij);
  const [eersteGelijk] = [...gelijk].sort((a, b) => vergelijkSleutel(a.laag, b.laag));
  return {
    ...plek,
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
