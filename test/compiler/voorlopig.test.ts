/** Voorlopige werking: naast een onbekende uitkomst, alleen zolang de genoemde vraag niet vaststaat, en nooit ervoor in de plaats. */
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { proza } from '../../runtime/index.ts';
import { compileer, gezien, problemenVan, werkruimte } from './hulp.ts';

const bijzaak = ['A007', 'A008', 'A010'];
const blad = (zinnen: string): string => `regeling "Proef"
  kenmerk: proef

gegevens over de cliënt
  is ingezetene: ja/nee
  is dakloos: ja/nee
  heeft kinderen: ja/nee

uitkomsten over de cliënt
  heeft recht op opvang: ja/nee
  bijdrage: bedrag

artikel 1
  De cliënt heeft recht op opvang indien de cliënt ingezetene is en dakloos is.
  De bijdrage van de cliënt is € 20 indien de cliënt recht heeft op opvang.
  De bijdrage van de cliënt is € 0 indien de cliënt geen recht heeft op opvang.

artikel 2
  ${zinnen}
`;
const OPVANG =
  'Zolang niet vaststaat of de cliënt ingezetene is, geldt dat de cliënt recht heeft op opvang, indien de cliënt kinderen heeft.';
const VIJF =
  'Zolang niet vaststaat of de cliënt recht heeft op opvang, geldt dat de bijdrage van de cliënt € 5 is.';
const ZEVEN = 'Zolang niet vaststaat of de cliënt dakloos is, geldt dat de bijdrage van de cliënt € 7 is.';

type Waarheid = boolean | undefined;
const drie: readonly Waarheid[] = [true, false, undefined];
const gevallen = drie.flatMap((isIngezetene) =>
  drie.flatMap((isDakloos) => drie.map((heeftKinderen) => ({ isIngezetene, isDakloos, heeftKinderen }))),
);
const zaakVan = (client: object): object => JSON.parse(JSON.stringify({ client })) as object;
const en = (a: Waarheid, b: Waarheid): Waarheid =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

