/** Regelingen in lagen: wat gedeeld is, is één; wat niet gedeeld is, blijft van de gebruikte regeling. */
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { schrijfUit } from '../../compiler/emit/index.ts';
import type { Gecompileerd } from '../../compiler/index.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { gezien, werkruimte } from './hulp.ts';

function compileer(bestanden: Readonly<Record<string, string>>): Gecompileerd {
  const ruimte = werkruimte(bestanden);
  expect(gezien(ruimte)).toEqual([]);
  const [regeling] = ruimte.regelingen;
  if (!regeling) throw new Error('geen regeling');
  return regeling;
}

function uitkomst(regeling: Gecompileerd, id: string, zaak: unknown, uitleg = false): Uitkomst {
  const evaluator = laad(regeling).evaluators[id];
  if (!evaluator)
    throw new Error(`geen ${id}; wel ${regeling.model.beslissingen.map((b) => b.id).join(', ')}`);
  return evaluator(zaak, { uitleg });
}

const wet = `regeling "Wet op de proef"
  kenmerk:    wet
  soort:      wet
  publicatie: "https://wetten.overheid.nl/proef"
  geldig:     met ingang van 1 januari 2015

organen: het college.

gegevens over de cliënt
  is ingezetene: ja/nee

gegevens over de melding
  datum: datum

gegevens over de zaak
  grens: bedrag

uitkomsten over de cliënt
  heeft recht: ja/nee, peildatum de datum van de melding

uitkomsten over de melding
  laatste dag: datum
  norm: bedrag

artikel 1 "Recht"
  De cliënt heeft recht indien de cliënt ingezetene is.

artikel 2 "Termijn"

lid 1
  De laatste dag van de melding is de laatste dag van de termijn van 6 weken na de datum van de melding.

lid 2
  Bij verordening kan worden afgeweken van het eerste lid.

artikel 3 "Norm"

lid 1
  De norm van de melding is de grens.

lid 2
  Bij verordening kunnen nadere regels worden gesteld over de norm van de melding en de vraag of de cliënt recht heeft.
`;

const kop = (velden: string, soort = 'verordening'): string => `regeling "Verordening op de proef"
  kenmerk: ver
  soort:   ${soort}
  geldig:  met ingang van 1 januari 2026

gebruikt "wet/wet.regel"
  als: de Proefwet
${velden}
`;

const eigen = `
gegevens over de cliënt
  is ingezetene: ja/nee

uitkomsten over de cliënt
  mag: ja/nee, peildatum de datum van de melding van de Proefwet
`;

describe('wat niet gedeeld is', () => {
  const regeling = compileer({
    'ver.regel': `${kop('')}${eigen}
artikel 1
  De cliënt mag indien de cliënt ingezetene is en de cliënt van de Proefwet recht heeft.

artikel 2
  De cliënt mag niet indien de grens van de Proefwet meer dan € 10 is.
`,
    'wet/wet.regel': wet,
  });

  it('is een ander gegeven, al heet het hetzelfde', () => {
    const ids = regeling.model.feiten.map(({ id, naam }) => [id, naam]);
    expect(ids).toEqual([
      ['clientVanDeProefwet.isIngezetene', 'de cliënt van de Proefwet is ingezetene'],
      ['meldingVanDeProefwet.datum', 'datum van de melding van de Proefwet'],
      ['proefwet.grens', 'grens van de Proefwet'],
      ['client.isIngezetene', 'de cliënt is ingezetene'],
    ]);
    const zaak = {
      client: { isIngezetene: true },
      clientVanDeProefwet: { isIngezetene: false },
      meldingVanDeProefwet: { datum: '2026-03-01' },
      proefwet: { grens: '5' },
    };
    expect(uitkomst(regeling, 'client.mag', zaak)).toMatchObject({ soort: 'waarde', waarde: false });
    const ook = { ...zaak, clientVanDeProefwet: { isIngezetene: true } };
    expect(uitkomst(regeling, 'client.mag', ook)).toMatchObject({ soort: 'waarde', waarde: true });
  });

  it('neemt niet mee wat niemand nodig heeft', () => {
    expect(regeling.model.beslissingen.map(({ id }) => id)).toEqual([
      'clientVanDeProefwet.heeftRecht',
      'client.mag',
    ]);
    expect(regeling.model.bepalingen.map(({ id }) => id)).toEqual(['ver/1', 'ver/2', 'wet/1']);
  });

  it('noemt de regeling en de publicatie bij elke bepaling die van haar is', () => {
    const bepaling = regeling.model.bepalingen.find(({ id }) => id === 'wet/1');
    expect(bepaling).toMatchObject({
      aanduiding: 'artikel 1 van de Proefwet',
      link: 'https://wetten.overheid.nl/proef',
      bestand: 'wet/wet.regel',
    });
  });
});

