/** De typen van een zaak en van uitkomsten, voor wie de evaluator aanroept. */
import type { Feit, Keuze, Type } from '../../runtime/model.ts';
import type { Schrijver } from './schrijver.ts';
import { inCommentaar, tekst, typenaam } from './tekst.ts';

/** Het TypeScript-type van een waarde in een uitkomst. */
export function waardetype(s: Schrijver, type: Type): string {
  switch (type.soort) {
    case 'ja/nee':
      return 'boolean';
    case 'aantal':
      return 'number';
    case 'keuze':
      return keuzetype(s.keuzes.get(type.keuze), true);
    default:
      return 'string';
  }
}

function keuzetype(keuze: Keuze | undefined, anders: boolean): string {
  if (!keuze) return 'string';
  const open = keuze.vorm !== 'gesloten' && anders;
  return open ? `${typenaam(keuze.id)} | Anders` : typenaam(keuze.id);
}

/** Alle typen: een per keuze, een per object, en `Zaak`. */
export function schrijfTypen(s: Schrijver): string {
  const keuzes = s.model.keuzes.map(
    (keuze) =>
      `/** ${inCommentaar(keuze.naam)}${keuze.vorm === 'gesloten' ? '' : ` (${keuze.vorm})`} */\nexport type ${typenaam(keuze.id)} =${keuze.labels.map((label) => `\n  | ${tekst(label)}`).join('') || ' never'};\n`,
  );
  const objecten = objectenVan(s).map(([object, feiten]) => {
    const velden = feiten.map(
      (feit) => `${veldcommentaar(feit)}  readonly ${feit.sleutel}?: ${veldtype(s, feit)};\n`,
    );
    return `export interface ${objecttype(object)} {\n${velden.join('')}}\n`;
  });
  const elementen = elementobjecten(s.model);
  const rij = objectenVan(s).map(
    ([object]) => [object, `  readonly ${object}?: ${objecttype(object)};\n`] as const,
  );
  const zaak = rij.flatMap(([object, veld]) => (elementen.has(object) ? [] : [veld]));
  const perElement = rij.flatMap(([object, veld]) => (elementen.has(object) ? [veld] : []));
  const lezingen = s.model.lezingen.map(
    (lezing) =>
      `    readonly ${lezing.id}?: ${lezing.alternatieven.map((deel) => tekst(deel.letter)).join(' | ')};\n`,
  );
  const metLezingen =
    lezingen.length === 0
      ? ''
      : `  /** Een andere lezing dan de auteur koos. */\n  readonly lezingen?: {\n${lezingen.join('')}  };\n`;
  const afwijkingen = s.model.afwijkgronden
    ? '  /** Wat een orgaan in dit geval anders vaststelde. */\n  readonly afwijkingen?: readonly Afwijking[];\n'
    : '';
  const kop = '/** Wat over één geval bekend is. Wat ontbreekt is onbekend; `null` is bekend afwezig. */\n';
  return [
    ...keuzes,
    ...objecten,
    `${kop}export interface Zaak {\n${zaak.join('')}${herkomstveld}${metLezingen}${afwijkingen}}\n`,
    ...metElement(perElement),
  ].join('\n');
}

const metElement = (velden: readonly string[]): readonly string[] =>
  velden.length === 0
    ? []
    : [
        `/** Tijdens het rekenen: met het element van een lijst dat aan de beurt is. */\ninterface ZaakMetElement extends Zaak {\n${velden.join('')}}\n`,
      ];

const herkomstveld =
  '  /** Per pad van wie het komt en sinds wanneer het bekend is; verandert geen uitkomst. */\n  readonly herkomst?: Zaakherkomst;\n';

/** De objecten die alleen als element van een lijst voorkomen. */
export function elementobjecten({ feiten }: Pick<Schrijver['model'], 'feiten'>): ReadonlySet<string> {
  return new Set(feiten.flatMap(({ type }) => (type.soort === 'lijst' ? [type.object] : [])));
}

/** De feiten per object, in volgorde van declaratie. */
export function objectenVan(s: Pick<Schrijver, 'model'>): readonly (readonly [string, readonly Feit[]])[] {
  const uit = new Map<string, Feit[]>();
  // Een element waarover alleen iets uitkomt, heeft geen gegevens maar wel een plaats.
  for (const feit of s.model.feiten) uit.set(feit.object, [...(uit.get(feit.object) ?? []), feit]);
  for (const object of elementobjecten(s.model)) if (!uit.has(object)) uit.set(object, []);
  return [...uit];
}

export const objecttype = (object: string): string => `${typenaam(object)}Gegevens`;

function veldtype(s: Schrijver, feit: Feit): string {
  const waarde = invoertype(s, feit.type);
  const heel =
    feit.soort === 'beoordeling'
      ? `Oordeel<${waarde}>`
      : feit.perDatum
        ? `readonly OpDag<${waarde}>[]`
        : waarde;
  return feit.facultatief ? `${heel} | null` : heel;
}

function invoertype(s: Schrijver, type: Type): string {
  if (type.soort === 'lijst') return `Elementenlijst<${objecttype(type.object)}>`;
  if (type.soort !== 'keuzes') return waardetype(s, type);
  const label = keuzetype(s.keuzes.get(type.keuze), false);
  return `readonly ${label}[] | { readonly ja?: readonly ${label}[]; readonly nee?: readonly ${label}[] }`;
}

function veldcommentaar(feit: Feit): string {
  const delen = [feit.naam, feit.vraag ?? '', vorm(feit), ...herkomst(feit)].filter((deel) => deel !== '');
  return `  /** ${inCommentaar(delen.join(' · '))} */\n`;
}

/** "volgens de BRP", "gezondheidsgegeven" */
const herkomst = ({ leverancier, avg }: Feit): readonly string[] => [
  ...(leverancier ? [`volgens ${leverancier.join(' of ')}`] : []),
  ...(avg?.soorten ?? []),
];

/** Hoe de tekst eruitziet, waar het type alleen `string` zegt. */
function vorm({ type }: Feit): string {
  if (type.soort === 'datum') return 'datum JJJJ-MM-DD (JJJJ-MM of JJJJ als de dag of maand onbekend is)';
  if (type.soort === 'bedrag')
    return `bedrag in euro${type.per ? ` per ${type.per}` : ''} als tekst: "67.29"`;
  if (type.soort === 'percentage') return 'percentage als tekst: "8"';
  if (type.soort === 'getal') return 'getal als tekst: "14.71"';
  return type.soort === 'aantal' ? `aantal (${type.eenheid})` : '';
}
