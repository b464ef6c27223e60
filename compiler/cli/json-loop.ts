/**
 * Loopt één keer door JSON en vindt de eerste fout. JSON.parse zegt per versie van Node iets anders, in het Engels, en
 * soms zonder plaats; en van een dubbele sleutel zegt het niets.
 */
import { metSleutel } from '../../runtime/citeer.ts';
import { zichtbaar } from './zichtbaar.ts';

export interface Leesfout {
  readonly plaats: number;
  readonly bericht: string;
}

/** Dieper is geen zaak; zo blijft de stapel eindig. */
const DIEPST = 100;

interface Stand {
  readonly tekst: string;
  i: number;
  readonly bij: ((pad: string, plaats: number) => void) | undefined;
}

/** `bij` hoort van elke waarde haar pad en plaats. */
export function loopJson(tekst: string, bij?: Stand['bij']): Leesfout | undefined {
  const s: Stand = { tekst, i: 0, bij };
  slaWitOver(s);
  const fout = waarde(s, '', 0);
  if (fout) return fout;
  slaWitOver(s);
  if (s.i >= tekst.length) return undefined;
  return hier(
    s,
    'Achter de zaak staat nog iets. Eén bestand .json is één zaak; meer zaken horen in .ndjson, elk op een eigen regel.',
  );
}

const ONTSNAPPING = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const GETAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WOORD = /true|false|null/y;

function slaWitOver(s: Stand): void {
  for (;;) {
    const teken = s.tekst.charCodeAt(s.i);
    if (teken !== 32 && teken !== 10 && teken !== 13 && teken !== 9) return;
    s.i++;
  }
}

/** Leest wat het patroon hier vindt. */
function neem(s: Stand, patroon: RegExp): string | undefined {
  patroon.lastIndex = s.i;
  if (!patroon.test(s.tekst)) return undefined;
  const begin = s.i;
  s.i = patroon.lastIndex;
  return s.tekst.slice(begin, s.i);
}

/** Zonder fout verder achter plaats `i`. */
function voorbij(s: Stand, i: number): Leesfout | undefined {
  s.i = i + 1;
  return undefined;
}

function waarde(s: Stand, pad: string, diepte: number): Leesfout | undefined {
  s.bij?.(pad, s.i);
  if (diepte > DIEPST) return hier(s, 'Dit is dieper genest dan een zaak kan zijn.');
  switch (s.tekst.charAt(s.i)) {
    case '{':
      return object(s, pad, diepte);
    case '[':
      return lijst(s, pad, diepte);
    case '"':
      return tekst(s);
    default:
      return kaal(s);
  }
}

/** Een getal of woord; `truefalse` en `12abc` zijn dat niet. */
function kaal(s: Stand): Leesfout | undefined {
  const begin = s.i;
  const gelezen = neem(s, GETAL) ?? neem(s, WOORD);
  if (gelezen !== undefined && !/[\w.+-]/.test(s.tekst[s.i] ?? '')) return undefined;
  s.i = begin;
  return geenWaarde(s);
}

/** Teken voor teken: een tekst kan heel lang zijn. */
function tekst(s: Stand): Leesfout | undefined {
  for (let i = s.i + 1; i < s.tekst.length; i++) {
    const teken = s.tekst.charCodeAt(i);
    if (teken === 34) return voorbij(s, i);
    if (teken < 32) return foutInTekst(s, i);
    if (teken !== 92) continue;
    ONTSNAPPING.lastIndex = i;
    if (!ONTSNAPPING.test(s.tekst)) return foutInTekst(s, i);
    i = ONTSNAPPING.lastIndex - 1;
  }
  return foutInTekst(s, s.tekst.length);
}

function object(s: Stand, pad: string, diepte: number): Leesfout | undefined {
  const sleutels = new Set<string>();
  s.i++;
  slaWitOver(s);
  if (s.tekst[s.i] === '}') return voorbij(s, s.i);
  for (;;) {
    const begin = s.i;
    if (s.tekst[s.i] !== '"') return geenSleutel(s);
    const foutInSleutel = tekst(s);
    if (foutInSleutel) return foutInSleutel;
    const sleutel = sleutelVan(s.tekst.slice(begin + 1, s.i - 1));
    if (sleutels.has(sleutel)) return dubbel(s, begin);
    sleutels.add(sleutel);
    slaWitOver(s);
    if (s.tekst[s.i] !== ':')
      return verwacht(s, `een dubbele punt achter ${kort(s.tekst.slice(begin, s.i).trimEnd())}`);
    s.i++;
    slaWitOver(s);
    const fout =
      waarde(s, s.bij ? metSleutel(pad, sleutel) : '', diepte + 1) ?? volgende(s, '}', 'een sleutel');
    if (fout) return fout;
    if (s.tekst[s.i - 1] === '}') return undefined;
  }
}