describe('wat gedeeld is', () => {
  const gedeeld = kop('  gedeeld: de cliënt, de melding, de zaak\n');
  const regeling = compileer({
    'ver.regel': `${gedeeld}
uitkomsten over de cliënt
  krijgt hulp: ja/nee, peildatum de datum van de melding

gegevens over de melding
  is spoed: ja/nee

artikel 1
  De cliënt heeft recht indien het spoed is op grond van artikel 3, tweede lid, van de Proefwet.

artikel 2
  In afwijking van artikel 2, eerste lid, van de Proefwet is de laatste dag van de melding de datum van de melding,
  indien het spoed is.

artikel 3
  De cliënt krijgt hulp indien de cliënt recht heeft en de cliënt voldoet aan artikel 1 van de Proefwet.
`
      .replace('is spoed: ja/nee', 'betreft spoed: ja/nee')
      .replaceAll('het spoed is', 'de melding spoed betreft'),
    'wet/wet.regel': wet,
  });

  it('zwijgt de verordening, dan geldt de wet', () => {
    const zaak = { client: { isIngezetene: true }, melding: { datum: '2026-05-01', betreftSpoed: false } };
    expect(uitkomst(regeling, 'melding.laatsteDag', zaak, true)).toMatchObject({
      waarde: '2026-06-12',
      uitleg: { gronden: ['wet/2/1'] },
    });
    const spoed = { ...zaak, melding: { datum: '2026-05-01', betreftSpoed: true } };
    expect(uitkomst(regeling, 'melding.laatsteDag', spoed, true)).toMatchObject({
      waarde: '2026-05-01',
      uitleg: { gronden: ['ver/2'] },
    });
  });

  it('is onbekend of de verordening iets zegt, dan is het onbekend', () => {
    const uit = uitkomst(regeling, 'melding.laatsteDag', { melding: { datum: '2026-05-01' } });
    expect(uit).toMatchObject({ soort: 'onbekend', benaderd: false });
    expect(uit.soort === 'onbekend' && uit.open.map(({ id }) => id)).toEqual(['melding.betreftSpoed']);
  });

  it('nadere regels komen bij die van de wet', () => {
    const zaak = { client: { isIngezetene: false }, melding: { datum: '2026-05-01', betreftSpoed: true } };
    expect(uitkomst(regeling, 'client.heeftRecht', zaak, true)).toMatchObject({
      waarde: true,
      uitleg: { gronden: ['ver/1', 'wet/3/2'] },
    });
    expect(uitkomst(regeling, 'client.krijgtHulp', zaak)).toMatchObject({ waarde: false });
  });

  it('elke uitkomst heeft de geldigheid van haar eigen regeling', () => {
    const zaak = { client: { isIngezetene: true }, melding: { datum: '2025-05-01', betreftSpoed: false } };
    expect(uitkomst(regeling, 'client.heeftRecht', zaak)).toMatchObject({ soort: 'waarde', waarde: true });
    expect(uitkomst(regeling, 'client.krijgtHulp', zaak)).toMatchObject({
      soort: 'niet van toepassing',
      reden: 'niet in werking',
    });
  });

  it('een eigen regel over een uitkomst van de wet geldt zolang de verordening geldt', () => {
    const zaak = (datum: string): unknown => ({
      client: { isIngezetene: false },
      melding: { datum, betreftSpoed: true },
    });
    expect(uitkomst(regeling, 'client.heeftRecht', zaak('2026-01-01'))).toMatchObject({ waarde: true });
    expect(uitkomst(regeling, 'client.heeftRecht', zaak('2025-12-31'))).toMatchObject({ waarde: false });
  });

  it('de gegenereerde module staat op zichzelf', () => {
    const [module] = schrijfUit(regeling, 'ts');
    expect(module?.inhoud).toContain('aanduiding: "artikel 2, eerste lid, van de Proefwet"');
    expect(module?.inhoud).toContain('inWerking(z.melding?.datum, "2015-01-01", undefined)');
    expect(module?.inhoud).not.toContain("from '.");
  });
});

