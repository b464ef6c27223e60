/** `regel toets --wat-als`: wat deze uitkomst zou veranderen, of de uitkomst met een paar gegevens anders. */
import type { Elementplek } from '../../runtime/elementevaluator.ts';
import { prozaWaaromNiet, slot } from '../../runtime/proza-waarom-niet.ts';
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import { aanduiding, registerVan } from '../../runtime/register.ts';
import { opsomming } from '../../runtime/toon.ts';
import type { Toetsuitslag, WaaromNietuitslag, Watalsuitslag } from '../../runtime/toetsuitslag.ts';
import type { Opties, Uitkomst } from '../../runtime/uitkomst.ts';
import { waaromNiet } from '../../runtime/waarom-niet.ts';
import type { WaaromNiet } from '../../runtime/waarom-niet-model.ts';
import { isHouder } from '../../runtime/vreemd.ts';
import { type Vergelijking, vergelijkUitkomsten, wijzig, type Wijziging } from '../../runtime/wat-als.ts';
import { drukOpDag, type Opdag, opDagAlsJson } from './bekend-op.ts';
import { telwoord } from './druk.ts';
import type { Keuze } from './kies.ts';
import { kiesDoel } from './kies-doel.ts';
import type { Geladen } from './laad.ts';
import { beoordeel, drukZaakproblemen, type Paar, type Zaakuitslag } from './uitslag.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { zichtbaar } from './zichtbaar.ts';

/** Wat er achter `--wat-als` en `--naar` staat. */
export interface Watals {
  /** Elk `pad=waarde`; zonder: vraag wat de uitkomst zou veranderen. */
  readonly delen: readonly string[];
  readonly naar?: string;
}

/**
 * De zaak en wat er anders moet. Achter `--wat-als` hoeft niets te staan; wat er dan achter staat en geen `pad=waarde` is, is de
 * zaak zelf.
 */
export function leesWatAls(
  zaak: string | undefined,
  waarden: readonly string[],
  naar: string | undefined,
): Keuze<{ readonly zaak: string; readonly watAls: Watals | undefined }> {
  const delen = waarden.filter((deel) => deel.includes('='));
  const los = waarden.filter((deel) => deel !== '' && !deel.includes('='));
  const [gekozen, teveel] = zaak === undefined ? los : [zaak, ...los];
  if (teveel !== undefined)
    return {
      soort: 'verkeerd',
      zin: `'${teveel}' is geen pad=waarde.`,
      hint: 'Schrijf bijvoorbeeld: --wat-als "melding.datum=2 maart 2026"',
    };
  if (gekozen === undefined)
    return { soort: 'verkeerd', zin: 'Er ontbreekt een zaak.', hint: 'Gebruik: regel toets [opties] <zaak>' };
  if (naar !== undefined && (waarden.length === 0 || delen.length > 0))
    return {
      soort: 'verkeerd',
      zin: '--naar hoort bij --wat-als zonder pad=waarde.',
      hint: 'Schrijf bijvoorbeeld: regel toets zaak.json --wat-als --naar ja',
    };
  const watAls = waarden.length === 0 ? undefined : { delen, ...(naar !== undefined && { naar }) };
  return { soort: 'gekozen', waarde: { zaak: gekozen, watAls } };
}

interface Vraag {
  readonly wereld: Wereld;
  readonly geladen: Geladen;
  readonly beslissingen: readonly Beslissing[];
  readonly opties: Opties;
  readonly json: boolean;
  readonly toen: Opdag;
}

/** Meer uitkomsten dan dit worden niet allemaal tegelijk doorzocht. */
const MEESTE_UITKOMSTEN = 5;

export async function toonWatAls(gevraagd: Vraag, watAls: Watals): Promise<Afloop> {
  const vraag = { ...gevraagd, opties: { ...gevraagd.opties, uitleg: true, andereLezingen: false } };
  const { geladen, beslissingen, opties, toen } = vraag;
  const { zaak } = toen;
  const voor = beoordeel(geladen, beslissingen, zaak, opties);
  if (!voor.geldig) return ongeldig(vraag, voor, '');
  if (!isHouder(zaak)) return 1;
  return watAls.delen.length > 0
    ? vergelijk(vraag, zaak, voor, watAls.delen)
    : zoek(vraag, zaak, voor.uitkomsten, watAls.naar);
}

