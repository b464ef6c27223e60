/** De soorten tokens. De lexer (lexer.ts) maakt ze; de parser en de editor kennen ze bij deze namen. */
import { createToken, type TokenType } from 'chevrotain';
import type { AstLiteral, Kwantor, Verwijzing } from './ast.ts';

/** Eén token zoals Chevrotain het verwacht, met wat de lexer al begreep. Altijd dezelfde vorm: dat leest sneller. */
export interface Token {
  readonly tokenType: TokenType;
  readonly tokenTypeIdx: number;
  readonly image: string;
  readonly startOffset: number;
  readonly begin: number;
  readonly eind: number;
  /** Kolom vanaf 0; alleen van betekenis als het token vooraan op de regel staat. */
  readonly kolom: number;
  readonly vooraan: boolean;
  readonly inhoud: Inhoud;
  /** Er stond een komma vóór die de parser niet ziet; de opmaak houdt haar. */
  readonly naKomma: boolean;
}
export type Inhoud = AstLiteral | Kwantor | Verwijzing | string | undefined;

export function maakToken(
  tokenType: TokenType,
  image: string,
  begin: number,
  kolom: number,
  vooraan: boolean,
  inhoud: Inhoud,
): Token {
  const tokenTypeIdx = tokenType.tokenTypeIdx ?? 0;
  return {
    tokenType,
    tokenTypeIdx,
    image,
    startOffset: begin,
    begin,
    eind: begin + image.length,
    kolom,
    vooraan,
    inhoud,
    naKomma: false,
  };
}

const soort = (name: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, categories, pattern: /$^/ });

/** Alles wat in een rij woorden kan staan. */
export const Stuk = soort('Stuk');
export const Woord = soort('Woord', [Stuk]);
export const Frase = soort('Frase', [Stuk]);
export const En = soort('En', [Stuk]);
export const Of = soort('Of', [Stuk]);
export const Is = soort('Is', [Stuk]);
export const Komma = soort('Komma', [Stuk]);
export const Literal = soort('Literal', [Stuk]);
export const Tekst = soort('Tekst', [Stuk]);
export const Verwijzend = soort('Verwijzing', [Stuk]);
export const Kwantorfrase = soort('Kwantor', [Stuk]);

export const Indien = soort('Indien');
export const Tenzij = soort('Tenzij');
export const Mits = soort('Mits');
export const Omdat = soort('Omdat');
export const InAfwijkingVan = soort('InAfwijkingVan');
export const Onverminderd = soort('Onverminderd');
export const OpGrondVan = soort('OpGrondVan');
/** Waar in het lid een zin staat: `volzin 2:`, `onderdelen d en e:`. */
export const Plaats = soort('Plaats');
export const Aard = soort('Aard');
export const NogNodig = soort('NogNodig');
/** `hardheidsclausule:` */
export const Hardheid = soort('Hardheid');
/** `met afwijking:` */
export const MetAfwijking = soort('MetAfwijking');
export const VerderVolgens = soort('VerderVolgens');

export const Kop = soort('Kop');
/** `gegeven`, `verwacht` en `zoals` in een voorbeeld. */
export const Sectie = soort('Sectie');

export const Punt = soort('Punt');
export const Puntkomma = soort('Puntkomma');
export const Dubbelepunt = soort('Dubbelepunt');
export const Label = soort('Label');
export const LijstBegin = soort('LijstBegin');
export const LijstEinde = soort('LijstEinde');

/** De dubbele punt van een zin die op een tabel eindigt. */
export const TabelBegin = soort('TabelBegin');
/** Een streep vooraan op een regel, tussen twee cellen, en aan het eind van de rij. */
export const RijBegin = soort('RijBegin');
export const Streep = soort('Streep');
export const RijEinde = soort('RijEinde');

export const alleTokens: TokenType[] = [
  Stuk,
  Woord,
  Frase,
  En,
  Of,
  Is,
  Komma,
  Literal,
  Tekst,
  Verwijzend,
  Kwantorfrase,
  Indien,
  Tenzij,
  Mits,
  Omdat,
  InAfwijkingVan,
  Onverminderd,
  OpGrondVan,
  Plaats,
  Aard,
  NogNodig,
  Hardheid,
  MetAfwijking,
  VerderVolgens,
  Kop,
  Sectie,
  Punt,
  Puntkomma,
  Dubbelepunt,
  Label,
  LijstBegin,
  LijstEinde,
  TabelBegin,
  RijBegin,
  Streep,
  RijEinde,
];

/** De tekst die de lexer bij een token bewaarde (kopwoord en nummer, inhoud van een aanhaling, sectie). */
export const inhoudTekst = (token: Token | undefined): string =>
  typeof token?.inhoud === 'string' ? token.inhoud : '';
