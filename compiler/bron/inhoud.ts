/** De regels onder één kop → aanhef, leden, onderdelen en alinea's. */
import { knoop, type Bronknoop, type Vreemd } from './knoop.ts';
import { eerste, labelsVan, volgende, waarde, type Label, type Labelsoort } from './labels.ts';
import { plak, type Regel } from './regels.ts';

export interface Zetting {
  readonly breedte: number;
  readonly streep: ReadonlySet<string>;
  readonly vreemd: Vreemd[];
}

interface Tak {
  readonly knoop: Bronknoop;
  /** Per soort opsomming het label dat er het laatst is bijgekomen. */
  readonly kinderen: Map<Labelsoort, string>;
  readonly soort?: Labelsoort;
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
  const wortel: Tak = { knoop: drager, kinderen: new Map() };
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
      const { boven, label } = keus;
      const tak = voegToe(boven, label, regel, pad.indexOf(boven) === 0);
      pad = [...pad.slice(0, pad.indexOf(boven) + 1), tak];
      if (label.rest !== '') tak.knoop.alineas.push(label.rest);
    } else {
      if (vorige && nieuweAlinea(vorige, regel, zetting.breedte)) pad = pad.slice(0, terug(pad));
      const tak = pad[pad.length - 1] ?? wortel;
      const { alineas } = tak.knoop;
      const laatste = alineas.length - 1;
      const verder = laatste >= 0 && vorige !== undefined && !nieuweAlinea(vorige, regel, zetting.breedte);
      if (verder) alineas[laatste] = plak(alineas[laatste] ?? '', regel.tekst, zetting.streep);
      else alineas.push(regel.tekst);
    }
    vorige = regel;
  });
}

/** Een nieuwe alinea na een opsomming hoort bij het lid, of zonder leden bij de drager. */
const terug = (pad: readonly Tak[]): number => (pad[1]?.knoop.soort === 'lid' ? 2 : 1);

interface Keus {
  readonly boven: Tak;
  readonly label: Label;
}

const sleutel = ({ soort, label }: { readonly soort: Labelsoort; readonly label: string }): string =>
  `${soort} ${label}`;

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
  komtNog: (label: { readonly soort: Labelsoort; readonly label: string }) => boolean,
): Keus | undefined {
  const labels = labelsVan(regel.tekst);
  if (labels.length === 0) return undefined;
  const los =
    vorige === undefined || regel.wit || eindigt(vorige.tekst) || /[,.;] (?:en|of)$/.test(vorige.tekst);
  return plaats(pad, labels, los, komtNog);
}

/**
 * Waar een onderdeel hoort: als vervolg van een opsomming, van binnen naar buiten; anders als begin van een nieuwe; anders
 * als vervolg na een gat. `i.` is een Romeins cijfer als er een `ii.` volgt.
 */
function plaats(
  pad: readonly Tak[],
  labels: readonly Label[],
  los: boolean,
  komtNog: (label: { readonly soort: Labelsoort; readonly label: string }) => boolean,
): Keus | undefined {
  const binnen = [...pad].reverse();
  for (const boven of binnen) {
    for (const label of labels) {
      const laatste = boven.kinderen.get(label.soort);
      if (laatste === undefined || volgende(label.soort, laatste) !== label.label) continue;
      const alsRomeins =
        label.soort === 'letter' && label.label === 'i' && komtNog({ soort: 'romeins', label: 'ii' });
      if (!alsRomeins || !labels.some(({ soort }) => soort === 'romeins')) return { boven, label };
    }
  }
  const begin = labels.find(({ soort, label }) => eerste(soort, label));
  const boven = begin && beginplaats(pad, begin, los);
  if (begin && boven) return { boven, label: begin };
  if (!los) return undefined;
  for (const boven of binnen) {
    for (const label of labels) {
      const laatste = boven.kinderen.get(label.soort);
      if (laatste === undefined || label.soort === 'teken') continue;
      const verwacht = volgende(label.soort, laatste);
      const sprong = waarde(label.soort, label.label) - waarde(label.soort, laatste);
      if (sprong >= 0 && sprong < 6 && !komtNog({ soort: label.soort, label: verwacht }))
        return { boven, label };
    }
  }
  return undefined;
}

/** Leden beginnen onder de drager; een andere opsomming onder wat er het laatst stond, als die soort daar nog niet loopt. */
function beginplaats(pad: readonly Tak[], { soort }: Label, los: boolean): Tak | undefined {
  const [wortel] = pad;
  const hier = pad[pad.length - 1];
  if (!wortel || !hier) return undefined;
  const kondigtAan = /:$/.test(hier.knoop.alineas.at(-1) ?? '');
  const leden = soort === 'cijfer' && los && !kondigtAan && !wortel.kinderen.has('cijfer');
  const boven = leden ? wortel : hier.soort === soort && !kondigtAan ? pad[pad.length - 2] : hier;
  return boven && (soort === 'teken' || !boven.kinderen.has(soort)) ? boven : undefined;
}

function voegToe(boven: Tak, { soort, label }: Label, { span }: Regel, isWortel: boolean): Tak {
  const lid = isWortel && soort === 'cijfer' && boven.knoop.soort !== 'lid';
  const nummer = soort === 'teken' ? `•${String(aantalTekens(boven) + 1)}` : label;
  const tak: Tak = { knoop: knoop(lid ? 'lid' : 'onderdeel', nummer, span), kinderen: new Map(), soort };
  boven.knoop.kinderen.push(tak.knoop);
  boven.kinderen.set(soort, label);
  return tak;
}

const aantalTekens = ({ knoop: { kinderen } }: Tak): number =>
  kinderen.filter(({ nummer }) => nummer.startsWith('•')).length;

/** "Inkomen a." boven "b. Dagbesteding": het lezen van een PDF zet een label soms achter zijn tekst. */
function labelAchteraan(regel: string, volgt: string | undefined): Label | undefined {
  const [, rest, label] = /^(.{2,60}) ([a-z])[.)]$/.exec(regel) ?? [];
  if (rest === undefined || label === undefined || volgt === undefined) return undefined;
  if (labelsVan(regel).length > 0 || !new RegExp(`^${volgende('letter', label)}[.)] `).test(volgt))
    return undefined;
  return { soort: 'letter', label, rest };
}
