/** Gezegden in het meervoud: "alle declaraties van de inwoner zijn te laat". Zij zijn in het enkelvoud gedeclareerd. */
import { naaste, type Kwantor, type Stuk } from '../../grammar/index.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { plat, spanVan, type Lezer } from './lezer.ts';
import { woorden } from './namen.ts';
import { isGezegde, type Obj, type Symbool, type Vindplaats } from './symbolen.ts';

type Rij = readonly Stuk[];

const enkelvoud: Readonly<Record<string, string>> = {
  zijn: 'is',
  hebben: 'heeft',
  worden: 'wordt',
  komen: 'komt',
  krijgen: 'krijgt',
  kunnen: 'kan',
  mogen: 'mag',
  moeten: 'moet',
};

/** De rij met het werkwoord in het enkelvoud. */
export const inEnkelvoud = (rij: Rij): Rij => rij.map((stuk) => enkel(stuk));

function enkel(stuk: Stuk): Stuk {
  const norm = enkelvoud[stuk.norm];
  if (norm === undefined) return stuk;
  const { span } = stuk;
  return { soort: norm === 'is' ? 'is' : 'woord', norm, tekst: norm, span };
}

/** Of er iets staat dat een gezegde had moeten zijn, en niet iets dat een andere zin leest. */
export const onleesbaar = (rij: Rij): boolean => {
  const [eerste] = rij;
  if (eerste?.soort !== 'woord' && eerste?.soort !== 'is') return false;
  return !andereZin.has(eerste.norm) && rij.every(({ soort }) => soort !== 'lijst' && soort !== 'kwantor');
};

const andereZin: ReadonlySet<string> = new Set(['waarvoor', 'waarvan', 'voldoen', 'voldoet', 'geldt', 'van']);

/** N081: het gezegde is er niet, ook niet in het enkelvoud. N084: "alle … niet" zegt twee dingen. */
export function gezegdeproblemen(
  lezer: Lezer,
  [woord, hoeveel]: readonly [string, Kwantor],
  lijst: Symbool,
  object: Obj,
  rij: Rij,
): readonly Probleem[] {
  const plaats: Vindplaats = { bestand: lezer.bestand, span: spanVan(rij) };
  const naam = object.naam.replace(/^(?:de|het|een) /, '');
  const gegevens = { tekst: woorden(rij), naam, lijst: lijst.naam, hoeveel: woord };
  const bevestigend = inEnkelvoud(rij).filter(({ norm }) => norm !== 'niet' && norm !== 'geen');
  const gezegden = lezer.omgeving.symbolen.filter((deel) => deel.object === object.id && isGezegde(deel));
  const past = gezegden.some(({ norms }) => plat(bevestigend).startsWith(norms.join(' ')));
  if (past && hoeveel.soort === 'alle') return [meld('N084', plaats, gegevens)];
  const dichtbij = naaste(
    plat(bevestigend),
    gezegden.map(({ norms }) => norms.join(' ')),
  );
  return [meld('N081', plaats, { ...gegevens, dichtbij })];
}

/** N082: een berekening per element is een uitkomst per element. */
export function zonderUitkomst(lezer: Lezer, element: string, rij: Rij): Probleem {
  const eigen = lezer.omgeving.symbolen.filter(({ object }) => object === element);
  const dichtbij = naaste(
    plat(rij),
    eigen.map(({ norms }) => norms.join(' ')),
  );
  const naam = lezer.omgeving.objecten.get(element)?.naam ?? element;
  const plaats = { bestand: lezer.bestand, span: spanVan(rij) };
  return meld('N082', plaats, { tekst: woorden(rij), naam, dichtbij });
}
