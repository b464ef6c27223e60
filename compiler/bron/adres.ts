/** Het adres van een bepaling bij haar officiële publicatie, op de dag waarvan de tekst geldt. Nooit een geraden anker. */
import type { Geldigheid } from '../resolve/geldigheid.ts';

/** Een plaats in een regeling, zoals een verwijzing haar noemt. */
export interface Bronplek {
  /** `3.2`, `bijlage 1`, `§ 3.2` */
  readonly artikel?: string;
  readonly lid?: string;
  /** De dagen waarop de genoemde versie geldt. */
  readonly geldig?: Geldigheid;
}

export interface Bronadres {
  readonly url: string;
  /** Bij wie: `wetten.overheid.nl` */
  readonly site: string;
  /** Het adres wijst de bepaling zelf aan, en niet het hele stuk. */
  readonly precies: boolean;
  /** De dag waarvan de tekst te zien is; afwezig als het adres dat niet zegt. */
  readonly dag?: string;
}

/** @param publicatie het adres in de kop van de regeling */
export function bronadres(publicatie: string | undefined, plek: Bronplek = {}): Bronadres | undefined {
  const url = alsAdres(publicatie);
  // Een voorpagina is niet de bron van een artikel.
  if (url === undefined || url.pathname.replaceAll('/', '') + url.search === '') return undefined;
  const heel = { url: url.href, site: url.hostname.replace(/^www\./, ''), precies: false };
  const wet = url.hostname === 'wetten.overheid.nl' ? wetIn(url.href) : undefined;
  if (!wet) return heel;
  const dag = dagVoor(wet.dag, plek.geldig);
  const metDag = dag === undefined ? heel : { ...heel, dag };
  const { artikel = '', lid } = plek;
  if (!/^\d[\d.:]*[a-z]{0,2}$/.test(artikel)) {
    return artikel === '' || dag === wet.dag
      ? metDag
      : { ...metDag, url: `https://wetten.overheid.nl/${wet.id}/${dag ?? ''}` };
  }
  const delen = [
    `https://wetten.overheid.nl/jci1.3:c:${wet.id}`,
    `artikel=${artikel}`,
    ...(lid !== undefined && /^\d+[a-z]?$/.test(lid) ? [`lid=${lid}`] : []),
    ...(dag === undefined ? [] : [`z=${dag}`, `g=${dag}`]),
  ];
  return { ...metDag, url: delen.join('&'), precies: true };
}

/** Een adres dat een browser opent; wat in een regeling staat, kan niets anders laten doen. */
export function alsAdres(tekst: string | undefined): URL | undefined {
  if (tekst === undefined || !/^https?:\/\/\S+$/i.test(tekst)) return undefined;
  try {
    return new URL(tekst);
  } catch {
    return undefined;
  }
}

/** `BWBR0035362/2026-01-01`, of een Juriconnect-verwijzing. */
function wetIn(adres: string): { readonly id: string; readonly dag?: string } | undefined {
  const [, id, pad, geldig] =
    /\/(?:jci1\.\d+:[a-z]:)?(BWB[A-Z]\d{7})(?:\/(\d{4}-\d{2}-\d{2}))?(?:.*[&?]g=(\d{4}-\d{2}-\d{2}))?/.exec(
      adres,
    ) ?? [];
  if (id === undefined) return undefined;
  const dag = pad ?? geldig;
  return dag === undefined ? { id } : { id, dag };
}

/** De dag van de publicatie, of de dichtstbijzijnde waarop de genoemde versie geldt. */
function dagVoor(dag: string | undefined, { vanaf, totEnMet }: Geldigheid = {}): string | undefined {
  if (dag === undefined) return vanaf;
  if (vanaf !== undefined && dag < vanaf) return vanaf;
  return totEnMet !== undefined && dag > totEnMet ? totEnMet : dag;
}
