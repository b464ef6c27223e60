/** Hernoemen: alle bestanden, alle volgordes, en nooit als er iets anders van wordt. */
import { afterEach, describe, expect, it } from 'vitest';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver/node';
import { herschrijf, eenhedenVan } from '../../lsp/hernoemen-woorden.ts';
import { isZelfde } from '../../lsp/hernoemen-toets.ts';
import { hernoem, hernoembaarOp, toegepast } from '../../lsp/hernoemen.ts';
import { beginVan } from '../../lsp/vermelding.ts';
import { vermeldingenIn } from '../../lsp/vermeldingen.ts';
import { alleHoofden, standVan, volgende, type Inhoud } from '../../lsp/momentopname.ts';
import { nieuwGeheugen } from '../../compiler/workspace.ts';
import { start, type Proefserver } from './hulp.ts';
import { beleidsbestanden, gemerktMoment, momentVan } from './moment.ts';
import { GEBRUIK, WET, WET_EN_GEBRUIK } from './teksten.ts';

const KOP = `regeling "Proef"
  kenmerk: proef

organen: het college.

keuze voorziening: begeleid wonen, time-out.

gegevens over de cliënt, ook: de inwoner
  geboortedatum: datum
  heeft een indicatie: ja/nee
  maakt aanspraak op: keuzes uit voorziening, per datum
  woont in Zeeland: ja/nee

gegevens over de aanvraag
  datum: datum

uitkomsten over de cliënt
  heeft recht op zorg: ja/nee

plichten
  het nemen van een besluit: door het college

`;

/** De tekst na het hernoemen op `$0`, of waarom het niet kan. */
function na(zinnen: string, nieuw: string, kop = KOP): string {
  const { moment, pad, plek } = gemerktMoment({ '/werk/a.regel': kop + zinnen });
  const uit = hernoem(moment, pad, plek, nieuw);
  if ('reden' in uit) return `Niet: ${uit.reden}`;
  return toegepast(moment, uit).get(pad) ?? '';
}

describe('in alle volgordes', () => {
  const ZINNEN = `artikel 1 "A"
  De inwoner heeft recht op zorg indien de cliënt een in$0dicatie heeft en op de datum van de aanvraag geen aanspraak op time-out maakt.
  De cliënt heeft geen recht op zorg indien de cliënt niet in Zeeland woont.

voorbeeld "V"
  gegeven
    De cliënt heeft geen indicatie.
    De cliënt maakt op 1 maart 2026 aanspraak op time-out.
  verwacht
    Onbekend is of de cliënt recht op zorg heeft.
`;

  it('een gezegde dat omgekeerd en ontkend staat', () => {
    const tekst = na(ZINNEN, 'heeft een lopende beschikking');
    expect(tekst).toContain('indien de cliënt een lopende beschikking heeft en op');
    expect(tekst).toContain('De cliënt heeft geen lopende beschikking.');
    expect(tekst).toContain('  heeft een lopende beschikking: ja/nee');
  });

  it('een gezegde met een waarde en een dag ertussen', () => {
    const tekst = na(
      ZINNEN.replace('$0', '').replace('aanspraak op time-out maakt', 'aan$0spraak op time-out maakt'),
      'doet een beroep op',
    );
    expect(tekst).toContain('op de datum van de aanvraag geen beroep op time-out doet.');
    expect(tekst).toContain('De cliënt doet op 1 maart 2026 een beroep op time-out.');
  });

  it('een object onder een van zijn namen, met een ander lidwoord', () => {
    const tekst = na(ZINNEN.replace('$0', '').replace('De inwoner', 'De in$0woner'), 'het kind');
    expect(tekst).toContain('ook: het kind\n');
    expect(tekst).toContain('  Het kind heeft recht op zorg indien de cliënt een indicatie heeft');
  });

  it('een waarde, een orgaan, een plicht en een voorbeeld', () => {
    const kaal = ZINNEN.replace('$0', '');
    expect(na(kaal.replace('op time-out.', 'op time$0-out.'), 'adempauze')).toContain(
      'geen aanspraak op adempauze maakt',
    );
    const plicht =
      'artikel 1 "A"\n  Het college is verplicht tot het nemen van een be$0sluit.\n\nvoorbeeld "V"\n  verwacht\n    De laatste dag van de plicht tot het nemen van een besluit is onbekend.\n';
    const besluit = na(plicht, 'het afgeven van een beschikking');
    expect(besluit).toContain('Het college is verplicht tot het afgeven van een beschikking.');
    expect(besluit).toContain('dag van de plicht tot het afgeven van een beschikking is onbekend');
    expect(besluit).toContain('  het afgeven van een beschikking: door het college');
    const orgaan = na(plicht.replace('$0', '').replace('Het college', 'Het col$0lege'), 'de raad');
    expect(orgaan).toContain('organen: de raad.');
    expect(orgaan).toContain('  De raad is verplicht tot het nemen');
    expect(orgaan).toContain('besluit: door de raad');
    expect(na(kaal.replace('voorbeeld "V"', 'voorbeeld "$0V"'), 'Met time-out')).toContain(
      'voorbeeld "Met time-out"',
    );
  });

  it('met CRLF, en over een regelgrens', () => {
    const zin = 'artikel 1 "A"\n  De cliënt heeft recht op zorg indien de cliënt een\n  in$0dicatie heeft.\n';
    const tekst = na(zin.replaceAll('\n', '\r\n'), 'heeft een beschikking', KOP.replaceAll('\n', '\r\n'));
    expect(tekst).toContain('indien de cliënt een\r\n  beschikking heeft.\r\n');
  });
});

