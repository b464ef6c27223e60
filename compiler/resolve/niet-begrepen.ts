/** Wat er gezegd wordt als een rij woorden geen betekenis heeft, of twee. */
import { dichtbijeTaalwoorden, naaste, type Stuk } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, type Herstel, type Label, type Probleem } from '../diagnostics/probleem.ts';
import { beschrijf, beschrijfWaarde, type Naamgever } from '../ir/beschrijf.ts';
import { plat, spanVan, telt, type Lezer, type Waardelezing } from './lezer.ts';
import { woorden } from './namen.ts';
import { isGezegde, toonSymbool } from './symbolen.ts';

export function nietBegrepen(lezer: Lezer, stukken: readonly Stuk[], wat: string): Probleem {
  const probleem = zoekUit(lezer, stukken, wat);
  const rij = ` ${plat(telt(stukken).filter((stuk) => stuk.norm !== 'niet' && stuk.norm !== 'geen'))} `;
  return lezer.omgeving.gebroken.some((naam) => noemt(rij, naam)) ? { ...probleem, gevolg: true } : probleem;
}

/** De naam staat er, eventueel met het werkwoord achteraan. */
const noemt = (rij: string, naam: string): boolean =>
  naam.split(' ').every((woord) => rij.includes(` ${woord} `));

function zoekUit(lezer: Lezer, stukken: readonly Stuk[], wat: string): Probleem {
  const zonderLijst = stukken.filter((stuk) => stuk.soort !== 'lijst');
  const tekst = woorden(zonderLijst);
  const vreemd = telt(zonderLijst).filter(
    (stuk) => stuk.soort === 'woord' && !lezer.index.woorden.has(stuk.norm),
  );
  const [eerste] = vreemd;
  if (!eerste) return zonderVreemdeWoorden(lezer, zonderLijst, tekst, wat);
  const dichtbij = [...new Set(vreemd.flatMap((stuk) => [...dichtbijeWoorden(lezer, stuk.norm)]))].slice(
    0,
    3,
  );
  const gegevens = { tekst, onbekend: vreemd.map((stuk) => stuk.tekst), dichtbij, wat };
  const span = vreemd.length === 1 ? eerste.span : spanVan(vreemd);
  return meld('N001', { bestand: lezer.bestand, span }, gegevens, {
    herstel: vervang(lezer, vreemd, dichtbij),
  });
}

const dichtbijeWoorden = (lezer: Lezer, woord: string): readonly string[] =>
  [...naaste(woord, lezer.index.woorden), ...dichtbijeTaalwoorden(woord)].slice(0, 3);

function vervang(lezer: Lezer, vreemd: readonly Stuk[], dichtbij: readonly string[]): readonly Herstel[] {
  const [woord] = vreemd;
  if (!woord || vreemd.length > 1) return [];
  return dichtbij.map((tekst) => ({
    titel: `Vervang door '${tekst}'`,
    bestand: lezer.bestand,
    span: woord.span,
    tekst,
  }));
}

/** Alle woorden bestaan, maar samen betekenen zij niets: het onderwerp ontbreekt, of een andere naam is bedoeld. */
function zonderVreemdeWoorden(lezer: Lezer, stukken: readonly Stuk[], tekst: string, wat: string): Probleem {
  const plaats = { bestand: lezer.bestand, span: spanVan(stukken) };
  const rij = telt(stukken).filter((stuk) => stuk.norm !== 'niet' && stuk.norm !== 'geen');
  const zelfde = lezer.index.gezegden.get(plat(rij)) ?? [];
  if (zelfde.length > 0) {
    const objecten = zelfde.map(
      (symbool) => lezer.omgeving.objecten.get(symbool.object)?.naam ?? symbool.object,
    );
    return meld('N015', plaats, { tekst, objecten: [...new Set(objecten)] });
  }
  return meld('N001', plaats, { tekst, onbekend: [], dichtbij: gelijkend(lezer, rij), wat });
}