describe('de bron van een termijn', () => {
  it('is de regeling die haar stelt, welke regeling haar ook gebruikt', () => {
    const regeling = compileer({
      'ver.regel': `${kop('  gedeeld: de melding\n', 'beleidsregel')}
uitkomsten over de melding
  eigen dag: datum

artikel 1
  De eigen dag van de melding is de laatste dag van de termijn van 6 weken na de datum van de melding.

artikel 2
  De melding loopt nog indien de laatste dag van de melding na 1 juni 2026 ligt.
`.replace('  eigen dag: datum\n', '  eigen dag: datum\n  loopt nog: ja/nee\n'),
      'wet/wet.regel': wet,
    });
    // Zes weken na 4 april is 16 mei 2026, een zaterdag: de wet verlengt, een beleidsregel niet.
    const zaak = { melding: { datum: '2026-04-04' } };
    expect(uitkomst(regeling, 'melding.laatsteDag', zaak)).toMatchObject({ waarde: '2026-05-18' });
    expect(uitkomst(regeling, 'melding.eigenDag', zaak)).toMatchObject({ waarde: '2026-05-16' });
  });
});

describe('een gedeeld bestand', () => {
  const begrippen = 'gegevens over de cliënt\n  geboortedatum: datum\n  leeftijd: duur sinds geboortedatum\n';
  const hoger = `regeling "Wet"
  kenmerk: wet

gebruikt "../begrippen/begrippen.regel"

uitkomsten over de cliënt
  is volwassen: ja/nee

gegevens over de zaak
  dag: datum

artikel 1
  De cliënt is volwassen indien de leeftijd van de cliënt op de dag 18 jaar of ouder is.
`;

  it('maakt een gegeven van twee regelingen één', () => {
    const regeling = compileer({
      'ver/ver.regel': `regeling "Verordening"
  kenmerk: ver

gebruikt "../begrippen/begrippen.regel"
gebruikt "../wet/wet.regel"
  als: de Proefwet

uitkomsten over de cliënt
  is jong: ja/nee

artikel 1
  De cliënt is jong indien de leeftijd van de cliënt op 1 januari 2026 jonger dan 23 jaar is en de cliënt volwassen is.
`,
      'wet/wet.regel': hoger,
      'begrippen/begrippen.regel': begrippen,
    });
    expect(regeling.model.feiten.map(({ id }) => id)).toEqual(['proefwet.dag', 'client.geboortedatum']);
    const zaak = { client: { geboortedatum: '2005-06-01' }, proefwet: { dag: '2026-01-01' } };
    expect(uitkomst(regeling, 'client.isJong', zaak)).toMatchObject({ waarde: true });
  });
});

