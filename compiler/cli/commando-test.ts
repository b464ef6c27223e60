/** `regel test`: de voorbeelden in de regelingen, als proef op de som. */
import { prozaTak } from '../../runtime/proza-tak.ts';
import { toonWaarde } from '../../runtime/toon.ts';
import type { Gecompileerd } from '../phases.ts';
import type { Voorbeeldontwerp } from '../resolve/voorbeelden.ts';
import { draaiVoorbeeld, woordenVan, type Uitslag } from '../voorbeelden.ts';
import { plaatsVan } from './bronregel.ts';
import { drukProblemen, telling } from './commando-controleer.ts';
import { telwoord, toonPlaats } from './druk.ts';
import { laad } from './laad.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Verf, type Wereld } from './wereld.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

export interface Testopties {
  readonly filter?: string;
  readonly json?: boolean;
}

/** Eén gedraaid voorbeeld; het slaagt als geen enkele verwachting een verschil heeft. */
interface Gedraaid {
  readonly regeling: Gecompileerd;
  readonly voorbeeld: Voorbeeldontwerp;
  readonly mislukt: readonly (Uitslag & { readonly verschil: string })[];
}

export async function test(wereld: Wereld, paden: readonly string[], opties: Testopties): Promise<Afloop> {
  const geopend = openWerkmap(wereld.map, paden);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  if (werkmap.fouten > 0) {
    const naar = opties.json === true ? { ...wereld, uit: wereld.fout } : wereld;
    await drukProblemen(naar, werkmap);
    await schrijf(naar.uit, `${telling(naar, werkmap)}De voorbeelden zijn niet gedraaid.\n`);
    return 1;
  }
  const gedraaid = werkmap.regelingen.flatMap((regeling) => draai(regeling, opties.filter));
  if (gedraaid.length === 0 && opties.filter !== undefined) {
    return verkeerdGebruik(wereld, `Geen voorbeeld heeft '${opties.filter}' in zijn naam.`);
  }
  if (opties.json === true) await schrijfJson(wereld, alsJson(werkmap, gedraaid));
  else await drukGedraaid(wereld, werkmap, gedraaid);
  return gedraaid.some(({ mislukt }) => mislukt.length > 0) ? 1 : 0;
}

function draai(regeling: Gecompileerd, filter: string | undefined): readonly Gedraaid[] {
  const { voorbeelden } = regeling.opgelost;
  const gezocht = filter?.toLowerCase();
  const gekozen = voorbeelden.filter(
    ({ naam }) => gezocht === undefined || naam.toLowerCase().includes(gezocht),
  );
  if (gekozen.length === 0) return [];
  const geladen = laad(regeling);
  const { model } = geladen;
  const woorden = woordenVan(model, toonWaarde);
  return gekozen.map((voorbeeld) => {
    const uitslagen = draaiVoorbeeld(voorbeeld, voorbeelden, model, geladen, woorden);
    const mislukt = uitslagen.flatMap((uitslag) => {
      const { verschil } = uitslag;
      return verschil === undefined ? [] : [{ ...uitslag, verschil }];
    });
    return { regeling, voorbeeld, mislukt };
  });
}

// ── Voor een mens ────────────────────────────────────────────────────────────────────────────────────────────────

async function drukGedraaid(wereld: Wereld, werkmap: Werkmap, gedraaid: readonly Gedraaid[]): Promise<void> {
  const { verf } = wereld.uit;
  for (const [bestand, deel] of perBestand(gedraaid)) {
    const mislukt = deel.filter((een) => een.mislukt.length > 0);
    const teken = mislukt.length === 0 ? verf.green('✓') : verf.red('✗');
    await schrijf(
      wereld.uit,
      `${teken} ${opEenRegel(bestand)}  ${uitslagzin(deel.length - mislukt.length, mislukt.length)}\n`,
    );
    for (const een of mislukt) await schrijf(wereld.uit, drukMislukt(werkmap, een, verf));
  }
  const fout = gedraaid.filter(({ mislukt }) => mislukt.length > 0).length;
  const slot = `${telwoord(gedraaid.length - fout, 'voorbeeld', 'voorbeelden')} geslaagd, ${fout} mislukt`;
  await schrijf(wereld.uit, `\n${fout === 0 ? verf.green(slot) : verf.red(slot)}\n`);
}

function perBestand(gedraaid: readonly Gedraaid[]): ReadonlyMap<string, readonly Gedraaid[]> {
  const bestanden = new Map<string, Gedraaid[]>();
  for (const een of gedraaid) {
    const { bestand } = een.voorbeeld;
    bestanden.set(bestand, [...(bestanden.get(bestand) ?? []), een]);
  }
  return bestanden;
}

const uitslagzin = (goed: number, fout: number): string =>
  fout === 0 ? `${goed} geslaagd` : `${goed} geslaagd, ${fout} mislukt`;

function drukMislukt(werkmap: Werkmap, { regeling, voorbeeld, mislukt }: Gedraaid, verf: Verf): string {
  const kop = `\n  ${verf.red('✗')} ${verf.bold(`"${opEenRegel(voorbeeld.naam)}"`)}\n`;
  return kop + mislukt.map((uitslag) => drukVerschil(werkmap, regeling, uitslag, verf)).join('\n') + '\n';
}

function drukVerschil(
  werkmap: Werkmap,
  { model }: Gecompileerd,
  { verwachting, uitkomst, verschil }: Uitslag & { readonly verschil: string },
  verf: Verf,
): string {
  const tak = prozaTak(model, verwachting, uitkomst);
  return [
    `    ${verf.underline(plaatsVanVerwachting(werkmap, verwachting))}`,
    `    ${verf.cyan('verwacht')}  ${bronzin(werkmap, verwachting)}`,
    `    ${verf.red('verschil')}  ${zichtbaar(verschil)}`,
    ...tak.map((regel) => verf.dim(`      ${zichtbaar(regel)}`)),
    '',
  ].join('\n');
}

function plaatsVanVerwachting({ teksten }: Werkmap, { bestand, span }: Uitslag['verwachting']): string {
  const tekst = teksten.get(bestand);
  return toonPlaats(tekst === undefined ? { bestand } : { bestand, ...plaatsVan(tekst, span) });
}

/** De zin van de verwachting, in de woorden van de auteur. */
const bronzin = ({ teksten }: Werkmap, { bestand, span }: Uitslag['verwachting']): string =>
  opEenRegel(teksten.get(bestand)?.slice(span.begin, span.eind) ?? '');

// ── Voor een programma ───────────────────────────────────────────────────────────────────────────────────────────

function alsJson(werkmap: Werkmap, gedraaid: readonly Gedraaid[]): object {
  const fout = gedraaid.filter(({ mislukt }) => mislukt.length > 0).length;
  const plaats = ({ bestand, span }: { bestand: string; span: Voorbeeldontwerp['span'] }): object => {
    const tekst = werkmap.teksten.get(bestand);
    return { bestand, ...(tekst === undefined ? {} : plaatsVan(tekst, span)) };
  };
  return {
    versie: 1,
    geslaagd: gedraaid.length - fout,
    mislukt: fout,
    voorbeelden: gedraaid.map(({ regeling, voorbeeld, mislukt }) => ({
      regeling: regeling.model.id,
      naam: voorbeeld.naam,
      plaats: plaats(voorbeeld),
      geslaagd: mislukt.length === 0,
      verschillen: mislukt.map(({ verwachting, uitkomst, verschil }) => ({
        plaats: plaats(verwachting),
        verwacht: bronzin(werkmap, verwachting),
        verschil,
        uitkomst,
      })),
    })),
  };
}
