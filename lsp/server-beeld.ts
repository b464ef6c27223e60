/** Vragen van de extensie om de regeling te laten zien: de officiële tekst ernaast, haar dekking, en haar beslissingen. */
import type { ServerCapabilities } from 'vscode-languageserver';
import type {
  Bepalingplaats,
  Dekkingsbericht,
  Dekkingsregelingbericht,
  Officielebericht,
} from './client/berichten.ts';
import { dekkingsregelingen, dekkingVanRegeling, type Dekkingsknoop } from './dekking.ts';
import { bepalingplaatsen, officieelBlad } from './officiele-tekst.ts';
import { padVan } from './paden.ts';
import { overDocument, type Dienst } from './server-dienst.ts';

export function beeld(dienst: Dienst): ServerCapabilities {
  const { verbinding, bank, schijf, officieel, uri } = dienst;
  verbinding.onRequest(
    'regel/officieleTekst',
    overDocument(dienst, async (moment, pad): Promise<Officielebericht> => {
      const gelezen = await officieelBlad(moment, officieel, pad);
      if (gelezen.soort === 'tekst') return { ...gelezen, hoofd: uri(gelezen.hoofd) };
      return gelezen.soort === 'ontbreekt' ? { ...gelezen, map: uri(gelezen.map) } : gelezen;
    }),
  );
  verbinding.onRequest(
    'regel/bepalingplaatsen',
    overDocument(dienst, (moment, pad): readonly Bepalingplaats[] =>
      bepalingplaatsen(moment, pad).map(({ id, regel, pad: waar }) => ({ id, regel, uri: uri(waar) })),
    ),
  );
  const alsBericht = ({ plaats, delen, ...knoop }: Dekkingsknoop): Dekkingsbericht => ({
    ...knoop,
    ...(plaats && { plaats: { uri: uri(plaats.pad), regel: plaats.regel } }),
    delen: delen.map(alsBericht),
  });
  verbinding.onRequest(
    'regel/dekking',
    async ({
      hoofd,
    }: {
      readonly hoofd?: string;
    }): Promise<readonly (Dekkingsbericht | Dekkingsregelingbericht)[]> => {
      const moment = await bank.gereed();
      if (hoofd !== undefined)
        return (await dekkingVanRegeling(moment, schijf, padVan(hoofd))).map(alsBericht);
      return dekkingsregelingen(moment).map((een) => ({ ...een, hoofd: uri(een.hoofd) }));
    },
  );
  return {};
}
