/** Vergelijken en rekenen: volgorde, eenheden, percentages, afronden, datums. */
import { describe, expect, it } from 'vitest';
import { kaal, problemenBij, problemenVan, regelsUit, voorwaardeVan } from './hulp.ts';

const feit = (id: string): object => ({ op: 'feit', feit: id });
const inkomen = feit('client.inkomen');
const etmalen = feit('client.aantalEtmalen');
const melding = feit('melding.datum');
const ontvangst = feit('melding.datumVanOntvangst');
const literal = (waarde: string): object => ({ op: 'literal', literal: { waarde } });
const vergelijk = (cmp: string, a: object, b: object): object => ({ op: 'vergelijk', cmp, a, b });

/** De waarde in "De hoogte van de cliënt is …". */
const waardeVan = (tekst: string, hoofd = 'De hoogte van de cliënt is'): unknown =>
  kaal(regelsUit(`  ${hoofd} ${tekst}.`)[0]?.waarde);

const codes = (zin: string): readonly string[] => problemenBij(zin).map(({ code }) => code);
const codesBij = (tekst: string): readonly string[] => codes(`  De cliënt voldoet indien ${tekst}.`);

describe('bedragen en getallen', () => {
  it.each([
    ['is € 10', '='],
    ['is niet € 10', '!='],
    ['is gelijk aan € 10', '='],
    ['is niet gelijk aan € 10', '!='],
    ['bedraagt € 10', '='],
    ['is ten minste € 10', '>='],
    ['is € 10 of meer', '>='],
    ['is niet minder dan € 10', '>='],
    ['is niet lager dan € 10', '>='],
    ['is meer dan € 10', '>'],
    ['is hoger dan € 10', '>'],
    ['is ten hoogste € 10', '<='],
    ['is niet meer dan € 10', '<='],
    ['is maximaal € 10', '<='],
    ['is minder dan € 10', '<'],
    ['is lager dan € 10', '<'],
    ['ten minste € 10 is', '>='],
    ['meer dan € 10 bedraagt', '>'],
    ['€ 10 of minder is', '<='],
    ['niet gelijk aan € 10 is', '!='],
    ['hoger is dan € 10', '>'],
    ['niet hoger is dan € 10', '<='],
    ['meer bedraagt dan € 10', '>'],
    ['niet minder bedraagt dan € 10', '>='],
  ])('het inkomen van de cliënt %s', (rest, cmp) => {
    expect(voorwaardeVan(`het inkomen van de cliënt ${rest}`)).toEqual(
      vergelijk(cmp, inkomen, literal('10')),
    );
  });

  it('vergelijkt alleen gelijke eenheden', () => {
    expect(codesBij('het uurloon van de cliënt is meer dan € 10')).toEqual(['T001']);
    expect(codesBij('het uurloon van de cliënt is meer dan € 10 per etmaal')).toEqual(['T001']);
    expect(voorwaardeVan('het uurloon van de cliënt is meer dan € 10 per uur')).toMatchObject({
      op: 'vergelijk',
      cmp: '>',
    });
    expect(codesBij('het aantal etmalen van de cliënt is meer dan 3 dagen')).toEqual(['T001']);
    expect(codesBij('het aantal kinderen van de cliënt is meer dan € 3')).toEqual(['T001']);
    expect(codesBij('de naam van de vertegenwoordiger van de cliënt is meer dan "a"')).toEqual(['T001']);
  });

  it('zegt het als een waarde staat waar een voorwaarde hoort', () => {
    const [probleem] = problemenBij('  De cliënt voldoet indien het inkomen van de cliënt.');
    expect(probleem).toMatchObject({ code: 'T010', woorden: 'het inkomen van de cliënt' });
    expect(probleem?.bericht).toBe(
      "'het inkomen van de cliënt' is een bedrag; hier hoort een voorwaarde, iets dat waar is of niet.",
    );
  });
});

