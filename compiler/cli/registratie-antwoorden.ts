/** De antwoorden van de organisatie op wat de regeling niet weet: een JSON-object met de velden van het register. */
import { aard } from '../../runtime/citeer.ts';
import { naasteNaam } from '../../runtime/naaste.ts';
import { opsom } from '../diagnostics/woorden.ts';
import type { Antwoorden } from './registratie.ts';
import { registervelden, type Registerveld } from './registratie-velden.ts';

export type GelezenAntwoorden =
  | { readonly soort: 'goed'; readonly antwoorden: Antwoorden }
  | { readonly soort: 'fout'; readonly zinnen: readonly string[] };

export function leesAntwoorden(waarde: unknown): GelezenAntwoorden {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde))
    return {
      soort: 'fout',
      zinnen: [`Hier hoort een object met velden van het register, maar er staat ${aard(waarde)}.`],
    };
  const zinnen = Object.entries(waarde).flatMap(([sleutel, deel]) => {
    const veld = registervelden.find((ander) => ander.sleutel === sleutel);
    if (!veld) {
      const naaste = naasteNaam(
        sleutel,
        registervelden.map((ander) => ander.sleutel),
      );
      return [
        `Het register kent geen veld '${sleutel}'.${naaste === undefined ? '' : ` Bedoelde u '${naaste}'?`}`,
      ];
    }
    const fout = foutIn(veld, deel as unknown);
    return fout === undefined ? [] : [`${veld.titel} (${sleutel}): ${fout}.`];
  });
  return zinnen.length > 0 ? { soort: 'fout', zinnen } : { soort: 'goed', antwoorden: waarde as Antwoorden };
}

function foutIn(
  { lijst, keuze, tekens, meeste, sleutel }: Registerveld,
  waarde: unknown,
): string | undefined {
  if (lijst === undefined) return tekstfout(waarde, keuze, tekens) ?? maandfout(sleutel, waarde);
  if (!Array.isArray(waarde)) return `hier hoort een lijst, maar er staat ${aard(waarde)}`;
  if (meeste !== undefined && waarde.length > meeste)
    return `ten hoogste ${String(meeste)}, maar er staan er ${String(waarde.length)}`;
  for (const deel of waarde as readonly unknown[]) {
    const fout = lijst === 'waarden' ? tekstfout(deel, keuze, tekens) : linkfout(deel);
    if (fout !== undefined) return fout;
  }
  return undefined;
}

function tekstfout(waarde: unknown, keuze: readonly string[] | undefined, tekens = 2500): string | undefined {
  if (typeof waarde !== 'string' || waarde.trim() === '')
    return `hier hoort tekst, maar er staat ${aard(waarde)}`;
  if (keuze && !keuze.includes(waarde)) return `kies uit ${opsom(keuze, 'of')}`;
  if (waarde.length > tekens)
    return `ten hoogste ${String(tekens)} tekens, maar het zijn er ${String(waarde.length)}`;
  return undefined;
}

const maandfout = (sleutel: string, waarde: unknown): string | undefined =>
  sleutel.endsWith('_date') && !/^\d{4}-(0[1-9]|1[0-2])$/.test(String(waarde))
    ? 'schrijf jaar en maand: 2026-01'
    : undefined;

function linkfout(waarde: unknown): string | undefined {
  if (typeof waarde !== 'object' || waarde === null)
    return `hier hoort { "title": "…", "link": "https://…" }, maar er staat ${aard(waarde)}`;
  const { title, link, ...rest } = waarde as Readonly<Record<string, unknown>>;
  const [extra] = Object.keys(rest);
  if (extra !== undefined) return `'${extra}' hoort hier niet; wel title en link`;
  return tekstfout(title, undefined, 500) ?? tekstfout(link, undefined, 500);
}
