/**
 * De vergelijking: dezelfde artikelen zoals een programmeur ze zonder Regel in TypeScript zou schrijven.
 *
 * Tweewaardig, voor complete zaken, met dezelfde JSON als invoer. Van elke lezing zonder keuze rekent deze versie
 * alleen het eerste alternatief; gemeten wordt op zaken waarin de alternatieven het eens zijn.
 */
import type { Zaak } from '../../policies/nissewaard-beschermde-woonvormen-2026/nissewaard.regel.ts';

/** Alle gegevens zijn er, en verzamelingen zijn gewone lijsten. */
type Compleet<T> = T extends readonly (infer Deel)[]
  ? readonly Compleet<Deel>[]
  : T extends { readonly ja?: unknown; readonly nee?: unknown }
    ? never
    : T extends object
      ? { readonly [Veld in keyof T]-?: Compleet<NonNullable<T[Veld]>> }
      : T;

export type Complete = Compleet<Zaak>;

interface Oordeel {
  readonly oordeel: boolean;
  readonly motivering: string;
  readonly door: string;
}

const COLLEGE = 'het college van de centrumgemeente';

/** Een oordeel telt alleen met motivering en van het bevoegde college. */
function ja({ oordeel, motivering, door }: Oordeel): boolean {
  if (motivering.trim() === '' || door !== COLLEGE) throw new Error('Dit oordeel telt niet mee.');
  return oordeel;
}

function bevatEen(verzameling: readonly string[], labels: readonly string[]): boolean {
  return labels.some((label) => verzameling.includes(label));
}

/** De dag `jaren` jaar later; wie op 29 februari begint, komt in een gewoon jaar op 28 februari uit. */
function jarenLater(dag: string, jaren: number): string {
  const jaar = Number(dag.slice(0, 4)) + jaren;
  const rest = dag.slice(4);
  const schrikkeljaar = jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
  return `${String(jaar)}${rest === '-02-29' && !schrikkeljaar ? '-02-28' : rest}`;
}

// ── Artikel 3.2 ──────────────────────────────────────────────────────────────────────────────────────────────────

const PROBLEMATIEK = [
  'psychiatrische problematiek',
  'psychische problematiek',
  'psychosociale problematiek',
  'licht verstandelijke beperking',
];
const WETTEN = [
  'Zorgverzekeringswet',
  'Jeugdwet',
  'Wet langdurige zorg',
  'Wet forensische zorg',
  'Wet verplichte ggz',
];
const LOPENDE_ZORG = [
  'beschermde woonvorm',
  'residentiële jeugdzorg',
  'intramurale Wlz',
  'forensische zorg',
  'klinische ggz-behandeling',
];

function heeftVoorliggendeVoorziening({ client, voorliggendeOplossing }: Complete): boolean {
  return (
    (bevatEen(client.kanAanspraakMakenOpEenVoorzieningUit, WETTEN) &&
      ja(voorliggendeOplossing.isPassendEnToereikend)) ||
    voorliggendeOplossing.isAfgewezenWegensOnnodigeKosten
  );
}

/** Eerste lid. */
export function voldoetAanAlgemeneCriteria(z: Complete): boolean {
  const { client, belemmeringen, zaak } = z;
  return (
    z.melding.datum >= jarenLater(client.geboortedatum, 18) &&
    (client.heeftDeNederlandseNationaliteit || client.verblijftLegaalInNederland) &&
    bevatEen(client.isBekendMet, PROBLEMATIEK) &&
    (!ja(client.kanZichOpEigenKrachtHandhaven) || !ja(client.kanZelfstandigWonen)) &&
    !heeftVoorliggendeVoorziening(z) &&
    !ja(belemmeringen.zijnVanKortdurendeAard) &&
    ja(zaak.erIsEenReeelPerspectiefOpVergrotenVanDeZelfredzaamheid) &&
    ja(client.heeftProfessioneleOndersteuningNodigBuitenKantoortijden) &&
    client.wilEnAccepteertEenOndersteuningstraject
  );
}

