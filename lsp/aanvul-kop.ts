/** De rest van een kopregel in aanbouw. */
import type { Aanvulplek } from './aanvul-plek.ts';
import { aanbod, stil, vast, type Staat, type Zet } from './aanvul-staat.ts';
import { bijvoegingen, geldigheid } from './aanvul-type.ts';
import type { Zinnen } from './aanvul-zin.ts';

/** Achter het kopwoord. */
export function kopstaat(plek: Aanvulplek, { bouw, einde, voorwaarde }: Zinnen): Staat {
  const { maak, namen } = bouw;
  const object = (na: Staat): Zet => ({
    soort: 'groep',
    groep: namen.objecten,
    naar: () => na,
    voorstel: ({ tekst, anders }) => ({ tekst, soort: 'object', rang: anders ? 15 : 10 }),
  });
  switch (plek.blok) {
    case 'gegevens':
    case 'uitkomsten': {
      const na = maak(`kop ${plek.blok} na`, () => [
        ...bijvoegingen({ ...plek, blok: 'gegevens' }, bouw, einde)
          .zetten()
          .filter((zet) => zet.soort === 'klasse'),
      ]);
      return maak(`kop ${plek.blok}`, () => [
        vast(
          'over',
          maak(`kop ${plek.blok} over`, () => [object(na), vast('de zaak', na, 12, { soort: 'object' })]),
          5,
        ),
        aanbod('over de zaak', 9),
      ]);
    }
    case 'keuze':
      return maak('kop keuze', () => {
        const na: Staat = maak('keuze vorm', () => [
          vast('in ieder geval:', na, 5),
          vast('zoals:', na, 6),
          stil('zoals', na),
          { soort: 'klasse', klasse: 'dubbelepunt', naar: () => waarden },
          { soort: 'klasse', klasse: 'woord', naar: () => na },
        ]);
        const waarden: Staat = maak('keuze waarden', () => [
          { soort: 'klasse', klasse: 'komma', naar: () => waarden },
          { soort: 'klasse', klasse: 'woord', naar: () => waarden },
          {
            soort: 'groep',
            groep: namen.alleLabels,
            naar: () => waarden,
            voorstel: ({ tekst }) => ({ tekst, soort: 'label', rang: 20 }),
          },
          {
            soort: 'klasse',
            klasse: 'puntkomma',
            naar: () => maak('keuze slot', () => [vast('verder volgens', voorwaarde, 5)]),
          },
        ]);
        return [
          {
            soort: 'klasse',
            klasse: 'woord',
            naar: () =>
              maak('keuze naam', () => [
                { soort: 'klasse', klasse: 'woord', naar: () => maak('keuze naam', () => []) },
                { soort: 'klasse', klasse: 'komma', naar: () => na },
                { soort: 'klasse', klasse: 'dubbelepunt', naar: () => waarden },
              ]),
          },
        ];
      });
    case 'artikel':
    case 'lid':
    case 'bijlage':
    case 'fase':
    case 'paragraaf':
      return maak(`kop ${plek.blok}`, () => {
        const geldig = maak('kop geldig', () => geldigheid(maak, einde));
        const komma = maak('kop komma', () => [vast('geldig', geldig, 5)]);
        return [
          {
            soort: 'klasse',
            klasse: 'tekst',
            naar: () => maak('na opschrift', () => [{ soort: 'klasse', klasse: 'komma', naar: () => komma }]),
          },
          { soort: 'klasse', klasse: 'komma', naar: () => komma },
        ];
      });
    case 'reeks':
      return maak('kop reeks', () => [
        { soort: 'klasse', klasse: 'woord', naar: () => maak('kop reeks', () => []) },
        {
          soort: 'klasse',
          klasse: 'dubbelepunt',
          naar: () =>
            maak('reekstype', () =>
              ['percentage', 'bedrag', 'getal'].map((type, i) => vast(type, einde, 5 + i, { soort: 'type' })),
            ),
        },
      ]);
    default:
      return einde;
  }
}
