/** Herstel van wat pas blijkt als zinnen gelezen zijn: dagen, afronding, ongebruikte namen, gebruikte bestanden. */
import { naaste, norm, type Span, type Zin } from '../grammar/index.ts';
import { bericht, type Probleem } from '../compiler/diagnostics/probleem.ts';
import { toonSymbool, type Symbool } from '../compiler/resolve/symbolen.ts';
import { samengevoegd } from '../compiler/workspace.ts';
import {
  alleplaatsen,
  bouwplaatsVan,
  eindeVanRegel,
  invoeging,
  nieuwBlok,
  nieuwVeld,
  veldMetNaam,
  vervanging,
  weg,
  type Bouwplaats,
} from './bouwplaats.ts';
import { loop } from './boomloop.ts';
import { haalBlokWeg, haalVeldWeg } from './herstel-namen.ts';
import type { Herstellers, Voorstel } from './herstel.ts';
import { namenVoor, wetInWerkruimte } from './koppelingen.ts';
import { kortPad, mapVan } from './paden.ts';
import { blokOp, zinnenVan } from './momentopname.ts';

export const regelherstel: Herstellers = {
  A007: ongebruikt,
  A010: ongebruikt,
  A015: (hier, { span }) =>
    [
      'afgerond op centen',
      'naar boven afgerond op centen',
      'naar beneden afgerond op centen',
      'onafgerond',
    ].flatMap((hoe) => bijZin(hier, span, `Schrijf '${hoe}'`, `, ${hoe}`)),
  A013: zonderAlleen,
  A043: (hier, { span }) => bijVerdeling(hier, span, 'bij gelijke dag: geen'),
  A044: (hier, { span }) => bijVerdeling(hier, span, 'wat niet past: geen'),
  B001: gelijkendPad,
  B003: hoortBij,
  B009: naamVanWet,
  B013: gebruikWet,
  N041: (hier, { span, gegevens }) => {
    if ((gegevens as { readonly waarom?: string }).waarom !== 'geen dag') return [];
    const begin = hier.tekst.slice(0, span.begin).trimEnd().length;
    const woorden = hier.tekst.slice(span.begin, span.eind);
    return [
      { titel: `Haal '${woorden}' weg`, wijzigingen: [vervanging(hier, { begin, eind: span.eind }, '')] },
    ];
  },
  N042: (hier, { span }) => alsAardzin(hier, span),
  N054: (hier, { span, gegevens }) => {
    const { verwacht } = gegevens as { readonly verwacht: readonly string[] };
    return verwacht
      .filter((een) => /^(?:ja|nee|–)$/.test(een))
      .map((een) => ({ titel: `Vervang door '${een}'`, wijzigingen: [vervanging(hier, span, een)] }));
  },
  N062: (hier) => inKop(hier, 'soort', 'beleidsregel'),
  B014: (hier, { span }) => {
    const gevonden = veldMetNaam(hier, span);
    return gevonden ? [{ titel: 'Haal het veld weg', wijzigingen: [weg(hier, gevonden.veld.span)] }] : [];
  },
  T001: metEuro,
  T002: opWelkeDag,
  T003: zonderOfPerDatum,
  T004: metEuro,
  T005: metEuro,
  T006: kiesLabel,
  T007: vraagErEerstNaar,
  T012: (hier) =>
    ['van toepassing', 'niet van toepassing'].flatMap((hoe) => inKop(hier, 'algemene termijnenwet', hoe)),
  T020: (hier, probleem) => {
    const dagen = datumsIn(hier).map((symbool) => `peildatum ${toon(hier, symbool)}`);
    return dagen.flatMap((tekst) =>
      achterDeclaratie(hier, probleem, [tekst], `Zet '${tekst}' bij de uitkomst`),
    );
  },
};

function ongebruikt(hier: Bouwplaats, { span, gegevens }: Probleem): readonly Voorstel[] {
  const { naam } = gegevens as { readonly naam: string };
  const titel = `Haal '${naam}' weg`;
  return [...haalVeldWeg(hier, span, titel), ...haalBlokWeg(hier, span, titel)];
}

// ── Zinnen ───────────────────────────────────────────────────────────────────────────────────────────────────────

