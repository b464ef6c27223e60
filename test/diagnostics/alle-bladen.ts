/** Alle bladen met één fout in een regeling, voor elke proef die ze langsloopt. */
import { analyse } from './bladen-analyse.ts';
import { bronnen } from './bladen-bronnen.ts';
import { indexering } from './bladen-indexering.ts';
import { lijsten } from './bladen-lijsten.ts';
import { elementen } from './bladen-elementen.ts';
import { lagen } from './bladen-lagen.ts';
import { herkomst } from './bladen-herkomst.ts';
import { hardheid } from './bladen-hardheid.ts';
import { namenDeclaraties } from './bladen-namen-declaraties.ts';
import { namenN001 } from './bladen-namen-n001.ts';
import { namenZinnen } from './bladen-namen-zinnen.ts';
import { opschorting } from './bladen-opschorting.ts';
import { plichten } from './bladen-plichten.ts';
import { syntaxis } from './bladen-syntaxis.ts';
import { tabellen } from './bladen-tabellen.ts';
import { tijdvakken } from './bladen-tijdvakken.ts';
import { typen } from './bladen-typen.ts';
import { verdeling } from './bladen-verdeling.ts';
import { voorlopig } from './bladen-voorlopig.ts';
import { grondblad, type Foutblad } from './bladen.ts';

export const bladen: readonly Foutblad[] = [
  ...syntaxis,
  ...tabellen,
  ...namenN001,
  ...namenDeclaraties,
  ...namenZinnen,
  ...typen,
  ...analyse,
  ...bronnen,
  ...lagen,
  ...hardheid,
  ...herkomst,
  ...verdeling,
  ...plichten,
  ...opschorting,
  ...indexering,
  ...voorlopig,
  ...lijsten,
  ...elementen,
  ...tijdvakken,
];

export const tekstVan = ({ tekst, wijzigingen = [] }: Foutblad): string => tekst ?? grondblad(...wijzigingen);
