/** De snelle wegen van een evaluator zeggen nooit iets anders dan de uitvoerige: controle, controles en regeling. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { alsFabriek } from '../../compiler/index.ts';
import { bereken, controleer } from '../../runtime/bereken.ts';
import { type Evaluator, maakRegeling, valideerZaak } from '../../runtime/index.ts';
import { completeZaken, type Zaak } from '../bench/zaken.ts';

const WORTEL = join(import.meta.dirname, '../..');
const BELEID = 'policies/nissewaard-beschermde-woonvormen-2026';

function open(pad: string): ReturnType<typeof laad> & { readonly fabriek: string } {
  const geopend = openWerkmap(WORTEL, [pad]);
  const regeling = geopend.soort === 'open' ? geopend.werkmap.regelingen[0] : undefined;
  if (regeling === undefined) throw new Error(`Geen regeling in ${pad}.`);
  return { ...laad(regeling), fabriek: alsFabriek(regeling) };
}

const { model, evaluators, fabriek } = open(BELEID);
const feiten = model.feiten.map(({ id }) => id);
const compleet = completeZaken(model, feiten, 20);

/** Een beslissing die weinig vraagt, zodat alleen de controle van de zaak telt. */
const HOOGTE = 'pgbFormeleZorg.hoogte';

function evalueer(id: string, zaak: unknown): ReturnType<(typeof evaluators)[string]> {
  const evaluator = evaluators[id];
  if (evaluator === undefined) throw new Error(`Geen evaluator voor ${id}.`);
  return evaluator(zaak);
}

/** Wat er op een plaats in een zaak kan staan: goed, bijna goed en onzin. */
const rommel = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    42,
    -1,
    1.5,
    '',
    ' ',
    '67.29',
    '67.291',
    'time-out',
    '2026-02-29',
    '2026-02',
  ),
  fc.constantFrom(
    '2026-03-01',
    '2026-13-01',
    '2026-00-00',
    '2026-3-1',
    '1799-01-01',
    'formele zorg',
    '1e3',
    '007',
  ),
  fc.constantFrom([], [''], ['time-out', 'time-out'], ['dagbesteding'], {}, { ja: [], nee: ['time-out'] }),
  fc.constantFrom({ oordeel: true }, { oordeel: true, motivering: ' ' }, { oordeel: 1, motivering: 'omdat' }),
  fc.constantFrom(
    [{ op: '2026-03-01', waarde: [] }],
    [{ op: '2026-03', waarde: [] }],
    [{ op: '2026-03-01' }],
  ),
  fc.anything({ maxDepth: 2 }),
);

/** Een complete zaak waarin op een of twee plaatsen iets anders staat, soms onder een onbekende sleutel. */
const gerommel = fc.record({
  zaak: fc.constantFrom(...compleet),
  plaatsen: fc.array(fc.tuple(fc.constantFrom(...feiten, 'client.naam', 'niets.x', 'client'), rommel), {
    minLength: 1,
    maxLength: 2,
  }),
  diep: fc.option(fc.constantFrom('door', 'motivering', 'datum', 'mandaat', 'oordeel', 'reden')),
});

function bedorven({ zaak, plaatsen, diep }: typeof gerommel extends fc.Arbitrary<infer T> ? T : never): Zaak {
  const nieuw = structuredClone(zaak) as Record<string, Record<string, unknown>>;
  for (const [plaats, waarde] of plaatsen) {
    const [object = '', sleutel] = plaats.split('.');
    if (sleutel === undefined) return { ...nieuw, [object]: waarde };
    const houder = (nieuw[object] ??= {});
    const oud = houder[sleutel];
    const isOordeel = typeof oud === 'object' && oud !== null && 'oordeel' in oud;
    houder[sleutel] = diep !== null && isOordeel ? { ...oud, [diep]: waarde } : waarde;
  }
  return nieuw;
}

