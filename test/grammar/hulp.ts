/** Hulp bij het toetsen van de boom. */
import { parse, type Bestand } from '../../grammar/index.ts';

/** De boom zonder plaatsen en zonder de letterlijke schrijfwijze: wat overblijft is wat de tekst zegt. */
export function zonderPlaats(knoop: unknown): unknown {
  if (Array.isArray(knoop)) return knoop.map(zonderPlaats);
  if (knoop === null || typeof knoop !== 'object') return knoop;
  const velden = Object.entries(knoop).filter(
    ([sleutel]) => !['span', 'labelSpan', 'kop', 'tekst', 'begin', 'eind'].includes(sleutel),
  );
  return Object.fromEntries(velden.map(([sleutel, waarde]) => [sleutel, zonderPlaats(waarde)]));
}

export const boom = (tekst: string): unknown =>
  (zonderPlaats(parse(tekst).value) as { blokken: unknown }).blokken;

export const codes = (tekst: string): readonly string[] => parse(tekst).problems.map(({ code }) => code);

/** Elke span in een boom, met waar hij staat. */
export function spans(
  knoop: unknown,
  pad = '',
): readonly { readonly pad: string; readonly begin: number; readonly eind: number }[] {
  if (Array.isArray(knoop)) return knoop.flatMap((deel: unknown, i) => spans(deel, `${pad}[${String(i)}]`));
  if (knoop === null || typeof knoop !== 'object') return [];
  const { begin, eind } = knoop as { begin?: unknown; eind?: unknown };
  const eigen = typeof begin === 'number' && typeof eind === 'number' ? [{ pad, begin, eind }] : [];
  return [...eigen, ...Object.entries(knoop).flatMap(([sleutel, deel]) => spans(deel, `${pad}.${sleutel}`))];
}

/** De stukken van de voorwaarde van de eerste zin: "De cliënt voldoet indien …". */
export function stukken(tekst: string): readonly Record<string, unknown>[] {
  const bestand: Bestand = parse(`artikel 1\n  X indien ${tekst}.`).value;
  const [blok] = bestand.blokken;
  const zin = blok?.soort === 'artikel' ? blok.inhoud[0] : undefined;
  if (zin?.soort !== 'zin') throw new Error(`geen zin in: ${tekst}`);
  return (zin.staarten[0]?.clausule.stukken ?? []) as unknown as readonly Record<string, unknown>[];
}
