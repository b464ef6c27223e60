/** De namen die een zin kan noemen, zoals men ze schrijft: met lidwoord, en een eigenschap met haar object. */
import { lidwoorden, norm, type Bestand } from '../grammar/index.ts';
import { isGezegde, type Obj, type Omgeving, type Symbool } from '../compiler/resolve/symbolen.ts';
import type { Gecompileerd } from '../compiler/phases.ts';

export interface Naam {
  /** De woorden die meetellen, zonder lidwoorden. */
  readonly woorden: readonly string[];
  /** Zoals men haar midden in een zin schrijft. */
  readonly tekst: string;
  readonly symbool?: Symbool;
  readonly object?: Obj;
  /** Een andere naam van hetzelfde object; staat achter de eerste. */
  readonly anders?: true;
}

/** Namen, op te zoeken op hun eerste woord. */
export interface Naamgroep {
  readonly alle: readonly Naam[];
  readonly opEerste: ReadonlyMap<string, readonly Naam[]>;
}

export interface Namen {
  readonly omgeving: Omgeving;
  /** "de geboortedatum van de cliënt", een parameter, een gegeven van de zaak: wat een waarde heeft. */
  readonly waarden: Naamgroep;
  readonly beslissingen: Naamgroep;
  readonly objecten: Naamgroep;
  readonly organen: Naamgroep;
  readonly lezingen: Naamgroep;
  /** "de betalingen van de inwoner" */
  readonly lijsten: Naamgroep;
  /** Lijsten en eigenschappen zonder hun object: "betalingen", "bedrag". */
  readonly eigenschappen: Naamgroep;
  readonly gezegdenVan: (object: string) => readonly Symbool[];
  readonly labelsVan: (keuze: string) => Naamgroep;
  readonly alleLabels: Naamgroep;
  readonly keuzes: Naamgroep;
  readonly registers: Naamgroep;
  readonly verwerkingen: Naamgroep;
  readonly lidwoordVan: (naam: string) => string;
}

export function groep(alle: readonly Naam[]): Naamgroep {
  const opEerste = new Map<string, Naam[]>();
  for (const naam of alle) {
    const [eerste = ''] = naam.woorden;
    const rij = opEerste.get(eerste);
    if (rij) rij.push(naam);
    else opEerste.set(eerste, [naam]);
  }
  return { alle, opEerste };
}

/** De woorden van een naam die meetellen. */
export const kaleWoorden = (tekst: string): readonly string[] =>
  tekst
    .replaceAll(',', ' , ')
    .split(/[\s\u00a0]+/)
    .map(norm)
    .filter((woord) => woord !== '' && !lidwoorden.has(woord));

const vroeger = new WeakMap<Omgeving['objecten'], Namen>();

/** @param bomen waar te zien is welk lidwoord een naam heeft */
export function namenVan({ opgelost }: Gecompileerd, bomen: () => readonly Bestand[]): Namen {
  const { omgeving } = opgelost;
  const eerder = vroeger.get(omgeving.objecten);
  // Elke lezing van de regeling maakt een nieuwe rij van dezelfde symbolen.
  const zelfde =
    eerder?.omgeving.symbolen.length === omgeving.symbolen.length &&
    eerder.omgeving.symbolen.every((symbool, i) => symbool === omgeving.symbolen[i]);
  if (eerder && zelfde) return eerder;
  const namen = maak(omgeving, new Set(opgelost.wetten.keys()), lidwoordenIn(bomen()));
  vroeger.set(omgeving.objecten, namen);
  return namen;
}

const leeg: Omgeving = {
  kenmerk: '',
  zaak: 'zaak',
  objecten: new Map(),
  symbolen: [],
  opId: new Map(),
  keuzes: new Map(),
  plichten: new Map(),
  registers: new Map(),
  verwerkingen: [],
  afwijkgronden: [],
  gebroken: [],
};
let zonder: Namen | undefined;
/** Van een bestand dat bij geen regeling hoort. */
export const geenNamen = (): Namen => (zonder ??= maak(leeg, new Set(), () => 'de'));

/** Zonder object genoemd. */
const losse = (omgeving: Omgeving): ReadonlySet<string> =>
  new Set([omgeving.zaak, 'zaak', 'parameters', 'lezingen']);

