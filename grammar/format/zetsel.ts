/**
 * Van losse woorden naar regels. Een zetsel is wat nooit gebroken wordt: een woord, frase, verwijzing, bedrag of tekst,
 * met het leesteken erachter. Een te lange rij breekt het liefst waar een nieuwe voorwaarde begint, dan vóór een ander
 * verbindingswoord of achter een komma, en alleen binnen zo'n deel, als dat zelf te lang is, tussen twee woorden.
 */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import { zinsbegin } from '../layout.ts';
import type { Blad } from './blad.ts';
import { scheiding } from './opmerkingen.ts';

const { align, fill, line } = builders;

export interface Zetsel {
  readonly tekst: string;
  /** Waar het in de bron begint; ontbreekt bij wat de opmaak zelf zet. */
  readonly begin?: number;
  readonly breek: Breekplaats;
}
/** Hoe graag hiervóór een regel begint: het liefst bij een `voorwaarde`, het minst bij een `woord`, en `vast` nooit. */
export type Breekplaats = 'voorwaarde' | 'deel' | 'woord' | 'vast';

/** Zet een leesteken achter het laatste zetsel van een rij. */
export function metTeken(rij: readonly Zetsel[], teken: string): readonly Zetsel[] {
  const laatste = rij[rij.length - 1];
  return laatste && teken !== '' ? [...rij.slice(0, -1), { ...laatste, tekst: laatste.tekst + teken }] : rij;
}

/**
 * Zet een rij. Opmerkingen ertussen blijven op hun plaats; wat vóór het eerste zetsel hoort, nam de aanroeper al. Begint na
 * een opmerking een regel die op een nieuwe zin lijkt, dan springt de rest in.
 */
export function zet(rij: readonly Zetsel[], blad: Blad): Doc {
  const vulling = new Vulling();
  for (const [i, zetsel] of veilig(rij).entries()) {
    const ertussen =
      i === 0 || zetsel.begin === undefined ? '' : scheiding(blad.opmerkingen, zetsel.begin, '');
    if (ertussen !== '') {
      const rest = [ertussen, zet([{ ...zetsel, breek: 'woord' }, ...rij.slice(i + 1)], blad)];
      return [vulling.sluit(), zinsbegin.test(zetsel.tekst) ? align(blad.inspring, rest) : rest];
    }
    vulling.voeg(zetsel);
  }
  return vulling.sluit();
}

/** Verzamelt zetsels tot delen, delen tot voorwaarden, en voorwaarden tot één vulling. */
class Vulling {
  private readonly voorwaarden: Doc[][][] = [];
  voeg({ tekst, breek }: Zetsel): void {
    const voorwaarde = this.voorwaarden[this.voorwaarden.length - 1];
    const deel = voorwaarde?.[voorwaarde.length - 1];
    if (!voorwaarde || !deel || breek === 'voorwaarde') this.voorwaarden.push([[tekst]]);
    else if (breek === 'deel') voorwaarde.push([tekst]);
    else if (breek === 'woord') deel.push(tekst);
    else deel.push(`${deel.pop() as string} ${tekst}`);
  }
  sluit(): Doc {
    return vul(this.voorwaarden.map((delen) => vul(delen.map(vul))));
  }
}

function vul(docs: readonly Doc[]): Doc {
  return docs.length === 1
    ? (docs[0] ?? '')
    : fill(docs.flatMap((doc, i) => (i === 0 ? [doc] : [line, doc])));
}

/** Vooraan op een regel zou de lezer hierin een deel van een voorbeeld of een label zien. */
const deelwoord = /^(?:gegeven|verwacht|zoals)$/;
/** "Paragraaf 3.1" alleen op een regel lijkt de kop van een blok. */
const lijktKop = /^(?:hoofdstuk|paragraaf|artikel|bijlage|fase|lid)\s\S+$|^§\s?\S+$/iu;
const lijktLabel = /^(?:[a-z]{1,2}|[ivx]{2,5}|\d{1,2})[.)]$/;

/** Houdt bijeen wat aan het begin van een regel iets anders zou betekenen. */
function veilig(rij: readonly Zetsel[]): readonly Zetsel[] {
  return rij.map((zetsel, i) => {
    const vorige = rij[i - 1];
    const vast =
      deelwoord.test(zetsel.tekst) ||
      lijktLabel.test(zetsel.tekst) ||
      (vorige !== undefined && deelwoord.test(vorige.tekst)) ||
      (i === 1 && vorige !== undefined && lijktKop.test(vorige.tekst));
    return vast && zetsel.breek !== 'vast' ? { ...zetsel, breek: 'vast' } : zetsel;
  });
}
