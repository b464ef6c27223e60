/**
 * Problemen naar de client. Kan die ze ophalen, dan haalt hij ze op; anders worden ze gestuurd. Eerst de open bestanden,
 * dan de rest, een regeling tegelijk: een nieuwe wijziging onderbreekt de ronde.
 */
import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Diagnostic,
  type ServerCapabilities,
  type WorkDoneProgressServerReporter,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { naarDiagnostic } from './convert.ts';
import { meldingenVan } from './diagnostiek.ts';
import {
  alleHoofden,
  bekend,
  bestandenBij,
  hoofdenVan,
  isKlaar,
  standVan,
  type Momentopname,
} from './momentopname.ts';
import { ligtIn } from './paden.ts';
import { bericht, geldtNog, overDocument, totStilte, type Dienst } from './server-dienst.ts';

/** Vanaf zoveel regelingen ziet wie wacht hoever het is. */
const MET_VOORTGANG = 8;

/** Wat er het laatst over een bestand gezegd is, met een nummer om naar te verwijzen. */
interface Gezegd {
  readonly tekst: string;
  readonly nummer: string;
}

export function diagnostiek(dienst: Dienst): ServerCapabilities {
  const haaltOp = dienst.client.textDocument?.diagnostic !== undefined;
  const gezegd = new Map<string, Gezegd>();
  let teller = 0;

  const maak = (moment: Momentopname, pad: string): readonly Diagnostic[] =>
    meldingenVan(moment, pad).map((melding) => naarDiagnostic(moment, pad, melding, dienst));

  /** Onthoudt wat er over een bestand te zeggen is, en of dat iets anders is dan de vorige keer. */
  const leg = (pad: string, problemen: readonly Diagnostic[]): { nummer: string; nieuw: boolean } => {
    const tekst = JSON.stringify(problemen);
    const eerder = gezegd.get(pad);
    if (eerder?.tekst === tekst) return { nummer: eerder.nummer, nieuw: false };
    const nummer = String(++teller);
    gezegd.set(pad, { tekst, nummer });
    return { nummer, nieuw: eerder !== undefined || problemen.length > 0 };
  };

  const ronde = maakRonde(dienst, {
    bekijk: (moment, pad, gewijzigd) => {
      const problemen = maak(moment, pad);
      if (!leg(pad, problemen).nieuw) return false;
      if (!haaltOp)
        bericht(() =>
          dienst.verbinding.sendDiagnostics({ uri: dienst.uri(pad), diagnostics: [...problemen] }),
        );
      return pad !== gewijzigd;
    },
    vergeet: (moment) => {
      for (const pad of [...gezegd.keys()].filter((een) => !isTeTonen(moment, een))) {
        gezegd.delete(pad);
        if (!haaltOp)
          bericht(() => dienst.verbinding.sendDiagnostics({ uri: dienst.uri(pad), diagnostics: [] }));
      }
    },
    klaar: (eldersAnders) => {
      const kan = dienst.client.workspace?.diagnostics?.refreshSupport === true;
      if (haaltOp && kan && eldersAnders) bericht(() => dienst.verbinding.languages.diagnostics.refresh());
    },
  });
  dienst.bank.bijNieuw(ronde.begin);
  // Voor wie wil weten wanneer over de laatste wijziging alles gezegd is.
  dienst.verbinding.onRequest('regel/gereed', async () => {
    let moment;
    do {
      moment = await dienst.bank.gereed();
      await ronde.klaar();
    } while (moment !== dienst.bank.nu());
    return null;
  });
  if (!haaltOp) return {};

  dienst.verbinding.languages.diagnostics.on(
    overDocument(dienst, (moment, pad, vraag) => {
      const problemen = maak(moment, pad);
      const { nummer } = leg(pad, problemen);
      return vraag.previousResultId === nummer
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: nummer }
        : { kind: DocumentDiagnosticReportKind.Full, resultId: nummer, items: [...problemen] };
    }),
  );
  dienst.verbinding.languages.diagnostics.onWorkspace(async (vraag, stop) => {
    const vorige = new Map(vraag.previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (;;) {
      const moment = await dienst.bank.gereed();
      await Promise.all(verreHoofden(dienst, moment).map((hoofd) => kijkNa(dienst, moment, hoofd)));
      for (const pad of teTonen(moment)) {
        if (hoofdenVan(moment, pad).some((hoofd) => !isKlaar(moment, hoofd))) await dienst.adem();
        geldtNog(stop);
        const uri = dienst.uri(pad);
        const problemen = maak(moment, pad);
        const { nummer } = leg(pad, problemen);
        const eerder = vorige.get(uri);
        vorige.delete(uri);
        const basis = { uri, version: moment.inhoud.get(pad)?.open?.versie ?? null };
        if (eerder === nummer || (eerder === undefined && problemen.length === 0)) continue;
        items.push({
          ...basis,
          kind: DocumentDiagnosticReportKind.Full,
          resultId: nummer,
          items: [...problemen],
        });
      }
      for (const uri of vorige.keys())
        items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
      // Is er niets nieuws, dan wacht het antwoord op de volgende wijziging, zoals het protocol toestaat.
      if (items.length > 0 || vraag.previousResultIds.length === 0) return { items };
      await wachtOpWijziging(dienst, moment, stop);
      vraag.previousResultIds.forEach(({ uri, value }) => vorige.set(uri, value));
    }
  });
  return {
    diagnosticProvider: { identifier: 'regel', interFileDependencies: true, workspaceDiagnostics: true },
  };
}

