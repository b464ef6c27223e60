/**
 * Van losse woorden naar regels. Een zetsel is wat nooit gebroken wordt: een woord, frase, verwijzing, bedrag of tekst,
 * met het leesteken erachter. Een te lange rij breekt eerst vóór een verbindingswoord of achter een komma, en alleen
 * binnen zo'n deel, als dat zelf te lang is, tussen twee woorden.
 */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import { scheiding, type Opmerkingen } from './opmerkingen.ts';

const { fill, line } = builders;

export interface Zetsel {
  readonly tekst: string;
  /** Waar het in de bron begint; ontbreekt bij wat de opmaak zelf zet. */
  readonly begin?: number;
  /** Hoe graag hiervóór een regel begint: liefst bij een `deel`, liever niet bij een `woord`, en `vast` nooit. */
  readonly breek: Breekplaats;
}
export type Breekplaats = 'deel' | 'woord' | 'vast';

/** Zet een leesteken achter het laatste zetsel van een rij. */
export function metTeken(rij: readonly Zetsel[], teken: string): readonly Zetsel[] {
  const laatste = rij[rij.length - 1];
  return laatste && teken !== '' ? [...rij.slice(0, -1), { ...laatste, tekst: laatste.tekst + teken }] : rij;
}

/** Zet een rij. Opmerkingen ertussen blijven op hun plaats; wat vóór het eerste zetsel hoort, nam de aanroeper al. */
export function zet(rij: readonly Zetsel[], opmerkingen: Opmerkingen): Doc {
  const docs: Doc[] = [];
  let vulling = new Vulling();
  for (const [i, zetsel] of veilig(rij).entries()) {
    const ertussen =
      i === 0 || zetsel.begin === undefined ? '' : scheiding(opmerkingen, zetsel.begin, '');
    if (ertussen !== '') {
      docs.push(vulling.sluit(), ertussen);
      vulling = new Vulling();
    }
    vulling.voeg(zetsel);
  }
  return docs.length === 0 ? vulling.sluit() : [...docs, vulling.sluit()];
}

/** Verzamelt zetsels tot delen, en delen tot één vulling. */
class Vulling {
  private readonly delen: Doc[][] = [];
  voeg({ tekst, breek }: Zetsel): void {
    const deel = this.delen[this.delen.length - 1];
    if (!deel || breek === 'deel') this.delen.push([tekst]);
    else if (breek === 'woord') deel.push(line, tekst);
    else deel.push(`${String(deel.pop() ?? '')} ${tekst}`);
  }
  sluit(): Doc {
    const docs = this.delen.map((deel) => (deel.length === 1 ? (deel[0] ?? '') : fill(deel)));
    return docs.length === 1 ? (docs[0] ?? '') : fill(docs.flatMap((doc, i) => (i === 0 ? [doc] : [line, doc])));
  }
}

/** Vooraan op een regel zou de lezer hierin een deel van een voorbeeld of een label zien. */
const deelwoord = /^(?:gegeven|verwacht|zoals)$/;
const lijktLabel = /^(?:[a-z]{1,2}|[ivx]{2,5}|\d{1,2})[.)]$/;

/** Houdt bijeen wat aan het begin van een regel iets anders zou betekenen. */
function veilig(rij: readonly Zetsel[]): readonly Zetsel[] {
  return rij.map((zetsel, i) => {
    const vorige = rij[i - 1];
    const vast =
      deelwoord.test(zetsel.tekst) ||
      lijktLabel.test(zetsel.tekst) ||
      (vorige !== undefined && deelwoord.test(vorige.tekst));
    return vast && zetsel.breek !== 'vast' ? { ...zetsel, breek: 'vast' } : zetsel;
  });
}
