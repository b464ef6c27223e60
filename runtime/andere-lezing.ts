/**
 * Wat een andere lezing hier zou geven: dezelfde beslissing over dezelfde zaak, met van één lezing een andere letter. Alleen de
 * lezingen die de uitkomst dragen, elk één keer; draagt nog niets haar, dan die in de boom.
 */
import { canoniek } from './canoniek.ts';
import { volledig } from './proza-knoop.ts';
import { type Register, zoek } from './register.ts';
import type { AndereLezing, Knoop, Lezingkeuze, Uitkomst } from './uitkomst.ts';

/** Staat er bij een onbekende uitkomst meer open, dan maakt één lezing haar zelden bekend en kost het rekenen veel. */
const MEESTE_OPEN = 5;

/** De uitkomst met bij elke lezing die haar draagt wat de andere letters geven, zoals `lees` dat uitrekent. */
export function metAndereLezingen<T>(
  register: Register,
  uitkomst: Uitkomst<T>,
  lees: (lezing: string, letter: string) => Uitkomst,
): Uitkomst<T> {
  const { uitleg } = uitkomst;
  if (uitleg === undefined || (uitkomst.soort === 'onbekend' && uitkomst.open.length > MEESTE_OPEN))
    return uitkomst;
  const nieuw = new Map<Knoop, Knoop>();
  for (const { id, knoop, lezing } of lezingenIn(uitleg.boom, uitkomst.soort)) {
    const anders = zoek(register.lezingen, id)
      .alternatieven.filter(({ letter }) => letter !== lezing.letter)
      .map(({ letter, tekst }): AndereLezing => {
        const ander = lees(id, letter);
        return { letter, tekst, uitkomst: ander, zelfde: zelfdeUitkomst(ander, uitkomst) };
      });
    nieuw.set(knoop, { ...knoop, lezing: { ...lezing, anders } });
  }
  if (nieuw.size === 0) return uitkomst;
  return { ...uitkomst, uitleg: { ...uitleg, boom: vervang(uitleg.boom, nieuw) } };
}

export interface Lezingplek {
  readonly id: string;
  /** Waar de lezing het eerst staat. */
  readonly knoop: Knoop;
  readonly lezing: Lezingkeuze;
  /** Alleen onder een uitzondering die is bekeken en niet opgaat. */
  readonly overwogen: boolean;
}

/**
 * De lezingen in het dragende deel (docs/uitleg.md): eerst wat beslist, dan wat alleen is overwogen. Is de uitkomst onbekend, dan
 * kan elke lezing in de boom haar nog bekend maken.
 */
export function lezingenIn(boom: Knoop, soort: Uitkomst['soort']): readonly Lezingplek[] {
  const alles = soort === 'onbekend';
  const beslissingen = volledig(boom);
  const gevonden = new Map<string, Lezingplek>();
  const gevolgd = new Set<string>();
  const uitzonderingen: Knoop[] = [];
  const ga = (verwezen: Knoop, overwogen: boolean): void => {
    const { soort, id = '' } = verwezen;
    if (soort === 'beslissing' && gevolgd.has(id)) return;
    if (soort === 'beslissing') gevolgd.add(id);
    const knoop = (soort === 'beslissing' && beslissingen.get(id)) || verwezen;
    const { lezing } = knoop;
    if (lezing !== undefined && !gevonden.has(id)) gevonden.set(id, { id, knoop, lezing, overwogen });
    for (const deel of knoop.delen ?? []) {
      if (alles || deel.beslist === true) ga(deel, overwogen);
      else if (deel.overwogen === true) uitzonderingen.push(deel);
    }
  };
  ga(boom, false);
  // De rij groeit terwijl zij gelezen wordt: een uitzondering kan zelf weer uitzonderingen hebben.
  for (const deel of uitzonderingen) ga(deel, true);
  return [...gevonden.values()];
}

function vervang(knoop: Knoop, nieuw: ReadonlyMap<Knoop, Knoop>): Knoop {
  const hier = nieuw.get(knoop) ?? knoop;
  const { delen } = hier;
  if (delen === undefined) return hier;
  const vervangen = delen.map((deel) => vervang(deel, nieuw));
  return vervangen.every((deel, i) => deel === delen[i]) ? hier : { ...hier, delen: vervangen };
}

/** Of de regels hetzelfde geven, los van wat ernaast staat. */
export const zelfdeSlot = (a: Uitkomst, b: Uitkomst): boolean => canoniek(slot(a)) === canoniek(slot(b));

/** Of er hetzelfde uitkomt; op welke bepalingen dat rust, kan verschillen. */
export const zelfdeUitkomst = (a: Uitkomst, b: Uitkomst): boolean => kern(a) === kern(b);

function kern(uitkomst: Uitkomst): string {
  const { metAfwijking, voorlopig } = uitkomst;
  return canoniek([
    slot(uitkomst),
    metAfwijking && [kern(metAfwijking.uitkomst), metAfwijking.afwijkingen.map(({ status }) => status)],
    voorlopig?.soort === 'waarde' ? voorlopig.waarde : voorlopig?.soort,
  ]);
}

function slot(uitkomst: Uitkomst): readonly unknown[] {
  const { soort } = uitkomst;
  switch (soort) {
    case 'waarde':
      return [soort, uitkomst.waarde];
    case 'onbekend':
      return [
        soort,
        uitkomst.open.map(({ soort: wat, pad, opDatum = '' }) => `${wat} ${pad} ${opDatum}`).sort(),
      ];
    case 'niet van toepassing':
      return [soort, uitkomst.reden];
    case 'tegenstrijdig':
      return [soort, uitkomst.tussen];
    case 'ongeldige gegevens':
      return [soort, uitkomst.problemen];
  }
}
