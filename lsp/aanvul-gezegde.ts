/** Een gezegde in aanbouw: zijn woorden kunnen uit elkaar staan ("komt niet in aanmerking") en van plaats wisselen. */
import { lidwoorden, norm } from '../grammar/index.ts';
import type { Symbool } from '../compiler/resolve/symbolen.ts';
import { kaleWoorden, type Namen } from './aanvul-namen.ts';
import { stil, vast, type Staat, type Voorstel, type Zet } from './aanvul-staat.ts';

export interface Gezegdebouw {
  readonly namen: Namen;
  readonly maak: (sleutel: string, zetten: () => readonly Zet[]) => Staat;
  readonly datum: (na: Staat) => Staat;
}

/** De woorden van de naam die meetellen, elk met het lidwoord ervóór zoals het gedeclareerd is. */
const delen = new WeakMap<Symbool, readonly string[]>();
function delenVan(symbool: Symbool): readonly string[] {
  const eerder = delen.get(symbool);
  if (eerder) return eerder;
  const uit: string[] = [];
  let voor = '';
  for (const woord of symbool.naam.replaceAll(',', ' ,').split(/[\s\u00a0]+/)) {
    if (lidwoorden.has(norm(woord))) voor = `${voor}${woord} `;
    else {
      uit.push(voor + woord);
      voor = '';
    }
  }
  delen.set(symbool, uit);
  return uit;
}

const hulpwerkwoorden = /^(?:is|zijn|wordt|worden|heeft|hebben|kan|kunnen|mag|mogen|moet|moeten)$/;
const voorzetsels = /^(?:op|in|voor|bij|met|aan|tot|van|uit|over|naar|onder)$/;

/** De zetten van een gezegde waar nog niets van staat. */
export const gezegdezetten = (
  bouw: Gezegdebouw,
  symbool: Symbool,
  na: Staat,
  hoofdzin = false,
): readonly Zet[] => stap(bouw, symbool, na, '', hoofdzin);

/** @param gehad de plaatsen van de woorden die er al staan, op volgorde */
function stap(
  bouw: Gezegdebouw,
  symbool: Symbool,
  na: Staat,
  gehad: string,
  hoofdzin = false,
): readonly Zet[] {
  const { norms } = symbool;
  const woorden = delenVan(symbool);
  const staat = new Set(gehad === '' ? [] : gehad.split(','));
  const over = norms.map((_, i) => i).filter((i) => !staat.has(String(i)));
  const uit: Zet[] = over.map((i) => ({
    soort: 'vast',
    woorden: [norms[i] ?? ''],
    naar: verder(bouw, symbool, na, [...staat, String(i)].sort().join(',')),
  }));
  const aaneen = samen(norms);
  if (aaneen !== undefined && over.length === norms.length)
    uit.push(stil(aaneen, verder(bouw, symbool, na, [0, norms.length - 1].join(','))));
  const rang = symbool.soort === 'beslissing' ? 21 : 20;
  const aan = (rij: readonly number[], bij = 0): void => {
    if (rij.length === 0) return;
    const tekst = rij
      .map((i) => woorden[i] ?? norms[i] ?? '')
      .join(' ')
      .replaceAll(' ,', ',');
    const voorstel: Voorstel = {
      tekst,
      soort: 'gezegde',
      rang: (over.length < norms.length ? 8 : rang) + bij,
      symbool,
    };
    uit.push({
      soort: 'vast',
      woorden: kaleWoorden(tekst),
      naar: verder(
        bouw,
        symbool,
        na,
        norms
          .map((_, i) => String(i))
          .sort()
          .join(','),
      ),
      voorstel,
    });
  };
  aan(over);
  // In een bijzin staat het werkwoord achteraan: het eerste woord dat er nog niet staat.
  const [werkwoord, ...rest] = over;
  if (hoofdzin || werkwoord === undefined || rest.length === 0) return uit;
  const laatste = rest.at(-1) ?? 0;
  if (metWaarde(symbool) && voorzetsels.test(norms[laatste] ?? ''))
    aan([...rest.slice(0, -1), werkwoord, laatste], 1);
  else if (hulpwerkwoorden.test(norms[werkwoord] ?? '') && rest.length > 1) {
    const [deelwoord = 0, ...verder] = rest;
    aan([...verder, werkwoord, deelwoord], 1.5);
    aan([...rest, werkwoord], 1);
    aan([...rest.slice(0, -1), werkwoord, laatste], 1);
  } else aan([...rest, werkwoord], 1);
  return uit;
}

