/** Chevrotain-fouten → syntaxisproblemen met woorden die een beleidsmedewerker kent. */
import type { IRecognitionException, TokenType } from 'chevrotain';
import { naaste } from './naaste.ts';
import { aarden, achtervergelijkers, frasen, koppen, vergelijkers } from './keywords.ts';
import { norm } from './norm.ts';
import type { Syntaxprobleem } from './problemen.ts';
import * as T from './tokens.ts';
import type { Token } from './tokens.ts';

/** Tekst vóór de eerste kop, of een kop met een tikfout. */
export function losProbleem(tokens: readonly Token[]): Syntaxprobleem {
  const eerste = tokens[0];
  const woord = eerste?.image ?? '';
  const dichtbij = naaste(norm(woord), koppen)[0];
  const span = { begin: eerste?.begin ?? 0, eind: eerste?.eind ?? 0 };
  return { code: 'S005', woord, span, ...(dichtbij ? { dichtbij } : {}) };
}

export function meldParserfout(
  ingang: string,
  fout: IRecognitionException,
  rij: readonly Token[],
): Syntaxprobleem {
  const eigen = eigenToken(fout);
  const bedoeld =
    eigen?.tokenType === T.Dubbelepunt ? kopjeVoor(rij.slice(0, rij.indexOf(eigen))) : undefined;
  const verwacht =
    bedoeld ?? inTabel(eigen, rij) ?? verwachtingen(ingang, fout, eigen ?? rij[rij.length - 1]);
  if (eigen && eigen.image !== '')
    return { code: 'S001', gevonden: eigen.image, verwacht, span: { begin: eigen.begin, eind: eigen.eind } };
  const dieper = eigen?.tokenType === T.LijstBegin ? rij[rij.indexOf(eigen) + 1] : undefined;
  if (dieper) {
    const kolom = ['een onderdeel in dezelfde kolom als het onderdeel ervóór'];
    return {
      code: 'S001',
      gevonden: dieper.image,
      verwacht: kolom,
      span: { begin: dieper.begin, eind: dieper.eind },
    };
  }
  // Er ontbreekt iets: wijs aan waarachter.
  const tot = eigen ? rij.indexOf(eigen) : rij.length;
  const vorige =
    rij
      .slice(0, tot)
      .reverse()
      .find(({ image }) => image !== '') ?? rij[0];
  const span = { begin: vorige?.begin ?? 0, eind: vorige?.eind ?? 0 };
  return { code: 'S001', gevonden: '', achter: vorige?.image ?? '', verwacht, span };
}

/** In een rij van een tabel, of bij een rij die nergens onder staat. */
function inTabel(eigen: Token | undefined, rij: readonly Token[]): readonly string[] | undefined {
  if (!eigen) return undefined;
  if (eigen.tokenType === T.RijBegin) return ['een zin boven de tabel die op een dubbele punt eindigt'];
  const voor = rij.slice(0, rij.indexOf(eigen)).reverse();
  const streep = voor.find(({ tokenType }) => tokenType === T.RijBegin || tokenType === T.RijEinde);
  return streep?.tokenType === T.RijBegin ? ["woorden, of een '|' achter de cel"] : undefined;
}

/** "Nog nodg:", "procedur:": wat er vóór de dubbele punt bedoeld is. */
function kopjeVoor(rij: readonly Token[]): readonly string[] | undefined {
  const woorden = norm(rij.map(({ image }) => image).join(' '));
  const [dichtbij] = naaste(woorden, ['nog nodig', ...aarden]);
  return dichtbij === undefined ? undefined : [`'${dichtbij}' vóór de dubbele punt`];
}

/** Het token waar de parser vastliep; aan het einde van de rij verzint Chevrotain er zelf een. */
function eigenToken({ token }: IRecognitionException): Token | undefined {
  return 'vooraan' in token ? (token as unknown as Token) : undefined;
}

const namen: ReadonlyMap<string, string> = new Map([
  [T.Punt.name, 'een punt'],
  [T.Puntkomma.name, 'een puntkomma'],
  [T.Dubbelepunt.name, 'een dubbele punt'],
  [T.Tekst.name, 'een tekst tussen aanhalingstekens'],
  [T.Label.name, 'een onderdeel (a., 1°, •)'],
  [T.LijstEinde.name, 'het einde van de opsomming'],
  [T.Verwijzend.name, 'een verwijzing (artikel 3.2, eerste lid)'],
  [T.Stuk.name, 'woorden'],
]);

function verwachtingen(
  ingang: string,
  fout: IRecognitionException,
  bron: Token | undefined,
): readonly string[] {
  if (fout.name === 'MismatchedTokenException') {
    const verwacht = /Expecting token of type --> (\w+)/.exec(fout.message)?.[1];
    const naam = verwacht && namen.get(verwacht);
    if (naam) return [naam];
  }
  if (ingang === 'veld') return ['een veld: naam, dubbele punt, inhoud'];
  if (ingang === 'keuze') return ['een naam en een dubbele punt (keuze naam: waarde, waarde)'];
  if (ingang === 'organen') return ['een dubbele punt (organen: het college, de raad)'];
  if (ingang === 'naam') return ['een naam'];
  if (bron?.tokenType === T.Dubbelepunt)
    return [`een punt, of een aard (${aarden.join(', ')}) vóór de dubbele punt`];
  return ['woorden', 'een opsomming'];
}

/** Woorden van de taal die op een onbekend woord lijken; voor hints bij namen die niet te vinden zijn. */
export function dichtbijeTaalwoorden(woord: string): readonly string[] {
  const taal = [
    ...['indien', 'tenzij', 'mits', 'omdat', 'onverminderd', 'afwijking', 'op grond', 'voldoet', 'alleen'],
    ...['onbekend', 'tegenstrijdig', 'ontbreekt', 'niet', 'geen', ...Object.keys(vergelijkers), ...frasen],
    ...Object.keys(achtervergelijkers).map((frase) => frase.replace('of ', '')),
  ];
  return naaste(norm(woord), taal);
}

export type { TokenType };
