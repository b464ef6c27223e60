/** Willekeurige losse voorwaarden: gezegden, verzamelingen, keuzes, oordelen, lezingen, beslissingen en verwijzingen. */
import fc from 'fast-check';
import { enkel, kies, rij, samengesteld, type Blad, type Eerdere, type Maker, type Pen } from './pen.ts';
import { bedragvergelijking, datumvergelijking, getalvergelijking, kaleDatum, leeftijd } from './waarden.ts';
import { labels } from './woordenschat.ts';

const nat = fc.nat({ max: 60 });

interface Gezegde {
  readonly id: string;
  readonly onderwerp: string;
  readonly werkwoord: string;
  readonly rest: string;
  readonly nee: 'niet' | 'geen';
}

const gezegden: readonly Gezegde[] = [
  { id: 'client.heeft schulden', onderwerp: 'de cliënt', werkwoord: 'heeft', rest: 'schulden', nee: 'geen' },
  {
    id: 'client.verblijft legaal in Nederland',
    onderwerp: 'de inwoner',
    werkwoord: 'verblijft',
    rest: 'legaal in Nederland',
    nee: 'niet',
  },
  { id: 'client.werkt mee', onderwerp: 'de cliënt', werkwoord: 'werkt', rest: 'mee', nee: 'niet' },
  { id: 'melding.is gedaan', onderwerp: 'de melding', werkwoord: 'is', rest: 'gedaan', nee: 'niet' },
  { id: 'aanvraag.is volledig', onderwerp: 'de aanvraag', werkwoord: 'is', rest: 'volledig', nee: 'niet' },
  { id: 'zaak.er is gevaar', onderwerp: 'er', werkwoord: 'is', rest: 'gevaar', nee: 'geen' },
  { id: 'kan zich handhaven', onderwerp: 'de cliënt', werkwoord: 'kan', rest: 'zich handhaven', nee: 'niet' },
  {
    id: 'er is een schrijnende situatie',
    onderwerp: 'er',
    werkwoord: 'is',
    rest: 'een schrijnende situatie',
    nee: 'geen',
  },
  {
    id: 'lezing er is rechtmatig verblijf',
    onderwerp: 'er',
    werkwoord: 'is',
    rest: 'rechtmatig verblijf',
    nee: 'geen',
  },
];

/** Hoofdzin, ontkenning, of bijzin met het werkwoord achteraan. */
function zin({ onderwerp, werkwoord, rest, nee }: Omit<Gezegde, 'id'>, vorm: number): string {
  const ontkenning = vorm % 2 === 0 ? '' : `${nee} `;
  const bijzin = vorm % 3 === 0 && onderwerp !== 'er' && rest !== 'mee';
  return bijzin
    ? `${onderwerp} ${ontkenning}${rest} ${werkwoord}`
    : `${onderwerp} ${werkwoord} ${ontkenning}${rest}`;
}

const gezegde: fc.Arbitrary<Maker<Blad>> = fc.tuple(nat, nat).map(([n, vorm]): Maker<Blad> => (pen) => {
  const gekozen = kies(gezegden, n);
  pen.noem(gekozen.id);
  return enkel(zin(gekozen, vorm));
});

/** Het onderwerp vervalt bij het tweede deel. */
const zonderOnderwerp: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(fc.boolean(), fc.boolean())
  .map(([of, niet]): Maker<Blad> => (pen) => {
    pen.noem('client.heeft schulden');
    pen.noem('client.werkt mee');
    return samengesteld(`de cliënt heeft schulden ${of ? 'of' : 'en'} werkt ${niet ? 'niet ' : ''}mee`);
  });

const opDag: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(kaleDatum, fc.boolean())
  .map(([dag, niet]): Maker<Blad> => (pen) => {
    pen.noem('client.woont beschermd');
    return enkel(`de cliënt woont op ${dag(pen)} ${niet ? 'niet ' : ''}beschermd`);
  });

