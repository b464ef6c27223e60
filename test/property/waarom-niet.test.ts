/**
 * Waarom niet, tegen domme opsomming: elke groep verandert de uitkomst echt, geen deel ervan doet dat al, en wat er met één of
 * twee gegevens kan staat erbij. Niets dat vastligt verandert, en geen lezing of parameter.
 */
import { describe, expect, it } from 'vitest';
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { metGroep, waaromNiet } from '../../runtime/waarom-niet.ts';
import type { Groep, WaaromNiet } from '../../runtime/waarom-niet-model.ts';
import { uitZaad } from './lus.ts';
import { compileer, type Programma, toonUitkomst } from './paar.ts';
import { schrijfProgramma } from './programma.ts';
import { namenVan, plaatsen, type Plaats, zelfdeDoel } from './waarom-niet-proef.ts';
import { maakZaak, type Zaak } from './zaak.ts';

interface Geval {
  readonly programma: Programma;
  readonly id: string;
  readonly zaak: Zaak;
  readonly w: WaaromNiet;
  readonly plaatsen: readonly Plaats[];
  readonly waar: string;
}

const reken = ({ programma, id }: Geval, zaak: unknown): Uitkomst =>
  programma.evaluators[id]?.(zaak) ?? { soort: 'ongeldige gegevens', problemen: [] };

const toon = ({ w: { type } }: Geval, uit: Uitkomst): string => toonUitkomst(uit, type);

/** Elke invulling van deze plaatsen, met ten hoogste zoveel waarden per plaats. */
function* invullingen(zaak: Zaak, rij: readonly Plaats[], meeste: number): Generator<Zaak, void> {
  const [eerste, ...rest] = rij;
  if (eerste === undefined) {
    yield zaak;
    return;
  }
  const stap = Math.max(1, Math.floor(eerste.waarden.length / meeste));
  for (let i = 0; i < eerste.waarden.length; i += stap)
    yield* invullingen(eerste.zet(zaak, eerste.waarden[i]), rest, meeste);
}

const deelrijen = <T>(rij: readonly T[]): readonly (readonly T[])[] =>
  rij.map((_, i) => rij.filter((_deel, j) => j !== i)).filter((deel) => deel.length > 0);

/** Geen deel van de groep haalt hetzelfde al. */
function isOnverkleinbaar(g: Geval, groep: Groep): boolean {
  const eigen = g.plaatsen.filter(({ naam }) => namenVan(groep).includes(naam));
  if (eigen.length < namenVan(groep).length) return true;
  return deelrijen(eigen).every((deel) => {
    for (const anders of invullingen(g.zaak, deel, deel.length > 1 ? 6 : 40))
      if (zelfdeDoel(g.w.uitkomst, groep.wordt, reken(g, anders))) return false;
    return true;
  });
}

/** De groep met elke waarde die volgens haar kan, één voor één, de andere op hun voorbeeld. */
function* metElkeWaarde(groep: Groep): Generator<Groep, void> {
  for (const [i, deel] of groep.veranderingen.entries()) {
    const { kan } = deel;
    const waarden =
      kan.soort === 'waarden' || kan.soort === 'onder meer'
        ? kan.waarden
        : kan.soort === 'bereik'
          ? [
              ...kan.delen.flatMap(({ vanaf, totEnMet }) => [vanaf, totEnMet]).filter((x) => x !== undefined),
              ...(kan.geen ? [null] : []),
            ]
          : [];
    for (const voorbeeld of waarden)
      yield {
        ...groep,
        veranderingen: groep.veranderingen.map((ander, j) => (j === i ? { ...ander, voorbeeld } : ander)),
      };
  }
}

/** Wat er met één plaats, of met twee, te bereiken is en waarvan geen groep een deel is. */
function* gemist(g: Geval): Generator<string, void> {
  const gevonden = g.w.groepen.map((groep) => ({ namen: namenVan(groep), wordt: groep.wordt }));
  const paren = g.plaatsen.flatMap((a, i) => g.plaatsen.slice(i + 1, i + 3).map((b) => [a, b])).slice(0, 25);
  for (const rij of [...g.plaatsen.map((deel) => [deel]), ...paren]) {
    for (const anders of invullingen(g.zaak, rij, rij.length > 1 ? 3 : 15)) {
      const uit = reken(g, anders);
      if (uit.soort !== 'waarde' && uit.soort !== 'niet van toepassing') continue;
      if (toon(g, uit) === toon(g, g.w.uitkomst)) continue;
      if (uit.soort === g.w.uitkomst.soort && uit.soort === 'niet van toepassing') continue;
      const namen = rij.map(({ naam }) => naam);
      const bekend = gevonden.some(
        (groep) =>
          zelfdeDoel(g.w.uitkomst, groep.wordt, uit) && groep.namen.every((naam) => namen.includes(naam)),
      );
      if (!bekend) yield `${namen.join(' + ')} → ${JSON.stringify(uit)} in ${JSON.stringify(anders)}`;
    }
  }
}

