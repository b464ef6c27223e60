/**
 * Een uitkomst in gewoon Nederlands, voor een terminal: eerst het antwoord, dan waarom, dan waarop het rust en wat er
 * nog te vragen is. Gewone regels met inspringing; wat de uitkomst niet draagt blijft weg.
 */
import { regelsMetAfwijking } from './proza-afwijking.ts';
import { regelsVanBoom } from './proza-boom.ts';
import { regelsVoorlopig } from './proza-voorlopig.ts';
import type { Regelingmodel, Type } from './model.ts';
import { aanduiding, type Register, registerVan, zoek } from './register.ts';
import { opsomming, toonDatum, toonWaarde } from './toon.ts';
import type { Knoop, OpenPunt, Uitkomst, Zaakprobleem } from './uitkomst.ts';

/** De uitkomst van een beslissing als tekst; met uitleg staat er ook waarom. `naam` is haar naam bij één element. */
export function proza(model: Regelingmodel, beslissing: string, uitkomst: Uitkomst, naam?: string): string {
  const register = registerVan(model);
  return [
    ...slotzin(register, beslissing, uitkomst, naam),
    ...zonderNorm(uitkomst.zonderRechtskracht),
    ...redenen(register, uitkomst),
    ...lezingen(uitkomst.uitleg?.boom),
    ...(uitkomst.soort === 'onbekend' ? vragen(register, uitkomst.open, uitkomst.benaderd) : []),
    ...(uitkomst.voorlopig ? regelsVoorlopig(register, beslissing, uitkomst.voorlopig) : []),
    ...afwijking(register, beslissing, uitkomst),
    ...meldingen(uitkomst.meldingen ?? []),
  ].join('\n');
}

/** Wat met de afwijkingen uitkomt staat apart; hangt dat nog ergens van af, dan ook wat er te vragen is. */
function afwijking(register: Register, beslissing: string, { metAfwijking }: Uitkomst): string[] {
  if (metAfwijking === undefined) return [];
  const { uitkomst } = metAfwijking;
  return [
    ...regelsMetAfwijking(register, beslissing, metAfwijking),
    ...(uitkomst.soort === 'onbekend' ? vragen(register, uitkomst.open, uitkomst.benaderd) : []),
  ];
}

/** Wat op een visie of een schets rust, mag nooit voor een norm worden aangezien. */
export function zonderNorm(titels: readonly string[] | undefined): string[] {
  if (titels === undefined) return [];
  const bron = opsomming(titels.map((titel) => `"${titel}"`));
  return [`Geen norm: dit rust op ${bron}, zonder rechtskracht.`];
}

function slotzin(register: Register, id: string, uitkomst: Uitkomst, bijElement?: string): string[] {
  const { naam: eigen, type } = zoek(register.beslissingen, id).beslissing;
  const naam = bijElement ?? eigen;
  switch (uitkomst.soort) {
    case 'waarde':
      return [`${naam}: ${toonWaarde(type, uitkomst.waarde)}.`];
    case 'onbekend':
      return [`${naam}: nog niet te zeggen.`];
    case 'niet van toepassing':
      return [`${naam}: niet van toepassing. ${reden(register, uitkomst)}`];
    case 'tegenstrijdig':
      return [
        `${naam}: de regeling spreekt zichzelf tegen.`,
        ...uitkomst.tussen.map(
          ({ bepaling, waarde }) =>
            `  ${aanduiding(register, bepaling)}: ${toonWaarde(typeBij(register, id, bepaling), waarde)}`,
        ),
      ];
    case 'ongeldige gegevens':
      return [`${naam}: de gegevens kloppen niet.`, ...uitkomst.problemen.flatMap(probleem)];
  }
}

/** De tegenspraak kan uit een gebruikte beslissing komen; dan heeft de waarde het type daarvan. */
function typeBij(register: Register, id: string, bepaling: string): Type {
  const { beslissing } = zoek(register.beslissingen, id);
  const gebruikt = beslissing.gebruikt.beslissingen.map(
    (ander) => zoek(register.beslissingen, ander).beslissing,
  );
  const bron = [beslissing, ...gebruikt].find(({ regels }) =>
    regels.some((regel) => regel.waarde !== undefined && regel.bepaling === bepaling),
  );
  return (bron ?? beslissing).type;
}

function reden(register: Register, uitkomst: Uitkomst & { soort: 'niet van toepassing' }): string {
  const bepalingen = opsomming(uitkomst.bepalingen.map((id) => aanduiding(register, id)));
  switch (uitkomst.reden) {
    case 'niet in werking':
      return 'De regeling is op de peildatum niet in werking.';
    case 'buiten reikwijdte':
      return `De zaak valt buiten de reikwijdte van de regeling (${bepalingen}).`;
    case 'uitgezonderd':
      return `De zaak is uitgezonderd (${bepalingen}).`;
    case 'leemte':
      return 'Geen regel geeft hier een uitkomst.';
  }
}

