/** Dekking op de terminal: per artikel en lid wat het is, en onderaan de tellingen. */
import { isUitvoerbaar } from '../dekking/klassen.ts';
import type { Dekking, Dekkingsrij, Klasse, Telling } from '../dekking/index.ts';
import { gegevensZonderHerkomst } from '../herkomst.ts';
import { telwoord } from './druk.ts';
import type { Verf } from './wereld.ts';
import { opEenRegel } from './zichtbaar.ts';

/** De regels van één regeling. Zonder `alles` staan onderdelen bij hun lid geteld. */
export function drukDekking(dekking: Dekking, alles: boolean, verf: Verf): string {
  const { model } = dekking.regeling;
  const rijen = dekking.rijen.filter((rij) => alles || rij.soort !== 'onderdeel');
  return [
    `${verf.bold(opEenRegel(model.titel))} ${verf.dim(`(${model.id})`)}`,
    ...rijen.flatMap((rij) => drukRij(rij, alles ? [] : onderdelenVan(rij, dekking.rijen), verf)),
    '',
    ...drukTelling(dekking.telling, verf),
    ...(model.lezingen.length === 0
      ? []
      : [
          `  ${telwoord(dekking.lezingen.gekozen, 'lezing', 'lezingen')} gekozen, ${dekking.lezingen.open} open`,
        ]),
    ...(alles ? herkomst(dekking) : []),
    ...(dekking.zonderRechtskracht ? ['  Zonder rechtskracht: niets hiervan is een norm.'] : []),
    ...(dekking.omvang === 'geheel' ? [] : ['  Alleen wat hier wordt gebruikt is opgeschreven.']),
    '',
    '',
  ].join('\n');
}

const herkomst = ({ regeling }: Dekking): readonly string[] =>
  gegevensZonderHerkomst(regeling.model).map(
    ({ feit, ontbreekt }) => `    ${opEenRegel(feit.naam)}: zonder ${ontbreekt.join(', ')}`,
  );

const onderdelenVan = ({ id, soort }: Dekkingsrij, rijen: readonly Dekkingsrij[]): readonly Dekkingsrij[] =>
  soort === 'lid' || !rijen.some((rij) => rij.soort === 'lid' && rij.id.startsWith(`${id}/`))
    ? rijen.filter(
        (rij) => rij.soort === 'onderdeel' && rij.id.startsWith(`${id}/`) && rij.klasse !== undefined,
      )
    : [];

const BREEDSTE_NUMMER = 8;
const BREEDSTE_KLASSE = 20;

function drukRij(rij: Dekkingsrij, onderdelen: readonly Dekkingsrij[], verf: Verf): readonly string[] {
  const { soort, nummer, kop, klasse, diepte } = rij;
  const titel = kop === undefined ? '' : opEenRegel(kop);
  if (soort === 'hoofdstuk' || soort === 'afdeling')
    return ['', verf.cyan(`${soort === 'hoofdstuk' ? 'Hoofdstuk ' : ''}${nummer} ${titel}`.trimEnd())];
  const wit = '  '.repeat(Math.max(1, diepte));
  const notities = notitiesBij(rij);
  const kopregel = `${wit}${verf.bold(naamVan(rij))}${titel === '' ? '' : ` ${titel}`}`;
  if (klasse === undefined && onderdelen.length === 0)
    return [notities.length === 0 ? kopregel : `${kopregel}  ${verf.dim(notities.join(', '))}`];
  const inhoud = [
    klasse === undefined ? ' '.repeat(BREEDSTE_KLASSE) : kleur(klasse, verf)(klasse.padEnd(BREEDSTE_KLASSE)),
    ...(notities.length === 0 ? [] : [verf.dim(notities.join(', '))]),
    ...(onderdelen.length === 0
      ? []
      : [`${telwoord(onderdelen.length, 'onderdeel', 'onderdelen')}: ${perKlasse(onderdelen, verf)}`]),
  ].join('  ');
  if (titel !== '') return [kopregel, `${wit}${' '.repeat(BREEDSTE_NUMMER)}${inhoud}`.trimEnd()];
  return [`${wit}${nummer.padEnd(BREEDSTE_NUMMER)}${inhoud}`.trimEnd()];
}

