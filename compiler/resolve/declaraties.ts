/** Verzamelt wat een regeling declareert: organen, keuzes, objecten, gegevens, uitkomsten en beoordelingen. */
import {
  naaste,
  norm,
  type BeoordelingBlok,
  type Bestand,
  type Clausule,
  type KeuzeBlok,
  type LezingBlok,
  type Stuk,
  type Veld,
  type VeldenBlok,
} from '../../grammar/index.ts';
import type { Keuze } from '../../runtime/model.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';
import { bedoelde } from '../diagnostics/woorden.ts';
import { leesBijvoegingen, meldRichting } from './bijvoegingen.ts';
import { controleerLijsten, lijsttype } from './declaraties-lijst.ts';
import { eigenNaam, leesAndereNamen } from './andere-namen.ts';
import { isTijdvak, metTijdvakken } from './declaraties-tijdvak.ts';
import { leesReeks } from './declaraties-reeks.ts';
import { isNieuw, metOntkenning, onbekendeKeuze } from './declaratieproblemen.ts';
import { isHerkomst, leesBlokherkomst, leesRegisters, metHerkomst } from './herkomst.ts';
import { spanVan } from './lezer.ts';
import { norms, opKomma, sleutel, woorden } from './namen.ts';
import { leesNormen, leesPartijen, metStand } from './declaraties-normen.ts';
import type { Herkomst, Omgeving, Symbool } from './symbolen.ts';
import { perNaam, tekstVan } from './velden.ts';
import { leesType, typewoorden } from './typen.ts';
import { leesOordeelherkomst, leesVerwerking } from './verwerkingen.ts';
import { voegObject, zoekObject, type Verzameling } from './verzameling.ts';

export type { Verzameling } from './verzameling.ts';

export interface Bron {
  readonly pad: string;
  readonly tekst: string;
  readonly boom: Bestand;
}

export function verzamel(uit: Verzameling, bronnen: readonly Bron[]): void {
  uit.andereNamen = leesAndereNamen(bronnen);
  // Keuzes en objecten eerst: types en beoordelingen verwijzen ernaar, waar zij ook staan.
  elk(bronnen, (blok, pad) => {
    if (blok.soort === 'organen') leesOrganen(uit, blok.namen, pad);
    else if (blok.soort === 'partijen') leesPartijen(uit, blok.namen);
    else if (blok.soort === 'registers') leesRegisters(uit, blok.namen, pad);
    else if (blok.soort === 'keuze') leesKeuze(uit, blok, pad);
    else if (blok.soort === 'gegevens' || blok.soort === 'uitkomsten') leesObject(uit, blok, pad);
  });
  elk(bronnen, (blok, pad) => {
    if (blok.soort === 'verwerking') leesVerwerking(uit, blok, pad);
  });
  elk(bronnen, (blok, pad) => {
    if (blok.soort === 'gegevens' || blok.soort === 'uitkomsten' || blok.soort === 'parameters') {
      const herkomst = leesBlokherkomst(uit, blok, pad);
      for (const veld of blok.velden) leesVeld(uit, blok, veld, pad, herkomst);
    } else if (blok.soort === 'beoordeling') leesBeoordeling(uit, blok, pad);
    else if (blok.soort === 'lezing') leesLezingkop(uit, blok, pad);
    else if (blok.soort === 'reeks') leesReeks(uit, blok, pad);
    else if (blok.soort === 'plichten' || blok.soort === 'bevoegdheden' || blok.soort === 'verboden')
      leesNormen(uit, blok.soort, blok.velden, pad);
  });
  metStand(uit);
  metTijdvakken(uit, bronnen);
  controleerLijsten(uit, new Set(bronnen.map(({ pad }) => pad)));
}

export const alsOmgeving = (verzameling: Verzameling): Omgeving => verzameling;

function elk(bronnen: readonly Bron[], doe: (blok: Bestand['blokken'][number], pad: string) => void): void {
  for (const { pad, boom } of bronnen) for (const blok of boom.blokken) doe(blok, pad);
}

