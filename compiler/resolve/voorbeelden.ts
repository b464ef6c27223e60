/** Voorbeelden: gegevens die een zaak vullen, en verwachtingen over uitkomsten. */
import type { Clausule, Nogzin, Stuk, VoorbeeldBlok, Zin } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { losOp } from './bepalingen.ts';
import { leesBevoegdheid, leesOmgekeerd, zonderMetAfwijking } from './afwijkingen.ts';
import { alsToekenning } from './hoofd.ts';
import type { Bron } from './declaraties.ts';
import { alleVoorwaarden, leesNaamlijst } from './lees-voorwaarde.ts';
import type { Stuklezer } from './leesgeheugen.ts';
import { vanElement, zonderNummer, type Elementplaats } from './genummerd.ts';
import { leesWaarde } from './lees-waarde.ts';
import { plat, spanVan, telt, woordsleutel, type Lezer } from './lezer.ts';
import { nietBegrepen, tweeLezingen } from './niet-begrepen.ts';
import type { Vindplaats } from './symbolen.ts';
import { zinsvormen } from './voorlopig.ts';
import { leesWeigering, type Weigering } from './weigering.ts';
import { leesZetting, type Zetting } from './zettingen.ts';
import { meldOverbodig } from './zindelen.ts';

export interface Voorbeeldontwerp extends Vindplaats {
  readonly naam: string;
  readonly zoals?: string;
  readonly zoalsPlaats?: Vindplaats;
  readonly gegeven: readonly Zetting[];
  readonly verwacht: readonly Verwachting[];
}

export type Verwachting = Vindplaats & {
  /** Bepalingen waarop de uitkomst moet rusten. */
  readonly gronden: readonly string[];
  /** `Met afwijking`: de uitkomst met de afwijkingen in de zaak. */
  readonly metAfwijking?: true;
  /** `Voorlopig geldt dat …`: wat er geldt naast een onbekende uitkomst. */
  readonly voorlopig?: true;
  /** `Nog nodig:` precies deze open punten. */
  readonly open?: readonly Openverwachting[];
} & (
    | ({ readonly soort: 'waarde'; readonly waarde: boolean | string } & Overbeslissing)
    | ({ readonly soort: 'onbekend' | 'niet van toepassing' | 'tegenstrijdig' } & Overbeslissing)
    /** De afwijking van deze uitkomst telt niet mee, om deze reden; `gronden` is waarop zij steunt. */
    | ({ readonly soort: 'afwijking geweigerd' } & Pick<Weigering, 'reden' | 'codes'> & Overbeslissing)
    | { readonly soort: 'ongeldige gegevens' }
  );

interface Overbeslissing {
  readonly beslissing: string;
  /** De toestand van een plicht: op deze dag, en niet op die van de zaak. */
  readonly opDag?: string;
  /** Bij een uitkomst per element. */
  readonly element?: Elementplaats;
}

export interface Openverwachting {
  readonly id: string;
  readonly soort?: 'motivering' | 'bevoegdheid';
  /** "de reden van afwezigheid 3" */
  readonly element?: Elementplaats;
}

/** @param sleutel waar voorbeelden behalve van namen en bepalingen van afhangen */
export function leesVoorbeelden(
  bronnen: readonly Bron[],
  lees: Stuklezer,
  sleutel: string,
  maakLezer: (bestand: string, problemen: Probleem[]) => Lezer,
): readonly Voorbeeldontwerp[] {
  return bronnen.flatMap(({ pad, boom }) =>
    boom.blokken.flatMap((blok) => {
      if (blok.soort !== 'voorbeeld') return [];
      const stuk = { bestand: pad, span: blok.span, sleutel };
      return [lees(stuk, (problemen) => leesVoorbeeld(maakLezer(pad, problemen), blok))];
    }),
  );
}

function leesVoorbeeld(lezer: Lezer, blok: VoorbeeldBlok): Voorbeeldontwerp {
  const { bestand } = lezer;
  return {
    bestand,
    span: blok.naam.span,
    naam: blok.naam.waarde,
    ...(blok.zoals ? { zoals: blok.zoals.waarde, zoalsPlaats: { bestand, span: blok.zoals.span } } : {}),
    gegeven: blok.gegeven.flatMap((zin) => leesZetting(lezer, zin)),
    verwacht: leesVerwachtingen(lezer, blok.verwacht),
  };
}

