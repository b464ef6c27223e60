/**
 * De overwegingen: alinea's die een medewerker in een beschikking kan gebruiken, met kopjes. Zij zeggen niet meer dan de uitleg
 * draagt, en vooraan staat het als zij zo geen beschikking kunnen dragen.
 */
import { regelsMetAfwijking } from './proza-afwijking.ts';
import { maakVerteller, type Regelstuk, vertelBoom, vertelOverwogen } from './proza-boom.ts';
import { feitzinnen, herkomstVan } from './proza-feit.ts';
import { metAfwijkingZin, nietVanToepassing } from './proza-kort.ts';
import { overwegingenOverLezingen } from './proza-lezing.ts';
import { BENADERD, nodigVoor, opDag, probleem } from './proza-open.ts';
import { type Verzameld, verzamel } from './proza-verzamel.ts';
import { verwijzing, verwijzingen } from './proza-verwijzing.ts';
import { alsPunt, alsZin, hoofdletter, knoopzin, oordeelzin, uitkomstzin } from './proza-zin.ts';
import { regelsVoorlopig } from './proza-voorlopig.ts';
import type { Bepaling } from './model.ts';
import { aanduiding, type Register, zoek } from './register.ts';
import { opsomming, toonDatum, toonWaarde } from './toon.ts';
import type { Knoop, Uitkomst } from './uitkomst.ts';

interface Deel {
  readonly kop: string;
  readonly regels: readonly string[];
}

export function overwegingen(register: Register, id: string, uitkomst: Uitkomst, naam?: string): string {
  const { uitleg } = uitkomst;
  const boom = uitkomst.soort === 'onbekend' ? undefined : uitleg?.boom;
  const verzameld = boom === undefined ? undefined : verzamel(register, boom);
  const delen: readonly Deel[] = [
    { kop: 'Toepasselijke bepalingen', regels: bepalingen(register, id, uitkomst, verzameld) },
    ...(verzameld === undefined ? [] : feiten(register, verzameld)),
    ...(boom === undefined ? [] : toetsing(register, boom)),
    ...(verzameld === undefined ? [] : [berekening(verzameld)]),
    {
      kop: 'Lezing van de tekst',
      regels: overwegingenOverLezingen({ register, beslissing: id, uitkomst, naam }),
    },
    ...(uitkomst.soort === 'onbekend' ? [nodig(register, uitkomst)] : []),
    {
      kop: 'Voorlopig',
      regels: uitkomst.voorlopig ? alinea(regelsVoorlopig(register, id, uitkomst.voorlopig)) : [],
    },
    {
      kop: 'Afwijking',
      regels: uitkomst.metAfwijking ? alinea(regelsMetAfwijking(register, id, uitkomst.metAfwijking)) : [],
    },
    { kop: 'Conclusie', regels: conclusie(register, id, uitkomst, naam) },
  ];
  const waarschuwing = nietDragend(uitkomst);
  return [
    ...(waarschuwing.length === 0 ? [] : [waarschuwing.map((zin) => `> ${zin}`).join('\n>\n')]),
    ...delen
      .filter(({ regels }) => regels.length > 0)
      .map(({ kop, regels }) => `## ${kop}\n\n${regels.join('\n')}`),
  ].join('\n\n');
}

