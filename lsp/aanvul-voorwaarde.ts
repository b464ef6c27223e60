/** Voorwaarden in aanbouw: waarover zij gaan, en wat daarvan gezegd wordt. */
import { isGezegde, type Symbool } from '../compiler/resolve/symbolen.ts';
import { objectzet, verVan, type Bouw, type Maak, type Voorwaardeplek } from './aanvul-bouw.ts';
import { gezegdezetten } from './aanvul-gezegde.ts';
import type { Namen } from './aanvul-namen.ts';
import { aanbod, stil, vast, type Staat, type Zet } from './aanvul-staat.ts';

type Voorwaardebouw = Pick<Bouw, 'links' | 'onderwerp' | 'voorwaarde' | 'verwijzingen'>;

export function voorwaardebouw(namen: Namen, maak: Maak, zelf: () => Bouw): Voorwaardebouw {
  function links(symbool: Symbool, na: Staat): Staat {
    return maak(`links ${symbool.id} ${na.sleutel}`, () => {
      const { type } = symbool;
      const eigen = links(symbool, na);
      const uit: Zet[] = [
        vast('is', zelf().vergelijking(type, na), 5),
        stil('zijn', zelf().vergelijking(type, na)),
        stil('bedragen', zelf().vergelijking(type, na)),
        type.soort === 'bedrag'
          ? vast('bedraagt', zelf().vergelijking(type, na), 8)
          : stil('bedraagt', zelf().vergelijking(type, na)),
        type.soort === 'datum'
          ? vast('ligt', zelf().vergelijking(type, na), 4)
          : stil('ligt', zelf().vergelijking(type, na)),
        // In een bijzin staat het werkwoord achteraan.
        ...zelf().vergelijking(type, zelf().werkwoord(na)).zetten(),
      ];
      const metDag = symbool.soort === 'duur' || symbool.perDatum || symbool.reeks;
      uit.push(metDag ? vast('op', zelf().datum(eigen), 3) : stil('op', zelf().datum(eigen)));
      if (symbool.facultatief) uit.push(vast('ontbreekt', na, 15));
      if (symbool.soort === 'beslissing') uit.push(vast('van toepassing is', na, 60));
      uit.push({ soort: 'klasse', klasse: 'literal', naar: () => eigen });
      if (isGezegde(symbool)) uit.push(...gezegdezetten(zelf(), symbool, na));
      return uit;
    });
  }

  function onderwerp(object: string, na: Staat): Staat {
    return maak(`onderwerp ${object} ${na.sleutel}`, () => {
      const eigen = onderwerp(object, na);
      const genummerd = maak(`element ${object} ${na.sleutel}`, () => [
        { soort: 'groep', groep: namen.objecten, naar: () => eigen, voorstel: objectzet(namen, 30) },
      ]);
      const isPlicht = namen.omgeving.plichten.has(object);
      return [
        ...namen.gezegdenVan(object).flatMap((symbool) => gezegdezetten(zelf(), symbool, na)),
        ...(isPlicht ? plichtstand(eigen, na) : []),
        vast('niet', eigen, 34),
        vast('geen', eigen, 35),
        stil('zelf', eigen),
        { soort: 'klasse', klasse: 'literal', naar: () => eigen },
        stil('van', genummerd),
        stil('op', zelf().datum(eigen)),
      ];
    });
  }

  const plichtstand = (eigen: Staat, na: Staat): readonly Zet[] => {
    const op = maak(`stand op ${na.sleutel}`, () => [vast('op', zelf().datum(stand), 5), ...stand.zetten()]);
    const stand: Staat = maak(`stand ${na.sleutel}`, () => [
      ...[
        'nagekomen',
        'niet nagekomen',
        'te laat nagekomen',
        'niet ontstaan',
        'nog niet nagekomen',
        'niet vast te stellen',
      ].map((tekst, i) => vast(tekst, achterStand, 10 + i, { soort: 'label' })),
      vast('niet is nagekomen', na, 20),
      vast('te laat is nagekomen', na, 20),
      stil('is nagekomen', na),
      vast('loopt', na, 22),
    ]);
    const achterStand: Staat = maak(`achter stand ${na.sleutel}`, () => [
      vast('op', zelf().datum(na), 10),
      vast('is', na, 11),
      ...na.zetten(),
    ]);
    return [
      vast('is', op, 10),
      vast('loopt op', zelf().datum(na), 12),
      stil('op', zelf().datum(stand)),
      stil('loopt', na),
      ...stand.zetten(),
      stil('is', eigen),
    ];
  };

  function voorwaarde(na: Staat, { object, vooraan }: Voorwaardeplek = {}): Staat {
    return maak(`voorwaarde ${object ?? ''} ${vooraan ? 'v' : ''} ${na.sleutel}`, () => {
      const verder = (over: string | undefined): Staat =>
        maak(`verder ${over ?? ''} ${na.sleutel}`, () => [
          vast('en', voorwaarde(na, over === undefined ? {} : { object: over }), 50),
          vast('of', voorwaarde(na, over === undefined ? {} : { object: over }), 51),
          ...na.zetten(),
        ]);
      const einde = verder(undefined);
      const vanToepassing = maak(`toepassing ${einde.sleutel}`, () => [
        vast('van toepassing is', einde, 10),
        ...einde.zetten(),
      ]);
      const uit: Zet[] = [
        {
          soort: 'groep',
          groep: namen.objecten,
          naar: (naam) => onderwerp(naam.object?.id ?? '', verder(naam.object?.id)),
          voorstel: objectzet(namen, 30),
        },
        {
          soort: 'groep',
          groep: namen.waarden,
          naar: (naam) => (naam.symbool ? links(naam.symbool, einde) : einde),
          voorstel: (naam) => ({
            ...{ tekst: naam.tekst, soort: 'waarde', rang: 38 + verVan(naam, namen) },
            ...(naam.symbool ? { symbool: naam.symbool } : {}),
          }),
        },
        ...namen
          .gezegdenVan('zaak')
          .flatMap((symbool) => gezegdezetten(zelf(), symbool, einde))
          .map((zet) => lager(zet, 25)),
        ...(object === undefined
          ? []
          : onderwerp(object, verder(object))
              .zetten()
              .map((zet) => lager(zet, -2))),
        ...zelf().rekening(
          undefined,
          maak(`links van ${einde.sleutel}`, () => [
            ...zelf().vergelijking({ soort: 'aantal', eenheid: 'dag' }, zelf().werkwoord(einde)).zetten(),
            ...zelf().vergelijking({ soort: 'datum' }, zelf().werkwoord(einde)).zetten(),
            vast('is', zelf().vergelijking({ soort: 'getal' }, einde), 10),
          ]),
        ),
        {
          soort: 'klasse',
          klasse: 'verwijzing',
          naar: () =>
            maak(`bepaling geldt ${einde.sleutel}`, () => [
              vast('van toepassing is', einde, 5),
              stil('geldt', einde),
            ]),
        },
        vast(
          'aan',
          verwijzingen(
            maak(`voldaan ${einde.sleutel}`, () => [
              {
                soort: 'klasse',
                klasse: 'komma',
                naar: () =>
                  maak(`voldaan2 ${einde.sleutel}`, () => [
                    vast('is voldaan', einde, 5),
                    vast('voldaan is', einde, 6),
                  ]),
              },
              vast('is voldaan', einde, 5),
              vast('voldaan is', einde, 6),
            ]),
          ),
          60,
        ),
        vast('de vraag of', voorwaarde(vanToepassing), 62),
      ];
      if (vooraan) uit.push(...opsommingen(na));
      if (namen.lijsten.alle.length > 0) uit.push(...overLijst(einde));
      uit.push(...organen(einde));
      return uit;
    });
  }

  const lager = (zet: Zet, met: number): Zet =>
    zet.soort === 'vast' && zet.voorstel
      ? { ...zet, voorstel: { ...zet.voorstel, rang: zet.voorstel.rang + met } }
      : zet;

  function opsommingen(na: Staat): readonly Zet[] {
    const punt: Staat = maak(`opsomming ${na.sleutel}`, () => [
      { soort: 'klasse', klasse: 'dubbelepunt', naar: () => punt },
      { soort: 'klasse', klasse: 'label', naar: () => voorwaarde(verder, { vooraan: true }) },
      aanbod('a. ', 5, { fragment: 'a. ${1};', label: 'a. …', uitleg: 'Het eerste onderdeel.' }),
    ]);
    const verder: Staat = maak(`na onderdeel ${na.sleutel}`, () => [
      {
        soort: 'klasse',
        klasse: 'puntkomma',
        naar: () =>
          maak(`na puntkomma ${na.sleutel}`, () => [
            vast('en', punt, 10),
            vast('of', punt, 11),
            ...punt.zetten(),
          ]),
      },
      { soort: 'klasse', klasse: 'label', naar: () => voorwaarde(verder, { vooraan: true }) },
      vast('tenzij', voorwaarde(verder, {}), 55),
      vast('mits', voorwaarde(verder, {}), 56),
      ...na.zetten(),
    ]);
    return [
      { soort: 'klasse', klasse: 'kwantor', naar: () => punt },
      ...opsommingsfrasen.map(([tekst, uitleg], i) =>
        aanbod(tekst, 60 + i, { uitleg, fragment: `${tekst}\n  a. \${1};\n  b. \${2}.` }),
      ),
    ];
  }

  function overLijst(na: Staat): readonly Zet[] {
    const dat = maak(`geldt dat ${na.sleutel}`, () => [
      vast('geldt dat', voorwaarde(na), 5),
      stil('is', zelf().naLijst(na)),
      stil('zijn', zelf().naLijst(na)),
      { soort: 'klasse', klasse: 'kwantor', naar: () => voorwaarde(na) },
    ]);
    const bron = maak(`lijst in voorwaarde ${na.sleutel}`, () => [...zelf().lijst(dat).zetten()]);
    const hoeveel = maak(`hoeveel van ${na.sleutel}`, () => [
      { soort: 'klasse', klasse: 'kwantor', naar: () => bron },
      vast('alle', bron, 10),
      ...['ten minste één van de', 'geen van de', 'ten hoogste één van de', 'één of meer van de'].map(
        (tekst, i) => aanbod(tekst, 12 + i),
      ),
    ]);
    return [
      vast('voor', hoeveel, 64),
      { soort: 'klasse', klasse: 'kwantor', naar: () => bron },
      stil('alle', bron),
    ];
  }

  const organen = (na: Staat): readonly Zet[] => [
    {
      soort: 'groep',
      groep: namen.organen,
      naar: () => maak(`orgaan ${na.sleutel}`, () => [stil('bevoegd is tot', na), ...na.zetten()]),
    },
  ];

  const verwijzingen = (na: Staat): Staat =>
    maak(`verwijzingen ${na.sleutel}`, () => {
      const meer: Staat = maak(`meer verwijzingen ${na.sleutel}`, () => [
        {
          soort: 'klasse',
          klasse: 'komma',
          naar: () =>
            maak(`verwijzing of verder ${na.sleutel}`, () => [
              ...verwijzingen(na)
                .zetten()
                .map((zet): Zet => (zet.soort === 'bepalingen' ? { ...zet, rang: 60 } : zet)),
              ...na.zetten(),
            ]),
        },
        vast('en', verwijzingen(na), 45),
        ...na.zetten(),
      ]);
      return [
        { soort: 'klasse', klasse: 'verwijzing', naar: () => meer },
        { soort: 'bepalingen', rang: 10 },
      ];
    });
  return { links, onderwerp, voorwaarde, verwijzingen };
}

export const opsommingsfrasen: readonly (readonly [string, string])[] = [
  ['aan alle volgende voorwaarden is voldaan:', 'Elk onderdeel moet vervuld zijn.'],
  ['aan ten minste één van de volgende voorwaarden is voldaan:', 'Eén onderdeel is genoeg.'],
  ['ten minste twee van de volgende omstandigheden zich voordoen:', 'Zoveel onderdelen moeten vervuld zijn.'],
  ['één of meer van de volgende kenmerken zich voordoet:', 'Eén onderdeel is genoeg.'],
  ['aan geen van de volgende voorwaarden is voldaan:', 'Geen enkel onderdeel mag vervuld zijn.'],
];
