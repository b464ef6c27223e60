/** Zinnen van een voorbeeld in aanbouw: wat er gegeven is en wat eruit moet komen. */
import { isGezegde, toonSymbool, type Symbool } from '../compiler/resolve/symbolen.ts';
import { objectzet, waardezet, type Bouw } from './aanvul-bouw.ts';
import { gezegdezetten } from './aanvul-gezegde.ts';
import type { Naam, Namen } from './aanvul-namen.ts';
import { aanbod, stil, vast, type Staat, type Voorstel, type Zet } from './aanvul-staat.ts';

export const tekst = (na: Staat): Zet => ({ soort: 'klasse', klasse: 'tekst', naar: () => na });
export const alsOrgaan = (naam: Naam): Voorstel => ({
  tekst: naam.tekst,
  soort: 'object',
  rang: 32,
  bij: 'orgaan',
});
export const isUitkomst = (symbool: Symbool): boolean => symbool.soort === 'beslissing';

/** Een waarde om over te typen, naar het type. */
function voorbeeldVan(namen: Namen, { type }: Symbool): string {
  switch (type.soort) {
    case 'bedrag':
      return `€ \${1:100}${type.per ? ` per ${type.per}` : ''}`;
    case 'datum':
      return '${1:1 januari 2026}';
    case 'percentage':
      return '${1:10}%';
    case 'aantal':
      return `\${1:10} ${{ uur: 'uren', dag: 'dagen', etmaal: 'etmalen', week: 'weken', maand: 'maanden', jaar: 'jaren' }[type.eenheid]}`;
    case 'tekst':
      return '"${1:…}"';
    case 'keuze':
    case 'keuzes': {
      const labels = namen.omgeving.keuzes.get(type.keuze)?.keuze.labels.slice(0, 30) ?? [];
      return labels.length === 0
        ? '${1:waarde}'
        : `\${1|${labels.map((deel) => deel.replace(/[,|\\$}]/g, '\\$&')).join(',')}|}`;
    }
    default:
      return '${1:1}';
  }
}

const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

/** Een hele zin over een naam, met een waarde om in te vullen. */
function heleZin(namen: Namen, symbool: Symbool, rang: number): Zet {
  const { objecten, zaak } = namen.omgeving;
  const los = symbool.object === zaak || symbool.object === 'parameters' || !objecten.has(symbool.object);
  const gezegde = symbool.type.soort === 'ja/nee' || isGezegde(symbool);
  const met = toonSymbool(symbool, objecten);
  const zin = los || gezegde ? met : `${namen.lidwoordVan(symbool.naam)} ${met}`;
  const voluit = hoofdletter(
    !gezegde && los && !/^(?:de|het) /.test(zin) ? `${namen.lidwoordVan(symbool.naam)} ${zin}` : zin,
  );
  const dag = symbool.perDatum && !gezegde ? ' op ${2:1 januari 2026}' : '';
  const familie =
    symbool.familie ??
    (symbool.type.soort === 'keuze' || symbool.type.soort === 'keuzes' ? symbool.type.keuze : undefined);
  const waarde =
    familie === undefined
      ? ''
      : ` ${voorbeeldVan(namen, { ...symbool, type: { soort: 'keuze', keuze: familie } })}`;
  const fragment = gezegde ? `${voluit}${waarde}.` : `${voluit}${dag} is ${voorbeeldVan(namen, symbool)}.`;
  return {
    soort: 'aanbod',
    voorstel: {
      tekst: fragment.replace(/\$\{\d+(?::([^}]*)|\|([^,|]*)[^}]*)\}/g, '$1$2'),
      fragment,
      label: `${voluit}${gezegde ? '' : ' is …'}`,
      soort: 'fragment',
      rang,
      symbool,
    },
  };
}

