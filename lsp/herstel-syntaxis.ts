/** Herstel van syntaxis: een teken dat ontbreekt, iets op de verkeerde plaats. */
import { aarden, naaste, norm } from '../grammar/index.ts';
import type { Probleem } from '../compiler/diagnostics/probleem.ts';
import {
  beginVanRegel,
  eindeVanRegel,
  invoeging,
  nieuwVeld,
  vervanging,
  weg,
  type Bouwplaats,
} from './bouwplaats.ts';
import type { Herstellers, Voorstel } from './herstel.ts';
import { blokOp, zinnenVan } from './momentopname.ts';

export const syntaxisherstel: Herstellers = {
  S001: anders,
  S003: (hier, { span }) => [{ titel: 'Sluit de tekst', wijzigingen: [invoeging(hier, span.eind, '"')] }],
  S008: (hier, { span }) => [
    { titel: 'Zet er een tekst achter', wijzigingen: [invoeging(hier, span.eind, ' "…"')] },
  ],
  S010: (hier, probleem) => {
    const { wat, blok } = probleem.gegevens as { readonly wat: string; readonly blok: string };
    // Een hele zin weghalen is geen herstel; een woord of deel dat hier niets zegt wel.
    const isDeel = /^(?:indien|tenzij|mits|omdat|op grond van|volzin|onverminderd)$/.test(wat);
    if (!isDeel || blok === '') return [];
    return [{ titel: `Haal '${wat}' weg`, wijzigingen: [vervanging(hier, metWit(hier, probleem), '')] }];
  },
  S012: (hier, { span, gegevens }) => {
    const { veld, voorbeeld } = gegevens as { readonly veld: string; readonly voorbeeld: string };
    const blok = hier.boom.blokken.find(
      (deel) => 'velden' in deel && deel.span.begin <= span.begin && span.eind <= deel.span.eind,
    );
    if (!blok || !('velden' in blok) || !/^[\p{L} ]+: "[^"]*"$/u.test(voorbeeld)) return [];
    return [{ titel: `Voeg het veld '${veld}' toe`, wijzigingen: [nieuwVeld(hier, blok, voorbeeld)] }];
  },
  S013: (hier, { span, gegevens }) => {
    const { gevonden } = gegevens as { readonly gevonden: string };
    const tekst = hier.tekst.slice(span.begin, span.eind);
    if (gevonden.startsWith(',') || !/^\p{Lu}.*\.$/su.test(tekst)) return [];
    const wit = /[ \t]*$/.exec(hier.tekst.slice(0, span.begin))?.index ?? span.begin;
    const naar = vervanging(hier, { begin: wit, eind: span.begin }, `${hier.nl}  `);
    return [{ titel: 'Zet de zin op een nieuwe regel', wijzigingen: [naar] }];
  },
  S016: (hier, { span }) => {
    const begin = beginVanRegel(hier.tekst, span.begin);
    return [
      {
        titel: 'Haal de spaties ervóór weg',
        wijzigingen: [vervanging(hier, { begin, eind: span.begin }, '')],
      },
    ];
  },
  S017: verplaatsOpmerking,
  S019: (hier, { span }) => {
    const op = eindeVanRegel(hier.tekst, span.eind);
    return [{ titel: "Zet '|' achter de laatste cel", wijzigingen: [invoeging(hier, op, ' |')] }];
  },
};

/** Er hoort een van een paar vaste woorden; of een dubbele punt achter de naam van een veld. */
function anders(hier: Bouwplaats, { span, gegevens }: Probleem): readonly Voorstel[] {
  const { verwacht, achter } = gegevens as { readonly verwacht: readonly string[]; readonly achter?: string };
  const dubbelePunt = verwacht.length === 1 && verwacht[0] === 'een dubbele punt';
  if (dubbelePunt) return metDubbelePunt(hier, span.begin);
  if (hier.tekst.slice(span.begin, span.eind) === ':') return bedoeldeAard(hier, span.begin);
  if (achter !== undefined || !verwacht.every((woord) => vasteWaarden.has(woord))) return [];
  return verwacht.map((woord) => ({
    titel: `Schrijf ${woord}`,
    wijzigingen: [vervanging(hier, span, woord)],
  }));
}

/** `prosedure: "…"` */
function bedoeldeAard(hier: Bouwplaats, dubbelePunt: number): readonly Voorstel[] {
  const voor = hier.tekst.slice(beginVanRegel(hier.tekst, dubbelePunt), dubbelePunt);
  const woord = /[\p{L}]+(?=\s*$)/u.exec(voor);
  if (!woord) return [];
  const begin = dubbelePunt - voor.length + woord.index;
  return naaste(norm(woord[0]), aarden).map((aard) => ({
    titel: `Schrijf ${aard}`,
    wijzigingen: [vervanging(hier, { begin, eind: begin + woord[0].length }, aard)],
  }));
}

const veldnaam =
  /^[ \t]+(over|door|vraag|type|weegt mee|bij gelijke dag|bij|mogelijk|gekozen|kenmerk|soort|publicatie|geldig|als|gedeeld|omvang|komt in aanmerking|volgorde|voorrang|beslag|jaar van|plafond|wat niet past|doel|grondslag|bijzondere gegevens|strafrechtelijke gegevens|bewaartermijn|avg|verwerking|bron|tijdvak)(?=[ \t])/;

function metDubbelePunt(hier: Bouwplaats, op: number): readonly Voorstel[] {
  const begin = beginVanRegel(hier.tekst, op);
  const gevonden = veldnaam.exec(hier.tekst.slice(begin, eindeVanRegel(hier.tekst, op)));
  const naam = gevonden?.[1];
  if (!gevonden || naam === undefined) return [];
  const na = begin + gevonden[0].length;
  return [{ titel: `Zet een dubbele punt achter '${naam}'`, wijzigingen: [invoeging(hier, na, ':')] }];
}

const vasteWaarden = new Set([
  'geheel',
  'alleen wat hier wordt gebruikt',
  'geen',
  'van toepassing',
  'niet van toepassing',
]);

/** Met het wit en de komma ervóór. */
function metWit({ tekst }: Bouwplaats, { span }: Probleem): Probleem['span'] {
  const voor = /[\s,]*$/.exec(tekst.slice(0, span.begin))?.index ?? span.begin;
  return { begin: voor, eind: span.eind };
}

function verplaatsOpmerking(hier: Bouwplaats, { span }: Probleem): readonly Voorstel[] {
  const { tekst, boom, nl } = hier;
  const blok = blokOp(boom, span.begin);
  const zin = (blok ? zinnenVan(blok) : []).find(
    (deel) => deel.span.begin < span.begin && span.begin < deel.span.eind,
  );
  const op = beginVanRegel(tekst, zin?.span.begin ?? span.begin);
  const inspringing = /^[ \t]*/.exec(tekst.slice(op))?.[0] ?? '';
  const opmerking = tekst.slice(span.begin, span.eind).trim();
  const begin = span.begin - (/[ \t]*$/.exec(tekst.slice(0, span.begin))?.[0].length ?? 0);
  const eigenRegel = beginVanRegel(tekst, begin) === begin;
  return [
    {
      titel: 'Zet de opmerking boven de zin',
      wijzigingen: [
        invoeging(hier, op, `${inspringing}${opmerking}${nl}`),
        eigenRegel ? weg(hier, span) : vervanging(hier, { begin, eind: span.eind }, ''),
      ],
    },
  ];
}
