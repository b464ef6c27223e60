/** De uitkomst van een beslissing in een zaak, uit het model gerekend: langzamer dan gegenereerde code, maar volledig. */
import type { Blad, Gegeven, Standpunt } from './blad.ts';
import { getalTekst } from './getal.ts';
import { leesFeit } from './lees.ts';
import type { Element } from './lijst.ts';
import type { Controle, Regelingmodel, Type } from './model.ts';
import { altijdGevraagd, maakOpenPunten } from './openpunt.ts';
import { inVolgorde, type Register, registerVan, zoek } from './register.ts';
import type { Opties, Uitkomst, Zaakprobleem } from './uitkomst.ts';
import type { Onbekende } from './onbekende.ts';
import { controleStand, voltooi, type Vraagstuk } from './voltooiing.ts';

/** Zoveel doorrekeningen mag een exact antwoord kosten als niets anders is gezegd. */
export const WERKGRENS = 10_000;

/** De uitkomst van één beslissing, zo nodig over dit element; de zaak heeft haar controle doorstaan. Uitleg komt er niet bij. */
export function bereken(
  model: Regelingmodel,
  beslissing: string,
  zaak: unknown,
  opties: Opties = {},
  element?: Element,
): Uitkomst {
  const register = registerVan(model);
  const voltooid = voltooi({ ...vraagstuk(register, zaak, opties), element }, beslissing);
  switch (voltooid.soort) {
    case 'bekend':
      return uitBladen(register, zoek(register.beslissingen, beslissing).beslissing.type, voltooid.bladen);
    case 'onmogelijk':
      return { soort: 'ongeldige gegevens', problemen: voltooid.geschonden.map(probleem) };
    case 'onbekend':
      return {
        soort: 'onbekend',
        open: maakOpenPunten(
          register,
          zaak,
          [...voltooid.belang, ...altijd(register, beslissing, zaak)],
          voltooid.gewichten,
        ),
        benaderd: voltooid.benaderd,
      };
  }
}

/** De controles die de zaak niet kan doorstaan; `onzeker` als dat van onbekende antwoorden afhangt. */
export function controleer(
  model: Regelingmodel,
  zaak: unknown,
  opties: Opties = {},
): 'doorstaan' | 'onzeker' | Zaakprobleem[] {
  const stand = controleStand(vraagstuk(registerVan(model), zaak, opties));
  return stand.soort === 'geschonden' ? stand.controles.map(probleem) : stand.soort;
}

/** De letter waarmee een lezing wordt gelezen: van de vrager, anders van de zaak, anders van de auteur. */
export function gekozenLetter(
  register: Register,
  zaak: unknown,
  opties: Opties,
): (lezing: string) => string | undefined {
  return (id) => letterIn(opties, id) ?? letterIn(zaak, id) ?? register.lezingen.get(id)?.gekozen?.letter;
}

/** Een gegeven zoals het in een uitkomst staat: getallen als decimale tekst, aantallen als getal. */
export function naarUitkomst(type: Type, waarde: Gegeven): unknown {
  if (typeof waarde !== 'object' || 'anders' in waarde) return waarde;
  return type.soort === 'aantal' && waarde.n === 1n ? Number(waarde.t) : getalTekst(waarde);
}

function letterIn(houder: unknown, id: string): string | undefined {
  const letter = leesFeit(houder, { object: 'lezingen', sleutel: id });
  return typeof letter === 'string' ? letter : undefined;
}

function vraagstuk(register: Register, zaak: unknown, opties: Opties): Vraagstuk {
  return {
    register,
    zaak,
    letter: gekozenLetter(register, zaak, opties),
    werkgrens: opties.werkgrens ?? WERKGRENS,
  };
}

function uitBladen(register: Register, type: Type, bladen: readonly [Blad, ...Blad[]]): Uitkomst {
  const [eerste] = bladen;
  if (eerste.soort === 'waarde') return { soort: 'waarde', waarde: naarUitkomst(type, eerste.waarde) };
  if (eerste.soort === 'tegenstrijdig')
    return { soort: 'tegenstrijdig', tussen: tussen(register, type, bladen) };
  if (eerste.soort !== 'niet van toepassing') throw new Error(`Geen uitkomst: ${eerste.soort}.`);
  const bepalingen = bladen.flatMap((b) => (b.soort === 'niet van toepassing' ? b.bepalingen : []));
  return { soort: 'niet van toepassing', reden: eerste.reden, bepalingen: inVolgorde(register, bepalingen) };
}

/** Elke bepaling die in een voltooiing aan de tegenspraak meedoet, één keer per waarde. */
function tussen(
  register: Register,
  type: Type,
  bladen: readonly Blad[],
): (Uitkomst & { soort: 'tegenstrijdig' })['tussen'] {
  const standpunten = new Map<string, Standpunt>();
  for (const b of bladen) {
    if (b.soort !== 'tegenstrijdig') continue;
    for (const s of b.tussen) standpunten.set(`${s.bepaling} ${s.waarde.sleutel}`, s);
  }
  const plaats = ({ bepaling }: Standpunt): number => register.volgorde.get(bepaling) ?? 0;
  return [...standpunten.values()]
    .sort((a, b) => plaats(a) - plaats(b))
    .map(({ bepaling, waarde }) => ({ bepaling, waarde: waardeVan(type, waarde) }));
}

/** Een waarde die nog niet bekend is, staat er als `undefined`. */
function waardeVan(type: Type, waarde: Standpunt['waarde']): unknown {
  return waarde.soort === 'waarde' ? naarUitkomst(type, waarde.waarde) : undefined;
}

function altijd(
  register: Register,
  beslissing: string,
  zaak: unknown,
): Pick<Onbekende, 'punten' | 'bepalingen'>[] {
  return altijdGevraagd(register, beslissing, zaak).map((punt) => ({
    punten: [punt],
    bepalingen: new Set(),
  }));
}

function probleem({ naam }: Controle): Zaakprobleem {
  return { code: 'U020', ernst: 'fout', pad: '', bericht: `De controle "${naam}" klopt niet.` };
}