function redenen(register: Register, uitkomst: Uitkomst): string[] {
  const { uitleg } = uitkomst;
  // Bij een onbekende uitkomst zeggen de vragen wat er nog ontbreekt en waarvoor.
  if (uitleg === undefined || (uitkomst.soort === 'onbekend' && uitkomst.open.length > 0)) return [];
  const boom = regelsVanBoom(register, uitleg.boom);
  const verschil =
    uitleg.grondVerschilt === true
      ? ['Let op: de uitkomst staat vast, maar op welke grond nog niet. Zo kan zij geen beschikking dragen.']
      : [];
  return boom.length === 0 ? verschil : ['', 'Want:', ...boom.map((regel) => `  ${regel}`), ...verschil];
}

/** De lezingen waarop de uitkomst rust, elk één keer. */
function lezingen(boom: Knoop | undefined): string[] {
  const regels = new Set<string>();
  const ga = (knoop: Knoop): void => {
    const { lezing } = knoop;
    if (lezing?.gekozen !== undefined) {
      const omdat = lezing.omdat === undefined ? '' : `, omdat ${zonderPunt(lezing.omdat)}`;
      const anders =
        lezing.alternatieven.length === 0 ? '' : ` Ook mogelijk: ${opsomming(lezing.alternatieven, 'of')}.`;
      regels.add(`  ${knoop.tekst}: gelezen als ${lezing.gekozen}${omdat}.${anders}`);
    }
    for (const deel of knoop.delen ?? []) if (deel.beslist === true) ga(deel);
  };
  if (boom !== undefined) ga(boom);
  return regels.size === 0 ? [] : ['', 'Dit rust op een lezing van de tekst:', ...regels];
}

function vragen(register: Register, open: readonly OpenPunt[], benaderd: boolean): string[] {
  const kop = open.length === 1 ? 'Nog nodig:' : `Nog nodig (${open.length}):`;
  const slot = benaderd ? ['De lijst kan te lang zijn: misschien zijn niet al deze antwoorden nodig.'] : [];
  return open.length === 0
    ? ['', 'Geen enkel gegeven kan dit nog duidelijk maken.']
    : ['', kop, ...open.flatMap((punt, i) => vraag(register, punt, i + 1)), ...slot];
}

/** Een lange tabel vraagt bij elke rij hetzelfde. */
const MEESTE_BEPALINGEN = 6;

function vraag(register: Register, punt: OpenPunt, nummer: number): string[] {
  const dag = punt.opDatum === undefined ? '' : ` (op ${toonDatum(punt.opDatum)})`;
  const over = punt.bepalingen.length - MEESTE_BEPALINGEN;
  const namen = punt.bepalingen
    .slice(0, over > 1 ? MEESTE_BEPALINGEN : undefined)
    .map((id) => aanduiding(register, id));
  const voor = opsomming(over > 1 ? [...namen, `${over} andere bepalingen`] : namen);
  return [
    `  ${nummer}. ${punt.vraag}${dag}`,
    `     Waar: ${punt.pad}. Verwacht: ${punt.verwacht}.`,
    ...wie(punt),
    ...(voor === '' ? [] : [`     Nodig voor: ${voor}.`]),
    ...(punt.weegtMee === undefined ? [] : [`     Weegt mee: ${opsomming(punt.weegtMee)}.`]),
  ];
}

/** Wie het weet, en of het gegeven extra bescherming heeft. */
function wie({ door, leverancier, gevoelig }: OpenPunt): string[] {
  const delen = [
    ...(door === undefined ? [] : [`Wie: ${opsomming(door, 'of')}.`]),
    ...(leverancier === undefined ? [] : [`Volgens: ${opsomming(leverancier, 'of')}.`]),
    ...(gevoelig === true ? ['Gevoelig gegeven.'] : []),
  ];
  return delen.length === 0 ? [] : [`     ${delen.join(' ')}`];
}

function meldingen(lijst: readonly Zaakprobleem[]): string[] {
  return lijst.length === 0 ? [] : ['', 'Let op:', ...lijst.flatMap(probleem)];
}

function probleem({ code, bericht, verwacht, hint }: Zaakprobleem): string[] {
  return [
    `  ${code} ${bericht}`,
    ...(verwacht === undefined ? [] : [`       Verwacht: ${verwacht}`]),
    ...(hint === undefined ? [] : [`       ${hint}`]),
  ];
}

function zonderPunt(tekst: string): string {
  return tekst.replace(/\.$/, '');
}
