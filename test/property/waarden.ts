/** Willekeurige datums, bedragen en vergelijkingen daarmee, als tekst. */
import fc from 'fast-check';
import { enkel, kies, type Blad, type Maker, type Pen } from './pen.ts';
import { bedragen, datums, duren, percentages, termijnen } from './woordenschat.ts';

const nat = fc.nat({ max: 60 });

function naam(pen: Pen, id: string, tekst: string): string {
  pen.noem(id);
  return tekst;
}

// ── Datums ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Een datum zonder rekenwoorden. */
export const kaleDatum: fc.Arbitrary<Maker> = nat.map((n): Maker => (pen) => {
  const peildagen = pen.eerder.filter(({ soort }) => soort === 'datum');
  const soorten: readonly Maker[] = [
    (p) => naam(p, 'melding.datum', 'de datum van de melding'),
    (p) => naam(p, 'aanvraag.datum', 'de datum van de aanvraag'),
    () => kies(datums, n),
    (p) => naam(p, 'lezing peildatum van de leeftijd', 'de peildatum van de leeftijd'),
    ...peildagen.map(
      (deel): Maker =>
        () =>
          `de ${deel.rest} van ${deel.onderwerp}`,
    ),
  ];
  return kies(soorten, n)(pen);
});

export const datum: fc.Arbitrary<Maker> = fc.oneof(
  { weight: 4, arbitrary: kaleDatum },
  {
    weight: 1,
    arbitrary: fc.tuple(kaleDatum, nat, nat).map(
      ([a, duur, vorm]): Maker =>
        (pen) =>
          vorm % 4 === 1
            ? `de laatste dag van de termijn van ${kies(termijnen, duur)} na ${a(pen)}`
            : vorm % 3 === 0
              ? `${kies(duren, duur)} ${vorm % 2 === 0 ? 'na' : 'vóór'} ${a(pen)}`
              : `${a(pen)} ${vorm % 2 === 0 ? 'vermeerderd' : 'verminderd'} met ${kies(duren, duur)}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(kaleDatum, nat).map(
      ([a, vorm]): Maker =>
        (pen) =>
          vorm % 3 === 0
            ? `de dag ${vorm % 2 === 0 ? 'na' : 'vóór'} ${a(pen)}`
            : `${a(pen)} ${vorm % 2 === 0 ? 'vermeerderd' : 'verminderd'} met ${naam(pen, 'client.verblijfsduur', 'de verblijfsduur van de cliënt')}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(kaleDatum, kaleDatum, fc.boolean()).map(
      ([a, b, laag]): Maker =>
        (pen) =>
          `${laag ? 'de laagste' : 'de hoogste'} van ${a(pen)} en ${b(pen)}`,
    ),
  },
);

const datumvergelijkers = [
  'vóór',
  'na',
  'op',
  'op of vóór',
  'op of na',
  'niet vóór',
  'niet na',
  'niet op',
] as const;
const isvergelijkers = ['niet later dan', 'uiterlijk', 'niet eerder dan', 'later dan', 'eerder dan'] as const;

export const datumvergelijking: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(fc.constantFrom(...datumfeiten()), datum, nat, fc.boolean(), kaleDatum)
  .map(([feit, b, n, ligt, vanaf]): Maker<Blad> => (pen) => {
    const links = feit(pen);
    if (ligt && n % 6 === 5)
      return enkel(
        `${links} ligt ${n % 4 === 1 ? 'niet ' : ''}binnen ${kies(termijnen, n)} na ${vanaf(pen)}`,
      );
    const rechts = b(pen);
    const woord = ligt ? `ligt ${kies(datumvergelijkers, n)}` : `is ${kies(isvergelijkers, n)}`;
    return { tekst: `${links} ${woord} ${rechts}`, enkel: !/ en /.test(rechts) };
  });

function datumfeiten(): readonly Maker[] {
  return [
    (p) => naam(p, 'melding.datum', 'de datum van de melding'),
    (p) => naam(p, 'aanvraag.datum', 'de datum van de aanvraag'),
    (p) => naam(p, 'client.geboortedatum', 'de geboortedatum van de cliënt'),
    (p) => naam(p, 'aanvraag.einddatum', 'de einddatum van de aanvraag'),
    (p) => naam(p, 'lezing peildatum van de leeftijd', 'de peildatum van de leeftijd'),
  ];
}

const leeftijdsvormen = [
  'is 18 jaar of ouder',
  'is jonger dan 18 jaar',
  'is ten minste 216 maanden',
  'is niet ouder dan 5 jaar',
  'is ouder dan 65 jaar',
  'is ten hoogste 42 dagen',
  'is meer dan 6 weken',
  'is niet jonger dan 18 jaar',
] as const;

export const leeftijd: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(kaleDatum, nat)
  .map(([dag, n]): Maker<Blad> => (pen) => {
    const op = dag(pen);
    return enkel(
      `${naam(pen, 'client.leeftijd', 'de leeftijd van de cliënt')} op ${op} ${kies(leeftijdsvormen, n)}`,
    );
  });

// ── Bedragen ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Een bedrag zonder rekenwoorden. */
const kaalBedrag: fc.Arbitrary<Maker> = fc.tuple(nat, kaleDatum).map(([n, dag]): Maker => (pen) => {
  const beslissingen = pen.eerder.filter(({ soort }) => soort === 'bedrag');
  const soorten: readonly Maker[] = [
    () => kies(bedragen, n),
    (p) => naam(p, 'client.inkomen', 'het inkomen van de cliënt'),
    (p) => naam(p, 'pgb.tarief', 'het tarief van het Pgb'),
    (p) => naam(p, 'het maximumtarief', 'het maximumtarief'),
    (p) => naam(p, 'redelijk bedrag', 'het redelijk bedrag van het Pgb'),
    (p) => `${naam(p, 'reeks normbedrag', 'het normbedrag')} op ${dag(p)}`,
    ...beslissingen.map(
      (deel): Maker =>
        () =>
          `de ${deel.rest} van ${deel.onderwerp}`,
    ),
  ];
  return kies(soorten, n)(pen);
});

const afrondingen = [
  'afgerond op centen',
  "naar boven afgerond op hele euro's",
  'naar beneden afgerond op tien euro',
  "rekenkundig afgerond op hele euro's",
] as const;

export const bedrag: fc.Arbitrary<Maker> = fc.oneof(
  { weight: 4, arbitrary: kaalBedrag },
  {
    weight: 3,
    arbitrary: fc.tuple(kaalBedrag, kaalBedrag, nat, nat).map(([a, b, vorm, n]) => rekening(a, b, vorm, n)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(kaalBedrag, kaalBedrag, nat, nat, nat).map(
      ([a, b, vorm, n, rond]): Maker =>
        (pen) =>
          `${rekening(a, b, vorm, n)(pen)}, ${kies(afrondingen, rond)}`,
    ),
  },
);

function rekening(a: Maker, b: Maker, vorm: number, n: number): Maker {
  const vormen: readonly Maker[] = [
    (p) => `het laagste van ${a(p)} en ${b(p)}`,
    (p) => `het hoogste van ${a(p)} en ${b(p)}`,
    (p) => `${a(p)} vermeerderd met ${b(p)}`,
    (p) => `${a(p)} verminderd met ${b(p)}`,
    (p) => `${kies(percentages, n)} van ${a(p)}`,
    (p) => `${a(p)} vermeerderd met ${kies(percentages, n)}`,
    (p) => `${a(p)} vermeerderd met ${naam(p, 'reeks prijsindex', 'de prijsindex')} op ${kies(datums, n)}`,
    (p) => `${a(p)} verminderd met ${naam(p, 'het kortingspercentage', 'het kortingspercentage')}`,
    (p) => `${a(p)} vermenigvuldigd met 3`,
    (p) => `${a(p)} gedeeld door 7`,
    (p) =>
      `${a(p)} vermenigvuldigd met ${naam(p, 'client.aantal kinderen', 'het aantal kinderen van de cliënt')}`,
    (p) =>
      `${naam(p, 'pgb.uurtarief', 'het uurtarief van het Pgb')} vermenigvuldigd met ${naam(p, 'pgb.aantal uren', 'het aantal uren van het Pgb')}`,
    (p) => `het laagste van ${a(p)} en ${b(p)}, verminderd met ${kies(bedragen, n)}`,
  ];
  return kies(vormen, vorm);
}

const getalvergelijkers = [
  'is meer dan',
  'is minder dan',
  'is ten minste',
  'is ten hoogste',
  'is niet meer dan',
  'is gelijk aan',
  'is',
  'is niet',
  'is hoger dan',
  'bedraagt maximaal',
] as const;

/** Een bedrag vergeleken met een bedrag. Een facultatief bedrag staat alleen links, zodat de vergelijking erover gaat. */
export const bedragvergelijking: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(bedrag, bedrag, nat, fc.nat({ max: 4 }))
  .map(([a, b, n, vermogen]): Maker<Blad> => (pen) => {
    const links = vermogen === 0 ? naam(pen, 'client.vermogen', 'het vermogen van de cliënt') : a(pen);
    const rechts = b(pen);
    return {
      tekst: `${links} ${kies(getalvergelijkers, n)} ${rechts}`,
      enkel: !/ en |, /.test(links + rechts),
    };
  });

// ── Andere getallen ──────────────────────────────────────────────────────────────────────────────────────────────

const getallen: readonly (readonly [string, string, readonly string[]])[] = [
  ['client.aantal kinderen', 'het aantal kinderen van de cliënt', ['2', '1,5', '0']],
  ['client.verblijfsduur', 'de verblijfsduur van de cliënt', ['10 dagen', '42 dagen']],
  ['het kortingspercentage', 'het kortingspercentage', ['8%', '12,5%']],
  ['pgb.aantal uren', 'het aantal uren van het Pgb', ['8 uren', '1 uur']],
];

export const getalvergelijking: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(nat, nat, nat, kaleDatum, kaleDatum)
  .map(([feit, n, grens, van, tot]): Maker<Blad> => (pen) => {
    if (n % 6 === 1)
      return enkel(
        `het aantal dagen van ${van(pen)} tot ${grens % 2 === 0 ? 'en met ' : ''}${tot(pen)} ${kies(getalvergelijkers, feit)} ${kies(['10 dagen', '42 dagen', '0 dagen'], grens)}`,
      );
    const [id, tekst, grenzen] = kies(getallen, feit);
    const links = naam(pen, id, tekst);
    if (n % 5 === 0) return enkel(`${links} ten minste ${kies(grenzen, grens)} is`);
    return enkel(`${links} ${kies(getalvergelijkers, n)} ${kies(grenzen, grens)}`);
  });
