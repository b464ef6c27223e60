/** De catalogus van alle codes. Codes worden nooit hergebruikt; een vervallen code blijft vervallen. */
import { analysecatalogus } from './analyse.ts';
import { bronnencatalogus } from './bronnen.ts';
import { dekkingcatalogus } from './dekking.ts';
import { elementcatalogus } from './elementen.ts';
import { hardheidscatalogus } from './hardheid.ts';
import { herkomstcatalogus } from './herkomst.ts';
import { indexeringcatalogus } from './indexering.ts';
import { namencatalogus } from './namen.ts';
import { officieelcatalogus } from './officieel.ts';
import { plichtencatalogus } from './plichten.ts';
import { syntaxiscatalogus } from './syntaxis.ts';
import { verdelingcatalogus } from './verdeling.ts';
import { tabelcatalogus } from './tabellen.ts';
import { tijdvakcatalogus } from './tijdvakken.ts';
import { typencatalogus } from './typen.ts';
import { voorlopigcatalogus } from './voorlopig.ts';

export const catalogus = {
  ...syntaxiscatalogus,
  ...namencatalogus,
  ...tabelcatalogus,
  ...typencatalogus,
  ...analysecatalogus,
  ...bronnencatalogus,
  ...officieelcatalogus,
  ...plichtencatalogus,
  ...indexeringcatalogus,
  ...hardheidscatalogus,
  ...herkomstcatalogus,
  ...verdelingcatalogus,
  ...elementcatalogus,
  ...voorlopigcatalogus,
  ...tijdvakcatalogus,
  ...dekkingcatalogus,
};
