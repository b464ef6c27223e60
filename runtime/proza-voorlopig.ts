/** Wat er voorlopig geldt, in gewoon Nederlands: naast de uitkomst die nog niet te zeggen is. */
import { aanduiding, type Register, zoek } from './register.ts';
import { opsomming, toonWaarde } from './toon.ts';
import type { Voorlopigeuitkomst } from './uitkomst.ts';

/** Wat er voorlopig geldt, in een paar woorden. */
export function slotVoorlopig(register: Register, beslissing: string, voorlopig: Voorlopigeuitkomst): string {
  const { type } = zoek(register.beslissingen, beslissing).beslissing;
  if (voorlopig.soort === 'waarde') return toonWaarde(type, voorlopig.waarde);
  return voorlopig.soort === 'tegenstrijdig' ? 'tegenstrijdig' : 'ook nog niet te zeggen';
}

export function regelsVoorlopig(
  register: Register,
  beslissing: string,
  voorlopig: Voorlopigeuitkomst,
): string[] {
  const slot = slotVoorlopig(register, beslissing, voorlopig);
  const { type } = zoek(register.beslissingen, beslissing).beslissing;
  switch (voorlopig.soort) {
    case 'waarde':
      return [
        '',
        `Voorlopig geldt: ${slot}.`,
        `  ${hoofdletter(opsomming(voorlopig.bepalingen.map((id) => aanduiding(register, id))))}: zolang niet vaststaat of ${opsomming(voorlopig.zolang, 'of')}.`,
        '  Dit is geen uitkomst: het vervalt zodra er meer bekend is.',
      ];
    case 'tegenstrijdig':
      return [
        '',
        'Wat er voorlopig geldt, spreekt elkaar tegen:',
        ...voorlopig.tussen.map(
          ({ bepaling, waarde }) => `  ${aanduiding(register, bepaling)}: ${toonWaarde(type, waarde)}`,
        ),
      ];
    case 'onbekend':
      return [
        '',
        'Of er voorlopig iets geldt, is ook nog niet te zeggen. Daarvoor is nodig:',
        ...voorlopig.open.map(({ vraag }) => `  ${vraag}`),
      ];
  }
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
