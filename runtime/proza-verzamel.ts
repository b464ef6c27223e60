/** Wat er in het deel van de uitleg staat dat de uitkomst draagt: gegevens, oordelen, lezingen en rekenstappen, elk één keer. */
import { dragend, isDoorgang, isElement, volledig } from './proza-knoop.ts';
import { voorwaardenVan } from './proza-regel.ts';
import { beslissingVan, metLidwoord, voorwaardezin } from './proza-zin.ts';
import type { Register } from './register.ts';
import type { Knoop } from './uitkomst.ts';

export interface Verzameld {
  readonly gegevens: readonly Knoop[];
  readonly oordelen: readonly Knoop[];
  readonly stappen: readonly Stap[];
  /** Regels, tabelrijen en de regeling zelf, met de dagen waarop zij gelden. */
  readonly versies: readonly Knoop[];
}

export interface Stap {
  /** Waarvan dit de som is: "de hoogte van de bijdrage". */
  readonly wat: string;
  readonly som: string;
}

export function verzamel(register: Register, boom: Knoop): Verzameld {
  const beslissingen = volledig(boom);
  const uit = {
    gegevens: new Map<string, Knoop>(),
    oordelen: new Map<string, Knoop>(),
    stappen: new Map<string, Stap>(),
    versies: new Map<string, Knoop>(),
  };
  const gezien = new Set<string>();
  const ga = (verwezen: Knoop, wat: string, vast: boolean): void => {
    let knoop = verwezen;
    let over = wat;
    if (knoop.soort === 'beslissing' && knoop.id !== undefined) {
      if (gezien.has(knoop.id)) return;
      gezien.add(knoop.id);
      knoop = beslissingen.get(knoop.id) ?? knoop;
      over = naamVan(register, knoop);
    }
    if (isVoorwaarde(knoop) && !vast)
      over = knoop.waarde === false ? voorwaardezin(register, knoop) : knoop.tekst.replace(/:$/, '');
    const blijft = knoop.soort === 'beslissing' ? false : vast || knoop.soort === 'lezing';
    for (const deel of knoop.delen ?? []) if (deel.beslist === true) ga(deel, over, blijft);
    const plaats = `${knoop.pad ?? knoop.id ?? ''}|${knoop.tekst}|${knoop.lid ?? ''}|${knoop.opDatum ?? ''}`;
    if (knoop.soort === 'gegeven') uit.gegevens.set(plaats, uit.gegevens.get(plaats) ?? knoop);
    if (knoop.soort === 'oordeel') uit.oordelen.set(plaats, uit.oordelen.get(plaats) ?? knoop);
    if (knoop.geldig !== undefined) uit.versies.set(`${knoop.bepaling ?? ''}|${knoop.tekst}`, knoop);
    if (isStap(knoop) && !uit.stappen.has(knoop.toelichting ?? ''))
      uit.stappen.set(knoop.toelichting ?? '', { wat: over, som: knoop.toelichting ?? '' });
  };
  ga(boom, '', false);
  return {
    gegevens: [...uit.gegevens.values()],
    oordelen: [...uit.oordelen.values()],
    stappen: [...uit.stappen.values()],
    versies: [...uit.versies.values()],
  };
}

/** De woorden van de regeling zelf, waar een som onder kan staan. */
const isVoorwaarde = ({ soort, bepaling, tekst, toelichting }: Knoop): boolean =>
  soort !== 'regel' &&
  soort !== 'waarde' &&
  !/volgende voorwaarden/.test(tekst) &&
  ((bepaling !== undefined && soort !== 'beslissing') ||
    (soort === 'voorwaarde' && toelichting !== undefined));

const naamVan = (register: Register, knoop: Knoop): string => {
  const beslissing = knoop.id === undefined ? undefined : beslissingVan(register, knoop.id);
  return beslissing === undefined || beslissing.naam !== knoop.tekst ? knoop.tekst : metLidwoord(beslissing);
};

/** Een som, een telling van dagen, of een termijn die uitgeschreven is. */
const isStap = ({ soort, toelichting, bewerking }: Knoop): boolean =>
  toelichting !== undefined && ((soort === 'waarde' && bewerking !== undefined) || / = /.test(toelichting));

