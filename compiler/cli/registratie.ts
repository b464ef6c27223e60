/**
 * Een registratie voor het Algoritmeregister uit een regeling: alleen wat de regeling zelf zegt. Wat zij niet kan weten, is een vraag, en
 * wordt nooit verzonnen.
 */
import { isGevoelig } from '../../runtime/model-avg.ts';
import type { Beslissing, Feit, Regelingmodel } from '../../runtime/model.ts';
import { toonDatum } from '../../runtime/toon.ts';
import type { Dekking } from '../dekking/index.ts';
import { opsom } from '../diagnostics/woorden.ts';
import { telwoord } from './druk.ts';
import { registervelden, STANDAARD, type Registerveld } from './registratie-velden.ts';

export type Registerwaarde = string | readonly string[] | readonly Registerlink[];

export interface Registerlink {
  readonly title: string;
  readonly link: string;
}

export interface Ingevuldveld {
  readonly veld: Registerveld;
  readonly waarde?: Registerwaarde;
  /** Wat er nog aan te vullen is; afwezig als de regeling of een antwoord alles zegt. */
  readonly vraag?: string;
  /** Staat er iets uit de regeling, dan is de vraag een aanvulling daarop. */
  readonly bron: 'regeling' | 'antwoord' | 'niets';
}

export type Antwoorden = Readonly<Record<string, Registerwaarde>>;

/** Elk veld van de standaard, in haar volgorde. Een antwoord komt achter wat de regeling al zegt, of ervoor in de plaats bij een kort veld. */
export function maakRegistratie(dekking: Dekking, antwoorden: Antwoorden): readonly Ingevuldveld[] {
  const { model } = dekking.regeling;
  const uitRegeling = waardenVan(model, dekking);
  return registervelden.map((veld): Ingevuldveld => {
    const { sleutel, vraag } = veld;
    const eigen = uitRegeling[sleutel];
    const antwoord = antwoorden[sleutel];
    if (eigen === undefined)
      return antwoord === undefined
        ? { veld, vraag, bron: 'niets' }
        : { veld, waarde: antwoord, bron: 'antwoord' };
    if (antwoord !== undefined)
      return { veld, waarde: samen(eigen, antwoord, DEELS.has(sleutel)), bron: 'antwoord' };
    return { veld, waarde: eigen, bron: 'regeling', ...(DEELS.has(sleutel) ? { vraag } : {}) };
  });
}

/** Hier zegt de regeling een deel, en moet een mens het andere zeggen. */
const DEELS: ReadonlySet<string> = new Set(['goal', 'human_intervention', 'risks']);

function samen(eigen: Registerwaarde, antwoord: Registerwaarde, deels: boolean): Registerwaarde {
  if (deels && typeof eigen === 'string' && typeof antwoord === 'string') return `${eigen}\n\n${antwoord}`;
  return antwoord;
}

function waardenVan(
  model: Regelingmodel,
  dekking: Dekking,
): Readonly<Record<string, Registerwaarde | undefined>> {
  const { titel, id, rechtskracht } = model;
  return {
    name: titel.length <= 100 ? titel : undefined,
    description_short: omschrijving(model),
    goal: doel(model),
    human_intervention: tussenkomst(model),
    risks: grenzen(model, dekking),
    // Een visie, plan of schets is zelf geen wettelijke basis.
    lawful_basis: rechtskracht === undefined ? basis(model) : undefined,
    lawful_basis_grouping: rechtskracht === undefined ? verwijzingen(model) : undefined,
    source_data: gegevens(model),
    methods_and_models: werking(model, dekking),
    lang: 'nld',
    standard_version: STANDAARD.versie,
    source_id: id.length <= 100 ? id : undefined,
  };
}

/** Uitkomsten van de regeling: zonder reeksen, toestanden van plichten en afzonderlijke leden van een familie. */
function uitkomsten({ beslissingen }: Regelingmodel): readonly string[] {
  const namen = beslissingen
    .filter(({ object, regels }) => object !== 'reeksen' && regels.length > 0)
    .map(({ naam, familie }) =>
      familie ? naam.slice(0, naam.length - familie.label.length).trim() + ' …' : naam,
    );
  return [...new Set(namen)];
}

