/**
 * Wat iemand intypt of kiest, gelezen als antwoord op een vraag. Er wordt niets geraden: wat twee dingen kan betekenen, wordt
 * geweigerd met wat er verwacht werd.
 */
import { citeer } from './citeer.ts';
import { leesDatum } from './gesprek-datum.ts';
import type { Bediening, Invoer, Lijstomvang, Optie, Oordeelinvoer, Vraag } from './gesprek-model.ts';
import { naasteNaam, vereenvoudigd } from './naaste.ts';
import type { Zaakprobleemcode } from './problemen.ts';
import { meervoud } from './toon.ts';
import type { Zaakprobleem } from './uitkomst.ts';
import { isDecimaal } from './vorm.ts';

export type Gelezen =
  | { readonly soort: 'waarde'; readonly waarde: unknown }
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'fout'; readonly probleem: Zaakprobleem };

/** Zoveel elementen zijn per stuk te vragen. */
const MEESTE_ELEMENTEN = 200;

const WEET_NIET = new Set(['weet ik niet', 'weet niet', 'onbekend', 'overslaan', 'sla over', '?']);
const GEEN = new Set(['geen', 'niet aanwezig', 'er is geen', 'er zijn er geen']);

export function leesInvoer(vraag: Vraag, invoer: Invoer): Gelezen {
  const { bediening, punt } = vraag;
  if (typeof invoer === 'object') {
    if (bediening.soort === 'oordeel') return leesOordeel(vraag, bediening, invoer);
    return weiger(vraag, 'U009', 'hier hoort geen oordeel met een motivering');
  }
  const tekst = invoer.trim();
  if (tekst === '')
    return weiger(vraag, 'U004', 'er staat geen antwoord', 'Weet u het niet, antwoord dan: weet ik niet.');
  if (WEET_NIET.has(tekst.toLowerCase())) return { soort: 'onbekend' };
  if (zegtGeen(vraag, bediening, tekst)) return { soort: 'waarde', waarde: null };
  if (bediening.soort === 'oordeel') return leesOordeel(vraag, bediening, inDelen(tekst));
  if (punt.soort === 'motivering') return { soort: 'waarde', waarde: tekst };
  return lees(vraag, bediening, tekst);
}

/** "geen" is: het is er niet, tenzij een van de mogelijkheden zo heet. */
function zegtGeen({ kanGeen }: Vraag, bediening: Bediening, tekst: string): boolean {
  if (!kanGeen || !GEEN.has(tekst.toLowerCase())) return false;
  return !('opties' in bediening) || zoekOptie(bediening.opties, tekst) === undefined;
}

function lees(vraag: Vraag, bediening: Bediening, tekst: string): Gelezen {
  switch (bediening.soort) {
    case 'ja/nee':
      return leesJaNee(vraag, tekst);
    case 'tekst':
      return { soort: 'waarde', waarde: tekst };
    case 'datum':
      return datum(vraag, tekst);
    case 'bedrag':
      return leesGetal(vraag, tekst.replace(/^€\s*|\s*(euro|eur)$/giu, '').replace(/,-+$/, ''), 'bedrag', 2);
    case 'percentage':
      return leesGetal(vraag, tekst.replace(/\s*(%|procent)$/iu, ''), 'percentage');
    case 'getal':
      return leesGetal(vraag, tekst, 'getal');
    case 'aantal':
      return leesAantal(vraag, tekst, bediening.eenheid);
    case 'lijst':
      return leesOmvang(vraag, tekst, bediening);
    case 'keuze':
      return leesKeuze(vraag, tekst, bediening);
    case 'keuzes':
      return leesKeuzes(vraag, tekst, bediening.opties);
    case 'orgaan':
      return leesOrgaan(vraag, bediening.opties, tekst);
    case 'lezing':
      return eenOptie(vraag, tekst, bediening.opties);
    case 'oordeel':
      return leesOordeel(vraag, bediening, inDelen(tekst));
  }
}

