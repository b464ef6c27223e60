/** Analyse van het hele model: leemten, tegenspraak, nooit geldende regels en wat niet gebruikt wordt. */
import type {
  Beslissing,
  BuitenToepassing,
  Regel,
  Regelingmodel,
  Voorwaarde,
  Waarde,
} from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { gebruikVan } from '../lower/volgorde.ts';
import { metDelen } from '../lower/voldaan.ts';
import type { Verlaagd } from '../lower/model.ts';
import type { Opgelost } from '../resolve/index.ts';
import { toonSymbool } from '../resolve/symbolen.ts';
import type { Vindplaats } from '../resolve/symbolen.ts';
import { versiesDekken } from './versies.ts';
import { controleerTabellen } from './tabellen.ts';
import { zonderAfronding } from './afronding.ts';
import { elementenLos, zonderMeegenomen } from './elementen.ts';
import { afwijkingZonderTermijn } from './plichten.ts';
import { zonderGebruik } from './hardheid.ts';
import { zonderRegel } from './verdeling.ts';
import { onvervulbaar } from './onvervulbaar.ts';
import { zonderUitzondering } from './verwerkingen.ts';
import { normenZonderRechtskracht } from './rechtskracht.ts';

export function analyseer({ model, herkomst }: Verlaagd, opgelost: Opgelost): readonly Probleem[] {
  const perRegel: Regelplaats = (regel) => herkomst.get(regel) ?? opgelost.kop;
  return [
    ...model.beslissingen.flatMap((deel) => leemten(model, deel, perRegel, opgelost)),
    ...leemtenInControles(model, opgelost),
    ...elementenLos(model, perRegel, opgelost),
    ...model.beslissingen.flatMap((deel) => tegenspraak(opgelost, deel, perRegel)),
    ...model.beslissingen.flatMap((deel) => nooit(deel, perRegel)),
    ...model.beslissingen.flatMap((deel) => zonderAfronding(deel, perRegel)),
    ...zonderRegels(model, opgelost),
    ...afwijkingZonderTermijn(model, opgelost, perRegel),
    ...controleerTabellen(model, opgelost),
    ...ongebruikt(model, opgelost),
    ...zonderGebruik(model, opgelost),
    ...zonderUitzondering(model, opgelost),
    ...normenZonderRechtskracht(opgelost),
    ...opgelost.verdelingen.filter(({ eigen }) => eigen).flatMap(zonderRegel),
  ];
}

type Regelplaats = (regel: Regel) => Vindplaats;

// ── Leemten ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Of een beslissing altijd een waarde heeft, gezien vanuit een regel van een beslissing met deze peildatum. */
export function isVolledig(model: Regelingmodel, beslissing: Beslissing, bij?: Werking): boolean {
  // Wat om dezelfde reden buiten toepassing blijft als de regel die het gebruikt, wordt dan ook niet gebruikt.
  if (!beslissing.buitenToepassing.every((deel) => bij?.weg?.has(redenVan(deel)) === true)) return false;
  const geldig = beslissing.geldig ?? model.geldig;
  const begrensd = beslissing.peildatum !== undefined && (geldig.vanaf ?? geldig.totEnMet) !== undefined;
  // Met dezelfde peildatum is de gebruiker zelf ook niet in werking, als hij niet langer geldt.
  const zelfde = JSON.stringify(beslissing.peildatum) === JSON.stringify(bij?.peildatum);
  if (begrensd && !(zelfde && ligtBinnen(bij?.geldig ?? model.geldig, geldig))) return false;
  if (beslissing.type.soort === 'ja/nee') return beslissing.uitputtend;
  const geenWaarde = ({ waarde }: Regel): boolean => !waarde || kanGeenZijn(model, waarde);
  if (versiesDekken(model, beslissing, geenWaarde)) return true;
  return beslissing.regels.some((regel) => {
    if (geenWaarde(regel) || regel.voorwaarde || regel.tenzij) return false;
    // Een regel die voorgaat en dan geen waarde heeft, laat niets over.
    return !beslissing.regels.some((ander) => ander.wijktAfVan?.includes(regel.id) && geenWaarde(ander));
  });
}

