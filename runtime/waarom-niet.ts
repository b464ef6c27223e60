/**
 * Waarom niet, en wat zou het anders maken: de onverkleinbare groepen gegevens waarvan een verandering de uitkomst verandert.
 *
 * Alleen wat in een zaak anders kan zijn doet mee: niet wat vastligt, een tekst, een parameter of een lezing. Elke groep is
 * nagerekend met echte waarden. Zolang niets als beperkt is aangemerkt, zijn het ze allemaal.
 */
import { aanwezig } from './belang.ts';
import { bereken, gekozenLetter, WERKGRENS } from './bereken.ts';
import type { Elementplek } from './elementevaluator.ts';
import { type Element, elementenVan, leesLijst, naamBijElement } from './lijst.ts';
import type { Diagram } from './diagram.ts';
import { isGevoelig } from './model-avg.ts';
import type { Onbekende } from './onbekende.ts';
import type { Rekening } from './rekening.ts';
import type { Beslissing, Regelingmodel } from './model.ts';
import { inVolgorde, type Register, registerVan, zoek } from './register.ts';
import type { Uitkomst } from './uitkomst.ts';
import { legUit } from './uitleg.ts';
import { valideerZaak } from './valideer.ts';
import { bereikVan } from './waarom-niet-bereik.ts';
import { andereUitkomsten, haaltDoel, isVast } from './waarom-niet-doel.ts';
import type {
  Beperking,
  Doel,
  Groep,
  Mogelijk,
  Verandering,
  WaaromNiet,
  WaaromNietOpties,
} from './waarom-niet-model.ts';
import { type Gevonden, kanNiet, probeer, rekenNa, rekenVrij, type Vraagbaak } from './waarom-niet-orakel.ts';
import { alsGetal, tastAf } from './waarom-niet-waarden.ts';
import { vastIn } from './waarom-niet-vast.ts';
import { zoekGroepen } from './waarom-niet-zoek.ts';
import {
  alsOnbekende,
  gegevensIn,
  elementIn,
  metWaarde,
  naamVan,
  padVan,
  plaatsOp,
  gevraagdeSleutels,
  type Wisselbaar,
} from './wisselbaar.ts';
import { min, vergelijkGetal } from './getal.ts';

const MEESTE = 10;
const GROOTSTE = 4;
/** Zoveel keer de werkgrens mag het zoeken samen kosten. */
const RUIMTE = 100;

export function waaromNiet(
  model: Regelingmodel,
  beslissing: string,
  zaak: unknown,
  opties: WaaromNietOpties = {},
): WaaromNiet {
  const register = registerVan(model);
  const over = zoek(register.beslissingen, beslissing).beslissing;
  const element = opties.plek === undefined ? undefined : elementOp(register, over, zaak, opties.plek);
  const uitkomst = uitkomstVan(register, over, zaak, opties, element);
  const kop = {
    versie: 1 as const,
    regeling: model.id,
    beslissing,
    naam: element === undefined ? over.naam : naamBijElement(over.naam, element),
    type: over.type,
    uitkomst,
    ...(opties.naar && { naar: opties.naar }),
  };
  if (!isVast(uitkomst)) return { ...kop, groepen: [], beperkt: [], vast: [] };
  const werkgrens = opties.werkgrens ?? WERKGRENS;
  const v: Vraagbaak = {
    register,
    beslissing,
    type: over.type,
    zaak,
    letter: gekozenLetter(register, zaak, opties),
    lezingen: opties.lezingen,
    werkgrens,
    element,
    werk: { over: werkgrens * RUIMTE },
  };
  return { ...kop, ...zoekAlles(v, over, uitkomst, opties) };
}

function uitkomstVan(
  { model }: Register,
  { id }: Beslissing,
  zaak: unknown,
  { lezingen, werkgrens }: WaaromNietOpties,
  element: Element | undefined,
): Uitkomst {
  const problemen = valideerZaak(model, zaak).filter(({ ernst }) => ernst === 'fout');
  if (problemen.length > 0) return { soort: 'ongeldige gegevens', problemen };
  const opties = { ...(lezingen && { lezingen }), ...(werkgrens !== undefined && { werkgrens }) };
  return bereken(model, id, zaak, opties, element);
}

