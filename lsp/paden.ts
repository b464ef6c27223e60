/**
 * Paden in de server: altijd schuine strepen, zonder codering. Een bestand op schijf heet naar zijn pad (`/map/a.regel`,
 * `c:/map/a.regel`, `//server/map/a.regel`); alles anders naar zijn hele uri (`untitled:Naamloos-1`).
 */

/** Het pad bij een uri zoals een client haar schrijft. */
export function padVan(uri: string): string {
  const delen = /^([A-Za-z][\w+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/.exec(uri);
  if (!delen) return gelezen(uri);
  const [, schema = '', gezag = '', rest = ''] = delen;
  const pad = gelezen(rest);
  if (schema.toLowerCase() !== 'file') return `${schema}:${gezag === '' ? '' : `//${gezag}`}${pad}`;
  if (gezag !== '' && gezag !== 'localhost') return `//${gezag}${pad}`;
  const schijf = /^\/([A-Za-z]):(.*)$/.exec(pad);
  return schijf ? `${(schijf[1] ?? '').toLowerCase()}:${schijf[2] ?? ''}` : pad;
}

/** Een uri bij een pad, zoals editors haar zelf schrijven. */
export function uriVan(pad: string): string {
  const anders = /^([A-Za-z][\w+.-]+):(\/\/[^/]*)?(.*)$/.exec(pad);
  if (anders) return `${anders[1] ?? ''}:${anders[2] ?? ''}${gecodeerd(anders[3] ?? '')}`;
  if (pad.startsWith('//')) {
    const [gezag = '', ...rest] = pad.slice(2).split('/');
    return `file://${gezag}/${gecodeerd(rest.join('/'))}`;
  }
  return `file://${pad.startsWith('/') ? '' : '/'}${gecodeerd(pad)}`;
}

/** Een pad op een schijf, ook een die alleen de editor kan lezen; niet een document dat nergens bewaard is. */
export const opSchijf = (pad: string): boolean =>
  !/^[A-Za-z][\w+.-]+:/.test(pad) || /^vscode-[\w-]+:\/\//.test(pad);

/** Een pad op de schijf van deze computer. */
export const opComputer = (pad: string): boolean => !/^[A-Za-z][\w+.-]+:/.test(pad);

export const mapVan = (pad: string): string => pad.slice(0, Math.max(0, pad.lastIndexOf('/')));

export const ligtIn = (map: string, pad: string): boolean =>
  pad.startsWith(map.endsWith('/') ? map : `${map}/`);

/** Voor mensen: vanaf de map van de werkruimte waar het in ligt. */
export function kortPad(mappen: readonly string[], pad: string): string {
  const map = mappen.find((een) => ligtIn(een, pad));
  return map === undefined ? pad : pad.slice(map.length).replace(/^\/+/, '');
}

const gecodeerd = (pad: string): string => pad.split('/').map(encodeURIComponent).join('/');

/** Een uri met een los procentteken is geen goede uri; dan staat er wat er staat. */
function gelezen(tekst: string): string {
  try {
    return decodeURIComponent(tekst).replaceAll('\\', '/');
  } catch {
    return tekst;
  }
}
