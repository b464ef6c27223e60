/** Een gesprek aan de terminal: vraag, antwoord, en wat iemand onderweg nog wil. */
import { inDelen, leesInvoer } from '../../runtime/gesprek-invoer.ts';
import {
  antwoorden,
  beantwoord,
  geefWeer,
  type Gesprek,
  gevolgen,
  type Invoer,
  slaOver,
  stand,
  type Stand,
  terug,
  type Vraag,
  vraagBij,
  wijzig,
} from '../../runtime/index.ts';
import type { Geladen } from './laad.ts';
import { bewaarIn, vrijeNaam } from './vraag-bewaar.ts';
import {
  drukAntwoorden,
  drukGevolgen,
  drukOverzicht,
  drukTegenspraak,
  drukVraag,
  drukWaarom,
  drukWeigering,
  HULP,
} from './vraag-druk.ts';
import { drukEinde } from './vraag-einde.ts';
import { leesOpdracht, type Opdracht } from './vraag-opdracht.ts';
import type { Regels } from './vraag-regels.ts';
import { schrijf, type Afloop, type Wereld } from './wereld.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

/** Wat tijdens een gesprek verandert. */
export interface Zitting {
  readonly wereld: Wereld;
  readonly bron: Geladen;
  readonly regels: Regels;
  /** Wie typt, krijgt de delen van een oordeel één voor één gevraagd. */
  readonly inDelen: boolean;
  gesprek: Gesprek;
  /** Waar het gesprek bewaard wordt. */
  bestand: string | undefined;
  /** Waarvan de vraag of de uitkomst al getoond is: wie iets anders wil weten, krijgt haar niet nog eens. */
  getoond: Gesprek | undefined;
}

/** Wat er na een regel gebeurt: verder, of ophouden. */
type Vervolg = 'verder' | 'stop';

export async function voerGesprek(z: Zitting): Promise<Afloop> {
  for (;;) {
    const nu = stand(z.bron, z.gesprek);
    if (z.getoond !== z.gesprek) await zeg(z, aanzegging(z, nu));
    z.getoond = z.gesprek;
    const regel = await z.regels.volgende();
    if (regel === undefined) return sluit(z, nu.soort === 'klaar');
    const opdracht = leesOpdracht(regel);
    const vervolg =
      opdracht.soort === 'antwoord' ? await verwerk(z, nu, opdracht.tekst) : await doe(z, nu, opdracht);
    if (vervolg === 'stop') return sluit(z, nu.soort === 'klaar');
  }
}

function aanzegging(z: Zitting, nu: Stand): string {
  const { verf } = z.wereld.uit;
  if (nu.soort === 'vraag') return drukVraag(nu.vraag, nu.voortgang, verf);
  if (nu.soort === 'tegenspraak') return drukTegenspraak(nu.problemen, nu.antwoorden, verf);
  return `${drukEinde(z)}Klaar. Enter of stop: einde; wijzig, overzicht en bewaar kunnen nog.\n`;
}

// ── Antwoorden ───────────────────────────────────────────────────────────────────────────────────────────────────

async function verwerk(z: Zitting, nu: Stand, tekst: string): Promise<Vervolg> {
  if (nu.soort === 'klaar') return tekst === '' ? 'stop' : meldOnbekend(z, tekst);
  if (nu.soort === 'tegenspraak') {
    const gekozen = /^\d+$/.test(tekst) ? nu.antwoorden[Number(tekst) - 1] : undefined;
    return gekozen === undefined ? meldOnbekend(z, tekst) : wijzigAntwoord(z, gekozen.sleutel);
  }
  const { vraag } = nu;
  if (tekst === '') {
    const weer = geefWeer(z.gesprek, vraag);
    if (weer !== undefined) return neem(z, weer);
  }
  const ingevuld = await vraagDelen(z, vraag, tekst);
  if (ingevuld.soort !== 'invoer') return ingevuld.soort === 'stop' ? 'stop' : 'verder';
  const uitslag = beantwoord(z.bron, z.gesprek, vraag, ingevuld.invoer);
  if (uitslag.soort === 'geweigerd') return zeg(z, drukWeigering(uitslag.probleem, z.wereld.uit.verf));
  if (uitslag.soort === 'beantwoord') await bevestig(z, tekst, uitslag.antwoord.tekst);
  return neem(z, uitslag.gesprek);
}

