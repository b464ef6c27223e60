/** De verzameling van wat een regeling declareert, met wat gebruikte regelingen inbrengen. */
import type { LezingBlok, Span } from '../../grammar/index.ts';
import type { Probleem } from '../diagnostics/probleem.ts';
import type { AndereNamen } from './andere-namen.ts';
import type { Afwijkontwerp } from './hardheid.ts';
import type { Keuzesymbool, Obj, Plicht, Register, Symbool } from './symbolen.ts';
import type { Verwerkingontwerp } from './verwerkingen.ts';

/** De verzameling tijdens het opbouwen; daarna gelezen als {@link Omgeving}. */
export interface Verzameling {
  readonly kenmerk: string;
  readonly zaak: string;
  readonly naamgeving: Naamgeving;
  readonly objecten: Map<string, Obj>;
  /** Van de bestanden die nu gelezen worden. */
  andereNamen: AndereNamen;
  readonly symbolen: Symbool[];
  readonly opId: Map<string, Symbool>;
  readonly keuzes: Map<string, Keuzesymbool>;
  readonly plichten: Map<string, Plicht>;
  /** De registers op hun kale naam, zoals zij geschreven zijn. */
  readonly registers: Map<string, Register>;
  readonly verwerkingen: Verwerkingontwerp[];
  readonly gebroken: string[];
  readonly afwijkgronden: Afwijkontwerp[];
  /** Elke naam bij haar object, ook als haar declaratie niet deugt. */
  readonly namen: Map<string, { readonly norms: string; readonly bestand: string; readonly span: Span }>;
  /** Hoe elke waarde het eerst gespeld is, op haar kale vorm. */
  readonly spelling: Map<string, { readonly ander: string; readonly keuze: string }>;
  readonly lezingen: { readonly blok: LezingBlok; readonly bestand: string; readonly id: string }[];
  readonly problemen: Probleem[];
}

/** Hoe een object heet: in een gebruikte regeling anders dan waar het gedeclareerd is. */
export type Naamgeving = (object: Pick<Obj, 'id' | 'naam'>) => Pick<Obj, 'id' | 'naam' | 'gedeeld'>;

/** Een verzameling zonder eigen declaraties; wat een gebruikte regeling inbrengt komt er eerst in. */
export function nieuweVerzameling(kenmerk: string, naamgeving: Naamgeving = (object) => object): Verzameling {
  const zaak = naamgeving({ id: 'zaak', naam: 'de zaak' });
  const uit: Verzameling = {
    kenmerk,
    zaak: zaak.id,
    naamgeving,
    objecten: new Map(),
    andereNamen: new Map(),
    symbolen: [],
    opId: new Map(),
    keuzes: new Map(),
    plichten: new Map(),
    registers: new Map(),
    verwerkingen: [],
    gebroken: [],
    afwijkgronden: [],
    namen: new Map(),
    spelling: new Map(),
    lezingen: [],
    problemen: [],
  };
  voegObject(uit, zaak, []);
  return uit;
}

export function voegObject(
  uit: Verzameling,
  heet: ReturnType<Naamgeving>,
  namen: readonly (readonly string[])[],
): void {
  const eerder = uit.objecten.get(heet.id);
  const alle = [...(eerder?.namen ?? []), ...namen];
  const uniek = [...new Map(alle.map((rij) => [rij.join(' '), rij])).values()];
  uit.objecten.set(heet.id, { ...heet, naam: eerder?.naam ?? heet.naam, namen: uniek });
}

export function zoekObject(uit: Pick<Verzameling, 'objecten'>, naam: readonly string[]): Obj | undefined {
  const gezocht = naam.join(' ');
  return [...uit.objecten.values()].find((object) => object.namen.some((rij) => rij.join(' ') === gezocht));
}