function omschrijving(model: Regelingmodel): string {
  const aantal = telwoord(uitkomsten(model).length, 'uitkomst', 'uitkomsten');
  return `Past de regels van een ${model.soort} toe op één geval. Het rekent ${aantal} uit en zegt bij elke uitkomst op welke bepaling zij rust, of wat er nog bekend moet zijn. Een uitkomst is geen besluit.`;
}

function doel(model: Regelingmodel): string {
  const doelen = (model.verwerkingen ?? []).map(({ naam, doel: tekst }) => `${hoofd(naam)}: ${tekst}`);
  const kop = 'De uitkomsten gaan over: ';
  return binnen([...doelen, `${kop}${binnenLijst(uitkomsten(model), 1600)}.`].join('\n'), 2500);
}

function tussenkomst(model: Regelingmodel): string {
  const oordelen = model.feiten.filter(({ soort }) => soort === 'beoordeling');
  const wie = [...new Set(oordelen.flatMap(({ door }) => door ?? []))];
  const bevoegd = model.beslissingen.filter(({ norm }) => norm?.soort === 'bevoegdheid');
  const afwijken = model.afwijkgronden ?? [];
  const delen = [
    'Een uitkomst is geen besluit; bij elke uitkomst staan haar redenen.',
    oordelen.length === 0
      ? 'De regeling vraagt geen oordeel van een mens.'
      : `${telwoord(oordelen.length, 'vraag beantwoordt', 'vragen beantwoordt')} een mens zelf${wie.length === 0 ? '' : ` (${opsom(wie, 'of')})`}, met een motivering; zonder motivering telt een oordeel niet mee: ${binnenLijst(
          oordelen.map(({ naam }) => naam),
          1000,
        )}.`,
    ...(bevoegd.length === 0
      ? []
      : [
          `Of een bevoegdheid wordt gebruikt, beslist een mens: ${binnenLijst(
            bevoegd.map(({ naam }) => naam),
            500,
          )}.`,
        ]),
    ...afwijken.map(
      ({ bepaling, door, aard }) =>
        `${hoofd(door)} ${aard === 'plicht' ? 'moet' : 'kan'} in een bijzonder geval afwijken (${aanduidingVan(model, bepaling)}).`,
    ),
  ];
  return binnen(delen.join('\n'), 2500);
}

function grenzen(model: Regelingmodel, { rijen }: Dekking): string {
  const niet = rijen.filter(({ klasse }) => klasse === 'niet uitvoerbaar');
  const open = model.lezingen.filter(({ gekozen }) => gekozen === undefined);
  const gekozen = model.lezingen.length - open.length;
  const bevindingen = rijen.reduce((som, rij) => som + (rij.bevindingen ?? 0), 0);
  const delen = [
    'Wat niet bekend is, blijft onbekend: het wordt nooit als nee of nul geteld.',
    ...(model.rechtskracht === undefined
      ? []
      : ['De bron heeft geen rechtskracht: geen uitkomst is een norm.']),
    ...(niet.length === 0
      ? []
      : [
          `Niet uit te rekenen: ${binnenLijst(
            niet.map(({ id }) => aanduidingVan(model, id)),
            700,
          )}.`,
        ]),
    ...(open.length === 0
      ? []
      : [
          `Waar de tekst meer dan één uitleg toelaat en niet gekozen is, blijft de uitkomst onbekend zodra dat uitmaakt: ${binnenLijst(
            open.map(({ naam }) => naam),
            700,
          )}.`,
        ]),
    ...(gekozen === 0
      ? []
      : [
          `Bij ${telwoord(gekozen, 'andere plaats', 'andere plaatsen')} is een uitleg gekozen; elke uitkomst die erop rust, zegt dat.`,
        ]),
    ...(bevindingen === 0
      ? []
      : [
          `Bij de regeling ${bevindingen === 1 ? 'ligt' : 'liggen'} ${telwoord(bevindingen, 'bevinding', 'bevindingen')} over de tekst (bevindingen.md).`,
        ]),
  ];
  return binnen(delen.join('\n'), 2500);
}

