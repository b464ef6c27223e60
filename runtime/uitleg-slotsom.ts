/** Wat de uitgelegde regels van een beslissing samen zeggen (S21), en welke daarvan dat dragen. */
import { toonVan } from './uitleg-toon.ts';
import type { Regeluitleg } from './uitleg-regel.ts';
import { isBekend, vergeleken } from './uitleg-vergelijking.ts';
import type { Beslissing } from './model.ts';
import { aanduiding, type Register } from './register.ts';
import { opsomming } from './toon.ts';
import type { Nietreden, Uitkomstsoort, Waarheid } from './uitkomst.ts';
import { type Bouwknoop, type Knoopwaarde, waarheidVan } from './uitlegstand.ts';
import { en, niet, of } from './waarheid.ts';

export interface Slotsom {
  readonly soort: Uitkomstsoort;
  readonly reden?: Nietreden;
  readonly waarde?: Knoopwaarde;
  readonly toelichting?: string;
  readonly dragend: readonly Bouwknoop[];
}

/** Een beslissing met de uitleg van haar regels. */
export interface Regelbeeld {
  readonly register: Register;
  readonly beslissing: Beslissing;
  readonly regels: readonly Regeluitleg[];
  /** De bepalingen die regels buiten toepassing laten. */
  readonly weg: readonly Bouwknoop[];
}

/** Ja als een grond geldt, elk vereiste vervuld is en geen weigeringsgrond geldt. */
export function slotsomJaNee(beeld: Regelbeeld): Slotsom {
  const gronden: Regeluitleg[] = [];
  const beletsels: Regeluitleg[] = [];
  let grond: Waarheid = false;
  let beletsel: Waarheid = false;
  for (const r of beeld.regels) {
    if (r.plaats.regel.soort === 'grond') {
      gronden.push(r);
      grond = of(grond, r.geldt);
    } else {
      beletsels.push(r);
      beletsel = of(beletsel, belet(r));
    }
  }
  if (beletsel === true) {
    // Ontbreekt daarnaast elke grond uit zichzelf, dan staat ook dat de uitkomst in de weg.
    const zonder = grond === false && beeld.beslissing.uitputtend ? gronden.filter(ontbreekt) : [];
    const dragend = [...met(beletsels, belet, true), ...zonder.map(({ knoop }) => knoop)];
    return { soort: 'waarde', waarde: false, dragend };
  }
  if (grond === false) {
    const leeg = slotsomZonderRegels(beeld);
    if (beletsel === false || leeg.waarde === false) return metDragend(leeg, met(gronden, geldt, false));
  }
  if (grond === true && beletsel === false) {
    const vereist = beletsels.filter((r) => r.plaats.regel.soort === 'vereiste' && r.geldt !== false);
    return {
      soort: 'waarde',
      waarde: true,
      dragend: [...met(gronden, geldt, true), ...vereist.map(({ knoop }) => knoop)],
    };
  }
  const onzeker = grond === true ? [] : met(gronden, geldt, undefined);
  return { soort: 'onbekend', dragend: [...onzeker, ...met(beletsels, belet, undefined)] };
}

/** De waarde waarover alle regels die gelden het eens zijn. */
export function slotsomWaarde(beeld: Regelbeeld): Slotsom {
  const geldend = beeld.regels.filter((r) => r.geldt === true && r.waarde?.waarde !== null);
  const onzeker = beeld.regels.filter((r) => r.geldt === undefined && r.waarde?.waarde !== null);
  const strijdig = vindStrijd(geldend);
  if (strijdig !== undefined) return slotsomStrijd(beeld.register, strijdig);
  const [eerste] = geldend;
  if (eerste === undefined) {
    if (onzeker.length > 0) return { soort: 'onbekend', dragend: onzeker.map(({ knoop }) => knoop) };
    const leeg = slotsomZonderRegels(beeld);
    // Een regel die geldt maar geen waarde heeft, legt de leemte uit.
    const zwijgend = met(beeld.regels, geldt, true);
    return metDragend(leeg, zwijgend.length > 0 ? zwijgend : met(beeld.regels, geldt, false));
  }
  const waarde = eerste.waarde;
  const eens = [...geldend, ...onzeker].every((r) => waarde && r.waarde && zelfde(waarde, r.waarde) === true);
  return eens && waarde !== undefined && isBekend(waarde)
    ? { soort: 'waarde', waarde: waarde.waarde, dragend: geldend.map(({ knoop }) => knoop) }
    : { soort: 'onbekend', dragend: [...geldend, ...onzeker].map(({ knoop }) => knoop) };
}

