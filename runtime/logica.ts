/**
 * De logica van diagrammen: dezelfde woorden als in `waarheid.ts`, maar voor alle voltooiingen tegelijk.
 *
 * Alles is een keuze: "a en b" is b waar a ja is, en anders nee. Ook zonder waarheid aan een kant is het antwoord dat van
 * Kleene.
 */
import { type Diagram, JA, kies, NEE, type Werkbank } from './diagram.ts';

export function niet(w: Werkbank, a: Diagram): Diagram {
  return kies(w, a, NEE, JA);
}

export function en(w: Werkbank, a: Diagram, b: Diagram): Diagram {
  return kies(w, a, b, NEE);
}

export function of(w: Werkbank, a: Diagram, b: Diagram): Diagram {
  return kies(w, a, JA, b);
}

/** Alle delen. */
export function alle(w: Werkbank, delen: readonly Diagram[]): Diagram {
  return gehalveerd(delen, JA, (a, b) => en(w, a, b));
}

/** Ten minste één van de delen. */
export function eenVan(w: Werkbank, delen: readonly Diagram[]): Diagram {
  return gehalveerd(delen, NEE, (a, b) => of(w, a, b));
}

/** Voegt eerst buren samen en dan de helften: wat nog groeit, wordt zo het minst vaak doorlopen. */
function gehalveerd(
  delen: readonly Diagram[],
  leeg: Diagram,
  voegSamen: (a: Diagram, b: Diagram) => Diagram,
): Diagram {
  const ga = (van: number, tot: number): Diagram => {
    if (tot - van < 2) return delen[van] ?? leeg;
    const midden = (van + tot) >> 1;
    return voegSamen(ga(van, midden), ga(midden, tot));
  };
  return delen.length === 0 ? leeg : ga(0, delen.length);
}

/** Ten minste, ten hoogste of precies `aantal` van de delen is ja. */
export function telling(
  w: Werkbank,
  cmp: '>=' | '<=' | '=',
  aantal: number,
  delen: readonly Diagram[],
): Diagram {
  if (cmp === '<=') return niet(w, telling(w, '>=', aantal + 1, delen));
  // Van achter naar voren: `rest[k]` is ja als de delen tot hier er k (of ten minste k) opleveren.
  let rest: Diagram[] = [];
  for (let k = 0; k <= aantal; k++) rest.push(k === 0 ? JA : NEE);
  const boven = cmp === '>=' ? JA : NEE;
  for (let i = delen.length - 1; i >= 0; i--) {
    const [deel, verder] = [delen[i] ?? NEE, rest];
    rest = verder.map((zonder, k) => kies(w, deel, verder[k - 1] ?? boven, zonder));
  }
  return rest[aantal] ?? boven;
}
