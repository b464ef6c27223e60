/**
 * De kop van een bestand op volgorde: eerst de regeling, dan de andere regelingen die zij gebruikt, dan haar eigen delen, dan de
 * declaraties per soort (docs/opmaak.md). Binnen een soort blijft de volgorde van de auteur, want die is ook die van de wet.
 * Een bestand dat twee keer gebruikt wordt, blijft één keer staan. Artikelen en voorbeelden gaan niet van hun plaats.
 */
import type { Blok } from '../grammar/index.ts';
import type { Actie, Uitwerking } from './acties.ts';
import { eindeVanRegel, bouwplaatsVan, type Bouwplaats } from './bouwplaats.ts';
import { verschil } from './herstel-alles.ts';
import { boomVan, type Momentopname } from './momentopname.ts';
import { nieuweProblemen } from './wijziging.ts';

const volgorde: readonly Blok['soort'][] = [
  'regeling',
  'gebruikt',
  'organen',
  'partijen',
  'registers',
  'verwerking',
  'keuze',
  'gegevens',
  'parameters',
  'reeks',
  'uitkomsten',
  'plichten',
  'bevoegdheden',
  'verboden',
  'beoordeling',
  'lezing',
  'controle',
];

export function ordenKop(moment: Momentopname, pad: string): readonly Actie[] {
  const boom = boomVan(moment, pad);
  if (!boom || isOpVolgorde(kopblokken(boom.blokken))) return [];
  return [
    {
      titel: 'Zet gebruikte bestanden en declaraties op volgorde',
      soort: 'source.organizeImports',
      doe: () => werkUit(moment, pad),
    },
  ];
}

/** Alles tot de eerste bepaling of het eerste voorbeeld. */
function kopblokken(blokken: readonly Blok[]): readonly Blok[] {
  const eind = blokken.findIndex(({ soort }) => !volgorde.includes(soort));
  return eind < 0 ? blokken : blokken.slice(0, eind);
}

const rang = (blok: Blok): number => {
  const plaats = volgorde.indexOf(blok.soort);
  return blok.soort === 'gebruikt' && isEigen(blok.pad.waarde) ? plaats + 0.5 : plaats;
};

/** Een ander deel van dezelfde regeling, en niet een regeling in een andere map. */
const isEigen = (pad: string): boolean => !/^\.\.[/\\]/.test(pad);

const sleutel = (blok: Blok): string | undefined => (blok.soort === 'gebruikt' ? blok.pad.waarde : undefined);

function isOpVolgorde(blokken: readonly Blok[]): boolean {
  const gezien = new Set<string>();
  return blokken.every((blok, i) => {
    const eigen = sleutel(blok);
    const dubbel = eigen !== undefined && gezien.has(eigen);
    if (eigen !== undefined) gezien.add(eigen);
    const vorige = blokken[i - 1];
    return !dubbel && (!vorige || rang(vorige) <= rang(blok));
  });
}

function werkUit(moment: Momentopname, pad: string): Uitwerking {
  const hier = bouwplaatsVan(moment, pad);
  if (!hier) return { soort: 'kan niet', waarom: 'Dit bestand is niet te lezen.' };
  const nieuw = geordend(hier);
  const wijziging = verschil(pad, hier.tekst, nieuw);
  if (nieuweProblemen(moment, [wijziging]).length > 0)
    return { soort: 'kan niet', waarom: 'Na het ordenen zou er iets mis zijn dat nu goed is.' };
  return { soort: 'wijzigingen', wijzigingen: [wijziging] };
}

/** Wat boven een blok staat (opmerkingen), gaat met het blok mee; wat boven het eerste staat, blijft bovenaan. */
function geordend({ tekst, boom, nl }: Bouwplaats): string {
  const blokken = kopblokken(boom.blokken);
  const [eerste] = blokken;
  if (!eerste) return tekst;
  let vanaf = eerste.span.begin;
  const stukken = blokken.map((blok) => {
    const eind = eindeVanRegel(tekst, blok.span.eind);
    const stuk = { blok, tekst: tekst.slice(vanaf, eind).trim() };
    vanaf = eind;
    return stuk;
  });
  const gezien = new Set<string>();
  const over = stukken.filter(({ blok }) => {
    const eigen = sleutel(blok);
    if (eigen !== undefined && gezien.has(eigen)) return false;
    if (eigen !== undefined) gezien.add(eigen);
    return true;
  });
  const rij = over.map((stuk, i) => ({ ...stuk, i }));
  rij.sort((a, b) => rang(a.blok) - rang(b.blok) || a.i - b.i);
  const kop = rij.map((stuk) => stuk.tekst).join(`${nl}${nl}`);
  return tekst.slice(0, eerste.span.begin) + kop + tekst.slice(vanaf);
}
