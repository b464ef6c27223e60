/**
 * Wat er boven een artikel, uitkomst of voorbeeld te lezen is: hoe vaak het genoemd wordt, welke voorbeelden erover gaan en of zij
 * slagen, en wat er van de tekst is uitgewerkt. De plaatsen zijn er meteen; wat er staat wordt uitgerekend als het te zien is.
 */
import type { Span } from '../grammar/index.ts';
import { erboven } from '../compiler/dekking/meet.ts';
import { alsInIndex, leesStand, type Regelingstand } from '../compiler/dekking/stand.ts';
import { isUitvoerbaar, voornaamste } from '../compiler/dekking/klassen.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import type { Vindplaats } from '../compiler/resolve/symbolen.ts';
import { beeldVan } from './naambeeld.ts';
import { kopspan } from './boomloop.ts';
import { boomVan, regelingVan, tekstVan, type Momentopname } from './momentopname.ts';
import type { Telling } from './tellingen.ts';
import type { Doel } from './vermelding.ts';
import { sleutelsVan, vermeldingenIn } from './vermeldingen.ts';
import { bekendeUitslag, voorbeeldenIn, type Voorbeeld, type Voorbeelduitslag } from './voorbeelden.ts';

export type Lenssoort = 'verwijzingen' | 'voorbeelden' | 'dekking' | 'draai' | 'leg uit';

export interface Lens {
  readonly span: Span;
  readonly soort: Lenssoort;
}

export interface Lensinhoud {
  readonly tekst: string;
  /** Waar de verwijzingen staan. */
  readonly plaatsen?: readonly Vindplaats[];
  /** De voorbeelden die te draaien zijn, per bestand. */
  readonly voorbeelden?: readonly Voorbeeld[];
}

// ── Waar ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export function lenzenVan(moment: Momentopname, pad: string): readonly Lens[] {
  const boom = boomVan(moment, pad);
  const tekst = tekstVan(moment, pad);
  if (!boom || tekst === undefined || !regelingVan(moment, pad)) return [];
  return boom.blokken.flatMap((blok): readonly Lens[] => {
    if (blok.soort === 'artikel') {
      const span = kopspan(tekst, blok);
      return (['verwijzingen', 'voorbeelden', 'dekking'] as const).map((soort) => ({ span, soort }));
    }
    if (blok.soort === 'uitkomsten')
      return blok.velden.map(({ naam }) => ({ span: naam.span, soort: 'verwijzingen' as const }));
    if (blok.soort === 'beoordeling' || blok.soort === 'lezing')
      return [{ span: blok.naam.span, soort: 'verwijzingen' }];
    if (blok.soort === 'voorbeeld')
      return (['draai', 'leg uit'] as const).map((soort) => ({ span: blok.naam.span, soort }));
    return [];
  });
}

// ── Wat ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Er wordt niets uitgerekend: van een voorbeeld staat er wat er het laatst uitkwam. */
export function lensinhoud(
  moment: Momentopname,
  pad: string,
  { span, soort }: Lens,
  telling: Telling,
): Lensinhoud | undefined {
  const regeling = regelingVan(moment, pad);
  if (!regeling) return undefined;
  switch (soort) {
    case 'verwijzingen':
      return verwijzingen(moment, pad, span, telling);
    case 'voorbeelden':
      return metVoorbeelden(moment, regeling, idBij(moment, pad, span));
    case 'dekking':
      return dekking(regeling, idBij(moment, pad, span));
    case 'draai':
      return draai(moment, pad, regeling, span);
    case 'leg uit': {
      const voorbeeld = voorbeeldOp(moment, pad, span);
      return voorbeeld && regeling.goed ? { tekst: 'Leg uit', voorbeelden: [voorbeeld] } : undefined;
    }
  }
}

/** Wat hier gedeclareerd is. */
function doelOp(moment: Momentopname, pad: string, { begin }: Span): Doel | undefined {
  return vermeldingenIn(moment, pad).find(
    ({ rol, spans, doel }) =>
      rol === 'declaratie' && doel.soort !== 'object' && spans.some((span) => span.begin === begin),
  )?.doel;
}

function idBij(moment: Momentopname, pad: string, span: Span): string | undefined {
  const doel = doelOp(moment, pad, span);
  return doel?.soort === 'bepaling' ? doel.id : undefined;
}

function verwijzingen(
  moment: Momentopname,
  pad: string,
  span: Span,
  telling: Telling,
): Lensinhoud | undefined {
  const doel = doelOp(moment, pad, span);
  const beeld = beeldVan(moment, pad);
  if (!doel || !beeld) return undefined;
  const plaatsen = sleutelsVan(beeld, doel).flatMap((sleutel) => telling.get(sleutel) ?? []);
  const aantal = plaatsen.length;
  if (doel.soort !== 'bepaling') return { tekst: `${String(aantal)} keer gebruikt`, plaatsen };
  return { tekst: `${String(aantal)} ${aantal === 1 ? 'verwijzing' : 'verwijzingen'}`, plaatsen };
}

// ── Voorbeelden ──────────────────────────────────────────────────────────────────────────────────────────────────

const perRegeling = new WeakMap<Gecompileerd, ReadonlyMap<string, readonly Vindplaats[]>>();

