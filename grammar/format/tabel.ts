/** Tabellen → Doc. Cellen worden nooit gebroken; kolommen staan onder elkaar, getallen rechts en de rest links. */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import type { Clausule, Tabel } from '../ast.ts';
import type { Blad } from './blad.ts';
import { achteraan, scheiding } from './opmerkingen.ts';
import { zetselsVan } from './stukken.ts';

const { hardline } = builders;

/** De rijen, elk op een eigen regel; vóór de eerste staat `voor`. */
export function drukTabel({ kolommen, rijen }: Tabel, blad: Blad, voor: Doc = hardline): Doc {
  const teksten = [kolommen, ...rijen.map(({ cellen }) => cellen)].map((rij) =>
    rij.map((cel) => drukCel(cel, blad)),
  );
  const breedten = kolommen.map((_, i) => Math.max(...teksten.map((rij) => lengte(rij[i] ?? ''))));
  const rechts = kolommen.map((_, i) => rijen.every(({ cellen }) => isGetal(cellen[i])));
  return [kolommen[0]?.span.begin ?? 0, ...rijen.map(({ span }) => span.begin)].map((begin, r): Doc => {
    const cellen = (teksten[r] ?? []).map((tekst, i) => {
      const wit = ' '.repeat((breedten[i] ?? 0) - lengte(tekst));
      return rechts[i] ? wit + tekst : tekst + wit;
    });
    const { opmerkingen } = blad;
    const achter = r === 0 ? undefined : opmerkingen.erachter(begin);
    return [
      achter ? achteraan(achter) : '',
      scheiding(opmerkingen, begin, r === 0 ? voor : hardline),
      `| ${cellen.join(' | ')} |`,
    ];
  });
}

const drukCel = ({ stukken }: Clausule, blad: Blad): string =>
  zetselsVan(stukken, blad)
    .map(({ tekst }) => tekst)
    .join(' ');

const lengte = (tekst: string): number => tekst.normalize('NFC').length;

const getallen: ReadonlySet<string> = new Set(['getal', 'bedrag', 'percentage']);

/** Een leeg getal of een bedrag zonder meer; een kolom met alleen zulke cellen staat rechts. */
function isGetal(cel: Clausule | undefined): boolean {
  const [eerste, ...rest] = cel?.stukken ?? [];
  if (!eerste) return true;
  return rest.length === 0 && eerste.soort === 'literal' && getallen.has(eerste.literal.soort);
}
