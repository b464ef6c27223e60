/**
 * Een uitkomst in gewoon Nederlands, in drie vormen. `kort`: één alinea. `volledig`: eerst het antwoord, dan per bepaling
 * waarom, dan waarop het rust en wat er nog te vragen is. `overwegingen`: alinea's met kopjes voor een beschikking.
 * Wat de uitkomst niet draagt blijft weg. Een zuivere functie, ook voor in de browser.
 */
import { regelsMetAfwijking } from './proza-afwijking.ts';
import { maakVerteller, type Regelstuk, vertelBoom, vertelOverwogen } from './proza-boom.ts';
import { regelsOverLezingen } from './proza-lezing.ts';
import { kort, nietVanToepassing } from './proza-kort.ts';
import { meldingen, probleem, vragen } from './proza-open.ts';
import { overwegingen } from './proza-overwegingen.ts';
import { verwijzing } from './proza-verwijzing.ts';
import { regelsVoorlopig } from './proza-voorlopig.ts';
import { alsZin, uitkomstzin } from './proza-zin.ts';
import type { Regelingmodel, Type } from './model.ts';
import { aanduiding, type Register, registerVan, zoek } from './register.ts';
import { opsomming, toonWaarde } from './toon.ts';
import type { Uitkomst } from './uitkomst.ts';

export const prozavormen = ['kort', 'volledig', 'overwegingen'] as const;
export type Prozavorm = (typeof prozavormen)[number];

export interface Prozaopties {
  /** Zonder vorm: volledig. */
  readonly vorm?: Prozavorm;
  /** Hoe de beslissing bij dit element heet. */
  readonly naam?: string | undefined;
}

/** De uitkomst van een beslissing als tekst; met uitleg staat er ook waarom. */
export function proza(
  model: Regelingmodel,
  beslissing: string,
  uitkomst: Uitkomst,
  { vorm = 'volledig', naam }: Prozaopties = {},
): string {
  const register = registerVan(model);
  switch (vorm) {
    case 'kort':
      return kort(register, beslissing, uitkomst, naam);
    case 'volledig':
      return volledig(register, beslissing, uitkomst, naam);
    case 'overwegingen':
      return overwegingen(register, beslissing, uitkomst, naam);
  }
}

function volledig(register: Register, beslissing: string, uitkomst: Uitkomst, naam?: string): string {
  return [
    ...slotzin(register, beslissing, uitkomst, naam),
    ...zonderNorm(uitkomst.zonderRechtskracht),
    ...redenen(register, uitkomst),
    ...(uitkomst.soort === 'onbekend' ? vragen(register, uitkomst.open, uitkomst.benaderd) : []),
    ...regelsOverLezingen({ register, beslissing, uitkomst, naam }),
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

function slotzin(register: Register, id: string, uitkomst: Uitkomst, naam?: string): string[] {
  const zin = alsZin(uitkomstzin(register, id, uitkomst, naam));
  switch (uitkomst.soort) {
    case 'waarde':
      return [`${zin}${normzin(register, id, uitkomst.waarde)}`];
    case 'onbekend':
      return [zin];
    case 'niet van toepassing':
      return [`${zin} ${nietVanToepassing(register, uitkomst)}`.trim()];
    case 'tegenstrijdig':
      return [
        zin,
        ...uitkomst.tussen.map(
          ({ bepaling, waarde }) =>
            `  ${aanduiding(register, bepaling)}: ${toonWaarde(typeBij(register, id, bepaling), waarde)}`,
        ),
      ];
    case 'ongeldige gegevens':
      return [zin, ...uitkomst.problemen.flatMap(probleem)];
  }
}

/** Een bevoegdheid is nog geen gebruik ervan. */
export function normzin(register: Register, id: string, waarde: unknown): string {
  const { norm } = zoek(register.beslissingen, id).beslissing;
  if (waarde !== true || norm === undefined) return '';
  if (norm.soort === 'bevoegdheid')
    return ` Of die bevoegdheid wordt gebruikt, beslist ${norm.drager ?? 'wie haar heeft'}.`;
  return norm.soort === 'plicht' && norm.jegens !== undefined
    ? ` Dit is een plicht jegens ${norm.jegens}.`
    : '';
}

/** De tegenspraak kan uit een gebruikte beslissing komen; dan heeft de waarde het type daarvan. */
export function typeBij(register: Register, id: string, bepaling: string): Type {
  const { beslissing } = zoek(register.beslissingen, id);
  const gebruikt = beslissing.gebruikt.beslissingen.map(
    (ander) => zoek(register.beslissingen, ander).beslissing,
  );
  const bron = [beslissing, ...gebruikt].find(({ regels }) =>
    regels.some((regel) => regel.waarde !== undefined && regel.bepaling === bepaling),
  );
  return (bron ?? beslissing).type;
}

const ingesprongen = (stukken: readonly Regelstuk[]): readonly string[] =>
  stukken.map(({ diepte, tekst }) => `${'  '.repeat(diepte + 1)}${tekst}`);

function redenen(register: Register, uitkomst: Uitkomst): string[] {
  const { uitleg } = uitkomst;
  // Bij een onbekende uitkomst zeggen de vragen wat er nog ontbreekt en waarvoor.
  if (uitleg === undefined || (uitkomst.soort === 'onbekend' && uitkomst.open.length > 0)) return [];
  const verteller = maakVerteller(register, uitleg.boom, true);
  const boom = [...vertelBoom(verteller, uitleg.boom)];
  const overwogen = vertelOverwogen(verteller, uitleg.boom);
  return [
    ...(boom.length === 0 ? [] : ['', 'Waarom:', ...ingesprongen(boom)]),
    ...(overwogen.length === 0 ? [] : ['', 'Ook bekeken:', ...ingesprongen(overwogen)]),
    ...(uitleg.gronden.length === 0 ? [] : ['', `Dit rust op: ${verwijzing(register, uitleg.gronden)}.`]),
    ...(uitleg.grondVerschilt === true
      ? ['Let op: de uitkomst staat vast, maar op welke grond nog niet. Zo kan zij geen beschikking dragen.']
      : []),
  ];
}
