/**
 * Gevoelige gegevens in een bewijs vervangen door een gezouten afdruk. Het zout staat niet in het bewijs: van een ja of nee is een
 * afdruk met bekend zout zo geraden. Wie het zout en het gegeven heeft, kan laten zien dat het dit gegeven was.
 */
import { canoniek } from '../../runtime/canoniek.ts';
import { HERKOMST, leesOpPad, leesPad } from '../../runtime/herkomst.ts';
import { alsLijst } from '../../runtime/lijst.ts';
import { isGevoelig } from '../../runtime/model-avg.ts';
import type { Feit, Regelingmodel } from '../../runtime/model.ts';
import { registerVan } from '../../runtime/register.ts';
import { AFWIJKINGEN } from '../../runtime/valideer-afwijking.ts';
import { afdrukVan } from './afdrukken.ts';

type Houder = Readonly<Record<string, unknown>>;

/** De paden in de zaak met een gegeven dat de AVG extra beschermt. */
export function gevoeligePaden(model: Regelingmodel, zaak: unknown): readonly string[] {
  return feitpaden(model, zaak).flatMap(({ feit, pad }) => (isGevoelig(feit) ? [pad] : []));
}

interface Feitpad {
  readonly feit: Feit;
  readonly pad: string;
}

/** Elk feit in de zaak, ook die van elementen. */
export function feitpaden(model: Regelingmodel, zaak: unknown): readonly Feitpad[] {
  const { elementobjecten } = registerVan(model);
  return model.feiten.flatMap((feit): readonly Feitpad[] => {
    if (elementobjecten.has(feit.object)) return [];
    const waarde = leesOpPad(zaak, { ...feit, onder: '' });
    if (waarde === undefined) return [];
    const eigen = [{ feit, pad: feit.id }];
    if (feit.type.soort !== 'lijst') return eigen;
    const { object } = feit.type;
    const velden = model.feiten.filter((ander) => ander.object === object);
    const { elementen, onder } = alsLijst(waarde);
    const binnen = elementen.flatMap((element, i) =>
      velden
        .filter(({ sleutel }) => (element as Houder)[sleutel] !== undefined)
        .map((veld) => ({ feit: veld, pad: `${feit.id}${onder}[${String(i)}].${veld.sleutel}` })),
    );
    return [...eigen, ...binnen];
  });
}

/** De redenen in de zaak (van oordelen en afwijkingen), behalve wat al helemaal is afgeschermd. */
export function redenpaden(model: Regelingmodel, zaak: unknown): readonly string[] {
  const oordelen = feitpaden(model, zaak).filter(({ feit }) => feit.soort === 'beoordeling');
  const afwijkingen = (zaak as Houder)[AFWIJKINGEN];
  return [
    ...oordelen.filter(({ pad }) => typeof redenOp(zaak, pad) === 'string').map(({ pad }) => pad),
    ...(Array.isArray(afwijkingen)
      ? afwijkingen.flatMap((deel, i) =>
          typeof (deel as Houder)['motivering'] === 'string' ? [`${AFWIJKINGEN}[${String(i)}]`] : [],
        )
      : []),
  ];
}

export const redenOp = (zaak: unknown, pad: string): unknown =>
  (lees(zaak, pad) as Houder | undefined | null)?.['motivering'];

/** Wat op het pad staat: een gegeven, of een afwijking. */
export function lees(zaak: unknown, pad: string): unknown {
  const gelezen = leesPad(pad);
  if (gelezen) return leesOpPad(zaak, gelezen);
  const [, i] = /^afwijkingen\[(\d+)\]$/.exec(pad) ?? [];
  const afwijkingen = (zaak as Houder)[AFWIJKINGEN];
  return i !== undefined && Array.isArray(afwijkingen) ? (afwijkingen[Number(i)] as unknown) : undefined;
}

/** De afdruk van wat op het pad staat, met de herkomst van alles wat eronder hangt. */
export const gegevenafdruk = (zaak: unknown, pad: string, zout: string): string =>
  afdrukVan({ pad, waarde: lees(zaak, pad), herkomst: herkomstOnder(zaak, pad), zout });

