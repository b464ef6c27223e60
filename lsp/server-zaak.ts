/**
 * Vragen van het paneel van een zaak. Zonder vertrouwen krijgt het geen model, en is er dus niets uit te rekenen. Het diagram wordt
 * alleen getekend; dat krijgt zijn model altijd.
 */
import type { ServerCapabilities } from 'vscode-languageserver';
import type { Gevraagdvoorbeeld, Voorbeeldtekst, Zaakmodelbericht } from './client/berichten.ts';
import { naarPositie } from './convert.ts';
import type { Momentopname } from './momentopname.ts';
import { padVan } from './paden.ts';
import { eisVertrouwen, overDocument, type Dienst } from './server-dienst.ts';
import { schrijfVoorbeeld } from './voorbeeldschrijver.ts';
import { zaakmodel, zaakVanVoorbeeld } from './zaakmodel.ts';

const GEVOLG = 'Zaken worden er niet uitgerekend.';

interface Modelvraag {
  readonly textDocument: { readonly uri: string };
  readonly bekend?: number;
}

interface Schrijfvraag {
  readonly textDocument: { readonly uri: string };
  readonly beslissing: string;
  readonly zaak: Readonly<Record<string, unknown>>;
  readonly naam: string;
}

export function zaak(dienst: Dienst): ServerCapabilities {
  const { verbinding, bank, uri } = dienst;
  const model = (moment: Momentopname, pad: string, { bekend }: Modelvraag): Zaakmodelbericht => {
    const gevonden = zaakmodel(moment, pad, bekend);
    return gevonden.soort === 'model' ? { ...gevonden, hoofd: uri(gevonden.hoofd) } : gevonden;
  };
  verbinding.onRequest('regel/diagrammodel', overDocument(dienst, model));
  verbinding.onRequest(
    'regel/zaakmodel',
    overDocument(dienst, (moment, pad, vraag: Modelvraag) => {
      eisVertrouwen(dienst, GEVOLG);
      return model(moment, pad, vraag);
    }),
  );
  verbinding.onRequest('regel/zaakVanVoorbeeld', async (vraag: Gevraagdvoorbeeld) => {
    eisVertrouwen(dienst, GEVOLG);
    const moment = await bank.gereed();
    return zaakVanVoorbeeld(moment, padVan(vraag.hoofd), padVan(vraag.uri), vraag.sleutel) ?? null;
  });
  verbinding.onRequest(
    'regel/schrijfVoorbeeld',
    overDocument(dienst, (moment, pad, vraag: Schrijfvraag): Voorbeeldtekst | null => {
      eisVertrouwen(dienst, GEVOLG);
      const geschreven = schrijfVoorbeeld(moment, pad, vraag.beslissing, vraag.zaak, vraag.naam);
      if (!geschreven) return null;
      const { plek, tekst, nietGezegd } = geschreven;
      return {
        uri: uri(geschreven.pad),
        plek: naarPositie(moment, geschreven.pad, plek),
        tekst,
        nietGezegd,
      };
    }),
  );
  return {};
}
