/** S: syntaxis. Wat er staat is geen zin van de taal. */
import { bedoelde, citeer, opsom } from './woorden.ts';

export const syntaxiscatalogus = {
  S001: {
    ernst: 'fout',
    titel: 'Dit hoort hier niet',
    bericht: (g: { gevonden: string; verwacht: readonly string[]; achter?: string }) =>
      g.achter === undefined
        ? `Hier staat ${citeer(g.gevonden)}; verwacht werd ${opsom(g.verwacht, 'of')}.`
        : `Achter ${citeer(g.achter)} ontbreekt ${opsom(g.verwacht, 'of')}.`,
    uitleg:
      'De zin of het veld is op deze plaats niet te lezen. De rest van het bestand wordt wel gelezen. Kijk naar het teken of woord ' +
      'dat onderstreept is en naar wat eraan voorafgaat: vaak ontbreekt een punt, een dubbele punt of een aanhalingsteken.',
  },
  S002: {
    ernst: 'fout',
    titel: 'Zin zonder punt',
    bericht: (g: { zin: string }) => `De zin die begint met '${g.zin}' eindigt niet met een punt.`,
    hint: () => 'Zet een punt achter de zin.',
    uitleg:
      'Elke zin eindigt met een punt, ook een zin die met een opsomming eindigt. Alleen achter een aard met haar omschrijving (`procedure: "…"`) mag de punt ontbreken.',
  },
  S003: {
    ernst: 'fout',
    titel: 'Aanhalingsteken ontbreekt',
    bericht: () => 'De tekst die hier begint, wordt op deze regel niet gesloten.',
    hint: () => 'Sluit de tekst met een aanhalingsteken op dezelfde regel.',
    uitleg:
      'Een tekst tussen aanhalingstekens staat op één regel. Rechte en gekrulde dubbele aanhalingstekens zijn beide goed.',
  },
  S004: {
    ernst: 'fout',
    titel: 'Deze dag bestaat niet',
    bericht: (g: { tekst: string; dagen?: number | undefined }) =>
      `${g.tekst} bestaat niet${g.dagen === undefined ? '' : `; die maand heeft ${String(g.dagen)} dagen`}.`,
    uitleg:
      'Een datum is een dag van de kalender: `1 januari 2026`. In een gewoon jaar heeft februari 28 dagen.',
  },
  S005: {
    ernst: 'fout',
    titel: 'Onbekende kop',
    bericht: (g: { woord: string; dichtbij?: string | undefined }) =>
      `Een blok begint in de eerste kolom met een kopwoord; '${g.woord}' is dat niet.`,
    hint: (g: { dichtbij?: string | undefined }) =>
      g.dichtbij === undefined
        ? 'Begin met regeling, gegevens, uitkomsten, keuze, beoordeling, lezing, artikel, lid of voorbeeld.'
        : `Bedoelde u '${g.dichtbij}'?`,
    uitleg:
      'Wat in de eerste kolom met een kopwoord begint, opent een blok; zinnen binnen een blok horen in te springen. Staat hier een zin, ' +
      'laat hem dan inspringen; staat hier een kop, dan is het woord niet goed gespeld.',
  },
  S006: {
    ernst: 'fout',
    titel: 'Onbekend teken',
    bericht: (g: { teken: string; cel?: boolean }) =>
      g.cel === true
        ? `'${g.teken}' heeft in een cel geen betekenis.`
        : /['‘’]/.test(g.teken)
          ? 'Een tekst staat tussen dubbele aanhalingstekens.'
          : /^[\p{C}\p{Z}\p{M}]+$/u.test(g.teken)
            ? `Hier staat een onzichtbaar teken (U+${(g.teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}).`
            : `'${g.teken}' heeft in een zin geen betekenis.`,
    hint: (g: { teken: string; bedoeld?: string }) => {
      if (g.bedoeld?.startsWith('"')) return `Schrijf: ${citeer(g.bedoeld).slice(1, -1)}.`;
      if (g.bedoeld !== undefined) return `Schrijf het in woorden: ${g.bedoeld}.`;
      return /[()[\]]/.test(g.teken)
        ? 'Haakjes kent de taal niet: maak er een eigen zin of opsomming van.'
        : 'Haal het weg.';
    },
    uitleg:
      'Zinnen bestaan uit woorden, getallen, percentages, bedragen, datums, verwijzingen en de tekens . , ; : en aanhalingstekens.',
  },
  S008: {
    ernst: 'fout',
    titel: 'Tekst tussen aanhalingstekens ontbreekt',
    bericht: (g: { wat: string }) => `Achter '${g.wat}' hoort een tekst tussen aanhalingstekens.`,
    hint: (g: { wat: string }) => `Schrijf: ${g.wat} "…".`,
    uitleg:
      'De kop `regeling`, `gebruikt`, `controle` of `voorbeeld` wordt gevolgd door een naam tussen aanhalingstekens.',
  },
  S009: {
    ernst: 'fout',
    titel: 'Geen Nederlands bedrag of getal',
    bericht: (g: { tekst: string; goed: string; ook?: string }) =>
      `${g.tekst} is geen Nederlands ${g.goed.includes('€') ? 'bedrag' : 'getal'}; bedoelde u ${g.goed}?`,
    hint: (g: { ook?: string }) => (g.ook === undefined ? undefined : `Is het ${g.ook}, schrijf het dan zo.`),
    uitleg:
      'Een komma scheidt euro en cent; een punt scheidt duizendtallen: € 1.212.000 en € 67,29. Drie cijfers achter de komma waarvan het laatste ' +
      'een nul is (€ 90,000), worden niet gelezen: als decimalen zeggen zij niets, en wie zo schrijft bedoelt duizendtallen. € 48,715 kan wel.',
  },
  S010: {
    ernst: 'fout',
    titel: 'Zin op de verkeerde plaats',
    bericht: (g: { blok: string; wat: string }) => `'${g.wat}' kan niet in een ${g.blok} staan.`,
    hint: (g: { blok: string }) =>
      /^(hoofdstuk|paragraaf|blok 'gebruikt')$/.test(g.blok)
        ? 'Zet de zin onder een artikel of lid.'
        : undefined,
    uitleg:
      'Regels staan in een artikel of lid. In een voorbeeld staan zinnen onder `gegeven` of `verwacht`, en `Nog nodig:` alleen ' +
      'onder `verwacht`. Onder een hoofdstuk, een paragraaf of `gebruikt` staan geen zinnen.',
  },
  S011: {
    ernst: 'fout',
    titel: 'Onbekend veld',
    bericht: (g: { woord: string; blok: string; verwacht: readonly string[]; dichtbij?: string }) =>
      `Een ${g.blok} heeft geen veld '${g.woord}'; wel ${opsom(g.verwacht, 'en')}.`,
    hint: (g: { dichtbij?: string }) => bedoelde(g.dichtbij === undefined ? [] : [g.dichtbij]),
    uitleg:
      'Een regeling, een beoordeling, een lezing en een voorbeeld hebben vaste velden. Kijk in de naslag welke dat zijn.',
  },
  S012: {
    ernst: 'fout',
    titel: 'Veld ontbreekt',
    bericht: (g: { blok: string; veld: string; voorbeeld: string }) =>
      `In deze ${g.blok} ontbreekt het veld '${g.veld}'.`,
    hint: (g: { voorbeeld: string }) => `Voeg toe: ${g.voorbeeld}`,
    uitleg: 'Zonder dit veld is het blok niet te gebruiken.',
  },
  S013: {
    ernst: 'fout',
    titel: 'Achter de kop',
    bericht: (g: { kop: string; gevonden: string }) =>
      `Achter '${g.kop}' staat '${g.gevonden}'; op deze regel hoort alleen een tekst tussen aanhalingstekens.`,
    hint: () => 'Zet een opschrift tussen aanhalingstekens, en begin een zin op een nieuwe regel.',
    uitleg:
      'De regel van een kop bevat het kopwoord, eventueel een nummer, en een naam of opschrift tussen aanhalingstekens. Een zin, een veld of ' +
      '`zoals` begint op een volgende regel; anders zou hij stil verdwijnen.',
  },
  S014: {
    ernst: 'fout',
    titel: 'Zin te lang',
    bericht: (g: { woorden: number }) => `Hier staan meer dan ${String(g.woorden)} woorden achter elkaar.`,
    hint: () => 'Maak er meer zinnen van, of een opsomming; of zet de punt die ontbreekt.',
    uitleg:
      'Een zin of onderdeel van meer dan 250 woorden wordt niet gelezen. Elk onderdeel van een opsomming telt apart.',
  },
  S017: {
    ernst: 'fout',
    titel: 'Opmerking in een verwijzing',
    bericht: (g: { voor: string; achter: string }) =>
      `Deze opmerking staat tussen '${g.voor}' en '${g.achter}'; zo is niet te zien of dat één verwijzing is.`,
    hint: () => 'Zet de opmerking op een eigen regel boven de zin.',
    uitleg:
      'Een verwijzing als `artikel 1, eerste lid` wordt in één keer gelezen. Een opmerking ertussen zou er twee verwijzingen van maken, en een opmerking heeft nooit betekenis.',
  },
  S018: {
    ernst: 'fout',
    titel: 'Rij met een ander aantal cellen',
    bericht: (g: { gevonden: number; verwacht: number }) =>
      `Deze rij heeft ${aantalCellen(g.gevonden)}; de tabel heeft ${String(g.verwacht)} ${g.verwacht === 1 ? 'kolom' : 'kolommen'}.`,
    hint: (g: { gevonden: number; verwacht: number }) =>
      g.gevonden < g.verwacht ? "Een lege cel is ook een cel: zet er '|' omheen." : undefined,
    uitleg:
      'De eerste rij van een tabel noemt de kolommen. Elke volgende rij heeft evenveel cellen, elk tussen twee strepen. Een cel mag leeg zijn.',
  },
  S019: {
    ernst: 'fout',
    titel: 'Rij zonder streep aan het eind',
    bericht: () => "Deze rij van de tabel eindigt niet met '|'.",
    hint: () => "Zet '|' achter de laatste cel; een rij staat op één regel.",
    uitleg:
      'Een regel die met een streep begint, is een rij van een tabel. Elke cel staat tussen twee strepen, dus ook achter de laatste cel staat er een.',
  },
  S023: {
    ernst: 'fout',
    titel: 'Tabel zonder rijen',
    bericht: () => 'Deze tabel heeft alleen een rij met de namen van de kolommen.',
    hint: () => 'Zet er ten minste één rij onder.',
    uitleg: 'De eerste rij van een tabel noemt de kolommen; wat de tabel zegt, staat in de rijen eronder.',
  },
  S024: {
    ernst: 'fout',
    titel: 'Te veel kolommen',
    bericht: (g: { kolommen: number; meeste: number }) =>
      `Deze tabel heeft ${String(g.kolommen)} kolommen; een tabel heeft er hooguit ${String(g.meeste)}.`,
    hint: () => 'Verdeel haar over meer tabellen, of maak van de kolommen rijen.',
    uitleg: 'Een tabel met meer dan 50 kolommen wordt niet gelezen.',
  },
  S025: {
    ernst: 'fout',
    titel: 'Duur onder nul',
    bericht: (g: { tekst: string }) => `'${g.tekst}' is een duur onder nul.`,
    hint: () => "Schrijf 'vóór' of 'verminderd met' om terug te rekenen.",
    uitleg:
      'Een duur is nooit negatief: een termijn telt vooruit (`binnen 2 weken na`) of terug (`uiterlijk 2 weken vóór`). Een bedrag, getal of percentage kan wel onder nul zijn.',
  },
  S016: {
    ernst: 'fout',
    titel: 'Kop niet in de eerste kolom',
    bericht: (g: { kop: string }) => `'${g.kop}' lijkt een kop, maar staat niet in de eerste kolom.`,
    hint: () => 'Haal de spaties ervóór weg.',
    uitleg:
      'Een kop opent een bepaling en staat in de eerste kolom. Ingesprongen is `artikel 3` een verwijzing in een zin die op een nieuwe regel verdergaat.',
  },
  S015: {
    ernst: 'fout',
    titel: 'Te diep genest',
    bericht: (g: { niveaus: number }) => `Deze opsomming is dieper genest dan ${String(g.niveaus)} niveaus.`,
    hint: () => 'Zet onderdelen van dezelfde opsomming in dezelfde kolom.',
    uitleg:
      'Een diepere kolom is een opsomming binnen het onderdeel. Springen gelijke onderdelen steeds verder in, dan nesten zij ongewild.',
  },
} as const;

const aantalCellen = (aantal: number): string => `${String(aantal)} ${aantal === 1 ? 'cel' : 'cellen'}`;
