/** Hulp bij wat vaste delen heeft: een berekening, een termijn, een rij van een tabel, een declaratie. */
import { norm, type Span } from '../grammar/index.ts';
import * as T from '../grammar/tokens.ts';
import { aanvulplek, type Aanvulplek } from './aanvul-plek.ts';
import { velduitleg } from './frasenuitleg.ts';
import { tekstVan, type Momentopname } from './momentopname.ts';

export interface Invulling {
  readonly tekst: string;
  /** De delen, als plaatsen in de tekst. */
  readonly delen: readonly { readonly span: Span }[];
  readonly actief: number;
  readonly uitleg?: string;
}

interface Vorm {
  /** Waarmee de vorm begint; het laatste begin in de zin telt. */
  readonly begin: RegExp;
  /** Met `<…>` om elk deel. */
  readonly vorm: string;
  /** Wat tussen twee delen staat, op volgorde. */
  readonly tussen: readonly RegExp[];
  readonly uitleg: string;
  /** Waarmee de vorm af is. */
  readonly einde?: RegExp;
}

const vormen: readonly Vorm[] = [
  {
    begin: /laatste dag van de termijn van /g,
    vorm: 'de laatste dag van de termijn van <duur> na <datum>',
    tussen: [/ na /],
    uitleg: 'De Algemene termijnenwet kan de laatste dag later maken.',
  },
  {
    begin: /aantal (?:dagen|weken|maanden) van /g,
    vorm: 'het aantal dagen van <eerste dag> tot en met <laatste dag>',
    tussen: [/ tot(?: en met)? /],
    uitleg: 'Beide dagen tellen mee; bij `tot` telt de laatste niet.',
  },
  {
    begin: /(?:laagste|hoogste|vroegste|laatste) van /g,
    vorm: 'het laagste van <een waarde> en <een andere waarde>',
    tussen: [/ en |, /],
    uitleg: 'Alle delen hebben hetzelfde type.',
  },
  {
    begin: /(?:de som van|het totale) /g,
    vorm: 'de som van <eigenschap> van <lijst> waarvoor geldt dat <voorwaarde>',
    tussen: [/ van de /, / waarvoor geldt dat | waarvan /],
    uitleg: 'Zonder elementen 0.',
  },
  {
    begin: /voor (?:alle|ten minste \S+ van(?: de)?|geen van(?: de)?|één of meer van(?: de)?) /g,
    vorm: 'voor alle <lijst> geldt dat <voorwaarde over het element>',
    tussen: [/ geldt dat /],
    uitleg: 'Binnen de voorwaarde is "die …" het element dat aan de beurt is.',
  },
  {
    begin: /\bbinnen /g,
    vorm: 'binnen <duur> na <datum>',
    tussen: [/ (?:na|vóór) /],
    uitleg: 'Op of na de dag, en niet later dan de laatste dag van de termijn; de dag zelf telt niet mee.',
  },
  {
    begin: /\buiterlijk /g,
    vorm: 'uiterlijk <duur> na <datum>',
    tussen: [/ (?:na|vóór) /],
    uitleg: 'Niet later dan de laatste dag; vóór de datum mag ook.',
  },
  {
    begin: /wordt jaarlijks per /g,
    vorm: '… wordt jaarlijks per <dag en maand>, voor het eerst per <datum>, geïndexeerd met <reeks>, afgerond op <eenheid>',
    tussen: [/voor het eerst per /, /geïndexeerd met /, /afgerond op /],
    uitleg: 'Vanaf de eerste keer gaat het geïndexeerde bedrag voor.',
  },
  {
    begin: /zolang niet vaststaat of /g,
    vorm: 'zolang niet vaststaat of <vraag>, geldt dat <wat er voorlopig geldt>',
    tussen: [/geldt dat /],
    uitleg: 'Naast een onbekende uitkomst; geen regel kan erop rusten.',
  },
  {
    begin: /oordeelt dat /g,
    vorm: '<orgaan> oordeelt dat <oordeel>, omdat <redenen>',
    tussen: [/ omdat /],
    uitleg: 'Zonder redenen telt het oordeel niet mee.',
    einde: /\.$/,
  },
  {
    begin: /hardheidsclausule: /g,
    vorm: 'hardheidsclausule: <orgaan> kan ten gunste van <object> afwijken van <bepalingen>, met uitzondering van <bepalingen>, indien <voorwaarde>',
    tussen: [/ten (?:gunste|nadele) van /, /afwijken van /, /met uitzondering van /, /indien /],
    uitleg: 'Geeft een bevoegdheid; of en hoe er wordt afgeweken, beslist een mens.',
    einde: /\.$/,
  },
];

