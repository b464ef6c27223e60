/** Declaraties die een zin dubbelzinnig zouden maken: gemeld bij de declaratie, ook als nog geen zin haar gebruikt. */
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import { zoekMetWaarde, type Naamindex } from './naamindex.ts';
import { toonSymbool, type Omgeving, type Symbool } from './symbolen.ts';

export function controleerNamen(omgeving: Omgeving, index: Naamindex): readonly Probleem[] {
  const paren = [...eigenschappen(omgeving, index), ...gezegden(index), ...metWaarde(omgeving, index)];
  const uniek = new Map(paren.map(([a, b]) => [[a.id, b.id].sort().join('|'), [a, b] as const]));
  return [...uniek.values()].map(([a, b]) => tweede(omgeving, a, b));
}

type Paar = readonly [Symbool, Symbool];

/** "datum van ontvangst van de melding": een losse naam, of een eigenschap van een ander object. */
function eigenschappen(omgeving: Omgeving, index: Naamindex): readonly Paar[] {
  return omgeving.symbolen.flatMap((symbool) =>
    volledig(omgeving, symbool).flatMap((rij) =>
      leesbaarAls(rij, index)
        .filter((ander) => ander !== symbool)
        .map((ander): Paar => [symbool, ander]),
    ),
  );
}

function volledig(omgeving: Omgeving, symbool: Symbool): readonly (readonly string[])[] {
  if (symbool.type.soort === 'ja/nee' && symbool.soort !== 'duur') return [];
  const object = omgeving.objecten.get(symbool.object);
  if (!object || object.namen.length === 0) return [symbool.norms];
  return object.namen.map((naam) => [...symbool.norms, 'van', ...naam]);
}

function leesbaarAls(rij: readonly string[], index: Naamindex): readonly Symbool[] {
  const los = (index.waarden.get(rij.join(' ')) ?? []).filter((deel) =>
    ['zaak', 'parameters', 'lezingen'].includes(deel.object),
  );
  const bezit = rij.flatMap((woord, i) => {
    const object = woord === 'van' ? index.objecten.get(rij.slice(i + 1).join(' ')) : undefined;
    const namen = object ? (index.waarden.get(rij.slice(0, i).join(' ')) ?? []) : [];
    return namen.filter((deel) => deel.object === object?.id);
  });
  return [...los, ...bezit];
}

/** Twee gezegden van hetzelfde object die in een andere woordvolgorde samenvallen. */
function gezegden(index: Naamindex): readonly Paar[] {
  return [...index.gezegden.values()].flatMap((rij) => parenUit(rij, (a, b) => a.object === b.object));
}

function parenUit(rij: readonly Symbool[], samen: (a: Symbool, b: Symbool) => boolean): readonly Paar[] {
  return rij.flatMap((a, i) => rij.slice(i + 1).flatMap((b): Paar[] => (samen(a, b) ? [[a, b]] : [])));
}

/** "heeft aanspraak op klinische ggz" als eigen gezegde naast "heeft aanspraak op" met die waarde. */
function metWaarde(omgeving: Omgeving, index: Naamindex): readonly Paar[] {
  return omgeving.symbolen.flatMap((symbool) => {
    if (symbool.type.soort !== 'ja/nee' || symbool.familie !== undefined) return [];
    return symbool.norms.flatMap((_, i) => {
      if (!index.labels.has(symbool.norms.slice(i + 1).join(' '))) return [];
      const anderen = zoekMetWaarde(index, symbool.norms.slice(0, i + 1));
      return anderen
        .filter((ander) => ander.symbool.object === symbool.object && ander.achter === undefined)
        .map((ander): Paar => [symbool, ander.symbool]);
    });
  });
}

/** Het probleem staat bij de declaratie die later komt; de eerdere wordt aangewezen. */
function tweede(omgeving: Omgeving, a: Symbool, b: Symbool): Probleem {
  const [eerder, later] = omgeving.symbolen.indexOf(a) < omgeving.symbolen.indexOf(b) ? [a, b] : [b, a];
  const heel = toonSymbool(eerder, omgeving.objecten);
  const object = omgeving.objecten.get(eerder.object)?.naam ?? eerder.object;
  // Twee keer dezelfde woorden: dan zegt pas het object wat het verschil is.
  const ander = heel === later.naam ? `'${eerder.naam}' van '${object}'` : `'${heel}'`;
  const labels = [{ bestand: eerder.bestand, span: eerder.span, tekst: 'hier staat de andere naam' }];
  return meld('N004', later, { naam: later.naam, ander }, { labels });
}
