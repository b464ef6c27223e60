/** Een verdeling: van het blok naar het model en naar een getypeerde functie, en de opdracht `regel verdeel`. */
import { describe, expect, it } from 'vitest';
import { schrijfUit } from '../../compiler/emit/index.ts';
import { verdeel } from '../../runtime/verdeling.ts';
import { maakMap, regel } from '../cli/draai.ts';
import type { Gecompileerd } from '../../compiler/index.ts';
import { compileer, kaal, problemenVan, werkruimte } from './hulp.ts';

const blad = (velden: string): string => `regeling "Beleidsregel pilot"
  kenmerk: pilot
  soort:   beleidsregel

gegevens over de aanvraag
  datum van ontvangst: datum
  gevraagd bedrag:     bedrag
  is volledig:         ja/nee

uitkomsten over de aanvraag
  komt in aanmerking: ja/nee

verdeling budget van de pilot
${velden}

artikel 6

lid 1
  De aanvraag komt in aanmerking indien de aanvraag volledig is.

lid 2
  procedure: "Op volgorde van ontvangst."
`;

const HEEL = `  bij:                artikel 6, tweede lid
  komt in aanmerking: de aanvraag komt in aanmerking
  volgorde:           de datum van ontvangst van de aanvraag
  bij gelijke dag:    geen
  beslag:             het gevraagd bedrag van de aanvraag
  jaar van:           de datum van ontvangst van de aanvraag
  plafond:            € 1.212.000 in 2025, € 1.165.000 in 2026
  wat niet past:      gedeeltelijk`;

