/**
 * Gebruikte regelingen: `gebruikt "…"` met `als` en `gedeeld`. Een gebruikte regeling wordt opgelost zoals zij er staat; haar
 * objecten krijgen daarbij de namen die zij hier hebben. Wat gedeeld is, is hetzelfde object; al het andere is van haar alleen,
 * hoe het ook heet.
 */
import { naaste, norm, type GebruiktBlok, type RegelingBlok } from '../../grammar/index.ts';
import { meld, vervang, type Probleem } from '../diagnostics/probleem.ts';
import { eigenNaam, leesAndereNamen } from './andere-namen.ts';
import type { Bron } from './declaraties.ts';
import type { Opgelost } from './index.ts';
import { spanVan } from './lezer.ts';
import { norms, opKomma, sleutel, woorden } from './namen.ts';
import type { Obj, Symbool, Vindplaats } from './symbolen.ts';
import { perNaam } from './velden.ts';
import type { Naamgeving, Verzameling } from './verzameling.ts';

/** Een regeling die een andere gebruikt, met de bestanden waaruit zij bestaat. */
export interface Laag {
  readonly gebruikt: GebruiktBlok;
  /** Het bestand waarin `gebruikt` staat. */
  readonly bestand: string;
  readonly bronnen: readonly Bron[];
  readonly blok: RegelingBlok;
  readonly hoofdbestand: string;
  readonly lagen: readonly Laag[];
}

/** Een opgeloste laag, met hoe zij hier heet. */
export interface Ingevoerd {
  readonly laag: Laag;
  readonly als: Lagenaam;
  readonly opgelost: Opgelost;
}

export interface Lagenaam extends Vindplaats {
  /** "de Wmo 2015", zoals de auteur het schrijft. */
  readonly naam: string;
  readonly norms: readonly string[];
}

/** Eén woord met een hoofdletter, en eventueel een jaartal: alleen zo is "artikel 2 van de Wmo 2015" te herkennen. */
const lagenaam = /^(?:(?:de|het) )?\p{Lu}[\p{L}-]*(?: (?:19|20)\d\d)?$/u;

export function leesLagenaam(laag: Laag, problemen: Probleem[]): Lagenaam {
  const velden = perNaam(laag.gebruikt.velden, 'gebruikt', laag.bestand, problemen);
  const veld = velden.get('als');
  const naam = veld ? woorden(veld.inhoud.stukken) : '';
  const plaats = { bestand: laag.bestand, span: veld?.inhoud.span ?? laag.gebruikt.pad.span };
  if (!veld?.kapot && !lagenaam.test(naam))
    problemen.push(meld('B009', plaats, { titel: laag.blok.titel.waarde, gevonden: naam }));
  return { ...plaats, naam, norms: veld ? norms(veld.inhoud.stukken) : [] };
}

/** Wat de regeling zelf met de gebruikte deelt: haar object → de eigen naam. */
type Gedeeld = ReadonlyMap<string, ReturnType<Naamgeving>>;

interface Deling extends Vindplaats {
  readonly hun: readonly string[];
  readonly eigen: string;
}

export function leesDelingen(laag: Laag): readonly Deling[] {
  const veld = laag.gebruikt.velden.find((deel) => norms(deel.naam.stukken).join(' ') === 'gedeeld');
  return (veld ? opKomma(veld.inhoud) : []).map((stukken) => {
    const grens = stukken.findIndex((stuk) => stuk.norm === 'als');
    const hun = grens < 0 ? stukken : stukken.slice(0, grens);
    const eigen = woorden(grens < 0 ? stukken : stukken.slice(grens + 1));
    return { hun: norms(hun), eigen, bestand: laag.bestand, span: spanVan(hun) };
  });
}

/**
 * Hoe de objecten van een gebruikte regeling hier heten. Wat in een bestand staat dat beide regelingen gebruiken, is van
 * beide.
 * @param namenVan alle namen van elk object van de gebruikte regeling
 */