// ── Ja en nee, datums en getallen ────────────────────────────────────────────────────────────────────────────────

function leesJaNee(vraag: Vraag, tekst: string): Gelezen {
  const t = tekst.toLowerCase().replace(/[.!]+$/, '');
  if (t === 'ja' || t === 'j') return { soort: 'waarde', waarde: true };
  if (t === 'nee' || t === 'n') return { soort: 'waarde', waarde: false };
  return weiger(vraag, 'U004', `${citeer(tekst)} is geen ja of nee`);
}

function datum(vraag: Vraag, tekst: string): Gelezen {
  const gelezen = leesDatum(tekst);
  if (gelezen.soort === 'datum') return { soort: 'waarde', waarde: gelezen.datum };
  return weiger(vraag, 'U005', `${citeer(tekst)} ${gelezen.waarom}`, gelezen.hint);
}

/**
 * Een punt voor drie cijfers kan duizendtallen scheiden of decimalen; alleen bij een bedrag staat dat vast. Bij een getal geldt dat ook van
 * een komma, als het laatste cijfer een nul is (S009).
 */
function leesGetal(vraag: Vraag, tekst: string, soort: string, decimalen?: number): Gelezen {
  const t = tekst.replace(/\s/gu, '');
  const heel = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(t);
  const komma = soort === 'getal' && /^-?[1-9]\d{0,2},\d\d0$/.test(t);
  const dubbel = komma || (/^-?\d{1,3}\.\d{3}$/.test(t) && decimalen === undefined);
  if (dubbel) {
    const [a, b] = [t.replace(/[.,]/, ''), t.replace('.', ',').replace(/,?0+$/, '')];
    return weiger(vraag, 'U006', `${citeer(tekst)} kan twee dingen betekenen`, `Schrijf ${a} of ${b}.`);
  }
  const decimaal = heel ? t.replaceAll('.', '').replace(',', '.') : t;
  if (isDecimaal(decimaal, decimalen)) return { soort: 'waarde', waarde: decimaal };
  if (isDecimaal(decimaal) && decimalen !== undefined)
    return weiger(
      vraag,
      'U006',
      `${citeer(tekst)} heeft meer dan ${String(decimalen)} cijfers achter de komma`,
    );
  return weiger(vraag, 'U006', `${citeer(tekst)} is geen ${soort}`);
}

function leesAantal(
  vraag: Vraag,
  tekst: string,
  eenheid: Extract<Bediening, { soort: 'aantal' }>['eenheid'],
): Gelezen {
  const [, cijfers, rest = ''] = /^(\d{1,9})\s*(\p{L}*)$/u.exec(tekst) ?? [];
  const goed = rest === '' || [eenheid as string, meervoud(eenheid)].includes(rest.toLowerCase());
  if (cijfers !== undefined && goed) return { soort: 'waarde', waarde: Number(cijfers) };
  const eenheden = meervoud(eenheid);
  if (cijfers !== undefined)
    return weiger(vraag, 'U014', `hier gaat het om ${eenheden}, niet om ${citeer(rest)}`);
  return weiger(vraag, 'U014', `${citeer(tekst)} is geen geheel aantal ${eenheden} van nul of meer`);
}

function leesOmvang(
  vraag: Vraag,
  tekst: string,
  { genoemd }: Extract<Bediening, { soort: 'lijst' }>,
): Gelezen {
  const t = tekst.toLowerCase();
  const [, inElkGeval, cijfers] =
    /^(in elk geval |ten minste |minstens )?(\d{1,6})$/.exec(GEEN.has(t) ? '0' : t) ?? [];
  if (cijfers === undefined) return weiger(vraag, 'U022', `${citeer(tekst)} is geen aantal`);
  const elementen = Number(cijfers);
  if (elementen > MEESTE_ELEMENTEN)
    return weiger(
      vraag,
      'U022',
      `${cijfers} is te veel om één voor één te vragen; het kan tot ${String(MEESTE_ELEMENTEN)}`,
    );
  const volledig = inElkGeval === undefined;
  if (elementen < genoemd)
    return weiger(vraag, 'U022', `er staan er al ${String(genoemd)}`, 'Wijzig eerst het eerdere antwoord.');
  return { soort: 'waarde', waarde: { elementen, volledig } satisfies Lijstomvang };
}

