/** De toestand van een plicht op een dag, tegen een eigen lezing van de tabel in docs/taal.md (hoofdstuk 8). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { legUit, proza } from '../../runtime/index.ts';
import { laatsteDagVan } from '../oracle/termijnen.ts';
import { compileer } from './hulp.ts';
import { bijzaak, blad, plicht, uitkomst, week } from './plichtenblad.ts';

type Waarheid = boolean | undefined;
interface Gegeven {
  readonly vraagt: Waarheid;
  readonly ontvangst: string | undefined;
  readonly nakoming: string | null | undefined;
  readonly opDag: string | undefined;
}

const eindes = new Map<string, string>();
function eindeNa(dag: string): string {
  const einde = eindes.get(dag) ?? laatsteDagVan(dag, 1, 'week', []);
  eindes.set(dag, einde);
  return einde;
}

/** De tabel van hoofdstuk 8, zoals zij er staat, voor één voltooiing. */
function naief(vraagt: boolean, ontvangst: string, nakoming: string | null, opDag: string): string {
  if (!vraagt || opDag < ontvangst) return 'niet ontstaan';
  const einde = eindeNa(ontvangst);
  if (nakoming !== null && nakoming <= opDag) return nakoming > einde ? 'te laat nagekomen' : 'nagekomen';
  return opDag > einde ? 'niet nagekomen' : 'loopt';
}

const DAG = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const lente: string[] = [];
for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2026, 8, 1); ms += DAG) lente.push(iso(ms));

const dagen = (datum: string | undefined): readonly string[] =>
  datum === undefined ? lente : datum.length === 10 ? [datum] : lente.filter((dag) => dag.startsWith(datum));

/** De standen in alle voltooiingen; twee zijn genoeg. */
function alleStanden({ vraagt, ontvangst, nakoming, opDag }: Gegeven): ReadonlySet<string> {
  const uit = new Set<string>();
  const nakomingen =
    nakoming === null ? [null] : [...dagen(nakoming), ...(nakoming === undefined ? [null] : [])];
  for (const v of vraagt === undefined ? [true, false] : [vraagt])
    for (const o of dagen(ontvangst))
      for (const n of nakomingen)
        for (const d of dagen(opDag)) {
          uit.add(naief(v, o, n, d));
          if (uit.size > 1) return uit;
        }
  return uit;
}

describe('de toestand van een plicht', () => {
  const { model } = compileer(blad(week), ...bijzaak);
  const maart = fc.integer({ min: 59, max: 150 }).map((n) => lente[n] ?? '');
  const onvolledig = maart.chain((dag) => fc.constantFrom(dag, dag, dag.slice(0, 7)));

  it('is bekend precies als alle voltooiingen van de tabel het eens zijn', () => {
    const een = fc.constantFrom('geen', 'ontvangst', 'nakoming', 'opDag');
    fc.assert(
      fc.property(
        fc.constantFrom(true, true, true, false, undefined),
        onvolledig,
        fc.oneof(onvolledig, fc.constant(null)),
        onvolledig,
        een,
        (vraagt, ontvangst, nakoming, opDag, weg) => {
          const gegeven: Gegeven = {
            vraagt,
            ontvangst,
            nakoming,
            opDag,
            ...(weg === 'geen' ? {} : { [weg]: undefined }),
          };
          const bekend = (deel: object): object =>
            Object.fromEntries(Object.entries(deel).filter(([, waarde]) => waarde !== undefined));
          const zaak = {
            inwoner: bekend({ vraagtErom: gegeven.vraagt }),
            verslag: bekend({ dagVanOntvangst: gegeven.ontvangst }),
            [plicht]: bekend({ dagVanNakoming: gegeven.nakoming }),
            zaak: bekend({ dagWaaropDeStandWordtOpgemaakt: gegeven.opDag }),
          };
          const uit = bereken(model, `${plicht}.toestand`, zaak);
          const [enige, ...andere] = alleStanden(gegeven);
          expect(uit.soort === 'waarde' ? uit.waarde : uit.soort).toBe(
            andere.length === 0 ? enige : 'onbekend',
          );
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('een onbekende begindag en een recente dag kunnen genoeg zijn', () => {
    const zaak = {
      inwoner: { vraagtErom: true },
      verslag: { dagVanOntvangst: '2026-03' },
      [plicht]: { dagVanNakoming: null },
    };
    const op = (dag: string): unknown =>
      uitkomst(blad(week), `${plicht}.toestand`, { ...zaak, zaak: { dagWaaropDeStandWordtOpgemaakt: dag } });
    expect(op('2026-04-08')).toBe('niet nagekomen');
    expect(op('2026-03-20')).toBe('onbekend');
    expect(op('2026-02-28')).toBe('niet ontstaan');
  });

  it('zonder termijn is zij niet vast te stellen zolang er niet is nagekomen', () => {
    const tekst = blad('De zorgaanbieder is verplicht tot overleg indien de inwoner erom vraagt.');
    const op = (dagVanNakoming: string | null): unknown =>
      uitkomst(tekst, 'plichtTotOverleg.toestand', {
        inwoner: { vraagtErom: true },
        plichtTotOverleg: { dagVanNakoming },
        zaak: { dagWaaropDeStandWordtOpgemaakt: '2026-03-20' },
      });
    expect(op(null)).toBe('niet vast te stellen');
    expect(op('2026-03-20')).toBe('nagekomen');
    expect(op('2026-03-21')).toBe('niet vast te stellen');
  });

  it.each([
    ['op 20 maart 2026 niet is nagekomen', '2026-03-21', true],
    ['op 20 maart 2026 nog niet nagekomen is', '2026-03-20', false],
    ['op 20 maart 2026 te laat is nagekomen', '2026-03-12', true],
    ['op 20 maart 2026 is nagekomen', '2026-03-09', true],
    ['op 8 maart 2026 loopt', '2026-03-09', true],
    ['op 1 maart 2026 niet is ontstaan', null, true],
    ['op 20 maart 2026 niet vast te stellen is', null, false],
  ])('is een voorwaarde: %s', (deel, dagVanNakoming, verwacht) => {
    const tekst = blad(
      `${week}\n  De inwoner krijgt een brief indien de plicht tot het verstrekken van het verslag ${deel}.`,
    );
    const zaak = {
      inwoner: { vraagtErom: true },
      verslag: { dagVanOntvangst: '2026-03-02' },
      [plicht]: { dagVanNakoming },
    };
    expect(uitkomst(tekst, 'inwoner.krijgtEenBrief', zaak)).toBe(verwacht);
  });

  it('staat in de uitleg met het begin, de laatste dag en de nakoming', () => {
    const zaak = {
      inwoner: { vraagtErom: true },
      verslag: { dagVanOntvangst: '2026-03-02' },
      [plicht]: { dagVanNakoming: '2026-03-12' },
      zaak: { dagWaaropDeStandWordtOpgemaakt: '2026-03-10' },
    };
    const id = `${plicht}.toestand`;
    const uit = bereken(model, id, zaak);
    const tekst = proza(model, id, { ...uit, uitleg: legUit(model, id, zaak, {}, uit) });
    for (const deel of [
      'Het college is verplicht tot het verstrekken van het verslag.',
      'Er is op die dag nog niet nagekomen.',
      '2 maart 2026 + 1 week = 9 maart 2026',
      'De laatste dag is dan voorbij.',
    ])
      expect(tekst).toContain(deel);
  });
});
