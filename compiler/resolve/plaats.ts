/** Waar een zin staat, en hoe die plaats heet: als id en in woorden. */
import { toonArtikel, toonLid, toonOnderdeel, toonRang } from '../../grammar/index.ts';

/** Waar een zin staat: de basis voor relatieve verwijzingen. */
export interface Standplaats {
  readonly artikel?: string;
  readonly lid?: string;
  readonly alinea?: number;
  readonly volzin?: number;
  /** Het onderdeel waarin de zin zelf staat, van buiten naar binnen. */
  readonly onderdelen?: readonly string[];
  readonly aanhef?: true;
  /** Het volgnummer van een rij van een tabel in die bepaling. */
  readonly rij?: number;
  /** De eerste dag van de versie van het artikel, en van het lid. Een verwijzing noemt haar niet. */
  readonly artikelversie?: string;
  readonly lidversie?: string;
}

/** Een onderdeel wordt aangehaald zonder de alinea of volzin waarin het staat; dat doet zijn id dus ook. */
export function bepalingId(kenmerk: string, plaats: Standplaats, onderdelen: readonly string[] = []): string {
  const eigen = plaats.onderdelen ?? [];
  const { artikel, lid, alinea, volzin, aanhef, rij, artikelversie, lidversie } =
    eigen.length + onderdelen.length > 0 ? zonderZin(plaats) : plaats;
  const metVersie = (deel: string | undefined, versie: string | undefined): string | undefined =>
    deel === undefined || versie === undefined ? deel : `${deel}@${versie}`;
  const delen = [
    kenmerk,
    metVersie(artikel?.replace(/^§ /, '§').replace(' ', '-'), artikelversie),
    metVersie(lid, lidversie),
    alinea === undefined ? undefined : `al${String(alinea)}`,
    volzin === undefined ? undefined : `v${String(volzin)}`,
    aanhef ? 'aanhef' : undefined,
    ...eigen,
    rij === undefined ? undefined : `r${String(rij)}`,
    ...onderdelen,
  ];
  return delen.filter((deel) => deel !== undefined).join('/');
}

const zonderZin = ({ alinea: _alinea, volzin: _volzin, ...plaats }: Standplaats): Standplaats => plaats;

/** De bepalingen waar een alinea of volzin deel van is: zonder de volzin, en zonder de alinea. */
export function zonderVolzin(id: string): readonly string[] {
  const zonder = id.replace(/\/v\d+$/, '');
  return [zonder, zonder.replace(/\/al\d+$/, '')];
}

export function aanduiding(plaats: Standplaats, onderdelen: readonly string[] = []): string {
  const delen: string[] = [];
  if (plaats.artikel !== undefined) delen.push(toonArtikel(plaats.artikel));
  if (plaats.lid !== undefined) delen.push(toonLid(plaats.lid));
  if (plaats.alinea !== undefined) delen.push(`${toonRang(plaats.alinea)} alinea`);
  if (plaats.volzin !== undefined) delen.push(`${toonRang(plaats.volzin)} volzin`);
  if (plaats.aanhef) delen.push('aanhef');
  const eigen = plaats.onderdelen ?? [];
  eigen.forEach((label, i) => delen.push(toonOnderdeel(label, i)));
  if (plaats.rij !== undefined) delen.push(`tabelrij ${String(plaats.rij)}`);
  onderdelen.forEach((label, i) => delen.push(toonOnderdeel(label, eigen.length + i)));
  return delen.join(', ');
}
