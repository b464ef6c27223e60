/** `regel rondleiding`: laat met de zaken naast een regeling zien wat zij met een zaak doet. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { proza } from '../../runtime/proza.ts';
import type { Regelingmodel } from '../../runtime/model.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { leesBestand } from './bestanden.ts';
import { drukProblemen } from './commando-controleer.ts';
import { telwoord } from './druk.ts';
import { leesJson } from './json.ts';
import { laad, type Geladen } from './laad.ts';
import { beoordeel, drukZaakproblemen, type Paar } from './uitslag.ts';
import { schrijf, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap } from './werkmap.ts';
import { zichtbaar } from './zichtbaar.ts';
import { opAlfabet, vanaf } from './zoek.ts';

/** Meer dan dit leest niemand in een rondleiding. */
const MEESTE_ZAKEN = 2;
const MEESTE_BESLISSINGEN = 3;
const MEESTE_REGELS = 30;
const MEESTE_VRAGEN = 4;

export async function rondleiding(wereld: Wereld, map: string): Promise<Afloop> {
  const geopend = openWerkmap(wereld.map, [map]);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  const [regeling, ...meer] = werkmap.regelingen;
  if (!regeling || meer.length > 0 || werkmap.fouten > 0) {
    await drukProblemen(wereld, werkmap);
    return verkeerdGebruik(wereld, `In '${map}' staat niet precies één regeling zonder fouten.`);
  }
  const geladen = laad(regeling);
  await schrijf(wereld.uit, inleiding(wereld, geladen.model, regeling.opgelost.voorbeelden.length));
  const zaken = zakenIn(resolve(wereld.map, map));
  if (zaken.length === 0)
    return verkeerdGebruik(wereld, `In '${map}' staat geen map 'zaken' met .json-bestanden.`);
  let afloop: Afloop = 0;
  for (const pad of zaken.slice(0, MEESTE_ZAKEN)) {
    if (!(await toonZaak(wereld, geladen, pad))) afloop = 1;
  }
  const over = zaken
    .slice(MEESTE_ZAKEN)
    .map((pad) => `  regel toets ${vanaf(wereld.map, pad)} --regeling ${map}\n`);
  if (over.length > 0) await schrijf(wereld.uit, zichtbaar(`Andere zaken:\n${over.join('')}`));
  return afloop;
}

function zakenIn(map: string): readonly string[] {
  const zaken = join(map, 'zaken');
  if (!existsSync(zaken)) return [];
  return readdirSync(zaken)
    .filter((naam) => naam.endsWith('.json'))
    .sort(opAlfabet)
    .map((naam) => join(zaken, naam));
}

function inleiding({ uit: { verf } }: Wereld, model: Regelingmodel, voorbeelden: number): string {
  const { beslissingen, feiten, bepalingen, titel, link } = model;
  const oordelen = feiten.filter(({ soort }) => soort === 'beoordeling').length;
  return [
    verf.bold(zichtbaar(titel)),
    ...(link === undefined ? [] : [zichtbaar(link)]),
    `${telwoord(bepalingen.length, 'bepaling', 'bepalingen')}, ${telwoord(beslissingen.length, 'beslissing', 'beslissingen')}, ` +
      `${telwoord(feiten.length - oordelen, 'gegeven', 'gegevens')}, ${telwoord(oordelen, 'beoordeling', 'beoordelingen')}, ` +
      `${telwoord(voorbeelden, 'voorbeeld', 'voorbeelden')}.`,
    '',
    '',
  ].join('\n');
}

async function toonZaak(wereld: Wereld, geladen: Geladen, pad: string): Promise<boolean> {
  const { verf } = wereld.uit;
  const kop = `── Zaak ${basename(pad)} `;
  await schrijf(wereld.uit, `${verf.cyan(kop.padEnd(100, '─'))}\n\n`);
  const gelezen = leesBestand(wereld.map, pad);
  const json = gelezen.soort === 'tekst' ? leesJson(gelezen.tekst) : undefined;
  if (json?.soort !== 'waarde') {
    await schrijf(
      wereld.uit,
      `${zichtbaar(json?.bericht ?? (gelezen.soort === 'tekst' ? '' : gelezen.zin))}\n\n`,
    );
    return false;
  }
  const uitslag = beoordeel(geladen, geladen.model.beslissingen, json.waarde, { uitleg: true });
  if (!uitslag.geldig) {
    await schrijf(
      wereld.uit,
      drukZaakproblemen(uitslag.problemen, () => undefined, verf),
    );
    return false;
  }
  for (const paar of sprekendste(geladen.model, uitslag.uitkomsten)) {
    await schrijf(wereld.uit, `${toonBeslissing(geladen.model, paar)}\n\n`);
  }
  return true;
}

/** Van elke soort uitkomst één: een waarde met veel grond die nog te lezen is, en een onbekende die met weinig vragen bekend is. */
function sprekendste(model: Regelingmodel, uitkomsten: readonly Paar[]): readonly Paar[] {
  const soorten = new Map<string, { readonly paar: Paar; readonly gewicht: number }>();
  for (const paar of uitkomsten) {
    const [, uitkomst] = paar;
    const soort = uitkomst.soort === 'waarde' ? `waarde ${String(uitkomst.waarde)}` : uitkomst.soort;
    const gewicht = gewichtVan(model, paar);
    if (gewicht > (soorten.get(soort)?.gewicht ?? Number.NEGATIVE_INFINITY))
      soorten.set(soort, { paar, gewicht });
  }
  return [...soorten.values()]
    .sort((a, b) => b.gewicht - a.gewicht)
    .slice(0, MEESTE_BESLISSINGEN)
    .map(({ paar }) => paar);
}

function gewichtVan(model: Regelingmodel, [{ id }, uitkomst, bij]: Paar): number {
  if (uitkomst.soort === 'onbekend') return -uitkomst.open.length;
  const regels = proza(model, id, uitkomst, { naam: bij?.naam }).split('\n').length;
  return regels > MEESTE_REGELS ? -regels : (uitkomst.uitleg?.gronden.length ?? 0);
}

/** Een lange vragenlijst wordt na de eerste vragen afgebroken. */
function ingekort(uitkomst: Uitkomst): { readonly uitkomst: Uitkomst; readonly rest: number } {
  if (uitkomst.soort !== 'onbekend') return { uitkomst, rest: 0 };
  const rest = Math.max(0, uitkomst.open.length - MEESTE_VRAGEN);
  return { uitkomst: { ...uitkomst, open: uitkomst.open.slice(0, MEESTE_VRAGEN) }, rest };
}

function toonBeslissing(model: Regelingmodel, [{ id }, heel, bij]: Paar): string {
  const { uitkomst, rest } = ingekort(heel);
  const links = new Set(
    (uitkomst.uitleg?.gronden ?? []).flatMap((grond) => {
      const link = model.bepalingen.find((deel) => deel.id === grond)?.link ?? model.link;
      return link === undefined ? [] : [link];
    }),
  );
  const meer = rest === 0 ? '' : `\n  … en nog ${telwoord(rest, 'vraag', 'vragen')}.`;
  const bron = links.size === 0 ? '' : `\n\nZie: ${[...links].join(', ')}`;
  return zichtbaar(proza(model, id, uitkomst, { naam: bij?.naam }) + meer + bron);
}