// ── Keuzes ───────────────────────────────────────────────────────────────────────────────────────────────────────

function leesOrganen(uit: Verzameling, namen: Clausule, bestand: string): void {
  const eerder = uit.keuzes.get('organen');
  const eerdere = eerder?.keuze.labels ?? [];
  // Een orgaan dat ook in een gebruikte regeling staat, is hetzelfde orgaan.
  const eigen = leesWaarden(uit, 'organen', namen, bestand, eerder?.uit === undefined ? eerdere : []);
  const alle = [...new Set([...eerdere, ...eigen])];
  const keuze: Keuze = { id: 'organen', naam: 'organen', vorm: 'gesloten', labels: alle };
  uit.keuzes.set('organen', { keuze, norms: ['organen'], bestand, span: namen.span });
}

function leesKeuze(uit: Verzameling, blok: KeuzeBlok, bestand: string): void {
  const [naamstukken = [], ...bij] = opKomma(blok.naam);
  const naam = woorden(naamstukken);
  const id = norms(naamstukken).join(' ');
  const vormwoord = bij.map((deel) => norms(deel).join(' ')).join(' ');
  const vorm = vormwoord === 'in ieder geval' ? 'open' : vormwoord === 'zoals' ? 'illustratief' : 'gesloten';
  if (blok.kapot) return void uit.gebroken.push(id);
  if (uit.keuzes.has(id)) return dubbel(uit, naam, bestand, blok.naam);
  // Een vormwoord met een tikfout mag een open kring nooit stil sluiten.
  const vreemd = vorm === 'gesloten' && vormwoord !== '' ? vormwoord : undefined;
  if (vreemd !== undefined || (blok.verderVolgens && vorm !== 'open')) {
    const gegevens =
      vreemd === undefined
        ? { tekst: 'verder volgens', bij: "keuze zonder 'in ieder geval'", mogelijk: [volledigeKeuze] }
        : { tekst: vreemd, bij: 'keuze', mogelijk: ['in ieder geval', 'zoals'] };
    const span = spanVan((vreemd === undefined ? blok.verderVolgens?.stukken : bij.flat()) ?? []);
    uit.problemen.push(meld('N012', { bestand, span }, gegevens));
  }
  const labels = leesWaarden(uit, naam, blok.waarden, bestand);
  const oordeel = blok.verderVolgens && norms(blok.verderVolgens.stukken).join(' ');
  const keuze: Keuze = { id, naam, vorm, labels, ...(oordeel === undefined ? {} : { oordeel }) };
  const verder = blok.verderVolgens ? { verder: blok.verderVolgens } : {};
  uit.keuzes.set(id, { keuze, ...verder, norms: norms(naamstukken), bestand, span: blok.naam.span });
}

const volledigeKeuze = 'keuze …, in ieder geval: …; verder volgens …';

/** De waarden van een kring: elk één keer, en overal gelijk gespeld. */
function leesWaarden(
  uit: Verzameling,
  keuze: string,
  waarden: Clausule,
  bestand: string,
  eerdere: readonly string[] = [],
): readonly string[] {
  const gezien = new Set(eerdere.map(kaal));
  return opKomma(waarden).flatMap((stukken) => {
    const label = woorden(stukken);
    const plaats = { bestand, span: spanVan(stukken) };
    const vorm = kaal(label);
    if (gezien.has(vorm)) {
      uit.problemen.push(meld('N003', plaats, { naam: label }));
      return [];
    }
    gezien.add(vorm);
    const eerst = uit.spelling.get(vorm);
    if (!eerst) uit.spelling.set(vorm, { ander: label, keuze });
    else if (eerst.ander !== label) {
      const herstel = vervang(plaats, [eerst.ander]);
      uit.problemen.push(meld('N021', plaats, { label, ...eerst }, { herstel }));
    }
    return [label];
  });
}

// ── Objecten ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Zo heten in een zaak ook de parameters, de gekozen lezingen, de afwijkingen en de herkomst van gegevens. */
const bezet = new Set(['parameters', 'lezingen', 'afwijkingen', 'herkomst']);

