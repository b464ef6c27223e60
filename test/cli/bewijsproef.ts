/** Een regeling en een zaak voor de proeven over bewijs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Bewijs } from '../../compiler/cli/bewijs-vorm.ts';
import { maakMap, regel, type Gedraaid } from './draai.ts';

export const REGELING = `regeling "Verordening opvang"
  kenmerk: opvang
  geldig: met ingang van 1 januari 2026

organen: het college, de raad.

verwerking toegang
  doel: "Beoordelen of iemand hulp nodig heeft."
  grondslag: artikel 6, eerste lid, onderdeel e, van de AVG
  strafrechtelijke gegevens: artikel 32 van de UAVG

keuze zorg: thuiszorg, dagopvang, nachtopvang.

gegevens over de cliënt
  geboortedatum: datum
  leeftijd: duur sinds geboortedatum
  is dakloos: ja/nee
  is veroordeeld: ja/nee, strafrechtelijk gegeven, verwerking toegang
  heeft aanspraak op: keuzes uit zorg
  schoenmaat: getal
  kinderen: lijst van kind

gegevens over een kind
  woont thuis: ja/nee
  naam: tekst

gegevens over de melding
  datum: datum

uitkomsten over de cliënt
  heeft recht op opvang: ja/nee, peildatum de datum van de melding
  heeft recht op nachtopvang: ja/nee

beoordeling kan zich redden
  over: de cliënt
  door: het college
  vraag: "Kan de cliënt zich redden?"

lezing dag van de leeftijd
  bij: artikel 1, eerste lid
  vraag: "Op welke dag moet de cliënt achttien zijn?"
  mogelijk:
    a. de datum van de melding;
    b. 1 januari 2026.
  gekozen: a

artikel 1 "Opvang"

lid 1
  De cliënt heeft recht op opvang
  indien de leeftijd van de cliënt op de dag van de leeftijd is 18 jaar of ouder
  en de cliënt kan zich niet redden.

lid 2
  De cliënt heeft recht op nachtopvang
  indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt is dakloos;
    b. de cliënt is niet veroordeeld;
    c. voor ten minste één van de kinderen van de cliënt geldt dat het kind thuis woont;
    d. de cliënt heeft aanspraak op dagopvang.
`;

export const ZAAK = {
  client: {
    geboortedatum: '2008-02-01',
    isDakloos: true,
    isVeroordeeld: false,
    heeftAanspraakOp: ['dagopvang', 'thuiszorg'],
    schoenmaat: '42',
    kinderen: [
      { woontThuis: true, naam: 'Sam' },
      { woontThuis: false, naam: 'Kim' },
    ],
    kanZichRedden: {
      oordeel: false,
      motivering: 'Omdat het netwerk is weggevallen.',
      door: 'het college',
      datum: '2026-03-05',
    },
  },
  melding: { datum: '2026-03-01' },
  herkomst: {
    'client.geboortedatum': { bron: 'de BRP', bekend: '2026-03-01' },
    'client.schoenmaat': { bron: 'de winkel' },
    'client.isVeroordeeld': { bron: 'het dossier', kenmerk: 'R-12' },
  },
};

export const map = (zaak: unknown = ZAAK, tekst = REGELING): string =>
  maakMap({ 'opvang.regel': tekst, 'zaak.json': JSON.stringify(zaak) });
export const json = (waar: string, naam: string): unknown =>
  JSON.parse(readFileSync(join(waar, naam), 'utf8'));
export const bewijsIn = (waar: string): Bewijs => json(waar, 'b.json') as Bewijs;

export async function maak(waar: string, beslissing: string, ...rest: readonly string[]): Promise<Gedraaid> {
  const gedraaid = await regel(waar, [
    'toets',
    'zaak.json',
    '--beslissing',
    beslissing,
    '--bewijs',
    'b.json',
    ...rest,
  ]);
  expect(gedraaid.fout).toBe('');
  expect(gedraaid.afloop).toBe(0);
  return gedraaid;
}

export const herhaal = (waar: string, ...rest: readonly string[]): Promise<Gedraaid> =>
  regel(waar, ['herhaal', 'b.json', ...rest]);
export const wijzig = (waar: string, naam: string, anders: (tekst: string) => string): void => {
  const pad = join(waar, naam);
  writeFileSync(pad, anders(readFileSync(pad, 'utf8')));
};
