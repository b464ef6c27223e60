/** `regel toets`: één zaak of een stroom van zaken, beoordeeld met één regeling. */
import type { Beslissing } from '../../runtime/model.ts';
import type { Opties } from '../../runtime/uitkomst.ts';
import { drukProblemen } from './commando-controleer.ts';
import { leesJson, plaatsenInJson } from './json.ts';
import { kiesBeslissingen, kiesLezingen } from './kies.ts';
import { laad, type Geladen } from './laad.ts';
import {
  beoordeel,
  drukUitslag,
  drukZaakproblemen,
  toonPositie,
  uitslagAlsJson,
  type Zaakuitslag,
} from './uitslag.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';
import { openZaken, type Zaakregel } from './zaken.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

export interface Toetsopties {
  readonly regeling?: string;
  readonly beslissing: readonly string[];
  readonly lezing: readonly string[];
  readonly uitleg?: boolean;
  readonly json?: boolean;
}

/** Alles wat bij elke zaak hetzelfde is. */
interface Toets {
  readonly wereld: Wereld;
  readonly geladen: Geladen;
  readonly beslissingen: readonly Beslissing[];
  readonly opties: Opties;
  readonly json: boolean;
}

export async function toets(wereld: Wereld, zaak: string, opties: Toetsopties): Promise<Afloop> {
  const geopend = openWerkmap(wereld.map, opties.regeling === undefined ? [] : [opties.regeling]);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  const [regeling, ...meer] = werkmap.regelingen;
  if (meer.length > 0)
    return verkeerdGebruik(wereld, keuzeUitRegelingen(werkmap), 'Kies er één met --regeling <pad>.');
  if (!regeling || werkmap.fouten > 0) return nietZonderFouten(wereld, werkmap);
  const geladen = laad(regeling);
  const beslissingen = kiesBeslissingen(geladen.model, opties.beslissing);
  if (beslissingen.soort === 'verkeerd') return verkeerdGebruik(wereld, beslissingen.zin, beslissingen.hint);
  const lezingen = kiesLezingen(geladen.model, opties.lezing);
  if (lezingen.soort === 'verkeerd') return verkeerdGebruik(wereld, lezingen.zin, lezingen.hint);
  const gekozen = Object.keys(lezingen.waarde).length > 0 ? { lezingen: lezingen.waarde } : {};
  const uitleg = opties.uitleg === true;
  return toetsInvoer(
    {
      wereld,
      geladen,
      beslissingen: beslissingen.waarde,
      opties: { uitleg, ...gekozen },
      json: opties.json === true,
    },
    zaak,
  );
}

function keuzeUitRegelingen({ regelingen }: Werkmap): string {
  const lijst = regelingen.map(
    ({ hoofdbestand, model }) => `\n  ${opEenRegel(hoofdbestand)}  ${opEenRegel(model.titel)}`,
  );
  return `Er zijn hier ${regelingen.length} regelingen:${lijst.join('')}`;
}

/** De problemen gaan naar de foutuitgang: op de gewone uitgang staan alleen uitkomsten. */
async function nietZonderFouten(wereld: Wereld, werkmap: Werkmap): Promise<1> {
  await drukProblemen({ ...wereld, uit: wereld.fout }, werkmap);
  await schrijf(wereld.fout, 'Met deze problemen in de regeling is geen zaak te beoordelen.\n');
  return 1;
}

async function toetsInvoer(toetsing: Toets, naam: string): Promise<Afloop> {
  const { wereld } = toetsing;
  const invoer = await openZaken(wereld, naam);
  switch (invoer.soort) {
    case 'verkeerd':
      return verkeerdGebruik(wereld, invoer.zin);
    case 'een':
      return toetsEen(toetsing, invoer.naam, invoer.tekst);
    case 'stroom':
      return toetsStroom(toetsing, invoer.naam, invoer.regels);
  }
}

// ── Eén zaak ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function toetsEen(toetsing: Toets, naam: string, tekst: string): Promise<Afloop> {
  const { wereld, geladen, beslissingen, opties, json } = toetsing;
  const gelezen = leesJson(tekst);
  if (gelezen.soort === 'fout') {
    if (json) await schrijfJson(wereld, leesfoutAlsJson(gelezen.plaats, gelezen.bericht));
    else await schrijf(wereld.fout, leesfout(wereld, toonPositie(naam, gelezen.plaats), gelezen.bericht));
    return 1;
  }
  const uitslag = beoordeel(geladen, beslissingen, gelezen.waarde, opties);
  if (json) await schrijfJson(wereld, uitslagAlsJson(geladen.model, uitslag));
  else await schrijf(uitslag.geldig ? wereld.uit : wereld.fout, alsTekst(toetsing, naam, tekst, uitslag));
  return uitslag.geldig ? 0 : 1;
}

