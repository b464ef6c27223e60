/** Wat er nog nodig is, en wat er met de zaak mis is. */
import { aanduiding, type Register } from './register.ts';
import { opsomming, toonDatum } from './toon.ts';
import type { OpenPunt, Zaakprobleem } from './uitkomst.ts';

export function vragen(register: Register, open: readonly OpenPunt[], benaderd: boolean): string[] {
  const kop = open.length === 1 ? 'Nog nodig:' : `Nog nodig (${open.length}):`;
  const slot = benaderd ? [BENADERD] : [];
  return open.length === 0
    ? ['', NIETS]
    : ['', kop, ...open.flatMap((punt, i) => vraag(register, punt, i + 1)), ...slot];
}

export const BENADERD = 'De lijst kan te lang zijn: misschien zijn niet al deze antwoorden nodig.';
export const NIETS = 'Geen enkel gegeven kan dit nog duidelijk maken.';

function vraag(register: Register, punt: OpenPunt, nummer: number): string[] {
  const voor = nodigVoor(register, punt);
  return [
    `  ${nummer}. ${punt.vraag}${opDag(punt)}`,
    `     Waar: ${punt.pad}. Verwacht: ${punt.verwacht}.`,
    ...wie(punt),
    ...(voor === '' ? [] : [`     Nodig voor: ${voor}.`]),
    ...(punt.weegtMee === undefined ? [] : [`     Weegt mee: ${opsomming(punt.weegtMee)}.`]),
  ];
}

export const opDag = ({ opDatum }: OpenPunt): string =>
  opDatum === undefined ? '' : ` (op ${toonDatum(opDatum)})`;

/** Een lange tabel vraagt bij elke rij hetzelfde. */
const MEESTE_BEPALINGEN = 6;

export function nodigVoor(register: Register, { bepalingen }: OpenPunt): string {
  const over = bepalingen.length - MEESTE_BEPALINGEN;
  const namen = bepalingen
    .slice(0, over > 1 ? MEESTE_BEPALINGEN : undefined)
    .map((id) => aanduiding(register, id));
  return opsomming(over > 1 ? [...namen, `${over} andere bepalingen`] : namen);
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

export function meldingen(lijst: readonly Zaakprobleem[]): string[] {
  return lijst.length === 0 ? [] : ['', 'Let op:', ...lijst.flatMap(probleem)];
}

export function probleem({ code, bericht, verwacht, hint }: Zaakprobleem): string[] {
  return [
    `  ${code} ${bericht}`,
    ...(verwacht === undefined ? [] : [`       Verwacht: ${verwacht}`]),
    ...(hint === undefined ? [] : [`       ${hint}`]),
  ];
}
