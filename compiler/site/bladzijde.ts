/** Het kader van elke bladzijde: kop, kruimelpad, inhoud en voet. Alle tekst gaat door Preact, dat haar ontdoet van opmaak. */
import { h, type ComponentChild, type ComponentChildren, type VNode } from './h.ts';
import { renderToString } from 'preact-render-to-string';
import { isGewoonAdres } from './tekst.ts';
import { verwijs, type Adres } from './adressen.ts';
import type { Sitebestand } from './invoer.ts';

export interface Bladzijde {
  readonly pad: string;
  readonly titel: string;
  /** De bladzijden erboven, de verste eerst. */
  readonly kruimels: readonly { readonly naam: string; readonly adres: Adres }[];
  readonly inhoud: ComponentChildren;
  /** Programma's die de bladzijde laadt, in volgorde; paden vanaf de map van de site. */
  readonly scripts?: readonly string[];
}

/**
 * Alleen wat naast de bladzijde staat. `file:` staat erbij omdat niet elke browser een map op schijf als 'self' ziet; op een webserver
 * laat het niets toe.
 */
export const BELEID =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; form-action 'self' file:; base-uri 'none'";

export const STIJLBLAD = 'stijl.css';

export function alsBestand(blad: Bladzijde): Sitebestand {
  return { pad: blad.pad, inhoud: `<!doctype html>\n${renderToString(document(blad))}\n` };
}

function document({ pad, titel, kruimels, inhoud, scripts = [] }: Bladzijde): VNode {
  const naar = (doel: string): string => verwijs(pad, { pad: doel });
  return h('html', { lang: 'nl' }, [
    h('head', null, [
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: BELEID }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', null, pad === 'index.html' ? titel : `${titel} · Regels`),
      h('link', { rel: 'stylesheet', href: naar(STIJLBLAD) }),
      ...scripts.map((script) => h('script', { src: naar(script), defer: true })),
    ]),
    h('body', null, [
      h('a', { class: 'sla-over', href: '#inhoud' }, 'Naar de inhoud'),
      h('header', { class: 'kop' }, [
        h('a', { class: 'naam', href: naar('index.html') }, 'Regels'),
        h('form', { role: 'search', action: naar('zoeken.html'), method: 'get' }, [
          h('label', { for: 'zoek' }, 'Zoeken'),
          h('input', { id: 'zoek', name: 'q', type: 'search', autocomplete: 'off' }),
          h('button', { type: 'submit' }, 'Zoek'),
        ]),
      ]),
      kruimels.length === 0
        ? null
        : h(
            'nav',
            { class: 'kruimels', 'aria-label': 'Kruimelpad' },
            h(
              'ol',
              null,
              kruimels.map(({ naam, adres }) => h('li', null, koppel(pad, adres, naam))),
            ),
          ),
      h('main', { id: 'inhoud', tabIndex: -1 }, inhoud),
      h('footer', { class: 'voet' }, [
        h(
          'p',
          null,
          'Deze bladzijden zijn gemaakt uit de regels zoals zij zijn opgeschreven. Zij vervangen de officiële tekst niet, en een uitkomst is geen besluit.',
        ),
        h('p', null, 'Niets op deze site wordt verstuurd of bewaard: alles gebeurt in uw eigen browser.'),
      ]),
    ]),
  ]);
}

/** Een link binnen de site. */
export const koppel = (van: string, adres: Adres | undefined, inhoud: ComponentChildren): ComponentChild =>
  adres === undefined ? inhoudVan(inhoud) : h('a', { href: verwijs(van, adres) }, inhoud);

const inhoudVan = (inhoud: ComponentChildren): ComponentChild => h('span', null, inhoud);

/** Een link naar buiten; alleen een gewoon adres wordt er een. */
export const naarBuiten = (link: string | undefined, tekst: string): ComponentChild =>
  link !== undefined && isGewoonAdres(link)
    ? h('a', { href: link, rel: 'external noreferrer' }, tekst)
    : null;
