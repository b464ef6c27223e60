/** Een plafond dat uit een waarde volgt: wie het weet, wie het niet weet en wie elkaar tegenspreekt. */
import { describe, expect, it } from 'vitest';
import { verdeel } from '../../runtime/verdeling.ts';
import type { Verdeeluitslag, Verdeelzaak } from '../../runtime/verdeeluitslag.ts';
import { compileer } from '../compiler/hulp.ts';
import { kort, plaatsen } from './verdeelproef.ts';

const blad = (plafond: string, meer = ''): string => `regeling "Potje"
  kenmerk: potje

keuze aanbieder: Zonnehuis, Molenrand.

gegevens over de aanvraag
  datum:     datum
  bedrag:    bedrag
  aanbieder: keuze uit aanbieder
  locatie:   tekst
  ruimte:    bedrag

parameters
  het budget: bedrag

verdeling potje
  bij:             artikel 1
  volgorde:        de datum van de aanvraag
  bij gelijke dag: geen
  beslag:          het bedrag van de aanvraag
  per:             de aanbieder van de aanvraag, de locatie van de aanvraag
  plafond:         ${plafond}
  wat niet past:   wordt afgewezen
${meer}
artikel 1
  procedure: "Op volgorde van de datum."
`;

const zaak = (kenmerk: string, velden: object, budget?: string): Verdeelzaak => ({
  kenmerk,
  zaak: {
    aanvraag: { datum: '2026-01-01', bedrag: '10', aanbieder: 'Zonnehuis', locatie: 'Goes', ...velden },
    ...(budget === undefined ? {} : { parameters: { budget: budget } }),
  },
});

const model = compileer(blad('het budget'), 'A010').model;
const reken = (...zaken: readonly Verdeelzaak[]): Verdeeluitslag => verdeel(model, 'potje', zaken);

describe('een plafond uit een parameter', () => {
  it('geldt voor elke rij, ook als maar één zaak het noemt', () => {
    const uit = reken(
      zaak('A', {}),
      zaak('B', { datum: '2026-01-02' }, '15.00'),
      zaak('C', { datum: '2026-01-03', locatie: 'Zierikzee' }),
    );
    expect(plaatsen(uit).map(kort)).toEqual(['toegewezen 10', 'afgewezen', 'toegewezen 10']);
    expect(plaatsen(uit)[2]).toMatchObject({ per: ['Zonnehuis', 'Zierikzee'], plaats: 1 });
    expect(uit).toMatchObject({
      jaren: [
        { per: ['Zonnehuis', 'Goes'], plafond: '15', over: '5' },
        { per: ['Zonnehuis', 'Zierikzee'], plafond: '15', over: '5' },
      ],
    });
  });

  it('is zonder waarde een open punt van soort parameter, dat niet te veel gevraagd is', () => {
    const uit = reken(zaak('A', {}));
    expect(plaatsen(uit)).toMatchObject([
      {
        uitkomst: 'onbekend',
        reden: 'Het plafond staat nog niet vast.',
        open: [{ soort: 'parameter', id: 'parameters.budget' }],
        benaderd: false,
      },
    ]);
    expect(uit).toMatchObject({ jaren: [{ toegewezen: '0' }] });
  });

  it('mag anders geschreven zijn, maar niet anders zijn (U058)', () => {
    expect(reken(zaak('A', {}, '15'), zaak('B', {}, '15.00')).soort).toBe('verdeeld');
    expect(reken(zaak('A', {}, '15'), zaak('B', { locatie: 'Veere' }, '16'))).toMatchObject({
      soort: 'ongeldig',
      problemen: [
        {
          code: 'U058',
          kenmerk: 'B',
          pad: 'parameters.budget',
          bericht: 'het budget: deze zaak zegt € 16,00, maar de zaak "A" zegt € 15,00.',
        },
      ],
    });
  });

  it('staat een zaak met een onbekende locatie in elke rij misschien vooraan', () => {
    const uit = reken(zaak('A', { locatie: undefined }, '15'), zaak('B', { datum: '2026-01-02' }));
    expect(plaatsen(uit)).toMatchObject([
      { uitkomst: 'onbekend', open: [{ id: 'aanvraag.locatie' }], benaderd: true },
      { uitkomst: 'onbekend', wegens: ['A'], open: [], benaderd: true },
    ]);
  });
});

describe('een plafond uit een gegeven', () => {
  const eigen = compileer(blad('de ruimte van de aanvraag verminderd met € 1'), 'A010').model;
  const met = (...zaken: readonly Verdeelzaak[]): Verdeeluitslag => verdeel(eigen, 'potje', zaken);

  it('is voor één rij hetzelfde (U059), en voor een andere rij misschien niet', () => {
    expect(met(zaak('A', { ruimte: '20' }), zaak('B', { ruimte: '9', locatie: 'Veere' }))).toMatchObject({
      plaatsen: [{ uitkomst: 'toegewezen' }, { uitkomst: 'afgewezen' }],
    });
    expect(met(zaak('A', { ruimte: '20' }), zaak('B', { ruimte: '9' }))).toMatchObject({
      soort: 'ongeldig',
      problemen: [
        {
          code: 'U059',
          kenmerk: 'B',
          bericht:
            'Het plafond van potje voor Zonnehuis, Goes is volgens deze zaak € 8,00, maar volgens de zaak "A" € 19,00.',
        },
      ],
    });
  });

  it('kan niet onder nul zijn (U060)', () => {
    expect(met(zaak('A', { ruimte: '0' }))).toMatchObject({
      soort: 'ongeldig',
      problemen: [{ code: 'U060', kenmerk: 'A' }],
    });
  });
});

it('een plafond waar de regels niets over zeggen, vraagt om een regel', () => {
  const { model: zonder } = compileer(
    `${blad('de ruimte in euro van de aanvraag', '\nuitkomsten over de aanvraag\n  ruimte in euro: bedrag\n')}
artikel 2
  De ruimte in euro van de aanvraag is € 12 indien de aanbieder van de aanvraag Zonnehuis is.
`,
    'A010',
  );
  expect(
    plaatsen(verdeel(zonder, 'potje', [zaak('A', { aanbieder: 'Molenrand' }), zaak('B', {})])),
  ).toMatchObject([
    { uitkomst: 'onbekend', open: [{ soort: 'bron', bepalingen: ['potje/1'] }], benaderd: true },
    { uitkomst: 'toegewezen' },
  ]);
});
