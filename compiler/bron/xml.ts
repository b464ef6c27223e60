/**
 * XML → een boom van elementen. Verwijzingen naar buiten en eigen entiteiten worden niet gevolgd: een tekst van elders mag
 * niets laten lezen of opblazen.
 */
import { SaxesParser } from 'saxes';
import type { Span } from '../../grammar/index.ts';

export interface Element {
  /** Zonder voorvoegsel. */
  readonly naam: string;
  readonly attributen: Readonly<Record<string, string>>;
  readonly inhoud: (Element | string)[];
  readonly span: Span;
}

export type GelezenXml =
  | { readonly soort: 'boom'; readonly wortel: Element }
  | { readonly soort: 'fout'; readonly bericht: string; readonly span: Span };

/** Dieper genest is geen regeling. */
const DIEPST = 200;

export function leesXml(tekst: string): GelezenXml {
  const parser = new SaxesParser();
  const open: Element[] = [];
  let wortel: Element | undefined;
  let fout: { readonly bericht: string; readonly plaats: number } | undefined;
  let begin = 0;
  const meld = (bericht: string): void => {
    fout ??= { bericht, plaats: Math.min(parser.position, tekst.length) };
  };
  const erbij = (stuk: string): void => {
    if (!fout) open[open.length - 1]?.inhoud.push(stuk);
  };
  parser.on('error', (ding) => {
    meld(inHetNederlands(ding.message));
  });
  parser.on('opentagstart', ({ name }) => {
    begin = Math.max(0, parser.position - name.length - 2);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (fout) return;
    if (open.length >= DIEPST) {
      meld(`hij gaat dieper dan ${String(DIEPST)} elementen`);
      return;
    }
    const span = { begin, eind: parser.position };
    const element: Element = { naam: kaal(name), attributen: metKaleNamen(attributes), inhoud: [], span };
    open[open.length - 1]?.inhoud.push(element);
    wortel ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    if (!fout) open.pop();
  });
  parser.on('text', erbij);
  parser.on('cdata', erbij);
  parser.write(tekst).close();
  if (fout) return { soort: 'fout', bericht: fout.bericht, span: { begin: fout.plaats, eind: fout.plaats } };
  if (!wortel) return { soort: 'fout', bericht: 'er staat geen element in', span: { begin: 0, eind: 0 } };
  return { soort: 'boom', wortel };
}

const kaal = (naam: string): string => naam.slice(naam.indexOf(':') + 1);

const metKaleNamen = (attributen: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributen).map(([naam, waarde]) => [kaal(naam), waarde]));

/** "12:4: unclosed tag: lid." → wat er mis is; de plaats staat al bij het probleem. */
function inHetNederlands(melding: string): string {
  const tekst = melding.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
  for (const [patroon, zin] of meldingen) {
    const treffer = patroon.exec(tekst);
    if (treffer) return zin(treffer[1] ?? '');
  }
  return 'zij is niet welgevormd';
}

const meldingen: readonly (readonly [RegExp, (deel: string) => string])[] = [
  [/^unclosed tag: (\S+)/, (deel) => `<${deel}> wordt niet gesloten`],
  [
    /^unexpected close tag|^unmatched closing tag: (\S+)/,
    (deel) =>
      deel === '' ? 'een element wordt te vroeg gesloten' : `</${deel}> sluit iets wat niet open is`,
  ],
  [/^undefined entity/, () => 'zij gebruikt een afkorting (entiteit) die XML niet kent'],
  [/^(?:disallowed character|invalid character)/, () => 'er staat een teken in dat XML niet toestaat'],
  [/^document must contain a root element/, () => 'er staat geen element in'],
  [/^duplicate attribute: (\S+)/, (deel) => `het attribuut ${deel} staat er twee keer`],
];

// ── Lopen door de boom ───────────────────────────────────────────────────────────────────────────────────────────

export const kinderen = ({ inhoud }: Element): readonly Element[] =>
  inhoud.filter((deel): deel is Element => typeof deel !== 'string');

export const kind = (element: Element, ...namen: readonly string[]): Element | undefined =>
  kinderen(element).find(({ naam }) => namen.includes(naam));

/** De tekst van een element, zonder wat `laatWeg` overslaat. */
export function tekstVan(element: Element, laatWeg: (element: Element) => boolean): string {
  const delen: string[] = [];
  const loop = ({ inhoud }: Element): void => {
    for (const deel of inhoud) {
      if (typeof deel === 'string') delen.push(deel);
      else if (deel.naam === 'br') delen.push(' ');
      else if (!laatWeg(deel)) loop(deel);
    }
  };
  loop(element);
  return delen.join('').replace(/\s+/g, ' ').trim();
}
