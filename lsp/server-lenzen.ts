/** Lenzen: de plaatsen meteen, de inhoud als de editor haar toont. Zonder onze opdrachten zijn zij alleen te lezen. */
import type { CodeLens, Command, ServerCapabilities } from 'vscode-languageserver';
import { naarBereik, naarPlaats, vanBereik } from './convert.ts';
import { lensinhoud, lenzenVan, type Lensinhoud, type Lenssoort } from './lenzen.ts';
import type { Momentopname } from './momentopname.ts';
import { padVan } from './paden.ts';
import { geldtNog, overDocument, type Dienst } from './server-dienst.ts';
import { tellingVan, type Telling } from './tellingen.ts';

interface Lensgegevens {
  readonly uri: string;
  readonly soort: Lenssoort;
}

export function lenzen(dienst: Dienst): ServerCapabilities {
  const { verbinding, bank, adem } = dienst;
  verbinding.onCodeLens(
    overDocument(dienst, (moment, pad, { textDocument: { uri } }) =>
      lenzenVan(moment, pad).map(({ span, soort }): CodeLens => {
        const data: Lensgegevens = { uri, soort };
        return { range: naarBereik(moment, pad, span), data };
      }),
    ),
  );
  verbinding.onCodeLensResolve(async (lens, stop) => {
    await adem();
    geldtNog(stop);
    const moment = await bank.gereed();
    const { uri, soort } = lens.data as Lensgegevens;
    const pad = padVan(uri);
    const telling = soort === 'verwijzingen' ? await tel(dienst, moment, pad) : leeg;
    const span = vanBereik(moment, pad, lens.range);
    const inhoud = telling && lensinhoud(moment, pad, { span, soort }, telling);
    // Een lens zonder opdracht laten editors weg; een lege tekst is dan het rustigst.
    const command = inhoud ? opdracht(dienst, moment, lens, soort, inhoud) : { title: '', command: '' };
    return { ...lens, command };
  });
  return { codeLensProvider: { resolveProvider: true } };
}

const leeg: Telling = new Map();

/** Typt iemand door, dan telt wat er toen stond niet meer. */
async function tel({ bank, adem }: Dienst, moment: Momentopname, pad: string): Promise<Telling | undefined> {
  try {
    return await tellingVan(moment, pad, async () => {
      await adem();
      if (bank.nu() !== moment) throw new Verouderd();
    });
  } catch (fout) {
    if (fout instanceof Verouderd) return undefined;
    throw fout;
  }
}
class Verouderd extends Error {}

function opdracht(
  dienst: Dienst,
  moment: Momentopname,
  { range, data }: CodeLens,
  soort: Lenssoort,
  { tekst, plaatsen = [], voorbeelden = [] }: Lensinhoud,
): Command {
  const { uri } = data as Lensgegevens;
  const alleenTekst = { title: tekst, command: '' };
  if (!dienst.opdrachten) return alleenTekst;
  if (soort === 'verwijzingen') {
    if (plaatsen.length === 0) return alleenTekst;
    const waar = plaatsen.map(({ bestand, span }) => naarPlaats(moment, { pad: bestand, span }, dienst.uri));
    return { title: tekst, command: 'regel.toonVerwijzingen', arguments: [uri, range.start, waar] };
  }
  const [eerste] = voorbeelden;
  if (!eerste || !dienst.vertrouwd()) return alleenTekst;
  const daar = dienst.uri(eerste.pad);
  if (soort === 'leg uit')
    return { title: tekst, command: 'regel.legUit', arguments: [daar, eerste.sleutel] };
  const namen = voorbeelden.filter(({ pad }) => pad === eerste.pad).map(({ naam }) => naam);
  return { title: tekst, command: 'regel.voerVoorbeeldenUit', arguments: [daar, namen] };
}
