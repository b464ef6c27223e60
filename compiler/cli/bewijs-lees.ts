/** Leest een bewijs of zijn sleutel. Wat er niet aan klopt, is één zin met de plaats. */
import { BEWIJSSOORT, type Bewijs, type Sleutel } from './bewijs-vorm.ts';
import { bewijsschema, sleutelschema } from './bewijs-schema.ts';
import { afdrukVan } from './afdrukken.ts';
import { leesBestand } from './bestanden.ts';
import { leesJson } from './json.ts';
import { eersteFout, type Schema } from './schema-controle.ts';
import { toonPositie } from './uitslag.ts';

export type Gelezen<T> =
  | { readonly soort: 'gelezen'; readonly waarde: T }
  /** Er is geen bestand om te lezen. */
  | { readonly soort: 'verkeerd'; readonly zin: string }
  /** Er is een bestand, maar het is geen (heel) bewijs. */
  | { readonly soort: 'kapot'; readonly zin: string; readonly hint?: string };

const NIET_HEEL =
  'Is het bestand wel helemaal overgenomen? Gebruik een kopie waarvan de afdruk elders is vastgelegd.';

export function leesBewijs(map: string, naam: string): Gelezen<Bewijs> {
  const gelezen = leesAlsJson(map, naam);
  if (gelezen.soort !== 'gelezen') return gelezen;
  const { waarde } = gelezen;
  const { soort, versie } = (typeof waarde === 'object' && waarde !== null ? waarde : {}) as Partial<Bewijs>;
  if (soort !== BEWIJSSOORT) {
    const hint = 'Een bewijs maakt u met: regel toets zaak.json --bewijs bewijs.json';
    return { soort: 'kapot', zin: `'${naam}' is geen bewijs van regel.`, hint };
  }
  const gevonden: unknown = versie;
  if (gevonden !== 1) {
    const zin = `'${naam}' is een bewijs van versie ${JSON.stringify(gevonden)}; dit programma leest versie 1.`;
    return { soort: 'kapot', zin, hint: 'Een nieuwere versie van regel kan het misschien wel lezen.' };
  }
  return volgensSchema<Bewijs>(naam, waarde, bewijsschema);
}

export const leesSleutel = (map: string, naam: string): Gelezen<Sleutel> => {
  const gelezen = leesAlsJson(map, naam);
  return gelezen.soort === 'gelezen' ? volgensSchema<Sleutel>(naam, gelezen.waarde, sleutelschema) : gelezen;
};

export function leesAlsJson(map: string, naam: string): Gelezen<unknown> {
  const bestand = leesBestand(map, naam);
  if (bestand.soort !== 'tekst') return { soort: 'verkeerd', zin: bestand.zin };
  const gelezen = leesJson(bestand.tekst);
  if (gelezen.soort === 'waarde') return { soort: 'gelezen', waarde: gelezen.waarde };
  const plaats = toonPositie(naam, gelezen.plaats);
  return { soort: 'kapot', zin: `${plaats} Dit is geen geldige JSON. ${gelezen.bericht}`, hint: NIET_HEEL };
}

function volgensSchema<T>(naam: string, waarde: unknown, schema: Schema): Gelezen<T> {
  const fout = eersteFout(schema, waarde);
  if (!fout) return { soort: 'gelezen', waarde: waarde as T };
  const waar = fout.pad === '' ? 'in het begin' : `bij ${fout.pad}`;
  return { soort: 'kapot', zin: `'${naam}' klopt niet ${waar}: ${fout.zin}.`, hint: NIET_HEEL };
}

/** De afdruk die bij de inhoud hoort. */
export const eigenAfdruk = ({ sha256: _sha256, ...rest }: Bewijs): string => afdrukVan(rest);
