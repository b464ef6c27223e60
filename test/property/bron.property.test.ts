/** Een verzonnen regeling, gezet zoals een PDF haar zet, geeft haar eigen bepalingen en tekst terug. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBron } from '../../compiler/bron/index.ts';

const WOORDEN =
  'gemeente woning bewoner melding beslissing voorziening ondersteuning termijn plaats verblijf jaar zorg hulp dag'.split(
    ' ',
  );

interface Deel {
  readonly id: string;
  readonly label: string;
  readonly tekst: string;
}

const woord = fc.constantFrom(...WOORDEN);
const woorden = (min: number): fc.Arbitrary<string> =>
  fc.array(woord, { minLength: min, maxLength: 40 }).map((rij) => rij.join(' '));
const hoofd = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);
const zin = woorden(3).map((tekst) => `${hoofd(tekst)}.`);

interface Lid {
  readonly tekst: string;
  readonly letters: readonly string[];
  readonly bollen: boolean;
}
const lid: fc.Arbitrary<Lid> = fc.record({
  tekst: zin,
  letters: fc.array(woorden(2), { maxLength: 12 }),
  bollen: fc.boolean(),
});
const artikel = fc.record({
  kop: fc.array(woord, { minLength: 1, maxLength: 4 }).map((rij) => hoofd(rij.join(' '))),
  leden: fc.array(lid, { minLength: 2, maxLength: 12 }),
});
const regeling = fc.array(fc.array(artikel, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

const zetting = fc.record({
  breedte: fc.integer({ min: 70, max: 110 }),
  dubbel: fc.boolean(),
  bladzijde: fc.integer({ min: 15, max: 40 }),
  einde: fc.constantFrom('\n', '\r\n'),
});

/** Zet een alinea in regels; een lang woord breekt af. */
function zet(label: string, tekst: string, breedte: number): readonly string[] {
  const uit: string[] = [];
  let regel = label;
  for (const deel of tekst.split(' ')) {
    if (regel !== '' && regel.length + 1 + deel.length > breedte) {
      const ruimte = breedte - regel.length - 2;
      if (deel.length > 8 && ruimte >= 4 && ruimte <= deel.length - 4) {
        uit.push(`${regel} ${deel.slice(0, ruimte)}-`);
        regel = deel.slice(ruimte);
      } else {
        uit.push(regel);
        regel = deel;
      }
    } else regel = regel === '' ? deel : `${regel} ${deel}`;
  }
  return [...uit, regel];
}

