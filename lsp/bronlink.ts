/** Waar een bepaling officieel staat: van deze regeling, of van een wet die zij gebruikt. */
import { bronadres, type Bronadres } from '../compiler/bron/adres.ts';
import type { Opgelost } from '../compiler/resolve/index.ts';
import { zonderVersie } from '../compiler/resolve/versies.ts';

/** De kop van de regeling waar een bepaling in staat, zonder versie. */
export const kopBij = (
  { kop, bepalingen, wetten }: Opgelost,
  id: string,
): Pick<Opgelost['kop'], 'titel' | 'link' | 'geldig'> | undefined =>
  id.startsWith(`${bepalingen.kenmerk}/`)
    ? kop
    : [...wetten.values()].find(({ kenmerk }) => id.startsWith(`${kenmerk}/`));

/** Het artikel en zo nodig het lid zelf, op de dag van de genoemde versie; een onderdeel staat bij zijn lid. */
export function bronlink(opgelost: Opgelost, id: string): Bronadres | undefined {
  const kaal = zonderVersie(id);
  const kop = kopBij(opgelost, kaal);
  if (!kop) return undefined;
  const [, artikel, lid] = kaal.split('/');
  const [, vanaf] = /.*@(\d{4}-\d\d-\d\d)/.exec(id) ?? [];
  return bronadres(kop.link, {
    ...(artikel === undefined ? {} : { artikel }),
    ...(lid !== undefined && /^\d+[a-z]?$/.test(lid) ? { lid } : {}),
    geldig: vanaf === undefined ? kop.geldig : { ...kop.geldig, vanaf },
  });
}
