/** De uitslag als gegevens: elke uitkomst met uitleg past in het gepubliceerde schema, en wat er niet in hoort niet (docs/uitleg.md). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { leesfoutAlsJson } from '../../compiler/cli/toets-brok.ts';
import { beoordeel, uitslagAlsJson } from '../../compiler/cli/uitslag.ts';
import { openWerkmap } from '../../compiler/cli/werkmap.ts';
import { zaakVan } from '../../compiler/voorbeelden.ts';
import type { Knoop, Uitkomst } from '../../runtime/uitkomst.ts';
import { KNOOPVELDEN } from './knoopvelden.ts';
import { SCHEMA_PAD, schrijfSchema } from './maak.ts';
import { past } from './past.ts';

const ROOT = join(import.meta.dirname, '../..');
const uitkomst = past('Uitkomst');
const uitslag = past('Toetsuitslag');

it('het schema in het pakket is dat van de typen', () => {
  expect(readFileSync(SCHEMA_PAD, 'utf8') === schrijfSchema(), 'draai npm run schema').toBe(true);
});

const geopend = openWerkmap(ROOT, ['policies', 'test/golden']);
if (geopend.soort === 'verkeerd') throw new Error(geopend.zin);
const regelingen = geopend.werkmap.regelingen.map(
  (regeling) => [dirname(regeling.bestanden[0] ?? '.'), laad(regeling), regeling] as const,
);
/** Soorten knopen en uitkomsten, en velden, die ergens voorkwamen. */
const gezien = new Set<string>();

describe.each(regelingen)('%s', (map, geladen, regeling) => {
  const { model, evaluators, perElement } = geladen;
  const { voorbeelden } = regeling.opgelost;

  it('elke uitkomst van elk voorbeeld past erin', () => {
    for (const voorbeeld of voorbeelden) {
      const zaak = metHerkomst(zaakVan(voorbeeld, voorbeelden, model));
      const ids = voorbeeld.verwacht.map((verwachting) =>
        'beslissing' in verwachting ? verwachting.beslissing : undefined,
      );
      for (const id of new Set(ids.length > 0 ? ids : [model.beslissingen[0]?.id])) {
        const evaluator = evaluators[id ?? model.beslissingen[0]?.id ?? ''];
        const elementen = perElement[id ?? '']?.alle(zaak, { uitleg: true });
        const uitkomsten: readonly Uitkomst[] =
          elementen?.soort === 'elementen'
            ? elementen.elementen.map((deel) => deel.uitkomst)
            : evaluator
              ? [evaluator(zaak, { uitleg: true })]
              : [];
        for (const deel of uitkomsten) {
          expect(uitkomst(deel), voorbeeld.naam).toBe('');
          onthoud(deel);
        }
      }
    }
    expect(regeling.problemen).toEqual([]);
  });

  it('de hele uitslag past erin, van een lege zaak, van elke zaak in de map en van een onleesbare', () => {
    const zaken = join(ROOT, map, 'zaken');
    const bestanden = existsSync(zaken) ? readdirSync(zaken).filter((naam) => naam.endsWith('.json')) : [];
    const inhoud = bestanden.map((naam): unknown => JSON.parse(readFileSync(join(zaken, naam), 'utf8')));
    for (const zaak of [{}, { dit: 'bestaat niet' }, ...inhoud]) {
      for (const uitleg of [true, false]) {
        const beoordeeld = beoordeel(geladen, model.beslissingen, zaak, { uitleg }, Number.POSITIVE_INFINITY);
        const gegeven = uitslagAlsJson(model, beoordeeld);
        expect(uitslag(gegeven)).toBe('');
        if (gegeven.geldig) Object.values(gegeven.uitkomsten).forEach(onthoud);
        expect('bepalingen' in gegeven).toBe(uitleg && beoordeeld.geldig && beoordeeld.uitkomsten.length > 0);
      }
    }
    expect(uitslag({ regel: 3, ...leesfoutAlsJson({ regel: 3, kolom: 7 }, 'Hier staat iets anders.') })).toBe(
      '',
    );
  });
});

/** De zaak, met van elk gegeven waar het vandaan komt. */
function metHerkomst(zaak: Record<string, unknown>): Record<string, unknown> {
  const paden = Object.entries(zaak).flatMap(([object, velden]) =>
    object === 'lezingen' || object === 'afwijkingen'
      ? []
      : Object.keys(velden as object).map((sleutel) => `${object}.${sleutel}`),
  );
  const herkomst = Object.fromEntries(
    paden.map((pad) => [pad, { bron: 'de proef', bekend: '2026-01-02', kenmerk: '1' }]),
  );
  return { ...zaak, herkomst };
}

function onthoud(deel: Uitkomst): void {
  gezien.add(deel.soort);
  for (const veld of Object.keys(deel)) gezien.add(veld);
  const ga = (knoop: Knoop): void => {
    gezien.add(knoop.soort);
    for (const veld of Object.keys(knoop)) gezien.add(`${knoop.soort}.${veld}`);
    knoop.delen?.forEach(ga);
  };
  if (deel.uitleg) ga(deel.uitleg.boom);
}

