/** Verdelingen: wie wanneer wat krijgt van wat schaars is. */
import type { Clausule, Stuk, Veld, VerdelingBlok } from '../../grammar/index.ts';
import type { Type, Verdeling, Voorwaarde, Waarde, WatNietPast } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Bron } from './declaraties.ts';
import { doelenVan } from './hardheid.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { leesWaarde, waardeOpDag } from './lees-waarde.ts';
import { ontdubbel, plat, spanVan, telt, type Lezer } from './lezer.ts';
import { norms, opKomma, sleutel, woorden } from './namen.ts';
import { nietBegrepen, tweeWaarden } from './niet-begrepen.ts';
import type { Reeksrij, Symbool, Vindplaats } from './symbolen.ts';
import { gelijkType, toonType } from './typen.ts';
import { perNaam } from './velden.ts';

export type Verdelingontwerp = Omit<Verdeling, 'regel' | 'bestand'> &
  Vindplaats & {
    /** Onwaar: uit een gebruikte regeling. */
    readonly eigen: boolean;
    /** De auteur zegt zelf dat de tekst niets over een gelijke dag bepaalt. */
    readonly zonderGelijkeDag?: true;
    /** De auteur zegt zelf dat de tekst niets bepaalt over wat niet past. */
    readonly zonderRest?: true;
  };

export function leesVerdelingen(
  bronnen: readonly Bron[],
  maakLezer: (bestand: string) => Lezer,
  problemen: Probleem[],
): readonly Verdelingontwerp[] {
  const uit: Verdelingontwerp[] = [];
  for (const { pad, boom } of bronnen) {
    for (const blok of boom.blokken) {
      if (blok.soort !== 'verdeling' || blok.naam.stukken.length === 0) continue;
      const gelezen = leesVerdeling(maakLezer(pad), blok);
      const eerder = gelezen && uit.find(({ id }) => id === gelezen.id);
      if (eerder) {
        const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat de andere' }];
        problemen.push(meld('N003', gelezen, { naam: gelezen.naam }, { labels }));
      } else if (gelezen) uit.push(gelezen);
    }
  }
  return uit;
}

type Velden = ReadonlyMap<string, Veld>;

function leesVerdeling(lezer: Lezer, blok: VerdelingBlok): Verdelingontwerp | undefined {
  const { bestand } = lezer;
  const velden = perNaam(blok.velden, 'verdeling', bestand, lezer.problemen);
  const plaats = { bestand, span: blok.naam.span };
  const bij = velden.get('bij')?.inhoud.stukken ?? [];
  verplicht(lezer, velden, plaats, 'bij', 'bij: artikel 6, tweede lid');
  verplicht(lezer, velden, plaats, 'volgorde', 'volgorde: de datum van ontvangst van de aanvraag');
  verplicht(lezer, velden, plaats, 'plafond', 'plafond: € 100.000');
  const volgorde = waarde(lezer, velden, 'volgorde', ['datum']);
  const jaarVan = waarde(lezer, velden, 'jaar van', ['datum']);
  const plafond = leesPlafond(lezer, velden.get('plafond'), jaarVan);
  const gelijk = velden.get('bij gelijke dag')?.inhoud;
  const geen = gelijk !== undefined && plat(telt(gelijk.stukken)) === 'geen';
  const bijGelijkeDag = geen ? undefined : waarde(lezer, velden, 'bij gelijke dag', teOrdenen);
  const beslag = waarde(lezer, velden, 'beslag', [plafond?.type.soort ?? 'bedrag']);
  const per = leesPer(lezer, velden.get('per'));
  const komtInAanmerking = voorwaarde(lezer, velden, 'komt in aanmerking');
  const voorrang = voorwaarde(lezer, velden, 'voorrang');
  const rest = velden.get('wat niet past')?.inhoud;
  const zonderRest = rest !== undefined && plat(telt(rest.stukken)) === 'geen';
  const watNietPast = zonderRest ? undefined : leesWatNietPast(lezer, rest);
  if (!volgorde || !plafond) return undefined;
  controleerBeslag(lezer, velden, plaats, plafond.type, beslag);
  if (!plafond.plafond) controleerJaren(lezer, velden, plafond.plafonds);
  const naam = woorden(blok.naam.stukken);
  return {
    ...plaats,
    eigen: true,
    id: sleutel(naam),
    naam,
    bij: bij.flatMap((stuk) =>
      stuk.soort === 'verwijzing' ? doelenVan(lezer, stuk.verwijzing, stuk.tekst).map(({ id }) => id) : [],
    ),
    ...(komtInAanmerking ? { komtInAanmerking } : {}),
    volgorde,
    ...(voorrang ? { voorrang } : {}),
    ...(bijGelijkeDag ? { bijGelijkeDag } : {}),
    ...(beslag ? { beslag } : {}),
    ...(jaarVan ? { jaarVan } : {}),
    ...(per.length > 0 ? { per } : {}),
    ...plafond,
    ...(watNietPast ? { watNietPast } : {}),
    ...(geen ? { zonderGelijkeDag: true as const } : {}),
    ...(zonderRest ? { zonderRest: true as const } : {}),
  };
}

