/** Bij welke regeling een bestand hoort, en hoe die ervoor staat. */
import { ernst } from '../compiler/diagnostics/probleem.ts';
import { regelingVan, standVan, type Momentopname } from './momentopname.ts';

export interface Regelingstand {
  readonly titel: string;
  readonly kenmerk: string;
  readonly fouten: number;
  readonly waarschuwingen: number;
}

export function regelingstand(moment: Momentopname, pad: string): Regelingstand | undefined {
  const regeling = regelingVan(moment, pad);
  if (regeling === undefined) return undefined;
  const { problemen } = standVan(moment, regeling.hoofdbestand).ruimte;
  const eigen = problemen.filter(({ bestand }) => regeling.bestanden.includes(bestand));
  const fouten = eigen.filter((probleem) => ernst(probleem) === 'fout').length;
  const { titel, id } = regeling.model;
  return { titel, kenmerk: id, fouten, waarschuwingen: eigen.length - fouten };
}
