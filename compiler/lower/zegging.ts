/** Hoe de uitleg een feit of beslissing in een zin zegt: de ontkende zin, en het lidwoord dat de auteur gebruikt. */
import type { Beslissing, Feit, Lezing, Regelingmodel, Zegging } from '../../runtime/model.ts';
import type { Opgelost } from '../resolve/index.ts';
import { isGezegde, type Symbool } from '../resolve/symbolen.ts';
import { ontken } from './ontkenning.ts';

type Lidwoord = 'de' | 'het';

export function metZegging(model: Regelingmodel, { omgeving }: Opgelost): Regelingmodel {
  const lidwoorden = gebruikteLidwoorden(model);
  const zeg = <T extends Feit | Beslissing>(deel: T, symbool: Symbool | undefined): T => {
    if (symbool === undefined) return deel;
    const zegging = isGezegde(symbool)
      ? gezegd(
          symbool,
          omgeving.objecten.get(symbool.object)?.naam,
          'familie' in deel ? deel.familie.label : undefined,
        )
      : genoemd(symbool, lidwoorden);
    return { ...deel, ...zegging };
  };
  return {
    ...model,
    feiten: model.feiten.map((feit) => zeg(feit, omgeving.opId.get(feit.id))),
    beslissingen: model.beslissingen.map((deel) => zeg(deel, omgeving.opId.get(deel.familie?.id ?? deel.id))),
    lezingen: model.lezingen.map(metOntkenning),
  };
}

/** Een lezing met voorwaarden heet naar een hele zin. */
function metOntkenning(lezing: Lezing): Lezing {
  const isZin = lezing.alternatieven[0]?.soort === 'voorwaarde';
  const ontkend = isZin ? losOntkend(lezing.naam, false) : undefined;
  return ontkend === undefined ? lezing : { ...lezing, ontkend };
}

function gezegd(symbool: Symbool, object: string | undefined, label: string | undefined): Zegging {
  const los = object === undefined || symbool.object === 'zaak' || symbool.object === 'parameters';
  const zin = symbool.voluit ?? symbool.naam;
  const metWaarde = symbool.type.soort !== 'ja/nee' || label !== undefined;
  const ontkend =
    los || symbool.voluit !== undefined
      ? losOntkend(zin, metWaarde)
      : ontken({ onderwerp: object, woorden: zin, metWaarde });
  if (ontkend === undefined) return {};
  return { ontkend: label === undefined ? ontkend : `${ontkend} ${label}` };
}

/** Een zin met een eigen onderwerp: tot het eerste woord dat zeker een persoonsvorm is. */
function losOntkend(zin: string, metWaarde: boolean): string | undefined {
  const woorden = zin.split(' ');
  if (woorden[0] === 'kennelijk') return undefined;
  const plaats = woorden.findIndex((woord) => woord === 'er' || persoonsvormen.has(woord));
  if (plaats < 0) return undefined;
  const onderwerp = woorden.slice(0, plaats).join(' ');
  return ontken({ onderwerp, woorden: woorden.slice(plaats).join(' '), metWaarde });
}

const persoonsvormen = new Set(
  'is zijn was heeft hebben wordt worden kan mag moet geeft gaat staat ligt'.split(' '),
);

function genoemd({ voluit, naam }: Symbool, gebruikt: ReadonlyMap<string, Lidwoord>): Zegging {
  const zonder = (voluit ?? naam).replace(/^(de|het|een) /, '');
  if (zonder !== (voluit ?? naam)) return {};
  const woorden = zonder.toLowerCase().split(' ');
  if (/^[a-z]*ge[a-z]+[dt]$/.test(woorden[0] ?? '') && voorzetsels.has(woorden[1] ?? '')) return {};
  const eigen = gebruikt.get(woorden.slice(0, LANGSTE).join(' ')) ?? bijKern(woorden, gebruikt);
  return eigen === undefined ? {} : { lidwoord: eigen };
}

/** Zonder de hele naam: het lidwoord van het zelfstandig naamwoord, als wat ervoor staat verbogen is. */
function bijKern(woorden: readonly string[], gebruikt: ReadonlyMap<string, Lidwoord>): Lidwoord | undefined {
  const tot = woorden.findIndex((woord, i) => i > 0 && voorzetsels.has(woord));
  const kop = tot < 0 ? woorden : woorden.slice(0, tot);
  const kern = kop[kop.length - 1] ?? '';
  if (!kop.slice(0, -1).every((woord) => woord.endsWith('e')) || /^([a-z]{0,5}ge|be|ver).*[dt]$/.test(kern))
    return undefined;
  return gebruikt.get(kern) ?? VASTE.find(([einde]) => kern.endsWith(einde))?.[1];
}

const VASTE: readonly (readonly [string, Lidwoord])[] = [
  ['datum', 'de'],
  ['dag', 'de'],
  ['hoogte', 'de'],
  ['toestand', 'de'],
  ['duur', 'de'],
  ['reden', 'de'],
  ['soort', 'de'],
  ['fase', 'de'],
  ['begin', 'het'],
  ['aantal', 'het'],
  ['bedrag', 'het'],
  ['tarief', 'het'],
];

const voorzetsels = new Set(
  'van op in met tot voor waarop waarvan om bij na naar uit aan door dat die'.split(' '),
);

/** Van een lange naam zijn de eerste woorden genoeg. */
const LANGSTE = 3;

/** Wat er in de zinnen van de auteur achter "de" en "het" staat. */
function gebruikteLidwoorden(model: Regelingmodel): ReadonlyMap<string, Lidwoord> {
  const stand = new Map<string, number>();
  const ga = (deel: unknown): void => {
    if (Array.isArray(deel)) deel.forEach(ga);
    else if (typeof deel === 'object' && deel !== null)
      for (const veld in deel) {
        const inhoud: unknown = (deel as Record<string, unknown>)[veld];
        if (typeof inhoud === 'object') ga(inhoud);
        else if (typeof inhoud === 'string' && (veld === 'tekst' || veld === 'vraag' || veld === 'naam'))
          for (const [naam, saldo] of achterLidwoorden(inhoud))
            stand.set(naam, (stand.get(naam) ?? 0) + saldo);
      }
  };
  ga([model.beslissingen, model.lezingen, model.feiten]);
  const uit = new Map<string, Lidwoord>();
  for (const [naam, saldo] of stand) if (saldo !== 0) uit.set(naam, saldo > 0 ? 'de' : 'het');
  return uit;
}

type Achter = readonly (readonly [naam: string, saldo: 1 | -1])[];

/** Een editor vraagt bij elke aanslag naar dezelfde zinnen. */
const onthouden = new Map<string, Achter>();
const MEESTE = 20_000;

function achterLidwoorden(tekst: string): Achter {
  const eerder = onthouden.get(tekst);
  if (eerder) return eerder;
  const uit = /\b(?:de|het)\b/i.test(tekst) ? zoekAchter(tekst) : [];
  if (onthouden.size >= MEESTE) onthouden.clear();
  onthouden.set(tekst, uit);
  return uit;
}

function zoekAchter(tekst: string): Achter {
  const woorden = tekst.toLowerCase().split(/[^\p{L}\p{N}/-]+/u);
  const uit: [string, 1 | -1][] = [];
  for (const [i, woord] of woorden.entries()) {
    if (woord !== 'de' && woord !== 'het') continue;
    for (let n = 1; n <= LANGSTE; n++)
      uit.push([woorden.slice(i + 1, i + 1 + n).join(' '), woord === 'de' ? 1 : -1]);
  }
  return uit;
}
