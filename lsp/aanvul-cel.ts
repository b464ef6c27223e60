/** Een tabel in aanbouw: in de eerste rij de kolommen, daaronder de waarden van de kolom. */
import { norm } from '../grammar/index.ts';
import * as T from '../grammar/tokens.ts';
import type { Symbool } from '../compiler/resolve/symbolen.ts';
import { kaleWoorden, type Namen } from './aanvul-namen.ts';
import type { Aanvulplek } from './aanvul-plek.ts';
import { aanbod, vast, type Staat } from './aanvul-staat.ts';
import type { Zinnen } from './aanvul-zin.ts';
import { geldigheid } from './aanvul-type.ts';

export function celstaat(plek: Aanvulplek, tekst: string, { bouw, einde, voorwaarde }: Zinnen): Staat {
  const { namen, maak } = bouw;
  const kolom =
    plek.tokens.filter(
      ({ tokenType }) => tokenType === T.Streep || tokenType === T.RijEinde || tokenType === T.RijBegin,
    ).length - 1;
  const kop = koprij(tekst, plek.begin);
  const inLijst = plek.blok === 'voorbeeld';
  if (kop === undefined) {
    if (plek.blok === 'reeks')
      return maak('reekskop', () =>
        ['met ingang van', 'waarde', 'tot en met', 'jaar'].map((naam, i) =>
          vast(naam, einde, 5 + i, { soort: 'veld' }),
        ),
      );
    if (inLijst)
      return maak('lijstkop', () => [
        {
          soort: 'groep',
          groep: namen.eigenschappen,
          naar: () => einde,
          voorstel: ({ tekst: naam, symbool }) => ({
            tekst: naam,
            soort: 'waarde',
            rang: 10,
            ...(symbool ? { symbool } : {}),
          }),
        },
        ...namen.omgeving.symbolen
          .filter(({ type }) => type.soort === 'ja/nee')
          .map((symbool) => vast(symbool.naam, einde, 20, { soort: 'gezegde', symbool })),
      ]);
    return maak('tabelkop', () => [...voorwaarde.zetten(), vast('geldig', einde, 70)]);
  }
  const naam = kaleWoorden(kop[kolom] ?? '').join(' ');
  if (naam === 'geldig') return maak('cel geldig', () => geldigheid(maak, einde));
  const symbool = inLijst
    ? eigenschapVan(plek, namen, naam)
    : namen.waarden.alle.find(
        ({ woorden }) => naam === woorden.join(' ') || naam.startsWith(`${woorden.join(' ')} op `),
      )?.symbool;
  return maak(`cel ${symbool?.id ?? ''} ${inLijst ? 'l' : ''}`, () => {
    const vrij = inLijst ? [] : [vast('–', einde, 30), vast('elke', einde, 31)];
    if (!symbool) return [vast('ja', einde, 5), vast('nee', einde, 6), ...vrij];
    const type = symbool.soort === 'duur' ? ({ soort: 'aantal', eenheid: 'jaar' } as const) : symbool.type;
    const geen = inLijst && symbool.facultatief ? [vast('geen', einde, 20)] : [];
    const grens = ['van', 'tot', 'vanaf', 'tot en met'].map((woord, i) => aanbod(woord, 40 + i));
    return [
      ...(inLijst ? bouw.waarde(type, einde) : bouw.vergelijking(type, einde)).zetten(),
      ...vrij,
      ...geen,
      ...(inLijst || type.soort === 'keuze' ? [] : grens),
    ];
  });
}

/** De cellen van de eerste rij van de tabel waar de plek in staat; niets op die rij zelf. */
function koprij(tekst: string, begin: number): readonly string[] | undefined {
  const regels = tekst.slice(0, begin).split(/\r\n|\r|\n/);
  regels.pop();
  let kop: string | undefined;
  for (let i = regels.length - 1; i >= 0; i--) {
    const regel = regels[i] ?? '';
    if (!/^\s*\|/.test(regel)) break;
    kop = regel;
  }
  return kop
    ?.split('|')
    .slice(1)
    .map((deel) => norm(deel.trim()));
}

/** De eigenschap met die naam van het element van de lijst die boven de tabel genoemd is. */
function eigenschapVan(
  { bloktekst, blokbegin, begin }: Aanvulplek,
  { lijsten, eigenschappen }: Namen,
  naam: string,
): Symbool | undefined {
  const voor = kaleWoorden(bloktekst.slice(0, begin - blokbegin).replace(/[|:]/g, ' ')).join(' ');
  let laatste = -1;
  let object: string | undefined;
  for (const { woorden, symbool } of lijsten.alle) {
    const plek = voor.lastIndexOf(woorden.join(' '));
    if (plek > laatste && symbool?.type.soort === 'lijst') [laatste, object] = [plek, symbool.type.object];
  }
  const zelfde = eigenschappen.alle.filter(({ woorden }) => naam === woorden.join(' '));
  return (zelfde.find(({ symbool }) => symbool?.object === object) ?? zelfde[0])?.symbool;
}
