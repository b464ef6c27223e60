/** Plichten uit een gebruikte regeling: hun termijn, hun toestand, en wat de eigen regeling eraan toevoegt. */
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { gezien, werkruimte } from './hulp.ts';

const wet = (zin: string): string => `regeling "Wet"
  kenmerk: wet
  soort:   wet

organen: het college.

gegevens over de melding
  datum: datum
  is spoedeisend: ja/nee

plichten
  onderzoek: door het college

artikel 2
  ${zin}
`;
const eigen = (zinnen: string): string => `regeling "Eigen"
  kenmerk: eigen
  soort:   beleidsregel

gebruikt "wet.regel"
  als:     de Wmo
  gedeeld: de melding

organen: het college.

uitkomsten over de melding
  krijgt voorrang: ja/nee

artikel 1
  De melding krijgt voorrang indien de plicht tot onderzoek van de Wmo op 1 juni 2026 niet is nagekomen.
${zinnen}
voorbeeld "Alles onbekend"
  verwacht
    De toestand van de plicht tot onderzoek van de Wmo is onbekend.
    De laatste dag van de plicht tot onderzoek van de Wmo is onbekend.
`;

const zesWeken = 'Het college is verplicht tot onderzoek binnen zes weken na de datum van de melding.';
const object = 'plichtTotOnderzoekVanDeWmo';

function uitkomst(wettekst: string, tekst: string, id: string, melding: object): unknown {
  const ruimte = werkruimte({ 'eigen.regel': tekst, 'wet.regel': wettekst });
  const fout = gezien(ruimte).filter(({ code }) => !['A007', 'A008', 'A010'].includes(code));
  expect(fout).toEqual([]);
  const model = ruimte.regelingen.find((deel) => deel.model.id === 'eigen')?.model;
  if (!model) throw new Error('geen regeling');
  const zaak = {
    melding: { datum: '2026-04-01', ...melding },
    zaak: { dagWaaropDeStandWordtOpgemaakt: '2026-06-01' },
    [object]: { dagVanNakoming: null },
  };
  const uit = bereken(model, id, zaak);
  return uit.soort === 'waarde' ? uit.waarde : uit.soort;
}

describe('een plicht uit een gebruikte regeling', () => {
  it('heeft daar haar termijn, en hier haar toestand', () => {
    expect(uitkomst(wet(zesWeken), eigen(''), `${object}.laatsteDag`, {})).toBe('2026-05-13');
    expect(uitkomst(wet(zesWeken), eigen(''), `${object}.toestand`, {})).toBe('niet nagekomen');
    expect(uitkomst(wet(zesWeken), eigen(''), 'melding.krijgtVoorrang', {})).toBe(true);
  });

  it('een verlenging in de wet werkt ook hier', () => {
    const tekst = `${zesWeken}
  De termijn van de plicht tot onderzoek wordt verlengd met 2 weken indien de melding is spoedeisend.
  De termijn van de plicht tot onderzoek wordt verlengd met 2 weken.`;
    const dag = (isSpoedeisend: boolean): unknown =>
      uitkomst(wet(tekst), eigen(''), `${object}.laatsteDag`, { isSpoedeisend });
    expect([dag(false), dag(true)]).toEqual(['2026-05-27', '2026-06-10']);
  });

  it('een zin van de eigen regeling over die plicht is één probleem, als de wet er niets over overlaat', () => {
    const tekst = eigen(
      '  Het college is verplicht tot onderzoek binnen een week na de datum van de melding.\n',
    );
    const ruimte = werkruimte({ 'eigen.regel': tekst, 'wet.regel': wet(zesWeken) });
    const codes = gezien(ruimte).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('B'))).toEqual(['B010']);
  });

  it('heet hier ook zonder de naam van die regeling, zolang er maar één zo heet', () => {
    const kort = eigen('').replaceAll(' tot onderzoek van de Wmo', ' tot onderzoek');
    expect(uitkomst(wet(zesWeken), kort, 'melding.krijgtVoorrang', {})).toBe(true);
    // Een eigen plicht met die naam is de eigen plicht; die van de wet heet dan voluit.
    const metEigen = kort.replace(
      'uitkomsten over',
      'plichten\n  onderzoek: door het college, termijn uit een wet\n\nuitkomsten over',
    );
    const ruimte = werkruimte({ 'eigen.regel': metEigen, 'wet.regel': wet(zesWeken) });
    const model = ruimte.regelingen.find((deel) => deel.model.id === 'eigen')?.model;
    const voorrang = model?.beslissingen.find(({ id }) => id === 'melding.krijgtVoorrang');
    expect(voorrang?.gebruikt.feiten).not.toContain(`${object}.dagVanNakoming`);
  });
});
