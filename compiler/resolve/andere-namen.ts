/** `gegevens over de cliënt, ook: de inwoner`: een later blok over de inwoner gaat over de cliënt. */
import type { Bestand, Stuk, VeldenBlok } from '../../grammar/index.ts';
import { norms, opKomma } from './namen.ts';

type Stukken = readonly Stuk[];

/** Achter `ook:`, op hun kale vorm, met hoe het object zelf heet. */
export type AndereNamen = ReadonlyMap<string, Stukken>;

export function leesAndereNamen(bronnen: readonly { readonly boom: Bestand }[]): AndereNamen {
  return new Map(
    bronnen
      .flatMap(({ boom }) => boom.blokken)
      .flatMap((blok) => (blok.soort === 'gegevens' || blok.soort === 'uitkomsten' ? namenIn(blok) : [])),
  );
}

const namenIn = ({ over, ook }: VeldenBlok): readonly (readonly [string, Stukken])[] =>
  over && ook ? opKomma(ook).map((naam) => [kaal(naam), over.stukken]) : [];

/** Hoe het object heet waarover het blok gaat. */
export const eigenNaam = (namen: AndereNamen, over: Stukken): Stukken => namen.get(kaal(over)) ?? over;

const kaal = (stukken: Stukken): string => norms(stukken).join(' ');
