/** Rijen waarden: "A, B of C", "ten minste één van: A, B of C", "elke voorziening", "een beschermde woonvorm". */
import type { Kwantor, Stuk } from '../../grammar/index.ts';
import type { Keuze, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { goed, isDie, plat, spanVan, type Lezer, type Lezing } from './lezer.ts';
import { metKwantor } from './lees-voorwaarde.ts';
import { leesWaarde } from './lees-waarde.ts';
import { woorden } from './namen.ts';

type Rij = readonly Stuk[];

export type Kring =
  | {
      readonly soort: 'labels';
      readonly labels: readonly string[];
      /** Met een kwantor of voegwoord: ook bij één waarde een samengestelde voorwaarde. */
      readonly telling: boolean;
      readonly alleen?: true;
      readonly elke?: true;
      /** "A en B", of elke: met een ontkenning ervoor kan dat geen van beide of niet allebei betekenen. */
      readonly samen?: true;
      readonly bouw: (delen: readonly Voorwaarde[]) => Voorwaarde;
    }
  | { readonly soort: 'waarde'; readonly waarde: Waarde };

export function leesKring(lezer: Lezer, rij: Rij): readonly Lezing<Kring>[] {
  const [eerste] = rij;
  if (!eerste) return [];
  if (eerste.soort === 'kwantor') return metHoeveelheid(lezer, eerste.kwantor, rij.slice(1));
  const zonder = uitzondering(lezer, rij);
  if (zonder) return zonder;
  const uit: Lezing<Kring>[] = [];
  // Alleen komma's zeggen niet of het en of of is.
  const rijen = leesLabels(lezer, rij).filter(({ labels, voegwoord }) => labels.length === 1 || voegwoord);
  for (const { labels, voegwoord } of rijen) {
    const op = voegwoord === 'en' ? 'en' : 'of';
    const samen = voegwoord === 'en' ? { samen: true as const } : {};
    uit.push(goed({ soort: 'labels', labels, telling: false, ...samen, bouw: (delen) => ({ op, delen }) }));
  }
  if (['elke', 'elk', 'niets'].includes(eerste.norm)) uit.push(...leesAlle(lezer, rij));
  if (rijen.length > 0) return uit;
  const keuze = lezer.index.keuzes.get(plat(rij))?.keuze;
  if (keuze)
    uit.push(
      goed({ soort: 'labels', labels: keuze.labels, telling: true, bouw: (delen) => ({ op: 'of', delen }) }),
    );
  for (const { v, p } of leesWaarde(lezer, rij)) {
    if (v.soort === 'waarde' && v.waarde.type.soort === 'keuze')
      uit.push(goed({ soort: 'waarde', waarde: v.waarde }, p));
  }
  return uit;
}

function metHoeveelheid(lezer: Lezer, kwantor: Kwantor, rij: Rij): readonly Lezing<Kring>[] {
  const lijst = rij.length === 1 && rij[0]?.soort === 'lijst' ? lezer.lijsten.get(rij[0])?.labels : undefined;
  const rijen = lijst ? [{ labels: lijst }] : leesLabels(lezer, rij);
  const keuze = rijen.length === 0 ? lezer.index.keuzes.get(plat(rij))?.keuze : undefined;
  const gevonden = keuze ? [{ labels: keuze.labels }] : rijen;
  return gevonden.map(({ labels }) => {
    const alleen = kwantor.soort === 'alleen' ? { alleen: true as const } : {};
    return goed<Kring>({
      soort: 'labels',
      labels,
      telling: true,
      ...alleen,
      bouw: (delen) => metKwantor(kwantor, delen),
    });
  });
}

/** "een beschermde woonvorm, met uitzondering van time-out" */
function uitzondering(lezer: Lezer, rij: Rij): readonly Lezing<Kring>[] | undefined {
  const i = rij.findIndex((stuk) => stuk.norm === 'met uitzondering van');
  if (i < 0) return undefined;
  const voor = rij[i - 1]?.soort === 'komma' ? rij.slice(0, i - 1) : rij.slice(0, i);
  return leesKring(lezer, voor).flatMap((heel) =>
    leesLabels(lezer, rij.slice(i + 1)).flatMap(({ labels: weg }) => {
      if (heel.v.soort !== 'labels') return [];
      const alle = heel.v.labels;
      const labels = alle.filter((label) => !weg.includes(label));
      const kring = { naam: woorden(voor), labels: alle };
      return [
        goed<Kring>({ ...heel.v, labels, telling: true }, [
          ...heel.p,
          ...buitenKeuze(lezer, kring, weg, rij.slice(i + 1)),
        ]),
      ];
    }),
  );
}

/** T006 voor elke waarde die niet tot de kring behoort. */
export function buitenKeuze(
  lezer: Lezer,
  kring: Pick<Keuze, 'naam' | 'labels'>,
  labels: readonly string[],
  rij: Rij,
): readonly Probleem[] {
  const plaats = { bestand: lezer.bestand, span: spanVan(rij) };
  const buiten = labels.filter((label) => !kring.labels.includes(label));
  return buiten.map((label) => meld('T006', plaats, { label, keuze: kring.naam }));
}

/** "elke voorziening" (in het hoofd van een regel) en "niets" (in een voorbeeld). */
function leesAlle(lezer: Lezer, rij: Rij): readonly Lezing<Kring>[] {
  const bouw = (delen: readonly Voorwaarde[]): Voorwaarde => ({ op: 'en', delen });
  if (rij[0]?.norm === 'niets' && rij.length === 1) {
    return [goed({ soort: 'labels', labels: [], telling: true, alleen: true, bouw })];
  }
  const keuze = lezer.index.keuzes.get(plat(rij.slice(1)))?.keuze;
  return keuze
    ? [goed({ soort: 'labels', labels: keuze.labels, telling: true, elke: true, samen: true, bouw })]
    : [];
}

interface Labelrij {
  readonly labels: readonly string[];
  readonly voegwoord?: 'en' | 'of';
}

/** Waarden met komma's en één soort voegwoord; een waarde mag zelf een voegwoord bevatten. */
export function leesLabels(lezer: Lezer, rij: Rij): readonly Labelrij[] {
  const heel = enkelLabel(lezer, rij);
  const uit: Labelrij[] = heel === undefined ? [] : [{ labels: [heel] }];
  rij.forEach((stuk, i) => {
    const { soort } = stuk;
    if (soort !== 'en' && soort !== 'of' && soort !== 'komma') return;
    const eerste = enkelLabel(lezer, rij.slice(0, i));
    if (eerste === undefined) return;
    for (const rest of leesLabels(lezer, rij.slice(i + 1))) {
      const voegwoord = soort === 'komma' ? rest.voegwoord : soort;
      if (rest.voegwoord && voegwoord !== rest.voegwoord) continue;
      uit.push({ labels: [eerste, ...rest.labels], ...(voegwoord ? { voegwoord } : {}) });
    }
  });
  return uit;
}

function enkelLabel(lezer: Lezer, rij: Rij): string | undefined {
  const { binding, index, omgeving } = lezer;
  const bekend = rij.length > index.langsteNaam ? undefined : index.labels.get(plat(rij));
  if (bekend !== undefined || !isDie(rij[0]) || !binding) return bekend;
  const keuze = omgeving.keuzes.get(binding.keuze);
  return keuze && plat(rij.slice(1)) === keuze.norms.join(' ') ? binding.label : undefined;
}
