/**
 * Waar elke naam en bepaling genoemd en gedeclareerd wordt. Hierop rusten hover, kleuring, verwijzingen en hernoemen. Een naam is
 * dezelfde als haar declaratie dezelfde is, ook als een andere regeling haar gebruikt.
 */
import type { Bestand, Blok, Span } from '../grammar/index.ts';
import { zonderVersie } from '../compiler/resolve/versies.ts';
import { kaal } from '../compiler/resolve/declaraties.ts';
import type { Opgelost } from '../compiler/resolve/index.ts';
import type { Vindplaats } from '../compiler/resolve/symbolen.ts';
import { beeldMet, beeldVan, plaatssleutel, zetBij, type Naambeeld } from './naambeeld.ts';
import {
  boomVan,
  hoofdenDieLezen,
  ontleedVan,
  raakt,
  standVan,
  zinnenVan,
  type Momentopname,
} from './momentopname.ts';
import type { Geheugen } from '../compiler/workspace.ts';
import { beginVan, eindVan, type Doel, type Vermelding } from './vermelding.ts';
import { bepalingenIn, vermeldInBlok } from './vermeldingen-blok.ts';
import type { Zinomgeving } from './vermeldingen-zin.ts';

export type { Doel, Vermelding } from './vermelding.ts';

/** Van een bestand dat niet veranderde, zolang het hetzelfde leest. */
const bewaard = new WeakMap<Bestand, Bewaard>();
interface Bewaard {
  readonly pad: string;
  readonly stand: object;
  readonly vermeldingen: readonly Vermelding[];
}

/** Op volgorde van plaats; wat in een ander ligt, komt erna. */
export function vermeldingenIn(moment: Momentopname, pad: string): readonly Vermelding[] {
  const ontleed = ontleedVan(moment, pad);
  const beeld = ontleed && beeldVan(moment, pad);
  if (!beeld) return [];
  const { boom, tekst } = ontleed;
  const eerder = bewaardVan(beeld.opgelost, pad, boom);
  if (eerder) return eerder;
  const omgeving: Zinomgeving = { beeld, pad, tekst, standplaats: {} };
  const vermeldingen = opVolgorde([
    ...bepalingenIn(omgeving, boom.blokken),
    ...metGeheugen({ ...omgeving, geheugen: moment.geheugen }, boom.blokken),
  ]);
  bewaard.set(boom, { pad, stand: beeld.opgelost.stand, vermeldingen });
  return vermeldingen;
}

function bewaardVan(opgelost: Opgelost, pad: string, boom: Bestand): readonly Vermelding[] | undefined {
  const eerder = bewaard.get(boom);
  return eerder?.pad === pad && eerder.stand === opgelost.stand ? eerder.vermeldingen : undefined;
}

const opVolgorde = (vermeldingen: readonly Vermelding[]): readonly Vermelding[] =>
  vermeldingen
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => beginVan(a) - beginVan(b) || eindVan(b) - eindVan(a));

/** Wat er in een blok staat, op zijn tekst en zijn plaats in de wet: zolang die hetzelfde leest, noemt het hetzelfde. */
interface Blokgeheugen {
  readonly stand: object;
  readonly blokken: ReadonlyMap<string, Blokvermeldingen>;
}
interface Blokvermeldingen {
  readonly begin: number;
  readonly vermeldingen: readonly Vermelding[];
}

/** Van de laatste lezing van elk bestand. */
const blokken = new WeakMap<Geheugen, Map<string, Blokgeheugen>>();

function metGeheugen(
  omgeving: Zinomgeving & { readonly geheugen: Geheugen },
  alle: readonly Blok[],
): readonly Vermelding[] {
  const { beeld, pad, tekst, geheugen } = omgeving;
  const { stand } = beeld.opgelost;
  const tabel = blokken.get(geheugen) ?? new Map<string, Blokgeheugen>();
  blokken.set(geheugen, tabel);
  const eerder = tabel.get(pad);
  const vorige = eerder?.stand === stand ? eerder.blokken : undefined;
  const nu = new Map<string, Blokvermeldingen>();
  const uit = alle.flatMap((blok) => {
    const { begin, eind } = blok.span;
    const [zin] = zinnenVan(blok);
    const standplaats = zin && beeld.standplaatsen.get(plaatssleutel(pad, zin.span.begin));
    const woordelijk = `${JSON.stringify(standplaats ?? {})}|${tekst.slice(begin, eind)}`;
    // Hetzelfde blok nog eens is een fout, en noemt dus niet vanzelf hetzelfde.
    let sleutel = woordelijk;
    for (let keer = 2; nu.has(sleutel); keer++) sleutel = `${String(keer)}|${woordelijk}`;
    const gelezen = vorige?.get(sleutel);
    const hier = gelezen
      ? { begin, vermeldingen: verschoven(gelezen.vermeldingen, begin - gelezen.begin) }
      : { begin, vermeldingen: vermeldInBlok(omgeving, blok) };
    nu.set(sleutel, hier);
    return hier.vermeldingen;
  });
  tabel.set(pad, { stand, blokken: nu });
  return uit;
}

