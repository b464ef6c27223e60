/** Wat elk blad in een paneel doet: zijn plek vinden, met de extensie praten, en een link naar de regeling volgen. */
import { l10n } from './l10n.ts';

declare function acquireVsCodeApi(): { readonly postMessage: (bericht: unknown) => void };

/** De plaats van een bepaling of naam, gezien vanaf het bestand waarmee de regeling begint. */
interface Plaats {
  readonly regel: number;
  readonly bestand?: string;
}

export interface Blad<Van> {
  readonly plek: HTMLElement;
  readonly stuur: (bericht: Van | Algemeen) => void;
  /** Het adres van een link die naar de regeling leidt. */
  readonly adres: (id: string) => string;
}

/** Wat elk blad kan sturen. */
type Algemeen =
  | { readonly soort: 'klaar' }
  | { readonly soort: 'naar bepaling'; readonly bestand: string; readonly regel: number };

const ANKER = '#regeling=';

/** @param plaatsVan waar wat een link noemt in de regeling staat */
export function beginBlad<Van>(
  id: string,
  ontvang: (bericht: unknown) => void,
  plaatsVan: (id: string) => Plaats | undefined,
): Blad<Van> {
  const editor = acquireVsCodeApi();
  const plek = document.getElementById(id);
  if (!plek) throw new Error(`de bladzijde heeft geen plek ${id}`);
  l10n.gebruik(JSON.parse(plek.dataset['teksten'] ?? '{}') as Record<string, string>);
  const stuur = (bericht: Van | Algemeen): void => editor.postMessage(bericht);
  globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => ontvang(data));
  document.addEventListener('click', (gebeurtenis) => {
    const link = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest('a') : null;
    const naar = link?.getAttribute('href');
    if (!naar?.startsWith(ANKER)) return;
    gebeurtenis.preventDefault();
    const doel = plaatsVan(decodeURIComponent(naar.slice(ANKER.length)));
    if (doel?.bestand !== undefined)
      stuur({ soort: 'naar bepaling', bestand: doel.bestand, regel: doel.regel - 1 });
  });
  return { plek, stuur, adres: (wat) => `${ANKER}${encodeURIComponent(wat)}` };
}
