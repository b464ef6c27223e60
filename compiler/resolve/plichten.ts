/**
 * Plichten: van een zin met een termijn naar de laatste dag, en van een plicht naar haar toestand op een dag. Alles wordt
 * een gewone regel of voorwaarde; er is geen klok.
 */
import type { Vergelijking, Voorwaarde, Waarde } from '../../runtime/model.ts';
import { literal } from './lezer.ts';
import { STANDEN, standsleutel, standen, type Stand } from './stand.ts';
import type { Omgeving, Plicht, Vindplaats } from './symbolen.ts';
import type { Probleem } from '../diagnostics/probleem.ts';
import { verlengd, type Wijziging } from './verlengingen.ts';
import type { Regelontwerp, Werking } from './zinnen.ts';

/** De laatste dag, en de dag waarvan de termijn telt als die er is; met de woorden van de zin. */
export interface Plichttermijn extends Vindplaats {
  readonly tekst: string;
  readonly einde: Waarde;
  readonly begin?: Waarde;
}

/** Alle regels van een regeling, voor zover een plicht ernaar kijkt. */
export interface Plichtbron {
  readonly regels: readonly Regelontwerp[];
  readonly werkingen: readonly Werking[];
}

/** Wat uit de zinnen van één regeling over plichten volgt: het begin en de laatste dag. */
export function termijnregels(
  omgeving: Omgeving,
  bron: Plichtbron,
  wijzigingen: readonly Wijziging[],
  problemen: Probleem[],
): readonly Regelontwerp[] {
  return [...omgeving.plichten.values()].flatMap((plicht) => {
    const eigen = regelsVan(plicht.ontstaan, bron);
    const vreemd = omgeving.opId.get(plicht.ontstaan)?.uit !== undefined;
    const gewoon = eigen.flatMap((regel) => termijnenVan(plicht, regel, eigen, bron, vreemd));
    return [...gewoon, ...verlengd(plicht, gewoon, wijzigingen, omgeving, problemen)];
  });
}

/** De toestand van elke plicht: pas te maken als alle regels er zijn, ook die van gebruikte regelingen. */
export function toestandregels(omgeving: Omgeving, bron: Plichtbron): readonly Regelontwerp[] {
  const standdag: Waarde = {
    ...{ op: 'feit', feit: `${omgeving.zaak}.${standsleutel}`, type: { soort: 'datum' } },
  };
  return [...omgeving.plichten.values()].flatMap((plicht) => {
    const eigen = regelsVan(plicht.ontstaan, bron);
    return toestandenVan(plicht, eigen, standdag, bron);
  });
}

function termijnenVan(
  plicht: Plicht,
  regel: Regelontwerp,
  eigen: readonly Regelontwerp[],
  bron: Plichtbron,
  vreemd: boolean,
): readonly Regelontwerp[] {
  const { termijn, ...rest } = regel;
  if (!termijn) return [];
  // Een vereiste of weigering elders kan de plicht wegnemen, en dan is er ook geen laatste dag.
  const beperkt = vreemd || eigen.some(({ soort }) => soort !== 'grond');
  const ontstaan = beperkt ? [isOntstaan(plicht, bron)] : [];
  const delen = [...ontstaan, ...(regel.voorwaarde ? [regel.voorwaarde] : [])];
  const maak = (beslissing: string, wat: string, waarde: Waarde): Regelontwerp => {
    const { voorwaarde: _eigen, ...basis } = rest;
    const tekst = `${wat} van ${plicht.object.naam}`;
    const deel = { ...basis, beslissing, soort: 'waarde', waarde, tekst, afgeleid: 'termijn' } as const;
    return delen.length > 0 ? { ...deel, voorwaarde: samen(delen) } : deel;
  };
  return [
    maak(plicht.laatsteDag, 'de laatste dag', termijn.einde),
    ...(termijn.begin ? [maak(plicht.begin, 'het begin', termijn.begin)] : []),
  ];
}

