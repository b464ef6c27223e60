/** `regel vraag`: van vraag naar vraag tot de uitkomst vaststaat, aan de terminal of met een script. */
import type { Beslissing, Regelingmodel } from '../../runtime/model.ts';
import { begin, type Gesprek, stand } from '../../runtime/index.ts';
import { drukProblemen } from './commando-controleer.ts';
import { leesJson } from './json.ts';
import { kiesBeslissingen } from './kies.ts';
import { laad, type Geladen } from './laad.ts';
import { drukZaakproblemen } from './uitslag.ts';
import { beantwoordMet } from './vraag-antwoorden.ts';
import { bewaarIn, leesGesprek } from './vraag-bewaar.ts';
import { drukTegenspraak, drukVraag, drukWeigering } from './vraag-druk.ts';
import { drukEinde } from './vraag-einde.ts';
import { voerGesprek, type Zitting } from './vraag-gesprek.ts';
import { gesprekAlsJson } from './vraag-json.ts';
import { kiesAanTafel } from './vraag-kies.ts';
import { type Regels, vanInvoer, vanTekst } from './vraag-regels.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap } from './werkmap.ts';
import { openZaken } from './zaken.ts';
import { opEenRegel } from './zichtbaar.ts';

export interface Vraagopties {
  readonly regeling?: string;
  readonly beslissing: readonly string[];
  readonly zaak?: string;
  readonly hervat?: string;
  readonly neemOver?: boolean;
  readonly bewaar?: string;
  readonly antwoorden?: string;
  readonly eenVraag?: string;
  readonly json?: boolean;
}

/** Een opdracht die al geantwoord heeft waarom zij niet verder kan. */
class Gestopt {
  readonly afloop: Afloop;
  constructor(afloop: Afloop) {
    this.afloop = afloop;
  }
}

export async function vraag(wereld: Wereld, opties: Vraagopties): Promise<Afloop> {
  const strijdig = nietSamen(opties);
  if (strijdig !== undefined) return verkeerdGebruik(wereld, strijdig);
  const bron = await open(wereld, opties.regeling);
  if (bron instanceof Gestopt) return bron.afloop;
  const aanTafel = opties.antwoorden === undefined && opties.eenVraag === undefined;
  const regels = aanTafel ? vanInvoer(wereld) : await uitBestand(wereld, opties.antwoorden);
  if (regels instanceof Gestopt) return regels.afloop;
  const gesprek = await beginGesprek(wereld, bron, opties, aanTafel ? regels : undefined);
  if (gesprek instanceof Gestopt) {
    regels.sluit();
    return gesprek.afloop;
  }
  const z: Zitting = {
    wereld,
    bron,
    regels,
    inDelen: aanTafel,
    gesprek,
    bestand: opties.bewaar ?? (opties.neemOver === true ? undefined : opties.hervat),
    getoond: undefined,
  };
  return aanTafel ? voerGesprek(z) : zonderTafel(z, opties);
}

function nietSamen({
  eenVraag,
  antwoorden,
  hervat,
  zaak,
  beslissing,
  json,
  neemOver,
}: Vraagopties): string | undefined {
  if (eenVraag !== undefined && (antwoorden !== undefined || hervat !== undefined || zaak !== undefined))
    return '--een-vraag heeft de hele zaak al; --antwoorden, --hervat en --zaak kunnen er niet bij.';
  if (hervat !== undefined && (zaak !== undefined || beslissing.length > 0))
    return 'Een bewaard gesprek heeft zijn eigen zaak en beslissingen; --zaak en --beslissing kunnen niet bij --hervat.';
  if (neemOver === true && hervat === undefined) return '--neem-over hoort bij --hervat.';
  if (json === true && antwoorden === undefined && eenVraag === undefined)
    return '--json kan bij --antwoorden of --een-vraag; een gesprek aan de terminal is geen JSON.';
  return undefined;
}