async function ongeldig(
  { wereld, geladen, json, toen }: Vraag,
  { problemen }: Extract<Zaakuitslag, { geldig: false }>,
  kop: string,
): Promise<1> {
  if (json) {
    const { id: regeling } = geladen.model;
    const blad: Toetsuitslag = { versie: 1, regeling, geldig: false, problemen, ...opDagAlsJson(toen) };
    await schrijfJson(wereld, blad);
  } else await schrijf(wereld.fout, kop + drukZaakproblemen(problemen, () => undefined, wereld.fout.verf));
  return 1;
}

// ── Waarom niet ──────────────────────────────────────────────────────────────────────────────────────────────────

async function zoek(
  { wereld, geladen, opties, json, toen }: Vraag,
  zaak: object,
  uitkomsten: readonly Paar[],
  naar: string | undefined,
): Promise<Afloop> {
  const { model } = geladen;
  const bekend = uitkomsten.filter(([, { soort }]) => soort !== 'onbekend');
  const gekozen = uitkomsten.length === 1 ? uitkomsten : bekend;
  if (gekozen.length === 0)
    return verkeerdGebruik(
      wereld,
      'Er staat nog geen uitkomst vast.',
      'Zonder --wat-als ziet u wat er nog nodig is.',
    );
  if (gekozen.length > MEESTE_UITKOMSTEN) {
    const namen = [...new Set(gekozen.map(([{ naam }]) => naam))].map((naam) => `\n  ${zichtbaar(naam)}`);
    const zin = `Er staan ${String(gekozen.length)} uitkomsten vast. Kies er een met --beslissing <naam>:${namen.join('')}`;
    return verkeerdGebruik(wereld, zin);
  }
  const antwoorden: WaaromNiet[] = [];
  for (const [beslissing, , bij] of gekozen) {
    const doel = naar === undefined ? undefined : kiesDoel(model, beslissing, naar);
    if (doel?.soort === 'verkeerd') return verkeerdGebruik(wereld, doel.zin, doel.hint);
    const plek = bij && plekVan(bij.pad);
    antwoorden.push(
      waaromNiet(model, beslissing.id, zaak, {
        ...(opties.lezingen && { lezingen: opties.lezingen }),
        ...(doel && { naar: doel.waarde }),
        ...(plek && { plek }),
      }),
    );
  }
  if (json) {
    const blad: WaaromNietuitslag = {
      versie: 1,
      regeling: model.id,
      waaromNiet: antwoorden,
      ...opDagAlsJson(toen),
    };
    await schrijfJson(wereld, blad);
  } else {
    const tekst = antwoorden.map((w) => metKop(wereld, prozaWaaromNiet(model, w))).join('\n\n');
    await schrijf(wereld.uit, `${tekst}\n${drukOpDag(toen, wereld.uit.verf)}`);
  }
  return 0;
}

const metKop = ({ uit: { verf } }: Wereld, tekst: string): string =>
  zichtbaar(tekst).replace(/^.*/, (eerste) => verf.bold(eerste));

/** `inwoner.declaraties[1].vergoeding` is de tweede van `inwoner.declaraties`. */
function plekVan(pad: string): Elementplek | undefined {
  const [, lijst, nummer] = /^(.+?)(?:\.elementen)?\[(\d+)\]/.exec(pad) ?? [];
  return lijst === undefined ? undefined : { lijst, nummer: Number(nummer) + 1 };
}

// ── Ervoor en erna ───────────────────────────────────────────────────────────────────────────────────────────────

async function vergelijk(
  vraag: Vraag,
  zaak: object,
  voor: Extract<Zaakuitslag, { geldig: true }>,
  delen: readonly string[],
): Promise<Afloop> {
  const { wereld, geladen, beslissingen, opties, json, toen } = vraag;
  const { model } = geladen;
  const gewijzigd = wijzig(model, zaak, delen);
  if (gewijzigd.soort === 'fout') return verkeerdGebruik(wereld, gewijzigd.zin, gewijzigd.hint);
  const na = beoordeel(geladen, beslissingen, gewijzigd.zaak, opties);
  const { wijzigingen } = gewijzigd;
  if (!na.geldig)
    return ongeldig(vraag, na, `${wijzigingsregels(wijzigingen).join('\n')}\n\nZo kan de zaak niet zijn. `);
  const paren = samen(model, voor.uitkomsten, na.uitkomsten);
  if (json) {
    const uitkomsten = Object.fromEntries(paren.map(({ pad, vergelijking }) => [pad, vergelijking]));
    const blad: Watalsuitslag = {
      versie: 1,
      regeling: model.id,
      geldig: true,
      wijzigingen,
      uitkomsten,
      ...opDagAlsJson(toen),
    };
    await schrijfJson(wereld, blad);
  } else {
    const tekst = drukVergelijking(wereld, model, wijzigingen, paren);
    await schrijf(wereld.uit, `${tekst}${drukOpDag(toen, wereld.uit.verf)}`);
  }
  return 0;
}

