/** De vingerafdrukken van een regeling: haar bestanden, haar betekenis, en die van elke bepaling die gebruikt is. */
import { posix } from 'node:path';
import type { Lezing, Regelingmodel } from '../../runtime/model.ts';
import { BRONINDEX, leesIndex, type Bronindex } from '../bron/index.ts';
import type { Gecompileerd } from '../phases.ts';
import { afdrukVan, sha256 } from './afdrukken.ts';
import { leesBestand } from './bestanden.ts';
import type { Bepalingbewijs, Lezingbewijs, Reeksbewijs, Regelingbewijs } from './bewijs-vorm.ts';
import type { Werkmap } from './werkmap.ts';

/** Alles wat er van de regeling nu te zeggen is. */
export interface Regelingnu {
  readonly model: Regelingmodel;
  readonly bewijs: Regelingbewijs;
  readonly index: Bronindex | undefined;
}

export function regelingNu(map: string, werkmap: Werkmap, regeling: Gecompileerd): Regelingnu {
  const { model, hoofdbestand } = regeling;
  const hier = posix.dirname(hoofdbestand);
  const bronnen = werkmap.bronnen.find(({ eigen }) => eigen.includes(hoofdbestand));
  const bestanden = [...(bronnen?.eigen ?? []), ...(bronnen?.gebruikt ?? [])]
    .map((pad) => ({ pad: posix.relative(hier, pad), sha256: sha256(werkmap.teksten.get(pad) ?? '') }))
    .sort((a, b) => (a.pad < b.pad ? -1 : 1));
  const gelezen = leesBestand(map, posix.join(hier, BRONINDEX));
  const gevonden = gelezen.soort === 'tekst' ? leesIndex(gelezen.tekst) : undefined;
  const index = gevonden && 'versie' in gevonden ? gevonden : undefined;
  const bron = index && {
    sha256: sha256(gelezen.soort === 'tekst' ? gelezen.tekst : ''),
    tekst: index.sha256,
    ...(index.publicatie === undefined ? {} : { publicatie: index.publicatie }),
  };
  const { id, titel } = model;
  return {
    model,
    index,
    bewijs: { id, titel, model: afdrukVan(zonderPlaats(model)), bestanden, ...(bron ? { bron } : {}) },
  };
}

/** Zonder regelnummers en bestandsnamen: een opmerking erbij verandert niets aan wat een regeling betekent. */
const zonderPlaats = (deel: unknown): unknown =>
  JSON.parse(
    JSON.stringify(deel, (sleutel, waarde: unknown) =>
      sleutel === 'bestand' || (sleutel === 'regel' && typeof waarde === 'number') ? undefined : waarde,
    ),
  );

/** De genoemde bepalingen in de volgorde van de wet. */
export function bepalingenVan(
  { model, index }: Regelingnu,
  ids: ReadonlySet<string>,
): readonly Bepalingbewijs[] {
  const regels = regelsPerBepaling(model);
  const teksten = new Map(index?.bepalingen.map((deel) => [deel.id, deel.sha256]));
  return model.bepalingen
    .filter(({ id }) => ids.has(id))
    .map(({ id, aanduiding }) => {
      const eigen = regels.get(id);
      const tekst = teksten.get(id);
      return {
        id,
        aanduiding,
        ...(eigen === undefined ? {} : { regels: afdrukVan(zonderPlaats(eigen)) }),
        ...(tekst === undefined ? {} : { tekst }),
      };
    });
}

/** Alle regels, uitzonderingen en afwijkgronden die op een bepaling rusten. */
function regelsPerBepaling({
  beslissingen,
  afwijkgronden = [],
}: Regelingmodel): ReadonlyMap<string, readonly unknown[]> {
  const uit = new Map<string, unknown[]>();
  const bij = (bepaling: string, deel: unknown): void => {
    const eerder = uit.get(bepaling);
    if (eerder) eerder.push(deel);
    else uit.set(bepaling, [deel]);
  };
  for (const { id, regels, buitenToepassing } of beslissingen) {
    for (const regel of regels)
      for (const deel of [regel.bepaling, ...(regel.mede ?? [])]) bij(deel, { id, regel });
    for (const regel of buitenToepassing) bij(regel.bepaling, { id, regel });
  }
  for (const grond of afwijkgronden) bij(grond.bepaling, grond);
  return uit;
}

/** Een gedateerde reeks is in het model een beslissing met een regel per rij. */
export function reeksenVan({ model }: Regelingnu, ids: ReadonlySet<string>): readonly Reeksbewijs[] {
  return model.beslissingen
    .filter(({ id, object }) => object === 'reeksen' && ids.has(id))
    .map(({ id, naam, regels }) => ({ id, naam, rijen: afdrukVan(zonderPlaats(regels)) }));
}

/** Met welke letter elke lezing gelezen is, en wie dat koos. */
export function lezingenVan(
  { model }: Regelingnu,
  ids: ReadonlySet<string>,
  bijOpdracht: Readonly<Record<string, string>>,
  inZaak: Readonly<Record<string, unknown>>,
): readonly Lezingbewijs[] {
  return model.lezingen
    .filter(({ id }) => ids.has(id))
    .map((lezing) => ({
      id: lezing.id,
      naam: lezing.naam,
      ...keuzeVan(lezing, bijOpdracht[lezing.id], inZaak[lezing.id]),
    }));
}

function keuzeVan(
  { gekozen }: Lezing,
  opdracht: string | undefined,
  zaak: unknown,
): Pick<Lezingbewijs, 'letter' | 'gekozen' | 'door' | 'op'> {
  if (opdracht !== undefined) return { letter: opdracht, gekozen: 'bij de opdracht' };
  if (typeof zaak === 'string') return { letter: zaak, gekozen: 'in de zaak' };
  if (!gekozen) return {};
  const { letter, door, op } = gekozen;
  return {
    letter,
    gekozen: 'door de auteur',
    ...(door === undefined ? {} : { door }),
    ...(op === undefined ? {} : { op }),
  };
}
