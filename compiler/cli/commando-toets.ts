/** `regel toets`: één zaak of een stroom van zaken, beoordeeld met één regeling. */
import type { Beslissing } from '../../runtime/model.ts';
import type { Prozavorm } from '../../runtime/proza.ts';
import type { Opties } from '../../runtime/uitkomst.ts';
import { alsFabriek } from '../emit/index.ts';
import type { Gecompileerd } from '../phases.ts';
import { drukOpDag, kiesDag, opDag, opDagAlsJson } from './bekend-op.ts';
import { kiesBewijs, schrijfBewijs, type Bewijsopdracht, type Schrijfopties } from './bewijs-schrijf.ts';
import { drukProblemen } from './commando-controleer.ts';
import { leesJson, plaatsenInJson } from './json.ts';
import { kiesBeslissingen, kiesLezingen } from './kies.ts';
import { laad, type Geladen } from './laad.ts';
import { drukOfficieel, leesOfficieel } from './officiele-tekst.ts';
import { leesfout, leesfoutAlsJson, type Toetsopdracht } from './toets-brok.ts';
import { toetsStroom } from './toets-stroom.ts';
import {
  beoordeel,
  drukUitslag,
  drukZaakproblemen,
  toonPositie,
  uitslagAlsJson,
  type Zaakuitslag,
} from './uitslag.ts';
import { leesWatAls, toonWatAls, type Watals } from './wat-als.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Wereld } from './wereld.ts';
import { openWerkmap, type Werkmap } from './werkmap.ts';
import { kiesUitleg } from './uitlegvorm.ts';
import { openZaken } from './zaken.ts';
import { opEenRegel } from './zichtbaar.ts';

export interface Toetsopties extends Schrijfopties {
  readonly regeling?: string;
  readonly beslissing: readonly string[];
  readonly lezing: readonly string[];
  /** Een vorm, of alleen dat er uitleg bij moet. */
  readonly uitleg?: string | boolean;
  readonly json?: boolean;
  readonly bekendOp?: string;
  readonly watAls: readonly string[];
  readonly naar?: string;
}

/** Alles wat bij elke zaak hetzelfde is. */
interface Toets {
  readonly wereld: Wereld;
  readonly regeling: Gecompileerd;
  readonly geladen: Geladen;
  readonly beslissingen: readonly Beslissing[];
  readonly opties: Opties;
  readonly json: boolean;
  readonly vorm: Prozavorm | undefined;
  readonly bekendOp: string | undefined;
  readonly werkmap: Werkmap;
  readonly bewijs: Bewijsopdracht | undefined;
  readonly watAls: Watals | undefined;
}

export async function toets(wereld: Wereld, naam: string | undefined, opties: Toetsopties): Promise<Afloop> {
  const keuze = kiesUitleg(naam, opties.uitleg);
  if (keuze.soort === 'verkeerd') return verkeerdGebruik(wereld, keuze.zin, keuze.hint);
  const { uitleg, vorm } = keuze.waarde;
  const vraag = leesWatAls(keuze.waarde.zaak, opties.watAls, opties.naar);
  if (vraag.soort === 'verkeerd') return verkeerdGebruik(wereld, vraag.zin, vraag.hint);
  const { zaak, watAls } = vraag.waarde;
  const dag = kiesDag(opties.bekendOp);
  if (dag.soort === 'verkeerd') return verkeerdGebruik(wereld, dag.zin, dag.hint);
  const bewijs = kiesBewijs(wereld, opties);
  if (bewijs.soort === 'verkeerd') return verkeerdGebruik(wereld, bewijs.zin, bewijs.hint);
  const geopend = openWerkmap(wereld.map, opties.regeling === undefined ? [] : [opties.regeling]);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  const [regeling, ...meer] = werkmap.regelingen;
  if (meer.length > 0)
    return verkeerdGebruik(wereld, keuzeUitRegelingen(werkmap), 'Kies er één met --regeling <pad>.');
  if (!regeling || werkmap.fouten > 0) return nietZonderFouten(wereld, werkmap);
  const geladen = laad(regeling);
  const beslissingen = kiesBeslissingen(geladen.model, opties.beslissing);
  if (beslissingen.soort === 'verkeerd') return verkeerdGebruik(wereld, beslissingen.zin, beslissingen.hint);
  const lezingen = kiesLezingen(geladen.model, opties.lezing);
  if (lezingen.soort === 'verkeerd') return verkeerdGebruik(wereld, lezingen.zin, lezingen.hint);
  const gekozen = Object.keys(lezingen.waarde).length > 0 ? { lezingen: lezingen.waarde } : {};
  return toetsInvoer(
    {
      wereld,
      regeling,
      geladen,
      beslissingen: beslissingen.waarde,
      opties: { uitleg, ...(uitleg && { andereLezingen: true }), ...gekozen },
      json: opties.json === true,
      vorm,
      bekendOp: dag.waarde,
      werkmap,
      bewijs: bewijs.waarde,
      watAls,
    },
    zaak,
  );
}

function keuzeUitRegelingen({ regelingen }: Werkmap): string {
  const lijst = regelingen.map(
    ({ hoofdbestand, model }) => `\n  ${opEenRegel(hoofdbestand)}  ${opEenRegel(model.titel)}`,
  );
  return `Er zijn hier ${regelingen.length} regelingen:${lijst.join('')}`;
}