function toestandenVan(
  plicht: Plicht,
  [eerste, ...rest]: readonly Regelontwerp[],
  opDag: Waarde,
  bron: Plichtbron,
): readonly Regelontwerp[] {
  if (!eerste) return [];
  const { bestand, span } = eerste;
  const bepaling = gedeeldeBepaling([eerste, ...rest].map((regel) => regel.bepaling));
  const type = { soort: 'keuze', keuze: STANDEN } as const;
  return mogelijkeStanden(plicht, bron).map((stand) => ({
    ...{ bestand, span, bepaling, beslissing: plicht.toestand, soort: 'waarde' },
    ...{ mede: [], afwijkingVan: [], onverminderd: [], afgeleid: 'toestand' },
    voorwaarde: standvoorwaarde(plicht, stand, opDag, bron),
    waarde: literal(type, stand),
    tekst: `${plicht.object.naam}: ${stand}`,
  }));
}

/** Het lid, of het artikel waarin alle zinnen over de plicht staan; bij verschillende artikelen het eerste. */
function gedeeldeBepaling([eerste = '', ...rest]: readonly string[]): string {
  const delen = eerste.split('/');
  while (delen.length > 2 && rest.some((id) => !`${id}/`.startsWith(`${delen.join('/')}/`))) delen.pop();
  return delen.join('/');
}

/** Zonder laatste dag kan een plicht niet lopen, niet te laat en niet onvervuld zijn. */
export function mogelijkeStanden(plicht: Plicht, bron: Plichtbron): readonly Stand[] {
  const zonder: readonly Stand[] = ['niet ontstaan', 'nagekomen', 'niet vast te stellen'];
  return heeftRegels(plicht.laatsteDag, bron) ? standen : zonder;
}

const heeftRegels = (beslissing: string, bron: Plichtbron): boolean => regelsVan(beslissing, bron).length > 0;

/** Elke plicht vraagt er een handvol keer naar; een regeling met honderd plichten heeft duizenden regels. */
const perBeslissing = new WeakMap<Plichtbron['regels'], ReadonlyMap<string, readonly Regelontwerp[]>>();

function regelsVan(beslissing: string, { regels }: Plichtbron): readonly Regelontwerp[] {
  let tabel = perBeslissing.get(regels);
  if (!tabel) {
    const nieuw = new Map<string, Regelontwerp[]>();
    for (const regel of regels) {
      const rij = nieuw.get(regel.beslissing);
      if (rij) rij.push(regel);
      else nieuw.set(regel.beslissing, [regel]);
    }
    perBeslissing.set(regels, nieuw);
    tabel = nieuw;
  }
  return tabel.get(beslissing) ?? [];
}

/** Wanneer de plicht op die dag in deze toestand is; de tabel staat in docs/taal.md, hoofdstuk 8. */
export function standvoorwaarde(plicht: Plicht, stand: Stand, opDag: Waarde, bron: Plichtbron): Voorwaarde {
  const bestaat = isBegonnen(plicht, opDag, bron);
  const nakoming: Waarde = { op: 'feit', feit: plicht.nakoming, type: { soort: 'datum' } };
  const einde: Waarde = { op: 'beslissing', beslissing: plicht.laatsteDag, type: { soort: 'datum' } };
  const gedaan = vergelijk('<=', nakoming, opDag, 'er is op die dag nagekomen');
  const open: Voorwaarde = { op: 'niet', deel: gedaan, tekst: 'er is op die dag nog niet nagekomen' };
  const metEinde = heeftRegels(plicht.laatsteDag, bron);
  const tekst = 'er is een laatste dag';
  const bepaald: Voorwaarde = { op: 'vanToepassing', beslissing: plicht.laatsteDag, tekst };
  const teLaat = samen([bepaald, vergelijk('>', nakoming, einde, 'er is na de laatste dag nagekomen')]);
  const opTijd: Voorwaarde = { op: 'niet', deel: teLaat, tekst: 'er is niet te laat nagekomen' };
  const tijdig = vergelijk('<=', opDag, einde, 'de laatste dag is dan nog niet voorbij');
  const stil = staatStil(plicht, bron);
  const zonderEinde: Voorwaarde = { op: 'niet', deel: bepaald, tekst: 'er is nog geen laatste dag' };
  const voorbij = vergelijk('>', opDag, einde, 'de laatste dag is dan voorbij');
  switch (stand) {
    case 'niet ontstaan':
      return { op: 'niet', deel: bestaat, tekst: `${plicht.object.naam} is op die dag niet ontstaan` };
    case 'loopt':
      return samen([
        ...[bestaat, open],
        ...(stil
          ? [{ op: 'of', delen: [samen([bepaald, tijdig]), samen([zonderEinde, stil])] } as const]
          : [bepaald, tijdig]),
      ]);
    case 'nagekomen':
      return samen([bestaat, gedaan, ...(metEinde ? [opTijd] : [])]);
    case 'te laat nagekomen':
      return samen([bestaat, gedaan, teLaat]);
    case 'niet nagekomen':
      return samen([bestaat, open, bepaald, voorbij]);
    case 'niet vast te stellen':
      return samen([
        ...[bestaat, open],
        ...(metEinde ? [{ op: 'niet', deel: bepaald } as const] : []),
        ...(stil ? [{ op: 'niet', deel: stil } as const] : []),
      ]);
  }
}