/** Een reden, met de bepaling waar zij onder staat. */
export interface Reden {
  readonly knoop: Knoop;
  readonly bepaling: string | undefined;
}

/** Wat de regels die de uitkomst dragen zelf vragen: hun voorwaarden, een laag diep. */
export function voorwaardenBovenaan(boom: Knoop): readonly Reden[] {
  const ga = (knoop: Knoop, bepaling: string | undefined): readonly Reden[] => {
    const hier = knoop.bepaling ?? bepaling;
    if (knoop.soort === 'buiten toepassing') return dragend(knoop).flatMap((deel) => ga(deel, hier));
    if (knoop.soort === 'regel') {
      const delen = voorwaardenVan(knoop).filter(({ beslist }) => beslist === true);
      return delen.flatMap((deel) => ga(deel, hier));
    }
    if (knoop.soort === 'alle' || isDoorgang(knoop)) return dragend(knoop).flatMap((deel) => ga(deel, hier));
    return [{ knoop, bepaling: hier }];
  };
  return dragend(boom).flatMap((deel) =>
    deel.soort === 'regel' || deel.soort === 'buiten toepassing' ? ga(deel, undefined) : [],
  );
}

/** De bepalingen van alle regels die de uitkomst dragen, ook in andere beslissingen. */
export function dragendeRegels(boom: Knoop): readonly string[] {
  const beslissingen = volledig(boom);
  const gezien = new Set<string>();
  const uit: string[] = [];
  const ga = (verwezen: Knoop): void => {
    let knoop = verwezen;
    if (knoop.soort === 'beslissing' && knoop.id !== undefined) {
      if (gezien.has(knoop.id)) return;
      gezien.add(knoop.id);
      knoop = beslissingen.get(knoop.id) ?? knoop;
    }
    const telt = knoop.soort === 'buiten toepassing' || (knoop.soort === 'regel' && knoop.status === 'geldt');
    if (telt && knoop.bepaling !== undefined) uit.push(knoop.bepaling, ...(knoop.mede ?? []));
    dragend(knoop).forEach(ga);
  };
  ga(boom);
  return uit;
}

/** De bladeren die de uitkomst dragen, met de bepaling waar zij onder staan. */
export function redenenVan(boom: Knoop): readonly Reden[] {
  const beslissingen = volledig(boom);
  const gezien = new Set<string>();
  const uit: Reden[] = [];
  const ga = (verwezen: Knoop, boven: string | undefined): void => {
    let knoop = verwezen;
    if (knoop.soort === 'beslissing' && knoop.id !== undefined) {
      if (gezien.has(knoop.id)) return;
      gezien.add(knoop.id);
      knoop = beslissingen.get(knoop.id) ?? knoop;
    }
    const bepaling = knoop.bepaling ?? boven;
    const delen = dragend(knoop);
    if (isReden(knoop, delen)) uit.push({ knoop, bepaling });
    else for (const deel of delen) ga(deel, bepaling);
  };
  ga(boom, undefined);
  return uit;
}

/** Een feit, een oordeel of een vergelijking die op zichzelf te zeggen is. */
function isReden(knoop: Knoop, delen: readonly Knoop[]): boolean {
  const { soort, tekst } = knoop;
  const doorgang = isDoorgang(knoop) || isElement(knoop);
  if (soort === 'gegeven' || soort === 'oordeel') return true;
  if (soort === 'lezing') return knoop.lezing?.gekozen === undefined && typeof knoop.waarde === 'boolean';
  if (soort === 'niet') return isFeit(delen[0]) && !tekst.startsWith('tenzij ');
  if (soort !== 'voorwaarde' || delen.length === 0 || doorgang) return false;
  return (
    !/ is (niet )?gelijk aan |volgende voorwaarden|^er is een uitkomst voor: /.test(tekst) &&
    delen.every(isWaarde)
  );
}

const isFeit = (knoop: Knoop | undefined): boolean =>
  knoop?.soort === 'gegeven' || knoop?.soort === 'oordeel';
const isWaarde = ({ soort, waarde }: Knoop): boolean =>
  soort === 'waarde' ||
  soort === 'gegeven' ||
  soort === 'lezing' ||
  (soort === 'beslissing' && typeof waarde === 'string');
