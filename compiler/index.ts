/** De compiler: `.regel`-bestanden → modellen, problemen en TypeScript. Zuiver; lezen en schrijven doet de aanroeper. */
export {
  leesWerkruimte,
  nieuwGeheugen,
  samengevoegd,
  type Bestandsinhoud,
  type Geheugen,
  type Werkruimte,
} from './workspace.ts';
export { compileerRegeling, ontleed, type Gecompileerd, type Ontleed } from './phases.ts';
export {
  bericht,
  ernst,
  hint,
  isFout,
  ordenProblemen,
  titel,
  type Code,
  type Herstel,
  type Label,
  type Probleem,
} from './diagnostics/probleem.ts';
export { gegevensZonderHerkomst, type ZonderHerkomst } from './herkomst.ts';
export { catalogus } from './diagnostics/catalogus.ts';
export { alsFabriek, generatiekop, schrijfUit, type Uitvoerbestand } from './emit/index.ts';
