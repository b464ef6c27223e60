/** Elementen van lijsten in het hele model: nergens los, en nergens gekozen met een verwijzing. */
import type { Regel, Regelingmodel } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Opgelost } from '../resolve/index.ts';
import type { Vindplaats } from '../resolve/symbolen.ts';

interface Bevinding {
  readonly object?: string;
  readonly verwijzing?: string;
}

/** N032 en N033, ook waar een zin de woorden van een andere bepaling overneemt. */
export function elementenLos(
  model: Regelingmodel,
  perRegel: (regel: Regel) => Vindplaats,
  opgelost: Opgelost,
): readonly Probleem[] {
  const lijsten = new Map(
    model.feiten.flatMap(({ type, sleutel }) =>
      type.soort === 'lijst' ? [[type.object, sleutel] as const] : [],
    ),
  );
  if (lijsten.size === 0) return [];
  const objecten = new Map(model.feiten.map(({ id, object }) => [id, object]));
  const zoek = (knoop: unknown): readonly Bevinding[] => vind(knoop, objecten, lijsten, new Set(), false);
  const delen: readonly (readonly [unknown, Vindplaats])[] = [
    ...model.beslissingen.flatMap(({ regels, peildatum, buitenToepassing }) => [
      ...regels.map((regel) => [regel, perRegel(regel)] as const),
      [[peildatum, buitenToepassing], opgelost.kop] as const,
    ]),
    ...model.controles.map(
      (controle, i) => [controle.voorwaarde, opgelost.controles[i] ?? opgelost.kop] as const,
    ),
    ...model.lezingen.map(
      (lezing, i) => [lezing.alternatieven, opgelost.lezingen[i] ?? opgelost.kop] as const,
    ),
  ];
  return delen.flatMap(([deel, plaats]) => {
    const [eerste] = zoek(deel);
    if (!eerste) return [];
    const { object = '', verwijzing } = eerste;
    if (verwijzing !== undefined) {
      const aanduiding = opgelost.bepalingen.tabel.get(verwijzing)?.aanduiding ?? verwijzing;
      return [meld('N033', plaats, { verwijzing: aanduiding })];
    }
    const naam = opgelost.omgeving.objecten.get(object)?.naam ?? object;
    return [
      meld('N032', plaats, {
        naam,
        lijst:
          opgelost.omgeving.symbolen.find(({ type }) => type.soort === 'lijst' && type.object === object)
            ?.naam ?? '',
      }),
    ];
  });
}

function vind(
  knoop: unknown,
  objecten: ReadonlyMap<string, string>,
  lijsten: ReadonlyMap<string, string>,
  gebonden: ReadonlySet<string>,
  inWaarde: boolean,
): readonly Bevinding[] {
  if (Array.isArray(knoop)) return knoop.flatMap((deel) => vind(deel, objecten, lijsten, gebonden, inWaarde));
  if (knoop === null || typeof knoop !== 'object') return [];
  const { op, feit, lijst, verwijzing, ...rest } = knoop as Readonly<Record<string, unknown>>;
  const object = typeof feit === 'string' ? objecten.get(feit) : undefined;
  if (object !== undefined && lijsten.has(object) && !gebonden.has(object)) return [{ object }];
  if (inWaarde && op === 'voldaan' && typeof verwijzing === 'string') return [{ verwijzing }];
  const bron = lijst as { readonly element: string; readonly waarvoor?: unknown } | undefined;
  const binnen = bron === undefined ? gebonden : new Set([...gebonden, bron.element]);
  const isWaarde = inWaarde || (bron !== undefined && op !== 'kwantor');
  return [
    ...vind(bron?.waarvoor, objecten, lijsten, binnen, isWaarde),
    ...Object.values(rest).flatMap((deel) => vind(deel, objecten, lijsten, binnen, isWaarde)),
  ];
}
