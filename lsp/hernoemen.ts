/**
 * Een naam veranderen, overal waar zij staat. Elke hernoeming wordt nagerekend: de gewijzigde regelingen worden gecompileerd, en alleen
 * als er op de naam na hetzelfde staat, gaat zij door.
 */
import type { Span } from '../grammar/index.ts';
import { norm } from '../grammar/index.ts';
import { STANDEN } from '../compiler/resolve/stand.ts';
import type { Plaats } from './convert.ts';
import { eenhedenVan, herschrijf, staatHeel, type Eenheid, type Naamwissel } from './hernoemen-woorden.ts';
import { toetsHernoeming } from './hernoemen-toets.ts';
import { beeldVan } from './naambeeld.ts';
import { bestandenBij, blokOp, boomVan, tekstVan, veldOp, type Momentopname } from './momentopname.ts';
import { samengevoegd } from '../compiler/workspace.ts';
import { opKomma } from '../compiler/resolve/namen.ts';
import { beginVan } from './vermelding.ts';
import { kortPad } from './paden.ts';
import { spanOp, vermeldingenVan, vermeldingOp, type Doel, type Vermelding } from './vermeldingen.ts';

export interface Hernoembaar {
  readonly span: Span;
  /** Zoals zij nu heet. */
  readonly naam: string;
}

export interface Weigering {
  readonly reden: string;
}

export interface Vervanging extends Plaats {
  readonly tekst: string;
}

/** Wat er op de plek te hernoemen is, of waarom niet. */
export function hernoembaarOp(moment: Momentopname, pad: string, offset: number): Hernoembaar | Weigering {
  const hier = kernOp(moment, pad, offset);
  if ('reden' in hier) return hier;
  const { vermelding, naam } = hier;
  return { span: zonderAanhaling(vermelding.doel, spanOp(vermelding, offset)), naam };
}

/** De wijzigingen in alle bestanden, of waarom het niet kan. */
export function hernoem(
  moment: Momentopname,
  pad: string,
  offset: number,
  invoer: string,
): readonly Vervanging[] | Weigering {
  const kern = kernOp(moment, pad, offset);
  if ('reden' in kern) return kern;
  const tekst = invoer
    .normalize('NFC')
    .trim()
    .replace(/[\s\u00a0]+/gu, ' ');
  const bezwaar = bezwaarTegen(tekst, kern.vermelding.doel);
  if (bezwaar !== undefined) return { reden: bezwaar };
  if (tekst === kern.naam) return [];
  const vervangingen =
    kern.vermelding.doel.soort === 'voorbeeld'
      ? alsOpschrift(moment, kern, tekst)
      : alsNaam(moment, kern, tekst);
  if ('reden' in vervangingen) return vervangingen;
  const reden = toetsHernoeming(moment, toegepast(moment, vervangingen));
  return reden === undefined ? vervangingen : { reden };
}

export function toegepast(
  moment: Momentopname,
  vervangingen: readonly Vervanging[],
): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  // Van achter naar voren: wat ervóór staat, blijft op zijn plaats.
  for (const { pad, span, tekst } of [...vervangingen].sort((a, b) => b.span.begin - a.span.begin)) {
    const oud = uit.get(pad) ?? tekstVan(moment, pad) ?? '';
    uit.set(pad, oud.slice(0, span.begin) + tekst + oud.slice(span.eind));
  }
  return uit;
}

// ── Wat er te hernoemen is ───────────────────────────────────────────────────────────────────────────────────────

interface Kern {
  readonly pad: string;
  readonly vermelding: Vermelding;
  readonly alle: ReadonlyMap<string, readonly Vermelding[]>;
  /** De naam zoals gedeclareerd, met haar lidwoord. */
  readonly naam: string;
}

