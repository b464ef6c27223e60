/** `regel compileer`: de uitvoer van elke regeling op haar plaats, of de controle dat die er al staat. */
import { basename, dirname, join, resolve } from 'node:path';
import { schrijfUit } from '../emit/index.ts';
import { drukModel } from '../ir/druk.ts';
import { drukProblemen, telling } from './commando-controleer.ts';
import { telwoord } from './druk.ts';
import { schrijfHeel, type Doelbestand } from './schrijf-heel.ts';
import { standVan, wezen } from './schrijven.ts';
import { schrijf, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';
import { opEenRegel } from './zichtbaar.ts';
import { opAlfabet, vanaf } from './zoek.ts';

export interface Compileeropties {
  readonly uit?: string;
  readonly doel: string;
  readonly controleerActueel?: boolean;
}

export async function compileer(
  wereld: Wereld,
  paden: readonly string[],
  opties: Compileeropties,
): Promise<Afloop> {
  const { doel } = opties;
  if (doel !== 'ts' && doel !== 'js' && doel !== 'model')
    return verkeerdGebruik(wereld, `'${doel}' is geen doel.`, 'Kies ts, js of model.');
  if (doel === 'model' && (opties.uit !== undefined || opties.controleerActueel === true))
    return verkeerdGebruik(
      wereld,
      "Bij '--doel model' wordt niets geschreven.",
      'Laat --uit en --controleer-actueel weg; het model komt op de standaarduitvoer.',
    );
  const geopend = openWerkmap(wereld.map, paden);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  if (werkmap.fouten > 0) {
    await drukProblemen(wereld, werkmap);
    await schrijf(wereld.uit, `${telling(wereld, werkmap)}Er is niets geschreven.\n`);
    return 1;
  }
  if (doel === 'model') {
    for (const { model } of werkmap.regelingen) await schrijf(wereld.uit, drukModel(model));
    return 0;
  }
  const doelen = doelbestanden(wereld, werkmap, doel, opties.uit);
  const dubbel = doelen.find(({ pad }, i) => doelen.findIndex((ander) => ander.pad === pad) !== i);
  if (dubbel) {
    const naam = toon(wereld, dubbel.pad);
    return verkeerdGebruik(
      wereld,
      `Twee regelingen zouden allebei '${naam}' schrijven.`,
      'Laat --uit weg, of compileer ze apart.',
    );
  }
  return opties.controleerActueel === true
    ? controleerActueel(wereld, werkmap, doelen)
    : schrijfAlles(wereld, doelen);
}

function doelbestanden(
  wereld: Wereld,
  { regelingen }: Werkmap,
  doel: 'ts' | 'js',
  uit: string | undefined,
): readonly Doelbestand[] {
  return regelingen.flatMap((regeling) => {
    const map =
      uit === undefined ? dirname(resolve(wereld.map, regeling.hoofdbestand)) : resolve(wereld.map, uit);
    return schrijfUit(regeling, doel).map(({ naam, inhoud }) => ({ pad: join(map, basename(naam)), inhoud }));
  });
}

const toon = (wereld: Wereld, pad: string): string => opEenRegel(vanaf(wereld.map, pad));

// ── Schrijven ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Eerst kijken of alles kan, dan pas schrijven. */
async function schrijfAlles(wereld: Wereld, doelen: readonly Doelbestand[]): Promise<Afloop> {
  const standen = doelen.map((doel) => ({ doel, stand: standVan(doel) }));
  for (const { doel, stand } of standen) {
    if (stand.soort !== 'van een ander') continue;
    const zin = `'${toon(wereld, doel.pad)}' is niet door regel gemaakt en wordt niet overschreven. Er is niets geschreven.`;
    return verkeerdGebruik(
      wereld,
      zin,
      'Geef dat bestand een andere naam, of schrijf met --uit in een andere map.',
    );
  }
  const nieuw = standen.filter(({ stand }) => stand.soort !== 'actueel');
  for (const { doel } of nieuw) {
    const reden = schrijfHeel(doel);
    const pad = toon(wereld, doel.pad);
    if (reden !== undefined) return verkeerdGebruik(wereld, `'${pad}' is niet te schrijven: ${reden}.`);
    await schrijf(wereld.uit, `geschreven  ${pad}\n`);
  }
  const gelijk = doelen.length - nieuw.length;
  const slot = `${telwoord(nieuw.length, 'bestand', 'bestanden')} geschreven${gelijk > 0 ? `, ${gelijk} al actueel` : ''}.\n`;
  await schrijf(wereld.uit, slot);
  return 0;
}

// ── Alleen kijken ────────────────────────────────────────────────────────────────────────────────────────────────

async function controleerActueel(
  wereld: Wereld,
  werkmap: Werkmap,
  doelen: readonly Doelbestand[],
): Promise<Afloop> {
  const mappen = new Set(
    werkmap.regelingen.map(({ hoofdbestand }) => dirname(resolve(wereld.map, hoofdbestand))),
  );
  const regels = [
    ...doelen.flatMap((doel) => regelOver(wereld, doel)),
    ...[...mappen]
      .flatMap(wezen)
      .map((pad) => `overbodig      ${toon(wereld, pad)} (de regeling bestaat niet meer)\n`),
  ];
  if (regels.length === 0) {
    await schrijf(wereld.uit, `Alles is actueel: ${telwoord(doelen.length, 'bestand', 'bestanden')}.\n`);
    return 0;
  }
  await schrijf(wereld.uit, [...regels].sort(opAlfabet).join(''));
  await schrijf(
    wereld.uit,
    `${telwoord(regels.length, 'bestand is', 'bestanden zijn')} niet actueel. Werk bij met: regel compileer\n`,
  );
  return 1;
}

function regelOver(wereld: Wereld, doel: Doelbestand): readonly string[] {
  const { soort } = standVan(doel);
  return soort === 'actueel' ? [] : [`${soort.padEnd(14)} ${toon(wereld, doel.pad)}\n`];
}
