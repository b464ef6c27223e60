/** De plaats van een zaak in haar rij, en wat zij krijgt: alleen wat in elke voltooiing hetzelfde is. */
import { type Getal, getalTekst } from './getal.ts';
import type { Verdeling } from './model.ts';
import { toonWaarde } from './toon.ts';
import type { OpenPunt } from './uitkomst.ts';
import type { Plaats } from './verdeeluitslag.ts';
import type { Aanspraak } from './verdeling-aanspraak.ts';
import type { Rij, Rijen } from './verdeling-groep.ts';
import {
  aftrekken,
  gaatZekerVoor,
  type Grenzen,
  isHoogstens,
  isMeer,
  NUL,
  optellen,
} from './verdeling-rij.ts';

export function plaatsVan(v: Verdeling, rijen: Rijen, a: Aanspraak): Plaats {
  const { kenmerk } = a;
  const gevraagd = a.gevraagd ? { gevraagd: getalTekst(a.gevraagd) } : {};
  const leeg = { kenmerk, open: [], wegens: [], benaderd: false };
  if (a.recht === false) {
    return {
      ...leeg,
      ...gevraagd,
      uitkomst: 'niet in aanmerking',
      reden: 'Deze zaak komt niet in aanmerking.',
    };
  }
  const rij = a.rij === undefined ? undefined : rijen.get(a.rij);
  const jaar = rij?.jaar ?? (v.jaarVan ? a.jaar : undefined);
  const per = a.per.filter((deel) => deel !== undefined);
  const basis = {
    ...leeg,
    ...gevraagd,
    ...(jaar === undefined ? {} : { jaar }),
    ...(per.length > 0 && per.length === a.per.length ? { per } : {}),
  };
  const onbekend: Maak = (reden, open, benaderd, wegens = []) => ({
    ...basis,
    uitkomst: 'onbekend',
    reden,
    open: uniek(open),
    wegens,
    benaderd,
  });
  if (a.rij === undefined) {
    const wat = v.jaarVan && a.jaar === undefined ? 'Het jaar staat' : 'In welke rij deze zaak hoort, staat';
    return onbekend(`${wat} nog niet vast.`, a.open, true);
  }
  if (a.recht === undefined) {
    // Hangt het meedoen ergens van af, dan hangt elke uitkomst daarvan af; van de andere vragen is dat niet gezegd.
    const teVeel = a.benaderd || a.open.length > a.openRecht;
    return onbekend('Of deze zaak in aanmerking komt, staat nog niet vast.', a.open, teVeel);
  }
  const g = rij?.grenzen.get(a);
  if (!rij || !g) {
    const punt = lezing(v, 'plafond', `Wat is het plafond voor ${String(a.jaar)}?`);
    return onbekend(`Voor ${String(a.jaar)} is er geen plafond.`, [punt], false);
  }
  if (!rij.plafond) {
    const { open, benaderd } = a.plafond;
    const nodig = a.open.length === 0 && a.gevraagd !== undefined && isMeer(a.gevraagd, NUL);
    return onbekend(
      'Het plafond staat nog niet vast.',
      [...open, ...a.open],
      !nodig || benaderd || !isKaal(v),
    );
  }
  return ofOnbekend(v, { ...rij, plafond: rij.plafond }, a, { ...basis, ...plek(rij, a, g) }, onbekend);
}

/** Een parameter, een gegeven of een rij van een reeks: zolang die onbekend is, kan elke uitkomst nog. */
const isKaal = ({ plafond }: Verdeling): boolean =>
  plafond?.op === 'feit' || (plafond?.op === 'beslissing' && plafond.beslissing.startsWith('reeksen.'));

type MetPlafond = Rij & { readonly plafond: Getal };

type Maak = (
  reden: string,
  open: readonly OpenPunt[],
  benaderd: boolean,
  wegens?: readonly string[],
) => Plaats;
type Basis = Omit<Plaats, 'uitkomst' | 'reden'>;