/** Wat anders begrepen is dan getypt, staat er nog eens. */
async function bevestig(z: Zitting, getypt: string, begrepen: string): Promise<void> {
  if (opEenRegel(getypt) !== opEenRegel(begrepen)) await zeg(z, `  Begrepen: ${opEenRegel(begrepen)}\n`);
}

async function meldOnbekend(z: Zitting, tekst: string): Promise<Vervolg> {
  return zeg(
    z,
    `  '${opEenRegel(tekst)}' is hier geen antwoord en geen opdracht. Typ help voor wat er kan.\n`,
  );
}

/** Wat er op een vraag ingevuld is, of dat er iets anders moet. */
type Ingevuld =
  | { readonly soort: 'invoer'; readonly invoer: Invoer }
  | { readonly soort: 'opnieuw' }
  | { readonly soort: 'stop' };

/** Bij een oordeel horen redenen, wie oordeelde en wanneer; wie ze niet geeft, krijgt er later een vraag over. */
async function vraagDelen(z: Zitting, vraag: Vraag, tekst: string): Promise<Ingevuld> {
  const { bediening } = vraag;
  if (bediening.soort !== 'oordeel' || !z.inDelen || leesInvoer(vraag, tekst).soort !== 'waarde')
    return { soort: 'invoer', invoer: tekst };
  let invoer = inDelen(tekst);
  const [enige, ...meer] = bediening.door;
  const delen = [
    ...(invoer.motivering === undefined ? [['motivering', 'Wat is de motivering?', undefined] as const] : []),
    [
      'door',
      wieOordeelt(bediening.door.map(({ label }) => label)),
      meer.length === 0 ? enige?.waarde : undefined,
    ] as const,
    ['datum', 'Op welke dag is geoordeeld? Enter: niet vermelden', undefined] as const,
  ];
  for (const [sleutel, vraagtekst, zonder] of delen) {
    const eerder = invoer;
    const antwoord = await deel(z, vraagtekst, (waarde) =>
      foutIn(z, vraag, { ...eerder, [sleutel]: waarde }),
    );
    if (antwoord.soort === 'stop') await zeg(z, '  Dit oordeel was nog niet af; het is niet bewaard.\n');
    if (antwoord.soort !== 'tekst') return antwoord;
    const waarde = antwoord.tekst ?? (antwoord.overgeslagen ? undefined : zonder);
    if (waarde !== undefined) invoer = { ...invoer, [sleutel]: waarde };
  }
  return { soort: 'invoer', invoer };
}

function wieOordeelt(organen: readonly string[]): string {
  const [enige, ...meer] = organen;
  if (enige === undefined) return 'Wie oordeelt? Enter: niet vermelden';
  return meer.length === 0 ? `Wie oordeelt? Enter: ${enige}` : `Wie oordeelt? Een van: ${organen.join(', ')}`;
}

function foutIn(z: Zitting, vraag: Vraag, invoer: Exclude<Invoer, string>): string | undefined {
  const gelezen = leesInvoer(vraag, invoer);
  return gelezen.soort === 'fout' ? drukWeigering(gelezen.probleem, z.wereld.uit.verf) : undefined;
}

type Deel =
  | { readonly soort: 'tekst'; readonly tekst: string | undefined; readonly overgeslagen: boolean }
  | { readonly soort: 'opnieuw' }
  | { readonly soort: 'stop' };