/** De peildatum en de geldigheid van wie een uitkomst gebruikt, en waarom de regel zelf buiten toepassing kan blijven. */
type Werking = Pick<Beslissing, 'peildatum' | 'geldig'> & { readonly weg?: ReadonlySet<string> };

const redenVan = ({ voorwaarde }: BuitenToepassing): string => JSON.stringify(voorwaarde ?? null);

function werkingVan({ peildatum, geldig, buitenToepassing }: Beslissing, regel: Regel): Werking {
  const weg = new Set(buitenToepassing.filter(({ regels }) => regels.includes(regel.id)).map(redenVan));
  return { ...(peildatum ? { peildatum } : {}), ...(geldig ? { geldig } : {}), weg };
}

type Geldig = Regelingmodel['geldig'];

function ligtBinnen(binnen: Geldig, buiten: Geldig): boolean {
  const begint = buiten.vanaf === undefined || (binnen.vanaf !== undefined && buiten.vanaf <= binnen.vanaf);
  const eindigt =
    buiten.totEnMet === undefined || (binnen.totEnMet !== undefined && binnen.totEnMet <= buiten.totEnMet);
  return begint && eindigt;
}

/** Of in een waarde een facultatief gegeven meespeelt: is dat er niet, dan zegt de regel niets. */
function kanGeenZijn(model: Regelingmodel, geheel: Waarde): boolean {
  const waarde = zonderElementen(geheel);
  // Een lijst zonder elementen heeft geen hoogste of eerste.
  if (uitLijst.test(JSON.stringify(waarde))) return true;
  const direct = gebruikVan(waarde);
  const alternatieven = zonderElementen(model.lezingen.filter(({ id }) => direct.lezingen.includes(id)));
  const feiten = new Set([...direct.feiten, ...gebruikVan(alternatieven).feiten]);
  return model.feiten.some(({ id, facultatief }) => facultatief === true && feiten.has(id));
}

/** Een aantal, een som en een aantal dagen zijn er ook als een element iets niet heeft; alleen de dagen van een venster doen ertoe. */
function zonderElementen<T>(knoop: T): T {
  return JSON.parse(
    JSON.stringify(knoop, (_, deel: unknown) => {
      const { op, venster = {} } = (deel ?? {}) as { readonly op?: unknown; readonly venster?: unknown };
      if (op === 'aantalVan' || op === 'somVan') return {};
      return op === 'dagenVan' ? venster : deel;
    }),
  ) as T;
}

const uitLijst = /"op":"(?:laagste|hoogste|eerste|laatste)Van"/;

/** T007: een uitkomst die er niet altijd is, gebruikt zonder ernaar te vragen. */
function leemten(
  model: Regelingmodel,
  beslissing: Beslissing,
  plaats: Regelplaats,
  opgelost: Opgelost,
): readonly Probleem[] {
  const inRegels = beslissing.regels.flatMap((regel) => {
    const bewaakt = new Set(bewaker(regel.voorwaarde));
    const namen = [
      ...[regel.voorwaarde, regel.tenzij].flatMap((v) => (v ? onbewaakt(model, v, new Set()) : [])),
      ...(regel.waarde ? genoemdIn(model, regel.waarde, bewaakt) : []),
    ];
    return meldLeemten(model, namen, plaats(regel), werkingVan(beslissing, regel));
  });
  const inWerkingen = beslissing.buitenToepassing.flatMap(({ bepaling, tekst, voorwaarde }) => {
    const zin = opgelost.werkingen.find((deel) => deel.bepaling === bepaling && deel.tekst === tekst);
    const namen = voorwaarde ? onbewaakt(model, voorwaarde, new Set()) : [];
    return meldLeemten(model, namen, zin ?? opgelost.kop, beslissing);
  });
  return [...inRegels, ...inWerkingen];
}

