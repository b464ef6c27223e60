/**
 * De officiële vorm van een verwijzing: "artikel 3.2, eerste lid, onderdeel a". Woorden die de jurist koos ("of",
 * "tot en met", "deze verordening") blijven; alleen de schrijfwijze van de stappen verandert.
 */
import type { Verwijzing } from '../ast.ts';
import { rangtelwoorden } from '../keywords.ts';
import { leesVerwijzing, leesVervolg, stappenBinnenLid, toonVerwijzing } from '../verwijzing.ts';
import { recht } from './blad.ts';

const artikeldeel =
  /^((?:de )?artikelen |(?:artikel|bijlage|fase|paragraaf) )?(\d+[a-z]{0,2}(?:[.:]\d+[a-z]{0,2})*)/iu;
/** Waar de stappen binnen het lid beginnen: de aanhef, een alinea of volzin, een onderdeel. */
const binnenLid =
  /(?:^|, ?| )(?:(?:onderdeel|onder|sub|opsommingsteken|volzin|alinea|tabelrij) |aanhef(?:$|[ ,])|(?:de )?\p{L}+ (?:volzin|alinea)(?:$|[ ,]))/iu;
const losseLeden = /^(?:lid|leden) /iu;

/**
 * @param tekst zoals de verwijzing in de bron staat
 * @param naLidwoord er staat al "het" of "de" vóór
 */
export function drukVerwijzing(tekst: string, verwijzing: Verwijzing, naLidwoord = false): string {
  if (tekst === toonVerwijzing(verwijzing)) return tekst;
  const oud = recht(tekst).replaceAll(' ,', ',');
  const nieuw = herschrijf(oud, verwijzing, naLidwoord);
  return zelfde(nieuw, verwijzing) ? nieuw : oud;
}

function herschrijf(tekst: string, verwijzing: Verwijzing, naLidwoord: boolean): string {
  if (verwijzing.regeling || verwijzing.dit) return tekst;
  if (verwijzing.van !== undefined) return metWet(tekst, verwijzing);
  const artikel = artikeldeel.exec(tekst);
  const [leden = ''] = tekst.slice(artikel?.[0].length ?? 0).split(binnenLid);
  const kaal = leden.replace(/^,? /, '');
  const stappen = [
    ...(artikel ? [`${artikel[1] ?? ''}${artikel[2] ?? ''}`] : []),
    ...(kaal === '' ? [] : [drukLeden(kaal, artikel !== null, naLidwoord)]),
    ...stappenBinnenLid(verwijzing, naLidwoord),
  ];
  return alsBegin(tekst, stappen.join(', '));
}

/** De naam van de wet blijft zoals hij er staat; een komma ervóór hoort er alleen na een lid of onderdeel. */
function metWet(tekst: string, { van: wet = '', ...verwijzing }: Verwijzing): string {
  const zonder = tekst.slice(0, tekst.length - wet.length).replace(/,? van $/, '');
  const eigen = herschrijf(zonder, verwijzing, false);
  return `${eigen}${eigen.includes(',') ? ',' : ''} van ${wet}`;
}

/** "lid 1" wordt "eerste lid", zonder artikel "het eerste lid"; een lid zonder rangtelwoord (1a, 21) blijft een nummer. */
function drukLeden(tekst: string, achterArtikel: boolean, naLidwoord: boolean): string {
  const klein = tekst.toLowerCase();
  if (!losseLeden.test(klein)) {
    const lid = klein.replace(/leden$/, 'lid');
    return achterArtikel ? lid.replace(/^(?:het|de) /, '') : lid.replace(/^de /, 'het ');
  }
  const nummers = klein.match(/\d+[a-z]?/g) ?? [];
  const rangen = nummers.map((nummer) =>
    /^\d+$/.test(nummer) ? rangtelwoorden[Number(nummer) - 1] : undefined,
  );
  if (naLidwoord || rangen.includes(undefined)) return klein;
  let i = 0;
  const woorden = klein.replace(losseLeden, '').replace(/\d+[a-z]?/g, () => rangen[i++] ?? '');
  return `${achterArtikel ? '' : 'het '}${woorden} lid`;
}

/** Een verwijzing vooraan in een zin houdt haar hoofdletter. */
function alsBegin(oud: string, nieuw: string): string {
  const hoofdletter = /^\p{Lu}/u.test(oud);
  const eerste = nieuw[0] ?? '';
  return (hoofdletter ? eerste.toUpperCase() : eerste.toLowerCase()) + nieuw.slice(1);
}

/** Wat er anders gelezen zou worden, blijft zoals het was. */
function zelfde(tekst: string, verwijzing: Verwijzing): boolean {
  const gelezen = /^\d/.test(tekst) ? leesVervolg(tekst, 0) : leesVerwijzing(tekst, 0);
  if (gelezen?.span.eind !== tekst.length) return false;
  const zonderPlaats = ({ span: _span, ...rest }: Verwijzing): string =>
    JSON.stringify(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b)));
  return zonderPlaats(gelezen) === zonderPlaats(verwijzing);
}
