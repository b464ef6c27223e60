/** De uitleg van een waarde: een feit, een uitkomst, een lezing, of een berekening voluit geschreven. */
import { legBeslissingUit } from './uitleg-beslissing.ts';
import { legFeitUit } from './uitleg-feit.ts';
import { legLezingUit } from './uitleg-lezing.ts';
import { toonVan } from './uitleg-toon.ts';
import { dagTekst, datumPlus, eersteDag, hoogsteDatum, isVolledig, laagsteDatum } from './datum.ts';
import * as reken from './getal.ts';
import type { Waarde } from './model.ts';
import { metVerlenging, type Termijn } from './termijn.ts';
import { toonDatum, toonDuur } from './toon.ts';
import {
  type Bouwknoop,
  type Knoopwaarde,
  maakKnoop,
  metDelen,
  metWaarde,
  type Uitlegstand,
} from './uitlegstand.ts';

type Bij<Op extends Waarde['op']> = Extract<Waarde, { op: Op }>;

/** De waarde staat als tekst in de knoop: een datum als in de zaak, een getal decimaal of als breuk. */
export function legWaardeUit(s: Uitlegstand, w: Waarde): Bouwknoop {
  switch (w.op) {
    case 'literal':
      return legLiteralUit(w);
    case 'feit':
      return legFeitUit(s, w);
    case 'beslissing': {
      const { knoop } = legBeslissingUit(s, w.beslissing);
      if (w.bepaling !== undefined) knoop.bepaling = w.bepaling;
      return knoop;
    }
    case 'lezing':
      return legLezingUit(s, w);
    case 'laagste':
    case 'hoogste':
      return legUitersteUit(s, w);
    case 'plus':
    case 'min':
    case 'maal':
    case 'gedeeld':
      return legBerekeningUit(s, w);
    case 'datumPlus':
      return legDatumUit(s, w);
    case 'afgerond':
      return legAfrondingUit(s, w);
  }
}

/** Een knoopwaarde als getal om mee te rekenen. */
export function alsGetal(waarde: Knoopwaarde): reken.Getal | undefined {
  return typeof waarde === 'string' ? reken.getal(waarde) : undefined;
}

const TEKENS = { plus: '+', min: '−', maal: '×', gedeeld: '÷' } as const;

function waardeknoop(w: Waarde, tekst: string, waarde: Knoopwaarde): Bouwknoop {
  const knoop = maakKnoop('waarde', w.tekst ?? tekst, w.bepaling);
  knoop.type = w.type;
  return metWaarde(knoop, waarde);
}

function legLiteralUit(w: Bij<'literal'>): Bouwknoop {
  const { type, waarde } = w.literal;
  if (type.soort !== 'ja/nee') return waardeknoop(w, toonVan({ type, waarde }), waarde);
  return metWaarde(maakKnoop('waarde', w.tekst ?? waarde, w.bepaling), waarde === 'ja' || waarde === 'true');
}

function legUitersteUit(s: Uitlegstand, w: Bij<'laagste' | 'hoogste'>): Bouwknoop {
  const delen = w.delen.map((deel) => legWaardeUit(s, deel));
  const knoop = waardeknoop(w, `het ${w.op} van ${delen.length}`, uiterste(w, delen));
  if (delen.every((d) => typeof d.waarde === 'string')) {
    knoop.toelichting = `het ${w.op} van ${delen.map(toonVan).join(' en ')} is ${toonVan(knoop)}`;
  }
  return metDelen(knoop, delen, 'alle');
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

function legBerekeningUit(s: Uitlegstand, w: Bij<keyof typeof TEKENS>): Bouwknoop {
  const a = legWaardeUit(s, w.a);
  const b = legWaardeUit(s, w.b);
  const teken = TEKENS[w.op];
  const knoop = waardeknoop(w, `${a.tekst} ${teken} ${b.tekst}`, berekend(w, a, b));
  if (typeof a.waarde === 'string' && typeof b.waarde === 'string') {
    knoop.toelichting = `${toonVan(a)} ${teken} ${toonVan(b)} = ${toonVan(knoop)}`;
  }
  return metDelen(knoop, [a, b], 'alle');
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

function legDatumUit(s: Uitlegstand, w: Bij<'datumPlus'>): Bouwknoop {
  const datum = legWaardeUit(s, w.datum);
  const { waarde } = datum;
  const teken = w.aantal < 0 ? '−' : '+';
  const duur = `${teken} ${toonDuur(Math.abs(w.aantal), w.eenheid)}`;
  const verlengd = w.verlengd && s.register.gelijkgesteld;
  const nieuw =
    typeof waarde === 'string'
      ? datumPlus(waarde, w.aantal, w.eenheid, verlengd)
      : waarde === null
        ? null
        : undefined;
  const knoop = waardeknoop(w, `${datum.tekst} ${duur}`, nieuw);
  if (typeof waarde === 'string') {
    const later = verlengd && isVolledig(waarde) ? verlenging(waarde, w, verlengd) : '';
    knoop.toelichting = `${toonVan(datum)} ${duur} = ${later}${toonVan(knoop)}`;
  }
  return metDelen(knoop, [datum], 'alle');
}

/** "zaterdag 7 maart 2026, verlengd tot en met maandag (Algemene termijnenwet, artikel 1): " als er iets verschuift. */
function verlenging(vanaf: string, termijn: Termijn, gelijkgesteld: ReadonlySet<number>): string {
  const { verlengd } = metVerlenging(eersteDag(vanaf), termijn, gelijkgesteld);
  const [eerste] = verlengd;
  if (eerste === undefined) return '';
  const redenen = [...new Set(verlengd.map(({ reden }) => reden))];
  const artikelen = [...new Set(verlengd.map(({ artikel }) => artikel))].map((n) =>
    n === 1 ? '1, eerste lid' : '2',
  );
  const wet = `artikel ${artikelen.join(' en artikel ')}, van de Algemene termijnenwet`;
  return `${toonDatum(dagTekst(eerste.dag))}, verlengd op grond van ${wet} (${redenen.join(', ')}): `;
}

function legAfrondingUit(s: Uitlegstand, w: Bij<'afgerond'>): Bouwknoop {
  const deel = legWaardeUit(s, w.waarde);
  const rond =
    deel.waarde === null ? null : getaltekst(reken.afgerond(alsGetal(deel.waarde), w.stap, w.richting));
  const knoop = waardeknoop(w, `${deel.tekst}, afgerond`, rond);
  if (typeof rond === 'string') {
    knoop.toelichting = `${toonVan(deel)}, ${w.richting} afgerond op ${reken.getalTekst(reken.getal(w.stap))}, is ${toonVan(knoop)}`;
  }
  return metDelen(knoop, [deel], 'alle');
}

function getaltekst(g: reken.Getal | undefined): string | undefined {
  return g && reken.getalTekst(g);
}
