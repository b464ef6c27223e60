/** Naar declaratie, soort en regels, overal waar iets genoemd wordt, inhoudsopgave, zoeken, en wie wat gebruikt. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  ImplementationRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  type DocumentSymbol,
} from 'vscode-languageserver/node';
import { bladsymbolen, type Bladsymbool } from '../../lsp/bladsymbolen.ts';
import { tekstVan, type Momentopname } from '../../lsp/momentopname.ts';
import {
  declaratiesOp,
  definitieOp,
  markeringenOp,
  regelsOp,
  soortOp,
  verwijzingenOp,
} from '../../lsp/navigatie.ts';
import { gebruikersOp, gebruiktOp, schakelOp } from '../../lsp/oproepen.ts';
import { zoeksymbolen } from '../../lsp/zoeksymbolen.ts';
import { gemerkt, start, type Bestanden, type Proefserver } from './hulp.ts';
import { beleidsbestanden, gemerktMoment, metMerken, momentVan } from './moment.ts';

const BEGRIPPEN = `organen: het college.

keuze voorziening: begeleid wonen, time-out.

keuze regionaal: time-out.

gegevens over de cliënt
  heeft een indicatie: ja/nee
  maakt aanspraak op: keuzes uit voorziening

gegevens over de aanvraag
  datum: datum
  bijlagen: lijst van bijlage

gegevens over een bijlage
  is leesbaar: ja/nee

uitkomsten over de cliënt
  heeft recht op zorg: ja/nee, peildatum de datum van de aanvraag
  krijgt zorg: ja/nee
`;
const HOOFD = `regeling "Proef"
  kenmerk: proef

gebruikt "begrippen.regel"

hoofdstuk 1 "Recht"

artikel 1 "Recht op zorg"

lid 1
  De cliënt heeft recht op zorg indien de cliënt een indicatie heeft.

lid 2
  De cliënt heeft geen recht op zorg indien de cliënt aanspraak op time-out maakt.

artikel 2 "Zorg"
  De cliënt krijgt zorg indien de cliënt recht op zorg heeft op grond van artikel 1, eerste en tweede lid.

voorbeeld "Met indicatie"
  gegeven
    De cliënt heeft een indicatie.
  verwacht
    De cliënt heeft recht op zorg.

voorbeeld "Zoals"
  zoals "Met indicatie"
`;

/** De bestanden, met `$0` in het eerste voorkomen van het stuk tekst. */
function metPlek(naam: 'a' | 'begrippen', stuk: string): ReturnType<typeof gemerktMoment> {
  const merkIn = (tekst: string): string => {
    const kaal = stuk.replace('$0', '');
    expect(tekst).toContain(kaal);
    return tekst.replace(kaal, stuk);
  };
  return gemerktMoment({
    '/werk/a.regel': naam === 'a' ? merkIn(HOOFD) : HOOFD,
    '/werk/begrippen.regel': naam === 'begrippen' ? merkIn(BEGRIPPEN) : BEGRIPPEN,
  });
}

type Zoeker = typeof definitieOp;

/** Elke gevonden plaats als haar regel met haken om de woorden. */
function gevonden(zoek: Zoeker, naam: 'a' | 'begrippen', stuk: string): readonly string[] {
  const { moment, pad, plek } = metPlek(naam, stuk);
  return (zoek(moment, pad, plek)?.plaatsen ?? []).map((plaats) => regelMet(moment, plaats.pad, plaats.span));
}

function regelMet(moment: Momentopname, pad: string, span: { begin: number; eind: number }): string {
  const [tekst = ''] = Object.values(metMerken(moment, new Map([[pad, [span]]])));
  const begin = tekst.lastIndexOf('\n', tekst.indexOf('«')) + 1;
  return tekst.slice(begin, tekst.indexOf('\n', tekst.indexOf('»'))).trim();
}

