/** Voorwaarden → functies met vroege uitgang, in de volgorde van de wet. */
import type { Voorwaarde } from '../../runtime/model.ts';
import { roepKern, toepasselijkheidVan } from './beslissing.ts';
import { lezingVan } from './lezing.ts';
import { constante, schrijfFunctie, type Schrijver, sleutelVan, uit, vrij } from './schrijver.ts';
import { inCommentaar, naam, tekst } from './tekst.ts';
import { leesFeit, schrijfLijst, schrijfVergelijking, schrijfWaarde } from './waarde.ts';

/** Waar een voorwaarde vandaan komt: voor naam, commentaar en volgorde van haar functie. */
export interface Afkomst {
  readonly naam: string;
  readonly kop: string;
  readonly orde: number;
}

/** De voorwaarde als uitdrukking met de waarde ja, nee of onbekend. */
export function schrijfVoorwaarde(s: Schrijver, v: Voorwaarde, afkomst: Afkomst): string {
  const roep = (functie: string, ...delen: readonly string[]): string =>
    `${uit(s, functie)}(${delen.join(', ')})`;
  switch (v.op) {
    case 'constant':
      return String(v.waarde);
    case 'feit':
      return jaNee(s, v.feit, leesFeit(s, v.feit, v.opDatum));
    case 'ontbreekt': {
      const feit = leesFeit(s, v.feit);
      return `(${feit} === undefined ? undefined : ${feit} === null)`;
    }
    case 'bevat':
      return roep('bevat', leesFeit(s, v.feit, v.opDatum), tekst(v.label));
    case 'isEen':
      return schrijfKring(s, v);
    case 'vergelijk':
      return schrijfVergelijking(s, v.cmp, v.a, v.b);
    case 'verstreken': {
      const [begin, dag] = [schrijfWaarde(s, v.begin), schrijfWaarde(s, v.opDag)];
      return roep('verstreken', begin, dag, tekst(v.cmp), String(v.aantal), tekst(v.eenheid));
    }
    case 'en':
    case 'of':
      return v.delen.length > 2 || v.delen.some(isSamengesteld)
        ? `${functieVoor(s, v, afkomst)}(z)`
        : roep(v.op, ...v.delen.map((deel) => schrijfVoorwaarde(s, deel, verder(s, afkomst, deel))));
    case 'telling':
      return roep(
        'telling',
        tekst(v.cmp),
        String(v.aantal),
        ...v.delen.map((deel) => schrijfVoorwaarde(s, deel, verder(s, afkomst, deel))),
      );
    case 'kwantor':
      return schrijfKwantor(s, v, afkomst);
    case 'niet':
      return roep('niet', schrijfVoorwaarde(s, v.deel, afkomst));
    case 'beslissing':
      return roepKern(s, v.beslissing);
    case 'vanToepassing':
      return `${toepasselijkheidVan(s, v.beslissing)}(z)`;
    case 'voldaan':
      return schrijfVoorwaarde(s, v.voorwaarde, {
        ...verder(s, afkomst, { ...v.voorwaarde, bepaling: v.verwijzing }),
      });
    case 'lezing':
      return `${lezingVan(s, v.lezing)}(z)`;
  }
}

/** De voorwaarde per element wordt een functie: elk element komt aan de beurt in zijn eigen zaak. */
function schrijfKwantor(
  s: Schrijver,
  { cmp, aantal, lijst, deel }: Extract<Voorwaarde, { op: 'kwantor' }>,
  afkomst: Afkomst,
): string {
  const telt: Voorwaarde = cmp === 'alle' ? { op: 'niet', deel } : deel;
  const samen: Voorwaarde = lijst.waarvoor ? { op: 'en', delen: [lijst.waarvoor, telt] } : telt;
  const [teken, grens] = cmp === 'alle' ? ['<=', 0] : [cmp, aantal];
  const perElement = `(z) => ${functieVoor(s, samen, { ...afkomst, naam: `${afkomst.naam}_element` })}(z)`;
  const delen = [...schrijfLijst(s, lijst), tekst(teken), String(grens), perElement];
  return `${uit(s, 'kwantorOver')}(${delen.join(', ')})`;
}

const isSamengesteld = (v: Voorwaarde): boolean => v.op === 'en' || v.op === 'of';

/** Bekend afwezig (alleen bij een facultatief gegeven) is geen ja. */
function jaNee(s: Schrijver, id: string, code: string): string {
  const feit = s.feiten.get(id);
  const kanAfwezig = feit?.facultatief === true || feit?.soort === 'beoordeling' || feit?.perDatum === true;
  return kanAfwezig ? `${uit(s, 'jaOfNee')}(${code})` : code;
}

function schrijfKring(s: Schrijver, v: Extract<Voorwaarde, { op: 'isEen' }>): string {
  const keuze = s.keuzes.get(v.keuze);
  const labels = constante(s, naam(v.keuze), keuze?.labels ?? []);
  const delen = [schrijfWaarde(s, v.waarde), labels, tekst(keuze?.vorm ?? 'gesloten')];
  if (keuze?.oordeel !== undefined) delen.push(leesFeit(s, keuze.oordeel));
  return `${uit(s, 'isEen')}(${delen.join(', ')})`;
}

