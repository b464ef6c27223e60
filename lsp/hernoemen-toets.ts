/** Of een wijziging alleen een naam verandert: dezelfde regelingen, met dezelfde problemen en op de naam na dezelfde modellen. */
import { bericht, type Probleem } from '../compiler/diagnostics/probleem.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import type { Opgelost } from '../compiler/resolve/index.ts';
import { hoofdenDieLezen, proefmoment, standVan, type Momentopname } from './momentopname.ts';
import { kortPad } from './paden.ts';

/** Waarom het niet kan; niets als alleen de naam verandert. */
export function toetsHernoeming(
  voor: Momentopname,
  teksten: ReadonlyMap<string, string>,
): string | undefined {
  const na = proefmoment(voor, teksten);
  const paden = [...teksten.keys()];
  const hoofden = new Set(
    paden.flatMap((pad) => [...hoofdenDieLezen(voor, pad), ...hoofdenDieLezen(na, pad)]),
  );
  for (const hoofd of hoofden) {
    const [was, wordt] = [standVan(voor, hoofd), standVan(na, hoofd)];
    const erbij = nieuwProbleem(was.ruimte.problemen, wordt.ruimte.problemen);
    const waar = kortPad(voor.mappen, hoofd);
    if (erbij) return `${bericht(erbij)} (${kortPad(voor.mappen, erbij.bestand)})`;
    if (was.regeling && wordt.regeling && !isZelfde(was.regeling, wordt.regeling))
      return `Met deze naam leest iets anders dan nu: de regels van ${waar} veranderen erdoor.`;
  }
  return undefined;
}

/** Een probleem dat er nog niet was, of iets dat er was en stil verdwijnt. */
function nieuwProbleem(was: readonly Probleem[], wordt: readonly Probleem[]): Probleem | undefined {
  const aantal = new Map<string, number>();
  const sleutel = ({ code, bestand }: Probleem): string => `${code}|${bestand}`;
  for (const probleem of was) aantal.set(sleutel(probleem), (aantal.get(sleutel(probleem)) ?? 0) + 1);
  return wordt.find((probleem) => {
    const over = (aantal.get(sleutel(probleem)) ?? 0) - 1;
    aantal.set(sleutel(probleem), over);
    return over < 0;
  });
}

// ── Modellen ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Of twee compilaties op de namen na hetzelfde model geven. */
export function isZelfde(was: Gecompileerd, wordt: Gecompileerd): boolean {
  const namen = naamtabel(was.opgelost, wordt.opgelost);
  if (!namen) return false;
  return canoniek(was.model, namen) === canoniek(wordt.model, geenNamen);
}

/** Wat er te hernoemen is, elk met zijn eigen nieuwe namen: een waarde kan net zo heten als een object. */
type Naamsoort = 'id' | 'object' | 'keuze' | 'label' | 'wie';
type Namen = Readonly<Record<Naamsoort, ReadonlyMap<string, string>>>;

const leeg: ReadonlyMap<string, string> = new Map();
const geenNamen: Namen = { id: leeg, object: leeg, keuze: leeg, label: leeg, wie: leeg };

/** Van elke oude naam de nieuwe: dezelfde declaraties, op dezelfde volgorde. */
function naamtabel(was: Opgelost, wordt: Opgelost): Namen | undefined {
  const [oud, nieuw] = [namenVan(was), namenVan(wordt)];
  const soorten = Object.keys(geenNamen) as Naamsoort[];
  if (soorten.some((soort) => oud[soort].length !== nieuw[soort].length)) return undefined;
  const tabel = (soort: Naamsoort): ReadonlyMap<string, string> =>
    new Map(oud[soort].map((naam, i) => [naam, nieuw[soort][i] ?? naam]));
  return {
    id: tabel('id'),
    object: tabel('object'),
    keuze: tabel('keuze'),
    label: tabel('label'),
    wie: tabel('wie'),
  };
}

function namenVan({ omgeving }: Opgelost): Readonly<Record<Naamsoort, readonly string[]>> {
  const { symbolen, objecten, keuzes, registers, verwerkingen } = omgeving;
  const labels = [...keuzes.values()].flatMap(({ keuze }) => keuze.labels);
  return {
    id: [...symbolen.map(({ id }) => id), ...verwerkingen.map(({ id }) => id)],
    object: [...objecten.keys()],
    keuze: [...keuzes.keys()],
    label: labels,
    wie: [
      ...[...objecten.values()].map(({ naam }) => naam),
      ...labels,
      ...[...registers.values()].map(({ naam }) => naam),
    ],
  };
}

/** Wat voor mensen geschreven is, uit een naam volgt, of zegt op welke regel het staat. */
const tekstvelden: ReadonlySet<string> = new Set(
  'tekst naam sleutel regel vraag weegtMee ontkend lidwoord aanduiding voluit zegging'.split(' '),
);

const veldsoorten: Readonly<Record<string, Naamsoort>> = {
  ...{ object: 'object', element: 'object', keuze: 'keuze' },
  ...{ label: 'label', labels: 'label', waarde: 'label' },
  ...{ door: 'wie', drager: 'wie', jegens: 'wie', leverancier: 'wie' },
};
/** Wat de auteur schreef en geen naam is; dat blijft zoals het was, ook als het toevallig hetzelfde luidt. */
const eigenWoorden: ReadonlySet<string> = new Set(
  'opschrift titel bestand link omdat motivering doel op soort cmp letter'.split(' '),
);

const canoniek = (knoop: unknown, namen: Namen): string => JSON.stringify(gewoon(knoop, namen, ''));

function gewoon(knoop: unknown, namen: Namen, veld: string): unknown {
  if (typeof knoop === 'string') return eigenWoorden.has(veld) ? knoop : hernoemd(knoop, namen, veld);
  if (knoop === null || typeof knoop !== 'object') return knoop;
  if (Array.isArray(knoop)) return knoop.map((deel) => gewoon(deel, namen, veld));
  const velden = Object.entries(knoop)
    .filter(([sleutel]) => !tekstvelden.has(sleutel))
    .map(([sleutel, waarde]: [string, unknown]) => [sleutel, gewoon(waarde, namen, sleutel)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(velden);
}

function hernoemd(tekst: string, namen: Namen, veld: string): string {
  const nieuw = namen[veldsoorten[veld] ?? 'id'].get(tekst);
  if (nieuw !== undefined) return nieuw;
  // De id van een regel: haar bepaling, haar uitkomst en een volgnummer.
  if (tekst.includes('#'))
    return tekst
      .split('#')
      .map((deel) => hernoemd(deel, namen, 'id'))
      .join('#');
  const lid = tekst.endsWith(']') ? /^(.*)\[(.*)\]$/.exec(tekst) : null;
  if (lid) return `${hernoemd(lid[1] ?? '', namen, 'id')}[${hernoemd(lid[2] ?? '', namen, 'label')}]`;
  return veld === 'id' ? (namen.keuze.get(tekst) ?? tekst) : tekst;
}