function basis(model: Regelingmodel): string {
  const { titel, geldig, verwerkingen = [] } = model;
  const van = geldig.vanaf === undefined ? '' : `, geldig met ingang van ${toonDatum(geldig.vanaf)}`;
  const tot =
    geldig.totEnMet === undefined
      ? ''
      : `${van === '' ? ', geldig' : ''} tot en met ${toonDatum(geldig.totEnMet)}`;
  const gronden = verwerkingen.flatMap(({ naam, grondslag, bijzonder, strafrechtelijk }) => [
    `${hoofd(naam)}: ${grondslag.join('; ')}.`,
    ...(bijzonder ? [`Bijzondere persoonsgegevens: ${bijzonder.join('; ')}.`] : []),
    ...(strafrechtelijk ? [`Strafrechtelijke gegevens: ${strafrechtelijk.join('; ')}.`] : []),
  ]);
  return binnen([`${titel}${van}${tot}.`, ...gronden].join('\n'), 2500);
}

function verwijzingen({ titel, link: publicatie }: Regelingmodel): readonly Registerlink[] | undefined {
  return publicatie === undefined ? undefined : [{ title: binnen(titel, 100), link: publicatie }];
}

/** Per bron de gegevens; de namen zover er plaats is. */
function gegevens({ feiten }: Regelingmodel): string {
  const eigen = feiten.filter(({ soort, type }) => soort === 'gegeven' && type.soort !== 'lijst');
  const perBron = new Map<string, Feit[]>();
  for (const feit of eigen) {
    const bron =
      feit.leverancier === undefined
        ? 'De regeling noemt geen bron'
        : `Volgens ${opsom(feit.leverancier, 'of')}`;
    perBron.set(bron, [...(perBron.get(bron) ?? []), feit]);
  }
  const gevoelig = feiten.filter(isGevoelig);
  const ruimte = Math.floor(1700 / Math.max(1, perBron.size));
  const delen = [...perBron].map(
    ([bron, deel]) =>
      `${bron} (${String(deel.length)}): ${binnenLijst(
        deel.map(({ naam }) => naam),
        ruimte,
      )}.`,
  );
  const extra =
    gevoelig.length === 0
      ? []
      : [
          `Bijzondere of strafrechtelijke persoonsgegevens (${String(gevoelig.length)}), die achteraan en alleen zo nodig gevraagd worden: ${binnenLijst(
            gevoelig.map(({ naam }) => naam),
            500,
          )}.`,
        ];
  return binnen([...delen, ...extra].join('\n'), 2500);
}

function werking(model: Regelingmodel, { telling }: Dekking): string {
  const regels = model.beslissingen.reduce(
    (som: number, { regels: deel }: Beslissing) => som + deel.length,
    0,
  );
  return [
    'Niet zelflerend: het zijn de geschreven regels van de regeling, bepaling voor bepaling, in code omgezet. Dezelfde gegevens geven altijd dezelfde uitkomst.',
    `Invoer: ${telwoord(model.feiten.length, 'mogelijk gegeven', 'mogelijke gegevens')} over één geval; wat ontbreekt is onbekend. Werking: ${telwoord(regels, 'regel', 'regels')}, elk met de bepaling waarop zij rust; een uitkomst is alleen bekend als elke mogelijke invulling van wat onbekend is haar geeft. Uitvoer: de uitkomst, de redenen met bepalingen, en de vragen die nog openstaan.`,
    ...(telling.normzinnen === 0
      ? []
      : [
          `Van ${telwoord(telling.normzinnen, 'zin', 'zinnen')} met een norm ${telling.uitvoerbareZinnen === 1 ? 'is' : 'zijn'} er ${String(telling.uitvoerbareZinnen)} uit te rekenen.`,
        ]),
  ].join('\n');
}

const aanduidingVan = (model: Regelingmodel, id: string): string =>
  model.bepalingen.find((deel) => deel.id === id)?.aanduiding ??
  id.slice(id.indexOf('/') + 1).replaceAll('/', ', ');

const hoofd = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Zoveel namen als er plaats is, en hoeveel er dan nog zijn. */
function binnenLijst(namen: readonly string[], tekens: number): string {
  const over: string[] = [];
  let lengte = 0;
  for (const naam of namen) {
    lengte += naam.length + 2;
    if (lengte > tekens && over.length > 0) break;
    over.push(naam);
  }
  const rest = namen.length - over.length;
  return `${over.join('; ')}${rest > 0 ? `; en nog ${String(rest)}` : ''}`;
}

const binnen = (tekst: string, tekens: number): string =>
  tekst.length <= tekens ? tekst : `${tekst.slice(0, tekens - 1)}…`;
