/** Objecten en lijsten in een zaak langslopen, met een melding voor wat er niet hoort of niet te lezen is. */
import { bedoelde, type Bevindingen, fout, isVol } from './bevindingen.ts';
import { citeer, metSleutel } from './citeer.ts';
import { eigenSleutels, leesEigen, lengteVan, MEESTE_SLEUTELS, type Vondst } from './vreemd.ts';
import { LANGSTE_LIJST } from './vorm.ts';

/** Bezoekt elke eigen sleutel op volgorde, met wat erop staat en zijn pad. */
export function voorElkeSleutel(
  b: Bevindingen,
  houder: object,
  pad: string,
  bezoek: (sleutel: string, vondst: Vondst, pad: string) => void,
): void {
  const sleutels = eigenSleutels(houder);
  if (sleutels === undefined) {
    fout(b, 'U004', pad, 'Dit object is niet te lezen.');
  } else if (sleutels.length > MEESTE_SLEUTELS) {
    fout(
      b,
      'U004',
      pad,
      `Dit object heeft ${sleutels.length} sleutels; zo veel gegevens kent de regeling niet.`,
    );
  } else {
    for (const sleutel of sleutels) {
      if (isVol(b)) return;
      const plaats = metSleutel(pad, sleutel);
      if (typeof sleutel === 'string') bezoek(sleutel, leesEigen(houder, sleutel), plaats);
      else fout(b, 'U002', plaats, 'Een symbool kan geen gegeven zijn.');
    }
  }
}

/** Bezoekt elk element van een lijst. */
export function voorElkElement(
  b: Bevindingen,
  lijst: readonly unknown[],
  pad: string,
  bezoek: (waarde: unknown, pad: string) => void,
): void {
  const lengte = lengteVan(lijst);
  if (lengte === undefined) {
    fout(b, 'U004', pad, 'Deze lijst is niet te lezen.');
  } else if (lengte > LANGSTE_LIJST) {
    fout(b, 'U004', pad, `Deze lijst heeft ${lengte} plaatsen; dat is meer dan zij kan hebben.`);
  } else {
    for (let i = 0; i < lengte && !isVol(b); i++) bezoekElement(b, lijst, i, `${pad}[${i}]`, bezoek);
  }
}

/** Meldt elke sleutel die niet in `bekend` staat, en elke bekende die niet te lezen is. */
export function controleerSleutels(
  b: Bevindingen,
  houder: object,
  pad: string,
  bekend: readonly string[],
): void {
  voorElkeSleutel(b, houder, pad, (sleutel, vondst, plaats) => {
    if (!bekend.includes(sleutel)) {
      fout(b, 'U002', plaats, `${citeer(sleutel)} hoort hier niet.`, {
        verwacht: bekend.map((naam) => `"${naam}"`).join(', '),
        ...bedoelde(b, sleutel, bekend),
      });
    } else if (vondst.soort === 'onleesbaar') foutOnleesbaar(b, plaats);
  });
}

export function foutOnleesbaar(b: Bevindingen, pad: string): void {
  fout(b, 'U004', pad, 'Deze waarde is niet te lezen: zij wordt pas berekend als iemand haar leest.', {
    verwacht: 'gewone gegevens, zoals JSON ze kent',
  });
}

function bezoekElement(
  b: Bevindingen,
  lijst: readonly unknown[],
  i: number,
  pad: string,
  bezoek: (waarde: unknown, pad: string) => void,
): void {
  const vondst = leesEigen(lijst, i);
  if (vondst.soort === 'waarde') bezoek(vondst.waarde, pad);
  else if (vondst.soort === 'onleesbaar') foutOnleesbaar(b, pad);
  else fout(b, 'U004', pad, 'Deze plaats in de lijst is leeg.');
}
