/** Wat er gezegd wordt als een rij woorden geen betekenis heeft, of twee. */
import { dichtbijeTaalwoorden, type Stuk } from '../../grammar/index.ts';
import type { Voorwaarde } from '../../runtime/model.ts';
import { meld, vervang, type Label, type Probleem } from '../diagnostics/probleem.ts';
import { hoofdletter } from '../diagnostics/woorden.ts';
import { beschrijf, beschrijfWaarde, type Naamgever } from '../ir/beschrijf.ts';
import { plat, spanVan, telt, type Lezer, type Waardelezing } from './lezer.ts';
import { woorden } from './namen.ts';
import { andereVorm } from './andere-vorm.ts';
import { aaneen, gelijkendeNaam, gelijkendeWoorden, metGedeeldeWoorden } from './gelijkend.ts';
import { toonSymbool, type Symbool, type Vindplaats } from './symbolen.ts';
import { keuzeVoor, loopVast, type Vastloper } from './vastgelopen.ts';

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
  const rij = telt(zonderLijst);
  const vreemd = rij.filter((stuk) => isVreemd(lezer, stuk));
  const euro = rij.find((stuk, i) => /^euro/.test(stuk.norm) && andereVorm(rij, i));
  if (euro) vreemd.unshift(euro);
  if (vreemd.length > 0) return metVreemdeWoorden(lezer, rij, vreemd, wat);
  const zonderHoogste = rij.findIndex(
    (_, i) => plat(rij.slice(i, i + 3)) === 'aantal aaneengesloten dagen' && rij[i - 1]?.norm !== 'hoogste',
  );
  if (zonderHoogste >= 0) {
    const waar = plaats(lezer, rij.slice(zonderHoogste, zonderHoogste + 3));
    const tekst = 'aantal aaneengesloten dagen';
    const raad = `Schrijf: het hoogste ${tekst} van ….`;
    return meld(
      'N001',
      waar,
      { ...leeg, tekst, wat, raad },
      { herstel: vervang(waar, [`hoogste ${tekst}`]) },
    );
  }
  const vast = loopVast(lezer, rij);
  switch (vast?.soort) {
    case 'zonder onderwerp':
      return meld('N015', plaats(lezer, vast.woorden), {
        tekst: woorden(vast.woorden),
        objecten: objecten(lezer, vast.symbolen),
      });
    case 'zonder object': {
      const vol = vast.symbolen.map((symbool) => toonSymbool(symbool, lezer.omgeving.objecten)).slice(0, 3);
      const gegevens = { ...leeg, tekst: zonderLidwoord(vast.woorden), wat, vol };
      return meld('N001', plaats(lezer, vast.woorden), gegevens, {
        herstel: vervang(plaats(lezer, vast.woorden), vol),
      });
    }
    case 'ander object':
      return anderObject(lezer, zonderLijst, vast, wat);
    case 'woorden':
      return onbegrepenRij(lezer, rij, vast, wat);
    case undefined: {
      const gegevens = {
        ...leeg,
        tekst: woorden(zonderLijst),
        wat,
        dichtbij: metGedeeldeWoorden(lezer, rij),
      };
      return meld('N001', plaats(lezer, zonderLijst), gegevens);
    }
  }
}

const leeg = { onbekend: [], dichtbij: [] };

const isVreemd = (lezer: Lezer, stuk: Stuk): boolean =>
  stuk.soort === 'woord' &&
  stuk.norm.length > 1 &&
  !lezer.index.woorden.has(stuk.norm) &&
  !vasteWoorden.has(stuk.norm);

/** Woorden van een voorbeeld, die in geen naam hoeven voor te komen. */
const vasteWoorden = new Set(['lezing', 'onbekend', 'tegenstrijdig', 'motivering', 'bevoegdheid', 'enkele']);

const plaats = (lezer: Lezer, rij: readonly Stuk[]): Vindplaats => ({
  bestand: lezer.bestand,
  span: spanVan(rij),
});

const objecten = (lezer: Lezer, symbolen: readonly Symbool[]): readonly string[] => [
  ...new Set(symbolen.map(({ object }) => lezer.omgeving.objecten.get(object)?.naam ?? object)),
];

