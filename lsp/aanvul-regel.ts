/** Een regel in een artikel, in aanbouw. */
import { aarden, redenenNietUitvoerbaar } from '../grammar/index.ts';
import { isGezegde, type Symbool } from '../compiler/resolve/symbolen.ts';
import { objectzet, waardezet, type Bouw } from './aanvul-bouw.ts';
import { gezegdezetten } from './aanvul-gezegde.ts';
import type { Naam } from './aanvul-namen.ts';
import { aanbod, stil, vast, type Staat, type Zet } from './aanvul-staat.ts';
import { alsOrgaan, isUitkomst, tekst } from './aanvul-voorbeeld.ts';
import { tabelfragment, tabelzinfragment } from './fragmenten.ts';

/** Wat er achter het hoofd van een regel kan komen. */
export function staarten(bouw: Bouw, einde: Staat): Staat {
  const { maak, voorwaarde, verwijzingen } = bouw;
  const eigen: Staat = maak('staarten', () => [
    { soort: 'klasse', klasse: 'komma', naar: () => eigen },
    vast('indien', voorwaarde(eigen, { vooraan: true }), 42),
    vast('tenzij', voorwaarde(eigen, { vooraan: true }), 43),
    vast('mits', voorwaarde(eigen, { vooraan: true }), 44),
    vast('op grond van', verwijzingen(einde), 48),
  ]);
  return eigen;
}

