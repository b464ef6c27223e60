/** Van een open punt naar een vraag: met wat voor bediening, wie haar beantwoordt, en waarom zij gesteld wordt. */
import type { Bediening, Optie, Vraag } from './gesprek-model.ts';
import { leesPlek, sleutelVan, zoekPlek } from './gesprek-plek.ts';
import { alsLijst } from './lijst.ts';
import type { Feit, Lezing, Regelingmodel, Type } from './model.ts';
import { aanduiding, registerVan, zoek } from './register.ts';
import { meervoud, toonWaarde } from './toon.ts';
import type { OpenPunt } from './uitkomst.ts';
import { isHouder } from './vreemd.ts';

/** Een open punt met de beslissingen die het nodig hebben. */
export interface Gevraagd {
  readonly punt: OpenPunt;
  readonly voor: readonly string[];
}

/** De vraag bij een open punt; niets als zij hier niet te beantwoorden is. */
export function maakVraag(model: Regelingmodel, zaak: object, { punt, voor }: Gevraagd): Vraag | undefined {
  const plek = zoekPlek(model, punt.pad);
  if (plek === undefined) return undefined;
  const { opDatum } = punt;
  const rest = {
    opDatum,
    wie: punt.door ?? punt.leverancier ?? [],
    gevoelig: punt.gevoelig === true,
    waarom: punt.bepalingen.map((id) => ({ bepaling: id, aanduiding: aanduiding(registerVan(model), id) })),
    voor,
  };
  if (plek.soort === 'lezing') {
    const { pad, vraag: tekst } = punt;
    const opties = alternatieven(plek.lezing);
    const typhulp = 'een letter; deze keuze is aan wie de regeling schreef';
    return schoon({
      sleutel: sleutelVan(pad),
      punt,
      tekst,
      bediening: { soort: 'lezing', opties },
      typhulp,
      kanGeen: false,
      ...rest,
    });
  }
  const { feit, deel } = plek;
  // Een gegeven per datum is pas te vragen als de dag bekend is.
  if (feit.perDatum && opDatum === undefined) return undefined;
  const waarde = leesPlek(zaak, plek, opDatum);
  const naarOrgaan = punt.soort === 'bevoegdheid' && isHouder(waarde) && waarde['door'] === undefined;
  const pad = naarOrgaan ? `${punt.pad}.door` : punt.pad;
  const bediening = naarOrgaan
    ? ({ soort: 'orgaan', opties: organen(feit) } as const)
    : punt.soort === 'motivering'
      ? ({ soort: 'tekst' } as const)
      : bedieningVan(model, feit, waarde);
  const kanGeen = feit.facultatief === true && deel === undefined && !naarOrgaan;
  const eerder = deel === undefined && !naarOrgaan ? eerderVan(feit, waarde) : undefined;
  return schoon({
    sleutel: sleutelVan(pad, opDatum),
    punt: naarOrgaan ? { ...punt, pad } : punt,
    tekst: naarOrgaan ? `Wie gaf dit oordeel: ${punt.naam}?` : punt.vraag,
    bediening,
    typhulp: typhulpVan(bediening, kanGeen),
    kanGeen,
    ...rest,
    eerder,
  });
}

function schoon(vraag: { [K in keyof Vraag]: Vraag[K] | undefined }): Vraag {
  return Object.fromEntries(
    Object.entries(vraag).filter(([, waarde]) => waarde !== undefined),
  ) as unknown as Vraag;
}

function bedieningVan(model: Regelingmodel, feit: Feit, waarde: unknown): Bediening {
  const gewoon = naarType(model, feit.type, waarde);
  return feit.soort === 'beoordeling' ? { soort: 'oordeel', oordeel: gewoon, door: organen(feit) } : gewoon;
}

function naarType(model: Regelingmodel, type: Type, waarde: unknown): Bediening {
  switch (type.soort) {
    case 'ja/nee':
    case 'tekst':
    case 'getal':
    case 'percentage':
    case 'datum':
      return { soort: type.soort };
    case 'bedrag':
      return type.per === undefined ? { soort: 'bedrag' } : { soort: 'bedrag', per: type.per };
    case 'aantal':
      return { soort: 'aantal', eenheid: type.eenheid };
    case 'keuze':
      return {
        soort: 'keuze',
        opties: opties(model, type.keuze),
        anders: vorm(model, type.keuze) !== 'gesloten',
      };
    case 'keuzes':
      return { soort: 'keuzes', opties: opties(model, type.keuze) };
    case 'lijst':
      return { soort: 'lijst', naam: zonderLidwoord(type.naam), genoemd: alsLijst(waarde).elementen.length };
  }
}

