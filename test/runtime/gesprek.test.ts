/** Het gesprek van de eerste vraag tot de uitkomst. */
import { describe, expect, it } from 'vitest';
import {
  antwoorden,
  beantwoord,
  begin,
  gevolgen,
  slaOver,
  stand,
  stelOpnieuw,
  uitkomsten,
  zaakVan,
  type Gesprek,
} from '../../runtime/index.ts';
import {
  antwoord,
  beginMet,
  bron,
  gewijzigd,
  MEEDOEN,
  OORDEEL,
  staat,
  voer,
  vraagVan,
  zoekVraag,
} from './gesprekproef.ts';

describe('een gesprek', () => {
  it('vraagt tot de uitkomst vaststaat, en geeft haar met uitleg', () => {
    const g = voer(beginMet(MEEDOEN), {
      'inwoner.woontInDeGemeente': 'ja',
      'inwoner.geboortedatum': '2 maart 2008',
      'aanvraag.datum': '2-3-2026',
      'inwoner.redtZich': { ...OORDEEL, oordeel: 'nee' },
    });
    const klaar = staat(g, 'klaar');
    expect(klaar.uitkomsten.map(({ uitkomst }) => uitkomst)).toMatchObject([
      { soort: 'waarde', waarde: true },
    ]);
    expect(klaar.overgeslagen).toEqual([]);
    expect(klaar.voortgang).toEqual({ beantwoord: 4, overgeslagen: 0, hoogstens: 0, kanGroeien: false });
    const [uitkomst] = uitkomsten(bron, g);
    expect(uitkomst?.uitkomst.uitleg?.gronden).toContain('gesprek/1/1');
    expect(zaakVan(bron, g)).toEqual({
      inwoner: {
        woontInDeGemeente: true,
        geboortedatum: '2008-03-02',
        redtZich: {
          oordeel: false,
          motivering: OORDEEL.motivering,
          door: 'het college',
          datum: '2026-03-01',
        },
      },
      aanvraag: { datum: '2026-03-02' },
    });
  });

  it('zegt bij elke vraag wie, waarom, en met welke bediening', () => {
    expect(zoekVraag(beginMet(MEEDOEN), 'inwoner.redtZich')).toMatchObject({
      tekst: 'Redt de inwoner zich?',
      wie: ['het college'],
      waarom: [{ bepaling: 'gesprek/1/1/c', aanduiding: 'artikel 1, eerste lid, onderdeel c' }],
      bediening: { soort: 'oordeel', oordeel: { soort: 'ja/nee' }, door: [{ label: 'het college' }] },
      voor: MEEDOEN,
      gevoelig: false,
    });
  });

  it('begint met wat al bekend is en vraagt alleen de rest', () => {
    const gevraagd = new Set<string>();
    let nu = beginMet(MEEDOEN, { inwoner: { woontInDeGemeente: true, geboortedatum: '1990-01-01' } });
    for (let s = stand(bron, nu); s.soort === 'vraag'; s = stand(bron, nu)) {
      gevraagd.add(s.vraag.sleutel);
      nu = slaOver(nu, s.vraag);
    }
    expect([...gevraagd].sort()).toEqual(['aanvraag.datum', 'inwoner.redtZich']);
  });

  it('weigert een zaak die niet te lezen is', () => {
    expect(begin(bron, MEEDOEN, { inwoner: { geboortedatum: '2026-02-30' } })).toMatchObject({
      soort: 'ongeldig',
      problemen: [{ code: 'U005', pad: 'inwoner.geboortedatum' }],
    });
  });

  it('laat wat iemand niet weet onbekend, en noemt het aan het eind', () => {
    const g = voer(beginMet(MEEDOEN), { 'inwoner.woontInDeGemeente': 'ja' });
    const klaar = staat(g, 'klaar');
    expect(klaar.uitkomsten[0]?.uitkomst.soort).toBe('onbekend');
    expect(klaar.overgeslagen.map(({ sleutel }) => sleutel).sort()).toEqual([
      'aanvraag.datum',
      'inwoner.geboortedatum',
      'inwoner.redtZich',
    ]);
    expect(vraagVan(stelOpnieuw(g, 'inwoner.redtZich')).sleutel).toBe('inwoner.redtZich');
  });

  it('vraagt van meer beslissingen eerst alles voor de eerste, en een gedeelde vraag één keer', () => {
    const g = beginMet(['inwoner.krijgtUitstel', 'inwoner.magMeedoen']);
    expect(vraagVan(g).voor).toEqual(['inwoner.krijgtUitstel']);
    const bij: Readonly<Record<string, string>> = {
      'inwoner.isVerhuisd': 'nee',
      'inwoner.vertrekdatum': '1-2-2026',
    };
    const eerste = antwoord(g, bij[vraagVan(g).sleutel] ?? '');
    const na = antwoord(eerste, bij[vraagVan(eerste).sleutel] ?? '');
    expect(vraagVan(na).voor).toEqual(['inwoner.magMeedoen']);
  });

  it('stelt een lezing van de auteur het laatst', () => {
    const rij: string[] = [];
    let nu = beginMet(['inwoner.krijgtEenBijdrage']);
    for (let s = stand(bron, nu); s.soort === 'vraag'; s = stand(bron, nu)) {
      rij.push(s.vraag.bediening.soort);
      nu = slaOver(nu, s.vraag);
    }
    expect(rij.at(-1)).toBe('lezing');
    expect(rij.filter((soort) => soort === 'lezing')).toHaveLength(1);
  });
});