function zinRond({ boom }: Bouwplaats, { begin }: Span): Zin | undefined {
  const blok = blokOp(boom, begin);
  const zin = (blok ? zinnenVan(blok) : []).find(
    (deel) => deel.span.begin <= begin && begin < deel.span.eind,
  );
  return zin?.soort === 'zin' ? zin : undefined;
}

/** Achter wat de zin vaststelt, vóór de voorwaarden. */
function bijZin(hier: Bouwplaats, span: Span, titel: string, tekst: string): readonly Voorstel[] {
  const zin = zinRond(hier, span);
  if (!zin || zin.voorop || zin.tabel) return [];
  const eind = zin.hoofd.span.eind;
  const komma = zin.staarten.length > 0 && hier.tekst.charAt(eind) !== ',' ? ',' : '';
  return [{ titel, wijzigingen: [invoeging(hier, eind, tekst + komma)] }];
}

/** Een vereiste wordt een grond, zodat de weigering waarvan hij afwijkt kan wijken. */
function zonderAlleen(hier: Bouwplaats, { span }: Probleem): readonly Voorstel[] {
  const zin = zinRond(hier, span);
  const woord = zin?.hoofd.stukken.find(({ norm: een }) => /^(?:alleen|slechts|uitsluitend)$/.test(een));
  if (!woord) return [];
  const plek = { begin: woord.span.begin, eind: woord.span.eind + 1 };
  return [{ titel: `Haal '${woord.norm}' weg`, wijzigingen: [vervanging(hier, plek, '')] }];
}

