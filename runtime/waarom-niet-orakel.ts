/**
 * Of een rij plaatsen in de zaak, samen veranderd, de uitkomst op het doel brengt.
 *
 * De plaatsen worden onbekend gemaakt; wat al onbekend was en niet in de rij staat, moet er dan niet meer toe doen. Het diagram
 * over wat overblijft houdt alle voltooiingen. Zegt het nee, dan kan het zeker niet. Zegt het ja, dan wordt de zaak met echte
 * waarden nagerekend: een rij die hier "ja" krijgt, verandert de uitkomst dus echt.
 */
import { bereken } from './bereken.ts';
import { beslissingDiagram } from './bereken-beslissing.ts';
import { aanwezig } from './belang.ts';
import { type Diagram, kies, UITGESLOTEN } from './diagram.ts';
import { leesFeit, type OpDag } from './lees.ts';
import type { Element } from './lijst.ts';
import type { Type } from './model.ts';
import type { Rekening } from './rekening.ts';
import type { Register } from './register.ts';
import { type Doorrekening, overElement, rekenDoor, type Vraagstuk } from './voltooiing.ts';
import type { Uitkomst } from './uitkomst.ts';
import { valideerZaak } from './valideer.ts';
import { doelDiagram, haaltDoel } from './waarom-niet-doel.ts';
import type { Doel } from './waarom-niet-model.ts';
import { isOpVrijeDag, zekerHaalbaar, zekerNiet } from './waarom-niet-vrij.ts';
import { antwoorden, tastAf, type Waarden } from './waarom-niet-waarden.ts';
import { elementIn, metWaarde, sleutelsBij, type Wisselbaar } from './wisselbaar.ts';

export interface Vraagbaak {
  readonly register: Register;
  readonly beslissing: string;
  readonly type: Type;
  readonly zaak: unknown;
  readonly letter: (lezing: string) => string | undefined;
  readonly lezingen: Readonly<Record<string, string>> | undefined;
  readonly werkgrens: number;
  readonly element: Element | undefined;
  /** Hoeveel werk er nog mag, in stappen op diagrammen. */
  readonly werk: { over: number };
}

export interface Gevonden {
  readonly zaak: unknown;
  readonly uitkomst: Uitkomst;
  readonly waarden: ReadonlyMap<Wisselbaar, unknown>;
}

export type Antwoord =
  { readonly soort: 'ja'; readonly gevonden: Gevonden } | { readonly soort: 'nee' | 'onzeker' };

/** Zoveel invullingen krijgen de kans. */
const MEESTE_POGINGEN = 40;

/** De beslissing met deze plaatsen vrij. */
export function rekenVrij(
  v: Vraagbaak,
  zaak: unknown,
  vrij: readonly Wisselbaar[],
  doel?: Doel,
): Pick<Doorrekening, 'rekening' | 'uitkomst'> {
  const open = vrij.reduce((tot, w) => metWaarde(v.register, tot, w, undefined), zaak);
  const vraagstuk: Vraagstuk = {
    register: v.register,
    zaak: open,
    letter: v.letter,
    werkgrens: v.werkgrens,
    element: elementIn(v.register, open, v.element),
  };
  const door = rekenDoor(vraagstuk, (r) => {
    const uitkomst = beslissingDiagram(overElement(vraagstuk, r, v.beslissing), v.beslissing);
    return doel === undefined ? uitkomst : doelDiagram(r, v.type, doel, uitkomst);
  });
  const { rekening, overig } = door;
  // Ook een controle die los van de uitkomst staat, maakt een zaak onmogelijk.
  const uitkomst = kies(rekening.werk, overig, door.uitkomst, UITGESLOTEN);
  v.werk.over -= rekening.werk.stappen + PER_KEER;
  return { rekening, uitkomst };
}

/** Wat een doorrekening kost naast haar stappen. */
const PER_KEER = 500;

/** Een zaak waarin een deel van de vrije plaatsen al een waarde heeft. */
interface Situatie {
  readonly zaak: unknown;
  readonly vrij: readonly Wisselbaar[];
  readonly al: Waarden;
}

/** Of het met deze plaatsen zeker niet kan. */
export function kanNiet(v: Vraagbaak, vrij: readonly Wisselbaar[], doel: Doel): boolean {
  return kanNietIn(v, { zaak: v.zaak, vrij, al: new Map() }, doel);
}

