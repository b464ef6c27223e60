/**
 * Lijsten in zinnen: "voor alle afwezigheden van de inwoner geldt dat …", "het aantal betalingen van de inwoner waarvoor
 * geldt dat …", "de hoogste huur van de woningen". Binnen zo'n zin is "die afwezigheid" het element dat aan de beurt is.
 */
import type { Kwantor, Stuk } from '../../grammar/index.ts';
import type { Lijstbron, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesGezegde } from './lees-gezegde.ts';
import { gezegdeproblemen, inEnkelvoud, onleesbaar, zonderUitkomst } from './lees-meervoud.ts';
import { alleVoorwaarden, metKwantor } from './lees-voorwaarde.ts';
import { waardeVan } from './lees-waarde.ts';
import {
  goed,
  literal,
  plat,
  spanVan,
  type Lezer,
  type Lezing,
  type Voorwaardelezing,
  type Waardelezing,
} from './lezer.ts';
import { woorden } from './namen.ts';
import type { Symbool } from './symbolen.ts';
import { toonType } from './typen.ts';

type Rij = readonly Stuk[];

/** Een lijst met haar filter, en de lezer voor wat per element geldt. */
export interface Bron {
  readonly bron: Lijstbron;
  readonly binnen: Lezer;
  readonly element: string;
}

// ── Voorwaarden ──────────────────────────────────────────────────────────────────────────────────────────────────

/** "voor ten minste twee van de X geldt dat C", "alle X voldoen aan alle volgende voorwaarden: …", "geen van de X is gezegde" */
export function leesKwantorzin(lezer: Lezer, rij: Rij): readonly Lezing<Voorwaardelezing>[] {
  if (lezer.index.lijsten.size === 0) return [];
  const isVoor = rij[0]?.norm === 'voor';
  const zin = isVoor ? rij.slice(1) : rij;
  const hoeveel = kwantorVan(zin[0]);
  if (!hoeveel) return [];
  const rest = zin.slice(1);
  return [
    ...(isVoor ? metGeldtDat(lezer, hoeveel, rest) : metGezegde(lezer, [zin[0]?.tekst ?? '', hoeveel], rest)),
    ...metOpsomming(lezer, hoeveel, rest),
  ];
}

function kwantorVan(stuk: Stuk | undefined): Kwantor | undefined {
  if (stuk?.soort === 'kwantor') return stuk.norm.endsWith(' van') ? stuk.kwantor : undefined;
  return stuk?.norm === 'alle' || stuk?.norm === 'elk' ? { soort: 'alle' } : undefined;
}

function metGeldtDat(lezer: Lezer, hoeveel: Kwantor, rij: Rij): readonly Lezing<Voorwaardelezing>[] {
  return rij.flatMap((stuk, i) => {
    if (stuk.norm !== 'geldt' || rij[i + 1]?.norm !== 'dat') return [];
    return leesBron(lezer, rij.slice(0, i)).flatMap(({ v: bron, p }) =>
      alleVoorwaarden(bron.binnen, rij.slice(i + 2)).map((deel) =>
        goed(kwantor(hoeveel, bron, deel.v.voorwaarde), [...p, ...deel.p]),
      ),
    );
  });
}

function metGezegde(
  lezer: Lezer,
  [woord, hoeveel]: readonly [string, Kwantor],
  rij: Rij,
): readonly Lezing<Voorwaardelezing>[] {
  return lijstVooraan(lezer, rij).flatMap(({ symbool, rest }) => {
    const { v: bron, p } = bind(lezer, symbool, rij);
    const object = lezer.omgeving.objecten.get(bron.element);
    if (!object || rest.length === 0) return [];
    const lees = (gezegde: Rij): readonly Lezing<Voorwaardelezing>[] =>
      leesGezegde(bron.binnen, gezegde, object).filter((deel) => deel.v.onderwerp === object);
    const gelezen = lees(rest);
    const fout = (): readonly Probleem[] => gezegdeproblemen(lezer, [woord, hoeveel], symbool, object, rest);
    const delen = gelezen.length > 0 ? gelezen : lees(inEnkelvoud(rest));
    if (delen.length === 0)
      return onleesbaar(rest) ? [goed(kwantor(hoeveel, bron, NOOIT), [...p, ...fout()])] : [];
    const strijdig = hoeveel.soort === 'alle' && rest.some(({ norm }) => norm === 'niet' || norm === 'geen');
    return delen.map((deel) =>
      goed(kwantor(hoeveel, bron, deel.v.voorwaarde), [...p, ...deel.p, ...(strijdig ? fout() : [])]),
    );
  });
}

