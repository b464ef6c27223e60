/**
 * Lijsten in gegenereerde code. Elk element komt aan de beurt in een zaak waarin zijn object dat element is. Wat zonder
 * meer vaststaat komt eruit; is er iets onbekend dat uitmaakt, dan beslist de uitvoerige berekening.
 */
import { type Getal, plus } from './getal.ts';
import { alsLijst, metElementInZaak, metGeheugen } from './lijst.ts';
import type { Waarheid } from './uitkomst.ts';

/** Wat per element berekend wordt. */
type PerElement<Z, T> = (z: Z) => T;

/** Of het voor genoeg elementen waar is; "alle" is: voor geen enkel element het tegendeel. */
export function kwantorOver<Z>(
  z: Z,
  object: string,
  lijst: unknown,
  cmp: '>=' | '<=' | '=',
  aantal: number,
  telt: PerElement<Z, Waarheid>,
): Waarheid {
  const { elementen, volledig } = alsLijst(lijst);
  let minstens = 0;
  let hoogstens = volledig ? 0 : Number.POSITIVE_INFINITY;
  const zaak = metGeheugen(z);
  for (const inhoud of elementen) {
    const waar = telt(metElementInZaak(zaak, object, { inhoud }) as Z);
    if (waar === true) minstens++;
    if (waar !== false) hoogstens++;
    if (cmp === '>=' ? minstens >= aantal : minstens > aantal) return cmp === '>=';
  }
  if (cmp === '>=') return hoogstens < aantal ? false : undefined;
  if (cmp === '<=') return hoogstens <= aantal ? true : undefined;
  if (aantal > hoogstens) return false;
  return minstens === hoogstens ? true : undefined;
}

/** Hoeveel elementen meedoen. */
export function aantalOver<Z>(
  z: Z,
  object: string,
  lijst: unknown,
  mee?: PerElement<Z, Waarheid>,
): Getal | undefined {
  const zaken = meedoend(z, object, lijst, mee);
  return zaken && { t: BigInt(zaken.length), n: 1n };
}

/** De waarden van de elementen die meedoen, samengenomen; niets als er een onbekend is of ontbreekt. */
export function somOver<Z>(
  z: Z,
  object: string,
  lijst: unknown,
  waarde: PerElement<Z, Getal | undefined>,
  mee?: PerElement<Z, Waarheid>,
): Getal | undefined {
  return meedoend(z, object, lijst, mee)?.reduce<Getal | undefined>((tot, deel) => plus(tot, waarde(deel)), {
    t: 0n,
    n: 1n,
  });
}

/** De waarde die volgens `kies` voorgaat; zonder elementen is die er niet. */
export function uitersteOver<Z, T>(
  z: Z,
  object: string,
  lijst: unknown,
  kies: (a: T | undefined, b: T | undefined) => T | undefined,
  waarde: PerElement<Z, T | undefined>,
  mee?: PerElement<Z, Waarheid>,
): T | undefined {
  const [eerste, ...rest] = meedoend(z, object, lijst, mee) ?? [];
  if (eerste === undefined) return undefined;
  return rest.reduce((tot, deel) => kies(tot, waarde(deel)), waarde(eerste));
}

/** Per element dat meedoet de zaak daarvan; niets als de lijst niet volledig is of niet vaststaat wat meedoet. */
function meedoend<Z>(
  z: Z,
  object: string,
  ruw: unknown,
  mee?: PerElement<Z, Waarheid>,
): readonly Z[] | undefined {
  const { elementen, volledig } = alsLijst(ruw);
  if (!volledig) return undefined;
  const zaken: Z[] = [];
  const zaak = metGeheugen(z);
  for (const inhoud of elementen) {
    const deel = metElementInZaak(zaak, object, { inhoud }) as Z;
    const doetMee = mee === undefined ? true : mee(deel);
    if (doetMee === undefined) return undefined;
    if (doetMee) zaken.push(deel);
  }
  return zaken;
}