function leesObject(uit: Verzameling, blok: VeldenBlok, bestand: string): void {
  const stukken = blok.over?.stukken ?? [];
  if (stukken.length === 0) return;
  const ook = blok.ook ? opKomma(blok.ook).map(norms) : [];
  const over = eigenNaam(uit.andereNamen, stukken);
  const [eigen, naam] = [sleutel(woorden(over)), woorden(over)];
  const heet = uit.naamgeving({ id: eigen, naam });
  if (bezet.has(eigen))
    uit.problemen.push(
      meld('N017', { bestand, span: blok.over?.span ?? blok.span }, { naam, sleutel: eigen }),
    );
  voegObject(uit, heet, [norms(stukken), ...ook]);
}

const objectVan = (uit: Verzameling, stukken: readonly Stuk[]): string => {
  const over = eigenNaam(uit.andereNamen, stukken);
  return over.length === 0
    ? uit.zaak
    : uit.naamgeving({ id: sleutel(woorden(over)), naam: woorden(over) }).id;
};

// ── Velden ───────────────────────────────────────────────────────────────────────────────────────────────────────

function leesVeld(uit: Verzameling, blok: VeldenBlok, veld: Veld, bestand: string, vanBlok: Herkomst): void {
  if (veld.kapot) return void breek(uit, veld.naam);
  if (isTijdvak(blok, veld)) return;
  const object = blok.soort === 'parameters' ? 'parameters' : objectVan(uit, blok.over?.stukken ?? []);
  if (!isNieuw(uit, object, veld.naam, bestand)) return;
  const soort =
    blok.soort === 'uitkomsten' ? 'beslissing' : blok.soort === 'parameters' ? 'parameter' : 'gegeven';
  const [typestukken = [], ...overig] = opKomma(veld.inhoud);
  const tekst = veld.inhoud.stukken.find((stuk) => stuk.soort === 'tekst');
  const zonderTekst = (deel: readonly Stuk[]): readonly Stuk[] =>
    deel.filter((stuk) => stuk.soort !== 'tekst');
  const bij = soort === 'beslissing' ? 'uitkomst' : soort;
  const bijvoegingen = leesBijvoegingen(uit, overig.map(zonderTekst), bestand, bij);
  const basis = {
    object,
    naam: woorden(veld.naam.stukken),
    norms: norms(veld.naam.stukken),
    bestand,
    span: veld.naam.span,
    ...bijvoegingen,
    ...(tekst?.soort === 'tekst' ? { vraag: tekst.waarde } : {}),
  };
  const type = losTypeOp(uit, zonderTekst(typestukken), bestand, veld);
  if (!type || bijvoegingen.kapot) return void breek(uit, veld.naam);
  meldRichting(uit, veld, bestand, 'type' in type ? type.type : undefined, bijvoegingen);
  const raad = verkeerdType(type, soort, bijvoegingen);
  if (raad !== undefined) {
    uit.problemen.push(
      meld(
        'N008',
        { bestand, span: veld.inhoud.span },
        { tekst: woorden(zonderTekst(typestukken)), raad, bestaat: true },
      ),
    );
    return void breek(uit, veld.naam);
  }
  if ('sinds' in type && (isHerkomst(bijvoegingen) || bijvoegingen.ligtVast))
    uit.problemen.push(
      meld('N091', basis, { waarom: bijvoegingen.ligtVast ? 'duur ligt vast' : 'afgeleid' }),
    );
  if ('sinds' in type)
    voegSymbool(uit, {
      ...basis,
      soort: 'duur',
      type: { soort: 'aantal', eenheid: 'jaar' },
      sinds: type.sinds,
      sindsPlaats: spanVan(zonderTekst(typestukken).slice(2)),
    });
  else
    voegSymbool(uit, {
      ...basis,
      ...(soort === 'beslissing' ? {} : metHerkomst(uit, vanBlok, bijvoegingen, basis)),
      soort,
      type: type.type,
      ...(soort === 'beslissing' ? { uitputtend: bijvoegingen.uitputtend ?? true } : {}),
    });
}

