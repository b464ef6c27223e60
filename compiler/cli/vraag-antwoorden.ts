/** Een bestand met antwoorden: op elke regel het antwoord op de volgende vraag, of `pad = antwoord`. */
import {
  antwoorden,
  beantwoord,
  type Gesprek,
  opPad,
  slaOver,
  stand,
  type Zaakprobleem,
} from '../../runtime/index.ts';
import { leesJson } from './json.ts';
import type { Geladen } from './laad.ts';
import type { Regels } from './vraag-regels.ts';

export type Beantwoord =
  | { readonly soort: 'goed'; readonly gesprek: Gesprek }
  | { readonly soort: 'fout'; readonly regel: number; readonly probleem: Zaakprobleem };

export async function beantwoordMet(bron: Geladen, begonnen: Gesprek, regels: Regels): Promise<Beantwoord> {
  let gesprek = begonnen;
  for (;;) {
    const regel = await regels.volgende();
    if (regel === undefined) return { soort: 'goed', gesprek };
    const uitslag = eenRegel(bron, gesprek, regel);
    if ('code' in uitslag) return { soort: 'fout', regel: regels.nummer(), probleem: uitslag };
    gesprek = uitslag;
  }
}

const PAD = /^([\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+|\[\d+\])+(?:@\d{4}-\d\d-\d\d)?)\s*=\s*(.+)$/su;

function eenRegel(bron: Geladen, gesprek: Gesprek, regel: string): Gesprek | Zaakprobleem {
  const [, sleutel, rechts] = PAD.exec(regel) ?? [];
  if (sleutel !== undefined && rechts !== undefined) {
    const json = leesJson(rechts);
    const uitslag = opPad(
      bron,
      gesprek,
      sleutel,
      json.soort === 'waarde' ? { json: json.waarde } : { tekst: rechts },
    );
    return uitslag.soort === 'geweigerd' ? uitslag.probleem : uitslag.gesprek;
  }
  const nu = stand(bron, gesprek);
  if (nu.soort !== 'vraag') return geenVraag(bron, gesprek, nu.soort);
  if (/^(overslaan|sla over)$/i.test(regel)) return slaOver(gesprek, nu.vraag);
  const uitslag = beantwoord(bron, gesprek, nu.vraag, regel.replace(/^=\s*/, ''));
  return uitslag.soort === 'geweigerd' ? uitslag.probleem : uitslag.gesprek;
}

function geenVraag(bron: Geladen, gesprek: Gesprek, soort: 'klaar' | 'tegenspraak'): Zaakprobleem {
  const bericht =
    soort === 'klaar'
      ? 'Er is geen vraag meer; dit antwoord hoort nergens bij.'
      : `Eerdere antwoorden kunnen niet samen waar zijn (${String(antwoorden(bron, gesprek).length)} gegeven); er is geen volgende vraag.`;
  return {
    code: 'U073',
    ernst: 'fout',
    pad: '',
    bericht,
    verwacht: 'niets, of een regel als pad = antwoord',
  };
}
