/** Nakijken op andere draden: wie wanneer aan de beurt is, wat er met een verouderd antwoord gebeurt, en met een draad die omvalt. */
import { describe, expect, it } from 'vitest';
import { nieuwGeheugen } from '../../compiler/workspace.ts';
import { isKlaar, leegMoment, problemenVan, volgende, type Momentopname } from '../../lsp/momentopname.ts';
import { maakNakijkers, maakNakijkwerk, type Nagekeken, type Nakijker } from '../../lsp/nakijken.ts';

const hoofd = (naam: string, zin: string): string =>
  `regeling "${naam}"\n  kenmerk: ${naam}\n\ngebruikt "begrippen.regel"\n\nartikel 1 "Een"\n  ${zin}\n`;
const BEGRIPPEN =
  'gegevens over de cliënt\n  is oud: ja/nee\n\nuitkomsten over de cliënt\n  voldoet: ja/nee\n';
const GOED = 'De cliënt voldoet indien de cliënt oud is.';

function moment(teksten: Record<string, string>, vorige = leegMoment(nieuwGeheugen())): Momentopname {
  const inhoud = Object.entries(teksten).map(([pad, tekst]) => [pad, { soort: 'tekst', tekst }] as const);
  return volgende(vorige, new Map(inhoud));
}

/** Draden die pas antwoorden als de proef dat zegt. */
function handmatig(): { start: () => Nakijker; draden: Draad[] } {
  const draden: Draad[] = [];
  return {
    draden,
    start: () => {
      const kijkNa = maakNakijkwerk();
      const draad: Draad = {
        gevraagd: [],
        gestopt: false,
        antwoord: () => undefined,
        valOm: () => undefined,
      };
      draden.push(draad);
      return {
        vraag: (vraag) =>
          new Promise<Nagekeken>((klaar, fout) => {
            draad.gevraagd.push(vraag.hoofd);
            draad.antwoord = () => klaar(kijkNa(structuredClone(vraag)));
            draad.valOm = () => fout(new Error('omgevallen'));
          }),
        stop: () => {
          draad.gestopt = true;
        },
      };
    },
  };
}
interface Draad {
  readonly gevraagd: string[];
  gestopt: boolean;
  antwoord: () => void;
  valOm: () => void;
}

const TEKSTEN = {
  '/w/a.regel': hoofd('a', 'De cliënt voldoet indien x.'),
  '/w/b.regel': hoofd('b', GOED),
  '/w/c.regel': hoofd('c', GOED),
  '/w/begrippen.regel': BEGRIPPEN,
};

describe('nakijken op andere draden', () => {
  it('geeft dezelfde problemen als zelf compileren', async () => {
    const { start, draden } = handmatig();
    const nu = moment(TEKSTEN);
    const nakijkers = maakNakijkers({ start, meeste: 1, nu: () => nu });
    const klaar = nakijkers.kijkNa(nu, '/w/a.regel');
    draden[0]?.antwoord();
    await klaar;
    expect(nu.standen.size).toBe(0);
    const hier = problemenVan(nu, '/w/a.regel');
    expect(hier.map(({ code }) => code)).toEqual(['N001']);
    expect(hier).toEqual(problemenVan(moment(TEKSTEN), '/w/a.regel'));
  });

  it('verdeelt het werk, en vraagt hetzelfde geen twee keer', async () => {
    const { start, draden } = handmatig();
    const nu = moment(TEKSTEN);
    const nakijkers = maakNakijkers({ start, meeste: 2, nu: () => nu });
    const alles = ['a', 'b', 'c', 'a'].map((naam) => nakijkers.kijkNa(nu, `/w/${naam}.regel`));
    expect(draden.map(({ gevraagd }) => gevraagd)).toEqual([['/w/a.regel'], ['/w/b.regel']]);
    draden[1]?.antwoord();
    await alles[1];
    expect(draden[1]?.gevraagd).toEqual(['/w/b.regel', '/w/c.regel']);
    draden[0]?.antwoord();
    draden[1]?.antwoord();
    await Promise.all(alles);
    expect(draden.length).toBe(2);
    expect(
      Object.keys(TEKSTEN)
        .slice(0, 3)
        .map((pad) => isKlaar(nu, pad)),
    ).toEqual([true, true, true]);
  });

  it('legt een antwoord dat intussen verouderd is niet bij de nieuwste tekst', async () => {
    const { start, draden } = handmatig();
    let nu = moment(TEKSTEN);
    const oud = nu;
    const nakijkers = maakNakijkers({ start, meeste: 1, nu: () => nu });
    const [a, b] = [nakijkers.kijkNa(nu, '/w/a.regel'), nakijkers.kijkNa(nu, '/w/b.regel')];
    nu = moment({ '/w/a.regel': hoofd('a', GOED) }, nu);
    const opnieuw = nakijkers.kijkNa(nu, '/w/a.regel');
    draden[0]?.antwoord();
    await a;
    expect([isKlaar(oud, '/w/a.regel'), isKlaar(nu, '/w/a.regel')]).toEqual([true, false]);
    draden[0]?.antwoord();
    await b;
    // Wat niet veranderde, geldt ook voor wie later kwam.
    expect(isKlaar(nu, '/w/b.regel')).toBe(true);
    draden[0]?.antwoord();
    await opnieuw;
    expect(problemenVan(nu, '/w/a.regel')).toEqual([]);
    expect(nu.standen.size).toBe(0);
  });

  it('laat wat nog niet begonnen en al verouderd is vallen', async () => {
    const { start, draden } = handmatig();
    let nu = moment(TEKSTEN);
    const nakijkers = maakNakijkers({ start, meeste: 1, nu: () => nu });
    void nakijkers.kijkNa(nu, '/w/b.regel');
    const vervallen = nakijkers.kijkNa(nu, '/w/a.regel');
    nu = moment({ '/w/a.regel': hoofd('a', GOED) }, nu);
    const opnieuw = nakijkers.kijkNa(nu, '/w/a.regel');
    await vervallen;
    draden[0]?.antwoord();
    await Promise.resolve();
    for (let i = 0; i < 5; i++) await Promise.resolve();
    draden[0]?.antwoord();
    await opnieuw;
    expect(draden[0]?.gevraagd).toEqual(['/w/b.regel', '/w/a.regel']);
    expect(problemenVan(nu, '/w/a.regel')).toEqual([]);
  });

  it('gaat door als een draad omvalt; wie het antwoord mist, compileert zelf', async () => {
    const { start, draden } = handmatig();
    const nu = moment(TEKSTEN);
    const nakijkers = maakNakijkers({ start, meeste: 1, nu: () => nu });
    const [a, b] = [nakijkers.kijkNa(nu, '/w/a.regel'), nakijkers.kijkNa(nu, '/w/b.regel')];
    draden[0]?.valOm();
    await a;
    expect([draden.length, draden[0]?.gestopt, isKlaar(nu, '/w/a.regel')]).toEqual([2, true, false]);
    draden[1]?.antwoord();
    await b;
    expect(isKlaar(nu, '/w/b.regel')).toBe(true);
    expect(problemenVan(nu, '/w/a.regel').map(({ code }) => code)).toEqual(['N001']);
  });

  it('stopt de draden als er een tijd geen werk is', async () => {
    const { start, draden } = handmatig();
    const nu = moment(TEKSTEN);
    const nakijkers = maakNakijkers({ start, meeste: 1, nu: () => nu, rust: 1 });
    const klaar = nakijkers.kijkNa(nu, '/w/a.regel');
    draden[0]?.antwoord();
    await klaar;
    await expect.poll(() => draden[0]?.gestopt).toBe(true);
  });
});
