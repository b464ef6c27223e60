/** Rijen stukken, opsommingen en staarten → Doc. Het spiegelbeeld van build/stukken.ts. */
import type { Doc } from 'prettier';
import { builders } from 'prettier/doc';
import type { Clausule, Lijst, Onderdeel, Staart, Stuk, Verwijzing } from '../ast.ts';
import { maanden } from '../keywords.ts';
import { metVasteTekens } from '../literals.ts';
import { zinsbegin } from '../layout.ts';
import { drukTekst, recht, volgendWoord, type Blad } from './blad.ts';
import { scheiding } from './opmerkingen.ts';
import { drukVerwijzing } from './verwijzingen.ts';
import { metTeken, zet, type Breekplaats, type Zetsel } from './zetsel.ts';

const { align, group, hardline, line } = builders;

type Los = Exclude<Stuk, { soort: 'lijst' }>;

/** Eén drukker per soort stuk; een soort zonder drukker is een typefout. */
const stukdrukkers: {
  readonly [S in Los['soort']]: (stuk: Los & { soort: S }, blad: Blad, vorige?: Stuk) => string;
} = {
  woord: ({ tekst }) => tekst,
  frase: ({ tekst }) => recht(tekst),
  en: ({ tekst }) => tekst,
  of: ({ tekst }) => tekst,
  is: ({ tekst }) => tekst,
  komma: () => ',',
  kwantor: ({ tekst }) => recht(tekst).replace(/ :$/, ':'),
  literal: ({ tekst }) => drukLiteral(tekst),
  tekst: (stuk, blad) => drukTekst(blad, stuk),
  verwijzing: ({ tekst, verwijzing }, _blad, vorige) =>
    drukVerwijzing(tekst, verwijzing, vorige?.soort === 'woord' && vorige.norm === ''),
};

const maandnaam = new RegExp(maanden.join('|'), 'giu');

/** Vaste tekens om een getal, en maanden met een kleine letter. */
const drukLiteral = (tekst: string): string =>
  metVasteTekens(recht(tekst)).replace(maandnaam, (maand) => maand.toLowerCase());

export function zetselsVan(stukken: readonly Stuk[], blad: Blad): readonly Zetsel[] {
  const uit: Zetsel[] = [];
  stukken.forEach((stuk, i) => {
    if (stuk.soort === 'lijst') return;
    const vorige = stukken[i - 1];
    const laatste = uit[uit.length - 1];
    // Wat zonder wit achter een getal staat ("8%van") blijft eraan vast: met een spatie kon het een ander getal worden.
    const vast = laatste && vorige?.soort === 'literal' && vorige.span.eind === stuk.span.begin;
    if (vast || (stuk.soort === 'komma' && laatste))
      uit[uit.length - 1] = {
        ...laatste,
        tekst: laatste.tekst + (stuk.soort === 'komma' ? ',' : stuk.tekst),
      };
    else {
      const druk = stukdrukkers[stuk.soort] as (stuk: Stuk, blad: Blad, vorige?: Stuk) => string;
      const breek = breekplaats(stuk, vorige, stukken[i + 1]);
      uit.push({ tekst: druk(stuk, blad, vorige), begin: stuk.span.begin, breek });
    }
  });
  return uit;
}

const vervolgfrase = /^(?:vermeerderd|verminderd|vermenigvuldigd|gedeeld|met uitzondering|.*afgerond)/u;

/** Waar een lange rij breekt hangt alleen van de soort woorden af; de opmaak kent geen namen. */
function breekplaats(stuk: Los, vorige: Stuk | undefined, volgende: Stuk | undefined): Breekplaats {
  if (!vorige) return 'woord';
  if (vorige.soort === 'komma')
    return isVerbinding(stuk) && opentVoorwaarde(volgende) ? 'voorwaarde' : 'deel';
  if (isVerbinding(vorige)) return 'vast';
  // Een lidwoord hoort bij zijn naam, en een hoofdletter vooraan op een regel leest als een nieuwe zin.
  if ((vorige.soort === 'woord' && vorige.norm === '') || zinsbegin.test(stuk.tekst)) return 'vast';
  // "tot en met" is één woord.
  if (vorige.norm === 'tot' && stuk.soort === 'en' && volgende?.norm === 'met') return 'vast';
  if (isVerbinding(stuk)) return opentVoorwaarde(volgende) ? 'voorwaarde' : 'deel';
  if (vorige.norm === 'oordeelt dat') return 'voorwaarde';
  if (stuk.soort === 'literal' && vorige.soort === 'frase') return 'vast';
  if (stuk.soort === 'frase') {
    if (stuk.norm.startsWith('of ')) return 'vast';
    return vervolgfrase.test(stuk.norm) ? 'deel' : 'woord';
  }
  return stuk.norm === 'binnen' && isTermijn(volgende) ? 'deel' : 'woord';
}

