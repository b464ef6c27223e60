/** Van uitkomsten naar een bewijs: eerst de kleinste zaak, dan wat afgeschermd wordt, dan nagerekend of het klopt. */
import { randomBytes } from 'node:crypto';
import { canoniek } from '../../runtime/canoniek.ts';
import { afdrukVan, type Programma } from './afdrukken.ts';
import { minimaal, stelOp, uitkomstenVan, verzegel, type Bewijsvraag } from './bewijs.ts';
import {
  gegevenafdruk,
  gevoeligePaden,
  lees,
  ligtOnder,
  metGegevensUit,
  metRedenen,
  redenafdruk,
  redenOp,
  redenpaden,
  zonderGegevens,
} from './bewijs-afscherm.ts';
import type { Regelingnu } from './bewijs-regeling.ts';
import { zonderUitleg } from './bewijs-uitleg.ts';
import { AFGESCHERMD, type Afgeschermd, type Bewijs, type Sleutel } from './bewijs-vorm.ts';

export interface Afscherming {
  /** Wat de AVG extra beschermt, en alle redenen. */
  readonly gevoelig: boolean;
  readonly paden: readonly string[];
}

export interface Gemaakt {
  readonly bewijs: Bewijs;
  /** Alleen als er iets is afgeschermd. */
  readonly sleutel?: Sleutel;
  /** De zaak waarvan de uitkomsten zijn: alles wat ertoe doet, niet afgeschermd. */
  readonly kleinste: unknown;
}

const nieuwZout = (): string => randomBytes(32).toString('hex');

export function maakBewijs(
  vraag: Bewijsvraag,
  regeling: Regelingnu,
  programma: Programma,
  { gevoelig, paden: genoemd }: Afscherming,
): Gemaakt {
  const { model } = vraag.geladen;
  const alle = [...genoemd, ...(gevoelig ? gevoeligePaden(model, vraag.zaak) : [])];
  const weg = new Set(alle.filter((pad) => !alle.some((ander) => ander !== pad && ligtOnder(pad, ander))));
  const kleinste = minimaal(vraag, (pad) => weg.has(pad));
  const paden = [...weg].filter((pad) => lees(kleinste, pad) !== undefined).sort();
  const redenen = gevoelig
    ? redenpaden(model, kleinste).filter((pad) => !paden.some((ander) => ligtOnder(pad, ander)))
    : [];
  if (paden.length + redenen.length === 0) {
    const bewijs = verzegel(stelOp({ ...vraag, zaak: kleinste }, regeling, programma));
    return { bewijs: nagerekend(vraag, bewijs), kleinste };
  }
  return { ...afgeschermd({ ...vraag, zaak: kleinste }, regeling, programma, paden, redenen), kleinste };
}

function afgeschermd(
  vraag: Bewijsvraag,
  regeling: Regelingnu,
  programma: Programma,
  paden: readonly string[],
  redenen: readonly string[],
): Pick<Gemaakt, 'bewijs' | 'sleutel'> {
  const { zaak: kleinste } = vraag;
  const zout = Object.fromEntries([...paden, ...redenen, 'uitleg'].map((pad) => [pad, nieuwZout()]));
  const metZout = (pad: string): string => zout[pad] ?? '';
  const zonderReden = metRedenen(kleinste, redenen, () => AFGESCHERMD);
  const heel = stelOp({ ...vraag, zaak: zonderReden }, regeling, programma);
  const deel: Afgeschermd = {
    gegevens: paden.map((pad) => ({ pad, afdruk: gegevenafdruk(kleinste, pad, metZout(pad)) })),
    redenen: redenen.map((pad) => ({ pad, afdruk: redenafdruk(redenOp(kleinste, pad), pad, metZout(pad)) })),
    ...(paden.length === 0
      ? {}
      : {
          uitleg: {
            afdruk: uitlegafdruk(heel.uitkomsten, metZout('uitleg')),
            gronden: Object.fromEntries(
              Object.entries(heel.uitkomsten).map(([id, { uitleg }]) => [id, uitleg?.gronden ?? []]),
            ),
          },
        }),
  };
  const zaak = zonderGegevens(zonderReden, paden) as Bewijs['zaak'];
  if (canoniek(metGegevensUit(zaak, kleinste, paden)) !== canoniek(zonderReden))
    throw new Error('De afgeschermde zaak is niet terug te brengen tot de hele.');
  const uitkomsten =
    paden.length === 0
      ? heel.uitkomsten
      : Object.fromEntries(Object.entries(heel.uitkomsten).map(([id, deel]) => [id, zonderUitleg(deel)]));
  const bewijs = verzegel({ ...heel, zaak, uitkomsten, afgeschermd: deel });
  return {
    bewijs: paden.length === 0 ? nagerekend(vraag, bewijs) : bewijs,
    sleutel: { soort: 'sleutel bij een bewijs van regel', versie: 1, bewijs: bewijs.sha256, zout },
  };
}

export const uitlegafdruk = (uitkomsten: Bewijs['uitkomsten'], zout: string): string =>
  afdrukVan({ uitkomsten, zout });

/** Een bewijs dat zichzelf niet herhaalt, wordt nooit geschreven. */
function nagerekend(vraag: Bewijsvraag, bewijs: Bewijs): Bewijs {
  const opnieuw = uitkomstenVan({ ...vraag, zaak: JSON.parse(JSON.stringify(bewijs.zaak)) as unknown });
  if (canoniek(opnieuw) !== canoniek(bewijs.uitkomsten))
    throw new Error('Het bewijs herhaalt zichzelf niet.');
  return bewijs;
}
