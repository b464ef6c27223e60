/** Typen: van woorden naar een type, en terug naar woorden. */
import { eenheden, norm, type Stuk } from '../../grammar/index.ts';
import type { Tijdseenheid, Type } from '../../runtime/model.ts';
import { norms } from './namen.ts';

export type Typelezing =
  | { readonly soort: 'type'; readonly type: Type }
  | {
      readonly soort: 'keuze';
      readonly meervoud: boolean;
      readonly naam: readonly string[];
      readonly stukken: readonly Stuk[];
    }
  | { readonly soort: 'sinds'; readonly naam: readonly string[] }
  | { readonly soort: 'lijst'; readonly naam: readonly string[]; readonly stukken: readonly Stuk[] }
  | undefined;

const enkelvoudig = ['ja/nee', 'tekst', 'getal', 'percentage', 'bedrag', 'datum'] as const;

/** Het eerste woord van elk type. */
export const typewoorden: readonly string[] = [...enkelvoudig, 'aantal', 'keuze', 'keuzes', 'duur', 'lijst'];

export function leesType(stukken: readonly Stuk[]): Typelezing {
  const rij = norms(stukken);
  const [eerste = '', tweede, derde] = rij;
  const kaal = enkelvoudig.find((soort) => soort === eerste);
  if (kaal && rij.length === 1) return { soort: 'type', type: { soort: kaal } };
  const eenheid = eenheden[norm(derde ?? '')];
  if (eerste === 'bedrag' && tweede === 'per' && eenheid && rij.length === 3) {
    return { soort: 'type', type: { soort: 'bedrag', per: eenheid } };
  }
  const geteld = eenheden[norm(tweede ?? '')];
  if (eerste === 'aantal' && geteld && rij.length === 2)
    return { soort: 'type', type: { soort: 'aantal', eenheid: geteld } };
  if ((eerste === 'keuze' || eerste === 'keuzes') && tweede === 'uit' && rij.length > 2) {
    return { soort: 'keuze', meervoud: eerste === 'keuzes', naam: rij.slice(2), stukken: stukken.slice(2) };
  }
  if (eerste === 'lijst' && tweede === 'van' && rij.length > 2)
    return { soort: 'lijst', naam: rij.slice(2), stukken: stukken.slice(2) };
  return eerste === 'duur' && tweede === 'sinds' && rij.length > 2
    ? { soort: 'sinds', naam: rij.slice(2) }
    : undefined;
}

export function gelijkType(a: Type, b: Type): boolean {
  if (a.soort !== b.soort) return false;
  if (a.soort === 'bedrag' && b.soort === 'bedrag') return a.per === b.per;
  if (a.soort === 'aantal' && b.soort === 'aantal') return a.eenheid === b.eenheid;
  return true;
}

const meervoud: Readonly<Record<Tijdseenheid, string>> = {
  uur: 'uren',
  dag: 'dagen',
  etmaal: 'etmalen',
  week: 'weken',
  maand: 'maanden',
  jaar: 'jaren',
};

/** "een bedrag per uur" */
export function toonType(type: Type): string {
  switch (type.soort) {
    case 'bedrag':
      return type.per ? `een bedrag per ${type.per}` : 'een bedrag';
    case 'aantal':
      return `een aantal ${meervoud[type.eenheid]}`;
    case 'ja/nee':
      return 'ja of nee';
    case 'tekst':
      return 'tekst';
    case 'keuze':
      return type.keuze === '' ? 'een waarde uit een keuze' : `een keuze uit ${type.keuze}`;
    case 'lijst':
      return `een lijst van ${type.naam.replace(/^(de|het|een) /, '')}`;
    case 'keuzes':
      return `keuzes uit ${type.keuze}`;
    default:
      return `een ${type.soort}`;
  }
}
