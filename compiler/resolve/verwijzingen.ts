/** Waarnaar een verwijzing wijst. */
import { naaste, norm, toonVerwijzing, type Verwijzing } from '../../grammar/index.ts';
import { meld, vervang, type Probleem } from '../diagnostics/probleem.ts';
import type { Bepalingen } from './bepalingen.ts';
import { bepalingId, type Standplaats } from './plaats.ts';

/** De id's waarnaar een verwijzing wijst; een probleem als er een niet bestaat. */
export function losOp(
  bepalingen: Bepalingen,
  verwijzing: Verwijzing,
  vanaf: Standplaats,
  bestand: string,
): { readonly ids: readonly string[]; readonly problemen: readonly Probleem[] } {
  if (verwijzing.regeling) return { ids: [bepalingen.kenmerk], problemen: [] };
  if (verwijzing.van !== undefined) return losElders(bepalingen, verwijzing, verwijzing.van, bestand);
  const ids = doelen(verwijzing, vanaf).map(({ plaats, onderdelen }) =>
    bepalingId(bepalingen.kenmerk, plaats, onderdelen),
  );
  const weg = ids.filter((id) => !bepalingen.tabel.has(id));
  if (weg.length === 0) return { ids, problemen: [] };
  const dichtbij = naasteBepalingen(weg[0] ?? '', bepalingen.tabel);
  const gegevens = { verwijzing: toonVerwijzing(verwijzing), dichtbij, doel: weg[0] ?? '' };
  const plaats = { bestand, span: verwijzing.span };
  const herstel = verwijzing.leden.length > 1 ? [] : vervang(plaats, dichtbij);
  return {
    ids: ids.filter((id) => bepalingen.tabel.has(id)),
    problemen: [meld('N005', plaats, gegevens, { herstel })],
  };
}

/** De naam waarop een gebruikte regeling te vinden is. */
export const zonderLidwoord = (naam: string): string => norm(naam).replace(/^(?:de|het) /, '');

/** "artikel 2 van de Wmo 2015" */
function losElders(
  { wetten = new Map<string, Bepalingen>() }: Bepalingen,
  { van: _van, ...verwijzing }: Verwijzing,
  van: string,
  bestand: string,
): ReturnType<typeof losOp> {
  const wet = wetten.get(zonderLidwoord(van));
  if (wet) return losOp(wet, verwijzing, {}, bestand);
  const gegevens = { naam: van, bekend: [...wetten.values()].flatMap(({ naam: heet }) => heet ?? []) };
  return { ids: [], problemen: [meld('B013', { bestand, span: verwijzing.span }, gegevens)] };
}

/** De bepalingen ernaast: leden van hetzelfde artikel, onderdelen van hetzelfde lid, of artikelen met bijna dat nummer. */
function naasteBepalingen(id: string, tabel: Bepalingen['tabel']): readonly string[] {
  const boven = id.slice(0, id.lastIndexOf('/') + 1);
  const naast = [...tabel.keys()].filter(
    (ander) => ander.startsWith(boven) && !ander.slice(boven.length).includes('/'),
  );
  return naaste(id, naast.length > 0 ? naast : tabel.keys()).map(
    (ander) => tabel.get(ander)?.aanduiding ?? ander,
  );
}

function doelen(
  verwijzing: Verwijzing,
  vanaf: Standplaats,
): readonly { readonly plaats: Standplaats; readonly onderdelen: readonly string[] }[] {
  const artikel = verwijzing.artikel ?? vanaf.artikel;
  const basis: Standplaats = artikel === undefined ? {} : { artikel };
  const { leden, onderdelen, alinea, volzin, rij } = verwijzing;
  const binnen = {
    ...(alinea === undefined ? {} : { alinea }),
    ...(volzin === undefined ? {} : { volzin }),
    ...(rij === undefined ? {} : { rij }),
  };
  if (leden.length > 0) return leden.map((lid) => ({ plaats: { ...basis, lid, ...binnen }, onderdelen }));
  const eigenLid =
    verwijzing.artikel === undefined && verwijzing.dit !== 'artikel' && vanaf.lid !== undefined;
  const lid = eigenLid ? { lid: vanaf.lid } : {};
  return [{ plaats: { ...basis, ...lid, ...binnen }, onderdelen }];
}
