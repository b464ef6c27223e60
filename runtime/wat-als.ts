/** Wat als: een zaak met een paar gegevens anders, en wat dat aan de uitkomst en haar gronden verandert. */
import { citeer } from './citeer.ts';
import { leesInvoer } from './gesprek-invoer.ts';
import { leesPlek, metAntwoord, type Plek, zonderPlek, zoekPlek } from './gesprek-plek.ts';
import { maakVraag, toonAntwoord } from './gesprek-vraag.ts';
import type { BepalingId, Feit, Regelingmodel } from './model.ts';
import { naasteNaam, vereenvoudigd } from './naaste.ts';
import { registerVan } from './register.ts';
import type { OpenPunt, Uitkomst } from './uitkomst.ts';
import { isHouder } from './vreemd.ts';

/** Eén plaats in de zaak die anders wordt. */
export interface Wijziging {
  readonly pad: string;
  readonly opDatum?: string;
  readonly naam: string;
  /** Zoals het in de zaak staat; afwezig: onbekend. */
  readonly was?: unknown;
  readonly wordt?: unknown;
  /** Dezelfde in gewoon Nederlands. */
  readonly wasTekst: string;
  readonly wordtTekst: string;
  /** Volgens de regeling kan niemand dit nog veranderen. */
  readonly ligtVast?: true;
}

export type Gewijzigd =
  | { readonly soort: 'gewijzigd'; readonly zaak: object; readonly wijzigingen: readonly Wijziging[] }
  | { readonly soort: 'fout'; readonly zin: string; readonly hint?: string };

/** Wat er aan een uitkomst verandert. */
export interface Vergelijking {
  readonly voor: Uitkomst;
  readonly na: Uitkomst;
  /** De bepalingen waarop alleen de uitkomst erna rust, en alleen die ervoor. */
  readonly gronden: {
    readonly erbij: readonly BepalingId[];
    readonly weg: readonly BepalingId[];
    readonly na: readonly BepalingId[];
  };
}

/** De zaak met elke `pad=waarde` erin. Een pad is dat van de zaak, eventueel met `@2026-03-01`, of de naam van een gegeven. */
export function wijzig(model: Regelingmodel, zaak: object, delen: readonly string[]): Gewijzigd {
  const wijzigingen: Wijziging[] = [];
  let nieuw = zaak;
  for (const deel of delen) {
    const stap = wijzigEen(model, nieuw, deel);
    if (stap.soort === 'fout') return stap;
    nieuw = stap.zaak;
    wijzigingen.push(stap.wijziging);
  }
  return { soort: 'gewijzigd', zaak: nieuw, wijzigingen };
}

type Stap =
  | { readonly soort: 'gewijzigd'; readonly zaak: object; readonly wijziging: Wijziging }
  | Extract<Gewijzigd, { soort: 'fout' }>;

function wijzigEen(model: Regelingmodel, zaak: object, deel: string): Stap {
  const is = deel.indexOf('=');
  if (is < 1)
    return fout(
      `${citeer(deel)} is geen pad=waarde.`,
      'Schrijf bijvoorbeeld: --wat-als "melding.datum=2 maart 2026"',
    );
  const [geschreven = '', opDatum] = deel.slice(0, is).trim().split('@');
  const tekst = deel.slice(is + 1).trim();
  const pad = padBij(model, geschreven);
  const plek = pad === undefined ? undefined : zoekPlek(model, pad);
  if (pad === undefined || plek === undefined) return onbekendPad(model, geschreven);
  const gelezen = leesWaarde(model, zaak, plek, pad, opDatum, tekst);
  if (gelezen.soort === 'fout') return gelezen;
  const { waarde } = gelezen;
  const stap = {
    soort: 'antwoord' as const,
    sleutel: pad,
    pad,
    ...(opDatum !== undefined && { opDatum }),
    waarde,
  };
  const na = waarde === undefined ? zonderPlek(zaak, plek, opDatum) : metAntwoord(zaak, plek, stap);
  if (na === undefined) return fout(`${citeer(pad)}: dat element staat niet in de zaak.`);
  const was = leesPlek(zaak, plek, opDatum);
  return {
    soort: 'gewijzigd',
    zaak: na,
    wijziging: {
      pad,
      ...(opDatum !== undefined && { opDatum }),
      naam: plek.soort === 'lezing' ? plek.lezing.naam : plek.feit.naam,
      ...(was !== undefined && { was }),
      ...(waarde !== undefined && { wordt: waarde }),
      wasTekst: toon(plek, was),
      wordtTekst: toon(plek, waarde),
      ...(plek.soort === 'feit' && plek.feit.ligtVast && { ligtVast: true as const }),
    },
  };
}

const fout = (zin: string, hint?: string): Extract<Gewijzigd, { soort: 'fout' }> => ({
  soort: 'fout',
  zin,
  ...(hint !== undefined && { hint }),
});

/** Het pad in de zaak: zoals geschreven, of bij de naam van een gegeven dat pad. */
function padBij(model: Regelingmodel, geschreven: string): string | undefined {
  if (zoekPlek(model, geschreven) !== undefined) return geschreven;
  const gezocht = zonderLidwoord(geschreven);
  const bijNaam = model.feiten.filter(({ naam }) => zonderLidwoord(naam) === gezocht);
  const [enige, ...meer] =
    bijNaam.length > 0 ? bijNaam : model.feiten.filter((f) => vereenvoudigd(f.sleutel) === gezocht);
  return meer.length > 0 ? undefined : enige?.id;
}

