/**
 * Omslagen: bij bekende waarden van andere grootheden de waarden van deze waar een vergelijking omslaat. Rond "18 jaar
 * vóór de melding" is dat de dag waarop iemand dan achttien is, en de dag ervoor.
 */
import { type Getal, getal, min, plus, vergelijkGetal } from './getal.ts';
import { type Invulling, vulTermIn } from './invullen.ts';
import { plusEenheden, vanDagnummer } from './kalender.ts';
import { type Inhoud, isSamengesteld, type Onbekende, termenVan } from './onbekende.ts';
import { gebiedVan, gebiedenVan, isInBereik, nabijeWaarden, type Schaal } from './schaal.ts';
import { grootheden, dagGetal, datumPlusTerm, type Eis, isTerm, type Term, teruggerekend } from './term.ts';

/** De waarden van `o` die een verschil kunnen maken, als `invulling` de andere grootheden geeft. */
export function kandidaten(o: Onbekende, leden: Iterable<Onbekende>, invulling: Invulling): Getal[] {
  const { schaal } = o;
  if (schaal === undefined) return [];
  const omslagen = [...leden].flatMap((lid) => omslagenVan(lid, o, invulling));
  const waarden = [...nabijeWaarden(schaal), ...omslagen].filter((waarde) => isInBereik(schaal, waarde));
  return [...new Map(waarden.map((waarde) => [`${waarde.t}/${waarde.n}`, waarde])).values()];
}

/** De tak van een onbekende als haar grootheden een waarde hebben; niets als er dan geen is. */
export function takVan(lid: Onbekende, invulling: Invulling): number | undefined {
  const { inhoud, schaal } = lid;
  if (schaal === undefined) return undefined;
  const [a, b] = isSamengesteld(lid)
    ? termenVan(inhoud).map((t) => vulTermIn(t, invulling))
    : [invulling(lid)];
  if (a === undefined || isTerm(a) || (b !== undefined && isTerm(b))) return undefined;
  const verschil = b === undefined ? a : min(a, b);
  const tak =
    inhoud.soort === 'duur' && b !== undefined
      ? gebiedVanDuur(schaal, a, b, inhoud.eenheid)
      : verschil && gebiedVan(schaal, verschil);
  return tak === undefined || tak < 0 ? undefined : tak;
}

/** Een duur valt tussen de grenzen waarvan de dag al bereikt is en die nog moeten komen. */
function gebiedVanDuur(schaal: Schaal, begin: Getal, opDag: Getal, eenheid: 'dag' | 'maand'): number {
  const voorbij = (duur: Getal): boolean =>
    vergelijkGetal('<', dagLater(begin, duur, eenheid), opDag) === true;
  const bereikt = schaal.grenzen.filter(voorbij).length;
  const volgende = schaal.grenzen[bereikt];
  const precies =
    volgende !== undefined && vergelijkGetal('=', dagLater(begin, volgende, eenheid), opDag) === true;
  return gebiedenVan(schaal).indexOf(2 * bereikt + (precies ? 1 : 0));
}

function omslagenVan({ inhoud, schaal }: Onbekende, o: Onbekende, invulling: Invulling): Getal[] {
  const [x, y] = inhoud.soort === 'op dag' ? [] : termenVan(inhoud);
  if (schaal === undefined || x === undefined || y === undefined) return [];
  const inX = grootheden(x).includes(o);
  if (inX === grootheden(y).includes(o)) return [];
  const bekend = vulTermIn(inX ? y : x, invulling);
  const vrij = vulTermIn(inX ? x : y, invulling);
  if (bekend === undefined || isTerm(bekend) || vrij === undefined || !isTerm(vrij)) return [];
  return schaal.grenzen.flatMap((grens) => omslag(doel(inhoud, inX, vrij, bekend, grens)));
}

/** Wat er van de vrije kant gevraagd wordt om precies op de grens te komen. */
function doel(inhoud: Inhoud, inX: boolean, vrij: Term, bekend: Getal, grens: Getal): Eis | undefined {
  if (inhoud.soort === 'duur') {
    const { eenheid } = inhoud;
    return inX
      ? { term: datumPlusTerm(vrij, Number(grens.t), eenheid), cmp: '>=', grens: bekend }
      : { term: vrij, cmp: '>=', grens: dagLater(bekend, grens, eenheid) };
  }
  const op = inX ? plus(bekend, grens) : min(bekend, grens);
  return op && { term: vrij, cmp: '>=', grens: op };
}

function dagLater(dag: Getal, duur: Getal, eenheid: 'dag' | 'maand'): Getal {
  return dagGetal(plusEenheden(vanDagnummer(Number(dag.t)), Number(duur.t), eenheid));
}

/** De waarde waarbij aan de eis voldaan wordt, en die aan weerszijden. */
function omslag(eis: Eis | undefined): Getal[] {
  let terug = eis;
  while (terug !== undefined && terug.term.soort !== 'grootheid') terug = teruggerekend(terug);
  if (terug === undefined) return [];
  return [terug.grens, min(terug.grens, EEN), plus(terug.grens, EEN)].filter((g) => g !== undefined);
}

const EEN = getal('1');
