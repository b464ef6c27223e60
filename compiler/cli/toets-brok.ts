/** Een brok van een stroom zaken: elke regel een zaak, elke zaak een stuk uitvoer. Draait in dit proces of in een werker. */
import pc from 'picocolors';
import type { Positie } from '../../grammar/span.ts';
import type { Toetsuitslag } from '../../runtime/toetsuitslag.ts';
import type { Opties } from '../../runtime/uitkomst.ts';
import { drukOpDag, opDag, opDagAlsJson } from './bekend-op.ts';
import { leesJson, type GelezenJson } from './json.ts';
import { bouw } from './laad.ts';
import { beoordeel, drukUitslag, toonPositie, uitslagAlsJson } from './uitslag.ts';
import type { Verf } from './wereld.ts';
import { leesBrok, type Zaakbrok, type Zaakregel } from './zaken-stroom.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

/** Wat bij elke zaak hetzelfde is; platte data, zodat een werker het kan krijgen. */
export interface Toetsopdracht {
  /** Waar de zaken vandaan komen, voor in meldingen. */
  readonly naam: string;
  /** De gecompileerde regeling. */
  readonly fabriek: string;
  readonly beslissingen: readonly string[];
  readonly opties: Opties;
  readonly json: boolean;
  readonly kleur: boolean;
  /** De zaken zoals zij op deze dag bekend waren. */
  readonly bekendOp?: string | undefined;
}

export interface Brokuitslag {
  readonly tekst: string;
  readonly zaken: number;
  readonly ongeldig: number;
}

export type Broktoets = (brok: Zaakbrok) => Brokuitslag;

export function maakBroktoets(opdracht: Toetsopdracht): Broktoets {
  const toets = maakRegeltoets(opdracht);
  return (brok) => {
    const uitslag = { tekst: '', zaken: 0, ongeldig: 0 };
    for (const regel of leesBrok(opdracht.naam, brok)) {
      if (regel.tekst?.trim() === '') continue;
      const { tekst, goed } = toets(regel);
      uitslag.tekst += tekst;
      uitslag.zaken++;
      if (!goed) uitslag.ongeldig++;
    }
    return uitslag;
  };
}

interface Regeluitslag {
  readonly tekst: string;
  readonly goed: boolean;
}

function maakRegeltoets({
  naam,
  fabriek,
  opties,
  json,
  kleur,
  bekendOp,
  ...rest
}: Toetsopdracht): (regel: Zaakregel) => Regeluitslag {
  const geladen = bouw(fabriek);
  const { model } = geladen;
  const ids = new Set(rest.beslissingen);
  const beslissingen = model.beslissingen.filter(({ id }) => ids.has(id));
  const verf = pc.createColors(kleur);
  return (regel) => {
    const gelezen = leesRegel(regel);
    if (gelezen.soort === 'fout') {
      const plaats = { regel: regel.nummer, kolom: gelezen.plaats.kolom };
      const tekst = json
        ? JSON.stringify({ regel: regel.nummer, ...leesfoutAlsJson(plaats, gelezen.bericht) })
        : leesfout(verf, toonPositie(naam, plaats), gelezen.bericht);
      return { tekst: `${tekst}\n`, goed: false };
    }
    const elementen = json ? Number.POSITIVE_INFINITY : undefined;
    const toen = opDag(model, gelezen.waarde, bekendOp);
    const uitslag = beoordeel(geladen, beslissingen, toen.zaak, opties, elementen);
    const tekst = json
      ? JSON.stringify({ regel: regel.nummer, ...uitslagAlsJson(model, uitslag), ...opDagAlsJson(toen) })
      : `${verf.underline(opEenRegel(`${naam}:${regel.nummer}`))}\n${drukUitslag(model, uitslag, opties.uitleg === true, verf)}${drukOpDag(toen, verf)}`;
    return { tekst: `${tekst}\n`, goed: uitslag.geldig };
  };
}

const leesRegel = ({ tekst, fout }: Zaakregel): GelezenJson =>
  tekst === undefined
    ? { soort: 'fout', plaats: { regel: 1, kolom: 1 }, bericht: fout ?? '' }
    : leesJson(tekst);

export const leesfout = (verf: Verf, plaats: string, bericht: string): string =>
  `${verf.underline(opEenRegel(plaats))} ${verf.red(verf.bold('fout'))} Dit is geen geldige JSON.\n  ${zichtbaar(bericht)}\n`;

export const leesfoutAlsJson = (plaats: Positie, bericht: string): Toetsuitslag => ({
  versie: 1,
  geldig: false,
  leesfout: { ...plaats, bericht },
});
