/** Wie onthoudt wat hij opmaakte, maakt hetzelfde als wie opnieuw begint: na elke wijziging, ook als er iets verschuift of verdwijnt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  maakBereikOp,
  maakGelezenBereikOp,
  maakGelezenOp,
  maakOp,
  nieuwOpmaakgeheugen,
} from '../../grammar/format/index.ts';
import { parse } from '../../grammar/index.ts';
import { standaardopties } from '../../grammar/format/opties.ts';
import { beleid } from '../lsp/aanvulproef.ts';
import { kiezer, type Kies } from './hulp.ts';

const stukjes = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '# terzijde\n',
  '  # erbij\n',
  ' # erachter',
  '\n# los\n',
  '\n# prettier-ignore\n',
];

/** Ergens in het wit; meestal tussen twee blokken. */
function kiesPlaats(tekst: string, kies: Kies): number {
  const wit = [...tekst.matchAll(kies(3) === 0 ? /\s+/g : /\n(?=\n)/g)];
  return wit[kies(wit.length)]?.index ?? 0;
}

describe('het geheugen van de opmaak', () => {
  it('verandert niets aan wat eruit komt', () => {
    const kies = kiezer(20261123);
    let goed = 0;
    for (const pad of beleid().paden.filter((_, i) => i % 12 === 0)) {
      const heel = readFileSync(pad, 'utf8').slice(0, 12_000);
      let tekst = heel.slice(0, heel.lastIndexOf('\n\n') + 1);
      const geheugen = nieuwOpmaakgeheugen();
      for (let keer = 0; keer < 25; keer++) {
        const vorige = tekst;
        const plaats = kiesPlaats(tekst, kies);
        // Soms valt een heel blok weg, of komt het er nog eens te staan: dan hebben zijn buren andere buren.
        const blok = /(?<=\n\n|^)\S[^]*?(?:\n\n|$)/.exec(tekst.slice(plaats).trimStart())?.[0] ?? '';
        const erbij = kies(4) === 0 ? `\n\n${blok.trim()}\n\n` : (stukjes[kies(stukjes.length)] ?? '');
        const weg = kies(6) === 0 ? blok.length : kies(3);
        tekst = `${tekst.slice(0, plaats)}${erbij}${tekst.slice(plaats + weg)}`;
        const { value, problems } = parse(tekst);
        if (problems.length > 0) {
          tekst = vorige;
          continue;
        }
        goed++;
        expect(maakGelezenOp(value, tekst, {}, geheugen)).toEqual(maakOp(tekst));
        const bereik = { begin: plaats, eind: Math.min(tekst.length, plaats + kies(400)) };
        const wijzigingen = maakGelezenBereikOp(value, tekst, bereik, standaardopties, geheugen);
        expect({ soort: 'opgemaakt', wijzigingen }).toEqual(maakBereikOp(tekst, bereik));
      }
    }
    expect(goed).toBeGreaterThan(50);
  });

  it('weet dat wat ervoor staat ertoe doet', () => {
    const geheugen = nieuwOpmaakgeheugen();
    const organen = '\norganen: college.\n';
    for (const ervoor of ['gegevens over de cliënt\n  leeftijd: getal', 'partijen: aanbieder.']) {
      const tekst = ervoor + organen;
      const { value } = parse(tekst);
      expect(maakGelezenOp(value, tekst, {}, geheugen)).toEqual(maakOp(tekst));
    }
    expect(geheugen.blokken.size).toBe(2);
  });
});
