/** De inhoudsopgave van een bestand: hoofdstuk, paragraaf, artikel en lid, en de andere blokken met wat zij declareren. */
import type { Blok, Clausule, Span } from '../grammar/index.ts';
import { opKomma, woorden } from '../compiler/resolve/namen.ts';
import { boomVan, tekstVan, type Momentopname } from './momentopname.ts';

export type Symboolsoort =
  | 'regeling'
  | 'hoofdstuk'
  | 'artikel'
  | 'lid'
  | 'object'
  | 'gegeven'
  | 'uitkomst'
  | 'parameter'
  | 'keuze'
  | 'waarde'
  | 'norm'
  | 'beoordeling'
  | 'lezing'
  | 'organen'
  | 'voorbeeld'
  | 'overig';

export interface Bladsymbool {
  readonly naam: string;
  readonly detail?: string;
  readonly soort: Symboolsoort;
  /** Alles wat erbij hoort, ook wat erin ligt. */
  readonly span: Span;
  /** De naam zelf. */
  readonly selectie: Span;
  readonly kinderen: readonly Bladsymbool[];
}

interface Open {
  readonly symbool: Omit<Bladsymbool, 'kinderen'>;
  readonly diepte: number;
  readonly kinderen: Bladsymbool[];
}

const diepten: Partial<Record<Blok['soort'], number>> = {
  regeling: 0,
  hoofdstuk: 1,
  paragraaf: 2,
  artikel: 3,
  lid: 4,
};

export function bladsymbolen(moment: Momentopname, pad: string): readonly Bladsymbool[] {
  const boom = boomVan(moment, pad);
  return boom ? gestapeld(boom.blokken, tekstVan(moment, pad) ?? '') : [];
}

function gestapeld(blokken: readonly Blok[], tekst: string): readonly Bladsymbool[] {
  const uit: Bladsymbool[] = [];
  const stapel: Open[] = [];
  const sluit = (tot: number): void => {
    for (
      let laatste = stapel[stapel.length - 1];
      laatste && laatste.diepte >= tot;
      laatste = stapel[stapel.length - 1]
    ) {
      stapel.pop();
      const { symbool, kinderen } = laatste;
      const eind = Math.max(symbool.span.eind, ...kinderen.map(({ span }) => span.eind));
      zet({ ...symbool, span: { ...symbool.span, eind }, kinderen });
    }
  };
  const zet = (symbool: Bladsymbool): void => void (stapel[stapel.length - 1]?.kinderen ?? uit).push(symbool);
  for (const blok of blokken) {
    const diepte = diepten[blok.soort];
    const eigen = symboolVan(blok, tekst);
    // `gebruikt` hoort bij de regeling; na een artikel hoort een ander blok bij het hoofdstuk.
    sluit(diepte ?? (blok.soort === 'gebruikt' ? 1 : 3));
    if (diepte === undefined) zet(eigen);
    else {
      const { kinderen, ...symbool } = eigen;
      stapel.push({ symbool, diepte, kinderen: [...kinderen] });
    }
  }
  sluit(0);
  return uit;
}

// ── Blokken ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Kaal = Omit<Bladsymbool, 'span' | 'kinderen'> & { readonly kinderen?: readonly Bladsymbool[] };

function symboolVan(blok: Blok, tekst: string): Bladsymbool {
  const { selectie, kinderen = [], ...rest } = kaalVan(blok);
  const eind = Math.max(laatsteTeken(tekst, blok.span), ...kinderen.map((kind) => kind.span.eind));
  const span = { begin: blok.span.begin, eind };
  return { ...rest, span, selectie: binnen(selectie, span), kinderen };
}