// ── Keuzes ───────────────────────────────────────────────────────────────────────────────────────────────────────

function leesKeuze(
  vraag: Vraag,
  tekst: string,
  { opties, anders }: Extract<Bediening, { soort: 'keuze' }>,
): Gelezen {
  const [, omschrijving] = /^anders\s*[:,]?\s+(.+)$/is.exec(tekst) ?? [];
  if (anders && omschrijving !== undefined && zoekOptie(opties, tekst) === undefined) {
    const zelf = zoekOptie(opties, omschrijving);
    if (zelf !== undefined && !/^\d+$/.test(omschrijving))
      return weiger(
        vraag,
        'U007',
        `${citeer(omschrijving)} is een van de mogelijkheden`,
        `Antwoord ${citeer(zelf.label)}.`,
      );
    return { soort: 'waarde', waarde: { anders: omschrijving.trim() } };
  }
  return eenOptie(vraag, tekst, opties);
}

function eenOptie(vraag: Vraag, tekst: string, opties: readonly Optie[]): Gelezen {
  const optie = zoekOptie(opties, tekst);
  if (optie !== undefined) return { soort: 'waarde', waarde: optie.waarde };
  return geenOptie(vraag, tekst, opties);
}

function leesKeuzes(vraag: Vraag, tekst: string, opties: readonly Optie[]): Gelezen {
  // Een label kan zelf een komma bevatten, of "geen" heten.
  const heel = zoekOptie(opties, tekst);
  if (heel === undefined && GEEN.has(tekst.toLowerCase())) return { soort: 'waarde', waarde: [] };
  const delen = heel ? [tekst] : tekst.split(/\s*[,;]\s*|\s+en\s+(?=\d+$)/).filter((deel) => deel !== '');
  const gekozen: string[] = [];
  for (const deel of delen) {
    const optie = zoekOptie(opties, deel);
    if (optie === undefined) return geenOptie(vraag, deel, opties);
    if (!gekozen.includes(optie.waarde)) gekozen.push(optie.waarde);
  }
  const inVolgorde = opties.map(({ waarde }) => waarde).filter((waarde) => gekozen.includes(waarde));
  return { soort: 'waarde', waarde: inVolgorde };
}

/** Op label, op letter of waarde, of op nummer; een nummer telt niet als er labels zijn die zelf een getal zijn. */
export function zoekOptie(opties: readonly Optie[], tekst: string): Optie | undefined {
  const t = vereenvoudigd(tekst.trim());
  const genoemd = opties.find(
    ({ label, waarde }) => vereenvoudigd(label) === t || vereenvoudigd(waarde) === t,
  );
  if (genoemd !== undefined || !isGenummerd(opties)) return genoemd;
  return /^\d{1,4}$/.test(t) ? opties[Number(t) - 1] : undefined;
}

export const isGenummerd = (opties: readonly Optie[]): boolean =>
  !opties.some(({ label, waarde }) => /^\d/.test(label) || /^\d/.test(waarde));

function geenOptie(vraag: Vraag, tekst: string, opties: readonly Optie[]): Gelezen {
  if (isGenummerd(opties) && /^\d+$/.test(tekst))
    return weiger(vraag, 'U007', `er is geen mogelijkheid ${tekst}; het zijn er ${String(opties.length)}`);
  const bedoeld = /^\d+$/.test(tekst)
    ? undefined
    : naasteNaam(
        tekst,
        opties.map(({ label }) => label),
      );
  const hint = bedoeld === undefined ? undefined : `Bedoelde u ${citeer(bedoeld)}?`;
  return weiger(vraag, 'U007', `${citeer(tekst)} staat niet bij de mogelijkheden`, hint);
}