export function naamgevingVan(
  als: Lagenaam,
  delingen: readonly Deling[],
  namenVan: ReadonlyMap<string, readonly (readonly string[])[]>,
  samen: ReadonlySet<string>,
  buiten: Naamgeving,
): Naamgeving {
  const eigenNaam: Gedeeld = new Map(
    delingen.flatMap(({ hun, eigen }) => {
      const id = idVan(hun, namenVan);
      return id === undefined ? [] : [[id, gedeeld(buiten({ id: sleutel(eigen), naam: eigen }))] as const];
    }),
  );
  return (object) => {
    if (samen.has(object.id)) return gedeeld(buiten(object));
    const eigen = eigenNaam.get(object.id);
    if (eigen) return eigen;
    const naam = object.id === 'zaak' ? als.naam : `${object.naam} van ${als.naam}`;
    const { id, naam: heet } = buiten({ id: sleutel(naam), naam });
    return { id, naam: heet };
  };
}

const gedeeld = (object: ReturnType<Naamgeving>): ReturnType<Naamgeving> => ({ ...object, gedeeld: true });

/** De id van het object dat zo heet. */
export function idVan(
  naam: readonly string[],
  namenVan: ReadonlyMap<string, readonly (readonly string[])[]>,
): string | undefined {
  const gezocht = naam.join(' ');
  return [...namenVan].find(([, rijen]) => rijen.some((rij) => rij.join(' ') === gezocht))?.[0];
}

