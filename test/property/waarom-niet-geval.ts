/** Eén antwoord op "waarom niet", en wat ervan moet kloppen: nagerekend en tegen domme opsomming. */
import type { Uitkomst } from '../../runtime/uitkomst.ts';
import { metGroep } from '../../runtime/waarom-niet.ts';
import type { Groep, WaaromNiet } from '../../runtime/waarom-niet-model.ts';
import { type Programma, toonUitkomst } from './paar.ts';
import { namenVan, type Plaats, zelfdeDoel } from './waarom-niet-proef.ts';
import type { Zaak } from './zaak.ts';

export interface Geval {
  readonly programma: Pick<Programma, 'model' | 'evaluators'>;
  readonly id: string;
  readonly zaak: Zaak;
  readonly w: WaaromNiet;
  readonly plaatsen: readonly Plaats[];
  readonly waar: string;
}

export const reken = ({ programma, id }: Geval, zaak: unknown): Uitkomst =>
  programma.evaluators[id]?.(zaak) ?? { soort: 'ongeldige gegevens', problemen: [] };

export const toon = ({ w: { type } }: Geval, uit: Uitkomst): string => toonUitkomst(uit, type);

/** Elke invulling van deze plaatsen, met ten hoogste zoveel waarden per plaats. */
export function* invullingen(zaak: Zaak, rij: readonly Plaats[], meeste: number): Generator<Zaak, void> {
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

export interface Telling {
  groepen: number;
  /** Nagerekende waarden waarmee het volgens een groep kan. */
  waarden: number;
  groot: number;
  ookBekend: number;
}

/** Wat er aan de groepen niet klopt. */
export function foutenIn(g: Geval, telling: Telling): string[] {
  const { model } = g.programma;
  const fouten: string[] = [];
  const mis = (waarom: string, groep: Groep): number =>
    fouten.push(`${g.waar}: ${waarom}: ${namenVan(groep).join(' + ')}`);
  for (const groep of g.w.groepen) {
    telling.groepen++;
    if (groep.veranderingen.length > 1) telling.groot++;
    if (groep.ookBekend.length > 0) telling.ookBekend++;
    const uit = toon(g, reken(g, metGroep(model, g.zaak, groep)));
    if (uit !== toon(g, groep.wordt)) mis(`geeft ${uit}`, groep);
    if (uit === toon(g, g.w.uitkomst)) mis('verandert niets', groep);
    for (const { id } of groep.veranderingen) {
      const feit = model.feiten.find((deel) => deel.id === id);
      if (feit?.ligtVast === true || feit?.soort === 'parameter' || feit?.type.soort === 'tekst')
        mis('is niet te veranderen', groep);
    }
    for (const anders of metElkeWaarde(groep)) {
      telling.waarden++;
      if (!zelfdeDoel(g.w.uitkomst, groep.wordt, reken(g, metGroep(model, g.zaak, anders))))
        mis(`kan niet met ${JSON.stringify(anders.veranderingen.map(({ voorbeeld }) => voorbeeld))}`, groep);
    }
    if (!g.w.beperkt.includes('benaderd') && !isOnverkleinbaar(g, groep)) mis('is te verkleinen', groep);
  }
  return fouten;
}