/** De onderdelen zijn al gelezen als voorwaarden over het element. */
function metOpsomming(lezer: Lezer, hoeveel: Kwantor, rij: Rij): readonly Lezing<Voorwaardelezing>[] {
  const [aanhef, lijst] = rij.slice(-2);
  if (aanhef?.soort !== 'kwantor' || lijst?.soort !== 'lijst') return [];
  const delen = lezer.lijsten.get(lijst)?.voorwaarden;
  if (!delen) return [];
  const voor = rij.slice(0, -2);
  const isWerkwoord = verbindend.has(voor[voor.length - 1]?.norm ?? '');
  return leesBron(lezer, isWerkwoord ? voor.slice(0, -1) : voor).map(({ v: bron, p }) =>
    goed(kwantor(hoeveel, bron, metKwantor(aanhef.kwantor, delen)), p),
  );
}

const NOOIT: Voorwaarde = { op: 'constant', waarde: false };

const verbindend = new Set(['voldoet', 'voldoen', 'geldt']);

function kwantor(hoeveel: Kwantor, { bron }: Bron, deel: Voorwaarde): Voorwaardelezing {
  const [cmp, aantal] = hoeveel.soort === 'tel' ? [hoeveel.cmp, hoeveel.aantal] : (['alle', 0] as const);
  return { voorwaarde: { op: 'kwantor', cmp, aantal, lijst: bron, deel } };
}

// ── Waarden ──────────────────────────────────────────────────────────────────────────────────────────────────────

export function leesOverLijst(lezer: Lezer, geheel: Rij): readonly Lezing<Waardelezing>[] {
  if (lezer.index.lijsten.size === 0) return [];
  const rij = zonderKomma(geheel);
  return [...leesAantal(lezer, rij), ...leesSamengenomen(lezer, rij), ...leesEerste(lezer, rij)];
}

function leesAantal(lezer: Lezer, rij: Rij): readonly Lezing<Waardelezing>[] {
  if (rij[0]?.norm !== 'aantal') return [];
  return leesBron(lezer, rij.slice(1)).map(({ v, p }) =>
    waarde({ op: 'aantalVan', lijst: v.bron, type: { soort: 'getal' } }, rij, p),
  );
}

const samenwoorden: Readonly<Record<string, 'somVan' | 'laagsteVan' | 'hoogsteVan'>> = {
  som: 'somVan',
  totaal: 'somVan',
  totale: 'somVan',
  laagste: 'laagsteVan',
  vroegste: 'laagsteVan',
  hoogste: 'hoogsteVan',
  laatste: 'hoogsteVan',
};

/** "de som van het bedrag van de betalingen", "het totale bedrag van …", "de hoogste huur van …" */
function leesSamengenomen(lezer: Lezer, rij: Rij): readonly Lezing<Waardelezing>[] {
  const op = samenwoorden[rij[0]?.norm ?? ''];
  if (!op) return [];
  const rest = rij[1]?.norm === 'van' ? rij.slice(2) : rij.slice(1);
  const eigenschappen = eigenschapVan(lezer, rest);
  if (eigenschappen.length === 0 && rij[1]?.norm === 'van') return nietGedeclareerd(lezer, rest);
  return eigenschappen.flatMap(({ symbool, deel, van, p }) => {
    const { type } = symbool;
    const kan =
      op === 'somVan' ? optelbaar.has(type.soort) : optelbaar.has(type.soort) || type.soort === 'datum';
    const fout = kan
      ? []
      : [
          meld('T013', plaats(lezer, rij), {
            woord: rij[0]?.tekst ?? '',
            naam: symbool.naam,
            type: toonType(type),
          }),
        ];
    return [waarde({ op, lijst: van.bron, deel, type }, rij, [...p, ...fout])];
  });
}

const optelbaar = new Set(['getal', 'percentage', 'bedrag', 'aantal']);

/** N082: wat er bij elkaar genomen wordt, is niet over een element gedeclareerd. */
function nietGedeclareerd(lezer: Lezer, rij: Rij): readonly Lezing<Waardelezing>[] {
  return rij.flatMap((stuk, i) => {
    if ((stuk.norm !== 'van' && stuk.norm !== 'over') || i === 0) return [];
    return leesBron(lezer, rij.slice(i + 1)).map(({ v: { element } }) => {
      const probleem = zonderUitkomst(lezer, element, rij.slice(0, i));
      return waarde(literal({ soort: 'getal' }, '0'), rij, [probleem]);
    });
  });
}

