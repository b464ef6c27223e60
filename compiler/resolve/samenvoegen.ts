/** Voegt gebruikte regelingen bij de regeling die haar gebruikt: hun bepalingen, regels en lezingen zijn ook van haar. */
import { meld, type Probleem } from '../diagnostics/probleem.ts';
import type { Bepalingen, Bepalingsplaats } from './bepalingen.ts';
import type { Declaraties } from './declaratieverwijzingen.ts';
import type { Opgelost } from './index.ts';
import type { Ingevoerd } from './lagen.ts';
import { sleutel } from './namen.ts';
import type { Omgeving, Vindplaats } from './symbolen.ts';
import type { Verdelingontwerp } from './verdelingen.ts';
import type { Regelontwerp } from './zinnen.ts';

/** De bepalingen van elke gebruikte regeling, op de naam waaronder zij gebruikt wordt. */
export const wettenVan = (ingevoerd: readonly Ingevoerd[]): ReadonlyMap<string, Bepalingen> =>
  new Map(
    ingevoerd.map(({ als, opgelost }) => [als.norms.join(' '), { ...opgelost.bepalingen, naam: als.naam }]),
  );

export function metIngevoerde(kaal: Opgelost, ingevoerd: readonly Ingevoerd[]): Opgelost {
  if (ingevoerd.length === 0) return kaal;
  const { afwijkgronden, problemen } = metLagere(kaal, ingevoerd);
  const omgeving = { ...kaal.omgeving, afwijkgronden };
  const eigen = {
    ...kaal,
    omgeving,
    regels: kaal.regels.map((regel) => inEigenTijd(kaal, ingevoerd, regel)),
  };
  const delen = ingevoerd.map(({ opgelost }) => opgelost);
  const samen = <S extends 'regels' | 'werkingen' | 'lezingen' | 'controles' | 'delegaties' | 'voorlopig'>(
    soort: S,
  ): readonly Opgelost[S][number][] => {
    const rijen: readonly (readonly Opgelost[S][number][])[] = [...delen, eigen].map((deel) => [
      ...deel[soort],
    ]);
    return zonderDubbele(rijen);
  };
  return {
    ...eigen,
    bepalingen: { ...eigen.bepalingen, tabel: metBepalingen(eigen.bepalingen, ingevoerd) },
    regels: samen('regels'),
    werkingen: samen('werkingen'),
    voorlopig: samen('voorlopig'),
    lezingen: samen('lezingen'),
    controles: samen('controles').map((deel) => ({ ...deel, eigen: eigen.controles.includes(deel) })),
    delegaties: samen('delegaties'),
    verdelingen: metVerdelingen(eigen.verdelingen, ingevoerd),
    // Wat er in een gebruikte regeling hier niet te lezen is, mag nooit stil ontbreken.
    problemen: [...eigen.problemen, ...problemen, ...delen.flatMap(({ problemen }) => problemen)],
    declaraties: metDeclaraties([...delen, eigen].map(({ declaraties }) => declaraties)),
    wetten: new Map(
      ingevoerd.flatMap(({ als, opgelost }) => [...opgelost.wetten, [als.naam, opgelost.kop] as const]),
    ),
  };
}

/** Een bevoegdheid om ook van de daarop gebaseerde regels af te wijken, reikt tot een regeling die zegt dat zij erop berust. */
function metLagere(
  { kop, grondslag, omgeving }: Opgelost,
  ingevoerd: readonly Ingevoerd[],
): { readonly afwijkgronden: Omgeving['afwijkgronden']; readonly problemen: readonly Probleem[] } {
  const problemen: Probleem[] = [];
  const afwijkgronden = omgeving.afwijkgronden.map((grond) => {
    const bron = grond.bepaling.split('/')[0] ?? '';
    if (!grond.ookLager || bron === kop.kenmerk) return grond;
    const regelingen = [bron, ...grond.van.flatMap(({ id }) => (id.includes('/') ? [] : [id]))];
    const berust = grondslag.some(({ id }) =>
      regelingen.some((hoger) => id === hoger || id.startsWith(`${hoger}/`)),
    );
    if (berust) return { ...grond, van: [...grond.van, { ...kop, id: kop.kenmerk, tekst: kop.titel }] };
    const van = ingevoerd.find(({ opgelost }) => opgelost.kop.kenmerk === bron);
    if (van && grondslag.length === 0) {
      const aanduiding = van.opgelost.bepalingen.tabel.get(grond.bepaling)?.aanduiding ?? grond.bepaling;
      problemen.push(meld('A050', van.als, { als: van.als.naam, aanduiding }));
    }
    return grond;
  });
  return { afwijkgronden, problemen };
}

