/**
 * Een voorbeeld voor een artikel: de vragen van zijn uitkomst beantwoord met aannemelijke waarden, en wat eruit komt. In een
 * werkruimte zonder vertrouwen wordt niets uitgerekend; dan is het een begin, met een uitkomst die nog onbekend is.
 */
import { toonArtikel, type Blok, type Span } from '../grammar/index.ts';
import { bepalingId } from '../compiler/resolve/plaats.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import type { Zaak } from '../compiler/voorbeelden.ts';
import { beantwoord, begin, slaOver, stand, terug, zaakVan } from '../runtime/gesprek.ts';
import type { Bediening, Gesprek, Invoer, Vraag } from '../runtime/gesprek-model.ts';
import type { Beslissing } from '../runtime/model.ts';
import type { Uitkomst } from '../runtime/uitkomst.ts';
import { uitModel } from '../runtime/uit-model.ts';
import type { Actie, Actieomgeving, Uitwerking } from './acties.ts';
import { bouwplaatsVan, eindeVanRegel, invoeging, type Bouwplaats } from './bouwplaats.ts';
import { tekstVan, type Momentopname } from './momentopname.ts';
import { metHoofdletter } from './regels.ts';
import { raaktSelectie } from './selectie.ts';
import { schrijfVoorbeeld as schrijfZaak } from './voorbeeldschrijver.ts';
import { nieuweProblemen, type Wijziging } from './wijziging.ts';

/** Meer uitkomsten van één artikel staan niet in de lijst. */
const MEESTE_UITKOMSTEN = 5;
const MEESTE_VRAGEN = 80;
const MEESTE_MS = 3000;

export function schrijfVoorbeeld(
  moment: Momentopname,
  pad: string,
  span: Span,
  { vertrouwd }: Actieomgeving,
): readonly Actie[] {
  const hier = bouwplaatsVan(moment, pad);
  const regeling = hier?.regeling;
  const artikel = hier && artikelOp(hier, span);
  if (!hier || !regeling || !artikel) return [];
  const beslissingen = beslissingenVan(regeling, artikel.id);
  return beslissingen.slice(0, MEESTE_UITKOMSTEN).map((beslissing) => ({
    titel: `Schrijf een voorbeeld voor ${artikel.naam}: ${beslissing.naam}`,
    soort: 'refactor.rewrite',
    ...(regeling.goed ? {} : { niet: 'De regeling heeft fouten; los die eerst op.' }),
    doe: () => werkUit({ moment, hier, regeling, artikel, beslissing, vertrouwd }),
  }));
}

interface Artikel {
  readonly id: string;
  readonly naam: string;
}

/** Het artikel waarvan de kop of een lidkop geraakt wordt. */
function artikelOp({ boom, regeling }: Bouwplaats, span: Span): Artikel | undefined {
  let artikel: Extract<Blok, { soort: 'artikel' }> | undefined;
  for (const blok of boom.blokken) {
    if (blok.soort === 'artikel') artikel = blok;
    else if (blok.soort !== 'lid') artikel = undefined;
    if (!artikel || (blok.soort !== 'artikel' && blok.soort !== 'lid') || !raaktSelectie(blok.kop, span))
      continue;
    const { kopwoord, nummer } = artikel;
    const naam =
      kopwoord === 'artikel' ? nummer : kopwoord === 'paragraaf' ? `§ ${nummer}` : `${kopwoord} ${nummer}`;
    const id = bepalingId(regeling?.opgelost.kop.kenmerk ?? '', { artikel: naam });
    return { id, naam: toonArtikel(naam) };
  }
  return undefined;
}

/** Wat het artikel bepaalt en per zaak één uitkomst heeft; wat het meest in het artikel zelf geregeld is voorop. */
function beslissingenVan({ model }: Gecompileerd, artikel: string): readonly Beslissing[] {
  const inArtikel = (bepaling: string): boolean =>
    bepaling === artikel || bepaling.startsWith(`${artikel}/`) || bepaling.startsWith(`${artikel}@`);
  return model.beslissingen
    .map((beslissing) => ({
      beslissing,
      aantal: beslissing.regels.filter(({ bepaling }) => inArtikel(bepaling)).length,
    }))
    .filter(({ beslissing, aantal }) => aantal > 0 && beslissing.element === undefined && !beslissing.norm)
    .sort((a, b) => b.aantal - a.aantal)
    .map(({ beslissing }) => beslissing);
}

