import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { schrijfIndex } from '../../compiler/bron/index.ts';
import { BLAD, indexVan, TEKST, vervangen } from '../dekking-hulp.ts';
import { maakMap, regel } from './draai.ts';

const bestanden = {
  'proef/proef.regel': BLAD,
  'proef/bronindex.json': schrijfIndex(indexVan()),
  'proef/bevindingen.md': '**Artikel 2.** Een <b>vreemde</b> zin.\n',
};

describe('dekking', () => {
  it('toont per artikel en lid wat het is, met de onderdelen geteld', async () => {
    const { afloop, uit, fout } = await regel(maakMap(bestanden), ['dekking']);
    expect({ afloop, fout }).toEqual({ afloop: 0, fout: '' });
    expect(uit).toBe(`Proefverordening (proef)
  artikel 1 Doel
          niet uitvoerbaar      overweging of doel
  artikel 2 Recht op hulp  1 voorbeeld, 1 bevinding
    1       uitvoerbaar           1 voorbeeld  5 onderdelen: 2 uitvoerbaar, 2 definitie, 1 beoordeling
    2       plicht
    3       bevoegdheid
  artikel 3 Werkwijze
    1       procedure             zoals de bepaling erboven  2 onderdelen: 2 procedure
    2       procedure             zoals de bepaling erboven

  13 bepalingen: 1 beoordeling, 3 uitvoerbaar, 1 plicht, 1 bevoegdheid, 4 procedure, 2 definitie, 1 niet uitvoerbaar
  Niet uitvoerbaar: 1 overweging of doel
  Van de volzinnen met een norm is 36% (4 van 11) uitvoerbaar
  Een voorbeeld raakt 2 van 4 uitvoerbare bepalingen
  Bij 3 van 3 gegevens staat niet wie het levert, wat het voor de AVG is of waarvoor het dient

Elke bepaling is verantwoord.
`);
  });

  it('toont met --alles elk onderdeel', async () => {
    const { uit } = await regel(maakMap(bestanden), ['dekking', '--alles']);
    expect(uit).toContain('\n      a       uitvoerbaar           1 voorbeeld\n');
    expect(uit).toContain('\n        ii      definitie\n');
  });

  it('geeft afloop 1 met de plaats als er iets ontbreekt, en als de tekst ernaast anders is', async () => {
    const mist = vervangen(BLAD, '\nlid 2\n  plicht: "Het college meldt wat het besloot."\n', '');
    const map = maakMap({
      ...bestanden,
      'proef/proef.regel': mist,
      'proef/bron.txt': `${TEKST}3. Nog iets.\n`,
    });
    const { afloop, uit } = await regel(map, ['dekking', 'proef']);
    expect(afloop).toBe(1);
    expect(uit).toContain('fout B040 Bepaling ontbreekt\n  Van artikel 2, tweede lid, staat er niets.\n');
    expect(uit).toContain('fout B044 Index verouderd\n');
    expect(uit).toMatch(/\n2 bepalingen of bronnen kloppen nog niet\.\n$/);
  });

  it('telt meer regelingen samen', async () => {
    const ander = BLAD.replace('kenmerk:    proef', 'kenmerk:    ander');
    const map = maakMap({
      ...bestanden,
      'ander/ander.regel': ander,
      'ander/bronindex.json': schrijfIndex(indexVan(TEKST, { kenmerk: 'ander' })),
    });
    const { afloop, uit } = await regel(map, ['dekking']);
    expect(afloop).toBe(0);
    expect(uit).toContain('\nSamen, 2 regelingen\n  26 bepalingen: 2 beoordeling, 6 uitvoerbaar,');
  });

  it('weigert een index die geen index is, en meet niet als er fouten zijn', async () => {
    const kapot = await regel(maakMap({ ...bestanden, 'proef/bronindex.json': '{ "versie": 2 }' }), [
      'dekking',
    ]);
    expect(kapot.afloop).toBe(1);
    expect(kapot.uit).toContain('fout B024');
    const fout = await regel(maakMap({ ...bestanden, 'proef/proef.regel': `${BLAD}\nlid 9\n  X` }), [
      'dekking',
    ]);
    expect(fout.afloop).toBe(1);
    expect(fout.uit).toContain('De dekking is niet gemeten.\n');
  });

  it('geeft met --json hetzelfde als gegevens', async () => {
    const { afloop, uit } = await regel(maakMap(bestanden), ['dekking', '--json']);
    expect(afloop).toBe(0);
    const gelezen = JSON.parse(uit) as { regelingen: readonly { bepalingen: readonly object[] }[] };
    expect(gelezen).toMatchObject({
      versie: 1,
      goed: true,
      samen: { bepalingen: 13 },
      problemen: [],
      regelingen: [
        { id: 'proef', hoofdbestand: 'proef/proef.regel', omvang: 'geheel', index: true, problemen: [] },
      ],
    });
    expect(gelezen.regelingen[0]?.bepalingen[3]).toEqual({
      id: 'proef/2/1/a',
      soort: 'onderdeel',
      nummer: 'a',
      volzinnen: 1,
      klasse: 'uitvoerbaar',
      ook: [],
      lezingen: [],
      voorbeelden: 1,
    });
  });

  it('schrijft met --html één welgevormde bladzijde zonder verzoeken naar buiten', async () => {
    const gemeen = BLAD.replace('"Doel"', '"Doel & <script>"').replace('"Waarom de', '"Waarom <i>de');
    const map = maakMap({ ...bestanden, 'proef/proef.regel': gemeen });
    const { uit } = await regel(map, ['dekking', '--html', 'uit/dekking.html']);
    expect(uit).toContain('Geschreven: uit/dekking.html\n');
    const html = readFileSync(join(map, 'uit/dekking.html'), 'utf8');
    // Een lezer van HTML die weigert wat niet goed genest is.
    await expect(format(html, { parser: 'html' })).resolves.toContain('<html lang="nl">');
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|@import|url\(|\ssrc=/);
    expect(html.match(/<table>/g)).toHaveLength(1);
    expect(html).toContain('<caption>Bepalingen van Proefverordening</caption>');
    expect(html.match(/<th scope="col">/g)).toHaveLength(4);
    expect(html.match(/<th scope="row">/g)).toHaveLength(15);
    expect(html).toContain('<a href="https://example.org/proef">artikel 2 Recht op hulp</a>');
    expect(html).toContain('Waarom &lt;i&gt;de');
    // Kleur is nooit de enige drager: bij elke kleur staat het woord.
    expect(html).toContain('<strong class="regel">uitvoerbaar</strong>');
    expect(html).toContain('<code>B042 proef/proef.regel:');
  });
});