describe('definitie', () => {
  it.each([
    ['een naam die omgekeerd staat', 'de cliënt een indi$0catie heeft.', ['«heeft een indicatie»: ja/nee']],
    ['een object', 'De cl$0iënt krijgt zorg', ['gegevens over de «cliënt»']],
    [
      'een waarde in haar eigen keuze',
      'aanspraak op time-$0out',
      ['keuze voorziening: begeleid wonen, «time-out».'],
    ],
    ['een verwijzing naar twee leden', 'van art$0ikel 1, eerste en', ['«lid 1»', '«lid 2»']],
    ['een voorbeeld', 'zoals "Met$0 indicatie"', ['voorbeeld «"Met indicatie"»']],
  ])('%s', (_wat, stuk, verwacht) => {
    expect(gevonden(definitieOp, 'a', stuk)).toEqual(verwacht);
  });

  it('van een bestand is zijn begin', () => {
    const { moment, pad, plek } = metPlek('a', 'gebruikt "begr$0ippen.regel"');
    expect(definitieOp(moment, pad, plek)?.plaatsen).toEqual([
      { pad: '/werk/begrippen.regel', span: { begin: 0, eind: 0 } },
    ]);
  });

  it('in een declaratie: de keuze, het element van een lijst, de peildatum', () => {
    expect(gevonden(definitieOp, 'begrippen', 'keuzes uit voorzie$0ning')).toEqual([
      'keuze «voorziening»: begeleid wonen, time-out.',
    ]);
    expect(gevonden(definitieOp, 'begrippen', 'lijst van bij$0lage')).toEqual([
      'gegevens over een «bijlage»',
    ]);
    expect(gevonden(definitieOp, 'begrippen', 'peildatum de dat$0um')).toEqual(['«datum»: datum']);
  });

  it('alle declaraties van een waarde en van een object', () => {
    expect(gevonden(declaratiesOp, 'a', 'aanspraak op time-$0out')).toEqual([
      'keuze voorziening: begeleid wonen, «time-out».',
      'keuze regionaal: «time-out».',
    ]);
    expect(gevonden(declaratiesOp, 'a', 'De cl$0iënt krijgt zorg')).toEqual([
      'gegevens over de «cliënt»',
      'uitkomsten over de «cliënt»',
    ]);
  });

  it('op een gewoon woord is er niets', () => {
    expect(gevonden(definitieOp, 'a', 'krijgt zorg indi$0en')).toEqual([]);
    expect(gevonden(definitieOp, 'a', 'kenm$0erk: proef')).toEqual([]);
  });

  it('werkt in een zin die kapot is', () => {
    const { moment, pad, plek } = gemerktMoment({
      '/werk/a.regel': HOOFD.replace('een indicatie heeft.', 'een indi$0catie heeft en de'),
      '/werk/begrippen.regel': BEGRIPPEN,
    });
    expect(definitieOp(moment, pad, plek)?.plaatsen.map((een) => een.pad)).toEqual(['/werk/begrippen.regel']);
  });
});

describe('soort en regels', () => {
  it('een gegeven is van zijn keuze, een ander van zijn object, een lijst van haar element', () => {
    expect(gevonden(soortOp, 'a', 'aanspraak o$0p time-out')).toEqual([
      'keuze «voorziening»: begeleid wonen, time-out.',
    ]);
    expect(gevonden(soortOp, 'a', 'een indi$0catie heeft.')).toEqual(['gegevens over de «cliënt»']);
    expect(gevonden(soortOp, 'begrippen', '  bijla$0gen: lijst')).toEqual(['gegevens over een «bijlage»']);
  });

  it('welke regels een uitkomst beslissen, met de uitzondering', () => {
    expect(gevonden(regelsOp, 'begrippen', 'heeft recht o$0p zorg')).toEqual([
      '«De cliënt heeft recht op zorg indien de cliënt een indicatie heeft.»',
      '«De cliënt heeft geen recht op zorg indien de cliënt aanspraak op time-out maakt.»',
    ]);
    expect(gevonden(regelsOp, 'a', 'art$0ikel 2 "Zorg"')).toEqual([
      '«De cliënt krijgt zorg indien de cliënt recht op zorg heeft op grond van artikel 1, eerste en tweede lid.»',
    ]);
  });
});

