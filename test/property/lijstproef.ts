/** Wat proeven over lijsten delen: een programma lezen, zijn uitkomst vragen, en een zaak waarin minder bekend is. */
import type { Beslissing } from '../../runtime/model.ts';
import { elementenVan, leesLijst } from '../../runtime/lijst.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { compileer, vergelijkMetOrakel, voerUit, type Elementkeuze, type Programma } from './paar.ts';
import { nieuweUitlegtelling, toetsUitleg } from './uitleg-toets.ts';
import { maakZaak, type Zaak } from './zaak.ts';

const programmas = new Map<string, Programma | readonly string[]>();

/** Het programma, of waarom de compiler het weigert; gelijke tekst wordt één keer gelezen. */
function lees(tekst: string): Programma | readonly string[] {
  const bestaand = programmas.get(tekst);
  if (bestaand) return bestaand;
  const gelezen = compileer(tekst);
  const uit = 'fouten' in gelezen ? gelezen.fouten : gelezen;
  programmas.set(tekst, uit);
  return uit;
}

/** Het programma; niets als de compiler het alleen om `mag` weigert. */
export function alsProgramma(tekst: string, mag = /^$/): Programma | undefined {
  const gelezen = lees(tekst);
  if ('model' in gelezen) return gelezen;
  if (!gelezen.every((fout) => mag.test(fout))) throw new Error(`${gelezen.join('\n')}\n${tekst}`);
  return undefined;
}

export function zekerProgramma(tekst: string): Programma {
  const gelezen = alsProgramma(tekst);
  if (!gelezen) throw new Error(tekst);
  return gelezen;
}

export function uitkomst(gelezen: Programma, id: string, zaak: Zaak, element?: Elementkeuze): Uitkomst {
  const uit = voerUit(gelezen, id, zaak, element);
  if (typeof uit === 'string') throw new Error(uit);
  return uit;
}

export const merk = (uit: Uitkomst): string =>
  uit.soort === 'waarde'
    ? `waarde ${String(uit.waarde)}`
    : uit.soort === 'niet van toepassing'
      ? uit.reden
      : uit.soort;

/** Vergelijkt elke beslissing met het orakel en telt wat eruit komt; een verschil is een fout met tekst en zaak. */
export function vergelijkAlles(
  gelezen: Programma,
  zaak: Zaak,
  grens: number,
  telling: Map<string, number>,
  elementenBij: (beslissing: Beslissing) => readonly (Elementkeuze | undefined)[] = () => [undefined],
): void {
  const ander = maakZaak(gelezen.model, JSON.stringify(zaak).length, 10);
  for (const beslissing of gelezen.model.beslissingen) {
    for (const element of elementenBij(beslissing)) {
      const oordeel = vergelijkMetOrakel(gelezen, beslissing, zaak, grens, element);
      const soort = oordeel.soort === 'gelijk' ? oordeel.uitkomst.soort : oordeel.soort;
      const sleutel = element === undefined ? soort : `element ${soort}`;
      telling.set(sleutel, (telling.get(sleutel) ?? 0) + 1);
      toetsUitlegBij(gelezen, beslissing, zaak, ander, telling, element);
      if (oordeel.soort !== 'verschil') continue;
      const waar = `${beslissing.id} ${element?.join(' ') ?? ''}`;
      throw new Error(
        `${gelezen.tekst}\n${JSON.stringify(zaak)}\n${waar}: verwacht ${oordeel.verwacht}, gekregen ${oordeel.gekregen}`,
      );
    }
  }
}

/** De uitleg van dezelfde uitkomst: wat docs/uitleg.md daarvan zegt, is waar. */
function toetsUitlegBij(
  gelezen: Programma,
  { id }: Beslissing,
  zaak: Zaak,
  ander: Zaak,
  telling: Map<string, number>,
  keuze?: Elementkeuze,
): void {
  const { model, evaluators, perElement } = gelezen;
  const opties = { uitleg: true };
  const plek = keuze && { lijst: keuze[0], nummer: keuze[1] + 1 };
  const gegeven = plek ? perElement[id]?.(zaak, plek, opties) : evaluators[id]?.(zaak, opties);
  if (!gegeven?.uitleg) return;
  const lijst = keuze && model.feiten.find((feit) => feit.id === keuze[0]);
  const element = lijst && [...elementenVan(lijst, leesLijst(zaak, lijst))][keuze[1]];
  const geval = { model, beslissing: id, zaak, uitkomst: gegeven, uitleg: gegeven.uitleg };
  const geteld = nieuweUitlegtelling();
  const fouten = toetsUitleg(element ? { ...geval, element } : geval, ander, geteld);
  for (const [soort, aantal] of Object.entries(geteld) as [string, number][])
    telling.set(`uitleg ${soort}`, (telling.get(`uitleg ${soort}`) ?? 0) + aantal);
  if (fouten.length > 0)
    throw new Error(
      `${gelezen.tekst}\n${JSON.stringify(zaak)}\n${id} ${keuze?.join(' ') ?? ''}: ${fouten.join('\n')}`,
    );
}

type Element = Readonly<Record<string, unknown>>;

/** De lijst niet volledig, en elke lijst die `zonder` van een gegeven van een element maakt; elk element houdt zijn plaats. */
export function mindereLijsten(
  elementen: readonly Element[],
  zonder: (over: Element, veld: string, inhoud: unknown) => readonly Element[] = (over) => [over],
): readonly unknown[] {
  const minder = elementen.flatMap((element, i) =>
    Object.entries(element).flatMap(([veld, inhoud]) => {
      const { [veld]: _veld, ...over } = element;
      return zonder(over, veld, inhoud).map((nieuw) =>
        elementen.map((ander, j) => (i === j ? nieuw : ander)),
      );
    }),
  );
  return [{ volledig: false, elementen }, ...minder];
}

/** De lijst met een element minder. */
export const zonderEerste = (elementen: readonly Element[]): unknown => ({
  volledig: false,
  elementen: elementen.slice(1),
});
