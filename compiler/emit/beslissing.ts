/** Beslissingen → hun kern: de snelle functie die een waarde geeft als die zonder meer vaststaat, en anders onbekend. */
import type { Beslissing, Regel, Voorwaarde } from '../../runtime/model.ts';
import { als, schrijfFunctie, type Schrijver, uit, vrij } from './schrijver.ts';
import { naam, tekst } from './tekst.ts';
import { waardetype } from './typen.ts';
import { functienaam, functieVoor, schrijfVoorwaarde, type Afkomst } from './voorwaarde.ts';
import { schrijfUitkomst, schrijfWaarde } from './waarde.ts';

/** De naam waaronder een beslissing wordt uitgevoerd en geëxporteerd. */
export function beslissingsnaam({ object, sleutel, familie }: Beslissing): string {
  const kaal = object === 'zaak' ? sleutel : `${object}${sleutel.charAt(0).toUpperCase()}${sleutel.slice(1)}`;
  return naam(familie ? `${kaal}_${familie.label}` : kaal);
}

/** De kern van een beslissing, zo nodig nu geschreven. */
export function kernVan(s: Schrijver, id: string): string {
  const eerder = s.opBeslissing.get(id);
  if (eerder !== undefined) return eerder;
  const beslissing = s.beslissingen.get(id);
  const gekozen = vrij(s, `kern_${beslissing ? beslissingsnaam(beslissing) : id}`);
  s.opBeslissing.set(id, gekozen);
  if (!beslissing) return gekozen;
  const jaNee = beslissing.type.soort === 'ja/nee';
  const romp =
    peildag(s, beslissing) +
    buiten(s, beslissing) +
    (jaNee ? jaNeeRomp(s, beslissing) : waardeRomp(s, beslissing));
  const type = jaNee ? 'Waarheid' : `${waardetype(s, beslissing.type)} | undefined`;
  schrijfFunctie(s, { kop: beslissing.naam, naam: gekozen, type, romp, orde: 1e6 + beslissing.regel });
  return gekozen;
}

/** De kern aangeroepen. Binnen een lijst wordt een beslissing die zelf een lijst langsloopt, niet voor elk element herhaald. */
export function roepKern(s: Schrijver, id: string): string {
  const kern = kernVan(s, id);
  const beslissing = s.beslissingen.get(id);
  const langsLijst = beslissing?.gebruikt.feiten.some((feit) => s.feiten.get(feit)?.type.soort === 'lijst');
  const herhaalbaar = s.model.beslissingen.some(({ element }) => element !== undefined);
  if (beslissing?.element !== undefined || langsLijst !== true || !herhaalbaar) return `${kern}(z)`;
  return `${uit(s, 'eenmaal')}(z, ${tekst(id)}, ${kern})`;
}

/** Alleen als de regeling op de peildatum in werking is, geeft de kern een waarde; ook aan wie haar gebruikt. */
function peildag(s: Schrijver, { peildatum, geldig }: Beslissing): string {
  if (!peildatum) return '';
  const { vanaf, totEnMet } = geldig ?? s.model.geldig;
  const grenzen = [vanaf, totEnMet].map((grens) => (grens === undefined ? 'undefined' : tekst(grens)));
  return `  if (!${uit(s, 'inWerking')}(${schrijfWaarde(s, peildatum)}, ${grenzen.join(', ')})) return undefined;\n`;
}

/** Blijft er (mogelijk) iets buiten toepassing, dan beslist de uitvoerige berekening. */
function buiten(s: Schrijver, beslissing: Beslissing): string {
  return beslissing.buitenToepassing
    .map((deel) => {
      const afkomst = { naam: `${functienaam(s, deel.bepaling)}_buiten`, kop: deel.tekst, orde: deel.regel };
      const code = deel.voorwaarde ? schrijfVoorwaarde(s, deel.voorwaarde, afkomst) : 'true';
      return `  if (${code} !== false) return undefined;\n`;
    })
    .join('');
}

