/** Afwijkingen in een zaak: wat toegelaten wordt, wat niet en waarom, en dat de uitkomst van de regels blijft staan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laad } from '../../compiler/cli/laad.ts';
import { proza } from '../../runtime/proza.ts';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { valideerZaak } from '../../runtime/valideer.ts';
import { compileer } from '../compiler/hulp.ts';

const BLAD = `regeling "Proef"
  kenmerk: proef
  soort:   verordening

organen: het college, de raad.

gegevens over de inwoner
  is ingezetene:  ja/nee
  is mantelzorger: ja/nee

uitkomsten over de inwoner
  heeft recht: ja/nee, ja is gunstig
  heeft plicht: ja/nee

uitkomsten over de zaak
  hoogte: bedrag, hoger is gunstig
  totaal: bedrag, hoger is gunstig
  keuring: datum, later is gunstig
  aantal dagen: aantal dagen, lager is gunstig
  geheim: bedrag, hoger is gunstig
  leeg: bedrag, hoger is gunstig

beoordeling toepassing is onbillijk
  door:  het college
  vraag: "Is toepassing onbillijk?"

artikel 3

lid 1
  De inwoner heeft recht.
  De inwoner heeft alleen recht indien de inwoner ingezetene is.

lid 2
  De inwoner heeft geen recht indien de inwoner mantelzorger is.

lid 3
  De inwoner heeft plicht indien de inwoner ingezetene is.

artikel 5

lid 1
  De hoogte is € 10.

lid 2
  In afwijking van het eerste lid is de hoogte € 20, indien de inwoner mantelzorger is.

artikel 6
  Het totaal is de hoogte vermeerderd met € 1.

artikel 7
  De keuring is 1 mei 2026.
  Het aantal dagen is 10 dagen.

artikel 8
  De geheim is € 10.

artikel 10
  De leeg is € 10 indien de inwoner mantelzorger is.

artikel 11
  hardheidsclausule: het college kan ten gunste van de inwoner afwijken van deze verordening,
  met uitzondering van artikel 8, indien toepassing is onbillijk.
`;

const { model, evaluators } = laad(compileer(BLAD, 'A010', 'A007'));

interface Feiten {
  readonly ingezetene?: boolean;
  readonly mantelzorger?: boolean;
  readonly onbillijk?: boolean;
}
type Afwijking = Readonly<Record<string, unknown>>;

function zaak(
  { ingezetene, mantelzorger, onbillijk }: Feiten,
  afwijkingen: readonly Afwijking[] = [],
): object {
  const oordeel = { oordeel: onbillijk, motivering: 'daarom', door: 'het college' };
  return {
    inwoner: {
      ...(ingezetene === undefined ? {} : { isIngezetene: ingezetene }),
      ...(mantelzorger === undefined ? {} : { isMantelzorger: mantelzorger }),
    },
    zaak: onbillijk === undefined ? {} : { toepassingIsOnbillijk: oordeel },
    ...(afwijkingen.length > 0 ? { afwijkingen } : {}),
  };
}

const afwijking = (
  beslissing: string,
  waarde: unknown,
  van: readonly string[],
  meer: object = {},
): Afwijking => ({
  opGrondVan: 'proef/11',
  beslissing,
  waarde,
  van: van.map((deel) => `proef/${deel}`),
  motivering: 'het kan niet anders',
  door: 'het college',
  ...meer,
});

function reken(beslissing: string, feiten: Feiten, ...afwijkingen: readonly Afwijking[]): Uitkomst {
  const evaluator = evaluators[beslissing];
  if (!evaluator) throw new Error(`geen ${beslissing}`);
  return evaluator(zaak(feiten, afwijkingen), { uitleg: true });
}

const alles: Feiten = { ingezetene: true, mantelzorger: false, onbillijk: true };
const status = ({ metAfwijking }: Uitkomst): unknown =>
  metAfwijking?.afwijkingen.map((deel) => (deel.status === 'geweigerd' ? deel.reden.code : deel.status));
const waarde = (uitkomst: Uitkomst | undefined): unknown =>
  uitkomst?.soort === 'waarde' ? uitkomst.waarde : uitkomst?.soort;

describe('een toegelaten afwijking', () => {
  it('komt naast de uitkomst van de regels en verandert die niet', () => {
    const uitkomst = reken('zaak.hoogte', alles, afwijking('zaak.hoogte', '15.00', ['5/1']));
    const { metAfwijking, ...eigen } = uitkomst;
    expect(eigen).toEqual(reken('zaak.hoogte', alles));
    expect(status(uitkomst)).toEqual(['toegepast']);
    expect(waarde(metAfwijking?.uitkomst)).toBe('15');
    expect(metAfwijking?.uitkomst.uitleg?.gronden).toEqual(['proef/11']);
  });

  it('zegt met uitleg waarop de bevoegdheid om af te wijken rust', () => {
    const [oordeel] =
      reken('zaak.hoogte', alles, afwijking('zaak.hoogte', '15.00', ['5/1'])).metAfwijking?.afwijkingen ?? [];
    expect(oordeel?.grond?.gronden).toEqual(['proef/11']);
    expect(JSON.stringify(oordeel?.grond?.boom)).toContain('zaak.toepassingIsOnbillijk');
    const [geweigerd] =
      reken('zaak.hoogte', { ...alles, onbillijk: false }, afwijking('zaak.hoogte', '15.00', ['5/1']))
        .metAfwijking?.afwijkingen ?? [];
    expect(geweigerd?.grond?.boom.waarde).toBe(false);
    // Wie niet mag afwijken, haalt de voorwaarden niet eens.
    const [vooraf] =
      reken('zaak.hoogte', alles, afwijking('zaak.hoogte', '15.00', ['5/1'], { door: 'de raad' }))
        .metAfwijking?.afwijkingen ?? [];
    expect(vooraf).not.toHaveProperty('grond');
  });

  it('werkt door in wat ervan afhangt, en nergens anders', () => {
    const van = afwijking('zaak.hoogte', '15.00', ['5/1']);
    expect(waarde(reken('zaak.totaal', alles, van).metAfwijking?.uitkomst)).toBe('16');
    expect(reken('zaak.keuring', alles, van)).not.toHaveProperty('metAfwijking');
  });

  it('zet een vereiste opzij en laat een andere weigering staan', () => {
    const feiten: Feiten = { ...alles, ingezetene: false };
    const ja = afwijking('inwoner.heeftRecht', true, ['3/1']);
    expect(waarde(reken('inwoner.heeftRecht', feiten, ja).metAfwijking?.uitkomst)).toBe(true);
    const mantel = reken('inwoner.heeftRecht', { ...feiten, mantelzorger: true }, ja);
    expect(status(mantel)).toEqual(['U049']);
    expect(waarde(mantel.metAfwijking?.uitkomst)).toBe(false);
  });

  it('kan een datum of een aantal zijn', () => {
    const datum = reken('zaak.keuring', alles, afwijking('zaak.keuring', '2026-06-01', ['7']));
    expect([status(datum), waarde(datum.metAfwijking?.uitkomst)]).toEqual([['toegepast'], '2026-06-01']);
    const dagen = reken('zaak.aantalDagen', alles, afwijking('zaak.aantalDagen', 4, ['7']));
    expect([status(dagen), waarde(dagen.metAfwijking?.uitkomst)]).toEqual([['toegepast'], 4]);
  });

  it('heet in de uitleg nooit de uitkomst van de regels', () => {
    const uitkomst = reken(
      'zaak.hoogte',
      alles,
      afwijking('zaak.hoogte', '15.00', ['5/1'], { datum: '2026-03-01' }),
    );
    const tekst = proza(model, 'zaak.hoogte', uitkomst);
    expect(tekst).toMatch(/^De hoogte is € 10,00\.$/m);
    expect(tekst).toMatch(/^Met afwijking: € 15,00\.$/m);
    expect(tekst).toContain('Het college wijkt af van artikel 5, eerste lid (1 maart 2026).');
    expect(tekst).toContain('Hoogte: € 15,00 in plaats van € 10,00.');
    expect(tekst).not.toMatch(/besluit/);
  });
});

describe('een geweigerde afwijking zegt waarom', () => {
  const vijftien = (meer: object = {}, van: readonly string[] = ['5/1']): Afwijking =>
    afwijking('zaak.hoogte', '15.00', van, meer);
  it.each<[string, string, Feiten, Afwijking]>([
    ['U042', 'zaak.hoogte', alles, vijftien({ motivering: ' ' })],
    ['U043', 'zaak.hoogte', alles, vijftien({ door: 'de raad' })],
    ['U044', 'zaak.geheim', alles, afwijking('zaak.geheim', '15.00', ['8'])],
    ['U044', 'zaak.hoogte', alles, vijftien({}, ['5/1', '6'])],
    ['U045', 'inwoner.heeftPlicht', alles, afwijking('inwoner.heeftPlicht', false, ['3/3'])],
    ['U046', 'zaak.hoogte', alles, afwijking('zaak.hoogte', '9.99', ['5/1'])],
    ['U046', 'zaak.hoogte', alles, afwijking('zaak.hoogte', '10.00', ['5/1'])],
    ['U046', 'zaak.keuring', alles, afwijking('zaak.keuring', '2026-04-30', ['7'])],
    ['U046', 'zaak.aantalDagen', alles, afwijking('zaak.aantalDagen', 11, ['7'])],
    ['U046', 'inwoner.heeftRecht', alles, afwijking('inwoner.heeftRecht', false, ['3/1'])],
    ['U047', 'zaak.hoogte', { ...alles, onbillijk: false }, vijftien()],
    ['U048', 'zaak.leeg', alles, afwijking('zaak.leeg', '15.00', ['10'])],
    ['U049', 'zaak.hoogte', { ...alles, mantelzorger: true }, afwijking('zaak.hoogte', '25.00', ['5/1'])],
  ])('%s bij %s', (code, beslissing, feiten, deel) => {
    const uitkomst = reken(beslissing, feiten, deel);
    expect(status(uitkomst)).toEqual([code]);
    const { metAfwijking, ...eigen } = uitkomst;
    const { uitleg: _uitleg, meldingen: _meldingen, ...kaal } = eigen;
    expect(metAfwijking?.uitkomst).toEqual(kaal);
    expect(proza(model, beslissing, uitkomst)).toContain(`(${code})`);
  });
});

describe('wat nog niet vaststaat', () => {
  it('maakt de uitkomst met afwijking onbekend, met de vraag die het beslist', () => {
    const uitkomst = reken(
      'zaak.hoogte',
      { ingezetene: true, mantelzorger: false },
      afwijking('zaak.hoogte', '15.00', ['5/1']),
    );
    expect(waarde(uitkomst)).toBe('10');
    expect(status(uitkomst)).toEqual(['open']);
    expect(uitkomst.metAfwijking?.uitkomst).toMatchObject({
      soort: 'onbekend',
      open: [{ id: 'zaak.toepassingIsOnbillijk', soort: 'beoordeling' }],
    });
  });
});

describe('de controle van de zaak', () => {
  const codes = (afwijkingen: unknown): readonly string[] =>
    valideerZaak(model, { afwijkingen }).map(({ code, pad }) => `${code} ${pad}`);
  const goed = afwijking('zaak.hoogte', '15.00', ['5/1']);

  it('laat een goede afwijking door', () => expect(codes([goed])).toEqual([]));

  it.each<[unknown, readonly string[]]>([
    ['geen lijst', ['U040 afwijkingen']],
    [['tekst'], ['U040 afwijkingen[0]']],
    [[{ ...goed, beslissing: 'zaak.hoogt' }], ['U041 afwijkingen[0].beslissing']],
    [[{ ...goed, beslissing: 'afwijken.opGrondVan[11]' }], ['U041 afwijkingen[0].beslissing']],
    [[{ ...goed, opGrondVan: 'proef/5/1' }], ['U041 afwijkingen[0].opGrondVan']],
    [[{ ...goed, van: ['proef/55'] }], ['U041 afwijkingen[0].van[0]']],
    [[{ ...goed, van: [] }], ['U040 afwijkingen[0].van']],
    [[{ ...goed, waarde: 15 }], ['U006 afwijkingen[0].waarde']],
    [[{ ...goed, waarde: null }], ['U040 afwijkingen[0].waarde']],
    [[afwijking('zaak.keuring', '2026-05', ['7'])], ['U040 afwijkingen[0].waarde']],
    [[{ ...goed, datum: 'gisteren' }], ['U005 afwijkingen[0].datum']],
    [[{ ...goed, rede: 'x' }], ['U002 afwijkingen[0].rede']],
    [[goed, { ...goed, waarde: '16.00' }], ['U050 afwijkingen[1].beslissing']],
    [
      [{ opGrondVan: 'proef/11' }],
      ['U040 afwijkingen[0]', 'U042 afwijkingen[0].motivering', 'U040 afwijkingen[0].van'],
    ],
  ])('%j', (invoer, verwacht) => expect([...new Set(codes(invoer))].sort()).toEqual([...verwacht].sort()));

  it('een regeling zonder clausule kent geen afwijkingen', () => {
    const zonder = compileer(BLAD.slice(0, BLAD.indexOf('artikel 11')), 'A010', 'A007').model;
    expect(valideerZaak(zonder, { afwijkingen: [] })).toMatchObject([{ code: 'U041' }]);
  });
});

describe('tegen een eigen, naïeve uitleg van de zin', () => {
  /** De regels van BLAD nog eens, met de hand: alles bekend. */
  function naief(f: Required<Feiten>, { beslissing, waarde: nieuw, van }: Afwijking): unknown {
    const opzij = (lid: string): boolean =>
      (van as string[]).some((id) => `proef/${lid}/`.startsWith(`${id}/`));
    const hoogte = (afgeweken?: string): string | undefined => {
      const eerste = f.mantelzorger ? undefined : '10';
      const regels = [opzij('5/1') && afgeweken ? undefined : eerste];
      if (f.mantelzorger && !(opzij('5/2') && afgeweken)) regels.push('20');
      regels.push(afgeweken);
      const waarden = [...new Set(regels.filter((deel) => deel !== undefined))];
      return waarden.length === 1 ? waarden[0] : undefined;
    };
    const recht = (afgeweken?: true): boolean =>
      (f.ingezetene || (opzij('3/1') && afgeweken === true)) &&
      !(f.mantelzorger && !(opzij('3/2') && afgeweken === true));
    if (beslissing === 'inwoner.heeftRecht') {
      const mag = f.onbillijk && nieuw === true && !recht() && recht(true);
      return { status: mag, met: mag ? true : recht() };
    }
    const bedrag = String(nieuw);
    const mag = f.onbillijk && Number(bedrag) > Number(hoogte()) && hoogte(bedrag) === bedrag;
    return { status: mag, met: mag ? bedrag : hoogte() };
  }

  const misschien = fc.option(fc.boolean(), { nil: undefined });
  const leden = (delen: readonly string[]): fc.Arbitrary<readonly string[]> =>
    fc.subarray([...delen], { minLength: 1 });
  const gevallen = fc.record({
    ingezetene: misschien,
    mantelzorger: misschien,
    onbillijk: misschien,
    wat: fc.oneof(
      fc.record({ b: fc.constant('inwoner.heeftRecht'), w: fc.boolean(), van: leden(['3', '3/1', '3/2']) }),
      fc.record({
        b: fc.constant('zaak.hoogte'),
        w: fc.constantFrom('5', '10', '15', '20', '25'),
        van: leden(['5', '5/1', '5/2']),
      }),
    ),
  });

  it('zegt van elke voltooiing hetzelfde, en wat bekend is blijft bekend', () => {
    fc.assert(
      fc.property(gevallen, ({ wat, ...half }) => {
        const deel = afwijking(wat.b, wat.w, wat.van);
        const uitkomst = reken(wat.b, half as Feiten, deel);
        const [stand] = uitkomst.metAfwijking?.afwijkingen ?? [];
        for (let i = 0; i < 8; i++) {
          const f = {
            ingezetene: half.ingezetene ?? (i & 1) > 0,
            mantelzorger: half.mantelzorger ?? (i & 2) > 0,
            onbillijk: half.onbillijk ?? (i & 4) > 0,
          };
          const goed = naief(f, deel) as { status: boolean; met: unknown };
          const heel = reken(wat.b, f, deel);
          expect(heel.metAfwijking?.afwijkingen[0]?.status).toBe(goed.status ? 'toegepast' : 'geweigerd');
          expect(waarde(heel.metAfwijking?.uitkomst)).toEqual(goed.met);
          if (stand?.status === 'toegepast') expect(goed.status).toBe(true);
          if (stand?.status === 'geweigerd') expect(goed.status).toBe(false);
          if (uitkomst.metAfwijking?.uitkomst.soort === 'waarde')
            expect(waarde(uitkomst.metAfwijking.uitkomst)).toEqual(goed.met);
        }
      }),
      { numRuns: 400 },
    );
  });
});
