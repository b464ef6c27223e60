/** Voorrang: welke regel wijkt voor welke, en welke regels buiten toepassing kunnen blijven. */
import type { BuitenToepassing, Regel } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { hoofdletter } from '../diagnostics/woorden.ts';
import { zonderVersie } from '../resolve/versies.ts';
import type { Doel, Regelontwerp, Werking } from '../resolve/zinnen.ts';

/** Een ontwerp met de id die het als regel krijgt. */
export interface Genummerd {
  readonly id: string;
  readonly ontwerp: Regelontwerp;
}

/**
 * Een id per regel, uniek in het hele model: de bepaling, `#2` voor een tweede zin in dezelfde bepaling, en bij een
 * familie het lid erachter. Zo kan niets de regel van de ene beslissing voor die van een andere aanzien.
 */
export function nummer(ontwerpen: readonly Regelontwerp[]): ReadonlyMap<Regelontwerp, string> {
  const zinnen = new Map<string, number[]>();
  const uit = new Map<Regelontwerp, string>();
  const gebruikt = new Set<string>();
  for (const ontwerp of ontwerpen) {
    const plaatsen = zinnen.get(ontwerp.bepaling) ?? [];
    zinnen.set(ontwerp.bepaling, plaatsen);
    if (!plaatsen.includes(ontwerp.span.begin)) plaatsen.push(ontwerp.span.begin);
    const volgnummer = plaatsen.indexOf(ontwerp.span.begin) + 1;
    const lid = /\[.*\]$/.exec(ontwerp.beslissing)?.[0] ?? '';
    const zin = volgnummer === 1 ? ontwerp.bepaling : `${ontwerp.bepaling}#${String(volgnummer)}`;
    let id = zin + lid;
    for (let i = 1; gebruikt.has(id); i++)
      id = `${zin}#${ontwerp.beslissing}${i === 1 ? '' : `#${String(i)}`}`;
    gebruikt.add(id);
    uit.set(ontwerp, id);
  }
  return uit;
}

/** Of een bepaling `doel` is of er deel van uitmaakt. Wie een bepaling noemt, noemt al haar versies. */
export function raakt(bepaling: string, doel: string): boolean {
  const kaal = bepaling.includes('@') ? zonderVersie(bepaling) : bepaling;
  return [bepaling, kaal].some((id) => id === doel || id.startsWith(`${doel}/`));
}

/** Of een afwijking van `doel` deze regel kan raken: een overgenomen regel ook om de bepaling waar hij vandaan komt. */
export const raaktRegel = ({ bepaling, overeenkomstig }: Regelontwerp, doel: string): boolean =>
  raakt(bepaling, doel) || (overeenkomstig !== undefined && raakt(overeenkomstig, doel));

/**
 * Of een regel de andere opzij kan zetten. Een vereiste vervangt alleen vereisten: het zegt waaraan voldaan moet zijn,
 * niet dat er een andere reden voor ja of nee is (docs/taal.md, 1.3).
 */
export const kanVervangen = (ander: Regelontwerp, regel: Regelontwerp): boolean =>
  ander !== regel &&
  ander.beslissing === regel.beslissing &&
  (ander.soort !== 'vereiste' || regel.soort === 'vereiste');

export interface Voorrang {
  readonly wijktAfVan: readonly string[];
  readonly omdat?: string;
}

