/**
 * Wat iemand moet, mag of niet mag: `plichten`, `bevoegdheden` en `verboden`. Elke handeling wordt een of meer gewone
 * namen: een ja/nee-uitkomst over wie het aangaat, bij een plicht de plicht zelf als object, en bij een bevoegdheid het gebruik ervan als beoordeling.
 */
import { naaste, type Clausule, type Normsoort, type Stuk, type Veld } from '../../grammar/index.ts';
import type { Keuze, Norm } from '../../runtime/model.ts';
import { meld, vervang } from '../diagnostics/probleem.ts';
import { breek, kaal, voegSymbool } from './declaraties.ts';
import { isNieuw } from './declaratieproblemen.ts';
import { spanVan } from './lezer.ts';
import { norms, opKomma, sleutel, woorden } from './namen.ts';
import { STANDDAG, STANDEN, standen } from './stand.ts';
import type { Obj, Symbool, Vindplaats } from './symbolen.ts';
import { voegObject, zoekObject, type Verzameling } from './verzameling.ts';

const soorten: Readonly<Record<Normsoort, Exclude<Norm['soort'], 'aanspraak'>>> = {
  plichten: 'plicht',
  bevoegdheden: 'bevoegdheid',
  verboden: 'verbod',
};

/** Of de Algemene termijnenwet een termijn uit deze bron verlengt. */
const bronnen: Readonly<Record<string, boolean>> = {
  'termijn uit wet': true,
  'termijn uit algemene maatregel van bestuur': true,
  'termijn uit verordening': true,
  'termijn uit beleidsregel': false,
};
const mogelijk = [
  'door …',
  'jegens …',
  'peildatum …',
  'termijn uit een wet',
  'termijn uit een verordening',
  'termijn uit een beleidsregel',
];

/** Een handeling met wie haar moet of mag verrichten. */
interface Handeling extends Vindplaats {
  readonly tekst: string;
  readonly norms: readonly string[];
  readonly object: Obj;
  readonly norm: Norm;
  readonly vraag?: string;
  readonly verlengd?: boolean;
  /** De dag die zegt welke versie van een bepaling geldt. */
  readonly peildatum?: Clausule;
}

export function leesNormen(
  uit: Verzameling,
  soort: Normsoort,
  velden: readonly Veld[],
  bestand: string,
): void {
  for (const veld of velden) {
    if (veld.kapot) breek(uit, veld.naam);
    else if (isNieuw(uit, soort, veld.naam, bestand)) {
      const handeling = leesHandeling(uit, soorten[soort], veld, bestand);
      if (handeling) declareer(uit, handeling);
      else breek(uit, veld.naam);
    }
  }
}

/** `partijen: de zorgaanbieder, de inwoner.`: wie geen orgaan is en toch iets moet of mag. */
export function leesPartijen(uit: Verzameling, namen: Clausule): void {
  for (const stukken of opKomma(namen))
    if (!zoekObject(uit, norms(stukken)))
      voegObject(uit, uit.naamgeving({ id: sleutel(woorden(stukken)), naam: woorden(stukken) }), [
        norms(stukken),
      ]);
}

function leesHandeling(
  uit: Verzameling,
  soort: Norm['soort'],
  veld: Veld,
  bestand: string,
): Handeling | undefined {
  const vraag = veld.inhoud.stukken.find((stuk) => stuk.soort === 'tekst');
  const stukken = veld.inhoud.stukken.filter((stuk) => stuk.soort !== 'tekst');
  let [drager, jegens, verlengd, peildatum]: [Obj?, Obj?, boolean?, Clausule?] = [];
  let goed = true;
  for (const deel of opKomma({ ...veld.inhoud, stukken })) {
    const [woord] = norms(deel);
    const bron = soort === 'plicht' ? bronnen[norms(deel).join(' ')] : undefined;
    if (woord === 'door' || woord === 'jegens') {
      const wie = zoekWie(uit, deel.slice(1), bestand);
      if (woord === 'door') drager = wie;
      else jegens = wie;
      goed &&= wie !== undefined;
    } else if (bron !== undefined) verlengd = bron;
    else if (woord === 'peildatum' && deel.length > 1)
      peildatum = { span: spanVan(deel), stukken: deel.slice(1) };
    else {
      const gegevens = { tekst: woorden(deel), bij: soort, mogelijk };
      uit.problemen.push(meld('N012', { bestand, span: spanVan(deel) }, gegevens));
      goed = false;
    }
  }
  const span = veld.naam.span;
  if (goed && !drager)
    uit.problemen.push(meld('N040', { bestand, span }, { naam: woorden(veld.naam.stukken), soort }));
  if (!goed || !drager) return undefined;
  return {
    ...{ bestand, span, tekst: woorden(veld.naam.stukken), norms: norms(veld.naam.stukken), object: drager },
    norm: { soort, drager: drager.naam, ...(jegens ? { jegens: jegens.naam } : {}) },
    ...(vraag?.soort === 'tekst' ? { vraag: vraag.waarde } : {}),
    ...(verlengd === undefined ? {} : { verlengd }),
    ...(peildatum ? { peildatum } : {}),
  };
}

