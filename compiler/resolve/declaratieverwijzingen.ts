/** Verwijzingen binnen declaraties, op te lossen als alle namen bekend zijn: peildatum, weegt mee, duur sinds, verder volgens. */
import { naaste, type Clausule } from '../../grammar/index.ts';
import type { Waarde } from '../../runtime/model.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';
import { metElement } from './lees-elementen.ts';
import { leesDatum } from './lees-waarde.ts';
import { ontdubbel, telt, type Lezer } from './lezer.ts';
import { nietBegrepen, tweeWaarden } from './niet-begrepen.ts';
import { norms, woorden } from './namen.ts';
import type { Omgeving, Symbool } from './symbolen.ts';

export interface Declaraties {
  readonly peildatums: ReadonlyMap<string, Waarde>;
  readonly weegtMee: ReadonlyMap<string, readonly string[]>;
  readonly altijdBij: ReadonlyMap<string, readonly string[]>;
  /** Keuze-id → feit-id van de beoordeling die over een open keuze beslist. */
  readonly oordelen: ReadonlyMap<string, string>;
}

export function losDeclaratiesOp(omgeving: Omgeving, maakLezer: (bestand: string) => Lezer): Declaraties {
  const uit = {
    peildatums: new Map<string, Waarde>(),
    weegtMee: new Map<string, readonly string[]>(),
    altijdBij: new Map<string, readonly string[]>(),
    oordelen: new Map<string, string>(),
  };
  // Een plicht deelt haar peildatum met haar begin en haar laatste dag.
  const gelezen = new Map<Clausule, Waarde | undefined>();
  for (const symbool of omgeving.symbolen) {
    const lezer = maakLezer(symbool.bestand);
    if (symbool.soort === 'duur') controleerDuur(lezer, symbool);
    if (symbool.peildatum) {
      const eigen = lezer.index.lijsten.has(symbool.object) ? metElement(lezer, symbool.object) : lezer;
      if (!gelezen.has(symbool.peildatum))
        gelezen.set(symbool.peildatum, peildatum(eigen, symbool.peildatum));
      const datum = gelezen.get(symbool.peildatum);
      if (datum) uit.peildatums.set(symbool.id, datum);
    }
    if (symbool.weegtMee)
      uit.weegtMee.set(
        symbool.id,
        symbool.weegtMee.map((deel) => woorden(deel.stukken)),
      );
    if (symbool.altijdBij)
      uit.altijdBij.set(
        symbool.id,
        symbool.altijdBij.flatMap((deel) => beslissing(lezer, deel)),
      );
  }
  for (const { keuze, verder, bestand } of omgeving.keuzes.values()) {
    if (keuze.oordeel === undefined || !verder) continue;
    const oordeel = omgeving.symbolen.find(
      (deel) => deel.soort === 'beoordeling' && deel.norms.join(' ') === keuze.oordeel,
    );
    if (oordeel) uit.oordelen.set(keuze.id, oordeel.id);
    else maakLezer(bestand).problemen.push(onbekend(omgeving, verder, bestand, 'beoordeling'));
  }
  return uit;
}

function controleerDuur(lezer: Lezer, symbool: Symbool): void {
  const naam = symbool.sinds?.join(' ') ?? '';
  const eigen = lezer.omgeving.symbolen.filter(
    (deel) => deel.object === symbool.object && deel.type.soort === 'datum',
  );
  if (eigen.some((deel) => deel.norms.join(' ') === naam)) return;
  const dichtbij = naaste(
    naam,
    eigen.map((deel) => deel.naam),
  );
  const gegevens = {
    ...{ tekst: naam, onbekend: [], wat: 'datum uit dezelfde gegevens' },
    dichtbij: dichtbij.length > 0 ? dichtbij : eigen.map((deel) => deel.naam).slice(0, 3),
  };
  const span = symbool.sindsPlaats ?? symbool.span;
  const { bestand } = symbool;
  const herstel = vervang({ bestand, span }, gegevens.dichtbij);
  const gebroken = lezer.omgeving.gebroken.includes(naam) ? { gevolg: true as const } : {};
  lezer.problemen.push({ ...meld('N001', { bestand, span }, gegevens, { herstel }), ...gebroken });
}

function peildatum(lezer: Lezer, clausule: Clausule): Waarde | undefined {
  const datums = ontdubbel(leesDatum(lezer, telt(clausule.stukken)));
  const [datum, ...meer] = datums;
  if (!datum) lezer.problemen.push(nietBegrepen(lezer, clausule.stukken, 'datum'));
  else if (meer.length === 0) lezer.problemen.push(...datum.p);
  else {
    const alle = datums.map(({ v: waarde }) => ({ soort: 'waarde' as const, waarde }));
    lezer.problemen.push(tweeWaarden(lezer, clausule.stukken, alle));
  }
  return datum?.v;
}

function beslissing(lezer: Lezer, clausule: Clausule): readonly string[] {
  const naam = norms(clausule.stukken).join(' ');
  const gevonden = lezer.omgeving.symbolen.filter(
    (deel) => deel.soort === 'beslissing' && deel.norms.join(' ') === naam,
  );
  if (gevonden.length === 0) {
    lezer.problemen.push(onbekend(lezer.omgeving, clausule, lezer.bestand, 'beslissing'));
  }
  return gevonden.map((deel) => deel.id);
}

function onbekend(
  { gebroken, symbolen }: Omgeving,
  { stukken, span }: Clausule,
  bestand: string,
  soort: 'beslissing' | 'beoordeling',
): ReturnType<typeof meld> {
  const namen = symbolen.filter((deel) => deel.soort === soort);
  const naam = norms(stukken).join(' ');
  const dichtbij = naaste(
    naam,
    namen.map((deel) => deel.norms.join(' ')),
  ).map((rij) => namen.find((deel) => deel.norms.join(' ') === rij)?.naam ?? rij);
  const herstel = vervang({ bestand, span }, dichtbij);
  const wat = soort === 'beslissing' ? 'uitkomst' : 'beoordeling';
  const gegevens = { tekst: woorden(stukken), onbekend: [], dichtbij, wat };
  const probleem = meld('N001', { bestand, span }, gegevens, { herstel });
  return gebroken.includes(naam) ? { ...probleem, gevolg: true } : probleem;
}
