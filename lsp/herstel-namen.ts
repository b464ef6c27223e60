/** Herstel van namen: declareren wat ontbreekt, kiezen uit wat er is, weghalen wat dubbel of ongebruikt is. */
import { redenenNietUitvoerbaar, type Blok, type Span } from '../grammar/index.ts';
import type { Probleem } from '../compiler/diagnostics/probleem.ts';
import {
  alleplaatsen,
  blokMetNaam,
  bouwplaatsVan,
  declareer,
  invoeging,
  metKomma,
  nieuwBlok,
  nieuweNaam,
  veldMetNaam,
  vervanging,
  weg,
  type Bouwplaats,
} from './bouwplaats.ts';
import { declareerOnbekend } from './declareer-onbekend.ts';
import type { Herstellers, Voorstel } from './herstel.ts';
import type { Wijziging } from './wijziging.ts';

export const namenherstel: Herstellers = {
  N001: (hier, probleem) => {
    const { mogelijk = [], dichtbij } = probleem.gegevens as {
      readonly mogelijk?: readonly string[];
      readonly dichtbij: readonly string[];
    };
    return [
      ...mogelijk.map((label) => ({
        titel: `Vervang door '${label}'`,
        wijzigingen: [vervanging(hier, probleem.span, label)],
      })),
      ...(mogelijk.length > 0 || dichtbij.length > 1 ? [] : declareerOnbekend(hier, probleem)),
    ];
  },
  N003: (hier, { span }) => [
    ...haalVeldWeg(hier, span, 'Haal deze declaratie weg'),
    ...haalBlokWeg(hier, span, 'Haal deze declaratie weg'),
  ],
  N006: hernummerLid,
  N007: (hier, { gegevens, herstel }) => {
    const { naam } = gegevens as { readonly naam: string };
    if (herstel.length > 0) return [];
    const regel = `keuze ${naam}: eerste waarde, tweede waarde.`;
    return [
      { titel: `Declareer de keuze ${naam}`, wijzigingen: [nieuwBlok(alleplaatsen(hier), 'keuze', [regel])] },
    ];
  },
  N008: kiesType,
  N011: (hier, { gegevens }) => naarNamen(hier, gegevens, ['organen']),
  N012: (hier, { span, gegevens }) => {
    const { dichtbij } = gegevens as { readonly dichtbij?: string };
    if (dichtbij !== undefined) return [];
    return haalBijvoegingWeg(hier, span);
  },
  N015: (hier, { span, gegevens }) =>
    (gegevens as { readonly objecten: readonly string[] }).objecten.slice(0, 5).map((object) => ({
      titel: `Zet '${object}' ervóór`,
      wijzigingen: [invoeging(hier, span.begin, `${object} `)],
    })),
  N016: (hier, probleem) => maakUitkomst(hier, probleem),
  N018: (hier, { span, gegevens }) =>
    (gegevens as { readonly letters: readonly string[] }).letters.map((letter) => ({
      titel: `Kies ${letter}`,
      wijzigingen: [letterwijziging(hier, span, gegevens as { readonly letter: string }, letter)],
    })),
  N020: wieOordeelt,
  N023: (hier, { span, gegevens }) =>
    (gegevens as { readonly zonder?: true }).zonder === true
      ? []
      : [
          {
            titel: `Haal '${hier.tekst.slice(span.begin, span.eind)}' weg`,
            wijzigingen: [woordWeg(hier, span)],
          },
        ],
  N046: (hier, { gegevens }) => naarNamen(hier, gegevens, ['organen', 'partijen']),
  N053: (hier, { span }) =>
    span.eind - span.begin === 1
      ? [{ titel: "Zet '–': het hangt er niet van af", wijzigingen: [invoeging(hier, span.eind, ' – ')] }]
      : [],
  N070: (hier, { span, gegevens }) => {
    const { voegwoord } = gegevens as { readonly voegwoord: string };
    const nieuw = voegwoord === 'of' ? 'en' : 'of';
    const bij = new RegExp(`;\\s*${voegwoord}\\b`).exec(hier.tekst.slice(span.begin, span.eind + 8));
    if (!bij) return [];
    const eind = span.begin + bij.index + bij[0].length;
    const plek = { begin: eind - voegwoord.length, eind };
    return [{ titel: `Schrijf '; ${nieuw}'`, wijzigingen: [vervanging(hier, plek, nieuw)] }];
  },
  N087: (hier, { span, gegevens }) =>
    (gegevens as { readonly aanhef: boolean }).aanhef
      ? [{ titel: "Haal 'aanhef:' weg", wijzigingen: [woordWeg(hier, span)] }]
      : [],
  N088: (hier, { span, gegevens }) => {
    const { reden } = gegevens as { readonly reden?: string };
    const plek = { begin: span.begin, eind: span.eind };
    return redenenNietUitvoerbaar.map((een) => ({
      titel: `${reden === undefined ? 'Reden' : 'Maak er van'}: ${een}`,
      wijzigingen: [vervanging(hier, plek, `niet uitvoerbaar, ${een}:`)],
    }));
  },
  N090: (hier, { gegevens }) => naarNamen(hier, gegevens, ['registers', 'partijen', 'organen']),
  N091: (hier, { span }) => {
    const { naam } = veldMetNaam(hier, span)?.veld ?? {};
    return naam ? [] : haalBijvoegingWeg(hier, span);
  },
};

