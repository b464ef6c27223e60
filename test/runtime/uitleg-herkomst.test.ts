/** De herkomst van een gegeven staat bij zijn knoop, en alleen als de zaak haar noemt. */
import { expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import type { Knoop } from '../../runtime/uitkomst.ts';
import { legUit } from '../../runtime/uitleg.ts';
import * as b from './bouw.ts';

const DOOR = b.oordeel('o');
const model = b.model({
  feiten: [b.feit('a'), b.feit('dag', b.DATUM), b.feit('stad', b.JA_NEE, { perDatum: true }), DOOR],
  beslissingen: [
    b.beslissing('x', [
      b.grond(
        '1',
        b.en(b.waar('a'), b.waar('o'), { op: 'feit', feit: 'z.stad', opDatum: b.w('dag', b.DATUM) }),
      ),
    ]),
  ],
});

const bladeren = (zaak: object): readonly Knoop[] =>
  legUit(model, 'z.x', zaak, {}, bereken(model, 'z.x', zaak, {})).boom.delen?.[0]?.delen?.[0]?.delen ?? [];

const z = {
  a: true,
  dag: '2026-03-01',
  stad: [
    { op: '2026-01-01', waarde: false },
    { op: '2026-03-01', waarde: true },
  ],
  o: { oordeel: true, motivering: 'dat bleek', door: 'het college' },
};

it('noemt bron, dag en kenmerk; van een waarde per dag die van die dag', () => {
  const herkomst = {
    'z.a': { bron: 'de BRP', bekend: '2026-02-03' },
    'z.o': { kenmerk: 'dossier 7' },
    'z.stad': { bron: 'de gemeente' },
    'z.stad[1]': { bekend: '2026-03-02' },
    'z.dag': { bron: 'de aanvrager' },
  };
  expect(bladeren({ z, herkomst })).toMatchObject([
    { pad: 'z.a', herkomst: { bron: 'de BRP', bekend: '2026-02-03' } },
    { pad: 'z.o', herkomst: { kenmerk: 'dossier 7' } },
    {
      pad: 'z.stad',
      opDatum: '2026-03-01',
      herkomst: { bron: 'de gemeente', bekend: '2026-03-02' },
      delen: [{ pad: 'z.dag', herkomst: { bron: 'de aanvrager' } }],
    },
  ]);
});

it('zonder herkomst in de zaak staat er niets', () => {
  expect(JSON.stringify(bladeren({ z }))).not.toContain('herkomst');
  expect(JSON.stringify(bladeren({ z, herkomst: { 'z.b': { bron: 'de BRP' } } }))).not.toContain('herkomst');
});