// ── Verzamelingen en keuzes ──────────────────────────────────────────────────────────────────────────────────────

const deelrij = (uit: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...uit], { minLength: 1 });
const hoeveelheden = [
  'ten minste één van',
  'ten minste twee van',
  'ten hoogste één van',
  'precies één van',
  'alle van',
  'geen van',
  'één of meer van',
];

/** "A", "A of B", "A en B", "ten minste één van: A, B of C" */
function kring(delen: readonly string[], n: number): Blad {
  if (delen.length === 1 && n % 3 > 0) return enkel(delen[0] ?? '');
  if (n % 4 === 0) return samengesteld(rij(delen, n % 8 === 0 ? 'en' : 'of'));
  return samengesteld(`${kies(hoeveelheden, n)}: ${rij(delen, 'of')}`);
}

const verzameling: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(deelrij(labels.zorgvorm), nat, fc.boolean(), fc.option(kaleDatum))
  .map(([delen, n, ontkend, dag]): Maker<Blad> => (pen) => {
    const inhoud = kring(delen, n);
    const niet = ontkend && inhoud.enkel;
    if (dag === null) {
      pen.noem('client.is bekend met');
      return { ...inhoud, tekst: `de cliënt is ${niet ? 'niet ' : ''}bekend met ${inhoud.tekst}` };
    }
    pen.noem('client.heeft aanspraak op');
    return {
      ...inhoud,
      tekst: `de cliënt heeft op ${dag(pen)} ${niet ? 'geen ' : ''}aanspraak op ${inhoud.tekst}`,
    };
  });

const voorziening: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(deelrij(labels.voorziening), nat)
  .map(([delen, n]): Maker<Blad> => (pen) => {
    pen.noem('aanvraag.voorziening');
    const links = `de voorziening van de aanvraag is${n % 5 === 0 ? ' niet' : ''}`;
    if (pen.die && n % 2 === 0) return enkel(`${links} die voorziening`);
    if (n % 3 === 0) {
      pen.noem('beschermde woonvorm');
      return n % 9 === 0
        ? samengesteld(`${links} een beschermde woonvorm, met uitzondering van time-out`)
        : enkel(`${links} een beschermde woonvorm`);
    }
    return delen.length === 1
      ? enkel(`${links} ${rij(delen, 'of')}`)
      : samengesteld(`${links} één van: ${rij(delen, 'of')}`);
  });

const keuze: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(nat, nat, fc.boolean(), kaleDatum)
  .map(([n, m, niet, dag]): Maker<Blad> => (pen) => {
    const is = niet ? 'is niet' : 'is';
    if (n % 3 === 0) {
      pen.noem('client.gemeente');
      return enkel(`de gemeente van de cliënt op ${dag(pen)} ${is} ${kies(labels.gemeente, m)}`);
    }
    const feit = n % 3 === 1 ? 'pgb.soort' : 'passende hulp';
    pen.noem(feit);
    pen.noem('hulpvorm');
    const naam = feit === 'pgb.soort' ? 'de soort van het Pgb' : 'de passende hulp van het Pgb';
    return enkel(`${naam} ${is} ${kies(labels.hulpvorm, m)}`);
  });

const rest: fc.Arbitrary<Maker<Blad>> = nat.map((n): Maker<Blad> => (pen) => {
  const vormen: readonly (readonly [string, string])[] = [
    ['aanvraag.einddatum', 'de einddatum van de aanvraag ontbreekt'],
    ['client.vermogen', 'het vermogen van de cliënt ontbreekt'],
    ['aanvraag.steunverklaring', 'de steunverklaring van de aanvraag ontbreekt'],
    ['aanvraag.steunverklaring', 'de steunverklaring van de aanvraag is "van de buren"'],
    ['aanvraag.steunverklaring', 'de steunverklaring van de aanvraag is niet "van de buren"'],
  ];
  const [id, tekst] = kies(vormen, n);
  pen.noem(id);
  return enkel(tekst);
});

