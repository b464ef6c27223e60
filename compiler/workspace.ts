/**
 * De werkruimte: een momentopname van bestanden, gegroepeerd tot regelingen. Wat niet veranderde, wordt niet opnieuw
 * gelezen: per bestand blijft de boom, per blok de lezing.
 */
import type { Blokcache, GebruiktBlok, RegelingBlok } from '../grammar/index.ts';
import { isFout, meld, ordenProblemen, type Probleem } from './diagnostics/probleem.ts';
import {
  bestandenVanLagen,
  compileerRegeling,
  ontleed,
  zonderRegeling,
  type Gebruikt,
  type Gecompileerd,
  type Ontleed,
} from './phases.ts';
import { kopieVanLeesgeheugen, nieuwLeesgeheugen, type Leesgeheugen } from './resolve/leesgeheugen.ts';
import { woorden } from './resolve/namen.ts';

/** Wat er van een pad bekend is: tekst, of waarom er geen tekst is. */
export type Bestandsinhoud =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'ontbreekt' | 'map' | 'geen tekst' | 'buiten' };

export interface Werkruimte {
  readonly regelingen: readonly Gecompileerd[];
  readonly problemen: readonly Probleem[];
  readonly teksten: ReadonlyMap<string, string>;
}

/** Onthoudt wat gelezen is tussen twee momentopnamen. */
export interface Geheugen {
  readonly blokken: Map<string, Blokcache>;
  readonly bestanden: Map<string, Ontleed>;
  readonly regelingen: Map<string, Gemaakt>;
  /** Per regeling wat er gelezen is, zin voor zin; alleen voor wie na een wijziging opnieuw leest. */
  readonly lezingen?: Map<string, Leesgeheugen>;
}

/** Een regeling, en alle bestanden waar zij van afhangt. */
interface Gemaakt {
  readonly uit: readonly Ontleed[];
  readonly regeling: Gecompileerd;
}

/** @param metLezingen ook onthouden hoe elke zin gelezen is: meer geheugen, en een wijziging kost weinig */
export const nieuwGeheugen = (metLezingen = false): Geheugen => ({
  blokken: new Map(),
  bestanden: new Map(),
  regelingen: new Map(),
  ...(metLezingen ? { lezingen: new Map() } : {}),
});

/** Een eigen exemplaar, om iets te proberen: wat daarbij gelezen of verbruikt wordt, verandert het oude niet. */
export const kopieVanGeheugen = ({ blokken, bestanden, regelingen, lezingen }: Geheugen): Geheugen => ({
  blokken: new Map([...blokken].map(([pad, cache]) => [pad, new Map(cache)])),
  bestanden: new Map(bestanden),
  regelingen: new Map(regelingen),
  ...(lezingen && {
    lezingen: new Map([...lezingen].map(([pad, lezing]) => [pad, kopieVanLeesgeheugen(lezing)])),
  }),
});

/**
 * Leest de paden en alles wat zij gebruiken.
 * @param paden de bestanden waarmee begonnen wordt; gebruikte bestanden komen er vanzelf bij
 * @param lees geeft de inhoud van een pad (de aanroeper leest, of heeft het in de editor open)
 */
export function leesWerkruimte(
  paden: readonly string[],
  lees: (pad: string) => Bestandsinhoud,
  geheugen: Geheugen = nieuwGeheugen(),
): Werkruimte {
  const lading = laad(paden, lees, geheugen);
  const gebruikt = new Set([...lading.bestanden.values()].flatMap((bestand) => gebruikteBestanden(bestand)));
  const hoofden = [...lading.bestanden.values()].filter(
    (bestand) => regelingVan(bestand) && (paden.includes(bestand.pad) || !gebruikt.has(bestand.pad)),
  );
  const compilatie: Compilatie = { lading, klaar: new Map(), geheugen };
  const regelingen = hoofden.flatMap((bestand) => compileer(compilatie, bestand) ?? []);
  const bereikt = new Set([...compilatie.klaar.values()].flatMap(({ bestanden }) => bestanden));
  const los = [...lading.bestanden.values()].filter(({ pad }) => !bereikt.has(pad));
  const problemen = [
    ...lading.problemen,
    ...[...lading.bestanden.values()].flatMap((bestand) => vreemdInBestand(bestand, lading)),
    ...regelingen.flatMap((regeling) => regeling.problemen),
    ...los.flatMap((bestand) =>
      lading.inKring.has(bestand.pad) ? bestand.problemen : zonderRegeling(bestand),
    ),
  ];
  const teksten = new Map([...lading.bestanden.values()].map(({ pad, tekst }) => [pad, tekst]));
  return { regelingen, problemen: ordenProblemen(problemen), teksten };
}

