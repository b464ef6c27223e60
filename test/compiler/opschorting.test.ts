/** Opschorting van de termijn van een plicht, tegen dag voor dag tellen in elke voltooiing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereken } from '../../runtime/bereken.ts';
import { legUit, proza } from '../../runtime/index.ts';
import { opgeschorteDag } from '../oracle/termijnen.ts';
import { beslissingVan, compileer, problemenBij, problemenVan, regelsUit } from './hulp.ts';
import { bijzaak, blad, plicht } from './plichtenblad.ts';

const GEGEVENS = `gegevens over het verslag
  dag van ontvangst: datum
  dag van de zitting: datum
  dag van de vraag: datum, facultatief
  dag van het antwoord: datum, facultatief`;
const VERSTREKKEN = 'Het college is verplicht tot het verstrekken van het verslag';
const TERMIJN = 'De termijn van de plicht tot het verstrekken van het verslag wordt';
const TWEE = `${VERSTREKKEN} binnen twee weken na de dag van ontvangst van het verslag.`;
const VRAAG = `${TERMIJN} opgeschort van de dag van de vraag van het verslag tot en met de dag van het antwoord van het verslag.`;
const ZITTING = `${TERMIJN} opgeschort met ingang van de dag van de zitting van het verslag tot en met 20 maart 2026 indien de inwoner werkt mee.`;

const met = (zinnen: string, termijn = TWEE): string =>
  blad(`${termijn}\n\nartikel 2\n  ${zinnen}`).replace(
    /gegevens over het verslag\n.*\n.*zitting: datum/,
    GEGEVENS,
  );

interface Zaak {
  readonly ontvangst?: string;
  readonly zitting?: string;
  readonly vraag?: string | null;
  readonly antwoord?: string | null;
  readonly werktMee?: boolean;
  readonly opDag?: string;
}

const zaakVan = ({ ontvangst, zitting, vraag, antwoord, werktMee, opDag }: Zaak): object =>
  JSON.parse(
    JSON.stringify({
      inwoner: { werktMee },
      verslag: {
        dagVanOntvangst: ontvangst,
        dagVanDeZitting: zitting,
        dagVanDeVraag: vraag,
        dagVanHetAntwoord: antwoord,
      },
      zaak: { dagWaaropDeStandWordtOpgemaakt: opDag },
      [plicht]: { dagVanNakoming: null },
    }),
  ) as object;

const uitkomst = (tekst: string, id: string, zaak: Zaak): unknown => {
  const uit = bereken(compileer(tekst, ...bijzaak).model, `${plicht}.${id}`, zaakVan(zaak));
  return uit.soort === 'waarde' ? uit.waarde : uit.soort;
};

const DAG = 86_400_000;
const maand = (deel: string | undefined): readonly string[] => {
  if (deel === undefined) return [];
  if (deel.length === 10) return [deel];
  const uit: string[] = [];
  for (let ms = Date.parse(`${deel}-01`); new Date(ms).toISOString().startsWith(deel); ms += DAG)
    uit.push(new Date(ms).toISOString().slice(0, 10));
  return uit;
};

/** De laatste dagen in alle voltooiingen; `geen` als de termijn stil blijft staan. Twee zijn genoeg. */
function alleDagen({ ontvangst, zitting, vraag, antwoord, werktMee }: Zaak): readonly string[] {
  const uit = new Set<string>();
  const keuzes = (dag: string | null | undefined): readonly (string | null)[] =>
    dag === null ? [null] : maand(dag);
  for (const o of maand(ontvangst))
    for (const v of keuzes(vraag))
      for (const a of keuzes(antwoord))
        for (const z of maand(zitting))
          for (const w of werktMee === undefined ? [true, false] : [werktMee]) {
            const paren = [{ van: v, tot: a }, ...(w ? [{ van: z, tot: '2026-03-20' }] : [])];
            uit.add(opgeschorteDag(o, { aantal: 2, eenheid: 'week' }, paren, []) ?? 'geen');
            if (uit.size > 1) return [...uit];
          }
  return [...uit];
}

