/** De uitleg van een termijn die stilstaat, van een aantal dagen, en van een dag die een berekend aantal verder ligt. */
import { datumVerder, eersteDag, isVolledig, metGrens } from './datum.ts';
import {
  dagenTotEnMet,
  leesOpschorting,
  metOpschorting,
  opgeschortEinde,
  stilgestaan,
} from './opschorting.ts';
import type { Termijn } from './termijn.ts';
import { opsomming, toonDatum, toonDuur } from './toon.ts';
import { toonVan } from './uitleg-toon.ts';
import { alsGetal, type Bij, toonVerlenging, waardeknoop, waardeUitlegger } from './uitleg-waarde.ts';
import type { Bouwknoop, Knoopwaarde, Uitlegboek, Uitlegger } from './uitlegstand.ts';

export function verderUitlegger(boek: Uitlegboek, w: Bij<'datumVerder'>): Uitlegger {
  const legDatumUit = waardeUitlegger(boek, w.datum);
  const legAantalUit = waardeUitlegger(boek, w.aantal);
  const teken = w.terug ? '−' : '+';
  return (s) => {
    const [datum, aantal] = [legDatumUit(s), legAantalUit(s)];
    const geen = datum.waarde === null || aantal.waarde === null;
    const dag = geen ? null : datumVerder(alsDag(datum.waarde), alsGetal(aantal.waarde), w.eenheid, w.terug);
    const knoop = waardeknoop(w, `${datum.tekst} ${teken} ${aantal.tekst}`, dag, [datum, aantal]);
    if (typeof dag === 'string')
      knoop.toelichting = `${toonVan(datum)} ${teken} ${toonVan(aantal)} = ${toonVan(knoop)}`;
    return knoop;
  };
}

export function dagenUitlegger(boek: Uitlegboek, w: Bij<'dagen'>): Uitlegger {
  const legVanUit = waardeUitlegger(boek, w.van);
  const legTotUit = waardeUitlegger(boek, w.totEnMet);
  return (s) => {
    const [van, tot] = [legVanUit(s), legTotUit(s)];
    const geen = van.waarde === null || tot.waarde === null;
    const aantal = geen ? null : dagenTotEnMet(alsDag(van.waarde), alsDag(tot.waarde));
    const tekst = `het aantal dagen van ${van.tekst} tot en met ${tot.tekst}`;
    const knoop = waardeknoop(w, tekst, typeof aantal === 'number' ? String(aantal) : aantal, [van, tot]);
    if (typeof aantal === 'number')
      knoop.toelichting = `van ${toonVan(van)} tot en met ${toonVan(tot)} zijn ${toonVan(knoop)}`;
    return knoop;
  };
}

export function opgeschortUitlegger(boek: Uitlegboek, w: Bij<'opgeschort'>): Uitlegger {
  const legDatumUit = waardeUitlegger(boek, w.datum);
  const paren = w.opschortingen.map(({ van, totEnMet }) => ({
    legVanUit: waardeUitlegger(boek, van),
    legTotUit: waardeUitlegger(boek, totEnMet),
  }));
  const duur = toonDuur(w.aantal, w.eenheid);
  return (s) => {
    const datum = legDatumUit(s);
    const delen = paren.map(({ legVanUit, legTotUit }) => ({ van: legVanUit(s), tot: legTotUit(s) }));
    const { waarde, toelichting } = reken(boek, w, datum, delen);
    const wanneer = delen.map(({ van, tot }) => `van ${van.tekst} tot en met ${tot.tekst}`);
    const tekst = `${datum.tekst} + ${duur}, opgeschort ${opsomming(wanneer)}`;
    const knoop = waardeknoop(w, tekst, waarde, [datum, ...delen.flatMap(({ van, tot }) => [van, tot])]);
    if (toelichting !== undefined) knoop.toelichting = toelichting;
    return knoop;
  };
}

function reken(
  boek: Uitlegboek,
  { aantal, eenheid, verlengd }: Bij<'opgeschort'>,
  datum: Bouwknoop,
  delen: readonly { readonly van: Bouwknoop; readonly tot: Bouwknoop }[],
): { waarde: Knoopwaarde; toelichting?: string } {
  if (datum.waarde === null) return { waarde: null };
  const gelezen = delen.map(({ van, tot }) => leesOpschorting(alsDag(van.waarde), alsDag(tot.waarde)));
  if (typeof datum.waarde !== 'string' || !isVolledig(datum.waarde)) return { waarde: undefined };
  const bekend = gelezen.flatMap((deel) => (deel === undefined || deel === 'onbekend' ? [] : [deel]));
  const termijn: Termijn = { aantal, eenheid };
  const som = `${toonVan(datum)} + ${toonDuur(aantal, eenheid)}`;
  const vanaf = eersteDag(datum.waarde);
  const stil = metOpschorting(vanaf, termijn, bekend);
  if (stil === undefined)
    return { waarde: null, toelichting: `${som}: de opschorting is nog niet geëindigd` };
  if (gelezen.includes('onbekend')) return { waarde: undefined };
  const eind = opgeschortEinde(vanaf, termijn, bekend, verlengd && boek.register.gelijkgesteld);
  const waarde = eind && metGrens(eind.einde);
  if (eind === undefined || waarde === undefined) return { waarde: undefined };
  const pauzes = stilgestaan(stil).map(
    ({ van, totEnMet, aantal: dagen }) =>
      `${toonDatum(van)} tot en met ${toonDatum(totEnMet)} (${toonDuur(dagen, 'dag')})`,
  );
  const opgeschort =
    pauzes.length > 0
      ? `, opgeschort van ${opsomming(pauzes.map((pauze, i) => (i === 0 ? pauze : `van ${pauze}`)))}`
      : '; de opschorting valt buiten de termijn';
  return { waarde, toelichting: `${som}${opgeschort} = ${toonVerlenging(eind)}${toonDatum(waarde)}` };
}

const alsDag = (waarde: Knoopwaarde): string | null | undefined =>
  waarde === null || typeof waarde === 'string' ? waarde : undefined;
