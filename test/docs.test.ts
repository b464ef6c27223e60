/** Elk blok `regel` in de naslag, en elk blad met monsters, compileert zonder problemen; de voorbeelden erin kloppen. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { laad } from '../compiler/cli/laad.ts';
import { draaiVoorbeeld, woordenVan } from '../compiler/voorbeelden.ts';
import { toonWaarde } from '../runtime/toon.ts';
import { gezien, werkruimte } from './compiler/hulp.ts';
import { KNOOPVELDEN } from './schema/knoopvelden.ts';
import { SCHEMA_PAD } from './schema/maak.ts';

interface Monster {
  readonly naam: string;
  readonly tekst: string;
  /** Staat er een pad achter de taal, dan kan een ander blok van de bladzijde het gebruiken. */
  readonly pad?: string;
  readonly ernaast?: Readonly<Record<string, string>>;
}

/** De blokken met taal `regel`; een blok zonder taal is een schema en wordt overgeslagen. */
function monstersIn(pad: string): readonly Monster[] {
  const tekst = readFileSync(new URL(`../${pad}`, import.meta.url), 'utf8');
  const blokken = [...tekst.matchAll(/^(```+)regel[ \t]*([^\n]*)\n([\s\S]*?)^\1\s*$/gm)].map((deel) => ({
    naam: `${pad}:${String(tekst.slice(0, deel.index).split('\n').length)}`,
    tekst: deel[3] ?? '',
    ...(deel[2] ? { pad: deel[2] } : {}),
  }));
  const ernaast = Object.fromEntries(
    blokken.flatMap((blok) => (blok.pad === undefined ? [] : [[blok.pad, blok.tekst]])),
  );
  return blokken.map((blok) => ({ ...blok, ernaast }));
}

function verschillen(
  tekst: string,
  { pad = 'monster.regel', ernaast = {} }: Pick<Monster, 'pad' | 'ernaast'> = {},
): readonly string[] {
  const ruimte = werkruimte({ ...ernaast, [pad]: tekst }, [pad]);
  const problemen = gezien(ruimte).map((p) => `regel ${String(p.regel)}: ${p.code} ${p.bericht}`);
  if (problemen.length > 0) return problemen;
  return ruimte.regelingen.flatMap((regeling) => {
    const geladen = laad(regeling);
    const { model } = geladen;
    const { voorbeelden } = regeling.opgelost;
    const woorden = woordenVan(model, toonWaarde);
    return voorbeelden.flatMap((voorbeeld) =>
      draaiVoorbeeld(voorbeeld, voorbeelden, model, geladen, woorden).flatMap(({ verschil }) =>
        verschil === undefined ? [] : [`"${voorbeeld.naam}": ${verschil}`],
      ),
    );
  });
}

const map = new URL('./bladen/monsters/', import.meta.url);
/** Korte bladzijden die samen alle constructies van de taal laten zien. */
const bladen = readdirSync(map).map((naam) => ({ naam, tekst: readFileSync(new URL(naam, map), 'utf8') }));
/** In de README staan ook losse stukken van een bladzijde. */
const monsters = [
  ...monstersIn('docs/taal.md'),
  ...monstersIn('README.md').filter(({ tekst }) => tekst.startsWith('regeling')),
];

describe('naslag', () => {
  it('heeft hele bladzijden met voorbeelden', () => {
    const naslag = monstersIn('docs/taal.md');
    expect(naslag.length).toBeGreaterThan(0);
    expect(naslag.every(({ tekst }) => /^voorbeeld "/m.test(tekst))).toBe(true);
  });

  it.each<Monster>([...monsters, ...bladen])('$naam', (monster) => {
    expect(verschillen(monster.tekst, monster)).toEqual([]);
  });

  it('de test zelf ziet een fout in een monster', () => {
    const [eerste] = monsters;
    expect(verschillen((eerste?.tekst ?? '').replace(/^artikel/m, 'artkel'))).not.toEqual([]);
    expect(
      verschillen(
        (eerste?.tekst ?? '').replace(
          /(verwacht\n\s+De [^\n]*? (?:voldoet|komt|is|krijgt|heeft) )/,
          '$1niet ',
        ),
      ),
    ).not.toEqual([]);
  });
});

describe('docs/uitleg.md', () => {
  const tekst = readFileSync(new URL('../docs/uitleg.md', import.meta.url), 'utf8');
  const velden = (cel: string): readonly string[] =>
    [...cel.matchAll(/`(\w+)`/g)].map(([, veld = '']) => veld);
  const rijen = [...tekst.matchAll(/^\| `([^`]+)` +\|(.*)\|$/gm)].map(([, naam = '', rest = '']) => ({
    naam,
    cel: rest.split('|').at(-1) ?? '',
  }));

  it.each(Object.entries(KNOOPVELDEN))(
    'noemt van een knoop "%s" elk veld dat hij heeft, en geen ander',
    (soort, { heeft, kan }) => {
      const genoemd = rijen.find(({ naam, cel }) => naam === soort && cel.includes('`'))?.cel ?? '';
      const alle = [...heeft, ...kan].filter((veld) => veld !== 'tekst');
      expect([...velden(genoemd)].sort()).toEqual([...alle].sort());
    },
  );

  it('noemt elk veld van een uitkomst en een uitleg', () => {
    const { Uitkomst: uitkomst, Uitleg: uitleg } = (
      JSON.parse(readFileSync(SCHEMA_PAD, 'utf8')) as Schemadelen
    ).$defs;
    const eigen = [
      ...uitkomst.anyOf.flatMap(({ properties }) => Object.keys(properties)),
      ...Object.keys(uitleg.properties),
    ];
    expect([...new Set(eigen)].filter((veld) => !tekst.includes(`\`${veld}\``))).toEqual([]);
  });
});

interface Schemadelen {
  readonly $defs: {
    readonly Uitkomst: { readonly anyOf: readonly { readonly properties: object }[] };
    readonly Uitleg: { readonly properties: object };
  };
}