function kernOp(moment: Momentopname, pad: string, offset: number): Kern | Weigering {
  const vermelding = vermeldingOp(moment, pad, offset);
  const beeld = beeldVan(moment, pad);
  if (!vermelding || !beeld) return { reden: 'Hier staat geen naam die te hernoemen is.' };
  const { doel } = vermelding;
  const vast = waaromVast(doel);
  if (vast !== undefined) return { reden: vast };
  if (doel.soort === 'object' && doel.id === beeld.opgelost.omgeving.zaak)
    return {
      reden:
        '\'de zaak\' is een woord van de taal: over haar gaat wat geen onderwerp heeft, zoals "er is …".',
    };
  const symbool = doel.soort === 'symbool' ? beeld.opgelost.omgeving.opId.get(doel.id) : undefined;
  if (symbool?.afgeleid && !symbool.gebruik)
    return { reden: `'${symbool.naam}' hoort bij elke plicht en heet altijd zo.` };
  const alle = vermeldingenVan(moment, pad, doel);
  const namen = [...alle].flatMap(([bestand, hier]) =>
    hier
      .filter(({ rol }) => rol === 'declaratie')
      .map((deel) => gedeclareerd(tekstVan(moment, bestand) ?? '', deel)),
  );
  const tekst = tekstVan(moment, pad) ?? '';
  const delen = vermelding.spans.map(({ begin, eind }) => tekst.slice(begin, eind));
  // Een object kan meer namen hebben; bedoeld is die er staat.
  const [naam] = [...namen.filter((een) => staatHeel(delen, eenhedenVan(een))), ...namen].sort(
    (a, b) =>
      Number(staatHeel(delen, eenhedenVan(b))) - Number(staatHeel(delen, eenhedenVan(a))) ||
      b.length - a.length,
  );
  if (naam === undefined) return { reden: 'De declaratie van deze naam is niet gevonden.' };
  return { pad, vermelding, alle, naam };
}

function waaromVast(doel: Doel): string | undefined {
  switch (doel.soort) {
    case 'bepaling':
      return 'Het nummer van een bepaling komt uit de officiële tekst en is hier niet te veranderen.';
    case 'regeling':
      return 'De titel van een regeling staat in haar kop, en hoe zij hier heet achter `als`; verander die daar.';
    case 'bestand':
      return 'Hernoem het bestand zelf, en daarna het pad achter `gebruikt`.';
    case 'alternatief':
      return 'De letters van een lezing volgen uit haar opsomming.';
    case 'label':
      return doel.keuze === STANDEN ? `'${doel.label}' hoort bij elke plicht en heet altijd zo.` : undefined;
    case 'symbool':
    case 'object':
    case 'plicht':
    case 'orgaan':
    case 'register':
    case 'keuze':
    case 'voorbeeld':
    case 'verwerking':
      return undefined;
  }
}

const lidwoordErvoor = /(?:^|[^\p{L}])(de|het|een)[\s\u00a0]+$/iu;

/** De naam in een declaratie, met het lidwoord ervoor. */
function gedeclareerd(tekst: string, { doel, spans: [span] }: Vermelding): string {
  if (!span) return '';
  const naam = tekst.slice(span.begin, span.eind);
  if (doel.soort === 'voorbeeld') return naam.replace(/^"|"$/g, '');
  const lidwoord = lidwoordErvoor.exec(tekst.slice(Math.max(0, span.begin - 8), span.begin))?.[1];
  return [...(lidwoord === undefined ? [] : [lidwoord]), naam].join(' ').replace(/[\s\u00a0]+/gu, ' ');
}

const zonderAanhaling = ({ soort }: Doel, { begin, eind }: Span): Span =>
  soort === 'voorbeeld' ? { begin: begin + 1, eind: eind - 1 } : { begin, eind };

