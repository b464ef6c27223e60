/** Wat een naam is: soort, type, vraag, wie antwoordt, welke regels haar bepalen en waar zij gebruikt wordt. */
import { isGezegde, toonSymbool, type Symbool } from '../compiler/resolve/symbolen.ts';
import { toonType } from '../compiler/resolve/typen.ts';
import { woorden } from '../compiler/resolve/namen.ts';
import type { Geldigheid } from '../compiler/resolve/geldigheid.ts';
import type { Opgelost } from '../compiler/resolve/index.ts';
import type { Regelingmodel } from '../runtime/model.ts';
import { opsomming, toonGeldigheid, toonWaarde } from '../runtime/toon.ts';
import { alinea, type Blad, type Bladdeel, type Regel, type Regelstuk } from './blad.ts';
import { beslissingenVan, gebruikVan, naamgever, regelwoorden } from './regelwoorden.ts';

export interface Naamstof {
  readonly opgelost: Opgelost;
  readonly model: Regelingmodel;
}

const MEESTE_REGELS = 6;
const MEESTE_GEBRUIK = 8;

export function symboolblad({ opgelost, model }: Naamstof, id: string): Blad {
  const { omgeving } = opgelost;
  const symbool = omgeving.opId.get(id);
  if (!symbool) return [];
  const uit: Bladdeel[] = [kop(opgelost, symbool)];
  if (symbool.vraag !== undefined) uit.push(alinea({ schuin: symbool.vraag }));
  const bij = eigenschappen(opgelost, symbool);
  if (bij.length > 0) uit.push({ soort: 'lijst', regels: bij });
  if (symbool.soort === 'lezing') uit.push(...lezing(opgelost, id));
  if (symbool.reeks) uit.push(reeks(symbool));
  if (symbool.soort === 'beslissing') uit.push(...bepaald(opgelost, model, symbool));
  const gebruikt = [...(gebruikVan(model).get(id) ?? [])];
  if (gebruikt.length > 0)
    uit.push(alinea('Gebruikt in ', ...bepalingen(opgelost, gebruikt, MEESTE_GEBRUIK), '.'));
  return uit;
}

const soorten: Readonly<Record<Symbool['soort'], string>> = {
  gegeven: 'gegeven',
  beoordeling: 'beoordeling',
  parameter: 'parameter',
  beslissing: 'uitkomst',
  lezing: 'lezing',
  duur: 'duur, uitgerekend',
};

function kop({ omgeving }: Opgelost, symbool: Symbool): Bladdeel {
  const { type, perDatum, facultatief, familie, reeks: rijen } = symbool;
  const naam = toonSymbool(symbool, omgeving.objecten);
  const soort = rijen ? 'reeks' : soorten[symbool.soort];
  const wat = type.soort === 'ja/nee' && isGezegde(symbool) ? 'ja of nee' : toonType(type);
  const erbij = [
    ...(familie === undefined ? [] : [`voor elke ${familie}`]),
    ...(perDatum ? ['per datum'] : []),
    ...(facultatief ? ['facultatief'] : []),
  ];
  return alinea({ vet: naam }, ` — ${[soort, wat, ...erbij].join(', ')}`);
}

function eigenschappen({ omgeving }: Opgelost, symbool: Symbool): readonly Regel[] {
  const { door, leverancier, gegevenssoorten = [], norm, peildatum, richting, gunstig, sinds, uit } = symbool;
  const regels: Regel[] = [];
  if (uit !== undefined) regels.push([`uit ${uit}`]);
  if (symbool.soort === 'beoordeling')
    regels.push([`oordeel van ${door ? opsomming(door, 'of') : 'ieder orgaan'}, met redenen`]);
  else if (door) regels.push([`door ${opsomming(door, 'of')}`]);
  if (norm)
    regels.push([
      `${norm.soort}${norm.drager === undefined ? '' : ` van ${norm.drager}`}${norm.jegens === undefined ? '' : ` jegens ${norm.jegens}`}`,
    ]);
  if (leverancier) regels.push([`volgens ${opsomming(leverancier, 'of')}`]);
  if (gegevenssoorten.length > 0) {
    const gevoelig = gegevenssoorten.some((soort) => !/^(?:geen )?persoonsgegeven$/.test(soort));
    regels.push([`${gegevenssoorten.join(', ')}${gevoelig ? ': gevoelig, wordt het laatst gevraagd' : ''}`]);
  }
  if (sinds) regels.push([`volle tijd sinds de ${sinds.join(' ')}; een zin noemt de dag: op …`]);
  if (symbool.ligtVast) regels.push(['ligt vast: geen "wat als"']);
  if (symbool.uitputtend === false) regels.push(['niet uitputtend: zonder grond een leemte, geen nee']);
  if (peildatum) regels.push([`peildatum: ${woorden(peildatum.stukken)}`]);
  if (richting) regels.push([`${richting} is gunstig`]);
  if (gunstig !== undefined) regels.push([`${gunstig ? 'ja' : 'nee'} is gunstig`]);
  if (symbool.weegtMee)
    regels.push([`weegt mee: ${symbool.weegtMee.map(({ stukken }) => woorden(stukken)).join(', ')}`]);
  const keuze = 'keuze' in symbool.type ? omgeving.keuzes.get(symbool.type.keuze)?.keuze : undefined;
  if (keuze) regels.push([`waarden: ${labelrij(keuze.labels)}`]);
  return regels;
}

