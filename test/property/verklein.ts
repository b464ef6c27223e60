/** Verkleint een verschil: eerst het programma, dan de zaak, zolang het verschil blijft. */
import type { Plichtschets, Tabelschets } from './aanbouw.ts';
import type { Conditie } from './conditie.ts';
import { compileer, vergelijkMetOrakel, type Oordeel } from './paar.ts';
import { schrijfProgramma, type Beslissingschets, type Programmaschets } from './programma.ts';
import type { Regelschets } from './regels.ts';
import type { Zaak } from './zaak.ts';

export interface Plek {
  readonly beslissing: string;
  readonly zaak: Zaak;
}

/** Het verschil als tekst: wat verwacht was, wat het werd, de zaak en het programma. */
export function verklein(begin: Programmaschets, plek: Plek, grens: number): string {
  const merk = soorten(verschil(schrijfProgramma(begin), plek, grens));
  const blijft = (schets: Programmaschets, zaak: Zaak): boolean =>
    soorten(verschil(schrijfProgramma(schets), { ...plek, zaak }, grens)) === merk;
  // Langer zoeken levert een mens weinig meer op.
  const einde = Date.now() + 10_000;
  const opTijd = (): boolean => Date.now() < einde;
  const schets = zolang(begin, kleinerProgramma, (kleiner) => opTijd() && blijft(kleiner, plek.zaak));
  const zaak = zolang(plek.zaak, kleinereZaak, (kleiner) => blijft(schets, kleiner));
  return verslag(schrijfProgramma(schets), { ...plek, zaak }, grens);
}

/** Neemt steeds de eerste kleinere vorm waarmee het verschil blijft. */
function zolang<T>(begin: T, kleiner: (nu: T) => Iterable<T>, blijft: (kandidaat: T) => boolean): T {
  let nu = begin;
  for (let gevonden: T | undefined = nu; gevonden !== undefined;) {
    nu = gevonden;
    gevonden = undefined;
    for (const kandidaat of kleiner(nu)) {
      if (!blijft(kandidaat)) continue;
      gevonden = kandidaat;
      break;
    }
  }
  return nu;
}

function verschil(tekst: string, { beslissing: id, zaak }: Plek, grens: number): Verschil | undefined {
  const programma = compileer(tekst);
  if ('fouten' in programma) return undefined;
  const beslissing = programma.model.beslissingen.find((deel) => deel.id === id);
  if (!beslissing) return undefined;
  const oordeel = vergelijkMetOrakel(programma, beslissing, bijModel(zaak, programma.model.feiten), grens);
  return oordeel.soort === 'verschil' ? oordeel : undefined;
}

/** Het soort verschil; zo verandert het onderweg niet in een ander. */
const soorten = (gevonden: Verschil | undefined): string =>
  gevonden
    ? [gevonden.verwacht, gevonden.gekregen].map((tekst) => /^[a-z ]+/.exec(tekst)?.[0] ?? '').join(' | ')
    : '';

type Verschil = Extract<Oordeel, { soort: 'verschil' }>;

/** De zaak zonder wat het kleinere programma niet meer kent. */
function bijModel(
  zaak: Zaak,
  feiten: readonly { readonly object: string; readonly sleutel: string }[],
): Zaak {
  const bekend = new Set(feiten.map(({ object, sleutel }) => `${object}.${sleutel}`));
  return Object.fromEntries(
    Object.entries(zaak).flatMap(([object, houder]) => {
      const over = Object.entries(houder).filter(([sleutel]) => bekend.has(`${object}.${sleutel}`));
      return over.length > 0 || object === 'lezingen'
        ? [[object, object === 'lezingen' ? houder : Object.fromEntries(over)]]
        : [];
    }),
  );
}

function verslag(tekst: string, plek: Plek, grens: number): string {
  const gevonden = verschil(tekst, plek, grens);
  return [
    plek.beslissing,
    `  orakel:     ${gevonden?.verwacht ?? ''}`,
    `  uitvoering: ${gevonden?.gekregen ?? ''}`,
    `  zaak:       ${JSON.stringify(plek.zaak)}`,
    tekst,
  ].join('\n');
}

// ── Kleinere vormen ──────────────────────────────────────────────────────────────────────────────────────────────

