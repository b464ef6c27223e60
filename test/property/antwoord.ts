/** Een open punt beantwoorden: een waarde op de plaats in de zaak waar het punt naar wijst. */
import type { Feit, Regelingmodel } from '../../runtime/model.ts';
import type { OpenPunt } from '../../runtime/uitkomst.ts';
import { kies } from './pen.ts';
import { maakZaak, type Zaak } from './zaak.ts';

/** Een gegeven per datum is pas te beantwoorden als de dag bekend is; een open kring zonder oordeel is dat nooit. */
export function isTeBeantwoorden(model: Regelingmodel, { id, soort, opDatum }: OpenPunt): boolean {
  if (soort === 'lezing') return model.lezingen.some((lezing) => lezing.id === id);
  const feit = model.feiten.find((deel) => deel.id === id);
  return feit !== undefined && (!feit.perDatum || opDatum !== undefined);
}

export function beantwoord(model: Regelingmodel, zaak: Zaak, punt: OpenPunt, zaad: number): Zaak {
  if (punt.soort === 'lezing') {
    const lezing = model.lezingen.find(({ id }) => id === punt.id);
    return {
      ...zaak,
      lezingen: { ...zaak['lezingen'], [punt.id]: kies(lezing?.alternatieven ?? [], zaad).letter },
    };
  }
  const feit = model.feiten.find(({ id }) => id === punt.id);
  if (!feit) throw new Error(`Het open punt ${punt.id} is geen feit.`);
  const { object, sleutel } = feit;
  return {
    ...zaak,
    [object]: { ...zaak[object], [sleutel]: antwoord(model, feit, zaak[object]?.[sleutel], punt, zaad) },
  };
}

function antwoord(
  model: Regelingmodel,
  feit: Feit,
  eerder: unknown,
  { opDatum }: OpenPunt,
  zaad: number,
): unknown {
  const nieuw = volledig(model, feit, zaad);
  if (feit.soort === 'beoordeling')
    return { oordeel: nieuw, motivering: 'zo blijkt', door: feit.door?.[0] ?? 'het college' };
  if (!feit.perDatum) return nieuw;
  const andere = ((eerder ?? []) as readonly { op: string }[]).filter(({ op }) => op !== opDatum);
  return [...andere, { op: opDatum, waarde: nieuw }];
}

/** Een waarde zonder iets onbekends erin. */
function volledig(model: Regelingmodel, feit: Feit, zaad: number): unknown {
  const { perDatum: _per, door: _door, ...kaal } = feit;
  for (let poging = 0; poging < 100; poging++) {
    const zaak = maakZaak({ ...model, feiten: [{ ...kaal, soort: 'gegeven' }] }, zaad + poging, 10);
    const waarde = zaak[feit.object]?.[feit.sleutel];
    const isVolledig =
      Array.isArray(waarde) || typeof waarde !== 'object' || waarde === null || 'anders' in waarde;
    const isDag =
      feit.type.soort !== 'datum' || waarde === null || /^"\d{4}-\d\d-(?!00)/.test(JSON.stringify(waarde));
    if (waarde !== undefined && isVolledig && isDag) return waarde;
  }
  throw new Error(`Er is geen volledige waarde gevonden voor ${feit.id}.`);
}
