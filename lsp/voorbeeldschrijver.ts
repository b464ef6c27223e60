/**
 * Van een zaak naar een voorbeeld. Elke zin is door de compiler gelezen en zegt precies dat stuk van de zaak; wat niet in een
 * zin te zeggen is, staat er als opmerking bij en wordt niet stil weggelaten.
 */
import { draaiVoorbeeld, woordenVan, zaakVan, type Zaak } from '../compiler/voorbeelden.ts';
import type { Gecompileerd } from '../compiler/phases.ts';
import { canoniek } from '../runtime/canoniek.ts';
import { toonWaarde } from '../runtime/toon.ts';
import { uitModel } from '../runtime/uit-model.ts';
import { proefmoment, regelingVan, standVan, tekstVan, type Momentopname } from './momentopname.ts';
import { voorbeeldenIn } from './voorbeelden.ts';
import { hoofd, kandidatenVan, verwachtzinnen, type Kandidaat } from './voorbeeldzinnen.ts';

export interface Geschreven {
  readonly pad: string;
  /** Waar het voorbeeld in te voegen is: aan het eind. */
  readonly plek: number;
  readonly tekst: string;
  readonly nietGezegd: readonly string[];
}

export function schrijfVoorbeeld(
  moment: Momentopname,
  pad: string,
  beslissing: string,
  zaak: Zaak,
  naam: string,
): Geschreven | undefined {
  const regeling = regelingVan(moment, pad);
  if (regeling?.goed !== true) return undefined;
  const waar = bestandVoor(regeling, beslissing, pad);
  const tekst = tekstVan(moment, waar) ?? '';
  const lees = maakLezer(moment, regeling, waar, tekst);
  const gegeven = gegevenVan(regeling, zaak, lees);
  const verwacht = verwachtVan(regeling, beslissing, zaak, gegeven.zinnen, lees);
  const regels = [
    `voorbeeld "${enigeNaam(moment, regeling, naam)}"`,
    '  gegeven',
    ...gegeven.zinnen.map((zin) => `    ${zin}`),
    ...gegeven.niet.map((deel) => `    # niet in een zin te zeggen: ${opEenRegel(deel)}`),
    '  verwacht',
    ...verwacht.map((zin) => `    ${zin}`),
  ];
  const wit = tekst === '' ? '' : tekst.endsWith('\n') ? '\n' : '\n\n';
  return {
    pad: waar,
    plek: tekst.length,
    tekst: `${wit}${regels.join('\n')}\n`,
    nietGezegd: gegeven.niet,
  };
}

const opEenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ');

/** Het bestand met de meeste voorbeelden over deze uitkomst, anders met de meeste voorbeelden. */
function bestandVoor(
  { opgelost, hoofdbestand, bestanden }: Gecompileerd,
  beslissing: string,
  pad: string,
): string {
  const punten = new Map<string, number>();
  for (const { bestand, verwacht } of opgelost.voorbeelden) {
    const over = verwacht.some((deel) => 'beslissing' in deel && deel.beslissing === beslissing);
    punten.set(bestand, (punten.get(bestand) ?? 0) + (over ? 1000 : 1));
  }
  const [beste] = [...punten].filter(([bestand]) => bestanden.includes(bestand)).sort((a, b) => b[1] - a[1]);
  return beste?.[0] ?? (bestanden.includes(pad) ? pad : hoofdbestand);
}

function enigeNaam(moment: Momentopname, { bestanden }: Gecompileerd, gevraagd: string): string {
  const al = new Set(bestanden.flatMap((pad) => voorbeeldenIn(moment, pad).map(({ naam }) => naam)));
  const schoon = opEenRegel(gevraagd.replaceAll('"', '')).trim() || 'Zaak';
  for (let i = 1; ; i++) {
    const naam = i === 1 ? schoon : `${schoon} (${String(i)})`;
    if (!al.has(naam)) return naam;
  }
}

// ── Lezen wat geschreven is ──────────────────────────────────────────────────────────────────────────────────────

interface Proef {
  readonly gegeven: readonly string[];
  readonly verwacht: readonly string[];
}

interface Gelezen {
  readonly zaak: Zaak;
  /** Of de ene verwachting gelezen is, over deze uitkomst gaat en klopt. */
  readonly klopt: (beslissing: string) => boolean;
}

type Voorbeeldlezer = (proeven: readonly Proef[]) => readonly (Gelezen | undefined)[];

