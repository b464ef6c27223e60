/**
 * Zinnen die een gegeven of uitkomst van een zaak zouden kunnen zeggen, de gewoonste eerst. Welke ervan dat ook doen, zegt de
 * compiler: wie hier leest, gebruikt alleen wat weer hetzelfde geeft.
 */
import type { Beslissing, Feit, Lezing, Regelingmodel, Type } from '../runtime/model.ts';
import { uitkomstzin } from '../runtime/proza-zin.ts';
import { registerVan } from '../runtime/register.ts';
import { opsomming, toonDatum, toonWaarde } from '../runtime/toon.ts';
import type { Uitkomst } from '../runtime/uitkomst.ts';

/** Eén stuk van een zaak, met de zinnen die het kunnen zeggen. */
export interface Kandidaat {
  /** De zaak met alleen dit. */
  readonly zaak: Readonly<Record<string, unknown>>;
  readonly zinnen: readonly string[];
  /** Voor wie het anders niet in een zin te zeggen is. */
  readonly anders: string;
}

type Zaak = Readonly<Record<string, unknown>>;

export function kandidatenVan(model: Regelingmodel, zaak: Zaak): readonly Kandidaat[] {
  const feiten = new Map(model.feiten.map((feit) => [feit.id, feit]));
  return Object.entries(zaak).flatMap(([object, inhoud]): readonly Kandidaat[] => {
    if (object === 'lezingen') return lezingen(model, inhoud);
    if (!isHouder(inhoud)) return [nietTeZeggen({ [object]: inhoud }, object, inhoud)];
    return Object.entries(inhoud).flatMap(([sleutel, waarde]) => {
      const feit = feiten.get(`${object}.${sleutel}`);
      const los = (deel: unknown): Zaak => ({ [object]: { [sleutel]: deel } });
      return feit
        ? overFeit(model, feit, waarde, los)
        : [nietTeZeggen(los(waarde), `${object}.${sleutel}`, waarde)];
    });
  });
}

const nietTeZeggen = (zaak: Zaak, naam: string, waarde: unknown): Kandidaat => ({
  zaak,
  zinnen: [],
  anders: `${naam}: ${JSON.stringify(waarde)}`,
});

const isHouder = (iets: unknown): iets is Readonly<Record<string, unknown>> =>
  typeof iets === 'object' && iets !== null && !Array.isArray(iets);

function lezingen({ lezingen: alle }: Regelingmodel, inhoud: unknown): readonly Kandidaat[] {
  if (!isHouder(inhoud)) return [];
  return Object.entries(inhoud).map(([id, letter]) => {
    const naam = alle.find((lezing: Lezing) => lezing.id === id)?.naam ?? id;
    return {
      zaak: { lezingen: { [id]: letter } },
      zinnen: [`De lezing ${naam} is ${String(letter)}`],
      anders: `de lezing ${naam}: ${String(letter)}`,
    };
  });
}

// ── Eén gegeven ──────────────────────────────────────────────────────────────────────────────────────────────────

function overFeit(
  model: Regelingmodel,
  feit: Feit,
  waarde: unknown,
  los: (deel: unknown) => Zaak,
): readonly Kandidaat[] {
  const anders = `${feit.naam}: ${JSON.stringify(waarde)}`;
  if (feit.type.soort === 'lijst')
    return [{ zaak: los(waarde), zinnen: lijstzinnen(model, feit, waarde), anders }];
  if (feit.perDatum === true && Array.isArray(waarde))
    return waarde.filter(isHouder).flatMap((deel) => {
      const { op, waarde: opDag } = deel;
      const zinnen = waardezinnen(feit, opDag).flatMap((zin) => metDag(zin, String(op)));
      return splitsLeden(
        model,
        feit,
        opDag,
        (eigen) => los([{ ...deel, waarde: eigen }]),
        zinnen,
        anders,
        (zin) => metDag(zin, String(op)),
      );
    });
  if (isHouder(waarde) && 'oordeel' in waarde) {
    const { oordeel, door, motivering } = waarde;
    const reden = typeof motivering === 'string' ? `, omdat "${motivering}"` : '';
    const oordelen = (zin: string): readonly string[] =>
      volgorden(zin).map((bijzin) => `${hoofd(String(door))} oordeelt dat ${bijzin}${reden}`);
    const zinnen = waardezinnen(feit, oordeel).flatMap(oordelen);
    return splitsLeden(
      model,
      feit,
      oordeel,
      (eigen) => los({ ...waarde, oordeel: eigen }),
      zinnen,
      anders,
      oordelen,
    );
  }
  return splitsLeden(model, feit, waarde, los, waardezinnen(feit, waarde), anders, (zin) => [zin]);
}

