/** Wat een naam in een regeling kan betekenen, en de omgeving waarin zinnen gelezen worden. */
import type { Clausule, Span } from '../../grammar/index.ts';
import type { Gegevenssoort } from '../../runtime/model-avg.ts';
import type { Keuze, Norm, Richting, Type, Voorwaarde, Waarde } from '../../runtime/model.ts';
import type { Afwijkontwerp } from './hardheid.ts';
import type { Verwerkingontwerp } from './verwerkingen.ts';

export interface Vindplaats {
  readonly bestand: string;
  readonly span: Span;
}

export interface Obj {
  readonly id: string;
  /** "de cliënt" */
  readonly naam: string;
  /** Elke naam van het object, als rij genormaliseerde woorden. */
  readonly namen: readonly (readonly string[])[];
  /** In een gebruikte regeling: het object is ook van de regeling die haar gebruikt. */
  readonly gedeeld?: true;
  /** De gebruikte regeling waar het object alleen van is. */
  readonly uit?: string;
}

/** Een waarde die geldt van de ene dag tot en met de andere; zonder laatste dag tot het einde der dagen. */
export interface Reeksrij extends Vindplaats {
  readonly vanaf: string;
  readonly totEnMet?: string;
  readonly waarde: string;
}

/** Wie iets aanlevert, en wat het voor de AVG is. */
export interface Herkomst {
  readonly leverancier?: readonly string[];
  readonly gegevenssoorten?: readonly Gegevenssoort[];
  /** Id van de verwerking. */
  readonly verwerking?: string;
}

export interface Register {
  readonly naam: string;
  /** De gebruikte regeling waar het uit komt. */
  readonly uit?: string;
}

/** Alles wat in een zin met een naam genoemd wordt en een waarde heeft. */
export interface Symbool extends Vindplaats, Herkomst {
  readonly soort: 'gegeven' | 'beoordeling' | 'parameter' | 'beslissing' | 'lezing' | 'duur';
  readonly id: string;
  readonly object: string;
  readonly sleutel: string;
  /** Zoals gedeclareerd: "geboortedatum". */
  readonly naam: string;
  readonly norms: readonly string[];
  readonly type: Type;
  readonly perDatum?: true;
  readonly facultatief?: true;
  readonly ligtVast?: true;
  /** De laatste dag van een tijdvak: de id van de eerste dag. */
  readonly eindeVan?: string;
  readonly uitputtend?: boolean;
  readonly door?: readonly string[];
  readonly peildatum?: Clausule;
  readonly gunstig?: boolean;
  /** Welke kant van een bedrag, aantal of datum gunstig is voor de betrokkene. */
  readonly richting?: Richting;
  readonly vraag?: string;
  readonly weegtMee?: readonly Clausule[];
  readonly altijdBij?: readonly Clausule[];
  /** Beslissing per waarde van een keuze: `voor elke voorziening`. */
  readonly familie?: string;
  /** `duur sinds`: de naam van de datumeigenschap van hetzelfde object. */
  readonly sinds?: readonly string[];
  readonly sindsPlaats?: Span;
  readonly norm?: Norm;
  /** Door een plicht of bevoegdheid meegedeclareerd: zonder regels of gebruik is er niets mis. */
  readonly afgeleid?: true;
  /** Het gebruik van een bevoegdheid: een beoordeling door wie haar heeft. */
  readonly gebruik?: true;
  /** De hele naam, als die niet uit object en naam volgt. */
  readonly voluit?: string;
  /** Een parameter met gedateerde waarden: de rijen van een `reeks`, op volgorde van hun eerste dag. */
  readonly reeks?: readonly Reeksrij[];
  /** Lezing: een voorwaarde of een waarde. */
  readonly lezing?: 'voorwaarde' | 'waarde';
  /** De regeling waar de naam uit komt, als dat een gebruikte regeling is: "de Wmo 2015". */
  readonly uit?: string;
}