/** Bestanden van de werkruimte, en wat daarbuiten open staat. */
const isTeTonen = ({ inhoud, mappen }: Momentopname, pad: string): boolean => {
  const deel = inhoud.get(pad);
  return deel?.soort === 'tekst' && (deel.open !== undefined || mappen.some((map) => ligtIn(map, pad)));
};

const teTonen = (moment: Momentopname): readonly string[] =>
  [...moment.inhoud.keys()].filter((pad) => isTeTonen(moment, pad));

/** De eerste wijziging na een momentopname; `stop` houdt op met luisteren. */
function volgendeWijziging(
  bank: Dienst['bank'],
  sinds: Momentopname,
): { readonly komt: Promise<void>; readonly stop: () => void } {
  let stop = (): void => undefined;
  const komt = new Promise<void>((klaar) => {
    if (bank.nu() !== sinds) return klaar();
    const houdOp = bank.bijNieuw(() => {
      houdOp();
      klaar();
    });
    stop = () => {
      houdOp();
      klaar();
    };
  });
  return { komt, stop: () => stop() };
}

async function wachtOpWijziging(
  { bank }: Dienst,
  sinds: Momentopname,
  token: CancellationToken,
): Promise<void> {
  const { komt, stop } = volgendeWijziging(bank, sinds);
  const afgebroken = token.onCancellationRequested(stop);
  await komt;
  afgebroken.dispose();
  geldtNog(token);
}

/** De regelingen waar geen open bestand bij hoort, als een andere draad ze kan nakijken. */
function verreHoofden({ bank, nakijkers }: Dienst, moment: Momentopname): readonly string[] {
  if (!nakijkers) return [];
  const dichtbij = new Set(bank.openPaden().flatMap((pad) => hoofdenVan(moment, pad)));
  return alleHoofden(moment).filter((hoofd) => !dichtbij.has(hoofd));
}

const kijkNa = async ({ nakijkers }: Dienst, moment: Momentopname, hoofd: string): Promise<void> => {
  if (!isKlaar(moment, hoofd)) await nakijkers?.kijkNa(moment, hoofd);
};

interface Rondewerk {
  /** Waar: er is iets veranderd in een ander bestand dan het gewijzigde. */
  readonly bekijk: (moment: Momentopname, pad: string, gewijzigd: string | undefined) => boolean;
  readonly vergeet: (moment: Momentopname) => void;
  readonly klaar: (eldersAnders: boolean) => void;
}