/** De problemen gaan naar de foutuitgang: op de gewone uitgang staan alleen uitkomsten. */
async function nietZonderFouten(wereld: Wereld, werkmap: Werkmap): Promise<1> {
  await drukProblemen({ ...wereld, uit: wereld.fout }, werkmap);
  await schrijf(wereld.fout, 'Met deze problemen in de regeling is geen zaak te beoordelen.\n');
  return 1;
}

async function toetsInvoer(toetsing: Toets, naam: string): Promise<Afloop> {
  const { wereld } = toetsing;
  const invoer = await openZaken(wereld, naam);
  switch (invoer.soort) {
    case 'verkeerd':
      return verkeerdGebruik(wereld, invoer.zin);
    case 'een':
      return toetsEen(toetsing, invoer.naam, invoer.tekst);
    case 'stroom':
      if (toetsing.bewijs)
        return verkeerdGebruik(wereld, 'Een bewijs gaat over één zaak, en dit is een stroom zaken.');
      if (toetsing.watAls !== undefined) return watAlsBijStroom(wereld, invoer.brokken);
      return toetsStroom(wereld, opdrachtVan(toetsing, invoer.naam), invoer.brokken);
  }
}

async function watAlsBijStroom(wereld: Wereld, brokken: AsyncIterable<unknown>): Promise<2> {
  // Wie ermee ophoudt, sluit het bestand.
  for await (const _brok of brokken) break;
  return verkeerdGebruik(wereld, '--wat-als gaat over één zaak.', 'Geef een .json-bestand met één zaak.');
}

/** Wat een ander proces moet weten om dezelfde toets te doen. */
function opdrachtVan(
  { wereld, regeling, beslissingen, opties, json, vorm, bekendOp }: Toets,
  naam: string,
): Toetsopdracht {
  const ids = beslissingen.map(({ id }) => id);
  const { kleur } = wereld.uit;
  return { naam, fabriek: alsFabriek(regeling), beslissingen: ids, opties, json, vorm, kleur, bekendOp };
}

// ── Eén zaak ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function toetsEen(toetsing: Toets, naam: string, tekst: string): Promise<Afloop> {
  const { wereld, geladen, beslissingen, opties, json, vorm, bekendOp } = toetsing;
  const gelezen = leesJson(tekst);
  if (gelezen.soort === 'fout') {
    if (json) await schrijfJson(wereld, leesfoutAlsJson(gelezen.plaats, gelezen.bericht));
    else
      await schrijf(
        wereld.fout,
        leesfout(wereld.fout.verf, toonPositie(naam, gelezen.plaats), gelezen.bericht),
      );
    return 1;
  }
  const elementen = json ? Number.POSITIVE_INFINITY : undefined;
  const toen = opDag(geladen.model, gelezen.waarde, bekendOp);
  if (toetsing.watAls !== undefined) return toonWatAls({ ...toetsing, toen }, toetsing.watAls);
  const uitslag = beoordeel(geladen, beslissingen, toen.zaak, opties, elementen);
  if (json)
    await schrijfJson(wereld, { ...uitslagAlsJson(geladen.model, uitslag, vorm), ...opDagAlsJson(toen) });
  else {
    const gedrukt = alsTekst(toetsing, naam, tekst, uitslag) + drukOpDag(toen, wereld.uit.verf);
    await schrijf(uitslag.geldig ? wereld.uit : wereld.fout, gedrukt);
  }
  if (!uitslag.geldig) return 1;
  return toetsing.bewijs ? bewijzen(toetsing, toetsing.bewijs, toen.zaak) : 0;
}

/** Wat over het bewijs te zeggen is, staat bij `--json` op de foutuitgang. */
async function bewijzen(toetsing: Toets, opdracht: Bewijsopdracht, zaak: unknown): Promise<Afloop> {
  const { wereld, opties, bekendOp, json } = toetsing;
  const { lezingen } = opties;
  const gerekend = { ...(lezingen ? { lezingen } : {}), ...(bekendOp === undefined ? {} : { bekendOp }) };
  const geschreven = schrijfBewijs({ ...toetsing, zaak, opties: gerekend }, opdracht);
  if (geschreven.soort === 'verkeerd') return verkeerdGebruik(wereld, geschreven.zin, geschreven.hint);
  await schrijf(json ? wereld.fout : wereld.uit, geschreven.waarde);
  return 0;
}

function alsTekst(
  { wereld, regeling, geladen, opties, vorm }: Toets,
  naam: string,
  tekst: string,
  uitslag: Zaakuitslag,
): string {
  if (uitslag.geldig) {
    const uitleg = opties.uitleg === true;
    const gedrukt = drukUitslag(geladen.model, uitslag, { uitleg, vorm }, wereld.uit.verf);
    // Een alinea of overwegingen om over te nemen: de tekst van de regeling staat er niet bij.
    const officieel =
      uitleg && (vorm ?? 'volledig') === 'volledig' ? leesOfficieel(wereld.map, regeling) : undefined;
    if (!officieel) return gedrukt;
    const gronden = uitslag.uitkomsten.flatMap(([, uitkomst]) => uitkomst.uitleg?.gronden ?? []);
    return gedrukt + drukOfficieel(officieel, gronden);
  }
  const plaatsen = plaatsenInJson(tekst);
  const plaats = (pad: string): string => {
    const positie = plaatsen(pad);
    return positie ? toonPositie(naam, positie) : naam;
  };
  return drukZaakproblemen(uitslag.problemen, plaats, wereld.fout.verf);
}
