/** Aanvulling: wat er stond wordt aangeboden, wat aangeboden wordt past, en namen van meer woorden zijn één voorstel. */
import {
  CompletionRequest,
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver/node';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from '../../grammar/index.ts';
import { knipBlokken } from '../../grammar/knip.ts';
import { vulAan, type Aanvulling } from '../../lsp/aanvulling.ts';
import { beleid, kennisVan, proefplekken, woorden } from './aanvulproef.ts';
import { gemerkt, start, type Proefserver } from './hulp.ts';

const STAP = 41;

describe('in het echte beleid', () => {
  const { moment, paden } = beleid();

  it('biedt het woord aan dat er stond', { timeout: 300_000 }, () => {
    const geteld = new Map<string, { raak: number; alle: number }>();
    const mist: string[] = [];
    let nummer = 0;
    for (const pad of paden) {
      const kennis = kennisVan(moment, pad);
      for (const { soort, tekst, plek, woord } of proefplekken(moment, pad)) {
        if (nummer++ % STAP !== 0) continue;
        const { lijst } = vulAan(tekst, plek, kennis);
        const raak = lijst.some(
          ({ tekst: nieuw, span }) => woorden(nieuw)[woorden(tekst.slice(span.begin, plek)).length] === woord,
        );
        const rij = geteld.get(soort) ?? { raak: 0, alle: 0 };
        geteld.set(soort, { raak: rij.raak + (raak ? 1 : 0), alle: rij.alle + 1 });
        if (!raak) mist.push(`${tekst.slice(Math.max(0, plek - 90), plek).replace(/\s+/g, ' ')}[${woord}]`);
      }
    }
    const som = [...geteld.values()].reduce((a, b) => ({ raak: a.raak + b.raak, alle: a.alle + b.alle }));
    expect(som.alle).toBeGreaterThan(1000);
    expect(som.raak / som.alle, mist.join('\n')).toBeGreaterThan(0.995);
    for (const soort of ['artikel', 'voorbeeld', 'gegevens', 'uitkomsten', 'beoordeling', 'lezing']) {
      const { raak, alle } = geteld.get(soort) ?? { raak: 0, alle: 1 };
      expect(raak / alle, `${soort}\n${mist.join('\n')}`).toBeGreaterThan(0.95);
    }
  });

  it('biedt niets aan dat een fout in de schrijfwijze geeft', { timeout: 300_000 }, () => {
    const fout: string[] = [];
    let nummer = 0;
    let aantal = 0;
    for (const pad of paden) {
      const kennis = kennisVan(moment, pad);
      for (const { tekst, plek } of proefplekken(moment, pad)) {
        if (nummer++ % (STAP * 5) !== 0) continue;
        const { lijst } = vulAan(tekst, plek, kennis);
        const vooraf = codesTot(tekst, plek, plek);
        const keuze = lijst.filter((_, i) => i % Math.max(1, Math.floor(lijst.length / 12)) === 0);
        for (const voorstel of keuze) {
          aantal++;
          const { nieuw, eind } = zetIn(tekst, voorstel);
          const erbij = [...codesTot(nieuw, voorstel.span.begin, eind)].filter((code) => !vooraf.has(code));
          if (erbij.length > 0)
            fout.push(
              `${erbij.join(',')} ${tekst.slice(Math.max(0, plek - 60), plek).replace(/\s+/g, ' ')}«${voorstel.tekst}»`,
            );
        }
      }
    }
    expect(aantal).toBeGreaterThan(1500);
    expect(fout.length / aantal, fout.slice(0, 40).join('\n')).toBeLessThan(0.005);
  });

  it('gooit nergens, ook niet midden in een woord', { timeout: 300_000 }, () => {
    let nummer = 0;
    for (const pad of paden) {
      const kennis = kennisVan(moment, pad);
      for (const { tekst, plek } of proefplekken(moment, pad)) {
        if (nummer++ % (STAP * 3) !== 0) continue;
        for (const bij of [1, 3, 10])
          expect(vulAan(tekst, Math.min(tekst.length, plek + bij), kennis).lijst).toBeDefined();
      }
    }
  });
});

/** De fouten van het blok die vóór het einde van het ingevoegde stuk beginnen en daar niet tot reiken. */
function codesTot(tekst: string, plek: number, eind: number): ReadonlySet<string> {
  const blok = knipBlokken(tekst).reduce((vorige, deel) => (deel.begin <= plek ? deel : vorige), {
    begin: 0,
    tekst,
  });
  const { problems } = parse(blok.tekst);
  return new Set(
    problems
      .filter(
        ({ span }) => span.begin + blok.begin < eind && (plek === eind || span.eind + blok.begin < eind),
      )
      .map(({ code }) => code),
  );
}

function zetIn(
  tekst: string,
  { span, tekst: stuk }: Aanvulling,
): { readonly nieuw: string; readonly eind: number } {
  return {
    nieuw: tekst.slice(0, span.begin) + stuk + tekst.slice(span.eind),
    eind: span.begin + stuk.length,
  };
}

// ── Door de server ───────────────────────────────────────────────────────────────────────────────────────────────

const KOP = `regeling "Proef"
  kenmerk: proef
  soort:   verordening
  geldig:  met ingang van 1 januari 2026

organen: het college, de raad.

keuze voorziening: begeleid wonen, time-out.

gegevens over de cliënt, ook: de inwoner
  geboortedatum: datum
  leeftijd:      duur sinds geboortedatum
  heeft een vast inkomen: ja/nee
  eigen vermogen: bedrag

gegevens over de aanvraag
  datum van ontvangst: datum
  gevraagde voorziening: keuze uit voorziening

beoordeling is zelfredzaam
  over:  de cliënt
  door:  het college
  vraag: "Is de cliënt zelfredzaam?"

uitkomsten over de cliënt
  heeft recht op hulp: ja/nee
  eigen bijdrage:      bedrag
`;

let server: Proefserver | undefined;
afterEach(() => {
  server?.stop();
  server = undefined;
});

const PAD = '/werk/proef.regel';

async function vraag(
  bron: string,
  mogelijkheden: object = {},
): Promise<{ items: CompletionItem[]; tekst: string }> {
  const { tekst, plek } = gemerkt(bron);
  server = await start(
    {},
    {
      capabilities: {
        textDocument: { completion: { completionItem: { snippetSupport: true, ...mogelijkheden } } },
      },
    },
  );
  await server.open(PAD, tekst);
  const voor = tekst.slice(0, plek).split('\n');
  const position = { line: voor.length - 1, character: (voor.at(-1) ?? '').replace(/\r$/, '').length };
  const lijst = await server.client.sendRequest<CompletionList>(CompletionRequest.method, {
    textDocument: { uri: server.uri(PAD) },
    position,
  });
  return { items: lijst.items, tekst };
}

const labels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label);

