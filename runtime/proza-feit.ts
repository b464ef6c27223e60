/** Zinnen over losse gegevens: wat bij elkaar hoort in één zin, met wie het aanlevert en op welke dag het geldt. */
import { dragend, isDoorgang } from './proza-knoop.ts';
import { alsZin, samenzin } from './proza-zin.ts';
import type { Register } from './register.ts';
import { opsomming, toonDatum } from './toon.ts';
import type { Knoop } from './uitkomst.ts';

/** Gegevens zonder eigen plaats, ook die onder een doorgang; `undefined` als er iets anders tussen staat. */
export function losseFeiten(knoop: Knoop): readonly Knoop[] | undefined {
  if (knoop.soort === 'gegeven')
    return knoop.bepaling === undefined && dragend(knoop).every(({ soort }) => soort === 'gegeven')
      ? [knoop]
      : undefined;
  if (!isDoorgang(knoop)) return undefined;
  const onder = dragend(knoop).map(losseFeiten);
  return onder.every((deel) => deel !== undefined) ? onder.flat() : undefined;
}

/** Elke zin één keer; leden van dezelfde verzameling staan in één zin. */
export function feitzinnen(
  register: Register,
  feiten: readonly Knoop[],
  metBron: boolean,
): readonly string[] {
  const groepen = new Map<string, Knoop[]>();
  for (const feit of feiten) {
    const sleutel = [
      feit.pad ?? feit.id,
      feit.lid === undefined ? feit.tekst : '',
      feit.opDatum,
      feit.waarde,
    ].join('|');
    const groep = groepen.get(sleutel);
    if (groep) groep.push(feit);
    else groepen.set(sleutel, [feit]);
  }
  const zinnen = [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const leden = [...new Set(groep.flatMap(({ lid }) => (lid === undefined ? [] : [lid])))];
    return [alsZin(`${samenzin(register, eerste, leden)}${metBron ? bronVan(eerste) : opDag(eerste)}`)];
  });
  return [...new Set(zinnen)];
}

const dagVan = ({ opDatum }: Knoop): readonly string[] =>
  opDatum === undefined ? [] : [`op ${toonDatum(opDatum)}`];

export const opDag = (knoop: Knoop): string => tussenHaken(dagVan(knoop));

/** "(op 1 februari 2026; bron: de BRP, bekend op 3 februari 2026)"; zonder herkomst in de zaak wie het volgens de regeling aanlevert. */
export function bronVan(knoop: Knoop): string {
  const { volgens = [] } = knoop;
  const vastgelegd = herkomstVan(knoop);
  const aanlevering = volgens.length > 0 ? [`volgens ${opsomming(volgens, 'of')}`] : [];
  return tussenHaken([...dagVan(knoop), ...(vastgelegd === '' ? aanlevering : [vastgelegd])]);
}

/** Wat de zaak over de herkomst vastlegt; leeg als dat niets is. */
export function herkomstVan({ herkomst }: Knoop): string {
  const { bron, bekend, kenmerk } = herkomst ?? {};
  return [
    ...(bron === undefined ? [] : [`bron: ${bron}`]),
    ...(bekend === undefined ? [] : [`bekend op ${toonDatum(bekend)}`]),
    ...(kenmerk === undefined ? [] : [`kenmerk: ${kenmerk}`]),
  ].join(', ');
}

const tussenHaken = (delen: readonly string[]): string =>
  delen.length === 0 ? '' : ` (${delen.join('; ')})`;
