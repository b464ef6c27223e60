/**
 * De kleinste zaak met dezelfde uitkomst: wat er niet toe doet, valt weg (minimale gegevensverwerking). Wat wegvalt, wordt onbekend; het
 * mag alleen weg als `zelfde` zegt dat uitkomst en uitleg letter voor letter gelijk blijven.
 */
import { HERKOMST, leesPad } from './herkomst.ts';
import { alsLijst } from './lijst.ts';
import type { Feit, Regelingmodel, Type } from './model.ts';
import { registerVan } from './register.ts';
import { AFWIJKINGEN } from './valideer-afwijking.ts';

type Houder = Readonly<Record<string, unknown>>;

interface Werk {
  readonly model: Regelingmodel;
  readonly zaak: Houder;
  readonly zelfde: (kandidaat: unknown) => boolean;
  /** Wat al weg mag; een plaats is een pad, bij een verzameling met `#label` erachter. */
  readonly weg: Set<string>;
}

export interface Keuzes {
  /** Feiten die zeker nodig zijn: daar hoeft niet naar gezocht te worden. */
  readonly nodig?: ReadonlySet<string>;
  /** Paden die heel blijven of helemaal weg gaan. */
  readonly heel?: (pad: string) => boolean;
}

/** De zaak is gecontroleerd. Blijft er niets dat weg kan, dan is het de zaak zelf. */
export function kleinsteZaak(
  model: Regelingmodel,
  zaak: unknown,
  zelfde: (kandidaat: unknown) => boolean,
  { nodig = new Set(), heel = () => false }: Keuzes = {},
): unknown {
  const w: Werk = { model, zaak: zaak as Houder, zelfde, weg: new Set() };
  const feiten = feitenIn(w);
  probeer(w, [
    ...feiten.filter(({ id }) => !nodig.has(id)).map(({ id }) => id),
    ...afwijkingenIn(w).map((_, i) => `${AFWIJKINGEN}[${String(i)}]`),
  ]);
  const over = feiten.filter(({ id }) => !w.weg.has(id) && !heel(id));
  probeer(
    w,
    over.flatMap((feit) => binnenin(w, feit, waardeVan(w, feit), heel)),
  );
  return zonder(w);
}

const feitenIn = ({ model, zaak }: Werk): readonly Feit[] => {
  const { elementobjecten } = registerVan(model);
  return model.feiten.filter(
    ({ object, sleutel }) =>
      !elementobjecten.has(object) && (zaak[object] as Houder | undefined)?.[sleutel] !== undefined,
  );
};

const waardeVan = ({ zaak }: Werk, { object, sleutel }: Feit): unknown => (zaak[object] as Houder)[sleutel];

const afwijkingenIn = ({ zaak }: Werk): readonly unknown[] =>
  Array.isArray(zaak[AFWIJKINGEN]) ? zaak[AFWIJKINGEN] : [];

/** Haalt weg wat weg kan: eerst alles samen, en anders elke helft. */
function probeer(w: Werk, plaatsen: readonly string[]): void {
  if (plaatsen.length === 0) return;
  for (const plaats of plaatsen) w.weg.add(plaats);
  if (w.zelfde(zonder(w))) return;
  for (const plaats of plaatsen) w.weg.delete(plaats);
  if (plaatsen.length === 1) return;
  const midden = Math.ceil(plaatsen.length / 2);
  probeer(w, plaatsen.slice(0, midden));
  probeer(w, plaatsen.slice(midden));
}

/** De plaatsen binnen een feit: de dagen, de gegevens van elementen, de labels van een verzameling. */
function binnenin(w: Werk, feit: Feit, waarde: unknown, heel: (pad: string) => boolean): readonly string[] {
  if (feit.type.soort === 'lijst') {
    const { object } = feit.type;
    const velden = w.model.feiten.filter((ander) => ander.object === object);
    const { elementen, onder } = alsLijst(waarde);
    return elementen.flatMap((element, i) =>
      velden.flatMap((veld) => {
        const inhoud = (element as Houder)[veld.sleutel];
        const pad = `${feit.id}${onder}[${String(i)}].${veld.sleutel}`;
        if (inhoud === undefined) return [];
        return [pad, ...(heel(pad) ? [] : labels(w.model, veld, inhoud, pad))];
      }),
    );
  }
  if (feit.perDatum) {
    return (waarde === null ? [] : (waarde as readonly { readonly waarde: unknown }[])).flatMap((deel, i) => {
      const pad = `${feit.id}[${String(i)}]`;
      return [pad, ...labels(w.model, feit, deel.waarde, pad)];
    });
  }
  return labels(w.model, feit, waarde, feit.id);
}

/** Wat van elk label gezegd is, is een gegeven op zich. */
function labels(
  model: Regelingmodel,
  { type, soort }: Feit,
  waarde: unknown,
  pad: string,
): readonly string[] {
  if (type.soort !== 'keuzes' || soort === 'beoordeling' || waarde === null) return [];
  return alle(model, type).map((label) => `${pad}#${label}`);
}