describe('namen die op iets anders lijken', () => {
  it('een gezegde met komma’s', () => {
    const kop = KOP.replace('  woont in Zeeland: ja/nee', '  heeft rust, structuur en hulp nodig: ja/nee');
    const zin =
      'artikel 1 "A"\n  De cliënt heeft recht op zorg indien de cliënt ru$0st, structuur en hulp nodig heeft.\n';
    expect(na(zin, 'heeft rust, ruimte en hulp nodig', kop)).toContain(
      'de cliënt rust, ruimte en hulp nodig heeft.',
    );
    expect(na(zin, 'heeft rust nodig,', kop)).toMatch(/^Niet: .*','/);
  });

  it('een waarde en een object met dezelfde woorden', () => {
    const kop =
      KOP.replace('begeleid wonen, time-out.', 'begeleid wonen, time-out, andere plek.') +
      'gegevens over de andere plek\n  is vrij: ja/nee\n\n';
    const zinnen =
      'artikel 1 "A"\n  De cliënt heeft recht op zorg indien de cliënt op de datum van de aanvraag aanspraak op andere plek maakt\n  en de andere plek vrij is.\n';
    const waarde = na(zinnen.replace('op andere plek', 'op andere pl$0ek'), 'logeerplek', kop);
    expect(waarde).toContain('aanspraak op logeerplek maakt\n  en de andere plek vrij is.');
    const object = na(zinnen.replace('de andere plek', 'de andere pl$0ek'), 'de logeerplek', kop);
    expect(object).toContain('aanspraak op andere plek maakt\n  en de logeerplek vrij is.');
  });

  it('een object `de afwijking`, naast de woorden van de taal', () => {
    const kop = `${KOP}gegevens over de afwijking\n  duur: aantal dagen\n\n`;
    const zinnen = `artikel 1 "A"

lid 1
  De cliënt heeft recht op zorg indien de cliënt in Zeeland woont en de duur van de afw$0ijking ten hoogste 5 dagen is.

lid 2
  hardheidsclausule: Het college kan afwijken van het eerste lid.

voorbeeld "V"
  gegeven
    De cliënt woont niet in Zeeland.
    Het college wijkt af van de vraag of de cliënt recht op zorg heeft op grond van artikel 1, tweede lid, omdat "onbillijk".
  verwacht
    Met afwijking heeft de cliënt recht op zorg.
`;
    const tekst = na(zinnen, 'de verschuiving', kop);
    expect(tekst).not.toMatch(/^Niet/);
    expect(tekst).toContain('de duur van de verschuiving ten hoogste');
    expect(tekst).toContain('    Met afwijking ');
  });

  it('wat meeweegt, met zijn onderwerp ervoor', () => {
    const kop = `${KOP}beoordeling is van goede kwaliteit
  over:      de aanvraag
  door:      het college
  vraag:     "Is zij goed?"
  weegt mee: de aanvraag is geschikt voor het doel

beoordeling is geschikt voor het doel
  over:  de aanvraag
  door:  het college
  vraag: "Is zij geschikt?"

`;
    const zin =
      'artikel 1 "A"\n  De cliënt heeft recht op zorg indien de aanv$0raag van goede kwaliteit is en de aanvraag geschikt voor het doel is.\n';
    const tekst = na(zin, 'het verzoek', kop);
    expect(tekst).toContain('  weegt mee: het verzoek is geschikt voor het doel');
  });
});