/** "de reden van de eerste afwezigheid van de inwoner, op volgorde van de eerste dag" */
function leesEerste(lezer: Lezer, rij: Rij): readonly Lezing<Waardelezing>[] {
  const grens = rij.findIndex((_, i) => plat(rij.slice(i, i + 3)) === 'op volgorde van');
  if (grens < 0) return [];
  const voor = zonderKomma(rij.slice(0, grens));
  return voor.flatMap((stuk, i) => {
    const welke = voor[i + 1]?.norm;
    if (stuk.norm !== 'van' || (welke !== 'eerste' && welke !== 'laatste')) return [];
    return eersteBron(lezer, voor.slice(i + 2)).flatMap(({ v: bron, p }) => {
      const [eigen] = eigenschappen(lezer, bron, voor.slice(0, i));
      const [volgorde] = eigenschappen(lezer, bron, rij.slice(grens + 3));
      if (!eigen || !volgorde) return [];
      const fout = isVolgorde(volgorde)
        ? []
        : [meld('T014', plaats(lezer, rij.slice(grens)), { naam: volgorde.naam })];
      const gelezen: Waarde = {
        op: welke === 'eerste' ? 'eersteVan' : 'laatsteVan',
        lijst: bron.bron,
        deel: waardeVan(eigen),
        volgorde: waardeVan(volgorde),
        type: eigen.type,
      };
      return [waarde(gelezen, rij, [...p, ...fout])];
    });
  });
}

const isVolgorde = ({ type, facultatief }: Symbool): boolean =>
  facultatief !== true && (optelbaar.has(type.soort) || type.soort === 'datum');

/** Achter "de eerste": "van de afwezigheden …", of het element zelf met de lijst waar het in staat. */
function eersteBron(lezer: Lezer, rij: Rij): readonly Lezing<Bron>[] {
  if (rij[0]?.norm === 'van') return leesBron(lezer, rij.slice(1));
  return [...lezer.index.lijsten].flatMap(([id, lijsten]) => {
    const namen = lezer.omgeving.objecten.get(id)?.namen ?? [];
    const naam = namen.find((woord) => plat(rij.slice(0, woord.length)) === woord.join(' '));
    const [eerste] = rij;
    if (!naam || !eerste) return [];
    return lijsten.flatMap((lijst) =>
      leesBron(lezer, [...lijst.norms.map((norm) => nagemaakt(norm, eerste)), ...rij.slice(naam.length)]),
    );
  });
}

const nagemaakt = (norm: string, { span }: Stuk): Stuk => ({ soort: 'woord', norm, tekst: norm, span });

interface Eigenschap {
  readonly symbool: Symbool;
  readonly deel: Waarde;
  readonly van: Bron;
  readonly p: readonly Probleem[];
}

/** `<eigenschap> van <lijst>` */
function eigenschapVan(lezer: Lezer, rij: Rij): readonly Eigenschap[] {
  return rij.flatMap((stuk, i) => {
    if (stuk.norm !== 'van' || i === 0) return [];
    return leesBron(lezer, rij.slice(i + 1)).flatMap(({ v: van, p }) =>
      eigenschappen(lezer, van, rij.slice(0, i)).map((symbool) => ({
        symbool,
        deel: waardeVan(symbool),
        van,
        p,
      })),
    );
  });
}

const eigenschappen = (lezer: Lezer, { element }: Bron, rij: Rij): readonly Symbool[] =>
  (lezer.index.waarden.get(plat(rij)) ?? []).filter(
    ({ object, soort }) => object === element && perElement.has(soort),
  );

const perElement: ReadonlySet<Symbool['soort']> = new Set(['gegeven', 'beoordeling', 'beslissing']);

const waarde = (gelezen: Waarde, rij: Rij, p: readonly Probleem[]): Lezing<Waardelezing> =>
  goed({ soort: 'waarde', waarde: { ...gelezen, tekst: woorden(rij) } }, p);

const zonderKomma = (rij: Rij): Rij => (rij[rij.length - 1]?.soort === 'komma' ? rij.slice(0, -1) : rij);

const plaats = (lezer: Lezer, rij: Rij): { bestand: string; span: Stuk['span'] } => ({
  bestand: lezer.bestand,
  span: spanVan(rij),
});

