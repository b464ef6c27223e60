/** De regels onder één kop → aanhef, leden, onderdelen en alinea's. */
import type { Bronknoop, Vreemd } from './knoop.ts';
import { labelsVan, volgende, type Label } from './labels.ts';
import { hangAan, plaats, sleutel, wortelTak, type Keus, type KomtNog, type Tak } from './opsomming.ts';
import { aaneen, type Regel } from './regels.ts';

export interface Zetting {
  readonly breedte: number;
  readonly streep: ReadonlySet<string>;
  readonly vreemd: Vreemd[];
}

/** Past het eerste woord van de volgende regel nog op deze, dan is hier met opzet een nieuwe regel begonnen. */
export function isKort(regel: string, volgt: string, breedte: number, deel = 0.85): boolean {
  const woord = volgt.indexOf(' ');
  return regel.length + 1 + (woord < 0 ? volgt.length : woord) <= breedte * deel;
}

const eindigt = (tekst: string): boolean => /[.!?;:]["'”’)\]]?$/.test(tekst);
const begintNieuw = (tekst: string): boolean => !/^["'“‘„(]*\p{Ll}/u.test(tekst);

export function nieuweAlinea(vorige: Regel, regel: Regel, breedte: number): boolean {
  if (!begintNieuw(regel.tekst)) return false;
  if (/\p{L}-$/u.test(vorige.tekst)) return false;
  const kort = isKort(vorige.tekst, regel.tekst, breedte);
  if (regel.wit && (eindigt(vorige.tekst) || kort)) return true;
  return kort && (eindigt(vorige.tekst) || isKort(vorige.tekst, regel.tekst, breedte, 0.65));
}

/** Zet de regels in de drager. */
export function vulInhoud(drager: Bronknoop, regels: readonly Regel[], zetting: Zetting): void {
  const wortel = wortelTak(drager);
  const tekst: Tekst = new Map();
  const later = laatsteLabels(regels);
  let pad: readonly Tak[] = [wortel];
  let vorige: Regel | undefined;
  regels.forEach((regel, i) => {
    const achteraan = labelAchteraan(regel.tekst, regels[i + 1]?.tekst);
    const keus = achteraan
      ? plaats(pad, [achteraan], true, () => false)
      : kies(pad, regel, vorige, (l) => (later.get(sleutel(l)) ?? -1) > i);
    if (keus) {
      if (achteraan)
        zetting.vreemd.push({ soort: 'label achteraan', label: achteraan.label, span: regel.span });
      pad = hangAan(pad, keus, regel.span);
      const tak = pad[pad.length - 1] ?? wortel;
      if (keus.label.rest !== '') voegToe(tekst, tak, keus.label.rest, false);
    } else {
      const nieuw = vorige !== undefined && nieuweAlinea(vorige, regel, zetting.breedte);
      if (nieuw) pad = pad.slice(0, terug(pad));
      voegToe(tekst, pad[pad.length - 1] ?? wortel, regel.tekst, !nieuw && vorige !== undefined);
    }
    vorige = regel;
  });
  for (const [tak, alineas] of tekst) {
    for (const alinea of alineas) tak.knoop.alineas.push(aaneen(alinea, zetting.streep));
    delete tak.slot;
  }
}

/** De regels van elke alinea, per knoop; zij worden pas aan het eind aaneengeschreven. */
type Tekst = Map<Tak, string[][]>;

function voegToe(tekst: Tekst, tak: Tak, regel: string, verder: boolean): void {
  const alineas = tekst.get(tak) ?? [];
  const laatste = alineas[alineas.length - 1];
  if (verder && laatste) laatste.push(regel);
  else alineas.push([regel]);
  tekst.set(tak, alineas);
  tak.slot = regel;
}

/** Een nieuwe alinea na een opsomming hoort bij het lid, of zonder leden bij de drager. */
const terug = (pad: readonly Tak[]): number => (pad[1]?.knoop.soort === 'lid' ? 2 : 1);

/** Per label de laatste regel die ermee begint. */
function laatsteLabels(regels: readonly Regel[]): ReadonlyMap<string, number> {
  const uit = new Map<string, number>();
  regels.forEach(({ tekst }, i) => labelsVan(tekst).forEach((label) => void uit.set(sleutel(label), i)));
  return uit;
}

function kies(
  pad: readonly Tak[],
  regel: Regel,
  vorige: Regel | undefined,
  komtNog: KomtNog,
): Keus | undefined {
  const labels = labelsVan(regel.tekst);
  if (labels.length === 0) return undefined;
  const los =
    vorige === undefined || regel.wit || eindigt(vorige.tekst) || /[,.;] (?:en|of)$/.test(vorige.tekst);
  // "in lid\n2. van dat artikel": een nummer midden in een zin, als het echte lid 2 nog komt.
  const inZin = labels.every(
    (label) => label.soort === 'cijfer' && /^\p{Ll}/u.test(label.rest) && komtNog(label),
  );
  return !los && inZin ? undefined : plaats(pad, labels, los, komtNog);
}

/** "Inkomen a." boven "b. Dagbesteding": het lezen van een PDF zet een label soms achter zijn tekst. */
function labelAchteraan(regel: string, volgt: string | undefined): Label | undefined {
  const [, rest, label] = /^(.{2,60}) ([a-z])[.)]$/.exec(regel) ?? [];
  if (rest === undefined || label === undefined || volgt === undefined) return undefined;
  if (labelsVan(regel).length > 0 || !new RegExp(`^${volgende('letter', label)}[.)] `).test(volgt))
    return undefined;
  return { soort: 'letter', label, rest };
}
