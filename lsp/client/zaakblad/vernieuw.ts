/** De regeling wijzigt terwijl iemand een zaak invult: de antwoorden gaan mee, en wat er verandert wordt gezegd. */
import {
  antwoorden,
  bewaar,
  hervat,
  uitkomsten,
  vraagBij,
  type Antwoordstap,
  type Gesprek,
  type Gespreksbron,
} from '../../../runtime/index.ts';
import { l10n } from './l10n.ts';
import { beginToestand, inWoorden, type Toestand } from '../../../compiler/site/app/toestand.ts';

export interface Zaakstand {
  readonly toestand: Toestand;
  /** Antwoorden die bij de regeling van nu niet passen. Zij komen terug zodra dat weer zo is. */
  readonly kwijt: readonly Antwoordstap[];
}

export type Vernieuwd =
  | { readonly soort: 'vernieuwd'; readonly stand: Zaakstand }
  /** De zaak is bij de nieuwe regeling niet te lezen; wat er stond blijft staan. */
  | { readonly soort: 'past niet'; readonly reden: string };

/** Een nieuw gesprek, of de antwoorden tot nu toe bij een andere uitkomst. */
export function beginStand(bron: Gespreksbron, beslissing: string, vorige?: Zaakstand): Zaakstand {
  const leeg = { toestand: beginToestand(bron, beslissing), kwijt: [] };
  if (!vorige) return leeg;
  const { toestand, kwijt } = vorige;
  const gesprek = { ...toestand.gesprek, beslissingen: [beslissing] };
  const nieuw = vernieuw({ toestand: { ...toestand, beslissing, gesprek }, kwijt }, bron);
  return nieuw.soort === 'vernieuwd' ? nieuw.stand : leeg;
}

export function vernieuw({ toestand, kwijt }: Zaakstand, bron: Gespreksbron): Vernieuwd {
  const { bron: oud, beslissing, gesprek: vorig, wijzigt, geladen } = toestand;
  if (!bron.model.beslissingen.some(({ id }) => id === beslissing))
    return {
      soort: 'past niet',
      reden: l10n.t('De regeling kent deze uitkomst niet meer. Kies een andere.'),
    };
  // Wat eerder niet paste, mag het weer proberen.
  const heel: Gesprek = { ...vorig, stappen: [...vorig.stappen, ...kwijt], regeling: bron.model.id };
  const hervatten = hervat(bron, { ...bewaar(oud, heel), regeling: bron.model.id });
  if (hervatten.soort === 'onleesbaar') return { soort: 'past niet', reden: hervatten.probleem.bericht };
  const { gesprek } = hervatten;
  const nietMeer = hervatten.soort === 'andere versie' ? hervatten.nietOvergenomen : [];
  const nieuw: Toestand = {
    ...beginToestand(bron, beslissing),
    gesprek,
    ...(geladen ? { geladen } : {}),
    melding: [
      ...verdwenen(toestand, nietMeer, kwijt),
      ...terug(kwijt, nietMeer),
      ...anders(toestand, bron, gesprek),
    ],
  };
  const vraag = wijzigt && vraagBij(bron, gesprek, wijzigt.sleutel);
  return {
    soort: 'vernieuwd',
    stand: { toestand: vraag ? { ...nieuw, wijzigt: vraag } : nieuw, kwijt: nietMeer },
  };
}

function verdwenen(
  { bron, gesprek }: Toestand,
  nietMeer: readonly Antwoordstap[],
  al: readonly Antwoordstap[],
): readonly string[] {
  const nieuw = nietMeer.filter(({ sleutel }) => !al.some((stap) => stap.sleutel === sleutel));
  if (nieuw.length === 0) return [];
  const gegeven = antwoorden(bron, gesprek);
  const namen = nieuw.map(({ sleutel }) => {
    const antwoord = gegeven.find((deel) => deel.sleutel === sleutel);
    return antwoord ? `${antwoord.naam} (${antwoord.tekst})` : sleutel;
  });
  const wat = namen.join('; ');
  return namen.length === 1
    ? [l10n.t('Deze vraag is er niet meer, of zij vraagt iets anders; het antwoord is bewaard: {0}.', wat)]
    : [
        l10n.t(
          'Deze vragen zijn er niet meer, of zij vragen iets anders; de antwoorden zijn bewaard: {0}.',
          wat,
        ),
      ];
}

const terug = (kwijt: readonly Antwoordstap[], nietMeer: readonly Antwoordstap[]): readonly string[] =>
  kwijt.some(({ sleutel }) => !nietMeer.some((stap) => stap.sleutel === sleutel))
    ? [l10n.t('Een antwoord dat niet meer paste, telt weer mee.')]
    : [];

/** De uitkomsten die door de wijziging anders zijn. */
function anders(oud: Toestand, bron: Gespreksbron, gesprek: Gesprek): readonly string[] {
  const { beslissing } = oud;
  if (!oud.bron.model.beslissingen.some(({ id }) => id === beslissing)) return [];
  const voor = new Map(
    uitkomsten(oud.bron, oud.gesprek).map(({ pad, uitkomst }) => [pad, inWoorden(oud, uitkomst)]),
  );
  return uitkomsten(bron, gesprek).flatMap(({ pad, naam, uitkomst }) => {
    const [was, nu] = [voor.get(pad), inWoorden({ bron, beslissing }, uitkomst)];
    return was === undefined || nu === undefined || was === nu
      ? []
      : [l10n.t('Door de wijziging verandert de uitkomst van {0} in {1} ({2}).', was, nu, naam)];
  });
}
