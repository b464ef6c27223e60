/** Wat een uitkomst niet draagt maar wel is bekeken: de uitzonderingen die niet opgaan, en waarom niet. */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import type { Feit, Regelingmodel, Voorwaarde } from '../../runtime/model.ts';
import type { Knoop, Uitleg } from '../../runtime/uitkomst.ts';
import { legUit } from '../../runtime/uitleg.ts';
import * as b from './bouw.ts';

const leg = (model: Regelingmodel, z: object, id = 'z.x'): Uitleg =>
  legUit(model, id, { z }, {}, bereken(model, id, { z }, {}));

const LIJST = { soort: 'lijst', object: 'post', naam: 'een post' } as const;
const vanPost = (sleutel: string, rest: Partial<Feit> = {}): Feit => ({
  ...b.feit(sleutel, b.JA_NEE, rest),
  id: `post.${sleutel}`,
  object: 'post',
});
const FEITEN = [
  ...['a', 'b', 'c'].map((s) => b.feit(s)),
  b.feit('dag', b.DATUM),
  b.feit('posten', LIJST),
  vanPost('telt'),
  vanPost('hoogte', { type: b.BEDRAG }),
];
const model = (...beslissingen: Regelingmodel['beslissingen']): Regelingmodel =>
  b.model({ feiten: FEITEN, beslissingen, bepalingen: ['1', '1/a', '1/b', '1/c'] });
const delen = ({ boom }: Uitleg): readonly Knoop[] => boom.delen ?? [];
const bron = (waarvoor?: Voorwaarde): { feit: string; element: string; waarvoor?: Voorwaarde } => ({
  feit: 'z.posten',
  element: 'post',
  ...(waarvoor && { waarvoor }),
});
const telt: Voorwaarde = { op: 'feit', feit: 'post.telt' };

describe('uitzonderingen die niet opgaan', () => {
  it('een tenzij is overwogen, en zegt waarom hij niet opgaat', () => {
    const m = model(b.beslissing('x', [b.grond('1', b.bij('1/a', b.waar('a')), b.bij('1/b', b.waar('b')))]));
    const uitleg = leg(m, { a: true, b: false });
    expect(uitleg).toMatchObject({ gronden: ['1', '1/a'], overwogen: ['1/b'] });
    expect(delen(uitleg)[0]?.delen).toMatchObject([
      { beslist: true },
      { soort: 'niet', waarde: true, overwogen: true, delen: [{ id: 'z.b', waarde: false, beslist: true }] },
    ]);
  });

  it('een afwijkende regel die niet geldt, zegt waarop hij voorgaat', () => {
    const m = model(
      b.beslissing(
        'x',
        [
          b.geeft('1', b.euro('1')),
          b.geeft('2', b.euro('2'), b.bij('1/c', b.waar('a')), { wijktAfVan: ['1'] }),
        ],
        { type: b.BEDRAG },
      ),
    );
    const uitleg = leg(m, { a: false });
    expect(uitleg).toMatchObject({ gronden: ['1'], overwogen: ['1/c', '2'] });
    expect(delen(uitleg)[1]).toMatchObject({ overwogen: true, status: 'geldt niet', gaatVoorOp: ['1'] });
    expect(leg(m, { a: true })).toMatchObject({ gronden: ['1/c', '2'], overwogen: [] });
  });

  it('bij ja zijn ook de weigering die niet geldt en het vereiste dat niet gesteld wordt overwogen', () => {
    const m = model(
      b.beslissing('x', [
        b.grond('1'),
        b.regel('2', 'weigering', { voorwaarde: b.waar('a') }),
        b.regel('3', 'vereiste', { voorwaarde: b.waar('b'), tenzij: b.waar('c') }),
      ]),
    );
    expect(leg(m, { a: false, b: false, c: true })).toMatchObject({ gronden: ['1'], overwogen: ['2', '3'] });
    // Een vervuld vereiste draagt, ook als niet vaststaat of het gesteld wordt.
    expect(leg(m, { a: false, b: true })).toMatchObject({ gronden: ['1', '3'], overwogen: ['2'] });
  });

  it('wat een uitzondering opzij zet, draagt de uitkomst', () => {
    const m = model(
      b.beslissing('x', [
        b.grond('1'),
        b.regel('2', 'vereiste', {
          voorwaarde: b.waar('a'),
          wijktAfVan: ['1'],
          tenzij: b.bij('1/b', b.waar('b')),
        }),
      ]),
    );
    const uitleg = leg(m, { a: true, b: false });
    expect(uitleg.boom.waarde).toBe(false);
    expect(uitleg.gronden).toEqual(['1', '2']);
    expect(delen(uitleg)[1]).toMatchObject({ beslist: true, status: 'geldt' });
  });

  it('een uitzondering die buiten toepassing kon laten, is overwogen; doet zij dat, dan draagt zij', () => {
    const m = model(
      b.beslissing('x', [b.grond('1', b.waar('a')), b.grond('2', b.waar('c'))], {
        buitenToepassing: [b.buiten('9', ['1'], b.waar('b'))],
      }),
    );
    expect(leg(m, { a: true, b: false, c: false })).toMatchObject({ gronden: ['1'], overwogen: ['9'] });
    const weg = leg(m, { a: true, b: true, c: false });
    expect(weg).toMatchObject({ gronden: ['1', '2', '9'], boom: { waarde: false } });
    expect(delen(weg)[0]).toMatchObject({ soort: 'buiten toepassing', beslist: true, gaatVoorOp: ['1'] });
  });

  it('een weigering en het ontbreken van een grond dragen samen', () => {
    const m = model(
      b.beslissing('x', [b.grond('1', b.waar('a')), b.regel('2', 'weigering', { voorwaarde: b.waar('b') })]),
    );
    expect(leg(m, { a: false, b: true }).gronden).toEqual(['1', '2']);
    expect(leg(m, { a: true, b: true }).gronden).toEqual(['2']);
  });

  it('dat de regeling in werking is, draagt mee', () => {
    const m: Regelingmodel = {
      ...model(b.beslissing('x', [b.grond('1')], { peildatum: b.w('dag', b.DATUM) })),
      geldig: { vanaf: '2026-01-01' },
    };
    expect(delen(leg(m, { dag: '2026-06-01' }))[0]).toMatchObject({
      beslist: true,
      geldig: { vanaf: '2026-01-01' },
      delen: [{ pad: 'z.dag', waarde: '2026-06-01' }],
    });
    expect(leg(m, { dag: '2025-06-01' }).boom).toMatchObject({
      uitkomst: 'niet van toepassing',
      reden: 'niet in werking',
    });
  });
});