async function deel(z: Zitting, vraag: string, fout: (tekst: string) => string | undefined): Promise<Deel> {
  for (;;) {
    await zeg(z, `  ${zichtbaar(vraag)}\n`);
    const regel = await z.regels.volgende();
    const opdracht = regel === undefined ? ({ soort: 'stop' } as const) : leesOpdracht(regel);
    if (opdracht.soort === 'stop') return { soort: 'stop' };
    if (opdracht.soort === 'terug') return { soort: 'opnieuw' };
    if (opdracht.soort === 'overslaan') return { soort: 'tekst', tekst: undefined, overgeslagen: true };
    if (opdracht.soort !== 'antwoord') {
      await zeg(z, '  Hier kan alleen een antwoord, overslaan, terug of stop.\n');
      continue;
    }
    const { tekst } = opdracht;
    if (tekst === '') return { soort: 'tekst', tekst: undefined, overgeslagen: false };
    const mis = fout(tekst);
    if (mis === undefined) return { soort: 'tekst', tekst, overgeslagen: false };
    await zeg(z, mis);
  }
}

// ── Opdrachten ───────────────────────────────────────────────────────────────────────────────────────────────────

async function doe(
  z: Zitting,
  nu: Stand,
  opdracht: Exclude<Opdracht, { soort: 'antwoord' }>,
): Promise<Vervolg> {
  switch (opdracht.soort) {
    case 'stop':
      return 'stop';
    case 'help':
      return zeg(z, HULP);
    case 'terug':
      return gaTerug(z);
    case 'overslaan':
      return nu.soort === 'vraag'
        ? neem(z, slaOver(z.gesprek, nu.vraag))
        : zeg(z, '  Er is nu geen vraag om over te slaan.\n');
    case 'waarom':
      return zeg(z, nu.soort === 'vraag' ? drukWaarom(z.bron.model, nu.vraag) : '  Er is nu geen vraag.\n');
    case 'overzicht':
      return zeg(
        z,
        drukOverzicht(z, antwoorden(z.bron, z.gesprek), nu.soort === 'tegenspraak' ? [] : nu.uitkomsten),
      );
    case 'alsnog':
      return neem(z, { ...z.gesprek, stappen: z.gesprek.stappen.filter((s) => s.soort === 'antwoord') });
    case 'bewaar':
      return bewaarNu(z, opdracht.bestand);
    case 'wijzig':
      return kiesWijziging(z, opdracht.nummer);
  }
}

async function gaTerug(z: Zitting): Promise<Vervolg> {
  const eerder = terug(z.gesprek);
  return eerder === undefined
    ? zeg(z, '  Dit is de eerste vraag; verder terug kan niet.\n')
    : neem(z, eerder);
}

async function kiesWijziging(z: Zitting, genoemd: number | undefined): Promise<Vervolg> {
  const lijst = antwoorden(z.bron, z.gesprek);
  if (lijst.length === 0) return zeg(z, '  Er is nog niets geantwoord.\n');
  let nummer = genoemd;
  if (nummer === undefined) {
    await zeg(z, `${drukAntwoorden(lijst)}  Welk antwoord? Een nummer, of Enter om niets te wijzigen.\n`);
    const regel = (await z.regels.volgende())?.trim() ?? '';
    if (regel === '') return 'verder';
    nummer = Number(regel);
  }
  const gekozen = lijst[nummer - 1];
  if (gekozen !== undefined) return wijzigAntwoord(z, gekozen.sleutel);
  return zeg(z, `  Er is geen antwoord met dat nummer; het zijn er ${String(lijst.length)}.\n`);
}

