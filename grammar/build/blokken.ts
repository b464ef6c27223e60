/** Indeling van een blok → AST van dat blok. */
import type * as A from '../ast.ts';
import type { Blokindeling } from '../layout.ts';
import type { Syntaxprobleem } from '../problemen.ts';
import { omvat } from '../span.ts';
import * as T from '../tokens.ts';
import { inhoudTekst, type Token } from '../tokens.ts';
import { bouwStuk, leeg } from './stukken.ts';
import { spanVanTokens } from './zinnen.ts';

/** Wat de parser van de eenheden van een blok maakte. */
export interface Delen {
  readonly velden: readonly A.Veld[];
  readonly zinnen: readonly {
    readonly sectie?: string;
    readonly zin: A.Zin | A.Aardzin | A.Nogzin | A.Afwijkzin;
    readonly tokens: readonly Token[];
  }[];
  readonly tabel?: A.Tabel;
  readonly kop?: {
    readonly naam?: A.Clausule;
    readonly waarden?: A.Clausule;
    readonly verder?: A.Clausule;
    readonly kapot?: true;
  };
}

export interface Blokbouw {
  readonly blok?: A.Blok;
  readonly problemen: readonly Syntaxprobleem[];
}

export function bouwBlok(indeling: Blokindeling, delen: Delen, alle: readonly Token[]): Blokbouw {
  const { blok, problemen } = bouw(indeling, delen, alle);
  return {
    ...(blok ? { blok } : {}),
    problemen: [...naastKop(indeling), ...problemen, ...verdwaald(indeling, delen)],
  };
}

function bouw(indeling: Blokindeling, delen: Delen, alle: readonly Token[]): Blokbouw {
  const [woord = '', nummer = ''] = inhoudTekst(indeling.kop).split(' ');
  const span = spanVanTokens(alle);
  const [naastKopwoord] = indeling.kopregel.filter(({ tokenType }) => tokenType === T.Tekst);
  const kopspan = spanVanTokens([indeling.kop, naastKopwoord ?? indeling.kop]);
  const tekst = eersteTekst(indeling.kopregel);
  const naam = delen.kop?.naam ?? leeg(indeling.kop.eind);
  const geldig = geldigheid(indeling);
  const kopdelen = { span, nummer, kop: kopspan, ...(tekst ? { opschrift: tekst } : {}) };
  const bepaling = { ...kopdelen, ...(geldig ? { geldig } : {}) };
  switch (woord) {
    case 'regeling':
      return metTekst(indeling, tekst, (titel) => ({ soort: 'regeling', span, titel, velden: delen.velden }));
    case 'gebruikt':
      return metTekst(indeling, tekst, (pad) => ({ soort: 'gebruikt', span, pad, velden: delen.velden }));
    case 'organen':
    case 'partijen':
    case 'registers':
      return goed({ soort: woord, span, namen: delen.kop?.waarden ?? leeg(span.eind) });
    case 'keuze':
      return goed({
        soort: 'keuze',
        span,
        naam,
        waarden: delen.kop?.waarden ?? leeg(span.eind),
        ...(delen.kop?.kapot ? { kapot: true as const } : {}),
        ...(delen.kop?.verder ? { verderVolgens: delen.kop.verder } : {}),
      });
    case 'gegevens':
    case 'parameters':
    case 'uitkomsten':
    case 'plichten':
    case 'bevoegdheden':
    case 'verboden':
      return metObject(woord, span, delen);
    case 'reeks': {
      const { velden, tabel } = delen;
      const type = delen.kop?.waarden ?? leeg(span.eind);
      return goed({ soort: woord, span, naam, type, velden, ...(tabel ? { tabel } : {}) });
    }
    case 'beoordeling':
    case 'lezing':
    case 'verdeling':
    case 'verwerking':
      return goed({ soort: woord, span, naam, velden: delen.velden });
    case 'hoofdstuk':
    case 'paragraaf':
      return woord === 'paragraaf' && delen.zinnen.length > 0
        ? inhoud({ soort: 'artikel', kopwoord: woord, ...bepaling }, delen)
        : goed({ soort: woord, ...kopdelen });
    case 'artikel':
    case 'bijlage':
    case 'fase':
      return inhoud({ soort: 'artikel', kopwoord: woord, ...bepaling }, delen);
    case 'lid':
      return inhoud({ soort: woord, ...bepaling }, delen);
    case 'controle':
      return metTekst(indeling, tekst, (t) => ({
        soort: 'controle',
        span,
        naam: t,
        zinnen: gewoneZinnen(delen),
      }));
    case 'afwijkingsplicht':
      return goed({ soort: woord, span, kop: kopspan, zinnen: gewoneZinnen(delen) });
    default:
      return metTekst(indeling, tekst, (t) => bouwVoorbeeld(indeling, delen, t, span));
  }
}

