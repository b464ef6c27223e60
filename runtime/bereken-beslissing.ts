/** De uitkomst van een beslissing in alle voltooiingen. */
import { nietVanToepassing, standpuntenblad, tegenstrijdig } from './blad.ts';
import { buitenToepassingDiagram, geldtDiagram, ofAltijd, schendingDiagram } from './bereken-regel.ts';
import { vergelijkDiagram } from './bereken-vergelijking.ts';
import { literalDiagram, waardeDiagram } from './bereken-waarde.ts';
import {
  blad,
  bladVan,
  combineer,
  type Diagram,
  GEEN,
  JA,
  kies,
  LEEG,
  NEE,
  ONBEKEND,
  onderdelen,
  vertaal,
} from './diagram.ts';
import { alle, eenVan, en, of } from './logica.ts';
import type { BepalingId, Beslissing, BuitenToepassing, Regel } from './model.ts';
import { bewerking, binnen, eenmalig, type Rekening, voorBeslissing, zonderBepaling } from './rekening.ts';
import { type Beslisplaats, type Regelplaats, zoek } from './register.ts';

/** De bladen zijn waarden, termen, tegenstrijdig, of niet van toepassing met de reden. */
export function beslissingDiagram(van: Rekening, id: string): Diagram {
  const plaats = zoek(van.register.beslissingen, id);
  const r = voorBeslissing(van, plaats.beslissing.element);
  const bereken = (): Diagram => berekenBeslissing(r, plaats);
  return eenmalig(r, `beslissing ${id}`, () => zonderBepaling(r, bereken));
}

function berekenBeslissing(r: Rekening, plaats: Beslisplaats): Diagram {
  const inWerking = inWerkingDiagram(r, plaats.beslissing);
  const buitenWerking = blad(r.werk, nietVanToepassing('niet in werking', []));
  if (inWerking === NEE) return buitenWerking;
  return kies(r.werk, inWerking, uitkomstDiagram(r, plaats), buitenWerking);
}

function uitkomstDiagram(r: Rekening, plaats: Beslisplaats): Diagram {
  return plaats.beslissing.type.soort === 'ja/nee' ? jaNeeDiagram(r, plaats) : waardenDiagram(r, plaats);
}

function inWerkingDiagram(r: Rekening, { peildatum, geldig }: Beslissing): Diagram {
  const { vanaf, totEnMet } = geldig ?? r.register.model.geldig;
  if (peildatum === undefined || (vanaf === undefined && totEnMet === undefined)) return JA;
  const dag = binnen(r, peildatum.bepaling, () => waardeDiagram(r, peildatum));
  const grens = (datum: string): Diagram => literalDiagram(r, { type: { soort: 'datum' }, waarde: datum });
  const begonnen = vanaf === undefined ? JA : vergelijkDiagram(r, '>=', dag, grens(vanaf));
  const nietVoorbij = totEnMet === undefined ? JA : vergelijkDiagram(r, '<=', dag, grens(totEnMet));
  return en(r.werk, begonnen, nietVoorbij);
}

/** Ja als een grond geldt, elk vereiste vervuld is en geen weigeringsgrond geldt (S21). */
function jaNeeDiagram(r: Rekening, plaats: Beslisplaats): Diagram {
  const gronden: Diagram[] = [];
  const beletsels: Diagram[] = [];
  for (const regel of plaats.regels) {
    const { soort } = regel.regel;
    if (soort === 'grond') gronden.push(geldtDiagram(r, regel));
    else beletsels.push(soort === 'vereiste' ? schendingDiagram(r, regel) : geldtDiagram(r, regel));
  }
  const grond = eenVan(r.werk, gronden);
  const zonderBeletsel = grond === JA ? JA : kies(r.werk, grond, JA, leegDiagram(r, plaats));
  return kies(r.werk, eenVan(r.werk, beletsels), NEE, zonderBeletsel);
}

/** Wat de uitkomst is als geen regel geldt: een leemte, nee, of de reden waarom alle regels buiten toepassing zijn. */
function leegDiagram(r: Rekening, plaats: Beslisplaats): Diagram {
  const { beslissing, regels } = plaats;
  const isNee = beslissing.type.soort === 'ja/nee' && beslissing.uitputtend;
  const leeg = isNee ? NEE : blad(r.werk, nietVanToepassing('leemte', []));
  if (beslissing.buitenToepassing.length === 0 || regels.length === 0) return leeg;
  const alles = alle(
    r.werk,
    regels.map((regel) => buitenToepassingDiagram(r, regel)),
  );
  return alles === NEE ? leeg : kies(r.werk, alles, redenDiagram(r, beslissing.buitenToepassing), leeg);
}

