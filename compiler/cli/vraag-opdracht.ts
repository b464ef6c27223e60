/** Wat iemand in een gesprek typt: een opdracht, of een antwoord. */

type Woord = 'terug' | 'overslaan' | 'waarom' | 'overzicht' | 'alsnog' | 'stop' | 'help';

export type Opdracht =
  | { readonly soort: 'antwoord'; readonly tekst: string }
  | { readonly soort: Woord }
  | { readonly soort: 'wijzig'; readonly nummer: number | undefined }
  | { readonly soort: 'bewaar'; readonly bestand: string | undefined };

const WOORDEN: ReadonlyMap<string, Woord> = new Map(
  Object.entries({
    terug: 'terug',
    vorige: 'terug',
    overslaan: 'overslaan',
    'sla over': 'overslaan',
    'weet ik niet': 'overslaan',
    'weet niet': 'overslaan',
    onbekend: 'overslaan',
    '?': 'overslaan',
    waarom: 'waarom',
    overzicht: 'overzicht',
    alsnog: 'alsnog',
    stop: 'stop',
    help: 'help',
    hulp: 'help',
  }),
);

/** Een antwoord dat op een opdracht lijkt, begint met `=`. */
export function leesOpdracht(regel: string): Opdracht {
  const tekst = regel.trim();
  if (tekst.startsWith('=')) return { soort: 'antwoord', tekst: tekst.slice(1).trim() };
  const woord = WOORDEN.get(tekst.toLowerCase());
  if (woord !== undefined) return { soort: woord };
  const [, opdracht, rest] = /^(wijzig|bewaar)(?:\s+(.+))?$/is.exec(tekst) ?? [];
  if (opdracht?.toLowerCase() === 'bewaar') return { soort: 'bewaar', bestand: rest };
  if (opdracht !== undefined && (rest === undefined || /^\d{1,6}$/.test(rest)))
    return { soort: 'wijzig', nummer: rest === undefined ? undefined : Number(rest) };
  return { soort: 'antwoord', tekst };
}
