/** De kleuring zonder server: de grammatica volgt de woordentabel, en kleurt wat mensen schrijven. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { koppen } from '../../grammar/keywords.ts';
import { kleuringstekst } from '../../lsp/client/kleuring.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAD = join(ROOT, 'lsp/client/syntaxes/regel.tmLanguage.json');
const laadLos = createRequire(join(ROOT, 'node_modules/vscode-tmgrammar-test/package.json'));

interface Teken {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}
interface Grammatica {
  tokenizeLine(
    regel: string,
    stapel: unknown,
  ): { readonly tokens: readonly Teken[]; readonly ruleStack: unknown };
}

let grammatica: Grammatica;

beforeAll(async () => {
  const { loadWASM, OnigScanner, OnigString } = laadLos('vscode-oniguruma') as {
    loadWASM: (inhoud: ArrayBufferLike) => Promise<void>;
    OnigScanner: new (bronnen: string[]) => object;
    OnigString: new (tekst: string) => object;
  };
  const { Registry, parseRawGrammar } = laadLos('vscode-textmate') as {
    Registry: new (opties: object) => { loadGrammar(naam: string): Promise<Grammatica> };
    parseRawGrammar: (tekst: string, pad: string) => object;
  };
  await loadWASM(readFileSync(laadLos.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const onigLib = Promise.resolve({
    createOnigScanner: (bronnen: string[]) => new OnigScanner(bronnen),
    createOnigString: (tekst: string) => new OnigString(tekst),
  });
  const loadGrammar = (): Promise<object> => Promise.resolve(parseRawGrammar(readFileSync(PAD, 'utf8'), PAD));
  grammatica = await new Registry({ onigLib, loadGrammar }).loadGrammar('source.regel');
});

/** Elk teken met het smalste bereik waar het in valt, zonder wat niet gekleurd is. */
function kleur(tekst: string): readonly (readonly [string, string])[] {
  let stapel: unknown = null;
  return tekst.split('\n').flatMap((regel) => {
    const { tokens, ruleStack } = grammatica.tokenizeLine(regel, stapel);
    stapel = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const smalste = scopes.at(-1) ?? '';
      const deel = regel.slice(startIndex, endIndex).trim();
      return smalste === 'source.regel' || deel === '' ? [] : [[deel, smalste] as const];
    });
  });
}

describe('kleuring', () => {
  it('is gelijk aan wat uit de woordentabel volgt (anders: npm run kleuring)', () => {
    expect(readFileSync(PAD, 'utf8')).toBe(kleuringstekst());
  });

  it.each(koppen.filter((kop) => !/^(hoofdstuk|paragraaf|artikel|bijlage|fase|lid)$/.test(kop)))(
    'kleurt de kop %s',
    (kop) => {
      const regel = kop === 'voorbeeld' ? 'voorbeeld "Zo"' : kop;
      expect(kleur(regel)[0]).toEqual([kop, expect.stringMatching(/^keyword\.control\./)]);
    },
  );

  it('kleurt een artikel met een afwijking', () => {
    const tekst = [
      'artikel 2.2 "Melding" # kop',
      '',
      'lid 4',
      '  In afwijking van het eerste lid is de ontvanger het college,',
      '  indien de leeftijd van de cliënt ten minste 18 jaar is en niet op 1 maart 2026.',
    ].join('\n');
    expect(kleur(tekst)).toEqual([
      ['artikel', 'keyword.control.bepaling.regel'],
      ['2.2', 'entity.name.section.regel'],
      ['"Melding"', 'string.quoted.double.regel'],
      ['# kop', 'comment.line.number-sign.regel'],
      ['lid', 'keyword.control.bepaling.regel'],
      ['4', 'entity.name.section.regel'],
      ['In afwijking van', 'keyword.control.voegwoord.regel'],
      ['het eerste lid', 'markup.underline.link.verwijzing.regel'],
      ['indien', 'keyword.control.voegwoord.regel'],
      ['ten minste', 'keyword.operator.comparison.regel'],
      ['18 jaar', 'constant.numeric.regel'],
      ['en', 'keyword.control.voegwoord.regel'],
      ['niet', 'keyword.operator.logical.not.regel'],
      ['1 maart 2026', 'constant.numeric.datum.regel'],
      ['.', 'punctuation.terminator.regel'],
    ]);
  });

  it('kleurt declaraties: naam, type, bijvoeging en vraag', () => {
    const tekst = [
      'gegevens over de cliënt',
      '  geboortedatum: datum, volgens de BRP, ligt vast "Wat is de datum?"',
      '  maakt aanspraak op: keuzes uit lopende zorg, per datum',
      'lid 1',
    ].join('\n');
    expect(kleur(tekst)).toEqual([
      ['gegevens', 'keyword.control.kop.regel'],
      ['geboortedatum', 'variable.other.regel'],
      [':', 'punctuation.separator.regel'],
      ['datum', 'support.type.regel'],
      ['volgens', 'storage.modifier.regel'],
      ['ligt vast', 'storage.modifier.regel'],
      ['"Wat is de datum?"', 'string.quoted.double.regel'],
      ['maakt aanspraak op', 'variable.other.regel'],
      [':', 'punctuation.separator.regel'],
      ['keuzes uit', 'support.type.regel'],
      ['per datum', 'storage.modifier.regel'],
      ['lid', 'keyword.control.bepaling.regel'],
      ['1', 'entity.name.section.regel'],
    ]);
  });

  it('kleurt aarden met hun reden, velden, delen van een voorbeeld en tabellen', () => {
    const tekst = [
      '  niet uitvoerbaar, slotbepaling: "Zo."',
      '  vraag: "Kan het?"',
      'voorbeeld "Zo"',
      '  gegeven',
      '  | € 10,50 | ja |',
    ].join('\n');
    expect(kleur(tekst).map(([, naam]) => naam)).toEqual([
      'keyword.other.aard.regel',
      'constant.language.reden.regel',
      'punctuation.separator.regel',
      'string.quoted.double.regel',
      'keyword.other.veld.regel',
      'punctuation.separator.regel',
      'string.quoted.double.regel',
      'keyword.control.voorbeeld.regel',
      'string.quoted.double.regel',
      'keyword.other.deel.regel',
      'punctuation.separator.table.regel',
      'constant.numeric.bedrag.regel',
      'punctuation.separator.table.regel',
      'constant.language.boolean.regel',
      'punctuation.separator.table.regel',
    ]);
  });

  it('een woord dat een woord van de taal bevat, blijft een gewoon woord', () => {
    expect(kleur('  De enkeling met officiële nietmachine')).toEqual([]);
  });

  it('verliest in geen enkele beleidstekst een aanhalingsteken: wat tussen aanhalingstekens staat is tekst', () => {
    const map = join(ROOT, 'policies/nissewaard-beschermde-woonvormen-2026');
    for (const naam of readdirSync(map).filter((bestand) => bestand.endsWith('.regel'))) {
      for (const [deel, soort] of kleur(readFileSync(join(map, naam), 'utf8'))) {
        if (deel.startsWith('"')) expect(soort, `${naam}: ${deel}`).toBe('string.quoted.double.regel');
      }
    }
  });
});