const teOrdenen: readonly Type['soort'][] = ['getal', 'bedrag', 'percentage', 'aantal', 'datum'];

function verplicht(lezer: Lezer, velden: Velden, plaats: Vindplaats, veld: string, voorbeeld: string): void {
  if (!velden.has(veld)) lezer.problemen.push(meld('S012', plaats, { blok: 'verdeling', veld, voorbeeld }));
}

function voorwaarde(lezer: Lezer, velden: Velden, naam: string): Voorwaarde | undefined {
  const veld = velden.get(naam);
  return veld && !veld.kapot ? voorwaardeUit(lezer, veld.inhoud) : undefined;
}

/** De waarde in een veld, als zij van een van deze typen is. */
function waarde(
  lezer: Lezer,
  velden: Velden,
  naam: string,
  mag: readonly Type['soort'][],
): Waarde | undefined {
  const veld = velden.get(naam);
  if (!veld || veld.kapot) return undefined;
  return waardeUit(lezer, veld.inhoud.stukken, naam, mag);
}

function waardeUit(
  lezer: Lezer,
  stukken: readonly Stuk[],
  veld: string,
  mag: readonly Type['soort'][],
  opDag?: Waarde,
): Waarde | undefined {
  const rij = telt(stukken);
  const lezingen = ontdubbel(leesWaarde(lezer, rij));
  const [eerste] = lezingen;
  if (lezingen.length > 1) {
    const alle = lezingen.map(({ v }) => v);
    lezer.problemen.push(tweeWaarden(lezer, stukken, alle));
    return undefined;
  }
  if (eerste?.v.soort !== 'waarde') {
    lezer.problemen.push(nietBegrepen(lezer, stukken, 'waarde'));
    return undefined;
  }
  const { waarde: gelezen, symbool } = eerste.v;
  const { type } = gelezen;
  const zonderDag = gelezen.op === 'feit' && !gelezen.opDatum && symbool?.perDatum ? symbool : undefined;
  if (!zonderDag || !opDag) lezer.problemen.push(...eerste.p);
  if (mag.includes(type.soort))
    return zonderDag && opDag ? waardeOpDag(lezer, zonderDag, opDag, rij) : gelezen;
  const gegevens = { veld, type: toonType(type), verwacht: mag.map((soort) => woordVoor[soort]) };
  lezer.problemen.push(meld('T025', { bestand: lezer.bestand, span: spanVan(stukken) }, gegevens));
  return undefined;
}

/** "de aanbieder van de aanvraag, de locatie van de aanvraag": een rij per combinatie */
function leesPer(lezer: Lezer, veld: Veld | undefined): readonly Waarde[] {
  if (!veld || veld.kapot) return [];
  return opKomma(veld.inhoud).flatMap(
    (stukken) => waardeUit(lezer, stukken, 'per', ['keuze', 'tekst']) ?? [],
  );
}

const woordVoor: Readonly<Record<Type['soort'], string>> = {
  'ja/nee': 'ja/nee',
  tekst: 'een tekst',
  getal: 'een getal',
  percentage: 'een percentage',
  bedrag: 'een bedrag',
  datum: 'een datum',
  aantal: 'een aantal',
  keuze: 'een keuze',
  keuzes: 'keuzes',
  lijst: 'een lijst',
};

// ── Plafond ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Plafond = Pick<Verdeling, 'plafonds' | 'plafond' | 'type'>;

/** "€ 1.212.000 in 2025, € 1.165.000 in 2026", één bedrag of aantal plaatsen, of een waarde: "het budget" */
function leesPlafond(lezer: Lezer, veld: Veld | undefined, jaarVan: Waarde | undefined): Plafond | undefined {
  if (!veld || veld.kapot) return undefined;
  const { inhoud } = veld;
  const delen = opKomma(inhoud).map((stukken) => leesDeel(telt(stukken)));
  const [eerste] = delen;
  const plaats = { bestand: lezer.bestand, span: inhoud.span };
  if (eerste && delen.every((deel) => deel && gelijkType(deel.type, eerste.type))) {
    const plafonds = delen.flatMap((deel) =>
      deel ? [{ ...(deel.jaar === undefined ? {} : { jaar: deel.jaar }), waarde: deel.waarde }] : [],
    );
    const onderNul = plafonds.find(({ waarde }) => waarde.startsWith('-'));
    if (onderNul) lezer.problemen.push(meld('T035', plaats, { tekst: woorden(inhoud.stukken) }));
    return { plafonds, type: eerste.type };
  }
  const [begin] = telt(inhoud.stukken);
  if (!begin || (begin.soort === 'literal' && leesWaarde(lezer, telt(inhoud.stukken)).length === 0)) {
    lezer.problemen.push(meld('N068', plaats, { tekst: woorden(inhoud.stukken), veld: 'plafond' }));
    return undefined;
  }
  const reeks = reeksIn(lezer, inhoud);
  if (reeks && !jaarVan) {
    lezer.problemen.push(meld('T026', plaats, { waarom: 'geen datum' }));
    return undefined;
  }
  const plafond = waardeUit(lezer, inhoud.stukken, 'plafond', ['bedrag', 'getal'], jaarVan);
  if (!plafond) return undefined;
  const midden = reeks?.reeks?.find((rij) => !heelJaar(rij));
  if (reeks && midden) {
    const labels = [
      { bestand: midden.bestand, span: midden.span, tekst: 'deze rij begint of eindigt binnen een jaar' },
    ];
    lezer.problemen.push(meld('T034', plaats, { naam: reeks.naam }, { labels }));
  }
  return { plafonds: [], plafond, type: plafond.type };
}