export const labelrij = (labels: readonly string[], meeste = 12): string =>
  labels.length <= meeste
    ? labels.join(', ')
    : `${labels.slice(0, meeste).join(', ')} en nog ${String(labels.length - meeste)}`;

function reeks({ reeks: rijen = [], type }: Symbool): Bladdeel {
  const regels = rijen
    .slice(-12)
    .map((rij): Regel => [`${toonGeldigheid(rij)}: `, { vet: toonWaarde(type, rij.waarde) }]);
  return { soort: 'lijst', regels };
}

function lezing({ lezingen }: Opgelost, id: string): readonly Bladdeel[] {
  const gevonden = lezingen.find((deel) => deel.id === id);
  if (!gevonden) return [];
  const { gekozen, alternatieven, vraag } = gevonden;
  const regels = alternatieven.map(({ letter, tekst }): Regel => [
    letter === gekozen?.letter ? { vet: `${letter}. ${tekst}` } : `${letter}. ${tekst}`,
    ...(letter === gekozen?.letter ? [' (gekozen)'] : []),
  ]);
  const keuze = gekozen
    ? gekozen.omdat === undefined
      ? []
      : [alinea(`Gekozen omdat: ${gekozen.omdat}`)]
    : [alinea('Nog niet gekozen: wat ervan afhangt, is onbekend.')];
  return [...(vraag === '' ? [] : [alinea({ schuin: vraag })]), { soort: 'lijst', regels }, ...keuze];
}

/** De regels die een uitkomst geven. */
function bepaald(opgelost: Opgelost, model: Regelingmodel, symbool: Symbool): readonly Bladdeel[] {
  const naam = naamgever(opgelost.omgeving);
  const beslissingen = beslissingenVan(model, symbool.id);
  const gezien = new Set<string>();
  const regels: Regel[] = [];
  let over = 0;
  for (const { regels: eigen, familie } of beslissingen) {
    for (const regel of eigen) {
      const geldig = regel.geldig ? geldigheidswoorden(regel.geldig) : '';
      const tekst = `${familie ? `${familie.label}: ` : ''}${regelwoorden(regel, naam)}${geldig}`;
      const sleutel = `${regel.bepaling} ${regelwoorden(regel, naam)}`;
      if (gezien.has(sleutel)) continue;
      gezien.add(sleutel);
      if (regels.length >= MEESTE_REGELS) over++;
      else regels.push([...bepalingen(opgelost, [regel.bepaling], 1), `: ${tekst}`]);
    }
  }
  if (regels.length === 0)
    return beslissingen.length === 0 ? [] : [alinea('Geen regel bepaalt deze uitkomst nog.')];
  const meer = over === 0 ? [] : [[`en nog ${String(over)} ${over === 1 ? 'regel' : 'regels'}`]];
  return [alinea('Bepaald in:'), { soort: 'lijst', regels: [...regels, ...meer] }];
}

/** " (vanaf 1 maart 2026)" */
export function geldigheidswoorden(geldig: Geldigheid): string {
  const woorden = toonGeldigheid(geldig);
  return woorden === '' ? '' : ` (${woorden})`;
}

/** Bepalingen als links naar hun plaats. */
export function bepalingen(
  { bepalingen: { tabel }, kop: regeling }: Opgelost,
  ids: readonly string[],
  meeste: number,
): readonly Regelstuk[] {
  const namen = new Map(
    ids.map((id): readonly [string, Regelstuk] => {
      const plaats = tabel.get(id);
      const tekst = plaats?.aanduiding ?? id;
      const van =
        plaats !== undefined && !id.startsWith(`${regeling.kenmerk}/`) ? ` (${id.split('/')[0] ?? ''})` : '';
      return [
        tekst + van,
        plaats ? { naar: { pad: plaats.bestand, span: plaats.span }, tekst: tekst + van } : tekst,
      ];
    }),
  );
  const stukken = [...namen.values()];
  const over = stukken.length - meeste;
  const getoond = stukken
    .slice(0, meeste)
    .flatMap((stuk, i): readonly Regelstuk[] => (i === 0 ? [stuk] : ['; ', stuk]));
  return over > 0 ? [...getoond, ` en nog ${String(over)}`] : getoond;
}
