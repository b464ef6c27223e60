/** De waarheid van een voorwaarde in alle voltooiingen: een diagram met ja en nee als bladen. */
import { dagenVergeleken } from './bereken-dagen.ts';
import { openKeuzeDiagram, bevatDiagram, feitDiagram, ontbreektDiagram } from './bereken-feit.ts';
import { beslissingDiagram } from './bereken-beslissing.ts';
import { kwantorDiagram } from './bereken-lijst.ts';
import { vergelijkDiagram, verstrekenDiagram } from './bereken-vergelijking.ts';
import { waardeDiagram } from './bereken-waarde.ts';
import { bladVan, type Diagram, GEEN, JA, NEE, ONBEKEND, schik, vertaal } from './diagram.ts';
import { alle, eenVan, niet, telling } from './logica.ts';
import type { Keuze, LezingAlternatief, Voorwaarde } from './model.ts';
import { binnen, type Rekening, vraagOnbekende } from './rekening.ts';
import { zoek } from './register.ts';

export function voorwaardeDiagram(r: Rekening, v: Voorwaarde): Diagram {
  return binnen(r, v.bepaling, () => bereken(r, v));
}

function bereken(r: Rekening, v: Voorwaarde): Diagram {
  switch (v.op) {
    case 'constant':
      return v.waarde ? JA : NEE;
    case 'feit':
      return afwezigIsNee(r, feitDiagram(r, v.feit, v.opDatum && waardeDiagram(r, v.opDatum)));
    case 'ontbreekt':
      return ontbreektDiagram(r, v.feit);
    case 'bevat':
      return afwezigIsNee(r, bevatDiagram(r, v.feit, v.label, v.opDatum && waardeDiagram(r, v.opDatum)));
    case 'isEen':
      return isEenDiagram(r, waardeDiagram(r, v.waarde), zoek(r.register.keuzes, v.keuze));
    case 'vergelijk':
      return (
        dagenVergeleken(r, v) ?? vergelijkDiagram(r, v.cmp, waardeDiagram(r, v.a), waardeDiagram(r, v.b))
      );
    case 'verstreken':
      return verstrekenDiagram(r, v, waardeDiagram(r, v.begin), waardeDiagram(r, v.opDag));
    case 'en':
      return alle(r.werk, tot(r, v.delen, NEE));
    case 'of':
      return eenVan(r.werk, tot(r, v.delen, JA));
    case 'telling':
      return telling(
        r.werk,
        v.cmp,
        v.aantal,
        v.delen.map((deel) => voorwaardeDiagram(r, deel)),
      );
    case 'kwantor':
      return kwantorDiagram(r, v);
    case 'niet':
      return niet(r.werk, voorwaardeDiagram(r, v.deel));
    case 'beslissing':
      return beslissingDiagram(r, v.beslissing);
    case 'vanToepassing':
      return vertaal(r.werk, beslissingDiagram(r, v.beslissing), isVanToepassing);
    case 'voldaan':
      return voorwaardeDiagram(r, v.voorwaarde);
    case 'lezing':
      return lezingDiagram(r, v.lezing);
  }
}

/** De gekozen lezing; zonder keuze een vertakking op alle lezingen die de tekst toelaat. */
export function lezingDiagram(r: Rekening, id: string): Diagram {
  const { alternatieven } = zoek(r.register.lezingen, id);
  const letter = r.letter(id);
  const gekozen = alternatieven.find((alternatief) => alternatief.letter === letter);
  if (gekozen !== undefined) return alternatiefDiagram(r, gekozen);
  const o = vraagOnbekende(r, `lezing:${id}`, () => [{ soort: 'lezing', id }]);
  const takken = alternatieven.map((alternatief) => alternatiefDiagram(r, alternatief));
  const eerste = takken[0] ?? ONBEKEND;
  if (takken.every((tak) => tak === eerste)) return eerste;
  return r.exact ? schik(r.werk, o.rang, takken) : ONBEKEND;
}

function alternatiefDiagram(r: Rekening, alternatief: LezingAlternatief): Diagram {
  return alternatief.soort === 'voorwaarde'
    ? voorwaardeDiagram(r, alternatief.voorwaarde)
    : waardeDiagram(r, alternatief.waarde);
}

/** Na een deel met deze waarheid doen de volgende er niet meer toe. */
function tot(r: Rekening, delen: readonly Voorwaarde[], slot: Diagram): Diagram[] {
  const uitkomsten: Diagram[] = [];
  for (const deel of delen) {
    const uitkomst = voorwaardeDiagram(r, deel);
    uitkomsten.push(uitkomst);
    if (uitkomst === slot) break;
  }
  return uitkomsten;
}

function afwezigIsNee(r: Rekening, d: Diagram): Diagram {
  return vertaal(r.werk, d, (b) => (b === GEEN ? NEE : b));
}

function isEenDiagram(r: Rekening, waarde: Diagram, kring: Keuze): Diagram {
  return vertaal(r.werk, waarde, (d) => {
    const b = bladVan(d);
    if (b.soort === 'geen') return NEE;
    if (b.soort !== 'waarde') return d;
    const genoemd = typeof b.waarde === 'string' && kring.labels.includes(b.waarde);
    if (kring.vorm === 'gesloten') return genoemd ? JA : NEE;
    if (kring.vorm === 'open' && genoemd) return JA;
    if (kring.oordeel !== undefined) return afwezigIsNee(r, feitDiagram(r, kring.oordeel));
    return openKeuzeDiagram(r, kring.id, b.sleutel);
  });
}

/** Een tegenspraak is geen waarde, maar ook geen leemte: of de beslissing dan een waarde heeft, is niet te zeggen. */
function isVanToepassing(d: Diagram): Diagram {
  const { soort } = bladVan(d);
  if (soort === 'niet van toepassing') return NEE;
  return soort === 'tegenstrijdig' || soort === 'onbekend' ? d : JA;
}