describe('duur', () => {
  it.each([
    ['is 18 jaar of ouder', '>=', 18, 'jaar'],
    ['18 jaar of ouder is', '>=', 18, 'jaar'],
    ['ten minste 18 jaar is', '>=', 18, 'jaar'],
    ['is jonger dan 18 jaar', '<', 18, 'jaar'],
    ['is 17 jaar of jonger', '<', 18, 'jaar'],
    ['17 jaar of jonger is', '<', 18, 'jaar'],
    ['lager is dan 18 jaar', '<', 18, 'jaar'],
    ['is ouder dan 18 jaar', '>', 18, 'jaar'],
    ['is niet ouder dan 6 maanden', '<=', 6, 'maand'],
    ['is niet jonger dan 2 weken', '>=', 2, 'week'],
    ['is ten hoogste 42 aaneengesloten dagen', '<=', 42, 'dag'],
    ['is niet 18 jaar of ouder', '<', 18, 'jaar'],
  ])('de leeftijd op de datum van de melding %s', (rest, cmp, aantal, eenheid) => {
    const verwacht = {
      op: 'verstreken',
      cmp,
      begin: feit('client.geboortedatum'),
      opDag: melding,
      aantal,
      eenheid,
    };
    expect(voorwaardeVan(`de leeftijd van de cliënt op de datum van de melding ${rest}`)).toEqual(verwacht);
  });

  it('heeft geen uren, etmalen of gelijkheid', () => {
    const leeftijd = 'de leeftijd van de cliënt op de datum van de melding';
    expect(codesBij(`${leeftijd} is ten minste 5 etmalen`)).toEqual(['T001']);
    expect(codesBij(`${leeftijd} is 18 jaar`)).toEqual(['T001']);
    expect(codesBij(`${leeftijd} is meer dan € 10`)).toEqual(['T001']);
  });
});

describe('datums', () => {
  it.each([
    ['ligt vóór de datum van de melding', '<'],
    ['vóór de datum van de melding ligt', '<'],
    ['is vóór de datum van de melding', '<'],
    ['ligt na de datum van de melding', '>'],
    ['ligt niet na de datum van de melding', '<='],
    ['ligt op de datum van de melding', '='],
    ['ligt op of vóór de datum van de melding', '<='],
    ['ligt op of na de datum van de melding', '>='],
    ['is uiterlijk de datum van de melding', '<='],
    ['is niet later dan de datum van de melding', '<='],
    ['is eerder dan de datum van de melding', '<'],
    ['is de datum van de melding', '='],
  ])('de datum van ontvangst van de melding %s', (rest, cmp) => {
    expect(voorwaardeVan(`de datum van ontvangst van de melding ${rest}`)).toEqual(
      vergelijk(cmp, ontvangst, melding),
    );
  });

  it('rekent met kalenderduren, in beide volgordes', () => {
    const plus = { op: 'datumPlus', datum: melding, aantal: 6, eenheid: 'week' };
    const min = { op: 'datumPlus', datum: melding, aantal: -5, eenheid: 'jaar' };
    const ingang = 'De datum van ingang van de cliënt is';
    expect(waardeVan('de datum van de melding vermeerderd met 6 weken', ingang)).toEqual(plus);
    expect(waardeVan('6 weken na de datum van de melding', ingang)).toEqual(plus);
    expect(waardeVan('5 jaar vóór de datum van de melding', ingang)).toEqual(min);
    expect(waardeVan('de datum van de melding, verminderd met 5 jaar', ingang)).toEqual(min);
  });

  it('kent voor datums het vroegste en het laatste', () => {
    const delen = [melding, ontvangst];
    const ingang = 'De datum van ingang van de cliënt is';
    const rest = 'van de datum van de melding en de datum van ontvangst van de melding';
    expect(waardeVan(`de eerste ${rest}`, ingang)).toEqual({ op: 'laagste', delen });
    expect(waardeVan(`de laatste ${rest}`, ingang)).toEqual({ op: 'hoogste', delen });
  });

  it('telt geen uren of etmalen bij een datum', () => {
    const [probleem] = problemenBij(
      '  De datum van ingang van de cliënt is de datum van de melding vermeerderd met 5 etmalen.',
    );
    expect(probleem).toMatchObject({
      code: 'T009',
      bericht: 'Een datum is niet met een aantal etmalen te vermeerderen of te verminderen.',
    });
  });

  it('vraagt in een regel om een hele datum', () => {
    expect(codesBij('de datum van de melding is maart 2026')).toEqual(['T011']);
  });
});

