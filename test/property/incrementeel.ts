/** Willekeurige bewerkingen van een map met regelingen, zoals iemand ze in een editor doet; en wat er van te vergelijken is. */
import {
  isFout,
  leesWerkruimte,
  nieuwGeheugen,
  type Bestandsinhoud,
  type Geheugen,
} from '../../compiler/index.ts';

export type Teksten = ReadonlyMap<string, string>;

/** Lineaire congruentie: dezelfde reeks op elke machine. */
export function dobbel(zaad: number): (tot: number) => number {
  let stand = zaad >>> 0;
  return (tot) => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    return Math.floor((stand / 2 ** 32) * tot);
  };
}

type Bewerking = (tekst: string, kies: (tot: number) => number) => string;

const regelsVan = (tekst: string): string[] => tekst.split('\n');
const plek = (tekst: string, kies: (tot: number) => number): number => kies(tekst.length + 1);

const bewerkingen: readonly Bewerking[] = [
  // Een teken typen, of weghalen.
  (tekst, kies) => {
    const i = plek(tekst, kies);
    return tekst.slice(0, i) + ('abe .:;,"\n#|0'[kies(13)] ?? 'x') + tekst.slice(i);
  },
  (tekst, kies) => {
    const i = plek(tekst, kies);
    return tekst.slice(0, i) + tekst.slice(i + 1);
  },
  // Een woord weg, of twee keer.
  (tekst, kies) => metWoord(tekst, kies, () => ''),
  (tekst, kies) => metWoord(tekst, kies, (woord) => `${woord} ${woord}`),
  // Een regel weg, twee keer, of ergens anders.
  (tekst, kies) => {
    const regels = regelsVan(tekst);
    regels.splice(kies(regels.length), 1);
    return regels.join('\n');
  },
  (tekst, kies) => {
    const regels = regelsVan(tekst);
    const i = kies(regels.length);
    regels.splice(i, 0, regels[i] ?? '');
    return regels.join('\n');
  },
  (tekst, kies) => {
    const regels = regelsVan(tekst);
    const [regel = ''] = regels.splice(kies(regels.length), 1);
    regels.splice(kies(regels.length + 1), 0, regel);
    return regels.join('\n');
  },
  // Wit of een opmerking ergens tussen: alles erna schuift.
  (tekst, kies) => {
    const regels = regelsVan(tekst);
    regels.splice(kies(regels.length + 1), 0, ['', '# even onthouden', '\n'][kies(3)] ?? '');
    return regels.join('\n');
  },
  // Een heel blok omwisselen met het volgende.
  (tekst, kies) => {
    const blokken = tekst.split(/\n\n(?=\S)/);
    const i = kies(Math.max(1, blokken.length - 1));
    const [blok = ''] = blokken.splice(i, 1);
    blokken.splice(i + 1, 0, blok);
    return blokken.join('\n\n');
  },
];

function metWoord(tekst: string, kies: (tot: number) => number, maak: (woord: string) => string): string {
  const woorden = [...tekst.matchAll(/[\p{L}\p{N}]+/gu)];
  const woord = woorden[kies(woorden.length)];
  if (!woord) return tekst;
  return tekst.slice(0, woord.index) + maak(woord[0]) + tekst.slice(woord.index + woord[0].length);
}

export const bewerk: Bewerking = (tekst, kies) =>
  (bewerkingen[kies(bewerkingen.length)] ?? ((zelfde) => zelfde))(tekst, kies);

/** Alles wat een lezer van de momentopname kan zien: problemen, modellen, en de plaatsen van wat gelezen is. */
function gezien(
  paden: readonly string[],
  teksten: Teksten,
  geheugen?: Geheugen,
): { readonly beeld: string; readonly goed: boolean } {
  const lees = (pad: string): Bestandsinhoud => {
    const tekst = teksten.get(pad);
    return tekst === undefined ? { soort: 'ontbreekt' } : { soort: 'tekst', tekst };
  };
  const { regelingen, problemen } = leesWerkruimte(paden, lees, geheugen);
  const beeld = JSON.stringify(
    [
      problemen,
      regelingen.map(({ model, opgelost }) => {
        const { regels, werkingen, tabellen, lezingen, voorbeelden, controles, verdelingen } = opgelost;
        return [model, regels, werkingen, tabellen, lezingen, voorbeelden, controles, verdelingen];
      }),
    ],
    (_sleutel, waarde: unknown) => (waarde instanceof Map ? [...waarde] : waarde),
  );
  return { beeld, goed: !problemen.some(isFout) };
}

export interface Bewerkproef {
  readonly bewerkingen: number;
  /** Waar de momentopname met geheugen anders is dan die zonder; leeg als zij steeds gelijk zijn. */
  readonly verschillen: readonly string[];
  /** Hoe vaak er na een bewerking geen enkele fout was: anders proeft dit alleen kapotte bestanden. */
  readonly zonderFouten: number;
}

/** Bewerkt en vergelijkt; om de zeven bewerkingen begint de tekst weer heel, en wordt alles dus weer goed. */
export function proefBewerkingen(teksten: Teksten, zaad: number, aantal: number): Bewerkproef {
  const kies = dobbel(zaad);
  const paden = [...teksten.keys()];
  const geheugen = nieuwGeheugen(true);
  const verschillen: string[] = [];
  let zonderFouten = 0;
  let nu = new Map(teksten);
  for (let i = 0; i < aantal && verschillen.length < 3; i++) {
    if (i % 7 === 0) nu = new Map(teksten);
    const pad = paden[kies(paden.length)] ?? '';
    nu.set(pad, bewerk(nu.get(pad) ?? '', kies));
    const met = gezien(paden, nu, geheugen).beeld;
    const { beeld: vers, goed } = gezien(paden, nu);
    if (goed) zonderFouten++;
    if (met !== vers)
      verschillen.push(`zaad ${String(zaad)}, bewerking ${String(i)}, ${pad}: ${eersteVerschil(met, vers)}`);
  }
  return { bewerkingen: aantal, verschillen, zonderFouten };
}

function eersteVerschil(met: string, vers: string): string {
  let i = 0;
  while (met[i] === vers[i]) i++;
  const rond = (tekst: string): string => tekst.slice(Math.max(0, i - 120), i + 120);
  return `\n  met geheugen: …${rond(met)}…\n  vers:         …${rond(vers)}…`;
}