/** Of een regel op zichzelf geldt: voorwaarde en geen tenzij. `true` bij een onvoorwaardelijke regel. */
function geldt(s: Schrijver, regel: Regel): string {
  const afkomst = afkomstVan(s, regel);
  const delen: Voorwaarde[] = [];
  if (regel.voorwaarde) delen.push(regel.voorwaarde);
  if (regel.tenzij) delen.push({ op: 'niet', deel: regel.tenzij });
  const [eerste] = delen;
  if (!eerste) return 'true';
  const samen: Voorwaarde = delen.length === 1 ? eerste : { op: 'en', delen };
  return `${functieVoor(s, samen, afkomst)}(z)`;
}

function afkomstVan(s: Schrijver, regel: Regel): Afkomst {
  const aanduiding = s.bepalingnaam.get(regel.bepaling) ?? regel.bepaling;
  const plaats =
    regel.bestand === undefined ? '' : ` (${regel.bestand.split('/').pop() ?? ''}:${String(regel.regel)})`;
  return {
    naam: functienaam(s, regel.bepaling),
    kop: `${aanduiding}: ${regel.tekst}${plaats}`,
    orde: regel.regel,
  };
}

/** De regels in volgorde van voorrang: wie wijkt, komt na wie voorgaat. */
function opVoorrang(regels: readonly Regel[]): readonly Regel[] {
  const uitvoer: Regel[] = [];
  const bezoek = (regel: Regel): void => {
    if (uitvoer.includes(regel)) return;
    for (const ander of regels) if (ander.wijktAfVan?.includes(regel.id)) bezoek(ander);
    uitvoer.push(regel);
  };
  regels.forEach(bezoek);
  return uitvoer;
}

interface Toepassing {
  readonly regel: Regel;
  /** Naam van de constante die zegt of de regel geldt, rekening houdend met voorrang. */
  readonly naam: string;
}

/** Schrijft per regel een constante met "geldt"; regels die wijken, houden rekening met wie voorgaat. */
function toepassingen(s: Schrijver, regels: readonly Regel[]): { code: string; rij: readonly Toepassing[] } {
  const rij: Toepassing[] = [];
  const gebruikt = new Set<string>();
  const code = opVoorrang(regels).map((regel) => {
    const basis = functienaam(s, regel.bepaling).replace(/^(?:artikel|(?=.*_artikel))/, 'r');
    const eigen = gebruikt.has(basis) ? `${basis}_${String(gebruikt.size + 1)}` : basis;
    gebruikt.add(eigen);
    const voor = rij.filter((ander) => ander.regel.wijktAfVan?.includes(regel.id));
    const zelf = geldt(s, regel);
    const wijkt = voor.map((ander) => `${uit(s, 'niet')}(${ander.naam})`);
    const delen = zelf === 'true' && wijkt.length > 0 ? wijkt : [zelf, ...wijkt];
    rij.push({ regel, naam: eigen });
    return `  const ${eigen} = ${delen.length === 1 ? (delen[0] ?? '') : `${uit(s, 'en')}(${delen.join(', ')})`};\n`;
  });
  return { code: code.join(''), rij };
}

function jaNeeRomp(s: Schrijver, { regels, uitputtend }: Beslissing): string {
  const met = (soort: Regel['soort']): readonly Regel[] => regels.filter((regel) => regel.soort === soort);
  if (met('grond').length === 0 && uitputtend) return '  return false;\n';
  const voorgaand = regels.filter((regel) => (regel.wijktAfVan?.length ?? 0) > 0);
  // Een vereiste geldt altijd en zet dus altijd opzij waar het van afwijkt; dat rekent de uitvoerige berekening uit.
  if (voorgaand.some((regel) => regel.soort === 'vereiste')) return '  return undefined;\n';
  if (voorgaand.length > 0) return algemeneRomp(s, regels, uitputtend);
  const grond = met('grond').map((regel) => geldt(s, regel));
  const [enige] = grond;
  if (uitputtend && grond.length === 1 && enige !== undefined && regels.length === 1)
    return `  return ${enige};\n`;
  const eisen = [
    ...met('vereiste').map((regel) => vervuld(s, regel)),
    ...met('weigering').map((regel) => geenWeigering(s, regel)),
  ].filter((code) => code !== 'true');
  if (eisen.includes('false')) return '  return false;\n';
  return uitputtend ? uitputtendeRomp(s, grond, eisen) : openRomp(s, grond, eisen);
}

