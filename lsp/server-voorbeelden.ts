/** Vragen van de extensie over voorbeelden: welke er zijn, en wat eruit komt. */
import {
  CodeLensRefreshRequest,
  ProgressType,
  type CancellationToken,
  type Position,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { naarBereik, vanPositie, type NaarUri } from './convert.ts';
import type {
  Bepalingbericht,
  Gevraagdvoorbeeld,
  Regelingvoorbeelden,
  Uitleg,
  Uitslagbericht,
} from './client/berichten.ts';
import { hoofdenVan, raakt, type Momentopname } from './momentopname.ts';
import { padVan } from './paden.ts';
import { bericht, eisVertrouwen, geldtNog, type Dienst } from './server-dienst.ts';
import {
  voerVoorbeeldUit,
  voorbeeldenIn,
  voorbeeldMet,
  voorbeeldregelingen,
  type Voorbeelduitslag,
} from './voorbeelden.ts';
import { legVoorbeeldUit, type Genoemd } from './voorbeelduitleg.ts';

/** Zo lang rekent de server achter elkaar; daarna gaat wie typt voor. */
const BEURT_MS = 8;

const deeluitslag = new ProgressType<readonly Uitslagbericht[]>();

interface Lijstvraag {
  readonly textDocument?: { readonly uri: string };
}

interface Uitvoervraag {
  readonly voorbeelden: readonly Gevraagdvoorbeeld[];
  /** Wie het meegeeft, krijgt de uitslagen terwijl zij er komen. */
  readonly partialResultToken?: string | number;
}

export function voorbeelden(dienst: Dienst): ServerCapabilities {
  const { verbinding, bank, adem } = dienst;
  verbinding.onRequest('regel/voorbeelden', async ({ textDocument }: Lijstvraag, stop: CancellationToken) => {
    const moment = await bank.gereed();
    geldtNog(stop);
    return lijst(dienst, moment, textDocument && padVan(textDocument.uri));
  });
  verbinding.onRequest('regel/voerVoorbeeldenUit', async (vraag: Uitvoervraag, stop: CancellationToken) => {
    eisVertrouwen(dienst, 'Voorbeelden worden er niet gedraaid.');
    const { voorbeelden: gevraagd, partialResultToken: teken } = vraag;
    const moment = await bank.gereed();
    const alle: Uitslagbericht[] = [];
    let wacht: Uitslagbericht[] = [];
    const stuur = async (): Promise<void> => {
      if (teken === undefined) alle.push(...wacht);
      else if (wacht.length > 0) await verbinding.sendProgress(deeluitslag, teken, wacht);
      wacht = [];
      await adem();
      geldtNog(stop);
    };
    let begin = performance.now();
    for (const een of gevraagd) {
      wacht.push(voerUit(moment, een));
      if (performance.now() - begin < BEURT_MS) continue;
      await stuur();
      begin = performance.now();
    }
    await stuur();
    // De lenzen tonen wat er nu bekend is.
    if (dienst.client.workspace?.codeLens?.refreshSupport === true)
      bericht(() => verbinding.sendRequest(CodeLensRefreshRequest.type));
    return alle;
  });
  verbinding.onRequest('regel/legUit', async (vraag: Uitlegvraag, stop: CancellationToken) => {
    eisVertrouwen(dienst, 'Er wordt niets uitgerekend en dus ook niets uitgelegd.');
    const moment = await bank.gereed();
    geldtNog(stop);
    return legUit(dienst, moment, vraag);
  });
  return {};
}

interface Uitlegvraag {
  readonly textDocument: { readonly uri: string };
  readonly sleutel?: string;
  readonly position?: Position;
}

/** Het voorbeeld met deze sleutel, of dat op deze plek. */
function legUit({ uri }: Dienst, moment: Momentopname, vraag: Uitlegvraag): Uitleg | null {
  const pad = padVan(vraag.textDocument.uri);
  const { sleutel, position } = vraag;
  const plek = position && vanPositie(moment, pad, position);
  const voorbeeld =
    sleutel === undefined
      ? voorbeeldenIn(moment, pad).find(({ geheel }) => plek !== undefined && raakt(geheel, plek))
      : voorbeeldMet(moment, pad, sleutel);
  const [hoofd] = hoofdenVan(moment, pad);
  if (!voorbeeld || hoofd === undefined) return null;
  const over = { uri: uri(pad), sleutel: voorbeeld.sleutel, naam: voorbeeld.naam };
  const antwoord = legVoorbeeldUit(moment, hoofd, voorbeeld);
  if (antwoord.soort === 'geen') return { ...over, ...antwoord };
  const { regeling, delen, bepalingen } = antwoord.uitleg;
  return {
    ...over,
    soort: 'uitleg',
    regeling,
    delen: delen.map(({ span, ...rest }) => ({ ...rest, bereik: naarBereik(moment, pad, span) })),
    bepalingen: bepalingen.map((bepaling) => naarBericht(uri, bepaling)),
  };
}

const lijst = (
  { uri }: Dienst,
  moment: Momentopname,
  pad: string | undefined,
): readonly Regelingvoorbeelden[] =>
  voorbeeldregelingen(moment, pad).map(({ hoofd, titel, bestanden }) => ({
    hoofd: uri(hoofd),
    titel,
    bestanden: bestanden.map((bestand) => ({
      uri: uri(bestand.pad),
      naam: bestand.naam,
      voorbeelden: bestand.voorbeelden.map(({ naam, sleutel, geheel }) => ({
        naam,
        sleutel,
        bereik: naarBereik(moment, bestand.pad, geheel),
      })),
    })),
  }));

function voerUit(moment: Momentopname, gevraagd: Gevraagdvoorbeeld): Uitslagbericht {
  const pad = padVan(gevraagd.uri);
  const voorbeeld = voorbeeldMet(moment, pad, gevraagd.sleutel);
  const begin = performance.now();
  const uitslag: Voorbeelduitslag = voorbeeld
    ? voerVoorbeeldUit(moment, padVan(gevraagd.hoofd), voorbeeld)
    : { soort: 'niet gedraaid', reden: 'Dit voorbeeld staat er niet meer.' };
  const duur = performance.now() - begin;
  if (uitslag.soort !== 'mislukt') return { ...gevraagd, ...uitslag, duur };
  const verschillen = uitslag.verschillen.map(({ span, ...rest }) => ({
    ...rest,
    bereik: naarBereik(moment, pad, span),
  }));
  return { ...gevraagd, soort: 'mislukt', verschillen, duur };
}

export const naarBericht = (uri: NaarUri, { plaats, ...bepaling }: Genoemd): Bepalingbericht => ({
  ...bepaling,
  ...(plaats && { plaats: { uri: uri(plaats.pad), regel: plaats.regel } }),
});