/** Na een wijziging wordt alles opnieuw bekeken; komt er een tijdens de ronde, dan begint zij opnieuw. */
function maakRonde(dienst: Dienst, { bekijk, vergeet, klaar }: Rondewerk): Ronde {
  const { bank, adem } = dienst;
  let loopt: Promise<void> | undefined;
  let laatst: string | undefined;
  const bekeken = new WeakSet();

  const doe = async (): Promise<void> => {
    let eldersAnders = false;
    let voortgang: Voortgang | undefined;
    let moment: Momentopname;
    do {
      await totStilte(bank, adem);
      if (dienst.gestopt()) return;
      moment = await bank.gereed();
      if (bank.nu() !== moment) continue;
      const nu = moment;
      const wacht = volgordeVan(bank.openPaden(), nu, laatst).filter(({ hoofd }) => {
        const deel = bekend(nu, hoofd);
        return deel === undefined || !bekeken.has(deel);
      });
      if (wacht.filter(({ hoofd }) => !isKlaar(nu, hoofd)).length >= MET_VOORTGANG)
        voortgang ??= beginVoortgang(dienst);
      let gedaan = 0;
      const rondAf = ({ hoofd, paden }: Beurt): void => {
        for (const pad of paden(bestandenBij(nu, hoofd))) if (bekijk(nu, pad, laatst)) eldersAnders = true;
        const deel = bekend(nu, hoofd);
        if (deel) bekeken.add(deel);
        gedaan++;
        voortgang?.report(Math.floor((100 * gedaan) / wacht.length), `${gedaan} van ${wacht.length}`);
      };
      const ver = new Set(verreHoofden(dienst, nu));
      for (const beurt of wacht.filter(({ hoofd }) => !ver.has(hoofd))) {
        await adem();
        if (dienst.gestopt()) return;
        if (bank.nu() !== nu) break;
        standVan(nu, beurt.hoofd);
        rondAf(beurt);
      }
      if (bank.nu() !== nu) continue;
      const elders = wacht.filter(({ hoofd }) => ver.has(hoofd));
      const wijziging = volgendeWijziging(bank, nu);
      const nagekeken = elders.map(async (beurt) => {
        await kijkNa(dienst, nu, beurt.hoofd);
        if (bank.nu() === nu) rondAf(beurt);
      });
      await Promise.race([Promise.all(nagekeken), wijziging.komt]);
      wijziging.stop();
    } while (bank.nu() !== moment);
    voortgang?.done();
    if (dienst.gestopt()) return;
    vergeet(moment);
    klaar(eldersAnders);
  };

  return {
    begin: (pad) => {
      laatst = pad ?? laatst;
      loopt ??= doe().finally(() => {
        loopt = undefined;
      });
    },
    klaar: async () => loopt,
  };
}

interface Ronde {
  readonly begin: (gewijzigd?: string) => void;
  /** Wacht op de ronde die nu loopt. */
  readonly klaar: () => Promise<void>;
}

interface Beurt {
  readonly hoofd: string;
  readonly paden: (eigen: readonly string[]) => readonly string[];
}

/** Eerst wat bij het gewijzigde bestand hoort, dan de andere open bestanden, dan de rest. */
function volgordeVan(
  open: readonly string[],
  moment: Momentopname,
  laatst: string | undefined,
): readonly Beurt[] {
  const eerst = laatst === undefined ? open : [laatst, ...open];
  const hoofden = new Set([...eerst.flatMap((pad) => hoofdenVan(moment, pad)), ...alleHoofden(moment)]);
  const los = teTonen(moment).filter((pad) => hoofdenVan(moment, pad).length === 0);
  return [...hoofden, ...los].map((hoofd) => ({
    hoofd,
    paden: (eigen) => eigen.filter((pad) => isTeTonen(moment, pad)),
  }));
}

type Voortgang = Pick<WorkDoneProgressServerReporter, 'report' | 'done'>;

/** Wacht niet op de client: zolang die niets antwoordt, gaat het werk door zonder dat er iets te zien is. */
function beginVoortgang({ client, verbinding }: Dienst): Voortgang {
  let zichtbaar: WorkDoneProgressServerReporter | undefined;
  let klaar = false;
  if (client.window?.workDoneProgress === true) {
    verbinding.window
      .createWorkDoneProgress()
      .then((voortgang) => {
        if (klaar) return;
        zichtbaar = voortgang;
        zichtbaar.begin('Regelingen lezen', 0, '', false);
      })
      .catch(() => undefined);
  }
  return {
    report: (percentage: number | string, tekst?: string) => {
      if (typeof percentage === 'number') zichtbaar?.report(percentage, tekst ?? '');
    },
    done: () => {
      klaar = true;
      zichtbaar?.done();
    },
  };
}
