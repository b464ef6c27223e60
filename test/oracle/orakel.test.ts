/** Het orakel zelf, tegen zinnen van docs/taal.md: wie rechter is, moet eerst zelf kloppen. */
import { describe, expect, it } from 'vitest';
import { isFout, bericht, leesWerkruimte } from '../../compiler/index.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import { afgerond, breuk, breuktekst } from './breuk.ts';
import { dagenVan, plusTijd } from './kalender.ts';
import { beslisPerVoltooiing, orakel } from './orakel.ts';
import type { Zaak } from './wereld.ts';

const declaraties = `regeling "Proef"
  kenmerk: proef
  geldig: met ingang van 1 januari 2026

organen: het college, de raad.

keuze zorgvorm: klinische ggz, intramurale Wlz.

keuze woonvorm, in ieder geval: begeleid wonen; verder volgens telt als woonvorm.

gegevens over de cliënt
  heeft schulden: ja/nee
  werkt mee: ja/nee
  geboortedatum: datum
  leeftijd: duur sinds geboortedatum
  inkomen: bedrag
  vermogen: bedrag, facultatief
  is bekend met: keuzes uit zorgvorm
  soort wonen: keuze uit woonvorm
  woont beschermd: ja/nee, per datum

gegevens over de melding
  datum: datum

beoordeling kan zich handhaven
  over: de cliënt
  door: het college
  vraag: "Kan de cliënt zich handhaven?"

beoordeling telt als woonvorm
  vraag: "Telt dit als woonvorm?"

lezing er is samenloop
  vraag: "Wat is samenloop?"
  mogelijk:
    a. de cliënt heeft schulden;
    b. de cliënt werkt mee.
`;

function model(rest: string): Regelingmodel {
  const tekst = `${declaraties}\n${rest}`;
  const { regelingen, problemen } = leesWerkruimte(['proef.regel'], () => ({ soort: 'tekst', tekst }));
  expect(problemen.filter(isFout).map(bericht)).toEqual([]);
  const [regeling] = regelingen;
  if (!regeling) throw new Error('Er is geen regeling.');
  return regeling.model;
}

const jaNee = (leden: string, bij = ''): Regelingmodel =>
  model(`uitkomsten over de cliënt\n  heeft recht: ja/nee${bij}\n\nartikel 1\n\n${leden}`);
const hoogte = (leden: string): Regelingmodel =>
  model(`uitkomsten over de cliënt\n  hoogte: bedrag\n\nartikel 1\n\n${leden}`);

const recht = (leden: string, zaak: Zaak, bij = ''): unknown =>
  kort(orakel(jaNee(leden, bij), 'client.heeftRecht', zaak));

function kort(uitkomst: ReturnType<typeof orakel>): unknown {
  if (uitkomst.soort === 'onbekend') return ['onbekend', ...[...uitkomst.open].sort()];
  if (uitkomst.soort === 'niet van toepassing') return uitkomst.reden;
  if (uitkomst.soort !== 'waarde') return uitkomst.soort;
  const { waarde } = uitkomst;
  return waarde !== null && typeof waarde === 'object' && 't' in waarde ? breuktekst(waarde) : waarde;
}