export function gegeven(bouw: Bouw, einde: Staat, omdat: Staat): Staat {
  const { maak, namen, voorwaarde, vergelijking } = bouw;
  const oordelen = namen.omgeving.symbolen.filter(({ soort }) => soort === 'beoordeling');
  const oordeel = maak('oordeelt', () => [
    vast(
      'oordeelt dat',
      maak('oordeel', () => [
        ...voorwaarde(omdat).zetten(),
        ...oordelen
          .filter(({ uit, afgeleid }) => uit === undefined && !afgeleid)
          .map((symbool): Zet =>
            aanbod(toonSymbool(symbool, namen.omgeving.objecten), 5, { soort: 'gezegde', symbool }),
          ),
      ]),
      3,
    ),
    vast(
      'wijkt af van',
      maak('wijkt af', () => bouw.verwijzingen(afwijking).zetten()),
      60,
    ),
    stil(
      'wijkt op grond van',
      bouw.verwijzingen(maak('af van', () => [vast('af van', bouw.verwijzingen(afwijking), 5)])),
    ),
  ]);
  const afwijking: Staat = maak('afwijking', () => [
    { soort: 'klasse', klasse: 'dubbelepunt', naar: () => voorwaarde(omdat) },
  ]);
  const onbekend = maak('is onbekend', () => [vast('onbekend', einde, 60), ...einde.zetten()]);
  const feiten = namen.omgeving.symbolen.filter(
    ({ soort, uit, afgeleid, type }) =>
      (soort === 'gegeven' || soort === 'parameter') &&
      uit === undefined &&
      !afgeleid &&
      type.soort !== 'lijst',
  );
  const lijsten: readonly Zet[] = namen.lijsten.alle
    .filter(({ anders }) => !anders)
    .map((naam) =>
      aanbod(`${hoofdletter(naam.tekst)} zijn:`, 11, {
        soort: 'fragment',
        ...(naam.symbool ? { symbool: naam.symbool } : {}),
      }),
    );
  return maak('gegeven', () => [
    {
      soort: 'groep',
      groep: namen.waarden,
      voorstel: waardezet(namen, 24),
      naar: ({ symbool }) =>
        maak(`gegeven ${symbool?.id ?? ''}`, () => {
          if (!symbool) return [];
          const eigen: Staat = maak(`gegeven ${symbool.id}`, () => []);
          return [
            vast(
              'is',
              maak(`gegeven is ${symbool.id}`, () => [
                ...vergelijking(symbool.type, einde).zetten(),
                ...onbekend.zetten(),
              ]),
              3,
            ),
            vast('op', bouw.datum(eigen), symbool.perDatum ? 2 : 50),
            stil(
              'van',
              maak(`gegeven van ${symbool.id}`, () => [
                { soort: 'groep', groep: namen.objecten, naar: () => eigen, voorstel: objectzet(namen, 10) },
              ]),
            ),
            { soort: 'klasse', klasse: 'literal', naar: () => eigen },
            ...bouw.links(symbool, einde).zetten(),
          ];
        }),
    },
    {
      soort: 'groep',
      groep: namen.lijsten,
      voorstel: waardezet(namen, 28),
      naar: () =>
        maak('lijst in gegeven', () => [
          vast('zijn:', einde, 3),
          vast('zijn in elk geval:', einde, 5),
          vast('zijn onbekend', einde, 8),
        ]),
    },
    ...feiten.map((symbool) => heleZin(namen, symbool, 10)),
    ...lijsten,
    {
      soort: 'groep',
      groep: namen.objecten,
      voorstel: objectzet(namen, 20),
      naar: ({ object }) => bouw.onderwerp(object?.id ?? '', omdat),
    },
    { soort: 'groep', groep: namen.objecten, naar: () => oordeel },
    { soort: 'groep', groep: namen.organen, voorstel: alsOrgaan, naar: () => oordeel },
    ...namen.gezegdenVan('zaak').flatMap((symbool) => gezegdezetten(bouw, symbool, omdat)),
    vast('onbekend is of', voorwaarde(einde), 40),
    vast(
      'de lezing',
      maak('lezing', () => [
        {
          soort: 'groep',
          groep: namen.lezingen,
          voorstel: (naam) => ({
            tekst: naam.tekst,
            soort: 'waarde',
            rang: 5,
            ...(naam.symbool ? { symbool: naam.symbool } : {}),
          }),
          naar: () =>
            maak('lezing is', () => [
              vast(
                'is',
                maak('letter', () => [
                  { soort: 'klasse', klasse: 'woord', naar: () => einde },
                  ...['a', 'b', 'c', 'onbekend'].map((letter, i) =>
                    aanbod(letter, 5 + i, { soort: 'label' }),
                  ),
                ]),
                3,
              ),
            ]),
        },
      ]),
      42,
    ),
    vast(
      'er zijn geen',
      maak('geen lijst', () => [
        {
          soort: 'groep',
          groep: namen.lijsten,
          naar: () => einde,
          voorstel: ({ tekst }) => ({ tekst: tekst.replace(/^(?:de|het) /, ''), soort: 'waarde', rang: 5 }),
        },
      ]),
      50,
    ),
  ]);
}

