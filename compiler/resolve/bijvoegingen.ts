/** Bijvoegingen achter een type: per datum, facultatief, ligt vast, voor elke …, door …, peildatum …. */
import type { Clausule, Stuk, Veld } from '../../grammar/index.ts';
import type { Norm, Richting, Type } from '../../runtime/model.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';
import { zoekOrganen, type Verzameling } from './declaraties.ts';
import { onbekendeKeuze } from './declaratieproblemen.ts';
import { herkomstvormen, leesHerkomst, teNoemen, voegHerkomst } from './herkomst.ts';
import { spanVan } from './lezer.ts';
import { norms, woorden } from './namen.ts';
import type { Herkomst } from './symbolen.ts';
import { toonType } from './typen.ts';
import { naaste } from '../../grammar/index.ts';

export interface Bijvoegingen extends Herkomst {
  readonly perDatum?: true;
  readonly facultatief?: true;
  readonly ligtVast?: true;
  readonly familie?: string;
  readonly uitputtend?: boolean;
  readonly door?: readonly string[];
  readonly peildatum?: Clausule;
  readonly gunstig?: boolean;
  readonly richting?: Richting;
  readonly norm?: Norm;
  /** Er staat er een die niet te begrijpen is: wat de naam gebruikt, is daarom nog niet fout. */
  readonly kapot?: true;
}

/** Wat er bij elk soort declaratie kan staan; een bijvoeging zonder betekenis zou stil verdwijnen. */
export const mogelijk = {
  gegeven: ['per datum', 'facultatief', 'ligt vast', ...herkomstvormen],
  parameter: ['per datum', 'volgens …'],
  uitkomst: [
    'voor elke …',
    'uitputtend',
    'niet uitputtend',
    'door …',
    'peildatum …',
    'ja is gunstig',
    'nee is gunstig',
    'hoger is gunstig',
    'lager is gunstig',
    'later is gunstig',
    'eerder is gunstig',
    'aanspraak',
  ],
} as const;

export function leesBijvoegingen(
  uit: Verzameling,
  delen: readonly (readonly Stuk[])[],
  bestand: string,
  bij: keyof typeof mogelijk,
): Bijvoegingen {
  return delen
    .filter((deel) => deel.length > 0)
    .reduce<Bijvoegingen>((samen, deel) => {
      const erbij = leesBijvoeging(uit, deel, bestand, bij);
      return { ...samen, ...erbij, ...voegHerkomst(uit, samen, erbij, { bestand, span: spanVan(deel) }) };
    }, {});
}

const vast: Readonly<Record<string, Bijvoegingen>> = {
  'per datum': { perDatum: true },
  facultatief: { facultatief: true },
  'ligt vast': { ligtVast: true },
  uitputtend: { uitputtend: true },
  'niet uitputtend': { uitputtend: false },
  'ja is gunstig': { gunstig: true },
  'nee is gunstig': { gunstig: false },
  'hoger is gunstig': { richting: 'hoger' },
  'lager is gunstig': { richting: 'lager' },
  'later is gunstig': { richting: 'later' },
  'eerder is gunstig': { richting: 'eerder' },
  aanspraak: { norm: { soort: 'aanspraak' } },
};

function leesBijvoeging(
  uit: Verzameling,
  stukken: readonly Stuk[],
  bestand: string,
  bij: keyof typeof mogelijk,
): Bijvoegingen {
  const rij = norms(stukken);
  const tekst = `${rij.join(' ')} `.replace(/^voor elk /, 'voor elke ');
  const kan = mogelijk[bij].some((vorm) => tekst.startsWith(vorm.replace('…', '')));
  const bekend = vast[rij.join(' ')];
  if (kan && bekend) return bekend;
  const span = { begin: stukken[0]?.span.begin ?? 0, eind: stukken[stukken.length - 1]?.span.eind ?? 0 };
  const herkomst = kan ? leesHerkomst(uit, stukken, bestand) : undefined;
  if (herkomst) return herkomst;
  if (kan && rij[0] === 'door') {
    return { door: zoekOrganen(uit, { span, stukken: stukken.slice(1) }, bestand) };
  }
  if (kan && rij[0] === 'peildatum' && rij.length > 1)
    return { peildatum: { span, stukken: stukken.slice(1) } };
  if (kan && rij[0] === 'voor' && rij.length > 2) return leesFamilie(uit, stukken, bestand);
  if (rij[0] === 'geldig') {
    uit.problemen.push(meld('N086', { bestand, span }, { bij, tekst: woorden(stukken) }));
    return { kapot: true };
  }
  const [dichtbij] = naaste(
    rij.join(' '),
    mogelijk[bij].filter((vorm) => !vorm.endsWith('…')),
  );
  const gegevens = {
    tekst: woorden(stukken),
    bij,
    mogelijk: teNoemen(mogelijk[bij]),
    ...(dichtbij ? { dichtbij } : {}),
  };
  const herstel = vervang({ bestand, span }, dichtbij ? [dichtbij] : []);
  uit.problemen.push(meld('N012', { bestand, span }, gegevens, { herstel }));
  return { kapot: true };
}

/** "voor elke zorg", "voor elk leefgebied" */
function leesFamilie(uit: Verzameling, stukken: readonly Stuk[], bestand: string): Bijvoegingen {
  const naam = stukken.filter(({ norm }) => norm !== '').slice(2);
  const familie = norms(naam).join(' ');
  if (uit.keuzes.has(familie)) return { familie };
  uit.problemen.push(onbekendeKeuze(uit, naam, bestand));
  return { kapot: true };
}

const typenBij: Readonly<Record<Richting, readonly Type['soort'][]>> = {
  hoger: ['bedrag', 'getal', 'percentage', 'aantal'],
  lager: ['bedrag', 'getal', 'percentage', 'aantal'],
  later: ['datum'],
  eerder: ['datum'],
};

/** T024: wat gunstig is, moet iets over het type zeggen. */
export function meldRichting(
  uit: Verzameling,
  { inhoud }: Veld,
  bestand: string,
  type: Type | undefined,
  { gunstig, richting }: Bijvoegingen,
): void {
  if (!type) return;
  const woord = richting ?? (gunstig === undefined ? undefined : gunstig ? 'ja' : 'nee');
  const past = richting ? typenBij[richting].includes(type.soort) : type.soort === 'ja/nee';
  if (woord === undefined || past) return;
  uit.problemen.push(meld('T024', { bestand, span: inhoud.span }, { woord, type: toonType(type) }));
}