/** Een verdeling van een gebruikte regeling houdt haar naam, of heet naar die regeling als de naam hier al een andere is. */
function metVerdelingen(
  eigen: readonly Verdelingontwerp[],
  ingevoerd: readonly Ingevoerd[],
): readonly Verdelingontwerp[] {
  const uit = [...eigen];
  for (const { als, opgelost } of ingevoerd) {
    for (const deel of opgelost.verdelingen) {
      const ander = uit.find(({ id }) => id === deel.id);
      if (ander?.bestand === deel.bestand && gelijk(ander, deel)) continue;
      const naam = ander ? `${deel.naam} van ${als.naam}` : deel.naam;
      uit.push({ ...deel, naam, id: sleutel(naam), eigen: false });
    }
  }
  return uit;
}

/** Langs twee wegen binnengekomen, met dezelfde objecten. */
const gelijk = (a: Verdelingontwerp, b: Verdelingontwerp): boolean =>
  JSON.stringify({ ...a, eigen: false }) === JSON.stringify({ ...b, eigen: false });

/** Een eigen regel over een uitkomst van een gebruikte regeling geldt zolang de eigen regeling geldt. */
function inEigenTijd(
  { omgeving, kop }: Opgelost,
  ingevoerd: readonly Ingevoerd[],
  regel: Regelontwerp,
): Regelontwerp {
  const id = regel.beslissing.replace(/\[.*\]$/, '');
  const { vanaf, totEnMet } = kop.geldig;
  const begrensd = (vanaf ?? totEnMet) !== undefined && regel.geldig === undefined;
  const metPeildatum = ingevoerd.some(({ opgelost }) => opgelost.declaraties.peildatums.has(id));
  const vreemd = omgeving.opId.get(id)?.uit !== undefined;
  return begrensd && metPeildatum && vreemd ? { ...regel, geldig: kop.geldig } : regel;
}

/** Langs twee wegen kan dezelfde regeling met dezelfde objecten binnenkomen; dan telt zij één keer. */
function zonderDubbele<T extends Vindplaats>(delen: readonly (readonly T[])[]): readonly T[] {
  const opPlaats = new Map<string, T>();
  for (const rijen of delen) {
    // Uit één zin kunnen meer regels over dezelfde uitkomst volgen.
    const aantal = new Map<string, number>();
    for (const deel of rijen) {
      const over = 'beslissing' in deel && typeof deel.beslissing === 'string' ? deel.beslissing : '';
      const plaats = `${deel.bestand}|${String(deel.span.begin)}|${over}`;
      const nummer = aantal.get(plaats) ?? 0;
      aantal.set(plaats, nummer + 1);
      const sleutel = `${plaats}|${String(nummer)}`;
      if (!opPlaats.has(sleutel)) opPlaats.set(sleutel, deel);
    }
  }
  return [...opPlaats.values()];
}

/** Een bepaling uit een gebruikte regeling noemt die regeling. */
function metBepalingen(
  { tabel }: Bepalingen,
  ingevoerd: readonly Ingevoerd[],
): ReadonlyMap<string, Bepalingsplaats> {
  const uit = new Map(tabel);
  for (const { als, opgelost } of ingevoerd) {
    const eigen = opgelost.kop.kenmerk;
    const { link } = opgelost.kop;
    for (const [id, plaats] of opgelost.bepalingen.tabel) {
      if (uit.has(id)) continue;
      const vanHaar = id.startsWith(`${eigen}/`);
      const komma = plaats.aanduiding.includes(',') ? ',' : '';
      const aanduiding = vanHaar ? `${plaats.aanduiding}${komma} van ${als.naam}` : plaats.aanduiding;
      uit.set(id, { ...plaats, aanduiding, ...(vanHaar && link !== undefined ? { link } : {}) });
    }
  }
  return uit;
}

function metDeclaraties(delen: readonly Declaraties[]): Declaraties {
  const samen = <T>(kies: (deel: Declaraties) => ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(delen.flatMap((deel) => [...kies(deel)]));
  return {
    peildatums: samen((deel) => deel.peildatums),
    weegtMee: samen((deel) => deel.weegtMee),
    altijdBij: samen((deel) => deel.altijdBij),
    oordelen: samen((deel) => deel.oordelen),
  };
}
