/** Het paneel van een zaak: het model van nu, de zaak van een voorbeeld, en een zaak die een voorbeeld wordt. */
import { describe, expect, it } from 'vitest';
import { zaakVan } from '../../compiler/voorbeelden.ts';
import type { Voorbeeldtekst, Voorbeeldzaakbericht, Zaakmodelbericht } from '../../lsp/client/berichten.ts';
import { alleHoofden, regelingVan, tekstVan } from '../../lsp/momentopname.ts';
import { uriVan } from '../../lsp/paden.ts';
import { schrijfVoorbeeld } from '../../lsp/voorbeeldschrijver.ts';
import { voerVoorbeeldUit, voorbeeldMet } from '../../lsp/voorbeelden.ts';
import { canoniek } from '../../runtime/canoniek.ts';
import { metServer as metServerOp, type Proefopties, type Proefserver } from './hulp.ts';
import { beleidsbestanden, metTekst, momentVan } from './moment.ts';
import { KLANT } from './teksten.ts';

const HOOFD = '/werk/proef.regel';

const REGELING = `regeling "Proef"
  kenmerk: proef

${KLANT}  De klant heeft recht op hulp indien de klant woont hier en de leeftijd van de klant hoger is dan 18.

voorbeeld "Volwassen"
  gegeven
    De klant woont hier.
    De leeftijd van de klant is 20.
  verwacht
    De klant heeft recht op hulp op grond van artikel 1.
`;

const metServer = <T>(doe: (server: Proefserver) => Promise<T>, opties: Proefopties = {}): Promise<T> =>
  metServerOp({ [HOOFD]: REGELING, '/werk/los.regel': '' }, doe, opties);

const over = (pad: string): object => ({ textDocument: { uri: uriVan(pad) } });
const model = ({ client }: Proefserver, bekend?: number, pad = HOOFD): Promise<Zaakmodelbericht> =>
  client.sendRequest('regel/zaakmodel', { ...over(pad), bekend });

const beleid = momentVan(beleidsbestanden());

describe('het model voor een zaak', () => {
  it('komt één keer, en weer als de tekst verandert', async () => {
    await metServer(async (server) => {
      await server.open(HOOFD);
      const eerste = await model(server);
      if (eerste.soort !== 'model') throw new Error(eerste.soort);
      expect(eerste.hoofd).toBe(uriVan(HOOFD));
      expect(eerste.model.beslissingen.map(({ id }) => id)).toEqual(['klant.heeftRechtOpHulp']);
      expect(await model(server, eerste.nummer)).toEqual({ soort: 'zelfde' });
      const plek = REGELING.indexOf('18.');
      await server.typ(HOOFD, plek, plek + 2, '21');
      expect(await model(server, eerste.nummer)).toMatchObject({ soort: 'model' });
    });
  });

  it('is er niet bij fouten, buiten een regeling en zonder vertrouwen', async () => {
    await metServer(async (server) => {
      await server.open(HOOFD);
      await server.typ(HOOFD, REGELING.length, REGELING.length, '\nartikel 2\n  De hond blaft.\n');
      expect(await model(server)).toEqual({ soort: 'fouten', titel: 'Proef', fouten: 1 });
      expect(await model(server, undefined, '/werk/los.regel')).toEqual({ soort: 'geen' });
    });
    await metServer(
      async (server) => {
        await expect(model(server)).rejects.toThrow('Zaken worden er niet uitgerekend.');
        // Een diagram wordt alleen getekend.
        const getekend = await server.client.sendRequest('regel/diagrammodel', over(HOOFD));
        expect(getekend).toMatchObject({ soort: 'model', hoofd: uriVan(HOOFD) });
      },
      { opties: { vertrouwd: false } },
    );
  });

  it('een voorbeeld is te laden', async () => {
    await metServer(async ({ client }) => {
      const vraag = { hoofd: uriVan(HOOFD), uri: uriVan(HOOFD), sleutel: 'Volwassen' };
      const gevonden = await client.sendRequest<Voorbeeldzaakbericht>('regel/zaakVanVoorbeeld', vraag);
      expect(gevonden).toEqual({
        naam: 'Volwassen',
        beslissing: 'klant.heeftRechtOpHulp',
        zaak: { klant: { woontHier: true, leeftijd: '20' } },
      });
    });
  });
});

