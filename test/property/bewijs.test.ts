/** Wat er in een bewijs overblijft van een zaak: genoeg voor dezelfde uitkomst en uitleg, en niets dat gemist kan worden. */
import { describe, expect, it } from 'vitest';
import { canoniek } from '../../runtime/canoniek.ts';
import { kleinsteZaak } from '../../runtime/kleinste-zaak.ts';
import { valideerZaak } from '../../runtime/valideer.ts';
import { uitZaad } from './lus.ts';
import { compileer } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { maakZaak, type Zaak } from './zaak.ts';
import { PROEFTIJD, zaden } from './zaden.ts';

const telling = (zaak: unknown): number =>
  Object.values(zaak as Zaak).reduce((som, deel) => som + Object.keys(deel).length, 0);

/** Zonder meldingen: die horen bij de zaak. */
const kaal = (uitkomst: object): string =>
  JSON.stringify(uitkomst, (sleutel, deel: unknown) => (sleutel === 'meldingen' ? undefined : deel));

describe('de kleinste zaak', () => {
  it(
    'geeft dezelfde uitkomst en uitleg, en geen gegeven ervan kan weg',
    () => {
      const stand = { zaken: 0, korter: 0, weg: 0 };
      for (const zaad of zaden(30)) {
        const programma = compileer(schrijfProgramma(uitZaad(zaad)));
        if ('fouten' in programma) continue;
        const { model, evaluators } = programma;
        for (const bekend of [6, 10]) {
          const zaak = maakZaak(model, zaad * 3 + bekend, bekend);
          for (const [id, evaluator] of Object.entries(evaluators).slice(0, 3)) {
            const heel = evaluator(zaak, { uitleg: true });
            if (heel.soort === 'ongeldige gegevens') continue;
            const doel = kaal(heel);
            const zelfde = (kandidaat: unknown): boolean =>
              kaal(evaluator(kandidaat as Zaak, { uitleg: true })) === doel;
            const klein = kleinsteZaak(model, zaak, zelfde) as Zaak;
            expect(zelfde(klein), `${id} ${JSON.stringify(klein)}`).toBe(true);
            expect(valideerZaak(model, klein).filter(({ ernst }) => ernst === 'fout')).toEqual([]);
            stand.zaken++;
            stand.weg += telling(zaak) - telling(klein);
            if (telling(klein) < telling(zaak)) stand.korter++;
            for (const [object, velden] of Object.entries(klein))
              for (const sleutel of object === 'lezingen' ? [] : Object.keys(velden)) {
                const { [sleutel]: _weg, ...rest } = velden;
                expect(zelfde({ ...klein, [object]: rest }), `${id} zonder ${object}.${sleutel}`).toBe(false);
              }
          }
        }
      }
      expect(stand.zaken).toBeGreaterThan(80);
      expect(stand.korter).toBeGreaterThan(40);
      expect(stand.weg).toBeGreaterThan(100);
    },
    PROEFTIJD,
  );

  it('canonieke tekst hangt niet af van de volgorde van sleutels, wel van elke waarde', () => {
    expect(canoniek({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
    expect(canoniek({ x: { b: 1, a: 2 } })).toBe(canoniek({ x: { a: 2, b: 1 } }));
    expect(canoniek(['a', 'b'])).not.toBe(canoniek(['b', 'a']));
    expect(canoniek(undefined)).toBe('null');
  });
});
