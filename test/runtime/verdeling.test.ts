/** Verdelen in vaste gevallen. */
import { describe, expect, it } from 'vitest';
import { verdeel } from '../../runtime/verdeling.ts';
import {
  alsZaak,
  gewoon,
  kort,
  modelMet,
  naam,
  opDag,
  plaatsen,
  reken,
  zaken,
  type Gevolg,
} from './verdeelproef.ts';

describe('wat niet past', () => {
  const rij = [opDag(1, 4), opDag(2, 4), opDag(3, 4), opDag(4, 2), opDag(5, 1)];
  it.each<[Gevolg, readonly string[]]>([
    ['wordt afgewezen', ['toegewezen 4', 'toegewezen 4', 'afgewezen', 'afgewezen', 'afgewezen']],
    ['gedeeltelijk', ['toegewezen 4', 'toegewezen 4', 'gedeeltelijk 2', 'afgewezen', 'afgewezen']],
    ['komt op de wachtlijst', ['toegewezen 4', 'toegewezen 4', 'wachtlijst', 'wachtlijst', 'wachtlijst']],
    ['de volgende gaat voor', ['toegewezen 4', 'toegewezen 4', 'afgewezen', 'toegewezen 2', 'afgewezen']],
  ])('%s', (gevolg, verwacht) => {
    expect(reken(gevolg, true, rij).map(kort)).toEqual(verwacht);
  });

  it('is zonder regel onbekend vanaf de eerste die niet past, en niet eerder', () => {
    const uit = reken(undefined, true, rij);
    expect(uit.map(kort)).toEqual(['toegewezen 4', 'toegewezen 4', 'onbekend', 'onbekend', 'onbekend']);
    expect(uit[2]?.open).toMatchObject([
      { soort: 'lezing', id: 'verdeling:plaatsen:wat niet past', bepalingen: ['plaatsen/2'] },
    ]);
  });
});

describe('de rij', () => {
  it('zegt wie er vóór ging en wat er over was', () => {
    const [, tweede, derde] = reken('wordt afgewezen', true, [opDag(1, 4), opDag(2, 4), opDag(3, 4)]);
    expect(tweede).toMatchObject({ plaats: 2, voorganger: 'A-0', over: '6', jaar: 2026 });
    expect(derde).toMatchObject({ plaats: 3, voorganger: 'A-1', over: '2' });
    expect(derde?.reden).toBe('Van het plafond van 10 was nog 2 over; gevraagd is 4.');
  });

  it('houdt de volgorde van de momentopname, niet van de rij', () => {
    const uit = reken('wordt afgewezen', true, [opDag(3, 4), opDag(1, 8)]);
    expect(uit.map(({ kenmerk }) => kenmerk)).toEqual(['A-0', 'A-1']);
    expect(uit.map(kort)).toEqual(['afgewezen', 'toegewezen 8']);
  });

  it('laat voorrang vóór de dag gaan', () => {
    const uit = reken('wordt afgewezen', true, [opDag(1, 8), opDag(5, 8, { dringend: true })]);
    expect(uit.map(kort)).toEqual(['afgewezen', 'toegewezen 8']);
  });

  it('maakt bij dezelfde dag zonder regel alleen onbekend wie het raakt', () => {
    const samen = [opDag(1, 2), opDag(2, 6), opDag(2, 6), opDag(3, 9), opDag(2, 0)];
    const uit = reken('wordt afgewezen', false, samen);
    expect(uit.map(kort)).toEqual(['toegewezen 2', 'onbekend', 'onbekend', 'afgewezen', 'onbekend']);
    expect(uit[1]?.open).toMatchObject([{ id: 'verdeling:plaatsen:bij gelijke dag' }]);
    const past = [opDag(1, 2), opDag(2, 3), opDag(2, 3), opDag(3, 2)];
    expect(reken('wordt afgewezen', false, past).every(({ uitkomst }) => uitkomst === 'toegewezen')).toBe(
      true,
    );
    expect(
      reken(
        'wordt afgewezen',
        true,
        samen.map((a, i) => ({ ...a, nummer: i })),
      ).map(kort),
    ).toEqual(['toegewezen 2', 'toegewezen 6', 'afgewezen', 'afgewezen', 'afgewezen']);
  });

  it('heeft per jaar een eigen plafond, en zonder plafond geen uitkomst', () => {
    const jaren = [
      opDag(1, 4),
      opDag(2, 4, { jaar: 2027 }),
      opDag(3, 3, { jaar: 2027 }),
      opDag(4, 4, { jaar: 2028 }),
    ];
    const uit = reken('de volgende gaat voor', true, jaren);
    expect(uit.map(kort)).toEqual(['toegewezen 4', 'afgewezen', 'toegewezen 3', 'onbekend']);
    expect(uit[3]?.reden).toBe('Voor 2028 is er geen plafond.');
  });
});

