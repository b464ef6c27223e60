/** Voorbeelden onderling: namen, en `zoals` dat bestaat en geen kring vormt. */
import { naaste } from '../../grammar/index.ts';
import { meld, vervang, type Probleem } from '../diagnostics/probleem.ts';
import type { Opgelost } from '../resolve/index.ts';
import type { Voorbeeldontwerp } from '../resolve/voorbeelden.ts';
import { lengtenVan } from '../voorbeelden.ts';

export function controleerVoorbeelden({ voorbeelden, lezingen, omgeving }: Opgelost): readonly Probleem[] {
  const opNaam = new Map<string, Voorbeeldontwerp>();
  const problemen: Probleem[] = [];
  for (const voorbeeld of voorbeelden) {
    const eerder = opNaam.get(voorbeeld.naam);
    const labels = eerder
      ? [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat het andere' }]
      : [];
    if (eerder) problemen.push(meld('N003', voorbeeld, { naam: voorbeeld.naam }, { labels }));
    else opNaam.set(voorbeeld.naam, voorbeeld);
  }
  const letters = new Map(
    lezingen.map((lezing) => [lezing.id, lezing.alternatieven.map((deel) => deel.letter)]),
  );
  for (const voorbeeld of voorbeelden) {
    problemen.push(...controleerZoals(voorbeeld, opNaam));
    problemen.push(...controleerNummers(voorbeeld, voorbeelden, omgeving));
    for (const zetting of voorbeeld.gegeven) {
      const bekend = zetting.soort === 'lezing' ? (letters.get(zetting.lezing) ?? []) : undefined;
      if (!bekend || zetting.soort !== 'lezing' || bekend.includes(zetting.letter)) continue;
      problemen.push(meld('N018', zetting, { letter: zetting.letter, letters: bekend }));
    }
  }
  return problemen;
}

/** N083: een element met een nummer dat er in dit voorbeeld niet is. */
function controleerNummers(
  voorbeeld: Voorbeeldontwerp,
  alle: readonly Voorbeeldontwerp[],
  { opId, objecten }: Opgelost['omgeving'],
): readonly Probleem[] {
  const metElement = [...voorbeeld.gegeven, ...voorbeeld.verwacht].flatMap((zin) =>
    'element' in zin ? [{ zin, plaats: zin.element }] : [],
  );
  if (metElement.length === 0) return [];
  const lengten = lengtenVan(voorbeeld, alle);
  return metElement.flatMap(({ zin, plaats: { lijst, nummer } }) => {
    const aantal = lengten.get(lijst) ?? 0;
    const type = opId.get(lijst)?.type;
    if (nummer <= aantal || type?.soort !== 'lijst') return [];
    const naam = (objecten.get(type.object)?.naam ?? type.naam).replace(/^(?:de|het|een) /, '');
    return [meld('N083', zin, { naam, waarom: 'te hoog', nummer: String(nummer), aantal })];
  });
}

function controleerZoals(
  voorbeeld: Voorbeeldontwerp,
  opNaam: ReadonlyMap<string, Voorbeeldontwerp>,
): readonly Probleem[] {
  const { zoals, zoalsPlaats } = voorbeeld;
  if (zoals === undefined || !zoalsPlaats) return [];
  if (!opNaam.has(zoals)) {
    const dichtbij = naaste(zoals, opNaam.keys());
    const herstel = vervang(
      zoalsPlaats,
      dichtbij.map((naam) => `"${naam}"`),
    );
    return [meld('N014', zoalsPlaats, { naam: zoals, dichtbij }, { herstel })];
  }
  const kring = [voorbeeld.naam];
  let volgende = opNaam.get(zoals);
  while (volgende) {
    if (volgende.naam === voorbeeld.naam) {
      // Een kring is één probleem: bij het voorbeeld ervan dat het eerst komt.
      const eerste = [...opNaam.keys()].find((naam) => kring.includes(naam));
      return eerste === voorbeeld.naam ? [meld('A012', zoalsPlaats, { kring })] : [];
    }
    if (kring.includes(volgende.naam)) return [];
    kring.push(volgende.naam);
    volgende = volgende.zoals === undefined ? undefined : opNaam.get(volgende.zoals);
  }
  return [];
}
