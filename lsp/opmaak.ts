/**
 * Opmaak in de editor: dezelfde als `regel opmaak`, als de kleinste wijzigingen. Een bestand dat niet goed te lezen is, wordt
 * alleen opgemaakt in de blokken waar niets mis is.
 */
import { maakBereikOp, maakBijTypenOp, maakOp, type Wijziging } from '../grammar/format/index.ts';
import { knipBlokken } from '../grammar/knip.ts';
import { norm, type Span } from '../grammar/index.ts';
import { regelverschil } from './regelverschil.ts';
import { tekstVan, type Momentopname } from './momentopname.ts';

export type { Wijziging } from '../grammar/format/index.ts';

export function opmaakVan(moment: Momentopname, pad: string): readonly Wijziging[] {
  const tekst = tekstVan(moment, pad);
  if (tekst === undefined) return [];
  const opgemaakt = maakOp(tekst);
  if (opgemaakt.soort === 'problemen') return perBlok(tekst, { begin: 0, eind: tekst.length });
  return regelverschil(tekst, opgemaakt.tekst);
}

/** De zinnen, velden en koppen die het bereik raken; zie {@link maakBereikOp}. */
export function bereikopmaak(moment: Momentopname, pad: string, bereik: Span): readonly Wijziging[] {
  const tekst = tekstVan(moment, pad);
  if (tekst === undefined) return [];
  const opgemaakt = maakBereikOp(tekst, bereik);
  return opgemaakt.soort === 'problemen' ? perBlok(tekst, bereik) : opgemaakt.wijzigingen;
}

function perBlok(tekst: string, bereik: Span): readonly Wijziging[] {
  return knipBlokken(tekst).flatMap((blok) => {
    const eind = blok.begin + blok.tekst.length;
    if (blok.begin > bereik.eind || eind < bereik.begin) return [];
    const opgemaakt = maakBereikOp(blok.tekst, {
      begin: Math.max(0, bereik.begin - blok.begin),
      eind: Math.min(blok.tekst.length, bereik.eind - blok.begin),
    });
    if (opgemaakt.soort === 'problemen') return [];
    return opgemaakt.wijzigingen.map((deel) => ({
      ...deel,
      begin: deel.begin + blok.begin,
      eind: deel.eind + blok.begin,
    }));
  });
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
