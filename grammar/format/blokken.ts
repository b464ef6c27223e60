/** Blokken → eenheden, elk met haar drukker. Het spiegelbeeld van build/blokken.ts. */
import type { Doc } from 'prettier';
import type { Blok, Clausule, Sectie, Span, Tabel, Tekst, VeldenBlok, VoorbeeldBlok } from '../index.ts';
import { drukTekst, type Blad, type Eenheid } from './blad.ts';
import { alsTekst, drukKeuze, drukOrganen, drukVeldenkop, veldeenheden } from './velden.ts';
import { drukTabel } from './tabel.ts';
import { drukZin, type Elkezin } from './zinnen.ts';
import { zetselsVan } from './stukken.ts';

/** Eén drukker per soort blok; een soort zonder drukker is een typefout. De eerste eenheid is de kop. */
const blokdrukkers: {
  readonly [S in Blok['soort']]: (blok: Blok & { soort: S }, blad: Blad) => readonly Eenheid[];
} = {
  regeling: (blok, blad) => [
    kop(blok.span, () => `regeling ${drukTekst(blad, blok.titel)}`),
    ...veldeenheden(blok.velden, blad),
  ],
  gebruikt: (blok, blad) => [
    kop(blok.span, () => `gebruikt ${drukTekst(blad, blok.pad)}`),
    ...veldeenheden(blok.velden, blad),
  ],
  organen: (blok, blad) => [kop(blok.span, () => drukOrganen(blok, blad))],
  partijen: (blok, blad) => [kop(blok.span, () => drukOrganen(blok, blad))],
  registers: (blok, blad) => [kop(blok.span, () => drukOrganen(blok, blad))],
  keuze: (blok, blad) => [kop(blok.span, () => drukKeuze(blok, blad))],
  gegevens: metVelden,
  parameters: metVelden,
  uitkomsten: metVelden,
  plichten: metVelden,
  bevoegdheden: metVelden,
  verboden: metVelden,
  reeks: (blok, blad) => [
    kop(blok.span, () => `reeks ${kaal(blok.naam, blad)}: ${kaal(blok.type, blad)}`),
    ...veldeenheden(blok.velden, blad),
    ...(blok.tabel ? [tabeleenheid(blok.tabel, blad)] : []),
  ],
  beoordeling: metNaam,
  lezing: metNaam,
  verdeling: metNaam,
  verwerking: metNaam,
  controle: (blok, blad) => [
    kop(blok.span, () => `controle ${drukTekst(blad, blok.naam)}`),
    ...zineenheden(blok.zinnen, blad, blad.inspring),
  ],
  afwijkingsplicht: (blok, blad) => [
    kop(blok.span, () => 'afwijkingsplicht'),
    ...zineenheden(blok.zinnen, blad, blad.inspring),
  ],
  hoofdstuk: (blok, blad) => [bepalingskop(blok, blad)],
  paragraaf: (blok, blad) => [bepalingskop(blok, blad)],
  artikel: (blok, blad) => [bepalingskop(blok, blad), ...zineenheden(blok.inhoud, blad, blad.inspring)],
  lid: (blok, blad) => [bepalingskop(blok, blad), ...zineenheden(blok.inhoud, blad, blad.inspring)],
  voorbeeld: drukVoorbeeld,
};

export function eenhedenVan(blok: Blok, blad: Blad): readonly Eenheid[] {
  return (blokdrukkers[blok.soort] as (blok: Blok, blad: Blad) => readonly Eenheid[])(blok, blad);
}

const kop = ({ begin, eind }: Span, druk: () => Doc): Eenheid => ({
  begin,
  eind,
  inspring: 0,
  opent: true,
  druk,
});

function metVelden(blok: VeldenBlok, blad: Blad): readonly Eenheid[] {
  return [kop(blok.span, () => drukVeldenkop(blok, blad)), ...veldeenheden(blok.velden, blad)];
}

const kaal = ({ stukken }: Clausule, blad: Blad): string => alsTekst(zetselsVan(stukken, blad));

function tabeleenheid(tabel: Tabel, blad: Blad): Eenheid {
  const { begin, eind } = tabel.span;
  return { begin, eind, inspring: blad.inspring, opent: false, druk: () => drukTabel(tabel, blad, '') };
}

function metNaam(
  blok: Blok & { soort: 'beoordeling' | 'lezing' | 'verdeling' | 'verwerking' },
  blad: Blad,
): readonly Eenheid[] {
  const naam = (): Doc => `${blok.soort} ${alsTekst(zetselsVan(blok.naam.stukken, blad))}`;
  return [kop(blok.span, naam), ...veldeenheden(blok.velden, blad)];
}

function bepalingskop(
  blok: {
    readonly soort: string;
    readonly kopwoord?: string;
    readonly nummer: string;
    readonly opschrift?: Tekst;
    readonly geldig?: Clausule;
    readonly span: Span;
  },
  blad: Blad,
): Eenheid {
  const { soort, kopwoord = soort, nummer, opschrift, geldig, span } = blok;
  const titel = opschrift ? ` ${drukTekst(blad, opschrift)}` : '';
  const slot = (): string => (geldig ? `, geldig ${alsTekst(zetselsVan(geldig.stukken, blad))}` : '');
  return kop(span, () => `${kopwoord} ${nummer}${titel}${slot()}`);
}

function zineenheden(zinnen: readonly Elkezin[], blad: Blad, inspring: number): readonly Eenheid[] {
  return zinnen.map((zin, i) => {
    const { begin, eind } = zin.span;
    return { begin, eind, inspring, opent: false, druk: () => drukZin(zin, blad, zinnen[i + 1]) };
  });
}

/** De delen van een voorbeeld staan in de volgorde van de bron; hun zinnen een niveau dieper. */
function drukVoorbeeld(blok: VoorbeeldBlok, blad: Blad): readonly Eenheid[] {
  const { inspring } = blad;
  const zinnen = zineenheden([...blok.gegeven, ...blok.verwacht], blad, 2 * inspring);
  const delen = blok.secties.map(({ span, ...sectie }): Eenheid => {
    const druk = (): Doc => sectiekop(sectie, blad);
    return { ...span, inspring, opent: sectie.soort !== 'zoals', druk };
  });
  return [
    kop(blok.span, () => `voorbeeld ${drukTekst(blad, blok.naam)}`),
    ...[...delen, ...zinnen].sort((a, b) => a.begin - b.begin),
  ];
}

const sectiekop = ({ soort, tekst }: Omit<Sectie, 'span'>, blad: Blad): string =>
  tekst ? `${soort} ${drukTekst(blad, tekst)}` : soort;
