/**
 * Afwijkingen die een mens toestond (S16). Per afwijking: mag zij, naar wat in elke voltooiing vaststaat? Daarna de uitkomst met wat
 * mag. De uitkomst van de regels verandert er niet door, en wat bekend is blijft bekend als er meer gegevens komen.
 */
import { bereken } from './bereken.ts';
import { getal, vergelijkGetal } from './getal.ts';
import { leesFeit, zelfdeOrgaan } from './lees.ts';
import type { Element } from './lijst.ts';
import type { Afwijkgrond, BepalingId, Beslissing, Regel, Regelingmodel } from './model.ts';
import type { Zaakprobleemcode } from './problemen.ts';
import { aanduiding, registerVan, zoek } from './register.ts';
import { toonWaarde } from './toon.ts';
import type { Afwijking, Afwijkingsoordeel, MetAfwijking, OpenPunt, Opties, Uitkomst } from './uitkomst.ts';
import { legUit } from './uitleg.ts';
import { AFWIJKINGEN } from './valideer-afwijking.ts';

/** De uitkomst met de afwijkingen die haar raken; niets als die er niet zijn. `eigen` is wat de regels geven. */
export function metAfwijking<T>(
  model: Regelingmodel,
  beslissing: string,
  zaak: unknown,
  opties: Opties,
  eigen: Uitkomst<T>,
  element?: Element,
): MetAfwijking<T> | undefined {
  const { gebruikt } = zoek(registerVan(model).beslissingen, beslissing).beslissing;
  const raakt = leesAfwijkingen(model, zaak).filter(
    (deel) => deel.beslissing === beslissing || gebruikt.beslissingen.includes(deel.beslissing),
  );
  if (raakt.length === 0 || eigen.soort === 'ongeldige gegevens') return undefined;
  const { uitleg: _uitleg, meldingen: _meldingen, ...kaal } = eigen;
  const afwijkingen = raakt.map((afwijking) => weeg({ model, zaak, opties }, afwijking));
  const open = afwijkingen.filter((oordeel) => oordeel.status === 'open');
  if (open.length > 0) {
    const uitkomst = { soort: 'onbekend', open: samen(open.map((deel) => deel.open)) } as const;
    return { uitkomst: { ...uitkomst, benaderd: open.some((deel) => deel.benaderd) }, afwijkingen };
  }
  const toegepast = afwijkingen.filter(({ status }) => status === 'toegepast').map((deel) => deel.afwijking);
  if (toegepast.length === 0) return { uitkomst: kaal as Uitkomst<T>, afwijkingen };
  const anders = pasToe(model, toegepast);
  const uitkomst = bereken(anders, beslissing, zaak, opties, element) as Uitkomst<T>;
  if (opties.uitleg !== true) return { uitkomst, afwijkingen };
  return {
    uitkomst: { ...uitkomst, uitleg: legUit(anders, beslissing, zaak, opties, uitkomst, element) },
    afwijkingen,
  };
}

/** De afwijkingen in een gecontroleerde zaak. */
function leesAfwijkingen(model: Regelingmodel, zaak: unknown): readonly Afwijking[] {
  if (!model.afwijkgronden || typeof zaak !== 'object' || zaak === null) return [];
  if (!Object.hasOwn(zaak, AFWIJKINGEN)) return [];
  const lijst = leesFeit({ zaak }, { object: 'zaak', sleutel: AFWIJKINGEN });
  return Array.isArray(lijst) ? (lijst as readonly Afwijking[]) : [];
}

/** Elk open punt één keer. */
function samen(rijen: readonly (readonly OpenPunt[])[]): readonly OpenPunt[] {
  const punten = new Map<string, OpenPunt>();
  for (const punt of rijen.flat()) punten.set(`${punt.soort} ${punt.pad} ${punt.opDatum ?? ''}`, punt);
  return [...punten.values()];
}

interface Weging {
  readonly model: Regelingmodel;
  readonly zaak: unknown;
  readonly opties: Opties;
}

type Reden = readonly [Zaakprobleemcode, string];

function grondVan({ afwijkgronden = [] }: Regelingmodel, { opGrondVan }: Afwijking): Afwijkgrond {
  const grond = afwijkgronden.find(({ bepaling }) => bepaling === opGrondVan);
  if (!grond) throw new Error('De controle liet een afwijking zonder grond door.');
  return grond;
}

