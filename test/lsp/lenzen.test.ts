/** Lenzen boven artikelen, uitkomsten en voorbeelden. */
import { CodeLensRequest, CodeLensResolveRequest, type CodeLens } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { start, type Proefserver } from './hulp.ts';

const PAD = '/werk/proef.regel';
const TEKST = `regeling "Proef"
  kenmerk: proef

gegevens over de cliënt
  is dakloos: ja/nee

uitkomsten over de cliënt
  krijgt hulp: ja/nee
  krijgt een brief: ja/nee

artikel 1 "Hulp"

lid 1
  De cliënt krijgt hulp indien de cliënt dakloos is.

lid 2
  procedure: "Het college schrijft voor hoe."

artikel 2
  De cliënt krijgt een brief indien aan artikel 1, eerste lid, is voldaan.

artikel 3

voorbeeld "Dakloos"
  gegeven
    De cliënt is dakloos.
  verwacht
    De cliënt krijgt hulp op grond van artikel 1, eerste lid.

voorbeeld "Verkeerd verwacht"
  gegeven
    De cliënt is dakloos.
  verwacht
    De cliënt krijgt geen hulp.
`;

async function lenzen(server: Proefserver): Promise<readonly string[]> {
  const textDocument = { uri: server.uri(PAD) };
  const alle = await server.client.sendRequest<CodeLens[]>(CodeLensRequest.method, { textDocument });
  expect(alle.every(({ command }) => command === undefined)).toBe(true);
  const uit: string[] = [];
  for (const lens of alle) {
    const { command, range } = await server.client.sendRequest<CodeLens>(CodeLensResolveRequest.method, lens);
    if (command && command.title !== '')
      uit.push(
        `${server.stuk(PAD, range)}: ${command.title}${command.command === '' ? '' : ` → ${command.command}`}`,
      );
  }
  return uit;
}

describe('lenzen', () => {
  it('zonder onze opdrachten zijn zij alleen te lezen', async () => {
    const server = await start({ [PAD]: TEKST });
    await server.open(PAD);
    expect(await lenzen(server)).toEqual([
      'krijgt hulp: 3 keer gebruikt',
      'krijgt een brief: 1 keer gebruikt',
      'artikel 1: 2 verwijzingen',
      'artikel 1: 2 voorbeelden',
      'artikel 1: 1 van 2 uitvoerbaar; procedure',
      'artikel 2: 0 verwijzingen',
      'artikel 2: geen voorbeeld',
      'artikel 2: uitvoerbaar',
      'artikel 3: 0 verwijzingen',
      'artikel 3: geen voorbeeld',
      'artikel 3: nog niets uitgewerkt',
      '"Dakloos": Voer uit',
      '"Dakloos": Leg uit',
      '"Verkeerd verwacht": Voer uit',
      '"Verkeerd verwacht": Leg uit',
    ]);
    server.stop();
  });

  it('met opdrachten te gebruiken; na het draaien staat er wat eruit kwam', async () => {
    const server = await start({ [PAD]: TEKST }, { opties: { opdrachten: true } });
    await server.open(PAD);
    const hoofd = server.uri(PAD);
    const voorbeelden = ['Dakloos', 'Verkeerd verwacht'].map((sleutel) => ({ hoofd, uri: hoofd, sleutel }));
    expect(await lenzen(server)).toContain('artikel 1: 2 voorbeelden → regel.voerVoorbeeldenUit');
    await server.client.sendRequest('regel/voerVoorbeeldenUit', { voorbeelden });
    const na = await lenzen(server);
    expect(na).toContain('artikel 1: 2 verwijzingen → regel.toonVerwijzingen');
    expect(na).toContain('artikel 1: 1 van 2 voorbeelden geslaagd → regel.voerVoorbeeldenUit');
    expect(na).toContain('"Dakloos": ✓ geslaagd → regel.voerVoorbeeldenUit');
    expect(na).toContain('"Verkeerd verwacht": ✗ mislukt → regel.voerVoorbeeldenUit');
    await server.typ(PAD, TEKST.indexOf('is dakloos'), TEKST.indexOf('is dakloos'), 'x');
    expect((await lenzen(server)).some((lens) => lens.includes('geslaagd'))).toBe(false);
    server.stop();
  });

  it('zonder vertrouwen is er niets te draaien', async () => {
    const server = await start({ [PAD]: TEKST }, { opties: { opdrachten: true, vertrouwd: false } });
    await server.open(PAD);
    const alle = await lenzen(server);
    expect(alle).toContain('"Dakloos": Voer uit');
    expect(alle.filter((lens) => lens.includes('voerVoorbeeldenUit') || lens.includes('legUit'))).toEqual([]);
    server.stop();
  });
});
