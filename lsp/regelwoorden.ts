/** Regels van het model in een paar woorden, en waar een naam in het model gebruikt wordt. */
import { beschrijf, beschrijfWaarde } from '../compiler/ir/beschrijf.ts';
import { toonSymbool, type Omgeving } from '../compiler/resolve/symbolen.ts';
import type { Beslissing, Regel, Regelingmodel, Voorwaarde, Waarde } from '../runtime/model.ts';
import { toonWaarde } from '../runtime/toon.ts';

export type Naamgever = (id: string) => string;

export const naamgever =
  ({ opId, objecten }: Omgeving): Naamgever =>
  (id) => {
    const symbool = opId.get(id) ?? opId.get(id.replace(/\[.*$/, ''));
    return symbool ? toonSymbool(symbool, objecten) : id;
  };

/** Zoveel delen van een voorwaarde zijn in één oogopslag te lezen. */
const MEESTE_DELEN = 4;

export function voorwaardewoorden(v: Voorwaarde, naam: Naamgever): string {
  const delen = 'delen' in v ? v.delen : [];
  const uiteen = delen.some(({ bepaling }) => bepaling !== undefined);
  if (v.tekst !== undefined && !uiteen) return v.tekst;
  switch (v.op) {
    case 'en':
      return uiteen ? `dit alles waar is: ${rij(v.delen, naam)}` : samen(v.delen, ' en ', naam);
    case 'of':
      return uiteen ? `een hiervan waar is: ${rij(v.delen, naam)}` : samen(v.delen, ' of ', naam);
    case 'telling':
      return `${telwoorden[v.cmp] ?? 'precies'} ${String(v.aantal)} hiervan waar zijn: ${rij(v.delen, naam)}`;
    case 'niet':
      return v.tekst ?? `niet: ${voorwaardewoorden(v.deel, naam)}`;
    default:
      return v.tekst ?? beschrijf(v, naam);
  }
}

const telwoorden: Readonly<Record<string, string>> = { '>=': 'ten minste', '<=': 'ten hoogste' };

const samen = (delen: readonly Voorwaarde[], tussen: string, naam: Naamgever): string =>
  delen.map((deel) => voorwaardewoorden(deel, naam)).join(tussen);

function rij(delen: readonly Voorwaarde[], naam: Naamgever): string {
  const rest = delen.length - MEESTE_DELEN;
  const eerste = delen.slice(0, rest > 1 ? MEESTE_DELEN : delen.length);
  return samen(eerste, '; ', naam) + (rest > 1 ? `; en nog ${String(rest)}` : '');
}

export function waardewoorden(waarde: Waarde, naam: Naamgever): string {
  if (waarde.op === 'literal') return toonWaarde(waarde.type, waarde.literal.waarde);
  return beschrijfWaarde(waarde, naam);
}

/** "ja, indien …", "€ 50, tenzij …" */
export function regelwoorden({ soort, voorwaarde, tenzij, waarde }: Regel, naam: Naamgever): string {
  const wat =
    soort === 'waarde' && waarde
      ? waardewoorden(waarde, naam)
      : soort === 'grond'
        ? 'ja'
        : soort === 'weigering'
          ? 'nee'
          : 'alleen ja';
  const indien = voorwaarde ? `, indien: ${voorwaardewoorden(voorwaarde, naam)}` : '';
  const uitzondering = tenzij ? `, tenzij: ${voorwaardewoorden(tenzij, naam)}` : '';
  return ingekort(`${wat}${indien}${uitzondering}`);
}

const LANGST = 260;
const ingekort = (tekst: string): string =>
  tekst.length <= LANGST ? tekst : `${tekst.slice(0, tekst.lastIndexOf(' ', LANGST))} …`;

export const beslissingenVan = ({ beslissingen }: Regelingmodel, id: string): readonly Beslissing[] =>
  beslissingen.filter((beslissing) => beslissing.id === id || beslissing.familie?.id === id);

// ── Gebruik ──────────────────────────────────────────────────────────────────────────────────────────────────────

const gebruik = new WeakMap<Regelingmodel, ReadonlyMap<string, ReadonlySet<string>>>();

/** De bepalingen met een regel die een naam rechtstreeks noemt, op de id van de naam. */
export function gebruikVan(model: Regelingmodel): ReadonlyMap<string, ReadonlySet<string>> {
  const eerder = gebruik.get(model);
  if (eerder) return eerder;
  const uit = new Map<string, Set<string>>();
  const noteer = (id: string, bepaling: string): void => {
    const kaal = id.replace(/\[.*$/, '');
    const rij = uit.get(kaal);
    if (rij) rij.add(bepaling);
    else uit.set(kaal, new Set([bepaling]));
  };
  const loop = (knoop: unknown, bepaling: string): void => {
    if (Array.isArray(knoop)) return knoop.forEach((deel: unknown) => loop(deel, bepaling));
    if (typeof knoop !== 'object' || knoop === null) return;
    for (const [sleutel, waarde] of Object.entries(knoop)) {
      if (typeof waarde !== 'string') loop(waarde, bepaling);
      else if (sleutel === 'feit' || sleutel === 'beslissing' || sleutel === 'lezing' || sleutel === 'lijst')
        noteer(waarde, bepaling);
    }
  };
  for (const { regels } of model.beslissingen)
    for (const { bepaling, voorwaarde, tenzij, waarde } of regels)
      loop([voorwaarde, tenzij, waarde], bepaling);
  gebruik.set(model, uit);
  return uit;
}