/** De namen van de objecten van een regeling, op hun eigen id. */
export function objectnamen(bronnen: readonly Bron[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const uit = new Map<string, (readonly string[])[]>();
  const namen = leesAndereNamen(bronnen);
  for (const { boom } of bronnen)
    for (const blok of boom.blokken) {
      if (blok.soort !== 'gegevens' && blok.soort !== 'uitkomsten' && blok.soort !== 'beoordeling') continue;
      // Een beoordeling zonder object hoort bij de zaak.
      if (blok.soort === 'beoordeling') uit.set('zaak', uit.get('zaak') ?? [['zaak']]);
      else if (blok.over) {
        const id = sleutel(woorden(eigenNaam(namen, blok.over.stukken)));
        const ook = blok.ook ? opKomma(blok.ook).map(norms) : [];
        uit.set(id, [...(uit.get(id) ?? []), norms(blok.over.stukken), ...ook]);
      }
    }
  return uit;
}

export function meldOnbekendeDelingen(
  delingen: readonly Deling[],
  namenVan: ReadonlyMap<string, readonly (readonly string[])[]>,
  problemen: Probleem[],
): void {
  const bekend = [...namenVan.values()].flatMap((rijen) => rijen.map((rij) => rij.join(' ')));
  for (const { hun, bestand, span } of delingen) {
    if (idVan(hun, namenVan) !== undefined) continue;
    const naam = hun.join(' ');
    const gegevens = { naam, dichtbij: naaste(naam, bekend) };
    problemen.push(
      meld('N010', { bestand, span }, gegevens, { herstel: vervang({ bestand, span }, gegevens.dichtbij) }),
    );
  }
}

// ── Invoeren ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Zet de namen van een gebruikte regeling bij de eigen namen; wat zij zelf van elders heeft, blijft van haar. */
export function voerIn(uit: Verzameling, { als, opgelost, laag }: Ingevoerd): void {
  const { omgeving } = opgelost;
  const delingen = leesDelingen(laag);
  for (const object of omgeving.objecten.values()) {
    const eigen = uit.objecten.get(object.id);
    const isZaak = object.id === omgeving.zaak && !object.gedeeld;
    const namen = isZaak ? [als.norms] : object.uit === undefined ? namenHier(object, als, delingen) : [];
    const { id, naam } = eigen ?? object;
    uit.objecten.set(id, {
      id,
      naam,
      namen: id === uit.zaak ? [] : uniek([...(eigen?.namen ?? []), ...namen]),
      ...(object.gedeeld ? {} : { uit: object.uit ?? als.naam }),
    });
  }
  for (const [id, keuze] of omgeving.keuzes) {
    const eerder = uit.keuzes.get(id);
    if (!eerder) uit.keuzes.set(id, { ...keuze, uit: keuze.uit ?? als.naam });
    else if (id === 'organen') {
      const labels = [...new Set([...eerder.keuze.labels, ...keuze.keuze.labels])];
      uit.keuzes.set(id, { ...eerder, keuze: { ...eerder.keuze, labels } });
    } else if (JSON.stringify(eerder.keuze) !== JSON.stringify(keuze.keuze)) {
      uit.problemen.push(meld('B012', als, { wat: `de keuze ${keuze.keuze.naam}`, als: als.naam }));
    }
  }
  for (const [id, plicht] of omgeving.plichten)
    uit.plichten.set(id, { ...plicht, object: uit.objecten.get(id) ?? plicht.object });
  for (const [naam, register] of omgeving.registers)
    uit.registers.set(naam, { ...register, uit: register.uit ?? als.naam });
  for (const deel of omgeving.verwerkingen)
    if (!uit.verwerkingen.some(({ id }) => id === deel.id))
      uit.verwerkingen.push({ ...deel, uit: deel.uit ?? als.naam });
  // Wie van een hogere regeling mag afwijken, mag dat ook hier.
  uit.afwijkgronden.push(...omgeving.afwijkgronden);
  for (const symbool of omgeving.symbolen) {
    const eerder = uit.opId.get(symbool.id);
    if (eerder && (eerder.bestand !== symbool.bestand || eerder.span.begin !== symbool.span.begin))
      uit.problemen.push(meld('B012', als, { wat: `'${symbool.naam}'`, als: als.naam }));
    if (eerder) continue;
    const ingevoerd: Symbool = { ...symbool, uit: symbool.uit ?? als.naam };
    uit.opId.set(symbool.id, ingevoerd);
    uit.symbolen.push(ingevoerd);
    uit.namen.set(symbool.id, {
      norms: symbool.norms.join(' '),
      bestand: symbool.bestand,
      span: symbool.span,
    });
  }
}

/** Een plicht van een gebruikte regeling heet hier ook zonder de naam van die regeling, zolang niets anders zo heet. */
export function verkortPlichten({ objecten, plichten }: Verzameling, ingevoerd: readonly Ingevoerd[]): void {
  const kort = [...plichten.keys()].flatMap((id) => {
    const object = objecten.get(id);
    const als = ingevoerd.find((deel) => deel.als.naam === object?.uit)?.als.norms;
    if (!object || !als) return [];
    const staart = ` van ${als.join(' ')}`;
    return object.namen.flatMap((rij) => {
      const heel = rij.join(' ');
      return heel.endsWith(staart) ? [{ object, naam: heel.slice(0, -staart.length) }] : [];
    });
  });
  const bezet = new Set([...objecten.values()].flatMap(({ namen }) => namen.map((rij) => rij.join(' '))));
  for (const { object, naam } of kort) {
    const enige = kort.filter((ander) => ander.naam === naam).length === 1 && !bezet.has(naam);
    const plicht = plichten.get(object.id);
    if (!enige || !plicht) continue;
    const korter = { ...object, namen: [...object.namen, naam.split(' ')] };
    objecten.set(object.id, korter);
    plichten.set(object.id, { ...plicht, object: korter });
  }
}

/** Een gedeeld object houdt ook de namen die het in de gebruikte regeling heeft; een ander heet ernaar. */
function namenHier(object: Obj, als: Lagenaam, delingen: readonly Deling[]): readonly (readonly string[])[] {
  if (object.gedeeld) {
    const eigen = delingen.flatMap((deel) =>
      sleutel(deel.eigen) === object.id ? [norm(deel.eigen).split(' ')] : [],
    );
    return [...eigen.map(zonderLidwoord), ...object.namen];
  }
  return object.namen.map((rij) => [...rij, 'van', ...als.norms]);
}

const zonderLidwoord = (rij: readonly string[]): readonly string[] =>
  rij.filter((woord) => woord !== 'de' && woord !== 'het' && woord !== 'een');

const uniek = (rijen: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(rijen.map((rij) => [rij.join(' '), rij])).values(),
];

/** De namen die een zin van de regeling mag noemen: zonder wat alleen via een gebruikte regeling meekomt. */
export function leesbaar(symbolen: readonly Symbool[], ingevoerd: readonly Ingevoerd[]): Symbool[] {
  const rechtstreeks = new Set(ingevoerd.map(({ als }) => als.naam));
  return symbolen.filter(({ uit }) => uit === undefined || rechtstreeks.has(uit));
}