function* kleinerProgramma(schets: Programmaschets): Generator<Programmaschets> {
  if (schets.buitenReikwijdte) yield { ...schets, buitenReikwijdte: null };
  if (schets.plicht) yield* [{ ...schets, plicht: null }, ...kleinerePlicht(schets, schets.plicht)];
  if (schets.wet)
    yield* [
      { ...schets, wet: null },
      { ...schets, wet: { ...schets.wet, eigen: null } },
    ];
  for (const controles of zonderEen(schets.controles)) yield { ...schets, controles };
  for (const [i, deel] of schets.beslissingen.entries()) {
    if (!deel) continue;
    for (const kleiner of [null, ...kleinereBeslissing(deel)]) {
      yield { ...schets, beslissingen: vervang(schets.beslissingen, i, kleiner) };
    }
  }
}

function* kleinerePlicht(schets: Programmaschets, plicht: Plichtschets): Generator<Programmaschets> {
  if (plicht.opschorting) yield { ...schets, plicht: { ...plicht, opschorting: null } };
  for (const naam of ['indien', 'tenzij', 'verlenging'] as const) {
    const deel = plicht[naam];
    if (!deel) continue;
    for (const kleiner of [null, ...kleinereConditie(deel)])
      yield { ...schets, plicht: { ...plicht, [naam]: kleiner } };
  }
}

function* kleinereTabel(tabel: Tabelschets): Generator<Tabelschets> {
  if (tabel.tenzij) yield { ...tabel, tenzij: null };
  for (const rijen of zonderEen(tabel.rijen)) if (rijen.length > 0) yield { ...tabel, rijen };
  for (const kolommen of zonderEen(tabel.kolommen)) if (kolommen.length > 0) yield { ...tabel, kolommen };
}

function* kleinereBeslissing(deel: Beslissingschets): Generator<Beslissingschets> {
  for (const regels of zonderEen(deel.regels)) if (regels.length > 0) yield { ...deel, regels };
  if (deel.voorrang) yield { ...deel, voorrang: null };
  if (deel.buiten) yield { ...deel, buiten: null };
  if (deel.peildatum) yield { ...deel, peildatum: null };
  if (deel.versies !== null) yield { ...deel, versies: null };
  if (deel.index) yield { ...deel, index: false };
  if (deel.tabel) yield { ...deel, tabel: null };
  if (deel.tabel) for (const tabel of kleinereTabel(deel.tabel)) yield { ...deel, tabel };
  for (const [i, regel] of deel.regels.entries()) {
    for (const kleiner of kleinereRegel(regel)) yield { ...deel, regels: vervang(deel.regels, i, kleiner) };
  }
}

function* kleinereRegel(regel: Regelschets): Generator<Regelschets> {
  if (regel.afwijking) yield { ...regel, afwijking: false };
  if (regel.zelfdeLid) yield { ...regel, zelfdeLid: false };
  for (const naam of ['voorwaarde', 'tenzij', 'mits'] as const) {
    const conditie = regel[naam];
    if (!conditie) continue;
    for (const kleiner of [null, ...kleinereConditie(conditie)]) yield { ...regel, [naam]: kleiner };
  }
}

function* kleinereConditie(conditie: Conditie): Generator<Conditie> {
  if (conditie.soort === 'blad') return;
  yield* conditie.delen;
  for (const delen of zonderEen(conditie.delen)) if (delen.length > 0) yield { ...conditie, delen };
  for (const [i, deel] of conditie.delen.entries()) {
    for (const kleiner of kleinereConditie(deel))
      yield { ...conditie, delen: vervang(conditie.delen, i, kleiner) };
  }
}

const vervang = <T>(rij: readonly T[], plaats: number, deel: T): readonly T[] =>
  rij.map((oud, i) => (i === plaats ? deel : oud));

const zonderEen = <T>(rij: readonly T[]): readonly (readonly T[])[] =>
  rij.map((_, i) => rij.filter((_, j) => j !== i));

function* kleinereZaak(zaak: Zaak): Generator<Zaak> {
  for (const [object, houder] of Object.entries(zaak)) {
    for (const sleutel of Object.keys(houder)) {
      const { [sleutel]: _weg, ...rest } = houder;
      yield { ...zaak, [object]: rest };
    }
  }
}