interface Werk {
  readonly moment: Momentopname;
  readonly hier: Bouwplaats;
  readonly regeling: Gecompileerd;
  readonly artikel: Artikel;
  readonly beslissing: Beslissing;
  readonly vertrouwd: boolean;
}

function werkUit(werk: Werk): Uitwerking {
  const wijziging = werk.vertrouwd ? uitgerekend(werk) : leegVoorbeeld(werk);
  if (!wijziging || nieuweProblemen(werk.moment, [wijziging]).length > 0)
    return { soort: 'kan niet', waarom: 'Voor deze uitkomst is hier geen voorbeeld te schrijven.' };
  return { soort: 'wijzigingen', wijzigingen: [wijziging] };
}

const naamVan = ({ artikel, beslissing }: Werk): string =>
  `${metHoofdletter(artikel.naam)}: ${beslissing.naam}`;

/** Zonder gegevens is nog niets bekend; de auteur vult ze in. */
function leegVoorbeeld(werk: Werk): Wijziging | undefined {
  const { hier, regeling, beslissing } = werk;
  const laatste = hier.boom.blokken.at(-1);
  const bezet = new Set(regeling.opgelost.voorbeelden.map(({ naam }) => naam));
  let naam = naamVan(werk);
  for (let i = 2; bezet.has(naam); i++) naam = `${naamVan(werk)} (${String(i)})`;
  const zin =
    beslissing.type.soort === 'ja/nee'
      ? `Onbekend is of ${beslissing.naam}.`
      : `De ${beslissing.naam.replace(/^(?:de|het) /, '')} is onbekend.`;
  if (!laatste) return undefined;
  const na = eindeVanRegel(hier.tekst, laatste.span.eind);
  const regels = ['', '', `voorbeeld "${naam}"`, '  verwacht', `    ${zin}`];
  return invoeging(hier, na, regels.join(hier.nl));
}

// ── Uitrekenen ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Twee keer het gesprek, met ja en met nee als eerste gedachte; wat op het artikel zelf rust gaat voor. */
function uitgerekend(werk: Werk): Wijziging | undefined {
  const rondes = [true, false].map((ja) => ronde(werk, ja)).filter((een) => een !== undefined);
  const beste = rondes.sort((a, b) => b.waarde - a.waarde)[0];
  const { moment, hier, beslissing } = werk;
  const geschreven = beste && schrijfZaak(moment, hier.pad, beslissing.id, beste.zaak, naamVan(werk));
  if (!geschreven) return undefined;
  const { pad, plek, tekst } = geschreven;
  const nl = tekstVan(moment, pad)?.includes('\r\n') === true ? '\r\n' : '\n';
  return { pad, span: { begin: plek, eind: plek }, tekst: tekst.replaceAll('\n', nl) };
}

interface Ronde {
  readonly zaak: Zaak;
  readonly waarde: number;
}

function ronde({ regeling, beslissing, artikel }: Werk, ja: boolean): Ronde | undefined {
  const bron = uitModel(regeling.model);
  const begonnen = begin(bron, [beslissing.id]);
  if (begonnen.soort !== 'begonnen') return undefined;
  const tot = performance.now() + MEESTE_MS;
  const gesprek = voer(bron, begonnen.gesprek, { ja, dag: eenDag(regeling), tot });
  const zaak = zaakVan(bron, gesprek) as Zaak;
  const uitkomst = bron.evaluators[beslissing.id]?.(zaak, { uitleg: true });
  return uitkomst && { zaak, waarde: gewicht(uitkomst, artikel.id) };
}

