/**
 * Complete zaken voor de metingen: elk gegeven dat een beslissing kan gebruiken is ingevuld, zoals JSON het geeft.
 * Met vaste toevalsgetallen, zodat elke run dezelfde zaken meet.
 */
import type { Feit, Keuze, Regelingmodel, Type } from '../../runtime/model.ts';

export type Zaak = Readonly<Record<string, unknown>>;

/**
 * De eerste voldoende zaken waarin elk gegeven van de beslissing bekend is. Meestal staat een ja/nee-feit zoals de
 * cliënt het graag ziet, zodat een groot deel van de zaken de hele wet doorloopt en de rest ergens afvalt.
 */
export function completeZaken(
  model: Regelingmodel,
  feiten: readonly string[],
  aantal: number,
  voldoet: (zaak: Zaak) => boolean = () => true,
): readonly Zaak[] {
  const elementen = new Set(model.feiten.map(({ type }) => (type.soort === 'lijst' ? type.object : '')));
  const gekozen = model.feiten.filter(({ id, object }) => feiten.includes(id) && !elementen.has(object));
  const toeval = maakToeval(20260101);
  const zaken: Zaak[] = [];
  for (let poging = 0; zaken.length < aantal && poging < 20 * aantal; poging++) {
    const zaak = JSON.parse(JSON.stringify(zaakMet(model, gekozen, toeval))) as Zaak;
    if (voldoet(zaak)) zaken.push(zaak);
  }
  return zaken;
}

type Toeval = () => number;

/** Een kleine generator (mulberry32): goed genoeg gespreid, en overal gelijk. */
function maakToeval(zaad: number): Toeval {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MELDING = '2026-02-01';

function zaakMet(model: Regelingmodel, feiten: readonly Feit[], toeval: Toeval): Zaak {
  const zaak: Record<string, Record<string, unknown>> = {};
  for (const feit of feiten) {
    const over = (zaak[feit.object] ??= {});
    const waarde = waardeVoor(model, feit, toeval);
    if (feit.soort === 'beoordeling') over[feit.sleutel] = oordeel(feit, waarde);
    else over[feit.sleutel] = feit.perDatum ? [{ op: MELDING, waarde }] : waarde;
  }
  return zaak;
}

function oordeel({ door }: Feit, waarde: unknown): object {
  const [orgaan = 'het college'] = door ?? [];
  return {
    oordeel: waarde,
    motivering: 'Dat bleek uit het gesprek en het dossier.',
    door: orgaan,
    datum: '2026-03-10',
  };
}

function waardeVoor(model: Regelingmodel, feit: Feit, toeval: Toeval): unknown {
  const { type } = feit;
  switch (type.soort) {
    case 'ja/nee':
      if (feit.id === BESLIST) return false;
      return toeval() < 0.04 ? ONGUNSTIG.has(feit.sleutel) : !ONGUNSTIG.has(feit.sleutel);
    case 'datum':
      return datumVoor(feit, toeval);
    case 'bedrag':
    case 'getal':
    case 'percentage':
      return (toeval() * 100).toFixed(2);
    case 'aantal':
      return Math.floor(toeval() * 60);
    case 'tekst':
      return 'Jansen';
    case 'keuze':
      return kies(labelsVan(model, type), toeval);
    case 'lijst': {
      const velden = model.feiten.filter(({ object }) => object === type.object);
      return Array.from({ length: Math.floor(toeval() * 4) }, () => element(model, velden, toeval));
    }
    case 'keuzes':
      return labelsVan(model, type).filter(() => toeval() < 0.4);
  }
}

/** Een element; een tijdvak eindigt ten hoogste veertig dagen na zijn begin. */
function element(model: Regelingmodel, velden: readonly Feit[], toeval: Toeval): Record<string, unknown> {
  const uit: Record<string, unknown> = {};
  for (const veld of velden) {
    const begin = velden.find(({ id }) => id === veld.eindeVan);
    uit[veld.sleutel] =
      begin === undefined
        ? waardeVoor(model, veld, toeval)
        : dagLater(String(uit[begin.sleutel]), Math.floor(toeval() * 40));
  }
  return uit;
}

const dagLater = (dag: string, dagen: number): string =>
  new Date(Date.parse(dag) + dagen * DAG_IN_MS).toISOString().slice(0, 10);

function kies<T>(rij: readonly T[], toeval: Toeval): T | undefined {
  return rij[Math.floor(toeval() * rij.length)];
}

function labelsVan({ keuzes }: Regelingmodel, type: Type & { readonly keuze: string }): readonly string[] {
  return keuzes.find(({ id }: Keuze) => id === type.keuze)?.labels ?? [];
}

/** De dagen van de procedure volgen op elkaar, zoals de controles van de regeling eisen. */
const PERIODEN: Readonly<Record<string, readonly [string, string]>> = {
  'client.geboortedatum': ['1945-01-01', '2008-12-31'],
  'diagnose.datum': ['2020-01-01', '2025-12-31'],
  'melding.datum': [MELDING, MELDING],
  'meldingBeschermdeWoonvorm.datum': ['2026-02-02', '2026-03-31'],
  'aanvraag.datum': ['2026-04-01', '2026-06-30'],
  'besluit.datum': ['2026-07-01', '2026-09-30'],
};

/** Elke zaak loopt in 2026; vóór de inwerkingtreding is er dan niet beslist, en dat controleert de regeling. */
const BESLIST = 'aanvraag.isBeslistVoorDeInwerkingtreding';

function datumVoor({ id }: Feit, toeval: Toeval): string {
  const [van, tot] = PERIODEN[id] ?? ['2026-01-01', '2027-12-31'];
  const begin = Date.parse(van);
  const dagen = (Date.parse(tot) - begin) / DAG_IN_MS + 1;
  return dagLater(van, Math.floor(toeval() * dagen));
}

const DAG_IN_MS = 86_400_000;

/** Feiten die voor een toewijzing juist nee moeten zijn. */
const ONGUNSTIG = new Set([
  'zijnVanKortdurendeAard',
  'kanZichOpEigenKrachtHandhaven',
  'kanZelfstandigWonen',
  'isPassendEnToereikend',
  'isAfgewezenWegensOnnodigeKosten',
  'kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen',
  'kanVolledigZelfstandigWonen',
  'heeftEenFunctionerendSociaalNetwerk',
  'kanZijnHulpvraagFormuleren',
  'kanZijnHulpvraagUitstellen',
  'erIsSprakeVanEenErnstigPsychiatrischZiektebeeld',
  'erIsEenVastgesteldeVerstandelijkeBeperking',
  'erIsEenVastgesteldeBlijvendeCognitieveStoornis',
  'erIsSprakeVanEenActieveVerslaving',
  'erIsEerdereFraudeMetEenPgbVastgesteld',
  'heeftProblematischeSchulden',
  'erIsSprakeVanLangdurigVerblijfInHetBuitenland',
  'erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag',
  'pleitTegenEenPgb',
]);