/** De uitkomst die in elke voltooiing dezelfde is. */
function ofOnbekend(v: Verdeling, rij: MetPlafond, a: Aanspraak, basis: Basis, onbekend: Maak): Plaats {
  const { plafond } = rij;
  const g = rij.grenzen.get(a) as Grenzen;
  const toon = (bedrag: Getal): string => toonWaarde(v.type, getalTekst(bedrag));
  const vraagt = a.gevraagd ?? NUL;
  if (a.gevraagd && g.hoogstens && isHoogstens(optellen(g.hoogstens, vraagt), plafond)) {
    const reden = `${toon(vraagt)} past binnen het plafond van ${toon(plafond)}.`;
    return { ...basis, uitkomst: 'toegewezen', krijgt: getalTekst(vraagt), reden };
  }
  const zekerTeVeel = isMeer(optellen(g.ten, vraagt), plafond);
  const wegens = waarvan(rij, a);
  if (v.watNietPast === undefined) {
    const reden = zekerTeVeel
      ? 'Dit past niet meer binnen het plafond, en de regeling zegt niet wat er dan gebeurt.'
      : 'Of dit nog past, staat nog niet vast; en de regeling zegt niet wat er gebeurt als het niet past.';
    const eigen = [...a.open, ...dagpunt(v, rij, a)];
    const teVeel = zekerTeVeel ? eigen.length > 0 : !opDagNa(rij, a);
    const punt = lezing(v, 'wat niet past', 'Wat gebeurt er met een aanvraag die niet meer past?');
    return onbekend(reden, [...eigen, punt], teVeel, zekerTeVeel ? [] : wegens);
  }
  if (zekerTeVeel && v.watNietPast === 'gedeeltelijk') {
    if (isHoogstens(plafond, g.ten)) return { ...basis, uitkomst: 'afgewezen', reden: op(toon(plafond)) };
    if (a.gevraagd && g.hoogstens && isHoogstens(g.hoogstens, g.ten)) {
      const rest = aftrekken(plafond, g.ten);
      const reden = `Van het plafond van ${toon(plafond)} was nog ${toon(rest)} over.`;
      return { ...basis, uitkomst: 'gedeeltelijk', krijgt: getalTekst(rest), reden };
    }
  } else if (zekerTeVeel) {
    const uitkomst = v.watNietPast === 'wachtlijst' ? 'wachtlijst' : 'afgewezen';
    return { ...basis, uitkomst, reden: teVeel(v, rij, a, g, toon) };
  }
  return onbekend(
    'Of dit binnen het plafond past, staat nog niet vast.',
    [...a.open, ...dagpunt(v, rij, a)],
    v.watNietPast === 'volgende' || !opDagNa(rij, a),
    wegens,
  );
}

/** Alles staat vast, op de volgorde binnen een dag na: dan is er verder niets te vragen. */
const opDagNa = ({ onvolledig }: Rij, a: Aanspraak): boolean =>
  onvolledig.length === 0 && a.open.length === 0;

const op = (plafond: string): string => `Het plafond van ${plafond} was op.`;

function teVeel(
  v: Verdeling,
  { plafond }: MetPlafond,
  a: Aanspraak,
  g: Grenzen,
  toon: (g: Getal) => string,
): string {
  const over = aftrekken(plafond, g.ten);
  const vast = g.hoogstens !== undefined && isHoogstens(g.hoogstens, g.ten) && isHoogstens(NUL, over);
  if (!vast || !a.gevraagd) {
    return v.watNietPast === 'volgende'
      ? `Dit past niet binnen wat er van het plafond van ${toon(plafond)} nog was.`
      : `Het plafond van ${toon(plafond)} was bereikt door wie eerder was.`;
  }
  return `Van het plafond van ${toon(plafond)} was nog ${toon(over)} over; gevraagd is ${toon(a.gevraagd)}.`;
}

/** Plaats, voorganger en wat er over was, voor zover die vaststaan. */
function plek(rij: Rij, a: Aanspraak, g: Grenzen): Partial<Plaats> {
  if (g.zeker !== g.misschien) return {};
  const voorganger = g.zeker > 0 ? rij.opPlaats.get(g.zeker - 1) : undefined;
  const over = rij.plafond && aftrekken(rij.plafond, g.ten);
  const vast = over && g.hoogstens && isHoogstens(g.hoogstens, g.ten) && isHoogstens(NUL, over);
  return {
    plaats: g.zeker + 1,
    ...(voorganger && gaatZekerVoor(voorganger, a) ? { voorganger: voorganger.kenmerk } : {}),
    ...(vast ? { over: getalTekst(over) } : {}),
  };
}

const MEESTE_WEGENS = 5;

/** Andere zaken die er misschien vóór gaan en waarvan nog iets openstaat. */
function waarvan({ onvolledig }: Rij, a: Aanspraak): readonly string[] {
  const uit: string[] = [];
  for (const ander of onvolledig) {
    if (uit.length >= MEESTE_WEGENS || gaatZekerVoor(a, ander)) break;
    if (ander !== a) uit.push(ander.kenmerk);
  }
  return uit;
}

/** Wie met een ander op dezelfde dag staat, wacht op wat de regeling daarover moet zeggen. */
function dagpunt(v: Verdeling, { gelijk, eersteGelijk }: Rij, a: Aanspraak): readonly OpenPunt[] {
  const eerder = eersteGelijk !== undefined && !gaatZekerVoor(a, eersteGelijk);
  const raakt = gelijk.has(a) || (v.watNietPast === 'volgende' && eerder);
  return raakt ? [lezing(v, 'bij gelijke dag', 'Wie gaat voor bij dezelfde dag?')] : [];
}

function lezing(v: Verdeling, veld: string, vraag: string): OpenPunt {
  return {
    soort: 'lezing',
    id: `verdeling:${v.id}:${veld}`,
    naam: `${veld} van ${v.naam}`,
    vraag,
    pad: `verdeling ${v.naam}, ${veld}`,
    verwacht: 'een keuze van de auteur van de regeling',
    bepalingen: v.bij,
  };
}

function uniek(open: readonly OpenPunt[]): readonly OpenPunt[] {
  return [...new Map(open.map((punt) => [`${punt.soort} ${punt.pad} ${punt.opDatum ?? ''}`, punt])).values()];
}
