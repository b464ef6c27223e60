/** Teruggaan, wijzigen, tegenspraak, bewaren: er gaat niets verloren. */
import { describe, expect, it } from 'vitest';
import {
  antwoorden,
  beantwoord,
  bewaar,
  gevolgen,
  hervat,
  overbodig,
  stand,
  terug,
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