const goed = (blok: A.Blok): Blokbouw => ({ blok, problemen: [] });

function inhoud(bepaling: Omit<A.ArtikelBlok, 'inhoud'> | Omit<A.LidBlok, 'inhoud'>, delen: Delen): Blokbouw {
  const zinnen = delen.zinnen.flatMap(({ zin }) =>
    zin.soort === 'zin' || zin.soort === 'aard' ? [zin] : [],
  );
  return goed({ ...bepaling, inhoud: zinnen });
}

function gewoneZinnen(delen: Delen): readonly A.Zin[] {
  return delen.zinnen.flatMap(({ zin }) => (zin.soort === 'zin' ? [zin] : []));
}

function bouwVoorbeeld(indeling: Blokindeling, delen: Delen, naam: A.Tekst, span: A.Bestand['span']): A.Blok {
  const zoals = indeling.secties.find(({ token }) => token.inhoud === 'zoals');
  const zoalsTekst = zoals && eersteTekst(zoals.rest);
  const van = (sectie: string) => delen.zinnen.filter((deel) => deel.sectie === sectie).map(({ zin }) => zin);
  return {
    soort: 'voorbeeld',
    span,
    naam,
    secties: indeling.secties.map(bouwSectie),
    ...(zoalsTekst ? { zoals: zoalsTekst } : {}),
    gegeven: van('gegeven').flatMap((zin) => (zin.soort === 'zin' || zin.soort === 'wijkt af' ? [zin] : [])),
    verwacht: van('verwacht').flatMap((zin) =>
      zin.soort === 'zin' || zin.soort === 'nog nodig' ? [zin] : [],
    ),
  };
}

function bouwSectie({ token, rest }: Blokindeling['secties'][number]): A.Sectie {
  const tekst = eersteTekst(rest);
  return { soort: sectiesoort(token), span: spanVanTokens([token, ...rest]), ...(tekst ? { tekst } : {}) };
}

function sectiesoort(token: Token): A.Sectie['soort'] {
  const woord = inhoudTekst(token);
  return woord === 'gegeven' || woord === 'verwacht' ? woord : 'zoals';
}

// ── Wat nergens bij hoort ────────────────────────────────────────────────────────────────────────────────────────

const verplicht = new Set(['regeling', 'gebruikt', 'controle', 'voorbeeld']);
const metOpschrift = new Set([...verplicht, 'hoofdstuk', 'paragraaf', 'artikel', 'bijlage', 'fase', 'lid']);

/** Achter deze koppen staat verder niets, of alleen een tekst.*/
const zonderVerder = new Set([...metOpschrift, 'afwijkingsplicht']);

/** Achter deze koppen staat alleen een tekst tussen aanhalingstekens; wat er verder staat, mag niet stil verdwijnen. */
function naastKop({ kop, kopregel }: Blokindeling): readonly Syntaxprobleem[] {
  const inhoud = inhoudTekst(kop);
  if (genummerd.has(inhoud)) return [zonderNummer(kop)];
  if (!zonderVerder.has(inhoud.split(' ')[0] ?? '')) return [];
  const kaal = !metOpschrift.has(inhoud.split(' ')[0] ?? '');
  const eerste = kaal ? -1 : kopregel.findIndex(({ tokenType }) => tokenType === T.Tekst);
  // Zonder de tekst die er moet staan, is dát het probleem (S008).
  if (eerste < 0 && verplicht.has(inhoud)) return [];
  const tot = geldigVanaf(kop, kopregel);
  const rest = kopregel.slice(0, tot).filter((_, i) => i !== eerste);
  const over = rest.filter(({ tokenType }) => tokenType !== T.Dubbelepunt);
  if (over.length === 0) return [];
  return [{ code: 'S013', kop: inhoud, gevonden: begin(over), span: spanVanTokens(over) }];
}

