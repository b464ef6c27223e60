/** Leg uit: wat er bij een voorbeeld uitkomt en waarom, in zinnen waarin elke genoemde bepaling aan te klikken is. */
import type { Span } from '../grammar/index.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import type { Uitslag } from '../compiler/voorbeelden.ts';
import { samengevoegd } from '../compiler/workspace.ts';
import type { Bepaling, Regelingmodel } from '../runtime/model.ts';
import { proza, type Prozavorm } from '../runtime/proza.ts';
import { naamBijVerwachting, type Verwacht } from '../runtime/proza-tak.ts';
import { tekstVan, type Momentopname } from './momentopname.ts';
import { bronlink } from './bronlink.ts';
import { draaibaar, uitslagenVan, type Voorbeeld } from './voorbeelden.ts';

export interface Voorbeelduitleg {
  readonly naam: string;
  readonly regeling: string;
  readonly delen: readonly Uitlegdeel[];
  /** Wat er in de tekst genoemd wordt, op de plaats die een {@link Stuk} noemt. */
  readonly bepalingen: readonly Genoemd[];
}

/** Eén zin onder `verwacht`. */
export interface Uitlegdeel {
  readonly span: Span;
  /** De zin van de auteur. */
  readonly zin: string;
  /** Wat er anders uitkwam; afwezig als het klopt. */
  readonly verschil?: string;
  readonly kort: readonly Stuk[];
  readonly volledig: readonly Stuk[];
  readonly overwegingen: readonly Stuk[];
}

/** Gewone tekst, of een genoemde bepaling. */
export type Stuk = string | { readonly tekst: string; readonly bepaling: number };

export interface Genoemd {
  readonly aanduiding: string;
  readonly opschrift?: string;
  /** Waar zij in de regeling staat; regels tellen vanaf nul. */
  readonly plaats?: { readonly pad: string; readonly regel: number };
  /** De officiële bron. */
  readonly link?: string;
}

export type Uitlegantwoord =
  | { readonly soort: 'uitleg'; readonly uitleg: Voorbeelduitleg }
  | { readonly soort: 'geen'; readonly reden: string };

export function legVoorbeeldUit(moment: Momentopname, hoofd: string, voorbeeld: Voorbeeld): Uitlegantwoord {
  const gevonden = draaibaar(moment, hoofd, voorbeeld);
  if ('reden' in gevonden) return { soort: 'geen', reden: gevonden.reden };
  const { regeling } = gevonden;
  const { model } = regeling;
  const verwijzer = maakVerwijzer(regeling);
  const delen = uitslagenVan(gevonden).map((uitslag) => deelVan(moment, model, uitslag, verwijzer.splits));
  const uitleg = {
    naam: voorbeeld.naam,
    regeling: model.titel,
    delen,
    bepalingen: verwijzer.genoemd(),
  };
  return { soort: 'uitleg', uitleg };
}

function deelVan(
  moment: Momentopname,
  model: Regelingmodel,
  { verwachting, uitkomst, verschil }: Uitslag,
  splits: (tekst: string) => readonly Stuk[],
): Uitlegdeel {
  const { bestand, span } = verwachting;
  // Ongeldige gegevens zijn dat voor elke beslissing.
  const { beslissing = model.beslissingen[0]?.id ?? '', element }: Verwacht = verwachting;
  const naam = naamBijVerwachting(model, { beslissing, ...(element && { element }) });
  const inVorm = (vorm: Prozavorm): readonly Stuk[] =>
    splits(proza(model, beslissing, uitkomst, { vorm, naam }));
  return {
    span,
    zin: (tekstVan(moment, bestand)?.slice(span.begin, span.eind) ?? '').replace(/\s+/g, ' '),
    ...(verschil === undefined ? {} : { verschil }),
    kort: inVorm('kort'),
    volledig: inVorm('volledig'),
    overwegingen: inVorm('overwegingen'),
  };
}

// ── Bepalingen in een tekst ──────────────────────────────────────────────────────────────────────────────────────

export interface Verwijzer {
  readonly splits: (tekst: string) => readonly Stuk[];
  readonly genoemd: () => readonly Genoemd[];
}

/** Vindt de bepalingen die een tekst bij hun hele aanduiding noemt; "artikel 3.2" is niet het begin van "artikel 3.21". */
export function maakVerwijzer(regeling: Gecompileerd): Verwijzer {
  const { zoek, opAanduiding } = patroonVan(regeling.model);
  const genoemd: Genoemd[] = [];
  const nummers = new Map<Bepaling, number>();
  const nummerVan = (bepaling: Bepaling): number => {
    const eerder = nummers.get(bepaling);
    if (eerder !== undefined) return eerder;
    nummers.set(bepaling, genoemd.length);
    return genoemd.push(alsGenoemd(regeling, bepaling)) - 1;
  };
  return {
    splits: (tekst) => {
      const stukken: Stuk[] = [];
      let tot = 0;
      for (const { 0: gevonden, index } of tekst.matchAll(zoek)) {
        const bepaling = opAanduiding.get(gevonden.toLowerCase());
        if (!bepaling) continue;
        if (index > tot) stukken.push(tekst.slice(tot, index));
        stukken.push({ tekst: gevonden, bepaling: nummerVan(bepaling) });
        tot = index + gevonden.length;
      }
      if (tot < tekst.length) stukken.push(tekst.slice(tot));
      return stukken;
    },
    genoemd: () => genoemd,
  };
}

interface Patroon {
  readonly zoek: RegExp;
  readonly opAanduiding: ReadonlyMap<string, Bepaling>;
}

const patronen = new WeakMap<Regelingmodel, Patroon>();

function patroonVan(model: Regelingmodel): Patroon {
  const eerder = patronen.get(model);
  if (eerder) return eerder;
  const opAanduiding = new Map(
    model.bepalingen.map((bepaling) => [bepaling.aanduiding.toLowerCase(), bepaling]),
  );
  // De langste eerst: "artikel 3.2, eerste lid" gaat voor "artikel 3.2".
  const namen = [...opAanduiding.keys()].filter((naam) => naam !== '').sort((a, b) => b.length - a.length);
  const keus = namen.map((naam) => naam.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const zoek =
    keus === '' ? /(?!)/g : new RegExp(`(?<![\\p{L}\\d])(?:${keus})(?![\\p{L}\\d]|[.:]\\d)`, 'giu');
  const patroon = { zoek, opAanduiding };
  patronen.set(model, patroon);
  return patroon;
}

function alsGenoemd({ hoofdbestand, opgelost }: Gecompileerd, bepaling: Bepaling): Genoemd {
  const { id, aanduiding, opschrift, bestand, regel } = bepaling;
  const link = bepaling.link ?? bronlink(opgelost, id)?.url;
  return {
    aanduiding,
    ...(opschrift === undefined ? {} : { opschrift }),
    ...(bestand === undefined
      ? {}
      : { plaats: { pad: samengevoegd(hoofdbestand, bestand), regel: regel - 1 } }),
    ...(link === undefined ? {} : { link }),
  };
}