/** Een plicht met wat er over haar te vragen is; elk op id. */
export interface Plicht extends Vindplaats {
  /** De plicht zelf als object: "de plicht tot het verstrekken van het verslag". */
  readonly object: Obj;
  readonly ontstaan: string;
  readonly begin: string;
  readonly laatsteDag: string;
  readonly nakoming: string;
  readonly toestand: string;
  /** Er is een dag die zegt welke versie geldt; daarvóór is de plicht er misschien nog niet. */
  readonly metPeildatum?: true;
  /** Of de Algemene termijnenwet haar termijn verlengt, als die uit een andere regeling komt. */
  readonly verlengd?: boolean;
}

export interface Keuzesymbool extends Vindplaats {
  readonly keuze: Keuze;
  /** Wat achter `verder volgens` staat. */
  readonly verder?: Clausule;
  /** De gebruikte regeling waar de keuze uit komt. */
  readonly uit?: string;
  readonly norms: readonly string[];
}

/** Een voorwaarde of waarde met haar plaats in de bron: een zijtabel, zodat het model kaal blijft. */
export type Plaatsen = WeakMap<Voorwaarde | Waarde, Vindplaats>;

export interface Omgeving {
  readonly kenmerk: string;
  /** Id van het object waarvan de namen los staan; in een gebruikte regeling heet de zaak anders. */
  readonly zaak: string;
  /** Of een termijn verlengd wordt; afwezig als de regeling dat niet zegt. */
  readonly termijnVerlengd?: boolean;
  readonly objecten: ReadonlyMap<string, Obj>;
  readonly symbolen: readonly Symbool[];
  readonly opId: ReadonlyMap<string, Symbool>;
  readonly keuzes: ReadonlyMap<string, Keuzesymbool>;
  /** Op de id van hun object. */
  readonly plichten: ReadonlyMap<string, Plicht>;
  readonly registers: ReadonlyMap<string, Register>;
  readonly verwerkingen: readonly Verwerkingontwerp[];
  /** De gronden voor een afwijking; pas bekend als de zinnen gelezen zijn. */
  readonly afwijkgronden: readonly Afwijkontwerp[];
  /** Namen waarvan de declaratie niet te lezen was. Wat haar gebruikt, is daarom nog niet fout. */
  readonly gebroken: readonly string[];
}

/** "de geboortedatum van de cliënt", "de cliënt verblijft legaal in Nederland". */
export function toonSymbool(symbool: Symbool, objecten: ReadonlyMap<string, Obj>): string {
  const object = objecten.get(symbool.object);
  if (symbool.voluit !== undefined) return symbool.voluit;
  if (symbool.soort === 'lezing') return `de lezing ${symbool.naam}`;
  if (!object || symbool.object === 'zaak' || symbool.object === 'parameters') return symbool.naam;
  const gezegde = isGezegde(symbool);
  return gezegde ? `${object.naam} ${symbool.naam}` : `${symbool.naam} van ${object.naam}`;
}

/** Een ja/nee-naam is een gezegde; een keuze ook, als zij met een werkwoord begint of op een voorzetsel eindigt ("woont in"). */
export function isGezegde(symbool: Symbool): boolean {
  if (symbool.type.soort === 'ja/nee') return true;
  const [eerste = ''] = symbool.norms;
  const laatste = symbool.norms[symbool.norms.length - 1] ?? '';
  const kanGezegde = symbool.type.soort === 'keuze' || symbool.type.soort === 'keuzes';
  return voorzetsels.has(laatste) || (kanGezegde && werkwoorden.has(eerste));
}

const werkwoorden = new Set(['is', 'heeft', 'wordt', 'betreft', 'krijgt', 'kiest', 'wil']);

const voorzetsels = new Set([
  'op',
  'in',
  'voor',
  'bij',
  'met',
  'aan',
  'tot',
  'van',
  'uit',
  'over',
  'naar',
  'onder',
]);