describe('het orakel', () => {
  it('kent de uitkomst van "a of niet a" en vraagt dan niets (1.1)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien de cliënt heeft schulden of heeft geen schulden.\n';
    expect(recht(leden, {})).toBe(true);
  });

  it('vraagt wat de uitkomst kan veranderen, en anders niet (1.2)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien de cliënt heeft schulden en werkt mee.\n';
    expect(recht(leden, {})).toEqual(['onbekend', 'client.heeftSchulden', 'client.werktMee']);
    expect(recht(leden, { client: { werktMee: true } })).toEqual(['onbekend', 'client.heeftSchulden']);
    expect(recht(leden, { client: { werktMee: false } })).toBe(false);
  });

  it('geeft zonder grond nee, of een leemte als de beslissing niet uitputtend is (1.3)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien de cliënt heeft schulden.\n';
    const zaak = { client: { heeftSchulden: false } };
    expect(recht(leden, zaak)).toBe(false);
    expect(recht(leden, zaak, ', niet uitputtend')).toBe('leemte');
  });

  it('laat een vereiste en een weigeringsgrond voor een grond gaan (1.3)', () => {
    const leden =
      'lid 1\n  De cliënt heeft recht.\n\nlid 2\n  De cliënt heeft alleen recht indien de cliënt werkt mee.\n\nlid 3\n  De cliënt heeft geen recht indien de cliënt heeft schulden.\n';
    expect(recht(leden, { client: { werktMee: true, heeftSchulden: false } })).toBe(true);
    expect(recht(leden, { client: { werktMee: false } })).toBe(false);
    expect(recht(leden, { client: { heeftSchulden: true } })).toBe(false);
  });

  it('laat de hoofdregel wijken zodra de afwijkende regel geldt; is dat onbekend, dan is zij dat ook (1.3)', () => {
    const leden =
      'lid 1\n  De hoogte van de cliënt is € 10.\n\nlid 2\n  In afwijking van het eerste lid is de hoogte van de cliënt € 20, indien de cliënt heeft schulden.\n';
    const uitkomst = (heeftSchulden?: boolean): unknown =>
      kort(
        orakel(
          hoogte(leden),
          'client.hoogte',
          heeftSchulden === undefined ? {} : { client: { heeftSchulden } },
        ),
      );
    expect([uitkomst(true), uitkomst(false)]).toEqual(['20', '10']);
    expect(uitkomst()).toEqual(['onbekend', 'client.heeftSchulden']);
  });

  it('noemt twee verschillende waarden van gelijke rang tegenstrijdig, en twee gelijke niet (1.3)', () => {
    const leden = (bedrag: string): string =>
      `lid 1\n  De hoogte van de cliënt is € 10.\n\nlid 2\n  De hoogte van de cliënt is ${bedrag} indien de cliënt heeft schulden.\n`;
    const zaak = { client: { heeftSchulden: true } };
    expect(kort(orakel(hoogte(leden('€ 20')), 'client.hoogte', zaak))).toBe('tegenstrijdig');
    expect(kort(orakel(hoogte(leden('€ 10')), 'client.hoogte', zaak))).toBe('10');
  });

  it('sluit voltooiingen uit die een controle schenden; blijft er geen over, dan klopt de zaak niet (1.2)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien de cliënt heeft schulden.\n';
    const met = (controle: string): Regelingmodel => jaNee(`${leden}\ncontrole "c"\n  ${controle}.\n`);
    const voldoet = met('De cliënt heeft schulden');
    expect(kort(orakel(voldoet, 'client.heeftRecht', {}))).toBe(true);
    expect(kort(orakel(voldoet, 'client.heeftRecht', { client: { heeftSchulden: false } }))).toBe(
      'ongeldige gegevens',
    );
  });

  it('telt een oordeel alleen met motivering en van het aangewezen orgaan (1.4)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien de cliënt zich handhaven kan.\n';
    const met = (oordeel: object): unknown =>
      recht(leden, { client: { kanZichHandhaven: { oordeel: true, ...oordeel } } });
    expect(met({ motivering: 'ja', door: 'College' })).toBe(true);
    expect(met({ motivering: ' ', door: 'het college' })).toEqual(['onbekend', 'client.kanZichHandhaven']);
    expect(met({ motivering: 'ja', door: 'de raad' })).toEqual(['onbekend', 'client.kanZichHandhaven']);
  });

  it('telt elk alternatief van een lezing zonder keuze als voltooiing (1.5)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien er is samenloop.\n';
    expect(recht(leden, { client: { heeftSchulden: true, werktMee: false } })).toEqual([
      'onbekend',
      'erIsSamenloop',
    ]);
    expect(recht(leden, { client: { heeftSchulden: true, werktMee: true } })).toBe(true);
    expect(recht(leden, { client: { heeftSchulden: true }, lezingen: { erIsSamenloop: 'a' } })).toBe(true);
  });

  it('rekent leeftijd in volle jaren, ook vanaf 29 februari (1.7)', () => {
    const leden =
      'lid 1\n  De cliënt heeft recht indien de leeftijd van de cliënt op de datum van de melding is 18 jaar of ouder.\n';
    const op = (geboortedatum: string, datum: string): unknown =>
      recht(leden, { client: { geboortedatum }, melding: { datum } });
    expect([op('2008-03-02', '2026-03-02'), op('2008-03-02', '2026-03-01')]).toEqual([true, false]);
    expect([op('2008-02-29', '2026-02-28'), op('2008-02-29', '2026-02-27')]).toEqual([true, false]);
    expect(op('2008', '2026-12-31')).toBe(true);
    expect(op('2008-03', '2026-03-15')).toEqual(['onbekend', 'client.geboortedatum']);
  });

  it('vindt een drempel op een onbekend bedrag, en een vergelijking met geen nooit vervuld (1.1)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien het vermogen van de cliënt is meer dan € 10.\n';
    expect(recht(leden, {})).toEqual(['onbekend', 'client.vermogen']);
    expect([
      recht(leden, { client: { vermogen: '10.01' } }),
      recht(leden, { client: { vermogen: '10' } }),
    ]).toEqual([true, false]);
    expect(recht(leden.replace('meer dan', 'niet meer dan'), { client: { vermogen: null } })).toBe(false);
  });

  it('vraagt bij een verzameling het hele gegeven, en leest per datum precies die dag', () => {
    const leden = (voorwaarde: string): string => `lid 1\n  De cliënt heeft recht indien ${voorwaarde}.\n`;
    const bekend = leden('de cliënt is bekend met ten minste één van: klinische ggz of intramurale Wlz');
    expect(recht(bekend, { client: { isBekendMet: { nee: ['klinische ggz'] } } })).toEqual([
      'onbekend',
      'client.isBekendMet',
    ]);
    expect(recht(bekend, { client: { isBekendMet: [] } })).toBe(false);
    const dag = leden('de cliënt woont op de datum van de melding beschermd');
    const client = { woontBeschermd: [{ op: '2026-03-01', waarde: true }] };
    expect(recht(dag, { client, melding: { datum: '2026-03-01' } })).toBe(true);
    expect(recht(dag, { client, melding: { datum: '2026-03-02' } })).toEqual([
      'onbekend',
      'client.woontBeschermd',
    ]);
  });

  it('laat over wat een open kring niet noemt het oordeel beslissen (S10)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien de soort wonen van de cliënt is een woonvorm.\n';
    const met = (soortWonen: unknown): unknown => recht(leden, { client: { soortWonen } });
    expect(met('begeleid wonen')).toBe(true);
    expect(met({ anders: 'woonboot' })).toEqual(['onbekend', 'zaak.teltAlsWoonvorm']);
  });

  it('geeft vóór de inwerkingtreding niet van toepassing (S15)', () => {
    const leden = 'lid 1\n  De cliënt heeft recht.\n';
    const op = (datum: string): unknown =>
      recht(leden, { melding: { datum } }, ', peildatum de datum van de melding');
    expect([op('2025-12-31'), op('2026-01-01')]).toEqual(['niet in werking', true]);
  });

  it('laat weg wat buiten toepassing blijft, en heeft dan geen uitkomst als er niets overblijft (S8)', () => {
    const leden =
      'lid 1\n  De cliënt heeft recht.\n\nlid 2\n  Het eerste lid blijft buiten toepassing indien de cliënt heeft schulden.\n';
    expect(recht(leden, { client: { heeftSchulden: true } })).toBe('uitgezonderd');
    expect(recht(leden, { client: { heeftSchulden: false } })).toBe(true);
  });

  it('beslist een volledige zaak zonder iets te vragen, en weigert een onvolledige', () => {
    const leden = 'lid 1\n  De cliënt heeft recht indien de cliënt heeft schulden.\n';
    const zaak = { client: { heeftSchulden: true } };
    expect(beslisPerVoltooiing(jaNee(leden), 'client.heeftRecht', zaak)).toEqual({
      soort: 'waarde',
      waarde: true,
    });
    expect(() => beslisPerVoltooiing(jaNee(leden), 'client.heeftRecht', {})).toThrow('geen voltooiing');
  });
});

