/** Elementen van lijsten in het hele model: nergens los, en nergens gekozen met een verwijzing. */
import type { Beslissing, Lijstbron, Regel, Regelingmodel, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { losseElementen } from '../lower/elementen.ts';
import type { Opgelost } from '../resolve/index.ts';
import type { Vindplaats } from '../resolve/symbolen.ts';

/** N032 en N033, ook waar een zin de woorden van een andere bepaling overneemt. */
export function elementenLos(
  model: Regelingmodel,
  perRegel: (regel: Regel) => Vindplaats,
  opgelost: Opgelost,
): readonly Probleem[] {
  const lijsten = new Set(model.feiten.flatMap(({ type }) => (type.soort === 'lijst' ? [type.object] : [])));
  if (lijsten.size === 0) return [];
  const over = new Map([
    ...model.feiten.flatMap(({ id, object }) => (lijsten.has(object) ? [[id, object] as const] : [])),
    ...model.beslissingen.flatMap(({ id, element }) =>
      element === undefined ? [] : [[id, element] as const],
    ),
  ]);
  const werkingVan = ({ bepaling, tekst }: Beslissing['buitenToepassing'][number]): Vindplaats =>
    opgelost.werkingen.find((deel) => deel.bepaling === bepaling && deel.tekst === tekst) ?? opgelost.kop;
  const geen: ReadonlySet<string> = new Set();
  const delen: readonly (readonly [unknown, Vindplaats, ReadonlySet<string>])[] = [
    ...model.beslissingen.flatMap(({ regels, peildatum, buitenToepassing, element }) => {
      const gebonden = element === undefined ? geen : new Set([element]);
      return [
        ...regels.map((regel) => [regel, perRegel(regel), gebonden] as const),
        ...buitenToepassing.map((deel) => [deel.voorwaarde, werkingVan(deel), gebonden] as const),
        [peildatum, opgelost.kop, gebonden] as const,
      ];
    }),
    ...model.controles.map(
      (controle, i) => [controle.voorwaarde, opgelost.controles[i] ?? opgelost.kop, geen] as const,
    ),
    ...model.lezingen.map(
      (lezing, i) => [lezing.alternatieven, opgelost.lezingen[i] ?? opgelost.kop, geen] as const,
    ),
  ];
  return delen.flatMap(([deel, plaats, gebonden]) => {
    const [eerste] = losseElementen(deel, (id) => over.get(id), gebonden);
    if (!eerste) return [];
    const { object = '', verwijzing } = eerste;
    if (verwijzing !== undefined) {
      const aanduiding = opgelost.bepalingen.tabel.get(verwijzing)?.aanduiding ?? verwijzing;
      return [meld('N033', plaats, { verwijzing: aanduiding })];
    }
    const naam = opgelost.omgeving.objecten.get(object)?.naam ?? object;
    const lijst = opgelost.omgeving.symbolen.find(
      ({ type }) => type.soort === 'lijst' && type.object === object,
    );
    return [meld('N032', plaats, { naam, lijst: lijst?.naam ?? '' })];
  });
}

/**
 * Een stuk model zonder wat er per element niet hoeft te zijn (wat wordt opgeteld of vergeleken: een element zonder uitkomst doet
 * niet mee), met apart de voorwaarden die elementen kiezen.
 */
export function zonderMeegenomen(knoop: unknown): {
  readonly kaal: unknown;
  readonly keuzes: readonly Voorwaarde[];
} {
  const keuzes: Voorwaarde[] = [];
  const ga = (deel: unknown): unknown => {
    if (Array.isArray(deel)) return deel.map(ga);
    if (deel === null || typeof deel !== 'object') return deel;
    const { lijst, ...rest } = deel as {
      readonly lijst?: Lijstbron;
      readonly deel?: Waarde;
      readonly op?: string;
    };
    if (lijst?.waarvoor) keuzes.push(lijst.waarvoor);
    const weg = lijst !== undefined && rest.op !== 'kwantor' && rest.deel?.op === 'beslissing';
    const over = weg ? { ...rest, deel: undefined } : rest;
    return Object.fromEntries(Object.entries(over).map(([sleutel, waarde]) => [sleutel, ga(waarde)]));
  };
  // De meeste zinnen gaan niet over een lijst.
  if (!heeftLijst(knoop)) return { kaal: knoop, keuzes };
  return { kaal: ga(knoop), keuzes };
}

function heeftLijst(knoop: unknown): boolean {
  if (knoop === null || typeof knoop !== 'object') return false;
  if (Array.isArray(knoop)) return knoop.some(heeftLijst);
  for (const sleutel in knoop) {
    const waarde: unknown = (knoop as Record<string, unknown>)[sleutel];
    if (sleutel === 'lijst' ? waarde !== undefined : typeof waarde === 'object' && heeftLijst(waarde))
      return true;
  }
  return false;
}