const sleutelVan = (tussen: string): string =>
  tussen.includes('\\') ? String(JSON.parse(`"${tussen}"`)) : tussen;

function dubbel(s: Stand, begin: number): Leesfout {
  return {
    plaats: begin,
    bericht: `De sleutel ${kort(s.tekst.slice(begin, s.i))} staat twee keer in hetzelfde object.`,
  };
}

function lijst(s: Stand, pad: string, diepte: number): Leesfout | undefined {
  s.i++;
  slaWitOver(s);
  if (s.tekst[s.i] === ']') return voorbij(s, s.i);
  for (let n = 0; ; n++) {
    const fout = waarde(s, s.bij ? `${pad}[${n}]` : '', diepte + 1) ?? volgende(s, ']', 'een waarde');
    if (fout) return fout;
    if (s.tekst[s.i - 1] === ']') return undefined;
  }
}

/** Na een element: een komma en dan nog een element, of het einde. */
function volgende(s: Stand, einde: '}' | ']', element: string): Leesfout | undefined {
  slaWitOver(s);
  const komma = s.i;
  const teken = s.tekst[s.i];
  if (teken === einde) return voorbij(s, s.i);
  if (teken !== ',') return verwacht(s, `een komma of ${einde}`);
  s.i++;
  slaWitOver(s);
  if (s.tekst[s.i] !== einde) return undefined;
  return {
    plaats: komma,
    bericht: `Na deze komma volgt geen ${element.replace('een ', '')} meer; haal de komma weg.`,
  };
}

// ── Wat er mis is ────────────────────────────────────────────────────────────────────────────────────────────────

function geenSleutel(s: Stand): Leesfout {
  const hint = /["'“”„‘’]/.test(s.tekst[s.i] ?? '') ? ' JSON gebruikt rechte dubbele aanhalingstekens.' : '';
  return verwacht(s, 'een sleutel tussen dubbele aanhalingstekens, zoals "melding"', hint);
}

function geenWaarde(s: Stand): Leesfout {
  const woord = /^[^\s,{}[\]:]*/.exec(s.tekst.slice(s.i, s.i + 200))?.[0] ?? '';
  return verwacht(s, 'een waarde: "tekst", een getal, true, false, null, { of [', waardehint(woord));
}

function waardehint(woord: string): string {
  if (/^['“”„‘’]/.test(woord)) return ' JSON gebruikt rechte dubbele aanhalingstekens.';
  if (/^(ja|waar)$/i.test(woord) || woord === 'True') return ' Schrijf true voor ja.';
  if (/^(nee|onwaar)$/i.test(woord) || woord === 'False') return ' Schrijf false voor nee.';
  if (/^(undefined|None|NaN|geen|onbekend)$/.test(woord))
    return ' Laat weg wat onbekend is; null betekent dat het er niet is.';
  if (/^(\/\/|\/\*|#)/.test(woord)) return ' In JSON kunnen geen opmerkingen staan.';
  if (/^\d{4}-\d{2}/.test(woord) || /^[+.\d]/.test(woord))
    return ' Zet datums en bedragen tussen dubbele aanhalingstekens.';
  return '';
}

/** Wat er op plaats `i` mis is in de tekst die hier begint. */
function foutInTekst(s: Stand, i: number): Leesfout {
  const teken = s.tekst[i];
  if (teken === '\\') {
    return {
      plaats: i,
      bericht:
        'Achter een \\ in een tekst hoort een van de tekens " \\ / b f n r t, of u met vier cijfers. Een gewone \\ schrijft u als \\\\.',
    };
  }
  if (teken === undefined || teken === '\n' || teken === '\r') {
    return hier(s, 'Deze tekst wordt niet gesloten: er ontbreekt een dubbel aanhalingsteken.');
  }
  return {
    plaats: i,
    bericht: 'In deze tekst staat een stuurteken (zoals een tab); schrijf een tab als \\t.',
  };
}

function verwacht(s: Stand, wat: string, hint = ''): Leesfout {
  if (s.i >= s.tekst.length) return hier(s, `De tekst houdt hier op; verwacht werd ${wat}.${hint}`);
  const gevonden = /^[\p{L}\p{N}_.+-]+|^./su.exec(s.tekst.slice(s.i, s.i + 200))?.[0] ?? '';
  return hier(s, `Hier staat '${kort(gevonden)}'; verwacht werd ${wat}.${hint}`);
}

const hier = ({ i }: Stand, bericht: string): Leesfout => ({ plaats: i, bericht });

const kort = (tekst: string): string => {
  const schoon = zichtbaar(tekst).replace(/\s+/g, ' ');
  return schoon.length > 40 ? `${schoon.slice(0, 39)}…` : schoon;
};