describe('een verdeling', () => {
  it('is data in het model, met gewone voorwaarden en waarden', () => {
    const { model } = compileer(blad(HEEL));
    expect(kaal(model.verdelingen)).toEqual([
      {
        id: 'budgetVanDePilot',
        naam: 'budget van de pilot',
        bij: ['pilot/6/2'],
        komtInAanmerking: { op: 'beslissing', beslissing: 'aanvraag.komtInAanmerking' },
        volgorde: { op: 'feit', feit: 'aanvraag.datumVanOntvangst' },
        beslag: { op: 'feit', feit: 'aanvraag.gevraagdBedrag' },
        jaarVan: { op: 'feit', feit: 'aanvraag.datumVanOntvangst' },
        plafonds: [
          { jaar: 2025, waarde: '1212000' },
          { jaar: 2026, waarde: '1165000' },
        ],
        watNietPast: 'gedeeltelijk',
      },
    ]);
  });

  it('vraagt zonder beslag één plaats, en kent zonder jaar één plafond', () => {
    const { model } = compileer(
      blad(
        '  bij: artikel 6\n  volgorde: de datum van ontvangst van de aanvraag\n  bij gelijke dag: geen\n  plafond: 12\n  wat niet past: komt op de wachtlijst',
      ),
      'A010',
    );
    expect(model.verdelingen?.[0]).toMatchObject({ plafonds: [{ waarde: '12' }], type: { soort: 'getal' } });
    expect(model.verdelingen?.[0]).not.toHaveProperty('beslag');
  });

  it('zwijgt over wat niet past als de auteur dat zegt, zonder waarschuwing', () => {
    const { model } = compileer(blad(HEEL.replace('gedeeltelijk', 'geen')));
    expect(model.verdelingen?.[0]).not.toHaveProperty('watNietPast');
    expect(model.verdelingen?.[0]).not.toHaveProperty('zonderRest');
  });

  it('kan het plafond uit een reeks halen, en een eigen rij per waarde hebben', () => {
    const metReeks = blad(
      HEEL.replace('€ 1.212.000 in 2025, € 1.165.000 in 2026', 'het budget').replace(
        '  jaar van:',
        '  per:                de gemeente van de aanvraag\n  jaar van:',
      ),
    )
      .replace('  is volledig:         ja/nee', '  is volledig:         ja/nee\n  gemeente: tekst')
      .replace(
        'uitkomsten over',
        'reeks budget: bedrag\n  bron: "https://www.voorbeeld.nl"\n  | jaar | waarde |\n  | 2026 | € 5 |\n\nuitkomsten over',
      );
    const { model } = compileer(metReeks);
    expect(kaal(model.verdelingen?.[0])).toMatchObject({
      per: [{ op: 'feit', feit: 'aanvraag.gemeente' }],
      plafonds: [],
      plafond: { op: 'beslissing', beslissing: 'reeksen.budget1' },
    });
    // Het budget van een jaar is het budget op de dag die het jaar geeft.
    const reeks = model.beslissingen.find(({ id }) => id === 'reeksen.budget1');
    expect(reeks?.gebruikt.feiten).toEqual(['aanvraag.datumVanOntvangst', 'parameters.budget']);
  });

  it('van een gebruikte regeling is te draaien vanuit wie haar gebruikt, en houdt haar eigen naam', () => {
    const { regelingen, problemen } = werkruimte({
      'a/verordening.regel': `regeling "Verordening"
  kenmerk: verordening

gebruikt "../pilot/pilot.regel"
  als: de Pilot
  gedeeld: de aanvraag

verdeling plaatsen
  bij: artikel 1
  volgorde: de datum van ontvangst van de aanvraag
  bij gelijke dag: geen
  plafond: 3
  wat niet past: wordt afgewezen

artikel 1
  procedure: "Op volgorde."
`,
      'pilot/pilot.regel': blad(HEEL),
    });
    expect(problemen).toEqual([]);
    const [{ model }] = regelingen as unknown as readonly [Gecompileerd];
    expect(model.verdelingen?.map(({ id, bij }) => [id, bij])).toEqual([
      ['plaatsen', ['verordening/1']],
      ['budgetVanDePilot', ['pilot/6/2']],
    ]);
    // Waar zij op rust, is niet weggesnoeid.
    expect(model.beslissingen.map(({ id }) => id)).toEqual(['aanvraag.komtInAanmerking']);
    const zaak = { aanvraag: { datumVanOntvangst: '2026-01-05', gevraagdBedrag: '5.00', isVolledig: true } };
    expect(verdeel(model, 'budgetVanDePilot', [{ kenmerk: 'A', zaak }])).toMatchObject({
      plaatsen: [{ uitkomst: 'toegewezen', krijgt: '5' }],
    });
  });

  it('van een gebruikte regeling heet naar haar als de naam hier al een andere is', () => {
    const { regelingen, problemen } = werkruimte({
      'a/verordening.regel': blad(HEEL)
        .replace('kenmerk: pilot', 'kenmerk: boven')
        .replace('gegevens over', 'gebruikt "../pilot/pilot.regel"\n  als: de Pilot\n\ngegevens over'),
      'pilot/pilot.regel': blad(HEEL),
    });
    expect(problemen).toEqual([]);
    expect(regelingen[0]?.model.verdelingen?.map(({ id, naam, bij }) => [id, naam, bij])).toEqual([
      ['budgetVanDePilot', 'budget van de pilot', ['boven/6/2']],
      ['budgetVanDePilotVanDePilot', 'budget van de pilot van de Pilot', ['pilot/6/2']],
    ]);
    expect(regelingen[0]?.model.verdelingen?.[1]).toMatchObject({
      volgorde: { op: 'feit', feit: 'aanvraagVanDePilot.datumVanOntvangst' },
    });
  });

  it('wordt een getypeerde functie', () => {
    const regeling = compileer(blad(HEEL));
    const [ts] = schrijfUit(regeling, 'ts').map(({ inhoud }) => inhoud);
    expect(ts).toContain(
      'const verdeelBudgetVanDePilot = (zaken: readonly Verdeelzaak<Zaak>[], opties?: Opties): Verdeeluitslag =>',
    );
    expect(ts).toMatch(
      /import type \{ Opties, Regelingmodel, Verdeeluitslag, Verdeelzaak, Waarheid, Zaakherkomst \}/,
    );
    const [js, types] = schrijfUit(regeling, 'js').map(({ inhoud }) => inhoud);
    expect(js).toContain('verdeel(model, "budgetVanDePilot", zaken, opties)');
    expect(types).toContain(
      'export declare const verdeelBudgetVanDePilot: (zaken: readonly Verdeelzaak<Zaak>[]',
    );
  });

  it('een bedrag zonder beslag, en twee met dezelfde naam, is een fout', () => {
    const codes = (velden: string): readonly string[] => problemenVan(blad(velden)).map(({ code }) => code);
    expect(codes(HEEL.replace(/ {2}beslag:.*\n/, ''))).toContain('S012');
    expect(codes(`${HEEL}\n\nverdeling budget van de pilot\n${HEEL}`)).toEqual(['N003']);
  });
});