/** De declaraties die de meeste woorden met de rij delen. */
function gelijkend(lezer: Lezer, rij: readonly Stuk[]): readonly string[] {
  const woordenInRij = new Set(rij.map((stuk) => stuk.norm));
  const scores = lezer.omgeving.symbolen.map((symbool) => {
    const gedeeld = symbool.norms.filter((woord) => woordenInRij.has(woord)).length;
    return { symbool, score: gedeeld / Math.max(symbool.norms.length, isGezegde(symbool) ? 2 : 1) };
  });
  return scores
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ symbool }) => toonSymbool(symbool, lezer.omgeving.objecten));
}

export function tweeLezingen(
  lezer: Lezer,
  stukken: readonly Stuk[],
  lezingen: readonly Voorwaarde[],
): Probleem {
  const beschreven = lezingen.map((voorwaarde) => beschrijf(voorwaarde, naamgever(lezer)));
  const plaats = { bestand: lezer.bestand, span: spanVan(stukken) };
  const ontkend = stukken.some((stuk) => stuk.norm === 'niet' || stuk.norm === 'geen');
  const samen = ontkend && new Set(lezingen.map((v) => genoemd(v).join(' '))).size === 1;
  const raad = samen
    ? { raad: "Schrijf 'of' in plaats van 'en' als geen van alle bedoeld is; anders: niet … alle van: …." }
    : {};
  return meld(
    'N002',
    plaats,
    { tekst: woorden(stukken), lezingen: beschreven, ...raad },
    { labels: declaraties(lezer, lezingen) },
  );
}

/** Zoals tweeLezingen, voor woorden die als waarde op meer dan één manier te lezen zijn. */
export function tweeWaarden(
  lezer: Lezer,
  stukken: readonly Stuk[],
  waarden: readonly Waardelezing[],
): Probleem {
  const lezingen = waarden.map((lezing) => {
    if (lezing.soort === 'waarde') return beschrijfWaarde(lezing.waarde, naamgever(lezer));
    return lezing.soort === 'label' ? `'${lezing.label}'` : woorden(stukken);
  });
  const plaats = { bestand: lezer.bestand, span: spanVan(stukken) };
  return meld('N002', plaats, { tekst: woorden(stukken), lezingen }, { labels: declaraties(lezer, waarden) });
}

/** Waar de namen verklaard zijn die in de lezingen voorkomen. */
function declaraties(lezer: Lezer, lezingen: readonly unknown[]): readonly Label[] {
  return [...new Set(lezingen.flatMap((lezing) => genoemd(lezing)))].flatMap((id) => {
    const symbool = lezer.omgeving.opId.get(id);
    return symbool ? [{ bestand: symbool.bestand, span: symbool.span, tekst: `'${symbool.naam}'` }] : [];
  });
}

/** De id's van feiten, beslissingen en lezingen in een stuk model. */
export function genoemd(knoop: unknown): readonly string[] {
  if (Array.isArray(knoop)) return knoop.flatMap(genoemd);
  if (knoop === null || typeof knoop !== 'object') return [];
  return Object.entries(knoop).flatMap(([sleutel, waarde]) => {
    const naam = sleutel === 'feit' || sleutel === 'beslissing' || sleutel === 'lezing';
    return naam && typeof waarde === 'string' ? [waarde.replace(/\[.*\]$/, '')] : genoemd(waarde);
  });
}

/** De namen zoals een auteur ze schrijft, met bij een familie het lid erachter. */
function naamgever({ omgeving }: Lezer): Naamgever {
  return (id) => {
    const kaal = id.replace(/\[(.*)\]$/, '');
    const symbool = omgeving.opId.get(kaal);
    const lid = /\[(.*)\]$/.exec(id)?.[1];
    const tekst = symbool ? toonSymbool(symbool, omgeving.objecten) : kaal;
    return lid === undefined ? tekst : `${tekst} ${lid}`;
  };
}
