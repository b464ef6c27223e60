/** Een aantal dagen dat nog niet vaststaat, kan al genoeg zijn om iets anders te beslissen: ook via een andere uitkomst. */
import { describe, expect, it } from 'vitest';
import { isFout, leesWerkruimte } from '../../compiler/index.ts';
import { bereken } from '../../runtime/bereken.ts';
import { legUit } from '../../runtime/uitleg.ts';
import type { Knoop, Uitleg } from '../../runtime/uitkomst.ts';

const regeling = (geldig: string, peildatum: string, werkt: string): string => `regeling "Weg"
  kenmerk: weg${geldig}

gegevens over de inwoner
  afwezigheden: lijst van afwezigheid

gegevens over een afwezigheid
  eerste dag:  datum
  laatste dag: datum
  tijdvak:     van de eerste dag tot en met de laatste dag

gegevens over de toets
  datum: datum

uitkomsten over de inwoner
  dagen weg: aantal dagen${peildatum}
  verliest de plek: ja/nee

artikel 1
  De dagen weg van de inwoner is het aantal dagen van de afwezigheden van de inwoner.

artikel 2
  De inwoner verliest de plek indien ${werkt}de dagen weg van de inwoner meer dan 20 dagen is.
`;

const VERSIE = [
  '\n  geldig: met ingang van 1 januari 2026 tot en met 31 december 2026',
  ', peildatum de datum van de toets',
  'de dagen weg van de inwoner van toepassing is en ',
] as const;
/** Eenentwintig dagen weg, en een tweede keer waarvan het einde niet bekend is. */
const WEG = [{ eersteDag: '2026-03-01', laatsteDag: '2026-03-21' }, { eersteDag: '2026-05-01' }];

function leg(versie: readonly [string, string, string], toets: object): Uitleg {
  const { regelingen, problemen } = leesWerkruimte(['weg.regel'], () => ({
    soort: 'tekst',
    tekst: regeling(...versie),
  }));
  expect(problemen.filter(isFout)).toEqual([]);
  const [deel] = regelingen;
  if (!deel) throw new Error('geen regeling');
  const zaak = { inwoner: { afwezigheden: WEG }, toets };
  const uitkomst = bereken(deel.model, 'inwoner.verliestDePlek', zaak, {});
  return legUit(deel.model, 'inwoner.verliestDePlek', zaak, {}, uitkomst);
}

const alle = (knoop: Knoop): readonly Knoop[] => [knoop, ...(knoop.delen ?? []).flatMap(alle)];

describe('een ondergrens via een andere uitkomst', () => {
  it('de regel die erop rust geldt, ook al is het aantal zelf nog niet bekend', () => {
    const { boom } = leg(['', '', ''], {});
    expect(boom).toMatchObject({ waarde: true, uitkomst: 'waarde' });
    expect(alle(boom).find(({ tekst }) => tekst.includes('meer dan 20'))).toMatchObject({ waarde: true });
  });

  it('de regeling werkt die dag: dan net zo', () => {
    expect(leg(VERSIE, { datum: '2026-06-01' }).boom).toMatchObject({ waarde: true, uitkomst: 'waarde' });
  });

  it('staat niet vast dat de regeling werkt, dan ook de ondergrens niet', () => {
    const { boom } = leg(VERSIE, {});
    expect(boom).toMatchObject({ uitkomst: 'onbekend' });
    const meerDan20 = alle(boom).filter(({ tekst }) => tekst.includes('meer dan 20'));
    expect(meerDan20).toHaveLength(1);
    expect(meerDan20[0]).not.toHaveProperty('waarde');
  });
});
