/** Bestanden: `gebruikt`, kringen, wat ontbreekt, een tweede regeling; en dat de uitvoer niet van toeval afhangt. */
import { describe, expect, it } from 'vitest';
import {
  alsFabriek,
  leesWerkruimte,
  nieuwGeheugen,
  samengevoegd,
  schrijfUit,
  type Bestandsinhoud,
} from '../../compiler/index.ts';
import { gezien, werkruimte } from './hulp.ts';

const hoofd = (gebruikt: string, rest = ''): string => `regeling "Proef"
  kenmerk: proef

${gebruikt}

artikel 1 "Een"
  De cliënt voldoet indien de cliënt wil.
${rest}`;
const begrippen = 'gegevens over de cliënt\n  wil: ja/nee\n\nuitkomsten over de cliënt\n  voldoet: ja/nee\n';
const codes = (bestanden: Record<string, string>, paden?: string[]): readonly string[] =>
  gezien(werkruimte(bestanden, paden)).map(({ code }) => code);

describe('gebruikt', () => {
  it('voegt een bestand toe, ook via een ander bestand en vanuit een map', () => {
    const bestanden = {
      'map/a.regel': hoofd('gebruikt "sub/b.regel"'),
      'map/sub/b.regel': 'gebruikt "../c.regel"\n',
      'map/c.regel': begrippen,
    };
    const ruimte = werkruimte(bestanden);
    expect(gezien(ruimte)).toEqual([]);
    expect(ruimte.regelingen[0]?.bestanden).toEqual(['map/a.regel', 'map/sub/b.regel', 'map/c.regel']);
  });

  it('leest een bestand dat twee keer gebruikt wordt één keer', () => {
    const bestanden = {
      'a.regel': hoofd('gebruikt "b.regel"\n\ngebruikt "./b.regel"'),
      'b.regel': begrippen,
    };
    expect(codes(bestanden)).toEqual([]);
  });

  it('wijst aan wat er niet is, waar het genoemd wordt', () => {
    const [probleem] = gezien(werkruimte({ 'a.regel': hoofd('gebruikt "weg.regel"', begrippen) }));
    expect(probleem).toMatchObject({
      code: 'B001',
      woorden: '"weg.regel"',
      bericht: "Het bestand 'weg.regel' bestaat niet.",
    });
  });

  it.each([
    ['ontbreekt', 'B001'],
    ['map', 'B006'],
    ['geen tekst', 'B005'],
    ['buiten', 'B007'],
  ] as const)('%s geeft %s, en gooit niet', (soort, code) => {
    const lees = (pad: string): Bestandsinhoud =>
      pad === 'a.regel' ? { soort: 'tekst', tekst: hoofd('gebruikt "b.regel"', begrippen) } : { soort };
    expect(leesWerkruimte(['a.regel'], lees).problemen.map((p) => p.code)).toEqual([code]);
    expect(leesWerkruimte(['x.regel'], () => ({ soort })).problemen.map((p) => p.code)).toEqual([code]);
  });

  it('een kring noemt alle bestanden, en geeft geen andere problemen', () => {
    const bestanden = {
      'a.regel': hoofd('gebruikt "b.regel"', begrippen),
      'b.regel': 'gebruikt "c.regel"\n',
      'c.regel': 'gebruikt "a.regel"\n',
    };
    expect(gezien(werkruimte(bestanden))).toMatchObject([
      { code: 'B002', bericht: 'Deze bestanden gebruiken elkaar: a.regel → b.regel → c.regel → a.regel.' },
    ]);
    expect(codes({ 'a.regel': hoofd('gebruikt "a.regel"', begrippen) })).toEqual(['B002']);
  });

  it('een andere regeling gebruiken vraagt om een naam', () => {
    const bestanden = { 'a.regel': hoofd('gebruikt "b.regel"', begrippen), 'b.regel': 'regeling "Ander"\n' };
    expect(gezien(werkruimte(bestanden))).toMatchObject([{ code: 'B009', woorden: '"b.regel"' }]);
  });

  it('een tweede regeling in hetzelfde bestand is een probleem', () => {
    expect(codes({ 'a.regel': `${hoofd('', begrippen)}\nregeling "Ander"\n` })).toEqual(['B004']);
  });

  it('een bestand dat nergens bij hoort, wordt gemeld', () => {
    const bestanden = { 'a.regel': hoofd('', begrippen), 'los.regel': begrippen };
    expect(gezien(werkruimte(bestanden, ['a.regel', 'los.regel']))).toMatchObject([
      { code: 'B003', regel: 1 },
    ]);
    expect(codes({ 'leeg.regel': '' })).toEqual(['B003']);
  });

  it('twee regelingen kunnen naast elkaar bestaan en een bestand delen', () => {
    const bestanden = {
      'a.regel': hoofd('gebruikt "b.regel"'),
      'c.regel': hoofd('gebruikt "b.regel"').replaceAll('roef', 'roef2'),
      'b.regel': begrippen,
    };
    const ruimte = werkruimte(bestanden, ['a.regel', 'c.regel']);
    expect(ruimte.regelingen.map(({ model }) => model.id)).toEqual(['proef', 'proef2']);
    expect(gezien(ruimte)).toEqual([]);
  });

  it('maakt paden vanaf het bestand dat ze noemt', () => {
    expect(samengevoegd('map/a.regel', 'b.regel')).toBe('map/b.regel');
    expect(samengevoegd('map/sub/a.regel', '../b.regel')).toBe('map/b.regel');
    expect(samengevoegd('a.regel', '../b.regel')).toBe('../b.regel');
    expect(samengevoegd('a.regel', './x/../b.regel')).toBe('b.regel');
    expect(samengevoegd('map\\a.regel', 'sub\\b.regel')).toBe('map/sub/b.regel');
  });
});

