/** Wat er op het formulier staat, en wat elke handeling daaraan verandert. Puur: tekenen en laden doen anderen. */
import {
  antwoorden,
  beantwoord,
  begin,
  gevolgen,
  prozaWaaromNiet,
  slaOver,
  stand,
  stelOpnieuw,
  terug,
  toonWaarde,
  vraagBij,
  waaromNiet,
  wijzig,
  zaakVan,
  type Beantwoord,
  type Gesprek,
  type Gespreksbron,
  type Invoer,
  type Uitkomst,
  type Vraag,
  type Zaakprobleem,
} from '../../../runtime/index.ts';
import type { Laadbaar } from '../voorbeelden.ts';

export interface Toestand {
  readonly bron: Gespreksbron;
  readonly beslissing: string;
  readonly gesprek: Gesprek;
  /** Het eerdere antwoord dat gewijzigd wordt; afwezig: de volgende vraag. */
  readonly wijzigt?: Vraag;
  /** Waarom het laatste antwoord niet is aangenomen. */
  readonly geweigerd?: Zaakprobleem;
  /** Wat de laatste handeling deed. */
  readonly melding: readonly string[];
  /** Wat er mis is met een zaak die geladen zou worden. */
  readonly onleesbaar: readonly Zaakprobleem[];
  /** Wat de uitkomst anders zou maken, als daarnaar gevraagd is. */
  readonly watAnders?: string;
  readonly voorbeelden?: readonly Laadbaar[];
  readonly geladen?: Laadbaar;
}

export type Handeling =
  | { readonly soort: 'antwoord'; readonly vraag: Vraag; readonly invoer: Invoer }
  | { readonly soort: 'weet niet'; readonly vraag: Vraag }
  | { readonly soort: 'terug' }
  | { readonly soort: 'wijzig'; readonly sleutel: string }
  | { readonly soort: 'laat staan' }
  | { readonly soort: 'stel opnieuw'; readonly sleutel: string }
  | { readonly soort: 'wat anders' }
  | { readonly soort: 'opnieuw' }
  | { readonly soort: 'voorbeelden'; readonly voorbeelden: readonly Laadbaar[] }
  | { readonly soort: 'laad voorbeeld'; readonly voorbeeld: Laadbaar }
  | { readonly soort: 'laad zaak'; readonly tekst: string }
  | { readonly soort: 'meld'; readonly melding: string };

export function beginToestand(bron: Gespreksbron, beslissing: string): Toestand {
  return { bron, beslissing, gesprek: gesprekMet(bron, beslissing, {}), melding: [], onleesbaar: [] };
}

export function na(toestand: Toestand, handeling: Handeling): Toestand {
  const { bron, gesprek, wijzigt } = toestand;
  const schoon = zonder(toestand);
  switch (handeling.soort) {
    case 'antwoord': {
      const { vraag, invoer } = handeling;
      const uitslag = (wijzigt === undefined ? beantwoord : wijzig)(bron, gesprek, vraag, invoer);
      return verwerkt(toestand, vraag, uitslag);
    }
    case 'weet niet': {
      const { vraag } = handeling;
      if (wijzigt !== undefined)
        return verwerkt(toestand, vraag, wijzig(bron, gesprek, vraag, 'weet ik niet'));
      return verder(toestand, slaOver(gesprek, vraag), ['Dit blijft onbekend.']);
    }
    case 'terug': {
      const vorig = terug(gesprek);
      if (vorig === undefined) return { ...schoon, melding: ['Dit is de eerste vraag.'] };
      return verder(toestand, vorig, ['Eén vraag terug. Uw antwoord staat er nog.']);
    }
    case 'wijzig': {
      const vraag = vraagBij(bron, gesprek, handeling.sleutel);
      if (vraag === undefined)
        return {
          ...schoon,
          melding: ['Dit antwoord is hier niet te wijzigen: waar het over ging, is er niet meer.'],
        };
      return { ...schoon, wijzigt: vraag };
    }
    case 'laat staan':
      return { ...schoon, melding: ['Er is niets gewijzigd.'] };
    case 'stel opnieuw':
      return verder(toestand, stelOpnieuw(gesprek, handeling.sleutel), []);
    case 'wat anders': {
      const { model } = bron;
      const zaak = zaakVan(bron, gesprek);
      return {
        ...schoon,
        watAnders: prozaWaaromNiet(model, waaromNiet(model, toestand.beslissing, zaak, { meeste: 4 })),
      };
    }
    case 'opnieuw':
      return {
        ...beginToestand(bron, toestand.beslissing),
        ...lijstVan(toestand),
        melding: ['U begint opnieuw.'],
      };
    case 'voorbeelden':
      return { ...toestand, voorbeelden: handeling.voorbeelden };
    case 'laad voorbeeld': {
      const { voorbeeld } = handeling;
      return laad(toestand, voorbeeld.zaak, `Voorbeeld geladen: ${voorbeeld.naam}.`, voorbeeld);
    }
    case 'laad zaak':
      return laadTekst(toestand, handeling.tekst);
    case 'meld':
      return { ...toestand, melding: [handeling.melding] };
  }
}

// ── Antwoorden ───────────────────────────────────────────────────────────────────────────────────────────────────