/** Leest voorbeelden alsof zij onder aan het bestand stonden; `undefined` bij een voorbeeld met een fout. */
function maakLezer(moment: Momentopname, oud: Gecompileerd, pad: string, tekst: string): Voorbeeldlezer {
  return (proeven) => {
    if (proeven.length === 0) return [];
    const namen = proeven.map((_, i) => `regel-proef-${String(i)}`);
    const blokken = proeven.map(({ gegeven, verwacht }, i) =>
      [
        `voorbeeld "${namen[i] ?? ''}"`,
        '  gegeven',
        ...gegeven.map((zin) => `    ${zin}`),
        '  verwacht',
        ...verwacht.map((zin) => `    ${zin}`),
        '',
      ].join('\n'),
    );
    let begin = tekst.length + 2;
    const spans = blokken.map((blok) => {
      const span = { begin, eind: begin + blok.length };
      begin = span.eind + 1;
      return span;
    });
    const nieuw = proefmoment(moment, new Map([[pad, `${tekst}\n\n${blokken.join('\n')}`]]));
    const { regeling, ruimte } = standVan(nieuw, oud.hoofdbestand);
    const alle = regeling?.opgelost.voorbeelden ?? [];
    return namen.map((naam, i) => {
      const ontwerp = alle.find((een) => een.naam === naam);
      const span = spans[i];
      const fout = ruimte.problemen.some(
        (probleem) =>
          probleem.bestand === pad &&
          span !== undefined &&
          probleem.span.begin >= span.begin &&
          probleem.span.begin < span.eind &&
          /^[NS]/.test(probleem.code),
      );
      if (!ontwerp || !regeling || fout) return undefined;
      // Gerekend wordt met het model van daarvoor: de proeven zelf veranderen niets aan de regels.
      const { model } = oud;
      return {
        zaak: zaakVan(ontwerp, alle, model),
        klopt: (beslissing) => {
          const [verwachting, ...meer] = ontwerp.verwacht;
          if (!verwachting || meer.length > 0) return false;
          if ('beslissing' in verwachting && verwachting.beslissing !== beslissing) return false;
          const woorden = woordenVan(model, toonWaarde);
          const uitslagen = draaiVoorbeeld(ontwerp, alle, model, uitModel(model), woorden);
          return uitslagen.length === 1 && uitslagen.every(({ verschil }) => verschil === undefined);
        },
      };
    });
  };
}

// ── De zinnen ────────────────────────────────────────────────────────────────────────────────────────────────────

const zelfde = (een: Zaak | undefined, ander: Zaak): boolean =>
  een !== undefined && canoniek(een) === canoniek(ander);

const MEESTE_ZINNEN = 60;

const alsZin = (zin: string): string => (zin.includes('\n') ? hoofd(zin) : `${hoofd(zin)}.`);

function gegevenVan(
  { model }: Gecompileerd,
  zaak: Zaak,
  lees: Voorbeeldlezer,
): { readonly zinnen: readonly string[]; readonly niet: readonly string[] } {
  const kandidaten = kandidatenVan(model, zaak);
  const zinnen: string[] = [];
  const niet: string[] = [];
  let over = kandidaten.map((kandidaat) => ({ kandidaat, vanaf: 0 }));
  const gekozen = new Map<Kandidaat, string>();
  // Eerst de gewoonste zin van elk; alleen wie daar niet mee gezegd is, krijgt de andere.
  for (const tot of [1, 4, MEESTE_ZINNEN]) {
    const proeven = over.flatMap(({ kandidaat, vanaf }) =>
      [...new Set(kandidaat.zinnen)].slice(vanaf, tot).map((zin) => ({ kandidaat, zin: alsZin(zin) })),
    );
    const gelezen = lees(proeven.map(({ zin }) => ({ gegeven: [zin], verwacht: [] })));
    proeven.forEach(({ kandidaat, zin }, i) => {
      if (!gekozen.has(kandidaat) && zelfde(gelezen[i]?.zaak, kandidaat.zaak)) gekozen.set(kandidaat, zin);
    });
    over = over.flatMap(({ kandidaat }) => (gekozen.has(kandidaat) ? [] : [{ kandidaat, vanaf: tot }]));
  }
  for (const kandidaat of kandidaten) {
    const zin = gekozen.get(kandidaat);
    if (zin === undefined) niet.push(kandidaat.anders);
    else zinnen.push(zin);
  }
  return { zinnen, niet: [...new Set(niet)] };
}

function verwachtVan(
  { model }: Gecompileerd,
  id: string,
  zaak: Zaak,
  gegeven: readonly string[],
  lees: Voorbeeldlezer,
): readonly string[] {
  const beslissing = model.beslissingen.find((deel) => deel.id === id);
  const uitkomst = uitModel(model).evaluators[id]?.(zaak, { uitleg: true });
  if (!beslissing || !uitkomst) return [`# hier hoort wat u verwacht over: ${beslissing?.naam ?? id}`];
  const kandidaten = [...new Set(verwachtzinnen(model, beslissing, uitkomst))]
    .slice(0, MEESTE_ZINNEN)
    .map(alsZin);
  const gelezen = lees(kandidaten.map((zin) => ({ gegeven, verwacht: [zin] })));
  const goed = kandidaten.find((_, i) => gelezen[i]?.klopt(id) === true);
  return [goed ?? `# hier hoort wat u verwacht over: ${beslissing.naam}`];
}
