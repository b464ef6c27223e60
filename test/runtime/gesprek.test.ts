/** Het gesprek als geheel: van de eerste vraag tot de uitkomst, teruggaan, wijzigen, tegenspraak, bewaren. */
import { describe, expect, it } from 'vitest';
import {
  antwoorden,
  beantwoord,
  begin,
  bewaar,
  type Gesprek,
  gevolgen,
  hervat,
  overbodig,
  slaOver,
  stand,
  stelOpnieuw,
  terug,
  uitkomsten,
  vraagBij,
  wijzig,
  zaakVan,
} from '../../runtime/index.ts';
import { antwoord, beginMet, bron, staat, vraagVan, zoekVraag } from './gesprekproef.ts';

const MEEDOEN = ['inwoner.magMeedoen'];
const OORDEEL = {
  oordeel: 'ja',
  motivering: 'De post ligt ongeopend.',
  door: 'het college',
  datum: '1-3-2026',
};

const gewijzigd = (g: Gesprek, sleutel: string, invoer: string): Gesprek => {
  const vraag = vraagBij(bron, g, sleutel);
  if (vraag === undefined) throw new Error(`geen vraag ${sleutel}`);
  const uitslag = wijzig(bron, g, vraag, invoer);
  if (uitslag.soort === 'geweigerd') throw new Error(uitslag.probleem.bericht);
  return uitslag.gesprek;
};

/** Geeft elke vraag haar antwoord, welke er ook aan de beurt is. */
function voer(g: Gesprek, bij: Readonly<Record<string, Parameters<typeof antwoord>[1]>>): Gesprek {
  let nu = g;
  for (;;) {
    const s = stand(bron, nu);
    if (s.soort !== 'vraag') return nu;
    nu = antwoord(nu, bij[s.vraag.sleutel] ?? 'weet ik niet');
  }
}

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

describe('terug en wijzigen', () => {
  it('terug stelt dezelfde vraag weer, met wat er stond', () => {
    const eerste = vraagVan(beginMet(MEEDOEN));
    const g = antwoord(beginMet(MEEDOEN), 'ja');
    const weer = terug(g);
    expect(weer && vraagVan(weer)).toMatchObject({
      sleutel: eerste.sleutel,
      eerder: { waarde: true, tekst: 'ja' },
    });
    expect(weer && terug(weer)).toBeUndefined();
  });

  it('een gewijzigd antwoord houdt de latere, en zegt wat er verandert en wat niet meer nodig is', () => {
    const g = voer(beginMet(MEEDOEN), {
      'inwoner.woontInDeGemeente': 'ja',
      'inwoner.geboortedatum': '1-1-1990',
      'aanvraag.datum': '2-3-2026',
      'inwoner.redtZich': { ...OORDEEL, oordeel: 'nee' },
    });
    const nee = gewijzigd(g, 'inwoner.woontInDeGemeente', 'nee');
    expect(antwoorden(bron, nee)).toHaveLength(4);
    const gevolg = gevolgen(bron, g, nee);
    expect(gevolg.veranderd).toMatchObject([
      { pad: 'inwoner.magMeedoen', voor: { waarde: true }, na: { waarde: false } },
    ]);
    expect(gevolg.nietMeerNodig.length).toBeGreaterThan(0);
    expect(overbodig(bron, g)).toEqual([]);
    expect(gevolgen(bron, nee, g).weerNodig).toHaveLength(gevolg.nietMeerNodig.length);
  });

  it('wat met de zaak meekwam is ook te wijzigen, of weer onbekend te maken', () => {
    const g = beginMet(['inwoner.krijgtUitstel'], { inwoner: { isVerhuisd: true } });
    expect(staat(g, 'klaar').uitkomsten[0]?.uitkomst).toMatchObject({ waarde: true });
    expect(antwoorden(bron, g)).toMatchObject([{ sleutel: 'inwoner.isVerhuisd', inGesprek: false }]);
    expect(vraagVan(gewijzigd(g, 'inwoner.isVerhuisd', 'nee')).sleutel).toBe('inwoner.vertrekdatum');
    const onbekend = gewijzigd(g, 'inwoner.isVerhuisd', 'weet ik niet');
    expect(zaakVan(bron, onbekend)).toEqual({ inwoner: {} });
    expect(vraagVan(onbekend).sleutel).toBe('inwoner.vertrekdatum');
  });

  it('een onvolledige datum wordt aangevuld, en later gevraagd', () => {
    const g = beginMet(MEEDOEN, { inwoner: { woontInDeGemeente: true }, aanvraag: { datum: '2026-03-15' } });
    const vraag = zoekVraag(g, 'inwoner.geboortedatum');
    const half = beantwoord(bron, g, vraag, 'maart 2008');
    expect(half).toMatchObject({
      soort: 'beantwoord',
      antwoord: { waarde: '2008-03', tekst: 'maart 2008 (dag onbekend)' },
    });
    if (half.soort !== 'beantwoord') return;
    expect(vraagVan(half.gesprek).sleutel).toBe('inwoner.redtZich');
    const bij = zoekVraag(half.gesprek, 'inwoner.geboortedatum');
    expect(bij.eerder?.tekst).toBe('maart 2008 (dag onbekend)');
    expect(beantwoord(bron, half.gesprek, bij, '1 april 2008')).toEqual({
      soort: 'geweigerd',
      probleem: {
        code: 'U070',
        ernst: 'fout',
        pad: 'inwoner.geboortedatum',
        bericht:
          'geboortedatum van de inwoner: 1 april 2008 past niet bij het eerdere antwoord, maart 2008 (dag onbekend).',
        verwacht: 'een dag in maart 2008',
        hint: 'Klopt het eerdere antwoord niet, wijzig dan dat.',
      },
    });
    const heel = beantwoord(bron, half.gesprek, bij, '16 maart 2008');
    expect(heel.soort === 'beantwoord' && staat(heel.gesprek, 'klaar').uitkomsten[0]?.uitkomst).toMatchObject(
      { waarde: false },
    );
  });
});