describe('wat nog niet vaststaat', () => {
  it('maakt een latere zaak alleen onbekend als het uitmaakt', () => {
    const open = opDag(1, 4, { volledig: undefined });
    expect(reken('wordt afgewezen', true, [open, opDag(2, 6)]).map(kort)).toEqual([
      'onbekend',
      'toegewezen 6',
    ]);
    const uit = reken('wordt afgewezen', true, [open, opDag(2, 7)]);
    expect(uit.map(kort)).toEqual(['onbekend', 'onbekend']);
    expect(uit[1]).toMatchObject({ wegens: ['A-0'], open: [] });
    expect(uit[0]?.open).toMatchObject([{ id: 'aanvraag.isVolledig' }]);
  });

  it('gebruikt wat van een onvolledige datum bekend is', () => {
    const half = [opDag(1, 6, { datum: '2026-02' }), opDag(1, 6), opDag(1, 6, { datum: '2026-03-01' })];
    expect(reken('wordt afgewezen', true, half).map(kort)).toEqual([
      'afgewezen',
      'toegewezen 6',
      'afgewezen',
    ]);
  });
});

describe('de momentopname', () => {
  const model = modelMet('wordt afgewezen', true);
  it('mag leeg zijn', () => {
    expect(verdeel(model, 'plaatsen', [])).toEqual({
      soort: 'verdeeld',
      verdeling: 'plaatsen',
      bij: ['plaatsen/2'],
      jaren: [
        { jaar: 2026, plafond: '10', toegewezen: '0', over: '10' },
        { jaar: 2027, plafond: '3', toegewezen: '0', over: '3' },
      ],
      plaatsen: [],
    });
  });

  it.each<[string, readonly { kenmerk: string; zaak: object }[]]>([
    ['U051', [...zaken([opDag(1, 1)]), ...zaken([opDag(2, 1)])]],
    ['U052', zaken([opDag(1, -1)])],
    ['U004', [{ kenmerk: 'A-0', zaak: { aanvraag: { isVolledig: 'ja' } } }]],
  ])('met een fout (%s) wordt niets verdeeld', (code, deel) => {
    expect(verdeel(model, 'plaatsen', deel)).toMatchObject({
      soort: 'ongeldig',
      problemen: [{ code, kenmerk: 'A-0' }],
    });
  });

  it('van honderdduizend zaken is te doen', () => {
    const veel = Array.from({ length: 100_000 }, (_, i) => ({
      kenmerk: naam(i),
      zaak: alsZaak({ ...gewoon, datum: `20${String(10 + (i % 80))}-01-01`, nummer: (i * 7919) % 100_003 }),
    }));
    const uit = plaatsen(verdeel(model, 'plaatsen', veel));
    expect(uit.filter(({ uitkomst }) => uitkomst === 'toegewezen')).toHaveLength(2);
    expect(uit.filter(({ uitkomst }) => uitkomst === 'onbekend')).toEqual([]);
  }, 60_000);
});
