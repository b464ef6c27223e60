/** N077, N079: voorlopige werking. */
import { citeer } from './woorden.ts';

export const voorlopigcatalogus = {
  N077: {
    ernst: 'fout',
    titel: 'Voorlopige werking niet begrepen',
    bericht: (g: { tekst: string }) =>
      `${citeer(g.tekst)} zegt hier niet wat er geldt zolang welke vraag niet vaststaat.`,
    hint: () =>
      'Zet het vooraan, in een eigen zin: Zolang niet vaststaat of de cliënt ingezetene is, geldt dat de cliënt opvang krijgt.',
    uitleg:
      'Een voorlopige werking is een eigen zin: eerst de vraag, dan een komma, en achter `geldt dat` een zin over een uitkomst.',
  },
  N079: {
    ernst: 'fout',
    titel: 'Regel die op voorlopige werking rust',
    bericht: (g: { tekst: string }) =>
      `${citeer(g.tekst)}: op wat voorlopig geldt, of op wat nog niet vaststaat, kan geen regel rusten.`,
    hint: () => 'Vraag naar het gegeven of de uitkomst zelf; is die onbekend, dan is wat erop rust dat ook.',
    uitleg:
      'Wat voorlopig geldt, vervalt zodra er meer bekend is. Een uitkomst mag door meer gegevens nooit veranderen, en kan er daarom niet op rusten.',
  },
} as const;