function verwerkt(toestand: Toestand, vraag: Vraag, uitslag: Beantwoord): Toestand {
  switch (uitslag.soort) {
    case 'geweigerd':
      return { ...toestand, geweigerd: uitslag.probleem, melding: [], onleesbaar: [] };
    case 'overgeslagen':
      return verder(toestand, uitslag.gesprek, [`${vraag.punt.naam}: dit is nu onbekend.`]);
    case 'beantwoord': {
      const { naam, tekst } = uitslag.antwoord;
      return verder(toestand, uitslag.gesprek, [`${naam}: ${tekst}.`]);
    }
  }
}

/** Het gesprek na een stap, met wat die deed. Een antwoord dat ergens mee in strijd is, gaat niet verloren. */
function verder(toestand: Toestand, gesprek: Gesprek, melding: readonly string[]): Toestand {
  const { bron } = toestand;
  const { veranderd, nietMeerNodig, weerNodig } = gevolgen(bron, toestand.gesprek, gesprek);
  const namen = (lijst: readonly { readonly naam: string }[]): string =>
    lijst.map(({ naam }) => naam).join('; ');
  const uitkomsten = veranderd.flatMap(({ naam, voor, na: nu }) => {
    const [oud, nieuw] = [inWoorden(toestand, voor), inWoorden(toestand, nu)];
    return oud === undefined || nieuw === undefined
      ? []
      : [`De uitkomst verandert van ${oud} in ${nieuw} (${naam}).`];
  });
  return {
    ...zonder(toestand),
    gesprek,
    melding: [
      ...melding,
      ...(stand(bron, gesprek).soort === 'tegenspraak'
        ? ['Deze antwoorden kunnen niet samen waar zijn.']
        : []),
      ...uitkomsten,
      ...(nietMeerNodig.length === 0 ? [] : [`Niet meer nodig, wel bewaard: ${namen(nietMeerNodig)}.`]),
      ...(weerNodig.length === 0 ? [] : [`Telt weer mee: ${namen(weerNodig)}.`]),
    ],
  };
}

/** De uitkomst in een paar woorden: "ja", "nog niet te zeggen". */
export function inWoorden(
  { bron, beslissing }: Pick<Toestand, 'bron' | 'beslissing'>,
  uitkomst: Uitkomst | undefined,
): string | undefined {
  switch (uitkomst?.soort) {
    case undefined:
      return undefined;
    case 'waarde': {
      const type = bron.model.beslissingen.find(({ id }) => id === beslissing)?.type ?? { soort: 'tekst' };
      return toonWaarde(type, uitkomst.waarde);
    }
    case 'onbekend':
      return 'nog niet te zeggen';
    case 'niet van toepassing':
      return 'niet van toepassing';
    case 'tegenstrijdig':
      return 'tegenstrijdig: de regeling spreekt zichzelf tegen';
    case 'ongeldige gegevens':
      return 'niet te bepalen: de gegevens kloppen niet';
  }
}

// ── Laden ────────────────────────────────────────────────────────────────────────────────────────────────────────

function laadTekst(toestand: Toestand, tekst: string): Toestand {
  try {
    return laad(toestand, JSON.parse(tekst), 'De zaak is geladen.');
  } catch {
    const probleem: Zaakprobleem = {
      code: 'U001',
      ernst: 'fout',
      pad: '',
      bericht: 'Dit bestand is geen JSON.',
      verwacht: 'een zaak zoals u haar hier kunt bewaren',
    };
    return { ...zonder(toestand), onleesbaar: [probleem] };
  }
}

/** Een zaak die niet te lezen is, komt er niet in: wat er stond, blijft staan. */
function laad(toestand: Toestand, zaak: unknown, melding: string, voorbeeld?: Laadbaar): Toestand {
  const { bron, beslissing } = toestand;
  const begonnen = begin(bron, [beslissing], zaak);
  if (begonnen.soort === 'ongeldig') return { ...zonder(toestand), onleesbaar: begonnen.problemen };
  const aantal = antwoorden(bron, begonnen.gesprek).length;
  const { geladen: _vorige, ...rest } = zonder(toestand);
  return {
    ...rest,
    ...(voorbeeld ? { geladen: voorbeeld } : {}),
    gesprek: begonnen.gesprek,
    melding: [`${melding} ${String(aantal)} ${aantal === 1 ? 'gegeven is' : 'gegevens zijn'} ingevuld.`],
  };
}

function gesprekMet(bron: Gespreksbron, beslissing: string, zaak: object): Gesprek {
  const begonnen = begin(bron, [beslissing], zaak);
  if (begonnen.soort === 'ongeldig') throw new Error('een lege zaak is altijd te lezen');
  return begonnen.gesprek;
}

const lijstVan = ({ voorbeelden }: Toestand): Pick<Toestand, 'voorbeelden'> =>
  voorbeelden === undefined ? {} : { voorbeelden };

/** De toestand zonder wat bij de vorige handeling hoorde. */
function zonder({
  wijzigt: _vraag,
  geweigerd: _waarom,
  watAnders: _anders,
  geladen,
  ...rest
}: Toestand): Toestand {
  return { ...rest, ...(geladen ? { geladen } : {}), melding: [], onleesbaar: [] };
}
