/** Wat een auteur ook schrijft: het wordt nooit code, nooit een ander pad en nooit een uitzondering. */
import fc from 'fast-check';
import { Script } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { alsFabriek, schrijfUit, type Gecompileerd } from '../../compiler/index.ts';
import { gezien, werkruimte } from './hulp.ts';

/** Wat uit de tekst ontsnapt, roept dit aan. */
const KWAAD = 'PWNED';

const regeling = (naam: string, tekst: string, label: string): string => `regeling "${tekst}"
  kenmerk: "${tekst}"
  publicatie: "${tekst}"

organen: het college.

keuze kring: ${label}, gewoon.

gegevens over de ${naam}
  ${naam}: ja/nee "${tekst}"
  soort: keuze uit kring "${tekst}"

uitkomsten over de ${naam}
  krijgt ${naam}: ja/nee "${tekst}"
  recht op: ja/nee, voor elke kring
  waarde: tekst

beoordeling oordeel ${naam}
  over: de ${naam}
  vraag: "${tekst}"

lezing keus ${naam}
  vraag: "${tekst}"
  mogelijk:
    a. de ${naam} oordeel ${naam};
    b. de soort van de ${naam} is ${label}.
  gekozen: a, omdat "${tekst}"

controle "${tekst}"
  De soort van de ${naam} is ${label} of gewoon.

artikel 1 "${tekst}"
  De ${naam} krijgt ${naam} indien de ${naam} ${naam} of keus ${naam}.
  De ${naam} recht op elke kring indien de ${naam} krijgt ${naam}.
  De waarde van de ${naam} is "${tekst}".
  definitie: "${tekst}"
`;

function compileer(naam: string, tekst: string, label: string): Gecompileerd {
  const ruimte = werkruimte({ 'x.regel': regeling(naam, tekst, label) });
  const fouten = gezien(ruimte).filter(({ code }) => !/^A/.test(code));
  if (fouten.length > 0) throw new Error(fouten.map((p) => `${p.code} ${p.bericht}`).join('\n'));
  const [eerste] = ruimte.regelingen;
  if (!eerste?.goed) throw new Error('niet goed');
  return eerste;
}

/** Alle namen in de code; tekst en commentaar tellen niet mee. */
function namenIn(code: string, bestand: string): readonly string[] {
  const bron = ts.createSourceFile(bestand, code, ts.ScriptTarget.ES2022, true);
  const uit: string[] = [];
  const loop = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) uit.push(node.text);
    ts.forEachChild(node, loop);
  };
  loop(bron);
  return uit;
}

function syntaxisfouten(code: string, bestand: string): readonly string[] {
  const bron = ts.createSourceFile(bestand, code, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = bron as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  return parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Een naam die twee keer op het hoogste niveau van een module staat, breekt haar pas bij het laden. */
function dubbeleNamen(code: string, bestand: string): readonly string[] {
  const bron = ts.createSourceFile(bestand, code, ts.ScriptTarget.ES2022, true);
  const namen = bron.statements.flatMap((deel) => {
    if (ts.isVariableStatement(deel))
      return deel.declarationList.declarations.map((d) => d.name.getText(bron));
    if (ts.isFunctionDeclaration(deel)) return [deel.name?.text ?? ''];
    if (!ts.isImportDeclaration(deel)) return [];
    const lijst = deel.importClause?.namedBindings;
    return lijst && ts.isNamedImports(lijst) ? lijst.elements.map((d) => d.name.text) : [];
  });
  return namen.filter((naam, i) => namen.indexOf(naam) !== i);
}

function controleer(uitvoer: Gecompileerd): void {
  const bestanden = [...schrijfUit(uitvoer, 'ts'), ...schrijfUit(uitvoer, 'js')];
  for (const { naam, inhoud } of bestanden) {
    if (naam.endsWith('.json')) {
      JSON.parse(inhoud);
      continue;
    }
    expect(syntaxisfouten(inhoud, naam)).toEqual([]);
    expect(namenIn(inhoud, naam)).not.toContain(KWAAD);
    expect(dubbeleNamen(inhoud, naam)).toEqual([]);
  }
  const fabriek = alsFabriek(uitvoer);
  expect(namenIn(fabriek, 'f.js')).not.toContain(KWAAD);
  expect(() => new Script(`(function (runtime) {${fabriek}})`)).not.toThrow();
}

describe('tekst wordt geen code', () => {
  it.each([
    `*/ ${KWAAD}(); /*`,
    `'; ${KWAAD}(); '`,
    `\\'; ${KWAAD}(); //`,
    `\`; ${KWAAD}(); \``,
    '${' + KWAAD + '()}',
    `\\u0022; ${KWAAD}();`,
    `\u2028${KWAAD}()\u2029${KWAAD}()`,
    `</script><script>${KWAAD}()</script>`,
    `<!-- ${KWAAD}() -->`,
    `\\`,
    `\u0000\u0007\u001b[31m\u007f\u0085`,
    `//# sourceMappingURL=${KWAAD}`,
    `\ud800`,
    '../../etc/passwd',
  ])('%j', (tekst) => {
    controleer(compileer('zaakje', tekst, 'gek'));
  });

  it('willekeurige tekst', () => {
    const stuk = fc.constantFrom(
      '*/',
      '/*',
      '//',
      '`',
      '${',
      '}',
      "'",
      '\\',
      '\u2028',
      '<',
      '>',
      '\u0000',
      KWAAD,
      '()',
      ';',
      'é',
      '𝒳',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 12 }), (delen) => {
        controleer(compileer('zaakje', delen.join(''), 'gek'));
      }),
      { numRuns: 15 },
    );
  });
});