describe('rekenen', () => {
  const maximum = feit('parameters.maximum');
  it.each([
    ['het inkomen van de cliënt vermeerderd met € 5', { op: 'plus', a: inkomen, b: literal('5') }],
    ['het inkomen van de cliënt verminderd met het maximum', { op: 'min', a: inkomen, b: maximum }],
    ['het inkomen van de cliënt gedeeld door 2', { op: 'gedeeld', a: inkomen, b: literal('2') }],
    ['het inkomen van de cliënt vermenigvuldigd met 1,5', { op: 'maal', a: inkomen, b: literal('1.5') }],
    [
      'het inkomen van de cliënt vermeerderd met 8%',
      { op: 'plus', a: inkomen, b: { op: 'maal', a: inkomen, b: literal('8') } },
    ],
    ['50 procent van het inkomen van de cliënt', { op: 'maal', a: inkomen, b: literal('50') }],
    ['8% van het inkomen van de cliënt', { op: 'maal', a: inkomen, b: literal('8') }],
    ['8% vermenigvuldigd met het inkomen van de cliënt', { op: 'maal', a: inkomen, b: literal('8') }],
    [
      'het laagste van het inkomen van de cliënt en het maximum',
      { op: 'laagste', delen: [inkomen, maximum] },
    ],
    [
      'het laagste van 50% van het inkomen van de cliënt en € 2.500',
      { op: 'laagste', delen: [{ op: 'maal', a: inkomen, b: literal('50') }, literal('2500')] },
    ],
    [
      'het laagste van € 2.500, 50% van het inkomen van de cliënt en het maximum, afgerond op centen',
      {
        op: 'afgerond',
        waarde: {
          op: 'laagste',
          delen: [literal('2500'), { op: 'maal', a: inkomen, b: literal('50') }, maximum],
        },
        stap: '0.01',
        richting: 'rekenkundig',
      },
    ],
    [
      'het laagste van het inkomen van de cliënt vermenigvuldigd met 3 en het maximum, verminderd met € 5',
      {
        op: 'min',
        a: { op: 'laagste', delen: [{ op: 'maal', a: inkomen, b: literal('3') }, maximum] },
        b: literal('5'),
      },
    ],
    [
      'het hoogste van het inkomen van de cliënt, het maximum en € 12,-',
      { op: 'hoogste', delen: [inkomen, maximum, literal('12')] },
    ],
    ['het inkomen van de cliënt, onafgerond', { ...inkomen, onafgerond: true }],
    [
      'het inkomen van de cliënt, naar boven afgerond op hele euro’s',
      { op: 'afgerond', waarde: inkomen, stap: '1', richting: 'naar boven' },
    ],
    [
      'het inkomen van de cliënt naar beneden afgerond op centen',
      { op: 'afgerond', waarde: inkomen, stap: '0.01', richting: 'naar beneden' },
    ],
    [
      'het inkomen van de cliënt afgerond op centen',
      { op: 'afgerond', waarde: inkomen, stap: '0.01', richting: 'rekenkundig' },
    ],
  ])('%s', (tekst, verwacht) => {
    expect(waardeVan(tekst)).toEqual(verwacht);
  });

  it('geldt wat achteraan staat voor alles ervóór', () => {
    const laagste = { op: 'laagste', delen: [inkomen, maximum] };
    const min = { op: 'min', a: laagste, b: literal('5') };
    expect(
      waardeVan(
        'het laagste van het inkomen van de cliënt en het maximum, verminderd met € 5, afgerond op centen',
      ),
    ).toEqual({
      ...{ op: 'afgerond', waarde: min, stap: '0.01', richting: 'rekenkundig' },
    });
  });

  it('heft eenheden tegen elkaar weg: euro per etmaal × etmalen is euro', () => {
    const tarief = feit('parameters.tariefPerEtmaal');
    const verwacht = { op: 'maal', a: tarief, b: etmalen };
    expect(waardeVan('het tarief per etmaal vermenigvuldigd met het aantal etmalen van de cliënt')).toEqual(
      verwacht,
    );
    expect(waardeVan('het tarief per etmaal vermenigvuldigd met 3 etmalen')).toEqual({
      ...verwacht,
      b: literal('3'),
    });
  });

  it.each([
    ['het tarief per etmaal vermenigvuldigd met 3 dagen', 'T004'],
    ['het tarief per etmaal vermenigvuldigd met het inkomen van de cliënt', 'T004'],
    ['het inkomen van de cliënt vermeerderd met 3', 'T004'],
    ['het inkomen van de cliënt vermeerderd met het uurloon van de cliënt', 'T004'],
    ['3 gedeeld door het inkomen van de cliënt', 'T004'],
    ['8% van de geboortedatum van de cliënt', 'T004'],
    ['de datum van de melding afgerond op centen', 'T004'],
    ['het laagste van het inkomen van de cliënt en het uurloon van de cliënt', 'T001'],
    ['het tarief per etmaal', 'T005'],
    ['de datum van de melding', 'T005'],
    ['groen', 'T005'],
  ])('De hoogte is %s: %s', (tekst, code) => {
    expect(codes(`  De hoogte van de cliënt is ${tekst}.`)).toEqual([code]);
  });

  it('noemt beide soorten bij een fout', () => {
    const [probleem] = problemenBij(
      '  De hoogte van de cliënt is het inkomen van de cliënt vermeerderd met het uurloon van de cliënt.',
    );
    expect(probleem?.bericht).toBe(
      "'inkomen' (een bedrag) vermeerderd met 'uurloon' (een bedrag per uur) heeft geen betekenis.",
    );
  });
});

