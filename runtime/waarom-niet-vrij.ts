/** Wat er met een deel van de onbekenden vrij zeker kan, en wat zeker niet, wat de andere onbekenden ook zijn. */
import { aanwezig } from './belang.ts';
import { type Diagram, JA, knoop, NEE, onderdelen, UITGESLOTEN, vertaal, type Werkbank } from './diagram.ts';
import { alle, eenVan, en } from './logica.ts';
import { isSamengesteld, type Onbekende } from './onbekende.ts';
import type { Rekening } from './rekening.ts';
import { sleutelsBij, type Wisselbaar } from './wisselbaar.ts';

/** Een gegeven per datum op een dag die zelf een vrij gegeven is. */
export function isOpVrijeDag({ inhoud, punten: [punt] }: Onbekende): boolean {
  return punt?.element === undefined && inhoud.soort === 'op dag' && inhoud.dag.soort === 'grootheid';
}

/**
 * Of de waarde van deze onbekende niet los is van die van andere. Een gegeven op een vrije dag is dat wel: dagen die de zaak al
 * noemt worden apart nagegaan, en op elke andere dag is het onbekend.
 */
function hangtSamen(o: Onbekende, alle: readonly Onbekende[], eigen: ReadonlySet<string>): boolean {
  if (o.inhoud.soort === 'rest') return true;
  if (!isSamengesteld(o)) return false;
  if (!isOpVrijeDag(o)) return true;
  const vrij = o.grondslag.every((dag) => sleutelsBij(dag).every((sleutel) => eigen.has(sleutel)));
  const [punt] = o.punten;
  const nogEens = alle.some(
    (ander) =>
      ander !== o &&
      ander.inhoud.soort === 'op dag' &&
      ander.punten[0]?.id === punt?.id &&
      ander.punten[0]?.label === punt?.label,
  );
  return !vrij || nogEens;
}

/** Ja waar het doel gehaald wordt, wat de andere onbekenden ook zijn. */
export function zekerHaalbaar(
  { werk, onbekenden }: Rekening,
  f: Diagram,
  vrij: readonly Wisselbaar[],
): Diagram {
  const eigen = new Set(vrij.map(({ sleutel }) => sleutel));
  const andere = rangenVan(f, onbekenden.opRang, (o) => !isEigen(o, eigen));
  return voorElke(werk, f, andere);
}

/**
 * Of het doel nergens gehaald wordt. Onbekenden die samenhangen houdt een diagram voor los van elkaar; waar dat zou uitmaken,
 * telt hier de gunstigste.
 */
export function zekerNiet({ werk, onbekenden }: Rekening, f: Diagram, vrij: readonly Wisselbaar[]): boolean {
  const eigen = new Set(vrij.map(({ sleutel }) => sleutel));
  const samen = [...aanwezig(f)].flatMap((rang) => onbekenden.opRang[rang] ?? []);
  const los = (o: Onbekende): boolean => hangtSamen(o, samen, eigen);
  const andere = rangenVan(f, onbekenden.opRang, (o) => !isEigen(o, eigen));
  const gunstig = rangenVan(f, onbekenden.opRang, (o) => !isEigen(o, eigen) && los(o));
  const goed = vertaal(werk, f, (d) => (d === JA || d === UITGESLOTEN ? JA : NEE));
  const beste = overTakken(werk, goed, gunstig, (takken) => eenVan(werk, takken));
  const elke = overTakken(werk, beste, andere, (takken) => alle(werk, takken));
  const alleenJa = vertaal(werk, f, (d) => (d === JA ? JA : NEE));
  const ergens = overTakken(werk, alleenJa, andere, (takken) => eenVan(werk, takken));
  return !onderdelen(en(werk, elke, ergens)).has(JA) && !werk.op;
}

function isEigen(o: Onbekende, eigen: ReadonlySet<string>): boolean {
  const sleutels = sleutelsBij(o);
  return o.inhoud.soort !== 'rest' && sleutels.length > 0 && sleutels.every((sleutel) => eigen.has(sleutel));
}

function rangenVan(f: Diagram, opRang: readonly Onbekende[], wel: (o: Onbekende) => boolean): Set<number> {
  return new Set(
    [...aanwezig(f)].filter((rang) => {
      const o = opRang[rang];
      return o !== undefined && wel(o);
    }),
  );
}

/** Ja waar elke tak van deze onbekenden ja is, voor zover zij kan; er moet er wel een kunnen. */
function voorElke(w: Werkbank, f: Diagram, rangen: ReadonlySet<number>): Diagram {
  const goed = vertaal(w, f, (d) => (d === JA || d === UITGESLOTEN ? JA : NEE));
  const elk = overTakken(w, goed, rangen, (takken) => alle(w, takken));
  if (!onderdelen(f).has(UITGESLOTEN)) return elk;
  const mogelijk = vertaal(w, f, (d) => (d === UITGESLOTEN ? NEE : JA));
  return en(
    w,
    elk,
    overTakken(w, mogelijk, rangen, (takken) => eenVan(w, takken)),
  );
}

function overTakken(
  w: Werkbank,
  f: Diagram,
  rangen: ReadonlySet<number>,
  samen: (takken: readonly Diagram[]) => Diagram,
): Diagram {
  if (rangen.size === 0) return f;
  const bekend = new Map<Diagram, Diagram>();
  const ga = (d: Diagram): Diagram => {
    const bestaand = bekend.get(d);
    if (bestaand !== undefined) return bestaand;
    const takken = d.takken.map(ga);
    const uit = d.blad !== undefined ? d : rangen.has(d.rang) ? samen(takken) : knoop(w, d.rang, takken);
    bekend.set(d, uit);
    return uit;
  };
  return ga(f);
}
