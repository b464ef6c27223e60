/** De uitleg van een waarde: een feit, een uitkomst, een lezing, of een berekening voluit geschreven. */
import { legBeslissingUit } from './uitleg-beslissing.ts';
import { tijdvakUitlegger } from './uitleg-dagen.ts';
import { feitUitlegger } from './uitleg-feit.ts';
import { aantalUitlegger, samenUitlegger } from './uitleg-lijst.ts';
import { indexUitlegger } from './uitleg-indexering.ts';
import { lezingUitlegger } from './uitleg-lezing.ts';
import { dagenUitlegger, opgeschortUitlegger, verderUitlegger } from './uitleg-opschorting.ts';
import { toonVan } from './uitleg-toon.ts';
import { dagTekst, datumPlus, eersteDag, hoogsteDatum, isVolledig, laagsteDatum } from './datum.ts';
import * as reken from './getal.ts';
import type { Waarde } from './model.ts';
import type { Bewerking } from './uitkomst.ts';
import { metVerlenging, type Termijn, type Termijneinde } from './termijn.ts';
import { opsomming, toonDatum, toonDuur } from './toon.ts';
import {
  type Bouwknoop,
  type Knoopwaarde,
  maakKnoop,
  maakOuder,
  type Uitlegboek,
  type Uitlegger,
} from './uitlegstand.ts';

export type Bij<Op extends Waarde['op']> = Extract<Waarde, { op: Op }>;

/** De waarde staat als tekst in de knoop: een datum als in de zaak, een getal decimaal of als breuk. */
export function waardeUitlegger(boek: Uitlegboek, w: Waarde): Uitlegger {
  switch (w.op) {
    case 'literal':
      return literalUitlegger(w);
    case 'feit':
      return feitUitlegger(boek, w);
    case 'beslissing':
      return (s) => {
        const { knoop } = legBeslissingUit(s, w.beslissing);
        if (w.bepaling !== undefined) knoop.bepaling = w.bepaling;
        return knoop;
      };
    case 'lezing':
      return lezingUitlegger(boek, w);
    case 'laagste':
    case 'hoogste':
      return uitersteUitlegger(boek, w);
    case 'aantalVan':
      return aantalUitlegger(boek, w);
    case 'somVan':
    case 'laagsteVan':
    case 'hoogsteVan':
    case 'eersteVan':
    case 'laatsteVan':
      return samenUitlegger(boek, w);
    case 'dagenVan':
      return tijdvakUitlegger(boek, w);
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return berekeningUitlegger(boek, w);
    case 'datumPlus':
      return datumUitlegger(boek, w);
    case 'datumVerder':
      return verderUitlegger(boek, w);
    case 'dagen':
      return dagenUitlegger(boek, w);
    case 'opgeschort':
      return opgeschortUitlegger(boek, w);
    case 'geindexeerd':
      return indexUitlegger(boek, w);
    case 'afgerond':
      return afrondingUitlegger(boek, w);
  }
}

/** Een knoopwaarde als getal om mee te rekenen. */
export function alsGetal(waarde: Knoopwaarde): reken.Getal | undefined {
  return typeof waarde === 'string' ? reken.getal(waarde) : undefined;
}

const TEKENS = { plus: '+', min: '−', maal: '×', gedeeld: '÷' } as const;

export function waardeknoop(
  w: Bij<Bewerking>,
  tekst: string,
  waarde: Knoopwaarde,
  delen: Bouwknoop[],
): Bouwknoop {
  const knoop = maakOuder('waarde', w.tekst ?? tekst, w.bepaling, waarde, delen, 'alle');
  knoop.type = w.type;
  knoop.bewerking = w.op;
  return knoop;
}

function literalUitlegger(w: Bij<'literal'>): Uitlegger {
  const { type, waarde } = w.literal;
  if (type.soort === 'ja/nee') {
    const isJa = waarde === 'ja' || waarde === 'true';
    return () => maakKnoop('waarde', w.tekst ?? waarde, w.bepaling, isJa);
  }
  const tekst = w.tekst ?? toonVan({ type, waarde });
  return () => {
    const knoop = maakKnoop('waarde', tekst, w.bepaling, waarde);
    knoop.type = w.type;
    return knoop;
  };
}

function uitersteUitlegger(boek: Uitlegboek, w: Bij<'laagste' | 'hoogste'>): Uitlegger {
  const uitleggers = w.delen.map((deel) => waardeUitlegger(boek, deel));
  return (s) => {
    const delen = uitleggers.map((legUit) => legUit(s));
    const tekst = `het ${w.op} van ${opsomming(delen.map((deel) => deel.tekst))}`;
    const knoop = waardeknoop(w, tekst, uiterste(w, delen), delen);
    if (delen.every((d) => typeof d.waarde === 'string')) {
      knoop.toelichting = `het ${w.op} van ${delen.map(toonVan).join(' en ')} is ${toonVan(knoop)}`;
    }
    return knoop;
  };
}