const dag = fc
  .integer({ min: 0, max: 60 })
  .map((n) => new Date(Date.UTC(2026, 1, 10) + n * DAG).toISOString().slice(0, 10));

describe('opschorting', () => {
  const tekst = met(`${VRAAG}\n  ${ZITTING}`);
  const { model } = compileer(tekst, ...bijzaak);
  const soms = dag.chain((heel) => fc.constantFrom(heel, heel, heel, heel.slice(0, 7)));

  it('twee tegelijk: de laatste dag is wat dag voor dag tellen in elke voltooiing geeft', () => {
    const facultatief = fc.oneof({ weight: 4, arbitrary: soms }, { weight: 1, arbitrary: fc.constant(null) });
    let bekend = 0;
    fc.assert(
      fc.property(
        fc.record({
          ontvangst: fc.oneof({ weight: 3, arbitrary: dag }, { weight: 1, arbitrary: soms }),
          zitting: soms,
          vraag: facultatief,
          antwoord: facultatief,
          werktMee: fc.constantFrom(true, false, undefined),
        }),
        (zaak) => {
          const uit = bereken(model, `${plicht}.laatsteDag`, zaakVan(zaak as Zaak));
          const [enige, ...andere] = alleDagen(zaak as Zaak);
          const verwacht = andere.length > 0 ? 'onbekend' : enige === 'geen' ? 'niet van toepassing' : enige;
          if (andere.length === 0) bekend++;
          const gekregen = uit.soort === 'waarde' ? uit.waarde : uit.soort;
          // Hangen twee onvolledige dagen samen, dan mag er te voorzichtig "onbekend" staan.
          const onvolledig = Object.values(zaak).filter(
            (deel) => typeof deel === 'string' && deel.length < 10,
          );
          if (gekregen !== 'onbekend' || onvolledig.length < 2) expect(gekregen).toBe(verwacht);
        },
      ),
      { numRuns: 250 },
    );
    expect(bekend).toBeGreaterThan(60);
  }, 60_000);

  it('wordt één waarde met de dagen van de opschorting, en gaat voor op de gewone laatste dag', () => {
    const [gewoon, stil] = beslissingVan(
      compileer(met(VRAAG), ...bijzaak).model,
      `${plicht}.laatsteDag`,
    ).regels;
    expect(stil).toMatchObject({
      bepaling: 'proef/1',
      mede: ['proef/2'],
      wijktAfVan: [gewoon?.id],
      waarde: {
        ...{ op: 'opgeschort', aantal: 2, eenheid: 'week', verlengd: true },
        opschortingen: [
          { van: { feit: 'verslag.dagVanDeVraag' }, totEnMet: { feit: 'verslag.dagVanHetAntwoord' } },
        ],
      },
      voorwaarde: { op: 'niet', deel: { op: 'ontbreekt', feit: 'verslag.dagVanDeVraag' } },
    });
  });

  it.each([
    ['van de dag van de vraag van het verslag tot en met', '2026-03-20'],
    ['vanaf de dag van de vraag van het verslag tot', '2026-03-19'],
    ['met ingang van de dag na de dag van de vraag van het verslag tot en met', '2026-03-19'],
    ['met ingang van de dag na de dag van de vraag van het verslag tot', '2026-03-18'],
  ])('%s: welke dagen tellen', (van, verwacht) => {
    const zin = `${TERMIJN} opgeschort ${van} de dag van het antwoord van het verslag.`;
    const zaak = { ontvangst: '2026-03-02', vraag: '2026-03-09', antwoord: '2026-03-12' };
    expect(uitkomst(met(zin), 'laatsteDag', zaak)).toBe(verwacht);
  });

  it('een langere termijn wordt opgeschort: verlenging en opschorting samen', () => {
    const zinnen = `${TERMIJN} verlengd met een week.\n  ${VRAAG}`;
    const zaak = { ontvangst: '2026-03-02', vraag: '2026-03-20', antwoord: '2026-03-24' };
    expect(uitkomst(met(zinnen), 'laatsteDag', zaak)).toBe('2026-03-30');
  });

  it('of de Algemene termijnenwet geldt, hangt niet van de opgeschorte dagen af', () => {
    const twaalf = `${VERSTREKKEN} binnen twaalf weken na de dag van ontvangst van het verslag.`;
    const zaak = { ontvangst: '2026-03-02', vraag: '2026-03-09', antwoord: '2026-03-13' };
    expect(uitkomst(met(VRAAG, twaalf), 'laatsteDag', zaak)).toBe('2026-06-01');
    const zin = 'De termijn van de plicht tot het sturen van de stukken wordt opgeschort';
    const beleid = `Het college is verplicht tot het sturen van de stukken binnen twaalf weken na de dag van ontvangst van het verslag.`;
    const { model: anders } = compileer(met(VRAAG.replace(`${TERMIJN} opgeschort`, zin), beleid), ...bijzaak);
    const uit = bereken(anders, 'plichtTotHetSturenVanDeStukken.laatsteDag', zaakVan(zaak));
    expect(uit).toMatchObject({ waarde: '2026-05-30' });
  });

  describe('die nog niet geëindigd is', () => {
    const open = { ontvangst: '2026-03-02', vraag: '2026-03-09', antwoord: null };

    it('heeft geen laatste dag, en de plicht loopt zolang', () => {
      expect(uitkomst(met(VRAAG), 'laatsteDag', open)).toBe('niet van toepassing');
      for (const opDag of ['2026-03-02', '2026-03-20', '2030-01-01'])
        expect(uitkomst(met(VRAAG), 'toestand', { ...open, opDag })).toBe('loopt');
      expect(uitkomst(met(VRAAG), 'toestand', { ...open, opDag: '2026-03-01' })).toBe('niet ontstaan');
    });

    it('geeft op elke dag de toestand die dag voor dag tellen geeft', () => {
      const { model: een } = compileer(met(VRAAG), ...bijzaak);
      const misschien = fc.oneof({ weight: 3, arbitrary: dag }, { weight: 1, arbitrary: fc.constant(null) });
      fc.assert(
        fc.property(
          dag,
          misschien,
          misschien,
          misschien,
          dag,
          (ontvangst, vraag, antwoord, nakoming, opDag) => {
            const einde = opgeschorteDag(
              ontvangst,
              { aantal: 2, eenheid: 'week' },
              [{ van: vraag, tot: antwoord }],
              [],
            );
            const gedaan = nakoming !== null && nakoming <= opDag;
            const verwacht =
              opDag < ontvangst
                ? 'niet ontstaan'
                : gedaan
                  ? einde !== null && nakoming > einde
                    ? 'te laat nagekomen'
                    : 'nagekomen'
                  : einde === null || opDag <= einde
                    ? 'loopt'
                    : 'niet nagekomen';
            const zaak = {
              ...zaakVan({ ontvangst, vraag, antwoord, opDag }),
              [plicht]: { dagVanNakoming: nakoming },
            };
            const uit = bereken(een, `${plicht}.toestand`, zaak);
            expect(uit).toMatchObject({ soort: 'waarde', waarde: verwacht });
          },
        ),
        { numRuns: 400 },
      );
    });

    it('verandert niets als zij na de termijn begint, of als er geen vraag was', () => {
      for (const vraag of ['2026-03-17', null]) {
        expect(uitkomst(met(VRAAG), 'laatsteDag', { ...open, vraag })).toBe('2026-03-16');
        expect(uitkomst(met(VRAAG), 'toestand', { ...open, vraag, opDag: '2026-03-17' })).toBe(
          'niet nagekomen',
        );
      }
    });

    it('maakt op een vroege dag niet uit of zij er is', () => {
      const { antwoord: _weg, ...onbekend } = open;
      expect(uitkomst(met(VRAAG), 'toestand', { ...onbekend, opDag: '2026-03-10' })).toBe('loopt');
      expect(uitkomst(met(VRAAG), 'toestand', { ...onbekend, opDag: '2026-04-10' })).toBe('onbekend');
    });

    it('staat zo in de uitleg', () => {
      const regeling = compileer(met(VRAAG), ...bijzaak).model;
      const id = `${plicht}.laatsteDag`;
      const uit = (deel: Zaak): string => {
        const zaak = zaakVan(deel);
        const gevonden = bereken(regeling, id, zaak);
        return proza(regeling, id, { ...gevonden, uitleg: legUit(regeling, id, zaak, {}, gevonden) });
      };
      expect(uit(open)).toContain('2 maart 2026 + 2 weken: de opschorting is nog niet geëindigd');
      expect(uit({ ...open, antwoord: '2026-03-13' })).toContain(
        '2 maart 2026 + 2 weken, opgeschort van 9 maart 2026 tot en met 13 maart 2026 (5 dagen) = 21 maart 2026, verlengd op grond van artikel 1, eerste lid, van de Algemene termijnenwet (zaterdag, zondag): 23 maart 2026',
      );
      expect(uit({ ...open, vraag: '2026-03-17' })).toContain('de opschorting valt buiten de termijn');
    });
  });

  it.each([
    [`${TERMIJN} opgeschort.`, 'N075'],
    [`${TERMIJN} opgeschort van 1 mei 2026.`, 'N075'],
    [`${TERMIJN} opgeschort met een week.`, 'N075'],
    [`${TERMIJN} opgeschort van de inwoner tot en met 1 mei 2026.`, 'N075'],
    ['De termijn van de plicht tot overleg wordt opgeschort van 1 mei 2026 tot en met 5 mei 2026.', 'T029'],
  ])('%s: %s', (zin, code) => {
    expect(problemenVan(met(zin)).filter((deel) => !bijzaak.includes(deel.code))).toMatchObject([{ code }]);
  });

  it('een vaste laatste dag staat niet stil', () => {
    const vast = `${VERSTREKKEN} uiterlijk op 1 mei 2026.`;
    expect(problemenVan(met(VRAAG, vast)).filter((deel) => !bijzaak.includes(deel.code))).toMatchObject([
      { code: 'T029', bericht: expect.stringContaining('telt niet vooruit') as unknown },
    ]);
  });
});