function leesVerwachtingen(lezer: Lezer, zinnen: readonly (Zin | Nogzin)[]): readonly Verwachting[] {
  const uit: Verwachting[] = [];
  let vorige: readonly Verwachting[] | undefined;
  for (const zin of zinnen) {
    if (zin.soort === 'zin') {
      vorige = leesVerwachting(lezer, zin);
      uit.push(...vorige);
      continue;
    }
    const open = zin.namen.flatMap((naam) => leesOpen(lezer, naam));
    const laatste = vorige && uit[uit.length - 1];
    // Was de zin ervóór niet te lezen, dan is dat al gemeld en hoort dit nergens bij.
    if (laatste && vorige?.includes(laatste)) uit[uit.length - 1] = { ...laatste, open };
    else if (!vorige)
      lezer.problemen.push(
        meld(
          'S010',
          { bestand: lezer.bestand, span: zin.span },
          { blok: 'voorbeeld zonder verwachting ervóór', wat: 'Nog nodig' },
        ),
      );
  }
  return uit;
}

function leesVerwachting(buiten: Lezer, zin: Zin): readonly Verwachting[] {
  meldOverbodig(buiten, zin, ['op grond van', 'met afwijking'], "zin onder 'verwacht'");
  const voorlopig = leesVoorlopigeVerwachting(buiten, zin);
  if (voorlopig) return voorlopig;
  const met = zonderMetAfwijking(zin);
  const { rij, element, binnen } = zonderNummer(buiten, met?.rij ?? telt(zin.hoofd.stukken));
  const gelezen = leesUitkomst(binnen, zin, rij, met);
  return gelezen.map((deel) => metElementErbij(buiten, deel, element));
}

/** Een uitkomst per element is er voor elk element; er hoort een nummer bij. */
function metElementErbij(lezer: Lezer, deel: Verwachting, element: Elementplaats | undefined): Verwachting {
  if (deel.soort === 'ongeldige gegevens') return deel;
  return vanElement(lezer, deel, deel.beslissing.replace(/\[.*\]$/, ''), element);
}

function leesUitkomst(
  lezer: Lezer,
  zin: Zin,
  rij: readonly Stuk[],
  met: ReturnType<typeof zonderMetAfwijking>,
): readonly Verwachting[] {
  const basis: Basis = {
    bestand: lezer.bestand,
    span: zin.span,
    gronden: leesGronden(lezer, zin),
    ...(met ? { metAfwijking: true as const } : {}),
  };
  const weigering = leesWeigering(lezer, rij);
  if (weigering === 'onleesbaar') return [];
  if (weigering) return leesGeweigerd(lezer, zin, weigering, basis);
  const bevoegd = leesBevoegdheid(lezer, zin, voorop[rij[0]?.norm ?? ''] ? rij.slice(1) : rij);
  if (bevoegd === 'onleesbaar') return [];
  if (bevoegd) {
    const soort = voorop[rij[0]?.norm ?? ''];
    const { beslissing } = bevoegd;
    const zonder = { ...basis, gronden: [] };
    return [soort ? { ...zonder, soort, beslissing } : { ...zonder, soort: 'waarde', ...bevoegd }];
  }
  if (met?.omkering) return leesOmgekeerdeVerwachting(lezer, zin, rij, basis);
  if (rij[0]?.norm === 'de gegevens zijn ongeldig') return [{ ...basis, soort: 'ongeldige gegevens' }];
  const soort = voorop[rij[0]?.norm ?? ''];
  if (soort) {
    const ids = beslissingen(lezer, zin.hoofd, rij.slice(1));
    return ids.map((over) => ({ ...basis, soort, ...over }));
  }
  const kind = soortAanHetEind(rij);
  if (kind) {
    const [beslissing] = waardebeslissingen(lezer, kind.rest);
    if (beslissing !== undefined) return [{ ...basis, soort: kind.soort, beslissing }];
  }
  const voorwaarde = enkele(lezer, zin.hoofd, rij);
  return voorwaarde
    ? ontleed(lezer, voorwaarde, false, zin.hoofd).map((deel) => ({ ...basis, ...deel }))
    : [];
}

