/** De regeling wijzigt terwijl iemand een zaak invult: antwoorden blijven, en wat er verandert wordt gezegd. */
import { describe, expect, it } from 'vitest';
import { na } from '../../compiler/site/app/toestand.ts';
import { leesWerkruimte } from '../../compiler/workspace.ts';
import { l10n } from '../../lsp/client/zaakblad/l10n.ts';
import { beginStand, vernieuw, type Zaakstand } from '../../lsp/client/zaakblad/vernieuw.ts';
import { stand as gespreksstand, type Gespreksbron } from '../../runtime/index.ts';
import { uitModel } from '../../runtime/uit-model.ts';

const regeling = (gegevens: string, regel: string): Gespreksbron => {
  const tekst = `regeling "Proef"
  kenmerk: proef

gegevens over de klant
${gegevens}

uitkomsten over de klant
  heeft recht op hulp: ja/nee

artikel 1 "Recht"
  De klant heeft recht op hulp indien ${regel}.
`;
  const { regelingen } = leesWerkruimte(['a.regel'], () => ({ soort: 'tekst', tekst }));
  const [eerste] = regelingen;
  if (eerste?.goed !== true) throw new Error(JSON.stringify(eerste?.problemen));
  return uitModel(eerste.model);
};

const BEIDE = '  woont hier: ja/nee\n  leeftijd: getal';
const EERSTE = regeling(BEIDE, 'de klant woont hier en de leeftijd van de klant hoger is dan 18');
const BESLISSING = 'klant.heeftRechtOpHulp';

/** Beantwoordt de vraag die aan de beurt is. */
function antwoord(stand: Zaakstand): Zaakstand {
  const nu = gespreksstand(stand.toestand.bron, stand.toestand.gesprek);
  if (nu.soort !== 'vraag') throw new Error('er is geen vraag');
  const invoer = nu.vraag.bediening.soort === 'ja/nee' ? 'ja' : '20';
  return { ...stand, toestand: na(stand.toestand, { soort: 'antwoord', vraag: nu.vraag, invoer }) };
}

const ingevuld = antwoord(antwoord(beginStand(EERSTE, BESLISSING)));

function nieuw(stand: Zaakstand, bron: Gespreksbron): Zaakstand {
  const uit = vernieuw(stand, bron);
  if (uit.soort !== 'vernieuwd') throw new Error(uit.reden);
  return uit.stand;
}

describe('een zaak terwijl de regeling wijzigt', () => {
  it('houdt de antwoorden, en zegt dat de uitkomst verandert', () => {
    const strenger = regeling(BEIDE, 'de klant woont hier en de leeftijd van de klant hoger is dan 21');
    const { toestand } = nieuw(ingevuld, strenger);
    expect(toestand.gesprek.stappen).toEqual(ingevuld.toestand.gesprek.stappen);
    expect(toestand.melding).toEqual([
      'Door de wijziging verandert de uitkomst van ja in nee (de klant heeft recht op hulp).',
    ]);
  });

  it('zegt het in de taal van de bundel die met de bladzijde meekwam', () => {
    l10n.gebruik({
      'Door de wijziging verandert de uitkomst van {0} in {1} ({2}).': '{2}: {0} → {1}',
    });
    try {
      const strenger = regeling(BEIDE, 'de klant woont hier en de leeftijd van de klant hoger is dan 21');
      const { melding } = nieuw(ingevuld, strenger).toestand;
      expect(melding).toEqual(['de klant heeft recht op hulp: ja → nee']);
    } finally {
      l10n.gebruik({});
    }
  });

  it('zonder verschil is er niets te melden', () => {
    const zelfde = regeling(BEIDE, 'de leeftijd van de klant hoger is dan 18 en de klant woont hier');
    expect(nieuw(ingevuld, zelfde).toestand.melding).toEqual([]);
  });

  it('meldt een vraag die verdwijnt, bewaart het antwoord, en gebruikt het weer als zij terugkomt', () => {
    const zonder = regeling('  woont hier: ja/nee', 'de klant woont hier');
    const minder = nieuw(ingevuld, zonder);
    expect(minder.toestand.melding).toEqual([
      'Deze vraag is er niet meer, of zij vraagt iets anders; het antwoord is bewaard: leeftijd van de klant (20).',
    ]);
    expect(minder.kwijt).toHaveLength(1);
    const weer = nieuw(minder, EERSTE);
    expect(weer.kwijt).toEqual([]);
    expect(weer.toestand.gesprek.stappen).toHaveLength(2);
    expect(weer.toestand.melding).toContain('Een antwoord dat niet meer paste, telt weer mee.');
  });

  it('kent de regeling de uitkomst niet meer, dan blijft staan wat er stond', () => {
    const leeg = uitModel({ ...EERSTE.model, beslissingen: [] });
    expect(vernieuw(ingevuld, leeg)).toEqual({
      soort: 'past niet',
      reden: 'De regeling kent deze uitkomst niet meer. Kies een andere.',
    });
  });
});
