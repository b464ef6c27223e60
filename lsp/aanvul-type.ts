/** Wat er achter de dubbele punt van een declaratie kan staan: een type met zijn bijvoegingen. */
import { eenheden, gegevenssoorten } from '../grammar/index.ts';
import { typewoorden } from '../compiler/resolve/typen.ts';
import type { Bouw as Veldbouw } from './aanvul-bouw.ts';
import type { Naamgroep } from './aanvul-namen.ts';
import type { Aanvulplek } from './aanvul-plek.ts';
import { aanbod, stil, vast, type Staat, type Zet } from './aanvul-staat.ts';

export const eigenDatum = ({
  tekst,
  symbool,
}: {
  readonly tekst: string;
  readonly symbool?: { readonly type: { readonly soort: string } };
}) =>
  symbool?.type.soort === 'datum'
    ? ({ tekst: `de ${tekst}`, soort: 'waarde', rang: 10 } as const)
    : undefined;

/** Een onderdeel van `mogelijk`: een waarde of een voorwaarde. */
export function alternatief(bouw: Veldbouw): readonly Zet[] {
  const lijst: Staat = bouw.maak('alternatieven', () => [
    {
      soort: 'klasse',
      klasse: 'label',
      naar: () =>
        bouw.maak('alternatief', () => [
          ...bouw.voorwaarde(na).zetten(),
          ...bouw.waarde(undefined, na).zetten(),
        ]),
    },
  ]);
  const na: Staat = bouw.maak('na alternatief', () => [
    { soort: 'klasse', klasse: 'puntkomma', naar: () => lijst },
  ]);
  return lijst.zetten();
}

export function geldigheid(maak: Veldbouw['maak'], einde: Staat): readonly Zet[] {
  const tot = maak('geldig tot', () => [
    { soort: 'klasse', klasse: 'literal', naar: () => einde },
    aanbod('31 december 2026', 5, { fragment: '${1:31 december 2026}' }),
  ]);
  const vanaf = maak('geldig vanaf', () => [
    {
      soort: 'klasse',
      klasse: 'literal',
      naar: () => maak('geldig verder', () => [vast('tot en met', tot, 10)]),
    },
    aanbod('1 januari 2026', 5, { fragment: '${1:1 januari 2026}' }),
  ]);
  return [vast('met ingang van', vanaf, 5), vast('tot en met', tot, 10)];
}

export function typen({ blok }: Aanvulplek, { namen, maak }: Veldbouw, na: Staat): readonly Zet[] {
  const keuze = maak(`keuze uit ${na.sleutel}`, () => [
    {
      soort: 'groep',
      groep: namen.keuzes,
      naar: () => na,
      voorstel: ({ tekst }) => ({ tekst, soort: 'type', rang: 10 }),
    },
  ]);
  const object = maak(`lijst van ${na.sleutel}`, () => [
    {
      soort: 'groep',
      groep: namen.objecten,
      naar: () => na,
      voorstel: ({ tekst, anders }) =>
        anders ? undefined : { tekst: tekst.replace(/^(?:de|het|een) /, ''), soort: 'object', rang: 10 },
    },
  ]);
  const sinds = maak(`sinds ${na.sleutel}`, () => [
    {
      soort: 'groep',
      groep: namen.eigenschappen,
      naar: () => na,
      voorstel: ({ tekst, symbool }) =>
        symbool?.type.soort === 'datum' ? { tekst, soort: 'waarde', rang: 10, symbool } : undefined,
    },
  ]);
  const per = [...new Set(Object.values(eenheden))];
  const meervoud = Object.keys(eenheden).filter((woord) => /en$|uren/.test(woord));
  const uitleg: Readonly<Record<string, string>> = {
    'ja/nee': 'Waar of niet waar; de naam is een gezegde ("is ingezetene").',
    datum: 'Een dag.',
    bedrag: 'Euro’s; ook per uur, dag, etmaal, week, maand of jaar.',
  };
  return [
    ...typewoorden
      .filter((woord) => !['aantal', 'keuze', 'keuzes', 'duur', 'lijst', 'bedrag'].includes(woord))
      .map((woord, i) =>
        vast(woord, na, 10 + i / 10, {
          soort: 'type',
          ...(uitleg[woord] === undefined ? {} : { uitleg: uitleg[woord] }),
        }),
      ),
    vast(
      'bedrag',
      maak(`bedrag ${na.sleutel}`, () => [
        ...per.map((deel, i) => vast(`per ${deel}`, na, 10 + i, { soort: 'type' })),
        ...na.zetten(),
      ]),
      10.5,
      { soort: 'type' },
    ),
    ...per.map((deel) => aanbod(`bedrag per ${deel}`, 13, { soort: 'type' })),
    ...meervoud.map((deel, i) => vast(`aantal ${deel}`, na, 12 + i / 10, { soort: 'type' })),
    vast('keuze uit', keuze, 11, { soort: 'type' }),
    ...namen.keuzes.alle.map(({ tekst }) => aanbod(`keuze uit ${tekst}`, 14, { soort: 'type' })),
    vast('keuzes uit', keuze, 11.5, { soort: 'type' }),
    ...(blok === 'gegevens'
      ? [vast('lijst van', object, 15, { soort: 'type' }), vast('duur sinds', sinds, 12, { soort: 'type' })]
      : []),
  ];
}