/** Waarom deze tekst zo geen beschikking kan dragen. */
export function nietDragend(uitkomst: Uitkomst): readonly string[] {
  const { uitleg, zonderRechtskracht, meldingen = [] } = uitkomst;
  const kan = 'Zo kan deze tekst geen beschikking dragen';
  const redenen: string[] = [];
  if (uitkomst.soort === 'onbekend')
    redenen.push(
      `${kan}: de uitkomst is nog niet te zeggen. Onder “Wat nog nodig is” staat wat er ontbreekt.`,
    );
  if (uitkomst.soort === 'tegenstrijdig') redenen.push(`${kan}: de regels spreken elkaar tegen.`);
  if (uitkomst.soort === 'ongeldige gegevens') redenen.push(`${kan}: de gegevens in de zaak kloppen niet.`);
  if (uitkomst.soort === 'niet van toepassing' && uitkomst.reden === 'leemte')
    redenen.push(`${kan}: geen regel geeft hier een uitkomst.`);
  if (uitleg?.grondVerschilt === true)
    redenen.push(
      `${kan}: de uitkomst staat vast, maar op welke grond zij rust nog niet. Vul eerst aan wat onbekend is.`,
    );
  if (zonderRechtskracht)
    redenen.push(`${kan}: zij rust op ${titels(zonderRechtskracht)}, zonder rechtskracht. Dit is geen norm.`);
  if (uitkomst.soort !== 'onbekend' && uitleg !== undefined) {
    const open = ongekozen(uitleg.boom);
    if (open.length > 0)
      redenen.push(
        `Over de lezing van ${opsomming(open.map((tekst) => `“${tekst}”`))} is niet gekozen. Elke lezing geeft hier hetzelfde; deze uitkomst hangt daar niet van af.`,
      );
  }
  if (uitkomst.soort !== 'ongeldige gegevens' && meldingen.length > 0)
    redenen.push(
      `Bij de zaak ${meldingen.length === 1 ? 'is een melding' : `zijn ${meldingen.length} meldingen`}: ${meldingen.map(({ bericht }) => bericht).join(' ')}`,
    );
  return redenen.map((zin) => `Let op. ${zin}`);
}

const titels = (namen: readonly string[]): string => opsomming(namen.map((titel) => `“${titel}”`));

function ongekozen(boom: Knoop): readonly string[] {
  const uit = new Set<string>();
  const ga = (knoop: Knoop): void => {
    if (knoop.soort === 'lezing' && knoop.lezing?.gekozen === undefined && knoop.waarde !== undefined)
      uit.add(knoop.tekst);
    for (const deel of knoop.delen ?? []) if (deel.beslist === true) ga(deel);
  };
  ga(boom);
  return [...uit];
}

/** Ingesprongen regels worden een lijst, zo diep als zij staan; de andere zijn alinea's. */
const alinea = (regels: readonly string[]): readonly string[] =>
  regels
    .filter((regel) => regel.trim() !== '')
    .map((regel) => {
      const diepte = Math.floor((regel.length - regel.trimStart().length) / 2);
      return diepte === 0 ? `${regel}\n` : `${'  '.repeat(diepte - 1)}- ${regel.trim()}`;
    });

// ── Bepalingen ───────────────────────────────────────────────────────────────────────────────────────────────────

function bepalingen(
  register: Register,
  id: string,
  uitkomst: Uitkomst,
  verzameld: Verzameld | undefined,
): readonly string[] {
  const { model } = register;
  const { beslissing } = zoek(register.beslissingen, id);
  const gronden = grondenVan(uitkomst);
  const werking = toonPeriode(beslissing.geldig ?? model.geldig);
  const bij = beslissing.geldig === undefined ? model.titel : `${model.titel} en wat die gebruikt`;
  return [
    `Toegepast is: ${bij}${beslissing.geldig === undefined && werking !== '' ? ` (geldig ${werking})` : ''}.`,
    ...(beslissing.vraag === undefined ? [] : [`De vraag is: “${beslissing.vraag}”`]),
    ...(gronden.length === 0
      ? []
      : [
          '',
          uitkomst.soort === 'onbekend' ? 'De uitkomst hangt nog af van:' : 'De uitkomst rust op:',
          '',
          ...perArtikel(register, gronden),
        ]),
    ...versies(register, verzameld),
  ];
}

function grondenVan(uitkomst: Uitkomst): readonly string[] {
  if (uitkomst.soort === 'onbekend') return uitkomst.open.flatMap((punt) => punt.bepalingen);
  if (uitkomst.uitleg) return uitkomst.uitleg.gronden;
  if (uitkomst.soort === 'niet van toepassing') return uitkomst.bepalingen;
  return uitkomst.soort === 'tegenstrijdig' ? uitkomst.tussen.map(({ bepaling }) => bepaling) : [];
}

