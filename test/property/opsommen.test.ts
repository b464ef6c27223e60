/**
 * Uitkomst en open punten, nagerekend door elke voltooiing op te schrijven (S3, S4): tot en met twaalf onbekenden, met een
 * oordeel, een lezing en de elementen van een lijst erbij. De rechter kent alleen de formule waaruit de tekst is geschreven.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileer, openIds, voerUit } from './paar.ts';

/** De twaalf onbekenden: hoe zij in de zaak heten, en hoeveel antwoorden ertoe kunnen doen. */
const FEITEN = ['isArm', 'isBlij', 'isDoof', 'isFit', 'isGroen'] as const;
const KLEUREN = ['rood', 'geel', 'blauw'] as const;
/** Aan weerszijden van de drempels 18 en 67. */
const LEEFTIJDEN = ['10', '30', '70'] as const;
const [OORDEEL, LEZING, KLEUR, LEEFTIJD, ELEMENT, AANTAL] = [5, 6, 7, 8, 9, 12] as const;
const breedte = (n: number): number => (n === KLEUR || n === LEEFTIJD ? 3 : 2);

const namen = [
  ...FEITEN.map((feit) => `client.${feit}`),
  'client.kanZichRedden',
  'erIsGenoeg',
  'client.kleur',
  'client.punten',
  ...[0, 1, 2].map((i) => `client.verblijven[${String(i)}].isGemeld`),
];

type Formule =
  /** Een ja/nee-feit of het oordeel. */
  | { readonly soort: 'feit'; readonly n: number; readonly niet: boolean }
  /** Een lezing: het eerste feit, of als zij b is het tweede. */
  | { readonly soort: 'lezing'; readonly niet: boolean }
  | { readonly soort: 'kleur'; readonly n: number; readonly niet: boolean }
  | { readonly soort: 'drempel'; readonly n: number; readonly niet: boolean }
  | { readonly soort: 'kwantor'; readonly woord: Hoeveel }
  | { readonly soort: 'lijst'; readonly woord: Hoeveel; readonly delen: readonly Formule[] };

const hoeveelheden = {
  alle: (ja: number, van: number) => ja === van,
  'ten minste één van de': (ja: number) => ja >= 1,
  'ten minste twee van de': (ja: number) => ja >= 2,
  'ten hoogste één van de': (ja: number) => ja <= 1,
  'precies twee van de': (ja: number) => ja === 2,
  'geen van de': (ja: number) => ja === 0,
} as const;
type Hoeveel = keyof typeof hoeveelheden;
const hoeveel = fc.constantFrom(...(Object.keys(hoeveelheden) as Hoeveel[]));

const los = <S extends string>(soort: S, meeste: number) =>
  fc.record({ soort: fc.constant(soort), n: fc.nat({ max: meeste }), niet: fc.boolean() });
const blad: fc.Arbitrary<Formule> = fc.oneof(
  { weight: 6, arbitrary: los('feit', OORDEEL) },
  { weight: 2, arbitrary: los('lezing', 0) },
  { weight: 2, arbitrary: los('kleur', 2) },
  { weight: 2, arbitrary: los('drempel', 1) },
  { weight: 2, arbitrary: fc.record({ soort: fc.constant('kwantor' as const), woord: hoeveel }) },
);
const lijstVan = (deel: fc.Arbitrary<Formule>): fc.Arbitrary<Formule> =>
  fc.record({
    soort: fc.constant('lijst' as const),
    woord: hoeveel,
    delen: fc.array(deel, { minLength: 2, maxLength: 4 }),
  });
const formule = lijstVan(fc.oneof({ weight: 1, arbitrary: blad }, { weight: 1, arbitrary: lijstVan(blad) }));

/** Een grond, en soms een tweede, een vereiste, een weigering en een controle. */
interface Regels {
  readonly gronden: readonly Formule[];
  readonly vereiste: Formule | null;
  readonly weigering: Formule | null;
  readonly controle: Formule | null;
}
const regels: fc.Arbitrary<Regels> = fc.record({
  gronden: fc.array(formule, { minLength: 1, maxLength: 2 }),
  vereiste: fc.option(formule),
  weigering: fc.option(formule),
  controle: fc.option(fc.oneof(blad, lijstVan(blad)), { freq: 2 }),
});

// ── De rechter ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Per onbekende het nummer van haar antwoord. */
type Voltooiing = readonly number[];

const isJa = (v: Voltooiing, n: number): boolean => v[n] === 1;
const elementen = Array.from({ length: AANTAL - ELEMENT }, (_, i) => ELEMENT + i);