describe('een oordeel', () => {
  const bijOordeel = (): Gesprek => {
    const g = beginMet(MEEDOEN, {
      inwoner: { woontInDeGemeente: true, geboortedatum: '1990-01-01' },
      aanvraag: { datum: '2026-03-01' },
    });
    expect(vraagVan(g).sleutel).toBe('inwoner.redtZich');
    return g;
  };

  it('zonder redenen en zonder orgaan wordt om beide gevraagd, en telt dan', () => {
    const zonder = antwoord(bijOordeel(), 'nee');
    expect(vraagVan(zonder)).toMatchObject({
      sleutel: 'inwoner.redtZich.door',
      bediening: { soort: 'orgaan' },
    });
    const metOrgaan = antwoord(zonder, 'college');
    expect(vraagVan(metOrgaan)).toMatchObject({
      sleutel: 'inwoner.redtZich.motivering',
      bediening: { soort: 'tekst' },
    });
    const heel = antwoord(metOrgaan, 'Hij eet niet.');
    expect(staat(heel, 'klaar').uitkomsten[0]?.uitkomst).toMatchObject({ soort: 'waarde', waarde: true });
  });

  it('met de redenen in één zin', () => {
    const g = antwoord(bijOordeel(), 'nee, omdat hij niet eet');
    expect(zaakVan(bron, g)).toMatchObject({
      inwoner: { redtZich: { oordeel: false, motivering: 'hij niet eet' } },
    });
    expect(vraagVan(g).sleutel).toBe('inwoner.redtZich.door');
  });

  it('van een ander orgaan moet over', () => {
    const g = beginMet(MEEDOEN, {
      inwoner: {
        woontInDeGemeente: true,
        geboortedatum: '1990-01-01',
        redtZich: { oordeel: false, motivering: 'x', door: 'de raad' },
      },
      aanvraag: { datum: '2026-03-01' },
    });
    expect(vraagVan(g)).toMatchObject({ sleutel: 'inwoner.redtZich', bediening: { soort: 'oordeel' } });
    expect(beantwoord(bron, g, vraagVan(g), { oordeel: 'nee', door: 'de raad' })).toMatchObject({
      soort: 'geweigerd',
      probleem: { code: 'U009', hint: 'Dat kan: het college.' },
    });
  });
});

