/**
 * Een parameter is van de regeling en niet van een zaak: wat één zaak van de momentopname ervan zegt, geldt voor alle, en twee
 * zaken die iets anders zeggen spreken elkaar tegen.
 */
import { getal, getalTekst } from './getal.ts';
import { leesFeit, type OpDag } from './lees.ts';
import type { Feit, Regelingmodel, Type } from './model.ts';
import { toonDatum, toonWaarde } from './toon.ts';
import type { Verdeelprobleem, Verdeelzaak } from './verdeeluitslag.ts';
import { isHouder, isLijst } from './vreemd.ts';

export interface Eensgezind {
  readonly zaken: readonly Verdeelzaak[];
  readonly problemen: readonly Verdeelprobleem[];
}

/** De zaken met wat één van hen van de parameters weet; elke zaak is in orde. */
export function deelParameters({ feiten }: Regelingmodel, zaken: readonly Verdeelzaak[]): Eensgezind {
  const parameters = feiten.filter(({ soort }) => soort === 'parameter');
  const problemen: Verdeelprobleem[] = [];
  const samen = new Map<Feit, unknown>();
  for (const feit of parameters) {
    const gegeven = new Map<string, Gegeven>();
    for (const { kenmerk, zaak } of zaken) {
      for (const [op, waarde] of waardenVan(feit, leesFeit(zaak, feit))) {
        const eerder = gegeven.get(op);
        if (!eerder) gegeven.set(op, { kenmerk, waarde });
        else if (tekstVan(feit.type, eerder.waarde) !== tekstVan(feit.type, waarde))
          problemen.push(meldVerschil(feit, op, eerder, { kenmerk, waarde }));
      }
    }
    if (gegeven.size > 0) samen.set(feit, alsWaarde(feit, gegeven));
  }
  if (problemen.length > 0 || samen.size === 0) return { zaken, problemen };
  return { zaken: zaken.map(({ kenmerk, zaak }) => ({ kenmerk, zaak: aangevuld(zaak, samen) })), problemen };
}

interface Gegeven {
  readonly kenmerk: string;
  readonly waarde: unknown;
}

/** De waarden per dag; een parameter die niet per datum geldt, heeft er één. */
function waardenVan(feit: Feit, ruw: unknown): readonly (readonly [op: string, waarde: unknown])[] {
  if (ruw === undefined) return [];
  if (!feit.perDatum || !isLijst(ruw)) return [['', ruw]];
  return (ruw as readonly OpDag[]).map(({ op, waarde }) => [op, waarde]);
}

function alsWaarde({ perDatum }: Feit, gegeven: ReadonlyMap<string, Gegeven>): unknown {
  const heel = gegeven.get('');
  if (!perDatum || heel) return heel?.waarde;
  return [...gegeven].map(([op, { waarde }]) => ({ op, waarde }));
}

/** Wat hetzelfde betekent, is hetzelfde: "100" en "100.00", en een verzameling in een andere volgorde. */
function tekstVan(type: Type, waarde: unknown): string {
  const isGetal = ['getal', 'bedrag', 'percentage', 'aantal'].includes(type.soort);
  if (isGetal && (typeof waarde === 'string' || typeof waarde === 'number'))
    return getalTekst(getal(String(waarde)));
  return JSON.stringify(isLijst(waarde) ? waarde.map(String).sort() : waarde);
}

function meldVerschil(feit: Feit, op: string, eerder: Gegeven, hier: Gegeven): Verdeelprobleem {
  const toon = ({ waarde }: Gegeven): string => toonWaarde(feit.type, waarde);
  const dag = op === '' ? '' : ` op ${toonDatum(op)}`;
  return {
    kenmerk: hier.kenmerk,
    code: 'U058',
    ernst: 'fout',
    pad: `${feit.object}.${feit.sleutel}`,
    bericht: `${feit.naam}${dag}: deze zaak zegt ${toon(hier)}, maar de zaak "${eerder.kenmerk}" zegt ${toon(eerder)}.`,
  };
}

function aangevuld(zaak: unknown, samen: ReadonlyMap<Feit, unknown>): unknown {
  const uit: Record<string, unknown> = isHouder(zaak) ? { ...zaak } : {};
  for (const [{ object, sleutel }, waarde] of samen) {
    const houder = uit[object];
    uit[object] = { ...(isHouder(houder) ? houder : {}), [sleutel]: waarde };
  }
  return uit;
}