function maak(omgeving: Omgeving, wetten: ReadonlySet<string>, lidwoordVan: (naam: string) => string): Namen {
  const los = losse(omgeving);
  const symbolen = omgeving.symbolen.filter(({ uit }) => uit === undefined || wetten.has(uit));
  const gebruikteObjecten = new Set(symbolen.map(({ object }) => object));
  const metLidwoord = (tekst: string): string =>
    lidwoorden.has(norm(tekst.split(' ')[0] ?? '')) ? tekst : `${lidwoordVan(tekst)} ${tekst}`;
  const elementen = new Set(symbolen.flatMap(({ type }) => (type.soort === 'lijst' ? [type.object] : [])));
  /** Elke naam van een object; het element van een lijst heet ook "die betaling". */
  const vormenVan = (object: Obj): readonly Naam[] =>
    object.namen.flatMap((woorden, i): readonly Naam[] => {
      const kaal = woorden.join(' ');
      const anders = i === 0 ? {} : { anders: true as const };
      const gewoon: Naam = {
        ...{ woorden, tekst: i === 0 ? object.naam : metLidwoord(kaal), object, ...anders },
      };
      if (!elementen.has(object.id)) return [gewoon];
      const eigen = i === 0 ? object.naam.replace(/^(?:de|het|een) /i, '') : kaal;
      const die = lidwoordVan(eigen) === 'het' ? 'dat' : 'die';
      return [gewoon, { woorden: [die, ...woorden], tekst: `${die} ${eigen}`, object, ...anders }];
    });
  const voluit = (symbool: Symbool): readonly Naam[] => {
    const { norms } = symbool;
    const tekst = metLidwoord(symbool.naam);
    const object = omgeving.objecten.get(symbool.object);
    if (los.has(symbool.object) || !object) return [{ woorden: norms, tekst, symbool }];
    return vormenVan(object).map(({ woorden, tekst: over, anders }) => ({
      woorden: [...norms, 'van', ...woorden],
      tekst: `${tekst} van ${over}`,
      symbool,
      object,
      ...(anders ? { anders } : {}),
    }));
  };
  const metWaarde = symbolen.filter(({ type, familie }) => type.soort !== 'ja/nee' && familie === undefined);
  // "heeft aanspraak op" is een gezegde, ook al heeft het een waarde.
  const waarden = metWaarde
    .filter((symbool) => symbool.type.soort !== 'lijst' && !isGezegde(symbool))
    .flatMap(voluit);
  const objecten = [...omgeving.objecten.values()]
    .filter(({ id, uit }) => uit === undefined || wetten.has(uit) || gebruikteObjecten.has(id))
    .filter(({ id, namen: eigen }) => !los.has(id) && eigen.some((naam) => naam.join('') !== ''))
    .flatMap(vormenVan);
  const gezegden = new Map<string, Symbool[]>();
  for (const symbool of symbolen) {
    const sleutel = los.has(symbool.object) ? 'zaak' : symbool.object;
    const telt =
      symbool.type.soort === 'ja/nee' ||
      symbool.familie !== undefined ||
      isGezegde(symbool) ||
      isKeuze(symbool);
    if (!telt || symbool.soort === 'duur') continue;
    const rij = gezegden.get(sleutel);
    if (rij) rij.push(symbool);
    else gezegden.set(sleutel, [symbool]);
  }
  const labels = new Map<string, Naamgroep>();
  const labelgroep = (keuze: string): Naamgroep => {
    const eerder = labels.get(keuze);
    if (eerder) return eerder;
    const nieuw = groep((omgeving.keuzes.get(keuze)?.keuze.labels ?? []).map(alsLabel));
    labels.set(keuze, nieuw);
    return nieuw;
  };
  const labelnamen = [...omgeving.keuzes.values()].flatMap(({ keuze }) => keuze.labels);
  return {
    omgeving,
    waarden: groep(waarden),
    beslissingen: groep(waarden.filter(({ symbool }) => symbool?.soort === 'beslissing')),
    objecten: groep(objecten),
    organen: labelgroep('organen'),
    lezingen: groep(
      symbolen
        .filter(({ soort }) => soort === 'lezing')
        .map((symbool) => ({ woorden: symbool.norms, tekst: symbool.naam, symbool })),
    ),
    lijsten: groep(metWaarde.filter(({ type }) => type.soort === 'lijst').flatMap(voluit)),
    eigenschappen: groep(
      metWaarde
        .filter((symbool) => !isGezegde(symbool))
        .map((symbool) => ({ woorden: symbool.norms, tekst: symbool.naam, symbool })),
    ),
    gezegdenVan: (object) => gezegden.get(object) ?? [],
    labelsVan: labelgroep,
    alleLabels: groep([...new Set(labelnamen)].map(alsLabel)),
    keuzes: groep(
      [...omgeving.keuzes.values()].map(({ keuze, norms }) => ({ woorden: norms, tekst: keuze.naam })),
    ),
    registers: groep([...omgeving.registers.values()].map(({ naam }) => alsLabel(naam))),
    verwerkingen: groep(omgeving.verwerkingen.map(({ naam }) => alsLabel(naam))),
    lidwoordVan,
  };
}