const verschoven = (vermeldingen: readonly Vermelding[], met: number): readonly Vermelding[] =>
  met === 0
    ? vermeldingen
    : vermeldingen.map((deel) => ({
        ...deel,
        spans: deel.spans.map(({ begin, eind }) => ({ begin: begin + met, eind: eind + met })),
      }));

/** Van de blokken die een bereik raken: vlak na een toetsaanslag is meer niet nodig, en de rest kost tijd. */
export function vermeldingenBij(moment: Momentopname, pad: string, bereik: Span): readonly Vermelding[] {
  const ontleed = ontleedVan(moment, pad);
  const beeld = ontleed && beeldVan(moment, pad);
  if (!beeld) return [];
  const { boom, tekst } = ontleed;
  const alles = bewaardVan(beeld.opgelost, pad, boom);
  if (alles) return alles;
  const omgeving: Zinomgeving = { beeld, pad, tekst, standplaats: {} };
  const geraakt = boom.blokken.filter(({ span }) => span.begin <= bereik.eind && bereik.begin <= span.eind);
  return opVolgorde([
    ...bepalingenIn(omgeving, geraakt),
    ...geraakt.flatMap((blok) => vermeldInBlok(omgeving, blok)),
  ]);
}

/** Alles wat de plek raakt, het kleinste eerst. */
export function vermeldingenOp(moment: Momentopname, pad: string, offset: number): readonly Vermelding[] {
  const hier = vermeldingenBij(moment, pad, { begin: offset, eind: offset }).flatMap((vermelding) => {
    const span = vermelding.spans.find((deel) => raakt(deel, offset));
    // Tussen twee namen in telt die waar de plek in begint.
    return span ? [{ vermelding, maat: grootte(vermelding) + (span.eind === offset ? 0.5 : 0) }] : [];
  });
  return hier.sort((a, b) => a.maat - b.maat).map(({ vermelding }) => vermelding);
}

const grootte = ({ spans }: Vermelding): number =>
  spans.reduce((som, { begin, eind }) => som + eind - begin, 0);

/** De kleinste die de plek raakt. */
export const vermeldingOp = (moment: Momentopname, pad: string, offset: number): Vermelding | undefined =>
  vermeldingenOp(moment, pad, offset)[0];

/** De span van een vermelding die een plek raakt, of anders de eerste. */
export const spanOp = ({ spans }: Vermelding, offset: number): Span =>
  spans.find((span) => raakt(span, offset)) ?? spans[0] ?? { begin: offset, eind: offset };

// ── Declaraties ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Waar het doel gedeclareerd is; `pad` is het bestand waarin het genoemd wordt. */
export function declaratieVan(moment: Momentopname, pad: string, doel: Doel): readonly Vindplaats[] {
  const beeld = beeldVan(moment, pad);
  if (!beeld) return [];
  const { omgeving, bepalingen, lezingen } = beeld.opgelost;
  switch (doel.soort) {
    case 'symbool': {
      const symbool = omgeving.opId.get(doel.id);
      return symbool ? [kaleVindplaats(symbool)] : [];
    }
    case 'plicht': {
      const plicht = omgeving.plichten.get(doel.id);
      return plicht ? [kaleVindplaats(plicht)] : [];
    }
    case 'keuze': {
      const keuze = omgeving.keuzes.get(doel.id);
      return keuze ? [kaleVindplaats(keuze)] : [];
    }
    case 'bepaling': {
      const zonder = zonderVersie(doel.id);
      const versies = [...bepalingen.tabel.values()].filter(({ id }) => zonderVersie(id) === zonder);
      const uniek = new Map(versies.map((deel) => [plaatssleutel(deel.bestand, deel.span.begin), deel]));
      return [...uniek.values()].map(kaleVindplaats);
    }
    case 'regeling':
    case 'bestand': {
      const blok = boomVan(moment, doel.pad)?.blokken.find((deel) => deel.soort === 'regeling');
      const span = blok?.titel.span ?? { begin: 0, eind: 0 };
      return moment.inhoud.get(doel.pad)?.soort === 'tekst' ? [{ bestand: doel.pad, span }] : [];
    }
    case 'alternatief': {
      const lezing = lezingen.find(({ id }) => id === doel.lezing);
      return lezing ? gedeclareerdIn(moment, beeld, [lezing.bestand], doel) : [];
    }
    case 'verwerking': {
      const verwerking = omgeving.verwerkingen.find(({ id }) => id === doel.id);
      return verwerking ? [kaleVindplaats(verwerking)] : [];
    }
    case 'label': {
      const bestand = omgeving.keuzes.get(doel.keuze)?.bestand;
      // Alleen de eigen keuze; dezelfde waarde kan ook in een andere staan.
      return bestand === undefined
        ? []
        : vermeldingenIn(moment, bestand).flatMap(({ doel: ander, rol, spans }) => {
            const past = ander.soort === 'label' && rol === 'declaratie' && ander.keuze === doel.keuze;
            return past && ander.label === doel.label ? spans.map((span) => ({ bestand, span })) : [];
          });
    }
    case 'object':
    case 'orgaan':
    case 'register':
    case 'voorbeeld':
      return gedeclareerdIn(moment, beeld, bestandenVan(beeld), doel).slice(0, 1);
  }
}