function waar(f: Formule, v: Voltooiing): boolean {
  switch (f.soort) {
    case 'feit':
      return isJa(v, f.n) !== f.niet;
    case 'lezing':
      return isJa(v, isJa(v, LEZING) ? 1 : 0) !== f.niet;
    case 'kleur':
      return (v[KLEUR] === f.n) !== f.niet;
    case 'drempel':
      return (v[LEEFTIJD] ?? 0) > f.n !== f.niet;
    case 'kwantor':
      return hoeveelheden[f.woord](elementen.filter((n) => isJa(v, n)).length, elementen.length);
    case 'lijst':
      return hoeveelheden[f.woord](f.delen.filter((deel) => waar(deel, v)).length, f.delen.length);
  }
}

function krijgtHulp({ gronden, vereiste, weigering }: Regels, v: Voltooiing): boolean {
  return (
    gronden.some((grond) => waar(grond, v)) &&
    (vereiste === null || waar(vereiste, v)) &&
    (weigering === null || !waar(weigering, v))
  );
}

/** Hoeveel verder in de rij van alle voltooiingen het volgende antwoord op een onbekende staat. */
const stappen = namen.map((_, n) => namen.slice(0, n).reduce((tot, _naam, i) => tot * breedte(i), 1));
const plaatsVan = (v: Voltooiing): number =>
  v.reduce((tot, waarde, n) => tot + waarde * (stappen[n] ?? 0), 0);
const voltooiingOp = (plaats: number): Voltooiing =>
  stappen.map((stap, n) => Math.floor(plaats / stap) % breedte(n));

/** De uitkomst als zij overal dezelfde is; anders welke onbekenden alleen al een verschil kunnen maken. */
function rechter(
  inhoud: Regels,
  vast: Voltooiing,
  onbekend: readonly number[],
): boolean | 'onmogelijk' | readonly number[] {
  const { controle } = inhoud;
  const basis = plaatsVan(vast.map((waarde, n) => (onbekend.includes(n) ? 0 : waarde)));
  const plaatsen = onbekend.reduce<readonly number[]>(
    (rij, n) =>
      Array.from({ length: breedte(n) }, (_, i) => i * (stappen[n] ?? 0)).flatMap((stap) =>
        rij.map((plaats) => plaats + stap),
      ),
    [basis],
  );
  const uitkomst: (boolean | undefined)[] = [];
  for (const plaats of plaatsen) {
    const v = voltooiingOp(plaats);
    if (controle === null || waar(controle, v)) uitkomst[plaats] = krijgtHulp(inhoud, v);
  }
  const geldig = plaatsen.filter((plaats) => uitkomst[plaats] !== undefined);
  const [eerste] = geldig;
  if (eerste === undefined) return 'onmogelijk';
  if (geldig.every((plaats) => uitkomst[plaats] === uitkomst[eerste])) return uitkomst[eerste] === true;
  const verschilt = (plaats: number, n: number): boolean => {
    const stap = stappen[n] ?? 0;
    const nul = plaats - (Math.floor(plaats / stap) % breedte(n)) * stap;
    const anders = Array.from({ length: breedte(n) }, (_, i) => uitkomst[nul + i * stap]);
    return anders.some((ander) => ander !== undefined && ander !== uitkomst[plaats]);
  };
  return onbekend.filter((n) => geldig.some((plaats) => verschilt(plaats, n)));
}

// ── De tekst en de zaak ──────────────────────────────────────────────────────────────────────────────────────────

const hoofd = `regeling "Proef"
  kenmerk: proef

keuze kleur: ${KLEUREN.join(', ')}.

gegevens over de cliënt
${FEITEN.map((feit) => `  is ${feit.slice(2).toLowerCase()}: ja/nee\n`).join('')}  kleur: keuze uit kleur
  punten: getal
  verblijven: lijst van verblijf

gegevens over een verblijf
  is gemeld: ja/nee

uitkomsten over de cliënt
  krijgt hulp: ja/nee

organen: het college.

beoordeling kan zich redden
  over: de cliënt
  door: het college
  vraag: "Kan de cliënt zich redden?"

lezing er is genoeg
  vraag: "Wat is genoeg?"
  mogelijk:
    a. de cliënt is arm;
    b. de cliënt is blij.
`;

function alsZin(f: Formule, diepte: number): string {
  const niet = 'niet' in f && f.niet ? 'niet ' : '';
  switch (f.soort) {
    case 'feit':
      return f.n === OORDEEL
        ? `de cliënt kan zich ${niet}redden`
        : `de cliënt is ${niet}${(FEITEN[f.n] ?? '').slice(2).toLowerCase()}`;
    case 'lezing':
      return `er is ${niet}genoeg`;
    case 'kleur':
      return `de kleur van de cliënt is ${niet}${KLEUREN[f.n] ?? ''}`;
    case 'drempel':
      return `de punten van de cliënt is ${f.niet ? 'minder dan' : 'ten minste'} ${f.n === 0 ? '18' : '67'}`;
    case 'kwantor':
      return `voor ${f.woord} verblijven van de cliënt geldt dat dat verblijf is gemeld`;
    case 'lijst': {
      const letter = (i: number): string => (diepte === 0 ? `${'abcd'.charAt(i)}.` : `${String(i + 1)}°`);
      const delen = f.delen.map(
        (deel, i) => `${' '.repeat(4 + 2 * diepte)}${letter(i)} ${alsZin(deel, diepte + 1)}`,
      );
      return `aan ${f.woord} volgende voorwaarden is voldaan:\n${delen.join(';\n')}`;
    }
  }
}

