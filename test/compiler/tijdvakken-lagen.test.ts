/** Tijdvakken uit een gebruikte regeling: gedeeld of alleen van haar, zij blijven tijdvakken. */
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { bijzaak, gezien, werkruimte } from './hulp.ts';

describe('een tijdvak uit een gebruikte regeling', () => {
  const wet = `regeling "Wet op de afwezigheid"
  kenmerk: wet
  soort:   wet

gegevens over de inwoner
  afwezigheden: lijst van afwezigheid

gegevens over een afwezigheid
  eerste dag:  datum
  laatste dag: datum
  tijdvak:     van de eerste dag tot en met de laatste dag

uitkomsten over de inwoner
  is weg: ja/nee

artikel 1
  De inwoner is weg indien het aantal dagen van de afwezigheden van de inwoner is meer dan 5 dagen.
`;
  const verordening = (gedeeld: string, zin: string): string => `regeling "Verordening"
  kenmerk: verordening

gebruikt "wet.regel"
  als:     de Wet
${gedeeld}
uitkomsten over de inwoner
  dagen:    aantal dagen
  mag weg: ja/nee

artikel 1
  De dagen van de inwoner is ${zin}.

artikel 2
  De inwoner mag weg indien de inwoner niet weg is.
`;

  it.each([
    [
      '  gedeeld: de inwoner, een afwezigheid\n',
      'het hoogste aantal aaneengesloten dagen van de afwezigheden van de inwoner',
      'afwezigheid',
    ],
    ['  gedeeld: de inwoner\n', 'het aantal dagen van de afwezigheden van de inwoner', 'afwezigheidVanDeWet'],
  ])('%s', (gedeeld, zin, object) => {
    const ruimte = werkruimte({ 'proef.regel': verordening(gedeeld, zin), 'wet.regel': wet });
    expect(gezien(ruimte).filter(({ code }) => !bijzaak.includes(code))).toEqual([]);
    const [regeling] = ruimte.regelingen;
    if (!regeling) throw new Error('geen regeling');
    expect(regeling.model.feiten.find(({ id }) => id === `${object}.laatsteDag`)?.eindeVan).toBe(
      `${object}.eersteDag`,
    );
    const geladen = laad(regeling).evaluators['inwoner.dagen'];
    const met = (laatsteDag: string): Uitkomst | undefined =>
      geladen?.({ inwoner: { afwezigheden: [{ eersteDag: '2026-03-01', laatsteDag }] } });
    expect(met('2026-03-07')).toEqual({ soort: 'waarde', waarde: 7 });
    expect(met('2026-02-07')).toMatchObject({ soort: 'ongeldige gegevens', problemen: [{ code: 'U053' }] });
  });
});
