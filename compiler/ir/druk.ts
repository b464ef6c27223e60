/** Het model van een regeling als tekst: wat de compiler begrepen heeft, in de volgorde waarin het gerekend wordt. */
import type {
  Afwijkgrond,
  Beslissing,
  Feit,
  Lezing,
  Regel,
  Regelingmodel,
  Voorwaarde,
  Verdeling,
  Waarde,
} from '../../runtime/model.ts';
import type { Verwerking } from '../../runtime/model-avg.ts';
import type { Voorlopig } from '../../runtime/model-voorlopig.ts';
import { toonType } from '../resolve/typen.ts';
import { beschrijf, beschrijfWaarde, type Naamgever } from './beschrijf.ts';

interface Drukker {
  readonly naam: Naamgever;
  readonly bepaling: Naamgever;
}

/** Eerst wat gevraagd kan worden, dan de beslissingen; elke beslissing staat achter wat zij gebruikt. */
export function drukModel(model: Regelingmodel): string {
  const namen = new Map(
    [...model.feiten, ...model.lezingen, ...model.beslissingen].map(({ id, naam }) => [id, naam]),
  );
  const aanduidingen = new Map(model.bepalingen.map(({ id, aanduiding }) => [id, aanduiding]));
  const drukker: Drukker = {
    naam: (id) => namen.get(id) ?? id,
    bepaling: (id) => aanduidingen.get(id) ?? id,
  };
  const { vanaf, totEnMet } = model.geldig;
  const delen = [
    `${model.soort} "${model.titel}" (${model.id})`,
    ...(vanaf === undefined
      ? []
      : [`geldig vanaf ${vanaf}${totEnMet === undefined ? '' : ` tot en met ${totEnMet}`}`]),
    '',
    ...blok(
      'keuzes',
      model.keuzes.map(({ naam, vorm, labels, oordeel }) => {
        const anders = oordeel === undefined ? '' : `; anders: ${drukker.naam(oordeel)}`;
        return [`${naam} (${vorm}): ${labels.join(', ')}${anders}`];
      }),
    ),
    ...blok('gegevens', model.feiten.map(drukFeit)),
    ...blok(
      'lezingen',
      model.lezingen.map((lezing) => drukLezing(drukker, lezing)),
    ),
    ...blok(
      'controles',
      model.controles.map(({ naam, voorwaarde }) => [
        `"${naam}"`,
        ...diep(drukVoorwaarde(drukker, voorwaarde)),
      ]),
    ),
    ...blok(
      'beslissingen',
      model.beslissingen.map((deel) => drukBeslissing(drukker, deel)),
    ),
    ...blok(
      'afwijkgronden',
      (model.afwijkgronden ?? []).map((grond) => drukAfwijkgrond(drukker, grond)),
    ),
    ...blok(
      'voorlopige werking',
      (model.voorlopig ?? []).map((deel) => drukVoorlopig(drukker, deel)),
    ),
    ...blok('verwerkingen', (model.verwerkingen ?? []).map(drukVerwerking)),
    ...blok(
      'verdelingen',
      (model.verdelingen ?? []).map((deel) => drukVerdeling(drukker, deel)),
    ),
  ];
  return `${delen.join('\n').trimEnd()}\n`;
}

type Regels = readonly string[];

const diep = (regels: Regels): Regels => regels.map((regel) => `  ${regel}`);

const blok = (kop: string, delen: readonly Regels[]): Regels =>
  delen.length === 0 ? [] : [kop, ...delen.flatMap(diep), ''];

function drukAfwijkgrond({ bepaling }: Drukker, grond: Afwijkgrond): Regels {
  const noem = (ids: readonly string[]): string => ids.map(bepaling).join(', ');
  const zonder = grond.uitgezonderd ? `, niet van ${noem(grond.uitgezonderd)}` : '';
  const hoe = [grond.aard, grond.door, ...(grond.richting ? [grond.richting] : [])].join(', ');
  return [`${bepaling(grond.bepaling)} (${hoe}): van ${noem(grond.van)}${zonder}`];
}

function drukVerdeling(drukker: Drukker, v: Verdeling): Regels {
  const waarde = (naam: string, deel: Waarde | undefined): Regels =>
    deel ? [`${naam}: ${beschrijfWaarde(deel, drukker.naam)}`] : [];
  const voorwaarde = (naam: string, deel: Voorwaarde | undefined): Regels =>
    deel ? [naam, ...diep(drukVoorwaarde(drukker, deel))] : [];
  const plafonds = v.plafonds.map(
    (deel) => `${deel.waarde}${deel.jaar === undefined ? '' : ` in ${deel.jaar}`}`,
  );
  return [
    `${v.naam} (${v.bij.map(drukker.bepaling).join(', ')})`,
    ...diep([
      ...voorwaarde('komt in aanmerking', v.komtInAanmerking),
      ...waarde('volgorde', v.volgorde),
      ...voorwaarde('voorrang', v.voorrang),
      ...waarde('bij gelijke dag', v.bijGelijkeDag),
      ...waarde('beslag', v.beslag),
      ...waarde('jaar van', v.jaarVan),
      ...(v.per ?? []).flatMap((deel) => waarde('per', deel)),
      ...(v.plafond ? waarde('plafond', v.plafond) : [`plafond: ${plafonds.join(', ')}`]),
      ...(v.watNietPast ? [`wat niet past: ${v.watNietPast}`] : []),
    ]),
  ];
}