async function wijzigAntwoord(z: Zitting, sleutel: string): Promise<Vervolg> {
  const vraag = vraagBij(z.bron, z.gesprek, sleutel);
  if (vraag === undefined)
    return zeg(z, '  Dit antwoord hoort bij iets dat er niet meer is; er is niets te wijzigen.\n');
  for (;;) {
    await zeg(z, drukVraag(vraag, undefined, z.wereld.uit.verf));
    const regel = await z.regels.volgende();
    if (regel === undefined) return 'stop';
    const opdracht = leesOpdracht(regel);
    if (opdracht.soort === 'stop') return 'stop';
    if (opdracht.soort === 'terug' || (opdracht.soort === 'antwoord' && opdracht.tekst === ''))
      return zeg(z, '  Er is niets gewijzigd.\n');
    const ingevuld = await wijziging(z, vraag, opdracht);
    if (ingevuld.soort === 'stop') return 'stop';
    if (ingevuld.soort === 'opnieuw') continue;
    const uitslag = wijzig(z.bron, z.gesprek, vraag, ingevuld.invoer);
    if (uitslag.soort === 'geweigerd') {
      await zeg(z, drukWeigering(uitslag.probleem, z.wereld.uit.verf));
      continue;
    }
    if (
      stand(z.bron, uitslag.gesprek).soort !== 'tegenspraak' &&
      stand(z.bron, z.gesprek).soort !== 'tegenspraak'
    ) {
      const van = (pad: string): string => beslissingBij(z, uitslag.gesprek, pad);
      await zeg(z, drukGevolgen(z.bron.model, gevolgen(z.bron, z.gesprek, uitslag.gesprek), van));
    }
    return neem(z, uitslag.gesprek);
  }
}

async function wijziging(z: Zitting, vraag: Vraag, opdracht: Opdracht): Promise<Ingevuld> {
  if (opdracht.soort === 'antwoord') return vraagDelen(z, vraag, opdracht.tekst);
  if (opdracht.soort === 'overslaan') return { soort: 'invoer', invoer: 'weet ik niet' };
  await zeg(z, '  Hier kan alleen een antwoord, overslaan (weer onbekend), terug of stop.\n');
  return { soort: 'opnieuw' };
}

function beslissingBij(z: Zitting, na: Gesprek, pad: string): string {
  for (const gesprek of [na, z.gesprek]) {
    const nu = stand(z.bron, gesprek);
    const deel =
      nu.soort === 'tegenspraak' ? undefined : nu.uitkomsten.find((uitkomst) => uitkomst.pad === pad);
    if (deel !== undefined) return deel.beslissing;
  }
  return pad;
}

async function bewaarNu(z: Zitting, genoemd: string | undefined): Promise<Vervolg> {
  await bewaarAls(z, genoemd);
  return 'verder';
}

/** Of het gelukt is. */
async function bewaarAls(z: Zitting, genoemd: string | undefined): Promise<boolean> {
  const naam = genoemd ?? z.bestand ?? vrijeNaam(z.wereld.map, z.bron.model.id);
  const fout = bewaarIn(z.wereld.map, naam, z.bron, z.gesprek);
  if (fout === undefined) z.bestand = naam;
  const verder = `Bewaard in '${opEenRegel(naam)}'. Verder: regel vraag --hervat ${opEenRegel(naam)}`;
  await zeg(z, `  ${fout === undefined ? verder : zichtbaar(fout)}\n`);
  return fout === undefined;
}

/** Wat niet af is of onderbroken wordt, gaat nooit verloren: lukt bewaren niet, dan staan de antwoorden er nog eens. */
async function sluit(z: Zitting, af: boolean): Promise<Afloop> {
  z.regels.sluit();
  const onderbroken = z.regels.onderbroken();
  const heeftIets = z.gesprek.stappen.length > 0;
  let bewaard = true;
  if (z.bestand !== undefined || ((!af || onderbroken) && heeftIets)) bewaard = await bewaarAls(z, undefined);
  else if (onderbroken) await zeg(z, '  Er was nog niets geantwoord; er is niets bewaard.\n');
  if (!bewaard && heeftIets)
    await zeg(z, `  Dit had u geantwoord:\n${drukAntwoorden(antwoorden(z.bron, z.gesprek))}`);
  if (onderbroken) return 130;
  return bewaard ? 0 : 1;
}

function neem(z: Zitting, gesprek: Gesprek): Vervolg {
  z.gesprek = gesprek;
  return 'verder';
}

async function zeg(z: Zitting, tekst: string): Promise<Vervolg> {
  await schrijf(z.wereld.uit, tekst);
  return 'verder';
}
