/** A: analyse. De regels zijn elk te begrijpen, maar samen klopt er iets niet. */
import { hoofdletter, opsom } from './woorden.ts';

export const analysecatalogus = {
  A001: {
    ernst: 'fout',
    titel: 'Kring van beslissingen',
    bericht: (g: { kring: readonly string[] }) =>
      `Deze beslissing hangt van zichzelf af: ${g.kring.join(' → ')}.`,
    uitleg:
      'Een uitkomst kan niet via andere uitkomsten van zichzelf afhangen. Bedoelt de bepaling een eerder genomen besluit, maak daar dan een gegeven van.',
  },
  A002: {
    ernst: 'fout',
    titel: 'Afwijking zonder hoofdregel',
    bericht: (g: { verwijzing: string; naam: string; doel: string }) =>
      `${hoofdletter(g.verwijzing)} bevat geen regel over '${g.naam}' om van af te wijken.`,
    uitleg: '`In afwijking van` gaat voor op een regel over dezelfde uitkomst in de genoemde bepaling.',
  },
  A003: {
    ernst: 'fout',
    titel: 'Kring van afwijkingen',
    bericht: (g: { kring: readonly string[] }) =>
      `Deze bepalingen wijken van elkaar af: ${g.kring.join(' → ')}.`,
    uitleg:
      'Als de ene bepaling voorgaat op de andere en de andere op de ene, is niet vast te stellen welke geldt.',
  },
  A004: {
    ernst: 'fout',
    titel: 'Regels spreken elkaar altijd tegen',
    bericht: (g: { naam: string; een: string; ander: string }) =>
      `${hoofdletter(g.een)} en ${g.ander} geven '${g.naam}' altijd een verschillende waarde.`,
    hint: () => "Laat de ene regel 'in afwijking van' de andere gelden, of geef hem een voorwaarde.",
    uitleg:
      'Twee regels van gelijke rang die altijd gelden en verschillen, maken elke uitkomst tegenstrijdig.',
  },
  A005: {
    ernst: 'waarschuwing',
    titel: 'Regel geldt nooit',
    bericht: (g: { waarom: string }) => `Deze regel kan nooit gelden: ${g.waarom}.`,
    uitleg:
      'De voorwaarde is in geen enkel geval vervuld. Meestal is een niet te veel of te weinig geschreven, of sluiten twee onderdelen elkaar uit.',
  },
  A006: {
    ernst: 'fout',
    titel: 'Onverminderd en toch een afwijking',
    bericht: (g: { verwijzing: string }) =>
      `Deze zin laat ${g.verwijzing} onverminderd gelden, maar gaat er ook op voor.`,
    uitleg: '`Onverminderd` zegt dat de andere bepaling volledig van toepassing blijft.',
  },
  A007: {
    ernst: 'waarschuwing',
    titel: 'Uitkomst zonder regel',
    bericht: (g: { naam: string }) => `Geen enkele regel gaat over '${g.naam}'.`,
    hint: () => 'Schrijf een zin die haar vaststelt, of haal haar weg.',
    uitleg:
      'De uitkomst is gedeclareerd, maar geen bepaling stelt haar vast. Zij is dan altijd nee of een leemte.',
  },
  A008: {
    ernst: 'waarschuwing',
    titel: 'Kan nooit ja worden',
    bericht: (g: { naam: string }) =>
      `'${g.naam}' heeft vereisten of weigeringsgronden, maar geen grond: zij is nooit ja.`,
    hint: () => 'Voeg de regel toe die de uitkomst ja maakt.',
    uitleg:
      'Een ja/nee-beslissing is ja als een grond geldt, elk vereiste vervuld is en geen weigeringsgrond geldt.',
  },
  A009: {
    ernst: 'fout',
    titel: 'Tenzij in een onderdeel',
    bericht: (g: { woord: string }) => `'${g.woord}' in een onderdeel is voor meer dan één uitleg vatbaar.`,
    hint: () =>
      'Maak van het onderdeel een opsomming (aan ten minste één van de volgende …), of zet de uitzondering links van de letters.',
    uitleg:
      'In een onderdeel kan `tenzij` betekenen dat het onderdeel dan vervuld is, of juist dat het dan niet vervuld is.',
  },
  A010: {
    ernst: 'waarschuwing',
    titel: 'Naam wordt niet gebruikt',
    bericht: (g: { naam: string }) => `'${g.naam}' komt in geen enkele regel voor.`,
    hint: () => 'Gebruik de naam in een zin, of haal haar weg.',
    uitleg: 'Het gegeven, de parameter, de beoordeling of de lezing doet nergens aan mee.',
  },
  A011: {
    ernst: 'fout',
    titel: 'Verwijzing zonder voorwaarde',
    bericht: (g: { verwijzing: string; waarom: string; doel: string }) =>
      `Naar de voorwaarde van ${g.verwijzing} is niet te vragen: ${g.waarom}.`,
    uitleg:
      '"Voldoet aan artikel x" en "artikel x van toepassing is" vragen naar de voorwaarde van één regel in die bepaling.',
  },
  A013: {
    ernst: 'fout',
    titel: 'Vereiste dat van een weigeringsgrond afwijkt',
    bericht: (g: { verwijzing: string; naam: string }) =>
      `Over '${g.naam}' staat in ${g.verwijzing} alleen een weigeringsgrond; een vereiste ('alleen indien') neemt die niet weg.`,
    hint: () =>
      "Moet de weigering dan wijken, schrijf dan wanneer de uitkomst wel ja is: 'indien' zonder 'alleen'.",
    uitleg:
      'Een vereiste vervangt in de bepaling waarvan het afwijkt alleen de vereisten. Of een weigeringsgrond dan ook vervalt, moet de zin zelf zeggen.',
  },
  A012: {
    ernst: 'fout',
    titel: 'Kring van voorbeelden',
    bericht: (g: { kring: readonly string[] }) =>
      `Deze voorbeelden bouwen op elkaar: ${opsom(g.kring, 'en')}.`,
    uitleg: '`zoals` neemt de gegevens van een ander voorbeeld over; dat kan niet in een kring.',
  },
  A014: {
    ernst: 'fout',
    titel: 'Niet vanzelf van overeenkomstige toepassing',
    bericht: (g: { verwijzing: string; waarom: string }) =>
      `${hoofdletter(g.verwijzing)} is niet vanzelf van overeenkomstige toepassing te maken: ${g.waarom}.`,
    hint: () => 'Schrijf de regels voor het andere object uit.',
    uitleg:
      'Bij `van overeenkomstige toepassing` wordt elke regel van de genoemde bepaling overgenomen met een ander object. Wat daarbij niet duidelijk is, wordt niet geraden.',
  },
  A015: {
    ernst: 'waarschuwing',
    titel: 'Bedrag zonder afronding',
    bericht: (g: { naam: string }) =>
      `In '${g.naam}' kan een deel van een cent ontstaan, en er staat niet wat daarmee gebeurt.`,
    hint: () =>
      "Zegt de tekst hoe, schrijf dan 'afgerond op centen' (of naar boven, naar beneden). Zwijgt hij, schrijf dan 'onafgerond' of leg de keuze vast in een lezing.",
    uitleg:
      'Er wordt exact gerekend, en alleen afgerond waar het staat. Door delen, of vermenigvuldigen met een percentage, kan een bedrag meer dan twee decimalen krijgen.',
  },
} as const;
