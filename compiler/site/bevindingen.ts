/** Bevindingen: Markdown van de auteur, in stukken. Ruwe HTML erin wordt tekst; alleen een gewoon adres wordt een link. */
import { Marked, type Tokens } from 'marked';
import { nummersIn } from '../dekking/bevindingen.ts';
import { isGewoonAdres } from './tekst.ts';

export interface Bevinding {
  /** Waar zij op de bladzijde met bevindingen staat. */
  readonly anker: string;
  /** De artikelen die haar aanhef noemt: `3.2`, `bijlage-1`. */
  readonly nummers: ReadonlySet<string>;
  readonly html: string;
}

/** Elk stuk dat met een vette aanhef begint, is een bevinding; koppen en de rest staan er als stuk zonder nummers tussen. */
export function leesBevindingen(tekst: string): readonly Bevinding[] {
  const stukken = tekst
    .replaceAll('\r\n', '\n')
    .split(/\n(?=\*\*[^*\n]|#{1,6} )/)
    .filter((stuk) => stuk.trim() !== '');
  return stukken.map((stuk, i) => {
    const aanhef = /^\*\*([^*]+)\*\*/.exec(stuk)?.[1];
    return {
      anker: `p-${String(i + 1)}`,
      nummers: aanhef === undefined ? new Set() : nummersIn(aanhef),
      html: alsHtml(stuk),
    };
  });
}

const veilig = (tekst: string): string =>
  tekst.replace(/[&<>"']/g, (teken) => `&#${String(teken.charCodeAt(0))};`);

const schrijver = new Marked({
  async: false,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => veilig(text),
    image: ({ text }: Tokens.Image) => veilig(text),
    link({ href, tokens }: Tokens.Link): string {
      const tekst = this.parser.parseInline(tokens);
      return isGewoonAdres(href) ? `<a href="${veilig(href)}" rel="external noreferrer">${tekst}</a>` : tekst;
    },
    // De kop van de bladzijde is al de hoogste.
    heading({ tokens, depth }: Tokens.Heading): string {
      const niveau = String(Math.min(6, Math.max(2, depth)));
      return `<h${niveau}>${this.parser.parseInline(tokens)}</h${niveau}>\n`;
    },
  },
});

function alsHtml(markdown: string): string {
  const html = schrijver.parse(markdown);
  if (typeof html !== 'string') throw new Error('de schrijver van Markdown werkt niet meer in één keer');
  return html;
}