/** Alleen in zelfgemaakte regelingen en zaken: test/property/uitleg.test.ts en test/runtime/uitleg.test.ts. */
const ELDERS = ['telling.bepaling', 'oordeel.mandaat'];

it('in de voorbeelden komt elke soort knoop voor, met elk veld dat hij heeft', () => {
  const velden = Object.entries(KNOOPVELDEN).flatMap(([soort, { heeft, kan }]) =>
    [...heeft, ...kan].map((veld) => `${soort}.${veld}`),
  );
  expect(velden.filter((veld) => !gezien.has(veld) && !ELDERS.includes(veld))).toEqual([]);
  for (const soort of [
    'waarde',
    'onbekend',
    'niet van toepassing',
    'ongeldige gegevens',
    'metAfwijking',
    'voorlopig',
    'zonderRechtskracht',
  ])
    expect([...gezien]).toContain(soort);
});

describe('wat er niet in past', () => {
  const voorbeeld = (): Uitkomst => {
    for (const [, { model, evaluators }, { opgelost }] of regelingen)
      for (const deel of opgelost.voorbeelden)
        for (const verwachting of deel.verwacht) {
          if (verwachting.soort !== 'waarde' || verwachting.gronden.length === 0) continue;
          const gegeven = evaluators[verwachting.beslissing]?.(zaakVan(deel, opgelost.voorbeelden, model), {
            uitleg: true,
          });
          if (gegeven?.soort === 'waarde' && zoekKnoop(gegeven, ({ soort }) => soort === 'oordeel'))
            return gegeven;
        }
    throw new Error('Geen voorbeeld met een oordeel.');
  };
  const kapot: readonly (readonly [string, (u: Schrijfbaar) => void])[] = [
    ['een onbekend veld', (u) => (u['extra'] = 1)],
    ['een andere soort', (u) => (u['soort'] = 'misschien')],
    ['geen waarde', (u) => delete u['waarde']],
    ['een waarde die getal met komma is', (u) => (u['waarde'] = 1.5)],
    ['geen gronden', (u) => delete zoekUitleg(u)['gronden']],
    ['geen lijst van overwogen', (u) => (zoekUitleg(u)['overwogen'] = null)],
    ['een andere versie', (u) => (zoekUitleg(u)['versie'] = 2)],
    ['een grond met een spatie', (u) => (zoekUitleg(u)['gronden'] = ['artikel 1'])],
    ['een regel zonder status', (u) => delete knoop(u, 'regel')['status']],
    ['een regel met een status die niet bestaat', (u) => (knoop(u, 'regel')['status'] = 'geldt misschien')],
    ['een regel zonder bepaling', (u) => delete knoop(u, 'regel')['bepaling']],
    ['een oordeel zonder pad', (u) => delete knoop(u, 'oordeel')['pad']],
    ['een oordeel met een status', (u) => (knoop(u, 'oordeel')['status'] = 'geldt')],
    ['een oordeel met een onmogelijke datum', (u) => (knoop(u, 'oordeel')['datum'] = '1 maart 2026')],
    ['een knoop zonder tekst', (u) => (knoop(u, 'oordeel')['tekst'] = '')],
    ['een knoop met een getal als waarde', (u) => (knoop(u, 'oordeel')['waarde'] = 3)],
    ['beslist die nee is', (u) => (knoop(u, 'regel')['beslist'] = false)],
    ['een onbekende soort knoop', (u) => (knoop(u, 'regel')['soort'] = 'regeltje')],
    ['delen die geen lijst zijn', (u) => (knoop(u, 'regel')['delen'] = {})],
  ];
  it.each(kapot)('%s', (_wat, maakKapot) => {
    const heel = voorbeeld();
    expect(uitkomst(heel)).toBe('');
    const stuk = JSON.parse(JSON.stringify(heel)) as Schrijfbaar;
    maakKapot(stuk);
    expect(uitkomst(stuk)).not.toBe('');
  });
});

type Schrijfbaar = Record<string, unknown>;

const zoekUitleg = (u: Schrijfbaar): Schrijfbaar => u['uitleg'] as Schrijfbaar;

function zoekKnoop(
  { uitleg }: Pick<Uitkomst, 'uitleg'>,
  klopt: (knoop: Knoop) => boolean,
): Knoop | undefined {
  const ga = (knoop: Knoop): Knoop | undefined =>
    klopt(knoop) ? knoop : knoop.delen?.reduce<Knoop | undefined>((al, deel) => al ?? ga(deel), undefined);
  return uitleg && ga(uitleg.boom);
}

function knoop(u: Schrijfbaar, gezocht: Knoop['soort']): Schrijfbaar {
  const gevonden = zoekKnoop(u as Pick<Uitkomst, 'uitleg'>, ({ soort }) => soort === gezocht);
  if (!gevonden) throw new Error(`Geen ${gezocht} in de boom.`);
  return gevonden as unknown as Schrijfbaar;
}
