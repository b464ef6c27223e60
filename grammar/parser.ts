/** De Chevrotain-parser: LL(2). De regels staan per hoofdstuk in `rules/`. */
import { CstParser, type IToken, type ParserMethod, type CstNode } from 'chevrotain';
import { alleTokens } from './tokens.ts';
import { zinregels } from './rules/zinnen.ts';
import { veldregels } from './rules/velden.ts';

/** Chevrotain vraagt een klasse; zij houdt alleen de regels bijeen. Herstel is niet nodig: elke eenheid wordt los gelezen. */
class Regelparser extends CstParser {
  readonly ingangen: ReturnType<typeof zinregels> & ReturnType<typeof veldregels>;
  constructor() {
    super(alleTokens, { maxLookahead: 2, nodeLocationTracking: 'none' });
    const zinnen = zinregels(this.bouwer());
    this.ingangen = { ...zinnen, ...veldregels(this.bouwer(), zinnen) };
    this.performSelfAnalysis();
  }
  private bouwer(): Bouwer {
    return this as unknown as Bouwer;
  }
}

type Ingang = ParserMethod<[], CstNode>;

/** De bouwstenen van Chevrotain die de regels gebruiken (in de klasse zelf zijn ze beschermd). */
export interface Bouwer {
  RULE(name: string, implementation: () => void): Ingang;
  CONSUME(type: object): IToken;
  CONSUME1(type: object): IToken;
  CONSUME2(type: object): IToken;
  SUBRULE(rule: Ingang): CstNode;
  SUBRULE1(rule: Ingang): CstNode;
  SUBRULE2(rule: Ingang): CstNode;
  OPTION(actie: () => void): void;
  OPTION1(actie: () => void): void;
  OPTION2(actie: () => void): void;
  OPTION3(actie: () => void): void;
  OPTION4(actie: () => void): void;
  MANY(actie: () => void): void;
  MANY1(actie: () => void): void;
  MANY2(actie: () => void): void;
  AT_LEAST_ONE(actie: () => void): void;
  OR(keuzes: readonly { ALT: () => unknown }[]): unknown;
  OR1(keuzes: readonly { ALT: () => unknown }[]): unknown;
}

let parser: Regelparser | undefined;

/** Eén parser per proces: het ontleden van de grammatica kost meer dan een bestand lezen. */
export function regelparser(): Regelparser {
  return (parser ??= new Regelparser());
}
