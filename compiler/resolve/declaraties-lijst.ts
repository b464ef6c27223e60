/** Lijsten bij de declaraties: het type, en wat over een element niet gedeclareerd kan worden. */
import { naaste, type Stuk } from '../../grammar/index.ts';
import type { Type } from '../../runtime/model.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';

import { spanVan } from './lezer.ts';
import { woorden } from './namen.ts';
import type { Symbool } from './symbolen.ts';
import { zoekObject, type Verzameling } from './verzameling.ts';

/** `lijst van afwezigheid`: de elementen zijn het object met die naam. */
export function lijsttype(
  uit: Verzameling,
  naam: readonly string[],
  stukken: readonly Stuk[],
  bestand: string,
): { readonly type: Type } | undefined {
  const object = zoekObject(uit, naam);
  if (object && object.id !== uit.zaak)
    return { type: { soort: 'lijst', object: object.id, naam: object.naam } };
  const plaats = { bestand, span: spanVan(stukken) };
  const namen = [...uit.objecten.values()].filter(({ id }) => id !== uit.zaak).flatMap((deel) => deel.namen);
  const dichtbij = naaste(
    naam.join(' '),
    namen.map((rij) => rij.join(' ')),
  );
  uit.problemen.push(
    meld('N030', plaats, { naam: woorden(stukken), dichtbij }, { herstel: vervang(plaats, dichtbij) }),
  );
  return undefined;
}

/** Wat van een lijst of van haar elementen nog niet kan, wordt hier gezegd en niet pas bij het rekenen. */
export function controleerLijsten(uit: Verzameling, bestanden: ReadonlySet<string>): void {
  const elementen = new Map<string, Symbool>();
  for (const symbool of uit.symbolen) {
    const { type } = symbool;
    if (type.soort === 'lijst') elementen.set(type.object, symbool);
  }
  for (const symbool of uit.symbolen) {
    if (!bestanden.has(symbool.bestand)) continue;
    const lijst = elementen.get(symbool.object);
    const waarom = lijst ? bezwaarElement(symbool) : bezwaarLijst(symbool);
    if (waarom !== undefined) uit.problemen.push(meld('N031', symbool, { naam: symbool.naam, waarom }));
  }
}

function bezwaarLijst({ type, soort, facultatief, perDatum }: Symbool): string | undefined {
  if (type.soort !== 'lijst') return undefined;
  if (soort !== 'gegeven') return 'Alleen een gegeven kan een lijst zijn.';
  if (perDatum) return 'Een lijst geldt niet per datum; geef de elementen een datum.';
  return facultatief
    ? 'Een lijst is niet facultatief: een lege lijst zegt al dat er geen elementen zijn.'
    : undefined;
}

function bezwaarElement({ type, perDatum, altijdBij }: Symbool): string | undefined {
  if (type.soort === 'lijst') return 'Een element van een lijst heeft zelf geen lijst.';
  if (perDatum) return 'Een gegeven van een element geldt niet per datum.';
  return altijdBij ? 'Een oordeel over een element kan niet altijd gevraagd worden.' : undefined;
}