async function open(wereld: Wereld, pad: string | undefined): Promise<Geladen | Gestopt> {
  const geopend = openWerkmap(wereld.map, pad === undefined ? [] : [pad]);
  if (geopend.soort === 'verkeerd')
    return new Gestopt(await verkeerdGebruik(wereld, geopend.zin, geopend.hint));
  const { werkmap } = geopend;
  const [regeling, ...meer] = werkmap.regelingen;
  if (meer.length > 0) {
    const lijst = werkmap.regelingen.map(
      ({ hoofdbestand, model }) => `\n  ${opEenRegel(hoofdbestand)}  ${opEenRegel(model.titel)}`,
    );
    const zin = `Er zijn hier ${String(werkmap.regelingen.length)} regelingen:${lijst.join('')}`;
    return new Gestopt(await verkeerdGebruik(wereld, zin, 'Kies er één met --regeling <pad>.'));
  }
  if (regeling && werkmap.fouten === 0) return laad(regeling);
  await drukProblemen({ ...wereld, uit: wereld.fout }, werkmap);
  await schrijf(wereld.fout, 'Met deze problemen in de regeling is er niets te vragen.\n');
  return new Gestopt(1);
}

async function uitBestand(wereld: Wereld, naam: string | undefined): Promise<Regels | Gestopt> {
  if (naam === undefined) return vanTekst('');
  const tekst = await leesTekst(wereld, naam);
  return tekst instanceof Gestopt ? tekst : vanTekst(tekst);
}

async function leesTekst(wereld: Wereld, naam: string): Promise<string | Gestopt> {
  if (naam === '-') {
    const delen: Buffer[] = [];
    for await (const deel of wereld.invoer) delen.push(Buffer.from(deel as Buffer));
    return Buffer.concat(delen).toString('utf8');
  }
  const { leesBestand } = await import('./bestanden.ts');
  const gelezen = leesBestand(wereld.map, naam);
  return gelezen.soort === 'tekst' ? gelezen.tekst : new Gestopt(await verkeerdGebruik(wereld, gelezen.zin));
}

// ── Het begin ────────────────────────────────────────────────────────────────────────────────────────────────────

async function beginGesprek(
  wereld: Wereld,
  bron: Geladen,
  opties: Vraagopties,
  tafel: Regels | undefined,
): Promise<Gesprek | Gestopt> {
  if (opties.hervat !== undefined)
    return hervatGesprek(wereld, bron, opties.hervat, opties.neemOver === true);
  const zaak = await leesZaak(wereld, opties.eenVraag ?? opties.zaak);
  if (zaak instanceof Gestopt) return zaak;
  const beslissingen = await kies(wereld, bron.model, opties.beslissing, tafel);
  if (beslissingen instanceof Gestopt) return beslissingen;
  const begonnen = begin(
    bron,
    beslissingen.map(({ id }) => id),
    zaak.waarde,
  );
  if (begonnen.soort === 'begonnen') return begonnen.gesprek;
  const { problemen } = begonnen;
  if (opties.json === true || opties.eenVraag !== undefined)
    await schrijfJson(wereld, { versie: 1, regeling: bron.model.id, soort: 'ongeldig', problemen });
  else
    await schrijf(
      wereld.fout,
      drukZaakproblemen(problemen, () => undefined, wereld.fout.verf),
    );
  return new Gestopt(1);
}

async function leesZaak(
  wereld: Wereld,
  naam: string | undefined,
): Promise<{ readonly waarde: unknown } | Gestopt> {
  if (naam === undefined) return { waarde: {} };
  const invoer = await openZaken(wereld, naam);
  if (invoer.soort === 'verkeerd') return new Gestopt(await verkeerdGebruik(wereld, invoer.zin));
  if (invoer.soort === 'stroom')
    return new Gestopt(
      await verkeerdGebruik(wereld, `'${naam}' heeft meer zaken; een gesprek gaat over één.`),
    );
  const gelezen = leesJson(invoer.tekst);
  if (gelezen.soort === 'waarde') return { waarde: gelezen.waarde };
  const { regel, kolom } = gelezen.plaats;
  const zin = `'${invoer.naam}' regel ${String(regel)}, kolom ${String(kolom)}: ${gelezen.bericht}`;
  return new Gestopt(await verkeerdGebruik(wereld, zin));
}