const gewoonEinde = /[.;:]|\b(?:indien|tenzij|mits|op grond van)\b/;

export function invullingOp(moment: Momentopname, pad: string, offset: number): Invulling | undefined {
  const tekst = tekstVan(moment, pad);
  if (tekst === undefined) return undefined;
  const plek = aanvulplek(tekst, offset);
  if (plek.deel === 'cel') return inCel(plek, tekst);
  if (plek.deel === 'veld') return inVeld(plek, tekst) ?? inZin(plek, tekst);
  return plek.deel === 'zin' ? inZin(plek, tekst) : undefined;
}

function inZin({ tokens, offset }: Aanvulplek, tekst: string): Invulling | undefined {
  const begin = tokens.find(({ image }) => image !== '')?.begin;
  if (begin === undefined) return undefined;
  const zin = norm(tekst.slice(begin, offset).replace(/\s+/g, ' '));
  let beste: { readonly vorm: Vorm; readonly rest: string; readonly plaats: number } | undefined;
  for (const vorm of vormen) {
    for (const treffer of zin.matchAll(vorm.begin)) {
      const rest = zin.slice(treffer.index + treffer[0].length);
      if ((vorm.einde ?? gewoonEinde).test(rest)) continue;
      const plaats = treffer.index;
      if (!beste || plaats >= beste.plaats) beste = { vorm, rest, plaats };
    }
  }
  return beste && invulling(beste.vorm, beste.rest);
}

function invulling({ vorm, tussen, uitleg, begin }: Vorm, rest: string): Invulling {
  const { tekst, delen } = metDelen(vorm);
  let over = rest;
  // Een deel kan vóór het begin staan ("<orgaan> oordeelt dat").
  let actief = delen.length - tussen.length - 1;
  if (begin.source.includes('hardheidsclausule')) actief = 0;
  for (const scheiding of tussen) {
    const treffer = scheiding.exec(over);
    if (treffer === null) continue;
    actief++;
    over = over.slice(treffer.index + treffer[0].length);
  }
  return { tekst, delen, actief: Math.min(actief, delen.length - 1), uitleg };
}

function metDelen(vorm: string): Pick<Invulling, 'tekst' | 'delen'> {
  let tekst = '';
  const delen: { span: Span }[] = [];
  for (const [heel, los, deel] of vorm.matchAll(/([^<]+)|<([^>]+)>/g)) {
    if (deel !== undefined) delen.push({ span: { begin: tekst.length, eind: tekst.length + deel.length } });
    tekst += deel ?? los ?? heel;
  }
  return { tekst, delen };
}

/** Boven elke cel de naam van haar kolom. */
function inCel({ begin, tokens }: Aanvulplek, tekst: string): Invulling | undefined {
  const regels = tekst.slice(0, begin).split(/\r\n|\r|\n/);
  regels.pop();
  let kop: string | undefined;
  while (/^\s*\|/.test(regels.at(-1) ?? '')) kop = regels.pop();
  if (kop === undefined) return undefined;
  const namen = kop
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((naam) => naam.trim());
  const actief = tokens.filter(({ image }) => image === '|').length - 1;
  const vorm = namen.map((naam) => `<${naam === '' ? '…' : naam}>`).join(' | ');
  return { ...metDelen(vorm), actief: Math.max(0, Math.min(actief, namen.length - 1)) };
}

const declaratievormen: Readonly<Record<string, string>> = {
  gegevens: 'naam: <type>, <bijvoegingen> <"vraag">',
  uitkomsten: 'naam: <type>, <bijvoegingen> <"omschrijving">',
  parameters: 'naam: <type>, <bijvoegingen> <"omschrijving">',
  plichten: 'handeling: <door wie>, <jegens wie> <"vraag naar de dag van nakoming">',
  bevoegdheden: 'handeling: <door wie>, <jegens wie> <"vraag naar het gebruik">',
  verboden: 'handeling: <door wie>, <jegens wie>',
};

function inVeld(
  { blok, veld = '', tokens, begin, offset }: Aanvulplek,
  tekst: string,
): Invulling | undefined {
  const vorm = declaratievormen[blok];
  if (vorm === undefined) {
    const uitleg = velduitleg(blok, veld);
    return uitleg === undefined ? undefined : { ...metDelen(`${veld}: <…>`), actief: 0, uitleg };
  }
  const inTekst =
    tokens.some(({ tokenType }) => tokenType === T.Tekst) || /"[^"]*$/.test(tekst.slice(begin, offset));
  const komma = tokens.some(({ tokenType }) => tokenType === T.Komma);
  const { tekst: heel, delen } = metDelen(vorm);
  return { tekst: heel, delen, actief: Math.min(inTekst ? 2 : komma ? 1 : 0, delen.length - 1) };
}