describe('voorlopige werking', () => {
  const regeling = compileer(blad(`${OPVANG}\n  ${VIJF}\n  ${ZEVEN}`), ...bijzaak);
  const { evaluators } = laad(regeling);
  const kaal = laad(compileer(blad('procedure: "…"'), ...bijzaak)).evaluators;
  const uit = (id: string, client: object) => evaluators[id]?.(zaakVan(client));

  it('verandert in geen enkele zaak de uitkomst, ook niet die van wat erop rust', () => {
    for (const geval of gevallen)
      for (const id of ['client.heeftRechtOpOpvang', 'client.bijdrage']) {
        const { voorlopig: _weg, ...rest } = uit(id, geval) ?? {};
        expect(rest).toEqual(kaal[id]?.(zaakVan(geval)));
      }
  });

  it('is er precies als uitkomst en vraag onbekend zijn en de voorwaarde vervuld is', () => {
    for (const geval of gevallen) {
      const { isIngezetene, isDakloos, heeftKinderen } = geval;
      const open = en(isIngezetene, isDakloos) === undefined && isIngezetene === undefined;
      const verwacht = !open || heeftKinderen === false ? undefined : heeftKinderen ? 'waarde' : 'onbekend';
      expect(uit('client.heeftRechtOpOpvang', geval)?.voorlopig?.soort).toBe(verwacht);
    }
  });

  it('twee zinnen die iets anders zeggen, spreken elkaar tegen; een die niet geldt doet niet mee', () => {
    for (const { isIngezetene, isDakloos } of gevallen) {
      const recht = en(isIngezetene, isDakloos);
      const verwacht =
        recht !== undefined
          ? undefined
          : isDakloos === undefined
            ? { soort: 'tegenstrijdig', tussen: [{ waarde: '5' }, { waarde: '7' }] }
            : {
                soort: 'waarde',
                waarde: '5',
                bepalingen: ['proef/2'],
                zolang: ['de cliënt recht heeft op opvang'],
              };
      const { voorlopig } = uit('client.bijdrage', { isIngezetene, isDakloos }) ?? {};
      if (verwacht) expect(voorlopig).toMatchObject(verwacht);
      else expect(voorlopig).toBeUndefined();
    }
  });

  it('staat in gewoon Nederlands onder de vragen', () => {
    const tekst = (client: object): string => {
      const uitkomst = uit('client.bijdrage', client);
      return uitkomst ? proza(regeling.model, 'client.bijdrage', uitkomst) : '';
    };
    expect(tekst({ isDakloos: true })).toContain(
      'Voorlopig geldt: € 5,00.\n  Artikel 2: zolang niet vaststaat of de cliënt recht heeft op opvang.\n  Dit is geen uitkomst',
    );
    expect(tekst({})).toContain(
      'Wat er voorlopig geldt, spreekt elkaar tegen:\n  artikel 2: € 5,00\n  artikel 2: € 7,00',
    );
    expect(tekst({ isDakloos: false })).not.toContain('oorlopig');
  });

  it('wordt in het model een vraag en een waarde naast de beslissingen, die er geen regel bij krijgen', () => {
    const { model } = regeling;
    expect(model.voorlopig).toMatchObject([
      {
        ...{ beslissing: 'client.heeftRechtOpOpvang', bepaling: 'proef/2' },
        ...{ vraag: { op: 'feit', feit: 'client.isIngezetene' }, zolang: 'de cliënt ingezetene is' },
        waarde: { literal: { waarde: 'ja' } },
        voorwaarde: { op: 'feit', feit: 'client.heeftKinderen' },
      },
      { beslissing: 'client.bijdrage', vraag: { op: 'beslissing' } },
      { beslissing: 'client.bijdrage' },
    ]);
    expect(model.beslissingen.flatMap(({ regels }) => regels.map(({ bepaling }) => bepaling))).not.toContain(
      'proef/2',
    );
  });

  it('geeft ook "nee", en een hoofdzin in plaats van een bijzin', () => {
    const tekst = blad(
      'Zolang niet vaststaat of de cliënt ingezetene is, geldt dat de cliënt heeft geen recht op opvang.',
    );
    const { evaluators: anders } = laad(compileer(tekst, ...bijzaak));
    expect(anders['client.heeftRechtOpOpvang']?.({ client: { isDakloos: true } }).voorlopig).toMatchObject({
      waarde: false,
    });
  });

  it('gaat mee als een ander de regeling gebruikt', () => {
    const wet = blad(OPVANG).replace('kenmerk: proef', 'kenmerk: wet\n  soort: wet');
    const hier = `regeling "Hier"
  kenmerk: hier

gebruikt "../wet/wet.regel"
  als: de Wet
  gedeeld: de cliënt

uitkomsten over de cliënt
  krijgt een brief: ja/nee

artikel 1
  De cliënt krijgt een brief indien de cliënt recht heeft op opvang.
`;
    const ruimte = werkruimte({ 'hier/hier.regel': hier, 'wet/wet.regel': wet });
    expect(gezien(ruimte).filter(({ code }) => !bijzaak.includes(code))).toEqual([]);
    const [eerste] = ruimte.regelingen;
    if (!eerste) throw new Error('geen regeling');
    const { evaluators: geladen } = laad(eerste);
    const zaak = { client: { isDakloos: true, heeftKinderen: true } };
    expect(geladen['client.heeftRechtOpOpvang']?.(zaak).voorlopig).toMatchObject({ waarde: true });
    expect(geladen['client.krijgtEenBrief']?.(zaak)).toMatchObject({ soort: 'onbekend' });
    expect(geladen['client.krijgtEenBrief']?.(zaak).voorlopig).toBeUndefined();
  });

  it.each([
    ['Zolang niet vaststaat of de cliënt ingezetene is, is de bijdrage van de cliënt € 5.', 'N077'],
    ['De bijdrage van de cliënt is € 5 zolang niet vaststaat of de cliënt ingezetene is.', 'N077'],
    ['De bijdrage van de cliënt is € 5 indien voorlopig geldt dat de cliënt recht heeft op opvang.', 'N079'],
    ['De bijdrage van de cliënt is € 5 indien zolang niet vaststaat of de cliënt ingezetene is.', 'N079'],
    ['Zolang niet vaststaat of de cliënt rijk is, geldt dat de bijdrage van de cliënt € 5 is.', 'N001'],
    [
      'Zolang niet vaststaat of de cliënt ingezetene is, geldt dat de bijdrage van de cliënt 5 jaar is.',
      'T005',
    ],
    ['Zolang niet vaststaat of de cliënt ingezetene is, geldt dat de cliënt dakloos is.', 'N016'],
    [`In afwijking van artikel 1: ${VIJF.replace('Zolang', 'zolang')}`, 'S010'],
  ])('%s: %s', (zin, code) => {
    const gevonden = problemenVan(blad(zin)).filter((deel) => !bijzaak.includes(deel.code));
    expect(gevonden.map((deel) => deel.code)).toEqual([code]);
  });
});