describe('platte tekst', () => {
  it('geeft de boom en de tekst terug, hoe zij ook gezet is', () => {
    fc.assert(
      fc.property(regeling, zetting, (hoofdstukken, { breedte, dubbel, bladzijde, einde }) => {
        const regels: string[] = [];
        const verwacht: Deel[] = [];
        hoofdstukken.forEach((artikelen, h) => {
          regels.push(`HOOFDSTUK ${String(h + 1)} DEEL`);
          verwacht.push({ id: `k/hoofdstuk-${String(h + 1)}`, label: '', tekst: '' });
          artikelen.forEach(({ kop, leden }, a) => {
            const nummer = `${String(h + 1)}.${String(a + 1)}`;
            regels.push(`Artikel ${nummer} ${kop}`);
            verwacht.push({ id: `k/${nummer}`, label: kop, tekst: '' });
            leden.forEach(({ tekst, letters, bollen }, l) => {
              const lidId = `k/${nummer}/${String(l + 1)}`;
              const aanhef = letters.length > 0 ? tekst.replace(/\.$/, ':') : tekst;
              regels.push(...zet(`${String(l + 1)}.`, aanhef, breedte));
              verwacht.push({ id: lidId, label: '', tekst: aanhef });
              letters.forEach((letter, i) => {
                const slot = i === letters.length - 1 ? '.' : ';';
                const teken = bollen ? '•' : `${String.fromCharCode(97 + i)}.`;
                regels.push(...zet(teken, letter + slot, breedte));
                const label = bollen ? `•${String(i + 1)}` : String.fromCharCode(97 + i);
                verwacht.push({ id: `${lidId}/${label}`, label: '', tekst: letter + slot });
              });
            });
          });
        });
        const bladen = regels.flatMap((regel, i) =>
          i > 0 && i % bladzijde === 0
            ? [`Gemeenteblad 2026 nr. 1234 1 mei 2026 ${String(i / bladzijde)}`, regel]
            : [regel],
        );
        const tekst = bladen.join(dubbel ? einde + einde : einde);
        const gelezen = leesBron({ bestand: 'x', tekst }, { kenmerk: 'k', titel: 'x' });
        if (gelezen.soort !== 'gelezen') throw new Error('niet gelezen');
        const gezien = gelezen.passages.map(({ id, kop, soort, alineas }) => ({
          id,
          label: soort === 'artikel' ? (kop ?? '') : '',
          tekst: alineas.join(' '),
        }));
        expect(gezien).toEqual(verwacht);
        expect(gelezen.problemen).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('vijandige invoer', () => {
  const basis = `HOOFDSTUK 1 DEEL\nArtikel 1.1 Doel\n1. Het doel is:\na. een;\ni. twee;\nii. drie.\n• vier\nFase 1 = x\nBijlage 1 Kaart\n1. Deel\n2.1 Meer\nToelichting\nArtikel 1.1 en 2 Zo\n3.2.1. Waarom.\n`;
  const stukken = [
    '\n',
    ' ',
    '1.',
    'a.',
    'ii.',
    '•',
    '-',
    'Artikel 1',
    'Bijlage',
    '§ 1',
    '\f',
    '\u0000',
    '\ud800',
    '<',
    '</lid>',
    '<al>',
    '&amp;',
    '2.3.4.5',
    ':',
    ';',
    'z.',
    '99.',
    '\u00ad\n',
  ];

  it('10.000 verminkingen geven nooit een throw, en altijd unieke id’s', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(basis.length), fc.nat(20), fc.constantFrom(...stukken)), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.boolean(),
        (ingrepen, xml) => {
          const begin = xml
            ? `<cvdr><artikel><kop><nr>1</nr></kop><lid><al>${basis}</al></lid></artikel></cvdr>`
            : basis;
          const tekst = ingrepen.reduce(
            (deel, [plaats, lengte, stuk]) => deel.slice(0, plaats) + stuk + deel.slice(plaats + lengte),
            begin,
          );
          const gelezen = leesBron({ bestand: 'x', tekst }, { kenmerk: 'k', titel: 'x' });
          const ids = gelezen.soort === 'gelezen' ? gelezen.passages.map(({ id }) => id) : [];
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  const groot: readonly (readonly [string, (n: number) => string])[] = [
    [
      'een gewone regeling',
      (n) =>
        Array.from(
          { length: n / 100 },
          (_, i) => `Artikel ${String(i + 1)} Doel\n1. ${'woord '.repeat(10)}\na. deel;\n`,
        ).join(''),
    ],
    ['alleen opsommingstekens', (n) => '• a:\n- b:\n'.repeat(n / 10)],
    ['steeds a.', (n) => 'Artikel 1 X\n' + 'a. x:\n'.repeat(n / 6)],
    ['alleen nummers', (n) => Array.from({ length: n / 6 }, (_, i) => `${String(i % 99)}.\n`).join('')],
    ['één lange regel', (n) => `Artikel 1 X\n${'woord '.repeat(n / 6)}`],
    ['afgebroken woorden', (n) => `Artikel 1 X\n${'afgebro-\nken '.repeat(n / 13)}`],
    ['diepe nummers', (n) => '1.1.1.1.1\n'.repeat(n / 10)],
    ['XML', (n) => `<cvdr>${'<artikel><kop><nr>1</nr></kop><al>woord</al></artikel>'.repeat(n / 52)}</cvdr>`],
  ];
  it.each(groot)(
    '%s groeit hooguit recht evenredig',
    (_naam, maak) => {
      const tijd = (n: number): number => {
        const tekst = maak(n);
        const begin = performance.now();
        leesBron({ bestand: 'x', tekst }, { kenmerk: 'k', titel: 'x' });
        return performance.now() - begin;
      };
      tijd(50_000);
      expect(tijd(1_200_000)).toBeLessThan(Math.max(6_000, tijd(300_000) * 12));
    },
    60_000,
  );
});
