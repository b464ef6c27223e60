/** Verwijzingen om aan te bieden: eerst die van het eigen artikel, dan de andere, dan die van gebruikte regelingen. */
import { toonLid, type Bestand } from '../grammar/index.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import type { Bepalingen } from '../compiler/resolve/bepalingen.ts';
import type { Voorstel } from './aanvul-staat.ts';

interface Verwijzing {
  readonly tekst: string;
  readonly opschrift?: string;
  readonly diepte: number;
}

const gemaakt = new WeakMap<Bepalingen['tabel'], readonly Verwijzing[]>();

/** Een versie en een volzin worden niet aangehaald; een onderdeel wel, zonder de volzin waarin het staat. */
function verwijzingenVan({ tabel, kenmerk }: Bepalingen): readonly Verwijzing[] {
  const eerder = gemaakt.get(tabel);
  if (eerder) return eerder;
  const uit = new Map<string, Verwijzing>();
  for (const { id, aanduiding, opschrift } of tabel.values()) {
    if (!/^(?:artikel|bijlage|fase|paragraaf) /.test(aanduiding) || !id.startsWith(`${kenmerk}/`)) continue;
    if (uit.has(aanduiding)) continue;
    uit.set(aanduiding, {
      tekst: aanduiding,
      diepte: aanduiding.split(', ').length,
      ...(opschrift === undefined ? {} : { opschrift }),
    });
  }
  const rij = [...uit.values()];
  gemaakt.set(tabel, rij);
  return rij;
}

/** `bij: 'diep'`: pas als het artikel er al staat. */
export function bepalingteksten(
  regeling: Gecompileerd | undefined,
  boom: Bestand | undefined,
  offset: number,
): readonly Voorstel[] {
  if (!regeling) return [];
  const { bepalingen } = regeling.opgelost;
  const opschriften = new Map(verwijzingenVan(bepalingen).map(({ tekst, opschrift }) => [tekst, opschrift]));
  const eigen = eigenPlaats(boom, offset);
  const uit: Voorstel[] = [];
  const voeg = (tekst: string, rang: number, artikel: string, diep: boolean): void => {
    const kop = opschriften.get(artikel);
    uit.push({
      tekst,
      soort: 'bepaling',
      rang,
      ...(diep ? { bij: 'diep' } : kop === undefined ? {} : { bij: kop }),
    });
  };
  for (const { tekst, diepte } of verwijzingenVan(bepalingen)) {
    const [artikel = ''] = tekst.split(', ');
    const binnen = tekst.slice(artikel.length + 2);
    if (artikel === eigen.artikel && binnen !== '') {
      const los = binnen.replace(/^(\p{L}+ lid)/u, 'het $1');
      if (eigen.lid !== undefined && binnen.startsWith(`${eigen.lid}, `)) {
        const onderdeel = binnen.slice(eigen.lid.length + 2);
        voeg(onderdeel, 2 + diepte / 10, artikel, diepte > 3);
      } else voeg(los, diepte / 10, artikel, diepte > 2);
    }
    voeg(tekst, artikel === eigen.artikel ? 4 + diepte / 10 : 6 + diepte / 10, artikel, diepte > 2);
  }
  for (const [naam, wet] of bepalingen.wetten ?? []) {
    const voluit =
      [...regeling.opgelost.wetten.keys()].find(
        (deel) => deel.toLowerCase().replace(/^(?:de|het) /, '') === naam,
      ) ?? naam;
    for (const { tekst, diepte, opschrift } of verwijzingenVan(wet))
      uit.push({
        tekst: `${tekst}${diepte > 1 ? ',' : ''} van ${voluit}`,
        soort: 'bepaling',
        rang: 9 + diepte / 10,
        bij: diepte > 2 ? 'diep' : (opschrift ?? voluit),
      });
  }
  const soort = regeling.opgelost.kop.soort;
  uit.push({
    tekst: `deze ${/^(?:verordening|beleidsregel|regeling)$/.test(soort) ? soort : 'regeling'}`,
    soort: 'bepaling',
    rang: 8,
  });
  return uit;
}

/** Het artikel en het lid waar een plek in staat, in woorden. */
function eigenPlaats(
  boom: Bestand | undefined,
  offset: number,
): { readonly artikel?: string; readonly lid?: string } {
  let artikel: string | undefined;
  let lid: string | undefined;
  for (const blok of boom?.blokken ?? []) {
    if (blok.span.begin > offset) break;
    if (blok.soort === 'artikel') {
      artikel = `${blok.kopwoord} ${blok.nummer}`;
      lid = undefined;
    } else if (blok.soort === 'lid') lid = toonLid(blok.nummer);
    else if (blok.soort !== 'paragraaf') artikel = undefined;
  }
  return { ...(artikel === undefined ? {} : { artikel }), ...(lid === undefined ? {} : { lid }) };
}