describe('vastheid', () => {
  const bestanden = {
    'a.regel': hoofd(
      'gebruikt "b.regel"',
      '\nartikel 2 "Twee"\n  De cliënt voldoet niet indien de cliënt mag.\n',
    ),
    'b.regel': `${begrippen}\ngegevens over de inwoner\n  mag: ja/nee\n`.replace('de inwoner', 'de cliënt'),
  };
  const uitvoer = (paden: string[]): string => {
    const [regeling] = werkruimte(bestanden, paden).regelingen;
    if (!regeling) throw new Error('geen regeling');
    return JSON.stringify([
      schrijfUit(regeling, 'ts'),
      schrijfUit(regeling, 'js'),
      alsFabriek(regeling),
      regeling.model,
    ]);
  };

  it('twee keer lezen geeft letter voor letter dezelfde uitvoer', () => {
    expect(uitvoer(['a.regel'])).toBe(uitvoer(['a.regel']));
  });

  it('de volgorde van de bestanden doet er niet toe', () => {
    expect(uitvoer(['b.regel', 'a.regel'])).toBe(uitvoer(['a.regel', 'b.regel']));
  });

  it('met geheugen is het resultaat hetzelfde als zonder, ook na een wijziging en terug', () => {
    const geheugen = nieuwGeheugen();
    const lees = (tekst: string): string => {
      const ruimte = leesWerkruimte(
        ['a.regel'],
        (pad) => ({ soort: 'tekst', tekst: pad === 'a.regel' ? tekst : bestanden['b.regel'] }),
        geheugen,
      );
      return JSON.stringify([ruimte.problemen, ruimte.regelingen.map(({ model }) => model)]);
    };
    const vers = (tekst: string): string => {
      const ruimte = leesWerkruimte(['a.regel'], (pad) => ({
        soort: 'tekst',
        tekst: pad === 'a.regel' ? tekst : bestanden['b.regel'],
      }));
      return JSON.stringify([ruimte.problemen, ruimte.regelingen.map(({ model }) => model)]);
    };
    const versies = [
      bestanden['a.regel'],
      `# kop\n\n${bestanden['a.regel']}`,
      bestanden['a.regel'].replace('wil.', 'wol.'),
      bestanden['a.regel'],
    ];
    for (const versie of versies) expect(lees(versie)).toBe(vers(versie));
  });

  it('een regeling wordt pas opnieuw gecompileerd als iets verandert waar zij van afhangt, ook in een gebruikte wet', () => {
    const wet = (dagen: number): string =>
      `regeling "Proefwet"\n  kenmerk: wet\n  soort:   wet\n  geldig:  met ingang van 1 januari 2020\n\ngegevens over de aanvraag\n  datum: datum\n\nuitkomsten over de aanvraag\n  einde: datum\n\nartikel 1\n  Het einde van de aanvraag is de datum van de aanvraag vermeerderd met ${dagen} dagen.\n`;
    const verordening =
      'regeling "Proefverordening"\n  kenmerk: ver\n  soort:   verordening\n  geldig:  met ingang van 1 januari 2020\n\ngebruikt "../wet/wet.regel"\n  als:     de Proefwet\n  gedeeld: de aanvraag\n\nuitkomsten over de aanvraag\n  grens: datum\n\nartikel 1\n  De grens van de aanvraag is het einde van de aanvraag.\n';
    const geheugen = nieuwGeheugen();
    const ruimte = (dagen: number, met = geheugen): ReturnType<typeof leesWerkruimte> =>
      leesWerkruimte(
        ['ver/ver.regel', 'wet/wet.regel'],
        (pad) => ({ soort: 'tekst', tekst: pad === 'ver/ver.regel' ? verordening : wet(dagen) }),
        met,
      );
    const eerste = ruimte(5);
    expect(eerste.problemen).toEqual([]);
    expect(ruimte(5).regelingen.every((regeling, i) => regeling === eerste.regelingen[i])).toBe(true);
    const tweede = ruimte(6);
    expect(tweede.regelingen.map((regeling, i) => regeling === eerste.regelingen[i])).toEqual([false, false]);
    const modellen = ({ regelingen }: ReturnType<typeof leesWerkruimte>): string =>
      JSON.stringify(regelingen.map(({ model }) => model));
    expect(modellen(tweede)).toBe(modellen(ruimte(6, nieuwGeheugen())));
    expect(modellen(tweede)).not.toBe(modellen(eerste));
  });
});
