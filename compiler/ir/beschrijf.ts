/** Het model in woorden: voor meldingen, voor de uitgeprinte tussenvorm en als tekst bij een knoop van de uitleg. */
import type { Venster } from '../../runtime/model-dagen.ts';
import type { Lijstbron, Voorwaarde, Waarde } from '../../runtime/model.ts';

/** De naam van een feit, beslissing of lezing bij haar id. */
export type Naamgever = (id: string) => string;

const woorden: Readonly<Record<string, string>> = {
  '<': 'kleiner dan',
  '<=': 'ten hoogste',
  '=': 'gelijk aan',
  '!=': 'niet gelijk aan',
  '>=': 'ten minste',
  '>': 'groter dan',
};

export function beschrijf(v: Voorwaarde, naam: Naamgever): string {
  const deel = (w: Waarde): string => beschrijfWaarde(w, naam);
  switch (v.op) {
    case 'constant':
      return v.waarde ? 'altijd' : 'nooit';
    case 'feit':
      return naam(v.feit) + opDag(v.opDatum, naam);
    case 'ontbreekt':
      return `${naam(v.feit)} ontbreekt`;
    case 'bevat':
      return `${naam(v.feit)}: ${v.label}${opDag(v.opDatum, naam)}`;
    case 'isEen':
      return `${deel(v.waarde)} is een ${v.keuze}`;
    case 'vergelijk':
      return `${deel(v.a)} is ${woorden[v.cmp] ?? v.cmp} ${deel(v.b)}`;
    case 'verstreken':
      return `de duur van ${deel(v.begin)} tot ${deel(v.opDag)} is ${woorden[v.cmp] ?? v.cmp} ${String(v.aantal)} ${v.eenheid}`;
    case 'en':
    case 'of':
      return v.delen.map((d) => `(${beschrijf(d, naam)})`).join(` ${v.op} `);
    case 'telling':
      return `${woorden[v.cmp] ?? v.cmp} ${String(v.aantal)} van: ${v.delen.map((d) => beschrijf(d, naam)).join('; ')}`;
    case 'kwantor':
      return `${v.cmp === 'alle' ? 'voor alle' : `voor ${woorden[v.cmp] ?? v.cmp} ${String(v.aantal)} van`} ${beschrijfLijst(v.lijst, naam)}: ${beschrijf(v.deel, naam)}`;
    case 'niet':
      return `niet (${beschrijf(v.deel, naam)})`;
    case 'beslissing':
      return `uitkomst '${naam(v.beslissing)}'`;
    case 'vanToepassing':
      return `'${naam(v.beslissing)}' is van toepassing`;
    case 'voldaan':
      return `voldaan aan ${v.verwijzing}`;
    case 'lezing':
      return naam(v.lezing);
  }
}

export function beschrijfWaarde(w: Waarde, naam: Naamgever): string {
  const deel = (ander: Waarde): string => beschrijfWaarde(ander, naam);
  switch (w.op) {
    case 'literal':
      return w.literal.waarde;
    case 'feit':
      return naam(w.feit) + opDag(w.opDatum, naam);
    case 'beslissing':
      return `uitkomst '${naam(w.beslissing)}'`;
    case 'lezing':
      return naam(w.lezing);
    case 'laagste':
    case 'hoogste':
      return `het ${w.op} van ${w.delen.map(deel).join(' en ')}`;
    case 'aantalVan':
      return `het aantal van ${beschrijfLijst(w.lijst, naam)}`;
    case 'somVan':
    case 'laagsteVan':
    case 'hoogsteVan':
      return `de ${w.op.slice(0, -3)} van ${deel(w.deel)} over ${beschrijfLijst(w.lijst, naam)}`;
    case 'eersteVan':
    case 'laatsteVan':
      return `${deel(w.deel)} van de ${w.op.slice(0, -3)} van ${beschrijfLijst(w.lijst, naam)} op volgorde van ${deel(w.volgorde)}`;
    case 'dagenVan':
      return `${w.onderbreking === undefined ? 'het aantal dagen' : `de meeste dagen (met ten hoogste ${String(w.onderbreking)} ertussen)`} van ${beschrijfLijst(w.lijst, naam)}${beschrijfVenster(w.venster ?? {}, deel)}`;
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return `(${deel(w.a)} ${w.op} ${deel(w.b)})`;
    case 'datumPlus':
      return `${deel(w.datum)} ${w.aantal < 0 ? '−' : '+'} ${String(Math.abs(w.aantal))} ${w.eenheid}${w.verlengd ? ' (termijn)' : ''}`;
    case 'datumVerder':
      return `${deel(w.datum)} ${w.terug ? '−' : '+'} ${deel(w.aantal)} ${w.eenheid}`;
    case 'dagen':
      return `het aantal dagen van ${deel(w.van)} tot en met ${deel(w.totEnMet)}`;
    case 'opgeschort': {
      const wanneer = w.opschortingen.map(
        ({ van, totEnMet }) => `van ${deel(van)} tot en met ${deel(totEnMet)}`,
      );
      const duur = `${String(w.aantal)} ${w.eenheid}${w.verlengd ? ' (termijn)' : ''}`;
      return `${deel(w.datum)} + ${duur}, opgeschort ${wanneer.join(' en ')}`;
    }
    case 'geindexeerd': {
      const rond = w.stap === undefined ? '' : `, elk jaar ${w.richting ?? ''} afgerond op ${w.stap}`;
      return `${deel(w.waarde)} geïndexeerd met ${naam(w.feit)} vanaf ${w.eerste} tot en met ${deel(w.dag)}${rond}`;
    }
    case 'afgerond':
      return `${deel(w.waarde)} ${w.richting} afgerond op ${w.stap}`;
  }
}

function beschrijfLijst({ feit, waarvoor }: Lijstbron, naam: Naamgever): string {
  return waarvoor ? `${naam(feit)} waarvoor (${beschrijf(waarvoor, naam)})` : naam(feit);
}

function beschrijfVenster(venster: Venster, deel: (w: Waarde) => string): string {
  if ('jaarVan' in venster) return ` in het jaar van ${deel(venster.jaarVan)}`;
  if ('jaarTot' in venster) return ` in het jaar van ${deel(venster.jaarTot)} tot en met die dag`;
  const { vanaf, totEnMet } = venster;
  return `${vanaf ? ` van ${deel(vanaf)}` : ''}${totEnMet ? ` tot en met ${deel(totEnMet)}` : ''}`;
}

const opDag = (dag: Waarde | undefined, naam: Naamgever): string =>
  dag ? ` op ${beschrijfWaarde(dag, naam)}` : '';
