/** Het hoofd van een regel: over welke beslissing hij gaat, met welke waarde of ontkenning. */
import type { Clausule, Stuk } from '../../grammar/index.ts';
import type { Voorwaarde, Waarde } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { leesGezegde } from './lees-gezegde.ts';
import { leesOmkering, leesVergelijking } from './lees-vergelijking.ts';
import { ontdubbel, plat, telt, type Lezer, type Lezing, type Voorwaardelezing } from './lezer.ts';
import { woorden } from './namen.ts';
import { genoemd, nietBegrepen, tweeLezingen } from './niet-begrepen.ts';
import { zonderAard } from './zonder-aard.ts';

type Rij = readonly Stuk[];

export interface Hoofddoel {
  readonly beslissing: string;
  readonly ontkend: boolean;
  readonly waarde?: Waarde;
  /** Bij een familie: het lid. */
  readonly keuze?: string;
  readonly label?: string;
}

/** Leest het hoofd; problemen komen in `lezer.problemen`. */
export function leesHoofd(
  lezer: Lezer,
  hoofd: Clausule,
  omkering: boolean,
): readonly Hoofddoel[] | undefined {
  const lezingen = hoofdlezingen(lezer, hoofd, omkering);
  const [eerste] = lezingen;
  if (!eerste) {
    lezer.problemen.push(zonderAard(lezer, hoofd) ?? nietBegrepen(lezer, hoofd.stukken, 'uitkomst'));
    return undefined;
  }
  if (lezingen.length > 1) {
    lezer.problemen.push(
      tweeLezingen(
        lezer,
        hoofd.stukken,
        lezingen.map(({ v }) => v.voorwaarde),
      ),
    );
    return undefined;
  }
  lezer.problemen.push(...eerste.p.map(alsToekenning(hoofd)));
  const doelen = ontleed(lezer, eerste.v.voorwaarde, false);
  if (!doelen && eerste.p.length === 0) lezer.problemen.push(geenUitkomst(lezer, hoofd, eerste.v.voorwaarde));
  return doelen;
}

/** Alles wat het hoofd kan betekenen. */
export function hoofdlezingen(
  lezer: Lezer,
  hoofd: Clausule,
  omkering: boolean,
): readonly Lezing<Voorwaardelezing>[] {
  const rij = telt(hoofd.stukken);
  const omgekeerd = omkering ? [...leesOmkering(lezer, rij), ...leesWerkwoordVoorop(lezer, rij)] : [];
  return ontdubbel(
    omgekeerd.length > 0
      ? omgekeerd
      : [...leesGezegde(lezer, rij, undefined), ...leesVergelijking(lezer, rij)],
  );
}

/** "heeft de cliënt recht op zorg": het werkwoord staat vóór het onderwerp. */
function leesWerkwoordVoorop(lezer: Lezer, rij: Rij): readonly Lezing<Voorwaardelezing>[] {
  const [werkwoord, ...rest] = rij;
  if (!werkwoord) return [];
  const tot = Math.min(rest.length, lezer.index.langsteObject);
  return Array.from({ length: Math.max(0, tot) }, (_, i) => i + 1).flatMap((k) =>
    lezer.index.objecten.has(plat(rest.slice(0, k)))
      ? leesGezegde(lezer, [...rest.slice(0, k), werkwoord, ...rest.slice(k)], undefined)
      : [],
  );
}

/** Een hoofd vergelijkt niet, maar kent een waarde toe. Wat binnen de waarde vergeleken wordt, blijft een vergelijking. */
export const alsToekenning =
  ({ stukken }: Clausule) =>
  (probleem: Probleem): Probleem =>
    probleem.code === 'T001' && probleem.span.begin === telt(stukken)[0]?.span.begin
      ? { ...probleem, code: 'T005' }
      : probleem;

function ontleed(lezer: Lezer, v: Voorwaarde, ontkend: boolean): readonly Hoofddoel[] | undefined {
  switch (v.op) {
    case 'beslissing':
      return [{ beslissing: v.beslissing, ontkend, ...familie(lezer, v.beslissing) }];
    case 'niet':
      return ontleed(lezer, v.deel, !ontkend);
    case 'en':
    case 'of': {
      const delen = v.delen.map((deel) => ontleed(lezer, deel, ontkend));
      // "A of B" in een bevestigend hoofd zegt niet welke van de twee, "niet A en B" evenmin.
      const alle =
        delen.every((deel) => deel !== undefined) && ((ontkend ? 'of' : 'en') === v.op || delen.length === 1);
      return alle ? delen.flat() : undefined;
    }
    case 'vergelijk':
      return v.a.op === 'beslissing' && v.cmp === '=' && !ontkend
        ? [{ beslissing: v.a.beslissing, ontkend, waarde: v.b }]
        : undefined;
    default:
      return undefined;
  }
}

function familie(lezer: Lezer, id: string): Pick<Hoofddoel, 'keuze' | 'label'> {
  const lid = /^(.*)\[(.*)\]$/.exec(id);
  const keuze = lid && lezer.omgeving.opId.get(lid[1] ?? '')?.familie;
  return lid && keuze !== undefined && keuze !== null ? { keuze, label: lid[2] ?? '' } : {};
}

function geenUitkomst(lezer: Lezer, hoofd: Clausule, voorwaarde: Voorwaarde): ReturnType<typeof meld> {
  const plaats = { bestand: lezer.bestand, span: hoofd.span };
  const tekst = woorden(hoofd.stukken);
  const symbolen = genoemd(voorwaarde).flatMap((id) => lezer.omgeving.opId.get(id) ?? []);
  const [symbool] = symbolen;
  if (!symbool || symbolen.some(({ soort }) => soort === 'beslissing'))
    return meld('N024', plaats, { tekst });
  const labels = [{ bestand: symbool.bestand, span: symbool.span, tekst: 'hier gedeclareerd' }];
  return meld('N016', plaats, { tekst, naam: symbool.naam }, { labels });
}