/** Een uitzondering van de hele regeling weegt zwaarder dan die van een regel. */
function redenDiagram(r: Rekening, lijst: readonly BuitenToepassing[]): Diagram {
  const reikwijdte: BepalingId[] = [];
  const bepalingen: BepalingId[] = [];
  let buitenReikwijdte = NEE;
  for (const { bepaling, voorwaarde, reden } of lijst) {
    const geldt = binnen(r, bepaling, () => ofAltijd(r, voorwaarde));
    if (geldt === NEE) continue;
    bepalingen.push(bepaling);
    if (reden === 'uitgezonderd') continue;
    reikwijdte.push(bepaling);
    buitenReikwijdte = of(r.werk, buitenReikwijdte, geldt);
  }
  const uitgezonderd = blad(r.werk, nietVanToepassing('uitgezonderd', bepalingen));
  const nietBereikt = blad(r.werk, nietVanToepassing('buiten reikwijdte', reikwijdte));
  return kies(r.werk, buitenReikwijdte, nietBereikt, uitgezonderd);
}

/** De waarde waarover alle regels die gelden het eens zijn. */
function waardenDiagram(r: Rekening, plaats: Beslisplaats): Diagram {
  const voegToe = bewerking(r, 'standpunten', (tot, nieuw) => voegStandpuntToe(r, tot, nieuw));
  const metRegel = (tot: Diagram, geldt: Diagram, { regel }: Regelplaats): Diagram =>
    geldt === NEE
      ? tot
      : kies(r.werk, geldt, combineer(r.werk, voegToe, tot, standpuntDiagram(r, regel)), tot);
  const onbepaald: [Diagram, Regelplaats][] = [];
  let tot = LEEG;
  for (const regel of plaats.regels) {
    const geldt = geldtDiagram(r, regel);
    const zonder = waar(r, geldt, (d) => d !== JA && d !== NEE);
    if (zonder !== NEE) onbepaald.push([zonder, regel]);
    tot = metRegel(tot, zonder === NEE ? geldt : waar(r, geldt, (d) => d === JA), regel);
  }
  // Waar niet te bepalen is of een regel geldt, doet hij er niet toe als hij aan wat de andere zeggen niets verandert.
  for (const [zonder, regel] of onbepaald) tot = metRegel(tot, zonder, regel);
  const samen = bewerking(r, 'uitkomst', (d, leeg) => (d === LEEG ? leeg : uitStandpunten(r, d)));
  return combineer(r.werk, samen, tot, leegDiagram(r, plaats));
}

/** Alleen de bladen die voldoen; elders nee. */
function waar(r: Rekening, f: Diagram, voldoet: (d: Diagram) => boolean): Diagram {
  if ([...onderdelen(f)].every((d) => d.blad === undefined || !voldoet(d))) return NEE;
  return vertaal(r.werk, f, (d) => (voldoet(d) ? d : NEE));
}

function standpuntDiagram(r: Rekening, { bepaling, waarde }: Regel): Diagram {
  if (waarde === undefined) return LEEG;
  return vertaal(
    r.werk,
    binnen(r, bepaling, () => waardeDiagram(r, waarde)),
    (d) => {
      const b = bladVan(d);
      // Wat bekend afwezig is, is geen waarde: dan zegt de regel niets.
      if (d === GEEN) return LEEG;
      return b.soort === 'waarde' || b.soort === 'term'
        ? blad(r.werk, standpuntenblad([{ bepaling, waarde: b }]))
        : d;
    },
  );
}

/** Zolang regels hetzelfde zeggen telt de eerste; spreken zij elkaar tegen, dan blijven zij allemaal staan. */
function voegStandpuntToe(r: Rekening, tot: Diagram, nieuw: Diagram): Diagram {
  if (tot === LEEG || nieuw === LEEG) return tot === LEEG ? nieuw : tot;
  const al = bladVan(tot);
  const bij = bladVan(nieuw);
  if (al.soort === 'standpunten' && al.lijst.length > 1) {
    return bij.soort === 'standpunten' ? blad(r.werk, standpuntenblad([...al.lijst, ...bij.lijst])) : tot;
  }
  if (tot === ONBEKEND || nieuw === ONBEKEND) return ONBEKEND;
  const [eerste] = al.soort === 'standpunten' ? al.lijst : [];
  const [tweede] = bij.soort === 'standpunten' ? bij.lijst : [];
  if (eerste === undefined) return tot;
  if (tweede === undefined) return nieuw;
  const gelijk = vergelijkDiagram(r, '=', blad(r.werk, eerste.waarde), blad(r.werk, tweede.waarde));
  return kies(r.werk, gelijk, tot, blad(r.werk, standpuntenblad([eerste, tweede])));
}

function uitStandpunten(r: Rekening, d: Diagram): Diagram {
  const b = bladVan(d);
  if (b.soort !== 'standpunten') return d;
  const [eerste, ...meer] = b.lijst;
  if (eerste === undefined) return LEEG;
  return blad(r.werk, meer.length === 0 ? eerste.waarde : tegenstrijdig(b.lijst));
}
