/** De compiler: regels per seconde van tekst tot TypeScript, het lezen alleen, en hoe het groeit. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ontleed } from '../../compiler/phases.ts';
import { schrijfUit } from '../../compiler/emit/index.ts';
import { leesWerkruimte } from '../../compiler/workspace.ts';
import { maakOp } from '../../grammar/format/index.ts';
import { knipBlokken } from '../../grammar/knip.ts';
import { deelIn } from '../../grammar/layout.ts';
import { lex } from '../../grammar/lexer.ts';
import { regelparser } from '../../grammar/parser.ts';
import { inhoudTekst, Kop, type Token } from '../../grammar/tokens.ts';
import { gebruik, mediaan, omEnOm, verhouding } from './klok.ts';
import type { Uitslag } from './rij.ts';

type Teksten = ReadonlyMap<string, string>;

/** Zoveel regels telt de tekst van de meting ten minste: de verordening, net zo vaak als daarvoor nodig is. */
const MINSTE_REGELS = 20_000;
const RONDES = 5;
const WET = 'wet-wmo-2015';

export function meetLezer(beleidsmap: string): readonly Uitslag[] {
  const bron = leesMap(beleidsmap);
  const keren = Math.ceil(MINSTE_REGELS / regelsIn(bron));
  const enkel = kopieen(bron, keren);
  const dubbel = kopieen(bron, 2 * keren);
  const [compileren, lezen, kaal] = omEnOm(
    [() => compileer(enkel), () => lees(enkel), kaleLezer(enkel)],
    RONDES,
  );
  const [opmaken] = omEnOm([() => maakAllesOp(enkel)], RONDES);
  const [eens, tweemaal] = omEnOm([() => compileer(enkel), () => compileer(dubbel)], 3, 0);
  const regels = regelsIn(enkel);
  const perSeconde = (regels / mediaan(compileren ?? [])) * 1000;
  const leessnelheid = (regels / mediaan(lezen ?? [])) * 1000;
  return [
    {
      naam: 'tekst tot TypeScript, warm, één kern',
      cijfer: perSeconde,
      eenheid: 'regels/s',
      lat: 40_000,
      meerIsBeter: true,
      toelichting: `${String(regels)} regels, ${String(keren)} regelingen · lezen alleen ${leessnelheid.toFixed(0)} regels/s`,
    },
    {
      naam: 'lezen, tegen kaal Chevrotain',
      cijfer: verhouding(lezen ?? [], kaal ?? []),
      eenheid: '×',
      lat: 1.5,
    },
    {
      naam: 'opmaken, warm, één kern',
      cijfer: (regels / mediaan(opmaken ?? [])) * 1000,
      eenheid: 'regels/s',
      lat: 20_000,
      meerIsBeter: true,
    },
    {
      naam: 'twee keer zo veel tekst',
      cijfer: verhouding(tweemaal ?? [], eens ?? []),
      eenheid: '×',
      lat: 2.2,
    },
  ];
}

/** De regeling en de wet die zij gebruikt, elk in haar eigen map. */
function leesMap(map: string): Teksten {
  const mappen = [map, join(map, '..', WET)];
  return new Map(
    mappen.flatMap((pad) =>
      readdirSync(pad)
        .filter((naam) => naam.endsWith('.regel'))
        .map((naam): [string, string] => [`${basename(pad)}/${naam}`, readFileSync(join(pad, naam), 'utf8')]),
    ),
  );
}

function regelsIn(teksten: Teksten): number {
  return [...teksten.values()].reduce((som, tekst) => som + (tekst.match(/\n/g)?.length ?? 0), 0);
}

/** Dezelfde regeling onder verschillende kenmerken, elk in een eigen map: niets is van elkaar te hergebruiken. */
function kopieen(bron: Teksten, keren: number): Teksten {
  return new Map(
    Array.from({ length: keren }, (_, i) =>
      [...bron].map(([naam, tekst]): [string, string] => [
        `r${String(i)}/${naam}`,
        tekst.replace(/^( {2}kenmerk: .*)$/m, `$1-${String(i)}`),
      ]),
    ).flat(),
  );
}

function compileer(teksten: Teksten): number {
  const { regelingen, problemen } = leesWerkruimte([...teksten.keys()], (pad) => {
    const tekst = teksten.get(pad);
    return tekst === undefined ? { soort: 'ontbreekt' } : { soort: 'tekst', tekst };
  });
  if (regelingen.some(({ goed }) => !goed))
    throw new Error(`Het beleid heeft ${String(problemen.length)} problemen.`);
  return regelingen
    .flatMap((regeling) => schrijfUit(regeling, 'ts'))
    .reduce((som, { inhoud }) => som + inhoud.length, 0);
}

function lees(teksten: Teksten): number {
  return [...teksten].reduce((som, [pad, tekst]) => som + ontleed(pad, tekst).boom.blokken.length, 0);
}

function maakAllesOp(teksten: Teksten): number {
  return [...teksten.values()].reduce((som, tekst) => {
    const uit = maakOp(tekst);
    return som + (uit.soort === 'opgemaakt' ? uit.tekst.length : 0);
  }, 0);
}

interface Opdracht {
  readonly ingang: keyof ReturnType<typeof regelparser>['ingangen'];
  readonly tokens: readonly Token[];
}

/**
 * Hetzelfde werk zonder onze boom: dezelfde lexer over dezelfde blokken, en dezelfde regels van de parser op dezelfde
 * tokens. Wat er tussen zit (de opmaak) en wat erna komt (de boom) is het verschil.
 */
function kaleLezer(teksten: Teksten): () => number {
  const blokken = [...teksten.values()].flatMap(knipBlokken);
  const opdrachten = blokken.flatMap(({ tekst }) => opdrachtenIn(lex(tekst).tokens));
  const parser = regelparser();
  return () => {
    let som = 0;
    for (const { tekst } of blokken) som += lex(tekst).tokens.length;
    for (const { ingang, tokens } of opdrachten) {
      parser.input = tokens as never;
      gebruik(parser.ingangen[ingang].call(parser));
      som += parser.errors.length;
    }
    return som;
  };
}

const INGANGEN = {
  zin: 'zin',
  aard: 'aard',
  'wijkt af': 'wijktAf',
  'nog nodig': 'nogNodig',
  veld: 'veld',
  tabel: 'tabel',
} as const;

function opdrachtenIn(tokens: readonly Token[]): readonly Opdracht[] {
  if (tokens[0]?.tokenType !== Kop) return [];
  const { kop, kopregel, eenheden } = deelIn(tokens);
  const koppen = /^(organen|keuze)/.test(inhoudTekst(kop))
    ? [{ ingang: 'keuze', tokens: kopregel } as const]
    : [];
  return [
    ...koppen,
    ...eenheden.map(({ soort, tokens: rij }): Opdracht => ({ ingang: INGANGEN[soort], tokens: rij })),
  ];
}
