/** Waarden in aanbouw: getallen, bedragen, dagen en namen, en wat ermee gerekend wordt. */
import { achtervergelijkers, eenheden, maanden } from '../grammar/index.ts';
import type { Symbool } from '../compiler/resolve/symbolen.ts';
import { gelijkType } from '../compiler/resolve/typen.ts';
import type { Type } from '../runtime/model.ts';
import { typesleutel, verVan, type Bouw, type Maak } from './aanvul-bouw.ts';
import type { Naam, Namen } from './aanvul-namen.ts';
import { aanbod, stil, vast, type Staat, type Voorstel, type Zet } from './aanvul-staat.ts';

const meervouden = new Set(['uren', 'dagen', 'etmalen', 'weken', 'maanden', 'jaar']);
const datumtype: Type = { soort: 'datum' };

export function waardebouw(namen: Namen, maak: Maak, zelf: () => Bouw): Pick<Bouw, 'waarde' | 'duur'> {
  const past = (type: Type | undefined, symbool: Symbool | undefined): boolean =>
    type === undefined || (symbool !== undefined && gelijkType(type, symbool.type));
  const alsWaarde =
    (type: Type | undefined) =>
    (naam: Naam): Voorstel | undefined =>
      naam.anders && !past(type, naam.symbool)
        ? undefined
        : {
            ...{ tekst: naam.tekst, soort: 'waarde' },
            rang: (past(type, naam.symbool) ? 20 : 70) + verVan(naam, namen),
            ...(naam.symbool ? { symbool: naam.symbool } : {}),
          };

  function waarde(type: Type | undefined, na: Staat): Staat {
    return maak(`waarde ${typesleutel(type)} ${na.sleutel}`, () => {
      const verder = (eigen: Type | undefined): Staat => naWaarde(eigen, na);
      const keuze = type?.soort === 'keuze' || type?.soort === 'keuzes' ? type.keuze : undefined;
      return [
        {
          soort: 'klasse',
          klasse: 'literal',
          naar: ({ literal }) => naLiteral(literal?.soort ?? '', type, na),
        },
        { soort: 'klasse', klasse: 'telwoord', naar: () => naLiteral('getal', type, na) },
        { soort: 'klasse', klasse: 'tekst', naar: () => verder(type) },
        ...Object.keys(eenheden).map((woord) => stil(woord, naLiteral('duur', type, na))),
        {
          soort: 'groep',
          groep: keuze === undefined ? namen.alleLabels : namen.labelsVan(keuze),
          naar: () => verder(type),
          voorstel: ({ tekst }) =>
            keuze === undefined ? undefined : { tekst, soort: 'label', rang: 5, bij: keuze },
        },
        ...(keuze === undefined ? [] : [stil('die', verder(type)), stil('dat', verder(type))]),
        {
          soort: 'groep',
          groep: namen.waarden,
          naar: (naam) => verder(naam.symbool?.type),
          voorstel: alsWaarde(type),
        },
        ...zelf().rekening(type, na),
        ...voorbeeldwaarden(type),
      ];
    });
  }

  function duur(na: Staat): Staat {
    return maak(`duur ${na.sleutel}`, () => [
      {
        soort: 'klasse',
        klasse: 'literal',
        naar: ({ literal }) => naLiteral(literal?.soort ?? '', datumtype, na),
      },
      { soort: 'klasse', klasse: 'telwoord', naar: () => naLiteral('getal', datumtype, na) },
      ...Object.keys(eenheden).map((woord) => stil(woord, naLiteral('duur', datumtype, na))),
      ...['een week', 'twee weken', 'vier weken', 'zes weken', 'acht weken', 'een maand'].map((tekst, i) =>
        aanbod(tekst, 10 + i, { soort: 'eenheid' }),
      ),
    ]);
  }

  function naLiteral(soort: string, type: Type | undefined, na: Staat): Staat {
    return maak(`literal ${soort} ${typesleutel(type)} ${na.sleutel}`, () => {
      const verder = naWaarde(type, na).zetten();
      if (soort === 'getal') {
        const past = type?.soort === 'aantal' ? type.eenheid : undefined;
        const tijd = Object.entries(eenheden).map(([woord, eenheid], i) => {
          const rang = type?.soort === 'bedrag' ? 60 : past === eenheid ? 3 : 5;
          return vast(woord, naLiteral('duur', type, na), rang + (meervouden.has(woord) ? 0 : 1) + i / 100, {
            soort: 'eenheid',
          });
        });
        const dagen = maanden.map((maand, i) =>
          aanbod(maand, (type?.soort === 'datum' ? 4 : 62) + i / 100, { soort: 'eenheid' }),
        );
        const deel =
          type === undefined || type.soort === 'percentage'
            ? [aanbod('procent', 20, { soort: 'eenheid' })]
            : [];
        return [...tijd, ...dagen, ...deel, ...verder];
      }
      if (soort === 'duur')
        return [
          vast('na', zelf().datum(na), 10),
          vast('vóór', zelf().datum(na), 12),
          stil('aaneengesloten', naLiteral('duur', type, na)),
          ...verder,
        ];
      if (soort === 'bedrag') {
        const per = ['uur', 'dag', 'etmaal', 'week', 'maand', 'jaar'].map((deel) =>
          vast(`per ${deel}`, naWaarde(type, na), 12, { soort: 'eenheid' }),
        );
        return [
          ...per,
          stil(
            'in',
            maak(`in jaar ${na.sleutel}`, () => [{ soort: 'klasse', klasse: 'literal', naar: () => na }]),
          ),
          ...verder,
        ];
      }
      if (soort === 'percentage') return [vast('van', waarde(undefined, na), 10), ...verder];
      return verder;
    });
  }

  function naWaarde(type: Type | undefined, na: Staat): Staat {
    return maak(`na waarde ${typesleutel(type)} ${na.sleutel}`, () => {
      const eigen = naWaarde(type, na);
      const uit: Zet[] = [];
      if (type === undefined || ['getal', 'bedrag', 'aantal', 'percentage', 'datum'].includes(type.soort)) {
        const ander = waarde(undefined, eigen);
        uit.push(
          {
            soort: 'klasse',
            klasse: 'komma',
            naar: () => maak(`bewerking ${eigen.sleutel}`, () => bewerkingen(ander, na)),
          },
          ...bewerkingen(ander, na),
        );
        for (const frase of Object.keys(achtervergelijkers)) uit.push(vast(frase, na, 55));
      }
      uit.push(vast('op', zelf().datum(na), 58));
      // In een bijzin is de dag nog niet het einde.
      uit.push(...na.zetten());
      return uit;
    });
  }

  const bewerkingen = (ander: Staat, na: Staat): readonly Zet[] => {
    const op = maak(`afronding ${na.sleutel}`, () =>
      ['centen', "hele euro's", 'hele getallen', 'één cijfer achter de komma'].map((tekst, i) =>
        vast(tekst, na, 10 + i),
      ),
    );
    return [
      ...['vermeerderd met', 'verminderd met', 'vermenigvuldigd met', 'gedeeld door'].map((frase, i) =>
        vast(frase, ander, 50 + i),
      ),
      ...['afgerond op', 'rekenkundig afgerond op', 'naar boven afgerond op', 'naar beneden afgerond op'].map(
        (frase, i) => vast(frase, op, 55 + i),
      ),
      vast('onafgerond', na, 59),
    ];
  };
  return { waarde, duur };
}

/** Een waarde om over te typen. */
function voorbeeldwaarden(type: Type | undefined): readonly Zet[] {
  const voorbeeld = (tekst: string, fragment: string): readonly Zet[] => [
    aanbod(tekst, 13, { soort: 'waarde', fragment, bij: 'voorbeeld' }),
  ];
  switch (type?.soort) {
    case 'bedrag': {
      const per = type.per ? ` per ${type.per}` : '';
      return voorbeeld(`€ 100${per}`, `€ \${1:100}${per}`);
    }
    case 'datum':
      return voorbeeld('1 januari 2026', '${1:1 januari 2026}');
    case 'percentage':
      return voorbeeld('10%', '${1:10}%');
    case 'getal':
      return voorbeeld('1', '${1:1}');
    case 'aantal': {
      const eenheid = [...meervouden].find((woord) => eenheden[woord] === type.eenheid) ?? type.eenheid;
      return voorbeeld(`10 ${eenheid}`, `\${1:10} ${eenheid}`);
    }
    case 'tekst':
      return voorbeeld('"…"', '"${1:…}"');
    default:
      return [];
  }
}