const gekozen = (
  items: readonly CompletionItem[],
  label: string,
): { readonly nieuw: string; readonly oud: string; readonly filter: string } => {
  const item = items.find((deel) => deel.label === label);
  if (!item?.textEdit || !('range' in item.textEdit) || !server)
    throw new Error(`${label} ontbreekt: ${labels(items).slice(0, 30).join(' | ')}`);
  return {
    nieuw: item.textEdit.newText,
    oud: server.stuk(PAD, item.textEdit.range),
    filter: item.filterText ?? '',
  };
};

describe('een plek', () => {
  const artikel = (zin: string): string => `${KOP}\nartikel 1 "Recht"\n\nlid 1\n  ${zin}\n`;

  it('vult een naam van meer woorden aan waar al twee woorden van staan', async () => {
    const { items } = await vraag(artikel('De cliënt heeft recht op hulp indien de datum van$0'));
    const { nieuw, oud, filter } = gekozen(items, 'de datum van ontvangst van de aanvraag');
    expect(oud).toBe('de datum van');
    expect(nieuw).toBe('de datum van ontvangst van de aanvraag');
    expect(filter.startsWith('de datum van')).toBe(true);
  });

  it('zet het lidwoord erbij als dat er nog niet staat', async () => {
    const { items } = await vraag(artikel('De cliënt heeft recht op hulp indien eigen ver$0'));
    expect(gekozen(items, 'het eigen vermogen van de cliënt')).toEqual({
      nieuw: 'het eigen vermogen van de cliënt',
      oud: 'eigen ver',
      filter: 'eigen vermogen van de client',
    });
  });

  it('biedt een gezegde met een waarde niet als eigenschap aan', async () => {
    const { items } = await vraag(
      artikel('De cliënt heeft recht op hulp indien $0').replace(
        '  eigen vermogen: bedrag',
        '  eigen vermogen: bedrag\n  heeft een indicatie voor: keuzes uit voorziening\n  aantal kinderen: getal',
      ),
    );
    expect(labels(items)).toContain('het aantal kinderen van de cliënt');
    expect(labels(items).filter((label) => /^(?:de|het) heeft/.test(label))).toEqual([]);
  });

  it('geeft achter `is` van een keuze haar waarden als eerste', async () => {
    const { items } = await vraag(
      artikel('De cliënt heeft recht op hulp indien de gevraagde voorziening van de aanvraag is $0'),
    );
    const vooraan = [...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? '')).slice(0, 2);
    expect(labels(vooraan)).toEqual(['begeleid wonen', 'time-out']);
    expect(vooraan[0]?.kind).toBe(CompletionItemKind.EnumMember);
  });

  it('geeft in een kapotte zin toch de namen', async () => {
    const { items } = await vraag(artikel('De cliënt xyzzy foo indien de raad plonst en $0'));
    expect(labels(items)).toContain('de cliënt');
  });

  it('vervolgt een gezegde na zijn werkwoord, en ontkent het', async () => {
    const { items } = await vraag(artikel('De cliënt heeft $0'));
    expect(labels(items)).toEqual(expect.arrayContaining(['recht op hulp', 'niet', 'geen', 'alleen']));
    expect(gekozen(items, 'recht op hulp').oud).toBe('');
  });

  it('geeft midden in een rij waarden de volgende, ook in een onderdeel', async () => {
    const { items } = await vraag(
      artikel(
        'De cliënt heeft recht op hulp indien aan alle volgende voorwaarden is voldaan:\n    a. de gevraagde voorziening van de aanvraag is één van: begeleid wonen, $0',
      ),
    );
    expect(labels(items)).toContain('time-out');
  });

  it('vervolgt een gezegde waar het werkwoord achteraan komt', async () => {
    const { items } = await vraag(artikel('De cliënt heeft recht op hulp indien de cliënt $0'));
    expect(labels(items)).toEqual(
      expect.arrayContaining([
        'heeft een vast inkomen',
        'een vast inkomen heeft',
        'is zelfredzaam',
        'zelfredzaam is',
        'niet',
      ]),
    );
  });

  it('vervolgt een frase waar al een woord van staat', async () => {
    const { items } = await vraag(artikel('In afwijking $0'));
    expect(gekozen(items, 'In afwijking van')).toMatchObject({
      nieuw: 'In afwijking van',
      oud: 'In afwijking ',
    });
  });

  it('biedt verwijzingen met lid en onderdeel aan', async () => {
    const bron = `${artikel('De cliënt heeft recht op hulp.')}\nlid 2\n  In afwijking van artikel 1, $0\n`;
    const { items } = await vraag(bron);
    expect(gekozen(items, 'artikel 1, eerste lid')).toMatchObject({ oud: 'artikel 1, ' });
  });

  it('biedt achter een getal de eenheid aan', async () => {
    const { items } = await vraag(
      artikel(
        'De cliënt heeft recht op hulp indien de leeftijd van de cliënt op de datum van ontvangst van de aanvraag is ten minste 18 $0',
      ),
    );
    expect(labels(items)).toEqual(expect.arrayContaining(['jaar', 'maanden']));
  });

  it('biedt een volgend artikel en lid met hun nummer aan', async () => {
    const { items } = await vraag(`${artikel('De cliënt heeft recht op hulp.')}\n$0`);
    expect(labels(items)).toEqual(expect.arrayContaining(['artikel 2', 'lid 2', 'voorbeeld']));
    expect(labels(items)).not.toContain('regeling');
  });

  it('biedt typen en bijvoegingen aan in een declaratie', async () => {
    expect(labels((await vraag(`${KOP}\ngegevens over de brief\n  soort: $0\n`)).items)).toEqual(
      expect.arrayContaining(['ja/nee', 'keuze uit voorziening', 'bedrag per uur']),
    );
    server?.stop();
    expect(
      labels((await vraag(`${KOP}\nuitkomsten over de aanvraag\n  hoogte: bedrag, $0\n`)).items),
    ).toEqual(expect.arrayContaining(['hoger is gunstig', 'peildatum', 'voor elke']));
  });

  it('biedt alleen velden aan die er nog niet zijn, en organen achter `door`', async () => {
    const blok = `${KOP}\nbeoordeling is klein\n  door: het college\n  $0\n`;
    const velden = labels((await vraag(blok)).items);
    expect(velden).toEqual(expect.arrayContaining(['vraag', 'over']));
    expect(velden).not.toContain('door');
    server?.stop();
    const organen = labels((await vraag(`${KOP}\nbeoordeling is klein\n  door: $0\n`)).items);
    expect([...organen].sort()).toEqual(['de raad', 'het college']);
  });

  it('geeft in een voorbeeld de gegevens met een waarde, wat er nog niet is het eerst', async () => {
    const { items } = await vraag(
      `${KOP}\nvoorbeeld "Eerste"\n  gegeven\n    De geboortedatum van de cliënt is 1 mei 2000.\n    $0\n`,
    );
    const rang = (label: string): string => items.find((deel) => deel.label === label)?.sortText ?? '';
    expect(gekozen(items, 'Het eigen vermogen van de cliënt is …').nieuw).toBe(
      'Het eigen vermogen van de cliënt is € ${1:100}.',
    );
    expect(rang('Het eigen vermogen van de cliënt is …') < rang('De geboortedatum van de cliënt is …')).toBe(
      true,
    );
    expect(gekozen(items, 'De gevraagde voorziening van de aanvraag is …').nieuw).toContain(
      '${1|begeleid wonen,time-out|}',
    );
    expect(labels(items)).toContain('verwacht');
  });

  it('geeft zonder fragmenten gewone tekst', async () => {
    const { items } = await vraag(`${KOP}\nvoorbeeld "Eerste"\n  gegeven\n    $0\n`, {
      snippetSupport: false,
    });
    expect(gekozen(items, 'Het eigen vermogen van de cliënt is …').nieuw).toBe(
      'Het eigen vermogen van de cliënt is € 100.',
    );
    expect(items.every(({ insertTextFormat }) => insertTextFormat !== 2)).toBe(true);
  });

  it('geeft in een tekst en in een opmerking niets', async () => {
    expect((await vraag(`${KOP}\n# de $0\n`)).items).toEqual([]);
    server?.stop();
    expect((await vraag(`${KOP}\nbeoordeling x\n  vraag: "Is de $0\n`)).items).toEqual([]);
  });

  it('werkt in een leeg document en in een bestand zonder regeling', async () => {
    expect(labels((await vraag('$0')).items)).toContain('regeling');
    server?.stop();
    expect(labels((await vraag('artikel 1 "Los"\n  De wet geldt $0')).items)).toContain('indien');
  });

  it('werkt met regeleinden van Windows', async () => {
    const { items } = await vraag(
      artikel('De cliënt heeft recht op hulp indien de datum van$0').replaceAll('\n', '\r\n'),
    );
    expect(gekozen(items, 'de datum van ontvangst van de aanvraag').oud).toBe('de datum van');
  });
});
