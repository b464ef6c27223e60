/** Het oordeel over één zaak, en hoe een mens of een programma het leest. */
import { slotMetAfwijking } from '../../runtime/proza-afwijking.ts';
import { slotVoorlopig } from '../../runtime/proza-voorlopig.ts';
import { registerVan } from '../../runtime/register.ts';
import { proza, zonderNorm } from '../../runtime/proza.ts';
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import { toonWaarde } from '../../runtime/toon.ts';
import type { Toetsuitslag, Uitkomsten } from '../../runtime/toetsuitslag.ts';
import type { OpenPunt, Opties, Uitkomst, Zaakprobleem } from '../../runtime/uitkomst.ts';
import type { Positie } from '../../grammar/span.ts';
import type { Geladen } from './laad.ts';
import { opsom } from '../diagnostics/woorden.ts';
import { telwoord } from './druk.ts';
import type { Verf } from './wereld.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

/** Een beslissing met haar uitkomst; bij een beslissing per element ook waar en hoe die heet. */
export type Paar = readonly [Beslissing, Uitkomst, Elementnaam?];

interface Elementnaam {
  readonly pad: string;
  readonly naam: string;
}

/** Hoeveel elementen de zaak voor een beslissing noemt; niet altijd staan ze er allemaal. */
interface Elementtelling {
  readonly beslissing: Beslissing;
  readonly aantal: number;
  readonly getoond: number;
}

export type Zaakuitslag =
  | {
      readonly geldig: true;
      readonly uitkomsten: readonly Paar[];
      readonly perElement: readonly Elementtelling[];
      readonly meldingen: readonly Zaakprobleem[];
    }
  | { readonly geldig: false; readonly problemen: readonly Zaakprobleem[] };

/** Zoveel elementen leest een mens; een programma krijgt ze allemaal. */
export const MEESTE_ELEMENTEN = 10;

/** Een zaak is voor alle beslissingen geldig of voor geen: de eerste zegt het al. */
export function beoordeel(
  { evaluators, perElement }: Geladen,
  beslissingen: readonly Beslissing[],
  zaak: unknown,
  opties: Opties,
  elementen = MEESTE_ELEMENTEN,
): Zaakuitslag {
  const uitkomsten: Paar[] = [];
  const tellingen: Elementtelling[] = [];
  let meldingen: readonly Zaakprobleem[] = [];
  for (const beslissing of beslissingen) {
    const uitslag = perElement[beslissing.id]?.alle(zaak, opties, elementen);
    if (uitslag?.soort === 'ongeldige gegevens') return { geldig: false, problemen: uitslag.problemen };
    if (uitslag) {
      tellingen.push({ beslissing, aantal: uitslag.aantal, getoond: uitslag.elementen.length });
      for (const { pad, naam, uitkomst: heel } of uitslag.elementen) {
        const { meldingen: gemeld, ...uitkomst } = heel;
        if (gemeld) meldingen = gemeld;
        uitkomsten.push([beslissing, uitkomst, { pad, naam }]);
      }
      continue;
    }
    const evaluator = evaluators[beslissing.id];
    if (!evaluator) continue;
    const { meldingen: gemeld, ...uitkomst } = evaluator(zaak, opties);
    if (uitkomst.soort === 'ongeldige gegevens') return { geldig: false, problemen: uitkomst.problemen };
    if (gemeld) meldingen = gemeld;
    uitkomsten.push([beslissing, uitkomst]);
  }
  return { geldig: true, uitkomsten, perElement: tellingen, meldingen };
}

/** De vorm van `--json`, gelijk voor één zaak en voor elke regel van een stroom. */
export function uitslagAlsJson(model: Regelingmodel, uitslag: Zaakuitslag): Toetsuitslag {
  const { id } = model;
  if (!uitslag.geldig) return { versie: 1, regeling: id, geldig: false, problemen: uitslag.problemen };
  const uitkomsten = Object.fromEntries(
    uitslag.uitkomsten.map(([beslissing, uitkomst, bij]) => [bij?.pad ?? beslissing.id, uitkomst]),
  );
  const { meldingen } = uitslag;
  return {
    versie: 1,
    regeling: id,
    geldig: true,
    uitkomsten,
    ...(meldingen.length > 0 ? { meldingen } : {}),
    ...bepalingsnamen(model, uitkomsten),
  };
}