const alle = ({ keuzes }: Regelingmodel, type: Type & { readonly soort: 'keuzes' }): readonly string[] =>
  keuzes.find(({ id }) => id === type.keuze)?.labels ?? [];

// ── De zaak zonder wat weg is ────────────────────────────────────────────────────────────────────────────────────

function zonder(w: Werk): unknown {
  const { elementobjecten, feiten } = registerVan(w.model);
  const isObject = new Set([...feiten.values()].map(({ object }) => object));
  const delen = Object.entries(w.zaak).flatMap(([sleutel, inhoud]): [string, unknown][] => {
    if (isObject.has(sleutel) && !elementobjecten.has(sleutel))
      return gevuld(sleutel, objectZonder(w, sleutel, inhoud as Houder));
    if (sleutel === AFWIJKINGEN) {
      const over = afwijkingenIn(w).filter((_, i) => !w.weg.has(`${AFWIJKINGEN}[${String(i)}]`));
      return over.length === 0 ? [] : [[sleutel, over]];
    }
    if (sleutel === HERKOMST) return gevuld(sleutel, herkomstZonder(w, inhoud as Houder));
    return inhoud === undefined ? [] : [[sleutel, inhoud]];
  });
  return Object.fromEntries(delen);
}

const gevuld = (sleutel: string, inhoud: Houder): [string, unknown][] =>
  Object.keys(inhoud).length === 0 ? [] : [[sleutel, inhoud]];

function objectZonder(w: Werk, object: string, inhoud: Houder, pad = object): Houder {
  return Object.fromEntries(
    Object.entries(inhoud).flatMap(([sleutel, waarde]): [string, unknown][] => {
      const plaats = `${pad}.${sleutel}`;
      const feit = registerVan(w.model).feiten.get(`${object}.${sleutel}`);
      if (waarde === undefined || w.weg.has(plaats)) return [];
      return [[sleutel, feit === undefined ? waarde : feitZonder(w, feit, waarde, plaats)]];
    }),
  );
}

function feitZonder(w: Werk, feit: Feit, waarde: unknown, pad: string): unknown {
  const { type } = feit;
  if (waarde === null) return waarde;
  if (type.soort === 'lijst') {
    const { elementen, volledig, onder } = alsLijst(waarde);
    const over = elementen.map((element, i) =>
      objectZonder(w, type.object, element as Houder, `${pad}${onder}[${String(i)}]`),
    );
    return volledig && onder === '' ? over : { ...(waarde as Houder), elementen: over };
  }
  if (!feit.perDatum) return verzamelingZonder(w, feit, waarde, pad);
  return (waarde as readonly { readonly waarde: unknown }[]).flatMap((deel, i) => {
    const plaats = `${pad}[${String(i)}]`;
    return w.weg.has(plaats) ? [] : [{ ...deel, waarde: verzamelingZonder(w, feit, deel.waarde, plaats) }];
  });
}

function verzamelingZonder(w: Werk, { type }: Feit, waarde: unknown, pad: string): unknown {
  if (type.soort !== 'keuzes' || waarde === null) return waarde;
  const blijft = alle(w.model, type).filter((label) => !w.weg.has(`${pad}#${label}`));
  if (blijft.length === alle(w.model, type).length) return waarde;
  const { ja = [], nee } = Array.isArray(waarde)
    ? { ja: waarde as readonly string[], nee: undefined }
    : (waarde as { readonly ja?: readonly string[]; readonly nee?: readonly string[] });
  return {
    ja: ja.filter((label) => blijft.includes(label)),
    nee: blijft.filter((label) =>
      nee === undefined ? Array.isArray(waarde) && !ja.includes(label) : nee.includes(label),
    ),
  };
}

/** De herkomst van wat er nog is; een dag die opschuift, neemt haar mee. */
function herkomstZonder(w: Werk, herkomst: Houder): Houder {
  return Object.fromEntries(
    Object.entries(herkomst).flatMap(([pad, deel]): [string, unknown][] => {
      const nieuw = blijvendPad(w, pad);
      return nieuw === undefined ? [] : [[nieuw, deel]];
    }),
  );
}

function blijvendPad(w: Werk, pad: string): string | undefined {
  const gelezen = leesPad(pad);
  if (!gelezen) return undefined;
  const { object, sleutel, plaats } = gelezen;
  const id = `${object}.${sleutel}`;
  if (w.weg.has(id) || w.weg.has(pad) || (w.zaak[object] as Houder | undefined)?.[sleutel] === undefined)
    return undefined;
  const perDatum = registerVan(w.model).feiten.get(id)?.perDatum === true;
  if (!perDatum || plaats === undefined) return pad;
  const ervoor = Array.from({ length: plaats }, (_, i) => `${id}[${String(i)}]`);
  return `${id}[${String(ervoor.filter((ander) => !w.weg.has(ander)).length)}]`;
}