describe('overal', () => {
  it('elke vermelding, met en zonder declaratie', () => {
    const { moment, pad, plek } = metPlek('a', 'De cliënt heeft recht o$0p zorg indien');
    const alle = verwijzingenOp(moment, pad, plek, true).map((deel) => regelMet(moment, deel.pad, deel.span));
    expect(alle).toEqual([
      'De cliënt «heeft recht op zorg» indien de cliënt een indicatie heeft.',
      'De cliënt «heeft geen recht op zorg» indien de cliënt aanspraak op time-out maakt.',
      'De cliënt krijgt zorg indien de cliënt «recht op zorg heeft» op grond van artikel 1, eerste en tweede lid.',
      'De cliënt «heeft recht op zorg».',
      '«heeft recht op zorg»: ja/nee, peildatum de datum van de aanvraag',
    ]);
    expect(verwijzingenOp(moment, pad, plek, false)).toHaveLength(4);
  });

  it('markeert woord voor woord, en onderscheidt de declaratie', () => {
    const { moment, pad, plek } = metPlek('a', 'voorbeeld "Met$0 indicatie"');
    expect(markeringenOp(moment, pad, plek).map(({ rol }) => rol)).toEqual(['declaratie', 'gebruik']);
    const gezegde = metPlek('a', 'De cliënt heeft recht o$0p zorg indien');
    const spans = markeringenOp(gezegde.moment, gezegde.pad, gezegde.plek).map(({ span }) => span);
    const [tekst = ''] = Object.values(metMerken(gezegde.moment, new Map([[gezegde.pad, spans]])));
    expect(tekst).toContain('De cliënt «heeft» geen «recht op zorg» indien');
  });
});

// ── Inhoudsopgave en zoeken ──────────────────────────────────────────────────────────────────────────────────────

const boom = (symbolen: readonly Bladsymbool[]): readonly unknown[] =>
  symbolen.map(({ naam, kinderen }) => (kinderen.length > 0 ? [naam, boom(kinderen)] : naam));

describe('inhoudsopgave', () => {
  it('is de boom van de wet, met voorbeelden ernaast', () => {
    expect(boom(bladsymbolen(momentVan({ '/werk/a.regel': HOOFD }), '/werk/a.regel'))).toEqual([
      [
        'Proef',
        [
          'gebruikt begrippen.regel',
          ['hoofdstuk 1', [['artikel 1', ['lid 1', 'lid 2']], 'artikel 2', 'Met indicatie', 'Zoals']],
        ],
      ],
    ]);
  });

  const bestanden = Object.entries(beleidsbestanden());
  it.each(bestanden)('%s: elk deel ligt in zijn geheel, en de naam erin', (pad, tekst) => {
    const ga = (symbolen: readonly Bladsymbool[], van: number, tot: number): void => {
      let vorige = van;
      for (const { naam, span, selectie, kinderen } of symbolen) {
        expect(naam).not.toBe('');
        expect(span.begin).toBeGreaterThanOrEqual(vorige);
        expect(span.eind).toBeLessThanOrEqual(tot);
        expect(selectie.begin >= span.begin && selectie.eind <= span.eind).toBe(true);
        ga(kinderen, span.begin, span.eind);
        vorige = span.eind;
      }
    };
    const symbolen = bladsymbolen(momentVan({ [pad]: tekst }), pad);
    expect(symbolen.length).toBeGreaterThan(0);
    ga(symbolen, 0, tekst.length);
    // Een afgebroken bestand geeft ook een boom.
    for (const deel of [0.3, 0.7]) {
      const kort = tekst.slice(0, Math.floor(tekst.length * deel));
      ga(bladsymbolen(momentVan({ [pad]: kort }), pad), 0, kort.length);
    }
  });
});

describe('zoeken over alle regelingen', () => {
  const moment = momentVan({ '/werk/a.regel': HOOFD, '/werk/begrippen.regel': BEGRIPPEN });
  const zoek = (vraag: string): readonly string[] => zoeksymbolen(moment, vraag).map(({ naam }) => naam);

  it('op woorden in elke volgorde, zonder accenten, en op letters', () => {
    expect(zoek('zorg recht')).toEqual(['heeft recht op zorg', 'artikel 1 Recht op zorg']);
    expect(zoek('CLIENT')).toContain('gegevens over de cliënt');
    expect(zoek('hfrczg')).toEqual(['heeft recht op zorg']);
    expect(zoek('xyzzy')).toEqual([]);
  });

  it('noemt waar het staat, en een voorbeeld na de rest', () => {
    expect(zoeksymbolen(moment, 'indicatie').map((deel) => [deel.naam, deel.in])).toEqual([
      ['heeft een indicatie', 'gegevens over de cliënt · begrippen.regel'],
      ['Met indicatie', 'hoofdstuk 1 Recht · a.regel'],
    ]);
  });
});

// ── Wie wat gebruikt ─────────────────────────────────────────────────────────────────────────────────────────────