describe('weigert', () => {
  const ZIN = 'artikel 1 "A"\n  De cliënt heeft recht op zorg indien de cliënt een in$0dicatie heeft.\n';
  it.each([
    ['een naam die er al is', 'woont in Zeeland', 'woont in Zeeland'],
    ['niets', '   ', 'ten minste één woord'],
    ['leestekens', 'heeft: een "indicatie"', "':' kan er niet in staan"],
    ['een woord van de taal', 'indien', 'indien'],
    ['een ontkenning', 'heeft geen indicatie', 'de ontkenning staat in de zin'],
  ])('%s', (_wat, nieuw, reden) => {
    const antwoord = na(ZIN, nieuw);
    expect(antwoord).toMatch(/^Niet: /);
    expect(antwoord).toContain(reden);
  });

  it.each([
    ['een artikel', 'art$0ikel 1 "A"\n  procedure: "x".\n', 'officiële tekst'],
    [
      'de zaak',
      'artikel 1 "A"\n  De cliënt heeft recht op zorg indien er een verzoek is.\n\ngegevens over de za$0ak\n  er is een verzoek: ja/nee\n',
      'een woord van de taal',
    ],
    [
      'een gewoon woord',
      'artikel 1 "A"\n  De cliënt heeft recht op zorg ind$0ien de cliënt in Zeeland woont.\n',
      'geen naam',
    ],
    [
      'wat bij elke plicht hoort',
      'artikel 1 "A"\n  Het college is verplicht tot het nemen van een besluit.\n\nvoorbeeld "V"\n  verwacht\n    De laatste d$0ag van de plicht tot het nemen van een besluit is onbekend.\n',
      'hoort bij elke plicht',
    ],
  ])('%s', (_wat, zinnen, reden) => {
    const { moment, pad, plek } = gemerktMoment({ '/werk/a.regel': KOP + zinnen });
    const antwoord = hernoembaarOp(moment, pad, plek);
    expect('reden' in antwoord ? antwoord.reden : antwoord).toContain(reden);
  });

  it('een naam waardoor een andere zin anders leest', () => {
    const kop = KOP.replace(
      '  woont in Zeeland: ja/nee',
      '  woont in Zeeland: ja/nee\n  leeftijd: aantal jaren',
    );
    const zin =
      'artikel 1 "A"\n  De cliënt heeft recht op zorg indien de leef$0tijd van de cliënt meer dan 5 jaar is.\n';
    expect(na(zin, 'geboortedatum', kop)).toMatch(/^Niet: .*geboortedatum/);
  });
});

