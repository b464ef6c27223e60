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
import type { Nakijkers } from './nakijken.ts';
import type { Tekstlezer } from './officiele-tekst.ts';
import { padVan } from './paden.ts';
import type { Schijf } from './schijf.ts';
import type { Werkbank } from './werkruimte.ts';

/** Wat een gebruiker kan instellen (`regel.…`). */
export interface Instellingen {
  /** Aanwijzingen in de regel (inlay hints). */
  readonly aanwijzingen: boolean;
}

export interface Dienst {
  readonly verbinding: Connection;
  readonly bank: Werkbank;
  /** Voor wat naast een regeling ligt en zelf geen .regel is. */
  readonly schijf: Schijf;
  readonly officieel: Tekstlezer;
  readonly client: ClientCapabilities;
  readonly uri: NaarUri;
  readonly instellingen: () => Instellingen;
  /** De client kent de opdrachten van onze extensie (`regel.…`). */
  readonly opdrachten: boolean;
  /** Zonder vertrouwen wordt van een regeling niets uitgevoerd. */
  readonly vertrouwd: () => boolean;
  /** Het adres van de lange uitleg van een code, met `{code}`. */
  readonly uitlegadres: string | undefined;
  /** Geeft andere berichten de beurt. */
  readonly adem: () => Promise<void>;
  /** Waar dat kan, kijken andere draden na wat niet open staat. */
  readonly nakijkers: Nakijkers | undefined;
  /** De client heeft gezegd dat hij stopt: er is niemand meer om iets tegen te zeggen. */
  readonly gestopt: () => boolean;
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
    await totStilte(bank, adem, stop);
    const moment = await bank.gereed();
    geldtNog(stop);
    return antwoord(moment, padVan(vraag.textDocument.uri), vraag, stop);
  };
}

/** Een vraag over alles tegelijk. */
export function zonderDocument<P, R>(
  { bank, adem }: Dienst,
  antwoord: (moment: Momentopname, vraag: P) => R | Promise<R>,
): (vraag: P, stop: CancellationToken) => Promise<R> {
  return async (vraag, stop) => {
    await adem();
    geldtNog(stop);
    const moment = await bank.gereed();
    geldtNog(stop);
    return antwoord(moment, vraag);
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

/** Zoveel berichten kijkt de server vooruit: ze komen een voor een binnen, en na elke aanslag stelt een editor een handvol vragen. */
const VOORUIT = 16;

/** Laat eerst binnenkomen wat er al ligt. Wie snel typt, krijgt zo één antwoord over het laatste en niet een over elk teken. */
export async function totStilte(
  bank: Pick<Werkbank, 'nu'>,
  adem: () => Promise<void>,
  stop?: CancellationToken,
): Promise<void> {
  let vorige = bank.nu();
  for (let stil = 0; stil < VOORUIT; stil++) {
    await adem();
    if (stop) geldtNog(stop);
    if (bank.nu() !== vorige) [stil, vorige] = [0, bank.nu()];
  }
}

/** Verstuurt iets waar niemand op wacht. Een client die er niet meer is, hoeft het niet te horen. */
export function bericht(verstuur: () => Promise<unknown>): void {
  const zacht = async (): Promise<unknown> => verstuur();
  zacht().catch(() => undefined);
}

/** Een ingetrokken vraag krijgt het antwoord dat het protocol ervoor heeft. */
export function geldtNog(stop: CancellationToken): void {
  if (stop.isCancellationRequested) throw ingetrokken();
}

const ingetrokken = (): ResponseError =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'De vraag is ingetrokken.');

/** Zonder vertrouwen wordt er geweigerd, met wat er daarom niet gebeurt. */
export function eisVertrouwen({ vertrouwd }: Dienst, gevolg: string): void {
  if (!vertrouwd())
    throw new ResponseError(LSPErrorCodes.RequestFailed, `Deze werkmap is niet vertrouwd. ${gevolg}`);
}
