/** De dekking van een regeling als boom: hoofdstuk, artikel, lid, met wat de regeling ermee doet. Er wordt niets bij uitgerekend. */
import { BRONINDEX, leesIndex } from '../compiler/bron/index.ts';
import { dekkingVan, inWoorden, type Dekkingsrij } from '../compiler/dekking/index.ts';
import { samengevoegd } from '../compiler/workspace.ts';
import { boomVan, standVan, type Momentopname } from './momentopname.ts';
import { mapVan } from './paden.ts';
import type { Schijf } from './schijf.ts';

export interface Dekkingsregeling {
  readonly hoofd: string;
  readonly titel: string;
}

export interface Dekkingsknoop {
  readonly id: string;
  /** "Artikel 3.2" */
  readonly naam: string;
  readonly opschrift?: string;
  /** Wat de regeling met de bepaling doet; bij een hoofdstuk hoeveel er is uitgewerkt: "12 van 14". */
  readonly stand: string;
  readonly klasse?: NonNullable<Dekkingsrij['klasse']>;
  /** Waarom zij niet uitvoerbaar is, of wat zij zegt. */
  readonly uitleg?: string;
  /** Waar zij in de regeling staat; zelf, of anders waar zij deel van is. */
  readonly plaats?: { readonly pad: string; readonly regel: number };
  readonly delen: readonly Dekkingsknoop[];
}

/** Alle regelingen, zonder ze te compileren. */
export function dekkingsregelingen(moment: Momentopname): readonly Dekkingsregeling[] {
  const alle = moment.graaf.alleHoofden.map((hoofd) => {
    const blok = boomVan(moment, hoofd)?.blokken.find(({ soort }) => soort === 'regeling');
    return { hoofd, titel: blok?.soort === 'regeling' ? blok.titel.waarde : hoofd };
  });
  return alle.sort((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}

export async function dekkingVanRegeling(
  moment: Momentopname,
  schijf: Schijf,
  hoofd: string,
): Promise<readonly Dekkingsknoop[]> {
  const { regeling } = standVan(moment, hoofd);
  if (!regeling) return [];
  const gelezen = await schijf.lees(`${mapVan(hoofd)}/${BRONINDEX}`);
  const index = gelezen.soort === 'tekst' ? leesIndex(gelezen.tekst, BRONINDEX) : undefined;
  const { rijen } = dekkingVan(regeling, {
    ...(index && 'versie' in index ? { index } : {}),
    gedraaid: [],
  });
  const plaatsen = new Map(
    regeling.model.bepalingen.flatMap(({ id, bestand, regel }) =>
      bestand === undefined ? [] : [[id, { pad: samengevoegd(hoofd, bestand), regel: regel - 1 }]],
    ),
  );
  const plaatsVan = (id: string): Dekkingsknoop['plaats'] => {
    for (let deel = id; deel.includes('/'); deel = deel.slice(0, deel.lastIndexOf('/'))) {
      const plaats = plaatsen.get(deel);
      if (plaats) return plaats;
    }
    return undefined;
  };
  return alsBoom(rijen, plaatsVan);
}

/** De rijen staan in de volgorde van de tekst; hun diepte zegt wat waaronder valt. */
function alsBoom(
  rijen: readonly Dekkingsrij[],
  plaatsVan: (id: string) => Dekkingsknoop['plaats'],
): readonly Dekkingsknoop[] {
  let i = 0;
  const onder = (diepte: number): readonly Dekkingsknoop[] => {
    const uit: Dekkingsknoop[] = [];
    for (let rij = rijen[i]; rij && rij.diepte > diepte; rij = rijen[i]) {
      i++;
      const delen = onder(rij.diepte);
      const plaats = plaatsVan(rij.id) ?? delen.find((deel) => deel.plaats)?.plaats;
      const uitleg = rij.reden ?? rij.omschrijving;
      uit.push({
        id: rij.id,
        naam: naamVan(rij),
        ...(rij.kop === undefined ? {} : { opschrift: rij.kop }),
        stand: rij.klasse ?? samengevat(delen),
        ...(rij.klasse === undefined ? {} : { klasse: rij.klasse }),
        ...(uitleg === undefined ? {} : { uitleg }),
        ...(plaats && { plaats }),
        delen,
      });
    }
    return uit;
  };
  return onder(-1);
}

function naamVan({ id, soort, nummer }: Dekkingsrij): string {
  const kaal =
    soort === 'lid' || soort === 'onderdeel'
      ? `${soort} ${nummer}`
      : soort === 'artikel'
        ? inWoorden(id)
        : `${soort} ${nummer}`;
  return kaal.charAt(0).toUpperCase() + kaal.slice(1);
}

/** "12 van 14" is uitgewerkt. */
function samengevat(delen: readonly Dekkingsknoop[]): string {
  const alle = delen.flatMap(bladen);
  if (alle.length === 0) return '';
  const open = alle.filter(({ klasse }) => klasse === 'ontbreekt' || klasse === 'nog niet uitgewerkt').length;
  return open === 0 ? 'volledig' : `${String(alle.length - open)} van ${String(alle.length)}`;
}

const bladen = (knoop: Dekkingsknoop): readonly Dekkingsknoop[] => [
  ...(knoop.klasse === undefined ? [] : [knoop]),
  ...knoop.delen.flatMap(bladen),
];