const zonderLidwoord = (naam: string): string => vereenvoudigd(naam.replace(/^(de|het|een) /i, ''));

function onbekendPad(model: Regelingmodel, geschreven: string): Extract<Gewijzigd, { soort: 'fout' }> {
  const sleutel = vereenvoudigd(geschreven);
  const gelijk = model.feiten.filter((feit) => vereenvoudigd(feit.sleutel) === sleutel).map(({ id }) => id);
  if (gelijk.length > 1)
    return fout(`${citeer(geschreven)} kan meer betekenen.`, `Kies: ${gelijk.join(', ')}.`);
  const namen = model.feiten.flatMap(({ id, naam, sleutel: kort }) => [id, naam, kort]);
  const bedoeld = naasteNaam(geschreven, namen);
  const feit = model.feiten.find(({ id, naam, sleutel: kort }) => [id, naam, kort].includes(bedoeld ?? ''));
  const hint =
    feit === undefined
      ? 'Een pad is object.sleutel, zoals melding.datum.'
      : `Bedoelde u ${citeer(feit.id)} (${feit.naam})?`;
  return fout(`'${model.titel}' heeft geen gegeven ${citeer(geschreven)}.`, hint);
}

function leesWaarde(
  model: Regelingmodel,
  zaak: object,
  plek: Plek,
  pad: string,
  opDatum: string | undefined,
  tekst: string,
): { readonly soort: 'waarde'; readonly waarde: unknown } | Extract<Gewijzigd, { soort: 'fout' }> {
  if (tekst === 'onbekend') return { soort: 'waarde', waarde: undefined };
  if (/^[[{]/.test(tekst)) return leesJson(pad, tekst);
  const feit = plek.soort === 'feit' ? plek.feit : undefined;
  if (feit?.perDatum && opDatum === undefined)
    return fout(`${feit.naam} geldt per datum.`, `Noem de dag: ${pad}@2026-03-01=${tekst}`);
  const punt: OpenPunt = {
    soort: feit?.soort ?? 'lezing',
    id: pad,
    naam: feit?.naam ?? pad,
    vraag: pad,
    pad,
    verwacht: '',
    ...(opDatum !== undefined && { opDatum }),
    bepalingen: [],
  };
  const vraag = maakVraag(model, zaak, { punt, voor: [] });
  if (vraag === undefined)
    return fout(`${citeer(pad)} is zo niet in te vullen.`, 'Geef een lijst als JSON: [{ … }].');
  const gelezen = leesInvoer(vraag, tekst);
  if (gelezen.soort === 'fout') {
    const { bericht, verwacht, hint } = gelezen.probleem;
    return fout(bericht, [verwacht && `Verwacht: ${verwacht}.`, hint].filter(Boolean).join(' ') || undefined);
  }
  if (gelezen.soort === 'onbekend') return { soort: 'waarde', waarde: undefined };
  return { soort: 'waarde', waarde: feit === undefined ? gelezen.waarde : alsOordeel(feit, gelezen.waarde) };
}

function leesJson(pad: string, tekst: string): ReturnType<typeof leesWaarde> {
  try {
    return { soort: 'waarde', waarde: JSON.parse(tekst) as unknown };
  } catch {
    return fout(
      `De waarde van ${citeer(pad)} begint als JSON, maar is het niet.`,
      'Bijvoorbeeld: [{ "eersteDag": "2026-03-01" }]',
    );
  }
}

/** Wat zou er zijn als het oordeel zo luidde: dat het dan gemotiveerd is en van een bevoegd orgaan komt, hoort erbij. */
function alsOordeel({ soort, door }: Feit, waarde: unknown): unknown {
  if (soort !== 'beoordeling' || !isHouder(waarde)) return waarde;
  const [orgaan] = door ?? [];
  return { motivering: 'wat als', ...(orgaan !== undefined && { door: orgaan }), ...waarde };
}

function toon(plek: Plek, waarde: unknown): string {
  if (waarde === undefined) return 'onbekend';
  if (plek.soort === 'lezing') return typeof waarde === 'string' ? waarde : '';
  if (plek.feit.soort === 'beoordeling' && isHouder(waarde))
    return toonAntwoord({ type: plek.feit.type, soort: 'gegeven' }, waarde['oordeel']);
  return plek.feit.perDatum && Array.isArray(waarde) ? 'een lijst' : toonAntwoord(plek.feit, waarde);
}

/** Wat er anders is tussen twee uitkomsten met hun uitleg. */
export function vergelijkUitkomsten(model: Regelingmodel, voor: Uitkomst, na: Uitkomst): Vergelijking {
  const { volgorde } = registerVan(model);
  const gronden = ({ uitleg }: Uitkomst): readonly BepalingId[] => uitleg?.gronden ?? [];
  const alleen = (a: Uitkomst, b: Uitkomst): readonly BepalingId[] =>
    gronden(a)
      .filter((id) => !gronden(b).includes(id))
      .sort((x, y) => (volgorde.get(x) ?? 0) - (volgorde.get(y) ?? 0));
  const { uitleg: _voor, ...kaalVoor } = voor;
  const { uitleg: _na, ...kaalNa } = na;
  return {
    voor: kaalVoor,
    na: kaalNa,
    gronden: { erbij: alleen(na, voor), weg: alleen(voor, na), na: gronden(na) },
  };
}