function alsTekst(
  { wereld, geladen, opties }: Toets,
  naam: string,
  tekst: string,
  uitslag: Zaakuitslag,
): string {
  if (uitslag.geldig) return drukUitslag(geladen.model, uitslag, opties.uitleg === true, wereld.uit.verf);
  const plaatsen = plaatsenInJson(tekst);
  const plaats = (pad: string): string => {
    const positie = plaatsen(pad);
    return positie ? toonPositie(naam, positie) : naam;
  };
  return drukZaakproblemen(uitslag.problemen, plaats, wereld.fout.verf);
}

const leesfout = ({ fout: { verf } }: Wereld, plaats: string, bericht: string): string =>
  `${verf.underline(opEenRegel(plaats))} ${verf.red(verf.bold('fout'))} Dit is geen geldige JSON.\n  ${zichtbaar(bericht)}\n`;

const leesfoutAlsJson = (plaats: object, bericht: string): object => ({
  versie: 1,
  geldig: false,
  leesfout: { ...plaats, bericht },
});

// ── Een stroom ───────────────────────────────────────────────────────────────────────────────────────────────────

async function toetsStroom(
  toetsing: Toets,
  naam: string,
  regels: AsyncIterable<readonly Zaakregel[]>,
): Promise<Afloop> {
  let zaken = 0;
  let ongeldig = 0;
  for await (const brok of regels) {
    let uit = '';
    for (const regel of brok) {
      if (regel.tekst?.trim() === '') continue;
      const { tekst, goed } = toetsRegel(toetsing, naam, regel);
      zaken++;
      if (!goed) ongeldig++;
      uit += tekst;
    }
    await schrijf(toetsing.wereld.uit, uit);
    await toonVoortgang(toetsing.wereld, zaken);
  }
  await toonSlot(toetsing, zaken, ongeldig);
  return ongeldig > 0 ? 1 : 0;
}

function toetsRegel(
  toetsing: Toets,
  naam: string,
  regel: Zaakregel,
): { readonly tekst: string; readonly goed: boolean } {
  const { geladen, beslissingen, opties, json, wereld } = toetsing;
  const gelezen =
    regel.tekst === undefined
      ? { soort: 'fout' as const, plaats: { regel: 1, kolom: 1 }, bericht: regel.fout ?? '' }
      : leesJson(regel.tekst);
  if (gelezen.soort === 'fout') {
    const plaats = { regel: regel.nummer, kolom: gelezen.plaats.kolom };
    const tekst = json
      ? `${JSON.stringify({ regel: regel.nummer, ...leesfoutAlsJson(plaats, gelezen.bericht) })}\n`
      : `${leesfout(wereld, toonPositie(naam, plaats), gelezen.bericht)}\n`;
    return { tekst, goed: false };
  }
  const uitslag = beoordeel(geladen, beslissingen, gelezen.waarde, opties);
  if (json) {
    const tekst = `${JSON.stringify({ regel: regel.nummer, ...uitslagAlsJson(geladen.model, uitslag) })}\n`;
    return { tekst, goed: uitslag.geldig };
  }
  const { verf } = wereld.uit;
  const kop = verf.underline(opEenRegel(`${naam}:${regel.nummer}`));
  const tekst = `${kop}\n${drukUitslag(geladen.model, uitslag, opties.uitleg === true, verf)}\n`;
  return { tekst, goed: uitslag.geldig };
}

/** Alleen voor wie meekijkt terwijl de uitkomsten naar een bestand gaan. */
async function toonVoortgang({ uit, fout }: Wereld, zaken: number): Promise<void> {
  if (fout.terminal && !uit.terminal) await schrijf(fout, `\r${zaken.toLocaleString('nl-NL')} zaken`);
}

async function toonSlot({ wereld, json }: Toets, zaken: number, ongeldig: number): Promise<void> {
  const slot = `${zaken.toLocaleString('nl-NL')} zaken, ${ongeldig === 0 ? 'alle geldig' : `${ongeldig.toLocaleString('nl-NL')} ongeldig`}.\n`;
  if (!json) await schrijf(wereld.uit, slot);
  else if (wereld.fout.terminal) await schrijf(wereld.fout, `\r${slot}`);
}