/** Een orgaan, een partij of een object; een orgaan wordt hier een onderwerp. */
function zoekWie(uit: Verzameling, stukken: readonly Stuk[], bestand: string): Obj | undefined {
  const naam = norms(stukken);
  const organen = uit.keuzes.get('organen')?.keuze.labels ?? [];
  const orgaan = organen.find((label) => kaal(label) === naam.join(' '));
  if (orgaan !== undefined && !zoekObject(uit, naam))
    voegObject(uit, { id: sleutel(orgaan), naam: orgaan, gedeeld: true }, [naam]);
  const object = zoekObject(uit, naam);
  if (object) return object;
  const namen = [...organen, ...[...uit.objecten.values()].map((deel) => deel.naam)];
  const plaats = { bestand, span: spanVan(stukken) };
  const dichtbij = naaste(woorden(stukken), namen);
  uit.problemen.push(
    meld('N046', plaats, { naam: woorden(stukken), dichtbij }, { herstel: vervang(plaats, dichtbij) }),
  );
  return undefined;
}

type Symbooldeel = Omit<Symbool, 'id' | 'sleutel' | 'bestand' | 'span'>;
type Naam = Pick<Symbool, 'naam' | 'norms'>;

function declareer(uit: Verzameling, handeling: Handeling): void {
  const { norm, object, tekst, bestand, span, vraag, peildatum } = handeling;
  const voeg = (deel: Symbooldeel): string => {
    voegSymbool(uit, { ...deel, bestand, span });
    return `${deel.object}.${sleutel(deel.naam)}`;
  };
  const met = (voorzet: string): Naam => ({
    naam: `${voorzet} ${tekst}`,
    norms: [...kaal(voorzet).split(' '), ...handeling.norms],
  });
  const over = { object: object.id, type: { soort: 'ja/nee' } } as const;
  const opDag = peildatum ? { peildatum } : {};
  const uitkomst = { ...over, ...opDag, soort: 'beslissing', uitputtend: true, norm } as const;
  // Een naam met niet of geen is al een fout (N009); één keer melden is genoeg.
  if (handeling.norms.some((woord) => woord === 'niet' || woord === 'geen'))
    return void voeg({ ...uitkomst, naam: tekst, norms: handeling.norms });
  switch (norm.soort) {
    case 'bevoegdheid':
      voeg({ ...uitkomst, ...met('is bevoegd tot') });
      voeg({
        ...{ ...over, ...met('heeft gebruikgemaakt van de bevoegdheid tot') },
        ...{ soort: 'beoordeling', afgeleid: true, gebruik: true, door: [object.naam] },
        vraag: vraag ?? `Heeft ${object.naam} gebruikgemaakt van de bevoegdheid tot ${tekst}?`,
      });
      return;
    case 'verbod':
      voeg({
        ...{ ...uitkomst, ...met('is verboden'), voluit: `het is ${object.naam} verboden ${tekst}` },
        ...(vraag === undefined ? {} : { vraag }),
      });
      return;
    default:
      declareerPlicht(uit, handeling, voeg({ ...uitkomst, ...met('is verplicht tot') }), voeg);
  }
}

/** De plicht zelf is een object: zij heeft een begin, een laatste dag, een dag van nakoming en een toestand. */
function declareerPlicht(
  uit: Verzameling,
  { norms: naam, tekst, vraag, verlengd, peildatum, bestand, span }: Handeling,
  ontstaan: string,
  voeg: (deel: Symbooldeel) => string,
): void {
  const object: Obj = {
    ...uit.naamgeving({ id: sleutel(`plicht tot ${tekst}`), naam: `de plicht tot ${tekst}` }),
    namen: [['plicht', 'tot', ...naam]],
  };
  voegObject(uit, object, object.namen);
  const datum = { soort: 'datum' } as const;
  const eigen = (deel: Pick<Symbool, 'soort' | 'type' | 'naam'>): Symbooldeel => ({
    ...{ ...deel, norms: deel.naam.split(' '), object: object.id, afgeleid: true },
  });
  const opDag = peildatum ? { peildatum } : {};
  uit.plichten.set(object.id, {
    ...{ object, ontstaan, bestand, span },
    ...(peildatum ? { metPeildatum: true as const } : {}),
    begin: voeg({ ...eigen({ soort: 'beslissing', naam: 'begin', type: datum }), ...opDag }),
    laatsteDag: voeg({ ...eigen({ soort: 'beslissing', naam: 'laatste dag', type: datum }), ...opDag }),
    nakoming: voeg({
      ...{ ...eigen({ soort: 'gegeven', naam: 'dag van nakoming', type: datum }), facultatief: true },
      vraag: vraag ?? `Op welke dag is de plicht tot ${tekst} nagekomen?`,
    }),
    toestand: voeg(
      eigen({ soort: 'beslissing', naam: 'toestand', type: { soort: 'keuze', keuze: STANDEN } }),
    ),
    ...(verlengd === undefined ? {} : { verlengd }),
  });
}

/** Waar plichten zijn, kent een zaak de dag waarop de stand wordt opgemaakt; nooit de klok. */
export function metStand(uit: Verzameling): void {
  const [eerste] = uit.plichten.values();
  if (!eerste) return;
  const { bestand, span } = eerste;
  const keuze: Keuze = { id: STANDEN, naam: STANDEN, vorm: 'gesloten', labels: standen };
  uit.keuzes.set(STANDEN, { keuze, norms: STANDEN.split(' '), bestand, span });
  voegSymbool(uit, {
    ...{
      soort: 'gegeven',
      object: uit.zaak,
      naam: STANDDAG,
      norms: kaal(STANDDAG).split(' '),
      bestand,
      span,
    },
    ...{ type: { soort: 'datum' }, afgeleid: true },
    vraag: 'Op welke dag wordt opgemaakt hoe het met de plichten staat?',
  });
}