interface Vergeleken {
  readonly pad: string;
  readonly naam: string;
  readonly beslissing: Beslissing;
  readonly vergelijking: Vergelijking;
}

/** Dezelfde uitkomst ervoor en erna; van een element dat er niet was, of niet meer is, alleen die ene kant. */
function samen(model: Regelingmodel, voor: readonly Paar[], na: readonly Paar[]): readonly Vergeleken[] {
  const pad = ([{ id }, , bij]: Paar): string => bij?.pad ?? id;
  const eerder = new Map(voor.map((paar) => [pad(paar), paar]));
  return na.flatMap((paar): Vergeleken[] => {
    const was = eerder.get(pad(paar));
    const [beslissing, uitkomst, bij] = paar;
    if (was === undefined) return [];
    const vergelijking = vergelijkUitkomsten(model, was[1], uitkomst);
    return [{ pad: pad(paar), naam: bij?.naam ?? beslissing.naam, beslissing, vergelijking }];
  });
}

const zelfde = ({ vergelijking: { voor, na } }: Vergeleken): boolean => kern(voor) === kern(na);

/** Wat de uitkomst is, zonder wat erbij hoort. */
function kern(uitkomst: Uitkomst): string {
  if (uitkomst.soort === 'waarde') return JSON.stringify(uitkomst.waarde);
  if (uitkomst.soort === 'onbekend') return `onbekend ${uitkomst.open.map(({ pad }) => pad).join()}`;
  return uitkomst.soort === 'niet van toepassing' ? `${uitkomst.soort} ${uitkomst.reden}` : uitkomst.soort;
}

function wijzigingsregels(wijzigingen: readonly Wijziging[]): string[] {
  return [
    'Wat als:',
    ...wijzigingen.map(({ naam, opDatum, wasTekst, wordtTekst, ligtVast }) => {
      const dag = opDatum === undefined ? '' : ` op ${opDatum}`;
      const let_op = ligtVast ? ' (let op: dit ligt volgens de regeling vast)' : '';
      return zichtbaar(`  ${naam}${dag}: ${wasTekst} → ${wordtTekst}${let_op}`);
    }),
  ];
}

function drukVergelijking(
  { uit: { verf } }: Wereld,
  model: Regelingmodel,
  wijzigingen: readonly Wijziging[],
  paren: readonly Vergeleken[],
): string {
  const register = registerVan(model);
  const noem = (ids: readonly string[]): string => opsomming(ids.map((id) => aanduiding(register, id)));
  const anders = paren.filter((paar) => !zelfde(paar));
  const gronden = paren.filter(
    (paar) =>
      zelfde(paar) && paar.vergelijking.gronden.erbij.length + paar.vergelijking.gronden.weg.length > 0,
  );
  const toon = (paar: Vergeleken): string[] => {
    const { naam, beslissing, vergelijking } = paar;
    const {
      voor,
      na,
      gronden: { erbij, weg, na: alle },
    } = vergelijking;
    const [van, naar] = [voor, na].map((uitkomst) => toonSlot(beslissing, uitkomst));
    return [
      '',
      verf.bold(
        zichtbaar(
          zelfde(paar)
            ? `${naam}: ${van ?? ''}, maar op andere gronden`
            : `${naam}: ${van ?? ''} → ${naar ?? ''}`,
        ),
      ),
      ...(weg.length > 0 ? [`  rust niet meer op: ${noem(weg)}`] : []),
      ...(erbij.length > 0 ? [`  rust nu op: ${noem(erbij)}`] : []),
      ...(erbij.length + weg.length === 0 && alle.length > 0 ? [`  op grond van: ${noem(alle)}`] : []),
      ...(na.soort === 'onbekend'
        ? na.open.map(({ vraag, pad }) => zichtbaar(`  nog nodig: ${vraag} (${pad})`))
        : []),
    ];
  };
  const gelijk = paren.length - anders.length - gronden.length;
  const rest =
    gelijk === 0 ? [] : ['', `${telwoord(gelijk, 'uitkomst blijft', 'uitkomsten blijven')} gelijk.`];
  return [...wijzigingsregels(wijzigingen), ...[...anders, ...gronden].flatMap(toon), ...rest, ''].join('\n');
}

const toonSlot = ({ type }: Beslissing, uitkomst: Uitkomst): string =>
  uitkomst.soort === 'niet van toepassing' ? `${uitkomst.soort} (${uitkomst.reden})` : slot(type, uitkomst);