export const redenafdruk = (motivering: unknown, pad: string, zout: string): string =>
  afdrukVan({ pad, motivering, zout });

function herkomstOnder(zaak: unknown, pad: string): Houder {
  const herkomst = ((zaak as Houder)[HERKOMST] ?? {}) as Houder;
  return Object.fromEntries(Object.entries(herkomst).filter(([van]) => ligtOnder(van, pad)));
}

export const ligtOnder = (pad: string, boven: string): boolean =>
  pad === boven || pad.startsWith(`${boven}.`) || pad.startsWith(`${boven}[`);

/** De zaak zonder deze gegevens en hun herkomst. */
export function zonderGegevens(zaak: unknown, paden: readonly string[]): unknown {
  const kopie = structuredClone(zaak) as Record<string, unknown>;
  for (const pad of paden) {
    const houder = houderVan(kopie, pad);
    if (houder) Reflect.deleteProperty(houder.in, houder.sleutel);
  }
  const herkomst = kopie[HERKOMST] as Record<string, unknown> | undefined;
  for (const van of Object.keys(herkomst ?? {}))
    if (herkomst && paden.some((pad) => ligtOnder(van, pad))) Reflect.deleteProperty(herkomst, van);
  return ontdaanVanLeeg(kopie);
}

/** De zaak met de gegevens van een andere zaak op deze paden, en hun herkomst. */
export function metGegevensUit(zaak: unknown, ander: unknown, paden: readonly string[]): unknown {
  const kopie = structuredClone(zaak) as Record<string, unknown>;
  for (const pad of paden) {
    const waarde = lees(ander, pad);
    if (waarde === undefined) continue;
    const houder = houderVan(kopie, pad);
    if (houder) houder.in[houder.sleutel] = structuredClone(waarde);
    const herkomst = herkomstOnder(ander, pad);
    if (Object.keys(herkomst).length > 0)
      kopie[HERKOMST] = { ...(kopie[HERKOMST] as Houder | undefined), ...herkomst };
  }
  return kopie;
}

/** De zaak met op deze paden een andere reden. */
export function metRedenen(
  zaak: unknown,
  paden: readonly string[],
  reden: (pad: string) => unknown,
): unknown {
  const kopie = structuredClone(zaak);
  for (const pad of paden) {
    const deel = lees(kopie, pad) as Record<string, unknown> | undefined;
    if (deel) deel['motivering'] = reden(pad);
  }
  return kopie;
}

/** De reden die op dit pad in een zaak staat; een afwijking wordt herkend aan haar uitkomst, niet aan haar plaats. */
export function redenUit(zaak: unknown, bewaard: unknown, pad: string): unknown {
  const deel = lees(bewaard, pad) as Houder | undefined;
  const afwijkingen = (zaak as Houder)[AFWIJKINGEN];
  if (!pad.startsWith(`${AFWIJKINGEN}[`)) return redenOp(zaak, pad);
  if (!Array.isArray(afwijkingen)) return undefined;
  const zelfde = (afwijkingen as readonly Houder[]).find(
    (ander) => ander['beslissing'] === deel?.['beslissing'],
  );
  return zelfde?.['motivering'];
}

interface Plaats {
  readonly in: Record<string, unknown>;
  readonly sleutel: string;
}

/** Waar het pad in de zaak staat; wat er nog niet is, komt er. */
function houderVan(zaak: Record<string, unknown>, pad: string): Plaats | undefined {
  const gelezen = leesPad(pad);
  if (!gelezen) return undefined;
  const { object, sleutel, veld } = gelezen;
  if (veld === undefined) {
    zaak[object] ??= {};
    return { in: zaak[object] as Record<string, unknown>, sleutel };
  }
  const { veld: _veld, ...element } = gelezen;
  const houder = leesOpPad(zaak, element);
  return houder === undefined ? undefined : { in: houder as Record<string, unknown>, sleutel: veld };
}

const ontdaanVanLeeg = (zaak: Houder): Houder =>
  Object.fromEntries(Object.entries(zaak).filter(([, inhoud]) => canoniek(inhoud) !== '{}'));
