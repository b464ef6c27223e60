/** De voorbeelden: waar zij staan, wat eruit komt, en dat er zonder vertrouwen niets uitgerekend wordt. */
import { describe, expect, it } from 'vitest';
import { ProgressType } from 'vscode-languageserver/node';
import type {
  Gevraagdvoorbeeld,
  Regelingvoorbeelden,
  Uitleg,
  Uitslagbericht,
} from '../../lsp/client/berichten.ts';
import { uriVan } from '../../lsp/paden.ts';
import { metServer as metServerOp, type Proefopties, type Proefserver } from './hulp.ts';
import { KLANT } from './teksten.ts';

const HOOFD = '/werk/proef.regel';
const DEEL = '/werk/voorbeelden.regel';

const REGELING = `regeling "Proef"
  kenmerk: proef

gebruikt "voorbeelden.regel"

${KLANT}
lid 1
  De klant heeft recht op hulp indien de klant hier woont.

lid 2
  In afwijking van het eerste lid heeft de klant geen recht op hulp indien de leeftijd van de klant lager is dan 18.
`.replace('hier woont', 'woont hier');

const VOORBEELDEN = `voorbeeld "Woont hier"
  gegeven
    De klant woont hier.
    De leeftijd van de klant is 20.
  verwacht
    De klant heeft recht op hulp op grond van artikel 1, eerste lid.

voorbeeld "Te jong"
  zoals "Woont hier"
  gegeven
    De leeftijd van de klant is 12.
  verwacht
    De klant heeft recht op hulp
    op grond van artikel 1, eerste lid.
`;

const metServer = <T>(
  doe: (server: Proefserver) => Promise<T>,
  deel = VOORBEELDEN,
  opties: Proefopties = {},
): Promise<T> => metServerOp({ [HOOFD]: REGELING, [DEEL]: deel, '/werk/los.regel': '' }, doe, opties);

const lijst = ({ client }: Proefserver, pad?: string): Promise<readonly Regelingvoorbeelden[]> =>
  client.sendRequest('regel/voorbeelden', pad === undefined ? {} : { textDocument: { uri: uriVan(pad) } });

const vraag = (sleutel: string): Gevraagdvoorbeeld => ({
  hoofd: uriVan(HOOFD),
  uri: uriVan(DEEL),
  sleutel,
});

const voerUit = ({ client }: Proefserver, ...sleutels: string[]): Promise<readonly Uitslagbericht[]> =>
  client.sendRequest('regel/voerVoorbeeldenUit', { voorbeelden: sleutels.map(vraag) });

const kort = (alle: readonly Uitslagbericht[]): readonly string[] =>
  alle.map(({ sleutel, soort }) => `${sleutel}: ${soort}`);

describe('waar voorbeelden staan', () => {
  it('per regeling en bestand, met hun hele bereik', async () => {
    await metServer(async (server) => {
      const [regeling, ...meer] = await lijst(server);
      expect(meer).toEqual([]);
      expect(regeling).toMatchObject({ hoofd: uriVan(HOOFD), titel: 'Proef' });
      const [bestand] = regeling?.bestanden ?? [];
      expect(bestand?.naam).toBe('voorbeelden.regel');
      expect(bestand?.voorbeelden.map(({ naam }) => naam)).toEqual(['Woont hier', 'Te jong']);
      const bereik = bestand?.voorbeelden[1]?.bereik;
      expect(bereik && server.stuk(DEEL, bereik)).toMatch(/^voorbeeld "Te jong"[^]*eerste lid\.$/);
    });
  });

  it('volgen wat er getypt wordt, ook in een bestand waar iets niet klopt en als een naam dubbel is', async () => {
    await metServer(async (server) => {
      await server.open(DEEL);
      await server.typ(DEEL, 0, 0, 'onzin\n\nvoorbeeld "Te jong"\n  gegeven\n\n');
      const [regeling] = await lijst(server, DEEL);
      expect(regeling?.bestanden[0]?.voorbeelden.map(({ sleutel }) => sleutel)).toEqual([
        'Te jong',
        'Woont hier',
        'Te jong (2)',
      ]);
    });
  });

  it('een bestand zonder voorbeelden heeft een lege lijst, een los bestand geen regeling', async () => {
    await metServer(async (server) => {
      expect((await lijst(server, HOOFD))[0]?.bestanden[0]?.voorbeelden).toEqual([]);
      expect(await lijst(server, '/werk/los.regel')).toEqual([]);
    });
  });
});

