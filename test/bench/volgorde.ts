/**
 * Hoeveel vragen kost een uitkomst? In de volgorde van de wet, en in die van `runtime/vraagvolgorde.ts`, over alle beslissingen
 * van een regeling: met willekeurige antwoorden, en met die van haar eigen voorbeelden.
 *
 * Draai: npx tsx test/bench/volgorde.ts policies/<regeling> [werelden per beslissing] [seconden per deel]
 */
import process from 'node:process';
import { laad } from '../../compiler/cli/laad.ts';
import { leesWerkmap } from '../../compiler/cli/werkmap.ts';
import { zoekRegels } from '../../compiler/cli/zoek.ts';
import { zaakVan } from '../../compiler/voorbeelden.ts';
import { leesPlek, metAntwoord, sleutelVan, zoekPlek } from '../../runtime/gesprek-plek.ts';
import type { OpenPunt, Regelingmodel, Type, Uitkomst } from '../../runtime/index.ts';
import { registerVan } from '../../runtime/register.ts';

/** Een antwoord op elke vraag, of niets: dan is het onbekend. */
type Wereld = (punt: OpenPunt, zaak: object) => unknown;
type Volgorde = (punten: readonly OpenPunt[]) => readonly OpenPunt[];
type Evaluator = (zaak: never) => Uitkomst;

const MEESTE_VRAGEN = 200;

/** Hoeveel vragen tot de uitkomst vaststaat; niets als dat er niet van komt. */
export function vragenTot(
  model: Regelingmodel,
  evaluator: Evaluator,
  volgorde: Volgorde,
  wereld: Wereld,
): number | undefined {
  let zaak: object = {};
  const gevraagd = new Set<string>();
  for (let n = 0; n < MEESTE_VRAGEN; n++) {
    const uitkomst = evaluator(zaak as never);
    if (uitkomst.soort === 'ongeldige gegevens') return undefined;
    if (uitkomst.soort !== 'onbekend') return n;
    const sleutel = ({ pad, opDatum }: OpenPunt): string => sleutelVan(pad, opDatum);
    const punt = volgorde(uitkomst.open).find((p) => !gevraagd.has(sleutel(p)) && isTeVragen(model, p));
    const plek = punt && zoekPlek(model, punt.pad);
    if (punt === undefined || plek === undefined) return undefined;
    gevraagd.add(sleutel(punt));
    const waarde = wereld(punt, zaak);
    if (waarde === undefined) continue;
    const { opDatum } = punt;
    const stap = { soort: 'antwoord' as const, sleutel: sleutel(punt), pad: punt.pad, waarde };
    zaak = metAntwoord(zaak, plek, opDatum === undefined ? stap : { ...stap, opDatum }) ?? zaak;
  }
  return undefined;
}

function isTeVragen(model: Regelingmodel, { pad, opDatum }: OpenPunt): boolean {
  const plek = zoekPlek(model, pad);
  return (
    plek !== undefined && (plek.soort === 'lezing' || plek.feit.perDatum !== true || opDatum !== undefined)
  );
}

export const volgordeVanDeWet =
  (model: Regelingmodel): Volgorde =>
  (punten) => {
    const { volgorde } = registerVan(model);
    const plaats = ({ bepalingen: [eerste = ''] }: OpenPunt): number => volgorde.get(eerste) ?? 1e9;
    const laat = ({ gevoelig }: OpenPunt): number => (gevoelig === true ? 1 : 0);
    return [...punten].sort((a, b) => laat(a) - laat(b) || plaats(a) - plaats(b));
  };

export function willekeurig(model: Regelingmodel, zaad: number): Wereld {
  return ({ pad, opDatum }) => {
    const kies = maakKiezer(`${String(zaad)} ${sleutelVan(pad, opDatum)}`);
    const plek = zoekPlek(model, pad);
    if (plek === undefined) return undefined;
    if (plek.soort === 'lezing')
      return plek.lezing.alternatieven[kies(plek.lezing.alternatieven.length)]?.letter;
    const { feit, deel } = plek;
    if (deel !== undefined) return 'x';
    if (feit.facultatief && kies(3) === 0) return null;
    const waarde = vanType(model, feit.type, kies);
    return feit.soort === 'beoordeling'
      ? { oordeel: waarde, motivering: 'x', ...(feit.door?.[0] && { door: feit.door[0] }) }
      : waarde;
  };
}