export function bijvoegingen({ blok }: Aanvulplek, bouw: Veldbouw, einde: Staat): Staat {
  const { maak, namen } = bouw;
  const groepzet = (groep: Naamgroep, na: Staat): Zet => ({
    soort: 'groep',
    groep,
    naar: () => na,
    voorstel: ({ tekst, anders }) => ({ tekst, soort: 'object', rang: anders ? 16 : 10 }),
  });
  const na: Staat = maak(`na type ${blok}`, () => [
    { soort: 'klasse', klasse: 'komma', naar: () => bij },
    { soort: 'klasse', klasse: 'tekst', naar: () => einde },
    aanbod('"…"', 40, { fragment: '"${1:…?}"', soort: 'waarde', label: '"vraag"' }),
  ]);
  const wie: Staat = maak('volgens wie', () => {
    const verder: Staat = maak('volgens verder', () => [vast('of', wie, 20), ...na.zetten()]);
    return [
      groepzet(namen.registers, verder),
      groepzet(namen.objecten, verder),
      groepzet(namen.organen, verder),
    ];
  });
  const bij: Staat = maak(`bijvoeging ${blok}`, () => [
    ...(blok === 'uitkomsten'
      ? [
          ...[
            'ja is gunstig',
            'nee is gunstig',
            'hoger is gunstig',
            'lager is gunstig',
            'later is gunstig',
            'eerder is gunstig',
            'niet uitputtend',
            'uitputtend',
            'aanspraak',
          ].map((tekst, i) => vast(tekst, na, 10 + i)),
          vast('peildatum', bouw.datum(na), 25),
          vast(
            'door',
            maak('door', () => [groepzet(namen.organen, na)]),
            26,
          ),
          vast(
            'voor elke',
            maak('voor elke', () => [groepzet(namen.keuzes, na)]),
            27,
          ),
          stil(
            'voor elk',
            maak('voor elke', () => [groepzet(namen.keuzes, na)]),
          ),
        ]
      : [
          vast('volgens', wie, 10),
          ...(blok === 'gegevens'
            ? ['per datum', 'facultatief', 'ligt vast'].map((tekst, i) => vast(tekst, na, 11 + i))
            : [vast('per datum', na, 11)]),
          ...gegevenssoorten.map((soort, i) => vast(soort, na, 20 + i)),
          vast(
            'verwerking',
            maak('bij verwerking', () => [groepzet(namen.verwerkingen, na)]),
            40,
          ),
        ]),
  ]);
  return na;
}

export function normveld(
  plek: Aanvulplek,
  bouw: Veldbouw,
  einde: Staat,
  uit: (groep: Naamgroep, na: Staat, rang?: number) => Zet,
): Staat {
  const { maak, namen } = bouw;
  const na: Staat = maak(`norm ${plek.blok} na`, () => [
    { soort: 'klasse', klasse: 'komma', naar: () => bij },
    aanbod('"…"', 40, { fragment: '"${1:…?}"', soort: 'waarde' }),
  ]);
  const wie = maak(`norm ${plek.blok} wie`, () => [uit(namen.organen, na), uit(namen.objecten, na, 12)]);
  const bij: Staat = maak(`norm ${plek.blok}`, () => [
    vast('door', wie, 5),
    vast('jegens', wie, 6),
    vast('peildatum', bouw.datum(na), 8),
    ...(plek.blok === 'plichten'
      ? ['een wet', 'een algemene maatregel van bestuur', 'een verordening', 'een beleidsregel'].map(
          (bron, i) => vast(`termijn uit ${bron}`, na, 9 + i),
        )
      : []),
  ]);
  void einde;
  return bij;
}