function drukVoorlopig(drukker: Drukker, deel: Voorlopig): Regels {
  const { beslissing, bepaling, waarde, vraag, voorwaarde, tenzij } = deel;
  return [
    `${drukker.bepaling(bepaling)}: ${beslissing} ${beschrijfWaarde(waarde, drukker.naam)}`,
    ...diep(metLabel('zolang niet vaststaat of', drukVoorwaarde(drukker, vraag))),
    ...(voorwaarde ? diep(metLabel('indien', drukVoorwaarde(drukker, voorwaarde))) : []),
    ...(tenzij ? diep(metLabel('tenzij', drukVoorwaarde(drukker, tenzij))) : []),
  ];
}

function drukFeit(feit: Feit): Regels {
  const { id, naam, type, soort, door, facultatief, ligtVast, perDatum, leverancier, avg } = feit;
  const kenmerken = [
    soort === 'gegeven' ? '' : soort,
    perDatum === true ? 'per datum' : '',
    facultatief === true ? 'facultatief' : '',
    ligtVast === true ? 'ligt vast' : '',
    door === undefined ? '' : `door ${door.join(' of ')}`,
    leverancier === undefined ? '' : `volgens ${leverancier.join(' of ')}`,
    ...(avg?.soorten ?? []),
    avg?.verwerking === undefined ? '' : `verwerking ${avg.verwerking}`,
  ].filter((deel) => deel !== '');
  return [`${id}: ${[toonType(type), ...kenmerken].join(', ')}  — ${naam}`];
}

function drukVerwerking(verwerking: Verwerking): Regels {
  const { id, naam, doel, grondslag, bijzonder, strafrechtelijk, door, bewaartermijn } = verwerking;
  const rij = (kop: string, delen: Regels = []): Regels =>
    delen.length === 0 ? [] : [`${kop}: ${delen.join('; ')}`];
  return [
    `${id}: ${doel}  — ${naam}`,
    ...diep([
      ...rij('grondslag', grondslag),
      ...rij('bijzondere gegevens', bijzonder),
      ...rij('strafrechtelijke gegevens', strafrechtelijk),
      ...rij('door', door),
      ...rij('bewaartermijn', bewaartermijn === undefined ? [] : [bewaartermijn]),
    ]),
  ];
}

function drukLezing(drukker: Drukker, { id, vraag, alternatieven, gekozen }: Lezing): Regels {
  return [
    `${id}: ${vraag}${gekozen ? ` (gekozen: ${gekozen.letter})` : ' (open)'}`,
    ...alternatieven.flatMap((deel) =>
      diep(
        deel.soort === 'waarde'
          ? [`${deel.letter}. ${beschrijfWaarde(deel.waarde, drukker.naam)}`]
          : metLabel(`${deel.letter}.`, drukVoorwaarde(drukker, deel.voorwaarde)),
      ),
    ),
  ];
}

function drukBeslissing(drukker: Drukker, beslissing: Beslissing): Regels {
  const { id, naam, type, uitputtend, peildatum, regels, buitenToepassing } = beslissing;
  const kenmerken = [
    toonType(type),
    uitputtend ? '' : 'niet uitputtend',
    peildatum ? `peildatum ${beschrijfWaarde(peildatum, drukker.naam)}` : '',
  ].filter((deel) => deel !== '');
  return [
    `${id}: ${kenmerken.join(', ')}  — ${naam}`,
    ...regels.flatMap((regel) => diep(drukRegel(drukker, regel))),
    ...buitenToepassing.flatMap(({ bepaling, voorwaarde, regels: weg }) =>
      diep([
        `${drukker.bepaling(bepaling)} laat buiten toepassing: ${weg.join(', ')}`,
        ...(voorwaarde ? diep(metLabel('indien', drukVoorwaarde(drukker, voorwaarde))) : []),
      ]),
    ),
  ];
}

function drukRegel(drukker: Drukker, regel: Regel): Regels {
  const { id, bepaling, soort, voorwaarde, tenzij, waarde, wijktAfVan, mede } = regel;
  const gevolg = waarde ? ` ${beschrijfWaarde(waarde, drukker.naam)}` : '';
  return [
    `${drukker.bepaling(bepaling)} [${id}]: ${soort}${gevolg}`,
    ...(voorwaarde ? diep(metLabel('indien', drukVoorwaarde(drukker, voorwaarde))) : []),
    ...(tenzij ? diep(metLabel('tenzij', drukVoorwaarde(drukker, tenzij))) : []),
    ...(wijktAfVan ? [`  gaat voor op ${wijktAfVan.join(', ')}`] : []),
    ...(mede ? [`  mede op grond van ${mede.map(drukker.bepaling).join(', ')}`] : []),
  ];
}

/** Een samengestelde voorwaarde krijgt een regel per deel. */
function drukVoorwaarde(drukker: Drukker, v: Voorwaarde): Regels {
  const delen = (rij: readonly Voorwaarde[]): Regels =>
    rij.flatMap((deel) => diep(drukVoorwaarde(drukker, deel)));
  switch (v.op) {
    case 'en':
    case 'of':
      return [v.op, ...delen(v.delen)];
    case 'telling':
      return [`telling ${v.cmp} ${String(v.aantal)} van`, ...delen(v.delen)];
    case 'niet':
      return metLabel('niet', drukVoorwaarde(drukker, v.deel));
    case 'voldaan':
      return [`voldaan aan ${drukker.bepaling(v.verwijzing)}`, ...delen([v.voorwaarde])];
    default:
      return [beschrijf(v, drukker.naam)];
  }
}

const metLabel = (label: string, [eerste = '', ...rest]: Regels): Regels => [`${label} ${eerste}`, ...rest];
