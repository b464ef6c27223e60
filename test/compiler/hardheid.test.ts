/** Hardheidsclausule en afwijkingsplicht: van de zin naar het model, en naar de gegenereerde typen. */
import { describe, expect, it } from 'vitest';
import { schrijfUit } from '../../compiler/emit/index.ts';
import { beslissingVan, compileer, kaal, problemenVan } from './hulp.ts';

const blad = (zin: string, soort = 'verordening'): string => `regeling "Proef"
  kenmerk: proef
  soort:   ${soort}

organen: het college, de raad.

gegevens over de inwoner
  is ingezetene: ja/nee
  inkomen:       bedrag

uitkomsten over de inwoner
  komt in aanmerking: ja/nee, ja is gunstig
  bijdrage: bedrag, lager is gunstig
  einddatum: datum, later is gunstig

beoordeling toepassing is onbillijk
  door:  het college
  vraag: "Is toepassing onbillijk?"

hoofdstuk 1 "Wie"

artikel 1
  De inwoner komt in aanmerking indien de inwoner ingezetene is.

hoofdstuk 2 "Hoeveel"

artikel 2
  De bijdrage van de inwoner is het inkomen van de inwoner.

artikel 3
  De einddatum van de inwoner is 1 januari 2027.

${zin}
`;

const clausule = (woorden: string): string =>
  blad(`artikel 9\n  hardheidsclausule: ${woorden}, indien toepassing is onbillijk.`);

describe('een hardheidsclausule', () => {
  it('is een ja/nee-beslissing over de bevoegdheid, en een grond met bereik en richting', () => {
    const { model } = compileer(
      clausule(
        'het college kan ten gunste van de inwoner afwijken van hoofdstuk 2, met uitzondering van artikel 3',
      ),
    );
    expect(kaal(model.afwijkgronden)).toEqual([
      {
        aard: 'bevoegdheid',
        beslissing: 'afwijken.opGrondVan[9]',
        bepaling: 'proef/9',
        door: 'het college',
        richting: 'ten gunste',
        van: ['proef/2', 'proef/3', 'proef/9'],
        uitgezonderd: ['proef/3'],
      },
    ]);
    expect(kaal(beslissingVan(model, 'afwijken.opGrondVan[9]'))).toMatchObject({
      naam: 'bevoegd tot afwijken op grond van artikel 9',
      door: 'het college',
      uitputtend: true,
      regels: [
        {
          bepaling: 'proef/9',
          soort: 'grond',
          voorwaarde: { op: 'feit', feit: 'zaak.toepassingIsOnbillijk' },
        },
      ],
    });
  });

  it('laat de regels waarvan kan worden afgeweken zoals zij zijn', () => {
    const zonder = compileer(blad(''), 'A010').model.beslissingen;
    const met = compileer(clausule('het college kan afwijken van deze verordening')).model.beslissingen;
    expect(kaal(met.filter(({ id }) => !id.startsWith('afwijken.')))).toEqual(kaal(zonder));
  });

  it('zonder richting geldt naar beide kanten, en deze verordening is alles', () => {
    const { model } = compileer(clausule('het college kan afwijken van deze verordening'));
    const [grond] = model.afwijkgronden ?? [];
    expect(grond?.van).toEqual(['proef']);
    expect(grond).not.toHaveProperty('richting');
  });

  it('geeft de zaak een lijst afwijkingen, in de typen en in het schema', () => {
    const uitvoer = schrijfUit(compileer(clausule('het college kan afwijken van artikel 2')), 'ts');
    const [module, schema] = uitvoer.map(({ inhoud }) => inhoud);
    expect(module).toContain('readonly afwijkingen?: readonly Afwijking[];');
    expect(module).toMatch(/import type \{ Afwijking, .*\} from 'regel\/runtime'/);
    const velden = (JSON.parse(schema ?? '{}') as { properties: Record<string, unknown> }).properties;
    expect(velden['afwijkingen']).toMatchObject({
      items: {
        properties: { opGrondVan: { enum: ['proef/9'] } },
        required: ['opGrondVan', 'beslissing', 'waarde', 'van'],
      },
    });
  });

  it('zonder clausule verandert de uitvoer niet', () => {
    const [module, schema] = schrijfUit(compileer(blad(''), 'A010'), 'ts').map(({ inhoud }) => inhoud);
    expect(`${module ?? ''}${schema ?? ''}`).not.toContain('afwijk');
  });

  it('kent alleen gedeclareerde organen en objecten', () => {
    const codes = (zin: string): readonly string[] => problemenVan(clausule(zin)).map(({ code }) => code);
    expect(codes('het collega kan afwijken van artikel 2')).toEqual(['N011']);
    expect(codes('het college kan ten gunste van de burger afwijken van artikel 2')).toEqual(['N010']);
    expect(codes('het college kan afwijken van artikel 22')).toContain('N005');
  });
});

describe('de afwijkingsplicht van een beleidsregel', () => {
  const plicht = `afwijkingsplicht
  Het college wijkt af van deze beleidsregel indien toepassing is onbillijk.`;

  it('rust op de Awb en niet op een artikel van de beleidsregel', () => {
    const { model } = compileer(blad(plicht, 'beleidsregel'));
    const [grond] = model.afwijkgronden ?? [];
    expect(grond).toMatchObject({ aard: 'plicht', bepaling: 'proef/awb/4:84', van: ['proef'] });
    expect(grond).not.toHaveProperty('richting');
    expect(model.bepalingen.find(({ id }) => id === 'proef/awb/4:84')?.aanduiding).toBe(
      'artikel 4:84 van de Algemene wet bestuursrecht',
    );
    expect(beslissingVan(model, 'afwijken.opGrondVan[awb/4:84]').naam).toBe(
      'verplicht tot afwijken op grond van artikel 4:84 van de Algemene wet bestuursrecht',
    );
  });

  it('geeft onderdelen van de voorwaarden een bepaling met een naam', () => {
    const lijst = plicht.replace(
      'indien toepassing is onbillijk.',
      'indien aan alle volgende voorwaarden is voldaan:\n    a. toepassing is onbillijk;\n    b. de inwoner is ingezetene.',
    );
    const { model } = compileer(blad(lijst, 'beleidsregel'));
    const [regel] = beslissingVan(model, 'afwijken.opGrondVan[awb/4:84]').regels;
    const delen =
      regel?.voorwaarde?.op === 'en' ? regel.voorwaarde.delen.map(({ bepaling }) => bepaling) : [];
    expect(delen).toEqual(['proef/awb/4:84/a', 'proef/awb/4:84/b']);
    expect(
      model.bepalingen.filter(({ id }) => delen.includes(id)).map(({ aanduiding }) => aanduiding),
    ).toEqual(['onderdeel a van de afwijkingsplicht', 'onderdeel b van de afwijkingsplicht']);
  });

  it('kan niet in een regeling van een andere soort, ook niet als de soort ontbreekt', () => {
    expect(problemenVan(blad(plicht)).map(({ code }) => code)).toContain('N062');
    const zonder = blad(plicht).replace('  soort:   verordening\n', '');
    expect(problemenVan(zonder).map(({ code }) => code)).toContain('N062');
  });

  it('een tweede blok is een fout', () => {
    const codes = problemenVan(blad(`${plicht}\n\n${plicht}`, 'beleidsregel')).map(({ code }) => code);
    expect(codes).toContain('N064');
  });

  it('achter de kop staat niets', () => {
    const codes = problemenVan(blad(plicht.replace('plicht\n', 'plicht van het college\n'), 'beleidsregel'));
    expect(codes.map(({ code }) => code)).toContain('S013');
  });
});
