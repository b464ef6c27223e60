import { describe, expect, it } from 'vitest';
import { maakMap, PROEF, regel } from './draai.ts';

const ZAAK = {
  client: { geboortedatum: '2008-03-01', woontInDeGemeente: true },
  melding: { datum: '2026-03-01' },
  herkomst: {
    'client.geboortedatum': { bron: 'de BRP', bekend: '2026-03-05' },
    'melding.datum': { bekend: '2026-03-01' },
  },
};

const metZaak = (zaak: unknown = ZAAK): string =>
  maakMap({ 'proef.regel': PROEF, 'zaak.json': JSON.stringify(zaak) });
const KEUZE = ['toets', 'zaak.json', '--beslissing', 'is volwassen'];

describe('toets --bekend-op', () => {
  it('telt alleen wat op die dag bekend was, en zegt wat niet', async () => {
    const { afloop, uit } = await regel(metZaak(), [...KEUZE, '--bekend-op', '2026-03-04']);
    expect(afloop).toBe(0);
    expect(uit).toMatch(/^Nog niet te zeggen is of dit zo is: de cliënt is volwassen\./);
    expect(uit).toContain('Op 4 maart 2026 nog niet bekend, en daarom weggelaten:\n');
    expect(uit).toContain('  geboortedatum van de cliënt (client.geboortedatum): sinds 5 maart 2026\n');
    expect(uit).toContain('Van 1 gegeven zegt de zaak niet sinds wanneer; dat telt als bekend.\n');
  });

  it('op de dag zelf is het bekend', async () => {
    const { uit } = await regel(metZaak(), [...KEUZE, '--bekend-op', '2026-03-05']);
    expect(uit).toMatch(/^De cliënt is volwassen\.\n/);
    expect(uit).toContain('Op 5 maart 2026 was alles bekend wat in de zaak een dag heeft.');
  });

  it('staat ook in de JSON, en in een stroom per zaak', async () => {
    const map = metZaak();
    const een = await regel(map, [...KEUZE, '--json', '--bekend-op', '2026-03-04']);
    const verwacht = {
      dag: '2026-03-04',
      weggelaten: [{ pad: 'client.geboortedatum', naam: 'geboortedatum van de cliënt', sinds: '2026-03-05' }],
      zonderDag: ['client.woontInDeGemeente'],
    };
    expect(JSON.parse(een.uit)).toMatchObject({ geldig: true, bekendOp: verwacht });
    const regels = `${JSON.stringify(ZAAK)}\n${JSON.stringify({ ...ZAAK, herkomst: {} })}\n`;
    const stroom = await regel(map, ['toets', '-', '--json', '--bekend-op', '2026-03-04'], regels);
    const [eerste, tweede] = stroom.uit
      .trim()
      .split('\n')
      .map((deel) => JSON.parse(deel) as { bekendOp: unknown });
    expect(eerste?.bekendOp).toEqual(verwacht);
    expect(tweede?.bekendOp).toMatchObject({ weggelaten: [] });
  });

  it('staat ook bij --wat-als', async () => {
    const delen = [...KEUZE, '--bekend-op', '2026-03-04', '--wat-als'];
    const weg = '  geboortedatum van de cliënt (client.geboortedatum): sinds 5 maart 2026\n';
    const waarom = await regel(metZaak(), delen);
    expect([waarom.afloop, waarom.uit]).toEqual([0, expect.stringContaining(weg)]);
    const anders = await regel(metZaak(), [...delen, 'melding.datum=2 maart 2026']);
    expect([anders.afloop, anders.uit]).toEqual([0, expect.stringContaining(weg)]);
    expect(anders.uit).toContain('datum van de melding: 1 maart 2026 → 2 maart 2026');
  });

  it.each([
    ['1-3-2026', "Bedoelde u '2026-03-01'?"],
    ['2026-02-30', 'Schrijf jaar, maand en dag'],
    ['2026-03', 'Schrijf jaar, maand en dag'],
    ['gisteren', 'Schrijf jaar, maand en dag'],
  ])('%s is geen dag', async (dag, hint) => {
    const { afloop, fout } = await regel(metZaak(), [...KEUZE, '--bekend-op', dag]);
    expect(afloop).toBe(2);
    expect(fout).toContain(`'${dag}' is geen dag voor --bekend-op.`);
    expect(fout).toContain(hint);
  });

  it('een fout in de herkomst staat er met haar plaats', async () => {
    const map = metZaak({ ...ZAAK, herkomst: { 'client.geboortedtum': {} } });
    const { afloop, fout } = await regel(map, [...KEUZE, '--bekend-op', '2026-03-04']);
    expect(afloop).toBe(1);
    expect(fout).toContain('zaak.json:1:');
    expect(fout).toContain('fout U062');
    expect(fout).toContain('Bedoelde u "client.geboortedatum"?');
  });
});
