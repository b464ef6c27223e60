/** Herschrijven: een uitzondering, een voorwaarde met een eigen naam, een voorbeeld bij een artikel. */
import { describe, expect, it } from 'vitest';
import { actiesOp, type Actie, type Actiesoort } from '../../lsp/acties.ts';
import { problemenVan, standVan, tekstVan, type Momentopname } from '../../lsp/momentopname.ts';
import { voerVoorbeeldUit, voorbeeldenIn } from '../../lsp/voorbeelden.ts';
import { metWijzigingen } from '../../lsp/wijziging.ts';
import { gemerkt } from './hulp.ts';
import { momentVan } from './moment.ts';

const PAD = '/werk/proef.regel';
const BLAD = `regeling "Proef"
  kenmerk: proef
  geldig:  met ingang van 1 januari 2026

organen: het college, de raad.

gegevens over de cliënt
  is dakloos:         ja/nee
  heeft een netwerk:  ja/nee
  is ingezetene:      ja/nee

uitkomsten over de cliënt
  heeft recht op opvang: ja/nee
  ontvanger:             keuze uit organen

artikel 1 "Opvang"

lid 1
  De cliënt heeft recht op opvang
  indien aan alle volgende voorwaarden is voldaan:
    a. de cliënt is dakloos;
    b. de cliënt heeft geen netwerk.

lid 2
  De cliënt heeft alleen recht op opvang indien de cliënt ingezetene is en de cliënt dakloos is.

artikel 2 "Ontvanger"

lid 1
  De ontvanger van de cliënt is het college indien de cliënt ingezetene is en dakloos is.

voorbeeld "Recht"
  gegeven
    De cliënt is dakloos.
    De cliënt heeft geen netwerk.
    De cliënt is ingezetene.
  verwacht
    De cliënt heeft recht op opvang op grond van artikel 1, eerste lid.
    De ontvanger van de cliënt is het college.

voorbeeld "Geen recht: er is een netwerk"
  zoals "Recht"
  gegeven
    De cliënt heeft een netwerk.
  verwacht
    De cliënt heeft geen recht op opvang op grond van artikel 1, eerste lid, onderdeel b.
`;

interface Gezocht {
  readonly moment: Momentopname;
  readonly acties: readonly Actie[];
}

/** `«…»` is de selectie; anders is het de plek. */
function zoek(van: string, naar: string, soort: Actiesoort, vertrouwd = true): Gezocht {
  const { tekst, plek, bereiken } = gemerkt(BLAD.replace(van, () => naar));
  const moment = momentVan({ [PAD]: tekst });
  const span = bereiken[0] ?? { begin: plek, eind: plek };
  return { moment, acties: actiesOp(moment, PAD, span, { vertrouwd }, (een) => een === soort) };
}

function doe({ moment, acties }: Gezocht, titel: string): Momentopname {
  const uitwerking = acties.find((actie) => actie.titel.startsWith(titel))?.doe();
  expect(uitwerking?.soort).toBe('wijzigingen');
  return metWijzigingen(moment, uitwerking?.soort === 'wijzigingen' ? uitwerking.wijzigingen : []);
}

const tekst = (moment: Momentopname): string => tekstVan(moment, PAD) ?? '';
const uitslagen = (moment: Momentopname): readonly string[] =>
  voorbeeldenIn(moment, PAD).map((een) => voerVoorbeeldUit(moment, PAD, een).soort);

describe('een uitzondering', () => {
  it('als nieuw lid: de ontkende uitkomst, in afwijking van dit lid, met een eigen gegeven', () => {
    const gezocht = zoek(
      'lid 1\n  De cliënt heeft recht',
      'lid 1\n  De cliënt h$0eeft recht',
      'refactor.rewrite',
    );
    const na = doe(gezocht, 'Maak een uitzondering: nieuw lid');
    expect(tekst(na)).toContain(`lid 3
  In afwijking van het eerste lid: de cliënt heeft geen recht op opvang
  indien de cliënt onder de uitzondering valt.
`);
    expect(tekst(na)).toContain('  valt onder de uitzondering: ja/nee "Wanneer geldt deze uitzondering?"\n');
    expect(problemenVan(na, PAD)).toEqual([]);
  });

  it('bij een waarde: dezelfde waarde, die de auteur daarna wijzigt', () => {
    const na = doe(
      zoek('De ontvanger van de cliënt is het', 'De ontv$0anger van de cliënt is het', 'refactor.rewrite'),
      'Maak een uitzondering: nieuw lid',
    );
    expect(tekst(na)).toContain(
      'In afwijking van het eerste lid: de ontvanger van de cliënt is het college\n',
    );
    expect(problemenVan(na, PAD)).toEqual([]);
  });

  it('als tenzij in de zin; bij een opsomming en een vereiste staat er waarom het andere niet kan', () => {
    const vereiste = zoek('lid 2\n  De cliënt', 'lid 2\n  De cl$0iënt', 'refactor.rewrite');
    const na = doe(vereiste, 'Maak een uitzondering: tenzij');
    expect(tekst(na)).toContain('en de cliënt dakloos is, tenzij de cliënt onder de uitzondering valt.');
    expect(problemenVan(na, PAD)).toEqual([]);
    expect(vereiste.acties.find(({ titel }) => titel.includes('nieuw lid'))?.niet).toContain("'tenzij'");
    const opsomming = zoek(
      'lid 1\n  De cliënt heeft recht',
      'lid 1\n  De cliënt h$0eeft recht',
      'refactor.rewrite',
    );
    expect(opsomming.acties.find(({ titel }) => titel.includes('tenzij'))?.niet).toContain('nieuw lid');
  });

  it('een tweede krijgt een andere naam', () => {
    const eerst = doe(
      zoek('lid 2\n  De cliënt', 'lid 2\n  De cl$0iënt', 'refactor.rewrite'),
      'Maak een uitzondering: tenzij',
    );
    const op = tekst(eerst).indexOf('De ontvanger');
    const acties = actiesOp(
      eerst,
      PAD,
      { begin: op, eind: op },
      { vertrouwd: true },
      (een) => een === 'refactor.rewrite',
    );
    const na = doe({ moment: eerst, acties }, 'Maak een uitzondering: tenzij');
    expect(tekst(na)).toContain('  valt onder de tweede uitzondering: ja/nee');
  });

  it('is er niet in een zin die niet te lezen is', () => {
    const { acties } = zoek('is het college indien', 'is het $0collega indien', 'refactor.rewrite');
    expect(acties.filter(({ titel }) => titel.includes('uitzondering'))).toEqual([]);
  });
});

