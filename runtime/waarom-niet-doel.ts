/** De uitkomsten waar "waarom niet" naar zoekt, en de voltooiingen die eraan voldoen. */
import { bladVan, type Diagram, JA, NEE, onderdelen, UITGESLOTEN, vertaal } from './diagram.ts';
import { literalDiagram } from './bereken-waarde.ts';
import { vergelijkDiagram } from './bereken-vergelijking.ts';
import type { Type } from './model.ts';
import { getal, vergelijkGetal } from './getal.ts';
import type { Rekening } from './rekening.ts';
import type { Uitkomst } from './uitkomst.ts';
import { klopt } from './vergelijk.ts';
import type { Doel } from './waarom-niet-model.ts';

/** Ja waar de uitkomst het doel haalt, en anders nee. */
export function doelDiagram(r: Rekening, type: Type, doel: Doel, uitkomst: Diagram): Diagram {
  return vertaal(r.werk, uitkomst, (d) => {
    const b = bladVan(d);
    if (b.soort === 'niet van toepassing') return doel.soort === 'niet van toepassing' ? JA : NEE;
    if (b.soort !== 'waarde' && b.soort !== 'term') return NEE;
    switch (doel.soort) {
      case 'niet van toepassing':
        return NEE;
      case 'waarde':
        return JA;
      case 'is':
        return typeof doel.waarde === 'boolean'
          ? d === (doel.waarde ? JA : NEE)
            ? JA
            : NEE
          : vergelijkDiagram(r, '=', d, literalDiagram(r, { type, waarde: doel.waarde }));
      case 'vergelijk':
        return vergelijkDiagram(r, doel.cmp, d, literalDiagram(r, { type, waarde: doel.waarde }));
    }
  });
}

/** Of deze uitkomst het doel haalt. */
export function haaltDoel(type: Type, doel: Doel, uitkomst: Uitkomst): boolean {
  if (uitkomst.soort === 'niet van toepassing') return doel.soort === 'niet van toepassing';
  if (uitkomst.soort !== 'waarde') return false;
  const { waarde } = uitkomst;
  switch (doel.soort) {
    case 'niet van toepassing':
      return false;
    case 'waarde':
      return true;
    case 'is':
      return typeof doel.waarde === 'boolean'
        ? waarde === doel.waarde
        : haalt(type, '=', waarde, doel.waarde);
    case 'vergelijk':
      return haalt(type, doel.cmp, waarde, doel.waarde);
  }
}

function haalt(type: Type, cmp: '=' | '<' | '<=' | '>=' | '>', a: unknown, b: string): boolean {
  if (typeof a === 'number') return vergelijkGetal(cmp, getal(String(a)), getal(b)) === true;
  if (typeof a !== 'string') return false;
  if (!isNumeriek(type)) return klopt(cmp, a < b ? -1 : a > b ? 1 : 0);
  return vergelijkGetal(cmp, getal(a), getal(b)) === true;
}

export const isNumeriek = ({ soort }: Type): boolean =>
  soort === 'getal' || soort === 'bedrag' || soort === 'percentage' || soort === 'aantal';

/** Een uitkomst waarvan te zeggen is wat haar zou veranderen. */
export function isVast(uitkomst: Uitkomst): boolean {
  return uitkomst.soort !== 'onbekend' && uitkomst.soort !== 'ongeldige gegevens';
}

/**
 * Elke andere uitkomst, voor zover zij in een voltooiing voorkomt: eerst andere waarden, dan niet van toepassing. `vrij` is de
 * uitkomst met alles vrij wat kan veranderen; niets als die te groot is om uit te rekenen.
 */
export function andereUitkomsten(
  type: Type,
  labels: readonly string[],
  uitkomst: Uitkomst,
  vrij: Diagram | undefined,
): Doel[] {
  const bladen = vrij && [...onderdelen(vrij)].flatMap((d) => (d.blad && d !== UITGESLOTEN ? [d.blad] : []));
  const komtVoor = (label: string): boolean =>
    bladen?.some((b) => b.soort === 'waarde' && b.waarde === label) ?? true;
  const nvt: Doel = { soort: 'niet van toepassing' };
  const kanNvt = bladen?.some(({ soort }) => soort === nvt.soort) ?? true;
  const andere = waarden(type, labels.filter(komtVoor), uitkomst);
  return kanNvt && uitkomst.soort !== 'niet van toepassing' ? [...andere, nvt] : andere;
}

function waarden(type: Type, labels: readonly string[], uitkomst: Uitkomst): Doel[] {
  const nu = uitkomst.soort === 'waarde' ? uitkomst.waarde : undefined;
  const is = (waarde: boolean | string): Doel => ({ soort: 'is', waarde });
  switch (type.soort) {
    case 'ja/nee':
      return [true, false].filter((waarde) => waarde !== nu).map(is);
    case 'keuze':
      return labels.filter((label) => label !== nu).map(is);
    case 'getal':
    case 'percentage':
    case 'bedrag':
    case 'aantal':
    case 'datum':
      if (typeof nu !== 'string' && typeof nu !== 'number') return [{ soort: 'waarde' }];
      return (['>', '<'] as const).map((cmp) => ({ soort: 'vergelijk', cmp, waarde: String(nu) }));
    case 'tekst':
    case 'keuzes':
    case 'lijst':
      return nu === undefined ? [{ soort: 'waarde' }] : [];
  }
}