/** Tweede lid. */
export function heeftAanspraakOpBegeleidWonen(z: Complete): boolean {
  const { client, thuissituatie } = z;
  return (
    voldoetAanAlgemeneCriteria(z) &&
    ja(z.problemen.werkenBelemmerendOpFunctionerenEnOntwikkeling) &&
    !ja(client.kanToereikendVoorZichzelfEnZijnLeefomgevingZorgen) &&
    ja(z.zaak.erIsEenRisicoOpZelfverwaarlozing) &&
    ja(client.heeftOndersteuningNodigBijHetInitierenVanTaken) &&
    ja(client.heeftOndersteuningNodigBijHetNemenVanBeslissingen) &&
    ja(client.heeftNaastPlanbareZorgOokBegeleidingBuitenKantoortijdenNodig) &&
    (ja(thuissituatie.isOnveiligVoorDeClient) || ja(thuissituatie.isOnveiligDoorDeClient)) &&
    (!ja(client.heeftEenFunctionerendSociaalNetwerk) ||
      ja(client.bevindtZichInEenOnveiligNetwerk) ||
      ja(client.bevindtZichInEenNetwerkDatDeZelfredzaamheidBelemmert)) &&
    ja(client.heeftPerspectiefOpUitstroomBinnenTweeJaar)
  );
}

/** Zesde lid. */
export function heeftAanspraakOpRegulier(z: Complete): boolean {
  const { client } = z;
  return (
    voldoetAanAlgemeneCriteria(z) &&
    ja(client.heeftMatigeTotComplexePsychischeOfPsychosocialeProblematiekOfEenBeperking) &&
    !ja(client.kanVolledigZelfstandigWonen) &&
    ja(client.heeftIntensievereOndersteuningNodig) &&
    ja(client.heeftBehoefteAanDagelijkseGestructureerdeBegeleidingEnOndersteuning) &&
    ja(client.vertoontRegelmatigRisicogedrag) &&
    ja(client.heeftOndersteuningNodigOpMeerdereLevensgebieden) &&
    ja(client.heeftOndersteuningNodigOpGeplandeEnOngeplandeMomenten) &&
    ja(client.moet247KunnenTerugvallenOpAanwezigeBegeleiding) &&
    ja(client.heeftOndersteuningNodigBijHetVoerenVanRegie) &&
    ja(client.dreigtZelfredzaamheidTeVerliezen)
  );
}

/** Zevende lid. */
export function heeftAanspraakOpIntensief(z: Complete): boolean {
  const { client, zaak } = z;
  return (
    voldoetAanAlgemeneCriteria(z) &&
    ja(client.heeftErnstigeEnComplexePsychischeProblematiek) &&
    z.diagnose.isGesteldDoorEenGekwalificeerdeProfessional &&
    isDiagnoseBruikbaar(z) &&
    ja(client.heeftOndersteuningNodigBijHetVoerenVanRegie) &&
    ja(zaak.erIsSprakeVanZwaarRegieverlies) &&
    ja(client.heeftBehoefteAanDirecteNabijheid) &&
    ja(client.heeftBehoefteAanConstanteAansturing) &&
    ja(zaak.erIsEenStructureelOfAcuutRisicoOpSchadelijkGedrag) &&
    ja(zaak.erIsIntensieveBegeleidingMetToezichtVereist) &&
    ja(client.heeftContinueZorgNodig) &&
    ja(client.heeftOutreachendeBegeleidingNodig) &&
    !ja(client.kanZijnHulpvraagFormuleren) &&
    !ja(client.kanZijnHulpvraagUitstellen)
  );
}

function isDiagnoseBruikbaar(z: Complete): boolean {
  return (
    peildatumVanDiagnose(z) <= jarenLater(z.diagnose.datum, 5) ||
    ja(z.aanvraag.onderbouwtDatDeProblematiekOngewijzigdIs)
  );
}

