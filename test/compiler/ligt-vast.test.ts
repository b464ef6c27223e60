/** `ligt vast`: van de tekst tot het model en het schema; geen uitkomst verandert erdoor. */
import { describe, expect, it } from 'vitest';
import { schrijfUit } from '../../compiler/index.ts';
import { laad } from '../../compiler/cli/laad.ts';
import { drukModel } from '../../compiler/ir/druk.ts';
import { bijzaak, compileer, problemenVan } from './hulp.ts';

const blad = (type: string): string => `regeling "Proef"
  kenmerk: proef

gegevens over de cliënt
  geboortedatum: ${type}
  leeftijd: duur sinds geboortedatum

gegevens over de melding
  datum: datum

uitkomsten over de cliënt
  heeft recht: ja/nee

artikel 1
  De cliënt heeft recht indien de leeftijd van de cliënt op de datum van de melding 18 jaar of ouder is.
`;

describe('ligt vast', () => {
  it('staat in het model, het gedrukte model en het schema', () => {
    const regeling = compileer(blad('datum, ligt vast'), ...bijzaak);
    const feit = regeling.model.feiten.find(({ id }) => id === 'client.geboortedatum');
    expect(feit).toMatchObject({ ligtVast: true });
    expect(drukModel(regeling.model)).toContain('client.geboortedatum: een datum, ligt vast');
    const schema = schrijfUit(regeling, 'ts')
      .map(({ inhoud }) => inhoud)
      .find((inhoud) => inhoud.startsWith('{'));
    expect(schema?.match(/"x-regel-ligt-vast": true/g)).toHaveLength(1);
  });

  it('verandert geen uitkomst en geen open punt', () => {
    const met = laad(compileer(blad('datum, ligt vast'), ...bijzaak)).evaluators['client.heeftRecht'];
    const zonder = laad(compileer(blad('datum'), ...bijzaak)).evaluators['client.heeftRecht'];
    for (const zaak of [
      {},
      { client: { geboortedatum: '2008-03-02' }, melding: { datum: '2026-03-02' } },
      { client: { geboortedatum: '2008-03-02' }, melding: { datum: '2026-03-01' } },
    ]) {
      expect(met?.(zaak)).toEqual(zonder?.(zaak));
    }
    expect(met?.({})).toMatchObject({ soort: 'onbekend', open: [{ pad: 'client.geboortedatum' }, {}] });
  });

  it.each([
    ['een parameter', 'parameters\n  het tarief: bedrag, ligt vast\n', 'N012'],
    ['een uitkomst', 'uitkomsten over de melding\n  hoogte: bedrag, ligt vast\n', 'N012'],
    ['een tikfout', 'gegevens over de melding\n  soort: tekst, ligt vats\n', 'N012'],
  ])('kan niet bij %s', (_wat, blok, code) => {
    const tekst = blad('datum').replace('artikel 1', `${blok}\nartikel 1`);
    expect(problemenVan(tekst).filter((deel) => !bijzaak.includes(deel.code))).toMatchObject([{ code }]);
  });

  it('kan niet bij een duur: die verandert elke dag', () => {
    const tekst = blad('datum').replace('duur sinds geboortedatum', 'duur sinds geboortedatum, ligt vast');
    expect(problemenVan(tekst).filter(({ code }) => !bijzaak.includes(code))).toMatchObject([
      { code: 'N091', hint: "Zet 'ligt vast' bij de datum waarvan de duur telt." },
    ]);
  });
});