function weeg(w: Weging, afwijking: Afwijking): Afwijkingsoordeel {
  const register = registerVan(w.model);
  const grond = grondVan(w.model, afwijking);
  const { beslissing } = zoek(register.beslissingen, afwijking.beslissing);
  const vooraf = bezwaarVooraf(w, afwijking, grond, beslissing);
  if (vooraf) return geweigerd(afwijking, vooraf);
  const mag = bereken(w.model, grond.beslissing, w.zaak, w.opties);
  const oordeel = weegInhoud(w, afwijking, grond, beslissing, mag);
  if (w.opties.uitleg !== true) return oordeel;
  // De voorwaarden van de bepaling dragen de afwijking, of houden haar tegen.
  return { ...oordeel, grond: legUit(w.model, grond.beslissing, w.zaak, w.opties, mag) };
}

function weegInhoud(
  w: Weging,
  afwijking: Afwijking,
  grond: Afwijkgrond,
  beslissing: Beslissing,
  mag: Uitkomst,
): Afwijkingsoordeel {
  const naamGrond = aanduiding(registerVan(w.model), grond.bepaling);
  if (mag.soort === 'onbekend') return nogOpen(afwijking, mag);
  if (mag.soort !== 'waarde' || mag.waarde !== true) {
    return geweigerd(afwijking, [
      'U047',
      `Aan de voorwaarden van ${naamGrond} om af te wijken is niet voldaan.`,
    ]);
  }
  const eigen = bereken(w.model, beslissing.id, w.zaak, w.opties);
  if (eigen.soort === 'onbekend') return nogOpen(afwijking, eigen);
  if (eigen.soort !== 'waarde') {
    return geweigerd(afwijking, ['U048', `${beslissing.naam} heeft hier geen uitkomst om van af te wijken.`]);
  }
  const inPlaatsVan = eigen.waarde;
  const verkeerd = verkeerdeKant(beslissing, grond, afwijking.waarde, inPlaatsVan);
  if (verkeerd !== undefined) return geweigerd(afwijking, ['U046', verkeerd], inPlaatsVan);
  const met = bereken(pasToe(w.model, [afwijking]), beslissing.id, w.zaak, w.opties);
  if (met.soort === 'onbekend') return nogOpen(afwijking, met, inPlaatsVan);
  if (met.soort !== 'waarde' || kant(beslissing, met.waarde, afwijking.waarde) !== 0) {
    const bericht = `Andere bepalingen dan ${noem(w.model, afwijking.van)} houden deze waarde tegen.`;
    return geweigerd(afwijking, ['U049', bericht], inPlaatsVan);
  }
  return { afwijking, status: 'toegepast', inPlaatsVan };
}

/** Wat er zonder naar de zaak te kijken al aan een afwijking mankeert. */
function bezwaarVooraf(
  { model }: Weging,
  { motivering, door, van }: Afwijking,
  grond: Afwijkgrond,
  beslissing: Beslissing,
): Reden | undefined {
  const naamGrond = aanduiding(registerVan(model), grond.bepaling);
  if (motivering === undefined || motivering.trim() === '')
    return ['U042', 'De afwijking heeft geen motivering.'];
  if (door === undefined || !zelfdeOrgaan(door, grond.door)) {
    const wie = door === undefined ? 'Er staat niet bij wie afwijkt' : `"${door}" kan niet afwijken`;
    return ['U043', `${wie}; op grond van ${naamGrond} kan dat ${grond.door}.`];
  }
  const nietGedekt = van.filter((id) => !onder(id, grond.van) || raakt(id, grond.uitgezonderd ?? []));
  if (nietGedekt.length > 0)
    return [
      'U044',
      `${hoofdletter(naamGrond)} laat niet toe om van ${noem(model, nietGedekt)} af te wijken.`,
    ];
  const leeg = van.filter((id) => !beslissing.regels.some(({ bepaling }) => onder(bepaling, [id])));
  if (leeg.length > 0) return ['U044', `In ${noem(model, leeg)} staat geen regel over ${beslissing.naam}.`];
  const heeftKant = beslissing.gunstig !== undefined || beslissing.richting !== undefined;
  if (grond.richting && !heeftKant) {
    return [
      'U045',
      `Van ${beslissing.naam} zegt de regeling niet wat gunstig is; ${grond.richting} is dan niet te controleren.`,
    ];
  }
  return undefined;
}

function geweigerd(afwijking: Afwijking, [code, bericht]: Reden, inPlaatsVan?: unknown): Afwijkingsoordeel {
  const eigen = inPlaatsVan === undefined ? {} : { inPlaatsVan };
  return { afwijking, status: 'geweigerd', reden: { code, bericht }, ...eigen };
}

function nogOpen(
  afwijking: Afwijking,
  { open, benaderd }: Uitkomst & { readonly soort: 'onbekend' },
  inPlaatsVan?: unknown,
): Afwijkingsoordeel {
  return { afwijking, status: 'open', open, benaderd, ...(inPlaatsVan === undefined ? {} : { inPlaatsVan }) };
}

// ── Bereik en richting ───────────────────────────────────────────────────────────────────────────────────────────

