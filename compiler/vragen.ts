/**
 * Zijn de open vragen van een beslissing exact, of kunnen zij benaderd zijn, en waardoor? (S4)
 *
 * Exact is zij als er niets in voorkomt waarbij de berekening ruimer kan antwoorden: ja/nee, gesloten keuzes, en een onbekende datum, getal
 * of bedrag naast iets wat vaststaat. Al het andere wordt met zijn plaats genoemd. Zo'n beslissing is in een zaak meestal toch exact; dat
 * bewijst de uitvoering per zaak, en `benaderd` bij de uitkomst zegt het als het niet lukt.
 */
import type { Beslissing, Controle, Lezing, Regelingmodel } from '../runtime/model.ts';

export interface Benaderreden {
  readonly soort: 'lijst' | 'twee onbekenden' | 'berekening' | 'duur' | 'onbekende dag';
  /** De bepaling, of de naam van de controle of lezing. */
  readonly waar: string;
  readonly tekst: string;
  readonly regel: number;
  readonly bestand?: string;
}

/** Een plaats in de bron waar uitdrukkingen staan. */
interface Plaats {
  readonly waar: string;
  readonly tekst: string;
  readonly regel: number;
  readonly bestand?: string;
  readonly delen: readonly unknown[];
}

/** Elke plaats die de vragen van deze beslissing benaderd kan maken; geen: zij zijn exact. */
export function benaderredenen(model: Regelingmodel, beslissing: Beslissing): readonly Benaderreden[] {
  const { beslissingen, lezingen } = beslissing.gebruikt;
  const eigen = model.beslissingen.filter(({ id }) => id === beslissing.id || beslissingen.includes(id));
  const plaatsen = [
    ...eigen.flatMap(plaatsenVan),
    ...model.lezingen.filter(({ id }) => lezingen.includes(id)).map(vanLezing),
    // Een controle sluit voltooiingen uit, en kan zo over elke uitkomst gaan.
    ...model.controles.flatMap((controle) => vanControle(model, controle)),
  ];
  return plaatsen.flatMap(({ delen, ...plaats }) =>
    [...soortenIn(delen)].map((soort) => ({ soort, ...plaats })),
  );
}

function plaatsenVan({
  regels,
  buitenToepassing,
  peildatum,
  naam,
  regel,
  bestand,
  element,
}: Beslissing): readonly Plaats[] {
  const bij = (van: {
    readonly regel: number;
    readonly bestand?: string;
  }): Pick<Plaats, 'regel' | 'bestand'> =>
    van.bestand === undefined ? { regel: van.regel } : { regel: van.regel, bestand: van.bestand };
  return [
    ...regels.map((r) => ({
      waar: r.bepaling,
      tekst: r.tekst,
      ...bij(r),
      delen: [r.voorwaarde, r.tenzij, r.waarde],
    })),
    ...buitenToepassing.map((b) => ({ waar: b.bepaling, tekst: b.tekst, ...bij(b), delen: [b.voorwaarde] })),
    {
      waar: naam,
      tekst: naam,
      ...bij(bestand === undefined ? { regel } : { regel, bestand }),
      delen: [peildatum, element === undefined ? undefined : { lijst: element }],
    },
  ];
}

const vanLezing = ({ naam, regel, bestand, alternatieven }: Lezing): Plaats => ({
  waar: `lezing ${naam}`,
  tekst: naam,
  regel,
  ...(bestand !== undefined && { bestand }),
  delen: [alternatieven],
});

function vanControle(
  model: Regelingmodel,
  { naam, regel, bestand, voorwaarde }: Controle,
): readonly Plaats[] {
  const gebruikt = beslissingenIn(voorwaarde);
  const eigen = model.beslissingen.filter(
    ({ id }) =>
      gebruikt.has(id) ||
      model.beslissingen.some((b) => gebruikt.has(b.id) && b.gebruikt.beslissingen.includes(id)),
  );
  const zelf = {
    waar: `controle ${naam}`,
    tekst: naam,
    regel,
    ...(bestand !== undefined && { bestand }),
    delen: [voorwaarde],
  };
  return [zelf, ...eigen.flatMap(plaatsenVan)];
}

function beslissingenIn(deel: unknown): ReadonlySet<string> {
  const gevonden = new Set<string>();
  bezoek(deel, (knoop) => {
    if (typeof knoop['beslissing'] === 'string') gevonden.add(knoop['beslissing']);
  });
  return gevonden;
}

const REKENT: ReadonlySet<unknown> = new Set([
  ...['plus', 'min', 'maal', 'gedeeld', 'afgerond', 'laagste', 'hoogste'],
  ...['datumPlus', 'datumVerder', 'dagen', 'opgeschort', 'geindexeerd'],
]);

function soortenIn(delen: readonly unknown[]): ReadonlySet<Benaderreden['soort']> {
  const soorten = new Set<Benaderreden['soort']>();
  bezoek(delen, (knoop) => {
    if (knoop['lijst'] !== undefined) soorten.add('lijst');
    if (knoop['op'] === 'verstreken') soorten.add('duur');
    if (knoop['opDatum'] !== undefined && noemt(knoop['opDatum']) > 0) soorten.add('onbekende dag');
    if (REKENT.has(knoop['op']) && noemt(knoop) > 0) soorten.add('berekening');
    if (knoop['op'] === 'vergelijk' && noemt(knoop['a']) > 0 && noemt(knoop['b']) > 0)
      soorten.add('twee onbekenden');
  });
  return soorten;
}

/** Hoeveel keer een uitdrukking iets noemt wat onbekend kan zijn. */
function noemt(deel: unknown): number {
  let aantal = 0;
  bezoek(deel, ({ op }) => {
    if (op === 'feit' || op === 'beslissing' || op === 'lezing') aantal++;
  });
  return aantal;
}

function bezoek(deel: unknown, doe: (knoop: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(deel)) for (const x of deel) bezoek(x, doe);
  else if (typeof deel === 'object' && deel !== null) {
    doe(deel as Readonly<Record<string, unknown>>);
    for (const x of Object.values(deel)) bezoek(x, doe);
  }
}