/** Een onderdeel krijgt de naam van zijn bepaling. */
function verder(s: Schrijver, afkomst: Afkomst, deel: Voorwaarde): Afkomst {
  if (deel.bepaling === undefined) return { ...afkomst, naam: `${afkomst.naam}_deel` };
  const kop = s.bepalingnaam.get(deel.bepaling) ?? deel.bepaling;
  return { naam: functienaam(s, deel.bepaling), kop, orde: afkomst.orde };
}

/** `vmobw-zhe-2026/3.2/1/a` → `artikel3_2_lid1_a`; van een gebruikte regeling `wmo-2015/1` → `wmo_2015_artikel1`. */
export function functienaam(s: Schrijver, bepaling: string): string {
  const [kenmerk = '', artikel = '', lid, ...onder] = bepaling.split('/');
  const isLid = lid !== undefined && /^\d/.test(lid) && !lid.includes('°');
  const wiens = kenmerk === s.model.id ? [] : [naam(kenmerk)];
  const delen = [
    ...wiens,
    `artikel${artikel}`,
    ...(lid === undefined ? [] : [isLid ? `lid${lid}` : lid]),
    ...onder,
  ];
  return naam(delen.map((deel) => deel.replace('•', 'punt').replace('°', '')).join('_'));
}

/** De functie van een samengestelde voorwaarde; dezelfde betekenis is één functie. */
export function functieVoor(s: Schrijver, v: Voorwaarde, afkomst: Afkomst): string {
  const sleutel = sleutelVan(v);
  const eerder = s.opVoorwaarde.get(sleutel);
  if (eerder !== undefined) return eerder;
  const gekozen = vrij(s, afkomst.naam);
  s.opVoorwaarde.set(sleutel, gekozen);
  const romp =
    v.op === 'en' || v.op === 'of'
      ? delenRomp(s, v, afkomst)
      : `  return ${schrijfVoorwaarde(s, v, afkomst)};\n`;
  schrijfFunctie(s, { kop: afkomst.kop, naam: gekozen, type: 'Waarheid', romp, orde: afkomst.orde });
  return gekozen;
}

function delenRomp(s: Schrijver, v: Extract<Voorwaarde, { op: 'en' | 'of' }>, afkomst: Afkomst): string {
  const beslist = v.op === 'of';
  const delen = platgeslagen(v);
  const namen = deelnamen(delen);
  const regels = delen.map((deel, i) => {
    const eigen = namen[i] ?? `deel${String(i + 1)}`;
    const code = schrijfVoorwaarde(s, deel, verder(s, afkomst, deel));
    const woorden = deel.tekst === undefined ? '' : `  // ${inCommentaar(`${label(deel)}${deel.tekst}`)}\n`;
    return `${woorden}  const ${eigen} = ${code};\n  if (${eigen} === ${String(beslist)}) return ${String(beslist)};\n`;
  });
  // Na de vroege uitgangen is elk deel onbekend of het tegendeel van wat beslist.
  const slot = beslist ? `${uit(s, 'of')}(${namen.join(', ')})` : namen.join(' && ');
  return `${regels.join('')}  return ${slot};\n`;
}

/** "a en b" als deel van een opsomming die ook alles vraagt: elk deel krijgt zijn eigen vroege uitgang. */
function platgeslagen(v: Extract<Voorwaarde, { op: 'en' | 'of' }>): readonly Voorwaarde[] {
  return v.delen.flatMap((deel) => {
    const heeftEigenBepalingen =
      deel.op === v.op && deel.delen.some(({ bepaling }) => bepaling !== undefined);
    if (deel.op !== v.op || heeftEigenBepalingen) return [deel];
    const plaats = deel.bepaling === undefined ? {} : { bepaling: deel.bepaling };
    // De woorden van de auteur staan één keer, bij het eerste stuk.
    return platgeslagen(deel).map((stuk, i) =>
      i === 0 && deel.tekst !== undefined
        ? { ...stuk, ...plaats, tekst: deel.tekst }
        : { ...stuk, ...plaats },
    );
  });
}

function label(deel: Voorwaarde): string {
  const laatste = deel.bepaling?.split('/').pop();
  return laatste === undefined ? '' : laatste.startsWith('•') ? '• ' : `${laatste}. `;
}

function deelnamen(delen: readonly Voorwaarde[]): readonly string[] {
  const keren = new Map<string, number>();
  return delen.map((deel, i) => {
    const laatste = deel.bepaling?.split('/').pop() ?? `deel${String(i + 1)}`;
    const basis = naam(laatste.replace('•', 'punt').replace('°', ''));
    const keer = (keren.get(basis) ?? 0) + 1;
    keren.set(basis, keer);
    return keer === 1 ? basis : `${basis}_${String(keer)}`;
  });
}