/** Een zin waarvan de soort niet vaststaat, als bepaling zonder gevolg in een zaak. */
function alsAardzin(hier: Bouwplaats, span: Span): readonly Voorstel[] {
  const zin = zinRond(hier, span);
  if (!zin || zin.tabel || zin.plaats) return [];
  const tekst = hier.tekst
    .slice(zin.span.begin, zin.span.eind)
    .replace(/\s+/g, ' ')
    .replace(/["“”„]/g, "'");
  return ['bevoegdheid', 'plicht', 'procedure'].map((aard) => ({
    titel: `Deel in als ${aard}`,
    wijzigingen: [vervanging(hier, zin.span, `${aard}: "${tekst}"`)],
  }));
}

/** De uitkomst is er niet altijd: de voorwaarde vraagt daar eerst naar. */
function vraagErEerstNaar(hier: Bouwplaats, { span, gegevens }: Probleem): readonly Voorstel[] {
  const { naam, soort } = gegevens as { readonly naam: string; readonly soort: string };
  const wat = soort === 'waarde' ? `de ${naam}` : `de vraag of ${naam}`;
  const zin = zinRond(hier, span);
  const staart = zin?.staarten.find((deel) => deel.soort === 'indien' || deel.soort === 'mits');
  if (!staart || staart.clausule.stukken.some((stuk) => stuk.soort === 'lijst' || stuk.soort === 'of'))
    return [];
  const op = staart.clausule.span.begin;
  return [
    {
      titel: `Vraag eerst of ${wat} van toepassing is`,
      wijzigingen: [invoeging(hier, op, `${wat} van toepassing is en `)],
    },
  ];
}

/** Een kaal getal naast een bedrag. */
function metEuro(hier: Bouwplaats, probleem: Probleem): readonly Voorstel[] {
  const { span } = probleem;
  if (!bericht(probleem).includes('een bedrag') || !bericht(probleem).includes('een getal')) return [];
  const getallen: Span[] = [];
  loop(blokOp(hier.boom, span.begin), (knoop) => {
    if ('literal' in knoop && (knoop.literal as { soort: string }).soort === 'getal')
      getallen.push(knoop.span);
    return true;
  });
  return getallen
    .filter(({ begin, eind }) => span.begin <= begin && eind <= span.eind)
    .map(({ begin, eind }) => ({
      titel: `Schrijf € ${hier.tekst.slice(begin, eind)}`,
      wijzigingen: [invoeging(hier, begin, '€ ')],
    }));
}

const MEESTE_LABELS = 8;

/** Een waarde die niet bij de keuze hoort: de waarden die er wel bij horen. */
function kiesLabel(hier: Bouwplaats, { span, gegevens }: Probleem): readonly Voorstel[] {
  const { keuze } = gegevens as { readonly keuze: string };
  const alle = [...(hier.regeling?.opgelost.omgeving.keuzes.values() ?? [])];
  const labels = alle.find((deel) => deel.keuze.naam === keuze)?.keuze.labels ?? [];
  if (labels.length > MEESTE_LABELS) return [];
  return labels.map((label) => {
    const lidwoord = /(?:^|\s)((?:de|het)\s+)$/i.exec(hier.tekst.slice(0, span.begin))?.[1] ?? '';
    const begin = /^(?:de|het) /.test(label) ? span.begin - lidwoord.length : span.begin;
    return {
      titel: `Vervang door '${label}'`,
      wijzigingen: [vervanging(hier, { begin, eind: span.eind }, label)],
    };
  });
}

// ── Dagen ────────────────────────────────────────────────────────────────────────────────────────────────────────

const MEESTE_DAGEN = 4;

/** De datums van de regeling die een zaak geeft. */
function datumsIn({ regeling }: Bouwplaats): readonly Symbool[] {
  return (regeling?.opgelost.omgeving.symbolen ?? [])
    .filter(
      ({ soort, type, perDatum, facultatief, uit }) =>
        (soort === 'gegeven' || soort === 'lezing') &&
        type.soort === 'datum' &&
        !perDatum &&
        !facultatief &&
        uit === undefined,
    )
    .sort((a, b) => kans(b) - kans(a))
    .slice(0, MEESTE_DAGEN);
}

/** Een lezing over de dag is ervoor gemaakt; de geboortedatum is zelden de dag waarop het aankomt. */
const kans = ({ soort, norms }: Symbool): number =>
  soort === 'lezing' ? 2 : norms.some((woord) => woord.startsWith('geboorte')) ? 0 : 1;

function toon({ regeling }: Bouwplaats, symbool: Symbool): string {
  const tekst =
    symbool.soort === 'lezing'
      ? symbool.naam
      : toonSymbool(symbool, regeling?.opgelost.omgeving.objecten ?? new Map());
  return /^(?:de|het) /.test(tekst) ? tekst : `de ${tekst}`;
}

/** De duur of het gegeven per datum krijgt er een dag bij. */
function opWelkeDag(hier: Bouwplaats, { span }: Probleem): readonly Voorstel[] {
  const tekst = hier.tekst.slice(span.begin, span.eind);
  // "heeft aanspraak op time-out": achter het werkwoord; "leeftijd van de cliënt is …": vóór het werkwoord.
  const gezegde = /^(?:heeft|woont|is|krijgt|wordt|verblijft)(?=\s)/.exec(tekst)?.[0];
  const werkwoord = /\s(?=(?:is|niet|meer|minder|ten)\s)/.exec(tekst)?.index;
  const op = span.begin + (gezegde?.length ?? werkwoord ?? tekst.length);
  return datumsIn(hier).map((symbool) => {
    const dag = toon(hier, symbool);
    return { titel: `Zet erbij: op ${dag}`, wijzigingen: [invoeging(hier, op, ` op ${dag}`)] };
  });
}

/** Een dag bij een gegeven dat niet per datum is: de dag weg, of het gegeven wel per datum. */
function zonderOfPerDatum(hier: Bouwplaats, probleem: Probleem): readonly Voorstel[] {
  const { begin, eind } = probleem.span;
  const dagen = (hier.regeling?.opgelost.omgeving.symbolen ?? []).filter(
    ({ type }) => type.soort === 'datum',
  );
  const namen = [...new Set(dagen.map((symbool) => toon(hier, symbool)))].sort((a, b) => b.length - a.length);
  const rijen = namen.map((naam) => naam.split(' ').map(letterlijk).join('\\s+'));
  const literal = `\\d{1,2}\\s+[a-z]+\\s+\\d{4}`;
  const dag = new RegExp(`\\s+op\\s+(?:${[...rijen, literal].join('|')})(?![\\p{L}])`, 'iu');
  const gevonden = dag.exec(hier.tekst.slice(begin, eind));
  const plek = gevonden && {
    begin: begin + gevonden.index,
    eind: begin + gevonden.index + gevonden[0].length,
  };
  return [
    ...(plek
      ? [{ titel: `Haal '${gevonden[0].trim()}' weg`, wijzigingen: [vervanging(hier, plek, '')] }]
      : []),
    ...achterDeclaratie(hier, probleem, ['per datum'], "Maak er een gegeven 'per datum' van"),
  ];
}

const letterlijk = (woord: string): string => woord.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** Zet iets achter de declaratie van de naam waar het probleem over gaat. */
function achterDeclaratie(
  hier: Bouwplaats,
  { gegevens }: Probleem,
  teksten: readonly string[],
  titel: string,
): readonly Voorstel[] {
  const { naam } = gegevens as { readonly naam: string };
  const symbolen = hier.regeling?.opgelost.omgeving.symbolen ?? [];
  const zo = symbolen.filter(
    (symbool) => symbool.uit === undefined && (symbool.naam === naam || voluit(hier, symbool) === naam),
  );
  const [symbool] = zo.length === 1 ? zo : [];
  const daar = symbool && bouwplaatsVan(hier.moment, symbool.bestand);
  const veld = daar && veldMetNaam(daar, symbool.span)?.veld;
  if (!veld) return [];
  const vraag = veld.inhoud.stukken.find(({ soort }) => soort === 'tekst');
  const na = vraag ? wit(daar.tekst, vraag.span.begin) : veld.inhoud.span.eind;
  return [{ titel, wijzigingen: [invoeging(daar, na, teksten.map((deel) => `, ${deel}`).join(''))] }];
}

const voluit = ({ regeling }: Bouwplaats, symbool: Symbool): string =>
  toonSymbool(symbool, regeling?.opgelost.omgeving.objecten ?? new Map());

const wit = (tekst: string, offset: number): number => tekst.slice(0, offset).trimEnd().length;

// ── Velden ───────────────────────────────────────────────────────────────────────────────────────────────────────

function bijVerdeling(hier: Bouwplaats, { begin }: Span, veld: string): readonly Voorstel[] {
  const blok = hier.boom.blokken.find((deel) => deel.soort === 'verdeling' && deel.naam.span.begin === begin);
  if (blok?.soort !== 'verdeling') return [];
  return [{ titel: `Voeg toe: ${veld}`, wijzigingen: [nieuwVeld(hier, blok, veld)] }];
}

/** Een veld in de kop van de regeling. */
function inKop(hier: Bouwplaats, naam: string, waarde: string): readonly Voorstel[] {
  const hoofd = hier.regeling && bouwplaatsVan(hier.moment, hier.regeling.hoofdbestand);
  const blok = hoofd?.boom.blokken.find((deel) => deel.soort === 'regeling');
  if (!hoofd || blok?.soort !== 'regeling') return [];
  const eerder = blok.velden.find((veld) => veld.naam.stukken.map((stuk) => stuk.norm).join(' ') === naam);
  const wijziging = eerder
    ? vervanging(hoofd, eerder.inhoud.span, waarde)
    : nieuwVeld(hoofd, blok, `${naam}: ${waarde}`);
  return [{ titel: `${naam.charAt(0).toUpperCase()}${naam.slice(1)}: ${waarde}`, wijzigingen: [wijziging] }];
}

// ── Bestanden ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Hoe een pad vanaf een ander bestand heet. */
function vanaf(pad: string, doel: string): string {
  const [van, naar] = [mapVan(pad).split('/'), doel.split('/')];
  let gelijk = 0;
  while (gelijk < van.length && van[gelijk] === naar[gelijk]) gelijk++;
  return [...van.slice(gelijk).map(() => '..'), ...naar.slice(gelijk)].join('/');
}

/** Bestanden in de buurt die bijna zo heten. */
function gelijkendPad(hier: Bouwplaats, { span, gegevens }: Probleem): readonly Voorstel[] {
  if (hier.tekst.charAt(span.begin) !== '"') return [];
  const { pad } = gegevens as { readonly pad: string };
  const hoofden = new Set(hier.moment.graaf.alleHoofden);
  const paden = [...hier.moment.graaf.koppen.keys()].filter(
    (ander) => ander !== hier.pad && (hoofden.has(ander) || mapVan(ander).startsWith(mapVan(hier.pad))),
  );
  const namen = paden.map((ander) => vanaf(hier.pad, ander));
  return naaste(pad, namen).map((naam) => ({
    titel: `Vervang door "${naam}"`,
    wijzigingen: [vervanging(hier, span, `"${naam}"`)],
  }));
}

/** Een bestand zonder regeling: bij een regeling in dezelfde map of de map erboven, of een eigen kop. */
function hoortBij(hier: Bouwplaats): readonly Voorstel[] {
  const { moment, pad, tekst, nl } = hier;
  const hoofden = moment.graaf.alleHoofden.filter(
    (hoofd) => mapVan(hoofd) === mapVan(pad) || mapVan(hoofd) === mapVan(mapVan(pad)),
  );
  const bij = hoofden.flatMap((hoofd): readonly Voorstel[] => {
    const daar = bouwplaatsVan(moment, hoofd);
    const laatste = daar?.boom.blokken
      .filter(({ soort }) => soort === 'gebruikt' || soort === 'regeling')
      .at(-1);
    if (!daar || !laatste) return [];
    const na = eindeVanRegel(daar.tekst, laatste.span.eind);
    const regel = `${daar.nl}${daar.nl}gebruikt "${vanaf(hoofd, pad)}"`;
    return [
      { titel: `Voeg toe aan ${kortPad(moment.mappen, hoofd)}`, wijzigingen: [invoeging(daar, na, regel)] },
    ];
  });
  const bom = tekst.startsWith('\uFEFF') ? 1 : 0;
  return [
    ...bij.slice(0, 5),
    {
      titel: 'Begin met een regeling',
      wijzigingen: [invoeging(hier, bom, `regeling "Citeertitel"${nl}${nl}`)],
    },
  ];
}

/** De naam die een andere regeling ervoor heeft, of haar titel als dat één woord is. */
function naamVanWet(hier: Bouwplaats, { span, gegevens }: Probleem): readonly Voorstel[] {
  const { titel, gevonden } = gegevens as { readonly titel: string; readonly gevonden: string };
  const blok = hier.boom.blokken.find(
    (deel) => deel.soort === 'gebruikt' && deel.span.begin <= span.begin && span.eind <= deel.span.eind,
  );
  if (blok?.soort !== 'gebruikt') return [];
  const goed = /^(?:(?:de|het) )?\p{Lu}[\p{L}-]*(?: (?:19|20)\d\d)?$/u;
  const elders = namenVoor(hier.moment, samengevoegd(hier.pad, blok.pad.waarde)).filter((een) =>
    goed.test(een),
  );
  const uitTitel = `de ${/^\p{Lu}[\p{L}-]*/u.exec(titel)?.[0] ?? 'Wet'}${/ (?:19|20)\d\d$/.exec(titel)?.[0] ?? ''}`;
  return (elders.length > 0 ? elders : [uitTitel]).map((naam) => ({
    titel: `Noem haar hier ${naam}`,
    wijzigingen: [gevonden === '' ? nieuwVeld(hier, blok, `als: ${naam}`) : vervanging(hier, span, naam)],
  }));
}

/** Een regeling die in de werkruimte staat, en hier nog niet gebruikt wordt. */
function gebruikWet(hier: Bouwplaats, { gegevens }: Probleem): readonly Voorstel[] {
  const { naam } = gegevens as { readonly naam: string };
  const hoofd = wetInWerkruimte(hier.moment, norm(naam));
  const eigen = hier.regeling?.hoofdbestand;
  const daar = eigen === undefined ? undefined : bouwplaatsVan(hier.moment, eigen);
  if (!daar || hoofd === undefined || hoofd === eigen) return [];
  const regels = [`gebruikt "${vanaf(daar.pad, hoofd)}"`, `  als: ${naam}`];
  const [plaats] = alleplaatsen(daar);
  return plaats
    ? [
        {
          titel: `Gebruik ${naam} (${kortPad(hier.moment.mappen, hoofd)})`,
          wijzigingen: [nieuwBlok([plaats], 'gebruikt', regels)],
        },
      ]
    : [];
}
