/** Wat een regeling van elke bepaling zegt: regels, een aard, een lezing. */
import type { Aard } from '../../runtime/model.ts';
import type { Gecompileerd } from '../phases.ts';
import { bepalingId, type Bepalingsplaats } from '../resolve/bepalingen.ts';
import { zonderVersie } from '../resolve/versies.ts';
import { isKlasse, type Klasse } from './klassen.ts';

export interface Stand {
  readonly klassen: ReadonlySet<Klasse>;
  readonly aarden: readonly Aard[];
}

export interface Regelingstand {
  /** Wat er in een bepaling staat; een bepaling met alleen een kop staat er niet in. */
  readonly perBepaling: ReadonlyMap<string, Stand>;
  /** Elke bepaling die geschreven is, ook met alleen een kop. */
  readonly geschreven: ReadonlyMap<string, Bepalingsplaats>;
}

/** De bepaling zoals de index haar kent: zonder versie, alinea, volzin, aanhef of tabelrij. */
export const alsInIndex = (id: string): string =>
  zonderVersie(id).replace(/(?:\/(?:al\d+|v\d+|r\d+|aanhef))+(?=\/|$)/g, '');

export function leesStand({ model, opgelost }: Gecompileerd): Regelingstand {
  const { kenmerk, tabel, zinnen } = opgelost.bepalingen;
  const klassen = new Map<string, Set<Klasse>>();
  const aarden = new Map<string, Aard[]>();
  const zet = (id: string, klasse: Klasse): void => {
    if (!id.startsWith(`${kenmerk}/`)) return;
    const sleutel = alsInIndex(id);
    klassen.set(sleutel, (klassen.get(sleutel) ?? new Set()).add(klasse));
  };
  const delegaties = new Set(
    opgelost.delegaties.map(({ span, bestand }) => `${bestand} ${String(span.begin)}`),
  );
  for (const { standplaats, zin, bestand } of zinnen) {
    const id = bepalingId(kenmerk, standplaats);
    if (zin.soort === 'zin') {
      zet(id, delegaties.has(`${bestand} ${String(zin.span.begin)}`) ? 'gedelegeerd' : 'uitvoerbaar');
      continue;
    }
    const { aard: soort, reden, omschrijving } = zin;
    if (!isKlasse(soort)) continue;
    zet(id, soort);
    const sleutel = alsInIndex(id);
    const aard = { soort, ...(reden === undefined ? {} : { reden }), omschrijving: omschrijving.waarde };
    aarden.set(sleutel, [...(aarden.get(sleutel) ?? []), aard]);
  }
  const { bepalingen: _alle, lezingen, ...regels } = model;
  const oordelen = new Set(model.feiten.flatMap(({ id, soort }) => (soort === 'beoordeling' ? [id] : [])));
  loop(regels, undefined, oordelen, zet);
  for (const lezing of lezingen) {
    for (const id of lezing.bij) zet(id, 'lezing');
    loop(lezing.alternatieven, undefined, oordelen, zet);
  }
  const perBepaling = new Map(
    [...klassen].map(([id, delen]) => [id, { klassen: delen, aarden: aarden.get(id) ?? [] }]),
  );
  return { perBepaling, geschreven: new Map([...tabel].map(([id, plaats]) => [alsInIndex(id), plaats])) };
}

/** Elke plaats in het model die een bepaling noemt; een oordeel telt bij de bepaling waar het in staat. */
function loop(
  knoop: unknown,
  hier: string | undefined,
  oordelen: ReadonlySet<string>,
  zet: (id: string, klasse: Klasse) => void,
): void {
  if (Array.isArray(knoop)) {
    for (const deel of knoop) loop(deel, hier, oordelen, zet);
    return;
  }
  if (knoop === null || typeof knoop !== 'object') return;
  const velden = knoop as Readonly<Record<string, unknown>>;
  const { bepaling, mede, bij, feit, op } = velden;
  // Wat achter "voldoet aan artikel 3" staat, hoort bij artikel 3 en niet hier.
  const daar = op === 'voldaan' ? velden['verwijzing'] : bepaling;
  const eigen = typeof daar === 'string' ? daar : hier;
  if (eigen !== undefined && eigen !== hier && op !== 'voldaan') zet(eigen, 'uitvoerbaar');
  for (const id of [mede, bij].flat()) if (typeof id === 'string') zet(id, 'uitvoerbaar');
  if (typeof feit === 'string' && eigen !== undefined && oordelen.has(feit)) zet(eigen, 'beoordeling');
  for (const deel of Object.values(velden)) loop(deel, eigen, oordelen, zet);
}
