/** Bladen met één fout in een voorlopige werking. */
import type { Foutblad } from './bladen.ts';

const blad = (zin: string): string => `regeling "Voorlopig"
  kenmerk: proef

gegevens over de cliënt
  is ingezetene: ja/nee

uitkomsten over de cliënt
  heeft recht op opvang: ja/nee
  krijgt een brief: ja/nee

artikel 1
  De cliënt heeft recht op opvang indien de cliënt ingezetene is.
  De cliënt krijgt een brief indien de cliënt recht heeft op opvang.

artikel 2
  ${zin}
`;

export const voorlopig: readonly Foutblad[] = [
  {
    code: 'N077',
    tekst: blad('Zolang niet vaststaat of de cliënt ingezetene is, heeft de cliënt recht op opvang.'),
    woorden: 'Zolang niet vaststaat of de cliënt ingezetene is, heeft de cliënt recht op opvang',
    bericht:
      "'Zolang niet vaststaat of de … cliënt recht op opvang' zegt hier niet wat er geldt zolang welke vraag niet vaststaat.",
    hint: 'Zet het vooraan, in een eigen zin: Zolang niet vaststaat of de cliënt ingezetene is, geldt dat de cliënt opvang krijgt.',
  },
  {
    code: 'N079',
    tekst: blad('De cliënt krijgt een brief indien voorlopig geldt dat de cliënt recht heeft op opvang.'),
    woorden: 'voorlopig geldt dat de cliënt recht heeft op opvang',
    bericht:
      "'voorlopig geldt dat de cliënt recht heeft op opvang': op wat voorlopig geldt, of op wat nog niet vaststaat, kan geen regel rusten.",
    hint: 'Vraag naar het gegeven of de uitkomst zelf; is die onbekend, dan is wat erop rust dat ook.',
  },
];