const kaleVindplaats = ({ bestand, span }: Vindplaats): Vindplaats => ({ bestand, span });

/** De eigen bestanden, en daarna die van gebruikte regelingen. */
function bestandenVan({ bestanden, opgelost }: Naambeeld): readonly string[] {
  const elders = opgelost.omgeving.symbolen.map(({ bestand }) => bestand);
  return [...new Set([...bestanden, ...elders])];
}

function gedeclareerdIn(
  moment: Momentopname,
  beeld: Naambeeld,
  bestanden: readonly string[],
  doel: Doel,
): readonly Vindplaats[] {
  const gezocht = sleutelsVan(beeld, doel);
  for (const bestand of bestanden) {
    const van = beeldVan(moment, bestand);
    const gevonden = vermeldingenIn(moment, bestand).flatMap((vermelding) => {
      if (vermelding.rol !== 'declaratie' || !van) return [];
      const past = sleutelsVan(van, vermelding.doel).some((sleutel) => gezocht.includes(sleutel));
      return past ? vermelding.spans.map((span) => ({ bestand, span })) : [];
    });
    if (gevonden.length > 0) return gevonden;
  }
  return [];
}

// ── Overal ───────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Waaraan te zien is dat twee doelen hetzelfde zijn, ook in verschillende regelingen: de plaats van de declaratie. Een object heeft
 * er meer dan een, want het heet naar wat er over gedeclareerd is.
 */
export function sleutelsVan(beeld: Naambeeld, doel: Doel): readonly string[] {
  const tabel = sleutels.get(beeld.opgelost) ?? new Map<string, readonly string[]>();
  sleutels.set(beeld.opgelost, tabel);
  const welk = Object.values(doel).join('|');
  const eerder = tabel.get(welk);
  if (eerder) return eerder;
  const nieuw = maakSleutels(beeld, doel);
  tabel.set(welk, nieuw);
  return nieuw;
}

const sleutels = new WeakMap<Opgelost, Map<string, readonly string[]>>();

function maakSleutels({ opgelost }: Naambeeld, doel: Doel): readonly string[] {
  const { omgeving, bepalingen, kop } = opgelost;
  switch (doel.soort) {
    case 'symbool': {
      const symbool = omgeving.opId.get(doel.id);
      if (!symbool) return [];
      const plaats = plaatssleutel(symbool.bestand, symbool.span.begin);
      // Wat een plicht of bevoegdheid meebrengt en naar haar heet, is zij zelf.
      const plicht = [...omgeving.plichten.values()].some(({ ontstaan }) => ontstaan === doel.id);
      return [
        plicht || symbool.norm !== undefined || symbool.gebruik
          ? `norm|${plaats}`
          : `${plaats}|${symbool.sleutel}`,
      ];
    }
    case 'plicht': {
      const plicht = omgeving.plichten.get(doel.id);
      return plicht ? [`norm|${plaatssleutel(plicht.bestand, plicht.span.begin)}`] : [];
    }
    case 'object':
      return [`object|${kop.bestand}|${doel.id}`, ...(objectsleutels(opgelost).get(doel.id) ?? [])];
    case 'keuze': {
      const keuze = omgeving.keuzes.get(doel.id);
      return keuze ? [`keuze|${plaatssleutel(keuze.bestand, keuze.span.begin)}`] : [];
    }
    case 'label':
      return waardesleutels(opgelost, doel.label);
    case 'orgaan':
      return waardesleutels(opgelost, doel.naam);
    case 'register':
      return [`register|${doel.naam}`];
    case 'bepaling': {
      const plaats = bepalingen.tabel.get(doel.id) ?? bepalingen.tabel.get(zonderVersie(doel.id));
      return [`bepaling|${zonderVersie(doel.id)}|${plaats?.bestand ?? ''}`];
    }
    case 'regeling':
    case 'bestand':
      return [`bestand|${doel.pad}`];
    case 'voorbeeld':
      return [`voorbeeld|${kop.bestand}|${doel.naam}`];
    case 'alternatief': {
      const symbool = omgeving.opId.get(doel.lezing);
      return symbool ? [`${plaatssleutel(symbool.bestand, symbool.span.begin)}|${doel.letter}`] : [];
    }
    case 'verwerking':
      return [`verwerking|${kop.bestand}|${doel.id}`];
  }
}