describe('een zaak als voorbeeld', () => {
  const schrijf = ({ client }: Proefserver, zaak: object, naam: string): Promise<Voorbeeldtekst | null> =>
    client.sendRequest('regel/schrijfVoorbeeld', {
      ...over(HOOFD),
      beslissing: 'klant.heeftRechtOpHulp',
      zaak,
      naam,
    });

  it('komt onderaan, in zinnen die hetzelfde zeggen, met wat eruit komt', async () => {
    await metServer(async (server) => {
      const geschreven = await schrijf(server, { klant: { woontHier: false } }, 'Elders');
      expect(geschreven).toEqual({
        uri: uriVan(HOOFD),
        plek: { line: REGELING.split('\n').length - 1, character: 0 },
        tekst: `
voorbeeld "Elders"
  gegeven
    De klant woont hier niet.
  verwacht
    De klant heeft geen recht op hulp op grond van artikel 1.
`,
        nietGezegd: [],
      });
    });
  });

  it('wat onbekend is blijft onbekend; een naam die er al is krijgt een nummer', async () => {
    await metServer(async (server) => {
      const geschreven = await schrijf(server, { klant: { woontHier: true } }, 'Volwassen');
      expect(geschreven?.tekst).toBe(`
voorbeeld "Volwassen (2)"
  gegeven
    De klant woont hier.
  verwacht
    Onbekend is of de klant recht op hulp heeft.
`);
    });
  });

  it('een hele verzameling zegt ook wat er niet bij is', { timeout: 180_000 }, () => {
    const pad = '/werk/nissewaard-beschermde-woonvormen-2026/nissewaard.regel';
    const tekst = (waarde: readonly string[]): string | undefined =>
      schrijfVoorbeeld(
        beleid,
        pad,
        'ontvangerVanDeMelding',
        {
          melding: { datum: '2026-03-02' },
          client: { maaktAanspraakOp: [{ op: '2026-03-02', waarde }] },
        },
        'Aanspraken',
      )?.tekst;
    expect(tekst([])).toContain('    De cliënt maakt op 2 maart 2026 aanspraak op niets.\n');
    expect(tekst(['intramurale Wlz', 'forensische zorg'])).toContain(
      '    De cliënt maakt op 2 maart 2026 aanspraak op alleen: intramurale Wlz en forensische zorg.\n',
    );
  });

  it('wat niet in een zin te zeggen is, staat er als opmerking', async () => {
    await metServer(async (server) => {
      const zaak = { klant: { woontHier: true, schoenmaat: 43 } };
      const geschreven = await schrijf(server, zaak, 'Schoenen');
      expect(geschreven?.nietGezegd).toEqual(['klant.schoenmaat: 43']);
      expect(geschreven?.tekst).toContain('    # niet in een zin te zeggen: klant.schoenmaat: 43\n');
    });
  });
});

describe('op het beleid', () => {
  it('de zaak van een voorbeeld, weer opgeschreven, is dezelfde zaak en slaagt', { timeout: 180_000 }, () => {
    let geteld = 0;
    for (const hoofd of alleHoofden(beleid)) {
      const regeling = regelingVan(beleid, hoofd);
      const { voorbeelden = [] } = regeling?.opgelost ?? {};
      for (const voorbeeld of voorbeelden.filter((_, i) => i % 90 === 3)) {
        const [eerste] = voorbeeld.verwacht.filter((deel) => 'beslissing' in deel);
        if (!regeling || !eerste || !('beslissing' in eerste)) continue;
        const zaak = zaakVan(voorbeeld, voorbeelden, regeling.model);
        if ('afwijkingen' in zaak) continue;
        const geschreven = schrijfVoorbeeld(beleid, hoofd, eerste.beslissing, zaak, 'Weer opgeschreven');
        expect(geschreven?.nietGezegd, voorbeeld.naam).toEqual([]);
        const { pad = '', tekst = '' } = geschreven ?? {};
        const nieuw = `${tekstVan(beleid, pad) ?? ''}${tekst}`;
        const daarna = metTekst(beleid, pad, nieuw);
        const gevonden = voorbeeldMet(daarna, pad, 'Weer opgeschreven');
        expect(gevonden && voerVoorbeeldUit(daarna, hoofd, gevonden), tekst).toEqual({ soort: 'geslaagd' });
        const nu = regelingVan(daarna, hoofd)?.opgelost.voorbeelden ?? [];
        const zelf = nu.find(({ naam }) => naam === 'Weer opgeschreven');
        expect(zelf && canoniek(zaakVan(zelf, nu, regeling.model)), tekst).toBe(canoniek(zaak));
        geteld++;
      }
    }
    expect(geteld).toBeGreaterThan(8);
  });
});
