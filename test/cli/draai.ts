/** Draait een opdracht in dit proces, in een tijdelijke map, met de uitvoer als tekst. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach } from 'vitest';
import { voerUit } from '../../compiler/cli/programma.ts';
import { uitgang, type Wereld } from '../../compiler/cli/wereld.ts';

export interface Gedraaid {
  readonly afloop: number;
  readonly uit: string;
  readonly fout: string;
}

const mappen: string[] = [];
afterEach(() => {
  for (const map of mappen.splice(0)) rmSync(map, { recursive: true, force: true });
});

/** Een tijdelijke map met deze bestanden; zij verdwijnt na de test. */
export function maakMap(bestanden: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const map = realpathSync(mkdtempSync(join(tmpdir(), 'regel-cli-')));
  mappen.push(map);
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(map, naam)), { recursive: true });
    writeFileSync(join(map, naam), inhoud);
  }
  return map;
}

export async function regel(
  map: string,
  argumenten: readonly string[],
  invoer = '',
  extra: Pick<Wereld, 'onthoudplaats' | 'programmas'> = {},
): Promise<Gedraaid> {
  const uit = verzamelaar();
  const fout = verzamelaar();
  const afloop = await voerUit(argumenten, {
    map,
    invoer: Readable.from(invoer === '' ? [] : [Buffer.from(invoer)]),
    uit: uitgang(uit.stroom, {}),
    fout: uitgang(fout.stroom, {}),
    werkers: 1,
    ...extra,
  });
  return { afloop, uit: uit.tekst(), fout: fout.tekst() };
}

function verzamelaar(): { readonly stroom: Writable; readonly tekst: () => string } {
  const delen: string[] = [];
  const stroom = new Writable({
    write(deel: Buffer, _codering, klaar) {
      delen.push(deel.toString('utf8'));
      klaar();
    },
  });
  return { stroom, tekst: () => delen.join('') };
}

/** Een kleine regeling waarin alles voorkomt wat de opdrachten laten zien. */
export const PROEF = `regeling "Proefverordening"
  kenmerk: proef
  geldig: met ingang van 1 januari 2026

organen: het college, de raad.

keuze zorg: thuiszorg, dagopvang.

gegevens over de cliënt
  geboortedatum: datum "Wat is de geboortedatum?"
  leeftijd: duur sinds geboortedatum
  woont in de gemeente: ja/nee
  heeft aanspraak op: keuzes uit zorg, per datum
  bijdrage: bedrag
  duur van het verblijf: aantal etmalen
  naam van de voogd: tekst, facultatief

gegevens over de melding
  datum: datum

uitkomsten over de cliënt
  is volwassen: ja/nee
  heeft voorrang: ja/nee
  mag blijven: ja/nee
  krijgt: ja/nee, voor elke zorg
  hoogte van de vergoeding: bedrag

beoordeling kan zich redden
  over: de cliënt
  door: het college
  vraag: "Kan de cliënt zich redden?"

lezing peildatum van de leeftijd
  bij: artikel 1, eerste lid
  vraag: "Op welke dag moet de cliënt achttien zijn?"
  mogelijk:
    a. de datum van de melding;
    b. 1 juni 2026.
  gekozen: a, omdat "de melding gaat vooraf"

artikel 1 "Toegang"

lid 1
  De cliënt is volwassen indien de leeftijd van de cliënt op de peildatum van de leeftijd is 18 jaar of ouder.

lid 2
  De cliënt heeft voorrang indien de cliënt is volwassen en kan zich niet redden.

lid 3
  De cliënt krijgt elke zorg indien de cliënt op de datum van de melding aanspraak heeft op die zorg.

lid 4
  De hoogte van de vergoeding van de cliënt is het laagste van de bijdrage van de cliënt en € 100.

lid 5
  De cliënt mag blijven indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt woont in de gemeente;
    b. de duur van het verblijf van de cliënt is ten hoogste 3 etmalen;
    c. de naam van de voogd van de cliënt ontbreekt.
`;

export const VOORBEELD = `
voorbeeld "Achttien op de dag zelf"
  gegeven
    De geboortedatum van de cliënt is 1 maart 2008.
    De datum van de melding is 1 maart 2026.
  verwacht
    De cliënt is volwassen op grond van artikel 1, eerste lid.
`;