/** Een lid dat er al is, krijgt het eerste nummer dat nog vrij is. */
function hernummerLid(hier: Bouwplaats, { span }: Probleem): readonly Voorstel[] {
  const { blokken } = hier.boom;
  const i = blokken.findIndex((blok) => blok.soort === 'lid' && blok.span.begin === span.begin);
  const lid = blokken[i];
  if (lid?.soort !== 'lid') return [];
  const isLid = (blok: Blok | undefined): boolean => blok?.soort === 'lid';
  let [van, tot] = [i, i];
  while (isLid(blokken[van - 1])) van--;
  while (isLid(blokken[tot + 1])) tot++;
  const bezet = new Set(blokken.slice(van, tot + 1).map((blok) => ('nummer' in blok ? blok.nummer : '')));
  let vrij = 1;
  while (bezet.has(String(vrij))) vrij++;
  const begin = hier.tekst.indexOf(lid.nummer, lid.kop.begin);
  const plek = { begin, eind: begin + lid.nummer.length };
  return [{ titel: `Maak er lid ${String(vrij)} van`, wijzigingen: [vervanging(hier, plek, String(vrij))] }];
}

const enkelvoud = { organen: 'orgaan', partijen: 'partij', registers: 'register' } as const;

function naarNamen(
  hier: Bouwplaats,
  gegevens: unknown,
  soorten: readonly (keyof typeof enkelvoud)[],
): readonly Voorstel[] {
  const { naam } = gegevens as { readonly naam: string };
  return soorten.map((soort) => ({
    titel: `Declareer '${naam}' als ${enkelvoud[soort]}`,
    wijzigingen: [nieuweNaam(hier, soort, naam)],
  }));
}

const haalBijvoegingWeg = (hier: Bouwplaats, span: Span): readonly Voorstel[] => {
  const plek = metKomma(hier.tekst, span);
  if (plek.begin === span.begin) return [];
  return [
    {
      titel: `Haal '${hier.tekst.slice(span.begin, span.eind)}' weg`,
      wijzigingen: [vervanging(hier, plek, '')],
    },
  ];
};

/** Een veld met zijn regels; het hele blok als er niets overblijft. */
export function haalVeldWeg(hier: Bouwplaats, span: Span, titel: string): readonly Voorstel[] {
  const gevonden = veldMetNaam(hier, span);
  if (!gevonden) return [];
  const { blok, veld } = gevonden;
  const plek = blok.velden.length === 1 ? blok.span : veld.span;
  return [{ titel, wijzigingen: [weg(hier, plek)] }];
}

export function haalBlokWeg(hier: Bouwplaats, span: Span, titel: string): readonly Voorstel[] {
  const blok = blokMetNaam(hier, span);
  return blok ? [{ titel, wijzigingen: [weg(hier, blok.span)] }] : [];
}

/** Het woord met het wit erachter. */
function woordWeg(hier: Bouwplaats, { begin, eind }: Span): Wijziging {
  const wit = /^[ \t]*/.exec(hier.tekst.slice(eind))?.[0].length ?? 0;
  return vervanging(hier, { begin, eind: eind + wit }, '');
}

