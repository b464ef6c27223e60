/** De opmaak als functie: voor de opdrachtregel, de plugin en de editor. Zuiver; leest en schrijft niets. */
import type { Doc } from 'prettier';
import { printer } from 'prettier/doc';
import { parse } from '../parse.ts';
import type { Bestand } from '../ast.ts';
import type { Syntaxprobleem } from '../problemen.ts';
import { groepenVan } from './bestand.ts';
import { metTekst, type Opmaakgeheugen } from './geheugen.ts';
import { zelfdeBestand } from './zelfde.ts';
import { standaardopties, type Opmaakopties } from './opties.ts';

/** De tekst is niet goed te lezen en blijft dus zoals zij is. */
export interface Onleesbaar {
  readonly soort: 'problemen';
  readonly problemen: readonly Syntaxprobleem[];
}
/** `gelaten`: de opmaak zou iets aan de tekst veranderen, en deed dus niets. */
export type Opgemaakt = { readonly soort: 'opgemaakt' | 'gelaten'; readonly tekst: string } | Onleesbaar;

/**
 * Maakt een heel bestand op.
 * @param tekst de inhoud van een `.regel`-bestand; een BOM vooraan blijft
 * @returns de nieuwe tekst, of de problemen van de schrijfwijze (met hun plaats in `tekst`); gooit nooit. Zou de nieuwe tekst
 * iets anders zeggen, dan blijft de oude, met soort `gelaten`.
 */
export function maakOp(tekst: string, opties: Partial<Opmaakopties> = {}): Opgemaakt {
  const { value, problems } = parse(tekst);
  if (problems.length > 0) return { soort: 'problemen', problemen: problems };
  return maakGelezenOp(value, tekst, opties);
}

/**
 * Zoals {@link maakOp}, voor wie de tekst al las en er niets mis mee vond.
 * @param geheugen van de vorige keer met dezelfde opties: dan kost alleen wat veranderde tijd
 */
export function maakGelezenOp(
  bestand: Bestand,
  tekst: string,
  opties: Partial<Opmaakopties> = {},
  geheugen?: Opmaakgeheugen,
): Exclude<Opgemaakt, Onleesbaar> {
  const uit = drukTekst(bestand, tekst, { ...standaardopties, ...opties }, geheugen);
  return zegtHetzelfde(bestand, tekst, uit, geheugen)
    ? { soort: 'opgemaakt', tekst: uit }
    : { soort: 'gelaten', tekst };
}

/** De opgemaakte tekst van een goed gelezen bestand, zonder het vangnet van {@link zegtHetzelfde}. */
export function drukTekst(
  bestand: Bestand,
  bron: string,
  opties: Opmaakopties,
  geheugen?: Opmaakgeheugen,
): string {
  const einde = alsTekst('\n', bron, opties);
  let uit = bron.startsWith('\ufeff') ? '\ufeff' : '';
  groepenVan(bestand, bron, opties, geheugen).forEach(({ doc, witregel }, i) => {
    if (witregel && i > 0) uit += einde;
    uit += metTekst(geheugen, doc, () => alsTekst(doc, bron, opties)) + einde;
  });
  return uit;
}

/** Het vangnet: de opmaak van beleid mag nooit iets aan de boom of de opmerkingen veranderen. Wat al goed stond kost niets. */
export function zegtHetzelfde(
  bestand: Bestand,
  oud: string,
  nieuw: string,
  geheugen?: Opmaakgeheugen,
): boolean {
  if (oud === nieuw) return true;
  const { value, problems } = parse(nieuw, geheugen?.uit);
  const zelfdeAantal = value.opmerkingen.length === bestand.opmerkingen.length;
  return (
    problems.length === 0 &&
    zelfdeAantal &&
    zelfdeBestand({ tekst: nieuw, bestand: value }, { tekst: oud, bestand })
  );
}

/** Drukt een Doc af met de regeleinden die bij deze bron horen. */
export function alsTekst(doc: Doc, bron: string, { printWidth, tabWidth, endOfLine }: Opmaakopties): string {
  const opties = {
    printWidth,
    tabWidth,
    useTabs: false,
    endOfLine: endOfLine === 'auto' ? eersteEinde(bron) : endOfLine,
  };
  return printer.printDocToString(doc, opties).formatted;
}

export function eersteEinde(bron: string): 'lf' | 'crlf' | 'cr' {
  const eerste = /\r\n|\r|\n/.exec(bron)?.[0];
  return eerste === '\r\n' ? 'crlf' : eerste === '\r' ? 'cr' : 'lf';
}
