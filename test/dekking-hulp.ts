/** Een kleine regeling met haar (eigen, verzonnen) officiële tekst: samen is alles verantwoord. */
import { leesBron, type Bronindex } from '../compiler/bron/index.ts';
import { dekkingVan, type Dekking, type Gedraaid } from '../compiler/dekking/index.ts';
import { compileer } from './compiler/hulp.ts';

export const TEKST = `Artikel 1 Doel
Deze regeling dient een doel.
Artikel 2 Recht op hulp
1. Een inwoner heeft recht op hulp als hij aan deze voorwaarden voldoet:
a. hij woont hier;
b. hij vraagt erom, namelijk:
i. op papier, of
ii. aan de balie;
c. de hulp is nodig.
2. Het college meldt het besluit.
3. De burgemeester kan regels stellen. De raad hoort daarvan.
Artikel 3 Werkwijze
1. Het college kijkt naar:
a. de brief;
b. de bijlagen.
2. Het college kijkt snel.
`;

export const BLAD = `regeling "Proefverordening"
  kenmerk:    proef
  publicatie: "https://example.org/proef"

organen: het college.

gegevens over de inwoner
  woont hier:  ja/nee
  vraagt erom: ja/nee

uitkomsten over de inwoner
  heeft recht op hulp: ja/nee

beoordeling heeft hulp nodig
  over:  de inwoner
  door:  het college
  vraag: "Heeft de inwoner hulp nodig?"

artikel 1 "Doel"
  niet uitvoerbaar, overweging of doel: "Waarom de regeling er is."

artikel 2 "Recht op hulp"

lid 1
  De inwoner heeft recht op hulp
  indien aan alle volgende voorwaarden is voldaan:
    a. de inwoner woont hier;
    b. de inwoner vraagt erom;
    c. de inwoner heeft hulp nodig.
  onderdeel b, onder i en ii: definitie: "Hoe iemand kan vragen."

lid 2
  plicht: "Het college meldt wat het besloot."

lid 3
  bevoegdheid: "De burgemeester kan regels stellen."

artikel 3 "Werkwijze"
  procedure: "Waar het college naar kijkt."

voorbeeld "Hij woont ergens anders"
  gegeven
    De inwoner woont niet hier.
  verwacht
    De inwoner heeft geen recht op hulp op grond van artikel 2, eerste lid, onderdeel a.
`;

export function indexVan(tekst = TEKST, kop: { kenmerk?: string; publicatie?: string } = {}): Bronindex {
  const gelezen = leesBron(
    { bestand: 'bron.txt', tekst },
    { kenmerk: 'proef', titel: 'Proefverordening', publicatie: 'https://example.org/proef', ...kop },
  );
  if (gelezen.soort === 'onleesbaar') throw new Error('onleesbaar');
  return gelezen.index;
}

export function meetBlad(
  blad = BLAD,
  {
    index = indexVan(),
    ...rest
  }: {
    index?: Bronindex | 'geen';
    tekst?: string;
    bevindingen?: string;
    gedraaid?: readonly Gedraaid[];
  } = {},
): Dekking {
  const { tekst, bevindingen, gedraaid = [] } = rest;
  return dekkingVan(compileer(blad), {
    ...(index === 'geen' ? {} : { index }),
    ...(tekst === undefined ? {} : { tekst: { bestand: 'bron.txt', tekst } }),
    ...(bevindingen === undefined ? {} : { bevindingen }),
    gedraaid,
  });
}

export const vervangen = (blad: string, van: string, naar: string): string => {
  if (!blad.includes(van)) throw new Error(`niet in het blad: ${van}`);
  return blad.replace(van, () => naar);
};
