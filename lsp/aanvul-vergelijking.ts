/** Vergelijkingen in aanbouw: wat er achter "is" of "ligt" kan komen, of in een bijzin ervóór. */
import { vergelijkers } from '../grammar/index.ts';
import type { Type } from '../runtime/model.ts';
import { typesleutel, type Bouw, type Maak } from './aanvul-bouw.ts';
import type { Namen } from './aanvul-namen.ts';
import { aanbod, stil, vast, type Staat, type Zet } from './aanvul-staat.ts';

const ordenbaar = new Set(['getal', 'percentage', 'bedrag', 'datum', 'aantal']);

export function vergelijkbouw(
  namen: Namen,
  maak: Maak,
  zelf: () => Bouw,
): Pick<Bouw, 'vergelijking' | 'werkwoord'> {
  const werkwoord = (na: Staat): Staat =>
    maak(`werkwoord ${na.sleutel}`, () => [
      vast('is', na, 8),
      vast('ligt', na, 9),
      vast('bedraagt', na, 12),
      stil('zijn', na),
      stil('bedragen', na),
    ]);

  function vergelijking(type: Type, na: Staat): Staat {
    return maak(`vergelijking ${typesleutel(type)} ${na.sleutel}`, () => {
      const eigen = vergelijking(type, na);
      const uit: Zet[] = [vast('niet', eigen, 35), stil('geen', eigen), ...zelf().waarde(type, na).zetten()];
      if (type.soort === 'keuze' || type.soort === 'keuzes') uit.push(...kringen(na));
      if (ordenbaar.has(type.soort)) {
        for (const [frase] of Object.entries(vergelijkers)) {
          const rang = vergelijkrang(type, frase);
          const doel = metTermijn(type, na);
          uit.push(rang === undefined ? stil(frase, doel) : vast(frase, doel, rang));
        }
        uit.push(...gescheiden.map((frase) => stil(frase, metTermijn(type, na))));
      }
      if (type.soort === 'datum') {
        const totEnMet = maak(`periode ${na.sleutel}`, () => [vast('tot en met', zelf().datum(na), 5)]);
        uit.push(
          vast('na', zelf().datum(na), 15),
          vast('op', zelf().datum(na), 17),
          vast('binnen', zelf().duur(na), 15.5),
          vast('van', zelf().datum(totEnMet), 30),
          vast('in de periode van', zelf().datum(totEnMet), 45),
          vast('tot en met', zelf().datum(na), 32),
        );
      }
      return uit;
    });
  }

  const metTermijn = (type: Type, na: Staat): Staat =>
    maak(`achter vergelijker ${typesleutel(type)} ${na.sleutel}`, () => [
      ...zelf().waarde(type, na).zetten(),
      ...(type.soort === 'datum' ? zelf().duur(na).zetten() : []),
    ]);

  function kringen(na: Staat): readonly Zet[] {
    const meer: Staat = maak(`kringlabels ${na.sleutel}`, () => [
      {
        soort: 'groep',
        groep: namen.alleLabels,
        naar: () => naKring,
        voorstel: ({ tekst }) => ({ tekst, soort: 'label', rang: 30 }),
      },
    ]);
    const naKring: Staat = maak(`na kring ${na.sleutel}`, () => [
      { soort: 'klasse', klasse: 'komma', naar: () => meer },
      vast('of', meer, 30),
      stil('en', meer),
      ...na.zetten(),
    ]);
    const uitzondering = maak(`na keuzenaam ${na.sleutel}`, () => [
      { soort: 'klasse', klasse: 'komma', naar: () => uitzondering },
      vast('met uitzondering van', meer, 40),
      ...na.zetten(),
    ]);
    return [
      { soort: 'klasse', klasse: 'kwantor', naar: () => meer },
      aanbod('één van:', 28),
      { soort: 'groep', groep: namen.alleLabels, naar: () => naKring },
      {
        soort: 'groep',
        groep: namen.keuzes,
        naar: () => uitzondering,
        voorstel: ({ tekst }) => ({ tekst: `een ${tekst}`, soort: 'label', rang: 65, bij: 'een hele keuze' }),
      },
    ];
  }

  return { vergelijking, werkwoord };
}

/** "hoger is dan": het werkwoord midden in de vergelijking. */
const gescheiden = Object.keys(vergelijkers)
  .filter((frase) => frase.endsWith(' dan'))
  .map((frase) => frase.replace(/ dan$/, ' is dan'));

/** Hoe vooraan een vergelijking staat; niets als zij bij het type niet past. */
function vergelijkrang(type: Type, frase: string): number | undefined {
  const dag = /vóór|na$|later|eerder|uiterlijk/.test(frase);
  if ((type.soort === 'datum') !== dag && frase !== 'gelijk aan') return undefined;
  const leeftijd = /jonger|ouder/.test(frase);
  if (leeftijd && !(type.soort === 'aantal' && type.eenheid === 'jaar')) return undefined;
  if (/korter|langer/.test(frase) && type.soort !== 'aantal') return undefined;
  if (/^(?:ten minste|ten hoogste|meer dan|minder dan|jonger dan|vóór|uiterlijk)$/.test(frase)) return 14;
  if (
    /^(?:ouder dan|hoger dan|lager dan|langer dan|korter dan|op of na|op of vóór|later dan|eerder dan)$/.test(
      frase,
    )
  )
    return 16;
  return frase.startsWith('niet ') ? 26 : 28;
}
