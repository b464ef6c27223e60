/** Uitvoering naast orakel, over willekeurige programma's en zaken (S3 en S4; docs/taal.md, hoofdstuk 1). */
import { describe, expect, it } from 'vitest';
import type { Beslissing } from '../../runtime/model.ts';
import { orakel } from '../oracle/orakel.ts';
import { nieuweTelling, probeer, uitZaad } from './lus.ts';
import { compileer, toonOrakel, type Programma } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { maakZaak } from './zaak.ts';

const PROGRAMMAS = 120;
/** Meer voltooiingen dan dit per zaak doet de fuzzer, die geen haast heeft. */
const GRENS = 300;

describe('uitvoering en orakel', () => {
  it(`zijn het eens over ${String(PROGRAMMAS)} programma's`, () => {
    const telling = nieuweTelling();
    const verschillen: string[] = [];
    for (let zaad = 1; zaad <= PROGRAMMAS; zaad++) {
      const gevonden = probeer(zaad, GRENS, telling);
      if (gevonden !== undefined) verschillen.push(gevonden);
      // Meer dan een paar leest niemand, en verkleinen kost tijd.
      if (verschillen.length >= 5) break;
    }
    expect(verschillen.join('\n\n')).toBe('');
    expect([...telling.afkeuringen.values()]).toEqual([]);
    // Zonder deze ondergrenzen zou een generator die niets meer raakt, ook slagen.
    const aantal = (soort: string): number => telling.perUitkomst.get(soort) ?? 0;
    expect(aantal('waarde')).toBeGreaterThan(500);
    expect(aantal('onbekend')).toBeGreaterThan(300);
    expect(aantal('niet van toepassing')).toBeGreaterThan(100);
    expect(aantal('tegenstrijdig')).toBeGreaterThan(5);
    expect(aantal('voorzichtig') + aantal('niet aangetoond')).toBeLessThan(telling.paren / 50);
    expect(aantal('onbekend, benaderd')).toBeLessThan(telling.paren / 50);
  }, 120_000);

  it('zijn het eens over wanneer een lid van toepassing is (docs/taal.md, 4.1)', () => {
    let vergeleken = 0;
    for (let zaad = 1; zaad <= 120; zaad++) {
      // Vervalt de hele regeling, dan ook de regel die ernaar vraagt.
      const tekst = schrijfProgramma({ ...uitZaad(zaad), buitenReikwijdte: null });
      const { model } = alsProgramma(tekst) ?? {};
      const leden = model?.beslissingen.filter(({ familie }) => !familie).flatMap(verwijsbaar) ?? [];
      for (const { beslissing, regel, lid } of leden) {
        const vraag = `\nuitkomsten over de zaak\n  er is toepassing: ja/nee\n\nartikel 9\n  Er is toepassing indien ${lid} van toepassing is.\n`;
        const met = alsProgramma(tekst + vraag);
        if (!met) continue;
        const zaak = maakZaak(met.model, zaad, 7);
        const verwacht = orakel(met.model, beslissing, zaak, { grens: GRENS, regel });
        if (verwacht.soort === 'te groot' || verwacht.soort === 'onbepaald') continue;
        vergeleken++;
        expect(
          toonOrakel(orakel(met.model, 'zaak.erIsToepassing', zaak, { grens: 10 * GRENS })),
          tekst + vraag,
        ).toBe(toonOrakel(verwacht));
      }
    }
    expect(vergeleken).toBeGreaterThan(100);
  }, 60_000);
});

const alsProgramma = (tekst: string): Programma | undefined => {
  const programma = compileer(tekst);
  return 'fouten' in programma ? undefined : programma;
};

/** De leden met één regel die zelf een voorwaarde heeft; een vereiste geldt anders dan aan zijn voorwaarde te zien is. */
function verwijsbaar({
  id,
  regels,
}: Beslissing): readonly { beslissing: string; regel: string; lid: string }[] {
  return regels.flatMap((regel) => {
    const alleen = regels.filter(({ bepaling }) => bepaling === regel.bepaling).length === 1;
    const [, artikel = '', lid = ''] = regel.bepaling.split('/');
    const bruikbaar =
      alleen && regel.soort !== 'vereiste' && (regel.voorwaarde ?? regel.tenzij) !== undefined;
    return bruikbaar ? [{ beslissing: id, regel: regel.id, lid: `artikel ${artikel} lid ${lid}` }] : [];
  });
}