/** "Voorlopig geldt dat de bijdrage € 10 is." */
function leesVoorlopigeVerwachting(lezer: Lezer, zin: Zin): readonly Verwachting[] | undefined {
  const rij = telt(zin.hoofd.stukken);
  if (plat(rij.slice(0, 3)) !== 'voorlopig geldt dat') return undefined;
  const vormen = zinsvormen(rij.slice(3));
  const leesbaar = vormen.find((vorm) => alleVoorwaarden(lezer, vorm).length > 0) ?? rij.slice(3);
  const voorwaarde = enkele(lezer, zin.hoofd, leesbaar);
  const basis = { bestand: lezer.bestand, span: zin.span, gronden: leesGronden(lezer, zin) };
  if (!voorwaarde) return [];
  return ontleed(lezer, voorwaarde, false, zin.hoofd).map((deel) => ({ ...basis, ...deel, voorlopig: true }));
}

type Basis = Pick<Verwachting, 'bestand' | 'span' | 'gronden' | 'metAfwijking'>;

/** "(Met afwijking) is de hoogte van het Pgb € 70", "… onbekend" */
function leesOmgekeerdeVerwachting(
  lezer: Lezer,
  zin: Zin,
  rij: readonly Stuk[],
  basis: Basis,
): readonly Verwachting[] {
  const soort = einden[rij[rij.length - 1]?.norm ?? ''];
  const lengte = soort?.split(' ').length ?? 0;
  if (soort && plat(rij.slice(-lengte)) === soort) {
    const [beslissing] = waardebeslissingen(lezer, rij.slice(1, -lengte));
    if (beslissing !== undefined) return [{ ...basis, soort, beslissing }];
  }
  const voorwaarde = leesOmgekeerd(lezer, rij);
  if (voorwaarde) return ontleed(lezer, voorwaarde, false, zin.hoofd).map((deel) => ({ ...basis, ...deel }));
  lezer.problemen.push(nietBegrepen(lezer, zin.hoofd.stukken, 'zin over een zaak'));
  return [];
}

function leesGeweigerd(
  lezer: Lezer,
  zin: Zin,
  { rij, gezegde, reden, codes }: Weigering,
  basis: Basis,
): readonly Verwachting[] {
  const ids = gezegde
    ? beslissingen(lezer, zin.hoofd, rij).map(({ beslissing }) => beslissing)
    : waardebeslissingen(lezer, rij);
  if (ids.length === 0 && !gezegde) lezer.problemen.push(nietBegrepen(lezer, rij, 'waarde'));
  return ids.map((beslissing) => ({ ...basis, soort: 'afwijking geweigerd', beslissing, reden, codes }));
}

const waardebeslissingen = (lezer: Lezer, rij: readonly Stuk[]): readonly string[] =>
  leesWaarde(lezer, rij).flatMap(({ v }) =>
    v.soort === 'waarde' && v.waarde.op === 'beslissing' ? [v.waarde.beslissing] : [],
  );

/** "Onbekend is of …", "Niet van toepassing is of …": bij een gezegde staat de soort voorop. */
const voorop: Readonly<Record<string, 'onbekend' | 'niet van toepassing'>> = {
  'onbekend is of': 'onbekend',
  'niet van toepassing is of': 'niet van toepassing',
};

function leesGronden(lezer: Lezer, zin: Zin): readonly string[] {
  return zin.opGrondVan.flatMap((verwijzing) => {
    const { ids, problemen } = losOp(lezer.bepalingen, verwijzing, {}, lezer.bestand);
    lezer.problemen.push(...problemen);
    return ids;
  });
}

/** Op het laatste woord. */
const einden: Readonly<Record<string, 'onbekend' | 'niet van toepassing' | 'tegenstrijdig'>> = {
  onbekend: 'onbekend',
  toepassing: 'niet van toepassing',
  tegenstrijdig: 'tegenstrijdig',
};

/** "X is onbekend", "X is niet van toepassing", "X is tegenstrijdig" */
function soortAanHetEind(
  rij: readonly Stuk[],
): { soort: 'onbekend' | 'niet van toepassing' | 'tegenstrijdig'; rest: readonly Stuk[] } | undefined {
  const soort = einden[rij[rij.length - 1]?.norm ?? ''];
  if (soort === undefined) return undefined;
  const lengte = soort.split(' ').length + 1;
  return plat(rij.slice(-lengte)) === `is ${soort}` ? { soort, rest: rij.slice(0, -lengte) } : undefined;
}

