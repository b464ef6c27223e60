/** Wat een wijziging doet: welke uitkomsten anders worden, en welke antwoorden er niet meer of juist weer toe doen. */
import { stand } from './gesprek.ts';
import type { Antwoord, Gesprek, Gespreksbron, Gespreksuitkomst, Gevolgen } from './gesprek-model.ts';
import { antwoordenVan, lees } from './gesprek-stand.ts';
import { sleutelVan } from './gesprek-plek.ts';
import { openVan, uitkomstenVan } from './gesprek-uitkomst.ts';
import type { Uitkomst } from './uitkomst.ts';

export function gevolgen(bron: Gespreksbron, voor: Gesprek, na: Gesprek): Gevolgen {
  const eerst = uitkomstenIn(bron, voor);
  const nu = uitkomstenIn(bron, na);
  const paden = new Set([...eerst.keys(), ...nu.keys()]);
  const veranderd = [...paden].flatMap((pad) => {
    const [a, b] = [eerst.get(pad), nu.get(pad)];
    if (kern(a?.uitkomst) === kern(b?.uitkomst)) return [];
    return [{ pad, naam: (b ?? a)?.naam ?? pad, voor: a?.uitkomst, na: b?.uitkomst }];
  });
  const overbodigEerst = new Set(overbodig(bron, voor).map(({ sleutel }) => sleutel));
  const overbodigNu = overbodig(bron, na);
  const nog = new Set(overbodigNu.map(({ sleutel }) => sleutel));
  return {
    veranderd,
    nietMeerNodig: overbodigNu.filter(({ sleutel }) => !overbodigEerst.has(sleutel)),
    weerNodig: antwoordenVan(bron, na).filter(
      ({ sleutel }) => overbodigEerst.has(sleutel) && !nog.has(sleutel),
    ),
  };
}

/**
 * De antwoorden van het gesprek die niet nodig zijn: met wat er vóór elk van hen bekend was, werd die vraag niet gesteld.
 * Zij blijven bewaard. Spreken antwoorden elkaar tegen, dan is dat nog niet te zeggen en staat er niets.
 */
export function overbodig(bron: Gespreksbron, gesprek: Gesprek): readonly Antwoord[] {
  if (stand(bron, gesprek).soort === 'tegenspraak') return [];
  const nodig = new Set<string>();
  for (const [i, stap] of gesprek.stappen.entries()) {
    if (stap.soort !== 'antwoord' || nodig.has(stap.sleutel)) continue;
    const { zaak } = lees(bron, { ...gesprek, stappen: gesprek.stappen.slice(0, i) });
    const uitkomsten = uitkomstenVan(bron, gesprek.beslissingen, zaak);
    const open = openVan(bron, gesprek.beslissingen, zaak, uitkomsten);
    const gevraagd = open.some(({ punt: { pad, opDatum } }) => {
      const sleutel = sleutelVan(pad, opDatum);
      return stap.sleutel === sleutel || stap.sleutel === `${sleutel}.door`;
    });
    if (gevraagd) nodig.add(stap.sleutel);
  }
  return antwoordenVan(bron, gesprek).filter(({ sleutel, inGesprek }) => inGesprek && !nodig.has(sleutel));
}

function uitkomstenIn(bron: Gespreksbron, gesprek: Gesprek): ReadonlyMap<string, Gespreksuitkomst> {
  const nu = stand(bron, gesprek);
  return new Map(nu.soort === 'tegenspraak' ? [] : nu.uitkomsten.map((deel) => [deel.pad, deel]));
}

/** De uitkomst zonder wat er nog te vragen is. */
function kern(uitkomst: Uitkomst | undefined): string {
  if (uitkomst === undefined) return '';
  const { soort } = uitkomst;
  if (soort === 'waarde') return JSON.stringify([soort, uitkomst.waarde]);
  if (soort === 'niet van toepassing') return JSON.stringify([soort, uitkomst.reden]);
  return soort === 'tegenstrijdig' ? JSON.stringify([soort, uitkomst.tussen]) : soort;
}