/** Per artikel (en zo nodig per lid) één regel; het opschrift van een artikel staat er één keer. */
function perArtikel(register: Register, gronden: readonly string[]): readonly string[] {
  const gezien = new Set<string>();
  return verwijzingen(register, gronden).map((tekst) => {
    const kop = tekst.split(', ')[0] ?? '';
    const van = / van (de|het) .*$/.exec(tekst)?.[0] ?? '';
    const opschrift = gezien.has(kop + van) ? undefined : opschriftVan(register, kop, van);
    gezien.add(kop + van);
    return `- ${tekst}${opschrift === undefined ? '' : ` (${opschrift})`}`;
  });
}

function opschriftVan(register: Register, kop: string, van: string): string | undefined {
  const past = ({ aanduiding: tekst }: Bepaling): boolean =>
    tekst === kop || tekst === `${kop}${van}` || tekst === `${kop},${van}`;
  return register.model.bepalingen.find(past)?.opschrift;
}

/** Welke versie geldt, en waarom: alleen als er een dag is die dat bepaalt. */
function versies(register: Register, verzameld: Verzameld | undefined): readonly string[] {
  const regels = (verzameld?.versies ?? []).flatMap((knoop) => {
    const { bepaling, tekst, geldig } = knoop;
    const periode = toonPeriode(geldig ?? {});
    const dag = (knoop.delen ?? []).find(
      ({ type, waarde }) => type?.soort === 'datum' && typeof waarde === 'string',
    );
    const peildatum =
      dag === undefined
        ? ''
        : `; de peildatum is de ${dag.tekst.replace(/^de /, '')}, ${toonDatum(String(dag.waarde))}`;
    if (periode === '') return [];
    const wat = bepaling === undefined ? tekst : aanduiding(register, bepaling);
    return [`${hoofdletter(bepaling === undefined ? 'de regeling' : wat)} geldt ${periode}${peildatum}.`];
  });
  return regels.length === 0 ? [] : ['', ...new Set(regels)];
}

function toonPeriode({ vanaf, totEnMet }: { readonly vanaf?: string; readonly totEnMet?: string }): string {
  const begin = vanaf === undefined ? [] : [`met ingang van ${toonDatum(vanaf)}`];
  const eind = totEnMet === undefined ? [] : [`tot en met ${toonDatum(totEnMet)}`];
  return [...begin, ...eind].join(' ');
}

// ── Feiten en oordelen ───────────────────────────────────────────────────────────────────────────────────────────

/** "Volgens" zegt wie het hoort aan te leveren; dat is iets anders dan waar het in deze zaak vandaan kwam. */
function zonderHerkomst(gegevens: readonly Knoop[]): readonly string[] {
  const zonder = gegevens.filter((knoop) => herkomstVan(knoop) === '');
  if (zonder.length === 0) return [];
  const welke =
    zonder.length === gegevens.length
      ? 'Van deze gegevens staat'
      : 'Van de gegevens zonder bron of dag staat';
  return ['', `${welke} in de zaak niet waar zij vandaan komen en sinds wanneer zij bekend zijn.`];
}

function feiten(register: Register, { gegevens, oordelen }: Verzameld): readonly Deel[] {
  const zinnen = feitzinnen(register, gegevens, true).map((zin) => `- ${zin}`);
  return [
    { kop: 'Feiten', regels: zinnen.length === 0 ? [] : [...zinnen, ...zonderHerkomst(gegevens)] },
    {
      kop: 'Oordelen',
      regels: oordelen.map((knoop) => {
        const oordeel = oordeelzin(knoop);
        const ontbreekt =
          knoop.waarde === undefined && knoop.toelichting !== undefined
            ? ` ${alsZin(knoop.toelichting)}`
            : '';
        return `- ${alsZin(knoopzin(register, knoop))}${oordeel === undefined ? '' : ` ${oordeel}`}${herkomstVan(knoop) === '' ? '' : ` (${herkomstVan(knoop)})`}${ontbreekt}`;
      }),
    },
  ];
}

// ── Toetsing, berekening, lezing ─────────────────────────────────────────────────────────────────────────────────

