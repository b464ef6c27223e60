/** Kleuren naar betekenis: elke naam is één teken van zijn soort, ook over meer woorden. Wat aan de woorden zelf te zien is, doet de grammatica van de editor. */
import type { Span } from '../grammar/index.ts';
import { beeldVan } from './naambeeld.ts';
import { tekstVan, type Momentopname } from './momentopname.ts';
import type { Doel, Vermelding } from './vermelding.ts';
import { vermeldingenIn } from './vermeldingen.ts';
import type { Symbool } from '../compiler/resolve/symbolen.ts';

/** De namen van het protocol, in een vaste volgorde: een nummer verandert nooit van betekenis; nieuwe komen achteraan. */
export const kleursoorten = [
  'property',
  'parameter',
  'function',
  'method',
  'macro',
  'class',
  'type',
  'enum',
  'enumMember',
  'namespace',
] as const;
export type Kleursoort = (typeof kleursoorten)[number];

export const kleurbij = [
  /** Hier staat de declaratie. */
  'declaration',
  /** Uit een gebruikte regeling. */
  'defaultLibrary',
  /** Ligt vast. */
  'readonly',
  /** Een bijzonder of strafrechtelijk persoonsgegeven. */
  'gevoelig',
  /** Een lezing zonder keuze. */
  'open',
] as const;
export type Kleurbij = (typeof kleurbij)[number];

export interface Kleur {
  /** Op één regel. */
  readonly span: Span;
  readonly soort: Kleursoort;
  readonly bij: readonly Kleurbij[];
}

const bewaard = new WeakMap<readonly Vermelding[], Bewaard>();
interface Bewaard {
  /** Met andere declaraties kan dezelfde naam een andere kleur hebben. */
  readonly objecten: object | undefined;
  readonly kleuren: readonly Kleur[];
}

/** Op volgorde van plaats; geen twee raken elkaar. */
export function kleurenVan(moment: Momentopname, pad: string): readonly Kleur[] {
  const vermeldingen = vermeldingenIn(moment, pad);
  const eerder = bewaard.get(vermeldingen);
  const objecten = beeldVan(moment, pad)?.opgelost.omgeving.objecten;
  if (eerder && eerder.objecten === objecten) return eerder.kleuren;
  const tekst = tekstVan(moment, pad) ?? '';
  const duiding = maakDuiding(moment, pad);
  const gekleurd = vermeldingen.flatMap((vermelding) => {
    const kleur = duiding(vermelding);
    return kleur ? vermelding.spans.map((span) => ({ ...kleur, span })) : [];
  });
  const kleuren = plat(gekleurd, tekst.length).flatMap((kleur) => perRegel(tekst, kleur));
  bewaard.set(vermeldingen, { objecten, kleuren });
  return kleuren;
}

type Duiding = (vermelding: Vermelding) => Omit<Kleur, 'span'> | undefined;

function maakDuiding(moment: Momentopname, pad: string): Duiding {
  const opgelost = beeldVan(moment, pad)?.opgelost;
  const gekozen = new Set(
    opgelost?.lezingen.flatMap((lezing) => (lezing.gekozen === undefined ? [] : [lezing.id])),
  );
  return ({ doel, rol }) => {
    const symbool = doel.soort === 'symbool' ? opgelost?.omgeving.opId.get(doel.id) : undefined;
    // Een kop of letter kleurt de grammatica van de editor al.
    const soort = doel.soort === 'bepaling' && rol === 'declaratie' ? undefined : soortVan(doel, symbool);
    if (soort === undefined) return undefined;
    const elders = symbool?.uit !== undefined || (doel.soort === 'bepaling' && doel.uit !== undefined);
    const bij: Kleurbij[] = [
      ...(rol === 'declaratie' ? (['declaration'] as const) : []),
      ...(elders ? (['defaultLibrary'] as const) : []),
      ...(symbool?.ligtVast ? (['readonly'] as const) : []),
      ...(symbool && isGevoelig(symbool) ? (['gevoelig'] as const) : []),
      ...(symbool?.soort === 'lezing' && !gekozen.has(symbool.id) ? (['open'] as const) : []),
    ];
    return { soort, bij };
  };
}

const isGevoelig = ({ gegevenssoorten = [] }: Symbool): boolean =>
  gegevenssoorten.some((soort) => soort !== 'geen persoonsgegeven' && soort !== 'persoonsgegeven');

function soortVan(doel: Doel, symbool: Symbool | undefined): Kleursoort | undefined {
  switch (doel.soort) {
    case 'symbool':
      return symbool && symboolsoorten[symbool.soort];
    case 'plicht':
      return 'function';
    case 'object':
      return 'class';
    case 'orgaan':
    case 'register':
    case 'verwerking':
      return 'type';
    case 'keuze':
      return 'enum';
    case 'label':
    case 'alternatief':
      return 'enumMember';
    case 'bepaling':
      return 'namespace';
    case 'regeling':
    case 'bestand':
    case 'voorbeeld':
      // Tekst tussen aanhalingstekens blijft tekst.
      return undefined;
  }
}

const symboolsoorten: Readonly<Record<Symbool['soort'], Kleursoort>> = {
  gegeven: 'property',
  duur: 'property',
  parameter: 'parameter',
  beslissing: 'function',
  beoordeling: 'method',
  lezing: 'macro',
};

/** Wat in een ander ligt, gaat voor op wat eromheen ligt: het kleinste wordt het laatst geverfd. */
function plat(kleuren: readonly Kleur[], lengte: number): readonly Kleur[] {
  const rij = [...kleuren].sort((a, b) => maat(b) - maat(a));
  const verf = new Int32Array(lengte + 1);
  rij.forEach(({ span }, i) => verf.fill(i + 1, span.begin, span.eind));
  const uit: Kleur[] = [];
  let begin = 0;
  for (let i = 1; i <= lengte; i++) {
    if (verf[i] === verf[begin]) continue;
    const kleur = rij[(verf[begin] ?? 0) - 1];
    if (kleur) uit.push({ ...kleur, span: { begin, eind: i } });
    begin = i;
  }
  return uit;
}

const maat = ({ span }: Kleur): number => span.eind - span.begin;

/** Een editor kent geen teken over meer regels; het wit aan de randen hoort er niet bij. */
function perRegel(tekst: string, kleur: Kleur): readonly Kleur[] {
  const { begin, eind } = kleur.span;
  const uit: Kleur[] = [];
  for (const deel of tekst.slice(begin, eind).matchAll(/[^\r\n]+/g)) {
    const van = begin + deel.index + (/^\s*/.exec(deel[0])?.[0].length ?? 0);
    const tot = begin + deel.index + deel[0].trimEnd().length;
    if (tot > van) uit.push({ ...kleur, span: { begin: van, eind: tot } });
  }
  return uit;
}