describe('regel verdeel', () => {
  const zaak = (kenmerk: string, datum: string, bedrag: string): string =>
    JSON.stringify({
      kenmerk,
      zaak: { aanvraag: { datumVanOntvangst: datum, gevraagdBedrag: bedrag, isVolledig: true } },
    });
  const bestanden = {
    'pilot.regel': blad(HEEL),
    'zaken.ndjson': [
      zaak('A-1', '2026-01-05', '800000.00'),
      zaak('A-2', '2026-01-06', '400000.00'),
      zaak('A-3', '2026-01-07', '1.00'),
    ].join('\n'),
  };

  it('toont per zaak haar plaats, wat zij krijgt en waarom', async () => {
    const { uit, afloop } = await regel(maakMap(bestanden), [
      'verdeel',
      'pilot.regel',
      'het budget van de pilot',
      'zaken.ndjson',
    ]);
    expect(afloop).toBe(0);
    expect(uit).toContain('budget van de pilot (artikel 6, tweede lid)');
    expect(uit).toContain('2026: € 1.165.000,00, toegewezen € 1.165.000,00, over € 0,00.');
    expect(uit).toContain('2026 2. A-2: gedeeltelijk € 365.000,00');
    expect(uit).toContain('Van het plafond van € 1.165.000,00 was nog € 365.000,00 over. Ging vóór: A-1.');
    expect(uit).toContain('2026 3. A-3: afgewezen');
  });

  it('geeft met --json dezelfde uitslag als data', async () => {
    const { uit } = await regel(maakMap(bestanden), [
      'verdeel',
      'pilot.regel',
      'budgetVanDePilot',
      'zaken.ndjson',
      '--json',
    ]);
    expect(JSON.parse(uit)).toMatchObject({
      versie: 1,
      regeling: 'pilot',
      soort: 'verdeeld',
      plaatsen: [{ kenmerk: 'A-1', uitkomst: 'toegewezen' }, { krijgt: '365000' }, { uitkomst: 'afgewezen' }],
    });
  });

  it('leest met --lezing een open lezing, en noemt een onbekende lezing', async () => {
    const metLezing = blad(
      HEEL.replace('volgorde:           de datum van ontvangst van de aanvraag', 'volgorde: de dag die telt'),
    )
      .replace(
        'verdeling budget',
        `lezing dag die telt
  bij: artikel 6, tweede lid
  vraag: "Welke dag telt?"
  mogelijk:
    a. de datum van ontvangst van de aanvraag;
    b. de datum van aanvulling van de aanvraag.

verdeling budget`,
      )
      .replace('  gevraagd bedrag: ', '  datum van aanvulling: datum\n  gevraagd bedrag: ');
    const met = (kenmerk: string, ontvangst: string, aanvulling: string): string =>
      JSON.stringify({
        kenmerk,
        zaak: {
          aanvraag: {
            datumVanOntvangst: ontvangst,
            datumVanAanvulling: aanvulling,
            gevraagdBedrag: '1165000',
            isVolledig: true,
          },
        },
      });
    const map = maakMap({
      'pilot.regel': metLezing,
      'zaken.ndjson': [met('A-1', '2026-01-05', '2026-03-01'), met('A-2', '2026-01-06', '2026-02-01')].join(
        '\n',
      ),
    });
    const draai = (...meer: readonly string[]): ReturnType<typeof regel> =>
      regel(map, ['verdeel', 'pilot.regel', 'budgetVanDePilot', 'zaken.ndjson', ...meer]);
    expect((await draai()).uit).toContain('2 zaken, waarvan 2 onbekend.');
    expect((await draai('--lezing', 'dag die telt=a')).uit).toContain('2026 1. A-1: toegewezen');
    expect((await draai('--lezing', 'dag die telt=b')).uit).toContain('2026 1. A-2: toegewezen');
    const fout = await draai('--lezing', 'potje=b');
    expect([fout.afloop, fout.fout]).toEqual([2, expect.stringContaining("geen lezing 'potje'")]);
  });

  it('verdeelt niets als een zaak niet klopt of geen kenmerk heeft', async () => {
    const dubbel = {
      ...bestanden,
      'zaken.ndjson': `${bestanden['zaken.ndjson']}\n${zaak('A-1', '2026-02-01', '1.00')}`,
    };
    const tweemaal = await regel(maakMap(dubbel), [
      'verdeel',
      'pilot.regel',
      'budgetVanDePilot',
      'zaken.ndjson',
    ]);
    expect([tweemaal.afloop, tweemaal.fout]).toEqual([1, expect.stringContaining('U051')]);
    const kaleZaken = { ...bestanden, 'zaken.ndjson': '{}\n{}' };
    const zonder = await regel(maakMap(kaleZaken), [
      'verdeel',
      'pilot.regel',
      'budgetVanDePilot',
      'zaken.ndjson',
    ]);
    expect([zonder.afloop, zonder.fout]).toEqual([2, expect.stringContaining('zaken.ndjson:1')]);
    const fout = await regel(maakMap(bestanden), ['verdeel', 'pilot.regel', 'potje', 'zaken.ndjson']);
    expect([fout.afloop, fout.fout]).toEqual([2, expect.stringContaining('budget van de pilot')]);
  });
});
