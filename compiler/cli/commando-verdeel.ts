/** `regel verdeel`: wat schaars is verdeeld over een momentopname van zaken, in één keer en met waarom. */
import type { Regelingmodel, Verdeling } from '../../runtime/model.ts';
import { toonDatum, toonWaarde } from '../../runtime/toon.ts';
import { verdeel as verdeelZaken } from '../../runtime/verdeling.ts';
import type { Plaats, Verdeeluitslag, Verdeelzaak } from '../../runtime/verdeeluitslag.ts';
import { drukProblemen } from './commando-controleer.ts';
import { telwoord } from './druk.ts';
import { leesJson } from './json.ts';
import { kiesLezingen } from './kies.ts';
import { schrijf, schrijfJson, verkeerdGebruik, type Afloop, type Verf, type Wereld } from './wereld.ts';
import { openWerkmap } from './werkmap.ts';
import { leesBrok } from './zaken-stroom.ts';
import { openZaken } from './zaken.ts';
import { opEenRegel, zichtbaar } from './zichtbaar.ts';

export interface Verdeelopties {
  readonly lezing: readonly string[];
  readonly json?: boolean;
}

export async function verdeel(
  wereld: Wereld,
  pad: string,
  naam: string,
  bestand: string,
  opties: Verdeelopties,
): Promise<Afloop> {
  const geopend = openWerkmap(wereld.map, [pad]);
  if (geopend.soort === 'verkeerd') return verkeerdGebruik(wereld, geopend.zin, geopend.hint);
  const { werkmap } = geopend;
  const [regeling, ...meer] = werkmap.regelingen;
  if (meer.length > 0) return verkeerdGebruik(wereld, `Onder '${pad}' staat meer dan één regeling.`);
  if (!regeling || werkmap.fouten > 0) {
    await drukProblemen({ ...wereld, uit: wereld.fout }, werkmap);
    await schrijf(wereld.fout, 'Met deze problemen in de regeling is er niets te verdelen.\n');
    return 1;
  }
  const { model } = regeling;
  const verdeling = kies(model, naam);
  if (!verdeling) return verkeerdGebruik(wereld, geenVerdeling(model, naam), hint(model));
  const lezingen = kiesLezingen(model, opties.lezing);
  if (lezingen.soort === 'verkeerd') return verkeerdGebruik(wereld, lezingen.zin, lezingen.hint);
  const gekozen = opties.lezing.length > 0 ? { lezingen: lezingen.waarde } : {};
  const gelezen = await leesMomentopname(wereld, bestand);
  if (gelezen.soort === 'verkeerd') return verkeerdGebruik(wereld, gelezen.zin, VORM);
  const uitslag = verdeelZaken(model, verdeling.id, gelezen.zaken, gekozen);
  const naar = uitslag.soort === 'ongeldig' && opties.json !== true ? wereld.fout : wereld.uit;
  if (opties.json === true)
    await schrijfJson(wereld, { versie: 1, regeling: model.id, ...gekozen, ...uitslag });
  else await schrijf(naar, drukVerdeling(model, verdeling, uitslag, naar.verf));
  return uitslag.soort === 'ongeldig' ? 1 : 0;
}

const VORM = 'Elke regel is één zaak: { "kenmerk": "A-12", "zaak": { … } }';

const kaal = (tekst: string): string => tekst.toLowerCase().replace(/\b(?:de|het|een)\s+/g, '');

const kies = ({ verdelingen = [] }: Regelingmodel, naam: string): Verdeling | undefined =>
  verdelingen.find((deel) => deel.id === naam || kaal(deel.naam) === kaal(naam));

const geenVerdeling = ({ titel }: Regelingmodel, naam: string): string =>
  `'${titel}' heeft geen verdeling '${naam}'.`;

const hint = ({ verdelingen = [] }: Regelingmodel): string =>
  verdelingen.length === 0
    ? 'Deze regeling verdeelt niets.'
    : `Deze verdelingen zijn er:${verdelingen.map((deel) => `\n  ${deel.naam}`).join('')}`;

// ── De momentopname ──────────────────────────────────────────────────────────────────────────────────────────────

type Momentopname =
  | { readonly soort: 'zaken'; readonly zaken: readonly Verdeelzaak[] }
  | { readonly soort: 'verkeerd'; readonly zin: string };

/** Alle zaken tegelijk: wie later komt, hangt af van wie eerder was. */
async function leesMomentopname(wereld: Wereld, naam: string): Promise<Momentopname> {
  const invoer = await openZaken(wereld, naam);
  if (invoer.soort === 'verkeerd') return invoer;
  const zaken: Verdeelzaak[] = [];
  const lees = (tekst: string, nummer: number): string | undefined => {
    const gelezen = leesJson(tekst);
    const plaats = `${invoer.naam}:${String(nummer)}`;
    if (gelezen.soort === 'fout') return `${plaats}: dit is geen geldige JSON. ${gelezen.bericht}`;
    const zaak = alsZaak(gelezen.waarde);
    if (!zaak) return `${plaats}: dit is geen zaak met een kenmerk.`;
    zaken.push(zaak);
    return undefined;
  };
  if (invoer.soort === 'een') {
    const zin = invoer.tekst.trim() === '' ? undefined : lees(invoer.tekst, 1);
    return zin === undefined ? { soort: 'zaken', zaken } : { soort: 'verkeerd', zin };
  }
  for await (const brok of invoer.brokken) {
    for (const { tekst, fout, nummer } of leesBrok(invoer.naam, brok)) {
      if (tekst?.trim() === '') continue;
      const zin = tekst === undefined ? (fout ?? '') : lees(tekst, nummer);
      if (zin !== undefined) return { soort: 'verkeerd', zin };
    }
  }
  return { soort: 'zaken', zaken };
}