function elementOp(
  { model }: Register,
  { element: over }: Beslissing,
  zaak: unknown,
  plek: Elementplek,
): Element | undefined {
  const nummer = typeof plek === 'number' ? plek : plek.nummer;
  const lijst = model.feiten.find(
    ({ id, type }) =>
      type.soort === 'lijst' && type.object === over && (typeof plek === 'number' || plek.lijst === id),
  );
  return lijst && [...elementenVan(lijst, leesLijst(zaak, lijst))][nummer - 1];
}

// ── Zoeken ───────────────────────────────────────────────────────────────────────────────────────────────────────

interface Doelgroepen {
  readonly groepen: readonly Groep[];
  readonly beperkt: readonly Beperking[];
}

function zoekAlles(
  v: Vraagbaak,
  over: Beslissing,
  uitkomst: Uitkomst,
  opties: WaaromNietOpties,
): Pick<WaaromNiet, 'groepen' | 'beperkt' | 'vast'> {
  const genoemd = gegevensIn(v.register, v.zaak);
  const bekend = genoemd.filter(({ nu }) => nu !== undefined);
  const kan = bekend.filter(kanVeranderen);
  const { rekening, uitkomst: vrij } = rekenVrij(v, v.zaak, kan);
  // Wat op een dag onbekend is, blijkt pas als die dag vaststaat.
  const opDag = rekenVrij(
    v,
    v.zaak,
    kan.filter(({ feit }) => feit.type.soort !== 'datum'),
  );
  const geraakt = [...geraakteVan(rekening, vrij), ...geraakteVan(opDag.rekening, opDag.uitkomst)];
  const sleutels = new Set(geraakt.flatMap(gevraagdeSleutels));
  const feiten = new Set(geraakt.flatMap(({ punten }) => punten.map(({ id }) => id)));
  const doetMee = (w: Wisselbaar): boolean =>
    sleutels.has(w.sleutel) || (w.feit.perDatum === true && feiten.has(w.feit.id));
  const bekendeSleutels = new Set(bekend.map(({ sleutel }) => sleutel));
  const onbekend = [
    ...geraakt.flatMap((o) => alsOnbekende(v.register, v.zaak, o) ?? []),
    ...genoemd.filter((w) => w.nu === undefined && doetMee(w)),
  ];
  const erbij = onbekend.filter(({ sleutel }) => !bekendeSleutels.has(sleutel));
  const leden = opVoorkeur([...kan.filter(doetMee), ...eenmaal(erbij)]);
  const labels = over.type.soort === 'keuze' ? zoek(v.register.keuzes, over.type.keuze).labels : [];
  const exact = rekening.exact ? vrij : undefined;
  const doelen = opties.naar ? [opties.naar] : andereUitkomsten(over.type, labels, uitkomst, exact);
  const delen = doelen
    .filter((doel) => !haaltDoel(over.type, doel, uitkomst))
    .map((doel) => naarDoel(v, leden, uitkomst, doel, opties));
  const lijst = geraakteLijsten(v, over).length > 0 ? (['lijst'] as const) : [];
  return {
    groepen: delen.flatMap(({ groepen }) => groepen),
    beperkt: [...new Set([...delen.flatMap(({ beperkt }) => beperkt), ...lijst])],
    vast: vastIn(
      v,
      over,
      bekend.filter((w) => !kanVeranderen(w)),
      doelen,
    ),
  };
}

/** De onbekenden die ertoe kunnen doen; is het diagram te groot, dan alle. */
function geraakteVan({ exact, onbekenden }: Rekening, f: Diagram): readonly Onbekende[] {
  const { opRang } = onbekenden;
  return exact ? [...aanwezig(f)].flatMap((rang) => opRang[rang] ?? []) : opRang;
}

/** Wat niemand kan veranderen, doet niet mee; een tekst is een naam of nummer. */
export function kanVeranderen({ feit: { ligtVast, soort, type } }: Wisselbaar): boolean {
  return ligtVast !== true && soort !== 'parameter' && type.soort !== 'tekst';
}

