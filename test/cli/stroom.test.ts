import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { voerUit } from '../../compiler/cli/programma.ts';
import { uitgang } from '../../compiler/cli/wereld.ts';
import { maakMap, PROEF, regel } from './draai.ts';

const zaak = (geboortedatum: string): string =>
  JSON.stringify({ client: { geboortedatum }, melding: { datum: '2026-03-01' } });
const TOETS = ['--beslissing', 'isVolwassen', '--json'];

const regels = (uit: string): readonly Record<string, unknown>[] =>
  uit
    .trim()
    .split('\n')
    .map((regel_) => JSON.parse(regel_) as Record<string, unknown>);

describe('toets van een stroom', () => {
  it('geeft per zaak één regel JSON, in volgorde en met het regelnummer', async () => {
    const map = maakMap({
      'proef.regel': PROEF,
      'zaken.ndjson': `${zaak('2008-03-01')}\r\n\n${zaak('2008-03-02')}\n{"melding": {"dag": 1}}\n{"melding": ]}\n${zaak('2008')}`,
    });
    const { afloop, uit, fout } = await regel(map, ['toets', 'zaken.ndjson', ...TOETS]);
    expect([afloop, fout]).toEqual([1, '']);
    expect(regels(uit)).toMatchObject([
      { regel: 1, geldig: true, uitkomsten: { 'client.isVolwassen': { waarde: true } } },
      { regel: 3, geldig: true, uitkomsten: { 'client.isVolwassen': { waarde: false } } },
      { regel: 4, geldig: false, problemen: [{ code: 'U002' }] },
      { regel: 5, geldig: false, leesfout: { regel: 5, kolom: 13 } },
      { regel: 6, geldig: true, uitkomsten: { 'client.isVolwassen': { soort: 'onbekend' } } },
    ]);
  });

  it('heeft afloop 0 als elke zaak geldig is', async () => {
    const map = maakMap({ 'proef.regel': PROEF, 'zaken.ndjson': `${zaak('2008-03-01')}\n${zaak('2008')}\n` });
    expect(await regel(map, ['toets', 'zaken.ndjson', ...TOETS])).toMatchObject({ afloop: 0 });
  });

  it('leest voor een mens ook: elke zaak met haar regel, en een slot', async () => {
    const map = maakMap({ 'proef.regel': PROEF, 'zaken.ndjson': `${zaak('2008-03-01')}\n{]\n` });
    const { afloop, uit } = await regel(map, ['toets', 'zaken.ndjson', '--beslissing', 'isVolwassen']);
    expect(afloop).toBe(1);
    expect(uit).toMatch(
      /^zaken\.ndjson:1\nDe cliënt is volwassen\.\n\nzaken\.ndjson:2:2 fout Dit is geen geldige JSON\.\n/,
    );
    expect(uit).toMatch(/\n2 zaken, 1 ongeldig\.\n$/);
  });

  it('meldt een regel die geen UTF-8 is en gaat door', async () => {
    const inhoud = Buffer.concat([
      Buffer.from(`${zaak('2008')}\n{"clië`, 'latin1'),
      Buffer.from(`": 1}\n${zaak('2008')}\n`),
    ]);
    const map = maakMap({ 'proef.regel': PROEF, 'zaken.ndjson': inhoud });
    const { afloop, uit } = await regel(map, ['toets', 'zaken.ndjson', ...TOETS]);
    expect(afloop).toBe(1);
    expect(regels(uit)).toMatchObject([
      { geldig: true },
      { geldig: false, leesfout: { regel: 2 } },
      { geldig: true },
    ]);
    expect(uit).toContain('op regel 2 staat een teken in een andere codering');
  });

  it('knipt regels goed, hoe de invoer ook in brokken komt', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    const bytes = Buffer.from(`${zaak('2008-03-01')}\n{"client": {"naamVanDeVoogd": "Zoë 日本"}}\n`);
    const brokken = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, i) =>
      bytes.subarray(3 * i, 3 * i + 3),
    );
    const delen: string[] = [];
    const uit = new Writable({
      write: (deel: Buffer, _c, klaar) => {
        delen.push(deel.toString());
        klaar();
      },
    });
    const wereld = {
      map,
      invoer: Readable.from(brokken),
      uit: uitgang(uit, {}),
      fout: uitgang(uit, {}),
      werkers: 1,
    };
    expect(await voerUit(['toets', '-', ...TOETS], wereld)).toBe(0);
    expect(regels(delen.join(''))).toHaveLength(2);
  });

  it('leest niet verder dan de lezer van de uitkomsten bijhoudt', async () => {
    const map = maakMap({ 'proef.regel': PROEF });
    let gelezen = 0;
    const blok = Buffer.from(`${zaak('2008-03-01')}\n`.repeat(50));
    const invoer = Readable.from(
      (function* () {
        for (; gelezen < 200; gelezen++) yield blok;
      })(),
      { highWaterMark: 1 },
    );
    const wachtend: (() => void)[] = [];
    const traag = new Writable({
      highWaterMark: 1024,
      write: (_deel, _c, klaar) => void wachtend.push(klaar),
    });
    const bezig = voerUit(['toets', '-', ...TOETS], {
      map,
      invoer,
      uit: uitgang(traag, {}),
      fout: uitgang(traag, {}),
      werkers: 1,
    });
    await tot(() => wachtend.length > 0);
    await tot(() => false, 50);
    expect(gelezen).toBeLessThan(10);
    let klaar = false;
    void bezig.then(() => (klaar = true));
    while (!klaar) {
      wachtend.splice(0).forEach((door) => door());
      await tot(() => klaar || wachtend.length > 0, 1000);
    }
    expect([await bezig, gelezen]).toEqual([0, 200]);
  });
});

describe('toets van de standaardinvoer', () => {
  const map = (): string => maakMap({ 'proef.regel': PROEF });

  it.each([
    ['één zaak op één regel', zaak('2008-03-01'), 'een'],
    ['één zaak op één regel met een regeleinde', `${zaak('2008-03-01')}\n\n`, 'een'],
    ['één zaak over meer regels', JSON.stringify(JSON.parse(zaak('2008-03-01')), null, 2), 'een'],
    ['twee zaken', `${zaak('2008-03-01')}\n${zaak('2008-03-01')}\n`, 'stroom'],
    ['twee zaken, waarvan de eerste kapot', `{"a": }\n${zaak('2008-03-01')}\n`, 'stroom'],
  ])('%s', async (_naam, invoer, soort) => {
    const { uit } = await regel(map(), ['toets', '-', ...TOETS], invoer);
    if (soort === 'een') expect(JSON.parse(uit)).toMatchObject({ geldig: true });
    else expect(regels(uit).map((deel) => deel['regel'])).toEqual([1, 2]);
  });

  it('ongeldige JSON over meer regels wijst de plaats aan', async () => {
    const { afloop, fout } = await regel(
      map(),
      ['toets', '-'],
      '{\n  "client": {\n    "geboortedatum": ja\n  }\n}\n',
    );
    expect(afloop).toBe(1);
    expect(fout).toContain('standaardinvoer:3:22 fout');
  });

  it('niets is verkeerd gebruik', async () => {
    expect(await regel(map(), ['toets', '-'])).toEqual({
      afloop: 2,
      uit: '',
      fout: 'Fout: Er komt niets uit de standaardinvoer.\n',
    });
  });
});

async function tot(klaar: () => boolean, hoogstens = 5000): Promise<void> {
  for (const eind = Date.now() + hoogstens; !klaar() && Date.now() < eind;) {
    await new Promise((door) => setTimeout(door, 5));
  }
}