const onder = (id: BepalingId, boven: readonly BepalingId[]): boolean =>
  boven.some((deel) => [id, zonderVersie(id)].some((heel) => heel === deel || heel.startsWith(`${deel}/`)));

/** Een versie van een bepaling heeft haar eerste dag in de id: `kenmerk/5.4@2026-07-01/1`. */
const zonderVersie = (id: BepalingId): BepalingId => id.replace(/@[^/]*/g, '');

/** Een uitgezonderd onderdeel maakt ook het geheel niet vrij. */
const raakt = (id: BepalingId, uitgezonderd: readonly BepalingId[]): boolean =>
  onder(id, uitgezonderd) || uitgezonderd.some((deel) => onder(deel, [id]));

const noem = (model: Regelingmodel, ids: readonly BepalingId[]): string =>
  ids.map((id) => aanduiding(registerVan(model), id)).join(' en ');

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Waarom een waarde geen afwijking in de goede richting is; niets als zij dat wel is. */
function verkeerdeKant(
  beslissing: Beslissing,
  { richting }: Afwijkgrond,
  nieuw: unknown,
  eigen: unknown,
): string | undefined {
  const verschil = kant(beslissing, nieuw, eigen);
  const [a, b] = [nieuw, eigen].map((waarde) => toonWaarde(beslissing.type, waarde));
  if (verschil === 0) return `De regels geven zelf al ${b ?? ''}; dat is geen afwijking.`;
  if (richting === undefined) return undefined;
  const goed = richting === 'ten gunste' ? 1 : -1;
  if (verschil === goed) return undefined;
  return `${a ?? ''} is niet ${richting} van de betrokkene: de regels geven ${b ?? ''}.`;
}

/** 1: gunstiger dan de andere waarde, -1: ongunstiger, 0: gelijk; niets als dat niet gezegd is. */
function kant({ type, gunstig, richting }: Beslissing, a: unknown, b: unknown): 1 | -1 | 0 | undefined {
  const orde = ordening(type.soort, a, b);
  if (orde === 0 || orde === undefined) return orde;
  if (type.soort === 'ja/nee') return gunstig === undefined ? undefined : a === gunstig ? 1 : -1;
  if (richting === undefined) return undefined;
  const omhoog = richting === 'hoger' || richting === 'later';
  return omhoog === orde > 0 ? 1 : -1;
}

function ordening(soort: Beslissing['type']['soort'], a: unknown, b: unknown): 1 | -1 | 0 | undefined {
  if (a === b) return 0;
  if (soort === 'datum') return String(a) > String(b) ? 1 : -1;
  if (soort === 'ja/nee') return a === true ? 1 : -1;
  if (soort === 'tekst' || soort === 'keuze' || soort === 'keuzes') return undefined;
  const [x, y] = [getal(String(a)), getal(String(b))];
  if (vergelijkGetal('=', x, y) === true) return 0;
  return vergelijkGetal('>', x, y) === true ? 1 : -1;
}

// ── Toepassen ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Het model waarin de regels van de genoemde bepalingen zeggen wat de afwijking zegt. */
function pasToe(model: Regelingmodel, afwijkingen: readonly Afwijking[]): Regelingmodel {
  return {
    ...model,
    beslissingen: model.beslissingen.map((beslissing) => {
      const afwijking = afwijkingen.find((deel) => deel.beslissing === beslissing.id);
      if (!afwijking) return beslissing;
      const regels = beslissing.regels.flatMap((regel) =>
        onder(regel.bepaling, afwijking.van) ? anders(beslissing, regel, afwijking) : [regel],
      );
      return { ...beslissing, regels };
    }),
  };
}

/**
 * Een regel waarvan wordt afgeweken, op zijn eigen plaats: waarop hij voorging gaat de afwijking ook voor, en alleen als hij gold.
 * Bij ja houdt wat in de weg stond op en hoeft een grond niet vervuld te zijn; bij nee omgekeerd.
 */
function anders(
  { type }: Beslissing,
  { voorwaarde, tenzij, ...regel }: Regel,
  { opGrondVan, waarde, motivering }: Afwijking,
): readonly Regel[] {
  const basis: Regel = { ...regel, bepaling: opGrondVan, tekst: `afwijking: ${motivering ?? ''}` };
  if (type.soort !== 'ja/nee') {
    const literal = { op: 'literal', literal: { type, waarde: String(waarde) }, type } as const;
    return [
      { ...basis, ...(voorwaarde ? { voorwaarde } : {}), ...(tenzij ? { tenzij } : {}), waarde: literal },
    ];
  }
  if (regel.soort === 'vereiste')
    return [{ ...basis, voorwaarde: { op: 'constant', waarde: waarde === true } }];
  return (regel.soort === 'grond') === waarde ? [basis] : [];
}