/** De reeks als het plafond alleen haar naam is: het budget van het jaar. */
const reeksIn = (lezer: Lezer, inhoud: Clausule): Symbool | undefined =>
  (lezer.index.waarden.get(plat(telt(inhoud.stukken))) ?? []).find(({ reeks }) => reeks);

const heelJaar = ({ vanaf, totEnMet }: Reeksrij): boolean =>
  vanaf.endsWith('-01-01') && (totEnMet === undefined || totEnMet.endsWith('-12-31'));

function leesDeel(
  rij: readonly Stuk[],
): { readonly type: Type; readonly waarde: string; readonly jaar?: number } | undefined {
  const [bedrag, woord, jaar, ...meer] = rij;
  if (bedrag?.soort !== 'literal' || meer.length > 0) return undefined;
  const { literal } = bedrag;
  if (literal.soort !== 'bedrag' && literal.soort !== 'getal') return undefined;
  const per = literal.soort === 'bedrag' && literal.per ? { per: literal.per } : {};
  const type: Type = literal.soort === 'bedrag' ? { soort: 'bedrag', ...per } : { soort: 'getal' };
  if (!woord) return { type, waarde: literal.waarde };
  const heelJaar = jaar?.soort === 'literal' && jaar.literal.soort === 'getal' ? jaar.literal.waarde : '';
  return woord.norm === 'in' && /^\d{4}$/.test(heelJaar)
    ? { type, waarde: literal.waarde, jaar: Number(heelJaar) }
    : undefined;
}

function controleerBeslag(
  lezer: Lezer,
  velden: Velden,
  plaats: Vindplaats,
  type: Type,
  beslag: Waarde | undefined,
): void {
  const veld = velden.get('beslag');
  if (!veld && type.soort === 'bedrag') {
    const voorbeeld = 'beslag: de gevraagde subsidie van de aanvraag';
    lezer.problemen.push(meld('S012', plaats, { blok: 'verdeling', veld: 'beslag', voorbeeld }));
  }
  if (!veld || !beslag || gelijkType(beslag.type, type)) return;
  const gegevens = { veld: 'beslag', type: toonType(beslag.type), verwacht: [toonType(type)] };
  lezer.problemen.push(meld('T025', { bestand: lezer.bestand, span: veld.inhoud.span }, gegevens));
}

/** Plafonds per jaar vragen om een datum die het jaar geeft, en elk jaar heeft er één. */
function controleerJaren(lezer: Lezer, velden: Velden, plafonds: Verdeling['plafonds']): void {
  const jaren = plafonds.map(({ jaar }) => jaar);
  const veld = velden.get('plafond');
  const metJaar = jaren.every((jaar) => jaar !== undefined);
  const zonder = jaren.length === 1 && jaren[0] === undefined;
  const dubbel = new Set(jaren).size < jaren.length;
  const past = velden.has('jaar van') ? metJaar : zonder;
  if (!veld || (past && !dubbel)) return;
  const waarom = dubbel ? 'dubbel' : metJaar ? 'geen datum' : 'geen jaar';
  lezer.problemen.push(meld('T026', { bestand: lezer.bestand, span: veld.inhoud.span }, { waarom }));
}

const gevolgen: Readonly<Record<string, WatNietPast>> = {
  'wordt afgewezen': 'afgewezen',
  gedeeltelijk: 'gedeeltelijk',
  'komt op wachtlijst': 'wachtlijst',
  'volgende gaat voor': 'volgende',
};

function leesWatNietPast(lezer: Lezer, inhoud: Clausule | undefined): WatNietPast | undefined {
  if (!inhoud) return undefined;
  const gevolg = gevolgen[norms(inhoud.stukken).join(' ')];
  if (!gevolg) {
    const plaats = { bestand: lezer.bestand, span: spanVan(inhoud.stukken) };
    lezer.problemen.push(meld('N068', plaats, { tekst: woorden(inhoud.stukken), veld: 'wat niet past' }));
  }
  return gevolg;
}