/** Wat er mis is met een type dat wel bestaat, maar niet bij deze declaratie hoort. */
function verkeerdType(
  type: NonNullable<ReturnType<typeof losTypeOp>>,
  soort: Symbool['soort'],
  { familie, norm }: Pick<Symbool, 'familie' | 'norm'>,
): string | undefined {
  if ('sinds' in type)
    return soort === 'gegeven'
      ? undefined
      : 'Een duur wordt bij de gegevens gedeclareerd, naast de datum waarvan zij telt.';
  if (soort !== 'beslissing') return undefined;
  if (norm && type.type.soort !== 'ja/nee') return 'Een aanspraak is er of is er niet: ja/nee.';
  if (type.type.soort === 'keuzes')
    return `Een uitkomst heeft één waarde. Schrijf: ja/nee, voor elke ${type.type.keuze}.`;
  return familie !== undefined && type.type.soort !== 'ja/nee'
    ? "Met 'voor elke' is een uitkomst ja/nee."
    : undefined;
}

export function losTypeOp(
  uit: Verzameling,
  stukken: readonly Stuk[],
  bestand: string,
  veld: { readonly inhoud: Clausule },
): { readonly type: Symbool['type'] } | { readonly sinds: readonly string[] } | undefined {
  const plaats = {
    bestand,
    span: stukken[0]
      ? { begin: stukken[0].span.begin, eind: (stukken[stukken.length - 1] ?? stukken[0]).span.eind }
      : veld.inhoud.span,
  };
  const lezing = leesType(stukken);
  if (!lezing) {
    const dichtbij = naaste(norms(stukken)[0] ?? '', typewoorden);
    const [soort = '', , ...rest] = norms(stukken);
    const raad = /^keuzes?$/.test(soort)
      ? `Schrijf: ${soort} uit ${rest.join(' ') || '…'}.`
      : bedoelde(dichtbij);
    const gegevens = { tekst: woorden(stukken), ...(raad === undefined ? {} : { raad }) };
    const herstel = vervang(
      { bestand, span: spanVan(stukken.slice(0, 1)) },
      raad === bedoelde(dichtbij) ? dichtbij : [],
    );
    uit.problemen.push(meld('N008', plaats, gegevens, { herstel }));
    return undefined;
  }
  if (lezing.soort === 'type') return { type: lezing.type };
  if (lezing.soort === 'sinds') return { sinds: lezing.naam };
  if (lezing.soort === 'lijst') return lijsttype(uit, lezing.naam, lezing.stukken, bestand);
  const keuze = lezing.naam.join(' ');
  if (uit.gebroken.some((naam) => naam === keuze || naam.startsWith(`${keuze} `))) return undefined;
  if (!uit.keuzes.has(keuze)) {
    uit.problemen.push(onbekendeKeuze(uit, lezing.stukken, bestand));
    return undefined;
  }
  return { type: { soort: lezing.meervoud ? 'keuzes' : 'keuze', keuze } };
}

/** Een naam zonder bruikbare declaratie. */
export function breek(uit: Verzameling, { stukken }: Clausule): void {
  if (stukken.length > 0) uit.gebroken.push(norms(stukken).join(' '));
}

export function voegSymbool(uit: Verzameling, deel: Omit<Symbool, 'id' | 'sleutel'>): void {
  const eigen = sleutel(deel.naam);
  const id = `${deel.object}.${eigen}`;
  const symbool: Symbool = { ...deel, id, sleutel: eigen };
  const ontkenning = symbool.norms.find((woord) => woord === 'niet' || woord === 'geen');
  if (ontkenning) {
    uit.problemen.push(metOntkenning(symbool, ontkenning));
    uit.gebroken.push(symbool.norms.filter((woord) => woord !== ontkenning).join(' '));
    return;
  }
  uit.opId.set(id, symbool);
  uit.symbolen.push(symbool);
}

// ── Beoordelingen en lezingen ────────────────────────────────────────────────────────────────────────────────────