// ── Oordelen ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** "nee, omdat hij zich niet redt": het oordeel met zijn redenen. */
export function inDelen(tekst: string): Oordeelinvoer {
  const [, oordeel, motivering] = /^(.*?)[\s,;:]+(?:want|omdat)\s+(.+)$/is.exec(tekst) ?? [];
  return oordeel === undefined || motivering === undefined ? { oordeel: tekst } : { oordeel, motivering };
}

function leesOordeel(
  vraag: Vraag,
  bediening: Extract<Bediening, { soort: 'oordeel' }>,
  invoer: Oordeelinvoer,
): Gelezen {
  const tekst = invoer.oordeel.trim();
  if (WEET_NIET.has(tekst.toLowerCase())) return { soort: 'onbekend' };
  if (tekst === '') return weiger(vraag, 'U009', 'het oordeel zelf ontbreekt');
  const oordeel: Gelezen = zegtGeen(vraag, bediening.oordeel, tekst)
    ? { soort: 'waarde', waarde: null }
    : lees(vraag, bediening.oordeel, tekst);
  if (oordeel.soort !== 'waarde') return oordeel;
  const door = gevuld(invoer.door);
  const orgaan = door === undefined ? undefined : leesOrgaan(vraag, bediening.door, door);
  if (orgaan?.soort === 'fout') return orgaan;
  const op = gevuld(invoer.datum);
  const dag = op === undefined ? undefined : datum(vraag, op);
  if (dag?.soort === 'fout') return dag;
  const motivering = gevuld(invoer.motivering);
  const mandaat = gevuld(invoer.mandaat);
  const waarde = {
    oordeel: oordeel.waarde,
    ...(motivering !== undefined && { motivering }),
    ...(orgaan?.soort === 'waarde' && { door: orgaan.waarde }),
    ...(dag?.soort === 'waarde' && { datum: dag.waarde }),
    ...(mandaat !== undefined && { mandaat }),
  };
  return { soort: 'waarde', waarde };
}

/** Wie het oordeel geeft; zegt de regeling dat niet, dan is elke naam goed. */
function leesOrgaan(vraag: Vraag, opties: readonly Optie[], tekst: string): Gelezen {
  if (opties.length === 0) return { soort: 'waarde', waarde: tekst };
  const zonder = (naam: string): string => naam.replace(/^(de|het|een)\s+/i, '');
  const zelfde = opties.find(({ label }) => vereenvoudigd(zonder(label)) === vereenvoudigd(zonder(tekst)));
  if (zelfde !== undefined) return { soort: 'waarde', waarde: zelfde.waarde };
  const optie = zoekOptie(opties, tekst);
  if (optie !== undefined) return { soort: 'waarde', waarde: optie.waarde };
  return weiger(
    vraag,
    'U009',
    `${citeer(tekst)} mag dit niet beoordelen`,
    `Dat kan: ${opties.map(({ label }) => label).join(', ')}.`,
  );
}

function gevuld(tekst: string | undefined): string | undefined {
  const t = tekst?.trim();
  return t === undefined || t === '' || WEET_NIET.has(t.toLowerCase()) ? undefined : t;
}

function weiger(vraag: Vraag, code: Zaakprobleemcode, waarom: string, hint?: string): Gelezen {
  const { punt, typhulp } = vraag;
  const bericht = `${punt.naam}: ${waarom}.`;
  const probleem: Zaakprobleem = {
    code,
    ernst: 'fout',
    pad: punt.pad,
    bericht,
    verwacht: typhulp,
    ...(hint === undefined ? {} : { hint }),
  };
  return { soort: 'fout', probleem };
}