/** Met uitleg: hoe elke bepaling heet die ergens in de uitkomsten staat, zodat een lezer het model niet nodig heeft. */
function bepalingsnamen(model: Regelingmodel, uitkomsten: Uitkomsten): Pick<Geslaagd, 'bepalingen'> {
  if (!Object.values(uitkomsten).some(({ uitleg }) => uitleg)) return {};
  const genoemd = new Set<string>();
  const ga = (deel: unknown): void => {
    if (typeof deel === 'string') genoemd.add(deel);
    else if (typeof deel === 'object' && deel !== null) Object.values(deel).forEach(ga);
  };
  ga(uitkomsten);
  const namen = model.bepalingen.flatMap(({ id, aanduiding, opschrift, link }) => {
    const naam = { aanduiding, ...(opschrift && { opschrift }), ...(link && { link }) };
    return genoemd.has(id) ? [[id, naam] as const] : [];
  });
  return { bepalingen: Object.fromEntries(namen) };
}

type Geslaagd = Extract<Toetsuitslag, { readonly geldig: true }>;

/** Vanaf zoveel beslissingen komt eerst het overzicht, en staat elke vraag er maar één keer. */
const OVERZICHT_VANAF = 4;

export function drukUitslag(model: Regelingmodel, uitslag: Zaakuitslag, uitleg: boolean, verf: Verf): string {
  if (!uitslag.geldig) return drukZaakproblemen(uitslag.problemen, () => undefined, verf);
  const { uitkomsten, perElement, meldingen } = uitslag;
  const kort = !uitleg && uitkomsten.length >= OVERZICHT_VANAF;
  const delen = kort
    ? [overzicht(model, uitkomsten, verf)]
    : uitkomsten.map(([{ id }, uitkomst, bij]) =>
        metKop(zichtbaar(proza(model, id, uitkomst, bij?.naam)), verf),
      );
  const rest = perElement.flatMap(overig);
  const letOp =
    meldingen.length === 0
      ? []
      : [
          `${verf.yellow('Let op:')}\n${meldingen.map((melding) => drukProbleem(melding, undefined, verf)).join('\n')}`,
        ];
  return `${[...delen, ...(rest.length > 0 ? [rest.join('\n')] : []), ...letOp].join('\n\n')}\n`;
}

/** Van een lange lijst staan de eerste elementen er; van een lijst zonder elementen geen. */
function overig({ beslissing: { naam }, aantal, getoond }: Elementtelling): readonly string[] {
  if (aantal === 0) return [`${zichtbaar(naam)}: de zaak noemt er geen.`];
  const over = aantal - getoond;
  if (over === 0) return [];
  return [
    `${zichtbaar(naam)}: van nog ${telwoord(over, 'element', 'elementen')} staat de uitkomst hier niet; met --json wel.`,
  ];
}

const metKop = (tekst: string, verf: Verf): string => tekst.replace(/^.*/, (eerste) => verf.bold(eerste));

/** Langere lijsten leest niemand; dan is één beslissing kiezen de weg. */
const MEESTE_VRAGEN = 15;

/** Eerst wat vaststaat, dan wat nog niet te zeggen is, dan de vragen: elke vraag één keer. */
function overzicht(model: Regelingmodel, uitkomsten: readonly Paar[], verf: Verf): string {
  const regels = (delen: readonly Paar[]): readonly string[] =>
    delen.map(
      ([beslissing, uitkomst, bij]) =>
        `  ${zichtbaar(bij?.naam ?? beslissing.naam)}: ${verf.bold(slot(model, beslissing, uitkomst))}${naast(model, beslissing, uitkomst)}`,
    );
  const open = uitkomsten.filter(([, { soort }]) => soort === 'onbekend');
  // Een plicht zonder termijn heeft geen begin en geen laatste dag: dat is in elke zaak zo.
  const nooit = ([{ regels: eigen }, { soort }]: Paar): boolean =>
    soort === 'niet van toepassing' && eigen.length === 0;
  const vast = uitkomsten.filter((paar) => paar[1].soort !== 'onbekend' && !nooit(paar));
  const titels = [...new Set(uitkomsten.flatMap(([, { zonderRechtskracht }]) => zonderRechtskracht ?? []))];
  const alle = uitkomsten.every(([, { zonderRechtskracht }]) => zonderRechtskracht);
  return [
    ...(alle ? [...zonderNorm(titels).map((regel) => verf.yellow(zichtbaar(regel))), ''] : []),
    ...(vast.length === 0 ? [] : [verf.cyan('Vast staat:'), ...regels(vast)]),
    ...(vast.length === 0 || open.length === 0 ? [] : ['']),
    ...(open.length === 0
      ? []
      : [verf.cyan('Nog niet te zeggen:'), ...regels(open), '', ...vragen(open, verf)]),
  ].join('\n');
}