function leesBeoordeling(uit: Verzameling, blok: BeoordelingBlok, bestand: string): void {
  if (blok.naam.stukken.length === 0) return;
  const velden = perNaam(blok.velden, 'beoordeling', bestand, uit.problemen);
  const over = velden.get('over')?.inhoud;
  const object =
    over && over.stukken.length > 0 ? zoekObject(uit, norms(over.stukken)) : uit.objecten.get(uit.zaak);
  if (over && over.stukken.length > 0 && !object) {
    const namen = [...uit.objecten.values()].map((deel) => deel.naam);
    const plaats = { bestand, span: over.span };
    const gegevens = { naam: woorden(over.stukken), dichtbij: naaste(woorden(over.stukken), namen) };
    uit.problemen.push(meld('N010', plaats, gegevens, { herstel: vervang(plaats, gegevens.dichtbij) }));
    return void breek(uit, blok.naam);
  }
  if (!isNieuw(uit, object?.id ?? uit.zaak, blok.naam, bestand)) return;
  const vraag = tekstVan(velden.get('vraag'));
  if (vraag === undefined && !velden.get('vraag')?.kapot) {
    const gegevens = { blok: 'beoordeling', veld: 'vraag', voorbeeld: 'vraag: "…?"' };
    uit.problemen.push(meld('S012', { bestand, span: blok.naam.span }, gegevens));
  }
  const typeveld = velden.get('type');
  if (typeveld?.kapot || over?.stukken.length === 0) return void breek(uit, blok.naam);
  const type = typeveld
    ? losTypeOp(uit, typeveld.inhoud.stukken, bestand, typeveld)
    : { type: { soort: 'ja/nee' } as const };
  if (!type || 'sinds' in type) return void breek(uit, blok.naam);
  const door = velden.get('door')?.inhoud;
  const lijst = (naam: string): readonly Clausule[] | undefined => {
    const inhoud = velden.get(naam)?.inhoud;
    return inhoud && opKomma(inhoud).map((stukken) => ({ span: spanVan(stukken), stukken }));
  };
  const [weegtMee, altijdBij] = [lijst('weegt mee'), lijst('altijd beoordelen bij')];
  voegSymbool(uit, {
    soort: 'beoordeling',
    object: object?.id ?? uit.zaak,
    naam: woorden(blok.naam.stukken),
    norms: norms(blok.naam.stukken),
    type: type.type,
    bestand,
    span: blok.naam.span,
    ...(vraag === undefined ? {} : { vraag }),
    ...(door ? { door: zoekOrganen(uit, door, bestand) } : {}),
    ...(weegtMee ? { weegtMee } : {}),
    ...(altijdBij ? { altijdBij } : {}),
    ...leesOordeelherkomst(uit, velden, { bestand, span: blok.naam.span }),
  });
}

export function zoekOrganen(uit: Verzameling, clausule: Clausule, bestand: string): readonly string[] {
  const organen = uit.keuzes.get('organen')?.keuze.labels ?? [];
  return opKomma(clausule).flatMap((stukken) => {
    const gezocht = norms(stukken).join(' ');
    const gevonden = organen.find((naam) => kaal(naam) === gezocht);
    if (gevonden !== undefined) return [gevonden];
    const gegevens = { naam: woorden(stukken), dichtbij: naaste(woorden(stukken), organen) };
    const plaats = { bestand, span: spanVan(stukken) };
    uit.problemen.push(meld('N011', plaats, gegevens, { herstel: vervang(plaats, gegevens.dichtbij) }));
    return [];
  });
}

/** Een label zonder lidwoorden, zoals {@link norms} het geeft. */
export function kaal(label: string): string {
  return norm(label)
    .split(/[ ]+/)
    .filter((woord) => !['de', 'het', 'een', ''].includes(woord))
    .join(' ');
}

function leesLezingkop(uit: Verzameling, blok: LezingBlok, bestand: string): void {
  uit.lezingen.push({ blok, bestand, id: sleutel(woorden(blok.naam.stukken)) });
}

function dubbel(uit: Verzameling, naam: string, bestand: string, clausule: Clausule): void {
  uit.problemen.push(meld('N003', { bestand, span: clausule.span }, { naam }));
}