const isKeuze = ({ type }: Symbool): boolean => type.soort === 'keuze' || type.soort === 'keuzes';
const alsLabel = (tekst: string): Naam => ({ woorden: kaleWoorden(tekst), tekst });

// ── Lidwoorden ───────────────────────────────────────────────────────────────────────────────────────────────────

const geteld = new WeakMap<Bestand, ReadonlyMap<string, number>>();

/** Hoe vaak een woord "het" voor zich heeft, min hoe vaak "de"; per bestand onthouden. */
function telLidwoorden(boom: Bestand): ReadonlyMap<string, number> {
  const eerder = geteld.get(boom);
  if (eerder) return eerder;
  const uit = new Map<string, number>();
  const loop = (knoop: unknown): void => {
    if (Array.isArray(knoop)) {
      knoop.forEach((deel: unknown, i) => {
        const vorige: unknown = knoop[i - 1];
        if (isWoord(deel) && isWoord(vorige)) {
          const lidwoord = norm(vorige.tekst);
          if (lidwoord === 'de' || lidwoord === 'het')
            uit.set(deel.norm, (uit.get(deel.norm) ?? 0) + (lidwoord === 'het' ? 1 : -1));
        }
        loop(deel);
      });
    } else if (typeof knoop === 'object' && knoop !== null) Object.values(knoop).forEach(loop);
  };
  loop(boom.blokken);
  geteld.set(boom, uit);
  return uit;
}

const isWoord = (deel: unknown): deel is { readonly norm: string; readonly tekst: string } =>
  typeof deel === 'object' && deel !== null && 'norm' in deel && 'tekst' in deel;

/** Of een naam "de" of "het" heeft: zoals de bestanden haar schrijven, en anders naar haar laatste letters. */
function lidwoordenIn(bomen: readonly Bestand[]): (naam: string) => string {
  const tabellen = bomen.map(telLidwoorden);
  return (naam) => {
    // Het zelfstandig naamwoord: het laatste woord vóór een voorzetsel.
    const woorden = naam.split(' ').map(norm);
    const voorzetsel = woorden.findIndex((woord, i) => i > 0 && voorzetsels.has(woord));
    const [eerste = ''] = woorden;
    // "aantal ouders": het eerste woord is al de kern.
    if (/^(?:aantal|bedrag|percentage)$/.test(eerste)) return 'het';
    const kern = woorden[(voorzetsel < 0 ? woorden.length : voorzetsel) - 1] ?? '';
    const som = tabellen.reduce((tot, tabel) => tot + (tabel.get(kern) ?? 0), 0);
    if (som !== 0) return som > 0 ? 'het' : 'de';
    return hetwoord.test(kern) && !kern.endsWith('datum') ? 'het' : 'de';
  };
}

const voorzetsels = new Set(
  'aan bij binnen door in met na naar om onder op over per sinds tot uit van voor waarmee waarop waarvoor zonder'.split(
    ' ',
  ),
);
const hetwoord =
  /(?:aantal|bedrag|begin|belang|besluit|bezwaar|budget|doel|einde|gebied|gesprek|gezin|huis|inkomen|jaar|loon|moment|netwerk|nummer|onderzoek|oordeel|percentage|plafond|plan|recht|register|tarief|kwartaal|verblijf|vermogen|verslag|verzoek|(?:isme|ment|sel|schap|um))$/;
