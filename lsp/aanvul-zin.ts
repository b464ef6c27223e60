/** Waar een zin in aanbouw begint: een regel in een artikel, een gegeven of een verwachting in een voorbeeld. */
import { bouwVan, type Bouw } from './aanvul-bouw.ts';
import type { Namen } from './aanvul-namen.ts';
import { regelzin, staarten } from './aanvul-regel.ts';
import { aanbod, vast, type Staat } from './aanvul-staat.ts';
import { alsOrgaan, gegeven, tekst, verwacht } from './aanvul-voorbeeld.ts';

export interface Zinnen {
  readonly bouw: Bouw;
  /** In een artikel of lid. */
  readonly regel: Staat;
  readonly gegeven: Staat;
  readonly verwacht: Staat;
  /** Alleen een voorwaarde: een controle, een veld. */
  readonly voorwaarde: Staat;
  readonly afwijkingsplicht: Staat;
  readonly einde: Staat;
}

const gemaakt = new WeakMap<Namen, Zinnen>();

export function zinnenVan(namen: Namen): Zinnen {
  const eerder = gemaakt.get(namen);
  if (eerder) return eerder;
  const bouw = bouwVan(namen);
  const einde = bouw.maak('einde', () => []);
  const omdat: Staat = bouw.maak('omdat', () => [
    { soort: 'klasse', klasse: 'komma', naar: () => omdat },
    vast(
      'omdat',
      bouw.maak('reden', () => [tekst(einde), aanbod('"…"', 5, { fragment: '"${1:…}"' })]),
      5,
    ),
    vast('op grond van', bouw.verwijzingen(einde), 20),
  ]);
  const zinnen: Zinnen = {
    bouw,
    einde,
    regel: regelzin(bouw, einde),
    gegeven: gegeven(bouw, einde, omdat),
    verwacht: verwacht(bouw, einde),
    voorwaarde: bouw.voorwaarde(einde),
    afwijkingsplicht: bouw.maak('afwijkingsplicht', () => [
      {
        soort: 'groep',
        groep: namen.organen,
        voorstel: alsOrgaan,
        naar: () =>
          bouw.maak('wijkt', () => [vast('wijkt af van deze beleidsregel', staarten(bouw, einde), 5)]),
      },
    ]),
  };
  gemaakt.set(namen, zinnen);
  return zinnen;
}