describe('namen', () => {
  it.each([
    ...[
      'constructor',
      'proto',
      '__proto__',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'eval',
      'arguments',
    ],
    ...[
      'await',
      'let',
      'static',
      'null',
      'undefined',
      'NaN',
      'class',
      'return',
      'this',
      'yield',
      'new',
      'import',
      'enum',
    ],
    ...[
      'z',
      'model',
      'regeling',
      'evaluators',
      'isGeldig',
      'Zaak',
      'maakEvaluator',
      'maakRegeling',
      'kern',
      'bedrag',
      'bevat',
    ],
    ...["'s-avonds", 'd’Artagnan', 'a&b', 'C++', '24/7', 'naïef', '日本', 'ÀÉ', '𝒳𝒴', 'ß', 'İ', 'a-b'],
  ])('%s', (naam) => {
    controleer(compileer(naam.replaceAll('_', ''), 'tekst', `${naam.replaceAll('_', '')} label`));
  });

  it('een uitkomst van de zaak zelf botst met niets in de uitvoer', () => {
    const namen = [
      'model',
      'regeling',
      'evaluators',
      'bedrag',
      'laagste',
      'hoogste',
      'kies',
      'telling',
      'verstreken',
      'getal',
      'plus',
      'maak evaluator',
      'maak regeling',
      'zaak',
      'z',
      'constructor',
      'bevat',
      'tekst',
    ];
    const tekst = `regeling "x"

gegevens over de zaak
  inkomen: bedrag
  geboren: datum
  wil: ja/nee

uitkomsten over de zaak
${namen.map((naam) => `  ${naam}: bedrag`).join('\n')}

artikel 1 "x"
${namen.map((naam, i) => `\nlid ${String(i + 1)}\n  De ${naam} is het laagste van inkomen en € 3, vermeerderd met € 2, naar boven afgerond op centen indien wil.\n  De ${naam} is € 5 indien ten minste twee van de volgende kenmerken zich voordoen:\n    a. wil;\n    b. inkomen is meer dan € 3;\n    c. geboren ligt vóór 1 mei 2026.`).join('\n')}
`;
    const ruimte = werkruimte({ 'x.regel': tekst });
    expect(gezien(ruimte)).toEqual([]);
    const [eerste] = ruimte.regelingen;
    if (!eerste) throw new Error('geen regeling');
    controleer(eerste);
  });
});

describe('omvang', () => {
  const duur = (tekst: string): number => {
    const begin = performance.now();
    gezien(werkruimte({ 'x.regel': tekst }));
    return performance.now() - begin;
  };
  const kop = `regeling "x"

gegevens over de cliënt
  wil: ja/nee
  inkomen: bedrag

uitkomsten over de cliënt
  voldoet: ja/nee

artikel 1 "x"
`;

  it('een naam van 10.000 tekens', () => {
    const lang = 'a'.repeat(10_000);
    controleer(compileer(lang, lang, `${lang} label`));
  });

  it.each([
    ['veel woorden', `  De cliënt voldoet indien ${'de cliënt wil niet '.repeat(600)}.\n`],
    ['veel en', `  De cliënt voldoet indien ${'de cliënt wil en '.repeat(600)}de cliënt wil.\n`],
    ['veel op', `  De cliënt voldoet indien de cliënt ${'op 1 mei 2026 '.repeat(600)}wil.\n`],
    ['veel is', `  De cliënt voldoet indien ${'het inkomen van de cliënt is '.repeat(400)}€ 3.\n`],
    ['veel verwijzingen', `  De cliënt voldoet op grond van ${'artikel 1, '.repeat(600)}artikel 1.\n`],
    [
      'veel vermeerderd',
      `  De cliënt voldoet indien het inkomen van de cliënt ${'vermeerderd met € 3 '.repeat(400)} is meer dan € 5.\n`,
    ],
    ['veel laagste', `  De cliënt voldoet indien ${'het laagste van '.repeat(300)} is meer dan € 5.\n`],
    [
      'diep geneste opsommingen',
      `  De cliënt voldoet indien\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i + 4)}a. aan alle volgende voorwaarden is voldaan:`).join('\n')}.\n`,
    ],
    [
      'veel onderdelen',
      `  De cliënt voldoet indien aan alle volgende voorwaarden is voldaan:\n${Array.from({ length: 3000 }, (_, i) => `    ${String((i % 99) + 1)}° de cliënt wil;`).join('\n')}\n    1° de cliënt wil.\n`,
    ],
    ['geen enkele punt', 'De cliënt wil '.repeat(3000)],
    ['alleen aanhalingstekens', '"\n'.repeat(3000)],
    ['alleen koppen', 'artikel 1\n'.repeat(3000)],
  ])('%s: geen uitzondering en binnen een paar tellen klaar', (_naam, tekst) => {
    expect(duur(kop + tekst)).toBeLessThan(5000);
  });

  it('willekeurige tekens gooien nooit', () => {
    const stuk = fc.constantFrom(
      'artikel 1\n',
      'lid ',
      'gegevens over ',
      ' ',
      '\n',
      '.',
      ';',
      ':',
      ',',
      '"',
      '€',
      'a. ',
      '1° ',
      '- ',
      'indien ',
      'en ',
      'is ',
      'niet ',
      '“',
      '#',
      '\t',
      '\r',
      '\u2028',
      '\u0000',
      '\ud800',
      '3',
      'keuze ',
      'voorbeeld ',
      'gegeven\n',
      'cliënt',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 60 }), (delen) => {
        gezien(werkruimte({ 'x.regel': kop + delen.join('') }));
      }),
      { numRuns: 300 },
    );
  });
});