/** Dat het geen norm is, wat er voorlopig geldt, en wat er met de afwijkingen in de zaak uitkomt. */
const naast = (
  model: Regelingmodel,
  { id }: Beslissing,
  { metAfwijking, voorlopig, zonderRechtskracht }: Uitkomst,
): string =>
  (zonderRechtskracht ? ' (geen norm)' : '') +
  (voorlopig ? ` (voorlopig: ${zichtbaar(slotVoorlopig(registerVan(model), id, voorlopig))})` : '') +
  (metAfwijking
    ? ` (met afwijking: ${zichtbaar(slotMetAfwijking(registerVan(model), id, metAfwijking))})`
    : '');

function vragen(open: readonly Paar[], verf: Verf): readonly string[] {
  const punten = new Map<string, OpenPunt>();
  for (const [, uitkomst] of open) {
    if (uitkomst.soort !== 'onbekend') continue;
    for (const punt of uitkomst.open) punten.set(`${punt.soort} ${punt.pad} ${punt.opDatum ?? ''}`, punt);
  }
  const kop = `Om alles te weten ${punten.size === 1 ? 'is' : 'zijn'} nog ${telwoord(punten.size, 'antwoord', 'antwoorden')} nodig`;
  const meer = 'Met --beslissing <naam> ziet u wat er voor één beslissing nodig is.';
  if (punten.size > MEESTE_VRAGEN) return [`${kop}.`, meer];
  const lijst = [...punten.values()].map(({ pad, vraag, leverancier, door }) => {
    const wie = leverancier ?? door;
    const bij = wie ? `; ${opsom(wie, 'of')}` : '';
    return `  ${zichtbaar(vraag)} ${verf.dim(`(${zichtbaar(pad + bij)})`)}`;
  });
  return [`${kop}:`, ...lijst, meer];
}

function slot(model: Regelingmodel, { type }: Beslissing, uitkomst: Uitkomst): string {
  switch (uitkomst.soort) {
    case 'waarde':
      return zichtbaar(toonWaarde(type, uitkomst.waarde));
    case 'onbekend':
      return `onbekend (${telwoord(uitkomst.open.length, 'vraag', 'vragen')} open)`;
    case 'niet van toepassing':
      return `niet van toepassing (${uitkomst.reden})`;
    case 'tegenstrijdig': {
      const namen = uitkomst.tussen.map(
        ({ bepaling }) => model.bepalingen.find(({ id }) => id === bepaling)?.aanduiding ?? bepaling,
      );
      return `tegenstrijdig (${namen.join(' en ')})`;
    }
    case 'ongeldige gegevens':
      return 'ongeldige gegevens';
  }
}

/** De fouten in een zaak, elk met zijn plaats in het bestand als die te vinden is. */
export function drukZaakproblemen(
  problemen: readonly Zaakprobleem[],
  plaats: (pad: string) => string | undefined,
  verf: Verf,
): string {
  const fouten = problemen.filter(({ ernst }) => ernst === 'fout').length;
  const kop = `${verf.red(`De zaak heeft ${telwoord(fouten, 'fout', 'fouten')}`)} en wordt daarom niet beoordeeld.`;
  return `${kop}\n\n${problemen.map((probleem) => drukProbleem(probleem, plaats(probleem.pad), verf)).join('\n\n')}\n`;
}

function drukProbleem(probleem: Zaakprobleem, plaats: string | undefined, verf: Verf): string {
  const { code, ernst, pad, bericht, verwacht, hint } = probleem;
  const kleur = ernst === 'fout' ? verf.red : verf.yellow;
  const waar = plaats === undefined ? [] : [verf.underline(opEenRegel(plaats))];
  return [
    [...waar, kleur(verf.bold(`${ernst} ${code}`)), opEenRegel(pad)].join(' ').trimEnd(),
    `  ${zichtbaar(bericht)}`,
    ...(verwacht === undefined ? [] : [`  Verwacht: ${zichtbaar(verwacht)}`]),
    ...(hint === undefined ? [] : [`  ${verf.cyan('Hint:')} ${zichtbaar(hint)}`]),
  ].join('\n');
}

export const toonPositie = (bestand: string, { regel, kolom }: Positie): string =>
  `${bestand}:${regel}:${kolom}`;