/** Een bekende uitkomst die op het artikel rust, zegt het meeste. */
function gewicht(uitkomst: Uitkomst, artikel: string): number {
  const { soort, uitleg } = uitkomst;
  const opArtikel = uitleg?.gronden.some((id) => id === artikel || id.startsWith(`${artikel}/`)) === true;
  return (soort === 'waarde' ? 4 : 0) + (isNee(uitkomst) ? 0 : 2) + (opArtikel ? 1 : 0);
}

interface Voorkeur {
  readonly ja: boolean;
  readonly dag: string;
  readonly tot: number;
}

function voer(bron: ReturnType<typeof uitModel>, eerste: Gesprek, voorkeur: Voorkeur): Gesprek {
  let gesprek = eerste;
  for (let i = 0; i < MEESTE_VRAGEN && performance.now() < voorkeur.tot; i++) {
    const nu = stand(bron, gesprek);
    if (nu.soort === 'klaar') break;
    if (nu.soort === 'tegenspraak') {
      const laatste = gesprek.stappen.at(-1);
      const eerder = terug(gesprek);
      if (!eerder || !laatste) break;
      gesprek = slaOver(eerder, laatste);
      continue;
    }
    gesprek = volgende(bron, gesprek, nu.vraag, voorkeur) ?? slaOver(gesprek, nu.vraag);
  }
  return gesprek;
}

/** Het eerste antwoord waarmee de uitkomst nog gunstig kan zijn; zijn die er niet, dan het eerste dat kan. */
function volgende(
  bron: ReturnType<typeof uitModel>,
  gesprek: Gesprek,
  vraag: Vraag,
  voorkeur: Voorkeur,
): Gesprek | undefined {
  let eerste: Gesprek | undefined;
  for (const invoer of antwoordenOp(vraag, voorkeur)) {
    const gedaan = beantwoord(bron, gesprek, vraag, invoer);
    if (gedaan.soort !== 'beantwoord') continue;
    eerste ??= gedaan.gesprek;
    const nu = stand(bron, gedaan.gesprek);
    if (nu.soort === 'tegenspraak') continue;
    const [uitkomst] = nu.uitkomsten;
    if (!isNee(uitkomst?.uitkomst)) return gedaan.gesprek;
  }
  return eerste;
}

const isNee = (uitkomst: Uitkomst | undefined): boolean =>
  uitkomst?.soort === 'niet van toepassing' || (uitkomst?.soort === 'waarde' && uitkomst.waarde === false);

function antwoordenOp({ bediening, punt }: Vraag, voorkeur: Voorkeur): readonly Invoer[] {
  if (bediening.soort !== 'oordeel') return waardenVoor(bediening, punt.naam, voorkeur);
  const [door] = bediening.door;
  return waardenVoor(bediening.oordeel, punt.naam, voorkeur).map((oordeel) => ({
    oordeel,
    motivering: '…',
    ...(door ? { door: door.label } : {}),
  }));
}

const MEESTE_OPTIES = 4;

function waardenVoor(bediening: Bediening, naam: string, { ja, dag }: Voorkeur): readonly string[] {
  switch (bediening.soort) {
    case 'ja/nee':
      return ja ? ['ja', 'nee'] : ['nee', 'ja'];
    case 'datum':
      return [/geboorte/i.test(naam) ? '1990-01-15' : dag];
    case 'bedrag':
      return ['1000'];
    case 'getal':
    case 'aantal':
    case 'percentage':
      return ['10'];
    case 'tekst':
      return ['voorbeeld'];
    case 'keuze':
    case 'keuzes':
    case 'lezing':
    case 'orgaan':
      return bediening.opties.slice(0, MEESTE_OPTIES).map(({ waarde }) => waarde);
    default:
      return [];
  }
}

/** Een dag waarop de regeling geldt: twee maanden na haar eerste dag, of haar laatste. */
function eenDag({ opgelost: { kop } }: Gecompileerd): string {
  const { vanaf = '2026-01-01', totEnMet } = kop.geldig;
  const dag = `${vanaf < '2026-01-01' ? '2026' : vanaf.slice(0, 4)}-${vanaf < '2026-01-01' || vanaf.endsWith('-01-01') ? '03-02' : vanaf.slice(5)}`;
  return totEnMet !== undefined && totEnMet < dag ? totEnMet : dag;
}
