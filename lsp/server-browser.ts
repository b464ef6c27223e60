/** De taalserver in een browser, aan de andere kant van een berichtenkanaal. Bestanden leest de client voor hem. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Connection } from 'vscode-languageserver';
import { uriVan } from './paden.ts';
import type { Gelezen, Gezocht, Schijf } from './schijf.ts';
import { startServer } from './server.ts';

export function startInBrowser(poort: MessagePort, versie: string): void {
  const verbinding = createConnection(new BrowserMessageReader(poort), new BrowserMessageWriter(poort));
  startServer(verbinding, { schijf: schijfVanClient(verbinding), adem, versie });
  verbinding.listen();
  poort.start();
}

/** De client leest via de bestanden van de editor; die kent ook wat niet op een computer staat. */
function schijfVanClient(verbinding: Connection): Schijf {
  const ontbreekt: Gelezen = { soort: 'ontbreekt' };
  // Een client antwoordt pas als hij zelf begonnen is.
  const begonnen = new Promise<void>((los) => verbinding.onNotification('regel/schijf/gereed', () => los()));
  const vraag = async <T>(wat: string, over: object, anders: T): Promise<T> => {
    await begonnen;
    return verbinding.sendRequest<T>(`regel/schijf/${wat}`, over).catch(() => anders);
  };
  return {
    lees: (pad) => vraag('lees', { uri: uriVan(pad) }, ontbreekt),
    zoek: (map, meeste) =>
      vraag<Gezocht>('zoek', { uri: uriVan(map), meeste }, { paden: [], afgebroken: false }),
    direct: (map) => vraag<readonly string[]>('direct', { uri: uriVan(map) }, []),
  };
}

/** Een bericht aan onszelf komt achter de berichten die er al liggen. */
function adem(): Promise<void> {
  return new Promise((klaar) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      klaar();
    };
    port2.postMessage(undefined);
  });
}
