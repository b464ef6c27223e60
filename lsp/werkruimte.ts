/**
 * De werkbank: wat er in de editor open staat en wat er op schijf staat, samen telkens een nieuwe momentopname. De nieuwste
 * geldt; wie met een oudere rekent, rekent met wat er toen stond.
 */
import { nieuwGeheugen } from '../compiler/workspace.ts';
import { leegMoment, tekstVan, volgende, type Inhoud, type Momentopname } from './momentopname.ts';
import { ligtIn, mapVan, opSchijf } from './paden.ts';
import type { Schijf } from './schijf.ts';

export interface Werkbank {
  readonly nu: () => Momentopname;
  /** Wacht tot alles gelezen is waar de open bestanden naar wijzen. */
  readonly gereed: () => Promise<Momentopname>;
  /** Een open document krijgt deze tekst. */
  readonly zet: (pad: string, tekst: string, versie: number) => void;
  /** Een document is gesloten; wat op schijf staat, geldt weer. */
  readonly sluit: (pad: string) => void;
  /** Op schijf is iets gewijzigd, bijgekomen of weggehaald. */
  readonly ververs: (paden: readonly string[]) => void;
  readonly zetMappen: (mappen: readonly string[]) => void;
  readonly openPaden: () => readonly string[];
  /** Wordt geroepen na elke nieuwe momentopname. */
  /** Geeft terug hoe het luisteren ophoudt. */
  readonly bijNieuw: (luisteraar: (pad?: string) => void) => () => void;
}

/** Meer regelingen dan dit leest niemand tegelijk; de rest wordt gelezen als hij geopend wordt. */
export const MEESTE_BESTANDEN = 20_000;
const TEGELIJK = 32;

export interface Bankopties {
  readonly schijf: Schijf;
  /** Geeft andere berichten de beurt. */
  readonly adem: () => Promise<void>;
  readonly log: (bericht: string) => void;
  readonly meeste?: number;
}

export function maakWerkbank({ schijf, adem, log, meeste = MEESTE_BESTANDEN }: Bankopties): Werkbank {
  let moment = leegMoment(nieuwGeheugen(true));
  const luisteraars = new Set<(pad?: string) => void>();
  let bezig: Promise<void> = Promise.resolve();

  const leg = (
    wijzigingen: ReadonlyMap<string, Inhoud | undefined>,
    over?: string,
    mappen?: readonly string[],
  ): void => {
    moment = volgende(moment, wijzigingen, mappen);
    luisteraars.forEach((luisteraar) => luisteraar(over));
  };

  /** Het lezen gaat op volgorde: een oudere lezing komt nooit na een nieuwere. */
  const daarna = (werk: () => Promise<void>): void => {
    bezig = bezig.then(werk).catch((fout: unknown) => {
      log(`Lezen mislukt: ${fout instanceof Error ? fout.message : String(fout)}`);
    });
  };

  const isOpen = (pad: string): boolean => moment.inhoud.get(pad)?.open !== undefined;

  const leesIn = async (paden: readonly string[]): Promise<void> => {
    for (let i = 0; i < paden.length; i += TEGELIJK) {
      const deel = paden.slice(i, i + TEGELIJK);
      const gelezen = await Promise.all(deel.map(async (pad) => [pad, await schijf.lees(pad)] as const));
      // Wat intussen geopend is, staat in de editor.
      leg(new Map(gelezen.filter(([pad]) => !isOpen(pad))));
      await adem();
    }
  };

  const leesGenoemde = async (): Promise<void> => {
    let rij = moment.graaf.ontbreekt;
    while (rij.length > 0) {
      await leesIn(rij);
      rij = moment.graaf.ontbreekt;
    }
  };

  const verversNu = async (paden: readonly string[]): Promise<void> => {
    const gelezen = await Promise.all(paden.map(async (pad) => [pad, await schijf.lees(pad)] as const));
    const dicht = gelezen.filter(([pad]) => !isOpen(pad));
    leg(new Map(dicht.map(([pad, deel]) => [pad, deel.soort === 'ontbreekt' ? undefined : deel])));
    await leesGenoemde();
  };

  /** Een los deel hoort bij een regeling die ernaast of erboven staat. */
  const leesBuren = async (pad: string): Promise<void> => {
    if (!opSchijf(pad) || moment.graaf.hoofden(pad).length > 0) return;
    if (moment.mappen.some((map) => ligtIn(map, pad))) return;
    const eigen = mapVan(pad);
    const buren = await Promise.all([eigen, mapVan(eigen)].filter((map) => map !== '').map(schijf.direct));
    await leesIn(buren.flat().filter((buur) => !moment.inhoud.has(buur)));
    await leesGenoemde();
  };

  const zoekIn = async (map: string): Promise<void> => {
    const { paden, afgebroken } = await schijf.zoek(map, meeste);
    if (afgebroken)
      log(`In ${map} staan meer dan ${meeste} .regel-bestanden; de rest wordt gelezen als u ze opent.`);
    await leesIn(paden.filter((pad) => !moment.inhoud.has(pad)));
    await leesGenoemde();
  };

  return {
    nu: () => moment,
    gereed: async () => {
      let wacht: Promise<void> | undefined;
      while (wacht !== bezig) {
        wacht = bezig;
        await wacht;
      }
      return moment;
    },
    zet: (pad, tekst, versie) => {
      const nieuw = !isOpen(pad);
      leg(new Map([[pad, { soort: 'tekst', tekst, open: { versie } }]]), pad);
      if (nieuw || moment.graaf.ontbreekt.length > 0) {
        daarna(async () => {
          await leesGenoemde();
          if (nieuw) await leesBuren(pad);
        });
      }
    },
    sluit: (pad) => {
      const tekst = tekstVan(moment, pad);
      if (!opSchijf(pad) || tekst === undefined) return leg(new Map([[pad, undefined]]));
      leg(new Map([[pad, { soort: 'tekst', tekst }]]));
      daarna(() => verversNu([pad]));
    },
    ververs: (paden) => daarna(() => verversNu(paden)),
    zetMappen: (mappen) => {
      const weg = moment.mappen.filter((map) => !mappen.includes(map));
      const erbij = mappen.filter((map) => !moment.mappen.includes(map));
      const uit = [...moment.inhoud.keys()].filter(
        (pad) =>
          weg.some((map) => ligtIn(map, pad)) && !mappen.some((map) => ligtIn(map, pad)) && !isOpen(pad),
      );
      leg(new Map(uit.map((pad) => [pad, undefined])), undefined, mappen);
      daarna(async () => {
        for (const map of erbij) await zoekIn(map);
        await leesGenoemde();
      });
    },
    openPaden: () => [...moment.inhoud].flatMap(([pad, { open }]) => (open ? [pad] : [])),
    bijNieuw: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => void luisteraars.delete(luisteraar);
    },
  };
}
