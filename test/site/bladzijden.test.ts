/** De bladzijden zonder browser: links, plekken, vijandige tekst, geen verzoeken naar buiten, gelijke bytes. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { schrijfIndex } from '../../compiler/bron/index.ts';
import { alsInIndex } from '../../compiler/dekking/stand.ts';
import { adresVanBepaling, ankerVan, geefAdressen, slak, verwijs } from '../../compiler/site/adressen.ts';
import { maakSite, type Regelinginvoer, type Sitebestand } from '../../compiler/site/index.ts';
import { maakMap } from '../cli/draai.ts';
import { BLAD, indexVan, TEKST, vervangen } from '../dekking-hulp.ts';
import { doodlopend, invoerVan, LEEG, siteVan } from './siteproef.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));

const zoek = (site: readonly Sitebestand[], pad: string): string => {
  const gevonden = site.find((bestand) => bestand.pad === pad);
  if (gevonden === undefined)
    throw new Error(`${pad} is er niet: ${site.map((deel) => deel.pad).join(', ')}`);
  return gevonden.inhoud;
};

const proef = (blad = BLAD, extra: Readonly<Record<string, string>> = {}): string =>
  maakMap({ 'proef/proef.regel': blad, 'proef/bronindex.json': schrijfIndex(indexVan()), ...extra });

describe('de site van alle regelingen', () => {
  let regelingen: readonly Regelinginvoer[];
  let site: readonly Sitebestand[];
  beforeAll(() => {
    regelingen = invoerVan(WORTEL, ['policies']);
    site = maakSite({ regelingen, programmas: LEEG });
  }, 120_000);

  it('heeft alleen links die ergens uitkomen', () => {
    expect(site.length).toBeGreaterThan(500);
    expect(doodlopend(site)).toEqual([]);
  });

  it('heeft van elke bepaling een bladzijde met haar plek', () => {
    const adressen = geefAdressen(regelingen);
    const kwijt = regelingen.flatMap(({ regeling, dekking }) => {
      const ids = [
        ...dekking.rijen.filter(({ diepte }) => diepte > 0).map(({ id }) => id),
        ...[...regeling.opgelost.bepalingen.tabel.keys()].filter((id) =>
          id.startsWith(`${regeling.model.id}/`),
        ),
      ];
      return ids.filter((id) => {
        const pad = adresVanBepaling(adressen, id)?.pad;
        const blad = site.find((bestand) => bestand.pad === pad)?.inhoud;
        const anker = ankerVan(id);
        return blad === undefined || (anker !== '' && !blad.includes(` id="${anker}"`));
      });
    });
    expect(kwijt.map(alsInIndex)).toEqual([]);
  });

  it('toont twee regels met dezelfde aanhef allebei, met hun eigen voorwaarde', () => {
    const artikel = zoek(site, 'vmobw-zhe-2026/artikel-3.2.html');
    expect(artikel).toContain('de voorliggende oplossing is passend en toereikend</li>');
    expect(artikel.match(/voorliggende-voorziening\.html">[^<]*<\/a>: <strong>ja/g)).toHaveLength(2);
    // "Net zo voor" gaat altijd over een andere uitkomst dan die erboven staat.
    const zelf = site.flatMap(({ pad, inhoud }) =>
      [
        ...inhoud.matchAll(
          /<div class="regel"><p><a href="([^"]*)">(?:(?!<div class="regel">).)*?Net zo voor.*?<\/ul>/gs,
        ),
      ].flatMap(([blok, adres = '']) =>
        blok.split('Net zo voor')[1]?.includes(`href="${adres}"`) ? [`${pad}: ${adres}`] : [],
      ),
    );
    expect(zelf).toEqual([]);
  });

  it('geeft geen twee bestanden dezelfde naam, ook niet als hoofdletters niet tellen', () => {
    const namen = site.map(({ pad }) => pad.toLowerCase());
    expect(new Set(namen).size).toBe(namen.length);
    expect(
      namen.filter((naam) => !/^(?:[a-z0-9.-]+\/)?[a-z0-9.-]+\.(?:html|css|js|txt)$/.test(naam)),
    ).toEqual([]);
  });

  it('vraagt nergens iets van buiten: alleen een link mag naar buiten wijzen', () => {
    const buiten = site.flatMap(({ pad, inhoud }) => {
      const zonderLinks = inhoud.replace(/<a [^>]*>/g, '');
      const gevonden = pad.endsWith('.html')
        ? (zonderLinks.match(/(?:src|href|action|srcset|poster|data)="(?:https?:)?\/\/[^"]*"/g) ?? [])
        : pad.endsWith('.css')
          ? (inhoud.match(/url\(|@import/g) ?? [])
          : (inhoud.match(
              /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts)\b *\(/g,
            ) ?? []);
      return gevonden.map((deel) => `${pad}: ${deel}`);
    });
    expect(buiten).toEqual([]);
  });

  it('geeft elk blad één hoogste kop, unieke plekken, een taal en een beleid voor inhoud', () => {
    const gebrek = site
      .filter(({ pad }) => pad.endsWith('.html'))
      .flatMap(({ pad, inhoud }) => {
        const ids = [...inhoud.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        const dubbel = ids.filter((id, i) => ids.indexOf(id) !== i);
        return [
          ...(inhoud.match(/<h1[ >]/g)?.length === 1 ? [] : [`${pad}: niet één h1`]),
          ...dubbel.map((id) => `${pad}: ${String(id)} staat er twee keer`),
          ...(inhoud.includes('<html lang="nl">') && inhoud.includes('Content-Security-Policy') ? [] : [pad]),
        ];
      });
    expect(gebrek).toEqual([]);
  });

  it('laadt de evaluator alleen waar een formulier is', () => {
    const met = site.filter(({ inhoud, pad }) => pad.endsWith('.html') && inhoud.includes('evaluator.js'));
    expect(met.length).toBeGreaterThan(300);
    expect(met.filter(({ pad }) => !pad.includes('/uitkomst-'))).toEqual([]);
  });

  it('zegt op elke bladzijde met een formulier dat het een proef is', () => {
    const zonder = site.filter(
      ({ inhoud }) => inhoud.includes('id="proef"') && !inhoud.includes('Dit is een proef, geen besluit.'),
    );
    expect(zonder.map(({ pad }) => pad)).toEqual([]);
  });
});

describe('een kleine site', () => {
  it('is bij gelijke invoer letter voor letter gelijk', () => {
    const paden = ['policies/vlissingen-pilot-complexe-casuistiek'];
    expect(siteVan(WORTEL, paden)).toEqual(siteVan(WORTEL, paden));
  });

  it('laat van een lid de regel zien, wat hij zegt, wat het is, en wat erover is', () => {
    const site = siteVan(
      proef(BLAD, { 'proef/bevindingen.md': '**Artikel 2, eerste lid.** Niet gezegd is hoe.\n' }),
      ['proef'],
    );
    const blad = zoek(site, 'proef/artikel-2.html');
    expect(blad).toContain('<h2 id="b-1">Eerste lid</h2>');
    expect(blad).toContain('<span class="t-sleutel">indien</span>');
    expect(blad).toContain('<span class="merk merk-goed">beoordeling</span>');
    expect(blad).toContain(
      '<a href="uitkomst-inwoner.heeft-recht-op-hulp.html">de inwoner heeft recht op hulp</a>: <strong>ja</strong>',
    );
    expect(blad).toContain('<strong>Artikel 2, eerste lid.</strong> Niet gezegd is hoe.');
    expect(blad).toContain('Hij woont ergens anders');
    expect(blad).toContain('href="https://example.org/proef"');
    expect(doodlopend(site)).toEqual([]);
  });

  it('zet de officiële tekst er alleen bij als daarom gevraagd is', () => {
    const map = proef(BLAD, { 'proef/bron.txt': TEKST });
    const zin = 'hij vraagt erom, namelijk';
    expect(zoek(siteVan(map, ['proef']), 'proef/artikel-2.html')).not.toContain(zin);
    expect(zoek(siteVan(map, ['proef'], true), 'proef/artikel-2.html')).toContain(zin);
  });
});

describe('vijandige tekst', () => {
  const GIF = `"'></script><script>gehackt=1</script><img src=x onerror=gehackt=1>`;
  const teken = GIF.replaceAll('"', '');
  const blad = vervangen(
    BLAD.replace('"Proefverordening"', `"${teken}"`)
      .replace('"https://example.org/proef"', '"javascript:alert(1)"')
      .replace('artikel 1 "Doel"', `artikel 1 "${teken}"`)
      .replace('"Waarom de regeling er is."', `"${teken}"`)
      .replace('"Heeft de inwoner hulp nodig?"', `"${teken}"`),
    'voorbeeld "Hij woont ergens anders"',
    `voorbeeld "${teken}"`,
  );
  const bevindingen = `**Artikel 2 ${GIF}** ${GIF} [klik](javascript:alert(1)) ![plaat](https://example.org/x.png) <b onclick="gehackt=1">b</b>\n\n<script>gehackt=1</script>\n\n# <img src=x onerror=gehackt=1>\n`;
  const site = siteVan(
    proef(blad, { 'proef/bevindingen.md': bevindingen, 'proef/bron.txt': `${TEKST}\n4. ${GIF}\n` }),
    ['proef'],
    true,
  );

  it('wordt overal tekst', () => {
    const gemeen = site.flatMap(({ pad, inhoud }) => {
      if (!pad.endsWith('.html')) return [];
      const tags = inhoud.match(/<[a-z!/][^>]*>/gi) ?? [];
      return tags
        .filter((tag) => /\son\w+ *=|javascript:|<script(?! src="[\w./-]+" defer)|<img/i.test(tag))
        .map((tag) => `${pad}: ${tag}`);
    });
    expect(gemeen).toEqual([]);
    expect(zoek(site, 'proef/index.html')).toContain('&lt;/script>&lt;script>gehackt=1');
    expect(doodlopend(site)).toEqual([]);
  });

  it('kan ook in een script niet uit zijn aanhaling', () => {
    for (const { inhoud } of site.filter(({ pad }) => /(?:zoekindex|voorbeelden)\.js$/.test(pad)))
      expect(inhoud).not.toMatch(/[<>]/);
    for (const naam of ['voorbeelden', 'evaluator', '../zoekindex']) {
      const script = zoek(site, naam.startsWith('..') ? 'zoekindex.js' : `proef/${naam}.js`);
      const wereld: Record<string, unknown> = {};
      // De scripts zijn gewone scripts: zo leest een browser ze ook.
      const draai = Reflect.construct(Function, ['globalThis', script]) as (wereld: object) => void;
      draai(wereld);
      expect(Object.keys(wereld)).toEqual(['RegelSite']);
    }
  });
});

describe('adressen', () => {
  it('maken van elke naam een bestandsnaam', () => {
    expect(slak('client.heeftAanspraakOp[begeleid wonen]')).toBe('client.heeft-aanspraak-op-begeleid-wonen');
    expect(slak('§ 3.2.1')).toBe('paragraaf-3.2.1');
    expect(slak('../../etc/passwd')).toBe('etc-passwd');
    expect(slak('<>')).toBe('naamloos');
    expect(slak('é'.repeat(300))).toHaveLength(100);
  });

  it('wijzen van bladzijde naar bladzijde', () => {
    expect(verwijs('a/b.html', { pad: 'a/c.html', anker: 'x' })).toBe('c.html#x');
    expect(verwijs('a/b.html', { pad: 'a/b.html', anker: 'x' })).toBe('#x');
    expect(verwijs('a/b.html', { pad: 'index.html' })).toBe('../index.html');
    expect(verwijs('index.html', { pad: 'a/b.html' })).toBe('a/b.html');
    expect(verwijs('a/b.html', { pad: 'c/b.html' })).toBe('../c/b.html');
  });

  it('houden bepalingen uit elkaar die bijna hetzelfde heten', () => {
    const ids = ['p/1/1/a', 'p/1/1-a', 'p/1/1_a', 'p/1/1/•1', 'p/1/1/1°'];
    expect(new Set(ids.map(ankerVan)).size).toBe(ids.length);
    expect(ankerVan('p/1@2026-01-01/2')).toBe(ankerVan('p/1/2'));
  });
});
