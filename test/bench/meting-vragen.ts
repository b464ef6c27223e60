/** De langzaamste beslissingen: één volledig uitgelegde, en alle vragen als er nog niets bekend is. */
import type { Opties } from '../../runtime/uitkomst.ts';
import { laadBeleid, type Beleid } from './beleid.ts';
import { gebruik, kwantiel, mediaan } from './klok.ts';
import type { Rij, Uitslag } from './rij.ts';
import { completeZaken, type Zaak } from './zaken.ts';

export async function meetVragen(map: string): Promise<readonly Uitslag[]> {
  const beleid = await laadBeleid(map, 'nissewaard');
  const alleFeiten = beleid.model.feiten.map(({ id }) => id);
  const compleet = completeZaken(beleid.model, alleFeiten, 40);
  return [
    rij('één gecontroleerde, uitgelegde beslissing (p99)', 1, beleid, compleet, 5, { uitleg: true }),
    rij('uitkomst en vragen als niets bekend is (p99)', 5, beleid, [{}], 12, {}),
  ];
}

/**
 * De p99 over alle beslissingen en zaken van hoe lang het wachten is. Van elk telt de mediaan van de rondes: een
 * uitschieter door drukte op de machine is geen eigenschap van de beslissing. De eerste rondes warmen op.
 */
function rij(
  naam: string,
  lat: number,
  beleid: Beleid,
  zaken: readonly Zaak[],
  rondes: number,
  opties: Opties,
): Rij {
  const paren = Object.values(beleid.evaluators).flatMap((evaluator) =>
    zaken.map((zaak) => ({ evaluator, zaak, ms: [] as number[], benaderd: false })),
  );
  for (let ronde = -2; ronde < rondes; ronde++) {
    for (const paar of paren) {
      const begin = performance.now();
      const uitkomst = paar.evaluator(paar.zaak, opties);
      const ms = performance.now() - begin;
      gebruik(uitkomst);
      if (ronde >= 0) paar.ms.push(ms);
      paar.benaderd = uitkomst.soort === 'onbekend' && uitkomst.benaderd;
    }
  }
  const metingen = paren.map(({ evaluator: { id }, ms, benaderd }) => ({ id, ms: mediaan(ms), benaderd }));
  const tijden = metingen.map(({ ms }) => ms);
  return { naam, cijfer: kwantiel(tijden, 0.99), eenheid: 'ms', lat, toelichting: toelichting(metingen) };
}

interface Meting {
  readonly id: string;
  readonly ms: number;
  readonly benaderd: boolean;
}

function toelichting(metingen: readonly Meting[]): string {
  const beslissingen = new Set(metingen.map(({ id }) => id));
  const benaderd = new Set(metingen.flatMap((meting) => (meting.benaderd ? [meting.id] : [])));
  const [traagste] = [...metingen].sort((a, b) => b.ms - a.ms);
  const delen = [
    `mediaan ${mediaan(metingen.map(({ ms }) => ms)).toFixed(3)} ms`,
    ...(traagste === undefined ? [] : [`traagste ${traagste.id}: ${traagste.ms.toFixed(2)} ms`]),
    `${String(benaderd.size)} van ${String(beslissingen.size)} beslissingen benaderd`,
  ];
  return delen.join(' · ');
}
