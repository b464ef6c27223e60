/**
 * Dagen in tijdvakken waarvan niet alles bekend is, naast een telling van álle voltooiingen: elke dag van een maand, elke reden.
 * Wat exact heet is bekend precies als alle voltooiingen hetzelfde zeggen, en vraagt precies wat het nog kan veranderen.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { telDagVoorDag } from '../oracle/dagen.ts';
import { compileer, voerUit, type Programma } from './paar.ts';

interface Vraag {
  readonly hoe: 'samen' | 'achtereen' | 'met onderbreking';
  readonly venster: 'jaar' | 'tot' | 'jaar tot';
  readonly meerDan: number;
}

const ONDERBREKING = 3;
const onderbrekingen = { samen: undefined, achtereen: 0, 'met onderbreking': ONDERBREKING } as const;

function programma({ hoe, venster, meerDan }: Vraag): Programma {
  const aanhef = hoe === 'samen' ? 'aantal dagen' : 'hoogste aantal aaneengesloten dagen';
  const wanneer = venster === 'tot' ? 'tot en met' : 'in het kalenderjaar van';
  const totDieDag = venster === 'jaar tot' ? ' tot en met die dag' : '';
  const erbij =
    hoe === 'met onderbreking'
      ? `, waarbij tijdvakken met ten hoogste ${String(ONDERBREKING)} dagen ertussen bij elkaar worden geteld`
      : '';
  const gelezen = compileer(`regeling "Proef"
  kenmerk: proef

keuze reden: vakantie, opname.

gegevens over de inwoner
  peildag:      datum
  afwezigheden: lijst van afwezigheid

gegevens over een afwezigheid
  reden:       keuze uit reden
  eerste dag:  datum
  laatste dag: datum, facultatief
  tijdvak:     van de eerste dag tot en met de laatste dag

uitkomsten over de inwoner
  voldoet: ja/nee

artikel 1
  De inwoner voldoet indien het ${aanhef} van de afwezigheden van de inwoner waarvan de reden vakantie is ${wanneer} de peildag van de inwoner${totDieDag}${erbij}, is meer dan ${String(meerDan)} dagen.
`);
  if ('fouten' in gelezen) throw new Error(gelezen.fouten.join('\n'));
  return gelezen;
}

// ── Zaken ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Afwezigheid {
  readonly reden?: string;
  readonly eersteDag: string;
  readonly laatsteDag: string | null;
}

const dagNa = (n: number): string => new Date(Date.UTC(2025, 11, 20 + n)).toISOString().slice(0, 10);

/** Een dag of, soms, alleen de maand. */
const dag = (n: number, vaag: boolean): string => (vaag ? dagNa(n).slice(0, 7) : dagNa(n));

const afwezigheid = fc
  .record({
    begin: fc.nat({ max: 25 }),
    duur: fc.nat({ max: 20 }),
    vaag: fc.constantFrom('niets', 'niets', 'begin', 'eind'),
    loopt: fc.boolean(),
    reden: fc.constantFrom('vakantie', 'vakantie', 'opname', undefined),
  })
  .map(({ begin, duur, vaag, loopt, reden }): Afwezigheid => {
    const eind = dag(begin + duur, vaag === 'eind');
    return {
      ...(reden === undefined ? {} : { reden }),
      eersteDag: dag(begin, vaag === 'begin'),
      laatsteDag: loopt && duur > 15 ? null : eind,
    };
  });

const zaken = fc.record({
  peildag: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 3 })).map(([n, vaag]) => dag(n, vaag === 0)),
  afwezigheden: fc.array(afwezigheid, { maxLength: 3 }),
});

type Geval = { readonly peildag: string; readonly afwezigheden: readonly Afwezigheid[] };

// ── Alle voltooiingen ────────────────────────────────────────────────────────────────────────────────────────────

const dagenVan = (datum: string): readonly string[] => {
  if (datum.length === 10) return [datum];
  const [jaar = 0, maand = 0] = datum.split('-').map(Number);
  const aantal = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  return Array.from({ length: aantal }, (_, i) => `${datum}-${String(i + 1).padStart(2, '0')}`);
};

interface Onbekende {
  readonly pad: string;
  readonly waarden: readonly string[];
}

function onbekenden({ peildag, afwezigheden }: Geval): readonly Onbekende[] {
  const alle = [
    { pad: 'inwoner.peildag', waarden: dagenVan(peildag) },
    ...afwezigheden.flatMap((deel, i) => {
      const pad = (veld: string): string => `inwoner.afwezigheden[${String(i)}].${veld}`;
      return [
        { pad: pad('reden'), waarden: deel.reden === undefined ? ['vakantie', 'opname'] : [deel.reden] },
        { pad: pad('eersteDag'), waarden: dagenVan(deel.eersteDag) },
        { pad: pad('laatsteDag'), waarden: deel.laatsteDag === null ? ['geen'] : dagenVan(deel.laatsteDag) },
      ];
    }),
  ];
  return alle;
}