export function verwacht(bouw: Bouw, einde: Staat): Staat {
  const { maak, namen, voorwaarde, vergelijking } = bouw;
  const grond: Staat = maak('grond', () => [
    vast('op grond van', bouw.verwijzingen(einde), 10),
    { soort: 'klasse', klasse: 'komma', naar: () => grond },
  ]);
  const uitkomst = (symbool: Symbool | undefined): Staat =>
    maak(`verwacht ${symbool?.id ?? ''}`, () => [
      vast(
        'is',
        maak(`verwacht is ${symbool?.id ?? ''}`, () => [
          ...(symbool ? vergelijking(symbool.type, grond).zetten() : []),
          vast('onbekend', einde, 40),
          vast('niet van toepassing', einde, 41),
          vast('tegenstrijdig', einde, 42),
        ]),
        3,
      ),
      { soort: 'klasse', klasse: 'literal', naar: () => uitkomst(symbool) },
      stil(
        'van',
        maak(`verwacht van ${symbool?.id ?? ''}`, () => [
          { soort: 'groep', groep: namen.objecten, naar: () => uitkomst(symbool) },
        ]),
      ),
      ...(symbool ? bouw.links(symbool, grond).zetten() : []),
    ]);
  const beslissingen = namen.omgeving.symbolen.filter(
    ({ soort, uit, afgeleid, familie }) =>
      soort === 'beslissing' && uit === undefined && !afgeleid && familie === undefined,
  );
  const vraag = voorwaarde(grond);
  const open: Staat = maak('open', () => {
    const meer: Staat = maak('meer open', () => [{ soort: 'klasse', klasse: 'puntkomma', naar: () => open }]);
    return [
      { soort: 'klasse', klasse: 'dubbelepunt', naar: () => open },
      { soort: 'groep', groep: namen.waarden, naar: () => naNaam, voorstel: waardezet(namen, 12) },
      { soort: 'groep', groep: namen.lijsten, naar: () => meer, voorstel: waardezet(namen, 14) },
      vast('de motivering van', voorwaarde(meer), 30),
      vast('de bevoegdheid van', voorwaarde(meer), 31),
      vast(
        'de lezing',
        maak('open lezing', () => [
          { soort: 'groep', groep: namen.lezingen, naar: () => meer, voorstel: waardezet(namen, 5) },
        ]),
        29,
      ),
      ...voorwaarde(meer)
        .zetten()
        .filter((zet) => zet.soort !== 'groep' || zet.groep !== namen.waarden),
    ];
  });
  const naNaam: Staat = maak('na open naam', () => [
    { soort: 'klasse', klasse: 'puntkomma', naar: () => open },
    { soort: 'klasse', klasse: 'literal', naar: () => naNaam },
    stil('op', bouw.datum(naNaam)),
  ]);
  const zin: Staat = maak('verwacht', () => [
    {
      soort: 'groep',
      groep: namen.beslissingen,
      voorstel: waardezet(namen, 24),
      naar: ({ symbool }) => uitkomst(symbool),
    },
    { soort: 'groep', groep: namen.waarden, naar: ({ symbool }) => uitkomst(symbool) },
    ...beslissingen.map((symbool) => heleZin(namen, symbool, 10)),
    {
      soort: 'groep',
      groep: namen.objecten,
      voorstel: (naam) =>
        namen.gezegdenVan(naam.object?.id ?? '').some(isUitkomst) ? objectzet(namen, 20)(naam) : undefined,
      naar: ({ object }) => bouw.onderwerp(object?.id ?? '', grond),
    },
    ...namen
      .gezegdenVan('zaak')
      .filter(isUitkomst)
      .flatMap((symbool) => gezegdezetten(bouw, symbool, grond)),
    vast('onbekend is of', vraag, 40),
    vast('niet van toepassing is of', vraag, 41),
    vast('nog nodig:', open, 39),
    vast(
      'met afwijking is',
      maak('met afwijking', () => [
        {
          soort: 'groep',
          groep: namen.beslissingen,
          voorstel: waardezet(namen, 10),
          naar: ({ symbool }) =>
            maak(`met afwijking ${symbool?.id ?? ''}`, () => [
              ...(symbool ? bouw.waarde(symbool.type, grond).zetten() : []),
              vast('onbekend', einde, 30),
            ]),
        },
      ]),
      60,
    ),
    vast(
      'met afwijking:',
      maak('met afwijking:', () => [
        { soort: 'klasse', klasse: 'dubbelepunt', naar: () => zin },
        ...zin.zetten(),
      ]),
      61,
    ),
    vast('voorlopig geldt dat', vraag, 62),
    vast('de gegevens zijn ongeldig', einde, 63),
    vast(
      'de afwijking van',
      maak('geweigerde afwijking', () => {
        const geweigerd = maak('geweigerd', () => [
          vast(
            'is geweigerd wegens',
            maak('wegens', () =>
              [
                'de motivering',
                'het orgaan',
                'het bereik',
                'de onbekende richting',
                'de richting',
                'de bevoegdheid',
                'de plicht',
                'de uitkomst',
                'een andere bepaling',
              ].map((reden, i) => vast(reden, grond, 5 + i)),
            ),
            5,
          ),
        ]);
        return [
          {
            soort: 'groep',
            groep: namen.beslissingen,
            naar: () => geweigerd,
            voorstel: waardezet(namen, 10),
          },
          vast('de vraag of', voorwaarde(geweigerd), 30),
        ];
      }),
      70,
    ),
    {
      soort: 'groep',
      groep: namen.organen,
      naar: () =>
        maak('bevoegd tot', () => [
          vast('is bevoegd tot afwijken', grond, 10),
          vast('is niet bevoegd tot afwijken', grond, 11),
          vast('is verplicht tot afwijken', grond, 12),
        ]),
      voorstel: alsOrgaan,
    },
  ]);
  return zin;
}
