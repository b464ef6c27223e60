/** B016: een stuk zonder rechtskracht kan niemand iets opleggen, toestaan, verbieden of toedelen. */
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Opgelost } from '../resolve/index.ts';
import { toonSymbool, type Vindplaats } from '../resolve/symbolen.ts';

export function normenZonderRechtskracht(opgelost: Opgelost): readonly Probleem[] {
  const { kop, omgeving, bepalingen, verdelingen } = opgelost;
  if (!kop.zonderRechtskracht) return [];
  const eigen = (bepaling: string): boolean =>
    bepaling.startsWith(`${kop.kenmerk}/`) || bepaling === kop.kenmerk;
  const normen = omgeving.symbolen.flatMap((symbool): readonly [Vindplaats, string][] =>
    symbool.norm && symbool.uit === undefined && !symbool.afgeleid
      ? [[symbool, toonSymbool(symbool, omgeving.objecten)]]
      : [],
  );
  const afwijkingen = omgeving.afwijkgronden
    .filter(({ bepaling }) => eigen(bepaling))
    .map((grond): [Vindplaats, string] => [
      grond,
      grond.aard === 'plicht'
        ? 'de afwijkingsplicht'
        : `de bevoegdheid tot afwijken van ${bepalingen.tabel.get(grond.bepaling)?.aanduiding ?? grond.bepaling}`,
    ]);
  const verdeeld = verdelingen
    .filter((deel) => deel.eigen)
    .map((deel): [Vindplaats, string] => [deel, `de verdeling ${deel.naam}`]);
  return [...normen, ...afwijkingen, ...verdeeld].map(([plaats, wat]) =>
    meld('B016', plaats, { titel: kop.titel, wat }),
  );
}
