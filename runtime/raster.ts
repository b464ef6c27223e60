/**
 * Een raster van echte antwoorden voor grootheden die met elkaar vergeleken worden, zoals een geboortedatum en de datum
 * van de melding. In elk punt van het raster is van elke onbekende na te rekenen in welk gebied zij dan valt.
 *
 * Het raster hoeft niet alles te bevatten: het dient om te bewijzen dat een vraag ertoe doet, niet dat zij er niet toe
 * doet. Wat het niet kan bewijzen, heet benaderd.
 */
import { grootheden, termenVan } from './belang.ts';
import { plusEenheden } from './datum.ts';
import { type Diagram, JA, knoop, NEE, type Werkbank } from './diagram.ts';
import { type Getal, getal, min, plus, vergelijkGetal } from './getal.ts';
import { type Invulling, vulTermIn } from './invullen.ts';
import { vanDagnummer } from './kalender.ts';
import type { Onbekende } from './onbekende.ts';
import { gebiedVan, isInBereik, nabijeWaarden, type Schaal } from './schaal.ts';
import { dagGetal, datumPlusTerm, isTerm, type Term, teruggerekend } from './term.ts';

/** Onbekenden die samenhangen doordat zij over dezelfde grootheden gaan. */
export interface Samenhang {
  readonly leden: readonly Onbekende[];
  readonly grootheden: readonly Onbekende[];
}

export interface Rasterpunt {
  /** Per grootheid haar waarde. */
  readonly waarden: readonly Getal[];
  /** Per lid zijn tak, of `VRIJ` als het daar elke waarde kan hebben. */
  readonly takken: readonly number[];
}

export const VRIJ = -1;

/** Meer punten dan dit kosten meer dan een exact antwoord waard is. */
const MEESTE_PUNTEN = 1500;

/** De punten van het raster; elke ronde voegt waarden toe waarbij een vergelijking tussen grootheden omslaat. */
export function maakRaster(s: Samenhang, rondes: number): Rasterpunt[] {
  const kandidaten = new Map(s.grootheden.map((o) => [o, beginwaarden(o)]));
  for (let ronde = 0; ronde < rondes; ronde++) voegOmslagenToe(s, kandidaten);
  return combinaties(beperkt([...kandidaten.values()])).flatMap((waarden) => rasterpunt(s, waarden));
}

/** Ja voor de takken die in een punt van het raster samen voorkomen. */
export function rasterDiagram(w: Werkbank, s: Samenhang, punten: readonly Rasterpunt[]): Diagram {
  const volgorde = s.leden.map((o, i) => ({ o, i })).sort((a, b) => a.o.rang - b.o.rang);
  const ga = (diepte: number, over: readonly Rasterpunt[]): Diagram => {
    const lid = volgorde[diepte];
    if (over.length === 0) return NEE;
    if (lid === undefined) return JA;
    const takken = Array.from({ length: takkental(lid.o) }, (_, tak) =>
      ga(
        diepte + 1,
        over.filter(({ takken: t }) => t[lid.i] === tak || t[lid.i] === VRIJ),
      ),
    );
    return knoop(w, lid.o.rang, takken);
  };
  return ga(0, punten);
}

function takkental({ schaal }: Onbekende): number {
  return schaal === undefined ? 2 : schaal.gebieden.length;
}

function beginwaarden({ schaal }: Onbekende): Getal[] {
  return schaal === undefined ? [] : nabijeWaarden(schaal);
}

function voegOmslagenToe({ leden }: Samenhang, kandidaten: Map<Onbekende, Getal[]>): void {
  const nieuw = leden.flatMap(({ inhoud, schaal }) => {
    const [x, y] = inhoud.soort === 'op dag' ? [] : termenVan(inhoud);
    if (x === undefined || y === undefined || schaal === undefined) return [];
    const inMaanden = inhoud.soort === 'duur' && inhoud.eenheid === 'maand';
    return inhoud.soort === 'duur'
      ? [...omslagen(x, y, schaal, inMaanden, kandidaten), ...omslagenTerug(x, y, schaal, inMaanden, kandidaten)]
      : [...omslagenVerschil(x, y, schaal, kandidaten)];
  });
  for (const [o, waarde] of nieuw) voegToe(kandidaten, o, waarde);
}