/** Wat nooit een naam kan zijn; of zij hier kan, blijkt bij het narekenen. */
function bezwaarTegen(tekst: string, { soort }: Doel): string | undefined {
  if (tekst === '') return 'Een naam heeft ten minste één woord.';
  if (soort === 'voorbeeld')
    return tekst.includes('"') ? 'In de naam van een voorbeeld staat geen aanhalingsteken.' : undefined;
  // Binnen een gezegde kan een komma staan: "vermeldt de zorg, de zorgaanbieder en de kosten".
  const lees = soort === 'symbool' || soort === 'plicht' ? tekst.replaceAll(', ', ' ') : tekst;
  const teken = /[:;,"|#.?!](?=\s|$)|["|#:;]/u.exec(lees)?.[0];
  if (teken !== undefined) return `Een naam is een rij woorden; '${teken}' kan er niet in staan.`;
  const [eerste] = eenhedenVan(tekst);
  if (!eerste) return 'Een naam heeft ten minste één woord dat geen lidwoord is.';
  const ontkenning = eenhedenVan(tekst).find((deel) => deel.norm === 'niet' || deel.norm === 'geen');
  if (ontkenning && soort === 'symbool')
    return `Een naam zegt wat waar kan zijn, zonder '${ontkenning.tekst}'; de ontkenning staat in de zin.`;
  return undefined;
}

// ── Wijzigingen ──────────────────────────────────────────────────────────────────────────────────────────────────

function alsOpschrift(
  _moment: Momentopname,
  { alle, naam }: Kern,
  tekst: string,
): readonly Vervanging[] | Weigering {
  if (naam === '') return { reden: 'Dit voorbeeld heeft nog geen naam.' };
  return [...alle].flatMap(([pad, hier]) =>
    hier.flatMap(({ spans }) => spans.map((span) => ({ pad, span, tekst: `"${tekst}"` }))),
  );
}

function alsNaam(moment: Momentopname, kern: Kern, tekst: string): readonly Vervanging[] | Weigering {
  const wissel = wisselVan(kern.naam, tekst);
  const gedeclareerdIn = new Set(
    [...kern.alle].flatMap(([pad, hier]) => (hier.some(({ rol }) => rol === 'declaratie') ? [pad] : [])),
  );
  const uit: Vervanging[] = [];
  for (const [pad, hier] of kern.alle) {
    const beeld = beeldVan(moment, pad);
    const bron = tekstVan(moment, pad) ?? '';
    for (const vermelding of hier) {
      const delen = vermelding.spans.map(({ begin, eind }) => bron.slice(begin, eind));
      // Een andere naam van hetzelfde object blijft.
      const { doel } = vermelding;
      const kanUiteen = doel.soort === 'symbool';
      if (!kanUiteen && !staatHeel(delen, wissel.oud)) continue;
      const heet = doel.soort === 'symbool' ? beeld?.opgelost.omgeving.opId.get(doel.id)?.naam : undefined;
      const nieuw = herschrijf(delen, wissel, heet === undefined ? wissel : omringd(heet, wissel));
      if (!nieuw)
        return {
          reden: `De woorden van '${kern.naam}' staan in ${kortPad(moment.mappen, pad)} in een volgorde die niet op '${tekst}' is over te brengen: "${delen.join(' … ')}". Herschrijf die zin eerst.`,
        };
      // Wat een regeling met een andere deelt, heet daar zoals het heette.
      const gedeeld = doel.soort === 'object' && deeltNaam(moment, pad, vermelding, gedeclareerdIn);
      vermelding.spans.forEach((span, i) => {
        const tekstHier = gedeeld
          ? `${delen[i] ?? ''} als ${wissel.nieuw.map((deel) => deel.tekst).join(' ')}`
          : nieuw[i];
        uit.push(...vervang(bron, pad, span, tekstHier ?? '', i === 0 && !gedeeld ? wissel : undefined));
      });
    }
  }
  return uit;
}

/** Of de vermelding achter `gedeeld` staat, zonder eigen naam erachter, en de gebruikte regeling haar naam houdt. */
function deeltNaam(
  moment: Momentopname,
  pad: string,
  vermelding: Vermelding,
  gedeclareerdIn: ReadonlySet<string>,
): boolean {
  const boom = boomVan(moment, pad);
  const blok = boom && blokOp(boom, beginVan(vermelding));
  if (blok?.soort !== 'gebruikt') return false;
  if (bestandenBij(moment, samengevoegd(pad, blok.pad.waarde)).some((een) => gedeclareerdIn.has(een)))
    return false;
  const veld = veldOp(blok, beginVan(vermelding));
  const deel =
    veld && opKomma(veld.inhoud).find((rij) => rij.some(({ span }) => span.begin === beginVan(vermelding)));
  return deel?.every(({ norm: woord }) => woord !== 'als') === true;
}

/** Het lidwoord is dat van de oude naam, als de nieuwe er geen heeft. */
function wisselVan(oud: string, nieuw: string): Naamwissel {
  const [was, wordt] = [eenhedenVan(oud), eenhedenVan(nieuw)];
  const [eerste, ...rest] = wordt;
  const lidwoord = was[0]?.lidwoord;
  if (!eerste || eerste.lidwoord !== undefined || lidwoord === undefined) return { oud: was, nieuw: wordt };
  return { oud: was, nieuw: [{ ...eerste, tekst: `${lidwoord} ${eerste.tekst}`, lidwoord }, ...rest] };
}

/** De hele naam waar de kern in zit: "is verplicht tot" met de handeling erachter. */
function omringd(heet: string, { oud, nieuw }: Naamwissel): Naamwissel {
  const heel = eenhedenVan(heet);
  const voor: readonly Eenheid[] = heel.slice(0, Math.max(0, heel.length - oud.length));
  return { oud: heel, nieuw: [...voor, ...nieuw] };
}

const ander: Readonly<Record<string, string>> = {
  'de het': 'het',
  'het de': 'de',
  'die het': 'dat',
  'dat de': 'die',
  'deze het': 'dit',
  'dit de': 'deze',
};
const aanwijzend = /([\p{L}]+)([\s\u00a0]+)$/u;

function vervang(
  bron: string,
  pad: string,
  span: Span,
  nieuw: string,
  wissel: Naamwissel | undefined,
): readonly Vervanging[] {
  // Een deel dat vervalt, neemt zijn spatie mee.
  if (nieuw === '') {
    const wit = /[\s\u00a0]*$/u.exec(bron.slice(0, span.begin))?.[0].length ?? 0;
    return [{ pad, span: { begin: span.begin - wit, eind: span.eind }, tekst: '' }];
  }
  const oud = bron.slice(span.begin, span.eind);
  // "geen" is "niet een".
  const naGeen = /(?:^|\s)geen[\s\u00a0]+$/iu.test(bron.slice(Math.max(0, span.begin - 8), span.begin));
  const tekst = naGeen ? nieuw.replace(/^een /i, '') : nieuw;
  const eigen = oud === tekst ? [] : [{ pad, span, tekst: metRegels(oud, tekst) }];
  const [was, wordt] = [wissel?.oud[0]?.lidwoord, wissel?.nieuw[0]?.lidwoord];
  if (was === undefined || wordt === undefined || norm(was) === norm(wordt)) return eigen;
  const [, woord = '', wit = ''] =
    aanwijzend.exec(bron.slice(Math.max(0, span.begin - 12), span.begin)) ?? [];
  const goed = ander[`${norm(woord)} ${norm(wordt)}`];
  if (goed === undefined) return eigen;
  const begin = span.begin - wit.length - woord.length;
  const groot = woord.charAt(0) !== woord.charAt(0).toLowerCase();
  const lidwoord = groot ? goed.charAt(0).toUpperCase() + goed.slice(1) : goed;
  return [...eigen, { pad, span: { begin, eind: begin + woord.length }, tekst: lidwoord }];
}

/** Liep de oude naam over regelgrenzen, dan staan die in de nieuwe op dezelfde plaats, zolang zij er woorden voor heeft. */
function metRegels(oud: string, nieuw: string): string {
  const wit = oud.match(/[\s\u00a0]+/gu) ?? [];
  const woorden = nieuw.split(' ');
  const laatste = woorden.length - 2;
  const breuken = new Map(
    wit.flatMap((deel, i) =>
      /[\r\n]/.test(deel) && laatste >= 0 ? [[Math.min(i, laatste), deel] as const] : [],
    ),
  );
  return woorden.map((woord, i) => woord + (i > laatste ? '' : (breuken.get(i) ?? ' '))).join('');
}
