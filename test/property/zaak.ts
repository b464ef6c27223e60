/**
 * Willekeurige zaken bij een model. Wat er van een feit in de zaak staat hangt alleen af van het zaad en van dat feit,
 * zodat een kleiner programma met hetzelfde zaad dezelfde zaak houdt.
 */
import type { Feit, Keuze, Regelingmodel, Type } from '../../runtime/model.ts';
import { plusTijd } from '../oracle/kalender.ts';
import { kies } from './pen.ts';

export type Zaak = Record<string, Record<string, unknown>>;

/** Willekeurige gehele getallen uit een zaad en een naam; steeds een ander getal bij elke vraag. */
function dobbelsteen(zaad: number, naam: string): (n: number) => number {
  let stand = zaad >>> 0;
  for (const teken of naam) stand = meng(stand ^ (teken.codePointAt(0) ?? 0));
  return (n) => {
    stand = meng(stand + 0x9e3779b9);
    return stand % n;
  };
}

function meng(x: number): number {
  const a = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  const b = Math.imul(a ^ (a >>> 15), 0x735a2d97);
  return (b ^ (b >>> 15)) >>> 0;
}

/** Een zaak waarin ongeveer `bekend` van de tien feiten bekend is. */
export function maakZaak(model: Regelingmodel, zaad: number, bekend: number): Zaak {
  const zaak: Zaak = {};
  const zet = (feit: Feit, waarde: unknown): void => {
    if (waarde !== undefined) (zaak[feit.object] ??= {})[feit.sleutel] = waarde;
  };
  const elementen = new Set(
    model.feiten.flatMap(({ type }) => (type.soort === 'lijst' ? [type.object] : [])),
  );
  const feiten = model.feiten.filter(({ object }) => !elementen.has(object));
  for (const feit of feiten) {
    const gooi = dobbelsteen(zaad, feit.id);
    if (gooi(10) < bekend && !feit.perDatum) zet(feit, feitwaarde(model, feit, gooi));
  }
  const dagen = [...new Set([...datumsIn(zaak), ...vasteDagen])];
  for (const feit of feiten) {
    const gooi = dobbelsteen(zaad, feit.id);
    if (gooi(10) < bekend && feit.perDatum)
      zet(
        feit,
        dagen.filter(() => gooi(4) > 0).map((op) => ({ op, waarde: waarde(model, feit.type, gooi) })),
      );
  }
  const lezingen = gekozenLezingen(model, zaad);
  return Object.keys(lezingen).length > 0 ? { ...zaak, lezingen } : zaak;
}

function gekozenLezingen(model: Regelingmodel, zaad: number): Record<string, string> {
  return Object.fromEntries(
    model.lezingen.flatMap(({ id, alternatieven }) => {
      const gooi = dobbelsteen(zaad, `lezing ${id}`);
      return gooi(4) === 0 ? [[id, kies(alternatieven, gooi(7)).letter]] : [];
    }),
  );
}

const datumsIn = (knoop: unknown): readonly string[] => {
  if (typeof knoop === 'string')
    return /^\d{4}-\d\d-\d\d$/.test(knoop) && !knoop.endsWith('-00') ? [knoop] : [];
  return knoop !== null && typeof knoop === 'object' ? Object.values(knoop).flatMap(datumsIn) : [];
};

function feitwaarde(model: Regelingmodel, feit: Feit, gooi: (n: number) => number): unknown {
  if (feit.facultatief && gooi(4) === 0) return null;
  if (feit.soort !== 'beoordeling') return waarde(model, feit.type, gooi, true);
  const [motivering, orgaan] = [gooi(5), gooi(5)];
  return {
    oordeel: waarde(model, feit.type, gooi),
    ...(motivering === 0 ? {} : { motivering: motivering === 1 ? ' ' : 'zo blijkt uit het verslag' }),
    ...(orgaan === 0 ? {} : { door: orgaan === 1 ? 'de raad' : orgaan === 2 ? 'College' : 'het college' }),
  };
}

const vasteDagen = ['2026-01-01', '2026-03-01', '2024-02-29', '2008-03-02', '2026-01-31'];
const bedragen = ['0', '10', '10.50', '67.29', '1212', '9.99', '10.01', '-3', '0.01', '21', '125'];

function waarde(model: Regelingmodel, type: Type, gooi: (n: number) => number, onvolledig = false): unknown {
  switch (type.soort) {
    case 'ja/nee':
      return gooi(2) === 0;
    case 'tekst':
      return kies(['van de buren', 'van de school'], gooi(2));
    case 'bedrag':
      return kies(bedragen, gooi(30));
    case 'getal':
      return kies(['2', '1.5', '0', '1', '3', '2.001'], gooi(30));
    case 'percentage':
      return kies(['8', '12.5', '0', '8.01', '100', '50'], gooi(30));
    case 'aantal':
      return kies([0, 1, 7, 8, 9, 10, 11, 41, 42, 43], gooi(30));
    case 'datum':
      return dag(gooi, onvolledig);
    case 'keuze':
      return label(keuzeVan(model, type.keuze), gooi);
    case 'lijst':
      return lijst(model, type.object, gooi);
    case 'keuzes':
      return verzameling(keuzeVan(model, type.keuze).labels, gooi);
  }
}

/** Nul tot drie elementen waarvan niet alles bekend is; soms is de lijst niet volledig. */
function lijst(model: Regelingmodel, object: string, gooi: (n: number) => number): unknown {
  const feiten = model.feiten.filter((feit) => feit.object === object);
  const elementen = Array.from({ length: gooi(4) }, () =>
    Object.fromEntries(
      feiten.flatMap((feit) => (gooi(5) === 0 ? [] : [[feit.sleutel, feitwaarde(model, feit, gooi)]])),
    ),
  );
  return gooi(5) === 0 ? { volledig: false, elementen } : elementen;
}

function keuzeVan(model: Regelingmodel, id: string): Keuze {
  const keuze = model.keuzes.find((deel) => deel.id === id);
  if (!keuze) throw new Error(`Het model heeft geen keuze ${id}.`);
  return keuze;
}

function label({ vorm, labels }: Keuze, gooi: (n: number) => number): unknown {
  return vorm !== 'gesloten' && gooi(3) === 0 ? { anders: 'iets anders' } : kies(labels, gooi(30));
}

function verzameling(labels: readonly string[], gooi: (n: number) => number): unknown {
  const ja = labels.filter(() => gooi(2) === 0);
  if (gooi(2) === 0) return ja;
  return {
    ja: ja.filter(() => gooi(3) > 0),
    nee: labels.filter((deel) => !ja.includes(deel) && gooi(3) > 0),
  };
}

const verschuivingen = [
  ['dag', 0],
  ['jaar', -18],
  ['jaar', -5],
  ['maand', 1],
  ['week', -6],
  ['dag', 42],
] as const;

/** Een dag op of naast een grens, of een onvolledige datum daaromheen. */
function dag(gooi: (n: number) => number, onvolledig: boolean): string {
  const basis = kies(vasteDagen, gooi(30));
  const [eenheid, aantal] = kies(verschuivingen, gooi(12));
  const verschoven = plusTijd(basis, aantal, eenheid);
  const dag = plusTijd(verschoven, gooi(3) - 1, 'dag');
  const vorm = onvolledig ? gooi(16) : 9;
  return vorm === 0
    ? dag.slice(0, 4)
    : vorm === 1
      ? dag.slice(0, 7)
      : vorm === 2
        ? `${dag.slice(0, 7)}-00`
        : dag;
}