async function hervatGesprek(
  wereld: Wereld,
  bron: Geladen,
  naam: string,
  neemOver: boolean,
): Promise<Gesprek | Gestopt> {
  const gelezen = leesGesprek(wereld.map, naam, bron);
  switch (gelezen.soort) {
    case 'hervat':
      return gelezen.gesprek;
    case 'verkeerd':
      return new Gestopt(await verkeerdGebruik(wereld, gelezen.zin));
    case 'onleesbaar':
      await schrijf(
        wereld.fout,
        drukZaakproblemen([gelezen.probleem], () => naam, wereld.fout.verf),
      );
      return new Gestopt(1);
    case 'andere versie': {
      const weg = gelezen.nietOvergenomen.map(({ sleutel }) => `  ${sleutel}\n`).join('');
      const past = weg === '' ? 'Alle antwoorden passen nog.\n' : `Deze antwoorden passen niet meer:\n${weg}`;
      if (neemOver) {
        await schrijf(wereld.fout, past);
        return gelezen.gesprek;
      }
      await schrijf(
        wereld.fout,
        drukZaakproblemen([gelezen.probleem], () => naam, wereld.fout.verf),
      );
      await schrijf(wereld.fout, `${past}Toch verder, en daarna nalopen: --neem-over\n`);
      return new Gestopt(1);
    }
  }
}

async function kies(
  wereld: Wereld,
  model: Regelingmodel,
  namen: readonly string[],
  tafel: Regels | undefined,
): Promise<readonly Beslissing[] | Gestopt> {
  const alle = kiesBeslissingen(model, namen);
  if (alle.soort === 'verkeerd') return new Gestopt(await verkeerdGebruik(wereld, alle.zin, alle.hint));
  if (namen.length > 0 || alle.waarde.length === 1) return alle.waarde;
  if (alle.waarde.length === 0)
    return new Gestopt(await verkeerdGebruik(wereld, 'Deze regeling beslist niets.'));
  const gekozen = tafel && (await kiesAanTafel(wereld, model, alle.waarde, tafel));
  if (gekozen !== undefined) return gekozen;
  return tafel
    ? new Gestopt(tafel.onderbroken() ? 130 : 0)
    : new Gestopt(
        await verkeerdGebruik(wereld, 'Waar gaat het over?', 'Noem een beslissing: --beslissing <naam>.'),
      );
}

// ── Zonder iemand die typt ───────────────────────────────────────────────────────────────────────────────────────

async function zonderTafel(z: Zitting, { json, eenVraag, bewaar, antwoorden }: Vraagopties): Promise<Afloop> {
  const { wereld, bron } = z;
  const { verf } = wereld.uit;
  const uitslag = await beantwoordMet(bron, z.gesprek, z.regels);
  if (uitslag.soort === 'fout') {
    const { regel, probleem } = uitslag;
    if (json === true)
      await schrijfJson(wereld, { versie: 1, regeling: bron.model.id, soort: 'geweigerd', regel, probleem });
    else
      await schrijf(
        wereld.fout,
        `${antwoorden === '-' ? 'standaardinvoer' : String(antwoorden)}, regel ${String(regel)}\n${drukWeigering(probleem, wereld.fout.verf)}`,
      );
    return 1;
  }
  z.gesprek = uitslag.gesprek;
  const fout = bewaar === undefined ? undefined : bewaarIn(wereld.map, bewaar, bron, z.gesprek);
  if (fout !== undefined) return verkeerdGebruik(wereld, fout);
  if (json === true || eenVraag !== undefined) await schrijfJson(wereld, gesprekAlsJson(bron, z.gesprek));
  else await schrijf(wereld.uit, slot(z, verf));
  return 0;
}

function slot(z: Zitting, verf: Wereld['uit']['verf']): string {
  const nu = stand(z.bron, z.gesprek);
  if (nu.soort === 'klaar') return drukEinde(z).replace(/^\n/, '');
  if (nu.soort === 'vraag')
    return `De antwoorden zijn op; dit is de volgende vraag.\n${drukVraag(nu.vraag, nu.voortgang, verf)}`;
  return drukTegenspraak(nu.problemen, nu.antwoorden, verf).replace(/^\n/, '');
}