describe('lagen onder lagen', () => {
  const onderste = `regeling "Onderste wet"
  kenmerk: onder

gegevens over de burger
  is meerderjarig: ja/nee

uitkomsten over de burger
  is bekwaam: ja/nee

artikel 1
  De burger is bekwaam indien de burger meerderjarig is.
`;
  const midden = `regeling "Middelste wet"
  kenmerk: midden

gebruikt "onder.regel"
  als:     de Grondwet
  gedeeld: de burger als de aanvrager

uitkomsten over de aanvrager
  kan aanvragen: ja/nee

artikel 1
  De aanvrager kan aanvragen indien de aanvrager bekwaam is.
`;
  const boven = (erbij: string, zin: string): string => `regeling "Verordening"
  kenmerk: ver

gebruikt "midden.regel"
  als:     de Middenwet
  gedeeld: de aanvrager als de cliënt
${erbij}
uitkomsten over de cliënt
  mag: ja/nee

artikel 1
  De cliënt mag indien ${zin}.
`;
  const bestanden = { 'midden.regel': midden, 'onder.regel': onderste };

  it('gaan mee, met de namen die hun objecten boven hebben', () => {
    const regeling = compileer({ 'ver.regel': boven('', 'de cliënt kan aanvragen'), ...bestanden });
    expect(regeling.model.beslissingen.map(({ id }) => id)).toEqual([
      'client.isBekwaam',
      'client.kanAanvragen',
      'client.mag',
    ]);
    expect(uitkomst(regeling, 'client.mag', { client: { isMeerderjarig: true } })).toMatchObject({
      waarde: true,
    });
  });

  it('zijn niet te noemen door wie ze niet zelf gebruikt', () => {
    const ruimte = werkruimte({ 'ver.regel': boven('', 'de cliënt bekwaam is'), ...bestanden });
    expect(gezien(ruimte).map(({ code }) => code)).toEqual(['N001']);
  });

  it('tellen één keer, ook als zij langs twee wegen komen', () => {
    const ook = '\ngebruikt "onder.regel"\n  als:     de Grondwet\n  gedeeld: de burger als de cliënt\n';
    const regeling = compileer({
      'ver.regel': boven(ook, 'de cliënt kan aanvragen en de cliënt bekwaam is'),
      ...bestanden,
    });
    expect(regeling.model.beslissingen.flatMap(({ regels }) => regels.map(({ id }) => id))).toEqual([
      'onder/1',
      'midden/1',
      'ver/1',
    ]);
  });
});

describe('van overeenkomstige toepassing', () => {
  it('neemt ook regels van een gebruikte regeling over', () => {
    const regeling = compileer({
      'ver.regel': `${kop('  gedeeld: de cliënt, de melding\n')}
gegevens over de partner
  is ingezetene: ja/nee

uitkomsten over de partner
  heeft recht: ja/nee

artikel 1
  Artikel 1 van de Proefwet is van overeenkomstige toepassing op de partner.
`,
      'wet/wet.regel': wet,
    });
    const uit = uitkomst(regeling, 'partner.heeftRecht', { partner: { isIngezetene: true } }, true);
    expect(uit).toMatchObject({ waarde: true, uitleg: { gronden: ['ver/1', 'wet/1'] } });
  });
});

it('in de gegenereerde code heten de eigen regels kort, en die van een gebruikte regeling naar haar', () => {
  const laag = (kenmerk: string, erbij: string, uitkomst: string): string => `regeling "Laag ${kenmerk}"
  kenmerk: ${kenmerk}
${erbij}
gegevens over de cliënt
  ${uitkomst} blijkt: ja/nee
  ${uitkomst} is bezien: ja/nee

uitkomsten over de cliënt
  ${uitkomst}: ja/nee

artikel 1
  De cliënt ${uitkomst} indien de cliënt ${uitkomst} blijkt en de cliënt ${uitkomst} is bezien.
`;
  const regeling = compileer({
    'eigen.regel':
      `${laag('eigen', '\ngebruikt "wet.regel"\n  als: de Proefwet\n  gedeeld: de cliënt\n', 'is gemeld')}
artikel 2
  De cliënt is gezien indien de cliënt is gehoord en de cliënt is gemeld.
`.replace('  is gemeld: ja/nee\n', '  is gemeld: ja/nee\n  is gezien: ja/nee\n'),
    'wet.regel': laag('proef-wet', '', 'is gehoord'),
  });
  const [ts] = schrijfUit(regeling, 'ts').map(({ inhoud }) => inhoud);
  const functies = [...(ts ?? '').matchAll(/^function (\w+)/gm)].map(([, naam]) => naam);
  expect(functies).toContain('artikel1');
  expect(functies).toContain('artikel2');
  expect(functies).toContain('proef_wet_artikel1');
});