describe('een voorwaarde eruit', () => {
  it('een onderdeel: de regel staat in dezelfde letter, en elk voorbeeld geeft hetzelfde', () => {
    const gezocht = zoek('b. de cliënt heeft geen', 'b. de cliënt h$0eeft geen', 'refactor.extract');
    const na = doe(gezocht, 'Haal deze voorwaarde eruit');
    expect(tekst(na)).toContain('    b. de cliënt voldoet aan de voorwaarde.\n');
    expect(tekst(na)).toContain(
      '  onderdeel b: De cliënt voldoet aan de voorwaarde\n  indien de cliënt heeft geen netwerk.\n',
    );
    expect(problemenVan(na, PAD)).toEqual([]);
    expect(uitslagen(na)).toEqual(uitslagen(gezocht.moment));
    expect(uitslagen(na)).toEqual(['geslaagd', 'geslaagd']);
  });

  it('met een selectie alleen het deel tussen de voegwoorden', () => {
    const gezocht = zoek(
      'de cliënt ingezetene is en de cliënt',
      'de cliënt «ingezetene is» en de cliënt',
      'refactor.extract',
    );
    const na = doe(gezocht, 'Haal deze voorwaarde eruit');
    expect(tekst(na)).toContain('indien de cliënt aan de voorwaarde voldoet en de cliënt dakloos is.');
    expect(uitslagen(na)).toEqual(['geslaagd', 'geslaagd']);
  });

  it('wat alleen in zijn eigen zin te lezen is, kan er niet uit', () => {
    const { moment, acties } = zoek(
      'ingezetene is en dakloos is.',
      'ingezetene is en «dakloos is».',
      'refactor.extract',
    );
    expect(acties[0]?.doe()).toMatchObject({ soort: 'kan niet' });
    expect(problemenVan(moment, PAD)).toEqual([]);
  });
});

describe('een voorbeeld', () => {
  it('met vertrouwen: de vragen beantwoord, de uitkomst uitgerekend, en het slaagt', () => {
    const gezocht = zoek('artikel 1 "Opvang"', 'artikel 1 "Op$0vang"', 'refactor.rewrite');
    const na = doe(gezocht, 'Schrijf een voorbeeld voor artikel 1');
    const { naam } = voorbeeldenIn(na, PAD).at(-1) ?? {};
    expect(naam).toBe('Artikel 1: de cliënt heeft recht op opvang');
    expect(tekst(na).slice(tekst(na).lastIndexOf('voorbeeld "'))).toContain(
      '  verwacht\n    De cliënt heeft recht op opvang op grond van artikel 1',
    );
    expect(uitslagen(na)).toEqual(['geslaagd', 'geslaagd', 'geslaagd']);
  });

  it('zonder vertrouwen: een begin waarvan niets is uitgerekend', () => {
    const gezocht = zoek('artikel 2 "Ontvanger"', 'artikel 2 "Ontv$0anger"', 'refactor.rewrite', false);
    const na = doe(gezocht, 'Schrijf een voorbeeld voor artikel 2');
    expect(tekst(na)).toContain(
      '\n\nvoorbeeld "Artikel 2: ontvanger van de cliënt"\n  verwacht\n    De ontvanger van de cliënt is onbekend.',
    );
    expect(problemenVan(na, PAD)).toEqual([]);
    expect(standVan(na, PAD).regeling?.goed).toBe(true);
  });

  it('met fouten in de regeling staat er waarom het niet kan', () => {
    const { acties } = zoek(
      'artikel 2 "Ontvanger"',
      'artikel 3\n  De cliënt x.\n\nartikel 2 "Ontv$0anger"',
      'refactor.rewrite',
    );
    expect(acties.find(({ titel }) => titel.startsWith('Schrijf'))?.niet).toContain('fouten');
  });
});
