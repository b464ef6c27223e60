/**
 * Opmaak in de editor: dezelfde als `regel opmaak`, als de kleinste wijzigingen. Een bestand dat niet goed te lezen is, wordt
 * alleen opgemaakt in de blokken waar niets mis is.
 */
import {
  maakBereikOp,
  maakBijTypenOp,
  maakGelezenBereikOp,
  maakGelezenOp,
  nieuwOpmaakgeheugen,
  type Opmaakgeheugen,
  type Wijziging,
} from '../grammar/format/index.ts';
import type { Geheugen } from '../compiler/workspace.ts';
import { knipBlokken } from '../grammar/knip.ts';
import { norm, type Span } from '../grammar/index.ts';
import { regelverschil } from './regelverschil.ts';
import { ontleedVan, tekstVan, type Momentopname } from './momentopname.ts';

export type { Wijziging } from '../grammar/format/index.ts';

/** Per bestand; wie na elke aanslag opmaakt, maakt zo alleen op wat anders is. */
interface Onthouden {
  readonly heel: Opmaakgeheugen;
  /** Van een blok dat op zichzelf wordt opgemaakt, op zijn tekst. */
  blokken: Map<string, readonly Wijziging[]>;
}

const bewaard = new WeakMap<Geheugen, Map<string, Onthouden>>();

function geheugenVan({ geheugen, inhoud }: Momentopname, pad: string): Onthouden {
  const tabel = bewaard.get(geheugen) ?? new Map<string, Onthouden>();
  bewaard.set(geheugen, tabel);
  // Wat niet meer open staat, maakt niemand nog eens op.
  for (const ander of tabel.keys()) if (inhoud.get(ander)?.open === undefined) tabel.delete(ander);
  const eigen = tabel.get(pad) ?? { heel: nieuwOpmaakgeheugen(), blokken: new Map() };
  tabel.set(pad, eigen);
  return eigen;
}

export function opmaakVan(moment: Momentopname, pad: string): readonly Wijziging[] {
  const ontleed = ontleedVan(moment, pad);
  if (!ontleed) return [];
  const { tekst, boom, problemen } = ontleed;
  const geheugen = geheugenVan(moment, pad);
  if (problemen.length > 0) return perBlok(tekst, { begin: 0, eind: tekst.length }, geheugen);
  const opgemaakt = maakGelezenOp(boom, tekst, {}, geheugen.heel);
  return regelverschil(tekst, opgemaakt.tekst);
}

/** De zinnen, velden en koppen die het bereik raken; zie {@link maakBereikOp}. */
export function bereikopmaak(moment: Momentopname, pad: string, bereik: Span): readonly Wijziging[] {
  const ontleed = ontleedVan(moment, pad);
  if (!ontleed) return [];
  const { tekst, boom, problemen } = ontleed;
  const geheugen = geheugenVan(moment, pad);
  return problemen.length > 0
    ? perBlok(tekst, bereik, geheugen)
    : maakGelezenBereikOp(boom, tekst, bereik, {}, geheugen.heel);
}

function perBlok(tekst: string, bereik: Span, geheugen: Onthouden): readonly Wijziging[] {
  const vorige = geheugen.blokken;
  const nu = new Map<string, readonly Wijziging[]>();
  const blokken = knipBlokken(tekst);
  const uit = blokken.flatMap((blok) => {
    const eind = blok.begin + blok.tekst.length;
    if (blok.begin > bereik.eind || eind < bereik.begin) return [];
    const deel = {
      begin: Math.max(0, bereik.begin - blok.begin),
      eind: Math.min(blok.tekst.length, bereik.eind - blok.begin),
    };
    const heel = deel.begin === 0 && deel.eind === blok.tekst.length;
    const wijzigingen = (heel ? vorige.get(blok.tekst) : undefined) ?? inBlok(blok.tekst, deel);
    if (heel) nu.set(blok.tekst, wijzigingen);
    return wijzigingen.map((wijziging) => ({
      ...wijziging,
      begin: wijziging.begin + blok.begin,
      eind: wijziging.eind + blok.begin,
    }));
  });
  if (nu.size === blokken.length) geheugen.blokken = nu;
  return uit;
}

function inBlok(tekst: string, bereik: Span): readonly Wijziging[] {
  const opgemaakt = maakBereikOp(tekst, bereik);
  return opgemaakt.soort === 'problemen' ? [] : opgemaakt.wijzigingen;
}

/** Wat met het getypte teken af is; op een nieuwe regel ook de inspringing waar de volgende regel begint. */
export function typopmaak(
  moment: Momentopname,
  pad: string,
  offset: number,
  teken: string,
): readonly Wijziging[] {
  const tekst = tekstVan(moment, pad);
  if (tekst === undefined) return [];
  const af = maakBijTypenOp(tekst, offset, teken);
  const nieuw = teken === '\n' ? inspringing(tekst, offset) : undefined;
  return nieuw === undefined || af.some(({ eind }) => eind > nieuw.begin) ? af : [...af, nieuw];
}

const lijstaanhef = /(?:volgende[^:]*|van)\s*:\s*$/i;
const onderdeel = /^(\s*)(?:[a-z]{1,2}[.)]|\d{1,2}°|[ivx]{2,5}[.)]|[•–-])\s.*;(?:\s*(?:en|of))?\s*$/;

/** Een lege regel achter een aanhef of een onderdeel springt in als de opsomming. */
function inspringing(tekst: string, offset: number): Wijziging | undefined {
  const begin = Math.max(tekst.lastIndexOf('\n', offset - 1), tekst.lastIndexOf('\r', offset - 1)) + 1;
  const rest = /[^\r\n]*/.exec(tekst.slice(offset))?.[0] ?? '';
  const staat = tekst.slice(begin, offset);
  if (rest.trim() !== '' || staat.trim() !== '' || begin === 0) return undefined;
  const vorige = /([^\r\n]*)(?:\r\n|\r|\n)$/.exec(tekst.slice(0, begin))?.[1] ?? '';
  const eigen = /^[^\S\r\n]*/.exec(vorige)?.[0] ?? '';
  const inhoud = norm(vorige.trim());
  const bedoeld = onderdeel.test(vorige)
    ? eigen
    : lijstaanhef.test(vorige) ||
        /volg(?:t|en) uit de tabel:$|^(?:gegeven|verwacht|mogelijk:)$|zijn(?: in elk geval)?:$/.test(inhoud)
      ? `${eigen}  `
      : /^(?:lid|gegevens|uitkomsten|plichten|bevoegdheden|verboden|parameters|beoordeling|lezing|verwerking|verdeling|controle|voorbeeld|regeling|afwijkingsplicht)(?: |$)/.test(
            inhoud,
          ) &&
          eigen === '' &&
          !vorige.startsWith(' ')
        ? '  '
        : undefined;
  return bedoeld === undefined || bedoeld === staat ? undefined : { begin, eind: offset, tekst: bedoeld };
}