export function voorrangVan(
  { id, ontwerp }: Genummerd,
  alle: readonly Genummerd[],
  werkingen: readonly Werking[],
  naam: string,
  problemen: Probleem[],
): Voorrang {
  const geraakt = (doel: Doel): readonly Genummerd[] =>
    alle.filter((ander) => ander.id !== id && raaktRegel(ander.ontwerp, doel.id));
  const van = (doel: Doel): readonly string[] =>
    geraakt(doel).flatMap((ander) => (kanVervangen(ontwerp, ander.ontwerp) ? [ander.id] : []));
  for (const doel of ontwerp.afwijkingVan)
    if (geraakt(doel).length === 0 && !ontwerp.afgeleid)
      problemen.push(meld('A002', doel, { verwijzing: hoofdletter(doel.tekst), naam, doel: doel.id }));
  const alleenWeigering = (doelen: readonly Doel[]): void => {
    const [doel] = doelen;
    const soorten = doelen.flatMap((deel) => geraakt(deel).map((ander) => ander.ontwerp.soort));
    const weigert = soorten.length > 0 && soorten.every((soort) => soort === 'weigering');
    if (ontwerp.soort === 'vereiste' && weigert && doel)
      problemen.push(meld('A013', doel, { verwijzing: doel.tekst, naam }));
  };
  alleenWeigering(ontwerp.afwijkingVan);
  const afwijking = ontwerp.afwijkingVan.flatMap(van);
  const lezingen = werkingen.filter(
    (werking) =>
      werking.soort === 'gaat voor' && werking.van.some((doel) => raakt(ontwerp.bepaling, doel.id)),
  );
  for (const { doelen } of lezingen) alleenWeigering(doelen);
  const gelezen = lezingen.flatMap((werking) => werking.doelen.flatMap(van));
  // Een zin wijkt af of laat onverminderd, nooit allebei; voorrang die elders staat, kan dat wel tegenspreken.
  for (const doel of lezingen.flatMap((werking) => werking.doelen)) {
    const botst = ontwerp.onverminderd.find((ander) => raakt(ander.id, doel.id) || raakt(doel.id, ander.id));
    if (botst)
      problemen.push(
        meld(
          'A006',
          botst,
          { verwijzing: botst.tekst },
          { labels: [{ ...doel, tekst: 'hier gaat zij voor' }] },
        ),
      );
  }
  const [eerste] = lezingen;
  const omdat = gelezen.length > 0 && eerste?.soort === 'gaat voor' ? { omdat: eerste.omdat } : {};
  return { wijktAfVan: [...new Set([...afwijking, ...gelezen])], ...omdat };
}

/** Een kring van afwijkingen binnen één beslissing. */
export function voorrangskring(regels: readonly Regel[]): readonly string[] | undefined {
  const opId = new Map(regels.map((regel) => [regel.id, regel]));
  const klaar = new Set<string>();
  const zoek = (id: string, pad: readonly string[]): readonly string[] | undefined => {
    if (pad.includes(id)) return [...pad.slice(pad.indexOf(id)), id];
    if (klaar.has(id)) return undefined;
    klaar.add(id);
    for (const ander of opId.get(id)?.wijktAfVan ?? []) {
      const kring = zoek(ander, [...pad, id]);
      if (kring) return kring;
    }
    return undefined;
  };
  for (const { id } of regels) {
    const kring = zoek(id, []);
    if (kring) return kring;
  }
  return undefined;
}

export type Buitenontwerp = Omit<BuitenToepassing, 'voorwaarde'> & {
  readonly werking: Extract<Werking, { soort: 'buiten toepassing' }>;
};

/** Wat er van deze beslissing buiten toepassing kan blijven. */
export function buitenToepassing(
  alle: readonly Genummerd[],
  werkingen: readonly Werking[],
  bron: (plaats: Werking) => { readonly regel: number; readonly bestand: string },
  vraagtNaar: (werking: Werking, beslissing: string) => boolean,
): readonly Buitenontwerp[] {
  const beslissing = alle[0]?.ontwerp.beslissing ?? '';
  return werkingen.flatMap((werking) => {
    if (werking.soort !== 'buiten toepassing') return [];
    // Wat zegt welk recht geldt, blijft ook gelden als de rest van de regeling dat niet doet.
    if (werking.heleRegeling && vraagtNaar(werking, beslissing)) return [];
    // Een plicht waarvan de bepaling wegvalt, is niet ontstaan; dat is zelf een toestand.
    const geraakt = alle.filter(
      ({ ontwerp }) =>
        (werking.heleRegeling || ontwerp.afgeleid !== 'toestand') &&
        werking.doelen.some((doel) => raakt(ontwerp.bepaling, doel.id)),
    );
    if (geraakt.length === 0) return [];
    const reden = werking.heleRegeling ? 'buiten reikwijdte' : 'uitgezonderd';
    const { bepaling, tekst } = werking;
    const regels = geraakt.map(({ id }) => id);
    return [{ werking, bepaling, tekst, regels, reden, ...bron(werking) }];
  });
}
