/**
 * Per constructie een bladzijde met de TypeScript die eruit komt (test/golden): te lezen, getypeerd met de rest van het
 * project, en hier nagelopen op wat haar bijzonder maakt. Of zij bij is, ziet `npm run actueel`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { schrijfUit } from '../../compiler/index.ts';
import { gezien, werkruimte } from './hulp.ts';

const MAP = fileURLToPath(new URL('../golden', import.meta.url));

/** Wat er in de kern moet staan: zonder dit zou een golden bestand dat niets meer zegt, ook goed zijn. */
const kenmerkend: Readonly<Record<string, readonly RegExp[]>> = {
  afwijking: [/wijktAfVan/, /buitenToepassing/],
  bedrag: [/laagste\(/, /afgerond\(/, /maal\(/],
  controle: [
    /\/\/ eerst de melding; dan pas het besluit\n.*datumVanDeMelding.*datumVanHetBesluit.*return false/,
  ],
  element: [/element/, /somOver\(/, /vergoeding/],
  familie: [/heeftRechtOp\[begeleid wonen\]/, /familie/],
  gronden: [/\ben\(/, /niet\(/],
  hardheid: [/afwijkgronden/, /ten gunste/],
  herkomst: [/leverancier: \["de BRP"\]/, /verwerkingen: \[/, /x-regel-volgens/],
  indexering: [/geindexeerd/, /voor het eerst per 1 januari 2017|2017-01-01/],
  laag: [/opvangwet\/1\/1/, /opvangverordening\/1/],
  lijst: [/kwantorOver\(/, /somOver\(/],
  oordeel: [/oordeelVan|waardeVanOordeel/, /lezingen/],
  opsomming: [/tenMinste\(|telling/],
  plicht: [/opgeschort/, /te laat nagekomen/],
  tabel: [/tabel\/1\/r4/, /geldig/],
  termijn: [/verlengd/],
  tijdvak: [/dagenOver\(|dagenTussen\(/, /onderbreking|14/],
  verdeling: [/verdelingen/, /plafond/],
  voorlopig: [/voorlopig: \[/],
  versie: [/versie\/1@2026-07-01/, /reeksen\.prijsindex1/],
};

const mappen = readdirSync(MAP);

describe('een golden voorbeeld per constructie', () => {
  it('staat hier genoemd', () => {
    expect(mappen).toEqual(Object.keys(kenmerkend).sort());
  });

  it.each(mappen)('%s', (map) => {
    const paden = readdirSync(join(MAP, map)).filter((naam) => naam.endsWith('.regel'));
    const bestanden = Object.fromEntries(
      paden.map((naam) => [naam, readFileSync(join(MAP, map, naam), 'utf8')]),
    );
    const ruimte = werkruimte(bestanden, paden);
    expect(gezien(ruimte).filter(({ code }) => !code.startsWith('A'))).toEqual([]);
    const uitvoer = ruimte.regelingen.flatMap((regeling) => schrijfUit(regeling, 'ts'));
    expect(ruimte.regelingen).toHaveLength(paden.length);
    for (const { naam, inhoud } of uitvoer) expect(inhoud).toBe(readFileSync(join(MAP, map, naam), 'utf8'));
    const alles = uitvoer.map(({ inhoud }) => inhoud).join('\n');
    for (const patroon of kenmerkend[map] ?? []) expect(alles).toMatch(patroon);
  });
});