describe('een lijst', () => {
  const BIJDRAGE = ['inwoner.krijgtEenBijdrage'];
  const vooraf = { inwoner: { inkomen: '500.00' }, lezingen: { watEenLaagInkomenIs: 'a' } };

  it('vraagt eerst hoeveel, en dan per element', () => {
    const g = antwoord(beginMet(BIJDRAGE, vooraf), '2');
    expect(vraagVan(g).sleutel).toBe('inwoner.betalingen[0].bedrag');
    expect(vraagVan(g).punt.naam).toBe('bedrag van betaling 1');
    const eind = antwoord(g, '€ 60', '50,50');
    expect(staat(eind, 'klaar').uitkomsten[0]?.uitkomst).toMatchObject({ waarde: true });
  });

  it('die nog niet volledig is: eerst de elementen, en daarna of dat alle zijn', () => {
    const g = antwoord(beginMet(BIJDRAGE, vooraf), 'in elk geval 1');
    expect(vraagVan(g).sleutel).toBe('inwoner.betalingen[0].bedrag');
    const na = antwoord(g, '20');
    expect(vraagVan(na)).toMatchObject({
      sleutel: 'inwoner.betalingen',
      bediening: { soort: 'lijst', genoemd: 1 },
    });
    expect(beantwoord(bron, na, vraagVan(na), '0')).toMatchObject({
      soort: 'geweigerd',
      probleem: { code: 'U022' },
    });
    const eind = antwoord(na, '1');
    expect(zaakVan(bron, eind)).toMatchObject({ inwoner: { betalingen: [{ bedrag: '20' }] } });
    expect(staat(eind, 'klaar').uitkomsten[0]?.uitkomst).toMatchObject({ waarde: false });
  });

  it('korter gemaakt: antwoorden bij wat er niet meer is blijven bewaard en tellen weer als het terugkomt', () => {
    const g = antwoord(beginMet(BIJDRAGE, vooraf), '2', '60', '50');
    const korter = gewijzigd(g, 'inwoner.betalingen', '1');
    expect(staat(korter, 'klaar').uitkomsten[0]?.uitkomst).toMatchObject({ waarde: false });
    expect(antwoorden(bron, korter).filter(({ vervallen }) => vervallen)).toMatchObject([
      { sleutel: 'inwoner.betalingen[1].bedrag', tekst: '€ 50,00' },
    ]);
    expect(gevolgen(bron, g, korter)).toMatchObject({
      veranderd: [{ voor: { waarde: true }, na: { waarde: false } }],
      nietMeerNodig: [{ sleutel: 'inwoner.betalingen[1].bedrag' }],
    });
    const weer = gewijzigd(korter, 'inwoner.betalingen', '2');
    expect(zaakVan(bron, weer)).toEqual(zaakVan(bron, g));
    expect(gevolgen(bron, korter, weer).weerNodig).toMatchObject([
      { sleutel: 'inwoner.betalingen[1].bedrag' },
    ]);
  });

  it('van een uitkomst per element: een uitkomst voor elk', () => {
    const g = beginMet(['betaling.teltMee']);
    expect(vraagVan(g)).toMatchObject({ sleutel: 'inwoner.betalingen', bediening: { soort: 'lijst' } });
    const eind = voer(antwoord(g, '2'), {
      'inwoner.betalingen[0].soort': 'zorg',
      'inwoner.betalingen[1].soort': '1',
      'inwoner.betalingen[0].bedrag': '11',
      'inwoner.betalingen[1].bedrag': '11',
    });
    expect(
      staat(eind, 'klaar').uitkomsten.map(({ pad, uitkomst }) => [
        pad,
        uitkomst.soort === 'waarde' && uitkomst.waarde,
      ]),
    ).toEqual([
      ['inwoner.betalingen[0].teltMee', false],
      ['inwoner.betalingen[1].teltMee', true],
    ]);
  });
});

describe('een gegeven per datum', () => {
  it('wordt gevraagd als de dag bekend is, en op een andere dag opnieuw', () => {
    const g = beginMet(['inwoner.heeftZorg']);
    expect(vraagVan(g).sleutel).toBe('aanvraag.datum');
    const opDag = antwoord(g, '1 maart 2026');
    expect(vraagVan(opDag)).toMatchObject({
      sleutel: 'inwoner.ontvangt@2026-03-01',
      bediening: { soort: 'keuzes' },
    });
    const eind = antwoord(opDag, 'zorg, huur');
    expect(zaakVan(bron, eind)).toMatchObject({
      inwoner: { ontvangt: [{ op: '2026-03-01', waarde: ['huur', 'zorg'] }] },
    });
    const anders = gewijzigd(eind, 'aanvraag.datum', '2-3-2026');
    expect(vraagVan(anders).sleutel).toBe('inwoner.ontvangt@2026-03-02');
    expect(gevolgen(bron, eind, anders).nietMeerNodig).toMatchObject([
      { sleutel: 'inwoner.ontvangt@2026-03-01' },
    ]);
  });

  it('is zonder dag niet te vragen, en dat wordt gezegd', () => {
    const g = antwoord(beginMet(['inwoner.heeftZorg']), 'weet ik niet');
    expect(staat(g, 'klaar')).toMatchObject({
      overgeslagen: [{ sleutel: 'aanvraag.datum' }],
      nietTeVragen: [{ pad: 'inwoner.ontvangt' }],
    });
  });
});