const alsLijst = (stukken: readonly Regelstuk[]): readonly string[] =>
  stukken.map(({ diepte, tekst }) => `${'  '.repeat(diepte)}- ${tekst}`);

function toetsing(register: Register, boom: Knoop): readonly Deel[] {
  const verteller = maakVerteller(register, boom, false);
  const gewoon = [...vertelBoom(verteller, boom)];
  return [
    { kop: 'Toetsing', regels: alsLijst(gewoon) },
    { kop: 'Uitzonderingen', regels: alsLijst(vertelOverwogen(maakVerteller(register, boom, true), boom)) },
  ];
}

const berekening = ({ stappen }: Verzameld): Deel => ({
  kop: 'Berekening',
  regels: stappen.map(
    ({ wat, som }, i) =>
      `${i + 1}. ${wat === '' ? '' : `${hoofdletter(wat)}: `}${wat === '' ? alsZin(som) : alsPunt(som)}`,
  ),
});

// ── Wat nog nodig is, en de conclusie ────────────────────────────────────────────────────────────────────────────

function nodig(register: Register, { open, benaderd }: Extract<Uitkomst, { soort: 'onbekend' }>): Deel {
  const regels = open.map((punt) => {
    const wie = punt.door ?? punt.leverancier;
    const van = wie === undefined ? '' : ` Te vragen aan: ${opsomming(wie, 'of')}.`;
    const voor = nodigVoor(register, punt);
    return `- ${punt.vraag}${opDag(punt)}${van}${voor === '' ? '' : ` Nodig voor ${voor}.`}`;
  });
  return {
    kop: 'Wat nog nodig is',
    regels:
      open.length === 0
        ? ['Geen enkel gegeven kan dit nog duidelijk maken.']
        : [...regels, ...(benaderd ? ['', BENADERD] : [])],
  };
}

function conclusie(register: Register, id: string, uitkomst: Uitkomst, naam?: string): readonly string[] {
  const { beslissing } = zoek(register.beslissingen, id);
  const zin = alsZin(uitkomstzin(register, id, uitkomst, naam));
  const bij: string[] = [];
  switch (uitkomst.soort) {
    case 'waarde':
      if (uitkomst.uitleg !== undefined && uitkomst.uitleg.gronden.length > 0)
        bij.push(`Dat volgt uit ${verwijzing(register, uitkomst.uitleg.gronden)}.`);
      break;
    case 'niet van toepassing':
      bij.push(nietVanToepassing(register, uitkomst));
      break;
    case 'tegenstrijdig':
      for (const { bepaling, waarde } of uitkomst.tussen)
        bij.push(
          `${hoofdletter(aanduiding(register, bepaling))} zegt: ${toonWaarde(beslissing.type, waarde)}.`,
        );
      break;
    case 'ongeldige gegevens':
      bij.push(...uitkomst.problemen.flatMap(probleem).map((regel) => regel.trim()));
      break;
    case 'onbekend':
  }
  const { norm } = beslissing;
  if (norm?.soort === 'bevoegdheid' && uitkomst.soort === 'waarde' && uitkomst.waarde === true)
    bij.push(`Dit is een bevoegdheid: of zij wordt gebruikt, beslist ${norm.drager ?? 'wie haar heeft'}.`);
  if (
    norm?.soort === 'plicht' &&
    norm.jegens !== undefined &&
    uitkomst.soort === 'waarde' &&
    uitkomst.waarde === true
  )
    bij.push(`Dit is een plicht jegens ${norm.jegens}.`);
  const { metAfwijking } = uitkomst;
  if (metAfwijking?.afwijkingen.some(({ status }) => status !== 'geweigerd') === true)
    bij.push(metAfwijkingZin(register, id, metAfwijking));
  const slot =
    uitkomst.soort === 'waarde' || uitkomst.soort === 'niet van toepassing'
      ? ['', 'Dit is de uitkomst van de regels met de gegevens die in de zaak staan.']
      : [];
  return [`${zin} ${bij.join(' ')}`.trim(), ...slot];
}
