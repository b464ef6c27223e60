/** CST → rijen stukken, opsommingen en verwijzingen. */
import type { CstNode } from 'chevrotain';
import type {
  Clausule,
  Kwantor,
  Lijst,
  Onderdeel,
  Staart,
  Stuk,
  Tekst,
  Verwijzing,
  AstLiteral,
} from '../ast.ts';
import { lidwoorden } from '../keywords.ts';
import { norm } from '../norm.ts';
import { toonVerwijzing } from '../verwijzing.ts';
import * as T from '../tokens.ts';
import { inhoudTekst, type Token } from '../tokens.ts';
import type { Span } from '../span.ts';

export const spanVan = ({ begin, eind }: Token): Span => ({ begin, eind });

/** De tokens onder een naam; de parser kreeg ze van de lexer en gaf ze ongewijzigd door. */
export function tokens(node: CstNode, naam: string): readonly Token[] {
  return (node.children[naam] ?? []) as unknown as readonly Token[];
}

export function knopen(node: CstNode, naam: string): readonly CstNode[] {
  return (node.children[naam] ?? []) as CstNode[];
}

export function bouwClausule(node: CstNode): Clausule {
  const losse = tokens(node, 'Stuk').map(bouwStuk);
  const lijsten = knopen(node, 'lijst').map(bouwLijststuk);
  const stukken =
    lijsten.length === 0 ? losse : [...losse, ...lijsten].sort((a, b) => a.span.begin - b.span.begin);
  const eerste = stukken[0]?.span ?? { begin: 0, eind: 0 };
  return {
    span: { begin: eerste.begin, eind: stukken[stukken.length - 1]?.span.eind ?? eerste.eind },
    stukken,
  };
}

export const leeg = (plaats: number): Clausule => ({ span: { begin: plaats, eind: plaats }, stukken: [] });

export function bouwStuk(token: Token): Stuk {
  const span = { begin: token.begin, eind: token.eind };
  const tekst = token.image;
  switch (token.tokenType) {
    case T.En:
      return { soort: 'en', norm: 'en', tekst, span };
    case T.Of:
      return { soort: 'of', norm: 'of', tekst, span };
    case T.Is:
      return { soort: 'is', norm: 'is', tekst, span };
    case T.Komma:
      return { soort: 'komma', norm: ',', tekst, span };
    case T.Literal:
      return { soort: 'literal', norm: norm(tekst), tekst, span, literal: token.inhoud as AstLiteral };
    case T.Tekst:
      return { soort: 'tekst', norm: '"', tekst, span, waarde: inhoudTekst(token) };
    case T.Verwijzend: {
      const verwijzing = token.inhoud as Verwijzing;
      return {
        soort: 'verwijzing',
        norm: toonVerwijzing(verwijzing),
        tekst,
        span,
        verwijzing: { ...verwijzing, span },
      };
    }
    case T.Kwantorfrase:
      return {
        soort: 'kwantor',
        norm: norm(tekst).replace(/ ?:$/, ''),
        tekst,
        span,
        kwantor: token.inhoud as Kwantor,
      };
    case T.Frase:
      return { soort: 'frase', norm: norm(tekst), tekst, span };
    default: {
      const kaal = norm(tekst);
      return { soort: 'woord', norm: lidwoorden.has(kaal) ? '' : kaal, tekst, span };
    }
  }
}

function bouwLijststuk(node: CstNode): Stuk {
  const lijst = bouwLijst(node);
  return { soort: 'lijst', norm: '[lijst]', tekst: '', span: lijst.span, lijst };
}

function bouwLijst(node: CstNode): Lijst {
  let tekens = 0;
  const onderdelen = knopen(node, 'onderdeel').map((deel) => bouwOnderdeel(deel, () => ++tekens));
  const eerste = onderdelen[0]?.span ?? { begin: 0, eind: 0 };
  return {
    span: { begin: eerste.begin, eind: onderdelen[onderdelen.length - 1]?.span.eind ?? 0 },
    onderdelen,
  };
}

function bouwOnderdeel(node: CstNode, volgnummer: () => number): Onderdeel {
  const [token] = tokens(node, 'Label');
  const labelSpan = token ? spanVan(token) : { begin: 0, eind: 0 };
  const kaal = inhoudTekst(token);
  const [clausule] = knopen(node, 'clausule');
  const inhoud = clausule ? bouwClausule(clausule) : leeg(labelSpan.eind);
  const staarten = knopen(node, 'staart').map(bouwStaart);
  const eind = staarten[staarten.length - 1]?.span.eind ?? inhoud.span.eind;
  const label = kaal === '•' ? `•${String(volgnummer())}` : kaal;
  const voegwoord = tokens(node, 'En').length > 0 ? 'en' : tokens(node, 'Of').length > 0 ? 'of' : undefined;
  return {
    span: { begin: labelSpan.begin, eind },
    label,
    labelSpan,
    inhoud,
    staarten,
    ...(voegwoord ? { voegwoord } : {}),
  };
}

export function bouwStaart(node: CstNode): Staart {
  const soorten = ['Indien', 'Tenzij', 'Mits'] as const;
  const naam = soorten.find((soort) => tokens(node, soort).length > 0) ?? 'Indien';
  const [woord] = tokens(node, naam);
  const begin = woord ? spanVan(woord) : { begin: 0, eind: 0 };
  const [deel] = knopen(node, 'clausule');
  const clausule = deel ? bouwClausule(deel) : leeg(begin.eind);
  const soort = naam.toLowerCase() as Staart['soort'];
  const span = { begin: begin.begin, eind: clausule.span.eind };
  return { soort, clausule, span, ...(woord?.naKomma ? { komma: true as const } : {}) };
}

/** In "de artikelen 1, 2 en 4 van de Wmo 2015" hoort de wet bij elk nummer. */
export function bouwVerwijzingen(node: CstNode): readonly Verwijzing[] {
  const rij = tokens(node, 'Verwijzing');
  const uit: Verwijzing[] = [];
  for (let i = rij.length - 1; i >= 0; i--) {
    const token = rij[i];
    if (!token) continue;
    const achter = /^\d/.test(rij[i + 1]?.image ?? '') ? uit[0]?.van : undefined;
    const eigen = token.inhoud as Verwijzing;
    uit.unshift({ ...(achter === undefined ? {} : { van: achter }), ...eigen, span: spanVan(token) });
  }
  return uit;
}

export function bouwTekst(token: Token): Tekst {
  return { span: spanVan(token), waarde: inhoudTekst(token) };
}