const isVerbinding = ({ soort }: Stuk): boolean => soort === 'en' || soort === 'of';

/** Hoe een voorwaarde achter "en" of "of" meestal begint: met een lidwoord, "er" of een persoonsvorm. */
const voorwaardebegin = /^(?:er|is|zijn|kan|kunnen|wil|mag|zal|hebben|worden|.{2,}t)$/u;
const opentVoorwaarde = (stuk: Stuk | undefined): boolean =>
  stuk !== undefined && (stuk.norm === '' || (stuk.norm !== 'niet' && voorwaardebegin.test(stuk.norm)));

const isTermijn = (stuk: Stuk | undefined): boolean =>
  stuk?.soort === 'literal' || (stuk?.soort === 'woord' && /^(?:een|één)$/iu.test(stuk.tekst));

export interface Omlijsting {
  /** Wat in dezelfde rij voorafgaat: `indien`, `volzin 2:`, … */
  readonly voor?: readonly Zetsel[];
  /** Het leesteken achter het laatste woord. */
  readonly slot?: string;
  /** Hoeveel kolommen een opsomming inspringt. */
  readonly lijst?: number;
  /** De clausule opent haar regel; ook als zij met een opsomming begint. */
  readonly opent?: boolean;
  /** Wat met de laatste rij op één regel mag staan (`op grond van …`), met het wit ervóór. */
  readonly achter?: () => Doc;
}

export function drukClausule({ stukken }: Clausule, blad: Blad, om: Omlijsting = {}): Doc {
  const { voor = [], slot = '', lijst = blad.inspring, opent = false } = om;
  const delen = opLijsten(stukken);
  const vooraan = opent && delen[0]?.soort === 'lijst';
  if (!vooraan && delen[0]?.soort !== 'rij') delen.unshift({ soort: 'rij', stukken: [] });
  return delen.map((deel, i): Doc => {
    const sluiting = i === delen.length - 1 ? slot : deel.soort === 'lijst' ? ';' : '';
    if (deel.soort === 'lijst') {
      const kolom = lijst + blad.inspring * naastElkaar(delen, i);
      const begin = vooraan && i === 0 ? ' '.repeat(kolom) : hardline;
      return align(kolom, drukLijst(deel.lijst, blad, begin, sluiting));
    }
    const eigen = zetselsVan(deel.stukken, blad);
    const rij = metTeken(i === 0 ? aaneen(voor, eigen) : eigen, sluiting);
    if (i === 0) return drukRij(rij, blad);
    const diep = zinsbegin.test(rij[0]?.tekst ?? '') ? lijst : 0;
    return align(diep, [scheiding(blad.opmerkingen, rij[0]?.begin ?? 0, hardline), drukRij(rij, blad)]);
  });
}

/** Achter `indien` en dergelijke begint geen nieuwe regel. */
const aaneen = (voor: readonly Zetsel[], rij: readonly Zetsel[]): readonly Zetsel[] =>
  voor.length === 0
    ? rij
    : [...voor, ...rij.map((zetsel, i) => (i === 0 ? { ...zetsel, breek: 'vast' as const } : zetsel))];

type Deel =
  { readonly soort: 'rij'; readonly stukken: Stuk[] } | { readonly soort: 'lijst'; readonly lijst: Lijst };

function opLijsten(stukken: readonly Stuk[]): Deel[] {
  const delen: Deel[] = [];
  for (const stuk of stukken) {
    const laatste = delen[delen.length - 1];
    if (stuk.soort === 'lijst') delen.push({ soort: 'lijst', lijst: stuk.lijst });
    else if (laatste?.soort === 'rij') laatste.stukken.push(stuk);
    else delen.push({ soort: 'rij', stukken: [stuk] });
  }
  return delen;
}

/** Opsommingen zonder tekst ertussen blijven er twee als de eerste dieper inspringt. */
function naastElkaar(delen: readonly Deel[], i: number): number {
  let aantal = 0;
  while (delen[i + aantal + 1]?.soort === 'lijst') aantal++;
  return aantal;
}

