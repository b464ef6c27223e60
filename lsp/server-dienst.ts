/** Wat elke groep kenmerken van de server nodig heeft: de werkbank, de client, en een wikkel om vragen heen. */
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Position,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { vanPositie, type NaarUri } from './convert.ts';
import type { Momentopname } from './momentopname.ts';
import { padVan } from './paden.ts';
import type { Werkbank } from './werkruimte.ts';

/** Wat een gebruiker kan instellen (`regel.…`). */
export interface Instellingen {
  /** Aanwijzingen in de regel (inlay hints). */
  readonly aanwijzingen: boolean;
}

export interface Dienst {
  readonly verbinding: Connection;
  readonly bank: Werkbank;
  readonly client: ClientCapabilities;
  readonly uri: NaarUri;
  readonly instellingen: () => Instellingen;
  /** Zonder vertrouwen wordt van een regeling niets uitgevoerd. */
  readonly vertrouwd: () => boolean;
  /** Het adres van de lange uitleg van een code, met `{code}`. */
  readonly uitlegadres: string | undefined;
  /** Geeft andere berichten de beurt. */
  readonly adem: () => Promise<void>;
}

/** Een groep kenmerken: registreert haar vragen, en zegt wat de server daarmee kan. */
export type Kenmerken = (dienst: Dienst) => ServerCapabilities;

interface MetDocument {
  readonly textDocument: { readonly uri: string };
}

/** Een vraag over een document, met de momentopname waarin alles gelezen is waar het naar wijst. */
export function overDocument<P extends MetDocument, R>(
  { bank, adem }: Dienst,
  antwoord: (moment: Momentopname, pad: string, vraag: P, stop: CancellationToken) => R | Promise<R>,
): (vraag: P, stop: CancellationToken) => Promise<R> {
  return async (vraag, stop) => {
    // Wie intussen doortypt, trekt zijn vraag in; die hoort dan gehoord te worden.
    await adem();
    geldtNog(stop);
    const moment = await bank.gereed();
    geldtNog(stop);
    return antwoord(moment, padVan(vraag.textDocument.uri), vraag, stop);
  };
}

/** Een vraag over een plek in een document. */
export const opPlek = <P extends MetDocument & { readonly position: Position }, R>(
  dienst: Dienst,
  antwoord: (moment: Momentopname, pad: string, offset: number, vraag: P) => R | Promise<R>,
): ((vraag: P, stop: CancellationToken) => Promise<R>) =>
  overDocument<P, R>(dienst, (moment, pad, vraag) =>
    antwoord(moment, pad, vanPositie(moment, pad, vraag.position), vraag),
  );

/** Een ingetrokken vraag krijgt het antwoord dat het protocol ervoor heeft. */
export function geldtNog(stop: CancellationToken): void {
  if (stop.isCancellationRequested) throw ingetrokken();
}

const ingetrokken = (): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'De vraag is ingetrokken.');