// ── Beslissingen en bepalingen ───────────────────────────────────────────────────────────────────────────────────

const beslissing: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(nat, nat, deelrij(labels.voorziening), bedragvergelijking)
  .map(([n, m, delen, anders]): Maker<Blad> => (pen) => {
    const kan = [...pen.eerder, ...pen.misschien].filter(({ soort }) => soort !== 'datum');
    if (kan.length === 0) return anders(pen);
    const gekozen = kies(kan, n);
    const inhoud = overBeslissing(pen, gekozen, m, delen);
    const naam = `de ${gekozen.rest} van ${gekozen.onderwerp}`;
    return pen.eerder.includes(gekozen)
      ? inhoud
      : samengesteld(`${naam} van toepassing is en ${inhoud.tekst}`);
  });

function overBeslissing(pen: Pen, deel: Eerdere, m: number, delen: readonly string[]): Blad {
  const { soort, onderwerp, werkwoord, rest: naam } = deel;
  switch (soort) {
    case 'gezegde':
      return enkel(zin({ onderwerp, werkwoord, rest: naam, nee: 'niet' }, m));
    case 'familie': {
      if (pen.die && m % 2 === 0) return enkel(`${onderwerp} ${werkwoord} ${naam} die voorziening`);
      if (m % 5 === 0) {
        pen.noem('aanvraag.voorziening');
        return enkel(`${onderwerp} ${werkwoord} ${naam} de voorziening van de aanvraag`);
      }
      const inhoud = kring(delen, m);
      return { ...inhoud, tekst: `${onderwerp} ${werkwoord} ${naam} ${inhoud.tekst}` };
    }
    case 'orgaan':
      return enkel(`de ${naam} van ${onderwerp} is ${m % 2 === 0 ? 'niet ' : ''}${kies(labels.organen, m)}`);
    case 'bedrag':
      return enkel(
        `de ${naam} van ${onderwerp} is ${kies(['meer dan', 'ten hoogste', 'gelijk aan'], m)} € 10`,
      );
    case 'datum':
      return enkel(`de ${naam} van ${onderwerp} ligt na 1 maart 2026`);
  }
}

const bepaling: fc.Arbitrary<Maker<Blad>> = fc
  .tuple(nat, nat, gezegde)
  .map(([n, vorm, anders]): Maker<Blad> => (pen) => {
    if (pen.bepalingen.length === 0) return anders(pen);
    const verwijzing = kies(pen.bepalingen, n);
    const niet = vorm % 5 === 0 ? 'niet ' : '';
    if (vorm % 3 === 0) return samengesteld(`aan ${verwijzing}, is ${niet}voldaan`);
    // Of een lid van het eigen artikel van toepassing is, kan van deze regel zelf afhangen: dat is een kring.
    const elders = !verwijzing.startsWith(`artikel ${pen.artikel},`) && !verwijzing.includes('onderdeel');
    if (vorm % 3 === 1 && elders) return samengesteld(`${verwijzing}, ${niet}van toepassing is`);
    return samengesteld(`de cliënt voldoet ${niet}aan ${verwijzing}`);
  });

/** Alles waaruit een regel kan bestaan. */
export const blad: fc.Arbitrary<Maker<Blad>> = fc.oneof(
  { weight: 8, arbitrary: gezegde },
  { weight: 1, arbitrary: zonderOnderwerp },
  { weight: 2, arbitrary: opDag },
  { weight: 4, arbitrary: verzameling },
  { weight: 3, arbitrary: voorziening },
  { weight: 2, arbitrary: keuze },
  { weight: 2, arbitrary: rest },
  { weight: 3, arbitrary: leeftijd },
  { weight: 3, arbitrary: datumvergelijking },
  { weight: 3, arbitrary: bedragvergelijking },
  { weight: 2, arbitrary: getalvergelijking },
  { weight: 3, arbitrary: beslissing },
  { weight: 2, arbitrary: bepaling },
);