function* gevallen(zaden: number, einde: number): Generator<Geval, void> {
  for (let zaad = 1; zaad <= zaden && Date.now() < einde; zaad++) {
    const tekst = metVast(schrijfProgramma(uitZaad(zaad)));
    const programma = compileer(tekst);
    if ('fouten' in programma) continue;
    for (const bekend of [7, 10]) {
      const zaak = maakZaak(programma.model, zaad * 7 + bekend, bekend);
      for (const { id } of programma.model.beslissingen) {
        if (programma.evaluators[id] === undefined) continue;
        const was = programma.evaluators[id](zaak);
        if (was.soort !== 'waarde' && was.soort !== 'niet van toepassing') continue;
        const w = waaromNiet(programma.model, id, zaak, { grootste: 2, meeste: 60 });
        yield {
          programma,
          id,
          zaak,
          w,
          plaatsen: plaatsen(programma.model, zaak, id),
          waar: `zaad ${String(zaad)}, bekend ${String(bekend)}, ${id}`,
        };
      }
    }
  }
}

/** Van elk programma ligt ook iets vast. */
const metVast = (tekst: string): string =>
  tekst.replace(/^( {2}geboortedatum: *datum)(?=[,\n ])/m, '$1, ligt vast');

describe('waarom niet', () => {
  it('elke groep klopt, is onverkleinbaar, en er ontbreekt geen', () => {
    const telling = {
      gevallen: 0,
      groepen: 0,
      waarden: 0,
      groot: 0,
      ookBekend: 0,
      benaderd: 0,
      volledig: 0,
      vast: 0,
    };
    const fouten: string[] = [];
    for (const g of gevallen(30, Date.now() + 45_000)) {
      telling.gevallen++;
      expect(g.w.uitkomst, g.waar).toMatchObject({ soort: reken(g, g.zaak).soort });
      telling.vast += g.w.vast.length;
      for (const groep of g.w.groepen) {
        telling.groepen++;
        if (groep.veranderingen.length > 1) telling.groot++;
        if (groep.ookBekend.length > 0) telling.ookBekend++;
        const uit = reken(g, metGroep(g.programma.model, g.zaak, groep));
        expect(toon(g, uit), g.waar).toBe(toon(g, groep.wordt));
        expect(toon(g, uit), g.waar).not.toBe(toon(g, g.w.uitkomst));
        for (const deel of groep.veranderingen) {
          const feit = g.programma.model.feiten.find(({ id }) => id === deel.id);
          expect(feit?.ligtVast, g.waar).toBeUndefined();
          expect(feit?.soort, g.waar).not.toBe('parameter');
          expect(feit?.type.soort, g.waar).not.toBe('tekst');
        }
        for (const anders of metElkeWaarde(groep)) {
          telling.waarden++;
          const ook = reken(g, metGroep(g.programma.model, g.zaak, anders));
          if (!zelfdeDoel(g.w.uitkomst, groep.wordt, ook))
            fouten.push(`${g.waar}: kan niet: ${JSON.stringify(anders)} → ${JSON.stringify(ook)}`);
        }
        if (!g.w.beperkt.includes('benaderd') && !isOnverkleinbaar(g, groep))
          fouten.push(`${g.waar}: niet onverkleinbaar: ${namenVan(groep).join(' + ')}`);
      }
      if (g.w.beperkt.includes('benaderd')) telling.benaderd++;
      if (g.w.beperkt.includes('benaderd') || g.w.beperkt.includes('aantal')) continue;
      telling.volledig++;
      const [eerste] = gemist(g);
      if (eerste !== undefined) fouten.push(`${g.waar}: gemist: ${eerste}`);
    }
    expect(fouten).toEqual([]);
    expect(telling.groepen).toBeGreaterThan(15);
    expect(telling.waarden).toBeGreaterThan(15);
    expect(telling.groot).toBeGreaterThan(2);
    expect(telling.volledig).toBeGreaterThan(10);
  }, 300_000);
});
