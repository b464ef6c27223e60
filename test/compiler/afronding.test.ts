/** Waar een deel van een cent kan ontstaan, en wat de auteur daarvan zegt (S11). */
import { describe, expect, it } from 'vitest';
import { problemenVan, proef } from './hulp.ts';

const codes = (waarde: string): readonly string[] =>
  problemenVan(proef(`  De hoogte van de cliënt is ${waarde}.`)).map(({ code }) => code);

describe('een bedrag zonder afronding', () => {
  it.each([
    'het inkomen van de cliënt gedeeld door 3',
    '8% van het inkomen van de cliënt',
    'het inkomen van de cliënt vermeerderd met 8%',
    'het inkomen van de cliënt vermenigvuldigd met het aantal kinderen van de cliënt',
    'het laagste van het inkomen van de cliënt en € 10, vermeerderd met 8%',
  ])('wordt gemeld: %s', (waarde) => {
    expect(codes(waarde)).toContain('A015');
  });

  it.each([
    'het inkomen van de cliënt',
    'het inkomen van de cliënt verminderd met € 10',
    'het inkomen van de cliënt vermenigvuldigd met 2',
    'het tarief per etmaal vermenigvuldigd met het aantal etmalen van de cliënt',
    'het inkomen van de cliënt gedeeld door 3, naar beneden afgerond op centen',
    '8% van het inkomen van de cliënt, onafgerond',
  ])('hoeft niet bij: %s', (waarde) => {
    expect(codes(waarde)).not.toContain('A015');
  });
});
