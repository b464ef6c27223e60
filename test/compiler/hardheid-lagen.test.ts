/** Afwijken van regels die op de verordening berusten, en een voorbeeld dat zegt waarom een afwijking niet meetelt. */
import { describe, expect, it } from 'vitest';
import { draaiVoorbeeld, woordenVan, type Uitslag } from '../../compiler/voorbeelden.ts';
import { laad } from '../../compiler/cli/laad.ts';
import type { Gecompileerd } from '../../compiler/index.ts';
import { toonWaarde } from '../../runtime/toon.ts';
import { werkruimte } from './hulp.ts';

const verordening = (bereik: string): string => `regeling "Verordening"
  kenmerk: ver
  soort:   verordening

organen: het college, de raad.

gegevens over de inwoner
  inkomen: bedrag

uitkomsten over de inwoner
  bijdrage: bedrag, lager is gunstig

beoordeling is onbillijk getroffen
  over:  de inwoner
  door:  het college
  vraag: "Is toepassing onbillijk?"

artikel 1
  De bijdrage van de inwoner is het inkomen van de inwoner.

artikel 9
  hardheidsclausule: het college kan ten gunste van de inwoner afwijken van ${bereik},
  indien de inwoner is onbillijk getroffen.
`;

const nader = (kop: string, verwacht: string): string => `regeling "Nadere regels"
  kenmerk: nader
  soort:   nadere regels
${kop}
gebruikt "../ver/ver.regel"
  als:     de Verordening
  gedeeld: de inwoner

uitkomsten over de inwoner
  termijnbedrag: bedrag, lager is gunstig

artikel 2
  Het termijnbedrag van de inwoner is € 100.

voorbeeld "Afwijken van de nadere regels"
  gegeven
    Het college oordeelt dat de inwoner is onbillijk getroffen, omdat "geen ruimte".
    Het college wijkt af van artikel 2: het termijnbedrag van de inwoner is € 50, omdat "de helft".
  verwacht
    Het termijnbedrag van de inwoner is € 100 op grond van artikel 2.
    ${verwacht}
`;

const BERUST = '  grondslag: artikel 1 van de Verordening\n';
const OOK = 'deze verordening en de daarop gebaseerde regels';
const TOEGEPAST = 'Met afwijking is het termijnbedrag van de inwoner € 50.';
const GEWEIGERD =
  'De afwijking van het termijnbedrag van de inwoner is geweigerd wegens het bereik op grond van artikel 9 van de Verordening.';

function uitslagen([regeling]: readonly [Gecompileerd]): readonly Uitslag[] {
  const { opgelost } = regeling;
  const geladen = laad(regeling);
  const { model } = geladen;
  const woorden = woordenVan(model, toonWaarde);
  return opgelost.voorbeelden.flatMap((deel) =>
    draaiVoorbeeld(deel, opgelost.voorbeelden, model, geladen, woorden),
  );
}

function draai(bereik: string, kop: string, verwacht: string): readonly Uitslag[] {
  const { regelingen, problemen } = werkruimte({
    'nader/nader.regel': nader(kop, verwacht),
    'ver/ver.regel': verordening(bereik),
  });
  expect(problemen.filter(({ code }) => code !== 'A050')).toEqual([]);
  return uitslagen(regelingen as unknown as readonly [Gecompileerd]);
}

describe('een bevoegdheid die ook tot de daarop gebaseerde regels reikt', () => {
  it('geldt voor een regeling die erop berust', () => {
    expect(draai(OOK, BERUST, TOEGEPAST).flatMap(({ verschil }) => verschil ?? [])).toEqual([]);
    expect(draai('deze verordening en daarop gebaseerde nadere regels', BERUST, TOEGEPAST)).toHaveLength(2);
  });

  it.each([
    ['de verordening noemt ze niet', 'deze verordening', BERUST],
    ['de regeling berust er niet op', OOK, ''],
  ])('en niet als %s', (_, bereik, kop) => {
    expect(draai(bereik, kop, GEWEIGERD).flatMap(({ verschil }) => verschil ?? [])).toEqual([]);
    expect(draai(bereik, kop, TOEGEPAST).flatMap(({ verschil }) => verschil ?? [])).toEqual([
      expect.stringContaining('laat niet toe om van artikel 2 af te wijken'),
    ]);
  });
});

describe('een voorbeeld over een geweigerde afwijking', () => {
  const blad = (afwijking: string, verwacht: string): readonly (string | undefined)[] => {
    const tekst = `${verordening('deze verordening').replace(
      'uitkomsten over de inwoner\n',
      'uitkomsten over de inwoner\n  komt in aanmerking: ja/nee, ja is gunstig\n',
    )}
artikel 3
  De inwoner komt in aanmerking indien het inkomen van de inwoner lager is dan € 50.

voorbeeld "Geweigerd"
  gegeven
    Het inkomen van de inwoner is € 100.
    Het college oordeelt dat de inwoner is onbillijk getroffen, omdat "geen ruimte".
    ${afwijking}
  verwacht
    ${verwacht}
`;
    const { regelingen, problemen } = werkruimte({ 'ver.regel': tekst });
    expect(problemen).toEqual([]);
    return uitslagen(regelingen as unknown as readonly [Gecompileerd]).map(({ verschil }) => verschil);
  };
  const bijdrage = (reden: string): string =>
    `De afwijking van de bijdrage van de inwoner is geweigerd wegens ${reden}.`;
  const AF = 'Het college wijkt af van artikel 1: de bijdrage van de inwoner is';

  it.each([
    [`${AF} € 150, omdat "meer".`, 'de richting'],
    [`De raad wijkt af van artikel 1: de bijdrage van de inwoner is € 50, omdat "minder".`, 'het orgaan'],
    [`${AF} € 50.`, 'de motivering'],
    [`Het college wijkt af van artikel 3: de bijdrage van de inwoner is € 50, omdat "x".`, 'het bereik'],
    [
      `Het college oordeelt dat de inwoner niet is onbillijk getroffen, omdat "er is ruimte".\n    ${AF} € 50, omdat "x".`,
      'de bevoegdheid',
    ],
  ])('%s: wegens %s', (afwijking, reden) => {
    expect(blad(afwijking, bijdrage(reden))).toEqual([undefined]);
  });

  it('slaagt niet om een andere reden, niet als zij meetelt, en niet als er geen is', () => {
    expect(blad(`${AF} € 150, omdat "meer".`, bijdrage('het orgaan'))).toEqual([
      'Verwacht was dat de afwijking geweigerd is wegens het orgaan, maar de reden is: € 150,00 is niet ten gunste van de betrokkene: de regels geven € 100,00.',
    ]);
    expect(blad(`${AF} € 50, omdat "minder".`, bijdrage('de richting'))).toEqual([
      'Verwacht was dat de afwijking geweigerd is wegens de richting, maar zij telt mee.',
    ]);
    expect(blad('', bijdrage('de richting'))).toEqual([
      'In de zaak staat geen afwijking van bijdrage van de inwoner.',
    ]);
  });

  it('gaat ook over een gezegde', () => {
    expect(
      blad(
        'Het college wijkt af van artikel 3: de inwoner komt niet in aanmerking, omdat "x".',
        'De afwijking van de vraag of de inwoner in aanmerking komt is geweigerd wegens de richting.',
      ),
    ).toEqual([undefined]);
  });
});