/** Of de termijn stilstaat door een opschorting die nog niet geëindigd is. */
function staatStil({ laatsteDag }: Plicht, bron: Plichtbron): Voorwaarde | undefined {
  const delen = regelsVan(laatsteDag, bron).flatMap(({ opgeschortTot: feit, voorwaarde, tenzij }) => {
    if (feit === undefined) return [];
    const uitzondering = tenzij ? [{ op: 'niet', deel: tenzij } as const] : [];
    return [samen([...(voorwaarde ? [voorwaarde] : []), ...uitzondering, { op: 'ontbreekt', feit }])];
  });
  if (delen.length === 0) return undefined;
  return { op: 'of', delen, tekst: 'de opschorting van de termijn is nog niet geëindigd' };
}

const vergelijk = (cmp: Vergelijking, a: Waarde, b: Waarde, tekst: string): Voorwaarde => ({
  ...{ op: 'vergelijk', cmp, a, b, tekst },
});

/** Ontstaan, en op die dag ook begonnen als de termijn van een dag telt. */
function isBegonnen(plicht: Plicht, opDag: Waarde, bron: Plichtbron): Voorwaarde {
  const ontstaan = isOntstaan(plicht, bron);
  if (!heeftRegels(plicht.begin, bron)) return ontstaan;
  const begin: Waarde = { op: 'beslissing', beslissing: plicht.begin, type: { soort: 'datum' } };
  const later = samen([
    { op: 'vanToepassing', beslissing: plicht.begin },
    vergelijk('>', begin, opDag, 'het begin ligt na die dag'),
  ]);
  const tekst = `${plicht.object.naam} is op die dag begonnen`;
  return { op: 'en', delen: [ontstaan, { op: 'niet', deel: later, tekst }] };
}

/** Blijft de bepaling met de plicht buiten toepassing, of is de regeling niet in werking, dan is zij niet ontstaan. */
function isOntstaan({ ontstaan, metPeildatum }: Plicht, { werkingen }: Plichtbron): Voorwaarde {
  const beslissing: Voorwaarde = { op: 'beslissing', beslissing: ontstaan };
  const kanWeg = metPeildatum ?? werkingen.some(({ soort }) => soort === 'buiten toepassing');
  return kanWeg ? samen([{ op: 'vanToepassing', beslissing: ontstaan }, beslissing]) : beslissing;
}

function samen(delen: readonly Voorwaarde[]): Voorwaarde {
  const plat = delen.flatMap((deel) => (deel.op === 'en' && deel.tekst === undefined ? deel.delen : [deel]));
  const [eerste] = plat;
  return plat.length === 1 && eerste ? eerste : { op: 'en', delen: plat };
}