describe('keuzes', () => {
  const voorziening = feit('aanvraag.voorziening');
  const is = (label: string): object => vergelijk('=', voorziening, literal(label));

  it.each([
    ['de voorziening van de aanvraag is time-out', is('time-out')],
    ['de voorziening van de aanvraag time-out is', is('time-out')],
    ['de voorziening van de aanvraag is niet time-out', vergelijk('!=', voorziening, literal('time-out'))],
    [
      'de voorziening van de aanvraag is één van: time-out of klinische ggz',
      { op: 'of', delen: [is('time-out'), is('klinische ggz')] },
    ],
    [
      'de voorziening van de aanvraag is niet één van: time-out, klinische ggz',
      { op: 'niet', deel: { op: 'of', delen: [is('time-out'), is('klinische ggz')] } },
    ],
    [
      'de voorziening van de aanvraag is time-out of klinische ggz',
      { op: 'of', delen: [is('time-out'), is('klinische ggz')] },
    ],
    [
      'de voorziening van de aanvraag is een zware zorg',
      { op: 'isEen', waarde: voorziening, keuze: 'zware zorg' },
    ],
    [
      'de voorziening van de aanvraag geen woonvorm is',
      { op: 'niet', deel: { op: 'isEen', waarde: voorziening, keuze: 'woonvorm' } },
    ],
  ])('%s', (tekst, verwacht) => {
    expect(voorwaardeVan(tekst)).toEqual(verwacht);
  });

  it.each([
    'de voorziening van de aanvraag is een woonvorm, met uitzondering van time-out',
    'de voorziening van de aanvraag een woonvorm is, met uitzondering van time-out',
    'de voorziening van de aanvraag is een woonvorm met uitzondering van time-out',
  ])('houdt een open kring open bij een uitzondering: %s', (tekst) => {
    const delen = [
      { op: 'isEen', waarde: voorziening, keuze: 'woonvorm' },
      { op: 'niet', deel: is('time-out') },
    ];
    expect(voorwaardeVan(tekst)).toEqual({ op: 'en', delen });
  });

  it('wijst een waarde buiten de kring aan', () => {
    const [probleem] = problemenBij('  De cliënt voldoet indien de voorziening van de aanvraag is groen.');
    expect(probleem).toMatchObject({
      code: 'T006',
      woorden: 'groen',
      bericht: "'groen' hoort niet bij de keuze 'zorg'.",
    });
    expect(codesBij('de voorziening van de aanvraag is één van: time-out of groen')).toEqual(['T006']);
    expect(
      codesBij('de voorziening van de aanvraag is een zware zorg, met uitzondering van time-out'),
    ).toEqual(['T006']);
    expect(codesBij('de voorziening van de aanvraag is een woonvorm, met uitzondering van groen')).toEqual([
      'T006',
    ]);
  });

  it('weigert twee keuzes zonder gemeenschappelijke waarde', () => {
    expect(codesBij('de voorziening van de aanvraag is de gemeente van de cliënt op 1 mei 2026')).toEqual([
      'T001',
    ]);
  });
});

