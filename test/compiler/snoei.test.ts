/** Wat er van een gebruikte regeling meegaat: wat hier nodig is, wat een verdeling of een hardheidsclausule noemt, en niets meer. */
import { describe, expect, it } from 'vitest';
import type { Regelingmodel } from '../../runtime/model.ts';
import { werkruimte } from './hulp.ts';

const wet = (erbij: string): string => `regeling "Wet"
  kenmerk: wet
  soort:   wet

organen: het college.

gegevens over de aanvraag
  datum:      datum
  bedrag:     bedrag
  is dringend: ja/nee
  is schrijnend: ja/nee
  is bijzaak: ja/nee

uitkomsten over de aanvraag
  toeslag:        bedrag, hoger is gunstig
  gaat voor:      ja/nee
  is uitzonderlijk: ja/nee
  is overbodig:   ja/nee

artikel 1
  De toeslag van de aanvraag is het bedrag van de aanvraag.

artikel 2
  De aanvraag gaat voor indien de aanvraag dringend is.

artikel 3
  De aanvraag is uitzonderlijk indien de aanvraag schrijnend is.

artikel 4
  De aanvraag is overbodig indien de aanvraag bijzaak is.
${erbij}`;

const EIGEN = `regeling "Eigen"
  kenmerk: eigen

gebruikt "wet.regel"
  als:     de Wet
  gedeeld: de aanvraag

uitkomsten over de aanvraag
  dubbel: bedrag

artikel 1
  De dubbel van de aanvraag is de toeslag van de aanvraag vermenigvuldigd met 2.
`;

function modelMet(erbij: string): Regelingmodel {
  const ruimte = werkruimte({ 'eigen.regel': EIGEN, 'wet.regel': wet(erbij) });
  const model = ruimte.regelingen.find((deel) => deel.model.id === 'eigen')?.model;
  if (!model) throw new Error('geen regeling');
  return model;
}

const beslissingen = (model: Regelingmodel): readonly string[] =>
  model.beslissingen.map(({ id }) => id).sort();
const feiten = (model: Regelingmodel): readonly string[] => model.feiten.map(({ id }) => id).sort();
const NODIG = ['aanvraag.dubbel', 'aanvraag.toeslag'];

describe('snoeien', () => {
  it('houdt alleen wat de regeling gebruikt', () => {
    const model = modelMet('');
    expect(beslissingen(model)).toEqual(NODIG);
    expect(feiten(model)).toEqual(['aanvraag.bedrag']);
    expect(model.bepalingen.map(({ id }) => id)).toEqual(['eigen/1', 'wet/1']);
    expect(model.verdelingen).toBeUndefined();
  });

  it('houdt elk veld van een verdeling, met wat eronder hangt en haar bepaling', () => {
    const model = modelMet(`
verdeling potje
  bij:             artikel 5
  volgorde:        de datum van de aanvraag
  voorrang:        de aanvraag gaat voor
  bij gelijke dag: geen
  plafond:         12
  wat niet past:   wordt afgewezen

artikel 5
  procedure: "Op volgorde."
`);
    expect(beslissingen(model)).toEqual([...NODIG, 'aanvraag.gaatVoor'].sort());
    expect(feiten(model)).toEqual(['aanvraag.bedrag', 'aanvraag.datum', 'aanvraag.isDringend']);
    expect(model.bepalingen.map(({ id }) => id)).toContain('wet/5');
  });

  it('houdt de voorwaarde van een bevoegdheid om af te wijken, en de bepalingen waarvan dat kan', () => {
    const model = modelMet(`
artikel 6
  hardheidsclausule: het college kan ten gunste van de aanvraag afwijken van artikel 1, indien de aanvraag is uitzonderlijk.
`);
    expect(beslissingen(model)).toEqual(
      [...NODIG, 'aanvraag.isUitzonderlijk', 'afwijken.opGrondVan[6]'].sort(),
    );
    expect(feiten(model)).toEqual(['aanvraag.bedrag', 'aanvraag.isSchrijnend']);
    expect(model.afwijkgronden).toMatchObject([{ bepaling: 'wet/6', van: ['wet/1'] }]);
  });
});
