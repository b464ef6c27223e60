/** Willekeurige regels van één beslissing, als zinnen van een artikel. */
import fc from 'fast-check';
import { alsZin, conditie, opEenRegel, type Conditie } from './conditie.ts';
import { kies, rij, type Eerdere, type Maker, type Pen } from './pen.ts';
import { bedrag, kaleDatum } from './waarden.ts';
import { labels } from './woordenschat.ts';

export interface Regelschets {
  readonly soort: number;
  readonly voorwaarde: Conditie | null;
  readonly tenzij: Conditie | null;
  readonly mits: Conditie | null;
  readonly afwijking: boolean;
  /** Staat als volgende zin in het lid van de vorige regel. */
  readonly zelfdeLid: boolean;
  readonly labels: readonly string[];
  readonly bedrag: Maker;
  readonly datum: Maker;
  /** Kiest `onverminderd`, `op grond van` en `volzin`. */
  readonly omlijsting: number;
}

export const regelschets: fc.Arbitrary<Regelschets> = fc.record({
  soort: fc.nat({ max: 59 }),
  voorwaarde: fc.option(conditie, { freq: 4 }),
  tenzij: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: conditie }),
  mits: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: conditie }),
  afwijking: fc.boolean(),
  zelfdeLid: fc.integer({ min: 0, max: 5 }).map((n) => n === 5),
  labels: fc.subarray([...labels.voorziening], { minLength: 1 }),
  bedrag,
  datum: kaleDatum,
  omlijsting: fc.nat({ max: 59 }),
});

/** Over welke beslissing de regels gaan, en hoe haar artikel heet. */
export interface Onderwerp extends Eerdere {
  readonly artikel: string;
}

export interface Artikel {
  readonly leden: readonly { readonly nummer: number; readonly zinnen: readonly string[] }[];
  /** Bepalingen met precies één voorwaarde. */
  readonly bepalingen: readonly string[];
  /** Hoogstens één uitkomst: elke latere regel wijkt af van alle eerdere. */
  readonly eenduidig: boolean;
  /** De eerste regel is onvoorwaardelijk. */
  readonly onvoorwaardelijk: boolean;
}

const rangen = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'] as const;
export const rang = (lid: number): string => `het ${kies(rangen, lid - 1)} lid`;

export function schrijfArtikel(onderwerp: Onderwerp, regels: readonly Regelschets[], pen: Pen): Artikel {
  const leden: { nummer: number; zinnen: string[] }[] = [];
  const bepalingen: string[] = [];
  regels.forEach((regel, i) => {
    const laatste = leden[leden.length - 1];
    const erbij = regel.zelfdeLid && laatste !== undefined;
    const lid = erbij ? laatste : { nummer: leden.length + 1, zinnen: [] };
    if (!erbij) leden.push(lid);
    // Naar een lid met twee regels is niet te verwijzen, en zijn opsomming zou twee keer onderdeel a hebben.
    const vast = `artikel ${onderwerp.artikel}, ${kies(rangen, lid.nummer - 1)} lid`;
    if (erbij)
      bepalingen.splice(0, bepalingen.length, ...bepalingen.filter((deel) => !deel.startsWith(vast)));
    const eigenPen = { ...pen, bepalingen: [...pen.bepalingen, ...bepalingen] };
    const zin = schrijfRegel(onderwerp, regel, i, lid.nummer, erbij, eigenPen);
    const volzin = erbij && regel.omlijsting % 2 === 0 ? `volzin ${String(lid.zinnen.length + 1)}: ` : '';
    lid.zinnen.push(`${volzin}${zin.tekst}`);
    if (!erbij && zin.verwijsbaar) bepalingen.push(vast, ...zin.onderdelen.map((deel) => `${vast}, ${deel}`));
  });
  return {
    leden,
    bepalingen,
    eenduidig: regels.every(
      (regel, i) => i === 0 || (regel.afwijking && !regel.zelfdeLid && (i === 1 || regel.soort % 4 > 0)),
    ),
    onvoorwaardelijk:
      regels[0] !== undefined && !regels[0].voorwaarde && !regels[0].tenzij && !regels[0].mits,
  };
}

interface Zin {
  readonly tekst: string;
  readonly onderdelen: readonly string[];
  readonly verwijsbaar: boolean;
}