/** Wie meer leden van een verzameling noemt, krijgt voor elk een zin. */
function splitsLeden(
  model: Regelingmodel,
  feit: Feit,
  waarde: unknown,
  los: (deel: unknown) => Zaak,
  zinnen: readonly string[],
  anders: string,
  verder: (zin: string) => readonly string[],
): readonly Kandidaat[] {
  if (feit.type.soort === 'keuzes' && Array.isArray(waarde))
    return [volledigeVerzameling(model, feit, feit.type.keuze, waarde.map(String), los, anders, verder)];
  if (feit.type.soort !== 'keuzes' || !isHouder(waarde)) return [{ zaak: los(waarde), zinnen, anders }];
  const leden = (kant: 'ja' | 'nee'): readonly string[] => {
    const lijst: unknown = waarde[kant];
    return Array.isArray(lijst) ? lijst.map(String) : [];
  };
  const { naam, ontkend } = feit;
  return [
    ...leden('ja').map((lid) => ({
      zaak: los({ ja: [lid], nee: [] }),
      zinnen: [`${naam} ${lid}`, `${metDe(feit)} is ${lid}`].flatMap(verder),
      anders,
    })),
    ...leden('nee').map((lid) => ({
      zaak: los({ ja: [], nee: [lid] }),
      zinnen: [...(ontkend === undefined ? [] : [`${ontkend} ${lid}`]), ...metNiet(`${naam} ${lid}`)].flatMap(
        verder,
      ),
      anders,
    })),
  ];
}

/** Een hele verzameling noemt ook wat er niet bij is: "aanspraak op alleen: A en B", "aanspraak op niets". */
function volledigeVerzameling(
  { keuzes }: Regelingmodel,
  { naam }: Feit,
  keuze: string,
  leden: readonly string[],
  los: (deel: unknown) => Zaak,
  anders: string,
  verder: (zin: string) => readonly string[],
): Kandidaat {
  const labels = keuzes.find(({ id }) => id === keuze)?.labels ?? [];
  const erbij = (wel: boolean): readonly string[] => labels.filter((label) => leden.includes(label) === wel);
  const gezegd = leden.length === 0 ? `${naam} niets` : `${naam} alleen: ${opsomming(leden, 'en')}`;
  return { zaak: los({ ja: erbij(true), nee: erbij(false) }), zinnen: verder(gezegd), anders };
}

function waardezinnen(feit: Feit, waarde: unknown): readonly string[] {
  const { naam, ontkend, type } = feit;
  if (waarde === true) return [naam];
  if (waarde === false) return [...(ontkend === undefined ? [] : [ontkend]), ...metNiet(naam)];
  if (waarde === null) return lidwoorden(feit).map((heel) => `${heel} ontbreekt`);
  if (isHouder(waarde)) return [];
  return getoond(type, waarde).flatMap((tekst) => [
    ...(ontkend === undefined ? [] : [`${naam} ${tekst}`]),
    ...lidwoorden(feit).map((heel) => `${heel} is ${tekst}`),
    `${naam} ${tekst}`,
  ]);
}

/** Hoe een waarde in een zin kan staan. */
function getoond(type: Type, waarde: unknown): readonly string[] {
  const toon = toonWaarde(type, waarde);
  switch (type.soort) {
    case 'tekst':
      return [`"${String(waarde)}"`];
    case 'bedrag':
      return [toon, toon.replace(/ per \S+$/, '')].flatMap((heel) => [heel, heel.replace(/,00\b/, '')]);
    case 'getal':
    case 'percentage':
      return [toon, toon.replaceAll('.', '')];
    default:
      return [toon];
  }
}

const metDe = ({ naam, lidwoord }: Pick<Feit, 'naam' | 'lidwoord'>): string =>
  lidwoord === undefined ? naam : `${lidwoord} ${naam}`;

const lidwoorden = (over: Pick<Feit, 'naam' | 'lidwoord'>): readonly string[] =>
  over.lidwoord === undefined ? [`de ${over.naam}`, `het ${over.naam}`, over.naam] : [metDe(over)];

// ── Lijsten ──────────────────────────────────────────────────────────────────────────────────────────────────────