/** Ook een controle die een uitkomst gebruikt die er niet is, zou stil niets controleren. */
function leemtenInControles(model: Regelingmodel, opgelost: Opgelost): readonly Probleem[] {
  return model.controles.flatMap(({ voorwaarde }, i) =>
    meldLeemten(model, onbewaakt(model, voorwaarde, new Set()), opgelost.controles[i] ?? opgelost.kop),
  );
}

function meldLeemten(
  model: Regelingmodel,
  namen: readonly string[],
  plaats: Vindplaats,
  bij?: Werking,
): readonly Probleem[] {
  if (namen.length === 0) return [];
  return model.beslissingen.flatMap((ander) =>
    namen.includes(ander.id) && !isVolledig(model, ander, bij)
      ? [meld('T007', plaats, { naam: ander.naam, soort: soortLeemte(ander) })]
      : [],
  );
}

function soortLeemte({ type, uitputtend }: Beslissing): 'waarde' | 'niet uitputtend' | 'buiten toepassing' {
  if (type.soort !== 'ja/nee') return 'waarde';
  return uitputtend ? 'buiten toepassing' : 'niet uitputtend';
}

/** De beslissingen waarvan een voorwaarde eerst vraagt of zij van toepassing zijn. */
function bewaker(v: Voorwaarde | undefined): readonly string[] {
  if (v?.op === 'vanToepassing') return [v.beslissing];
  return v?.op === 'en' ? v.delen.flatMap(bewaker) : [];
}

function onbewaakt(model: Regelingmodel, v: Voorwaarde, bewaakt: ReadonlySet<string>): readonly string[] {
  if (v.op === 'vanToepassing') return [];
  if (v.op === 'en') {
    const samen = new Set([...bewaakt, ...bewaker(v)]);
    return v.delen.flatMap((deel) => onbewaakt(model, deel, samen));
  }
  if (v.op === 'kwantor') {
    const { waarvoor } = v.lijst;
    const samen = new Set([...bewaakt, ...bewaker(waarvoor)]);
    return [...(waarvoor ? onbewaakt(model, waarvoor, bewaakt) : []), ...onbewaakt(model, v.deel, samen)];
  }
  const delen: Voorwaarde[] = [];
  metDelen(v, (deel) => {
    delen.push(deel);
    return deel;
  });
  if (delen.length > 0) return delen.flatMap((deel) => onbewaakt(model, deel, bewaakt));
  return genoemdIn(model, v, bewaakt);
}

/** De beslissingen in een deel zonder voorwaarden erin, ook via de alternatieven van een lezing. */
function genoemdIn(
  model: Regelingmodel,
  deel: Voorwaarde | Waarde,
  bewaakt: ReadonlySet<string>,
): readonly string[] {
  const { kaal, keuzes } = zonderMeegenomen(deel);
  const { beslissingen, lezingen } = gebruikVan(kaal);
  const alternatieven =
    lezingen.length === 0
      ? []
      : model.lezingen.flatMap(({ id, alternatieven: alle }) => (lezingen.includes(id) ? alle : []));
  return [
    ...beslissingen.filter((id) => !bewaakt.has(id)),
    ...keuzes.flatMap((keuze) => onbewaakt(model, keuze, bewaakt)),
    ...alternatieven.flatMap((alternatief) =>
      alternatief.soort === 'voorwaarde'
        ? onbewaakt(model, alternatief.voorwaarde, bewaakt)
        : genoemdIn(model, alternatief.waarde, bewaakt),
    ),
  ];
}

// ── Tegenspraak ──────────────────────────────────────────────────────────────────────────────────────────────────