const zonderLidwoord = (naam: string): string => naam.replace(/^(de|het|een) /, '');

const opties = (model: Regelingmodel, keuze: string): readonly Optie[] =>
  zoek(registerVan(model).keuzes, keuze).labels.map((label) => ({ waarde: label, label }));

const vorm = (model: Regelingmodel, keuze: string): string => zoek(registerVan(model).keuzes, keuze).vorm;

const organen = ({ door }: Feit): readonly Optie[] =>
  (door ?? []).map((orgaan) => ({ waarde: orgaan, label: orgaan }));

const alternatieven = ({ alternatieven: lijst }: Lezing): readonly Optie[] =>
  lijst.map(({ letter, tekst }) => ({ waarde: letter, label: tekst }));

/** Wat er al staat en nog niet genoeg is. */
function eerderVan(feit: Feit, waarde: unknown): Vraag['eerder'] {
  if (waarde === undefined) return undefined;
  return { waarde, tekst: toonAntwoord(feit, waarde) };
}

/** Een antwoord in gewoon Nederlands. */
export function toonAntwoord({ type, soort }: Pick<Feit, 'type' | 'soort'>, waarde: unknown): string {
  if (soort === 'beoordeling' && isHouder(waarde)) return toonOordeel(type, waarde);
  if (type.soort !== 'lijst' || waarde === null) return toonWaarde(type, waarde);
  const omvang = isHouder(waarde) && typeof waarde['elementen'] === 'number' ? waarde : undefined;
  const { elementen, volledig } = alsLijst(waarde);
  const aantal = omvang === undefined ? elementen.length : Number(omvang['elementen']);
  return `${(omvang?.['volledig'] ?? volledig) === true ? '' : 'in elk geval '}${String(aantal)}`;
}

function toonOordeel(type: Type, oordeel: Readonly<Record<string, unknown>>): string {
  const delen = [
    toonWaarde(type, oordeel['oordeel']),
    tekstIn(oordeel, 'door', (door) => `door ${door}`),
    tekstIn(oordeel, 'datum', (datum) => `op ${toonWaarde({ soort: 'datum' }, datum)}`),
    tekstIn(oordeel, 'motivering', (motivering) => `motivering: ${motivering}`),
  ];
  return delen.filter((deel) => deel !== '').join('; ');
}

function tekstIn(
  houder: Readonly<Record<string, unknown>>,
  sleutel: string,
  zeg: (tekst: string) => string,
): string {
  const waarde = houder[sleutel];
  return typeof waarde === 'string' ? zeg(waarde) : '';
}

function typhulpVan(bediening: Bediening, kanGeen: boolean): string {
  return `${hulp(bediening)}${kanGeen ? ', of geen' : ''}`;
}

function hulp(bediening: Bediening): string {
  switch (bediening.soort) {
    case 'ja/nee':
      return 'ja of nee';
    case 'tekst':
      return 'een tekst';
    case 'getal':
      return 'een getal, zoals 12,5';
    case 'percentage':
      return 'een percentage, zoals 8 of 2,5';
    case 'bedrag':
      return `een bedrag in euro${bediening.per === undefined ? '' : ` per ${bediening.per}`}, zoals 1.234,50`;
    case 'aantal':
      return `een geheel aantal ${meervoud(bediening.eenheid)}, zoals 5`;
    case 'datum':
      return 'een datum, zoals 2 maart 2008 of 2-3-2008; weet u alleen de maand of het jaar, schrijf dan dat';
    case 'keuze':
      return `een van de mogelijkheden${bediening.anders ? ', of: anders: omschrijving' : ''}`;
    case 'keuzes':
      return 'alle die kloppen, met komma’s ertussen, of geen';
    case 'lijst':
      return 'een aantal; weet u niet of dat alle zijn, schrijf dan: in elk geval 2';
    case 'oordeel':
      return `${hulp(bediening.oordeel)}, met de motivering`;
    case 'orgaan':
      return 'een van de organen';
    case 'lezing':
      return 'een letter';
  }
}