// ── Lijsten ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** De hele rij als lijst, met "waarvoor geldt dat C" of "waarvan de reden detentie is" erachter. */
export function leesBron(lezer: Lezer, geheel: Rij): readonly Lezing<Bron>[] {
  const rij = zonderKomma(geheel);
  return lijstVooraan(lezer, rij).flatMap(({ symbool, rest }) => {
    const gebonden = bind(lezer, symbool, rij);
    if (rest.length === 0) return [gebonden];
    const filter = filterrij(lezer, gebonden.v, rest[0]?.soort === 'komma' ? rest.slice(1) : rest);
    if (!filter) return [];
    return alleVoorwaarden(gebonden.v.binnen, filter).map((deel) => {
      const waarvoor: Voorwaarde = { ...deel.v.voorwaarde, tekst: woorden(filter) };
      return goed({ ...gebonden.v, bron: { ...gebonden.v.bron, waarvoor } }, [...gebonden.p, ...deel.p]);
    });
  });
}

function filterrij(lezer: Lezer, { element }: Bron, rij: Rij): Rij | undefined {
  const [eerste] = rij;
  if (plat(rij.slice(0, 3)) === 'waarvoor geldt dat') return rij.slice(3);
  if (eerste?.norm !== 'waarvan') return undefined;
  const naam = ['van', 'die', ...(lezer.omgeving.objecten.get(element)?.namen[0] ?? [])];
  for (let k = rij.length - 1; k > 1; k--) {
    const treffers = lezer.index.waarden.get(plat(rij.slice(1, k))) ?? [];
    if (treffers.some(({ object }) => object === element))
      return [...rij.slice(1, k), ...naam.map((norm) => nagemaakt(norm, eerste)), ...rij.slice(k)];
  }
  return undefined;
}

/** De lijsten waarmee de rij begint, met wat erachter staat. */
export function lijstVooraan(
  { index, omgeving }: Lezer,
  rij: Rij,
): readonly { readonly symbool: Symbool; readonly rest: Rij }[] {
  const uit: { symbool: Symbool; rest: Rij }[] = [];
  for (let k = 1; k <= Math.min(rij.length, index.langsteNaam); k++) {
    for (const symbool of index.waarden.get(plat(rij.slice(0, k))) ?? []) {
      if (symbool.type.soort !== 'lijst') continue;
      if (symbool.object === omgeving.zaak) uit.push({ symbool, rest: rij.slice(k) });
      if (rij[k]?.norm !== 'van') continue;
      for (let m = k + 2; m <= Math.min(rij.length, k + 1 + index.langsteObject); m++) {
        if (index.objecten.get(plat(rij.slice(k + 1, m)))?.id === symbool.object)
          uit.push({ symbool, rest: rij.slice(m) });
      }
    }
  }
  return uit;
}

/** De lijst zelf, en een lezer die "die afwezigheid" kent. */
function bind(lezer: Lezer, symbool: Symbool, rij: Rij): Lezing<Bron> {
  const { type } = symbool;
  const element = type.soort === 'lijst' ? type.object : '';
  const naam = lezer.omgeving.objecten.get(element)?.naam ?? element;
  const dubbel = lezer.elementen?.has(element) ? [meld('N034', plaats(lezer, rij), { naam })] : [];
  return goed({ bron: { feit: symbool.id, element }, binnen: metElement(lezer, element), element }, dubbel);
}

export function metElement(lezer: Lezer, element: string): Lezer {
  const bestaand = lezer.binnen.get(element);
  if (bestaand) return bestaand;
  const elementen = new Set([...(lezer.elementen ?? []), element]);
  const nieuw = { ...lezer, elementen, geheugen: new Map(), binnen: new Map<string, Lezer>() };
  lezer.binnen.set(element, nieuw);
  return nieuw;
}

/** De lezer voor een opsomming: wat ervóór een lijst noemt, gaat per element gelden. */
export function lezerVoorOpsomming(lezer: Lezer, voor: Rij): Lezer {
  if (lezer.index.lijsten.size === 0) return lezer;
  return voor.reduce((binnen, _, i) => {
    const [eerste] = lijstVooraan(lezer, voor.slice(i));
    const { type } = eerste?.symbool ?? {};
    return type?.soort === 'lijst' ? metElement(binnen, type.object) : binnen;
  }, lezer);
}

/** N032: een gegeven van een element, terwijl geen element aan de beurt is. */
export function buitenLijst(lezer: Lezer, object: string, rij: Rij): readonly Probleem[] {
  const [lijst] = lezer.index.lijsten.get(object) ?? [];
  if (!lijst || lezer.elementen?.has(object)) return [];
  const naam = lezer.omgeving.objecten.get(object)?.naam ?? object;
  return [meld('N032', plaats(lezer, rij), { naam, lijst: lijst.naam })];
}