export function vanType(model: Regelingmodel, type: Type, kies: (n: number) => number): unknown {
  const labels = (id: string): readonly string[] =>
    model.keuzes.find((keuze) => keuze.id === id)?.labels ?? [];
  switch (type.soort) {
    case 'ja/nee':
      return kies(2) === 0;
    case 'tekst':
      return 'x';
    case 'getal':
    case 'percentage':
      return String(kies(101));
    case 'bedrag':
      return String(kies(3000));
    case 'aantal':
      return kies(40);
    case 'datum': {
      const maand = String(1 + kies(12)).padStart(2, '0');
      return `${String(2023 + kies(5))}-${maand}-${String(1 + kies(28)).padStart(2, '0')}`;
    }
    case 'keuze':
      return labels(type.keuze)[kies(labels(type.keuze).length)];
    case 'keuzes':
      return labels(type.keuze).filter(() => kies(2) === 0);
    case 'lijst':
      return { elementen: kies(3), volledig: true };
  }
}

/** Altijd hetzelfde bij hetzelfde zaad. */
export function maakKiezer(zaad: string): (n: number) => number {
  let h = 0x811c9dc5;
  for (let i = 0; i < zaad.length; i++) h = Math.imul(h ^ zaad.charCodeAt(i), 0x01000193);
  return (n) => {
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
    return ((h ^ (h >>> 16)) >>> 0) % n;
  };
}

/** Antwoorden zoals in een bestaande zaak; wat zij niet noemt, weet niemand. */
export const vanZaak =
  (model: Regelingmodel, vol: object): Wereld =>
  ({ pad, opDatum }) => {
    const plek = zoekPlek(model, pad);
    return plek && leesPlek(vol, plek, opDatum);
  };

interface Telling {
  runs: number;
  wet: number;
  nu: number;
  korter: number;
  langer: number;
}

function meet(model: Regelingmodel, evaluator: Evaluator, wereld: Wereld, t: Telling): void {
  const wet = vragenTot(model, evaluator, volgordeVanDeWet(model), wereld);
  const nu = vragenTot(model, evaluator, (punten) => punten, wereld);
  if (wet === undefined || nu === undefined || wet === 0) return;
  t.runs++;
  t.wet += wet;
  t.nu += nu;
  if (nu < wet) t.korter++;
  if (nu > wet) t.langer++;
}

const nieuw = (): Telling => ({ runs: 0, wet: 0, nu: 0, korter: 0, langer: 0 });

function toon(naam: string, { runs, wet, nu, korter, langer }: Telling): string {
  const gem = (som: number): string => (som / Math.max(runs, 1)).toFixed(2);
  const winst = wet === 0 ? 0 : Math.round((1 - nu / wet) * 100);
  return `${naam}: ${String(runs)} keer; wet ${gem(wet)}, nu ${gem(nu)} (${String(winst)}% minder); korter ${String(korter)}, langer ${String(langer)}\n`;
}

function main([pad = '', aantal = '10', seconden = '60']: readonly string[]): void {
  const gevonden = zoekRegels(process.cwd(), [pad]);
  if (gevonden.soort === 'verkeerd') throw new Error(gevonden.zin);
  const [regeling] = leesWerkmap(process.cwd(), gevonden.paden, gevonden.genoemd).regelingen;
  if (regeling === undefined) throw new Error('geen regeling');
  const { model, evaluators } = laad(regeling);
  const [los, eigen] = [nieuw(), nieuw()];
  const eind = (): number => performance.now() + Number(seconden) * 1000;
  let tot = eind();
  for (let zaad = 0; zaad < Number(aantal); zaad++) {
    for (const evaluator of Object.values(evaluators) as Evaluator[]) {
      if (performance.now() < tot) meet(model, evaluator, willekeurig(model, zaad), los);
    }
  }
  tot = eind();
  const { voorbeelden } = regeling.opgelost;
  for (const voorbeeld of voorbeelden) {
    const zaak = zaakVan(voorbeeld, voorbeelden, regeling.model);
    for (const verwachting of voorbeeld.verwacht) {
      const id = 'beslissing' in verwachting ? verwachting.beslissing : '';
      const evaluator = evaluators[id] as Evaluator | undefined;
      if (evaluator !== undefined && performance.now() < tot)
        meet(model, evaluator, vanZaak(model, zaak), eigen);
    }
  }
  process.stdout.write(toon(`${model.id}, willekeurig`, los) + toon(`${model.id}, voorbeelden`, eigen));
}

if (import.meta.url.endsWith('volgorde.ts') && process.argv[1]?.endsWith('volgorde.ts'))
  main(process.argv.slice(2));
