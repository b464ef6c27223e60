/** Vergissingen zoals een beleidsmedewerker ze maakt: het eerste probleem wijst de juiste regel aan, en zegt wat er hoort te staan. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesWerkruimte, nieuwGeheugen } from '../../compiler/index.ts';
import { naaste } from '../../grammar/index.ts';
import { gezien, problemenVan, type Gezien } from '../compiler/hulp.ts';
import { grondblad } from './bladen.ts';

/** Wat er staat, wat er per ongeluk komt te staan, op welke regel dat is, de code, en het woord dat aangeboden wordt. */
type Vergissing = readonly [
  naam: string,
  van: string,
  naar: string,
  regel: number,
  code: string,
  woord: string,
];

function toets(problemen: readonly Gezien[], [, , , regel, code, woord]: Vergissing): void {
  const [eerste] = problemen;
  expect(eerste).toMatchObject({ regel, code });
  expect(`${eerste?.bericht ?? ''} ${eerste?.hint ?? ''}`).toContain(woord);
  expect(problemen.length).toBeLessThanOrEqual(2);
}

const opGrondblad: readonly Vergissing[] = [
  ['indien, voor een opsomming', 'indien aan alle', 'indein aan alle', 53, 'N001', "'indien'"],
  ['indien, in een zin', 'indien de zorg', 'indein de zorg', 49, 'N001', "'indien'"],
  ['tenzij', '€ 10.', '€ 10, tenzei de cliënt een indicatie heeft.', 59, 'N001', "'tenzij'"],
  ['in afwijking van', 'In afwijking van', 'In afwijkng van', 48, 'N001', "'afwijking'"],
  ['op grond van', 'op grond van', 'opgrond van', 75, 'N001', "'op grond'"],
  ['oordeelt dat', 'oordeelt dat', 'ordeelt dat', 65, 'N001', "'oordeelt dat'"],
  ['of ouder', '18 jaar of ouder', '18 jaar of older', 54, 'N001', "'ouder'"],
  ['onbekend', 'melding is onbekend', 'melding is onbekent', 67, 'N001', "'onbekend'"],
  ['nog nodig', 'Nog nodig:', 'Nog nodg:', 68, 'S001', "'nog nodig'"],
  ['geen punt', 'is het college.', 'is het college', 45, 'S002', 'Zet een punt'],
  [
    'geen punt, en dan een kop met een tikfout',
    'time-out.\n\nartikel 3',
    'time-out\n\nartikl 3',
    56,
    'S002',
    'punt',
  ],
  ['punt in plaats van puntkomma', '18 jaar of ouder;', '18 jaar of ouder.', 55, 'S001', "';'"],
  ['geen dubbele punt voor de opsomming', 'is voldaan:', 'is voldaan', 53, 'N001', 'dubbele punt'],
  ['onderdeel in een andere kolom', '    b. de cliënt', '      b. de cliënt', 55, 'S001', 'dezelfde kolom'],
  ['tab', '    b. de cliënt', '\tb. de cliënt', 55, 'S001', 'dezelfde kolom'],
  ['twee keer dezelfde letter', '    c. de cliënt', '    b. de cliënt', 56, 'N006', 'onderdeel b'],
  ['punt voor de centen', '€ 10.', '€ 10.50.', 59, 'S009', '€ 10,50'],
  ['komma voor duizendtallen', '€ 10.', '€ 1,000.50.', 59, 'S009', '€ 1.000,50'],
  ['komma voor duizend euro', '€ 10.', '€ 90,000.', 59, 'S009', '€ 90.000'],
  ['euro voluit', '€ 10.', '10 euro.', 59, 'N001', '€ 10'],
  ['EUR', '€ 10.', 'EUR 10.', 59, 'N001', '€ 10'],
  ['datum met streepjes', 'is 1 maart 2026', 'is 01-03-2026', 63, 'N001', '1 maart 2026'],
  ['datum met schuine strepen', 'is 1 maart 2026', 'is 1/3/2026', 63, 'N001', '1 maart 2026'],
  ['maand', 'is 1 maart 2026', 'is 1 maar 2026', 63, 'N001', "'maart'"],
  ['geen jaar', 'is 1 maart 2026', 'is 1 maart', 63, 'N001', 'jaar'],
  ['dag die niet bestaat', 'is 1 maart 2026', 'is 31 april 2026', 63, 'S004', '30 dagen'],
  ['aanhalingsteken achteraan', 'woonvorm?"\n', 'woonvorm?\n', 33, 'S003', 'aanhalingsteken'],
  [
    'gekrulde enkele aanhalingstekens',
    '"Is het een woonvorm?"',
    '‘Is het een woonvorm?’',
    33,
    'S006',
    '"Is het',
  ],
  [
    'geen aanhalingstekens',
    'regeling "Proefverordening"',
    'regeling Proefverordening',
    1,
    'S008',
    'regeling "…"',
  ],
  [
    'lid dat er niet is',
    'artikel 1, tweede lid',
    'artikel 1, vierde lid',
    75,
    'N005',
    "'artikel 1, tweede lid'",
  ],
  ['artikel dat er niet is', 'bij: artikel 2', 'bij: artikel 22', 36, 'N005', "'artikel 2'"],
  ['meervoud', 'het inkomen van', 'het inkomens van', 59, 'N001', "'inkomen'"],
  ['meervoud van het onderwerp', 'hoogte van de cliënt', 'hoogte van de cliënten', 59, 'N001', "'cliënt'"],
  ['geen trema', 'b. de cliënt', 'b. de client', 55, 'N001', "'cliënt'"],
  ['twee woorden voor één', 'geboortedatum: datum', 'geboorte datum: datum', 13, 'N001', 'geboorte datum'],
  ['kleiner dan of gelijk aan', 'is 18 jaar of ouder', '>= 18 jaar', 54, 'S006', 'ten minste'],
  ['haakjes', 'een woonvorm is.', '(een) woonvorm is.', 49, 'S006', 'Haakjes'],
  ['artikel', 'artikel 3 "Hoogte"', 'artikl 3 "Hoogte"', 58, 'S005', "'artikel'"],
  ['artikel zonder nummer', 'artikel 3 "Hoogte"', 'artikel "Hoogte"', 58, 'S001', 'nummer'],
  ['uitkomst', 'uitkomsten over de melding', 'uitkomst over de melding', 27, 'S005', "'uitkomsten'"],
  ['orgaan', 'organen: het', 'orgaan: het', 5, 'S005', "'organen'"],
  ['gegevens in een voorbeeld', 'bekend"\n  gegeven\n', 'bekend"\n  gegevens\n', 62, 'S011', "'gegeven'"],
  ['verwacht', '  verwacht\n', '  verwachtt\n', 66, 'S011', "'verwacht'"],
  ['geen dubbele punt in een veld', '  inkomen: bedrag', '  inkomen bedrag', 17, 'S001', 'dubbele punt'],
  ['is-teken in een veld', '  inkomen: bedrag', '  inkomen = bedrag', 17, 'S006', "'='"],
  ['type', 'ja/nee\n  heeft', 'ja/neen\n  heeft', 15, 'N008', "'ja/nee'"],
  ['keuze van', 'keuze uit zorg', 'keuze van zorg', 21, 'N008', 'keuze uit zorg'],
  ['orgaan met een tikfout', 'is het college.', 'is het colege.', 45, 'N001', "'college'"],
  ['orgaan dat er niet is', 'is het college.', 'is de burgemeester.', 45, 'N001', 'het college of de raad'],
  ['waarde die er niet is', 'op time-out.', 'op dagbesteding.', 56, 'N001', 'begeleid wonen of time-out'],
  ['geen "van de cliënt"', 'het inkomen van de cliënt', 'het inkomen', 59, 'N001', 'inkomen van de cliënt'],
  ['verkeerd onderwerp', 'b. de cliënt heeft', 'b. de melding heeft', 55, 'N001', "'de cliënt'"],
  [
    'voorzetsel',
    'legaal in Nederland;',
    'legaal op Nederland;',
    55,
    'N001',
    "'verblijft legaal in Nederland'",
  ],
  ['reden zonder tekst', ', omdat "zo is het".', ', omdat.', 65, 'S001', 'tussen aanhalingstekens'],
];

