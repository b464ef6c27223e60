/** De langzaamste beslissingen: één volledig uitgelegde, en alle vragen als er nog niets bekend is. */
import type { Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import { laadBeleid, type Beleid } from './beleid.ts';
import { gebruik, kwantiel } from './klok.ts';
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

interface Meting {
  readonly id: string;
  readonly ms: number;
  readonly uitkomst: Uitkomst;
}

/** Elke beslissing van de regeling doet even vaak mee; de eerste helft warmt op. */
function rij(
  naam: string,
  lat: number,
  beleid: Beleid,
  zaken: readonly Zaak[],
  rondes: number,
  opties: Opties,
): Rij {
  const metingen: Meting[] = [];
  for (let ronde = -rondes; ronde < rondes; ronde++) {
    const gemeten = Object.values(beleid.evaluators).flatMap((evaluator) =>
      zaken.map((zaak): Meting => {
        const begin = performance.now();
        const uitkomst = evaluator(zaak, opties);
        const ms = performance.now() - begin;
        gebruik(uitkomst);
        return { id: evaluator.id, ms, uitkomst };
      }),
    );
    if (ronde >= 0) metingen.push(...gemeten);
  }
  return { naam, cijfer: p99(metingen), eenheid: 'ms', lat, toelichting: toelichting(metingen) };
}

const p99 = (metingen: readonly Meting[]): number =>
  kwantiel(
    metingen.map(({ ms }) => ms),
    0.99,
  );

function toelichting(metingen: readonly Meting[]): string {
  const perBeslissing = new Map<string, Meting[]>();
  for (const meting of metingen)
    perBeslissing.set(meting.id, [...(perBeslissing.get(meting.id) ?? []), meting]);
  const [traagste = '', tijd = 0] =
    [...perBeslissing]
      .map(([id, eigen]) => [id, mediaanMs(eigen)] as const)
      .sort(([, a], [, b]) => b - a)[0] ?? [];
  const benaderd = [...perBeslissing.values()].filter((eigen) => eigen.some(isBenaderd)).length;
  const delen = [
    `mediaan ${mediaanMs(metingen).toFixed(3)} ms`,
    `traagste ${traagste} ${tijd.toFixed(2)} ms`,
    ...(benaderd === 0 ? [] : [`${String(benaderd)} van ${String(perBeslissing.size)} benaderd`]),
  ];
  return delen.join(' · ');
}

const mediaanMs = (metingen: readonly Meting[]): number =>
  kwantiel(
    metingen.map(({ ms }) => ms),
    0.5,
  );

function isBenaderd({ uitkomst }: Meting): boolean {
  return uitkomst.soort === 'onbekend' && uitkomst.benaderd;
}