describe('dagen als waarde', () => {
  it('het aantal dagen van de ene tot (en met) de andere dag', () => {
    const van = { op: 'feit', feit: 'melding.datum' };
    const [regel] = regelsUit(
      '  De cliënt voldoet indien het aantal dagen van de datum van de melding tot en met de datum van de aanvraag ten minste 5 dagen is.',
    );
    expect(regel?.voorwaarde).toMatchObject({
      ...{ op: 'vergelijk', cmp: '>=' },
      a: { op: 'dagen', van, totEnMet: { op: 'feit', feit: 'aanvraag.datum' } },
    });
  });

  it('een datum met een gegeven aantal erbij, en de dag ernaast', () => {
    const waarde = (tekst: string): unknown =>
      regelsUit(
        `  De datum van ingang van de cliënt is ${tekst}.`,
        'gegevens over het plan\n  aantal weken: aantal weken\n',
      )[0]?.waarde;
    expect(waarde('de datum van de melding vermeerderd met het aantal weken van het plan')).toMatchObject({
      ...{ op: 'datumVerder', eenheid: 'week', aantal: { feit: 'plan.aantalWeken' } },
    });
    expect(waarde('de datum van de melding verminderd met het aantal weken van het plan')).toMatchObject({
      terug: true,
    });
    expect(waarde('de dag vóór de datum van de melding')).toMatchObject({
      ...{ op: 'datumPlus', aantal: -1, eenheid: 'dag' },
    });
  });

  it('etmalen zijn geen dagen', () => {
    const zin =
      '  De datum van ingang van de cliënt is de datum van de melding vermeerderd met het aantal etmalen van de cliënt.';
    expect(problemenBij(zin)).toMatchObject([{ code: 'T004' }]);
  });
});