/** Dezelfde waarde in twee keuzes van een regeling is dezelfde waarde, en een orgaan heet overal zoals het heet. */
function waardesleutels({ omgeving }: Opgelost, waarde: string): readonly string[] {
  const naam = kaal(waarde);
  return [...omgeving.keuzes.values()].flatMap(({ keuze, bestand, span }) => {
    if (!keuze.labels.some((label) => kaal(label) === naam)) return [];
    if (keuze.id === 'organen') return [`orgaan|${naam}`];
    return [`label|${naam}|${plaatssleutel(bestand, span.begin)}`];
  });
}

const objecten = new WeakMap<Opgelost, ReadonlyMap<string, readonly string[]>>();

function objectsleutels(opgelost: Opgelost): ReadonlyMap<string, readonly string[]> {
  const eerder = objecten.get(opgelost);
  if (eerder) return eerder;
  const uit = new Map<string, string[]>();
  for (const { object, bestand, span, sleutel } of opgelost.omgeving.symbolen)
    zetBij(uit, object, `${plaatssleutel(bestand, span.begin)}|${sleutel}|object`);
  objecten.set(opgelost, uit);
  return uit;
}

/** De regelingen waarin een naam bekend is: waar zij gedeclareerd is, en elke die dat bestand leest. */
export function beeldenRond(moment: Momentopname, pad: string, doel: Doel): readonly Naambeeld[] {
  const bestanden = [pad, ...declaratieVan(moment, pad, doel).map(({ bestand }) => bestand)];
  const hoofden = new Set(bestanden.flatMap((bestand) => hoofdenDieLezen(moment, bestand)));
  const regelingen = [...hoofden].flatMap((hoofd) => standVan(moment, hoofd).regeling ?? []);
  const eigen = regelingen.length === 0 ? beeldVan(moment, pad) : undefined;
  return eigen ? [eigen] : regelingen.map(({ opgelost, bestanden: delen }) => beeldMet(opgelost, delen));
}

/** De bestanden van elke regeling die het bestand leest, met dat bestand zelf. */
export function bestandenRond(moment: Momentopname, pad: string): readonly string[] {
  const uit = new Set([pad]);
  for (const hoofd of hoofdenDieLezen(moment, pad))
    for (const bestand of standVan(moment, hoofd).regeling?.bestanden ?? []) uit.add(bestand);
  return [...uit];
}

/** Alle vermeldingen, per bestand; ook in regelingen die deze gebruiken, en in wat zij gebruikt. */
export function vermeldingenVan(
  moment: Momentopname,
  pad: string,
  doel: Doel,
): ReadonlyMap<string, readonly Vermelding[]> {
  const beeld = beeldVan(moment, pad);
  const uit = new Map<string, readonly Vermelding[]>();
  if (!beeld) return uit;
  const gezocht = new Set(sleutelsVan(beeld, doel));
  const declaraties = declaratieVan(moment, pad, doel).map(({ bestand }) => bestand);
  const rond = [pad, ...declaraties].flatMap((bestand) => bestandenRond(moment, bestand));
  for (const bestand of new Set([...rond, ...declaraties])) {
    const van = beeldVan(moment, bestand);
    if (!van) continue;
    const hier = vermeldingenIn(moment, bestand).filter((vermelding) =>
      sleutelsVan(van, vermelding.doel).some((sleutel) => gezocht.has(sleutel)),
    );
    if (hier.length > 0) uit.set(bestand, hier);
  }
  return uit;
}
