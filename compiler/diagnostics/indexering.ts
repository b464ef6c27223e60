/** N076, T030, T031, A046, A047: een uitkomst die jaarlijks wordt geïndexeerd. */
import { citeer } from './woorden.ts';

export const indexeringcatalogus = {
  N076: {
    ernst: 'fout',
    titel: 'Indexering niet begrepen',
    bericht: (g: { tekst: string; verwacht: string }) =>
      `${citeer(g.tekst)} is hier niet te lezen; hier staat ${g.verwacht}.`,
    hint: () =>
      'Schrijf: Het tarief wordt jaarlijks per 1 januari, voor het eerst per 1 januari 2017, geïndexeerd met de prijsindex, afgerond op centen.',
    uitleg:
      'Een indexering noemt de uitkomst, de dag van elk jaar, de eerste keer en de reeks met percentages, en daarna of en hoe er elk jaar wordt afgerond.',
  },
  T030: {
    ernst: 'fout',
    titel: 'Uitkomst die niet te indexeren is',
    bericht: (g: { naam: string; waarom: 'type' | 'peildatum' | 'dag' }) =>
      g.waarom === 'type'
        ? `'${g.naam}' is geen bedrag en geen getal.`
        : g.waarom === 'peildatum'
          ? `'${g.naam}' heeft geen peildatum; hoe vaak er is geïndexeerd, is dan niet te zeggen.`
          : `'${g.naam}': de eerste keer valt niet op de dag van elk jaar.`,
    hint: (g: { waarom: 'type' | 'peildatum' | 'dag' }) =>
      g.waarom === 'peildatum'
        ? 'Zet achter het type van de uitkomst: peildatum <datum>.'
        : g.waarom === 'dag'
          ? 'Noem twee keer dezelfde dag en maand (geen 29 februari). Loopt het eerste jaar anders, schrijf dat jaar dan als eigen uitkomst.'
          : undefined,
    uitleg: 'De peildatum van de uitkomst zegt tot en met welk jaar de indexering is toegepast.',
  },
  T031: {
    ernst: 'fout',
    titel: 'Index lager dan −100%',
    bericht: (g: { reeks: string; waarde: string }) =>
      `De reeks '${g.reeks}' bevat ${g.waarde.replace('.', ',')}%; daarmee zou het bedrag onder nul komen.`,
    uitleg: 'Een negatieve index verlaagt het bedrag. Meer dan alles kan er niet af.',
  },
  A046: {
    ernst: 'fout',
    titel: 'Indexering van een versie',
    bericht: (g: { naam: string }) =>
      `'${g.naam}' wordt geïndexeerd, maar deze regel geldt maar een deel van de tijd; van welk jaar zijn bedrag is, staat er niet.`,
    hint: () =>
      'Geef het geïndexeerde en het nieuwe bedrag elk een eigen uitkomst, en laat een regel tussen die twee kiezen.',
    uitleg:
      'Een indexering gaat uit van het bedrag van vóór de eerste keer. Een later vastgesteld bedrag zou anders ook de jaren ervóór nog krijgen.',
  },
  A047: {
    ernst: 'fout',
    titel: 'Indexering zonder basis, of dubbel',
    bericht: (g: { naam: string; waarom: 'niets' | 'twee keer' }) =>
      g.waarom === 'niets'
        ? `Geen andere zin in deze regeling geeft '${g.naam}' een waarde; er is niets te indexeren.`
        : `'${g.naam}' wordt in twee zinnen geïndexeerd.`,
    hint: (g: { waarom: 'niets' | 'twee keer' }) =>
      g.waarom === 'twee keer'
        ? 'Zet beide percentages in één reeks, of geef elke indexering een eigen uitkomst.'
        : undefined,
    uitleg: 'Wat er wordt geïndexeerd, zeggen de andere zinnen over dezelfde uitkomst in dezelfde regeling.',
  },
} as const;