describe('in het grondblad', () => {
  it.each(opGrondblad)('%s', (...vergissing) => {
    const [, van, naar] = vergissing;
    toets(problemenVan(grondblad([van, naar])), vergissing);
  });

  it('gekrulde dubbele aanhalingstekens zijn goed', () => {
    expect(problemenVan(grondblad(['"Is het een woonvorm?"', '“Is het een woonvorm?”']))).toEqual([]);
  });

  it('een vergeten punt voor een kop met een tikfout: allebei gemeld', () => {
    const tekst = grondblad(['time-out.\n\nartikel 3 "Hoogte"', 'time-out\n\nartikl 3 hoogte']);
    expect(problemenVan(tekst).slice(0, 2)).toMatchObject([
      { code: 'S002', regel: 56, woorden: 'time-out' },
      { code: 'S005', regel: 58, woorden: 'artikl' },
    ]);
  });
});

const map = new URL('../../policies/nissewaard-beschermde-woonvormen-2026/', import.meta.url);
const lees = (pad: string): string | undefined => {
  const url = new URL(pad, map);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
};
const hoofd = 'nissewaard.regel';
const verordening = lees(hoofd) ?? '';
const geheugen = nieuwGeheugen();

function problemenIn(tekst: string): readonly Gezien[] {
  const ruimte = leesWerkruimte(
    [hoofd],
    (pad) => {
      const inhoud = pad === hoofd ? tekst : lees(pad);
      return inhoud === undefined ? { soort: 'ontbreekt' } : { soort: 'tekst', tekst: inhoud };
    },
    geheugen,
  );
  return gezien(ruimte);
}