export function regelzin(bouw: Bouw, einde: Staat): Staat {
  const { maak, namen, voorwaarde, verwijzingen, waarde } = bouw;
  const na = staarten(bouw, einde);
  const tabel = maak('volgt', () => [vast('uit de tabel:', na, 5, { fragment: tabelfragment })]);
  const komma = (doel: Staat): Zet => ({ soort: 'klasse', klasse: 'komma', naar: () => doel });

  const opgeschort = maak('opgeschort', () => {
    const tot = maak('opgeschort tot', () => [
      vast('tot en met', bouw.datum(na), 5),
      vast('tot', bouw.datum(na), 6),
    ]);
    return [
      vast('van', bouw.datum(tot), 5),
      vast('vanaf', bouw.datum(tot), 6),
      vast('met ingang van', bouw.datum(tot), 7),
    ];
  });

  /** Achter een uitkomst met een waarde. */
  const naUitkomst = (symbool: Symbool | undefined): Staat =>
    maak(`uitkomst ${symbool?.id ?? ''}`, () => {
      const eigen = naUitkomst(symbool);
      const type = symbool?.type;
      return [
        vast('is', waarde(type, na), 5),
        type?.soort === 'bedrag' ? vast('bedraagt', waarde(type, na), 8) : stil('bedraagt', waarde(type, na)),
        vast('volgt uit de tabel:', na, 15, { fragment: `volgt ${tabelfragment}` }),
        stil('volgt', tabel),
        stil('volgen', tabel),
        vast('wordt jaarlijks per', indexering, 60),
        stil('wordt opgeschort', opgeschort),
        stil(
          'en',
          maak('en uitkomst', () => [
            { soort: 'groep', groep: namen.beslissingen, naar: () => eigen, voorstel: waardezet(namen, 10) },
          ]),
        ),
        komma(eigen),
      ];
    });
  const indexering = maak('indexering', () => {
    const met: Staat = maak('geïndexeerd', () => [
      vast('geïndexeerd met', waarde(undefined, na), 5),
      { soort: 'klasse', klasse: 'komma', naar: () => met },
    ]);
    const eerst = maak('eerst', () => [{ soort: 'klasse', klasse: 'literal', naar: () => met }]);
    const dag: Staat = maak('indexdag', () => [
      { soort: 'klasse', klasse: 'literal', naar: () => dag },
      { soort: 'klasse', klasse: 'woord', naar: () => dag },
      { soort: 'klasse', klasse: 'komma', naar: () => dag },
      vast('voor het eerst per', eerst, 5),
      vast('geïndexeerd met', waarde(undefined, na), 6),
    ]);
    return [aanbod('1 januari', 5), ...dag.zetten()];
  });

  const achter = ({ norm }: Symbool): Staat => (norm?.soort === 'plicht' ? naPlicht : na);

  /** Wie of wat er doet; daarachter het gezegde. */
  const wie = (object: string | undefined): Staat =>
    maak(`wie ${object ?? ''}`, () => {
      if (object === undefined) return [];
      const eigen = wie(object);
      return [
        ...namen
          .gezegdenVan(object)
          .filter(isUitkomst)
          .flatMap((symbool) => gezegdezetten(bouw, symbool, achter(symbool), true)),
        stil(
          'van',
          maak(`element ${object}`, () => [{ soort: 'groep', groep: namen.objecten, naar: () => eigen }]),
        ),
      ];
    });
  /** Achter een gezegde: ook de termijn van een plicht. */
  const naPlicht: Staat = maak('na plicht', () => {
    const duur = maak('termijnduur', () => bouw.vergelijking({ soort: 'datum' }, na).zetten());
    return [
      vast(
        'binnen',
        maak('binnen', () => binnen(duur)),
        55,
      ),
      vast(
        'uiterlijk',
        maak('uiterlijk', () => [...binnen(duur), ...bouw.datum(na).zetten(), vast('op', bouw.datum(na), 5)]),
        56,
      ),
      stil('vóór', bouw.datum(na)),
      ...na.zetten(),
    ];
  });
  const binnen = (duur: Staat): readonly Zet[] => {
    const zet = duur.zetten().find((deel) => deel.soort === 'vast' && deel.woorden[0] === 'binnen');
    return zet?.soort === 'vast' ? zet.naar.zetten() : [];
  };

  const hoofd: Staat = maak('hoofd', () => [
    {
      soort: 'groep',
      groep: namen.beslissingen,
      naar: ({ symbool }) => naUitkomst(symbool),
      voorstel: waardezet(namen, 14),
    },
    {
      soort: 'groep',
      groep: namen.objecten,
      naar: ({ object }) => wie(object?.id),
      voorstel: (naam) =>
        vooropMag(naam) && namen.gezegdenVan(naam.object?.id ?? '').some(isUitkomst)
          ? objectzet(namen, 12)(naam)
          : undefined,
    },
    { soort: 'groep', groep: namen.waarden, naar: ({ symbool }) => naUitkomst(symbool) },
    ...namen
      .gezegdenVan('zaak')
      .filter(isUitkomst)
      .flatMap((symbool) => gezegdezetten(bouw, symbool, achter(symbool), true)),
    vast(
      'de termijn van',
      maak('termijn van', () => [
        {
          soort: 'groep',
          groep: namen.objecten,
          naar: () =>
            maak('termijn wordt', () => [
              vast('wordt verlengd met', bouw.verwijzingen(na), 5),
              stil('wordt verlengd met', waarde(undefined, na)),
              vast('wordt opgeschort', opgeschort, 6),
            ]),
          voorstel: (naam) =>
            namen.omgeving.plichten.has(naam.object?.id ?? '') ? objectzet(namen, 5)(naam) : undefined,
        },
      ]),
      62,
    ),
    stil(
      'is',
      maak('het is', () => [
        {
          soort: 'groep',
          groep: namen.objecten,
          naar: ({ object }) => wie(object?.id),
          voorstel: objectzet(namen, 20),
        },
      ]),
    ),
  ]);

  /** "… is de ontvanger van de melding het college", "heeft de cliënt recht op". */
  const omgekeerd: Staat = maak('omgekeerd', () => {
    const uitkomst = maak('is …', () => [
      {
        soort: 'groep',
        groep: namen.beslissingen,
        voorstel: waardezet(namen, 10),
        naar: ({ symbool }) =>
          maak(`is ${symbool?.id ?? ''}`, () => [
            ...waarde(symbool?.type, na).zetten(),
            vast('niet', waarde(symbool?.type, na), 60),
          ]),
      },
      ...onderwerpen('is'),
    ]);
    const onderwerpen = (werkwoord: string): readonly Zet[] => [
      {
        soort: 'groep',
        groep: namen.objecten,
        voorstel: (naam) => (gezegden(naam, werkwoord).length > 0 ? objectzet(namen, 14)(naam) : undefined),
        naar: (naam) =>
          maak(`${werkwoord} ${naam.object?.id ?? ''}`, () =>
            gezegden(naam, werkwoord).flatMap((symbool) => naWerkwoord(symbool)),
          ),
      },
    ];
    const gezegden = ({ object }: Naam, werkwoord: string): readonly Symbool[] =>
      namen
        .gezegdenVan(object?.id ?? '')
        .filter((symbool) => isUitkomst(symbool) && symbool.norms[0] === werkwoord);
    const naWerkwoord = (symbool: Symbool): readonly Zet[] => {
      const [eerste = ''] = symbool.norms;
      const zet = gezegdezetten(bouw, symbool, achter(symbool), true).find(
        (deel) => deel.soort === 'vast' && deel.woorden.length === 1 && deel.woorden[0] === eerste,
      );
      return zet?.soort === 'vast' ? zet.naar.zetten() : [];
    };
    const werkwoorden = new Set(
      namen.omgeving.symbolen
        .filter(
          (symbool) => isUitkomst(symbool) && isGezegde(symbool) && symbool.object !== namen.omgeving.zaak,
        )
        .map(({ norms }) => norms[0] ?? ''),
    );
    werkwoorden.delete('is');
    return [
      vast('is', uitkomst, 5),
      vast('bedraagt', uitkomst, 20),
      vast(
        'volgt',
        maak('volgt omgekeerd', () => [
          { soort: 'groep', groep: namen.beslissingen, naar: () => tabel, voorstel: waardezet(namen, 10) },
        ]),
        30,
      ),
      ...[...werkwoorden].map((werkwoord) =>
        vast(
          werkwoord,
          maak(`werkwoord vooraan ${werkwoord}`, () => onderwerpen(werkwoord)),
          12,
        ),
      ),
      ...hoofd.zetten(),
    ];
  });

  const naAfwijking: Staat = maak('na afwijking', () => [
    { soort: 'klasse', klasse: 'dubbelepunt', naar: () => hoofd },
    komma(omgekeerd),
    ...omgekeerd.zetten(),
  ]);
  const werking = maak('werking', () => {
    const eigen: Staat = maak('meer bepalingen', () => [
      komma(eigen),
      vast(
        'en',
        maak('en bepaling', () => [
          { soort: 'klasse', klasse: 'verwijzing', naar: () => eigen },
          { soort: 'bepalingen', rang: 10 },
        ]),
        30,
      ),
      vast('blijft buiten toepassing', na, 10),
      stil('blijven buiten toepassing', na),
      vast(
        'gaat voor op',
        verwijzingen(
          maak('omdat voorrang', () => [
            komma(maak('omdat voorrang', () => [])),
            vast(
              'omdat',
              maak('reden voorrang', () => [tekst(einde)]),
              5,
            ),
          ]),
        ),
        11,
      ),
      stil('gaan voor op', verwijzingen(einde)),
      vast(
        'is van overeenkomstige toepassing op',
        maak('overeenkomstig', () => [
          { soort: 'groep', groep: namen.objecten, naar: () => na, voorstel: objectzet(namen, 10) },
        ]),
        12,
      ),
      stil(
        'zijn van overeenkomstige toepassing op',
        maak('overeenkomstig', () => []),
      ),
    ]);
    return eigen.zetten();
  });
  const zolang = (): Staat => {
    const geldtDat: Staat = maak('geldt voorlopig', () => [
      komma(geldtDat),
      vast('geldt dat', voorwaarde(na), 5),
    ]);
    return voorwaarde(geldtDat);
  };
  const hardheid = maak('hardheid', () => [
    {
      soort: 'groep',
      groep: namen.organen,
      voorstel: alsOrgaan,
      naar: () =>
        maak('kan', () => {
          const afwijken = maak('afwijken', () => [
            vast(
              'afwijken van',
              verwijzingen(
                maak('na afwijken', () => [
                  komma(
                    maak('met uitzondering', () => [
                      vast('met uitzondering van', verwijzingen(na), 20),
                      ...na.zetten(),
                    ]),
                  ),
                  ...na.zetten(),
                ]),
              ),
              5,
            ),
          ]);
          const gunste = maak('gunste', () => [
            { soort: 'groep', groep: namen.objecten, naar: () => afwijken, voorstel: objectzet(namen, 10) },
          ]);
          return [
            vast(
              'kan',
              maak('kan …', () => [
                vast('ten gunste van', gunste, 5),
                vast('ten nadele van', gunste, 8),
                ...afwijken.zetten(),
              ]),
              5,
            ),
          ];
        }),
    },
  ]);

  const zinbegin: Staat = maak('regel', () => [
    { soort: 'klasse', klasse: 'plaats', naar: () => zinbegin },
    { soort: 'klasse', klasse: 'verwijzing', naar: () => werking },
    { soort: 'klasse', klasse: 'aard', naar: () => maak('aard', () => [tekst(einde)]) },
    { soort: 'bepalingen', rang: 66 },
    ...hoofd.zetten(),
    vast('in afwijking van', verwijzingen(naAfwijking), 50),
    vast('onverminderd', verwijzingen(naAfwijking), 56),
    vast('indien', voorwaarde(maak('na voorop', () => [komma(omgekeerd), vast('dan', omgekeerd, 90)])), 52),
    vast('zolang niet vaststaat of', zolang(), 60),
    stil(
      'of',
      maak('of …', () =>
        voorwaarde(
          maak('of … volgt', () => [komma(maak('of … volgt', () => [])), vast('volgt uit de tabel:', na, 5)]),
        ).zetten(),
      ),
    ),
    aanbod('… volgt uit de tabel:', 58, {
      label: 'tabel',
      fragment: tabelzinfragment,
      uitleg: 'Een beslistabel: elke rij is een regel.',
    }),
    vast('hardheidsclausule:', hardheid, 61),
    ...aarden.flatMap((aard, i): readonly Zet[] =>
      aard === 'niet uitvoerbaar'
        ? [
            vast(
              'niet uitvoerbaar,',
              maak('reden niet', () =>
                redenenNietUitvoerbaar.map((reden, j) =>
                  vast(`${reden}:`, einde, 5 + j, { fragment: `${reden}: "\${1}"` }),
                ),
              ),
              68,
            ),
          ]
        : [aanbod(`${aard}:`, 67 + i / 10, { fragment: `${aard}: "\${1}"` })],
    ),
    ...['alinea 2:', 'volzin 2:', 'onderdeel a:'].map((plek, i) => aanbod(plek, 72 + i)),
  ]);
  return zinbegin;
}

/** Een zin begint met "een betaling", en niet met "die betaling". */
const vooropMag = ({ woorden }: Naam): boolean => woorden[0] !== 'die' && woorden[0] !== 'dat';