function verder(bouw: Gezegdebouw, symbool: Symbool, na: Staat, gehad: string): Staat {
  return bouw.maak(`gezegde ${symbool.id} ${gehad} ${na.sleutel}`, () => {
    const klaar = gehad.split(',').length === symbool.norms.length;
    const eigen = verder(bouw, symbool, na, gehad);
    const tussen: readonly Zet[] = [
      stil('niet', eigen),
      stil('geen', eigen),
      stil('geen enkele', eigen),
      stil('alleen', eigen),
      stil('slechts', eigen),
      stil('uitsluitend', eigen),
      stil('op', bouw.datum(eigen)),
    ];
    if (!klaar) {
      const ontkenning = [
        vast('niet', eigen, 30),
        vast('geen', eigen, 32),
        ...(gehad === '0' ? [vast('alleen', eigen, 31)] : []),
      ];
      return [...stap(bouw, symbool, na, gehad), ...tussen, ...ontkenning, ...labels(bouw, symbool, eigen)];
    }
    return [
      ...labels(bouw, symbool, na),
      vast('niet', na, 61),
      stil('geen', na),
      stil('op', bouw.datum(na)),
      ...(metWaarde(symbool) ? [] : na.zetten()),
    ];
  });
}

const metWaarde = (symbool: Symbool): boolean =>
  symbool.familie !== undefined || symbool.type.soort === 'keuze' || symbool.type.soort === 'keuzes';

/** De waarden achter een gezegde als "heeft recht op". */
function labels(bouw: Gezegdebouw, symbool: Symbool, na: Staat): readonly Zet[] {
  if (!metWaarde(symbool)) return [];
  const { type } = symbool;
  const keuze = symbool.familie ?? ('keuze' in type ? type.keuze : '');
  const groep = bouw.namen.labelsVan(keuze);
  const meer: Staat = bouw.maak(`labels ${symbool.id} ${na.sleutel}`, () => [
    {
      soort: 'groep',
      groep,
      naar: () => naLabel,
      voorstel: ({ tekst }) => ({ tekst, soort: 'label', rang: 3, bij: keuze }),
    },
    { soort: 'klasse', klasse: 'kwantor', naar: () => meer },
    stil('die', genoemd),
    stil('dat', genoemd),
    stil('elke', genoemd),
    stil('elk', genoemd),
    vast('niets', na, 45),
    ...['ten minste één van:', 'alle van:', 'geen van:', 'alleen:'].map((tekst, i): Zet => ({
      soort: 'aanbod',
      voorstel: { tekst, soort: 'taal', rang: 40 + i },
    })),
    {
      soort: 'groep',
      groep: bouw.namen.keuzes,
      naar: () => naKeuze,
      voorstel: ({ tekst }) => {
        const eigen = tekst === keuze && symbool.familie !== undefined;
        const woord = bouw.namen.lidwoordVan(tekst) === 'het' ? 'elk' : 'elke';
        return eigen
          ? { tekst: `${woord} ${tekst}`, soort: 'label', rang: 6 }
          : { tekst: `een ${tekst}`, soort: 'label', rang: 66, bij: 'een hele keuze' };
      },
    },
    {
      soort: 'groep',
      groep: bouw.namen.waarden,
      naar: () => na,
      voorstel: (naam) =>
        naam.symbool?.type.soort === 'keuze' && naam.symbool.type.keuze === keuze && !naam.anders
          ? { tekst: naam.tekst, soort: 'waarde', rang: 12, symbool: naam.symbool }
          : undefined,
    },
  ]);
  /** Achter "elke", "die" of "dat": de keuze zelf. */
  const genoemd: Staat = bouw.maak(`genoemd ${symbool.id} ${na.sleutel}`, () => [
    {
      soort: 'groep',
      groep: bouw.namen.keuzes,
      naar: () => naLabel,
      voorstel: ({ tekst }) => (tekst === keuze ? { tekst, soort: 'label', rang: 3 } : undefined),
    },
    ...naLabel.zetten(),
  ]);
  const naKeuze: Staat = bouw.maak(`na keuze ${symbool.id} ${na.sleutel}`, () => [
    { soort: 'klasse', klasse: 'komma', naar: () => naKeuze },
    vast('met uitzondering van', meer, 40),
    ...na.zetten(),
  ]);
  const naLabel: Staat = bouw.maak(`na label ${symbool.id} ${na.sleutel}`, () => [
    { soort: 'klasse', klasse: 'komma', naar: () => meer },
    vast('en', meer, 42),
    vast('of', meer, 43),
    vast('met uitzondering van', meer, 60),
    stil('op', bouw.datum(na)),
    stil(symbool.norms[0] ?? '', na),
    ...na.zetten(),
  ]);
  return meer.zetten();
}

/** "meetelt" van "telt mee" */
function samen(norms: readonly string[]): string | undefined {
  const laatste = norms.at(-1) ?? '';
  return norms.length > 1 &&
    /^(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)$/.test(laatste)
    ? laatste + (norms[0] ?? '')
    : undefined;
}