/** Elke regeling wordt één keer gecompileerd, ook als meer regelingen haar gebruiken. */
interface Compilatie {
  readonly lading: Lading;
  readonly klaar: Map<string, Gecompileerd>;
  readonly geheugen: Geheugen;
}

function compileer(compilatie: Compilatie, hoofd: Ontleed): Gecompileerd | undefined {
  const eerder = compilatie.klaar.get(hoofd.pad);
  const blok = regelingVan(hoofd);
  if (eerder || !blok || compilatie.lading.inKring.has(hoofd.pad)) return eerder;
  const bestanden = metGebruikte(hoofd, compilatie.lading);
  const lagen = lagenVan(compilatie, bestanden);
  const uit = [...bestanden, ...bestandenVanLagen(lagen)];
  const vorige = compilatie.geheugen.regelingen.get(hoofd.pad);
  const zelfde = vorige?.uit.length === uit.length && uit.every((bestand, i) => bestand === vorige.uit[i]);
  const regeling = zelfde
    ? vorige.regeling
    : compileerRegeling(bestanden, blok, lagen, leesgeheugenVan(compilatie.geheugen, hoofd.pad));
  compilatie.geheugen.regelingen.set(hoofd.pad, { uit, regeling });
  compilatie.klaar.set(hoofd.pad, regeling);
  return regeling;
}

function leesgeheugenVan({ lezingen }: Geheugen, pad: string): Leesgeheugen | undefined {
  const geheugen = lezingen?.get(pad) ?? (lezingen && nieuwLeesgeheugen());
  if (geheugen) lezingen?.set(pad, geheugen);
  return geheugen;
}

/** De regelingen die deze bestanden gebruiken. */
function lagenVan(compilatie: Compilatie, bestanden: readonly Ontleed[]): readonly Gebruikt[] {
  return bestanden.flatMap((bestand) =>
    gebruiktBlokken(bestand).flatMap((gebruikt): readonly Gebruikt[] => {
      const hoofd = compilatie.lading.bestanden.get(samengevoegd(bestand.pad, gebruikt.pad.waarde));
      const blok = hoofd && regelingVan(hoofd);
      if (!blok) return [];
      const regeling = compileer(compilatie, hoofd);
      const bronnen = metGebruikte(hoofd, compilatie.lading);
      const fouten = regeling?.problemen.filter(isFout).length ?? 1;
      const lagen = lagenVan(compilatie, bronnen);
      return [{ gebruikt, bestand: bestand.pad, bronnen, blok, hoofdbestand: hoofd.pad, lagen, fouten }];
    }),
  );
}

interface Lading {
  readonly bestanden: Map<string, Ontleed>;
  readonly problemen: Probleem[];
  readonly inKring: Set<string>;
}

function laad(paden: readonly string[], lees: (pad: string) => Bestandsinhoud, geheugen: Geheugen): Lading {
  const lading: Lading = { bestanden: new Map(), problemen: [], inKring: new Set() };
  const bezoek = (
    pad: string,
    keten: readonly string[],
    vanaf?: { bestand: string; blok: GebruiktBlok },
  ): void => {
    const kring = keten.includes(pad) ? [...keten.slice(keten.indexOf(pad)), pad] : undefined;
    if (kring && vanaf) {
      kring.forEach((deel) => lading.inKring.add(deel));
      lading.problemen.push(meld('B002', { bestand: vanaf.bestand, span: vanaf.blok.pad.span }, { kring }));
    }
    if (kring || lading.bestanden.has(pad)) return;
    const inhoud = lees(pad);
    if (inhoud.soort !== 'tekst') {
      const plaats = { bestand: vanaf?.bestand ?? pad, span: vanaf?.blok.pad.span ?? { begin: 0, eind: 0 } };
      lading.problemen.push(nietGelezen(inhoud.soort, plaats, vanaf?.blok.pad.waarde ?? pad));
      return;
    }
    const bestand = metGeheugen(pad, inhoud.tekst, geheugen);
    lading.bestanden.set(pad, bestand);
    for (const blok of gebruiktBlokken(bestand)) {
      bezoek(samengevoegd(pad, blok.pad.waarde), [...keten, pad], { bestand: pad, blok });
    }
  };
  for (const pad of paden) bezoek(pad, []);
  return lading;
}