function eenmaal(rij: readonly Wisselbaar[]): readonly Wisselbaar[] {
  return [...new Map(rij.map((w) => [w.sleutel, w])).values()];
}

/** De lijsten waar een element bij of af zou kunnen; dat wordt niet gezocht. */
function geraakteLijsten({ register }: Vraagbaak, { gebruikt }: Beslissing): readonly string[] {
  return gebruikt.feiten.filter((id) => zoek(register.feiten, id).type.soort === 'lijst');
}

/** Wat bekend is vóór wat nog onbekend is, feiten vóór oordelen, gevoelig achteraan; verder in de volgorde van het model. */
function opVoorkeur(rij: readonly Wisselbaar[]): readonly Wisselbaar[] {
  const gewicht = ({ nu, feit }: Wisselbaar): number =>
    (nu === undefined ? 4 : 0) + (isGevoelig(feit) ? 2 : 0) + (feit.soort === 'beoordeling' ? 1 : 0);
  return [...rij].sort((a, b) => gewicht(a) - gewicht(b));
}

function naarDoel(
  v: Vraagbaak,
  leden: readonly Wisselbaar[],
  uitkomst: Uitkomst,
  doel: Doel,
  { meeste = MEESTE, grootste = GROOTSTE }: WaaromNietOpties,
): Doelgroepen {
  const gevonden: Gevonden[] = [];
  const { beperkt } = zoekGroepen({
    leden,
    grootste,
    meeste,
    magVerder: () => v.werk.over > 0,
    zekerNiet: (groep) => kanNiet(v, groep, doel),
    probeer: (groep) => {
      const antwoord = probeer(v, groep, doel);
      if (antwoord.soort === 'ja') gevonden.push(antwoord.gevonden);
      return antwoord.soort;
    },
  });
  const voor = grondenVan(v, v.zaak, uitkomst);
  const groepen = gevonden.map((deel) => groepVan(v, dichterbij(v, deel, doel), doel, voor));
  const gesorteerd = groepen.sort((a, b) => vergelijkGroepen(v, a, b));
  return { groepen: gesorteerd.slice(0, meeste), beperkt };
}

function vergelijkGroepen({ register }: Vraagbaak, a: Groep, b: Groep): number {
  const telt = (groep: Groep, wel: (deel: Verandering) => boolean): number =>
    [...groep.veranderingen, ...groep.ookBekend].filter(wel).length;
  const plaats = ({ veranderingen: [eerste] }: Groep): number =>
    register.volgorde.get(eerste?.bepalingen[0] ?? '') ?? Number.MAX_SAFE_INTEGER;
  return (
    a.veranderingen.length - b.veranderingen.length ||
    a.ookBekend.length - b.ookBekend.length ||
    telt(a, ({ gevoelig }) => gevoelig === true) - telt(b, ({ gevoelig }) => gevoelig === true) ||
    telt(a, ({ soort }) => soort === 'beoordeling') - telt(b, ({ soort }) => soort === 'beoordeling') ||
    plaats(a) - plaats(b)
  );
}

// ── Eén groep ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Bij één gegeven is het beste voorbeeld de waarde die het dichtst bij de huidige ligt. */
function dichterbij(v: Vraagbaak, gevonden: Gevonden, doel: Doel): Gevonden {
  const [[w, voorbeeld] = [], ...meer] = [...gevonden.waarden];
  if (w === undefined || meer.length > 0) return gevonden;
  const { kan } = bereikVan(v, v.zaak, w, doel, voorbeeld);
  // Iets wat er nu is, kan eerder anders zijn dan er niet zijn.
  const nabij = (x: unknown): Gevonden | undefined => rekenNa(v, new Map([[w, x]]), doel);
  if (kan.soort !== 'bereik' && voorbeeld === null) return tastAf(w, nabij) ?? gevonden;
  const waarde = naaste(w, kan);
  return (waarde !== undefined && rekenNa(v, new Map([[w, waarde]]), doel)) || gevonden;
}