describe('meer bestanden en regelingen', () => {
  it('alles gaat mee, ook in wie de regeling gebruikt', () => {
    const { moment, pad, plek } = gemerktMoment({
      ...WET_EN_GEBRUIK,
      '/werk/wet/wet.regel': WET.replace('heeft een beperking', 'heeft een be$0perking'),
    });
    const uit = hernoem(moment, pad, plek, 'heeft een handicap');
    const teksten = 'reden' in uit ? new Map<string, string>() : toegepast(moment, uit);
    expect([...teksten.keys()].sort()).toEqual(['/werk/p/deel.regel', '/werk/wet/wet.regel']);
    expect(teksten.get('/werk/p/deel.regel')).toContain('De cliënt heeft een handicap.');
  });

  it('krijgt een object in de wet zelf een andere naam, dan wordt die naam gedeeld', () => {
    const { moment, pad, plek } = gemerktMoment({
      ...WET_EN_GEBRUIK,
      '/werk/wet/wet.regel': WET.replace('gegevens over de cliënt', 'gegevens over de cl$0iënt'),
    });
    const uit = hernoem(moment, pad, plek, 'de inwoner');
    const teksten = 'reden' in uit ? new Map([['reden', uit.reden]]) : toegepast(moment, uit);
    expect(teksten.get('/werk/p/a.regel')).toContain('gedeeld: inwoner\n');
    expect(teksten.get('/werk/wet/wet.regel')).toContain('uitkomsten over de inwoner');
  });

  it('een gedeeld object krijgt hier zijn eigen naam', () => {
    const { moment, pad, plek } = gemerktMoment({
      ...WET_EN_GEBRUIK,
      '/werk/p/a.regel': GEBRUIK.replace('De cliënt heeft recht', 'De cl$0iënt heeft recht'),
    });
    const uit = hernoem(moment, pad, plek, 'de inwoner');
    const teksten = 'reden' in uit ? new Map([['reden', uit.reden]]) : toegepast(moment, uit);
    expect(teksten.get('/werk/p/a.regel')).toContain('gedeeld: cliënt als de inwoner');
    expect(teksten.has('/werk/wet/wet.regel')).toBe(false);
  });
});

describe('woorden', () => {
  const vorm = (delen: readonly string[], oud: string, nieuw: string): readonly string[] | undefined =>
    herschrijf(delen, { oud: eenhedenVan(oud), nieuw: eenhedenVan(nieuw) });

  it.each([
    [['wijkt', 'van de norm af'], 'wijkt van de norm af', 'ziet van de norm af', ['ziet', 'van de norm af']],
    [['van de norm afwijkt'], 'wijkt van de norm af', 'valt van de norm af', ['van de norm afvalt']],
    [
      ['bij het college is gedaan'],
      'is gedaan bij het college',
      'is gemeld bij de raad',
      ['bij de raad is gemeld'],
    ],
    [['zijn', 'te laat'], 'is te laat', 'is op tijd', ['zijn', 'op tijd']],
    [['zijn te laat'], 'is te laat', 'komt op tijd', ['komen op tijd']],
    [['heeft', 'indicatie'], 'heeft indicatie', 'wacht', ['wacht', '']],
  ])('%j: %s → %s', (delen, oud, nieuw, verwacht) => {
    expect(vorm(delen, oud, nieuw)).toEqual(verwacht);
  });

  it('een meervoud dat niet te maken is, wordt geweigerd', () => {
    expect(vorm(['zijn te laat'], 'is te laat', 'verblijft hier')).toBeUndefined();
  });
});

// ── Elke naam van een regeling ───────────────────────────────────────────────────────────────────────────────────