const metGeldigheid = new Set(['artikel', 'bijlage', 'fase', 'lid']);

/** Waar op de kopregel `, geldig …` begint; anders haar einde. */
function geldigVanaf(kop: Token, kopregel: readonly Token[]): number {
  const i = kopregel.findIndex(
    ({ tokenType }, plek) => tokenType === T.Komma && kopregel[plek + 1]?.image === 'geldig',
  );
  const mag = metGeldigheid.has(inhoudTekst(kop).split(' ')[0] ?? '');
  return mag && i >= 0 && kopregel.length > i + 2 ? i : kopregel.length;
}

function geldigheid({ kop, kopregel }: Blokindeling): A.Clausule | undefined {
  const rij = kopregel.slice(geldigVanaf(kop, kopregel) + 2);
  const stukken = rij.map(bouwStuk);
  return rij.length === 0 ? undefined : { span: spanVanTokens(rij), stukken };
}

const genummerd = new Set(['hoofdstuk', 'paragraaf', 'artikel', 'bijlage', 'fase', 'lid']);

function zonderNummer(kop: Token): Syntaxprobleem {
  const verwacht = [`een nummer (${inhoudTekst(kop)} 2)`];
  return {
    code: 'S001',
    gevonden: '',
    achter: kop.image,
    verwacht,
    span: { begin: kop.begin, eind: kop.eind },
  };
}

/**
 * Wat zonder ander probleem stil zou verdwijnen: het begin van een deel buiten een voorbeeld, en wat achter `zoals` staat
 * behalve de naam van één voorbeeld, met hooguit het woord voorbeeld ervóór.
 */
export function stilVerdwenen({ kop, secties }: Blokindeling): readonly Syntaxprobleem[] {
  const blok = inhoudTekst(kop).split(' ')[0] ?? '';
  return secties.flatMap(({ token, rest }): Syntaxprobleem[] => {
    const wat = inhoudTekst(token);
    if (blok !== 'voorbeeld') return [{ code: 'S010', blok, wat, span: spanVanTokens([token]) }];
    const eerste = rest.findIndex(({ tokenType }) => tokenType === T.Tekst);
    const over = rest.filter((deel, i) => i !== eerste && !(i < eerste && deel.image === 'voorbeeld'));
    if (over.length === 0) return [];
    return [{ code: 'S013', kop: wat, gevonden: begin(over), span: spanVanTokens(over) }];
  });
}

/** Zinnen op een plaats waar zij geen betekenis hebben; een rij zinnen is één probleem. */
function verdwaald({ kop }: Blokindeling, { zinnen }: Delen): readonly Syntaxprobleem[] {
  const woord = inhoudTekst(kop).split(' ')[0] ?? '';
  const uit: Extract<Syntaxprobleem, { code: 'S010' }>[] = [];
  zinnen.forEach(({ zin, sectie, tokens }, i) => {
    if (mag(woord, zin.soort, sectie)) return;
    const vorige = zinnen[i - 1];
    const laatste = uit[uit.length - 1];
    if (laatste && vorige && laatste.span.eind === vorige.zin.span.eind && vorige.sectie === sectie) {
      uit[uit.length - 1] = { ...laatste, span: omvat(laatste.span, zin.span) };
      return;
    }
    const los = woord === 'voorbeeld' && sectie !== 'gegeven' && sectie !== 'verwacht';
    const blok = los ? "voorbeeld vóór 'gegeven' of 'verwacht'" : woord;
    const wat = zin.soort === 'nog nodig' ? 'Nog nodig' : begin(tokens);
    uit.push({ code: 'S010', blok, wat, span: zin.span });
  });
  return uit;
}

