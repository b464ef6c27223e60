/** De evaluator tegen met de hand geschreven TypeScript: zonder meer, met controle van de zaak, en met uitleg. */
import type { Evaluator } from '../../runtime/evaluator.ts';
import { laadBeleid, zoekBeslissing, zoekEvaluator, type Beleid } from './beleid.ts';
import { gebruik, mediaan, rekentijd } from './klok.ts';
import * as hand from './met-de-hand.ts';
import type { Rij, Uitslag } from './rij.ts';
import { completeZaken, type Zaak } from './zaken.ts';

interface Onderdeel {
  readonly artikel: string;
  readonly hand: (zaak: never) => unknown;
  readonly evaluator: Evaluator;
  readonly zaken: readonly Zaak[];
}

const ARTIKELEN: readonly (readonly [artikel: string, beslissing: string, hand: (zaak: never) => unknown])[] =
  [
    ['3.2', 'client.voldoetAanDeAlgemeneCriteria', hand.voldoetAanAlgemeneCriteria],
    ['3.2', 'client.heeftAanspraakOp[begeleid wonen]', hand.heeftAanspraakOpBegeleidWonen],
    ['3.2', 'client.heeftAanspraakOp[beschermd verblijf regulier]', hand.heeftAanspraakOpRegulier],
    ['3.2', 'client.heeftAanspraakOp[beschermd verblijf intensief]', hand.heeftAanspraakOpIntensief],
    ['5.3', 'client.komtInAanmerkingVoorEenPgb', hand.komtInAanmerkingVoorPgb],
    ['5.4', 'pgbFormeleZorg.hoogte', hand.hoogteFormeel],
    ['5.4', 'pgbInformeleZorg.hoogte', hand.hoogteInformeel],
    ['7.1', 'beschikking.wordtOpgeschort', hand.wordtOpgeschort],
    ['7.1', 'inwoner.kanBovenaanDeWachtlijstWordenGeplaatst', hand.kanBovenaanDeWachtlijst],
  ];

/** Zoveel zaken worden op gelijke antwoorden vergeleken, en zoveel daarvan gemeten: die passen samen in de cache. */
const VERGELEKEN = 3000;
const GEMETEN = 200;

export async function meetEvaluator(map: string): Promise<readonly Uitslag[]> {
  const verordening = await laadBeleid(map, 'nissewaard');
  const blad = await laadBeleid(map, 'nissewaard-7-11');
  const onderdelen = ARTIKELEN.map(([artikel, id, functie]): Onderdeel => {
    const beleid = artikel === '7.1' ? blad : verordening;
    return { artikel, hand: functie, evaluator: zoekEvaluator(beleid, id), zaken: bekendeZaken(beleid, id) };
  });
  const verschil = onderdelen.flatMap(zoekVerschil)[0];
  if (verschil !== undefined) return [{ naam: 'evaluator tegen met de hand', reden: verschil }];
  return [
    rij('evaluator zonder uitleg, tegen met de hand', 2, onderdelen, ({ kern }) => kern),
    rij('met controle van de zaak, tegen met de hand', 4, onderdelen, (evaluator) => evaluator),
    rij('met controle en uitleg, tegen met de hand', 10, onderdelen, metUitleg),
  ];
}

/** Zaken waarin ook de lezingen zonder keuze niets openlaten. */
function bekendeZaken(beleid: Beleid, id: string): readonly Zaak[] {
  const { kern } = zoekEvaluator(beleid, id);
  const { feiten } = zoekBeslissing(beleid, id).gebruikt;
  return completeZaken(beleid.model, feiten, VERGELEKEN, (zaak) => kern(zaak) !== undefined);
}

function zoekVerschil({ evaluator, hand: functie, zaken }: Onderdeel): readonly string[] {
  if (zaken.length < VERGELEKEN) return [`te weinig bekende zaken voor ${evaluator.id}`];
  const anders = zaken.find((zaak) => {
    const uitkomst = evaluator(zaak);
    const verwacht = functie(zaak as never);
    return evaluator.kern(zaak) !== verwacht || uitkomst.soort !== 'waarde' || uitkomst.waarde !== verwacht;
  });
  if (anders === undefined) return [];
  return [`een ander antwoord op ${evaluator.id} bij ${JSON.stringify(anders).slice(0, 300)}`];
}

function metUitleg(evaluator: Evaluator): (zaak: unknown) => unknown {
  return (zaak) => evaluator(zaak, { uitleg: true }).uitleg;
}

type Aanroep = (zaak: unknown) => unknown;

function rij(
  naam: string,
  lat: number,
  onderdelen: readonly Onderdeel[],
  kies: (evaluator: Evaluator) => Aanroep,
): Rij {
  const gemeten = onderdelen.map(({ artikel, hand: functie, evaluator, zaken }) => ({
    artikel,
    ...meetPaar(kies(evaluator), functie as Aanroep, zaken.slice(0, GEMETEN)),
  }));
  const per = [...new Set(gemeten.map(({ artikel }) => artikel))].map((artikel) => {
    const eigen = gemeten.filter((deel) => deel.artikel === artikel);
    return `${artikel}: ${verhoudingVan(eigen).toFixed(1)} × ${mediaan(eigen.map((deel) => deel.hand)).toFixed(0)} ns`;
  });
  return { naam, cijfer: verhoudingVan(gemeten), eenheid: '×', lat, toelichting: per.join(' · ') };
}

interface Paar {
  /** Nanoseconden per zaak, de mediaan van de rondes. */
  readonly regel: number;
  readonly hand: number;
}

function verhoudingVan(paren: readonly Paar[]): number {
  const som = (kant: keyof Paar): number => paren.reduce((totaal, paar) => totaal + paar[kant], 0);
  return som('regel') / som('hand');
}

const RONDES = 21;

/** Om en om, in porties die lang genoeg duren om te meten. */
function meetPaar(regel: Aanroep, functie: Aanroep, zaken: readonly Zaak[]): Paar {
  const kanten = [regel, functie].map((aanroep) => ({
    aanroep,
    keren: ijk(aanroep, zaken),
    tijden: [] as number[],
  }));
  for (let ronde = 0; ronde < RONDES; ronde++) {
    for (const { aanroep, keren, tijden } of kanten) tijden.push(perZaak(aanroep, zaken, keren));
  }
  const [a, b] = kanten.map(({ tijden }) => mediaan(tijden));
  return { regel: a ?? NaN, hand: b ?? NaN };
}

const PORTIE_MS = 6;

/** Hoe vaak alle zaken in een portie passen; warmt meteen op. */
function ijk(aanroep: Aanroep, zaken: readonly Zaak[]): number {
  let keren = 1;
  for (;;) {
    const duur = (perZaak(aanroep, zaken, keren) * zaken.length * keren) / 1e6;
    if (duur >= PORTIE_MS) return keren;
    keren *= 2;
  }
}

function perZaak(aanroep: Aanroep, zaken: readonly Zaak[], keren: number): number {
  const begin = rekentijd();
  for (let keer = 0; keer < keren; keer++) {
    for (const zaak of zaken) gebruik(aanroep(zaak));
  }
  return ((rekentijd() - begin) * 1e6) / (keren * zaken.length);
}
