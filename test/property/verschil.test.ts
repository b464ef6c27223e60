/** Uitvoering naast orakel, over willekeurige programma's en zaken (S3 en S4; docs/taal.md, hoofdstuk 1). */
import { describe, expect, it } from 'vitest';
import type { Beslissing } from '../../runtime/model.ts';
import { orakel } from '../oracle/orakel.ts';
import { nieuweTelling, probeer, uitZaad } from './lus.ts';
import { compileer, toonOrakel, type Programma } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { maakZaak } from './zaak.ts';
import { PROEFTIJD, zaden } from './zaden.ts';

const PROGRAMMAS = 30;
/** Meer voltooiingen dan dit per zaak doet de fuzzer, die geen haast heeft. */
const GRENS = 300;

describe('uitvoering en orakel', () => {
  it(
    `zijn het eens over ${String(PROGRAMMAS)} programma's`,
    () => {
      const telling = nieuweTelling();
      const verschillen: string[] = [];
      for (const zaad of zaden(PROGRAMMAS)) {
        const gevonden = probeer(zaad, GRENS, telling);
        if (gevonden !== undefined) verschillen.push(gevonden);
        // Meer dan een paar leest niemand, en verkleinen kost tijd.
        if (verschillen.length >= 5) break;
      }
      expect(verschillen.join('\n\n')).toBe('');
      // De enige programma's die de compiler terecht weigert: de generator weet niet wat een lid over de uitkomst zegt.
      const geweigerd = [...telling.afkeuringen.values()];
      expect(geweigerd.filter((reden) => !/ A013 | A011 .*de regel geldt altijd/.test(reden))).toEqual([]);
      // Zonder deze ondergrenzen zou een generator die niets meer raakt, ook slagen.
      const deel = (soort: string): number => (telling.perUitkomst.get(soort) ?? 0) / telling.paren;
      expect(telling.paren).toBeGreaterThan(1000);
      expect(deel('waarde')).toBeGreaterThan(0.25);
      expect(deel('onbekend')).toBeGreaterThan(0.15);
      expect(deel('niet van toepassing')).toBeGreaterThan(0.05);
      expect(deel('tegenstrijdig')).toBeGreaterThan(0.001);
      expect(deel('voorzichtig') + deel('niet aangetoond')).toBeLessThan(0.02);
      expect(deel('onbekend, benaderd')).toBeLessThan(0.02);
    },
    PROEFTIJD,
  );

  it(
    'zijn het eens over wanneer een lid van toepassing is (docs/taal.md, 4.1)',
    () => {
      let vergeleken = 0;
      for (const zaad of zaden(12)) {
        // Vervalt de hele regeling, dan ook de regel die ernaar vraagt.
        const tekst = schrijfProgramma({ ...uitZaad(zaad), buitenReikwijdte: null, wet: null });
        const { model } = alsProgramma(tekst) ?? {};
        const leden =
          model?.beslissingen
            .filter(({ familie, object }) => !familie && object !== 'reeksen')
            .flatMap(verwijsbaar) ?? [];
        for (const { beslissing, regel, lid } of leden) {
          const vraag = `\nuitkomsten over de zaak\n  er is toepassing: ja/nee\n\nartikel 9\n  Er is toepassing indien ${lid} van toepassing is.\n`;
          const met = alsProgramma(tekst + vraag);
          if (!met) continue;
          const zaak = maakZaak(met.model, zaad, 7);
          const verwacht = orakel(met.model, beslissing, zaak, { grens: GRENS, regel });
          if (verwacht.soort === 'te groot' || verwacht.soort === 'onbepaald') continue;
          const gevraagd = orakel(met.model, 'zaak.erIsToepassing', zaak, { grens: 10 * GRENS });
          if (gevraagd.soort === 'te groot') continue;
          vergeleken++;
          expect(toonOrakel(gevraagd), tekst + vraag).toBe(toonOrakel(verwacht));
        }
      }
      expect(vergeleken).toBeGreaterThan(20);
    },
    PROEFTIJD,
  );
});

const alsProgramma = (tekst: string): Programma | undefined => {
  const programma = compileer(tekst);
  return 'fouten' in programma ? undefined : programma;
};

/** De leden met één regel: daarnaar kan "het lid van toepassing is" verwijzen. */
function verwijsbaar({
  id,
  regels,
}: Beslissing): readonly { beslissing: string; regel: string; lid: string }[] {
  return regels.flatMap((regel) => {
    const alleen = regels.filter(({ bepaling }) => bepaling === regel.bepaling).length === 1;
    const [, artikel = '', lid = ''] = regel.bepaling.split('/');
    // Van een lid met versies staat niet vast welke versie de vraag bedoelt.
    return alleen && !/[@r]/.test(`${lid}${regel.bepaling.split('/')[3] ?? ''}`)
      ? [{ beslissing: id, regel: regel.id, lid: `artikel ${artikel} lid ${lid}` }]
      : [];
  });
}