function* voltooiingen(rij: readonly Onbekende[], i = 0): Generator<readonly string[], void> {
  const eerste = rij[i];
  if (eerste === undefined) yield [];
  else
    for (const waarde of eerste.waarden) for (const rest of voltooiingen(rij, i + 1)) yield [waarde, ...rest];
}

function isWaar({ hoe, venster, meerDan }: Vraag, [peildag = '', ...rest]: readonly string[]): boolean {
  const tijdvakken = [];
  for (let i = 0; i < rest.length; i += 3) {
    const [reden, begin = '', eind = ''] = rest.slice(i, i + 3);
    if (reden === 'vakantie') tijdvakken.push({ begin, eind: eind === 'geen' ? null : eind });
  }
  const jaar = peildag.slice(0, 4);
  const van = venster === 'tot' ? undefined : `${jaar}-01-01`;
  const tot = venster === 'jaar' ? `${jaar}-12-31` : peildag;
  return (telDagVoorDag(tijdvakken, van, tot, onderbrekingen[hoe]) ?? 0) > meerDan;
}

/** Wat alle voltooiingen zeggen, en van welke onbekenden het nog afhangt. */
function voluit(
  vraag: Vraag,
  rij: readonly Onbekende[],
): { uitkomsten: ReadonlySet<boolean>; open: readonly string[] } {
  const alle = [...voltooiingen(rij)].map((keuze) => ({ keuze, waar: isWaar(vraag, keuze) }));
  const open = rij.filter((_, i) => {
    const zonder = new Map<string, boolean>();
    return alle.some(({ keuze, waar }) => {
      const sleutel = keuze.filter((_waarde, j) => j !== i).join();
      const eerder = zonder.get(sleutel);
      zonder.set(sleutel, waar);
      return eerder !== undefined && eerder !== waar;
    });
  });
  return { uitkomsten: new Set(alle.map(({ waar }) => waar)), open: open.map(({ pad }) => pad).sort() };
}

const MEESTE = 3000;

function metUitleg({ evaluators }: Programma, zaak: unknown): Uitkomst {
  const evaluator = evaluators['inwoner.voldoet'];
  if (!evaluator) throw new Error('geen evaluator');
  return evaluator(zaak, { uitleg: true });
}

describe('dagen waarvan niet alles bekend is', () => {
  it('zijn bekend precies als alle voltooiingen hetzelfde zeggen', () => {
    const geteld = { bekend: 0, exact: 0, benaderd: 0 };
    const vragen = fc.record({
      hoe: fc.constantFrom('samen' as const, 'achtereen' as const, 'met onderbreking' as const),
      venster: fc.constantFrom('jaar' as const, 'tot' as const, 'jaar tot' as const),
      meerDan: fc.constantFrom(0, 5, 9, 14, 20),
    });
    const programmas = new Map<string, Programma>();
    fc.assert(
      fc.property(vragen, zaken, (vraag, zaak) => {
        const rij = onbekenden(zaak);
        fc.pre(rij.reduce((tot, { waarden }) => tot * waarden.length, 1) <= MEESTE);
        const sleutel = JSON.stringify(vraag);
        const gelezen = programmas.get(sleutel) ?? programma(vraag);
        programmas.set(sleutel, gelezen);
        const uit = voerUit(gelezen, 'inwoner.voldoet', { inwoner: zaak });
        if (typeof uit === 'string') throw new Error(uit);
        if (uit.soort === 'ongeldige gegevens') return;
        const { uitkomsten, open } = voluit(vraag, rij);
        // De kern, het model en de uitleg spreken elkaar niet tegen; de uitleg kent alleen "onbekend" en kan dus minder zeggen.
        const { uitleg, ...uitgelegd } = metUitleg(gelezen, { inwoner: zaak });
        expect(uitgelegd).toEqual(uit);
        expect(bereken(gelezen.model, 'inwoner.voldoet', { inwoner: zaak })).toEqual(uit);
        const gezegd = uitleg?.boom.waarde;
        if (gezegd !== undefined) expect(gezegd).toBe(uit.soort === 'waarde' ? uit.waarde : undefined);
        if (uit.soort === 'waarde') {
          geteld.bekend++;
          expect([...uitkomsten]).toEqual([uit.waarde]);
          return;
        }
        if (uit.soort !== 'onbekend') throw new Error(uit.soort);
        const gevraagd = uit.open.map(({ pad }) => pad).sort();
        if (uit.benaderd) {
          geteld.benaderd++;
          expect(gevraagd).toEqual(expect.arrayContaining([...open]));
          return;
        }
        geteld.exact++;
        expect(uitkomsten.size).toBe(2);
        expect(gevraagd).toEqual(open);
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(geteld.bekend).toBeGreaterThan(150);
    expect(geteld.exact).toBeGreaterThan(50);
    expect(geteld.benaderd).toBeLessThan(geteld.exact / 4);
  }, 120_000);
});