describe('wat eruit komt', () => {
  it('slaagt, of zegt wat er anders is, waar dat verwacht werd en waarom', async () => {
    await metServer(async (server) => {
      const alle = await voerUit(server, 'Woont hier', 'Te jong');
      expect(kort(alle)).toEqual(['Woont hier: geslaagd', 'Te jong: mislukt']);
      const tweede = alle[1];
      const [verschil] = tweede?.soort === 'mislukt' ? tweede.verschillen : [];
      expect(verschil && server.stuk(DEEL, verschil.bereik)).toMatch(
        /^De klant heeft recht[^]*eerste lid\.$/,
      );
      expect(verschil?.naast).toEqual({ verwacht: 'ja', gevonden: 'nee' });
      expect(verschil?.tekst).toMatch(
        /^Verwacht: De klant heeft recht op hulp op grond van artikel 1, eerste lid\.\nVerwacht was 'ja', maar de uitkomst is 'nee'\.[^]*artikel 1, tweede lid: geldt/,
      );
    });
  });

  it('klopt de uitkomst en rust zij ergens anders op, dan staat dat tegenover elkaar', async () => {
    await metServer(
      async (server) => {
        const [eerste] = await voerUit(server, 'Woont hier');
        const [verschil] = eerste?.soort === 'mislukt' ? eerste.verschillen : [];
        expect(verschil?.naast).toEqual({
          verwacht: 'rust op artikel 1, tweede lid',
          gevonden: 'rust op artikel 1, eerste lid',
        });
      },
      VOORBEELDEN.replace('eerste lid.', 'tweede lid.'),
    );
  });

  it('en wat er nog nodig is ook', async () => {
    await metServer(
      async (server) => {
        const [eerste] = await voerUit(server, 'Woont hier');
        const [verschil] = eerste?.soort === 'mislukt' ? eerste.verschillen : [];
        expect(verschil?.naast).toEqual({
          verwacht: "nog nodig: 'leeftijd van de klant'",
          gevonden: "nog nodig: 'de klant woont hier'",
        });
      },
      `voorbeeld "Woont hier"
  gegeven
    De leeftijd van de klant is 20.
  verwacht
    Onbekend is of de klant recht heeft op hulp.
    Nog nodig: de leeftijd van de klant.
`,
    );
  });

  it('met een teken komen de uitslagen terwijl zij er zijn', async () => {
    await metServer(async (server) => {
      const binnen: Uitslagbericht[] = [];
      server.client.onProgress(new ProgressType<readonly Uitslagbericht[]>(), 'proef', (deel) => {
        binnen.push(...deel);
      });
      const voorbeelden = ['Woont hier', 'Te jong'].map(vraag);
      const slot = await server.client.sendRequest('regel/voerVoorbeeldenUit', {
        voorbeelden,
        partialResultToken: 'proef',
      });
      expect(slot).toEqual([]);
      expect(kort(binnen)).toEqual(['Woont hier: geslaagd', 'Te jong: mislukt']);
    });
  });

  it('draait niets als de regeling fouten heeft, of als het voorbeeld er niet meer staat', async () => {
    await metServer(async (server) => {
      await server.open(HOOFD);
      await server.typ(HOOFD, REGELING.length, REGELING.length, '\nlid 3\n  De hond blaft.\n');
      const alle = await voerUit(server, 'Woont hier', 'Weg');
      expect(alle.map((een) => (een.soort === 'niet gedraaid' ? een.reden : een.soort))).toEqual([
        'Er is een fout in de regeling. Een voorbeeld wordt pas gedraaid als zij geen fouten heeft.',
        'Dit voorbeeld staat er niet meer.',
      ]);
    });
  });

  it('rekent met wat er getypt is, niet met wat op schijf staat', async () => {
    await metServer(async (server) => {
      await server.open(HOOFD);
      const plek = REGELING.indexOf('18.');
      await server.typ(HOOFD, plek, plek + 2, '10');
      expect(kort(await voerUit(server, 'Te jong'))).toEqual(['Te jong: geslaagd']);
    });
  });

  it('rekent niets uit in een map die niet vertrouwd is, tot zij dat wel is', async () => {
    await metServer(
      async (server) => {
        await expect(voerUit(server, 'Woont hier')).rejects.toThrow(
          'Deze werkmap is niet vertrouwd. Voorbeelden worden er niet gedraaid.',
        );
        expect(await lijst(server)).toHaveLength(1);
        await server.client.sendNotification('regel/vertrouwd', { vertrouwd: true });
        expect(kort(await voerUit(server, 'Woont hier'))).toEqual(['Woont hier: geslaagd']);
      },
      VOORBEELDEN,
      { opties: { vertrouwd: false } },
    );
  });

  it('Windows-regeleinden maken geen verschil', async () => {
    await metServer(
      async (server) => {
        expect(kort(await voerUit(server, 'Woont hier', 'Te jong'))).toEqual([
          'Woont hier: geslaagd',
          'Te jong: mislukt',
        ]);
      },
      VOORBEELDEN.replaceAll('\n', '\r\n'),
    );
  });
});

