/** Van een gebruikte regeling gaat alleen mee wat de regeling zelf nodig heeft: haar beslissingen, en waar die op rusten. */
import type { Feit, Regelingmodel, Type } from '../../runtime/model.ts';
import type { Opgelost } from '../resolve/index.ts';
import { gebruikVan } from './volgorde.ts';
import { raakt } from './voorrang.ts';

export function snoei(model: Regelingmodel, opgelost: Opgelost): Regelingmodel {
  if (opgelost.wetten.size === 0) return model;
  const { opId, keuzes } = opgelost.omgeving;
  const vreemd = (id: string): boolean => opId.get(id.replace(/\[.*\]$/, ''))?.uit !== undefined;
  const genoemd = teksten([opgelost.voorbeelden, model.verdelingen, model.voorlopig]);
  const eigenRegel = new Set(
    opgelost.regels.filter(({ bepaling }) => raakt(bepaling, model.id)).map(({ beslissing }) => beslissing),
  );
  const eigenControles = model.controles.filter((_, i) => opgelost.controles[i]?.eigen === true);
  const gronden = new Set((model.afwijkgronden ?? []).map(({ beslissing }) => beslissing));
  const wortels = model.beslissingen.filter(
    ({ id }) => !vreemd(id) || eigenRegel.has(id) || genoemd.has(id) || gronden.has(id),
  );
  const inControles = gebruikVan(eigenControles);
  const nodig = new Set([
    ...wortels.map(({ id }) => id),
    ...[...wortels.map(({ gebruikt }) => gebruikt), inControles].flatMap(({ beslissingen }) => beslissingen),
  ]);
  const beslissingen = model.beslissingen.filter(({ id }) => nodig.has(id));
  const gebruik = beslissingen.map(({ gebruikt }) => gebruikt);
  const feitIds = new Set([...gebruik, inControles].flatMap((deel) => deel.feiten));
  const controles = model.controles.filter(
    (controle) =>
      eigenControles.includes(controle) ||
      [gebruikVan(controle)].every(
        (deel) =>
          deel.feiten.every((id) => feitIds.has(id)) && deel.beslissingen.every((id) => nodig.has(id)),
      ),
  );
  const feiten = model.feiten.filter(({ id }) => !vreemd(id) || feitIds.has(id) || genoemd.has(id));
  const lezingIds = new Set([...gebruik, gebruikVan(controles)].flatMap((deel) => deel.lezingen));
  const lezingen = model.lezingen.filter(({ id }) => !vreemd(id) || lezingIds.has(id));
  const blijft = teksten([beslissingen, lezingen, controles, model.afwijkgronden, model.verdelingen]);
  const keuzeIds = new Set([...feiten, ...beslissingen].flatMap(({ type }) => keuzeVan(type)));
  return {
    ...model,
    beslissingen,
    feiten,
    controles,
    lezingen,
    keuzes: model.keuzes.filter(
      ({ id }) => keuzes.get(id)?.uit === undefined || keuzeIds.has(id) || blijft.has(id),
    ),
    ...verwerkingenBij(model, feiten),
    bepalingen: model.bepalingen.filter(({ id }) => raakt(id, model.id) || blijft.has(id)),
  };
}

/** Een verwerking van een gebruikte regeling gaat mee als een gegeven dat meegaat haar noemt. */
function verwerkingenBij(
  { id, verwerkingen = [] }: Regelingmodel,
  feiten: readonly Feit[],
): Pick<Regelingmodel, 'verwerkingen'> {
  const genoemd = new Set(feiten.map(({ avg }) => avg?.verwerking));
  const blijft = verwerkingen.filter((deel) => raakt(deel.id, id) || genoemd.has(deel.id));
  return blijft.length === verwerkingen.length ? {} : { verwerkingen: blijft };
}

const keuzeVan = (type: Type): readonly string[] =>
  type.soort === 'keuze' || type.soort === 'keuzes' ? [type.keuze] : [];

/** Alle teksten die ergens in een waarde staan. */
function teksten(knoop: unknown, uit: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof knoop === 'string') uit.add(knoop);
  else if (Array.isArray(knoop)) for (const deel of knoop) teksten(deel, uit);
  else if (knoop !== null && typeof knoop === 'object')
    for (const deel of Object.values(knoop)) teksten(deel, uit);
  return uit;
}