/** In de echte verordening telt de regel vanaf de plaats die verandert: het blad mag groeien. */
const inVerordening: readonly (readonly [
  naam: string,
  van: string,
  naar: string,
  code: string,
  woord: string,
])[] = [
  ['trema', 'residentiële', 'residentiele', 'N001', "'residentiële'"],
  ['streepje', 'de BRP-gemeente van', 'de BRP gemeente van', 'N001', "'BRP-gemeente'"],
  [
    'punt',
    'De melding vereist een eerste screening.',
    'De melding vereist een eerste screening',
    'S002',
    'punt',
  ],
  ['kop', 'artikel 2.4 "', 'artikl 2.4 "', 'S005', "'artikel'"],
  [
    'orgaan',
    'is het college van de woongemeente.',
    'is het college van de gemeente.',
    'N001',
    "'het college van de ",
  ],
  ['werkwoord', 'er is sprake van onvermogen', 'er is spraken van onvermogen', 'N001', "'sprake'"],
  ['vergelijking', 'ten hoogste 5 jaar is', 'ten hoogst 5 jaar is', 'N001', "'ten hoogste'"],
  [
    'lid',
    'indien het vierde lid van toepassing is',
    'indien het zesde lid van toepassing is',
    'N005',
    'artikel 2.2',
  ],
];

describe('een woord dat nergens op lijkt', () => {
  it.each([
    ['nooit', []],
    ['lopt', ['loopt']],
    ['lootp', ['loopt']],
    ['onvermgen', ['onvermogen']],
  ])('%s krijgt alleen voorstellen die dichtbij zijn', (woord, voorstellen) => {
    expect(naaste(woord, ['loopt', 'onvermogen'])).toEqual(voorstellen);
  });
});

describe('in de verordening van Nissewaard', () => {
  it('is er zonder vergissing geen probleem', () => {
    expect(problemenIn(verordening)).toEqual([]);
  });

  it.each(inVerordening)('%s', (naam, van, naar, code, woord) => {
    expect(verordening).toContain(van);
    const regel = verordening.slice(0, verordening.indexOf(van)).split('\n').length;
    toets(problemenIn(verordening.replace(van, () => naar)), [naam, van, naar, regel, code, woord]);
  });
});