function alsZaak(waarde: unknown): Verdeelzaak | undefined {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  const { kenmerk, zaak, ...rest } = waarde as Readonly<Record<string, unknown>>;
  const klopt = typeof kenmerk === 'string' && kenmerk !== '' && Object.keys(rest).length === 0;
  return klopt ? { kenmerk, zaak } : undefined;
}

// ── Voor een mens ────────────────────────────────────────────────────────────────────────────────────────────────

function drukVerdeling(
  model: Regelingmodel,
  verdeling: Verdeling,
  uitslag: Verdeeluitslag,
  verf: Verf,
): string {
  if (uitslag.soort === 'ongeldig') {
    const regels = uitslag.problemen.map(
      ({ kenmerk, code, pad, bericht }) =>
        `${verf.red(verf.bold(`fout ${code}`))} ${opEenRegel(kenmerk)} ${opEenRegel(pad)}\n  ${zichtbaar(bericht)}`,
    );
    return `${verf.red('Er is niets verdeeld: een zaak die niet klopt, kan een ander zijn plaats kosten.')}\n\n${regels.join('\n\n')}\n`;
  }
  const waar = verdeling.bij.map((id) => model.bepalingen.find((deel) => deel.id === id)?.aanduiding ?? id);
  const toon = (waarde: string): string => toonWaarde(verdeling.type, waarde);
  const jaren = uitslag.jaren.map(({ jaar, per = [], plafond, toegewezen, over }) => {
    const rest = over === undefined ? '; de rest hangt af van wat nog openstaat' : `, over ${toon(over)}`;
    const waar = [...(jaar === undefined ? [] : [String(jaar)]), ...per.map(opEenRegel)].join(', ');
    const wat = plafond === undefined ? 'plafond nog onbekend' : toon(plafond);
    return `${waar === '' ? 'Plafond' : waar}: ${wat}, toegewezen ${toon(toegewezen)}${rest}.`;
  });
  const kop = `${verf.bold(zichtbaar(verdeling.naam))} (${waar.join(', ')})`;
  const plaatsen = [...uitslag.plaatsen].sort(opPlaats).map((plaats) => drukPlaats(plaats, toon, verf));
  const open = uitslag.plaatsen.filter(({ uitkomst }) => uitkomst === 'onbekend').length;
  const slot = `${telwoord(uitslag.plaatsen.length, 'zaak', 'zaken')}, waarvan ${String(open)} onbekend.`;
  return `${kop}\n${jaren.join('\n')}\n\n${plaatsen.join('\n')}${plaatsen.length > 0 ? '\n\n' : ''}${slot}\n`;
}

/** Per rij op volgorde; wie geen vaste plaats of rij heeft, staat achteraan. */
const opPlaats = (a: Plaats, b: Plaats): number =>
  (a.jaar ?? 1e9) - (b.jaar ?? 1e9) || naPer(a, b) || (a.plaats ?? 1e9) - (b.plaats ?? 1e9);

function naPer({ per: a }: Plaats, { per: b }: Plaats): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const i = a.findIndex((deel, j) => deel !== b[j]);
  return i < 0 ? 0 : (a[i] ?? '') < (b[i] ?? '') ? -1 : 1;
}

function drukPlaats(plaats: Plaats, toon: (waarde: string) => string, verf: Verf): string {
  const { kenmerk, uitkomst, krijgt, voorganger, reden, open, wegens, per = [], benaderd } = plaats;
  const rij = [...(plaats.jaar === undefined ? [] : [String(plaats.jaar)]), ...per.map(opEenRegel)];
  const jaar = rij.length === 0 ? '' : `${rij.join(', ')} `;
  const nummer = plaats.plaats === undefined ? '–' : String(plaats.plaats);
  const bedrag = krijgt === undefined ? '' : ` ${toon(krijgt)}`;
  const na = voorganger === undefined ? '' : ` Ging vóór: ${opEenRegel(voorganger)}.`;
  const andere = wegens.length === 0 ? [] : [`     Hangt mede af van: ${wegens.map(opEenRegel).join(', ')}.`];
  const vragen = open.map(({ vraag, pad, opDatum }) => {
    const dag = opDatum === undefined ? '' : `, op ${toonDatum(opDatum)}`;
    return `     ${zichtbaar(vraag)} ${verf.dim(`(${zichtbaar(pad)}${dag})`)}`;
  });
  const meerDanNodig =
    benaderd && open.length > 0 ? ['     Misschien is niet elk van deze antwoorden nodig.'] : [];
  return [
    `${jaar}${nummer}. ${opEenRegel(kenmerk)}: ${verf.bold(`${uitkomst}${bedrag}`)}`,
    `     ${zichtbaar(reden)}${na}`,
    ...andere,
    ...vragen,
    ...meerDanNodig,
  ].join('\n');
}