describe('facultatief', () => {
  const ontbreekt = { op: 'ontbreekt', feit: 'client.naamVanDeVertegenwoordiger' };
  it.each([
    ['de naam van de vertegenwoordiger van de cliënt ontbreekt', ontbreekt],
    ['de naam van de vertegenwoordiger van de cliënt niet ontbreekt', { op: 'niet', deel: ontbreekt }],
    ['de naam van de vertegenwoordiger van de cliënt ontbreekt niet', { op: 'niet', deel: ontbreekt }],
  ])('%s', (tekst, verwacht) => {
    expect(voorwaardeVan(tekst)).toEqual(verwacht);
  });

  it('alleen wat facultatief is, kan ontbreken', () => {
    expect(codesBij('het inkomen van de cliënt ontbreekt')).toEqual(['N001']);
  });
});

describe('wat er mis is aan een dag', () => {
  const blad = (uitkomst: string, zin: string): string =>
    `regeling "Proef"
  kenmerk: proef

gegevens over de melding
  datum:   datum
  is open: ja/nee, per datum

reeks normbedrag: bedrag
  bron: "https://www.voorbeeld.nl/norm"
  | jaar | waarde |
  | 2026 | € 10 |

uitkomsten over de melding
  ${uitkomst}

artikel 1
  ${zin}.
`;

  it.each([
    ['telt: ja/nee, peildatum de datum van de melding vermeerderd met 5 uur', 'De melding telt'],
    ['telt: ja/nee', 'De melding telt indien de melding op 2 etmalen na de datum van de melding open is'],
    ['norm: bedrag', 'De norm van de melding is het normbedrag op 3 uren na de datum van de melding'],
  ])('blijft een fout binnen "%s"', (uitkomst, zin) => {
    const fouten = problemenVan(blad(uitkomst, zin)).filter(({ code }) => code !== 'A010');
    expect(fouten.map(({ code }) => code)).toEqual(['T009']);
  });

  it('wat geen dag is, hoort niet bij "op": het bedrag wordt vermeerderd', () => {
    const zin = 'De norm van de melding is het normbedrag op de datum van de melding vermeerderd met € 5';
    expect(problemenVan(blad('norm: bedrag', zin)).filter(({ code }) => code !== 'A010')).toEqual([]);
  });
});