describe('rekenen van het orakel', () => {
  it('rondt af met richting', () => {
    const rond = (tekst: string, stap: string, richting: Parameters<typeof afgerond>[2]): string =>
      breuktekst(afgerond(breuk(tekst), breuk(stap), richting));
    expect(rond('2.5', '1', 'rekenkundig')).toBe('3');
    expect(rond('-2.5', '1', 'rekenkundig')).toBe('-3');
    expect(rond('2.01', '1', 'naar boven')).toBe('3');
    expect(rond('-2.01', '1', 'naar boven')).toBe('-2');
    expect(rond('19.99', '10', 'naar beneden')).toBe('10');
    expect(rond('1/3', '0.01', 'rekenkundig')).toBe('33/100');
  });

  it('telt maanden tot dezelfde dag of de laatste van de maand', () => {
    expect(plusTijd('2026-01-31', 1, 'maand')).toBe('2026-02-28');
    expect(plusTijd('2024-02-29', 1, 'jaar')).toBe('2025-02-28');
    expect(plusTijd('2026-03-31', -1, 'maand')).toBe('2026-02-28');
    expect(plusTijd('2026-12-31', 1, 'dag')).toBe('2027-01-01');
    expect(plusTijd('2026-01-01', -6, 'week')).toBe('2025-11-20');
  });

  it('kent van een onvolledige datum alle dagen', () => {
    expect(dagenVan('2024').length).toBe(366);
    expect(dagenVan('2026-02')).toEqual(dagenVan('2026-02-00'));
    expect(dagenVan('2026-02').at(-1)).toBe('2026-02-28');
  });
});