function kanNietIn(v: Vraagbaak, s: Situatie, doel: Doel): boolean {
  const { rekening, uitkomst } = rekenVrij(v, s.zaak, s.vrij, doel);
  if (!rekening.exact || !zekerNiet(rekening, uitkomst, s.vrij)) return false;
  const dagen = opGenoemdeDagen(v, s, rekening, uitkomst);
  return dagen.length <= MEESTE_DAGEN && dagen.every((deel) => kanNietIn(v, deel, doel));
}

export function probeer(v: Vraagbaak, vrij: readonly Wisselbaar[], doel: Doel): Antwoord {
  const antwoord = probeerIn(v, { zaak: v.zaak, vrij, al: new Map() }, doel);
  const [enige, ...meer] = vrij;
  if (antwoord.soort !== 'onzeker' || enige === undefined || meer.length > 0) return antwoord;
  const gevonden = tastAf(enige, (waarde) => rekenNa(v, new Map([[enige, waarde]]), doel));
  return gevonden === undefined ? antwoord : { soort: 'ja', gevonden };
}

function probeerIn(v: Vraagbaak, s: Situatie, doel: Doel): Antwoord {
  const { rekening, uitkomst } = rekenVrij(v, s.zaak, s.vrij, doel);
  if (!rekening.exact) return { soort: 'onzeker' };
  const kan = zekerHaalbaar(rekening, uitkomst, s.vrij);
  if (rekening.werk.op) return { soort: 'onzeker' };
  let pogingen = 0;
  for (const waarden of antwoorden(rekening, kan, s.vrij)) {
    const gevonden = rekenNa(v, new Map([...s.al, ...waarden]), doel);
    if (gevonden !== undefined) return { soort: 'ja', gevonden };
    if (++pogingen >= MEESTE_POGINGEN) break;
  }
  let onzeker = !zekerNiet(rekening, uitkomst, s.vrij);
  for (const deel of opGenoemdeDagen(v, s, rekening, uitkomst).slice(0, MEESTE_DAGEN)) {
    const antwoord = probeerIn(v, deel, doel);
    if (antwoord.soort === 'ja') return antwoord;
    if (antwoord.soort === 'onzeker') onzeker = true;
  }
  return { soort: onzeker ? 'onzeker' : 'nee' };
}

/** Zoveel dagen die de zaak noemt, worden elk apart nagegaan. */
const MEESTE_DAGEN = 12;

/**
 * Een vrije dag kan ook een dag zijn waarvan de zaak een gegeven per datum al kent; het diagram houdt dat gegeven voor
 * onbekend. Die dagen worden daarom elk apart ingevuld.
 */
function opGenoemdeDagen(v: Vraagbaak, s: Situatie, r: Rekening, f: Diagram): Situatie[] {
  const dagvrij = [...aanwezig(f)].flatMap((rang) => r.onbekenden.opRang[rang] ?? []).filter(isOpVrijeDag);
  const situaties = new Map<string, Situatie>();
  for (const o of dagvrij) {
    const [dag] = o.grondslag;
    const w = dag && s.vrij.find(({ sleutel }) => sleutelsBij(dag).includes(sleutel));
    const feit = v.register.feiten.get(o.punten[0]?.id ?? '');
    if (w === undefined || feit === undefined) continue;
    const rij = leesFeit(v.zaak, feit);
    const dagen = Array.isArray(rij) ? (rij as readonly OpDag[]).map(({ op }) => op) : [];
    for (const op of dagen) {
      const zaak = metWaarde(v.register, s.zaak, w, op);
      const vrij = s.vrij.filter((ander) => ander !== w);
      situaties.set(`${w.sleutel} ${op}`, { zaak, vrij, al: new Map([...s.al, [w, op]]) });
    }
  }
  return [...situaties.values()];
}

/** De zaak met deze waarden, als zij dan klopt en het doel haalt. */
export function rekenNa(
  v: Vraagbaak,
  waarden: ReadonlyMap<Wisselbaar, unknown>,
  doel: Doel,
): Gevonden | undefined {
  const { model } = v.register;
  const zaak = [...waarden].reduce((tot, [w, waarde]) => metWaarde(v.register, tot, w, waarde), v.zaak);
  if (valideerZaak(model, zaak).some(({ ernst }) => ernst === 'fout')) return undefined;
  const opties = { werkgrens: v.werkgrens, ...(v.lezingen && { lezingen: v.lezingen }) };
  const uitkomst = bereken(model, v.beslissing, zaak, opties, elementIn(v.register, zaak, v.element));
  return haaltDoel(v.type, doel, uitkomst) ? { zaak, uitkomst, waarden } : undefined;
}