function kaalVan(blok: Blok): Kaal {
  const kop = { begin: blok.span.begin, eind: blok.span.begin };
  switch (blok.soort) {
    case 'regeling':
      return { naam: blok.titel.waarde || 'regeling', soort: 'regeling', selectie: blok.titel.span };
    case 'gebruikt':
      return { naam: `gebruikt ${blok.pad.waarde}`, soort: 'overig', selectie: blok.pad.span };
    case 'hoofdstuk':
    case 'paragraaf':
      return {
        naam: `${blok.soort} ${blok.nummer}`,
        ...opschrift(blok),
        soort: 'hoofdstuk',
        selectie: blok.span,
      };
    case 'artikel':
      return {
        naam: `${blok.kopwoord} ${blok.nummer}`,
        ...opschrift(blok),
        soort: 'artikel',
        selectie: blok.kop,
      };
    case 'lid':
      return { naam: `lid ${blok.nummer}`, soort: 'lid', selectie: blok.kop };
    case 'organen':
    case 'partijen':
    case 'registers': {
      const kinderen = opKomma(blok.namen).map((stukken) => blad(stukken, 'waarde'));
      return { naam: blok.soort, soort: 'organen', selectie: blok.namen.span, kinderen };
    }
    case 'keuze': {
      const [naam = []] = opKomma(blok.naam);
      const kinderen = opKomma(blok.waarden).map((stukken) => blad(stukken, 'waarde'));
      return { ...met(`keuze ${woorden(naam)}`, blok.naam), soort: 'keuze', kinderen };
    }
    case 'gegevens':
    case 'uitkomsten':
    case 'parameters':
    case 'plichten':
    case 'bevoegdheden':
    case 'verboden': {
      const over = blok.over ? ` over ${woorden(blok.over.stukken)}` : '';
      const kinderen = blok.velden.map((veld): Bladsymbool => ({
        naam: woorden(veld.naam.stukken) || '…',
        detail: woorden(veld.inhoud.stukken.filter(({ soort }) => soort !== 'tekst')),
        soort: veldsoort[blok.soort],
        span: veld.span,
        selectie: binnen(veld.naam.span, veld.span),
        kinderen: [],
      }));
      return { naam: `${blok.soort}${over}`, soort: 'object', selectie: blok.over?.span ?? kop, kinderen };
    }
    case 'reeks':
      return { ...met(`reeks ${woorden(blok.naam.stukken)}`, blok.naam), soort: 'parameter' };
    case 'beoordeling':
      return { ...met(woorden(blok.naam.stukken), blok.naam), detail: 'beoordeling', soort: 'beoordeling' };
    case 'lezing':
      return { ...met(woorden(blok.naam.stukken), blok.naam), detail: 'lezing', soort: 'lezing' };
    case 'verdeling':
    case 'verwerking':
      return { ...met(woorden(blok.naam.stukken), blok.naam), detail: blok.soort, soort: 'overig' };
    case 'controle':
      return {
        naam: blok.naam.waarde || 'controle',
        detail: 'controle',
        soort: 'overig',
        selectie: blok.naam.span,
      };
    case 'voorbeeld':
      return {
        naam: blok.naam.waarde || 'voorbeeld',
        detail: 'voorbeeld',
        soort: 'voorbeeld',
        selectie: blok.naam.span,
      };
    case 'afwijkingsplicht':
      return { naam: 'afwijkingsplicht', soort: 'overig', selectie: blok.kop };
  }
}

const veldsoort = {
  gegevens: 'gegeven',
  uitkomsten: 'uitkomst',
  parameters: 'parameter',
  plichten: 'norm',
  bevoegdheden: 'norm',
  verboden: 'norm',
} as const;

/** Een lege naam laat een editor niet toe. */
const met = (naam: string, { span }: Clausule): Pick<Kaal, 'naam' | 'selectie'> => ({
  naam: naam.trim() === '' ? '…' : naam,
  selectie: span,
});

const opschrift = ({
  opschrift: tekst,
}: {
  readonly opschrift?: { readonly waarde: string };
}): { detail?: string } => (tekst && tekst.waarde !== '' ? { detail: tekst.waarde } : {});

function blad(stukken: Clausule['stukken'], soort: Symboolsoort): Bladsymbool {
  const [eerste, laatste] = [stukken[0], stukken[stukken.length - 1]];
  const span = { begin: eerste?.span.begin ?? 0, eind: laatste?.span.eind ?? 0 };
  return { naam: woorden(stukken) || '…', soort, span, selectie: span, kinderen: [] };
}

/** De selectie ligt altijd in het geheel. */
function binnen({ begin, eind }: Span, { begin: van, eind: tot }: Span): Span {
  const vanaf = Math.min(Math.max(begin, van), tot);
  return { begin: vanaf, eind: Math.max(vanaf, Math.min(eind, tot)) };
}

/** Zonder witregels aan het einde. */
function laatsteTeken(tekst: string, { begin, eind }: Span): number {
  let tot = eind;
  while (tot > begin && /\s/.test(tekst.charAt(tot - 1))) tot--;
  return tot;
}