describe('wat een lijst niet toont', () => {
  const post = (nummer: number, aan: boolean): object => ({ telt: aan, hoogte: String(nummer) });
  const y = b.beslissing('y', [b.grond('1', b.bij('1/a', b.waar('a')))]);

  it('een beslissing die eerst in iets verborgens stond, staat daarna heel in de boom', () => {
    const som = b.beslissing(
      'x',
      [
        b.geeft('2', {
          op: 'somVan',
          lijst: bron(b.en(telt, b.uitkomst('y'))),
          deel: { op: 'feit', feit: 'post.hoogte', type: b.BEDRAG },
          type: b.BEDRAG,
        }),
      ],
      { type: b.BEDRAG },
    );
    const uitleg = leg(model(y, som), { a: true, posten: [post(1, true), post(2, true)] });
    expect(uitleg).toMatchObject({ gronden: ['1', '1/a', '2'], boom: { waarde: '3' } });
    expect(JSON.stringify(uitleg.boom).split('regel 1"').length - 1).toBe(1);
    expect(delen(uitleg)[0]?.delen?.[0]?.lijst).toEqual({ aantal: 2, volledig: true });
  });

  it('wie niet meedoet, draagt "alle", en het laagste rust op elk element', () => {
    const alle: Voorwaarde = { op: 'kwantor', cmp: 'alle', aantal: 0, lijst: bron(telt), deel: b.waar('a') };
    const posten = Array.from({ length: 7 }, (_, i) => post(i, false));
    const [regel] = delen(leg(model(b.beslissing('x', [b.grond('1', alle)])), { a: false, posten }));
    expect(regel?.delen?.[0]).toMatchObject({
      waarde: true,
      lijst: { aantal: 7, volledig: true, verborgen: 2 },
    });
    expect(regel?.delen?.[0]?.delen).toHaveLength(5);
    expect(regel?.delen?.[0]?.delen?.every(({ beslist }) => beslist === true)).toBe(true);

    const laagste = b.geeft('1', {
      op: 'laagsteVan',
      lijst: bron(),
      deel: { op: 'feit', feit: 'post.hoogte', type: b.BEDRAG },
      type: b.BEDRAG,
    });
    const [enige] = delen(leg(model(b.beslissing('x', [laagste], { type: b.BEDRAG })), { posten }));
    expect(enige?.delen?.[0]).toMatchObject({
      waarde: '0',
      lijst: { aantal: 7, volledig: true, verborgen: 6 },
    });
  });
});

it('zonder tak die de uitkomst draagt, draagt alles wat onbekend is met wat eronder staat', () => {
  const v = b.of(b.en(b.waar('a'), b.bij('1/b', b.waar('b'))), b.en(b.niet(b.waar('a')), b.waar('c')));
  const uitleg = leg(model(b.beslissing('x', [b.grond('1', v)])), { b: true, c: true });
  expect(uitleg).toMatchObject({ grondVerschilt: true, gronden: ['1', '1/b'], boom: { waarde: true } });
});

it('dat er een uitkomst is, staat er niet naast een deel dat met haar rekent', () => {
  const y = b.beslissing('y', [b.grond('1', b.waar('a'))], { uitputtend: false });
  const x = (ander: Voorwaarde): Uitleg =>
    leg(model(y, b.beslissing('x', [b.grond('2', b.en(b.heeftWaarde('y'), ander))])), { a: true, b: true });
  const [regel] = delen(x(b.uitkomst('y')));
  expect(regel?.delen?.[0]?.delen).toMatchObject([
    { soort: 'beslissing', id: 'z.y', delen: [{ bepaling: '1' }] },
  ]);
  // Rekent niets met haar, dan is het een voorwaarde als elke andere.
  const [los] = delen(x(b.waar('b')));
  expect(los?.delen?.[0]?.delen).toMatchObject([{ soort: 'voorwaarde', waarde: true }, { id: 'z.b' }]);
});
