/** Bij een voorbeeld dat mislukt: wat er wel uitkwam, de tak die dat besliste, en waarom een verwachte grond niet draagt. */
import { naamBijElement } from './lijst.ts';
import type { Regelingmodel } from './model.ts';
import { proza } from './proza.ts';
import { aanduiding, registerVan, type Register } from './register.ts';
import type { Knoop, Uitkomst } from './uitkomst.ts';
import { toonVan } from './uitleg-toon.ts';

/** Zoveel regels leest iemand die een voorbeeld nakijkt; `regel toets --uitleg` vertelt alles. */
const MEESTE_REGELS = 12;

/** Waar een verwachting over gaat. */
export interface Verwacht {
  /** Ongeldige gegevens zijn dat voor elke beslissing. */
  readonly beslissing?: string;
  readonly gronden: readonly string[];
  readonly element?: { readonly lijst: string; readonly nummer: number };
}

export function prozaTak(model: Regelingmodel, verwacht: Verwacht, uitkomst: Uitkomst): readonly string[] {
  const beslissing = verwacht.beslissing ?? model.beslissingen[0]?.id;
  if (beslissing === undefined) return [];
  const { gronden } = verwacht;
  const naam = naamBijVerwachting(model, verwacht);
  const { uitleg, ...kaal } = uitkomst;
  const [slot = ''] = proza(model, beslissing, kaal, { naam }).split('\n');
  // Zonder boom, en bij een open uitkomst, zegt het verschil al wat er te zeggen is.
  if (!uitleg || uitkomst.soort === 'onbekend') return [slot];
  const register = registerVan(model);
  const mist = gronden.filter((grond) => !uitleg.gronden.some((id) => valtOnder(id, grond)));
  const gezocht = mist.flatMap((grond) =>
    alleKnopen(uitleg.boom)
      .filter(
        ({ soort, bepaling = '', beslist }) =>
          soort === 'regel' && beslist !== true && valtOnder(bepaling, grond),
      )
      .flatMap((knoop) => takVan(register, knoop, 1)),
  );
  const tak = dragend(uitleg.boom).flatMap((knoop) => takVan(register, knoop, 1));
  return [
    slot,
    ...ingekort('Want:', tak),
    ...(gezocht.length > 0 ? ingekort('De verwachte grond:', gezocht) : []),
  ];
}

/** "vergoeding van declaratie 2" */
export function naamBijVerwachting(
  { beslissingen, feiten }: Regelingmodel,
  { beslissing: id, element }: Pick<Verwacht, 'beslissing' | 'element'>,
): string | undefined {
  const beslissing = beslissingen.find((deel) => deel.id === id);
  const type = feiten.find((feit) => feit.id === element?.lijst)?.type;
  if (!beslissing || !element || type?.soort !== 'lijst') return undefined;
  const naam = `${type.naam.replace(/^(?:de|het|een) /, '')} ${String(element.nummer)}`;
  return naamBijElement(beslissing.naam, { naam, soortnaam: type.naam });
}

const valtOnder = (id: string, grond: string): boolean => id === grond || id.startsWith(`${grond}/`);

const dragend = ({ delen = [] }: Knoop): readonly Knoop[] => delen.filter(({ beslist }) => beslist === true);

const alleKnopen = (knoop: Knoop): readonly Knoop[] => [knoop, ...(knoop.delen ?? []).flatMap(alleKnopen)];

function ingekort(kop: string, regels: readonly string[]): readonly string[] {
  if (regels.length === 0) return [];
  const over = regels.length - MEESTE_REGELS;
  return [kop, ...regels.slice(0, MEESTE_REGELS), ...(over > 0 ? [`  … en nog ${String(over)}`] : [])];
}

/** Alleen regels met hun stand, en de feiten en oordelen waar zij op uitkomen. */
function takVan(register: Register, knoop: Knoop, diepte: number): readonly string[] {
  const zin = zinVan(register, knoop);
  const onder = dragend(knoop).flatMap((deel) =>
    takVan(register, deel, zin === undefined ? diepte : diepte + 1),
  );
  return zin === undefined ? onder : [`${'  '.repeat(diepte)}${zin}`, ...onder];
}

function zinVan(register: Register, knoop: Knoop): string | undefined {
  const { soort, tekst, bepaling, status, wijktVoor = [], toelichting } = knoop;
  if (soort === 'regel' || soort === 'buiten toepassing') {
    const voor = wijktVoor.map((id) => aanduiding(register, id)).join(', ');
    const stand = status === undefined ? toonVan(knoop) : `${status}${voor === '' ? '' : ` (${voor})`}`;
    return `${aanduiding(register, bepaling ?? '')}: ${stand}`;
  }
  if (soort === 'gegeven' || soort === 'oordeel' || soort === 'lezing') return `${tekst}: ${toonVan(knoop)}`;
  // Een som of vergelijking zegt zelf al hoe zij uitkwam.
  return toelichting !== undefined && soort !== 'beslissing'
    ? `${tekst}: ${toonVan(knoop)} (${toelichting})`
    : undefined;
}