/** Eén reeks vreemde woorden wordt onderstreept; de andere worden genoemd. */
function metVreemdeWoorden(
  lezer: Lezer,
  rij: readonly Stuk[],
  vreemd: readonly Stuk[],
  wat: string,
): Probleem {
  const van = rij.findIndex((stuk) => stuk === vreemd[0]);
  const vorm = andereVorm(rij, van);
  if (vorm) {
    const [stuk] = vreemd;
    const gegevens = {
      ...leeg,
      tekst: stuk?.tekst ?? '',
      onbekend: [stuk?.tekst ?? ''],
      wat,
      raad: vorm.raad,
    };
    const waar = plaats(lezer, rij.slice(van, van + 1));
    return meld('N001', waar, gegevens, {
      herstel: vervang(waar, vorm.tekst === undefined ? [] : [vorm.tekst]),
    });
  }
  let tot = van + 1;
  while (tot < rij.length && vreemd.includes(rij[tot] as Stuk)) tot++;
  const paar = [rij.slice(van, van + 2), rij.slice(Math.max(0, van - 1), van + 1)].find((deel) =>
    aaneen(lezer, deel[0], deel[1]),
  );
  const samen = paar && aaneen(lezer, paar[0], paar[1]);
  if (paar && samen !== undefined) {
    const tekst = woorden(paar);
    const gegevens = { ...leeg, tekst, onbekend: [tekst], dichtbij: [samen], wat };
    return meld('N001', plaats(lezer, paar), gegevens, { herstel: vervang(plaats(lezer, paar), [samen]) });
  }
  const reeks = rij.slice(van, tot);
  const naam = gelijkendeNaam(lezer, rij, van, tot);
  const [eerste] = reeks;
  const woord = eerste && vreemd.length === 1 ? gelijkendeWoorden(lezer, eerste.norm) : [];
  const frase = reeks.length > 1 ? dichtbijeTaalwoorden(plat(reeks)) : [];
  const dichtbij = woord.length > 0 ? woord : frase.length > 0 ? frase : naam ? [naam.naam] : [];
  const bron = woord.length > 0 || frase.length > 0 ? reeks : (naam?.woorden ?? reeks);
  const keuze = dichtbij.length > 0 ? undefined : keuzeVoor(lezer, rij.slice(0, van));
  const gegevens = { tekst: woorden(reeks), onbekend: vreemd.map(({ tekst }) => tekst), dichtbij, wat };
  return meld(
    'N001',
    plaats(lezer, reeks),
    { ...gegevens, ...uitKeuze(lezer, keuze) },
    { herstel: vervang(plaats(lezer, bron), dichtbij) },
  );
}

/** Alle woorden bestaan, maar hier betekenen zij niets. */
function onbegrepenRij(
  lezer: Lezer,
  rij: readonly Stuk[],
  { woorden: reeks, keuze }: Extract<Vastloper, { soort: 'woorden' }>,
  wat: string,
): Probleem {
  const van = rij.findIndex((stuk) => stuk.span.begin === reeks[0]?.span.begin);
  const naam = gelijkendeNaam(lezer, rij, van, van + reeks.length);
  const bron = naam?.woorden ?? (reeks.length > 1 || keuze !== undefined ? reeks : rij);
  const dichtbij = naam ? [naam.naam] : metGedeeldeWoorden(lezer, bron);
  const gegevens = { ...leeg, tekst: woorden(bron), wat, dichtbij };
  return meld(
    'N001',
    plaats(lezer, bron),
    { ...gegevens, ...(dichtbij.length > 0 ? {} : uitKeuze(lezer, keuze)) },
    { herstel: naam ? vervang(plaats(lezer, bron), dichtbij) : [] },
  );
}

/** Bij een lange keuze helpt de hele lijst niet. */
const meesteWaarden = 8;

function uitKeuze(lezer: Lezer, id: string | undefined): { readonly mogelijk?: readonly string[] } {
  const labels = id === undefined ? [] : (lezer.omgeving.keuzes.get(id)?.keuze.labels ?? []);
  return labels.length > 0 && labels.length <= meesteWaarden ? { mogelijk: labels } : {};
}

function anderObject(
  lezer: Lezer,
  stukken: readonly Stuk[],
  vast: Extract<Vastloper, { soort: 'ander object' }>,
  wat: string,
): Probleem {
  const span = metLidwoord(stukken, vast.object);
  const dichtbij = objecten(lezer, vast.symbolen);
  const eerste = stukken.find((stuk) => stuk.span.begin === span.begin)?.tekst ?? '';
  const namen = /^\p{Lu}/u.test(eerste) ? dichtbij.map(hoofdletter) : dichtbij;
  const tekst = zonderLidwoord(vast.woorden);
  const gegevens = { ...leeg, tekst, dichtbij, wat, bij: woorden(vast.object) };
  return meld('N001', { bestand: lezer.bestand, span }, gegevens, {
    herstel: vervang({ bestand: lezer.bestand, span }, namen),
  });
}

const zonderLidwoord = (rij: readonly Stuk[]): string => woorden(rij).replace(/^(?:de|het|een) /i, '');

/** De plaats van een rij met het lidwoord ervóór. */
function metLidwoord(stukken: readonly Stuk[], rij: readonly Stuk[]): Plek {
  const span = spanVan(rij);
  const i = stukken.findIndex((stuk) => stuk.span.begin === span.begin);
  const voor = stukken[i - 1];
  return voor?.norm === '' ? { begin: voor.span.begin, eind: span.eind } : span;
}

type Plek = Vindplaats['span'];

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
