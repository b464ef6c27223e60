/** De registratie voor het Algoritmeregister: alleen wat de regeling zegt, en bij de rest een vraag. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registervelden } from '../../compiler/cli/registratie-velden.ts';
import { maakMap, PROEF, regel } from './draai.ts';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const NISSEWAARD = 'policies/nissewaard-beschermde-woonvormen-2026';
const MODEL = 'policies/zeeland-procesmodel-escalatie';

interface Registratie {
  readonly standaard: object;
  readonly velden: Readonly<Record<string, unknown>>;
  readonly inTeVullen: readonly {
    readonly veld: string;
    readonly verplicht: boolean;
    readonly aanvulling: boolean;
  }[];
}

async function registratie(map: string, ...rest: readonly string[]): Promise<Registratie> {
  const { afloop, uit, fout } = await regel(map, ['registratie', ...rest, '--json']);
  expect(fout).toBe('');
  expect(afloop).toBe(0);
  return JSON.parse(uit) as Registratie;
}

describe('registratie', () => {
  it('van een verordening: basis, gegevens met hun bron, oordelen, bevoegdheden en grenzen', async () => {
    const { velden, inTeVullen, standaard } = await registratie(WORTEL, NISSEWAARD);
    expect(standaard).toEqual({ versie: '1.0', publicatiestandaard: '1.0.9' });
    expect(velden).toMatchObject({ source_id: 'vmobw-zhe-2026', lang: 'nld', standard_version: '1.0' });
    expect(velden['lawful_basis']).toContain('artikel 6, eerste lid, onderdeel e, van de AVG');
    expect(velden['lawful_basis_grouping']).toEqual([
      { title: velden['name'], link: 'https://zoek.officielebekendmakingen.nl/gmb-2025-557578.html' },
    ]);
    expect(velden['source_data']).toMatch(/Volgens de BRP \(\d+\): geboortedatum van de cliënt/);
    expect(velden['human_intervention']).toContain('het college van de centrumgemeente');
    expect(velden['human_intervention']).toContain('afwijken (artikel 11.1, eerste lid)');
    expect(velden['risks']).toMatch(/liggen \d+ bevindingen over de tekst/);
    expect(velden['risks']).toContain('niet gekozen is, blijft de uitkomst onbekend');
    expect(inTeVullen.filter(({ verplicht }) => verplicht).map(({ veld }) => veld)).toEqual([
      'organization',
      'status',
      'contact_email',
      'publication_category',
    ]);
    for (const veld of [
      'organization',
      'status',
      'begin_date',
      'category',
      'proportionality',
      'impacttoetsen',
      'provider',
    ])
      expect(velden).not.toHaveProperty(veld);
    for (const { sleutel, tekens } of registervelden) {
      const waarde = velden[sleutel];
      if (typeof waarde === 'string' && tekens !== undefined)
        expect(waarde.length, sleutel).toBeLessThanOrEqual(tekens);
    }
  });

  it('een stuk zonder rechtskracht is geen wettelijke basis', async () => {
    const { velden, inTeVullen } = await registratie(WORTEL, MODEL);
    expect(velden).not.toHaveProperty('lawful_basis');
    expect(velden).not.toHaveProperty('lawful_basis_grouping');
    expect(inTeVullen.map(({ veld }) => veld)).toContain('lawful_basis');
    expect(velden['risks']).toContain('geen rechtskracht');
  });

  it('elk veld van de standaard is ingevuld of een vraag', async () => {
    const { velden, inTeVullen } = await registratie(maakMap({ 'proef.regel': PROEF }));
    const gezien = new Set([...Object.keys(velden), ...inTeVullen.map(({ veld }) => veld)]);
    expect([...gezien].sort()).toEqual(registervelden.map(({ sleutel }) => sleutel).sort());
  });

  it('neemt antwoorden over, als aanvulling of in de plaats', async () => {
    const antwoorden = {
      organization: 'Gemeente Noorderhaaks',
      goal: 'U weet eerder waar u aan toe bent.',
      category: ['Wonen'],
    };
    const map = maakMap({ 'proef.regel': PROEF, 'a.json': JSON.stringify(antwoorden) });
    const { velden, inTeVullen } = await registratie(map, '--antwoorden', 'a.json');
    expect(velden).toMatchObject({ organization: 'Gemeente Noorderhaaks', category: ['Wonen'] });
    expect(velden['goal']).toMatch(/^De uitkomsten gaan over: [^]*\n\nU weet eerder waar u aan toe bent\.$/);
    expect(inTeVullen.map(({ veld }) => veld)).not.toContain('goal');
  });

  it('als bladzijde staat bij elke open plaats de vraag', async () => {
    const { uit } = await regel(maakMap({ 'proef.regel': PROEF }), ['registratie']);
    expect(uit).toMatch(/^# Registratie voor het Algoritmeregister: Proefverordening\n/);
    expect(uit).toContain(
      'Nog verplicht in te vullen: Organisatie, Status, Contactgegevens, Publicatiecategorie.',
    );
    expect(uit).toContain('### Organisatie\n\n_In te vullen (verplicht): Welke organisatie');
    expect(uit).not.toMatch(/undefined|\[object/);
  });

  it.each([
    ['{"organisation": "x"}', "Bedoelde u 'organization'?"],
    ['{"status": "in gebruik"}', 'Status (status): kies uit In ontwikkeling, In gebruik of Buiten gebruik.'],
    ['{"begin_date": "maart 2026"}', 'ten hoogste 7 tekens'],
    ['{"begin_date": "2026-13"}', 'schrijf jaar en maand: 2026-01'],
    ['{"category": "Wonen"}', 'hier hoort een lijst, maar er staat de tekst "Wonen"'],
    ['{"category": ["Wonen", "Recht", "Werk", "Verkeer"]}', 'ten hoogste 3, maar er staan er 4'],
    [
      '{"impacttoetsen_grouping": [{"title": "DPIA", "url": "x"}]}',
      "'url' hoort hier niet; wel title en link",
    ],
    ['{"name": 5}', 'hier hoort tekst, maar er staat het getal 5'],
    ['[]', 'Hier hoort een object met velden van het register'],
    ['{', 'Dit is geen geldige JSON.'],
  ])('antwoorden %s', async (antwoorden, zin) => {
    const map = maakMap({ 'proef.regel': PROEF, 'a.json': antwoorden });
    const { afloop, fout } = await regel(map, ['registratie', '--antwoorden', 'a.json']);
    expect(afloop).toBe(2);
    expect(fout).toContain(zin);
  });
});