/** Per bepaling de voorbeelden die haar noemen, of over een uitkomst gaan die erin geregeld is. */
function voorbeeldenPer(regeling: Gecompileerd): ReadonlyMap<string, readonly Vindplaats[]> {
  const eerder = perRegeling.get(regeling);
  if (eerder) return eerder;
  const bepalingen = new Map<string, Set<string>>();
  for (const { beslissing, bepaling } of regeling.opgelost.regels) {
    const kaal = beslissing.replace(/\[.*\]$/, '');
    const rij = bepalingen.get(kaal) ?? new Set();
    bepalingen.set(kaal, rij.add(bepaling));
  }
  const uit = new Map<string, Map<string, Vindplaats>>();
  for (const voorbeeld of regeling.opgelost.voorbeelden) {
    const { bestand, span, verwacht } = voorbeeld;
    const geraakt = verwacht.flatMap((een) => {
      if (een.soort === 'ongeldige gegevens') return [];
      // Noemt de verwachting waarop zij rust, dan gaat het voorbeeld daarover; anders over alles wat erover beslist.
      return een.gronden.length > 0
        ? een.gronden
        : [...(bepalingen.get(een.beslissing.replace(/\[.*\]$/, '')) ?? [])];
    });
    for (const id of new Set(geraakt.flatMap(metErboven))) {
      const rij = uit.get(id) ?? new Map<string, Vindplaats>();
      uit.set(id, rij.set(`${bestand}:${String(span.begin)}`, { bestand, span }));
    }
  }
  const lijsten = new Map([...uit].map(([id, rij]) => [id, [...rij.values()]]));
  perRegeling.set(regeling, lijsten);
  return lijsten;
}

function metErboven(id: string): readonly string[] {
  const uit: string[] = [];
  for (let deel = alsInIndex(id); deel.includes('/'); deel = erboven(deel)) uit.push(deel);
  return uit;
}

function metVoorbeelden(
  moment: Momentopname,
  regeling: Gecompileerd,
  id: string | undefined,
): Lensinhoud | undefined {
  if (id === undefined) return undefined;
  const plaatsen = voorbeeldenPer(regeling).get(alsInIndex(id)) ?? [];
  if (plaatsen.length === 0) return { tekst: 'geen voorbeeld' };
  const voorbeelden = plaatsen.flatMap((plaats) => voorbeeldOp(moment, plaats.bestand, plaats.span) ?? []);
  const aantal = `${String(voorbeelden.length)} ${voorbeelden.length === 1 ? 'voorbeeld' : 'voorbeelden'}`;
  const uitslagen = voorbeelden.map((een) => uitslag(moment, regeling, een));
  const bekend = uitslagen.filter((een) => een !== undefined);
  if (bekend.length < voorbeelden.length || bekend.some((een) => een === 'niet gedraaid'))
    return { tekst: aantal, voorbeelden };
  const goed = bekend.filter((een) => een === 'geslaagd').length;
  const stand = goed === voorbeelden.length ? `${aantal} geslaagd` : `${String(goed)} van ${aantal} geslaagd`;
  return { tekst: stand, voorbeelden };
}

const uitslag = (
  moment: Momentopname,
  { hoofdbestand }: Gecompileerd,
  voorbeeld: Voorbeeld,
): Voorbeelduitslag['soort'] | undefined => bekendeUitslag(moment, hoofdbestand, voorbeeld)?.soort;

const voorbeeldOp = (moment: Momentopname, pad: string, { begin }: Span): Voorbeeld | undefined =>
  voorbeeldenIn(moment, pad).find(({ span }) => span.begin === begin);

function draai(
  moment: Momentopname,
  pad: string,
  regeling: Gecompileerd,
  span: Span,
): Lensinhoud | undefined {
  const voorbeeld = voorbeeldOp(moment, pad, span);
  if (!voorbeeld || !regeling.goed) return undefined;
  const stand = uitslag(moment, regeling, voorbeeld);
  const tekst = stand === 'geslaagd' ? '✓ geslaagd' : stand === 'mislukt' ? '✗ mislukt' : 'Voer uit';
  return { tekst, voorbeelden: [voorbeeld] };
}

// ── Dekking ──────────────────────────────────────────────────────────────────────────────────────────────────────

const standen = new WeakMap<Gecompileerd, Regelingstand>();

/** Wat er in het artikel staat: hoeveel bepalingen uitvoerbaar zijn, en wat de andere zijn. */
function dekking(regeling: Gecompileerd, id: string | undefined): Lensinhoud | undefined {
  if (id === undefined) return undefined;
  const stand = standen.get(regeling) ?? leesStand(regeling);
  standen.set(regeling, stand);
  const eigen = alsInIndex(id);
  const bepalingen = [...stand.perBepaling].filter(([ander]) => ander === eigen || isLid(ander, eigen));
  if (bepalingen.length === 0) return { tekst: 'nog niets uitgewerkt' };
  const klassen = bepalingen.map(([, { klassen: rij }]) => voornaamste(rij) ?? 'ontbreekt');
  const uitvoerbaar = klassen.filter(isUitvoerbaar).length;
  const rest = [...new Set(klassen.filter((klasse) => !isUitvoerbaar(klasse)))];
  if (uitvoerbaar === klassen.length) return { tekst: 'uitvoerbaar' };
  const deel = uitvoerbaar === 0 ? [] : [`${String(uitvoerbaar)} van ${String(klassen.length)} uitvoerbaar`];
  return { tekst: [...deel, rest.join(', ')].join('; ') };
}

/** Een lid van het artikel; onderdelen tellen met hun lid mee. */
const isLid = (id: string, artikel: string): boolean =>
  id.startsWith(`${artikel}/`) && /^\d+[a-z]?$/.test(id.slice(artikel.length + 1));