function nietGelezen(
  soort: Exclude<Bestandsinhoud['soort'], 'tekst'>,
  plaats: { bestand: string; span: { begin: number; eind: number } },
  pad: string,
): Probleem {
  const codes = { ontbreekt: 'B001', map: 'B006', 'geen tekst': 'B005', buiten: 'B007' } as const;
  return meld(codes[soort], plaats, { pad });
}

/** Een gelezen bestand; zolang de tekst dezelfde is, hetzelfde object. */
export function metGeheugen(pad: string, tekst: string, geheugen: Geheugen): Ontleed {
  const eerder = geheugen.bestanden.get(pad);
  if (eerder?.tekst === tekst) return eerder;
  const cache = geheugen.blokken.get(pad) ?? (new Map() as Blokcache);
  geheugen.blokken.set(pad, cache);
  const gelezen = ontleed(pad, tekst, cache);
  geheugen.bestanden.set(pad, gelezen);
  return gelezen;
}

const regelingVan = ({ boom }: Ontleed): RegelingBlok | undefined =>
  boom.blokken.find((blok): blok is RegelingBlok => blok.soort === 'regeling');

const gebruiktBlokken = ({ boom }: Ontleed): readonly GebruiktBlok[] =>
  boom.blokken.flatMap((blok) => (blok.soort === 'gebruikt' ? [blok] : []));

const gebruikteBestanden = (bestand: Ontleed): readonly string[] =>
  gebruiktBlokken(bestand).map((blok) => samengevoegd(bestand.pad, blok.pad.waarde));

/** Het bestand zelf en de delen die het (ook via andere) gebruikt; een andere regeling is geen deel. */
function metGebruikte(hoofd: Ontleed, lading: Lading): readonly Ontleed[] {
  const uit = new Map<string, Ontleed>();
  const voeg = (pad: string): void => {
    const bestand = lading.bestanden.get(pad);
    if (!bestand || uit.has(pad) || (pad !== hoofd.pad && regelingVan(bestand))) return;
    uit.set(pad, bestand);
    gebruikteBestanden(bestand).forEach(voeg);
  };
  voeg(hoofd.pad);
  return [...uit.values()];
}

/** Een tweede blok `regeling` in een bestand, en velden die alleen bij een gebruikte regeling horen. */
function vreemdInBestand(bestand: Ontleed, lading: Lading): readonly Probleem[] {
  const eerste = regelingVan(bestand);
  const titel = eerste?.titel.waarde ?? '';
  return bestand.boom.blokken.flatMap((blok): readonly Probleem[] => {
    if (blok.soort === 'regeling' && blok !== eerste)
      return [meld('B004', { bestand: bestand.pad, span: blok.titel.span }, { titel })];
    if (blok.soort !== 'gebruikt') return [];
    const deel = lading.bestanden.get(samengevoegd(bestand.pad, blok.pad.waarde));
    if (!deel || regelingVan(deel)) return [];
    const [veld] = blok.velden;
    if (!veld) return [];
    const gegevens = { veld: woorden(veld.naam.stukken), pad: blok.pad.waarde };
    return [meld('B014', { bestand: bestand.pad, span: veld.naam.span }, gegevens)];
  });
}

/** Het pad van een gebruikt bestand, gezien vanaf het bestand dat het noemt; altijd met schuine strepen. */
export function samengevoegd(vanaf: string, pad: string): string {
  const map = vanaf.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const deel of pad.replaceAll('\\', '/').split('/')) {
    if (deel === '..') map.push('..');
    else if (deel !== '.' && deel !== '') map.push(deel);
  }
  return normaal(map);
}

function normaal(delen: readonly string[]): string {
  const uit: string[] = [];
  for (const deel of delen) {
    const laatste = uit[uit.length - 1];
    if (deel === '..' && laatste !== undefined && laatste !== '..' && laatste !== '') uit.pop();
    else uit.push(deel);
  }
  return uit.join('/');
}
