/** Waarden in gewoon Nederlands: datums voluit, bedragen met euroteken, aantallen met hun eenheid. */
import { eersteDag, isVolledig, laatsteDag } from './datum.ts';
import { afgerond, type Getal, getal, getalTekst } from './getal.ts';
import { type Dag, dagVan, jaarVan, MAANDNAMEN, maandVan } from './kalender.ts';
import type { Tijdseenheid, Type } from './model.ts';

/** Jaar en uur blijven achter een getal enkelvoud: "5 jaar", "2 uur". */
const MEERVOUD: Readonly<Record<Tijdseenheid, string>> = {
  uur: 'uur',
  dag: 'dagen',
  etmaal: 'etmalen',
  week: 'weken',
  maand: 'maanden',
  jaar: 'jaar',
};

/**
 * Een waarde van een gecontroleerde zaak of een uitkomst, naar haar type. `null` is bekend afwezig, `undefined` onbekend.
 */
export function toonWaarde(type: Type, waarde: unknown): string {
  if (waarde === undefined) return 'onbekend';
  if (waarde === null) return 'geen';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return toonGeheel(type, waarde);
  if (typeof waarde === 'string') return toonTekst(type, waarde);
  return toonSamengesteld(waarde);
}

/** "vanaf 1 maart 2026", "tot en met 31 maart 2026"; leeg als er geen grens is. */
export function toonGeldigheid({
  vanaf,
  totEnMet,
}: Partial<Readonly<Record<'vanaf' | 'totEnMet', string>>>): string {
  const delen = [
    ...(vanaf === undefined ? [] : [`vanaf ${toonDatum(vanaf)}`]),
    ...(totEnMet === undefined ? [] : [`tot en met ${toonDatum(totEnMet)}`]),
  ];
  return delen.join(' ');
}

/** "1 maart 2026", "maart 2026 (dag onbekend)", "2026 (dag en maand onbekend)", "van … tot en met … (dag onbekend)". */
export function toonDatum(datum: string): string {
  const eerste = eersteDag(datum);
  if (isVolledig(datum)) return toonDag(eerste);
  if (datum.includes('/'))
    return `van ${toonDag(eerste)} tot en met ${toonDag(laatsteDag(datum))} (dag onbekend)`;
  const jaar = String(jaarVan(eerste));
  if (datum.length === 4 || datum.endsWith('-00-00')) return `${jaar} (dag en maand onbekend)`;
  return `${maandnaam(eerste)} ${jaar} (dag onbekend)`;
}

/** Een dag voluit: "1 maart 2026". */
export function toonDag(dag: Dag): string {
  return `${dagVan(dag)} ${maandnaam(dag)} ${jaarVan(dag)}`;
}

/**
 * "€ 1.212,00", met eenheid "€ 67,29 per etmaal". Meer dan twee decimalen staan er alle; een breuk die niet opgaat
 * staat afgerond naast haar precieze waarde, zodat de afronding nooit voor het bedrag doorgaat.
 */
export function toonBedrag(waarde: Getal | string, per?: Tijdseenheid): string {
  const g = typeof waarde === 'string' ? getal(waarde) : waarde;
  const eenheid = per === undefined ? '' : ` per ${per}`;
  const tekst = getalTekst(g);
  if (!tekst.includes('/')) return `€ ${metCenten(metKomma(tekst))}${eenheid}`;
  const centen = afgerond(g, '0.01', 'rekenkundig') ?? g;
  return `€ ${metCenten(metKomma(getalTekst(centen)))}${eenheid} (afgerond; precies ${tekst})`;
}

/** "1.234,5"; een breuk die niet opgaat blijft "1/3". */
export function toonGetal(waarde: Getal | string): string {
  return metKomma(getalTekst(typeof waarde === 'string' ? getal(waarde) : waarde));
}

/** "5 etmalen", "1 dag", "5 jaar". */
export function toonDuur(aantal: number, eenheid: Tijdseenheid): string {
  return `${metKomma(String(aantal))} ${aantal === 1 ? eenheid : MEERVOUD[eenheid]}`;
}

/** Het meervoud van een eenheid zoals het achter een getal staat: "etmalen", "jaar". */
export function meervoud(eenheid: Tijdseenheid): string {
  return MEERVOUD[eenheid];
}

/** "a, b en c". */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  if (delen.length < 2) return delen.join('');
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1) ?? ''}`;
}

function maandnaam(dag: Dag): string {
  return MAANDNAMEN[maandVan(dag) - 1] ?? '';
}

function toonGeheel(type: Type, waarde: number): string {
  return type.soort === 'aantal' ? toonDuur(waarde, type.eenheid) : metKomma(String(waarde));
}

function toonTekst(type: Type, waarde: string): string {
  switch (type.soort) {
    case 'datum':
      return toonDatum(waarde);
    case 'bedrag':
      return toonBedrag(waarde, type.per);
    case 'percentage':
      return `${toonGetal(waarde)}%`;
    case 'getal':
      return toonGetal(waarde);
    case 'ja/nee':
    case 'tekst':
    case 'aantal':
    case 'keuze':
    case 'keuzes':
    case 'lijst':
      return waarde;
  }
}

/** Wat geen enkele tekst is: een verzameling labels, geheel of gedeeltelijk bekend, of iets buiten de keuze. */
function toonSamengesteld(waarde: unknown): string {
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'geen' : opsomming(waarde.map(String));
  const { anders, ja, nee } = waarde as { anders?: string; ja?: readonly string[]; nee?: readonly string[] };
  if (anders !== undefined) return `anders: ${anders}`;
  const wel = ja && ja.length > 0 ? [`wel ${opsomming(ja)}`] : [];
  const niet = nee && nee.length > 0 ? [`niet ${opsomming(nee)}`] : [];
  return [...wel, ...niet, 'de rest onbekend'].join('; ');
}

/** Decimale tekst op zijn Nederlands: punten tussen de duizendtallen, een komma voor de decimalen. */
function metKomma(tekst: string): string {
  if (tekst.includes('/')) return tekst;
  const [heel = '', decimalen] = tekst.split('.');
  const gegroepeerd = heel.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimalen === undefined ? gegroepeerd : `${gegroepeerd},${decimalen}`;
}

function metCenten(tekst: string): string {
  const [heel = '', decimalen = ''] = tekst.split(',');
  return `${heel},${decimalen.padEnd(2, '0')}`;
}
