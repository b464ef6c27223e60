/** De declaraties van een programma: alleen wat de regels en controles noemen. */
import {
  beoordelingen,
  keuzes,
  lezingen,
  objecten,
  parameters,
  reeksen,
  velden,
  vereist,
  type Instelling,
} from './woordenschat.ts';

/** De blokken vóór de artikelen, elk met een regeleinde erachter. */
export function schrijfDeclaraties(
  instelling: Instelling,
  gebruikt: ReadonlySet<string>,
  uitkomsten: readonly string[],
): readonly string[] {
  const nodig = volledig(gebruikt, instelling);
  return [
    kop(instelling),
    'organen: het college, de raad, de burgemeester.\n',
    ...Object.entries(keuzes(instelling)).flatMap(([naam, regel]) => (nodig.has(naam) ? [`${regel}\n`] : [])),
    ...Object.entries(objecten).map(([object, aanhef]) => blok(aanhef, velden, `${object}.`, nodig)),
    ...(Object.keys(parameters).some((naam) => nodig.has(naam))
      ? [blok('parameters', parameters, '', nodig)]
      : []),
    ...Object.entries(reeksen).flatMap(([id, blok]) => (nodig.has(id) ? [blok] : [])),
    ...uitkomsten,
    ...oordelen(instelling, nodig, uitkomsten),
    ...Object.entries(lezingen(instelling)).flatMap(([naam, regels]) =>
      nodig.has(`lezing ${naam}`) ? [`lezing ${naam}\n${inspringend(regels)}`] : [],
    ),
  ];
}

const periode = {
  '': '',
  vanaf: 'met ingang van 1 januari 2026',
  tussen: 'met ingang van 1 januari 2026 tot en met 1 maart 2026',
  tot: 'tot en met 1 maart 2026',
};

function kop({ geldig }: Instelling): string {
  const termijnen = '  algemene termijnenwet: van toepassing\n  gelijkgestelde dagen: 15 mei 2026\n';
  return `regeling "Proef"\n  kenmerk: proef\n${termijnen}${geldig === '' ? '' : `  geldig: ${periode[geldig]}\n`}`;
}

function volledig(gebruikt: ReadonlySet<string>, instelling: Instelling): ReadonlySet<string> {
  const uit = new Set<string>();
  const voeg = (id: string): void => {
    if (uit.has(id)) return;
    uit.add(id);
    (vereist[id] ?? []).forEach(voeg);
    for (const keuze of Object.keys(keuzes(instelling)))
      if ((velden[id] ?? '').includes(`uit ${keuze}`)) voeg(keuze);
    if (id === 'beschermde woonvorm' && instelling.woonvorm === 'met oordeel')
      voeg('telt als beschermde woonvorm');
    if (id === 'passende hulp') voeg('hulpvorm');
  };
  gebruikt.forEach(voeg);
  return uit;
}

function blok(
  aanhef: string,
  uit: Readonly<Record<string, string>>,
  voorvoegsel: string,
  nodig: ReadonlySet<string>,
): string {
  const eigen = Object.entries(uit).filter(([id]) => id.startsWith(voorvoegsel) && nodig.has(id));
  return `${aanhef}\n${inspringend(eigen.map(([id, type]) => `${id.slice(voorvoegsel.length)}: ${type}`))}`;
}

function oordelen(
  instelling: Instelling,
  nodig: ReadonlySet<string>,
  uitkomsten: readonly string[],
): readonly string[] {
  const eerste = uitkomsten.find((veld) => veld.includes('voldoet aan de criteria'));
  const altijdBij = instelling.altijd && eerste !== undefined ? 'voldoet aan de criteria' : undefined;
  return Object.entries(beoordelingen(altijdBij)).flatMap(([naam, regels]) =>
    nodig.has(naam) ? [`beoordeling ${naam}\n${inspringend(regels)}`] : [],
  );
}

const inspringend = (regels: readonly string[]): string => regels.map((regel) => `  ${regel}\n`).join('');