describe('antwoorden die elkaar tegenspreken', () => {
  const botst = (): Gesprek => {
    const g = beginMet(MEEDOEN, { inwoner: { woontInDeGemeente: true, isVerhuisd: false } });
    const datum = beantwoord(bron, g, zoekVraag(g, 'aanvraag.datum'), '1 januari 2026');
    if (datum.soort !== 'beantwoord') throw new Error(datum.soort);
    const geboren = beantwoord(
      bron,
      datum.gesprek,
      zoekVraag(datum.gesprek, 'inwoner.geboortedatum'),
      '2-1-2026',
    );
    if (geboren.soort !== 'beantwoord') throw new Error(geboren.soort);
    return geboren.gesprek;
  };

  it('worden allebei genoemd, de laatste eerst, en niets anders', () => {
    expect(staat(botst(), 'tegenspraak')).toMatchObject({
      problemen: [{ code: 'U020', bericht: 'De controle "geboren voor de aanvraag" klopt niet.' }],
      antwoorden: [
        { sleutel: 'inwoner.geboortedatum', tekst: '2 januari 2026' },
        { sleutel: 'aanvraag.datum', tekst: '1 januari 2026' },
      ],
    });
    expect(staat(botst(), 'tegenspraak').antwoorden).toHaveLength(2);
  });

  it('gaan verder als er een gewijzigd of teruggenomen is', () => {
    expect(stand(bron, gewijzigd(botst(), 'aanvraag.datum', '1-2-2026')).soort).toBe('klaar');
    const weer = terug(botst());
    expect(weer && vraagVan(weer)).toMatchObject({ eerder: { tekst: '2 januari 2026' } });
    expect(weer && antwoorden(bron, weer)).toHaveLength(3);
  });

  it('ook twee feiten die elkaar uitsluiten, en dan zonder uitkomst', () => {
    const g = beginMet(['inwoner.krijgtUitstel'], {
      inwoner: { woontInDeGemeente: true, isVerhuisd: false },
    });
    const na = gewijzigd(g, 'inwoner.isVerhuisd', 'ja');
    expect(staat(na, 'tegenspraak').antwoorden.map(({ sleutel }) => sleutel)).toEqual([
      'inwoner.isVerhuisd',
      'inwoner.woontInDeGemeente',
    ]);
    expect(gevolgen(bron, g, na).nietMeerNodig).toEqual([]);
  });
});

describe('bewaren en hervatten', () => {
  const half = (): Gesprek => antwoord(beginMet(MEEDOEN), 'ja', 'weet ik niet');

  it('komt als JSON heen en terug, met hetzelfde vervolg', () => {
    const weer = hervat(bron, JSON.parse(JSON.stringify(bewaar(bron, half()))));
    expect(weer).toEqual({ soort: 'hervat', gesprek: half() });
    expect(weer.soort === 'hervat' && vraagVan(weer.gesprek)).toEqual(vraagVan(half()));
  });

  it('van een andere versie gaat niet vanzelf verder, en zegt wat niet meer past', () => {
    const bewaard = bewaar(bron, half());
    const oud = { sleutel: 'inwoner.schoenmaat', pad: 'inwoner.schoenmaat', soort: 'antwoord', waarde: '43' };
    const anders = { ...bewaard, kenmerk: 'van vroeger', stappen: [...bewaard.stappen, oud] };
    expect(hervat(bron, anders)).toMatchObject({
      soort: 'andere versie',
      probleem: { code: 'U072' },
      gesprek: half(),
      nietOvergenomen: [oud],
    });
  });

  it.each([
    ['geen object', 'gesprek', '', 'U071'],
    ['iets anders', { soort: 'zaak' }, 'soort', 'U071'],
    ['een latere vorm', { versie: 2 }, 'versie', 'U071'],
    ['zonder stappen', { stappen: undefined }, 'stappen', 'U071'],
    ['met een stap die geen stap is', { stappen: [{ soort: 'antwoord' }] }, 'stappen[0]', 'U071'],
    ['een andere regeling', { regeling: 'ander' }, 'regeling', 'U072'],
    ['een beslissing die er niet is', { beslissingen: ['a.b'] }, 'beslissingen', 'U072'],
    ['een begin dat niet klopt', { begin: { inwoner: { inkomen: 5 } } }, 'begin.inwoner.inkomen', 'U071'],
    [
      'een antwoord dat niet past',
      {
        stappen: [{ soort: 'antwoord', sleutel: 'inwoner.inkomen', pad: 'inwoner.inkomen', waarde: 'veel' }],
      },
      'stappen[0]',
      'U071',
    ],
    [
      'een pad dat er niet is',
      { stappen: [{ soort: 'antwoord', sleutel: '__proto__.x', pad: '__proto__.x', waarde: 1 }] },
      'stappen[0]',
      'U071',
    ],
  ])('%s wordt geweigerd met de plaats', (_naam, wat, pad, code) => {
    const bewaard = typeof wat === 'string' ? wat : { ...bewaar(bron, half()), ...wat };
    expect(hervat(bron, bewaard)).toMatchObject({ soort: 'onleesbaar', probleem: { code, pad } });
  });
});
