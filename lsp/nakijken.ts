/**
 * Nakijken wat niet open staat: dezelfde compilatie, buiten de draad waarop de server vragen beantwoordt. Terug komen alleen de problemen;
 * wie meer wil weten, compileert de regeling alsnog.
 */
import type { Probleem } from '../compiler/diagnostics/probleem.ts';
import { nieuwGeheugen, type Geheugen } from '../compiler/workspace.ts';
import {
  leegMoment,
  standVan,
  volgende,
  zelfdeTekst,
  type Inhoud,
  type Momentopname,
} from './momentopname.ts';

/** Een regeling met alles wat zij leest; alles hierin kan naar een andere draad. */
export interface Nakijkvraag {
  readonly hoofd: string;
  readonly inhoud: ReadonlyMap<string, Inhoud>;
}

/** Wat er met een regeling is, zonder de regeling zelf. */
export interface Nagekeken {
  readonly hoofd: string;
  /** De bestanden waar zij uit bestaat. */
  readonly bestanden: readonly string[];
  readonly problemen: readonly Probleem[];
  /** Elk pad waarnaar gekeken is, ook als er niets stond. */
  readonly gelezen: ReadonlySet<string>;
}

/** Een draad die nakijkt. */
export interface Nakijker {
  readonly vraag: (vraag: Nakijkvraag) => Promise<Nagekeken>;
  readonly stop: () => void;
}

/** Wat een draad doet. Van regelingen die andere gebruiken onthoudt hij wat hij las; de rest vergeet hij. */
export function maakNakijkwerk(): (vraag: Nakijkvraag) => Nagekeken {
  const geheugen = nieuwGeheugen();
  return ({ hoofd, inhoud }) => {
    const { ruimte, regeling, gelezen } = standVan(volgende(leegMoment(geheugen), inhoud), hoofd);
    const bestanden = regeling?.bestanden ?? [hoofd];
    vergeet(geheugen, bestanden);
    return { hoofd, bestanden, problemen: ruimte.problemen, gelezen };
  };
}

function vergeet({ bestanden, blokken, regelingen }: Geheugen, paden: readonly string[]): void {
  for (const pad of paden) for (const tabel of [bestanden, blokken, regelingen]) tabel.delete(pad);
}

export interface Nakijkers {
  /** Daarna staat in de momentopname (en in de nieuwste, als zij nog geldt) wat eruit kwam. */
  readonly kijkNa: (moment: Momentopname, hoofd: string) => Promise<void>;
  readonly stop: () => void;
}

export interface Nakijkopties {
  readonly start: () => Nakijker;
  readonly meeste: number;
  readonly nu: () => Momentopname;
  /** Na zoveel ms zonder werk gaan de draden weg, met hun geheugen. */
  readonly rust?: number;
}

interface Opdracht {
  readonly vraag: Nakijkvraag;
  readonly voor: Momentopname[];
  readonly klaar: Promise<void>;
  readonly meldKlaar: () => void;
}

/** Verdeelt het nakijken over een paar draden, op volgorde van vragen. */
export function maakNakijkers({ start, meeste, nu, rust = 10_000 }: Nakijkopties): Nakijkers {
  const wacht: Opdracht[] = [];
  const lopend = new Map<string, Opdracht>();
  const vrij: Nakijker[] = [];
  const alle = new Set<Nakijker>();
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const rond = (opdracht: Opdracht): void => {
    if (lopend.get(opdracht.vraag.hoofd) === opdracht) lopend.delete(opdracht.vraag.hoofd);
    opdracht.meldKlaar();
  };
  const stop = (): void => {
    clearTimeout(wekker);
    alle.forEach((nakijker) => nakijker.stop());
    alle.clear();
    vrij.length = 0;
    wacht.splice(0).forEach(rond);
  };
  const neem = (): Nakijker | undefined => {
    const klaar = vrij.pop();
    if (klaar || alle.size >= meeste) return klaar;
    const nieuw = start();
    alle.add(nieuw);
    return nieuw;
  };
  const leg = (opdracht: Opdracht, nagekeken: Nagekeken): void => {
    for (const moment of new Set([...opdracht.voor, nu()]))
      if (geldtIn(moment, opdracht.vraag, nagekeken)) moment.nagekeken.set(nagekeken.hoofd, nagekeken);
  };
  const werk = async (nakijker: Nakijker): Promise<void> => {
    for (let opdracht = wacht.shift(); opdracht; opdracht = wacht.shift()) {
      try {
        leg(opdracht, await nakijker.vraag(opdracht.vraag));
        rond(opdracht);
      } catch {
        // Een draad die omvalt, laat het werk liggen; wie het antwoord nodig heeft, compileert zelf.
        alle.delete(nakijker);
        nakijker.stop();
        rond(opdracht);
        if (wacht.length > 0) zetAan();
        return;
      }
    }
    vrij.push(nakijker);
    clearTimeout(wekker);
    wekker = setTimeout(() => {
      if (lopend.size === 0) stop();
    }, rust);
    (wekker as { unref?: () => void }).unref?.();
  };
  const zetAan = (): void => {
    const nakijker = neem();
    if (nakijker) void werk(nakijker);
  };

  return {
    kijkNa: (moment, hoofd) => {
      const inhoud = watLeest(moment, hoofd);
      const eerder = lopend.get(hoofd);
      if (eerder && zelfde(eerder.vraag.inhoud, inhoud)) {
        eerder.voor.push(moment);
        return eerder.klaar;
      }
      // Wat nog niet begonnen was en al verouderd is, hoeft niet meer.
      const oud = eerder ? wacht.indexOf(eerder) : -1;
      wacht.splice(oud, oud < 0 ? 0 : 1).forEach(rond);
      let meldKlaar = (): void => undefined;
      const klaar = new Promise<void>((roep) => (meldKlaar = roep));
      const opdracht: Opdracht = { vraag: { hoofd, inhoud }, voor: [moment], klaar, meldKlaar };
      lopend.set(hoofd, opdracht);
      wacht.push(opdracht);
      zetAan();
      return klaar;
    },
    stop,
  };
}

function watLeest({ graaf, inhoud }: Momentopname, hoofd: string): ReadonlyMap<string, Inhoud> {
  return new Map(
    [...graaf.leest(hoofd)].flatMap((pad): [string, Inhoud][] => {
      const deel = inhoud.get(pad);
      return deel ? [[pad, deel]] : [];
    }),
  );
}

const zelfde = (een: ReadonlyMap<string, Inhoud>, ander: ReadonlyMap<string, Inhoud>): boolean =>
  een.size === ander.size && [...een].every(([pad, deel]) => zelfdeTekst(deel, ander.get(pad)));

const geldtIn = (moment: Momentopname, { inhoud }: Nakijkvraag, { gelezen }: Nagekeken): boolean =>
  [...gelezen].every((pad) => zelfdeTekst(inhoud.get(pad), moment.inhoud.get(pad)));
