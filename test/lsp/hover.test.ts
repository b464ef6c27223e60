/** Hover, hulp bij invullen en aanwijzingen in de regel: wat erin staat, en dat elk woord van de taal uitgelegd is. */
import {
  HoverRequest,
  InlayHintRequest,
  MarkupKind,
  SignatureHelpRequest,
  type Hover,
  type InlayHint,
  type MarkupContent,
  type SignatureHelp,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterEach, describe, expect, it } from 'vitest';
import {
  aarden,
  achtervergelijkers,
  frasen,
  gegevenssoorten,
  koppen,
  redenenNietUitvoerbaar,
  velden,
  vergelijkers,
} from '../../grammar/index.ts';
import { alsMarkdown, alsTekst } from '../../lsp/blad.ts';
import { kopuitleg, uitlegVanFrase, velduitleg } from '../../lsp/frasenuitleg.ts';
import { gemerkt, start, type Bestanden, type Proefserver } from './hulp.ts';

const PAD = '/werk/proef/proef.regel';
let server: Proefserver | undefined;
afterEach(() => {
  server?.stop();
  server = undefined;
});

const KOP = `regeling "Proef"
  kenmerk:    proef
  soort:      verordening
  publicatie: "https://wetten.overheid.nl/BWBR0035362/2026-01-01"
  geldig:     met ingang van 1 januari 2026

organen: het college, de raad.
registers: de BRP.

keuze voorziening: begeleid wonen, time-out.

gegevens over de cliënt, ook: de inwoner
  geboortedatum: datum, volgens de BRP, persoonsgegeven, ligt vast "Wanneer is de cliënt geboren?"
  leeftijd:      duur sinds geboortedatum
  is ziek:       ja/nee, gezondheidsgegeven
  voorziening:   keuze uit voorziening
  tekens:        tekst "Een *ster* en een [haak]?"

gegevens over de aanvraag
  datum: datum

reeks prijsindex: percentage
  bron: "https://www.voorbeeld.nl"
  | met ingang van | waarde |
  | 1 januari 2025 |   3,3% |
  | 1 januari 2026 |   2,5% |

beoordeling is zelfredzaam
  over:  de cliënt
  door:  het college
  vraag: "Is de cliënt zelfredzaam?"

uitkomsten over de cliënt
  heeft recht op hulp: ja/nee, ja is gunstig
  bijdrage:            bedrag

lezing dag van de leeftijd
  bij:   artikel 2
  vraag: "Welke dag telt?"
  mogelijk:
    a. de datum van de aanvraag;
    b. de geboortedatum van de cliënt.
  gekozen: a, omdat "zo staat het in de toelichting"

artikel 1 "Recht op hulp"

lid 1
  De cliënt heeft recht op hulp indien de cliënt ziek is.

lid 2
  De cliënt heeft geen recht op hulp
  indien de leeftijd van de cliënt op de dag van de leeftijd jonger dan 18 jaar is, tenzij de cliënt zelfredzaam is.

artikel 2 "Bijdrage"
  In afwijking van artikel 1, tweede lid, is de bijdrage van de cliënt € 100 vermeerderd met de prijsindex op de datum van de aanvraag, afgerond op centen.
  De bijdrage van de cliënt volgt uit de tabel:
    | voorziening van de cliënt | bijdrage van de cliënt |
    | begeleid wonen            |                   € 10 |
    | time-out                  |                   € 20 |
`;

const markdown = { textDocument: { hover: { contentFormat: [MarkupKind.Markdown] } } };

async function met(
  tekst: string,
  bestanden: Bestanden = {},
  capabilities: object = markdown,
): Promise<Proefserver> {
  server?.stop();
  server = await start(bestanden, { capabilities });
  await server.open(PAD, tekst);
  return server;
}

