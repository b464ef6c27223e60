/** Waarden die met een vast woord beginnen, en lijsten met hun filter. */
import type { Type } from '../runtime/model.ts';
import { typesleutel, type Bouw, type Maak } from './aanvul-bouw.ts';
import type { Namen } from './aanvul-namen.ts';
import { stil, vast, type Staat, type Zet } from './aanvul-staat.ts';

type Lijstbouw = Pick<Bouw, 'rekening' | 'lijst' | 'naLijst' | 'eigenschap'>;

export function lijstbouw(namen: Namen, maak: Maak, zelf: () => Bouw): Lijstbouw {
  function rekening(type: Type | undefined, na: Staat): readonly Zet[] {
    const reeks = maak(`reeks ${typesleutel(type)} ${na.sleutel}`, () => zelf().waarde(type, meer).zetten());
    const meer: Staat = maak(`meer ${typesleutel(type)} ${na.sleutel}`, () => [
      { soort: 'klasse', klasse: 'komma', naar: () => reeks },
      vast('en', reeks, 15),
      ...na.zetten(),
    ]);
    const uit: Zet[] = [];
    const telbaar = type === undefined || ['getal', 'bedrag', 'aantal', 'percentage'].includes(type.soort);
    if (telbaar) uit.push(vast('het laagste van', reeks, 45), vast('het hoogste van', reeks, 45));
    if (type === undefined || type.soort === 'datum') {
      uit.push(vast('het vroegste van', reeks, 45), vast('het laatste van', reeks, 45));
      uit.push(vast('de dag na', zelf().datum(na), 46), vast('de dag vóór', zelf().datum(na), 46));
      uit.push(vast('de laatste dag van de termijn van', zelf().duur(na), 46));
    }
    if (type === undefined || type.soort === 'aantal' || type.soort === 'getal') {
      const totEnMet = maak(`tot en met ${na.sleutel}`, () => [
        vast('tot en met', zelf().datum(na)),
        vast('tot', zelf().datum(na)),
      ]);
      const dagen = maak(`dagen ${na.sleutel}`, () => [
        ...lijst(na).zetten(),
        ...zelf().datum(totEnMet).zetten(),
      ]);
      uit.push(
        vast('het aantal dagen van', dagen, 47),
        stil('aantal weken van', dagen),
        stil('aantal maanden van', dagen),
      );
    }
    if (namen.lijsten.alle.length === 0 || !telbaar) return uit.concat(uiterste(type, na));
    const hoeveel = maak(`hoeveel ${na.sleutel}`, () => lijst(na).zetten());
    uit.push(
      vast('het aantal', hoeveel, 48),
      vast('de som van', eigenschap(na), 48),
      vast('het totale', eigenschap(na), 48),
      vast('het hoogste aantal aaneengesloten dagen van', lijst(na), 48),
    );
    return uit.concat(uiterste(type, na));
  }

  function uiterste(_type: Type | undefined, na: Staat): readonly Zet[] {
    if (namen.lijsten.alle.length === 0) return [];
    return ['hoogste', 'laagste', 'vroegste', 'laatste'].map((woord) => stil(woord, eigenschap(na)));
  }

  /** "het bedrag van [de eerste betaling van] de betalingen van de inwoner" */
  const eigenschap = (na: Staat): Staat =>
    maak(`eigenschap ${na.sleutel}`, () => {
      const van = maak(`eigenschap van ${na.sleutel}`, () => [
        vast(
          'van',
          maak(`van lijst ${na.sleutel}`, () => [
            ...lijst(na).zetten(),
            stil('eerste', eigenschap(na)),
            stil('laatste', eigenschap(na)),
          ]),
        ),
      ]);
      return [
        {
          soort: 'groep',
          groep: namen.eigenschappen,
          naar: () => van,
          voorstel: ({ tekst, symbool }) => ({
            tekst,
            soort: 'waarde',
            rang: 25,
            ...(symbool ? { symbool } : {}),
          }),
        },
      ];
    });

  function lijst(na: Staat): Staat {
    return maak(`lijst ${na.sleutel}`, () => [
      {
        soort: 'groep',
        groep: namen.lijsten,
        naar: () => naLijst(na),
        voorstel: (naam) => ({
          tekst: naam.tekst,
          soort: 'waarde',
          rang: naam.anders ? 16 : 10,
          ...(naam.symbool ? { symbool: naam.symbool } : {}),
        }),
      },
    ]);
  }

  const naLijst = (na: Staat): Staat =>
    maak(`na lijst ${na.sleutel}`, () => {
      const eigen = naLijst(na);
      const waarvan = maak(`waarvan ${na.sleutel}`, () => [
        {
          soort: 'groep',
          groep: namen.eigenschappen,
          naar: ({ symbool }) =>
            symbool ? zelf().vergelijking(symbool.type, zelf().werkwoord(eigen)) : eigen,
          voorstel: ({ tekst, symbool }) => ({
            tekst: `${namen.lidwoordVan(tekst)} ${tekst}`,
            soort: 'waarde',
            rang: 20,
            ...(symbool ? { symbool } : {}),
          }),
        },
      ]);
      return [
        { soort: 'klasse', klasse: 'komma', naar: () => eigen },
        vast('waarvoor geldt dat', zelf().voorwaarde(eigen), 20),
        vast('waarvan', waarvan, 20),
        vast('op volgorde van', eigenschapLos(eigen), 25),
        vast('in het kalenderjaar van', zelf().datum(eigen), 30),
        vast('tot en met', zelf().datum(eigen), 30),
        stil('tot en met die dag', eigen),
        vast('vanaf', zelf().datum(eigen), 30),
        stil('van', zelf().datum(eigen)),
        vast(
          'waarbij tijdvakken met ten hoogste',
          maak(`ertussen ${na.sleutel}`, () => [
            {
              soort: 'klasse',
              klasse: 'literal',
              naar: () =>
                maak(`ertussen2 ${na.sleutel}`, () => [vast('ertussen bij elkaar worden geteld,', eigen, 5)]),
            },
          ]),
          30,
        ),
        ...na.zetten(),
      ];
    });

  const eigenschapLos = (na: Staat): Staat =>
    maak(`eigenschap los ${na.sleutel}`, () => [
      {
        soort: 'groep',
        groep: namen.eigenschappen,
        naar: () => na,
        voorstel: ({ tekst }) => ({
          tekst: `${namen.lidwoordVan(tekst)} ${tekst}`,
          soort: 'waarde',
          rang: 20,
        }),
      },
    ]);

  return { rekening, lijst, naLijst, eigenschap };
}
