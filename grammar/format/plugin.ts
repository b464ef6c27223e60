/** De plugin voor Prettier 3: `.regel`-bestanden, en blokken ```regel in Markdown. Zij kent dezelfde grammatica en geen namen. */
import type { Parser, Printer, SupportLanguage } from 'prettier';
import { builders } from 'prettier/doc';
import type { Bestand } from '../ast.ts';
import { parse as lees } from '../parse.ts';
import { positie, regelbegin } from '../span.ts';
import { drukBestand } from './bestand.ts';
import { alsTekst, zegtHetzelfde } from './opmaak.ts';
import type { Syntaxprobleem } from '../problemen.ts';
import { standaardopties } from './opties.ts';
import { betekenis } from './zelfde.ts';

export const languages: SupportLanguage[] = [
  {
    name: 'Regel',
    aliases: ['regel'],
    extensions: ['.regel'],
    parsers: ['regel'],
    vscodeLanguageIds: ['regel'],
  },
];

const { literalline } = builders;

const pragma = /^(?:\s*#[^\n]*\n)*?\s*#\s*@(?:format|prettier)\s*(?:\n|$)/u;
const geenPragma = /^(?:\s*#[^\n]*\n)*?\s*#\s*@(?:noformat|noprettier)\s*(?:\n|$)/u;

const parser: Parser<Bestand> = {
  astFormat: 'regel',
  parse(tekst) {
    const { value, problems } = lees(tekst);
    const [eerste] = [...problems].sort((a, b) => a.span.begin - b.span.begin);
    if (eerste) throw new Schrijffout(tekst, eerste, problems.length);
    return value;
  },
  locStart: ({ span }) => span.begin,
  locEnd: ({ span }) => span.eind,
  hasPragma: (tekst) => pragma.test(tekst),
  hasIgnorePragma: (tekst) => geenPragma.test(tekst),
};

const printer: Printer<Bestand> = {
  print({ node }, { originalText, printWidth, tabWidth }) {
    const opties = { printWidth, tabWidth, endOfLine: 'lf' } as const;
    const doc = drukBestand(node, originalText, opties);
    const goed = zegtHetzelfde(node, originalText, alsTekst(doc, originalText, opties));
    return goed ? doc : originalText.split('\n').map((regel, i) => (i === 0 ? regel : [literalline, regel]));
  },
  insertPragma: (tekst) => `# @format\n\n${tekst}`,
  // Voor `prettier --debug-check`: wat de opmaak niet mag veranderen.
  massageAstNode: (knoop: Bestand) => ({ betekenis: betekenis(knoop) }),
  getVisitorKeys: () => [],
};

/** Prettier laat het bestand staan en wijst de plaats aan. `loc` telt regels en kolommen vanaf 1. */
class Schrijffout extends SyntaxError {
  override readonly name = 'SyntaxError';
  readonly loc: { readonly start: Plek; readonly end: Plek };
  constructor(tekst: string, { code, span }: Syntaxprobleem, aantal: number) {
    const meer = aantal > 1 ? ` en op nog ${String(aantal - 1)} ${aantal > 2 ? 'plaatsen' : 'plaats'}` : '';
    super(
      `Hier${meer} klopt de schrijfwijze niet (${code}); het bestand blijft zoals het is. Meer weten: regel leg-uit ${code}`,
    );
    const begin = regelbegin(tekst);
    this.loc = { start: plek(begin, span.begin), end: plek(begin, span.eind) };
  }
}
interface Plek {
  readonly line: number;
  readonly column: number;
}
function plek(begin: readonly number[], plaats: number): Plek {
  const { regel, kolom } = positie(begin, plaats);
  return { line: regel, column: kolom };
}

export const parsers = { regel: parser };
export const printers = { regel: printer };
export const defaultOptions = { printWidth: standaardopties.printWidth };