/** Een type dat ontbreekt of niet bestaat. */
function kiesType(hier: Bouwplaats, { span, herstel, gegevens }: Probleem): readonly Voorstel[] {
  const { tekst, raad, bestaat } = gegevens as {
    readonly tekst: string;
    readonly raad?: string;
    readonly bestaat?: true;
  };
  if (herstel.length > 0) return [];
  const goed = /^Schrijf: ([^.…]+)\.$/.exec(raad ?? '')?.[1] ?? /: (ja\/nee)\.$/.exec(raad ?? '')?.[1];
  if (goed !== undefined)
    return [{ titel: `Maak er ${goed} van`, wijzigingen: [vervanging(hier, span, goed)] }];
  if (bestaat === true) return [];
  return ['ja/nee', 'datum', 'bedrag', 'getal', 'tekst'].map((type) => ({
    titel: tekst === '' ? `Type: ${type}` : `Maak er ${type} van`,
    wijzigingen: [tekst === '' ? invoeging(hier, span.begin, `${type} `) : vervanging(hier, span, type)],
  }));
}

/** Een gegeven waar een regel over gaat, wordt een uitkomst over hetzelfde object. */
function maakUitkomst(hier: Bouwplaats, { gegevens, labels }: Probleem): readonly Voorstel[] {
  const { naam } = gegevens as { readonly naam: string };
  const [label] = labels;
  const daar = label && bouwplaatsVan(hier.moment, label.bestand);
  const gevonden = daar && veldMetNaam(daar, label.span);
  if (!gevonden || gevonden.blok.soort !== 'gegevens') return [];
  const { blok, veld } = gevonden;
  const symbool = hier.regeling?.opgelost.omgeving.symbolen.find(
    (deel) => deel.bestand === label.bestand && deel.span.begin === label.span.begin,
  );
  const object = symbool && hier.regeling?.opgelost.omgeving.objecten.get(symbool.object);
  // Wat bij een gegeven hoort (vraag, volgens, facultatief), hoort niet bij een uitkomst.
  const type = daar.tekst.slice(veld.inhoud.span.begin, veld.inhoud.span.eind).split(/[,"]/)[0]?.trim() ?? '';
  if (!object || !/^(?:ja\/nee|bedrag|datum|getal|tekst|percentage|keuze uit .+|aantal .+)$/.test(type))
    return [];
  return [
    {
      titel: `Declareer '${naam}' als uitkomst, niet als gegeven`,
      wijzigingen: [
        weg(daar, blok.velden.length === 1 ? blok.span : veld.span),
        declareer(hier, 'uitkomsten', object, `${naam}: ${type}`),
      ],
    },
  ];
}

/** `gekozen: c` of "De lezing … is c." */
function letterwijziging(
  hier: Bouwplaats,
  span: Span,
  { letter }: { readonly letter: string },
  nieuw: string,
): Wijziging {
  const tekst = hier.tekst.slice(span.begin, span.eind);
  const bij = tekst.lastIndexOf(letter);
  const begin = span.begin + Math.max(0, bij);
  return vervanging(hier, { begin, eind: begin + letter.length }, nieuw);
}

function wieOordeelt(hier: Bouwplaats, { span, gegevens }: Probleem): readonly Voorstel[] {
  const { beoordeling, naam } = gegevens as { readonly beoordeling: boolean; readonly naam: string };
  const tekst = hier.tekst.slice(span.begin, span.eind);
  if (!beoordeling) {
    const kop = /^.*?\boordeelt\s+dat\s+/su.exec(tekst)?.[0];
    if (kop === undefined) return [];
    const eerste = tekst.charAt(kop.length).toUpperCase();
    const plek = { begin: span.begin, eind: span.begin + kop.length + 1 };
    const omdat = /^\s*,?\s*omdat\s+"[^"\r\n]*"/u.exec(hier.tekst.slice(span.eind))?.[0] ?? '';
    const wijzigingen = [
      vervanging(hier, plek, eerste),
      ...(omdat === '' ? [] : [vervanging(hier, { begin: span.eind, eind: span.eind + omdat.length }, '')]),
    ];
    return [{ titel: "Schrijf de zin zonder 'oordeelt dat'", wijzigingen }];
  }
  const symbool = hier.regeling?.opgelost.omgeving.symbolen.find(
    (deel) => deel.soort === 'beoordeling' && deel.naam === naam,
  );
  return (symbool?.door ?? []).slice(0, 3).map((orgaan) => ({
    titel: `Schrijf: ${orgaan} oordeelt dat …`,
    wijzigingen: [
      vervanging(
        hier,
        { begin: span.begin, eind: span.begin + 1 },
        `${orgaan.charAt(0).toUpperCase()}${orgaan.slice(1)} oordeelt dat ${tekst.charAt(0).toLowerCase()}`,
      ),
      invoeging(hier, span.eind, ', omdat "…"'),
    ],
  }));
}
