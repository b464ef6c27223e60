import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesJson, plaatsenInJson } from '../../compiler/cli/json.ts';

const fout = (tekst: string): string => {
  const gelezen = leesJson(tekst);
  if (gelezen.soort === 'waarde') return 'goed';
  return `${gelezen.plaats.regel}:${gelezen.plaats.kolom} ${gelezen.bericht}`;
};

describe('ongeldige JSON wijst de plaats aan en zegt wat er hoort', () => {
  it.each([
    ['{"a": 1,}', '1:8 Na deze komma volgt geen sleutel meer; haal de komma weg.'],
    ['[1,\n2,\n]', '2:2 Na deze komma volgt geen waarde meer; haal de komma weg.'],
    ['{"a": 1\n "b": 2}', "2:2 Hier staat '\"'; verwacht werd een komma of }."],
    ['{"a" 1}', '1:6 Hier staat \'1\'; verwacht werd een dubbele punt achter "a".'],
    ['{"a": {"b": 1}', '1:15 De tekst houdt hier op; verwacht werd een komma of }.'],
    ['{"a": "x', '1:7 Deze tekst wordt niet gesloten: er ontbreekt een dubbel aanhalingsteken.'],
    ['{"a": "x\n"}', '1:7 Deze tekst wordt niet gesloten: er ontbreekt een dubbel aanhalingsteken.'],
    ['{"a": 1, "a": 2}', '1:10 De sleutel "a" staat twee keer in hetzelfde object.'],
    ['{"a": 1, "\\u0061": 2}', '1:10 De sleutel "\\u0061" staat twee keer in hetzelfde object.'],
    [
      '{} {}',
      '1:4 Achter de zaak staat nog iets. Eén bestand .json is één zaak; meer zaken horen in .ndjson, elk op een eigen regel.',
    ],
  ])('%j', (tekst, verwacht) => {
    expect(fout(tekst)).toBe(verwacht);
  });

  it.each([
    ['{"a": ja}', 'Schrijf true voor ja.'],
    ['{"a": False}', 'Schrijf false voor nee.'],
    ['{"a": 2026-03-01}', 'Zet datums en bedragen tussen dubbele aanhalingstekens.'],
    ["{'a': 1}", 'JSON gebruikt rechte dubbele aanhalingstekens.'],
    ['{“a”: 1}', 'JSON gebruikt rechte dubbele aanhalingstekens.'],
    ['{"a": onbekend}', 'Laat weg wat onbekend is; null betekent dat het er niet is.'],
    ['{"a": // nog invullen\n1}', 'In JSON kunnen geen opmerkingen staan.'],
    ['{"a": "\t"}', 'schrijf een tab als \\t'],
    ['{"a": "C:\\data"}', 'Een gewone \\ schrijft u als \\\\.'],
    ['['.repeat(100_000), 'dieper genest'],
  ])('%#: geeft raad', (tekst, raad) => {
    expect(fout(tekst)).toContain(raad);
  });

  it('weigert en aanvaardt wat JSON.parse weigert en aanvaardt', () => {
    const bijna = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '0', '-', '.', 'e', '\n', 'x'),
      )
      .map(([tekst, plaats, teken]) => {
        const i = plaats % (tekst.length + 1);
        return tekst.slice(0, i) + teken + tekst.slice(i + (teken === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(bijna, (tekst) => {
        const gelezen = leesJson(tekst);
        const dubbel = gelezen.soort === 'fout' && gelezen.bericht.includes('twee keer');
        if (!dubbel) expect(gelezen.soort).toBe(parseert(tekst) ? 'waarde' : 'fout');
      }),
      { numRuns: 2000 },
    );
  });

  it('een gevaarlijke sleutel is een gewone sleutel', () => {
    const gelezen = leesJson('{"__proto__": {"vals": true}}');
    expect(gelezen.soort === 'waarde' && Object.keys(gelezen.waarde as object)).toEqual(['__proto__']);
    expect(({} as { vals?: boolean }).vals).toBeUndefined();
  });
});

describe('plaatsen in een zaak', () => {
  const plaats = plaatsenInJson('{\n  "client": { "naam": 1,\n    "lijst": [{ "op": 2 }, 3] }\n}');

  it('vindt elk pad', () => {
    expect(plaats('client.naam')).toEqual({ regel: 2, kolom: 23 });
    expect(plaats('client.lijst[0].op')).toEqual({ regel: 3, kolom: 23 });
    expect(plaats('client.lijst[1]')).toEqual({ regel: 3, kolom: 28 });
  });

  it('wijst bij wat ontbreekt aan waar het hoort', () => {
    expect(plaats('client.geboortedatum')).toEqual({ regel: 2, kolom: 13 });
    expect(plaats('client.lijst[0].waarde')).toEqual({ regel: 3, kolom: 15 });
  });
});

function parseert(tekst: string): boolean {
  try {
    JSON.parse(tekst);
    return true;
  } catch {
    return false;
  }
}