describe('elke naam van een echte regeling', () => {
  const map = '/werk/zeeland-procesmodel-escalatie/';
  const alles = Object.fromEntries(Object.entries(beleidsbestanden()).filter(([pad]) => pad.startsWith(map)));
  const moment = momentVan(alles);
  const doelen = new Map<string, { pad: string; plek: number }>();
  for (const pad of Object.keys(alles))
    for (const vermelding of vermeldingenIn(moment, pad)) {
      const { doel, rol } = vermelding;
      const telt = rol === 'declaratie' && !['bepaling', 'regeling', 'alternatief'].includes(doel.soort);
      if (telt && !doelen.has(JSON.stringify(doel)))
        doelen.set(JSON.stringify(doel), { pad, plek: beginVan(vermelding) + 1 });
    }

  it('laat zich hernoemen, en geeft dan dezelfde evaluator', () => {
    expect(doelen.size).toBeGreaterThan(60);
    const geweigerd: string[] = [];
    for (const [doel, { pad, plek }] of doelen) {
      const hier = hernoembaarOp(moment, pad, plek);
      if ('reden' in hier) {
        geweigerd.push(`${doel}: ${hier.reden}`);
        continue;
      }
      const woorden = hier.naam.split(' ');
      const nieuw = [...woorden.slice(0, -1), 'proefwoord', ...woorden.slice(-1)].join(' ');
      const uit = hernoem(moment, pad, plek, nieuw);
      if ('reden' in uit) {
        geweigerd.push(`${doel}: ${uit.reden}`);
        continue;
      }
      // Los van het narekenen in hernoem: vanaf niets gecompileerd, en weer terug is het weer wat het was.
      const teksten = [...toegepast(moment, uit)].map(([naam, tekst]): [string, Inhoud] => [
        naam,
        { soort: 'tekst', tekst },
      ]);
      const later = volgende({ ...moment, geheugen: nieuwGeheugen(true) }, new Map(teksten));
      for (const hoofd of alleHoofden(moment)) {
        const [was, wordt] = [standVan(moment, hoofd).regeling, standVan(later, hoofd).regeling];
        expect(was && wordt && isZelfde(was, wordt), doel).toBe(true);
        expect(wordt?.problemen, doel).toEqual([]);
      }
    }
    expect(geweigerd).toEqual([]);
  });

  it('een model dat anders is dan alleen een naam, is niet hetzelfde', () => {
    const [hoofd = ''] = alleHoofden(moment);
    const tekst = alles[hoofd] ?? '';
    const anders = tekst.replace(
      'indien de casus geen passende zorg heeft en het moment',
      'indien de casus passende zorg heeft en het moment',
    );
    expect(anders).not.toBe(tekst);
    const later = momentVan({ ...alles, [hoofd]: anders });
    const [was, wordt] = [standVan(moment, hoofd).regeling, standVan(later, hoofd).regeling];
    expect(was && wordt && isZelfde(was, wordt)).toBe(false);
  });
});

// ── Door de server ───────────────────────────────────────────────────────────────────────────────────────────────

describe('de server', () => {
  let server: Proefserver | undefined;
  afterEach(() => {
    server?.stop();
    server = undefined;
  });

  it('zegt hoe het heet, geeft de wijzigingen, en weigert met een reden', async () => {
    const tekst = `${KOP}artikel 1 "A"\n  De cliënt heeft recht op zorg indien de cliënt in Zeeland woont.\n`;
    const s = await start(
      { '/werk/a.regel': tekst },
      { capabilities: { textDocument: { rename: { prepareSupport: true } } } },
    );
    server = s;
    expect(s.kan.renameProvider).toEqual({ prepareProvider: true });
    await s.open('/werk/a.regel');
    const textDocument = { uri: s.uri('/werk/a.regel') };
    const line = tekst.split('\n').findIndex((regel) => regel.includes('in Zeeland woont'));
    const position = { line, character: (tekst.split('\n')[line] ?? '').indexOf('Zeeland') };
    expect(await s.client.sendRequest(PrepareRenameRequest.type, { textDocument, position })).toMatchObject({
      placeholder: 'woont in Zeeland',
    });
    const wijziging = await s.client.sendRequest(RenameRequest.type, {
      textDocument,
      position,
      newName: 'woont op Walcheren',
    });
    expect(wijziging?.changes?.[textDocument.uri]?.map(({ newText }) => newText).sort()).toEqual([
      'op Walcheren woont',
      'woont op Walcheren',
    ]);
    const vraag = s.client.sendRequest(RenameRequest.type, {
      textDocument,
      position,
      newName: 'heeft een indicatie',
    });
    await expect(vraag).rejects.toThrow(/indicatie/);
  });
});