function geldt(r: Regeluitleg): Waarheid {
  return r.geldt;
}

const ontbreekt = ({ knoop: { status } }: Regeluitleg): boolean =>
  status === 'geldt niet' || status === 'niet in werking';

/** Een weigeringsgrond belet als hij geldt, een vereiste als het gesteld wordt en niet vervuld is. */
function belet({ plaats, knoop, geldt: gesteld }: Regeluitleg): Waarheid {
  return plaats.regel.soort === 'weigering' ? gesteld : en(gesteld, niet(waarheidVan(knoop)));
}

function met(
  lijst: readonly Regeluitleg[],
  van: (r: Regeluitleg) => Waarheid,
  waarde: Waarheid,
): Bouwknoop[] {
  const uit: Bouwknoop[] = [];
  for (const r of lijst) if (van(r) === waarde) uit.push(r.knoop);
  return uit;
}

/** Wat de regels buiten toepassing laat, draagt de uitkomst alleen; anders doen de regels die niet gelden dat. */
function metDragend(slot: Slotsom, dragend: readonly Bouwknoop[]): Slotsom {
  return slot.dragend.length > 0 ? slot : { ...slot, dragend };
}

/** Als geen regel geldt: buiten toepassing, nee, of een leemte. */
function slotsomZonderRegels({ register, beslissing, regels, weg }: Regelbeeld): Slotsom {
  const alles =
    regels.length > 0 && beslissing.buitenToepassing.length > 0 ? en(...regels.map(isWeg)) : false;
  if (alles === undefined)
    return { soort: 'onbekend', dragend: weg.filter((k) => waarheidVan(k) === undefined) };
  if (alles) {
    const geldig = weg.filter(({ waarde }) => waarde === true);
    const reden = redenVan(beslissing, weg);
    if (reden === undefined)
      return { soort: 'onbekend', dragend: weg.filter((k) => waarheidVan(k) !== false) };
    const door = opsomming(geldig.map(({ bepaling }) => aanduiding(register, bepaling ?? '')));
    const toelichting = `niet van toepassing op grond van ${door}`;
    return { soort: 'niet van toepassing', reden, toelichting, dragend: geldig };
  }
  if (beslissing.type.soort === 'ja/nee' && beslissing.uitputtend) {
    return { soort: 'waarde', waarde: false, dragend: [] };
  }
  const toelichting = 'niet van toepassing: geen regel geeft hier een uitkomst';
  return { soort: 'niet van toepassing', reden: 'leemte', toelichting, dragend: [] };
}

/** Een uitzondering van de hele regeling weegt zwaarder dan die van een regel; zolang zij onbekend is, is de reden dat ook. */
function redenVan({ buitenToepassing }: Beslissing, weg: readonly Bouwknoop[]): Nietreden | undefined {
  const reikwijdte = weg.filter((_, i) => buitenToepassing[i]?.reden === 'buiten reikwijdte');
  const buiten = of(...reikwijdte.map(waarheidVan));
  return buiten === undefined ? undefined : buiten ? 'buiten reikwijdte' : 'uitgezonderd';
}

function isWeg({ weg }: Regeluitleg): Waarheid {
  return weg;
}

/** Twee regels die allebei gelden en zeker een andere waarde geven. */
function vindStrijd(geldend: readonly Regeluitleg[]): readonly [Regeluitleg, Regeluitleg] | undefined {
  for (const [i, a] of geldend.entries()) {
    for (const b of geldend.slice(i + 1)) {
      if (a.waarde && b.waarde && zelfde(a.waarde, b.waarde) === false) return [a, b];
    }
  }
  return undefined;
}

function zelfde(a: Bouwknoop, b: Bouwknoop): Waarheid {
  return a === b ? true : vergeleken('=', a, b);
}

function slotsomStrijd(register: Register, regels: readonly [Regeluitleg, Regeluitleg]): Slotsom {
  const [een, ander] = regels.map(({ knoop, waarde }) => {
    return `${aanduiding(register, knoop.bepaling ?? '')} zegt ${waarde === undefined ? 'niets' : toonVan(waarde)}`;
  });
  return {
    soort: 'tegenstrijdig',
    toelichting: `tegenstrijdig: ${een ?? ''}, maar ${ander ?? ''}`,
    dragend: regels.map(({ knoop }) => knoop),
  };
}