function lijstzinnen(model: Regelingmodel, feit: Feit, waarde: unknown): readonly string[] {
  if (feit.type.soort !== 'lijst') return [];
  const volledig = Array.isArray(waarde);
  const rijen: readonly unknown[] = volledig
    ? waarde
    : isHouder(waarde) && Array.isArray(waarde['elementen'])
      ? waarde['elementen']
      : [];
  if (volledig && rijen.length === 0) return [`er zijn geen ${feit.naam}`];
  const { object, naam: soortnaam } = feit.type;
  const kolommen = model.feiten.filter(
    (deel) =>
      deel.object === object && rijen.some((rij) => isHouder(rij) && Object.hasOwn(rij, deel.sleutel)),
  );
  const kop = kolommen.map(({ naam }) => naam.replace(` van ${soortnaam}`, '').replace(`${soortnaam} `, ''));
  const cel = ({ sleutel, type }: Feit, rij: unknown): string => {
    const inhoud = isHouder(rij) ? rij[sleutel] : undefined;
    return inhoud === undefined ? '' : (getoond(type, inhoud)[0] ?? '');
  };
  const regels = [kop, ...rijen.map((rij) => kolommen.map((kolom) => cel(kolom, rij)))];
  const tabel = regels.map((regel) => `      | ${regel.join(' | ')} |`).join('\n');
  const aanhef = volledig ? 'zijn' : 'zijn in elk geval';
  return [`de ${feit.naam} ${aanhef}:\n${tabel}`];
}

// ── De uitkomst ──────────────────────────────────────────────────────────────────────────────────────────────────

/** Wat er onder `verwacht` kan staan. */
export function verwachtzinnen(
  model: Regelingmodel,
  beslissing: Beslissing,
  uitkomst: Uitkomst,
): readonly string[] {
  const { naam, ontkend, type } = beslissing;
  const janee = type.soort === 'ja/nee';
  switch (uitkomst.soort) {
    case 'waarde': {
      const kaal =
        uitkomst.waarde === true
          ? [naam]
          : uitkomst.waarde === false
            ? [...(ontkend === undefined ? [] : [ontkend]), ...metNiet(naam)]
            : [
                uitkomstzin(registerVan(model), beslissing.id, uitkomst),
                ...getoond(type, uitkomst.waarde).flatMap((tekst) =>
                  lidwoorden(beslissing).map((heel) => `${heel} is ${tekst}`),
                ),
              ];
      return gronden(model, uitkomst).flatMap((grond) => kaal.map((zin) => `${zin}${grond}`));
    }
    case 'onbekend':
      return janee
        ? volgorden(naam).map((bijzin) => `onbekend is of ${bijzin}`)
        : lidwoorden(beslissing).map((heel) => `${heel} is onbekend`);
    case 'niet van toepassing':
      return janee
        ? volgorden(naam).map((bijzin) => `niet van toepassing is of ${bijzin}`)
        : lidwoorden(beslissing).map((heel) => `${heel} is niet van toepassing`);
    case 'tegenstrijdig':
      return [
        ...lidwoorden(beslissing).map((heel) => `${heel} is tegenstrijdig`),
        ...volgorden(naam).map((bijzin) => `tegenstrijdig is of ${bijzin}`),
      ];
    case 'ongeldige gegevens':
      return ['de gegevens zijn ongeldig'];
  }
}

/** Eerst met alle bepalingen, dan met de eerste, dan zonder. */
function gronden({ bepalingen }: Regelingmodel, { uitleg }: Uitkomst): readonly string[] {
  const namen = (uitleg?.gronden ?? []).flatMap(
    (id) => bepalingen.find((bepaling) => bepaling.id === id)?.aanduiding ?? [],
  );
  const [eerste] = namen;
  if (eerste === undefined) return [''];
  const alle = namen.length > 1 && namen.length < 5 ? [` op grond van ${namen.join(' en ')}`] : [];
  return [...alle, ` op grond van ${eerste}`, ''];
}

// ── Woordvolgorde ────────────────────────────────────────────────────────────────────────────────────────────────

const MEESTE_WOORDEN = 14;

const tussen = (zin: string, erbij: string): readonly string[] => {
  const woorden = zin.split(' ');
  if (woorden.length > MEESTE_WOORDEN) return [`${zin} ${erbij}`];
  return woorden.map((_, i) => [...woorden.slice(0, i + 1), erbij, ...woorden.slice(i + 1)].join(' '));
};

const metNiet = (zin: string): readonly string[] => [...tussen(zin, 'niet'), ...tussen(zin, 'geen')];

/** Na het derde woord staat meestal het werkwoord: "de cliënt heeft op 1 maart 2026 aanspraak op". */
function metDag(zin: string, dag: string): readonly string[] {
  const alle = tussen(zin, `op ${toonDatum(dag)}`);
  return [...alle.slice(2), ...alle.slice(0, 2)];
}

/** De zin met elk woord achteraan, want daar staat in een bijzin het werkwoord: meestal het derde. Dan de zin zelf. */
function volgorden(zin: string): readonly string[] {
  const woorden = zin.split(' ');
  if (woorden.length > MEESTE_WOORDEN) return [zin];
  const achteraan = woorden.flatMap((woord, i) =>
    /^(de|het|een)$/i.test(woord) ? [] : [[...woorden.slice(0, i), ...woorden.slice(i + 1), woord].join(' ')],
  );
  const [eerste = zin, ...verder] = achteraan;
  return [...verder, eerste, zin];
}

export const hoofd = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