function uiterste(w: Bij<'laagste' | 'hoogste'>, delen: readonly Bouwknoop[]): Knoopwaarde {
  if (delen.some(({ waarde }) => waarde === null)) return null;
  const waarden = delen.map(({ waarde }) => (typeof waarde === 'string' ? waarde : undefined));
  if (w.type.soort === 'datum') {
    const datum = w.op === 'laagste' ? laagsteDatum(...waarden) : hoogsteDatum(...waarden);
    return datum;
  }
  return getaltekst(reken[w.op](...waarden.map(alsGetal)));
}

function berekeningUitlegger(boek: Uitlegboek, w: Bij<keyof typeof TEKENS>): Uitlegger {
  const links = waardeUitlegger(boek, w.a);
  const rechts = waardeUitlegger(boek, w.b);
  const teken = TEKENS[w.op];
  return (s) => {
    const a = links(s);
    const b = rechts(s);
    const knoop = waardeknoop(w, `${a.tekst} ${teken} ${b.tekst}`, berekend(w, a, b), [a, b]);
    if (typeof a.waarde === 'string' && typeof b.waarde === 'string') {
      knoop.toelichting = `${toonVan(a)} ${teken} ${toonVan(b)} = ${toonVan(knoop)}`;
    }
    return knoop;
  };
}

function berekend(w: Bij<keyof typeof TEKENS>, a: Bouwknoop, b: Bouwknoop): Knoopwaarde {
  if (a.waarde === null || b.waarde === null) return null;
  return getaltekst(reken[w.op](alsGetal(a.waarde), factor(w, b)));
}

/** Vermenigvuldigen met een percentage is vermenigvuldigen met honderdsten. */
function factor({ op }: Bij<keyof typeof TEKENS>, { type, waarde }: Bouwknoop): reken.Getal | undefined {
  const isFactor = (op === 'maal' || op === 'gedeeld') && type?.soort === 'percentage';
  return isFactor ? reken.procent(alsGetal(waarde)) : alsGetal(waarde);
}

function datumUitlegger(boek: Uitlegboek, w: Bij<'datumPlus'>): Uitlegger {
  const legDatumUit = waardeUitlegger(boek, w.datum);
  const duur = `${w.aantal < 0 ? '−' : '+'} ${toonDuur(Math.abs(w.aantal), w.eenheid)}`;
  const verlengd = w.verlengd && boek.register.gelijkgesteld;
  return (s) => {
    const datum = legDatumUit(s);
    const { waarde } = datum;
    if (typeof waarde !== 'string')
      return waardeknoop(w, `${datum.tekst} ${duur}`, waarde === null ? null : undefined, [datum]);
    const nieuw = datumPlus(waarde, w.aantal, w.eenheid, verlengd);
    const knoop = waardeknoop(w, `${datum.tekst} ${duur}`, nieuw, [datum]);
    const later = verlengd && isVolledig(waarde) ? verlenging(waarde, w, verlengd) : '';
    knoop.toelichting = `${toonVan(datum)} ${duur} = ${later}${toonVan(knoop)}`;
    return knoop;
  };
}

/** De getelde dag en waarom de termijn later eindigt; leeg als er niets verschuift. */
function verlenging(vanaf: string, termijn: Termijn, gelijkgesteld: ReadonlySet<number>): string {
  return toonVerlenging(metVerlenging(eersteDag(vanaf), termijn, gelijkgesteld));
}

export function toonVerlenging({ verlengd }: Termijneinde): string {
  const [eerste] = verlengd;
  if (eerste === undefined) return '';
  const redenen = [...new Set(verlengd.map(({ reden }) => reden))];
  const artikelen = [...new Set(verlengd.map(({ artikel }) => artikel))].map((n) =>
    n === 1 ? '1, eerste lid,' : '2',
  );
  const wet = `artikel ${artikelen.join(' en artikel ')} van de Algemene termijnenwet`;
  return `${toonDatum(dagTekst(eerste.dag))}, verlengd op grond van ${wet} (${redenen.join(', ')}): `;
}

function afrondingUitlegger(boek: Uitlegboek, w: Bij<'afgerond'>): Uitlegger {
  const legDeelUit = waardeUitlegger(boek, w.waarde);
  const hoe = `${w.richting} afgerond op ${reken.getalTekst(reken.getal(w.stap))}`;
  return (s) => {
    const deel = legDeelUit(s);
    const rond =
      deel.waarde === null ? null : getaltekst(reken.afgerond(alsGetal(deel.waarde), w.stap, w.richting));
    const knoop = waardeknoop(w, `${deel.tekst}, afgerond`, rond, [deel]);
    if (typeof rond === 'string') knoop.toelichting = `${toonVan(deel)}, ${hoe}, is ${toonVan(knoop)}`;
    return knoop;
  };
}

export function getaltekst(g: reken.Getal | undefined): string | undefined {
  return g && reken.getalTekst(g);
}