/** De hover op `$0`, of op het eerste voorkomen van een stuk tekst. */
async function hover(
  zoek: string,
  {
    tekst = KOP,
    bestanden = {},
    capabilities = markdown,
  }: { tekst?: string; bestanden?: Bestanden; capabilities?: object } = {},
): Promise<{ tekst: string; stuk: string }> {
  const open = await met(tekst, bestanden, capabilities);
  const plek = tekst.indexOf(zoek.replace('$0', '')) + Math.max(0, zoek.indexOf('$0'));
  const position = TextDocument.create('', '', 0, tekst).positionAt(plek);
  const antwoord = await open.client.sendRequest<Hover | null>(HoverRequest.method, {
    textDocument: { uri: open.uri(PAD) },
    position,
  });
  return {
    tekst: antwoord ? (antwoord.contents as MarkupContent).value : '',
    stuk: antwoord?.range ? open.stuk(PAD, antwoord.range) : '',
  };
}

describe('hover', () => {
  it('zegt van een gegeven wat het is, wie het aanlevert en wat het voor de AVG is', async () => {
    const { tekst, stuk } = await hover('geboorte$0datum:');
    expect(stuk).toBe('geboortedatum');
    for (const deel of [
      '**geboortedatum van de cliënt** — gegeven, een datum',
      '_Wanneer is de cliënt geboren?_',
      'volgens de BRP',
      'persoonsgegeven',
      'ligt vast',
    ])
      expect(tekst).toContain(deel);
    expect((await hover('is zi$0ek:')).tekst).toContain('gevoelig');
  });

  it('zegt van een uitkomst welke regels haar geven', async () => {
    const { tekst } = await hover('heeft recht op hu$0lp indien');
    expect(tekst).toContain('uitkomst');
    expect(tekst).toMatch(
      /\[artikel 1, eerste lid\]\(<file:\/\/\/werk\/proef\/proef\.regel#\d+,\d+>\): ja, indien: de cliënt is ziek/,
    );
    expect(tekst).toMatch(
      /artikel 1, tweede lid\].*: nee, indien: .*jonger dan 18 jaar, tenzij: de cliënt is zelfredzaam/,
    );
    expect(tekst).toContain('Gedeclareerd in [proef.regel]');
  });

  it('zegt van een beoordeling wie oordeelt, en van een waarde bij welke keuze zij hoort', async () => {
    expect((await hover('tenzij de cliënt zelf$0redzaam')).tekst).toContain(
      'oordeel van het college, met redenen',
    );
    const waarde = await hover('| time-$0out');
    expect(waarde.tekst).toContain('**time-out** — waarde van de keuze voorziening');
    expect(waarde.tekst).toContain('begeleid wonen');
  });

  it('zegt van een lezing wat er gekozen is, en van een reeks haar waarden', async () => {
    const lezing = await hover('op de dag van de leef$0tijd');
    expect(lezing.tekst).toContain('**a. de datum van de aanvraag** (gekozen)');
    expect(lezing.tekst).toContain('zo staat het in de toelichting');
    expect((await hover('met de prijs$0index')).tekst).toContain('vanaf 1 januari 2026: **2,5%**');
  });

  it('zegt van een verwijzing wat er staat, met een link naar de bron', async () => {
    const { tekst, stuk } = await hover('van artikel 1, tweede$0 lid');
    expect(stuk).toBe('artikel 1, tweede lid');
    expect(tekst).toContain('**artikel 1, tweede lid** — Recht op hulp');
    expect(tekst).toContain('de cliënt heeft recht op hulp: nee, indien:');
    expect(tekst).toMatch(
      /\[Officiële tekst op wetten\.overheid\.nl\]\(<https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0035362&artikel=1&lid=2/,
    );
  });

  it('toont de officiële tekst die naast de regeling bewaard is', async () => {
    const bron =
      'Artikel 1 Recht op hulp\n\n1. Wie ziek is, krijgt hulp van het college.\n\n2. Wie jonger is dan achttien, krijgt geen hulp.\n\nArtikel 2 Bijdrage\n\nDe bijdrage is honderd euro.\n';
    const bestanden = { [PAD]: KOP, '/werk/proef/bron.txt': bron };
    expect((await hover('van artikel 1, tweede$0 lid', { bestanden })).tekst).toContain(
      '> Wie jonger is dan achttien, krijgt geen hulp.',
    );
    expect((await hover('arti$0kel 1 "Recht', { bestanden })).tekst).toContain('Wie ziek is');
  });

  it('legt woorden van de taal, velden, typen en datums uit', async () => {
    expect((await hover('ten$0zij')).tekst).toContain('uitzondering');
    expect((await hover('In af$0wijking van')).stuk).toBe('In afwijking van');
    expect((await hover('ken$0merk:')).tekst).toContain('id van elke bepaling');
    expect((await hover('jonger d$0an')).tekst).toContain('De grens telt niet mee');
    expect((await hover(': dat$0um, volgens')).tekst).toContain('kalenderdag');
    expect((await hover('lig$0t vast')).tekst).toContain('wat als');
    expect((await hover('gezondheids$0gegeven')).tekst).toContain('artikel 9');
    expect((await hover('1 janu$0ari 2026')).tekst).toContain('donderdag 1 januari 2026');
    expect((await hover('orga$0nen:')).tekst).toContain('beslissen en oordelen');
  });

  it('laat tekst van de auteur geen opmaak worden, en geeft gewone tekst aan wie geen Markdown kent', async () => {
    expect((await hover('tek$0ens:')).tekst).toContain('Een \\*ster\\* en een \\[haak\\]?');
    const gewoon = (await hover('geboorte$0datum:', { capabilities: {} })).tekst;
    expect(gewoon).toContain('geboortedatum van de cliënt — gegeven');
    expect(gewoon).not.toContain('**');
  });

  it('werkt in een kapot bestand en met regeleinden van Windows', async () => {
    const kapot = `${KOP}\nartikel 3\n  De cliënt indien indien de geboortedatum van\n`.replaceAll(
      '\n',
      '\r\n',
    );
    expect((await hover('geboorte$0datum:', { tekst: kapot })).stuk).toBe('geboortedatum');
    expect((await hover('indien de geboorte$0datum van', { tekst: kapot })).tekst).toBe('');
  });
});

it('legt elke frase, kop en elk veld van de taal uit', () => {
  const alle = [
    ...frasen,
    ...aarden,
    ...redenenNietUitvoerbaar,
    ...gegevenssoorten,
    ...Object.keys(vergelijkers),
    ...Object.keys(achtervergelijkers),
    ...[
      'indien',
      'tenzij',
      'mits',
      'omdat',
      'in afwijking van',
      'onverminderd',
      'op grond van',
      'verder volgens',
      'nog nodig:',
    ],
    ...[
      'hardheidsclausule:',
      'met afwijking:',
      'en/of',
      'en',
      'of',
      'is',
      'gegeven',
      'verwacht',
      'zoals',
      'alleen:',
    ],
    ...[
      'aan alle volgende voorwaarden is voldaan:',
      'ten minste twee van de volgende omstandigheden zich voordoen:',
    ],
    ...[
      'aan geen van de volgende voorwaarden is voldaan:',
      'één van:',
      'één of meer van de volgende kenmerken zich voordoet:',
    ],
    ...['hoger is dan', 'niet uitvoerbaar, slotbepaling:', 'precies 3 van'],
  ];
  expect(alle.filter((frase) => (uitlegVanFrase(frase) ?? '') === '')).toEqual([]);
  expect(koppen.filter((kop) => (kopuitleg(kop) ?? '') === '')).toEqual([]);
  const zonder = Object.entries(velden).flatMap(([blok, namen]) =>
    namen.filter((naam) => (velduitleg(blok, naam) ?? '') === '').map((naam) => `${blok} ${naam}`),
  );
  expect(zonder).toEqual([]);
});

it('drukt een blad als Markdown en als tekst', () => {
  const blad = [
    { soort: 'alinea', regel: [{ vet: 'a_b' }, ' <x> ', { adres: 'https://a.nl/(1) 2', tekst: 'hier' }] },
    { soort: 'lijst', regels: [['een'], ['twee']] },
    { soort: 'citaat', alineas: ['1. zo', 'en zo'] },
  ] as const;
  expect(alsMarkdown(blad, () => '')).toBe(
    '**a\\_b** \\<x\\> [hier](<https://a.nl/(1)%202>)\n\n- een\n- twee\n\n> 1. zo\n>\n> en zo'.replace(
      '> 1. zo',
      '> \\1. zo',
    ),
  );
  expect(alsTekst(blad)).toBe('a_b <x> hier: https://a.nl/(1) 2\n\n- een\n- twee\n\n1. zo\nen zo');
});

describe('hulp bij invullen', () => {
  const hulp = async (bron: string): Promise<string> => {
    const { tekst, plek } = gemerkt(bron);
    const open = await met(tekst);
    const position = TextDocument.create('', '', 0, tekst).positionAt(plek);
    const antwoord = await open.client.sendRequest<SignatureHelp | null>(SignatureHelpRequest.method, {
      textDocument: { uri: open.uri(PAD) },
      position,
    });
    const [vorm] = antwoord?.signatures ?? [];
    const [begin, eind] = (vorm?.parameters?.[antwoord?.activeParameter ?? 0]?.label ?? [0, 0]) as [
      number,
      number,
    ];
    return vorm
      ? `${vorm.label.slice(0, begin)}«${vorm.label.slice(begin, eind)}»${vorm.label.slice(eind)}`
      : '';
  };
  const artikel = (zin: string): string => `${KOP}\nartikel 3\n  ${zin}\n`;

  it.each([
    [
      'De cliënt heeft recht op hulp indien het aantal dagen van $0',
      'het aantal dagen van «eerste dag» tot en met laatste dag',
    ],
    [
      'De cliënt heeft recht op hulp indien het aantal dagen van de datum van de aanvraag tot en met $0',
      'het aantal dagen van eerste dag tot en met «laatste dag»',
    ],
    [
      'De cliënt heeft recht op hulp indien de datum van de aanvraag ligt binnen twee weken na $0',
      'binnen duur na «datum»',
    ],
    ['De bijdrage van de cliënt is het laagste van $0', 'het laagste van «een waarde» en een andere waarde'],
    [
      'De bijdrage van de cliënt is het laagste van € 10 en $0',
      'het laagste van een waarde en «een andere waarde»',
    ],
    [
      'De cliënt heeft recht op hulp indien het aantal dagen van de datum van de aanvraag tot en met x is meer dan 5, tenzij $0',
      '',
    ],
  ])('%s', async (zin, bedoeld) => {
    expect(await hulp(artikel(zin))).toBe(bedoeld);
  });

  it('noemt in een tabel de kolom, in een declaratie het deel en in een voorbeeld de redenen', async () => {
    expect(await hulp(`${KOP}    | begeleid wonen | $0`)).toBe(
      'voorziening van de cliënt | «bijdrage van de cliënt»',
    );
    expect(await hulp(`${KOP}\ngegevens over de brief\n  dag: datum, $0\n`)).toBe(
      'naam: type, «bijvoegingen» "vraag"',
    );
    expect(
      await hulp(
        `${KOP}\nvoorbeeld "x"\n  gegeven\n    Het college oordeelt dat de cliënt zelfredzaam is, omdat $0\n`,
      ),
    ).toBe('orgaan oordeelt dat oordeel, omdat «redenen»');
  });
});

describe('aanwijzingen in de regel', () => {
  const vraag = async (opties: object = {}): Promise<readonly string[]> => {
    server?.stop();
    server = await start({}, { opties });
    await server.open(PAD, KOP);
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const rij = await server.client.sendRequest<InlayHint[]>(InlayHintRequest.method, {
      textDocument: { uri: server.uri(PAD) },
      range,
    });
    return rij.map(
      ({ label, position }) => `${String(position.line)} ${typeof label === 'string' ? label : ''}`,
    );
  };

  it('noemt het opschrift achter een verwijzing, de gekozen lezing, de reeks en de rijen', async () => {
    const regels = KOP.split('\n');
    const op = (stuk: string): number => regels.findIndex((regel) => regel.includes(stuk));
    expect(await vraag()).toEqual([
      `${String(op('jonger dan 18'))} lezing a`,
      `${String(op('In afwijking'))} Recht op hulp`,
      `${String(op('In afwijking'))} 2,5%`,
      `${String(op('| begeleid'))} rij 1`,
      `${String(op('| time-out'))} rij 2`,
    ]);
  });

  it('zwijgt als zij uit staan', async () => {
    expect(await vraag({ instellingen: { aanwijzingen: false } })).toEqual([]);
  });
});