function alsTekst({ gronden, vereiste, weigering, controle }: Regels): string {
  const zinnen = [
    ...gronden.map((grond) => `De cliënt krijgt hulp\n  indien ${alsZin(grond, 0)}.`),
    ...(vereiste ? [`De cliënt krijgt alleen hulp\n  indien ${alsZin(vereiste, 0)}.`] : []),
    ...(weigering ? [`De cliënt krijgt geen hulp\n  indien ${alsZin(weigering, 0)}.`] : []),
  ];
  const [letter = '', ...rest] = controle ? alsZin(controle, 0) : '';
  const controles = controle ? [`controle "klopt"\n  ${letter.toUpperCase()}${rest.join('')}.\n`] : [];
  return [hoofd, ...controles, ...zinnen.map((zin, i) => `artikel ${String(i + 1)}\n  ${zin}\n`)].join('\n');
}

function alsZaak(vast: Voltooiing, onbekend: readonly number[]): unknown {
  const alsBekend = <T>(n: number, waarde: T): { readonly waarde?: T } =>
    onbekend.includes(n) ? {} : { waarde };
  const veld = (sleutel: string, { waarde }: { readonly waarde?: unknown }): Record<string, unknown> =>
    waarde === undefined ? {} : { [sleutel]: waarde };
  const oordeel = { oordeel: isJa(vast, OORDEEL), motivering: 'gezien', door: 'het college' };
  return {
    client: Object.assign(
      { verblijven: elementen.map((n) => veld('isGemeld', alsBekend(n, isJa(vast, n)))) },
      ...FEITEN.map((feit, n) => veld(feit, alsBekend(n, isJa(vast, n)))),
      veld('kanZichRedden', alsBekend(OORDEEL, oordeel)),
      veld('kleur', alsBekend(KLEUR, KLEUREN[vast[KLEUR] ?? 0])),
      veld('punten', alsBekend(LEEFTIJD, LEEFTIJDEN[vast[LEEFTIJD] ?? 0])),
    ) as unknown,
    lezingen: veld('erIsGenoeg', alsBekend(LEZING, isJa(vast, LEZING) ? 'b' : 'a')),
  };
}

const zaak = fc.record({
  vast: fc.tuple(...namen.map((_, n) => fc.nat({ max: breedte(n) - 1 }))),
  onbekend: fc.subarray(namen.map((_, n) => n)),
});
const nietsBekend = { vast: namen.map(() => 0), onbekend: namen.map((_, n) => n) };

describe('elke voltooiing', () => {
  it('tot en met twaalf onbekenden: dezelfde uitkomst, en precies de vragen die ertoe doen', () => {
    const telling = { open: 0, bekend: 0, onmogelijk: 0, twaalf: 0 };
    fc.assert(
      fc.property(regels, fc.array(zaak, { minLength: 3, maxLength: 3 }), (inhoud, zaken) => {
        const programma = compileer(alsTekst(inhoud));
        if ('fouten' in programma) throw new Error(programma.fouten.join('\n'));
        for (const { vast, onbekend } of [nietsBekend, ...zaken]) {
          const verwacht = rechter(inhoud, vast, onbekend);
          const gekregen = voerUit(programma, 'client.krijgtHulp', alsZaak(vast, onbekend));
          if (typeof gekregen === 'string') throw new Error(gekregen);
          if (verwacht === 'onmogelijk') {
            telling.onmogelijk++;
            expect(gekregen.soort).toBe('ongeldige gegevens');
          } else if (typeof verwacht === 'boolean') {
            telling.bekend++;
            expect(gekregen).toMatchObject({ soort: 'waarde', waarde: verwacht });
          } else {
            telling.open++;
            if (verwacht.length === AANTAL) telling.twaalf++;
            expect(gekregen).toMatchObject({ soort: 'onbekend', benaderd: false });
            const open = gekregen.soort === 'onbekend' ? openIds(gekregen.open) : [];
            expect(open).toEqual(verwacht.map((n) => namen[n]).sort());
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(telling.open).toBeGreaterThan(150);
    expect(telling.bekend).toBeGreaterThan(100);
    expect(telling.onmogelijk).toBeGreaterThan(5);
    expect(telling.twaalf).toBeGreaterThan(5);
  }, 120_000);
});