function naaste({ feit: { type }, nu }: Wisselbaar, kan: Mogelijk): unknown {
  const vanaf = alsGetal(type, nu);
  if (kan.soort !== 'bereik' || vanaf === undefined) return undefined;
  const waarden = kan.delen.flatMap((deel) => [deel.vanaf, deel.totEnMet]).filter((x) => x !== undefined);
  const afstand = (waarde: unknown): ReturnType<typeof min> => {
    const d = min(alsGetal(type, waarde), vanaf);
    return d && (d.t < 0n ? { ...d, t: -d.t } : d);
  };
  return waarden.reduce<unknown>(
    (beste, waarde) =>
      beste === undefined || vergelijkGetal('<', afstand(waarde), afstand(beste)) === true ? waarde : beste,
    undefined,
  );
}

function groepVan(
  v: Vraagbaak,
  { zaak, uitkomst, waarden }: Gevonden,
  doel: Doel,
  voor: readonly string[],
): Groep {
  const gronden = [...voor, ...grondenVan(v, zaak, uitkomst)];
  const alle = [...waarden].map(([w, waarde]) => veranderingVan(v, zaak, w, waarde, doel, gronden));
  const volgorde = (deel: Verandering): number =>
    v.register.volgorde.get(deel.bepalingen[0] ?? '') ?? Number.MAX_SAFE_INTEGER;
  const gesorteerd = alle.sort((a, b) => volgorde(a) - volgorde(b));
  return {
    wordt: uitkomst,
    veranderingen: gesorteerd.filter((deel) => 'nu' in deel),
    ookBekend: gesorteerd.filter((deel) => !('nu' in deel)),
  };
}

function grondenVan(v: Vraagbaak, zaak: unknown, uitkomst: Uitkomst): readonly string[] {
  const opties = v.lezingen === undefined ? {} : { lezingen: v.lezingen };
  const element = elementIn(v.register, zaak, v.element);
  return legUit(v.register.model, v.beslissing, zaak, opties, uitkomst, element).gronden;
}

function veranderingVan(
  v: Vraagbaak,
  zaak: unknown,
  w: Wisselbaar,
  waarde: unknown,
  doel: Doel,
  gronden: readonly string[],
): Verandering {
  const { feit, label, opDatum, nu } = w;
  const { kan, bepalingen } = bereikVan(v, zaak, w, doel, waarde);
  // Wat ook elders gevraagd wordt, maar daar niets draagt, hoort er niet bij.
  const dragend = [...bepalingen].filter((id) =>
    gronden.some((g) => g === id || id.startsWith(`${g}/`) || g.startsWith(`${id}/`)),
  );
  return {
    soort: feit.soort,
    id: feit.id,
    naam: naamVan(w),
    pad: padVan(w),
    type: feit.type,
    ...(label !== undefined && { label }),
    ...(opDatum !== undefined && { opDatum }),
    ...(nu !== undefined && { nu }),
    voorbeeld: waarde,
    kan,
    ...(feit.door !== undefined && feit.door.length > 0 && { door: feit.door }),
    ...(feit.leverancier && { leverancier: feit.leverancier }),
    ...(isGevoelig(feit) && { gevoelig: true as const }),
    bepalingen: inVolgorde(v.register, zonderOmvattende(dragend.length > 0 ? dragend : [...bepalingen])),
  };
}

/** Staat het onderdeel er, dan hoeft het lid er niet ook te staan. */
function zonderOmvattende(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !ids.some((ander) => ander.startsWith(`${id}/`)));
}

/** De zaak met elke verandering van de groep op haar voorbeeld. */
export function metGroep(model: Regelingmodel, zaak: unknown, { veranderingen, ookBekend }: Groep): unknown {
  const register = registerVan(model);
  return [...veranderingen, ...ookBekend].reduce<unknown>((tot, deel) => {
    const plaats = plaatsOp(register, tot, deel);
    return plaats === undefined ? tot : metWaarde(register, tot, plaats, deel.voorbeeld);
  }, zaak);
}