/** De ene voorwaarde die een zin is; anders een probleem. */
export function enkele(lezer: Lezer, clausule: Clausule, rij: readonly Stuk[]): Voorwaarde | undefined {
  const sleutel = `${[...(lezer.elementen ?? [])].join(' ')}|${woordsleutel(rij)}`;
  const eerder = lezer.voorbeeld?.zinnen.get(sleutel);
  if (eerder) return eerder;
  const gelezen = leesEnkele(lezer, clausule, rij);
  if (gelezen) lezer.voorbeeld?.zinnen.set(sleutel, gelezen);
  return gelezen;
}

function leesEnkele(lezer: Lezer, clausule: Clausule, rij: readonly Stuk[]): Voorwaarde | undefined {
  const lezingen = alleVoorwaarden(lezer, rij);
  const [eerste] = lezingen;
  if (!eerste) lezer.problemen.push(nietBegrepen(lezer, clausule.stukken, 'zin over een zaak'));
  else if (lezingen.length > 1) {
    lezer.problemen.push(
      tweeLezingen(
        lezer,
        clausule.stukken,
        lezingen.map(({ v }) => v.voorwaarde),
      ),
    );
  } else {
    lezer.problemen.push(...eerste.p.map(alsToekenning(clausule)));
    // Wat mis is, is gemeld; wat eruit zou volgen, zegt dan niets.
    return eerste.p.length === 0 ? eerste.v.voorwaarde : undefined;
  }
  return undefined;
}

type Waardeverwachting = Overbeslissing & { readonly soort: 'waarde'; readonly waarde: boolean | string };

function ontleed(
  lezer: Lezer,
  v: Voorwaarde,
  ontkend: boolean,
  hoofd: Clausule,
): readonly Waardeverwachting[] {
  if (v.op === 'beslissing') return [{ soort: 'waarde', beslissing: v.beslissing, waarde: !ontkend }];
  if (v.op === 'niet') return ontleed(lezer, v.deel, !ontkend, hoofd);
  const samen = (v.op === 'en' && !ontkend) || (v.op === 'of' && (ontkend || v.delen.length === 1));
  if (samen) return v.delen.flatMap((deel) => ontleed(lezer, deel, ontkend, hoofd));
  if (v.op === 'vergelijk' && v.cmp === '=' && v.a.op === 'beslissing' && v.b.op === 'literal') {
    return [{ soort: 'waarde', beslissing: v.a.beslissing, waarde: v.b.literal.waarde }];
  }
  const toestand = lezer.uitgesteld.get(v);
  if (toestand?.soort === 'toestand' && toestand.opDag.op === 'literal' && !ontkend) {
    const beslissing = lezer.omgeving.plichten.get(toestand.id)?.toestand ?? '';
    return [{ soort: 'waarde', beslissing, waarde: toestand.stand, opDag: toestand.opDag.literal.waarde }];
  }
  lezer.problemen.push(
    meld('N019', { bestand: lezer.bestand, span: spanVan(hoofd.stukken) }, { deel: 'verwacht' }),
  );
  return [];
}

function beslissingen(lezer: Lezer, hoofd: Clausule, rij: readonly Stuk[]): readonly Overbeslissing[] {
  const voorwaarde = enkele(lezer, hoofd, rij);
  return voorwaarde
    ? ontleed(lezer, voorwaarde, false, hoofd).map(({ soort: _s, waarde: _w, ...over }) => over)
    : [];
}

/** Een open punt: een gegeven, beoordeling of lezing, eventueel "de motivering van …". */
function leesOpen(lezer: Lezer, naam: Clausule): readonly Openverwachting[] {
  const rij = telt(naam.stukken);
  const [eerste, tweede] = rij;
  const soort = eerste?.norm === 'motivering' || eerste?.norm === 'bevoegdheid' ? eerste.norm : undefined;
  const gezocht =
    soort && tweede?.norm === 'van' ? rij.slice(2) : eerste?.norm === 'lezing' ? rij.slice(1) : rij;
  const { rij: kaal, element, binnen } = zonderNummer(lezer, gezocht);
  const ids = leesNaamlijst(binnen, kaal);
  if (ids.length === 0)
    lezer.problemen.push(nietBegrepen(lezer, naam.stukken, 'gegeven, beoordeling of lezing'));
  return ids.map((id) => ({
    id,
    ...(soort && gezocht !== rij ? { soort } : {}),
    ...(element ? { element } : {}),
  }));
}