describe('de snelle controle van een zaak', () => {
  it('vindt complete zaken in orde, net als de uitvoerige', () => {
    for (const zaak of compleet) {
      expect(valideerZaak(model, zaak)).toEqual([]);
      expect(evalueer(HOOGTE, zaak)).toMatchObject({ soort: 'waarde' });
    }
  });

  it('laat nooit iets door waar de uitvoerige iets over meldt', () => {
    fc.assert(
      fc.property(gerommel, (keuze) => {
        const zaak = bedorven(keuze);
        const problemen = valideerZaak(model, zaak);
        const uitkomst = evalueer(HOOGTE, zaak);
        if (uitkomst.soort !== 'ongeldige gegevens') expect(uitkomst.meldingen ?? []).toEqual(problemen);
        else if (problemen.some(({ ernst }) => ernst === 'fout'))
          expect(uitkomst.problemen).toEqual(problemen);
        else expect(uitkomst.problemen.map(({ code }) => code)).toContain('U020');
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('leest niets wat een object van JavaScript erft, en ziet verborgen sleutels', () => {
    const erft = { client: Object.create({ geboortedatum: 'fout' }) as object };
    const verborgen = { client: Object.defineProperty({}, 'geboortedatum', { value: 'fout' }) };
    for (const zaak of [
      erft,
      verborgen,
      { constructor: 1 },
      { client: { toString: 1 } },
      JSON.parse('{"__proto__":1}'),
    ]) {
      expect(evalueer(HOOGTE, zaak).soort).toBe('ongeldige gegevens');
    }
  });
});

describe('de snelle weg langs de controles', () => {
  const dag = fc.option(
    fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-02', '2026-01', '2025', '2026-03-01'),
    { nil: undefined },
  );
  const beslist = fc.option(fc.boolean(), { nil: undefined });
  const zaken = fc.tuple(dag, dag, dag, dag, beslist).map(([geboren, melding, aanvraag, besluit, eerder]) =>
    zonderLeeg({
      client: { geboortedatum: geboren },
      melding: { datum: melding },
      aanvraag: { datum: aanvraag, isBeslistVoorDeInwerkingtreding: eerder },
      besluit: { datum: besluit },
      zorgaanbieder: { tarief: '60.50' },
      parameters: { tariefVoorZorgInNatura: '65.00' },
    }),
  );

  it('is er in de uitvoer', () => {
    expect(model.controles.length).toBeGreaterThan(0);
    expect(fabriek).toContain('function doorstaatControles(z)');
    // Een ja/nee-gegeven dat nergens anders staat, telt pas mee als het bekend is.
    expect(fabriek).toContain(' && z.aanvraag?.isBeslistVoorDeInwerkingtreding !== undefined) return false;');
  });

  it('laat geen zaak door die de controles schendt, en verandert geen uitkomst', () => {
    fc.assert(
      fc.property(zaken, (zaak) => {
        const uitkomst = evalueer(HOOGTE, zaak);
        const geschonden = typeof controleer(model, zaak) === 'object';
        expect(uitkomst.soort === 'ongeldige gegevens').toBe(geschonden);
        if (!geschonden) expect(uitkomst).toEqual(bereken(model, HOOGTE, zaak));
      }),
      { numRuns: 1500, seed: 7 },
    );
  });
});

describe('de hele regeling', () => {
  it('geeft van elke beslissing wat haar eigen evaluator geeft', () => {
    const regeling = maakRegeling(model, Object.values(evaluators) as Evaluator[]);
    const intensief = JSON.parse(readFileSync(join(WORTEL, BELEID, 'zaken/intensief.json'), 'utf8')) as Zaak;
    const ongeldig = { client: { geboortedatum: 'gisteren' } };
    for (const zaak of [intensief, ongeldig, ...compleet.slice(0, 2)]) {
      const alles = regeling(zaak, { uitleg: true });
      const gewoon = model.beslissingen.filter(({ element }) => element === undefined);
      expect(Object.keys(alles)).toEqual(gewoon.map(({ id }) => id));
      for (const [id, uitkomst] of Object.entries(alles)) {
        expect(uitkomst).toEqual(evaluators[id]?.(zaak, { uitleg: true }));
      }
    }
  });
});

function zonderLeeg(zaak: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Zaak {
  return JSON.parse(JSON.stringify(zaak)) as Zaak;
}
