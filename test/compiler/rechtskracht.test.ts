/** `rechtskracht: geen`: elke uitkomst die op een visie of schets rust, zegt dat zij geen norm is, en andere niet. */
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { schrijfSchema } from '../../compiler/emit/schema.ts';
import { schrijfUit, type Gecompileerd } from '../../compiler/index.ts';
import { proza } from '../../runtime/index.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { compileer, gezien, problemenVan, werkruimte } from './hulp.ts';

const visie = (erbij = ''): string => `regeling "Visie op opvang"
  kenmerk:      visie
  soort:        visie
  rechtskracht: geen

organen: het college.

gegevens over de actie
  is gereed: ja/nee

uitkomsten over de actie
  loopt nog: ja/nee
${erbij}
artikel 1
  De actie loopt nog indien de actie niet gereed is.
`;

const verordening = `regeling "Verordening opvang"
  kenmerk: verordening
  soort:   verordening

gebruikt "visie.regel"
  als:     de Visie
  gedeeld: de actie

uitkomsten over de actie
  krijgt geld:  ja/nee
  krijgt lof:   ja/nee

artikel 1
  De actie krijgt geld indien de actie nog loopt.

artikel 2
  De actie krijgt lof indien de actie gereed is.
`;

const uit = (regeling: Gecompileerd, id: string, zaak: unknown): Uitkomst => {
  const evaluator = laad(regeling).evaluators[id];
  if (!evaluator) throw new Error(`geen ${id}`);
  return evaluator(zaak, { uitleg: true });
};

describe('een stuk zonder rechtskracht', () => {
  const regeling = compileer(visie());

  it('staat in het model, de gegenereerde code en het schema', () => {
    expect(regeling.model.rechtskracht).toBe('geen');
    expect(regeling.model.beslissingen.map((deel) => deel.zonderRechtskracht)).toEqual([['Visie op opvang']]);
    expect(schrijfUit(regeling, 'ts')[0]?.inhoud).toContain(
      '// Zonder rechtskracht: geen uitkomst hiervan is een norm.',
    );
    expect(schrijfSchema(regeling.model)).toContain('geen uitkomst is een norm');
  });

  it.each([
    ['bekend', { actie: { isGereed: false } }, 'waarde'],
    ['onbekend', {}, 'onbekend'],
  ] as const)('zegt het bij een uitkomst die %s is, en in haar uitleg', (_, zaak, soort) => {
    const uitkomst = uit(regeling, 'actie.looptNog', zaak);
    expect(uitkomst).toMatchObject({ soort, zonderRechtskracht: ['Visie op opvang'] });
    expect(uitkomst.uitleg?.zonderRechtskracht).toEqual(['Visie op opvang']);
    expect(proza(regeling.model, 'actie.looptNog', uitkomst).split('\n')[1]).toBe(
      'Geen norm: dit rust op "Visie op opvang", zonder rechtskracht.',
    );
  });

  it('zegt het zonder uitleg ook', () => {
    const evaluator = laad(regeling).evaluators['actie.looptNog'];
    expect(evaluator?.({ actie: { isGereed: true } })).toEqual({
      soort: 'waarde',
      waarde: false,
      zonderRechtskracht: ['Visie op opvang'],
    });
  });
});

describe('een verordening die er een gebruikt', () => {
  const ruimte = werkruimte({ 'verordening.regel': verordening, 'visie.regel': visie() });
  const [regeling] = ruimte.regelingen;

  it('draagt het merk alleen waar zij erop rust', () => {
    expect(gezien(ruimte)).toEqual([]);
    if (!regeling) throw new Error('geen regeling');
    expect(regeling.model.rechtskracht).toBeUndefined();
    const zaak = { actie: { isGereed: false } };
    expect(uit(regeling, 'actie.krijgtGeld', zaak).zonderRechtskracht).toEqual(['Visie op opvang']);
    expect(uit(regeling, 'actie.krijgtLof', zaak).zonderRechtskracht).toBeUndefined();
  });
});

describe('wat een stuk zonder rechtskracht niet kan', () => {
  it.each([
    [
      'plichten\n  het opstellen van een plan: door het college\n',
      'artikel 2\n  Het college is verplicht tot het opstellen van een plan.\n',
    ],
    [
      'bevoegdheden\n  het sluiten van de opvang: door het college\n',
      'artikel 2\n  Het college is bevoegd tot het sluiten van de opvang.\n',
    ],
  ])('een norm: %s', (declaratie, artikel) => {
    expect(problemenVan(`${visie(declaratie)}\n${artikel}`).map(({ code }) => code)).toEqual(['B016']);
  });

  it('een andere waarde dan geen', () => {
    const gemeld = problemenVan(visie().replace('rechtskracht: geen', 'rechtskracht: volledig'));
    expect(gemeld.map(({ code, woorden }) => [code, woorden])).toEqual([['S001', 'volledig']]);
  });
});

it('een regeling zonder uitkomsten geeft code zonder toets van de zaak', () => {
  const kaal = compileer('regeling "Wet"\n  kenmerk: wet\n\nartikel 1\n  definitie: "Een begrip."\n');
  expect(schrijfUit(kaal, 'ts')[0]?.inhoud).toContain('maakRegeling(model, [])');
  expect(schrijfUit(kaal, 'ts')[0]?.inhoud).not.toContain('isGeldig');
});
