/** De boom van de wet (S1): wat een bepaling is, hoe zij heet, en hoe ernaar verwezen wordt. */
import { describe, expect, it } from 'vitest';
import { compileer, problemenVan } from './hulp.ts';

const BLAD = `regeling "Proef"
  kenmerk: proef

gegevens over de cliënt
  wil: ja/nee
  kan: ja/nee

uitkomsten over de cliënt
  mag: ja/nee
  gaat: ja/nee
  telt: ja/nee
  staat: ja/nee
  ligt goed: ja/nee

hoofdstuk 1 "Begin"

paragraaf 1.1 "Met leden"

lid 1
  De cliënt mag indien de cliënt wil.

artikel 7a "Een artikel"

lid 1
  De cliënt gaat indien de cliënt wil.
  volzin 2: De cliënt gaat indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt kan;
    b. de cliënt wil.
  alinea 2, volzin 3: De cliënt gaat niet indien de cliënt kan.

artikel 2:1

  De cliënt telt indien de cliënt kan.

bijlage 1 "Voorzieningen"

lid 1
  De cliënt staat indien de cliënt kan.

fase 3
  alinea 2: De cliënt staat indien de cliënt wil.

§ 3.2.1 "Geen artikel"
  De cliënt ligt goed indien %.
`;

const met = (voorwaarde: string): string => BLAD.replace('%', voorwaarde);

describe('bepalingen', () => {
  it('hebben elk een id en een aanduiding', () => {
    const { model } = compileer(met('de cliënt kan'));
    expect(model.bepalingen.map(({ id, aanduiding }) => `${id}: ${aanduiding}`)).toEqual([
      'proef/§1.1: paragraaf 1.1',
      'proef/§1.1/1: paragraaf 1.1, eerste lid',
      'proef/7a: artikel 7a',
      'proef/7a/1: artikel 7a, eerste lid',
      'proef/7a/1/v2: artikel 7a, eerste lid, tweede volzin',
      'proef/7a/1/a: artikel 7a, eerste lid, onderdeel a',
      'proef/7a/1/b: artikel 7a, eerste lid, onderdeel b',
      'proef/7a/1/al2: artikel 7a, eerste lid, tweede alinea',
      'proef/7a/1/al2/v3: artikel 7a, eerste lid, tweede alinea, derde volzin',
      'proef/2:1: artikel 2:1',
      'proef/bijlage-1: bijlage 1',
      'proef/bijlage-1/1: bijlage 1, eerste lid',
      'proef/fase-3: fase 3',
      'proef/fase-3/al2: fase 3, tweede alinea',
      'proef/§3.2.1: paragraaf 3.2.1',
    ]);
    const rust = model.beslissingen.flatMap(({ regels }) => regels.map(({ bepaling }) => bepaling));
    expect(rust).toEqual([
      'proef/§1.1/1',
      'proef/7a/1',
      'proef/7a/1/v2',
      'proef/7a/1/al2/v3',
      'proef/2:1',
      'proef/bijlage-1/1',
      'proef/fase-3/al2',
      'proef/§3.2.1',
    ]);
  });

  it.each([
    ['paragraaf 1.1, eerste lid', 'proef/§1.1/1'],
    ['artikel 7a, eerste lid, tweede volzin', 'proef/7a/1/v2'],
    ['artikel 7a lid 1 volzin 2', 'proef/7a/1/v2'],
    ['artikel 7a, eerste lid, aanhef en onderdeel b', 'proef/7a/1/b'],
    ['artikel 7a, eerste lid, tweede volzin, aanhef en onder b', 'proef/7a/1/b'],
    ['artikel 7a, eerste lid, tweede alinea, derde volzin', 'proef/7a/1/al2/v3'],
    ['artikel 7a, eerste lid, tweede alinea', 'proef/7a/1/al2'],
    ['artikel 2:1', 'proef/2:1'],
    ['bijlage 1, eerste lid', 'proef/bijlage-1/1'],
    ['fase 3, tweede alinea', 'proef/fase-3/al2'],
  ])('verwijzen met %s', (verwijzing, id) => {
    const { model } = compileer(met(`aan ${verwijzing}, is voldaan`));
    const regel = model.beslissingen.find((deel) => deel.id === 'client.ligtGoed')?.regels[0];
    expect(regel?.voorwaarde).toMatchObject({ op: 'voldaan', verwijzing: id });
  });

  it.each([
    ['artikel 7a, eerste lid, vierde volzin', 'Artikel 7a, eerste lid, vierde volzin staat niet'],
    ['bijlage 2', 'Bijlage 2 staat niet'],
    ['fase 4', 'Fase 4 staat niet'],
    [
      'artikel 7a, eerste lid, aanhef en onderdeel c',
      'Artikel 7a, eerste lid, aanhef en onderdeel c staat niet',
    ],
  ])('wat er niet is: %s', (verwijzing, bericht) => {
    const [probleem] = problemenVan(met(`aan ${verwijzing}, is voldaan`));
    expect(probleem).toMatchObject({ code: 'N005', woorden: verwijzing });
    expect(probleem?.bericht).toContain(bericht);
  });

  it('een lid zonder artikel ervóór hoort bij de paragraaf, niet bij een eerder artikel', () => {
    const tekst = met('de cliënt kan').replace('bijlage 1 "Voorzieningen"\n\n', 'paragraaf 2 "Los"\n\n');
    expect(compileer(tekst).model.bepalingen.map(({ id }) => id)).toContain('proef/§2/1');
  });
});