function schrijfRegel(
  o: Onderwerp,
  regel: Regelschets,
  i: number,
  lid: number,
  erbij: boolean,
  pen: Pen,
): Zin {
  // Bij een familie noemt elke regel alle leden waarvan een latere regel kan afwijken.
  const leden =
    o.soort === 'familie' && i === 0 ? (regel.soort % 5 === 3 ? labels.voorziening : []) : regel.labels;
  const die = o.soort === 'familie' && (leden.length !== 1 || regel.soort % 2 === 0);
  const eigenPen = { ...pen, die };
  const afwijking = regel.afwijking && i > 0 && lid > 1;
  const hoofd = schrijfHoofd(o, regel, leden, eigenPen);
  const onverminderd = !afwijking && lid > 1 && regel.omlijsting % 6 === 0;
  const begin = afwijking
    ? metAfwijking(o, hoofd, lid, regel)
    : onverminderd
      ? `Onverminderd het eerste lid, ${hoofd}`
      : hoofdletter(hoofd);
  // Een latere regel met een vaste waarde en zonder voorwaarde zou de eerdere altijd tegenspreken.
  const voorwaarde =
    regel.voorwaarde ?? (i > 0 || isVereiste(o, regel) ? (regel.tenzij ?? regel.mits ?? standaard) : null);
  const inhoud =
    voorwaarde === null ? undefined : erbij ? kort(voorwaarde, eigenPen) : alsZin(voorwaarde, eigenPen);
  const staarten = [
    ...(inhoud ? [`indien ${inhoud.tekst}`] : []),
    ...(regel.mits ? [`mits ${opEenRegel(regel.mits, eigenPen)}`] : []),
    ...(regel.tenzij ? [`tenzij ${opEenRegel(regel.tenzij, eigenPen)}`] : []),
  ].map((staart, n) => `${n === 0 ? '' : n === 1 && inhoud?.tekst.includes('\n') ? ';' : ','}\n  ${staart}`);
  const grondslag =
    regel.omlijsting % 7 === 0 && !staarten.join('').includes('\n    ')
      ? `\n  op grond van artikel ${o.artikel}`
      : '';
  return {
    tekst: `${begin}${staarten.join('')}${grondslag}.`,
    onderdelen: inhoud?.onderdelen ?? [],
    verwijsbaar: staarten.length > 0 && !staarten.join('').includes('die voorziening'),
  };
}

const standaard: Conditie = {
  soort: 'blad',
  blad: (pen) => {
    pen.noem('melding.is gedaan');
    return { tekst: 'de melding is gedaan', enkel: true };
  },
};

const kort = (deel: Conditie, pen: Pen): { tekst: string; onderdelen: readonly string[] } => ({
  tekst: opEenRegel(deel, pen),
  onderdelen: [],
});

const isJaNee = ({ soort }: Onderwerp): boolean => soort === 'gezegde' || soort === 'familie';
const isVereiste = (o: Onderwerp, { soort }: Regelschets): boolean => isJaNee(o) && soort % 5 === 2;

/** Het hoofd van de zin: gewone volgorde. */
function schrijfHoofd(o: Onderwerp, regel: Regelschets, leden: readonly string[], pen: Pen): string {
  const { onderwerp, werkwoord, rest } = o;
  if (!isJaNee(o)) return `de ${rest} van ${onderwerp} is ${waarde(o, regel, pen)}`;
  const woord = isVereiste(o, regel)
    ? kies(['alleen ', 'slechts ', 'uitsluitend '], regel.soort)
    : regel.soort % 5 === 3
      ? 'niet '
      : '';
  const achter =
    o.soort === 'gezegde'
      ? ''
      : leden.length === 0
        ? ' elke voorziening'
        : ` ${rij(leden, regel.soort % 5 === 3 ? 'of' : 'en')}`;
  return `${onderwerp} ${werkwoord} ${woord}${rest}${achter}`;
}

function waarde(o: Onderwerp, regel: Regelschets, pen: Pen): string {
  if (o.soort === 'orgaan') return kies(labels.organen, regel.soort);
  return o.soort === 'bedrag' ? regel.bedrag({ ...pen, alsUitkomst: true }) : regel.datum(pen);
}

function metAfwijking(o: Onderwerp, hoofd: string, lid: number, { soort }: Regelschets): string {
  const eerdere = Array.from({ length: lid - 1 }, (_, n) => kies(rangen, n));
  // Bij een familie gaat alleen het eerste lid zeker over elk lid.
  const alleenEerste = o.soort === 'familie' || eerdere.length === 1;
  const verwijzing =
    soort % 4 === 0
      ? `artikel ${o.artikel}, ${rangen[0]} lid`
      : `het ${alleenEerste ? rangen[0] : rij(eerdere, 'en')} lid`;
  const omgekeerd = !isJaNee(o) && soort % 2 === 0;
  if (!omgekeerd) return `In afwijking van ${verwijzing}: ${hoofd}`;
  const [links = '', rechts = ''] = hoofd.split(' is ');
  return `In afwijking van ${verwijzing} is ${links} ${rechts},`;
}

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
