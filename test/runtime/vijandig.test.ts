import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valideerZaak } from '../../runtime/valideer.ts';
import { goedeZaak, zaakmodel } from './zaakmodel.ts';

const controleer = (zaak: unknown): readonly { code: string; pad: string; bericht: string }[] =>
  valideerZaak(zaakmodel, zaak);
const codes = (zaak: unknown): string[] => controleer(zaak).map(({ code }) => code);

function ontploft(): never {
  throw new Error('uitgevoerd');
}

describe('een vijandige zaak', () => {
  it('krijgt geen code uitgevoerd: getters blijven ongelezen', () => {
    let gelezen = 0;
    const getter = {
      enumerable: true,
      get: () => {
        gelezen++;
        return true;
      },
    };
    const client = Object.defineProperties({}, { legaal: getter, x: getter });
    const labels = Object.defineProperty([], 0, getter);
    const oordeel = Object.defineProperties({}, { oordeel: getter, motivering: getter, door: getter });
    expect(codes(Object.defineProperty({}, 'client', getter))).toEqual(['U004']);
    expect(codes({ client })).toEqual(['U004', 'U002']);
    expect(codes({ client: { zorg: labels, redzaam: oordeel } })).toContain('U004');
    expect(codes({ lezingen: Object.defineProperty({}, 'peildatumLeeftijd', getter) })).toEqual(['U004']);
    const stiekem = {
      toString: ontploft,
      valueOf: ontploft,
      toJSON: ontploft,
      [Symbol.toPrimitive]: ontploft,
    };
    for (const veld of ['naam', 'legaal', 'geboortedatum', 'grondslag', 'zorg', 'aanspraak', 'redzaam']) {
      expect(codes({ client: { [veld]: stiekem } }), veld).not.toEqual([]);
    }
    expect(gelezen).toBe(0);
  });

  it('kan met een proxy niets laten gooien', () => {
    const boos = new Proxy({}, { ownKeys: ontploft, get: ontploft, getPrototypeOf: ontploft });
    const half = new Proxy({ legaal: true }, { getOwnPropertyDescriptor: ontploft });
    const lijst = new Proxy(['BW basis'], { get: ontploft, getOwnPropertyDescriptor: ontploft });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const zaak of [boos, half, proxy, lijst]) expect(codes(zaak)).not.toEqual([]);
    for (const client of [boos, half, proxy, lijst]) expect(codes({ client })).not.toEqual([]);
    for (const waarde of [boos, proxy, lijst]) {
      for (const veld of ['zorg', 'aanspraak', 'redzaam', 'woonvorm', 'legaal', 'einddatum']) {
        expect(codes({ client: { [veld]: waarde } }), veld).not.toEqual([]);
      }
    }
  });

  it('komt niet bij het prototype', () => {
    const zaak: unknown = JSON.parse(
      '{"__proto__":{"client":{}},"constructor":{"prototype":{"x":1}},"client":{"__proto__":{"legaal":1},"toString":1,"hasOwnProperty":1}}',
    );
    expect(controleer(zaak).map(({ code, pad }) => [code, pad])).toEqual([
      ['U003', '__proto__'],
      ['U002', 'client.__proto__'],
      ['U002', 'client.hasOwnProperty'],
      ['U002', 'client.toString'],
      ['U003', 'constructor'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    const erft: unknown = Object.create({ client: { legaal: 'geërfd' } });
    expect(codes(erft)).toEqual(['U001']);
    expect(codes(Object.assign(Object.create(null) as object, goedeZaak))).toEqual([]);
  });

  it('kan zich niet verstoppen in symbolen, verborgen sleutels of gaten', () => {
    expect(codes({ [Symbol('client')]: 1, client: {} })).toEqual(['U002']);
    expect(codes({ client: Object.defineProperty({}, 'verborgen', { value: 1 }) })).toEqual(['U002']);
    expect(codes({ client: { zorg: [, 'BW basis'] } })).toEqual(['U004']);
  });

  it('loopt niet vast op grote of diepe waarden', () => {
    const lang = 'a'.repeat(1e6);
    let diep: unknown = [];
    for (let i = 0; i < 1e5; i++) diep = i % 2 ? { diep } : [diep];
    const rond: Record<string, unknown> = {};
    rond['client'] = rond;
    // Hangen wordt een mislukte proef door de tijdgrens van de proefloper.
    const vanAlles = [
      lang,
      diep,
      rond,
      Array<unknown>(4e9),
      Array.from({ length: 2e5 }, () => 'x'),
      Symbol('x'),
      10n ** 1000n,
    ];
    for (const waarde of vanAlles) {
      expect(codes(waarde)).not.toEqual([]);
      expect(codes({ [lang]: waarde })).toEqual(['U003']);
      for (const feit of zaakmodel.feiten) {
        const problemen = controleer({ [feit.object]: { [feit.sleutel]: waarde, [lang]: waarde } });
        expect(problemen.length).toBeGreaterThan(0);
        for (const { bericht, pad } of problemen) {
          expect(bericht.length).toBeLessThan(400);
          expect(pad.length).toBeLessThan(200);
        }
      }
    }
  });

  it('loopt niet vast op veel verschreven namen of labels', () => {
    const veel = Array.from({ length: 9000 }, (_, i) => [`geboortedatu${i}`, 1]);
    const labels = Array.from({ length: 1e5 }, (_, i) => `BW extr${i}`);
    expect(codes({ client: Object.fromEntries(veel) as unknown })).toHaveLength(1001);
    expect(codes({ client: { zorg: labels } })).toHaveLength(1001);
    const miljoen = Object.fromEntries(Array.from({ length: 2e5 }, (_, i) => [`k${i}`, 1]));
    expect(codes(miljoen)).toEqual(['U004']);
  });

  it('zet geen stuurtekens in een melding', () => {
    const [probleem] = controleer({ client: { grondslag: '\u001b]0;x\u0007\u202eBW' } });
    expect(probleem?.bericht).toContain('\\u001b]0;x\\u0007\\u202eBW');
    expect(controleer({ 'a\nb': 1 })[0]?.pad).toBe('["a\\u000ab"]');
  });

  it('gooit nooit, wat er ook staat', () => {
    const iets = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const object = fc.constantFrom('client', 'melding', 'parameters', 'lezingen', '__proto__');
    const sleutel = fc.oneof(fc.constantFrom(...zaakmodel.feiten.map((feit) => feit.sleutel)), fc.string());
    fc.assert(
      fc.property(iets, object, sleutel, (waarde, o, s) => {
        expect(Array.isArray(controleer(waarde))).toBe(true);
        const problemen = controleer({ [o]: { [s]: waarde } });
        expect(problemen.every(({ code }) => /^U0\d\d$/.test(code))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