describe('wie wat gebruikt', () => {
  it('van een uitkomst naar wie haar gebruikt, en naar wat zij gebruikt', () => {
    const { moment, pad, plek } = metPlek('begrippen', 'heeft recht o$0p zorg');
    const schakel = schakelOp(moment, pad, plek);
    expect(schakel).toMatchObject({
      naam: 'de cliënt heeft recht op zorg',
      detail: 'uitkomst · artikel 1, eerste lid',
    });
    if (!schakel) return;
    const [gebruiker, ...meer] = gebruikersOp(moment, schakel);
    expect(meer).toEqual([]);
    expect(gebruiker?.schakel.naam).toBe('de cliënt krijgt zorg');
    expect(
      gebruiker?.plekken.map(({ begin, eind }) => tekstVan(moment, '/werk/a.regel')?.slice(begin, eind)),
    ).toEqual(['recht op zorg heeft']);
    expect(gebruiktOp(moment, schakel).map((deel) => deel.schakel.naam)).toEqual([
      'de cliënt heeft een indicatie',
      'de cliënt maakt aanspraak op',
    ]);
  });
});

// ── Door de server ───────────────────────────────────────────────────────────────────────────────────────────────

describe('de server', () => {
  let server: Proefserver | undefined;
  afterEach(() => {
    server?.stop();
    server = undefined;
  });
  const bestanden = (): Bestanden => ({
    '/werk/a.regel': HOOFD.replaceAll('\n', '\r\n'),
    '/werk/begrippen.regel': BEGRIPPEN,
  });

  it('antwoordt op alle vragen, ook met CRLF', async () => {
    const s = await start(bestanden(), {
      capabilities: {
        textDocument: {
          definition: { linkSupport: true },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
      },
    });
    server = s;
    await s.open('/werk/a.regel');
    const textDocument = { uri: s.uri('/werk/a.regel') };
    const regel = HOOFD.split('\n').indexOf(
      '  De cliënt heeft recht op zorg indien de cliënt een indicatie heeft.',
    );
    const vraag = { textDocument, position: { line: regel, character: 15 } };
    const [link] = (await s.client.sendRequest(DefinitionRequest.type, vraag)) as { targetUri: string }[];
    expect(link?.targetUri).toBe(s.uri('/werk/begrippen.regel'));
    const regels = await s.client.sendRequest(ImplementationRequest.type, vraag);
    expect(regels).toHaveLength(2);
    const alle = await s.client.sendRequest(ReferencesRequest.type, {
      ...vraag,
      context: { includeDeclaration: true },
    });
    expect(alle?.map(({ uri, range }) => s.stuk(uri.slice(7), range))).toContain('recht op zorg heeft');
    const merken = await s.client.sendRequest(DocumentHighlightRequest.type, vraag);
    expect(merken?.every(({ kind }) => kind === DocumentHighlightKind.Read)).toBe(true);
    const blad = (await s.client.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    expect(blad.map(({ name }) => name)).toEqual(['Proef']);
    const gezocht = await s.client.sendRequest(WorkspaceSymbolRequest.type, { query: 'krijgt zorg' });
    expect(gezocht?.map(({ name }) => name)).toEqual(['krijgt zorg']);
    const [schakel] = (await s.client.sendRequest(CallHierarchyPrepareRequest.type, vraag)) ?? [];
    expect(schakel?.name).toBe('de cliënt heeft recht op zorg');
    if (!schakel) return;
    const van = await s.client.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: schakel });
    expect(van?.map(({ from }) => from.name)).toEqual(['de cliënt krijgt zorg']);
    const naar = await s.client.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: schakel });
    expect(naar?.map(({ to }) => to.name)).toEqual([
      'de cliënt heeft een indicatie',
      'de cliënt maakt aanspraak op',
    ]);
  });

  it('volgt wat er intussen getypt is', async () => {
    const s = await start(bestanden());
    server = s;
    await s.open('/werk/begrippen.regel');
    await s.typ('/werk/begrippen.regel', 0, 0, '# Boven\n\n');
    const { plek } = gemerkt(BEGRIPPEN.replace('heeft een indicatie', 'heeft een $0indicatie'));
    const voor = BEGRIPPEN.slice(0, plek).split('\n');
    const position = { line: voor.length + 1, character: voor[voor.length - 1]?.length ?? 0 };
    const vraag = { textDocument: { uri: s.uri('/werk/begrippen.regel') }, position };
    const alle = await s.client.sendRequest(ReferencesRequest.type, {
      ...vraag,
      context: { includeDeclaration: true },
    });
    expect(alle).toHaveLength(3);
  });
});