/** Past wat achter "één van:" staat niet meer op de regel, dan komt het ingesprongen op een eigen regel. */
export function drukRij(rij: readonly Zetsel[], blad: Blad): Doc {
  const { opmerkingen, inspring } = blad;
  const aanhef = rij.findIndex(({ tekst }, i) => tekst.endsWith('van:') && i < rij.length - 1);
  if (aanhef < 0) return zet(rij, blad);
  const begin = zet(rij.slice(0, aanhef + 1), blad);
  const [eerste, ...verder] = rij.slice(aanhef + 1) as [Zetsel, ...Zetsel[]];
  const wit = scheiding(opmerkingen, eerste.begin ?? 0, line);
  return group([begin, align(inspring, [wit, drukRij([eerste, ...verder], blad)])]);
}

function drukLijst({ onderdelen }: Lijst, blad: Blad, begin: Doc, slot: string): Doc {
  return onderdelen.map((onderdeel, i) => [
    scheiding(blad.opmerkingen, onderdeel.labelSpan.begin, i === 0 ? begin : hardline),
    drukOnderdeel(onderdeel, blad, i < onderdelen.length - 1 ? tussen(onderdeel) : slot),
  ]);
}

const tussen = ({ voegwoord }: Onderdeel): string => (voegwoord ? `; ${voegwoord}` : ';');

function drukOnderdeel({ label, inhoud, staarten }: Onderdeel, blad: Blad, slot: string): Doc {
  const kaal = drukLabel(label);
  const wit = scheiding(blad.opmerkingen, inhoud.span.begin, ' ');
  const doc = drukMetStaarten(inhoud, staarten, blad, { slot, lijst: 0 });
  return [kaal, align(kaal.length + 1, [wit, group(doc)])];
}

/** `a.`, `i.`, `1.`, `1°`; elk opsommingsteken wordt een bolletje. */
function drukLabel(label: string): string {
  if (label.startsWith('•')) return '•';
  return label.endsWith('°') ? label : `${label}.`;
}

/** Een rij met haar staarten; elke staart begint op een nieuwe regel als het geheel niet op één regel past. */
export function drukMetStaarten(
  inhoud: Clausule,
  staarten: readonly Staart[],
  blad: Blad,
  om: Omlijsting,
): Doc[] {
  const { slot = '', lijst = blad.inspring, achter } = om;
  const slotVoor = (i: number): string => {
    const volgende = staarten[i];
    if (!volgende) return slot;
    const vorige = i === 0 ? inhoud : (staarten[i - 1]?.clausule ?? inhoud);
    return staartkomma(volgende) ? ',' : eindigtMetLijst(vorige) ? ';' : '';
  };
  const rij = (i: number, doc: Doc): Doc => (achter && i === staarten.length ? group([doc, achter()]) : doc);
  return [
    rij(0, drukClausule(inhoud, blad, { ...om, slot: slotVoor(0) })),
    ...staarten.map((staart, i) => {
      const voor = [{ tekst: staart.soort, breek: 'deel' as const }];
      const wit = scheiding(blad.opmerkingen, staart.span.begin, line);
      return [wit, rij(i + 1, drukClausule(staart.clausule, blad, { voor, slot: slotVoor(i + 1), lijst }))];
    }),
  ];
}

/** Vóór `tenzij` en `mits` hoort een komma; vóór `indien` beslist de auteur. */
const staartkomma = ({ soort, komma }: Staart): boolean => soort !== 'indien' || komma === true;

export const eindigtMetLijst = ({ stukken }: Clausule): boolean =>
  stukken[stukken.length - 1]?.soort === 'lijst';

/** "het eerste lid", "artikel 1, artikel 2 en artikel 4". */
export function zetselsVanVerwijzingen(verwijzingen: readonly Verwijzing[], blad: Blad): readonly Zetsel[] {
  return verwijzingen.flatMap((verwijzing, i): Zetsel[] => {
    const { begin, eind } = verwijzing.span;
    const tekst = drukVerwijzing(blad.bron.slice(begin, eind), verwijzing);
    const volgende = verwijzingen[i + 1];
    // Achter een komma zou een lid of onderdeel bij het vorige artikel gelezen worden.
    const komma = i < verwijzingen.length - 2 && volgende?.artikel !== undefined;
    const rij: Zetsel[] = [{ tekst: komma ? `${tekst},` : tekst, begin, breek: 'vast' }];
    if (i > 0 && komma) rij[0] = { ...(rij[0] as Zetsel), breek: 'deel' };
    return volgende && !komma
      ? [...rij, { tekst: 'en', begin: volgendWoord(blad, eind), breek: 'deel' }]
      : rij;
  });
}
