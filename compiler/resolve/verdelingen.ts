/** Verdelingen: wie wanneer wat krijgt van wat schaars is. */
import type { Clausule, Stuk, Veld, VerdelingBlok } from '../../grammar/index.ts';
import type { Type, Verdeling, Voorwaarde, Waarde, WatNietPast } from '../../runtime/model.ts';
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Bron } from './declaraties.ts';
import { doelenVan } from './hardheid.ts';
import { voorwaardeUit } from './lees-voorwaarde.ts';
import { leesWaarde } from './lees-waarde.ts';
import { ontdubbel, plat, spanVan, telt, type Lezer } from './lezer.ts';
import { norms, opKomma, sleutel, woorden } from './namen.ts';
import { nietBegrepen, tweeWaarden } from './niet-begrepen.ts';
import type { Vindplaats } from './symbolen.ts';
import { gelijkType, toonType } from './typen.ts';
import { perNaam } from './velden.ts';

export type Verdelingontwerp = Omit<Verdeling, 'regel' | 'bestand'> &
  Vindplaats & {
    /** De auteur zegt zelf dat de tekst niets over een gelijke dag bepaalt. */
    readonly zonderGelijkeDag?: true;
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
  const plafond = leesPlafond(lezer, velden.get('plafond')?.inhoud);
  const gelijk = velden.get('bij gelijke dag')?.inhoud;
  const geen = gelijk !== undefined && plat(telt(gelijk.stukken)) === 'geen';
  const bijGelijkeDag = geen ? undefined : waarde(lezer, velden, 'bij gelijke dag', teOrdenen);
  const beslag = waarde(lezer, velden, 'beslag', [plafond?.type.soort ?? 'bedrag']);
  const jaarVan = waarde(lezer, velden, 'jaar van', ['datum']);
  const komtInAanmerking = voorwaarde(lezer, velden, 'komt in aanmerking');
  const voorrang = voorwaarde(lezer, velden, 'voorrang');
  const watNietPast = leesWatNietPast(lezer, velden.get('wat niet past')?.inhoud);
  if (!volgorde || !plafond) return undefined;
  controleerBeslag(lezer, velden, plaats, plafond.type, beslag);
  controleerJaren(lezer, velden, plafond.plafonds);
  const naam = woorden(blok.naam.stukken);
  return {
    ...plaats,
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
    ...plafond,
    ...(watNietPast ? { watNietPast } : {}),
    ...(geen ? { zonderGelijkeDag: true as const } : {}),
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
  const { stukken } = veld.inhoud;
  const lezingen = ontdubbel(leesWaarde(lezer, telt(stukken)));
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
  lezer.problemen.push(...eerste.p);
  const gelezen = eerste.v.waarde;
  if (mag.includes(gelezen.type.soort)) return gelezen;
  const gegevens = {
    veld: naam,
    type: toonType(gelezen.type),
    verwacht: mag.map((soort) => woordVoor[soort]),
  };
  lezer.problemen.push(meld('T025', { bestand: lezer.bestand, span: veld.inhoud.span }, gegevens));
  return undefined;
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

type Plafond = Pick<Verdeling, 'plafonds' | 'type'>;

/** "€ 1.212.000 in 2025, € 1.165.000 in 2026", of één bedrag of aantal plaatsen */
function leesPlafond(lezer: Lezer, inhoud: Clausule | undefined): Plafond | undefined {
  if (!inhoud) return undefined;
  const delen = opKomma(inhoud).map((stukken) => leesDeel(telt(stukken)));
  const [eerste] = delen;
  const plaats = { bestand: lezer.bestand, span: inhoud.span };
  if (!eerste || delen.some((deel) => deel === undefined || !gelijkType(deel.type, eerste.type))) {
    lezer.problemen.push(meld('N068', plaats, { tekst: woorden(inhoud.stukken), veld: 'plafond' }));
    return undefined;
  }
  const plafonds = delen.flatMap((deel) =>
    deel ? [{ ...(deel.jaar === undefined ? {} : { jaar: deel.jaar }), waarde: deel.waarde }] : [],
  );
  return { plafonds, type: eerste.type };
}

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
