/** Het model in woorden: voor meldingen, voor de uitgeprinte tussenvorm en als tekst bij een knoop van de uitleg. */
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { toonSymbool, type Omgeving } from '../resolve/symbolen.ts';

const woorden: Readonly<Record<string, string>> = {
  '<': 'kleiner dan',
  '<=': 'ten hoogste',
  '=': 'gelijk aan',
  '!=': 'niet gelijk aan',
  '>=': 'ten minste',
  '>': 'groter dan',
};

export function beschrijf(v: Voorwaarde, omgeving: Omgeving): string {
  const deel = (w: Waarde): string => beschrijfWaarde(w, omgeving);
  switch (v.op) {
    case 'constant':
      return v.waarde ? 'altijd' : 'nooit';
    case 'feit':
      return naam(v.feit, omgeving) + opDag(v.opDatum, omgeving);
    case 'ontbreekt':
      return `${naam(v.feit, omgeving)} ontbreekt`;
    case 'bevat':
      return `${naam(v.feit, omgeving)}: ${v.label}${opDag(v.opDatum, omgeving)}`;
    case 'isEen':
      return `${deel(v.waarde)} is een ${v.keuze}`;
    case 'vergelijk':
      return `${deel(v.a)} is ${woorden[v.cmp] ?? v.cmp} ${deel(v.b)}`;
    case 'verstreken':
      return `de duur van ${deel(v.begin)} tot ${deel(v.opDag)} is ${woorden[v.cmp] ?? v.cmp} ${String(v.aantal)} ${v.eenheid}`;
    case 'en':
    case 'of':
      return v.delen.map((d) => `(${beschrijf(d, omgeving)})`).join(` ${v.op} `);
    case 'telling':
      return `${woorden[v.cmp] ?? v.cmp} ${String(v.aantal)} van: ${v.delen.map((d) => beschrijf(d, omgeving)).join('; ')}`;
    case 'niet':
      return `niet (${beschrijf(v.deel, omgeving)})`;
    case 'beslissing':
      return `uitkomst '${naam(v.beslissing, omgeving)}'`;
    case 'vanToepassing':
      return `'${naam(v.beslissing, omgeving)}' is van toepassing`;
    case 'voldaan':
      return `voldaan aan ${v.verwijzing}`;
    case 'lezing':
      return naam(v.lezing, omgeving);
  }
}

export function beschrijfWaarde(w: Waarde, omgeving: Omgeving): string {
  const deel = (ander: Waarde): string => beschrijfWaarde(ander, omgeving);
  switch (w.op) {
    case 'literal':
      return w.literal.waarde;
    case 'feit':
      return naam(w.feit, omgeving) + opDag(w.opDatum, omgeving);
    case 'beslissing':
      return `uitkomst '${naam(w.beslissing, omgeving)}'`;
    case 'lezing':
      return naam(w.lezing, omgeving);
    case 'laagste':
    case 'hoogste':
      return `het ${w.op} van ${w.delen.map(deel).join(' en ')}`;
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return `(${deel(w.a)} ${w.op} ${deel(w.b)})`;
    case 'datumPlus':
      return `${deel(w.datum)} ${w.aantal < 0 ? '−' : '+'} ${String(Math.abs(w.aantal))} ${w.eenheid}`;
    case 'afgerond':
      return `${deel(w.waarde)} ${w.richting} afgerond op ${w.stap}`;
  }
}

const opDag = (dag: Waarde | undefined, omgeving: Omgeving): string =>
  dag ? ` op ${beschrijfWaarde(dag, omgeving)}` : '';

function naam(id: string, omgeving: Omgeving): string {
  const kaal = id.replace(/\[(.*)\]$/, '');
  const symbool = omgeving.opId.get(kaal);
  const lid = /\[(.*)\]$/.exec(id)?.[1];
  const tekst = symbool ? toonSymbool(symbool, omgeving.objecten) : kaal;
  return lid === undefined ? tekst : `${tekst} ${lid}`;
}