/** Artikel 2.3, derde en vijfde lid. */
function peildatumVanDiagnose({ client, melding, meldingBeschermdeWoonvorm }: Complete): string {
  const opDag = client.maaktAanspraakOp.find(({ op }) => op === melding.datum)?.waarde ?? [];
  if (!bevatEen(opDag, LOPENDE_ZORG)) return meldingBeschermdeWoonvorm.datum;
  return melding.isGedaanBijHetCollegeVanDeWoongemeente
    ? melding.datumVanOntvangstBijDeCentrumgemeente
    : melding.datum;
}

// ── Artikelen 5.2, 5.3 en 5.4 ────────────────────────────────────────────────────────────────────────────────────

export function komtInAanmerkingVoorPgb(z: Complete): boolean {
  return heeftGrondVoorPgb(z) && voldoetAanEisenInformeel(z) && !wordtPgbGeweigerd(z);
}

function heeftGrondVoorPgb({ pgbAanvraag }: Complete): boolean {
  return (
    pgbAanvraag.vermeldtDeOrientatieOpZorgInNatura &&
    ja(pgbAanvraag.motiveertDatZorgInNaturaOngeschiktIs) &&
    pgbAanvraag.vermeldtDeZorgDeZorgaanbiederEnDeKosten &&
    ja(pgbAanvraag.motiveertDeZorgDeZorgaanbiederEnDeKosten) &&
    pgbAanvraag.vermeldtDeResultatenOpDeLeefgebieden &&
    ja(pgbAanvraag.motiveertDeResultatenOpDeLeefgebieden) &&
    ja(pgbAanvraag.onderbouwtGoedeZorg)
  );
}

function voldoetAanEisenInformeel({ pgb, pgbAanvraag, ondersteuning }: Complete): boolean {
  if (pgb.soort === 'formele zorg') return true;
  return (
    (pgb.voorziening === 'uitstroombegeleiding' || pgb.voorziening === 'individuele begeleiding plus') &&
    ja(ondersteuning.overstijgtDeGebruikelijkeHulp) &&
    ja(pgbAanvraag.motiveertDatInformeleHulpBeterEnEffectieverIs) &&
    ja(ondersteuning.isAantoonbaarDoelmatiger)
  );
}

function wordtPgbGeweigerd(z: Complete): boolean {
  const { budgethouder, pgb } = z;
  return (
    !ja(budgethouder.isInStaatZijnHulpvraagEnBelangenTeBehartigen) ||
    !ja(budgethouder.isInStaatDeTakenVanEenPgbVerantwoordUitTeVoeren) ||
    (doetZichEenOmstandigheidVoor(z) &&
      (pgb.beheerder === 'inwoner zelf' || pgb.beheerder === 'wettelijk vertegenwoordiger')) ||
    ja(z.individueleAfweging.pleitTegenEenPgb)
  );
}

function doetZichEenOmstandigheidVoor({ client, zaak }: Complete): boolean {
  return (
    ja(zaak.erIsSprakeVanEenErnstigPsychiatrischZiektebeeld) ||
    zaak.erIsEenVastgesteldeVerstandelijkeBeperking ||
    zaak.erIsEenVastgesteldeBlijvendeCognitieveStoornis ||
    zaak.erIsSprakeVanEenActieveVerslaving ||
    !ja(client.isDeNederlandseTaalVoldoendeMachtig) ||
    zaak.erIsEerdereFraudeMetEenPgbVastgesteld ||
    (client.heeftProblematischeSchulden && !zaak.erIsEenBetalingsregelingGetroffen) ||
    ja(zaak.erIsSprakeVanLangdurigVerblijfInHetBuitenland) ||
    zaak.erIsEenWettelijkVertegenwoordigerZonderVerklaringOmtrentGedrag
  );
}

/** Zonder overbodige nullen: "60.50" is "60.5". */
function geschreven(bedrag: string): string {
  return bedrag.includes('.') ? bedrag.replace(/\.?0+$/, '') : bedrag;
}