/** "artikel 3.2", "bijlage 1"; een lid en een onderdeel zijn alleen hun nummer. */
const naamVan = ({ soort, nummer }: Dekkingsrij): string =>
  soort === 'lid' || soort === 'onderdeel' ? nummer : `${soort} ${nummer}`;

function notitiesBij(rij: Dekkingsrij): readonly string[] {
  const { klasse, reden, via, ook, voorbeelden, bevindingen, lezingen } = rij;
  const open = lezingen.filter(({ gekozen }) => gekozen === undefined).length;
  const gekozen = lezingen.length - open;
  const deel = (aantal: number, een: string, meer: string): readonly string[] =>
    aantal === 0 ? [] : [telwoord(aantal, een, meer)];
  return [
    ...(reden === undefined ? [] : [reden]),
    ...(via === undefined ? [] : ['zoals de bepaling erboven']),
    ...(klasse === undefined ? [] : ook)
      .filter((ander) => ander !== 'lezing' && ander !== 'uitvoerbaar')
      .map((ander) => `ook ${ander}`),
    ...deel(voorbeelden, 'voorbeeld', 'voorbeelden'),
    ...(klasse !== undefined && isUitvoerbaar(klasse) && voorbeelden === 0 ? ['geen voorbeeld'] : []),
    ...deel(open, 'lezing open', 'lezingen open'),
    ...deel(gekozen, 'lezing gekozen', 'lezingen gekozen'),
    ...deel(bevindingen ?? 0, 'bevinding', 'bevindingen'),
  ];
}

function perKlasse(rijen: readonly Dekkingsrij[], verf: Verf): string {
  const tellingen = new Map<Klasse, number>();
  for (const { klasse } of rijen) if (klasse) tellingen.set(klasse, (tellingen.get(klasse) ?? 0) + 1);
  return [...tellingen].map(([klasse, aantal]) => kleur(klasse, verf)(`${aantal} ${klasse}`)).join(', ');
}

function kleur(klasse: Klasse, verf: Verf): (tekst: string) => string {
  if (isUitvoerbaar(klasse)) return verf.green;
  if (klasse === 'ontbreekt') return verf.red;
  return klasse === 'nog niet uitgewerkt' ? verf.yellow : verf.blue;
}

export function drukTelling(telling: Telling, verf: Verf): readonly string[] {
  const delen = Object.entries(telling.perKlasse).map(([klasse, aantal]) =>
    kleur(klasse as Klasse, verf)(`${String(aantal)} ${klasse}`),
  );
  const redenen = Object.entries(telling.perReden).map(([reden, aantal]) => `${String(aantal)} ${reden}`);
  const kop = `  ${telwoord(telling.bepalingen, 'bepaling', 'bepalingen')}`;
  return [
    delen.length === 0 ? kop : `${kop}: ${delen.join(', ')}`,
    ...(redenen.length === 0 ? [] : [`  Niet uitvoerbaar: ${redenen.join(', ')}`]),
    ...(telling.normzinnen === 0
      ? []
      : [`  Van de volzinnen met een norm is ${aandeel(telling)} uitvoerbaar`]),
    ...(telling.uitvoerbaar === 0
      ? []
      : [
          `  Een voorbeeld raakt ${telling.geraakt} van ${telwoord(telling.uitvoerbaar, 'uitvoerbare bepaling', 'uitvoerbare bepalingen')}`,
        ]),
    ...(telling.zonderHerkomst === 0
      ? []
      : [
          `  Bij ${telling.zonderHerkomst} van ${telwoord(telling.gegevens, 'gegeven', 'gegevens')} staat niet wie het levert, wat het voor de AVG is of waarvoor het dient`,
        ]),
  ];
}

/** Naar beneden: 100% is pas alles. */
export const aandeel = ({ normzinnen, uitvoerbareZinnen }: Telling): string =>
  `${String(Math.floor((100 * uitvoerbareZinnen) / normzinnen))}% (${uitvoerbareZinnen} van ${normzinnen})`;
