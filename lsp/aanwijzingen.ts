/** Aanwijzingen in de regel: wat men anders zou moeten opzoeken. Alleen in artikelen; in een voorbeeld staat alles al. */
import type { Span } from '../grammar/index.ts';
import { zonderVersie } from '../compiler/resolve/versies.ts';
import { toonDatum, toonWaarde } from '../runtime/toon.ts';
import { blokOp, boomVan, zinnenVan, type Momentopname } from './momentopname.ts';
import { beeldVan, type Naambeeld } from './naambeeld.ts';
import { eindVan, type Vermelding } from './vermelding.ts';
import { vermeldingenBij } from './vermeldingen.ts';

export interface Aanwijzing {
  readonly offset: number;
  readonly tekst: string;
  readonly uitleg?: string;
}

export function aanwijzingenIn(moment: Momentopname, pad: string, bereik: Span): readonly Aanwijzing[] {
  const boom = boomVan(moment, pad);
  const beeld = beeldVan(moment, pad);
  if (!boom || !beeld) return [];
  const uit: Aanwijzing[] = [];
  for (const vermelding of vermeldingenBij(moment, pad, bereik)) {
    const eind = eindVan(vermelding);
    if (eind < bereik.begin || eind > bereik.eind || vermelding.rol === 'declaratie') continue;
    const blok = blokOp(boom, eind);
    if (blok?.soort !== 'artikel' && blok?.soort !== 'lid') continue;
    const tekst = bijVermelding(beeld, vermelding, artikelVan(boom.blokken, eind));
    if (tekst !== undefined) uit.push({ offset: eind, ...tekst });
  }
  for (const blok of boom.blokken) {
    if (blok.span.eind < bereik.begin || blok.span.begin > bereik.eind) continue;
    for (const zin of zinnenVan(blok)) {
      if (zin.soort !== 'zin' || !zin.tabel || blok.soort === 'voorbeeld') continue;
      const eerste = eersteRij(beeld, pad, zin.span.begin);
      zin.tabel.rijen.forEach(({ span }, i) => {
        if (span.eind >= bereik.begin && span.eind <= bereik.eind)
          uit.push({
            offset: span.eind,
            tekst: `rij ${String(eerste + i)}`,
            uitleg: 'Aan te halen als "tabelrij" met dit nummer.',
          });
      });
    }
  }
  return uit.sort((a, b) => a.offset - b.offset);
}

const eersteRij = ({ opgelost }: Naambeeld, pad: string, begin: number): number =>
  opgelost.bepalingen.zinnen.find(({ bestand, zin }) => bestand === pad && zin.span.begin === begin)
    ?.eersteRij ?? 1;

function artikelVan(
  blokken: NonNullable<ReturnType<typeof boomVan>>['blokken'],
  offset: number,
): string | undefined {
  let nummer: string | undefined;
  for (const blok of blokken) {
    if (blok.span.begin > offset) break;
    if (blok.soort === 'artikel') nummer = blok.nummer;
  }
  return nummer;
}

function bijVermelding(
  { opgelost }: Naambeeld,
  { doel }: Vermelding,
  eigen: string | undefined,
): Omit<Aanwijzing, 'offset'> | undefined {
  if (doel.soort === 'bepaling') {
    const [regeling = '', artikel = ''] = zonderVersie(doel.id).split('/');
    if (regeling === opgelost.kop.kenmerk && artikel === eigen) return undefined;
    const opschrift = opgelost.bepalingen.tabel.get(`${regeling}/${artikel}`)?.opschrift;
    return opschrift === undefined ? undefined : { tekst: ingekort(opschrift), uitleg: opschrift };
  }
  if (doel.soort !== 'symbool') return undefined;
  const symbool = opgelost.omgeving.opId.get(doel.id);
  if (symbool?.soort === 'lezing') {
    const gekozen = opgelost.lezingen.find(({ id }) => id === doel.id)?.gekozen;
    return gekozen
      ? {
          tekst: `lezing ${gekozen.letter}`,
          ...(gekozen.omdat === undefined ? {} : { uitleg: gekozen.omdat }),
        }
      : { tekst: 'lezing nog niet gekozen', uitleg: 'Wat hiervan afhangt, is onbekend.' };
  }
  const laatste = symbool?.reeks?.at(-1);
  if (!symbool || !laatste) return undefined;
  const tot = laatste.totEnMet === undefined ? '' : ` tot en met ${toonDatum(laatste.totEnMet)}`;
  return {
    tekst: toonWaarde(symbool.type, laatste.waarde),
    uitleg: `Vanaf ${toonDatum(laatste.vanaf)}${tot}; de laatste rij van de reeks.`,
  };
}

const LANGST = 48;
const ingekort = (tekst: string): string =>
  tekst.length <= LANGST ? tekst : `${tekst.slice(0, Math.max(20, tekst.lastIndexOf(' ', LANGST)))} …`;