/** A004: twee onvoorwaardelijke regels met een verschillende waarde. */
function tegenspraak(opgelost: Opgelost, beslissing: Beslissing, plaats: Regelplaats): readonly Probleem[] {
  const altijd = beslissing.regels.filter((deel) => !deel.voorwaarde && !deel.tenzij && deel.waarde);
  const wijkt = (a: Regel, b: Regel): boolean =>
    a.wijktAfVan?.includes(b.id) === true || b.wijktAfVan?.includes(a.id) === true;
  return altijd.flatMap((een, i) =>
    altijd.slice(i + 1).flatMap((ander) => {
      if (wijkt(een, ander) || !verschilt(een.waarde, ander.waarde)) return [];
      const aanduiding = (regel: Regel): string =>
        opgelost.bepalingen.tabel.get(regel.bepaling)?.aanduiding ?? regel.bepaling;
      const { bestand, span } = plaats(een);
      const labels = [{ bestand, span, tekst: 'de andere regel' }];
      const gegevens = { naam: beslissing.naam, een: aanduiding(een), ander: aanduiding(ander) };
      return [meld('A004', plaats(ander), gegevens, { labels })];
    }),
  );
}

const verschilt = (a: Waarde | undefined, b: Waarde | undefined): boolean =>
  a?.op === 'literal' && b?.op === 'literal' && a.literal.waarde !== b.literal.waarde;

// ── Nooit ────────────────────────────────────────────────────────────────────────────────────────────────────────

function nooit(beslissing: Beslissing, plaats: Regelplaats): readonly Probleem[] {
  return beslissing.regels.flatMap((regel) => {
    const waarom = regel.voorwaarde && onvervulbaar(regel.voorwaarde);
    if (waarom !== undefined) return [meld('A005', plaats(regel), { waarom })];
    const zelfde =
      regel.voorwaarde && regel.tenzij && JSON.stringify(regel.voorwaarde) === JSON.stringify(regel.tenzij);
    return zelfde
      ? [meld('A005', plaats(regel), { waarom: 'de voorwaarde en de uitzondering (tenzij) zijn gelijk' })]
      : [];
  });
}

function zonderRegels(model: Regelingmodel, opgelost: Opgelost): readonly Probleem[] {
  const gezien = new Set<string>();
  return model.beslissingen.flatMap((beslissing) => {
    const symbool = opgelost.omgeving.opId.get(beslissing.familie?.id ?? beslissing.id);
    if (!symbool || symbool.afgeleid || symbool.uit !== undefined || gezien.has(symbool.id)) return [];
    // Wat aan een andere regeling is overgelaten, hoeft hier geen regels te hebben.
    if (opgelost.delegaties.some(({ over }) => over.includes(symbool.id))) return [];
    const leden = model.beslissingen.filter((deel) => (deel.familie?.id ?? deel.id) === symbool.id);
    gezien.add(symbool.id);
    const naam = toonSymbool(symbool, opgelost.omgeving.objecten);
    const regels = leden.flatMap((deel) => deel.regels);
    if (regels.length === 0) return [meld('A007', symbool, { naam })];
    const grond = regels.some((regel) => regel.soort === 'grond' || regel.soort === 'waarde');
    return grond ? [] : [meld('A008', symbool, { naam })];
  });
}

/** A010: wat nooit gevraagd of gelezen wordt. */
function ongebruikt(model: Regelingmodel, opgelost: Opgelost): readonly Probleem[] {
  const { feiten, lezingen } = gebruikVan([
    model.beslissingen,
    model.controles,
    model.lezingen,
    model.verdelingen ?? [],
    model.voorlopig ?? [],
  ]);
  const gebruikt = new Set([...feiten, ...lezingen, ...model.keuzes.map((keuze) => keuze.oordeel)]);
  const genoemdBijMee = new Set(model.feiten.flatMap((feit) => feit.weegtMee ?? []));
  return opgelost.omgeving.symbolen.flatMap((symbool) => {
    if (symbool.uit !== undefined || symbool.afgeleid) return [];
    if (symbool.soort === 'beslissing' || symbool.soort === 'duur' || gebruikt.has(symbool.id)) return [];
    const feit = model.feiten.find((deel) => deel.id === symbool.id);
    if (feit && (genoemdBijMee.has(feit.naam) || genoemdBijMee.has(symbool.naam) || feit.altijdBij))
      return [];
    return [meld('A010', symbool, { naam: toonSymbool(symbool, opgelost.omgeving.objecten) })];
  });
}