const verklaard = (s: Schrijver, code: string): string => `  let uitkomst${als(s, 'Waarheid')} = ${code};\n`;

/** Ja als een grond geldt en aan elke eis is voldaan. Een onvoorwaardelijke grond hoeft niet te worden nagegaan. */
function uitputtendeRomp(s: Schrijver, grond: readonly string[], eisen: readonly string[]): string {
  const altijd = grond.includes('true');
  const [eerste = 'true', ...verder] = altijd ? eisen : grond;
  const rest = altijd ? verder : eisen;
  if (rest.length === 0 && (altijd || verder.length === 0)) return `  return ${eerste};\n`;
  const gronden = altijd ? '' : verder.map((code) => ofGrond(s, code)).join('');
  const stop = '  if (uitkomst === false) return false;\n';
  const begin = `${verklaard(s, eerste)}${gronden}${stop}`;
  return `${begin}${rest.map((code) => metEis(s, code)).join('')}  return uitkomst;\n`;
}

const ofGrond = (s: Schrijver, code: string): string =>
  `  if (uitkomst !== true) uitkomst = ${uit(s, 'of')}(uitkomst, ${code});\n`;

/** Niet uitputtend: ook zonder grond is een geschonden vereiste of een weigeringsgrond nee; anders is er een leemte. */
function openRomp(s: Schrijver, grond: readonly string[], eisen: readonly string[]): string {
  const codes = grond.includes('true') ? [] : grond;
  if (grond.length === 0 && eisen.length === 0) return '  return undefined;\n';
  const nee = eisen.map(
    (code, i) =>
      `  const eis${String(i + 1)} = ${code};\n  if (eis${String(i + 1)} === false) return false;\n`,
  );
  if (grond.length === 0) return `${nee.join('')}  return undefined;\n`;
  const alle = [...codes.slice(0, 1), ...eisen.map((_, i) => `eis${String(i + 1)}`)];
  const [eerste] = codes;
  if (eerste === undefined) return `${nee.join('')}  return ${alle.join(' && ') || 'true'};\n`;
  const gronden = `${verklaard(s, eerste)}${codes
    .slice(1)
    .map((code) => ofGrond(s, code))
    .join('')}`;
  const eisnamen = eisen.map((_, i) => `eis${String(i + 1)} === true`);
  const slot = ['uitkomst === true', ...eisnamen].join(' && ');
  return `${gronden}${nee.join('')}  return ${slot} ? true : undefined;\n`;
}

/** Een vereiste is vervuld als zijn voorwaarde waar is, of als zijn tenzij hem opzij zet. */
function vervuld(s: Schrijver, regel: Regel): string {
  const { voorwaarde, tenzij } = regel;
  if (!voorwaarde) return 'true';
  const samen: Voorwaarde = tenzij ? { op: 'of', delen: [tenzij, voorwaarde] } : voorwaarde;
  return `${functieVoor(s, samen, afkomstVan(s, regel))}(z)`;
}

function geenWeigering(s: Schrijver, regel: Regel): string {
  const code = geldt(s, regel);
  return code === 'true' ? 'false' : `${uit(s, 'niet')}(${code})`;
}

function metEis(s: Schrijver, code: string): string {
  return `  uitkomst = ${uit(s, 'en')}(uitkomst, ${code});\n  if (uitkomst === false) return false;\n`;
}

/** Met voorrang tussen de regels: eerst vaststellen welke gelden, dan beslissen. */
function algemeneRomp(s: Schrijver, regels: readonly Regel[], uitputtend: boolean): string {
  const anders = regels.filter((regel) => regel.soort !== 'vereiste');
  const { code, rij } = toepassingen(s, anders);
  const namen = (soort: Regel['soort']): readonly string[] =>
    rij.filter((deel) => deel.regel.soort === soort).map((deel) => deel.naam);
  const vereisten = regels
    .filter((regel) => regel.soort === 'vereiste')
    .map((regel) => vereiste(s, regel, rij));
  const eenVan = (delen: readonly string[]): string =>
    delen.length === 1 ? (delen[0] ?? 'false') : `${uit(s, 'of')}(${delen.join(', ')})`;
  const gronden = namen('grond');
  const geschonden = vereisten.map((deel) => `${uit(s, 'niet')}(${deel})`);
  const beletsels = [...namen('weigering'), ...geschonden];
  if (uitputtend && beletsels.length === 0 && gronden.length > 0)
    return `${code}  return ${eenVan(gronden)};\n`;
  const grond = `  const grond = ${gronden.length === 0 ? 'false' : eenVan(gronden)};\n`;
  const nee = `  const nee = ${beletsels.length === 0 ? 'false' : eenVan(beletsels)};\n`;
  const zonderGrond = uitputtend ? 'false' : 'undefined';
  return `${code}${grond}${nee}  if (nee === true) return false;\n  if (grond === false) return ${zonderGrond};\n  return grond === true && nee === false ? true : undefined;\n`;
}