const metInhoud = new Set(['artikel', 'bijlage', 'fase', 'paragraaf', 'lid']);

function mag(
  woord: string,
  soort: Delen['zinnen'][number]['zin']['soort'],
  sectie: string | undefined,
): boolean {
  if (metInhoud.has(woord)) return soort !== 'nog nodig';
  if (woord === 'controle' || woord === 'afwijkingsplicht') return soort === 'zin';
  if (sectie === 'verwacht') return soort !== 'aard';
  return woord === 'voorbeeld' && sectie === 'gegeven' && (soort === 'zin' || soort === 'wijkt af');
}

/** De eerste woorden, om een zin aan te wijzen. */
const begin = (tokens: readonly Token[]): string =>
  tokens
    .slice(0, 6)
    .map((token) => token.image)
    .join(' ')
    .replace(/\s+/g, ' ');

/** Een blok dat een tekst tussen aanhalingstekens nodig heeft. */
function metTekst(
  indeling: Blokindeling,
  tekst: A.Tekst | undefined,
  maak: (tekst: A.Tekst) => A.Blok,
): Blokbouw {
  const { kop } = indeling;
  if (tekst) return goed(maak(tekst));
  const span = { begin: kop.begin, eind: kop.eind };
  const probleem = { code: 'S008', wat: inhoudTekst(kop), span } as const;
  return { blok: maak({ span, waarde: '' }), problemen: [probleem] };
}

function eersteTekst(rij: readonly Token[]): A.Tekst | undefined {
  const token = rij.find(({ tokenType }) => tokenType === T.Tekst);
  return token && { span: { begin: token.begin, eind: token.eind }, waarde: inhoudTekst(token) };
}

const metOver: ReadonlySet<string> = new Set(['gegevens', 'uitkomsten']);

/** "over de cliënt, volgens de cliënt, persoonsgegeven, ook: de inwoner" */
function metObject(soort: A.VeldenBlok['soort'], span: A.Bestand['span'], { kop, velden }: Delen): Blokbouw {
  if (!kop?.naam) return goed({ soort, span, velden });
  const [begin, ...rest] = opKomma(kop.naam.stukken);
  const [eerste, ...over] = begin ?? [];
  const slot = kop.waarden ? rest.pop() : undefined;
  const klopt =
    kop.kapot ??
    (eerste?.norm === 'over' &&
      metOver.has(soort) &&
      (kop.waarden === undefined || slot?.map(({ norm }) => norm).join(' ') === 'ook') &&
      (rest.length === 0 || soort === 'gegevens') &&
      rest.every((deel) => deel.length > 0));
  // In een kapotte kop kan er tussen twee komma's niets staan; dat heeft geen plaats.
  const bij = rest.filter((deel) => deel.length > 0).map(alsClausule);
  const blok = {
    ...{ soort, span, over: { span: kop.naam.span, stukken: over }, velden },
    ...(kop.waarden ? { ook: kop.waarden } : {}),
    ...(bij.length > 0 ? { bij } : {}),
  } as const;
  if (klopt) return goed(blok);
  const verwacht = !metOver.has(soort)
    ? ['niets; de velden staan op de volgende regels']
    : [`'${soort} over …' of '${soort} over …, ook: …'`];
  const gevonden = kop.naam.stukken.map((stuk) => stuk.tekst).join(' ');
  return { blok, problemen: [{ code: 'S001', gevonden, verwacht, span: kop.naam.span }] };
}

function opKomma(stukken: readonly A.Stuk[]): A.Stuk[][] {
  const delen: A.Stuk[][] = [[]];
  for (const stuk of stukken) {
    if (stuk.soort === 'komma') delen.push([]);
    else delen[delen.length - 1]?.push(stuk);
  }
  return delen;
}

const alsClausule = (stukken: readonly A.Stuk[]): A.Clausule => {
  const [eerste, laatste] = [stukken[0], stukken[stukken.length - 1]];
  return { stukken, span: { begin: eerste?.span.begin ?? 0, eind: laatste?.span.eind ?? 0 } };
};