describe('leg uit', () => {
  const legUit = ({ client }: Proefserver, over: object): Promise<Uitleg | null> =>
    client.sendRequest('regel/legUit', { textDocument: { uri: uriVan(DEEL) }, ...over });
  const alsTekst = (uitleg: Uitleg | null): string => {
    if (uitleg?.soort !== 'uitleg') return JSON.stringify(uitleg);
    const [deel] = uitleg.delen;
    const stukken = (deel?.volledig ?? []).map((stuk) =>
      typeof stuk === 'string' ? stuk : `«${stuk.tekst}»`,
    );
    return stukken.join('');
  };

  it('zegt in zinnen waarom, met elke genoemde bepaling op haar plaats en met haar bron', async () => {
    await metServer(async (server) => {
      const uitleg = await legUit(server, { sleutel: 'Te jong' });
      expect(alsTekst(uitleg)).toContain('Dit rust op: «artikel 1, tweede lid».');
      if (uitleg?.soort !== 'uitleg') throw new Error('geen uitleg');
      const [deel, ...meer] = uitleg.delen;
      expect(meer).toEqual([]);
      expect(deel?.zin).toBe('De klant heeft recht op hulp op grond van artikel 1, eerste lid.');
      expect(deel?.verschil).toBe("Verwacht was 'ja', maar de uitkomst is 'nee'.");
      const regel = REGELING.split('\n').indexOf('lid 2');
      expect(uitleg.bepalingen).toContainEqual({
        aanduiding: 'artikel 1, tweede lid',
        plaats: { uri: uriVan(HOOFD), regel },
      });
    });
  });

  it('de bron is het artikel zelf, niet het hele stuk', async () => {
    await metServer(async (server) => {
      await server.open(HOOFD);
      const kenmerk = '  kenmerk: proef\n';
      const plek = REGELING.indexOf(kenmerk) + kenmerk.length;
      const bron = '  publicatie: "https://wetten.overheid.nl/BWBR0035362/2026-01-01"\n';
      await server.typ(HOOFD, plek, plek, bron);
      const uitleg = await legUit(server, { sleutel: 'Te jong' });
      if (uitleg?.soort !== 'uitleg') throw new Error('geen uitleg');
      const links = new Map(uitleg.bepalingen.map(({ aanduiding, link }) => [aanduiding, link]));
      expect(links.get('artikel 1, tweede lid')).toBe(
        'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=1&lid=2&z=2026-01-01&g=2026-01-01',
      );
    });
  });

  it('vindt het voorbeeld ook op de plaats van de aanwijzer; daarbuiten is er geen', async () => {
    await metServer(async (server) => {
      const opRegel = async (line: number): Promise<string | undefined> =>
        (await legUit(server, { position: { line, character: 2 } }))?.naam;
      expect(await opRegel(2)).toBe('Woont hier');
      expect(await opRegel(9)).toBe('Te jong');
      expect(await legUit(server, { sleutel: 'Weg' })).toBeNull();
    });
  });

  it('heeft de regeling fouten, dan staat er waarom er niets is', async () => {
    await metServer(async (server) => {
      await server.open(HOOFD);
      await server.typ(HOOFD, REGELING.length, REGELING.length, '\nlid 3\n  De hond blaft.\n');
      expect(await legUit(server, { sleutel: 'Te jong' })).toMatchObject({ soort: 'geen' });
    });
  });

  it('rekent zonder vertrouwen niets uit', async () => {
    await metServer(
      (server) => expect(legUit(server, { sleutel: 'Te jong' })).rejects.toThrow('niet vertrouwd'),
      VOORBEELDEN,
      { opties: { vertrouwd: false } },
    );
  });
});