/** Een vereiste is vervuld als zijn voorwaarde waar is, of als het opzij is gezet. */
function vereiste(s: Schrijver, regel: Regel, rij: readonly Toepassing[]): string {
  const afkomst = afkomstVan(s, regel);
  const delen = regel.voorwaarde ? [schrijfVoorwaarde(s, regel.voorwaarde, afkomst)] : ['true'];
  if (regel.tenzij) delen.push(schrijfVoorwaarde(s, regel.tenzij, afkomst));
  for (const ander of rij) if (ander.regel.wijktAfVan?.includes(regel.id)) delen.push(ander.naam);
  return delen.length === 1 ? (delen[0] ?? 'true') : `${uit(s, 'of')}(${delen.join(', ')})`;
}

function waardeRomp(s: Schrijver, { regels }: Beslissing): string {
  const waarden = regels.filter((regel) => regel.waarde);
  const waarde = (regel: Regel): string => (regel.waarde ? schrijfUitkomst(s, regel.waarde) : 'undefined');
  const [enige] = waarden;
  if (waarden.length === 0) return '  return undefined;\n';
  if (waarden.length === 1 && enige && geldt(s, enige) === 'true') return `  return ${waarde(enige)};\n`;
  const { code, rij } = toepassingen(s, waarden);
  if (!isKeten(rij)) {
    const paren = rij.map(({ regel, naam: eigen }) => `[${eigen}, ${waarde(regel)}]`).join(', ');
    return `${code}  return ${uit(s, 'kies')}(${paren});\n`;
  }
  const stappen = rij.map(({ regel, naam: eigen }, i) => {
    const zelf = geldt(s, regel);
    if (zelf === 'true') return `  return ${waarde(regel)};\n`;
    const slot = i === rij.length - 1 ? '  return undefined;\n' : '';
    return `  const ${eigen} = ${zelf};\n  if (${eigen} === true) return ${waarde(regel)};\n  if (${eigen} === undefined) return undefined;\n${slot}`;
  });
  return stappen.join('');
}

/** Elke regel wijkt voor alle regels ervóór: dan volstaat een rij van als-dan. */
const isKeten = (rij: readonly Toepassing[]): boolean =>
  rij.every((een, i) => rij.slice(0, i).every((voor) => voor.regel.wijktAfVan?.includes(een.regel.id)));

/** "De uitkomst is van toepassing": heeft zij een waarde? */
export function toepasselijkheidVan(s: Schrijver, id: string): string {
  const sleutel = `van toepassing: ${id}`;
  const eerder = s.opBeslissing.get(sleutel);
  if (eerder !== undefined) return eerder;
  const beslissing = s.beslissingen.get(id);
  const gekozen = vrij(s, `vanToepassing_${beslissing ? beslissingsnaam(beslissing) : id}`);
  s.opBeslissing.set(sleutel, gekozen);
  if (!beslissing) return gekozen;
  const romp = toepasselijkheidsromp(s, beslissing);
  const kop = `${beslissing.naam} is van toepassing`;
  schrijfFunctie(s, { kop, naam: gekozen, type: 'Waarheid', romp, orde: 1e6 + beslissing.regel });
  return gekozen;
}

/** Alleen "ja, er is een waarde" staat snel vast; of er een leemte is, zegt de uitvoerige berekening. */
function toepasselijkheidsromp(s: Schrijver, beslissing: Beslissing): string {
  return `  return ${roepKern(s, beslissing.id)} === undefined ? undefined : true;\n`;
}
