/** Maakt het bewijs van uitkomsten: de kleinste zaak die ze letter voor letter oplevert, met de afdruk van alles waar zij van afhangen. */
import { canoniek } from '../../runtime/canoniek.ts';
import { HERKOMST } from '../../runtime/herkomst.ts';
import { kleinsteZaak } from '../../runtime/kleinste-zaak.ts';
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import type { Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import { afdrukVan, type Programma } from './afdrukken.ts';
import { bepalingenVan, lezingenVan, reeksenVan, type Regelingnu } from './bewijs-regeling.ts';
import { getoondIn } from './bewijs-uitleg.ts';
import { BEWIJSSOORT, type Bewijs, type Bewijsopties } from './bewijs-vorm.ts';
import type { Geladen } from './laad.ts';
import { beoordeel } from './uitslag.ts';

export type Uitkomsten = Readonly<Record<string, Uitkomst>>;

/** Waarover het bewijs gaat, en waarmee is gerekend. */
export interface Bewijsvraag {
  readonly geladen: Geladen;
  readonly beslissingen: readonly Beslissing[];
  /** Een geldige zaak, zo nodig al zoals zij op een eerdere dag bekend was. */
  readonly zaak: unknown;
  readonly opties: Bewijsopties;
}

export const rekenopties = ({ lezingen }: Bewijsopties): Opties => ({
  uitleg: true,
  ...(lezingen === undefined ? {} : { lezingen }),
});

/** De uitkomsten met hun uitleg; niets als de zaak ongeldig is. Meldingen bij de zaak horen niet bij een uitkomst. */
export function uitkomstenVan({ geladen, beslissingen, zaak, opties }: Bewijsvraag): Uitkomsten | undefined {
  const uitslag = beoordeel(geladen, beslissingen, zaak, rekenopties(opties), Number.POSITIVE_INFINITY);
  if (!uitslag.geldig) return undefined;
  return Object.fromEntries(
    uitslag.uitkomsten.map(([beslissing, uitkomst, bij]) => [bij?.pad ?? beslissing.id, uitkomst]),
  );
}

/** De kleinste zaak, nagerekend. `heel` zijn de paden die niet opgedeeld worden. */
export function minimaal(vraag: Bewijsvraag, heel: (pad: string) => boolean): unknown {
  const uitkomsten = uitkomstenVan(vraag);
  const doel = canoniek(uitkomsten);
  const zelfde = (zaak: unknown): boolean => canoniek(uitkomstenVan({ ...vraag, zaak })) === doel;
  const nodig = getoondIn(Object.values(uitkomsten ?? {})).ids;
  const kleinste = kleinsteZaak(vraag.geladen.model, vraag.zaak, zelfde, { nodig, heel });
  return zelfde(kleinste) ? kleinste : vraag.zaak;
}

/** Het bewijs zonder afdruk; de zaak is al de kleinste. */
export function stelOp(
  vraag: Bewijsvraag,
  regeling: Regelingnu,
  programma: Programma,
): Omit<Bewijs, 'sha256' | 'afgeschermd'> {
  const uitkomsten = uitkomstenVan(vraag) ?? {};
  const getoond = getoondIn(Object.values(uitkomsten));
  const zaak = vraag.zaak as Readonly<Record<string, unknown>>;
  const inZaak = (zaak['lezingen'] ?? {}) as Readonly<Record<string, unknown>>;
  const gebruikt = new Set([...getoond.lezingen, ...openLezingen(uitkomsten)]);
  return {
    soort: BEWIJSSOORT,
    versie: 1,
    programma,
    regeling: regeling.bewijs,
    bepalingen: bepalingenVan(regeling, getoond.bepalingen),
    reeksen: reeksenVan(regeling, getoond.ids),
    lezingen: lezingenVan(regeling, gebruikt, vraag.opties.lezingen ?? {}, inZaak),
    peildata: [...getoond.peildata].map(([beslissing, dag]) => ({ beslissing, dag })),
    opties: vraag.opties,
    zaak,
    uitkomsten,
  };
}

const openLezingen = (uitkomsten: Uitkomsten): readonly string[] =>
  Object.values(uitkomsten).flatMap((uitkomst) =>
    uitkomst.soort === 'onbekend'
      ? uitkomst.open.flatMap(({ soort, id }) => (soort === 'lezing' ? [id] : []))
      : [],
  );

export const verzegel = <B extends object>(bewijs: B): B & { readonly sha256: string } => ({
  ...bewijs,
  sha256: afdrukVan(bewijs),
});

/** Voor de mens: hoeveel gegevens er in de zaak staan, zonder herkomst en lezingen. */
export function telGegevens(model: Regelingmodel, zaak: unknown): number {
  const objecten = new Set(model.feiten.map(({ object }) => object));
  return Object.entries(zaak as Readonly<Record<string, object>>)
    .filter(([sleutel]) => objecten.has(sleutel) && sleutel !== HERKOMST)
    .reduce((som, [, inhoud]) => som + Object.keys(inhoud).length, 0);
}