/** Twee decimale teksten worden als JavaScript-getal in dezelfde volgorde gelezen; gerekend wordt er niet mee. */
export function hoogteFormeel({ zorgaanbieder, parameters }: Complete): string {
  const { tarief } = zorgaanbieder;
  const inNatura = parameters.tariefVoorZorgInNatura;
  return geschreven(Number(tarief) <= Number(inNatura) ? tarief : inNatura);
}

export function hoogteInformeel({ parameters }: Complete): string {
  return geschreven(parameters.minimumuurloonMetVakantiebijslagEnVakantieUren);
}

// ── Artikel 7.1 ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface Afwezigheidszaak {
  readonly inwoner: {
    readonly voorziening: string;
    readonly heeftDePlekBuitenZijnSchuldVerloren: boolean;
    readonly afwezigheden: readonly Afwezigheid[];
  };
  readonly toetsing: { readonly datum: string };
  readonly beschikking: { readonly einddatum: string };
  readonly terugkeer: { readonly datum: string };
}

interface Afwezigheid {
  readonly reden: string;
  readonly eersteDag: string;
  readonly laatsteDag: string;
}

const WOONVORMEN = [
  'begeleid wonen',
  'beschermd verblijf semimuraal',
  'beschermd verblijf regulier',
  'beschermd verblijf intensief',
];

export function wordtOpgeschort({ inwoner, toetsing }: Afwezigheidszaak): boolean {
  if (!WOONVORMEN.includes(inwoner.voorziening)) return false;
  const weg = inwoner.afwezigheden.filter(
    ({ reden }) => reden === 'opname in een andere zorginstelling' || reden === 'verblijf in detentie',
  );
  if (langsteReeks(tijdvakken(weg, undefined, toetsing.datum)) > 42) return true;
  const jaar = toetsing.datum.slice(0, 4);
  const vakantie = inwoner.afwezigheden.filter(({ reden }) => reden === 'vakantie');
  let dagen = 0;
  for (const [begin, eind] of tijdvakken(vakantie, `${jaar}-01-01`, `${jaar}-12-31`))
    dagen += eind - begin + 1;
  return dagen > 28;
}

const dagnummer = (datum: string): number => Date.parse(datum) / 86_400_000;

/** Op volgorde, afgeknipt en zonder overlap. */
function tijdvakken(
  rij: readonly Afwezigheid[],
  vanaf: string | undefined,
  totEnMet: string,
): [number, number][] {
  const van = vanaf === undefined ? -Infinity : dagnummer(vanaf);
  const tot = dagnummer(totEnMet);
  const delen = rij
    .map(({ eersteDag, laatsteDag }): [number, number] => [
      Math.max(dagnummer(eersteDag), van),
      Math.min(dagnummer(laatsteDag), tot),
    ])
    .filter(([begin, eind]) => begin <= eind)
    .sort(([a], [b]) => a - b);
  const uit: [number, number][] = [];
  for (const [begin, eind] of delen) {
    const vorige = uit[uit.length - 1];
    if (vorige !== undefined && begin <= vorige[1] + 1) vorige[1] = Math.max(vorige[1], eind);
    else uit.push([begin, eind]);
  }
  return uit;
}

function langsteReeks(delen: readonly [number, number][]): number {
  let langste = 0;
  let dagen = 0;
  let vorigEind = -Infinity;
  for (const [begin, eind] of delen) {
    dagen = (begin - vorigEind - 1 <= 13 ? dagen : 0) + eind - begin + 1;
    langste = Math.max(langste, dagen);
    vorigEind = eind;
  }
  return langste;
}

export function kanBovenaanDeWachtlijst({ inwoner, beschikking, terugkeer }: Afwezigheidszaak): boolean {
  return inwoner.heeftDePlekBuitenZijnSchuldVerloren && beschikking.einddatum >= terugkeer.datum;
}
