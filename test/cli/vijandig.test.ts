import { describe, expect, it } from 'vitest';
import { maakMap, regel } from './draai.ts';

const KWAAD = [
  '`${globalThis.gehackt = true}`',
  "'); globalThis.gehackt = true; ('",
  '*/ globalThis.gehackt = true; /*',
  '\\u0022); globalThis.gehackt = true; //',
  '\u2028globalThis.gehackt = true\u2028',
];

/** Een regeling die overal waar een tekst of naam kan staan, iets zegt dat op code lijkt. */
const regeling = (kwaad: string): string => `regeling "Titel ${kwaad}"
  kenmerk: "${kwaad} constructor"
  soort: verordening
  publicatie: "https://voorbeeld.nl/${kwaad}"
  geldig: met ingang van 1 januari 2026

organen: het college.

keuze constructor: prototype, toString, hasOwnProperty.

gegevens over de prototype
  constructor: datum "${kwaad}"
  hasOwnProperty: keuze uit constructor
  valueOf: ja/nee

uitkomsten over de prototype
  toString: ja/nee
  is eval: keuze uit constructor

artikel 1 "${kwaad}"

lid 1
  De prototype toString indien de prototype valueOf.

lid 2
  De is eval van de prototype is toString indien de hasOwnProperty van de prototype is toString.

lid 3
  procedure: "${kwaad}"

voorbeeld "${kwaad}"
  gegeven
    De prototype valueOf.
  verwacht
    De prototype toString.
`;

describe('namen en teksten in een regeling worden nooit code', () => {
  it.each(KWAAD)('%j', async (kwaad) => {
    const map = maakMap({ 'proef.regel': regeling(kwaad), 'zaak.json': '{"prototype": {"valueOf": true}}' });
    for (const opdracht of [
      ['controleer'],
      ['test'],
      ['compileer'],
      ['toets', 'zaak.json', '--json', '--uitleg'],
    ]) {
      const { afloop, fout } = await regel(map, opdracht);
      expect([opdracht[0], afloop < 3, fout.includes('    at ')]).toEqual([opdracht[0], true, false]);
    }
    expect((globalThis as { gehackt?: boolean }).gehackt).toBeUndefined();
    expect(({} as { gehackt?: boolean }).gehackt).toBeUndefined();
  });

  it('en gewone namen die JavaScript kent, doen wat er staat', async () => {
    const map = maakMap({ 'proef.regel': regeling('x'), 'zaak.json': '{"prototype": {"valueOf_": true}}' });
    const gecontroleerd = await regel(map, ['controleer', '--json']);
    expect(JSON.parse(gecontroleerd.uit)).toMatchObject({ fouten: 0 });
    expect(await regel(map, ['test'])).toMatchObject({ afloop: 0 });
  });
});
